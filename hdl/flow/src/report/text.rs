//! The report as Markdown, which is what people read as well.

use super::Report;
use std::fmt::{self, Display, Write as _};

/// A rate with three digits and a prefix.
fn rate(value: f64) -> String {
    let (scaled, prefix) = match value {
        v if v >= 1e9 => (v / 1e9, " G"),
        v if v >= 1e6 => (v / 1e6, " M"),
        v if v >= 1e3 => (v / 1e3, " k"),
        v => (v, " "),
    };
    format!("{scaled:.2}{prefix}")
}

impl Report {
    /// The report as Markdown.
    pub fn markdown(&self) -> String {
        self.to_string()
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# {}: {}\n", self.board, self.design)?;
        writeln!(
            f,
            "{}, part {}. All figures are predicted by the tools below; no board was used.\n",
            self.title, self.part
        )?;

        writeln!(f, "| resource | cell | used | of | share |\n|---|---|---:|---:|---:|")?;
        for r in &self.resources {
            writeln!(f, "| {} | {} | {} | {} | {:.1} % |", r.kind, r.cell, r.used, r.available, r.percent())?;
        }
        if self.harness_flip_flops > 0 {
            writeln!(f, "\n{} of the flip-flops only feed and read the lanes.", self.harness_flip_flops)?;
        }

        writeln!(f, "\n| seed | clock | reaches | asked for | |\n|---:|---|---:|---:|---|")?;
        for c in &self.clocks {
            let verdict = if c.achieved_mhz < c.asked_mhz { "**missed**" } else { "met" };
            writeln!(
                f,
                "| {} | {} | {:.1} MHz | {:.1} MHz | {verdict} |",
                c.seed, c.clock, c.achieved_mhz, c.asked_mhz
            )?;
        }
        writeln!(
            f,
            "\nThe core's clock, worst of {} seed(s): {:.1} MHz, asked for {:.1} MHz.",
            self.seeds(),
            self.fmax_mhz,
            self.asked_mhz
        )?;

        let total: f64 = self.critical_path.iter().map(|s| s.ns).sum();
        if !self.critical_path.is_empty() {
            writeln!(f, "\nIts longest path, {total:.2} ns:\n\n| ns | | |\n|---:|---|---|")?;
            for step in &self.critical_path {
                writeln!(f, "| {:.2} | {} | `{}` |", step.ns, step.kind, step.name)?;
            }
        }

        for r in &self.rates {
            write!(
                f,
                "\n{}: {} lane(s) of {:.4} records a cycle: {}records/s at the clock that is reached, {}records/s at the clock asked for (predicted).",
                r.kernel,
                r.lanes,
                r.records_per_cycle,
                rate(r.records_per_second),
                rate(r.at_asked_clock)
            )?;
            if let Some(shell) = r.shell {
                write!(f, " The shell brings them {}records/s, a word a cycle (predicted).", rate(shell))?;
            }
            if let Some(link) = r.link {
                write!(
                    f,
                    " The link lets {}records/s through: {} Baud, {:.1} bytes a record to the board, {:.1} bytes back.",
                    rate(link.records_per_second),
                    link.baud,
                    link.bytes_in,
                    link.bytes_out
                )?;
            }
            writeln!(f)?;
        }

        writeln!(f, "\n| the data sheet's limit | MHz | source |\n|---|---:|---|")?;
        for limit in &self.limits {
            let mhz = limit.mhz.map_or_else(|| "not checked".to_owned(), |mhz| mhz.to_string());
            writeln!(f, "| {} | {mhz} | {} |", limit.what, limit.source.as_deref().unwrap_or("-"))?;
        }

        if !self.claims.is_empty() {
            writeln!(f, "\n| what the field claims | | here |\n|---|---|---|")?;
            for claim in &self.claims {
                let verdict = match claim.met {
                    Some(true) => "met",
                    Some(false) => "missed",
                    None => "no figure of a build",
                };
                writeln!(f, "| {} | {verdict} | {} |", claim.claim, claim.figure)?;
            }
        }

        let mut tools = String::new();
        for tool in &self.tools {
            let gap = if tools.is_empty() { "" } else { ", " };
            let version = if tool.version.is_empty() { "(tells no version)" } else { &tool.version };
            write!(tools, "{gap}{} {version}", tool.name)?;
        }
        writeln!(f, "\nTools: {tools}.")?;
        if !self.files.is_empty() {
            writeln!(f, "\nFiles: {}.", self.files.join(", "))?;
        }
        Ok(())
    }
}

impl Report {
    fn seeds(&self) -> usize {
        let mut seeds: Vec<u32> = self.clocks.iter().map(|c| c.seed).collect();
        seeds.dedup();
        seeds.len()
    }
}
