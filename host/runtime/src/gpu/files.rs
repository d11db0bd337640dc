//! What is kept of an adapter from one process to the next: compiled pipelines, where the driver hands them out, and
//! measured tunings. Both lie in the folder `gpu` of the user's cache, by one rename each, and are made again when a
//! file is missing, damaged or of another driver.

use super::context::Context;
use super::integers;
use super::tuning::Tuning;
use super::unchecked;
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use wgpu::{AdapterInfo, Features, PipelineCache};

/// What wgpu and a driver without a cache put before no data: their headers.
const HEADERS: usize = 64 + 32;

/// Bytes of a digest.
const DIGEST: usize = 32;

/// The files of an adapter.
#[derive(Debug)]
pub(super) struct Files {
    /// Where they lie; `None` when nothing is to be kept or nothing can be.
    folder: Option<PathBuf>,
    /// The name of the files without extension: that of the adapter's model.
    stem: String,
    /// Driver and version, on which a tuning depends.
    driver: String,
    pipelines: Option<PipelineCache>,
}

impl Files {
    /// Those of this adapter, if anything is to be kept of it.
    pub(super) fn open(context: &Context, info: &AdapterInfo, kept: bool) -> Self {
        let folder = kept.then(folder).and_then(|folder| {
            folder.inspect_err(|error| log::warn!("nothing is kept of GPUs: {error}")).ok()
        });
        let (stem, driver) = names(info);
        let has_cache = context.device.features().contains(Features::PIPELINE_CACHE);
        let pipelines = folder.as_ref().filter(|_| has_cache).map(|folder| {
            let data = read(&folder.join(format!("{stem}.pipelines")));
            unchecked::pipeline_cache(&context.device, data.as_deref())
        });
        Self { folder, stem, driver, pipelines }
    }

    /// The cache for pipelines to be compiled.
    pub(super) fn pipelines(&self) -> Option<&PipelineCache> {
        self.pipelines.as_ref()
    }

    /// Writes the pipelines compiled so far, if the driver hands any out.
    pub(super) fn keep_pipelines(&self) {
        let data = self.pipelines.as_ref().and_then(PipelineCache::get_data);
        if let Some(data) = data.filter(|data| data.len() > HEADERS) {
            self.keep("pipelines", &data);
        }
    }

    /// How the invocations of each kernel are cut, as far as that was measured with this driver and these kernels.
    pub(super) fn tunings(&self) -> Vec<(String, Tuning)> {
        self.folder.as_ref().map_or_else(Vec::new, |folder| tunings_in(folder, &self.stem, &self.driver))
    }

    /// Writes these tunings.
    pub(super) fn keep_tunings(&self, tunings: &[(String, Tuning)]) {
        self.keep("tunings", text(tunings, &self.driver).as_bytes());
    }

    fn keep(&self, extension: &str, data: &[u8]) {
        let Some(folder) = &self.folder else { return };
        let file = folder.join(format!("{}.{extension}", self.stem));
        if read(&file).is_some_and(|known| known == data) {
            return;
        }
        if let Err(error) = write(&file, data) {
            log::warn!("{} is not kept: {error}", file.display());
        }
    }
}

/// The tunings of an adapter that is not open.
pub(super) fn tunings(info: &AdapterInfo) -> Vec<(String, Tuning)> {
    let (stem, driver) = names(info);
    place().map_or_else(|_| Vec::new(), |folder| tunings_in(&folder, &stem, &driver))
}

fn tunings_in(folder: &Path, stem: &str, driver: &str) -> Vec<(String, Tuning)> {
    let data = read(&folder.join(format!("{stem}.tunings"))).unwrap_or_default();
    parse(&String::from_utf8_lossy(&data), driver)
}

/// The name of an adapter's files, and the driver on which a tuning depends.
fn names(info: &AdapterInfo) -> (String, String) {
    let stem = wgpu::util::pipeline_cache_key(info)
        .unwrap_or_else(|| format!("{}_{}_{}", info.backend, info.vendor, info.device));
    (stem, format!("{} {} {}", info.name, info.driver, info.driver_info).replace('\n', " "))
}

fn place() -> io::Result<PathBuf> {
    Ok(accel_sim::user_cache::directory()?.join("gpu"))
}

fn folder() -> io::Result<PathBuf> {
    let folder = place()?;
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// What was written to this file; `None` when there is no such file, or it is damaged.
fn read(file: &Path) -> Option<Vec<u8>> {
    let mut bytes = fs::read(file).ok()?;
    if bytes.len() < DIGEST {
        return None;
    }
    let data = bytes.split_off(DIGEST);
    (Sha256::digest(&data)[..] == bytes[..]).then_some(data)
}

/// Writes a file whole, behind its digest: others find the old one or this one.
fn write(file: &Path, data: &[u8]) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(&Sha256::digest(data))?;
    new.write_all(data)?;
    new.persist(file)?;
    Ok(())
}

/// The driver, then a line for each kernel: name, version, workgroup, records, integers.
fn text(tunings: &[(String, Tuning)], driver: &str) -> String {
    let mut text = format!("{driver}\n");
    for (name, tuning) in tunings {
        if let Ok(kernel) = accel_kernels::find(name) {
            let integers = integers::name(tuning.integers);
            text +=
                &format!("{name} {} {} {} {integers}\n", kernel.version, tuning.workgroup, tuning.records);
        }
    }
    text
}

/// The tunings in a text, if it is of this driver.
fn parse(text: &str, driver: &str) -> Vec<(String, Tuning)> {
    let mut lines = text.lines();
    if lines.next() != Some(driver) {
        return Vec::new();
    }
    let tuning = |line: &str| {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?, words.next()?.parse().ok());
        let (workgroup, records) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let integers = integers::named(words.next()?)?;
        let kernel = accel_kernels::find(name).ok()?;
        (Some(kernel.version) == version).then(|| (name.to_owned(), Tuning { workgroup, records, integers }))
    };
    lines.filter_map(tuning).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_shaders::Integers;

    #[test]
    fn a_file_is_read_as_written_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("some.pipelines");
        assert_eq!(read(&file), None, "absent");
        fs::write(&file, []).unwrap();
        assert_eq!(read(&file), None, "empty");
        write(&file, b"some pipelines").unwrap();
        assert_eq!(read(&file).as_deref(), Some(&b"some pipelines"[..]));
        write(&file, b"others").unwrap();
        assert_eq!(read(&file).as_deref(), Some(&b"others"[..]));
        for at in 0..DIGEST + 6 {
            let mut bytes = fs::read(&file).unwrap();
            bytes[at] ^= 1;
            let damaged = folder.path().join("damaged");
            fs::write(&damaged, bytes).unwrap();
            assert_eq!(read(&damaged), None, "byte {at}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left behind");
    }

    #[test]
    fn tunings_are_those_of_the_driver_and_of_the_kernels_version() {
        let integers = |i: u32| if i.is_multiple_of(2) { Integers::Int64 } else { Integers::Int32 };
        let tunings: Vec<_> = (0..)
            .zip(accel_kernels::kernels())
            .map(|(i, kernel)| {
                (kernel.name.to_owned(), Tuning { workgroup: 32 << i, records: 1 + i, integers: integers(i) })
            })
            .collect();
        let text = text(&tunings, "some driver 1.2");
        assert_eq!(parse(&text, "some driver 1.2"), tunings);
        assert_eq!(parse(&text, "some driver 1.3"), []);
        let first = &accel_kernels::kernels()[0];
        let older = text.replace(
            &format!("{} {} ", first.name, first.version),
            &format!("{} {} ", first.name, first.version + 1),
        );
        assert_eq!(parse(&older, "some driver 1.2"), tunings[1..]);
        assert_eq!(parse("some driver 1.2\nno tuning\n", "some driver 1.2"), []);
        let without_integers = text.replace(" int64", "").replace(" int32", "");
        assert_eq!(parse(&without_integers, "some driver 1.2"), []);
        assert_eq!(parse("", "some driver 1.2"), []);
    }
}
