#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::board::{Activity, Board};
use crate::faults::{Counts, Cut, Delay, Faulty, Spec};
use crate::frame::{Decoder, Frame, kind};
use crate::reference::{Reference, identity};
use crate::{IdentityError, Loopback, Patience, registers};
use accel_kernels::generate;
use proptest::prelude::*;
use std::time::Duration;

const SETTINGS: Settings = Settings { patience: PATIENCE, seed: Some(1) };
const PATIENCE: Patience = Patience {
    first: Duration::from_millis(300),
    shortest: Duration::from_millis(50),
    longest: Duration::from_secs(2),
    attempts: 10,
};

/// A board whose frames hold so many words.
fn board(payload_words: usize) -> Loopback<Reference> {
    Loopback::new(Reference::new(Identity { payload_words, ..identity(accel_kernels::kernels()) }))
}

fn open<T: Transport>(transport: T) -> Driver<T> {
    Driver::open(transport, accel_kernels::kernels(), SETTINGS).unwrap()
}

#[test]
fn every_kernel_gives_the_words_of_its_reference_whatever_fits_a_frame() {
    let mut batches = 0;
    for payload_words in [64, 97, 1024] {
        let mut driver = open(board(payload_words));
        for &kernel in accel_kernels::kernels() {
            for block in generate::blocks(kernel, 3, kernel.block_records + 300) {
                for records in [0, 1, 2, 300] {
                    let batch = block.batch().slice(0, records);
                    let mut output = vec![0x5555_5555; batch.output_len()];
                    let counted = driver.run(&batch, &mut output).unwrap();
                    assert!(output == batch.reference(), "{} {records} {payload_words}", kernel.name);
                    assert_eq!(counted.cycles, None, "the reference has no clock");
                    batches += 1;
                }
            }
        }
        assert_eq!(driver.client().statistics().repeats, 0);
        assert!(driver.simulated());
    }
    assert_eq!(batches, 3 * 2 * 4 * accel_kernels::kernels().len());
}

#[test]
fn parameters_that_stay_are_not_sent_again() {
    let kernel = accel_kernels::find("quorum_vote").unwrap();
    let block = generate::block(kernel, 1, 1, 2 * kernel.block_records);
    let mut driver = open(board(256));
    let mut run = || {
        let before = driver.client().statistics().requests;
        let batch = block.batch().slice(0, 1);
        driver.run(&batch, &mut vec![0; batch.output_len()]).unwrap();
        driver.client().statistics().requests - before
    };
    let (first, second) = (run(), run());
    assert!(first > second && second == run(), "{first} and {second} requests");
}

/// A board behind which somebody changes requests: their checksums are right again.
struct Meddler<F> {
    board: Reference,
    decoder: Decoder,
    change: F,
}

impl<F: FnMut(&mut Frame) + Send> Board for Meddler<F> {
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
        let mut frames = Vec::new();
        self.decoder.extend(bytes, &mut frames);
        for mut frame in frames {
            (self.change)(&mut frame);
            self.board.exchange(&frame.to_bytes(), answer)?;
        }
        Ok(Activity::Idle)
    }
}

fn meddled(
    change: impl FnMut(&mut Frame) + Send,
) -> Driver<Loopback<Meddler<impl FnMut(&mut Frame) + Send>>> {
    let board = Reference::new(identity(accel_kernels::kernels()));
    open(Loopback::new(Meddler { board, decoder: Decoder::new(256), change }))
}

#[test]
fn a_parameter_that_arrives_otherwise_than_it_was_sent_stops_the_batch_before_its_first_record() {
    let mut driver = meddled(|frame| {
        if let Ok(Request::Write { address, words }) = Request::of_payload(&frame.payload)
            && address & PARAMETERS != 0
        {
            let mut words = words;
            words[0] ^= 1 << 17;
            frame.payload = Request::Write { address, words }.payload();
        }
    });
    let block = generate::block(accel_kernels::kernels()[0], 1, 0, 10);
    let mut output = vec![0; block.batch().output_len()];
    let error = driver.run(&block.batch(), &mut output).unwrap_err();
    assert!(matches!(error, DriverError::Parameters { what: "the CRC", .. }), "{error}");
    assert!(!error.is_lost());
    assert_eq!(driver.client().transport().board().board.records_taken(), 0);
}

#[test]
fn a_record_that_is_lost_behind_the_link_is_told_by_the_counters() {
    let kernel = accel_kernels::find("moment_aggregation").unwrap();
    let mut driver = meddled(|frame| {
        if let Ok(Request::Execute { last: true, beats, mut records }) = Request::of_payload(&frame.payload) {
            records.truncate(records.len() - 9);
            frame.payload = Request::Execute { last: true, beats, records }.payload();
        }
    });
    assert_eq!(kernel.input_words, 9);
    let block = generate::block(kernel, 1, 0, 100);
    let mut output = vec![0; block.batch().output_len()];
    let error = driver.run(&block.batch(), &mut output).unwrap_err();
    assert!(matches!(error, DriverError::Count { what: "records", found: 99, expected: 100 }), "{error}");
}

#[test]
fn a_design_that_stalls_fails_its_batch_and_the_next_one_runs() {
    let mut once = true;
    let mut driver = meddled(move |frame| {
        if frame.kind == kind::REQUEST
            && let Ok(Request::Execute { last: false, beats, records }) = Request::of_payload(&frame.payload)
            && std::mem::take(&mut once)
        {
            frame.payload = Request::Execute { last: false, beats: beats + 1, records }.payload();
        }
    });
    let block = generate::block(accel_kernels::kernels()[0], 1, 0, 1000);
    let mut output = vec![0; block.batch().output_len()];
    let error = driver.run(&block.batch(), &mut output).unwrap_err().to_string();
    assert!(error.contains("EXECUTE") && error.contains("STALLED"), "{error}");
    driver.run(&block.batch(), &mut output).unwrap();
    assert!(output == block.batch().reference());
}

#[test]
fn more_parameters_than_the_board_holds_are_refused_with_both_numbers() {
    let kernel = accel_kernels::find("quorum_vote").unwrap();
    let identity = Identity { memory_pairs: 5, ..identity(&[kernel]) };
    let mut driver = open(Loopback::new(Reference::new(identity)));
    let block = generate::block(kernel, 1, 0, 1);
    let error = driver.run(&block.batch(), &mut vec![0; block.batch().output_len()]).unwrap_err();
    assert!(matches!(error, DriverError::Limit { value, limit: 5, .. } if value > 5), "{error}");
    let other = generate::block(accel_kernels::kernels()[0], 1, 0, 1);
    let error = driver.run(&other.batch(), &mut vec![0; other.batch().output_len()]).unwrap_err();
    assert!(error.to_string().contains("no descriptor_validation; it has quorum_vote"), "{error}");
}

#[test]
fn a_board_of_other_kernels_or_of_another_version_is_refused_in_the_handshake() {
    let error = Driver::open(board(256), &accel_kernels::kernels()[1..], SETTINGS).err().unwrap();
    assert!(matches!(error, LinkError::Identity(IdentityError::Kernel { number: 0, .. })), "{error}");

    /// A board of another version.
    struct Newer(Reference);
    impl Board for Newer {
        fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
            let (mut own, mut frames) = (Vec::new(), Vec::new());
            self.0.exchange(bytes, &mut own)?;
            Decoder::new(256).extend(&own, &mut frames);
            for mut frame in frames {
                frame.payload[registers::VERSION as usize] += 1;
                frame.encode(answer);
            }
            Ok(Activity::Idle)
        }
    }
    let newer = Loopback::new(Newer(Reference::new(identity(accel_kernels::kernels()))));
    let error = Driver::open(newer, accel_kernels::kernels(), SETTINGS).err().unwrap();
    assert!(error.to_string().contains("version 2") && error.to_string().contains("version 1"), "{error}");
}

/// What became of batches over a bad line.
struct Told {
    right: usize,
    lost: usize,
    counts: Counts,
    repeats: u64,
    longest: Duration,
    bound: Duration,
}

/// Runs so many records in batches over a line with these faults. Every batch is right, or the board is declared lost within
/// the bound of its patience; nothing is executed twice.
fn survive(spec: Spec, seed: u64, kernel: &'static Kernel, records: u64, each: usize) -> Told {
    let mut told = Told {
        right: 0,
        lost: 0,
        counts: Counts::default(),
        repeats: 0,
        longest: Duration::ZERO,
        bound: Duration::MAX,
    };
    let settings = Settings { seed: Some(seed), ..SETTINGS };
    let line = Faulty::new(board(256), spec, seed);
    let mut driver = match Driver::open(line, accel_kernels::kernels(), settings) {
        Ok(driver) => driver,
        Err(error) => {
            assert!(error.is_lost(), "{error}");
            told.lost += 1;
            return told;
        }
    };
    'all: for block in generate::blocks(kernel, seed, records) {
        for start in (0..block.batch().records()).step_by(each) {
            let batch = block.batch().slice(start, each.min(block.batch().records() - start));
            let mut output = vec![0x5555_5555; batch.output_len()];
            let before = driver.client().transport().now();
            let taken = driver.client().transport().inner().board().records_taken();
            let result = driver.run(&batch, &mut output);
            let time = driver.client().transport().now() - before;
            let taken = driver.client().transport().inner().board().records_taken() - taken;
            told.longest = told.longest.max(time);
            match result {
                Ok(_) => {
                    assert!(output == batch.reference(), "{spec}, seed {seed}: a wrong word");
                    assert_eq!(taken, batch.records() as u64, "{spec}, seed {seed}: records executed");
                    told.right += 1;
                }
                Err(error) => {
                    assert!(error.is_lost(), "{spec}, seed {seed}: {error}");
                    assert!(taken <= batch.records() as u64, "{spec}, seed {seed}: executed twice");
                    told.lost += 1;
                    break 'all;
                }
            }
        }
    }
    told.bound = driver.client().bound();
    told.counts = driver.client().transport().counts();
    told.repeats = driver.client().statistics().repeats;
    told
}

/// The faults of the specification of this link, each at the rate that it has to survive.
const FAULTS: [&str; 7] = [
    "flip=1e-5",
    "drop=1e-5",
    "double=1e-5",
    "delay=1e-4:20ms",
    "cut=200000:3s",
    "garbage=5000",
    "flip=1e-5,drop=1e-5,double=1e-5,delay=1e-4:20ms,cut=500000:2s,garbage=5000",
];

#[test]
fn a_hundred_thousand_records_over_each_bad_line_are_answered_once_and_right() {
    const RECORDS: u64 = 100_000;
    for (seed, fault) in (1..).zip(FAULTS) {
        let spec: Spec = fault.parse().unwrap();
        assert_eq!(spec.to_string().parse(), Ok(spec));
        let told = survive(spec, seed, accel_kernels::kernels()[0], RECORDS, 4096);
        let counts = told.counts;
        println!("{fault}: {} batches right, {} repeats, {counts:?}", told.right, told.repeats);
        assert_eq!(told.lost, 0, "{fault}");
        assert!(told.right >= 24, "{fault}");
        let each = [
            ("flip", counts.flipped),
            ("drop", counts.dropped),
            ("double", counts.doubled),
            ("delay", counts.delayed),
            ("cut", counts.cuts),
            ("garbage", counts.garbage),
        ];
        for (name, happened) in each {
            let wanted = fault.split(',').any(|part| part.starts_with(name));
            assert_eq!(happened > 0, wanted, "{fault}: {name}");
        }
        if counts.flipped + counts.dropped + counts.cuts > 0 {
            assert!(told.repeats > 0, "{fault}: nothing had to be repeated");
        }
    }
}

#[test]
fn a_line_that_stays_cut_is_a_lost_board_within_the_bound() {
    let cut = Some(Cut { every: 50_000, time: Duration::from_secs(1 << 30) });
    let told = survive(Spec { cut, ..Spec::default() }, 5, accel_kernels::kernels()[0], 100_000, 4096);
    assert_eq!((told.lost, told.counts.cuts), (1, 1));
    // Until the cut the batch took some time of its own.
    assert!(told.longest < told.bound + Duration::from_secs(2), "{:?} {:?}", told.longest, told.bound);
    assert!(told.bound < Duration::from_secs(24), "{:?}", told.bound);
    let cut = Some(Cut { every: 0, time: Duration::from_secs(1 << 30) });
    let line = Faulty::new(board(256), Spec { cut, ..Spec::default() }, 5);
    let error = Driver::open(line, accel_kernels::kernels(), SETTINGS).err().unwrap();
    assert!(error.to_string().contains("no answer to OPEN in 10 attempts"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Lines much worse than any that works: right or lost, never wrong, never twice, never for ever.
    #[test]
    fn over_any_line_batches_are_right_or_the_board_is_lost(
        rates in prop::array::uniform4(prop_oneof![Just(0.0), 1e-6..1e-3f64]),
        garbage in 0..2000usize,
        late in 1..3000u64,
        cut in prop::option::of((2000..100_000u64, 1..20_000u64)),
        seed in any::<u64>(),
        kernel in 0..accel_kernels::kernels().len(),
    ) {
        let [flip, drop, double, rate] = rates;
        let delay = Some(Delay { rate: rate / 10.0, time: Duration::from_millis(late) });
        let cut = cut.map(|(every, time)| Cut { every, time: Duration::from_millis(time) });
        let spec = Spec { flip, drop, double, delay, cut, garbage };
        let told = survive(spec, seed, accel_kernels::kernels()[kernel], 300, 64);
        prop_assert!(told.right + told.lost > 0);
    }
}
