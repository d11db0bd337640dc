//! Equality of emitted logic and its definition for every input.

use crate::common::tool;
use crate::yosys::{Outcome, prove};

const SCRIPT: &str = include_str!("../../formal/equal.ys");
const SUM_SCRIPT: &str = include_str!("../../formal/sum16.ys");
const SUM_PLANES: &str = include_str!("../../formal/sum16_planes.v");
const CRC_REFERENCE: &str = include_str!("../../formal/crc32lo_reference.v");
const SUM_REFERENCE: &str = include_str!("../../formal/sum16_reference.v");
const COMMITTED: &str = include_str!("../../verilog/crc32lo.v");

/// Whether yosys proves that module `block` of a text equals `reference` of another; false when it refutes it.
fn equal(script: &str, block: (&str, &str), reference: (&str, &str)) -> bool {
    let script = script.replace("{block}", block.0).replace("{reference}", reference.0);
    let files = [("block.v", block.1), ("reference.v", reference.1), ("planes.v", SUM_PLANES)];
    prove(&script, &files) == Outcome::Proved
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
    let reference = ("crc32lo_reference", CRC_REFERENCE);
    assert!(equal(SCRIPT, ("crc32lo", COMMITTED), reference));
    // masks of output bit 0 and word 0, of bit 7 and word 3, of bit 15 and word 5
    for number in [0, 45, 95] {
        let mutant = with_a_wrong_mask(COMMITTED, number);
        assert!(!equal(SCRIPT, ("crc32lo", &mutant), reference), "mask {number}");
    }
}

#[test]
fn the_tree_of_adders_is_the_sum_of_22_bytes_for_every_input_and_a_mutant_is_not() {
    if !tool("yosys") {
        return;
    }
    // In one stage the five levels of the tree are wires.
    let name = "descriptor_validation$sum16";
    let block = (accel_hdl::find("descriptor_validation").expect("the kernel has a block").verilog)(1);
    let reference = ("sum16_reference", SUM_REFERENCE);
    assert!(equal(SUM_SCRIPT, (name, &block), reference));
    let mutant = block.replacen("low = 13'b11111111;", "low = 13'b1111111;", 1);
    assert_ne!(mutant, block);
    assert!(!equal(SUM_SCRIPT, (name, &mutant), reference));
}

#[test]
fn the_crc_that_is_proved_is_the_one_in_the_block() {
    let block = accel_hdl::find("descriptor_validation").unwrap();
    let whole = (block.verilog)(block.default_stages);
    for part in ["nibbles", "groups", "thirds", "joined"] {
        let module = |text: &str, name: &str| {
            let start = text.find(&format!("module {name}(")).expect("the module is there");
            let end = start + text[start..].find("endmodule").expect("a module ends");
            text[start..end].replacen(name, "", 1)
        };
        let inside = module(&whole, &format!("descriptor_validation$crc32lo${part}"));
        assert_eq!(module(COMMITTED, &format!("crc32lo${part}")), inside);
    }
}
