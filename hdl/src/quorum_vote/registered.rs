//! The sum of the weights of all registered voters.

use rust_hdl::prelude::*;

/// Reads the weights one by one, once a batch.
///
/// ```text
/// start ──►[ 0 … 63 ]── read_at ──► RAM ── weight ──►[ + where registered ]──► total, done        67 cycles
/// ```
///
/// Further starts do nothing until a clear. The total stays until the start after it, for what is still on its way out.
#[derive(LogicBlock)]
pub(super) struct Registered {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub start: Signal<In, Bit>,
    /// How many voters are registered.
    pub entries: Signal<In, Bits<7>>,
    pub read_at: Signal<Out, Bits<6>>,
    /// The weight read at the address of the cycle before.
    pub weight: Signal<In, Bits<16>>,
    pub total: Signal<Out, Bits<22>>,
    pub done: Signal<Out, Bit>,

    started: DFF<Bit>,
    count: DFF<Bits<7>>,
    /// The weight that comes is a registered voter's.
    counts: DFF<Bit>,
    sum: DFF<Bits<22>>,
    finished: DFF<Bit>,

    reading: Signal<Local, Bit>,
    more: Signal<Local, Bits<7>>,
    wide: Signal<Local, Bits<22>>,
    added: Signal<Local, Bits<22>>,

    none: Constant<Bits<7>>,
    one: Constant<Bits<7>>,
    all: Constant<Bits<7>>,
    zero: Constant<Bits<22>>,
}

impl Registered {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            clear: Signal::default(),
            start: Signal::default(),
            entries: Signal::default(),
            read_at: Signal::default(),
            weight: Signal::default(),
            total: Signal::default(),
            done: Signal::default(),
            started: DFF::default(),
            count: DFF::default(),
            counts: DFF::default(),
            sum: DFF::default(),
            finished: DFF::default(),
            reading: Signal::default(),
            more: Signal::default(),
            wide: Signal::default(),
            added: Signal::default(),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
            all: Constant::new(64.into()),
            zero: Constant::new(0.into()),
        }
    }
}

impl Logic for Registered {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, started, count, counts, sum, finished);
        self.reading.next = self.started.q.val() && (self.count.q.val() != self.all.val());
        self.more.next = self.count.q.val() + self.one.val();
        self.wide.next = bit_cast::<22, 16>(self.weight.val());
        self.added.next = self.sum.q.val() + self.wide.val();

        if self.start.val() {
            self.started.d.next = true;
            if !self.started.q.val() {
                self.sum.d.next = self.zero.val();
            }
        }
        if self.reading.val() {
            self.count.d.next = self.more.val();
        }
        self.counts.d.next = self.reading.val() && (self.count.q.val() < self.entries.val());
        if self.counts.q.val() {
            self.sum.d.next = self.added.val();
        }
        // The last weight comes in the cycle after its address, and is in the sum one later.
        self.finished.d.next = self.count.q.val() == self.all.val();

        if self.clear.val() {
            self.started.d.next = false;
            self.count.d.next = self.none.val();
            self.counts.d.next = false;
            self.finished.d.next = false;
        }

        self.read_at.next = self.count.q.val().get_bits::<6>(0);
        self.total.next = self.sum.q.val();
        self.done.next = self.finished.q.val();
    }
}
