//! From the rows of a table to the records of the kernel.

use crate::{Registered, RegisteredError};
use accel_features::{Format, Names, OnBadRow, RowError, Table, TableError};
use accel_kernels::quorum_vote::{MAX_ITEMS, Setup, Share, vote};
use std::io::Read;

/// Rows that are read at a time.
const CHUNK: usize = 1 << 14;

/// How votes are read.
#[derive(Clone, Debug)]
pub struct Options {
    /// The columns that hold item, voter and value.
    pub columns: [String; 3],
    /// The registered voters; without them every voter of the table is one, with weight 1.
    pub registered: Option<Registered>,
    /// The format; [`Format::Auto`] looks at the first bytes.
    pub format: Format,
    /// What happens to rows that can't be read, or whose voter is not registered; [`OnBadRow::Isolate`] is as
    /// [`OnBadRow::Skip`].
    pub on_bad_row: OnBadRow,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            columns: ["item", "voter", "value"].map(str::to_owned),
            registered: None,
            format: Format::Auto,
            on_bad_row: OnBadRow::Error,
        }
    }
}

/// Why votes can't be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VotesError {
    /// It is no table, or a row is bad.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The file is no text.
    #[error("{0} files hold no votes: votes come as csv or jsonl")]
    Format(Format),
    /// A vote is nobody's.
    #[error("row {row}, column '{column}': voter '{name}' is not registered")]
    Unregistered {
        /// The row, from 1, the header not counted.
        row: u64,
        /// The column.
        column: String,
        /// The voter.
        name: String,
    },
    /// There are more voters than a mask has bits.
    #[error("row {row}: {error}")]
    Voter {
        /// The row, from 1, the header not counted.
        row: u64,
        /// Which is one too many.
        error: RegisteredError,
    },
    /// There are more items than a vote can name.
    #[error("row {row}: item '{name}' is one too many: there are at most {limit}", limit = MAX_ITEMS)]
    Items {
        /// The row, from 1, the header not counted.
        row: u64,
        /// The item.
        name: String,
    },
}

/// The votes of a table.
#[derive(Clone, Debug, Default)]
pub struct Votes {
    pub(crate) items: Names,
    pub(crate) voters: Registered,
    /// The values in the order of their bytes: the number of each is its word.
    pub(crate) values: Vec<String>,
    records: Vec<u32>,
    bad_rows: u64,
    first_bad: Option<RowError>,
    unregistered: u64,
}

impl Votes {
    /// The votes of a text with a column each for item, voter and value. Other columns are ignored.
    ///
    /// # Errors
    /// [`VotesError`] with row and column.
    pub fn read(text: impl Read + Send, options: &Options) -> Result<Self, VotesError> {
        let skips = matches!(options.on_bad_row, OnBadRow::Skip | OnBadRow::Isolate);
        let of_table = accel_features::Options {
            format: options.format,
            features: Some(Vec::new()),
            labels: options.columns.to_vec(),
            on_bad_row: if skips { OnBadRow::Skip } else { OnBadRow::Error },
            ..accel_features::Options::default()
        };
        if !matches!(options.format, Format::Auto | Format::Csv | Format::Jsonl) {
            return Err(VotesError::Format(options.format));
        }
        let mut table = Table::open(text, &of_table)?;
        let mut found = Self { voters: options.registered.clone().unwrap_or_default(), ..Self::default() };
        let mut values = Names::new();
        while let Some(chunk) = table.read(CHUNK)? {
            for at in 0..chunk.rows() {
                let (row, name) = (chunk.number(at), chunk.label(at, 1));
                // An item for which nobody registered has voted is open, not absent.
                let item = found.items.number(chunk.label(at, 0));
                if item >= MAX_ITEMS {
                    return Err(VotesError::Items { row, name: chunk.label(at, 0).to_owned() });
                }
                let voter = match found.voters.names.find(name) {
                    Some(voter) => voter,
                    None if options.registered.is_none() => {
                        found.voters.add(name, 1).map_err(|error| VotesError::Voter { row, error })?
                    }
                    None if skips => {
                        found.unregistered += 1;
                        continue;
                    }
                    None => {
                        let (column, name) = (options.columns[1].clone(), name.to_owned());
                        return Err(VotesError::Unregistered { row, column, name });
                    }
                };
                found.records.extend(vote(item, voter, values.number(chunk.label(at, 2))));
            }
        }
        (found.bad_rows, found.first_bad) = (table.bad_rows(), table.first_bad().cloned());

        // Words in the order of the texts: no two values have one, and no device or order of rows changes which wins a tie.
        let mut sorted: Vec<u32> = (0..values.len() as u32).collect(); // numbered by a word
        sorted.sort_unstable_by(|a, b| values.name(*a).cmp(values.name(*b)));
        let mut words = vec![0; sorted.len()];
        for (word, &number) in (0..).zip(&sorted) {
            words[number as usize] = word;
        }
        for record in found.records.as_chunks_mut::<2>().0 {
            record[1] = words[record[1] as usize];
        }
        found.values = sorted.iter().map(|&number| values.name(number).to_owned()).collect();
        Ok(found)
    }

    /// The parameters of the kernel.
    pub fn setup(&self, share: Share) -> Setup {
        Setup { items: self.items.len() as u32, share, weights: self.voters.weights.clone() } // at most 2^26
    }

    /// The words of the votes.
    pub fn records(&self) -> &[u32] {
        &self.records
    }

    /// The items by number, in the order in which they came.
    pub fn items(&self) -> &Names {
        &self.items
    }

    /// The registered voters.
    pub fn voters(&self) -> &Registered {
        &self.voters
    }

    /// The values by word.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    /// Rows that could not be read and were left out, and the first of them.
    pub fn bad_rows(&self) -> (u64, Option<&RowError>) {
        (self.bad_rows, self.first_bad.as_ref())
    }

    /// Votes that were left out because their voter is not registered.
    pub fn unregistered(&self) -> u64 {
        self.unregistered
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, options: &Options) -> Votes {
        Votes::read(text.as_bytes(), options).unwrap()
    }

    fn error(text: &str, options: &Options) -> String {
        Votes::read(text.as_bytes(), options).unwrap_err().to_string()
    }

    #[test]
    fn csv_and_json_lines_of_the_same_votes_give_the_same_records() {
        let csv = "time,voter,item,value\n1,b,x,zebra\n2,a,x,apple\n3,a,y,10\n4,b,y,9\n";
        let json = "{\"item\":\"x\",\"voter\":\"b\",\"value\":\"zebra\"}\n{\"voter\":\"a\",\"item\":\"x\",\"value\":\"apple\"}\n\
                    {\"item\":\"y\",\"voter\":\"a\",\"value\":10}\n{\"item\":\"y\",\"voter\":\"b\",\"value\":9,\"more\":1}\n";
        let found = read(csv, &Options::default());
        assert_eq!(found.records(), read(json, &Options::default()).records());
        assert_eq!(found.values(), ["10", "9", "apple", "zebra"]);
        let expected = [vote(0, 0, 3), vote(0, 1, 2), vote(1, 1, 0), vote(1, 0, 1)];
        assert_eq!(found.records(), expected.as_flattened());
        assert_eq!(found.setup(Share::MAJORITY).weights, [1, 1]);
    }

    #[test]
    fn the_words_of_values_do_not_depend_on_the_order_of_the_rows() {
        let rows = ["x,a,m", "x,b,c", "x,c,z", "y,a,c"];
        let text = |order: &[usize]| {
            let lines: Vec<&str> = order.iter().map(|&i| rows[i]).collect();
            format!("item,voter,value\n{}\n", lines.join("\n"))
        };
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
            assert_eq!(read(&text(&order), &Options::default()).values(), ["c", "m", "z"]);
        }
    }

    #[test]
    fn voters_that_are_not_registered_are_errors_or_left_out() {
        let mut registered = Registered::default();
        registered.add("a", 3).unwrap();
        registered.add("absent", 4).unwrap();
        let options = Options { registered: Some(registered), ..Options::default() };
        let text = "item,voter,value\nx,a,1\nx,b,2\n";
        assert_eq!(error(text, &options), "row 2, column 'voter': voter 'b' is not registered");
        let skip = Options { on_bad_row: OnBadRow::Skip, ..options };
        let found = read(text, &skip);
        assert_eq!((found.records().len(), found.unregistered()), (2, 1));
        assert_eq!(found.setup(Share::default()).weights, [3, 4]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_row() {
        let many: String = (0..65).map(|i| format!("x,v{i},1\n")).collect();
        for (text, expected) in [
            ("item,voter,value\nx,a,1\nx,,1\n", "row 2 (line 3), column 'voter'"),
            ("item,voter\nx,a\n", "no column 'value'"),
            ("", "empty"),
            (&format!("item,voter,value\n{many}"), "row 65: voter 'v64' is one too many"),
        ] {
            let found = error(text, &Options::default());
            assert!(found.starts_with(expected) || found.contains(expected), "{found}");
        }
        let npy = Options { format: Format::Npy, ..Options::default() };
        assert_eq!(error("", &npy), "npy files hold no votes: votes come as csv or jsonl");
    }
}
