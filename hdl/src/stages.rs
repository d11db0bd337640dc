//! Which levels of logic end in a register.

/// A pipeline of `levels` levels of logic cut into `count` stages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stages {
    count: usize,
    levels: usize,
}

impl Stages {
    /// `count` is at least 1 and at most `levels`.
    pub fn new(count: usize, levels: usize) -> Self {
        assert!((1..levels + 1).contains(&count), "{count} stages, the block has {levels} levels");
        Self { count, levels }
    }

    /// Whether a register follows level `level`, counted from 1: as evenly as it goes, always the last.
    pub fn registered(self, level: usize) -> bool {
        level * self.count / self.levels > (level - 1) * self.count / self.levels
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_of_stages_has_as_many_registers_and_the_last_level_has_one() {
        for levels in 1..13 {
            for count in 1..levels + 1 {
                let stages = Stages::new(count, levels);
                let registers = (1..levels + 1).filter(|&level| stages.registered(level)).count();
                assert_eq!(registers, count, "{count} of {levels}");
                assert!(stages.registered(levels));
            }
        }
    }
}
