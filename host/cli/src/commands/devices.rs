//! `accel devices`: what is here, what is absent and why.

use crate::args::Format;
use crate::failure::Outcome;
use crate::{output, text};
use accel_runtime::{Kind, Listing, Pattern, Registry, Settings};
use clap::Args;
use serde_json::json;

/// List the devices: those here with their limits, those absent and why.
#[derive(Debug, Args)]
#[command(after_help = "The names listed are the names that --device takes.\n\nExamples:\n  \
                        accel devices\n  accel devices -o json")]
pub struct Devices {
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    output: Format,
}

impl Devices {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let registry = Registry::standard(Settings::default());
        let listings = registry.probe();
        match self.output {
            Format::Text => output::print(&(listing(&listings) + &by_name(&registry.patterns()))),
            Format::Json => output::print_json(&listings.iter().map(describe).collect::<Vec<_>>()),
        }
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Cpu => "processor",
        Kind::DiscreteGpu => "GPU",
        Kind::IntegratedGpu => "GPU, shared memory",
        Kind::SoftwareGpu => "GPU, in software",
        Kind::Simulator => "FPGA, simulated",
        Kind::Board => "FPGA",
    }
}

fn listing(listings: &[Listing]) -> String {
    let mut table = text::table(&["DEVICE", "KIND", "WHAT IT IS"]);
    for listing in listings.iter().filter(|l| l.absent.is_none()) {
        let limits: Vec<String> =
            listing.limits.iter().map(|(name, value)| format!("{name} {value}")).collect();
        table.add_row([listing.name.clone(), kind(listing.kind).to_owned(), listing.description.clone()]);
        if !limits.is_empty() {
            table.add_row([String::new(), String::new(), limits.join(", ")]);
        }
    }
    let mut out = text::lines(&table);
    let absent: Vec<&Listing> = listings.iter().filter(|l| l.absent.is_some()).collect();
    if !absent.is_empty() {
        out += "\nAbsent:\n";
        let mut table = text::table(&["DEVICE", "KIND", "WHY"]);
        for listing in absent {
            let reason = listing.absent.clone().unwrap_or_default();
            table.add_row([listing.name.clone(), kind(listing.kind).to_owned(), reason]);
        }
        out += &text::lines(&table);
    }
    out
}

/// The forms of names that lead to devices nobody can look for.
fn by_name(patterns: &[Pattern]) -> String {
    let mut table = text::table(&["DEVICE", "WHAT IT IS"]);
    for pattern in patterns {
        table.add_row([pattern.form.to_owned(), pattern.description.clone()]);
    }
    format!("\nBy name, wherever they are:\n{}", text::lines(&table))
}

fn describe(listing: &Listing) -> serde_json::Value {
    let limits: std::collections::BTreeMap<_, _> = listing.limits.iter().map(|(n, v)| (n, v)).collect();
    json!({
        "name": listing.name,
        "kind": kind(listing.kind),
        "present": listing.absent.is_none(),
        "absent_because": listing.absent,
        "description": listing.description,
        "limits": limits,
    })
}
