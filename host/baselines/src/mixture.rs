//! Hard EM on the kernels: `anomaly_score` gives each row its component, `moment_aggregation` each component its
//! moments.
//!
//! Deterministic: seeded k-means++ starts on a sample, of which the one with the smallest mean distance goes on
//! with all rows until the mean distance hardly falls.

use crate::baseline::is_diagonal;
use crate::engine::{Engine, EngineError};
use crate::fit::{Fitted, fit};
use crate::gather::{assign, sum, tables};
use crate::model::Kind;
use crate::moments::Moments;
use accel_kernels::anomaly_score::FEATURES;
use accel_kernels::generate::Random;

/// A row in counts.
pub(crate) type Counts = [i16; FEATURES];

/// Rows of the sample on which starts compete.
const SAMPLE: usize = 4096;

/// Iterations of a start, and of the one that goes on.
const START_ITERATIONS: usize = 10;
const ITERATIONS: usize = 30;

/// The least fall of the mean cost for which another iteration is worth its time: 1/256.
const SETTLED: i128 = 256;

/// How a node is trained.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub kind: Kind,
    pub components: usize,
    pub features: usize,
    pub seed: u64,
    pub starts: u32,
}

/// The components of these rows (at least one).
pub(crate) fn train(engine: &mut dyn Engine, rows: &[Counts], plan: Plan) -> Result<Fitted, EngineError> {
    let whole = sum(engine, rows.iter().map(|r| (*r, 0)), 1, plan.features)?;
    if plan.components <= 1 {
        return Ok(fit(&whole, plan.kind).expect("there are rows"));
    }
    let scales: Vec<f64> = (0..plan.features)
        .map(|i| 1.0 / libm::sqrt(whole[0].covariance()[i * (i + 1) / 2 + i] + 2621.44)) // .01 of 512 squared
        .collect();
    let mut best: Option<(i128, Fitted)> = None;
    let mut random = Random::new(plan.seed, plan.components as u64);
    for _ in 0..plan.starts.max(1) {
        let sample = sample(rows, &mut random);
        let centres = centres(&sample, &scales, plan.components, &mut random);
        let start = nearest_centre(&sample, &scales, &centres);
        let (cost, fitted) = improve(engine, &sample, start, plan, START_ITERATIONS)?;
        // samples have one size, so sums compare
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, fitted));
        }
    }
    let (_, start) = best.expect("there is a start");
    if rows.len() <= SAMPLE && plan.starts > 0 {
        return Ok(start);
    }
    let (assigned, _) = nearest(engine, &start, rows, plan.kind)?;
    Ok(improve(engine, rows, assigned, plan, ITERATIONS)?.1)
}

/// The sum of the distances of rows to a node's components, comparable between nodes, in units of 2^-16.
pub(crate) fn cost(
    engine: &mut dyn Engine,
    fitted: &Fitted,
    rows: &[Counts],
    kind: Kind,
) -> Result<i128, EngineError> {
    Ok(nearest(engine, fitted, rows, kind)?.1)
}

/// Each row's component, and the sum of the distances.
fn nearest(
    engine: &mut dyn Engine,
    fitted: &Fitted,
    rows: &[Counts],
    kind: Kind,
) -> Result<(Vec<u32>, i128), EngineError> {
    let records: Vec<_> = rows.iter().map(|r| (*r, 0)).collect();
    let found = assign(engine, &tables(is_diagonal(kind), &[&fitted.components]), &records)?;
    let sum: i128 = found.iter().map(|&(_, distance)| i128::from(distance)).sum();
    let components = found.into_iter().map(|(component, _)| component).collect();
    Ok((components, sum + i128::from(fitted.offset) * rows.len() as i128))
}

/// Both steps in turn until the mean cost hardly falls, and the cost of what came out.
fn improve(
    engine: &mut dyn Engine,
    rows: &[Counts],
    mut assigned: Vec<u32>,
    plan: Plan,
    iterations: usize,
) -> Result<(i128, Fitted), EngineError> {
    let mut last: Option<(i128, Fitted)> = None;
    for _ in 0..iterations {
        let records = rows.iter().copied().zip(assigned.iter().copied());
        let mut moments: Vec<Moments> = sum(engine, records, plan.components, plan.features)?;
        moments.retain(|m| m.count > 0);
        let fitted = fit(&moments, plan.kind).expect("there are rows");
        let (next, cost) = nearest(engine, &fitted, rows, plan.kind)?;
        let settled = next == assigned
            || last.as_ref().is_some_and(|(before, _)| before - cost < SETTLED * rows.len() as i128);
        assigned = next;
        last = Some((cost, fitted));
        if settled {
            break;
        }
    }
    Ok(last.expect("there is an iteration"))
}

/// All rows, or so many drawn without replacement.
fn sample(rows: &[Counts], random: &mut Random) -> Vec<Counts> {
    if rows.len() <= SAMPLE {
        return rows.to_vec();
    }
    let mut numbers: Vec<u32> = (0..rows.len() as u32).collect(); // counted in u32
    let mut draw = |i: usize| {
        numbers.swap(i, i + random.below((rows.len() - i) as u32) as usize); // at most the rows
        rows[numbers[i] as usize]
    };
    (0..SAMPLE).map(&mut draw).collect()
}

/// k-means++ (Arthur and Vassilvitskii, 2007): each further centre is drawn with the square of its distance to the
/// nearest one before.
fn centres(rows: &[Counts], scales: &[f64], components: usize, random: &mut Random) -> Vec<Counts> {
    let mut centres = vec![rows[random.below(rows.len() as u32) as usize]]; // a sample
    let mut squares: Vec<f64> = rows.iter().map(|r| square(r, &centres[0], scales)).collect();
    while centres.len() < components {
        let total: f64 = squares.iter().sum();
        let mut rest = total * (random.next_u32() as f64 / 4_294_967_296.0);
        let drawn = squares.iter().position(|s| {
            rest -= s;
            rest < 0.0
        });
        let Some(drawn) = drawn else { break }; // all rows are centres
        let centre = rows[drawn];
        squares.iter_mut().zip(rows).for_each(|(s, r)| *s = s.min(square(r, &centre, scales)));
        centres.push(centre);
    }
    centres
}

fn nearest_centre(rows: &[Counts], scales: &[f64], centres: &[Counts]) -> Vec<u32> {
    let of = |row: &Counts| {
        let squares = centres.iter().map(|c| square(row, c, scales)).zip(0u32..);
        squares.min_by(|a, b| a.0.total_cmp(&b.0)).expect("there is a centre").1
    };
    rows.iter().map(of).collect()
}

/// The squared distance of two rows in standard deviations.
fn square(a: &Counts, b: &Counts, scales: &[f64]) -> f64 {
    let term = |((a, b), scale): ((&i16, &i16), &f64)| {
        let z = (f64::from(*a) - f64::from(*b)) * scale;
        z * z
    };
    a.iter().zip(b).zip(scales).map(term).sum()
}
