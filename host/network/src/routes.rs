//! Routes over a network that files describe: its tables, the candidates of requests, their scores and the choice.
//!
//! | step | what does it |
//! |---|---|
//! | nodes and edges from tables | [`Topology::read`] |
//! | candidates of a request | [`Search::candidates`], or [`Topology::paths`] for paths that are given |
//! | scores and choice | [`choose`], by `path_score` and `path_choice` on any engine |
//!
//! All of it lies in flat arrays: a node or an edge is a number, and nothing is allocated for one of them.

mod candidates;
mod choose;
mod error;
mod topology;

pub use candidates::{Candidates, Search};
pub use choose::{Chosen, choose};
pub use error::RouteError;
pub use topology::{Topology, Wanted};
