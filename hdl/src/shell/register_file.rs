//! The registers: what the host reads, and the selection.

use super::counters::Counters;
use super::made;
use super::rom::Rom;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Cycles from `address` (and `sample`) to `q`.
pub const LATENCY: u64 = 8;

/// The register file: see `REGISTERS.md`.
///
/// ```text
/// address ──►[constants: ROM]────────────────┐
///         ──►[state of the shell]──►[choice]─┴──►[choice]──► q        at most 8 cycles later
/// sample, address ──►[counters]──► low and high word, kept until the next sample
/// select ──►[number]──► active (a bit a kernel), what its records and beats have
/// ```
///
/// A counter is kept by reading its lower word, so that the upper word that is read after it belongs to it.
#[derive(LogicBlock)]
pub struct RegisterFile {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// The register, its number in space 0; holds while it is read.
    pub address: Signal<In, Bits<8>>,
    /// It is read from this cycle on.
    pub sample: Signal<In, Bit>,
    /// What it holds.
    pub q: Signal<Out, Bits<32>>,
    /// A kernel is selected.
    pub select: Signal<In, Bit>,
    /// Its number.
    pub number: Signal<In, Bits<32>>,
    /// Which kernel is selected, a bit each.
    pub active: Signal<Out, Bits<12>>,
    /// Words of its records less one.
    pub last_word: Signal<Out, Bits<8>>,
    /// Beats of it that fit into a response.
    pub most_beats: Signal<Out, Bits<16>>,
    /// The counters start anew.
    pub zero: Signal<In, Bit>,
    /// See [`super::events::Events`].
    pub events: Signal<In, Bits<4>>,
    /// A batch is open.
    pub open: Signal<In, Bit>,
    /// Pairs are being sent.
    pub loading: Signal<In, Bit>,
    /// A pair was dropped.
    pub overflow: Signal<In, Bit>,
    /// Pairs that are kept.
    pub stored: Signal<In, Bits<20>>,
    /// Pairs that arrived.
    pub loaded: Signal<In, Bits<20>>,
    /// Their CRC.
    pub loaded_crc: Signal<In, Bits<32>>,
    /// All lanes have the same.
    pub loaded_same: Signal<In, Bit>,
    /// What the link counted.
    pub errors: Signal<In, Bits<32>>,
    /// What the link counted.
    pub repeats: Signal<In, Bits<32>>,

    constants: Rom<6>,
    kinds: Rom<4>,
    counters: Counters,
    selected: DFF<Bits<4>>,
    bits_out: DFF<Bits<12>>,
    low: DFF<Bits<32>>,
    middle: DFF<Bits<32>>,
    kept: DFF<Bits<32>>,
    link: DFF<Bits<32>>,
    state: DFF<Bits<32>>,
    out: DFF<Bits<32>>,

    ones: Signal<Local, Bits<12>>,
    select_word: Signal<Local, Bits<32>>,
    status_word: Signal<Local, Bits<32>>,
    stored_word: Signal<Local, Bits<32>>,
    loaded_word: Signal<Local, Bits<32>>,
    same_word: Signal<Local, Bits<32>>,
    counter: Signal<Local, Bits<3>>,
    blank: Constant<Bits<32>>,
    simulated: Constant<Bits<32>>,
    nothing: Constant<Bits<12>>,
    numbers: [Constant<Bits<4>>; 12],
}

impl RegisterFile {
    /// With these constants from address 0 on and, for each kernel, the words of its records less one in the lower half
    /// and the beats that fit into a response in the upper; `simulated` is what it says of itself.
    pub fn new(constants: &[u32], kinds: &[u32], simulated: bool) -> Self {
        made!(
            blank: 0_u64, nothing: 0_u64, simulated: u64::from(simulated);
            constants: Rom::new(constants), kinds: Rom::new(kinds),
            numbers: std::array::from_fn(|i| Constant::new((i as LiteralType).into()));
            clock, address, sample, q, select, number, active, last_word, most_beats, zero, events,
            open, loading, overflow, stored, loaded, loaded_crc, loaded_same, errors, repeats,
            counters, selected, bits_out, low, middle, kept, link, state, out,
            ones, select_word, status_word, stored_word, loaded_word, same_word, counter
        )
    }
}

ports!(
    RegisterFile:
    clock, address, sample, select, number, zero, events, open, loading, overflow, stored, loaded,
    loaded_crc, loaded_same, errors, repeats
    =>
    q, active, last_word, most_beats
);

impl Logic for RegisterFile {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, selected, bits_out, low, middle, kept, link, state, out);
        clock!(self, clock, constants, kinds, counters);

        if self.select.val() {
            self.selected.d.next = self.number.val().get_bits::<4>(0);
        }
        self.ones.next = self.nothing.val();
        for i in 0..12 {
            self.ones.next = self.ones.val().replace_bit(i, self.selected.q.val() == self.numbers[i].val());
        }
        self.bits_out.d.next = self.ones.val();
        self.active.next = self.bits_out.q.val();
        self.kinds.at.next = self.selected.q.val();
        self.last_word.next = self.kinds.q.val().get_bits::<8>(0);
        self.most_beats.next = self.kinds.q.val().get_bits::<16>(16);

        // Registers 72 to 81 are counters: bits 1 and 2 and bit 4 of the address are the number.
        self.counter.next = self.address.val().get_bits::<3>(1);
        if self.address.val().get_bit(4) {
            self.counter.next = self.counter.val().replace_bit(2, true);
        } else {
            self.counter.next = self.counter.val().replace_bit(2, false);
        }
        self.counters.which.next = self.counter.val();
        self.counters.sample.next = self.sample.val() && (!self.address.val().get_bit(0));
        self.counters.zero.next = self.zero.val();
        self.counters.events.next = self.events.val();

        self.select_word.next = self.blank.val();
        for i in 0..4 {
            self.select_word.next = self.select_word.val().replace_bit(i, self.selected.q.val().get_bit(i));
        }
        self.status_word.next = self.blank.val();
        self.status_word.next = self.status_word.val().replace_bit(0, self.open.val());
        self.status_word.next = self.status_word.val().replace_bit(1, self.loading.val());
        self.status_word.next = self.status_word.val().replace_bit(2, self.overflow.val());
        self.stored_word.next = self.blank.val();
        self.loaded_word.next = self.blank.val();
        for i in 0..20 {
            self.stored_word.next = self.stored_word.val().replace_bit(i, self.stored.val().get_bit(i));
            self.loaded_word.next = self.loaded_word.val().replace_bit(i, self.loaded.val().get_bit(i));
        }
        self.same_word.next = self.blank.val();
        self.same_word.next = self.same_word.val().replace_bit(0, self.loaded_same.val());

        // 64 to 67
        match self.address.val().get_bits::<2>(0).index() {
            0 => self.low.d.next = self.select_word.val(),
            2 => self.low.d.next = self.status_word.val(),
            3 => self.low.d.next = self.stored_word.val(),
            _ => self.low.d.next = self.blank.val(),
        }
        // 68 to 71
        match self.address.val().get_bits::<2>(0).index() {
            0 => self.middle.d.next = self.loaded_word.val(),
            1 => self.middle.d.next = self.loaded_crc.val(),
            2 => self.middle.d.next = self.same_word.val(),
            _ => self.middle.d.next = self.simulated.val(),
        }
        // 72 to 81
        self.kept.d.next = self.counters.low.val();
        if self.address.val().get_bit(0) {
            self.kept.d.next = self.counters.high.val();
        }
        // 82 and 83
        self.link.d.next = self.errors.val();
        if self.address.val().get_bit(0) {
            self.link.d.next = self.repeats.val();
        }
        match self.address.val().get_bits::<4>(1).index() {
            0 => self.state.d.next = self.low.q.val(),
            1 => self.state.d.next = self.low.q.val(),
            2 => self.state.d.next = self.middle.q.val(),
            3 => self.state.d.next = self.middle.q.val(),
            9 => self.state.d.next = self.link.q.val(),
            _ => self.state.d.next = self.kept.q.val(),
        }
        self.constants.at.next = self.address.val().get_bits::<6>(0);
        self.out.d.next = self.constants.q.val();
        if self.address.val().get_bit(6) {
            self.out.d.next = self.state.q.val();
        }
        self.q.next = self.out.q.val();
    }
}
