//! Faults put into the emitted Verilog by hand: in each block an XOR for an OR or an AND, a counter that is off by one,
//! a swapped handshake. The benches find each, without the help of proofs.

use crate::bench::Bench;
use crate::common::mutant;
use crate::mutants::wrapper;
use accel_hdl::Block;

/// A fault: its name, the text that it is put into, which occurs once, and what becomes of it.
type Fault = (&'static str, &'static str, &'static str);

/// A handshake of the output side, which every block has.
const HANDSHAKE: Fault =
    ("a swapped handshake", "leave = valid$q && m_ready;", "leave = valid$q || m_ready;");

/// The faults of each block beside [`HANDSHAKE`].
const FAULTS: [(&str, [Fault; 2]); 9] = [
    (
        "descriptor_validation",
        [
            ("an OR for an XOR", "bits = chosen ^ stored;", "bits = chosen | stored;"),
            ("a level too few", "arrive = valid[9];", "arrive = valid[8];"),
        ],
    ),
    (
        "moment_aggregation",
        [
            ("an XOR for an AND", "ending = active$q && at_seven;", "ending = active$q ^ at_seven;"),
            ("a row too few", "seven = 3'b111;", "seven = 3'b110;"),
        ],
    ),
    (
        "anomaly_score",
        [
            ("an XOR for an AND", "last = active && !waiting;", "last = active ^ !waiting;"),
            ("a cycle too many", "more * 8'd4 + 8'd3;", "more * 8'd4 + 8'd4;"),
        ],
    ),
    (
        "zone_update",
        [
            ("an XOR for an AND", "beyond_now && (~sum$q[32'h1f]);", "beyond_now ^ (~sum$q[32'h1f]);"),
            ("a phase too many", "last = 3'b110;", "last = 3'b111;"),
        ],
    ),
    (
        "evidence_fusion",
        [
            ("an XOR for an AND", "known = under_way$q && same;", "known = under_way$q ^ same;"),
            ("a word too few", "final_word = 5'b10100;", "final_word = 5'b10011;"),
        ],
    ),
    (
        "quorum_vote",
        [
            (
                "an XOR for an AND",
                "going_on = opened$q && (~control$closing);",
                "going_on = opened$q ^ (~control$closing);",
            ),
            ("a phase too few", "last = 3'b110;", "last = 3'b101;"),
        ],
    ),
    (
        "path_score",
        [
            ("an XOR for an AND", "busy = active && step != hops;", "busy = active ^ (step != hops);"),
            ("a hop too many", "step <= step + 4'd1;", "step <= step + 4'd2;"),
        ],
    ),
    (
        "path_choice",
        [
            (
                "an XOR for an AND",
                "over = step && (number_more == segments);",
                "over = step ^ (number_more == segments);",
            ),
            ("a segment skipped", "number_more = number_wide + one;", "number_more = number_wide + 9'd2;"),
        ],
    ),
    (
        "merkle_hash",
        [
            (
                "an XOR for an OR",
                "tail_ended = tail_cut | padding$mark;",
                "tail_ended = tail_cut ^ ~padding$mark;",
            ),
            ("a cycle too few", "left_less = left$q - one;", "left_less = left$q - 6'd2;"),
        ],
    ),
];

/// The right block and three wrong ones behind the same pins, chosen like mutants.
fn model(block: &Block, faults: &[Fault]) -> String {
    let kernel = block.kernel.name;
    let right = (block.verilog)(block.default_stages);
    // Every module of a block begins with its name.
    let copy = |text: &str, number: usize| text.replace(kernel, &format!("copy{number}_{kernel}"));
    let wrong = faults.iter().map(|(_, from, to)| mutant(&right, from, to));
    let copies: Vec<String> = std::iter::once(right.clone()).chain(wrong).collect();
    let texts: String = (0..).zip(&copies).map(|(number, text): (usize, _)| copy(text, number)).collect();
    let pins = "input clock, input flush, input s_valid, input [{s}:0] s_data, input s_last, output s_ready,
        input m_ready, output m_valid, output [{m}:0] m_data,
        input p_write, input [23:0] p_addr, input [31:0] p_data, input [7:0] mutant";
    let pins = pins
        .replace("{s}", &(32 * block.kernel.input_words - 1).to_string())
        .replace("{m}", &(32 * block.beat_words - 1).to_string());
    let mut body = format!(
        "wire [{last}:0] ready, valid; wire [{bits}:0] data [0:{last}];
        assign s_ready = ready[mutant]; assign m_valid = valid[mutant]; assign m_data = data[mutant];\n",
        last = copies.len() - 1,
        bits = 32 * block.beat_words - 1
    );
    for number in 0..copies.len() {
        // Only the chosen copy gets anything: the others keep still.
        body += &format!(
            "wire on{number} = mutant == {number};
            copy{number}_{kernel} copy{number}(.clock(clock), .flush(flush), .s_valid(s_valid && on{number}),
            .s_data(s_data), .s_last(s_last), .s_ready(ready[{number}]), .m_ready(m_ready), .m_valid(valid[{number}]),
            .m_data(data[{number}]), .p_write(p_write && on{number}), .p_addr(p_addr), .p_data(p_data));\n"
        );
    }
    format!("{}module {kernel}_mutants({pins});\n{body}endmodule\n{texts}", wrapper(kernel, &right))
}

/// The names of the faults of a block that its bench did not find.
pub fn unfound(block: &Block) -> Vec<&'static str> {
    let (_, own) = FAULTS.iter().find(|(name, _)| *name == block.kernel.name).expect("each block has faults");
    let faults: Vec<Fault> = own.iter().copied().chain([HANDSHAKE]).collect();
    let mut bench = Bench::open(block, &model(block, &faults));
    bench.assert_right();
    let found = (1..).zip(&faults).filter(|(number, _)| bench.kill(*number).is_none());
    found.map(|(_, (name, ..))| *name).collect()
}
