use super::*;
use proptest::prelude::*;

const TIME: u64 = 1_752_120_397;

fn sample() -> Vec<(String, Record)> {
    [("cat", 1), ("ls", 2), ("", 3), ("größe", 4)].map(|(name, fill)| (name.to_owned(), [fill; 24])).to_vec()
}

fn written(entries: &[(String, Record)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(&mut bytes, TIME, entries).unwrap();
    bytes
}

fn read(bytes: &[u8]) -> Result<Container, ContainerError> {
    Container::read(bytes)
}

fn error(bytes: &[u8]) -> String {
    let text = read(bytes).unwrap_err().to_string();
    assert!(!text.contains('\n'), "{text}");
    text
}

#[test]
fn a_container_is_read_as_it_was_written() {
    let entries = sample();
    let bytes = written(&entries);
    assert_eq!(bytes.len(), 22 + 4 * (26 + 10) + 2 * "catlsgröße".len());
    let container = read(&bytes).unwrap();
    assert_eq!(container.time(), TIME);
    let found: Vec<_> = container.entries().map(|(n, r)| (n.to_owned(), *r)).collect();
    assert_eq!(found, entries);
    for (entry, (_, record)) in entries.iter().enumerate() {
        let at = container.record_offset(entry) as usize;
        assert_eq!(bytes[at..at + 24], *record);
    }
    assert!(read(&written(&[])).unwrap().is_empty());
}

#[test]
fn an_index_in_another_order_is_as_good() {
    let mut bytes = written(&sample()[..2]);
    let index = bytes.split_off(22 + 52 + 5);
    let (cat, ls) = index.split_at(13);
    bytes.extend([ls, cat].concat());
    assert_eq!(read(&bytes).unwrap().len(), 2);
}

#[test]
fn every_truncation_and_every_appended_byte_is_noticed() {
    let bytes = written(&sample());
    for length in 0..bytes.len() {
        assert!(read(&bytes[..length]).is_err(), "{length}");
    }
    assert!(error(&bytes[..10]).starts_with("ends after 10 bytes, within the container's header of 22"));
    assert!(error(&bytes[..60]).starts_with("ends at byte 60: 4 entries with an index of "));
    assert!(error(&[&bytes[..], b"x"].concat()).starts_with(&format!("goes on after byte {}", bytes.len())));
}

/// The sample container with these bytes replaced.
fn patched(at: usize, patch: &[u8]) -> Vec<u8> {
    let mut bytes = written(&sample());
    bytes[at..at + patch.len()].copy_from_slice(patch);
    bytes
}

#[test]
fn each_fault_has_its_message() {
    // Entries begin at 22 (cat), 51 (ls), 79 (empty), 105 (größe), the index at 138, its items' offsets at
    // 143, 155, 165 and 182.
    let huge = [&50_000_000u32.to_be_bytes()[..], &[0; 8], &1_000_000_000u32.to_be_bytes()].concat();
    let cases: [(Vec<u8>, &str); 12] = [
        (patched(5, b"\x03"), "begins with 544350444203, a container begins with 544350444202"),
        (patched(6, &3u32.to_be_bytes()), "goes on after byte 174: 3 entries with an index of 52 bytes"),
        (
            patched(6, &5u32.to_be_bytes()),
            "ends at byte 190: 5 entries with an index of 52 bytes make 206 bytes",
        ),
        (
            patched(6, &900u32.to_be_bytes()),
            "says 900 entries and an index of 52 bytes, but their index has 9000 to",
        ),
        (patched(6, &huge), "says 50000000 entries in 2800000022 bytes, the limit is 1073741824"),
        (patched(22, b"\xFF\xFF"), "entry 0 at byte 22 does not end by byte 138"),
        (patched(22, b"\0\x02"), "entry 1 at byte 50 does not end by byte 138"),
        (patched(24, b"\xFFat"), "entry 0 at byte 22: its name \"\u{fffd}at\" is not UTF-8"),
        (patched(143, &7u64.to_be_bytes()), "its offset 7 is out of range: the entries are bytes 22 to 137"),
        (patched(143, &u64::MAX.to_be_bytes()), "its offset 18446744073709551615 is out of range"),
        (
            patched(143, &60u64.to_be_bytes()),
            "its offset 60 is within entry 1 (\"ls\"), which begins at byte 51",
        ),
        (patched(143, &51u64.to_be_bytes()), "(\"cat\"): its offset 51 is that of entry 1 (\"ls\")"),
    ];
    for (bytes, expected) in cases {
        let error = error(&bytes);
        assert!(error.contains(expected), "{error}\n  instead of\n{expected}");
    }
}

#[test]
fn names_are_unique_in_entries_and_index() {
    let mut bytes = written(&[("aa".to_owned(), [1; 24]), ("ab".to_owned(), [2; 24])]);
    // The second entry's name, then its item's name and offset as well.
    bytes[22 + 28 + 3] = b'a';
    assert!(error(&bytes).contains("entry 1 at byte 50: its name \"aa\" has been used before"));
    bytes[22 + 28 + 3] = b'b';
    let second = 22 + 56 + 12;
    bytes[second + 3] = b'a';
    bytes[second + 11] = 22;
    assert!(error(&bytes).contains("that of entry 0, which an item before names already"));
}

#[test]
fn what_cannot_be_read_is_not_written() {
    let long = "x".repeat(65_536);
    let cases = [
        (vec![(long.as_str(), [0; 24])], "has 65536 bytes, the limit is 65535"),
        (vec![("ls", [0; 24]), ("ls", [1; 24])], "the name \"ls\" is given twice"),
    ];
    for (entries, expected) in cases {
        let mut out = Vec::new();
        let error = write(&mut out, 0, &entries).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(out.is_empty());
    }
}

#[test]
fn a_large_container_takes_linear_time() {
    let entries: Vec<_> = (0..200_000).map(|i| (format!("command-{i}"), [i as u8; 24])).collect();
    let bytes = written(&entries);
    let started = std::time::Instant::now();
    assert_eq!(read(&bytes).unwrap().len(), entries.len());
    // A quadratic search would take minutes; this takes a fraction of a second.
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

proptest! {
    #[test]
    fn any_entries_survive_the_round_trip(
        entries in prop::collection::btree_map(".{0,40}", any::<Record>(), 0..40), time in any::<u64>()
    ) {
        let entries: Vec<(String, Record)> = entries.into_iter().collect();
        let mut bytes = Vec::new();
        write(&mut bytes, time, &entries).unwrap();
        let container = read(&bytes).unwrap();
        prop_assert_eq!(container.time(), time);
        let found: Vec<_> = container.entries().map(|(n, r)| (n.to_owned(), *r)).collect();
        prop_assert_eq!(found, entries);
    }

    /// Whatever is accepted is written back as the same entries, and nothing panics.
    #[test]
    fn a_damaged_container_is_refused_or_still_consistent(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)
    ) {
        let mut bytes = written(&sample());
        for (at, value) in damage {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(container) = read(&bytes) {
            let entries: Vec<_> = container.entries().map(|(n, r)| (n.to_owned(), *r)).collect();
            let mut again = Vec::new();
            write(&mut again, container.time(), &entries).unwrap();
            prop_assert_eq!(again, bytes);
        }
    }

    #[test]
    fn noise_never_panics(noise in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&noise);
        let _ = read(&[&MAGIC[..], &noise].concat());
    }
}
