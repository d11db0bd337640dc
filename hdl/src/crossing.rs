//! A FIFO from one clock to another.
//!
//! ```text
//!             s_clock                                       m_clock
//! s_valid ──►[ write ]──► RAM ─────────────────────────►[ read ]──► m_valid, m_data
//! s_ready ◄──   │ Gray ──────────────►[ synchroniser ]──►   │
//!               │   ◄──[ synchroniser ]◄────────────── Gray │
//! ```
//!
//! **Transfers.** A word is taken at an edge of `s_clock` with `s_valid` and `s_ready`, handed over at one of `m_clock` with
//! `m_valid` and `m_ready`. All outputs are registers; what is offered stays until it is taken. `s_ready` is low before the
//! first edge. There is no reset: both sides begin empty.
//!
//! **Order.** Every word that was taken is handed over, once, in order, whatever the clocks do.
//!
//! **Pointers** count one bit more than an address has. A count crosses as a Gray code from a register of its own, so that
//! whatever the other side catches of a change is the count before or the count after it. Each side sees the other's count
//! late, which only makes it wait.
//!
//! **Latency.** A word is offered after three to four edges of `m_clock`. **Throughput.** A word a cycle of the slower clock
//! if there are 8 words or more.

use crate::ports::{Ports, ports, simulated};
use crate::synchroniser::Synchroniser;
use rust_hdl::prelude::*;

/// The words: written with one clock, read with the other.
///
/// ```text
/// write_clock, write, write_at, write_data ──►[ RAM ]
/// read_clock, read, read_at ──►[ RAM ]──► q        one edge of read_clock later, kept while `read` is low
/// ```
///
/// The highest bit of a count is not part of the address. A word is read only after its count has crossed, long after it was
/// written, so that nobody reads while it changes.
#[derive(Clone, Debug, LogicBlock)]
struct Memory<const W: usize, const P: usize> {
    pub write_clock: Signal<In, Clock>,
    pub write: Signal<In, Bit>,
    pub write_at: Signal<In, Bits<P>>,
    pub write_data: Signal<In, Bits<W>>,
    pub read_clock: Signal<In, Clock>,
    pub read: Signal<In, Bit>,
    pub read_at: Signal<In, Bits<P>>,
    pub q: Signal<Out, Bits<W>>,
    _words: Vec<Bits<W>>,
}

impl<const W: usize, const P: usize> Memory<W, P> {
    const WORDS: usize = 1 << (P - 1);

    fn new() -> Self {
        Self {
            write_clock: Signal::default(),
            write: Signal::default(),
            write_at: Signal::default(),
            write_data: Signal::default(),
            read_clock: Signal::default(),
            read: Signal::default(),
            read_at: Signal::default(),
            q: Signal::default(),
            _words: vec![Bits::default(); Self::WORDS],
        }
    }
}

impl<const W: usize, const P: usize> Logic for Memory<W, P> {
    fn update(&mut self) {
        if self.read_clock.pos_edge() && self.read.val() {
            self.q.next = self._words[self.read_at.val().index() % Self::WORDS];
        }
        if self.write_clock.pos_edge() && self.write.val() {
            self._words[self.write_at.val().index() % Self::WORDS] = self.write_data.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (high, last, at) = (W - 1, Self::WORDS - 1, P - 2);
        Verilog::Custom(format!(
            "\
(* no_rw_check *)
reg [{high}:0] words [0:{last}];
integer i;
initial for (i = 0; i <= {last}; i = i + 1) words[i] = 0;
always @(posedge write_clock) if (write) words[write_at[{at}:0]] <= write_data;
always @(posedge read_clock) if (read) q <= words[read_at[{at}:0]];
"
        ))
    }
}

/// A count as a Gray code.
///
/// ```text
/// count ──►[ count ^ count / 2 ]──► gray        no register
/// ```
#[derive(Clone, Debug, LogicBlock)]
struct Gray<const P: usize> {
    pub count: Signal<In, Bits<P>>,
    pub gray: Signal<Out, Bits<P>>,
    half: Signal<Local, Bits<P>>,
}

impl<const P: usize> Gray<P> {
    pub fn new() -> Self {
        Self { count: Default::default(), gray: Default::default(), half: Default::default() }
    }
}

impl<const P: usize> Logic for Gray<P> {
    #[hdl_gen]
    fn update(&mut self) {
        self.half.next = self.count.val() >> 1;
        self.gray.next = self.count.val() ^ self.half.val();
    }
}

/// The block, for words of `W` bits and counts of `P` bits, which is `2^(P - 1)` words: see the module.
#[derive(LogicBlock)]
pub struct Crossing<const W: usize, const P: usize> {
    /// The clock that words come with.
    pub s_clock: Signal<In, Clock>,
    /// A word is here.
    pub s_valid: Signal<In, Bit>,
    /// It is taken.
    pub s_ready: Signal<Out, Bit>,
    /// That word.
    pub s_data: Signal<In, Bits<W>>,
    /// The clock that words leave with.
    pub m_clock: Signal<In, Clock>,
    /// A word is here.
    pub m_valid: Signal<Out, Bit>,
    /// It is taken.
    pub m_ready: Signal<In, Bit>,
    /// That word.
    pub m_data: Signal<Out, Bits<W>>,

    ready: DFF<Bit>,
    written: DFF<Bits<P>>,
    written_gray: DFF<Bits<P>>,
    read_seen: Synchroniser<Bits<P>>,
    write_code: Gray<P>,

    valid: DFF<Bit>,
    read: DFF<Bits<P>>,
    read_gray: DFF<Bits<P>>,
    written_seen: Synchroniser<Bits<P>>,
    read_code: Gray<P>,

    memory: Memory<W, P>,

    take: Signal<Local, Bit>,
    written_more: Signal<Local, Bits<P>>,
    written_next: Signal<Local, Bits<P>>,
    full_code: Signal<Local, Bits<P>>,
    load: Signal<Local, Bit>,
    some: Signal<Local, Bit>,
    read_more: Signal<Local, Bits<P>>,
    read_next: Signal<Local, Bits<P>>,

    one: Constant<Bits<P>>,
    /// In a Gray code a whole turn of the addresses is a change of the two highest bits.
    turn: Constant<Bits<P>>,
}

impl<const W: usize, const P: usize> Crossing<W, P> {
    /// The circuit at power-up.
    pub fn new() -> Self {
        Self {
            s_clock: Default::default(),
            s_valid: Default::default(),
            s_ready: Default::default(),
            s_data: Default::default(),
            m_clock: Default::default(),
            m_valid: Default::default(),
            m_ready: Default::default(),
            m_data: Default::default(),
            ready: Default::default(),
            written: Default::default(),
            written_gray: Default::default(),
            read_seen: Default::default(),
            write_code: Gray::new(),
            valid: Default::default(),
            read: Default::default(),
            read_gray: Default::default(),
            written_seen: Default::default(),
            read_code: Gray::new(),
            memory: Memory::new(),
            take: Default::default(),
            written_more: Default::default(),
            written_next: Default::default(),
            full_code: Default::default(),
            load: Default::default(),
            some: Default::default(),
            read_more: Default::default(),
            read_next: Default::default(),
            one: Constant::new(1.into()),
            turn: Constant::new((3 << (P - 2)).into()),
        }
    }
}

ports!(for [const W: usize, const P: usize] Crossing<W, P>:
    s_clock, s_valid, s_data, m_clock, m_ready => s_ready, m_valid, m_data);

impl<const W: usize, const P: usize> Logic for Crossing<W, P> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, s_clock, ready, written, written_gray);
        dff_setup!(self, m_clock, valid, read, read_gray);
        clock!(self, s_clock, read_seen);
        clock!(self, m_clock, written_seen);
        self.memory.write_clock.next = self.s_clock.val();
        self.memory.read_clock.next = self.m_clock.val();

        // In: full is a turn ahead of what was seen to be read.
        self.take.next = self.s_valid.val() && self.ready.q.val();
        self.written_more.next = self.written.q.val() + self.one.val();
        self.written_next.next = self.written.q.val();
        if self.take.val() {
            self.written_next.next = self.written_more.val();
        }
        self.written.d.next = self.written_next.val();
        self.write_code.count.next = self.written_next.val();
        self.written_gray.d.next = self.write_code.gray.val();
        self.read_seen.d.next = self.read_gray.q.val();
        self.full_code.next = self.read_seen.q.val() ^ self.turn.val();
        self.ready.d.next = self.write_code.gray.val() != self.full_code.val();
        self.memory.write.next = self.take.val();
        self.memory.write_at.next = self.written.q.val();
        self.memory.write_data.next = self.s_data.val();
        self.s_ready.next = self.ready.q.val();

        // Out: empty is where nothing more was seen to be written.
        self.written_seen.d.next = self.written_gray.q.val();
        self.some.next = self.written_seen.q.val() != self.read_gray.q.val();
        self.load.next = self.some.val() && ((!self.valid.q.val()) || self.m_ready.val());
        self.read_more.next = self.read.q.val() + self.one.val();
        self.read_next.next = self.read.q.val();
        if self.m_ready.val() {
            self.valid.d.next = false;
        }
        if self.load.val() {
            self.read_next.next = self.read_more.val();
            self.valid.d.next = true;
        }
        self.read.d.next = self.read_next.val();
        self.read_code.count.next = self.read_next.val();
        self.read_gray.d.next = self.read_code.gray.val();
        self.memory.read.next = self.load.val();
        self.memory.read_at.next = self.read.q.val();
        self.m_valid.next = self.valid.q.val();
        self.m_data.next = self.memory.q.val();
    }
}

/// A crossing in RustHDL's simulator.
pub fn simulator<const W: usize, const P: usize>() -> Box<dyn Ports> {
    simulated(Crossing::<W, P>::new())
}

/// The Verilog of a crossing; its module is `crossing`.
pub fn verilog<const W: usize, const P: usize>() -> String {
    let title = format!("crossing, {W} bits, {} words", 1 << (P - 1));
    crate::emit::circuit("crossing", &title, &mut Crossing::<W, P>::new())
}

/// The crossings of a board: words of the link with their mark, 16 of them, which distributed RAM holds as cheaply as fewer.
pub fn board_verilog() -> String {
    verilog::<33, 5>()
}
