//! Every byte of a record in words.

use crate::record::Form;
use crate::{core_record, family_record, flags};
use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, FlagMap, Flaw, Layout, MAGIC, Params, RECORD_BYTES, VERSION, checksum, contents,
    verdict,
};
use core_record::CoreRecord;
use family_record::FamilyRecord;
use std::ops::Range;

/// A run of bytes and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The bytes, from 0.
    pub bytes: Range<usize>,
    /// The name of the field.
    pub field: &'static str,
    /// The bytes in hexadecimal.
    pub hex: String,
    /// What they say.
    pub value: String,
}

/// A record in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// What kind of record it is taken for.
    pub kind: String,
    /// Its fields; together they are all of its bytes, in order.
    pub parts: Vec<Part>,
    /// What follows from them, by name.
    pub verdict: Vec<(&'static str, String)>,
}

/// Bytes that are no record of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0} bytes: a descriptor has {RECORD_BYTES}, a core record {core}, a family record {family}",
    core = core_record::BYTES,
    family = family_record::BYTES
)]
pub struct LengthError(pub usize);

/// The record in words. Its length says of which kind it is: 24 bytes are a descriptor, whose verdict is that of
/// the kernel under these parameters; 20 are a core record; 16 are a family record.
///
/// # Errors
/// [`LengthError`]: it has another length.
pub fn inspect(bytes: &[u8], params: &Params, map: FlagMap) -> Result<Inspection, LengthError> {
    if let Ok(bytes) = bytes.try_into() {
        Ok(descriptor(bytes, params, map))
    } else if let Ok(bytes) = bytes.try_into() {
        Ok(core(bytes))
    } else if let Ok(bytes) = bytes.try_into() {
        Ok(family(bytes, map))
    } else {
        Err(LengthError(bytes.len()))
    }
}

/// Cuts bytes into parts, front to back.
struct Parts<'a> {
    rest: &'a [u8],
    parts: Vec<Part>,
}

impl<'a> Parts<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, parts: Vec::new() }
    }

    fn push(&mut self, length: usize, field: &'static str, value: String) {
        let start = self.parts.last().map_or(0, |part| part.bytes.end);
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        let hex = taken.iter().map(|b| format!("{b:02x}")).collect();
        self.parts.push(Part { bytes: start..start + length, field, hex, value });
    }

    fn magic(&mut self, expected: [u8; 4]) {
        let value = if self.rest.starts_with(&expected) {
            format!("TCP, record type {}", expected[3])
        } else {
            format!("wrong: {} expected", expected.map(|b| format!("{b:02x}")).concat())
        };
        self.push(4, "magic", value);
    }

    fn checksum(&mut self, name: &str, stored: u32, computed: u32, length: usize) {
        let value = if stored == computed {
            format!("{name}, right")
        } else {
            format!("{name}, wrong: {computed:0width$x} computed", width = 2 * length)
        };
        self.push(length, "checksum", value);
    }

    fn finish(self) -> Vec<Part> {
        debug_assert!(self.rest.is_empty());
        self.parts
    }
}

fn flag_words(map: FlagMap, mask: u32) -> String {
    let names: Vec<String> = flags::names(map, mask).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

fn descriptor(bytes: &[u8; RECORD_BYTES], params: &Params, map: FlagMap) -> Inspection {
    let record = contents(params.layout, bytes);
    let limit = |exceeded: bool, limit: u32, unit: &str| {
        if exceeded { format!(", above the limit of {limit} {unit}") } else { String::new() }
    };
    let verdict = verdict(params, bytes);

    let mut parts = Parts::new(bytes);
    parts.magic(MAGIC);
    if let Some(version) = record.version {
        let right = if version == VERSION { String::new() } else { format!(", wrong: {VERSION} expected") };
        parts.push(2, "version", format!("{version}{right}"));
    }
    parts.push(4, "command_hash", "first 4 bytes of the MD5 digest of the command".to_owned());
    parts.push(4, "flags", flag_words(map, record.flags));
    let time = limit(verdict.has(Flaw::OverTime), params.limit_time, "ms");
    let time_bytes = if params.layout == Layout::A { 2 } else { 4 };
    parts.push(time_bytes, "time", format!("{} ms{time}", record.time));
    let memory = limit(verdict.has(Flaw::OverMemory), u32::from(params.limit_memory), "MB");
    parts.push(2, "memory", format!("{} MB{memory}", record.memory));
    let output = limit(verdict.has(Flaw::OverOutput), u32::from(params.limit_output), "KB");
    parts.push(2, "output", format!("{} KB{output}", record.output));
    if let Some(length) = record.command_length {
        parts.push(2, "command_length", format!("{length} bytes"));
    }
    let computed = checksum(params.checksum, &bytes[..CHECKED_BYTES]);
    parts.checksum(params.checksum.name(), u32::from(record.checksum), u32::from(computed), 2);

    let mut words = vec![
        ("valid", if verdict.is_valid() { "yes" } else { "no" }.to_owned()),
        ("errors", joined(verdict.errors().map(Flaw::name))),
        ("findings", joined(verdict.findings().map(Flaw::name))),
        ("risk", verdict.risk_class().to_string()),
        ("decision", verdict.decision().to_string()),
        ("risk_score", verdict.risk_score().to_string()),
    ];
    if !verdict.is_valid() {
        let others: Vec<String> =
            valid_forms(bytes).map(|f| format!("{}/{}", f.layout, f.checksum)).collect();
        if !others.is_empty() {
            words.push(("valid_as", format!("{} (layout/checksum)", others.join(", "))));
        }
    }
    let kind = format!("descriptor, layout {}, {}", params.layout, params.checksum);
    Inspection { kind, parts: parts.finish(), verdict: words }
}

/// The forms in which these bytes have no error.
pub fn valid_forms(bytes: &[u8; RECORD_BYTES]) -> impl Iterator<Item = Form> {
    let forms = Layout::ALL
        .iter()
        .flat_map(|&layout| Checksum::ALL.iter().map(move |&checksum| Form { layout, checksum }));
    forms.filter(|form| {
        let params = Params { layout: form.layout, checksum: form.checksum, ..Params::default() };
        verdict(&params, bytes).is_valid()
    })
}

fn simple(errors: &[&str]) -> Vec<(&'static str, String)> {
    let valid = if errors.is_empty() { "yes" } else { "no" };
    vec![("valid", valid.to_owned()), ("errors", joined(errors.iter().copied()))]
}

fn core(bytes: &[u8; core_record::BYTES]) -> Inspection {
    let record = CoreRecord::decode(bytes);
    let stored = u32::from_be_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
    let mut parts = Parts::new(bytes);
    parts.magic(core_record::MAGIC);
    parts.checksum("CRC-32 over bytes 0-3 and 8-19", stored, core_record::checksum(bytes), 4);
    let bits: Vec<String> =
        (0..32).filter(|bit| record.capabilities >> bit & 1 == 1).map(|bit| bit.to_string()).collect();
    let bits = if bits.is_empty() { "none".to_owned() } else { format!("bits {}", bits.join(", ")) };
    parts.push(4, "capabilities", bits);
    parts.push(1, "commands", record.commands.to_string());
    parts.push(1, "formats", record.formats.to_string());
    parts.push(2, "max_file", format!("{} MB", record.max_file));
    parts.push(2, "mean_time", format!("{} ms", record.mean_time));
    parts.push(2, "reserved", record.reserved.to_string());
    let verdict = simple(&core_record::errors(bytes));
    Inspection { kind: "core record, version 1".to_owned(), parts: parts.finish(), verdict }
}

fn family(bytes: &[u8; family_record::BYTES], map: FlagMap) -> Inspection {
    let record = FamilyRecord::decode(bytes);
    let stored = u32::from(u16::from_be_bytes([bytes[14], bytes[15]]));
    let mut parts = Parts::new(bytes);
    parts.magic(family_record::MAGIC);
    parts.push(4, "family_hash", "first 4 bytes of the MD5 digest of the family's name".to_owned());
    parts.push(2, "common_flags", flag_words(map, u32::from(record.common_flags)));
    parts.push(1, "commands", format!("{} sub-commands", record.commands));
    parts.push(1, "risk_floor", record.risk_floor.to_string());
    parts.push(2, "properties", format!("{:#06x}", record.properties));
    parts.checksum("CRC32LO", stored, u32::from(family_record::checksum_of(bytes)), 2);
    let verdict = simple(&family_record::errors(bytes));
    Inspection { kind: "family record".to_owned(), parts: parts.finish(), verdict }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Fields, Overflow, encode};

    /// The parts are all of the bytes, in order.
    fn assert_covers(inspection: &Inspection, bytes: &[u8]) {
        let mut at = 0;
        for part in &inspection.parts {
            assert_eq!(part.bytes.start, at);
            at = part.bytes.end;
        }
        assert_eq!(at, bytes.len());
        let hex: String = inspection.parts.iter().map(|p| p.hex.as_str()).collect();
        assert_eq!(hex, bytes.iter().map(|b| format!("{b:02x}")).collect::<String>());
    }

    fn value<'a>(inspection: &'a Inspection, name: &str) -> &'a str {
        let parts = inspection.parts.iter().map(|p| (p.field, &p.value));
        let verdict = inspection.verdict.iter().map(|(name, value)| (*name, value));
        parts.chain(verdict).find(|&(n, _)| n == name).unwrap().1
    }

    #[test]
    fn every_byte_of_every_kind_is_put_into_words() {
        let mut looked_at = 0;
        for &layout in Layout::ALL {
            for &kind in Checksum::ALL {
                let form = Form { layout, checksum: kind };
                let fields = Fields { flags: 0x6d0, time: 100, ..Fields::of_command("rm") };
                let bytes = encode(form, &fields, Overflow::Refuse).unwrap();
                let params = Params { layout, checksum: kind, ..Params::default() };
                let inspection = inspect(&bytes, &params, FlagMap::Canonical).unwrap();
                assert_covers(&inspection, &bytes);
                assert_eq!(value(&inspection, "valid"), "yes");
                assert_eq!(value(&inspection, "time"), "100 ms");
                assert_eq!(value(&inspection, "decision"), "REJECT");
                assert!(value(&inspection, "flags").starts_with("CRITICAL, REQUIRES_ROOT, DESTRUCTIVE"));
                looked_at += 1;
            }
        }
        assert_eq!(looked_at, 6);
        let core = CoreRecord::default().encode();
        let family = FamilyRecord::of_family("git").encode();
        for bytes in [&core[..], &family[..]] {
            let inspection = inspect(bytes, &Params::default(), FlagMap::Canonical).unwrap();
            assert_covers(&inspection, bytes);
            assert_eq!(value(&inspection, "valid"), "yes");
        }
    }

    #[test]
    fn a_wrong_record_is_told_what_would_be_right() {
        let form = Form { layout: Layout::B, checksum: Checksum::Sum16 };
        let bytes = encode(form, &Fields::of_command("ls"), Overflow::Refuse).unwrap();
        let inspection = inspect(&bytes, &Params::default(), FlagMap::Canonical).unwrap();
        assert_eq!(value(&inspection, "errors"), "checksum");
        assert!(value(&inspection, "checksum").contains("computed"));
        assert_eq!(value(&inspection, "valid_as"), "A/SUM16, B/SUM16, S/SUM16 (layout/checksum)");
        assert_eq!(inspect(&bytes[1..], &Params::default(), FlagMap::Canonical), Err(LengthError(23)));
    }
}
