//! One row a record: JSON lines and CSV.

use accel_kernels::descriptor_validation::{Contents, Flaw, Verdict};
use std::io::Write as _;

/// What all rows of one run of a device say besides their record.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The device that computed the verdicts.
    pub device: String,
    /// The short digest of the specification.
    pub specification: String,
    /// The short digest of the policy.
    pub policy: String,
}

/// A record with its verdict.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its number, from 0.
    pub index: u64,
    /// Its name, where the source has names.
    pub name: Option<&'a str>,
    /// Its fields.
    pub contents: Contents,
    /// The verdict.
    pub verdict: Verdict,
}

/// The columns of CSV, in order; JSON lines have the same keys.
pub const CSV_HEADER: &str = "index,name,valid,errors,findings,risk,decision,risk_score,command_hash,\
                              device,specification,policy\n";

/// Appends the record as one line of JSON.
pub fn jsonl(row: &Row<'_>, origin: &Origin, to: &mut Vec<u8>) {
    let v = row.verdict;
    // a Vec<u8> takes every write
    let _ = write!(to, "{{\"index\":{}", row.index);
    if let Some(name) = row.name {
        to.extend_from_slice(b",\"name\":");
        serde_json::to_writer(&mut *to, name).expect("a text is always JSON");
    }
    let _ = write!(to, ",\"valid\":{},\"errors\":[", v.is_valid());
    quoted(v.errors(), to);
    to.extend_from_slice(b"],\"findings\":[");
    quoted(v.findings(), to);
    let _ = writeln!(
        to,
        "],\"risk\":\"{}\",\"decision\":\"{}\",\"risk_score\":{},\"command_hash\":\"{:08x}\",\
         \"device\":\"{}\",\"specification\":\"{}\",\"policy\":\"{}\"}}",
        v.risk_class(),
        v.decision(),
        v.risk_score(),
        row.contents.command_hash,
        origin.device,
        origin.specification,
        origin.policy,
    );
}

fn quoted(flaws: impl Iterator<Item = Flaw>, to: &mut Vec<u8>) {
    for (i, flaw) in flaws.enumerate() {
        let comma = if i > 0 { "," } else { "" };
        let _ = write!(to, "{comma}\"{}\"", flaw.name());
    }
}

/// Appends the record as one line of CSV; several errors or findings are separated by blanks.
pub fn csv(row: &Row<'_>, origin: &Origin, to: &mut Vec<u8>) {
    let v = row.verdict;
    let _ = write!(to, "{},", row.index);
    csv_text(row.name.unwrap_or_default(), to);
    let _ = write!(to, ",{},", v.is_valid());
    spaced(v.errors(), to);
    to.push(b',');
    spaced(v.findings(), to);
    let _ = writeln!(
        to,
        ",{},{},{},{:08x},{},{},{}",
        v.risk_class(),
        v.decision(),
        v.risk_score(),
        row.contents.command_hash,
        origin.device,
        origin.specification,
        origin.policy,
    );
}

fn spaced(flaws: impl Iterator<Item = Flaw>, to: &mut Vec<u8>) {
    for (i, flaw) in flaws.enumerate() {
        let blank = if i > 0 { " " } else { "" };
        let _ = write!(to, "{blank}{}", flaw.name());
    }
}

/// A text as a field of RFC 4180: in quotes where it has to be.
fn csv_text(text: &str, to: &mut Vec<u8>) {
    if text.contains(['"', ',', '\n', '\r']) {
        let _ = write!(to, "\"{}\"", text.replace('"', "\"\""));
    } else {
        to.extend_from_slice(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::descriptor_validation::{Layout, Params, contents, verdict};

    fn example(name: Option<&str>) -> (String, String) {
        let digits = "544350020002d67f249b0000022f138801f40032000296f8";
        let bytes = std::array::from_fn(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap());
        let row = Row {
            index: 7,
            name,
            contents: contents(Layout::A, &bytes),
            verdict: verdict(&Params::default(), &bytes),
        };
        let origin = Origin { device: "cpu".into(), specification: "ab".into(), policy: "cd".into() };
        let (mut json, mut comma) = (Vec::new(), Vec::new());
        jsonl(&row, &origin, &mut json);
        csv(&row, &origin, &mut comma);
        (String::from_utf8(json).unwrap(), String::from_utf8(comma).unwrap())
    }

    #[test]
    fn a_row_of_json_is_json_with_the_promised_keys() {
        let (json, _) = example(Some("a \"b\""));
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["index"], 7);
        assert_eq!(value["name"], "a \"b\"");
        assert_eq!(value["valid"], false);
        assert_eq!(value["errors"], serde_json::json!(["checksum"]));
        assert_eq!(value["findings"], serde_json::json!(["several_risk_bits", "reserved_bits"]));
        assert_eq!(value["risk"], "HIGH");
        assert_eq!(value["decision"], "REJECT");
        assert_eq!(value["command_hash"], "d67f249b");
        assert!(json.ends_with("}\n") && !json.trim_end().contains('\n'));
        assert!(!example(None).0.contains("name"));
    }

    #[test]
    fn a_row_of_csv_has_as_many_fields_as_the_header() {
        let (_, plain) = example(Some("rm"));
        assert_eq!(plain.matches(',').count(), CSV_HEADER.matches(',').count());
        assert!(plain.starts_with("7,rm,false,checksum,several_risk_bits reserved_bits,HIGH,REJECT,"));
        let (_, quoted) = example(Some("a,\"b\""));
        assert!(quoted.starts_with("7,\"a,\"\"b\"\"\",false,"));
    }
}
