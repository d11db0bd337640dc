//! Scores of candidates and the best of each request, by the kernels.

use super::Candidates;
use accel_baselines::{Engine, EngineError};
use accel_kernels::path_choice::{self, OUTPUT_WORDS};
use accel_kernels::path_score;

/// The route of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The number of the candidate among all, if there is one.
    pub candidate: Option<usize>,
    /// The word of `path_score`.
    pub word: u32,
    /// How many candidates there were.
    pub candidates: u32,
    /// The score of the second best, if there is one.
    pub second: Option<u32>,
}

impl Chosen {
    /// The score, 0 to 1.
    pub fn score(&self) -> f64 {
        f64::from(self.word & 0xFFFF) / 65_536.0
    }

    /// The place with the lowest value, the nodes and edges of the path counted together.
    pub fn weakest(&self) -> usize {
        (self.word >> 16 & 31) as usize // five bits
    }

    /// Whether nothing is known of one of its edges.
    pub fn unknown(&self) -> bool {
        self.word >> 21 & 1 == 1
    }
}

/// The best candidate of each request under the parameters and tables of a setup ([`super::Topology::setup`]). Of equal
/// scores the first counts.
///
/// # Errors
/// [`EngineError`]: a kernel did not run, or a device chose what was not offered.
pub fn choose(
    engine: &mut dyn Engine,
    setup: &[u32],
    candidates: &Candidates,
) -> Result<Vec<Chosen>, EngineError> {
    let scores = engine.run(&path_score::KERNEL, setup, candidates.records().to_vec())?;
    let mut records = Vec::with_capacity(candidates.len() * path_choice::RECORD_WORDS);
    for request in 0..candidates.requests() {
        for (number, candidate) in candidates.of(request).enumerate() {
            records.extend([number as u32, scores[candidate], request as u32]); // counted in u32
        }
    }
    let requests = candidates.requests() as u32; // counted in u32
    let output = engine.run(&path_choice::KERNEL, &[requests], records)?;
    let choices = output.as_chunks::<OUTPUT_WORDS>().0;
    choices.iter().enumerate().map(|(request, choice)| chosen(candidates, request, choice)).collect()
}

fn chosen(
    candidates: &Candidates,
    request: usize,
    choice: &[u32; OUTPUT_WORDS],
) -> Result<Chosen, EngineError> {
    let [word, number, second, _, count] = *choice;
    let offered = candidates.of(request);
    // a right device does not: its records name no other
    if count as usize != offered.len() || count > 0 && number >= count {
        return Err(EngineError::Failed(format!(
            "path_choice: a device chose candidate {number} of {count}, {} were offered: compare it with others by accel check",
            offered.len()
        )));
    }
    Ok(Chosen {
        candidate: (count > 0).then_some(offered.start + number as usize),
        word: if count > 0 { word } else { 0 },
        candidates: count,
        second: (count > 1).then_some(second & 0xFFFF),
    })
}
