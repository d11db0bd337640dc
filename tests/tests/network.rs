//! `accel network simulate`: the same result on every device, the stated false alarms, zones that cut and restore edges,
//! partitions that degrade and heal, a picture.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::behaviour::{does, tries};
use accel_tests::{devices, names};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The report of a run with these arguments.
fn simulated(folder: &Path, arguments: &str) -> Value {
    serde_json::from_str(&does(folder, &format!("network simulate -o json {arguments}"))).unwrap()
}

/// A number of a report.
fn number(value: &Value, pointer: &str) -> f64 {
    value
        .pointer(pointer)
        .and_then(Value::as_f64)
        .unwrap_or_else(|| panic!("no number at {pointer}: {value}"))
}

/// Part and whole of a share.
fn share(value: &Value, pointer: &str) -> (f64, f64) {
    (number(value, &format!("{pointer}/part")), number(value, &format!("{pointer}/of")))
}

#[test]
fn the_result_is_the_same_on_every_device_and_for_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    let small = "--agents 10,40 --rounds 16 --calibration-agents 400 --seed 3";
    let expected = simulated(folder.path(), &format!("{small} --device cpu --threads 1"));
    assert_eq!(expected["devices"], "cpu");
    let mut compared = 0;
    for device in devices() {
        for threads in [2, 3] {
            if threads == 3 && !device.starts_with("cpu") {
                continue;
            }
            let other = simulated(folder.path(), &format!("{small} --device {device} --threads {threads}"));
            assert_eq!(other["result"], expected["result"], "{device} {threads}");
            assert_eq!(other["devices"], device.as_str());
            compared += 1;
        }
    }
    assert!(compared >= 5, "{compared}");
    let digest = |value: &Value| value.pointer("/result/networks/0/digest").unwrap().clone();
    let seed =
        simulated(folder.path(), "--agents 10 --rounds 16 --calibration-agents 400 --seed 4 --device cpu");
    assert_ne!(digest(&seed), digest(&expected));
}

#[test]
fn a_device_that_is_wrong_gives_another_digest_or_an_error() {
    // so equal digests say that every word was right
    let folder = tempfile::tempdir().unwrap();
    let small = "--agents 40 --rounds 24 --calibration-agents 400";
    let digest = |report: &Value| report.pointer("/result/networks/0/digest").unwrap().clone();
    let right = simulated(folder.path(), &format!("{small} --device cpu"));
    let (code, out, err) =
        tries(folder.path(), &format!("network simulate -o json {small} --device fault:bit:cpu"));
    match code {
        0 => assert_ne!(digest(&serde_json::from_str(&out).unwrap()), digest(&right)),
        _ => assert!(err.contains("fault:bit:cpu") || err.contains("accel check"), "{code} {err}"),
    }
}

#[test]
fn false_alarms_at_95_percent_are_5_percent_of_normal_agents_of_another_seed() {
    let folder = tempfile::tempdir().unwrap();
    let report =
        simulated(folder.path(), "--agents 20000 --rounds 16 --anomalies 0.05 --seed 11 --strategy default");
    let found = report.pointer("/result/networks/0/detection").unwrap();
    let (alarms, normal) = share(found, "/false_alarms");
    assert_eq!(normal, 19_000.0 * 16.0);
    assert!((0.045..0.055).contains(&(alarms / normal)), "{alarms} of {normal}");
    let (alarms, normal) = share(found, "/false_alarms_last_round");
    assert_eq!(normal, 19_000.0);
    assert!((0.042..0.058).contains(&(alarms / normal)), "{alarms} of {normal}");
    assert_ne!(number(&report, "/result/calibration/seed"), number(&report, "/result/networks/0/seed"));
    // zones are another matter: evidence over several records
    let (quarantined, normal) = share(found, "/false_quarantines");
    assert!(quarantined / normal < 0.002, "{quarantined} of {normal}");
    assert_eq!(share(found, "/anomalous_agents"), (1_000.0, 1_000.0));
}

#[test]
fn the_instant_rule_quarantines_what_raises_an_alarm() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = "--agents 500 --calibration-agents 5000 --strategy default --zones";
    let of = |rule: &str| {
        let report = simulated(folder.path(), &format!("{arguments} {rule}"));
        let (part, of) = share(&report, "/result/networks/0/detection/false_quarantines");
        (part / of, number(&report, "/result/networks/0/detection/records_to_quarantine"))
    };
    let ((cumulative, records), (instant, at_once)) = (of("cumulative"), of("instant"));
    assert!(cumulative < 0.05 && (1.0..4.0).contains(&records), "{cumulative} {records}");
    // 1 - 0.95^64 is 0.96
    assert!(instant > 0.9 && at_once == 1.0, "{instant} {at_once}");
}

#[test]
fn edges_of_quarantined_agents_are_cut_and_restored_when_they_recover() {
    let folder = tempfile::tempdir().unwrap();
    let report = simulated(
        folder.path(),
        "--agents 200 --anomalies 0.05 --rounds 160 --calibration-agents 20000 --strategy fault_tolerant",
    );
    let network = report.pointer("/result/networks/0").unwrap();
    let [cut, restored] =
        ["cut", "restored"].map(|what| number(network, &format!("/adaptations/edges_{what}")));
    let off = |when: &str| {
        number(network, &format!("/{when}/quarantined")) + number(network, &format!("/{when}/isolated"))
    };
    assert_eq!(share(network, "/detection/quarantined_anomalous"), (10.0, 10.0));
    assert!(off("zones_split") >= 8.0, "{network}");
    // ten agents have 80 edges, fewer where they are neighbours
    assert!(cut >= 70.0 && cut >= restored, "{cut} {restored}");
    assert!(off("zones") <= 2.0 && restored >= cut - 16.0, "{network}");
    let routed: Vec<f64> =
        network["routes"].as_array().unwrap().iter().map(|r| share(r, "/routed").0).collect();
    assert!(routed.len() == 3 && routed[0] == 200.0 && routed[1] < 190.0 && routed[2] >= 195.0, "{routed:?}");
}

#[test]
fn confidence_degrades_as_published_while_the_network_is_split_and_heals() {
    let folder = tempfile::tempdir().unwrap();
    let report =
        simulated(folder.path(), "--agents 300 --anomalies 0 --calibration-agents 2000 --strategy default");
    let rounds = report.pointer("/result/networks/0/partition").unwrap().as_array().unwrap();
    assert_eq!(rounds.len(), 10);
    for (at, round) in rounds.iter().enumerate() {
        let parts = round["parts"].as_array().unwrap();
        if at == 0 || at == 9 {
            assert_eq!((parts.len(), number(&parts[0], "/confidence")), (1, 1.0), "{round}");
            continue;
        }
        let updates = at as i32 - 1;
        let left = 0.9f64.powi(1 + updates) * (-f64::from(updates) / 5.0).exp();
        assert_eq!(parts.len(), 2);
        for (part, agents) in parts.iter().zip([210.0, 90.0]) {
            let expected = (left * number(part, "/reachable") / 300.0).clamp(0.1, 1.0);
            assert!((number(part, "/confidence") - expected).abs() < 1e-12, "{part} {expected}");
            assert_eq!(number(part, "/agents"), agents);
            assert!(number(part, "/reachable") > 0.9 * agents);
        }
    }
}

/// How often each element occurs by name and class, in a document that has to be well-formed.
fn elements(document: &str) -> BTreeMap<String, usize> {
    let mut reader = Reader::from_str(document);
    reader.config_mut().check_end_names = true;
    let (mut counts, mut open) = (BTreeMap::new(), 0);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => {
                let class = element.attributes().map(Result::unwrap).find(|a| a.key.as_ref() == b"class");
                let class =
                    class.map_or_else(String::new, |a| format!(".{}", String::from_utf8_lossy(&a.value)));
                let name = String::from_utf8_lossy(element.name().as_ref()).into_owned();
                *counts.entry(name + &class).or_default() += 1;
                open += 1;
            }
            Event::End(_) => open -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0, "an element is not closed");
    counts
}

#[test]
fn a_small_network_is_drawn_with_zones_and_cut_edges() {
    let folder = tempfile::tempdir().unwrap();
    let arguments =
        "--agents 60 --anomalies 0.1 --calibration-agents 5000 --strategy default --svg network.svg";
    let report = simulated(folder.path(), arguments);
    let picture = fs::read_to_string(folder.path().join("network.svg")).unwrap();
    assert!(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""), "{}", &picture[..80]);
    let found = elements(&picture);
    let count = |what: &str| found.get(what).copied().unwrap_or(0);
    // one of each more in the legend
    let zones = report.pointer("/result/networks/0/zones_split").unwrap();
    for (sign, zone) in [
        ("circle.z0", "trusted"),
        ("polygon.z1", "monitored"),
        ("polygon.z2", "quarantined"),
        ("path.z3", "isolated"),
    ] {
        assert_eq!(count(sign) as f64, 1.0 + number(zones, &format!("/{zone}")), "{zone}");
        assert!(picture.contains(&zone.to_uppercase()), "{zone}");
    }
    assert_eq!(count("circle.injected"), 1 + 6);
    let edges = ["path.up", "path.cut", "path.apart"].map(count);
    assert_eq!(edges.iter().sum::<usize>(), 3 + 240);
    assert!(edges[1] > 20 && edges[2] > 10, "{edges:?}");
    assert_eq!(names(folder.path()), ["network.svg"]);
}

#[test]
fn people_read_what_was_found_and_in_which_time() {
    let folder = tempfile::tempdir().unwrap();
    let text = does(
        folder.path(),
        "network simulate --agents 10,1200 --rounds 16 --calibration-agents 1000 --device cpu",
    );
    for part in [
        "ANOMALOUS FOUND",
        "FALSE ALARMS",
        "FALSE QUARANTINES",
        "EDGES CUT",
        "ADAPTATIONS",
        "ISOLATED",
        "ROUND 5",
        "behavioral_aware",
        "SET-UP",
        "OF A RECORD",
        "degree 8 at most, one route request an agent",
        "calibration    seed 2, 1,000 agents",
        "device         cpu\n",
        "result         1,200 agents: ",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.lines().all(|line| line == line.trim_end()));
    does(
        folder.path(),
        "network simulate --agents 10 --rounds 16 --calibration-agents 1000 --device cpu --out r.txt",
    );
    let file = fs::read_to_string(folder.path().join("r.txt")).unwrap();
    assert!(file.starts_with("What scores and zones found"));
}

#[test]
fn what_can_not_be_simulated_is_refused_in_a_line_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut refused = 0;
    for (arguments, code, says) in [
        ("--agents 0", 2, "0 agents are no network that can be simulated: 2 to 20000000"),
        ("--agents 10,1 --svg x.svg --out y", 2, "1 agents"),
        ("--agents 30000000", 2, "30000000 agents"),
        ("--rounds 3", 2, "3 rounds asked for: 16 to 10000"),
        ("--anomalies 0.7", 2, "0.7"),
        ("--anomalies NaN", 2, "NaN"),
        ("--strategy fastest", 2, "unknown strategy 'fastest': there are all, default, performance_optimal"),
        ("--calibration-agents 5", 2, "5 agents to calibrate on asked for: 100 to"),
        ("--seed 4 --calibration-seed 4", 2, "what is judged must not calibrate"),
        ("--agents 2000,10 --svg x.svg", 2, "at most 1000"),
        ("--device cpuu", 2, "cpuu"),
        ("--agents 10 --svg -", 2, "--svg and the report go to the same place"),
        ("--agents 10 --svg x --out x", 2, "--svg and the report go to the same place"),
        ("--agents 10 --svg nowhere/x.svg", 4, "nowhere/x.svg"),
        ("--agents 10 --out nowhere/x", 4, "nowhere/x"),
    ] {
        let (found, out, err) = tries(folder.path(), &format!("network simulate {arguments}"));
        assert_eq!((found, out.as_str()), (code, ""), "{arguments}: {err}");
        assert!(
            err.starts_with("accel: ") && err.lines().count() == 1 && err.contains(says),
            "{arguments}: {err}"
        );
        assert!(names(folder.path()).is_empty(), "{arguments}");
        refused += 1;
    }
    assert_eq!(refused, 15);
    for agents in ["-1", "ten", "1.5", ""] {
        let (code, _, err) = tries(folder.path(), &format!("network simulate --agents={agents}"));
        assert_eq!(code, 2, "{agents}: {err}");
    }
}
