//! What the memory gives for the traffic of the stages, on all cores, without computing.

use crate::{MOMENT_WORDS, WORDS};
use accel_bench::scattered::{add_to_entries, read_entries};
use accel_cpu::{Level, traffic};
use accel_kernels::anomaly_score::COMPONENT_WORDS;
use std::convert::Infallible;
use std::thread;

/// The traffic of scores: each record's entry is read, two words are written.
pub(crate) fn read_scattered(
    records: &[u32],
    entries: &[[u32; COMPONENT_WORDS]],
    output: &mut [u32],
    threads: usize,
) -> Result<(), Infallible> {
    let each = (records.len() / WORDS).div_ceil(threads);
    thread::scope(|scope| {
        for (records, output) in records.chunks(each * WORDS).zip(output.chunks_mut(2 * each)) {
            scope
                .spawn(|| read_entries::<WORDS, _>(records.as_chunks().0, entries, output.as_chunks_mut().0));
        }
    });
    Ok(())
}

/// The records of each thread's share of the agents, counted from the first of the share.
pub(crate) fn own_records(records: &[u32], agents: usize, threads: usize) -> Vec<Vec<[u32; WORDS]>> {
    let each = agents.div_ceil(threads);
    let own = |part: usize| {
        let range = part * each..part * each + each;
        let mut own = records.as_chunks::<WORDS>().0.to_vec();
        own.retain(|record| range.contains(&(record[8] as usize)));
        own.iter_mut().for_each(|record| record[8] -= (part * each) as u32); // not above what it was
        own
    };
    (0..threads).map(own).collect()
}

/// The traffic of moments that are added as records come: each thread clears its agents and adds a word to each of an
/// agent's for each of its records.
pub(crate) fn add_scattered(own: &[Vec<[u32; WORDS]>], output: &mut [u32]) -> Result<(), Infallible> {
    let each = (output.len() / MOMENT_WORDS).div_ceil(own.len());
    thread::scope(|scope| {
        for (own, output) in own.iter().zip(output.chunks_mut(each * MOMENT_WORDS)) {
            scope.spawn(move || {
                output.fill(0);
                add_to_entries::<WORDS, MOMENT_WORDS>(own, output.as_chunks_mut().0);
            });
        }
    });
    Ok(())
}

/// The least traffic of moments: records are read once and outputs written once, both in order.
pub(crate) fn in_order(records: &[u32], output: &mut [u32], threads: usize) -> Result<(), Infallible> {
    let each = (records.len() / WORDS).div_ceil(threads) * WORDS;
    let outputs = output.len().div_ceil(threads);
    thread::scope(|scope| {
        for (records, output) in records.chunks(each).zip(output.chunks_mut(outputs)) {
            scope.spawn(|| std::hint::black_box(traffic::traffic(Level::best(), records, output)));
        }
    });
    Ok(())
}
