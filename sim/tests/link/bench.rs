//! A link between a line of bytes and a shell that answers, with stalls on all four streams.

use super::board::shell;
use super::frames::{Deframer, Frame};
use accel_hdl::link::Config;
use accel_hdl::ports::Ports;
use accel_kernels::generate::Random;
use std::collections::VecDeque;

/// A stream that the link gives, and what was offered and not taken.
struct Out {
    valid: usize,
    ready: usize,
    data: usize,
    held: Option<u64>,
}

/// A stream that the link takes.
struct In {
    valid: usize,
    ready: usize,
    data: usize,
    offering: bool,
}

pub struct Bench {
    circuit: Box<dyn Ports>,
    pub config: Config,
    clock: usize,
    rx: In,
    tx: Out,
    q: Out,
    r: In,
    pub random: Random,
    /// Out of 8 cycles, in how many the four streams move: rx, tx, q, r.
    pub pace: [u32; 4],
    /// Cycles that the shell takes for an answer, at most.
    pub work: u32,
    pub cycles: u64,
    /// Bytes for the link.
    pub line: VecDeque<u8>,
    /// Bytes from the link.
    pub bytes: Vec<u8>,
    deframer: Deframer,
    /// Frames from the link.
    pub frames: Vec<Frame>,
    message: Vec<u32>,
    /// Messages to the shell.
    pub messages: Vec<Vec<u32>>,
    /// Words of answers, and the cycle from which on they are there.
    answers: VecDeque<(u64, u64)>,
    quiet: u64,
}

impl Bench {
    pub fn new(mut circuit: Box<dyn Ports>, config: Config, seed: u64) -> Self {
        let ports = circuit.ports();
        let find = |name: &str| ports.iter().position(|p| p.name == name).expect("the port is there");
        let part = |stream: &str, part: &str| find(&format!("{stream}_{part}"));
        let out = |s: &str| Out {
            valid: part(s, "valid"),
            ready: part(s, "ready"),
            data: part(s, "data"),
            held: None,
        };
        let input = |s: &str| In {
            valid: part(s, "valid"),
            ready: part(s, "ready"),
            data: part(s, "data"),
            offering: false,
        };
        let (clock, rx, tx, q, r) = (find("clock"), input("rx"), out("tx"), out("q"), input("r"));
        circuit.settle();
        Self {
            circuit,
            config,
            clock,
            rx,
            tx,
            q,
            r,
            random: Random::new(seed, 0),
            pace: [8; 4],
            work: 0,
            cycles: 0,
            line: VecDeque::new(),
            bytes: Vec::new(),
            deframer: Deframer::default(),
            frames: Vec::new(),
            message: Vec::new(),
            messages: Vec::new(),
            answers: VecDeque::new(),
            quiet: 0,
        }
    }

    /// Offers a word, or goes on offering it.
    fn offer(circuit: &mut dyn Ports, stream: &mut In, word: Option<u64>, moves: bool, noise: u64) -> bool {
        let valid = word.is_some() && (moves || stream.offering);
        circuit.put(stream.valid, valid.into());
        circuit.put(stream.data, if valid { word.unwrap_or_default() } else { noise });
        stream.offering = valid;
        valid
    }

    /// What is handed over; checks that what was offered stays.
    fn taken(circuit: &dyn Ports, stream: &mut Out, ready: bool, cycle: u64) -> Option<u64> {
        let offered = (circuit.value(stream.valid) == 1).then(|| circuit.value(stream.data));
        if let Some(held) = stream.held.take() {
            assert_eq!(offered, Some(held), "cycle {cycle}: a word that waited changed");
        }
        if !ready {
            stream.held = offered;
        }
        offered.filter(|_| ready)
    }

    pub fn cycle(&mut self) {
        let [rx_moves, tx_ready, q_ready, r_moves] = self.pace.map(|pace| self.random.below(8) < pace);
        let noise = u64::from(self.random.next_u32());
        let circuit = &mut *self.circuit;
        circuit.put(self.clock, 0);
        let byte = self.line.front().map(|&b| u64::from(b));
        let byte_offered = Self::offer(circuit, &mut self.rx, byte, rx_moves, noise & 0xFF);
        let word = self.answers.front().filter(|(at, _)| *at <= self.cycles).map(|(_, word)| *word);
        let word_offered = Self::offer(circuit, &mut self.r, word, r_moves, noise | 1 << 32);
        circuit.put(self.tx.ready, tx_ready.into());
        circuit.put(self.q.ready, q_ready.into());
        circuit.settle();
        let mut moved = false;
        if byte_offered && circuit.value(self.rx.ready) == 1 {
            self.line.pop_front();
            self.rx.offering = false;
            moved = true;
        }
        if word_offered && circuit.value(self.r.ready) == 1 {
            self.answers.pop_front();
            self.r.offering = false;
            moved = true;
        }
        if let Some(byte) = Self::taken(circuit, &mut self.tx, tx_ready, self.cycles) {
            self.bytes.push(byte as u8);
            let payload_words = self.config.payload_words() as usize;
            if let Some(frame) = self.deframer.push(byte as u8, payload_words) {
                self.frames.push(frame.expect("the link sends sound frames"));
            }
            moved = true;
        }
        if let Some(word) = Self::taken(circuit, &mut self.q, q_ready, self.cycles) {
            self.message.push(word as u32);
            if word >> 32 == 1 {
                self.execute();
            }
            moved = true;
        }
        let circuit = &mut *self.circuit;
        circuit.put(self.clock, 1);
        circuit.settle();
        self.cycles += 1;
        self.quiet =
            if moved || !self.answers.is_empty() || !self.line.is_empty() { 0 } else { self.quiet + 1 };
    }

    fn execute(&mut self) {
        let message = std::mem::take(&mut self.message);
        assert!(message.len() >= 2, "a message begins with two counters");
        let answer = shell(&message[2..], self.config.payload_words() as usize);
        let ready = self.cycles + 1 + u64::from(self.random.below(self.work + 1));
        let last = answer.len() - 1;
        let marked = answer.iter().enumerate().map(|(i, &w)| u64::from(w) | u64::from(i == last) << 32);
        self.answers.extend(marked.map(|word| (ready, word)));
        self.messages.push(message);
    }

    /// Runs until nothing has moved for a while.
    pub fn settle(&mut self) {
        let limit = self.cycles + 1_000_000;
        self.quiet = 0;
        while self.quiet < 64 {
            self.cycle();
            assert!(self.cycles < limit, "the link does not come to rest");
        }
    }
}
