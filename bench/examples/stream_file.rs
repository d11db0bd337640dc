//! How much of the speed of reading a cached file its validation keeps: `accel validate` without the printing, beside a
//! bare chunked read of the same file in the same run.
//!
//! ```sh
//! cargo run --release -p accel-bench --example stream_file [RECORDS] [ROUNDS]
//! ```
//!
//! The file (2.4 GB for the 10^8 records that are the default) is made in the folder for temporary files and removed.
//! Rounds of bare reads, in chunks of several sizes and on one thread and on all, and of validations take turns, each round
//! beginning with the next of them; the medians are compared, of the bare reads those of the best chunk size. The sums over
//! all verdicts of every round are compared with those of the reference.

use accel_descriptors::raw_file::RawFile;
use accel_descriptors::source::{RECORD_WORDS, SourceError};
use accel_descriptors::tally::Tally;
use accel_kernels::Batch;
use accel_kernels::descriptor_validation::{Decision, Flaw, KERNEL, Params, RiskClass, Verdict};
use accel_runtime::{
    Chunk, Dispatcher, Given, Options, Registry, Request, Selection, Settings, StreamSettings, gather,
};
use std::error::Error;
use std::fs::File;
use std::hint::black_box;
use std::io::Write as _;
use std::num::NonZero;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, available_parallelism};
use std::time::Instant;

/// Records that are generated; the file repeats them.
const PATTERN: usize = 1_000_003;

/// The bytes of a chunk of a bare read.
const CHUNKS: [usize; 3] = [256 << 10, 1 << 20, 6 << 20];

/// What takes turns.
#[derive(Clone, Copy)]
enum Turn {
    Bare { chunk: usize, threads: usize },
    Validated,
}

/// What is compared of the sums: counts, and the worst.
#[derive(Debug, PartialEq, Eq)]
struct Sums(Vec<u64>, Vec<(u64, Verdict)>);

fn main() -> Result<(), Box<dyn Error>> {
    let argument =
        |at: usize, default: usize| std::env::args().nth(at).map_or(Ok(default), |text| text.parse());
    let (records, rounds) = (argument(1, 100_000_000)?, argument(2, 5)?);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("records.bin");
    let expected = make(&path, records)?;
    let cores = available_parallelism().map_or(1, NonZero::get);
    let bare = |threads| CHUNKS.map(|chunk| Turn::Bare { chunk, threads });
    let mut turns: Vec<(Turn, Vec<f64>)> = bare(1).into_iter().map(|turn| (turn, Vec::new())).collect();
    if cores > 1 {
        turns.extend(bare(cores).map(|turn| (turn, Vec::new())));
    }
    turns.push((Turn::Validated, Vec::new()));
    for round in 0..rounds.max(1) {
        let count = turns.len();
        for at in 0..count {
            let (turn, times) = &mut turns[(round + at) % count];
            times.push(match *turn {
                Turn::Bare { chunk, threads } => read(&path, chunk, threads)?,
                Turn::Validated => {
                    let (seconds, sums) = validate(&path)?;
                    if sums != expected {
                        return Err(format!("wrong sums: {sums:?}, expected {expected:?}").into());
                    }
                    seconds
                }
            });
        }
    }
    let bytes = 24.0 * records as f64;
    let (mut best, mut best_of_one, mut validated) = (f64::MAX, f64::MAX, f64::MAX);
    for (turn, times) in &mut turns {
        let time = median(times);
        let rate = 1e-9 * bytes / time;
        match *turn {
            Turn::Bare { chunk, threads } => {
                best = best.min(time);
                if threads == 1 {
                    best_of_one = best_of_one.min(time);
                }
                println!("bare read, {:5} KiB chunks, threads {threads}: {rate:6.2} GB/s", chunk >> 10);
            }
            Turn::Validated => {
                validated = time;
                println!(
                    "validated, threads {cores}: {rate:6.2} GB/s, {:.0} M records/s, {:.3} ns a record",
                    1e-6 * records as f64 / time,
                    1e9 * time / records as f64
                );
            }
        }
    }
    println!(
        "ratio {:.3} to the best bare read on one thread, {:.3} to the best of all",
        best_of_one / validated,
        best / validated
    );
    println!("medians of {} rounds, {records} records, all sums right", rounds.max(1));
    Ok(())
}

/// Writes the file; the sums over its verdicts by the reference.
fn make(path: &Path, records: usize) -> Result<Sums, Box<dyn Error>> {
    let params = Params::default().to_words();
    let mut words = vec![0; PATTERN.min(records) * KERNEL.input_words];
    (KERNEL.generate_records)(&params, 1, 0, &mut words);
    let verdicts = Batch::new(&KERNEL, &params, &words)?.reference();
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let mut file = File::create(path)?;
    let mut tally = Tally::new();
    let mut left = records;
    while left > 0 {
        let part = left.min(verdicts.len());
        file.write_all(&bytes[..24 * part])?;
        tally.add((records - left) as u64, &verdicts[..part]);
        left -= part;
    }
    Ok(sums(&tally))
}

/// The seconds of reading it all, each of so many threads a chunk at a time into one buffer.
fn read(path: &Path, chunk: usize, threads: usize) -> Result<f64, Box<dyn Error>> {
    let start = Instant::now();
    let file = File::open(path)?;
    let next = AtomicU64::new(0);
    let part = || -> std::io::Result<u64> {
        let (mut buffer, mut bytes) = (vec![0; chunk], 0);
        loop {
            match file.read_at(&mut buffer, next.fetch_add(chunk as u64, Ordering::Relaxed))? {
                0 => return Ok(bytes),
                read => bytes += read as u64,
            }
            black_box(&mut buffer);
        }
    };
    let bytes = match threads {
        1 => part()?,
        _ => thread::scope(|scope| {
            let parts: Vec<_> = (0..threads).map(|_| scope.spawn(part)).collect();
            parts
                .into_iter()
                .map(|part| part.join().expect("reading does not panic"))
                .sum::<std::io::Result<u64>>()
        })?,
    };
    let time = start.elapsed().as_secs_f64();
    if bytes != file.metadata()?.len() {
        return Err(format!("{bytes} bytes were read of {}", file.metadata()?.len()).into());
    }
    Ok(time)
}

/// The seconds of a validation, from opening the file to the last sum, and the sums.
fn validate(path: &Path) -> Result<(f64, Sums), Box<dyn Error>> {
    let registry = Registry::standard(Settings::default());
    let request = Request { devices: vec!["cpu".to_owned()], ..Request::default() };
    let mut dispatcher = Dispatcher::new(Selection::new(&registry, &KERNEL, &request)?, Options::default())?;
    let start = Instant::now();
    let mut file = RawFile::new(File::open(path)?)?;
    let read = move |words: &mut [u32]| {
        let part = file.next(words.len() / RECORD_WORDS)?;
        Ok::<_, SourceError>(match part {
            Some(part) => Given::Apart(part.records(), Box::new(move |words: &mut [u32]| part.read(words))),
            None => Given::Here(0),
        })
    };
    let add = |tally: &mut Tally, chunk: &Chunk<'_>| tally.add(chunk.first, chunk.output);
    let (params, settings) = (Params::default().to_words(), StreamSettings::default());
    let (_, parts) = gather(&mut dispatcher, &params, settings, read, Tally::new, add, |_| {})?;
    let mut tally = Tally::new();
    parts.iter().for_each(|part| tally.merge(part));
    Ok((start.elapsed().as_secs_f64(), sums(&tally)))
}

fn sums(tally: &Tally) -> Sums {
    let decisions = Decision::ALL.iter().map(|&d| tally.decided(d));
    let classes = RiskClass::ALL.iter().map(|&c| tally.of_class(c));
    let flaws = Flaw::ERRORS.iter().chain(&Flaw::FINDINGS).map(|&f| tally.flawed(f));
    let counts = [tally.records(), tally.valid()].into_iter().chain(decisions).chain(classes).chain(flaws);
    Sums(counts.collect(), tally.worst())
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
