//! 64-bit integers are used where a device has them, and nowhere else; one variable decides otherwise.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::gpu::{GpuOptions, GpuProvider, Integers, VARIABLE};
use accel_runtime::{Listing, OpenError, Provider as _};
use common::gpu::{assert_reference, crowded, not_run};
use std::process::Command;

const KERNEL: &str = "moment_aggregation";

fn limit<'a>(listing: &'a Listing, name: &str) -> &'a str {
    let found = listing.limits.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| value.as_str()).unwrap_or_else(|| panic!("no {name} in {listing:?}"))
}

/// The GPUs that are here, by these options; at least one.
fn present(provider: &GpuProvider) -> Vec<Listing> {
    let listings = provider.probe();
    if listings.iter().all(|listing| listing.absent.is_some()) {
        not_run(&format!("{listings:?}"));
        return Vec::new();
    }
    listings
}

#[test]
fn a_listing_says_with_which_integers_a_kernel_is_computed() {
    let provider = GpuProvider::with(GpuOptions { files: false, ..GpuOptions::default() });
    for listing in present(&provider) {
        match limit(&listing, "64-bit integers") {
            "yes" => assert_eq!(limit(&listing, KERNEL), "in 64-bit integers (by default)"),
            _ => assert_eq!(limit(&listing, KERNEL), "in 32-bit integers (the device has no others)"),
        }
    }
}

#[test]
fn a_device_without_64_bit_integers_refuses_a_demand_for_them() {
    let demand = |integers| {
        GpuProvider::with(GpuOptions { integers: Some(integers), files: false, ..GpuOptions::default() })
    };
    let (mut with, mut without) = (0, 0);
    for listing in present(&GpuProvider::default()) {
        let provider = demand(Integers::Int64);
        let demanded = provider.probe().into_iter().find(|l| l.name == listing.name).unwrap();
        let opened = provider.open(&listing.name).unwrap();
        if limit(&listing, "64-bit integers") == "yes" {
            assert_eq!(limit(&demanded, KERNEL), "in 64-bit integers (demanded)");
            assert!(opened.is_ok());
            with += 1;
        } else {
            assert!(demanded.absent.unwrap().contains("the device has none"));
            let refused = matches!(&opened, Err(OpenError::Failed { reason, .. }) if reason.contains("the device has none"));
            assert!(refused, "{:?}", opened.err());
            without += 1;
        }
        let narrow = demand(Integers::Int32);
        let demanded = narrow.probe().into_iter().find(|l| l.name == listing.name).unwrap();
        assert!(limit(&demanded, KERNEL).starts_with("in 32-bit integers ("));
        assert!(narrow.open(&listing.name).unwrap().is_ok());
    }
    if with == 0 || without == 0 {
        not_run(&format!("{with} GPUs with 64-bit integers and {without} without"));
    }
}

#[test]
fn the_variable_decides_and_a_wrong_one_makes_every_gpu_absent() {
    // In a process of its own, because a variable is the whole process's.
    const CHILD: &str = "ACCEL_TEST_INTEGERS";
    if let Some(expected) = std::env::var_os(CHILD) {
        let expected = expected.into_string().unwrap();
        let provider = GpuProvider::with(GpuOptions { files: false, ..GpuOptions::default() });
        for listing in provider.probe().iter().filter(|l| !l.limits.is_empty()) {
            match &listing.absent {
                Some(reason) => {
                    assert!(reason.contains(&expected), "{reason}");
                    let refused = provider.open(&listing.name).unwrap().err().unwrap().to_string();
                    assert!(refused.contains(&expected), "{refused}");
                }
                None => {
                    assert!(limit(listing, KERNEL).starts_with(&expected), "{listing:?}");
                    let kernel = accel_kernels::find(KERNEL).unwrap();
                    let (params, input) = crowded(kernel, 5000);
                    let batch = accel_kernels::Batch::new(kernel, &params, &input).unwrap();
                    assert_reference(&mut *provider.open(&listing.name).unwrap().unwrap(), &batch);
                }
            }
            println!("as expected on {}", listing.name);
        }
        return;
    }
    if present(&GpuProvider::default()).is_empty() {
        return;
    }
    for (value, expected) in
        [("int32", "in 32-bit integers"), ("int16", "ACCEL_GPU is 'int16': it takes int32 or int64")]
    {
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["the_variable_decides_and_a_wrong_one_makes_every_gpu_absent", "--exact", "--nocapture"])
            .env(CHILD, expected)
            .env(VARIABLE, value)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success() && text.contains("as expected on gpu:0"), "{value}: {text}");
    }
}
