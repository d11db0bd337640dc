//! Any verilated module by its ports: set, settle, read. Whoever drives it makes the clocks.
//!
//! Names, widths and directions are those that verilator found in the Verilog; nothing is listed twice. Edges are edges
//! between two calls of [`Pins::eval`], so there may be any number of clocks, in any ratio.
//!
//! ```no_run
//! use accel_sim::pins::Pins;
//!
//! let verilog = "module half(input clock, output reg q); initial q = 0; always @(posedge clock) q <= !q; endmodule";
//! let mut pins = Pins::open("half", verilog)?;
//! let (clock, q) = (pins.input("clock", 1)?, pins.output("q", 1)?);
//! for level in [1, 0, 1, 0] {
//!     pins.put(clock, level);
//!     pins.eval()?;
//!     println!("{}", pins.value(q));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod circuit;
mod ffi;

pub use circuit::{Circuit, Twins};

use crate::verilated::{BuildError, Shim, Source, shared_object};
use ffi::Instance;
use std::fmt::Write as _;
use std::path::Path;

/// Which way a port goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Driven from outside.
    Input,
    /// Driven by the module.
    Output,
}

/// A port of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Its name in the Verilog.
    pub name: String,
    /// Its width.
    pub bits: u32,
    /// Which way it goes.
    pub direction: Direction,
}

impl Port {
    /// The words that hold its bits.
    pub fn words(&self) -> usize {
        self.bits.div_ceil(32) as usize
    }
}

/// A port of an open module: see [`Pins::input`] and [`Pins::output`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin(usize);

/// What is wrong with a module or its ports.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PinsError {
    /// The Verilog can't be verilated.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The module has no such port.
    #[error("{module} has no {direction:?} {name} of {bits} bits; it has {found}")]
    Port {
        /// The module.
        module: String,
        /// The name asked for.
        name: String,
        /// The width asked for.
        bits: u32,
        /// The direction asked for.
        direction: Direction,
        /// The port of that name, or all names.
        found: String,
    },
    /// The module has a port that nobody asked for.
    #[error("{module} has a further port, {name}")]
    Further {
        /// The module.
        module: String,
        /// The port.
        name: String,
    },
    /// The logic has a loop, or a fatal task was called.
    #[error("the logic of {module} does not settle")]
    Unsettled {
        /// The module.
        module: String,
    },
}

/// A verilated module.
pub struct Pins {
    module: String,
    instance: Instance,
}

impl Pins {
    /// The module of this name in this Verilog, at power-up: inputs are 0, and nothing has settled yet.
    ///
    /// # Errors
    /// [`PinsError::Build`] when a tool is missing or fails, or the cache can't be used.
    pub fn open(module: &str, verilog: &str) -> Result<Self, PinsError> {
        let load = |path: &Path| {
            Instance::load(path).map_err(|reason| BuildError::Load { module: module.to_owned(), reason })
        };
        let source = Source { module, verilog, shim: Shim::Pins, trace: false };
        let path = shared_object(&source, |path| load(path).map(drop))?;
        Ok(Self { module: module.to_owned(), instance: load(&path)? })
    }

    /// All ports.
    pub fn ports(&self) -> &[Port] {
        &self.instance.ports
    }

    /// The input of this name and width.
    ///
    /// # Errors
    /// [`PinsError::Port`] when there is none.
    pub fn input(&self, name: &str, bits: u32) -> Result<Pin, PinsError> {
        self.find(name, bits, Direction::Input)
    }

    /// The output of this name and width.
    ///
    /// # Errors
    /// [`PinsError::Port`] when there is none.
    pub fn output(&self, name: &str, bits: u32) -> Result<Pin, PinsError> {
        self.find(name, bits, Direction::Output)
    }

    fn find(&self, name: &str, bits: u32, direction: Direction) -> Result<Pin, PinsError> {
        let named = self.ports().iter().position(|p| p.name == name);
        if let Some(at) =
            named.filter(|&at| (self.ports()[at].bits, self.ports()[at].direction) == (bits, direction))
        {
            return Ok(Pin(at));
        }
        let found = match named {
            Some(at) => format!("{:?}", self.ports()[at]),
            None => self.ports().iter().map(|p| p.name.as_str()).collect::<Vec<_>>().join(", "),
        };
        Err(PinsError::Port { module: self.module.clone(), name: name.to_owned(), bits, direction, found })
    }

    /// Sets a port of at most 64 bits.
    ///
    /// # Panics
    /// When the port is wider than that, or the value is wider than the port.
    pub fn put(&mut self, pin: Pin, value: u64) {
        self.set(pin, &[value as u32, (value >> 32) as u32][..self.short(pin, value)]);
    }

    /// The value of a port of at most 64 bits.
    ///
    /// # Panics
    /// When the port is wider than that.
    pub fn value(&self, pin: Pin) -> u64 {
        let mut words = [0; 2];
        self.get(pin, &mut words[..self.short(pin, 0)]);
        u64::from(words[1]) << 32 | u64::from(words[0])
    }

    /// The words of a port of at most 64 bits that has room for this value.
    fn short(&self, pin: Pin, value: u64) -> usize {
        let port = &self.ports()[pin.0];
        assert!(port.bits <= 64, "{} has {} bits, 64 are the limit of a value", port.name, port.bits);
        assert!(
            port.words() == 2 || value >> 32 == 0,
            "{value:#x} for the {} bits of {}",
            port.bits,
            port.name
        );
        port.words()
    }

    /// Sets a port, lowest word first.
    ///
    /// # Panics
    /// When the words are not as many as the port's, or bits beyond it are set.
    pub fn set(&mut self, pin: Pin, words: &[u32]) {
        let port = &self.ports()[pin.0];
        let beyond = port.bits % 32;
        let last = words.last().copied().unwrap_or_default();
        assert!(
            beyond == 0 || last >> beyond == 0,
            "{last:#x} in the last word of {}, {} bits",
            port.name,
            port.bits
        );
        self.instance.set(pin.0, words);
    }

    /// Reads a port, lowest word first.
    ///
    /// # Panics
    /// When the words are not as many as the port's.
    pub fn get(&self, pin: Pin, words: &mut [u32]) {
        self.instance.get(pin.0, words);
    }

    /// Lets the logic settle; an input that rose since the last time is an edge.
    ///
    /// # Errors
    /// [`PinsError::Unsettled`] when it does not, now or before.
    pub fn eval(&mut self) -> Result<(), PinsError> {
        let settled = self.instance.eval();
        settled.then_some(()).ok_or_else(|| PinsError::Unsettled { module: self.module.clone() })
    }
}

/// The list of ports for the shim, from the header that verilator wrote.
pub(crate) fn port_list(header: &str) -> String {
    let mut list = String::from("#define PORTS(P)");
    for line in header.lines() {
        // VL_IN8(&name,msb,lsb); VL_OUTW(&name,msb,lsb,words);
        let Some((kind, rest)) = line.trim().strip_prefix("VL_").and_then(|l| l.split_once("(&")) else {
            continue;
        };
        let input = kind.starts_with("IN") && !kind.starts_with("INOUT");
        let mut parts = rest.trim_end_matches(");").split(',');
        let (Some(field), Some(Ok(high)), Some(Ok(low))) =
            (parts.next(), parts.next().map(str::parse::<u32>), parts.next().map(str::parse::<u32>))
        else {
            continue;
        };
        let (bits, input) = (high - low + 1, u8::from(input));
        let _ = write!(list, " P({field}, \"{}\", {bits}, {input})", verilog_name(field));
    }
    list + "\n"
}

/// The name in the Verilog of what verilator calls so: `__0` and two hexadecimal digits are a character.
fn verilog_name(field: &str) -> String {
    let mut name = String::new();
    let mut rest = field;
    while let Some((before, after)) = rest.split_once("__0") {
        let code = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        name += before;
        match code {
            Some(code) => name.push(char::from(code)),
            None => name += "__0",
        }
        rest = if code.is_some() { &after[2..] } else { after };
    }
    name + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_read_from_verilators_header() {
        let header = "class Vblock {\n    VL_IN8(&clock,0,0);\n    VL_OUT8(&d___05Fe,7,0);\n    VL_INW(&c,95,0,3);\n\
                      \x20   VL_IN64(&b__024x,32,0);\n    VL_UNCOPYABLE(Vblock);\n";
        assert_eq!(
            port_list(header),
            "#define PORTS(P) P(clock, \"clock\", 1, 1) P(d___05Fe, \"d__e\", 8, 0) P(c, \"c\", 96, 1) \
             P(b__024x, \"b$x\", 33, 1)\n"
        );
    }
}
