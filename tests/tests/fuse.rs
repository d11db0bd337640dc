//! What `accel fuse` promises, through the program.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::generate::Random;
use accel_tests::{devices, names, run, run_with, succeeds};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The published items.
const TIMING: [f64; 9] = [1.0, -0.5, 0.25, 2.0, -1.0, 0.5, 0.0, 0.75, 0.1];
const API: [f64; 2] = [-3.0, 1.5];

/// The published items as CSV, with columns that are ignored.
fn published() -> String {
    let mut text = "time,agent,type,log_odds,confidence,source\n".to_owned();
    for (kind, items) in [("timing_anomaly", &TIMING[..]), ("api_pattern", &API[..])] {
        items.iter().for_each(|x| writeln!(text, "0,a1,{kind},{x},0.5,probe").unwrap());
    }
    text
}

fn fuse(folder: &Path, line: &str) -> String {
    succeeds(folder, &line.split_whitespace().collect::<Vec<_>>())
}

fn json(folder: &Path, line: &str) -> serde_json::Value {
    serde_json::from_str(&fuse(folder, line)).unwrap()
}

#[test]
fn the_published_figures_come_out_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("items.csv"), published()).unwrap();
    for (mode, log_odds, probability) in [
        ("sum", 1.128_571_428_571_429, 0.755_575_164_952_274_7),
        ("mixture", 1.009_793_389_026_505_4, 0.732_979_713_192_060_7),
    ] {
        let line = format!("fuse items.csv --device cpu --mode {mode}");
        let document = json(folder.path(), &format!("{line} -o json"));
        let agent = &document["agents"][0];
        let found = (agent["log_odds"].as_f64().unwrap(), agent["probability"].as_f64().unwrap());
        assert!(
            (found.0 - log_odds).abs() < 2.5e-5 && (found.1 - probability).abs() < 1e-5,
            "{mode}: {found:?}"
        );
        assert_eq!(
            (&agent["agent"], &agent["items"], &agent["clamped"]),
            (&"a1".into(), &11.into(), &false.into())
        );
        assert_eq!(agent["types"]["api_pattern"], -1.5);
        assert_eq!((&document["mode"], &document["device"]), (&mode.into(), &"cpu".into()));
        assert_eq!(document["weights"]["timing_anomaly"], 0.8);

        let lines = fuse(folder.path(), &format!("{line} -o jsonl"));
        let object: serde_json::Value = serde_json::from_str(lines.trim()).unwrap();
        assert_eq!((&object["log_odds"], &object["types"]), (&agent["log_odds"], &agent["types"]));

        let csv = fuse(folder.path(), &format!("{line} -o csv"));
        let rows: Vec<&str> = csv.lines().collect();
        let head = "agent,log_odds,probability,items,clamped,types.consensus_violation,types.timing_anomaly,\
                    types.resource_usage,types.api_pattern,types.network_behavior,specification";
        assert_eq!((rows[0], rows.len()), (head, 2));
        assert!(rows[1].starts_with(&format!("a1,{:.6},{:.9},11,false,,", found.0, found.1)), "{csv}");

        let text = fuse(folder.path(), &line);
        assert!(
            text.contains(&format!("{:.6}", found.0))
                && text.contains(&format!("11 items of 1 agent, mode {mode}"))
        );
    }
}

#[test]
fn weights_partitions_and_probabilities_count() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("items.csv"), published()).unwrap();
    let log_odds = |line: &str| json(folder.path(), line)["agents"][0]["log_odds"].as_f64().unwrap();
    let even = log_odds("fuse items.csv --device cpu --weights timing_anomaly=1,api_pattern=1 -o json");
    assert!((even - (3.1 - 1.5) / 2.0).abs() < 1e-5, "{even}");
    // Items of one partition are added: no mixture is left.
    let sum = log_odds("fuse items.csv --device cpu -o json");
    assert_eq!(log_odds("fuse items.csv --device cpu --mode mixture --partition-size 9 -o json"), sum);
    let of_one = log_odds("fuse items.csv --device cpu --mode mixture --partition-size 1 -o json");
    let mixture = |items: &[f64]| items.iter().map(|x| x.exp()).sum::<f64>().ln();
    assert!((of_one - (0.8 * mixture(&TIMING) + 0.6 * mixture(&API)) / 1.4).abs() < 5e-5, "{of_one}");

    let named = "{\"agent\":7,\"type\":\"drift\",\"partition\":\"x\",\"probability\":0.9}\n\
                 {\"agent\":7,\"type\":\"drift\",\"partition\":\"y\",\"probability\":0.9}\n";
    let (code, out, err) = run_with(
        folder.path(),
        &["fuse", "-", "--device", "cpu", "--mode", "mixture", "-o", "json"],
        named.as_bytes().to_vec(),
    );
    assert_eq!(code, 0, "{err}");
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    let found = document["agents"][0]["types"]["drift"].as_f64().unwrap();
    assert!((found - 18f64.ln()).abs() < 3e-5, "two partitions of ln 9: {found}");
}

#[test]
fn no_column_stands_twice_whatever_types_are_called() {
    let folder = tempfile::tempdir().unwrap();
    for (kinds, columns) in [
        (&["items", "agent", "specification"][..], 14),
        (&["other_6", "other_7", "types.items"], 14),
        (&["a,b"], 12),
        (&[], 11),
    ] {
        let items: String = kinds.iter().map(|kind| format!("x,\"{kind}\",1.5\n")).collect();
        let text = format!("agent,type,log_odds\nx,api_pattern,1\n{items}");
        fs::write(folder.path().join("items.csv"), text).unwrap();
        let out = fuse(folder.path(), "fuse items.csv --device cpu -q -o csv");
        let cells =
            |line: &str| line.replace("\"types.a,b\"", "types.a;b").split(',').map(str::to_owned).collect();
        let rows: Vec<Vec<String>> = out.lines().map(cells).collect();
        assert_eq!((rows.len(), rows[0].len(), rows[1].len()), (2, columns, columns), "{out}");
        let mut head = rows[0].clone();
        head.sort();
        head.dedup();
        assert_eq!(head.len(), columns, "{out}");
        for kind in kinds {
            let name = format!("types.{}", kind.replace(',', ";"));
            let at = rows[0].iter().position(|column| *column == name).unwrap();
            assert_eq!(rows[1][at], "1.500000", "{out}");
        }
    }
}

/// Items of many agents, in any order.
fn many(seed: u64) -> String {
    let kinds = ["consensus_violation", "timing_anomaly", "spoofing", "network_behavior"];
    let mut rows: Vec<String> = (0..3000u64)
        .map(|i| {
            let mut random = Random::new(5, i);
            let log_odds = f64::from(random.next_u32() as i32) / f64::from(1 << 28);
            let (agent, kind) = (random.below(90), random.pick(&kinds));
            format!("agent-{agent:02},{kind},{log_odds:.4},{}\n", random.below(3))
        })
        .collect();
    let mut random = Random::new(seed, 0);
    for last in (1..rows.len()).rev() {
        rows.swap(last, random.below(last as u32 + 1) as usize);
    }
    "agent,type,log_odds,partition\n".to_owned() + &rows.concat()
}

#[test]
fn every_device_and_every_order_of_the_items_give_the_same_agents() {
    let folder = tempfile::tempdir().unwrap();
    for seed in 0..2 {
        fs::write(folder.path().join(format!("{seed}.csv")), many(seed)).unwrap();
    }
    let sorted = |text: String| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    for mode in ["sum", "mixture"] {
        let expected =
            sorted(fuse(folder.path(), &format!("fuse 0.csv --device cpu:reference --mode {mode} -o csv")));
        assert_eq!(expected.len(), 91);
        for device in devices() {
            for seed in 0..2 {
                let found =
                    fuse(folder.path(), &format!("fuse {seed}.csv --device {device} --mode {mode} -o csv"));
                assert!(sorted(found) == expected, "{device} {mode} {seed}");
            }
        }
    }
}

#[test]
fn a_shadow_checks_the_whole_batch() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("items.csv"), many(0)).unwrap();
    let plain = fuse(folder.path(), "fuse items.csv --device cpu -o csv");
    assert_eq!(fuse(folder.path(), "fuse items.csv --device cpu --shadow all -o csv"), plain);
}

#[test]
fn bad_input_is_one_line_that_says_where_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    put("number.csv", "agent,type,log_odds\na,x,1\na,x,much\n");
    put("column.csv", "agent,kind,log_odds\na,x,1\n");
    put("evidence.csv", "agent,type,score\na,x,1\n");
    put("probability.csv", "agent,type,probability\na,x,1.2\n");
    put("types.csv", "agent,type,log_odds\na,p,1\na,q,1\na,r,1\na,s,1\n");
    put("broken.jsonl", "{\"agent\":\"a\",\"type\":\"x\",\"log_odds\":1}\n{\"agent\"\n");
    put("empty.csv", "");
    for (line, code, parts) in [
        ("fuse number.csv", 4, &["number.csv", "row 2 (line 3)", "'log_odds'", "'much'"][..]),
        ("fuse column.csv", 4, &["column.csv", "no column 'type'"]),
        ("fuse evidence.csv", 4, &["evidence.csv", "no column log_odds and no column probability"]),
        ("fuse probability.csv", 4, &["probability.csv", "row 1", "1.2 is not between 0 and 1"]),
        ("fuse types.csv", 4, &["types.csv", "row 4", "'s' is one too many", "limit is 8"]),
        ("fuse broken.jsonl", 4, &["broken.jsonl", "row 2 (line 2)"]),
        ("fuse empty.csv", 4, &["empty.csv", "empty"]),
        ("fuse nowhere.csv", 4, &["nowhere.csv"]),
        ("fuse number.csv --weights timing_anomaly=7", 2, &["'timing_anomaly' is 7", "6.5535"]),
        ("fuse number.csv --weights x=1,y=2,x=3", 2, &["'x' is given two weights"]),
        ("fuse number.csv --weights timing_anomaly", 2, &["TYPE=WEIGHT"]),
        ("fuse number.csv --partition-size 0", 2, &["--partition-size"]),
        ("fuse number.csv --on-bad-row isolate", 2, &["isolate"]),
        ("fuse number.csv --format npy", 4, &["npy"]),
        ("fuse number.csv --device gpu:none", 2, &["gpu:none"]),
    ] {
        let arguments: Vec<&str> =
            line.split_whitespace().chain(["--out", "agents.csv", "-o", "csv"]).collect();
        let (found, out, err) = run(folder.path(), &arguments);
        assert_eq!((found, out.as_str()), (code, ""), "{line}: {err}");
        assert!(parts.iter().all(|part| err.contains(part)), "{line}: {err}");
        assert!(code == 2 || err.lines().count() == 1, "{line}: {err}");
    }
    assert!(!names(folder.path()).iter().any(|name| name.contains("agents") || name.contains("part")));
    put("mixed.csv", "agent,type,probability\na,p,1.5\nb,q,0.5\nc,r,-1\nd,s,0.9\ne,t,x\nf,u,0.5\ng,v,0.5\n");
    let out = fuse(folder.path(), "fuse mixed.csv --device cpu --on-bad-row skip");
    assert!(
        out.contains("3 items of 3 agents") && out.contains("bad rows       4; the first: row 1,"),
        "{out}"
    );
    let (code, _, err) = run(folder.path(), &["fuse", "probability.csv", "--on-bad-row", "skip"]);
    assert!(code == 4 && err.contains("all 1 rows are bad, the first of them row 1"), "{err}");
    let out = fuse(folder.path(), "fuse number.csv --device cpu --on-bad-row skip");
    assert!(out.contains("1 item of 1 agent") && out.contains("bad rows       1; the first: row 2"), "{out}");
}
