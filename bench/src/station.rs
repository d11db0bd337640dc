//! A device in a thread of its own that measures itself there: the clock is read beside the device, and whatever the
//! device does, the caller gets an answer in time.

use accel_kernels::Kernel;
use accel_runtime::{Device, Kind, OpenError, RunError, left_behind};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long a device that is no longer needed may take to go away before it is left alone.
const FAREWELL: Duration = Duration::from_secs(10);

/// What the thread does with the device; `false` when the device can't be used any more.
type Task = Box<dyn FnOnce(&mut dyn Device) -> bool + Send>;

/// An open device in its own thread.
#[derive(Debug)]
pub struct Station {
    name: String,
    kind: Kind,
    /// `None` once the device is given up.
    tasks: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
    /// Disconnected once the thread has closed the device.
    closed: Receiver<()>,
}

impl Station {
    /// Moves the device into a thread of its own.
    ///
    /// # Errors
    /// [`OpenError::Failed`] when the system gives no thread.
    pub fn start(device: Box<dyn Device>) -> Result<Self, OpenError> {
        let (name, kind) = (device.name().to_owned(), device.kind());
        let (tasks, receiver) = channel::<Task>();
        let (open, closed) = channel::<()>();
        let thread = thread::Builder::new()
            .name(format!("bench {name}"))
            .spawn(move || {
                let _open = open; // dropped after the device
                let mut device = device;
                while receiver.recv().is_ok_and(|task| task(&mut *device)) {}
            })
            .map_err(|e| OpenError::Failed { device: name.clone(), reason: format!("no thread: {e}") })?;
        Ok(Self { name, kind, tasks: Some(tasks), thread: Some(thread), closed })
    }

    /// The device's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What stands behind the name.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Lets the thread work with the device and waits for it.
    ///
    /// # Errors
    /// Those of the work; a panic is [`RunError::Failed`], no answer in time [`RunError::Deadline`], and after either
    /// of them the device is given up: [`RunError::Lost`].
    pub fn call<T: Send + 'static>(
        &mut self,
        kernel: &'static Kernel,
        limit: Duration,
        work: impl FnOnce(&mut dyn Device) -> Result<T, RunError> + Send + 'static,
    ) -> Result<T, RunError> {
        let (sender, receiver) = channel();
        let (device, kernel) = (self.name.clone(), kernel.name);
        let panicked = device.clone();
        let task: Task = Box::new(move |device| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(device)));
            let usable = outcome.is_ok();
            let result = outcome.unwrap_or_else(|payload| {
                let reason = format!("it panicked: {}", panic_text(payload.as_ref()));
                Err(RunError::Failed { device: panicked, kernel, reason })
            });
            sender.send(result).is_ok() && usable // a caller that has left waits for nothing more
        });
        if self.tasks.as_ref().is_none_or(|tasks| tasks.send(task).is_err()) {
            let reason = "it was given up after an earlier batch".to_owned();
            return Err(RunError::Lost { device, kernel, reason });
        }
        receiver.recv_timeout(limit).unwrap_or_else(|error| {
            self.tasks = None;
            Err(match error {
                RecvTimeoutError::Timeout => RunError::Deadline { device, kernel, limit },
                RecvTimeoutError::Disconnected => {
                    RunError::Lost { device, kernel, reason: "its thread ended".to_owned() }
                }
            })
        })
    }
}

impl Drop for Station {
    /// Lets an idle device close before the process ends: a driver that is taken away under it may crash. One that hangs
    /// is not waited for.
    fn drop(&mut self) {
        let mut closed = false;
        if self.tasks.take().is_some() {
            let end = Instant::now() + FAREWELL;
            let left = end.saturating_duration_since(Instant::now());
            // nothing is ever sent
            closed = self.closed.recv_timeout(left) == Err(RecvTimeoutError::Disconnected);
        }
        let Some(thread) = self.thread.take() else { return };
        if closed {
            let _ = thread.join(); // a panic was told as the failure of its task
        } else {
            left_behind::leave(thread);
        }
    }
}

fn panic_text(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::Batch;
    use accel_runtime::{Registry, Settings};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    /// A device that takes its time to close.
    struct Slow(Arc<AtomicBool>);

    impl Drop for Slow {
        fn drop(&mut self) {
            thread::sleep(Duration::from_millis(50));
            self.0.store(true, Ordering::SeqCst);
        }
    }

    impl Device for Slow {
        fn name(&self) -> &str {
            "slow"
        }

        fn kind(&self) -> Kind {
            Kind::SoftwareGpu
        }

        fn supports(&self, _: &'static Kernel) -> Result<(), accel_runtime::device::Unsupported> {
            Ok(())
        }

        fn run(&mut self, _: &Batch<'_>, _: &mut [u32]) -> Result<accel_runtime::Ran, RunError> {
            Ok(accel_runtime::Ran::default())
        }
    }

    #[test]
    fn a_device_is_closed_before_its_station_is_gone() {
        let closed = Arc::new(AtomicBool::new(false));
        drop(Station::start(Box::new(Slow(Arc::clone(&closed)))).unwrap());
        assert!(closed.load(Ordering::SeqCst));
    }

    #[test]
    fn work_that_panics_or_hangs_is_an_error_and_the_device_is_given_up() {
        let registry = Registry::standard(Settings { threads: 1 });
        let kernel = accel_kernels::kernels()[0];
        let limit = Duration::from_secs(30);
        let start = || Station::start(registry.open("cpu").unwrap()).unwrap();

        let mut station = start();
        assert_eq!(station.call(kernel, limit, |device| Ok(device.name().to_owned())), Ok("cpu".to_owned()));
        let panicked = station.call(kernel, limit, |_| -> Result<(), RunError> { panic!("on purpose") });
        assert!(matches!(panicked, Err(RunError::Failed { reason, .. }) if reason.contains("on purpose")));
        assert!(matches!(station.call(kernel, limit, |_| Ok(())), Err(RunError::Lost { .. })));

        let mut station = start();
        let hung = station.call(kernel, Duration::from_millis(20), |_| {
            loop {
                thread::park();
            }
        });
        assert!(matches!(hung, Err::<(), _>(RunError::Deadline { .. })));
        assert!(matches!(station.call(kernel, limit, |_| Ok(())), Err(RunError::Lost { .. })));
    }
}
