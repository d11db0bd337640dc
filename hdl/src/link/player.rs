//! Messages to the shell: the requests of the host, and the two that the link makes itself.

use super::Config;
use rust_hdl::prelude::*;

/// `WRITE`, `CONTROL` and its bit FLUSH.
const FLUSH_WORDS: [u32; 3] =
    [super::WRITE, accel_link::registers::CONTROL, accel_link::registers::control::FLUSH];

/// Plays one message after the other.
///
/// ```text
/// play … ──►[ errors, repeats, payload ]──►[ register ]──► q_valid, q_data
///                                 ▲── RAM ── at
/// ```
///
/// A word every second cycle: four bytes have to come for one.
#[derive(LogicBlock)]
pub(super) struct Player {
    pub clock: Signal<In, Clock>,
    pub play: Signal<In, Bit>,
    pub play_flush: Signal<In, Bit>,
    pub play_read: Signal<In, Bit>,
    pub resting: Signal<Out, Bit>,
    /// The last word of a request of the host leaves the RAM.
    pub finishes: Signal<Out, Bit>,

    /// Words of the payload of the request.
    pub length: Signal<In, Bits<9>>,
    /// The word that is read: `word` is that of the cycle before.
    pub at: Signal<Out, Bits<9>>,
    pub word: Signal<In, Bits<32>>,
    pub errors: Signal<In, Bits<32>>,
    pub repeated: Signal<In, Bits<32>>,

    pub q_valid: Signal<Out, Bit>,
    pub q_ready: Signal<In, Bit>,
    pub q_data: Signal<Out, Bits<33>>,

    counting: DFF<Bit>,
    counting_on: DFF<Bit>,
    paying: DFF<Bit>,
    flushing: DFF<Bit>,
    asking: DFF<Bit>,
    waits: DFF<Bit>,
    number: DFF<Bits<9>>,
    valid: DFF<Bit>,
    data: DFF<Bits<32>>,
    last: DFF<Bit>,

    free: Signal<Local, Bit>,
    step_errors: Signal<Local, Bit>,
    step_repeats: Signal<Local, Bit>,
    step_payload: Signal<Local, Bit>,
    own: Signal<Local, Bit>,
    words: Signal<Local, Bits<9>>,
    number_more: Signal<Local, Bits<9>>,
    first: Signal<Local, Bit>,
    second: Signal<Local, Bit>,
    own_word: Signal<Local, Bits<32>>,
    empty: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    starts: Signal<Local, Bit>,
    wide: Signal<Local, Bits<33>>,
    mark: Signal<Local, Bits<33>>,

    none9: Constant<Bits<9>>,
    one9: Constant<Bits<9>>,
    none32: Constant<Bits<32>>,
    none33: Constant<Bits<33>>,
    last33: Constant<Bits<33>>,
    flush_length: Constant<Bits<9>>,
    read_length: Constant<Bits<9>>,
    flush_words: [Constant<Bits<32>>; 3],
    read: Constant<Bits<32>>,
}

impl Player {
    pub fn new(config: Config) -> Self {
        Self {
            clock: Default::default(),
            play: Default::default(),
            play_flush: Default::default(),
            play_read: Default::default(),
            resting: Default::default(),
            finishes: Default::default(),
            length: Default::default(),
            at: Default::default(),
            word: Default::default(),
            errors: Default::default(),
            repeated: Default::default(),
            q_valid: Default::default(),
            q_ready: Default::default(),
            q_data: Default::default(),
            counting: Default::default(),
            counting_on: Default::default(),
            paying: Default::default(),
            flushing: Default::default(),
            asking: Default::default(),
            waits: Default::default(),
            number: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            last: Default::default(),
            free: Default::default(),
            step_errors: Default::default(),
            step_repeats: Default::default(),
            step_payload: Default::default(),
            own: Default::default(),
            words: Default::default(),
            number_more: Default::default(),
            first: Default::default(),
            second: Default::default(),
            own_word: Default::default(),
            empty: Default::default(),
            ends: Default::default(),
            over: Default::default(),
            starts: Default::default(),
            wide: Default::default(),
            mark: Default::default(),
            none9: Constant::new(0.into()),
            one9: Constant::new(1.into()),
            none32: Constant::new(0.into()),
            none33: Constant::new(0.into()),
            last33: Constant::new(0x1_0000_0000_u64.into()),
            flush_length: Constant::new(3.into()),
            read_length: Constant::new(2.into()),
            flush_words: FLUSH_WORDS.map(|word| Constant::new(LiteralType::from(word).into())),
            read: Constant::new(LiteralType::from(super::READ | config.identity_words() << 8).into()),
        }
    }
}

impl Logic for Player {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            counting,
            counting_on,
            paying,
            flushing,
            asking,
            waits,
            number,
            valid,
            data,
            last
        );

        self.free.next = self.q_ready.val() || (!self.valid.q.val());
        self.step_errors.next = self.free.val() && self.counting.q.val();
        self.step_repeats.next = self.free.val() && self.counting_on.q.val();
        self.step_payload.next = (self.free.val() && self.paying.q.val()) && (!self.waits.q.val());
        self.own.next = self.flushing.q.val() || self.asking.q.val();
        self.words.next = self.length.val();
        if self.flushing.q.val() {
            self.words.next = self.flush_length.val();
        }
        if self.asking.q.val() {
            self.words.next = self.read_length.val();
        }
        self.number_more.next = self.number.q.val() + self.one9.val();
        self.empty.next = self.words.val() == self.none9.val();
        self.ends.next = self.number_more.val() == self.words.val();
        self.first.next = self.number.q.val() == self.none9.val();
        self.second.next = self.number.q.val() == self.one9.val();
        self.own_word.next = self.flush_words[2].val();
        if self.second.val() {
            self.own_word.next = self.flush_words[1].val();
        }
        if self.first.val() {
            self.own_word.next = self.flush_words[0].val();
        }
        if self.asking.q.val() {
            self.own_word.next = self.none32.val();
            if self.first.val() {
                self.own_word.next = self.read.val();
            }
        }

        // The word in the register.
        if self.q_ready.val() {
            self.valid.d.next = false;
        }
        self.over.next = false;
        self.waits.d.next = false;
        if self.step_errors.val() {
            self.valid.d.next = true;
            self.data.d.next = self.errors.val();
            self.last.d.next = false;
            self.counting.d.next = false;
            self.counting_on.d.next = true;
        }
        if self.step_repeats.val() {
            self.valid.d.next = true;
            self.data.d.next = self.repeated.val();
            self.last.d.next = self.empty.val();
            self.counting_on.d.next = false;
            self.paying.d.next = !self.empty.val();
            self.over.next = self.empty.val();
        }
        if self.step_payload.val() {
            self.valid.d.next = true;
            self.data.d.next = self.word.val();
            if self.own.val() {
                self.data.d.next = self.own_word.val();
            }
            self.last.d.next = self.ends.val();
            self.paying.d.next = !self.ends.val();
            self.over.next = self.ends.val();
            self.number.d.next = self.number_more.val();
            self.waits.d.next = true;
        }

        // The next message.
        self.starts.next = self.play.val() || (self.play_flush.val() || self.play_read.val());
        if self.starts.val() {
            self.counting.d.next = true;
            self.flushing.d.next = self.play_flush.val();
            self.asking.d.next = self.play_read.val();
            self.number.d.next = self.none9.val();
        }

        self.resting.next = !(self.counting.q.val() || (self.counting_on.q.val() || self.paying.q.val()));
        self.finishes.next = self.over.val() && (!self.own.val());
        self.at.next = self.number.q.val();
        self.q_valid.next = self.valid.q.val();
        self.mark.next = self.none33.val();
        if self.last.q.val() {
            self.mark.next = self.last33.val();
        }
        self.wide.next = bit_cast::<33, 32>(self.data.q.val());
        self.q_data.next = self.wide.val() | self.mark.val();
    }
}
