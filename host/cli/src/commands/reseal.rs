//! `accel reseal`: records in another layout or with another checksum.

use crate::failure::{Failure, Outcome};
use crate::output::Output;
use crate::{hex, input};
use accel_descriptors::container;
use accel_descriptors::record::{Form, Record, Resealing, reseal};
use accel_descriptors::source::{Format, Source};
use accel_kernels::descriptor_validation::{Checksum, Layout, record_bytes};
use clap::Args;
use std::path::PathBuf;

/// Write records in another layout or with another checksum, exactly or not at all.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel reseal old.tcpdb --layout b --checksum sum16 --to-checksum crc32 --out new.tcpdb\n  \
    accel reseal records.bin --layout a --to-layout s --out s.bin\n\n\
The output has the format of the input: raw records, hexadecimal lines, or a container. One record that can't be\n\
written stops everything, and nothing is written.")]
pub struct Reseal {
    /// The file; - is standard input.
    file: PathBuf,
    /// How the file holds its records: auto, raw, db or hex.
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Auto)]
    format: Format,
    /// The layout of the input: a, b or s.
    #[arg(long, value_name = "LAYOUT", default_value_t = Layout::A)]
    layout: Layout,
    /// The checksum of the input: crc32 or sum16.
    #[arg(long, value_name = "CHECKSUM", default_value_t = Checksum::Crc32Lo)]
    checksum: Checksum,
    /// The layout of the output [default: that of the input].
    #[arg(long, value_name = "LAYOUT")]
    to_layout: Option<Layout>,
    /// The checksum of the output [default: that of the input].
    #[arg(long, value_name = "CHECKSUM")]
    to_checksum: Option<Checksum>,
    /// Take the fields of records with errors as they stand; magic, version and checksum are written anew.
    #[arg(long)]
    force: bool,
    /// Forget the length of the command, for which layout B has no place.
    #[arg(long)]
    drop_command_length: bool,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Reseal {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let from = Form { layout: self.layout, checksum: self.checksum };
        let to = Form {
            layout: self.to_layout.unwrap_or(from.layout),
            checksum: self.to_checksum.unwrap_or(from.checksum),
        };
        if from == to && !self.force {
            return Err(Failure::Usage(
                "the output would be the input: name --to-layout or --to-checksum".to_owned(),
            ));
        }
        let options = Resealing { force: self.force, drop_command_length: self.drop_command_length };

        let input = input::open(&self.file)?;
        let fail = |e| Failure::Data(format!("{}: {e}", input.name));
        let mut source = Source::open(input.reader, self.format).map_err(fail)?;
        let mut out = Output::open(self.out.as_deref())?;
        let time = source.time();
        let mut named: Vec<(String, Record)> = Vec::new();
        let mut words = vec![0; 6 << 14];
        while let Some(chunk) = source.read(&mut words).map_err(fail)? {
            for (at, record) in words.chunks_exact(6).take(chunk.records()).enumerate() {
                let resealed = reseal(&record_bytes(record), from, to, options)
                    .map_err(|e| Failure::Data(format!("{}: {}: {e}", input.name, chunk.place(at))))?;
                match (source.format(), chunk.name(at)) {
                    (_, Some(name)) => named.push((name.to_owned(), resealed)),
                    (Format::Hex, _) => out.write(format!("{}\n", hex::digits(&resealed)).as_bytes())?,
                    _ => out.write(&resealed)?,
                }
            }
        }
        if let Some(time) = time {
            let mut bytes = Vec::new();
            container::write(&mut bytes, time, &named).map_err(|e| Failure::Data(e.to_string()))?;
            out.write(&bytes)?;
        }
        out.finish()
    }
}
