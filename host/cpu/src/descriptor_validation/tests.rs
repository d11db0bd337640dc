use super::*;
use accel_kernels::descriptor_validation::{
    CHECKED_BYTES, Decision, FLAG_COUNT, Layout, checksum, record_bytes, reference,
};
use accel_kernels::{Batch, generate, vectors};

/// The levels that this processor has.
fn levels() -> impl Iterator<Item = Level> {
    Level::ALL.into_iter().filter(|level| level.is_here())
}

/// Asserts the words of the reference of every implementation, made ready for any number of records.
fn assert_words(params: &[u32], input: &[u32]) {
    let batch = Batch::new(&KERNEL, params, input).unwrap();
    let expected = batch.reference();
    for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
        for records in [1, batch.records(), 1 << 28] {
            let mut output = vec![0x5555_5555; batch.records()];
            implementation.prepare(params, records).run(input, &mut output);
            assert!(output == expected, "{} for {records}: {params:?}", implementation.level);
        }
    }
}

#[test]
fn generated_records_give_the_words_of_the_reference() {
    crate::tests::assert_reference(&TWIN, 120);
}

#[test]
fn every_layout_and_checksum_gives_the_words_of_the_reference_at_every_length_and_place() {
    let block = |number| generate::block(&KERNEL, 3, number, u64::MAX).batch().params()[0] & 7;
    let forms: std::collections::HashSet<u32> = (0..6).map(block).collect();
    assert_eq!(forms.len(), 6, "every layout with every checksum");
    crate::tests::assert_lengths_and_places(&TWIN, 6, true);
}

#[test]
fn data_larger_than_the_caches_gives_the_words_of_the_reference() {
    let params = (KERNEL.generate_params)(3, 4);
    let mut input = vec![0; 700_001 * WORDS];
    (KERNEL.generate_records)(&params, 3, 0, &mut input);
    assert!(crate::traffic::is_large(700_001 * (WORDS + 1)));
    assert_words(&params, &input);
}

#[test]
fn every_flipped_bit_of_a_frozen_record_gives_the_words_of_the_reference() {
    let mut flips = 0;
    for group in vectors::parse(&KERNEL, KERNEL.vectors).unwrap() {
        for record in group.input.as_chunks::<WORDS>().0.iter().take(9) {
            let mut input = record.repeat(192);
            for bit in 0..192 {
                input[bit * WORDS + bit / 32] ^= 1 << (bit % 32);
            }
            assert_words(&group.params, &input);
            flips += 192;
        }
    }
    assert!(flips >= 15 * 192);
}

/// A record of each flag alone, of each combination of neighbours up to 6, of none and of all, in this layout.
fn records_of_all_flags(layout: Layout) -> Vec<u32> {
    let at = policy::places(layout as u8);
    let runs = (0..FLAG_COUNT).flat_map(|low| (0..64u32).map(move |bits| bits << low));
    let flags = runs.chain([u32::MAX, !1, u32::MAX >> 1]);
    let costs = [0u32, 1, 0xFFFE, 0xFFFF, 0x10000, u32::MAX - 1, u32::MAX];
    let record = |(flags, cost): (u32, u32)| {
        let mut bytes = [0u8; RECORD_BYTES];
        bytes[2 * at.time - 2..][..4].copy_from_slice(&cost.to_be_bytes());
        // after the time: where that is short, the word before it is of the flags
        bytes[2 * at.flags..][..4].copy_from_slice(&flags.to_be_bytes());
        bytes[2 * at.memory..][..2].copy_from_slice(&(cost as u16).to_be_bytes()); // truncated on purpose
        bytes[2 * at.memory + 2..][..2].copy_from_slice(&(cost as u16).to_be_bytes()); // truncated on purpose
        accel_kernels::descriptor_validation::record_words(&bytes)
    };
    flags.zip(costs.into_iter().cycle()).flat_map(record).collect()
}

#[test]
fn extreme_policies_give_the_words_of_the_reference() {
    let mut policies = 0;
    for &layout in Layout::ALL {
        let input = records_of_all_flags(layout);
        for &checksum in Checksum::ALL {
            for weights in [[u16::MAX; FLAG_COUNT], [0; FLAG_COUNT], [2047; FLAG_COUNT], [2048; FLAG_COUNT]] {
                for mask in [0, u32::MAX, 0xAAAA_AAAA, 1 << 31] {
                    for limit in [0, 1, 0xFFFE, 0xFFFF, 0x1_0000, u32::MAX - 1, u32::MAX] {
                        let decision = Decision::ALL[policies % 4];
                        let params = Params {
                            layout,
                            checksum,
                            flags_reserved: mask,
                            flags_denied: if policies % 3 == 0 { mask } else { 0 },
                            flags_approval: if policies % 3 == 1 { mask } else { 0 },
                            limit_time: limit,
                            limit_memory: limit as u16,  // truncated on purpose
                            limit_output: !limit as u16, // truncated on purpose
                            decisions: [decision; 5],
                            weights,
                        };
                        assert_words(&params.to_words(), &input);
                        policies += 1;
                    }
                }
            }
        }
    }
    assert_eq!(policies, 3 * 2 * 4 * 4 * 7);
}

#[test]
fn the_bits_of_checksums_are_those_of_the_reference() {
    let mut bits = [0u32; 2];
    for block in generate::blocks(&KERNEL, 3, 6 * generate::BLOCK_RECORDS) {
        let batch = block.batch();
        let kind = Checksum::ALL[(batch.params()[0] >> 2 & 1) as usize];
        let right = |record: &[u32; WORDS]| {
            let bytes = record_bytes(record);
            bytes[CHECKED_BYTES..] == checksum(kind, &bytes[..CHECKED_BYTES]).to_be_bytes()
        };
        for records in (0..=300).chain([batch.records()]) {
            for start in [0, 1, 5] {
                let batch = batch.slice(start, records.min(batch.records() - start));
                let rights: Vec<bool> = batch.input().as_chunks().0.iter().map(right).collect();
                let word = |rights: &[bool]| rights.iter().rev().fold(0, |word, &r| word << 1 | u64::from(r));
                let expected: Vec<u64> = rights.chunks(64).map(word).collect();
                for level in levels() {
                    let mut words = vec![0x5555_5555_5555_5555; expected.len()];
                    checksums(level, kind, batch.input(), &mut words);
                    assert_eq!(words, expected, "{level} {records}");
                }
                rights.into_iter().for_each(|right| bits[usize::from(right)] += 1);
            }
        }
    }
    assert!(bits.iter().all(|&count| count > 10_000), "{bits:?}");
}

#[test]
fn fewer_outputs_than_records_and_the_other_way_round_are_as_many_as_both() {
    let block = generate::block(&KERNEL, 3, 0, 1000);
    let batch = block.batch();
    let mut expected = vec![0; 1000];
    reference(batch.params(), batch.input(), &mut expected);
    for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
        let prepared = implementation.prepare(batch.params(), 1000);
        let mut output = vec![7; 1010];
        prepared.run(batch.input(), &mut output);
        assert_eq!((&output[..1000], &output[1000..]), (&expected[..], &[7; 10][..]));
        let mut output = vec![7; 99];
        prepared.run(batch.input(), &mut output);
        assert_eq!(output, expected[..99]);
    }
}

#[cfg(unix)]
#[test]
fn checksums_touch_nothing_beside_the_records() {
    use crate::tests::guarded;
    let block = generate::block(&KERNEL, 3, 0, 300);
    let whole = block.batch();
    let mut input = guarded::Words::new(whole.input().len());
    let mut runs = 0;
    for records in 0..=300 {
        let batch = whole.slice(0, records);
        for at_end in [false, true] {
            let from = input.get(batch.input().len(), at_end);
            from.copy_from_slice(batch.input());
            for level in levels() {
                for &kind in Checksum::ALL {
                    let (mut words, mut expected) =
                        (vec![0; records.div_ceil(64)], vec![0; records.div_ceil(64)]);
                    checksums(level, kind, from, &mut words);
                    checksums(Level::Portable, kind, batch.input(), &mut expected);
                    assert_eq!(words, expected, "{level} {kind} {records}");
                    runs += 1;
                }
            }
        }
    }
    assert!(runs >= 301 * 2 * 2);
}
