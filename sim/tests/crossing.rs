//! The FIFO between two clocks: against a queue, with clocks of any ratio; RustHDL and its Verilog in lock-step.

mod common;

use accel_hdl::crossing::{simulator, verilog};
use accel_hdl::ports::Ports;
use accel_kernels::generate::Random;
use accel_sim::pins::{Circuit, Twins};
use std::collections::VecDeque;

const WORDS: usize = 16;

fn verilated_text(verilog: &str) -> Box<dyn Ports> {
    let ports = simulator::<33, 5>().ports();
    Box::new(Circuit::new("crossing", verilog, &ports).expect("the Verilog builds"))
}

fn verilated() -> Box<dyn Ports> {
    verilated_text(&verilog::<33, 5>())
}

/// A clock: half a period, and how much longer a half may be by chance.
#[derive(Clone, Copy, Debug)]
struct Clock {
    half: u64,
    jitter: u32,
}

/// What a run saw.
#[derive(Debug, Default)]
struct Seen {
    /// Words that were handed over.
    words: usize,
    /// Rising edges of both clocks.
    edges: [u64; 2],
    /// Edges at which a word was offered and not taken, on either side.
    waits: [u64; 2],
    /// Edges of both clocks at once.
    together: u64,
}

/// Sends so many words; `pace`: out of 8 edges, in how many words are offered and taken.
fn run(
    mut circuit: Box<dyn Ports>,
    clocks: [Clock; 2],
    pace: [u32; 2],
    words: usize,
    together: bool,
) -> Seen {
    let ports = circuit.ports();
    let find = |name: &str| ports.iter().position(|p| p.name == name).expect("the port is there");
    let [s_clock, s_valid, s_ready, s_data] = ["s_clock", "s_valid", "s_ready", "s_data"].map(find);
    let [m_clock, m_valid, m_ready, m_data] = ["m_clock", "m_valid", "m_ready", "m_data"].map(find);
    let mut random = Random::new(clocks[0].half ^ clocks[1].half << 20, 0);
    let mut due = [clocks[0].half, clocks[1].half];
    let (mut high, mut seen) = ([false; 2], Seen::default());
    let mut queue = VecDeque::new();
    let (mut sent, mut offered, mut held) = (0, None, None);
    circuit.settle();
    while seen.words < words {
        assert!(seen.edges[1] < 100 * words as u64 + 1000, "words are lost: {seen:?}");
        let now = due[0].min(due[1]);
        let mut turns = due.map(|at| at == now);
        if !together && turns == [true; 2] {
            turns[1] = false; // the other one right after it
        }
        for side in (0..2).filter(|&side| turns[side]) {
            let Clock { half, jitter } = clocks[side];
            due[side] += half + u64::from(random.below(jitter + 1));
        }
        let rises = [turns[0] && !high[0], turns[1] && !high[1]];
        seen.together += u64::from(rises == [true; 2]);
        // What the edges will do is read before any of them.
        if rises[0] {
            seen.edges[0] += 1;
            if let Some(word) = offered {
                if circuit.value(s_ready) == 1 {
                    queue.push_back(word);
                    offered = None;
                } else {
                    seen.waits[0] += 1;
                }
            }
        }
        if rises[1] {
            seen.edges[1] += 1;
            let word = (circuit.value(m_valid) == 1).then(|| circuit.value(m_data));
            if let Some(held) = held.take() {
                assert_eq!(word, Some(held), "a word that waited changed");
            }
            if let Some(word) = word {
                if circuit.value(m_ready) == 1 {
                    assert_eq!(queue.pop_front(), Some(word), "word {}", seen.words);
                    seen.words += 1;
                } else {
                    held = Some(word);
                    seen.waits[1] += 1;
                }
            }
        }
        assert!(queue.len() <= WORDS + 1, "{} words inside", queue.len());
        for (side, clock) in [(0, s_clock), (1, m_clock)] {
            if turns[side] {
                high[side] = !high[side];
                circuit.put(clock, high[side].into());
            }
        }
        circuit.settle();
        // Both sides change their mind after their own edge.
        if rises[0] {
            if offered.is_none() && sent < words && random.below(8) < pace[0] {
                offered = Some(u64::from(random.next_u32()) | u64::from(random.below(2)) << 32);
                sent += 1;
            }
            circuit.put(s_valid, offered.is_some().into());
            circuit.put(s_data, offered.unwrap_or_else(|| random.next_u32().into()));
        }
        if rises[1] {
            circuit.put(m_ready, (random.below(8) < pace[1]).into());
        }
        circuit.settle();
    }
    assert!(queue.is_empty());
    seen
}

const CLOCKS: [[Clock; 2]; 7] = [
    [Clock { half: 1000, jitter: 0 }, Clock { half: 1000, jitter: 0 }],
    [Clock { half: 1000, jitter: 0 }, Clock { half: 1001, jitter: 0 }],
    [Clock { half: 5000, jitter: 0 }, Clock { half: 2174, jitter: 0 }],
    [Clock { half: 2174, jitter: 0 }, Clock { half: 5000, jitter: 0 }],
    [Clock { half: 10_000, jitter: 0 }, Clock { half: 700, jitter: 90 }],
    [Clock { half: 700, jitter: 90 }, Clock { half: 10_000, jitter: 0 }],
    [Clock { half: 1000, jitter: 3000 }, Clock { half: 1300, jitter: 2000 }],
];

#[test]
fn words_arrive_once_and_in_order_whatever_the_clocks_do() {
    if !common::verilator("words_arrive_once_and_in_order_whatever_the_clocks_do") {
        return;
    }
    let mut waits = [0, 0];
    for clocks in CLOCKS {
        for pace in [[8, 8], [8, 2], [2, 8], [5, 5]] {
            let seen = run(verilated(), clocks, pace, 5000, true);
            assert_eq!(seen.words, 5000);
            waits = [waits[0] + seen.waits[0], waits[1] + seen.waits[1]];
        }
    }
    assert!(waits.iter().all(|&count| count > 50_000), "it is full and its words wait: {waits:?}");
    let seen = run(verilated(), CLOCKS[0], [8, 8], 5000, true);
    assert!(seen.together > 5000);
    assert!(seen.edges[0] < 5000 + 20, "a word a cycle: {seen:?}");
}

#[test]
fn rusthdl_and_verilog_agree_at_every_port_at_every_edge() {
    if !common::verilator("rusthdl_and_verilog_agree_at_every_port_at_every_edge") {
        return;
    }
    for clocks in CLOCKS {
        let left = ("rusthdl", simulator::<33, 5>());
        let twins = Twins::new(left, ("verilog", verilated()));
        assert_eq!(run(Box::new(twins), clocks, [5, 5], 400, false).words, 400);
    }
}

#[test]
fn a_swapped_handshake_and_a_wrong_address_are_noticed() {
    if !common::verilator("a_swapped_handshake_and_a_wrong_address_are_noticed") {
        return;
    }
    let text = verilog::<33, 5>();
    for (from, to) in [
        ("take = s_valid && ready$q;", "take = s_valid || ready$q;"),
        ("words[read_at[3:0]]", "words[read_at[4:1]]"),
        ("load = some && ((~valid$q) || m_ready);", "load = some;"),
        ("full_code = read_seen$q ^ turn;", "full_code = read_seen$q;"),
    ] {
        assert_eq!(text.matches(from).count(), 1, "'{from}' occurs once");
        let faulty = verilated_text(&text.replace(from, to));
        let run = std::panic::AssertUnwindSafe(|| run(faulty, CLOCKS[2], [5, 5], 500, true));
        assert!(std::panic::catch_unwind(run).is_err(), "'{to}' goes unnoticed");
    }
}
