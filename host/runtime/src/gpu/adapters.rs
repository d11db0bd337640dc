//! What is here: adapters in their order, and their listings.

use crate::device::{Kind, Listing, OpenError};
use wgpu::{
    Adapter, Backends, DeviceType, DownlevelFlags, Features, Instance, InstanceDescriptor, InstanceFlags,
};

/// What stands behind the name `gpu:0` where no adapter is found.
const NONE: &str = "no Vulkan, Metal or Direct3D 12 driver found; on Linux install libvulkan1 and the GPU's driver, \
                    or mesa-vulkan-drivers for one in software";

/// The adapters that compute, in the order of their numbers.
#[derive(Debug)]
pub(super) struct Adapters(Vec<Adapter>);

/// The number of a name `gpu:N`.
pub(super) fn number(name: &str) -> Option<usize> {
    let digits = name.strip_prefix("gpu:")?;
    let number = digits.parse().ok()?;
    (name == self::name(number)).then_some(number)
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
        Self(adapters)
    }

    pub(super) fn get(&self, number: usize) -> Result<&Adapter, OpenError> {
        self.0.get(number).ok_or_else(|| {
            let reason = match self.0.len() {
                0 => NONE.to_owned(),
                1 => format!("{} is the only GPU here", name(0)),
                count => format!("the GPUs here are {} to {}", name(0), name(count - 1)),
            };
            OpenError::Absent { device: name(number), reason }
        })
    }

    pub(super) fn listings(&self) -> Vec<Listing> {
        if self.0.is_empty() {
            return vec![Listing {
                name: name(0),
                kind: Kind::DiscreteGpu,
                description: "GPU".to_owned(),
                limits: Vec::new(),
                absent: Some(NONE.to_owned()),
            }];
        }
        self.0.iter().enumerate().map(|(number, adapter)| listing(number, adapter)).collect()
    }
}

fn listing(number: usize, adapter: &Adapter) -> Listing {
    let (info, limits) = (adapter.get_info(), adapter.limits());
    let has = |feature| if adapter.features().contains(feature) { "yes" } else { "no" }.to_owned();
    let mib = |bytes: u64| format!("{} MiB", bytes >> 20);
    let mut shown = vec![
        ("largest binding", mib(limits.max_storage_buffer_binding_size)),
        ("largest buffer", mib(limits.max_buffer_size)),
        ("largest workgroup", format!("{} invocations", limits.max_compute_invocations_per_workgroup)),
        ("64-bit integers", has(Features::SHADER_INT64)),
        ("timestamps", has(Features::TIMESTAMP_QUERY)),
    ];
    if !info.device_pci_bus_id.is_empty() {
        shown.push(("PCI bus", info.device_pci_bus_id));
    }
    let driver = [info.driver, info.driver_info].join(" ");
    Listing {
        name: name(number),
        kind: kind(adapter),
        description: format!("{}, {}, {}", info.name, driver.trim(), info.backend),
        limits: shown,
        absent: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plain_form_is_a_name() {
        assert_eq!(number("gpu:0"), Some(0));
        assert_eq!(number("gpu:12"), Some(12));
        for other in ["gpu", "gpu:", "gpu:x", "gpu:+1", "gpu:01", "gpu:-1", "cpu", "fpga:sim"] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn without_adapters_one_listing_says_what_to_do() {
        let none = Adapters(Vec::new());
        let listings = none.listings();
        assert_eq!(listings.len(), 1);
        assert_eq!(listings[0].name, "gpu:0");
        assert!(listings[0].absent.as_ref().is_some_and(|reason| reason.contains("mesa-vulkan-drivers")));
        assert!(matches!(none.get(0), Err(OpenError::Absent { device, .. }) if device == "gpu:0"));
    }
}
