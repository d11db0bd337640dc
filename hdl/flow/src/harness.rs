//! Lanes of one block between shift registers: few pins, and nothing that synthesis could leave out.
//!
//! A block has hundreds of ports, a package has not. Here every input bit comes from a place of its own in one long shift
//! register, through all lanes, so that no two lanes see the same and none is merged with another; parameters are written
//! through it as well. Every output bit goes through a tree of registered parities to the one pin out. Both are
//! registers next to the block's ports, which are registers themselves: they cost flip-flops, which the figures contain,
//! and no speed.

use accel_hdl::Block;

/// The name of the module.
pub(crate) const TOP: &str = "harness";

/// Bits of a lane's inputs: data, address and data of parameters, and the five single ones.
fn inputs(block: &Block) -> usize {
    32 * block.kernel.input_words + ADDRESS + 32 + 5
}

/// Bits of a lane's outputs.
fn outputs(block: &Block) -> usize {
    32 * block.beat_words + 2
}

/// Bits of `p_addr`.
const ADDRESS: usize = 24;

/// The module `harness`, without the block's own text.
pub(crate) fn verilog(block: &Block, lanes: u32) -> String {
    let (name, inputs, outputs) = (block.kernel.name, inputs(block), outputs(block));
    let lanes = lanes as usize;
    let mut text = format!(
        "// {lanes} lane(s) of {name} between shift registers.\n\
         module {TOP}(input wire clock, input wire shift_in, output wire fold_out);\n    \
         reg [{}:0] feed;\n    \
         always @(posedge clock) feed <= {{feed[{}:0], shift_in}};\n    \
         wire [{}:0] out;\n",
        lanes * inputs - 1,
        lanes * inputs - 2,
        lanes * outputs - 1,
    );
    for lane in 0..lanes {
        let mut at = lane * inputs;
        let mut take = |bits: usize| {
            let slice = if bits == 1 { format!("feed[{at}]") } else { format!("feed[{}:{at}]", at + bits - 1) };
            at += bits;
            slice
        };
        text += &format!(
            "    {name} lane_{lane}(.clock(clock), .flush({}), .s_valid({}), .s_last({}), .m_ready({}), .p_write({}),\n        \
             .s_data({}), .p_addr({}), .p_data({}),\n        \
             .s_ready(out[{out}]), .m_valid(out[{}]), .m_data(out[{}:{}]));\n",
            take(1),
            take(1),
            take(1),
            take(1),
            take(1),
            take(32 * block.kernel.input_words),
            take(ADDRESS),
            take(32),
            lane * outputs + 1,
            (lane + 1) * outputs - 1,
            lane * outputs + 2,
            out = lane * outputs,
        );
    }
    text += &fold(lanes * outputs);
    text += "endmodule\n";
    text
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

/// Flip-flops of the harness itself.
pub(crate) fn flip_flops(block: &Block, lanes: u32) -> u64 {
    let lanes = lanes as usize;
    let mut width = lanes * outputs(block);
    let mut count = lanes * inputs(block) + width;
    while width > 1 {
        width = width.div_ceil(4);
        count += width;
    }
    count as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_of_every_lane_has_a_place_of_its_own() {
        let block = accel_hdl::find("descriptor_validation").unwrap();
        let text = verilog(block, 3);
        let (inputs, outputs) = (inputs(block), outputs(block));
        assert_eq!((inputs, outputs), (192 + 24 + 32 + 5, 34));
        // Each slice of `feed` once.
        let mut seen = vec![false; 3 * inputs];
        let mut slices = 0;
        for piece in text.split("(feed[").skip(1) {
            let slice = piece.split(']').next().unwrap();
            let (high, low) = slice.split_once(':').unwrap_or((slice, slice));
            for bit in low.parse::<usize>().unwrap()..high.parse::<usize>().unwrap() + 1 {
                assert!(!std::mem::replace(&mut seen[bit], true), "bit {bit} twice");
            }
            slices += 1;
        }
        assert_eq!(slices, 3 * 8);
        assert!(seen.iter().all(|&s| s));
        assert_eq!(flip_flops(block, 1), 253 + 34 + 9 + 3 + 1);
    }
}
