//! Rewrites the committed Verilog: `cargo run -p accel-hdl --example emit`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog");
    for block in accel_hdl::blocks() {
        let path = folder.join(format!("{}.v", block.kernel.name));
        std::fs::write(&path, (block.verilog)(block.default_stages))?;
        println!("{}", path.display());
    }
    let (distributor, collector) = accel_hdl::four_lanes_verilog();
    for (name, text) in [
        ("crc32lo.v", accel_hdl::crc32lo_verilog()),
        ("distributor.v", distributor),
        ("collector.v", collector),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}
