//! What the tests of this crate share.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(dead_code, reason = "every test program uses another part")]

use accel_flow::{Design, Tools};

/// Says that something is not tested; a failure when ACCEL_REQUIRE=all.
pub fn skipped(why: &str) {
    let demanded = std::env::var("ACCEL_REQUIRE").is_ok_and(|v| v == "all");
    assert!(!demanded, "ACCEL_REQUIRE=all, but {why}");
    eprintln!("SKIPPED: {why}");
}

/// Whether all of these tools are here.
pub fn tools(names: &[&str]) -> bool {
    let here = Tools::here();
    let absent: Vec<&str> = names.iter().copied().filter(|name| !here.has(name)).collect();
    if !absent.is_empty() {
        skipped(&format!("there is no {}", absent.join(", no ")));
    }
    absent.is_empty()
}

/// Whether long tests run, too.
pub fn full() -> bool {
    let full = std::env::var("ACCEL_FULL").is_ok_and(|v| v == "1");
    if !full {
        eprintln!("not run: ACCEL_FULL is not 1");
    }
    full
}

/// A design of a few cells: `body` between registers on both sides, `bits` wide.
pub fn small(body: &str, core_mhz: f64) -> Design {
    Design {
        name: "a small design".to_owned(),
        top: "small".to_owned(),
        verilog: format!(
            "module small(input wire clock, input wire in, output reg out);\n{body}\nendmodule\n"
        ),
        blocks: vec![accel_hdl::find("descriptor_validation").unwrap()],
        lanes: vec![1],
        harness_flip_flops: 1,
        core_mhz,
    }
}
