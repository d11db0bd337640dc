//! The simulation: agents that behave, are scored, quarantined and cut off, in a network that splits and heals.
//!
//! | part | file |
//! |---|---|
//! | sizes, seeds, schedule | `plan.rs` |
//! | the graph | `graph.rs` |
//! | what agents do | `workload.rs` |
//! | the baseline | `calibrate.rs` |
//! | scores and zones | `detect.rs` |
//! | edges that are cut | `cuts.rs` |
//! | partitions and confidence | `partition.rs`, `course.rs` |
//! | routes | `search.rs`, `strategy.rs`, `local.rs`, `routes.rs` |
//! | results | `figures.rs`, `times.rs`, `picture.rs` |
//!
//! Everything that is a result is the same on every device, for any size of the batches and any number of threads.

pub mod calibrate;
mod course;
mod cuts;
mod detect;
pub mod figures;
pub mod graph;
mod local;
pub mod partition;
pub mod picture;
pub mod plan;
mod routes;
mod search;
pub mod strategy;
pub mod times;
pub mod workload;

use accel_baselines::{Baseline, Engine, EngineError, Uncalibrated};
use accel_kernels::digest::Hasher;
use calibrate::CalibrateError;
use course::Course;
use detect::Detector;
use figures::{Figures, Zones};
use graph::{DEGREE, Network};
use picture::Picture;
use plan::{Plan, PlanError, Stream};
use routes::Routes;
use std::time::Instant;
use strategy::Strategy;
use times::Times;
use workload::Workload;

/// Why there is no result.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SimulateError {
    /// The plan makes no sense.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// There is no baseline.
    #[error(transparent)]
    Calibrate(#[from] CalibrateError),
    /// The baseline can't score.
    #[error(transparent)]
    Uncalibrated(#[from] Uncalibrated),
    /// A kernel did not run.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

/// The result of a simulation.
#[derive(Clone, Debug)]
pub struct Simulated {
    /// The figures.
    pub figures: Figures,
    /// How long it took.
    pub times: Times,
    /// The network while it is split, where it is small enough for a picture.
    pub picture: Option<Picture>,
}

/// Simulates a network under a calibrated baseline of the workload; `tell` hears of each round.
///
/// # Errors
/// [`SimulateError`].
pub fn simulate(
    engine: &mut dyn Engine,
    plan: &Plan,
    workload: &Workload,
    baseline: &Baseline,
    strategies: &[Strategy],
    tell: &mut dyn FnMut(),
) -> Result<Simulated, SimulateError> {
    plan.check()?;
    let (schedule, mut times) = (plan.schedule(), Times::default());
    let started = Instant::now();
    let network = Network::small_world(plan.agents, plan.stream(Stream::Graph));
    let mut routes = Routes::new(plan, &network, strategies);
    let mut detector = Detector::new(plan, workload, baseline)?;
    let mut course = Course::new(&network, plan.split(), schedule.split.clone());
    let (mut routed, mut in_split) = (Vec::new(), None);
    times.set_up += started.elapsed();

    for round in 0..plan.rounds {
        let crossed = detector.round(engine, round, &mut times)?;
        let started = Instant::now();
        course.go_on(round, &crossed);
        let linked = Instant::now();
        times.network += linked - started;
        if schedule.routed.contains(&round) {
            let anomaly = |agent| detector.anomaly(agent);
            let is_up = |a, b| course.is_up(a, b);
            routed.extend(routes.choose(engine, round, anomaly, is_up)?);
            times.routes += linked.elapsed();
        }
        if round == schedule.routed[1] {
            let picture = (plan.agents <= picture::MOST_AGENTS)
                .then(|| Picture::new((round, plan.seed), &network, course.split(), &detector));
            in_split = Some((Zones::from(detector.zones()), picture));
        }
        tell();
    }
    let (zones_split, picture) = in_split.expect("the schedule has a round before the network heals");
    let zones = Zones::from(detector.zones());
    let (detection, found) = detector.finish();
    let mut hasher = Hasher::new();
    hasher.text(&format!("{found} {}\n", routes.digest()));
    let mut adaptations = course.adaptations();
    adaptations.routes_changed = routed.iter().map(|r| r.changed).sum();
    let partition = course.into_partition();
    for part in partition.iter().flat_map(|split| &split.parts) {
        hasher.text(&format!("{} {} {:016x}\n", part.agents, part.reachable, part.confidence.to_bits()));
    }
    let figures = Figures {
        agents: plan.agents,
        edges: network.edges().len() as u64,
        degree: DEGREE.min(plan.agents as usize - 1),
        seed: plan.seed,
        rounds: plan.rounds,
        detection,
        zones_split,
        zones,
        adaptations,
        partition,
        routes: routed,
        digest: hasher.finish().to_string(),
    };
    Ok(Simulated { figures, times, picture })
}

#[cfg(test)]
mod tests;
