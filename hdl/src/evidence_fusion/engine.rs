//! The numbers: what each state does with them.

use super::machine::{Machine, Pins, State};
use crate::lanes::Lanes;
use rust_hdl::prelude::*;

/// Keeps a record, adds it to its partition, and closes partitions, types and agents, a step a state.
///
/// ```text
/// take ──►[record]── same …? ──► Control
/// state ──►[ sum ]─►[ RAM: sums ]─►[ exponential, Σ, logarithm ]─►[ mean ]─►[ logistic ]─►[ RAM: outputs ]
/// step, segment, word ──────────────────────────────────────────────────────────────────────►┘ next cycle ─► arrive, result
/// ```
///
/// The numbers have up to 80 bits, which RustHDL handles bit by bit, and lie in RAM: so this is, as RAM and multipliers
/// are elsewhere, the behaviour in Rust ([`Machine`]) beside its own Verilog, and lock-step at every pin is the evidence.
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Engine {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub state: Signal<In, Bits<5>>,
    pub take: Signal<In, Bit>,
    pub open: Signal<In, Bit>,
    pub s_data: Signal<In, Lanes<32, 4>>,
    pub s_last: Signal<In, Bit>,
    pub params: Signal<In, Lanes<32, 8>>,
    /// What decides where the record that was kept belongs, and how far two loops are.
    pub last: Signal<Out, Bit>,
    pub same: Signal<Out, Bit>,
    pub same_kind: Signal<Out, Bit>,
    pub same_agent: Signal<Out, Bit>,
    pub gathered: Signal<Out, Bit>,
    pub divided: Signal<Out, Bit>,
    /// The knot of the exponential that is read next, and the one that was.
    pub power_at: Signal<Out, Bits<9>>,
    pub power: Signal<In, Bits<32>>,
    /// The same of the logarithm.
    pub ln_at: Signal<Out, Bits<9>>,
    pub ln: Signal<In, Bits<32>>,
    /// This word of this agent leaves in the next cycle.
    pub step: Signal<In, Bit>,
    pub segment: Signal<In, Bits<6>>,
    pub word: Signal<In, Bits<5>>,
    pub arrive: Signal<Out, Bit>,
    pub result: Signal<Out, Bits<32>>,
    /// No agent has records any more.
    pub forget: Signal<In, Bit>,
    _machine: Machine,
}

impl Logic for Engine {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            // signals of 32 bits
            let word = |bits: Bits<32>| LiteralType::from(bits) as u32;
            let pins = Pins {
                flush: self.flush.val(),
                state: State::of(self.state.val().index()),
                take: self.take.val(),
                open: self.open.val(),
                s_data: self.s_data.val().0,
                s_last: self.s_last.val(),
                params: self.params.val().0,
                power: word(self.power.val()),
                ln: word(self.ln.val()),
                step: self.step.val(),
                segment: self.segment.val().index(),
                word: self.word.val().index() as u8, // 5 bits
                forget: self.forget.val(),
            };
            self._machine.edge(&pins);
        }
        let machine = &self._machine;
        self.last.next = machine.last();
        self.same.next = machine.same();
        self.same_kind.next = machine.same_kind();
        self.same_agent.next = machine.same_agent();
        self.gathered.next = machine.gathered();
        self.divided.next = machine.divided();
        self.power_at.next = LiteralType::from(machine.power_at()).into();
        self.ln_at.next = LiteralType::from(machine.ln_at()).into();
        self.arrive.next = machine.arrives();
        self.result.next = LiteralType::from(machine.result()).into();
    }

    fn connect(&mut self) {
        self.last.connect();
        self.same.connect();
        self.same_kind.connect();
        self.same_agent.connect();
        self.gathered.connect();
        self.divided.connect();
        self.power_at.connect();
        self.ln_at.connect();
        self.arrive.connect();
        self.result.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(include_str!("engine.v").to_owned())
    }
}
