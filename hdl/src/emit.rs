//! Blocks as files: Verilog, test bench, vectors, FuseSoC core.

use crate::Block;
use crate::collector::Collector;
use crate::descriptor_validation::Crc32Lo;
use crate::distributor::Distributor;
use accel_kernels::{Kernel, Shape, Table, order, vectors};
use rust_hdl::prelude::{Block as Circuit, ModuleDefines, check_all};

/// The modules of a circuit; the outermost bears this name.
fn modules(name: &str, circuit: &mut dyn Circuit) -> String {
    circuit.connect_all();
    check_all(circuit).expect("every signal of a block is driven once and read after it is driven");
    let mut modules = ModuleDefines::default();
    circuit.accept(name, &mut modules);
    // RustHDL leaves blanks at line ends and empty lines at the start.
    modules
        .defines()
        .lines()
        .map(str::trim_end)
        .skip_while(|l| l.is_empty())
        .map(|l| format!("{l}\n"))
        .collect()
}

/// The Verilog of a block under a comment that says what it is.
pub(crate) fn verilog(block: &Block, stages: usize, mut circuit: impl Circuit) -> String {
    format!(
        "// {}\n// Emitted by RustHDL; edit the block, not this file.\n\n{}",
        title(block, stages),
        modules(block.kernel.name, &mut circuit)
    )
}

/// The Verilog of CRC32LO alone, as the proof takes it: `data` of 192 bits, of which the upper 16 do not
/// matter, and `crc` of 16 bits, without registers.
pub fn crc32lo_verilog() -> String {
    modules("crc32lo", &mut Crc32Lo::default())
}

/// Why there is no distributor or collector of this size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no {name} for {lanes} lanes and {words} words; lanes may be {LANES:?}, words {sizes:?}")]
pub struct SizeError {
    /// `distributor` or `collector`.
    pub name: &'static str,
    /// The lanes asked for.
    pub lanes: usize,
    /// The words of a record or of a beat asked for.
    pub words: usize,
    /// The words that there are.
    pub sizes: &'static [usize],
}

/// The numbers of lanes for which there are distributors and collectors.
pub const LANES: &[usize] = &[1, 2, 4, 8, 16];

/// Words of the records of maps.
const RECORD_WORDS: &[usize] = &[6, 9, 16, 18];

/// Words of the beats of maps.
const BEAT_WORDS: &[usize] = &[1, 2, 8];

/// The Verilog of a distributor under this module name, for one of [`LANES`] and the records of a map.
///
/// # Errors
/// [`SizeError`] when nothing of this size is made.
///
/// # Examples
/// ```
/// let text = accel_hdl::distributor_verilog("distributor", 4, 6).unwrap();
/// assert!(text.contains("module distributor(clock,"));
/// ```
pub fn distributor_verilog(name: &str, lanes: usize, words: usize) -> Result<String, SizeError> {
    macro_rules! sizes {
        ($($lanes:literal: $($words:literal),+;)+) => {
            match (lanes, words) {
                $($(($lanes, $words) => Ok(modules(name, &mut Distributor::<$lanes, $words>::default())),)+)+
                _ => Err(SizeError { name: "distributor", lanes, words, sizes: RECORD_WORDS }),
            }
        };
    }
    sizes!(1: 6, 9, 16, 18; 2: 6, 9, 16, 18; 4: 6, 9, 16, 18; 8: 6, 9, 16, 18; 16: 6, 9, 16, 18;)
}

/// The Verilog of a collector under this module name, for one of [`LANES`] and the beats of a map.
///
/// # Errors
/// [`SizeError`] when nothing of this size is made.
///
/// # Examples
/// ```
/// let refused = accel_hdl::collector_verilog("collector", 3, 1).unwrap_err();
/// assert_eq!(refused.lanes, 3);
/// ```
pub fn collector_verilog(name: &str, lanes: usize, words: usize) -> Result<String, SizeError> {
    macro_rules! sizes {
        ($($lanes:literal = $groups:literal x $of:literal: $($words:literal),+;)+) => {
            match (lanes, words) {
                $($(($lanes, $words) => {
                    Ok(modules(name, &mut Collector::<$lanes, $words, $groups, $of>::default()))
                })+)+
                _ => Err(SizeError { name: "collector", lanes, words, sizes: BEAT_WORDS }),
            }
        };
    }
    sizes!(1 = 1 x 1: 1, 2, 8; 2 = 1 x 2: 1, 2, 8; 4 = 1 x 4: 1, 2, 8; 8 = 2 x 4: 1, 2, 8; 16 = 4 x 4: 1, 2, 8;)
}

/// The distributor and the collector of four lanes of `descriptor_validation`, as they are committed.
pub fn four_lanes_verilog() -> (String, String) {
    let of = |name: &str, circuit: &mut dyn Circuit| {
        format!(
            "// {name}, 4 lanes of descriptor_validation\n// Emitted by RustHDL; edit the block, not this file.\n\n{}",
            modules(name, circuit)
        )
    };
    (
        of("distributor", &mut Distributor::<4, 6>::default()),
        of("collector", &mut Collector::<4, 1, 1, 4>::default()),
    )
}

/// The first line of every emitted file.
fn title(block: &Block, stages: usize) -> String {
    let kernel = block.kernel;
    format!(
        "{}, version {}, specification {}: {stages} stages, latency {} cycles",
        kernel.name,
        kernel.version,
        kernel.digest().short(),
        (block.latency)(stages),
    )
}

/// The lines of the test bench that find out how many words each table of a group has.
fn table_sizes(kernel: &Kernel) -> String {
    let line = |(table, t): (usize, &Table)| {
        let (entries, region) = (t.entries, table + 1);
        let (word, shift, max) = (entries.word(), entries.shift(), entries.max());
        let entries = format!("((words[at + {}] >> {shift}) & 32'h{max:x})", 2 + word);
        format!("            region_words[{region}] = {entries} * {}; // {}\n", t.words, t.name)
    };
    kernel.tables.iter().enumerate().map(line).collect()
}

/// The test bench of a block: it reads the kernel's vectors and compares every output word.
fn testbench(block: &Block) -> String {
    let kernel = block.kernel;
    // A burst of a fold may end while its outputs leave.
    let (reload, burst) = if kernel.shape == Shape::Map { (0, 63) } else { (1, 4095) };
    let words = vectors::words(kernel.vectors).expect("the kernel's own vectors are well-formed").len();
    include_str!("testbench.v")
        .replace("{kernel}", kernel.name)
        .replace("{version}", &kernel.version.to_string())
        .replace("{digest}", &kernel.digest().short())
        .replace("{param_words}", &kernel.param_words.to_string())
        .replace("{input_words}", &kernel.input_words.to_string())
        .replace("{output_words}", &kernel.output_words.to_string())
        .replace("{beat_words}", &block.beat_words.to_string())
        .replace("{regions}", &(kernel.tables.len() + 1).to_string())
        .replace("{table_sizes}\n", &table_sizes(kernel))
        .replace("{reload}", &reload.to_string())
        .replace("{burst}", &burst.to_string())
        .replace("{words}", &words.to_string())
}

/// The frozen vectors, with the records of each group in the order in which the block takes them.
fn streamed_vectors(kernel: &'static Kernel) -> String {
    if kernel.order.is_empty() {
        return kernel.vectors.to_owned();
    }
    let groups = vectors::parse(kernel, kernel.vectors).expect("the kernel's own vectors are well-formed");
    let ordered = groups.into_iter().enumerate().map(|(number, mut group)| {
        let batch = group.batch(kernel).expect("the kernel's own vectors are batches");
        let input = order::streamed(&batch).into_owned();
        group.input = input;
        (format!("group {number}, in order"), group)
    });
    let title = format!("frozen vectors of {}, version {}", kernel.name, kernel.version);
    vectors::format(kernel, &title, &ordered.collect::<Vec<_>>())
}

/// The FuseSoC core: `fusesoc run --target sim` runs the test bench, `--target lint` the linter.
fn core(block: &Block, stages: usize) -> String {
    format!(
        "\
CAPI=2:
# {title}
name: accel:kernels:{name}:{version}
description: {summary}

filesets:
  rtl:
    files:
      - {name}.v
    file_type: verilogSource
  tb:
    files:
      - {name}_tb.v
      - {name}.hex: {{file_type: user, copyto: {name}.hex}}
    file_type: verilogSource

targets:
  default:
    filesets: [rtl]
    toplevel: {name}
  sim:
    default_tool: icarus
    filesets: [rtl, tb]
    toplevel: {name}_tb
  lint:
    default_tool: verilator
    filesets: [rtl]
    toplevel: {name}
    tools:
      verilator:
        mode: lint-only
        verilator_options: [-Wno-WIDTH, -Wno-UNOPTFLAT]
",
        title = title(block, stages),
        name = block.kernel.name,
        version = block.kernel.version,
        summary = block.kernel.summary,
    )
}

/// The files of a block, name and text: Verilog, test bench, vectors, FuseSoC core.
///
/// # Panics
/// When the block has no such number of stages.
///
/// # Examples
/// ```
/// let block = accel_hdl::find("descriptor_validation").unwrap();
/// let files = accel_hdl::emit(block, block.default_stages);
/// assert!(files.iter().any(|(name, _)| name == "descriptor_validation_tb.v"));
/// ```
pub fn emit(block: &Block, stages: usize) -> Vec<(String, String)> {
    let name = block.kernel.name;
    vec![
        (format!("{name}.v"), (block.verilog)(stages)),
        (format!("{name}_tb.v"), testbench(block)),
        (format!("{name}.hex"), streamed_vectors(block.kernel)),
        (format!("{name}.core"), core(block, stages)),
    ]
}
