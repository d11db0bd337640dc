//! The types of evidence by name: five that are known, and up to three more.

use accel_kernels::evidence_fusion::{KINDS, kind_name};

/// Types that have a name of their own.
const NAMED: usize = 5;

/// More types than the kernel has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("type '{name}' is one too many: there are {known}, and the limit is {KINDS}")]
pub struct KindsError {
    name: String,
    known: String,
}

/// The types that were met: the named ones have their numbers, others those that are left, in the order in which they
/// come.
#[derive(Clone, Debug, Default)]
pub struct Kinds {
    others: Vec<String>,
}

impl Kinds {
    /// The number of this type.
    ///
    /// # Errors
    /// [`KindsError`] when it is one more than there are numbers.
    pub fn number(&mut self, name: &str) -> Result<u32, KindsError> {
        if let Some(number) = self.find(name) {
            return Ok(number);
        }
        if NAMED + self.others.len() == KINDS {
            let known = (0..KINDS as u32).map(|kind| self.name(kind)).collect::<Vec<_>>().join(", ");
            return Err(KindsError { name: name.to_owned(), known });
        }
        self.others.push(name.to_owned());
        Ok((NAMED + self.others.len() - 1) as u32) // below 8
    }

    fn find(&self, name: &str) -> Option<u32> {
        let named = (0..NAMED as u32).find(|&kind| kind_name(kind) == name);
        named.or_else(|| self.others.iter().position(|n| n == name).map(|at| (NAMED + at) as u32)) // below 8
    }

    /// How many have a name: five and the others that were met, at most 8.
    #[expect(clippy::len_without_is_empty, reason = "five of them are always there")]
    pub fn len(&self) -> usize {
        NAMED + self.others.len()
    }

    /// The name of a number below 8.
    pub fn name(&self, kind: u32) -> &str {
        self.others.get((kind as usize).wrapping_sub(NAMED)).map_or(kind_name(kind), String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_types_have_their_numbers_and_three_more_find_room() {
        let mut kinds = Kinds::default();
        let numbers: Vec<_> = ["api_pattern", "spoofing", "timing_anomaly", "drift", "spoofing", "replay"]
            .map(|name| kinds.number(name).unwrap())
            .into();
        assert_eq!((numbers, kinds.len(), Kinds::default().len()), (vec![3, 5, 1, 6, 5, 7], 8, 5));
        assert_eq!((kinds.name(6), kinds.name(0)), ("drift", "consensus_violation"));
        let error = kinds.number("fourth").unwrap_err();
        assert!(
            error.to_string().starts_with("type 'fourth' is one too many: there are consensus_violation, ")
        );
        assert_eq!(kinds.number("drift"), Ok(6));
    }
}
