//! The kernels as RustHDL blocks and their emitted Verilog.
//!
//! Every block has the pins of [`model`] and the shell of [`stream`]. The simulator of RustHDL and the Verilog
//! that it emits can silently disagree: the blocks are written in the safe part of its language (see
//! `tests/source.rs`), and nothing here is believed until the emitted Verilog runs in lock-step.

mod adders;
pub mod anomaly_score;
pub mod board;
pub mod collector;
pub mod crossing;
pub mod descriptor_validation;
mod direct;
pub mod distributor;
mod emit;
pub mod evidence_fusion;
pub mod four_lanes;
pub mod lanes;
mod lazy;
pub mod link;
pub mod merkle_hash;
pub mod model;
pub mod moment_aggregation;
pub mod path_choice;
pub mod path_score;
pub mod ports;
pub mod quorum_vote;
mod registers;
pub mod shell;
mod stages;
pub mod stream;
mod synchroniser;
mod table;
pub mod uart;
pub mod zone_update;

pub use emit::{
    LANES, SizeError, collector_verilog, crc32lo_verilog, distributor_verilog, emit, four_lanes_verilog,
};

use accel_kernels::{Batch, Kernel};
use model::Model;

/// The FPGA twin of a kernel.
#[derive(Debug)]
pub struct Block {
    /// The kernel that it computes.
    pub kernel: &'static Kernel,
    /// Pipeline stages when nobody asks for another number.
    pub default_stages: usize,
    /// The largest number of pipeline stages; the smallest is 1.
    pub max_stages: usize,
    /// Cycles from the one that takes a record (of a fold: the last one) to the one that offers the first beat of its
    /// output, when nothing stalls.
    pub latency: fn(stages: usize) -> u64,
    /// Words of a beat of output.
    pub beat_words: usize,
    /// The largest number of entries of each table that it holds, or of segments.
    pub capacity: &'static [(&'static str, u32)],
    /// Whether it has room for what only the records of a batch tell.
    pub fits: fn(batch: &Batch<'_>) -> Result<(), CapacityError>,
    /// The largest number of cycles from one record to the next when nothing stalls, under these parameters.
    pub cycles_per_record: fn(params: &[u32]) -> u64,
    /// The block in RustHDL's simulator.
    pub simulate: fn(stages: usize) -> Box<dyn Model>,
    /// The Verilog text; its module bears the kernel's name.
    pub verilog: fn(stages: usize) -> String,
}

/// Parameters for which a block has no room.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the block of {kernel} holds {limit} {name}, {value} are too many")]
pub struct CapacityError {
    /// The kernel.
    pub kernel: &'static str,
    /// The table, `segments`, or what else has places.
    pub name: &'static str,
    /// How many the parameters ask for.
    pub value: u32,
    /// How many the block holds.
    pub limit: u32,
}

impl Block {
    /// Whether the block has room for the tables or segments of these parameters.
    ///
    /// # Errors
    /// [`CapacityError`] with the number asked for and the limit.
    pub fn supports(&self, params: &[u32]) -> Result<(), CapacityError> {
        for &(name, limit) in self.capacity {
            let value = self.kernel.entries_of(name, params);
            if value > limit {
                return Err(CapacityError { kernel: self.kernel.name, name, value, limit });
            }
        }
        Ok(())
    }
}

/// A block and, where it differs from a map that takes a record a cycle, how.
macro_rules! block {
    (@map $kernel:expr, $block:path, $levels:expr) => {
        Block {
            kernel: &$kernel,
            default_stages: $levels,
            max_stages: $levels,
            latency: stream::latency,
            beat_words: $kernel.output_words,
            capacity: &[],
            fits: |_| Ok(()),
            cycles_per_record: |_| 1,
            simulate: |stages| Box::new(direct::Direct::new(<$block>::new(stages))),
            verilog: |stages| {
                emit::verilog(find($kernel.name).expect("listed"), stages, <$block>::new(stages))
            },
        }
    };
    ($kernel:expr, $block:path, $levels:expr $(, $field:ident: $value:expr)*) => {
        Block {
            $($field: $value,)*
            ..block!(@map $kernel, $block, $levels)
        }
    };
}

pins!(
    descriptor_validation::DescriptorValidation,
    moment_aggregation::MomentAggregation,
    zone_update::ZoneUpdate,
    evidence_fusion::EvidenceFusion,
    quorum_vote::QuorumVote,
    path_score::PathScore,
    path_choice::PathChoice
);

/// A block's module and its two lines here are what a further kernel adds.
static BLOCKS: &[Block] = &[
    block!(
        accel_kernels::descriptor_validation::KERNEL,
        descriptor_validation::DescriptorValidation,
        descriptor_validation::LEVELS
    ),
    block!(
        accel_kernels::moment_aggregation::KERNEL,
        moment_aggregation::MomentAggregation,
        1,
        latency: moment_aggregation::latency,
        beat_words: 2,
        capacity: &[("segments", moment_aggregation::SEGMENTS)],
        cycles_per_record: |_| moment_aggregation::CYCLES
    ),
    anomaly_score::block::<{ anomaly_score::DEFAULT_REUSE }>(),
    block!(
        accel_kernels::zone_update::KERNEL,
        zone_update::ZoneUpdate,
        1,
        latency: zone_update::latency,
        capacity: &[("agents", zone_update::AGENTS), ("gains", zone_update::GAINS)],
        cycles_per_record: |_| zone_update::CYCLES
    ),
    block!(
        accel_kernels::evidence_fusion::KERNEL,
        evidence_fusion::EvidenceFusion,
        1,
        latency: evidence_fusion::latency,
        beat_words: 1,
        capacity: &[("segments", evidence_fusion::SEGMENTS)],
        fits: evidence_fusion::fits,
        cycles_per_record: |_| evidence_fusion::CYCLES
    ),
    block!(
        accel_kernels::quorum_vote::KERNEL,
        quorum_vote::QuorumVote,
        1,
        latency: quorum_vote::latency,
        beat_words: accel_kernels::quorum_vote::OUTPUT_WORDS,
        capacity: &[("segments", quorum_vote::ITEMS), ("voters", quorum_vote::VOTERS)],
        cycles_per_record: |_| quorum_vote::CYCLES
    ),
    block!(
        accel_kernels::path_score::KERNEL,
        path_score::PathScore,
        1,
        latency: path_score::latency,
        capacity: &[("nodes", path_score::NODE_ENTRIES), ("edges", path_score::EDGE_ENTRIES)],
        cycles_per_record: |_| path_score::CYCLES
    ),
    block!(
        accel_kernels::path_choice::KERNEL,
        path_choice::PathChoice,
        1,
        latency: path_choice::latency,
        capacity: &[("segments", path_choice::SEGMENTS)],
        cycles_per_record: |_| path_choice::CYCLES
    ),
    merkle_hash::block::<{ merkle_hash::DEFAULT_ROUNDS }>(),
];

/// Every block, in the order of the kernels.
pub fn blocks() -> &'static [Block] {
    BLOCKS
}

/// Cycles a bit of the serial port whose Verilog is committed: 1 Mbaud at 100 MHz.
const UART_CYCLES: u32 = 100;

/// Every circuit that is no kernel's block and whose Verilog is committed: its name and the Verilog.
pub fn circuits() -> Vec<(&'static str, String)> {
    let all: Vec<_> = blocks().iter().collect();
    let (distributor, collector) = four_lanes_verilog();
    let divisor = uart::Divisor::new(UART_CYCLES).expect("a divisor within its limits");
    vec![
        ("crc32lo", crc32lo_verilog()),
        ("link", link::verilog(link::Config::default())),
        ("crossing", crossing::board_verilog()),
        ("uart", uart::verilog(divisor)),
        ("distributor", distributor),
        ("collector", collector),
        ("shell", shell::own_verilog(&shell::Configuration::of(&all))),
    ]
}

/// The block of the kernel of this name.
pub fn find(kernel: &str) -> Option<&'static Block> {
    blocks().iter().find(|b| b.kernel.name == kernel)
}
