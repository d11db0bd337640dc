//! What the tests of GPUs share.

use accel_kernels::{Batch, Kernel, generate};
use accel_runtime::device::{Device, OpenError, Provider};
use accel_runtime::gpu::{GpuOptions, GpuProvider, Integers};
use std::io::Write as _;

fn required() -> bool {
    std::env::var("ACCEL_REQUIRE").as_deref() == Ok("all")
}

/// Says what is not run, past the capture of the test's output; fails when everything is required.
pub fn not_run(reason: &str) {
    assert!(!required(), "required: {reason}");
    writeln!(std::io::stderr(), "not run: {reason}").expect("standard error is open");
}

/// Runs a test on every GPU that is here, opened with these options.
pub fn on_every_gpu(options: GpuOptions, mut test: impl FnMut(&mut dyn Device)) {
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

/// Runs a test on every GPU that is here, with each of the integers that it has.
pub fn on_every_variant(options: GpuOptions, mut test: impl FnMut(&mut dyn Device)) {
    on_every_gpu(GpuOptions { integers: Some(Integers::Int32), ..options }, &mut test);
    let provider = GpuProvider::with(GpuOptions { integers: Some(Integers::Int64), ..options });
    let listings = provider.probe();
    let mut wide = 0;
    for listing in listings.iter().filter(|listing| listing.absent.is_none()) {
        test(&mut *provider.open(&listing.name).expect("a listed name").expect("a present device opens"));
        wide += 1;
    }
    if wide == 0 {
        not_run(&format!("no GPU with 64-bit integers among {listings:?}"));
    }
}

/// How every GPU that is here refuses to open with these options.
pub fn refusals(options: GpuOptions, mut test: impl FnMut(&str)) {
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
pub fn outputs(device: &mut dyn Device, batch: &Batch<'_>) -> Vec<u32> {
    let mut output = vec![0xDEAD_BEEF; batch.output_len()];
    device.run(batch, &mut output).expect("the batch runs");
    output
}

pub fn assert_reference(device: &mut dyn Device, batch: &Batch<'_>) {
    let (found, expected) = (outputs(device, batch), batch.reference());
    let wrong = found.iter().zip(&expected).position(|(found, expected)| found != expected);
    assert_eq!(wrong.map(|at| (at, found[at], expected[at])), None, "{}", device.name());
}

/// Generated records with parameters of their own.
pub fn generated(kernel: &'static Kernel, block: u64, records: usize) -> (Vec<u32>, Vec<u32>) {
    let params = (kernel.generate_params)(3, block);
    let mut input = vec![0; records * kernel.input_words];
    (kernel.generate_records)(&params, 3, block * generate::BLOCK_RECORDS, &mut input);
    (params, input)
}

/// Generated records under the generated parameters with the most segments or agents.
pub fn crowded(kernel: &'static Kernel, records: usize) -> (Vec<u32>, Vec<u32>) {
    let block = (0..20).max_by_key(|&block| kernel.output_len(&(kernel.generate_params)(3, block), 0));
    generated(kernel, block.expect("twenty blocks"), records)
}

/// Whether two or more GPUs are here, as they are when everything is required.
pub fn two_here(provider: &GpuProvider) -> bool {
    let present = provider.probe().iter().filter(|listing| listing.absent.is_none()).count();
    if present < 2 {
        not_run("this test needs two GPUs");
    }
    present >= 2
}
