use super::*;
use accel_kernels::Batch;
use accel_kernels::anomaly_score::reference;
use accel_kernels::generate;

/// Asserts that every implementation that runs here gives the words of the reference.
fn assert_words(params: &[u32], input: &[u32], hint: usize, what: &str) {
    let batch = Batch::new(&KERNEL, params, input).unwrap();
    let mut expected = vec![0; batch.output_len()];
    reference(params, input, &mut expected);
    for implementation in TWIN.implementations.iter().filter(|i| i.level.is_here()) {
        let mut output = vec![0x5555_5555; batch.output_len()];
        implementation.prepare(params, hint).run(input, &mut output);
        assert!(output == expected, "{what}, {hint} records expected, {}", implementation.method);
    }
}

#[test]
fn generated_records_give_the_words_of_the_reference() {
    crate::tests::assert_reference(&TWIN, 24);
}

#[test]
fn components_are_used_as_they_lie_where_few_records_are_expected() {
    let mut diagonal = 0;
    for block in generate::blocks(&KERNEL, 2, 12 * KERNEL.block_records) {
        let batch = block.batch();
        assert_words(batch.params(), batch.input(), 0, "generated");
        diagonal += batch.params()[0];
    }
    assert!((1..12).contains(&diagonal), "both forms");
}

#[test]
fn every_number_of_records_gives_the_words_of_the_reference() {
    let mut runs = 0;
    for block in generate::blocks(&KERNEL, 5, 5 * KERNEL.block_records) {
        for records in (0..70).chain([127, 128, 129]) {
            let batch = block.batch().slice(records, records);
            let mut alone = batch.input().to_vec();
            alone.as_chunks_mut::<RECORD_WORDS>().0.iter_mut().for_each(|record| record[8] = 0);
            for hint in [0, 1 << 20] {
                assert_words(batch.params(), batch.input(), hint, &format!("{records} records"));
                assert_words(batch.params(), &alone, hint, &format!("{records} records of one baseline"));
                runs += 1;
            }
        }
    }
    assert_eq!(runs, 5 * 73 * 2);
}

/// Every input at an end of its range, and every sum as far from zero as it gets.
#[test]
fn extremes_give_the_words_of_the_reference() {
    let ends = [i16::MIN, i16::MAX, 0, -1];
    let mut setups = 0;
    for (number, weight) in ends.into_iter().enumerate() {
        for shift in [0, 1, 15, 16, 17, 31] {
            for diagonal in [false, true] {
                let mut params = (KERNEL.generate_params)(9, number as u64 + 4);
                let entries = params[2] as usize;
                let baselines = 4 + params[1] as usize * BASELINE_WORDS;
                let components = params[baselines..].as_chunks_mut::<COMPONENT_WORDS>().0;
                for (k, entry) in components[..entries].iter_mut().enumerate() {
                    let mean = ends[k % 4] as u16;
                    entry[..8].fill(u32::from(mean) * 0x1_0001);
                    entry[8..76].fill(u32::from(weight as u16) * 0x1_0001);
                    entry[76..80].fill(shift * 0x0101_0101);
                    entry[80..96].fill([0, i32::MAX as u32, i32::MIN as u32, 1][(k + number) % 4]);
                    entry[96] = [0, u32::MAX, 1, 1 << 31][k % 4];
                }
                params[0] = u32::from(diagonal);
                let mut input = vec![0; 203 * RECORD_WORDS];
                (KERNEL.generate_records)(&params, 4, 0, &mut input);
                for (at, record) in input.as_chunks_mut::<RECORD_WORDS>().0.iter_mut().enumerate() {
                    let pair = u32::from(ends[at % 4] as u16) | u32::from(ends[at / 4 % 4] as u16) << 16;
                    record[..at % 9].fill(pair);
                }
                for hint in [0, 1 << 20] {
                    assert_words(&params, &input, hint, &format!("weight {weight}, shift {shift}"));
                }
                setups += 1;
            }
        }
    }
    assert_eq!(setups, 4 * 6 * 2);
}

/// Baselines alone, in runs, mixed, and more of them than records.
#[test]
fn any_order_of_baselines_gives_the_words_of_the_reference() {
    let block = generate::blocks(&KERNEL, 6, 4 * KERNEL.block_records).nth(2).unwrap();
    let (head, tables) = block.batch().params().split_at(4);
    let (old, tables) = tables.split_at(head[1] as usize * BASELINE_WORDS);
    let baselines = 300;
    let mut params = head.to_vec();
    params[1] = baselines;
    params.extend(old.iter().cycle().take(baselines as usize * BASELINE_WORDS));
    params.extend(tables);
    let mut input = vec![0; 6_000 * RECORD_WORDS];
    (KERNEL.generate_records)(&params, 7, 0, &mut input);
    for run in [1, 2, 15, 16, 17, 5_000] {
        for (at, record) in input.as_chunks_mut::<RECORD_WORDS>().0.iter_mut().enumerate() {
            record[8] = (at / run * 7) as u32 % baselines; // fewer than 6000
        }
        for records in [100, 6_000] {
            assert_words(&params, &input[..records * RECORD_WORDS], 6_000, &format!("runs of {run}"));
        }
    }
}
