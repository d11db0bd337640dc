//! What `accel train`, `merge`, `refit` and `baseline` promise, through the program.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::generate::Random;
use accel_tests::behaviour::{HEADER, does, put, rows, score, scored, train_in, tries};
use accel_tests::{devices, not_run};
use std::fs;
use std::path::Path;

/// A folder with a baseline `b`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    train_in(folder.path());
    folder
}

fn bytes(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).unwrap()
}

#[test]
fn every_kind_trains_says_why_and_tells_normal_from_anomalous() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    put(folder, "x.csv", &rows(1, 1200, None));
    // normal, and far from it in the first feature
    put(folder, "y.csv", "a00,0.1,0.2,-0.3,0.4,-0.1\na00,500,0.2,-0.3,0.4,-0.1\n");
    for (kind, says) in [
        ("relative", "relative with 1 component(s), as asked for"),
        ("diagonal", "diagonal with 1 component(s), as asked for"),
        ("full", "full with 1 component(s), as asked for"),
        ("mixture", "mixture with 2 component(s): the smallest mean cost"),
        ("mixture --components 3", "mixture with 3 component(s), as asked for"),
        ("auto", "mixture with 2 component(s): the smallest mean cost"),
        ("relative --nominal 6,6,6,6,6", "relative with 1 component(s), as asked for"),
    ] {
        let told = does(folder, &format!("train x.csv --kind {kind} --device cpu --out b"));
        assert!(told.contains(says), "{told}");
        assert!(told.contains("1200 rows, 360 of them kept aside for calibration"), "{told}");
        let shown = does(folder, "baseline show b");
        assert!(shown.contains(says) && shown.contains("latency: centre "), "{shown}");
        let csv = does(folder, "score y.csv --baseline b --device cpu -o csv");
        let high: Vec<bool> = scored(&csv).iter().map(|s| s.score >= 62_260).collect();
        assert_eq!(high, [false, true], "{kind}: {csv}");
        assert_eq!(scored(&csv)[1].feature, "latency", "{kind}");
    }
}

#[test]
fn trainings_that_can_not_keep_their_promise_are_refused_with_the_reason() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "few.csv", &rows(1, 66, None));
    put(folder, "enough.csv", &rows(1, 67, None));
    fs::write(folder.join("other.csv"), "agent,latency\na00,1\n").unwrap();
    for (line, code, says) in [
        ("train few.csv --out o", 4, "66 rows are too few: 30 % of them are kept aside for calibration"),
        ("train enough.csv --kind full --components 2 --out o", 2, "use kind mixture"),
        ("train enough.csv --components 17 --out o", 2, "a baseline has 1 to 16"),
        (
            "train enough.csv --kind relative --nominal 1,2 --out o",
            2,
            "2 nominal values given for 5 features",
        ),
        ("train enough.csv --like b --kind full --out o", 2, "cannot be used with"),
        ("train enough.csv --update b --train-seed 2 --out o", 2, "cannot be used with"),
        ("train enough.csv --update b --like b --out o", 2, "cannot be used with"),
        ("train enough.csv --role moments --out o", 2, "--like"),
        ("train other.csv --like b --out o", 4, "'rate'"),
        ("train enough.csv --device cpuu --out o", 2, "cpuu"),
        ("merge b few.csv --out o", 4, "few.csv: not a baseline"),
        ("refit missing --out o", 4, "missing"),
    ] {
        let (found, out, err) = tries(folder, line);
        assert_eq!((found, out.as_str()), (code, ""), "{line}: {err}");
        assert!(err.contains(says), "{line}: {err}");
        assert!(!folder.join("o").exists(), "{line}");
    }
    // 67 rows leave 20 aside, which is just enough for a score above 0.95
    let told = does(folder, "train enough.csv --device cpu --out o");
    assert!(told.contains("20 calibration rows") && told.contains("the largest score is 0.9524"), "{told}");
}

#[test]
fn three_sites_that_exchange_accumulators_end_with_the_bytes_of_one_training() {
    let folder = folder();
    let folder = folder.path();
    let all = rows(50, 3000, None);
    let lines: Vec<&str> = all.lines().collect();
    let part = |name: &str, from: usize, to: usize| {
        put(folder, name, &lines[from..to].iter().map(|l| format!("{l}\n")).collect::<String>());
    };
    part("central.csv", 0, 2000);
    part("central-aside.csv", 2000, 3000);
    for (site, (from, to)) in [(0, 300), (300, 1500), (1500, 2000)].into_iter().enumerate() {
        part(&format!("site{site}.csv"), from, to);
        part(&format!("site{site}-aside.csv"), 2000 + from / 2, 2000 + to / 2);
    }
    let gather = |file: &str, model: &str, role: &str, out: &str| {
        does(
            folder,
            &format!("train {file} --segment agent --like {model} --role {role} --device cpu --out {out}"),
        );
    };
    let mut model = "b".to_owned();
    for round in 0..3 {
        let next = format!("model{round}");
        gather("central.csv", &model, "moments", "central");
        for site in 0..3 {
            gather(&format!("site{site}.csv"), &model, "moments", &format!("site{site}"));
        }
        // in another order each round
        let order = [(round + 1) % 3, (round + 2) % 3, round].map(|s| format!("site{s}")).join(" ");
        does(folder, &format!("merge {order} --out sites"));
        assert!(bytes(folder, "sites") == bytes(folder, "central"), "round {round}");
        let told = does(folder, &format!("refit sites --out {next}"));
        assert!(told.contains(&format!("refitted {} times", round + 1)), "{told}");
        model = next;
    }
    let (code, _, err) = tries(folder, "score central.csv --baseline model2 --segment agent --device cpu");
    assert_eq!(code, 4);
    assert!(err.contains("not calibrated: 0 calibration rows, at least 20 are needed"), "{err}");
    gather("central-aside.csv", &model, "calibration", "central");
    for site in 0..3 {
        gather(&format!("site{site}-aside.csv"), &model, "calibration", &format!("site{site}"));
    }
    does(folder, "merge site2 site0 site1 --out sites");
    assert!(bytes(folder, "sites") == bytes(folder, "central"));
    does(folder, "score central.csv --baseline sites --segment agent --device cpu");
    // what was gathered under another model does not add
    let (code, _, err) = tries(folder, "merge sites b --out o");
    assert_eq!((code, err.lines().count()), (4, 1), "{err}");
    assert!(err.contains("the baselines have different models") && !folder.join("o").exists(), "{err}");
}

#[test]
fn an_update_adds_what_a_merge_would_add_and_says_the_difference() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "fresh.csv", &rows(51, 900, None));
    does(folder, "train fresh.csv --segment agent --update b --device cpu --out updated");
    does(folder, "train fresh.csv --segment agent --like b --device cpu --out fresh");
    does(folder, "merge fresh b --out merged");
    assert!(bytes(folder, "updated") == bytes(folder, "merged"));
    let told = does(folder, "baseline diff b updated");
    assert!(told.contains("calibration rows of all: 1800 | 2700"), "{told}");
    assert!(told.contains("records for the next model: 4200 | 5100"), "{told}");
    assert!(!told.starts_with("model: "), "the model is the same: {told}");
    assert_eq!(does(folder, "baseline diff updated merged"), "no difference\n");
}

#[test]
fn every_device_trains_a_mixture_to_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    put(folder, "small.csv", &rows(8, 240, None));
    let mut expected: Option<Vec<u8>> = None;
    let mut trained = Vec::new();
    // RustHDL's simulator runs the same blocks as Verilator, too slowly for this.
    for device in devices().iter().filter(|device| *device != "fpga:sim") {
        let line =
            "train small.csv --kind mixture --components 2 --segment agent --segment-rows 60 --branching 4";
        does(folder, &format!("{line} --device {device} --out b"));
        let made = bytes(folder, "b");
        assert!(*expected.get_or_insert_with(|| made.clone()) == made, "{device} makes another baseline");
        trained.push(device.clone());
    }
    for device in ["cpu", "cpu:reference", "gpu:0", "gpu:1", "fpga:verilator"] {
        if !trained.iter().any(|t| t == device) {
            not_run(&format!("a training on {device}"));
        }
    }
}

#[test]
fn a_damaged_baseline_is_named_with_the_reason() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "x.csv", &rows(2, 24, None));
    let whole = bytes(folder, "b");
    let mut random = Random::new(24, 0);
    let mut damages: Vec<(Vec<u8>, &str)> = (0..8)
        .map(|_| {
            let mut broken = whole.clone();
            let at = 16 + random.below(whole.len() as u32 - 16) as usize;
            broken[at] ^= 1 << random.below(8);
            (broken, "is damaged: its digest is")
        })
        .collect();
    damages.push((whole[..whole.len() - 1].to_vec(), "is truncated"));
    damages.push((whole[..3].to_vec(), "not a baseline"));
    damages.push(([&whole[..], b"x"].concat(), "bytes follow the end"));
    damages.push((HEADER.as_bytes().to_vec(), "not a baseline"));
    damages.push((Vec::new(), "not a baseline"));
    for (broken, says) in damages {
        fs::write(folder.join("broken"), broken).unwrap();
        for line in [
            "score x.csv --baseline broken --segment agent --device cpu --out o",
            "baseline show broken",
            "baseline diff b broken",
            "merge b broken --out o",
            "refit broken --out o",
            "train x.csv --segment agent --update broken --device cpu --out o",
        ] {
            let (code, out, err) = tries(folder, line);
            assert_eq!((code, out.as_str(), err.lines().count()), (4, "", 1), "{line}: {err}");
            assert!(err.contains("broken: ") && err.contains(says), "{line}: {err}");
            assert!(!folder.join("o").exists(), "{line}");
        }
    }
}

#[test]
fn a_user_goes_from_yesterdays_rows_to_an_alarm_that_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    put(folder, "yesterday.csv", &rows(60, 6000, None));
    put(folder, "today.csv", &rows(61, 3000, Some(6.0)));
    put(folder, "site-b.csv", &rows(62, 1200, None));
    let told = does(folder, "train yesterday.csv --segment agent --device cpu --out b");
    assert!(told.contains("P(score > 0.95) <= 0.05 for a normal record"), "{told}");
    does(folder, "train site-b.csv --segment agent --like b --device cpu --out site-b");
    does(folder, "merge b site-b --out both");
    assert!(does(folder, "baseline diff b both").contains("calibration rows of all: 1800 | 3000"));
    fs::rename(folder.join("both"), folder.join("b")).unwrap();
    let (code, text, err) = score(folder, "today.csv", "--state z");
    assert_eq!(code, 0, "{err}");
    let zones: Vec<&str> = text.lines().skip_while(|l| !l.starts_with("ZONE")).skip(1).take(4).collect();
    assert_eq!(zones[3].split_whitespace().collect::<Vec<_>>(), ["ISOLATED", "0", "1"], "{text}");
    let worst: Vec<&str> =
        text.lines().skip_while(|l| !l.contains("EXPLAINED MOST BY")).skip(1).take(10).collect();
    assert_eq!(worst.len(), 10);
    let explained = worst.iter().filter(|l| l.contains("a07") && l.ends_with("latency")).count();
    assert!(explained >= 9, "{text}");
}
