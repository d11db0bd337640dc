//! A netlist placed and routed, packed into a bitstream, and what the router says about it.

use crate::FlowError;
use crate::build::Folder;
use crate::part::{Family, Part};
use crate::step::Step;
use crate::tools::Tool;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long one placement and routing may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// How long packing may take.
const PACK_LIMIT: Duration = Duration::from_secs(300);

/// One run of the router.
pub(crate) struct Run<'a> {
    pub folder: &'a Folder,
    pub tool: &'a Tool,
    pub part: &'a Part,
    pub design: &'a str,
    /// The file with pins and clocks, if the design has pins.
    pub constraints: Option<&'a str>,
    /// The clock of what no constraint names, in MHz.
    pub mhz: f64,
    pub seed: u32,
}

/// What the router wrote.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Routed {
    pub fmax: BTreeMap<String, Fmax>,
    pub utilization: BTreeMap<String, Use>,
    #[serde(default)]
    pub critical_paths: Vec<CriticalPath>,
}

/// What a clock reaches.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Fmax {
    pub achieved: f64,
    pub constraint: f64,
}

/// How much of something is used.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Use {
    pub available: u64,
    pub used: u64,
}

/// The longest path from one clock to another, or to itself.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct CriticalPath {
    pub from: String,
    pub to: String,
    pub path: Vec<Hop>,
}

/// A piece of a path.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Hop {
    pub delay: f64,
    #[serde(rename = "type")]
    pub kind: String,
    pub net: Option<String>,
    pub from: Place,
    pub to: Place,
}

/// A cell's port.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Place {
    pub cell: String,
}

impl Run<'_> {
    /// The name of what the router writes for this seed.
    pub fn routed(&self) -> String {
        match self.part.family {
            Family::Ecp5 => format!("routed-{}.config", self.seed),
            Family::Ice40 => format!("routed-{}.asc", self.seed),
        }
    }

    /// Places and routes.
    ///
    /// # Errors
    /// [`FlowError`]: the design does not fit, or the router failed. A missed clock is no error here: the figures say it.
    pub fn route(&self) -> Result<Routed, FlowError> {
        let name = format!("place and route (seed {})", self.seed);
        let log = self.folder.log(&format!("route-{}", self.seed));
        let step = Step {
            name: &name,
            tool: self.tool,
            folder: self.folder.work(),
            log: &log,
            own_log: None,
            limit: LIMIT,
            success: Some("Program finished normally."),
        };
        let report = format!("routed-{}.json", self.seed);
        let mut arguments = self.part.options();
        arguments.extend(["--json", "netlist.json", "--report", &report].map(str::to_owned));
        arguments.extend(["--seed".to_owned(), self.seed.to_string()]);
        arguments.extend(["--freq".to_owned(), self.mhz.to_string()]);
        let (constraints, routed) = match self.part.family {
            Family::Ecp5 => ("--lpf", "--textcfg"),
            Family::Ice40 => ("--pcf", "--asc"),
        };
        arguments.extend([routed.to_owned(), self.routed()]);
        match self.constraints {
            Some(file) => arguments.extend([constraints.to_owned(), file.to_owned()]),
            // A harness has no pins: the router chooses some.
            None if self.part.family == Family::Ice40 => {
                arguments.push("--pcf-allow-unconstrained".to_owned())
            }
            None => {}
        }
        let ended = step.end(&arguments)?;
        let path = self.folder.work().join(&report);
        if let Some(why) = ended.failed {
            if let Some((resource, used, available)) = overfull(&ended.said) {
                return Err(FlowError::DoesNotFit {
                    design: self.design.to_owned(),
                    part: self.part.number.clone(),
                    resource,
                    used,
                    available,
                });
            }
            // With a missed clock the router ends with a failure, too, after it has written everything.
            let errors: Vec<&str> = ended.said.lines().filter(|line| line.starts_with("ERROR")).collect();
            let missed = |line: &&str| line.contains("Max frequency") && line.contains("FAIL at");
            if errors.is_empty() || !errors.iter().all(missed) || !path.is_file() {
                return Err(step.failure(why, &ended.said));
            }
        }
        let text = std::fs::read_to_string(&path).map_err(FlowError::reading(&path))?;
        let routed: Routed = serde_json::from_str(&text)
            .map_err(|e| FlowError::Output { path: path.clone(), problem: e.to_string() })?;
        if routed.fmax.is_empty() {
            return Err(FlowError::Output { path, problem: "it names no clock".to_owned() });
        }
        Ok(routed)
    }

    /// Packs what was routed into a bitstream of this name.
    ///
    /// # Errors
    /// [`FlowError`]: the packer failed, or what it wrote is no bitstream.
    pub fn pack(&self, packer: &Tool, bitstream: &str) -> Result<(), FlowError> {
        let log = self.folder.log("pack");
        // Both packers say nothing when all is well: what counts is the status and the mark in the file.
        let step = Step {
            name: "packing",
            tool: packer,
            folder: self.folder.work(),
            log: &log,
            own_log: None,
            limit: PACK_LIMIT,
            success: None,
        };
        let mut arguments = Vec::new();
        if self.part.family == Family::Ecp5 {
            arguments.push("--compress".to_owned());
        }
        arguments.extend([self.routed(), bitstream.to_owned()]);
        step.run(&arguments)?;
        let path = self.folder.work().join(bitstream);
        let bytes = std::fs::read(&path).map_err(FlowError::reading(&path))?;
        let mark: &[u8] = match self.part.family {
            Family::Ecp5 => &[0xFF, 0xFF, 0xBD, 0xB3],
            Family::Ice40 => &[0x7E, 0xAA, 0x99, 0x7E],
        };
        if bytes.len() < 1 << 10 || !bytes[..1 << 10].windows(4).any(|window| window == mark) {
            return Err(FlowError::Output { path, problem: "it has no preamble of a bitstream".to_owned() });
        }
        Ok(())
    }
}

/// The first resource of the router's list of which more is used than there is.
fn overfull(said: &str) -> Option<(String, u64, u64)> {
    let list = said.split_once("Device utilisation:").map_or(said, |(_, rest)| rest);
    list.lines().find_map(|line| {
        let (name, rest) = line.strip_prefix("Info:")?.split_once(':')?;
        let (used, rest) = rest.split_once('/')?;
        let used: u64 = used.trim().parse().ok()?;
        let available: u64 = rest.split_whitespace().next()?.parse().ok()?;
        (used > available).then(|| (name.trim().to_owned(), used, available))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_too_little_of_is_read_from_the_routers_list() {
        let said = "Info: Device utilisation:\nInfo: \t          TRELLIS_IO:       3/    365     0%\n\
                    Info: \t              DP16KD:     300/    208   144%\n";
        assert_eq!(overfull(said), Some(("DP16KD".to_owned(), 300, 208)));
        assert_eq!(overfull(&said.replace("300", "208")), None);
    }
}
