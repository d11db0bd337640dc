//! The modules of the shell: RustHDL beside the emitted Verilog, every output in every half cycle.
//!
//! All of them lie side by side in one text, so that verilator and the compiler run once.

mod common;

use accel_hdl::ports::Port;
use accel_hdl::shell::{Part, parts};
use accel_kernels::generate::Random;
use accel_sim::pins::{Pin, Pins};
use std::fmt::Write as _;

/// Cycles that each module runs.
const CYCLES: u32 = 5000;

/// A module that holds all parts, each port under the part's name.
fn together(parts: &[Part]) -> String {
    let mut text: String = parts.iter().map(|p| format!("{}\n", p.verilog)).collect();
    let (mut ports, mut body) = (String::new(), String::new());
    for part in parts {
        let mut pins = Vec::new();
        for Port { name, bits, input } in part.circuit.ports() {
            let way = if input { "input" } else { "output" };
            let _ = write!(ports, ",\n  {way} wire [{}:0] {}__{name}", bits - 1, part.name);
            pins.push(format!(".{name}({}__{name})", part.name));
        }
        let _ = writeln!(body, "  {0} u_{0} ({1});", part.name, pins.join(", "));
    }
    let _ = writeln!(text, "module together (input wire unused{ports}\n);\n{body}endmodule");
    text
}

/// A value for an input: mostly a small number or an address, so that state machines get somewhere.
fn value(random: &mut Random, port: &Port) -> u64 {
    let mask = if port.bits == 64 { u64::MAX } else { (1 << port.bits) - 1 };
    if port.bits == 1 {
        return u64::from(match port.name {
            "flush" | "zero" | "clear" | "load" | "s_flush" | "s_clear" | "progress" => random.below(1024) == 0,
            "running" => random.below(1024) != 0,
            _ => random.below(4) != 0,
        });
    }
    let wide = u64::from(random.next_u32()) << 32 | u64::from(random.next_u32());
    let value = match random.below(8) {
        0 => wide,
        1 => u64::from(64 + random.below(21)),
        2 => 1 << 28,
        3 => u64::from(random.below(4)) | u64::from(random.below(3)) << 8 | u64::from(random.below(3)) << 16,
        _ => u64::from(random.below(4)),
    };
    value & mask
}

#[test]
fn every_module_of_the_shell_is_its_verilog() {
    if !common::verilator("every_module_of_the_shell_is_its_verilog") {
        return;
    }
    let mut parts = parts();
    let text = together(&parts);
    let mut pins = Pins::open("together", &text).expect("the modules verilate");
    let numbers: Vec<Vec<(Port, Pin)>> = parts
        .iter()
        .map(|part| {
            let pin = |port: Port| {
                let name = format!("{}__{}", part.name, port.name);
                let found = if port.input { pins.input(&name, port.bits) } else { pins.output(&name, port.bits) };
                (port, found.expect("a port of the part"))
            };
            part.circuit.ports().into_iter().map(pin).collect()
        })
        .collect();
    let mut random = Random::new(1, 0);
    let mut moved = vec![0_u64; parts.len()];
    let mut before: Vec<Vec<u64>> = numbers.iter().map(|ports| vec![0; ports.len()]).collect();
    for cycle in 0..CYCLES {
        for high in [0, 1] {
            for (part, ports) in parts.iter_mut().zip(&numbers) {
                for (number, (port, pin)) in ports.iter().enumerate().filter(|(_, (port, _))| port.input) {
                    let value = match port.name {
                        "clock" => high,
                        _ if high == 1 => continue,
                        _ => value(&mut random, port),
                    };
                    part.circuit.put(number, value);
                    pins.put(*pin, value);
                }
                part.circuit.settle();
            }
            pins.eval().expect("the modules settle");
            for (at, (part, ports)) in parts.iter().zip(&numbers).enumerate() {
                for (number, (port, pin)) in ports.iter().enumerate().filter(|(_, (port, _))| !port.input) {
                    let (left, right) = (part.circuit.value(number), pins.value(*pin));
                    assert_eq!(left, right, "cycle {cycle}: {} of {}: RustHDL, Verilog", port.name, part.name);
                    moved[at] += u64::from(before[at][number] != left);
                    before[at][number] = left;
                }
            }
        }
    }
    for (part, moved) in parts.iter().zip(moved) {
        assert!(moved > 4, "{} hardly moved: {moved} changes of outputs", part.name);
    }
}

/// A counter whose parts have 2 bits goes through all its carries, many times.
#[test]
fn a_counter_skips_nothing_at_any_carry() {
    let mut parts = parts();
    let counter = &mut parts.iter_mut().find(|p| p.name == "counter_2").expect("a counter").circuit;
    let ports = counter.ports();
    let number = |name: &str| ports.iter().position(|p| p.name == name).expect("a port");
    let (clock, step, parts_at) = (number("clock"), number("step"), number("parts"));
    let mut random = Random::new(3, 0);
    // What the parts show in a cycle belongs to the count 0, 1, 2 and 3 cycles ago.
    let mut counts = vec![0_u64; 4];
    for _ in 0..4000 {
        let more = u64::from(random.below(4) != 0);
        counter.put(clock, 0);
        counter.put(step, more);
        counter.settle();
        let shown = counter.value(parts_at);
        let then = |ago: usize| counts[counts.len() - 1 - ago] >> (2 * ago) & 3;
        let expected = then(0) | then(1) << 2 | then(2) << 4 | then(3) << 6;
        assert_eq!(shown, expected, "after {} steps", counts[counts.len() - 1]);
        counts.push((counts[counts.len() - 1] + more) & 0xFF);
        counter.put(clock, 1);
        counter.settle();
    }
    assert!(counts.windows(2).filter(|w| w[0] > w[1]).count() > 10, "it went round");
}
