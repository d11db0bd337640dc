//! The file of a cost model: JSON with a version and a digest, under the user's cache folder.
//!
//! ```json
//! {
//!   "format": "accel cost model",
//!   "version": 1,
//!   "sha256": "of the compact JSON of the model, as this program writes it",
//!   "model": {
//!     "machine": { "processor": "…", "cores": 2, "instructions": "avx512", "program": "0.1.0" },
//!     "entries": [
//!       { "kernel": "…", "specification": "…", "device": "cpu", "identity": "…",
//!         "curve": [ { "records": 1, "nanoseconds": 250 } ] }
//!     ]
//!   }
//! }
//! ```
//!
//! A file of another version, machine or program is *stale*: what it says does not hold here, so it is left alone and
//! the reason told. The same goes for each entry whose kernel or device has changed since. A file that can't be read or
//! does not fit its digest is *broken*: an error, because nobody can say what it was.

use super::{Machine, Model, identity};
use crate::device::Listing;
use accel_kernels::digest::Hasher;
use serde::{Deserialize, Serialize};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The name of the file in the cache folder.
pub const FILE: &str = "costs.json";

const FORMAT: &str = "accel cost model";
const VERSION: u32 = 1;

/// Why a model can't be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The system refuses.
    #[error("the cost model {}: {error}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's words.
        error: io::Error,
    },
    /// The file is not what this program wrote.
    #[error("the cost model {} is broken ({reason}): measure anew with `accel calibrate`, or remove the file", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

/// What a file holds that is of use here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The model, without stale entries; `None` when there is no file, or nothing of it holds here.
    pub model: Option<Model>,
    /// What was left out, and why.
    pub stale: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    format: String,
    version: u32,
    sha256: String,
    model: Model,
}

impl Model {
    /// Where this user's model lies.
    ///
    /// # Errors
    /// [`FileError::Io`] when there is no place for it.
    pub fn user_file() -> Result<PathBuf, FileError> {
        let io = |error| FileError::Io { path: PathBuf::from("the cache folder"), error };
        accel_sim::user_cache::directory().map(|folder| folder.join(FILE)).map_err(io)
    }

    /// What a file holds for this machine and these devices, which are those of a probe.
    ///
    /// # Errors
    /// [`FileError`]; no file is no error.
    pub fn load(path: &Path, machine: &Machine, devices: &[Listing]) -> Result<Loaded, FileError> {
        let text = match std::fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Loaded::default()),
            Err(error) => return Err(FileError::Io { path: path.to_owned(), error }),
        };
        let broken = |reason: String| FileError::Broken { path: path.to_owned(), reason };
        let head: Head = serde_json::from_slice(&text).map_err(|e| broken(e.to_string()))?;
        if head.format != FORMAT {
            return Err(broken(format!("its format is '{}', not '{FORMAT}'", head.format)));
        }
        let stale = |reason| Ok(Loaded { model: None, stale: vec![reason] });
        if head.version != VERSION {
            return stale(format!("it has version {}, this program writes {VERSION}", head.version));
        }
        let whole: Whole = serde_json::from_slice(&text).map_err(|e| broken(e.to_string()))?;
        let mut model = whole.model;
        let found = model.digest();
        if whole.sha256 != found {
            return Err(broken(format!("its digest is {found}, it says {}", whole.sha256)));
        }
        if model.machine != *machine {
            return stale(format!("it holds for {}, this is {machine}", model.machine));
        }
        let mut stale = Vec::new();
        model.entries.retain(|entry| {
            let reason = why_stale(entry, devices);
            stale.extend(reason.iter().map(|why| format!("{} on {}: {why}", entry.kernel, entry.device)));
            reason.is_none()
        });
        Ok(Loaded { model: (!model.entries.is_empty()).then_some(model), stale })
    }

    /// Writes the file, whole or not at all.
    ///
    /// # Errors
    /// [`FileError::Io`].
    pub fn store(&self, path: &Path) -> Result<(), FileError> {
        let whole =
            Whole { format: FORMAT.to_owned(), version: VERSION, sha256: self.digest(), model: self.clone() };
        let text = serde_json::to_string_pretty(&whole).expect("keys are texts") + "\n";
        let write = || -> io::Result<()> {
            let folder = path.parent().unwrap_or(Path::new("."));
            let mut file = tempfile::Builder::new().prefix(".costs-").tempfile_in(folder)?;
            file.write_all(text.as_bytes())?;
            file.as_file().sync_all()?;
            file.persist(path).map_err(|e| e.error)?;
            Ok(())
        };
        write().map_err(|error| FileError::Io { path: path.to_owned(), error })
    }

    fn digest(&self) -> String {
        let mut hasher = Hasher::new();
        hasher.text(&serde_json::to_string(self).expect("keys are texts"));
        hasher.finish().to_string()
    }
}

/// Why an entry does not hold any more.
fn why_stale(entry: &super::Entry, devices: &[Listing]) -> Option<String> {
    let Ok(kernel) = accel_kernels::find(&entry.kernel) else {
        return Some("there is no such kernel any more".to_owned());
    };
    if kernel.digest().to_string() != entry.specification {
        return Some("the kernel has changed since".to_owned());
    }
    match devices.iter().find(|listing| listing.name == entry.device) {
        None => Some("there is no such device".to_owned()),
        Some(Listing { absent: Some(reason), .. }) => Some(format!("absent: {reason}")),
        Some(listing) if identity(listing) != entry.identity => {
            Some(format!("it was '{}', it is '{}'", entry.identity, identity(listing)))
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Point;
    use super::*;
    use crate::device::Kind;
    use std::fs;

    fn listing(name: &str, description: &str, absent: bool) -> Listing {
        Listing {
            name: name.to_owned(),
            kind: Kind::DiscreteGpu,
            description: description.to_owned(),
            limits: vec![("threads", "2".to_owned())],
            absent: absent.then(|| "unplugged".to_owned()),
        }
    }

    fn model(machine: Machine) -> Model {
        let mut model = Model::new(machine);
        for kernel in accel_kernels::kernels() {
            for device in ["cpu", "gpu:0"] {
                let points = vec![Point { records: 1, nanoseconds: 5 }, Point { records: 9, nanoseconds: 7 }];
                model.insert(kernel, device, &identity(&listing(device, "a", false)), points).unwrap();
            }
        }
        model
    }

    #[test]
    fn what_was_stored_is_loaded_and_a_store_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let here = Machine::here();
        let devices = [listing("cpu", "a", false), listing("gpu:0", "a", false)];
        assert_eq!(Model::load(&path, &here, &devices).unwrap(), Loaded::default());
        Model::new(here.clone()).store(&path).unwrap();
        assert_eq!(Model::load(&path, &here, &devices).unwrap(), Loaded::default(), "nothing was measured");
        let model = model(here.clone());
        model.store(&path).unwrap();
        let loaded = Model::load(&path, &here, &devices).unwrap();
        assert_eq!(loaded, Loaded { model: Some(model), stale: Vec::new() });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn another_machine_program_or_version_is_stale_with_its_reason() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let here = Machine::here();
        let others = [
            Machine { processor: "another".to_owned(), ..here.clone() },
            Machine { cores: here.cores + 1, ..here.clone() },
            Machine { instructions: "mmx".to_owned(), ..here.clone() },
            Machine { program: "9.9.9".to_owned(), ..here.clone() },
        ];
        for other in others {
            model(other.clone()).store(&path).unwrap();
            let loaded = Model::load(&path, &here, &[]).unwrap();
            assert_eq!(loaded.model, None);
            assert!(loaded.stale[0].contains(&other.to_string()), "{:?}", loaded.stale);
        }
        model(here.clone()).store(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap().replace("\"version\": 1", "\"version\": 2");
        fs::write(&path, text).unwrap();
        let loaded = Model::load(&path, &here, &[]).unwrap();
        assert!(loaded.model.is_none() && loaded.stale[0].contains("version 2"), "{loaded:?}");
    }

    #[test]
    fn an_entry_whose_device_or_kernel_has_changed_is_left_out_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let here = Machine::here();
        let mut model = model(here.clone());
        model.entries[0].specification = "another".to_owned();
        model.entries[2].kernel = "gone".to_owned();
        model.store(&path).unwrap();
        let kernels = accel_kernels::kernels().len();
        for (gpu, why) in [
            (Some(listing("gpu:0", "a new driver", false)), "a new driver"),
            (Some(listing("gpu:0", "a", true)), "unplugged"),
            (None, "no such device"),
        ] {
            let devices: Vec<Listing> = [listing("cpu", "a", false)].into_iter().chain(gpu).collect();
            let Loaded { model, stale } = Model::load(&path, &here, &devices).unwrap();
            let model = model.unwrap();
            assert!(model.entries().iter().all(|e| e.device == "cpu"));
            assert_eq!((model.entries().len(), stale.len()), (kernels - 2, kernels + 2), "{stale:?}");
            assert!(stale.iter().any(|s| s.contains(why)), "{stale:?}");
            assert!(stale[0].contains("has changed") && stale.iter().any(|s| s.contains("no such kernel")));
        }
    }

    #[test]
    fn no_changed_byte_passes_and_the_error_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let here = Machine::here();
        let devices = [listing("cpu", "a", false), listing("gpu:0", "a", false)];
        let whole = model(here.clone());
        whole.store(&path).unwrap();
        let bytes = fs::read(&path).unwrap();
        let mut refused = 0;
        for at in (0..bytes.len()).step_by(7) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 4;
            fs::write(&path, &damaged).unwrap();
            match Model::load(&path, &here, &devices) {
                Err(error) => {
                    assert!(error.to_string().contains("accel calibrate"), "{error}");
                    refused += 1;
                }
                // Blanks between the values say nothing, and another version is another program's.
                Ok(loaded) => assert!(loaded.model.is_none_or(|m| m == whole), "byte {at}"),
            }
        }
        assert!(refused > bytes.len() / 14, "{refused} of {}", bytes.len());
        for cut in [0, 1, bytes.len() / 2, bytes.len() - 2] {
            fs::write(&path, &bytes[..cut]).unwrap();
            assert!(Model::load(&path, &here, &devices).is_err(), "{cut}");
        }
    }

    #[test]
    fn a_place_that_can_not_be_written_is_named() {
        let path = Path::new("/no such folder/costs.json");
        let error = model(Machine::here()).store(path).unwrap_err();
        assert!(error.to_string().contains("/no such folder/costs.json"), "{error}");
    }
}
