//! What `accel vote` found, for people and for programs.

use crate::engine::DeviceEngine;
use crate::text;
use accel_kernels::quorum_vote::KERNEL;
use accel_votes::{Decided, Threshold, Votes};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::Duration;

/// How many items are shown to people.
const SHOWN: usize = 20;

/// The items of a run.
pub struct Report<'a> {
    pub votes: &'a Votes,
    pub threshold: Threshold,
    /// By the number of the item.
    pub decided: Vec<Decided<'a>>,
    pub engine: &'a DeviceEngine<'a>,
    pub elapsed: Duration,
}

/// `agreed`, or why not.
fn outcome(item: &Decided<'_>) -> &'static str {
    match (item.agreed, item.tied) {
        (true, _) => "agreed",
        (false, true) => "open, tied",
        (false, false) => "open",
    }
}

impl Report<'_> {
    /// How many items have not reached the threshold.
    pub fn open(&self) -> u64 {
        self.decided.iter().filter(|item| !item.agreed).count() as u64
    }

    /// The items that somebody may want to look at: first the open ones, then those with dissent.
    pub fn text(&self) -> String {
        let dissent = |item: &&Decided<'_>| {
            item.agreed
                && !(item.dissenters.is_empty() && item.equivocators.is_empty() && item.absent.is_empty())
        };
        let open = self.decided.iter().filter(|item| !item.agreed);
        let shown: Vec<_> = open.chain(self.decided.iter().filter(dissent)).collect();
        if shown.is_empty() {
            return "every voter has voted for the value that was agreed on, on every item\n\n".to_owned();
        }
        let head = ["ITEM", "OUTCOME", "VALUE", "WEIGHT>", "DISSENTERS", "EQUIVOCATORS", "ABSENT"];
        let mut table = text::table(&head);
        for item in shown.iter().take(SHOWN) {
            table.add_row([
                item.item.to_owned(),
                outcome(item).to_owned(),
                item.winner.unwrap_or_default().to_owned(),
                item.weight.to_string(),
                text::names(&item.dissenters),
                text::names(&item.equivocators),
                text::names(&item.absent),
            ]);
        }
        let mut out = text::lines(&table);
        if shown.len() > SHOWN {
            let more = text::count((shown.len() - SHOWN) as u64);
            let _ = writeln!(out, "and {more} more: -o csv lists all"); // a String takes every write
        }
        out + "\n"
    }

    /// Where the figures come from.
    pub fn summary(&self, input: &str) -> String {
        let counted = |count: usize, what: &str| {
            format!("{} {what}{}", text::count(count as u64), if count == 1 { "" } else { "s" })
        };
        let votes = counted(self.votes.records().len() / KERNEL.input_words, "vote");
        let items = counted(self.decided.len(), "item");
        let voters = self.votes.voters();
        let mut out = format!(
            "{input}: {votes} on {items} by {} of weight {} in all, threshold {}\n",
            counted(voters.len(), "registered voter"),
            text::count(voters.weight().into()),
            self.threshold
        );
        // a String takes every write
        let agreed = self.decided.len() as u64 - self.open();
        let _ = writeln!(out, "agreed         {}, open {}", text::count(agreed), text::count(self.open()));
        let (bad, first) = self.votes.bad_rows();
        if let Some(first) = first {
            let _ = writeln!(out, "bad rows       {}; the first: {first}", text::count(bad));
        }
        if self.votes.unregistered() > 0 {
            let left_out = text::count(self.votes.unregistered());
            let _ = writeln!(out, "left out       {left_out} votes of voters that are not registered");
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

    /// A line an item, in the order in which they came.
    pub fn csv(&self) -> String {
        let mut out =
            String::from("item,value,weight,agreed,tied,dissenters,equivocators,absent,specification\n");
        let specification = KERNEL.digest().short();
        for item in &self.decided {
            text::csv_field(item.item, &mut out);
            out.push(',');
            text::csv_field(item.winner.unwrap_or_default(), &mut out);
            let _ = write!(out, ",{},{},{}", item.weight, item.agreed, item.tied); // a String takes every write
            for list in [&item.dissenters, &item.equivocators, &item.absent] {
                out.push(',');
                text::csv_field(&text::names(list), &mut out);
            }
            let _ = writeln!(out, ",{specification}");
        }
        out
    }

    fn object(item: &Decided<'_>) -> Value {
        json!({
            "item": item.item,
            "value": item.winner,
            "weight": item.weight,
            "agreed": item.agreed,
            "tied": item.tied,
            "dissenters": item.dissenters,
            "equivocators": item.equivocators,
            "absent": item.absent,
        })
    }

    /// An object an item and line.
    pub fn jsonl(&self) -> String {
        let specification = KERNEL.digest().short();
        let line = |item| {
            let mut object = Self::object(item);
            object["specification"] = specification.clone().into();
            object["device"] = self.engine.devices().into();
            format!("{object}\n")
        };
        self.decided.iter().map(line).collect()
    }

    /// One document.
    pub fn json(&self) -> String {
        let voters = self.votes.voters();
        let weights: serde_json::Map<String, Value> =
            voters.iter().map(|(name, weight)| (name.to_owned(), weight.into())).collect();
        let (bad, _) = self.votes.bad_rows();
        let document = json!({
            "threshold": self.threshold.to_string(),
            "voters": weights,
            "registered_weight": voters.weight(),
            "device": self.engine.devices(),
            "bad_rows": bad,
            "unregistered_votes": self.votes.unregistered(),
            "agreed": self.decided.len() as u64 - self.open(),
            "open": self.open(),
            "specification": { "kernel": KERNEL.name, "version": KERNEL.version, "digest": KERNEL.digest().to_string() },
            "items": self.decided.iter().map(Self::object).collect::<Vec<_>>(),
        });
        serde_json::to_string_pretty(&document).expect("results have only text keys") + "\n"
    }
}
