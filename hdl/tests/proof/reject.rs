//! An ill-formed descriptor is rejected: for every record and every parameter, on the emitted Verilog.

use crate::common::tool;
use crate::emitted::{block, few, mutant, verilog};
use crate::yosys::{Outcome, prove};

const KERNEL: &str = "descriptor_validation";
const HARNESS: &str = include_str!("../../formal/reject.sv");
const SCRIPT: &str = include_str!("../../formal/reject.ys");

/// The registers after which the CRC and the sum of bytes stand.
const CRC_LEVEL: usize = 4;
const SUM_LEVEL: usize = 5;

fn rejects(verilog: &str) -> Outcome {
    let stages = block(KERNEL).default_stages;
    let harness = HARNESS
        .replace("{stages}", &stages.to_string())
        .replace("{crc_age}", &(stages - CRC_LEVEL).to_string())
        .replace("{sum_age}", &(stages - SUM_LEVEL).to_string());
    let script =
        SCRIPT.replace("{stages}", &stages.to_string()).replace("{steps}", &(stages + 1).to_string());
    prove(&script, &[("block.v", verilog), ("reject.sv", &harness)])
}

#[test]
fn an_ill_formed_record_is_rejected_whatever_it_is_and_whatever_the_parameters_are() {
    if tool("yosys") {
        assert_eq!(rejects(&verilog(KERNEL)), Outcome::Proved);
    }
}

#[test]
fn each_fault_that_lets_an_ill_formed_record_pass_fails_the_proof() {
    if !tool("yosys") {
        return;
    }
    for &(name, module, from, to) in few(&[
        ("a wrong checksum is let pass", "$conclude", "if (error_checksum ||", "if ("),
        ("a wrong checksum is not named", "$conclude", "= error_checksum;", "= 1'b0;"),
        ("one nibble is not compared", "$matching$differ_nibbles", "|bits[(32'h4 * 2)", "&bits[(32'h4 * 2)"),
        ("REJECT is another decision", "$conclude", "reject = 2'b11", "reject = 2'b10"),
        (
            "the checksum of another record is compared",
            "",
            "stored$3$d = stored$2$q",
            "stored$3$d = stored$1$q",
        ),
        ("sum and CRC are swapped", "$matching$differ", "|params[", "~|params["),
    ]) {
        let wrong = mutant(&verilog(KERNEL), &format!("{KERNEL}{module}"), from, to);
        assert_eq!(rejects(&wrong), Outcome::Failed, "{name}");
    }
}
