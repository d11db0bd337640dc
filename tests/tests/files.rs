//! `accel encode`, `inspect`, `reseal` and `scan`: exact round trips, and verdicts on what they wrote.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::descriptor_validation::{Checksum, KERNEL, Layout, Params};
use accel_tests::{RM, bytes, hex_lines, names, run, succeeds};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The arguments of the published record of `rm`.
const ENCODE_RM: [&str; 18] = [
    "encode",
    "--command",
    "rm",
    "--flag",
    "CRITICAL",
    "--flag",
    "REQUIRES_ROOT",
    "--flag",
    "destructive",
    "--flags",
    "0x600",
    "--time-ms",
    "10000",
    "--memory-mb",
    "1000",
    "--output-kb",
    "50",
    "--saturate",
];

fn summary(folder: &Path, file: &str, more: &[&str]) -> Value {
    let text = succeeds(folder, &[&["validate", file, "-o", "json"], more].concat());
    serde_json::from_str(&text).unwrap()
}

#[test]
fn encode_makes_the_published_record_in_digits_and_in_bytes() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(succeeds(folder.path(), &ENCODE_RM), format!("{RM}\n"));
    succeeds(folder.path(), &[&ENCODE_RM[..], &["--raw", "--out", "rm.tcp"]].concat());
    assert_eq!(fs::read(folder.path().join("rm.tcp")).unwrap(), bytes(RM));
    let ls = [
        "encode",
        "--command",
        "ls",
        "--flag",
        "SAFE",
        "--time-ms",
        "500",
        "--memory-mb",
        "50",
        "--output-kb",
        "10",
    ];
    let b = succeeds(folder.path(), &[&ls[..], &["--layout", "b"]].concat());
    assert_eq!(b, "54435002000244ba5ca600000001000001f40032000a8d64\n");
    assert_eq!(names(folder.path()), ["rm.tcp"]);
}

#[test]
fn what_is_encoded_in_any_form_is_valid_in_that_form_and_inspected_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut tried = 0;
    for layout in ["a", "b", "s"] {
        for checksum in ["crc32", "sum16"] {
            let form = ["--layout", layout, "--checksum", checksum];
            let digits = succeeds(folder.path(), &[&ENCODE_RM[..], &form].concat());
            fs::write(folder.path().join("x.hex"), &digits).unwrap();
            assert_eq!(summary(folder.path(), "x.hex", &form)["valid"], 1, "{form:?}");
            let page = succeeds(folder.path(), &[&["inspect", digits.trim()], &form[..]].concat());
            for part in
                ["CRITICAL", "DESTRUCTIVE", "10000 ms", "1000 MB", "50 KB", "d67f249b", "right", "REJECT"]
            {
                assert!(page.contains(part), "{part}: {page}");
            }
            let json =
                succeeds(folder.path(), &[&["inspect", digits.trim(), "-o", "json"], &form[..]].concat());
            let json: Value = serde_json::from_str(&json).unwrap();
            let covered: u64 =
                json["fields"].as_array().unwrap().iter().map(|f| f["length"].as_u64().unwrap()).sum();
            assert_eq!(covered, 24, "every byte is explained");
            assert_eq!(json["verdict"]["valid"], "yes");
            tried += 1;
        }
    }
    assert_eq!(tried, 6);
}

#[test]
fn inspect_takes_the_other_published_records_and_a_record_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let core = succeeds(folder.path(), &["inspect", "54435001083e33d1000000000000006403e80000"]);
    let family = succeeds(folder.path(), &["inspect", "54435003ba9f11ec000ea40000019745"]);
    for (page, kind) in [(core, "core"), (family, "family")] {
        assert!(page.contains(kind) && page.contains("right") && !page.contains("wrong"), "{page}");
    }
    let damaged = succeeds(folder.path(), &["inspect", "54435003ba9f11ec000ea40000019746"]);
    assert!(damaged.contains("wrong"), "{damaged}");
    fs::write(folder.path().join("x.hex"), format!("{RM}\n# and\n{RM}\n")).unwrap();
    let page = succeeds(folder.path(), &["inspect", "--file", "x.hex", "--index", "1"]);
    assert!(page.starts_with("x.hex: record 1 on line 3"), "{page}");
}

/// Generated records that are valid in this form, with costs that every layout holds.
fn valid_in(layout: Layout, checksum: Checksum) -> Vec<u8> {
    use accel_descriptors::record::{Fields, Form, Overflow, encode};
    let number = |i: u32, odd: u32| i.wrapping_mul(odd) >> 16; // 16 bits
    let record = |i: u32| {
        let fields = Fields {
            flags: i.wrapping_mul(0x9E37_79B9),
            time: number(i, 0x85EB_CA6B),
            memory: number(i, 0xC2B2_AE35),
            output: number(i, 0x27D4_EB2F),
            command_length: 0, // layout B has no place for it
            ..Fields::of_command(&format!("tool {i}"))
        };
        encode(Form { layout, checksum }, &fields, Overflow::Refuse).unwrap()
    };
    (0..1000).flat_map(record).collect()
}

#[test]
fn a_reseal_there_and_back_is_the_same_file_for_every_pair_of_forms() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let forms: Vec<(Layout, Checksum)> =
        Layout::ALL.iter().flat_map(|&l| Checksum::ALL.iter().map(move |&c| (l, c))).collect();
    let mut pairs = 0;
    for &from in &forms {
        for &to in forms.iter().filter(|&&to| to != from) {
            let original = valid_in(from.0, from.1);
            fs::write(path.join("one"), &original).unwrap();
            let reseal = |file: &str, from: (Layout, Checksum), to: (Layout, Checksum), out: &str| {
                let from = ["--layout", from.0.name(), "--checksum", from.1.name()];
                let to = ["--to-layout", to.0.name(), "--to-checksum", to.1.name()];
                succeeds(path, &[&["reseal", file], &from[..], &to, &["--out", out]].concat());
            };
            reseal("one", from, to, "two");
            reseal("two", to, from, "three");
            assert!(fs::read(path.join("two")).unwrap() == valid_in(to.0, to.1), "{from:?} to {to:?}");
            assert!(fs::read(path.join("three")).unwrap() == original, "{from:?} to {to:?} and back");
            pairs += 1;
        }
    }
    assert_eq!(pairs, 30);
}

#[test]
fn a_reseal_keeps_the_form_of_the_file_and_refuses_what_the_target_can_not_hold() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let original = valid_in(Layout::A, Checksum::Crc32Lo);
    fs::write(path.join("x.hex"), hex_lines(&original)).unwrap();
    succeeds(path, &["reseal", "x.hex", "--to-layout", "s", "--out", "s.hex"]);
    assert!(
        fs::read_to_string(path.join("s.hex")).unwrap() == hex_lines(&valid_in(Layout::S, Checksum::Crc32Lo))
    );

    let b = ["encode", "--command", "x", "--layout", "b", "--time-ms", "65536", "--out", "b.hex"];
    succeeds(path, &b);
    let (code, _, err) = run(path, &["reseal", "b.hex", "--layout", "b", "--to-layout", "a", "--out", "out"]);
    assert_eq!(code, 4, "{err}");
    assert!(err.contains("record 0 on line 1") && err.contains("65536") && err.contains("65535"), "{err}");
    fs::write(path.join("rm.hex"), RM).unwrap();
    let to_b = ["reseal", "rm.hex", "--to-layout", "b", "--out", "out"];
    let (code, _, err) = run(path, &to_b);
    assert_eq!(code, 4, "{err}");
    assert!(err.contains("command length is 2"), "{err}");
    assert!(!path.join("out").exists());
    succeeds(path, &[&to_b[..], &["--drop-command-length"]].concat());
    assert_eq!(summary(path, "out", &["--layout", "b"])["valid"], 1);
}

#[test]
fn forced_records_are_valid_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("noise.bin"), accel_tests::records(2000)).unwrap();
    assert!(summary(path, "noise.bin", &[])["invalid"].as_u64().unwrap() > 200);
    let (code, _, err) = run(path, &["reseal", "noise.bin", "--to-checksum", "sum16", "--out", "out"]);
    assert_eq!(code, 4);
    assert!(err.contains("noise.bin: record ") && err.contains("force"), "{err}");
    assert_eq!(names(path), ["noise.bin"]);
    succeeds(path, &["reseal", "noise.bin", "--to-checksum", "sum16", "--force", "--out", "out"]);
    assert_eq!(summary(path, "out", &["--checksum", "sum16"])["valid"], 2000);
}

#[cfg(unix)]
#[test]
fn a_scan_writes_a_valid_descriptor_for_every_executable_and_tells_what_it_left_out() {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let bin = folder.path().join("bin");
    fs::create_dir(&bin).unwrap();
    let tool = |name: &std::ffi::OsStr, mode: u32| {
        fs::write(bin.join(name), "#!/bin/sh\n").unwrap();
        fs::set_permissions(bin.join(name), fs::Permissions::from_mode(mode)).unwrap();
    };
    tool("rm".as_ref(), 0o755);
    tool("mine".as_ref(), 0o755);
    tool("risen".as_ref(), 0o4755);
    tool("readme".as_ref(), 0o644);
    tool(std::ffi::OsStr::from_bytes(b"\xff\xfe"), 0o755);
    std::os::unix::fs::symlink("nowhere", bin.join("broken")).unwrap();
    fs::create_dir(bin.join("folder")).unwrap();

    let (code, _, err) = run(folder.path(), &["scan", "bin", "--out", "tools.tcpdb"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("3 executables") && err.contains("1 broken links"), "{err}");
    assert!(err.contains("not UTF-8"), "{err}");
    assert!(err.lines().all(|line| !line.contains("panicked")), "{err}");
    let json = summary(folder.path(), "tools.tcpdb", &[]);
    assert_eq!((&json["records"], &json["valid"]), (&3.into(), &3.into()));
    let rows = succeeds(folder.path(), &["validate", "tools.tcpdb", "-o", "jsonl"]);
    let rows: Vec<Value> = rows.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let of = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap();
    assert_eq!(of("rm")["command_hash"], "d67f249b");
    for name in ["rm", "risen"] {
        let risk = of(name)["risk"].as_str().unwrap();
        assert!(["HIGH", "CRITICAL"].contains(&risk), "{name}: {risk}");
    }
    let flags = |index: usize| {
        succeeds(folder.path(), &["inspect", "--file", "tools.tcpdb", "--index", &index.to_string()])
    };
    let names: Vec<&str> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["mine", "risen", "rm"]);
    assert!(flags(1).contains("PRIVILEGE_ESCALATION") && !flags(0).contains("PRIVILEGE_ESCALATION"));
}

#[cfg(unix)]
#[test]
fn a_scan_of_this_machine_is_valid_and_repeats_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    for out in ["one", "two"] {
        let mut command = accel_tests::accel(folder.path(), &["scan", "--out", out]);
        let (code, _, err) =
            accel_tests::told(command.env("SOURCE_DATE_EPOCH", "1700000000").output().unwrap());
        assert_eq!(code, 0, "{err}");
    }
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(read("one") == read("two"));
    let json = summary(folder.path(), "one", &[]);
    assert_eq!(json["records"], json["valid"]);
    assert!(json["records"].as_u64().unwrap() > 50, "{json}");
    // The catalogue that is printed is the one in force.
    let catalogue = succeeds(folder.path(), &["scan", "--print-catalogue"]);
    fs::write(folder.path().join("mine.toml"), catalogue).unwrap();
    let mut command =
        accel_tests::accel(folder.path(), &["scan", "--catalogue", "mine.toml", "--out", "three"]);
    assert!(command.env("SOURCE_DATE_EPOCH", "1700000000").output().unwrap().status.success());
    assert!(read("one") == read("three"));
}

#[test]
fn params_of_the_command_line_are_those_of_the_kernel() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.hex"), RM).unwrap();
    let default = accel_kernels::digest::of_words(&Params::default().to_words()).to_string();
    assert_eq!(summary(folder.path(), "x.hex", &[])["policy"], default);
    assert_eq!((KERNEL.default_params)(), Params::default().to_words());
}

#[cfg(unix)]
#[test]
fn an_output_that_is_a_pipe_is_written_and_stays_one() {
    use std::os::unix::fs::FileTypeExt;
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe).unwrap()
    });
    let arguments = ["encode", "--command", "ls", "--flag", "SAFE", "--out", "pipe"];
    let (code, _, error) = accel_tests::run(folder.path(), &arguments);
    assert_eq!((code, error.as_str()), (0, ""));
    assert_eq!(reader.join().unwrap().trim().len(), 48);
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

#[cfg(unix)]
#[test]
fn an_output_that_is_a_link_stays_one() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("link"));
    std::fs::write(&real, "old").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let arguments = ["encode", "--command", "ls", "--flag", "SAFE", "--out", "link"];
    assert_eq!(accel_tests::run(folder.path(), &arguments).0, 0);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(std::fs::read_to_string(&real).unwrap().trim().len(), 48);
}
