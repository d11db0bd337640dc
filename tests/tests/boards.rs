//! `accel hdl boards` and `accel hdl build` where no tool is needed: what is refused, with which exit code, in one line.

use accel_tests::{accel, root, told};
use std::fs;
use std::path::Path;

/// Runs the program in this folder without any tool and gives its exit code, output and errors.
fn without_tools(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = accel(folder, arguments);
    command.env("PATH", folder).env("CARGO_TARGET_DIR", folder).env_remove("ACCEL_HDL_TOOLS");
    told(command.output().expect("accel starts"))
}

#[test]
fn the_boards_are_listed_with_their_parts() {
    let folder = tempfile::tempdir().unwrap();
    let (code, text, _) = without_tools(folder.path(), &["hdl", "boards"]);
    assert_eq!(code, 0);
    for words in ["ulx3s-85f", "LFE5U-85F-6BG381C", "ice40hx8k-b-evn", "iCE40HX8K-CT256"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let (code, text, _) = without_tools(folder.path(), &["hdl", "boards", "-o", "json"]);
    assert_eq!(code, 0);
    let rows: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(
        rows.as_array().unwrap().iter().any(|r| r["board"] == "ulx3s-85f" && r["oscillator_mhz"] == 25.0),
        "{text}"
    );
}

#[test]
fn what_can_not_be_built_is_refused_in_one_line_with_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let good = fs::read_to_string(root().join("hdl/boards/ulx3s-85f.toml")).unwrap();
    let file = |name: &str, from: &str, to: &str| {
        let text = good.replacen("ulx3s-85f", name, 1).replacen(from, to, 1);
        fs::write(folder.path().join(format!("{name}.toml")), text).unwrap();
    };
    file("part", "LFE5U-85F-6BG381C", "XC7A100T");
    file("key", "baud =", "bauds =");
    file("rate", "baud = 2_000_000", "baud = 3_456_789");
    let mut tried = 0;
    for (arguments, code, words) in [
        (&["--board", "ulx3"][..], 2, "no board 'ulx3' (did you mean 'ulx3s-85f'?)"),
        (&["--board", "absent.toml"], 4, "can't read absent.toml"),
        (&["--board", "part.toml"], 2, "part.toml:4: part 'XC7A100T': neither an ECP5"),
        (&["--board", "key.toml"], 2, "key.toml:19: unknown key 'bauds' (did you mean 'baud'?)"),
        (&["--board", "rate.toml"], 2, "3456789 Baud are 14.46 cycles"),
        (&["--board", "ulx3s-85f", "--kernel", "merkle"], 2, "merkle"),
        (&["--board", "ulx3s-85f", "--lanes", "99"], 2, "99 lanes, expected 1 to 16"),
        (&["--board", "ulx3s-85f", "--clock", "900"], 2, "makes no 900 MHz of 25 MHz"),
        (&["--board", "ulx3s-85f", "--clock", "-3"], 2, "a clock of -3 MHz"),
        (
            &["--board", "ulx3s-85f", "--alone", "--kernel", "merkle_hash", "--kernel", "path_score"],
            2,
            "--alone takes one",
        ),
        (
            &["--board", "ulx3s-85f", "--alone", "--kernel", "quorum_vote", "--lanes", "2"],
            2,
            "only a map has several",
        ),
        (&["--board", "ulx3s-85f"], 3, "no yosys on PATH"),
    ] {
        let all = [&["hdl", "build"], arguments].concat();
        let (found, out, errors) = without_tools(folder.path(), &all);
        assert_eq!((found, out.as_str()), (code, ""), "{arguments:?}: {errors}");
        assert!(errors.contains(words), "{arguments:?}: {errors}");
        assert_eq!(errors.lines().count(), 1, "{arguments:?}: {errors}");
        tried += 1;
    }
    assert_eq!(tried, 12);
    assert!(!folder.path().join("build").exists(), "something was made");
}
