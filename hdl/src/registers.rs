//! Registers: those of the pipeline, which may be left out, and those of the parameters.
//!
//! They are RustHDL's escape hatch: a behaviour in Rust beside its Verilog, as RustHDL's own flip-flop is.
//! Written so, one signal carries a whole level, and simulation stays fast. Every register starts at zero, so
//! that nothing depends on a reset and a four-state simulator sees no X.

use crate::lanes::Lanes;
use crate::lazy::inputs;
use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// The Verilog of a register or of the wire in its place.
fn register_or_wire(registered: bool, d: &str) -> Verilog {
    Verilog::Custom(if registered {
        format!("initial q = 0;\nalways @(posedge clock) q <= {d};\n")
    } else {
        format!("always @(*) q = {d};\n")
    })
}

/// What stands between two levels of logic: a register, or a wire where the pipeline has fewer stages.
///
/// ```text
/// d ──►[ register or wire ]──► q        latency 1 or 0; never stalls
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Register<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub d: Signal<In, T>,
    pub q: Signal<Out, T>,
    _registered: bool,
}

impl<T: Synth> Register<T> {
    pub fn new(registered: bool) -> Self {
        Self { clock: Signal::default(), d: Signal::default(), q: Signal::default(), _registered: registered }
    }
}

impl<T: Synth> Logic for Register<T> {
    fn update(&mut self) {
        if !self._registered || self.clock.pos_edge() {
            self.q.next = self.d.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        register_or_wire(self._registered, "d")
    }
}

/// A [`Register`] that gathers `N` words into the lanes of one signal.
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Gather<const W: usize, const N: usize> {
    pub clock: Signal<In, Clock>,
    pub d: [Signal<In, Bits<W>>; N],
    pub q: Signal<Out, Lanes<W, N>>,
    _registered: bool,
}

impl<const W: usize, const N: usize> Gather<W, N> {
    pub fn new(registered: bool) -> Self {
        Self {
            clock: Signal::default(),
            d: std::array::from_fn(|_| Signal::default()),
            q: Signal::default(),
            _registered: registered,
        }
    }
}

impl<const W: usize, const N: usize> Logic for Gather<W, N> {
    fn update(&mut self) {
        if !self._registered || self.clock.pos_edge() {
            // lanes have at most 32 bits
            self.q.next = Lanes(std::array::from_fn(|i| LiteralType::from(self.d[i].val()) as u32));
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let names: Vec<String> = (0..N).rev().map(|i| format!("d${i}")).collect();
        register_or_wire(self._registered, &format!("{{{}}}", names.join(", ")))
    }
}

/// The parameter words of a block: written one a cycle, kept through `flush`.
///
/// ```text
/// write, addr, data ──►[ words ]──► q        visible one cycle after the write
/// ```
///
/// Addresses beyond the last word, those of tables among them, write nothing, and lanes beyond it stay zero: they are there for slices that
/// reach further than the last field. Records in flight see a write at once, so words are to be
/// written between batches.
#[derive(Clone, Debug, Default, LogicBlock)]
pub(crate) struct Parameters<const WORDS: usize, const LANES: usize> {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub addr: Signal<In, Bits<24>>,
    pub data: Signal<In, Bits<32>>,
    pub q: Signal<Out, Lanes<32, LANES>>,
}

inputs!(for [const WORDS: usize, const LANES: usize] Parameters<WORDS, LANES>: clock, write, addr, data);

impl<const WORDS: usize, const LANES: usize> Logic for Parameters<WORDS, LANES> {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.write.val() && self.addr.val().index() < WORDS {
            self.q.next.0[self.addr.val().index()] = LiteralType::from(self.data.val()) as u32; // 32 bits
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut text = String::from("initial q = 0;\nalways @(posedge clock) begin\n");
        for word in 0..WORDS {
            let (high, low) = (32 * word + 31, 32 * word);
            let _ = writeln!(text, "  if (write && addr == 24'd{word}) q[{high}:{low}] <= data;");
        }
        Verilog::Custom(text + "end\n")
    }
}
