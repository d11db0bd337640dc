//! Bad lines on purpose: bits flipped, bytes dropped, doubled and delayed, the line cut, garbage at the start. The same seed
//! and the same bytes give the same faults.

mod spec;

pub use spec::{Cut, Delay, Spec, SpecError};

use crate::transport::Transport;
use accel_kernels::generate::Random;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

/// Where bytes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From the host to the board.
    ToBoard,
    /// From the board to the host.
    ToHost,
}

/// What was done to the bytes so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Bytes that came.
    pub bytes: u64,
    /// Bits flipped.
    pub flipped: u64,
    /// Bytes dropped.
    pub dropped: u64,
    /// Bytes doubled.
    pub doubled: u64,
    /// Delays.
    pub delayed: u64,
    /// Cuts of the line.
    pub cuts: u64,
    /// Bytes that vanished in them.
    pub cut: u64,
    /// Bytes of garbage.
    pub garbage: u64,
}

/// An event that happens to each of so many with a probability: how many go well before the next one.
struct Chance {
    probability: f64,
    left: u64,
}

impl Chance {
    fn new(probability: f64, random: &mut Random) -> Self {
        let mut chance = Self { probability, left: u64::MAX };
        chance.draw(random);
        chance
    }

    /// The number of failures before a success, by inversion.
    fn draw(&mut self, random: &mut Random) {
        if self.probability <= 0.0 {
            return;
        }
        // 53 bits, never 0
        let uniform = ((random.next_u64() >> 11) + 1) as f64 / (1u64 << 53) as f64;
        // A saturating cast: beyond all bytes that ever come.
        self.left = (uniform.ln() / (1.0 - self.probability).ln()) as u64;
    }

    /// Whether it happens to the next one.
    fn happens(&mut self, random: &mut Random) -> bool {
        match self.left {
            0 => {
                self.draw(random);
                true
            }
            _ => {
                self.left -= u64::from(self.probability > 0.0);
                false
            }
        }
    }
}

/// One direction.
struct Lane {
    flip: Chance,
    drop: Chance,
    double: Chance,
    delay: Chance,
    /// Bytes under way with the time at which each arrives, which never falls.
    held: VecDeque<(Duration, u8)>,
    until: Duration,
}

/// The faults of a line in both directions.
pub struct Faults {
    spec: Spec,
    random: Random,
    lanes: [Lane; 2],
    next_cut: u64,
    cut_until: Duration,
    counts: Counts,
}

impl Faults {
    /// The faults of this specification under this seed.
    pub fn new(spec: Spec, seed: u64) -> Self {
        let mut random = Random::new(seed, 1);
        let mut counts = Counts::default();
        let lanes = std::array::from_fn(|_| {
            let garbage = (0..spec.garbage).map(|_| (Duration::ZERO, random.next_u32() as u8)).collect();
            counts.garbage += spec.garbage as u64;
            Lane {
                flip: Chance::new(spec.flip, &mut random),
                drop: Chance::new(spec.drop, &mut random),
                double: Chance::new(spec.double, &mut random),
                delay: Chance::new(spec.delay.map_or(0.0, |delay| delay.rate), &mut random),
                held: garbage,
                until: Duration::ZERO,
            }
        });
        let next_cut = spec.cut.map_or(u64::MAX, |cut| cut.every);
        Self { spec, random, lanes, next_cut, cut_until: Duration::ZERO, counts }
    }

    /// What was done so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Takes bytes that were sent.
    pub fn push(&mut self, way: Way, now: Duration, bytes: &[u8]) {
        for &byte in bytes {
            self.counts.bytes += 1;
            if !self.is_cut(now) {
                self.pass(way, now, byte);
            }
        }
    }

    /// Whether the line is cut when the next byte comes.
    fn is_cut(&mut self, now: Duration) -> bool {
        if now >= self.cut_until
            && self.counts.bytes > self.next_cut
            && let Some(cut) = self.spec.cut
        {
            self.cut_until = now.saturating_add(cut.time);
            self.next_cut = self.counts.bytes + cut.every;
            self.counts.cuts += 1;
        }
        let cut = now < self.cut_until;
        if cut {
            self.counts.cut += 1;
            // What is lost in a cut does not bring the next one nearer.
            self.next_cut += 1;
        }
        cut
    }

    fn pass(&mut self, way: Way, now: Duration, mut byte: u8) {
        let Self { lanes, random, counts, .. } = self;
        let lane = &mut lanes[way as usize];
        if lane.drop.happens(random) {
            counts.dropped += 1;
            return;
        }
        for bit in 0..8 {
            if lane.flip.happens(random) {
                byte ^= 1 << bit;
                counts.flipped += 1;
            }
        }
        if lane.delay.happens(random) {
            let time = self.spec.delay.map_or(Duration::ZERO, |delay| delay.time);
            lane.until = lane.until.max(now) + time;
            counts.delayed += 1;
        }
        let due = lane.until.max(now);
        lane.held.push_back((due, byte));
        if lane.double.happens(random) {
            lane.held.push_back((due, byte));
            counts.doubled += 1;
        }
    }

    /// Appends the bytes that have arrived by now.
    pub fn pop(&mut self, way: Way, now: Duration, bytes: &mut Vec<u8>) {
        let held = &mut self.lanes[way as usize].held;
        while held.front().is_some_and(|(due, _)| *due <= now) {
            bytes.extend(held.pop_front().map(|(_, byte)| byte));
        }
    }

    /// When the next byte arrives that is under way.
    pub fn due(&self) -> Option<Duration> {
        self.lanes.iter().filter_map(|lane| Some(lane.held.front()?.0)).min()
    }
}

/// A line with faults.
pub struct Faulty<T> {
    inner: T,
    faults: Faults,
    buffer: Vec<u8>,
    arrived: Vec<u8>,
    given: usize,
}

impl<T: Transport> Faulty<T> {
    /// This line with these faults.
    pub fn new(inner: T, spec: Spec, seed: u64) -> Self {
        let faults = Faults::new(spec, seed);
        Self { inner, faults, buffer: vec![0; 4096], arrived: Vec::new(), given: 0 }
    }

    /// What was done to the bytes so far.
    pub fn counts(&self) -> Counts {
        self.faults.counts()
    }

    /// The line itself.
    pub fn inner(&self) -> &T {
        &self.inner
    }

    fn forward(&mut self) -> io::Result<()> {
        let mut bytes = Vec::new();
        self.faults.pop(Way::ToBoard, self.inner.now(), &mut bytes);
        if bytes.is_empty() { Ok(()) } else { self.inner.write(&bytes) }
    }
}

impl<T: Transport> Transport for Faulty<T> {
    fn read(&mut self, buffer: &mut [u8], patience: Duration) -> io::Result<usize> {
        let end = self.inner.now() + patience;
        loop {
            self.forward()?;
            let now = self.inner.now();
            if self.given == self.arrived.len() {
                self.arrived.clear();
                self.given = 0;
                self.faults.pop(Way::ToHost, now, &mut self.arrived);
            }
            let left = &self.arrived[self.given..];
            if !left.is_empty() {
                let count = left.len().min(buffer.len());
                buffer[..count].copy_from_slice(&left[..count]);
                self.given += count;
                return Ok(count);
            }
            if now >= end {
                return Ok(0);
            }
            let next = self.faults.due().map_or(end, |due| due.min(end));
            let count = self.inner.read(&mut self.buffer, next.saturating_sub(now))?;
            let now = self.inner.now();
            self.faults.push(Way::ToHost, now, &self.buffer[..count]);
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.faults.push(Way::ToBoard, self.inner.now(), bytes);
        self.forward()
    }

    fn now(&self) -> Duration {
        self.inner.now()
    }

    fn byte_time(&self) -> Duration {
        self.inner.byte_time()
    }
}

#[cfg(test)]
#[path = "faults/tests.rs"]
mod tests;
