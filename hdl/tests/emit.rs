//! The emitted files: committed and repeatable. Icarus replays them in `sim/tests/icarus.rs`.

use accel_hdl::{blocks, crc32lo_verilog, four_lanes_verilog};
use std::path::Path;

fn assert_committed(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog").join(name);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    // not assert_eq: nobody reads two texts of 3000 lines
    assert!(
        committed == text,
        "{} is not what the block emits: run `cargo run -p accel-hdl --example emit` and commit it",
        path.display()
    );
}

#[test]
fn committed_verilog_is_what_the_block_emits() {
    for block in blocks() {
        assert_committed(&format!("{}.v", block.kernel.name), &(block.verilog)(block.default_stages));
    }
    assert_committed("crc32lo.v", &crc32lo_verilog());
    let (distributor, collector) = four_lanes_verilog();
    assert_committed("distributor.v", &distributor);
    assert_committed("collector.v", &collector);
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog")).unwrap().count();
    assert_eq!(files, blocks().len() + 3, "hdl/verilog holds a file that nothing emits");
}

#[test]
fn two_emissions_are_equal_and_name_kernel_version_digest_stages_and_latency() {
    for block in blocks() {
        for stages in 1..block.max_stages + 1 {
            let text = (block.verilog)(stages);
            assert_eq!(text, (block.verilog)(stages));
            let kernel = block.kernel;
            let title = format!(
                "// {}, version {}, specification {}: {stages} stages, latency {} cycles",
                kernel.name,
                kernel.version,
                kernel.digest().short(),
                (block.latency)(stages)
            );
            assert_eq!(text.lines().next(), Some(title.as_str()));
        }
    }
}
