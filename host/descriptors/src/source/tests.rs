use super::*;
use proptest::prelude::*;
use std::io::ErrorKind;

/// A reader that hands out at most so many bytes at a time, with interruptions, as a pipe may.
struct Dripping<'a> {
    bytes: &'a [u8],
    step: usize,
    interrupted: bool,
}

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(ErrorKind::Interrupted.into());
        }
        let count = self.step.min(buffer.len()).min(self.bytes.len());
        buffer[..count].copy_from_slice(&self.bytes[..count]);
        self.bytes = &self.bytes[count..];
        Ok(count)
    }
}

/// All words and the places of all records, read in chunks of so many records from reads of so many bytes.
fn drain(
    bytes: &[u8],
    format: Format,
    step: usize,
    chunk: usize,
) -> Result<(Vec<u32>, Vec<String>), SourceError> {
    let mut source = Source::open(Dripping { bytes, step, interrupted: false }, format)?;
    let mut buffer = vec![0xDEAD_BEEF; chunk * RECORD_WORDS + 5];
    let (mut words, mut places) = (Vec::new(), Vec::new());
    while let Some(chunk) = source.read(&mut buffer)? {
        assert_eq!(chunk.first() as usize, places.len());
        words.extend(&buffer[..chunk.records() * RECORD_WORDS]);
        places.extend((0..chunk.records()).map(|i| chunk.place(i).to_string()));
    }
    assert!(source.read(&mut buffer)?.is_none(), "the end stays the end");
    Ok((words, places))
}

fn error(bytes: &[u8], format: Format) -> String {
    let text = drain(bytes, format, 7, 2).unwrap_err().to_string();
    assert!(!text.contains('\n'), "{text}");
    text
}

fn records(count: usize) -> Vec<[u8; RECORD_BYTES]> {
    (0..count)
        .map(|i| {
            let mut record = [i as u8; RECORD_BYTES];
            record[..6].copy_from_slice(b"TCP\x02\0\x02");
            record
        })
        .collect()
}

fn words(records: &[[u8; RECORD_BYTES]]) -> Vec<u32> {
    records.iter().flat_map(record_words).collect()
}

fn hex_line(record: &[u8]) -> String {
    record.iter().map(|b| format!("{b:02X}")).collect()
}

#[test]
fn all_formats_deliver_the_same_records_whatever_the_sizes_of_reads_and_chunks() {
    let records = records(300);
    let raw = records.concat();
    let hex: String = records.iter().map(|r| hex_line(r) + "\r\n").collect();
    let named: Vec<_> = records.iter().enumerate().map(|(i, r)| (format!("c{i}"), *r)).collect();
    let mut db = Vec::new();
    crate::container::write(&mut db, 0, &named).unwrap();
    let mut runs = 0;
    for (bytes, format, last) in [
        (raw.as_slice(), Format::Raw, "record 299 at byte 7176"),
        (hex.as_bytes(), Format::Hex, "record 299 on line 300"),
        (db.as_slice(), Format::Db, "record 299 \"c299\" at byte 8888"),
    ] {
        for (step, chunk) in [(1, 1), (5, 7), (4096, 299), (70_000, 300), (100_000, 301)] {
            for asked in [format, Format::Auto] {
                let (found, places) = drain(bytes, asked, step, chunk).unwrap();
                assert!(found == words(&records), "{format} {step} {chunk}");
                assert_eq!((places.len(), places[299].as_str()), (300, last));
                runs += 1;
            }
        }
        assert_eq!(Source::open(bytes, Format::Auto).unwrap().format(), format);
    }
    assert_eq!(runs, 30);
}

#[test]
fn hexadecimal_lines_may_have_comments_blanks_spaces_and_prefixes() {
    let records = records(4);
    let spaced: String = records[2].iter().map(|b| format!("{b:02x} ")).collect();
    let text = format!(
        "# größe: {}\n\n{}\n  0x{} # rm\r\n{spaced}\n\t\n#x\n0X{}",
        "long ".repeat(20_000),
        hex_line(&records[0]),
        hex_line(&records[1]),
        hex_line(&records[3]),
    );
    let (found, places) = drain(text.as_bytes(), Format::Auto, 1000, 3).unwrap();
    assert_eq!(found, words(&records));
    assert_eq!(
        places,
        ["record 0 on line 3", "record 1 on line 4", "record 2 on line 5", "record 3 on line 8"]
    );
}

#[test]
fn a_raw_file_with_a_corrupt_first_record_is_still_raw() {
    let mut bytes = records(3).concat();
    bytes[..6].copy_from_slice(b"\xFFCP\x02\0\x03");
    assert_eq!(Source::open(&bytes[..], Format::Auto).unwrap().format(), Format::Raw);
    bytes[..4].copy_from_slice(b"abcd");
    assert_eq!(Source::open(&bytes[..], Format::Auto).unwrap().format(), Format::Raw);
}

#[test]
fn each_fault_has_its_place() {
    let raw = records(5).concat();
    let line = hex_line(&raw[..24]);
    let cases = [
        (b"".to_vec(), "empty: "),
        (raw[..119].to_vec(), "23 trailing bytes at byte 96, after 4 records"),
        (raw[..1].to_vec(), "line 1, column 1: 'T' is not a hexadecimal digit"),
        (raw[..4].to_vec(), "4 trailing bytes at byte 0, after 0 records"),
        (b"TCPDB".to_vec(), "ends after 5 bytes, within the container's header"),
        (b"TCPDB\x03 and more than a header".to_vec(), "begins with 544350444203"),
        (b"# nothing\n\n".to_vec(), "2 lines of blanks and comments and no record"),
        (b"#".to_vec(), "1 lines of blanks and comments"),
        (format!("{line}\n{line}\n{}g\n", &line[..47]).into_bytes(), "line 3, column 48: 'g' is not"),
        (format!("{line}\n0x0x{line}\n").into_bytes(), "line 2, column 4: 'x' is not"),
        (format!("{line}\n{}", &line[..46]).into_bytes(), "line 2: 46 hexadecimal digits, a record has 48"),
        (format!("{line}{line}\n").into_bytes(), "line 1: 96 hexadecimal digits, a record has 48"),
        (format!("{line}\n0x\n").into_bytes(), "line 2: 0 hexadecimal digits"),
        (format!("{line}\n\u{e9}").into_bytes(), "line 2, column 1: byte 0xc3 is not"),
    ];
    for (bytes, expected) in cases {
        // One byte can't tell: it may begin a container as well as a record.
        let format = if bytes == b"T" { Format::Hex } else { Format::Auto };
        let error = error(&bytes, format);
        assert!(error.contains(expected), "{error}\n  instead of\n{expected}");
    }
    let mut empty = Vec::new();
    crate::container::write::<&str>(&mut empty, 0, &[]).unwrap();
    assert!(error(&empty, Format::Auto).contains("the container has no entries"));
}

#[test]
fn a_failing_reader_is_reported_with_its_place() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("cable cut"))
        }
    }
    let raw = records(200).concat();
    let mut source = Source::open(raw.chain(Broken), Format::Raw).unwrap();
    let error = source.read(&mut [0; 6 * 300]).unwrap_err();
    assert_eq!(error.to_string(), "byte 4800: cable cut");
    let text = "\n".repeat(5000);
    let mut source = Source::open(text.as_bytes().chain(Broken), Format::Auto).unwrap();
    assert_eq!(source.read(&mut [0; 6]).unwrap_err().to_string(), "byte 5000: cable cut");
}

#[test]
fn formats_are_named_as_they_are_parsed() {
    for format in Format::ALL {
        assert_eq!(format.to_string().to_uppercase().parse(), Ok(format));
    }
    assert!("csv".parse::<Format>().unwrap_err().to_string().contains("auto, raw, db, hex"));
}

proptest! {
    #[test]
    fn noise_and_text_never_panic(noise in prop::collection::vec(any::<u8>(), 0..200), text in "[0-9a-fx# \n]{0,300}") {
        for bytes in [&noise[..], text.as_bytes()] {
            for format in Format::ALL {
                let _ = drain(bytes, format, 16, 2);
            }
        }
    }
}
