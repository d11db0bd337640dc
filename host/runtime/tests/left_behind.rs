//! A process whose device hangs ends with its code, without what drivers have registered for the end of a process.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![allow(unsafe_code, reason = "what a driver does for the end of a process is done here by hand")]

mod common;

use accel_runtime::{Worker, left_behind};
use common::{registry, work};
use std::process::Command;
use std::time::Duration;

const CHILD: &str = "ACCEL_TEST_LEFT_BEHIND";

/// The code with which the driver of this test ends a process that it is taken down in.
const CRASH: i32 = 99;

extern "C" fn crash() {
    // SAFETY: it takes any number and does not return.
    unsafe { libc::_exit(CRASH) }
}

#[test]
fn a_process_with_a_device_that_hangs_ends_without_the_drivers_end() {
    if let Ok(device) = std::env::var(CHILD) {
        // SAFETY: the function is a plain one that calls nothing of Rust.
        assert_eq!(unsafe { libc::atexit(crash) }, 0);
        let mut worker = Worker::start(registry(&[]).open(&device).unwrap()).unwrap();
        let ran = worker.run(&work(3), Vec::new(), Some(Duration::from_millis(200)));
        drop(worker);
        assert_eq!(left_behind::count(), usize::from(ran.is_err()));
        println!("the last words");
        let _ = left_behind::exit_code(7);
        std::process::exit(7);
    }
    for (device, code) in [("fault:hang", 7), ("cpu", CRASH)] {
        let child = Command::new(std::env::current_exe().unwrap())
            .args([
                "a_process_with_a_device_that_hangs_ends_without_the_drivers_end",
                "--exact",
                "--nocapture",
            ])
            .env(CHILD, device)
            .output()
            .unwrap();
        assert_eq!(child.status.code(), Some(code), "{device}: {child:?}");
        assert!(String::from_utf8_lossy(&child.stdout).contains("the last words"), "{child:?}");
    }
}
