//! Nodes and edges from tables, by number.

use super::error::RouteError;
use accel_features::{Chunk, Format, Names, OnBadRow, Options, Table};
use accel_kernels::path_score::{EDGE_WORDS, Edge, NODE_WORDS, NODES, Node, Rule, fraction, ticks};
use petgraph::Directed;
use petgraph::csr::Csr;
use std::io::Read;

/// Rows that are read at a time.
const CHUNK: usize = 1 << 14;

/// Between the nodes of a path, and between capabilities.
const ARROW: char = '>';
const SEPARATORS: [char; 3] = ['|', ';', ' '];

/// What stands for no capability: a cell can't be empty.
const NOTHING: &str = "-";

/// The capabilities that a run asks for, a bit each; those of nodes that nobody asks for are of no use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted(Vec<String>);

impl Wanted {
    /// These capabilities.
    ///
    /// # Errors
    /// [`RouteError::Capabilities`]: more than 32; [`RouteError::Capability`]: a name that no node can have.
    pub fn new(names: &[String]) -> Result<Self, RouteError> {
        let impossible = |name: &&String| name.is_empty() || *name == NOTHING || name.contains(SEPARATORS);
        if let Some(name) = names.iter().find(impossible) {
            return Err(RouteError::Capability { name: name.clone() });
        }
        let mut own: Vec<String> = names.to_vec();
        own.sort_unstable();
        own.dedup();
        if own.len() > 32 {
            return Err(RouteError::Capabilities { found: own.len() });
        }
        Ok(Self(own))
    }

    /// A bit for each of them.
    pub fn mask(&self) -> u32 {
        (0..self.0.len()).fold(0, |mask, bit| mask | 1 << bit)
    }

    /// The bits of a cell such as `cache|relay`.
    fn bits(&self, cell: &str) -> u32 {
        let number = |name: &str| self.0.iter().position(|n| n == name);
        cell.split(SEPARATORS).filter_map(number).fold(0, |mask, bit| mask | 1 << bit)
    }
}

/// A network: the tables of `path_score`, who is joined with whom, and names.
#[derive(Debug)]
pub struct Topology {
    names: Names,
    nodes: Vec<[u32; NODE_WORDS]>,
    /// That of the unknown edge first.
    edges: Vec<[u32; EDGE_WORDS]>,
    /// Each edge in its directions, weighted by its number in the table.
    out: Csr<(), u32, Directed, u32>,
    /// The same backwards.
    back: Csr<(), u32, Directed, u32>,
}

/// The rows of a table with these columns.
fn each_row<R: Read>(
    reader: R,
    format: Format,
    labels: &[&str],
    features: &[&str],
    mut take: impl FnMut(&Chunk, usize) -> Result<(), RouteError>,
) -> Result<(), RouteError> {
    let own = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    let options = Options {
        format,
        labels: own(labels),
        features: Some(own(features)),
        on_bad_row: OnBadRow::Refuse,
        ..Options::default()
    };
    let mut table = Table::open(reader, &options)?;
    while let Some(chunk) = table.read(CHUNK)? {
        (0..chunk.rows()).try_for_each(|row| take(&chunk, row))?;
    }
    Ok(())
}

fn share(row: u64, column: &'static str, value: f64) -> Result<u16, RouteError> {
    if (0.0..=1.0).contains(&value) {
        return Ok(fraction(value));
    }
    Err(RouteError::Range { row, column, value, range: "from 0 to 1" })
}

impl Topology {
    /// Reads a table of nodes (`node`, `trust`, `affinity`, `anomaly`, `load`, and `capabilities` where some are wanted) and
    /// one of edges (`from`, `to`, `latency` in milliseconds, `reliability`, `security`). An edge leads both ways unless
    /// edges are directed. Errors say whether they are of the `edges`.
    ///
    /// # Errors
    /// [`RouteError`]: with the row, the value and what it has to be; `true` where it is one of the table of edges.
    pub fn read(
        nodes: (impl Read, Format),
        edges: (impl Read, Format),
        wanted: &Wanted,
        directed: bool,
    ) -> Result<Self, (bool, RouteError)> {
        let (names, nodes) = read_nodes(nodes.0, nodes.1, wanted).map_err(|e| (false, e))?;
        read_edges(edges.0, edges.1, names, nodes, directed).map_err(|e| (true, e))
    }

    /// How many nodes there are.
    pub fn nodes(&self) -> usize {
        self.nodes.len()
    }

    /// How many edges there are.
    pub fn edges(&self) -> usize {
        self.edges.len() - 1
    }

    /// The name of a node.
    pub fn name(&self, node: u32) -> &str {
        self.names.name(node)
    }

    /// The parameter and table words of `path_score` under a rule.
    pub fn setup(&self, rule: &Rule) -> Vec<u32> {
        // counted in u32
        let mut words = rule.to_words(self.nodes.len() as u32, self.edges.len() as u32).to_vec();
        words.extend(self.nodes.as_flattened());
        words.extend(self.edges.as_flattened());
        words
    }

    /// The nodes to which an edge leads from a node, rising.
    pub fn neighbours(&self, node: u32) -> &[u32] {
        self.out.neighbors_slice(node)
    }

    /// The nodes from which an edge leads to a node, rising.
    pub fn origins(&self, node: u32) -> &[u32] {
        self.back.neighbors_slice(node)
    }

    /// The number of the edge from a node to another, 0 where nothing is known of one.
    pub fn edge(&self, from: u32, to: u32) -> u32 {
        let at = self.out.neighbors_slice(from).binary_search(&to);
        at.map_or(0, |at| self.out.edges_slice(from)[at])
    }

    /// The requests of a table: `from` and `to`.
    ///
    /// # Errors
    /// [`RouteError`]: a node that is not there, or no request at all.
    pub fn requests(&self, reader: impl Read, format: Format) -> Result<Vec<[u32; 2]>, RouteError> {
        let mut requests = Vec::new();
        each_row(reader, format, &["from", "to"], &[], |chunk, row| {
            let number = chunk.number(row);
            requests.push([self.node(number, chunk.label(row, 0))?, self.node(number, chunk.label(row, 1))?]);
            Ok(())
        })?;
        if requests.is_empty() { Err(RouteError::Empty("requests")) } else { Ok(requests) }
    }

    /// The paths of a table with the column `path`, such as `a>b>c`; an edge that is not in the table of edges is one of
    /// which nothing is known.
    ///
    /// # Errors
    /// [`RouteError`]: a node that is not there or there twice, too many hops.
    pub fn paths(&self, reader: impl Read, format: Format) -> Result<Vec<Vec<u32>>, RouteError> {
        let mut paths = Vec::new();
        each_row(reader, format, &["path"], &[], |chunk, row| {
            paths.push(self.path(chunk.number(row), chunk.label(row, 0))?);
            Ok(())
        })?;
        Ok(paths)
    }

    fn path(&self, row: u64, cell: &str) -> Result<Vec<u32>, RouteError> {
        let nodes: Vec<u32> =
            cell.split(ARROW).map(|name| self.node(row, name.trim())).collect::<Result<_, _>>()?;
        if nodes.len() > NODES {
            return Err(RouteError::LongPath { row, hops: nodes.len() - 1 });
        }
        for (at, node) in nodes.iter().enumerate() {
            if nodes[..at].contains(node) {
                return Err(RouteError::Circle { row, node: self.name(*node).to_owned() });
            }
        }
        Ok(nodes)
    }

    /// The nodes of a path as a text.
    pub fn text(&self, nodes: &[u32]) -> String {
        let names: Vec<&str> = nodes.iter().map(|&node| self.name(node)).collect();
        names.join(ARROW.encode_utf8(&mut [0; 4]))
    }

    fn node(&self, row: u64, name: &str) -> Result<u32, RouteError> {
        self.names.find(name).ok_or_else(|| RouteError::NoNode { row, node: name.to_owned() })
    }
}

fn read_nodes<R: Read>(
    reader: R,
    format: Format,
    wanted: &Wanted,
) -> Result<(Names, Vec<[u32; NODE_WORDS]>), RouteError> {
    let (mut names, mut nodes) = (Names::new(), Vec::new());
    let labels = if wanted.0.is_empty() { &["node"][..] } else { &["node", "capabilities"] };
    each_row(reader, format, labels, &["trust", "affinity", "anomaly", "load"], |chunk, row| {
        let (number, name) = (chunk.number(row), chunk.label(row, 0));
        if names.find(name).is_some() {
            return Err(RouteError::Twice { row: number, what: format!("the node '{name}'") });
        }
        names.number(name);
        let values = chunk.row(row);
        let cell = if wanted.0.is_empty() { NOTHING } else { chunk.label(row, 1) };
        let node = Node {
            trust: share(number, "trust", values[0])?,
            affinity: share(number, "affinity", values[1])?,
            anomaly: share(number, "anomaly", values[2])?,
            load: share(number, "load", values[3])?,
            capabilities: wanted.bits(cell),
        };
        nodes.push(node.to_words());
        Ok(())
    })?;
    if nodes.is_empty() { Err(RouteError::Empty("nodes")) } else { Ok((names, nodes)) }
}

fn read_edges<R: Read>(
    reader: R,
    format: Format,
    names: Names,
    nodes: Vec<[u32; NODE_WORDS]>,
    directed: bool,
) -> Result<Topology, RouteError> {
    let mut edges = vec![[0; EDGE_WORDS]];
    // from, to, number of the edge; and its row
    let mut arcs: Vec<([u32; 3], u64)> = Vec::new();
    each_row(reader, format, &["from", "to"], &["latency", "reliability", "security"], |chunk, row| {
        let number = chunk.number(row);
        let find = |column| {
            let name = chunk.label(row, column);
            names.find(name).ok_or_else(|| RouteError::NoNode { row: number, node: name.to_owned() })
        };
        let (from, to) = (find(0)?, find(1)?);
        if from == to {
            return Err(RouteError::Loop { row: number, node: names.name(from).to_owned() });
        }
        let values = chunk.row(row);
        if values[0] < 0.0 {
            let (column, value) = ("latency", values[0]);
            return Err(RouteError::Range { row: number, column, value, range: "0 ms or more" });
        }
        let edge = edges.len() as u32; // counted in u32
        edges.push(
            Edge {
                latency: ticks(values[0]),
                reliability: share(number, "reliability", values[1])?,
                security: share(number, "security", values[2])?,
            }
            .to_words(),
        );
        arcs.push(([from, to, edge], number));
        if !directed {
            arcs.push(([to, from, edge], number));
        }
        Ok(())
    })?;
    arcs.sort_unstable();
    let same = |pair: &&[([u32; 3], u64)]| pair[0].0[..2] == pair[1].0[..2];
    // the row that comes second, of the first pair of ends that is there twice
    if let Some(pair) = arcs.windows(2).filter(same).min_by_key(|pair| pair[1].1) {
        let [from, to, _] = pair[1].0;
        let what = format!("the edge between '{}' and '{}'", names.name(from), names.name(to));
        return Err(RouteError::Twice { row: pair[1].1, what });
    }
    let out = joined(nodes.len(), arcs.iter().map(|(arc, _)| *arc));
    let mut backwards: Vec<[u32; 3]> = arcs.iter().map(|&([from, to, edge], _)| [to, from, edge]).collect();
    backwards.sort_unstable();
    let back = joined(nodes.len(), backwards.into_iter());
    Ok(Topology { names, nodes, edges, out, back })
}

/// The graph of these arcs, which are sorted and each there once.
fn joined(nodes: usize, arcs: impl Iterator<Item = [u32; 3]>) -> Csr<(), u32, Directed, u32> {
    let sorted: Vec<(u32, u32, u32)> = arcs.map(|[from, to, edge]| (from, to, edge)).collect();
    let mut graph = Csr::from_sorted_edges(&sorted).expect("they are sorted and each is there once");
    // nodes behind the last one with an edge
    while graph.node_count() < nodes {
        graph.add_node(());
    }
    graph
}
