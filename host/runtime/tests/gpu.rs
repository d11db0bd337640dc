//! Every GPU gives the reference's words, bit for bit, and what goes wrong comes back as an error.

use accel_kernels::{Batch, Kernel, generate, kernels, vectors};
use accel_runtime::device::{Device, Kind, OpenError, Provider, RunError};
use accel_runtime::gpu::{GpuOptions, GpuProvider};
use std::io::Write as _;
use std::time::{Duration, Instant};

fn required() -> bool {
    std::env::var("ACCEL_REQUIRE").as_deref() == Ok("all")
}

/// Says what is not run, past the capture of the test's output; fails when everything is required.
fn not_run(reason: &str) {
    assert!(!required(), "required: {reason}");
    writeln!(std::io::stderr(), "not run: {reason}").expect("standard error is open");
}

/// Runs a test on every GPU that is here, opened with these options.
fn on_every_gpu(options: GpuOptions, mut test: impl FnMut(&mut dyn Device)) {
    let provider = GpuProvider::with(options);
    for listing in provider.probe() {
        if let Some(reason) = listing.absent {
            return not_run(&format!("{}: {reason}", listing.name));
        }
        let mut device =
            provider.open(&listing.name).expect("a listed name").expect("a present device opens");
        assert_eq!((device.name(), device.kind()), (listing.name.as_str(), listing.kind));
        test(&mut *device);
    }
}

/// How every GPU that is here refuses to open with these options.
fn refusals(options: GpuOptions, mut test: impl FnMut(&str)) {
    let provider = GpuProvider::with(options);
    for listing in provider.probe() {
        if let Some(reason) = listing.absent {
            return not_run(&format!("{}: {reason}", listing.name));
        }
        match provider.open(&listing.name) {
            Some(Err(OpenError::Failed { device, reason })) => {
                assert_eq!(device, listing.name);
                test(&reason);
            }
            Some(Err(other)) => panic!("{other}"),
            _ => panic!("{} opened", listing.name),
        }
    }
}

/// The outputs of a batch, poisoned before.
fn outputs(device: &mut dyn Device, batch: &Batch<'_>) -> Vec<u32> {
    let mut output = vec![0xDEAD_BEEF; batch.output_len()];
    device.run(batch, &mut output).expect("the batch runs");
    output
}

fn assert_reference(device: &mut dyn Device, batch: &Batch<'_>) {
    let (found, expected) = (outputs(device, batch), batch.reference());
    let wrong = found.iter().zip(&expected).position(|(found, expected)| found != expected);
    assert_eq!(wrong.map(|at| (at, found[at], expected[at])), None, "{}", device.name());
}

/// Generated records with parameters of their own.
fn generated(kernel: &'static Kernel, block: u64, records: usize) -> (Vec<u32>, Vec<u32>) {
    let params = (kernel.generate_params)(3, block);
    let mut input = vec![0; records * kernel.input_words];
    (kernel.generate_records)(&params, 3, block * generate::BLOCK_RECORDS, &mut input);
    (params, input)
}

#[test]
fn both_software_devices_are_here_when_everything_is_required() {
    let listings = GpuProvider::default().probe();
    for driver in ["llvmpipe", "SwiftShader"] {
        let is = |l: &&accel_runtime::Listing| l.absent.is_none() && l.description.contains(driver);
        match listings.iter().find(is) {
            Some(listing) => assert_eq!(listing.kind, Kind::SoftwareGpu, "{driver}"),
            None => not_run(&format!("no {driver} among {listings:?}")),
        }
    }
}

#[test]
fn listings_tell_model_driver_and_limits() {
    let mut last = 0;
    for listing in GpuProvider::default().probe() {
        if let Some(reason) = listing.absent {
            return not_run(&format!("{}: {reason}", listing.name));
        }
        assert!(listing.description.matches(", ").count() >= 2, "{}", listing.description);
        assert!(listing.limits.len() >= 5);
        assert!(listing.limits.iter().all(|(name, value)| !name.is_empty() && !value.is_empty()));
        let rank = match listing.kind {
            Kind::DiscreteGpu => 0,
            Kind::IntegratedGpu => 1,
            Kind::SoftwareGpu => 2,
            other => panic!("{other:?} is no GPU"),
        };
        assert!(rank >= last, "{} comes too late", listing.name);
        last = rank;
    }
}

#[test]
fn frozen_vectors_hold() {
    on_every_gpu(GpuOptions::default(), |device| {
        for kernel in kernels() {
            let groups = vectors::parse(kernel, kernel.vectors).unwrap();
            assert!(!groups.is_empty());
            for group in &groups {
                assert_eq!(outputs(device, &group.batch(kernel).unwrap()), group.output, "{}", device.name());
            }
        }
    });
}

#[test]
fn a_hundred_thousand_generated_records_equal_the_reference() {
    on_every_gpu(GpuOptions::default(), |device| {
        for kernel in kernels() {
            let mut records = 0;
            for block in generate::blocks(kernel, generate::DEFAULT_SEED, 100_000) {
                assert_reference(device, &block.batch());
                records += block.batch().records();
            }
            assert_eq!(records, 100_000);
        }
    });
}

#[test]
fn every_flipped_bit_of_the_published_records_gives_the_reference_verdict() {
    on_every_gpu(GpuOptions::default(), |device| {
        for kernel in kernels() {
            let bits = 32 * kernel.input_words;
            let mut flips = 0;
            for sample in (kernel.samples)() {
                let mut input = Vec::new();
                for record in sample.input.chunks(kernel.input_words) {
                    for bit in 0..bits {
                        let mut flipped = record.to_vec();
                        flipped[bit / 32] ^= 1 << (bit % 32);
                        input.extend(flipped);
                        flips += 1;
                    }
                }
                assert_reference(device, &Batch::new(kernel, &sample.params, &input).unwrap());
            }
            assert!(flips >= bits);
        }
    });
}

#[test]
fn every_length_around_workgroup_and_chunk_equals_the_reference() {
    on_every_gpu(GpuOptions { chunk_records: 1000, ..GpuOptions::default() }, |device| {
        for kernel in kernels() {
            let workgroup = accel_shaders::find(kernel.name).unwrap().workgroup as usize;
            let mut lengths = vec![0, 1, 2];
            for around in [workgroup, 1000, 5000] {
                lengths.extend([around - 1, around, around + 1]);
            }
            for (number, records) in (0..).zip(lengths) {
                let (params, input) = generated(kernel, number, records);
                assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
            }
        }
    });
}

#[test]
fn a_byte_limit_cuts_a_batch_into_chunks() {
    let kernel = kernels()[0];
    let chunk_bytes = 77 * 4 * kernel.input_words as u64;
    on_every_gpu(GpuOptions { chunk_bytes, ..GpuOptions::default() }, |device| {
        let (params, input) = generated(kernel, 1, 10 * 77 + 1);
        assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
    });
}

#[test]
fn a_grid_of_several_rows_covers_every_record() {
    let kernel = kernels()[0];
    on_every_gpu(GpuOptions { row_workgroups: 3, ..GpuOptions::default() }, |device| {
        let (params, input) = generated(kernel, 2, 10_001);
        assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
    });
}

#[test]
fn a_limit_below_one_record_is_an_error_with_both_numbers() {
    // Opening runs a record of each kernel.
    refusals(GpuOptions { chunk_bytes: 3, ..GpuOptions::default() }, |reason| {
        assert!(reason.contains("a record in bytes is") && reason.contains("the limit is 3"), "{reason}");
    });
}

#[test]
fn a_deadline_that_passes_is_an_error() {
    // Some tenths of a second in one invocation, which no compiler can shorten.
    let dawdle = |source: &str| {
        let long = "var x = record;
            for (var i = 0u; i < 50000000u; i++) { x = (x * 1664525u + 1013904223u) ^ (x >> 3u); }
            store_0(record, x);";
        let edited = source.replace("        map_record(record);", long);
        assert_ne!(edited, source);
        edited
    };
    let options =
        GpuOptions { deadline: Duration::from_millis(1), edit: Some(dawdle), ..GpuOptions::default() };
    refusals(options, |reason| {
        assert!(reason.contains("gave no answer on") && reason.contains("within 1 ms"), "{reason}");
    });
}

#[test]
fn a_shader_that_does_not_compile_fails_the_opening() {
    let edit = |source: &str| source.replace("fn main", "fn other");
    refusals(GpuOptions { edit: Some(edit), ..GpuOptions::default() }, |reason| {
        assert!(reason.contains("main"), "{reason}");
    });
}

#[test]
fn one_flipped_bit_of_one_constant_of_the_shader_is_caught_by_comparison() {
    // the lowest bit of a mask under the first parity of the checksum
    let flip = |source: &str| {
        let at = source.find("(w0 & 0x").expect("the parity masks") + "(w0 & 0x".len();
        let mask = u32::from_str_radix(&source[at..at + 8], 16).expect("eight digits");
        format!("{}{:08x}{}", &source[..at], mask ^ 1, &source[at + 8..])
    };
    let kernel = accel_kernels::find("descriptor_validation").unwrap();
    on_every_gpu(GpuOptions { edit: Some(flip), ..GpuOptions::default() }, |device| {
        let params = (kernel.default_params)();
        let (_, input) = generated(kernel, 0, 10_000);
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let (found, expected) = (outputs(device, &batch), batch.reference());
        assert!(found != expected, "{}", device.name());
    });
}

#[test]
fn a_record_that_the_shader_leaves_out_fails_the_batch() {
    let skip = |source: &str| {
        let edited = source.replace("record < dispatch.records", "record < dispatch.records && record != 7u");
        assert_ne!(edited, source);
        edited
    };
    let kernel = kernels()[0];
    on_every_gpu(GpuOptions { edit: Some(skip), ..GpuOptions::default() }, |device| {
        let (params, input) = generated(kernel, 0, 1000);
        let batch = Batch::new(kernel, &params, &input).unwrap();
        let Err(RunError::Failed { reason, .. }) = device.run(&batch, &mut vec![0; batch.output_len()])
        else {
            panic!("a batch with an unwritten word passed on {}", device.name())
        };
        let words = kernel.output_words;
        assert_eq!(reason, format!("{words} of {} output words were never written", 1000 * words));
        // The device is none the worse for it.
        assert_reference(device, &batch.slice(0, 7));
    });
}

#[test]
fn a_gpu_runs_in_another_thread_and_its_own_time_is_within_the_whole() {
    let kernel = kernels()[0];
    let provider = GpuProvider::default();
    on_every_gpu(GpuOptions::default(), |device| {
        let mut moved = provider.open(device.name()).expect("a GPU's name").unwrap();
        let worker = std::thread::spawn(move || {
            let (params, input) = generated(kernel, 0, 16_384);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            let mut output = vec![0; batch.output_len()];
            let start = Instant::now();
            let ran = moved.run(&batch, &mut output).unwrap();
            (ran.on_device, start.elapsed(), output == batch.reference())
        });
        let (on_device, whole, equal) = worker.join().unwrap();
        assert!(equal, "{}", device.name());
        if let Some(time) = on_device {
            assert!(time > Duration::ZERO && time <= whole, "{}: {time:?} of {whole:?}", device.name());
        }
    });
}

#[test]
fn other_names_are_not_ours_and_further_gpus_are_absent() {
    let provider = GpuProvider::default();
    for name in ["cpu", "gpu", "gpu:x", "fpga:sim"] {
        assert!(provider.open(name).is_none(), "{name}");
        assert!(!provider.owns(name), "{name}");
    }
    assert!(provider.owns("gpu:99"));
    let Some(Err(OpenError::Absent { device, .. })) = provider.open("gpu:99") else {
        panic!("gpu:99 opened")
    };
    assert_eq!(device, "gpu:99");
}

#[test]
#[cfg(target_os = "linux")]
fn with_the_drivers_removed_the_listing_says_so() {
    // In a process of its own, because the loader reads the environment of the process.
    const CHILD: &str = "ACCEL_TEST_WITHOUT_DRIVERS";
    if std::env::var_os(CHILD).is_some() {
        let provider = GpuProvider::default();
        let listings = provider.probe();
        assert_eq!(listings.len(), 1);
        assert_eq!(listings[0].name, "gpu:0");
        assert!(listings[0].absent.as_ref().is_some_and(|reason| reason.contains("install")));
        assert!(matches!(provider.open("gpu:0"), Some(Err(OpenError::Absent { .. }))));
        println!("absent as expected");
        return;
    }
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["with_the_drivers_removed_the_listing_says_so", "--exact", "--nocapture"])
        .env(CHILD, "1")
        .env("VK_DRIVER_FILES", "/nonexistent")
        .env("VK_ICD_FILENAMES", "/nonexistent")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&child.stdout);
    assert!(child.status.success() && text.contains("absent as expected"), "{text}");
}
