//! The driver finds every way in which a block can break the protocol, and none where it does not.

mod common;

use accel_hdl::model::{Answer, Drive, Model};
use accel_kernels::{Batch, Kernel};
use accel_sim::{DriveError, Options, drive};
use std::collections::VecDeque;

static TOY: Kernel = common::toy::<2, 1>();
const KEY: u32 = 0xA5A5_0FF0;

/// What goes wrong in the model below.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    None,
    DropsRecord,
    DuplicatesOutput,
    ChangesWhileWaiting,
    WithdrawsWhileWaiting,
    SurvivesFlush,
    TakesDuringFlush,
    NeverReady,
    ReadsWhileInvalid,
}

/// A FIFO of eight outputs in Rust.
struct Toy {
    fault: Fault,
    key: u32,
    fifo: VecDeque<u32>,
    accepted: u32,
    waited: bool,
}

impl Toy {
    fn new(fault: Fault) -> Self {
        Self { fault, key: 0, fifo: VecDeque::new(), accepted: 0, waited: false }
    }
}

impl Model for Toy {
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer {
        let s_ready = self.fifo.len() < 8 && self.fault != Fault::NeverReady;
        let withdrawn = self.waited && self.fault == Fault::WithdrawsWhileWaiting;
        let m_valid = !self.fifo.is_empty() && !withdrawn;
        if m_valid {
            m_data[0] = self.fifo[0] ^ u32::from(self.waited && self.fault == Fault::ChangesWhileWaiting);
        }
        self.waited = m_valid && !drive.m_ready;
        if m_valid && drive.m_ready && !drive.flush {
            let output = self.fifo.pop_front().expect("an output is offered");
            if self.fault == Fault::DuplicatesOutput && self.accepted == 500 {
                self.accepted += 1;
                self.fifo.push_front(output);
            }
        }
        if drive.flush && self.fault != Fault::SurvivesFlush {
            self.fifo.clear();
            self.waited = false;
        }
        let flushed = drive.flush && self.fault != Fault::TakesDuringFlush;
        let offered = drive.s_valid || self.fault == Fault::ReadsWhileInvalid;
        if offered && s_ready && !flushed {
            self.accepted += 1;
            if self.fault != Fault::DropsRecord || self.accepted != 500 {
                self.fifo.push_back(drive.s_data[0] ^ self.key);
            }
        }
        if let Some((0, key)) = drive.param {
            self.key = key;
        }
        Answer { s_ready, m_valid }
    }
}

fn run(fault: Fault, options: &Options) -> (Result<accel_sim::Run, DriveError>, bool) {
    let input: Vec<u32> = (0..4000).map(|i: u32| i.wrapping_mul(0x9E37_79B9)).collect();
    let batch = Batch::new(&TOY, &[KEY], &input).expect("the batch is well-formed");
    let mut output = vec![0xDEAD_BEEF; batch.output_len()];
    let run = drive(&mut Toy::new(fault), &batch, 1, &mut output, options);
    (run, output == batch.reference())
}

fn random(seed: u64) -> Options {
    Options { stalls: Some(seed), flushes: true, ..Options::default() }
}

#[test]
fn a_right_block_passes_under_every_traffic() {
    let (run, same) = run(Fault::None, &Options::default());
    let calm = run.unwrap();
    assert!(same);
    assert_eq!((calm.cycles, calm.first_output_latency, calm.setup_cycles), (2001, Some(1), 3));
    assert_eq!((calm.stalled_in, calm.stalled_out, calm.gaps, calm.flushes), (0, 0, 0, 0));
    for seed in 0..50 {
        let (run, same) = self::run(Fault::None, &random(seed));
        let run = run.unwrap();
        assert!(same, "seed {seed}");
        assert!(run.gaps > 0 && run.stalled_out > 0 && run.cycles > calm.cycles, "seed {seed}: {run:?}");
        assert_eq!(run.accepted, run.records + run.flushed, "seed {seed}");
    }
    let total: u64 =
        (0..50).filter_map(|s| self::run(Fault::None, &random(s)).0.ok()).map(|r| r.flushes).sum();
    assert!(total > 200, "{total} flushes in 50 runs");
}

#[test]
fn every_broken_protocol_is_caught() {
    // Without flushes, unless the fault is about them: a flush would repair some of these blocks.
    let stalls = Options { stalls: Some(1), ..Options::default() };
    let caught = |fault, options: &Options| run(fault, options).0.unwrap_err();
    let (dropped, records) = (caught(Fault::DropsRecord, &stalls), 2000);
    assert!(
        matches!(dropped, DriveError::Hang { idle: 10_000, accepted: 2000, taken: 1999, records: r, .. } if r == records),
        "{dropped}"
    );
    let never = caught(Fault::NeverReady, &Options { idle_limit: 77, ..stalls.clone() });
    assert_eq!(never, DriveError::Hang { cycle: 79, idle: 77, accepted: 0, taken: 0, records });
    let twice = caught(Fault::DuplicatesOutput, &stalls);
    assert!(matches!(twice, DriveError::Spurious { .. }), "{twice}");
    let changed = caught(Fault::ChangesWhileWaiting, &stalls);
    assert!(
        matches!(changed, DriveError::Changed { word: 0, before, after, .. } if before == after ^ 1),
        "{changed}"
    );
    let withdrawn = caught(Fault::WithdrawsWhileWaiting, &stalls);
    assert!(matches!(withdrawn, DriveError::Withdrawn { .. }), "{withdrawn}");
    let garbage = caught(Fault::ReadsWhileInvalid, &stalls);
    assert!(matches!(garbage, DriveError::Spurious { .. }), "{garbage}");
    let survived = caught(Fault::SurvivesFlush, &random(1));
    assert!(matches!(survived, DriveError::Spurious { .. }), "{survived}");
    let (took, same) = run(Fault::TakesDuringFlush, &random(1));
    assert!(took.is_err() || !same, "a record taken during a flush went unnoticed");
}

#[test]
fn an_empty_batch_takes_no_cycle() {
    let batch = Batch::new(&TOY, &[KEY], &[]).unwrap();
    let run = drive(&mut Toy::new(Fault::None), &batch, 1, &mut [], &random(1)).unwrap();
    assert_eq!((run.records, run.cycles, run.cycles_per_record()), (0, 0, 0.0));
}
