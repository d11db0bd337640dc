//! Every kernel on one core: the obvious reference beside the CPU twin, over the same generated records.
#![allow(missing_docs, reason = "criterion's macros write public items without documentation")]

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
        let mut measure = |name: &str, run: fn(&[u32], &[u32], &mut [u32])| {
            let mut output = vec![0; batch.output_len()];
            run(batch.params(), batch.input(), &mut output);
            assert_eq!(digest::of_words(&output), expected, "{name} differs from the reference");
            group.bench_function(name, |bencher| {
                bencher.iter(|| run(batch.params(), black_box(batch.input()), black_box(&mut output)));
            });
        };
        measure("reference", kernel.reference);
        if let Some(twin) = accel_cpu::find(kernel.name) {
            measure(&format!("cpu ({})", twin.method), twin.run);
        }
        group.finish();
    }
}

criterion_group!(benches, inner_loops);
criterion_main!(benches);
