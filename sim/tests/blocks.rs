//! Every block on both backends gives the reference's words, cycle counts as documented, and waveforms.

mod common;

use accel_hdl::Block;
use accel_kernels::generate::{DEFAULT_SEED, blocks};
use accel_kernels::{Batch, Field, Format, Shape, vectors};
use accel_sim::{Backend, Options, Run, SimError, Simulator, open};
use rayon::prelude::*;

fn run(simulator: &mut Simulator, batch: &Batch<'_>, options: &Options) -> Run {
    let mut output = vec![0xDEAD_BEEF; batch.output_len()];
    let run = simulator.run(batch, &mut output, options).expect("a right block keeps the protocol");
    if let Some(record) = output.iter().zip(&batch.reference()).position(|(a, b)| a != b) {
        panic!("{}: output word {record} is {:#010x}", batch.kernel().name, output[record]);
    }
    run
}

/// The sums of two runs.
fn add(a: Run, b: Run) -> Run {
    Run {
        records: a.records + b.records,
        accepted: a.accepted + b.accepted,
        stalled_in: a.stalled_in + b.stalled_in,
        stalled_out: a.stalled_out + b.stalled_out,
        gaps: a.gaps + b.gaps,
        flushes: a.flushes + b.flushes,
        flushed: a.flushed + b.flushed,
        ..a
    }
}

/// Runs generated records and returns how many.
fn generated(block: &'static Block, simulator: &mut Simulator, records: u64, options: &Options) -> u64 {
    blocks(block.kernel, DEFAULT_SEED, records).map(|b| run(simulator, &b.batch(), options).records).sum()
}

fn backends(test: &str) -> Vec<Backend> {
    let mut backends = vec![Backend::RustHdl];
    if common::verilator(test) {
        backends.push(Backend::Verilated);
    }
    backends
}

#[test]
fn a_million_generated_records_equal_the_reference_in_the_verilated_model() {
    if common::verilator("a_million_generated_records_equal_the_reference_in_the_verilated_model") {
        accel_hdl::blocks().par_iter().for_each(|block| {
            let mut simulator = open(Backend::Verilated, block.kernel, None).unwrap();
            assert_eq!(generated(block, &mut simulator, 1_000_000, &Options::default()), 1_000_000);
        });
    }
}

#[test]
fn twenty_thousand_generated_records_equal_the_reference_in_rusthdl() {
    accel_hdl::blocks().par_iter().for_each(|block| {
        let mut simulator = open(Backend::RustHdl, block.kernel, None).unwrap();
        assert_eq!(generated(block, &mut simulator, 20_000, &Options::default()), 20_000);
    });
}

#[test]
fn stalls_and_flushes_change_no_output() {
    for backend in backends("stalls_and_flushes_change_no_output, verilated") {
        accel_hdl::blocks().par_iter().for_each(|block| {
            let mut simulator = open(backend, block.kernel, None).unwrap();
            for seed in 0..3 {
                let options = Options { stalls: Some(seed), flushes: true, ..Options::default() };
                // Some records with the default parameters, then some with others.
                let steady = (block.cycles_per_record)(&(block.kernel.default_params)()) == 1;
                let most = if steady { 3000 } else { 1000 };
                let count = block.kernel.block_records + most;
                let parts: Vec<_> = blocks(block.kernel, DEFAULT_SEED + seed, count).collect();
                let mut beats = 0;
                let sum = parts.iter().map(|part| {
                    let batch = part.batch().slice(0, part.batch().records().min(most as usize));
                    beats += batch.output_len() / block.beat_words;
                    run(&mut simulator, &batch, &options)
                });
                let run = sum.reduce(add).unwrap();
                assert!(run.flushes > 0 && run.flushed > 0, "{run:?}");
                // a fold of short outputs has few beats that could wait
                let stalls = 100.min(beats as u64 / 50);
                assert!(run.gaps > 20 && run.stalled_in > 100 && run.stalled_out > stalls, "{run:?}");
                assert_eq!(run.accepted, run.records + run.flushed);
            }
        });
    }
}

#[test]
fn cycles_and_latency_are_as_documented_for_every_number_of_stages() {
    for block in accel_hdl::blocks() {
        for stages in 1..block.max_stages + 1 {
            let mut simulator = open(Backend::RustHdl, block.kernel, Some(stages)).unwrap();
            assert_eq!(simulator.stages(), stages);
            let first = blocks(block.kernel, DEFAULT_SEED, 500).next().unwrap();
            let batch = first.batch();
            let run = run(&mut simulator, &batch, &Options::default());
            let latency = (block.latency)(stages);
            let records = (block.cycles_per_record)(batch.params()) * run.records;
            let beats = (batch.output_len() / block.beat_words) as u64;
            let cycles = match block.kernel.shape {
                Shape::Map => records + latency,
                // After the last record the whole output, or the states.
                Shape::Fold => records + latency + beats,
                Shape::Scan => records + latency + beats - run.records,
            };
            assert!(run.cycles <= cycles, "{} cycles, at most {cycles} expected", run.cycles);
            assert_eq!(run.stalled_out, 0);
            if records == run.records {
                assert_eq!((run.cycles, run.stalled_in), (cycles, 0));
                assert_eq!(run.first_output_latency, Some(latency), "{stages} stages");
            }
        }
    }
}

#[test]
fn batches_of_every_short_length_come_back_whole() {
    for backend in backends("batches_of_every_short_length_come_back_whole, verilated") {
        for block in accel_hdl::blocks() {
            let mut simulator = open(backend, block.kernel, None).unwrap();
            // around the depth of the output FIFO, 32
            for records in [0, 1, 2, 3, 31, 32, 33, 63, 64, 65] {
                for options in [Options::default(), Options { stalls: Some(records), ..Options::default() }] {
                    assert_eq!(generated(block, &mut simulator, records, &options), records);
                }
            }
        }
    }
}

#[test]
fn every_flipped_bit_of_the_published_records_gets_the_verdict_of_the_reference() {
    for backend in backends("every_flipped_bit_of_the_published_records…, verilated") {
        // Where records refer to entries, a flipped bit may refer to none.
        let refers = |f: &Field| matches!(f.format, Format::Index(_) | Format::Indices(_));
        for block in accel_hdl::blocks().iter().filter(|b| !b.kernel.input.iter().any(refers)) {
            let kernel = block.kernel;
            let mut simulator = open(backend, kernel, None).unwrap();
            let mut flipped = 0;
            for sample in (kernel.samples)() {
                let mut input = Vec::new();
                for record in sample.input.chunks_exact(kernel.input_words) {
                    for bit in 0..32 * kernel.input_words {
                        input.extend_from_slice(record);
                        let start = input.len() - kernel.input_words;
                        input[start + bit / 32] ^= 1 << (bit % 32);
                        flipped += 1;
                    }
                }
                let batch = Batch::new(kernel, &sample.params, &input).unwrap();
                run(&mut simulator, &batch, &Options::default());
            }
            assert!(flipped >= 32 * kernel.input_words, "{flipped} flips");
        }
    }
}

#[test]
fn the_frozen_vectors_pass() {
    for backend in backends("the_frozen_vectors_pass, verilated") {
        for block in accel_hdl::blocks() {
            let mut simulator = open(backend, block.kernel, None).unwrap();
            let groups = vectors::parse(block.kernel, block.kernel.vectors).unwrap();
            assert!(!groups.is_empty());
            for group in groups {
                let batch = group.batch(block.kernel).unwrap();
                run(&mut simulator, &batch, &Options::default());
                assert_eq!(group.output, batch.reference());
            }
        }
    }
}

#[test]
fn stages_that_do_not_exist_are_refused_with_the_limit() {
    for block in accel_hdl::blocks() {
        for stages in [0, block.max_stages + 1] {
            let refused = open(Backend::RustHdl, block.kernel, Some(stages)).map(drop).unwrap_err();
            assert!(
                matches!(refused, SimError::Stages { limit, .. } if limit == block.max_stages),
                "{refused}"
            );
        }
    }
}

#[test]
fn a_batch_beyond_the_capacity_is_refused_with_the_limit() {
    let kernel = &accel_kernels::moment_aggregation::KERNEL;
    let mut simulator = open(Backend::RustHdl, kernel, None).unwrap();
    let batch = Batch::new(kernel, &[65], &[0; 9]).unwrap();
    let refused = simulator.run(&batch, &mut vec![0; batch.output_len()], &Options::default()).unwrap_err();
    assert_eq!(refused.to_string(), "the block of moment_aggregation holds 64 segments, 65 are too many");
}
