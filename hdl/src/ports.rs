//! A RustHDL circuit by its ports: set, settle, read. Whoever drives it makes the clocks.
//!
//! So circuits that have not the pins of a kernel's block run in RustHDL's simulator, beside their verilated Verilog.

use rust_hdl::prelude::*;

/// Passes after which logic that has not settled never will: there is a loop.
const PASSES: usize = 1000;

/// A port of a circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// Its name, as in the Verilog.
    pub name: &'static str,
    /// Its width, at most 64.
    pub bits: u32,
    /// Whether it is driven from outside.
    pub input: bool,
}

/// A circuit in RustHDL's simulator, by the numbers of its ports.
pub trait Ports: Send {
    /// All ports, in the order of their numbers.
    fn ports(&self) -> Vec<Port>;
    /// Sets the input of this number.
    ///
    /// # Panics
    /// When it is none.
    fn put(&mut self, port: usize, value: u64);
    /// The value of the port of this number.
    ///
    /// # Panics
    /// When there is none.
    fn value(&self, port: usize) -> u64;
    /// Lets the logic settle; an input that rose since the last time is an edge.
    ///
    /// # Panics
    /// When the logic has a loop.
    fn settle(&mut self);
}

/// What a port carries.
pub(crate) trait Carried: Synth {
    fn of(value: u64) -> Self;
    fn value(self) -> u64;
}

impl Carried for bool {
    fn of(value: u64) -> Self {
        value != 0
    }

    fn value(self) -> u64 {
        self.into()
    }
}

impl Carried for Clock {
    fn of(value: u64) -> Self {
        Self { clk: value != 0 }
    }

    fn value(self) -> u64 {
        self.clk.into()
    }
}

impl<const N: usize> Carried for Bits<N> {
    fn of(value: u64) -> Self {
        value.into()
    }

    fn value(self) -> u64 {
        LiteralType::from(self)
    }
}

/// The width of a port.
pub(crate) fn width<D: Direction, T: Carried>(_port: &Signal<D, T>) -> u32 {
    T::BITS as u32 // at most 64
}

/// Lets a circuit settle.
pub(crate) fn settle(circuit: &mut impl Block) {
    assert!(simulate(circuit, PASSES), "the logic of the circuit has a loop");
}

/// Implements [`Ports`] for a circuit with these inputs and outputs.
macro_rules! ports {
    (for [$($generics:tt)*] $block:ty: $($input:ident),+ => $($output:ident),+) => {
        impl<$($generics)*> $crate::ports::Ports for $block {
            fn ports(&self) -> Vec<$crate::ports::Port> {
                vec![
                    $($crate::ports::Port {
                        name: stringify!($input),
                        bits: $crate::ports::width(&self.$input),
                        input: true,
                    },)+
                    $($crate::ports::Port {
                        name: stringify!($output),
                        bits: $crate::ports::width(&self.$output),
                        input: false,
                    },)+
                ]
            }

            fn put(&mut self, port: usize, value: u64) {
                let mut number = 0..;
                $(if number.next() == Some(port) {
                    self.$input.next = $crate::ports::Carried::of(value);
                    return;
                })+
                panic!("there is no input {port}");
            }

            fn value(&self, port: usize) -> u64 {
                let mut number = 0..;
                $(if number.next() == Some(port) {
                    return $crate::ports::Carried::value(self.$input.val());
                })+
                $(if number.next() == Some(port) {
                    return $crate::ports::Carried::value(self.$output.val());
                })+
                panic!("there is no port {port}");
            }

            fn settle(&mut self) {
                $crate::ports::settle(self);
            }
        }
    };
    ($block:ty: $($input:ident),+ => $($output:ident),+) => {
        $crate::ports::ports!(for [] $block: $($input),+ => $($output),+);
    };
}
pub(crate) use ports;

/// A circuit at power-up, ready to be driven.
pub(crate) fn simulated(mut circuit: impl Ports + Block + 'static) -> Box<dyn Ports> {
    circuit.connect_all();
    Box::new(circuit)
}
