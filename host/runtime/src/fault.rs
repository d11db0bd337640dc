//! The wrong twin: a device that wraps another and does one thing wrong, to prove that it would be noticed.
//!
//! It opens under `fault:KIND` (around `cpu`) or `fault:KIND:DEVICE`, where `KIND` is one of `bit`, `rare`, `silent`,
//! `short`, `late`, `hang`, `fail`, `lost` and `panic`; see [`Fault`]. It is never listed and never chosen unless
//! named.

use crate::cpu::CPU;
use crate::device::{Device, Kind, Ran, RunError, Unsupported};
use crate::shadow::system_seed;
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Kernel};
use std::thread;
use std::time::Duration;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `bit`: one unpredictable bit of one unpredictable output word of each batch is wrong.
    Bit,
    /// One bit of one output word is wrong: words are counted over all batches from 0.
    BitAt {
        /// The number of the word.
        word: u64,
        /// The number of the bit.
        bit: u32,
    },
    /// `rare`: one unpredictable bit of one unpredictable word of each million output words is wrong, counted over all
    /// batches.
    Rare,
    /// `silent`: success is reported, and nothing is written.
    Silent,
    /// `short`: success is reported, and the last word is not written.
    Short,
    /// `late`: the right answer comes after this time (a second, if opened by name).
    Late(Duration),
    /// `hang`: no answer ever comes.
    Hang,
    /// `fail`: the batch fails.
    Fail,
    /// `lost`: the device is lost.
    Lost,
    /// `panic`: the device panics.
    Panic,
}

/// Output words of which [`Fault::Rare`] makes one wrong.
pub const RARE: u32 = 1_000_000;

/// The fault and the inner device of a name, if it is a wrong twin's.
pub(crate) fn parse(name: &str) -> Option<(Fault, &str)> {
    let rest = name.strip_prefix("fault:")?;
    let (kind, inner) = rest.split_once(':').unwrap_or((rest, CPU));
    let fault = match kind {
        "bit" => Fault::Bit,
        "rare" => Fault::Rare,
        "silent" => Fault::Silent,
        "short" => Fault::Short,
        "late" => Fault::Late(Duration::from_secs(1)),
        "hang" => Fault::Hang,
        "fail" => Fault::Fail,
        "lost" => Fault::Lost,
        "panic" => Fault::Panic,
        _ => return None,
    };
    Some((fault, inner))
}

/// A device with a fault.
pub struct Faulty {
    name: String,
    inner: Box<dyn Device>,
    fault: Fault,
    /// Batches that still go well.
    good: u64,
    /// Output words of the batches so far.
    words: u64,
    /// The number of the next wrong word of [`Fault::Rare`].
    next: u64,
    random: Random,
}

impl Faulty {
    /// This device, with this fault in every batch, under this name.
    pub fn new(name: &str, inner: Box<dyn Device>, fault: Fault) -> Self {
        let mut random = Random::new(system_seed(), 0);
        let next = u64::from(random.below(RARE));
        Self { name: name.to_owned(), inner, fault, good: 0, words: 0, next, random }
    }

    /// The same device, but this many batches go well first.
    #[must_use]
    pub fn after(mut self, good: u64) -> Self {
        self.good = good;
        self
    }
}

impl Device for Faulty {
    fn name(&self) -> &str {
        &self.name
    }

    fn kind(&self) -> Kind {
        self.inner.kind()
    }

    fn supports(&self, kernel: &'static Kernel) -> Result<(), Unsupported> {
        self.inner.supports(kernel)
    }

    fn run(&mut self, batch: &Batch<'_>, output: &mut [u32]) -> Result<Ran, RunError> {
        if self.good > 0 {
            self.good -= 1;
            return self.inner.run(batch, output);
        }
        let (device, kernel) = (self.name.clone(), batch.kernel().name);
        let reason = "a fault on purpose".to_owned();
        match self.fault {
            Fault::Bit => {
                let ran = self.inner.run(batch, output)?;
                if !output.is_empty() {
                    let word = (self.random.next_u64() % output.len() as u64) as usize;
                    output[word] ^= 1 << self.random.below(32);
                }
                Ok(ran)
            }
            Fault::BitAt { word, bit } => {
                let ran = self.inner.run(batch, output)?;
                if let Some(at) = word.checked_sub(self.words)
                    && let Some(found) = output.get_mut(at as usize)
                {
                    *found ^= 1 << bit;
                }
                self.words += output.len() as u64;
                Ok(ran)
            }
            Fault::Rare => {
                let ran = self.inner.run(batch, output)?;
                let end = self.words + output.len() as u64;
                while self.next < end {
                    output[(self.next - self.words) as usize] ^= 1 << self.random.below(32);
                    let million = self.next / u64::from(RARE) + 1;
                    self.next = million * u64::from(RARE) + u64::from(self.random.below(RARE));
                }
                self.words = end;
                Ok(ran)
            }
            Fault::Silent => Ok(Ran::default()),
            Fault::Short => {
                let mut whole = vec![0; output.len()];
                let ran = self.inner.run(batch, &mut whole)?;
                let written = output.len().saturating_sub(1);
                output[..written].copy_from_slice(&whole[..written]);
                Ok(ran)
            }
            Fault::Late(time) => {
                thread::sleep(time);
                self.inner.run(batch, output)
            }
            Fault::Hang => loop {
                thread::park();
            },
            Fault::Fail => Err(RunError::Failed { device, kernel, reason }),
            Fault::Lost => Err(RunError::Lost { device, kernel, reason }),
            Fault::Panic => panic!("{reason}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Registry, Settings};

    #[test]
    fn the_rare_fault_is_one_word_in_each_million_however_batches_are_cut() {
        let kernel = accel_kernels::kernels()[0];
        let cpu = Registry::standard(Settings { threads: 1 }).open(CPU).unwrap();
        let mut device = Faulty::new("fault", cpu, Fault::Rare);
        let (params, input) = ((kernel.default_params)(), vec![0; 70_000 * kernel.input_words]);
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let right = batch.reference();
        let (mut words, mut wrong) = (0, Vec::new());
        while words < 5 * u64::from(RARE) {
            let mut output = vec![0; batch.output_len()];
            device.run(&batch, &mut output).unwrap();
            let differing = output.iter().zip(&right).enumerate().filter(|(_, (got, right))| got != right);
            wrong.extend(differing.map(|(at, _)| words + at as u64));
            words += output.len() as u64;
        }
        let millions: Vec<u64> = wrong.iter().map(|word| word / u64::from(RARE)).take(5).collect();
        assert_eq!(millions, [0, 1, 2, 3, 4]);
    }
}
