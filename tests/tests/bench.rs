//! `accel bench`: what it measures, verifies, saves, compares and refuses.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::digest::Hasher;
use accel_tests::{accel, names, told};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// One kernel, so that these tests hold whatever other kernels there are, and little time.
const SHORT: [&str; 5] = ["bench", "--kernel", "descriptor_validation", "--time-limit", "0.01"];

/// Runs a short bench whose saved runs lie in this folder.
fn bench(folder: &Path, more: &[&str]) -> (i32, String, String) {
    let mut command = accel(folder, &[&SHORT, more].concat());
    told(command.env("ACCEL_BENCH", folder.join("saved")).output().unwrap())
}

fn json(folder: &Path, more: &[&str]) -> (i32, Value) {
    let (code, out, err) = bench(folder, &[more, &["-o", "json"]].concat());
    (code, serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}{err}")))
}

fn rows(report: &Value) -> &Vec<Value> {
    report["rows"].as_array().unwrap()
}

#[test]
fn json_has_verified_rows_of_every_scenario_with_intervals_and_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let (code, report) = json(folder.path(), &["--device", "cpu", "--records", "64,1k"]);
    assert_eq!(code, 0, "{report}");
    let what: Vec<(&str, &str, u64)> = rows(&report)
        .iter()
        .map(|r| {
            let text = |name: &str| r[name].as_str().unwrap();
            (text("scenario"), text("path"), r["records"].as_u64().unwrap())
        })
        .collect();
    assert_eq!(what[..2], [("single", "device", 1), ("single", "library", 1)]);
    assert_eq!(what[2..4], [("stream", "device", 1), ("stream", "coalescer", 1)]);
    assert_eq!(what[4..], [("offline", "device", 64), ("offline", "device", 1000)]);
    // On a machine that is busy no rate may hold.
    let held = |row: &&Value| row["stream"].is_null() || row["stream"]["highest_rate"].is_number();
    assert!(rows(&report).iter().filter(held).count() >= 4);
    for row in rows(&report).iter().filter(held) {
        assert_eq!((&row["kernel"], &row["device"]), (&"descriptor_validation".into(), &"cpu".into()));
        assert_eq!((&row["verified"], &row["class"]), (&true.into(), &"measured".into()), "{row}");
        assert!(row["verified_words"].as_u64().unwrap() > 0);
        let figure = |name: &str| row[name].as_f64().unwrap_or_else(|| panic!("{name}: {row}"));
        let (nanos, rate) = (figure("ns_per_record"), figure("records_per_s"));
        assert!((nanos * rate / 1e9 - 1.0).abs() < 1e-6, "{row}");
        if row["scenario"] == "stream" {
            assert!(row["interval"].is_null(), "a bracket is no interval: {row}");
            let bracket = &row["stream"]["bracket"];
            assert_eq!(bracket["holds"], row["stream"]["highest_rate"]);
            assert!(bracket["fails"].as_f64().is_none_or(|fails| fails > bracket["holds"].as_f64().unwrap()));
        } else {
            let ends = [&row["interval"]["low"], &row["interval"]["high"]].map(|end| end.as_f64().unwrap());
            assert!(ends[0] <= nanos && nanos <= ends[1], "{row}");
        }
        assert!(row["repetitions"].as_u64().unwrap() > 0 && row["outliers"].is_object());
    }
    for row in rows(&report).iter().filter(|r| r["scenario"] == "offline") {
        assert_eq!(row["roofline"]["bound"], "memory traffic");
        assert!(row["gb_per_s"].as_f64().unwrap() > 0.0);
        assert!(row["roofline"]["percent"].as_f64().unwrap() > 0.0 && row["warm_ups"].as_u64().unwrap() >= 2);
    }
    for row in &rows(&report)[2..4] {
        let stream = &row["stream"];
        // The latencies of a rate that holds are taken at half of it, after it was found; a rate that holds has 100 arrivals.
        let (arrivals, probes) = if held(&row) { (100, 2) } else { (1, 1) };
        assert!(
            stream["arrivals"].as_u64().unwrap() >= arrivals && stream["rate"].as_f64().unwrap() > 0.0,
            "{row}"
        );
        assert!(
            stream["probes"].as_u64().unwrap() >= probes && row["latency_ns"]["p50"].is_number(),
            "{row}"
        );
    }
    let environment = &report["environment"];
    for name in ["commit", "rustc", "cpu", "cores", "cpu_level", "load_average", "noise", "clock", "devices"]
    {
        assert!(!environment[name].is_null(), "{name}: {environment}");
    }
    let (verdict, reasons) = (report["verdict"].as_str().unwrap(), report["reasons"].as_array().unwrap());
    assert_eq!(verdict == "VALID", reasons.is_empty(), "{verdict}: {reasons:?}");
}

#[test]
fn simulated_designs_have_cycles_and_a_rate_only_at_a_stated_clock() {
    let folder = tempfile::tempdir().unwrap();
    let (code, report) = json(folder.path(), &["--device", "fpga:sim", "--records", "200", "--clock", "100"]);
    assert_eq!(code, 0, "{report}");
    let of = |class: &str| rows(&report).iter().filter(|r| r["class"] == class).collect::<Vec<_>>();
    let (simulated, predicted) = (of("simulated"), of("predicted"));
    let notes = report["notes"].to_string();
    assert!(notes.contains("fpga:sim: fewer than 2,000,000 output words"), "{notes}");
    assert!(predicted.iter().all(|row| row["verified_words"] == 0), "a prediction verifies nothing");
    assert_eq!((simulated.len(), predicted.len()), (2, 2), "{report}");
    for (row, at_clock) in simulated.iter().zip(predicted) {
        let cycles = row["cycles_per_record"].as_f64().unwrap();
        assert!(row["records_per_s"].is_null() && row["ns_per_record"].is_null(), "{row}");
        assert_eq!(row["verified"], true);
        assert!(
            (at_clock["ns_per_record"].as_f64().unwrap() - 10.0 * cycles).abs() < 1e-6,
            "100 MHz are 10 ns"
        );
    }
    assert!(simulated[1]["cycles_per_record"].as_f64().unwrap() < 2.0, "one record a cycle and the latency");
}

#[test]
fn a_device_with_one_wrong_word_in_a_million_has_no_figure_and_the_others_keep_theirs() {
    let folder = tempfile::tempdir().unwrap();
    for fault in ["rare", "bit", "short", "silent", "fail", "panic"] {
        let wrong = format!("fault:{fault}:cpu");
        let (code, report) = json(
            folder.path(),
            &["--device", &format!("cpu,{wrong}"), "--records", "64", "--scenario", "offline"],
        );
        assert_eq!((code, &report["verdict"]), (1, &"INVALID".into()), "{fault}: {report}");
        let of = |device: &str| rows(&report).iter().filter(|r| r["device"] == device).collect::<Vec<_>>();
        assert_eq!((of("cpu").len(), of(&wrong).len()), (1, 1));
        assert!(of("cpu")[0]["verified"] == true && of("cpu")[0]["ns_per_record"].is_number());
        let row = of(&wrong)[0];
        assert_eq!(row["verified"], false, "{fault}");
        for figure in ["records_per_s", "ns_per_record", "interval", "gb_per_s", "roofline", "split"] {
            assert!(row[figure].is_null(), "{fault} {figure}: {row}");
        }
        assert!(row["difference"].is_object() || row["error"].is_string(), "{fault}: {row}");
    }
    let arguments = ["--device", "fault:rare:cpu"];
    let (code, out, err) = bench(folder.path(), &[&arguments[..], &["--scenario", "single,stream"]].concat());
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.contains("NO") && out.contains("INVALID") && err.contains("no figure"), "{out}{err}");
}

#[test]
fn runs_under_unlike_settings_say_so_and_their_predictions_are_not_compared() {
    let folder = tempfile::tempdir().unwrap();
    let what = ["--device", "fpga:sim", "--records", "64", "--scenario", "offline", "--seed", "1"];
    let with = |more: &[&str]| json(folder.path(), &[&what, more].concat());
    assert_eq!(with(&["--save", "before", "--clock", "100", "--threads", "1"]).0, 0);
    let more = ["--compare", "before", "--clock", "200", "--threads", "2", "--latency-bound", "5"];
    let (code, report) = with(&more);
    assert_eq!(code, 0, "{report}");
    let comparison = &report["comparison"];
    let differences = comparison["differences"].to_string();
    for told in ["threads: 1 then, 2 now", "latency bound in ms: 10 then, 5 now", "clock in Hz"] {
        assert!(differences.contains(told), "{told}: {differences}");
    }
    let classes: Vec<_> = comparison["rows"].as_array().unwrap().iter().map(|row| &row["class"]).collect();
    assert_eq!(classes, ["simulated"]);
    assert!(comparison["skipped"].to_string().contains("the clock differs"), "{comparison}");
}

/// Divides the cycles of a saved run by a hundred; the digest follows if it is to. Cycles are exact, however busy the
/// machine is.
fn make_faster(path: &Path, with_digest: bool) {
    let mut saved: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    for row in saved["report"]["rows"].as_array_mut().unwrap() {
        row["cycles_per_record"] = (row["cycles_per_record"].as_f64().unwrap() / 100.0).into();
    }
    let report = saved["report"].to_string();
    let mut digest = saved["digest"].as_str().unwrap().to_owned();
    if with_digest {
        let mut hasher = Hasher::new();
        hasher.text(&report);
        digest = hasher.finish().to_string();
    }
    let text = format!(r#"{{"format":"accel bench run","version":2,"digest":"{digest}","report":{report}}}"#);
    fs::write(path, text).unwrap();
}

#[test]
fn a_saved_run_is_compared_and_a_regression_is_exit_1() {
    let folder = tempfile::tempdir().unwrap();
    let what = ["--device", "fpga:sim", "--records", "64", "--scenario", "offline"];
    let with = |more: &[&str]| bench(folder.path(), &[&what, more].concat());
    let (code, _, err) = with(&["--save", "before"]);
    assert_eq!(code, 0, "{err}");
    let path = folder.path().join("saved/before.json");
    assert_eq!(names(&folder.path().join("saved")), ["before.json"], "nothing is left over");

    let (code, out, err) = with(&["--compare", "before"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("Against the saved run 'before'") && out.contains("RATIO"), "{out}");

    make_faster(&path, false);
    let (code, out, err) = with(&["--compare", "before"]);
    assert_eq!((code, out.as_str()), (4, ""), "{err}");
    assert!(err.contains("was changed since it was saved"), "{err}");
}

#[test]
fn a_run_a_hundred_times_slower_than_the_saved_one_is_a_regression() {
    let folder = tempfile::tempdir().unwrap();
    let what = ["--device", "fpga:sim", "--records", "64", "--scenario", "offline"];
    let with = |more: &[&str]| json(folder.path(), &[&what, more].concat());
    assert_eq!(with(&["--save", "before"]).0, 0);
    make_faster(&folder.path().join("saved/before.json"), true);
    let (code, report) = with(&["--compare", "before"]);
    assert_eq!(code, 1, "{report}");
    let row = &report["comparison"]["rows"][0];
    assert_eq!(row["change"], "regression", "{row}");
    assert!(row["ratio"].as_f64().unwrap() > 10.0 && row["interval"]["low"].as_f64().unwrap() > 1.0, "{row}");
}

#[test]
fn csv_and_markdown_have_the_rows_of_the_table() {
    let folder = tempfile::tempdir().unwrap();
    let what = ["--device", "cpu", "--records", "64,256", "--scenario", "offline"];
    let (code, csv, err) = bench(folder.path(), &[&what[..], &["-o", "csv"]].concat());
    assert_eq!(code, 0, "{err}");
    let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(lines.len(), 3, "{csv}");
    assert!(lines.iter().all(|line| line.len() == lines[0].len()), "{csv}");
    let at = |name: &str| lines[0].iter().position(|column| *column == name).unwrap();
    for (line, records) in lines[1..].iter().zip(["64", "256"]) {
        assert_eq!((line[at("records")], line[at("verified")]), (records, "true"));
        assert!(line[at("ns_per_record")].parse::<f64>().unwrap() > 0.0);
    }

    let (code, md, err) = bench(folder.path(), &[&what[..], &["-o", "md", "--out", "report.md"]].concat());
    assert_eq!((code, md.as_str()), (0, ""), "{err}");
    let md = fs::read_to_string(folder.path().join("report.md")).unwrap();
    let table: Vec<&str> = md.lines().skip_while(|l| !l.starts_with("## Figures")).skip(2).take(4).collect();
    let columns = |line: &str| line.matches(" | ").count();
    assert!(table.iter().all(|line| line.starts_with('|') && columns(line) == columns(table[0])), "{md}");
    assert!(table[1].contains("---:") && table[2].contains("| 64 |") && table[3].contains("| 256 |"), "{md}");
}

#[test]
fn the_crossover_is_a_table_a_plot_and_part_of_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let what = ["--device", "cpu,cpu:reference", "--records", "16..1k", "--crossover"];
    let files = ["--svg", "plot.svg", "--html", "page.html"];
    let (code, out, err) = bench(folder.path(), &[&what[..], &files].concat());
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("which device from which size on"), "{out}");
    for head in ["CPU, NS/RECORD", "CPU:REFERENCE, NS/RECORD", "FASTEST"] {
        assert!(out.contains(head), "{head}: {out}");
    }
    let svg = fs::read_to_string(folder.path().join("plot.svg")).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains("cpu:reference") && svg.matches("<circle").count() == 8);
    let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<svg") && page.contains("NS/RECORD"));
    assert!(!page.contains("http-equiv") && !page.contains("src=") && !page.contains("href="), "one file");
}

#[test]
fn what_makes_no_sense_is_exit_2_and_what_is_not_here_exit_3_or_4_at_once() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, code, says) in [
        (&["--records", "many"][..], 2, "1..1M"),
        (&["--records", "0"], 2, "the least is 1"),
        (&["--records", "64..1"], 2, "falls"),
        (&["--records", "4G", "--scenario", "offline"], 2, "three quarters of the memory"),
        (&["--scenario", "bulk"], 2, "single, stream, offline, resident"),
        (&["--device", "gpu"], 2, "unknown device"),
        (&["--device", "gpu:99"], 3, "gpu:99"),
        (&["--kernel", "crc"], 2, "unknown kernel"),
        (&["--latency-bound", "0"], 2, "above 0"),
        (&["--latency-bound", "1001"], 2, "1000 milliseconds at most"),
        (&["--rate", "0.1"], 2, "100 to 100000000"),
        (&["--rate", "2e8"], 2, "100 to 100000000"),
        (&["--out", "no/such/folder/x"], 4, "no/such/folder/x"),
        (&["--html", "no/such/folder/x"], 4, "no/such/folder/x"),
        (&["--threshold", "5"], 2, "--compare"),
        (&["--svg", "x.svg"], 2, "--crossover"),
        (&["--save", "../x"], 2, "no name for a run"),
        (&["--compare", "nothing"], 4, "no run 'nothing' is saved"),
    ] {
        let (found, out, err) = bench(folder.path(), arguments);
        assert_eq!((found, out.as_str()), (code, ""), "{arguments:?}: {err}");
        assert!(err.contains(says), "{arguments:?}: {err}");
    }
    assert_eq!(names(folder.path()), Vec::<String>::new());
}
