//! The block of `anomaly_score` at its pins, with every reuse factor.

mod common;

use accel_hdl::Block;
use accel_hdl::anomaly_score::block;
use accel_hdl::model::Drive;
use accel_kernels::anomaly_score::{Baseline, Component, Curve, FEATURES, RECORD_WORDS, Setup};
use accel_kernels::fixed::{distance, halves};
use accel_kernels::generate::{self, Random};
use accel_kernels::{Batch, vectors};
use common::{Bench, IDLE};

static BLOCKS: [Block; 5] = [block::<1>(), block::<2>(), block::<4>(), block::<8>(), block::<16>()];
const REUSES: [u64; 5] = [1, 2, 4, 8, 16];

/// Every block with its reuse factor.
fn every() -> impl Iterator<Item = (&'static Block, u64)> {
    BLOCKS.iter().zip(REUSES)
}

fn setup(diagonal: bool, components: u32, seed: u64) -> Setup {
    let mut random = Random::new(seed, 0);
    let mut half = || random.next_u32() as u16 as i16;
    let component = |_| Component {
        means: std::array::from_fn(|_| half() >> 5),
        rows: std::array::from_fn(|_| half() >> 4),
        shifts: [12; FEATURES],
        biases: std::array::from_fn(|_| i32::from(half())),
        constant: u32::from(half() as u16) << 10,
    };
    let components_list = (0..components).map(component).collect();
    let scores: Vec<u16> = (0..distance::BUCKETS as u32 + 1).map(|e| (e * 13) as u16).collect();
    Setup {
        diagonal,
        baselines: vec![Baseline { first: 0, components, curve: 0 }],
        components: components_list,
        curves: vec![Curve::through(&scores)],
    }
}

/// Records of one baseline.
fn records(count: usize, seed: u64) -> Vec<u32> {
    let mut random = Random::new(seed, 1);
    let mut input = Vec::new();
    for _ in 0..count {
        input.extend((0..8).map(|_| random.next_u32() >> 3 & 0x1FFF_1FFF));
        input.push(0);
    }
    input
}

#[test]
fn frozen_vectors_hold_under_stalls_for_every_reuse_factor() {
    for (block, reuse) in every() {
        let mut bench = Bench::new(block, 1, reuse);
        bench.pace = (7, 4);
        let groups = vectors::parse(block.kernel, block.kernel.vectors).unwrap();
        assert!(groups.len() >= 4);
        for group in &groups {
            bench.params(&group.params);
            assert_eq!(bench.run(&group.batch(block.kernel).unwrap()), group.output, "reuse {reuse}");
            bench.flush();
        }
    }
}

#[test]
fn generated_blocks_agree_for_every_reuse_factor() {
    const BLOCKS: u64 = 6;
    let (mut compared, mut diagonal) = (0, 0);
    for (block, reuse) in every() {
        let mut bench = Bench::new(block, 1, reuse);
        for number in 0..BLOCKS {
            let part = generate::block(block.kernel, 17, number, BLOCKS * block.kernel.block_records);
            let batch = part.batch().slice(0, 150);
            bench.params(batch.params());
            bench.pace = [(8, 8), (8, 2), (2, 8)][number as usize % 3];
            assert_eq!(bench.run(&batch), batch.reference(), "block {number}, reuse {reuse}");
            diagonal += batch.params()[0];
            compared += batch.records();
        }
    }
    assert_eq!((compared, diagonal), (5 * 6 * 150, 5));
}

/// Every table word and every feature at an end of its range, in both forms.
#[test]
fn extremes_everywhere_give_the_words_of_the_reference() {
    let mut flags = 0;
    for (block, reuse) in every() {
        let mut bench = Bench::new(block, 1, reuse);
        for number in 0..24u64 {
            let mut random = Random::new(3, number);
            let mut end = |ends: &[i32]| random.pick(ends);
            const HALVES: [i32; 4] = [-32_768, 32_767, 0, -1];
            let mut half = || end(&HALVES) as i16;
            let component = |shift| Component {
                means: std::array::from_fn(|_| half()),
                rows: std::array::from_fn(|_| half()),
                shifts: [shift; FEATURES],
                biases: std::array::from_fn(|_| [i32::MIN, i32::MAX, 0][usize::from(half() as u8 & 1) * 2]),
                constant: if half() < 0 { u32::MAX } else { 0 },
            };
            let shifts = [[0, 31, 17], [16, 18, 20], [31, 31, 31], [17, 17, 17]][number as usize % 4];
            let scores: Vec<u16> = (0..distance::BUCKETS + 1).map(|e| (e * 13) as u16).collect();
            let setup = Setup {
                diagonal: number % 2 == 1,
                baselines: vec![
                    Baseline { first: 0, components: 3, curve: 1 },
                    Baseline { first: 2, components: 1, curve: 0 },
                ],
                components: shifts.into_iter().map(component).collect(),
                curves: vec![Curve::through(&scores), Curve::through(&[65_535; distance::BUCKETS + 1])],
            };
            let params = setup.to_words();
            let mut input = Vec::new();
            for record in 0..20 {
                input.extend((0..8).map(|_| halves(end(&HALVES) as i16, end(&HALVES) as i16)));
                input.push(record % 2);
            }
            let batch = Batch::new(block.kernel, &params, &input).unwrap();
            bench.params(&params);
            let expected = batch.reference();
            assert_eq!(bench.run(&batch), expected, "setup {number}, reuse {reuse}");
            flags |= expected.chunks_exact(2).fold(0, |all, out| all | out[0]) >> 24;
        }
    }
    assert_eq!(flags, 7, "all three saturations happened");
}

/// Equal components and equal rows: the first of them is named.
#[test]
fn of_equal_components_and_rows_the_first_counts() {
    for (block, reuse) in every() {
        let mut bench = Bench::new(block, 1, reuse);
        for diagonal in [false, true] {
            let mut setup = setup(diagonal, 6, 1);
            setup.components[4] = setup.components[1].clone();
            setup.components[5] = setup.components[1].clone();
            for component in &mut setup.components {
                component.rows = std::array::from_fn(|entry| {
                    let diagonal = (0..FEATURES).any(|r| r * (r + 1) / 2 + r == entry);
                    if diagonal { 4096 } else { 0 }
                });
                component.means = [component.means[0]; FEATURES];
                component.biases = [0; FEATURES];
            }
            setup.components[1].constant = 0;
            setup.components[4].constant = 0;
            setup.components[5].constant = 0;
            let (params, mut input) = (setup.to_words(), Vec::new());
            for value in -200..200 {
                // pairs of opposite values: equal squares in all rows, or in some
                input.extend((0..8).map(|word| halves(value, if word % 3 == 0 { value } else { value / 2 })));
                input.push(0);
            }
            let batch = Batch::new(block.kernel, &params, &input).unwrap();
            bench.params(&params);
            let expected = batch.reference();
            assert!(expected.chunks_exact(2).any(|out| out[0] >> 16 & 15 == 1));
            assert!(expected.chunks_exact(2).all(|out| out[0] >> 16 & 15 < 4));
            assert_eq!(bench.run(&batch), expected, "diagonal {diagonal}, reuse {reuse}");
        }
    }
}

#[test]
fn a_record_takes_the_cycles_of_its_baseline_and_the_latency_is_exact() {
    const RECORDS: usize = 40;
    for (block, reuse) in every() {
        for (diagonal, components) in [(true, 1), (true, 5), (false, 1), (false, 3), (false, 16)] {
            let (params, input) = (setup(diagonal, components, 4).to_words(), records(RECORDS, 5));
            let batch = Batch::new(block.kernel, &params, &input).unwrap();
            let each = u64::from(components) * if diagonal { 1 } else { reuse };
            assert_eq!((block.cycles_per_record)(&params), each);
            let mut bench = Bench::new(block, 1, 6);
            bench.params(&params);
            let latency = (block.latency)(1) + each - 1;
            let (mut taken, mut out) = (0, Vec::new());
            for cycle in 0..each * RECORDS as u64 + latency {
                let s_data = input.chunks_exact(RECORD_WORDS).nth(taken);
                let drive = Drive {
                    s_valid: s_data.is_some(),
                    s_data: s_data.unwrap_or_default(),
                    m_ready: true,
                    ..IDLE
                };
                let (answer, beat) = bench.cycle(&drive);
                if s_data.is_some() {
                    assert_eq!(answer.s_ready, cycle % each == 0, "cycle {cycle}, reuse {reuse}");
                    taken += usize::from(answer.s_ready);
                }
                let due = cycle >= latency && (cycle - latency) % each == 0;
                assert_eq!(beat.is_some(), due, "cycle {cycle}, reuse {reuse}, {components} components");
                out.extend(beat.into_iter().flatten());
            }
            assert_eq!(out, batch.reference());
        }
    }
}

/// Baselines of 1 to 16 components in turn.
#[test]
fn records_of_long_and_short_baselines_keep_their_order() {
    for (block, reuse) in every() {
        let mut setup = setup(false, 16, 8);
        let baseline = |first, components| Baseline { first, components, curve: 0 };
        setup.baselines.extend([baseline(3, 1), baseline(15, 1), baseline(2, 7)]);
        let mut input = records(200, 9);
        for (number, record) in input.chunks_exact_mut(RECORD_WORDS).enumerate() {
            record[8] = [0, 1, 2, 3, 1, 1, 3][number % 7];
        }
        for diagonal in [false, true] {
            setup.diagonal = diagonal;
            let params = setup.to_words();
            let batch = Batch::new(block.kernel, &params, &input).unwrap();
            let mut bench = Bench::new(block, 1, 10);
            bench.params(&params);
            for pace in [(8, 8), (8, 1), (1, 8), (4, 4)] {
                bench.pace = pace;
                assert_eq!(bench.run(&batch), batch.reference(), "reuse {reuse}, pace {pace:?}");
            }
        }
    }
}

#[test]
fn a_flush_in_mid_record_leaves_nothing_behind_and_keeps_the_tables() {
    for (block, reuse) in every() {
        let (params, input) = (setup(false, 3, 12).to_words(), records(60, 13));
        let batch = Batch::new(block.kernel, &params, &input).unwrap();
        let words = batch.reference();
        let mut bench = Bench::new(block, 1, 14);
        bench.params(&params);
        let mut random = Random::new(15, reuse);
        for _ in 0..20 {
            bench.pace = (8, random.below(8) + 1);
            for _ in 0..random.below(100) {
                bench.cycle(&Drive { s_valid: true, s_data: &input[..RECORD_WORDS], ..IDLE });
            }
            bench.flush();
            let seen = bench.stream(&batch, words.len(), u64::from(random.below(300)));
            assert_eq!(seen, words[..seen.len()], "reuse {reuse}");
            bench.flush();
            assert_eq!(bench.run(&batch), words, "reuse {reuse}");
        }
    }
}

/// The tables are full: the largest that the block holds.
#[test]
fn full_tables_are_supported_and_larger_ones_refused() {
    for (block, reuse) in every() {
        let mut setup = setup(false, 16, 20);
        setup.components.extend(self::setup(false, 16, 21).components);
        setup.curves.push(Curve::through(&[7; distance::BUCKETS + 1]));
        setup.baselines = (0..16)
            .map(|n| Baseline { first: 2 * n, components: 2 - n % 2, curve: u32::from(n == 15) })
            .collect();
        let params = setup.to_words();
        assert_eq!(block.supports(&params), Ok(()));
        let mut input = records(64, 22);
        for (number, record) in (0..).zip(input.chunks_exact_mut(RECORD_WORDS)) {
            record[8] = number % 16;
        }
        let batch = Batch::new(block.kernel, &params, &input).unwrap();
        let mut bench = Bench::new(block, 1, 23);
        bench.params(&params);
        assert_eq!(bench.run(&batch), batch.reference(), "reuse {reuse}");

        let mut many = setup.clone();
        many.baselines.push(setup.baselines[0]);
        let refused = block.supports(&many.to_words()).unwrap_err();
        assert_eq!((refused.name, refused.value, refused.limit), ("baselines", 17, 16));
        let mut many = setup.clone();
        many.components.push(setup.components[0].clone());
        assert_eq!(block.supports(&many.to_words()).unwrap_err().name, "components");
        let mut many = setup.clone();
        many.curves.push(setup.curves[0].clone());
        assert_eq!(block.supports(&many.to_words()).unwrap_err().name, "curves");
    }
}
