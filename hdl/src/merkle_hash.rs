//! The FPGA twin of `merkle_hash`: a compression engine for each of the two blocks of a message, one behind the other.
//!
//! ```text
//! cycle  0                     1 … 1 + P            2 + P              2 + P … 2 + 2 P        3 + 2 P
//! s_data ─►[message]─►[first engine: P cycles]─►[ + start ]─ middle ─►[second engine]──────►[ + middle ]─► outlet
//!              └ byte 63 ─►[tail]─►[tail]─►[second block]──────────────────┘       └─ kept ──────┘
//! p_* ─►[parameters]─►[padding] says where messages end
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 512 bits, a beat the digest of
//! 256. *Parameters*: 1 word, no table. *Rounds a cycle* R, one of 1, 2, 4 and 8: a compression takes P = 64 / R cycles,
//! and so does a record, since the second block of one is compressed beside the first of the next. *Latency*:
//! 2 P + 5 cycles, for leaves of one block, too: their digest waits where others have their second block.
//! *When stalled*: nothing inside waits. A record is taken when a place in the output FIFO is kept for it and the one
//! before has begun P cycles ago; `s_ready` is low meanwhile.
//!
//! Per engine 512 bits of message, 256 of state and 32 R of words with their constants added; between and behind the
//! engines 256 each for the state after the first rounds, the middle, the middle kept for the sum and the state after the
//! second rounds. A round is four additions of 32 bits deep, of which the constant's is a cycle ahead.

mod constants;
mod engine;
mod expand;
mod message;
mod padding;
mod round;
mod swap;

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Gather, Parameters};
use crate::stream::{self, Flight, Outlet};
use crate::{Block, direct, emit, pins};
use accel_kernels::merkle_hash::{KERNEL, START};
use engine::Engine;
use message::Message;
use padding::Padding;
use rust_hdl::prelude::*;
use swap::Swap;

/// Rounds a cycle when nobody asks for another number.
pub const DEFAULT_ROUNDS: usize = 1;

/// The block: see the module.
#[derive(LogicBlock)]
pub struct MerkleHash<const ROUNDS: usize> {
    /// The clock; everything happens at its rising margin.
    pub clock: Signal<In, Clock>,
    /// Forgets the batch.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 16>>,
    /// Of no use to a map.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The digest that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// A digest is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The digest.
    pub m_data: Signal<Out, Lanes<32, 8>>,
    /// A word of the parameters is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<1, 1>>,
    padding: Lazy<Padding>,
    message: Lazy<Message>,
    first: Engine<ROUNDS>,
    second: Engine<ROUNDS>,
    swaps: [Lazy<Swap>; 8],
    digest: Gather<32, 8>,
    outlet: Lazy<Outlet<Lanes<32, 8>>>,

    /// Nothing was taken in the last cycles, as many as a record has.
    open: DFF<Bit>,
    /// Cycles until `open`.
    left: DFF<Bits<6>>,
    /// A record was taken 1, P + 1, P + 2, 2 P + 2 and 2 P + 3 cycles ago.
    began: Flight,
    compressed: Flight,
    middled: Flight,
    ended: Flight,
    summed: Flight,
    /// The last byte of the record in each engine.
    tail: DFF<Bits<8>>,
    tail_kept: DFF<Bits<8>>,
    after_first: [DFF<Bits<32>>; 8],
    middle: [DFF<Bits<32>>; 8],
    middle_kept: [DFF<Bits<32>>; 8],
    after_second: [DFF<Bits<32>>; 8],

    ready: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    busy: Signal<Local, Bit>,
    left_less: Signal<Local, Bits<6>>,
    left_next: Signal<Local, Bits<6>>,
    params_now: Signal<Local, Bits<32>>,
    node_now: Signal<Local, Bit>,
    leaf_bytes_now: Signal<Local, Bits<7>>,
    tail_wide: Signal<Local, Bits<32>>,
    tail_high: Signal<Local, Bits<32>>,
    tail_cut: Signal<Local, Bits<32>>,
    tail_ended: Signal<Local, Bits<32>>,
    second_word: Signal<Local, Bits<32>>,
    middle_now: [Signal<Local, Bits<32>>; 8],
    addend: [Signal<Local, Bits<32>>; 8],
    sum: [Signal<Local, Bits<32>>; 8],
    /// d, c, b, a, h, g, f, e of what the first block begins with.
    start: [Constant<Bits<32>>; 8],
    zero: Constant<Bits<32>>,
    none: Constant<Bits<6>>,
    one: Constant<Bits<6>>,
    more: Constant<Bits<6>>,
    second_block: Constant<Bits<5>>,
}

impl<const ROUNDS: usize> MerkleHash<ROUNDS> {
    /// The block with so many rounds a cycle.
    ///
    /// # Panics
    /// When the number is none of 1, 2, 4 and 8.
    pub fn new() -> Self {
        assert!([1, 2, 4, 8].contains(&ROUNDS), "a cycle has 1, 2, 4 or 8 rounds, not {ROUNDS}");
        let cycles = 64 / ROUNDS;
        // a state in the order of the engines: either four backwards
        let start = |i: usize| Constant::new(LiteralType::from(START[i / 4 * 4 + 3 - i % 4]).into());
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_data: Signal::default(),
            s_last: Signal::default(),
            s_ready: Signal::default(),
            m_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            params: Lazy::new(Parameters::default()),
            padding: Lazy::new(Padding::new()),
            message: Lazy::new(Message::new()),
            first: Engine::new(),
            second: Engine::new(),
            swaps: std::array::from_fn(|_| Lazy::new(Swap::new())),
            digest: Gather::new(false),
            outlet: Lazy::new(Outlet::new()),
            open: DFF::default(),
            left: DFF::default(),
            began: Flight::new(1),
            compressed: Flight::new(cycles),
            middled: Flight::new(1),
            ended: Flight::new(cycles),
            summed: Flight::new(1),
            tail: DFF::default(),
            tail_kept: DFF::default(),
            after_first: Default::default(),
            middle: Default::default(),
            middle_kept: Default::default(),
            after_second: Default::default(),
            ready: Signal::default(),
            take: Signal::default(),
            busy: Signal::default(),
            left_less: Signal::default(),
            left_next: Signal::default(),
            params_now: Signal::default(),
            node_now: Signal::default(),
            leaf_bytes_now: Signal::default(),
            tail_wide: Signal::default(),
            tail_high: Signal::default(),
            tail_cut: Signal::default(),
            tail_ended: Signal::default(),
            second_word: Signal::default(),
            middle_now: Default::default(),
            addend: Default::default(),
            sum: Default::default(),
            start: std::array::from_fn(start),
            zero: Constant::new(0.into()),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
            more: Constant::new((cycles as LiteralType - 1).into()),
            second_block: Constant::new(16.into()),
        }
    }
}

impl<const ROUNDS: usize> Default for MerkleHash<ROUNDS> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const ROUNDS: usize> Logic for MerkleHash<ROUNDS> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, open, left, tail, tail_kept);
        clock!(self, clock, params, first, second, digest, outlet, began, compressed, middled, ended, summed);
        for i in 0..8 {
            self.after_first[i].clock.next = self.clock.val();
            self.after_first[i].d.next = self.after_first[i].q.val();
            self.middle[i].clock.next = self.clock.val();
            self.middle[i].d.next = self.middle[i].q.val();
            self.middle_kept[i].clock.next = self.clock.val();
            self.middle_kept[i].d.next = self.middle_kept[i].q.val();
            self.after_second[i].clock.next = self.clock.val();
            self.after_second[i].d.next = self.after_second[i].q.val();
        }

        // Parameters, and what follows from them.
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();
        self.params_now.next = self.params.q.val().get_bits::<32>(0);
        self.node_now.next = self.params_now.val().get_bit(0);
        self.leaf_bytes_now.next = self.params_now.val().get_bits::<7>(8);
        self.padding.node.next = self.node_now.val();
        self.padding.leaf_bytes.next = self.leaf_bytes_now.val();

        // The entrance: a record in as many cycles as a compression has.
        self.ready.next = self.outlet.ready.val() && self.open.q.val();
        self.take.next = self.s_valid.val() && self.ready.val();
        self.busy.next = self.left.q.val() != self.none.val();
        self.left_less.next = self.left.q.val() - self.one.val();
        self.left_next.next = self.left.q.val();
        if self.busy.val() {
            self.left_next.next = self.left_less.val();
        }
        if self.take.val() {
            self.left_next.next = self.more.val();
        }
        if self.flush.val() {
            self.left_next.next = self.none.val();
        }
        self.left.d.next = self.left_next.val();
        self.open.d.next = self.left_next.val() == self.none.val();

        // When each step is due.
        self.began.clear.next = self.flush.val();
        self.began.take.next = self.take.val();
        self.compressed.clear.next = self.flush.val();
        self.compressed.take.next = self.began.arrive.val();
        self.middled.clear.next = self.flush.val();
        self.middled.take.next = self.compressed.arrive.val();
        self.ended.clear.next = self.flush.val();
        self.ended.take.next = self.middled.arrive.val();
        self.summed.clear.next = self.flush.val();
        self.summed.take.next = self.ended.arrive.val();

        // The first block.
        self.message.data.next = self.s_data.val();
        self.message.prefix.next = self.padding.prefix.val();
        self.message.last.next = self.padding.last.val();
        self.message.margin.next = self.padding.margin.val();
        self.message.mark.next = self.padding.mark.val();
        self.message.first_bits.next = self.padding.first_bits.val();
        self.first.load_block.next = self.take.val();
        for i in 0..16 {
            self.first.block[i].next = self.message.words[i].val();
        }
        self.first.load_state.next = self.began.arrive.val();
        for i in 0..8 {
            self.first.state[i].next = self.start[i].val();
            if self.compressed.arrive.val() {
                self.after_first[i].d.next = self.first.rounds[i].val();
            }
        }

        // The second block: at most one byte of the record, 80, and the length.
        if self.take.val() {
            self.tail.d.next = self.message.tail.val();
        }
        if self.began.arrive.val() {
            self.tail_kept.d.next = self.tail.q.val();
        }
        self.tail_wide.next = bit_cast::<32, 8>(self.tail_kept.q.val());
        self.tail_high.next = self.tail_wide.val() << 24;
        self.tail_cut.next = self.tail_high.val() & self.padding.margin.val();
        self.tail_ended.next = self.tail_cut.val() | self.padding.mark.val();
        self.second_word.next = self.zero.val();
        if self.padding.last.val() == self.second_block.val() {
            self.second_word.next = self.tail_ended.val();
        }
        self.second.load_block.next = self.compressed.arrive.val();
        self.second.block[0].next = self.second_word.val();
        for i in 1..15 {
            self.second.block[i].next = self.zero.val();
        }
        self.second.block[15].next = self.padding.second_bits.val();
        self.second.load_state.next = self.middled.arrive.val();
        for i in 0..8 {
            self.middle_now[i].next = self.start[i].val() + self.after_first[i].q.val();
            self.second.state[i].next = self.middle_now[i].val();
            if self.middled.arrive.val() {
                self.middle[i].d.next = self.middle_now[i].val();
            }
            if self.ended.arrive.val() {
                self.middle_kept[i].d.next = self.middle[i].q.val();
                self.after_second[i].d.next = self.second.rounds[i].val();
            }
        }

        // The digest: of one block, what is in the middle.
        for i in 0..8 {
            self.addend[i].next = self.zero.val();
            if self.padding.two.val() {
                self.addend[i].next = self.after_second[i].q.val();
            }
            self.sum[i].next = self.middle_kept[i].q.val() + self.addend[i].val();
            self.digest.d[i].next = self.swaps[i].swapped.val();
        }
        self.swaps[0].word.next = self.sum[3].val();
        self.swaps[1].word.next = self.sum[2].val();
        self.swaps[2].word.next = self.sum[1].val();
        self.swaps[3].word.next = self.sum[0].val();
        self.swaps[4].word.next = self.sum[7].val();
        self.swaps[5].word.next = self.sum[6].val();
        self.swaps[6].word.next = self.sum[5].val();
        self.swaps[7].word.next = self.sum[4].val();

        self.outlet.hold.next = false;
        self.outlet.flush.next = self.flush.val();
        self.outlet.take.next = self.take.val();
        self.outlet.arrive.next = self.summed.arrive.val();
        self.outlet.result.next = self.digest.q.val();
        self.outlet.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.ready.val();
        self.m_valid.next = self.outlet.m_valid.val();
        self.m_data.next = self.outlet.m_data.val();
    }
}

pins!(for [const ROUNDS: usize] MerkleHash<ROUNDS>);

/// The block of the kernel with 1, 2, 4 or 8 rounds a cycle. It has the one number of stages, 1.
///
/// # Examples
/// ```
/// let small = accel_hdl::merkle_hash::block::<1>();
/// let params = (small.kernel.default_params)();
/// assert_eq!((small.cycles_per_record)(&params), 64);
/// let fast = accel_hdl::merkle_hash::block::<4>();
/// assert_eq!((fast.cycles_per_record)(&params), 16);
/// ```
pub const fn block<const ROUNDS: usize>() -> Block {
    Block {
        kernel: &KERNEL,
        default_stages: 1,
        max_stages: 1,
        latency: |_| 2 * cycles::<ROUNDS>() + 3 + stream::latency(0),
        beat_words: KERNEL.output_words,
        capacity: &[],
        fits: |_| Ok(()),
        cycles_per_record: |_| cycles::<ROUNDS>(),
        simulate: |_| Box::new(direct::Direct::new(MerkleHash::<ROUNDS>::new())),
        verilog: |stages| emit::verilog(&block::<ROUNDS>(), stages, MerkleHash::<ROUNDS>::new()),
    }
}

/// Cycles of a compression.
const fn cycles<const ROUNDS: usize>() -> u64 {
    64 / ROUNDS as u64
}
