//! Constants of a configuration.

use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// `2^A` constant words; as all memories, its behaviour in Rust stands beside its own Verilog.
///
/// ```text
/// at ──►[ROM]──► q        one cycle later
/// ```
#[derive(LogicBlock)]
pub struct Rom<const A: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Which word.
    pub at: Signal<In, Bits<A>>,
    /// That word.
    pub q: Signal<Out, Bits<32>>,
    _words: Vec<u32>,
}

impl<const A: usize> Rom<A> {
    /// These words, and zeros behind them.
    ///
    /// # Panics
    /// When there are more than `2^A`.
    pub fn new(words: &[u32]) -> Self {
        assert!(words.len() <= 1 << A, "{} words, the limit is {}", words.len(), 1 << A);
        Self {
            clock: Signal::default(),
            at: Signal::default(),
            q: Signal::default(),
            _words: words.to_vec(),
        }
    }
}

impl<const A: usize> Logic for Rom<A> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let word = self._words.get(self.at.val().index()).copied();
            self.q.next = LiteralType::from(word.unwrap_or_default()).into();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut text = String::from("initial q = 0;\nalways @(posedge clock)\n  case (at)\n");
        for (at, word) in self._words.iter().enumerate() {
            let _ = writeln!(text, "    {A}'d{at}: q <= 32'h{word:08x};");
        }
        Verilog::Custom(text + "    default: q <= 32'h00000000;\n  endcase\n")
    }
}
