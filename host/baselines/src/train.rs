//! Training: from rows to a calibrated baseline.

use crate::baseline::Baseline;
use crate::calibrate::FEWEST_ROWS;
use crate::engine::{Engine, EngineError};
use crate::fit::{Fitted, relative};
use crate::gather::{Role, accumulate};
use crate::mixture::{self, Counts, Plan};
use crate::model::{Feature, Kind, Model, Node, Segment};
use crate::quantise::{Basis, Quantiser};
use crate::rows::{Agents, Rows};
use crate::segments::{hierarchy, upwards};
use accel_kernels::anomaly_score::MAX_COMPONENTS;
use accel_kernels::generate::Random;
use std::collections::BTreeMap;

pub use crate::segments::Levels;

/// The streams of random numbers of a training.
const SHUFFLE: u64 = 1;
const CHOICE: u64 = 2;

/// Training rows that kind and components are chosen on, so that the choice takes bounded time.
const CHOICE_ROWS: usize = 65_536;

/// The most starts of a segment's mixture: there may be many segments.
const SEGMENT_STARTS: u32 = 3;

/// The share of rows that are kept aside for calibration.
pub const ASIDE_PERCENT: u64 = 30;

/// The fewest rows a training takes: 30 % of them are 20.
pub const FEWEST_TRAINING_ROWS: usize = 67;

/// The kind of distance that a user asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindChoice {
    /// Kind and number of components by the mean cost on rows kept aside.
    Auto,
    /// This one.
    Given(Kind),
}

/// What a user sets for a training.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainOptions {
    /// The kind of distance.
    pub kind: KindChoice,
    /// The number of components of a mixture; without one it is chosen.
    pub components: Option<usize>,
    /// For [`Kind::Relative`]: the nominal value of each feature; without them, the medians.
    pub nominal: Option<Vec<f64>>,
    /// The seed of the split and the starts.
    pub seed: u64,
    /// The starts of a mixture, of which the best goes on.
    pub starts: u32,
    /// Where the levels above agents come from.
    pub levels: Levels,
    /// An agent, or a group of them, with fewer rows borrows the baseline above.
    pub segment_rows: usize,
    /// A baseline with fewer calibration rows shares a curve with its siblings.
    pub curve_rows: usize,
}

impl Default for TrainOptions {
    fn default() -> Self {
        Self {
            kind: KindChoice::Auto,
            components: None,
            nominal: None,
            seed: 1,
            starts: 10,
            levels: Levels::Branching(10),
            segment_rows: 200,
            curve_rows: 300,
        }
    }
}

/// Why a training has no baseline.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TrainError {
    /// Too few rows.
    #[error(
        "{rows} rows are too few: {ASIDE_PERCENT} % of them are kept aside for calibration, and at least \
         {FEWEST_ROWS} rows aside are needed before any score can exceed 0.95; give at least \
         {FEWEST_TRAINING_ROWS} rows"
    )]
    TooFew {
        /// The rows given.
        rows: usize,
    },
    /// Not between 1 and 16 components.
    #[error("{components} components asked for, a baseline has 1 to {MAX_COMPONENTS}")]
    Components {
        /// The number asked for.
        components: usize,
    },
    /// Several components without a mixture.
    #[error("a baseline of kind {kind} has one component, {components} asked for: use kind mixture")]
    NoMixture {
        /// The kind.
        kind: &'static str,
        /// The number asked for.
        components: usize,
    },
    /// Not one nominal value for each feature.
    #[error("{found} nominal values given for {features} features")]
    Nominal {
        /// The values given.
        found: usize,
        /// The features.
        features: usize,
    },
    /// A nominal value is not finite.
    #[error("the nominal value of {feature} is {value}, which is not a finite number")]
    NominalValue {
        /// The feature.
        feature: String,
        /// The value.
        value: f64,
    },
    /// A kernel did not run.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

/// A baseline and what to tell the user about it.
#[derive(Clone, Debug)]
pub struct Trained {
    /// The baseline.
    pub baseline: Baseline,
    /// What a user should know, a line each.
    pub notes: Vec<String>,
}

/// Trains a baseline on rows of normal behaviour.
///
/// # Errors
/// [`TrainError`].
pub fn train(
    engine: &mut dyn Engine,
    rows: &Rows<'_>,
    options: &TrainOptions,
) -> Result<Trained, TrainError> {
    check(rows, options)?;
    let (training, aside) = split(rows.len(), options.seed);
    let features = features(rows, &training, options);
    let (segments, of_row) = segments(rows, options);
    let mut model = Model {
        kind: Kind::Full,
        seed: options.seed,
        round: 0,
        reason: String::new(),
        features,
        segments,
        nodes: Vec::new(),
        histograms: 1,
    };
    let counts: Vec<Counts> = (0..rows.len()).map(|r| model.counts(rows.row(r))).collect();
    let of = |numbers: &[usize]| numbers.iter().map(|&r| counts[r]).collect::<Vec<_>>();
    let choice = choose(engine, &of(&training), model.features.len(), options)?;
    (model.kind, model.reason) = (choice.plan.kind, choice.reason);

    let own = own_segments(&mut model, &of_row, &training, &aside, options);
    let mut members = vec![Vec::new(); model.segments.len()];
    for &row in &training {
        upwards(&model.segments, of_row[row] as usize).for_each(|s| members[s].push(row));
    }
    for &(segment, histogram) in &own {
        let members = of(&members[segment]);
        let components = components_for(choice.plan, members.len());
        let node = match model.kind {
            Kind::Relative => vec![relative(model.features.len())],
            _ => {
                let starts = if segment == 0 { options.starts } else { options.starts.min(SEGMENT_STARTS) };
                mixture::train(engine, &members, Plan { components, starts, ..choice.plan })?.components
            }
        };
        model.nodes.push(Node { segment: segment as u32, histogram, components: node }); // counted in u32
    }

    let notes = notes(&model, rows.len(), aside.len());
    let mut baseline = Baseline::empty(model);
    for (numbers, role) in [(&training, Role::Moments), (&aside, Role::Calibration)] {
        accumulate(engine, &mut baseline, numbers.iter().map(|&r| (counts[r], of_row[r])), role)?;
    }
    Ok(Trained { baseline, notes })
}

/// What the options alone, or with the number of rows, rule out.
fn check(rows: &Rows<'_>, options: &TrainOptions) -> Result<(), TrainError> {
    if rows.len() < FEWEST_TRAINING_ROWS {
        return Err(TrainError::TooFew { rows: rows.len() });
    }
    if let Some(components) = options.components {
        if !(1..=MAX_COMPONENTS).contains(&components) {
            return Err(TrainError::Components { components });
        }
        if let KindChoice::Given(kind) = options.kind
            && kind != Kind::Mixture
            && components > 1
        {
            return Err(TrainError::NoMixture { kind: kind.name(), components });
        }
    }
    if let Some(nominal) = &options.nominal {
        if nominal.len() != rows.names().len() {
            return Err(TrainError::Nominal { found: nominal.len(), features: rows.names().len() });
        }
        if let Some(at) = nominal.iter().position(|v| !v.is_finite()) {
            return Err(TrainError::NominalValue { feature: rows.names()[at].clone(), value: nominal[at] });
        }
    }
    Ok(())
}

/// The numbers of rows for training and of those aside, each rising, by a seeded shuffle.
fn split(rows: usize, seed: u64) -> (Vec<usize>, Vec<usize>) {
    let mut numbers = shuffled(rows, &mut Random::new(seed, SHUFFLE));
    let mut aside = numbers.split_off(rows - (rows as u64 * ASIDE_PERCENT / 100) as usize);
    numbers.sort_unstable();
    aside.sort_unstable();
    (numbers, aside)
}

fn shuffled(count: usize, random: &mut Random) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    for i in (1..count).rev() {
        // below 2^32 rows the bias is below 2^-32 a row
        numbers.swap(i, random.below(i as u32 + 1) as usize);
    }
    numbers
}

fn features(rows: &Rows<'_>, training: &[usize], options: &TrainOptions) -> Vec<Feature> {
    let column = |i: usize| training.iter().map(|&r| rows.row(r)[i]).collect::<Vec<_>>();
    let quantiser = |i: usize| {
        let robust = Quantiser::robust(column(i));
        match (options.kind, &options.nominal) {
            (KindChoice::Given(Kind::Relative), Some(nominal)) => Quantiser::relative(nominal[i]),
            (KindChoice::Given(Kind::Relative), None) => Quantiser::relative(robust.centre),
            _ => robust,
        }
    };
    (0..).zip(rows.names()).map(|(i, name)| Feature { name: name.clone(), quantiser: quantiser(i) }).collect()
}

/// The hierarchy, and the segment of each row.
fn segments(rows: &Rows<'_>, options: &TrainOptions) -> (Vec<Segment>, Vec<u32>) {
    let Some(Agents { names, of }) = rows.agents() else {
        return (hierarchy(&[], options.levels), vec![0; rows.len()]);
    };
    let mut used = vec![false; names.len()];
    of.iter().for_each(|&a| used[a as usize] = true);
    let seen: Vec<&str> = names.iter().zip(&used).filter(|(_, u)| **u).map(|(n, _)| n.as_str()).collect();
    let segments = hierarchy(&seen, options.levels);
    let number = |name: &String| segments.binary_search_by(|s| s.name.cmp(name)).unwrap_or(0) as u32; // u32
    let of_name: Vec<u32> = names.iter().map(number).collect();
    let of_row = of.iter().map(|&a| of_name[a as usize]).collect();
    (segments, of_row)
}

/// The segments with baselines of their own and the numbers of their histograms; tells all segments their node.
fn own_segments(
    model: &mut Model,
    of_row: &[u32],
    training: &[usize],
    aside: &[usize],
    options: &TrainOptions,
) -> Vec<(usize, u32)> {
    let count = |numbers: &[usize]| {
        let mut counts = vec![0usize; model.segments.len()];
        for &row in numbers {
            upwards(&model.segments, of_row[row] as usize).for_each(|s| counts[s] += 1);
        }
        counts
    };
    let (trained, calibrated) = (count(training), count(aside));
    let mut own = vec![(0, 0)];
    let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
    let mut nodes = vec![None; model.segments.len()];
    nodes[0] = Some(0);
    for segment in 1..model.segments.len() {
        let enough = trained[segment] + calibrated[segment] >= options.segment_rows.max(1)
            && trained[segment] > model.features.len()
            && calibrated[segment] >= FEWEST_ROWS as usize;
        if !enough {
            continue;
        }
        let fresh = model.histograms;
        let histogram = if calibrated[segment] >= options.curve_rows {
            fresh
        } else {
            *shared.entry(model.segments[segment].parent).or_insert(fresh)
        };
        model.histograms = model.histograms.max(histogram + 1);
        nodes[segment] = Some(own.len() as u32); // counted in u32
        own.push((segment, histogram));
    }
    for segment in 0..model.segments.len() {
        let nearest = upwards(&model.segments, segment).find_map(|s| nodes[s]);
        model.segments[segment].node = nearest.expect("all has a node");
    }
    own
}

/// Kind, components, and why.
struct Choice {
    plan: Plan,
    reason: String,
}

/// A small segment has fewer components: at least 100 rows each.
fn components_for(plan: Plan, rows: usize) -> usize {
    plan.components.min((rows / 100).max(1))
}

/// Takes what the user asks for, or what costs least on a quarter of the training rows after training on the rest.
fn choose(
    engine: &mut dyn Engine,
    training: &[Counts],
    features: usize,
    options: &TrainOptions,
) -> Result<Choice, TrainError> {
    let plan =
        |kind, components| Plan { kind, components, features, seed: options.seed, starts: options.starts };
    let given = |kind: Kind, components: usize| Choice {
        plan: plan(kind, components),
        reason: format!("{} with {components} component(s), as asked for", kind.name()),
    };
    let candidates: Vec<(Kind, usize)> = match (options.kind, options.components) {
        (KindChoice::Given(Kind::Mixture), None) => {
            vec![1, 2, 4, 8, 16].into_iter().map(|k| (Kind::Mixture, k)).collect()
        }
        (KindChoice::Given(kind), components) => return Ok(given(kind, components.unwrap_or(1))),
        (KindChoice::Auto, Some(components)) if components > 1 => {
            return Ok(given(Kind::Mixture, components));
        }
        (KindChoice::Auto, Some(_)) => vec![(Kind::Diagonal, 1), (Kind::Full, 1)],
        (KindChoice::Auto, None) => {
            let mixtures = [2, 4, 8, 16].map(|k| (Kind::Mixture, k));
            [(Kind::Diagonal, 1), (Kind::Full, 1)].into_iter().chain(mixtures).collect()
        }
    };
    let mut order = shuffled(training.len(), &mut Random::new(options.seed, CHOICE));
    order.truncate(CHOICE_ROWS);
    let (held, fitting) = order.split_at(order.len() / 4);
    let of = |numbers: &[usize]| numbers.iter().map(|&r| training[r]).collect::<Vec<Counts>>();
    let (held, fitting) = (of(held), of(fitting));
    let mut costs: Vec<(i128, Kind, usize)> = Vec::new();
    for (kind, components) in candidates {
        let plan = plan(kind, components);
        if components_for(plan, fitting.len()) < components {
            continue;
        }
        let fitted: Fitted = mixture::train(engine, &fitting, plan)?;
        costs.push((mixture::cost(engine, &fitted, &held, kind)?, kind, components));
    }
    // of equal costs the first, which is the simplest
    let &(_, kind, components) = costs.iter().min_by_key(|c| c.0).expect("one component always competes");
    let figures = costs.iter().map(|&(cost, kind, components)| {
        format!("{} {components}: {:.3}", kind.name(), cost as f64 / 65_536.0 / held.len() as f64)
    });
    let reason = format!(
        "{} with {components} component(s): the smallest mean cost on {} rows kept aside of the training rows ({})",
        kind.name(),
        held.len(),
        figures.collect::<Vec<_>>().join(", ")
    );
    Ok(Choice { plan: plan(kind, components), reason })
}

fn notes(model: &Model, rows: usize, aside: usize) -> Vec<String> {
    let mut notes =
        vec![model.reason.clone(), format!("{rows} rows, {aside} of them kept aside for calibration")];
    for feature in &model.features {
        let basis = feature.quantiser.basis;
        if !matches!(basis, Basis::Quartiles | Basis::Nominal) {
            notes.push(format!(
                "{}: one unit is {:e}, the {}",
                feature.name,
                feature.quantiser.scale,
                basis.describe()
            ));
        }
    }
    if model.segments.len() > 1 {
        let borrowing = model.segments.len() - model.nodes.len();
        notes.push(format!(
            "{} segments, {} with a baseline of their own, {borrowing} with that of a segment above",
            model.segments.len(),
            model.nodes.len()
        ));
    }
    notes
}
