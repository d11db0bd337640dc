//! Tables and numbers for people.

use comfy_table::{CellAlignment, Table, presets};

/// A table with these column heads; columns whose head ends in `>` are aligned to the right.
pub fn table(heads: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(heads.iter().map(|h| h.trim_end_matches('>')));
    for (column, head) in table.column_iter_mut().zip(heads) {
        column.set_padding((0, 2));
        if head.ends_with('>') {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// The lines of a table, without blanks at their ends.
pub fn lines(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// A count with its thousands set apart: `1,000,000`.
pub fn count(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A rate with three significant digits and a decimal prefix: `4.20 G`.
pub fn rate(value: f64) -> String {
    let (scaled, prefix) = match value {
        v if v >= 1e9 => (v / 1e9, " G"),
        v if v >= 1e6 => (v / 1e6, " M"),
        v if v >= 1e3 => (v / 1e3, " k"),
        v => (v, ""),
    };
    let decimals = if scaled >= 100.0 {
        0
    } else if scaled >= 10.0 {
        1
    } else {
        2
    };
    format!("{scaled:.decimals$}{prefix}")
}

/// Appends a text as a field of RFC 4180: in quotes where it has to be.
pub fn csv_field(text: &str, to: &mut String) {
    if text.contains(['"', ',', '\n', '\r']) {
        to.push('"');
        to.push_str(&text.replace('"', "\"\""));
        to.push('"');
    } else {
        to.push_str(text);
    }
}

/// Names in one cell, separated by blanks. A name in which there is a blank or a quotation mark, or nothing at all, stands as a
/// JSON string, so that each list reads back in one way.
pub fn names(list: &[&str]) -> String {
    let plain = |name: &str| !name.is_empty() && !name.contains(|c: char| c == '"' || c.is_whitespace());
    let shown = |name: &&str| {
        if plain(name) { (*name).to_owned() } else { serde_json::Value::from(*name).to_string() }
    };
    list.iter().map(shown).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names_are_told_apart() {
        assert_eq!(names(&["r1", "r2"]), "r1 r2");
        assert_eq!(names(&["r1 r2"]), "\"r1 r2\"");
        assert_eq!(names(&["a", "b\"c", ""]), "a \"b\\\"c\" \"\"");
        let lists: [&[&str]; 8] = [
            &[],
            &[""],
            &["a b"],
            &["a", "b"],
            &["\"a b\""],
            &["\"a", "b\""],
            &["a\u{a0}b"],
            &["\"a b\"", ""],
        ];
        let mut cells: Vec<String> = lists.iter().map(|list| names(list)).collect();
        cells.sort();
        cells.dedup();
        assert_eq!(cells.len(), lists.len());
    }

    #[test]
    fn counts_and_rates_read_well() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_000), "1,000");
        assert_eq!(count(1_234_567), "1,234,567");
        assert_eq!(rate(4.2e9), "4.20 G");
        assert_eq!(rate(323.4e6), "323 M");
        assert_eq!(rate(37_100.0), "37.1 k");
        assert_eq!(rate(5.0), "5.00");
    }
}
