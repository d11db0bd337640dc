//! The frozen vectors pass in Icarus, and a changed vector or operator fails there.

mod common;

use accel_hdl::Block;
use accel_kernels::vectors;
use accel_sim::icarus::{Replay, ReplayError};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::process::Command;

fn iverilog(test: &str) -> bool {
    let version = Command::new("iverilog").arg("-V").output();
    common::present(test, version.map_err(|e| format!("iverilog: {e}")))
}

/// The emitted files of a block, the one with this ending changed.
fn changed(block: &Block, ending: &str, change: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut files = accel_hdl::emit(block, block.default_stages);
    let mut chosen: Vec<_> = files.iter_mut().filter(|(name, _)| name.ends_with(ending)).collect();
    assert_eq!(chosen.len(), 1, "files that end with {ending}");
    chosen[0].1 = change(&chosen[0].1);
    files
}

#[test]
fn the_frozen_vectors_pass_under_every_seed_of_stalls() {
    if !iverilog("the_frozen_vectors_pass_under_every_seed_of_stalls") {
        return;
    }
    let stages = |block: &'static Block| BTreeSet::from([1, block.default_stages]).into_iter();
    let jobs: Vec<_> = accel_hdl::blocks().iter().flat_map(|b| stages(b).map(move |s| (b, s))).collect();
    jobs.into_par_iter().for_each(|(block, stages)| {
        let groups = vectors::parse(block.kernel, block.kernel.vectors).unwrap();
        let words: usize = groups.iter().map(|g| g.output.len()).sum();
        let replay = Replay::compile(block.kernel, &accel_hdl::emit(block, stages)).unwrap();
        for seed in 0..4 {
            let passed = replay.run(seed).unwrap();
            assert!(passed >= words, "{stages} stages, seed {seed}: {passed} of {words} words");
        }
    });
}

#[test]
fn a_changed_vector_fails() {
    if !iverilog("a_changed_vector_fails") {
        return;
    }
    for block in accel_hdl::blocks() {
        let files = changed(block, ".hex", |text| {
            let text = text.trim_end();
            let (rest, last) = text.split_at(text.len() - 1);
            format!("{rest}{:x}\n", u32::from_str_radix(last, 16).unwrap() ^ 1)
        });
        let failed = Replay::compile(block.kernel, &files).unwrap().run(1).unwrap_err();
        println!("{failed}");
        assert!(
            matches!(failed, ReplayError::Failed { .. } | ReplayError::Tool { tool: "vvp", .. }),
            "{failed}"
        );
        assert!(matches!(&failed, ReplayError::Failed { found, .. } if found.contains("FAIL")), "{failed}");
    }
}

#[test]
fn a_changed_operator_fails() {
    if !iverilog("a_changed_operator_fails") {
        return;
    }
    for block in accel_hdl::blocks() {
        let files = changed(block, &format!("{}.v", block.kernel.name), common::data_mutant);
        let failed = Replay::compile(block.kernel, &files).unwrap().run(1).unwrap_err();
        println!("{failed}");
        assert!(matches!(&failed, ReplayError::Failed { found, .. } if found.contains("FAIL")), "{failed}");
    }
}
