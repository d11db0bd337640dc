//! `accel network simulate`: agents that behave, are scored, quarantined and cut off, in a network that splits and heals.

use super::report::{Report, Times};
use crate::devices::{Choice, FallbackArg, Prefer};
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::output::{self, Output};
use crate::progress;
use accel_baselines::{GatherError, TrainError};
use accel_kernels::zone_update::Rule;
use accel_network::simulate::calibrate::{CalibrateError, Population, calibrate};
use accel_network::simulate::picture::MOST_AGENTS as MOST_OF_A_PICTURE;
use accel_network::simulate::plan::Plan;
use accel_network::simulate::strategy::Strategy;
use accel_network::simulate::workload::Workload;
use accel_network::{SimulateError, simulate};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Agents whose records make a batch: what the caches of a processor hold, and enough for a GPU.
const CHUNK: usize = 1 << 16;

/// Requests whose candidate paths make a batch, for the same reason.
const REQUESTS: usize = 1 << 15;

/// The same for designs: their RAM holds 256 states, and 1024 nodes, of which a request has 14 at most.
const CHUNK_OF_DESIGNS: usize = 256;
const REQUESTS_OF_DESIGNS: usize = 64;

/// Simulate networks of agents: what scores find, what zones cut off, what partitions and routes make of it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel network simulate\n  \
    accel network simulate --agents 100000,1000000 --seed 7 --device gpu:0\n  \
    accel network simulate --agents 60 --anomalies 0.1 --svg network.svg\n  \
    accel network simulate --agents 500 -o json\n\n\
Agents form a small world of degree 8. In each round every agent gives a record of its behaviour: one of the field's \
deterministic workload, drawn by the seed, with noise of a tenth of each amplitude; anomalous agents give the field's \
anomaly for some rounds. Scores are calibrated on agents of another seed, and above 0.95 they are alarms. A quarantined \
agent's edges are cut until it recovers. From a quarter of the rounds on the network is split for an eighth of them. Each \
agent has one request, to an agent at most 4 steps away; of up to 4 candidate paths of at most 4 hops each strategy chooses \
one, before the first anomaly, while the network is split, and at the end. Adaptations are edges cut, edges restored and \
routes that became others.\n\n\
What is found is the same on every device, and so is its digest; times are not.")]
pub struct Simulate {
    /// How many agents there are; several numbers make several networks.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', default_value = "10,50,100,500")]
    agents: Vec<u32>,
    /// The seed of networks and behaviour.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Records of each agent.
    #[arg(long, value_name = "NUMBER", default_value_t = 64)]
    rounds: u32,
    /// The share of agents that become anomalous for some rounds; at least one does, unless it is 0.
    #[arg(long, value_name = "SHARE", default_value_t = 0.02)]
    anomalies: f64,
    /// How scores become zones: by evidence over several records, or the field's instant rule.
    #[arg(long, value_enum, default_value_t = ZonesArg::Cumulative)]
    zones: ZonesArg,
    /// The strategies that choose routes: all, or some of default, performance_optimal, security_conscious, load_balanced,
    /// fault_tolerant, behavioral_aware.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "all")]
    strategy: Vec<String>,
    /// Agents that scores are calibrated on.
    #[arg(long, value_name = "NUMBER", default_value_t = 100_000, help_heading = "Calibration")]
    calibration_agents: u32,
    /// The seed of their behaviour; not that of the networks [default: the one after --seed].
    #[arg(long, value_name = "NUMBER", help_heading = "Calibration")]
    calibration_seed: Option<u64>,
    /// A device that may run, as `accel devices` lists it; give several in order of preference [default: as in accel score].
    #[arg(long, value_name = "NAME", value_delimiter = ',', help_heading = "Devices")]
    device: Vec<String>,
    /// Whether other hardware may run when no device of the list does.
    #[arg(long, value_enum, default_value_t = FallbackArg::Deny, help_heading = "Devices")]
    fallback: FallbackArg,
    /// Which of the permitted devices runs a batch [default: listed with --device, else fastest where costs were
    /// measured].
    #[arg(long, value_enum, value_name = "WHICH", help_heading = "Devices")]
    prefer: Option<Prefer>,
    /// Threads of the cpu device, and of what lies between the kernels; 0 means one for each core.
    #[arg(long, value_name = "NUMBER", default_value_t = 0, help_heading = "Devices")]
    threads: usize,
    /// Draw the first network, of at most 1000 agents, while it is split.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    svg: Option<PathBuf>,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = crate::args::Format::Text, value_name = "FORMAT", help_heading = "Output")]
    output: crate::args::Format,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ZonesArg {
    /// An e-detector: a normal agent is quarantined after 10^4 records or more on average.
    Cumulative,
    /// A score above 0.95 quarantines, three below 0.3 lead a zone down.
    Instant,
}

impl ZonesArg {
    /// The rule. The evidence of an anomaly is forgotten as soon as the rule allows, so that agents recover within the rounds.
    fn rule(self) -> Rule {
        Rule { instant: self == ZonesArg::Instant, ..Rule::cumulative([1e-2, 1e-4, 1e-6], 0) }
    }
}

impl Simulate {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let (strategies, population, plans) = (self.strategies()?, self.population()?, self.plans()?);
        // none of them: standard output
        let [picture, report] =
            [&self.svg, &self.out].map(|path| path.as_deref().filter(|path| *path != Path::new("-")));
        if self.svg.is_some() && picture == report {
            return Err(Failure::Usage("--svg and the report go to the same place: name two".to_owned()));
        }
        let svg = self.svg.as_deref().map(|path| Output::open(Some(path))).transpose()?;
        let mut out = Output::open(self.out.as_deref())?;
        rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads)
            .build_global()
            .map_err(|e| Failure::Data(format!("can't start {} threads: {e}", self.threads)))?;
        let choice = self.choice();
        let registry = choice.registry();
        let mut engine = DeviceEngine::new(&registry, &choice)?;
        let bar = progress::steps(quiet);
        bar.set_length(plans.iter().map(|p| u64::from(p.rounds)).sum());

        bar.set_message("calibration");
        let workload = Workload::default();
        let started = Instant::now();
        let baseline = calibrate(&mut engine, &workload, population).map_err(|e| failure(e.into()))?;
        let mut times = Times::new(started.elapsed());
        let mut figures = Vec::new();
        let mut picture = None;
        for plan in &plans {
            bar.set_message(format!("rounds of {} agents", plan.agents));
            let done = simulate(&mut engine, plan, &workload, &baseline, &strategies, &mut || bar.inc(1));
            let done = done.map_err(failure)?;
            times.add(plan, &done.times);
            figures.push(done.figures);
            picture = picture.or(done.picture);
        }
        bar.finish_and_clear();

        let report = Report::new(population, &baseline, figures, times, &engine);
        match self.output {
            crate::args::Format::Text => out.write(report.text().as_bytes())?,
            crate::args::Format::Json => out.write(output::json(&report).as_bytes())?,
        }
        if let (Some(mut svg), Some(picture)) = (svg, picture) {
            svg.write(picture.svg().as_bytes())?;
            svg.finish()?;
        }
        out.finish()?;
        engine.judge()
    }

    fn strategies(&self) -> Outcome<Vec<Strategy>> {
        let mut chosen = Vec::new();
        for name in &self.strategy {
            let found: Vec<Strategy> =
                Strategy::ALL.into_iter().filter(|s| name == "all" || s.name() == name).collect();
            if found.is_empty() {
                let known = Strategy::ALL.map(Strategy::name).join(", ");
                return Err(Failure::Usage(format!("unknown strategy '{name}': there are all, {known}")));
            }
            chosen.extend(found.into_iter().filter(|s| !chosen.contains(s)).collect::<Vec<_>>());
        }
        Ok(chosen)
    }

    fn population(&self) -> Outcome<Population> {
        let seed = self.calibration_seed.unwrap_or(self.seed.wrapping_add(1));
        if seed == self.seed {
            return Err(Failure::Usage(format!(
                "--calibration-seed is {seed}, as is --seed: what is judged must not calibrate; give another"
            )));
        }
        let population = Population { seed, agents: self.calibration_agents };
        population.check().map_err(|e| Failure::Usage(e.to_string()))?;
        Ok(population)
    }

    fn plans(&self) -> Outcome<Vec<Plan>> {
        let on_design = self.device.iter().any(|name| name.contains("fpga"));
        let (chunk, requests) =
            if on_design { (CHUNK_OF_DESIGNS, REQUESTS_OF_DESIGNS) } else { (CHUNK, REQUESTS) };
        let plan = |&agents| {
            let (seed, rounds, anomalies) = (self.seed, self.rounds, self.anomalies);
            let plan = Plan { agents, seed, rounds, anomalies, rule: self.zones.rule(), chunk, requests };
            plan.check().map(|()| plan).map_err(|e| Failure::Usage(e.to_string()))
        };
        let plans: Vec<Plan> = self.agents.iter().map(plan).collect::<Outcome<_>>()?;
        match plans.first() {
            Some(first) if self.svg.is_some() && first.agents > MOST_OF_A_PICTURE => {
                Err(Failure::Usage(format!(
                    "--svg draws the first network, and {} agents can't be told apart: at most {MOST_OF_A_PICTURE} can",
                    first.agents
                )))
            }
            _ => Ok(plans),
        }
    }

    fn choice(&self) -> Choice {
        Choice {
            device: self.device.clone(),
            fallback: self.fallback,
            prefer: self.prefer,
            shadow: None,
            shadow_device: None,
            judge: None,
            seed: None,
            threads: self.threads,
        }
    }
}

fn failure(error: SimulateError) -> Failure {
    match error {
        SimulateError::Engine(e)
        | SimulateError::Calibrate(
            CalibrateError::Train(TrainError::Engine(e)) | CalibrateError::Gather(GatherError::Engine(e)),
        ) => crate::commands::train::engine_failure(e),
        other => Failure::Data(other.to_string()),
    }
}
