//! When a design is given up.

use super::made;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// The limit is a multiple of this many cycles.
pub const TICK: u64 = 256;

/// Cycles without progress while something is waited for.
///
/// ```text
/// waits ─►[tick: 256 cycles]──►[ticks]── = limit ──► expired        within 3 cycles of the limit
/// progress, or not running ──► both start anew
/// ```
///
/// A cycle without `waits` and without `progress` is not counted: then the outside is waited for.
#[derive(LogicBlock)]
pub struct Watchdog {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Something is expected of the design.
    pub running: Signal<In, Bit>,
    /// The design is what is waited for.
    pub waits: Signal<In, Bit>,
    /// It moved.
    pub progress: Signal<In, Bit>,
    /// It did not move for the limit; low again in the cycle after `running` falls.
    pub expired: Signal<Out, Bit>,

    waiting: DFF<Bit>,
    restarts: DFF<Bit>,
    cycles: DFF<Bits<8>>,
    carry: DFF<Bit>,
    ticks: DFF<Bits<24>>,
    over: DFF<Bit>,
    cycles_more: Signal<Local, Bits<8>>,
    ticks_more: Signal<Local, Bits<24>>,
    reached: Signal<Local, Bit>,
    none: Constant<Bits<8>>,
    one: Constant<Bits<8>>,
    no_ticks: Constant<Bits<24>>,
    tick: Constant<Bits<24>>,
    limit: Constant<Bits<24>>,
}

impl Watchdog {
    /// Expires after so many cycles, a multiple of [`TICK`].
    pub fn new(cycles: u32) -> Self {
        let cycles = u64::from(cycles);
        assert!(cycles > 0 && cycles.is_multiple_of(TICK), "a limit of {cycles} cycles, no multiple of {TICK}");
        made!(
            none: 0_u64, one: 1_u64, no_ticks: 0_u64, tick: 1_u64, limit: (cycles / TICK);;
            clock, running, waits, progress, expired, waiting, restarts, cycles, carry, ticks, over,
            cycles_more, ticks_more, reached
        )
    }
}

ports!(
    Watchdog:
    clock, running, waits, progress
    =>
    expired
);

impl Logic for Watchdog {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, waiting, restarts, cycles, carry, ticks, over);
        self.waiting.d.next = self.waits.val();
        self.restarts.d.next = self.progress.val() || (!self.running.val());
        self.cycles_more.next = self.cycles.q.val() + self.one.val();
        self.ticks_more.next = self.ticks.q.val() + self.tick.val();
        self.carry.d.next = self.cycles.q.val().all() && self.waiting.q.val();
        if self.waiting.q.val() {
            self.cycles.d.next = self.cycles_more.val();
        }
        if self.carry.q.val() {
            self.ticks.d.next = self.ticks_more.val();
        }
        self.reached.next = self.ticks.q.val() == self.limit.val();
        self.over.d.next = self.reached.val();
        if self.restarts.q.val() {
            self.cycles.d.next = self.none.val();
            self.carry.d.next = false;
            self.ticks.d.next = self.no_ticks.val();
            self.over.d.next = false;
        }
        self.expired.next = self.over.q.val() && self.running.val();
    }
}
