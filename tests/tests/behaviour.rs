//! Behaviour from training to trust zones, as a user meets it: every test makes its rows itself.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::generate::Random;
use accel_tests::behaviour::{HEADER, ODD, put, rows, score, train_in};
use accel_tests::{accel, devices, names, run, succeeds};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

/// A folder with a baseline.
fn trained() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    train_in(folder.path());
    folder
}

/// The zone of each agent after its last row of a CSV output.
fn last_zones(csv: &str) -> BTreeMap<String, String> {
    let fields = csv.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    fields.map(|f| (f[1].to_owned(), f[3].to_owned())).collect()
}

#[test]
fn an_agent_that_turns_anomalous_is_quarantined_and_nobody_else_is() {
    let folder = trained();
    put(folder.path(), "today.csv", &rows(2, 6000, Some(6.0)));
    let (code, csv, err) = score(folder.path(), "today.csv", "-o csv");
    assert_eq!(code, 0, "{err}");
    assert!(csv.starts_with("row,agent,score,zone,feature,"), "{csv:.100}");
    assert_eq!(csv.lines().count(), 6001);
    let (mut above, mut normal_rows) = (0, 0);
    for line in csv.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let score: f64 = fields[2].parse().unwrap();
        assert!((0.0..=1.0).contains(&score), "{line}");
        if fields[1] != ODD {
            normal_rows += 1;
            above += usize::from(score > 0.95);
        }
    }
    let share = f64::from(above as u32) / f64::from(normal_rows as u32);
    assert!((0.02..0.08).contains(&share), "{share} of the normal rows are above 0.95");
    for (agent, zone) in last_zones(&csv) {
        let shut_out = zone == "QUARANTINED" || zone == "ISOLATED";
        assert_eq!(shut_out, agent == ODD, "{agent} is {zone}");
    }
    let (code, text, err) = score(folder.path(), "today.csv", "");
    assert_eq!(code, 0, "{err}");
    assert!(text.contains(ODD) && text.contains("latency"), "{text}");
    let (code, json, err) = score(folder.path(), "today.csv", "-o jsonl");
    assert_eq!(code, 0, "{err}");
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    for key in ["row", "agent", "score", "zone", "feature", "baseline", "specification", "rule"] {
        assert!(!first[key].is_null(), "{first} has no {key}");
    }
}

#[test]
fn baselines_of_two_sites_merge_into_the_bytes_of_one_gathering() {
    let folder = trained();
    let (a, b) = (rows(3, 1200, None), rows(4, 900, None));
    put(folder.path(), "both.csv", &format!("{a}{b}"));
    put(folder.path(), "a.csv", &a);
    put(folder.path(), "b.csv", &b);
    for site in ["a", "b", "both"] {
        let line = format!("train {site}.csv --segment agent --like b --device cpu --out {site}.baseline");
        succeeds(folder.path(), &line.split(' ').collect::<Vec<_>>());
    }
    succeeds(folder.path(), &["merge", "a.baseline", "b.baseline", "--out", "merged"]);
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(read("merged") == read("both.baseline"), "the merge differs from one gathering");
}

#[test]
fn two_runs_over_halves_give_the_zones_of_one_and_no_input_counts_twice() {
    let folder = trained();
    let today = rows(2, 2400, Some(6.0));
    let middle = today.match_indices('\n').nth(1199).unwrap().0 + 1;
    put(folder.path(), "today.csv", &today);
    put(folder.path(), "am.csv", &today[..middle]);
    put(folder.path(), "pm.csv", &today[middle..]);
    let (code, whole, err) = score(folder.path(), "today.csv", "-o csv");
    assert_eq!(code, 0, "{err}");
    let (code, _, err) = score(folder.path(), "am.csv", "--state z -o csv");
    assert_eq!(code, 0, "{err}");
    let (code, pm, err) = score(folder.path(), "pm.csv", "--state z -o csv");
    assert_eq!(code, 0, "{err}");
    assert_eq!(last_zones(&pm), last_zones(&whole));
    let before = fs::read(folder.path().join("z")).unwrap();
    let (code, _, err) = score(folder.path(), "pm.csv", "--state z -o csv");
    assert_eq!(code, 4, "{err}");
    assert!(fs::read(folder.path().join("z")).unwrap() == before, "a refused input moved the state");
}

#[test]
fn bad_input_is_one_line_and_leaves_nothing_behind() {
    let folder = trained();
    let folder = folder.path();
    put(folder, "good.csv", &rows(5, 24, None));
    put(folder, "nan.csv", "a00,1,2,3,4,5\na00,1,NaN,3,4,5\n");
    put(folder, "header.csv", "");
    put(folder, "stranger.csv", "zz,1,2,3,4,5\n");
    fs::write(folder.join("empty.csv"), "").unwrap();
    fs::write(folder.join("typo.csv"), "agent,latencyy,rate,bytes,depth,errors\na00,1,2,3,4,5\n").unwrap();
    let wide: Vec<String> = (0..17).map(|n| format!("f{n}")).collect();
    fs::write(folder.join("wide.csv"), format!("{}\n{}\n", wide.join(","), ["1"; 17].join(","))).unwrap();
    let whole = fs::read(folder.join("b")).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    fs::write(folder.join("cut"), &whole[..whole.len() / 2]).unwrap();
    fs::write(folder.join("flipped"), flipped).unwrap();
    let before = names(folder);
    for (arguments, code, says) in [
        ("score typo.csv --baseline b --out o", 4, "did you mean 'latencyy'"),
        ("score nan.csv --baseline b --out o", 4, "row 2 (line 3), column 'rate'"),
        ("score header.csv --baseline b --out o", 4, "header.csv"),
        ("score empty.csv --baseline b --out o", 4, "empty.csv"),
        ("score good.csv --baseline cut --out o", 4, "cut"),
        ("score good.csv --baseline flipped --out o", 4, "flipped"),
        ("score good.csv --baseline good.csv --out o", 4, "good.csv"),
        ("score stranger.csv --baseline b --segment agent --unknown-agent error --out o", 4, "zz"),
        ("score good.csv --baseline b --alpha 0.0001,0.01,0.1 --out o", 2, "alarms"),
        ("train good.csv --out o", 4, "24 rows are too few"),
        ("train wide.csv --out o", 4, "17 feature columns, the limit is 16"),
    ] {
        let (found, _, err) = run(folder, &arguments.split(' ').collect::<Vec<_>>());
        assert_eq!(found, code, "{arguments}: {err}");
        assert_eq!(err.lines().count(), 1, "{arguments}: {err}");
        assert!(err.contains(says), "{arguments}: {err:?} does not say {says:?}");
        assert_eq!(names(folder), before, "{arguments}: something was left behind");
    }
}

#[test]
fn rows_on_a_pipe_come_out_before_the_pipe_ends() {
    let folder = trained();
    let line = "score - --format csv --baseline b --segment agent --device cpu -o jsonl";
    let mut command = accel(folder.path(), &line.split(' ').collect::<Vec<_>>());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|l| sender.send(l)));
    input.write_all(HEADER.as_bytes()).unwrap();
    for (number, row) in rows(6, 3, None).lines().enumerate() {
        writeln!(input, "{row}").unwrap();
        let told = receiver.recv_timeout(std::time::Duration::from_secs(20));
        if told.is_err() {
            child.kill().unwrap();
        }
        let told: serde_json::Value = serde_json::from_str(&told.unwrap()).unwrap();
        assert_eq!(told["row"], number + 1);
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_refitted_baseline_scores_only_after_its_calibration() {
    let folder = trained();
    let of = |line: &str| run(folder.path(), &line.split(' ').collect::<Vec<_>>());
    put(folder.path(), "fresh.csv", &rows(7, 6000, None));
    let (code, _, err) = of("refit b --out next");
    assert_eq!(code, 0, "{err}");
    let (code, out, err) = of("score fresh.csv --baseline next --segment agent --device cpu");
    assert_eq!((code, out.as_str()), (4, ""), "{err}");
    let (code, _, err) =
        of("train fresh.csv --segment agent --update next --role calibration --device cpu --out next");
    assert_eq!(code, 0, "{err}");
    let (code, _, err) = of("score fresh.csv --baseline next --segment agent --device cpu");
    assert_eq!(code, 0, "{err}");
    let shown = succeeds(folder.path(), &["baseline", "show", "b"]);
    assert!(shown.contains("latency") && shown.contains("mixture"), "{shown}");
    let differs = succeeds(folder.path(), &["baseline", "diff", "b", "next"]);
    assert_ne!(differs, succeeds(folder.path(), &["baseline", "diff", "b", "b"]));
}

#[test]
fn every_device_makes_the_same_baseline_and_the_same_scores() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "small.csv", &rows(8, 600, None));
    let mut expected = None;
    // RustHDL's simulator runs the same blocks as Verilator, too slowly for this.
    for device in devices().iter().filter(|device| *device != "fpga:sim") {
        let of = |line: &str| {
            let line = format!("{line} --segment agent --device {device}");
            succeeds(folder.path(), &line.split(' ').collect::<Vec<_>>())
        };
        of("train small.csv --kind full --out b");
        let made = (fs::read(folder.path().join("b")).unwrap(), of("score small.csv --baseline b -o csv"));
        let expected = expected.get_or_insert_with(|| made.clone());
        assert!(expected.0 == made.0, "{device} makes another baseline");
        assert_eq!(expected.1, made.1, "{device} scores otherwise");
    }
}

#[test]
fn a_run_that_is_killed_leaves_the_old_state_or_the_new_one() {
    let folder = trained();
    put(folder.path(), "am.csv", &rows(9, 2400, None));
    put(folder.path(), "pm.csv", &rows(10, 60_000, Some(6.0)));
    let (code, _, err) = score(folder.path(), "am.csv", "--state z");
    assert_eq!(code, 0, "{err}");
    let state = folder.path().join("z");
    let old = fs::read(&state).unwrap();
    let started = std::time::Instant::now();
    let (code, _, err) = score(folder.path(), "pm.csv", "--state z");
    assert_eq!(code, 0, "{err}");
    let life = started.elapsed().as_micros() as u32;
    // The file says when an input was counted: the bytes of two runs may differ in that and in the digest.
    let content = || (fs::metadata(&state).unwrap().len(), succeeds(folder.path(), &["agents", "list", "z"]));
    let new = content();
    assert!(new.1.contains(ODD), "{}", new.1);
    let mut random = Random::new(21, 0);
    for _ in 0..8 {
        fs::write(&state, &old).unwrap();
        let line = "score pm.csv --baseline b --segment agent --device cpu --state z";
        let mut command = accel(folder.path(), &line.split(' ').collect::<Vec<_>>());
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_micros(random.below(life).into()));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = fs::read(&state).unwrap();
        assert!(left == old || content() == new, "a broken state");
        let (code, _, err) = score(folder.path(), "pm.csv", "--state z");
        assert_eq!(code, if left == old { 0 } else { 4 }, "{err}");
        assert_eq!(content(), new, "the repetition ends otherwise");
    }
}

#[test]
fn bad_rows_are_counted_when_skipped_and_evidence_when_isolated() {
    let folder = trained();
    put(folder.path(), "x.csv", &(rows(11, 24, None) + &"a03,1,NaN,3,4,5\n".repeat(30)));
    let (code, csv, err) = score(folder.path(), "x.csv", "--on-bad-row skip -o csv");
    assert_eq!((code, csv.lines().count()), (0, 25), "{err}");
    assert!(err.contains("30"), "{err}");
    let (code, csv, err) = score(folder.path(), "x.csv", "--on-bad-row isolate -o csv");
    assert_eq!((code, csv.lines().count()), (0, 55), "{err}");
    for line in csv.lines().skip(25) {
        let score: f64 = line.split(',').nth(2).unwrap().parse().unwrap();
        assert!(score > 0.99, "{line}");
    }
    let zone = last_zones(&csv)["a03"].clone();
    assert!(zone == "QUARANTINED" || zone == "ISOLATED", "{zone}");
}
