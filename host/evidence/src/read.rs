//! From the rows of a table to the records of the kernel.

use crate::columns::{Begun, begin};
use crate::{Kinds, KindsError, Weight};
use accel_features::{Format, Names, OnBadRow, Table, TableError};
use accel_kernels::evidence_fusion::{Item, KINDS, Mode, Setup, WEIGHTS};
use std::io::{self, Read};

/// Items of a partition where nothing names them.
pub const PARTITION_SIZE: u32 = 4;

/// Rows that are read at a time.
const CHUNK: usize = 1 << 14;

/// The columns.
const AGENT: &str = "agent";
const KIND: &str = "type";
const LOG_ODDS: &str = "log_odds";
const PROBABILITY: &str = "probability";
const PARTITION: &str = "partition";

/// How items are read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What is made of the items of one type.
    pub mode: Mode,
    /// So many items of an agent and type, in the order in which they come, are a partition; without it, the column
    /// `partition` names it, and where there is none, [`PARTITION_SIZE`] items are one.
    pub partition_size: Option<u32>,
    /// Weights other than the usual ones.
    pub weights: Vec<Weight>,
    /// The format; [`Format::Auto`] looks at the first line.
    pub format: Format,
    /// What happens to rows that can't be read; [`OnBadRow::Isolate`] is as [`OnBadRow::Skip`].
    pub on_bad_row: OnBadRow,
}

/// Why items can't be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EvidenceError {
    /// The reader failed at the first line.
    #[error("the first line can't be read: {0}")]
    Io(#[from] io::Error),
    /// It is no table, or a row is bad.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The file is no text.
    #[error("{0} files hold no evidence: items come as csv or jsonl")]
    Format(Format),
    /// There is no evidence in it.
    #[error("no column {LOG_ODDS} and no column {PROBABILITY}; the columns are {columns}")]
    NoEvidence {
        /// The columns there are.
        columns: String,
    },
    /// A probability is none.
    #[error("row {row}, column '{PROBABILITY}': {value} is not between 0 and 1")]
    Probability {
        /// The row, from 1, the header not counted.
        row: u64,
        /// The value.
        value: f64,
    },
    /// A row has a type too many.
    #[error("row {row}, column '{KIND}': {error}")]
    Kind {
        /// The row, from 1, the header not counted.
        row: u64,
        /// Which.
        error: KindsError,
    },
    /// A weight is of a type that is one too many.
    #[error("a weight is of no use: {0}")]
    Weight(KindsError),
    /// All rows were left out.
    #[error("all {rows} rows are bad, the first of them {first}")]
    AllBad {
        /// The number of rows.
        rows: u64,
        /// What is wrong with the first of them.
        first: String,
    },
}

/// Items of evidence of some agents.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    mode: Mode,
    weights: [u16; KINDS],
    records: Vec<u32>,
    agents: Names,
    kinds: Kinds,
    bad_rows: u64,
    first_bad: Option<(u64, String)>,
}

/// The numbers of partitions.
enum Partitions {
    /// Texts that name them.
    Named(Names),
    /// So many items each; how many there were of each type of each agent.
    Counted(u32, Vec<[u32; KINDS]>),
}

impl Partitions {
    fn number(&mut self, agent: u32, kind: u32, name: impl Fn() -> u32) -> u32 {
        match self {
            Partitions::Named(_) => name(),
            Partitions::Counted(size, counts) => {
                if counts.len() <= agent as usize {
                    counts.resize(agent as usize + 1, [0; KINDS]);
                }
                let count = &mut counts[agent as usize][kind as usize];
                let number = *count / *size;
                *count += 1;
                number
            }
        }
    }
}

impl Evidence {
    /// The items of a text: its columns `agent`, `type`, `log_odds` or `probability`, and `partition`, where it has
    /// one. Others are ignored.
    ///
    /// # Errors
    /// [`EvidenceError`] with row, column and value.
    pub fn read(text: impl Read, options: &Options) -> Result<Self, EvidenceError> {
        let Begun { text, format, columns } = begin(text)?;
        let format = if options.format == Format::Auto { format } else { options.format };
        if !matches!(format, Format::Csv | Format::Jsonl) {
            return Err(EvidenceError::Format(format));
        }
        let has = |name: &str| columns.iter().any(|column| column == name);
        let probability = !has(LOG_ODDS) && has(PROBABILITY);
        if !probability && !has(LOG_ODDS) && format == Format::Csv && columns.len() > 1 {
            return Err(EvidenceError::NoEvidence { columns: columns.join(", ") });
        }
        let named = options.mode == Mode::Mixture && options.partition_size.is_none() && has(PARTITION);
        let mut labels = vec![AGENT.to_owned(), KIND.to_owned()];
        labels.extend(named.then(|| PARTITION.to_owned()));
        let value = if probability { PROBABILITY } else { LOG_ODDS };
        let on_bad_row = match options.on_bad_row {
            OnBadRow::Error | OnBadRow::Refuse => options.on_bad_row,
            OnBadRow::Skip | OnBadRow::Isolate => OnBadRow::Skip,
        };
        let of_table = accel_features::Options {
            format,
            features: Some(vec![value.to_owned()]),
            labels,
            on_bad_row,
            ..accel_features::Options::default()
        };
        let mut table = Table::open(text, &of_table)?;

        let mut found = Self { mode: options.mode, weights: WEIGHTS, ..Self::default() };
        let size = options.partition_size.unwrap_or(PARTITION_SIZE).max(1);
        let mut partitions =
            if named { Partitions::Named(Names::new()) } else { Partitions::Counted(size, Vec::new()) };
        while let Some(chunk) = table.read(CHUNK)? {
            for at in 0..chunk.rows() {
                let (row, value) = (chunk.number(at), chunk.row(at)[0]);
                let log_odds = if probability { of_probability(row, value) } else { Ok(value) };
                let typed = log_odds.and_then(|log_odds| {
                    let kind = found.kinds.number(chunk.label(at, 1));
                    Ok((log_odds, kind.map_err(|error| EvidenceError::Kind { row, error })?))
                });
                let (log_odds, kind) = match typed {
                    Ok(typed) => typed,
                    Err(error) if on_bad_row == OnBadRow::Skip => {
                        found.bad_rows += 1;
                        found.first_bad.get_or_insert_with(|| (row, error.to_string()));
                        continue;
                    }
                    Err(error) => return Err(error),
                };
                let agent = found.agents.number(chunk.label(at, 0));
                let partition = match &mut partitions {
                    Partitions::Named(names) => names.number(chunk.label(at, 2)),
                    counted => counted.number(agent, kind, || 0),
                };
                let item = Item { agent, partition, log_odds: fixed(log_odds), kind };
                found.records.extend(item.to_words());
            }
        }
        found.bad_rows += table.bad_rows();
        let unread = table.first_bad().map(|bad| (bad.row, bad.to_string()));
        found.first_bad = found.first_bad.into_iter().chain(unread).min_by_key(|(row, _)| *row);
        if found.records.is_empty()
            && let Some((_, first)) = found.first_bad
        {
            return Err(EvidenceError::AllBad { rows: found.bad_rows, first });
        }
        for Weight { kind, weight } in &options.weights {
            let kind = found.kinds.number(kind).map_err(EvidenceError::Weight)?;
            found.weights[kind as usize] = *weight;
        }
        Ok(found)
    }

    /// The parameters of the kernel.
    pub fn setup(&self) -> Setup {
        Setup { mode: self.mode, weights: self.weights, agents: self.agents.len() as u32 } // numbered by a word
    }

    /// The words of the items.
    pub fn records(&self) -> &[u32] {
        &self.records
    }

    /// The agents by number, in the order in which they came.
    pub fn agents(&self) -> &Names {
        &self.agents
    }

    /// The types.
    pub fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// Rows that were left out, and the first of them.
    pub fn bad_rows(&self) -> (u64, Option<&str>) {
        (self.bad_rows, self.first_bad.as_ref().map(|(_, first)| first.as_str()))
    }
}

/// The log-odds of a probability; those of 0 and 1 lie beyond every limit.
fn of_probability(row: u64, value: f64) -> Result<f64, EvidenceError> {
    if !(0.0..=1.0).contains(&value) {
        return Err(EvidenceError::Probability { row, value });
    }
    Ok(libm::log(value / (1.0 - value)))
}

/// Log-odds with 16 fraction bits, rounded to the nearest; what is too large stops at the ends of i32.
fn fixed(log_odds: f64) -> i32 {
    (log_odds * 65_536.0).round_ties_even() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::evidence_fusion::{LIMIT, RECORD_WORDS};

    fn items(text: &str, options: &Options) -> Vec<Item> {
        let evidence = Evidence::read(text.as_bytes(), options).unwrap();
        evidence.records().chunks_exact(RECORD_WORDS).map(Item::of_words).collect()
    }

    fn error(text: &str) -> String {
        Evidence::read(text.as_bytes(), &Options::default()).unwrap_err().to_string()
    }

    #[test]
    fn csv_and_json_lines_of_the_same_items_give_the_same_records() {
        let csv = "time,agent,type,partition,log_odds,source\n\
                   1,a,timing_anomaly,p,0.5,s\n2,b,api_pattern,q,-2,s\n3,a,timing_anomaly,q,99,s\n";
        let json = "{\"agent\":\"a\",\"type\":\"timing_anomaly\",\"partition\":\"p\",\"log_odds\":0.5}\n\
                    {\"agent\":\"b\",\"type\":\"api_pattern\",\"partition\":\"q\",\"log_odds\":-2}\n\
                    {\"log_odds\":99,\"agent\":\"a\",\"type\":\"timing_anomaly\",\"partition\":\"q\"}\n";
        let options = Options { mode: Mode::Mixture, ..Options::default() };
        let found = items(csv, &options);
        assert_eq!(found, items(json, &options));
        let item = |agent, partition, log_odds, kind| Item { agent, partition, log_odds, kind };
        assert_eq!(found, [item(0, 0, 1 << 15, 1), item(1, 1, -2 << 16, 3), item(0, 1, LIMIT, 1)]);
    }

    #[test]
    fn partitions_are_counted_for_each_type_of_each_agent_where_nothing_names_them() {
        let mut text = "agent,type,log_odds\n".to_owned();
        for i in 0..10 {
            text += &format!("a,timing_anomaly,{i}\na,api_pattern,0\n{},api_pattern,0\n", ["b", "c"][i % 2]);
        }
        let options = Options { mode: Mode::Mixture, ..Options::default() };
        let numbers = |options: &Options, kind| -> Vec<u32> {
            items(&text, options)
                .iter()
                .filter(|i| i.agent == 0 && i.kind == kind)
                .map(|i| i.partition)
                .collect()
        };
        assert_eq!(numbers(&options, 1), [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
        assert_eq!(numbers(&options, 3), numbers(&options, 1));
        let options = Options { partition_size: Some(7), ..options };
        assert_eq!(numbers(&options, 1), [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    }

    #[test]
    fn probabilities_become_log_odds() {
        let text = "agent,type,probability\na,x,0.5\na,x,0.75\na,x,1\na,x,0\n";
        let found: Vec<i32> = items(text, &Options::default()).iter().map(|i| i.log_odds).collect();
        assert_eq!(found, [0, (3f64.ln() * 65_536.0).round() as i32, LIMIT, -LIMIT]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_row() {
        for (text, expected) in [
            (
                "agent,type,probability\na,x,0.5\na,x,1.5\n",
                "row 2, column 'probability': 1.5 is not between 0 and 1",
            ),
            (
                "agent,type,score\na,x,1\n",
                "no column log_odds and no column probability; the columns are agent, type, score",
            ),
            (
                "agent,type,log_odds\na,x,1\na,x,big\n",
                "row 2 (line 3), column 'log_odds': 'big' is not a number",
            ),
            ("agent,log_odds\na,1\n", "no column 'type'"),
            ("", "empty"),
            ("{\"agent\":1,\"type\":\"x\"}\n", "row 1 (line 1), no key 'log_odds'"),
        ] {
            let found = error(text);
            assert!(found.starts_with(expected), "{found}");
        }
        let mut many = "agent,type,log_odds\n".to_owned();
        ["p", "q", "r", "s"].iter().for_each(|kind| many += &format!("a,{kind},1\n"));
        assert!(error(&many).starts_with("row 4, column 'type': type 's' is one too many"));
    }

    #[test]
    fn weights_of_types_that_do_not_occur_do_no_harm() {
        let weights = vec!["drift=0.25".parse().unwrap(), "api_pattern=1".parse().unwrap()];
        let options = Options { weights, ..Options::default() };
        let evidence = Evidence::read("agent,type,log_odds\na,x,1\n".as_bytes(), &options).unwrap();
        assert_eq!(evidence.setup().weights, [9000, 8000, 7000, 10_000, 5000, 5000, 2500, 5000]);
        assert_eq!((evidence.kinds().name(5), evidence.kinds().name(6)), ("x", "drift"));
    }
}
