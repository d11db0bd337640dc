//! The FPGA twin of `evidence_fusion`: one record at a time in 2 cycles, what closes behind it in up to 146 more.
//!
//! ```text
//! s_data ─►[record]─►[ same key? + ]─►[ sums of partitions ]─►[ exponential, Σ ]─►[ logarithm ]─►[ mean ]─►[ logistic ]─┐
//!                                          RAM                  RAM: 257 knots     RAM: 257 knots                         ▼
//! s_last ─► after the last agent ─►[ dump: agent, word ]◄──────────────────────────────────────────────────[ outputs ] RAM
//!                                          └─►[Outlet]─► m
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]; a record is 128 bits, a beat 32 bits. Records
//! come sorted by agent, type and partition, as the kernel's order says: whoever drives the block sorts them.
//! *Parameters*: 8 words; region 1 holds the knots of the exponential, region 2 those of the logarithm. *Capacity*: 64
//! agents; 512 partitions of one agent and type. *Cycles per record*: 2 while the key stays, 4 where the partition
//! changes, up to 148 where the agent does; each partition of a mixture adds 9 when its type closes, of which the first is
//! counted. *Latency*: up to 300 cycles from the last record to the first beat, plus 9 for each further partition of its
//! type; then a beat a cycle, 21 an agent. *When stalled*: the dump waits for places in the output FIFO; no record is
//! taken between the last one and the last beat's start.
//!
//! **Clearing.** RAM is never cleared: a mark for each agent says whether it has a record in this batch, and its `present`
//! which of its values were written.

mod control;
mod engine;
mod machine;

use crate::CapacityError;
use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::Parameters;
use crate::stream::Outlet;
use crate::table::Table;
use accel_kernels::Batch;
use accel_kernels::evidence_fusion::{KERNEL, RECORD_WORDS};
use accel_kernels::order::streamed;
use control::Control;
use engine::Engine;
use rust_hdl::prelude::*;

/// Agents that have a place.
pub(crate) const SEGMENTS: u32 = 64;

/// Partitions of one agent and type that have a place.
pub(crate) const PARTITIONS: u32 = 512;

/// Cycles from one record to the next where agent and type close behind it, with one partition.
pub(crate) const CYCLES: u64 = 148;

/// Cycles from the one that takes the last record to the one that offers the first beat, at most: it may close one agent
/// before it and is its own one's last.
pub(crate) fn latency(_stages: usize) -> u64 {
    2 * CYCLES + 4
}

/// Whether no agent has more partitions of one type than there are places.
///
/// # Errors
/// [`CapacityError`] with their number and the limit.
pub(crate) fn fits(batch: &Batch<'_>) -> Result<(), CapacityError> {
    if batch.params()[0] & 1 == 0 || batch.records() <= PARTITIONS as usize {
        return Ok(()); // sums need no places
    }
    let input = streamed(batch);
    let records = input.as_chunks::<RECORD_WORDS>().0;
    let kinds = records.chunk_by(|a, b| a[0] == b[0] && (a[3] ^ b[3]) & 7 == 0);
    let partitions = kinds.map(|kind| kind.chunk_by(|a, b| a[1] == b[1]).count() as u32); // fewer than 2^32 records
    let value = partitions.max().unwrap_or(0);
    if value > PARTITIONS {
        let name = "partitions of one agent and type";
        return Err(CapacityError { kernel: KERNEL.name, name, value, limit: PARTITIONS });
    }
    Ok(())
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct EvidenceFusion {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets the batch.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 4>>,
    /// It is the last of its batch.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The beat that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// A beat is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The beat: a word of an output.
    pub m_data: Signal<Out, Lanes<32, 1>>,
    /// A word of the parameters or tables is written.
    pub p_write: Signal<In, Bit>,
    /// Its address.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<8, 8>>,
    exponentials: Table<9, 32>,
    logarithms: Table<9, 32>,
    control: Control,
    engine: Engine,
    outlet: Lazy<Outlet<Lanes<32, 1>>>,
    region_now: Signal<Local, Bits<4>>,
    set: Constant<Bits<1>>,
    exponentials_region: Constant<Bits<4>>,
    logarithms_region: Constant<Bits<4>>,
}

impl EvidenceFusion {
    /// The block; its pipeline has one length.
    ///
    /// # Panics
    /// When `stages` is not 1.
    pub fn new(stages: usize) -> Self {
        assert_eq!(stages, 1, "the pipeline has one length");
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
            params: Lazy::new(Parameters::default()),
            exponentials: Table::default(),
            logarithms: Table::default(),
            control: Control::new(),
            engine: Engine::default(),
            outlet: Lazy::new(Outlet::new()),
            region_now: Signal::default(),
            set: Constant::new(1.into()),
            exponentials_region: Constant::new(1.into()),
            logarithms_region: Constant::new(2.into()),
        }
    }
}

impl Logic for EvidenceFusion {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, params, exponentials, logarithms, control, engine, outlet);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();

        // The tables
        self.region_now.next = self.p_addr.val().get_bits::<4>(20);
        self.exponentials.write.next =
            self.p_write.val() && (self.region_now.val() == self.exponentials_region.val());
        self.exponentials.write_at.next = self.p_addr.val().get_bits::<9>(0);
        self.exponentials.write_data.next = self.p_data.val();
        self.exponentials.read_at.next = self.engine.power_at.val();
        self.logarithms.write.next =
            self.p_write.val() && (self.region_now.val() == self.logarithms_region.val());
        self.logarithms.write_at.next = self.p_addr.val().get_bits::<9>(0);
        self.logarithms.write_data.next = self.p_data.val();
        self.logarithms.read_at.next = self.engine.ln_at.val();

        // The sequence
        self.control.flush.next = self.flush.val();
        self.control.s_valid.next = self.s_valid.val();
        self.control.last.next = self.engine.last.val();
        self.control.mixture.next = self.params.q.val().get_bits::<1>(0) == self.set.val();
        self.control.same.next = self.engine.same.val();
        self.control.same_kind.next = self.engine.same_kind.val();
        self.control.same_agent.next = self.engine.same_agent.val();
        self.control.gathered.next = self.engine.gathered.val();
        self.control.divided.next = self.engine.divided.val();
        self.control.room.next = self.outlet.ready.val();
        self.control.segments.next = self.params.q.val().get_bits::<7>(160);
        self.s_ready.next = self.control.s_ready.val();

        // The numbers
        self.engine.flush.next = self.flush.val();
        self.engine.state.next = self.control.state.val();
        self.engine.take.next = self.control.take.val();
        self.engine.open.next = self.control.open.val();
        self.engine.s_data.next = self.s_data.val();
        self.engine.s_last.next = self.s_last.val();
        self.engine.params.next = self.params.q.val();
        self.engine.power.next = self.exponentials.q.val();
        self.engine.ln.next = self.logarithms.q.val();
        self.engine.step.next = self.control.step.val();
        self.engine.segment.next = self.control.segment.val();
        self.engine.word.next = self.control.word.val();
        self.engine.forget.next = self.control.forget.val();

        // The way out
        self.outlet.hold.next = false;
        self.outlet.flush.next = self.flush.val();
        self.outlet.take.next = self.control.step.val();
        self.outlet.arrive.next = self.engine.arrive.val();
        self.outlet.result.next = self.engine.result.val().into();
        self.outlet.m_ready.next = self.m_ready.val();
        self.m_valid.next = self.outlet.m_valid.val();
        self.m_data.next = self.outlet.m_data.val();
    }
}
