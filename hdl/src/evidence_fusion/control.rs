//! The sequence of states, and the dump.

use super::machine::State;
use rust_hdl::prelude::*;

/// What happens in which cycle. A state is followed by the one of the next number, but for those named here.
///
/// ```text
/// IDLE ─take─► DECIDE ──same key──► IDLE
///                └─ other key, or last ─► CLOSE ─┬─ same type ──────────────────────────────────► START ─► IDLE
///                                                └─ FETCH … GATHER, 9 cycles a partition ─► NORMAL … LN_ADD ─► VALUE
///   VALUE ─┬─ same agent ─► START                                          (mixture only)
///          └─ SIGN, DIVIDE (80), ROUND ─► SCALE … SHIFT ─► WHOLE, PROBABILITY (32), … OUT (5) ─┬─► START
///                                                                                            └─ last ─► dump ─► IDLE
/// ```
///
/// `s_ready` is a register. While the dump goes on, the state is IDLE and nothing is taken.
#[derive(LogicBlock)]
pub(super) struct Control {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub s_valid: Signal<In, Bit>,
    pub s_ready: Signal<Out, Bit>,
    /// The record that is offered is to be kept.
    pub take: Signal<Out, Bit>,
    /// The record that was kept is the last of its batch.
    pub last: Signal<In, Bit>,
    pub mixture: Signal<In, Bit>,
    /// It has the agent, type and partition of the record before; agent and type; the agent.
    pub same: Signal<In, Bit>,
    pub same_kind: Signal<In, Bit>,
    pub same_agent: Signal<In, Bit>,
    /// The partition whose exponential is gathered is the last of its type.
    pub gathered: Signal<In, Bit>,
    /// The bit that is divided is the last.
    pub divided: Signal<In, Bit>,
    pub state: Signal<Out, Bits<5>>,
    /// An agent is under way.
    pub open: Signal<Out, Bit>,
    /// There is a place for a word of the output.
    pub room: Signal<In, Bit>,
    /// How many agents leave.
    pub segments: Signal<In, Bits<7>>,
    /// A word leaves: which one of which agent.
    pub step: Signal<Out, Bit>,
    pub segment: Signal<Out, Bits<6>>,
    pub word: Signal<Out, Bits<5>>,
    /// No agent has records any more.
    pub forget: Signal<Out, Bit>,

    now: DFF<Bits<5>>,
    ready: DFF<Bit>,
    under_way: DFF<Bit>,
    /// The last record was added.
    ending: DFF<Bit>,
    /// The exponential is for the probability.
    of_mean: DFF<Bit>,
    dumping: DFF<Bit>,
    agent: DFF<Bits<6>>,
    place: DFF<Bits<5>>,

    more: Signal<Local, Bits<5>>,
    next: Signal<Local, Bits<5>>,
    taken: Signal<Local, Bit>,
    known: Signal<Local, Bit>,
    added: Signal<Local, Bit>,
    finished: Signal<Local, Bit>,
    moves: Signal<Local, Bit>,
    last_word: Signal<Local, Bit>,
    place_more: Signal<Local, Bits<5>>,
    agent_wide: Signal<Local, Bits<7>>,
    agent_more: Signal<Local, Bits<7>>,
    over: Signal<Local, Bit>,

    one: Constant<Bits<5>>,
    one7: Constant<Bits<7>>,
    first_word: Constant<Bits<5>>,
    final_word: Constant<Bits<5>>,
    first_agent: Constant<Bits<6>>,
    idle: Constant<Bits<5>>,
    decide: Constant<Bits<5>>,
    close: Constant<Bits<5>>,
    start: Constant<Bits<5>>,
    fetch: Constant<Bits<5>>,
    scale: Constant<Bits<5>>,
    shift: Constant<Bits<5>>,
    gather: Constant<Bits<5>>,
    value_low: Constant<Bits<5>>,
    value_high: Constant<Bits<5>>,
    sign: Constant<Bits<5>>,
    divide: Constant<Bits<5>>,
    round: Constant<Bits<5>>,
    whole: Constant<Bits<5>>,
    probability: Constant<Bits<5>>,
    out_probability: Constant<Bits<5>>,
}

/// The number of a state.
fn number(state: State) -> Constant<Bits<5>> {
    Constant::new((state as LiteralType).into())
}

impl Control {
    pub fn new() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_ready: Signal::default(),
            take: Signal::default(),
            last: Signal::default(),
            mixture: Signal::default(),
            same: Signal::default(),
            same_kind: Signal::default(),
            same_agent: Signal::default(),
            gathered: Signal::default(),
            divided: Signal::default(),
            state: Signal::default(),
            open: Signal::default(),
            room: Signal::default(),
            segments: Signal::default(),
            step: Signal::default(),
            segment: Signal::default(),
            word: Signal::default(),
            forget: Signal::default(),
            now: DFF::default(),
            ready: DFF::default(),
            under_way: DFF::default(),
            ending: DFF::default(),
            of_mean: DFF::default(),
            dumping: DFF::default(),
            agent: DFF::default(),
            place: DFF::default(),
            more: Signal::default(),
            next: Signal::default(),
            taken: Signal::default(),
            known: Signal::default(),
            added: Signal::default(),
            finished: Signal::default(),
            moves: Signal::default(),
            last_word: Signal::default(),
            place_more: Signal::default(),
            agent_wide: Signal::default(),
            agent_more: Signal::default(),
            over: Signal::default(),
            one: Constant::new(1.into()),
            one7: Constant::new(1.into()),
            first_word: Constant::new(0.into()),
            final_word: Constant::new(20.into()),
            first_agent: Constant::new(0.into()),
            idle: number(State::Idle),
            decide: number(State::Decide),
            close: number(State::Close),
            start: number(State::Start),
            fetch: number(State::Fetch),
            scale: number(State::Scale),
            shift: number(State::Shift),
            gather: number(State::Gather),
            value_low: number(State::ValueLow),
            value_high: number(State::ValueHigh),
            sign: number(State::Sign),
            divide: number(State::Divide),
            round: number(State::Round),
            whole: number(State::Whole),
            probability: number(State::Probability),
            out_probability: number(State::OutProbability),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, now, ready, under_way, ending, of_mean, dumping, agent, place);

        // The entrance
        self.taken.next = self.s_valid.val() && self.ready.q.val();
        self.known.next = self.under_way.q.val() && self.same.val();
        self.added.next = self.now.q.val() == self.start.val();
        self.finished.next = (self.now.q.val() == self.out_probability.val()) && self.ending.q.val();
        self.more.next = self.now.q.val() + self.one.val();
        self.next.next = self.more.val();
        if self.now.q.val() == self.idle.val() {
            self.next.next = self.idle.val();
            if self.taken.val() {
                self.next.next = self.decide.val();
            }
        }
        if self.now.q.val() == self.decide.val() {
            self.next.next = self.start.val();
            if self.under_way.q.val() {
                self.next.next = self.close.val();
            }
            if self.known.val() {
                self.added.next = true;
            }
        }

        // A partition, a type and an agent are closed.
        if self.now.q.val() == self.close.val() {
            self.next.next = self.value_low.val();
            if self.mixture.val() {
                self.next.next = self.fetch.val();
            }
            if self.same_kind.val() && (!self.ending.q.val()) {
                self.next.next = self.start.val();
            }
        }
        if (self.now.q.val() == self.shift.val()) && self.of_mean.q.val() {
            self.next.next = self.whole.val();
        }
        if (self.now.q.val() == self.gather.val()) && (!self.gathered.val()) {
            self.next.next = self.fetch.val();
        }
        if self.now.q.val() == self.value_high.val() {
            self.next.next = self.sign.val();
            if self.same_agent.val() && (!self.ending.q.val()) {
                self.next.next = self.start.val();
            }
        }
        if (self.now.q.val() == self.divide.val()) && (!self.divided.val()) {
            self.next.next = self.divide.val();
        }
        if self.now.q.val() == self.round.val() {
            self.next.next = self.scale.val();
            self.of_mean.d.next = true;
        }
        if self.now.q.val() == self.whole.val() {
            self.of_mean.d.next = false;
        }
        if (self.now.q.val() == self.probability.val()) && (!self.divided.val()) {
            self.next.next = self.probability.val();
        }
        if self.now.q.val() == self.out_probability.val() {
            self.next.next = self.start.val();
        }

        // A record was added: the next one, or after the last the end.
        if self.added.val() {
            self.next.next = self.idle.val();
            self.under_way.d.next = true;
            self.ending.d.next = self.last.val();
            if self.last.val() {
                self.next.next = self.close.val();
            }
        }

        // The dump
        self.moves.next = self.dumping.q.val() && self.room.val();
        self.last_word.next = self.place.q.val() == self.final_word.val();
        self.place_more.next = self.place.q.val() + self.one.val();
        self.agent_wide.next = bit_cast::<7, 6>(self.agent.q.val());
        self.agent_more.next = self.agent_wide.val() + self.one7.val();
        self.over.next =
            (self.moves.val() && self.last_word.val()) && (self.agent_more.val() == self.segments.val());
        if self.moves.val() {
            self.place.d.next = self.place_more.val();
            if self.last_word.val() {
                self.place.d.next = self.first_word.val();
                self.agent.d.next = self.agent_more.val().get_bits::<6>(0);
            }
        }
        if self.finished.val() {
            self.next.next = self.idle.val();
            self.under_way.d.next = false;
            self.ending.d.next = false;
            self.dumping.d.next = true;
            self.place.d.next = self.first_word.val();
            self.agent.d.next = self.first_agent.val();
        }
        if self.over.val() {
            self.dumping.d.next = false;
        }

        self.now.d.next = self.next.val();
        self.ready.d.next = (self.next.val() == self.idle.val()) && (!self.dumping.q.val());
        if self.finished.val() {
            self.ready.d.next = false;
        }
        if self.flush.val() {
            self.now.d.next = self.idle.val();
            self.ready.d.next = true;
            self.under_way.d.next = false;
            self.ending.d.next = false;
            self.of_mean.d.next = false;
            self.dumping.d.next = false;
            self.place.d.next = self.first_word.val();
            self.agent.d.next = self.first_agent.val();
        }

        self.s_ready.next = self.ready.q.val();
        self.take.next = self.taken.val();
        self.state.next = self.now.q.val();
        self.open.next = self.under_way.q.val();
        self.step.next = self.moves.val();
        self.segment.next = self.agent.q.val();
        self.word.next = self.place.q.val();
        self.forget.next = self.over.val() || self.flush.val();
    }
}
