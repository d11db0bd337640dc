//! The valid bits of the stages.

use rust_hdl::prelude::*;

/// Tells when a record that was taken has gone through the stages.
///
/// ```text
/// take ──►[1][2][3] … [S]──► arrive        cleared by `clear`
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(crate) struct Flight {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub take: Signal<In, Bit>,
    pub arrive: Signal<Out, Bit>,
    _valid: u64,
    _stages: usize,
}

impl Flight {
    pub fn new(stages: usize) -> Self {
        Self {
            clock: Signal::default(),
            clear: Signal::default(),
            take: Signal::default(),
            arrive: Signal::default(),
            _valid: 0,
            _stages: stages,
        }
    }
}

impl Logic for Flight {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let moved = self._valid << 1 | u64::from(self.take.val());
            self._valid = if self.clear.val() { 0 } else { moved };
        }
        self.arrive.next = self._valid >> (self._stages - 1) & 1 == 1;
    }

    fn connect(&mut self) {
        self.arrive.connect();
    }

    fn hdl(&self) -> Verilog {
        let stages = self._stages;
        Verilog::Custom(format!(
            "\
reg [{stages}:1] valid;
initial valid = 0;
always @(posedge clock) valid <= clear ? {stages}'d0 : {next};
always @(*) arrive = valid[{stages}];
",
            next = if stages == 1 { "take".into() } else { format!("{{valid[{}:1], take}}", stages - 1) },
        ))
    }
}
