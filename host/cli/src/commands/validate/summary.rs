//! What a run of `accel validate` found, for people and for programs.

use crate::devices::class;
use crate::text;
use accel_descriptors::policy::Policy;
use accel_descriptors::tally::Tally;
use accel_kernels::descriptor_validation::{Decision, Flaw, KERNEL, RiskClass, Verdict};
use accel_runtime::Dispatcher;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// All that a summary says.
pub struct Summary<'a> {
    /// How the user called the input.
    pub input: &'a str,
    /// The policy in force.
    pub policy: &'a Policy,
    /// The sums over all verdicts.
    pub tally: &'a Tally,
    /// The names of the worst records, where the input has names.
    pub names: &'a BTreeMap<u64, String>,
    /// The devices that ran.
    pub dispatcher: &'a Dispatcher<'a>,
    /// Time from the first byte read to the last verdict.
    pub elapsed: Duration,
}

impl Summary<'_> {
    fn rate(&self) -> f64 {
        self.tally.records() as f64 / self.elapsed.as_secs_f64().max(1e-9)
    }

    /// The devices that computed the records, each once.
    fn devices(&self) -> String {
        let names: Vec<&str> = self.dispatcher.usage().iter().map(|u| u.device.as_str()).collect();
        names.join(if self.dispatcher.chosen().is_empty() { ", then " } else { ", " })
    }

    /// The summary as text.
    pub fn text(&self) -> String {
        let tally = self.tally;
        let records = tally.records();
        let mut out = format!(
            "{}: {} records, {} valid, {} invalid\n\n",
            self.input,
            text::count(records),
            text::count(tally.valid()),
            text::count(records - tally.valid())
        );
        let mut table =
            text::table(&["DECISION", "RECORDS>", "RISK CLASS", "RECORDS>", "ERROR OR FINDING", "RECORDS>"]);
        let decisions = Decision::ALL.iter().map(|&d| (d.name(), tally.decided(d))).collect();
        let classes = RiskClass::ALL.iter().map(|&c| (c.name(), tally.of_class(c))).collect();
        let flaws =
            Flaw::ERRORS.iter().chain(&Flaw::FINDINGS).map(|&f| (f.name(), tally.flawed(f))).collect();
        let columns: [Vec<(&str, u64)>; 3] = [decisions, classes, flaws];
        for row in 0..columns[2].len() {
            let cells = columns.iter().flat_map(|column| match column.get(row) {
                Some((name, count)) => [(*name).to_owned(), text::count(*count)],
                None => [String::new(), String::new()],
            });
            table.add_row(cells);
        }
        out += &text::lines(&table);
        let worst = tally.worst();
        if worst.iter().any(|(_, v)| v.decision() > Decision::Approved) {
            out += "\nThe worst:\n";
            out += &self.worst_table(&worst);
        }
        out += "\n";
        out += &self.origin();
        out
    }

    fn worst_table(&self, worst: &[(u64, Verdict)]) -> String {
        let mut table =
            text::table(&["RECORD>", "NAME", "DECISION", "RISK", "SCORE>", "ERRORS AND FINDINGS"]);
        for (index, verdict) in worst {
            let flaws: Vec<&str> = verdict.errors().chain(verdict.findings()).map(Flaw::name).collect();
            table.add_row([
                index.to_string(),
                self.names.get(index).map_or_else(|| "-".to_owned(), |n| n.escape_debug().to_string()),
                verdict.decision().to_string(),
                verdict.risk_class().to_string(),
                verdict.risk_score().to_string(),
                flaws.join(" "),
            ]);
        }
        text::lines(&table)
    }

    /// Who computed it, how fast, and by which rules.
    fn origin(&self) -> String {
        let params = &self.policy.params;
        let kind = self.dispatcher.kind();
        let mut out = format!(
            "device         {}, {:.3} s, {} records/s with reading and writing ({})\n",
            self.devices(),
            self.elapsed.as_secs_f64(),
            text::rate(self.rate()),
            if class(kind) == "measured" {
                "measured"
            } else {
                "measured of the simulation, not of hardware"
            },
        );
        for usage in self.dispatcher.usage() {
            if let Some(cycles) = usage.cycles {
                let each = cycles as f64 / usage.records.max(1) as f64;
                out += &format!(
                    "cycles         {} on {}, {each:.3} a record (simulated)\n",
                    text::count(cycles),
                    usage.device
                );
            }
        }
        for chosen in self.dispatcher.chosen() {
            out += &format!("chosen         {chosen} (accel calibrate)\n");
        }
        for passed in self.dispatcher.passed_over() {
            out += &format!("not used       {passed}\n");
        }
        if let Some(shadow) = self.dispatcher.shadowed() {
            out += &format!(
                "shadow         {} records ({}) agree on {}, seed {}\n",
                text::count(shadow.records),
                shadow.rate,
                shadow.device,
                shadow.seed
            );
        }
        for event in self.dispatcher.events() {
            out += &format!("quarantined    {event}\n");
        }
        out += &format!(
            "specification  {} {} {}\npolicy         {} (layout {}, checksum {}, flag map {})\n",
            KERNEL.name,
            KERNEL.version,
            KERNEL.digest(),
            self.policy.digest(),
            params.layout,
            params.checksum,
            self.policy.flag_map
        );
        out
    }

    /// The summary as one JSON object.
    pub fn json(&self) -> Value {
        let tally = self.tally;
        let map = |pairs: Vec<(&str, u64)>| -> Map<String, Value> {
            pairs.into_iter().map(|(name, count)| (name.to_owned(), json!(count))).collect()
        };
        let flaws = |all: &[Flaw]| map(all.iter().map(|&f| (f.name(), tally.flawed(f))).collect());
        let names = |flaws: &mut dyn Iterator<Item = Flaw>| flaws.map(Flaw::name).collect::<Vec<_>>();
        let worst: Vec<Value> = tally
            .worst()
            .iter()
            .map(|(index, v)| {
                json!({
                    "index": index, "name": self.names.get(index), "decision": v.decision().name(),
                    "risk": v.risk_class().name(), "risk_score": v.risk_score(),
                    "errors": names(&mut v.errors()), "findings": names(&mut v.findings()),
                })
            })
            .collect();
        let usage: Vec<Value> = self
            .dispatcher
            .usage()
            .iter()
            .map(|u| json!({ "device": u.device, "records": u.records, "cycles": u.cycles, "class": class(u.kind) }))
            .collect();
        let passed: Vec<Value> = self
            .dispatcher
            .passed_over()
            .iter()
            .map(|p| json!({ "device": p.device, "reason": p.reason }))
            .collect();
        let chosen: Vec<Value> = self
            .dispatcher
            .chosen()
            .iter()
            .map(|c| json!({ "device": c.device, "records": c.records, "why": c.why }))
            .collect();
        let events: Vec<String> = self.dispatcher.events().iter().map(ToString::to_string).collect();
        let shadow = self.dispatcher.shadowed().map(|s| {
            json!({ "device": s.device, "rate": s.rate.to_string(), "seed": s.seed, "records": s.records })
        });
        json!({
            "input": self.input,
            "records": tally.records(),
            "valid": tally.valid(),
            "invalid": tally.records() - tally.valid(),
            "device": self.dispatcher.device(),
            "devices": usage,
            "chosen": chosen,
            "not_used": passed,
            "quarantined": events,
            "shadow": shadow,
            "decisions": map(Decision::ALL.iter().map(|&d| (d.name(), tally.decided(d))).collect()),
            "risks": map(RiskClass::ALL.iter().map(|&c| (c.name(), tally.of_class(c))).collect()),
            "errors": flaws(&Flaw::ERRORS),
            "findings": flaws(&Flaw::FINDINGS),
            "worst": worst,
            "seconds": self.elapsed.as_secs_f64(),
            "records_per_s": self.rate(),
            "specification": KERNEL.digest().to_string(),
            "policy": self.policy.digest().to_string(),
            "layout": self.policy.params.layout.name(),
            "checksum": self.policy.params.checksum.name(),
            "flag_map": self.policy.flag_map.name(),
        })
    }
}
