//! The FPGA twin of `distance_alarm`: one record per cycle through three levels of logic.
//!
//! ```text
//! level      1              2                3
//! s_data ─►[compare, - ]─►[choose, limit]─►[compare]─► result
//! ```
//!
//! *Ports*: those of every block, see [`crate::model`] and [`crate::stream`]. *Cycles per record*: 1. *Latency*:
//! `stages + 2` cycles. *When stalled*: results wait in the output FIFO, and `s_ready` falls when it is full.

use crate::lanes::Lanes;
use crate::lazy::Lazy;
use crate::registers::{Parameters, Register};
use crate::stages::Stages;
use crate::stream::Shell;
use rust_hdl::prelude::*;

/// Levels of logic, and so the largest number of stages.
pub(crate) const LEVELS: usize = 3;

/// The output word, fields in the order of the contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, LogicStruct)]
struct Word {
    distance: Bits<16>,
    rises: Bit,
    falls: Bit,
    alarm: Bit,
    none: Bits<13>,
}

/// The block: see the module.
#[derive(LogicBlock)]
pub struct DistanceAlarm {
    /// The clock; everything happens at its rising edge.
    pub clock: Signal<In, Clock>,
    /// Empties the block.
    pub flush: Signal<In, Bit>,
    /// A record is offered.
    pub s_valid: Signal<In, Bit>,
    /// The record.
    pub s_data: Signal<In, Lanes<32, 2>>,
    /// Ignored: every record has an output of its own.
    pub s_last: Signal<In, Bit>,
    /// The record that is offered is taken.
    pub s_ready: Signal<Out, Bit>,
    /// The output that is offered is taken.
    pub m_ready: Signal<In, Bit>,
    /// An output is offered.
    pub m_valid: Signal<Out, Bit>,
    /// The output.
    pub m_data: Signal<Out, Lanes<32, 1>>,
    /// A parameter word is written.
    pub p_write: Signal<In, Bit>,
    /// Its number.
    pub p_addr: Signal<In, Bits<24>>,
    /// Its value.
    pub p_data: Signal<In, Bits<32>>,

    params: Lazy<Parameters<1, 1>>,
    shell: Lazy<Shell<Lanes<32, 1>>>,
    earlier: Signal<Local, Bits<32>>,
    later: Signal<Local, Bits<32>>,
    /// After level 1.
    rise: Register<Bits<32>>,
    fall: Register<Bits<32>>,
    /// Whether it rises and whether it falls, after levels 1 and 2.
    rises: [Register<Bit>; 2],
    falls: [Register<Bit>; 2],
    counted: Signal<Local, Bits<32>>,
    distance: Signal<Local, Bits<16>>,
    /// After level 2.
    limited: Register<Bits<16>>,
    fields: Signal<Local, Word>,
    output_word: Signal<Local, Bits<32>>,
    /// After level 3.
    word: Register<Lanes<32, 1>>,
    nothing: Constant<Bits<32>>,
    most: Constant<Bits<16>>,
    none: Constant<Bits<13>>,
}

impl DistanceAlarm {
    /// The block cut into 1 to 3 stages.
    ///
    /// # Panics
    /// When there is no such number of stages.
    pub fn new(stages: usize) -> Self {
        let cut = Stages::new(stages, LEVELS);
        let at = |level| cut.registered(level);
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
            shell: Lazy::new(Shell::new(stages)),
            earlier: Signal::default(),
            later: Signal::default(),
            rise: Register::new(at(1)),
            fall: Register::new(at(1)),
            rises: std::array::from_fn(|i| Register::new(at(i + 1))),
            falls: std::array::from_fn(|i| Register::new(at(i + 1))),
            counted: Signal::default(),
            distance: Signal::default(),
            limited: Register::new(at(2)),
            fields: Signal::default(),
            output_word: Signal::default(),
            word: Register::new(at(3)),
            nothing: Constant::new(0.into()),
            most: Constant::new(0xFFFF.into()),
            none: Constant::new(0.into()),
        }
    }
}

impl Logic for DistanceAlarm {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, params, shell, rise, fall, limited, word);
        self.params.write.next = self.p_write.val();
        self.params.addr.next = self.p_addr.val();
        self.params.data.next = self.p_data.val();
        for i in 0..2 {
            self.rises[i].clock.next = self.clock.val();
            self.falls[i].clock.next = self.clock.val();
        }

        // Level 1
        self.earlier.next = self.s_data.val().get_bits::<32>(0);
        self.later.next = self.s_data.val().get_bits::<32>(32);
        self.rise.d.next = self.later.val() - self.earlier.val();
        self.fall.d.next = self.earlier.val() - self.later.val();
        self.rises[0].d.next = self.later.val() > self.earlier.val();
        self.falls[0].d.next = self.earlier.val() > self.later.val();
        // Level 2
        self.counted.next = self.nothing.val();
        if self.rises[0].q.val() {
            self.counted.next = self.rise.q.val();
        }
        if self.falls[0].q.val() && (!self.params.q.val().get_bits::<1>(16).any()) {
            self.counted.next = self.fall.q.val();
        }
        self.distance.next = self.counted.val().get_bits::<16>(0);
        if self.counted.val().get_bits::<16>(16).any() {
            self.distance.next = self.most.val();
        }
        self.limited.d.next = self.distance.val();
        self.rises[1].d.next = self.rises[0].q.val();
        self.falls[1].d.next = self.falls[0].q.val();
        // Level 3
        self.fields.next.distance = self.limited.q.val();
        self.fields.next.rises = self.rises[1].q.val();
        self.fields.next.falls = self.falls[1].q.val();
        self.fields.next.alarm = self.limited.q.val() > self.params.q.val().get_bits::<16>(0);
        self.fields.next.none = self.none.val();
        self.output_word.next = self.fields.val().into();
        self.word.d.next = self.output_word.val().into();

        self.shell.hold.next = false;
        self.shell.flush.next = self.flush.val();
        self.shell.s_valid.next = self.s_valid.val();
        self.shell.result.next = self.word.q.val();
        self.shell.m_ready.next = self.m_ready.val();
        self.s_ready.next = self.shell.s_ready.val();
        self.m_valid.next = self.shell.m_valid.val();
        self.m_data.next = self.shell.m_data.val();
    }
}
