//! What an adapter is, whatever its number.
//!
//! Its UUID is that of its Vulkan driver (`VkPhysicalDeviceIDProperties::deviceUUID`, for NVIDIA's the one that
//! `nvidia-smi -L` prints); Metal and Direct3D 12 have none. A driver in software gives all its devices the same. The
//! address on the PCI bus and the name are those that wgpu tells of every backend.

#![allow(unsafe_code, reason = "wgpu does not tell the UUID, so the Vulkan driver is asked")]

use wgpu::Adapter;

/// The UUID of this adapter, as 32 hexadecimal digits in the usual groups.
#[cfg(any(target_os = "linux", windows))]
pub(super) fn uuid(adapter: &Adapter) -> Option<String> {
    use ash::vk;
    // SAFETY: the handles are used only while the guard that as_hal gives lives, and nothing is destroyed.
    let adapter = unsafe { adapter.as_hal::<wgpu::hal::api::Vulkan>() }?;
    let (instance, device) = (adapter.shared_instance(), adapter.raw_physical_device());
    if instance.instance_api_version() < vk::API_VERSION_1_1 {
        return None; // it has no such question
    }
    // SAFETY: the physical device is one of this instance.
    let version = unsafe { instance.raw_instance().get_physical_device_properties(device) }.api_version;
    if version < vk::API_VERSION_1_1 {
        return None;
    }
    let mut identity = vk::PhysicalDeviceIDProperties::default();
    let mut properties = vk::PhysicalDeviceProperties2::default().push_next(&mut identity);
    // SAFETY: both are of version 1.1, so the function is loaded; the chain holds one structure that outlives the call.
    unsafe { instance.raw_instance().get_physical_device_properties2(device, &mut properties) };
    Some(grouped(identity.device_uuid))
}

/// No other system's driver tells one.
#[cfg(not(any(target_os = "linux", windows)))]
pub(super) fn uuid(_: &Adapter) -> Option<String> {
    None
}

/// The text of a UUID.
#[cfg(any(test, target_os = "linux", windows))]
fn grouped(bytes: [u8; 16]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_is_written_in_the_usual_groups() {
        let bytes = std::array::from_fn(|i| 0x10 * i as u8 + i as u8);
        assert_eq!(grouped(bytes), "00112233-4455-6677-8899-aabbccddeeff");
    }
}
