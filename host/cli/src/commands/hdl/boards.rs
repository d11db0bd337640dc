//! `accel hdl boards`: the boards that come with the program.

use super::build::failure;
use crate::args::Format;
use crate::failure::Outcome;
use crate::{output, text};
use accel_flow::Board;
use clap::Args;
use serde::Serialize;

/// List the boards that come with the program.
#[derive(Debug, Args)]
pub struct Boards {
    /// How to print.
    #[arg(short, long, value_enum, default_value = "text")]
    output: Format,
}

#[derive(Serialize)]
struct Row {
    board: String,
    title: String,
    part: String,
    oscillator_mhz: f64,
    core_mhz: f64,
    baud: u32,
    kernels: Vec<String>,
    lanes: u32,
    sources: Vec<String>,
}

impl Boards {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let row = |name: &str| {
            let board = Board::find(name).map_err(failure)?;
            Ok(Row {
                part: board.part().number.clone(),
                board: board.name,
                title: board.title,
                oscillator_mhz: board.oscillator.mhz,
                core_mhz: board.clocks.core_mhz,
                baud: board.uart.baud,
                kernels: board.design.kernels,
                lanes: board.design.lanes,
                sources: board.sources,
            })
        };
        let rows: Vec<Row> = Board::names().into_iter().map(row).collect::<Outcome<_>>()?;
        match self.output {
            Format::Json => output::print_json(&rows),
            Format::Text => {
                let heads =
                    ["board", "part", "oscillator>", "core>", "serial>", "lanes>", "kernels", "what it is"];
                let mut table = text::table(&heads);
                for r in rows {
                    table.add_row([
                        r.board,
                        r.part,
                        format!("{} MHz", r.oscillator_mhz),
                        format!("{} MHz", r.core_mhz),
                        format!("{} Bd", text::count(u64::from(r.baud))),
                        r.lanes.to_string(),
                        r.kernels.join(" "),
                        r.title,
                    ]);
                }
                output::print(&text::lines(&table))
            }
        }
    }
}
