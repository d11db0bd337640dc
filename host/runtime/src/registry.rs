//! The families of devices, and how a name becomes an open device.

use crate::board::BoardProvider;
use crate::cpu::CpuProvider;
use crate::device::{Device, Listing, OpenError, Pattern, Provider};
use crate::fault::{self, Faulty};
use crate::fpga::FpgaProvider;
use crate::gpu::GpuProvider;
use std::fmt;

/// What a user sets for all devices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Threads of the device `cpu`; 0 means one for each core.
    pub threads: usize,
}

/// The families of devices, in the order in which they are listed.
#[derive(Default)]
pub struct Registry {
    providers: Vec<Box<dyn Provider>>,
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry").field("families", &self.providers.len()).finish()
    }
}

impl Registry {
    /// A registry without any device; see [`Registry::with`].
    pub fn empty() -> Self {
        Self::default()
    }

    /// All devices of this program: `cpu`, `cpu:reference`, `gpu:N`, `fpga:sim`, `fpga:verilator`, and the boards
    /// that names such as `fpga:serial:PATH` lead to.
    pub fn standard(settings: Settings) -> Self {
        Self::empty()
            .with(CpuProvider::new(settings))
            .with(GpuProvider::default())
            .with(FpgaProvider)
            .with(BoardProvider::default())
    }

    /// The same registry with one more family.
    #[must_use]
    pub fn with(mut self, provider: impl Provider + 'static) -> Self {
        self.providers.push(Box::new(provider));
        self
    }

    /// All devices, those absent too. The wrong twins `fault:…` are not listed: they are no choice for work.
    pub fn probe(&self) -> Vec<Listing> {
        self.providers.iter().flat_map(|p| p.probe()).collect()
    }

    /// The forms of names of devices that nobody can look for.
    pub fn patterns(&self) -> Vec<Pattern> {
        self.providers.iter().flat_map(|p| p.patterns()).collect()
    }

    /// Checks that the name is some family's, present or not.
    ///
    /// # Errors
    /// [`OpenError::Unknown`] lists the names there are.
    pub fn check_name(&self, name: &str) -> Result<(), OpenError> {
        if let Some((_, inner)) = fault::parse(name) {
            return self.check_name(inner);
        }
        if self.providers.iter().any(|p| p.owns(name)) { Ok(()) } else { Err(self.unknown(name)) }
    }

    /// The listed name of the device that a name means: several names may mean one device. A name that means none stays
    /// as it is.
    pub fn canonical(&self, name: &str) -> String {
        match fault::parse(name) {
            // The wrong twin of a device is another one.
            Some((_, inner)) => name
                .strip_suffix(inner)
                .map_or_else(|| name.to_owned(), |prefix| format!("{prefix}{}", self.canonical(inner))),
            None => {
                let owner = self.providers.iter().find(|p| p.owns(name));
                owner.map_or_else(|| name.to_owned(), |p| p.canonical(name))
            }
        }
    }

    /// Opens the device of this name. `fault:KIND` and `fault:KIND:DEVICE` open a wrong twin (see [`fault`]).
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(&self, name: &str) -> Result<Box<dyn Device>, OpenError> {
        if let Some((fault, inner)) = fault::parse(name) {
            return Ok(Box::new(Faulty::new(name, self.open(inner)?, fault)));
        }
        self.providers.iter().find_map(|p| p.open(name)).unwrap_or_else(|| Err(self.unknown(name)))
    }

    fn unknown(&self, name: &str) -> OpenError {
        let listed = self.probe().into_iter().map(|listing| listing.name);
        let forms = self.patterns().into_iter().map(|pattern| pattern.form.to_owned());
        let known: Vec<String> = listed.chain(forms).collect();
        OpenError::Unknown { name: name.to_owned(), known: known.join(", ") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let registry = Registry::standard(Settings::default());
        for name in ["", "cpuu", "cpu:", "fault:bit:cpuu", "fault:nothing"] {
            let Err(error) = registry.check_name(name) else { panic!("'{name}' is taken for a device") };
            assert!(matches!(error, OpenError::Unknown { .. }));
            assert!(error.to_string().contains("cpu, cpu:reference"), "{error}");
            assert!(registry.open(name).is_err());
        }
    }

    #[test]
    fn every_device_that_is_listed_as_present_opens_under_its_name() {
        let registry = Registry::standard(Settings::default());
        let present: Vec<Listing> = registry.probe().into_iter().filter(|l| l.absent.is_none()).collect();
        assert!(present.len() >= 2, "the processor is always here");
        for listing in present {
            let device = registry.open(&listing.name).unwrap_or_else(|e| panic!("{e}"));
            assert_eq!((device.name(), device.kind()), (listing.name.as_str(), listing.kind));
            assert!(!listing.name.starts_with("fault"));
        }
    }
}
