//! From bytes to frames: unstuffing, checksum, length, and what a sound frame asks for.

use super::crc::Crc;
use super::{Config, ESCAPE, FLAG, OPEN, REQUEST, RESIDUE, TURN};
use crate::lazy::Lazy;
use rust_hdl::prelude::*;

/// The receiving half of the link.
///
/// ```text
/// rx ──►[ flag, escape ]──►[ byte ]──►[ CRC ], [ word ]──► write, write_at, write_data (payload, as it comes)
///                                         │
///                 flag: ended ──► checked ──► acting: what the frame was, for one cycle
/// ```
///
/// A byte a cycle; three cycles after each frame nothing is taken. A word goes to the slot of the expected request when the
/// first byte after it has come, so the checksum never does. Nothing is written where `room` was low at the first of them.
#[derive(LogicBlock)]
pub(super) struct Receiver {
    pub clock: Signal<In, Clock>,
    pub rx_valid: Signal<In, Bit>,
    pub rx_ready: Signal<Out, Bit>,
    pub rx_data: Signal<In, Bits<8>>,

    /// A session is open.
    pub opened: Signal<In, Bit>,
    pub session: Signal<In, Bits<16>>,
    /// The sequence that is expected.
    pub expected: Signal<In, Bits<8>>,
    /// How many requests were taken whose responses were not sent.
    pub unsent: Signal<In, Bits<8>>,
    /// The sequences of this session have wrapped.
    pub wrapped: Signal<In, Bit>,
    /// The slot of the expected request is free.
    pub room: Signal<In, Bit>,

    pub write: Signal<Out, Bit>,
    pub write_at: Signal<Out, Bits<9>>,
    pub write_data: Signal<Out, Bits<32>>,

    /// A frame has ended; what follows is valid in this cycle.
    pub acting: Signal<Out, Bit>,
    /// It is dropped as an error.
    pub fails: Signal<Out, Bit>,
    /// It opens another session.
    pub renews: Signal<Out, Bit>,
    /// It opens the session again in which nothing has come yet.
    pub identifies: Signal<Out, Bit>,
    /// It is the request that is expected.
    pub takes: Signal<Out, Bit>,
    /// It is a request behind one that is missing.
    pub skips: Signal<Out, Bit>,
    /// It is a request whose response is kept.
    pub repeats: Signal<Out, Bit>,
    pub asked: Signal<Out, Bits<8>>,
    pub from_session: Signal<Out, Bits<16>>,
    /// Words of its payload.
    pub length: Signal<Out, Bits<9>>,

    busy: DFF<Bit>,
    escaped: DFF<Bit>,
    given: DFF<Bit>,
    data: DFF<Bits<8>>,
    ended: DFF<Bit>,
    lone: DFF<Bit>,

    crc: DFF<Bits<32>>,
    crc_step: Lazy<Crc>,
    word: DFF<Bits<32>>,
    phase: DFF<Bits<2>>,
    any: DFF<Bit>,
    headed: DFF<Bit>,
    header: DFF<Bits<32>>,
    place: DFF<Bit>,
    count: DFF<Bits<9>>,
    too_long: DFF<Bit>,

    checked: DFF<Bit>,
    sound: DFF<Bit>,
    whole: DFF<Bit>,
    same: DFF<Bit>,
    fresh: DFF<Bit>,
    behind: DFF<Bits<8>>,
    pending: DFF<Bits<8>>,
    past: DFF<Bit>,
    opens: DFF<Bit>,
    requests: DFF<Bit>,

    act: DFF<Bit>,
    act_fails: DFF<Bit>,
    act_renews: DFF<Bit>,
    act_identifies: DFF<Bit>,
    act_takes: DFF<Bit>,
    act_skips: DFF<Bit>,
    act_repeats: DFF<Bit>,

    take: Signal<Local, Bit>,
    is_flag: Signal<Local, Bit>,
    is_escape: Signal<Local, Bit>,
    plain: Signal<Local, Bits<8>>,
    starts: Signal<Local, Bit>,
    follows: Signal<Local, Bit>,
    full: Signal<Local, Bit>,
    store: Signal<Local, Bit>,
    older: Signal<Local, Bits<32>>,
    newest: Signal<Local, Bits<32>>,
    phase_more: Signal<Local, Bits<2>>,
    count_more: Signal<Local, Bits<9>>,
    kind: Signal<Local, Bits<8>>,
    from: Signal<Local, Bits<8>>,
    their_session: Signal<Local, Bits<16>>,
    aligned: Signal<Local, Bit>,
    some: Signal<Local, Bit>,
    good: Signal<Local, Bit>,
    good_request: Signal<Local, Bit>,
    good_open: Signal<Local, Bit>,
    good_kind: Signal<Local, Bit>,
    current: Signal<Local, Bit>,
    in_window: Signal<Local, Bit>,
    old: Signal<Local, Bit>,
    was_sent: Signal<Local, Bit>,
    was_ours: Signal<Local, Bit>,
    kept: Signal<Local, Bit>,
    fits: Signal<Local, Bit>,

    flag: Constant<Bits<8>>,
    escape: Constant<Bits<8>>,
    turn: Constant<Bits<8>>,
    residue: Constant<Bits<32>>,
    kind_open: Constant<Bits<8>>,
    kind_request: Constant<Bits<8>>,
    payload: Constant<Bits<9>>,
    window: Constant<Bits<8>>,
    none32: Constant<Bits<32>>,
    none9: Constant<Bits<9>>,
    none8: Constant<Bits<8>>,
    none2: Constant<Bits<2>>,
    one9: Constant<Bits<9>>,
    one2: Constant<Bits<2>>,
}

impl Receiver {
    pub fn new(config: Config) -> Self {
        Self {
            clock: Default::default(),
            rx_valid: Default::default(),
            rx_ready: Default::default(),
            rx_data: Default::default(),
            opened: Default::default(),
            session: Default::default(),
            expected: Default::default(),
            unsent: Default::default(),
            wrapped: Default::default(),
            room: Default::default(),
            write: Default::default(),
            write_at: Default::default(),
            write_data: Default::default(),
            acting: Default::default(),
            fails: Default::default(),
            renews: Default::default(),
            identifies: Default::default(),
            takes: Default::default(),
            skips: Default::default(),
            repeats: Default::default(),
            asked: Default::default(),
            from_session: Default::default(),
            length: Default::default(),
            busy: Default::default(),
            escaped: Default::default(),
            given: Default::default(),
            data: Default::default(),
            ended: Default::default(),
            lone: Default::default(),
            crc: Default::default(),
            crc_step: Lazy::new(Crc::new()),
            word: Default::default(),
            phase: Default::default(),
            any: Default::default(),
            headed: Default::default(),
            header: Default::default(),
            place: Default::default(),
            count: Default::default(),
            too_long: Default::default(),
            checked: Default::default(),
            sound: Default::default(),
            whole: Default::default(),
            same: Default::default(),
            fresh: Default::default(),
            behind: Default::default(),
            pending: Default::default(),
            past: Default::default(),
            opens: Default::default(),
            requests: Default::default(),
            act: Default::default(),
            act_fails: Default::default(),
            act_renews: Default::default(),
            act_identifies: Default::default(),
            act_takes: Default::default(),
            act_skips: Default::default(),
            act_repeats: Default::default(),
            take: Default::default(),
            is_flag: Default::default(),
            is_escape: Default::default(),
            plain: Default::default(),
            starts: Default::default(),
            follows: Default::default(),
            full: Default::default(),
            store: Default::default(),
            older: Default::default(),
            newest: Default::default(),
            phase_more: Default::default(),
            count_more: Default::default(),
            kind: Default::default(),
            from: Default::default(),
            their_session: Default::default(),
            aligned: Default::default(),
            some: Default::default(),
            good: Default::default(),
            good_request: Default::default(),
            good_open: Default::default(),
            good_kind: Default::default(),
            current: Default::default(),
            in_window: Default::default(),
            old: Default::default(),
            was_sent: Default::default(),
            was_ours: Default::default(),
            kept: Default::default(),
            fits: Default::default(),
            flag: Constant::new(FLAG.into()),
            escape: Constant::new(ESCAPE.into()),
            turn: Constant::new(TURN.into()),
            residue: Constant::new(LiteralType::from(RESIDUE).into()),
            kind_open: Constant::new(OPEN.into()),
            kind_request: Constant::new(REQUEST.into()),
            payload: Constant::new(LiteralType::from(config.payload_words()).into()),
            window: Constant::new(LiteralType::from(config.window()).into()),
            none32: Constant::new(0.into()),
            none9: Constant::new(0.into()),
            none8: Constant::new(0.into()),
            none2: Constant::new(0.into()),
            one9: Constant::new(1.into()),
            one2: Constant::new(1.into()),
        }
    }
}

impl Logic for Receiver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, busy, escaped, given, data, ended, lone);
        dff_setup!(self, clock, crc, word, phase, any, headed, header, place, count, too_long);
        dff_setup!(self, clock, checked, sound, whole, same, fresh, behind, pending, past, opens, requests);
        dff_setup!(
            self,
            clock,
            act,
            act_fails,
            act_renews,
            act_identifies,
            act_takes,
            act_skips,
            act_repeats
        );

        // Bytes: flags and escapes.
        self.rx_ready.next = !self.busy.q.val();
        self.take.next = self.rx_valid.val() && (!self.busy.q.val());
        self.is_flag.next = self.rx_data.val() == self.flag.val();
        self.is_escape.next = self.rx_data.val() == self.escape.val();
        self.plain.next = self.rx_data.val() ^ self.turn.val();
        self.given.d.next = false;
        self.ended.d.next = false;
        if self.take.val() {
            if self.is_flag.val() {
                self.ended.d.next = true;
                self.lone.d.next = self.escaped.q.val();
                self.escaped.d.next = false;
                self.busy.d.next = true;
            } else {
                if self.escaped.q.val() {
                    self.given.d.next = true;
                    self.data.d.next = self.plain.val();
                    self.escaped.d.next = false;
                } else {
                    self.given.d.next = !self.is_escape.val();
                    self.data.d.next = self.rx_data.val();
                    self.escaped.d.next = self.is_escape.val();
                }
            }
        }

        // Words: one is complete when another byte follows.
        self.crc_step.crc.next = self.crc.q.val();
        self.crc_step.data.next = self.data.q.val();
        self.older.next = self.word.q.val() >> 8;
        self.newest.next = bit_cast::<32, 8>(self.data.q.val());
        self.newest.next = self.newest.val() << 24;
        self.phase_more.next = self.phase.q.val() + self.one2.val();
        self.aligned.next = self.phase.q.val() == self.none2.val();
        self.starts.next = self.given.q.val() && self.aligned.val();
        self.follows.next = self.starts.val() && self.any.q.val();
        self.full.next = self.count.q.val() == self.payload.val();
        self.count_more.next = self.count.q.val() + self.one9.val();
        self.store.next = false;
        if self.given.q.val() {
            self.word.d.next = self.older.val() | self.newest.val();
            self.phase.d.next = self.phase_more.val();
            self.crc.d.next = self.crc_step.after.val();
            self.any.d.next = true;
        }
        if self.follows.val() {
            if self.headed.q.val() {
                if self.full.val() {
                    self.too_long.d.next = true;
                } else {
                    self.store.next = self.place.q.val();
                    self.count.d.next = self.count_more.val();
                }
            } else {
                self.headed.d.next = true;
                self.header.d.next = self.word.q.val();
                self.place.d.next = self.room.val();
            }
        }
        self.write.next = self.store.val();
        self.write_at.next = self.count.q.val();
        self.write_data.next = self.word.q.val();

        // A flag: is it a sound frame, and where does its sequence lie?
        self.kind.next = self.header.q.val().get_bits::<8>(0);
        self.from.next = self.header.q.val().get_bits::<8>(8);
        self.their_session.next = self.header.q.val().get_bits::<16>(16);
        self.sound.d.next = self.crc.q.val() == self.residue.val();
        self.fits.next = self.headed.q.val() && (!self.too_long.q.val());
        self.whole.d.next = (self.aligned.val() && self.fits.val()) && (!self.lone.q.val());
        self.same.d.next = (self.their_session.val() == self.session.val()) && self.opened.val();
        self.fresh.d.next = self.expected.val() == self.none8.val();
        self.behind.d.next = self.expected.val() - self.from.val();
        self.past.d.next = self.from.val() < self.expected.val();
        self.pending.d.next = self.unsent.val();
        self.opens.d.next = self.kind.val() == self.kind_open.val();
        self.requests.d.next = self.kind.val() == self.kind_request.val();
        self.some.next = self.any.q.val() || self.lone.q.val();
        self.checked.d.next = self.ended.q.val() && self.some.val();
        if self.ended.q.val() && (!self.some.val()) {
            self.busy.d.next = false;
        }

        // What it asks for.
        self.good.next = self.sound.q.val() && self.whole.q.val();
        self.good_kind.next = self.opens.q.val() || self.requests.q.val();
        self.good_open.next = (self.good.val() && self.opens.q.val()) && self.checked.q.val();
        self.good_request.next =
            (self.good.val() && self.requests.q.val()) && (self.same.q.val() && self.checked.q.val());
        self.current.next = self.behind.q.val() == self.none8.val();
        self.in_window.next = self.behind.q.val() <= self.window.val();
        self.old.next = self.in_window.val() && (!self.current.val());
        self.was_sent.next = self.behind.q.val() > self.pending.q.val();
        self.was_ours.next = self.wrapped.val() || self.past.q.val();
        self.kept.next = (self.old.val() && self.was_sent.val()) && self.was_ours.val();
        self.act.d.next = self.checked.q.val();
        self.act_fails.d.next = self.checked.q.val() && (!(self.good.val() && self.good_kind.val()));
        self.act_renews.d.next = self.good_open.val() && (!self.same.q.val());
        self.act_identifies.d.next = self.good_open.val() && (self.same.q.val() && self.fresh.q.val());
        self.act_takes.d.next = self.good_request.val() && (self.current.val() && self.place.q.val());
        self.act_repeats.d.next = self.good_request.val() && self.kept.val();
        self.act_skips.d.next = false;
        if self.good_request.val() && (!self.old.val()) {
            self.act_skips.d.next = !(self.current.val() && self.place.q.val());
        }

        // It has been acted upon: the next one.
        if self.act.q.val() {
            self.busy.d.next = false;
            self.any.d.next = false;
            self.headed.d.next = false;
            self.too_long.d.next = false;
            self.count.d.next = self.none9.val();
            self.phase.d.next = self.none2.val();
            self.crc.d.next = self.none32.val();
        }
        self.acting.next = self.act.q.val();
        self.fails.next = self.act_fails.q.val();
        self.renews.next = self.act_renews.q.val();
        self.identifies.next = self.act_identifies.q.val();
        self.takes.next = self.act_takes.q.val();
        self.skips.next = self.act_skips.q.val();
        self.repeats.next = self.act_repeats.q.val();
        self.asked.next = self.from.val();
        self.from_session.next = self.their_session.val();
        self.length.next = self.count.q.val();
    }
}
