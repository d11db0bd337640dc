use super::*;
use accel_kernels::fixed::betting_gains;
use accel_kernels::zone_update::STATE_WORDS;
use accel_kernels::{Batch, find};
use proptest::prelude::*;
use sha2::Sha256;
use std::path::PathBuf;

fn new() -> States {
    States::new(&Rule::default(), &betting_gains())
}

fn from_bytes(bytes: &[u8]) -> Result<States, StateError> {
    States::from_bytes(bytes, &Rule::default(), &betting_gains())
}

fn load(path: &Path) -> Result<States, StateError> {
    States::load(path, &Rule::default(), &betting_gains())
}

fn mark(rows: u64) -> Mark {
    Mark { rows, lines: rows + 1, head: [7; 32], digest: [rows as u8; 32] }
}

fn state(zone: u32, evidence: i32) -> State {
    State { zone, hits: 1, quiet: 2, evidence }
}

/// Some of everything.
fn filled() -> States {
    let mut states = new();
    for (i, name) in ["b", "ö2", "a"].into_iter().enumerate() {
        let agent = states.agent(name).unwrap();
        assert_eq!(agent, i as u32);
        states.advance(agent, state(agent % 4, -5 * i as i32), 10 + i as u64);
    }
    states.release("ö2", "the sensor was \"replaced\"", 1_700_000_000).unwrap();
    states.apply(mark(33), None, 1_700_000_100).unwrap();
    states
}

/// Everything but the order of agents.
fn content(states: &States) -> (Vec<impl PartialEq + std::fmt::Debug>, Vec<Release>, Vec<Applied>, u64) {
    let agents = states.names.iter().zip(&states.states).zip(&states.seen);
    let mut agents: Vec<_> = agents.map(|((name, state), seen)| (name.to_owned(), *state, *seen)).collect();
    agents.sort_by(|a, b| a.0.cmp(&b.0));
    (agents, states.releases.clone(), states.applied.clone(), states.commits)
}

/// These bytes with the digest behind them.
fn sealed(body: &[u8]) -> Vec<u8> {
    use sha2::Digest as _;
    [body, &Sha256::digest(body)].concat()
}

fn file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("agents.state");
    (folder, path)
}

fn entries(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

#[test]
fn what_is_saved_is_loaded_and_nothing_else_is_left() {
    let (folder, path) = file();
    let mut states = load(&path).unwrap();
    assert_eq!((states.names().len(), states.records(), states.commits()), (0, 0, 0));
    states = filled();
    states.save(&path).unwrap();
    let mut again = load(&path).unwrap();
    assert_eq!(content(&again), content(&states));
    assert_eq!((again.commits(), again.records()), (1, 33));
    let agents: Vec<_> = again.names().iter().map(str::to_owned).collect();
    assert_eq!(agents, ["a", "b", "ö2"], "by their names");
    let released = again.agent("ö2").unwrap();
    assert_eq!(
        (again.states()[released as usize], again.seen(released)),
        (State::default(), 11),
        "it was released"
    );
    again.save(&path).unwrap();
    again.save(&path).unwrap();
    assert_eq!(load(&path).unwrap().commits(), 3);
    assert_eq!(entries(folder.path()), 1, "no part is left");
}

#[test]
fn the_same_states_are_the_same_bytes_whatever_the_order_in_which_agents_came() {
    let mut forwards = new();
    let mut backwards = new();
    let names: Vec<_> = (0..100).map(|i| format!("agent {i}")).collect();
    for (name, other) in names.iter().zip(names.iter().rev()) {
        for (states, name) in [(&mut forwards, name), (&mut backwards, other)] {
            let agent = states.agent(name).unwrap();
            states.advance(agent, state(1, name.len() as i32), 7);
        }
    }
    assert_eq!(forwards.to_bytes(), backwards.to_bytes());
    let bytes = forwards.to_bytes();
    assert_eq!(from_bytes(&bytes).unwrap().to_bytes(), bytes);
}

#[test]
fn a_run_in_two_halves_ends_with_the_bytes_of_a_run_in_one() {
    let kernel = find("zone_update").unwrap();
    let gains = betting_gains();
    // records of five agents, good and bad times
    let record = |i: u32| (i.wrapping_mul(7) % 5, if i % 80 < 40 { 65_500 } else { i * 97 % 65_536 });
    let run = |states: &mut States, rows: std::ops::Range<u32>| {
        let mut records = Vec::new();
        for (agent, score) in rows.clone().map(record) {
            let agent = states.agent(&format!("agent {agent}")).unwrap();
            records.extend([agent, score]);
        }
        let setup = Setup { rule: Rule::default(), agents: states.states().to_vec(), gains: gains.clone() };
        let params = setup.to_words();
        let batch = Batch::new(kernel, &params, &records).unwrap();
        let mut output = vec![0; batch.output_len()];
        (kernel.reference)(batch.params(), batch.input(), &mut output);
        for (agent, words) in output[rows.len()..].chunks_exact(STATE_WORDS).enumerate() {
            let count = records.chunks(2).filter(|r| r[0] as usize == agent).count();
            states.advance(agent as u32, State::from_words([words[0], words[1]]), count as u64);
        }
    };
    let mut whole = new();
    run(&mut whole, 0..500);
    assert!(whole.states().iter().any(|s| s.zone > 0), "something happened");
    for middle in [0, 1, 123, 499, 500] {
        let mut first = new();
        run(&mut first, 0..middle);
        let mut second = from_bytes(&first.to_bytes()).unwrap();
        run(&mut second, middle..500);
        assert_eq!(second.to_bytes(), whole.to_bytes(), "{middle}");
    }
}

#[test]
fn every_flipped_bit_and_every_cut_is_refused() {
    let bytes = filled().to_bytes();
    let mut tried = 0;
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            assert!(from_bytes(&bytes).is_err(), "bit {bit} of byte {at}");
            tried += 1;
        }
        let error = from_bytes(&bytes[..at]).unwrap_err().to_string();
        assert!(
            error.contains("not a state file") || error.contains("is cut short or was changed"),
            "{error}"
        );
    }
    assert_eq!(tried, 8 * bytes.len());
    assert!(from_bytes(&[&bytes[..], &[0]].concat()).is_err());
}

#[test]
fn each_fault_is_one_line_with_its_reason() {
    let body = |states: &States| states.to_bytes()[..states.to_bytes().len() - 32].to_vec();
    let changed = |at: usize, byte: u8| {
        let mut body = body(&filled());
        body[at] = byte;
        sealed(&body)
    };
    let first = 4 + 4 + 32 + 8 + 12;
    let cases = [
        (b"".to_vec(), "not a state file: it begins with , a state file with 41435354 (ACST)"),
        (b"PK\x03\x04".to_vec(), "not a state file: it begins with 504b0304"),
        (changed(4, 1), "a state file of version 1, this program knows version 2"),
        (b"ACST\x02\0\0\0".to_vec(), "the state file of 8 bytes is cut short"),
        (changed(8, 0xFF), "the states were made under rule ff"),
        (changed(first + 1, b'z'), "the state file makes no sense at byte 78: agents are not sorted by name"),
        (
            changed(first + 1, b'\n'),
            "the state file makes no sense at byte 62: a text is empty or has control",
        ),
        (changed(first + 1, 0xFF), "the state file makes no sense at byte 62: a text is not UTF-8"),
        (changed(first + 2, 0x10), "the state file makes no sense at byte 70: a state has stray bits"),
        (changed(48, 2), "the state file makes no sense at byte "),
        (changed(48, 200), "the state file makes no sense at byte "),
        (sealed(&[&body(&filled())[..], &[0]].concat()), "the state file makes no sense at byte "),
    ];
    for (bytes, expected) in cases {
        let error = from_bytes(&bytes).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}\n  instead of\n{expected}");
        assert!(!error.contains('\n'), "{error}");
    }
}

#[test]
fn states_of_another_rule_or_other_gains_are_refused() {
    let (_folder, path) = file();
    let mut states = filled();
    states.save(&path).unwrap();
    let stricter = Rule::cumulative([1e-2, 1e-5, 1e-6], 100);
    let mut gains = betting_gains();
    let error = States::load(&path, &stricter, &gains).unwrap_err().to_string();
    assert!(error.starts_with("the states were made under rule ") && !error.contains('\n'), "{error}");
    gains[7] += 1;
    assert!(States::load(&path, &Rule::default(), &gains).is_err());
    assert_eq!(content(&States::load_under_any_rule(&path).unwrap()), content(&states));
    assert_eq!(States::load_under_any_rule(&path).unwrap().to_bytes(), states.to_bytes());
}

#[test]
fn a_file_that_another_run_has_written_is_not_replaced() {
    let (folder, path) = file();
    let (mut one, mut two) = (load(&path).unwrap(), load(&path).unwrap());
    one.agent("a").unwrap();
    one.save(&path).unwrap();
    let saved = fs::read(&path).unwrap();
    assert!(matches!(two.save(&path), Err(StateError::Changed)), "there was none, now there is");
    let (mut one, mut two) = (load(&path).unwrap(), load(&path).unwrap());
    assert_eq!(fs::read(&path).unwrap(), saved);
    one.agent("b").unwrap();
    one.save(&path).unwrap();
    let saved = fs::read(&path).unwrap();
    assert!(matches!(two.save(&path), Err(StateError::Changed)));
    assert_eq!(fs::read(&path).unwrap(), saved);
    fs::remove_file(&path).unwrap();
    assert!(matches!(one.save(&path), Err(StateError::Changed)));
    assert_eq!((entries(folder.path()), one.commits()), (0, 2));
    let nowhere = folder.path().join("missing").join("agents.state");
    assert!(matches!(new().save(&nowhere), Err(StateError::Io(_))));
}

#[test]
fn a_run_that_is_killed_leaves_the_states_of_one_save_and_loses_none() {
    const SAVES_INTO: &str = "ACCEL_TEST_SAVES_INTO";
    if let Some(path) = std::env::var_os(SAVES_INTO) {
        // the run: counts one record of each agent, saves, and so on until it is killed
        let path = PathBuf::from(path);
        loop {
            let mut states = load(&path).unwrap();
            for i in 0..1000 {
                let agent = states.agent(&format!("agent {i}")).unwrap();
                states.advance(agent, state(1, i), 1);
            }
            states.save(&path).unwrap();
        }
    }
    let (_folder, path) = file();
    let (mut before, mut grown) = (0, 0);
    for kill in 0..20 {
        let mut run = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "states::tests::a_run_that_is_killed_leaves_the_states_of_one_save_and_loses_none",
            ])
            .env(SAVES_INTO, &path)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let patience = std::time::Instant::now();
        while kill == 0 && !path.exists() && patience.elapsed().as_secs() < 60 {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        std::thread::sleep(std::time::Duration::from_micros(60_000 + 3_777 * kill));
        assert!(run.try_wait().unwrap().is_none(), "it runs until it is killed");
        run.kill().unwrap();
        run.wait().unwrap();
        let states = load(&path).unwrap();
        let seen = states.commits();
        assert!((0..states.names().len() as u32).all(|agent| states.seen(agent) == seen), "all of one save");
        assert!(seen >= before, "none is lost");
        grown += u32::from(seen > before);
        before = seen;
    }
    assert!(grown > 0, "no run came as far as to save");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_file_stays_a_link() {
    let (folder, path) = file();
    filled().save(&path).unwrap();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut states = load(&link).unwrap();
    states.agent("new").unwrap();
    states.save(&link).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(load(&path).unwrap().names().find("new").is_some());
}

#[test]
fn the_same_input_is_not_counted_twice() {
    let mut states = filled();
    let error = states.apply(mark(33), None, 1_700_000_160).unwrap_err().to_string();
    assert_eq!(error, "this very input of 33 rows was counted 60 s ago, and nothing is counted twice");
    states.apply(mark(40), Some(&mark(33)), 1_700_000_200).unwrap();
    assert_eq!(states.applied(), [Applied { time: 1_700_000_200, mark: mark(40) }], "the file has grown");
    assert!(states.apply(mark(40), None, 0).is_err());
    for rows in 1000..1300 {
        states.apply(Mark { rows, lines: 0, head: [0; 32], digest: [0; 32] }, None, rows).unwrap();
    }
    assert_eq!((states.applied().len(), states.applied()[0].mark.rows), (256, 1044));
    assert_eq!(from_bytes(&states.to_bytes()).unwrap().applied(), states.applied());
}

#[test]
fn a_release_keeps_who_when_why_and_the_state_before() {
    let mut states = new();
    let agent = states.agent("router-7").unwrap();
    states.advance(agent, state(3, 900_000), 50);
    let error = states.release("router7", "x", 0).unwrap_err().to_string();
    assert_eq!(error, "no agent 'router7' (did you mean 'router-7'?) among the 1 of the state file");
    for reason in ["", "two\nlines", &"x".repeat(256)] {
        assert!(matches!(states.release("router-7", reason, 0), Err(StateError::Text { .. })));
    }
    assert_eq!(states.states()[0].zone, 3, "nothing has changed yet");
    states.release("router-7", "false alarm", 5).unwrap();
    assert_eq!((states.states()[0], states.seen(0)), (State::default(), 50));
    let release = Release {
        time: 5,
        agent: "router-7".to_owned(),
        reason: "false alarm".to_owned(),
        before: state(3, 900_000),
    };
    assert_eq!(from_bytes(&states.to_bytes()).unwrap().releases(), [release]);
    for name in ["", "a\nb", &"x".repeat(256)] {
        assert!(matches!(states.agent(name), Err(StateError::Text { .. })));
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        agents in prop::collection::btree_map("[^\\p{Cc}]{1,40}", (0..4u32, any::<u8>(), any::<u8>(), any::<i32>(), any::<u64>()), 0..30),
        marks in prop::collection::vec((any::<u64>(), any::<u64>(), any::<[u8; 32]>(), any::<[u8; 32]>()), 0..5),
    ) {
        let mut states = new();
        for (name, (zone, hits, quiet, evidence, seen)) in &agents {
            let agent = states.agent(name).unwrap();
            states.advance(agent, State { zone: *zone, hits: *hits, quiet: *quiet, evidence: *evidence }, *seen);
        }
        for (i, (rows, lines, head, digest)) in marks.into_iter().enumerate() {
            let _ = states.apply(Mark { rows, lines, head, digest }, None, i as u64);
        }
        let bytes = states.to_bytes();
        let again = from_bytes(&bytes).unwrap();
        prop_assert_eq!(content(&again), content(&states));
        prop_assert_eq!(again.to_bytes(), bytes);
    }

    #[test]
    fn noise_under_a_right_digest_never_panics_and_reads_only_what_is_canonical(
        counts in any::<[u8; 3]>(), noise in prop::collection::vec(any::<u8>(), 0..200)
    ) {
        let mut body = new().to_bytes()[..60].to_vec();
        for (i, count) in counts.into_iter().enumerate() {
            body[48 + 4 * i] = count % 4;
        }
        body.extend(noise);
        let bytes = sealed(&body);
        if let Ok(states) = from_bytes(&bytes) {
            prop_assert_eq!(states.to_bytes(), bytes);
        }
    }
}
