//! What a device is: three verbs at the grain of a batch.

use crate::work::Work;
use accel_kernels::{Batch, Kernel};
use std::fmt;
use std::time::Duration;

/// How a figure came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Read off a clock while real hardware of this machine did the work.
    Measured,
    /// Counted in clock cycles of a simulated design.
    Simulated,
    /// Derived from a model or a tool's estimate.
    Predicted,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Class::Measured => "measured",
            Class::Simulated => "simulated",
            Class::Predicted => "predicted",
        })
    }
}

/// What stands behind a device name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The processor.
    Cpu,
    /// A GPU with memory of its own.
    DiscreteGpu,
    /// A GPU that shares the processor's memory, or one whose kind the driver does not tell.
    IntegratedGpu,
    /// A GPU that a driver computes on the processor.
    SoftwareGpu,
    /// An FPGA design in a simulator.
    Simulator,
    /// An FPGA on a board.
    Board,
}

impl Kind {
    /// The class of the figures that such a device gives.
    pub fn class(self) -> Class {
        match self {
            Kind::Simulator => Class::Simulated,
            Kind::Cpu | Kind::DiscreteGpu | Kind::IntegratedGpu | Kind::SoftwareGpu | Kind::Board => {
                Class::Measured
            }
        }
    }
}

/// One line of a listing: a device that is here, or one that is not and why.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The name that `--device` takes.
    pub name: String,
    /// What stands behind the name.
    pub kind: Kind,
    /// Model, driver and version, for people.
    pub description: String,
    /// Limits worth knowing: name and value with its unit.
    pub limits: Vec<(&'static str, String)>,
    /// Why the device can't be used and what to do about it; `None` when it is here.
    pub absent: Option<String>,
}

/// Names of a family that say where a device is, so that none can be listed.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The form of the names.
    pub form: &'static str,
    /// What such a device is, for people.
    pub description: String,
}

/// Why a device can't be opened.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The name is nobody's.
    #[error("unknown device '{name}': the devices are {known}")]
    Unknown {
        /// The name given.
        name: String,
        /// The names there are.
        known: String,
    },
    /// The device is not here.
    #[error("{device} is absent: {reason}")]
    Absent {
        /// The device.
        device: String,
        /// Why, and what to do.
        reason: String,
    },
    /// The device is here and does not open.
    #[error("{device} does not open: {reason}")]
    Failed {
        /// The device.
        device: String,
        /// The driver's words.
        reason: String,
    },
}

/// Why a device does not run a kernel.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{device} does not run {kernel}: {reason}")]
pub struct Unsupported {
    /// The device.
    pub device: String,
    /// The kernel.
    pub kernel: &'static str,
    /// Why.
    pub reason: String,
}

/// Why a batch failed as a whole. Whatever the output holds then is of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// The device does not run this kernel.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// The device is gone and will not come back.
    #[error("{device} is lost while running {kernel}: {reason}")]
    Lost {
        /// The device.
        device: String,
        /// The kernel.
        kernel: &'static str,
        /// The driver's words.
        reason: String,
    },
    /// No answer came in time.
    #[error("{device} gave no answer on {kernel} within {} ms", limit.as_millis())]
    Deadline {
        /// The device.
        device: String,
        /// The kernel.
        kernel: &'static str,
        /// The time that was allowed.
        limit: Duration,
    },
    /// Memory or another limit is exceeded.
    #[error("{device} can't run {kernel}: {what} is {value}, the limit is {limit}")]
    Limit {
        /// The device.
        device: String,
        /// The kernel.
        kernel: &'static str,
        /// Which limit.
        what: &'static str,
        /// The value asked for.
        value: u64,
        /// The limit.
        limit: u64,
    },
    /// Anything else that the device reports.
    #[error("{device} failed on {kernel}: {reason}")]
    Failed {
        /// The device.
        device: String,
        /// The kernel.
        kernel: &'static str,
        /// The driver's words.
        reason: String,
    },
}

/// What a device tells of a batch that it ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ran {
    /// Clock cycles of the design, where the device counts them.
    pub cycles: Option<u64>,
    /// Time within the device itself, where it has a clock (a GPU's timestamps).
    pub on_device: Option<Duration>,
    /// Time to bring records to the device, where it has memory of its own.
    pub upload: Option<Duration>,
    /// Time to bring outputs back, where it has memory of its own.
    pub readback: Option<Duration>,
}

/// What a device can do at best, measured on it: what its figures are held against.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Yardsticks {
    /// The shortest round trip: 24 bytes there, one dispatch that copies a word, 4 bytes back.
    pub empty_round_trip: Option<Duration>,
    /// Bytes read and written a second by a copy within the device's memory.
    pub copy_bytes_per_s: Option<f64>,
}

/// A device that keeps records in its memory, so that several kernels run over them without a trip to the host.
pub trait Resident {
    /// Brings the records of these batches to the device, with their parameters and tables, in place of what was there.
    /// Batches of the same records (their input is the same slice) share them.
    ///
    /// # Errors
    /// [`RunError`]: nothing is loaded then.
    fn load(&mut self, batches: &[Batch<'_>]) -> Result<(), RunError>;

    /// Runs the kernel of the loaded batch of this number once; its outputs stay on the device.
    ///
    /// # Errors
    /// [`RunError`].
    fn compute(&mut self, number: usize) -> Result<Ran, RunError>;

    /// Brings the outputs of the last [`Resident::compute`] of this batch back.
    ///
    /// # Errors
    /// [`RunError`], also where that batch was not computed.
    fn fetch(&mut self, number: usize, output: &mut [u32]) -> Result<(), RunError>;
}

/// A batch that a [`Pipelined`] device is done with.
#[derive(Debug)]
pub struct Finished {
    /// The batch.
    pub work: Work,
    /// Its output, of no use where the result is an error.
    pub output: Vec<u32>,
    /// What the device tells of it, or why it failed as a whole.
    pub result: Result<Ran, RunError>,
}

/// A device that takes a batch while it still computes the one before, so that bringing records there and outputs back
/// takes no time of its own.
pub trait Pipelined {
    /// Takes a batch of a kernel that the device supports, behind those that were submitted before; nothing else is to be
    /// asked of the device until all are finished. `output` is what [`Device::run`] gets.
    fn submit(&mut self, work: Work, output: Vec<u32>);

    /// Whether another batch would go on its way before the first is finished.
    fn has_room(&self) -> bool;

    /// Waits at most so long for the batch that was submitted first; `None` while it is not done, and where there is none.
    /// One that fails takes none of those behind it with it, unless the device is lost.
    fn finish(&mut self, patience: Duration) -> Option<Finished>;
}

/// An open device.
pub trait Device: Send {
    /// The name under which it was opened.
    fn name(&self) -> &str;

    /// What stands behind the name.
    fn kind(&self) -> Kind;

    /// Whether it runs this kernel.
    ///
    /// # Errors
    /// [`Unsupported`] with the reason.
    fn supports(&self, kernel: &'static Kernel) -> Result<(), Unsupported>;

    /// Runs a batch of any number of records (a device with a limit splits it by itself) and writes every
    /// output word. `output` has the batch's [`Batch::output_len`] and arrives filled with poison.
    ///
    /// # Errors
    /// [`RunError`]: the batch failed as a whole.
    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError>;

    /// Measures what the device can do at best. One that has no memory of its own measures nothing.
    ///
    /// # Errors
    /// [`RunError`].
    fn yardsticks(&mut self) -> Result<Yardsticks, RunError> {
        Ok(Yardsticks::default())
    }

    /// Tries what can be tuned, uses the best from now on and keeps it for later; a line for each choice.
    ///
    /// # Errors
    /// [`RunError`].
    fn tune(&mut self) -> Result<Vec<String>, RunError> {
        Ok(Vec::new())
    }

    /// The same device as several that compute on the calling thread alone, together as fast as it; none where it has no
    /// such parts.
    fn parts(&self) -> Vec<Box<dyn Device>> {
        Vec::new()
    }

    /// The device as one that takes a batch while it computes another, where it can.
    fn pipelined(&mut self) -> Option<&mut dyn Pipelined> {
        None
    }

    /// The device as one that keeps records in its memory, where it has any.
    fn resident(&mut self) -> Option<&mut dyn Resident> {
        None
    }
}

/// A family of devices: finds and opens them.
pub trait Provider: Send + Sync {
    /// The devices of the family, those absent too.
    fn probe(&self) -> Vec<Listing>;

    /// The forms of further names, of devices that nobody can look for.
    fn patterns(&self) -> Vec<Pattern> {
        Vec::new()
    }

    /// Whether the name is one of this family, present or not. Worth overriding where probing is slow.
    fn owns(&self, name: &str) -> bool {
        self.probe().iter().any(|listing| listing.name == name)
    }

    /// The listed name of the device that a name of this family means; the name itself where that is none. Devices are
    /// told apart by it, so a family whose devices have several names says which of them are one.
    fn canonical(&self, name: &str) -> String {
        name.to_owned()
    }

    /// Opens the device of this name; `None` when the name is not of this family.
    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>>;
}
