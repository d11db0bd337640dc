//! A whole board, verilated: bytes in, bytes out, two clocks at any ratio.

mod virtual_board;

pub use virtual_board::virtual_board;

use crate::pins::{Pin, Pins, PinsError};
use accel_hdl::board::{self, BoardError};
use accel_hdl::shell::Configuration;
use accel_link::board::{Activity, Board};
use std::collections::VecDeque;

/// Cycles of the link in one go, so that the caller hears of bytes in time.
const SLICE: u32 = 2_000;

/// Why a board does not open.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is no such board.
    #[error(transparent)]
    Board(#[from] BoardError),
    /// It can't be verilated.
    #[error(transparent)]
    Pins(#[from] PinsError),
}

/// The periods of the two clocks, in any unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// The link's.
    pub link: u32,
    /// The core's.
    pub core: u32,
}

impl Default for Periods {
    /// A core that is about twice as fast, and no multiple: edges meet in every way.
    fn default() -> Self {
        Self { link: 20, core: 9 }
    }
}

/// The pins of a board whose link is bytes.
struct Ports {
    link_clock: Pin,
    core_clock: Pin,
    rx_valid: Pin,
    rx_ready: Pin,
    rx_data: Pin,
    tx_valid: Pin,
    tx_ready: Pin,
    tx_data: Pin,
}

/// A verilated board.
pub struct VerilatedBoard {
    pins: Pins,
    ports: Ports,
    periods: Periods,
    /// Time until the next edge of each clock.
    link_in: u32,
    core_in: u32,
    /// Cycles of the link without a byte after which nothing can be under way any more.
    patience: u64,
    quiet: u64,
    link_cycles: u64,
    core_cycles: u64,
    input: VecDeque<u8>,
}

impl VerilatedBoard {
    /// The board of this configuration, with clocks of these periods.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn of(configuration: &Configuration, periods: Periods) -> Result<Self, OpenError> {
        // What takes longest without a byte: a LOAD of all pairs, or a design that is given up.
        let patience = 2 * u64::from(configuration.memory_pairs.max(configuration.stall_limit)) + 1000;
        Ok(Self::open(&board::verilog(configuration)?, periods, patience)?)
    }

    /// The board of this Verilog. `patience` is the number of cycles of the core for which it may work without giving a byte.
    ///
    /// # Errors
    /// [`PinsError`] when a tool is missing or fails, or the module has other ports.
    ///
    /// # Panics
    /// If a period is 0.
    pub fn open(verilog: &str, periods: Periods, patience: u64) -> Result<Self, PinsError> {
        assert!(periods.link > 0 && periods.core > 0, "a clock has a period");
        let pins = Pins::open(board::MODULE, verilog)?;
        let ports = Ports {
            link_clock: pins.input("link_clock", 1)?,
            core_clock: pins.input("core_clock", 1)?,
            rx_valid: pins.input("rx_valid", 1)?,
            rx_ready: pins.output("rx_ready", 1)?,
            rx_data: pins.input("rx_data", 8)?,
            tx_valid: pins.output("tx_valid", 1)?,
            tx_ready: pins.input("tx_ready", 1)?,
            tx_data: pins.output("tx_data", 8)?,
        };
        let patience = patience * u64::from(periods.core) / u64::from(periods.link) + 1;
        Ok(Self {
            pins,
            ports,
            periods,
            link_in: periods.link,
            core_in: periods.core,
            patience,
            quiet: 0,
            link_cycles: 0,
            core_cycles: 0,
            input: VecDeque::new(),
        })
    }

    /// Cycles of the link and of the core so far.
    pub fn cycles(&self) -> (u64, u64) {
        (self.link_cycles, self.core_cycles)
    }

    /// Runs until the next edge, of one clock or of both at once; whether a byte moved.
    fn edge(&mut self, answer: &mut Vec<u8>) -> Result<bool, PinsError> {
        let Self { pins, ports, .. } = self;
        let wait = self.link_in.min(self.core_in);
        self.link_in -= wait;
        self.core_in -= wait;
        let (link, core) = (self.link_in == 0, self.core_in == 0);
        let mut moved = false;
        if link {
            let next = self.input.front().copied();
            pins.put(ports.rx_valid, next.is_some().into());
            pins.put(ports.rx_data, next.unwrap_or(0xA5).into()); // whatever is not valid means nothing
            pins.put(ports.tx_ready, 1);
            pins.eval()?;
            if next.is_some() && pins.value(ports.rx_ready) == 1 {
                self.input.pop_front();
                moved = true;
            }
            if pins.value(ports.tx_valid) == 1 {
                answer.push(pins.value(ports.tx_data) as u8); // 8 bits
                moved = true;
            }
            pins.put(ports.link_clock, 1);
            self.link_in = self.periods.link;
            self.link_cycles += 1;
        }
        if core {
            pins.put(ports.core_clock, 1);
            self.core_in = self.periods.core;
            self.core_cycles += 1;
        }
        pins.eval()?;
        pins.put(ports.link_clock, 0);
        pins.put(ports.core_clock, 0);
        pins.eval()?;
        Ok(moved)
    }
}

impl Board for VerilatedBoard {
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
        self.input.extend(bytes);
        if !bytes.is_empty() {
            self.quiet = 0;
        }
        let end = self.link_cycles + u64::from(SLICE);
        while self.link_cycles < end && self.quiet <= self.patience {
            let before = self.link_cycles;
            let moved = self.edge(answer).map_err(|e| e.to_string())?;
            self.quiet = if moved { 0 } else { self.quiet + self.link_cycles - before };
        }
        // Bytes that wait and are not taken for so long never will be.
        Ok(if self.quiet <= self.patience { Activity::Busy } else { Activity::Idle })
    }
}
