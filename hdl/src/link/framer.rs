//! From frames to bytes: header, payload, checksum, stuffing.

use super::crc::Crc;
use super::{ESCAPE, FLAG, TURN};
use crate::lazy::Lazy;
use rust_hdl::prelude::*;

/// The sending half of the link.
///
/// ```text
/// launch, header ──►[ word ]──►[ lowest byte ]──►[ escape ]──►[ register ]──► tx_valid, tx_data
///          RAM ─────►  ▲  └──────►[ CRC ]
/// ```
///
/// A byte a cycle, apart from escapes; a frame has a flag at either end and one empty cycle before its checksum.
#[derive(LogicBlock)]
pub(super) struct Framer {
    pub clock: Signal<In, Clock>,
    pub launch: Signal<In, Bit>,
    pub header: Signal<In, Bits<32>>,
    pub laden: Signal<In, Bit>,
    pub slot: Signal<In, Bits<8>>,
    pub sending: Signal<Out, Bit>,
    pub busy_slot: Signal<Out, Bits<8>>,

    /// The word that is read: `word` is that of the cycle before, with bit 32 set at the last one.
    pub at: Signal<Out, Bits<9>>,
    pub word: Signal<In, Bits<33>>,

    pub tx_valid: Signal<Out, Bit>,
    pub tx_ready: Signal<In, Bit>,
    pub tx_data: Signal<Out, Bits<8>>,

    opening: DFF<Bit>,
    body: DFF<Bit>,
    summing: DFF<Bit>,
    checking: DFF<Bit>,
    closing: DFF<Bit>,
    /// A word of payload follows.
    more: DFF<Bit>,
    escaped: DFF<Bit>,
    place: DFF<Bits<8>>,
    number: DFF<Bits<9>>,
    bytes: DFF<Bits<32>>,
    phase: DFF<Bits<2>>,
    crc: DFF<Bits<32>>,
    crc_step: Lazy<Crc>,
    valid: DFF<Bit>,
    data: DFF<Bits<8>>,

    free: Signal<Local, Bit>,
    low: Signal<Local, Bits<8>>,
    turned: Signal<Local, Bits<8>>,
    special: Signal<Local, Bit>,
    in_word: Signal<Local, Bit>,
    step: Signal<Local, Bit>,
    escapes: Signal<Local, Bit>,
    moves: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    rest: Signal<Local, Bits<32>>,
    phase_more: Signal<Local, Bits<2>>,
    number_more: Signal<Local, Bits<9>>,

    flag: Constant<Bits<8>>,
    escape: Constant<Bits<8>>,
    turn: Constant<Bits<8>>,
    none32: Constant<Bits<32>>,
    none9: Constant<Bits<9>>,
    one9: Constant<Bits<9>>,
    one2: Constant<Bits<2>>,
    last2: Constant<Bits<2>>,
}

impl Framer {
    pub fn new() -> Self {
        Self {
            clock: Default::default(),
            launch: Default::default(),
            header: Default::default(),
            laden: Default::default(),
            slot: Default::default(),
            sending: Default::default(),
            busy_slot: Default::default(),
            at: Default::default(),
            word: Default::default(),
            tx_valid: Default::default(),
            tx_ready: Default::default(),
            tx_data: Default::default(),
            opening: Default::default(),
            body: Default::default(),
            summing: Default::default(),
            checking: Default::default(),
            closing: Default::default(),
            more: Default::default(),
            escaped: Default::default(),
            place: Default::default(),
            number: Default::default(),
            bytes: Default::default(),
            phase: Default::default(),
            crc: Default::default(),
            crc_step: Lazy::new(Crc::new()),
            valid: Default::default(),
            data: Default::default(),
            free: Default::default(),
            low: Default::default(),
            turned: Default::default(),
            special: Default::default(),
            in_word: Default::default(),
            step: Default::default(),
            escapes: Default::default(),
            moves: Default::default(),
            ends: Default::default(),
            rest: Default::default(),
            phase_more: Default::default(),
            number_more: Default::default(),
            flag: Constant::new(FLAG.into()),
            escape: Constant::new(ESCAPE.into()),
            turn: Constant::new(TURN.into()),
            none32: Constant::new(0.into()),
            none9: Constant::new(0.into()),
            one9: Constant::new(1.into()),
            one2: Constant::new(1.into()),
            last2: Constant::new(3.into()),
        }
    }
}

impl Logic for Framer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, opening, body, summing, checking, closing, more, escaped);
        dff_setup!(self, clock, place, number, bytes, phase, crc, valid, data);

        // A byte of the word: in one step, or in two behind an escape.
        self.free.next = self.tx_ready.val() || (!self.valid.q.val());
        self.low.next = self.bytes.q.val().get_bits::<8>(0);
        self.turned.next = self.low.val() ^ self.turn.val();
        self.special.next = (self.low.val() == self.flag.val()) || (self.low.val() == self.escape.val());
        self.in_word.next = self.body.q.val() || self.checking.q.val();
        self.step.next = self.in_word.val() && self.free.val();
        self.escapes.next = self.special.val() && (!self.escaped.q.val());
        self.moves.next = self.step.val() && (!self.escapes.val());
        self.ends.next = self.moves.val() && (self.phase.q.val() == self.last2.val());
        self.rest.next = self.bytes.q.val() >> 8;
        self.phase_more.next = self.phase.q.val() + self.one2.val();
        self.number_more.next = self.number.q.val() + self.one9.val();
        self.crc_step.crc.next = self.crc.q.val();
        self.crc_step.data.next = self.low.val();

        if self.tx_ready.val() {
            self.valid.d.next = false;
        }
        if self.step.val() {
            self.valid.d.next = true;
            self.escaped.d.next = self.escapes.val();
            self.data.d.next = self.low.val();
            if self.escaped.q.val() {
                self.data.d.next = self.turned.val();
            } else {
                if self.special.val() {
                    self.data.d.next = self.escape.val();
                }
            }
        }
        if self.moves.val() {
            self.bytes.d.next = self.rest.val();
            self.phase.d.next = self.phase_more.val();
            self.crc.d.next = self.crc_step.after.val();
        }

        // The next word.
        if self.ends.val() {
            if self.checking.q.val() {
                self.checking.d.next = false;
                self.closing.d.next = true;
            } else {
                if self.more.q.val() {
                    self.bytes.d.next = self.word.val().get_bits::<32>(0);
                    self.more.d.next = !self.word.val().get_bit(32);
                    self.number.d.next = self.number_more.val();
                } else {
                    self.body.d.next = false;
                    self.summing.d.next = true;
                }
            }
        }
        if self.summing.q.val() {
            self.bytes.d.next = self.crc.q.val();
            self.summing.d.next = false;
            self.checking.d.next = true;
        }

        // Flags.
        if self.free.val() && self.opening.q.val() {
            self.valid.d.next = true;
            self.data.d.next = self.flag.val();
            self.opening.d.next = false;
            self.body.d.next = true;
        }
        if self.free.val() && self.closing.q.val() {
            self.valid.d.next = true;
            self.data.d.next = self.flag.val();
            self.closing.d.next = false;
        }

        if self.launch.val() {
            self.opening.d.next = true;
            self.bytes.d.next = self.header.val();
            self.more.d.next = self.laden.val();
            self.place.d.next = self.slot.val();
            self.number.d.next = self.none9.val();
            self.crc.d.next = self.none32.val();
        }

        self.sending.next = ((self.opening.q.val() || self.body.q.val())
            || (self.summing.q.val() || self.checking.q.val()))
            || self.closing.q.val();
        self.busy_slot.next = self.place.q.val();
        self.at.next = self.number.q.val();
        self.tx_valid.next = self.valid.q.val();
        self.tx_data.next = self.data.q.val();
    }
}
