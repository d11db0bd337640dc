//! A verilated shell behind its two message streams.

use accel_hdl::model::writes;
use accel_hdl::shell::{Configuration, verilog};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Shape, order};
use accel_link::registers::{self as map, control};
use accel_sim::pins::{Pin, Pins};
use std::collections::VecDeque;

pub const PING: u32 = 0;
pub const READ: u32 = 1;
pub const WRITE: u32 = 2;
pub const EXECUTE: u32 = 3;
pub const LAST: u32 = 1 << 8;
pub const PARAMETERS: u32 = 1 << 28;

pub const OK: u32 = 0;
pub const COMMAND: u32 = 1;
pub const ADDRESS: u32 = 2;
pub const BUSY: u32 = 3;
pub const STALLED: u32 = 4;
pub const LENGTH: u32 = 5;

/// Cycles after which a response that does not come never will.
const PATIENCE: u64 = 2_000_000;

/// CRC-32/ISO-HDLC over pairs, bit by bit.
pub fn crc(pairs: &[(u32, u32)]) -> u32 {
    let bytes = pairs.iter().flat_map(|(at, word)| [at.to_le_bytes(), word.to_le_bytes()].concat());
    !bytes.fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| crc >> 1 ^ if crc & 1 == 1 { 0xEDB8_8320 } else { 0 })
    })
}

/// The Verilog of a shell and of all that is in it.
pub fn text(configuration: &Configuration) -> String {
    verilog(configuration)
}

pub struct Board {
    pub configuration: Configuration,
    pins: Pins,
    clock: Pin,
    q: [Pin; 3],
    r: [Pin; 3],
    random: Random,
    /// Out of 8 cycles, how many offer a word of a request and how many take one of a response.
    pub pace: (u32, u32),
    pub cycles: u64,
}

impl Board {
    pub fn new(configuration: Configuration, seed: u64) -> Self {
        let verilog = text(&configuration);
        Self::of_verilog(configuration, &verilog, seed)
    }

    /// The shell of this text, which may have a fault.
    pub fn of_verilog(configuration: Configuration, verilog: &str, seed: u64) -> Self {
        let pins = Pins::open("shell", verilog).expect("the shell verilates");
        let input = |name: &str, bits| pins.input(name, bits).expect("an input of the shell");
        let output = |name: &str, bits| pins.output(name, bits).expect("an output of the shell");
        let (clock, q) =
            (input("clock", 1), [input("q_valid", 1), output("q_ready", 1), input("q_data", 33)]);
        let r = [output("r_valid", 1), input("r_ready", 1), output("r_data", 33)];
        Self { configuration, pins, clock, q, r, random: Random::new(seed, 0), pace: (8, 8), cycles: 0 }
    }

    /// One cycle; whether the offered word was taken, and the word that came.
    pub fn cycle(&mut self, offer: Option<u64>, take: bool) -> (bool, Option<u64>) {
        self.pins.put(self.clock, 0);
        self.pins.put(self.q[0], u64::from(offer.is_some()));
        self.pins.put(self.q[2], offer.unwrap_or(0x1_5A5A_5A5A));
        self.pins.put(self.r[1], u64::from(take));
        self.pins.eval().expect("the shell settles");
        let taken = offer.is_some() && self.pins.value(self.q[1]) == 1;
        let came = (take && self.pins.value(self.r[0]) == 1).then(|| self.pins.value(self.r[2]));
        self.pins.put(self.clock, 1);
        self.pins.eval().expect("the shell settles");
        self.cycles += 1;
        (taken, came)
    }

    /// The response to a request, as the link hands it over: behind two words of its own.
    pub fn raw(&mut self, message: &[u32]) -> Vec<u32> {
        let last = message.len() - 1;
        let words = message.iter().enumerate().map(|(i, &w)| u64::from(i == last) << 32 | u64::from(w));
        let mut words: VecDeque<u64> = words.collect();
        let mut response = Vec::new();
        let start = self.cycles;
        // The offer holds until it is taken.
        let mut offered = false;
        loop {
            assert!(self.cycles - start < PATIENCE, "no response to {:x?}", &message[..message.len().min(8)]);
            offered |= self.random.below(8) < self.pace.0;
            let take = self.random.below(8) < self.pace.1;
            let offer = words.front().copied().filter(|_| offered);
            let (taken, came) = self.cycle(offer, take);
            if taken {
                words.pop_front();
                offered = false;
            }
            if let Some(word) = came {
                response.push(word as u32);
                if word >> 32 == 1 {
                    assert!(words.is_empty(), "a response before the request was over");
                    return response;
                }
            }
        }
    }

    /// Status and words that answer a payload; the count is checked for those that are OK.
    pub fn send(&mut self, payload: &[u32]) -> (u32, Vec<u32>) {
        let response = self.raw(&[&[7, 9], payload].concat());
        let (status, words) = (response[0] & 0xFF, response[1..].to_vec());
        let count = match payload.first().map(|c| c & 0xFF) {
            Some(WRITE) if status == OK => payload.len() - 2,
            _ => words.len(),
        };
        assert_eq!(response[0] >> 8, count as u32, "the count of {:x?}", &payload[..payload.len().min(4)]);
        (status, words)
    }

    pub fn read(&mut self, address: u32, words: u32) -> Vec<u32> {
        let (status, words) = self.send(&[READ | words << 8, address]);
        assert_eq!(status, OK, "READ {address}");
        words
    }

    pub fn long(&mut self, address: u32) -> u64 {
        let words = self.read(address, 2);
        u64::from(words[1]) << 32 | u64::from(words[0])
    }

    pub fn write(&mut self, address: u32, words: &[u32]) -> u32 {
        self.send(&[&[WRITE, address], words].concat()).0
    }

    pub fn control(&mut self, bits: u32) {
        assert_eq!(self.write(map::CONTROL, &[bits]), OK, "CONTROL {bits}");
    }

    /// Selects the kernel of a batch and gives it its parameters, as LINK.md says.
    pub fn prepare(&mut self, batch: &Batch<'_>) -> Vec<(u32, u32)> {
        let number = self.number(batch);
        assert_eq!(self.write(map::SELECT, &[number]), OK);
        self.control(control::CLEAR);
        let pairs: Vec<_> = writes(batch.kernel(), batch.params()).collect();
        let most = self.configuration.payload_words as usize - 2;
        let mut at = 0;
        while at < pairs.len() {
            let run =
                (at..pairs.len().min(at + most)).take_while(|&i| pairs[i].0 == pairs[at].0 + (i - at) as u32);
            let words: Vec<u32> = run.map(|i| pairs[i].1).collect();
            assert_eq!(self.write(PARAMETERS | pairs[at].0, &words), OK);
            at += words.len();
        }
        self.control(control::LOAD);
        while self.read(map::STATUS, 1)[0] & 2 != 0 {}
        pairs
    }

    pub fn number(&self, batch: &Batch<'_>) -> u32 {
        let same = |p: &accel_hdl::shell::Placed| p.block.kernel.name == batch.kernel().name;
        self.configuration.kernels.iter().position(same).expect("a kernel of the shell") as u32
    }

    /// The beats of a batch that is prepared, in messages of random sizes.
    pub fn execute(&mut self, batch: &Batch<'_>) -> Vec<u32> {
        let kernel = batch.kernel();
        let beat_words = self.configuration.kernels[self.number(batch) as usize].block.beat_words;
        let payload = self.configuration.payload_words as usize;
        let most_beats = (payload - 1) / beat_words;
        let most_records = ((payload - 1) / kernel.input_words).min(most_beats);
        let input = order::streamed(batch);
        let records: Vec<&[u32]> = input.chunks_exact(kernel.input_words).collect();
        let total = batch.output_len() / beat_words;
        let (mut sent, mut got) = (0, Vec::new());
        while sent < records.len() {
            let some = 1 + self.random.below(most_records as u32) as usize;
            let these = some.min(records.len() - sent);
            let last = sent + these == records.len();
            let beats = if kernel.shape == Shape::Fold { 0 } else { these };
            let head = EXECUTE | if last { LAST } else { 0 } | (beats as u32) << 16;
            let words = records[sent..sent + these].concat();
            let (status, beats) = self.send(&[&[head], &words[..]].concat());
            assert_eq!(status, OK, "{}: records {sent} to {}", kernel.name, sent + these);
            got.extend(beats);
            sent += these;
        }
        while got.len() / beat_words < total {
            let beats = (total - got.len() / beat_words).min(most_beats);
            let (status, words) = self.send(&[EXECUTE | (beats as u32) << 16]);
            assert_eq!(status, OK, "{}: beats after the last record", kernel.name);
            got.extend(words);
        }
        got
    }

    /// A whole batch, with all that a host checks.
    pub fn run(&mut self, batch: &Batch<'_>) -> Vec<u32> {
        let pairs = self.prepare(batch);
        let loaded = self.read(map::STORED, 4);
        assert_eq!(
            loaded,
            [pairs.len() as u32, pairs.len() as u32, crc(&pairs), 1],
            "{}",
            batch.kernel().name
        );
        let got = self.execute(batch);
        let beat_words = self.configuration.kernels[self.number(batch) as usize].block.beat_words;
        assert_eq!(self.long(map::RECORDS_IN), batch.records() as u64);
        assert_eq!(self.long(map::BEATS_OUT), (batch.output_len() / beat_words) as u64);
        assert_eq!(self.read(map::STATUS, 1), [u32::from(batch.records() > 0)]);
        self.control(control::FLUSH);
        assert_eq!(self.read(map::STATUS, 1), [0]);
        got
    }
}
