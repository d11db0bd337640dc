//! What `accel score --state` keeps: nothing is lost and nothing is counted twice, whatever happens in between.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::generate::Random;
use accel_tests::behaviour::{HEADER, ODD, does, put, rows, score, scored, train_in, tries};
use accel_tests::{accel, names, run};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::time::{Duration, Instant};

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    train_in(folder.path());
    folder
}

/// Two inputs with agents of their own, the rows of each.
fn inputs() -> [(&'static str, Vec<String>); 2] {
    let lines = |text: String| text.lines().map(|l| l.to_owned() + "\n").collect::<Vec<_>>();
    let others = rows(31, 2400, Some(4.0)).replace('a', "b");
    [("a.csv", lines(rows(30, 2400, Some(6.0)))), ("b.csv", lines(others))]
}

/// The agents of a state file with their zones, evidence and numbers of records.
fn agents(folder: &Path, state: &str) -> Vec<String> {
    let listed = does(folder, &format!("agents list {state} --all"));
    listed.lines().skip(1).map(str::to_owned).collect()
}

/// The agents after both inputs as wholes, without anything in between.
fn truth(folder: &Path, inputs: &[(&str, Vec<String>)]) -> Vec<String> {
    let mut all = Vec::new();
    for (number, (_, rows)) in inputs.iter().enumerate() {
        put(folder, "whole.csv", &rows.concat());
        let (code, _, err) = score(folder, "whole.csv", &format!("--state truth{number}"));
        assert_eq!(code, 0, "{err}");
        all.extend(agents(folder, &format!("truth{number}")));
    }
    // the table's columns are as wide as they need to be
    let mut all: Vec<String> = all.iter().map(|l| words(l)).collect();
    all.sort();
    assert!(all.iter().any(|l| l.contains("ISOLATED")), "{all:?}");
    all
}

fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn found(folder: &Path, state: &str) -> Vec<String> {
    let mut all: Vec<String> = agents(folder, state).iter().map(|l| words(l)).collect();
    all.sort();
    all
}

#[test]
fn several_growing_inputs_share_one_state_file() {
    let folder = folder();
    let folder = folder.path();
    let inputs = inputs();
    let expected = truth(folder, &inputs);
    let mut at = [0; 2];
    let mut told = 0;
    // they grow in turns, and not evenly; at last nothing is new
    for (which, grown) in [(0, 700), (1, 13), (1, 900), (0, 701), (1, 2400), (0, 2400), (0, 2400), (1, 2400)]
    {
        let (name, rows) = &inputs[which];
        put(folder, name, &rows[..grown].concat());
        let before = fs::read(folder.join("z")).unwrap_or_default();
        let (code, csv, err) = score(folder, name, "--state z --resume -o csv");
        assert_eq!(code, 0, "{err}");
        let found = scored(&csv);
        assert_eq!(found.len(), grown - at[which], "{name} up to {grown}");
        if let Some(first) = csv.lines().nth(1) {
            assert!(first.starts_with(&format!("{},", at[which] + 1)), "{first}");
        } else {
            assert!(fs::read(folder.join("z")).unwrap() == before, "nothing new changes nothing");
        }
        let resumed = if at[which] == 0 { "from the beginning" } else { "resumed        after row" };
        assert!(err.contains(resumed), "{err}");
        told += 1;
        at[which] = grown;
        // without --resume nothing of it is counted again
        let before = fs::read(folder.join("z")).unwrap();
        let (code, _, err) = score(folder, name, "--state z --out none");
        assert_eq!((code, err.lines().count()), (4, 1), "{err}");
        assert!(err.contains("were counted before, and nothing is counted twice"), "{err}");
        assert!(fs::read(folder.join("z")).unwrap() == before && !folder.join("none").exists());
    }
    assert_eq!(told, 8);
    assert_eq!(found(folder, "z"), expected);
}

#[test]
fn runs_over_growing_inputs_may_be_killed_at_any_moment() {
    let folder = folder();
    let folder = folder.path();
    let inputs = inputs();
    let expected = truth(folder, &inputs);
    put(folder, "a.csv", &inputs[0].1.concat());
    let started = Instant::now();
    score(folder, "a.csv", "--state once");
    let life = started.elapsed().as_micros() as u32;
    let mut random = Random::new(22, 0);
    let (mut killed, mut early) = (0, 0);
    for grown in [300, 1100, 1101, 2400] {
        for (name, rows) in &inputs {
            put(folder, name, &rows[..grown].concat());
            let line = format!("score {name} --baseline b --segment agent --device cpu --state z --resume");
            for _ in 0..3 {
                let mut command = accel(folder, &line.split(' ').collect::<Vec<_>>());
                let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
                std::thread::sleep(Duration::from_micros(random.below(life).into()));
                early += u32::from(child.try_wait().unwrap().is_none());
                child.kill().unwrap();
                child.wait().unwrap();
                killed += 1;
            }
            let (code, _, err) = tries(folder, &line);
            assert_eq!(code, 0, "{err}");
        }
    }
    println!("{killed} runs killed, {early} of them before their end");
    assert!(killed == 24 && early > 0);
    assert_eq!(found(folder, "z"), expected);
    let left: Vec<String> = names(folder).into_iter().filter(|n| n.starts_with('.')).collect();
    assert!(left.iter().all(|n| n.starts_with(".accel-") && n.ends_with(".part")), "{left:?}");
}

/// A run over standard input.
fn live(folder: &Path, more: &str) -> (Child, ChildStdin, BufReader<std::process::ChildStdout>) {
    let line =
        format!("score - --format csv --baseline b --segment agent --device cpu --state z -o jsonl {more}");
    let mut command = accel(folder, &line.split_whitespace().collect::<Vec<_>>());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    (child, input, BufReader::new(output))
}

/// How many records a state file has counted.
fn counted(folder: &Path) -> u64 {
    if !folder.join("z").exists() {
        return 0;
    }
    let number = |line: &String| line.split_whitespace().last().unwrap().replace(',', "").parse::<u64>();
    agents(folder, "z").iter().map(|l| number(l).unwrap()).sum()
}

#[test]
fn a_pipe_is_counted_while_it_runs_and_goes_on_after_a_kill() {
    let folder = folder();
    let folder = folder.path();
    let rows = rows(40, 2400, Some(6.0));
    put(folder, "whole.csv", &rows);
    let (code, _, err) = score(folder, "whole.csv", "--state whole");
    assert_eq!(code, 0, "{err}");
    let lines: Vec<&str> = rows.lines().collect();
    let (mut child, mut input, mut output) = live(folder, "");
    input.write_all(HEADER.as_bytes()).unwrap();
    let started = Instant::now();
    let (mut sent, mut line) = (0, String::new());
    // row by row, until some have been counted in the file: this pipe has no end
    while counted(folder) < 40 {
        assert!(started.elapsed() < Duration::from_secs(60), "nothing is counted before the end of the pipe");
        for row in &lines[sent..sent + 20] {
            writeln!(input, "{row}").unwrap();
            line.clear();
            output.read_line(&mut line).unwrap();
        }
        sent += 20;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = counted(folder);
    assert!((40..=sent as u64).contains(&before), "{before} of {sent}");
    let text = format!("{HEADER}{rows}");
    // the same stream again is not counted twice
    let refused = |more: &str| {
        let (child, mut input, output) = live(folder, more);
        let told = std::thread::spawn(move || output.lines().map_while(Result::ok).collect::<Vec<_>>());
        let _ = input.write_all(text.as_bytes()); // a run that refuses does not read all of it
        drop(input);
        let output = child.wait_with_output().unwrap();
        (output.status.code(), told.join().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, _, err) = refused("");
    assert_eq!((code, counted(folder)), (Some(4), before), "{err}");
    let (code, rows, err) = refused("--resume");
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(rows.len() as u64, 2400 - before);
    let first: serde_json::Value = serde_json::from_str(&rows[0]).unwrap();
    assert_eq!(first["row"], before + 1);
    assert_eq!(found(folder, "z"), found(folder, "whole"));
}

#[test]
fn an_agent_is_released_by_hand_with_a_reason_that_stays() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "x.csv", &rows(2, 1200, Some(6.0)));
    let (code, _, err) = score(folder, "x.csv", "--state z");
    assert_eq!(code, 0, "{err}");
    assert!(agents(folder, "z").iter().any(|l| words(l).starts_with(&format!("{ODD} ISOLATED"))));
    for (line, code, says) in [
        (vec!["agents", "release", "z", ODD], 2, "--reason"),
        (vec!["agents", "release", "z", "a077", "--reason", "x"], 4, "did you mean 'a07'"),
        (vec!["agents", "release", "z", ODD, "--reason", ""], 4, "reason"),
        (vec!["agents", "release", "missing", ODD, "--reason", "x"], 4, "missing"),
    ] {
        let before = fs::read(folder.join("z")).unwrap();
        let (found, out, err) = run(folder, &line);
        assert_eq!((found, out.as_str()), (code, ""), "{err}");
        assert!(err.contains(says), "{err}");
        assert!(fs::read(folder.join("z")).unwrap() == before);
    }
    let (code, out, err) =
        run(folder, &["agents", "release", "z", ODD, "--reason", "sensor replaced, ticket 7"]);
    assert_eq!((code, out.as_str()), (0, "a07: ISOLATED -> TRUSTED\n"), "{err}");
    let listed = does(folder, "agents list z");
    assert!(
        listed.contains("released a07 from ISOLATED at ") && listed.contains(": sensor replaced, ticket 7")
    );
    // it begins anew: the next normal rows leave it trusted, and the release stays in the file
    put(folder, "y.csv", &rows(3, 240, None));
    let (code, csv, err) = score(folder, "y.csv", "--state z -o csv");
    assert_eq!(code, 0, "{err}");
    let zones: Vec<_> = scored(&csv).into_iter().filter(|s| s.agent == ODD).map(|s| s.zone).collect();
    assert!(zones.iter().all(|z| z == "TRUSTED" || z == "MONITORED"), "{zones:?}");
    assert!(does(folder, "agents list z").contains("sensor replaced, ticket 7"));
}

#[test]
fn a_damaged_state_file_or_one_of_another_rule_is_named_and_kept() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "x.csv", &rows(2, 240, None));
    put(folder, "y.csv", &rows(3, 240, None));
    let (code, _, err) = score(folder, "x.csv", "--state z");
    assert_eq!(code, 0, "{err}");
    let whole = fs::read(folder.join("z")).unwrap();
    let mut random = Random::new(23, 0);
    let mut damages: Vec<Vec<u8>> = (0..12)
        .map(|_| {
            let mut bytes = whole.clone();
            bytes[random.below(whole.len() as u32) as usize] ^= 1 << random.below(8);
            bytes
        })
        .collect();
    damages.extend([whole[..whole.len() - 1].to_vec(), Vec::new(), [&whole[..], b"x"].concat()]);
    for bytes in damages {
        fs::write(folder.join("z"), &bytes).unwrap();
        for line in
            ["score y.csv --baseline b --segment agent --device cpu --state z --out o", "agents list z"]
        {
            let (code, out, err) = tries(folder, line);
            assert_eq!((code, out.as_str(), err.lines().count()), (4, "", 1), "{err}");
            assert!(err.contains("z: "), "{err}");
        }
        assert!(fs::read(folder.join("z")).unwrap() == bytes && !folder.join("o").exists());
    }
    fs::write(folder.join("z"), &whole).unwrap();
    let (code, _, err) = score(folder, "y.csv", "--state z --recovery 50");
    assert_eq!(code, 4);
    assert!(err.contains("the states were made under rule "), "{err}");
    let (code, _, err) = score(folder, "y.csv", "--state z");
    assert_eq!(code, 0, "{err}");
}
