//! A flush leaves nothing of what was before: two copies with any pasts behave alike after it.

use crate::common::tool;
use crate::emitted::{few, followed, mutant, outlet, pick, verilog, width};
use crate::yosys::{Outcome, prove};
use std::fmt::Write as _;

const HARNESS: &str = include_str!("../../formal/flush.sv");
const SCRIPT: &str = include_str!("../../formal/flush.ys");

/// Cycles from the flush on: a block has taken records and offered outputs by then.
const CYCLES: usize = 16;

/// The blocks whose flush is proved, and the signals by which parameters steer the control of each.
const FLUSHED: [(&str, &[&str]); 2] = [("descriptor_validation", &[]), ("zone_update", &["control.agents"])];

fn alike(kernel: &str, verilog: &str) -> Outcome {
    let (_, parameters) = FLUSHED.iter().find(|(name, _)| *name == kernel).expect("listed");
    let (input_bits, output_bits) = (width(kernel, verilog, "s_data"), width(kernel, verilog, "m_data"));
    let bits = followed(output_bits);
    let outlet = outlet(kernel, verilog);
    let (mut wires, mut ports_a, mut ports_b) = (String::new(), String::new(), String::new());
    let (mut same, mut paths) = (String::new(), String::new());
    for (number, path) in parameters.iter().enumerate() {
        let high = width(kernel, verilog, path) - 1;
        writeln!(wires, "    wire [{high}:0] parameter{number}_a, parameter{number}_b;").expect("text grows");
        write!(ports_a, ", .\\{path} (parameter{number}_a)").expect("text grows");
        write!(ports_b, ", .\\{path} (parameter{number}_b)").expect("text grows");
        writeln!(same, "        assume (parameter{number}_a == parameter{number}_b);").expect("text grows");
        write!(paths, " w:{path}").expect("text grows");
    }
    let harness = HARNESS
        .replace("{wires}\n", &wires)
        .replace("{ports_a}", &ports_a)
        .replace("{ports_b}", &ports_b)
        .replace("{alike}\n", &same)
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
        .replace("{parameters}", &paths)
        .replace("{cycles}", &CYCLES.to_string());
    prove(&script, &[("block.v", verilog), ("flush.sv", &harness)])
}

#[test]
fn after_a_flush_two_blocks_with_any_pasts_behave_alike() {
    if !tool("yosys") {
        return;
    }
    for (kernel, _) in FLUSHED {
        assert_eq!(alike(kernel, &verilog(kernel)), Outcome::Proved, "{kernel}");
    }
}

#[test]
fn each_register_that_survives_a_flush_fails_the_proof() {
    if !tool("yosys") {
        return;
    }
    for &(name, kernel, module, from, to) in few(&[
        ("a valid bit", "descriptor_validation", "$shell$flight", "clear ?", "1'b0 ?"),
        ("a step of the dump", "zone_update", "", "control$step && (~flush)", "control$step"),
        ("a count of what waits", "descriptor_validation", "$shell$outlet$pointers", "present$d = none;", ""),
        ("a batch that was closed", "zone_update", "$control", "        closed$d = 1'b0;", ""),
    ]) {
        let wrong = mutant(&verilog(kernel), &format!("{kernel}{module}"), from, to);
        assert_eq!(alike(kernel, &wrong), Outcome::Failed, "{name}");
    }
}
