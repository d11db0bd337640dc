//! The rule of the zones on the command line, and the zones of a chunk.

use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use accel_baselines::{Engine, Lookup};
use accel_features::States;
use accel_kernels::fixed::betting_gains;
use accel_kernels::zone_update::{KERNEL, Rule, STATE_WORDS, Setup, State};
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;

/// How scores move agents between zones.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Zones")]
pub struct ZoneArgs {
    /// cumulative: by the evidence of all scores; instant: by each score alone, with hysteresis.
    #[arg(long, value_enum, default_value_t = RuleArg::Cumulative)]
    zones: RuleArg,
    /// cumulative: how often a normal record may lead to MONITORED, QUARANTINED and ISOLATED, with commas between.
    #[arg(long, value_name = "M,Q,I", value_parser = three, default_value = "1e-2,1e-4,1e-6")]
    alpha: [f64; 3],
    /// cumulative: records with scores of at most one half after which all evidence is forgotten.
    #[arg(long, value_name = "RECORDS", default_value_t = 100)]
    recovery: u32,
    /// cumulative: derive --alpha from so many false quarantines a day in the whole fleet.
    #[arg(long, value_name = "NUMBER", requires = "fleet_records_per_day", conflicts_with = "alpha")]
    false_quarantines_per_day: Option<f64>,
    /// The records of all agents of the fleet in a day.
    #[arg(long, value_name = "NUMBER")]
    fleet_records_per_day: Option<f64>,
    /// instant: further scores above .95 that lead from QUARANTINED to ISOLATED.
    #[arg(long, value_name = "NUMBER", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    repeats: u8,
    /// instant: consecutive scores below .3 for a zone down.
    #[arg(long, value_name = "NUMBER", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    calm: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum RuleArg {
    Cumulative,
    Instant,
}

/// Three numbers with commas between.
fn three(text: &str) -> Result<[f64; 3], String> {
    let numbers: Result<Vec<f64>, _> = text.split(',').map(|n| n.trim().parse()).collect();
    let three = numbers.ok().and_then(|n| n.try_into().ok());
    three.ok_or_else(|| "three numbers are needed, such as 1e-2,1e-4,1e-6".to_owned())
}

impl ZoneArgs {
    /// The rule and its gains.
    pub fn rule(&self) -> Outcome<(Rule, Vec<i32>)> {
        let alphas = match (self.false_quarantines_per_day, self.fleet_records_per_day) {
            (Some(false_ones), Some(records)) => {
                let quarantine = false_ones / records;
                if !(quarantine > 0.0 && quarantine <= 0.5) {
                    return Err(Failure::Usage(format!(
                        "{false_ones} false quarantines among {records} records a day are {quarantine} of them: more \
                         than none and at most half make sense"
                    )));
                }
                [quarantine * 100.0, quarantine, quarantine / 100.0].map(|a| a.min(0.5))
            }
            _ => self.alpha,
        };
        let falling = alphas.windows(2).all(|w| w[0] >= w[1]);
        if !falling || alphas.iter().any(|&a| !(1e-300..1.0).contains(&a)) {
            let [m, q, i] = alphas;
            return Err(Failure::Usage(format!(
                "the shares of false alarms are {m:e}, {q:e} and {i:e}: each has to lie between 0 and 1, and none \
                 above the one before"
            )));
        }
        let rule = Rule {
            instant: self.zones == RuleArg::Instant,
            repeats: self.repeats,
            calm: self.calm,
            ..Rule::cumulative(alphas, self.recovery)
        };
        Ok((rule, betting_gains()))
    }
}

/// The zone after each row; the states move on.
pub fn update(
    engine: &mut DeviceEngine<'_>,
    rule: &Rule,
    gains: &[i32],
    states: &mut States,
    of_row: &[(Lookup, u32)],
    scores: &[[u32; 2]],
) -> Outcome<Vec<u32>> {
    // Only the agents of this chunk travel.
    let mut records: BTreeMap<u32, u64> = BTreeMap::new();
    for (_, agent) in of_row {
        *records.entry(*agent).or_default() += 1;
    }
    let local: BTreeMap<u32, u32> = records.keys().copied().zip(0..).collect();
    let agents: Vec<State> = records.keys().map(|&a| states.states()[a as usize]).collect();
    let setup = Setup { rule: *rule, agents, gains: gains.to_vec() }.to_words();
    let input = of_row.iter().zip(scores).flat_map(|((_, agent), s)| [local[agent], s[0] & 0xFFFF]).collect();
    let mut output = engine.run(&KERNEL, &setup, input).map_err(crate::commands::train::engine_failure)?;
    let after = output.split_off(of_row.len());
    for ((&agent, &count), words) in records.iter().zip(after.as_chunks::<STATE_WORDS>().0) {
        states.advance(agent, State::from_words(*words), count);
    }
    Ok(output.into_iter().map(|word| word & 3).collect())
}
