//! Where the integers of the output lie, in the order of the output.

use rust_hdl::prelude::*;

/// Counts through all segments, and in each through the count, the sums, and the products row by row.
///
/// ```text
/// step ──►[segment][count? sums? j, i]──► address (segment, row), bank, last
/// ```
///
/// The product of features `i` and `j` is, for `j` below 8, term `i` of row `j`, else term `i + 16 - j` of row `15 - j`.
#[derive(LogicBlock)]
pub(super) struct Dump {
    pub clock: Signal<In, Clock>,
    /// Back to the first integer.
    pub clear: Signal<In, Bit>,
    /// On to the next integer.
    pub step: Signal<In, Bit>,
    /// How many segments leave.
    pub segments: Signal<In, Bits<7>>,
    /// The address of the integer within its bank.
    pub at: Signal<Out, Bits<9>>,
    pub bank: Signal<Out, Bits<5>>,
    pub segment: Signal<Out, Bits<6>>,
    /// There is no further integer.
    pub last: Signal<Out, Bit>,

    number: DFF<Bits<6>>,
    counted: DFF<Bit>,
    summed: DFF<Bit>,
    j: DFF<Bits<4>>,
    i: DFF<Bits<4>>,

    i_more: Signal<Local, Bits<4>>,
    j_more: Signal<Local, Bits<4>>,
    number_wide: Signal<Local, Bits<7>>,
    number_more: Signal<Local, Bits<7>>,
    i_ends: Signal<Local, Bit>,
    j_ends: Signal<Local, Bit>,
    row_ends: Signal<Local, Bit>,
    segment_ends: Signal<Local, Bit>,
    mirrored: Signal<Local, Bits<4>>,
    mirrored_wide: Signal<Local, Bits<5>>,
    i_wide: Signal<Local, Bits<5>>,
    skewed: Signal<Local, Bits<5>>,
    skewed_more: Signal<Local, Bits<5>>,
    row: Signal<Local, Bits<3>>,
    row_wide: Signal<Local, Bits<9>>,
    segment_wide: Signal<Local, Bits<9>>,
    segment_at: Signal<Local, Bits<9>>,

    zero: Constant<Bits<4>>,
    one: Constant<Bits<4>>,
    fifteen: Constant<Bits<4>>,
    first: Constant<Bits<6>>,
    top: Constant<Bits<3>>,
    one5: Constant<Bits<5>>,
    one7: Constant<Bits<7>>,
    even_bank: Constant<Bits<5>>,
    odd_bank: Constant<Bits<5>>,
    count_bank: Constant<Bits<5>>,
}

impl Dump {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            clear: Signal::default(),
            step: Signal::default(),
            segments: Signal::default(),
            at: Signal::default(),
            bank: Signal::default(),
            segment: Signal::default(),
            last: Signal::default(),
            number: DFF::default(),
            counted: DFF::default(),
            summed: DFF::default(),
            j: DFF::default(),
            i: DFF::default(),
            i_more: Signal::default(),
            j_more: Signal::default(),
            number_wide: Signal::default(),
            number_more: Signal::default(),
            i_ends: Signal::default(),
            j_ends: Signal::default(),
            row_ends: Signal::default(),
            segment_ends: Signal::default(),
            mirrored: Signal::default(),
            mirrored_wide: Signal::default(),
            i_wide: Signal::default(),
            skewed: Signal::default(),
            skewed_more: Signal::default(),
            row: Signal::default(),
            row_wide: Signal::default(),
            segment_wide: Signal::default(),
            segment_at: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            fifteen: Constant::new(15.into()),
            first: Constant::new(0.into()),
            top: Constant::new(0.into()),
            one5: Constant::new(1.into()),
            one7: Constant::new(1.into()),
            even_bank: Constant::new(17.into()),
            odd_bank: Constant::new(18.into()),
            count_bank: Constant::new(19.into()),
        }
    }
}

impl Logic for Dump {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, number, counted, summed, j, i);
        self.i_more.next = self.i.q.val() + self.one.val();
        self.j_more.next = self.j.q.val() + self.one.val();
        self.number_wide.next = bit_cast::<7, 6>(self.number.q.val());
        self.number_more.next = self.number_wide.val() + self.one7.val();
        self.i_ends.next = self.i.q.val() == self.fifteen.val();
        self.j_ends.next = self.j.q.val() == self.fifteen.val();
        self.row_ends.next = self.i.q.val() == self.j.q.val();
        self.segment_ends.next = (self.row_ends.val() && self.j_ends.val()) && self.summed.q.val();

        if self.step.val() {
            self.i.d.next = self.i_more.val();
            if !self.counted.q.val() {
                self.counted.d.next = true;
                self.i.d.next = self.zero.val();
            } else {
                if !self.summed.q.val() {
                    if self.i_ends.val() {
                        self.summed.d.next = true;
                        self.i.d.next = self.zero.val();
                    }
                } else {
                    if self.row_ends.val() {
                        self.j.d.next = self.j_more.val();
                        self.i.d.next = self.zero.val();
                    }
                }
            }
            if self.segment_ends.val() {
                self.counted.d.next = false;
                self.summed.d.next = false;
                self.number.d.next = self.number_more.val().get_bits::<6>(0);
            }
        }
        if self.clear.val() {
            self.number.d.next = self.first.val();
            self.counted.d.next = false;
            self.summed.d.next = false;
            self.j.d.next = self.zero.val();
            self.i.d.next = self.zero.val();
        }

        self.mirrored.next = !self.j.q.val();
        self.mirrored_wide.next = bit_cast::<5, 4>(self.mirrored.val());
        self.i_wide.next = bit_cast::<5, 4>(self.i.q.val());
        self.skewed.next = self.i_wide.val() + self.mirrored_wide.val();
        self.skewed_more.next = self.skewed.val() + self.one5.val();
        if !self.counted.q.val() {
            self.bank.next = self.count_bank.val();
            self.row.next = self.top.val();
        } else {
            if !self.summed.q.val() {
                self.bank.next = self.even_bank.val();
                if self.i.q.val().get_bit(0) {
                    self.bank.next = self.odd_bank.val();
                }
                self.row.next = self.i.q.val().get_bits::<3>(1);
            } else {
                if self.j.q.val().get_bit(3) {
                    self.bank.next = self.skewed_more.val();
                    self.row.next = self.mirrored.val().get_bits::<3>(0);
                } else {
                    self.bank.next = self.i_wide.val();
                    self.row.next = self.j.q.val().get_bits::<3>(0);
                }
            }
        }
        self.row_wide.next = bit_cast::<9, 3>(self.row.val());
        self.segment_wide.next = bit_cast::<9, 6>(self.number.q.val());
        self.segment_at.next = self.segment_wide.val() << 3;
        self.at.next = self.segment_at.val() | self.row_wide.val();
        self.segment.next = self.number.q.val();
        self.last.next = self.segment_ends.val() && (self.number_more.val() == self.segments.val());
    }
}
