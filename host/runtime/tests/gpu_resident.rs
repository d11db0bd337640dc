//! Records that stay on a GPU give the words of a run and of the reference, for every kernel.

mod common;

use accel_kernels::anomaly_score::{Baseline, Component, Curve, Setup};
use accel_kernels::{Batch, Shape, fixed, kernels, zone_update};
use accel_runtime::device::{Device, RunError};
use accel_runtime::gpu::GpuOptions;
use common::gpu::{crowded, generated, on_every_gpu, outputs};

/// Loads these batches.
fn load(device: &mut dyn Device, batches: &[Batch<'_>]) {
    device.resident().expect("a GPU has memory").load(batches).expect("they fit");
}

/// Computes and fetches a loaded batch.
fn resident(device: &mut dyn Device, number: usize, batch: &Batch<'_>) -> Vec<u32> {
    let resident = device.resident().expect("a GPU has memory");
    let ran = resident.compute(number).expect("the batch runs");
    assert!(ran.upload.is_none() && ran.readback.is_none(), "nothing moves");
    let mut output = vec![0xDEAD_BEEF; batch.output_len()];
    resident.fetch(number, &mut output).expect("it was computed");
    output
}

/// Small chunks, so that records lie in several buffers.
fn small() -> GpuOptions {
    GpuOptions { resident_bytes: 40_000, ..GpuOptions::default() }
}

/// A score of records that were made for moments: as many baselines as there are segments.
fn scores_of(segments: u32) -> Vec<u32> {
    let component = |number: u32| Component {
        means: [number as i16; 16],
        rows: std::array::from_fn(|i| i as i16 - 60),
        shifts: [9; 16],
        biases: [0; 16],
        constant: number,
    };
    let setup = Setup {
        diagonal: false,
        baselines: (0..segments).map(|first| Baseline { first, components: 1, curve: 0 }).collect(),
        components: (0..segments).map(component).collect(),
        curves: vec![Curve::through(
            &(0..=fixed::distance::BUCKETS as u32).map(|i| i as u16).collect::<Vec<_>>(),
        )],
    };
    setup.to_words()
}

#[test]
fn resident_equals_run_equals_reference_for_every_kernel() {
    for options in [GpuOptions::default(), small()] {
        on_every_gpu(options, |device| {
            for kernel in kernels() {
                for (block, records) in [(0, 5000), (1, 5001), (2, 1), (3, 0)] {
                    // A segment of a whole fold has to fit into one buffer.
                    let (params, input) = match block == 1 || kernel.is_whole() {
                        true => crowded(kernel, records),
                        false => generated(kernel, block, records),
                    };
                    let batch = Batch::new(kernel, &params, &input).unwrap();
                    load(device, &[batch]);
                    let expected = batch.reference();
                    let name = (kernel.name, records, device.name().to_owned());
                    assert!(resident(device, 0, &batch) == expected, "{name:?}");
                    assert!(resident(device, 0, &batch) == expected, "{name:?}, a second time");
                    assert!(outputs(device, &batch) == expected, "{name:?}, a run beside");
                    assert!(resident(device, 0, &batch) == expected, "{name:?}, after the run");
                }
            }
        });
    }
}

#[test]
fn moments_then_scores_run_over_the_same_records() {
    let moments = accel_kernels::find("moment_aggregation").unwrap();
    let scores = accel_kernels::find("anomaly_score").unwrap();
    let (params, input) = crowded(moments, 6000);
    let segments = moments.entries_of("segments", &params);
    let scored = scores_of(segments);
    let fold = Batch::new(moments, &params, &input).unwrap();
    let map = Batch::new(scores, &scored, &input).unwrap();
    let (sums, distances) = (fold.reference(), map.reference());
    for options in [GpuOptions::default(), small()] {
        on_every_gpu(options, |device| {
            for (batches, first) in [([fold, map], 0), ([map, fold], 1)] {
                load(device, &batches);
                assert!(resident(device, first, &fold) == sums, "moments on {}", device.name());
                assert!(resident(device, 1 - first, &map) == distances, "scores on {}", device.name());
                assert!(resident(device, first, &fold) == sums, "moments again on {}", device.name());
            }
        });
    }
}

#[test]
fn batches_of_the_same_records_share_them() {
    let kernel = accel_kernels::find("descriptor_validation").unwrap();
    let records = 100_000;
    let (params, input) = generated(kernel, 0, records);
    let (others, copy) = ((kernel.generate_params)(3, 1), input.clone());
    let batch = Batch::new(kernel, &params, &input).unwrap();
    let again = Batch::new(kernel, &others, &input).unwrap();
    let elsewhere = Batch::new(kernel, &params, &copy).unwrap();
    let bytes = 4 * input.len() as u64;
    // Room for the records once and for the outputs of both, not for the records twice.
    let outputs_bytes = 2 * 4 * records as u64;
    let options =
        GpuOptions { memory_bytes: bytes + outputs_bytes + bytes / 2 + (2 << 20), ..GpuOptions::default() };
    on_every_gpu(options, |device| {
        load(device, &[batch, again]);
        assert!(resident(device, 0, &batch) == batch.reference());
        assert!(resident(device, 1, &again) == again.reference());
        let refused = device.resident().unwrap().load(&[batch, elsewhere]).unwrap_err();
        let RunError::Limit { what, value, limit, .. } = refused else { panic!("{refused}") };
        assert_eq!((what, limit), ("memory of the device in bytes", options.memory_bytes));
        assert!(value > limit);
        let nothing = device.resident().unwrap().compute(0).unwrap_err();
        assert!(nothing.to_string().contains("no batch 0 is loaded"), "{nothing}");
        load(device, &[batch]);
        assert!(resident(device, 0, &batch) == batch.reference(), "none the worse for it");
    });
}

#[test]
fn a_state_goes_from_chunk_to_chunk_without_the_host() {
    let kernel = &zone_update::KERNEL;
    on_every_gpu(GpuOptions { resident_bytes: 3000, ..GpuOptions::default() }, |device| {
        for block in 1..4 {
            let mut params = (kernel.generate_params)(3, block);
            let states = kernel.table_words(&params)[0][..2].to_vec();
            let gains = kernel.table_words(&params)[1].to_vec();
            params.truncate(kernel.param_words);
            kernel.tables[0].entries.set(&mut params, 1);
            params.extend(states);
            params.extend(gains);
            let mut input = vec![0; 2500 * kernel.input_words];
            (kernel.generate_records)(&params, 3, 0, &mut input);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            load(device, &[batch]);
            for _ in 0..3 {
                // Every time from the first state on.
                assert!(resident(device, 0, &batch) == batch.reference(), "{}", device.name());
            }
        }
    });
}

#[test]
fn what_was_not_computed_is_not_fetched() {
    let kernel = common::kernel();
    let (params, input) = generated(kernel, 0, 100);
    let batch = Batch::new(kernel, &params, &input).unwrap();
    let mut output = vec![0; batch.output_len()];
    on_every_gpu(GpuOptions::default(), |device| {
        let mut refused = |device: &mut dyn Device, number, says: &str| {
            let error = device.resident().unwrap().fetch(number, &mut output).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        };
        refused(device, 0, "no batch 0 is loaded");
        load(device, &[batch, batch]);
        refused(device, 1, "batch 1 was not computed");
        load(device, &[batch, batch]);
        device.resident().unwrap().compute(1).unwrap();
        refused(device, 0, "batch 0 was not computed");
        load(device, &[batch, batch]);
        refused(device, 2, "no batch 2 is loaded");
        load(device, &[batch]);
        device.resident().unwrap().compute(0).unwrap();
        let error = device.resident().unwrap().fetch(0, &mut [0; 3]).unwrap_err().to_string();
        assert!(error.contains("3 output words, not for 100"), "{error}");
    });
}

#[test]
fn a_word_that_the_shader_leaves_out_is_found_when_it_is_fetched() {
    let skip = |source: &str| {
        let edited = source
            .replace("record < dispatch.records", "record < dispatch.records && record != 12u")
            .replace("if invocation < dispatch.runs", "if invocation != 12u && invocation < dispatch.runs");
        assert_ne!(edited, source);
        edited
    };
    on_every_gpu(GpuOptions { edit: Some(skip), ..GpuOptions::default() }, |device| {
        for kernel in kernels() {
            // A first run of the records, by which the device learns its pace, would fail before.
            let (params, input) =
                if kernel.shape == Shape::Map { generated(kernel, 0, 1000) } else { crowded(kernel, 1000) };
            let batch = Batch::new(kernel, &params, &input).unwrap();
            let mut output = vec![0; batch.output_len()];
            let resident = device.resident().unwrap();
            let found = resident
                .load(&[batch])
                .and_then(|()| resident.compute(0).map(|_| ()))
                .and_then(|()| resident.fetch(0, &mut output));
            let error = found.expect_err("a word was never written");
            let is_found =
                matches!(&error, RunError::Failed { reason, .. } if reason.ends_with("were never written"));
            assert!(is_found, "{error}");
        }
    });
}
