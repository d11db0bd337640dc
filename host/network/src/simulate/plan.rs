//! What is simulated: sizes, seeds, and when what happens.

use super::partition::Split;
use accel_kernels::generate::Random;
use accel_kernels::zone_update::Rule;
use std::ops::Range;

/// The fewest agents of a network.
pub const FEWEST_AGENTS: u32 = 2;

/// The most agents of a network: they take 8 GiB.
pub const MOST_AGENTS: u32 = 20_000_000;

/// The fewest rounds, so that there is time for each part of the schedule.
pub const FEWEST_ROUNDS: u32 = 16;

/// The most rounds.
pub const MOST_ROUNDS: u32 = 10_000;

/// The share of agents in the smaller part of a split network.
const SPLIT_SHARE: f64 = 0.3;

/// Seconds from one round to the next, for what is known of the other part of a split network.
pub const ROUND_SECONDS: f64 = 1.0;

/// Why nothing is simulated.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// Too few or too many agents.
    #[error(
        "{agents} agents are no network that can be simulated: {FEWEST_AGENTS} to {MOST_AGENTS} are possible"
    )]
    Agents {
        /// The agents asked for.
        agents: u32,
    },
    /// Too few or too many rounds.
    #[error("{rounds} rounds asked for: {FEWEST_ROUNDS} to {MOST_ROUNDS} are possible")]
    Rounds {
        /// The rounds asked for.
        rounds: u32,
    },
    /// Not a share.
    #[error("a share of {share} of the agents can't be anomalous: 0 to 0.5 is possible")]
    Anomalies {
        /// The share asked for.
        share: f64,
    },
}

/// The size of a network, the seed, and what happens in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How many agents there are.
    pub agents: u32,
    /// The seed of everything but the calibration.
    pub seed: u64,
    /// Records of each agent.
    pub rounds: u32,
    /// The share of agents that become anomalous.
    pub anomalies: f64,
    /// How scores move agents between zones.
    pub rule: Rule,
    /// Agents whose records make a batch, at least 1.
    pub chunk: usize,
    /// Requests whose candidate paths make a batch, at least 1.
    pub requests: usize,
}

/// The rounds in which something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Agents become anomalous in these rounds.
    pub onset: Range<u32>,
    /// An agent is anomalous for so many rounds.
    pub lasting: Range<u32>,
    /// The network is split in these rounds.
    pub split: Range<u32>,
    /// Routes are chosen after these rounds: before the first anomaly, before the network heals, at the end.
    pub routed: [u32; 3],
}

/// The streams of random numbers of a simulation: each has a seed of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stream {
    Graph = 1,
    Behaviour,
    Anomalies,
    Split,
    Attributes,
    Requests,
}

impl Plan {
    /// Checks sizes and shares.
    ///
    /// # Errors
    /// [`PlanError`] with the value and its limits.
    pub fn check(&self) -> Result<(), PlanError> {
        if !(FEWEST_AGENTS..=MOST_AGENTS).contains(&self.agents) {
            return Err(PlanError::Agents { agents: self.agents });
        }
        if !(FEWEST_ROUNDS..=MOST_ROUNDS).contains(&self.rounds) {
            return Err(PlanError::Rounds { rounds: self.rounds });
        }
        if !(0.0..=0.5).contains(&self.anomalies) {
            return Err(PlanError::Anomalies { share: self.anomalies });
        }
        Ok(())
    }

    /// When what happens, in sixteenths of the rounds.
    pub fn schedule(&self) -> Schedule {
        let at = |sixteenths: u32| self.rounds * sixteenths / 16;
        let split = at(4)..at(6);
        Schedule {
            onset: at(1)..at(3),
            lasting: at(1)..at(2) + 1,
            routed: [at(1) - 1, split.end - 1, self.rounds - 1],
            split,
        }
    }

    /// The seed of one stream.
    pub(crate) fn stream(&self, stream: Stream) -> u64 {
        Random::new(self.seed, stream as u64).next_u64()
    }

    /// For each agent the rounds in which it is anomalous, none for most: a share of the agents, and at least one where
    /// the share is above 0.
    pub(crate) fn anomalous(&self) -> Vec<Range<u16>> {
        let schedule = self.schedule();
        let seed = self.stream(Stream::Anomalies);
        let mut all = vec![0..0; self.agents as usize];
        let share = (f64::from(self.agents) * self.anomalies).round() as usize; // at most half of the agents
        let count = if self.anomalies > 0.0 { share.max(1) } else { 0 };
        let mut order: Vec<(u64, u32)> =
            (0..self.agents).map(|a| (Random::new(seed, u64::from(a)).next_u64(), a)).collect();
        if count < order.len() {
            order.select_nth_unstable(count);
        }
        for &(number, agent) in &order[..count] {
            let mut random = Random::new(number, 0);
            let mut within = |r: &Range<u32>| r.start + random.below(r.end - r.start);
            let (first, rounds) = (within(&schedule.onset), within(&schedule.lasting));
            all[agent as usize] = first as u16..(first + rounds) as u16; // at most 10,000 rounds
        }
        all
    }

    /// The split of the network.
    pub(crate) fn split(&self) -> Split {
        let first = Random::new(self.stream(Stream::Split), 0).below(self.agents);
        let length = (f64::from(self.agents) * SPLIT_SHARE).round() as u32; // fewer than all
        Split::new(self.agents, first, length.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(agents: u32, rounds: u32) -> Plan {
        Plan { agents, seed: 5, rounds, anomalies: 0.01, rule: Rule::default(), chunk: 100, requests: 100 }
    }

    #[test]
    fn each_part_of_the_schedule_has_rounds_and_they_follow_each_other() {
        for rounds in [16, 17, 31, 48, 64, 10_000] {
            let s = plan(10, rounds).schedule();
            assert!(!s.onset.is_empty() && !s.lasting.is_empty() && !s.split.is_empty(), "{s:?}");
            assert!(s.lasting.start > 0 && s.routed[0] < s.onset.start && s.onset.end <= s.split.start);
            assert!(
                s.routed.is_sorted_by(|a, b| a < b) && s.split.contains(&s.routed[1]) && s.routed[2] < rounds
            );
        }
    }

    #[test]
    fn the_stated_share_becomes_anomalous_and_at_least_one() {
        for (agents, expected) in [(2, 1), (10, 1), (149, 1), (151, 2), (20_000, 200)] {
            let plan = plan(agents, 64);
            let schedule = plan.schedule();
            let all = plan.anomalous();
            let anomalous: Vec<_> = all.iter().filter(|r| !r.is_empty()).collect();
            assert_eq!(anomalous.len(), expected, "{agents}");
            assert!(anomalous.iter().all(|r| schedule.onset.contains(&u32::from(r.start))));
            assert!(anomalous.iter().all(|r| schedule.lasting.contains(&u32::from(r.end - r.start))));
        }
        assert!(Plan { anomalies: 0.0, ..plan(100, 64) }.anomalous().iter().all(Range::is_empty));
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_its_limit() {
        for (wrong, told) in [
            (plan(0, 64), "0 agents"),
            (plan(1, 64), "2 to 20000000"),
            (plan(MOST_AGENTS + 1, 64), "20000001 agents"),
            (plan(10, 15), "15 rounds"),
            (Plan { anomalies: 0.6, ..plan(10, 64) }, "0.6"),
            (Plan { anomalies: f64::NAN, ..plan(10, 64) }, "NaN"),
        ] {
            let error = wrong.check().unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
        assert_eq!(plan(2, 16).check(), Ok(()));
    }
}
