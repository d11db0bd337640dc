use super::*;
use proptest::prelude::*;
use std::io;

/// A reader that hands out at most so many bytes at a time, with interruptions, as a pipe may.
struct Dripping<'a> {
    bytes: &'a [u8],
    step: usize,
    interrupted: bool,
}

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(ErrorKind::Interrupted.into());
        }
        let count = self.step.min(buffer.len()).min(self.bytes.len());
        buffer[..count].copy_from_slice(&self.bytes[..count]);
        self.bytes = &self.bytes[count..];
        Ok(count)
    }
}

/// A row: its number, its labels, its values, and what is wrong with it.
type Row = (u64, Vec<String>, Vec<f64>, Option<String>);

fn rows_of(chunk: &Chunk, labels: usize) -> Vec<Row> {
    let row = |i| {
        let labels = (0..labels).map(|j| chunk.label(i, j).to_owned()).collect();
        (chunk.number(i), labels, chunk.row(i).to_vec(), chunk.fault(i).map(RowError::to_string))
    };
    (0..chunk.rows()).map(row).collect()
}

fn drain<R: Read>(mut table: Table<R>, chunk: usize) -> Result<Vec<Row>, TableError> {
    let labels = table.labels().len();
    let mut rows = Vec::new();
    while let Some(chunk) = table.read(chunk)? {
        assert_eq!(chunk.values().len(), chunk.rows() * table.features().len());
        assert!(chunk.values().iter().all(|v| v.is_finite()));
        rows.extend(rows_of(&chunk, labels));
    }
    assert!(table.read(chunk)?.is_none(), "the end stays the end");
    Ok(rows)
}

fn read(text: &str, options: &Options) -> Result<Vec<Row>, TableError> {
    drain(Table::open(text.as_bytes(), options)?, 3)
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|&n| n.to_owned()).collect()
}

fn labelled(labels: &[&str]) -> Options {
    Options { labels: names(labels), ..Options::default() }
}

fn features(list: &[&str]) -> Options {
    Options { features: Some(names(list)), ..Options::default() }
}

fn treated(on_bad_row: OnBadRow) -> Options {
    Options { labels: names(&["agent"]), on_bad_row, ..Options::default() }
}

/// The same table as CSV and as JSON lines.
const CSV: &str = "\u{feff}agent, latency ,\"region\",efficiency\r\nö1,0.5,north,-3\n\n \n\"a \"\"2\"\"\",1e-3, south ,+.25\r\nö1,7,north,0";
const JSONL: &str = r#"{"agent":"ö1","latency":0.5,"region":"north","efficiency":-3}

{"efficiency":0.25,"agent":"a \"2\"","region":" south ","latency":1e-3,"more":{"x":[1]}}
{"agent":"ö1","latency":7,"region":"north","efficiency":0,"more":null}"#;

fn expected() -> Vec<Row> {
    vec![
        (1, names(&["ö1", "north"]), vec![0.5, -3.0], None),
        (2, names(&["a \"2\"", "south"]), vec![1e-3, 0.25], None),
        (3, names(&["ö1", "north"]), vec![7.0, 0.0], None),
    ]
}

#[test]
fn text_is_read_the_same_whatever_the_sizes_of_reads_and_chunks() {
    let mut runs = 0;
    for (text, format) in [(CSV, Format::Csv), (JSONL, Format::Jsonl)] {
        for step in [1, 2, 7, 64, 10_000] {
            for chunk in [1, 2, 3, 100] {
                for asked in [format, Format::Auto] {
                    let options = Options { format: asked, ..labelled(&["agent", "region"]) };
                    let input = Dripping { bytes: text.as_bytes(), step, interrupted: false };
                    let table = Table::open(input, &options).unwrap();
                    assert_eq!((table.format(), table.total()), (format, None));
                    assert_eq!(table.features(), ["latency", "efficiency"]);
                    assert_eq!(drain(table, chunk).unwrap(), expected(), "{format} {step} {chunk}");
                    runs += 1;
                }
            }
        }
    }
    assert_eq!(runs, 2 * 5 * 4 * 2);
    let marked = "\u{feff}".to_owned() + JSONL;
    assert_eq!(read(&marked, &labelled(&["agent", "region"])).unwrap(), expected());
}

#[test]
fn columns_come_in_the_order_asked_for_and_may_be_label_and_feature() {
    let options = Options { features: Some(names(&["efficiency", "latency"])), ..labelled(&["latency"]) };
    for text in [CSV, JSONL] {
        let rows = read(text, &options).unwrap();
        assert_eq!((&rows[2].1, &rows[2].2), (&names(&["7"]), &vec![0.0, 7.0]));
        assert_eq!(rows.len(), 3);
    }
}

#[test]
fn cells_are_separated_by_commas_else_semicolons_else_tabs() {
    for separator in [",", ";", "\t"] {
        let text = ["a", "b\n1", "2\n"].join(separator);
        assert_eq!(read(&text, &Options::default()).unwrap()[0].2, [1.0, 2.0], "{separator:?}");
    }
}

#[test]
fn a_column_counts_as_numbers_if_it_holds_one_or_nothing_in_the_first_64_rows() {
    let mut text = "a,b,text,,late\n".to_owned();
    for row in 0..80 {
        text += &format!(
            "{row},{},t,{row},{}\n",
            if row == 63 { "5" } else { "?" },
            if row == 64 { "5" } else { "?" }
        );
    }
    let table = Table::open(text.as_bytes(), &Options::default()).unwrap();
    assert_eq!(table.features(), ["a", "b"]);
    let error = read(&text, &Options::default()).unwrap_err().to_string();
    assert!(error.starts_with("row 1 (line 2), column 'b': '?' is not a number"), "{error}");
    let unnamed = Table::open(&b",a,\n0,1,2\n"[..], &Options::default()).unwrap();
    assert_eq!(unnamed.features(), ["a"], "columns without a name are no features");
    let error = read("a,b\n1,\n", &Options::default()).unwrap_err().to_string();
    assert!(error.starts_with("row 1 (line 2), column 'b': no value"), "{error}");
}

#[test]
fn numbers_mean_the_same_bits_in_every_text() {
    for number in ["0.1", "2.2250738585072011e-308", "9007199254740993", "1.7976931348623157e308", "-0.0"] {
        let value: f64 = number.parse().unwrap();
        for text in [format!("x\n{number}\n"), format!("{{\"x\":{number}}}")] {
            let found = read(&text, &Options::default()).unwrap()[0].2[0];
            assert_eq!(found.to_bits(), value.to_bits(), "{text}");
        }
    }
}

#[test]
fn each_fault_of_a_table_is_one_line_that_says_what_to_do() {
    let wide =
        (0..17).map(|i| format!("f{i}")).collect::<Vec<_>>().join(",") + "\n" + &"1,".repeat(16) + "1\n";
    let cases = [
        ("", "empty: no header and no row"),
        (" \n\n", "empty: no header and no row"),
        ("a,b\n", "2 columns and no row"),
        ("1.0,2\n3,4\n", "the header (line 1) holds numbers, '1.0', '2', and no names"),
        ("\na,\"b\n3,4\n", "the header (line 2) can't be split: cell 2: its quote is not closed"),
        ("a,b\0\n3,4\n", "the header (line 1) is not text: is this a CSV file in UTF-8?"),
        ("a,b,a\n3,4,5\n", "columns 1 and 3 are both called 'a': rename one"),
        ("a,b\nx,y\n", "no column of numbers; the columns are 'a', 'b'"),
        ("{\"a\":\"x\",\"b\":[]}\n", "no column of numbers; the columns are 'a', 'b'"),
        (&wide, "17 feature columns, the limit is 16: choose some (--columns a,b,c)"),
        ("a,b\n1,2\n1\n", "row 2 (line 3), 1 cells, the header has 2"),
        ("a,b\n1,2\n\n1,2,3\n", "row 2 (line 4), 3 cells, the header has 2"),
        ("a,b\n1,2\n1,NaN\n", "row 2 (line 3), column 'b': 'NaN' is not a finite number"),
        ("a,b\n1,2\n1e999,1\n", "row 2 (line 3), column 'a': '1e999' is not a finite number"),
        ("a,b\n1,2\n1,\"0,5\"\n", "row 2 (line 3), column 'b': '0,5' is not a number"),
        ("a,b\n1,2\n1, \n", "row 2 (line 3), column 'b': no value; fill it in"),
        ("a,b\n1,2\n1,\"2\n", "row 2 (line 3), cell 2: its quote is not closed on its line"),
        ("a,b\n1,2\n\"1\"0,2\n", "row 2 (line 3), cell 1: it goes on after its closing quote"),
        ("{\"a\":1}\n{\"A1\":1}", "row 1 (line 1), no key 'A1' (did you mean 'a'?); add it"),
        ("{\"a\":1}\n{\"a\":{\"b\":1}}", "row 2 (line 2), column 'a': a nested object is not a number"),
        ("{\"a\":1}\n{\"a\":\"5\"}", "row 2 (line 2), column 'a': the text '5' is not a number"),
        ("{\"a\":1}\n{\"a\":true}", "row 2 (line 2), column 'a': true or false is not a number"),
        ("{\"a\":1}\n{\"a\":null}", "row 2 (line 2), column 'a': no value"),
        ("{\"a\":1}\n{\"a\":1,\"a\":2}", "row 2 (line 2), key 'a' stands twice"),
        ("{\"a\":1}\n{\"a\":NaN}", "row 2 (line 2), byte 6: expected value; a row is one JSON object"),
        ("{\"a\":1}\n{\"a\":1", "row 2 (line 2), byte 6: EOF while parsing an object"),
        ("{\"a\":1}\n[1]", "row 2 (line 2), byte 1: invalid type: sequence, expected a JSON object"),
        ("{\"a\":1}\n{\"a\":1} {\"a\":2}", "row 2 (line 2), byte 9: trailing characters"),
        ("{\"a\":1}\n{\"a\":1e999}", "row 2 (line 2), byte 10: number out of range"),
    ];
    for (text, expected) in cases {
        let error = read(text, &Options::default()).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}\n  instead of\n{expected}");
        assert!(!error.contains('\n'), "{error:?}");
    }
}

#[test]
fn columns_that_are_asked_for_wrongly_are_named_with_the_nearest() {
    let cases = [
        (
            features(&["latencey"]),
            "no column 'latencey' (did you mean 'latency'?); the columns are 'agent', 'latency'",
        ),
        (labelled(&["sector"]), "no column 'sector'; the columns are"),
        (labelled(&[""]), "no column ''"),
        (features(&["latency", "latency"]), "column 'latency' is named twice"),
        (features(&["agent"]), "row 1 (line 2), column 'agent': 'ö1' is not a number"),
        (
            Options { format: Format::Npy, ..features(&["agent"]) },
            "asked to be read as npy, and begins like csv",
        ),
    ];
    for (options, expected) in cases {
        let error = read(CSV, &options).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}\n  instead of\n{expected}");
    }
    let missing = read(JSONL, &features(&["latencey"])).unwrap_err().to_string();
    assert!(missing.starts_with("row 1 (line 1), no key 'latencey' (did you mean 'latency'?)"), "{missing}");
}

#[test]
fn labels_are_short_texts_without_control_characters() {
    let long = "x".repeat(256);
    for (label, expected) in [
        ("", "column 'agent': no value"),
        ("a\u{7}b", "column 'agent': 'a\\u{7}b' has control characters"),
        (&long, "' is longer than 255 bytes"),
    ] {
        let json = format!("{{\"agent\":{},\"x\":1}}", serde_json::Value::from(label));
        for text in [format!("agent,x\n{label},1\n"), json] {
            let error = read(&text, &labelled(&["agent"])).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}\n  instead of\n{expected}");
        }
    }
    let bytes = b"agent,x\n\xFF,1\n";
    let error = drain(Table::open(&bytes[..], &labelled(&["agent"])).unwrap(), 1).unwrap_err().to_string();
    assert!(error.contains("is not UTF-8"), "{error}");
    assert_eq!(read("agent,x\n17,1\n", &labelled(&["agent"])).unwrap()[0].1, ["17"]);
    assert_eq!(
        read("{\"agent\":18446744073709551615,\"x\":1}", &labelled(&["agent"])).unwrap()[0].1,
        ["18446744073709551615"]
    );
}

/// Rows 2, 4 and 6 are bad.
const BAD: &str = "agent,x,y\na,1,2\nb,1,inf\na,3,4\n\"c,1,1\nd,5,6\ne,7\n";

#[test]
fn skipped_rows_are_counted_and_the_others_keep_their_numbers() {
    for chunk in [1, 2, 10] {
        let mut table = Table::open(BAD.as_bytes(), &treated(OnBadRow::Skip)).unwrap();
        let mut rows = Vec::new();
        while let Some(chunk) = table.read(chunk).unwrap() {
            rows.extend(rows_of(&chunk, 1).into_iter().map(|row| (row.0, row.1[0].clone(), row.2)));
        }
        let row = |number, agent: &str, values: [f64; 2]| (number, agent.to_owned(), values.to_vec());
        assert_eq!(rows, [row(1, "a", [1.0, 2.0]), row(3, "a", [3.0, 4.0]), row(5, "d", [5.0, 6.0])]);
        assert_eq!((table.rows(), table.bad_rows()), (6, 3));
        let first = table.first_bad().unwrap().to_string();
        assert!(first.starts_with("row 2 (line 3), column 'y': 'inf'"), "{first}");
    }
    let error = read("agent,x\na,?\nb,inf\nc,nan", &treated(OnBadRow::Skip)).unwrap_err().to_string();
    assert!(
        error.starts_with("all 3 rows are bad, the first of them row 1 (line 2), column 'x': '?'"),
        "{error}"
    );
}

#[test]
fn isolated_rows_are_delivered_as_bad_ones_with_the_agent_where_it_can_be_read() {
    for chunk in [1, 2, 10] {
        let table = Table::open(BAD.as_bytes(), &treated(OnBadRow::Isolate)).unwrap();
        let rows = drain(table, chunk).unwrap();
        let agents: Vec<_> = rows.iter().map(|row| row.1[0].as_str()).collect();
        assert_eq!(agents, ["a", "b", "a", "", "d", ""]);
        for (i, (number, _, values, fault)) in rows.iter().enumerate() {
            assert_eq!(*number, i as u64 + 1);
            assert_eq!(fault.is_some(), i % 2 == 1, "{fault:?}");
            assert_eq!(values == &[0.0, 0.0], i % 2 == 1);
        }
    }
    let json = "{\"x\":1,\"agent\":\"a\"}\n{\"agent\":\"a\",\"x\":NaN}\n{\"x\":1,\"agent\":\"b\",\"x\":2}\n{\"x\":NaN,\"agent\":\"c\"}";
    let rows = read(json, &treated(OnBadRow::Isolate)).unwrap();
    let agents: Vec<_> = rows.iter().map(|row| (row.1[0].as_str(), row.3.is_some())).collect();
    assert_eq!(agents, [("a", false), ("a", true), ("b", true), ("", true)]);
    let all = read("agent,x\na,inf\n", &treated(OnBadRow::Isolate)).unwrap();
    assert_eq!(all.len(), 1);
}

#[test]
fn a_pipe_delivers_what_has_arrived_without_waiting() {
    /// Panics when it is asked for more than has arrived.
    struct Live(std::collections::VecDeque<&'static [u8]>);
    impl Read for Live {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let bytes = self.0.pop_front().expect("nobody waits for what has not arrived");
            buffer[..bytes.len()].copy_from_slice(bytes);
            Ok(bytes.len())
        }
    }
    let live = Live([&b"agent,x\na,1\nb,"[..], b"2\nc,3\n", b"d,4\ne", b"", b""].into());
    let options = Options { features: Some(names(&["x"])), ..labelled(&["agent"]) };
    let mut table = Table::open(live, &options).unwrap();
    let mut sizes = Vec::new();
    for _ in 0..3 {
        sizes.push(table.read(100).unwrap().unwrap().rows());
    }
    assert_eq!(sizes, [1, 2, 1]);
    let error = table.read(100).unwrap_err().to_string();
    assert!(error.starts_with("row 5 (line 6), 1 cells"), "{error}");
}

#[test]
fn a_line_without_end_is_an_error_and_not_a_matter_of_memory() {
    let mut table = Table::open(b"x\n1\n".chain(io::repeat(b'7')), &features(&["x"])).unwrap();
    assert_eq!(table.read(1).unwrap().unwrap().rows(), 1);
    assert_eq!(
        table.read(1).unwrap_err().to_string().split(':').next(),
        Some("line 3 is longer than 1048576 bytes")
    );
    let long = format!("x,note\n1,{}\n", "y".repeat(1_000_000));
    assert_eq!(read(&long, &Options::default()).unwrap()[0].2, [1.0]);
}

#[test]
fn a_failing_reader_is_reported_with_its_place() {
    #[derive(Debug)]
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("cable cut"))
        }
    }
    let options = features(&["x"]);
    let mut table = Table::open(b"x\n1\n2\n33\n".chain(Broken), &options).unwrap();
    assert_eq!(table.read(2).unwrap().unwrap().rows(), 2);
    assert_eq!(table.read(2).unwrap().unwrap().rows(), 1);
    assert_eq!(table.read(2).unwrap_err().to_string(), "byte 9: cable cut");
    assert_eq!(Table::open(Broken, &options).unwrap_err().to_string(), "byte 0: cable cut");
}

/// Reads all and returns the rows and the mark; goes on after what was counted.
fn marked(text: &str, counted: &[Mark]) -> Result<(Vec<Row>, Mark), TableError> {
    read_marked(text, counted, true)
}

fn read_marked(text: &str, counted: &[Mark], resume: bool) -> Result<(Vec<Row>, Mark), TableError> {
    let options = Options { mark: true, counted: counted.to_vec(), resume, ..Options::default() };
    let mut table = Table::open(text.as_bytes(), &options)?;
    let mut rows = Vec::new();
    while let Some(chunk) = table.read(2)? {
        rows.extend(rows_of(&chunk, 0));
    }
    Ok((rows, table.mark().expect("it was asked for")))
}

/// Texts of five rows, cut after so many of them.
const GROWING: [(&str, [&str; 5]); 2] = [
    ("x\n", ["1\n", "\n2\n", "3\r\n", "4\n", "5"]),
    ("", ["{\"x\":1}\n", "\n{\"x\":2}\n", "{\"x\":3}\r\n", "{\"x\":4}\n", "{\"x\":5}"]),
];

#[test]
fn a_file_that_has_grown_goes_on_after_its_mark() {
    for (head, row) in GROWING {
        let text = |rows: usize| head.to_owned() + &row[..rows].concat();
        let (all, end) = marked(&text(5), &[]).unwrap();
        assert_eq!((all.len(), end.rows), (5, 5));
        let mut resumed = 0;
        for rows in 1..=5 {
            let (_, mark) = marked(&text(rows), &[]).unwrap();
            // the same when the last line had no end yet
            assert_eq!(marked(text(rows).trim_end(), &[]).unwrap().1, mark);
            let (rest, last) = marked(&text(5), &[mark]).unwrap();
            assert_eq!((&rest[..], last), (&all[rows..], end));
            resumed += 1;
        }
        assert_eq!(resumed, 5);
        let changed = text(5).replacen('3', "7", 1);
        let error = marked(&changed, &[end]).unwrap_err().to_string();
        assert!(error.contains("lines are not those of then"), "{error}");
        let error = marked(&text(3), &[end]).unwrap_err().to_string();
        assert!(error.starts_with("can't go on after row 5: there are only"), "{error}");
        // a last row that was not complete
        let error =
            marked(&(text(5).trim_end_matches('}').to_owned() + "0}"), &[end]).unwrap_err().to_string();
        assert!(error.contains("are not those of then"), "{error}");
    }
}

#[test]
fn of_several_inputs_each_goes_on_after_its_own_mark() {
    for (head, row) in GROWING {
        let text = |rows: usize| head.to_owned() + &row[..rows].concat();
        let other = |rows: usize| text(rows).replacen('1', "8", 1);
        let mark = |text: String| marked(&text, &[]).unwrap().1;
        // in the order of their counting; the same input may be there twice
        let counted = [mark(text(2)), mark(other(4)), mark(text(3)), mark(other(1))];
        assert_eq!(marked(&text(5), &counted).unwrap().0.len(), 2);
        assert_eq!(marked(&other(5), &counted).unwrap().0.len(), 1);
        // one that begins like none of them is new
        let new = text(5).replacen('1', "9", 1);
        assert_eq!(marked(&new, &counted).unwrap().0.len(), 5);
    }
}

#[test]
fn without_resumption_no_row_is_counted_twice() {
    for (head, row) in GROWING {
        let text = |rows: usize| head.to_owned() + &row[..rows].concat();
        let mut refused = 0;
        for rows in 1..=5 {
            let mark = marked(&text(rows), &[]).unwrap().1;
            for grown in rows..=5 {
                let error = read_marked(&text(grown), &[mark], false).unwrap_err();
                assert!(matches!(error, TableError::Counted { rows: n } if n == rows as u64), "{error}");
                refused += 1;
            }
            // it has not come as far, or it is another input
            if rows > 1 {
                read_marked(&text(rows - 1), &[mark], false).unwrap();
            }
            read_marked(&text(5).replacen('1', "8", 1), &[mark], false).unwrap();
        }
        assert_eq!(refused, 15);
    }
}

#[test]
fn it_is_known_from_the_first_row_whether_an_input_was_counted_before() {
    let (_, mark) = marked("x\n1\n2\n3\n", &[]).unwrap();
    for (text, undecided) in [("x\n1\n2\n", true), ("x\n2\n2\n", false)] {
        let options = Options { mark: true, counted: vec![mark], ..Options::default() };
        let mut table = Table::open(text.as_bytes(), &options).unwrap();
        table.read(1).unwrap();
        assert_eq!(table.undecided(), undecided, "{text}");
    }
}

#[test]
fn a_mark_in_the_middle_counts_only_the_rows_that_were_delivered() {
    let text = "x\n1\n2\n3\n4\n5\n";
    let options = Options { mark: true, ..Options::default() };
    let mut table = Table::open(text.as_bytes(), &options).unwrap();
    table.read(2).unwrap();
    let mark = table.mark().unwrap();
    assert_eq!((mark.rows, mark.lines), (2, 3));
    assert_eq!(marked("x\n1\n2\n", &[]).unwrap().1, mark);
    let digest = |text| marked(text, &[]).unwrap().1.digest;
    assert_ne!(digest("x\n1\n23\n"), digest("x\n12\n3\n"), "where lines end belongs to the digest");
    let rest = marked(text, &[mark]).unwrap().0;
    assert_eq!(rest.iter().map(|row| row.0).collect::<Vec<_>>(), [3, 4, 5]);
    assert_eq!(Table::open(text.as_bytes(), &Options::default()).unwrap().mark(), None);
}

#[test]
fn formats_and_treatments_are_named_as_they_are_parsed() {
    for format in Format::ALL {
        assert_eq!(format.to_string().to_uppercase().parse(), Ok(format));
        let path = std::path::PathBuf::from(format!("a.{format}"));
        assert_eq!(Format::of_path(&path), format);
    }
    for treatment in OnBadRow::ALL {
        assert_eq!(treatment.to_string().to_uppercase().parse(), Ok(treatment));
    }
    assert!("xls".parse::<Format>().unwrap_err().to_string().contains("auto, csv, npy, npz, jsonl"));
    assert!("drop".parse::<OnBadRow>().unwrap_err().to_string().contains("error, skip, isolate"));
}

/// Tables of names and rows that any writer of CSV or JSON may make.
fn tables() -> impl Strategy<Value = Vec<(String, Vec<f64>)>> {
    let number =
        prop_oneof![any::<i16>().prop_map(f64::from), any::<f64>().prop_filter("finite", |v| v.is_finite())];
    (1..=16usize).prop_flat_map(move |columns| {
        let row = ("[a-zö,;\"'{ ]{0,8}[a-zö,;\"'{]", prop::collection::vec(number.clone(), columns));
        prop::collection::vec(row, 1..20)
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read(table in tables(), step in 1..100usize, chunk in 1..30usize) {
        let columns = table[0].1.len();
        let mut csv = "agent".to_owned() + &(0..columns).map(|i| format!(",f{i}")).collect::<String>() + "\n";
        let mut json = String::new();
        for (agent, values) in &table {
            csv += &format!("\"{}\"", agent.replace('"', "\"\""));
            csv += &(values.iter().map(|v| format!(",{v:?}")).collect::<String>() + "\n");
            let mut object = serde_json::Map::new();
            object.insert("agent".to_owned(), agent.as_str().into());
            object.extend(values.iter().enumerate().map(|(i, &v)| (format!("f{i}"), v.into())));
            json += &(serde_json::Value::from(object).to_string() + "\n");
        }
        let features = Some((0..columns).map(|i| format!("f{i}")).collect());
        let options = Options { features, ..labelled(&["agent"]) };
        for text in [csv, json] {
            let input = Dripping { bytes: text.as_bytes(), step, interrupted: false };
            let rows = drain(Table::open(input, &options).unwrap(), chunk).unwrap();
            prop_assert_eq!(rows.len(), table.len());
            for ((_, labels, values, _), (agent, expected)) in rows.iter().zip(&table) {
                prop_assert_eq!(&labels[0], agent.trim());
                prop_assert_eq!(values, expected);
            }
        }
    }

    #[test]
    fn noise_and_text_never_panic(
        noise in prop::collection::vec(any::<u8>(), 0..300),
        text in "[0-9a-c,;\"\n\r\t .e-]{0,200}",
        json in "(\\{\"[ab]\":[0-9e\"\\[\\]{}.]{0,5},?\"b\":1\\}?\n){0,5}",
    ) {
        for bytes in [&noise[..], text.as_bytes(), json.as_bytes()] {
            for format in Format::ALL {
                for on_bad_row in OnBadRow::ALL {
                    let options = Options { format, on_bad_row, mark: true, ..Options::default() };
                    let input = Dripping { bytes, step: 16, interrupted: false };
                    if let Err(error) = Table::open(input, &options).and_then(|table| drain(table, 2)) {
                        prop_assert!(!error.to_string().contains('\n'), "{error}");
                    }
                }
            }
        }
    }
}
