//! The RustHDL modules of a shell, by their names in its Verilog.

use super::configuration::Configuration;
use super::counters::{Counter, Counters};
use super::events::Events;
use super::executor::Executor;
use super::gather::Gathering;
use super::lite::Lite;
use super::loader::Loader;
use super::merge::Merge;
use super::narrow::Narrow;
use super::pairs::Pairs;
use super::ram::Ram;
use super::register_file::RegisterFile;
use super::relay::Relay;
use super::report::Report;
use super::same::Same;
use super::scatter::Scattering;
use super::skid::Skid;
use super::slot::Slot;
use super::tap::Tap;
use super::watchdog::Watchdog;
use super::widen::Widen;
use super::word::Word;
use crate::emit;
use crate::ports::{Ports, simulated};

/// Words of records and beats for which there are gearboxes.
pub(super) const WIDTHS: &[usize] = &[1, 2, 3, 4, 5, 6, 8, 9, 16, 18];

/// A module and its Verilog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// Its text, with the modules inside it.
    pub verilog: String,
}

/// The text of a module whose width in words is known only here.
macro_rules! of_width {
    ($name:expr, $block:ident, $words:expr; $($width:literal)+) => {
        match $words {
            $($width => emit::modules($name, &mut $block::<$width>::default()),)+
            other => unreachable!("no gearbox of {other} words: the configuration was checked"),
        }
    };
    ($name:expr, $block:ident, $words:expr) => {
        of_width!($name, $block, $words; 1 2 3 4 5 6 8 9 16 18)
    };
}

/// The modules of a shell's own, without lanes, distributors and collectors; each once.
///
/// # Panics
/// When the configuration does not pass its check.
pub fn modules(configuration: &Configuration) -> Vec<Module> {
    configuration.check().expect("the configuration can be made");
    let mut all: Vec<Module> = Vec::new();
    let mut add = |name: String, text: &dyn Fn(&str) -> String| {
        if all.iter().all(|m| m.name != name) {
            let verilog = text(&name);
            all.push(Module { name, verilog });
        }
    };
    let kernels = configuration.kernels.len();
    let payload = configuration.payload_words;
    add("shell_skid".into(), &|n| emit::modules(n, &mut Skid::<Word>::default()));
    add("shell_executor".into(), &|n| emit::modules(n, &mut Executor::new(kernels, payload)));
    add("shell_response".into(), &|n| {
        emit::modules(n, &mut Ram::<32>::new(payload.next_power_of_two() as usize))
    });
    add("shell_watchdog".into(), &|n| emit::modules(n, &mut Watchdog::new(configuration.stall_limit)));
    add("shell_registers".into(), &|n| {
        let (identity, kinds) = (configuration.identity(), configuration.kinds());
        emit::modules(n, &mut RegisterFile::new(&identity, &kinds, configuration.simulated))
    });
    add("shell_loader".into(), &|n| {
        emit::modules(n, &mut Loader::new(configuration.memory_pairs as usize))
    });
    add("shell_tap".into(), &|n| emit::modules(n, &mut Tap::default()));
    add("shell_merge".into(), &|n| emit::modules(n, &mut Merge::default()));
    add("shell_relay".into(), &|n| emit::modules(n, &mut Relay::default()));
    add("shell_pairs".into(), &|n| emit::modules(n, &mut Pairs::default()));
    add("shell_report".into(), &|n| emit::modules(n, &mut Report::default()));
    add("shell_events".into(), &|n| emit::modules(n, &mut Events::default()));
    for placed in &configuration.kernels {
        let (record, beat, lanes) = (placed.block.kernel.input_words, placed.block.beat_words, placed.lanes);
        add(format!("shell_widen_{record}"), &|n| of_width!(n, Widen, record));
        add(format!("shell_narrow_{beat}"), &|n| of_width!(n, Narrow, beat));
        if lanes > 1 {
            add("shell_same".into(), &|n| emit::modules(n, &mut Same::default()));
            add("shell_scattering".into(), &|n| emit::modules(n, &mut Scattering::default()));
            add(format!("shell_gathering_{lanes}"), &|n| emit::modules(n, &mut Gathering::new(lanes)));
            for words in [record, beat] {
                add(format!("shell_slot_{words}"), &|n| of_width!(n, Slot, words));
            }
        }
    }
    all
}

/// A module in RustHDL's simulator beside its Verilog.
pub struct Part {
    /// The name of its module.
    pub name: String,
    /// The circuit.
    pub circuit: Box<dyn Ports>,
    /// Its text.
    pub verilog: String,
}

/// Every kind of module of a shell, in sizes whose ports have at most 64 bits: for benches that hold circuit and Verilog
/// against each other.
pub fn parts() -> Vec<Part> {
    macro_rules! part {
        ($name:literal, $circuit:expr) => {
            Part {
                name: $name.to_owned(),
                verilog: emit::modules($name, &mut $circuit),
                circuit: simulated($circuit),
            }
        };
    }
    let constants: Vec<u32> = (0..64_u32).map(|n| n.wrapping_mul(0x9E37_79B9)).collect();
    vec![
        part!("skid", Skid::<Word>::default()),
        part!("tap", Tap::default()),
        part!("merge", Merge::default()),
        part!("widen_1", Widen::<1>::default()),
        part!("widen_2", Widen::<2>::default()),
        part!("narrow_1", Narrow::<1>::default()),
        part!("narrow_2", Narrow::<2>::default()),
        part!("slot", Slot::<2>::default()),
        part!("gathering", Gathering::new(4)),
        part!("scattering", Scattering::default()),
        part!("relay", Relay::default()),
        part!("pairs", Pairs::default()),
        part!("same", Same::default()),
        part!("report", Report::default()),
        part!("events", Events::default()),
        part!("counter_2", Counter::<2>::default()),
        part!("counter_16", Counter::<16>::default()),
        part!("counters", Counters::default()),
        part!("loader", Loader::new(16)),
        part!("watchdog", Watchdog::new(256)),
        part!("registers", RegisterFile::new(&constants, &[0x40_0005, 0x20_0001], true)),
        part!("executor", Executor::new(2, 16)),
        part!("lite", Lite::default()),
        part!("ram", Ram::<32>::new(16)),
    ]
}
