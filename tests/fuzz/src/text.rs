//! What holds of every table in text.

use accel_features::{Format, OnBadRow, Options, Table, TableError};
use std::io::Read;

/// Hands out a few bytes at a time, so that lines and cells are cut anywhere.
struct Dripping<'a>(&'a [u8]);

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(5);
        self.0.read(&mut buffer[..length])
    }
}

/// All rows, their values as bits, and whether they are bad; or the message.
type Rows = Result<Vec<(u64, String, Vec<u64>, bool)>, String>;

fn drain<R: Read>(table: Result<Table<R>, TableError>, chunk: usize) -> Rows {
    let told = |error: TableError| {
        assert!(!error.to_string().contains('\n'), "{error:?}");
        error.to_string()
    };
    let mut table = table.map_err(told)?;
    let mut rows = Vec::new();
    while let Some(chunk) = table.read(chunk).map_err(told)? {
        for i in 0..chunk.rows() {
            assert!(chunk.row(i).iter().all(|v| v.is_finite()));
            let bits = chunk.row(i).iter().map(|v| v.to_bits()).collect();
            let label = if table.labels().is_empty() { "" } else { chunk.label(i, 0) };
            rows.push((chunk.number(i), label.to_owned(), bits, chunk.fault(i).is_some()));
        }
    }
    assert!(table.features().len() <= accel_features::FEATURES);
    Ok(rows)
}

/// The rows don't depend on how the bytes arrive, and reading goes on where it was left.
pub fn check(bytes: &[u8], format: Format) {
    for labels in [vec![], vec!["a".to_owned()]] {
        for on_bad_row in OnBadRow::ALL {
            let options =
                Options { format, labels: labels.clone(), on_bad_row, mark: true, ..Options::default() };
            let whole = drain(Table::open(bytes, &options), 1000);
            assert_eq!(whole, drain(Table::open(Dripping(bytes), &options), 3));
            let (OnBadRow::Isolate, Ok(whole)) = (on_bad_row, whole) else { continue };
            let mut table = Table::open(bytes, &options).expect("it could be opened before");
            table.read(1).expect("it could be read before");
            let counted = table.mark().into_iter().collect();
            let options = Options { counted, resume: true, ..options };
            assert_eq!(drain(Table::open(bytes, &options), 1000), Ok(whole[1..].to_vec()));
        }
    }
}
