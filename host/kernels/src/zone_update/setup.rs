//! Rules and states by name, their words, and generated ones.

use super::RECORD_WORDS;
use super::fields::ZONES;
use crate::fixed::{betting_gains, tail};
use crate::generate::{Random, block_random};
use crate::kernel::Sample;
use std::fmt;

/// How far an agent is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// Nothing is held against it.
    Trusted,
    /// It is watched.
    Monitored,
    /// It is cut off until its scores recover.
    Quarantined,
    /// It is cut off until its scores recover for long.
    Isolated,
}

impl Zone {
    /// All zones, by number.
    pub const ALL: [Zone; 4] = [Zone::Trusted, Zone::Monitored, Zone::Quarantined, Zone::Isolated];

    /// The zone of this number; its lowest two bits count.
    pub fn of_number(number: u32) -> Self {
        Self::ALL[number as usize & 3]
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(ZONES[*self as usize])
    }
}

/// How scores move an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The instant rule instead of the cumulative one.
    pub instant: bool,
    /// Instant: further high scores up to ISOLATED.
    pub repeats: u8,
    /// Instant: consecutive low scores for a zone down.
    pub calm: u8,
    /// Instant: the score above which is MONITORED.
    pub monitor_above: u16,
    /// Instant: the score above which is QUARANTINED.
    pub quarantine_above: u16,
    /// Instant: the score below which counts as calm.
    pub recover_below: u16,
    /// Cumulative: the evidence for MONITORED, QUARANTINED and ISOLATED.
    pub evidence: [i32; 3],
    /// Cumulative: the largest evidence.
    pub cap: i32,
}

impl Rule {
    /// The cumulative rule with these probabilities of a false alarm a record for MONITORED, QUARANTINED and ISOLATED,
    /// whose evidence is forgotten after `recovery` records with scores of at most one half.
    pub fn cumulative(alphas: [f64; 3], recovery: u32) -> Self {
        let evidence = alphas.map(|a| libm::ceil(-libm::log(a) * 65_536.0).clamp(1.0, 1e9) as i32); // in range
        let forgotten = -f64::from(betting_gains()[tail::bucket(32_768)]);
        let cap = f64::from(evidence[0]) / 2.0 + forgotten * f64::from(recovery);
        Self {
            instant: false,
            repeats: 3,
            calm: 3,
            monitor_above: 52_428,
            quarantine_above: 62_259,
            recover_below: 19_661,
            evidence,
            cap: (cap as i32).max(evidence[2]), // saturates
        }
    }

    /// The evidence of a zone, 1 to 3.
    pub fn at(&self, zone: u32) -> i32 {
        self.evidence[zone as usize - 1]
    }

    /// The rule of these parameter words.
    pub fn from_words(words: &[u32]) -> Self {
        let byte = |at: u32| (words[0] >> at) as u8; // eight bits
        Self {
            instant: words[0] & 1 == 1,
            repeats: byte(8),
            calm: byte(16),
            monitor_above: words[1] as u16,            // the low half
            quarantine_above: (words[1] >> 16) as u16, // the high half
            recover_below: words[2] as u16,            // the low half
            evidence: [3, 4, 5].map(|i| words[i].min(i32::MAX as u32) as i32), // in range
            cap: words[6].min(i32::MAX as u32) as i32, // in range
        }
    }

    fn to_words(self) -> [u32; 7] {
        [
            u32::from(self.instant) | u32::from(self.repeats) << 8 | u32::from(self.calm) << 16,
            u32::from(self.monitor_above) | u32::from(self.quarantine_above) << 16,
            u32::from(self.recover_below),
            self.evidence[0] as u32, // not negative
            self.evidence[1] as u32, // not negative
            self.evidence[2] as u32, // not negative
            self.cap as u32,         // not negative
        ]
    }
}

impl Default for Rule {
    /// The cumulative rule with 10^-2, 10^-4 and 10^-6, and recovery within 100 records; the instant rule has the
    /// field's thresholds .8, .95 and .3, and 3 repeats.
    fn default() -> Self {
        Self::cumulative([1e-2, 1e-4, 1e-6], 100)
    }
}

/// What is known of an agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The number of its zone.
    pub zone: u32,
    /// Instant: high scores since QUARANTINED.
    pub hits: u8,
    /// Instant: consecutive low scores.
    pub quiet: u8,
    /// Cumulative: the evidence, 16 fraction bits.
    pub evidence: i32,
}

impl State {
    /// The state of these words.
    pub fn from_words(words: [u32; 2]) -> Self {
        Self {
            zone: words[0] & 3,
            hits: (words[0] >> 8) as u8,   // eight bits
            quiet: (words[0] >> 16) as u8, // eight bits
            evidence: words[1] as i32,     // reinterpreted
        }
    }

    /// The words of the state.
    pub fn to_words(self) -> [u32; 2] {
        [self.zone | u32::from(self.hits) << 8 | u32::from(self.quiet) << 16, self.evidence as u32] // reinterpreted
    }
}

/// Parameters and tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// How scores move an agent.
    pub rule: Rule,
    /// The state of each agent.
    pub agents: Vec<State>,
    /// The gain of each bucket of tail probabilities.
    pub gains: Vec<i32>,
}

impl Default for Setup {
    /// The default rule on four trusted agents.
    fn default() -> Self {
        Self { rule: Rule::default(), agents: vec![State::default(); 4], gains: betting_gains() }
    }
}

impl Setup {
    /// The parameter words followed by those of the tables.
    pub fn to_words(&self) -> Vec<u32> {
        let mut words = self.rule.to_words().to_vec();
        words.extend([self.agents.len() as u32, self.gains.len() as u32]); // far below 2^32
        words.extend(self.agents.iter().flat_map(|s| s.to_words()));
        words.extend(self.gains.iter().map(|&g| g as u32)); // reinterpreted
        words
    }
}

pub(super) fn generate_params(seed: u64, block: u64) -> Vec<u32> {
    let mut random = block_random(seed, block);
    let bits = |r: &mut Random, bits: u32| r.next_u32() >> (32 - bits);
    let mut evidence = [0; 3].map(|_: i32| bits(&mut random, 21) as i32); // 21 bits
    evidence.sort_unstable();
    let cap = random.pick(&[20, 22, 31]);
    let rule = Rule {
        instant: block % 2 == 1,
        repeats: 1 + random.below(5) as u8,                     // small
        calm: 1 + random.below(5) as u8,                        // small
        monitor_above: 40_000 + random.below(16_000) as u16,    // 16 bits
        quarantine_above: 50_000 + random.below(15_000) as u16, // 16 bits
        recover_below: random.below(40_000) as u16,             // 16 bits
        evidence: if random.below(3) == 0 { evidence } else { Rule::default().evidence },
        cap: bits(&mut random, cap) as i32, // 31 bits
    };
    let extreme = random.below(4) == 0;
    let state = |random: &mut Random| State {
        zone: random.below(4),
        hits: if rule.instant { random.next_u32() as u8 >> random.below(8) } else { 0 }, // eight bits
        quiet: if rule.instant { random.next_u32() as u8 >> random.below(8) } else { 0 }, // eight bits
        evidence: if extreme { random.next_u32() as i32 } else { bits(random, 20) as i32 }, // reinterpreted
    };
    let agents = (0..1 + random.below(64)).map(|_| state(&mut random)).collect();
    let gains = if extreme {
        (0..tail::BUCKETS).map(|_| random.next_u32() as i32).collect() // 32 random bits
    } else {
        betting_gains()
    };
    Setup { rule, agents, gains }.to_words()
}

pub(super) fn generate_records(params: &[u32], seed: u64, first: u64, records: &mut [u32]) {
    for (index, record) in (first..).zip(records.chunks_exact_mut(RECORD_WORDS)) {
        let mut random = Random::new(seed, index);
        let agent = random.below(params[7]);
        // agents go through good and bad times
        let bad = (index / 64 + u64::from(agent)) % 3 == 0;
        let score = match random.below(8) {
            0 => random.pick(&[0, 1, 65_534, 65_535, 32_768, 62_259, 62_260]),
            _ if bad => 65_535 - (random.next_u32() >> random.pick(&[17, 20, 24])),
            _ => random.below(65_536),
        };
        record.copy_from_slice(&[agent, score | (random.next_u32() & 0xFFFF_0000)]);
    }
}

/// One agent through every row of both rules.
pub(super) fn samples() -> Vec<Sample> {
    let scores = |list: &[u32]| list.iter().flat_map(|&s| [0, s]).collect();
    let one = |rule: Rule| Setup { rule, agents: vec![State::default()], ..Setup::default() }.to_words();
    let up_and_down: Vec<u32> = [60_000, 65_000, 65_000, 50_000, 65_000, 65_000, 65_000, 10_000, 30_000]
        .into_iter()
        .chain([10_000; 12])
        .collect();
    let storm: Vec<u32> = [65_535; 40].into_iter().chain([20_000; 110]).collect();
    vec![
        Sample {
            name: "instant: up to ISOLATED and back".to_owned(),
            params: one(Rule { instant: true, ..Rule::default() }),
            input: scores(&up_and_down),
        },
        Sample {
            name: "cumulative: up to the cap and back".to_owned(),
            params: one(Rule::default()),
            input: scores(&storm),
        },
    ]
}
