//! Every GPU gives the reference's words, bit for bit, and what goes wrong comes back as an error.

mod common;

use accel_kernels::anomaly_score::{Baseline, Component, Curve, Setup};
use accel_kernels::generate::Random;
use accel_kernels::{Batch, Format, fixed, generate, kernels, vectors, zone_update};
use accel_runtime::device::{Kind, OpenError, Provider, RunError};
use accel_runtime::gpu::{GpuOptions, GpuProvider};
use common::gpu::{
    assert_reference, crowded, generated, not_run, on_every_gpu, on_every_variant, outputs, refusals,
};
use std::time::{Duration, Instant};

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
fn frozen_vectors_hold() {
    on_every_variant(GpuOptions::default(), |device| {
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
    on_every_variant(GpuOptions::default(), |device| {
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
fn every_flipped_bit_of_the_published_records_gives_the_reference_output() {
    on_every_gpu(GpuOptions::default(), |device| {
        for kernel in kernels() {
            // A flipped index may lead nowhere, and such records are no batch.
            let index = |bit: u32| {
                let holds = |f: &&accel_kernels::Field| (f.low..f.low + f.bits).contains(&bit);
                matches!(
                    kernel.input.iter().find(holds).map(|f| f.format),
                    Some(Format::Index(_) | Format::Indices(_))
                )
            };
            let bits: Vec<u32> = (0..32 * kernel.input_words as u32).filter(|&bit| !index(bit)).collect();
            let mut flips = 0;
            for sample in (kernel.samples)() {
                let mut input = Vec::new();
                for record in sample.input.chunks(kernel.input_words) {
                    for &bit in &bits {
                        let mut flipped = record.to_vec();
                        flipped[bit as usize / 32] ^= 1 << (bit % 32);
                        input.extend(flipped);
                        flips += 1;
                    }
                }
                assert_reference(device, &Batch::new(kernel, &sample.params, &input).unwrap());
            }
            assert!(flips >= bits.len());
        }
    });
}

#[test]
fn every_length_around_workgroup_and_chunk_equals_the_reference() {
    on_every_variant(GpuOptions { chunk_records: 1000, ..GpuOptions::default() }, |device| {
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
    for kernel in kernels() {
        // room for an output of a fold, too
        let chunk_bytes = (77 * 4 * kernel.input_words as u64).max(5000);
        on_every_gpu(GpuOptions { chunk_bytes, ..GpuOptions::default() }, |device| {
            let (params, input) = crowded(kernel, 10 * 77 + 1);
            assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
        });
    }
}

#[test]
fn a_grid_of_several_rows_covers_every_record() {
    on_every_gpu(GpuOptions { row_workgroups: 3, ..GpuOptions::default() }, |device| {
        for kernel in kernels() {
            let (params, input) = crowded(kernel, 10_001);
            assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
        }
    });
}

#[test]
fn moments_are_the_same_for_any_order_of_the_records() {
    let kernel = accel_kernels::find("moment_aggregation").unwrap();
    let (params, input) = crowded(kernel, 20_000);
    let expected = Batch::new(kernel, &params, &input).unwrap().reference();
    on_every_variant(GpuOptions { chunk_records: 3000, ..GpuOptions::default() }, |device| {
        for seed in 0..5 {
            let mut records: Vec<&[u32]> = input.chunks_exact(kernel.input_words).collect();
            let mut random = Random::new(seed, 0);
            for last in (1..records.len()).rev() {
                records.swap(last, random.below(last as u32 + 1) as usize);
            }
            let shuffled = records.concat();
            let found = outputs(device, &Batch::new(kernel, &params, &shuffled).unwrap());
            assert!(found == expected, "seed {seed} on {}", device.name());
        }
    });
}

#[test]
fn the_largest_sums_of_a_run_are_exact() {
    let kernel = accel_kernels::find("moment_aggregation").unwrap();
    let longest = accel_shaders::find(kernel.name).unwrap().run_records as usize;
    on_every_variant(GpuOptions::default(), |device| {
        for pair in [[i16::MIN; 2], [i16::MAX; 2], [i16::MIN, i16::MAX], [-1, -1], [-1, 1]] {
            let mut record = [fixed::halves(pair[0], pair[1]); 9];
            record[8] = 0;
            let input = record.repeat(longest + 1);
            assert_reference(device, &Batch::new(kernel, &[1], &input).unwrap());
        }
    });
}

#[test]
fn segments_without_records_hold_zeros() {
    let kernel = accel_kernels::find("moment_aggregation").unwrap();
    on_every_variant(GpuOptions::default(), |device| {
        let (_, mut input) = generated(kernel, 0, 50);
        for (number, record) in (0..).zip(input.chunks_exact_mut(kernel.input_words)) {
            record[8] = 9999 - 3 * (number % 7) * number;
        }
        for input in [&input[..], &[]] {
            assert_reference(device, &Batch::new(kernel, &[10_000], input).unwrap());
        }
    });
}

/// A rule and so many agents of its block.
fn agents(block: u64, count: usize) -> Vec<u32> {
    let kernel = &zone_update::KERNEL;
    let params = (kernel.generate_params)(3, block);
    let states = kernel.table_words(&params)[0].iter().copied().cycle().take(2 * count);
    let mut words = params[..kernel.param_words].to_vec();
    words[7] = count as u32; // small
    words.extend(states);
    words.extend(kernel.table_words(&params)[1]);
    words
}

#[test]
fn one_agent_with_all_records_goes_from_chunk_to_chunk_with_its_state() {
    let kernel = &zone_update::KERNEL;
    on_every_gpu(GpuOptions { chunk_records: 300, ..GpuOptions::default() }, |device| {
        for block in 1..6 {
            let params = agents(block, 1);
            let mut input = vec![0; 3001 * kernel.input_words];
            (kernel.generate_records)(&params, 3, 0, &mut input);
            assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
        }
    });
}

#[test]
fn agents_without_records_keep_their_state() {
    let kernel = &zone_update::KERNEL;
    on_every_gpu(GpuOptions { chunk_records: 300, ..GpuOptions::default() }, |device| {
        for block in 1..6 {
            let params = agents(block, 20_000);
            let mut input = vec![0; 1001 * kernel.input_words];
            (kernel.generate_records)(&params, 3, 0, &mut input);
            for input in [&input[..], &[]] {
                assert_reference(device, &Batch::new(kernel, &params, input).unwrap());
            }
        }
    });
}

#[test]
fn tables_that_exceed_a_binding_are_split_without_a_trace() {
    let kernel = accel_kernels::find("anomaly_score").unwrap();
    // a curve in 3 parts, or two curves in 5
    on_every_gpu(GpuOptions { table_bytes: 8192, ..GpuOptions::default() }, |device| {
        for block in 0..8 {
            let (params, input) = generated(kernel, block, 2000);
            assert_reference(device, &Batch::new(kernel, &params, &input).unwrap());
        }
    });
}

#[test]
fn tables_in_more_parts_than_the_device_binds_are_an_error_with_both_numbers() {
    let kernel = accel_kernels::find("anomaly_score").unwrap();
    let (params, input) = ((kernel.default_params)(), vec![0; kernel.input_words]);
    let batch = Batch::new(kernel, &params, &input).unwrap();
    on_every_gpu(GpuOptions { table_bytes: 4, ..GpuOptions::default() }, |device| {
        let error = device.run(&batch, &mut vec![0; batch.output_len()]).unwrap_err().to_string();
        assert!(
            error.contains("the number of storage buffers of its shader is 6421, the limit is "),
            "{error}"
        );
    });
}

#[test]
fn a_table_larger_than_a_real_binding_is_read_from_end_to_end() {
    const BASELINES: u32 = 400_000; // 155 MB; lavapipe binds 128 MiB
    let kernel = accel_kernels::find("anomaly_score").unwrap();
    let component = |number: u32| {
        let mut rows = [0; 136];
        for r in 0..16 {
            rows[r * (r + 1) / 2 + r] = 256;
        }
        Component {
            means: [(number % 30_000) as i16; 16],
            rows,
            shifts: [4; 16],
            biases: [0; 16],
            constant: number,
        }
    };
    let setup = Setup {
        diagonal: false,
        baselines: (0..BASELINES).map(|first| Baseline { first, components: 1, curve: 0 }).collect(),
        components: (0..BASELINES).map(component).collect(),
        curves: vec![Curve::through(&vec![7; fixed::distance::BUCKETS + 1])],
    };
    let params = setup.to_words();
    let input: Vec<u32> = (0..BASELINES)
        .step_by(7919)
        .chain([BASELINES - 1])
        .flat_map(|baseline| [0, 1, 2, 3, 4, 5, 6, 7, baseline])
        .collect();
    let batch = Batch::new(kernel, &params, &input).unwrap();
    let expected = batch.reference();
    on_every_gpu(GpuOptions::default(), |device| {
        assert!(outputs(device, &batch) == expected, "{}", device.name());
    });
}

#[test]
fn a_limit_below_one_record_is_an_error_with_both_numbers() {
    // Opening runs a record.
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
        assert!(edited != source || !source.contains("fn map_record"));
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

/// The text with its first occurrence of `from` replaced; other texts stay as they are.
fn replaced(source: &str, kernel: &str, from: &str, to: &str) -> String {
    if !source.contains(&format!("the fields of {kernel},")) {
        return source.to_owned();
    }
    assert!(source.contains(from), "{kernel} holds {from}");
    source.replacen(from, to, 1)
}

#[test]
fn one_changed_constant_of_each_shader_is_caught_by_comparison() {
    // the lowest bit of a mask under the first parity of the checksum
    let flip = |source: &str| {
        let Some(at) = source.find("(w0 & 0x") else { return source.to_owned() };
        let at = at + "(w0 & 0x".len();
        let mask = u32::from_str_radix(&source[at..at + 8], 16).expect("eight digits");
        format!("{}{:08x}{}", &source[..at], mask ^ 1, &source[at + 8..])
    };
    type Edit = fn(&str) -> String;
    let edits: &[(&str, Edit)] = &[
        ("descriptor_validation", flip),
        // in 32-bit and in 64-bit integers
        ("moment_aggregation", |s| {
            replaced(s, "moment_aggregation", "factor * four", "factor * (four & vec4(-3i))")
        }),
        ("anomaly_score", |s| replaced(s, "anomaly_score", "i32 = 16383", "i32 = 16382")),
        ("zone_update", |s| replaced(s, "zone_update", "& 31u)) & 31u", "& 31u)) & 15u")),
        ("evidence_fusion", |s| replaced(s, "evidence_fusion", "i32 = 3276800", "i32 = 3276799")),
        ("quorum_vote", |s| replaced(s, "quorum_vote", "voter & 31u", "voter & 15u")),
        ("path_score", |s| replaced(s, "path_score", "+ 0x2000u", "+ 0x2800u")),
        ("path_choice", |s| replaced(s, "path_choice", "0xffffu - input_about", "0xfffeu - input_about")),
        ("merkle_hash", |s| replaced(s, "merkle_hash", "bytes << 3u", "bytes << 2u")),
    ];
    let edited = edits.iter().map(|edit| edit.0);
    assert!(edited.eq(kernels().iter().map(|kernel| kernel.name)), "an edit for each kernel, in their order");
    for &(name, edit) in edits {
        let kernel = accel_kernels::find(name).unwrap();
        on_every_variant(GpuOptions { edit: Some(edit), ..GpuOptions::default() }, |device| {
            let caught = generate::blocks(kernel, 3, 40_000).any(|block| {
                let batch = block.batch();
                outputs(device, &batch) != batch.reference()
            });
            assert!(caught, "{name} on {}", device.name());
        });
    }
}

#[test]
fn a_record_or_a_run_that_the_shader_leaves_out_fails_the_batch() {
    // Opening runs one record of each kernel: one invocation, or ten for the parts of a run.
    let skip = |source: &str| {
        let edited = source
            .replace("record < dispatch.records", "record < dispatch.records && record != 12u")
            .replace("if invocation < dispatch.runs", "if invocation != 12u && invocation < dispatch.runs");
        assert_ne!(edited, source);
        edited
    };
    on_every_gpu(GpuOptions { edit: Some(skip), ..GpuOptions::default() }, |device| {
        for kernel in kernels() {
            let (params, input) = crowded(kernel, 1000);
            let batch = Batch::new(kernel, &params, &input).unwrap();
            let error =
                device.run(&batch, &mut vec![0; batch.output_len()]).expect_err("a word was never written");
            let is_found =
                matches!(&error, RunError::Failed { reason, .. } if reason.ends_with("were never written"));
            assert!(is_found, "{error}");
            // The device is none the worse for it.
            assert_reference(device, &batch.slice(0, 1));
        }
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
            (ran, start.elapsed(), output == batch.reference())
        });
        let (ran, whole, equal) = worker.join().unwrap();
        assert!(equal, "{}", device.name());
        let stages = [ran.upload, ran.on_device, ran.readback];
        for time in stages.into_iter().flatten() {
            assert!(time > Duration::ZERO && time <= whole, "{}: {time:?} of {whole:?}", device.name());
        }
        if device.kind() == Kind::SoftwareGpu {
            // Both have timestamps between any two commands.
            assert!(stages.iter().all(Option::is_some), "{}: {stages:?}", device.name());
        }
    });
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
