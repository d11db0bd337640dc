//! A report on standard output: for people, for documents, for spreadsheets.

use crate::text::{self, csv_field};
use accel_bench::report::Report;
use accel_bench::table;

/// Tables, environment and verdict.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for shown in table::of(report) {
        let heads: Vec<&str> = shown.heads.iter().map(String::as_str).collect();
        let mut table = text::table(&heads);
        for row in &shown.rows {
            table.add_row(row);
        }
        out += &format!("{}\n{}\n", shown.title, text::lines(&table));
    }
    let mut environment = text::table(&["ENVIRONMENT", ""]);
    for (name, value) in report.environment.lines() {
        environment.add_row([name, value]);
    }
    out += &text::lines(&environment);
    out += &notes(report, "", "  ");
    out
}

/// The same in Markdown.
pub fn markdown(report: &Report) -> String {
    let mut out = "# accel bench\n\n".to_owned();
    for shown in table::of(report) {
        out += &(shown.markdown() + "\n");
    }
    out += "## Environment\n\n| | |\n| --- | --- |\n";
    for (name, value) in report.environment.lines() {
        out += &format!("| {name} | {} |\n", value.replace('|', "\\|"));
    }
    out += &notes(report, "## ", "- ");
    out
}

/// What did not run, what differs from the saved run, and the verdict.
fn notes(report: &Report, heading: &str, item: &str) -> String {
    let mut out = String::new();
    let mut list = |title: &str, items: &[String]| {
        if !items.is_empty() {
            out += &format!("\n{heading}{title}\n");
            out += if heading.is_empty() { "" } else { "\n" };
            items.iter().for_each(|text| out += &format!("{item}{text}\n"));
        }
    };
    let not_run: Vec<String> = report.not_run.iter().map(|n| format!("{}: {}", n.what, n.reason)).collect();
    list("Not run:", &not_run);
    let troubled = report.troubled();
    let troubles: Vec<String> =
        troubled.iter().map(|row| format!("{}: {}", row.key, row.trouble().unwrap_or_default())).collect();
    list("Without figures:", &troubles);
    list("Notes:", &report.notes);
    if let Some(comparison) = &report.comparison {
        list("Differs from the saved run:", &comparison.differences);
        list("Not compared:", &comparison.skipped);
        list("Only in the saved run:", &comparison.gone);
        list("Not in the saved run:", &comparison.new);
        if !comparison.valid {
            list("Note:", &[format!("the saved run '{}' was INVALID itself", comparison.with)]);
        }
    }
    let words: u64 = report.rows.iter().map(|row| row.verified_words).sum();
    let rows = report.rows.len();
    out += &format!(
        "\n{heading}{}: {rows} rows in {:.1} s, after a warm-up each; {} output words were compared with the \
         reference's\n",
        report.verdict.name(),
        report.environment.seconds,
        text::count(words)
    );
    for reason in &report.reasons {
        out += &format!("{item}{reason}\n");
    }
    out
}

/// The heads of [`csv`].
const COLUMNS: [&str; 29] = [
    "kernel",
    "device",
    "records",
    "scenario",
    "path",
    "class",
    "verified",
    "records_per_s",
    "ns_per_record",
    "ns_low",
    "ns_high",
    "gb_per_s",
    "roofline_bound",
    "roofline_percent",
    "cycles_per_record",
    "rate_holds",
    "rate_fails",
    "upload_ns",
    "compute_ns",
    "readback_ns",
    "p50_ns",
    "p90_ns",
    "p99_ns",
    "p99_9_ns",
    "repetitions",
    "calls",
    "outliers",
    "verified_words",
    "trouble",
];

/// A line a row, after a header; absent figures are empty.
pub fn csv(report: &Report) -> String {
    let mut out = COLUMNS.join(",") + "\n";
    for row in &report.rows {
        let figure = |value: Option<f64>| value.map_or_else(String::new, |v| v.to_string());
        let (key, p, split) = (&row.key, row.latency_ns, row.split.unwrap_or_default());
        let roof = row.roofline.as_ref();
        let bracket = row.stream.as_ref().map(|stream| stream.bracket).unwrap_or_default();
        let fields: [String; COLUMNS.len()] = [
            key.kernel.clone(),
            key.device.clone(),
            key.records.to_string(),
            key.scenario.to_string(),
            key.path.name().to_owned(),
            key.class.clone(),
            row.verified.to_string(),
            figure(row.records_per_s),
            figure(row.ns_per_record),
            figure(row.interval.map(|i| i.low)),
            figure(row.interval.map(|i| i.high)),
            figure(row.gb_per_s),
            roof.map_or_else(String::new, |r| r.bound.clone()),
            figure(roof.map(|r| r.percent)),
            figure(row.cycles_per_record),
            figure(bracket.holds),
            figure(bracket.fails),
            figure(split.upload_ns),
            figure(split.compute_ns),
            figure(split.readback_ns),
            figure(p.p50),
            figure(p.p90),
            figure(p.p99),
            figure(p.p99_9),
            row.repetitions.to_string(),
            row.calls.to_string(),
            row.outliers.total().to_string(),
            row.verified_words.to_string(),
            row.trouble().unwrap_or_default(),
        ];
        for (column, field) in fields.iter().enumerate() {
            out += if column > 0 { "," } else { "" };
            csv_field(field, &mut out);
        }
        out.push('\n');
    }
    out
}
