//! The constants of the rounds.

use accel_kernels::merkle_hash::ROUND;
use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// Those of the rounds `lane`, `lane + rounds`, `lane + 2 rounds` …: a ROM.
///
/// ```text
/// step ──►[ ROM ]──► constant      no register
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Constants {
    pub step: Signal<In, Bits<6>>,
    pub constant: Signal<Out, Bits<32>>,
    _words: Vec<u32>,
}

impl Constants {
    pub fn new(rounds: usize, lane: usize) -> Self {
        let words = ROUND.iter().skip(lane).step_by(rounds).copied().collect();
        Self { step: Signal::default(), constant: Signal::default(), _words: words }
    }
}

crate::lazy::inputs!(Constants: step);

impl Logic for Constants {
    fn update(&mut self) {
        let word = self._words.get(self.step.val().index()).copied().unwrap_or_default();
        self.constant.next = u64::from(word).into();
    }

    fn connect(&mut self) {
        self.constant.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut text = String::from("always @(*)\n  case (step)\n");
        for (step, word) in self._words.iter().enumerate() {
            let _ = writeln!(text, "    6'd{step}: constant = 32'h{word:08x};");
        }
        Verilog::Custom(text + "    default: constant = 32'h00000000;\n  endcase\n")
    }
}
