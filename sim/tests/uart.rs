//! The serial port at its pins: a line with a clock of its own, glitches, broken frames.

mod common;

use accel_hdl::ports::Ports;
use accel_hdl::uart::{Divisor, simulator, verilog};
use accel_kernels::generate::Random;
use accel_sim::pins::{Circuit, Twins};
use std::collections::VecDeque;

/// Parts of a cycle that times on the line are counted in.
const CYCLE: u64 = 1000;

fn verilated_text(divisor: Divisor, verilog: &str) -> Box<dyn Ports> {
    let ports = simulator(divisor).ports();
    Box::new(Circuit::new("uart", verilog, &ports).expect("the Verilog builds"))
}

fn verilated(divisor: Divisor) -> Box<dyn Ports> {
    verilated_text(divisor, &verilog(divisor))
}

fn twins(divisor: Divisor) -> Box<dyn Ports> {
    Box::new(Twins::new(("rusthdl", simulator(divisor)), ("verilog", verilated(divisor))))
}

/// A serial port, a line to it and one from it.
struct Bench {
    circuit: Box<dyn Ports>,
    names: Vec<&'static str>,
    random: Random,
    cycle: u64,
    /// A bit on the line of the other side, in parts of a cycle.
    bit: u64,
    /// When the line to the port changes, and to what.
    line: VecDeque<(u64, bool)>,
    line_end: u64,
    level: bool,
    /// Out of 8 cycles, in how many a byte is taken.
    pace: u32,
    received: Vec<u8>,
    to_send: VecDeque<u8>,
    /// Of the line from the port: its level, cycle by cycle.
    out: Vec<bool>,
}

impl Bench {
    fn new(circuit: Box<dyn Ports>, bit: u64) -> Self {
        let names = circuit.ports().iter().map(|p| p.name).collect();
        Self {
            circuit,
            names,
            random: Random::new(bit, 0),
            cycle: 0,
            bit,
            line: VecDeque::new(),
            line_end: 20 * CYCLE,
            level: true,
            pace: 8,
            received: Vec::new(),
            to_send: VecDeque::new(),
            out: Vec::new(),
        }
    }

    fn put(&mut self, name: &str, value: u64) {
        let port = self.names.iter().position(|n| *n == name).expect("a port");
        self.circuit.put(port, value);
    }

    fn value(&self, name: &str) -> u64 {
        self.circuit.value(self.names.iter().position(|n| *n == name).expect("a port"))
    }

    /// The line has this level for so many parts of a cycle.
    fn pull(&mut self, level: bool, time: u64) {
        self.line.push_back((self.line_end, level));
        self.line_end += time;
    }

    fn byte(&mut self, byte: u8, stop: bool) {
        self.pull(false, self.bit);
        for i in 0..8 {
            self.pull(byte >> i & 1 == 1, self.bit);
        }
        self.pull(stop, self.bit);
    }

    fn run(&mut self, cycles: u64) {
        for _ in 0..cycles {
            while self.line.front().is_some_and(|(at, _)| *at <= self.cycle * CYCLE) {
                self.level = self.line.pop_front().expect("a change").1;
            }
            let ready = self.random.below(8) < self.pace;
            let noise = u64::from(self.random.below(256));
            self.put("clock", 0);
            self.put("rxd", self.level.into());
            self.put("rx_ready", ready.into());
            self.put("tx_valid", (!self.to_send.is_empty()).into());
            self.put("tx_data", self.to_send.front().map_or(noise, |&b| b.into()));
            self.circuit.settle();
            if ready && self.value("rx_valid") == 1 {
                self.received.push(self.value("rx_data") as u8);
            }
            if self.value("tx_ready") == 1 {
                self.to_send.pop_front();
            }
            self.out.push(self.value("txd") == 1);
            self.put("clock", 1);
            self.circuit.settle();
            self.cycle += 1;
        }
    }

    fn finish(&mut self) {
        let rest = (self.line_end / CYCLE).saturating_sub(self.cycle);
        self.run(rest + 12 * self.bit / CYCLE);
    }

    /// The bytes on the line from the port, read with the other side's clock; each has to have its stop bit.
    fn sent(&self) -> Vec<u8> {
        let at = |time: u64| self.out.get((time / CYCLE) as usize).copied().unwrap_or(true);
        let (mut bytes, mut time) = (Vec::new(), 0);
        while (time / CYCLE) < self.out.len() as u64 {
            if at(time) {
                time += CYCLE;
                continue;
            }
            let middle = time + self.bit / 2;
            assert!(!at(middle), "a start bit lasts");
            bytes.push((0..8).map(|i| u8::from(at(middle + (i + 1) * self.bit)) << i).sum());
            assert!(at(middle + 9 * self.bit), "byte {} has its stop bit", bytes.len());
            time = middle + 9 * self.bit;
        }
        bytes
    }
}

/// So many bytes both ways at once, the other side's clock being off by so many thousandths.
fn both_ways(circuit: Box<dyn Ports>, divisor: Divisor, off: i64, bytes: usize) {
    let bit = u64::from(divisor.cycles()) * CYCLE;
    let mut bench =
        Bench::new(circuit, bit.checked_add_signed(bit as i64 * off / 1000).expect("a small change"));
    let mut random = Random::new(off as u64, 1);
    let special = [0x00, 0xFF, 0x55, 0xAA, 0x7E, 0x7D, 0x01, 0x80];
    let mut draw =
        || (0..bytes).map(|i| special.get(i).copied().unwrap_or(random.next_u32() as u8)).collect();
    let (there, back): (Vec<u8>, Vec<u8>) = (draw(), draw());
    bench.to_send.extend(&back);
    for &byte in &there {
        bench.byte(byte, true);
    }
    bench.finish();
    while !bench.to_send.is_empty() {
        bench.run(100);
    }
    bench.run(12 * bit / CYCLE);
    assert_eq!(bench.received, there, "off by {off}");
    assert_eq!(bench.sent(), back, "off by {off}");
}

#[test]
fn a_thousand_bytes_go_either_way_with_clocks_two_percent_apart() {
    if !common::verilator("a_thousand_bytes_go_either_way_with_clocks_two_percent_apart") {
        return;
    }
    for cycles in [8, 25, 100] {
        let divisor = Divisor::new(cycles).unwrap();
        for off in [-20, 0, 7, 20] {
            both_ways(verilated(divisor), divisor, off, 1000);
        }
    }
}

#[test]
fn rusthdl_and_verilog_agree_at_every_pin_in_every_cycle() {
    if !common::verilator("rusthdl_and_verilog_agree_at_every_pin_in_every_cycle") {
        return;
    }
    let divisor = Divisor::new(25).unwrap();
    both_ways(twins(divisor), divisor, 13, 100);
    trouble(twins(divisor), divisor);
}

/// Glitches, broken frames, a break, a byte that nobody fetches: what comes of it.
fn trouble(circuit: Box<dyn Ports>, divisor: Divisor) {
    let bit = u64::from(divisor.cycles()) * CYCLE;
    let mut bench = Bench::new(circuit, bit);
    // Lows of less than half a bit are no start.
    for part in 1..10 {
        bench.pull(false, bit * part / 25);
        bench.pull(true, bit * 2);
    }
    bench.byte(0xA5, true);
    // A byte without a stop bit is dropped, and nothing begins before the line is high again.
    bench.byte(0x3C, false);
    bench.pull(false, 30 * bit);
    bench.pull(true, bit);
    bench.byte(0x5A, true);
    bench.byte(0x00, false);
    bench.pull(true, 2 * bit);
    bench.byte(0x81, true);
    bench.pull(true, 3 * bit);
    bench.finish();
    assert_eq!(bench.received, [0xA5, 0x5A, 0x81]);
    // Of bytes that nobody fetches the first one waits, and the line goes on.
    bench.pace = 0;
    bench.line_end = bench.cycle * CYCLE;
    for byte in [0x11, 0x22, 0x33] {
        bench.byte(byte, true);
    }
    bench.finish();
    bench.pace = 8;
    bench.line_end = bench.cycle * CYCLE;
    bench.byte(0x44, true);
    bench.finish();
    assert_eq!(bench.received[3..], [0x11, 0x44]);
}

#[test]
fn glitches_broken_frames_and_bytes_that_nobody_fetches_harm_no_other_byte() {
    if !common::verilator("glitches_broken_frames_and_bytes_that_nobody_fetches_harm_no_other_byte") {
        return;
    }
    let divisor = Divisor::new(25).unwrap();
    trouble(verilated(divisor), divisor);
}

#[test]
fn faults_put_in_by_hand_are_noticed() {
    if !common::verilator("faults_put_in_by_hand_are_noticed") {
        return;
    }
    let divisor = Divisor::new(25).unwrap();
    let text = verilog(divisor);
    for (from, to) in [
        // the start bit is not checked at its middle
        ("reading$d = low;", "reading$d = 1'b1;"),
        // a bit is read at its end
        ("half = 17'b1011;", "half = 17'b10111;"),
        // a byte without a stop bit is kept
        ("if (place && (~low)) begin", "if (place) begin"),
        // the bits of the line in the other order
        ("shifted = bits$q >> 32'h1;", "shifted = bits$q << 32'h1;"),
    ] {
        assert_eq!(text.matches(from).count(), 1, "'{from}' occurs once");
        let circuit = verilated_text(divisor, &text.replace(from, to));
        let run = std::panic::AssertUnwindSafe(|| trouble(circuit, divisor));
        assert!(std::panic::catch_unwind(run).is_err(), "'{to}' goes unnoticed");
    }
}

#[test]
fn a_divisor_beyond_its_limits_is_refused_with_them() {
    for value in [0, 7, 65_537] {
        let error = Divisor::new(value).unwrap_err();
        assert_eq!((error.value, error.least, error.limit), (value, 8, 65_536));
    }
    assert_eq!(Divisor::new(8).map(Divisor::cycles), Ok(8));
}
