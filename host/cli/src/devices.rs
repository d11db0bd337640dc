//! The options that choose devices, and what became of them.

use crate::commands::calibrate::file_failure;
use crate::failure::{Failure, Outcome};
use accel_kernels::Kernel;
use accel_runtime::cost::{Machine, Model};
use accel_runtime::{
    DispatchError, Dispatcher, Fallback, Kind, Options, Rate, Registry, Request, SelectError, Selection,
    Session, Settings, Shadow,
};
use clap::{Args, ValueEnum};
use std::path::Path;
use std::sync::Arc;

/// Which device runs, and how it is checked.
#[derive(Debug, Args)]
#[command(next_help_heading = "Devices")]
pub struct Choice {
    /// A device that may run, as `accel devices` lists it; give several in order of preference [default: the fastest
    /// for each batch of cpu and the GPUs with memory of their own, as `accel calibrate` measured; where it has not,
    /// such a GPU, else cpu].
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub device: Vec<String>,
    /// Whether other hardware may run when no device of the list does.
    #[arg(long, value_enum, default_value_t = FallbackArg::Deny)]
    pub fallback: FallbackArg,
    /// Which of the permitted devices runs a batch [default: listed with --device, else fastest where costs were
    /// measured].
    #[arg(long, value_enum, value_name = "WHICH")]
    pub prefer: Option<Prefer>,
    /// Compute a share of the records, such as 1/1000 or all, on a second device too, and release outputs only
    /// after they agree.
    #[arg(long, value_name = "SHARE")]
    pub shadow: Option<Rate>,
    /// The second device [default: cpu, or cpu:reference beside cpu].
    #[arg(long, value_name = "NAME", requires = "shadow")]
    pub shadow_device: Option<String>,
    /// The third device, which judges the two where they disagree: two against one name the one that is wrong. Three
    /// different words are no majority, and cpu:reference decides [default: cpu:reference, or cpu where that is one of
    /// the two].
    #[arg(long, value_name = "NAME", requires = "shadow")]
    pub judge: Option<String>,
    /// The seed of the share, to repeat a run [default: unpredictable, logged].
    #[arg(long, value_name = "NUMBER", requires = "shadow")]
    pub seed: Option<u64>,
    /// Threads of the cpu device; 0 means one for each core.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub threads: usize,
}

/// What may run when no device of the list does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FallbackArg {
    /// Nothing.
    Deny,
    /// Other hardware: a GPU or the cpu, never a simulator or a software GPU.
    Allow,
}

/// Which of the permitted devices runs a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Prefer {
    /// The first that works.
    Listed,
    /// The one that is fastest for it, by what `accel calibrate` measured; several share a very large one. Where the
    /// first was not measured, as listed.
    Fastest,
}

impl Choice {
    /// The registry with these settings.
    pub fn registry(&self) -> Registry {
        Registry::standard(Settings { threads: self.threads })
    }

    /// A dispatcher of this kernel on the devices chosen.
    pub fn dispatcher<'r>(&self, registry: &'r Registry, kernel: &'static Kernel) -> Outcome<Dispatcher<'r>> {
        self.check_names(registry)?;
        let selection = Selection::new(registry, kernel, &self.request()).map_err(|e| match e {
            SelectError::NoDevice(e) => Failure::Absent(e.to_string()),
            other => Failure::Usage(other.to_string()),
        })?;
        let selection = match self.model(registry)? {
            Some(model) => selection.by_cost(model),
            None => selection,
        };
        Dispatcher::new(selection, self.options()).map_err(dispatch_failure)
    }

    /// Runs of any kernel on the devices chosen; names that are nobody's are refused at once.
    pub fn session<'r>(&self, registry: &'r Registry) -> Outcome<Session<'r>> {
        self.check_names(registry)?;
        let session = Session::new(registry, self.request(), self.options());
        Ok(match self.model(registry)? {
            Some(model) => session.by_cost(model),
            None => session,
        })
    }

    fn check_names(&self, registry: &Registry) -> Outcome {
        let devices = whole(&self.device);
        let mut names = devices.iter().chain(&self.shadow_device).chain(&self.judge);
        names.try_for_each(|name| registry.check_name(name)).map_err(|e| Failure::Usage(e.to_string()))
    }

    /// The measured costs, where they are to decide and there are any.
    fn model(&self, registry: &Registry) -> Outcome<Option<Arc<Model>>> {
        let asked = self.prefer == Some(Prefer::Fastest);
        if !asked && (self.prefer.is_some() || !self.device.is_empty()) {
            return Ok(None);
        }
        let path = match Model::user_file() {
            Ok(path) => path,
            Err(error) if asked => return Err(file_failure(error)),
            Err(error) => {
                log::info!("no measured costs: {error}");
                return Ok(None);
            }
        };
        match stored_costs(&path, registry, self.threads)? {
            None if asked => {
                let how = measuring(self.threads);
                Err(Failure::Usage(format!("--prefer fastest needs measured costs: run `{how}` first")))
            }
            model => Ok(model.map(Arc::new)),
        }
    }

    fn request(&self) -> Request {
        let fallback = match self.fallback {
            FallbackArg::Deny => Fallback::Deny,
            FallbackArg::Allow => Fallback::Allow,
        };
        Request { devices: whole(&self.device), fallback }
    }

    fn options(&self) -> Options {
        let shadow = self.shadow.map(|rate| Shadow {
            rate,
            seed: self.seed,
            device: self.shadow_device.clone(),
            judge: self.judge.clone(),
        });
        Options { deadline: None, shadow }
    }
}

/// Names as they were given, before commas told them apart: that of a board behind two character devices has a comma of its own.
pub fn whole(given: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in given {
        match names.last_mut() {
            Some(name) if name.starts_with("fpga:xdma:") && !name.contains(',') => {
                name.push(',');
                name.push_str(part);
            }
            _ => names.push(part.clone()),
        }
    }
    names
}

/// The listed names of the devices that these names mean, each once.
pub fn named(registry: &Registry, given: &[String]) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for name in &whole(given) {
        registry.check_name(name).map_err(|e| Failure::Usage(e.to_string()))?;
        let name = registry.canonical(name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

/// The command that measures costs for runs with so many threads.
fn measuring(threads: usize) -> String {
    match threads {
        0 => "accel calibrate".to_owned(),
        threads => format!("accel calibrate --threads {threads}"),
    }
}

/// The costs that `accel calibrate` measured and that still hold for so many threads, if there are any.
pub fn stored_costs(path: &Path, registry: &Registry, threads: usize) -> Outcome<Option<Model>> {
    if !path.exists() {
        return Ok(None);
    }
    let loaded = Model::load(path, &Machine::here(), &registry.probe()).map_err(file_failure)?;
    for why in &loaded.stale {
        log::warn!("{}: not used: {why}; measure anew with `{}`", path.display(), measuring(threads));
    }
    Ok(loaded.model)
}

/// The exit code of a run without a device.
pub fn dispatch_failure(error: DispatchError) -> Failure {
    match error {
        DispatchError::SameDevice { .. } | DispatchError::Unknown(_) => Failure::Usage(error.to_string()),
        DispatchError::Batch(_) | DispatchError::TooLarge { .. } => Failure::Data(error.to_string()),
        other => Failure::Absent(other.to_string()),
    }
}

/// The class of a figure that this kind of device gives.
pub fn class(kind: Kind) -> &'static str {
    if kind == Kind::Simulator { "simulated" } else { "measured" }
}
