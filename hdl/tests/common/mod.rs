//! What the tests of this crate share.
#![allow(dead_code, unused_imports, reason = "every test program uses another part")]

mod bench;

pub use bench::{Bench, IDLE};

use std::process::Command;

/// Whether a program is here. If not, says so; a failure instead when ACCEL_REQUIRE=all.
pub fn tool(name: &str) -> bool {
    // iverilog and yosys know -V, verilator both: all that matters is that the program starts.
    let here = Command::new(name).arg("-V").output().is_ok();
    if !here {
        let demanded = std::env::var("ACCEL_REQUIRE").is_ok_and(|v| v == "all");
        assert!(!demanded, "ACCEL_REQUIRE=all, but there is no {name}");
        eprintln!("SKIPPED: no {name}");
    }
    here
}
