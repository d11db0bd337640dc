//! The baseline of a simulation: gathered and calibrated on a population of another seed than the one that is judged.
//!
//! Its distance is the published one: the root of the mean square of relative deviations from the nominal values. (Behaviour
//! that follows sines is less spread than a normal distribution of its covariance, and curves of calibration rise no faster
//! than such a distribution demands, except for relative deviations: see [`accel_baselines::calibrate::STEEPEST`].)

use super::workload::{FEATURES, Workload, names, nominal};
use accel_baselines::train::FEWEST_TRAINING_ROWS;
use accel_baselines::{
    Baseline, Engine, GatherError, Kind, KindChoice, MergeError, Role, Rows, RowsError, TrainError,
    TrainOptions, gather, train,
};
use rayon::prelude::*;

/// The model is trained on one agent for so many that calibrate it.
const TRAINING: u32 = 5;

/// The fewest agents of a calibration.
pub const FEWEST: u32 = 100;

/// The most agents of a calibration.
pub const MOST: u32 = 5_000_000;

/// A population to calibrate on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Population {
    /// Its seed.
    pub seed: u64,
    /// How many agents calibrate; further ones train the model.
    pub agents: u32,
}

impl Population {
    /// Checks the number of agents.
    ///
    /// # Errors
    /// [`CalibrateError::Agents`].
    pub fn check(&self) -> Result<(), CalibrateError> {
        match (FEWEST..=MOST).contains(&self.agents) {
            true => Ok(()),
            false => Err(CalibrateError::Agents { agents: self.agents }),
        }
    }
}

/// Why there is no baseline.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CalibrateError {
    /// Too few or too many agents.
    #[error("{agents} agents to calibrate on asked for: {FEWEST} to {MOST} are possible")]
    Agents {
        /// The agents asked for.
        agents: u32,
    },
    /// The rows of the population are no rows.
    #[error(transparent)]
    Rows(#[from] RowsError),
    /// The training failed.
    #[error(transparent)]
    Train(#[from] TrainError),
    /// The calibration failed.
    #[error(transparent)]
    Gather(#[from] GatherError),
    /// What was gathered does not add.
    #[error(transparent)]
    Merge(#[from] MergeError),
}

/// A baseline of normal behaviour, calibrated on as many agents as the population has: a record each. Its moments come from
/// further agents, a fifth as many.
///
/// # Errors
/// [`CalibrateError`].
pub fn calibrate(
    engine: &mut dyn Engine,
    workload: &Workload,
    population: Population,
) -> Result<Baseline, CalibrateError> {
    let Population { seed, agents } = population;
    population.check()?;
    let training = (agents / TRAINING).max(FEWEST_TRAINING_ROWS as u32); // a small number
    let names = names();
    let values = rows(workload, seed, agents + training);
    let (calibrating, training) = values.split_at(agents as usize * FEATURES);
    let kind = KindChoice::Given(Kind::Relative);
    let options = TrainOptions { kind, nominal: Some(nominal()), seed, ..TrainOptions::default() };
    let model = train(engine, &Rows::new(&names, training, None)?, &options)?.baseline.model;
    let moments = gather(engine, &model, &Rows::new(&names, training, None)?, Role::Moments)?;
    let histogram = gather(engine, &model, &Rows::new(&names, calibrating, None)?, Role::Calibration)?;
    Ok(moments.merge(&histogram)?)
}

/// One record of each agent of a population, feature by feature.
fn rows(workload: &Workload, seed: u64, agents: u32) -> Vec<f64> {
    let mut values = vec![0.0; agents as usize * FEATURES];
    let each = |(agent, row): (usize, &mut [f64])| {
        row.copy_from_slice(&workload.row(seed, agent as u32, 0, false)); // counted in u32
    };
    values.par_chunks_mut(FEATURES).enumerate().for_each(each);
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_baselines::ReferenceEngine;

    #[test]
    fn all_agents_of_the_population_calibrate_and_others_train() {
        let population = Population { seed: 9, agents: 2_000 };
        let baseline = calibrate(&mut ReferenceEngine, &Workload::default(), population).unwrap();
        assert_eq!((baseline.histograms[0].rows(), baseline.records()), (2_000, 400));
        assert_eq!(baseline.model.features.len(), FEATURES);
        assert_eq!(baseline.model.nodes[0].components.len(), 1);
    }

    #[test]
    fn too_few_agents_are_refused() {
        let few = Population { seed: 9, agents: 99 };
        let error = calibrate(&mut ReferenceEngine, &Workload::default(), few).unwrap_err();
        assert!(error.to_string().starts_with("99 agents"), "{error}");
    }
}
