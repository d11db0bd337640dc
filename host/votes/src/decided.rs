//! Decisions in the user's own names.

use crate::Votes;
use accel_kernels::quorum_vote::{Decision, OUTPUT_WORDS};

/// What was decided on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided<'a> {
    /// The item.
    pub item: &'a str,
    /// The value with the most weight, the first in the order of their bytes where several have it; none where no vote
    /// with a weight counts.
    pub winner: Option<&'a str>,
    /// Its weight.
    pub weight: u32,
    /// It reaches the threshold.
    pub agreed: bool,
    /// Another value has the same weight.
    pub tied: bool,
    /// Who voted for another value.
    pub dissenters: Vec<&'a str>,
    /// Who is registered and has not voted.
    pub absent: Vec<&'a str>,
    /// Who voted for different values.
    pub equivocators: Vec<&'a str>,
}

impl Votes {
    /// The decisions of the kernel's output on all items, by number.
    pub fn decisions<'a>(&'a self, output: &'a [u32]) -> impl Iterator<Item = Decided<'a>> {
        let words = output.as_chunks::<OUTPUT_WORDS>().0;
        self.items.iter().zip(words).map(|(item, words)| {
            let decision = Decision::from_words(words);
            Decided {
                item,
                winner: (decision.weight > 0).then(|| self.values[decision.winner as usize].as_str()),
                weight: decision.weight,
                agreed: decision.agreed,
                tied: decision.tied,
                dissenters: self.voters.of_mask(decision.dissenters),
                absent: self.voters.of_mask(!decision.voted),
                equivocators: self.voters.of_mask(decision.equivocators),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, Registered, Threshold, Votes};
    use accel_kernels::Batch;
    use accel_kernels::quorum_vote::KERNEL;

    #[test]
    fn decisions_are_told_in_names() {
        let mut registered = Registered::default();
        for (name, weight) in [("a", 2), ("b", 2), ("c", 1), ("d", 1)] {
            registered.add(name, weight).unwrap();
        }
        let options = Options { registered: Some(registered), ..Options::default() };
        let text = "item,voter,value\nx,a,up\nx,b,up\nx,c,down\ny,a,up\ny,b,down\nz,c,up\nz,c,down\n";
        let votes = Votes::read(text.as_bytes(), &options).unwrap();
        let share = "2/3".parse::<Threshold>().unwrap().share();
        let params = votes.setup(share).to_words();
        let output = Batch::new(&KERNEL, &params, votes.records()).unwrap().reference();
        let found: Vec<_> = votes.decisions(&output).collect();
        let [x, y, z] = &found[..] else { panic!("three items") };
        assert_eq!((x.item, x.winner, x.weight, x.agreed, x.tied), ("x", Some("up"), 4, true, false));
        assert_eq!((&x.dissenters[..], &x.absent[..]), (&["c"][..], &["d"][..]));
        assert_eq!((y.winner, y.agreed, y.tied, &y.dissenters[..]), (Some("down"), false, true, &["a"][..]));
        assert_eq!((z.winner, z.weight, &z.equivocators[..]), (None, 0, &["c"][..]));
        assert_eq!(z.absent, ["a", "b", "d"]);
    }
}
