//! Measures kernels on devices so that the figures can be believed.
//!
//! A [`Plan`] says which kernels, devices, sizes and [`Scenario`]s; [`run()`] gives a [`Report`] of [`Row`]s. Each row
//! comes from a warm-up and repetitions until the median is known well enough, every output word of every repetition
//! is compared with the reference's outside the timed section, and a device that was wrong once has no figures. The
//! bounds that figures are held against are measured in the same run.
//!
//! Runs are saved ([`record`]), compared ([`compare`]) and drawn ([`plot`], [`html`]); [`crossover`] says which device
//! is the fastest from which size on. Criterion benches of the inner loops lie in `benches/`.

pub mod clock;
pub mod coalesced;
pub mod compare;
pub mod crossover;
pub mod environment;
pub mod figures;
pub mod html;
pub mod plan;
pub mod plot;
pub mod record;
pub mod repeat;
pub mod report;
pub mod roofline;
pub mod row;
pub mod run;
pub mod scattered;
pub mod scenario;
pub mod settings;
pub mod sizes;
pub mod station;
pub mod statistics;
pub mod stream;
pub mod subject;
pub mod table;
pub mod verify;
pub mod workload;

pub use plan::{DevicePlan, Plan, StreamPlan};
pub use report::{Report, Verdict};
pub use row::Row;
pub use run::{BenchError, Progress, run};
pub use scenario::Scenario;
