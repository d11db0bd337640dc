//! What `accel route` promises, through the program.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::generate::Random;
use accel_tests::{devices, names, run, run_with, succeeds};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const NODES: &str = "\
node,trust,affinity,anomaly,load,capabilities
A,0.9,0.75,0,0.3,relay|cache
B,0.6,0.25,0.4,0.3,-
C,0.95,0.9,0.1,0.1,relay
D,0.8,0.5,0,0.9,relay
E,1,1,0,0,relay
";

const EDGES: &str = "\
from,to,latency,reliability,security
A,B,5,0.99,0.8
B,C,10,0.9,0.9
A,C,80,0.95,0.95
C,D,1,1,1
";

const FILES: [&str; 5] = ["requests.csv", "--nodes", "nodes.csv", "--edges", "edges.csv"];

fn put(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

/// A folder with a small network and requests.
fn folder(requests: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "nodes.csv", NODES);
    put(folder.path(), "edges.csv", EDGES);
    put(folder.path(), "requests.csv", requests);
    folder
}

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["route"][..], &FILES, more].concat()
}

/// The cells of the rows of a run.
fn rows(folder: &Path, more: &[&str]) -> Vec<Vec<String>> {
    let text = succeeds(folder, &[&with(more)[..], &["-q", "-o", "csv"]].concat());
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

#[test]
fn the_published_example_has_its_score_and_names_its_weakest_node() {
    let folder = folder("from,to\nA,B\n");
    let own = rows(folder.path(), &["--capability", "cache", "--max-hops", "1"]);
    assert_eq!(own.len(), 1);
    // 0.66785 within the rounding that the specification states
    let score: f64 = own[0][3].parse().unwrap();
    assert!((score - 0.66785).abs() < 16.0 / 65_536.0, "{score}");
    assert_eq!(own[0][4..9], ["1", "A>B", "B", "false", "1"]);
}

#[test]
fn the_best_of_the_candidates_is_chosen_and_what_has_no_path_has_no_score() {
    let folder = folder("from,to\nA,D\nA,E\nE,E\n");
    let own = rows(folder.path(), &[]);
    // A-C-D and A-B-C-D
    assert_eq!(own[0][8], "2");
    let score = |path: &str| {
        put(folder.path(), "paths.csv", &format!("path\n{path}\n"));
        let own = rows(folder.path(), &["--paths", "paths.csv"]);
        (own[0][3].parse::<f64>().unwrap(), own[0][5].clone())
    };
    let (short, long) = (score("A>C>D"), score("A > B > C > D"));
    let (best, other) = if short.0 >= long.0 { (short, long) } else { (long, short) };
    assert_eq!((own[0][3].parse::<f64>().unwrap(), &own[0][5]), (best.0, &best.1));
    assert_eq!(own[0][9].parse::<f64>().unwrap(), other.0);
    assert_eq!(own[1][3..9], ["", "", "", "", "false", "0"], "E has no edge");
    put(folder.path(), "requests.csv", "from,to\nA,E\n");
    let none: serde_json::Value =
        serde_json::from_str(&succeeds(folder.path(), &with(&["-o", "json"]))).unwrap();
    assert_eq!(
        (&none["routed"], &none["mean_score"], &none["mean_hops"]),
        (&0.into(), &serde_json::Value::Null, &serde_json::Value::Null)
    );
    // a path of one node is worth nothing
    assert_eq!(own[2][3..9], ["0.00000", "0", "E", "", "false", "1"]);
}

#[test]
fn an_edge_that_no_table_has_counts_as_unknown_and_is_told() {
    let folder = folder("from,to\nA,E\n");
    put(folder.path(), "paths.csv", "path\nA>E\n");
    let own = rows(folder.path(), &["--paths", "paths.csv"]);
    assert_eq!(own[0][5..9], ["A>E", "A>E", "true", "1"], "the edge is the weakest: a half");
    let text = succeeds(folder.path(), &with(&["--paths", "paths.csv"]));
    assert!(text.contains("unknown        1 routes have an edge that is not known"), "{text}");
}

#[test]
fn directed_edges_lead_one_way() {
    let folder = folder("from,to\nA,D\nD,A\n");
    let own = rows(folder.path(), &["--directed"]);
    assert_eq!((own[0][8].as_str(), own[1][8].as_str()), ("2", "0"));
}

#[test]
fn every_strategy_is_taken_and_options_change_its_rule() {
    let folder = folder("from,to\nA,D\n");
    let strategies = [
        "default",
        "performance_optimal",
        "security_conscious",
        "load_balanced",
        "fault_tolerant",
        "behavioral_aware",
    ];
    let mut scores: Vec<String> =
        strategies.iter().map(|s| rows(folder.path(), &["--strategy", s])[0][3].clone()).collect();
    scores.sort();
    scores.dedup();
    assert_eq!(scores.len(), 6);
    let plain = rows(folder.path(), &[])[0][3].clone();
    for option in [
        ["--sensitivity", "1"],
        ["--required-trust", "0.99"],
        ["--max-latency", "20"],
        ["--capability", "cache"],
    ] {
        let other = rows(folder.path(), &option)[0][3].clone();
        assert!(other < plain, "{option:?}: {other} and {plain}");
    }
    assert_eq!(rows(folder.path(), &["--max-latency", "0"])[0][3], plain);
    assert_eq!(rows(folder.path(), &["--max-latency", "100"])[0][3], plain);
    let (code, _, err) = run(folder.path(), &with(&["--strategy", "fastest"]));
    assert_eq!(code, 2);
    assert!(err.contains("performance_optimal"), "{err}");
}

#[test]
fn all_formats_say_the_same_and_json_lines_are_read_too() {
    let folder = folder("from,to\nA,D\nA,E\nB,D\n");
    let csv = rows(folder.path(), &[]);
    let lines = succeeds(folder.path(), &with(&["-q", "-o", "jsonl"]));
    let lines: Vec<Value> = lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let document: Value = serde_json::from_str(&succeeds(folder.path(), &with(&["-o", "json"]))).unwrap();
    let routes = document["routes"].as_array().unwrap();
    assert_eq!(routes.len(), lines.len());
    for (route, line) in routes.iter().zip(&lines) {
        assert!(route.as_object().unwrap().iter().all(|(key, value)| line[key] == *value), "{line}");
        // what a line says for itself, the document says once
        assert_eq!(line.as_object().unwrap().len(), route.as_object().unwrap().len() + 3);
        assert_eq!(line["device"], document["device"]);
        for (key, whole) in
            [("specification", &document["specifications"]["path_score"]), ("setup", &document["setup"])]
        {
            let short = line[key].as_str().unwrap();
            assert!(short.len() == 16 && whole.as_str().unwrap().starts_with(short), "{key}: {line}");
        }
    }
    assert_eq!((&document["requests"], &document["routed"]), (&3.into(), &2.into()));
    assert_eq!(csv.len(), 3);
    for (row, line) in csv.iter().zip(&lines) {
        let path: Vec<&str> =
            line["path"].as_array().into_iter().flatten().map(|n| n.as_str().unwrap()).collect();
        assert_eq!(row[5], path.join(">"));
        assert_eq!(row[3].parse::<f64>().ok(), line["score"].as_f64());
        assert_eq!(row[6], line["weakest"].as_str().unwrap_or_default());
    }
    let text = succeeds(folder.path(), &with(&[]));
    assert!(text.starts_with("5 nodes, 4 edges: 2 of 3 requests have a route"), "{text}");

    let to_lines = |text: &str| {
        let mut lines = text.lines();
        let columns: Vec<&str> = lines.next().unwrap().split(',').collect();
        let object = |line: &str| {
            let cell = |c: &str| c.parse::<f64>().map_or_else(|_| Value::from(c), Value::from);
            let pairs = columns.iter().zip(line.split(',')).map(|(k, v)| ((*k).to_owned(), cell(v)));
            Value::Object(pairs.collect()).to_string() + "\n"
        };
        lines.map(object).collect::<String>()
    };
    put(folder.path(), "nodes.jsonl", &to_lines(NODES));
    put(folder.path(), "edges.jsonl", &to_lines(EDGES));
    let arguments = [
        "route",
        "-",
        "--nodes",
        "nodes.jsonl",
        "--edges",
        "edges.jsonl",
        "--format",
        "jsonl",
        "-q",
        "-o",
        "csv",
    ];
    let input =
        b"{\"from\":\"A\",\"to\":\"D\"}\n{\"from\":\"A\",\"to\":\"E\"}\n{\"from\":\"B\",\"to\":\"D\"}\n";
    let (code, out, err) = run_with(folder.path(), &arguments, input.to_vec());
    assert_eq!(code, 0, "{err}");
    assert_eq!(out, succeeds(folder.path(), &with(&["-q", "-o", "csv"])));
}

#[test]
fn bad_input_is_one_line_with_file_row_and_reason_and_leaves_no_file() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "nodes.csv",
            "node,trust,affinity,anomaly,load\nA,1.5,0,0,0\n",
            "nodes.csv: row 1: trust is 1.5, it has to be from 0 to 1",
        ),
        (
            "nodes.csv",
            "node,trust,affinity,anomaly,load\nA,1,0,0,0\nA,1,0,0,0\n",
            "nodes.csv: row 2: the node 'A' was given before",
        ),
        ("nodes.csv", "node,trust,affinity,anomaly\nA,1,0,0\n", "load"),
        ("nodes.csv", "node,trust,affinity,anomaly,load\nA,x,0,0,0\n", "row 1 (line 2)"),
        ("nodes.csv", "node,trust,affinity,anomaly,load\n", "nodes.csv: 5 columns and no row"),
        (
            "edges.csv",
            "from,to,latency,reliability,security\nA,Z,1,1,1\n",
            "edges.csv: row 1: there is no node 'Z'",
        ),
        (
            "edges.csv",
            "from,to,latency,reliability,security\nA,A,1,1,1\n",
            "edges.csv: row 1: an edge from 'A' to itself",
        ),
        (
            "edges.csv",
            "from,to,latency,reliability,security\nA,B,1,1,1\nB,A,1,1,1\n",
            "edges.csv: row 2: the edge between",
        ),
        (
            "edges.csv",
            "from,to,latency,reliability,security\nA,B,-1,1,1\n",
            "edges.csv: row 1: latency is -1",
        ),
        ("requests.csv", "from,to\nA,B\nA,Q\n", "requests.csv: row 2: there is no node 'Q'"),
        ("requests.csv", "from,to\n", "requests.csv: 2 columns and no row"),
        ("requests.csv", "from,too\nA,B\n", "did you mean 'too'"),
        ("paths.csv", "path\nA>B>A\n", "paths.csv: row 1: the path meets 'A' twice"),
        ("paths.csv", "path\nA>B>C>D>E>F\n", "paths.csv: row 1: there is no node 'F'"),
    ];
    for (file, text, message) in cases {
        let folder = folder("from,to\nA,B\n");
        put(folder.path(), file, text);
        let mut more = vec!["--out", "routes.csv", "-o", "csv"];
        if *file == "paths.csv" {
            more.extend(["--paths", "paths.csv"]);
        }
        let (code, out, err) = run(folder.path(), &with(&more));
        assert_eq!((code, out.as_str()), (4, ""), "{err}");
        assert_eq!(err.trim_end().lines().count(), 1, "{err}");
        assert!(err.contains(message), "{err} instead of {message}");
        assert!(!err.contains("--on-bad-row"), "an option of other commands: {err}");
        assert!(!names(folder.path()).iter().any(|n| n.starts_with("routes") || n.contains(".part")));
    }
    let folder = folder("from,to\nA,B\n");
    for (option, value) in [
        ("--sensitivity", "2"),
        ("--max-latency", "700"),
        ("--max-hops", "9"),
        ("--candidates", "0"),
        ("--capability", ""),
        ("--capability", "relay,"),
    ] {
        let (code, _, err) = run(folder.path(), &with(&[option, value]));
        assert_eq!(code, 2, "{err}");
    }
    let (code, _, err) = run(folder.path(), &with(&["--device", "gpu:7"]));
    assert_eq!(code, 3, "{err}");
}

#[test]
fn rows_name_what_their_scores_depend_on() {
    let folder = folder("from,to\nA,D\n");
    let setup = |more: &[&str]| rows(folder.path(), more)[0][11].clone();
    let plain = setup(&[]);
    assert_eq!(plain, setup(&["--device", "cpu:reference", "--candidates", "1"]), "neither changes a score");
    put(folder.path(), "edges.csv", &EDGES.replace("A,B,5,", "A,B,6,"));
    let other_edge = setup(&[]);
    put(folder.path(), "edges.csv", EDGES);
    let others = [other_edge, setup(&["--strategy", "fault_tolerant"]), setup(&["--sensitivity", "1"])];
    assert!(others.iter().all(|other| *other != plain && other.len() == 16), "{others:?}");
}

#[test]
fn a_run_without_a_device_writes_nothing() {
    let folder = folder("from,to\nA,B\n");
    for output in ["csv", "jsonl", "json", "text"] {
        for device in ["gpu:99", "fault:fail:cpu"] {
            let (code, out, err) = run(folder.path(), &with(&["-o", output, "--device", device]));
            assert_eq!((code, out.as_str()), (3, ""), "{output} {device}: {err}");
        }
    }
}

/// A ring with chords: enough candidates, of all lengths.
fn ring(folder: &Path, nodes: u32, requests: u32) {
    let mut random = Random::new(7, 0);
    let mut share = || f64::from(random.next_u32() >> 16) / 65_536.0;
    let mut text = String::from("node,trust,affinity,anomaly,load\n");
    for node in 0..nodes {
        let _ = writeln!(text, "n{node},{},{},{},{}", share(), share(), share() * share(), share());
    }
    put(folder, "nodes.csv", &text);
    let mut text = String::from("from,to,latency,reliability,security\n");
    for node in 0..nodes {
        for far in [1, 7, 31] {
            let to = (node + far) % nodes;
            let _ = writeln!(text, "n{node},n{to},{},{},{}", 120.0 * share(), share(), share());
        }
    }
    put(folder, "edges.csv", &text);
    let mut text = String::from("from,to\n");
    (0..requests).for_each(|r| {
        let _ = writeln!(text, "n{},n{}", r * 17 % nodes, r * 29 % nodes);
    });
    put(folder, "requests.csv", &text);
}

#[test]
fn every_device_chooses_the_same_routes() {
    let folder = tempfile::tempdir().unwrap();
    ring(folder.path(), 300, 200);
    let expected = succeeds(folder.path(), &with(&["-q", "-o", "csv", "--device", "cpu:reference"]));
    assert_eq!(expected.lines().count(), 201);
    assert!(expected.lines().filter(|l| l.contains('>')).count() > 150, "most requests have a route");
    let mut others = 0;
    for device in devices() {
        let own = succeeds(folder.path(), &with(&["-q", "-o", "csv", "--device", &device]));
        assert!(own == expected, "{device}");
        others += 1;
    }
    assert!(others >= 3, "{others} devices");
}

#[test]
fn candidates_are_the_shortest_first_and_no_more_than_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    ring(folder.path(), 100, 40);
    let hops = |more: &[&str]| -> Vec<(usize, u32)> {
        let cell = |row: &Vec<String>| (row[4].parse().unwrap_or(0), row[8].parse().unwrap());
        rows(folder.path(), more).iter().map(cell).collect()
    };
    let (one, many) = (hops(&["--candidates", "1"]), hops(&["--candidates", "20"]));
    for ((shortest, count), (chosen, most)) in one.into_iter().zip(many) {
        assert!(count <= 1 && most <= 20 && shortest <= chosen, "{shortest} {chosen} {count} {most}");
    }
}

#[test]
fn a_network_beyond_the_room_of_a_design_is_refused_with_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    ring(folder.path(), 1100, 3);
    let (code, _, err) = run(folder.path(), &with(&["--device", "fpga:sim"]));
    assert_ne!(code, 0);
    assert!(err.contains("nodes is 1100, the limit is 1024"), "{err}");
}
