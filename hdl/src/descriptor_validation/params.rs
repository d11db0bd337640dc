//! The parameters: six words in registers; the weights go on to their tables.

use crate::lanes::Lanes;
use crate::lazy::{Lazy, inputs};
use crate::registers::Parameters;
use rust_hdl::prelude::*;

/// Words before the weights.
pub(super) const WORDS: usize = 6;

/// Takes words in three steps, so that no address is compared with all its bits at once.
///
/// ```text
/// p_write, p_addr, p_data ─►[ ]─►[upper bits by groups]─►[all 0?]─┬─►[ six words ]──► q
///                                                                 └─►[weight?]──► weight_write, weight_at, weight_data
/// ```
///
/// `pending` is high while a word is on its way.
#[derive(LogicBlock)]
pub(super) struct Settings {
    pub clock: Signal<In, Clock>,
    pub p_write: Signal<In, Bit>,
    pub p_addr: Signal<In, Bits<24>>,
    pub p_data: Signal<In, Bits<32>>,
    pub q: Signal<Out, Lanes<32, WORDS>>,
    pub weight_write: Signal<Out, Bit>,
    /// The number of the word, its lowest four bits.
    pub weight_at: Signal<Out, Bits<4>>,
    pub weight_data: Signal<Out, Bits<32>>,
    pub pending: Signal<Out, Bit>,

    words: Lazy<Parameters<WORDS, WORDS>>,
    write1: DFF<Bit>,
    write2: DFF<Bit>,
    write3: DFF<Bit>,
    write4: DFF<Bit>,
    addr1: DFF<Bits<24>>,
    beyond2: DFF<Bits<5>>,
    number2: DFF<Bits<5>>,
    number3: DFF<Bits<5>>,
    at4: DFF<Bits<4>>,
    data1: DFF<Bits<32>>,
    data2: DFF<Bits<32>>,
    data3: DFF<Bits<32>>,
    data4: DFF<Bits<32>>,
    upper: Signal<Local, Lanes<19, 1>>,
    last: Signal<Local, Bits<3>>,
    groups: Signal<Local, Bits<5>>,
    number: Signal<Local, Bits<5>>,
    from_first: Signal<Local, Bit>,
    to_last: Signal<Local, Bit>,
    weight: Signal<Local, Bit>,
    pending1: Signal<Local, Bit>,
    pending2: Signal<Local, Bit>,
    none: Constant<Bits<5>>,
    first: Constant<Bits<5>>,
    beyond_last: Constant<Bits<5>>,
}

impl Settings {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            q: Signal::default(),
            weight_write: Signal::default(),
            weight_at: Signal::default(),
            weight_data: Signal::default(),
            pending: Signal::default(),
            words: Lazy::new(Parameters::default()),
            write1: DFF::default(),
            write2: DFF::default(),
            write3: DFF::default(),
            write4: DFF::default(),
            addr1: DFF::default(),
            beyond2: DFF::default(),
            number2: DFF::default(),
            number3: DFF::default(),
            at4: DFF::default(),
            data1: DFF::default(),
            data2: DFF::default(),
            data3: DFF::default(),
            data4: DFF::default(),
            upper: Signal::default(),
            last: Signal::default(),
            groups: Signal::default(),
            number: Signal::default(),
            from_first: Signal::default(),
            to_last: Signal::default(),
            weight: Signal::default(),
            pending1: Signal::default(),
            pending2: Signal::default(),
            none: Constant::new(0.into()),
            first: Constant::new((WORDS as LiteralType).into()),
            beyond_last: Constant::new(
                (accel_kernels::descriptor_validation::KERNEL.param_words as LiteralType).into(),
            ),
        }
    }
}

inputs!(Settings: clock, p_write, p_addr, p_data);

impl Logic for Settings {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write1, write2, write3, write4, addr1, beyond2, number2, number3);
        dff_setup!(self, clock, at4, data1, data2, data3, data4);
        clock!(self, clock, words);

        self.write1.d.next = self.p_write.val();
        self.addr1.d.next = self.p_addr.val();
        self.data1.d.next = self.p_data.val();

        // Bits 5 to 23 of the address of a parameter are 0.
        self.upper.next = self.addr1.q.val().get_bits::<19>(5).into();
        self.last.next = self.upper.val().get_bits::<3>(16);
        self.groups.next = self.none.val();
        for i in 0..4 {
            self.groups.next = self.groups.val().replace_bit(i, self.upper.val().get_bits::<4>(4 * i).any());
        }
        self.beyond2.d.next = self.groups.val().replace_bit(4, self.last.val().any());
        self.number2.d.next = self.addr1.q.val().get_bits::<5>(0);
        self.write2.d.next = self.write1.q.val();
        self.data2.d.next = self.data1.q.val();

        self.write3.d.next = self.write2.q.val() && (!self.beyond2.q.val().any());
        self.number3.d.next = self.number2.q.val();
        self.data3.d.next = self.data2.q.val();

        self.number.next = self.number3.q.val();
        self.words.write.next = self.write3.q.val();
        self.words.addr.next = bit_cast::<24, 5>(self.number.val());
        self.words.data.next = self.data3.q.val();
        self.q.next = self.words.q.val();

        self.from_first.next = self.number.val() >= self.first.val();
        self.to_last.next = self.number.val() < self.beyond_last.val();
        self.weight.next = self.from_first.val() && self.to_last.val();
        self.write4.d.next = self.write3.q.val() && self.weight.val();
        self.at4.d.next = self.number.val().get_bits::<4>(0);
        self.data4.d.next = self.data3.q.val();
        self.weight_write.next = self.write4.q.val();
        self.weight_at.next = self.at4.q.val();
        self.weight_data.next = self.data4.q.val();

        self.pending1.next = self.write1.q.val() || self.write2.q.val();
        self.pending2.next = self.write3.q.val() || self.write4.q.val();
        self.pending.next = self.pending1.val() || self.pending2.val();
    }
}
