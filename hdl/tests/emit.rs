//! The emitted files: committed, repeatable, and believed by Icarus.

mod common;

use accel_hdl::{blocks, crc32lo_verilog, emit};
use common::tool;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn assert_committed(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog").join(name);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    // not assert_eq: nobody reads two texts of 3000 lines
    assert!(
        committed == text,
        "{} is not what the block emits: run `cargo run -p accel-hdl --example emit` and commit it",
        path.display()
    );
}

#[test]
fn committed_verilog_is_what_the_block_emits() {
    for block in blocks() {
        assert_committed(&format!("{}.v", block.kernel.name), &(block.verilog)(block.default_stages));
    }
    assert_committed("crc32lo.v", &crc32lo_verilog());
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog")).unwrap().count();
    assert_eq!(files, blocks().len() + 1, "hdl/verilog holds a file that nothing emits");
}

#[test]
fn two_emissions_are_equal_and_name_kernel_version_digest_stages_and_latency() {
    for block in blocks() {
        for stages in 1..block.max_stages + 1 {
            let text = (block.verilog)(stages);
            assert_eq!(text, (block.verilog)(stages));
            let kernel = block.kernel;
            let title = format!(
                "// {}, version {}, specification {}: {stages} stages, latency {} cycles",
                kernel.name,
                kernel.version,
                kernel.digest().short(),
                (block.latency)(stages)
            );
            assert_eq!(text.lines().next(), Some(title.as_str()));
        }
    }
}

/// Emits a block into a folder, changes the vectors, compiles the test bench and runs it.
fn replay(
    block: &accel_hdl::Block,
    stages: usize,
    seeds: &[u32],
    change: impl Fn(&str) -> String,
) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in emit(block, stages) {
        let text = if name.ends_with(".hex") { change(&text) } else { text };
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let name = block.kernel.name;
    let run = |command: &mut Command| {
        let output = command.current_dir(folder.path()).output().expect("the tool starts");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
        text
    };
    run(Command::new("iverilog")
        .args(["-g2001", "-o", "tb"])
        .args([format!("{name}.v"), format!("{name}_tb.v")]));
    seeds.iter().map(|seed| run(Command::new("vvp").args(["-n", "tb", &format!("+seed={seed}")]))).collect()
}

#[test]
fn the_emitted_test_bench_passes_in_icarus_and_catches_a_wrong_word() {
    if !tool("iverilog") {
        return;
    }
    for block in blocks() {
        let name = block.kernel.name;
        for stages in BTreeSet::from([1, block.max_stages]) {
            for text in replay(block, stages, &[1, 2, 77], str::to_owned) {
                let last = text.lines().last().unwrap_or_default();
                assert!(last.starts_with(&format!("PASS {name}: ")), "{stages} stages: {text}");
                assert!(!text.contains("FAIL"), "{text}");
            }
        }
        // The last word of the file is an expected output.
        let wrong = |text: &str| {
            let (head, last) = text.trim_end().rsplit_once(char::is_whitespace).unwrap();
            format!("{head} {:08x}\n", u32::from_str_radix(last, 16).unwrap() ^ 0x100)
        };
        for text in replay(block, block.max_stages, &[5], wrong) {
            assert!(text.contains(&format!("FAIL {name}: an output differs")), "{text}");
            assert!(!text.contains("PASS"), "{text}");
        }
    }
}
