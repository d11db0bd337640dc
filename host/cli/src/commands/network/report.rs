//! What a simulation found, for people and programs. Times stand apart from the result.

use crate::engine::DeviceEngine;
use crate::text;
use accel_baselines::Baseline;
use accel_bench::figures::{number, time};
use accel_network::simulate::calibrate::Population;
use accel_network::simulate::figures::{Figures, Share, Zones};
use accel_network::simulate::plan::Plan;
use accel_network::simulate::times::Times as Measured;
use serde::Serialize;
use std::time::Duration;

/// Everything that is printed.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The same on every device.
    result: Result,
    /// Different in every run.
    times: Times,
    devices: String,
    not_used: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Result {
    calibration: Calibration,
    networks: Vec<Figures>,
}

#[derive(Debug, Serialize)]
struct Calibration {
    seed: u64,
    agents: u32,
    baseline: String,
    statement: String,
}

/// Seconds.
#[derive(Debug, Serialize)]
pub struct Times {
    /// The baseline, once for all networks.
    calibration: f64,
    networks: Vec<NetworkTimes>,
}

/// Seconds of one network, and what they are an agent.
#[derive(Debug, Serialize)]
struct NetworkTimes {
    agents: u32,
    set_up: f64,
    behaviour: f64,
    detection: f64,
    network: f64,
    routes: f64,
    total: f64,
    detection_ns_a_record: f64,
    total_us_an_agent: f64,
}

impl Times {
    /// The time of the calibration.
    pub fn new(calibration: Duration) -> Self {
        Self { calibration: calibration.as_secs_f64(), networks: Vec::new() }
    }

    /// Adds those of a network.
    pub fn add(&mut self, plan: &Plan, times: &Measured) {
        let agents = f64::from(plan.agents);
        let (detection, total) = (times.detection.as_secs_f64(), times.total().as_secs_f64());
        self.networks.push(NetworkTimes {
            agents: plan.agents,
            set_up: times.set_up.as_secs_f64(),
            behaviour: times.behaviour.as_secs_f64(),
            detection,
            network: times.network.as_secs_f64(),
            routes: times.routes.as_secs_f64(),
            total,
            detection_ns_a_record: detection / agents / f64::from(plan.rounds) * 1e9,
            total_us_an_agent: total / agents * 1e6,
        });
    }
}

impl Report {
    /// The report of all networks.
    pub fn new(
        population: Population,
        baseline: &Baseline,
        networks: Vec<Figures>,
        times: Times,
        engine: &DeviceEngine<'_>,
    ) -> Self {
        let calibration = Calibration {
            seed: population.seed,
            agents: population.agents,
            baseline: baseline.model.digest().to_string(),
            statement: baseline.histogram(0).statement(baseline.model.kind),
        };
        let result = Result { calibration, networks };
        Self { result, times, devices: engine.devices(), not_used: engine.passed_over() }
    }

    /// The report as text.
    pub fn text(&self) -> String {
        let Result { calibration, networks } = &self.result;
        let mut out = "What scores and zones found, an alarm being a score above 0.95:\n".to_owned();
        out += &detection(networks);
        out += "\nWhat became of the networks:\n";
        out += &changes(networks);
        out += "\nThe agents in each zone, while the network is split and at the end:\n";
        out += &zones(networks);
        out += "\nThe confidence that is left in the larger and the smaller part while the network is split; before and after it, of all\n\
             (rounds count from 0):\n";
        out += &confidence(networks);
        out += "\nThe routes, one request an agent, before the first anomaly, while the network is split, and at the end:\n";
        out += &routes(networks);
        out += "\nTimes (measured):\n";
        out += &times(&self.times);
        if let Some(first) = networks.first() {
            out += &format!(
                "\nseed           {}, {} rounds, degree {} at most, one route request an agent\n",
                first.seed,
                first.rounds,
                networks.iter().map(|n| n.degree).max().unwrap_or(0)
            );
        }
        out += &format!(
            "calibration    seed {}, {} agents, {}: {}\ndevice         {}\n",
            calibration.seed,
            text::count(u64::from(calibration.agents)),
            time(self.times.calibration * 1e9),
            calibration.statement,
            self.devices
        );
        for passed in &self.not_used {
            out += &format!("not used       {passed}\n");
        }
        out += &format!("baseline       {}\n", calibration.baseline);
        for network in networks {
            out += &format!(
                "result         {} agents: {}\n",
                text::count(u64::from(network.agents)),
                network.digest
            );
        }
        out
    }
}

/// `98 of 100`.
fn of(share: Share) -> String {
    format!("{} of {}", text::count(share.part), text::count(share.of))
}

/// `4.97 % (4.95 to 4.99)`.
fn percent(share: Share) -> String {
    let [low, high] = share.interval().map(|bound| 100.0 * bound);
    format!("{:.2} % ({low:.2} to {high:.2})", 100.0 * share.rate())
}

fn agents(number: u32) -> String {
    text::count(u64::from(number))
}

fn detection(networks: &[Figures]) -> String {
    let mut table = text::table(&[
        "AGENTS>",
        "ANOMALOUS FOUND>",
        "QUARANTINED>",
        "AFTER RECORDS>",
        "FALSE ALARMS>",
        "OF NORMAL RECORDS>",
        "SHARE, 95 % INTERVAL>",
        "LAST ROUND, OF NORMAL AGENTS>",
        "FALSE QUARANTINES>",
    ]);
    for network in networks {
        let d = &network.detection;
        table.add_row([
            agents(network.agents),
            of(d.anomalous_agents),
            of(d.quarantined_anomalous),
            d.records_to_quarantine.map_or_else(|| "-".to_owned(), |records| format!("{records:.2}")),
            text::count(d.false_alarms.part),
            text::count(d.false_alarms.of),
            percent(d.false_alarms),
            format!("{}, {}", of(d.false_alarms_last_round), percent(d.false_alarms_last_round)),
            of(d.false_quarantines),
        ]);
    }
    text::lines(&table)
}

fn changes(networks: &[Figures]) -> String {
    let heads = ["AGENTS>", "EDGES>", "EDGES CUT>", "RESTORED>", "ROUTES CHANGED>", "ADAPTATIONS>"];
    let mut table = text::table(&heads);
    for network in networks {
        let a = &network.adaptations;
        let counts = [network.edges, a.edges_cut, a.edges_restored, a.routes_changed, a.total()];
        table.add_row(std::iter::once(agents(network.agents)).chain(counts.map(text::count)));
    }
    text::lines(&table)
}

fn zones(networks: &[Figures]) -> String {
    let mut table = text::table(&["AGENTS>", "WHEN", "TRUSTED>", "MONITORED>", "QUARANTINED>", "ISOLATED>"]);
    for network in networks {
        for (when, zones) in [("split", network.zones_split), ("end", network.zones)] {
            let Zones { trusted, monitored, quarantined, isolated } = zones;
            let counts = [trusted, monitored, quarantined, isolated].map(agents);
            table.add_row([agents(network.agents), when.to_owned()].into_iter().chain(counts));
        }
    }
    text::lines(&table)
}

fn confidence(networks: &[Figures]) -> String {
    let Some(first) = networks.first() else { return String::new() };
    let rounds = first.partition.iter().map(|split| format!("ROUND {}>", split.round));
    let heads: Vec<String> = ["AGENTS>".to_owned(), "PART>".to_owned()].into_iter().chain(rounds).collect();
    let mut table = text::table(&heads.iter().map(String::as_str).collect::<Vec<_>>());
    for network in networks {
        for part in 0..2 {
            let size = network
                .partition
                .iter()
                .rev()
                .find_map(|s| (s.parts.len() > 1).then(|| s.parts[part].agents));
            let values = network.partition.iter().map(|s| match s.parts.get(part) {
                Some(part) => format!("{:.3}", part.confidence),
                None => String::new(),
            });
            let names = [agents(network.agents), size.map_or_else(String::new, agents)];
            table.add_row(names.into_iter().chain(values));
        }
    }
    text::lines(&table)
}

fn routes(networks: &[Figures]) -> String {
    let mut table = text::table(&["AGENTS>", "STRATEGY", "ROUTED>", "CHANGED>", "MEAN SCORE>", "MEAN HOPS>"]);
    for network in networks {
        let mut names: Vec<&str> = network.routes.iter().map(|r| r.strategy).collect();
        names.truncate(network.routes.iter().take_while(|r| r.round == network.routes[0].round).count());
        for name in names {
            let each = || network.routes.iter().filter(|r| r.strategy == name);
            let join = |texts: Vec<String>| texts.join(" / ");
            table.add_row([
                agents(network.agents),
                name.to_owned(),
                join(each().map(|r| text::count(r.routed.part)).collect()),
                text::count(each().map(|r| r.changed).sum()),
                join(each().map(|r| r.score.map_or("-".to_owned(), |score| format!("{score:.3}"))).collect()),
                join(each().map(|r| r.hops.map_or("-".to_owned(), |hops| format!("{hops:.2}"))).collect()),
            ]);
        }
    }
    text::lines(&table)
}

fn times(of: &Times) -> String {
    let mut table = text::table(&[
        "AGENTS>",
        "SET-UP>",
        "BEHAVIOUR>",
        "DETECTION>",
        "OF A RECORD>",
        "NETWORK>",
        "ROUTES>",
        "ALL>",
        "ALL, AN AGENT>",
    ]);
    for n in &of.networks {
        let seconds = |seconds: f64| time(seconds * 1e9);
        table.add_row([
            agents(n.agents),
            seconds(n.set_up),
            seconds(n.behaviour),
            seconds(n.detection),
            time(n.detection_ns_a_record),
            seconds(n.network),
            seconds(n.routes),
            seconds(n.total),
            format!("{} us", number(n.total_us_an_agent)),
        ]);
    }
    text::lines(&table)
}
