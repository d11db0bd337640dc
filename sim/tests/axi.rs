//! The AXI wrapper of the shell, in Icarus with an AXI master and in verilator's linter.

mod common;

use accel_hdl::find;
use accel_hdl::shell::{Placed, axi_files};
use accel_kernels::vectors;
use accel_sim::icarus::{Replay, ReplayError};
use std::process::Command;

/// The wrapper around `descriptor_validation`, its bench, the lane and the frozen vectors.
fn files(change: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let block = find("descriptor_validation").unwrap();
    let mut files = axi_files(vec![Placed { block, stages: block.default_stages, lanes: 1 }]);
    files[0].1 = change(&files[0].1);
    let needed = ["descriptor_validation.v", "descriptor_validation.hex"];
    let lane = accel_hdl::emit(block, block.default_stages);
    files.extend(lane.into_iter().filter(|(name, _)| needed.contains(&name.as_str())));
    files
}

fn iverilog(test: &str) -> bool {
    let version = Command::new("iverilog").arg("-V").output();
    common::present(test, version.map_err(|e| format!("iverilog: {e}")))
}

#[test]
fn an_axi_master_gets_the_frozen_outputs() {
    if !iverilog("an_axi_master_gets_the_frozen_outputs") {
        return;
    }
    let kernel = find("descriptor_validation").unwrap().kernel;
    let groups = vectors::parse(kernel, kernel.vectors).unwrap();
    let words: usize = groups.iter().map(|g| g.output.len()).sum();
    let replay = Replay::compile(kernel, &files(str::to_owned)).unwrap();
    assert_eq!(replay.run(1).unwrap(), words);
}

#[test]
fn an_axi_wrapper_with_a_fault_fails() {
    if !iverilog("an_axi_wrapper_with_a_fault_fails") {
        return;
    }
    let kernel = find("descriptor_validation").unwrap().kernel;
    // The magic word is read through it, so the first word of any record would differ too.
    let sound = "assign m_axis_tdata = beat[31:0];";
    let fault = files(|text| {
        assert!(text.contains(sound));
        text.replace(sound, "assign m_axis_tdata = beat[31:0] ^ 32'd1;")
    });
    let failed = Replay::compile(kernel, &fault).unwrap().run(1).unwrap_err();
    assert!(matches!(&failed, ReplayError::Failed { found, .. } if found.contains("an output differs")), "{failed}");
}
