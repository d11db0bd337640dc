//! `quorum_vote` on one core: votes of 64 or of 7 voters that arrive item by item or voter by voter, where all agree and
//! where voters dissent on a tenth or on all of the items; beside the traffic of memory without computation, and the
//! votes counted in hash maps.
#![allow(missing_docs, reason = "criterion's macros write public items without documentation")]

use accel_cpu::{Level, traffic};
use accel_kernels::generate::{DEFAULT_SEED, Random};
use accel_kernels::quorum_vote::{KERNEL, OUTPUT_WORDS, Setup, Share, vote};
use accel_kernels::{Batch, digest};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

/// 8 bytes a vote: 16 MB.
const VOTES: u32 = 1 << 21;

/// The share of the items on which a voter dissents, in tenths.
const CONTESTED: [u32; 3] = [0, 1, 10];

/// Every voter votes on every item.
fn votes(voters: u32, by_item: bool, tenths: u32) -> (Vec<u32>, Vec<u32>) {
    let items = VOTES / voters;
    let mut input = Vec::new();
    for number in 0..items * voters {
        let (item, voter) =
            if by_item { (number / voters, number % voters) } else { (number % items, number / items) };
        let mut random = Random::new(DEFAULT_SEED, item.into());
        let word = random.next_u32();
        let dissents = random.below(10) < tenths && random.below(voters) == voter;
        input.extend(vote(item, voter, word ^ u32::from(dissents)));
    }
    let weights = vec![1; voters as usize];
    (Setup { items, share: Share::default(), weights }.to_words(), input)
}

/// What one writes first: a map from items to maps from words to weights. It counts a voter's second vote again.
fn hashed(input: &[u32], weights: &[u32], output: &mut HashMap<u32, HashMap<u32, u32>>) -> usize {
    output.clear();
    for [head, word] in input.as_chunks::<2>().0 {
        *output.entry(head >> 6).or_default().entry(*word).or_default() += weights[(head & 63) as usize];
    }
    output
        .values()
        .filter(|words| words.values().any(|weight| 4 * weight >= 3 * weights.len() as u32))
        .count()
}

fn inner_loops(criterion: &mut Criterion) {
    for (voters, by_item) in [(64, true), (64, false), (7, true), (7, false)] {
        for tenths in CONTESTED {
            let (params, input) = votes(voters, by_item, tenths);
            let batch = Batch::new(&KERNEL, &params, &input).expect("these are votes");
            let expected = batch.reference();
            let order = if by_item { "by item" } else { "by voter" };
            let mut group =
                criterion.benchmark_group(format!("votes of {voters} {order}, {tenths} of 10 contested"));
            group.throughput(Throughput::Elements(batch.records() as u64)).sample_size(10);
            group.warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_millis(300));
            let mut output = vec![0; batch.output_len()];
            for implementation in
                accel_cpu::find(KERNEL.name).into_iter().flat_map(|twin| twin.implementations)
            {
                if !implementation.level.is_here() {
                    continue;
                }
                let prepared = implementation.prepare(&params, batch.records());
                output.fill(u32::MAX);
                prepared.run(&input, &mut output);
                assert_eq!(digest::of_words(&output), digest::of_words(&expected));
                group.bench_function(implementation.level.to_string(), |b| {
                    b.iter(|| prepared.run(black_box(&input), black_box(&mut output)));
                });
            }
            let best = Level::ALL.into_iter().rev().find(|level| level.is_here()).unwrap_or(Level::Portable);
            group.bench_function("traffic", |b| {
                b.iter(|| traffic::traffic(best, black_box(&input), black_box(&mut output)));
            });
            let agreed =
                expected.as_chunks::<OUTPUT_WORDS>().0.iter().filter(|out| out[1] >> 24 & 1 == 1).count();
            let mut maps = HashMap::new();
            assert_eq!(hashed(&input, &params[3..], &mut maps), agreed);
            group.bench_function("hash maps", |b| {
                b.iter(|| hashed(black_box(&input), &params[3..], &mut maps));
            });
            group.finish();
        }
    }
}

criterion_group!(benches, inner_loops);
criterion_main!(benches);
