//! The text that connects the modules.

use super::configuration::{Configuration, Placed};
use super::lite::Lite;
use super::modules::modules;
use crate::emit;
use crate::{collector_verilog, distributor_verilog};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A module's inside: nets are declared before anything uses them.
#[derive(Default)]
struct Text {
    wires: String,
    body: String,
}

/// An instance: `module name (.port(net), …);`
fn instance(text: &mut Text, module: &str, name: &str, ports: &[(String, String)]) {
    let ports: Vec<String> = ports.iter().map(|(port, net)| format!(".{port}({net})")).collect();
    let _ = writeln!(text.body, "    {module} {name} (\n        {}\n    );", ports.join(",\n        "));
}

/// Ports and nets from pairs of texts.
fn ports<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> Vec<(String, String)> {
    pairs.into_iter().map(|(port, net)| (port.to_owned(), net)).collect()
}

/// Declares nets of so many bits.
fn wires(text: &mut Text, bits: usize, names: &[String]) {
    let range = if bits == 1 { String::new() } else { format!("[{}:0] ", bits - 1) };
    let _ = writeln!(text.wires, "    wire {range}{};", names.join(", "));
}

/// Ports whose nets bear a prefix: `port` is connected with `prefix_port`.
macro_rules! nets {
    ($($port:literal => $net:expr),* $(,)?) => { ports([$(($port, $net.to_string())),*]) };
}

/// A valid/ready stream between two nets' prefixes.
fn stream(port: &str, net: &str) -> Vec<(String, String)> {
    ["valid", "ready", "data"].iter().map(|s| (format!("{port}_{s}"), format!("{net}_{s}"))).collect()
}

/// Declares a stream of so many bits.
fn stream_wires(text: &mut Text, net: &str, bits: usize) {
    wires(text, 1, &[format!("{net}_valid"), format!("{net}_ready")]);
    wires(text, bits, &[format!("{net}_data")]);
}

/// The lanes of one kernel and everything around them.
fn kernel(text: &mut Text, number: usize, placed: &Placed) {
    let k = number;
    let name = placed.block.kernel.name;
    let (record, beat, lanes) = (placed.block.kernel.input_words, placed.block.beat_words, placed.lanes);
    let _ = writeln!(
        text.body,
        "\n    // Kernel {k}: {name}, {lanes} lane{}.",
        if lanes == 1 { "" } else { "s" }
    );
    let clock = || nets!("clock" => "clock");
    let flush = || nets!("clock" => "clock", "flush" => format!("k{k}_flush"));
    let active = format!("active[{k}]");

    // Parameters and flush, one hop from the kernel before.
    let previous = if k == 0 { "load".to_owned() } else { format!("k{}", k - 1) };
    let next = k + 1;
    wires(text, 1, &[format!("k{k}_write"), format!("k{k}_flush"), format!("k{k}_clear")]);
    wires(text, 24, &[format!("k{k}_addr")]);
    wires(text, 32, &[format!("k{k}_param")]);
    let mut relay = clock();
    for (port, net) in
        [("write", "write"), ("addr", "addr"), ("data", "param"), ("flush", "flush"), ("clear", "clear")]
    {
        relay.push((format!("s_{port}"), format!("{previous}_{net}")));
        relay.push((format!("m_{port}"), format!("k{k}_{net}")));
    }
    instance(text, "shell_relay", &format!("relay_{k}"), &relay);

    // Words from the chain, beats back into it.
    stream_wires(text, &format!("w{next}"), 34);
    stream_wires(text, &format!("k{k}_word"), 34);
    let mut tap = flush();
    tap.extend(nets!("active" => active));
    tap.extend(stream("s", &format!("w{k}")));
    tap.extend(stream("k", &format!("k{k}_word")));
    tap.extend(stream("m", &format!("w{next}")));
    instance(text, "shell_tap", &format!("tap_{k}"), &tap);

    stream_wires(text, &format!("b{k}"), 34);
    stream_wires(text, &format!("k{k}_back"), 34);
    let mut merge = flush();
    merge.extend(nets!("active" => active));
    merge.extend(stream("k", &format!("k{k}_back")));
    merge.extend(stream("s", &format!("b{next}")));
    merge.extend(stream("m", &format!("b{k}")));
    instance(text, "shell_merge", &format!("merge_{k}"), &merge);

    // The gearboxes.
    stream_wires(text, &format!("k{k}_record"), 32 * record);
    wires(text, 1, &[format!("k{k}_record_last"), format!("k{k}_record_tail")]);
    let mut widen = flush();
    widen.extend(stream("s", &format!("k{k}_word")));
    widen.extend(stream("m", &format!("k{k}_record")));
    widen.extend(nets!(
        "m_last" => format!("k{k}_record_last"), "m_tail" => format!("k{k}_record_tail")
    ));
    instance(text, &format!("shell_widen_{record}"), &format!("widen_{k}"), &widen);

    stream_wires(text, &format!("k{k}_beat"), 32 * beat);
    let mut narrow = flush();
    narrow.extend(stream("s", &format!("k{k}_beat")));
    narrow.extend(stream("m", &format!("k{k}_back")));
    instance(text, &format!("shell_narrow_{beat}"), &format!("narrow_{k}"), &narrow);

    // What is counted.
    wires(text, 4, &[format!("e{k}")]);
    let mut events = flush();
    events.extend(nets!(
        "record_valid" => format!("k{k}_record_valid"), "record_ready" => format!("k{k}_record_ready"),
        "beat_valid" => format!("k{k}_beat_valid"), "beat_ready" => format!("k{k}_beat_ready"),
        "s_events" => format!("e{next}"), "m_events" => format!("e{k}"),
    ));
    instance(text, "shell_events", &format!("events_{k}"), &events);

    // The lanes, each behind registers of its own.
    for l in 0..lanes {
        let lane = format!("k{k}_lane{l}");
        wires(text, 1, &[format!("{lane}_write"), format!("{lane}_flush")]);
        wires(text, 24, &[format!("{lane}_addr")]);
        wires(text, 32, &[format!("{lane}_param"), format!("{lane}_crc")]);
        wires(text, 20, &[format!("{lane}_count")]);
        let mut pairs = clock();
        pairs.extend(nets!(
            "active" => active, "s_write" => format!("k{k}_write"), "s_addr" => format!("k{k}_addr"),
            "s_data" => format!("k{k}_param"), "s_flush" => format!("k{k}_flush"),
            "s_clear" => format!("k{k}_clear"), "p_write" => format!("{lane}_write"),
            "p_addr" => format!("{lane}_addr"), "p_data" => format!("{lane}_param"),
            "flush" => format!("{lane}_flush"), "count" => format!("{lane}_count"), "crc" => format!("{lane}_crc"),
        ));
        instance(text, "shell_pairs", &format!("pairs_{k}_{l}"), &pairs);
        stream_wires(text, &format!("{lane}_s"), 32 * record);
        stream_wires(text, &format!("{lane}_m"), 32 * beat);
        wires(text, 1, &[format!("{lane}_last")]);
        let mut block = clock();
        block.extend(nets!("flush" => format!("{lane}_flush")));
        block.extend(stream("s", &format!("{lane}_s")));
        block.extend(nets!("s_last" => format!("{lane}_last")));
        block.extend(stream("m", &format!("{lane}_m")));
        block.extend(nets!(
            "p_write" => format!("{lane}_write"), "p_addr" => format!("{lane}_addr"),
            "p_data" => format!("{lane}_param"),
        ));
        instance(text, name, &format!("lane_{k}_{l}"), &block);
    }

    // Whether they all have the same.
    wires(text, 20, &[format!("report{k}_count")]);
    wires(text, 32, &[format!("report{k}_crc")]);
    wires(text, 1, &[format!("report{k}_same"), format!("k{k}_same0")]);
    let _ = writeln!(text.body, "    assign k{k}_same0 = 1'b1;");
    for l in 1..lanes {
        wires(text, 1, &[format!("k{k}_same{l}")]);
        let mut same = clock();
        same.extend(nets!(
            "count" => format!("k{k}_lane0_count"), "crc" => format!("k{k}_lane0_crc"),
            "other_count" => format!("k{k}_lane{l}_count"), "other_crc" => format!("k{k}_lane{l}_crc"),
            "s_same" => format!("k{k}_same{}", l - 1), "m_same" => format!("k{k}_same{l}"),
        ));
        instance(text, "shell_same", &format!("same_{k}_{l}"), &same);
    }
    let mut report = clock();
    report.extend(nets!(
        "active" => active, "k_count" => format!("k{k}_lane0_count"), "k_crc" => format!("k{k}_lane0_crc"),
        "k_same" => format!("k{k}_same{}", lanes - 1),
    ));
    for part in ["count", "crc", "same"] {
        report.push((format!("s_{part}"), format!("report{next}_{part}")));
        report.push((format!("m_{part}"), format!("report{k}_{part}")));
    }
    instance(text, "shell_report", &format!("report_{k}"), &report);

    if lanes == 1 {
        for (to, from) in [
            (format!("k{k}_lane0_s_valid"), format!("k{k}_record_valid")),
            (format!("k{k}_lane0_s_data"), format!("k{k}_record_data")),
            (format!("k{k}_lane0_last"), format!("k{k}_record_last")),
            (format!("k{k}_record_ready"), format!("k{k}_lane0_s_ready")),
            (format!("k{k}_beat_valid"), format!("k{k}_lane0_m_valid")),
            (format!("k{k}_beat_data"), format!("k{k}_lane0_m_data")),
            (format!("k{k}_lane0_m_ready"), format!("k{k}_beat_ready")),
        ] {
            let _ = writeln!(text.body, "    assign {to} = {from};");
        }
    } else {
        spread(text, k, record, beat, lanes);
    }
}

/// Distributor and collector with the slots around them.
fn spread(text: &mut Text, k: usize, record: usize, beat: usize, lanes: usize) {
    let flush = nets!("clock" => "clock", "flush" => format!("k{k}_flush"));
    let lane_flush = nets!("clock" => "clock", "flush" => format!("k{k}_lane0_flush"));
    wires(text, 16, &[format!("k{k}_load")]);
    for net in ["in", "out"] {
        wires(text, 1, &[format!("k{k}_{net}_valid"), format!("k{k}_{net}_ready")]);
        wires(text, 5, &[format!("k{k}_{net}_count")]);
    }
    let mut gathering = flush.clone();
    gathering.extend(nets!(
        "s_valid" => format!("k{k}_record_valid"), "s_tail" => format!("k{k}_record_tail"),
        "s_ready" => format!("k{k}_record_ready"), "load" => format!("k{k}_load"),
        "m_valid" => format!("k{k}_in_valid"), "m_count" => format!("k{k}_in_count"),
        "m_ready" => format!("k{k}_in_ready"),
    ));
    instance(text, &format!("shell_gathering_{lanes}"), &format!("gathering_{k}"), &gathering);
    for l in 0..lanes {
        wires(text, 32 * record, &[format!("k{k}_in{l}")]);
        let slot = nets!(
            "clock" => "clock", "load" => format!("k{k}_load[{l}]"), "s_data" => format!("k{k}_record_data"),
            "shift" => "1'b0", "n_data" => format!("{}'d0", 32 * record), "m_data" => format!("k{k}_in{l}"),
        );
        instance(text, &format!("shell_slot_{record}"), &format!("in_{k}_{l}"), &slot);
        let _ = writeln!(text.body, "    assign k{k}_lane{l}_last = 1'b0;");
    }
    wires(text, 1, &[format!("k{k}_tag_valid")]);
    wires(text, 5, &[format!("k{k}_tag_count")]);
    let tag = nets!("tag_valid" => format!("k{k}_tag_valid"), "tag_count" => format!("k{k}_tag_count"));
    let lane = |side: &str| -> Vec<(String, String)> {
        (0..lanes)
            .flat_map(|l| {
                ["valid", "ready", "data"]
                    .map(|s| (format!("lane_{s}${l}"), format!("k{k}_lane{l}_{side}_{s}")))
            })
            .collect()
    };
    let mut distributor = lane_flush.clone();
    distributor.extend(nets!(
        "s_valid" => format!("k{k}_in_valid"), "s_ready" => format!("k{k}_in_ready"),
        "s_count" => format!("k{k}_in_count"),
    ));
    distributor.extend((0..lanes).map(|l| (format!("s_data${l}"), format!("k{k}_in{l}"))));
    distributor.extend(lane("s"));
    distributor.extend(tag.clone());
    instance(text, &format!("distributor_{lanes}_{record}"), &format!("distributor_{k}"), &distributor);

    let mut collector = lane_flush;
    collector.extend(tag);
    collector.extend(lane("m"));
    collector.extend(nets!(
        "m_valid" => format!("k{k}_out_valid"), "m_ready" => format!("k{k}_out_ready"),
        "m_count" => format!("k{k}_out_count"),
    ));
    for l in 0..lanes {
        wires(text, 32 * beat, &[format!("k{k}_out{l}"), format!("k{k}_held{l}")]);
        collector.push((format!("m_data${l}"), format!("k{k}_out{l}")));
    }
    instance(text, &format!("collector_{lanes}_{beat}"), &format!("collector_{k}"), &collector);
    wires(text, 1, &[format!("k{k}_out_load"), format!("k{k}_out_shift")]);
    let mut scattering = flush;
    scattering.extend(nets!(
        "s_valid" => format!("k{k}_out_valid"), "s_count" => format!("k{k}_out_count"),
        "s_ready" => format!("k{k}_out_ready"), "load" => format!("k{k}_out_load"),
        "shift" => format!("k{k}_out_shift"), "m_valid" => format!("k{k}_beat_valid"),
        "m_ready" => format!("k{k}_beat_ready"),
    ));
    instance(text, "shell_scattering", &format!("scattering_{k}"), &scattering);
    for l in 0..lanes {
        let after = if l + 1 == lanes { format!("{}'d0", 32 * beat) } else { format!("k{k}_held{}", l + 1) };
        let slot = nets!(
            "clock" => "clock", "load" => format!("k{k}_out_load"), "s_data" => format!("k{k}_out{l}"),
            "shift" => format!("k{k}_out_shift"), "n_data" => after, "m_data" => format!("k{k}_held{l}"),
        );
        instance(text, &format!("shell_slot_{beat}"), &format!("out_{k}_{l}"), &slot);
    }
    let _ = writeln!(text.body, "    assign k{k}_beat_data = k{k}_held0;");
}

/// Where the words of records come from and those of beats go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Streams {
    /// The executor.
    Executor,
    /// Ports of the module.
    Ports,
}

/// The module `shell`, or `shell_streams`, whose records and beats have ports of their own.
fn shell(configuration: &Configuration, streams: Streams) -> String {
    let name = if streams == Streams::Ports { "shell_streams" } else { "shell" };
    let further = if streams == Streams::Ports {
        ",
    input wire w_valid,
    output wire w_ready,
    input wire [33:0] w_data,
    output wire b_valid,
    input wire b_ready,
    output wire [33:0] b_data"
    } else {
        ""
    };
    let head = format!(
        "\
module {name} (
    input wire clock,
    input wire q_valid,
    output wire q_ready,
    input wire [32:0] q_data,
    output wire r_valid,
    input wire r_ready,
    output wire [32:0] r_data{further}
);

"
    );
    let mut text = Text::default();
    let clock = || nets!("clock" => "clock");
    let last = configuration.kernels.len();
    for (net, bits) in [("request", 34), ("response", 34), ("answer", 34), ("w0", 34)] {
        stream_wires(&mut text, net, bits);
    }
    let t = &mut text;
    for one in [
        "sample",
        "select",
        "pair_write",
        "overflow",
        "clear",
        "load",
        "loading",
        "flush",
        "open",
        "running",
        "waits",
        "progress",
        "expired",
        "put",
        "load_write",
    ] {
        wires(t, 1, &[one.into()]);
    }
    wires(t, 8, &["address".into(), "last_word".into()]);
    wires(t, 12, &["active".into()]);
    wires(t, 16, &["most_beats".into(), "put_at".into(), "get_at".into()]);
    wires(t, 20, &["stored".into(), format!("report{last}_count")]);
    wires(t, 24, &["pair_addr".into(), "load_addr".into()]);
    wires(
        t,
        32,
        &["word", "register", "put_data", "got", "errors", "repeats", "load_param"].map(str::to_owned),
    );
    wires(t, 32, &[format!("report{last}_crc")]);
    wires(t, 1, &[format!("report{last}_same"), "load_flush".into(), "load_clear".into()]);
    wires(t, 4, &[format!("e{last}")]);
    stream_wires(t, &format!("b{last}"), 34);
    t.body += "
    // Requests and responses: bit 32 is set at the last word of a message.
    assign request_valid = q_valid;
    assign q_ready = request_ready;
    assign request_data = {1'b0, q_data};
    assign r_valid = answer_valid;
    assign answer_ready = r_ready;
    assign r_data = answer_data[32:0];
    assign load_flush = flush;
    assign load_clear = load;
";
    let _ = write!(
        t.body,
        "
    // The ends of the chains.
    assign w{last}_ready = 1'b0;
    assign b{last}_valid = 1'b0;
    assign b{last}_data = 34'd0;
    assign e{last} = 4'd0;
    assign report{last}_count = 20'd0;
    assign report{last}_crc = 32'd0;
    assign report{last}_same = 1'b0;

"
    );
    stream_wires(t, "command", 34);
    let mut skid = nets!("clock" => "clock", "flush" => "1'b0");
    skid.extend(stream("s", "request"));
    skid.extend(stream("m", "command"));
    instance(t, "shell_skid", "requests", &skid);
    let mut skid = nets!("clock" => "clock", "flush" => "1'b0");
    skid.extend(stream("s", "response"));
    skid.extend(stream("m", "answer"));
    instance(t, "shell_skid", "responses", &skid);
    t.body += "    assign response_data[33] = 1'b0;\n";

    let mut executor = clock();
    executor.extend(nets!(
        "q_valid" => "command_valid", "q_ready" => "command_ready", "q_data" => "command_data[31:0]",
        "q_last" => "command_data[32]", "r_valid" => "response_valid", "r_ready" => "response_ready",
        "r_data" => "response_data[31:0]", "r_last" => "response_data[32]",
    ));
    wires(t, 1, &["touched".into()]);
    if streams == Streams::Ports {
        // The executor has no records: requests come from AXI4-Lite, which has none either.
        stream_wires(t, "no_words", 34);
        executor.extend(stream("w", "no_words"));
        executor.extend(nets!("b_valid" => "1'b0", "b_ready" => "", "b_data" => "34'd0"));
        t.body += "
    assign no_words_ready = 1'b0;
    assign w0_valid = w_valid & ~flush;
    assign w_ready = w0_ready & ~flush;
    assign w0_data = w_data;
    assign b_valid = b0_valid;
    assign b0_ready = b_ready;
    assign b_data = b0_data;
    assign touched = w0_valid & w0_ready;
";
    } else {
        executor.extend(stream("w", "w0"));
        executor.extend(stream("b", "b0"));
        t.body += "    assign touched = 1'b0;\n";
    }
    for port in [
        "address",
        "sample",
        "register",
        "select",
        "word",
        "last_word",
        "most_beats",
        "pair_write",
        "pair_addr",
        "clear",
        "load",
        "loading",
        "flush",
        "open",
        "touched",
        "errors",
        "repeats",
        "running",
        "waits",
        "progress",
        "expired",
        "put",
        "put_at",
        "put_data",
        "get_at",
        "got",
    ] {
        executor.push((port.to_owned(), port.to_owned()));
    }
    instance(t, "shell_executor", "executor", &executor);
    instance(
        t,
        "shell_watchdog",
        "watchdog",
        &nets!(
            "clock" => "clock", "running" => "running", "waits" => "waits", "progress" => "progress",
            "expired" => "expired",
        ),
    );
    instance(
        t,
        "shell_response",
        "response",
        &nets!(
            "clock" => "clock", "write" => "put", "write_at" => "put_at", "write_data" => "put_data",
            "read_at" => "get_at", "q" => "got",
        ),
    );
    instance(
        t,
        "shell_loader",
        "loader",
        &nets!(
            "clock" => "clock", "s_write" => "pair_write", "s_addr" => "pair_addr", "s_data" => "word",
            "clear" => "clear", "load" => "load", "busy" => "loading",
            "overflow" => "overflow", "stored" => "stored", "m_write" => "load_write", "m_addr" => "load_addr",
            "m_data" => "load_param",
        ),
    );
    let mut registers = clock();
    for port in [
        "address",
        "sample",
        "select",
        "active",
        "last_word",
        "most_beats",
        "open",
        "loading",
        "overflow",
        "stored",
        "errors",
        "repeats",
    ] {
        registers.push((port.to_owned(), port.to_owned()));
    }
    registers.extend(nets!(
        "q" => "register", "number" => "word", "zero" => "load", "events" => "e0", "loaded" => "report0_count",
        "loaded_crc" => "report0_crc", "loaded_same" => "report0_same",
    ));
    instance(t, "shell_registers", "registers", &registers);
    for (number, placed) in configuration.kernels.iter().enumerate() {
        kernel(t, number, placed);
    }
    format!("{head}{}{}endmodule\n", text.wires, text.body)
}

/// The Verilog of the shell's own modules and of its wiring, without the lanes; its outermost module is `shell`.
///
/// # Panics
/// When the configuration does not pass [`Configuration::check`].
pub fn own_verilog(configuration: &Configuration) -> String {
    let one = |p: &Placed| {
        let lanes = if p.lanes == 1 { "1 lane".into() } else { format!("{} lanes", p.lanes) };
        format!("//   {}, {lanes} of {} stages\n", p.block.kernel.name, p.stages)
    };
    let list: String = configuration.kernels.iter().map(one).collect();
    let mut text =
        format!("// The shell around\n{list}// Emitted by accel; edit the blocks, not this file.\n\n");
    for module in modules(configuration) {
        text += &module.verilog;
        text.push('\n');
    }
    text + &shell(configuration, Streams::Executor)
}

/// The distributors and collectors of kernels with several lanes, each size once.
fn spread_verilog(configuration: &Configuration) -> String {
    let mut made = BTreeMap::new();
    for placed in configuration.kernels.iter().filter(|p| p.lanes > 1) {
        let (record, beat, lanes) = (placed.block.kernel.input_words, placed.block.beat_words, placed.lanes);
        let name = format!("distributor_{lanes}_{record}");
        let text = distributor_verilog(&name, lanes, record).expect("a map's records and lanes");
        made.insert(name, text);
        let name = format!("collector_{lanes}_{beat}");
        let text = collector_verilog(&name, lanes, beat).expect("a map's beats and lanes");
        made.insert(name, text);
    }
    made.into_values().map(|text| format!("\n{text}")).collect()
}

/// The Verilog of a shell, its lanes and what spreads records over several; its outermost module is `shell`, see the
/// picture in [`super`].
///
/// # Panics
/// When the configuration does not pass [`Configuration::check`].
///
/// # Examples
/// ```
/// use accel_hdl::shell::{Configuration, verilog};
///
/// let block = accel_hdl::find("descriptor_validation").unwrap();
/// let text = verilog(&Configuration::of(&[block]));
/// assert!(text.contains("module shell ("));
/// ```
pub fn verilog(configuration: &Configuration) -> String {
    let mut text = own_verilog(configuration);
    for placed in &configuration.kernels {
        text.push('\n');
        text += &(placed.block.verilog)(placed.stages);
    }
    text + &spread_verilog(configuration)
}

/// The Verilog of the AXI wrapper, `accel_axi`, and of the shell's own modules, without the lanes: records in and beats
/// out as AXI4-Stream of 32 bits, the registers and the parameters as AXI4-Lite.
///
/// A word of a record is a transfer; TLAST ends the batch. A word of a beat is a transfer; TLAST ends the beat. Every byte
/// counts: TKEEP of the outputs is full, and that of the inputs is not looked at. FLUSH and LOAD come while the streams
/// rest, as a reset would.
///
/// # Panics
/// When the configuration does not pass [`Configuration::check`].
pub fn axi_verilog(configuration: &Configuration) -> String {
    let mut text = String::from(
        "// AXI4-Stream and AXI4-Lite around the shell.\n// Emitted by accel; edit the blocks, not this file.\n\n",
    );
    for module in modules(configuration) {
        text += &module.verilog;
        text.push('\n');
    }
    text += &emit::modules("shell_lite", &mut Lite::default());
    text.push('\n');
    text += &shell(configuration, Streams::Ports);
    text + include_str!("axi.v")
}

/// The files of the AXI wrapper, name and text: the wrapper and, where the first kernel is `descriptor_validation`, a test
/// bench, an AXI master that runs the kernel's frozen vectors through it. The lanes' Verilog is that of [`crate::emit`].
///
/// # Panics
/// When the kernels do not pass [`Configuration::check`].
pub fn axi_files(kernels: Vec<Placed>) -> Vec<(String, String)> {
    let benched = kernels.first().is_some_and(|p| p.block.kernel.name == "descriptor_validation");
    let configuration = Configuration { kernels, ..Configuration::of(&[]) };
    let mut files = vec![("accel_axi.v".to_owned(), axi_verilog(&configuration))];
    if benched {
        files.push(("accel_axi_tb.v".to_owned(), include_str!("axi_tb.v").to_owned()));
    }
    files
}
