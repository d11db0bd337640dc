//! The stream of a block: nothing is lost, doubled or reordered, outputs hold, credits never skip, a flush
//! empties. By induction, so for traffic of any length; see hdl/formal/stream.sv.

use crate::common::tool;
use crate::emitted::{few, followed, mutant, outlet, pick, proved_here, verilog, width};
use crate::yosys::{Outcome, prove};
use std::fmt::Write as _;

const HARNESS: &str = include_str!("../../formal/stream.sv");
const SCRIPT: &str = include_str!("../../formal/stream.ys");

/// What the proof has to know of a block's control.
struct Control {
    kernel: &'static str,
    /// A name in the proof, and the signal of the block.
    signals: &'static [(&'static str, &'static str)],
    /// How many places of the output FIFO are kept for results to come.
    kept: &'static str,
    /// Further facts that hold in every cycle.
    facts: &'static [&'static str],
}

/// Records that were taken and are not handed over, seen from the pins: what a map's credits count.
const MAP: &str = "accepted - handed == {2'd0, inside}";

/// The blocks whose stream is proved; hdl/formal/README.md says which are not.
const CONTROLS: [Control; 6] = [
    Control {
        kernel: "descriptor_validation",
        signals: &[("flight", "shell.flight.valid")],
        kept: "$countones(flight)",
        // Each record arrives in the cycle in which its word is there, none in another.
        facts: &[MAP, "expected_flight[9:1] == flight"],
    },
    Control {
        kernel: "moment_aggregation",
        signals: &[
            ("flight", "shell.flight.valid"),
            ("closed", "control.closed$q"),
            ("ready", "control.ready$q"),
        ],
        kept: "$countones(flight)",
        facts: &["!(closed && ready)"],
    },
    Control {
        kernel: "zone_update",
        signals: &[
            ("phase", "control.phase$q"),
            ("leaving", "leaving$q"),
            ("dumping", "control.leaving$q"),
            ("closed", "control.closed$q"),
            ("ready", "control.ready$q"),
        ],
        kept: "{7'd0, phase != 0} + {7'd0, leaving}",
        facts: &[
            "phase <= 6",
            "!dumping || (closed && phase == 0)",
            "!ready || (!closed && phase == 0)",
            "!leaving || phase == 0",
        ],
    },
    Control {
        kernel: "evidence_fusion",
        signals: &[("leaving", "engine.leaving")],
        kept: "{7'd0, leaving}",
        facts: &[],
    },
    Control {
        kernel: "quorum_vote",
        signals: &[
            ("flight", "shell.flight.valid"),
            ("closed", "control.closed$q"),
            ("ready", "control.ready$q"),
        ],
        kept: "$countones(flight)",
        facts: &["!(closed && ready)"],
    },
    Control {
        kernel: "path_choice",
        signals: &[
            ("flight", "shell.flight.valid"),
            ("closed", "control.closed$q"),
            ("ready", "control.ready$q"),
        ],
        kept: "$countones(flight)",
        facts: &["!(closed && ready)"],
    },
];

/// Records taken, seen from the pins, and the valid bits that they should set.
const DECLARATIONS: &str = "    // The records that were taken.
    wire accepts = s_valid && s_ready && !flush;
    reg [7:0] accepted = 0;
    reg [32:1] expected_flight = 0;
    always @(posedge clock) begin
        accepted <= flush ? 8'd0 : accepted + {7'd0, accepts};
        expected_flight <= flush ? 32'd0 : {expected_flight[31:1], accepts};
    end

";

/// The number of words in the output FIFO.
const DEPTH: usize = 32;

/// Whether the stream of this block keeps its promises.
fn keeps(control: &Control, verilog: &str) -> Outcome {
    let kernel = control.kernel;
    let outlet = outlet(kernel, verilog);
    let input_bits = width(kernel, verilog, "s_data");
    let output_bits = width(kernel, verilog, "m_data");
    let of_outlet = [
        "take",
        "hold",
        "arrive",
        "result",
        "free$q",
        "used$q",
        "change$q",
        "pointers.written$q",
        "pointers.read$q",
        "pointers.present$q",
    ];
    let named = of_outlet.map(|signal| {
        let name = signal.trim_start_matches("pointers.").trim_end_matches("$q");
        (name, format!("{outlet}.{signal}"))
    });
    let own = control.signals.iter().map(|&(name, path)| (name, path.to_owned()));
    let (mut wires, mut ports, mut exposed) = (String::new(), String::new(), String::new());
    for (name, path) in named.into_iter().chain(own) {
        let high = width(kernel, verilog, &path) - 1;
        writeln!(wires, "    wire [{high}:0] {name};").expect("text grows");
        write!(ports, ",\n        .\\{path} ({name})").expect("text grows");
        write!(exposed, " w:{path}").expect("text grows");
    }
    let bits = followed(output_bits);
    let mut stored = String::new();
    for word in 0..DEPTH {
        writeln!(wires, "    wire [{}:0] word{word};", output_bits - 1).expect("text grows");
        write!(ports, ",\n        .\\{outlet}.memory.words[{word}] (word{word})").expect("text grows");
        let same = format!("{} == value", pick(&format!("word{word}"), &bits));
        writeln!(stored, "        if (in_fifo && place == {word}) stored_{word}: assert ({same});")
            .expect("text grows");
    }
    let facts: Vec<String> = (0..)
        .zip(control.facts)
        .map(|(number, fact): (usize, _)| format!("        fact_{number}: assert ({fact});\n"))
        .collect();
    let harness = HARNESS
        .replace("{wires}\n", &wires)
        .replace("{ports}", &ports)
        .replace("{declare}", DECLARATIONS)
        .replace("{stored}\n", &stored)
        .replace("{extra}", &facts.concat())
        .replace("{kept}", control.kept)
        .replace("{block}", kernel)
        .replace("{s_high}", &(input_bits - 1).to_string())
        .replace("{m_high}", &(output_bits - 1).to_string())
        .replace("{p_high}", &(bits.len() - 1).to_string())
        .replace("{out}", &pick("m_data", &bits))
        .replace("{in}", &pick("result", &bits));
    let script = SCRIPT.replace("{block}", kernel).replace("{outlet}", outlet).replace("{exposed}", &exposed);
    prove(&script, &[("block.v", verilog), ("stream.sv", &harness)])
}

fn control(kernel: &str) -> &'static Control {
    CONTROLS.iter().find(|control| control.kernel == kernel).expect("listed")
}

#[test]
fn none_of_these_blocks_loses_doubles_or_reorders_a_result_or_miscounts_for_any_traffic() {
    if !tool("yosys") {
        return;
    }
    for control in CONTROLS.iter().filter(|control| proved_here(control.kernel)) {
        let outcome = keeps(control, &verilog(control.kernel));
        assert_eq!(outcome, Outcome::Proved, "{}", control.kernel);
    }
}

/// What a fault does, the module in the output side, the text that it is put into, and what becomes of it.
const MUTANTS: [(&str, &str, &str, &str); 13] = [
    (
        "an output is overwritten while it waits",
        "",
        "idle = (~valid$q) || m_ready",
        "idle = (~valid$q) || load",
    ),
    ("an output is doubled", "$pointers", "read$d = read_more;", "read$d = read$q;"),
    ("an output is lost", "$pointers", "written$d = written_more;", "written$d = written$q;"),
    ("a place too many", "", "|| &used_high", "|| 1'b0"),
    ("a credit is not given back", "", "minus_one = 6'b111111", "minus_one = 6'b0"),
    ("the count of credits skips", "", "minus_one = 6'b111111", "minus_one = 6'b111110"),
    ("two places of the FIFO are one", "$memory", "words[write_at] <=", "words[write_at & 5'd30] <="),
    ("the FIFO reads elsewhere", "$memory", "words[read_at]", "words[read_at ^ 5'd16]"),
    ("a handshake is swapped", "", "leave = valid$q && m_ready", "leave = valid$q || m_ready"),
    ("a flush leaves an output", "", "        valid$d = 1'b0;", ""),
    ("a result that came is not counted", "$pointers", "grown = more;", "grown = none;"),
    ("a result that left is counted on", "$pointers", "left = fewer;", "left = all;"),
    ("a result that comes as one leaves is counted", "$pointers", "arrive && (~load)", "arrive"),
];

#[test]
fn each_fault_of_the_output_side_fails_the_proof() {
    if !tool("yosys") {
        return;
    }
    let kernel = "zone_update";
    let right = verilog(kernel);
    for &(name, module, from, to) in few(&MUTANTS) {
        let wrong = mutant(&right, &format!("{kernel}$outlet{module}"), from, to);
        assert_eq!(keeps(control(kernel), &wrong), Outcome::Failed, "{name}");
    }
}

#[test]
fn each_fault_of_a_blocks_control_fails_the_proof() {
    if !tool("yosys") {
        return;
    }
    for &(name, kernel, module, from, to) in few(&[
        (
            "a state that leaves survives a flush",
            "zone_update",
            "",
            "control$step && (~flush)",
            "control$step",
        ),
        (
            "a record is taken while states leave",
            "zone_update",
            "$control",
            "idle_next && (~closed_next)",
            "idle_next || (~closed_next)",
        ),
        (
            "a stage too few",
            "descriptor_validation",
            "$shell$flight",
            "arrive = valid[9]",
            "arrive = valid[8]",
        ),
        (
            "a place is kept for nothing",
            "path_choice",
            "$shell",
            "s_valid && outlet$ready",
            "s_valid || outlet$ready",
        ),
    ]) {
        let wrong = mutant(&verilog(kernel), &format!("{kernel}{module}"), from, to);
        assert_eq!(keeps(control(kernel), &wrong), Outcome::Failed, "{name}");
    }
}
