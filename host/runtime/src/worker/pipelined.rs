//! The thread of a device that takes a batch while it computes the one before.

use super::{Done, Job, panic_text, unwritten};
use crate::device::{Device, Finished, RunError};
use crate::poison::Poison;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Duration, Instant};

/// How long the oldest batch is waited for before a look is taken whether another has come.
const GLANCE: Duration = Duration::from_micros(500);

/// The same where no other would be taken.
const WAIT: Duration = Duration::from_millis(100);

/// A batch that was taken.
enum Taken {
    /// The device has it since then.
    Submitted(&'static accel_kernels::Kernel, Instant),
    /// The device does not run its kernel.
    Refused(RunError),
}

/// Runs batches until nobody sends any or wants their results, or until the device panics: what it holds then can't be
/// trusted. Results come in the order of the batches.
pub(super) fn serve(device: &mut dyn Device, jobs: &Receiver<Job>, results: &Sender<Result<Done, RunError>>) {
    let poison = Poison::new();
    let mut line: VecDeque<Taken> = VecDeque::new();
    // When the device was done with the batch before.
    let mut free = Instant::now();
    loop {
        let room = device.pipelined().is_some_and(|device| device.has_room());
        let job = match line.is_empty() {
            true => match jobs.recv() {
                Ok(job) => Some(job),
                Err(_) => return,
            },
            false if room => jobs.try_recv().ok(),
            false => None,
        };
        if let Some(job) = job {
            line.push_back(take(device, job, poison));
            continue;
        }
        let result = match line.front() {
            None => continue,
            Some(Taken::Refused(error)) => Err(error.clone()),
            Some(&Taken::Submitted(kernel, since)) => {
                let patience = if room { GLANCE } else { WAIT };
                let finished = catch_unwind(AssertUnwindSafe(|| device.pipelined()?.finish(patience)));
                match finished {
                    Ok(None) => continue,
                    Ok(Some(finished)) => {
                        let busy = since.max(free).elapsed();
                        free = Instant::now();
                        checked(device, finished, busy, poison)
                    }
                    Err(payload) => {
                        let reason = format!("it panicked: {}", panic_text(payload.as_ref()));
                        let device = device.name().to_owned();
                        // Nobody hears more of the batches behind it than that the thread has ended.
                        let _ = results.send(Err(RunError::Failed { device, kernel: kernel.name, reason }));
                        return;
                    }
                }
            }
        };
        line.pop_front();
        if results.send(result).is_err() {
            return; // the caller has given this device up
        }
    }
}

/// Hands a batch to the device.
fn take(device: &mut dyn Device, Job { work, mut output }: Job, poison: Poison) -> Taken {
    let kernel = work.kernel();
    if let Err(unsupported) = device.supports(kernel) {
        return Taken::Refused(unsupported.into());
    }
    poison.fill(&mut output, work.batch().output_len());
    let since = Instant::now();
    if let Some(device) = device.pipelined() {
        device.submit(work, output);
    }
    Taken::Submitted(kernel, since)
}

/// The result of a batch, unless a word of it was not written. Its input is free then.
fn checked(
    device: &dyn Device,
    Finished { work, output, result }: Finished,
    busy: Duration,
    poison: Poison,
) -> Result<Done, RunError> {
    let ran = result?;
    match unwritten(&work, &output, poison) {
        None => Ok(Done { output, ran, busy }),
        Some(word) => Err(RunError::Failed {
            device: device.name().to_owned(),
            kernel: work.kernel().name,
            reason: format!("output word {word} of {} was not written", output.len()),
        }),
    }
}
