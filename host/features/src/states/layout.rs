//! The bytes of a state file.

use super::{Applied, INPUTS, Release, StateError, States, short, text};
use crate::{Mark, Names};
use accel_kernels::digest::Digest;
use accel_kernels::zone_update::State;
use sha2::{Digest as _, Sha256};

const MAGIC: &[u8] = b"ACST";
pub(super) const VERSION: u32 = 2;
const DIGEST: usize = 32;
/// Magic, version, rule, commits, three counts.
const HEADER: usize = 4 + 4 + DIGEST + 8 + 3 * 4;

pub(super) fn write(states: &States) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER + DIGEST + 40 * states.names.len());
    out.extend(MAGIC);
    out.extend(VERSION.to_le_bytes());
    out.extend(states.rule);
    out.extend(states.commits.to_le_bytes());
    for count in [states.names.len(), states.releases.len(), states.applied.len()] {
        out.extend((count as u32).to_le_bytes()); // far below 2^32
    }
    let mut agents: Vec<_> = states.names.iter().zip(&states.states).zip(&states.seen).collect();
    agents.sort_unstable_by_key(|((name, _), _)| *name);
    for ((name, state), seen) in agents {
        write_text(&mut out, name);
        write_state(&mut out, *state);
        out.extend(seen.to_le_bytes());
    }
    for release in &states.releases {
        out.extend(release.time.to_le_bytes());
        write_text(&mut out, &release.agent);
        write_text(&mut out, &release.reason);
        write_state(&mut out, release.before);
    }
    for Applied { time, mark } in &states.applied {
        out.extend([*time, mark.rows, mark.lines].iter().flat_map(|n| n.to_le_bytes()));
        out.extend(mark.head);
        out.extend(mark.digest);
    }
    let digest = Sha256::digest(&out);
    out.extend(digest);
    out
}

fn write_text(out: &mut Vec<u8>, text: &str) {
    out.push(text.len() as u8); // at most 255, checked when it came in
    out.extend(text.as_bytes());
}

fn write_state(out: &mut Vec<u8>, state: State) {
    out.extend(state.to_words().iter().flat_map(|w| w.to_le_bytes()));
}

/// The states in these bytes; made under this rule, if one is given.
pub(super) fn read(bytes: &[u8], rule: Option<Digest>) -> Result<States, StateError> {
    if !bytes.starts_with(MAGIC) {
        let found = bytes.iter().take(4).map(|b| format!("{b:02x}")).collect();
        return Err(StateError::Magic { found });
    }
    let damaged = StateError::Damaged { bytes: bytes.len() };
    if let Some(version) = bytes[4..].first_chunk()
        && u32::from_le_bytes(*version) != VERSION
    {
        return Err(StateError::Version { found: u32::from_le_bytes(*version) });
    }
    let Some((body, digest)) = bytes.split_last_chunk::<DIGEST>() else { return Err(damaged) };
    if body.len() < HEADER || Sha256::digest(body)[..] != digest[..] {
        return Err(damaged);
    }
    let mut cursor = Cursor { bytes: body, at: 8 };
    let found: [u8; DIGEST] = cursor.take()?;
    if let Some(rule) = rule
        && *rule.bytes() != found
    {
        return Err(StateError::Rule { found: short(&found), expected: rule.short() });
    }
    let commits = cursor.u64()?;
    let [agents, releases, inputs] = [cursor.u32()?, cursor.u32()?, cursor.u32()?];
    let mut states = States {
        rule: found,
        names: Names::new(),
        states: Vec::new(),
        seen: Vec::new(),
        releases: Vec::new(),
        applied: Vec::new(),
        commits,
        on_disk: Some(*digest),
    };
    for agent in 0..agents {
        let at = cursor.at;
        let name = cursor.text()?;
        if agent > 0 && states.names.name(agent - 1) >= name {
            return Err(StateError::Malformed { offset: at, reason: "agents are not sorted by name" });
        }
        states.names.number(name);
        states.states.push(cursor.state()?);
        states.seen.push(cursor.u64()?);
    }
    for _ in 0..releases {
        states.releases.push(Release {
            time: cursor.u64()?,
            agent: cursor.text()?.to_owned(),
            reason: cursor.text()?.to_owned(),
            before: cursor.state()?,
        });
    }
    for _ in 0..inputs {
        let time = cursor.u64()?;
        let (rows, lines) = (cursor.u64()?, cursor.u64()?);
        let mark = Mark { rows, lines, head: cursor.take()?, digest: cursor.take()? };
        states.applied.push(Applied { time, mark });
    }
    if states.applied.len() > INPUTS {
        return Err(cursor.malformed("more than 256 inputs"));
    }
    if cursor.at != body.len() {
        return Err(cursor.malformed("it goes on after its last input"));
    }
    Ok(states)
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn malformed(&self, reason: &'static str) -> StateError {
        StateError::Malformed { offset: self.at, reason }
    }

    fn slice(&mut self, length: usize) -> Result<&'a [u8], StateError> {
        let rest = &self.bytes[self.at..];
        let slice = rest.get(..length).ok_or_else(|| self.malformed("it ends within an entry"))?;
        self.at += length;
        Ok(slice)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], StateError> {
        Ok(*self.slice(N)?.first_chunk().expect("the slice has N bytes"))
    }

    fn u32(&mut self) -> Result<u32, StateError> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, StateError> {
        self.take().map(u64::from_le_bytes)
    }

    fn text(&mut self) -> Result<&'a str, StateError> {
        let [length] = self.take()?;
        let bytes = self.slice(usize::from(length))?;
        let name = str::from_utf8(bytes).map_err(|_| self.malformed("a text is not UTF-8"))?;
        text("text", name).map_err(|_| self.malformed("a text is empty or has control characters"))?;
        Ok(name)
    }

    fn state(&mut self) -> Result<State, StateError> {
        let words = [self.u32()?, self.u32()?];
        let state = State::from_words(words);
        if state.to_words() != words {
            return Err(self.malformed("a state has stray bits"));
        }
        Ok(state)
    }
}
