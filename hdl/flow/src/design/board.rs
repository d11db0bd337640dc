//! The whole board on its pins: PLL, serial port, lights around the board of bytes. Wiring only.

use super::{Design, block, check_lanes};
use crate::FlowError;
use crate::board::Board;
use crate::part::Family;
use crate::pll::{Clocks, mhz};
use accel_hdl::shell::{Configuration, Placed};
use accel_hdl::uart::{self, Divisor};
use accel_kernels::Shape;

/// The outermost module.
const TOP: &str = "board_on_pins";

/// Cycles of the core without progress after which a batch counts as stalled: half a millisecond or more.
const STALL_LIMIT: u32 = 1 << 16;

/// How far a serial line may be off its rate, in thousandths: the receiver reads the last of ten bits in its middle.
const OFF: f64 = 20.0;

impl Design {
    /// A board with these kernels, each in so many lanes where it can have several.
    ///
    /// # Errors
    /// [`FlowError`]: no such kernel, no PLL setting, or a number that the link or the shell refuses.
    pub fn board(board: &Board, kernels: &[String], lanes: u32, core_mhz: f64) -> Result<Self, FlowError> {
        check_lanes(lanes)?;
        let oscillator = board.oscillator.mhz;
        let clocks = Clocks::find(board.part().family, oscillator, core_mhz, board.clocks.link_mhz)?;
        let refused = |why: String| FlowError::Usage(format!("{}: {why}", board.name));
        let mut blocks = Vec::new();
        for kernel in kernels {
            blocks.push(block(kernel)?);
        }
        let placed = |&block: &&'static accel_hdl::Block| Placed {
            block,
            stages: board.design.stages.map_or(block.default_stages, |s| block.max_stages.min(s as usize)),
            lanes: if block.kernel.shape == Shape::Map { lanes as usize } else { 1 },
        };
        let divisor = divisor(clocks.link_hz, board.uart.baud).map_err(refused)?;
        let configuration = Configuration {
            kernels: blocks.iter().map(placed).collect(),
            memory_pairs: board.design.memory_pairs,
            stall_limit: STALL_LIMIT,
            core_hz: u32::try_from(clocks.core_hz).map_err(|_| refused("a clock beyond 4 GHz".to_owned()))?,
            window: board.design.window,
            payload_words: board.design.payload_words,
            ..Configuration::of(&blocks)
        };
        let inner = accel_hdl::board::verilog(&configuration).map_err(|e| refused(e.to_string()))?;
        let verilog = [clocks.verilog(oscillator), uart::verilog(divisor), inner, top(board)].join("\n");
        // Small memories are told to lie in LUTs, which only the ECP5 has for it: an iCE40 has blocks of RAM or flip-flops.
        let verilog = match board.part().family {
            Family::Ecp5 => verilog,
            Family::Ice40 => verilog.replace("(* ram_style = \"distributed\" *)", ""),
        };
        Ok(Design {
            name: format!("{} with {lanes} lane(s)", kernels.join(", ")),
            top: TOP.to_owned(),
            verilog,
            lanes: configuration.kernels.iter().map(|p| p.lanes as u32).collect(), // at most 16
            blocks,
            harness_flip_flops: 0,
            core_mhz: mhz(clocks.core_hz),
        })
    }
}

/// The cycles of a bit, if the rate that they give is near enough.
fn divisor(link_hz: u64, baud: u32) -> Result<Divisor, String> {
    let cycles = (link_hz as f64 / f64::from(baud)).round().max(1.0);
    let off = (link_hz as f64 / cycles / f64::from(baud) - 1.0).abs() * 1000.0;
    if off > OFF {
        return Err(format!(
            "{baud} Baud are {:.2} cycles of the link's {} MHz; rounded, {off:.0} thousandths off, {OFF} are allowed",
            link_hz as f64 / f64::from(baud),
            mhz(link_hz)
        ));
    }
    // It is whole and positive.
    Divisor::new(cycles as u32).map_err(|e| e.to_string())
}

/// The outermost module. The line counts as idle until the PLL has locked: with an idle line nothing behind it moves, so
/// clocks that still swing do no harm.
fn top(board: &Board) -> String {
    let leds = board.leds.pins.len();
    let (port, lights) = match leds {
        0 => (String::new(), String::new()),
        _ => {
            // Lit: the PLL has locked; a byte comes; a byte goes.
            let shown = format!("{{{{{leds}{{1'b0}}}}, ~uart_tx, ~uart_rx, locked}}");
            let invert = if board.leds.active_low { "~" } else { "" };
            (
                format!(",\n    output wire [{}:0] leds", leds - 1),
                format!(
                    "    wire [{}:0] lit = {shown};\n    assign leds = {invert}lit[{}:0];\n",
                    leds + 2,
                    leds - 1
                ),
            )
        }
    };
    format!(
        "\
module {TOP} (
    input wire oscillator,
    input wire uart_rx,
    output wire uart_tx{port}
);
    wire core_clock, link_clock, locked;
    pll pll (.oscillator(oscillator), .core(core_clock), .link(link_clock), .locked(locked));

    // Bytes.
    wire rx_valid, rx_ready, tx_valid, tx_ready;
    wire [7:0] rx_data, tx_data;
    uart uart (
        .clock(link_clock), .rxd(uart_rx | ~locked), .txd(uart_tx),
        .rx_valid(rx_valid), .rx_ready(rx_ready), .rx_data(rx_data),
        .tx_valid(tx_valid), .tx_ready(tx_ready), .tx_data(tx_data)
    );

    board board (
        .link_clock(link_clock), .core_clock(core_clock),
        .rx_valid(rx_valid), .rx_ready(rx_ready), .rx_data(rx_data),
        .tx_valid(tx_valid), .tx_ready(tx_ready), .tx_data(tx_data)
    );
{lights}endmodule
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_that_the_links_clock_does_not_give_is_refused() {
        assert_eq!(divisor(50_000_000, 2_000_000).unwrap().cycles(), 25);
        assert_eq!(divisor(12_000_000, 115_200).unwrap().cycles(), 104);
        assert!(divisor(25_000_000, 2_000_000).unwrap_err().contains("12.50 cycles"));
        assert!(divisor(12_000_000, 12_000_000).unwrap_err().contains("1 cycles a bit"));
    }

    #[test]
    fn every_board_has_a_design() {
        let mut made = 0;
        for name in Board::names() {
            let board = Board::find(name).unwrap();
            let of = &board.design;
            let design = Design::board(&board, &of.kernels, of.lanes, board.clocks.core_mhz).unwrap();
            for module in ["pll", "uart", "link", "crossing", "shell", "board", "board_on_pins"] {
                let heads = [format!("module {module}("), format!("module {module} (")];
                let count: usize =
                    heads.iter().map(|head| design.verilog.matches(head.as_str()).count()).sum();
                assert_eq!(count, 1, "{name}: module {module}");
            }
            let distributed = design.verilog.contains("ram_style = \"distributed\"");
            assert!(!distributed || board.part().family == Family::Ecp5, "{name}");
            made += 1;
        }
        assert!(made > 1);
    }

    #[test]
    fn what_a_board_can_not_have_is_refused_with_its_name() {
        let board = Board::find("ulx3s-85f").unwrap();
        let said = |kernels: &[&str], lanes, mhz| {
            let kernels: Vec<String> = kernels.iter().map(|&k| k.to_owned()).collect();
            Design::board(&board, &kernels, lanes, mhz).unwrap_err().to_string()
        };
        assert!(
            said(&["merkle_hash", "merkle_hash"], 1, 100.0).contains("ulx3s-85f: merkle_hash is there twice")
        );
        assert!(said(&["merkle_hsah"], 1, 100.0).contains("merkle_hash"));
        assert!(said(&["merkle_hash"], 17, 100.0).contains("17 lanes, expected 1 to 16"));
        assert!(said(&["merkle_hash"], 1, 500.0).contains("makes no 500 MHz"));
    }
}
