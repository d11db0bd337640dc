//! The whole way, and the folder in which it leaves its results.

use crate::design::Design;
use crate::part::Family;
use crate::report::{Report, Seeded, ToolVersion};
use crate::route::Run;
use crate::tools::{Tool, Tools};
use crate::{Board, FlowError, constraints, synthesis};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How to build.
#[derive(Clone, Debug)]
pub struct Options {
    /// Seeds of the router; each is a run of its own, and the worst counts.
    pub seeds: Vec<u32>,
    /// Where the results go.
    pub out: PathBuf,
    /// Whether a missed clock is only told, not an error. For figures, never for a bitstream.
    pub figures_only: bool,
}

/// What is going on.
#[derive(Clone, Debug)]
pub enum Progress {
    /// A step begins: its number, of how many, its name.
    Step(usize, usize, String),
    /// It is done and took so long.
    Done(String, Duration),
}

/// The folder of results, with a hidden one inside for what is not finished. Logs are kept whatever happens; all else gets
/// its final name only when the build has succeeded.
pub(crate) struct Folder {
    out: PathBuf,
    work: TempDir,
}

impl Folder {
    fn new(out: &Path) -> Result<Self, FlowError> {
        fs::create_dir_all(out).map_err(FlowError::writing(out))?;
        let work = tempfile::Builder::new().prefix(".accel-").suffix(".part").tempdir_in(out);
        Ok(Folder { out: out.to_owned(), work: work.map_err(FlowError::writing(out))? })
    }

    /// Where the tools run.
    pub fn work(&self) -> &Path {
        self.work.path()
    }

    /// Where a step's words are kept.
    pub fn log(&self, step: &str) -> PathBuf {
        self.out.join(format!("{step}.log"))
    }

    /// Writes a file for the tools.
    pub fn write(&self, name: &str, text: &str) -> Result<(), FlowError> {
        let path = self.work().join(name);
        fs::write(&path, text).map_err(FlowError::writing(path))
    }

    /// Gives a finished file its name.
    fn finish(&self, name: &str) -> Result<(), FlowError> {
        let path = self.out.join(name);
        fs::rename(self.work().join(name), &path).map_err(FlowError::writing(path))
    }

    /// Removes what an earlier build left under this name: it would be taken for this one's.
    fn forget(&self, name: &str) -> Result<(), FlowError> {
        let path = self.out.join(name);
        match fs::remove_file(&path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(FlowError::Write { path, source: e }),
            _ => Ok(()),
        }
    }
}

/// Says when steps begin and end.
struct Steps<'a> {
    say: &'a mut dyn FnMut(Progress),
    number: usize,
    total: usize,
}

impl Steps<'_> {
    fn run<T>(&mut self, name: &str, step: impl FnOnce() -> Result<T, FlowError>) -> Result<T, FlowError> {
        self.number += 1;
        (self.say)(Progress::Step(self.number, self.total, name.to_owned()));
        let started = Instant::now();
        let result = step()?;
        (self.say)(Progress::Done(name.to_owned(), started.elapsed()));
        Ok(result)
    }
}

/// Whether the design has the board's pins, so that a bitstream makes sense.
fn has_pins(design: &Design) -> bool {
    design.harness_flip_flops == 0
}

/// Builds a design for a board: synthesis, a placement and routing for each seed, for a board's design the bitstream of
/// the fastest, and the report.
///
/// # Errors
/// [`FlowError`]. After [`FlowError::Clock`] the report is there, but no bitstream.
pub fn build(
    board: &Board,
    design: &Design,
    options: &Options,
    tools: &Tools,
    say: &mut dyn FnMut(Progress),
) -> Result<Report, FlowError> {
    if options.seeds.is_empty() {
        return Err(FlowError::Usage("no seed is given, expected at least one".to_owned()));
    }
    let part = board.part();
    let (router, packer, bitstream) = match part.family {
        Family::Ecp5 => ("nextpnr-ecp5", "ecppack", format!("{}.bit", board.name)),
        Family::Ice40 => ("nextpnr-ice40", "icepack", format!("{}.bin", board.name)),
    };
    let yosys = tools.find("yosys")?;
    let router_tool = tools.find(router)?;
    let pins = has_pins(design);
    let packer_tool = if pins { Some(tools.find(packer)?) } else { None };
    let versions = |packer_tool: Option<&Tool>| {
        let named =
            |name: &str, tool: &Tool| ToolVersion { name: name.to_owned(), version: tool.version.clone() };
        let mut all = vec![named("yosys", &yosys), named(router, &router_tool)];
        all.extend(packer_tool.map(|tool| named(packer, tool)));
        all
    };

    let constraints_file = match part.family {
        Family::Ecp5 => "pins.lpf",
        Family::Ice40 => "pins.pcf",
    };
    let folder = Folder::new(&options.out)?;
    let results = ["design.v", constraints_file, bitstream.as_str(), "report.json", "report.md"];
    for name in results {
        folder.forget(name)?;
    }
    if pins {
        folder.write(constraints_file, &constraints::text(board))?;
    }
    let total = 1 + options.seeds.len() + usize::from(pins);
    let mut steps = Steps { say, number: 0, total };

    let cells = steps.run("synthesis", || synthesis::run(&folder, &yosys, design, part.family))?;
    let run = |seed: u32| Run {
        folder: &folder,
        tool: &router_tool,
        part,
        design: &design.name,
        constraints: pins.then_some(constraints_file),
        mhz: design.core_mhz,
        seed,
    };
    let mut seeded = Vec::new();
    for &seed in &options.seeds {
        let routed = steps.run(&format!("place and route, seed {seed}"), || run(seed).route())?;
        seeded.push(Seeded { seed, routed });
    }
    let mut report = Report::new(board, design, &cells, &seeded, pins).ok_or_else(|| FlowError::Output {
        path: folder.log(&format!("route-{}", options.seeds[0])),
        problem: "the router names no clock of the core".to_owned(),
    })?;
    report.tools = versions(packer_tool.as_ref());

    let mut finished = vec!["design.v"];
    if pins {
        finished.push(constraints_file);
    }
    if report.met
        && let Some(packer_tool) = &packer_tool
    {
        let core = |seed: u32| {
            report.clocks.iter().find(|c| c.core && c.seed == seed).map_or(0.0, |c| c.achieved_mhz)
        };
        let best = options.seeds.iter().copied().max_by(|&a, &b| core(a).total_cmp(&core(b)));
        let best = best.expect("there is a seed");
        steps.run("packing", || run(best).pack(packer_tool, &bitstream))?;
        finished.push(&bitstream);
    }
    finished.extend(["report.json", "report.md"]);
    report.files = finished.iter().map(|name| options.out.join(name).display().to_string()).collect();
    folder.write(
        "report.json",
        &(serde_json::to_string_pretty(&report).expect("a report has only text keys") + "\n"),
    )?;
    folder.write("report.md", &report.markdown())?;
    for name in finished {
        folder.finish(name)?;
    }
    match report.missed() {
        Some(missed) if !options.figures_only => Err(FlowError::Clock {
            clock: missed.clock.clone(),
            achieved: missed.achieved_mhz,
            asked: missed.asked_mhz,
            seed: missed.seed,
        }),
        _ => Ok(report),
    }
}
