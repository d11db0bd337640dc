//! What the tests of the runtime share.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

pub mod gpu;

use accel_kernels::{Batch, Kernel};
use accel_runtime::cpu::CpuProvider;
use accel_runtime::{
    Device, Dispatcher, Fallback, Fault, Faulty, Kind, Listing, OpenError, Options, Provider, Ran, Registry,
    Request, RunError, Selection, Settings, Unsupported, Work,
};
use std::time::Duration;

/// Long enough for a busy machine, short enough to wait for.
pub const SOON: Duration = Duration::from_secs(2);

pub fn kernel() -> &'static Kernel {
    accel_kernels::kernels()[0]
}

pub fn params() -> Vec<u32> {
    (kernel().default_params)()
}

/// Generated records, all with the default parameters.
pub fn records(count: u64) -> Vec<u32> {
    let mut input = vec![0; count as usize * kernel().input_words];
    (kernel().generate_records)(&params(), 11, 0, &mut input);
    input
}

pub fn work(count: u64) -> Work {
    Work::new(kernel(), params().into(), records(count)).unwrap()
}

/// Generated records of any kernel under a generated setup.
pub fn work_of(kernel: &'static Kernel, count: usize) -> Work {
    let params = (kernel.generate_params)(7, 2);
    let mut input = vec![0; count * kernel.input_words];
    (kernel.generate_records)(&params, 11, 0, &mut input);
    Work::new(kernel, params.into(), input).unwrap()
}

pub fn reference(input: &[u32]) -> Vec<u32> {
    Batch::new(kernel(), &params(), input).unwrap().reference()
}

/// A family of one device: absent, or the reference under this name, perhaps with a fault.
#[derive(Clone)]
pub struct Fake {
    pub name: &'static str,
    pub kind: Kind,
    pub absent: bool,
    /// The fault, and the batches that go well before it.
    pub fault: Option<(Fault, u64)>,
}

impl Fake {
    pub fn with_fault(name: &'static str, fault: Fault, good: u64) -> Self {
        Self { name, kind: Kind::Cpu, absent: false, fault: Some((fault, good)) }
    }

    pub fn of_kind(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, absent: false, fault: None }
    }

    pub fn absent(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, absent: true, fault: None }
    }
}

/// The reference as a device of any kind.
struct OfKind(Kind);

impl Device for OfKind {
    fn name(&self) -> &str {
        "fake"
    }

    fn kind(&self) -> Kind {
        self.0
    }

    fn supports(&self, _: &'static Kernel) -> Result<(), Unsupported> {
        Ok(())
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        output.copy_from_slice(&batch.reference());
        Ok(Ran::default())
    }
}

impl Provider for Fake {
    fn probe(&self) -> Vec<Listing> {
        vec![Listing {
            name: self.name.to_owned(),
            kind: self.kind,
            description: String::new(),
            limits: Vec::new(),
            absent: self.absent.then(|| "no such hardware".to_owned()),
        }]
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        if name != self.name {
            return None;
        }
        if self.absent {
            let (device, reason) = (name.to_owned(), "no such hardware".to_owned());
            return Some(Err(OpenError::Absent { device, reason }));
        }
        let inner = Box::new(OfKind(self.kind));
        // A fault after all batches there are is none.
        let (fault, good) = self.fault.unwrap_or((Fault::Fail, u64::MAX));
        Some(Ok(Box::new(Faulty::new(name, inner, fault).after(good))))
    }
}

/// The processor and these.
pub fn registry(fakes: &[Fake]) -> Registry {
    let registry = Registry::empty().with(CpuProvider::new(Settings { threads: 2 }));
    fakes.iter().cloned().fold(registry, Registry::with)
}

pub fn request(devices: &[&str]) -> Request {
    Request { devices: devices.iter().map(|&d| d.to_owned()).collect(), fallback: Fallback::Deny }
}

pub fn dispatcher<'r>(registry: &'r Registry, devices: &[&str], options: Options) -> Dispatcher<'r> {
    Dispatcher::new(Selection::new(registry, kernel(), &request(devices)).unwrap(), options).unwrap()
}
