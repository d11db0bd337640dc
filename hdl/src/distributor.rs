//! Beats of up to `N` records to the `N` lanes of a map.
//!
//! ```text
//! s_valid ─────►┐                ┌─►[queue 0]──► lane_valid$0, lane_data$0      ◄── lane_ready$0
//! s_count       ├─►[register]────┼─►[queue 1]──► lane_valid$1, lane_data$1      ◄── lane_ready$1
//! s_data$0 …  ─►┘       │        └─► …
//! s_ready ◄──[register]◄── all queues have room
//!                       └──► tag_valid, tag_count                  to the collector, one a beat
//! ```
//!
//! # Ports
//!
//! `N` lanes, 1 to 16; records of `W` words. Element `i` of an array of ports is called `name$i` in the Verilog.
//!
//! | port | direction | bits | |
//! |---|---|---|---|
//! | `clock`, `flush` | in | 1 | as in [`crate::stream`]; the same `flush` in the same cycle goes to distributor, lanes and collector |
//! | `s_valid` | in | 1 | a beat is offered |
//! | `s_ready` | out | 1 | it is taken; from a register, does not wait for `s_valid` |
//! | `s_count` | in | 5 | how many of its slots hold records: 1 to `N`, the first ones |
//! | `s_data$0` … `s_data$(N-1)` | in | 32 W | the slots |
//! | `lane_valid$0` … | out | 1 | to `s_valid` of the lanes |
//! | `lane_data$0` … | out | 32 W | to `s_data` of the lanes |
//! | `lane_ready$0` … | in | 1 | from `s_ready` of the lanes |
//! | `tag_valid` | out | 1 | to the collector: a beat was taken |
//! | `tag_count` | out | 5 | to the collector: its count |
//!
//! **Order.** Slot `i` goes to lane `i`, so record `k` of a stream of full beats goes to lane `k mod N`: round robin.
//! A beat may have fewer records anywhere in a stream. What stands in its other slots goes through their lanes all
//! the same, and the collector drops what comes out; so every lane gets as many records as beats were taken, and
//! the collector needs nothing but the counts.
//!
//! **Throughput.** One beat a cycle, so `N` records a cycle, while every lane takes a record a cycle. A stream of one
//! record a cycle in all has to be gathered into beats in front of `s_data`; whoever does it decides when a beat that
//! is not full has to leave.
//!
//! **When stalled.** A queue holds 16 records; `s_ready` falls while one of them may not have room. No path leads
//! from one `ready` to another without a register.
//!
//! **Latency.** 3 cycles from the one that takes a beat to the one that offers its records to idle lanes.
//!
//! **Which blocks.** Maps: a fold or a scan gives other than one beat of output a record, and has one lane, which is
//! wired without distributor and collector.

mod queue;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::Register;
use queue::Queue;
use rust_hdl::prelude::*;

/// The most lanes that a distributor feeds.
pub const MAX_LANES: usize = 16;

/// The distributor of `N` lanes and records of `W` words: see the module.
#[derive(LogicBlock)]
pub struct Distributor<const N: usize, const W: usize> {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties the queues.
    pub flush: Signal<In, Bit>,
    /// A beat is offered.
    pub s_valid: Signal<In, Bit>,
    /// How many of its slots hold records.
    pub s_count: Signal<In, Bits<5>>,
    /// Its slots.
    pub s_data: [Signal<In, Lanes<32, W>>; N],
    /// The lanes take what is offered.
    pub lane_ready: [Signal<In, Bit>; N],
    /// The beat that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// A record is offered to the lane.
    pub lane_valid: [Signal<Out, Bit>; N],
    /// That record.
    pub lane_data: [Signal<Out, Lanes<32, W>>; N],
    /// A beat was taken.
    pub tag_valid: Signal<Out, Bit>,
    /// Its count.
    pub tag_count: Signal<Out, Bits<5>>,

    queues: [Lazy<Queue<Lanes<32, W>>>; N],
    ready: DFF<Bit>,
    taken: DFF<Bit>,
    count: DFF<Bits<5>>,
    beat: [Register<Lanes<32, W>>; N],
    /// Bit `i` unless queue `i` lacks room.
    rooms: Signal<Local, Bits<16>>,
    all: Constant<Bits<16>>,
}

impl<const N: usize, const W: usize> Default for Distributor<N, W> {
    fn default() -> Self {
        const { assert!(0 < N && N <= MAX_LANES) };
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_count: Signal::default(),
            s_data: std::array::from_fn(|_| Signal::default()),
            lane_ready: std::array::from_fn(|_| Signal::default()),
            s_ready: Signal::default(),
            lane_valid: std::array::from_fn(|_| Signal::default()),
            lane_data: std::array::from_fn(|_| Signal::default()),
            tag_valid: Signal::default(),
            tag_count: Signal::default(),
            queues: std::array::from_fn(|_| Lazy::new(Queue::new())),
            ready: DFF::default(),
            taken: DFF::default(),
            count: DFF::default(),
            beat: std::array::from_fn(|_| Register::new(true)),
            rooms: Signal::default(),
            all: Constant::new(0xFFFF.into()),
        }
    }
}

impl<const N: usize, const W: usize> Logic for Distributor<N, W> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ready, taken, count);

        // A beat is taken into registers, which go on to the queues whatever happens.
        self.taken.d.next = self.s_valid.val() && self.ready.q.val();
        self.count.d.next = self.s_count.val();
        self.rooms.next = self.all.val();
        for i in 0..N {
            self.beat[i].clock.next = self.clock.val();
            self.beat[i].d.next = self.s_data[i].val();
            self.queues[i].clock.next = self.clock.val();
            self.queues[i].flush.next = self.flush.val();
            self.queues[i].put.next = self.taken.q.val();
            self.queues[i].put_data.next = self.beat[i].q.val();
            self.queues[i].take.next = self.lane_ready[i].val();
            self.lane_valid[i].next = self.queues[i].valid.val();
            self.lane_data[i].next = self.queues[i].data.val();
            self.rooms.next = self.rooms.val().replace_bit(i, self.queues[i].room.val());
        }
        self.ready.d.next = self.rooms.val().all();
        if self.flush.val() {
            self.taken.d.next = false;
        }

        self.s_ready.next = self.ready.q.val();
        self.tag_valid.next = self.taken.q.val();
        self.tag_count.next = self.count.q.val();
    }
}
