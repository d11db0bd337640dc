//! `accel validate`: verdicts, forms of input and output, digests, exit codes, devices.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_descriptors::container;
use accel_kernels::descriptor_validation::{
    Checksum, Flaw, KERNEL, Layout, Params, contents, record_bytes, verdict,
};
use accel_tests::{RECORD, RM, devices, hex_lines, names, records, run, run_with, succeeds};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The options of these parameters: the layout in capitals, the checksum in small letters, as either is taken.
fn options(params: &Params) -> [String; 4] {
    let (layout, checksum) = (params.layout.name(), params.checksum.name());
    ["--layout".into(), layout.to_uppercase(), "--checksum".into(), checksum.to_lowercase()]
}

/// Records that were published: parameters and bytes, a group for each layout and checksum.
fn published() -> Vec<(Params, Vec<u8>)> {
    let groups = (KERNEL.samples)().into_iter().map(|sample| {
        let bytes = sample.input.iter().flat_map(|word| word.to_le_bytes()).collect();
        (Params::from_words(&sample.params).unwrap(), bytes)
    });
    groups.collect()
}

/// The verdicts of the reference.
fn expected(params: &Params, records: &[u8]) -> Vec<Value> {
    let row = |(index, record): (usize, &[u8])| {
        let record: &[u8; RECORD] = record.try_into().unwrap();
        let v = verdict(params, record);
        let names = |flaws: &mut dyn Iterator<Item = Flaw>| flaws.map(Flaw::name).collect::<Vec<_>>();
        json!({
            "index": index, "valid": v.is_valid(),
            "errors": names(&mut v.errors()), "findings": names(&mut v.findings()),
            "risk": v.risk_class().name(), "decision": v.decision().name(), "risk_score": v.risk_score(),
            "command_hash": format!("{:08x}", contents(params.layout, record).command_hash),
        })
    };
    records.chunks(RECORD).enumerate().map(row).collect()
}

/// The rows of jsonl, without who made them and the names.
fn rows(text: &str) -> Vec<Value> {
    let parse = |line: &str| {
        let mut row: Value = serde_json::from_str(line).unwrap();
        for key in ["device", "specification", "policy", "name"] {
            row.as_object_mut().unwrap().remove(key);
        }
        row
    };
    text.lines().map(parse).collect()
}

fn validate(folder: &Path, file: &str, more: &[&str]) -> String {
    succeeds(folder, &[&["validate", file], more].concat())
}

#[test]
fn every_published_record_gets_its_verdict_from_every_form_of_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let mut valid = 0;
    for (params, records) in published() {
        let named: Vec<(String, [u8; RECORD])> = records
            .chunks(RECORD)
            .enumerate()
            .map(|(i, r)| (format!("tool {i}"), r.try_into().unwrap()))
            .collect();
        let mut db = Vec::new();
        container::write(&mut db, 7, &named).unwrap();
        fs::write(path.join("raw"), &records).unwrap();
        fs::write(path.join("hex"), hex_lines(&records)).unwrap();
        fs::write(path.join("db"), db).unwrap();
        let options = options(&params);
        let options: Vec<&str> = options.iter().map(String::as_str).chain(["-o", "jsonl"]).collect();
        let right = expected(&params, &records);
        for form in ["raw", "hex", "db"] {
            let text = validate(path, form, &options);
            assert_eq!(rows(&text), right, "{form}");
            assert_eq!(validate(path, form, &[&options[..], &["--format", form]].concat()), text);
            for (i, line) in text.lines().enumerate() {
                let name = serde_json::from_str::<Value>(line).unwrap()["name"].clone();
                assert_eq!(name, if form == "db" { json!(format!("tool {i}")) } else { Value::Null });
            }
        }
        valid += right.iter().filter(|row| row["valid"] == true).count();
    }
    assert_eq!(valid, 12);
}

#[test]
fn the_published_faulty_records_have_the_published_faults() {
    let folder = tempfile::tempdir().unwrap();
    let digits = "\
        544350020002d67f249b0000022f138801f40032000296f8\n\
        544350020002d67f249b000000d0271003e800320002ef04\n\
        544350030002d67f249b000006d0271003e8003200026f5c\n";
    fs::write(folder.path().join("bad.hex"), digits).unwrap();
    let rows = rows(&validate(folder.path(), "bad.hex", &["-o", "jsonl"]));
    let errors: Vec<&Value> = rows.iter().map(|row| &row["errors"]).collect();
    assert_eq!(errors, [&json!(["checksum"]), &json!(["checksum"]), &json!(["magic"])]);
    assert!(rows.iter().all(|row| row["valid"] == false && row["decision"] == "REJECT"));
}

#[test]
fn rows_of_jsonl_and_csv_say_what_the_reference_says_and_who_made_them() {
    let folder = tempfile::tempdir().unwrap();
    let data = records(5000);
    fs::write(folder.path().join("x.bin"), &data).unwrap();
    let right = expected(&Params::default(), &data);
    let jsonl = validate(folder.path(), "x.bin", &["-o", "jsonl"]);
    assert_eq!(rows(&jsonl), right);
    let specification = KERNEL.digest().to_string();
    for line in jsonl.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        assert_eq!(row["device"], "cpu");
        let digest = |key: &str| row[key].as_str().unwrap().to_owned();
        assert!(digest("specification").len() >= 16 && specification.starts_with(&digest("specification")));
        assert!(digest("policy").len() >= 16);
    }
    let csv = validate(folder.path(), "x.bin", &["-o", "csv"]);
    let mut lines = csv.lines();
    let head: Vec<&str> = lines.next().unwrap().split(',').collect();
    let at = |name: &str| head.iter().position(|h| *h == name).unwrap();
    let mut compared = 0;
    for (line, right) in lines.zip(&right) {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), head.len());
        for key in ["index", "valid", "risk_score"] {
            assert_eq!(cells[at(key)], right[key].to_string());
        }
        for key in ["risk", "decision", "command_hash"] {
            assert_eq!(cells[at(key)], right[key]);
        }
        for key in ["errors", "findings"] {
            let list: Vec<&str> =
                right[key].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
            assert_eq!(cells[at(key)], list.join(" "));
        }
        assert!(specification.starts_with(cells[at("specification")]));
        assert_eq!((cells[at("device")], cells[at("name")]), ("cpu", ""));
        compared += 1;
    }
    assert_eq!(compared, 5000);
}

#[test]
fn summaries_add_up_and_carry_the_digests() {
    let folder = tempfile::tempdir().unwrap();
    let data = records(5000);
    fs::write(folder.path().join("x.bin"), &data).unwrap();
    let right = expected(&Params::default(), &data);
    let json: Value = serde_json::from_str(&validate(folder.path(), "x.bin", &["-o", "json"])).unwrap();
    let count = |is: &dyn Fn(&Value) -> bool| right.iter().filter(|row| is(row)).count();
    assert_eq!(json["records"], 5000);
    assert_eq!(json["valid"], count(&|row| row["valid"] == true));
    assert_eq!(json["invalid"], count(&|row| row["valid"] == false));
    assert_eq!(json["device"], "cpu");
    let mut bins = 0;
    for (group, key) in [("decisions", "decision"), ("risks", "risk")] {
        for (name, number) in json[group].as_object().unwrap() {
            assert_eq!(*number, count(&|row| row[key] == **name), "{name}");
            bins += 1;
        }
    }
    for group in ["errors", "findings"] {
        for (name, number) in json[group].as_object().unwrap() {
            let has = |row: &Value| row[group].as_array().unwrap().iter().any(|found| *found == **name);
            assert_eq!(*number, count(&has), "{name}");
            bins += 1;
        }
    }
    assert_eq!(bins, 4 + 5 + 3 + 8);
    assert_eq!(json["specification"], KERNEL.digest().to_string());
    let policy = json["policy"].as_str().unwrap();
    assert_eq!(policy.len(), 64);
    let worst = json["worst"].as_array().unwrap();
    assert_eq!(worst.len(), 10);
    let text = validate(folder.path(), "x.bin", &[]);
    for part in [&KERNEL.digest().to_string(), policy, "5,000 records", "device         cpu", "records/s"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains(&format!("{:>6}", worst[0]["index"].to_string())), "{text}");
    assert!(!text.contains('\x1b'), "colours in a pipe");
}

#[test]
fn a_policy_changes_verdicts_and_its_digest_but_not_that_of_the_specification() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("x.hex"), format!("{RM}\n")).unwrap();
    fs::write(path.join("mild.toml"), "[decisions]\ncritical = 'CAUTION'\n[limits]\ntime_ms = 9999\n")
        .unwrap();
    let json = |more: &[&str]| -> Value {
        serde_json::from_str(&validate(path, "x.hex", &[&["-o", "json"], more].concat())).unwrap()
    };
    let (plain, mild) = (json(&[]), json(&["--policy", "mild.toml"]));
    assert_eq!((&plain["decisions"]["REJECT"], &mild["decisions"]["CAUTION"]), (&json!(1), &json!(1)));
    assert_eq!((&plain["findings"]["over_time"], &mild["findings"]["over_time"]), (&json!(0), &json!(1)));
    assert_eq!(plain["specification"], mild["specification"]);
    assert_ne!(plain["policy"], mild["policy"]);
    // What the program prints as the policy in force is that policy.
    let effective = succeeds(path, &["policy", "effective", "--policy", "mild.toml"]);
    fs::write(path.join("effective.toml"), effective).unwrap();
    assert_eq!(json(&["--policy", "effective.toml"])["policy"], mild["policy"]);
    let example = succeeds(path, &["policy", "example"]);
    fs::write(path.join("example.toml"), example).unwrap();
    assert_eq!(json(&["--policy", "example.toml"])["policy"], plain["policy"]);
}

#[test]
fn standard_input_gives_what_the_file_gives() {
    let folder = tempfile::tempdir().unwrap();
    let data = records(3000);
    fs::write(folder.path().join("x.bin"), &data).unwrap();
    let from_file = validate(folder.path(), "x.bin", &["-o", "jsonl"]);
    let (code, from_stdin, err) = run_with(folder.path(), &["validate", "-", "-o", "jsonl"], data.clone());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(from_stdin == from_file);
    let hex = hex_lines(&data).into_bytes();
    let (code, from_hex, _) =
        run_with(folder.path(), &["validate", "-", "--format", "hex", "-o", "jsonl"], hex);
    assert_eq!(code, 0);
    assert!(from_hex == from_file);
}

#[test]
fn out_holds_what_standard_output_would_and_nothing_else_is_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), records(3000)).unwrap();
    for form in ["jsonl", "csv"] {
        let printed = validate(folder.path(), "x.bin", &["-o", form]);
        assert_eq!(validate(folder.path(), "x.bin", &["-o", form, "--out", form]), "");
        assert!(fs::read_to_string(folder.path().join(form)).unwrap() == printed);
    }
    assert_eq!(names(folder.path()), ["csv", "jsonl", "x.bin"]);
}

#[test]
fn fail_on_decides_about_the_exit_code_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let cat = "544350020002d077f2440000000201f40032001a00032048"; // LOW, APPROVED
    let cp = "5443500200029c95319b0000024407d000c8007600020fbe"; // MEDIUM, CAUTION
    let bad = "544350020002d67f249b000000d0271003e800320002ef04"; // a wrong checksum
    let mut tried = 0;
    for (digits, failing) in [
        (cat, &[][..]),
        (cp, &["caution"]),
        (RM, &["caution", "reject"]),
        (bad, &["caution", "invalid", "reject"]),
    ] {
        fs::write(path.join("x.hex"), format!("{cat}\n{digits}\n")).unwrap();
        let plain = validate(path, "x.hex", &["-o", "jsonl"]);
        for when in ["caution", "invalid", "reject"] {
            let (code, out, err) = run(path, &["validate", "x.hex", "-o", "jsonl", "--fail-on", when]);
            assert_eq!(code, i32::from(failing.contains(&when)), "{digits} {when}: {err}");
            assert_eq!(err.is_empty(), code == 0, "{err}");
            assert_eq!(out, plain);
            tried += 1;
        }
    }
    assert_eq!(tried, 12);
}

#[test]
fn every_device_gives_the_same_bytes_for_every_flipped_bit_of_every_published_record() {
    let folder = tempfile::tempdir().unwrap();
    let devices = devices();
    let mut flips = 0;
    for (params, records) in published() {
        let mut flipped = Vec::new();
        for record in records.chunks(RECORD) {
            for bit in 0..8 * RECORD {
                let mut record = record.to_vec();
                record[bit / 8] ^= 1 << (bit % 8);
                flipped.extend(record);
                flips += 1;
            }
        }
        fs::write(folder.path().join("x.bin"), &flipped).unwrap();
        let options = options(&params);
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let mut first: Option<String> = None;
        for device in &devices {
            let more = [&options[..], &["--format", "raw", "-o", "jsonl", "--device", device]].concat();
            let text = validate(folder.path(), "x.bin", &more);
            let named = format!("\"device\":\"{device}\"");
            assert!(text.lines().all(|line| line.contains(&named)), "{device}");
            let bytes = text.replace(&named, "");
            match &first {
                None => assert_eq!(rows(&text), expected(&params, &flipped)),
                Some(first) => assert!(*first == bytes, "{device} differs from {}", devices[0]),
            }
            first.get_or_insert(bytes);
        }
    }
    assert_eq!(flips, 15 * 192);
}

#[test]
fn every_device_gives_the_same_bytes_for_generated_records() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), records(20_000)).unwrap();
    let devices = devices();
    let of = |device: &str| {
        let text = validate(folder.path(), "x.bin", &["-o", "jsonl", "--device", device]);
        text.replace(&format!("\"device\":\"{device}\""), "")
    };
    let first = of(&devices[0]);
    assert_eq!(first.lines().count(), 20_000);
    for device in &devices[1..] {
        assert!(of(device) == first, "{device} differs from {}", devices[0]);
    }
    let threads = validate(folder.path(), "x.bin", &["-o", "jsonl", "--device", "cpu", "--threads", "1"]);
    assert!(threads.replace("\"device\":\"cpu\"", "") == first, "one thread differs");
}

#[test]
fn words_of_the_kernel_and_words_of_the_program_are_the_same_layouts_and_checksums() {
    let folder = tempfile::tempdir().unwrap();
    let mut tried = 0;
    for &layout in Layout::ALL {
        for &checksum in Checksum::ALL {
            // The first record of a block of generated ones with these parameters.
            let block = (0..6).find_map(|block| {
                let words = (KERNEL.generate_params)(5, block);
                let params = Params::from_words(&words).unwrap();
                (params.layout == layout && params.checksum == checksum).then_some(params)
            });
            let params = block.expect("six blocks meet all layouts and checksums");
            let mut words = vec![0; 6 * 200];
            (KERNEL.generate_records)(&params.to_words(), 5, 0, &mut words);
            let data: Vec<u8> = words.chunks(6).flat_map(record_bytes).collect();
            fs::write(folder.path().join("x.bin"), &data).unwrap();
            let params = Params { layout, checksum, ..Params::default() };
            let options = options(&params);
            let mut more: Vec<&str> = options.iter().map(String::as_str).collect();
            more.extend(["--format", "raw", "-o", "jsonl"]);
            assert_eq!(rows(&validate(folder.path(), "x.bin", &more)), expected(&params, &data));
            tried += 1;
        }
    }
    assert_eq!(tried, 6);
}
