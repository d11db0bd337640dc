//! The registers and the RAM of the engine, and what a clock edge makes of them in each state.

use super::{PARTITIONS, SEGMENTS};
use accel_kernels::evidence_fusion::{KINDS, LIMIT};
use accel_kernels::fixed::natural::{LN_2, LOG2_E, LOGISTIC_LIMIT};

/// Words that each agent has in the RAM of outputs.
const OUT_WORDS: usize = 32;

/// 80 bits, as wide as the sum of weighted values.
const WIDE: u128 = (1 << 80) - 1;

/// The states, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Idle,
    Decide,
    Close,
    Start,
    Fetch,
    Distance,
    Scale,
    Knot,
    NextKnot,
    First,
    Between,
    Shift,
    Gather,
    Normal,
    LnKnot,
    LnNextKnot,
    LnFirst,
    LnBetween,
    LnAdd,
    ValueLow,
    ValueHigh,
    Sign,
    Divide,
    Round,
    Whole,
    Probability,
    RoundProbability,
    OutCount,
    OutMarks,
    OutFusedLow,
    OutFusedHigh,
    OutProbability,
}

impl State {
    /// All of them, by number.
    const ALL: [State; 32] = [
        State::Idle,
        State::Decide,
        State::Close,
        State::Start,
        State::Fetch,
        State::Distance,
        State::Scale,
        State::Knot,
        State::NextKnot,
        State::First,
        State::Between,
        State::Shift,
        State::Gather,
        State::Normal,
        State::LnKnot,
        State::LnNextKnot,
        State::LnFirst,
        State::LnBetween,
        State::LnAdd,
        State::ValueLow,
        State::ValueHigh,
        State::Sign,
        State::Divide,
        State::Round,
        State::Whole,
        State::Probability,
        State::RoundProbability,
        State::OutCount,
        State::OutMarks,
        State::OutFusedLow,
        State::OutFusedHigh,
        State::OutProbability,
    ];

    /// That of a number below 32.
    pub fn of(number: usize) -> Self {
        Self::ALL[number % 32]
    }
}

/// What is at the inputs when the edge comes.
pub(super) struct Pins {
    pub flush: bool,
    pub state: State,
    pub take: bool,
    pub open: bool,
    pub s_data: [u32; 4],
    pub s_last: bool,
    pub params: [u32; 8],
    pub power: u32,
    pub ln: u32,
    pub step: bool,
    pub segment: usize,
    pub word: u8,
    pub forget: bool,
}

/// What of a record decides where it belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Key {
    agent: u8,
    kind: u8,
    partition: u32,
}

/// A record at the entrance.
#[derive(Clone, Copy, Debug, Default)]
struct Record {
    key: Key,
    value: i32,
    clamped: bool,
    last: bool,
}

/// All of it.
#[derive(Clone, Debug)]
pub(super) struct Machine {
    far: bool,
    negative: bool,
    key: Key,
    new: Record,
    count: u32,
    clamped: bool,
    present: u8,
    sum: i64,
    largest: i64,
    total: u64,
    parts: u16,
    index: u16,
    distance: u32,
    log2: u32,
    knot: u32,
    mantissa: u32,
    exponent: u32,
    whole: u32,
    octave: u32,
    ln_step: u16,
    ln_fraction: u32,
    power_next: u16,
    ln_next: u16,
    numerator: u128,
    magnitude: u128,
    weight: u32,
    remainder: u32,
    divisor: u32,
    quotient: u64,
    fused: i64,
    probability: u32,
    steps: u8,
    seen: u64,
    leaving: bool,
    leaving_word: u8,
    leaving_seen: bool,
    mask: u8,
    sums: Vec<i64>,
    part: i64,
    outs: Vec<u32>,
    out: u32,
}

impl Default for Machine {
    fn default() -> Self {
        Self {
            far: false,
            negative: false,
            key: Key::default(),
            new: Record::default(),
            count: 0,
            clamped: false,
            present: 0,
            sum: 0,
            largest: 0,
            total: 0,
            parts: 0,
            index: 0,
            distance: 0,
            log2: 0,
            knot: 0,
            mantissa: 0,
            exponent: 0,
            whole: 0,
            octave: 0,
            ln_step: 0,
            ln_fraction: 0,
            power_next: 0,
            ln_next: 0,
            numerator: 0,
            magnitude: 0,
            weight: 0,
            remainder: 0,
            divisor: 0,
            quotient: 0,
            fused: 0,
            probability: 0,
            steps: 0,
            seen: 0,
            leaving: false,
            leaving_word: 0,
            leaving_seen: false,
            mask: 0,
            sums: vec![0; PARTITIONS as usize],
            part: 0,
            outs: vec![0; SEGMENTS as usize * OUT_WORDS],
            out: 0,
        }
    }
}

/// The lowest `bits` bits.
fn low(value: u32, bits: u32) -> u32 {
    value & ((1 << bits) - 1)
}

impl Machine {
    /// The record that was kept is the last.
    pub fn last(&self) -> bool {
        self.new.last
    }

    /// The record that was kept has the same agent, type and partition.
    pub fn same(&self) -> bool {
        self.new.key == self.key
    }

    /// It has the same agent and type.
    pub fn same_kind(&self) -> bool {
        self.same_agent() && self.new.key.kind == self.key.kind
    }

    /// It has the same agent.
    pub fn same_agent(&self) -> bool {
        self.new.key.agent == self.key.agent
    }

    /// The partition at hand is the last of its type.
    pub fn gathered(&self) -> bool {
        self.index_more() == self.parts
    }

    /// The bit at hand is the last of its quotient.
    pub fn divided(&self) -> bool {
        self.steps == 0
    }

    pub fn power_at(&self) -> u16 {
        self.power_next
    }

    pub fn ln_at(&self) -> u16 {
        self.ln_next
    }

    pub fn arrives(&self) -> bool {
        self.leaving
    }

    /// The word that leaves: of an agent without records, those of nothing; of a type that is not present, zero.
    pub fn result(&self) -> u32 {
        let absent = self.leaving_word >= 5 && self.mask >> ((self.leaving_word - 5) / 2 % 8) & 1 == 0;
        if !self.leaving_seen {
            return if self.leaving_word == 4 { 1 << 30 } else { 0 };
        }
        if absent { 0 } else { self.out }
    }

    fn index_more(&self) -> u16 {
        (self.index + 1) % (2 * PARTITIONS as u16) // 10 bits
    }

    /// What is written to the RAM of outputs in this state.
    fn out_word(&self, state: State) -> Option<(u8, u32)> {
        let fused = self.fused as u64; // reinterpreted
        let value = self.largest as u64; // reinterpreted
        let at = 5 + 2 * self.key.kind;
        Some(match state {
            State::ValueLow => (at, value as u32), // the low half
            State::ValueHigh => (at + 1, (value >> 32) as u32),
            State::OutCount => (0, self.count),
            State::OutMarks => (1, u32::from(self.present) | u32::from(self.clamped) << 8),
            State::OutFusedLow => (2, fused as u32), // the low half
            State::OutFusedHigh => (3, (fused >> 32) as u32),
            State::OutProbability => (4, self.probability),
            _ => return None,
        })
    }

    /// The rising edge of the clock.
    pub fn edge(&mut self, pins: &Pins) {
        // The RAM: read at the addresses before the edge, then written.
        let part = self.sums[usize::from(self.index) % PARTITIONS as usize];
        if pins.state == State::Close {
            self.sums[usize::from(self.parts) % PARTITIONS as usize] = self.sum;
        }
        let out = self.outs[pins.segment * OUT_WORDS + usize::from(pins.word)];
        if let Some((word, value)) = self.out_word(pins.state) {
            self.outs[usize::from(self.key.agent) * OUT_WORDS + usize::from(word)] = value;
        }
        if self.leaving && self.leaving_word == 1 {
            self.mask = self.out as u8; // the low 8 bits
        }
        if pins.step {
            self.leaving_word = pins.word;
            self.leaving_seen = self.seen >> pins.segment & 1 == 1;
        }
        self.leaving = pins.step && !pins.flush;
        self.compute(pins);
        (self.part, self.out) = (part, out);
        if pins.take {
            self.new = record(pins);
        }
        if pins.forget {
            self.seen = 0;
        }
    }

    /// What the state makes of the other registers. Reads those that it has not written yet.
    fn compute(&mut self, pins: &Pins) {
        match pins.state {
            State::Decide => {
                if pins.open && self.same() {
                    self.sum = self.sum.wrapping_add(self.new.value.into());
                    self.count = self.count.wrapping_add(1);
                    self.clamped |= self.new.clamped;
                }
            }
            State::Close => {
                if self.parts == 0 || self.sum > self.largest {
                    self.largest = self.sum;
                }
                self.parts = (self.parts + 1) % (2 * PARTITIONS as u16); // 10 bits
                (self.index, self.total) = (0, 0);
            }
            State::Start => {
                if pins.open && self.same_agent() {
                    self.count = self.count.wrapping_add(1);
                    self.clamped |= self.new.clamped;
                } else {
                    (self.count, self.clamped) = (1, self.new.clamped);
                    (self.present, self.numerator, self.weight) = (0, 0, 0);
                }
                if !(pins.open && self.same_kind()) {
                    self.parts = 0;
                }
                (self.key, self.sum) = (self.new.key, self.new.value.into());
            }
            State::Distance => {
                let apart = self.largest.wrapping_sub(self.part) as u64; // reinterpreted
                self.distance = low(apart as u32, 21); // the low half
                self.far = apart >> 21 != 0;
            }
            State::Scale => {
                self.log2 = (((u64::from(self.distance) << 11) * u64::from(LOG2_E)) >> 32) as u32; // below 2^30
            }
            State::Knot => self.power_next = (self.log2 >> 16 & 0xFF) as u16, // 8 bits
            State::NextKnot => self.power_next += 1,
            State::First => self.knot = pins.power,
            State::Between => {
                let fall = self.knot.wrapping_sub(pins.power).wrapping_mul(low(self.log2, 16));
                self.mantissa = self.knot.wrapping_sub(fall >> 16);
            }
            State::Shift => {
                let beyond = self.far || self.log2 >> 29 & 1 == 1;
                self.exponent = if beyond { 0 } else { self.mantissa << 7 >> (self.log2 >> 24 & 31) };
            }
            State::Gather => {
                self.total = self.total.wrapping_add(self.exponent.into());
                self.index = self.index_more();
            }
            State::Normal => {
                let zeros = self.total.leading_zeros();
                let normal = self.total.checked_shl(zeros).unwrap_or(0);
                self.octave = low(32u32.wrapping_sub(low(zeros, 6)), 6);
                self.ln_step = (normal >> 55 & 0xFF) as u16; // 8 bits
                self.ln_fraction = (normal >> 39 & 0xFFFF) as u32; // 16 bits
            }
            State::LnKnot => self.ln_next = self.ln_step,
            State::LnNextKnot => self.ln_next += 1,
            State::LnFirst => self.knot = pins.ln,
            State::LnBetween => {
                let rise = pins.ln.wrapping_sub(self.knot).wrapping_mul(self.ln_fraction);
                let octaves = self.octave.wrapping_mul(LN_2);
                self.whole = octaves.wrapping_add(self.knot.wrapping_add(rise >> 16));
            }
            State::LnAdd => {
                self.largest = self.largest.wrapping_add((self.whole.wrapping_add(128) >> 8).into());
            }
            State::ValueLow => {
                let kind = usize::from(self.key.kind) % KINDS;
                let factor = low(pins.params[1 + kind / 2] >> (16 * (kind % 2)), 16);
                let term = (i128::from(self.largest) * i128::from(factor)) as u128; // reinterpreted
                self.numerator = self.numerator.wrapping_add(term) & WIDE;
                self.weight = low(self.weight + factor, 20);
                self.present |= 1 << kind;
            }
            State::Sign => {
                self.negative = self.numerator >> 79 == 1;
                let opposite = self.numerator.wrapping_neg() & WIDE;
                self.magnitude = if self.negative { opposite } else { self.numerator };
                (self.remainder, self.quotient, self.steps) = (0, 0, 79);
            }
            State::Divide => {
                let rest = self.remainder << 1 | (self.magnitude >> 79) as u32; // the highest bit
                self.magnitude = self.magnitude << 1 & WIDE;
                self.divide(rest, self.weight);
            }
            State::Round => {
                let up = 2 * u64::from(self.remainder) >= u64::from(self.weight);
                let size = if self.weight == 0 { 0 } else { self.quotient.wrapping_add(u64::from(up)) };
                let value = size as i64; // reinterpreted
                self.fused = if self.negative { value.wrapping_neg() } else { value };
                let stopped = size.min(LOGISTIC_LIMIT) as u32; // below 2^22
                (self.distance, self.far) = (low(stopped, 21), stopped >> 21 == 1);
            }
            State::Whole => {
                self.divisor = (1 << 30) + (self.exponent >> 1);
                (self.remainder, self.quotient, self.steps) = (1 << 29, 0, 31);
            }
            State::Probability => self.divide(self.remainder << 1, self.divisor),
            State::RoundProbability => {
                let up = self.remainder >= self.divisor.wrapping_sub(self.remainder);
                let upper_half = (self.quotient as u32).wrapping_add(u32::from(up)); // the low half
                let lower_half = (1u32 << 31).wrapping_sub(upper_half);
                self.probability = if self.fused < 0 { lower_half } else { upper_half };
            }
            State::OutProbability => self.seen |= 1 << self.key.agent,
            State::Idle
            | State::Fetch
            | State::ValueHigh
            | State::OutCount
            | State::OutMarks
            | State::OutFusedLow
            | State::OutFusedHigh => {}
        }
    }

    /// A bit of a quotient.
    fn divide(&mut self, rest: u32, divisor: u32) {
        let fits = rest >= divisor;
        self.remainder = if fits { rest - divisor } else { rest };
        self.quotient = self.quotient << 1 | u64::from(fits);
        self.steps = self.steps.wrapping_sub(1) & 0x7F;
    }
}

/// The record at the entrance.
fn record(pins: &Pins) -> Record {
    let [agent, partition, odds, kind] = pins.s_data;
    let odds = odds as i32; // reinterpreted
    let value = odds.clamp(-LIMIT, LIMIT);
    let partition = if pins.params[0] & 1 == 1 { partition } else { 0 };
    let key = Key { agent: low(agent, 6) as u8, kind: low(kind, 3) as u8, partition }; // 6 and 3 bits
    Record { key, value, clamped: value != odds, last: pins.s_last }
}
