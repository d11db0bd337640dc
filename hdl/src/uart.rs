//! A serial port: 8 data bits, no parity, one stop bit.
//!
//! ```text
//! rxd ──►[ synchroniser ]──►[ receiver ]──► rx_valid, rx_data
//! txd ◄───────────────────[ transmitter ]◄── tx_valid, tx_data
//! ```
//!
//! Its bytes bear the names of the link's streams. **In:** a start bit has to last to its middle, each bit is read in its
//! middle, and a byte without a stop bit is dropped. A byte that comes while the one before still waits is dropped, too: the
//! line can't be held, and the link's checksums notice. **Out:** `txd` is high while nothing is sent; bytes follow
//! each other a cycle apart.

mod receiver;
mod transmitter;

use crate::ports::{Ports, ports, simulated};
use receiver::Receiver;
use rust_hdl::prelude::*;
use transmitter::Transmitter;

/// Cycles of the clock a bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Divisor(u32);

/// A divisor that no port has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value} cycles a bit: a serial port takes {least} to {limit}")]
pub struct DivisorError {
    /// The cycles asked for.
    pub value: u32,
    /// The fewest.
    pub least: u32,
    /// The most.
    pub limit: u32,
}

impl Divisor {
    /// So many cycles a bit.
    ///
    /// # Errors
    /// [`DivisorError`] for fewer than 8, where the middle of a bit can't be told, or more than 65536.
    pub const fn new(value: u32) -> Result<Self, DivisorError> {
        let (least, limit) = (8, 65_536);
        if value < least || value > limit {
            return Err(DivisorError { value, least, limit });
        }
        Ok(Self(value))
    }

    /// The cycles of a bit.
    pub const fn cycles(self) -> u32 {
        self.0
    }
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct Uart {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// The line from outside; it belongs to no clock.
    pub rxd: Signal<In, Bit>,
    /// The line to the outside.
    pub txd: Signal<Out, Bit>,
    /// A byte has come.
    pub rx_valid: Signal<Out, Bit>,
    /// It is taken.
    pub rx_ready: Signal<In, Bit>,
    /// That byte.
    pub rx_data: Signal<Out, Bits<8>>,
    /// A byte is to be sent.
    pub tx_valid: Signal<In, Bit>,
    /// It is taken.
    pub tx_ready: Signal<Out, Bit>,
    /// That byte.
    pub tx_data: Signal<In, Bits<8>>,

    receiver: Receiver,
    transmitter: Transmitter,
}

impl Uart {
    /// The circuit at power-up.
    pub fn new(divisor: Divisor) -> Self {
        Self {
            clock: Default::default(),
            rxd: Default::default(),
            txd: Default::default(),
            rx_valid: Default::default(),
            rx_ready: Default::default(),
            rx_data: Default::default(),
            tx_valid: Default::default(),
            tx_ready: Default::default(),
            tx_data: Default::default(),
            receiver: Receiver::new(divisor),
            transmitter: Transmitter::new(divisor),
        }
    }
}

ports!(Uart: clock, rxd, rx_ready, tx_valid, tx_data => txd, rx_valid, rx_data, tx_ready);

impl Logic for Uart {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, receiver, transmitter);
        self.receiver.rxd.next = self.rxd.val();
        self.receiver.ready.next = self.rx_ready.val();
        self.rx_valid.next = self.receiver.valid.val();
        self.rx_data.next = self.receiver.data.val();
        self.transmitter.valid.next = self.tx_valid.val();
        self.transmitter.data.next = self.tx_data.val();
        self.tx_ready.next = self.transmitter.ready.val();
        self.txd.next = self.transmitter.txd.val();
    }
}

/// A serial port in RustHDL's simulator.
pub fn simulator(divisor: Divisor) -> Box<dyn Ports> {
    simulated(Uart::new(divisor))
}

/// The Verilog of a serial port; its module is `uart`.
pub fn verilog(divisor: Divisor) -> String {
    let title = format!("uart, {} cycles a bit", divisor.0);
    crate::emit::circuit("uart", &title, &mut Uart::new(divisor))
}
