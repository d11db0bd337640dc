//! What a board says of itself, and whether this program may work with it.

use crate::registers::{
    CORE_HZ, KERNEL, KERNEL_WORDS, KERNELS, MAGIC, MAGIC_VALUE, MAX_KERNELS, MEMORY_PAIRS, PAYLOAD_WORDS,
    SPECIFICATION, STALL_LIMIT, VERSION, VERSION_VALUE, WINDOW,
};
use accel_kernels::digest::{Digest, of_words};
use accel_kernels::{Kernel, Shape};

/// Words of the identity: the registers from address 0 on, up to the last kernel.
pub const IDENTITY_WORDS: usize = (KERNEL + MAX_KERNELS * KERNEL_WORDS) as usize;

/// Words of the identity where a response has no room for the last behind its status.
const SHORT: usize = IDENTITY_WORDS - 1;

/// The most requests that a board may let be without a response: half of what a sequence of 8 bits tells apart.
pub const MAX_WINDOW: u32 = 127;

/// A kernel of a board.
#[derive(Clone, Copy, Debug)]
pub struct Hosted {
    /// The kernel, as this program knows it.
    pub kernel: &'static Kernel,
    /// Its lanes.
    pub lanes: u32,
    /// Words of a beat of output.
    pub beat_words: usize,
}

/// A board, as it says.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Requests that may be without a response at a time.
    pub window: usize,
    /// Words of payload in a frame, at most.
    pub payload_words: usize,
    /// The core's clock in Hz.
    pub core_hz: u32,
    /// Cycles without progress after which an EXECUTE ends.
    pub stall_limit: u32,
    /// Pairs that the memory of parameters holds.
    pub memory_pairs: u32,
    /// The kernels by their numbers.
    pub kernels: Vec<Hosted>,
}

/// Why this program does not work with a board.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// The identity has another length.
    #[error("its identity has {found} words, expected are {IDENTITY_WORDS}")]
    Length {
        /// Words found.
        found: usize,
    },
    /// It is something else.
    #[error("it is no board of this kind: its first word is {found:#010x}, expected is {MAGIC_VALUE:#010x}")]
    Magic {
        /// The word found.
        found: u32,
    },
    /// It speaks another version of the link.
    #[error("it has version {found} of the link and its registers, this program has version {VERSION_VALUE}")]
    Version {
        /// The version found.
        found: u32,
    },
    /// A number is of no use.
    #[error("its {name} is {value}, it has to be {least} to {most}")]
    Value {
        /// The register.
        name: &'static str,
        /// The value found.
        value: u32,
        /// The smallest useful one.
        least: u32,
        /// The largest.
        most: u32,
    },
    /// A kernel of the board is none of this program.
    #[error("its kernel {number} has the specification {found}, which is none of this program's: {known}")]
    Kernel {
        /// The number of the kernel.
        number: usize,
        /// The digits that it gives of its digest.
        found: String,
        /// The kernels of this program with theirs.
        known: String,
    },
    /// The digest over all its kernels is another.
    #[error("the specification of its kernels is {found}, this program's is {expected}")]
    Specification {
        /// The digest found.
        found: String,
        /// The digest of the same kernels here.
        expected: Digest,
    },
    /// A record or a beat has another length.
    #[error("{kernel}: {what} of the board has {found} words, this program's has {expected}")]
    Shape {
        /// The kernel.
        kernel: &'static str,
        /// A record or a beat.
        what: &'static str,
        /// Words found.
        found: u32,
        /// Words expected.
        expected: usize,
    },
}

/// The words of a digest, each of four bytes, lowest first.
fn digest_words(digest: &Digest) -> [u32; 8] {
    let bytes = digest.bytes();
    std::array::from_fn(|n| {
        u32::from_le_bytes([bytes[4 * n], bytes[4 * n + 1], bytes[4 * n + 2], bytes[4 * n + 3]])
    })
}

/// The digest over the digests of kernels in their order.
pub fn specification(kernels: impl Iterator<Item = &'static Kernel>) -> Digest {
    let words: Vec<u32> = kernels.flat_map(|kernel| digest_words(&kernel.digest())).collect();
    of_words(&words)
}

/// The hexadecimal digits of a digest's words, as it prints.
fn digits(words: &[u32]) -> String {
    words.iter().flat_map(|word| word.to_le_bytes()).map(|byte| format!("{byte:02x}")).collect()
}

impl Identity {
    /// The words that a board with this identity answers OPEN with.
    ///
    /// # Panics
    /// If there are more kernels than [`MAX_KERNELS`].
    pub fn words(&self) -> Vec<u32> {
        assert!(self.kernels.len() <= MAX_KERNELS as usize, "a board has at most {MAX_KERNELS} kernels");
        let mut words = vec![0; IDENTITY_WORDS];
        let mut set = |address: u32, value: u32| words[address as usize] = value;
        set(MAGIC, MAGIC_VALUE);
        set(VERSION, VERSION_VALUE);
        set(WINDOW, self.window as u32);
        set(PAYLOAD_WORDS, self.payload_words as u32);
        let all = specification(self.kernels.iter().map(|hosted| hosted.kernel));
        (SPECIFICATION..).zip(digest_words(&all)).for_each(|(address, word)| set(address, word));
        set(CORE_HZ, self.core_hz);
        set(STALL_LIMIT, self.stall_limit);
        set(MEMORY_PAIRS, self.memory_pairs);
        set(KERNELS, self.kernels.len() as u32);
        for (number, Hosted { kernel, lanes, beat_words }) in (0..).zip(&self.kernels) {
            let (first, digest) = (KERNEL + number * KERNEL_WORDS, digest_words(&kernel.digest()));
            set(first, digest[0]);
            set(first + 1, digest[1]);
            set(first + 2, lanes | (kernel.input_words as u32) << 8 | (*beat_words as u32) << 16);
        }
        words
    }

    /// The identity of these words, whose kernels are to be among `known`.
    ///
    /// # Errors
    /// [`IdentityError`] with what was found and what was expected.
    pub fn parse(words: &[u32], known: &[&'static Kernel]) -> Result<Self, IdentityError> {
        // The last word is 0: where frames are short, it stays behind.
        let padded;
        let words = match words.len() {
            IDENTITY_WORDS => words,
            SHORT => {
                padded = [words, &[0]].concat();
                &padded
            }
            found => return Err(IdentityError::Length { found }),
        };
        let word = |address: u32| words[address as usize];
        if word(MAGIC) != MAGIC_VALUE {
            return Err(IdentityError::Magic { found: word(MAGIC) });
        }
        if word(VERSION) != VERSION_VALUE {
            return Err(IdentityError::Version { found: word(VERSION) });
        }
        let bounded = |name, address: u32, least, most| match word(address) {
            value if (least..=most).contains(&value) => Ok(value),
            value => Err(IdentityError::Value { name, value, least, most }),
        };
        let window = bounded("WINDOW", WINDOW, 1, MAX_WINDOW)?;
        // The identity itself has to fit, and the count of words in a response has 24 bits.
        let payload_words = bounded("PAYLOAD_WORDS", PAYLOAD_WORDS, IDENTITY_WORDS as u32, 0xFF_FFFF)?;
        let count = bounded("KERNELS", KERNELS, 1, MAX_KERNELS)?;
        let kernels = (0..count).map(|number| hosted(words, number, known)).collect::<Result<Vec<_>, _>>()?;
        let expected = specification(kernels.iter().map(|hosted| hosted.kernel));
        let found = &words[SPECIFICATION as usize..][..8];
        if found != digest_words(&expected) {
            return Err(IdentityError::Specification { found: digits(found), expected });
        }
        Ok(Self {
            window: window as usize,
            payload_words: payload_words as usize,
            core_hz: word(CORE_HZ),
            stall_limit: word(STALL_LIMIT),
            memory_pairs: word(MEMORY_PAIRS),
            kernels,
        })
    }

    /// The number of a kernel on the board, and what the board says of it.
    pub fn find(&self, kernel: &Kernel) -> Option<(u32, &Hosted)> {
        (0..).zip(&self.kernels).find(|(_, hosted)| hosted.kernel.name == kernel.name)
    }
}

/// What a board says of the kernel of this number.
fn hosted(words: &[u32], number: u32, known: &[&'static Kernel]) -> Result<Hosted, IdentityError> {
    let words = &words[(KERNEL + number * KERNEL_WORDS) as usize..][..KERNEL_WORDS as usize];
    let same = |kernel: &&&'static Kernel| digest_words(&kernel.digest())[..2] == words[..2];
    let Some(&kernel) = known.iter().find(same) else {
        let name = |kernel: &&'static Kernel| format!("{} {}", kernel.name, kernel.digest().short());
        let known: Vec<String> = known.iter().map(name).collect();
        let (number, found) = (number as usize, digits(&words[..2]));
        return Err(IdentityError::Kernel { number, found, known: known.join(", ") });
    };
    let (lanes, record, beat) = (words[2] & 0xFF, words[2] >> 8 & 0xFF, words[2] >> 16 & 0xFF);
    if lanes == 0 {
        return Err(IdentityError::Value { name: "lanes", value: lanes, least: 1, most: 255 });
    }
    let shape = |what, found, expected| IdentityError::Shape { kernel: kernel.name, what, found, expected };
    if record as usize != kernel.input_words {
        return Err(shape("a record", record, kernel.input_words));
    }
    // A map and a scan give a beat a record; which part of a fold's output a beat is, is the design's choice.
    let beat_words = beat as usize;
    let fits = match kernel.shape {
        Shape::Map | Shape::Scan => beat_words == kernel.output_words,
        Shape::Fold => beat_words > 0 && kernel.output_words.is_multiple_of(beat_words),
    };
    if !fits {
        return Err(shape("a beat", beat, kernel.output_words));
    }
    Ok(Hosted { kernel, lanes, beat_words })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;

    fn identity() -> Identity {
        let mut identity = crate::reference::identity(&accel_kernels::kernels()[..3]);
        identity.kernels.iter_mut().for_each(|hosted| hosted.lanes = 2);
        identity
    }

    fn refusal(change: impl Fn(&mut Vec<u32>)) -> IdentityError {
        let mut words = identity().words();
        change(&mut words);
        Identity::parse(&words, accel_kernels::kernels()).unwrap_err()
    }

    #[test]
    fn an_identity_is_read_as_it_was_written() {
        let parsed = Identity::parse(&identity().words(), accel_kernels::kernels()).unwrap();
        assert_eq!(parsed.words(), identity().words());
        let (number, hosted) = parsed.find(accel_kernels::kernels()[2]).unwrap();
        assert_eq!((number, hosted.lanes), (2, 2));
        assert!(parsed.find(accel_kernels::kernels()[3]).is_none());
        let short = Identity::parse(&identity().words()[..63], accel_kernels::kernels()).unwrap();
        assert_eq!(short.words(), parsed.words());
    }

    #[test]
    fn a_board_of_another_version_or_specification_is_refused_with_both_values() {
        let version = refusal(|words| words[VERSION as usize] = 7).to_string();
        assert!(version.contains("version 7") && version.contains("version 1"), "{version}");
        let magic = refusal(|words| words[0] = 5).to_string();
        assert!(magic.contains("0x00000005") && magic.contains("0x4c434341"), "{magic}");
        let kernel = refusal(|words| words[KERNEL as usize + 4] ^= 1);
        let text = kernel.to_string();
        let own = accel_kernels::kernels()[1].digest().short();
        assert!(matches!(kernel, IdentityError::Kernel { number: 1, .. }), "{text}");
        assert!(text.contains(&own) && text.contains("kernel 1 "), "{text}");
        let all = refusal(|words| words[SPECIFICATION as usize + 7] ^= 1 << 31).to_string();
        let expected = specification(identity().kernels.iter().map(|h| h.kernel)).to_string();
        assert!(all.contains(&expected) && all.contains(&expected[..62]), "{all}");
        let record = refusal(|words| words[KERNEL as usize + 2] += 1 << 8).to_string();
        assert!(
            record.contains("a record") && record.contains("7 words") && record.contains("has 6"),
            "{record}"
        );
    }

    #[test]
    fn numbers_that_no_session_can_work_with_are_refused_with_their_bounds() {
        for (address, value, bounds) in [
            (WINDOW, 0, "1 to 127"),
            (WINDOW, 128, "1 to 127"),
            (PAYLOAD_WORDS, 63, "64 to"),
            (KERNELS, 0, "1 to 12"),
            (KERNELS, 13, "1 to 12"),
        ] {
            let error = refusal(|words| words[address as usize] = value).to_string();
            assert!(error.contains(bounds) && error.contains(&value.to_string()), "{error}");
        }
        assert!(refusal(|words| words.truncate(62)).to_string().contains("62 words"));
        assert!(refusal(|words| words[KERNEL as usize + 2] &= !0xFF).to_string().contains("lanes"));
        assert!(refusal(|words| words[KERNEL as usize + 2] &= 0xFFFF).to_string().contains("a beat"));
    }
}
