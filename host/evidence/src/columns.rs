//! The columns of a text, from its first line, before it is read as a table.

use accel_features::Format;
use std::io::{self, Chain, Cursor, Read};

/// The longest first line.
const LONGEST: usize = 1 << 20;

/// A text whose first line was looked at, the format it seems to have, and the names in that line.
pub(crate) struct Begun<R> {
    pub text: Chain<Cursor<Vec<u8>>, R>,
    pub format: Format,
    pub columns: Vec<String>,
}

/// Looks at the first line of a text.
pub(crate) fn begin<R: Read>(mut text: R) -> io::Result<Begun<R>> {
    let mut head = Vec::new();
    let mut piece = [0; 4096];
    while head.len() < LONGEST && !head.contains(&b'\n') {
        match text.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => head.extend_from_slice(&piece[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let line = String::from_utf8_lossy(head.split(|&b| b == b'\n').next().unwrap_or_default()).into_owned();
    let line = line.trim_start_matches('\u{feff}').trim();
    let (format, columns) = match line.starts_with('{') {
        true => (Format::Jsonl, keys(line)),
        false => (Format::Csv, names(line)),
    };
    Ok(Begun { text: Cursor::new(head).chain(text), format, columns })
}

/// The keys of a JSON object; none of what is no object, which the table will say with its line.
fn keys(line: &str) -> Vec<String> {
    let object = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(line);
    object.map(|object| object.keys().cloned().collect()).unwrap_or_default()
}

/// The names of a header.
fn names(line: &str) -> Vec<String> {
    let separator = [',', ';', '\t'].into_iter().find(|s| line.contains(*s)).unwrap_or(',');
    line.split(separator).map(|name| name.trim().trim_matches('"').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_tells_format_and_columns_and_nothing_is_lost() {
        for (text, format, columns) in [
            ("agent;type;\"log_odds\"\r\na;b;1\n", Format::Csv, vec!["agent", "type", "log_odds"]),
            ("{\"type\":\"x\",\"agent\":1}\n{}\n", Format::Jsonl, vec!["agent", "type"]),
            ("{broken\n", Format::Jsonl, vec![]),
            ("", Format::Csv, vec![""]),
        ] {
            let mut begun = begin(text.as_bytes()).unwrap();
            let mut found = begun.columns.clone();
            if format == Format::Jsonl {
                found.sort();
            }
            assert_eq!((begun.format, found), (format, columns.into_iter().map(str::to_owned).collect()));
            let mut whole = String::new();
            begun.text.read_to_string(&mut whole).unwrap();
            assert_eq!(whole, text);
        }
    }
}
