//! The engine: what happens to a record from the entrance to the output of its agent.

use super::machine::{Machine, Pins};
use crate::lanes::Lanes;
use rust_hdl::prelude::*;

/// Takes records, closes partitions, types and agents, keeps the outputs, and dumps them.
///
/// ```text
/// IDLE ─take─► DECIDE ──same key──► IDLE
///                └─ other key, or last ─► CLOSE ─┬─ same type ──────────────────────────────────► START ─► IDLE
///                                                └─ FETCH … GATHER, 9 cycles a partition ─► NORMAL … LN_ADD ─► VALUE
///   VALUE ─┬─ same agent ─► START                                          (mixture only)
///          └─ SIGN, DIVIDE (80), ROUND ─► exponential ─► PROBABILITY (32) ─► OUT (5) ─┬─► START
///                                                                                     └─ last ─► dump ─► IDLE
/// ```
///
/// Its numbers have up to 96 bits, which RustHDL handles bit by bit, and its sums lie in RAM. So it is, as RAM and
/// multipliers are elsewhere, its behaviour in Rust ([`Machine`]) beside its own Verilog; one state a cycle in both, and
/// lock-step at every pin is the evidence.
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Engine {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub s_valid: Signal<In, Bit>,
    pub s_data: Signal<In, Lanes<32, 4>>,
    pub s_last: Signal<In, Bit>,
    pub s_ready: Signal<Out, Bit>,
    pub params: Signal<In, Lanes<32, 8>>,
    /// The knot of the exponential that is read next, and the one that was.
    pub power_at: Signal<Out, Bits<9>>,
    pub power: Signal<In, Bits<32>>,
    /// The same of the logarithm.
    pub ln_at: Signal<Out, Bits<9>>,
    pub ln: Signal<In, Bits<32>>,
    /// There is a place for a word of the output.
    pub room: Signal<In, Bit>,
    /// That place is kept; the word arrives in the next cycle.
    pub take: Signal<Out, Bit>,
    pub arrive: Signal<Out, Bit>,
    pub result: Signal<Out, Bits<32>>,
    _machine: Machine,
}

impl Logic for Engine {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            // signals of 32 bits
            let word = |bits: Bits<32>| LiteralType::from(bits) as u32;
            let pins = Pins {
                flush: self.flush.val(),
                s_valid: self.s_valid.val(),
                s_data: self.s_data.val().0,
                s_last: self.s_last.val(),
                params: self.params.val().0,
                power: word(self.power.val()),
                ln: word(self.ln.val()),
                room: self.room.val(),
            };
            self._machine.edge(&pins);
        }
        let machine = &self._machine;
        self.s_ready.next = machine.ready();
        self.power_at.next = LiteralType::from(machine.power_at()).into();
        self.ln_at.next = LiteralType::from(machine.ln_at()).into();
        self.take.next = machine.dumping() && self.room.val();
        self.arrive.next = machine.arrives();
        self.result.next = LiteralType::from(machine.result()).into();
    }

    fn connect(&mut self) {
        self.s_ready.connect();
        self.power_at.connect();
        self.ln_at.connect();
        self.take.connect();
        self.arrive.connect();
        self.result.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(include_str!("engine.v").to_owned())
    }
}
