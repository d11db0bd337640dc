//! How long an answer is waited for.

use std::time::Duration;

/// How long a board may be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// The first attempt's time while no round trip was measured.
    pub first: Duration,
    /// The shortest time of an attempt.
    pub shortest: Duration,
    /// The longest: each attempt gets twice the time of the one before, up to this.
    pub longest: Duration,
    /// Attempts before the board counts as lost.
    pub attempts: u32,
}

impl Default for Patience {
    /// Survives a line that is cut for 6 s, and gives a board up after 20 s at most.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(300),
            shortest: Duration::from_millis(50),
            longest: Duration::from_secs(2),
            attempts: 10,
        }
    }
}

impl Patience {
    /// The time after which a board that does not answer a request is given up at the latest, counted from the response
    /// before.
    pub fn bound(&self) -> Duration {
        self.longest * self.attempts
    }

    /// The time of an attempt, from 0 on, whose first has this time.
    pub(super) fn timeout(&self, first: Duration, attempt: u32) -> Duration {
        first.saturating_mul(1 << attempt.min(16)).min(self.longest)
    }
}

/// The round trip so far, smoothed as in TCP (RFC 6298).
pub(super) struct Pace {
    first: Duration,
    /// The mean and the mean deviation.
    measured: Option<(Duration, Duration)>,
}

impl Pace {
    pub(super) fn new(first: Duration) -> Self {
        Self { first, measured: None }
    }

    /// Takes a round trip of a request that was sent once.
    pub(super) fn measured(&mut self, trip: Duration) {
        self.measured = Some(match self.measured {
            None => (trip, trip / 2),
            Some((mean, deviation)) => ((mean * 7 + trip) / 8, (deviation * 3 + mean.abs_diff(trip)) / 4),
        });
    }

    /// The time of a first attempt.
    pub(super) fn timeout(&self, patience: Patience) -> Duration {
        let time = self.measured.map_or(self.first, |(mean, deviation)| mean + deviation * 4);
        time.clamp(patience.shortest, patience.longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_is_the_sum_of_the_longest_attempts_and_a_cut_of_six_seconds_is_survived() {
        let patience = Patience::default();
        let waited = |first: Duration| -> Duration {
            (0..patience.attempts).map(|attempt| patience.timeout(first, attempt)).sum()
        };
        assert!(waited(patience.longest) == patience.bound() && patience.bound() == Duration::from_secs(20));
        assert!(waited(patience.shortest) > Duration::from_secs(8));
        let last = patience.timeout(patience.shortest, patience.attempts - 1);
        assert!(waited(patience.shortest) - last > Duration::from_secs(6), "the last attempt still finds it");
    }

    #[test]
    fn the_time_of_an_attempt_follows_the_round_trip() {
        let patience = Patience::default();
        let mut pace = Pace::new(patience.first);
        assert_eq!(pace.timeout(patience), patience.first);
        (0..50).for_each(|_| pace.measured(Duration::from_millis(200)));
        let calm = pace.timeout(patience);
        assert!(calm >= Duration::from_millis(200) && calm < Duration::from_millis(210), "{calm:?}");
        pace.measured(Duration::from_millis(600));
        assert!(pace.timeout(patience) > Duration::from_millis(500));
        (0..200).for_each(|_| pace.measured(Duration::from_micros(10)));
        assert_eq!(pace.timeout(patience), patience.shortest);
    }
}
