//! Composes and checks every `wgsl/<kernel>.wgsl`, and writes the registry that the crate includes.

use std::path::Path;
use std::{env, fs, process};

#[path = "build/compose.rs"]
mod compose;

use compose::{Binding, Composed};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=wgsl");
    println!("cargo::rerun-if-changed=src/tables.rs");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    if let Err(error) = generate(Path::new("wgsl"), &out) {
        eprintln!("error: {error}");
        process::exit(1);
    }
}

fn generate(folder: &Path, out: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut registry = String::from("&[\n");
    for Composed { kernel, source, stated, bindings } in compose::folder(folder)? {
        let file = format!("/{}.wgsl", kernel.name);
        fs::write(format!("{out}{file}"), source)?;
        registry += &format!(
            "Shader {{ kernel: {:?}, source: include_str!(concat!(env!(\"OUT_DIR\"), {file:?})), \
             workgroup: {}, records_per_invocation: {}, parts: {}, run_records: {}, bindings: &[",
            kernel.name,
            stated.workgroup,
            kernel.shape == accel_kernels::Shape::Map,
            stated.parts,
            stated.run_records
        );
        for Binding { name, access } in bindings {
            registry += &format!("Binding {{ name: {name:?}, access: Access::{access:?} }}, ");
        }
        registry += "] },\n";
    }
    registry += "]\n";
    fs::write(format!("{out}/registry.rs"), registry)?;
    Ok(())
}
