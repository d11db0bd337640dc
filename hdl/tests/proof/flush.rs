//! A flush leaves nothing of what was before: two copies with any pasts behave alike after it.

use crate::common::tool;
use crate::emitted::{followed, mutant, outlet, pick, proved_here, verilog, width};
use crate::yosys::{Outcome, prove};

const HARNESS: &str = include_str!("../../formal/flush.sv");
const SCRIPT: &str = include_str!("../../formal/flush.ys");

/// Cycles from the flush on: a block has taken records and offered outputs by then.
const CYCLES: usize = 16;

fn alike(kernel: &str, verilog: &str) -> Outcome {
    let (input_bits, output_bits) = (width(kernel, verilog, "s_data"), width(kernel, verilog, "m_data"));
    let bits = followed(output_bits, false);
    let outlet = outlet(kernel, verilog);
    let harness = HARNESS
        .replace("{block}", kernel)
        .replace("{outlet}", outlet)
        .replace("{s_high}", &(input_bits - 1).to_string())
        .replace("{m_high}", &(output_bits - 1).to_string())
        .replace("{p_high}", &(bits.len() - 1).to_string())
        .replace("{out_a}", &pick("m_data_a", &bits))
        .replace("{out_b}", &pick("m_data_b", &bits))
        .replace("{in_a}", &pick("result_a", &bits))
        .replace("{in_b}", &pick("result_b", &bits));
    let script = SCRIPT
        .replace("{block}", kernel)
        .replace("{outlet}", outlet)
        .replace("{cycles}", &CYCLES.to_string());
    prove(&script, &[("block.v", verilog), ("flush.sv", &harness)])
}

#[ignore = "does not hold as it is written yet: see hdl/formal/README.md"]
#[test]
fn after_a_flush_no_block_shows_what_was_before() {
    if !tool("yosys") {
        return;
    }
    let kernels = accel_hdl::blocks().iter().map(|block| block.kernel.name);
    for kernel in kernels.filter(|kernel| proved_here(kernel)) {
        assert_eq!(alike(kernel, &verilog(kernel)), Outcome::Proved, "{kernel}");
    }
}

#[ignore = "does not hold as it is written yet: see hdl/formal/README.md"]
#[test]
fn each_register_that_survives_a_flush_fails_the_proof() {
    if !tool("yosys") {
        return;
    }
    for (name, kernel, module, from, to) in [
        ("a valid bit", "descriptor_validation", "$shell$flight", "clear ?", "1'b0 ?"),
        ("a step of the dump", "zone_update", "", "control$step && (~flush)", "control$step"),
        (
            "a word that leaves",
            "evidence_fusion",
            "$engine",
            "leaving <= step && !flush;",
            "leaving <= step;",
        ),
        ("a round under way", "merkle_hash", "", "left_next = none;", "left_next = left_next;"),
    ] {
        let wrong = mutant(&verilog(kernel), &format!("{kernel}{module}"), from, to);
        assert_eq!(alike(kernel, &wrong), Outcome::Failed, "{name}");
    }
}
