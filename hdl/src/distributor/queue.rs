//! The queue in front of a lane.

use crate::lazy::inputs;
use crate::stream::Shelf;
use rust_hdl::prelude::*;

/// A [`Shelf`] that offers its words as a stream.
///
/// ```text
/// put, put_data ──►[ shelf ]──► valid, data ◄── take
/// room ◄──────────────┘
/// ```
#[derive(LogicBlock)]
pub(super) struct Queue<T: Synth> {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub put: Signal<In, Bit>,
    pub put_data: Signal<In, T>,
    pub room: Signal<Out, Bit>,
    pub take: Signal<In, Bit>,
    pub valid: Signal<Out, Bit>,
    pub data: Signal<Out, T>,

    shelf: Shelf<T>,
    offered: DFF<Bit>,
    idle: Signal<Local, Bit>,
    load: Signal<Local, Bit>,
}

impl<T: Synth> Queue<T> {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            put: Signal::default(),
            put_data: Signal::default(),
            room: Signal::default(),
            take: Signal::default(),
            valid: Signal::default(),
            data: Signal::default(),
            shelf: Shelf::new(),
            offered: DFF::default(),
            idle: Signal::default(),
            load: Signal::default(),
        }
    }
}

inputs!(for [T: Synth] Queue<T>: clock, flush, put, put_data, take);

impl<T: Synth> Logic for Queue<T> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, offered);
        clock!(self, clock, shelf);
        self.shelf.flush.next = self.flush.val();
        self.shelf.put.next = self.put.val();
        self.shelf.put_data.next = self.put_data.val();
        self.idle.next = (!self.offered.q.val()) || self.take.val();
        self.load.next = self.shelf.waiting.val() && self.idle.val();
        self.shelf.load.next = self.load.val();
        if self.idle.val() {
            self.offered.d.next = self.shelf.waiting.val();
        }
        if self.flush.val() {
            self.offered.d.next = false;
        }
        self.room.next = self.shelf.room.val();
        self.valid.next = self.offered.q.val();
        self.data.next = self.shelf.data.val();
    }
}
