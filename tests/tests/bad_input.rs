//! Bad input: one line that names file, place and value and says what to do; the promised exit code; no file
//! under the final name and no part of one.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_tests::{RM, accel, bytes, names, not_run, run, run_with, told, valid_records};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// The program is given these files and arguments, and ends with this code after one line that says all this.
struct Case {
    about: &'static str,
    files: Vec<(&'static str, Vec<u8>)>,
    arguments: &'static str,
    code: i32,
    says: &'static [&'static str],
}

fn case(
    about: &'static str,
    files: Vec<(&'static str, Vec<u8>)>,
    arguments: &'static str,
    code: i32,
    says: &'static [&'static str],
) -> Case {
    Case { about, files, arguments, code, says }
}

/// Asserts that there is one line, that it is no panic, and that it says all this.
fn one_line(about: &str, err: &str, says: &[&str]) {
    assert_eq!(err.lines().count(), 1, "{about}: {err}");
    assert!(err.starts_with("accel: ") && !err.contains("panicked"), "{about}: {err}");
    for part in says {
        assert!(err.contains(part), "{about}: {err:?} does not say {part:?}");
    }
}

fn try_all(cases: Vec<Case>) {
    let mut tried = 0;
    for Case { about, files, arguments, code, says } in cases {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in &files {
            fs::write(folder.path().join(name), content).unwrap();
        }
        let before = names(folder.path());
        let (found, out, err) = run(folder.path(), &arguments.split(' ').collect::<Vec<_>>());
        assert_eq!(found, code, "{about}: {err}");
        assert_eq!(out, "", "{about}");
        one_line(about, &err, says);
        assert_eq!(names(folder.path()), before, "{about}: something was left behind");
        tried += 1;
    }
    assert!(tried > 0);
}

#[test]
fn raw_and_hexadecimal_files_that_are_broken_are_named_with_the_place() {
    let mut cut = valid_records(3);
    cut.truncate(2 * 24 + 7);
    let second = |line: &str| format!("{RM}\n{line}\n").into_bytes();
    try_all(vec![
        case(
            "a length that is no multiple of 24",
            vec![("cut.bin", cut)],
            "validate cut.bin -o jsonl --out out",
            4,
            &["cut.bin", "7 trailing bytes", "byte 48", "after 2 records", "24 bytes", "cut short"],
        ),
        case(
            "less than one record",
            vec![("tiny.bin", b"TCP\x02\0\x02".to_vec())],
            "validate tiny.bin --out out",
            4,
            &["tiny.bin", "6 trailing bytes at byte 0"],
        ),
        case(
            "an empty file",
            vec![("none.bin", vec![])],
            "validate none.bin --out out",
            4,
            &["none.bin", "empty", "check what was to write it"],
        ),
        case("a missing file", vec![], "validate nothing.bin --out out", 4, &["nothing.bin", "No such file"]),
        case("a folder", vec![], "validate . --out out", 4, &["can't read .", "a folder, not a file"]),
        case(
            "a letter that is no digit",
            vec![("x.hex", second("5443500g"))],
            "validate x.hex --out out",
            4,
            &["x.hex", "line 2", "column 8", "'g'", "not a hexadecimal digit"],
        ),
        case(
            "too few digits",
            vec![("x.hex", second(&RM[2..]))],
            "validate x.hex -o csv --out out",
            4,
            &["x.hex", "line 2", "46 hexadecimal digits", "48", "one record on each line"],
        ),
        case(
            "nothing but comments",
            vec![("x.hex", b"# one\n\n# two\n".to_vec())],
            "validate x.hex --out out",
            4,
            &["x.hex", "3 lines", "no record"],
        ),
        case(
            "an index beyond the end",
            vec![("x.hex", second(RM))],
            "inspect --file x.hex --index 2",
            4,
            &["x.hex", "no record 2", "the last is 1"],
        ),
        case(
            "a record that can't be resealed",
            vec![("x.hex", second(&format!("{}05", &RM[..46])))],
            "reseal x.hex --to-checksum sum16 --out out",
            4,
            &[
                "x.hex",
                "record 1 on line 2",
                "wrong checksum",
                "name its true layout and checksum, or force it",
            ],
        ),
    ]);
}

/// A container of `rm` and `dd` with these changes to its parts.
#[derive(Clone)]
struct Parts {
    magic: &'static [u8],
    count: u32,
    index: u32,
    names: [&'static [u8]; 2],
    offsets: [u64; 2],
}

const SOUND: Parts =
    Parts { magic: b"TCPDB\x02", count: 2, index: 24, names: [b"rm", b"dd"], offsets: [22, 50] };

impl Parts {
    fn bytes(&self) -> Vec<u8> {
        let mut out = self.magic.to_vec();
        out.extend(self.count.to_be_bytes());
        out.extend(1_700_000_000u64.to_be_bytes());
        out.extend(self.index.to_be_bytes());
        let name = |name: &[u8]| [&(name.len() as u16).to_be_bytes(), name].concat();
        for entry in self.names {
            out.extend(name(entry));
            out.extend(bytes(RM));
        }
        for (entry, offset) in self.names.iter().zip(self.offsets) {
            out.extend(name(entry));
            out.extend(offset.to_be_bytes());
        }
        out
    }
}

#[test]
fn containers_that_contradict_themselves_are_refused_with_the_place() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("db"), SOUND.bytes()).unwrap();
    assert_eq!(run(folder.path(), &["validate", "db"]).0, 0, "the sound one is taken");
    let cut = |length: usize| SOUND.bytes()[..length].to_vec();
    let with = |change: fn(&mut Parts)| {
        let mut parts = SOUND.clone();
        change(&mut parts);
        parts.bytes()
    };
    let db =
        |about, content, says| case(about, vec![("db", content)], "validate db -o jsonl --out out", 4, says);
    try_all(vec![
        db("one entry too many", with(|p| p.count = 3), &["db: ", "3 entries", "24 bytes", "is wrong"]),
        db("one entry too few", with(|p| p.count = 1), &["db: ", "goes on after byte 86", "1 entries"]),
        db("four milliards of entries", with(|p| p.count = u32::MAX), &["db: ", "4294967295 entries"]),
        db(
            "a count that no memory holds",
            with(|p| (p.count, p.index) = (1 << 28, 3 << 30)),
            &["split the container"],
        ),
        db(
            "a wrong size of the index",
            with(|p| p.index = 25),
            &["db: ", "cut short", "index size is wrong"],
        ),
        db(
            "no entries",
            [b"TCPDB\x02".as_slice(), &[0; 16]].concat(),
            &["db: ", "no entries", "check what was to write it"],
        ),
        db(
            "overlapping entries",
            with(|p| p.offsets = [22, 22]),
            &["index item 1 at byte 90", "\"dd\"", "offset 22", "that of entry 0 (\"rm\")"],
        ),
        db(
            "an offset into an entry",
            with(|p| p.offsets = [22, 30]),
            &["offset 30", "within entry 0", "begins at byte 22"],
        ),
        db(
            "an offset beyond the end",
            with(|p| p.offsets = [22, 9999]),
            &["\"dd\"", "offset 9999", "out of range", "22 to 77"],
        ),
        db(
            "an offset into the header",
            with(|p| p.offsets = [3, 50]),
            &["\"rm\"", "offset 3", "out of range"],
        ),
        db(
            "a name that is not UTF-8",
            with(|p| p.names = [b"rm", b"\xff\xfe"]),
            &["entry 1 at byte 50", "not UTF-8"],
        ),
        db(
            "a name used twice",
            with(|p| p.names = [b"rm", b"rm"]),
            &["entry 1 at byte 50", "\"rm\"", "names are unique"],
        ),
        db("another version", with(|p| p.magic = b"TCPDB\x03"), &["begins with 544350444203", "version 2"]),
        db("a truncated header", cut(10), &["ends after 10 bytes", "header of 22", "cut short"]),
        db("only the magic, and not all of it", cut(4), &["ends after 4 bytes", "header of 22"]),
        db("a truncated entry", cut(60), &["ends at byte 60", "102 bytes", "cut short"]),
        db("a truncated index", cut(101), &["ends at byte 101", "cut short"]),
        db("something appended", [SOUND.bytes(), vec![0]].concat(), &["goes on after byte 102", "appended"]),
    ]);
}

#[test]
fn policies_with_unknown_words_are_refused_with_line_and_nearest_word() {
    let policy = |about, text: &str, says| {
        let files = vec![("x.hex", RM.as_bytes().to_vec()), ("p.toml", text.as_bytes().to_vec())];
        case(about, files, "validate x.hex --policy p.toml --out out", 2, says)
    };
    try_all(vec![
        policy(
            "an unknown key",
            "# mine\nlimts = 1\n",
            &["p.toml:2", "'limts'", "did you mean 'limits'", "accel policy example"],
        ),
        policy("an unknown key in a section", "[limits]\ntime = 1\n", &["p.toml:2", "'time'", "time_ms"]),
        policy(
            "an unknown flag",
            "deny = [\n'DESTRUCTVE']\n",
            &["p.toml:2", "'DESTRUCTVE'", "did you mean 'DESTRUCTIVE'"],
        ),
        policy(
            "an unknown flag among the weights",
            "[weights]\nCRITCAL = 1\n",
            &["p.toml:2", "did you mean 'CRITICAL'"],
        ),
        policy("a flag number too large", "approve = [32]\n", &["p.toml:1", "'32'", "0 to 31"]),
        policy(
            "an unknown decision",
            "[decisions]\nlow = 'APROVED'\n",
            &["p.toml:2", "'APROVED'", "APPROVED"],
        ),
        policy("a limit too large", "[limits]\nmemory_mb = 65536\n", &["p.toml:2", "65536", "0 to 65535"]),
        policy("a value of another kind", "layout = 3\n", &["p.toml:1", "'layout'", "integer", "string"]),
        policy("no TOML", "layout = \n", &["p.toml:1", "not valid TOML"]),
        case(
            "a missing policy",
            vec![("x.hex", RM.as_bytes().to_vec())],
            "validate x.hex --policy none.toml --out out",
            4,
            &["none.toml", "No such file"],
        ),
    ]);
}

#[test]
fn unknown_names_on_the_command_line_are_answered_with_the_known_ones() {
    let with = |about, arguments, code, says| {
        case(about, vec![("x.hex", RM.as_bytes().to_vec())], arguments, code, says)
    };
    try_all(vec![
        with(
            "an unknown device",
            "validate x.hex --device gpuu:0 --out out",
            2,
            &["'gpuu:0'", "cpu, cpu:reference", "fpga:verilator"],
        ),
        with(
            "an unknown second device",
            "validate x.hex --device cpu,tpu --out out",
            2,
            &["'tpu'", "the devices are cpu"],
        ),
        with("an unknown device to check", "check --device cqu", 2, &["'cqu'", "cpu:reference"]),
        with(
            "an unknown kernel",
            "check --kernel descriptor_validaton",
            2,
            &["'descriptor_validaton'", "the kernels are descriptor_validation"],
        ),
        with("an unknown kernel to print", "kernels nothing", 2, &["'nothing'", "descriptor_validation"]),
        with("an unknown kernel to simulate", "sim nothing", 2, &["'nothing'", "descriptor_validation"]),
        with("nothing to compare with", "check --device cpu:reference", 2, &["two different devices"]),
        with("nothing to compare", "check --records 0", 2, &["at least one record"]),
        with("nothing to simulate", "sim descriptor_validation --records 0", 2, &["--records is 0"]),
        with(
            "too many stages",
            "sim descriptor_validation --stages 10",
            2,
            &["10 pipeline stages", "1 to 9"],
        ),
        with(
            "a shadow that is the device",
            "validate x.hex --device cpu --shadow all --shadow-device cpu --out out",
            2,
            &["proves nothing", "two devices that differ"],
        ),
        with(
            "an unknown flag",
            "encode --command ls --flag DESTRUKTIVE --out out",
            2,
            &["'DESTRUKTIVE'", "did you mean 'DESTRUCTIVE'"],
        ),
        with(
            "a cost that does not fit",
            "encode --command ls --memory-mb 65536 --out out",
            2,
            &["65536 MB", "65535"],
        ),
        with("a record of no known length", "inspect 0011", 4, &["2 bytes", "24"]),
        with("a record of other letters", "inspect 54xx", 2, &["character 3", "'x'"]),
        with("a reseal to itself", "reseal x.hex --out out", 2, &["--to-layout or --to-checksum"]),
        with(
            "another flag map than the catalogue's",
            "scan . --flag-map kb --out out",
            2,
            &["canonical map"],
        ),
    ]);
}

#[test]
fn wrong_usage_ends_with_2_and_points_to_the_help() {
    let folder = tempfile::tempdir().unwrap();
    let mut tried = 0;
    for arguments in [
        "",
        "valdate x",
        "validate",
        "validate x --nope",
        "validate x --layout q",
        "validate x -o xml",
        "validate x --shadow 2/1",
        "validate x --seed 1",
        "validate x --format tar",
        "check --records many",
        "scan",
        "completions tcsh",
    ] {
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        let (code, out, err) = run(folder.path(), &arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains("help") && !err.contains("panicked"), "{arguments:?}: {err}");
        tried += 1;
    }
    assert_eq!(tried, 12);
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn scans_name_the_folder_that_can_not_be_read() {
    try_all(vec![
        case("a missing folder", vec![], "scan nowhere --out out", 4, &["nowhere", "no such directory", "leave it out"]),
        case("a file", vec![("x", vec![])], "scan x --out out", 4, &["x", "no such directory"]),
        case("a folder without executables", vec![("x", vec![1])], "scan . --out out", 4, &["no executables in ."]),
        case(
            "a catalogue with a wrong flag",
            vec![("c.toml", b"[commands]\nls = { risk = 'SAFE', flags = ['NETWORKACCESS'], time_ms = 1, memory_mb = 1, output_kb = 1 }\n".to_vec())],
            "scan . --catalogue c.toml --out out",
            2,
            &["c.toml:2", "'NETWORKACCESS'", "did you mean 'NETWORK_ACCESS'"],
        ),
    ]);
}

/// A user other than root, if this test runs as root and `setpriv` is here.
#[cfg(target_os = "linux")]
fn as_nobody(command: &[&str], folder: &Path) -> Option<Command> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let own = fs::metadata(folder).unwrap();
    if own.uid() != 0 {
        let mut plain = Command::new(command[0]);
        plain.args(&command[1..]);
        return Some(plain);
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
    let mut other = Command::new("setpriv");
    other.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]);
    let works = other.arg("true").output().is_ok_and(|o| o.status.success());
    let mut other = Command::new("setpriv");
    other.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]).args(command);
    works.then_some(other)
}

#[cfg(target_os = "linux")]
#[test]
fn an_unreadable_folder_stops_a_scan_or_is_passed_over_with_a_word() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for name in ["closed", "open"] {
        fs::create_dir(path.join(name)).unwrap();
        fs::write(path.join(name).join("tool"), "#!/bin/sh\n").unwrap();
        fs::set_permissions(path.join(name).join("tool"), fs::Permissions::from_mode(0o755)).unwrap();
    }
    fs::set_permissions(path.join("closed"), fs::Permissions::from_mode(0o000)).unwrap();
    // The other user may not enter the folder of the build.
    let program = path.join("accel");
    fs::copy(accel_tests::accel_path(), &program).unwrap();
    let program = program.to_str().unwrap();
    let scan = |more: &[&str]| {
        let command = [&[program, "scan", "closed", "open", "--out", "out"], more].concat();
        Some(told(as_nobody(&command, path)?.current_dir(path).output().unwrap()))
    };
    let Some((code, _, err)) = scan(&[]) else {
        return not_run("a scan without permission: this is root and there is no setpriv");
    };
    assert_eq!(code, 4, "{err}");
    one_line("an unreadable folder", &err, &["closed", "can't be read", "Permission denied", "leave it out"]);
    assert_eq!(names(path), ["accel", "closed", "open"]);
    let (code, _, err) = scan(&["--skip-unreadable"]).unwrap();
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("closed") && err.contains("1 executables"), "{err}");
    assert_eq!(names(path), ["accel", "closed", "open", "out"]);
    fs::set_permissions(path.join("closed"), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn standard_input_that_closes_early_names_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut cut = valid_records(1000);
    cut.truncate(999 * 24 + 5);
    let (code, out, err) = run_with(folder.path(), &["validate", "-", "-o", "jsonl", "--out", "out"], cut);
    assert_eq!((code, out.as_str()), (4, ""), "{err}");
    one_line("a cut pipe", &err, &["standard input", "5 trailing bytes at byte 23976", "999 records"]);
    let (code, _, err) = run_with(folder.path(), &["validate", "-", "--out", "out"], Vec::new());
    assert_eq!(code, 4);
    one_line("a pipe without a byte", &err, &["standard input", "empty"]);
    assert_eq!(names(folder.path()), [""; 0]);
}

#[cfg(unix)]
#[test]
fn a_fifo_that_closes_early_names_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fifo");
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let mut command = accel(folder.path(), &["validate", "fifo", "-o", "csv", "--out", "out"]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut cut = valid_records(2);
    cut.truncate(24 + 23);
    fs::write(&path, cut).unwrap();
    let (code, _, err) = told(child.wait_with_output().unwrap());
    assert_eq!(code, 4, "{err}");
    one_line("a cut FIFO", &err, &["fifo: 23 trailing bytes at byte 24", "cut short"]);
    assert_eq!(names(folder.path()), ["fifo"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_an_error_of_one_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.bin"), valid_records(100)).unwrap();
    for arguments in [
        &["validate", "x.bin"][..],
        &["validate", "x.bin", "-o", "json"],
        &["validate", "x.bin", "-o", "jsonl"],
        &["reseal", "x.bin", "--to-layout", "s"],
        &["check", "--device", "cpu", "--records", "1000"],
        &["kernels", "descriptor_validation"],
        &["devices"],
    ] {
        // Opened for redirection only: the program does not learn the name.
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = accel(folder.path(), arguments).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let (code, _, err) = told(output);
        assert_eq!(code, 4, "{arguments:?}: {err}");
        one_line("a full disk", &err, &["can't write to standard output", "No space left"]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_out_leaves_neither_the_file_nor_a_part_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    fs::write(folder.path().join("x.bin"), valid_records(100_000)).unwrap();
    // A mount in a name space of its own: it vanishes with the shell.
    let script = "mount -t tmpfs -o size=64k tmpfs disk || exit 77
        \"$0\" \"$@\"; code=$?; ls -A disk; exit $code";
    let attempt = |arguments: &[&str]| {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "sh", "-c", script]);
        command.arg(accel_tests::accel_path()).args(arguments).current_dir(folder.path());
        command.output().map(told)
    };
    for arguments in [
        &["validate", "x.bin", "-o", "jsonl", "--out", "disk/out"][..],
        &["validate", "x.bin", "-o", "csv", "--out", "disk/out"],
        &["reseal", "x.bin", "--to-layout", "s", "--out", "disk/out"],
    ] {
        match attempt(arguments) {
            Ok((4, left, err)) => {
                one_line("a full disk", &err, &["disk/out", "No space left"]);
                assert_eq!(left, "", "{arguments:?} left something behind");
            }
            Ok((code @ (0..=3), _, err)) => panic!("{arguments:?} ended with {code}: {err}"),
            other => {
                return not_run(&format!("a full disk behind --out: no mount in a name space ({other:?})"));
            }
        }
    }
}

#[test]
fn a_folder_that_is_not_there_can_not_be_written_to() {
    let files = || vec![("x.hex", RM.as_bytes().to_vec())];
    try_all(vec![
        case("no folder", files(), "validate x.hex --out no/where", 4, &["no/where", "No such file"]),
        case("no folder for a scan", files(), "scan /bin --out no/where", 4, &["no/where"]),
        case("no folder for a record", files(), "encode --command ls --out no/where", 4, &["no/where"]),
    ]);
}

#[test]
fn a_file_in_the_way_survives_a_run_that_fails() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bad.bin"), [1; 25]).unwrap();
    fs::write(folder.path().join("out"), "before").unwrap();
    let (code, ..) = run(folder.path(), &["validate", "bad.bin", "--out", "out"]);
    assert_eq!(code, 4);
    assert_eq!(fs::read_to_string(folder.path().join("out")).unwrap(), "before");
    assert_eq!(names(folder.path()), ["bad.bin", "out"]);
}
