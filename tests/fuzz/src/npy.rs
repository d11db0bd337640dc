//! NPY and NPZ: whatever is accepted has as many rows as it says; errors are one line.
#![no_main]

use accel_features::{Format, OnBadRow, Options, Table, TableError};
use libfuzzer_sys::fuzz_target;

fn drain(bytes: &[u8], options: &Options) -> Result<(), TableError> {
    let mut table = Table::open(bytes, options)?;
    let mut rows = 0;
    while let Some(chunk) = table.read(100)? {
        assert!(chunk.values().iter().all(|v| v.is_finite()));
        rows += chunk.rows() as u64;
    }
    assert_eq!(table.total(), Some(rows));
    Ok(())
}

fuzz_target!(|bytes: &[u8]| {
    for format in [Format::Npy, Format::Npz] {
        for labels in [vec![], vec!["x0".to_owned()], vec!["y".to_owned()]] {
            let options =
                Options { format, labels, on_bad_row: OnBadRow::Isolate, mark: true, ..Options::default() };
            if let Err(error) = drain(bytes, &options) {
                assert!(!error.to_string().contains('\n'), "{error:?}");
            }
        }
    }
});
