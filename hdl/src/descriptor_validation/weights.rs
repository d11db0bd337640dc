//! The weights of the flags, four at a time: a table of 16 sums for each nibble of the flags.
//!
//! A sum of four weights is then one read of LUT RAM, where 64 multiplexers and two adders were. The tables are made from the weights
//! whenever one of them was written, which takes 133 cycles.
//!
//! A table keeps the lowest 16 bits of a sum and whether it is larger; nobody asks by how much. Parts without LUT RAM have block RAM
//! of 16 bits: a table is one such block and 16 flip-flops there, and would be two.

use super::params::WORDS;
use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Register;
use crate::stream::Memory;
use rust_hdl::prelude::*;

/// Bits of a sum of four weights.
pub(super) const SUM: usize = 18;

/// The tables: one word is written a cycle, and one of each table read at once. Bit 16 of what is read says that the sum is larger than
/// 16 bits, bit 17 is 0.
#[derive(Clone, Debug, Default, LogicBlock)]
struct Sums {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    /// The nibble whose table is written.
    pub nibble: Signal<In, Bits<3>>,
    /// The flags of the nibble that the value is for.
    pub entry: Signal<In, Lanes<4, 1>>,
    pub value: Signal<In, Bits<SUM>>,
    pub flags: Signal<In, Bits<32>>,
    pub q: Signal<Out, Lanes<SUM, 8>>,
    _sums: [[u32; 16]; 8],
}

inputs!(Sums: clock, write, nibble, entry, value, flags);

impl Logic for Sums {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.write.val() {
            let value = LiteralType::from(self.value.val()) as u32; // 18 bits
            let kept = value & 0xFFFF | u32::from(value > 0xFFFF) << 16;
            self._sums[self.nibble.val().index()][self.entry.val().0[0] as usize] = kept;
        }
        let flags = self.flags.val().index();
        self.q.next = Lanes(std::array::from_fn(|n| self._sums[n][flags >> (4 * n) & 15]));
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
wire [{all}:0] read;
genvar g;
generate for (g = 0; g < 8; g = g + 1) begin : of_nibble
  reg [15:0] words [0:15];
  reg over [0:15];
  integer i;
  initial for (i = 0; i < 16; i = i + 1) begin
    words[i] = 0;
    over[i] = 0;
  end
  always @(posedge clock) if (write && nibble == g[2:0]) begin
    words[entry] <= value[15:0];
    over[entry] <= |value[{high}:16];
  end
  assign read[{SUM}*g +: {SUM}] = {{1'b0, over[flags[4*g +: 4]], words[flags[4*g +: 4]]}};
end endgenerate
always @(*) q = read;
",
            all = 8 * SUM - 1,
            high = SUM - 1,
        ))
    }
}

/// A step of the making of the tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
struct Step {
    run: Bit,
    /// The sum of no weight: the sum begins anew.
    first: Bit,
    /// The weight leaves the sum.
    minus: Bit,
    /// Which weight of its word.
    upper: Bit,
    nibble: Bits<3>,
    entry: Lanes<4, 1>,
}

/// The tables and what fills them: the entries of a table in the order of a Gray code, so that each differs from the one
/// before by one weight.
///
/// ```text
/// at, data ──►[ weights ]─►[one of two, ±]─►[sum + ]─►[ tables ]──► sums
/// write ─────►[ steps 0 to 127 ]──────────────┴─────────┘  flags ───┘
/// ```
///
/// `busy` is high while a table is being made.
#[derive(LogicBlock)]
pub(super) struct Weights {
    pub clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    /// The number of the word of parameters, its lowest four bits.
    pub at: Signal<In, Bits<4>>,
    pub data: Signal<In, Bits<32>>,
    pub flags: Signal<In, Bits<32>>,
    /// One read of each table, at once.
    pub sums: Signal<Out, Lanes<SUM, 8>>,
    pub busy: Signal<Out, Bit>,

    pairs: Memory<Bits<32>, 4>,
    tables: Lazy<Sums>,
    /// Bit 7 while steps remain, then the nibble, then the number of the entry.
    todo: DFF<Lanes<8, 1>>,
    step1: Register<Step>,
    step2: Register<Step>,
    step3: Register<Step>,
    step4: Register<Step>,
    at1: DFF<Bits<4>>,
    pair2: DFF<Lanes<32, 1>>,
    /// What is added, twice, and 1 where it is the complement.
    term3: DFF<Lanes<19, 1>>,
    /// The sum, twice, and 1, so that the 1 of a term carries.
    sum4: DFF<Lanes<19, 1>>,

    todo_more: Signal<Local, Lanes<8, 1>>,
    number: Signal<Local, Lanes<4, 1>>,
    number_half: Signal<Local, Lanes<4, 1>>,
    nibble: Signal<Local, Bits<3>>,
    nibble_from: Signal<Local, Bits<3>>,
    pair_at: Signal<Local, Lanes<4, 1>>,
    pair_at_doubled: Signal<Local, Lanes<4, 1>>,
    odd: Signal<Local, Bit>,
    low_two: Signal<Local, Bits<2>>,
    low_none: Signal<Local, Bit>,
    low_three: Signal<Local, Bits<3>>,
    step: Signal<Local, Step>,
    weight: Signal<Local, Bits<16>>,
    weight_wide: Signal<Local, Lanes<19, 1>>,
    weight_doubled: Signal<Local, Lanes<19, 1>>,
    sum: Signal<Local, Lanes<19, 1>>,
    busy12: Signal<Local, Bit>,
    busy34: Signal<Local, Bit>,
    busy14: Signal<Local, Bit>,

    start: Constant<Lanes<8, 1>>,
    one8: Constant<Lanes<8, 1>>,
    one4: Constant<Lanes<4, 1>>,
    one19: Constant<Lanes<19, 1>>,
    ones: Constant<Lanes<19, 1>>,
    /// The first word's number is 6, whose half is 3.
    first_pair: Constant<Bits<3>>,
}

impl Weights {
    pub fn new() -> Self {
        const { assert!(WORDS == 6) };
        Self {
            clock: Signal::default(),
            write: Signal::default(),
            at: Signal::default(),
            data: Signal::default(),
            flags: Signal::default(),
            sums: Signal::default(),
            busy: Signal::default(),
            pairs: Memory::default(),
            tables: Lazy::new(Sums::default()),
            todo: DFF::default(),
            step1: Register::new(true),
            step2: Register::new(true),
            step3: Register::new(true),
            step4: Register::new(true),
            at1: DFF::default(),
            pair2: DFF::default(),
            term3: DFF::default(),
            sum4: DFF::default(),
            todo_more: Signal::default(),
            number: Signal::default(),
            number_half: Signal::default(),
            nibble: Signal::default(),
            nibble_from: Signal::default(),
            pair_at: Signal::default(),
            pair_at_doubled: Signal::default(),
            odd: Signal::default(),
            low_two: Signal::default(),
            low_none: Signal::default(),
            low_three: Signal::default(),
            step: Signal::default(),
            weight: Signal::default(),
            weight_wide: Signal::default(),
            weight_doubled: Signal::default(),
            sum: Signal::default(),
            busy12: Signal::default(),
            busy34: Signal::default(),
            busy14: Signal::default(),
            start: Constant::new(0x80_u32.into()),
            one8: Constant::new(1_u32.into()),
            one4: Constant::new(1_u32.into()),
            one19: Constant::new(1_u32.into()),
            ones: Constant::new(Lanes::ONES),
            first_pair: Constant::new((WORDS as LiteralType / 2).into()),
        }
    }
}

inputs!(Weights: clock, write, at, data, flags);

impl Logic for Weights {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, todo, at1, pair2, term3, sum4);
        clock!(self, clock, pairs, tables, step1, step2, step3, step4);

        self.pairs.write.next = self.write.val();
        self.pairs.write_at.next = self.at.val();
        self.pairs.write_data.next = self.data.val();

        // Whatever is being made begins anew with every word.
        self.todo_more.next = self.todo.q.val() + self.one8.val();
        if self.todo.q.val().get_bit(7) {
            self.todo.d.next = self.todo_more.val();
        }
        if self.write.val() {
            self.todo.d.next = self.start.val();
        }

        // Step `n` of a nibble makes entry `n ^ n >> 1`. It has the weight more or less that belongs to the lowest set bit of `n`: more
        // if the next bit is not set.
        self.number.next = self.todo.q.val().get_bits::<4>(0).into();
        self.nibble.next = self.todo.q.val().get_bits::<3>(4);
        self.number_half.next = self.number.val() >> self.one4.val();
        self.low_two.next = self.number.val().get_bits::<2>(0);
        self.low_three.next = self.number.val().get_bits::<3>(0);
        self.step.next.run = self.todo.q.val().get_bit(7);
        self.step.next.first = !self.number.val().any();
        self.step.next.nibble = self.nibble.val();
        self.step.next.entry = self.number.val() ^ self.number_half.val();
        self.odd.next = true;
        self.step.next.minus = false;
        if self.low_three.val().any() {
            self.odd.next = false;
            self.step.next.minus = self.number.val().get_bit(3);
        }
        if self.low_two.val().any() {
            self.odd.next = true;
            self.step.next.minus = self.number.val().get_bit(2);
        }
        if self.number.val().get_bit(0) {
            self.odd.next = false;
            self.step.next.minus = self.number.val().get_bit(1);
        }
        self.step.next.upper = self.odd.val();
        self.step1.d.next = self.step.val();
        self.nibble_from.next = self.nibble.val() + self.first_pair.val();
        self.pair_at.next = bit_cast::<4, 3>(self.nibble_from.val()).into();
        self.pair_at_doubled.next = self.pair_at.val() << self.one4.val();
        self.low_none.next = !self.low_two.val().any();
        self.at1.d.next = self.pair_at_doubled.val().replace_bit(0, self.low_none.val()).into();

        self.pairs.read_at.next = self.at1.q.val();
        self.pair2.d.next = self.pairs.read_data.val().into();
        self.step2.d.next = self.step1.q.val();

        self.weight.next = self.pair2.q.val().get_bits::<16>(0);
        if self.step2.q.val().upper {
            self.weight.next = self.pair2.q.val().get_bits::<16>(16);
        }
        self.weight_wide.next = bit_cast::<19, 16>(self.weight.val()).into();
        self.weight_doubled.next = self.weight_wide.val() << self.one19.val();
        self.term3.d.next = self.weight_doubled.val();
        if self.step2.q.val().minus {
            self.term3.d.next = self.weight_doubled.val() ^ self.ones.val();
        }
        self.step3.d.next = self.step2.q.val();

        self.sum.next = self.sum4.q.val() + self.term3.q.val();
        self.sum4.d.next = self.sum.val() | self.one19.val();
        if self.step3.q.val().first {
            self.sum4.d.next = self.one19.val();
        }
        self.step4.d.next = self.step3.q.val();

        self.tables.write.next = self.step4.q.val().run;
        self.tables.nibble.next = self.step4.q.val().nibble;
        self.tables.entry.next = self.step4.q.val().entry;
        self.tables.value.next = self.sum4.q.val().get_bits::<18>(1);
        self.tables.flags.next = self.flags.val();
        self.sums.next = self.tables.q.val();

        self.busy12.next = self.step1.q.val().run || self.step2.q.val().run;
        self.busy34.next = self.step3.q.val().run || self.step4.q.val().run;
        self.busy14.next = self.busy12.val() || self.busy34.val();
        self.busy.next = self.busy14.val() || self.todo.q.val().get_bit(7);
    }
}
