//! What is here: adapters in their order, and their listings.

use super::integers::IntegersError;
use super::tuning::Tuning;
use super::{GpuOptions, files, identity, integers};
use crate::device::{Kind, Listing, OpenError};
use wgpu::{
    Adapter, Backends, DeviceType, DownlevelFlags, Features, Instance, InstanceDescriptor, InstanceFlags,
};

/// What stands behind the name `gpu:0` where no adapter is found.
const NONE: &str = "no Vulkan, Metal or Direct3D 12 driver found; on Linux install libvulkan1 and the GPU's driver, \
                    or mesa-vulkan-drivers for one in software";

/// The adapters that compute, in the order of their numbers.
#[derive(Debug)]
pub(super) struct Adapters(Vec<Known>);

/// An adapter and what tells it from others.
#[derive(Debug)]
struct Known {
    adapter: Adapter,
    identity: Identity,
}

/// What tells an adapter from others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Identity {
    uuid: Option<String>,
    /// `domain:bus:device.function`, where the driver tells it.
    pci: Option<String>,
    /// Model and driver.
    name: String,
}

/// A name of a GPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name<'a> {
    /// `gpu:N`.
    Number(usize),
    /// `gpu:uuid:…`, with or without the groups' hyphens and NVIDIA's `GPU-`.
    Uuid(&'a str),
    /// `gpu:pci:…`.
    Pci(&'a str),
    /// `gpu:name:…`: a part of the model's or the driver's name.
    Part(&'a str),
}

impl<'a> Name<'a> {
    /// What a name says; `None` when it is not one of a GPU.
    pub(super) fn parse(name: &'a str) -> Option<Self> {
        let rest = name.strip_prefix("gpu:")?;
        if let Some((kind, value)) = rest.split_once(':') {
            return match kind {
                _ if value.is_empty() => None,
                "uuid" => Some(Name::Uuid(value)),
                "pci" => Some(Name::Pci(value)),
                "name" => Some(Name::Part(value)),
                _ => None,
            };
        }
        let number = rest.parse().ok()?;
        (name == self::name(number)).then_some(Name::Number(number))
    }
}

impl Identity {
    fn of(adapter: &Adapter) -> Self {
        let info = adapter.get_info();
        let driver = [info.driver, info.driver_info].join(" ");
        Self {
            uuid: identity::uuid(adapter),
            pci: Some(info.device_pci_bus_id).filter(|id| !id.is_empty()),
            name: format!("{}, {}, {}", info.name, driver.trim(), info.backend),
        }
    }

    /// Whether an identity is meant; a number says nothing of it.
    fn is_meant_by(&self, name: Name<'_>) -> bool {
        let plain = |text: &str| text.to_lowercase().trim_start_matches("gpu-").replace('-', "");
        match name {
            Name::Number(_) => false,
            Name::Uuid(uuid) => self.uuid.as_ref().is_some_and(|own| plain(own) == plain(uuid)),
            Name::Pci(id) => self.pci.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(id)),
            Name::Part(part) => self.name.to_lowercase().contains(&part.to_lowercase()),
        }
    }
}

/// The number of the one identity that is meant by a name, or why there is not exactly one.
fn find(identities: &[&Identity], name: Name<'_>) -> Result<usize, String> {
    let list = |numbers: &[usize]| {
        let one = |&number: &usize| format!("{} ({})", self::name(number), identities[number].name);
        numbers.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    let all: Vec<usize> = (0..identities.len()).collect();
    if let Name::Number(number) = name {
        return match identities.len() {
            count if number < count => Ok(number),
            0 => Err(NONE.to_owned()),
            1 => Err(format!("{} is the only GPU here", self::name(0))),
            count => Err(format!("the GPUs here are {} to {}", self::name(0), self::name(count - 1))),
        };
    }
    let meant: Vec<usize> = all.iter().copied().filter(|&n| identities[n].is_meant_by(name)).collect();
    match meant[..] {
        [one] => Ok(one),
        [] if all.is_empty() => Err(NONE.to_owned()),
        [] => Err(format!("it fits none of the GPUs here: {}", list(&all))),
        _ => Err(format!("it fits more than one GPU: {}; name one of them", list(&meant))),
    }
}

fn name(number: usize) -> String {
    format!("gpu:{number}")
}

/// What stands behind an adapter. A virtual one counts as one whose kind the driver does not tell: what it computes
/// on is not known.
pub(super) fn kind(adapter: &Adapter) -> Kind {
    match adapter.get_info().device_type {
        DeviceType::DiscreteGpu => Kind::DiscreteGpu,
        DeviceType::IntegratedGpu | DeviceType::VirtualGpu | DeviceType::Other => Kind::IntegratedGpu,
        DeviceType::Cpu => Kind::SoftwareGpu,
    }
}

impl Adapters {
    pub(super) fn find() -> Self {
        let mut descriptor = InstanceDescriptor::new_without_display_handle();
        descriptor.backends = Backends::PRIMARY;
        // Debug builds would load validation layers; those that distributions ship do not know wgpu's output.
        descriptor.flags = InstanceFlags::empty();
        let descriptor = descriptor.with_env();
        let backends = descriptor.backends;
        let instance = Instance::new(descriptor);
        let mut adapters = pollster::block_on(instance.enumerate_adapters(backends));
        adapters.retain(|a| a.get_downlevel_capabilities().flags.contains(DownlevelFlags::COMPUTE_SHADERS));
        adapters.sort_by_key(|adapter| match adapter.get_info().device_type {
            DeviceType::DiscreteGpu => 0,
            DeviceType::IntegratedGpu => 1,
            DeviceType::VirtualGpu => 2,
            DeviceType::Other => 3,
            DeviceType::Cpu => 4,
        });
        let known = |adapter: Adapter| Known { identity: Identity::of(&adapter), adapter };
        Self(adapters.into_iter().map(known).collect())
    }

    /// The adapter that a name means, and the name `gpu:N` of it.
    pub(super) fn get(&self, text: &str, meant: Name<'_>) -> Result<(String, &Adapter), OpenError> {
        let identities: Vec<&Identity> = self.0.iter().map(|known| &known.identity).collect();
        match find(&identities, meant) {
            Ok(number) => Ok((name(number), &self.0[number].adapter)),
            Err(reason) => Err(OpenError::Absent { device: text.to_owned(), reason }),
        }
    }

    /// The listings of devices with these options, or the reason why none can be used.
    pub(super) fn listings(&self, options: &Result<GpuOptions, IntegersError>) -> Vec<Listing> {
        if self.0.is_empty() {
            return vec![Listing {
                name: name(0),
                kind: Kind::DiscreteGpu,
                description: "GPU".to_owned(),
                limits: Vec::new(),
                absent: Some(NONE.to_owned()),
            }];
        }
        self.0.iter().enumerate().map(|(number, known)| listing(number, known, options)).collect()
    }
}

fn listing(
    number: usize,
    Known { adapter, identity }: &Known,
    options: &Result<GpuOptions, IntegersError>,
) -> Listing {
    let limits = adapter.limits();
    let has = |feature| if adapter.features().contains(feature) { "yes" } else { "no" }.to_owned();
    let mib = |bytes: u64| format!("{} MiB", bytes >> 20);
    let mut shown = vec![
        ("largest binding", mib(limits.max_storage_buffer_binding_size)),
        ("largest buffer", mib(limits.max_buffer_size)),
        ("largest workgroup", format!("{} invocations", limits.max_compute_invocations_per_workgroup)),
        ("64-bit integers", has(Features::SHADER_INT64)),
        ("timestamps", has(Features::TIMESTAMP_QUERY)),
    ];
    // What names the adapter whatever its number: gpu:uuid:…, gpu:pci:….
    shown.extend(identity.uuid.clone().map(|uuid| ("UUID", uuid)));
    shown.extend(identity.pci.clone().map(|id| ("PCI bus", id)));
    let has_int64 = adapter.features().contains(Features::SHADER_INT64);
    let absent = match options {
        Err(error) => Some(error.to_string()),
        Ok(options) => integers::check(options, has_int64).err().map(|error| error.to_string()),
    };
    if let (Ok(options), None) = (options, &absent) {
        let kept = if options.files { files::tunings(&adapter.get_info()) } else { Vec::new() };
        let default = |shader: &_| Tuning::default(kind(adapter), shader);
        shown.extend(integers::shown(options, &kept, default, has_int64));
    }
    Listing {
        name: name(number),
        kind: kind(adapter),
        description: identity.name.clone(),
        limits: shown,
        absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plain_forms_are_names() {
        assert_eq!(Name::parse("gpu:0"), Some(Name::Number(0)));
        assert_eq!(Name::parse("gpu:12"), Some(Name::Number(12)));
        assert_eq!(Name::parse("gpu:name:H100"), Some(Name::Part("H100")));
        assert_eq!(Name::parse("gpu:uuid:ab"), Some(Name::Uuid("ab")));
        assert_eq!(Name::parse("gpu:pci:0000:01:00.0"), Some(Name::Pci("0000:01:00.0")));
        for other in [
            "gpu",
            "gpu:",
            "gpu:x",
            "gpu:+1",
            "gpu:01",
            "gpu:-1",
            "cpu",
            "fpga:sim",
            "gpu:name:",
            "gpu:uuid:",
        ] {
            assert_eq!(Name::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_name_means_exactly_one_adapter_or_an_error_lists_the_candidates() {
        let card = |digit: char, bus: &str| Identity {
            uuid: Some(format!("{digit}0112233-4455-6677-8899-aabbccddeeff")),
            pci: Some(bus.to_owned()),
            name: "NVIDIA H100 PCIe, NVIDIA 555.1, vulkan".to_owned(),
        };
        let (a, b) = (card('0', "0000:01:00.0"), card('f', "0000:C1:00.0"));
        let software = Identity { name: "llvmpipe (LLVM 15)".to_owned(), ..Identity::default() };
        let all = [&a, &b, &software];
        for (name, number) in [
            ("gpu:1", 1),
            ("gpu:name:LLVMpipe", 2),
            ("gpu:uuid:00112233-4455-6677-8899-aabbccddeeff", 0),
            ("gpu:uuid:GPU-F0112233-4455-6677-8899-AABBCCDDEEFF", 1),
            ("gpu:uuid:f0112233445566778899aabbccddeeff", 1),
            ("gpu:pci:0000:c1:00.0", 1),
        ] {
            assert_eq!(find(&all, Name::parse(name).unwrap()), Ok(number), "{name}");
        }
        let refused = |name| find(&all, Name::parse(name).unwrap()).unwrap_err();
        let two = refused("gpu:name:h100");
        assert!(
            two.contains("more than one GPU: gpu:0 (NVIDIA H100") && two.contains("gpu:1 (NVIDIA"),
            "{two}"
        );
        assert!(!two.contains("llvmpipe"), "{two}");
        let none = refused("gpu:name:radeon");
        assert!(none.contains("none of the GPUs here: gpu:0") && none.contains("gpu:2 (llvmpipe"), "{none}");
        assert!(refused("gpu:uuid:1").contains("none"));
        assert!(refused("gpu:3").contains("gpu:0 to gpu:2"));
        assert!(find(&[], Name::Part("x")).unwrap_err().contains("mesa-vulkan-drivers"));
    }

    #[test]
    fn without_adapters_one_listing_says_what_to_do() {
        let none = Adapters(Vec::new());
        let listings = none.listings(&Ok(GpuOptions::default()));
        assert_eq!(listings.len(), 1);
        assert_eq!(listings[0].name, "gpu:0");
        assert!(listings[0].absent.as_ref().is_some_and(|reason| reason.contains("mesa-vulkan-drivers")));
        let refused = none.get("gpu:0", Name::Number(0));
        assert!(matches!(refused, Err(OpenError::Absent { device, .. }) if device == "gpu:0"));
    }
}
