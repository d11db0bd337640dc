//! The report of a build, for people at a terminal.

use crate::text::{self, lines, table};
use accel_flow::Report;

/// The report with tables; what is long (the claims, the sources) stands at the end.
pub fn plain(report: &Report) -> String {
    let mut out = format!(
        "{} ({}): {}\nall figures are predicted by the tools, no board was used\n\n",
        report.board, report.part, report.design
    );
    let mut resources = table(&["resource", "cell", "used>", "of>", "share>"]);
    for r in &report.resources {
        let share = format!("{:.1} %", r.percent());
        resources.add_row([
            r.kind.to_owned(),
            r.cell.to_owned(),
            text::count(r.used),
            text::count(r.available),
            share,
        ]);
    }
    out += &lines(&resources);
    if report.harness_flip_flops > 0 {
        out += &format!(
            "{} of the flip-flops only feed and read the lanes\n",
            text::count(report.harness_flip_flops)
        );
    }

    out.push('\n');
    let mut clocks = table(&["seed>", "clock", "reaches>", "asked for>", ""]);
    for c in &report.clocks {
        let verdict = if c.achieved_mhz < c.asked_mhz { "MISSED" } else { "met" };
        let mhz = |value: f64| format!("{value:.1} MHz");
        clocks.add_row([
            c.seed.to_string(),
            c.clock.clone(),
            mhz(c.achieved_mhz),
            mhz(c.asked_mhz),
            verdict.to_owned(),
        ]);
    }
    out += &lines(&clocks);

    let total: f64 = report.critical_path.iter().map(|s| s.ns).sum();
    out += &format!("\nthe longest path of the core's clock, {total:.2} ns:\n");
    let mut path = table(&["ns>", "", ""]);
    for step in &report.critical_path {
        path.add_row([format!("{:.2}", step.ns), step.kind.clone(), step.name.clone()]);
    }
    // The heads are empty: the first line says nothing.
    out += lines(&path).split_once('\n').map_or("", |(_, rest)| rest);

    for r in &report.rates {
        out += &format!(
            "\n{}: {} lanes of {:.4} records a cycle, predicted {}records/s, at the clock asked for {}records/s\n",
            r.kernel,
            r.lanes,
            r.records_per_cycle,
            spaced(r.records_per_second),
            spaced(r.at_asked_clock)
        );
        if let Some(shell) = r.shell {
            out += &format!("the shell brings them {}records/s, a word a cycle (predicted)\n", spaced(shell));
        }
        if let Some(link) = r.link {
            out += &format!(
                "the link lets {}records/s through: {} Bd, {:.1} bytes a record to the board, {:.1} back\n",
                spaced(link.records_per_second),
                text::count(u64::from(link.baud)),
                link.bytes_in,
                link.bytes_out
            );
        }
    }

    out.push('\n');
    let mut limits = table(&["the data sheet's limit", "MHz>", "source"]);
    for limit in &report.limits {
        let mhz = limit.mhz.map_or_else(|| "not checked".to_owned(), |mhz| mhz.to_string());
        limits.add_row([limit.what.clone(), mhz, limit.source.clone().unwrap_or_default()]);
    }
    out += &lines(&limits);

    if !report.claims.is_empty() {
        out.push('\n');
        let mut claims = table(&["what the field claims", "", "here"]);
        for claim in &report.claims {
            let verdict = match claim.met {
                Some(true) => "met",
                Some(false) => "missed",
                None => "-",
            };
            claims.add_row([claim.claim.as_str(), verdict, claim.figure.as_str()]);
        }
        out += &lines(&claims);
    }

    let tools: Vec<String> =
        report.tools.iter().map(|t| format!("{} {}", t.name, t.version).trim().to_owned()).collect();
    out += &format!("\ntools: {}\nfiles: {}\n", tools.join(", "), report.files.join(", "));
    out
}

/// A rate whose unit follows at once or after its prefix.
fn spaced(value: f64) -> String {
    let rate = text::rate(value);
    if rate.ends_with(|c: char| c.is_ascii_digit()) { rate + " " } else { rate }
}
