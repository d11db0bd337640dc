//! A short FIFO whose writer hears of a lack of room some cycles late.

use super::{Memory, Pointers};
use crate::lazy::inputs;
use crate::registers::Register;
use rust_hdl::prelude::*;

/// Up to 16 words in LUT RAM, and the one that was loaded last in a register.
///
/// ```text
/// put, put_data ──►[ memory ]──►[output]──► data
/// room ◄──[register]◄── count     └── load
/// ```
///
/// `room` falls when 8 words are inside, three cycles after the eighth was put; so five more may follow it, and the writer may take
/// up to three registers to stop. `load` may be high only in a cycle with `waiting`; words that were loaded are no longer inside.
#[derive(LogicBlock)]
pub(crate) struct Shelf<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub put: Signal<In, Bit>,
    pub put_data: Signal<In, T>,
    pub room: Signal<Out, Bit>,
    pub waiting: Signal<Out, Bit>,
    pub load: Signal<In, Bit>,
    pub data: Signal<Out, T>,

    memory: Memory<T, 4, 5>,
    pointers: Pointers<5>,
    /// How many words more or fewer are inside after the last cycle, in two's complement.
    change: DFF<Bits<5>>,
    used: DFF<Bits<5>>,
    spare: DFF<Bit>,
    latest: Register<T>,

    used_high: Signal<Local, Bits<2>>,
    zero: Constant<Bits<5>>,
    one: Constant<Bits<5>>,
    minus_one: Constant<Bits<5>>,
}

impl<T: Synth> Shelf<T> {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            put: Signal::default(),
            put_data: Signal::default(),
            room: Signal::default(),
            waiting: Signal::default(),
            load: Signal::default(),
            data: Signal::default(),
            memory: Memory::default(),
            pointers: Pointers::new(),
            change: DFF::default(),
            used: DFF::default(),
            spare: DFF::default(),
            latest: Register::new(true),
            used_high: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
            minus_one: Constant::new(31.into()),
        }
    }
}

inputs!(for [T: Synth] Shelf<T>: clock, flush, put, put_data, load);

impl<T: Synth> Logic for Shelf<T> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, change, used, spare, latest);
        clock!(self, clock, memory, pointers);

        self.pointers.flush.next = self.flush.val();
        self.pointers.arrive.next = self.put.val();
        self.pointers.load.next = self.load.val();
        self.memory.write.next = self.put.val();
        self.memory.write_at.next = self.pointers.write_at.val();
        self.memory.write_data.next = self.put_data.val();
        self.memory.read_at.next = self.pointers.read_at.val();
        if self.load.val() {
            self.latest.d.next = self.memory.read_data.val();
        }

        self.change.d.next = self.zero.val();
        if self.put.val() && (!self.load.val()) {
            self.change.d.next = self.one.val();
        }
        if self.load.val() && (!self.put.val()) {
            self.change.d.next = self.minus_one.val();
        }
        self.used.d.next = self.used.q.val() + self.change.q.val();
        self.used_high.next = self.used.q.val().get_bits::<2>(3);
        self.spare.d.next = !self.used_high.val().any();

        if self.flush.val() {
            self.change.d.next = self.zero.val();
            self.used.d.next = self.zero.val();
        }

        self.room.next = self.spare.q.val();
        self.waiting.next = self.pointers.waiting.val();
        self.data.next = self.latest.q.val();
    }
}
