//! The blocks at their pins: against the reference, under stalls and flushes, and in cycles.

mod common;

use accel_hdl::model::Drive;
use accel_hdl::{Block, blocks};
use accel_kernels::generate::{self, Random};
use accel_kernels::{Batch, Shape, vectors};
use common::{Bench, IDLE};
use rayon::prelude::*;

/// The blocks that give an output a record and take a record a cycle, with every number of stages.
fn pipelines() -> impl Iterator<Item = (&'static Block, usize)> {
    let steady = |block: &Block| (block.cycles_per_record)(&(block.kernel.default_params)()) == 1;
    every().into_iter().filter(move |(block, _)| block.kernel.shape == Shape::Map && steady(block))
}

/// Every block with every number of stages.
fn every() -> Vec<(&'static Block, usize)> {
    blocks().iter().flat_map(|block| (1..block.max_stages + 1).map(move |stages| (block, stages))).collect()
}

#[test]
fn frozen_vectors_hold_under_stalls_for_every_number_of_stages() {
    every().into_par_iter().for_each(|(block, stages)| {
        let mut bench = Bench::new(block, stages, 40 + stages as u64);
        bench.pace = (7, 4);
        let groups = vectors::parse(block.kernel, block.kernel.vectors).unwrap();
        for group in &groups {
            bench.params(&group.params);
            let batch = group.batch(block.kernel).unwrap();
            assert_eq!(bench.run(&batch), group.output, "{} in {stages} stages", block.kernel.name);
            bench.flush();
        }
        assert!(bench.stalls > 100, "{} stalls", bench.stalls);
    });
}

#[test]
fn generated_records_agree_with_the_reference_at_any_pace() {
    every().into_par_iter().for_each(|(block, stages)| {
        let mut bench = Bench::new(block, stages, 7);
        // The second block has parameters of its own; the first the default ones.
        for part in generate::blocks(block.kernel, 9, 2 * block.kernel.block_records) {
            let paces = [(8, 8), (8, 1), (1, 8), (5, 5)];
            bench.params(part.batch().params());
            for (number, pace) in paces.into_iter().enumerate() {
                bench.pace = pace;
                let records = part.batch().records().min(4_000) / paces.len();
                let batch = part.batch().slice(number * records, records);
                assert_eq!(bench.run(&batch), batch.reference(), "{stages} stages, pace {pace:?}");
            }
        }
        assert!(
            bench.stalls > 1_000 && bench.waits > 1_000,
            "{} stalls, {} waits",
            bench.stalls,
            bench.waits
        );
    });
}

#[test]
fn a_flush_in_mid_burst_leaves_nothing_behind_and_keeps_the_parameters() {
    every().into_par_iter().for_each(|(block, stages)| {
        let mut bench = Bench::new(block, stages, 3);
        let part = generate::blocks(block.kernel, 21, 300).next().unwrap();
        let words = part.batch().reference();
        bench.params(part.batch().params());
        let mut random = Random::new(5, stages as u64);
        let start = bench.cycles;
        assert_eq!(bench.run(&part.batch()), words);
        let whole = bench.cycles - start;
        let (mut cut, mut partly) = (0, 0);
        for _ in 0..50 {
            // Anywhere in the batch; a slow pace stretches it.
            let cycles = u64::from(random.below(1000)) * 2 * whole / 1000;
            bench.pace = (random.below(8) + 1, random.below(8) + 1);
            let seen = bench.stream(&part.batch(), words.len(), cycles);
            assert_eq!(seen, words[..seen.len()]);
            partly += usize::from(!seen.is_empty() && seen.len() < words.len());
            bench.flush();
            cut += 1;
            assert_eq!(bench.run(&part.batch()), words, "after a flush, {stages} stages");
        }
        assert_eq!(cut, 50);
        assert!(partly >= 3, "{partly} bursts were cut between outputs");
    });
}

#[test]
fn a_record_offered_during_a_flush_is_not_taken() {
    every().into_par_iter().for_each(|(block, stages)| {
        let mut bench = Bench::new(block, stages, 4);
        let part = generate::blocks(block.kernel, 2, 2).next().unwrap();
        let record = &part.batch().input()[..block.kernel.input_words];
        let flush =
            Drive { flush: true, s_valid: true, s_data: record, s_last: true, m_ready: true, param: None };
        let rest = Drive { flush: false, s_valid: false, ..flush };
        for before in [false, true] {
            // One is taken before the flush, too.
            let first = Drive { flush: false, s_valid: before, ..flush };
            assert!(bench.cycle(&first).0.s_ready);
            let ready = bench.cycle(&flush).0.s_ready;
            assert!(ready || before);
            for _ in 0..40 {
                let answer = bench.cycle(&rest).0;
                assert!(answer.s_ready && !answer.m_valid);
            }
        }
    });
}

#[test]
fn without_stalls_every_cycle_takes_a_record_and_the_latency_is_exact() {
    const RECORDS: usize = 500;
    for (block, stages) in pipelines() {
        let mut bench = Bench::new(block, stages, 6);
        let part = generate::blocks(block.kernel, 33, RECORDS as u64).next().unwrap();
        let words = part.batch().reference();
        bench.params(part.batch().params());
        let latency = (block.latency)(stages) as usize;
        let mut records = part.batch().input().chunks_exact(block.kernel.input_words);
        let mut out = Vec::new();
        for cycle in 0..RECORDS + latency {
            let record = records.next();
            let drive = Drive {
                s_valid: record.is_some(),
                s_data: record.unwrap_or_default(),
                m_ready: true,
                ..IDLE
            };
            let (answer, word) = bench.cycle(&drive);
            assert!(answer.s_ready, "not ready in cycle {cycle}, {stages} stages");
            assert_eq!(word.is_some(), cycle >= latency, "cycle {cycle}, {stages} stages");
            out.extend(word.into_iter().flatten());
        }
        assert_eq!(out, words);
    }
}

#[test]
fn a_block_that_nobody_drains_takes_what_it_can_hold_and_gives_it_back() {
    for (block, stages) in pipelines() {
        let mut bench = Bench::new(block, stages, 8);
        let part = generate::blocks(block.kernel, 34, 100).next().unwrap();
        bench.params(part.batch().params());
        let mut taken = 0;
        for cycle in 0..100 {
            let s_data =
                &part.batch().input()[taken * block.kernel.input_words..][..block.kernel.input_words];
            let drive = Drive { s_valid: true, s_data, ..IDLE };
            let ready = bench.cycle(&drive).0.s_ready;
            assert_eq!(ready, cycle < 32, "cycle {cycle}");
            taken += usize::from(ready);
        }
        let rest = Drive { m_ready: true, ..IDLE };
        let out: Vec<u32> = (0..40).filter_map(|_| bench.cycle(&rest).1).flatten().collect();
        assert_eq!(out, part.batch().reference()[..taken * block.kernel.output_words]);
    }
}

#[test]
fn every_flipped_bit_of_a_published_record_gets_the_verdict_of_the_reference() {
    for (block, stages) in pipelines() {
        let kernel = block.kernel;
        let mut bench = Bench::new(block, stages, 12);
        let mut flips = 0;
        for sample in (kernel.samples)() {
            let record = &sample.input[..kernel.input_words];
            let mut input = Vec::new();
            for bit in 0..32 * kernel.input_words {
                let mut flipped = record.to_vec();
                flipped[bit / 32] ^= 1 << (bit % 32);
                input.extend(flipped);
                flips += 1;
            }
            let batch = Batch::new(kernel, &sample.params, &input).unwrap();
            bench.params(batch.params());
            assert_eq!(bench.run(&batch), batch.reference(), "{}", sample.name);
        }
        assert_eq!(flips, (kernel.samples)().len() * 32 * kernel.input_words);
        assert!(flips > 0);
    }
}

#[test]
fn no_output_depends_on_an_input_of_the_same_cycle() {
    for block in blocks() {
        let part = generate::blocks(block.kernel, 35, 60).next().unwrap();
        let record =
            |n: usize| &part.batch().input()[n % 60 * block.kernel.input_words..][..block.kernel.input_words];
        // 60 cycles to look at, over several outputs of a slow block, too
        let step = 3.max((block.latency)(block.max_stages) as usize / 10);
        let slow = (block.cycles_per_record)(part.batch().params()).min(16) as u32; // at most 16
        let mut offered = 0;
        for last in (0..60 * step).step_by(step) {
            let answers: Vec<_> = (0..8)
                .map(|inputs| {
                    let mut bench = Bench::new(block, block.max_stages, 1);
                    let mut random = Random::new(77, 0);
                    for cycle in 0..last {
                        // Few outputs are taken, so the block fills up; batches are short.
                        let (s_valid, m_ready) = (random.below(8) > 0, random.below(8 * slow) == 0);
                        let s_last = random.below(4) == 0;
                        bench.cycle(&Drive { s_valid, s_data: record(cycle), s_last, m_ready, ..IDLE });
                    }
                    let (flush, s_valid, m_ready) = (inputs & 1 == 1, inputs & 2 == 2, inputs & 4 == 4);
                    bench.cycle(&Drive { flush, s_valid, s_data: record(last), m_ready, ..IDLE }).0
                })
                .collect();
            assert!(answers.iter().all(|a| *a == answers[0]), "cycle {last}: {answers:?}");
            offered += usize::from(answers[0].m_valid);
        }
        assert!(offered > 20, "{}: {offered} cycles with an output", block.kernel.name);
    }
}

#[test]
fn batches_beyond_the_capacity_are_refused_with_number_and_limit() {
    for block in blocks() {
        let params = (block.kernel.default_params)();
        assert_eq!(block.supports(&params), Ok(()));
        for &(name, limit) in block.capacity {
            let table = block.kernel.tables.iter().find(|t| t.name == name).map(|t| t.entries);
            let field = table.or_else(|| block.kernel.param(name).copied()).unwrap();
            let mut params = params.clone();
            field.set(&mut params, limit);
            assert_eq!(block.supports(&params), Ok(()));
            field.set(&mut params, limit + 1);
            let refused = block.supports(&params).unwrap_err();
            assert_eq!((refused.name, refused.value, refused.limit), (name, limit + 1, limit));
        }
    }
}
