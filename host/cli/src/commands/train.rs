//! `accel train`: from normal behaviour to a calibrated baseline.

use crate::devices::Choice;
use crate::engine::DeviceEngine;
use crate::failure::{Failure, Outcome};
use crate::rows::{Reading, agent};
use crate::{baseline, output, text};
use accel_baselines::engine::EngineError;
use accel_baselines::train::Levels;
use accel_baselines::{
    Agents, Baseline, GatherError, Kind, KindChoice, Role, Rows, TrainError, TrainOptions, gather, train,
};
use accel_features::Names;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Options that only a new model heeds.
const OF_A_MODEL: [&str; 6] = ["kind", "components", "nominal", "branching", "segment_rows", "train_seed"];

/// Turn normal behaviour into a baseline whose confidence holds.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel train yesterday.csv --out fleet.baseline\n  \
    accel train yesterday.csv --segment region,agent --out fleet.baseline\n  \
    accel train site-b.csv --like fleet.baseline --out site-b.baseline    (then: accel merge)\n  \
    accel train today.csv --update fleet.baseline --out fleet.baseline\n\n\
30 % of the rows are kept aside for calibration: of records that behave as they did in training, at most 5 % score \
above 0.95, whatever their distribution. That needs 67 rows or more, and normal behaviour: rows of attacks or faults in \
the training make the baseline accept them. The same rows and seed give the same file on every device.\n\n\
All rows are held in memory, with about 120 bytes and 8 for each feature: 10 million rows of 16 features take 2.5 GB. \
More rows than fit are gathered in parts: train on some of them, then accel train PART --like BASELINE for each of the \
others, accel merge, accel refit; accel refit --help goes on.")]
pub struct Train {
    /// The rows: CSV, NPY, NPZ or JSON lines; - is standard input.
    file: PathBuf,
    #[command(flatten)]
    reading: Reading,
    /// What a distance means; auto chooses by the cost of rows kept aside and says why.
    #[arg(long, value_enum, default_value_t = KindArg::Auto, help_heading = "Model")]
    kind: KindArg,
    /// The components of a mixture, 1 to 16 [default: chosen].
    #[arg(long, value_name = "NUMBER", help_heading = "Model")]
    components: Option<usize>,
    /// For --kind relative: the nominal value of each feature, in the order of the columns [default: the medians].
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', help_heading = "Model")]
    nominal: Option<Vec<f64>>,
    /// Without level columns: how many agents or groups a group has.
    #[arg(long, value_name = "NUMBER", default_value_t = 10, help_heading = "Model")]
    branching: u32,
    /// An agent with fewer rows borrows the baseline above it.
    #[arg(long, value_name = "ROWS", default_value_t = 200, help_heading = "Model")]
    segment_rows: usize,
    /// The seed of the split and of the starts.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, help_heading = "Model")]
    train_seed: u64,
    /// Gather the rows under the model of this baseline instead of training a new one.
    #[arg(long, value_name = "BASELINE", group = "given", conflicts_with_all = OF_A_MODEL, help_heading = "Gathering")]
    like: Option<PathBuf>,
    /// The same, added to what this baseline has gathered.
    #[arg(long, value_name = "BASELINE", group = "given", conflicts_with_all = OF_A_MODEL, help_heading = "Gathering")]
    update: Option<PathBuf>,
    /// With --like and --update: what the rows are gathered for. Rows that a model is refitted from must not calibrate it.
    #[arg(long, value_enum, default_value_t = RoleArg::Both, requires = "given", help_heading = "Gathering")]
    role: RoleArg,
    #[command(flatten)]
    choice: Choice,
    /// The baseline to write, complete or not at all.
    #[arg(long, value_name = "BASELINE", help_heading = "Output")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum KindArg {
    Auto,
    Relative,
    Diagonal,
    Full,
    Mixture,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum RoleArg {
    /// For the next model (accel refit).
    Moments,
    /// For the calibration of this model.
    Calibration,
    /// Both.
    Both,
}

/// Rows read as one.
struct AllRows {
    features: Vec<String>,
    values: Vec<f64>,
    names: Vec<String>,
    of: Vec<u32>,
    bad: u64,
}

impl AllRows {
    fn rows(&self) -> Outcome<Rows<'_>> {
        let agents = (!self.names.is_empty()).then_some(Agents { names: &self.names, of: &self.of });
        Rows::new(&self.features, &self.values, agents).map_err(|e| Failure::Data(e.to_string()))
    }
}

impl Train {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let given = self.like.as_ref().or(self.update.as_ref());
        let given = given.map(|path| baseline::read(path)).transpose()?;
        let rows = self.read(given.as_ref())?;
        let registry = self.choice.registry();
        let mut engine = DeviceEngine::new(&registry, &self.choice)?;
        let (made, notes) = match &given {
            None => {
                let trained = train(&mut engine, &rows.rows()?, &self.options()).map_err(train_failure)?;
                (trained.baseline, trained.notes)
            }
            Some(given) => {
                let role = match self.role {
                    RoleArg::Moments => Role::Moments,
                    RoleArg::Calibration => Role::Calibration,
                    RoleArg::Both => Role::Both,
                };
                let gathered =
                    gather(&mut engine, &given.model, &rows.rows()?, role).map_err(gather_failure)?;
                let made = if self.update.is_some() {
                    given.merge(&gathered).map_err(|e| Failure::Data(e.to_string()))?
                } else {
                    gathered
                };
                (made, Vec::new())
            }
        };
        baseline::write(&self.out, &made)?;
        let count = rows.values.len() / rows.features.len();
        let mut told = format!(
            "{}: {} rows of {} features",
            self.out.display(),
            text::count(count as u64),
            rows.features.len()
        );
        if rows.bad > 0 {
            told += &format!(", {} bad rows left out", text::count(rows.bad));
        }
        told += "\n";
        for note in notes {
            told += &format!("  {note}\n");
        }
        told += &format!("  {}\n", made.histograms[0].statement(made.model.kind));
        told += &format!("model          {}\ndevice         {}\n", made.model.digest(), engine.devices());
        output::print(&told)?;
        engine.judge()
    }

    fn options(&self) -> TrainOptions {
        let kind = match self.kind {
            KindArg::Auto => KindChoice::Auto,
            KindArg::Relative => KindChoice::Given(Kind::Relative),
            KindArg::Diagonal => KindChoice::Given(Kind::Diagonal),
            KindArg::Full => KindChoice::Given(Kind::Full),
            KindArg::Mixture => KindChoice::Given(Kind::Mixture),
        };
        TrainOptions {
            kind,
            components: self.components,
            nominal: self.nominal.clone(),
            seed: self.train_seed,
            levels: if self.reading.segment.len() > 1 {
                Levels::Columns
            } else {
                Levels::Branching(self.branching)
            },
            segment_rows: self.segment_rows,
            ..TrainOptions::default()
        }
    }

    /// All rows of the file: training looks at each of them many times.
    fn read(&self, given: Option<&Baseline>) -> Outcome<AllRows> {
        let columns = given.map(|g| g.model.features.iter().map(|f| f.name.clone()).collect());
        let mut rows = self.reading.open(&self.file, columns, None, false)?;
        let labels = self.reading.segment.len();
        let (mut names, mut values, mut of) = (Names::new(), Vec::new(), Vec::new());
        let mut name = String::new();
        while let Some(chunk) = rows.read(1 << 16)? {
            for row in (0..chunk.rows()).filter(|&r| chunk.fault(r).is_none()) {
                values.extend_from_slice(chunk.row(row));
                if labels > 0 {
                    agent(&chunk, row, labels, &mut name);
                    of.push(names.number(&name));
                }
            }
        }
        Ok(AllRows {
            features: rows.table.features().to_vec(),
            values,
            names: names.iter().map(str::to_owned).collect(),
            of,
            bad: rows.table.bad_rows(),
        })
    }
}

fn train_failure(error: TrainError) -> Failure {
    match error {
        TrainError::Engine(e) => engine_failure(e),
        TrainError::TooFew { .. } => Failure::Data(error.to_string()),
        other => Failure::Usage(other.to_string()),
    }
}

fn gather_failure(error: GatherError) -> Failure {
    match error {
        GatherError::Engine(e) => engine_failure(e),
        other => Failure::Data(other.to_string()),
    }
}

/// The exit code of a kernel that did not run.
pub fn engine_failure(error: EngineError) -> Failure {
    match error {
        EngineError::Failed(reason) => Failure::Absent(reason),
        other => Failure::Data(other.to_string()),
    }
}
