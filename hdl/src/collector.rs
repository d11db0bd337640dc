//! Beats of up to `N` outputs from the `N` lanes of a map, in the order of the records.
//!
//! ```text
//! tag_valid, tag_count ──►[ counts ]────────────────────────────┐
//! lane_valid$0, lane_data$0 ──►[queue 0]──┐                     │
//! lane_valid$1, lane_data$1 ──►[queue 1]──┼─► all have given ─►[output]──► m_valid, m_count, m_data$0 …
//! lane_ready$i ◄──[register]◄── room in queue i                    ◄── m_ready
//! ```
//!
//! # Ports
//!
//! `N` lanes, 1 to 16; beats of a lane of `B` words. Element `i` of an array of ports is called `name$i` in the Verilog.
//!
//! | port | direction | bits | |
//! |---|---|---|---|
//! | `clock`, `flush` | in | 1 | as in [`crate::stream`]; the same `flush` in the same cycle goes to distributor, lanes and collector |
//! | `tag_valid`, `tag_count` | in | 1, 5 | from the distributor |
//! | `lane_valid$0` … `lane_valid$(N-1)` | in | 1 | from `m_valid` of the lanes |
//! | `lane_data$0` … | in | 32 B | from `m_data` of the lanes |
//! | `lane_ready$0` … | out | 1 | to `m_ready` of the lanes; from a register |
//! | `m_valid` | out | 1 | a beat is offered |
//! | `m_ready` | in | 1 | it is taken |
//! | `m_count` | out | 5 | how many outputs it has: as many as the distributor's beat had records |
//! | `m_data$0` … | out | 32 B | the outputs, in the order of the records; those from `m_count` on are arbitrary |
//!
//! **Order.** Beat by beat and slot by slot as they came in.
//!
//! **Throughput.** One beat a cycle, so `N` outputs a cycle, while `m_ready` is high.
//!
//! **When stalled.** A queue holds 16 outputs, and the lanes hold theirs. No path leads from `m_ready` to a lane without a
//! register.

mod join;

use crate::distributor::MAX_LANES;
use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::Register;
use crate::stream::{Memory, Pointers, Shelf};
use join::Join;
use rust_hdl::prelude::*;

/// The collector of `N` lanes, whose beats have `B` words: see the module. Lanes are joined in `G` groups of `P`, and the groups once
/// more, so that no signal needs all lanes at once. There is one group, or groups of four.
#[derive(LogicBlock)]
pub struct Collector<const N: usize, const B: usize, const G: usize, const P: usize> {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties everything.
    pub flush: Signal<In, Bit>,
    /// The distributor took a beat.
    pub tag_valid: Signal<In, Bit>,
    /// Its count.
    pub tag_count: Signal<In, Bits<5>>,
    /// The lanes offer an output.
    pub lane_valid: [Signal<In, Bit>; N],
    /// That output.
    pub lane_data: [Signal<In, Lanes<32, B>>; N],
    /// The beat that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// The outputs that are offered are taken.
    pub lane_ready: [Signal<Out, Bit>; N],
    /// A beat is offered.
    pub m_valid: Signal<Out, Bit>,
    /// How many of its slots hold outputs.
    pub m_count: Signal<Out, Bits<5>>,
    /// Its slots.
    pub m_data: [Signal<Out, Lanes<32, B>>; N],

    shelves: [Lazy<Shelf<Lanes<32, B>>>; N],
    arrived: [DFF<Bit>; N],
    inputs: [Register<Lanes<32, B>>; N],
    groups: [Join<P>; G],
    whole: Join<G>,
    /// The counts of the beats inside: at most 63.
    counts: Memory<Bits<5>, 6, 6>,
    counts_written: DFF<Bits<6>>,
    /// Beats that are complete, and those of them that have gone to the output.
    beats: Pointers<6>,
    offered: DFF<Bit>,
    count: DFF<Bits<5>>,
    counts_more: Signal<Local, Bits<6>>,
    idle: Signal<Local, Bit>,
    load: Signal<Local, Bit>,
    zero: Constant<Bits<6>>,
    one: Constant<Bits<6>>,
}

impl<const N: usize, const B: usize, const G: usize, const P: usize> Default for Collector<N, B, G, P> {
    fn default() -> Self {
        const { assert!(0 < N && N <= MAX_LANES && N == G * P && (G == 1 || P == 4)) };
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            tag_valid: Signal::default(),
            tag_count: Signal::default(),
            lane_valid: std::array::from_fn(|_| Signal::default()),
            lane_data: std::array::from_fn(|_| Signal::default()),
            m_ready: Signal::default(),
            lane_ready: std::array::from_fn(|_| Signal::default()),
            m_valid: Signal::default(),
            m_count: Signal::default(),
            m_data: std::array::from_fn(|_| Signal::default()),
            shelves: std::array::from_fn(|_| Lazy::new(Shelf::new())),
            arrived: std::array::from_fn(|_| DFF::default()),
            inputs: std::array::from_fn(|_| Register::new(true)),
            groups: std::array::from_fn(|_| Join::new()),
            whole: Join::new(),
            counts: Memory::default(),
            counts_written: DFF::default(),
            beats: Pointers::new(),
            offered: DFF::default(),
            count: DFF::default(),
            counts_more: Signal::default(),
            idle: Signal::default(),
            load: Signal::default(),
            zero: Constant::new(0.into()),
            one: Constant::new(1.into()),
        }
    }
}

impl<const N: usize, const B: usize, const G: usize, const P: usize> Logic for Collector<N, B, G, P> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, counts_written, offered, count);
        clock!(self, clock, counts, whole, beats);

        // Complete beats go to the output as soon as it is free.
        self.idle.next = (!self.offered.q.val()) || self.m_ready.val();
        self.load.next = self.beats.waiting.val() && self.idle.val();
        self.beats.load.next = self.load.val();
        self.beats.flush.next = self.flush.val();
        self.counts.read_at.next = self.beats.read_at.val();
        if self.idle.val() {
            self.offered.d.next = self.beats.waiting.val();
        }
        if self.load.val() {
            self.count.d.next = self.counts.read_data.val();
        }

        for i in 0..N {
            self.arrived[i].clock.next = self.clock.val();
            self.arrived[i].d.next = self.lane_valid[i].val() && self.shelves[i].room.val();
            if self.flush.val() {
                self.arrived[i].d.next = false;
            }
            self.inputs[i].clock.next = self.clock.val();
            self.inputs[i].d.next = self.lane_data[i].val();
            self.shelves[i].clock.next = self.clock.val();
            self.shelves[i].flush.next = self.flush.val();
            self.shelves[i].put.next = self.arrived[i].q.val();
            self.shelves[i].put_data.next = self.inputs[i].q.val();
            self.shelves[i].load.next = self.load.val();
            self.lane_ready[i].next = self.shelves[i].room.val();
            self.m_data[i].next = self.shelves[i].data.val();
        }

        // A beat is complete when every lane has given.
        for g in 0..G {
            self.groups[g].clock.next = self.clock.val();
            self.groups[g].flush.next = self.flush.val();
            for p in 0..P {
                self.groups[g].arrive[p].next = self.arrived[4 * g + p].q.val();
            }
            self.whole.arrive[g].next = self.groups[g].joined.val();
        }
        self.whole.flush.next = self.flush.val();
        self.beats.arrive.next = self.whole.joined.val();

        // The counts, in the order of the beats.
        self.counts_more.next = self.counts_written.q.val() + self.one.val();
        self.counts.write.next = self.tag_valid.val();
        self.counts.write_at.next = self.counts_written.q.val();
        self.counts.write_data.next = self.tag_count.val();
        if self.tag_valid.val() {
            self.counts_written.d.next = self.counts_more.val();
        }

        if self.flush.val() {
            self.counts_written.d.next = self.zero.val();
            self.offered.d.next = false;
        }
        self.m_valid.next = self.offered.q.val();
        self.m_count.next = self.count.q.val();
    }
}
