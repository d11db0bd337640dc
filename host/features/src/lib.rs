//! Tables of behaviour features from files, and the states of agents.
