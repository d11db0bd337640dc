//! A register slice.

use crate::registers::Register;
use crate::ports::{Carried, ports};
use rust_hdl::prelude::*;

/// Two registers between two parts of a stream, so that nothing combinational runs from one to the other.
///
/// ```text
/// s_data ──►┬──────────►[front]──► m_data        latency 1; a word a cycle
///           └─►[spare]──►┘
/// s_ready ◄──[register]◄── the spare is free
/// ```
///
/// While an output waits it holds, and one further word is taken. A cycle with `flush` takes and hands over nothing and
/// leaves it empty.
#[derive(LogicBlock)]
pub struct Skid<T: Synth> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Empties it.
    pub flush: Signal<In, Bit>,
    /// A word is offered.
    pub s_valid: Signal<In, Bit>,
    /// That word.
    pub s_data: Signal<In, T>,
    /// It is taken.
    pub s_ready: Signal<Out, Bit>,
    /// A word is offered to the next part.
    pub m_valid: Signal<Out, Bit>,
    /// That word.
    pub m_data: Signal<Out, T>,
    /// The next part takes it.
    pub m_ready: Signal<In, Bit>,

    ready: DFF<Bit>,
    full: DFF<Bit>,
    held: DFF<Bit>,
    front: Register<T>,
    spare: Register<T>,
    take: Signal<Local, Bit>,
    open: Signal<Local, Bit>,
    held_next: Signal<Local, Bit>,
}

impl<T: Synth> Default for Skid<T> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_data: Signal::default(),
            s_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            m_ready: Signal::default(),
            ready: DFF::default(),
            full: DFF::default(),
            held: DFF::default(),
            front: Register::new(true),
            spare: Register::new(true),
            take: Signal::default(),
            open: Signal::default(),
            held_next: Signal::default(),
        }
    }
}

ports!(
    for [T: Carried + Send] Skid<T>:
    clock, flush, s_valid, s_data, m_ready
    =>
    s_ready, m_valid, m_data
);

impl<T: Synth> Logic for Skid<T> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, full, held, front, spare);
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.open.next = (!self.full.q.val()) || self.m_ready.val();
        self.held_next.next = self.held.q.val();
        if self.open.val() {
            self.held_next.next = false;
            if self.held.q.val() {
                self.front.d.next = self.spare.q.val();
                self.full.d.next = true;
            } else {
                self.front.d.next = self.s_data.val();
                self.full.d.next = self.take.val();
            }
        } else {
            if self.take.val() {
                self.held_next.next = true;
            }
        }
        // While nothing is held the spare may be anything.
        if !self.held.q.val() {
            self.spare.d.next = self.s_data.val();
        }
        self.held.d.next = self.held_next.val();
        self.ready.d.next = !self.held_next.val();
        if self.flush.val() {
            self.full.d.next = false;
            self.held.d.next = false;
            self.ready.d.next = true;
        }
        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.full.q.val();
        self.m_data.next = self.front.q.val();
    }
}
