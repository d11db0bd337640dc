//! What `accel score` promises with its options, through the program.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::fixed::betting_gains;
use accel_kernels::zone_update::{Rule, State, Zone, step};
use accel_tests::behaviour::{AGENTS, HEADER, ODD, Scored, does, put, rows, score, scored, train_in, tries};
use accel_tests::{accel, succeeds};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

/// A folder with a baseline, and a file `x.csv` in which an agent is anomalous and then is not any more.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    train_in(folder.path());
    put(folder.path(), "x.csv", &(rows(2, 1200, Some(6.0)) + &rows(3, 2400, None)));
    folder
}

/// The zones that a rule gives to the scores of an output.
fn replayed<S: Default>(scored: &[Scored], mut zone_after: impl FnMut(&mut S, u16) -> u32) -> Vec<String> {
    let mut states: BTreeMap<&str, S> = BTreeMap::new();
    scored
        .iter()
        .map(|row| {
            let state = states.entry(&row.agent).or_default();
            Zone::of_number(zone_after(state, row.score)).to_string()
        })
        .collect()
}

/// The zones of an output.
fn zones(scored: &[Scored]) -> Vec<String> {
    scored.iter().map(|s| s.zone.clone()).collect()
}

#[derive(Default)]
struct Instant {
    zone: u32,
    high: u32,
    low: u32,
}

#[test]
fn the_instant_rule_follows_its_table_row_by_row() {
    let folder = folder();
    let (code, csv, err) = score(folder.path(), "x.csv", "--zones instant --repeats 2 --calm 2 -o csv");
    assert_eq!(code, 0, "{err}");
    let found = scored(&csv);
    assert_eq!(found.len(), 3600);
    let expected = replayed(&found, |s: &mut Instant, score| {
        let score = f64::from(score) / 65_536.0;
        let low = score < 0.3;
        s.low = if low { s.low + 1 } else { 0 };
        match s.zone {
            0 | 1 if score > 0.95 => (s.zone, s.high) = (2, 0),
            2 if score > 0.95 => {
                s.high += 1;
                if s.high == 2 {
                    (s.zone, s.high) = (3, 0);
                }
            }
            0 if score > 0.8 => s.zone = 1,
            _ if s.low == 2 => (s.zone, s.low, s.high) = (s.zone.saturating_sub(1), 0, 0),
            _ => {}
        }
        s.zone
    });
    assert!(zones(&found) == expected);
    let of_odd: Vec<&str> = found.iter().filter(|s| s.agent == ODD).map(|s| s.zone.as_str()).collect();
    for zone in ["TRUSTED", "MONITORED", "QUARANTINED", "ISOLATED"] {
        assert!(of_odd.contains(&zone), "{ODD} is never {zone}");
    }
}

#[test]
fn false_quarantines_a_day_set_the_thresholds_of_the_whole_fleet() {
    let folder = folder();
    // 10 among 10^9 records a day: one record in 10^8
    let (code, csv, err) =
        score(folder.path(), "x.csv", "--false-quarantines-per-day 10 --fleet-records-per-day 1e9 -o csv");
    assert_eq!(code, 0, "{err}");
    let found = scored(&csv);
    let gains: Vec<u32> = betting_gains().into_iter().map(|g| g as u32).collect(); // reinterpreted
    let under = |alphas| {
        let rule = Rule::cumulative(alphas, 100);
        replayed(&found, |s: &mut State, score| {
            *s = step(&rule, &gains, *s, score).0;
            s.zone
        })
    };
    assert!(zones(&found) == under([1e-6, 1e-8, 1e-10]));
    assert!(zones(&found) != under([1e-2, 1e-4, 1e-6]), "the default rule would do as well");
    let (code, csv, err) = score(folder.path(), "x.csv", "-o csv");
    assert!(code == 0 && zones(&scored(&csv)) == under([1e-2, 1e-4, 1e-6]), "{err}");
    let (code, same, err) = score(folder.path(), "x.csv", "--alpha 1e-2,1e-4,1e-6 -o csv");
    assert!(code == 0 && same == csv, "{err}");
    for wrong in [
        "--alpha 1e-2,1e-4",
        "--false-quarantines-per-day 10 --fleet-records-per-day 1e9 --alpha 1e-2,1e-4,1e-6",
        "--false-quarantines-per-day 10",
        "--false-quarantines-per-day 10 --fleet-records-per-day 0",
    ] {
        let (code, out, err) = score(folder.path(), "x.csv", wrong);
        assert_eq!((code, out.as_str()), (2, ""), "{wrong}: {err}");
    }
}

/// Rows of agents with sector and region, each region with an offset of its own.
fn fleet(seed: u64, agents: &[(&str, f64, usize)]) -> String {
    let mut text = "sector,region,agent,latency,rate\n".to_owned();
    for (number, (path, offset, count)) in (0u64..).zip(agents) {
        for row in 0..*count {
            let mut random = accel_kernels::generate::Random::new(seed + number, row as u64);
            let mut value = || accel_tests::behaviour::normal(&mut random);
            let (latency, rate) = (offset + value(), value());
            writeln!(text, "{},{latency:.6},{rate:.6}", path.replace('/', ",")).unwrap();
        }
    }
    text
}

/// A fleet of three levels: agents, regions and sectors with and without enough rows.
fn train_fleet(folder: &Path) {
    let agents = [
        ("eu/north/a", 0.0, 400),
        ("eu/north/few", 0.0, 20),
        ("eu/south/b", 10.0, 400),
        ("eu/tiny/t", 5.0, 20),
        ("us/west/c", 30.0, 400),
        ("solo/s/s", 15.0, 20),
    ];
    fs::write(folder.join("fleet.csv"), fleet(1, &agents)).unwrap();
    does(folder, "train fleet.csv --segment sector,region,agent --kind full --device cpu --out b");
}

#[test]
fn an_agent_that_was_not_seen_is_scored_by_the_nearest_level_above() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    train_fleet(folder);
    // the same row for an agent that borrows a level and one that was not seen below it
    let pairs =
        [("eu/north/few", "eu/north/new"), ("eu/tiny/t", "eu/nowhere/new"), ("solo/s/s", "mars/base/new")];
    let rows: String = pairs
        .iter()
        .flat_map(|(known, new)| [known, new])
        .map(|path| format!("{},3.5,0.5\n", path.replace('/', ",")))
        .collect();
    fs::write(folder.join("new.csv"), format!("sector,region,agent,latency,rate\n{rows}")).unwrap();
    let line = "score new.csv --baseline b --segment sector,region,agent --device cpu";
    let found = scored(&does(folder, &format!("{line} -o csv")));
    let mut levels = Vec::new();
    for (pair, (known, new)) in found.chunks(2).zip(pairs) {
        assert_eq!((pair[0].agent.as_str(), pair[1].agent.as_str()), (known, new));
        assert_eq!(pair[0].score, pair[1].score, "{new} is not scored as {known}");
        levels.push(pair[0].score);
    }
    levels.dedup();
    assert_eq!(levels.len(), 3, "region, sector and all score otherwise: {found:?}");
    let told = does(folder, line);
    let unknown = told.lines().find(|l| l.starts_with("unknown")).unwrap();
    assert!(unknown.contains("3 rows"), "{unknown}");
    for (_, new) in pairs {
        assert!(unknown.contains(new), "{unknown}");
    }
    let (code, out, err) = tries(folder, &format!("{line} --unknown-agent error"));
    assert_eq!((code, out.as_str()), (4, ""));
    assert!(err.contains("'eu/north/new' was not seen in training"), "{err}");
}

#[test]
fn agents_in_groups_of_ten_borrow_from_leaf_region_and_sector() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // 1,100 agents: 110 leaves, 11 regions, 2 sectors
    let mut text = "agent,latency,rate\n".to_owned();
    for row in 0..22_000u64 {
        let mut random = accel_kernels::generate::Random::new(9, row);
        let mut value = || accel_tests::behaviour::normal(&mut random);
        writeln!(text, "n{:04},{:.6},{:.6}", row % 1100, value(), value()).unwrap();
    }
    fs::write(folder.join("fleet.csv"), text).unwrap();
    let line = "train fleet.csv --segment agent --kind diagonal --segment-rows 150 --device cpu --out b";
    let told = does(folder, line);
    // 1 + 1100 + 110 + 11 + 2; of these all groups have rows enough, and no agent
    assert!(told.contains("1224 segments, 124 with a baseline of their own, 1100 with that"), "{told}");
    let shown = does(folder, "baseline show b");
    assert!(shown.contains("1224 segments, 124 baselines"), "{shown}");
    assert!(shown.contains("leaf 0000000: 1 component(s), "), "{shown}");
}

#[test]
fn an_agent_that_is_called_all_has_a_baseline_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let rows = fleet(1, &[("x/y/all", 40.0, 400), ("x/y/b", 0.0, 400)]);
    fs::write(folder.join("fleet.csv"), rows).unwrap();
    does(
        folder,
        "train fleet.csv --segment agent --columns latency,rate --kind mixture --device cpu --out b",
    );
    fs::write(folder.join("x.csv"), "agent,latency,rate\nall,40,0\nall,0,0\nb,0,0\n").unwrap();
    let (code, csv, err) = score(folder, "x.csv", "-o csv");
    assert_eq!(code, 0, "{err}");
    let high: Vec<bool> = scored(&csv).iter().map(|s| f64::from(s.score) > 0.95 * 65_536.0).collect();
    assert_eq!(high, [false, true, false], "{csv}");
}

#[test]
fn a_stale_baseline_is_said_and_a_fresh_one_is_not() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "same.csv", &rows(12, 6000, None));
    let shifted: String = rows(13, 600, None).lines().fold(String::new(), |mut text, row| {
        let (agent, rest) = row.split_once(',').unwrap();
        let (latency, rest) = rest.split_once(',').unwrap();
        writeln!(text, "{agent},{:.6},{rest}", latency.parse::<f64>().unwrap() + 1.5).unwrap();
        text
    });
    put(folder, "shifted.csv", &shifted);
    for (file, stale) in [("same.csv", false), ("shifted.csv", true)] {
        let (code, text, err) = score(folder, file, "");
        assert_eq!(code, 0, "{err}");
        assert_eq!(text.contains("behaviour has changed since the calibration"), stale, "{text}");
        // with rows on standard output it is said beside them
        let (_, csv, err) = score(folder, file, "-o csv");
        assert!(csv.starts_with("row,agent,"));
        assert_eq!(err.contains("behaviour has changed since the calibration"), stale, "{err}");
    }
}

#[test]
fn a_pipe_without_end_is_told_when_its_baseline_is_stale() {
    let folder = folder();
    let line = "score - --format csv --baseline b --device cpu -o csv --out /dev/null";
    let mut command = accel(folder.path(), &line.split(' ').collect::<Vec<_>>());
    let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let told = BufReader::new(child.stderr.take().unwrap());
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || told.lines().map_while(Result::ok).try_for_each(|l| sender.send(l)));
    // the feature of one agent is not what it was, and no other agent is there
    let odd: String =
        rows(14, 24_000, Some(6.0)).split_inclusive('\n').filter(|row| row.starts_with(ODD)).collect();
    input.write_all(format!("{HEADER}{odd}").as_bytes()).unwrap();
    let line = receiver.recv_timeout(Duration::from_secs(60));
    let open = child.try_wait().unwrap().is_none();
    drop(input);
    assert!(child.wait().unwrap().success() && open);
    assert!(line.unwrap().contains("behaviour has changed since the calibration"));
}

#[test]
fn every_output_carries_the_digests_of_baseline_specification_and_rule() {
    let folder = folder();
    let folder = folder.path();
    put(folder, "few.csv", &rows(2, 30, None));
    let shown = does(folder, "baseline show b");
    let baseline = shown.lines().next().unwrap().strip_prefix("model ").unwrap();
    let kernels: serde_json::Value =
        serde_json::from_str(&succeeds(folder, &["kernels", "anomaly_score", "-o", "json"])).unwrap();
    let specification = kernels[0]["digest"].as_str().unwrap().to_owned();
    let (_, text, _) = score(folder, "few.csv", "");
    assert!(text.contains(&format!("baseline       {baseline}\n")), "{text}");
    assert!(text.contains(&specification), "{text}");
    let rule = text.lines().find_map(|l| l.strip_prefix("rule           ")).unwrap().to_owned();
    let short = [&baseline[..16], &specification[..16], &rule];
    let (_, csv, _) = score(folder, "few.csv", "-o csv");
    let mut rows = 0;
    for line in csv.lines().skip(1) {
        assert_eq!(line.rsplit(',').take(3).collect::<Vec<_>>(), [short[2], short[1], short[0]]);
        rows += 1;
    }
    let (_, json, _) = score(folder, "few.csv", "-o jsonl");
    for line in json.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!([&row["baseline"], &row["specification"], &row["rule"]], short.map(|s| s));
        rows += 1;
    }
    assert_eq!(rows, 60);
    let (_, other, _) = score(folder, "few.csv", "--alpha 1e-2,1e-5,1e-6 -o csv");
    assert!(!other.contains(&rule), "another rule has another digest");
}

#[test]
fn a_fleet_that_is_scored_without_its_agents_is_told_so() {
    let folder = folder();
    let told = does(folder.path(), "score x.csv --baseline b --device cpu");
    // the agents, and two leaves above them
    assert!(told.contains(&format!("the baseline knows {} segments", AGENTS + 2)), "{told}");
    assert!(!score(folder.path(), "x.csv", "").1.contains("without --segment"));
}

/// An NPY file of rows of five features.
fn npy(rows: &[[f64; 5]]) -> Vec<u8> {
    let mut header =
        format!("{{'descr': '<f8', 'fortran_order': False, 'shape': ({}, 5), }}", rows.len()).into_bytes();
    header.resize(117, b' ');
    header.push(b'\n');
    let mut bytes = b"\x93NUMPY\x01\0".to_vec();
    bytes.extend((header.len() as u16).to_le_bytes()); // 118
    bytes.extend(header);
    bytes.extend(rows.iter().flatten().flat_map(|v| v.to_le_bytes()));
    bytes
}

#[test]
fn arrays_score_like_text_and_a_cut_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let text = rows(4, 600, None);
    let values: Vec<[f64; 5]> = text
        .lines()
        .map(|line| {
            let values: Vec<f64> = line.split(',').skip(1).map(|v| v.parse().unwrap()).collect();
            values.try_into().unwrap()
        })
        .collect();
    let mut csv = "x0,x1,x2,x3,x4\n".to_owned();
    for row in &values {
        writeln!(csv, "{},{},{},{},{}", row[0], row[1], row[2], row[3], row[4]).unwrap();
    }
    let array = npy(&values);
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("X.npy", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(&array).unwrap();
    let archive = archive.finish().unwrap().into_inner();
    fs::write(folder.join("x.csv"), csv).unwrap();
    fs::write(folder.join("cut.npy"), &array[..array.len() - 9]).unwrap();
    fs::write(folder.join("cut.npz"), &archive[..archive.len() / 2]).unwrap();
    fs::write(folder.join("x.npy"), array).unwrap();
    fs::write(folder.join("x.npz"), archive).unwrap();
    does(folder, "train x.npz --kind full --device cpu --out b");
    let of = |file: &str| does(folder, &format!("score {file} --baseline b --device cpu -o csv"));
    let expected = of("x.csv");
    assert_eq!(expected.lines().count(), 601);
    assert!(of("x.npy") == expected && of("x.npz") == expected, "the formats differ");
    for cut in ["cut.npy", "cut.npz"] {
        let (code, _, err) = tries(folder, &format!("score {cut} --baseline b --device cpu --out o"));
        assert_eq!((code, err.lines().count()), (4, 1), "{err}");
        assert!(err.contains(cut) && !folder.join("o").exists(), "{err}");
    }
}

#[test]
fn a_missing_column_is_named_with_those_that_are_there() {
    let folder = folder();
    let without = rows(2, 24, None);
    let without: String = without.lines().map(|l| l.rsplit_once(',').unwrap().0.to_owned() + "\n").collect();
    let header = HEADER.trim_end().rsplit_once(',').unwrap().0;
    fs::write(folder.path().join("y.csv"), format!("{header}\n{without}")).unwrap();
    let (code, _, err) = score(folder.path(), "y.csv", "");
    assert_eq!((code, err.lines().count()), (4, 1), "{err}");
    assert!(err.contains("'errors'") && err.contains("'latency'"), "{err}");
}

#[test]
fn a_run_without_a_device_writes_nothing() {
    let folder = folder();
    for output in ["csv", "jsonl", "text"] {
        let line = format!("score x.csv --baseline b --segment agent --device gpu:99 -o {output}");
        let (code, out, err) = tries(folder.path(), &line);
        assert_eq!((code, out.as_str()), (3, ""), "{output}: {err}");
        assert!(err.contains("gpu:99"), "{err}");
    }
}
