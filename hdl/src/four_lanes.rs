//! Four lanes of `descriptor_validation` behind the distributor and the collector, as one block.
//!
//! ```text
//! s_data ─►[distributor]─┬─►[lane 0]─┬─►[collector]─► m_data
//!                        ├─►[lane 1]─┤
//!                        ├─►[lane 2]─┤
//!                        └─►[lane 3]─┘
//! ```
//!
//! *Ports*: those of every block. A record is a beat of the distributor: the words of four records and, as word 24, how many
//! of them count; an output is a beat of the collector: four outputs and, as word 4, how many of them count. Parameters go to all lanes.
//! *Throughput*: a beat a cycle, so four records a cycle: each lane gets records of its own. *Latency*: [`LATENCY`]
//! cycles.
//!
//! The shell of a board wires the same modules; here they are tested and their timing is measured.

use crate::collector::Collector;
use crate::descriptor_validation::{DescriptorValidation, LEVELS};
use crate::direct::Direct;
use crate::distributor::Distributor;
use crate::emit::modules;
use crate::lanes::Lanes;
use crate::model::Model;
use crate::registers::Gather;
use crate::{pins, stream};
use rust_hdl::prelude::*;

/// The words of a beat in: four records and their number.
pub const INPUT_WORDS: usize = 25;

/// The words of a beat out: four outputs and their number.
pub const OUTPUT_WORDS: usize = 5;

/// Cycles from the one that takes a beat to the one that offers its outputs: 3 in the distributor, those of the block, 7 in the
/// collector.
pub const LATENCY: u64 = 3 + stream::latency(LEVELS) + 7;

/// The block: see the module.
#[derive(LogicBlock)]
pub struct FourLanes {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties everything.
    pub flush: Signal<In, Bit>,
    /// A beat is offered.
    pub s_valid: Signal<In, Bit>,
    /// The beat.
    pub s_data: Signal<In, Lanes<32, INPUT_WORDS>>,
    /// Ignored: every record has an output of its own.
    pub s_last: Signal<In, Bit>,
    /// The beat that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The outputs that are offered are taken.
    pub m_ready: Signal<In, Bit>,
    /// Outputs are offered.
    pub m_valid: Signal<Out, Bit>,
    /// The outputs.
    pub m_data: Signal<Out, Lanes<32, OUTPUT_WORDS>>,
    /// A parameter word is written, to all lanes.
    pub p_write: Signal<In, Bit>,
    /// Its number.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    slot0: Gather<32, 6>,
    slot1: Gather<32, 6>,
    slot2: Gather<32, 6>,
    slot3: Gather<32, 6>,
    distributor: Distributor<4, 6>,
    lane: [DescriptorValidation; 4],
    collector: Collector<4, 1, 1, 4>,
    outputs: Gather<32, OUTPUT_WORDS>,
    count: Signal<Local, Bits<5>>,
}

impl Default for FourLanes {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            s_valid: Signal::default(),
            s_data: Signal::default(),
            s_last: Signal::default(),
            s_ready: Signal::default(),
            m_ready: Signal::default(),
            m_valid: Signal::default(),
            m_data: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            slot0: Gather::new(false),
            slot1: Gather::new(false),
            slot2: Gather::new(false),
            slot3: Gather::new(false),
            distributor: Distributor::default(),
            lane: std::array::from_fn(|_| DescriptorValidation::new(LEVELS)),
            collector: Collector::default(),
            outputs: Gather::new(false),
            count: Signal::default(),
        }
    }
}

impl Logic for FourLanes {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, distributor, collector, outputs, slot0, slot1, slot2, slot3);
        self.distributor.flush.next = self.flush.val();
        self.distributor.s_valid.next = self.s_valid.val();
        self.distributor.s_count.next = self.s_data.val().get_bits::<5>(768);
        self.collector.flush.next = self.flush.val();
        self.collector.tag_valid.next = self.distributor.tag_valid.val();
        self.collector.tag_count.next = self.distributor.tag_count.val();
        self.collector.m_ready.next = self.m_ready.val();
        for w in 0..6 {
            self.slot0.d[w].next = self.s_data.val().get_bits::<32>(32 * w);
            self.slot1.d[w].next = self.s_data.val().get_bits::<32>(192 + 32 * w);
            self.slot2.d[w].next = self.s_data.val().get_bits::<32>(384 + 32 * w);
            self.slot3.d[w].next = self.s_data.val().get_bits::<32>(576 + 32 * w);
        }
        self.distributor.s_data[0].next = self.slot0.q.val();
        self.distributor.s_data[1].next = self.slot1.q.val();
        self.distributor.s_data[2].next = self.slot2.q.val();
        self.distributor.s_data[3].next = self.slot3.q.val();
        for i in 0..4 {
            self.lane[i].clock.next = self.clock.val();
            self.lane[i].flush.next = self.flush.val();
            self.lane[i].p_write.next = self.p_write.val();
            self.lane[i].p_addr.next = self.p_addr.val();
            self.lane[i].p_data.next = self.p_data.val();
            self.lane[i].s_valid.next = self.distributor.lane_valid[i].val();
            self.lane[i].s_data.next = self.distributor.lane_data[i].val();
            self.lane[i].s_last.next = self.s_last.val();
            self.distributor.lane_ready[i].next = self.lane[i].s_ready.val();
            self.collector.lane_valid[i].next = self.lane[i].m_valid.val();
            self.collector.lane_data[i].next = self.lane[i].m_data.val();
            self.lane[i].m_ready.next = self.collector.lane_ready[i].val();
            self.outputs.d[i].next = self.collector.m_data[i].val().get_bits::<32>(0);
        }
        self.count.next = self.collector.m_count.val();
        self.outputs.d[4].next = bit_cast::<32, 5>(self.count.val());
        self.s_ready.next = self.distributor.s_ready.val();
        self.m_valid.next = self.collector.m_valid.val();
        self.m_data.next = self.outputs.q.val();
    }
}

pins!(FourLanes);

/// The block in RustHDL's simulator.
pub fn simulate() -> Box<dyn Model> {
    Box::new(Direct::new(FourLanes::default()))
}

/// Its Verilog; the module is called `four_lanes`.
pub fn verilog() -> String {
    modules("four_lanes", &mut FourLanes::default())
}
