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
    println!("cargo::rerun-if-changed=src/integers.rs");
    println!("cargo::rerun-if-changed=src/tables.rs");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    if let Err(error) = generate(Path::new("wgsl"), &out) {
        eprintln!("error: {error}");
        process::exit(1);
    }
}

fn generate(folder: &Path, out: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut registry = String::from("&[\n");
    for Composed { kernel, source, int64, stated, bindings } in compose::folder(folder)? {
        let text = |file: &str, source: &str| -> std::io::Result<String> {
            fs::write(format!("{out}{file}"), source)?;
            Ok(format!("include_str!(concat!(env!(\"OUT_DIR\"), {file:?}))"))
        };
        let int32 = text(&format!("/{}.wgsl", kernel.name), &source)?;
        let int64 = match int64 {
            Some(source) => format!("Some({})", text(&format!("/{}.int64.wgsl", kernel.name), &source)?),
            None => "None".to_owned(),
        };
        registry += &format!(
            "Shader {{ kernel: {:?}, source: {int32}, int64: {int64}, \
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
