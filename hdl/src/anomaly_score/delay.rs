//! What waits for its partner further down the pipeline.

use rust_hdl::prelude::*;

/// A word, so many cycles later.
///
/// ```text
/// d ──►[ ]─►[ ]─► … ─►[ ]──► q        `steps` registers; never stalls
/// ```
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Delay<const W: usize> {
    pub clock: Signal<In, Clock>,
    pub d: Signal<In, Bits<W>>,
    pub q: Signal<Out, Bits<W>>,
    /// The newest first; the oldest is `q`.
    _line: Vec<Bits<W>>,
}

impl<const W: usize> Delay<W> {
    pub fn new(steps: usize) -> Self {
        assert!(steps > 1, "one step is a register");
        Self {
            clock: Signal::default(),
            d: Signal::default(),
            q: Signal::default(),
            _line: vec![0.into(); steps - 1],
        }
    }
}

impl<const W: usize> Logic for Delay<W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self._line.rotate_right(1);
            self.q.next = self._line[0];
            self._line[0] = self.d.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let high = W * self._line.len() - 1;
        let rest = if self._line.len() == 1 { String::new() } else { format!("line[{}:0], ", high - W) };
        Verilog::Custom(format!(
            "\
reg [{high}:0] line;
initial begin
  line = 0;
  q = 0;
end
always @(posedge clock) begin
  line <= {{{rest}d}};
  q <= line[{high}:{low}];
end
",
            low = high + 1 - W,
        ))
    }
}
