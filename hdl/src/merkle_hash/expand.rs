//! One step of the message schedule of SHA-256.

use rust_hdl::prelude::*;

/// The word of the schedule that follows sixteen others.
///
/// ```text
/// w0, w1, w9, w14 ──►[ + + ]──► word      no register
/// ```
#[derive(LogicBlock)]
pub(super) struct Expand {
    pub w0: Signal<In, Bits<32>>,
    pub w1: Signal<In, Bits<32>>,
    pub w9: Signal<In, Bits<32>>,
    pub w14: Signal<In, Bits<32>>,
    /// The sixteenth after `w0`.
    pub word: Signal<Out, Bits<32>>,
    early_right0: Signal<Local, Bits<32>>,
    early_left0: Signal<Local, Bits<32>>,
    early_turn0: Signal<Local, Bits<32>>,
    early_right1: Signal<Local, Bits<32>>,
    early_left1: Signal<Local, Bits<32>>,
    early_turn1: Signal<Local, Bits<32>>,
    early_shift: Signal<Local, Bits<32>>,
    early_pair: Signal<Local, Bits<32>>,
    early: Signal<Local, Bits<32>>,
    late_right0: Signal<Local, Bits<32>>,
    late_left0: Signal<Local, Bits<32>>,
    late_turn0: Signal<Local, Bits<32>>,
    late_right1: Signal<Local, Bits<32>>,
    late_left1: Signal<Local, Bits<32>>,
    late_turn1: Signal<Local, Bits<32>>,
    late_shift: Signal<Local, Bits<32>>,
    late_pair: Signal<Local, Bits<32>>,
    late: Signal<Local, Bits<32>>,
    upper: Signal<Local, Bits<32>>,
    lower: Signal<Local, Bits<32>>,
}

impl Expand {
    pub fn new() -> Self {
        Self {
            w0: Signal::default(),
            w1: Signal::default(),
            w9: Signal::default(),
            w14: Signal::default(),
            word: Signal::default(),
            early_right0: Signal::default(),
            early_left0: Signal::default(),
            early_turn0: Signal::default(),
            early_right1: Signal::default(),
            early_left1: Signal::default(),
            early_turn1: Signal::default(),
            early_shift: Signal::default(),
            early_pair: Signal::default(),
            early: Signal::default(),
            late_right0: Signal::default(),
            late_left0: Signal::default(),
            late_turn0: Signal::default(),
            late_right1: Signal::default(),
            late_left1: Signal::default(),
            late_turn1: Signal::default(),
            late_shift: Signal::default(),
            late_pair: Signal::default(),
            late: Signal::default(),
            upper: Signal::default(),
            lower: Signal::default(),
        }
    }
}

crate::lazy::inputs!(Expand: w0, w1, w9, w14);

impl Logic for Expand {
    #[hdl_gen]
    fn update(&mut self) {
        self.early_right0.next = self.w1.val() >> 7;
        self.early_left0.next = self.w1.val() << 25;
        self.early_turn0.next = self.early_right0.val() | self.early_left0.val();
        self.early_right1.next = self.w1.val() >> 18;
        self.early_left1.next = self.w1.val() << 14;
        self.early_turn1.next = self.early_right1.val() | self.early_left1.val();
        self.early_shift.next = self.w1.val() >> 3;
        self.early_pair.next = self.early_turn0.val() ^ self.early_turn1.val();
        self.early.next = self.early_pair.val() ^ self.early_shift.val();
        self.late_right0.next = self.w14.val() >> 17;
        self.late_left0.next = self.w14.val() << 15;
        self.late_turn0.next = self.late_right0.val() | self.late_left0.val();
        self.late_right1.next = self.w14.val() >> 19;
        self.late_left1.next = self.w14.val() << 13;
        self.late_turn1.next = self.late_right1.val() | self.late_left1.val();
        self.late_shift.next = self.w14.val() >> 10;
        self.late_pair.next = self.late_turn0.val() ^ self.late_turn1.val();
        self.late.next = self.late_pair.val() ^ self.late_shift.val();
        self.upper.next = self.late.val() + self.w9.val();
        self.lower.next = self.early.val() + self.w0.val();
        self.word.next = self.upper.val() + self.lower.val();
    }
}
