//! What `accel vote` promises, through the program; and that devices are judged by votes.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::generate::Random;
use accel_tests::{devices, names, records, run, run_with, succeeds};
use std::fs;
use std::path::Path;

const VOTES: &str = "time,item,voter,value\n\
    1,b7,r1,open\n2,b7,r2,open\n3,b7,r3,open\n4,b7,r4,shut\n\
    5,c1,r1,10\n6,c1,r2,9\n7,c1,r3,9\n8,c1,r4,10\n\
    9,d2,r1,x\n10,d2,r1,x\n11,d2,r2,x\n12,d2,r3,x\n13,d2,r3,y\n14,e3,r4,z\n";

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    files.iter().for_each(|(name, text)| fs::write(folder.path().join(name), text).unwrap());
    folder
}

/// What the program writes to standard output for these words, and its exit code.
fn vote(folder: &Path, line: &str) -> (i32, String, String) {
    run(folder, &line.split_whitespace().collect::<Vec<_>>())
}

#[test]
fn every_form_tells_the_same_decisions() {
    let folder = folder(&[("votes.csv", VOTES)]);
    let (code, csv, err) = vote(folder.path(), "vote votes.csv --device cpu -o csv");
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("accel: 3 of 4 items have not reached 75%"), "{err}");
    assert!(
        err.contains("14 votes on 4 items by 4 registered voters of weight 4 in all, threshold 75%"),
        "{err}"
    );
    let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(
        rows[0][..8],
        ["item", "value", "weight", "agreed", "tied", "dissenters", "equivocators", "absent"]
    );
    assert_eq!(rows[1][..8], ["b7", "open", "3", "true", "false", "r4", "", ""]);
    // of two values with the same weight the first in the order of their bytes
    assert_eq!(rows[2][..8], ["c1", "10", "2", "false", "true", "r2 r3", "", ""]);
    assert_eq!(rows[3][..8], ["d2", "x", "2", "false", "false", "", "r3", "r4"]);
    assert_eq!(rows[4][..8], ["e3", "z", "1", "false", "false", "", "", "r1 r2 r3"]);

    let (code, json, _) = vote(folder.path(), "vote votes.csv --device cpu -o json");
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((code, &document["agreed"], &document["open"]), (1, &1.into(), &3.into()));
    assert_eq!(document["items"][1]["dissenters"], serde_json::json!(["r2", "r3"]));
    assert_eq!(document["voters"], serde_json::json!({ "r1": 1, "r2": 1, "r3": 1, "r4": 1 }));

    let (_, lines, _) = vote(folder.path(), "vote votes.csv --device cpu -o jsonl");
    let objects: Vec<serde_json::Value> = lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(objects.len(), 4);
    for (object, item) in objects.iter().zip(document["items"].as_array().unwrap()) {
        assert!(item.as_object().unwrap().iter().all(|(key, value)| object[key] == *value), "{object}");
        assert_eq!(object["device"], "cpu");
    }

    let (_, text, _) = vote(folder.path(), "vote votes.csv --device cpu");
    assert!(text.contains("open, tied") && text.contains("agreed         1, open 3"), "{text}");
}

#[test]
fn lists_of_voters_whose_names_have_blanks_are_told_apart() {
    let dissent = |voters: &[&str]| {
        let more: String =
            voters.iter().map(|voter| format!("x,\"{}\",no\n", voter.replace('"', "\"\""))).collect();
        let text = format!("item,voter,value\nx,m,yes\nx,n,yes\nx,o,yes\n{more}");
        let folder = folder(&[("votes.csv", &text)]);
        let (_, out, err) = vote(folder.path(), "vote votes.csv --device cpu -q -o csv");
        let row = out.lines().nth(1).unwrap_or_else(|| panic!("{err}"));
        row.splitn(6, ',').nth(5).unwrap().to_owned()
    };
    let one = dissent(&["a b"]);
    assert!(one.starts_with("\"\"\"a b\"\"\",,,"), "a JSON string in a cell of CSV: {one}");
    assert!(dissent(&["a", "b"]).starts_with("a b,,,"));
    assert!(dissent(&["\"a"]).starts_with(r#""""\""a""","#), "{}", dissent(&["\"a"]));
}

#[test]
fn registered_voters_and_thresholds_count() {
    let five = "voter,weight\nr1,1\nr2,1\nr3,1\nr4,1\nabsent,1\n";
    let folder =
        folder(&[("votes.csv", VOTES), ("five.csv", five), ("one.csv", "item,voter,value\nb7,r1,open\n")]);
    // three of five is not three quarters
    let agreed = |line: &str| {
        let (code, json, err) = vote(folder.path(), &format!("vote {line} --device cpu -o json"));
        let document: serde_json::Value =
            serde_json::from_str(&json).unwrap_or_else(|_| panic!("{line}: {err}"));
        let count = document["agreed"].as_u64().unwrap();
        assert_eq!(code, i32::from(document["open"] != 0), "{line}");
        count
    };
    for (line, expected) in [
        ("votes.csv --voters five.csv", 0),
        ("votes.csv --voters five.csv --threshold 60%", 1),
        ("votes.csv --voters five.csv --threshold >60%", 0),
        ("votes.csv --voters five.csv --threshold 3/5", 1),
        ("votes.csv --threshold majority", 1),
        ("votes.csv --threshold 1/2", 3),
        ("votes.csv --threshold 1/4", 4),
        ("votes.csv --voter r1=5,r2=1,r3=1,r4=1 --threshold majority", 3),
        ("one.csv", 1),
    ] {
        assert_eq!(agreed(line), expected, "{line}");
    }
}

/// Votes in any order.
fn many(seed: u64) -> String {
    let row = |i: u64| {
        let mut random = Random::new(7, i);
        let (item, voter) = (random.below(150), random.below(64));
        let value = if random.below(8) > 0 { item % 7 } else { random.below(1000) };
        format!("item-{item:03},v{voter},{value}\n")
    };
    let mut rows: Vec<String> = (0..6000).map(row).collect();
    let mut random = Random::new(seed, 0);
    for last in (1..rows.len()).rev() {
        rows.swap(last, random.below(last as u32 + 1) as usize);
    }
    "item,voter,value\n".to_owned() + &rows.concat()
}

#[test]
fn every_device_and_every_order_of_the_votes_give_the_same_decisions() {
    let all: String = (0..64).map(|voter| format!("v{voter},{}\n", voter % 5)).collect();
    let voters = format!("voter,weight\n{all}");
    let folder = folder(&[("0.csv", &many(0)), ("1.csv", &many(1)), ("voters.csv", &voters)]);
    let sorted = |device: &str, seed: u32| {
        let line = format!("vote {seed}.csv --voters voters.csv --threshold 1/4 --device {device} -o csv");
        let (code, text, err) = vote(folder.path(), &line);
        assert_eq!(code, 1, "{err}");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let expected = sorted("cpu:reference", 0);
    assert_eq!(expected.len(), 151);
    assert!(expected.iter().any(|line| line.contains(",true,")));
    for device in devices() {
        for seed in 0..2 {
            assert!(sorted(&device, seed) == expected, "{device} {seed}");
        }
    }
}

#[test]
fn bad_input_is_one_line_that_says_where_and_leaves_no_file() {
    let many: String = (0..65).map(|i| format!("x,v{i},1\n")).collect();
    let folder = folder(&[
        ("votes.csv", VOTES),
        ("column.csv", "item,name,value\nx,a,1\n"),
        ("empty-cell.csv", "item,voter,value\nx,a,1\nx,,1\n"),
        ("many.csv", &format!("item,voter,value\n{many}")),
        ("broken.jsonl", "{\"item\":\"a\",\"voter\":\"x\",\"value\":1}\n{\"item\"\n"),
        ("empty.csv", ""),
        ("large.jsonl", "{\"item\":1,\"voter\":\"a\",\"value\":18446744073709551617}\n"),
        ("three.csv", "voter,weight\nr1,1\nr2,1\nr3,1\n"),
        ("heavy.csv", "voter,weight\nr1,1\nr2,65536\n"),
        ("twice.csv", "voter,weight\nr1,1\nr2,1\nr1,2\n"),
        ("crowd.csv", &format!("voter,weight\n{}", many.replace("x,", ""))),
    ]);
    for (line, code, parts) in [
        ("vote column.csv", 4, &["column.csv", "no column 'voter'"][..]),
        ("vote empty-cell.csv", 4, &["empty-cell.csv", "row 2 (line 3)", "'voter'"]),
        ("vote many.csv", 4, &["many.csv", "row 65", "'v64' is one too many", "64"]),
        ("vote broken.jsonl", 4, &["broken.jsonl", "row 2 (line 2)"]),
        ("vote large.jsonl", 4, &["large.jsonl", "row 1 (line 1)", "'value'", "write it as a text"]),
        ("vote empty.csv", 4, &["empty.csv", "empty"]),
        ("vote nowhere.csv", 4, &["nowhere.csv"]),
        ("vote votes.csv --voters three.csv", 4, &["votes.csv", "row 4", "'r4' is not registered"]),
        ("vote votes.csv --voters heavy.csv", 4, &["heavy.csv", "row 2", "65536"]),
        ("vote votes.csv --voters twice.csv", 4, &["twice.csv", "row 3", "'r1' is registered twice"]),
        ("vote votes.csv --voters crowd.csv", 4, &["crowd.csv", "row 65", "'v64' is one too many"]),
        ("vote votes.csv --voter r1", 2, &["NAME=WEIGHT"]),
        ("vote votes.csv --voter r1=1,r1=2", 2, &["'r1' is registered twice"]),
        ("vote votes.csv --threshold 101%", 2, &["101%"]),
        ("vote votes.csv --columns item,voter", 2, &["three names"]),
        ("vote votes.csv --on-bad-row isolate", 2, &["isolate"]),
        ("vote votes.csv --format npy", 4, &["npy"]),
        ("vote votes.csv --device gpu:none", 2, &["gpu:none"]),
        ("vote votes.csv --shadow all --judge nobody", 2, &["nobody"]),
    ] {
        let arguments: Vec<&str> =
            line.split_whitespace().chain(["--out", "decided.csv", "-o", "csv"]).collect();
        let (found, out, err) = run(folder.path(), &arguments);
        assert_eq!((found, out.as_str()), (code, ""), "{line}: {err}");
        assert!(parts.iter().all(|part| err.contains(part)), "{line}: {err}");
        assert!(code == 2 || err.lines().count() == 1, "{line}: {err}");
    }
    fs::write(folder.path().join("letters.csv"), "voter,weight\nr1,x\n").unwrap();
    let (code, _, err) = vote(folder.path(), "vote votes.csv --voters letters.csv --on-bad-row skip");
    assert!(
        code == 4 && err.contains("letters.csv: row 1 (line 2)") && !err.contains("--on-bad-row"),
        "{err}"
    );
    assert!(!names(folder.path()).iter().any(|name| name.contains("decided") || name.contains("part")));
    let (code, out, err) =
        vote(folder.path(), "vote votes.csv --voters three.csv --on-bad-row skip --device cpu");
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("left out       3 votes"), "{out}");
}

#[test]
fn an_item_for_which_nobody_registered_has_voted_is_open() {
    let folder = folder(&[
        ("some.csv", "item,voter,value\n1,z,x\n2,a,x\n"),
        ("none.csv", "item,voter,value\n1,z,x\n"),
    ]);
    for (file, rows) in [("some.csv", 2), ("none.csv", 1)] {
        let line = format!("vote {file} --voter a=1 --on-bad-row skip -o jsonl --device cpu");
        let (code, out, err) = vote(folder.path(), &line);
        assert_eq!((code, out.lines().count()), (1, rows), "{out}{err}");
        let first: serde_json::Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
        assert_eq!(
            (&first["agreed"], &first["weight"], &first["absent"][0]),
            (&false.into(), &0.into(), &"a".into())
        );
    }
}

#[test]
fn json_lines_are_recognised_after_any_number_of_blank_lines() {
    let line = "{\"item\":\"1\",\"voter\":\"a\",\"value\":\"ff\"}\n";
    let folder = folder(&[]);
    for (name, blanks) in [("few", 1), ("page", 4096), ("many", 5000), ("more", 200_000)] {
        for mark in ["", "\u{feff}"] {
            let text = format!("{mark}{}{line}", "\n".repeat(blanks));
            fs::write(folder.path().join(name), &text).unwrap();
            let (code, out, err) = vote(folder.path(), &format!("vote {name} --device cpu -q -o jsonl"));
            assert_eq!((code, out.lines().count()), (0, 1), "{name}: {err}");
            let piped =
                run_with(folder.path(), &["vote", "-", "--device", "cpu", "-q", "-o", "jsonl"], text.into());
            assert_eq!(piped.1, out, "{}", piped.2);
        }
    }
    // the line is still counted from the beginning of the file
    fs::write(folder.path().join("bad"), format!("{}{line}{{\"item\"\n", "\n".repeat(5000))).unwrap();
    let (code, _, err) = vote(folder.path(), "vote bad --device cpu");
    assert!(code == 4 && err.contains("row 2 (line 5002)"), "{err}");
}

#[test]
fn standard_input_and_other_columns_are_read() {
    let folder = folder(&[]);
    let lines = "{\"slot\":1,\"who\":\"a\",\"hash\":\"ff\"}\n{\"slot\":1,\"who\":\"b\",\"hash\":\"ff\"}\n";
    let (code, out, err) = run_with(
        folder.path(),
        &["vote", "-", "--columns", "slot,who,hash", "--device", "cpu", "-o", "jsonl", "-q"],
        lines.as_bytes().to_vec(),
    );
    assert_eq!((code, err.as_str()), (0, ""));
    let object: serde_json::Value = serde_json::from_str(out.trim()).unwrap();
    assert_eq!(
        (&object["item"], &object["value"], &object["weight"]),
        (&"1".into(), &"ff".into(), &2.into())
    );
}

#[test]
fn two_devices_against_one_name_the_faulty_one_and_the_batch_is_right() {
    let folder = folder(&[("votes.csv", VOTES)]);
    fs::write(folder.path().join("records.bin"), records(5000)).unwrap();
    let right = vote(folder.path(), "vote votes.csv --device cpu:reference -o csv").1;
    let three = "--shadow all --shadow-device cpu:reference --judge cpu";
    let (code, out, err) =
        vote(folder.path(), &format!("vote votes.csv -o csv --device fault:bit:cpu,cpu {three}"));
    assert_eq!((code, out == right), (1, true), "{err}");
    for part in ["fault:bit:cpu is quarantined", "wrong output", "by the votes of cpu:reference and cpu"] {
        assert!(err.contains(part), "{part}: {err}");
    }

    let right = succeeds(folder.path(), &["validate", "records.bin", "--device", "cpu", "-o", "csv"]);
    // the second device is the faulty one
    let line = "validate records.bin -o csv --device cpu --shadow all --shadow-device fault:bit:cpu --judge cpu:reference";
    let (code, out, err) = vote(folder.path(), line);
    assert_eq!((code, out == right), (1, true), "{err}");
    assert!(err.contains("fault:bit:cpu is quarantined"), "{err}");
    assert!(err.contains("by the votes of cpu and cpu:reference"), "{err}");
}

#[test]
fn a_check_names_the_device_that_the_others_outvote() {
    let folder = folder(&[]);
    let line = "check --kernel quorum_vote --device cpu,fault:bit:cpu --records 5000";
    let (code, out, err) = vote(folder.path(), line);
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("vote: fault:bit:cpu is outvoted by cpu:reference, cpu"), "{out}");
    let (_, out, _) = vote(folder.path(), &format!("{line} -o json"));
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    let rows = document["rows"].as_array().unwrap();
    let wrong: Vec<_> = rows.iter().filter(|row| row["outcome"] == "failed").collect();
    assert!(!wrong.is_empty());
    assert!(
        wrong.iter().all(|row| row["vote"]["outvoted"] == serde_json::json!(["fault:bit:cpu"])),
        "{wrong:?}"
    );
}
