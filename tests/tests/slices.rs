//! Every kernel is whole: each part of its slice is there, and no part is left over.

use accel_tests::root;
use std::collections::BTreeSet;
use std::path::Path;

/// The stems of the files with this ending in a folder.
fn stems(folder: &str, ending: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).expect("the folder is there");
    let paths = entries.map(|e| e.expect("the folder is readable").path());
    let stem = |p: &Path| p.file_stem().and_then(|s| s.to_str()).map(str::to_owned);
    paths.filter(|p| p.extension().is_some_and(|e| e == ending)).filter_map(|p| stem(&p)).collect()
}

fn kernels() -> BTreeSet<String> {
    accel_kernels::kernels().iter().map(|k| k.name.to_owned()).collect()
}

#[test]
fn every_kernel_has_each_part_and_each_part_has_its_kernel() {
    let kernels = kernels();
    assert!(!kernels.is_empty());
    assert_eq!(stems("host/kernels/vectors", "hex"), kernels, "frozen vectors");
    assert_eq!(stems("shaders/wgsl", "wgsl"), kernels, "shaders");
    let blocks: BTreeSet<String> = accel_hdl::blocks().iter().map(|b| b.kernel.name.to_owned()).collect();
    assert_eq!(blocks, kernels, "blocks");
    let shaders: BTreeSet<String> = accel_shaders::shaders().iter().map(|s| s.kernel.to_owned()).collect();
    assert_eq!(shaders, kernels, "shaders in the registry");
    for kernel in &kernels {
        for part in [
            format!("host/kernels/src/{kernel}.rs"),
            format!("host/kernels/src/{kernel}/specification.md"),
            format!("hdl/src/{kernel}.rs"),
            format!("hdl/verilog/{kernel}.v"),
        ] {
            assert!(root().join(&part).is_file(), "{part} is missing");
        }
    }
    let sources = stems("host/kernels/src", "rs");
    let machinery = ["batch", "coverage", "digest", "fixed", "generate", "kernel", "lib", "order", "vectors"];
    let left: Vec<_> = sources.iter().filter(|s| !kernels.contains(*s)).collect();
    assert_eq!(left, machinery, "sources of the contract that are no kernel");
}
