//! The register map of a board: one description, from which constants, Markdown and JSON are made.

/// Who may do what with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Constant for a bitstream.
    Constant,
    /// Read.
    Read,
    /// Read and written.
    ReadWrite,
    /// Written; reads as 0.
    Write,
}

/// A register: one word, or several from its address on.
#[derive(Clone, Copy, Debug)]
pub struct Register {
    /// The name, as in the Markdown and in the Verilog.
    pub name: &'static str,
    /// The address of its first word, in space 0.
    pub address: u32,
    /// Words. Of a number of two words the lower comes first; reading it keeps the upper for the read after.
    pub words: u32,
    /// Who may do what.
    pub access: Access,
    /// What it says.
    pub doc: &'static str,
}

/// Bits of `CONTROL`.
pub mod control {
    /// Ends the batch and empties the design.
    pub const FLUSH: u32 = 1;
    /// Empties the memory of parameters.
    pub const CLEAR: u32 = 2;
    /// Flushes, zeroes the counters and sends the memory's pairs to all lanes.
    pub const LOAD: u32 = 4;
}

/// Kernels that a board may have at most.
pub const MAX_KERNELS: u32 = 12;

/// Words that describe a kernel, from `KERNEL` on.
pub const KERNEL_WORDS: u32 = 4;

macro_rules! registers {
    ($($(#[doc = $doc:literal])+ $name:ident: $address:literal, $words:expr, $access:ident;)+) => {
        $($(#[doc = $doc])+ pub const $name: u32 = $address;)+

        /// The register map, by rising address.
        pub const REGISTERS: &[Register] = &[$(Register {
            name: stringify!($name),
            address: $address,
            words: $words,
            access: Access::$access,
            doc: concat!($($doc),+),
        }),+];
    };
}

registers! {
    /// The word `ACCL` in ASCII, `A` lowest.
    MAGIC: 0, 1, Constant;
    /// The version of this map and of the link.
    VERSION: 1, 1, Constant;
    /// Requests that may be without a response at a time.
    WINDOW: 2, 1, Constant;
    /// Words of payload in a frame, at most.
    PAYLOAD_WORDS: 3, 1, Constant;
    /// SHA-256 over the digests of the kernels in the order of their numbers.
    SPECIFICATION: 4, 8, Constant;
    /// The clock of the core that timing was closed for, in Hz.
    CORE_HZ: 12, 1, Constant;
    /// Cycles of the core without progress after which an EXECUTE ends as STALLED.
    STALL_LIMIT: 13, 1, Constant;
    /// Pairs that the memory of parameters holds.
    MEMORY_PAIRS: 14, 1, Constant;
    /// How many kernels there are.
    KERNELS: 15, 1, Constant;
    /// A kernel after the other: two words of its digest (its first 8 bytes); lanes (8 bits), words of a record (8), words of a beat (8); 0.
    KERNEL: 16, MAX_KERNELS * KERNEL_WORDS, Constant;
    /// The number of the kernel that records go to.
    SELECT: 64, 1, ReadWrite;
    /// Bit 0 FLUSH, bit 1 CLEAR, bit 2 LOAD.
    CONTROL: 65, 1, Write;
    /// Bit 0: a batch is open; bit 1: LOAD is under way; bit 2: more pairs were written than there is room for.
    STATUS: 66, 1, Read;
    /// Pairs in the memory of parameters.
    STORED: 67, 1, Read;
    /// Pairs that arrived at lane 0 since LOAD.
    LOADED: 68, 1, Read;
    /// CRC-32 of the pairs that arrived at lane 0.
    LOADED_CRC: 69, 1, Read;
    /// 1 if every lane has the number and the CRC of lane 0, else 0.
    LOADED_SAME: 70, 1, Read;
    /// 0 in hardware; 1 in a simulation or a model, whose figures are no measurements.
    SIMULATED: 71, 1, Constant;
    /// Cycles of the core since LOAD.
    CYCLES: 72, 2, Read;
    /// Records that the lanes took since LOAD.
    RECORDS_IN: 74, 2, Read;
    /// Beats that the lanes gave since LOAD.
    BEATS_OUT: 76, 2, Read;
    /// Cycles since LOAD in which a record was offered and not taken.
    STALLED_IN: 78, 2, Read;
    /// Cycles since LOAD in which a beat was offered and not taken.
    STALLED_OUT: 80, 2, Read;
    /// Frames that the link dropped since power-up: checksum, length, kind.
    LINK_ERRORS: 82, 1, Read;
    /// Responses that the link sent again since power-up.
    LINK_REPEATS: 83, 1, Read;
}

/// The value of [`MAGIC`].
pub const MAGIC_VALUE: u32 = u32::from_le_bytes(*b"ACCL");

/// The value of [`VERSION`].
pub const VERSION_VALUE: u32 = 1;

impl Access {
    /// As it stands in listings.
    pub fn name(self) -> &'static str {
        match self {
            Access::Constant => "constant",
            Access::Read => "read",
            Access::ReadWrite => "read, write",
            Access::Write => "write",
        }
    }
}

impl Register {
    /// What it says, in one line.
    fn line(&self) -> &'static str {
        self.doc.trim()
    }
}

/// The map as Markdown: `REGISTERS.md`.
pub fn markdown() -> String {
    let mut text = format!(
        "\
# Registers

Made from `src/registers.rs` by `cargo run -p accel-link --example registers`; version {VERSION_VALUE} of the map and of
the link. Addresses are those of words in space 0. Of a number of two words the lower comes first; reading it keeps the
upper for the read after.

| address | name | words | access | |
|---|---|---|---|---|
"
    );
    for register in REGISTERS {
        let Register { name, address, words, access, .. } = register;
        text += &format!("| {address} | `{name}` | {words} | {} | {} |\n", access.name(), register.line());
    }
    text
}

/// The map as JSON: `registers.json`.
pub fn json() -> String {
    // Names and lines have no character that JSON would escape; a test holds it.
    let entry = |register: &Register| {
        let Register { name, address, words, access, .. } = register;
        format!(
            "    {{\"name\": \"{name}\", \"address\": {address}, \"words\": {words}, \"access\": \"{}\", \"doc\": \"{}\"}}",
            access.name(),
            register.line()
        )
    };
    let entries: Vec<String> = REGISTERS.iter().map(entry).collect();
    format!("{{\n  \"version\": {VERSION_VALUE},\n  \"registers\": [\n{}\n  ]\n}}\n", entries.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_rise_without_overlap_and_leave_no_gap() {
        let mut next = 0;
        for register in REGISTERS {
            assert_eq!(register.address, next, "{}", register.name);
            next = register.address + register.words;
        }
        assert!(next < 256, "the register file compares 8 bits of an address");
    }

    #[test]
    fn the_committed_pages_are_what_the_map_makes() {
        for (name, made, committed) in [
            ("REGISTERS.md", markdown(), include_str!("../REGISTERS.md")),
            ("registers.json", json(), include_str!("../registers.json")),
        ] {
            assert!(made == committed, "{name} is old: run `cargo run -p accel-link --example registers` and commit it");
        }
    }

    #[test]
    fn no_text_needs_to_be_escaped() {
        for register in REGISTERS {
            let plain = |c: char| (' '..'\u{7f}').contains(&c) && !['"', '\\', '|'].contains(&c);
            assert!(register.line().chars().all(plain), "{}", register.name);
        }
    }
}
