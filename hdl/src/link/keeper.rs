//! Messages from the shell, into the slots of responses.

use rust_hdl::prelude::*;

/// Writes each message to the slot of its response; of the answer to the link's own READ all but the status, to slot 0.
///
/// ```text
/// r ──►[ number of the word ]──► write, at (the data goes to the RAM as it is)
/// ```
///
/// A word a cycle. A message begins only while `open`: its slot may still be under way to the host.
#[derive(LogicBlock)]
pub(super) struct Keeper {
    pub clock: Signal<In, Clock>,
    pub r_valid: Signal<In, Bit>,
    pub r_ready: Signal<Out, Bit>,
    pub r_data: Signal<In, Bits<33>>,
    pub open: Signal<In, Bit>,
    pub reading: Signal<In, Bit>,
    pub write: Signal<Out, Bit>,
    pub at: Signal<Out, Bits<9>>,
    pub answers: Signal<Out, Bit>,
    pub substantial: Signal<Out, Bit>,

    amid: DFF<Bit>,
    number: DFF<Bits<9>>,

    ready: Signal<Local, Bit>,
    take: Signal<Local, Bit>,
    last: Signal<Local, Bit>,
    skip: Signal<Local, Bit>,
    number_more: Signal<Local, Bits<9>>,

    none9: Constant<Bits<9>>,
    one9: Constant<Bits<9>>,
}

impl Keeper {
    pub fn new() -> Self {
        Self {
            clock: Default::default(),
            r_valid: Default::default(),
            r_ready: Default::default(),
            r_data: Default::default(),
            open: Default::default(),
            reading: Default::default(),
            write: Default::default(),
            at: Default::default(),
            answers: Default::default(),
            substantial: Default::default(),
            amid: Default::default(),
            number: Default::default(),
            ready: Default::default(),
            take: Default::default(),
            last: Default::default(),
            skip: Default::default(),
            number_more: Default::default(),
            none9: Constant::new(0.into()),
            one9: Constant::new(1.into()),
        }
    }
}

impl Logic for Keeper {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, amid, number);

        self.ready.next = self.amid.q.val() || self.open.val();
        self.take.next = self.r_valid.val() && self.ready.val();
        self.last.next = self.r_data.val().get_bit(32);
        self.skip.next = self.reading.val() && (!self.amid.q.val());
        self.number_more.next = self.number.q.val() + self.one9.val();
        self.write.next = self.take.val() && (!self.skip.val());
        if self.take.val() {
            self.amid.d.next = !self.last.val();
            if !self.skip.val() {
                self.number.d.next = self.number_more.val();
            }
            if self.last.val() {
                self.number.d.next = self.none9.val();
            }
        }
        self.r_ready.next = self.ready.val();
        self.at.next = self.number.q.val();
        self.answers.next = self.take.val() && self.last.val();
        self.substantial.next = self.amid.q.val();
    }
}
