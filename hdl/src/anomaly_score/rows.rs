//! The rows of the whitening matrix times the differences.

use super::COMPONENTS;
use crate::lanes::Lanes;
use accel_kernels::anomaly_score::FEATURES;
use accel_kernels::fixed::half;
use rust_hdl::prelude::*;
use std::fmt::Write as _;

/// Words of an entry before the matrix, and of the matrix.
const BEFORE: usize = 8;
const WORDS: usize = FEATURES * (FEATURES + 1) / 4;

/// Row and column of an entry of the lower triangle.
fn place(entry: usize) -> (usize, usize) {
    let row = (0..FEATURES).rfind(|r| r * (r + 1) / 2 <= entry).expect("row 0 begins at entry 0");
    (row, entry - row * (row + 1) / 2)
}

/// The weights of one component.
type Matrix = [[i16; FEATURES]; FEATURES];

/// What a unit works on: which step of which component.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    component: usize,
    step: usize,
    diagonal: bool,
}

/// What the multipliers found for one step: the sum of each unit, or of each row its diagonal product.
type Found = (Step, [u32; FEATURES]);

/// A row's sum of products, modulo 2^32.
///
/// ```text
///             ┌─►[ lower RAM of unit u ]─►[choose]─► R (u + 1) multipliers ─►[+ + +]─►[+]─┐
/// at ─►[ ]────┤                              ▲                                            ├─►[a_r]
///             └─►[ diagonal RAM ]────────────┘      products of the last unit, diagonal ──┘
/// cycle  1                 2           3                4                     5     6         7
/// ```
///
/// There are 16 / R units; unit u computes the rows R u to R u + R - 1, one a step. Its RAM holds, for each step, the
/// entries left of the diagonal; a row is complete with its entry of the diagonal RAM, and zeros beyond. The last unit
/// has 16 multipliers: in the diagonal form it multiplies every difference with its diagonal entry, all in one step.
#[derive(Clone, Debug, LogicBlock)]
pub(super) struct Rows {
    pub clock: Signal<In, Clock>,
    pub component: Signal<In, Bits<5>>,
    pub step: Signal<In, Bits<4>>,
    pub diagonal: Signal<In, Bit>,
    /// Three cycles after its step.
    pub d: Signal<In, Lanes<16, FEATURES>>,
    pub write: Signal<In, Bit>,
    pub entry: Signal<In, Bits<5>>,
    pub word: Signal<In, Bits<7>>,
    pub data: Signal<In, Bits<32>>,
    pub a: Signal<Out, Lanes<32, FEATURES>>,
    _reuse: usize,
    _matrices: [Matrix; COMPONENTS],
    _first: Step,
    _weights: [(Step, Matrix); 2],
    _found: [Found; 3],
}

impl Rows {
    pub fn new(reuse: usize) -> Self {
        Self {
            clock: Signal::default(),
            component: Signal::default(),
            step: Signal::default(),
            diagonal: Signal::default(),
            d: Signal::default(),
            write: Signal::default(),
            entry: Signal::default(),
            word: Signal::default(),
            data: Signal::default(),
            a: Signal::default(),
            _reuse: reuse,
            _matrices: Default::default(),
            _first: Step::default(),
            _weights: Default::default(),
            _found: Default::default(),
        }
    }

    fn edge(&mut self) {
        let reuse = self._reuse;
        let (at, found) = self._found[2];
        for (row, &found) in found.iter().enumerate() {
            if at.diagonal || row % reuse == at.step {
                self.a.next.0[row] = found;
            }
        }
        self._found.rotate_right(1);
        let (at, weights) = &self._weights[1];
        let d = self.d.val().0.map(|d| i32::from(half(d, 0)));
        let product = |row: usize, column: usize| i32::from(weights[row][column]) * d[column];
        let found = std::array::from_fn(|row| {
            let sum = if at.diagonal {
                product(row, row)
            } else if row % reuse == at.step {
                (0..row + 1).fold(0, |sum: i32, column| sum.wrapping_add(product(row, column)))
            } else {
                0
            };
            sum as u32 // reinterpreted
        });
        self._found[0] = (*at, found);
        self._weights.swap(0, 1);
        self._weights[0] = (self._first, self._matrices[self._first.component]);
        self._first = Step {
            component: self.component.val().index(),
            step: self.step.val().index(),
            diagonal: self.diagonal.val(),
        };
        let word = self.word.val().index();
        if self.write.val() && (BEFORE..BEFORE + WORDS).contains(&word) {
            let data = LiteralType::from(self.data.val()) as u32; // 32 bits
            for side in 0..2 {
                let (row, column) = place(2 * (word - BEFORE) + side);
                self._matrices[self.entry.val().index()][row][column] = half(data, side);
            }
        }
    }

    /// The Verilog of unit `unit`.
    fn unit(&self, unit: usize) -> String {
        let reuse = self._reuse;
        let lanes = reuse * (unit + 1);
        let last = unit == FEATURES / reuse - 1;
        let mut text = format!(
            "
// Unit {unit}: rows {first} to {end}, {lanes} multipliers.
reg [{high}:0] weight{unit};
reg [{product_high}:0] product{unit};
reg [31:0] sum{unit};
initial begin
  weight{unit} = 0;
  product{unit} = 0;
  sum{unit} = 0;
end
wire [3:0] row{unit} = 4'd{first} + step2;
wire [15:0] choose{unit} = {choose};
",
            first = reuse * unit,
            end = lanes - 1,
            high = 16 * lanes - 1,
            product_high = 32 * lanes - 1,
            choose = if last {
                format!("16'd1 << row{unit} | {{16{{diagonal2}}}}")
            } else {
                format!("16'd1 << row{unit}")
            },
        );
        // In the last lane of a unit there is nothing left of the diagonal.
        let read = if lanes == 1 {
            "16'd0".to_owned()
        } else {
            let address = |row: &str, entry: &str| match reuse {
                1 => entry.to_owned(),
                _ => format!("{{{entry}, {row}[{}:0]}}", reuse.ilog2() - 1),
            };
            let high = 16 * (lanes - 1) - 1;
            // Whether the row is one of the unit's.
            let (mine, close) = match reuse.ilog2() {
                4 => (String::new(), ""),
                low => (format!("row[3:{low}] == {}'d{unit} && (", 4 - low), ")"),
            };
            let (write_at, read_at) = (address("row", "entry"), address("step1", "component1"));
            let _ = write!(
                text,
                "\
reg [{high}:0] lower{unit} [0:{depth}];
reg [{high}:0] read{unit};
initial begin
  for (i = 0; i <= {depth}; i = i + 1) lower{unit}[i] = 0;
  i = 0; // for yosys, which gives a loop's variable the one value that it begins with
  read{unit} = 0;
end
always @(posedge clock) begin
  for (i = 0; i < {stored}; i = i + 1)
    if ({mine}low_lanes[i] || high_lanes[i]{close})
      lower{unit}[{write_at}][16*i +: 16] <= low_lanes[i] ? data[15:0] : data[31:16];
  read{unit} <= lower{unit}[{read_at}];
end
",
                depth = COMPONENTS * reuse - 1,
                stored = lanes - 1,
            );
            format!("{{16'd0, read{unit}}}")
        };
        let group = |g: usize| {
            let terms: Vec<String> = (4 * g..lanes.min(4 * g + 4))
                .map(|lane| format!("product{unit}[{}:{}]", 32 * lane + 31, 32 * lane))
                .collect();
            terms.join(" + ")
        };
        let groups = lanes.div_ceil(4);
        for g in 0..groups {
            let _ = writeln!(text, "reg [31:0] part{unit}_{g};\ninitial part{unit}_{g} = 0;");
        }
        let _ = write!(
            text,
            "\
wire [{high}:0] lanes{unit} = {read};
always @(posedge clock) begin
  for (i = 0; i < {lanes}; i = i + 1) begin
    weight{unit}[16*i +: 16] <= choose{unit}[i] ? diagonals[16*i +: 16] : lanes{unit}[16*i +: 16];
    product{unit}[32*i +: 32] <= $signed(weight{unit}[16*i +: 16]) * $signed(d[16*i +: 16]);
  end
",
            high = 16 * lanes - 1,
        );
        for g in 0..groups {
            let _ = writeln!(text, "  part{unit}_{g} <= {};", group(g));
        }
        let parts: Vec<String> = (0..groups).map(|g| format!("part{unit}_{g}")).collect();
        let _ = writeln!(text, "  sum{unit} <= {};", parts.join(" + "));
        for row in reuse * unit..lanes {
            let (high, low) = (32 * row + 31, 32 * row);
            let _ = writeln!(
                text,
                "  if (diagonal6) a[{high}:{low}] <= straight6[{high}:{low}];\n  \
                   else if (step6 == 4'd{}) a[{high}:{low}] <= sum{unit};",
                row % reuse
            );
        }
        text + "end\n"
    }
}

impl Logic for Rows {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.edge();
        }
    }

    fn connect(&mut self) {
        self.a.connect();
    }

    fn hdl(&self) -> Verilog {
        let units = FEATURES / self._reuse;
        let mut text = String::from(
            "\
// Row and column of both halves of a word of the matrix, a hexadecimal digit each.
reg [15:0] places;
always @(*) case (word)
",
        );
        for word in 0..WORDS {
            let ((row0, column0), (row1, column1)) = (place(2 * word), place(2 * word + 1));
            let _ = writeln!(
                text,
                "  7'd{}: places = 16'h{row0:x}{column0:x}{row1:x}{column1:x};",
                word + BEFORE
            );
        }
        let _ = write!(
            text,
            "  \
  default: places = 16'h0000;
endcase
wire [3:0] low_row = places[15:12];
wire [3:0] low_column = places[11:8];
wire [3:0] high_row = places[7:4];
wire [3:0] high_column = places[3:0];
wire here = write && word >= 7'd{BEFORE} && word < 7'd{end};
wire low_left = here && low_column < low_row;
wire high_left = here && high_column < high_row;
wire [15:0] low_lanes = {{15'd0, low_left}} << low_column;
wire [15:0] high_lanes = {{15'd0, high_left}} << high_column;
wire [15:0] low_diagonal = {{15'd0, here && low_column == low_row}} << low_row;
wire [15:0] high_diagonal = {{15'd0, here && high_column == high_row}} << high_row;
// No word has entries left of the diagonal in two rows.
wire [3:0] row = low_left ? low_row : high_row;

reg [255:0] diagonal_ram [0:{last}];
reg [255:0] diagonals;
reg [4:0] component1;
reg [3:0] step1, step2, step3, step4, step5, step6;
reg diagonal1, diagonal2, diagonal3, diagonal4, diagonal5, diagonal6;
reg [511:0] straight5, straight6;
integer i;
initial begin
  for (i = 0; i < {COMPONENTS}; i = i + 1) diagonal_ram[i] = 0;
  i = 0;
  diagonals = 0;
  component1 = 0;
  {{step1, step2, step3, step4, step5, step6}} = 0;
  {{diagonal1, diagonal2, diagonal3, diagonal4, diagonal5, diagonal6}} = 0;
  straight5 = 0;
  straight6 = 0;
  a = 0;
end
always @(posedge clock) begin
  for (i = 0; i < 16; i = i + 1)
    if (low_diagonal[i] || high_diagonal[i])
      diagonal_ram[entry][16*i +: 16] <= low_diagonal[i] ? data[15:0] : data[31:16];
  diagonals <= diagonal_ram[component1];
  component1 <= component;
  {{step1, step2, step3, step4, step5, step6}} <= {{step, step1, step2, step3, step4, step5}};
  {{diagonal1, diagonal2, diagonal3, diagonal4, diagonal5, diagonal6}}
    <= {{diagonal, diagonal1, diagonal2, diagonal3, diagonal4, diagonal5}};
  straight5 <= product{last_unit};
  straight6 <= straight5;
end
",
            end = BEFORE + WORDS,
            last = COMPONENTS - 1,
            last_unit = units - 1,
        );
        for unit in 0..units {
            text += &self.unit(unit);
        }
        Verilog::Custom(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_has_entries_left_of_the_diagonal_in_two_rows() {
        let mut both = 0;
        for word in 0..WORDS {
            let [(r0, c0), (r1, c1)] = [place(2 * word), place(2 * word + 1)];
            both += usize::from(c0 < r0 && c1 < r1);
            assert!(c0 == r0 || c1 == r1 || r0 == r1, "word {word}");
            assert!(c0 <= r0 && c1 <= r1 && r1 < FEATURES);
        }
        assert!(both > 40);
    }
}
