//! Rows of behaviour for tests, and the program on them.

use crate::{run, succeeds};
use accel_kernels::generate::Random;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// The columns of [`rows`].
pub const HEADER: &str = "agent,latency,rate,bytes,depth,errors\n";

/// How many agents there are.
pub const AGENTS: usize = 12;

/// The agent that may be different.
pub const ODD: &str = "a07";

/// Nearly a standard normal number: the sum of twelve uniform ones.
pub fn normal(random: &mut Random) -> f64 {
    (0..12).map(|_| f64::from(random.next_u32()) / 4_294_967_296.0).sum::<f64>() - 6.0
}

/// Rows of two clusters without a header, the agents in turn; one agent may have another `latency`.
pub fn rows(seed: u64, count: usize, odd: Option<f64>) -> String {
    let mut text = String::new();
    for row in 0..count {
        let mut random = Random::new(seed, row as u64);
        let agent = format!("a{:02}", row % AGENTS);
        let centre = if random.below(2) == 0 { 0.0 } else { 12.0 };
        let shift = odd.filter(|_| agent == ODD).unwrap_or_default();
        write!(text, "{agent},{:.6}", centre + shift + normal(&mut random)).expect("a text takes more");
        for _ in 1..5 {
            write!(text, ",{:.6}", centre + normal(&mut random)).expect("a text takes more");
        }
        text.push('\n');
    }
    text
}

/// Writes these rows below the header.
pub fn put(folder: &Path, name: &str, rows: &str) {
    fs::write(folder.join(name), format!("{HEADER}{rows}")).expect("the folder is writable");
}

/// Runs the program with a line of arguments that has to succeed.
pub fn does(folder: &Path, line: &str) -> String {
    succeeds(folder, &line.split_whitespace().collect::<Vec<_>>())
}

/// The same for a line that may fail: exit code, standard output, standard error.
pub fn tries(folder: &Path, line: &str) -> (i32, String, String) {
    run(folder, &line.split_whitespace().collect::<Vec<_>>())
}

/// Puts a baseline `b` of 6000 rows of [`rows`] into a folder, trained on the cpu.
pub fn train_in(folder: &Path) {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| {
        put(folder, "yesterday.csv", &rows(1, 6000, None));
        does(
            folder,
            "train yesterday.csv --segment agent --kind mixture --components 2 --device cpu --out b",
        );
        fs::read(folder.join("b")).expect("it was written")
    });
    fs::write(folder.join("b"), bytes).expect("the folder is writable");
}

/// Scores a file on the cpu with further arguments: exit code, standard output, standard error.
pub fn score(folder: &Path, file: &str, more: &str) -> (i32, String, String) {
    tries(folder, &format!("score {file} --baseline b --segment agent --device cpu {more}"))
}

/// A row of scores in CSV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored {
    /// Its agent.
    pub agent: String,
    /// Its score with 16 fraction bits: the five decimals tell which.
    pub score: u16,
    /// The zone after it.
    pub zone: String,
    /// The feature that explains most.
    pub feature: String,
}

/// The rows of scores in CSV.
pub fn scored(csv: &str) -> Vec<Scored> {
    let row = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        let score: f64 = fields[2].parse().expect("a number");
        Scored {
            agent: fields[1].to_owned(),
            score: (score * 65_536.0).round() as u16, // below 1
            zone: fields[3].to_owned(),
            feature: fields[4].to_owned(),
        }
    };
    csv.lines().skip(1).map(row).collect()
}
