//! A module by its ports: every width, several clocks, names that verilator writes otherwise.

mod common;

use accel_kernels::generate::Random;
use accel_sim::BuildError;
use accel_sim::pins::{Direction, Pins, PinsError};

const VERILOG: &str = "
module widths(clock_a, clock_b, b8, b16, b32, lane$33, b__64, b100, q8, q16, q32, q$33, q__64, q100);
input clock_a; input clock_b;
input [7:0] b8; input [15:0] b16; input [31:0] b32; input [32:0] lane$33; input [63:0] b__64; input [99:0] b100;
output reg [7:0] q8; output reg [15:0] q16; output reg [31:0] q32;
output reg [32:0] q$33; output reg [63:0] q__64; output reg [99:0] q100;
always @(posedge clock_a) begin q8 <= b8; q16 <= b16; q32 <= b32; end
always @(posedge clock_b) begin q$33 <= lane$33; q__64 <= b__64; q100 <= b100; end
endmodule
";

/// Names of inputs and outputs, bits, and which clock moves them.
const PAIRS: [(&str, &str, u32, usize); 6] = [
    ("b8", "q8", 8, 0),
    ("b16", "q16", 16, 0),
    ("b32", "q32", 32, 0),
    ("lane$33", "q$33", 33, 1),
    ("b__64", "q__64", 64, 1),
    ("b100", "q100", 100, 1),
];

#[test]
fn ports_of_every_width_move_with_their_own_clock() {
    if !common::verilator("ports_of_every_width_move_with_their_own_clock") {
        return;
    }
    let mut pins = Pins::open("widths", VERILOG).unwrap();
    assert_eq!(pins.ports().len(), 14);
    let clocks = [pins.input("clock_a", 1).unwrap(), pins.input("clock_b", 1).unwrap()];
    let mut random = Random::new(1, 0);
    let mut held: Vec<Vec<u32>> = PAIRS.iter().map(|p| vec![0; p.2.div_ceil(32) as usize]).collect();
    let mut ticks = [0, 0];
    for _ in 0..1000 {
        let ticking = [random.below(2) == 0, random.below(3) == 0];
        for (clock, pin) in clocks.into_iter().enumerate() {
            pins.put(pin, u64::from(ticking[clock]));
            ticks[clock] += u32::from(ticking[clock]);
        }
        let mut offered = Vec::new();
        for (input, _, bits, _) in PAIRS {
            let mut words: Vec<u32> = (0..bits.div_ceil(32)).map(|_| random.next_u32()).collect();
            if bits % 32 != 0 {
                *words.last_mut().unwrap() &= (1 << (bits % 32)) - 1;
            }
            pins.set(pins.input(input, bits).unwrap(), &words);
            offered.push(words);
        }
        pins.eval().unwrap();
        for (number, (_, output, bits, clock)) in PAIRS.into_iter().enumerate() {
            if ticking[clock] {
                held[number].clone_from(&offered[number]);
            }
            let mut words = vec![0xDEAD_BEEF; bits.div_ceil(32) as usize];
            pins.get(pins.output(output, bits).unwrap(), &mut words);
            assert_eq!(words, held[number], "{output}");
        }
        for pin in clocks {
            pins.put(pin, 0);
        }
        pins.eval().unwrap();
    }
    assert!(ticks[0] > 400 && ticks[1] > 250, "{ticks:?}");
}

#[test]
fn a_port_that_is_not_there_or_other_is_an_error_with_what_is_there() {
    if !common::verilator("a_port_that_is_not_there_or_other_is_an_error_with_what_is_there") {
        return;
    }
    let pins = Pins::open("widths", VERILOG).unwrap();
    let missing = pins.input("reset", 1).unwrap_err().to_string();
    assert!(missing.contains("lane$33"), "{missing}");
    let narrow = pins.output("q8", 9).unwrap_err();
    assert!(narrow.to_string().contains("bits: 8"), "{narrow}");
    assert!(
        matches!(pins.input("q8", 8), Err(PinsError::Port { direction: Direction::Input, .. })),
        "an output is no input"
    );
    let wrong = Pins::open("missing", VERILOG).err().expect("there is no such module");
    assert!(matches!(wrong, PinsError::Build(BuildError::Tool { .. })), "{wrong}");
}

#[test]
fn logic_that_does_not_settle_is_an_error_from_then_on() {
    if !common::verilator("logic_that_does_not_settle_is_an_error_from_then_on") {
        return;
    }
    let verilog = "module looped(input a, output y); assign y = a & !y; endmodule";
    let mut pins = Pins::open("looped", verilog).unwrap();
    pins.eval().unwrap();
    let a = pins.input("a", 1).unwrap();
    pins.put(a, 1);
    assert!(matches!(pins.eval(), Err(PinsError::Unsettled { .. })));
    pins.put(a, 0);
    assert!(pins.eval().is_err());
}

#[test]
#[should_panic(expected = "8 bits")]
fn a_value_beyond_a_port_is_refused() {
    if !common::verilator("a_value_beyond_a_port_is_refused") {
        panic!("8 bits: not run");
    }
    let mut pins = Pins::open("widths", VERILOG).unwrap();
    let b8 = pins.input("b8", 8).unwrap();
    pins.put(b8, 0x100);
}
