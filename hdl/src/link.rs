//! The board's side of the link: frames, sessions, the window of requests, slots.
//!
//! `host/link/LINK.md` is the definition; a host's bytes come in and go out here, messages of 33-bit words go to the shell and
//! come from it.
//!
//! ```text
//! rx ──►[ receiver ]──► RAM of requests ──►[ player ]──► q      (errors, repeats, then the payload)
//!            │                                 ▲
//!            └─► what the frame was ──►[ session ]──► launch
//!                                          ▲             ▼
//! r  ──►[ keeper ]───► RAM of responses ───┴──────►[ framer ]──► tx
//! ```
//!
//! **Streams.** A word goes over where valid and ready meet; what is offered stays until it is taken. `q_valid`, `q_data`,
//! `tx_valid`, `tx_data` and `rx_ready` are registers; no ready waits for a valid, none depends on another.
//!
//! **Throughput.** A byte a cycle either way; three cycles after a received frame without a byte, and two flags and one empty
//! cycle in a sent one.
//!
//! **Slots.** A request lies in slot `sequence mod WINDOW` until it has been played, its response in the slot of the same
//! number until another request takes it. A request is taken only once the response of `WINDOW` before it has begun to leave:
//! a host that keeps to its credit never sees a difference. While a frame is under way from a slot, no response comes into it.
//!
//! **Another session.** Requests that were not played are forgotten, those that were are waited for and their answers
//! dropped; then the shell is flushed. A shell that never answers keeps the link from a new session: it has its own limit.

mod crc;
mod framer;
mod keeper;
mod player;
mod ram;
mod receiver;
mod session;

use crate::ports::{Ports, ports, simulated};
use crate::table::Table;
use framer::Framer;
use keeper::Keeper;
use player::Player;
use ram::Ram;
use receiver::Receiver;
use rust_hdl::prelude::*;
use session::Session;

const FLAG: LiteralType = 0x7E;
const ESCAPE: LiteralType = 0x7D;
/// What a byte behind an escape is XORed with.
const TURN: LiteralType = 0x20;
const OPEN: LiteralType = 0x01;
const REQUEST: LiteralType = 0x02;
const IDENTITY: LiteralType = 0x81;
const RESPONSE: LiteralType = 0x82;
const GAP: LiteralType = 0x83;
/// Commands of the link's own requests.
const READ: u32 = 1;
const WRITE: u32 = 2;
/// The CRC-32 of whatever ends in its own CRC-32.
const RESIDUE: u32 = 0x2144_DF1C;

/// Registers from address 0 on that describe a board.
const IDENTITY_REGISTERS: u32 =
    accel_link::registers::KERNEL + accel_link::registers::MAX_KERNELS * accel_link::registers::KERNEL_WORDS;

/// How much a link holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    window: u32,
    payload_words: u32,
}

/// A link that can't be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a link with {name} {value}: it is a power of two from {least} to {limit}")]
pub struct ConfigError {
    /// The parameter.
    pub name: &'static str,
    /// Its value.
    pub value: u32,
    /// The smallest one.
    pub least: u32,
    /// The largest one.
    pub limit: u32,
}

impl Config {
    /// A link for so many requests without a response, and so many words of payload in a frame.
    ///
    /// # Errors
    /// [`ConfigError`] unless both are powers of two, of 2 to 8 and of 16 to 256.
    pub const fn new(window: u32, payload_words: u32) -> Result<Self, ConfigError> {
        if !window.is_power_of_two() || window < 2 || window > 8 {
            return Err(ConfigError { name: "WINDOW", value: window, least: 2, limit: 8 });
        }
        if !payload_words.is_power_of_two() || payload_words < 16 || payload_words > 256 {
            return Err(ConfigError { name: "PAYLOAD_WORDS", value: payload_words, least: 16, limit: 256 });
        }
        Ok(Self { window, payload_words })
    }

    /// Requests that may be without a response at a time.
    pub const fn window(self) -> u32 {
        self.window
    }

    /// Words of payload in a frame, at most.
    pub const fn payload_words(self) -> u32 {
        self.payload_words
    }

    /// Words of the payload of IDENTITY: the registers that describe a board, as many as fit into a response behind its status.
    pub const fn identity_words(self) -> u32 {
        if IDENTITY_REGISTERS < self.payload_words { IDENTITY_REGISTERS } else { self.payload_words - 1 }
    }
}

/// The link of a large board, whose Verilog is committed.
impl Default for Config {
    fn default() -> Self {
        Self { window: 4, payload_words: 256 }
    }
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct Link {
    /// The clock of the link.
    pub clock: Signal<In, Clock>,
    /// A byte from the host is here.
    pub rx_valid: Signal<In, Bit>,
    /// It is taken.
    pub rx_ready: Signal<Out, Bit>,
    /// That byte.
    pub rx_data: Signal<In, Bits<8>>,
    /// A byte for the host is here.
    pub tx_valid: Signal<Out, Bit>,
    /// It is taken.
    pub tx_ready: Signal<In, Bit>,
    /// That byte.
    pub tx_data: Signal<Out, Bits<8>>,
    /// A word for the shell is here.
    pub q_valid: Signal<Out, Bit>,
    /// It is taken.
    pub q_ready: Signal<In, Bit>,
    /// That word; bit 32 is set at the last one of a message.
    pub q_data: Signal<Out, Bits<33>>,
    /// A word from the shell is here.
    pub r_valid: Signal<In, Bit>,
    /// It is taken.
    pub r_ready: Signal<Out, Bit>,
    /// That word; bit 32 is set at the last one of a message.
    pub r_data: Signal<In, Bits<33>>,

    receiver: Receiver,
    control: Session,
    requests: Ram<32>,
    lengths: Table<3, 9>,
    player: Player,
    keeper: Keeper,
    responses: Ram<33>,
    framer: Framer,
}

impl Link {
    /// The link at power-up.
    pub fn new(config: Config) -> Self {
        Self {
            clock: Default::default(),
            rx_valid: Default::default(),
            rx_ready: Default::default(),
            rx_data: Default::default(),
            tx_valid: Default::default(),
            tx_ready: Default::default(),
            tx_data: Default::default(),
            q_valid: Default::default(),
            q_ready: Default::default(),
            q_data: Default::default(),
            r_valid: Default::default(),
            r_ready: Default::default(),
            r_data: Default::default(),
            receiver: Receiver::new(config),
            control: Session::new(config),
            requests: Ram::new(config.window as usize, config.payload_words as usize),
            lengths: Default::default(),
            player: Player::new(config),
            keeper: Keeper::new(),
            responses: Ram::new(config.window as usize, config.payload_words as usize),
            framer: Framer::new(),
        }
    }
}

ports!(Link: clock, rx_valid, rx_data, tx_ready, q_ready, r_valid, r_data => rx_ready, tx_valid, tx_data, q_valid, q_data, r_ready);

impl Logic for Link {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, receiver, control, requests, lengths, player, keeper, responses, framer);

        self.receiver.rx_valid.next = self.rx_valid.val();
        self.receiver.rx_data.next = self.rx_data.val();
        self.rx_ready.next = self.receiver.rx_ready.val();
        self.receiver.opened.next = self.control.opened.val();
        self.receiver.session.next = self.control.session.val();
        self.receiver.expected.next = self.control.expected.val();
        self.receiver.unsent.next = self.control.unsent.val();
        self.receiver.wrapped.next = self.control.wrapped.val();
        self.receiver.room.next = self.control.room.val();

        self.control.acting.next = self.receiver.acting.val();
        self.control.fails.next = self.receiver.fails.val();
        self.control.renews.next = self.receiver.renews.val();
        self.control.identifies.next = self.receiver.identifies.val();
        self.control.takes.next = self.receiver.takes.val();
        self.control.skips.next = self.receiver.skips.val();
        self.control.repeats.next = self.receiver.repeats.val();
        self.control.asked.next = self.receiver.asked.val();
        self.control.from_session.next = self.receiver.from_session.val();

        self.requests.write.next = self.receiver.write.val();
        self.requests.write_slot.next = self.control.expected.val();
        self.requests.write_at.next = self.receiver.write_at.val();
        self.requests.write_data.next = self.receiver.write_data.val();
        self.requests.read_slot.next = self.control.played.val();
        self.requests.read_at.next = self.player.at.val();
        self.lengths.write.next = self.receiver.takes.val();
        self.lengths.write_at.next = self.control.expected.val().get_bits::<3>(0);
        self.lengths.write_data.next = self.receiver.length.val();
        self.lengths.read_at.next = self.control.played.val().get_bits::<3>(0);

        self.player.play.next = self.control.play.val();
        self.player.play_flush.next = self.control.play_flush.val();
        self.player.play_read.next = self.control.play_read.val();
        self.player.length.next = self.lengths.q.val();
        self.player.word.next = self.requests.q.val();
        self.player.errors.next = self.control.errors.val();
        self.player.repeated.next = self.control.repeated.val();
        self.player.q_ready.next = self.q_ready.val();
        self.q_valid.next = self.player.q_valid.val();
        self.q_data.next = self.player.q_data.val();
        self.control.resting.next = self.player.resting.val();
        self.control.finishes.next = self.player.finishes.val();

        self.keeper.r_valid.next = self.r_valid.val();
        self.keeper.r_data.next = self.r_data.val();
        self.keeper.open.next = self.control.open.val();
        self.keeper.reading.next = self.control.reading.val();
        self.r_ready.next = self.keeper.r_ready.val();
        self.control.answers.next = self.keeper.answers.val();
        self.control.substantial.next = self.keeper.substantial.val();
        self.responses.write.next = self.keeper.write.val();
        self.responses.write_slot.next = self.control.answered.val();
        self.responses.write_at.next = self.keeper.at.val();
        self.responses.write_data.next = self.r_data.val();
        self.responses.read_slot.next = self.framer.busy_slot.val();
        self.responses.read_at.next = self.framer.at.val();

        self.framer.launch.next = self.control.launch.val();
        self.framer.header.next = self.control.header.val();
        self.framer.laden.next = self.control.laden.val();
        self.framer.slot.next = self.control.slot.val();
        self.framer.word.next = self.responses.q.val();
        self.framer.tx_ready.next = self.tx_ready.val();
        self.tx_valid.next = self.framer.tx_valid.val();
        self.tx_data.next = self.framer.tx_data.val();
        self.control.sending.next = self.framer.sending.val();
        self.control.busy_slot.next = self.framer.busy_slot.val();
    }
}

/// A link in RustHDL's simulator.
pub fn simulator(config: Config) -> Box<dyn Ports> {
    simulated(Link::new(config))
}

/// The Verilog of a link; its module is `link`.
pub fn verilog(config: Config) -> String {
    let title = format!("link, window {}, payload {} words", config.window, config.payload_words);
    crate::emit::circuit("link", &title, &mut Link::new(config))
}
