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
/// `room` falls two cycles after the ninth word that waits was put, and so does not tell of the last two; the writer may take up to
/// five more registers to stop. `load` may be high only in a cycle with `waiting`; a word that was loaded waits no longer.
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

    memory: Memory<T, 4>,
    pointers: Pointers<4, 16>,
    spare: DFF<Bit>,
    latest: Register<T>,
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
            spare: DFF::default(),
            latest: Register::new(true),
        }
    }
}

inputs!(for [T: Synth] Shelf<T>: clock, flush, put, put_data, load);

impl<T: Synth> Logic for Shelf<T> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, spare, latest);
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

        self.spare.d.next = !self.pointers.count.val().get_bit(8);
        self.room.next = self.spare.q.val();
        self.waiting.next = self.pointers.waiting.val();
        self.data.next = self.latest.q.val();
    }
}
