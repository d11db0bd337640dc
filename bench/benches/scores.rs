//! Behaviour scores, moments and zones on one core: every implementation beside the best safe auto-vectorised loops for
//! the same instructions, the same memory traffic without computation, and what a user would take instead.
//!
//! Each output is compared with the reference before it is timed, a peer's distances within a tolerance.
#![allow(missing_docs, reason = "criterion's macros write public items without documentation")]
#![allow(
    unsafe_code,
    reason = "the compared loops are compiled for instructions that the processor is known to have"
)]

#[path = "scores/auto.rs"]
mod auto;
#[path = "scores/peers.rs"]
mod peers;

use accel_bench::scattered::{add_to_entries, read_entries};
use accel_cpu::{Code, Implementation, Level, traffic};
use accel_kernels::anomaly_score::{self, Baseline, COMPONENT_WORDS, Component, Curve, Setup};
use accel_kernels::fixed::{distance, halves};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Kernel, moment_aggregation, zone_update};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Duration;

const WORDS: usize = anomaly_score::RECORD_WORDS;
const MOMENT_WORDS: usize = 2 * moment_aggregation::LONGS;

/// Records of a batch that the second cache holds.
const NEAR: usize = 8_192;

/// Records of a batch whose entries no cache holds.
const FAR: usize = 1 << 17;

fn group<'c>(criterion: &'c mut Criterion, name: &str, records: usize) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Elements(records as u64));
    group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(20);
    group
}

/// Times every implementation that is here, and these loops.
fn measure(
    group: &mut BenchmarkGroup<'_, WallTime>,
    kernel: &'static Kernel,
    params: &[u32],
    input: &[u32],
    loops: &[(Level, auto::Run)],
) {
    let batch = Batch::new(kernel, params, input).expect("a well-formed batch");
    let expected = batch.reference();
    let twin = accel_cpu::find(kernel.name).expect("the kernel has a twin");
    let twins = twin.implementations.iter().map(|i| (i.level.name().to_owned(), *i));
    let loops = loops.iter().map(|&(level, run)| {
        let implementation = Implementation { level, method: "auto-vectorised", code: Code::Plain(run) };
        (format!("auto-vectorised {level}"), implementation)
    });
    for (name, implementation) in twins.chain(loops).filter(|(_, i)| i.level.is_here()) {
        let prepared = implementation.prepare(params, batch.records());
        let mut output = vec![0x5555_5555; expected.len()];
        prepared.run(input, &mut output);
        assert!(output == expected, "{name} differs from the reference");
        group.bench_function(name, |b| b.iter(|| prepared.run(black_box(input), black_box(&mut output))));
    }
}

/// Times memory traffic in order.
fn measure_traffic(group: &mut BenchmarkGroup<'_, WallTime>, input: &[u32], output_words: usize) {
    let (level, mut output) = (Level::best(), vec![0; output_words]);
    group.bench_function("traffic", |b| b.iter(|| traffic::traffic(level, black_box(input), &mut output)));
}

/// Baselines with so many components each, near each other.
fn setup(diagonal: bool, baselines: u32, components: u32) -> Setup {
    let mut random = Random::new(4, u64::from(components));
    let mut signed = |bits: u32| (random.next_u32() as i32 >> (32 - bits)) as i16; // at most 16 bits
    let mut component = || {
        let mut rows = [0; 136];
        for r in 0..16 {
            (0..r).for_each(|c| rows[r * (r + 1) / 2 + c] = signed(10));
            rows[r * (r + 1) / 2 + r] = 8_192 + signed(11);
        }
        Component {
            means: std::array::from_fn(|_| signed(11)),
            rows,
            shifts: [14; 16],
            biases: std::array::from_fn(|_| 8_192 + i32::from(signed(12))),
            constant: signed(16).unsigned_abs().into(),
        }
    };
    let score = |edge: usize| (edge * 13) as u16; // 63232 at most
    Setup {
        diagonal,
        baselines: (0..baselines).map(|b| Baseline { first: b * components, components, curve: 0 }).collect(),
        components: (0..baselines * components).map(|_| component()).collect(),
        curves: vec![Curve::through(&(0..=distance::BUCKETS).map(score).collect::<Vec<_>>())],
    }
}

/// Records with features of so many bits, whose last word is below `owners`.
fn records(count: usize, bits: u32, owners: u32) -> Vec<u32> {
    let mut random = Random::new(5, u64::from(bits));
    let mut words = Vec::with_capacity(count * WORDS);
    for _ in 0..count {
        let mut feature = || (random.next_u32() as i32 >> (32 - bits)) as i16; // at most 16 bits
        words.extend((0..8).map(|_| halves(feature(), feature())));
        words.push(random.below(owners));
    }
    words
}

fn scores(criterion: &mut Criterion) {
    let kernel = &anomaly_score::KERNEL;
    let loops: [(Level, auto::Run); 2] =
        [(Level::Avx512, auto::scores_avx512), (Level::Avx2, auto::scores_avx2)];
    for (name, diagonal, components) in
        [("scores, diagonal", true, 1), ("scores, full", false, 1), ("scores, full, K = 8", false, 8)]
    {
        let mut group = group(criterion, name, NEAR);
        let setup = setup(diagonal, 1, components);
        let (params, input) = (setup.to_words(), records(NEAR, 12, 1));
        measure(&mut group, kernel, &params, &input, &loops);
        measure_traffic(&mut group, &input, 2 * NEAR);
        if !diagonal && components == 1 {
            measure_ndarray(&mut group, &params, &input);
        }
        group.finish();
    }
    for (name, baselines) in [("scores, full, 64 baselines", 64), ("scores, full, a baseline a record", FAR)]
    {
        let count = NEAR.max(baselines);
        let mut group = group(criterion, name, count);
        let (params, input) =
            (setup(false, baselines as u32, 1).to_words(), records(count, 12, baselines as u32));
        measure(&mut group, kernel, &params, &input, &[]);
        let entries = kernel.table_words(&params)[1].as_chunks::<COMPONENT_WORDS>().0;
        let mut output = vec![[0; 2]; count];
        group.bench_function("traffic", |b| {
            b.iter(|| read_entries(black_box(input.as_chunks::<WORDS>().0), entries, &mut output));
        });
        group.finish();
    }
}

/// Times `ndarray`, whose distances must be the kernel's but for rounding.
fn measure_ndarray(group: &mut BenchmarkGroup<'_, WallTime>, params: &[u32], input: &[u32]) {
    let kernel = &anomaly_score::KERNEL;
    let exact = Batch::new(kernel, params, input).expect("a well-formed batch").reference();
    let entry = kernel.table_words(params)[1].first_chunk().expect("one component");
    let (whitening, rows) = (peers::Whitening::of(entry), peers::rows(input));
    let constant = f64::from(entry[96]);
    let mut compared = 0;
    for (exact, &distance) in exact.as_chunks::<2>().0.iter().zip(&whitening.distances(&rows)) {
        if exact[0] >> 24 == 0 {
            // each of 16 deviations is rounded down to an integer
            let (root, other) = ((f64::from(exact[1]) - constant).sqrt(), f64::from(distance).sqrt());
            assert!((root - other).abs() <= 4.0 + 1e-4 * root, "ndarray computes something else");
            compared += 1;
        }
    }
    assert!(compared * 10 >= NEAR * 9, "too few of the distances are comparable");
    group.bench_function("ndarray f32", |b| b.iter(|| whitening.distances(black_box(&rows))));
}

fn moments(criterion: &mut Criterion) {
    let kernel = &moment_aggregation::KERNEL;
    let loops: [(Level, auto::Run); 2] =
        [(Level::Avx512, auto::moments_avx512), (Level::Avx2, auto::moments_avx2)];
    for (name, bits, segments) in [
        ("moments, 12 bits, one segment", 12, 1),
        ("moments, 16 bits, one segment", 16, 1),
        ("moments, 12 bits, 8 segments", 12, 8),
        ("moments, 12 bits, 4 records a segment", 12, FAR / 4),
        ("moments, 12 bits, a segment a record", 12, FAR),
    ] {
        let count = NEAR.max(segments);
        let mut group = group(criterion, name, count);
        let input = records(count, bits, segments as u32);
        let loops = if segments == 1 { &loops[..] } else { &[] };
        measure(&mut group, kernel, &[segments as u32], &input, loops);
        if segments == FAR {
            let mut entries = vec![[0; MOMENT_WORDS]; segments];
            group.bench_function("traffic", |b| {
                b.iter(|| {
                    entries.as_flattened_mut().fill(0);
                    add_to_entries(black_box(input.as_chunks::<WORDS>().0), &mut entries);
                });
            });
        } else {
            measure_traffic(&mut group, &input, MOMENT_WORDS * segments);
        }
        group.finish();
    }
}

fn zones(criterion: &mut Criterion) {
    let kernel = &zone_update::KERNEL;
    for (name, agents) in [("zones, 1000 agents", 1_000), ("zones, an agent a record", FAR)] {
        let count = NEAR.max(agents);
        let mut group = group(criterion, name, count);
        let states = vec![zone_update::State::default(); agents];
        let setup = zone_update::Setup { agents: states, ..Default::default() };
        let mut random = Random::new(6, 6);
        let input: Vec<u32> =
            (0..count).flat_map(|_| [random.below(agents as u32), random.next_u32() >> 16]).collect();
        measure(&mut group, kernel, &setup.to_words(), &input, &[]);
        measure_traffic(&mut group, &input, count + 2 * agents);
        group.finish();
    }
}

criterion_group!(benches, scores, moments, zones);
criterion_main!(benches);
