//! Numbers within a batch for what a batch refers to: so that it comes with the entries of tables that it needs, however
//! large the network is.

/// Marks what has no number in this batch.
const NONE: u32 = u32::MAX;

/// Numbers in the order of first use.
#[derive(Clone, Debug)]
pub(crate) struct Local {
    /// By number in the network.
    numbers: Vec<u32>,
    used: Vec<u32>,
}

impl Local {
    /// No numbers, for so many things.
    pub fn new(things: usize) -> Self {
        Self { numbers: vec![NONE; things], used: Vec::new() }
    }

    /// The number of a thing in this batch.
    pub fn number(&mut self, thing: u32) -> u32 {
        let number = &mut self.numbers[thing as usize];
        if *number == NONE {
            *number = self.used.len() as u32; // fewer than there are things
            self.used.push(thing);
        }
        *number
    }

    /// The things in the order of their numbers.
    pub fn used(&self) -> &[u32] {
        &self.used
    }

    /// Begins another batch.
    pub fn clear(&mut self) {
        for &thing in &self.used {
            self.numbers[thing as usize] = NONE;
        }
        self.used.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_from_0_in_each_batch_and_stay_within_it() {
        let mut local = Local::new(10);
        for batch in [&[7, 3, 7, 9, 3][..], &[3, 9], &[]] {
            let numbers: Vec<u32> = batch.iter().map(|&thing| local.number(thing)).collect();
            for (thing, &number) in batch.iter().zip(&numbers) {
                assert_eq!(local.used()[number as usize], *thing);
            }
            assert_eq!(local.used().len(), numbers.iter().max().map_or(0, |m| *m as usize + 1));
            local.clear();
        }
    }
}
