//! 1,000,000 agents × 16 features: moments, baselines and scores on the device `cpu`, each beside a plain f32 loop.
//!
//! Prints a record in Markdown. Every output word is compared with the reference before a figure is printed.

mod plain;
mod roofline;
mod train;

use accel_kernels::anomaly_score::{self, Baseline, COMPONENT_WORDS, Curve, Setup};
use accel_kernels::fixed::{distance, halves};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, digest, moment_aggregation};
use accel_runtime::{Device, Registry, Settings};
use std::error::Error;
use std::process::Command;
use std::thread::available_parallelism;
use std::time::Instant;

const AGENTS: usize = 1_000_000;
const ROUNDS: usize = 4;
const RECORDS: usize = AGENTS * ROUNDS;
const WORDS: usize = moment_aggregation::RECORD_WORDS;
const MOMENT_WORDS: usize = 2 * moment_aggregation::LONGS;
const REPEATS: usize = 3;
const POISON: u32 = 0xDEAD_BEEF;

/// Records as they come in: each agent once a round, in an order that no cache likes.
fn records(seed: u64, anomalous: bool) -> Vec<u32> {
    let mut words = Vec::with_capacity(RECORDS * WORDS);
    for number in 0..RECORDS {
        let agent = number * 387_420_489 % AGENTS; // a power of 3: each agent once
        let mut nominal = Random::new(1, agent as u64);
        let mut random = Random::new(seed, number as u64);
        let shared = random.below(1024) as i32 - 512;
        let mut x = [0i16; 16];
        for x in &mut x {
            let noise = (random.below(1024) + random.below(1024)) as i32 - 1024;
            *x = (nominal.below(4000) as i32 - 2000 + shared + noise) as i16; // below 4000
        }
        if anomalous && random.below(64) == 0 {
            x[random.below(16) as usize] += 8000;
        }
        words.extend(x.as_chunks::<2>().0.iter().map(|p| halves(p[0], p[1])));
        words.push(agent as u32); // below 10^6
    }
    words
}

/// The fastest of some runs, and the load of the machine after them.
struct Timed {
    seconds: f64,
    load: String,
}

fn fastest<E>(mut run: impl FnMut() -> Result<(), E>) -> Result<Timed, E> {
    let mut seconds = f64::INFINITY;
    for _ in 0..REPEATS {
        let start = Instant::now();
        run()?;
        seconds = seconds.min(start.elapsed().as_secs_f64());
    }
    let load = proc("loadavg", "").split(' ').next().unwrap_or_default().to_owned();
    Ok(Timed { seconds, load })
}

/// The same records, those of an agent side by side.
fn by_agent(input: &[u32]) -> Vec<u32> {
    let mut records = input.as_chunks::<WORDS>().0.to_vec();
    records.sort_by_key(|record| record[8]);
    records.into_flattened()
}

/// A line of the table: bytes and multiply-adds are those of one of `count` records or agents.
fn line(stage: &str, timed: &Timed, count: usize, bytes: usize, multiply_adds: usize, plain: Option<&Timed>) {
    let Timed { seconds, load } = timed;
    let rate = count as f64 / seconds;
    println!(
        "| {stage} | {seconds:.3} | {:.2} | {bytes} | {:.2} | {:.2} | {} | {load} |",
        rate / 1e6,
        rate * bytes as f64 / 1e9,
        rate * multiply_adds as f64 / 1e9,
        plain.map_or("-".to_owned(), |plain| format!("{:.2}", plain.seconds / seconds)),
    );
}

/// What a program says, in one line.
fn says(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map_or_else(|e| format!("unknown ({e})"), |o| String::from_utf8_lossy(&o.stdout).trim().to_owned())
}

/// The value after a name in a file of `/proc`.
fn proc(file: &str, name: &str) -> String {
    let text = std::fs::read_to_string(format!("/proc/{file}")).unwrap_or_default();
    let value = text.lines().find_map(|l| l.strip_prefix(name)).unwrap_or("unknown");
    value.trim_start_matches([' ', '\t', ':']).to_owned()
}

fn main() -> Result<(), Box<dyn Error>> {
    let threads = available_parallelism()?.get();
    println!("# 1,000,000 agents × 16 features on one machine\n");
    println!(
        "Made by `cargo run --release -p accel-bench --example million_agents`. Class of all figures: measured.\n"
    );
    println!("- processor: {}, {threads} cores, all used by both sides", proc("cpuinfo", "model name"));
    println!("- load average before: {}", proc("loadavg", ""));
    println!("- commit: {}", says("git", &["describe", "--always", "--abbrev=12", "--exclude=*"]));
    println!(
        "- tracked files changed since that commit: [{}]",
        says("git", &["diff", "--name-only", "HEAD"])
    );
    println!("- {}, release profile, target {}", says("rustc", &["--version"]), std::env::consts::ARCH);
    println!("- form: K = 1 component an agent, full lower triangular matrix, one curve shared by all");
    println!(
        "- data: {ROUNDS} records an agent for the moments, {ROUNDS} others to score, each round in scattered order\n"
    );

    let mut device = Registry::standard(Settings { threads }).open("cpu")?;
    let (training, today) = (records(2, false), records(3, true));

    let segments = [AGENTS as u32];
    let batch = Batch::new(&moment_aggregation::KERNEL, &segments, &training)?;
    let mut moments = vec![POISON; batch.output_len()];
    let fold = fastest(|| device.run(&batch, &mut moments).map(drop))?;
    assert!(moments == batch.reference(), "moments differ from the reference");
    let moments_digest = digest::of_words(&moments);
    let sorted = by_agent(&training);
    let batch = Batch::new(&moment_aggregation::KERNEL, &segments, &sorted)?;
    let sorted_fold = fastest(|| device.run(&batch, &mut moments).map(drop))?;
    assert!(digest::of_words(&moments) == moments_digest, "the order of the records changed the moments");

    let own = roofline::own_records(&training, AGENTS, threads);
    let scattered_fold = fastest(|| roofline::add_scattered(&own, &mut moments))?;
    let own = roofline::own_records(&sorted, AGENTS, threads);
    let sorted_scattered_fold = fastest(|| roofline::add_scattered(&own, &mut moments))?;
    drop(own);
    let ordered_fold = fastest(|| roofline::in_order(&training, &mut moments, threads))?;
    batch_again(&mut *device, &sorted, &mut moments, &moments_digest)?;

    let mut plain_moments = vec![plain::Moments::POISON; AGENTS];
    let plain_fold = fastest(|| plain::moments(&training, &mut plain_moments, threads))?;
    let sorted_plain_fold = fastest(|| plain::moments(&sorted, &mut plain_moments, threads))?;
    drop((training, sorted));

    let setup = Setup {
        diagonal: false,
        baselines: (0..AGENTS as u32).map(|first| Baseline { first, components: 1, curve: 0 }).collect(),
        components: Vec::new(),
        curves: vec![curve()],
    };
    let mut components = vec![POISON; AGENTS * COMPONENT_WORDS];
    let train = fastest(|| train::components(&moments, &mut components, threads))?;
    drop(moments);
    let mut plain_components = vec![plain::Component::POISON; AGENTS];
    let plain_train = fastest(|| plain::components(&plain_moments, &mut plain_components, threads))?;
    drop(plain_moments);

    // the words of a setup with its components in their place
    let mut words = setup.to_words();
    words[2] = AGENTS as u32;
    let curve_words = words.split_off(words.len() - distance::BUCKETS);
    words.extend(&components);
    words.extend(&curve_words);
    drop(components);

    let start = Instant::now();
    let batch = Batch::new(&anomaly_score::KERNEL, &words, &today)?;
    let checks = start.elapsed().as_secs_f64();
    let mut scores = vec![POISON; batch.output_len()];
    let score = fastest(|| device.run(&batch, &mut scores).map(drop))?;
    assert!(scores == batch.reference(), "scores differ from the reference");
    let sorted = by_agent(&today);
    let batch = Batch::new(&anomaly_score::KERNEL, &words, &sorted)?;
    let mut sorted_scores = vec![POISON; batch.output_len()];
    let sorted_score = fastest(|| device.run(&batch, &mut sorted_scores).map(drop))?;
    assert!(sorted_scores == batch.reference(), "scores by agent differ from the reference");
    let entries = words[4 + 2 * AGENTS..][..AGENTS * COMPONENT_WORDS].as_chunks().0;
    let scattered_score = fastest(|| roofline::read_scattered(&today, entries, &mut sorted_scores, threads))?;
    let sorted_scattered_score =
        fastest(|| roofline::read_scattered(&sorted, entries, &mut sorted_scores, threads))?;
    drop(sorted_scores);

    let mut plain_scores = vec![[POISON; 2]; RECORDS];
    let plain_score =
        fastest(|| plain::scores(&today, &plain_components, &curve_words, &mut plain_scores, threads))?;
    let mut plain_sorted = plain_scores.clone();
    let sorted_plain_score =
        fastest(|| plain::scores(&sorted, &plain_components, &curve_words, &mut plain_sorted, threads))?;
    drop((sorted, plain_sorted));
    let near = |(exact, plain): (&[u32; 2], &[u32; 2])| {
        let root = |q: u32| (f64::from(q) / 65_536.0).sqrt();
        (root(exact[1]) - root(plain[1])).abs() < 0.05
    };
    let near = scores.as_chunks::<2>().0.iter().zip(&plain_scores).filter(|&p| near(p)).count();
    assert!(near * 1000 >= RECORDS * 999, "the plain loop computes something else: {near} of {RECORDS} near");
    let alarms = scores.iter().step_by(2).filter(|w| **w & 0xFFFF > 62_259).count();

    let mut copy = plain_components.clone();
    let copied = fastest(|| plain::copy(&plain_components, &mut copy, threads))?;

    // the kernel's share of what its memory traffic alone allows
    let share = |kernel: &Timed, traffic: &Timed| 100.0 * traffic.seconds / kernel.seconds;
    println!(
        "| stage | seconds | million/s | bytes each | GB/s | 10^9 multiply-adds/s | times the plain f32 loop | load |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let plain_moment_bytes = 36 + 2 * size_of::<plain::Moments>();
    line("moments, kernel", &fold, RECORDS, 36 + 2 * 4 * MOMENT_WORDS, 136, Some(&plain_fold));
    line(
        "moments, kernel, by agent",
        &sorted_fold,
        RECORDS,
        36 + 2 * 4 * MOMENT_WORDS / ROUNDS,
        136,
        Some(&sorted_plain_fold),
    );
    line("moments, plain f32", &plain_fold, RECORDS, plain_moment_bytes, 160, None);
    let plain_moment_bytes = 36 + 2 * size_of::<plain::Moments>() / ROUNDS;
    line("moments, plain f32, by agent", &sorted_plain_fold, RECORDS, plain_moment_bytes, 160, None);
    // a Cholesky factor and its inverse: n^3 / 6 multiply-adds each
    line(
        "baselines, f64 on the host",
        &train,
        AGENTS,
        4 * (MOMENT_WORDS + COMPONENT_WORDS),
        1365,
        Some(&plain_train),
    );
    let plain_bytes = size_of::<plain::Component>();
    line("baselines, plain f32", &plain_train, AGENTS, size_of::<plain::Moments>() + plain_bytes, 1365, None);
    line("scores, kernel", &score, RECORDS, 36 + 8 + 4 * COMPONENT_WORDS + 8, 152, Some(&plain_score));
    line(
        "scores, kernel, by agent",
        &sorted_score,
        RECORDS,
        44 + (8 + 4 * COMPONENT_WORDS) / ROUNDS,
        152,
        Some(&sorted_plain_score),
    );
    line("scores, plain f32", &plain_score, RECORDS, 36 + plain_bytes + 8, 176, None);
    line("scores, plain f32, by agent", &sorted_plain_score, RECORDS, 44 + plain_bytes / ROUNDS, 176, None);
    let (moment_bytes, score_bytes) = (36 + 2 * 4 * MOMENT_WORDS, 36 + 8 + 4 * COMPONENT_WORDS + 8);
    line("traffic of moments, scattered", &scattered_fold, RECORDS, moment_bytes, 0, None);
    let by_agent = 36 + 2 * 4 * MOMENT_WORDS / ROUNDS;
    line("traffic of moments, by agent", &sorted_scattered_fold, RECORDS, by_agent, 0, None);
    let once = 36 + 4 * MOMENT_WORDS / ROUNDS;
    line("traffic of moments, each word once, in order", &ordered_fold, RECORDS, once, 0, None);
    line("traffic of scores, scattered", &scattered_score, RECORDS, score_bytes, 0, None);
    let by_agent = 44 + (8 + 4 * COMPONENT_WORDS) / ROUNDS;
    line("traffic of scores, by agent", &sorted_scattered_score, RECORDS, by_agent, 0, None);
    line("copy of memory, in order", &copied, AGENTS, 2 * plain_bytes, 0, None);

    println!();
    println!(
        "Bounds: `traffic` moves what the stage must, in the same order with entries fetched ahead, on all cores and without"
    );
    println!(
        "computing. K = 1, full form. Moments reach {:.0} % of their traffic scattered ({:.0} % of each word once in order), by",
        share(&fold, &scattered_fold),
        share(&fold, &ordered_fold),
    );
    println!(
        "agent {:.0} % ({:.0} %); scores {:.0} % of theirs scattered, {:.0} % by agent. Above 100 % the kernel moves less: it sorts first.",
        share(&sorted_fold, &sorted_scattered_fold),
        share(&sorted_fold, &ordered_fold),
        share(&score, &scattered_score),
        share(&sorted_score, &sorted_scattered_score),
    );
    println!();
    println!(
        "Seconds are the fastest of {REPEATS} runs. The last but one column is the plain loop's seconds by ours: above 1, ours"
    );
    println!(
        "is faster. Bytes each are those of a record (of an agent, for baselines) that must be read or written once"
    );
    println!(
        "with nothing kept in a cache between two records of an agent; what a device moves beyond that (the fold"
    );
    println!(
        "first gathers records by agent) is not counted, so GB/s are a lower bound of the traffic. The plain loops"
    );
    println!(
        "read the same i16 records, keep f32 sums and f32 triangles padded to vectors of 4, and read the same curve."
    );
    println!();
    println!(
        "`By agent`: the same records sorted by agent before the clock starts, so that what belongs to an agent is met in"
    );
    println!(
        "one go: sums are flushed less often, and memory is met in order. The load is that of the last minute."
    );
    println!();
    println!(
        "- compared with the reference: all {AGENTS} × {MOMENT_WORDS} words of moments, all {RECORDS} × 2 words of scores, 0 differ"
    );
    println!("- digest of the moments: {moments_digest}");
    println!("- digest of the scores: {}", digest::of_words(&scores));
    println!("- records whose distance the plain loop gives within .05 of a deviation: {near} of {RECORDS}");
    println!(
        "- scores above .95: {alarms} (1 in 64 records was made anomalous; the curve is not calibrated here)"
    );
    println!(
        "- tables: {:.0} MB; checking them and the records once, before the first score: {checks:.3} s",
        words.len() as f64 * 4e-6
    );
    println!(
        "- largest memory of the program, with the references' outputs (VmHWM): {}",
        proc("self/status", "VmHWM")
    );
    println!("- load average after: {}", proc("loadavg", ""));
    Ok(())
}

/// Makes the moments again, from records by agent, and compares them.
fn batch_again(
    device: &mut dyn Device,
    sorted: &[u32],
    moments: &mut [u32],
    expected: &digest::Digest,
) -> Result<(), Box<dyn Error>> {
    device.run(&Batch::new(&moment_aggregation::KERNEL, &[AGENTS as u32], sorted)?, moments)?;
    assert!(digest::of_words(moments) == *expected, "another run gives other moments");
    Ok(())
}

/// A fixed curve: 1 - exp(-Q / 16).
fn curve() -> Curve {
    let score = |edge| 65_535.0 * (1.0 - (-(distance::lower_edge(edge) as f64) / 1_048_576.0).exp());
    Curve::through(&(0..=distance::BUCKETS).map(|edge| score(edge) as u16).collect::<Vec<_>>())
}
