//! `evidence_fusion`: sums go to their agent and type directly, without sorting; the items of mixtures are placed by
//! agent and type in one pass, and sorted by partition only where they are not.
//!
//! There is no vector implementation: each item is added at a place of its own, and one thread adds them about as fast as
//! it can read them.

use accel_kernels::evidence_fusion::{Item, KERNEL, KINDS, OUTPUT_WORDS, RECORD_WORDS, Rule};

use crate::{Code, Implementation, Level, Twin};

pub(crate) static TWIN: Twin = Twin {
    kernel: &KERNEL,
    implementations: &[Implementation {
        level: Level::Portable,
        method: "sums in place, mixtures placed by type",
        code: Code::Plain(run),
    }],
};

/// What is gathered of an agent before its values are known.
#[derive(Clone, Copy, Default)]
struct Agent {
    sums: [i64; KINDS],
    count: u32,
    /// Bit `k`: there are items of type `k`; bit 8: one was stopped.
    marks: u32,
}

fn run(params: &[u32], input: &[u32], output: &mut [u32]) {
    let rule = Rule::of(params);
    let records = input.as_chunks::<RECORD_WORDS>().0;
    let outputs = output.as_chunks_mut::<OUTPUT_WORDS>().0;
    let mut agents = vec![Agent::default(); outputs.len()];
    for record in records {
        let item = Item::of_words(record);
        let agent = &mut agents[item.agent as usize];
        agent.sums[item.kind as usize] += i64::from(item.log_odds);
        agent.count += 1;
        agent.marks |= 1 << item.kind | u32::from(item.log_odds != record[2] as i32) << 8; // reinterpreted
    }
    if rule.mixture {
        mix(&rule, records, &mut agents);
    }
    for (agent, out) in agents.iter().zip(outputs) {
        let Agent { sums, count, marks } = *agent;
        // the lowest bits
        *out = rule.fuse(count, marks as u8, marks >> 8 != 0, sums).to_words();
    }
}

/// Puts the value of each mixture in the place of its sum.
fn mix(rule: &Rule<'_>, records: &[[u32; RECORD_WORDS]], agents: &mut [Agent]) {
    let place = |item: &Item| item.agent as usize * KINDS + item.kind as usize;
    let mut ends = vec![0usize; agents.len() * KINDS];
    records.iter().for_each(|record| ends[place(&Item::of_words(record))] += 1);
    let mut start = 0;
    for end in &mut ends {
        start += std::mem::replace(end, start);
    }
    // The partition above the log-odds, so that sorting the numbers sorts the partitions.
    let mut items = vec![0u64; records.len()];
    for record in records {
        let item = Item::of_words(record);
        let end = &mut ends[place(&item)];
        items[*end] = u64::from(item.partition) << 32 | u64::from(item.log_odds as u32); // reinterpreted
        *end += 1;
    }
    let (mut start, mut partitions) = (0, Vec::new());
    let values = agents.iter_mut().flat_map(|agent| &mut agent.sums);
    for (value, &end) in values.zip(&ends) {
        let items = &mut items[start..end];
        start = end;
        if items.is_empty() {
            continue;
        }
        if !items.is_sorted_by_key(|item| item >> 32) {
            items.sort_unstable();
        }
        let sum = |items: &[u64]| items.iter().map(|&item| i64::from(item as u32 as i32)).sum::<i64>(); // the lower half
        partitions.clear();
        partitions.extend(items.chunk_by(|a, b| a >> 32 == b >> 32).map(sum));
        *value = rule.value(&partitions);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_kernels::evidence_fusion::{Mode, Setup, WEIGHTS};
    use accel_kernels::{Batch, generate::Random};

    #[test]
    fn generated_records_give_the_words_of_the_reference() {
        crate::tests::assert_reference(&TWIN, 60);
    }

    #[test]
    fn a_million_items_of_one_agent_give_the_same_words_in_any_order() {
        let mut random = Random::new(5, 5);
        let mut items: Vec<[u32; RECORD_WORDS]> = (0..1_000_000u32)
            .map(|i| {
                let log_odds = (random.next_u32() as i32) >> (8 + i % 16); // 32 random bits
                Item { agent: 0, partition: random.below(3000), log_odds, kind: random.below(8) }.to_words()
            })
            .collect();
        for mode in [Mode::Sum, Mode::Mixture] {
            let params = Setup { mode, weights: WEIGHTS, agents: 1 }.to_words();
            let expected = Batch::new(&KERNEL, &params, items.as_flattened()).unwrap().reference();
            for _ in 0..2 {
                for i in (1..items.len()).rev() {
                    items.swap(i, random.below(i as u32 + 1) as usize);
                }
                let mut output = vec![1; OUTPUT_WORDS];
                run(&params, items.as_flattened(), &mut output);
                assert_eq!(output, expected, "{mode}");
            }
        }
    }
}
