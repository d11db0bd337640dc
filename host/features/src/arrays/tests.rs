use crate::{Format, Mark, OnBadRow, Options, Table, TableError};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// An NPY file of this version with this description of its numbers.
fn npy_file(version: u8, descr: &str, fortran: bool, shape: &str, numbers: &[u8]) -> Vec<u8> {
    let order = if fortran { "True" } else { "False" };
    let header = format!("{{'descr': '{descr}', 'fortran_order': {order}, 'shape': {shape}, }}   \n");
    with_header(version, &header, numbers)
}

fn with_header(version: u8, header: &str, numbers: &[u8]) -> Vec<u8> {
    let mut bytes = b"\x93NUMPY".to_vec();
    bytes.extend([version, 0]);
    let length = (header.len() as u32).to_le_bytes();
    bytes.extend(if version == 1 { &length[..2] } else { &length[..] });
    bytes.extend(header.as_bytes());
    bytes.extend(numbers);
    bytes
}

fn npz_file(arrays: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, array) in arrays {
        zip.start_file(format!("{name}.npy"), SimpleFileOptions::default()).unwrap();
        zip.write_all(array).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn f8(numbers: impl IntoIterator<Item = f64>) -> Vec<u8> {
    numbers.into_iter().flat_map(f64::to_le_bytes).collect()
}

fn open<'a>(bytes: &'a [u8], options: &Options) -> Result<Table<&'a [u8]>, TableError> {
    Table::open(bytes, options)
}

/// The values of all rows, one after the other, and the labels.
fn drain(bytes: &[u8], options: &Options) -> Result<(Vec<f64>, Vec<String>), TableError> {
    let mut table = open(bytes, options)?;
    let (mut values, mut labels) = (Vec::new(), Vec::new());
    while let Some(chunk) = table.read(3)? {
        values.extend(chunk.values());
        for i in 0..chunk.rows() {
            labels.extend((0..table.labels().len()).map(|j| chunk.label(i, j).to_owned()));
        }
    }
    assert_eq!(table.total(), Some(table.rows()));
    Ok((values, labels))
}

fn error(bytes: &[u8], options: &Options) -> String {
    let error = drain(bytes, options).unwrap_err().to_string();
    assert!(!error.contains('\n'), "{error}");
    error
}

fn with(features: &[&str], labels: &[&str]) -> Options {
    let names = |list: &[&str]| list.iter().map(|&n| n.to_owned()).collect::<Vec<_>>();
    Options {
        features: (!features.is_empty()).then(|| names(features)),
        labels: names(labels),
        ..Options::default()
    }
}

#[test]
fn every_kind_of_number_is_read_in_both_byte_orders() {
    let cases: [(&str, &[u8], f64); 14] = [
        ("f8", &(-2.5f64).to_be_bytes(), -2.5),
        ("f4", &(1e-3f32).to_be_bytes(), 1e-3f32 as f64),
        ("i8", &i64::MIN.to_be_bytes(), -9_223_372_036_854_775_808.0),
        ("i4", &(-7i32).to_be_bytes(), -7.0),
        ("i2", &(-32_768i16).to_be_bytes(), -32_768.0),
        ("i1", &[0x80], -128.0),
        ("u8", &u64::MAX.to_be_bytes(), 18_446_744_073_709_551_615.0),
        ("u4", &u32::MAX.to_be_bytes(), 4_294_967_295.0),
        ("u2", &65_535u16.to_be_bytes(), 65_535.0),
        ("u1", &[255], 255.0),
        ("b1", &[1], 1.0),
        ("b1", &[0], 0.0),
        ("i8", &(1i64 << 53).to_be_bytes(), 9_007_199_254_740_992.0),
        ("f4", &0f32.to_be_bytes(), 0.0),
    ];
    for (kind, big, expected) in cases {
        let little: Vec<_> = big.iter().rev().copied().collect();
        for version in 1..=3 {
            let big = npy_file(version, &format!(">{kind}"), false, "(1, 1)", big);
            let order = if little.len() == 1 { '|' } else { '<' };
            let little = npy_file(version, &format!("{order}{kind}"), false, "(1, 1)", &little);
            for bytes in [big, little] {
                assert_eq!(drain(&bytes, &Options::default()).unwrap().0, [expected], "{kind}");
            }
        }
    }
}

#[test]
fn a_table_of_any_length_is_read_in_bounded_memory() {
    let npy = npy_file(1, "<f8", false, "(1000000000000, 16)", &[]);
    let csv = b"a,b\n1,2\n".to_vec();
    let jsonl = b"{\"a\":1}\n".to_vec();
    /// Its bytes for ever.
    #[derive(Debug)]
    struct Endless(Vec<u8>, usize);
    impl std::io::Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            for byte in &mut *buffer {
                *byte = self.0[self.1 % self.0.len()];
                self.1 += 1;
            }
            Ok(buffer.len())
        }
    }
    for (head, more) in [(npy, vec![0]), (csv, b"3,4\n".to_vec()), (jsonl.clone(), jsonl)] {
        let mut table =
            Table::open(std::io::Read::chain(&head[..], Endless(more, 0)), &Options::default()).unwrap();
        for _ in 0..50 {
            // the first one ends with what the first read brought
            assert!((1..=1000).contains(&table.read(1000).unwrap().unwrap().rows()));
        }
        assert!(table.rows() > 49_000);
    }
}

#[test]
fn both_orders_of_an_array_are_the_same_table() {
    // more rows than fit into one window
    let (rows, columns) = (20_000usize, 3usize);
    let value = |row: usize, column: usize| (row * 10 + column) as f64;
    let shape = format!("({rows}, {columns})");
    let c = f8((0..rows * columns).map(|i| value(i / columns, i % columns)));
    let fortran = f8((0..rows * columns).map(|i| value(i % rows, i / rows)));
    let c = npy_file(1, "<f8", false, &shape, &c);
    let fortran = npy_file(1, "<f8", true, &shape, &fortran);
    let expected: Vec<_> = (0..rows).flat_map(|row| [value(row, 2), value(row, 0)]).collect();
    for array in [c, fortran] {
        let table = open(&array, &Options::default()).unwrap();
        assert_eq!((table.format(), table.total()), (Format::Npy, Some(rows as u64)));
        assert_eq!(table.features(), ["x0", "x1", "x2"]);
        let zipped = npz_file(&[("X", array.clone())]);
        assert_eq!(open(&zipped, &Options::default()).unwrap().format(), Format::Npz);
        for bytes in [&array, &zipped] {
            assert_eq!(drain(bytes, &with(&["x2", "x0"], &[])).unwrap().0, expected);
        }
    }
}

fn small() -> Vec<u8> {
    npy_file(1, "<f8", false, "(3, 2)", &f8([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]))
}

#[test]
fn arrays_beside_the_table_are_columns_by_their_name() {
    let y = npy_file(1, "<i8", false, "(3,)", &[0i64, 1, i64::MAX].map(i64::to_le_bytes).concat());
    let load = npy_file(1, "<f8", false, "(3, 1)", &f8([0.5, 1.5, 2.5]));
    let bytes = npz_file(&[("y", y), ("X", small()), ("load", load)]);
    let (values, labels) = drain(&bytes, &with(&["load", "x1"], &["y", "x0"])).unwrap();
    assert_eq!(values, [0.5, 2.0, 1.5, 4.0, 2.5, 6.0]);
    assert_eq!(labels, ["0", "1", "1", "3", "9223372036854775807", "5"]);
    let (values, _) = drain(&bytes, &with(&[], &["x0"])).unwrap();
    assert_eq!(values, [2.0, 4.0, 6.0], "a label is no feature unless it is named");
    let error = error(&bytes, &with(&["laod"], &[]));
    assert!(
        error.starts_with("no column 'laod' (did you mean 'load'?); the columns are 'x0', 'x1'"),
        "{error}"
    );
}

#[test]
fn each_fault_of_an_array_is_one_line_that_says_what_to_do() {
    let three = f8([1.0, 2.0, 3.0]);
    let npy = |descr: &str, fortran, shape: &str| npy_file(1, descr, fortran, shape, &three);
    let wide = npy_file(1, "|u1", false, "(1, 17)", &[0; 17]);
    let cases = [
        (small()[..9].to_vec(), "array 'x': ends within its header: the file is cut short"),
        (small()[..30].to_vec(), "array 'x': ends within its header"),
        (
            npy("<f8", false, "(4, 1)"),
            "array 'x': has 24 bytes of numbers, its dimensions need 32: the file is cut",
        ),
        (
            npy("<f8", true, "(2, 2)"),
            "array 'x': has 24 bytes of numbers, its dimensions need 32: the file is cut",
        ),
        (npy("<f8", false, "(2, 1)"), "array 'x': goes on after the 16 bytes of its numbers"),
        (npy("<f8", true, "(2, 1)"), "array 'x': goes on after the 16 bytes of its numbers"),
        (npy("<f8", false, "(0, 3)"), "3 columns and no row"),
        (npy("<f8", false, "(3,)"), "array 'x': has the dimensions '[3]', a table has two"),
        (npy("<f8", false, "(1, 3, 1)"), "array 'x': has the dimensions '[1, 3, 1]'"),
        (npy("<f8", false, "(3, 0)"), "array 'x': has the dimensions '[3, 0]'"),
        (
            npy("<f8", false, "(18446744073709551615, 2)"),
            "array 'x': has 2 columns and 18446744073709551615 rows",
        ),
        (npy("<f8", true, "(1000000000, 9)"), "more than 1073741824 bytes, which is the limit for an array"),
        (npy("<c16", false, "(3, 1)"), "array 'x': holds '<c16', known are f4, f8,"),
        (npy("<f2", false, "(3, 1)"), "array 'x': holds '<f2', known are"),
        (npy("|O", false, "(3, 1)"), "array 'x': holds '|O', known are"),
        (npy("<U5", false, "(3, 1)"), "array 'x': holds '<U5', known are"),
        (npy("<b8", false, "(3, 1)"), "array 'x': holds '<b8', known are"),
        (npy("<f8", false, "(-3, 1)"), "array 'x': has a header that can't be understood"),
        (npy_file(4, "<f8", false, "(3, 1)", &three), "array 'x': is of NPY version 4"),
        (
            with_header(1, "{'descr': [('a', '<f8')], 'shape': (3,)}", &three),
            "array 'x': holds records with fields",
        ),
        (
            with_header(1, "{'descr': '<f8', 'shape': (3, 1)}", &three),
            "array 'x': has a header that can't be",
        ),
        (wide, "17 feature columns, the limit is 16"),
        (
            npz_file(&[("data", small()), ("y", small())]),
            "no array X, the table, in the NPZ file; its arrays are",
        ),
        (npz_file(&[("X", npy("<f8", false, "(2, 1)"))]), "array 'X': goes on after the 16 bytes"),
        (b"PK\x03\x04 and no more".to_vec(), "not a readable NPZ file: "),
    ];
    for (bytes, expected) in cases {
        let error = error(&bytes, &Options::default());
        assert!(error.starts_with(expected), "{error}\n  instead of\n{expected}");
    }
    let short = npz_file(&[("X", small()), ("y", npy_file(1, "<f8", false, "(2,)", &f8([0.0, 1.0])))]);
    assert!(
        error(&short, &with(&[], &["y"]))
            .starts_with("array 'y': has 2 rows and 1 columns, a column beside X has 3")
    );
    let mut flipped = npz_file(&[("X", small())]);
    flipped[60] ^= 1; // within the compressed numbers
    assert!(open(&flipped, &Options::default()).is_err());
}

#[test]
fn numbers_that_are_not_finite_are_bad_rows() {
    for bad in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let numbers = [1.0, 2.0, 3.0, bad, 5.0, 6.0].map(f32::to_le_bytes).concat();
        let bytes = npy_file(1, "<f4", false, "(3, 2)", &numbers);
        let error = error(&bytes, &Options::default());
        assert!(error.starts_with(&format!("row 2, column 'x1': {bad} is not a finite number")), "{error}");
        let treated = |on_bad_row| Options { on_bad_row, ..Options::default() };
        assert_eq!(drain(&bytes, &treated(OnBadRow::Skip)).unwrap().0, [1.0, 2.0, 5.0, 6.0]);
        assert_eq!(drain(&bytes, &treated(OnBadRow::Isolate)).unwrap().0, [1.0, 2.0, 0.0, 0.0, 5.0, 6.0]);
    }
}

#[test]
fn arrays_have_a_mark_when_all_was_read_and_do_not_go_on() {
    use sha2::Digest;
    let fortran = npy_file(1, "<f8", true, "(3, 2)", &f8([1.0, 3.0, 5.0, 2.0, 4.0, 6.0]));
    for bytes in [small(), fortran, npz_file(&[("X", small())])] {
        let mut table = open(&bytes, &Options { mark: true, ..Options::default() }).unwrap();
        assert_eq!(table.read(2).unwrap().unwrap().rows(), 2);
        assert_eq!(table.mark(), None);
        assert_eq!(table.read(2).unwrap().unwrap().rows(), 1);
        let digest = sha2::Sha256::digest(&bytes).into();
        assert_eq!(table.mark(), Some(Mark { rows: 3, lines: 0, head: [0; 32], digest }));
        let error = error(&bytes, &Options { resume: true, ..Options::default() });
        assert!(error.ends_with("files do not grow by rows, only text does: leave out --resume"), "{error}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(rows in 1..40u64, columns in 1..=16u64, fortran: bool, seed: u64) {
        let value = |row: u64, column: u64| ((row * 16 + column) ^ seed) as f64;
        let numbers = (0..rows * columns).map(|i| match fortran {
            true => value(i % rows, i / rows),
            false => value(i / columns, i % columns),
        });
        let bytes = npy_file(2, "<f8", fortran, &format!("({rows}, {columns})"), &f8(numbers));
        let expected: Vec<_> = (0..rows * columns).map(|i| value(i / columns, i % columns)).collect();
        prop_assert_eq!(&drain(&bytes, &Options::default()).unwrap().0, &expected);
        prop_assert_eq!(&drain(&npz_file(&[("X", bytes)]), &Options::default()).unwrap().0, &expected);
    }

    #[test]
    fn damage_never_panics(at in 0..200usize, flip in 1..=255u8, cut in 0..200usize) {
        for mut bytes in [small(), npz_file(&[("X", small()), ("y", small())])] {
            let at = at % bytes.len();
            bytes[at] ^= flip;
            bytes.truncate(bytes.len() - cut.min(bytes.len() - 1));
            if let Err(error) = drain(&bytes, &with(&[], &["y"])) {
                prop_assert!(!error.to_string().contains('\n'), "{error}");
            }
        }
    }
}
