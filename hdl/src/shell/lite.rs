//! AXI4-Lite in front of the executor.

use super::made;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// What the port is about.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub(super) enum Step {
    Idle,
    /// Takes address and word of a write.
    Write,
    /// Takes the address of a read.
    Read,
    /// Sends the words of a command.
    Send,
    /// Takes the words of the response.
    Status,
    Word,
    /// Answers.
    Written,
    Reply,
}

/// One register access after the other, as commands READ and WRITE of one word.
///
/// ```text
/// aw*, w*, ar* ──►[address, word]──► q_*: 0, 0, command, address(, word)
/// b*, r*       ◄──[response]◄─────── r_*: status(, word)
/// ```
///
/// The byte address is four times that of `REGISTERS.md`, so parameters and tables lie at 0x4000_0000. A status other
/// than OK is SLVERR; so is a write of less than a word, which is not carried out. Reads and writes take turns.
#[derive(LogicBlock)]
pub struct Lite {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Low: nothing is accepted.
    pub aresetn: Signal<In, Bit>,
    /// An address to write to.
    pub awvalid: Signal<In, Bit>,
    /// It is taken.
    pub awready: Signal<Out, Bit>,
    /// That address.
    pub awaddr: Signal<In, Bits<32>>,
    /// A word to write.
    pub wvalid: Signal<In, Bit>,
    /// It is taken.
    pub wready: Signal<Out, Bit>,
    /// That word.
    pub wdata: Signal<In, Bits<32>>,
    /// Its bytes that count: all.
    pub wstrb: Signal<In, Bits<4>>,
    /// A write is answered.
    pub bvalid: Signal<Out, Bit>,
    /// The answer is taken.
    pub bready: Signal<In, Bit>,
    /// OKAY or SLVERR.
    pub bresp: Signal<Out, Bits<2>>,
    /// An address to read.
    pub arvalid: Signal<In, Bit>,
    /// It is taken.
    pub arready: Signal<Out, Bit>,
    /// That address.
    pub araddr: Signal<In, Bits<32>>,
    /// A read is answered.
    pub rvalid: Signal<Out, Bit>,
    /// The answer is taken.
    pub rready: Signal<In, Bit>,
    /// The word.
    pub rdata: Signal<Out, Bits<32>>,
    /// OKAY or SLVERR.
    pub rresp: Signal<Out, Bits<2>>,

    /// A word of a request is offered.
    pub q_valid: Signal<Out, Bit>,
    /// It is taken.
    pub q_ready: Signal<In, Bit>,
    /// That word.
    pub q_word: Signal<Out, Bits<32>>,
    /// It is the last of its message.
    pub q_last: Signal<Out, Bit>,
    /// A word of a response is offered.
    pub r_valid: Signal<In, Bit>,
    /// It is taken.
    pub r_ready: Signal<Out, Bit>,
    /// That word.
    pub r_word: Signal<In, Bits<32>>,
    /// It is the last of its message.
    pub r_last: Signal<In, Bit>,

    step: DFF<Step>,
    writes: DFF<Bit>,
    place: DFF<Bits<32>>,
    word: DFF<Bits<32>>,
    count: DFF<Bits<3>>,
    failed: DFF<Bit>,
    more: Signal<Local, Bits<3>>,
    at_end: Signal<Local, Bit>,
    write_waits: Signal<Local, Bit>,
    code: Signal<Local, Bits<8>>,
    response: Signal<Local, Bits<2>>,
    upper: Signal<Local, Bits<30>>,
    blank: Constant<Bits<32>>,
    read: Constant<Bits<32>>,
    write: Constant<Bits<32>>,
    none: Constant<Bits<3>>,
    one: Constant<Bits<3>>,
    last_of_read: Constant<Bits<3>>,
    last_of_write: Constant<Bits<3>>,
    ok: Constant<Bits<8>>,
    okay: Constant<Bits<2>>,
    slverr: Constant<Bits<2>>,
}

impl Default for Lite {
    fn default() -> Self {
        made!(
            blank: 0_u64, read: 0x101_u64, write: 2_u64, none: 0_u64, one: 1_u64, last_of_read: 3_u64,
            last_of_write: 4_u64, ok: 0_u64, okay: 0_u64, slverr: 2_u64;;
            clock, aresetn, awvalid, awready, awaddr, wvalid, wready, wdata, wstrb, bvalid, bready, bresp,
            arvalid, arready, araddr, rvalid, rready, rdata, rresp,
            q_valid, q_ready, q_word, q_last, r_valid, r_ready, r_word, r_last,
            step, writes, place, word, count, failed, more, at_end, write_waits, code, response, upper
        )
    }
}

ports!(
    Lite:
    clock, aresetn, awvalid, awaddr, wvalid, wdata, wstrb, bready, arvalid, araddr, rready, q_ready, r_valid,
    r_word, r_last
    =>
    awready, wready, bvalid, bresp, arready, rvalid, rdata, rresp, q_valid, q_word, q_last, r_ready
);

impl Logic for Lite {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, step, writes, place, word, count, failed);
        self.more.next = self.count.q.val() + self.one.val();
        self.at_end.next = self.count.q.val() == self.last_of_read.val();
        if self.writes.q.val() {
            self.at_end.next = self.count.q.val() == self.last_of_write.val();
        }
        self.write_waits.next = self.awvalid.val() && self.wvalid.val();
        self.code.next = self.r_word.val().get_bits::<8>(0);
        self.q_valid.next = false;
        self.r_ready.next = false;
        self.awready.next = false;
        self.wready.next = false;
        self.arready.next = false;
        self.bvalid.next = false;
        self.rvalid.next = false;
        self.upper.next = self.awaddr.val().get_bits::<30>(2);

        match self.step.q.val() {
            Step::Idle => {
                self.count.d.next = self.none.val();
                self.failed.d.next = false;
                // Whoever was last waits for the other.
                if self.aresetn.val() {
                    if self.arvalid.val() && (self.writes.q.val() || (!self.write_waits.val())) {
                        self.step.d.next = Step::Read;
                    } else {
                        if self.write_waits.val() {
                            self.step.d.next = Step::Write;
                        }
                    }
                }
            }
            Step::Write => {
                self.awready.next = true;
                self.wready.next = true;
                self.writes.d.next = true;
                self.place.d.next = bit_cast::<32, 30>(self.upper.val());
                self.word.d.next = self.wdata.val();
                if self.wstrb.val().all() {
                    self.step.d.next = Step::Send;
                } else {
                    self.failed.d.next = true;
                    self.step.d.next = Step::Written;
                }
            }
            Step::Read => {
                self.arready.next = true;
                self.writes.d.next = false;
                self.upper.next = self.araddr.val().get_bits::<30>(2);
                self.place.d.next = bit_cast::<32, 30>(self.upper.val());
                self.step.d.next = Step::Send;
            }
            Step::Send => {
                self.q_valid.next = true;
                if self.q_ready.val() {
                    self.count.d.next = self.more.val();
                    if self.at_end.val() {
                        self.step.d.next = Step::Status;
                    }
                }
            }
            Step::Status => {
                self.r_ready.next = true;
                if self.r_valid.val() {
                    self.failed.d.next = self.code.val() != self.ok.val();
                    self.word.d.next = self.blank.val();
                    self.step.d.next = Step::Word;
                    if self.r_last.val() {
                        self.step.d.next = Step::Reply;
                        if self.writes.q.val() {
                            self.step.d.next = Step::Written;
                        }
                    }
                }
            }
            Step::Word => {
                self.r_ready.next = true;
                if self.r_valid.val() {
                    self.word.d.next = self.r_word.val();
                    if self.r_last.val() {
                        self.step.d.next = Step::Reply;
                    }
                }
            }
            Step::Written => {
                self.bvalid.next = true;
                if self.bready.val() {
                    self.step.d.next = Step::Idle;
                }
            }
            Step::Reply => {
                self.rvalid.next = true;
                if self.rready.val() {
                    self.step.d.next = Step::Idle;
                }
            }
            _ => self.step.d.next = Step::Idle,
        }

        self.q_word.next = self.blank.val();
        match self.count.q.val().index() {
            2 => {
                self.q_word.next = self.read.val();
                if self.writes.q.val() {
                    self.q_word.next = self.write.val();
                }
            }
            3 => self.q_word.next = self.place.q.val(),
            4 => self.q_word.next = self.word.q.val(),
            _ => self.q_word.next = self.blank.val(),
        }
        self.q_last.next = self.at_end.val();
        self.response.next = self.okay.val();
        if self.failed.q.val() {
            self.response.next = self.slverr.val();
        }
        self.bresp.next = self.response.val();
        self.rresp.next = self.response.val();
        self.rdata.next = self.word.q.val();
    }
}
