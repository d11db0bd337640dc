//! Whole folds: all records of a segment are computed together on every device, in whatever order they come.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::evidence_fusion::{Item, KERNEL, Mode, RECORD_WORDS, Setup, WEIGHTS};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, kernels};
use accel_runtime::Settings;
use accel_runtime::cpu::CpuProvider;
use accel_runtime::device::{Device, Provider, RunError};
use accel_runtime::fpga::{FpgaProvider, SIM, VERILATOR};
use accel_runtime::gpu::GpuOptions;
use common::gpu::{assert_reference, not_run, on_every_gpu, outputs};

const MILLION: usize = 1_000_000;

/// Items of one agent, in so many partitions of each type.
fn items(count: usize, partitions: u32) -> Vec<[u32; RECORD_WORDS]> {
    let mut random = Random::new(7, 7);
    let item = |i: usize| {
        let log_odds = (random.next_u32() as i32) >> (8 + i % 20);
        Item { agent: 0, partition: random.below(partitions) << 20, log_odds, kind: random.below(8) }
            .to_words()
    };
    (0..count).map(item).collect()
}

fn shuffle(items: &mut [[u32; RECORD_WORDS]], seed: u64) {
    let mut random = Random::new(seed, 0);
    for last in (1..items.len()).rev() {
        items.swap(last, random.below(last as u32 + 1) as usize);
    }
}

fn params(mode: Mode) -> Vec<u32> {
    Setup { mode, weights: WEIGHTS, agents: 1 }.to_words()
}

/// Asserts the words of the reference for two orders of the items in both modes.
fn assert_any_order(device: &mut dyn Device, mut items: Vec<[u32; RECORD_WORDS]>) {
    for mode in [Mode::Sum, Mode::Mixture] {
        let params = params(mode);
        let expected = Batch::new(&KERNEL, &params, items.as_flattened()).unwrap().reference();
        for seed in 0..2 {
            shuffle(&mut items, seed);
            let batch = Batch::new(&KERNEL, &params, items.as_flattened()).unwrap();
            assert!(outputs(device, &batch) == expected, "{} {mode}", device.name());
        }
    }
}

#[test]
fn a_million_items_of_one_agent_give_the_same_words_in_any_order_on_cpus_and_gpus() {
    for threads in [1, 2] {
        let cpu = CpuProvider::new(Settings { threads });
        assert_any_order(&mut *cpu.open("cpu").unwrap().unwrap(), items(MILLION, 5000));
    }
    on_every_gpu(GpuOptions::default(), |device| assert_any_order(device, items(MILLION, 5000)));
}

#[test]
fn items_of_one_agent_give_the_same_words_in_any_order_in_the_design() {
    for (name, count) in [(SIM, 100_000), (VERILATOR, MILLION)] {
        match FpgaProvider.open(name).expect("a name of the provider") {
            Ok(mut device) => assert_any_order(&mut *device, items(count, 500)),
            Err(absent) => not_run(&absent.to_string()),
        }
    }
}

#[test]
fn more_partitions_than_the_design_has_places_for_are_refused_with_both_numbers() {
    let items = |partitions: u32| -> Vec<u32> {
        let item = |i| Item { agent: 0, partition: i % partitions, log_odds: 1, kind: 3 }.to_words();
        (0..1100).flat_map(item).collect()
    };
    let mut device = FpgaProvider.open(SIM).expect("a name of the provider").unwrap();
    for (mode, partitions, refused) in
        [(Mode::Mixture, 512, false), (Mode::Mixture, 513, true), (Mode::Sum, 513, false)]
    {
        let (params, input) = (params(mode), items(partitions));
        let batch = Batch::new(&KERNEL, &params, &input).unwrap();
        let mut output = vec![0; batch.output_len()];
        match device.run(&batch, &mut output) {
            Ok(_) => assert!(!refused && output == batch.reference(), "{mode} {partitions}"),
            Err(RunError::Limit { what, value, limit, .. }) => {
                assert!(refused, "{mode} {partitions}");
                assert_eq!((what, value, limit), ("partitions of one agent and type", 513, 512));
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[test]
fn a_segment_that_no_buffer_of_the_gpu_holds_is_refused_with_both_numbers() {
    let record = 4 * RECORD_WORDS as u64;
    let options =
        || GpuOptions { chunk_bytes: 1000 * record, resident_bytes: 1000 * record, ..GpuOptions::default() };
    on_every_gpu(options(), |device| {
        for (count, refused) in [(1000, false), (1001, true)] {
            let (params, items) = (params(Mode::Mixture), items(count, 9));
            let batch = Batch::new(&KERNEL, &params, items.as_flattened()).unwrap();
            if !refused {
                assert_reference(device, &batch);
                device.resident().unwrap().load(&[batch]).unwrap();
                continue;
            }
            let mut output = vec![0; batch.output_len()];
            for error in [
                device.run(&batch, &mut output).unwrap_err(),
                device.resident().unwrap().load(&[batch]).unwrap_err(),
            ] {
                let RunError::Limit { what, value, limit, .. } = error else { panic!("{error}") };
                assert_eq!((what, value, limit), ("the number of records of one segment", 1001, 1000));
            }
        }
    });
}

#[test]
fn a_whole_fold_keeps_its_segments_whole_whatever_a_chunk_may_hold() {
    let options = GpuOptions { chunk_records: 100, ..GpuOptions::default() };
    let mut compared = 0;
    on_every_gpu(options, |device| {
        for kernel in kernels().iter().filter(|kernel| kernel.is_whole()) {
            for block in 0..8 {
                let params = (kernel.generate_params)(9, block);
                let mut input = vec![0; 3000 * kernel.input_words];
                (kernel.generate_records)(&params, 9, 0, &mut input);
                let batch = Batch::new(kernel, &params, &input).unwrap();
                assert_reference(device, &batch);
                let resident = device.resident().unwrap();
                resident.load(&[batch]).unwrap();
                resident.compute(0).unwrap();
                let mut output = vec![0; batch.output_len()];
                resident.fetch(0, &mut output).unwrap();
                assert!(output == batch.reference(), "{} {block}", kernel.name);
                compared += 1;
            }
        }
    });
    assert!(compared == 0 || compared >= 8);
}
