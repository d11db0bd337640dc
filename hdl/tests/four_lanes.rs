//! Four lanes behind distributor and collector: nothing is lost, doubled or out of order, whatever stalls.

mod common;

use accel_hdl::four_lanes::{INPUT_WORDS, LATENCY, OUTPUT_WORDS, simulate};
use accel_hdl::model::{Drive, Model, writes};
use accel_kernels::descriptor_validation::KERNEL;
use accel_kernels::generate::{Random, blocks};
use common::IDLE;

const RECORD: usize = KERNEL.input_words;

struct Bench {
    model: Box<dyn Model>,
    random: Random,
    /// Out of 8 cycles, how many offer a beat and how many take one.
    pace: (u32, u32),
    /// Whether beats may have fewer than four records.
    partial: bool,
    stalls: u64,
    waits: u64,
    cycles: u64,
    held: Option<[u32; OUTPUT_WORDS]>,
}

impl Bench {
    fn new(seed: u64, params: &[u32]) -> Self {
        let mut bench = Self {
            model: simulate(),
            random: Random::new(seed, 1),
            pace: (8, 8),
            partial: true,
            stalls: 0,
            waits: 0,
            cycles: 0,
            held: None,
        };
        bench.cycle(&Drive { flush: true, ..IDLE });
        for param in writes(&KERNEL, params) {
            bench.cycle(&Drive { param: Some(param), ..IDLE });
        }
        // Weights count only when their tables were made; the distributor does not know of it.
        (0..200).for_each(|_| drop(bench.cycle(&IDLE)));
        bench
    }

    fn cycle(&mut self, drive: &Drive<'_>) -> (bool, Option<[u32; OUTPUT_WORDS]>) {
        let mut data = [0xDEAD_BEEF; OUTPUT_WORDS];
        let answer = self.model.cycle(drive, &mut data);
        self.cycles += 1;
        self.waits += u64::from(drive.s_valid && !answer.s_ready && !drive.flush);
        if let Some(held) = self.held.take() {
            assert!(answer.m_valid, "cycle {}: a waiting beat vanished", self.cycles);
            let count = held[4] as usize;
            assert_eq!(
                (data[4], &data[..count]),
                (held[4], &held[..count]),
                "cycle {}: it changed",
                self.cycles
            );
        }
        if !answer.m_valid || drive.flush {
            return (answer.s_ready, None);
        }
        if drive.m_ready {
            return (answer.s_ready, Some(data));
        }
        self.stalls += 1;
        self.held = Some(data);
        (answer.s_ready, None)
    }

    /// Streams records in beats of the counts that chance gives until all outputs or so many cycles have come; checks that each
    /// beat comes back with the count with which it went in.
    fn stream(&mut self, input: &[u32], cycles: u64) -> Vec<u32> {
        let records = input.len() / RECORD;
        let (mut next, mut out, mut counts) = (0, Vec::new(), std::collections::VecDeque::new());
        let mut offered: Option<([u32; INPUT_WORDS], usize)> = None;
        let start = self.cycles;
        let mut idle = 0;
        while out.len() < records && self.cycles - start < cycles {
            if offered.is_none() && next < records && self.random.below(8) < self.pace.0 {
                let most = (records - next).min(4);
                let count = if self.partial { 1 + self.random.below(most as u32) as usize } else { most };
                // What is in the other slots does not matter.
                let mut beat: [u32; INPUT_WORDS] = std::array::from_fn(|_| self.random.next_u32());
                beat[..count * RECORD].copy_from_slice(&input[next * RECORD..][..count * RECORD]);
                beat[24] = count as u32;
                offered = Some((beat, count));
            }
            let (beat, count) = offered.unwrap_or(([0xAAAA_5555; INPUT_WORDS], 0));
            let m_ready = self.random.below(8) < self.pace.1;
            let (ready, output) =
                self.cycle(&Drive { s_valid: offered.is_some(), s_data: &beat, m_ready, ..IDLE });
            idle = if output.is_some() || ready && count > 0 { 0 } else { idle + 1 };
            assert!(idle < 1000, "nothing moves");
            if ready && count > 0 {
                counts.push_back(count);
                next += count;
                offered = None;
            }
            if let Some(output) = output {
                let count = counts.pop_front().expect("a beat went in before it came out");
                assert_eq!(output[4] as usize, count);
                out.extend(&output[..count]);
            }
        }
        out
    }
}

#[test]
fn every_record_is_answered_once_and_in_order_at_any_pace() {
    for part in blocks(&KERNEL, 31, 2 * KERNEL.block_records) {
        let mut bench = Bench::new(1, part.batch().params());
        for (number, pace) in [(8, 8), (8, 1), (1, 8), (5, 5), (8, 8), (8, 2)].into_iter().enumerate() {
            bench.pace = pace;
            bench.partial = number != 4;
            let batch = part.batch().slice(number * 300, 300 + number);
            assert_eq!(bench.stream(batch.input(), u64::MAX), batch.reference(), "pace {pace:?}");
            for _ in 0..60 {
                assert_eq!(bench.cycle(&Drive { m_ready: true, ..IDLE }).1, None, "a beat too many");
            }
        }
        assert!(bench.stalls > 500 && bench.waits > 500, "{} stalls, {} waits", bench.stalls, bench.waits);
    }
}

#[test]
fn without_stalls_four_records_go_through_in_every_cycle_and_the_latency_is_exact() {
    const BEATS: u64 = 300;
    let part = blocks(&KERNEL, 32, 4 * BEATS).next().unwrap();
    let mut bench = Bench::new(2, part.batch().params());
    let mut beats = part.batch().input().chunks_exact(4 * RECORD);
    let mut out = Vec::new();
    for cycle in 0..BEATS + LATENCY {
        let beat = beats.next().map(|records| [records, &[4]].concat());
        let drive = Drive {
            s_valid: beat.is_some(),
            s_data: beat.as_deref().unwrap_or_default(),
            m_ready: true,
            ..IDLE
        };
        let (ready, output) = bench.cycle(&drive);
        assert!(ready, "not ready in cycle {cycle}");
        assert_eq!(output.is_some(), cycle >= LATENCY, "cycle {cycle}");
        out.extend(output.into_iter().flat_map(|o| o[..4].to_vec()));
    }
    assert_eq!(out, part.batch().reference());
}

#[test]
fn a_flush_in_mid_burst_leaves_nothing_behind() {
    let part = blocks(&KERNEL, 33, 200).next().unwrap();
    let words = part.batch().reference();
    let mut bench = Bench::new(3, part.batch().params());
    let mut partly = 0;
    for round in 0..40 {
        bench.pace = (bench.random.below(8) + 1, bench.random.below(8) + 1);
        let cycles = u64::from(bench.random.below(150));
        let seen = bench.stream(part.batch().input(), cycles);
        assert_eq!(seen, words[..seen.len()]);
        partly += usize::from(!seen.is_empty() && seen.len() < words.len());
        bench.held = None;
        bench.cycle(&Drive { flush: true, s_valid: true, s_data: &[7; INPUT_WORDS], m_ready: true, ..IDLE });
        assert_eq!(bench.stream(part.batch().input(), u64::MAX), words, "after flush {round}");
    }
    assert!(partly >= 10, "{partly} bursts were cut between outputs");
}

#[test]
fn what_nobody_takes_is_held_and_comes_out_whole() {
    let part = blocks(&KERNEL, 34, 400).next().unwrap();
    let mut bench = Bench::new(4, part.batch().params());
    let mut taken = 0;
    for _ in 0..300 {
        let beat = [&part.batch().input()[4 * taken * RECORD..][..4 * RECORD], &[4]].concat();
        let ready = bench.cycle(&Drive { s_valid: true, s_data: &beat, ..IDLE }).0;
        taken += usize::from(ready);
    }
    // More than fit into the counts of the collector would be lost there.
    assert!((32..64).contains(&taken), "{taken} beats");
    let mut out = Vec::new();
    for _ in 0..300 {
        out.extend(bench.cycle(&Drive { m_ready: true, ..IDLE }).1.into_iter().flat_map(|o| o[..4].to_vec()));
    }
    assert_eq!(out, part.batch().reference()[..4 * taken]);
}
