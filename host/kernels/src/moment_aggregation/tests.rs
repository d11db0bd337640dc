use super::*;
use crate::{Batch, generate, vectors};

/// Records of two features, of segment 0.
fn records(rows: &[(i16, i16)]) -> Vec<u32> {
    rows.iter().flat_map(|&(a, b)| [halves(a, b), 0, 0, 0, 0, 0, 0, 0, 0]).collect()
}

fn output(rows: &[(i16, i16)]) -> Vec<u32> {
    Batch::new(&KERNEL, &[1], &records(rows)).unwrap().reference()
}

/// n, sums and sums of products of the first two features.
fn moments(words: &[u32]) -> (i64, [i64; 2], [i64; 3]) {
    let longs = words.as_chunks::<2>().0;
    let at = |i: usize| long(longs[i]);
    (at(0), [at(1), at(2)], [at(17), at(18), at(19)])
}

#[test]
fn published_aggregates_come_out_exactly() {
    // five agents with two samples each, in units of 1/4
    let agents: [(f64, f64); 5] = [(1.0, 2.0), (2.0, 2.5), (4.0, 1.0), (3.0, 0.0), (5.0, 5.0)];
    let rows: Vec<(i16, i16)> = agents
        .iter()
        .flat_map(|&(a, b)| [(a, b), (a + 0.5, b - 0.25)])
        .map(|(a, b)| ((4.0 * a) as i16, (4.0 * b) as i16))
        .collect();
    let leaves: Vec<Vec<u32>> = rows.chunks(4).map(output).collect();
    for (leaf, n, mean, m2) in [
        (0, 4.0, [1.75, 2.125], [1.25, 0.3125]),
        (1, 4.0, [3.75, 0.375], [1.25, 1.0625]),
        (2, 2.0, [5.25, 4.875], [0.125, 0.03125]),
    ] {
        check(&leaves[leaf], n, mean, m2);
    }
    let mut all = leaves[0].clone();
    merge(&mut all, &leaves[1]);
    merge(&mut all, &leaves[2]);
    assert_eq!(all, output(&rows));
    let (n, sums, _) = moments(&all);
    assert_eq!((n, sums[0] as f64 / 40.0, sums[1] as f64 / 40.0), (10, 3.25, 1.975));
}

/// Mean and sum of squared deviations of the first two features, in units of 1/4.
fn check(words: &[u32], n: f64, mean: [f64; 2], m2: [f64; 2]) {
    let (count, sums, products) = moments(words);
    assert_eq!(count as f64, n);
    for (i, product) in [products[0], products[2]].into_iter().enumerate() {
        let sum = sums[i] as f64 / 4.0;
        assert_eq!(sum / n, mean[i]);
        assert_eq!(product as f64 / 16.0 - sum * sum / n, m2[i]);
    }
}

#[test]
fn any_order_and_any_split_give_the_same_words() {
    let block = generate::blocks(&KERNEL, 3, 1024).nth(1).unwrap();
    let batch = block.batch();
    let expected = batch.reference();
    let mut records: Vec<&[u32]> = batch.input().chunks_exact(RECORD_WORDS).collect();
    let mut random = Random::new(1, 1);
    for _ in 0..50 {
        for i in (1..records.len()).rev() {
            records.swap(i, random.below(i as u32 + 1) as usize);
        }
        let mut sum = vec![0; batch.output_len()];
        let mut rest = records.as_slice();
        while !rest.is_empty() {
            let (part, tail) = rest.split_at(1 + random.below(rest.len() as u32) as usize);
            rest = tail;
            merge(&mut sum, &Batch::new(&KERNEL, batch.params(), &part.concat()).unwrap().reference());
        }
        assert_eq!(sum, expected);
    }
}

#[test]
fn extremes_are_exact() {
    let (n, sums, products) = moments(&output(&[(i16::MIN, i16::MAX); 3]));
    assert_eq!((n, sums), (3, [-98_304, 98_301]));
    assert_eq!(products, [3 << 30, -3 * 32_768 * 32_767, 3 * 32_767 * 32_767]);
}

#[test]
fn a_segment_that_is_not_there_is_refused() {
    let mut input = records(&[(1, 2), (3, 4)]);
    input[17] = 5;
    let error = Batch::new(&KERNEL, &[5], &input).unwrap_err();
    assert_eq!(error.to_string(), "moment_aggregation: segment of record 1 is 5, there are 5 segments");
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 5);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
