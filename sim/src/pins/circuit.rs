//! Verilated circuits beside RustHDL's: by the same numbers of ports, and in lock-step.

use super::{Pin, Pins, PinsError};
use accel_hdl::ports::{Port, Ports};

/// The verilated Verilog of a circuit behind the trait of the circuit itself.
pub struct Circuit {
    pins: Pins,
    ports: Vec<(Port, Pin)>,
}

impl Circuit {
    /// The module that has these ports and no others.
    ///
    /// # Errors
    /// [`PinsError`] when the Verilog can't be verilated or its module has other ports.
    pub fn new(module: &str, verilog: &str, ports: &[Port]) -> Result<Self, PinsError> {
        let pins = Pins::open(module, verilog)?;
        let find = |port: &Port| {
            let find = if port.input { Pins::input } else { Pins::output };
            Ok((*port, find(&pins, port.name, port.bits)?))
        };
        let found: Vec<_> = ports.iter().map(find).collect::<Result<_, PinsError>>()?;
        if let Some(other) = pins.ports().iter().find(|p| ports.iter().all(|known| known.name != p.name)) {
            return Err(PinsError::Further { module: module.to_owned(), name: other.name.clone() });
        }
        Ok(Self { pins, ports: found })
    }
}

impl Ports for Circuit {
    fn ports(&self) -> Vec<Port> {
        self.ports.iter().map(|(port, _)| *port).collect()
    }

    fn put(&mut self, port: usize, value: u64) {
        assert!(self.ports[port].0.input, "{} is no input", self.ports[port].0.name);
        self.pins.put(self.ports[port].1, value);
    }

    fn value(&self, port: usize) -> u64 {
        self.pins.value(self.ports[port].1)
    }

    fn settle(&mut self) {
        self.pins.eval().expect("the logic has no loop");
    }
}

/// Two circuits that are driven as one; every port is compared whenever they have settled.
pub struct Twins {
    left: (&'static str, Box<dyn Ports>),
    right: (&'static str, Box<dyn Ports>),
    ports: Vec<Port>,
    settled: u64,
}

impl Twins {
    /// Two circuits with the same ports, each with a name for messages.
    ///
    /// # Panics
    /// When their ports differ.
    pub fn new(left: (&'static str, Box<dyn Ports>), right: (&'static str, Box<dyn Ports>)) -> Self {
        let ports = left.1.ports();
        assert_eq!(ports, right.1.ports(), "ports of {} and {}", left.0, right.0);
        Self { left, right, ports, settled: 0 }
    }
}

impl Ports for Twins {
    fn ports(&self) -> Vec<Port> {
        self.ports.clone()
    }

    fn put(&mut self, port: usize, value: u64) {
        self.left.1.put(port, value);
        self.right.1.put(port, value);
    }

    fn value(&self, port: usize) -> u64 {
        self.left.1.value(port)
    }

    /// # Panics
    /// When a port differs.
    fn settle(&mut self) {
        self.left.1.settle();
        self.right.1.settle();
        self.settled += 1;
        for (number, port) in self.ports.iter().enumerate() {
            let (left, right) = (self.left.1.value(number), self.right.1.value(number));
            assert!(
                left == right,
                "step {}: {} is {left:#x} in {} and {right:#x} in {}",
                self.settled,
                port.name,
                self.left.0,
                self.right.0
            );
        }
    }
}
