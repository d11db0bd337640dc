//! `accel scan`: a descriptor for every executable.

use crate::failure::{Failure, Outcome};
use crate::form::Form;
use crate::output::{self, Output};
use crate::{clock, text};
use accel_descriptors::catalogue::{self, Catalogue};
use accel_descriptors::scan::{Options, path_directories, scan};
use accel_descriptors::{container, record};
use accel_kernels::descriptor_validation::{FlagMap, RiskClass, contents};
use clap::Args;
use std::io::IsTerminal as _;
use std::path::PathBuf;

/// Write a descriptor for every executable in some directories, as a container.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    accel scan --out tools.tcpdb && accel validate tools.tcpdb\n  \
    accel scan /usr/local/bin --out - | accel validate -\n  \
    accel scan --print-catalogue > mine.toml; accel scan --catalogue mine.toml --out tools.tcpdb\n\n\
Flags come from a catalogue of well-known commands, from set-uid and set-gid bits and from file capabilities.\n\
As in a shell, the first executable of a name wins. SOURCE_DATE_EPOCH sets the time in the container.")]
pub struct Scan {
    /// The directories, without their sub-directories [default: those of PATH that exist].
    dir: Vec<PathBuf>,
    /// The container to write, complete or not at all; - is standard output.
    #[arg(long, value_name = "FILE", required_unless_present = "print_catalogue")]
    out: Option<PathBuf>,
    /// Commands that go before those of the shipped catalogue, as TOML.
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// Print the shipped catalogue and stop.
    #[arg(long, conflicts_with_all = ["out", "catalogue", "dir"])]
    print_catalogue: bool,
    /// Pass over directories that can't be read instead of failing.
    #[arg(long)]
    skip_unreadable: bool,
    #[command(flatten)]
    form: Form,
}

impl Scan {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        if self.print_catalogue {
            return output::print(catalogue::SHIPPED);
        }
        if self.form.flag_map == Some(FlagMap::Kb) {
            return Err(Failure::Usage(
                "the catalogue names flags of the canonical map: leave out --flag-map kb".into(),
            ));
        }
        let to_stdout = self.out.as_deref().is_none_or(|out| out.as_os_str() == "-");
        if to_stdout && std::io::stdout().is_terminal() {
            return Err(Failure::Usage(
                "a container is no text for a terminal: name --out FILE, or pipe it on".into(),
            ));
        }
        let own = match &self.catalogue {
            None => None,
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|e| Failure::reading(path, e))?;
                let parsed = Catalogue::from_toml(&text, &path.display().to_string());
                Some(parsed.map_err(|e| Failure::Usage(e.to_string()))?)
            }
        };
        let form = record::Form {
            layout: self.form.layout.unwrap_or_default(),
            checksum: self.form.checksum.unwrap_or_default(),
        };
        let options = Options {
            catalogue: own.as_ref().unwrap_or(Catalogue::shipped()),
            form,
            unreadable_is_error: !self.skip_unreadable,
            missing_is_error: !self.dir.is_empty(),
        };
        let directories = if self.dir.is_empty() { path_directories() } else { self.dir.clone() };
        let found = scan(&directories, options).map_err(|e| Failure::Data(e.to_string()))?;
        for problem in &found.problems {
            log::warn!("{problem}");
        }
        if found.entries.is_empty() {
            let list: Vec<String> = directories.iter().map(|d| d.display().to_string()).collect();
            return Err(Failure::Data(format!("no executables in {}", list.join(", "))));
        }
        let mut bytes = Vec::new();
        container::write(&mut bytes, clock::seconds()?, &found.entries)
            .map_err(|e| Failure::Data(e.to_string()))?;
        let mut out = Output::open(self.out.as_deref())?;
        out.write(&bytes)?;
        out.finish()?;

        let class = |wanted| {
            let of = |bytes| RiskClass::of_flags(contents(form.layout, bytes).flags);
            found.entries.iter().filter(|(_, bytes)| of(bytes) == wanted).count() as u64
        };
        let classes: Vec<String> =
            RiskClass::ALL.iter().map(|&c| format!("{c} {}", text::count(class(c)))).collect();
        log::info!("{} directories", directories.len());
        eprintln!(
            "{} executables: {}; {} not in the catalogue, {} behind another of the same name, {} broken links",
            text::count(found.entries.len() as u64),
            classes.join(", "),
            found.unknown,
            found.shadowed,
            found.broken_links
        );
        Ok(())
    }
}
