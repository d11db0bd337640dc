//! The executor: takes one command after the other and answers each.

use super::made;
use super::register_file::LATENCY;
use super::word::Word;
use accel_link::registers;
use crate::ports::ports;
use rust_hdl::prelude::*;

/// Cycles of a flush, and as many after it: more than it takes to reach the last kernel.
pub const FLUSH_CYCLES: u64 = 32;

/// What the executor is about.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub(super) enum State {
    /// Takes what the link counted.
    Errors,
    Repeats,
    /// Takes the command.
    Command,
    /// Compares its parts.
    Decode,
    Dispatch,
    Ping,
    Address,
    /// Finds out what lies at the address.
    Locate,
    Choose,
    /// Reads a register.
    Read,
    Wait,
    Store,
    /// Writes a word.
    Take,
    Judge,
    Write,
    /// Empties the lanes.
    Flush,
    Load,
    /// Pushes records and collects beats.
    Run,
    /// Passes over the rest of the request.
    Skip,
    /// Makes up the first word of the response.
    Answer,
    Compose,
    Status,
    /// Fetches a word of it from the memory.
    Fetch,
    Fetched,
    Loaded,
    Send,
}

/// The state machine between requests and the parts of the shell: see `LINK.md`.
///
/// ```text
///            ┌─────────────── executor ────────────────┐
/// q_* ──────►│ command ─► address ─► words             │──► w_*   words of records
/// (requests) │               │        │                │◄── b_*   words of beats
///            │               ▼        ▼                │──► address, sample, select … registers
/// r_* ◄──────│ status ◄─ memory of the response        │──► pair_*, clear, load       parameters
/// (responses)└─────────────────────────────────────────┘──► flush
/// ```
///
/// One command at a time. A response is kept until it is complete, since its first word is the status. Comparisons
/// stand in registers of their own, and every stream that leaves or enters does so through a register slice of the
/// part on its other side.
#[derive(LogicBlock)]
pub struct Executor {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// A word of a request is offered.
    pub q_valid: Signal<In, Bit>,
    /// It is taken.
    pub q_ready: Signal<Out, Bit>,
    /// That word.
    pub q_data: Signal<In, Bits<32>>,
    /// It is the last of its message.
    pub q_last: Signal<In, Bit>,
    /// A word of a response is offered.
    pub r_valid: Signal<Out, Bit>,
    /// It is taken.
    pub r_ready: Signal<In, Bit>,
    /// That word.
    pub r_data: Signal<Out, Bits<32>>,
    /// It is the last of its message.
    pub r_last: Signal<Out, Bit>,

    /// A word of a record is offered.
    pub w_valid: Signal<Out, Bit>,
    /// It is taken.
    pub w_ready: Signal<In, Bit>,
    /// That word.
    pub w_data: Signal<Out, Word>,
    /// A word of a beat is offered.
    pub b_valid: Signal<In, Bit>,
    /// It is taken.
    pub b_ready: Signal<Out, Bit>,
    /// That word.
    pub b_data: Signal<In, Word>,

    /// The register that is read or written.
    pub address: Signal<Out, Bits<8>>,
    /// It is read from this cycle on.
    pub sample: Signal<Out, Bit>,
    /// What it holds.
    pub register: Signal<In, Bits<32>>,
    /// A kernel is selected: `word`.
    pub select: Signal<Out, Bit>,
    /// The word that is written.
    pub word: Signal<Out, Bits<32>>,
    /// Words of a record of the selected kernel less one.
    pub last_word: Signal<In, Bits<8>>,
    /// Beats of it that fit into a response.
    pub most_beats: Signal<In, Bits<16>>,

    /// A pair is kept: `pair_addr` and `word`.
    pub pair_write: Signal<Out, Bit>,
    /// Its address.
    pub pair_addr: Signal<Out, Bits<24>>,
    /// The memory of parameters is emptied.
    pub clear: Signal<Out, Bit>,
    /// Its pairs are sent, and the counters start anew.
    pub load: Signal<Out, Bit>,
    /// They are being sent.
    pub loading: Signal<In, Bit>,
    /// All lanes and what lies around them are emptied.
    pub flush: Signal<Out, Bit>,
    /// A batch is open.
    pub open: Signal<Out, Bit>,
    /// A record came another way, and opens a batch too.
    pub touched: Signal<In, Bit>,
    /// What the link counted.
    pub errors: Signal<Out, Bits<32>>,
    /// What the link counted.
    pub repeats: Signal<Out, Bits<32>>,

    /// To the watchdog: a batch's words are under way.
    pub running: Signal<Out, Bit>,
    /// To the watchdog: the design is waited for.
    pub waits: Signal<Out, Bit>,
    /// To the watchdog: it moved.
    pub progress: Signal<Out, Bit>,
    /// From the watchdog.
    pub expired: Signal<In, Bit>,

    /// To the memory of the response.
    pub put: Signal<Out, Bit>,
    /// To the memory of the response.
    pub put_at: Signal<Out, Bits<16>>,
    /// To the memory of the response.
    pub put_data: Signal<Out, Bits<32>>,
    /// To the memory of the response.
    pub get_at: Signal<Out, Bits<16>>,
    /// From it, two cycles later.
    pub got: Signal<In, Bits<32>>,

    state: DFF<State>,
    command: DFF<Bits<32>>,
    /// The last word of the request was taken.
    ended: DFF<Bit>,
    fault: DFF<Bits<3>>,
    /// Words that were read, written or returned.
    count: DFF<Bits<12>>,
    place: DFF<Bits<24>>,
    space: DFF<Bits<8>>,
    value: DFF<Bits<32>>,
    left: DFF<Bits<12>>,
    beats: DFF<Bits<16>>,
    counted_errors: DFF<Bits<32>>,
    counted_repeats: DFF<Bits<32>>,
    batch: DFF<Bit>,
    /// Words of a request made no whole record: what follows them is no record either.
    ragged: DFF<Bit>,
    /// The word of the record that is next.
    position: DFF<Bits<8>>,
    /// Beats are still to come.
    wanting: DFF<Bit>,
    timer: DFF<Bits<6>>,
    flushing: DFF<Bit>,
    storing: DFF<Bit>,
    store_at: DFF<Bits<12>>,
    store: DFF<Bits<32>>,
    index: DFF<Bits<12>>,
    out: DFF<Bits<32>>,
    out_last: DFF<Bit>,

    // Comparisons, each in a register.
    is_ping: DFF<Bit>,
    is_read: DFF<Bit>,
    is_write: DFF<Bit>,
    is_execute: DFF<Bit>,
    too_long: DFF<Bit>,
    too_many: DFF<Bit>,
    in_registers: DFF<Bit>,
    in_parameters: DFF<Bit>,
    known: DFF<Bit>,
    is_select: DFF<Bit>,
    is_control: DFF<Bit>,
    legal: DFF<Bit>,

    wants: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    code: Signal<Local, Bits<8>>,
    length: Signal<Local, Bits<24>>,
    named: Signal<Local, Bits<16>>,
    collect: Signal<Local, Bit>,
    at_end: Signal<Local, Bit>,
    failed: Signal<Local, Bit>,
    count_more: Signal<Local, Bits<12>>,
    place_more: Signal<Local, Bits<24>>,
    left_less: Signal<Local, Bits<12>>,
    beats_less: Signal<Local, Bits<16>>,
    position_more: Signal<Local, Bits<8>>,
    timer_more: Signal<Local, Bits<6>>,
    index_more: Signal<Local, Bits<12>>,
    status_word: Signal<Local, Bits<32>>,
    upper: Signal<Local, Bits<16>>,
    number: Signal<Local, Bits<8>>,
    counts: Signal<Local, Bit>,
    refuse: Signal<Local, Bit>,

    blank: Constant<Bits<32>>,
    none12: Constant<Bits<12>>,
    one12: Constant<Bits<12>>,
    none8: Constant<Bits<8>>,
    one8: Constant<Bits<8>>,
    none16: Constant<Bits<16>>,
    one16: Constant<Bits<16>>,
    one24: Constant<Bits<24>>,
    none6: Constant<Bits<6>>,
    one6: Constant<Bits<6>>,
    ping: Constant<Bits<8>>,
    read: Constant<Bits<8>>,
    write: Constant<Bits<8>>,
    execute: Constant<Bits<8>>,
    parameters: Constant<Bits<8>>,
    registers: Constant<Bits<8>>,
    the_select: Constant<Bits<8>>,
    the_control: Constant<Bits<8>>,
    kernels: Constant<Bits<32>>,
    /// Words of a response behind its status.
    most_words: Constant<Bits<24>>,
    full: Constant<Bits<12>>,
    ok: Constant<Bits<3>>,
    no_command: Constant<Bits<3>>,
    no_address: Constant<Bits<3>>,
    busy: Constant<Bits<3>>,
    stalled: Constant<Bits<3>>,
    no_length: Constant<Bits<3>>,
    waited: Constant<Bits<6>>,
    flushed: Constant<Bits<6>>,
    quiet: Constant<Bits<6>>,
}

impl Executor {
    /// For so many kernels and words of payload.
    pub fn new(kernels: usize, payload_words: u32) -> Self {
        let words = u64::from(payload_words) - 1;
        let ends = u64::from(registers::LINK_REPEATS) + 1;
        made!(
            blank: 0_u64, none12: 0_u64, one12: 1_u64, none8: 0_u64, one8: 1_u64, none16: 0_u64, one16: 1_u64,
            one24: 1_u64, none6: 0_u64, one6: 1_u64,
            ping: 0_u64, read: 1_u64, write: 2_u64, execute: 3_u64,
            parameters: 0x10_u64, registers: ends,
            the_select: u64::from(registers::SELECT), the_control: u64::from(registers::CONTROL),
            kernels: (kernels as LiteralType), most_words: words, full: words,
            ok: 0_u64, no_command: 1_u64, no_address: 2_u64, busy: 3_u64, stalled: 4_u64, no_length: 5_u64,
            waited: LATENCY, flushed: FLUSH_CYCLES, quiet: (2 * FLUSH_CYCLES - 1);;
            clock, q_valid, q_ready, q_data, q_last, r_valid, r_ready, r_data, r_last,
            w_valid, w_ready, w_data, b_valid, b_ready, b_data,
            address, sample, register, select, word, last_word, most_beats,
            pair_write, pair_addr, clear, load, loading, flush, open, touched, errors, repeats,
            running, waits, progress, expired, put, put_at, put_data, get_at, got,
            state, command, ended, fault, count, place, space, value, left, beats, counted_errors,
            counted_repeats, batch, ragged, position, wanting, timer, flushing, storing, store_at, store, index,
            out, out_last,
            is_ping, is_read, is_write, is_execute, too_long, too_many, in_registers, in_parameters, known,
            is_select, is_control, legal,
            wants, take, code, length, named, collect, at_end, failed, count_more, place_more, left_less,
            beats_less, position_more, timer_more, index_more, status_word, upper, number, counts, refuse
        )
    }
}

ports!(
    Executor:
    clock, q_valid, q_data, q_last, r_ready, w_ready, b_valid, b_data, register, last_word,
    most_beats, loading, touched, expired, got
    =>
    q_ready, r_valid, r_data, r_last, w_valid, w_data, b_ready, address, sample, select, word,
    pair_write, pair_addr, clear, load, flush, open, errors, repeats, running, waits, progress, put,
    put_at, put_data, get_at
);

impl Logic for Executor {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, command, ended, fault, count, place, space, value, left, beats);
        dff_setup!(self, clock, counted_errors, counted_repeats, batch, ragged, position, wanting, timer);
        dff_setup!(self, clock, flushing, storing, store_at, store, index, out, out_last);
        dff_setup!(self, clock, is_ping, is_read, is_write, is_execute, too_long, too_many);
        dff_setup!(self, clock, in_registers, in_parameters, known, is_select, is_control, legal);

        self.count_more.next = self.count.q.val() + self.one12.val();
        self.place_more.next = self.place.q.val() + self.one24.val();
        self.left_less.next = self.left.q.val() - self.one12.val();
        self.beats_less.next = self.beats.q.val() - self.one16.val();
        self.position_more.next = self.position.q.val() + self.one8.val();
        self.timer_more.next = self.timer.q.val() + self.one6.val();
        self.index_more.next = self.index.q.val() + self.one12.val();

        self.status_word.next = self.blank.val();
        for i in 0..3 {
            self.status_word.next = self.status_word.val().replace_bit(i, self.fault.q.val().get_bit(i));
        }
        for i in 0..12 {
            self.status_word.next = self.status_word.val().replace_bit(i + 8, self.count.q.val().get_bit(i));
        }

        // Whether a word of the request is wanted.
        self.wants.next = false;
        self.w_valid.next = false;
        self.collect.next = false;
        self.running.next = false;
        match self.state.q.val() {
            State::Errors => self.wants.next = true,
            State::Repeats => self.wants.next = true,
            State::Command => self.wants.next = true,
            State::Address => self.wants.next = true,
            State::Ping => self.wants.next = !self.ended.q.val(),
            State::Take => self.wants.next = !self.ended.q.val(),
            State::Skip => self.wants.next = !self.ended.q.val(),
            State::Run => {
                self.running.next = true;
                self.wants.next = (!self.ended.q.val()) && self.w_ready.val();
                self.w_valid.next = (!self.ended.q.val()) && self.q_valid.val();
                self.collect.next = self.wanting.q.val();
            }
            _ => self.wants.next = false,
        }
        self.take.next = self.wants.val() && self.q_valid.val();
        self.q_ready.next = self.wants.val();
        self.w_data.next.data = self.q_data.val();
        self.w_data.next.last = self.q_last.val() && self.command.q.val().get_bit(8);
        self.w_data.next.tail = self.q_last.val();
        self.b_ready.next = self.collect.val();
        self.counts.next = self.collect.val() && self.b_valid.val();
        self.progress.next = self.counts.val() || self.take.val();
        self.waits.next = self.ended.q.val() || self.q_valid.val();
        self.at_end.next = self.position.q.val() == self.last_word.val();

        self.code.next = self.command.q.val().get_bits::<8>(0);
        self.length.next = self.command.q.val().get_bits::<24>(8);
        self.named.next = self.command.q.val().get_bits::<16>(16);
        self.upper.next = self.place.q.val().get_bits::<16>(8);
        self.number.next = self.place.q.val().get_bits::<8>(0);
        self.failed.next = self.fault.q.val() != self.ok.val();

        self.storing.d.next = false;
        self.store_at.d.next = self.count.q.val();
        self.store.d.next = self.q_data.val();
        self.flushing.d.next = false;
        self.sample.next = false;
        self.select.next = false;
        self.pair_write.next = false;
        self.clear.next = false;
        self.load.next = false;
        self.r_valid.next = false;
        self.refuse.next = false;

        if self.touched.val() {
            self.batch.d.next = true;
        }
        match self.state.q.val() {
            State::Errors => {
                self.fault.d.next = self.ok.val();
                self.count.d.next = self.none12.val();
                self.ended.d.next = self.q_last.val();
                if self.take.val() {
                    self.counted_errors.d.next = self.q_data.val();
                    self.state.d.next = State::Repeats;
                    if self.q_last.val() {
                        self.fault.d.next = self.no_command.val();
                        self.state.d.next = State::Skip;
                    }
                }
            }
            State::Repeats => {
                self.ended.d.next = self.q_last.val();
                if self.take.val() {
                    self.counted_repeats.d.next = self.q_data.val();
                    self.state.d.next = State::Command;
                    if self.q_last.val() {
                        self.fault.d.next = self.no_command.val();
                        self.state.d.next = State::Skip;
                    }
                }
            }
            State::Command => {
                self.command.d.next = self.q_data.val();
                self.ended.d.next = self.q_last.val();
                if self.take.val() {
                    self.state.d.next = State::Decode;
                }
            }
            State::Decode => {
                self.is_ping.d.next = self.code.val() == self.ping.val();
                self.is_read.d.next = self.code.val() == self.read.val();
                self.is_write.d.next = self.code.val() == self.write.val();
                self.is_execute.d.next = self.code.val() == self.execute.val();
                self.too_long.d.next = self.length.val() > self.most_words.val();
                self.too_many.d.next = self.named.val() > self.most_beats.val();
                self.wanting.d.next = self.named.val() != self.none16.val();
                self.beats.d.next = self.named.val();
                self.left.d.next = self.command.q.val().get_bits::<12>(8);
                self.state.d.next = State::Dispatch;
            }
            State::Dispatch => {
                self.refuse.next = true;
                self.fault.d.next = self.no_command.val();
                if self.is_ping.q.val() {
                    self.refuse.next = false;
                    self.state.d.next = State::Ping;
                }
                if self.is_read.q.val() {
                    self.refuse.next = self.ended.q.val() || self.too_long.q.val();
                    self.fault.d.next = self.no_length.val();
                    self.state.d.next = State::Address;
                }
                if self.is_write.q.val() {
                    self.refuse.next = self.ended.q.val();
                    self.fault.d.next = self.no_length.val();
                    if !self.loading.val() {
                        self.state.d.next = State::Address;
                    }
                }
                if self.is_execute.q.val() {
                    self.refuse.next = self.too_many.q.val() || self.ragged.q.val();
                    self.fault.d.next = self.no_length.val();
                    if !self.loading.val() {
                        self.state.d.next = State::Run;
                    }
                }
                if self.refuse.val() {
                    self.state.d.next = State::Skip;
                } else {
                    self.fault.d.next = self.ok.val();
                }
            }
            State::Ping => {
                if self.take.val() {
                    self.ended.d.next = self.q_last.val();
                    self.storing.d.next = true;
                    self.count.d.next = self.count_more.val();
                    // The link's payloads are not longer; whatever else sends one is answered.
                    if self.count.q.val() == self.full.val() {
                        self.storing.d.next = false;
                        self.fault.d.next = self.no_length.val();
                        self.state.d.next = State::Skip;
                    }
                }
                if self.ended.q.val() {
                    self.state.d.next = State::Skip;
                }
            }
            State::Address => {
                if self.take.val() {
                    self.place.d.next = self.q_data.val().get_bits::<24>(0);
                    self.space.d.next = self.q_data.val().get_bits::<8>(24);
                    self.ended.d.next = self.q_last.val();
                    self.state.d.next = State::Locate;
                }
            }
            State::Locate => {
                self.in_registers.d.next =
                    (self.space.q.val() == self.none8.val()) && (self.upper.val() == self.none16.val());
                self.in_parameters.d.next = self.space.q.val() == self.parameters.val();
                self.known.d.next = self.number.val() < self.registers.val();
                self.is_select.d.next = self.number.val() == self.the_select.val();
                self.is_control.d.next = self.number.val() == self.the_control.val();
                self.state.d.next = State::Choose;
            }
            State::Choose => {
                self.timer.d.next = self.none6.val();
                self.state.d.next = State::Take;
                if self.is_read.q.val() {
                    self.state.d.next = State::Read;
                    if !(self.in_registers.q.val() && self.known.q.val()) {
                        self.fault.d.next = self.no_address.val();
                        self.state.d.next = State::Skip;
                    }
                    if self.left.q.val() == self.none12.val() {
                        self.fault.d.next = self.ok.val();
                        self.state.d.next = State::Skip;
                    }
                }
            }
            State::Read => {
                self.sample.next = true;
                self.state.d.next = State::Wait;
            }
            State::Wait => {
                self.timer.d.next = self.timer_more.val();
                if self.timer.q.val() == self.waited.val() {
                    self.state.d.next = State::Store;
                }
            }
            State::Store => {
                self.storing.d.next = true;
                self.store.d.next = self.register.val();
                self.count.d.next = self.count_more.val();
                self.left.d.next = self.left_less.val();
                self.place.d.next = self.place_more.val();
                self.state.d.next = State::Locate;
            }
            State::Take => {
                self.value.d.next = self.q_data.val();
                if self.take.val() {
                    self.ended.d.next = self.q_last.val();
                    self.state.d.next = State::Judge;
                }
                if self.ended.q.val() {
                    self.state.d.next = State::Skip;
                }
            }
            State::Judge => {
                self.legal.d.next = self.value.q.val() < self.kernels.val();
                self.state.d.next = State::Write;
            }
            State::Write => {
                self.timer.d.next = self.none6.val();
                self.fault.d.next = self.no_address.val();
                self.refuse.next = true;
                self.state.d.next = State::Locate;
                if self.in_parameters.q.val() {
                    // A pair without room is dropped, and STATUS says so.
                    self.refuse.next = self.batch.q.val();
                    if self.batch.q.val() {
                        self.fault.d.next = self.busy.val();
                    }
                    self.pair_write.next = !self.batch.q.val();
                }
                if self.in_registers.q.val() && self.is_select.q.val() {
                    self.refuse.next = self.batch.q.val() || (!self.legal.q.val());
                    if self.batch.q.val() {
                        self.fault.d.next = self.busy.val();
                    }
                    self.select.next = !self.refuse.val();
                }
                if self.in_registers.q.val() && self.is_control.q.val() {
                    self.refuse.next =
                        self.batch.q.val() && (self.value.q.val().get_bit(1) || self.value.q.val().get_bit(2));
                    self.fault.d.next = self.busy.val();
                    self.clear.next = self.value.q.val().get_bit(1) && (!self.batch.q.val());
                    if self.value.q.val().get_bit(0) || self.value.q.val().get_bit(2) {
                        self.state.d.next = State::Flush;
                    }
                }
                if self.refuse.val() {
                    self.state.d.next = State::Skip;
                } else {
                    self.fault.d.next = self.ok.val();
                    self.count.d.next = self.count_more.val();
                    self.place.d.next = self.place_more.val();
                }
            }
            State::Flush => {
                self.batch.d.next = false;
                self.ragged.d.next = false;
                self.position.d.next = self.none8.val();
                self.timer.d.next = self.timer_more.val();
                self.flushing.d.next = self.timer.q.val() < self.flushed.val();
                if self.timer.q.val() == self.quiet.val() {
                    self.state.d.next = State::Load;
                }
            }
            State::Load => {
                self.load.next = self.value.q.val().get_bit(2);
                self.state.d.next = State::Locate;
            }
            State::Run => {
                self.store.d.next = self.b_data.val().data;
                if self.counts.val() {
                    self.storing.d.next = true;
                    self.count.d.next = self.count_more.val();
                    if self.b_data.val().last {
                        self.beats.d.next = self.beats_less.val();
                        if self.beats.q.val() == self.one16.val() {
                            self.wanting.d.next = false;
                        }
                    }
                }
                if self.take.val() {
                    self.batch.d.next = true;
                    self.ended.d.next = self.q_last.val();
                    self.position.d.next = self.position_more.val();
                    if self.at_end.val() {
                        self.position.d.next = self.none8.val();
                    }
                    if self.q_last.val() {
                        self.ragged.d.next = !self.at_end.val();
                    }
                }
                if self.ended.q.val() && (!self.wanting.q.val()) {
                    self.state.d.next = State::Skip;
                }
                if self.ragged.q.val() {
                    self.fault.d.next = self.no_length.val();
                    self.state.d.next = State::Skip;
                } else {
                    if self.expired.val() {
                        self.fault.d.next = self.stalled.val();
                        // Words that nobody took are lost.
                        self.ragged.d.next = !self.ended.q.val();
                        self.state.d.next = State::Skip;
                    }
                }
            }
            State::Skip => {
                if self.take.val() {
                    self.ended.d.next = self.q_last.val();
                }
                if self.ended.q.val() {
                    self.state.d.next = State::Answer;
                }
            }
            State::Answer => {
                self.index.d.next = self.none12.val();
                if self.failed.val() {
                    self.count.d.next = self.none12.val();
                }
                self.state.d.next = State::Compose;
            }
            State::Compose => {
                self.out.d.next = self.status_word.val();
                self.out_last.d.next = self.is_write.q.val() || (self.count.q.val() == self.none12.val());
                self.state.d.next = State::Status;
            }
            State::Status => {
                self.r_valid.next = true;
                if self.r_ready.val() {
                    self.state.d.next = State::Fetch;
                    if self.out_last.q.val() {
                        self.state.d.next = State::Errors;
                    }
                }
            }
            State::Fetch => self.state.d.next = State::Fetched,
            State::Fetched => self.state.d.next = State::Loaded,
            State::Loaded => {
                self.out.d.next = self.got.val();
                self.index.d.next = self.index_more.val();
                self.out_last.d.next = self.index_more.val() == self.count.q.val();
                self.state.d.next = State::Send;
            }
            State::Send => {
                self.r_valid.next = true;
                if self.r_ready.val() {
                    self.state.d.next = State::Fetch;
                    if self.out_last.q.val() {
                        self.state.d.next = State::Errors;
                    }
                }
            }
            _ => self.state.d.next = State::Errors,
        }

        self.r_data.next = self.out.q.val();
        self.r_last.next = self.out_last.q.val();
        self.address.next = self.number.val();
        self.word.next = self.value.q.val();
        self.pair_addr.next = self.place.q.val();
        self.flush.next = self.flushing.q.val();
        self.open.next = self.batch.q.val();
        self.errors.next = self.counted_errors.q.val();
        self.repeats.next = self.counted_repeats.q.val();
        self.put.next = self.storing.q.val();
        self.put_at.next = bit_cast::<16, 12>(self.store_at.q.val());
        self.put_data.next = self.store.q.val();
        self.get_at.next = bit_cast::<16, 12>(self.index.q.val());
    }
}
