//! Gathers rows into the accumulators of a model, on the kernels.

use crate::baseline::{Baseline, is_diagonal};
use crate::engine::{Engine, EngineError};
use crate::model::{Model, put_record};
use crate::moments::Moments;
use crate::rows::{Rows, RowsError};
use crate::segments::upwards;
use accel_kernels::anomaly_score::{self, Baseline as Entry, Component, Curve, FEATURES, Setup};
use accel_kernels::fixed::distance::BUCKETS;
use accel_kernels::moment_aggregation::{self, LONGS};
use std::collections::BTreeMap;

/// Records of one run of the kernels.
const CHUNK: usize = 65_536;

/// What rows are gathered for.
///
/// Rows that were, or will be, used for a model must not calibrate it: under a given model fresh rows may serve
/// both the next model and the calibration of this one; a model that was refitted from them needs other rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// For the next model: moments.
    Moments,
    /// For the curve: the histogram of distances.
    Calibration,
    /// Both.
    Both,
}

/// Why rows were not gathered.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum GatherError {
    /// The rows don't fit the model.
    #[error(transparent)]
    Rows(#[from] RowsError),
    /// A kernel did not run.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

/// A baseline of the same model with the accumulators of these rows alone: merge it with others.
///
/// A row counts for every node on its way up: for the nearest one of its agent, and for those above.
///
/// # Errors
/// [`GatherError`].
pub fn gather(
    engine: &mut dyn Engine,
    model: &Model,
    rows: &Rows<'_>,
    role: Role,
) -> Result<Baseline, GatherError> {
    model.check_columns(rows.names())?;
    let mut gathered = Baseline::empty(model.clone());
    let agents = rows.agents();
    let segments: Vec<u32> = match agents {
        Some(agents) => agents.names.iter().map(|n| model.lookup(Some(n)).segment).collect(),
        None => vec![0],
    };
    let records = (0..rows.len()).map(|row| {
        let agent = agents.map_or(0, |a| a.of[row] as usize);
        (model.counts(rows.row(row)), segments[agent])
    });
    accumulate(engine, &mut gathered, records, role)?;
    Ok(gathered)
}

/// Adds records, each with the segment of its agent.
pub(crate) fn accumulate(
    engine: &mut dyn Engine,
    baseline: &mut Baseline,
    records: impl Iterator<Item = ([i16; FEATURES], u32)>,
    role: Role,
) -> Result<(), EngineError> {
    let firsts = baseline.first_components();
    let mut ways: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let mut chunk = Vec::with_capacity(CHUNK);
    for (counts, segment) in records {
        let model = &baseline.model;
        for &node in ways.entry(segment).or_insert_with(|| way_up(model, segment)).iter() {
            chunk.push((counts, node));
        }
        if chunk.len() >= CHUNK {
            run(engine, baseline, &firsts, &chunk, role)?;
            chunk.clear();
        }
    }
    run(engine, baseline, &firsts, &chunk, role)
}

/// The distinct nodes of a segment and those above.
fn way_up(model: &Model, segment: u32) -> Vec<u32> {
    let mut nodes: Vec<u32> =
        upwards(&model.segments, segment as usize).map(|s| model.segments[s].node).collect();
    nodes.dedup();
    nodes
}

/// Adds a chunk of records with their nodes; the tables hold only the nodes that occur.
fn run(
    engine: &mut dyn Engine,
    baseline: &mut Baseline,
    firsts: &[usize],
    chunk: &[([i16; FEATURES], u32)],
    role: Role,
) -> Result<(), EngineError> {
    if chunk.is_empty() {
        return Ok(());
    }
    let nodes: BTreeMap<u32, u32> =
        chunk.iter().map(|&(_, n)| (n, ())).collect::<BTreeMap<_, ()>>().into_keys().zip(0..).collect();
    let groups: Vec<&[Component]> =
        nodes.keys().map(|&n| baseline.model.nodes[n as usize].components.as_slice()).collect();
    let setup = tables(is_diagonal(baseline.model.kind), &groups);
    let records: Vec<_> = chunk.iter().map(|&(counts, node)| (counts, nodes[&node])).collect();
    let nearest = assign(engine, &setup, &records)?;
    if role != Role::Moments {
        for (&(_, node), &(_, distance)) in chunk.iter().zip(&nearest) {
            let histogram = baseline.model.nodes[node as usize].histogram as usize;
            baseline.histograms[histogram].add(distance);
        }
    }
    if role != Role::Calibration {
        let segments = records.iter().zip(&nearest).map(|(&(counts, local), &(component, _))| {
            (counts, setup.baselines[local as usize].first + component)
        });
        let sums = sum(engine, segments, setup.components.len(), baseline.model.features.len())?;
        let places = nodes.keys().flat_map(|&n| {
            let first = firsts[n as usize];
            first..first + baseline.model.nodes[n as usize].components.len()
        });
        for (place, sum) in places.zip(&sums) {
            let to = &mut baseline.moments[place];
            *to = to.merged(sum).expect("128 bits hold the sums of any run");
        }
    }
    Ok(())
}

/// Tables that give distances only: the components of each baseline, and a curve of zeros.
pub(crate) fn tables(diagonal: bool, groups: &[&[Component]]) -> Setup {
    let mut setup = Setup { diagonal, ..Setup::default() };
    for group in groups {
        let first = setup.components.len() as u32; // counted in u32
        setup.baselines.push(Entry { first, components: group.len() as u32, curve: 0 }); // at most 16
        setup.components.extend_from_slice(group);
    }
    setup.curves = vec![Curve::through(&[0; BUCKETS + 1])];
    setup
}

/// For each record, with the number of its baseline: the nearest component and the distance.
pub(crate) fn assign(
    engine: &mut dyn Engine,
    setup: &Setup,
    records: &[([i16; FEATURES], u32)],
) -> Result<Vec<(u32, u32)>, EngineError> {
    let mut input = Vec::with_capacity(records.len() * anomaly_score::RECORD_WORDS);
    records.iter().for_each(|(counts, baseline)| put_record(&mut input, counts, *baseline));
    let output = engine.run(&anomaly_score::KERNEL, &setup.to_words(), input)?;
    Ok(output.as_chunks::<2>().0.iter().map(|o| (o[0] >> 16 & 15, o[1])).collect())
}

/// The moments of records by segment.
pub(crate) fn sum(
    engine: &mut dyn Engine,
    records: impl Iterator<Item = ([i16; FEATURES], u32)>,
    segments: usize,
    features: usize,
) -> Result<Vec<Moments>, EngineError> {
    let mut input = Vec::new();
    records.for_each(|(counts, segment)| put_record(&mut input, &counts, segment));
    let output = engine.run(&moment_aggregation::KERNEL, &[segments as u32], input)?; // counted in u32
    let moments = |words: &[u32]| {
        let mut moments = Moments::new(features);
        moments.add_words(words);
        moments
    };
    Ok(output.chunks_exact(2 * LONGS).map(moments).collect())
}
