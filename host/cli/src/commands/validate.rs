//! `accel validate`: the verdict on every record of a file, in bounded memory.

mod rows;
mod summary;

use crate::devices::{Choice, dispatch_failure};
use crate::failure::{Failure, Outcome};
use crate::form::Rules;
use crate::input::{self, Input};
use crate::output::{Output, Print};
use crate::progress;
#[cfg(unix)]
use accel_descriptors::raw_file::RawFile;
use accel_descriptors::source::{Chunk as Origin, Format as SourceFormat, RECORD_WORDS, Source, SourceError};
use accel_descriptors::tally::Tally;
use accel_kernels::descriptor_validation::{Decision, KERNEL, Verdict, contents, record_bytes};
use accel_runtime::{Chunk, Dispatcher, Given, Reason, StreamError, StreamSettings, gather, stream};
use clap::{Args, ValueEnum};
use rows::Row;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;
use summary::Summary;

/// Say of every descriptor of a file whether it is well-formed, how risky it is and what to do with it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel validate tools.tcpdb\n  \
    accel validate records.bin --layout b --checksum sum16 -o jsonl --out verdicts.jsonl\n  \
    accel encode --command ls --flag SAFE | accel validate - --format hex\n  \
    accel validate records.bin --device gpu:0,cpu --shadow 1/1000 --fail-on invalid\n\n\
An invalid descriptor is a finding: the exit code is 0 unless --fail-on says otherwise. It is 1 when a device\n\
gave wrong outputs, although these were found, computed again elsewhere and never released. Rows of jsonl and\n\
csv carry the first 16 digits of the digests of the specification and of the policy.")]
pub struct Validate {
    /// The file; - is standard input.
    file: PathBuf,
    /// How the file holds its records: auto, raw (24 bytes each), db (a TCPDB container) or hex (one a line).
    #[arg(long, value_name = "FORMAT", default_value_t = SourceFormat::Auto)]
    format: SourceFormat,
    #[command(flatten)]
    rules: Rules,
    #[command(flatten)]
    choice: Choice,
    /// How to print: a summary as text or json, or one line a record as jsonl or csv.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT")]
    output: Print,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Exit with 1 when a record is rejected, at least needs caution, or is invalid.
    #[arg(long, value_enum, value_name = "WHEN")]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A record's decision is REJECT.
    Reject,
    /// A record's decision is CAUTION or stricter.
    Caution,
    /// A record has an error.
    Invalid,
}

impl Validate {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let policy = self.rules.policy()?;
        let Input { reader, name, bytes, file } = input::open(&self.file)?;
        let in_file = |e: SourceError| Failure::Data(format!("{name}: {e}"));
        let mut source = Source::open(reader, self.format).map_err(in_file)?;
        let registry = self.choice.registry();
        let mut dispatcher = self.choice.dispatcher(&registry, &KERNEL)?;
        let mut out = Output::open(self.out.as_deref())?;

        let total = source.total().or(bytes.filter(|_| source.format() == SourceFormat::Raw).map(|b| b / 24));
        let bar = progress::records(total, quiet);
        let layout = policy.params.layout;
        let mut writer = Writer {
            print: self.output,
            origin: rows::Origin {
                device: String::new(),
                specification: KERNEL.digest().short(),
                policy: policy.digest().short(),
            },
            text: Vec::new(),
        };
        let (mut tally, mut names) = (Tally::new(), BTreeMap::new());
        let started = Instant::now();
        if self.output == Print::Csv {
            out.write(rows::CSV_HEADER.as_bytes())?;
        }
        let params = policy.params.to_words();
        let rows = matches!(self.output, Print::Jsonl | Print::Csv);
        let result = if rows || source.format() != SourceFormat::Raw {
            // What the source tells of its records travels beside their words.
            let (tell, told) = channel::<Origin>();
            let read = move |words: &mut [u32]| {
                let chunk = source.read(words)?;
                Ok(chunk.map_or(0, |chunk| {
                    let records = chunk.records();
                    // The receiver is gone only when the stream stops anyway.
                    let _ = tell.send(chunk);
                    records
                }))
            };
            let result = stream(&mut dispatcher, &params, StreamSettings::default(), read, |chunk| {
                let origin = next(&told);
                tally.add(chunk.first, chunk.output);
                remember_names(&mut names, &tally, &origin);
                writer.rows(&chunk, &origin, layout, &mut out)?;
                bar.set_position(tally.records());
                Ok(())
            });
            result.map(drop).map_err(|e| failure(e, &name, |sink| sink))
        } else {
            let source = raw_records(source, file).map_err(in_file)?;
            sum_up(&mut dispatcher, &params, source, &mut tally, |records| bar.set_position(records))
                .map_err(|e| failure(e, &name, |never| match never {}))
        };
        let elapsed = started.elapsed();
        bar.finish_and_clear();
        result?;

        let summary = Summary {
            input: &name,
            policy: &policy,
            tally: &tally,
            names: &names,
            dispatcher: &dispatcher,
            elapsed,
        };
        match self.output {
            Print::Text => out.write(summary.text().as_bytes())?,
            Print::Json => {
                let text = serde_json::to_string_pretty(&summary.json()).expect("keys are texts");
                out.write((text + "\n").as_bytes())?;
            }
            Print::Jsonl | Print::Csv => {}
        }
        out.finish()?;
        if let Some(event) = dispatcher.events().iter().find(|e| matches!(e.reason, Reason::Wrong(_))) {
            return Err(Failure::Check(format!("the output is complete and checked, but {event}")));
        }
        self.fail_on.map_or(Ok(()), |when| when.judge(&tally))
    }
}

/// What gives raw records to whoever has the turn.
type RawRecords = Box<dyn FnMut(&mut [u32]) -> Result<Given<SourceError>, SourceError> + Send>;

/// The records of a regular file from its beginning, each part fetched beside others; those of anything else in order.
fn raw_records<R: Read + Send + 'static>(
    mut source: Source<R>,
    file: Option<File>,
) -> Result<RawRecords, SourceError> {
    #[cfg(unix)]
    if let Some(file) = file {
        let mut file = RawFile::new(file)?;
        return Ok(Box::new(move |words| {
            Ok(match file.next(words.len() / RECORD_WORDS)? {
                Some(part) => Given::Apart(part.records(), Box::new(move |words| part.read(words))),
                None => Given::Here(0),
            })
        }));
    }
    #[cfg(not(unix))]
    drop(file);
    Ok(Box::new(move |words| Ok(Given::Here(source.read(words)?.map_or(0, |chunk| chunk.records())))))
}

/// Adds up the verdicts on raw records, of which nothing but the sums is wanted.
fn sum_up(
    dispatcher: &mut Dispatcher<'_>,
    params: &[u32],
    read: RawRecords,
    tally: &mut Tally,
    progress: impl FnMut(u64),
) -> Result<(), StreamError<SourceError, Infallible>> {
    let add = |sum: &mut Tally, chunk: &Chunk<'_>| sum.add(chunk.first, chunk.output);
    let settings = StreamSettings::default();
    let (_, sums) = gather(dispatcher, params, settings, read, Tally::new, add, progress)?;
    sums.iter().for_each(|sum| tally.merge(sum));
    Ok(())
}

/// Why a stream of this input stopped.
fn failure<K>(error: StreamError<SourceError, K>, name: &str, sink: impl Fn(K) -> Failure) -> Failure {
    match error {
        StreamError::Source(e) => Failure::Data(format!("{name}: {e}")),
        StreamError::Sink(e) => sink(e),
        StreamError::Dispatch(e) => dispatch_failure(e),
        StreamError::Batch(e) => Failure::Data(format!("{name}: {e}")),
        _ => Failure::Data(format!("{name}: the stream stopped")),
    }
}

/// What the source told of the records that the stream now hands over: both keep their order.
fn next(told: &Receiver<Origin>) -> Origin {
    told.recv().expect("the source tells of each chunk before the stream has it")
}

/// Keeps the names of the worst records so far.
fn remember_names(names: &mut BTreeMap<u64, String>, tally: &Tally, origin: &Origin) {
    if origin.name(0).is_none() {
        return;
    }
    let worst: Vec<u64> = tally.worst().iter().map(|w| w.0).collect();
    names.retain(|index, _| worst.contains(index));
    for index in worst.into_iter().filter(|&i| i >= origin.first()) {
        let name = origin.name((index - origin.first()) as usize); // within this chunk
        names.insert(index, name.unwrap_or_default().to_owned());
    }
}

/// Writes rows, a chunk at a time.
struct Writer {
    print: Print,
    origin: rows::Origin,
    text: Vec<u8>,
}

impl Writer {
    fn rows(
        &mut self,
        chunk: &Chunk<'_>,
        origin: &Origin,
        layout: accel_kernels::descriptor_validation::Layout,
        out: &mut Output,
    ) -> Outcome {
        let write = match self.print {
            Print::Jsonl => rows::jsonl,
            Print::Csv => rows::csv,
            Print::Text | Print::Json => return Ok(()),
        };
        if self.origin.device != chunk.device {
            chunk.device.clone_into(&mut self.origin.device);
        }
        self.text.clear();
        for (at, (record, &word)) in chunk.input.chunks_exact(6).zip(chunk.output).enumerate() {
            let row = Row {
                index: chunk.first + at as u64,
                name: origin.name(at),
                contents: contents(layout, &record_bytes(record)),
                verdict: Verdict(word),
            };
            write(&row, &self.origin, &mut self.text);
            // Rows are many times their records: they leave in small parts, so that memory stays bounded.
            if self.text.len() > 1 << 18 {
                out.write(&self.text)?;
                self.text.clear();
            }
        }
        out.write(&self.text)
    }
}

impl FailOn {
    fn judge(self, tally: &Tally) -> Outcome {
        let rejected = tally.decided(Decision::Reject);
        let (count, what) = match self {
            FailOn::Reject => (rejected, "rejected"),
            FailOn::Caution => (tally.records() - tally.decided(Decision::Approved), "not approved"),
            FailOn::Invalid => (tally.records() - tally.valid(), "invalid"),
        };
        if count == 0 {
            return Ok(());
        }
        Err(Failure::Check(format!("{count} of {} records are {what}", tally.records())))
    }
}
