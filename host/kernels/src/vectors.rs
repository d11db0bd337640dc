//! Frozen vectors: input and output words that Rust and `$readmemh` both read.
//!
//! The text is 32-bit words in hexadecimal, separated by white space; `//` starts a comment. The words are
//! `version, param words, input words, output words, groups`, then for each group
//! `records, number of output words, parameters…, tables…, records…, output words…`.

use crate::batch::Batch;
use crate::kernel::Kernel;
use std::fmt::Write as _;

/// The version of the layout of the text.
const VERSION: u32 = 1;

/// Why a text of vectors can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VectorError {
    /// A word is not hexadecimal.
    #[error("line {line}: '{word}' is not a 32-bit hexadecimal word")]
    Word {
        /// The line, from 1.
        line: usize,
        /// The word.
        word: String,
    },
    /// The text ends too early or goes on too long.
    #[error("{found} words found, {expected} expected")]
    Length {
        /// Words found.
        found: usize,
        /// Words expected.
        expected: usize,
    },
    /// A word of the head differs from what the kernel says.
    #[error("the {name} of the head is {found}, the kernel's is {expected}")]
    Head {
        /// Which word.
        name: &'static str,
        /// Its value.
        found: u32,
        /// The kernel's.
        expected: u32,
    },
}

/// Records with one set of parameters and the outputs that they must give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The parameter words.
    pub params: Vec<u32>,
    /// The record words.
    pub input: Vec<u32>,
    /// The output words.
    pub output: Vec<u32>,
}

impl Group {
    /// The group's parameters and records as a batch of this kernel.
    ///
    /// # Errors
    /// When the parameters mean nothing to the kernel.
    pub fn batch(&self, kernel: &'static Kernel) -> Result<Batch<'_>, crate::BatchError> {
        Batch::new(kernel, &self.params, &self.input)
    }
}

/// The words of a text of vectors, in order.
///
/// # Errors
/// [`VectorError::Word`] with line and word.
pub fn words(text: &str) -> Result<Vec<u32>, VectorError> {
    let mut words = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for word in code.split_whitespace() {
            let value = u32::from_str_radix(word, 16)
                .map_err(|_| VectorError::Word { line: number + 1, word: word.to_owned() })?;
            words.push(value);
        }
    }
    Ok(words)
}

/// The groups of a text of vectors of this kernel.
///
/// # Errors
/// [`VectorError`] when the text is malformed or made for another kernel.
pub fn parse(kernel: &Kernel, text: &str) -> Result<Vec<Group>, VectorError> {
    let words = words(text)?;
    let mut rest = words.as_slice();
    let mut at = 0;
    let mut take = |count: usize| -> Result<&[u32], VectorError> {
        at += count;
        if rest.len() < count {
            return Err(VectorError::Length { found: words.len(), expected: at });
        }
        let (head, tail) = rest.split_at(count);
        rest = tail;
        Ok(head)
    };
    let head = take(5)?;
    for (name, found, expected) in [
        ("layout version", head[0], VERSION),
        ("number of parameter words", head[1], kernel.param_words as u32),
        ("number of input words", head[2], kernel.input_words as u32),
        ("number of output words", head[3], kernel.output_words as u32),
    ] {
        if found != expected {
            return Err(VectorError::Head { name, found, expected });
        }
    }
    let mut groups = Vec::new();
    for _ in 0..head[4] {
        let counts = take(2)?;
        let (records, outputs) = (counts[0] as usize, counts[1] as usize);
        let mut params = take(kernel.param_words)?.to_vec();
        let tables = kernel.setup_words(&params) - kernel.param_words;
        params.extend_from_slice(take(tables)?);
        groups.push(Group {
            params,
            input: take(records * kernel.input_words)?.to_vec(),
            output: take(outputs)?.to_vec(),
        });
    }
    if at != words.len() {
        return Err(VectorError::Length { found: words.len(), expected: at });
    }
    Ok(groups)
}

/// The text of these groups; the title becomes its first comment.
pub fn format(kernel: &Kernel, title: &str, groups: &[(String, Group)]) -> String {
    let mut text = String::new();
    let line = |words: &[u32]| {
        let row: Vec<String> = words.iter().map(|w| format!("{w:08x}")).collect();
        row.join(" ") + "\n"
    };
    let head = [VERSION, kernel.param_words as u32, kernel.input_words as u32, kernel.output_words as u32];
    let _ = writeln!(text, "// {title}\n// version, param words, input words, output words, groups");
    text += &line(&[&head[..], &[groups.len() as u32]].concat());
    for (name, group) in groups {
        let records = group.input.len() / kernel.input_words;
        let _ = writeln!(text, "// {name}: records, output words; parameters and tables; records; outputs");
        text += &line(&[records as u32, group.output.len() as u32]);
        for row in group.params.chunks(8) {
            text += &line(row);
        }
        for row in group.input.chunks(kernel.input_words) {
            text += &line(row);
        }
        for row in group.output.chunks(8) {
            text += &line(row);
        }
    }
    text
}
