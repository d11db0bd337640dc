//! Equality of emitted logic and its definition for every input, by yosys.

mod common;

use common::tool;
use std::process::Command;

const REFERENCE: &str = include_str!("../formal/crc32lo_reference.v");
const SCRIPT: &str = include_str!("../formal/crc32lo.ys");
const COMMITTED: &str = include_str!("../verilog/crc32lo.v");

const PROVED: &str = "SAT proof finished - no model found: SUCCESS!";
const REFUTED: &str = "ERROR: Called with -verify and proof did fail!";

/// What yosys prints when it runs the script on this text of the block.
fn prove(block: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("crc32lo.v", block), ("crc32lo_reference.v", REFERENCE), ("crc32lo.ys", SCRIPT)] {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let output =
        Command::new("yosys").arg("crc32lo.ys").current_dir(folder.path()).output().expect("yosys starts");
    let print = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    print(&output.stdout) + &print(&output.stderr)
}

/// The text with another lowest bit in mask `number`.
fn with_a_wrong_mask(text: &str, number: usize) -> String {
    let name = format!("masks${number} = 32'h");
    let at = text.find(&name).expect("the masks are constants of 32 bits") + name.len();
    let end = at + text[at..].find(';').expect("a declaration ends");
    let mask = u32::from_str_radix(&text[at..end], 16).expect("a mask");
    format!("{}{:x}{}", &text[..at], mask ^ 1, &text[end..])
}

#[test]
fn the_crc_block_is_the_bit_serial_definition_for_every_input_and_a_one_bit_mutant_is_not() {
    if !tool("yosys") {
        return;
    }
    let print = prove(COMMITTED);
    assert!(print.contains(PROVED) && !print.contains(REFUTED), "{print}");
    // masks of output bit 0 and word 0, of bit 7 and word 3, of bit 15 and word 5
    for number in [0, 45, 95] {
        let print = prove(&with_a_wrong_mask(COMMITTED, number));
        assert!(print.contains(REFUTED) && !print.contains(PROVED), "mask {number}: {print}");
    }
}

#[test]
fn the_crc_that_is_proved_is_the_one_in_the_block() {
    let block = accel_hdl::find("descriptor_validation").unwrap();
    let whole = (block.verilog)(block.default_stages);
    for part in ["crc_parts", "crc_join"] {
        let module = |text: &str, name: &str| {
            let start = text.find(&format!("module {name}(")).expect("the module is there");
            let end = start + text[start..].find("endmodule").expect("a module ends");
            text[start..end].replacen(name, "", 1)
        };
        let inside = module(&whole, &format!("descriptor_validation${part}"));
        assert_eq!(module(COMMITTED, &format!("crc32lo${part}")), inside);
    }
}
