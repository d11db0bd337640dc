//! The sums: RAM and the adders in front of it.

use super::{SEGMENTS, TERMS};
use crate::lanes::Lanes;
use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// Sums of a bank: each row of each segment.
const ENTRIES: usize = 8 * SEGMENTS as usize;

/// Adds a term to a sum of 64 bits in each of the banks, in two halves, so that no carry is longer than 32 bits.
///
/// ```text
/// cycle   1            2                    3
/// at ──►[ read low ]─►[ low + term ]─ carry, sign ─►[ high + ]
///                      write low, read high          write high
///
/// dump, dump_at, bank, empty ──►[ read all ]──►[ pick ]──► q        latency 2
/// ```
///
/// `valid`, `at` and `fresh` belong to the cycle before their `terms`. A fresh sum begins with its term. While `dump` is
/// high nothing may be under way. A RAM has one address to read and one to write, and takes no reset.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Banks {
    pub clock: Signal<In, Clock>,
    pub valid: Signal<In, Bit>,
    pub at: Signal<In, Bits<9>>,
    pub fresh: Signal<In, Bit>,
    pub terms: Signal<In, Lanes<32, TERMS>>,
    pub dump: Signal<In, Bit>,
    pub dump_at: Signal<In, Bits<9>>,
    pub bank: Signal<In, Bits<5>>,
    /// What leaves is zero.
    pub empty: Signal<In, Bit>,
    pub q: Signal<Out, Lanes<32, 2>>,
    _low: Vec<[u32; TERMS]>,
    _high: Vec<[u32; TERMS]>,
    _state: State,
}

/// Where a record's row is, and whether it counts.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    valid: bool,
    at: usize,
    fresh: bool,
}

/// The registers.
#[derive(Clone, Debug, Default)]
struct State {
    second: Place,
    third: Place,
    low: [u32; TERMS],
    high: [u32; TERMS],
    /// What the low halves hand to the high ones: carry and sign.
    carried: [u32; TERMS],
    bank: usize,
    empty: bool,
}

impl Default for Banks {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            valid: Signal::default(),
            at: Signal::default(),
            fresh: Signal::default(),
            terms: Signal::default(),
            dump: Signal::default(),
            dump_at: Signal::default(),
            bank: Signal::default(),
            empty: Signal::default(),
            q: Signal::default(),
            _low: vec![[0; TERMS]; ENTRIES],
            _high: vec![[0; TERMS]; ENTRIES],
            _state: State::default(),
        }
    }
}

impl Logic for Banks {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        let before = self._state.clone();
        let place = Place { valid: self.valid.val(), at: self.at.val().index(), fresh: self.fresh.val() };
        let dump_at = self.dump.val().then(|| self.dump_at.val().index());
        let after = &mut self._state;
        (after.second, after.third) = (place, before.second);
        (after.bank, after.empty) = (self.bank.val().index(), self.empty.val());
        after.low = self._low[dump_at.unwrap_or(place.at)];
        after.high = self._high[dump_at.unwrap_or(before.second.at)];

        let terms = self.terms.val().0;
        let start = |fresh: bool, sum: u32| if fresh { 0 } else { sum };
        for (i, &term) in terms.iter().enumerate() {
            let (low, carry) = start(before.second.fresh, before.low[i]).overflowing_add(term);
            // the sign's 32 copies are -1 or 0
            let sign = if term >> 31 == 1 { u32::MAX } else { 0 };
            after.carried[i] = sign.wrapping_add(u32::from(carry));
            if before.second.valid {
                self._low[before.second.at][i] = low;
            }
            if before.third.valid {
                let high = start(before.third.fresh, before.high[i]);
                self._high[before.third.at][i] = high.wrapping_add(before.carried[i]);
            }
        }
        let picked = [before.low[before.bank], before.high[before.bank]];
        self.q.next = Lanes(if before.empty { [0; 2] } else { picked });
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let last = ENTRIES - 1;
        let mut text = String::from(
            "\
reg valid2, valid3, fresh2, fresh3, empty1;
reg [8:0] at2, at3;
reg [4:0] bank1;
wire [8:0] low_at = dump ? dump_at : at;
wire [8:0] high_at = dump ? dump_at : at2;
integer n;
initial begin
  valid2 = 0; valid3 = 0; fresh2 = 0; fresh3 = 0; empty1 = 0;
  at2 = 0; at3 = 0; bank1 = 0; q = 0;
end
always @(posedge clock) begin
  valid2 <= valid; at2 <= at; fresh2 <= fresh;
  valid3 <= valid2; at3 <= at2; fresh3 <= fresh2;
  bank1 <= bank; empty1 <= empty;
end
",
        );
        for i in 0..TERMS {
            let (high, low) = (32 * i + 31, 32 * i);
            let _ = write!(
                text,
                "\
reg [31:0] lows{i} [0:{last}];
reg [31:0] highs{i} [0:{last}];
reg [31:0] low{i}, high{i}, carried{i};
wire [31:0] term{i} = terms[{high}:{low}];
wire [32:0] sum{i} = {{1'b0, fresh2 ? 32'd0 : low{i}}} + {{1'b0, term{i}}};
wire [31:0] start{i} = fresh3 ? 32'd0 : high{i};
initial begin
  for (n = 0; n <= {last}; n = n + 1) begin lows{i}[n] = 0; highs{i}[n] = 0; end
  low{i} = 0; high{i} = 0; carried{i} = 0;
end
always @(posedge clock) begin
  low{i} <= lows{i}[low_at];
  high{i} <= highs{i}[high_at];
  carried{i} <= {{32{{term{i}[31]}}}} + {{31'd0, sum{i}[32]}};
  if (valid2) lows{i}[at2] <= sum{i}[31:0];
  if (valid3) highs{i}[at3] <= start{i} + carried{i};
end
"
            );
        }
        text += "reg [63:0] picked;\nalways @(*) begin\n  case (bank1)\n";
        for i in 0..TERMS {
            let _ = writeln!(text, "    5'd{i}: picked = {{high{i}, low{i}}};");
        }
        text += "    default: picked = 64'd0;\n  endcase\nend\n";
        text += "always @(posedge clock) q <= empty1 ? 64'd0 : picked;\n";
        Verilog::Custom(text)
    }
}
