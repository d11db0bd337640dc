//! What can be wrong with the tables of a network.

use accel_features::TableError;
use accel_kernels::path_score::HOPS;

/// Why a network, a request or a path can't be used. Rows are counted from 1, without a header.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RouteError {
    /// The table can't be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// There is no row.
    #[error("there are no {0}")]
    Empty(&'static str),
    /// A capability that no node can have.
    #[error("'{name}' is no capability: a name without blanks, '|' and ';', and not '-'")]
    Capability {
        /// The name.
        name: String,
    },
    /// A value is outside its range.
    #[error("row {row}: {column} is {value}, it has to be {range}")]
    Range {
        /// The row.
        row: u64,
        /// The column.
        column: &'static str,
        /// The value.
        value: f64,
        /// What it has to be.
        range: &'static str,
    },
    /// A node or an edge is there already.
    #[error("row {row}: {what} was given before")]
    Twice {
        /// The row.
        row: u64,
        /// The node or the edge.
        what: String,
    },
    /// An edge leads from a node to itself.
    #[error("row {row}: an edge from '{node}' to itself leads nowhere")]
    Loop {
        /// The row.
        row: u64,
        /// The node.
        node: String,
    },
    /// No node has this name.
    #[error("row {row}: there is no node '{node}' in the table of nodes")]
    NoNode {
        /// The row.
        row: u64,
        /// The name.
        node: String,
    },
    /// A path has too many hops.
    #[error("row {row}: the path has {hops} hops, {HOPS} are the most")]
    LongPath {
        /// The row.
        row: u64,
        /// Its hops.
        hops: usize,
    },
    /// A path meets a node twice.
    #[error("row {row}: the path meets '{node}' twice")]
    Circle {
        /// The row.
        row: u64,
        /// The node.
        node: String,
    },
    /// More capabilities are asked for than a mask has bits.
    #[error("{found} capabilities are asked for, 32 are the most")]
    Capabilities {
        /// How many.
        found: usize,
    },
}
