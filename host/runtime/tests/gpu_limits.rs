//! A budget of memory and of time bounds what a GPU does, and every way to cut a batch gives the same words.

mod common;

use accel_kernels::{Batch, kernels};
use accel_runtime::device::{Kind, OpenError, Provider, RunError};
use accel_runtime::gpu::{GpuOptions, GpuProvider};
use common::gpu::{assert_reference, crowded, generated, not_run, on_every_gpu};
use std::time::Duration;

#[test]
fn chunks_fit_a_small_budget_of_memory() {
    let memory_bytes = 4 << 20; // of which the poison takes 1
    on_every_gpu(GpuOptions { memory_bytes, ..GpuOptions::default() }, |device| {
        for kernel in kernels() {
            let (params, input) = generated(kernel, 0, 60_000);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            if !kernel.is_whole() {
                assert_reference(device, &batch);
                continue;
            }
            // The longest segment of a whole fold has to fit by itself.
            let mut output = vec![0; batch.output_len()];
            match device.run(&batch, &mut output) {
                Ok(_) => assert!(output == batch.reference(), "{}", kernel.name),
                Err(RunError::Limit { what, value, limit, .. }) => {
                    assert_eq!(what, "the number of records of one segment");
                    assert!(value > limit, "{value} of {limit}");
                }
                Err(other) => panic!("{other}"),
            }
            let few = &input[..12_000 * kernel.input_words];
            assert_reference(device, &Batch::new(kernel, &params, few).unwrap());
        }
    });
}

#[test]
fn what_exceeds_the_budget_of_memory_is_an_error_that_names_it() {
    let kernel = accel_kernels::find("moment_aggregation").unwrap();
    let (_, input) = generated(kernel, 0, 100);
    let memory_bytes = 3 << 20;
    on_every_gpu(GpuOptions { memory_bytes, ..GpuOptions::default() }, |device| {
        let (params, many) = generated(kernel, 0, 200_000); // 7 MB
        let batch = Batch::new(kernel, &params, &many).unwrap();
        let error = device.resident().unwrap().load(&[batch]).unwrap_err();
        assert!(error.to_string().contains("memory of the device in bytes is"), "{error}");
        let RunError::Limit { value, limit, .. } = error else { panic!("{error}") };
        assert!(limit == memory_bytes && value > limit, "{value} of {limit}");
        assert_reference(device, &Batch::new(kernel, &params, &input[..9]).unwrap());
    });
}

#[test]
fn a_budget_below_what_opening_takes_is_refused_with_both_numbers() {
    let provider = GpuProvider::with(GpuOptions { memory_bytes: 1000, ..GpuOptions::default() });
    for listing in provider.probe() {
        if let Some(reason) = listing.absent {
            return not_run(&format!("{}: {reason}", listing.name));
        }
        let Some(Err(OpenError::Failed { reason, .. })) = provider.open(&listing.name) else {
            panic!("{} opened", listing.name)
        };
        assert!(reason.contains("memory of the device in bytes is 1048576, the limit is 1000"), "{reason}");
    }
}

#[test]
fn chunks_of_a_short_time_give_the_same_words() {
    let options = GpuOptions { chunk_time: Duration::from_micros(200), ..GpuOptions::default() };
    on_every_gpu(options, |device| {
        for kernel in kernels() {
            let (params, input) = crowded(kernel, 30_000);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            for _ in 0..2 {
                assert_reference(device, &batch); // the second time at the pace of the first
            }
        }
    });
}

#[test]
fn any_workgroup_and_any_number_of_records_an_invocation_give_the_same_words() {
    let mut tried = 0;
    for (workgroup, records) in [(1, 1), (32, 3), (100, 2), (256, 4), (100_000, 7)] {
        let options = GpuOptions {
            workgroup: Some(workgroup),
            records_per_invocation: Some(records),
            row_workgroups: 5,
            ..GpuOptions::default()
        };
        on_every_gpu(options, |device| {
            for kernel in kernels() {
                for length in [1, 700, 3001] {
                    let (params, input) = generated(kernel, 1, length);
                    assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
                    tried += 1;
                }
            }
        });
    }
    let gpus = GpuProvider::default().probe().iter().filter(|listing| listing.absent.is_none()).count();
    assert_eq!(tried, gpus * 5 * 3 * kernels().len());
}

#[test]
fn yardsticks_are_measured_and_the_device_works_on() {
    let kernel = common::kernel();
    on_every_gpu(GpuOptions::default(), |device| {
        let yardsticks = device.yardsticks().unwrap();
        let trip = yardsticks.empty_round_trip.expect("a GPU has a round trip");
        assert!(trip > Duration::ZERO && trip < Duration::from_secs(1), "{trip:?}");
        let copied = yardsticks.copy_bytes_per_s.expect("a GPU has memory");
        // What no machine falls below and none exceeds: a figure of another unit would.
        assert!((1e7..1e14).contains(&copied), "{copied}");
        assert!(device.kind() != Kind::Cpu);
        let (params, input) = generated(kernel, 0, 100);
        assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
    });
}
