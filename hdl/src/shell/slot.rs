//! A place for a record or a beat.

use crate::lanes::Lanes;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// `N` words that are loaded, or taken over from the next slot.
///
/// ```text
/// load ? s_data : shift ? n_data : the same ──►[register]──► m_data
/// ```
#[derive(LogicBlock, Default)]
pub struct Slot<const N: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// The words are taken.
    pub load: Signal<In, Bit>,
    /// Those words.
    pub s_data: Signal<In, Lanes<32, N>>,
    /// The next slot's words are taken over.
    pub shift: Signal<In, Bit>,
    /// Those words.
    pub n_data: Signal<In, Lanes<32, N>>,
    /// What is kept.
    pub m_data: Signal<Out, Lanes<32, N>>,

    words: DFF<Lanes<32, N>>,
}

ports!(
    for [const N: usize] Slot<N>:
    clock, load, s_data, shift, n_data
    =>
    m_data
);

impl<const N: usize> Logic for Slot<N> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, words);
        if self.shift.val() {
            self.words.d.next = self.n_data.val();
        }
        if self.load.val() {
            self.words.d.next = self.s_data.val();
        }
        self.m_data.next = self.words.q.val();
    }
}
