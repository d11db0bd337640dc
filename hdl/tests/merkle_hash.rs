//! `merkle_hash` with every number of rounds a cycle: digests, cycles and latency.

mod common;

use accel_hdl::Block;
use accel_hdl::merkle_hash::block;
use accel_hdl::model::Drive;
use accel_kernels::merkle_hash::{KERNEL, Kind, Params};
use accel_kernels::{Batch, generate, vectors};
use common::{Bench, IDLE};

static BLOCKS: [(Block, u64); 4] =
    [(block::<1>(), 64), (block::<2>(), 32), (block::<4>(), 16), (block::<8>(), 8)];

#[test]
fn frozen_vectors_hold_under_stalls_for_every_number_of_rounds() {
    for (block, _) in &BLOCKS {
        let mut bench = Bench::new(block, 1, 11);
        bench.pace = (6, 3);
        for group in vectors::parse(&KERNEL, KERNEL.vectors).unwrap() {
            bench.params(&group.params);
            assert_eq!(bench.run(&group.batch(&KERNEL).unwrap()), group.output);
        }
        assert!(bench.waits > 100, "{} waits", bench.waits);
    }
}

#[test]
fn a_record_takes_the_cycles_of_a_compression_and_the_latency_is_exact_for_leaves_and_nodes() {
    const RECORDS: u64 = 6;
    for (block, cycles) in &BLOCKS {
        for params in [(Kind::Node, 64), (Kind::Leaf, 24), (Kind::Leaf, 55)] {
            let params = Params { kind: params.0, leaf_bytes: params.1 }.to_words();
            let part = generate::blocks(&KERNEL, 3, RECORDS).next().unwrap();
            let batch = Batch::new(&KERNEL, &params, part.batch().input()).unwrap();
            let mut bench = Bench::new(block, 1, 5);
            bench.params(&params);
            let latency = (block.latency)(1);
            assert_eq!((latency, (block.cycles_per_record)(&params)), (2 * cycles + 5, *cycles));
            let mut records = batch.input().chunks_exact(KERNEL.input_words).peekable();
            let mut out = Vec::new();
            for cycle in 0..cycles * (RECORDS - 1) + latency + 1 {
                let record = records.peek().copied();
                let s_data = record.unwrap_or_default();
                let (answer, digest) =
                    bench.cycle(&Drive { s_valid: record.is_some(), s_data, m_ready: true, ..IDLE });
                if record.is_some() {
                    assert_eq!(answer.s_ready, cycle % cycles == 0, "cycle {cycle}");
                    records.next_if(|_| answer.s_ready);
                }
                let due = cycle >= latency && (cycle - latency) % cycles == 0;
                assert_eq!(digest.is_some(), due, "cycle {cycle}");
                out.extend(digest.into_iter().flatten());
            }
            assert_eq!(out, batch.reference());
        }
    }
}
