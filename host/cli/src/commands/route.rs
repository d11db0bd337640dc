//! `accel route`: the best path of each request through a network.

mod report;
mod rows;

use crate::devices::Choice;
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::input::{self, Input};
use crate::output::{Output, Print};
use accel_features::Format;
use accel_kernels::path_score::{HOPS, NO_LIMIT, Rule, fraction, ticks};
use accel_network::routes::{Candidates, Chosen, RouteError, Search, Topology, Wanted, choose};
use accel_network::simulate::strategy::Strategy;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use report::Report;
use rows::{Origin, Row};
use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Requests that are routed at a time: the caches hold their candidates.
const CHUNK: usize = 1 << 14;

/// The largest latency that can be asked for, in milliseconds: what 16 bits of 10 us hold.
const MOST_LATENCY: f64 = 655.35;

/// Choose the best path of each request through a network.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel route requests.csv --nodes nodes.csv --edges edges.csv\n  \
    accel route - --nodes n.csv --edges e.csv --strategy security_conscious --capability relay -o csv < requests.csv\n  \
    accel route requests.jsonl --nodes n.jsonl --edges e.jsonl --paths candidates.csv --max-latency 50 -o json\n\n\
Columns: nodes have node, trust, affinity, anomaly, load (0 to 1) and, with --capability, capabilities (such as \
cache|relay, - for none); edges have from, to, latency (ms), reliability, security; requests have from, to; paths have \
path (such as a>b>c).\n\n\
Candidates are the first simple paths of a request, the shortest first, unless --paths gives them. A node is worth what its \
affinity, trust, load and capabilities are, less its anomaly; an edge what its latency, reliability and security are; a \
path what their means are. accel kernels path_score says how, bit by bit. The weakest node or edge of a route is named. \
Of equal scores the first candidate is chosen.\n\n\
A strategy is a set of weights: of affinity, trust, load and capabilities; of latency, reliability and security; of nodes and \
edges; and how much anomalies count, how much trust is required, which latency is too much.\n\n\
Rows of csv and jsonl carry the first 16 digits of the digests of the specification of scores and of the setup: the rule, \
nodes and edges as the kernel takes them, and how the best is chosen.")]
pub struct Route {
    /// The requests: CSV or JSON lines; - is standard input.
    file: PathBuf,
    /// The nodes.
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    nodes: PathBuf,
    /// The edges.
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    edges: PathBuf,
    /// Paths among which to choose, instead of those that are found. An edge of one that is not in the table counts as
    /// unknown.
    #[arg(long, value_name = "FILE", help_heading = "Input", conflicts_with_all = ["candidates", "max_hops"])]
    paths: Option<PathBuf>,
    /// Edges lead only from from to to.
    #[arg(long, help_heading = "Input")]
    directed: bool,
    /// The format of all files: auto, csv (with a header) or jsonl.
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Auto, help_heading = "Input")]
    format: Format,
    /// What counts.
    #[arg(
        long,
        value_name = "STRATEGY",
        default_value = "default",
        value_parser = PossibleValuesParser::new(Strategy::ALL.map(Strategy::name)).map(strategy),
        help_heading = "Choice"
    )]
    strategy: Strategy,
    /// How much an anomaly counts, 0 to 1 [default: the strategy's].
    #[arg(long, value_name = "SHARE", value_parser = share, help_heading = "Choice")]
    sensitivity: Option<f64>,
    /// The trust below which a node counts half, 0 to 1 [default: the strategy's].
    #[arg(long, value_name = "SHARE", value_parser = share, help_heading = "Choice")]
    required_trust: Option<f64>,
    /// The latency in milliseconds with which an edge is of no use; 0 for no limit, which counts latency up to 100 ms
    /// [default: the strategy's].
    #[arg(long, value_name = "MS", value_parser = latency, help_heading = "Choice")]
    max_latency: Option<f64>,
    /// Capabilities that nodes should have, all of them.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', help_heading = "Choice")]
    capability: Vec<String>,
    /// The most candidates of a request.
    #[arg(long, value_name = "NUMBER", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=1024),
        help_heading = "Choice")]
    candidates: u16,
    /// The most hops of a candidate.
    #[arg(long, value_name = "NUMBER", default_value_t = HOPS as u8, value_parser = clap::value_parser!(u8).range(1..=HOPS as i64),
        help_heading = "Choice")]
    max_hops: u8,
    #[command(flatten)]
    choice: Choice,
    /// How to print: a summary as text, one document as json; or one line a request as jsonl or csv, with the summary on
    /// standard error.
    #[arg(short, long, value_enum, default_value_t = Print::Text, value_name = "FORMAT", help_heading = "Output")]
    output: Print,
    /// The file to write, complete or not at all; standard output without it.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    out: Option<PathBuf>,
}

fn strategy(name: String) -> Strategy {
    let found = Strategy::ALL.into_iter().find(|s| s.name() == name);
    found.expect("only names of strategies are possible")
}

fn number(text: &str, most: f64, what: &str) -> Result<f64, String> {
    let value: f64 = text.parse().map_err(|_| format!("'{text}' is not a number"))?;
    if (0.0..=most).contains(&value) { Ok(value) } else { Err(format!("{what} from 0 to {most} is wanted")) }
}

fn share(text: &str) -> Result<f64, String> {
    number(text, 1.0, "a share")
}

fn latency(text: &str) -> Result<f64, String> {
    number(text, MOST_LATENCY, "a latency in ms")
}

/// Who gives the candidates.
enum Source<'a> {
    Search(Search<'a>),
    /// The paths that a file gives, by their ends.
    Given(HashMap<[u32; 2], Vec<Vec<u32>>>),
}

impl Source<'_> {
    fn candidates(&mut self, topology: &Topology, requests: &[[u32; 2]]) -> Candidates {
        let mut candidates = Candidates::default();
        for request in requests {
            match self {
                Source::Search(search) => search.candidates(request[0], request[1], &mut candidates),
                Source::Given(paths) => {
                    candidates.request();
                    let own = paths.get(request).into_iter().flatten();
                    own.for_each(|path| candidates.push(topology, path));
                }
            }
        }
        candidates
    }
}

impl Route {
    /// Runs the command.
    pub fn run(&self, quiet: bool) -> Outcome {
        let rule = self.rule();
        let wanted = Wanted::new(&self.capability).map_err(|e| Failure::Usage(e.to_string()))?;
        let rule = Rule { wanted: wanted.mask(), ..rule };
        let topology = self.topology(&wanted)?;
        let requests = self.read(&self.file, |reader, format| topology.requests(reader, format))?;
        let mut source = match &self.paths {
            None => {
                let (hops, most) = (usize::from(self.max_hops), usize::from(self.candidates));
                Source::Search(Search::new(&topology, hops, most))
            }
            Some(path) => {
                let mut by_ends: HashMap<[u32; 2], Vec<Vec<u32>>> = HashMap::new();
                for path in self.read(path, |reader, format| topology.paths(reader, format))? {
                    by_ends.entry([path[0], path[path.len() - 1]]).or_default().push(path);
                }
                Source::Given(by_ends)
            }
        };

        let registry = self.choice.registry();
        let mut engine = DeviceEngine::new(&registry, &self.choice)?;
        let mut out = Output::open(self.out.as_deref())?;
        let started = Instant::now();
        let setup = topology.setup(&rule);
        let origin = Origin::new(&setup);
        let mut report = Report::new(&topology, self.strategy, rule, &self.capability);
        let mut documents = Vec::new();
        // The header comes with the first rows: nothing comes out of a run without a device.
        let mut text = if self.output == Print::Csv { rows::CSV_HEADER.to_owned() } else { String::new() };
        for (chunk, requests) in requests.chunks(CHUNK).enumerate() {
            let candidates = source.candidates(&topology, requests);
            let chosen: Vec<Chosen> =
                choose(&mut engine, &setup, &candidates).map_err(super::train::engine_failure)?;
            let device = engine.devices();
            for (at, (ends, chosen)) in requests.iter().zip(&chosen).enumerate() {
                let number = chunk * CHUNK + at + 1;
                let nodes = chosen.candidate.map_or(&[][..], |candidate| candidates.nodes(candidate));
                let row = Row { number, ends: *ends, nodes, chosen, topology: &topology };
                report.add(&row);
                match self.output {
                    Print::Text => {}
                    Print::Json => documents.push(row.document()),
                    Print::Jsonl => row.jsonl(&origin, &device, &mut text),
                    Print::Csv => row.csv(&origin, &mut text),
                }
            }
            out.write(text.as_bytes())?;
            text.clear();
        }
        if let Source::Search(search) = &source {
            report.cut(search.cut());
        }
        report.finish(started.elapsed());
        match self.output {
            Print::Text => out.write(report.text(&engine).as_bytes())?,
            Print::Json => {
                let document = report.document(&engine, &origin, documents);
                let text = serde_json::to_string_pretty(&document).expect("results have only text keys");
                out.write((text + "\n").as_bytes())?;
            }
            Print::Jsonl | Print::Csv if !quiet => eprint!("{}", report.text(&engine)),
            Print::Jsonl | Print::Csv => {}
        }
        out.finish()?;
        engine.judge()
    }

    /// The strategy's rule with what the command line says otherwise.
    fn rule(&self) -> Rule {
        let mut rule = self.strategy.rule();
        if let Some(sensitivity) = self.sensitivity {
            rule.sensitivity = fraction(sensitivity);
        }
        if let Some(trust) = self.required_trust {
            rule.required_trust = fraction(trust);
        }
        if let Some(latency) = self.max_latency {
            // below half of 10 us there is nothing but the smallest limit
            rule.latency_limit = if latency == 0.0 { NO_LIMIT } else { ticks(latency).max(1) };
        }
        rule
    }

    fn topology(&self, wanted: &Wanted) -> Outcome<Topology> {
        let (nodes, edges) = (input::open(&self.nodes)?, input::open(&self.edges)?);
        let formats = [self.format_of(&self.nodes), self.format_of(&self.edges)];
        let read =
            Topology::read((nodes.reader, formats[0]), (edges.reader, formats[1]), wanted, self.directed);
        read.map_err(|(of_edges, error)| {
            let name = if of_edges { &edges.name } else { &nodes.name };
            Failure::Data(format!("{name}: {error}"))
        })
    }

    /// Reads a file.
    fn read<T>(
        &self,
        path: &Path,
        read: impl FnOnce(Box<dyn Read + Send>, Format) -> Result<T, RouteError>,
    ) -> Outcome<T> {
        let Input { reader, name, .. } = input::open(path)?;
        read(reader, self.format_of(path)).map_err(|e| Failure::Data(format!("{name}: {e}")))
    }

    fn format_of(&self, path: &Path) -> Format {
        if self.format == Format::Auto { Format::of_path(path) } else { self.format }
    }
}
