//! Threads of devices that gave no answer in time and may still be inside a driver.
//!
//! A process that ends in the usual way runs what libraries have registered for its end, on the thread that ends it. A
//! driver that is taken down like that while another thread computes with it crashes, after everything was done. So a
//! process that has left such a thread behind ends without that.

#![allow(
    unsafe_code,
    reason = "std has no way to end a process without what libraries have registered for it"
)]

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

static LEFT: Mutex<Vec<JoinHandle<()>>> = Mutex::new(Vec::new());

/// Leaves a thread to itself: nobody waits for it any more.
pub fn leave(thread: JoinHandle<()>) {
    LEFT.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
}

/// How many of the threads left behind have not ended.
pub fn count() -> usize {
    let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
    let (ended, running) = left.drain(..).partition::<Vec<_>, _>(JoinHandle::is_finished);
    *left = running;
    for thread in ended {
        let _ = thread.join(); // what drivers keep of a thread ends with it; a panic was told as a failure
    }
    left.len()
}

/// Ends the process at once with this code, where a thread that was left behind still runs; what was written to standard
/// output and error is flushed. Else the code, to be returned from `main`.
pub fn exit_code(code: u8) -> ExitCode {
    let left = count();
    if left > 0 {
        log::debug!("{left} threads of devices that gave no answer are left behind");
        // Nobody is left to tell of a failure.
        let _ = io::stdout().flush();
        let _ = io::stderr().flush();
        end(code);
    }
    ExitCode::from(code)
}

#[cfg(unix)]
fn end(code: u8) -> ! {
    // SAFETY: it takes any number and does not return; what is not run is the aim.
    unsafe { libc::_exit(code.into()) }
}

/// Windows ends all other threads before it tells libraries.
#[cfg(not(unix))]
fn end(code: u8) -> ! {
    std::process::exit(code.into())
}
