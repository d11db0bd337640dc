//! A report as one HTML file that needs nothing else: tables, plots, environment.

use crate::plot::{self, PlotError};
use crate::report::{Report, Verdict};
use crate::table::{self, Table};
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = "\
body{font:15px/1.45 system-ui,sans-serif;color:#1c1c1c;margin:2rem auto;max-width:96rem;padding:0 1.5rem}\
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}\
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.86rem}\
th,td{padding:.22rem .65rem;text-align:left;white-space:nowrap;border-bottom:1px solid #e4e4e4}\
th{font-weight:600;background:#f5f5f5}.n{text-align:right;font-variant-numeric:tabular-nums}\
.valid{color:#00684a}.invalid{color:#b00020}svg{max-width:100%;height:auto}\
dl{display:grid;grid-template-columns:max-content auto;gap:.15rem 1rem;margin:0}dt{color:#666}dd{margin:0}";

/// The report as a document.
///
/// # Errors
/// [`PlotError`].
pub fn render(report: &Report) -> Result<String, PlotError> {
    let panels = plot::panels(&report.rows);
    let plots = if panels.is_empty() { None } else { Some(plot::svg(&panels)?) };
    let valid = report.verdict == Verdict::Valid;
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "accel bench" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "accel bench: " span class=(if valid { "valid" } else { "invalid" }) { (report.verdict.name()) } }
                @if !report.reasons.is_empty() {
                    ul { @for reason in &report.reasons { li { (reason) } } }
                }
                p {
                    "Every output word of every repetition was compared with the reference's. Figures are medians; the \
                     interval holds the median with 95 %, a stream has a bracket instead."
                }
                h2 { "Environment" }
                dl { @for (name, text) in report.environment.lines() { dt { (name) } dd { (text) } } }
                @if let Some(plots) = plots {
                    h2 { "Nanoseconds a record by the size of the batch" }
                    (PreEscaped(plots))
                }
                @for shown in table::of(report) { (table_of(&shown)) }
                @if !report.notes.is_empty() {
                    h2 { "Notes" }
                    ul { @for note in &report.notes { li { (note) } } }
                }
                @if !report.not_run.is_empty() {
                    h2 { "Not run" }
                    ul { @for not_run in &report.not_run { li { (not_run.what) ": " (not_run.reason) } } }
                }
            }
        }
    };
    Ok(page.into_string())
}

fn table_of(table: &Table) -> Markup {
    let class = |column: usize| table.heads[column].ends_with('>').then_some("n");
    html! {
        h2 { (table.title) }
        div class="scroll" {
            table {
                thead { tr {
                    @for (column, head) in table.heads.iter().enumerate() {
                        th class=[class(column)] { (head.trim_end_matches('>')) }
                    }
                } }
                tbody { @for row in &table.rows { tr {
                    @for (column, cell) in row.iter().enumerate() { td class=[class(column)] { (cell) } }
                } } }
            }
        }
    }
}
