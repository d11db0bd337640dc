use super::*;
use accel_kernels::fixed::halves;
use accel_kernels::generate::Random;
use accel_kernels::moment_aggregation::reference;

/// Asserts that every implementation that runs here gives the words of the reference.
fn assert_words(segments: u32, input: &[u32], what: &str) {
    let params = [segments];
    let mut expected = vec![0; segments as usize * 2 * LONGS];
    reference(&params, input, &mut expected);
    for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
        let mut output = vec![0x5555_5555; expected.len()];
        implementation.prepare(&params, input.len() / RECORD_WORDS).run(input, &mut output);
        assert!(output == expected, "{what}: {}", implementation.method);
    }
}

/// Records with these features, of segments by their number.
fn records(
    count: usize,
    mut feature: impl FnMut(usize, usize) -> i16,
    segment: impl Fn(usize) -> usize,
) -> Vec<u32> {
    let mut words = Vec::new();
    for number in 0..count {
        words.extend((0..8).map(|i| halves(feature(number, 2 * i), feature(number, 2 * i + 1))));
        words.push(segment(number) as u32); // small
    }
    words
}

#[test]
fn generated_records_give_the_words_of_the_reference() {
    crate::tests::assert_reference(&TWIN, 40);
}

#[test]
fn every_number_of_records_gives_the_words_of_the_reference() {
    let mut random = Random::new(3, 3);
    let mut feature = |_, _| random.next_u32() as u16 as i16; // 16 random bits
    let input = records(1000, &mut feature, |_| 0);
    for count in (0..140).chain([191, 192, 193, 255, 256, 257, 1000]) {
        let input = &input[..count * RECORD_WORDS];
        assert_words(1, input, &format!("{count} records"));
        let small: Vec<u32> = input
            .iter()
            .enumerate()
            .map(|(at, w)| if at % RECORD_WORDS == 8 { 0 } else { *w & 0x0FFF_0FFF })
            .collect();
        assert_words(1, &small, &format!("{count} small records"));
    }
}

/// Sums as large as 32 bits hold for a block, and one larger; every product at an end of its range.
#[test]
fn extremes_give_the_words_of_the_reference() {
    let mut runs = 0;
    for count in [1, 2, 3, 63, 64, 65, 127, 128, 129, 300] {
        for largest in [i16::MIN, i16::MAX, 0, -1, 5792, 5793, -5792, -5793, 23_170, 23_171, 32_767, -32_767]
        {
            assert_words(1, &records(count, |_, _| largest, |_| 0), &format!("{count} times {largest}"));
            let alternating =
                |number: usize, i: usize| if (number + i).is_multiple_of(2) { largest } else { !largest };
            assert_words(1, &records(count, alternating, |_| 0), &format!("{count} alternating {largest}"));
            let single = |number: usize, i: usize| if number == count - 1 && i == 15 { largest } else { 7 };
            assert_words(2, &records(count, single, |_| 1), &format!("{count}, the last one {largest}"));
            runs += 3;
        }
    }
    assert_eq!(runs, 360);
}

#[test]
fn any_number_and_order_of_segments_gives_the_words_of_the_reference() {
    let mut random = Random::new(5, 5);
    let mut feature = |_, _| (random.next_u32() as u16 as i16) >> random.below(12); // 16 random bits
    let input = records(5000, &mut feature, |_| 0);
    for segments in [1, 2, 7, 300, 2_499, 2_500, 2_501, 20_000] {
        for run in [1, 2, 5, 64, 65, 1000] {
            let mut input = input.clone();
            for (at, record) in input.as_chunks_mut::<RECORD_WORDS>().0.iter_mut().enumerate() {
                record[8] = (at / run * 7919) as u32 % segments; // below 2^32
            }
            assert_words(segments, &input, &format!("{segments} segments, runs of {run}"));
        }
    }
}
