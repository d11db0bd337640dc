//! Waveforms: a VCD file for GTKWave or Surfer, written as a stream.
//!
//! The file grows under another name beside its own and is renamed when the run is over, also when the run
//! failed: then somebody wants to see it.

use accel_hdl::Block;
use accel_hdl::model::{Answer, Drive, Model};
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use vcd::{IdCode, TimescaleUnit, Value, Writer};

/// Half a clock period in ns: inputs change at the falling edge, registers at the rising one.
const HALF_CYCLE: u64 = 5;

/// A file that gets its name when it is complete.
pub(crate) struct Beside {
    file: NamedTempFile,
    path: PathBuf,
}

impl Beside {
    /// # Errors
    /// When the directory can't be written, or something that is no file bears the name.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        if path.metadata().is_ok_and(|m| !m.is_file()) {
            return Err(io::Error::other("it exists and is not a regular file"));
        }
        let directory = path.parent().filter(|d| !d.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut named = tempfile::Builder::new();
        named.prefix(".accel-").suffix(".vcd");
        // as any other file, not for the owner alone
        #[cfg(unix)]
        named.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = named.tempfile_in(directory)?;
        Ok(Self { file, path: path.to_owned() })
    }

    /// Where the file grows.
    pub(crate) fn temporary(&self) -> &Path {
        self.file.path()
    }

    pub(crate) fn rename(self) -> io::Result<()> {
        self.file.persist(self.path)?;
        Ok(())
    }
}

/// One signal and the value that the file has of it.
struct Pin {
    code: IdCode,
    bits: u32,
    /// `None`: unknown.
    last: Option<Vec<u32>>,
}

/// A block whose pins are written to a waveform, cycle by cycle.
pub(crate) struct Traced<'a> {
    model: &'a mut dyn Model,
    writer: Writer<BufWriter<File>>,
    pins: Vec<Pin>,
    time: u64,
    error: Option<io::Error>,
}

impl<'a> Traced<'a> {
    pub(crate) fn new(model: &'a mut dyn Model, block: &Block, path: &Path) -> io::Result<Self> {
        let mut writer = Writer::new(BufWriter::new(File::options().write(true).open(path)?));
        writer.timescale(1, TimescaleUnit::NS)?;
        writer.add_module(block.kernel.name)?;
        let mut pins = Vec::new();
        let (input, output) = (32 * block.kernel.input_words as u32, 32 * block.beat_words as u32);
        for (name, bits) in [
            ("clock", 1),
            ("flush", 1),
            ("s_valid", 1),
            ("s_ready", 1),
            ("s_data", input),
            ("s_last", 1),
            ("m_valid", 1),
            ("m_ready", 1),
            ("m_data", output),
            ("p_write", 1),
            ("p_addr", 24),
            ("p_data", 32),
        ] {
            pins.push(Pin { code: writer.add_wire(bits, name)?, bits, last: None });
        }
        writer.upscope()?;
        writer.enddefinitions()?;
        Ok(Self { model, writer, pins, time: 0, error: None })
    }

    /// Completes the waveform.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.writer.timestamp(self.time)?;
        self.writer.flush()?;
        self.error.map_or(Ok(()), Err)
    }

    /// Writes what differs from the cycle before; `None` is unknown.
    fn write(&mut self, values: &[Option<&[u32]>]) -> io::Result<()> {
        self.writer.timestamp(self.time)?;
        for (pin, value) in self.pins[1..].iter_mut().zip(values) {
            if self.time > 0 && pin.last.as_deref() == *value {
                continue;
            }
            pin.last = value.map(<[u32]>::to_vec);
            let bit =
                |i: u32| value.map_or(Value::X, |words| (words[i as usize / 32] >> (i % 32) & 1 == 1).into());
            if pin.bits == 1 {
                self.writer.change_scalar(pin.code, bit(0))?;
            } else {
                self.writer.change_vector(pin.code, (0..pin.bits).rev().map(bit))?;
            }
        }
        let clock = self.pins[0].code;
        self.writer.change_scalar(clock, false)?;
        self.writer.timestamp(self.time + HALF_CYCLE)?;
        self.writer.change_scalar(clock, true)
    }
}

impl Model for Traced<'_> {
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer {
        let answer = self.model.cycle(drive, m_data);
        if self.error.is_none() {
            let bit = |flag: bool| [u32::from(flag)];
            let param = drive.param.map(|(addr, data)| ([addr], [data]));
            let written = self.write(&[
                Some(&bit(drive.flush)),
                Some(&bit(drive.s_valid)),
                Some(&bit(answer.s_ready)),
                Some(drive.s_data),
                Some(&bit(drive.s_last)),
                Some(&bit(answer.m_valid)),
                Some(&bit(drive.m_ready)),
                answer.m_valid.then_some(&*m_data),
                Some(&bit(param.is_some())),
                param.as_ref().map(|(addr, _)| &addr[..]),
                param.as_ref().map(|(_, data)| &data[..]),
            ]);
            self.error = written.err();
        }
        self.time += 2 * HALF_CYCLE;
        answer
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    struct Idle;

    impl Model for Idle {
        fn cycle(&mut self, _: &Drive<'_>, _: &mut [u32]) -> Answer {
            Answer { s_ready: false, m_valid: false }
        }
    }

    #[test]
    fn a_full_disk_is_an_error() {
        let block = &accel_hdl::blocks()[0];
        let mut idle = Idle;
        let mut traced = Traced::new(&mut idle, block, Path::new("/dev/full")).unwrap();
        let s_data = vec![0; block.kernel.input_words];
        let drive = Drive {
            flush: false,
            s_valid: false,
            s_data: &s_data,
            s_last: false,
            m_ready: false,
            param: None,
        };
        let mut m_data = vec![0; block.beat_words];
        (0..10_000).for_each(|_| {
            traced.cycle(&drive, &mut m_data);
        });
        assert_eq!(traced.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
