//! Records by what they belong to: positions sorted by owner, so that records of one owner are computed together.

/// Words of a record; the last one names its owner.
const RECORD_WORDS: usize = 9;

/// Positions of records, those of one owner side by side and in their order.
#[derive(Default)]
pub(crate) struct Groups {
    positions: Vec<u32>,
    /// Where the positions of each owner end.
    ends: Vec<u32>,
}

impl Groups {
    /// Sorts records (fewer than 2^32) of so many owners: counts, then places.
    pub(crate) fn sort(&mut self, records: &[[u32; RECORD_WORDS]], owners: usize) {
        self.ends.clear();
        self.ends.resize(owners, 0);
        for record in records {
            self.ends[record[RECORD_WORDS - 1] as usize] += 1;
        }
        let mut start = 0;
        for end in &mut self.ends {
            start += std::mem::replace(end, start);
        }
        self.positions.resize(records.len(), 0);
        for (position, record) in (0u32..).zip(records) {
            // from the start of the owner's to the end of them
            let place = &mut self.ends[record[RECORD_WORDS - 1] as usize];
            self.positions[*place as usize] = position;
            *place += 1;
        }
    }

    /// Each owner that has records, with their positions.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &[u32])> {
        let mut start = 0;
        self.ends.iter().enumerate().filter_map(move |(owner, &end)| {
            let positions = &self.positions[start as usize..end as usize];
            start = end;
            (!positions.is_empty()).then_some((owner, positions))
        })
    }
}

/// The owner of all of these records, if it is one.
pub(crate) fn one_owner(records: &[[u32; RECORD_WORDS]]) -> Option<usize> {
    let owner = |record: &[u32; RECORD_WORDS]| record[RECORD_WORDS - 1] as usize;
    let first = owner(records.first()?);
    records.iter().all(|record| owner(record) == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_of_an_owner_stand_in_order_and_every_record_is_in_one_group() {
        let mut groups = Groups::default();
        for (records, owners) in [(0usize, 3), (1, 1), (1000, 7), (50, 300)] {
            let records: Vec<[u32; RECORD_WORDS]> = (0..records)
                .map(|i| {
                    let mut record = [7; RECORD_WORDS];
                    record[RECORD_WORDS - 1] = (i * i % owners) as u32; // below the number of owners
                    record
                })
                .collect();
            groups.sort(&records, owners);
            let mut met = 0;
            for (owner, positions) in groups.iter() {
                assert!(positions.is_sorted_by(|a, b| a < b));
                assert!(positions.iter().all(|&at| records[at as usize][8] as usize == owner));
                met += positions.len();
            }
            assert_eq!(met, records.len());
            let alone = records.iter().all(|r| r[8] == records[0][8]) && !records.is_empty();
            assert_eq!(one_owner(&records).is_some(), alone);
        }
    }
}
