//! Records in, components out: one after the other, and each row by row of its units.

use super::BASELINES;
use crate::lanes::Lanes;
use accel_kernels::anomaly_score::BASELINE_WORDS;
use rust_hdl::prelude::*;

/// The record in work.
#[derive(Clone, Copy, Debug, Default)]
struct Work {
    active: bool,
    /// Cycles that it needs after this one.
    left: usize,
    component: usize,
    step: usize,
    number: usize,
    curve: bool,
    diagonal: bool,
}

/// Holds a record and the table `baselines`, and issues in every cycle one step of one component.
///
/// ```text
/// take, s_data ──►[ record ]──► features, component, step, diagonal, tag
///  └─►[ baselines ]──►[ cycles left ]──► busy, last                       the first step in the next cycle
/// ```
///
/// A step is one row of each unit; the diagonal form has one step a component. `busy` is high while the record needs
/// further cycles; nothing may be taken then.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Sequencer {
    pub clock: Signal<In, Clock>,
    pub flush: Signal<In, Bit>,
    pub take: Signal<In, Bit>,
    pub s_data: Signal<In, Lanes<32, 9>>,
    pub p_write: Signal<In, Bit>,
    pub p_addr: Signal<In, Bits<24>>,
    pub p_data: Signal<In, Bits<32>>,
    pub busy: Signal<Out, Bit>,
    /// This step ends the record.
    pub last: Signal<Out, Bit>,
    pub features: Signal<Out, Lanes<32, 8>>,
    pub component: Signal<Out, Bits<5>>,
    pub step: Signal<Out, Bits<4>>,
    pub diagonal: Signal<Out, Bit>,
    /// Bits 0 to 3 the component's number in its baseline, 4 whether this step ends it, 5 the number of the curve.
    pub tag: Signal<Out, Bits<6>>,
    _reuse: usize,
    /// First component, further ones, curve.
    _baselines: [(usize, usize, bool); BASELINES],
    _diagonal: bool,
    _work: Work,
}

impl Sequencer {
    pub fn new(reuse: usize) -> Self {
        Self {
            clock: Signal::default(),
            flush: Signal::default(),
            take: Signal::default(),
            s_data: Signal::default(),
            p_write: Signal::default(),
            p_addr: Signal::default(),
            p_data: Signal::default(),
            busy: Signal::default(),
            last: Signal::default(),
            features: Signal::default(),
            component: Signal::default(),
            step: Signal::default(),
            diagonal: Signal::default(),
            tag: Signal::default(),
            _reuse: reuse,
            _baselines: Default::default(),
            _diagonal: false,
            _work: Work::default(),
        }
    }

    fn complete(&self) -> bool {
        self._work.diagonal || self._work.step == self._reuse - 1
    }

    fn edge(&mut self) {
        let complete = self.complete();
        let work = &mut self._work;
        if self.take.val() {
            let record = self.s_data.val().0;
            let (first, more, curve) = self._baselines[record[8] as usize % BASELINES];
            self.features.next = Lanes(std::array::from_fn(|i| record[i]));
            let left = if self._diagonal { more } else { (more + 1) * self._reuse - 1 };
            *work = Work {
                active: true,
                left,
                component: first,
                step: 0,
                number: 0,
                curve,
                diagonal: self._diagonal,
            };
        } else {
            work.active = work.left > 0;
            work.left = work.left.saturating_sub(1);
            if complete {
                work.component = (work.component + 1) % 32;
                work.number = (work.number + 1) % 16;
                work.step = 0;
            } else {
                work.step += 1;
            }
        }
        if self.flush.val() {
            (work.active, work.left) = (false, 0);
        }
        if self.p_write.val() {
            let (address, data) = (self.p_addr.val().index(), LiteralType::from(self.p_data.val()) as usize);
            let (region, word) = (address >> 20, address % (1 << 20));
            if region == 0 && word == 0 {
                self._diagonal = data & 1 == 1;
            }
            if region == 1 && word < BASELINES * BASELINE_WORDS {
                let baseline = &mut self._baselines[word / BASELINE_WORDS];
                if word % BASELINE_WORDS == 0 {
                    (baseline.0, baseline.1) = (data % 32, data >> 24 & 15);
                } else {
                    baseline.2 = data & 1 == 1;
                }
            }
        }
    }
}

impl Logic for Sequencer {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
        let work = self._work;
        let complete = work.active && self.complete();
        let tag = work.number | usize::from(complete) << 4 | usize::from(work.curve) << 5;
        self.busy.next = work.left > 0;
        self.last.next = work.active && work.left == 0;
        self.component.next = (work.component as LiteralType).into();
        self.step.next = (work.step as LiteralType).into();
        self.diagonal.next = work.diagonal;
        self.tag.next = (tag as LiteralType).into();
    }

    fn connect(&mut self) {
        self.busy.connect();
        self.last.connect();
        self.features.connect();
        self.component.connect();
        self.step.connect();
        self.diagonal.connect();
        self.tag.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg [8:0] components [0:{last}];
reg curves [0:{last}];
reg all_diagonal, active, waiting, curve;
reg [7:0] left;
reg [3:0] number;
wire [3:0] baseline = s_data[259:256];
wire [8:0] chosen = components[baseline];
wire [7:0] more = {{4'd0, chosen[8:5]}};
wire [7:0] cycles = all_diagonal ? more : more * 8'd{reuse} + 8'd{last_step};
wire complete = diagonal || step == 4'd{last_step};
integer i;
initial begin
  for (i = 0; i < {BASELINES}; i = i + 1) begin
    components[i] = 0;
    curves[i] = 0;
  end
  all_diagonal = 0;
  active = 0;
  waiting = 0;
  curve = 0;
  left = 0;
  number = 0;
  features = 0;
  component = 0;
  step = 0;
  diagonal = 0;
end
always @(posedge clock) begin
  if (take) begin
    active <= 1;
    left <= cycles;
    waiting <= cycles != 0;
    features <= s_data[255:0];
    component <= chosen[4:0];
    curve <= curves[baseline];
    diagonal <= all_diagonal;
    number <= 0;
    step <= 0;
  end else begin
    active <= waiting;
    if (waiting) left <= left - 8'd1;
    waiting <= left > 8'd1;
    if (complete) begin
      component <= component + 5'd1;
      number <= number + 4'd1;
      step <= 0;
    end else step <= step + 4'd1;
  end
  if (flush) begin
    active <= 0;
    left <= 0;
    waiting <= 0;
  end
  if (p_write && p_addr == 24'd0) all_diagonal <= p_data[0];
  if (p_write && p_addr[23:5] == 19'h{first_high:x}) begin
    if (p_addr[0]) curves[p_addr[4:1]] <= p_data[0];
    else components[p_addr[4:1]] <= {{p_data[27:24], p_data[4:0]}};
  end
end
always @(*) begin
  busy = waiting;
  last = active && !waiting;
  tag = {{curve, active && complete, number}};
end
",
            last = BASELINES - 1,
            reuse = self._reuse,
            last_step = self._reuse - 1,
            first_high = (1 << 20) / (BASELINES * BASELINE_WORDS),
        ))
    }
}
