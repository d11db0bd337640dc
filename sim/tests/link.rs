//! The board's side of the link: against a plain model of the page that defines it, frame by frame; with a host that keeps to
//! it, behind a line that does not; RustHDL and its Verilog in lock-step.

#[path = "link/bench.rs"]
mod bench;
#[path = "link/board.rs"]
mod board;
mod common;
#[path = "link/frames.rs"]
mod frames;
#[path = "link/host.rs"]
mod host;

use accel_hdl::link::{self, Config};
use accel_hdl::ports::Ports;
use accel_kernels::generate::Random;
use accel_sim::pins::{Circuit, Twins};
use bench::Bench;
use board::Board;
use frames::{Frame, IDENTITY, OPEN, REQUEST, RESPONSE, wrap};
use host::{Host, Line};

fn configs() -> [Config; 2] {
    [Config::default(), Config::new(2, 64).unwrap()]
}

fn verilated_text(config: Config, verilog: &str) -> Box<dyn Ports> {
    let ports = link::simulator(config).ports();
    Box::new(Circuit::new("link", verilog, &ports).expect("the Verilog builds"))
}

fn verilated(config: Config) -> Box<dyn Ports> {
    verilated_text(config, &link::verilog(config))
}

fn twins(config: Config, verilog: &str) -> Box<dyn Ports> {
    let left = ("rusthdl", link::simulator(config));
    Box::new(Twins::new(left, ("verilog", verilated_text(config, verilog))))
}

/// Words that need many escapes now and then.
fn words(random: &mut Random, count: u32) -> Vec<u32> {
    let special = random.below(4) == 0;
    let word = |_| if special { 0x7D7E_7D7E ^ random.below(4) } else { random.next_u32() };
    (0..count).map(word).collect()
}

/// A request that the shell answers with something.
fn request(random: &mut Random, largest: u32) -> Vec<u32> {
    let most = if random.below(40) == 0 { largest } else { 9 };
    let count = random.below(most + 1);
    let mut payload = words(random, count);
    match (payload.first_mut(), random.below(8)) {
        (Some(first), 0..=4) => *first &= !0xFF,
        (Some(first), 5) => *first = 1 | random.below(most + 1) << 8,
        (Some(first), 6) => *first = 2,
        _ => {}
    }
    payload
}

/// Draws the bytes of a step: a frame that may be anything, in a state that is known from the outside.
struct Steps {
    random: Random,
    config: Config,
    session: u16,
    next: u8,
    /// How often each kind of step came.
    seen: [u32; 18],
}

impl Steps {
    fn new(seed: u64, config: Config) -> Self {
        Self { random: Random::new(seed, 2), config, session: 0, next: 0, seen: [0; 18] }
    }

    fn frame(&mut self, kind: u8, sequence: u8, session: u16) -> Vec<u8> {
        let payload_words = self.config.payload_words();
        let payload = request(&mut self.random, payload_words);
        Frame { kind, sequence, session, payload }.bytes()
    }

    fn good(&mut self) -> Vec<u8> {
        self.next = self.next.wrapping_add(1);
        self.frame(REQUEST, self.next.wrapping_sub(1), self.session)
    }

    /// A request that would be taken if something were not done to it.
    fn spoiled(&mut self) -> Vec<u8> {
        self.frame(REQUEST, self.next, self.session)
    }

    fn open(&mut self, session: u16) -> Vec<u8> {
        Frame { kind: OPEN, sequence: 0, session, payload: Vec::new() }.bytes()
    }

    fn step(&mut self) -> Vec<u8> {
        let window = self.config.window();
        let payload_words = self.config.payload_words();
        let which = match self.random.below(40) {
            few @ 0..=16 => few,
            _ => 17,
        };
        self.seen[which as usize] += 1;
        match which {
            // Sequences.
            0 => {
                let behind = self.random.below(window) + 1;
                self.frame(REQUEST, self.next.wrapping_sub(behind as u8), self.session)
            }
            1 => {
                let ahead = self.random.below(255 - window) + 1;
                self.frame(REQUEST, self.next.wrapping_add(ahead as u8), self.session)
            }
            2 => {
                let other = self.session ^ 1 << self.random.below(16);
                self.frame(REQUEST, self.next, other)
            }
            // Sessions.
            3 => self.open(self.session),
            4 if self.random.below(8) == 0 => {
                self.session = self.random.next_u32() as u16;
                self.next = 0;
                self.open(self.session)
            }
            5 => {
                let kind = [0x00, 0x03, 0x81, 0x82, 0x83, 0xFF][self.random.below(6) as usize];
                self.frame(kind, self.next, self.session)
            }
            // The line.
            6 => {
                let mut bytes = self.spoiled();
                let at = 1 + self.random.below(bytes.len() as u32 - 2) as usize;
                bytes[at] ^= 1 << self.random.below(8);
                bytes
            }
            7 => {
                let mut bytes = self.spoiled();
                bytes.remove(1 + self.random.below(bytes.len() as u32 - 2) as usize);
                bytes
            }
            8 => {
                let mut bytes = self.spoiled();
                let at = 1 + self.random.below(bytes.len() as u32 - 2) as usize;
                bytes.insert(at, bytes[at]);
                bytes
            }
            9 => {
                let count = self.random.below(100);
                let mut bytes: Vec<u8> = (0..count).map(|_| self.random.next_u32() as u8).collect();
                bytes.push(0x7E);
                bytes
            }
            10 => {
                let mut bytes = self.spoiled();
                let end = bytes.len() - 1;
                bytes.insert(end, 0x7D);
                bytes
            }
            11 => vec![0x7D, 0x7E],
            // Lengths.
            12 => {
                let count = payload_words + 1 + self.random.below(3);
                let payload = words(&mut self.random, count);
                Frame { kind: REQUEST, sequence: self.next, session: self.session, payload }.bytes()
            }
            13 => {
                let mut body =
                    Frame { kind: REQUEST, sequence: self.next, session: self.session, payload: vec![0] }
                        .body();
                body.truncate(8 - 1 - self.random.below(8) as usize);
                wrap(&body)
            }
            14 => {
                let payload = words(&mut self.random, payload_words);
                self.next = self.next.wrapping_add(1);
                Frame { kind: REQUEST, sequence: self.next.wrapping_sub(1), session: self.session, payload }
                    .bytes()
            }
            // Flags: several, or one for two frames.
            15 => [vec![0x7E; 5], self.good()].concat(),
            16 => self.good()[1..].to_vec(),
            _ => self.good(),
        }
    }
}

/// Steps until so many have gone, each compared with the page; returns how often each kind came and the cycles.
fn walk(circuit: Box<dyn Ports>, config: Config, seed: u64, steps: u32) -> ([u32; 18], u64) {
    let mut bench = Bench::new(circuit, config, seed);
    let mut model = Board::new(config.window(), config.payload_words(), config.identity_words());
    let mut generator = Steps::new(seed, config);
    for step in 0..steps {
        if step % 16 == 0 {
            bench.pace = std::array::from_fn(|_| 2 + bench.random.below(7));
            bench.work = [0, 3, 50][bench.random.below(3) as usize];
        }
        // the first frames come before any session
        let bytes = if step == 2 { generator.open(generator.session) } else { generator.step() };
        if step < 2 {
            generator.next = 0;
        }
        bench.line.extend(&bytes);
        bench.settle();
        model.receive(&bytes);
        assert_eq!(bench.messages, model.messages, "seed {seed}, step {step}: messages after {bytes:x?}");
        assert_eq!(bench.frames, model.frames, "seed {seed}, step {step}: frames after {bytes:x?}");
        bench.messages.clear();
        bench.frames.clear();
        model.messages.clear();
        model.frames.clear();
    }
    (generator.seen, bench.cycles)
}

#[test]
fn every_frame_good_or_bad_does_what_the_page_says() {
    if !common::verilator("every_frame_good_or_bad_does_what_the_page_says") {
        return;
    }
    for config in configs() {
        let (seen, cycles) = walk(verilated(config), config, 1, 20_000);
        println!("{config:?}: {cycles} cycles, steps {seen:?}");
        assert!(seen.iter().all(|&count| count > 100), "{seen:?}");
    }
}

#[test]
fn rusthdl_and_verilog_agree_at_every_port_in_every_cycle() {
    if !common::verilator("rusthdl_and_verilog_agree_at_every_port_in_every_cycle") {
        return;
    }
    for config in configs() {
        let (_, cycles) = walk(twins(config, &link::verilog(config)), config, 2, 200);
        println!("{config:?}: {cycles} cycles in lock-step");
        assert!(cycles > 20_000);
    }
}

/// What is wrong in a link with this text changed.
fn fault_of(from: &str, to: &str) -> Option<String> {
    let config = Config::new(2, 64).unwrap();
    let verilog = link::verilog(config);
    assert_eq!(verilog.matches(from).count(), 1, "'{from}' occurs once");
    let circuit = verilated_text(config, &verilog.replacen(from, to, 1));
    let run = std::panic::AssertUnwindSafe(|| walk(circuit, config, 3, 3000));
    let panic = std::panic::catch_unwind(run).err()?;
    Some(panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "it does not come to rest".to_owned()))
}

/// Sends requests over a line with a fault in every so many bytes; each is executed once, in order, and answered right.
fn exchange(
    circuit: Box<dyn Ports>,
    config: Config,
    seed: u64,
    sessions: u16,
    requests: usize,
    every: u32,
) -> [u64; 4] {
    let mut bench = Bench::new(circuit, config, seed);
    let (mut there, mut back) = (Line::new(seed, every), Line::new(seed + 1, every));
    let (mut repeated, mut gaps) = (0, 0);
    for number in 0..sessions {
        bench.pace = std::array::from_fn(|_| 3 + bench.random.below(6));
        bench.work = [0, 300][usize::from(number % 2)];
        let mut random = Random::new(seed, 100 + u64::from(number));
        // where every third hundred of bytes breaks, long frames never get through
        let largest = if every < 1000 && every != 0 { 16 } else { config.payload_words() };
        let payloads: Vec<_> = (0..requests).map(|_| request(&mut random, largest)).collect();
        let mut host = Host::new(number ^ 0x55AA, payloads, if every == 0 { 60_000 } else { 6000 });
        // all but the last host vanish before they are done, in the middle of something
        let enough = if number + 1 == sessions { requests } else { random.below(requests as u32) as usize };
        let from = bench.messages.len();
        let limit = bench.cycles + 20_000 * (requests as u64 + 10);
        while !(host.done() || host.base >= enough && bench.random.below(500) == 0) {
            host.turn(&mut bench, &mut there, &mut back);
            bench.cycle();
            assert!(bench.cycles < limit, "seed {seed}: request {} is never answered", host.base);
        }
        (repeated, gaps) = (repeated + host.repeated, gaps + host.gaps);
        // From the last FLUSH on: the reads of OPEN, then each request once and in order.
        let payloads: Vec<&[u32]> = bench.messages[from..].iter().map(|m| &m[2..]).collect();
        let flushed = payloads.iter().rposition(|p| *p == board::flush()).map_or(0, |at| at + 1);
        let read = board::read(config.identity_words());
        let executed: Vec<_> = payloads[flushed..].iter().skip_while(|p| **p == read).collect();
        for (number, (done, asked)) in executed.iter().zip(&host.requests).enumerate() {
            assert_eq!(**done, asked, "seed {seed}: request {number}");
        }
        assert!(executed.len() >= host.base && executed.len() <= host.base + config.window() as usize);
    }
    [there.faults + back.faults, repeated, gaps, bench.cycles]
}

#[test]
fn each_request_is_executed_once_in_order_and_answered_right_whatever_the_line_does() {
    if !common::verilator("each_request_is_executed_once_in_order_and_answered_right_whatever_the_line_does")
    {
        return;
    }
    for config in configs() {
        // The window wraps more than 256 times.
        let [faults, repeated, gaps, cycles] = exchange(verilated(config), config, 4, 1, 3000, 2000);
        println!("{config:?}: {faults} faults, {repeated} repeats, {gaps} gaps, {cycles} cycles");
        assert!(faults > 50 && repeated > 20 && gaps > 10);
        let [faults, ..] = exchange(verilated(config), config, 5, 60, 60, 300);
        assert!(faults > 500, "{faults}");
        let [faults, repeated, ..] = exchange(verilated(config), config, 6, 1, 1500, 0);
        assert_eq!((faults, repeated), (0, 0), "a line without faults needs no repeats");
    }
}

#[test]
fn a_line_with_faults_shows_no_difference_between_rusthdl_and_verilog() {
    if !common::verilator("a_line_with_faults_shows_no_difference_between_rusthdl_and_verilog") {
        return;
    }
    let config = Config::default();
    exchange(twins(config, &link::verilog(config)), config, 7, 6, 12, 400);
}

#[test]
fn a_byte_goes_over_in_every_cycle_but_a_few_of_each_frame() {
    if !common::verilator("a_byte_goes_over_in_every_cycle_but_a_few_of_each_frame") {
        return;
    }
    let config = Config::default();
    let mut bench = Bench::new(verilated(config), config, 1);
    bench.line.extend(Frame { kind: OPEN, sequence: 0, session: 1, payload: Vec::new() }.bytes());
    bench.settle();
    assert_eq!(bench.frames.len(), 1);
    assert_eq!((bench.frames[0].kind, &bench.frames[0].payload), (IDENTITY, &host::identity(&bench)));
    bench.bytes.clear();
    // Requests of 250 words, in a row, until the window is full.
    let start = bench.cycles;
    let mut sent = 0;
    for sequence in 0..4 {
        let payload = vec![0; 250];
        bench.line.extend(&Frame { kind: REQUEST, sequence, session: 1, payload }.bytes());
    }
    let bytes = bench.line.len() as u64;
    while !bench.line.is_empty() {
        bench.cycle();
        sent = bench.cycles - start;
    }
    assert!(sent <= bytes + 4 * 4, "{bytes} bytes came in {sent} cycles");
    // The responses: what leaves, from the first byte of one on.
    bench.settle();
    assert_eq!(bench.frames.len(), 5);
    assert_eq!(
        bench.frames[4],
        Frame { kind: RESPONSE, sequence: 3, session: 1, payload: [&[249 << 8], &[0; 249][..]].concat() }
    );
    bench.bytes.clear();
    for sequence in 0..4 {
        bench.line.extend(Frame { kind: REQUEST, sequence, session: 1, payload: vec![] }.bytes());
    }
    while bench.bytes.is_empty() {
        bench.cycle();
    }
    let start = bench.cycles - 1;
    while bench.frames.len() < 9 {
        bench.cycle();
    }
    let (bytes, cycles) = (bench.bytes.len() as u64, bench.cycles - start);
    assert!(bytes > 4000 && cycles <= bytes + 4 * 4, "{bytes} bytes left in {cycles} cycles");
}

#[test]
fn faults_put_in_by_hand_are_named() {
    if !common::verilator("faults_put_in_by_hand_are_named") {
        return;
    }
    for (name, from, to, word) in FAULTS {
        let fault = fault_of(from, to).unwrap_or_else(|| panic!("{name} goes unnoticed"));
        let line = fault.lines().next().unwrap_or_default().chars().take(60).collect::<String>();
        println!("{name}: {line}");
        assert!(fault.contains(word), "{name}: {fault}");
    }
}

/// What is wrong, a text of the Verilog, what stands in its place, and a word that the failure has.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("one bit of the checksum", "residue = 32'h2144df1c;", "residue = 32'h2144df1d;", "messages after"),
    (
        "a window short by one",
        "in_window = behind$q <= window;",
        "in_window = behind$q < window;",
        "frames after",
    ),
    (
        "errors counted down",
        "errors_more = error_count$q + one32;",
        "errors_more = error_count$q - one32;",
        "messages after",
    ),
    (
        "a response from before the session",
        "was_ours = wrapped || past$q;",
        "was_ours = 1'b1;",
        "come to rest",
    ),
    (
        "an escape left out",
        "special = (low == flag) || (low == escape);",
        "special = low == flag;",
        "sound frames",
    ),
    (
        "a session ignored",
        "same$d = (their_session == session) && opened;",
        "same$d = opened;",
        "messages after",
    ),
    ("a lone escape let through", "lone$d = escaped$q;", "lone$d = 1'b0;", "messages after"),
    ("a word that waits replaced", "free = q_ready || (~valid$q);", "free = 1'b1;", "changed"),
];
