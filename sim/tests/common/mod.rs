//! What the tests share: loud skips, and a toy kernel of any width with its Verilog.
#![allow(dead_code, reason = "each test file uses a part")]

use accel_kernels::kernel::field;
use accel_kernels::{Field, Format, Kernel, Shape};
use std::io::Write as _;

/// Whether a tool is here. A test that can't run without one says so past the test harness's capture, and fails
/// when everything is required.
pub fn present<T, E: std::fmt::Display>(test: &str, tool: Result<T, E>) -> bool {
    let Err(reason) = tool else { return true };
    assert!(std::env::var("ACCEL_REQUIRE").as_deref() != Ok("all"), "{test} is required: {reason}");
    // in one piece: other tests write meanwhile
    let line = format!("not run: {test}: {reason}\n");
    std::io::stderr().write_all(line.as_bytes()).expect("standard error is open");
    false
}

pub fn verilator(test: &str) -> bool {
    present(test, accel_sim::verilated::available())
}

static TOY_PARAMS: [Field; 1] = [field("key", 0, 32, Format::Mask, "", "")];

fn reference<const I: usize, const O: usize>(params: &[u32], input: &[u32], output: &mut [u32]) {
    for (record, out) in input.chunks_exact(I).zip(output.chunks_exact_mut(O)) {
        for (word, out) in out.iter_mut().enumerate() {
            *out = record[word % I] ^ params[0];
        }
    }
}

/// A kernel that XORs the words of a record with a parameter.
pub const fn toy<const I: usize, const O: usize>() -> Kernel {
    Kernel {
        name: "toy",
        version: 1,
        summary: "",
        specification: "",
        shape: Shape::Map,
        param_words: 1,
        params: &TOY_PARAMS,
        tables: &[],
        input_words: I,
        input: &[],
        output_words: O,
        output: &[],
        reference: reference::<I, O>,
        merge: None,
        order: &[],
        check_tables: |_| Ok(()),
        block_records: 16_384,
        default_params: || vec![0x1234_5678],
        generate_params: |_, _| vec![0],
        generate_records: |_, _, _, _| {},
        samples: Vec::new,
        vectors: "",
    }
}

/// Its Verilog: one register, and a ready that runs through it.
pub fn toy_verilog(kernel: &Kernel) -> String {
    let words: Vec<String> = (0..kernel.output_words)
        .rev()
        .map(|word| format!("s_data[{} +: 32] ^ key", 32 * (word % kernel.input_words)))
        .collect();
    format!(
        "module toy(input clock, input flush, input s_valid, output s_ready, input [{i}:0] s_data, input s_last,
            output m_valid, input m_ready, output [{o}:0] m_data,
            input p_write, input [23:0] p_addr, input [31:0] p_data);
        reg full = 0;
        reg [31:0] key = 0;
        reg [{o}:0] data = 0;
        assign s_ready = !full | m_ready;
        assign m_valid = full;
        assign m_data = data;
        always @(posedge clock) begin
            if (p_write) key <= p_data;
            if (s_ready) begin full <= s_valid; data <= {{{words}}}; end
            if (flush) full <= 0;
        end
        endmodule\n",
        i = 32 * kernel.input_words - 1,
        o = 32 * kernel.output_words - 1,
        words = words.join(", ")
    )
}

/// Verilog in which one operator differs: the text that is replaced occurs exactly once.
pub fn mutant(verilog: &str, from: &str, to: &str) -> String {
    assert_eq!(verilog.matches(from).count(), 1, "'{from}' occurs exactly once");
    verilog.replace(from, to)
}

/// One operator of the data path changed, in the first line where that is possible. Sums come before comparisons, whose
/// border few records hit; the arithmetic of indices is none of the data path.
pub fn data_mutant(verilog: &str) -> String {
    let pairs = [(" ^ ", " | "), (" + ", " - "), (" > ", " >= ")];
    // neither indices nor the counters of the shell, whose faults show under stalls only
    let index =
        |line: &str| ["for (", "32'h20 *", "_more", "change$q"].iter().any(|part| line.contains(part));
    let once = |line: &&str| !index(line) && verilog.matches(*line).count() == 1;
    let (line, changed) = pairs
        .iter()
        .find_map(|(from, to)| {
            let line = verilog.lines().filter(|l| l.contains(from)).find(once)?;
            Some((line, line.replacen(from, to, 1)))
        })
        .expect("a block computes something");
    mutant(verilog, line, &changed)
}
