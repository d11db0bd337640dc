//! Rewrites the pages of the register map: `cargo run -p accel-link --example registers`.

use accel_link::registers::{json, markdown};
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, text) in [("REGISTERS.md", markdown()), ("registers.json", json())] {
        let path = folder.join(name);
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}
