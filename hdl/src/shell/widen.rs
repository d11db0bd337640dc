//! The gearbox from words to records.

use super::{made, word::Word};
use crate::lanes::Lanes;
use crate::registers::Gather;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Gathers `N` words (1 to 32) into a record.
///
/// ```text
/// s_data ──►[N-1]──► … ──►[1]──►[0]        every word moves them all down by one
///             └───────┴────┴────┴────► m_data, offered after N words
/// ```
///
/// `N` words in `N + 1` cycles when the record is taken at once: while one is offered no word is taken. `m_last` and
/// `m_tail` are those of the last word of the record. Words that make no whole record stay until `flush`.
#[derive(LogicBlock)]
pub struct Widen<const N: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// A word is offered.
    pub s_valid: Signal<In, Bit>,
    /// That word.
    pub s_data: Signal<In, Word>,
    /// It is taken; from a register.
    pub s_ready: Signal<Out, Bit>,
    /// A record is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The record, its first word lowest.
    pub m_data: Signal<Out, Lanes<32, N>>,
    /// It is the last of its batch.
    pub m_last: Signal<Out, Bit>,
    /// It is the last of its message.
    pub m_tail: Signal<Out, Bit>,
    /// The record is taken.
    pub m_ready: Signal<In, Bit>,

    words: [DFF<Bits<32>>; N],
    together: Gather<32, N>,
    count: DFF<Bits<5>>,
    ready: DFF<Bit>,
    full: DFF<Bit>,
    last: DFF<Bit>,
    tail: DFF<Bit>,
    full_next: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    more: Signal<Local, Bits<5>>,
    word: Signal<Local, Bits<32>>,
    zero: Constant<Bits<5>>,
    one: Constant<Bits<5>>,
    top: Constant<Bits<5>>,
}

impl<const N: usize> Default for Widen<N> {
    fn default() -> Self {
        assert!((1..33).contains(&N), "records of {N} words, the limit is 32");
        made!(
            zero: 0_u64, one: 1_u64, top: (N as LiteralType - 1);
            words: std::array::from_fn(|_| DFF::default()), together: Gather::new(false);
            clock, flush, s_valid, s_data, s_ready, m_valid, m_data, m_last, m_tail, m_ready,
            count, ready, full, last, tail, full_next, take, ends, more, word
        )
    }
}

ports!(
    for [const N: usize] Widen<N>:
    clock, flush, s_valid, s_data, m_ready
    =>
    s_ready, m_valid, m_data, m_last, m_tail
);

impl<const N: usize> Logic for Widen<N> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, count, ready, full, last, tail);
        clock!(self, clock, together);
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.ends.next = self.count.q.val() == self.top.val();
        self.more.next = self.count.q.val() + self.one.val();
        self.full_next.next = self.full.q.val() && (!self.m_ready.val());
        self.word.next = self.s_data.val().data;
        if self.take.val() {
            self.count.d.next = self.more.val();
            self.last.d.next = self.s_data.val().last;
            self.tail.d.next = self.s_data.val().tail;
            if self.ends.val() {
                self.count.d.next = self.zero.val();
                self.full_next.next = true;
            }
        }
        for i in 0..N {
            self.words[i].clock.next = self.clock.val();
            self.words[i].d.next = self.words[i].q.val();
            if self.take.val() {
                self.words[i].d.next = self.word.val();
            }
        }
        // All but the last get the word of the one above.
        for i in 1..N {
            if self.take.val() {
                self.words[i - 1].d.next = self.words[i].q.val();
            }
        }
        for i in 0..N {
            self.together.d[i].next = self.words[i].q.val();
        }
        self.full.d.next = self.full_next.val();
        self.ready.d.next = !self.full_next.val();
        if self.flush.val() {
            self.count.d.next = self.zero.val();
            self.full.d.next = false;
            self.ready.d.next = true;
        }
        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.full.q.val();
        self.m_data.next = self.together.q.val();
        self.m_last.next = self.last.q.val();
        self.m_tail.next = self.tail.q.val();
    }
}
