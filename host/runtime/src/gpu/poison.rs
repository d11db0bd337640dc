//! Poison on the device, with which outputs are filled before a dispatch.

use super::context::Context;
use super::fault::Fault;
use super::memory::Memory;
use crate::poison::Poison;
use wgpu::{Buffer, BufferUsages, CommandEncoder};

/// Words of the pattern: an output that is longer holds it again and again.
const TILE: usize = 1 << 18;

/// A pattern of poison, on the device.
#[derive(Debug)]
pub(super) struct PoisonTile {
    pub pattern: Pattern,
    buffer: Memory,
}

/// What outputs hold before they are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pattern(Poison);

impl PoisonTile {
    /// A pattern that nobody else has.
    pub(super) fn new(context: &Context) -> Result<Self, Fault> {
        let pattern = Poison::new();
        let mut words = Vec::new();
        pattern.fill(&mut words, TILE);
        let buffer =
            context.buffer("poison", 4 * TILE as u64, BufferUsages::COPY_SRC | BufferUsages::COPY_DST)?;
        context.write(&buffer, bytemuck::cast_slice(&words))?;
        Ok(Self { pattern: Pattern(pattern), buffer })
    }

    /// Fills this many bytes at the beginning of a buffer.
    pub(super) fn fill(&self, encoder: &mut CommandEncoder, output: &Buffer, bytes: u64) {
        let tile = self.buffer.size();
        for at in (0..bytes).step_by(4 * TILE) {
            encoder.copy_buffer_to_buffer(&self.buffer, 0, output, at, tile.min(bytes - at));
        }
    }
}

impl Pattern {
    /// The word at this place.
    #[cfg(test)]
    pub(super) fn word(self, at: usize) -> u32 {
        self.0.word(at % TILE)
    }

    /// The places that still hold the pattern.
    pub(super) fn positions(self, words: &[u32]) -> Vec<usize> {
        let tiles = words.chunks(TILE).enumerate();
        tiles.flat_map(|(tile, words)| self.0.positions(words).map(move |at| tile * TILE + at)).collect()
    }
}

/// Refuses the words of two runs under different patterns that differ at one of these places, where the first holds its
/// pattern: patterns differ everywhere, so a word that nobody wrote is never the same twice.
pub(super) fn unwritten(places: &[usize], first: &[u32], again: &[u32]) -> Result<(), Fault> {
    match places.iter().filter(|&&at| first[at] != again[at]).count() {
        0 => Ok(()),
        count => {
            let words = first.len();
            Err(Fault::Failed(format!("{count} of {words} output words were never written")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwritten_words_are_found_in_every_tile() {
        let pattern = Pattern(Poison::new());
        let mut words: Vec<u32> = (0..2 * TILE + 7).map(|at| pattern.word(at) ^ 1).collect();
        let places = [0, 5, TILE - 1, TILE, 2 * TILE + 6];
        for at in places {
            words[at] ^= 1;
        }
        assert_eq!(pattern.positions(&words), places);
        let mut again = words.clone();
        assert!(unwritten(&places, &words, &again).is_ok(), "outputs that happen to equal poison");
        again[TILE] ^= 1;
        assert!(unwritten(&places, &words, &again).is_err());
        assert!(unwritten(&[1, TILE + 1], &words, &again).is_ok());
    }
}
