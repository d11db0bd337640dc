//! Rewrites the committed Verilog: `cargo run -p accel-hdl --example emit`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog");
    for block in accel_hdl::blocks() {
        let path = folder.join(format!("{}.v", block.kernel.name));
        std::fs::write(&path, (block.verilog)(block.default_stages))?;
        println!("{}", path.display());
    }
    for (name, text) in accel_hdl::circuits() {
        let path = folder.join(format!("{name}.v"));
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    let path = folder.join("shell.v");
    let all: Vec<_> = accel_hdl::blocks().iter().collect();
    std::fs::write(&path, accel_hdl::shell::own_verilog(&accel_hdl::shell::Configuration::of(&all)))?;
    println!("{}", path.display());
    Ok(())
}
