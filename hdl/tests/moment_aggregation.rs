//! The block of moments at its pins: cycles, capacity, extremes.

mod common;

use accel_hdl::model::Drive;
use accel_kernels::generate::{self, Random};
use accel_kernels::moment_aggregation::KERNEL;
use accel_kernels::{Batch, fixed};
use common::{Bench, IDLE};

fn bench(seed: u64) -> Bench {
    Bench::new(accel_hdl::find(KERNEL.name).expect("the kernel has a block"), 1, seed)
}

#[test]
fn a_record_is_taken_every_8_cycles_and_153_integers_a_segment_leave_one_a_cycle() {
    const RECORDS: usize = 40;
    let block = accel_hdl::find(KERNEL.name).unwrap();
    let mut bench = bench(1);
    let part = generate::blocks(&KERNEL, 4, 512 + RECORDS as u64).nth(1).unwrap();
    let batch = part.batch();
    let beats = batch.output_len() / 2;
    bench.params(batch.params());
    let last = 8 * (RECORDS - 1);
    let latency = (block.latency)(1) as usize;
    let mut out = Vec::new();
    for cycle in 0..last + latency + beats {
        let next = cycle.div_ceil(8).min(RECORDS - 1);
        let s_data = &batch.input()[9 * next..][..9];
        let s_valid = cycle <= last;
        let drive = Drive { s_valid, s_data, s_last: next + 1 == RECORDS, m_ready: true, ..IDLE };
        let (answer, beat) = bench.cycle(&drive);
        assert_eq!(s_valid && answer.s_ready, s_valid && cycle % 8 == 0, "cycle {cycle}");
        assert_eq!(beat.is_some(), cycle >= last + latency, "cycle {cycle}");
        out.extend(beat.into_iter().flatten());
    }
    assert_eq!(out, batch.reference());
}

#[test]
fn all_segments_of_the_capacity_hold_their_own_sums_and_the_next_batch_starts_at_zero() {
    let mut bench = bench(2);
    let mut random = Random::new(8, 0);
    for round in 0..3 {
        let mut input = Vec::new();
        for number in 0..200 {
            input.extend((0..8).map(|_| random.next_u32()));
            // Every segment in the first round, then some again and others not at all.
            input.push(if round == 0 { number % 64 } else { random.below(64) });
        }
        let batch = Batch::new(&KERNEL, &[64], &input).unwrap();
        assert!(bench.run(&batch) == batch.reference(), "round {round}");
    }
}

#[test]
fn carries_run_through_both_halves_in_either_direction() {
    let mut bench = bench(3);
    bench.pace = (8, 8);
    let extremes = [(i16::MIN, i16::MIN), (i16::MIN, i16::MAX), (-1, 1), (i16::MAX, i16::MAX), (1, 1)];
    let record = |&(even, odd): &(i16, i16)| [[fixed::halves(even, odd); 8].as_slice(), &[0]].concat();
    // Five of 2^30 pass 2^32, and five of the negative ones come back.
    for order in
        [[0, 0, 0, 0, 0, 1, 1, 1, 1, 1], [1, 2, 1, 2, 1, 3, 3, 3, 3, 3], [2, 4, 2, 4, 2, 4, 2, 2, 4, 4]]
    {
        let input: Vec<u32> = order.iter().flat_map(|&i: &usize| record(&extremes[i])).collect();
        let batch = Batch::new(&KERNEL, &[1], &input).unwrap();
        assert_eq!(bench.run(&batch), batch.reference(), "{order:?}");
    }
}
