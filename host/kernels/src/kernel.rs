//! The description of a kernel: fields, formats, shape, and the functions that define it.

use crate::digest::{Digest, Hasher};

/// How records and outputs correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One output for each record, of that record and the parameters alone.
    Map,
    /// One output for each segment of records, whatever their order. The parameter field `segments` holds their
    /// number. Where outputs of parts can't be merged the fold is *whole*: all records of a segment are computed
    /// together, by one device, thread and invocation, never in parts.
    Fold,
    /// State in, outputs in record order, state out: the first table is the state before the first record, and
    /// the outputs of the records are followed by the state after the last, entry by entry.
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
    /// A two's complement integer.
    Signed,
    /// Integers of 64 bits, the low word first, side by side.
    Longs,
    /// Two's complement integers of 16 bits, side by side.
    SignedHalves,
    /// The number of an entry of the table, or of a segment where the kernel is a fold, of this name.
    Index(&'static str),
    /// Numbers of entries of the table of this name, 32 bits each, side by side.
    Indices(&'static str),
}

/// A table of a kernel: entries of equal length that records or other tables refer to by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name; the parameter field `<name>_entries` holds the number of its entries.
    pub name: &'static str,
    /// That field.
    pub entries: Field,
    /// Words of an entry.
    pub words: usize,
    /// The fields of an entry.
    pub fields: &'static [Field],
    /// What it is for, in one line.
    pub doc: &'static str,
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
    /// A table of fixed length has another.
    #[error("{kernel}: table {table} has {value} entries, it needs {limit}")]
    Entries {
        /// The kernel.
        kernel: &'static str,
        /// The table.
        table: &'static str,
        /// Its entries.
        value: u32,
        /// The entries that it needs.
        limit: u32,
    },
    /// An entry of a table of which there is only one is another.
    #[error("{kernel}: entry {entry} of table {table} is {value}, it has to be {expected}")]
    Entry {
        /// The kernel.
        kernel: &'static str,
        /// The table.
        table: &'static str,
        /// The entry.
        entry: usize,
        /// Its word.
        value: u32,
        /// What it has to be.
        expected: u32,
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

/// Adds the second outputs to the first.
pub type Merge = fn(&mut [u32], &[u32]);

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
    /// The tables, whose words follow the parameter block, one table after the other.
    pub tables: &'static [Table],
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
    /// Adds the outputs of other records to outputs, for kernels that are folds; a fold without it is whole.
    pub merge: Option<Merge>,
    /// Up to two input fields by which devices that need equal keys side by side get the records of a segment sorted:
    /// GPUs in their runs, designs in their streams. Outputs do not depend on it.
    pub order: &'static [&'static str],
    /// Checks what the fields alone don't say of parameters and tables.
    pub check_tables: fn(&[u32]) -> Result<(), ParamsError>,
    /// Generated records that share one set of parameters and tables.
    pub block_records: u64,
    /// The parameters and tables in force when a user names none.
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
    /// Whether it is a fold whose segments are never computed in parts.
    pub fn is_whole(&self) -> bool {
        self.shape == Shape::Fold && self.merge.is_none()
    }

    /// The field of the parameter block with this name.
    pub fn param(&self, name: &str) -> Option<&'static Field> {
        self.params.iter().find(|f| f.name == name)
    }

    /// The number of words of the parameter block and its tables, by the counts in the block.
    pub fn setup_words(&self, params: &[u32]) -> usize {
        self.tables.iter().map(|t| t.entries.get(params) as usize * t.words).sum::<usize>() + self.param_words
    }

    /// The words of each table that follow a parameter block of the right length.
    pub fn table_words<'a>(&self, params: &'a [u32]) -> Vec<&'a [u32]> {
        let mut rest = &params[self.param_words..];
        let take = |table: &Table| {
            let (words, tail) = rest.split_at(table.entries.get(params) as usize * table.words);
            rest = tail;
            words
        };
        self.tables.iter().map(take).collect()
    }

    /// The number of output words of so many records under these parameters.
    pub fn output_len(&self, params: &[u32], records: usize) -> usize {
        match self.shape {
            Shape::Map => records * self.output_words,
            Shape::Fold => self.entries_of("segments", params) as usize * self.output_words,
            Shape::Scan => {
                let state = &self.tables[0];
                records * self.output_words + state.entries.get(params) as usize * state.words
            }
        }
    }

    /// How many entries a table has, or how many segments there are.
    pub fn entries_of(&self, name: &str, params: &[u32]) -> u32 {
        let table = self.tables.iter().find(|t| t.name == name).map(|t| &t.entries);
        let field = table.or_else(|| self.param(name));
        field.expect("an index names a table or a parameter").get(params)
    }

    /// Checks that every parameter word has a meaning, and that the tables are whole.
    ///
    /// # Errors
    /// [`ParamsError`] with the field, its value and its limit.
    pub fn check_params(&self, words: &[u32]) -> Result<(), ParamsError> {
        let length = |expected| ParamsError::Length { kernel: self.name, found: words.len(), expected };
        if words.len() < self.param_words {
            return Err(length(self.param_words));
        }
        let expected = self.setup_words(words);
        if words.len() != expected {
            return Err(length(expected));
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
        for (table, entries) in self.tables.iter().zip(self.table_words(words)) {
            for field in table.fields {
                if let Format::Index(of) = field.format {
                    let limit = self.entries_of(of, words);
                    for entry in entries.chunks_exact(table.words) {
                        let value = field.get(entry);
                        if value >= limit {
                            let (kernel, field) = (self.name, field.name);
                            return Err(ParamsError::Value {
                                kernel,
                                field,
                                value,
                                limit: limit.saturating_sub(1),
                            });
                        }
                    }
                }
            }
        }
        (self.check_tables)(words)
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
            hash_fields(&mut hasher, fields);
        }
        for table in self.tables {
            hasher.text(&format!("table {} {}\n", table.name, table.words));
            hash_fields(&mut hasher, table.fields);
        }
        hasher.text(self.vectors);
        hasher.finish()
    }
}

fn hash_fields(hasher: &mut Hasher, fields: &[Field]) {
    for f in fields {
        hasher.text(&format!("{} {} {} {:?} {}\n", f.name, f.low, f.bits, f.format, f.unit));
    }
}
