//! How much of the speed of reading a cached file its validation keeps: `accel validate` without the printing, beside a
//! bare chunked read of the same file in the same run.
//!
//! ```sh
//! cargo run --release -p accel-bench --example stream_file [RECORDS] [ROUNDS]
//! ```
//!
//! The file (2.4 GB for the 10^8 records that are the default) is made in the folder for temporary files and removed.
//! Rounds of bare reads in chunks of several sizes and of validations take turns; the medians are compared, of the bare
//! reads that of the best chunk size. The sums over all verdicts of every round are compared with those of the reference.

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
use std::io::{Read, Write as _};
use std::path::Path;
use std::time::Instant;

/// Records that are generated; the file repeats them.
const PATTERN: usize = 1_000_003;

/// The bytes of a chunk of a bare read.
const CHUNKS: [usize; 3] = [256 << 10, 1 << 20, 6 << 20];

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
    let mut bare = vec![Vec::new(); CHUNKS.len()];
    let mut full = Vec::new();
    for _ in 0..rounds.max(1) {
        for (times, &chunk) in bare.iter_mut().zip(&CHUNKS) {
            times.push(read(&path, chunk)?);
        }
        let (seconds, sums) = validate(&path)?;
        if sums != expected {
            return Err(format!("wrong sums: {sums:?}, expected {expected:?}").into());
        }
        full.push(seconds);
    }
    let bytes = 24.0 * records as f64;
    for (times, chunk) in bare.iter_mut().zip(CHUNKS) {
        println!("bare read, {:5} KiB chunks  {:6.2} GB/s", chunk >> 10, 1e-9 * bytes / median(times));
    }
    let best = bare.iter_mut().map(|times| median(times)).fold(f64::MAX, f64::min);
    let time = median(&mut full);
    println!(
        "validated                   {:6.2} GB/s, {:.0} M records/s, {:.2} ns a record",
        1e-9 * bytes / time,
        1e-6 * records as f64 / time,
        1e9 * time / records as f64
    );
    println!(
        "ratio                       {:6.3} (medians of {} rounds, {records} records, all sums right)",
        best / time,
        full.len()
    );
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

/// The seconds of reading it all, a chunk at a time, into one buffer.
fn read(path: &Path, chunk: usize) -> Result<f64, Box<dyn Error>> {
    let mut buffer = vec![0; chunk];
    let start = Instant::now();
    let mut file = File::open(path)?;
    while file.read(&mut buffer)? > 0 {
        black_box(&mut buffer);
    }
    Ok(start.elapsed().as_secs_f64())
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
