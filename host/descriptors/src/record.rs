//! Writing descriptors: from fields, and from one layout and checksum to another.

use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Checksum, Flaw, Layout, MAGIC, Params, RECORD_BYTES, VERSION, checksum, contents, verdict,
};
use md5::{Digest as _, Md5};

/// The bytes of a descriptor.
pub type Record = [u8; RECORD_BYTES];

/// How the fields of a record become bytes: its layout and its checksum. The default is A with CRC32LO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Form {
    /// Where the fields lie.
    pub layout: Layout,
    /// How bytes 22-23 follow from bytes 0-21.
    pub checksum: Checksum,
}

/// What a descriptor says, before a layout limits it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields {
    /// First 4 bytes of the MD5 digest of the command, see [`command_hash`].
    pub command_hash: u32,
    /// The 32 flags.
    pub flags: u32,
    /// Execution time in ms.
    pub time: u32,
    /// Memory in MB.
    pub memory: u32,
    /// Output in KB.
    pub output: u32,
    /// Length of the command in bytes; layout B has no place for it.
    pub command_length: u32,
}

impl Fields {
    /// Fields with the hash and the length of this command; flags and costs are zero.
    pub fn of_command(command: &str) -> Self {
        Self {
            command_hash: command_hash(command),
            command_length: u32::try_from(command.len()).unwrap_or(u32::MAX),
            ..Self::default()
        }
    }
}

/// The first 4 bytes of the MD5 digest of the whole command (`git add`, not `git`), big-endian.
pub fn command_hash(command: &str) -> u32 {
    let digest = Md5::digest(command.as_bytes());
    u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]])
}

/// What becomes of a value that is too large for its field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Overflow {
    /// It is an error.
    #[default]
    Refuse,
    /// It becomes the largest value of the field, as the format says.
    Saturate,
}

/// A value that the layout has no room for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the {field} is {value}{unit}, layout {layout} holds at most {limit}: choose a smaller value or saturate{}",
    wider(field, *layout)
)]
pub struct EncodeError {
    /// The field.
    pub field: &'static str,
    /// The value given.
    pub value: u32,
    /// The largest value that fits.
    pub limit: u32,
    /// The unit of both, with a space before it.
    pub unit: &'static str,
    /// The layout.
    pub layout: Layout,
}

/// The end of the advice where another layout has more room.
fn wider(field: &str, layout: Layout) -> &'static str {
    if field == TIME && layout == Layout::A { ", or use layout B or S" } else { "" }
}

const TIME: &str = "execution time";

/// The bytes of these fields in this form.
///
/// # Errors
/// [`EncodeError`] for a value that the layout can't hold, unless it saturates.
///
/// ```
/// use accel_descriptors::record::{Fields, Form, Overflow, encode};
/// let rm = Fields { flags: 0x6d0, time: 10_000, memory: 1000, output: 50, ..Fields::of_command("rm") };
/// let bytes = encode(Form::default(), &rm, Overflow::Refuse)?;
/// assert_eq!(bytes[..8], *b"TCP\x02\0\x02\xd6\x7f");
/// assert_eq!(bytes[22..], [0xef, 0x04]);
/// # Ok::<(), accel_descriptors::record::EncodeError>(())
/// ```
pub fn encode(form: Form, fields: &Fields, overflow: Overflow) -> Result<Record, EncodeError> {
    let fit = |field: &'static str, unit: &'static str, value: u32| match u16::try_from(value) {
        Ok(value) => Ok(value.to_be_bytes()),
        Err(_) if overflow == Overflow::Saturate => Ok(u16::MAX.to_be_bytes()),
        Err(_) => Err(EncodeError { field, value, limit: u32::from(u16::MAX), unit, layout: form.layout }),
    };
    let mut bytes = [0; RECORD_BYTES];
    let mut at = 0;
    let mut put = |value: &[u8]| {
        bytes[at..at + value.len()].copy_from_slice(value);
        at += value.len();
    };
    put(&MAGIC);
    if form.layout != Layout::S {
        put(&VERSION.to_be_bytes());
    }
    put(&fields.command_hash.to_be_bytes());
    put(&fields.flags.to_be_bytes());
    if form.layout == Layout::A {
        put(&fit(TIME, " ms", fields.time)?);
    } else {
        put(&fields.time.to_be_bytes());
    }
    put(&fit("memory", " MB", fields.memory)?);
    put(&fit("output", " KB", fields.output)?);
    if form.layout != Layout::B {
        put(&fit("command length", " bytes", fields.command_length)?);
    }
    debug_assert_eq!(at, CHECKED_BYTES);
    seal(&mut bytes, form.checksum);
    Ok(bytes)
}

/// Writes the checksum that bytes 0-21 need.
pub fn seal(bytes: &mut Record, kind: Checksum) {
    let sum = checksum(kind, &bytes[..CHECKED_BYTES]).to_be_bytes();
    bytes[CHECKED_BYTES..].copy_from_slice(&sum);
}

/// The fields of a record in this layout; a command length that the layout lacks is 0.
pub fn decode(layout: Layout, bytes: &Record) -> Fields {
    let found = contents(layout, bytes);
    Fields {
        command_hash: found.command_hash,
        flags: found.flags,
        time: found.time,
        memory: u32::from(found.memory),
        output: u32::from(found.output),
        command_length: u32::from(found.command_length.unwrap_or(0)),
    }
}

/// What [`reseal`] may do beyond an exact translation. The default is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resealing {
    /// Take the fields of a record with errors as they stand; magic, version and checksum are written anew.
    pub force: bool,
    /// Forget a command length that the target has no place for.
    pub drop_command_length: bool,
}

/// Why a record is not written in another form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResealError {
    /// The record is not valid in the form that it is said to have.
    #[error(
        "not a valid record of layout {} with {}: wrong {errors}; name its true layout and checksum, or force it",
        from.layout,
        from.checksum
    )]
    Invalid {
        /// The form that it is said to have.
        from: Form,
        /// The names of the errors.
        errors: String,
    },
    /// A value does not fit.
    #[error(
        "the {field} is {value}, layout {layout} holds at most {limit}: the record can't be written in it"
    )]
    Value {
        /// The field.
        field: &'static str,
        /// Its value.
        value: u32,
        /// The largest value that fits.
        limit: u32,
        /// The target's layout.
        layout: Layout,
    },
    /// The target has no place for the command length.
    #[error("the command length is {value}, layout B has no place for it: allow it to be dropped")]
    CommandLength {
        /// The command length.
        value: u32,
    },
}

/// The record in another form, with the same meaning. Where it succeeds without options, going back gives the
/// same bytes. From layout B, which has none, the command length becomes 0.
///
/// # Errors
/// [`ResealError`]: the record has errors, or the target can't hold a value.
pub fn reseal(bytes: &Record, from: Form, to: Form, options: Resealing) -> Result<Record, ResealError> {
    let params = Params { layout: from.layout, checksum: from.checksum, ..Params::default() };
    let errors: Vec<&str> = verdict(&params, bytes).errors().map(Flaw::name).collect();
    if !errors.is_empty() && !options.force {
        return Err(ResealError::Invalid { from, errors: errors.join(", ") });
    }
    let fields = decode(from.layout, bytes);
    if to.layout == Layout::B && fields.command_length != 0 && !options.drop_command_length {
        return Err(ResealError::CommandLength { value: fields.command_length });
    }
    encode(to, &fields, Overflow::Refuse).map_err(|e| ResealError::Value {
        field: e.field,
        value: e.value,
        limit: e.limit,
        layout: e.layout,
    })
}

#[cfg(test)]
mod tests;
