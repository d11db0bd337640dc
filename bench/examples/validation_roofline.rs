//! `descriptor_validation` held against the memory and against its own checksum, in one run.
//!
//! Prints a record in Markdown. What is compared takes turns, so that what else the machine does meets both; a ratio is
//! the median over the turns. Every output word is compared with the reference before a figure is printed.

use accel_cpu::descriptor_validation::checksums;
use accel_cpu::{Level, traffic};
use accel_kernels::Batch;
use accel_kernels::descriptor_validation::{Checksum, KERNEL, Layout, Params, RECORD_BYTES};
use accel_kernels::generate::DEFAULT_SEED;
use accel_runtime::{Registry, Settings};
use rayon::prelude::*;
use std::error::Error;
use std::hint::black_box;
use std::thread::available_parallelism;
use std::time::Instant;

const WORDS: usize = RECORD_BYTES / 4;

/// Records that fit an L2 cache with their outputs, and how often they are computed in a turn.
const SMALL: usize = 16_384;
const REPEATS: usize = 64;

/// Records for each core that no cache holds: 73 MB with their outputs.
const LARGE: usize = 5 << 19;

const TURNS: usize = 31;

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Nanoseconds a record of both, and the median of the first by the second.
fn compare(records: usize, mut one: impl FnMut(), mut other: impl FnMut()) -> [f64; 3] {
    let nanoseconds = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1e9 / records as f64
    };
    let turns: Vec<[f64; 2]> = (0..TURNS).map(|_| [nanoseconds(&mut one), nanoseconds(&mut other)]).collect();
    [
        median(turns.iter().map(|t| t[0]).collect()),
        median(turns.iter().map(|t| t[1]).collect()),
        median(turns.iter().map(|t| t[0] / t[1]).collect()),
    ]
}

fn line(what: &str, [one, other, ratio]: [f64; 3]) {
    println!("| {what} | {one:.3} | {other:.3} | {ratio:.2} |");
}

fn main() -> Result<(), Box<dyn Error>> {
    let threads = available_parallelism()?.get();
    let level = Level::current()?;
    let twin = accel_cpu::find(KERNEL.name).expect("validation has a twin");
    println!("Level {level}, {threads} cores, medians of {TURNS} turns. Class of all figures: measured.\n");
    println!("| form, data | ns a record | beside it | ratio |\n|---|---|---|---|");
    let mut device = Registry::standard(Settings { threads }).open("cpu")?;
    for &layout in Layout::ALL {
        for &checksum in Checksum::ALL {
            let params = Params { layout, checksum, ..Params::default() }.to_words();
            let mut input = vec![0; LARGE * threads * WORDS];
            (KERNEL.generate_records)(&params, DEFAULT_SEED, 0, &mut input);
            let all = Batch::new(&KERNEL, &params, &input)?;
            let expected = all.reference();
            let mut output = vec![0; expected.len()];
            let mut spare = vec![0; expected.len()];
            let form = format!("layout {layout}, {checksum}");

            let small = all.slice(0, SMALL);
            let prepared = twin.at(level).prepare(&params, SMALL);
            let mut bits = [0; SMALL.div_ceil(64)];
            let ratios = compare(
                SMALL * REPEATS,
                || (0..REPEATS).for_each(|_| prepared.run(black_box(small.input()), &mut output[..SMALL])),
                || (0..REPEATS).for_each(|_| checksums(level, checksum, black_box(small.input()), &mut bits)),
            );
            assert!(output[..SMALL] == expected[..SMALL], "{form} differs from the reference");
            line(&format!("{form}: verdict beside checksum alone, L2"), ratios);

            let part = all.slice(0, LARGE);
            let prepared = twin.at(level).prepare(&params, LARGE);
            let ratios = compare(
                LARGE,
                || {
                    black_box(traffic::traffic(level, part.input(), &mut spare[..LARGE]));
                },
                || prepared.run(part.input(), &mut output[..LARGE]),
            );
            assert!(output[..LARGE] == expected[..LARGE], "{form} differs from the reference");
            line(&format!("{form}: traffic alone beside verdict, memory, 1 core"), ratios);

            let parts = || input.par_chunks(LARGE * WORDS);
            let ratios = compare(
                all.records(),
                || {
                    let parts = parts().zip(spare.par_chunks_mut(LARGE));
                    black_box(parts.map(|(from, to)| traffic::traffic(level, from, to)).max());
                },
                || {
                    black_box(device.run(&all, &mut output)).expect("the processor is there");
                },
            );
            assert!(output == expected, "{form} differs from the reference");
            line(&format!("{form}: traffic alone beside device cpu, memory, {threads} cores"), ratios);
        }
    }
    Ok(())
}
