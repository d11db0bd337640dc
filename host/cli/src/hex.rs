//! Hexadecimal digits on the command line.

/// The digits of these bytes.
pub fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The bytes of these digits.
pub fn bytes(digits: &str) -> Result<Vec<u8>, String> {
    let digits = digits.strip_prefix("0x").unwrap_or(digits);
    if let Some((at, found)) = digits.char_indices().find(|(_, c)| !c.is_ascii_hexdigit()) {
        return Err(format!("character {}: {found:?} is not a hexadecimal digit", at + 1));
    }
    if !digits.len().is_multiple_of(2) {
        return Err(format!("{} hexadecimal digits do not make whole bytes", digits.len()));
    }
    let pairs = (0..digits.len()).step_by(2).map(|i| u8::from_str_radix(&digits[i..i + 2], 16));
    pairs.collect::<Result<_, _>>().map_err(|e| e.to_string())
}

/// A number of 32 bits, hexadecimal after `0x`.
pub fn number(text: &str) -> Result<u32, String> {
    let parsed = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => text.parse(),
    };
    parsed.map_err(|e| format!("{e}: expected a number of 32 bits, such as 580 or 0x244"))
}
