//! The figures of designs as they were with one version of the tools, and what is a regression.

use crate::Report;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// Growth of a resource beyond which it is a regression: 5 %.
pub const RESOURCES: f64 = 1.05;

/// Shrinkage of the clock beyond which it is a regression: 10 %.
pub const CLOCK: f64 = 0.9;

/// Figures of designs, and the tools that gave them.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Golden {
    /// yosys.
    pub yosys: String,
    /// Both nextpnrs.
    pub nextpnr: String,
    /// The designs.
    pub design: Vec<Figures>,
}

/// The figures of a design: lanes of a kernel alone on a board's part.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The board whose part it is.
    pub board: String,
    /// The kernel.
    pub kernel: String,
    /// Its lanes.
    pub lanes: u32,
    /// The clock asked for, in MHz.
    pub asked_mhz: f64,
    /// The seeds.
    pub seeds: Vec<u32>,
    /// Look-up tables, with the harness's.
    pub lut: u64,
    /// Flip-flops, with the harness's.
    pub ff: u64,
    /// Multipliers.
    pub dsp: u64,
    /// Blocks of RAM.
    pub bram: u64,
    /// What the clock reaches with each seed, in MHz.
    pub fmax_mhz: Vec<f64>,
}

impl Figures {
    /// Takes the figures out of a report.
    #[must_use]
    pub fn taken(&self, report: &Report) -> Self {
        let of = |seed: &u32| {
            let clock = report.clocks.iter().find(|c| c.core && c.seed == *seed);
            clock.map_or(0.0, |c| (c.achieved_mhz * 10.0).round() / 10.0)
        };
        Figures {
            lut: report.used("LUT"),
            ff: report.used("FF"),
            dsp: report.used("DSP"),
            bram: report.used("BRAM"),
            fmax_mhz: self.seeds.iter().map(of).collect(),
            ..self.clone()
        }
    }

    /// What of these figures is worse than of the golden ones by more than is allowed. The clock is compared over the seeds
    /// that were run: the worst of them with the worst of the same.
    pub fn regressions(&self, golden: &Figures) -> Vec<String> {
        let mut found = Vec::new();
        for (what, now, then) in [
            ("LUT", self.lut, golden.lut),
            ("FF", self.ff, golden.ff),
            ("DSP", self.dsp, golden.dsp),
            ("BRAM", self.bram, golden.bram),
        ] {
            if now as f64 > then as f64 * RESOURCES {
                found.push(format!("{now} {what}, golden are {then}, 5 % more are allowed"));
            }
        }
        let worst = |figures: &Figures| {
            let of_same =
                figures.seeds.iter().zip(&figures.fmax_mhz).filter(|(seed, _)| self.seeds.contains(seed));
            of_same.map(|(_, mhz)| *mhz).fold(f64::INFINITY, f64::min)
        };
        let (now, then) = (worst(self), worst(golden));
        // Without a seed in common nothing is compared, and that is no pass.
        if !then.is_finite() || !now.is_finite() {
            found.push(format!("no clock of seeds {:?} among the golden ones", self.seeds));
        } else if now < then * CLOCK {
            found.push(format!("{now:.1} MHz, golden are {then:.1} MHz, 10 % less are allowed"));
        }
        found
    }
}

impl Golden {
    /// The figures that are committed.
    ///
    /// # Panics
    /// When the committed file is not one; a test reads it.
    pub fn committed() -> Self {
        toml::from_str(include_str!("../golden.toml")).expect("a test reads it")
    }

    /// The text of the file.
    pub fn to_toml(&self) -> String {
        let mut text = format!(
            "# Figures of lanes alone, as these versions of the tools gave them: predicted, not measured.\n\
             # Taken anew by: cargo run --release -p accel-flow --example golden\n\
             yosys = \"{}\"\nnextpnr = \"{}\"\n",
            self.yosys, self.nextpnr
        );
        for d in &self.design {
            write!(
                text,
                "\n[[design]]\nboard = \"{}\"\nkernel = \"{}\"\nlanes = {}\nasked_mhz = {}\nseeds = {:?}\n\
                 lut = {}\nff = {}\ndsp = {}\nbram = {}\nfmax_mhz = {:?}\n",
                d.board, d.kernel, d.lanes, d.asked_mhz, d.seeds, d.lut, d.ff, d.dsp, d.bram, d.fmax_mhz
            )
            .expect("a string grows");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Figures {
        Figures {
            board: "ulx3s-85f".to_owned(),
            kernel: "descriptor_validation".to_owned(),
            lanes: 1,
            asked_mhz: 200.0,
            seeds: vec![1, 2, 3],
            lut: 1000,
            ff: 1000,
            dsp: 20,
            bram: 0,
            fmax_mhz: vec![220.0, 200.0, 210.0],
        }
    }

    #[test]
    fn a_regression_is_what_exceeds_the_allowance() {
        let golden = figures();
        assert_eq!(golden.regressions(&golden), [""; 0]);
        let with = |change: fn(&mut Figures)| {
            let mut now = figures();
            change(&mut now);
            now.regressions(&golden).len()
        };
        assert_eq!(with(|f| f.lut = 1050), 0);
        assert_eq!(with(|f| f.lut = 1051), 1);
        assert_eq!(with(|f| f.ff = 1051), 1);
        assert_eq!(with(|f| f.dsp = 21), 0);
        assert_eq!(with(|f| f.dsp = 22), 1);
        assert_eq!(with(|f| f.bram = 1), 1);
        assert_eq!(with(|f| f.fmax_mhz[0] = 180.0), 0);
        assert_eq!(with(|f| f.fmax_mhz[0] = 179.9), 1);
        // One seed is compared with the same seed alone.
        assert_eq!(with(|f| (f.seeds, f.fmax_mhz) = (vec![1], vec![198.0])), 0);
        assert_eq!(with(|f| (f.seeds, f.fmax_mhz) = (vec![1], vec![197.9])), 1);
        assert_eq!(with(|f| (f.seeds, f.fmax_mhz) = (vec![4], vec![300.0])), 1);
        assert_eq!(with(|f| f.fmax_mhz.clear()), 1);
    }

    #[test]
    fn the_golden_file_reads_back_as_it_is_written() {
        let golden =
            Golden { yosys: "0.70".to_owned(), nextpnr: "0.11.1".to_owned(), design: vec![figures(); 2] };
        assert_eq!(toml::from_str::<Golden>(&golden.to_toml()).unwrap(), golden);
    }
}
