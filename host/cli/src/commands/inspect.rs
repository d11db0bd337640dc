//! `accel inspect`: every field of a record in words.

use crate::args::Format;
use crate::failure::{Failure, Outcome};
use crate::form::Rules;
use crate::{hex, input, output, text};
use accel_descriptors::inspect::{Inspection, inspect, valid_forms};
use accel_descriptors::source::{Format as SourceFormat, Source};
use accel_kernels::descriptor_validation::record_bytes;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// Say in words what each byte of a record means.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel inspect 544350020002d67f249b000006d0271003e800320002ef04\n  \
    accel inspect --file tools.tcpdb --index 3 --layout a\n\n\
24 bytes are a descriptor, 20 a core record, 16 a family record.")]
pub struct Inspect {
    /// The record in hexadecimal digits.
    #[arg(required_unless_present = "file", conflicts_with = "file", value_name = "HEX")]
    record: Option<String>,
    /// Take a descriptor from this file instead; - is standard input.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// How the file holds its records: auto, raw, db or hex.
    #[arg(long, value_name = "FORMAT", default_value_t = SourceFormat::Auto, requires = "file")]
    format: SourceFormat,
    /// The number of the record within the file, from 0.
    #[arg(long, value_name = "NUMBER", default_value_t = 0, requires = "file")]
    index: u64,
    #[command(flatten)]
    rules: Rules,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    output: Format,
}

impl Inspect {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let policy = self.rules.policy()?;
        let (bytes, title) = match (&self.record, &self.file) {
            (Some(digits), _) => (hex::bytes(digits).map_err(Failure::Usage)?, None),
            (None, Some(file)) => self.read_record(file)?,
            (None, None) => return Err(Failure::Usage("no record is given".to_owned())),
        };
        let inspection =
            inspect(&bytes, &policy.params, policy.flag_map).map_err(|e| Failure::Data(e.to_string()))?;
        match self.output {
            Format::Text => {
                let mut out = title.map_or_else(String::new, |t| t + "\n");
                out += &page(&inspection);
                out += &other_forms(&bytes);
                output::print(&out)
            }
            Format::Json => {
                let parts: Vec<_> = inspection
                    .parts
                    .iter()
                    .map(|p| {
                        json!({ "offset": p.bytes.start, "length": p.bytes.len(), "field": p.field, "hex": p.hex,
                                "value": p.value })
                    })
                    .collect();
                let verdict: serde_json::Map<_, _> =
                    inspection.verdict.iter().map(|(k, v)| ((*k).to_owned(), json!(v))).collect();
                output::print_json(&json!({ "kind": inspection.kind, "fields": parts, "verdict": verdict }))
            }
        }
    }

    /// The bytes of the record asked for, and where it stands.
    fn read_record(&self, file: &std::path::Path) -> Outcome<(Vec<u8>, Option<String>)> {
        let input = input::open(file)?;
        let fail = |e| Failure::Data(format!("{}: {e}", input.name));
        let mut source = Source::open(input.reader, self.format).map_err(fail)?;
        let mut words = vec![0; 6 * 4096];
        let mut records = 0;
        while let Some(chunk) = source.read(&mut words).map_err(fail)? {
            records = chunk.first() + chunk.records() as u64;
            if self.index < records {
                let at = (self.index - chunk.first()) as usize; // within the chunk
                let bytes = record_bytes(&words[6 * at..6 * at + 6]);
                return Ok((bytes.to_vec(), Some(format!("{}: {}", input.name, chunk.place(at)))));
            }
        }
        Err(Failure::Data(format!(
            "{}: there is no record {}, the last is {}",
            input.name,
            self.index,
            records - 1
        )))
    }
}

fn page(inspection: &Inspection) -> String {
    let mut table = text::table(&["BYTES", "FIELD", "HEX", "MEANING"]);
    for part in &inspection.parts {
        let bytes = match part.bytes.len() {
            1 => part.bytes.start.to_string(),
            _ => format!("{}-{}", part.bytes.start, part.bytes.end - 1),
        };
        table.add_row([bytes, part.field.to_owned(), part.hex.clone(), part.value.clone()]);
    }
    let mut out = format!("{}\n\n{}\n", inspection.kind, text::lines(&table));
    let mut table = text::table(&["VERDICT", ""]);
    for (name, value) in &inspection.verdict {
        table.add_row([(*name).to_owned(), value.clone()]);
    }
    out += &text::lines(&table);
    out
}

/// In which layouts and with which checksums the bytes are valid.
fn other_forms(bytes: &[u8]) -> String {
    let Ok(record) = bytes.try_into() else { return String::new() };
    let forms: Vec<String> =
        valid_forms(record).map(|f| format!("layout {} with {}", f.layout, f.checksum)).collect();
    if forms.is_empty() {
        return "\nNo layout and checksum makes these bytes a valid descriptor.\n".to_owned();
    }
    format!("\nThe bytes are a valid descriptor as {}.\n", forms.join(", "))
}
