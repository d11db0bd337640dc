//! Every kernel on one core: the obvious reference beside the CPU twin, over the same generated records.
#![allow(missing_docs, reason = "criterion's macros write public items without documentation")]

use accel_cpu::{Code, Implementation, Level};
use accel_kernels::generate::{self, DEFAULT_SEED};
use accel_kernels::{digest, kernels};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

fn inner_loops(criterion: &mut Criterion) {
    for &kernel in kernels() {
        let block = generate::blocks(kernel, DEFAULT_SEED, kernel.block_records).next().expect("one block");
        let batch = block.batch();
        let expected = digest::of_words(&batch.reference());
        let mut group = criterion.benchmark_group(kernel.name);
        group.throughput(Throughput::Elements(kernel.block_records));
        let mut measure = |name: &str, implementation: &Implementation| {
            let prepared = implementation.prepare(batch.params(), batch.records());
            let mut output = vec![0; batch.output_len()];
            prepared.run(batch.input(), &mut output);
            assert_eq!(digest::of_words(&output), expected, "{name} differs from the reference");
            group.bench_function(name, |bencher| {
                bencher.iter(|| prepared.run(black_box(batch.input()), black_box(&mut output)));
            });
        };
        let (level, method) = (Level::Portable, "the reference");
        measure("reference", &Implementation { level, method, code: Code::Plain(kernel.reference) });
        let twins = accel_cpu::find(kernel.name).into_iter().flat_map(|twin| twin.implementations);
        for implementation in twins.filter(|i| i.level.is_here()) {
            measure(&format!("{} ({})", implementation.level, implementation.method), implementation);
        }
        group.finish();
    }
}

criterion_group!(benches, inner_loops);
criterion_main!(benches);
