//! Verilog to a netlist of the family's cells.

use crate::design::Design;
use crate::part::Family;
use crate::step::Step;
use crate::tools::Tool;
use crate::{FlowError, build::Folder};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long synthesis may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// Cells of the netlist by type.
pub(crate) type Cells = BTreeMap<String, u64>;

#[derive(Deserialize)]
struct Statistics {
    design: Counts,
}

#[derive(Deserialize)]
struct Counts {
    num_cells_by_type: Cells,
}

/// Writes `netlist.json` of `design.v` and gives its cells.
pub(crate) fn run(folder: &Folder, tool: &Tool, design: &Design, family: Family) -> Result<Cells, FlowError> {
    folder.write("design.v", &design.verilog)?;
    let script = format!(
        "read_verilog design.v\nsynth_{} -top {} -json netlist.json\ntee -q -o cells.json stat -json\n",
        family.name(),
        design.top
    );
    folder.write("synthesis.ys", &script)?;
    let log = folder.log("synthesis");
    let step = Step {
        name: "synthesis",
        tool,
        folder: folder.work(),
        log: &log,
        own_log: Some("yosys.log"),
        limit: LIMIT,
        success: Some("End of script."),
    };
    step.run(&["-q", "-l", "yosys.log", "-s", "synthesis.ys"].map(str::to_owned))?;
    let path = folder.work().join("cells.json");
    let text = std::fs::read_to_string(&path).map_err(FlowError::reading(&path))?;
    let statistics: Statistics = serde_json::from_str(&text)
        .map_err(|e| FlowError::Output { path: path.clone(), problem: e.to_string() })?;
    let cells = statistics.design.num_cells_by_type;
    if cells.values().sum::<u64>() == 0 {
        return Err(FlowError::Output { path, problem: "the netlist has no cells".to_owned() });
    }
    Ok(cells)
}
