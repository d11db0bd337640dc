//! `descriptor_validation` on one core: whole verdicts and checksums alone at each level, beside the traffic of memory
//! without computation and what a user would take instead; over records that fit the L2 cache, and over many more than
//! any cache holds. Then the latency of one record.
#![allow(missing_docs, reason = "criterion's macros write public items without documentation")]

use accel_cpu::descriptor_validation::checksums;
use accel_cpu::{Code, Implementation, Level, traffic};
use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, KERNEL, RECORD_BYTES, checksum, record_bytes,
};
use accel_kernels::generate::DEFAULT_SEED;
use accel_kernels::{Batch, digest};
use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};
use std::hint::black_box;
use std::time::Duration;

const WORDS: usize = RECORD_BYTES / 4;

/// 28 bytes a record: 458 KB, and 147 MB.
const SIZES: [(&str, usize); 2] = [("L2", 16_384), ("memory", 5 << 20)];

fn levels() -> impl Iterator<Item = Level> {
    Level::ALL.into_iter().rev().filter(|level| level.is_here())
}

/// The default policy and generated records.
fn records(count: usize) -> (Vec<u32>, Vec<u32>) {
    let params = (KERNEL.default_params)();
    let mut input = vec![0; count * WORDS];
    (KERNEL.generate_records)(&params, DEFAULT_SEED, 0, &mut input);
    (params, input)
}

/// A bit for each record whose checksum, as `sum` computes it from its checked bytes, is the one stored.
fn valid(input: &[u32], output: &mut [u64], sum: impl Fn(&[u8; CHECKED_BYTES]) -> u16) {
    for (records, out) in input.chunks(64 * WORDS).zip(output) {
        *out = 0;
        for (i, record) in records.as_chunks::<WORDS>().0.iter().enumerate() {
            let bytes = record_bytes(record);
            let (checked, stored) = bytes.split_first_chunk().expect("a record is longer");
            *out |= u64::from(stored == sum(checked).to_be_bytes()) << i;
        }
    }
}

/// The table of the CRC as everyone writes it.
fn byte_table() -> [u32; 256] {
    std::array::from_fn(|i| {
        (0..8).fold(i as u32, |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

fn by_byte_table(table: &[u32; 256], bytes: &[u8; CHECKED_BYTES]) -> u16 {
    let step = |crc: u32, &byte: &u8| crc >> 8 ^ table[usize::from(crc as u8 ^ byte)]; // the low byte
    !bytes.iter().fold(u32::MAX, step) as u16 // the low half
}

fn bandwidths(criterion: &mut Criterion) {
    for (size, count) in SIZES {
        let (params, input) = records(count);
        let batch = Batch::new(&KERNEL, &params, &input).expect("generated records are a batch");
        let expected = digest::of_words(&batch.reference());
        let mut bits = vec![0; count.div_ceil(64)];
        valid(&input, &mut bits, |bytes| checksum(Checksum::Crc32Lo, bytes));
        let mut group = criterion.benchmark_group(format!("validation {size}"));
        group.throughput(Throughput::Elements(count as u64)).sample_size(10);
        group.warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_millis(800));

        verdicts(&mut group, &batch, &expected);
        let mut words = vec![0; bits.len()];
        let mut checks = |name: &str, run: &dyn Fn(&[u32], &mut [u64])| {
            words.fill(u64::MAX);
            run(&input, &mut words);
            assert!(words == bits, "{name} differs from the reference");
            group.bench_function(name, |b| b.iter(|| run(black_box(&input), black_box(&mut words))));
        };
        for level in levels() {
            let run = |input: &[u32], out: &mut [u64]| checksums(level, Checksum::Crc32Lo, input, out);
            checks(&format!("checksum alone, {level}"), &run);
        }
        let table = byte_table();
        checks("checksum alone, crc32fast", &|input, out| {
            valid(input, out, |bytes| crc32fast::hash(bytes) as u16); // the low half
        });
        checks("checksum alone, byte table", &|input, out| {
            valid(input, out, |bytes| by_byte_table(&table, bytes));
        });

        let sum = input.iter().fold(0, |sum, word| sum ^ word);
        let mut output = vec![0; count];
        for level in levels() {
            assert_eq!(traffic::traffic(level, &input, &mut output), sum);
            group.bench_function(format!("traffic alone, {level}"), |b| {
                b.iter(|| traffic::traffic(level, black_box(&input), black_box(&mut output)));
            });
        }
        group.finish();
    }
}

/// Whole verdicts by every implementation that runs here, and by the reference.
fn verdicts(group: &mut BenchmarkGroup<'_, WallTime>, batch: &Batch<'_>, expected: &digest::Digest) {
    let reference = Implementation {
        level: Level::Portable,
        method: "the reference",
        code: Code::Plain(KERNEL.reference),
    };
    let twin = accel_cpu::find(KERNEL.name).expect("validation has a twin");
    let here = twin.implementations.iter().filter(|i| i.level.is_here());
    for implementation in here.chain([&reference]) {
        let name = format!("verdict, {} ({})", implementation.level, implementation.method);
        let prepared = implementation.prepare(batch.params(), batch.records());
        let mut output = vec![0; batch.output_len()];
        prepared.run(batch.input(), &mut output);
        assert_eq!(digest::of_words(&output), *expected, "{name} differs from the reference");
        group.bench_function(name, |b| {
            b.iter(|| prepared.run(black_box(batch.input()), black_box(&mut output)));
        });
    }
}

/// One record through a policy that was made ready before.
fn latency(criterion: &mut Criterion) {
    let (params, input) = records(1024);
    let batch = Batch::new(&KERNEL, &params, &input).expect("generated records are a batch");
    let expected = batch.reference();
    let mut group = criterion.benchmark_group("validation of a single record");
    group
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .sample_size(20);
    let twin = accel_cpu::find(KERNEL.name).expect("validation has a twin");
    for implementation in twin.implementations.iter().filter(|i| i.level.is_here()) {
        for (policy, records) in [("with tables", 1 << 20), ("for one record", 1)] {
            let prepared = implementation.prepare(&params, records);
            let mut next = input.as_chunks::<WORDS>().0.iter().zip(&expected).cycle();
            let mut one = || {
                let (record, expected) = next.next().expect("a cycle has no end");
                let mut output = [0];
                prepared.run(black_box(record), black_box(&mut output));
                assert_eq!(output[0], *expected);
            };
            (0..1024).for_each(|_| one());
            group.bench_function(format!("{}, {policy}", implementation.level), |b| b.iter(&mut one));
        }
        group.bench_function(
            format!("{}, making a policy ready for one record", implementation.level),
            |b| {
                b.iter(|| implementation.prepare(black_box(&params), 1));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, bandwidths, latency);
criterion_main!(benches);
