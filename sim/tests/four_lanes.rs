//! Distributor, four lanes and collector: RustHDL and emitted Verilog agree at every pin in every cycle.

mod common;

use accel_hdl::four_lanes::{INPUT_WORDS, OUTPUT_WORDS, simulate, verilog};
use accel_hdl::model::{Drive, Model as _};
use accel_kernels::generate::Random;
use accel_sim::Verilated;
use accel_sim::lockstep::{Difference, Pair};

/// Drives every pin with noise: bursts, stalls, flushes, parameters in between. Returns the cycles that agreed and how many beats came out.
fn run(verilog: &str, cycles: u64) -> Result<(u64, u64), Difference> {
    let mut rusthdl = simulate();
    let mut verilated =
        Verilated::open("four_lanes", verilog, INPUT_WORDS, OUTPUT_WORDS, false).expect("the Verilog builds");
    let mut pair = Pair::new(("rusthdl", &mut *rusthdl), ("verilog", &mut verilated));
    let mut random = Random::new(9, 0);
    let (mut out, mut pace) = (0, (8, 8));
    let mut m_data = [0; OUTPUT_WORDS];
    for cycle in 0..cycles {
        if cycle % 200 == 0 {
            pace = (1 + random.below(8), 1 + random.below(8));
        }
        let s_data: [u32; INPUT_WORDS] = std::array::from_fn(|_| random.next_u32());
        // Few writes, since a lane takes nothing until they count.
        let param = (cycle % 1000 < 22).then(|| (cycle as u32 % 1000, random.next_u32()));
        let m_ready = random.below(8) < pace.1;
        let answer = pair.cycle(
            &Drive {
                flush: random.below(300) == 0,
                s_valid: random.below(8) < pace.0,
                s_data: &s_data,
                s_last: random.below(2) == 0,
                m_ready,
                param,
            },
            &mut m_data,
        );
        out += u64::from(answer.m_valid && m_ready);
    }
    Ok((pair.agreed()?, out))
}

#[test]
fn distributor_lanes_and_collector_agree_in_every_cycle() {
    if !common::verilator("distributor_lanes_and_collector_agree_in_every_cycle") {
        return;
    }
    let (cycles, beats) = run(&verilog(), 12_000).unwrap();
    assert!(cycles == 12_000 && beats > 2_000, "{cycles} cycles, {beats} beats");
}

#[test]
fn a_changed_handshake_of_distributor_or_collector_shows() {
    if !common::verilator("a_changed_handshake_of_distributor_or_collector_shows") {
        return;
    }
    let text = verilog();
    for (from, to) in [
        ("load = beats$waiting && idle;", "load = beats$waiting || idle;"),
        ("taken$d = s_valid && ready$q;", "taken$d = s_valid || ready$q;"),
    ] {
        let difference = run(&common::mutant(&text, from, to), 3_000).unwrap_err();
        println!("{difference}");
        assert_ne!(difference.left, difference.right);
    }
}
