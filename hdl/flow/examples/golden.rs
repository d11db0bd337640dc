//! Takes the golden figures anew: `cargo run --release -p accel-flow --example golden [KERNEL...]`, from the root of the
//! repository. Without kernels all designs of `hdl/flow/golden.toml` are built, with some only theirs. A design to be added
//! is an entry with zeros and `fmax_mhz = []`; a test fails until it is taken.

use accel_flow::golden::Golden;
use accel_flow::{Board, Design, Options, Progress, Tools, build};
use std::path::Path;

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    for kernel in &chosen {
        accel_kernels::find(kernel)?;
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden.toml");
    let mut golden: Golden = toml::from_str(&std::fs::read_to_string(&file)?)?;
    let tools = Tools::here();
    for figures in &mut golden.design {
        if !chosen.is_empty() && !chosen.contains(&figures.kernel) {
            continue;
        }
        let board = Board::find(&figures.board)?;
        let design = Design::alone(&figures.kernel, figures.lanes, figures.asked_mhz)?;
        let out = tempfile::tempdir()?;
        let options =
            Options { seeds: figures.seeds.clone(), out: out.path().to_owned(), figures_only: true };
        eprintln!("{} on {}", design.name, board.name);
        let report = build(&board, &design, &options, &tools, &mut |progress| {
            if let Progress::Done(step, took) = progress {
                eprintln!("    {step}: {:.0} s", took.as_secs_f64());
            }
        })?;
        *figures = figures.taken(&report);
        eprintln!("    {figures:?}");
        for tool in &report.tools {
            let place = if tool.name == "yosys" { &mut golden.yosys } else { &mut golden.nextpnr };
            *place = tool.version.clone();
        }
        // After each, so that hours are not lost with the last.
        let part = file.with_extension("toml.part");
        std::fs::write(&part, golden_text(&file, &golden.yosys, &golden.nextpnr, figures)?)?;
        std::fs::rename(&part, &file)?;
    }
    Ok(())
}

/// The file's text with one design's figures replaced.
fn golden_text(
    file: &Path,
    yosys: &str,
    nextpnr: &str,
    taken: &accel_flow::golden::Figures,
) -> Result<String, Failed> {
    let mut golden: Golden = toml::from_str(&std::fs::read_to_string(file)?)?;
    (golden.yosys, golden.nextpnr) = (yosys.to_owned(), nextpnr.to_owned());
    let same = |d: &&mut accel_flow::golden::Figures| {
        (&d.board, &d.kernel, d.lanes) == (&taken.board, &taken.kernel, taken.lanes)
    };
    *golden.design.iter_mut().find(same).ok_or("the design has left the file")? = taken.clone();
    Ok(golden.to_toml())
}
