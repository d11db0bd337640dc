//! Which names mean which GPU, and what listings tell.

mod common;

use accel_runtime::device::{Kind, Listing, OpenError, Provider};
use accel_runtime::gpu::{GpuOptions, GpuProvider};
use accel_runtime::{
    DispatchError, Dispatcher, Fallback, Options, Rate, Registry, Request, Selection, Shadow,
};
use common::gpu::{not_run, on_every_gpu, two_here};

/// The value of a limit that a listing tells.
fn told<'a>(listing: &'a Listing, name: &str) -> Option<&'a str> {
    listing.limits.iter().find(|(limit, _)| *limit == name).map(|(_, value)| value.as_str())
}

/// The name under which a device opens, or why it does not.
fn opened(provider: &GpuProvider, name: &str) -> Result<String, String> {
    let opened = provider.open(name).unwrap_or_else(|| panic!("{name} is no GPU's name"));
    opened.map(|device| device.name().to_owned()).map_err(|error| error.to_string())
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
fn a_gpu_opens_under_its_uuid_its_address_and_its_name_and_bears_its_number() {
    let provider = GpuProvider::default();
    let listings = provider.probe();
    let mut uuids = 0;
    on_every_gpu(GpuOptions::default(), |device| {
        let listing = listings.iter().find(|listing| listing.name == device.name()).expect("it is listed");
        let same_uuid = |other: &&Listing| told(other, "UUID") == told(listing, "UUID");
        if let Some(uuid) = told(listing, "UUID") {
            uuids += 1;
            let found = opened(&provider, &format!("gpu:uuid:{uuid}"));
            match listings.iter().filter(same_uuid).count() {
                1 => assert_eq!(found.as_deref(), Ok(device.name())),
                _ => assert!(found.unwrap_err().contains("more than one GPU")),
            }
        }
        if let Some(bus) = told(listing, "PCI bus") {
            assert_eq!(opened(&provider, &format!("gpu:pci:{bus}")).as_deref(), Ok(device.name()));
        }
        let model = listing.description.to_uppercase();
        if listings.iter().filter(|other| other.description.to_uppercase() == model).count() == 1 {
            assert_eq!(opened(&provider, &format!("gpu:name:{model}")).as_deref(), Ok(device.name()));
            assert_eq!(provider.canonical(&format!("gpu:name:{model}")), device.name());
        }
        if device.kind() == Kind::SoftwareGpu {
            assert!(told(listing, "UUID").is_some(), "both drivers in software tell one");
        }
    });
    assert!(uuids > 0 || listings.iter().all(|listing| listing.absent.is_some()));
}

#[test]
fn a_name_that_fits_two_gpus_or_none_is_refused_with_the_candidates() {
    let provider = GpuProvider::default();
    if !two_here(&provider) {
        return;
    }
    let listings = provider.probe();
    // Every description ends with its interface, and every name holds an "e" or another letter; "vulkan" fits all here.
    let common = "VULKAN";
    if listings.iter().all(|listing| listing.description.to_uppercase().contains(common)) {
        let refused = opened(&provider, &format!("gpu:name:{common}")).unwrap_err();
        assert!(refused.contains("more than one GPU"), "{refused}");
        for listing in &listings {
            assert!(refused.contains(&format!("{} ({})", listing.name, listing.description)), "{refused}");
        }
    } else {
        not_run("the GPUs here have no name in common");
    }
    let refused = opened(&provider, "gpu:name:no such model").unwrap_err();
    assert!(
        refused.contains("none of the GPUs here") && refused.contains(&listings[1].description),
        "{refused}"
    );
    assert_eq!(provider.canonical("gpu:name:no such model"), "gpu:name:no such model");
}

#[test]
fn a_gpu_under_another_name_is_no_second_device() {
    let kernel = common::kernel();
    on_every_gpu(GpuOptions::default(), |device| {
        let registry = Registry::empty().with(GpuProvider::default());
        let listing = registry.probe().into_iter().find(|listing| listing.name == device.name());
        let other = format!("gpu:name:{}", listing.expect("it is listed").description);
        if registry.canonical(&other) != device.name() {
            return not_run("two GPUs have the same name");
        }
        let names = vec![device.name().to_owned(), other.clone()];
        let request = Request { devices: names, fallback: Fallback::Deny };
        let mut selection = Selection::new(&registry, kernel, &request).unwrap();
        selection.next_device().unwrap();
        assert!(selection.next_device().is_err(), "one device, named twice");

        let request = Request { devices: vec![device.name().to_owned()], fallback: Fallback::Deny };
        let selection = Selection::new(&registry, kernel, &request).unwrap();
        let shadow =
            Shadow { rate: "all".parse::<Rate>().unwrap(), seed: Some(1), device: Some(other), judge: None };
        let options = Options { deadline: None, shadow: Some(shadow) };
        let refused = Dispatcher::new(selection, options).map(|_| ());
        assert!(matches!(refused, Err(DispatchError::SameDevice { .. })), "{refused:?}");
    });
}
