//! `accel merkle` through the program: roots, proofs, their check, and what is refused.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::merkle_hash::sha256;
use accel_tests::{bytes, devices, records, run, run_with, succeeds};
use std::fs;
use std::path::Path;

/// The leaves over which implementations of RFC 6962 are compared, and the root of all of them.
const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOT: &str = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";

/// A folder with these leaves, a file each.
fn folder() -> (tempfile::TempDir, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..8).map(|i| format!("leaf{i}")).collect();
    for (name, digits) in names.iter().zip(LEAVES) {
        fs::write(folder.path().join(name), bytes(digits)).unwrap();
    }
    (folder, names)
}

fn merkle(folder: &Path, what: &[&str], files: &[String], more: &[&str]) -> (i32, String, String) {
    let files = files.iter().map(String::as_str);
    let all: Vec<&str> =
        ["merkle"].into_iter().chain(what.iter().copied()).chain(files).chain(more.iter().copied()).collect();
    run(folder, &all)
}

/// The root that the definition of RFC 9162 gives.
fn mth(leaves: &[&[u8]]) -> [u8; 32] {
    match leaves {
        [] => sha256(&[]),
        [leaf] => sha256(&[&[0], *leaf].concat()),
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            sha256(&[&[1], &mth(left)[..], &mth(right)].concat())
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn root_of(json: &str) -> String {
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    json["root"].as_str().unwrap().to_owned()
}

#[test]
fn the_published_tree_has_its_root_on_every_device() {
    let (folder, names) = folder();
    let mut tried = 0;
    for device in devices() {
        let (code, out, err) = merkle(folder.path(), &["root"], &names, &["--device", &device]);
        assert_eq!(code, 0, "{device}: {err}");
        assert!(out.starts_with(&format!("root           {ROOT}\n")), "{out}");
        assert!(out.contains("kernel: 8 leaves, 7 nodes\n"), "{out}");
        assert!(out.contains(&format!("device         {device}\n")), "{out}");
        tried += 1;
    }
    assert!(tried >= 3);
}

#[test]
fn lines_and_records_have_the_roots_of_the_definition() {
    let folder = tempfile::tempdir().unwrap();
    // lengths on both sides of what the kernel takes, an empty line, and a last line without its end
    let lines: Vec<String> = [0, 1, 54, 55, 63, 64, 65, 200, 0, 7, 7].map(|n: usize| "x".repeat(n)).to_vec();
    fs::write(folder.path().join("lines"), lines.join("\n")).unwrap();
    let leaves: Vec<&[u8]> = lines.iter().map(|line| line.as_bytes()).collect();
    let out = succeeds(folder.path(), &["merkle", "root", "lines", "--lines", "-o", "json"]);
    assert_eq!(root_of(&out), hex(&mth(&leaves)));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((json["leaves_by_kernel"].as_u64(), json["leaves_on_host"].as_u64()), (Some(9), Some(2)));

    let records = records(1000);
    fs::write(folder.path().join("r.raw"), &records).unwrap();
    let leaves: Vec<&[u8]> = records.chunks(24).collect();
    let out = succeeds(folder.path(), &["merkle", "root", "r.raw", "--record-bytes", "24", "-o", "json"]);
    assert_eq!(root_of(&out), hex(&mth(&leaves)));
    let (code, piped, err) =
        run_with(folder.path(), &["merkle", "root", "-", "--record-bytes", "24", "-o", "json"], records);
    assert_eq!((code, piped), (0, out), "{err}");

    let out = succeeds(folder.path(), &["merkle", "root"]);
    assert!(
        out.starts_with("root           e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n")
    );
    assert!(out.contains("device         none"), "{out}");
}

#[test]
fn proofs_verify_with_what_is_trusted_and_with_nothing_else() {
    let (folder, names) = folder();
    let at = folder.path();
    let (code, _, err) = merkle(at, &["prove"], &names, &["--index", "5", "--out", "p"]);
    assert_eq!(code, 0, "{err}");
    let (code, _, err) = merkle(at, &["prove"], &names, &["--old-size", "6", "--out", "c"]);
    assert_eq!(code, 0, "{err}");
    let old = "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef";
    for good in [
        &["p"][..],
        &["p", "--root", ROOT],
        &["p", "--root", ROOT, "--leaf", "leaf5"],
        &["p", "--root", ROOT, "--leaf-hex", "40414243"],
        &["c", "--root", ROOT, "--old-root", old],
    ] {
        let out = succeeds(at, &[&["merkle", "verify"][..], good].concat());
        assert!(out.starts_with("verified       "), "{out}");
    }
    for (wrong, reason) in [
        (&["p", "--root", old][..], "not about 76e6"),
        (&["p", "--leaf", "leaf4"], "the proof is about the leaf digest"),
        (&["p", "--leaf-hex", "40414244"], "the proof is about the leaf digest"),
        (&["c", "--root", ROOT, "--old-root", ROOT], "the proof is about the older root"),
    ] {
        let (code, out, err) = run(at, &[&["merkle", "verify"][..], wrong].concat());
        assert_eq!((code, out.as_str()), (5, ""), "{wrong:?}: {err}");
        assert!(err.contains("not verified: ") && err.contains(reason), "{err}");
    }
    // a flipped digit of the path
    let text = fs::read_to_string(at.join("p")).unwrap();
    fs::write(at.join("q"), text.replacen("bc1a0643", "bc1a0644", 1)).unwrap();
    let (code, out, err) = run(at, &["merkle", "verify", "q", "-o", "json"]);
    assert_eq!(code, 5, "{err}");
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(
        json["verified"] == false && json["flaw"].as_str().unwrap().contains("leads to the root"),
        "{out}"
    );
}

#[test]
fn standard_input_holds_a_proof_or_a_leaf_and_is_called_by_its_name() {
    let (folder, names) = folder();
    let at = folder.path();
    assert_eq!(merkle(at, &["prove"], &names, &["--index", "5", "--out", "p"]).0, 0);
    let with =
        |arguments: &[&str], input: Vec<u8>| run_with(at, &[&["merkle"][..], arguments].concat(), input);
    let (proof, leaf) = (fs::read(at.join("p")).unwrap(), fs::read(at.join("leaf5")).unwrap());
    for (arguments, input) in [
        (&["verify", "-", "--root", ROOT, "--leaf", "leaf5"][..], &proof),
        (&["verify", "p", "--root", ROOT, "--leaf", "-"], &leaf),
    ] {
        let (code, out, err) = with(arguments, input.clone());
        assert!(code == 0 && out.starts_with("verified       "), "{arguments:?}: {err}");
    }
    for (arguments, input, code, says) in [
        (&["verify", "-"][..], &b"{}"[..], 4, "standard input: not a proof"),
        (&["verify", "-", "--old-root", ROOT], &proof, 2, "standard input: --old-root has no place"),
        (&["verify", "-", "--leaf", "leaf4"], &proof, 5, "standard input: not verified"),
        (&["verify", "p", "--leaf", "-"], b"another leaf", 5, "p: not verified"),
        (&["verify", "-", "--leaf", "-"], &proof, 2, "standard input can be read once"),
    ] {
        let (found, _, err) = with(arguments, input.to_vec());
        assert!(found == code && err.contains(says), "{arguments:?}: {found} {err}");
    }
    let (_, out, _) = with(&["root", "-", "--lines"], b"a\nb\n".to_vec());
    assert!(out.contains("leaves         2 lines of standard input\n"), "{out}");
}

#[test]
fn a_device_that_is_asked_for_has_to_be_here_even_where_nothing_is_left_for_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("empty"), "").unwrap();
    fs::write(folder.path().join("long"), [b'x'; 65]).unwrap();
    for leaves in [&["empty", "--lines"][..], &["empty", "--record-bytes", "24"], &["long"], &[]] {
        let with =
            |device: &str| run(folder.path(), &[&["merkle", "root", "--device", device], leaves].concat());
        let (code, out, err) = with("gpu:99");
        assert_eq!((code, out.as_str()), (3, ""), "{leaves:?}: {err}");
        assert!(err.contains("gpu:99: absent"), "{err}");
        let (code, out, err) = with("cpu");
        assert!(code == 0 && out.contains("device         none"), "{leaves:?}: {out}{err}");
        assert_eq!(with("tpu").0, 2);
    }
}

#[test]
fn what_is_no_leaf_and_no_proof_is_refused_in_one_line() {
    let (folder, names) = folder();
    let at = folder.path();
    fs::write(at.join("short"), [7; 50]).unwrap();
    fs::write(at.join("bad"), "{\"format\": 1}").unwrap();
    fs::write(at.join("noise"), [0xFF; 9]).unwrap();
    let of = |arguments: &[&str]| arguments.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>();
    for (arguments, code, reason) in [
        (of(&["root", "short", "--record-bytes", "24"]), 4, "short: record 3 has 2 bytes, 24 are expected"),
        (of(&["root", "absent"]), 4, "absent"),
        (of(&["root", "-", "-"]), 2, "standard input can be read once"),
        (of(&["root", "."]), 4, "it is a folder"),
        (of(&["root", "short", "--record-bytes", "0"]), 2, "--record-bytes"),
        (of(&["root", "short", "--lines", "--record-bytes", "5"]), 2, "cannot be used with"),
        (
            [of(&["prove", "--index", "8"]), names.clone()].concat(),
            4,
            "there are 8 leaves, which count from 0",
        ),
        ([of(&["prove", "--old-size", "9"]), names.clone()].concat(), 4, "at most the 8 leaves"),
        ([of(&["prove", "--old-size", "0"]), names.clone()].concat(), 4, "at least 1"),
        ([of(&["prove"]), names.clone()].concat(), 2, "--index"),
        (of(&["verify", "bad"]), 4, "bad: not a proof: "),
        (of(&["verify", "noise"]), 4, "noise"),
        (of(&["verify", "bad", "--root", "12"]), 2, "64 hexadecimal digits"),
        (of(&["root", "short", "--device", "tpu"]), 2, "tpu"),
    ] {
        let all: Vec<&str> = ["merkle"].into_iter().chain(arguments.iter().map(String::as_str)).collect();
        let (found, out, err) = run(at, &all);
        assert_eq!((found, out.as_str()), (code, ""), "{arguments:?}: {err}");
        assert!(err.contains(reason) && !err.contains("panicked"), "{arguments:?}: {err}");
        assert!(code == 2 || err.lines().count() == 1, "{err}");
    }
    let (code, _, _) = merkle(at, &["prove"], &names, &["--index", "8", "--out", "p"]);
    assert!(code == 4 && !at.join("p").exists());
}
