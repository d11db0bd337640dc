use super::*;
use accel_kernels::descriptor_validation::{Layout, Params, verdict};
use std::os::unix::fs::{PermissionsExt as _, symlink};

/// A directory with empty files of these names and modes.
fn directory(files: &[(&str, u32)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, mode) in files {
        let path = directory.path().join(name);
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(*mode)).unwrap();
    }
    directory
}

fn flags(scan: &Scan, name: &str) -> u32 {
    let (_, record) = scan.entries.iter().find(|(n, _)| n == name).unwrap();
    record::decode(Layout::A, record).flags
}

#[test]
fn executables_are_found_sorted_and_described_by_the_catalogue() {
    let first = directory(&[("rm", 0o755), ("zzz", 0o755), ("notes.txt", 0o644), ("ls", 0o700)]);
    let second = directory(&[("rm", 0o4755), ("cat", 0o755)]);
    fs::create_dir(first.path().join("sub")).unwrap();
    symlink("rm", first.path().join("remove")).unwrap();
    symlink("nowhere", first.path().join("broken")).unwrap();
    symlink("loop", first.path().join("loop")).unwrap();

    let again = first.path().join("sub/..");
    let scan = scan(&[first.path(), second.path(), &again], Options::default()).unwrap();
    let names: Vec<&str> = scan.entries.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["cat", "ls", "remove", "rm", "zzz"]);
    assert_eq!((scan.unknown, scan.shadowed, scan.broken_links), (2, 1, 2));
    assert!(scan.problems.is_empty(), "{:?}", scan.problems);
    assert_eq!(flags(&scan, "rm"), Catalogue::shipped().get("rm").unwrap().flags, "not the set-uid one");
    assert_eq!(flags(&scan, "zzz"), Catalogue::shipped().unknown().flags);
    for (name, record) in &scan.entries {
        assert!(verdict(&Params::default(), record).is_valid(), "{name}");
        assert_eq!(record::decode(Layout::A, record).command_hash, record::command_hash(name));
    }
}

#[test]
fn unexpected_rights_raise_the_risk_and_expected_ones_do_not() {
    let files = [("cat", 0o4755), ("zzz", 0o2755), ("passwd", 0o4755), ("ls", 0o755)];
    let directory = directory(&files);
    let scan = scan(&[directory.path()], Options::default()).unwrap();
    let high = 1 << RiskClass::High as u32 | PRIVILEGE_ESCALATION;
    assert_eq!(flags(&scan, "cat"), high);
    assert_eq!(flags(&scan, "zzz"), high);
    assert_eq!(flags(&scan, "passwd"), Catalogue::shipped().get("passwd").unwrap().flags);
    assert_eq!(flags(&scan, "ls"), Catalogue::shipped().get("ls").unwrap().flags);
}

#[test]
fn root_alone_is_required_where_only_root_may_execute() {
    let entry = Catalogue::shipped().get("ls").unwrap();
    let rights = Rights { root_only: true, escalation: false };
    assert_eq!(rights.apply(entry).flags, entry.flags | REQUIRES_ROOT);
    assert_eq!(Rights::default().apply(entry), *entry);
}

#[test]
fn a_missing_directory_is_an_error_or_a_problem_as_asked() {
    let there = directory(&[("ls", 0o755)]);
    let missing = there.path().join("missing");
    let file = there.path().join("ls");
    for wrong in [&missing, &file] {
        let directories = [wrong.as_path(), there.path()];
        let error = scan(&directories, Options::default()).unwrap_err();
        assert!(matches!(error, ScanError::Missing { path } if path == *wrong));
        let lenient = Options { missing_is_error: false, ..Options::default() };
        let scan = scan(&directories, lenient).unwrap();
        assert_eq!((scan.entries.len(), scan.problems.len()), (1, 1));
    }
}

#[test]
fn an_unreadable_directory_is_an_error_or_a_problem_as_asked() {
    let directory = directory(&[("ls", 0o755)]);
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o000)).unwrap();
    // Root reads it all the same: then a directory that no one can read is missing here, and a path too long for
    // any system stands in for it.
    let unreadable = if fs::read_dir(directory.path()).is_err() {
        directory.path().to_owned()
    } else {
        PathBuf::from("x".repeat(5000))
    };
    let error = scan(&[&unreadable], Options::default()).unwrap_err();
    assert!(matches!(error, ScanError::Unreadable { .. }), "{error}");
    let lenient = Options { unreadable_is_error: false, ..Options::default() };
    let scan = scan(&[&unreadable], lenient).unwrap();
    assert!(scan.entries.is_empty());
    assert!(matches!(scan.problems[..], [ScanError::Unreadable { .. }]));
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o700)).unwrap();
}

// Elsewhere file systems refuse such names.
#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_utf8_is_reported() {
    use std::os::unix::ffi::OsStrExt as _;
    let directory = directory(&[("ls", 0o755)]);
    let path = directory.path().join(std::ffi::OsStr::from_bytes(b"l\xFFs"));
    fs::copy(directory.path().join("ls"), path).unwrap();
    let scan = scan(&[directory.path()], Options::default()).unwrap();
    assert_eq!(scan.entries.len(), 1);
    assert!(matches!(scan.problems[..], [ScanError::NotUtf8 { .. }]));
}

#[test]
fn the_same_files_give_the_same_entries_in_any_form() {
    let directory = directory(&[("apt", 0o755), ("ls", 0o755)]);
    let form = Form { layout: Layout::B, ..Form::default() };
    let options = Options { form, ..Options::default() };
    let once = scan(&[directory.path()], options).unwrap().entries;
    assert_eq!(once, scan(&[directory.path()], options).unwrap().entries);
    assert_eq!(record::decode(Layout::B, &once[0].1).time, 120_000);
}
