//! The state file: what is known of each agent, from one run to the next.

mod layout;

use crate::{Mark, Names, error::shown};
use accel_kernels::digest::{Digest, Hasher};
use accel_kernels::zone_update::{KERNEL, Rule, Setup, State};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// The longest name of an agent and the longest reason, in bytes.
const TEXT: usize = 255;

/// How many inputs are remembered.
const INPUTS: usize = 256;

/// Why agents' states can't be read, changed or kept. The message does not name the file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It begins otherwise.
    #[error("not a state file: it begins with {found}, a state file with 41435354 (ACST); name another file")]
    Magic {
        /// The first bytes, in hexadecimal.
        found: String,
    },
    /// It is of another version.
    #[error("a state file of version {found}, this program knows version {}", layout::VERSION)]
    Version {
        /// Its version.
        found: u32,
    },
    /// It is cut short or changed.
    #[error(
        "the state file of {bytes} bytes is cut short or was changed: its digest is wrong; take it from a backup"
    )]
    Damaged {
        /// Its length.
        bytes: usize,
    },
    /// Its digest is right and its content makes no sense.
    #[error("the state file makes no sense at byte {offset}: {reason}")]
    Malformed {
        /// Where.
        offset: usize,
        /// What is wrong there.
        reason: &'static str,
    },
    /// It was made under another rule.
    #[error(
        "the states were made under rule {found}, and this is rule {expected}: use the thresholds of then, or begin \
         with a new state file"
    )]
    Rule {
        /// The first digits of the digest of its rule.
        found: String,
        /// The first digits of the digest of this rule.
        expected: String,
    },
    /// Another run has changed the file since it was read.
    #[error("another run has written the state file since this one read it: run again, one after the other")]
    Changed,
    /// The same input was applied before.
    #[error("this very input of {} rows was counted {seconds} s ago, and nothing is counted twice", .mark.rows)]
    Applied {
        /// The input.
        mark: Mark,
        /// How long ago, in seconds.
        seconds: u64,
    },
    /// There is no such agent.
    #[error("no agent {}{meant} among the {agents} of the state file", shown(name))]
    NoAgent {
        /// Its name.
        name: String,
        /// Which one was meant, or nothing.
        meant: String,
        /// How many there are.
        agents: usize,
    },
    /// A name or a reason can't be kept.
    #[error("{what} {}: it needs 1 to {TEXT} bytes without control characters", shown(text))]
    Text {
        /// Which of the two.
        what: &'static str,
        /// The text.
        text: String,
    },
}

/// The release of an agent by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// When, in seconds since 1970.
    pub time: u64,
    /// The agent.
    pub agent: String,
    /// Why.
    pub reason: String,
    /// Its state before; after it, it is trusted and without evidence.
    pub before: State,
}

/// An input whose rows are counted in the states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    /// When, in seconds since 1970.
    pub time: u64,
    /// How far, and of what.
    pub mark: Mark,
}

#[doc = include_str!("../FORMAT.md")]
#[derive(Clone, Debug)]
pub struct States {
    /// The digest of the rule.
    rule: [u8; 32],
    names: Names,
    states: Vec<State>,
    seen: Vec<u64>,
    releases: Vec<Release>,
    /// The last [`INPUTS`] of them.
    applied: Vec<Applied>,
    /// How often the file was written.
    commits: u64,
    /// The digest of the file as it was read or last written; `None` where there was none.
    on_disk: Option<[u8; 32]>,
}

impl States {
    /// No agents.
    pub fn new(rule: &Rule, gains: &[i32]) -> Self {
        Self {
            rule: *rule_digest(rule, gains).bytes(),
            names: Names::new(),
            states: Vec::new(),
            seen: Vec::new(),
            releases: Vec::new(),
            applied: Vec::new(),
            commits: 0,
            on_disk: None,
        }
    }

    /// The states in this file; no agents where there is no such file.
    ///
    /// # Errors
    /// [`StateError`]: unreadable, damaged, or made under another rule.
    pub fn load(path: &Path, rule: &Rule, gains: &[i32]) -> Result<Self, StateError> {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::new(rule, gains)),
            Err(error) => return Err(error.into()),
        };
        Self::from_bytes(&bytes, rule, gains)
    }

    /// The states in the bytes of a file.
    ///
    /// # Errors
    /// [`StateError`]: damaged, or made under another rule.
    pub fn from_bytes(bytes: &[u8], rule: &Rule, gains: &[i32]) -> Result<Self, StateError> {
        layout::read(bytes, Some(rule_digest(rule, gains)))
    }

    /// The states in this file under whatever rule: to be shown, or to release an agent.
    ///
    /// # Errors
    /// [`StateError`]: no such file, unreadable, or damaged.
    pub fn load_under_any_rule(path: &Path) -> Result<Self, StateError> {
        layout::read(&fs::read(path)?, None)
    }

    /// The bytes of the file: the same for the same agents, whatever the order in which they came.
    pub fn to_bytes(&self) -> Vec<u8> {
        layout::write(self)
    }

    /// Puts the states into this file, whole or not at all: into a file beside it, onto the disk, then under the name.
    ///
    /// # Errors
    /// [`StateError::Changed`] when the file is not the one that was loaded, [`StateError::Io`]. The file is as before
    /// then.
    pub fn save(&mut self, path: &Path) -> Result<(), StateError> {
        // a link stays one: what it leads to is replaced
        let path = fs::canonicalize(path).unwrap_or(path.to_owned());
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut part = tempfile::Builder::new().prefix(".accel-").suffix(".part").tempfile_in(folder)?;
        self.commits += 1;
        let bytes = self.to_bytes();
        let saved = part.write_all(&bytes).and_then(|()| part.as_file().sync_all());
        let result = saved.map_err(StateError::Io).and_then(|()| match self.on_disk {
            None => part.persist_noclobber(&path).map_err(|e| match e.error.kind() {
                io::ErrorKind::AlreadyExists => StateError::Changed,
                _ => e.error.into(),
            }),
            Some(digest) if fs::read(&path).is_ok_and(|bytes| bytes.ends_with(&digest)) => {
                part.persist(&path).map_err(|e| e.error.into())
            }
            Some(_) => Err(StateError::Changed),
        });
        if let Err(error) = result {
            self.commits -= 1;
            return Err(error);
        }
        // the name, too, is to survive a loss of power; where folders can't be opened the system sees to it
        if let Ok(folder) = File::open(folder) {
            folder.sync_all()?;
        }
        self.on_disk = bytes.last_chunk().copied();
        Ok(())
    }

    /// The number of this agent, from 0 in the order of the file and then of appearance; a new one is trusted.
    ///
    /// # Errors
    /// [`StateError::Text`] when the name can't be kept.
    pub fn agent(&mut self, name: &str) -> Result<u32, StateError> {
        if let Some(agent) = self.names.find(name) {
            return Ok(agent);
        }
        text("agent", name)?;
        self.states.push(State::default());
        self.seen.push(0);
        Ok(self.names.number(name))
    }

    /// The first 16 digits of the digest of the rule that they are made under: of the kernel, its parameters and its
    /// gains.
    pub fn rule(&self) -> String {
        short(&self.rule)
    }

    /// The names of the agents and their numbers.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The state of each agent, by its number: the table of the kernel.
    pub fn states(&self) -> &[State] {
        &self.states
    }

    /// How many records of this agent have been counted.
    ///
    /// # Panics
    /// When there is no such agent.
    pub fn seen(&self, agent: u32) -> u64 {
        self.seen[agent as usize]
    }

    /// How many records of all agents have been counted.
    pub fn records(&self) -> u64 {
        self.seen.iter().fold(0, |sum, &n| sum.saturating_add(n))
    }

    /// How often the file was written, this time not included.
    pub fn commits(&self) -> u64 {
        self.commits
    }

    /// Counts so many further records of an agent, after which this is its state.
    ///
    /// # Panics
    /// When there is no such agent.
    pub fn advance(&mut self, agent: u32, state: State, records: u64) {
        self.states[agent as usize] = state;
        let seen = &mut self.seen[agent as usize];
        *seen = seen.saturating_add(records);
    }

    /// The inputs that were applied, the last 256 of them, in order.
    pub fn applied(&self) -> &[Applied] {
        &self.applied
    }

    /// Notes that the rows of this input up to its mark have been counted; to be called before [`States::save`].
    /// `resumed` is the mark of the same input after which these rows came, whether it is of a run before or of a step
    /// of this one; it is replaced.
    ///
    /// # Errors
    /// [`StateError::Applied`] when the very same rows were counted before: nothing is to be saved then.
    pub fn apply(&mut self, mark: Mark, resumed: Option<&Mark>, time: u64) -> Result<(), StateError> {
        self.applied.retain(|a| Some(&a.mark) != resumed);
        if let Some(before) = self.applied.iter().find(|a| a.mark == mark) {
            return Err(StateError::Applied { mark, seconds: time.saturating_sub(before.time) });
        }
        self.applied.push(Applied { time, mark });
        let old = self.applied.len().saturating_sub(INPUTS);
        self.applied.drain(..old);
        Ok(())
    }

    /// Makes an agent trusted and forgets its evidence; the file keeps who, when, why, and the state before.
    ///
    /// # Errors
    /// [`StateError`]: no such agent, or a reason that can't be kept.
    pub fn release(&mut self, name: &str, reason: &str, time: u64) -> Result<&Release, StateError> {
        let Some(agent) = self.names.find(name) else {
            return Err(StateError::NoAgent {
                name: name.to_owned(),
                meant: crate::meant(name, self.names.iter()),
                agents: self.names.len(),
            });
        };
        text("reason", reason)?;
        let before = std::mem::take(&mut self.states[agent as usize]);
        self.releases.push(Release { time, agent: name.to_owned(), reason: reason.to_owned(), before });
        Ok(self.releases.last().expect("one was just pushed"))
    }

    /// All releases by hand, in order.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }
}

/// The digest of what the states mean: the kernel, the rule and the gains.
fn rule_digest(rule: &Rule, gains: &[i32]) -> Digest {
    let mut hasher = Hasher::new();
    hasher.text(&KERNEL.digest().to_string());
    hasher.words(&Setup { rule: *rule, agents: Vec::new(), gains: gains.to_vec() }.to_words());
    hasher.finish()
}

/// The first 16 digits of a digest.
fn short(digest: &[u8; 32]) -> String {
    digest[..8].iter().map(|b| format!("{b:02x}")).collect()
}

/// Checks that a text can be kept and shown on one line.
fn text(what: &'static str, text: &str) -> Result<(), StateError> {
    if text.is_empty() || text.len() > TEXT || text.chars().any(char::is_control) {
        return Err(StateError::Text { what, text: text.to_owned() });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
