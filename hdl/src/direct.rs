//! A RustHDL block behind the [`Model`] trait, driven by `simulate` itself without RustHDL's threads.

use crate::lanes::Lanes;
use crate::model::{Answer, Drive, Model};
use rust_hdl::prelude::*;

/// Passes after which logic that has not settled never will: there is a loop.
const PASSES: usize = 1000;

/// The pins that every block has. [`pins!`](crate::pins) implements it.
pub(crate) trait Pins: Block + Send {
    /// Sets the clock.
    fn clock(&mut self, high: bool);
    /// Sets every other input.
    fn drive(&mut self, drive: &Drive<'_>);
    /// Reads the outputs.
    fn answer(&self, m_data: &mut [u32]) -> Answer;
}

/// Copies words into an input.
pub(crate) fn load<const N: usize>(port: &mut Signal<In, Lanes<32, N>>, words: &[u32]) {
    if words.len() == N {
        port.next.0.copy_from_slice(words);
    }
}

/// Implements [`Pins`] for blocks whose fields bear the names of the pins.
#[macro_export]
#[doc(hidden)]
macro_rules! pins {
    (for [$($generics:tt)*] $block:ty) => {
        impl<$($generics)*> $crate::direct::Pins for $block {
            fn clock(&mut self, high: bool) {
                self.clock.next = high.into();
            }

            fn drive(&mut self, drive: &$crate::model::Drive<'_>) {
                self.flush.next = drive.flush;
                self.s_valid.next = drive.s_valid;
                $crate::direct::load(&mut self.s_data, drive.s_data);
                self.s_last.next = drive.s_last;
                self.m_ready.next = drive.m_ready;
                self.p_write.next = drive.param.is_some();
                let (number, value) = drive.param.unwrap_or_default();
                self.p_addr.next = u64::from(number & 0xFF_FFFF).into();
                self.p_data.next = u64::from(value).into();
            }

            fn answer(&self, m_data: &mut [u32]) -> $crate::model::Answer {
                if self.m_valid.val() {
                    m_data.copy_from_slice(&self.m_data.val().0);
                }
                $crate::model::Answer { s_ready: self.s_ready.val(), m_valid: self.m_valid.val() }
            }
        }
    };
    ($($block:ty),+) => {$(
        $crate::pins!(for [] $block);
    )+};
}

/// A block being simulated.
pub(crate) struct Direct<B>(B);

impl<B: Pins> Direct<B> {
    /// The block at power-up.
    pub fn new(mut block: B) -> Self {
        block.connect_all();
        Self(block)
    }

    fn settle(&mut self) {
        assert!(simulate(&mut self.0, PASSES), "the logic of the block has a loop");
    }
}

impl<B: Pins> Model for Direct<B> {
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer {
        // The falling edge and the new inputs settle together: nothing looks at that edge.
        self.0.clock(false);
        self.0.drive(drive);
        self.settle();
        let answer = self.0.answer(m_data);
        self.0.clock(true);
        self.settle();
        answer
    }
}
