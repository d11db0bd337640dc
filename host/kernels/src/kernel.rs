//! The description of a kernel: fields, formats, shape, and the functions that define it.

use crate::digest::{Digest, Hasher};

/// How records and outputs correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One output for each record, of that record and the parameters alone.
    Map,
    /// One output for each segment of records, whatever their order.
    Fold,
    /// State in, outputs in record order, state out; the state is part of the compared words.
    Scan,
}

impl Shape {
    /// The word used in listings.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Map => "map",
            Shape::Fold => "fold",
            Shape::Scan => "scan",
        }
    }
}

/// What the bits of a field mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One bit: set or not.
    Flag,
    /// One of these names, by number; further numbers do not occur.
    Enum(&'static [&'static str]),
    /// An unsigned integer.
    Unsigned,
    /// An unsigned integer that stops at its largest value.
    Saturating,
    /// A set of bits, one meaning a bit.
    Mask,
    /// Bytes as they lie in memory: byte `i` of the field is bits `8 i` and up.
    Bytes,
}

/// A named run of bits in a block of 32-bit words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name that Rust, WGSL, Verilog and the command line share.
    pub name: &'static str,
    /// Position of the lowest bit, counted from bit 0 of word 0; word `i` is bits `32 i` to `32 i + 31`.
    pub low: u32,
    /// Number of bits. A field of at most 32 bits does not cross a word.
    pub bits: u32,
    /// What the bits mean.
    pub format: Format,
    /// Unit of the value, or an empty string.
    pub unit: &'static str,
    /// What the field says, in one line.
    pub doc: &'static str,
}

impl Field {
    /// The word in which the field begins.
    pub const fn word(&self) -> usize {
        (self.low / 32) as usize
    }

    /// The position of the lowest bit within that word.
    pub const fn shift(&self) -> u32 {
        self.low % 32
    }

    /// The largest value of a field of at most 32 bits.
    pub const fn max(&self) -> u32 {
        if self.bits >= 32 { u32::MAX } else { (1 << self.bits) - 1 }
    }

    /// The value of the field (of at most 32 bits) in these words.
    pub fn get(&self, words: &[u32]) -> u32 {
        debug_assert!(self.bits <= 32);
        (words[self.word()] >> self.shift()) & self.max()
    }

    /// Stores a value into the field (of at most 32 bits); bits beyond its width are dropped.
    pub fn set(&self, words: &mut [u32], value: u32) {
        debug_assert!(self.bits <= 32);
        let mask = self.max() << self.shift();
        let word = &mut words[self.word()];
        *word = (*word & !mask) | ((value << self.shift()) & mask);
    }
}

/// Fills in one [`Field`]; shortens the tables of fields.
pub const fn field(
    name: &'static str,
    low: u32,
    bits: u32,
    format: Format,
    unit: &'static str,
    doc: &'static str,
) -> Field {
    Field { name, low, bits, format, unit, doc }
}

/// A parameter block that a kernel refuses.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParamsError {
    /// The block has another length than the kernel's parameters.
    #[error("{kernel}: {found} parameter words given, {expected} expected")]
    Length {
        /// The kernel.
        kernel: &'static str,
        /// Words given.
        found: usize,
        /// Words expected.
        expected: usize,
    },
    /// A field holds a value that means nothing.
    #[error("{kernel}: parameter {field} is {value}, the largest value is {limit}")]
    Value {
        /// The kernel.
        kernel: &'static str,
        /// The field.
        field: &'static str,
        /// The value found.
        value: u32,
        /// The largest value that has a meaning.
        limit: u32,
    },
    /// A bit that belongs to no field is set.
    #[error(
        "{kernel}: parameter word {word} is {value:#010x}, but only the bits of {mask:#010x} have a meaning"
    )]
    Stray {
        /// The kernel.
        kernel: &'static str,
        /// The word.
        word: usize,
        /// Its value.
        value: u32,
        /// The bits that belong to fields.
        mask: u32,
    },
}

/// A kernel name that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown kernel '{name}': the kernels are {known}")]
pub struct UnknownKernel {
    name: String,
    known: String,
}

impl UnknownKernel {
    pub(crate) fn new<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Self {
        Self { name: name.to_owned(), known: known.collect::<Vec<_>>().join(", ") }
    }
}

/// Named parameters and records: an example without its outputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What it shows.
    pub name: String,
    /// The parameter words.
    pub params: Vec<u32>,
    /// The record words.
    pub input: Vec<u32>,
}

/// A kernel: what its words mean and the functions that define it.
#[derive(Debug)]
pub struct Kernel {
    /// The stem: the name of its files, its Verilog module and its entry on the command line.
    pub name: &'static str,
    /// Raised whenever an output word of any input changes its meaning.
    pub version: u32,
    /// What it computes, in one line.
    pub summary: &'static str,
    /// The specification: the Markdown that is also the module's documentation.
    pub specification: &'static str,
    /// How records and outputs correspond.
    pub shape: Shape,
    /// Words of a parameter block, and their fields.
    pub param_words: usize,
    /// The fields of the parameter block.
    pub params: &'static [Field],
    /// Words of a record.
    pub input_words: usize,
    /// The fields of a record.
    pub input: &'static [Field],
    /// Words of an output.
    pub output_words: usize,
    /// The fields of an output.
    pub output: &'static [Field],
    /// The obvious definition: parameters, records, outputs. Lengths are those of a [`crate::Batch`].
    pub reference: fn(&[u32], &[u32], &mut [u32]),
    /// The parameters in force when a user names none.
    pub default_params: fn() -> Vec<u32>,
    /// The parameters of block `block` of the generated records of this seed.
    pub generate_params: fn(seed: u64, block: u64) -> Vec<u32>,
    /// Writes the generated records of this seed from number `first` on, for a block with these parameters.
    pub generate_records: fn(params: &[u32], seed: u64, first: u64, records: &mut [u32]),
    /// Named parameters and records worth freezing beside generated ones: published examples, edge cases.
    pub samples: fn() -> Vec<Sample>,
    /// The frozen vectors, as text that `$readmemh` reads.
    pub vectors: &'static str,
}

impl Kernel {
    /// The field of the parameter block with this name.
    pub fn param(&self, name: &str) -> Option<&'static Field> {
        self.params.iter().find(|f| f.name == name)
    }

    /// Checks that every parameter word has a meaning.
    ///
    /// # Errors
    /// [`ParamsError`] with the field, its value and its limit.
    pub fn check_params(&self, words: &[u32]) -> Result<(), ParamsError> {
        if words.len() != self.param_words {
            return Err(ParamsError::Length {
                kernel: self.name,
                found: words.len(),
                expected: self.param_words,
            });
        }
        let mut masks = vec![0u32; self.param_words];
        for field in self.params {
            masks[field.word()] |= field.max() << field.shift();
            if let Format::Enum(names) = field.format {
                let value = field.get(words);
                let limit = names.len() as u32 - 1;
                if value > limit {
                    return Err(ParamsError::Value { kernel: self.name, field: field.name, value, limit });
                }
            }
        }
        for (word, (&value, &mask)) in words.iter().zip(&masks).enumerate() {
            if value & !mask != 0 {
                return Err(ParamsError::Stray { kernel: self.name, word, value, mask });
            }
        }
        Ok(())
    }

    /// The digest of what the kernel means: its name, version, shape, fields and frozen vectors.
    ///
    /// Rewording the specification does not change it; changing any field or any frozen output does.
    pub fn digest(&self) -> Digest {
        let mut hasher = Hasher::new();
        hasher.text(&format!("accel kernel {} {} {}\n", self.name, self.version, self.shape.name()));
        for (block, words, fields) in [
            ("params", self.param_words, self.params),
            ("input", self.input_words, self.input),
            ("output", self.output_words, self.output),
        ] {
            hasher.text(&format!("{block} {words}\n"));
            for f in fields {
                hasher.text(&format!("{} {} {} {:?} {}\n", f.name, f.low, f.bits, f.format, f.unit));
            }
        }
        hasher.text(self.vectors);
        hasher.finish()
    }
}
