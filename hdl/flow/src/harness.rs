//! Lanes of one block between shift registers: few pins, and nothing that synthesis could leave out.
//!
//! A block has hundreds of ports, a package has not. Here every input bit comes from a place of its own in one long shift
//! register, so that no two lanes see the same and none is merged with another; parameters are written through it as
//! well. Every output bit goes through a tree of registered parities to the one pin out. Both are registers next to the
//! block's ports, which are registers themselves: they cost flip-flops, which the figures contain, and no speed.
//!
//! Several lanes stand between the distributor and the collector of the shell, as on a board.

use accel_hdl::{Block, SizeError, collector_verilog, distributor_verilog};
use std::fmt::Write as _;

/// The name of the module.
pub(crate) const TOP: &str = "harness";

/// Bits of `p_addr`.
const ADDRESS: usize = 24;

/// Bits of a count of records in a beat.
const COUNT: usize = 5;

/// A module that grows: places of the shift register that are taken, nets that are read.
#[derive(Default)]
struct Module {
    body: String,
    fed: usize,
    read: usize,
}

impl Module {
    /// The next bits of the shift register.
    fn feed(&mut self, bits: usize) -> String {
        let at = self.fed;
        self.fed += bits;
        if bits == 1 { format!("feed[{at}]") } else { format!("feed[{}:{at}]", at + bits - 1) }
    }

    /// The next bits that are folded.
    fn out(&mut self, bits: usize) -> String {
        let at = self.read;
        self.read += bits;
        if bits == 1 { format!("out[{at}]") } else { format!("out[{}:{at}]", at + bits - 1) }
    }

    /// An instance.
    fn instance(&mut self, module: &str, name: &str, ports: &[(String, String)]) {
        let ports: Vec<String> = ports.iter().map(|(port, net)| format!(".{port}({net})")).collect();
        writeln!(self.body, "    {module} {name} (\n        {}\n    );", ports.join(",\n        "))
            .expect("a string grows");
    }

    /// The lane's ports that are the same however many there are.
    fn own_ports(&mut self) -> Vec<(String, String)> {
        vec![
            ("clock".to_owned(), "clock".to_owned()),
            ("flush".to_owned(), self.feed(1)),
            ("p_write".to_owned(), self.feed(1)),
            ("p_addr".to_owned(), self.feed(ADDRESS)),
            ("p_data".to_owned(), self.feed(32)),
            ("s_last".to_owned(), self.feed(1)),
        ]
    }

    /// The whole text.
    fn finish(self, title: &str) -> String {
        let Module { body, fed, read } = self;
        format!(
            "// {title}\nmodule {TOP}(input wire clock, input wire shift_in, output wire fold_out);\n    \
             reg [{}:0] feed;\n    always @(posedge clock) feed <= {{feed[{}:0], shift_in}};\n    wire [{}:0] out;\n\
             {body}{}endmodule\n",
            fed - 1,
            fed - 2,
            read - 1,
            fold(read)
        )
    }

    /// Flip-flops of the shift register and of the parities.
    fn flip_flops(&self) -> u64 {
        let mut width = self.read;
        let mut count = self.fed + width;
        while width > 1 {
            width = width.div_ceil(4);
            count += width;
        }
        count as u64
    }
}

/// A net and its port of the same name.
fn ports<const N: usize>(pairs: [(&str, String); N]) -> Vec<(String, String)> {
    pairs.into_iter().map(|(port, net)| (port.to_owned(), net)).collect()
}

/// One lane.
fn single(block: &Block) -> Module {
    let mut module = Module::default();
    let mut lane = module.own_ports();
    lane.extend(ports([
        ("s_valid", module.feed(1)),
        ("s_data", module.feed(32 * block.kernel.input_words)),
        ("s_ready", module.out(1)),
        ("m_ready", module.feed(1)),
        ("m_valid", module.out(1)),
        ("m_data", module.out(32 * block.beat_words)),
    ]));
    module.instance(block.kernel.name, "lane_0", &lane);
    module
}

/// Several lanes behind a distributor and before a collector.
fn several(block: &Block, lanes: usize) -> Module {
    let (record, beat) = (32 * block.kernel.input_words, 32 * block.beat_words);
    let mut module = Module::default();
    let mut distributor = ports([("clock", "clock".to_owned()), ("flush", module.feed(1))]);
    distributor.extend(ports([
        ("s_valid", module.feed(1)),
        ("s_count", module.feed(COUNT)),
        ("s_ready", module.out(1)),
        ("tag_valid", "tag_valid".to_owned()),
        ("tag_count", "tag_count".to_owned()),
    ]));
    let mut collector = ports([("clock", "clock".to_owned()), ("flush", module.feed(1))]);
    collector.extend(ports([
        ("tag_valid", "tag_valid".to_owned()),
        ("tag_count", "tag_count".to_owned()),
        ("m_ready", module.feed(1)),
        ("m_valid", module.out(1)),
        ("m_count", module.out(COUNT)),
    ]));
    writeln!(module.body, "    wire tag_valid;\n    wire [{}:0] tag_count;", COUNT - 1)
        .expect("a string grows");
    for lane in 0..lanes {
        writeln!(
            module.body,
            "    wire s_valid_{lane}, s_ready_{lane}, m_valid_{lane}, m_ready_{lane};\n    \
             wire [{}:0] s_data_{lane};\n    wire [{}:0] m_data_{lane};",
            record - 1,
            beat - 1
        )
        .expect("a string grows");
        distributor.push((format!("s_data${lane}"), module.feed(record)));
        collector.push((format!("m_data${lane}"), module.out(beat)));
        let mut own = module.own_ports();
        for (side, ends) in [("s", &mut distributor), ("m", &mut collector)] {
            for signal in ["valid", "ready", "data"] {
                let net = format!("{side}_{signal}_{lane}");
                ends.push((format!("lane_{signal}${lane}"), net.clone()));
                own.push((format!("{side}_{signal}"), net));
            }
        }
        module.instance(block.kernel.name, &format!("lane_{lane}"), &own);
    }
    module.instance("distributor", "distributor", &distributor);
    module.instance("collector", "collector", &collector);
    module
}

/// The text of all modules, and how many flip-flops are the harness's own.
///
/// # Errors
/// [`SizeError`] when no distributor has so many lanes of such records.
pub(crate) fn verilog(block: &Block, lanes: u32) -> Result<(String, u64), SizeError> {
    let mut text = (block.verilog)(block.default_stages);
    let lanes = lanes as usize; // at most 16
    let module = if lanes == 1 {
        single(block)
    } else {
        text += &distributor_verilog("distributor", lanes, block.kernel.input_words)?;
        text += &collector_verilog("collector", lanes, block.beat_words)?;
        several(block, lanes)
    };
    let flip_flops = module.flip_flops();
    text += &module.finish(&format!("{lanes} lane(s) of {} between shift registers.", block.kernel.name));
    Ok((text, flip_flops))
}

/// The parity of `out`, by registered parities of four.
fn fold(mut width: usize) -> String {
    let mut text = format!("    reg [{}:0] fold_0;\n    always @(posedge clock) fold_0 <= out;\n", width - 1);
    let mut level = 0;
    while width > 1 {
        let next = width.div_ceil(4);
        text += &format!("    reg [{}:0] fold_{};\n    always @(posedge clock) begin\n", next - 1, level + 1);
        for bit in 0..next {
            let (low, high) = (4 * bit, (4 * bit + 3).min(width - 1));
            text += &format!("        fold_{}[{bit}] <= ^fold_{level}[{high}:{low}];\n", level + 1);
        }
        text += "    end\n";
        width = next;
        level += 1;
    }
    text + &format!("    assign fold_out = fold_{level}[0];\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often each bit of a net is connected.
    fn uses(text: &str, net: &str) -> Vec<usize> {
        let mut seen = Vec::new();
        for piece in text.split(&format!("({net}[")).skip(1) {
            let slice = piece.split(']').next().unwrap();
            let (high, low) = slice.split_once(':').unwrap_or((slice, slice));
            let (high, low): (usize, usize) = (high.parse().unwrap(), low.parse().unwrap());
            seen.resize(seen.len().max(high + 1), 0);
            seen[low..high + 1].iter_mut().for_each(|count| *count += 1);
        }
        seen
    }

    #[test]
    fn every_bit_of_every_lane_has_a_place_of_its_own() {
        let block = accel_hdl::find("descriptor_validation").unwrap();
        for (module, fed, read) in [
            (single(block), 192 + 24 + 32 + 5, 34),
            (several(block, 4), 4 * (192 + 24 + 32 + 3) + 4 + COUNT, 4 * 32 + 2 + COUNT),
        ] {
            assert_eq!((module.fed, module.read), (fed, read));
            let flip_flops = module.flip_flops();
            let text = module.finish("a test");
            assert_eq!((uses(&text, "feed"), uses(&text, "out")), (vec![1; fed], vec![1; read]));
            assert!(flip_flops > (fed + read) as u64);
        }
        assert_eq!(single(block).flip_flops(), 253 + 34 + 9 + 3 + 1);
    }
}
