//! Both rules: an agent's state after a record.

use crate::lazy::inputs;
use rust_hdl::prelude::*;

/// The rows of the specification's tables.
///
/// ```text
/// state, comparisons of evidence and score ──►[ cumulative | instant ]──► state, beat        no register
/// ```
#[derive(LogicBlock)]
pub(super) struct Rule {
    pub instant: Signal<In, Bit>,
    pub repeats: Signal<In, Bits<8>>,
    pub calm: Signal<In, Bits<8>>,
    /// The first word of the state.
    pub state: Signal<In, Bits<32>>,
    /// Bit `z - 1`: the evidence reaches zone `z`.
    pub reaches: Signal<In, Bits<3>>,
    /// Bit `z - 1`: the evidence is below half of zone `z`'s.
    pub leaves: Signal<In, Bits<3>>,
    pub capped: Signal<In, Bit>,
    pub above_quarantine: Signal<In, Bit>,
    pub above_monitor: Signal<In, Bit>,
    pub below_recover: Signal<In, Bit>,
    /// The first word of the state afterwards.
    pub after: Signal<Out, Bits<32>>,
    pub beat: Signal<Out, Bits<32>>,

    zone_in: Signal<Local, Bits<2>>,
    zone: Signal<Local, Bits<2>>,
    hits: Signal<Local, Bits<8>>,
    quiet: Signal<Local, Bits<8>>,
    hits_more: Signal<Local, Bits<8>>,
    quiet_more: Signal<Local, Bits<8>>,
    reached: Signal<Local, Bits<2>>,
    down: Signal<Local, Bits<2>>,
    enough_hits: Signal<Local, Bit>,
    enough_quiet: Signal<Local, Bit>,
    raised: Signal<Local, Bit>,
    lowered: Signal<Local, Bit>,
    marked: Signal<Local, Bits<32>>,
    zone_wide: Signal<Local, Bits<32>>,
    hits_wide: Signal<Local, Bits<32>>,
    quiet_wide: Signal<Local, Bits<32>>,
    hits_at: Signal<Local, Bits<32>>,
    quiet_at: Signal<Local, Bits<32>>,
    upper: Signal<Local, Bits<32>>,

    trusted: Constant<Bits<2>>,
    monitored: Constant<Bits<2>>,
    quarantined: Constant<Bits<2>>,
    isolated: Constant<Bits<2>>,
    none: Constant<Bits<8>>,
    one: Constant<Bits<8>>,
    most: Constant<Bits<8>>,
    raised_mark: Constant<Bits<32>>,
    lowered_mark: Constant<Bits<32>>,
    capped_mark: Constant<Bits<32>>,
}

impl Rule {
    pub fn new() -> Self {
        Self {
            instant: Signal::default(),
            repeats: Signal::default(),
            calm: Signal::default(),
            state: Signal::default(),
            reaches: Signal::default(),
            leaves: Signal::default(),
            capped: Signal::default(),
            above_quarantine: Signal::default(),
            above_monitor: Signal::default(),
            below_recover: Signal::default(),
            after: Signal::default(),
            beat: Signal::default(),
            zone_in: Signal::default(),
            zone: Signal::default(),
            hits: Signal::default(),
            quiet: Signal::default(),
            hits_more: Signal::default(),
            quiet_more: Signal::default(),
            reached: Signal::default(),
            down: Signal::default(),
            enough_hits: Signal::default(),
            enough_quiet: Signal::default(),
            raised: Signal::default(),
            lowered: Signal::default(),
            marked: Signal::default(),
            zone_wide: Signal::default(),
            hits_wide: Signal::default(),
            quiet_wide: Signal::default(),
            hits_at: Signal::default(),
            quiet_at: Signal::default(),
            upper: Signal::default(),
            trusted: Constant::new(0.into()),
            monitored: Constant::new(1.into()),
            quarantined: Constant::new(2.into()),
            isolated: Constant::new(3.into()),
            none: Constant::new(0.into()),
            one: Constant::new(1.into()),
            most: Constant::new(255.into()),
            raised_mark: Constant::new((1 << 2).into()),
            lowered_mark: Constant::new((1 << 3).into()),
            capped_mark: Constant::new((1 << 4).into()),
        }
    }
}

inputs!(Rule: instant, repeats, calm, state, reaches, leaves, capped, above_quarantine, above_monitor, below_recover);

impl Logic for Rule {
    #[hdl_gen]
    fn update(&mut self) {
        self.zone_in.next = self.state.val().get_bits::<2>(0);
        self.zone.next = self.zone_in.val();
        self.hits.next = self.state.val().get_bits::<8>(8);
        self.quiet.next = self.state.val().get_bits::<8>(16);
        // Both counters stop at 255.
        self.hits_more.next = self.hits.val() + self.one.val();
        if self.hits.val() == self.most.val() {
            self.hits_more.next = self.most.val();
        }
        self.quiet_more.next = self.quiet.val() + self.one.val();
        if self.quiet.val() == self.most.val() {
            self.quiet_more.next = self.most.val();
        }
        self.enough_hits.next = self.hits_more.val() >= self.repeats.val();
        self.enough_quiet.next = self.quiet_more.val() >= self.calm.val();
        self.reached.next = self.trusted.val();
        if self.reaches.val().get_bit(0) {
            self.reached.next = self.monitored.val();
        }
        if self.reaches.val().get_bit(1) {
            self.reached.next = self.quarantined.val();
        }
        if self.reaches.val().get_bit(2) {
            self.reached.next = self.isolated.val();
        }
        self.down.next = self.trusted.val();
        if self.zone_in.val() == self.quarantined.val() {
            self.down.next = self.monitored.val();
        }
        if self.zone_in.val() == self.isolated.val() {
            self.down.next = self.quarantined.val();
        }

        if self.instant.val() {
            if self.above_quarantine.val() {
                self.quiet.next = self.none.val();
                if self.zone_in.val() == self.quarantined.val() {
                    self.hits.next = self.hits_more.val();
                    if self.enough_hits.val() {
                        self.zone.next = self.isolated.val();
                        self.hits.next = self.none.val();
                    }
                }
                if self.zone_in.val() < self.quarantined.val() {
                    self.zone.next = self.quarantined.val();
                    self.hits.next = self.none.val();
                }
            } else {
                if self.above_monitor.val() {
                    self.quiet.next = self.none.val();
                    if self.zone_in.val() == self.trusted.val() {
                        self.zone.next = self.monitored.val();
                    }
                } else {
                    self.quiet.next = self.none.val();
                    if self.below_recover.val() {
                        self.quiet.next = self.quiet_more.val();
                        if self.enough_quiet.val() {
                            self.zone.next = self.down.val();
                            self.quiet.next = self.none.val();
                            self.hits.next = self.none.val();
                        }
                    }
                }
            }
        } else {
            if self.reached.val() > self.zone_in.val() {
                self.zone.next = self.reached.val();
            } else {
                if (self.zone.val() == self.isolated.val()) && self.leaves.val().get_bit(2) {
                    self.zone.next = self.quarantined.val();
                }
                if (self.zone.val() == self.quarantined.val()) && self.leaves.val().get_bit(1) {
                    self.zone.next = self.monitored.val();
                }
                if (self.zone.val() == self.monitored.val()) && self.leaves.val().get_bit(0) {
                    self.zone.next = self.trusted.val();
                }
            }
        }

        self.zone_wide.next = bit_cast::<32, 2>(self.zone.val());
        self.hits_wide.next = bit_cast::<32, 8>(self.hits.val());
        self.quiet_wide.next = bit_cast::<32, 8>(self.quiet.val());
        self.hits_at.next = self.hits_wide.val() << 8;
        self.quiet_at.next = self.quiet_wide.val() << 16;
        self.upper.next = self.hits_at.val() | self.quiet_at.val();
        self.after.next = self.zone_wide.val() | self.upper.val();

        self.raised.next = self.zone.val() > self.zone_in.val();
        self.lowered.next = self.zone.val() < self.zone_in.val();
        self.marked.next = self.zone_wide.val();
        if self.raised.val() {
            self.marked.next = self.marked.val() | self.raised_mark.val();
        }
        if self.lowered.val() {
            self.marked.next = self.marked.val() | self.lowered_mark.val();
        }
        if self.capped.val() && (!self.instant.val()) {
            self.marked.next = self.marked.val() | self.capped_mark.val();
        }
        self.beat.next = self.marked.val();
    }
}
