//! Two models of a block in lock-step: the same drive, and the same answer at every pin in every cycle.

use accel_hdl::model::{Answer, Drive, Model};

/// The first difference between two models.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cycle {cycle}: {pin} is {left:#x} in {left_name} and {right:#x} in {right_name}")]
pub struct Difference {
    /// The cycle, counted from the first.
    pub cycle: u64,
    /// The pin; of data, which word.
    pub pin: String,
    /// What the left model is.
    pub left_name: &'static str,
    /// Its value.
    pub left: u32,
    /// What the right model is.
    pub right_name: &'static str,
    /// Its value.
    pub right: u32,
}

/// Two models that are driven as one.
///
/// It answers as the left one does. What the block writes nowhere (`m_data` while nothing is offered) is not
/// compared.
pub struct Pair<'a> {
    left: (&'static str, &'a mut dyn Model),
    right: (&'static str, &'a mut dyn Model),
    m_data: Vec<u32>,
    cycles: u64,
    difference: Option<Difference>,
}

impl<'a> Pair<'a> {
    /// Two models, each with a name for messages.
    pub fn new(left: (&'static str, &'a mut dyn Model), right: (&'static str, &'a mut dyn Model)) -> Self {
        Self { left, right, m_data: Vec::new(), cycles: 0, difference: None }
    }

    /// The number of cycles in which every pin agreed.
    ///
    /// # Errors
    /// The first [`Difference`].
    pub fn agreed(&self) -> Result<u64, Difference> {
        self.difference.clone().map_or(Ok(self.cycles), Err)
    }
}

impl Model for Pair<'_> {
    fn cycle(&mut self, drive: &Drive<'_>, m_data: &mut [u32]) -> Answer {
        self.m_data.clear();
        self.m_data.extend_from_slice(m_data);
        let left = self.left.1.cycle(drive, m_data);
        let right = self.right.1.cycle(drive, &mut self.m_data);
        if self.difference.is_some() {
            return left;
        }
        let pins = [
            ("s_ready", u32::from(left.s_ready), u32::from(right.s_ready)),
            ("m_valid", u32::from(left.m_valid), u32::from(right.m_valid)),
        ];
        let data = m_data.iter().zip(&self.m_data).enumerate();
        let data = data.map(|(word, (&l, &r))| (format!("m_data word {word}"), l, r));
        let mut all = pins.into_iter().map(|(pin, l, r)| (pin.to_owned(), l, r)).chain(data);
        self.difference = all.find(|(_, l, r)| l != r).map(|(pin, l, r)| Difference {
            cycle: self.cycles,
            pin,
            left_name: self.left.0,
            left: l,
            right_name: self.right.0,
            right: r,
        });
        self.cycles += 1;
        left
    }
}
