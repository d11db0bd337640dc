//! Reports as tables of text, the same for terminals, Markdown and HTML.

use crate::compare::{Change, Comparison};
use crate::crossover::Crossover;
use crate::figures::{grouped, number, rate, time};
use crate::report::Report;
use crate::row::Row;
use crate::scenario::Scenario;
use crate::statistics::Interval;

/// What stands where there is no figure.
const NONE: &str = "-";

/// A table of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub title: String,
    /// The heads of its columns; those that end in `>` hold numbers.
    pub heads: Vec<String>,
    /// Its rows, as long as the heads.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    fn new(title: &str, heads: &[&str], rows: Vec<Vec<String>>) -> Self {
        Self { title: title.to_owned(), heads: heads.iter().map(|h| (*h).to_owned()).collect(), rows }
    }

    /// The table as Markdown, its title as a heading.
    pub fn markdown(&self) -> String {
        let escaped = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|c| c.replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let heads: Vec<String> = self.heads.iter().map(|h| h.trim_end_matches('>').to_owned()).collect();
        let rule = |head: &String| if head.ends_with('>') { "---:" } else { "---" }.to_owned();
        let rules: Vec<String> = self.heads.iter().map(rule).collect();
        let rows: String = self.rows.iter().map(|row| escaped(row)).collect();
        format!("## {}\n\n{}{}{rows}", self.title, escaped(&heads), escaped(&rules))
    }
}

fn or_none<T>(value: Option<T>, show: impl Fn(T) -> String) -> String {
    value.map_or_else(|| NONE.to_owned(), show)
}

/// The tables of a report, those that have rows.
pub fn of(report: &Report) -> Vec<Table> {
    let rows = &report.rows;
    let mut tables = vec![figures(rows), latencies(rows), streams(rows), splits(rows), repetitions(rows)];
    tables.extend(report.crossover.iter().flat_map(crossover));
    tables.extend(report.comparison.as_ref().map(comparison));
    tables.retain(|table| !table.rows.is_empty());
    tables
}

/// All rows.
fn figures(rows: &[Row]) -> Table {
    let row = |row: &Row| {
        let key = &row.key;
        let spread = row.interval.zip(row.ns_per_record);
        let cost = match (row.ns_per_record, row.cycles_per_record) {
            (None, Some(cycles)) => format!("{cycles:.3} cycles"),
            (nanos, _) => or_none(nanos, number),
        };
        vec![
            key.kernel.clone(),
            key.device.clone(),
            key.how(),
            grouped(key.records),
            or_none(row.records_per_s, rate),
            cost,
            or_none(spread, |(i, ns)| format!("{:.1} %", 100.0 * i.relative(ns))),
            or_none(row.gb_per_s, number),
            or_none(row.roofline.as_ref(), |roof| format!("{} %", number(roof.percent))),
            key.class.clone(),
            if row.verified { "yes" } else { "NO" }.to_owned(),
        ]
    };
    let heads = [
        "KERNEL",
        "DEVICE",
        "SCENARIO",
        "RECORDS>",
        "RECORDS/S>",
        "NS/RECORD>",
        "95 % +->",
        "GB/S>",
        "OF BOUND>",
        "CLASS",
        "VERIFIED",
    ];
    let mut title = "Figures: medians, with half of the interval that holds them with 95 %".to_owned();
    if rows.iter().filter_map(|row| row.roofline.as_ref()).any(|roof| roof.percent > 100.0) {
        title += "; beyond 100 % of a bound where the machine was faster than when the bound was measured";
    }
    Table::new(&title, &heads, rows.iter().map(row).collect())
}

/// How often rows were measured, and what fell out of line.
fn repetitions(rows: &[Row]) -> Table {
    let shown =
        rows.iter().filter(|row| row.verified && row.stream.is_none() && row.key.class != "predicted");
    let row = |row: &Row| {
        let key = &row.key;
        let mut cells = vec![key.kernel.clone(), key.device.clone(), key.how(), grouped(key.records)];
        cells.extend([row.warm_ups, row.repetitions, row.calls].map(grouped));
        cells.push(match row.outliers.names() {
            names if names.is_empty() => "none".to_owned(),
            names => names,
        });
        cells
    };
    let heads = [
        "KERNEL",
        "DEVICE",
        "SCENARIO",
        "RECORDS>",
        "WARM-UPS>",
        "REPETITIONS>",
        "CALLS IN EACH>",
        "OUTLIERS",
    ];
    Table::new("Repetitions, and those beyond Tukey's fences", &heads, shown.map(row).collect())
}

/// The latencies of batches of one record and of streams.
fn latencies(rows: &[Row]) -> Table {
    let shown = rows.iter().filter(|row| {
        row.latency_ns.p50.is_some() && matches!(row.key.scenario, Scenario::Single | Scenario::Stream)
    });
    let row = |row: &Row| {
        let (key, p) = (&row.key, row.latency_ns);
        let mut cells = vec![key.kernel.clone(), key.device.clone(), key.how(), grouped(key.records)];
        cells.extend([p.p50, p.p90, p.p99, p.p99_9].map(|nanos| or_none(nanos, time)));
        cells
    };
    let heads = ["KERNEL", "DEVICE", "SCENARIO", "RECORDS>", "P50>", "P90>", "P99>", "P99.9>"];
    Table::new("Latencies of a record", &heads, shown.map(row).collect())
}

fn streams(rows: &[Row]) -> Table {
    let shown = rows.iter().filter_map(|row| Some((&row.key, row.stream.as_ref()?)));
    let row = |(key, stream): (&crate::row::Key, &crate::row::Stream)| {
        vec![
            key.kernel.clone(),
            key.device.clone(),
            key.how(),
            or_none(stream.highest_rate, rate),
            format!("{} to {}", or_none(stream.bracket.holds, rate), or_none(stream.bracket.fails, rate)),
            time(stream.bound_ns),
            rate(stream.rate),
            grouped(stream.arrivals),
            or_none(stream.batches, |batches| number(stream.arrivals as f64 / batches.max(1) as f64)),
            grouped(stream.probes),
        ]
    };
    let heads = [
        "KERNEL",
        "DEVICE",
        "SCENARIO",
        "HIGHEST RATE>",
        "BRACKET>",
        "P99 WITHIN>",
        "LATENCIES AT>",
        "ARRIVALS>",
        "RECORDS A BATCH>",
        "RATES TRIED>",
    ];
    let title = "Streams: records a second; the highest rate lies in the bracket of one that held and one that failed";
    Table::new(title, &heads, shown.map(row).collect())
}

fn splits(rows: &[Row]) -> Table {
    let shown = rows.iter().filter_map(|row| Some((&row.key, row.split?)));
    let row = |(key, split): (&crate::row::Key, crate::row::Split)| {
        let mut cells = vec![key.kernel.clone(), key.device.clone(), key.how(), grouped(key.records)];
        cells
            .extend([split.upload_ns, split.compute_ns, split.readback_ns].map(|nanos| or_none(nanos, time)));
        cells
    };
    let heads = ["KERNEL", "DEVICE", "SCENARIO", "RECORDS>", "UPLOAD>", "COMPUTE>", "READBACK>"];
    Table::new("Where the time of a batch goes", &heads, shown.map(row).collect())
}

/// The sizes of a kernel, and which device from which size on.
fn crossover(crossover: &Crossover) -> [Table; 2] {
    let mut names: Vec<&str> = Vec::new();
    for entry in crossover.sizes.iter().flat_map(|size| &size.devices) {
        if !names.contains(&entry.device.as_str()) {
            names.push(&entry.device);
        }
    }
    names.sort_unstable();
    let known = crossover.sizes.iter().any(|size| size.dispatcher.is_some());
    let mut heads = vec!["RECORDS>".to_owned()];
    heads.extend(names.iter().map(|name| format!("{}, NS/RECORD>", name.to_uppercase())));
    heads.push("FASTEST".to_owned());
    heads.extend(known.then(|| "BY MEASURED COSTS (TIME)".to_owned()));
    let rows = crossover.sizes.iter().map(|size| {
        let mut cells = vec![grouped(size.records)];
        cells.extend(names.iter().map(|name| {
            let entry = size.devices.iter().find(|entry| entry.device == *name);
            or_none(entry, |e| number(e.ns_per_record))
        }));
        let ties: Vec<&str> = size.devices.iter().filter(|d| d.tied).map(|d| d.device.as_str()).collect();
        cells.push(match ties.as_slice() {
            [] => size.fastest.clone(),
            ties => format!("{} (tie: {})", size.fastest, ties.join(", ")),
        });
        if known {
            let taken = size.dispatcher.as_ref().zip(size.dispatcher_ratio);
            cells.push(or_none(taken, |(name, ratio)| format!("{name} ({ratio:.2})")));
        }
        cells
    });
    let title = format!("{}: nanoseconds a record by the size of the batch", crossover.kernel);
    let sizes = Table { title, heads, rows: rows.collect() };
    let from = crossover.from.iter().map(|f| vec![grouped(f.records), f.device.clone()]);
    let title = format!("{}: which device from which size on", crossover.kernel);
    [sizes, Table::new(&title, &["FROM RECORDS>", "DEVICE"], from.collect())]
}

fn comparison(comparison: &Comparison) -> Table {
    let range = |i: Interval| format!("{:.3} to {:.3}", i.low, i.high);
    let row = |row: &crate::compare::Compared| {
        let key = &row.key;
        vec![
            key.kernel.clone(),
            key.device.clone(),
            key.how(),
            grouped(key.records),
            or_none(row.then, number),
            or_none(row.now, number),
            or_none(row.ratio, |ratio| format!("{ratio:.3}")),
            or_none(row.interval, range),
            match row.change {
                Change::Regression => "SLOWER",
                Change::Improvement => "faster",
                Change::Same => "the same",
            }
            .to_owned(),
        ]
    };
    let heads =
        ["KERNEL", "DEVICE", "SCENARIO", "RECORDS>", "THEN>", "NOW>", "RATIO>", "INTERVAL>", "CHANGE"];
    let title = format!(
        "Against the saved run '{}': nanoseconds or cycles a record, changes beyond {} %",
        comparison.with, comparison.threshold_percent
    );
    Table::new(&title, &heads, comparison.rows.iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_has_a_rule_of_as_many_columns_and_escapes_bars() {
        let table = Table::new("T", &["A", "B>"], vec![vec!["x|y".to_owned(), "1".to_owned()]]);
        assert_eq!(table.markdown(), "## T\n\n| A | B |\n| --- | ---: |\n| x\\|y | 1 |\n");
    }
}
