//! What the board remembers: the session, how far requests and responses have come, what is to be sent.

use super::{Config, GAP, IDENTITY, RESPONSE};
use rust_hdl::prelude::*;

/// The state of a session and the choice of what is played to the shell and sent to the host.
///
/// ```text
/// sent ≤ answered, played ≤ expected ≤ sent + window        (sequences; answers come in the order of requests)
/// what a frame was ──►[ counters, marks ]──► play … to the shell, launch, header, slot to the framer
/// ```
///
/// In a cycle with `acting` nothing is started, so whatever was chosen in the cycle before still holds when it starts.
#[derive(LogicBlock)]
pub(super) struct Session {
    pub clock: Signal<In, Clock>,

    // What the receiver found.
    pub acting: Signal<In, Bit>,
    pub fails: Signal<In, Bit>,
    pub renews: Signal<In, Bit>,
    pub identifies: Signal<In, Bit>,
    pub takes: Signal<In, Bit>,
    pub skips: Signal<In, Bit>,
    pub repeats: Signal<In, Bit>,
    pub asked: Signal<In, Bits<8>>,
    pub from_session: Signal<In, Bits<16>>,

    // What the receiver has to know.
    pub opened: Signal<Out, Bit>,
    pub session: Signal<Out, Bits<16>>,
    pub expected: Signal<Out, Bits<8>>,
    pub unsent: Signal<Out, Bits<8>>,
    pub wrapped: Signal<Out, Bit>,
    pub room: Signal<Out, Bit>,

    // Messages to the shell.
    /// Nothing is being played.
    pub resting: Signal<In, Bit>,
    /// The last word of a request of the host has been played.
    pub finishes: Signal<In, Bit>,
    /// A request of the host is to be played, that of `played`.
    pub play: Signal<Out, Bit>,
    /// The link's own FLUSH is to be played.
    pub play_flush: Signal<Out, Bit>,
    /// The link's own READ is to be played.
    pub play_read: Signal<Out, Bit>,
    pub played: Signal<Out, Bits<8>>,

    // Messages from the shell.
    /// The last word of one has come.
    pub answers: Signal<In, Bit>,
    /// It had more than one word.
    pub substantial: Signal<In, Bit>,
    /// What comes answers the link's own READ.
    pub reading: Signal<Out, Bit>,
    /// The place for what comes is free.
    pub open: Signal<Out, Bit>,
    pub answered: Signal<Out, Bits<8>>,

    // Frames to the host.
    /// A frame is being sent, with the words of `busy_slot`.
    pub sending: Signal<In, Bit>,
    pub busy_slot: Signal<In, Bits<8>>,
    pub launch: Signal<Out, Bit>,
    pub header: Signal<Out, Bits<32>>,
    /// The frame has a payload, that of `slot`.
    pub laden: Signal<Out, Bit>,
    pub slot: Signal<Out, Bits<8>>,

    pub errors: Signal<Out, Bits<32>>,
    pub repeated: Signal<Out, Bits<32>>,

    has_session: DFF<Bit>,
    number: DFF<Bits<16>>,
    taken: DFF<Bits<8>>,
    fed: DFF<Bits<8>>,
    back: DFF<Bits<8>>,
    sent: DFF<Bits<8>>,
    turned: DFF<Bit>,
    /// The shell is to be flushed, and answers until then are dropped.
    flush: DFF<Bit>,
    /// The shell is to be read.
    identify: DFF<Bit>,
    flushing: DFF<Bit>,
    asking: DFF<Bit>,
    /// The payload of IDENTITY lies in slot 0.
    identity: DFF<Bit>,
    gap: DFF<Bit>,
    told: DFF<Bit>,
    /// Slots whose response is to be sent again.
    again: DFF<Bits<8>>,
    ready: DFF<Bit>,
    chosen: DFF<Bit>,
    choice: DFF<Bits<8>>,
    error_count: DFF<Bits<32>>,
    repeat_count: DFF<Bits<32>>,

    ahead: Signal<Local, Bits<8>>,
    free: Signal<Local, Bit>,
    settled: Signal<Local, Bit>,
    own: Signal<Local, Bit>,
    quiet: Signal<Local, Bit>,
    can_start: Signal<Local, Bit>,
    start_flush: Signal<Local, Bit>,
    start_read: Signal<Local, Bit>,
    start: Signal<Local, Bit>,
    begun: Signal<Local, Bit>,
    taken_more: Signal<Local, Bits<8>>,
    fed_more: Signal<Local, Bits<8>>,
    back_more: Signal<Local, Bits<8>>,
    sent_more: Signal<Local, Bits<8>>,
    their_slot: Signal<Local, Bits<8>>,
    their_mark: Signal<Local, Bits<8>>,
    other_marks: Signal<Local, Bits<8>>,
    low: Signal<Local, Bits<8>>,
    high: Signal<Local, Bits<8>>,
    lowest: Signal<Local, Bits<8>>,
    near: Signal<Local, Bits<8>>,
    far: Signal<Local, Bits<8>>,
    chosen_slot: Signal<Local, Bits<8>>,
    chosen_mark: Signal<Local, Bits<8>>,
    kept_marks: Signal<Local, Bits<8>>,
    unanswered: Signal<Local, Bit>,
    unplayed: Signal<Local, Bit>,
    idle: Signal<Local, Bit>,
    some: Signal<Local, Bit>,
    go: Signal<Local, Bit>,
    go_fresh: Signal<Local, Bit>,
    go_again: Signal<Local, Bit>,
    go_identity: Signal<Local, Bit>,
    go_gap: Signal<Local, Bit>,
    kind: Signal<Local, Bits<8>>,
    which: Signal<Local, Bits<8>>,
    wide_kind: Signal<Local, Bits<32>>,
    wide_which: Signal<Local, Bits<32>>,
    wide_session: Signal<Local, Bits<32>>,
    pair: Signal<Local, Bits<32>>,
    apart: Signal<Local, Bits<8>>,
    apart_slot: Signal<Local, Bits<8>>,
    occupied: Signal<Local, Bit>,
    errors_more: Signal<Local, Bits<32>>,
    repeats_more: Signal<Local, Bits<32>>,

    none8: Constant<Bits<8>>,
    one8: Constant<Bits<8>>,
    all8: Constant<Bits<8>>,
    one32: Constant<Bits<32>>,
    window: Constant<Bits<8>>,
    slots: Constant<Bits<8>>,
    above: Constant<Bits<8>>,
    numbers: [Constant<Bits<8>>; 8],
    kind_gap: Constant<Bits<8>>,
    kind_identity: Constant<Bits<8>>,
    kind_response: Constant<Bits<8>>,
}

impl Session {
    pub fn new(config: Config) -> Self {
        Self {
            clock: Default::default(),
            acting: Default::default(),
            fails: Default::default(),
            renews: Default::default(),
            identifies: Default::default(),
            takes: Default::default(),
            skips: Default::default(),
            repeats: Default::default(),
            asked: Default::default(),
            from_session: Default::default(),
            opened: Default::default(),
            session: Default::default(),
            expected: Default::default(),
            unsent: Default::default(),
            wrapped: Default::default(),
            room: Default::default(),
            resting: Default::default(),
            finishes: Default::default(),
            play: Default::default(),
            play_flush: Default::default(),
            play_read: Default::default(),
            played: Default::default(),
            answers: Default::default(),
            substantial: Default::default(),
            reading: Default::default(),
            open: Default::default(),
            answered: Default::default(),
            sending: Default::default(),
            busy_slot: Default::default(),
            launch: Default::default(),
            header: Default::default(),
            laden: Default::default(),
            slot: Default::default(),
            errors: Default::default(),
            repeated: Default::default(),
            has_session: Default::default(),
            number: Default::default(),
            taken: Default::default(),
            fed: Default::default(),
            back: Default::default(),
            sent: Default::default(),
            turned: Default::default(),
            flush: Default::default(),
            identify: Default::default(),
            flushing: Default::default(),
            asking: Default::default(),
            identity: Default::default(),
            gap: Default::default(),
            told: Default::default(),
            again: Default::default(),
            ready: Default::default(),
            chosen: Default::default(),
            choice: Default::default(),
            error_count: Default::default(),
            repeat_count: Default::default(),
            ahead: Default::default(),
            free: Default::default(),
            settled: Default::default(),
            own: Default::default(),
            quiet: Default::default(),
            can_start: Default::default(),
            start_flush: Default::default(),
            start_read: Default::default(),
            start: Default::default(),
            begun: Default::default(),
            taken_more: Default::default(),
            fed_more: Default::default(),
            back_more: Default::default(),
            sent_more: Default::default(),
            their_slot: Default::default(),
            their_mark: Default::default(),
            other_marks: Default::default(),
            low: Default::default(),
            high: Default::default(),
            lowest: Default::default(),
            near: Default::default(),
            far: Default::default(),
            chosen_slot: Default::default(),
            chosen_mark: Default::default(),
            kept_marks: Default::default(),
            unanswered: Default::default(),
            unplayed: Default::default(),
            idle: Default::default(),
            some: Default::default(),
            go: Default::default(),
            go_fresh: Default::default(),
            go_again: Default::default(),
            go_identity: Default::default(),
            go_gap: Default::default(),
            kind: Default::default(),
            which: Default::default(),
            wide_kind: Default::default(),
            wide_which: Default::default(),
            wide_session: Default::default(),
            pair: Default::default(),
            apart: Default::default(),
            apart_slot: Default::default(),
            occupied: Default::default(),
            errors_more: Default::default(),
            repeats_more: Default::default(),
            none8: Constant::new(0.into()),
            one8: Constant::new(1.into()),
            all8: Constant::new(0xFF.into()),
            one32: Constant::new(1.into()),
            window: Constant::new(LiteralType::from(config.window()).into()),
            slots: Constant::new(LiteralType::from(config.window() - 1).into()),
            above: Constant::new(LiteralType::from(0x100 - config.window()).into()),
            numbers: std::array::from_fn(|i| Constant::new((i as LiteralType).into())),
            kind_gap: Constant::new(GAP.into()),
            kind_identity: Constant::new(IDENTITY.into()),
            kind_response: Constant::new(RESPONSE.into()),
        }
    }
}

impl Logic for Session {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, has_session, number, taken, fed, back, sent, turned);
        dff_setup!(self, clock, flush, identify, flushing, asking, identity, gap, told);
        dff_setup!(self, clock, again, ready, chosen, choice, error_count, repeat_count);

        self.taken_more.next = self.taken.q.val() + self.one8.val();
        self.fed_more.next = self.fed.q.val() + self.one8.val();
        self.back_more.next = self.back.q.val() + self.one8.val();
        self.sent_more.next = self.sent.q.val() + self.one8.val();
        self.errors_more.next = self.error_count.q.val() + self.one32.val();
        self.repeats_more.next = self.repeat_count.q.val() + self.one32.val();

        // To the shell: first FLUSH, once all is answered; then READ; else the next request.
        self.own.next = self.flushing.q.val() || self.asking.q.val();
        self.can_start.next = (self.resting.val() && (!self.own.val())) && (!self.acting.val());
        self.settled.next = self.fed.q.val() == self.back.q.val();
        self.quiet.next = self.can_start.val() && self.settled.val();
        self.begun.next = self.flush.q.val() || self.identify.q.val();
        self.start_flush.next = self.quiet.val() && self.flush.q.val();
        self.start_read.next = (self.quiet.val() && (!self.flush.q.val())) && self.identify.q.val();
        self.start.next =
            (self.can_start.val() && (!self.begun.val())) && (self.fed.q.val() != self.taken.q.val());
        if self.finishes.val() {
            self.fed.d.next = self.fed_more.val();
        }
        if self.start_flush.val() {
            self.flush.d.next = false;
            self.flushing.d.next = true;
            self.fed.d.next = self.none8.val();
            self.back.d.next = self.none8.val();
        }
        if self.start_read.val() {
            self.identify.d.next = false;
            self.asking.d.next = true;
        }

        // From the shell.
        if self.answers.val() {
            if self.own.val() {
                self.flushing.d.next = false;
                self.asking.d.next = false;
                self.identity.d.next =
                    self.asking.q.val() && (self.substantial.val() && (!self.flush.q.val()));
            } else {
                self.back.d.next = self.back_more.val();
            }
        }
        self.apart.next = self.busy_slot.val() ^ self.back.q.val();
        self.apart_slot.next = self.apart.val() & self.slots.val();
        self.occupied.next = self.sending.val() && (self.apart_slot.val() == self.none8.val());

        // The slot that is to be sent again: its latest sequence before the expected one.
        self.low.next = self.taken.q.val() & self.slots.val();
        self.high.next = self.taken.q.val() & self.above.val();
        self.lowest.next = self.none8.val();
        for i in 0..8 {
            if self.again.q.val().get_bit(i) {
                self.lowest.next = self.numbers[i].val();
            }
        }
        self.near.next = self.high.val() | self.lowest.val();
        self.far.next = self.near.val() - self.window.val();
        self.choice.d.next = self.near.val();
        if self.lowest.val() >= self.low.val() {
            self.choice.d.next = self.far.val();
        }

        // To the host.
        self.idle.next = (!self.sending.val()) && (!self.acting.val());
        self.go_gap.next = self.idle.val() && self.gap.q.val();
        self.go_identity.next = (self.idle.val() && (!self.gap.q.val())) && self.identity.q.val();
        self.some.next = self.gap.q.val() || self.identity.q.val();
        self.go_fresh.next = (self.idle.val() && (!self.some.val())) && self.ready.q.val();
        self.go_again.next =
            ((self.idle.val() && (!self.some.val())) && (!self.ready.q.val())) && self.chosen.q.val();
        self.go.next =
            (self.go_gap.val() || self.go_identity.val()) || (self.go_fresh.val() || self.go_again.val());
        self.kind.next = self.kind_response.val();
        self.which.next = self.choice.q.val();
        if self.ready.q.val() {
            self.which.next = self.sent.q.val();
        }
        if self.identity.q.val() {
            self.kind.next = self.kind_identity.val();
            self.which.next = self.none8.val();
        }
        if self.gap.q.val() {
            self.kind.next = self.kind_gap.val();
            self.which.next = self.taken.q.val();
        }
        self.chosen_slot.next = self.choice.q.val() & self.slots.val();
        self.chosen_mark.next = self.one8.val() << self.chosen_slot.val();
        self.chosen_mark.next = !self.chosen_mark.val();
        self.kept_marks.next = self.again.q.val() & self.chosen_mark.val();
        if self.go_gap.val() {
            self.gap.d.next = false;
        }
        if self.go_identity.val() {
            self.identity.d.next = false;
        }
        if self.go_fresh.val() {
            self.sent.d.next = self.sent_more.val();
        }
        if self.go_again.val() {
            self.again.d.next = self.kept_marks.val();
            self.repeat_count.d.next = self.repeats_more.val();
        }
        self.unanswered.next = self.sent.q.val() == self.back.q.val();
        self.unplayed.next = self.sent.q.val() == self.fed.q.val();
        self.free.next = (!self.go.val()) && (!self.acting.val());
        self.ready.d.next = ((!self.unanswered.val()) && (!self.unplayed.val()))
            && (self.free.val() && (!self.flush.q.val()));
        self.chosen.d.next = self.again.q.val().any() && self.free.val();

        // What a frame changes.
        self.their_slot.next = self.asked.val() & self.slots.val();
        self.their_mark.next = self.one8.val() << self.their_slot.val();
        self.other_marks.next = !self.their_mark.val();
        if self.fails.val() {
            self.error_count.d.next = self.errors_more.val();
        }
        if self.takes.val() {
            self.taken.d.next = self.taken_more.val();
            self.turned.d.next = self.turned.q.val() || (self.taken.q.val() == self.all8.val());
            self.gap.d.next = false;
            self.told.d.next = false;
            self.again.d.next = self.again.q.val() & self.other_marks.val();
        }
        if self.repeats.val() {
            self.again.d.next = self.again.q.val() | self.their_mark.val();
        }
        if self.skips.val() {
            self.gap.d.next = self.gap.q.val() || (!self.told.q.val());
            self.told.d.next = true;
        }
        if self.identifies.val() {
            self.identify.d.next = true;
        }
        if self.renews.val() {
            self.has_session.d.next = true;
            self.number.d.next = self.from_session.val();
            self.taken.d.next = self.none8.val();
            self.sent.d.next = self.none8.val();
            self.turned.d.next = false;
            self.gap.d.next = false;
            self.told.d.next = false;
            self.again.d.next = self.none8.val();
            self.identity.d.next = false;
            self.flush.d.next = true;
            self.identify.d.next = true;
        }

        self.ahead.next = self.taken.q.val() - self.sent.q.val();
        self.opened.next = self.has_session.q.val();
        self.session.next = self.number.q.val();
        self.expected.next = self.taken.q.val();
        self.unsent.next = self.ahead.val();
        self.wrapped.next = self.turned.q.val();
        self.room.next = (self.ahead.val() != self.window.val()) && (!self.begun.val());
        self.play.next = self.start.val();
        self.play_flush.next = self.start_flush.val();
        self.play_read.next = self.start_read.val();
        self.played.next = self.fed.q.val();
        self.reading.next = self.asking.q.val();
        self.open.next = !(self.occupied.val() || self.identity.q.val());
        self.answered.next = self.back.q.val();
        self.wide_kind.next = bit_cast::<32, 8>(self.kind.val());
        self.wide_which.next = bit_cast::<32, 8>(self.which.val());
        self.wide_which.next = self.wide_which.val() << 8;
        self.wide_session.next = bit_cast::<32, 16>(self.number.q.val());
        self.wide_session.next = self.wide_session.val() << 16;
        self.pair.next = self.wide_kind.val() | self.wide_which.val();
        self.header.next = self.pair.val() | self.wide_session.val();
        self.launch.next = self.go.val();
        self.laden.next = !self.gap.q.val();
        self.slot.next = self.which.val();
        self.errors.next = self.error_count.q.val();
        self.repeated.next = self.repeat_count.q.val();
    }
}
