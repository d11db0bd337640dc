//! What `accel fuse` found, for people and for programs.

use crate::engine::DeviceEngine;
use crate::text;
use accel_evidence::Evidence;
use accel_kernels::evidence_fusion::{Fused, KERNEL, KINDS, Mode};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::Duration;

/// How many agents are shown to people.
const SHOWN: usize = 20;

/// The agents of a run.
pub struct Report<'a> {
    pub evidence: &'a Evidence,
    pub mode: Mode,
    /// By the number of the agent.
    pub fused: Vec<Fused>,
    pub engine: &'a DeviceEngine<'a>,
    pub elapsed: Duration,
}

/// Log-odds of 16 fraction bits.
fn real(log_odds: i64) -> f64 {
    log_odds as f64 / 65_536.0 // exact up to 2^37
}

fn probability(fused: &Fused) -> f64 {
    f64::from(fused.probability) / f64::from(1u32 << 31)
}

/// The types that an agent has items of.
fn present(fused: &Fused) -> impl Iterator<Item = u32> + '_ {
    (0..KINDS as u32).filter(|kind| fused.present >> kind & 1 == 1)
}

impl Report<'_> {
    fn kind(&self, kind: u32) -> &str {
        self.evidence.kinds().name(kind)
    }

    fn agents(&self) -> impl Iterator<Item = (&str, &Fused)> {
        self.evidence.agents().iter().zip(&self.fused)
    }

    /// The agents with the highest log-odds, as a table.
    pub fn text(&self) -> String {
        let mut table = text::table(&["AGENT", "LOG-ODDS>", "PROBABILITY>", "ITEMS>", "TYPES"]);
        let mut agents: Vec<_> = self.agents().collect();
        agents.sort_by_key(|(_, fused)| std::cmp::Reverse(fused.fused));
        for (name, fused) in agents.iter().take(SHOWN) {
            let kind = |kind| format!("{} {:.4}", self.kind(kind), real(fused.values[kind as usize]));
            table.add_row([
                (*name).to_owned(),
                format!("{:.6}", real(fused.fused)),
                format!("{:.6}", probability(fused)),
                text::count(fused.count.into()) + if fused.clamped { " *" } else { "" },
                present(fused).map(kind).collect::<Vec<_>>().join(", "),
            ]);
        }
        let mut out = text::lines(&table);
        if agents.len() > SHOWN {
            let more = text::count((agents.len() - SHOWN) as u64);
            let _ = writeln!(out, "and {more} more with lower log-odds: -o csv lists all"); // a String takes every write
        }
        if agents.iter().any(|(_, fused)| fused.clamped) {
            out += "* items beyond 50 either way were stopped there\n";
        }
        out
    }

    /// Where the figures come from.
    pub fn summary(&self, input: &str) -> String {
        let items: u64 = self.fused.iter().map(|fused| u64::from(fused.count)).sum();
        let counted = |count: u64, what: &str| {
            format!("{} {what}{}", text::count(count), if count == 1 { "" } else { "s" })
        };
        let agents = counted(self.fused.len() as u64, "agent");
        let mut out = format!("{input}: {} of {agents}, mode {}\n", counted(items, "item"), self.mode);
        let (bad, first) = self.evidence.bad_rows();
        if let Some(first) = first {
            let _ = writeln!(out, "bad rows       {}; the first: {first}", text::count(bad));
        }
        let _ = writeln!(
            out,
            "device         {}, {:.3} s with reading (measured)",
            self.engine.devices(),
            self.elapsed.as_secs_f64()
        );
        for passed in self.engine.passed_over() {
            let _ = writeln!(out, "not used       {passed}");
        }
        let _ = writeln!(out, "specification  {} {} {}", KERNEL.name, KERNEL.version, KERNEL.digest());
        out
    }

    /// A line an agent, in the order in which they came; a type of which it has no items has an empty cell. The columns of
    /// types are named as their places in JSON, so that no type is taken for another column.
    pub fn csv(&self) -> String {
        let mut out = String::from("agent,log_odds,probability,items,clamped");
        let kinds = self.evidence.kinds().len();
        for kind in 0..kinds as u32 {
            out.push(',');
            text::csv_field(&format!("types.{}", self.kind(kind)), &mut out);
        }
        out += ",specification\n";
        let specification = KERNEL.digest().short();
        for (name, fused) in self.agents() {
            text::csv_field(name, &mut out);
            let (log_odds, p) = (real(fused.fused), probability(fused));
            // a String takes every write
            let _ = write!(out, ",{log_odds:.6},{p:.9},{},{}", fused.count, fused.clamped);
            for (kind, &value) in fused.values.iter().enumerate().take(kinds) {
                out.push(',');
                if fused.present >> kind & 1 == 1 {
                    let _ = write!(out, "{:.6}", real(value));
                }
            }
            let _ = writeln!(out, ",{specification}");
        }
        out
    }

    /// An agent as a JSON object: its numbers exact, as they are on every device.
    fn object(&self, name: &str, fused: &Fused) -> Value {
        let types: serde_json::Map<String, Value> = present(fused)
            .map(|kind| (self.kind(kind).to_owned(), real(fused.values[kind as usize]).into()))
            .collect();
        json!({
            "agent": name,
            "log_odds": real(fused.fused),
            "probability": probability(fused),
            "items": fused.count,
            "clamped": fused.clamped,
            "types": types,
        })
    }

    /// An object an agent and line.
    pub fn jsonl(&self) -> String {
        let specification = KERNEL.digest().short();
        let line = |(name, fused)| {
            let mut object = self.object(name, fused);
            object["specification"] = specification.clone().into();
            object["device"] = self.engine.devices().into();
            format!("{object}\n")
        };
        self.agents().map(line).collect()
    }

    /// One document.
    pub fn json(&self) -> String {
        let setup = self.evidence.setup();
        let weights: serde_json::Map<String, Value> = (0..KINDS as u32)
            .map(|kind| (self.kind(kind).to_owned(), (f64::from(setup.weights[kind as usize]) / 1e4).into()))
            .collect();
        let (bad, _) = self.evidence.bad_rows();
        let document = json!({
            "mode": self.mode.to_string(),
            "weights": weights,
            "device": self.engine.devices(),
            "bad_rows": bad,
            "specification": { "kernel": KERNEL.name, "version": KERNEL.version, "digest": KERNEL.digest().to_string() },
            "agents": self.agents().map(|(name, fused)| self.object(name, fused)).collect::<Vec<_>>(),
        });
        serde_json::to_string_pretty(&document).expect("results have only text keys") + "\n"
    }
}
