//! The gearbox from beats to words.

use super::{made, word::Word};
use crate::lanes::Lanes;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Hands a beat of `N` words (1 to 32) out, its lowest word first.
///
/// ```text
/// s_data ──►[N-1]──► … ──►[1]──►[0]──► m_data        m_data.last with the last word of the beat
/// ```
///
/// `N` words in `N + 1` cycles while words are taken: the next beat is taken when none is left. `flush` drops what is
/// left.
#[derive(LogicBlock)]
pub struct Narrow<const N: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// A beat is offered.
    pub s_valid: Signal<In, Bit>,
    /// That beat.
    pub s_data: Signal<In, Lanes<32, N>>,
    /// It is taken; from a register.
    pub s_ready: Signal<Out, Bit>,
    /// A word is offered.
    pub m_valid: Signal<Out, Bit>,
    /// That word.
    pub m_data: Signal<Out, Word>,
    /// It is taken.
    pub m_ready: Signal<In, Bit>,

    words: [DFF<Bits<32>>; N],
    count: DFF<Bits<5>>,
    ready: DFF<Bit>,
    full: DFF<Bit>,
    full_next: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    leave: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    more: Signal<Local, Bits<5>>,
    zero: Constant<Bits<5>>,
    one: Constant<Bits<5>>,
    top: Constant<Bits<5>>,
}

impl<const N: usize> Default for Narrow<N> {
    fn default() -> Self {
        assert!((1..33).contains(&N), "beats of {N} words, the limit is 32");
        made!(
            zero: 0_u64, one: 1_u64, top: (N as LiteralType - 1);
            words: std::array::from_fn(|_| DFF::default());
            clock, flush, s_valid, s_data, s_ready, m_valid, m_data, m_ready,
            count, ready, full, full_next, take, leave, ends, more
        )
    }
}

ports!(
    for [const N: usize] Narrow<N>:
    clock, flush, s_valid, s_data, m_ready
    =>
    s_ready, m_valid, m_data
);

impl<const N: usize> Logic for Narrow<N> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, count, ready, full);
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.leave.next = self.full.q.val() && self.m_ready.val();
        self.ends.next = self.count.q.val() == self.top.val();
        self.more.next = self.count.q.val() + self.one.val();
        self.full_next.next = self.full.q.val();
        if self.leave.val() {
            self.count.d.next = self.more.val();
            if self.ends.val() {
                self.count.d.next = self.zero.val();
                self.full_next.next = false;
            }
        }
        if self.take.val() {
            self.full_next.next = true;
        }
        for i in 0..N {
            self.words[i].clock.next = self.clock.val();
            self.words[i].d.next = self.words[i].q.val();
        }
        for i in 1..N {
            if self.leave.val() {
                self.words[i - 1].d.next = self.words[i].q.val();
            }
        }
        for i in 0..N {
            if self.take.val() {
                self.words[i].d.next = self.s_data.val().get_bits::<32>(32 * i);
            }
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
        self.m_data.next.data = self.words[0].q.val();
        self.m_data.next.last = self.ends.val();
        self.m_data.next.tail = false;
    }
}
