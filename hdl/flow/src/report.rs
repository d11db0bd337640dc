//! What a build found out: area, clocks, rates, limits.

use crate::board::Board;
use crate::claims::{self, Judged};
use crate::design::Design;
use crate::limits::{self, Limit};
use crate::part::Family;
use crate::route::Routed;
use crate::synthesis::Cells;
use accel_hdl::Block;
use serde::Serialize;

mod text;

/// Everything that a build found out. Rates and clocks are predicted: no board was needed for them.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The board's name.
    pub board: String,
    /// The board's name for people.
    pub title: String,
    /// The part.
    pub part: String,
    /// What was built.
    pub design: String,
    /// The tools and their versions.
    pub tools: Vec<ToolVersion>,
    /// What the design needs, of how much.
    pub resources: Vec<Resource>,
    /// Of the flip-flops, those that only feed lanes that are built alone.
    pub harness_flip_flops: u64,
    /// Each clock with each seed.
    pub clocks: Vec<ClockFigure>,
    /// The slowest of the core's clocks, in MHz.
    pub fmax_mhz: f64,
    /// The core's clock that was asked for, in MHz.
    pub asked_mhz: f64,
    /// Whether every clock is met with every seed.
    pub met: bool,
    /// The longest path of the core's clock with the seed that gave [`Report::fmax_mhz`].
    pub critical_path: Vec<PathStep>,
    /// What each kernel will do.
    pub rates: Vec<Rate>,
    /// What the data sheet allows.
    pub limits: Vec<Limit>,
    /// What the field claims, and whether this meets it; empty without the kernel that it is about.
    pub claims: Vec<Judged>,
    /// The files that were written.
    pub files: Vec<String>,
}

/// A tool and its version.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolVersion {
    /// The tool.
    pub name: String,
    /// Its version; empty where it tells none.
    pub version: String,
}

/// A kind of cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resource {
    /// `LUT`, `FF`, `DSP` or `BRAM`.
    pub kind: &'static str,
    /// What the family calls it.
    pub cell: &'static str,
    /// How many the design needs.
    pub used: u64,
    /// How many the part has.
    pub available: u64,
}

impl Resource {
    /// The share of the part, in percent.
    pub fn percent(&self) -> f64 {
        100.0 * self.used as f64 / (self.available as f64).max(1.0)
    }
}

/// A clock with a seed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClockFigure {
    /// The seed of the router.
    pub seed: u32,
    /// The clock's net.
    pub clock: String,
    /// Whether it is the lanes'.
    pub core: bool,
    /// What it reaches, in MHz.
    pub achieved_mhz: f64,
    /// What was asked for, in MHz.
    pub asked_mhz: f64,
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PathStep {
    /// `clk-to-q`, `routing`, `logic` or `setup`.
    pub kind: String,
    /// How long it takes, in ns.
    pub ns: f64,
    /// The net, for routing, else the cell.
    pub name: String,
}

/// What a kernel will do.
#[derive(Clone, Debug, Serialize)]
pub struct Rate {
    /// The kernel.
    pub kernel: &'static str,
    /// Its lanes.
    pub lanes: u32,
    /// Records that a lane takes in a cycle when nothing stalls, with the kernel's default parameters.
    pub records_per_cycle: f64,
    /// Records a second of all lanes at the clock that the router predicts. *Predicted.*
    pub records_per_second: f64,
    /// Records a second of all lanes at the clock that the PLL makes. *Predicted.*
    pub at_asked_clock: f64,
    /// Records a second that the shell brings to them at the clock that is reached, a word a cycle. *Predicted.*
    pub shell: Option<f64>,
    /// The link's own limit.
    pub link: Option<LinkLimit>,
}

/// What the link lets through.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LinkLimit {
    /// Bits a second on the line.
    pub baud: u32,
    /// Bytes of a record on the line towards the board, with its share of the frame.
    pub bytes_in: f64,
    /// Bytes of its output on the line towards the host, with its share of the frame.
    pub bytes_out: f64,
    /// Records a second that both directions carry.
    pub records_per_second: f64,
}

/// Bytes of a frame beside the payload: one flag, kind, sequence, session, checksum.
const FRAME_BYTES: f64 = 1.0 + 4.0 + 4.0;

/// What escapes add to random bytes: two of 256 are sent as two.
const ESCAPES: f64 = 1.0 + 2.0 / 256.0;

/// What a serial line of this speed carries of a kernel, frames as full as they go.
pub(crate) fn link_limit(block: &Block, baud: u32, payload_words: u32) -> LinkLimit {
    let (record, beat) = (block.kernel.input_words as f64, block.beat_words as f64);
    // The first word of a payload is the command, or the status. A fold's outputs are few beside its records.
    let fold = block.kernel.shape == accel_kernels::Shape::Fold;
    let room = f64::from(payload_words) - 1.0;
    let records = (room / record).floor().min(if fold { f64::MAX } else { (room / beat).floor() }).max(1.0);
    let line = |words: f64| (FRAME_BYTES + 4.0 * (1.0 + words)) * ESCAPES / records;
    let (bytes_in, bytes_out) = (line(records * record), line(if fold { 0.0 } else { records * beat }));
    // 8 data bits, a start and a stop bit.
    let records_per_second = f64::from(baud) / 10.0 / bytes_in.max(bytes_out);
    LinkLimit { baud, bytes_in, bytes_out, records_per_second }
}

/// Words that a record takes through the shell, on the side that has more.
fn words_of(block: &Block) -> usize {
    match block.kernel.shape {
        accel_kernels::Shape::Fold => block.kernel.input_words,
        _ => block.kernel.input_words.max(block.beat_words),
    }
}

/// What one seed gave.
pub(crate) struct Seeded {
    pub seed: u32,
    pub routed: Routed,
}

/// The kinds of cells of a family, as the router counts them.
const ECP5: [(&str, &str); 4] =
    [("LUT", "TRELLIS_COMB"), ("FF", "TRELLIS_FF"), ("DSP", "MULT18X18D"), ("BRAM", "DP16KD")];

/// Counts what the design needs.
pub(crate) fn resources(family: Family, cells: &Cells, routed: &Routed) -> Vec<Resource> {
    let of = |cell: &str| routed.utilization.get(cell).copied();
    let counted = |kind, cell, used| {
        // Of an iCE40's logic cells each has one LUT and one flip-flop.
        let available = of("ICESTORM_LC").map_or(0, |lc| lc.available);
        Resource { kind, cell, used, available }
    };
    let of_type =
        |start: &str| cells.iter().filter(|(cell, _)| cell.starts_with(start)).map(|(_, n)| n).sum();
    match family {
        Family::Ecp5 => ECP5
            .iter()
            .filter_map(|&(kind, cell)| {
                of(cell).map(|u| Resource { kind, cell, used: u.used, available: u.available })
            })
            .collect(),
        Family::Ice40 => {
            let mut all = vec![
                counted("LUT", "SB_LUT4", of_type("SB_LUT4")),
                counted("FF", "SB_DFF", of_type("SB_DFF")),
            ];
            for (kind, cell) in [("LC", "ICESTORM_LC"), ("BRAM", "ICESTORM_RAM")] {
                if let Some(u) = of(cell) {
                    all.push(Resource { kind, cell, used: u.used, available: u.available });
                }
            }
            all
        }
    }
}

/// Whether this clock of the router's list is the lanes': the design calls it `core_clock`, a harness `clock`.
fn is_core(clock: &str) -> bool {
    let name = clock.trim_start_matches("$glbnet$");
    let name = name.split('$').next().unwrap_or(name);
    name == "core_clock" || name == "clock"
}

impl Report {
    /// The report of what all seeds gave.
    pub(crate) fn new(
        board: &Board,
        design: &Design,
        cells: &Cells,
        runs: &[Seeded],
        linked: bool,
    ) -> Option<Self> {
        let mut clocks = Vec::new();
        for run in runs {
            for (clock, fmax) in &run.routed.fmax {
                clocks.push(ClockFigure {
                    seed: run.seed,
                    clock: clock.clone(),
                    core: is_core(clock),
                    achieved_mhz: fmax.achieved,
                    asked_mhz: fmax.constraint,
                });
            }
        }
        let slowest = clocks
            .iter()
            .filter(|c| c.core)
            .min_by(|a, b| a.achieved_mhz.total_cmp(&b.achieved_mhz))?
            .clone();
        let worst = runs.iter().find(|run| run.seed == slowest.seed)?;
        let rates: Vec<Rate> = design
            .blocks
            .iter()
            .zip(&design.lanes)
            .map(|(block, &lanes)| {
                let records_per_cycle =
                    1.0 / (block.cycles_per_record)(&(block.kernel.default_params)()) as f64;
                let at = |mhz: f64| f64::from(lanes) * mhz * 1e6 * records_per_cycle;
                Rate {
                    kernel: block.kernel.name,
                    lanes,
                    records_per_cycle,
                    records_per_second: at(slowest.achieved_mhz),
                    at_asked_clock: at(slowest.asked_mhz),
                    shell: linked.then(|| slowest.achieved_mhz * 1e6 / words_of(block) as f64),
                    link: linked.then(|| link_limit(block, board.uart.baud, board.design.payload_words)),
                }
            })
            .collect();
        let claimed = design.blocks.iter().zip(&rates).find(|(block, _)| block.kernel.name == claims::KERNEL);
        let claims = claimed.map_or_else(Vec::new, |(block, rate)| {
            claims::judge(&claims::Figures {
                lanes: rate.lanes,
                core_mhz: slowest.achieved_mhz,
                records_per_cycle: rate.records_per_cycle,
                record_bits: 32 * block.kernel.input_words as u32, // a few words
            })
        });
        let met = clocks.iter().all(|c| c.achieved_mhz >= c.asked_mhz);
        Some(Report {
            board: board.name.clone(),
            title: board.title.clone(),
            part: board.part().number.clone(),
            design: design.name.clone(),
            tools: Vec::new(),
            resources: resources(board.part().family, cells, &worst.routed),
            harness_flip_flops: design.harness_flip_flops,
            fmax_mhz: slowest.achieved_mhz,
            asked_mhz: slowest.asked_mhz,
            met,
            critical_path: path(&worst.routed, &slowest.clock),
            clocks,
            rates,
            limits: limits::of(board.part().family),
            claims,
            files: Vec::new(),
        })
    }

    /// The resource of this kind.
    pub fn used(&self, kind: &str) -> u64 {
        self.resources.iter().find(|r| r.kind == kind).map_or(0, |r| r.used)
    }

    /// The first clock that is missed.
    pub fn missed(&self) -> Option<&ClockFigure> {
        self.clocks.iter().find(|c| c.achieved_mhz < c.asked_mhz)
    }
}

/// The longest path within this clock.
fn path(routed: &Routed, clock: &str) -> Vec<PathStep> {
    let within = routed.critical_paths.iter().find(|p| p.from.contains(clock) && p.to.contains(clock));
    let steps = within.map_or(&[][..], |p| &p.path);
    steps
        .iter()
        .map(|hop| {
            let cell = if hop.kind == "setup" { &hop.to.cell } else { &hop.from.cell };
            PathStep { kind: hop.kind.clone(), ns: hop.delay, name: hop.net.as_ref().unwrap_or(cell).clone() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_of_the_lanes_is_found_by_its_name() {
        assert!(is_core("$glbnet$clock$TRELLIS_IO_IN"));
        assert!(is_core("clock$SB_IO_IN_$glb_clk"));
        assert!(is_core("$glbnet$core_clock"));
        assert!(is_core("core_clock"));
        assert!(!is_core("$glbnet$link_clock"));
        assert!(!is_core("oscillator$SB_IO_IN_$glb_clk"));
    }

    #[test]
    fn the_links_limit_is_that_of_the_slower_direction() {
        let block = accel_hdl::find("descriptor_validation").unwrap();
        // 42 records of 6 words in 255: 9 + 4 * 253 bytes, and as many beats of one word back.
        let limit = link_limit(block, 1_000_000, 256);
        assert!((limit.bytes_in - (9.0 + 4.0 * 253.0) * ESCAPES / 42.0).abs() < 1e-9, "{limit:?}");
        assert!((limit.bytes_out - (9.0 + 4.0 * 43.0) * ESCAPES / 42.0).abs() < 1e-9, "{limit:?}");
        assert!((limit.records_per_second - 100_000.0 / limit.bytes_in).abs() < 1e-6, "{limit:?}");
    }
}
