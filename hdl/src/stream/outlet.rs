//! Credits, the output FIFO and the output register.

use super::memory::Memory;
use super::pointers::Pointers;
use super::{DEPTH, DEPTH_BITS};
use crate::lazy::inputs;
use crate::registers::Register;
use rust_hdl::prelude::*;

/// The back half of a block: credits, the output FIFO, and the output register.
///
/// ```text
/// take ──►[±1]──►[ credits ]──► ready (a register)
/// arrive, result ──►[ FIFO ]──►[ output ]──► m_valid, m_data        result to output: 2 cycles
/// ```
///
/// The count of places lags two cycles behind, so `ready` falls two places early: at most [`DEPTH`] are ever kept. That
/// leaves no more than one carry chain between two registers.
///
/// Whoever sets `take` in a cycle with `ready` keeps a place, and has to fill it later by `arrive` and `result`; after
/// a `flush`, places that were kept are free and nothing may arrive for them.
#[derive(LogicBlock)]
pub(crate) struct Outlet<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    /// A place is kept for a result; only in a cycle with `ready`.
    pub take: Signal<In, Bit>,
    /// No place is given in the next cycle.
    pub hold: Signal<In, Bit>,
    /// A place is free.
    pub ready: Signal<Out, Bit>,
    /// The result of the oldest place is here.
    pub arrive: Signal<In, Bit>,
    /// That result.
    pub result: Signal<In, T>,
    pub m_ready: Signal<In, Bit>,
    pub m_valid: Signal<Out, Bit>,
    pub m_data: Signal<Out, T>,

    free: DFF<Bit>,
    /// How many records more or fewer are inside after the last cycle, in two's complement.
    change: DFF<Bits<6>>,
    /// Records inside, taken and not yet handed over, before that.
    used: DFF<Bits<6>>,
    /// They have one bit more than an address, so that equal ones mean empty.
    pointers: Pointers<6>,
    memory: Memory<T, DEPTH_BITS, 6>,
    valid: DFF<Bit>,
    data: Register<T>,

    leave: Signal<Local, Bit>,
    used_high: Signal<Local, Bits<4>>,
    full: Signal<Local, Bit>,
    idle: Signal<Local, Bit>,
    load: Signal<Local, Bit>,

    zero: Constant<Bits<6>>,
    one: Constant<Bits<6>>,
    minus_one: Constant<Bits<6>>,
}

impl<T: Synth> Outlet<T> {
    pub fn new() -> Self {
        const { assert!(DEPTH == 32) };
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            take: Signal::default(),
            hold: Signal::default(),
            ready: Signal::default(),
            arrive: Signal::default(),
            result: Signal::default(),
            m_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            free: DFF::default(),
            change: DFF::default(),
            used: DFF::default(),
            pointers: Pointers::new(),
            memory: Memory::default(),
            valid: DFF::default(),
            data: Register::new(true),
            leave: Signal::default(),
            used_high: Signal::default(),
            full: Signal::default(),
            idle: Signal::default(),
            load: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            minus_one: Constant::new(63.into()),
        }
    }
}

inputs!(for [T: Synth] Outlet<T>: clock, flush, take, hold, arrive, result, m_ready);

impl<T: Synth> Logic for Outlet<T> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, free, change, used, valid, data);
        clock!(self, clock, memory, pointers);

        // Credits. The count of 30 is reached two records late; two more may follow it.
        self.leave.next = self.valid.q.val() && self.m_ready.val();
        self.change.d.next = self.zero.val();
        if self.take.val() && (!self.leave.val()) {
            self.change.d.next = self.one.val();
        }
        if self.leave.val() && (!self.take.val()) {
            self.change.d.next = self.minus_one.val();
        }
        self.used.d.next = self.used.q.val() + self.change.q.val();
        self.used_high.next = self.used.q.val().get_bits::<4>(1);
        self.full.next = self.used.q.val().get_bit(5) || self.used_high.val().all();
        self.free.d.next = (!self.full.val()) && (!self.hold.val());

        // The FIFO: a result that arrives has a place.
        self.memory.write.next = self.arrive.val();
        self.memory.write_at.next = self.pointers.write_at.val();
        self.memory.write_data.next = self.result.val();
        self.pointers.arrive.next = self.arrive.val();
        self.pointers.flush.next = self.flush.val();

        // The output register: refilled as soon as it is free.
        self.memory.read_at.next = self.pointers.read_at.val();
        self.idle.next = (!self.valid.q.val()) || self.m_ready.val();
        self.load.next = self.pointers.waiting.val() && self.idle.val();
        self.pointers.load.next = self.load.val();
        if self.idle.val() {
            self.valid.d.next = self.pointers.waiting.val();
        }
        if self.load.val() {
            self.data.d.next = self.memory.read_data.val();
        }

        if self.flush.val() {
            self.free.d.next = !self.hold.val();
            self.change.d.next = self.zero.val();
            self.used.d.next = self.zero.val();
            self.valid.d.next = false;
        }

        self.ready.next = self.free.q.val();
        self.m_valid.next = self.valid.q.val();
        self.m_data.next = self.data.q.val();
    }
}
