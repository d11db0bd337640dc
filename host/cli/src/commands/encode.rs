//! `accel encode`: a descriptor from a command, flags and costs.

use crate::failure::{Failure, Outcome};
use crate::form::Form;
use crate::hex;
use crate::output::Output;
use accel_descriptors::flags;
use accel_descriptors::record::{self, Fields, Overflow};
use clap::Args;
use std::path::PathBuf;

/// Make the descriptor of a command.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel encode --command rm --flag CRITICAL --flag REQUIRES_ROOT --flag DESTRUCTIVE \\\n    \
        --flag FILE_MODIFICATION --flag SYSTEM_MODIFICATION --time-ms 10000 --memory-mb 1000 --output-kb 50\n  \
    accel encode --command 'git add' --flags 0x244 --raw --out git-add.tcp")]
pub struct Encode {
    /// The command as it is typed, sub-commands included: 'git add'.
    #[arg(long)]
    command: String,
    /// A flag by name or number; may be given several times.
    #[arg(long = "flag", value_name = "FLAG")]
    flag: Vec<String>,
    /// All flags as a number, such as 0x244; flags by name are added.
    #[arg(long, value_name = "NUMBER", value_parser = hex::number, default_value = "0")]
    flags: u32,
    /// Execution time in ms.
    #[arg(long, value_name = "MS", default_value_t = 0)]
    time_ms: u32,
    /// Memory in MB.
    #[arg(long, value_name = "MB", default_value_t = 0)]
    memory_mb: u32,
    /// Output in KB.
    #[arg(long, value_name = "KB", default_value_t = 0)]
    output_kb: u32,
    /// Store the largest value where one does not fit, as the format allows, instead of refusing.
    #[arg(long)]
    saturate: bool,
    #[command(flatten)]
    form: Form,
    /// Write the 24 bytes instead of hexadecimal digits.
    #[arg(long)]
    raw: bool,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Encode {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let map = self.form.flag_map.unwrap_or_default();
        let named = flags::mask(map, self.flag.iter().map(String::as_str));
        let fields = Fields {
            flags: self.flags | named.map_err(|e| Failure::Usage(e.to_string()))?,
            time: self.time_ms,
            memory: self.memory_mb,
            output: self.output_kb,
            ..Fields::of_command(&self.command)
        };
        let form = record::Form {
            layout: self.form.layout.unwrap_or_default(),
            checksum: self.form.checksum.unwrap_or_default(),
        };
        // Layout B has no place for the length of the command: nothing is lost that the user named.
        let overflow = if self.saturate { Overflow::Saturate } else { Overflow::Refuse };
        let bytes = record::encode(form, &fields, overflow).map_err(|e| Failure::Usage(e.to_string()))?;
        let mut out = Output::open(self.out.as_deref())?;
        if self.raw {
            out.write(&bytes)?;
        } else {
            out.write(format!("{}\n", hex::digits(&bytes)).as_bytes())?;
        }
        out.finish()
    }
}
