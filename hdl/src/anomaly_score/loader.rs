//! Which entry and which word of it a word of the table `components` is.

use super::COMPONENTS;
use accel_kernels::anomaly_score::COMPONENT_WORDS;
use rust_hdl::prelude::*;

/// The region of the table `components` in an address.
const REGION: u32 = 2;

/// The words of the table.
const WORDS: u32 = (COMPONENTS * COMPONENT_WORDS) as u32;

/// `number * RECIPROCAL >> SHIFT` is `number / COMPONENT_WORDS` for every number of a word.
const RECIPROCAL: u32 = (1 << SHIFT) / COMPONENT_WORDS as u32 + 1;
const SHIFT: u32 = 18;

/// A word on its way: whether there is one, its number, its entry, its value.
type Word = (bool, u32, u32, u32);

/// Divides the number of a word by the length of an entry, by a multiplication with the reciprocal.
///
/// ```text
/// p_write, p_addr, p_data ──►[region?]─►[÷ 97]─►[- 97 n]──► write, entry, word, data      3 cycles
/// ```
#[derive(Clone, Debug, Default, LogicBlock)]
pub(super) struct Loader {
    pub clock: Signal<In, Clock>,
    pub p_write: Signal<In, Bit>,
    pub p_addr: Signal<In, Bits<24>>,
    pub p_data: Signal<In, Bits<32>>,
    pub write: Signal<Out, Bit>,
    pub entry: Signal<Out, Bits<5>>,
    pub word: Signal<Out, Bits<7>>,
    pub data: Signal<Out, Bits<32>>,
    _taken: Word,
    _divided: Word,
}

impl Logic for Loader {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let (write, number, entry, data) = self._divided;
            self.write.next = write;
            self.entry.next = u64::from(entry).into();
            self.word.next = u64::from(number.wrapping_sub(entry * COMPONENT_WORDS as u32) % 128).into();
            self.data.next = u64::from(data).into();
            let (write, number, _, data) = self._taken;
            self._divided = (write, number, ((number * RECIPROCAL) >> SHIFT) % COMPONENTS as u32, data);
            let address = self.p_addr.val().index() as u32; // 24 bits
            let here = address >> 20 == REGION && address % (1 << 20) < WORDS;
            let data = LiteralType::from(self.p_data.val()) as u32; // 32 bits
            self._taken = (self.p_write.val() && here, address % (1 << 12), 0, data);
        }
    }

    fn connect(&mut self) {
        self.write.connect();
        self.entry.connect();
        self.word.connect();
        self.data.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "\
reg taken, divided;
reg [11:0] taken_number, divided_number;
reg [31:0] taken_data, divided_data;
reg [4:0] divided_entry;
wire [23:0] quotient = {{12'd0, taken_number}} * 24'd{RECIPROCAL};
wire [11:0] rest = divided_number - {{7'd0, divided_entry}} * 12'd{COMPONENT_WORDS};
initial begin
  taken = 0;
  taken_number = 0;
  taken_data = 0;
  divided = 0;
  divided_number = 0;
  divided_data = 0;
  divided_entry = 0;
  write = 0;
  entry = 0;
  word = 0;
  data = 0;
end
always @(posedge clock) begin
  taken <= p_write && p_addr[23:20] == 4'd{REGION} && p_addr[19:0] < 20'd{WORDS};
  taken_number <= p_addr[11:0];
  taken_data <= p_data;
  divided <= taken;
  divided_number <= taken_number;
  divided_entry <= quotient[{high}:{SHIFT}];
  divided_data <= taken_data;
  write <= divided;
  entry <= divided_entry;
  word <= rest[6:0];
  data <= divided_data;
end
",
            high = SHIFT + 4,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reciprocal_divides_every_number_of_a_word() {
        for number in 0..WORDS {
            assert_eq!((number * RECIPROCAL) >> SHIFT, number / COMPONENT_WORDS as u32);
        }
        const { assert!(WORDS <= 1 << 12 && COMPONENTS == 32) };
    }
}
