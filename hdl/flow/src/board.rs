//! Boards as data.

use crate::FlowError;
use crate::part::Part;
use serde::Deserialize;
use std::path::Path;
use toml::Spanned;

include!(concat!(env!("OUT_DIR"), "/boards.rs"));

/// A board: what is on it, where, and what to put into its part.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// The name on the command line; a file of this name holds it.
    pub name: String,
    /// The name for people.
    pub title: String,
    /// The vendor's number of the part.
    part: Spanned<String>,
    /// The standard of all pins where the family has one a pin: `LVCMOS33`.
    #[serde(default)]
    pub io_type: Option<String>,
    /// Public files that the numbers of the pins come from.
    pub sources: Vec<String>,
    /// The oscillator.
    pub oscillator: Oscillator,
    /// The serial port.
    pub uart: Uart,
    /// Lights, if any.
    #[serde(default)]
    pub leds: Leds,
    /// The clocks to make.
    pub clocks: Clocks,
    /// What to build unless the command line says otherwise.
    pub design: Defaults,
    #[serde(skip)]
    parsed: Option<Part>,
}

/// What gives the board its time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Oscillator {
    /// The pin.
    pub pin: String,
    /// Its frequency in MHz.
    pub mhz: f64,
}

/// The serial port, as the part sees it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uart {
    /// The pin on which bytes come.
    pub rx: String,
    /// The pin on which bytes go.
    pub tx: String,
    /// Bits a second, 10 a byte.
    pub baud: u32,
}

/// Lights.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leds {
    /// Their pins, the first shows most.
    pub pins: Vec<String>,
    /// Whether a low level lights them.
    #[serde(default)]
    pub active_low: bool,
}

/// The clocks to make of the oscillator.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocks {
    /// The clock of the lanes, in MHz: the PLL's first output. The nearest that is not faster is taken.
    pub core_mhz: f64,
    /// The clock of the link, in MHz: the PLL's second output where it has one. The oscillator itself if absent.
    pub link_mhz: Option<f64>,
}

/// What to build unless the command line says otherwise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// The kernels.
    pub kernels: Vec<String>,
    /// Lanes of each.
    pub lanes: u32,
    /// Pipeline stages of a lane, or all that a block has where it has fewer; its default if absent.
    pub stages: Option<u32>,
    /// Requests that may be without a response at a time.
    pub window: u32,
    /// Words of payload in a frame.
    pub payload_words: u32,
    /// Pairs that the memory of parameters holds.
    pub memory_pairs: u32,
}

impl Board {
    /// The names of the boards that come with this program, sorted.
    pub fn names() -> Vec<&'static str> {
        BOARDS.iter().map(|(name, _)| *name).collect()
    }

    /// A board that comes with this program, or the board of a file whose name ends in `.toml`.
    ///
    /// # Errors
    /// [`FlowError`]: no such board or file, or a file that is wrong, with the line.
    pub fn find(name: &str) -> Result<Self, FlowError> {
        if name.ends_with(".toml") {
            let text = std::fs::read_to_string(name).map_err(FlowError::reading(name))?;
            return Board::parse(&text, name);
        }
        let (_, text) = BOARDS.iter().find(|(known, _)| *known == name).ok_or_else(|| {
            FlowError::UnknownBoard { name: name.to_owned(), known: Board::names().join(", ") }
        })?;
        Board::parse(text, &format!("{name}.toml"))
    }

    /// The board of this text; `file` is how messages call it.
    ///
    /// # Errors
    /// [`FlowError::BoardFile`] with the line.
    pub fn parse(text: &str, file: &str) -> Result<Self, FlowError> {
        let wrong = |at: usize, problem: String| {
            let line = text.as_bytes()[..at.min(text.len())].iter().filter(|&&b| b == b'\n').count() + 1;
            FlowError::BoardFile { file: file.to_owned(), line, problem }
        };
        let mut board: Board = toml::from_str(text)
            .map_err(|e| wrong(e.span().map_or(0, |span| span.start), explained(e.message())))?;
        let part =
            Part::parse(board.part.get_ref()).map_err(|e| wrong(board.part.span().start, e.to_string()))?;
        board.parsed = Some(part);
        board.check().map_err(|(key, problem)| {
            let at = text.find(key).unwrap_or(0);
            wrong(at, problem)
        })?;
        let stem = Path::new(file).file_stem().and_then(|s| s.to_str()).unwrap_or(file);
        if stem != board.name {
            return Err(wrong(
                text.find("name").unwrap_or(0),
                format!("the board's name is '{}', the file's '{stem}': they must be the same", board.name),
            ));
        }
        Ok(board)
    }

    /// The part.
    pub fn part(&self) -> &Part {
        self.parsed.as_ref().expect("a board without a part is not made")
    }

    /// Numbers that make no sense: the key and what is wrong.
    fn check(&self) -> Result<(), (&'static str, String)> {
        let clock = |key: &'static str, mhz: f64| {
            if mhz.is_finite() && (1.0..1000.0).contains(&mhz) {
                Ok(())
            } else {
                Err((key, format!("'{key}' is {mhz}, expected 1 to 1000 MHz")))
            }
        };
        clock("mhz", self.oscillator.mhz)?;
        clock("core_mhz", self.clocks.core_mhz)?;
        self.clocks.link_mhz.map_or(Ok(()), |mhz| clock("link_mhz", mhz))?;
        let number = |key: &'static str, value: u32, least: u32, most: u32| {
            if (least..most + 1).contains(&value) {
                Ok(())
            } else {
                Err((key, format!("'{key}' is {value}, expected {least} to {most}")))
            }
        };
        number("baud", self.uart.baud, 300, 12_000_000)?;
        number("lanes", self.design.lanes, 1, MAX_LANES)?;
        self.design.stages.map_or(Ok(()), |stages| number("stages", stages, 1, MAX_STAGES))?;
        number("window", self.design.window, 1, 64)?;
        number("payload_words", self.design.payload_words, 16, 4096)?;
        number("memory_pairs", self.design.memory_pairs, 16, 1 << 20)?;
        if self.design.kernels.is_empty() {
            return Err(("kernels", "'kernels' is empty, expected at least one".to_owned()));
        }
        for kernel in &self.design.kernels {
            accel_kernels::find(kernel).map_err(|e| ("kernels", e.to_string()))?;
        }
        let mut pins: Vec<&str> = [&self.oscillator.pin, &self.uart.rx, &self.uart.tx]
            .into_iter()
            .chain(&self.leds.pins)
            .map(String::as_str)
            .collect();
        for pin in &pins {
            if pin.is_empty() || !pin.chars().all(|c| c.is_ascii_alphanumeric()) {
                return Err(("pin", format!("'{pin}' is no pin")));
            }
        }
        pins.sort_unstable();
        match pins.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(("pin", format!("pin {} has two uses", pair[0]))),
            None => Ok(()),
        }
    }
}

/// Lanes that a design may have at most: so many the distributor has.
pub const MAX_LANES: u32 = 16;

/// Pipeline stages that a board file may ask for at most; no block has so many.
const MAX_STAGES: u32 = 64;

/// serde's message on one line, with the key that was probably meant.
fn explained(message: &str) -> String {
    let message = message.trim().replace('\n', "; ");
    let Some(rest) = message.strip_prefix("unknown field `") else { return message };
    let Some((name, rest)) = rest.split_once('`') else { return message };
    let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
    format!(
        "unknown key '{name}'{}: the keys here are {}",
        crate::meant(name, known.iter().copied()),
        known.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("../../boards/ulx3s-85f.toml");

    fn said(text: &str) -> String {
        Board::parse(text, "ulx3s-85f.toml").map_or_else(|e| e.to_string(), |_| "nothing".to_owned())
    }

    #[test]
    fn the_boards_that_come_with_the_program_are_right() {
        let names = Board::names();
        assert!(names.len() > 1, "{names:?}");
        for name in names {
            let board = Board::find(name).unwrap();
            assert_eq!(board.name, name);
            assert!(!board.sources.is_empty());
        }
    }

    #[test]
    fn errors_of_a_board_file_name_the_line_and_what_was_meant() {
        assert_eq!(said(GOOD), "nothing");
        for (from, to, words) in [
            (
                "baud = 2",
                "bauds = 2",
                "ulx3s-85f.toml:19: unknown key 'bauds' (did you mean 'baud'?): the keys here are rx, tx, baud",
            ),
            ("baud = 2_000_000\n", "", "missing field `baud`"),
            ("baud = 2_000_000", "baud = \"fast\"", ":19: invalid type"),
            ("baud = 2_000_000", "baud = 2", "'baud' is 2, expected 300 to 12000000"),
            ("LFE5U-85F-6BG381C", "LFE5U-85F-6BG481C", ":4: part 'LFE5U-85F-6BG481C': no package 'BG481'"),
            ("\"descriptor_validation\"", "\"descriptor_validatoin\"", "descriptor_validation"),
            ("[\"descriptor_validation\"]", "[]", "'kernels' is empty"),
            ("lanes = 4", "lanes = 0", "'lanes' is 0, expected 1 to 16"),
            ("mhz = 25\n", "mhz = 0\n", "'mhz' is 0"),
            ("lanes = 4", "lanes = 4\nstages = 0", "'stages' is 0, expected 1 to 64"),
            ("tx = \"L4\"", "tx = \"M1\"", "pin M1 has two uses"),
            ("tx = \"L4\"", "tx = \"L 4\"", "'L 4' is no pin"),
            ("name = \"ulx3s-85f\"", "name = \"ulx3s\"", "they must be the same"),
            ("[uart]", "[uart", ":16: "),
        ] {
            let text = GOOD.replacen(from, to, 1);
            assert_ne!(text, GOOD, "{from}");
            let said = said(&text);
            assert!(said.contains(words), "{to}: {said}");
            assert!(!said.contains('\n'), "{said}");
        }
    }

    #[test]
    fn an_unknown_board_is_told_which_there_are() {
        let said = Board::find("ulx3").unwrap_err().to_string();
        assert!(said.contains("no board 'ulx3' (did you mean 'ulx3s-85f'?); the boards are "), "{said}");
    }
}
