//! Rounds of behaviour through the kernels: a record of each agent is scored, and its zone updated.

use super::figures::{Detection, Share};
use super::plan::{Plan, Stream};
use super::times::Times;
use super::workload::{Row, Workload};
use accel_baselines::calibrate::ALARM;
use accel_baselines::{Baseline, Engine, EngineError, Uncalibrated};
use accel_kernels::anomaly_score;
use accel_kernels::digest::{Digest, Hasher};
use accel_kernels::fixed::{betting_gains, halves};
use accel_kernels::zone_update::{self, STATE_WORDS, State, Zone};
use rayon::prelude::*;
use std::ops::Range;
use std::time::Instant;

/// From this zone on an agent is cut off.
pub(crate) const CUT: u32 = Zone::Quarantined as u32;

/// An agent that was never cut off.
const NEVER: u16 = u16::MAX;

/// Agents that crossed the border of being cut off in a round.
#[derive(Debug, Default)]
pub(crate) struct Crossed {
    /// Those that are cut off now, rising.
    pub cut: Vec<u32>,
    /// Those that are not any more, rising.
    pub restored: Vec<u32>,
}

/// The agents, what scores them and what was found.
pub(crate) struct Detector<'a> {
    plan: &'a Plan,
    workload: &'a Workload,
    baseline: &'a Baseline,
    /// Parameters and tables of `anomaly_score`.
    tables: Vec<u32>,
    gains: Vec<i32>,
    seed: u64,
    /// The rounds in which each agent is anomalous.
    anomalous: Vec<Range<u16>>,
    states: Vec<State>,
    /// The round in which each agent was first cut off.
    first_cut: Vec<u16>,
    /// Whether each agent had an alarm while it was anomalous.
    detected: Vec<bool>,
    /// Alarms and records: of agents that are never anomalous in all rounds, the same in this one, of anomalous agents.
    normal: Share,
    last: Share,
    during: Share,
    hasher: Hasher,
    rows: Vec<Row>,
}

impl<'a> Detector<'a> {
    /// All agents, trusted.
    pub fn new(plan: &'a Plan, workload: &'a Workload, baseline: &'a Baseline) -> Result<Self, Uncalibrated> {
        let agents = plan.agents as usize;
        Ok(Self {
            plan,
            workload,
            baseline,
            tables: baseline.setup()?.to_words(),
            gains: betting_gains(),
            seed: plan.stream(Stream::Behaviour),
            anomalous: plan.anomalous(),
            states: vec![State::default(); agents],
            first_cut: vec![NEVER; agents],
            detected: vec![false; agents],
            normal: Share::default(),
            last: Share::default(),
            during: Share::default(),
            hasher: Hasher::new(),
            rows: Vec::new(),
        })
    }

    /// The number of an agent's zone.
    pub fn zone(&self, agent: u32) -> u32 {
        self.states[agent as usize].zone
    }

    /// How anomalous an agent is held to be, 0 to 1: its evidence as a share of what isolates, or under the instant rule,
    /// which keeps none, its zone.
    pub fn anomaly(&self, agent: u32) -> f64 {
        let state = &self.states[agent as usize];
        if self.plan.rule.instant {
            return f64::from(state.zone) / 3.0;
        }
        (f64::from(state.evidence) / f64::from(self.plan.rule.at(3))).clamp(0.0, 1.0)
    }

    /// Whether an agent is ever anomalous.
    pub fn is_anomalous(&self, agent: u32) -> bool {
        !self.anomalous[agent as usize].is_empty()
    }

    /// A record of each agent, batch by batch.
    pub fn round(
        &mut self,
        engine: &mut dyn Engine,
        round: u32,
        times: &mut Times,
    ) -> Result<Crossed, EngineError> {
        let mut crossed = Crossed::default();
        self.last = Share::default();
        let agents = self.plan.agents as usize;
        for first in (0..agents).step_by(self.plan.chunk.max(1)) {
            let batch = first..(first + self.plan.chunk.max(1)).min(agents);
            let started = Instant::now();
            self.behave(&batch, round);
            let behaved = Instant::now();
            times.behaviour += behaved - started;
            self.detect(engine, batch, round, &mut crossed)?;
            times.detection += behaved.elapsed();
        }
        Ok(crossed)
    }

    /// The rows of a batch of agents.
    fn behave(&mut self, batch: &Range<usize>, round: u32) {
        self.rows.resize(batch.len(), Row::default());
        let (workload, seed, anomalous) = (self.workload, self.seed, &self.anomalous[batch.clone()]);
        let first = batch.start as u32; // agents are counted in u32
        let each = |(at, row): (usize, &mut Row)| {
            let now = anomalous[at].contains(&(round as u16)); // at most 10,000 rounds
            *row = workload.row(seed, first + at as u32, round, now);
        };
        self.rows.par_iter_mut().with_min_len(1024).enumerate().for_each(each);
    }

    /// Scores and zones of a batch of agents.
    fn detect(
        &mut self,
        engine: &mut dyn Engine,
        batch: Range<usize>,
        round: u32,
        crossed: &mut Crossed,
    ) -> Result<(), EngineError> {
        let scores = engine.run(&anomaly_score::KERNEL, &self.tables, self.records())?;
        let scores: Vec<u32> = scores.as_chunks::<2>().0.iter().map(|s| s[0] & 0xFFFF).collect();
        let agents = self.states[batch.clone()].to_vec();
        let setup = zone_update::Setup { rule: self.plan.rule, agents, gains: self.gains.clone() }.to_words();
        let input = (0..).zip(&scores).flat_map(|(agent, &score)| [agent, score]).collect();
        let mut zones = engine.run(&zone_update::KERNEL, &setup, input)?;
        let after = zones.split_off(scores.len());
        let after = after.as_chunks::<STATE_WORDS>().0;
        for ((agent, words), (&score, zone)) in batch.zip(after).zip(scores.iter().zip(&mut zones)) {
            let before = std::mem::replace(&mut self.states[agent], State::from_words(*words)).zone;
            self.tally(agent, round, score >= u32::from(ALARM));
            let (was, is) = (before >= CUT, *zone & 3 >= CUT);
            if is && !was {
                crossed.cut.push(agent as u32); // agents are counted in u32
                let first = &mut self.first_cut[agent];
                *first = (*first).min(round as u16); // at most 10,000 rounds
            } else if was && !is {
                crossed.restored.push(agent as u32); // agents are counted in u32
            }
            *zone = *zone << 16 | score;
        }
        self.hasher.words(&zones);
        Ok(())
    }

    /// The records of the rows for `anomaly_score`.
    fn records(&self) -> Vec<u32> {
        const WORDS: usize = anomaly_score::RECORD_WORDS;
        let model = &self.baseline.model;
        let number = model.lookup(None).number;
        let mut input = vec![0; self.rows.len() * WORDS];
        let each = |(words, row): (&mut [u32], &Row)| {
            let counts = model.counts(row);
            for (word, pair) in words.iter_mut().zip(counts.as_chunks::<2>().0) {
                *word = halves(pair[0], pair[1]);
            }
            words[WORDS - 1] = number;
        };
        input.par_chunks_mut(WORDS).zip(&self.rows).with_min_len(1024).for_each(each);
        input
    }

    fn tally(&mut self, agent: usize, round: u32, alarm: bool) {
        let anomalous = &self.anomalous[agent];
        if anomalous.is_empty() {
            self.normal.add(alarm);
            self.last.add(alarm);
        } else if anomalous.contains(&(round as u16)) {
            self.during.add(alarm);
            self.detected[agent] |= alarm;
        }
    }

    /// The agents in each zone.
    pub fn zones(&self) -> [u32; 4] {
        let mut zones = [0; 4];
        self.states.iter().for_each(|s| zones[s.zone as usize] += 1);
        zones
    }

    /// What was found, and the digest of all scores and zones.
    pub fn finish(self) -> (Detection, Digest) {
        let mut found = Detection {
            anomalous_agents: Share::default(),
            anomalous_records: self.during,
            quarantined_anomalous: Share::default(),
            records_to_quarantine: None,
            false_alarms: self.normal,
            false_alarms_last_round: self.last,
            false_quarantines: Share::default(),
        };
        let mut delays = 0;
        for ((anomalous, &cut), &detected) in self.anomalous.iter().zip(&self.first_cut).zip(&self.detected) {
            if anomalous.is_empty() {
                found.false_quarantines.add(cut != NEVER);
                continue;
            }
            found.anomalous_agents.add(detected);
            let in_time = cut != NEVER && cut >= anomalous.start;
            found.quarantined_anomalous.add(in_time);
            if in_time {
                delays += u64::from(cut - anomalous.start) + 1;
            }
        }
        if found.quarantined_anomalous.part > 0 {
            found.records_to_quarantine = Some(delays as f64 / found.quarantined_anomalous.part as f64);
        }
        (found, self.hasher.finish())
    }
}
