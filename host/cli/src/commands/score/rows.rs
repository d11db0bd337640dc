//! One line a row: CSV and JSON lines.

use accel_kernels::zone_update::Zone;
use std::fmt::Write as _;

/// What all rows of a run say besides their score.
pub struct Origin<'a> {
    /// The names of the features.
    pub features: &'a [String],
    /// The short digest of the baseline's model.
    pub baseline: String,
    /// The short digest of the specification of scores.
    pub specification: String,
    /// The short digest of the rule of zones: of its kernel's specification, the thresholds and the gains.
    pub rule: String,
}

/// A row with its score and its agent's zone.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its number in the file, from 1.
    pub number: u64,
    /// Its agent, where the table has agents.
    pub agent: Option<&'a str>,
    /// The output words of the score.
    pub words: [u32; 2],
    /// The zone after it.
    pub zone: Zone,
    /// It could not be read, and got the highest score.
    pub bad: bool,
}

impl Row<'_> {
    /// The score, 0 to 1.
    pub fn score(&self) -> f64 {
        f64::from(self.words[0] & 0xFFFF) / 65_536.0
    }

    /// The number of the feature that explains most, unless the row could not be read.
    pub fn feature(&self) -> Option<usize> {
        (!self.bad).then_some((self.words[0] >> 20 & 15) as usize) // four bits
    }

    /// The component that is nearest.
    pub fn component(&self) -> u32 {
        self.words[0] >> 16 & 15
    }

    fn feature_name<'f>(&self, features: &'f [String]) -> &'f str {
        self.feature().and_then(|f| features.get(f)).map_or("", String::as_str)
    }
}

/// The columns of CSV; JSON lines have the same keys.
pub const CSV_HEADER: &str = "row,agent,score,zone,feature,component,bad,baseline,specification,rule\n";

/// Appends the row as a line of CSV.
pub fn csv(row: &Row<'_>, origin: &Origin<'_>, to: &mut String) {
    // a String takes every write
    let _ = write!(to, "{},", row.number);
    crate::text::csv_field(row.agent.unwrap_or_default(), to);
    let _ = write!(to, ",{:.5},{},", row.score(), row.zone);
    crate::text::csv_field(row.feature_name(origin.features), to);
    let Origin { baseline, specification, rule, .. } = origin;
    let _ = writeln!(to, ",{},{},{baseline},{specification},{rule}", row.component(), row.bad);
}

/// Appends the row as a line of JSON.
pub fn jsonl(row: &Row<'_>, origin: &Origin<'_>, device: &str, to: &mut String) {
    let _ = write!(to, "{{\"row\":{}", row.number);
    if let Some(agent) = row.agent {
        let _ = write!(to, ",\"agent\":{}", serde_json::Value::from(agent));
    }
    let _ = writeln!(
        to,
        ",\"score\":{:.5},\"zone\":\"{}\",\"feature\":{},\"component\":{},\"bad\":{},\"device\":\"{device}\",\
         \"baseline\":\"{}\",\"specification\":\"{}\",\"rule\":\"{}\"}}",
        row.score(),
        row.zone,
        serde_json::Value::from(row.feature_name(origin.features)),
        row.component(),
        row.bad,
        origin.baseline,
        origin.specification,
        origin.rule,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_promised_fields_in_both_formats() {
        let features = ["latency, us".to_owned(), "rate".to_owned()];
        let origin = Origin {
            features: &features,
            baseline: "ab".into(),
            specification: "cd".into(),
            rule: "ef".into(),
        };
        let row = Row {
            number: 3,
            agent: Some("a\"1"),
            words: [49_152 | 2 << 16, 77],
            zone: Zone::Monitored,
            bad: false,
        };
        let (mut comma, mut json) = (String::new(), String::new());
        csv(&row, &origin, &mut comma);
        jsonl(&row, &origin, "cpu", &mut json);
        assert_eq!(comma, "3,\"a\"\"1\",0.75000,MONITORED,\"latency, us\",2,false,ab,cd,ef\n");
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            (&value["row"], &value["score"], &value["zone"]),
            (&3.into(), &0.75.into(), &"MONITORED".into())
        );
        assert_eq!((&value["agent"], &value["feature"]), (&"a\"1".into(), &"latency, us".into()));
    }
}
