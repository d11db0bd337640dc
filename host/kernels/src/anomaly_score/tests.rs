use super::*;
use crate::coverage::Coverage;
use crate::{Batch, generate, vectors};

/// A baseline of relative deviations: z_i = 256 (x_i - b_i) / b_i, with b in counts.
fn relative(b: &[i16]) -> Component {
    let mut component =
        Component { means: [0; 16], rows: [0; 136], shifts: [15; 16], biases: [1 << 14; 16], constant: 0 };
    for (r, &b) in b.iter().enumerate() {
        component.means[r] = b;
        component.rows[r * (r + 1) / 2 + r] = (256.0 * 32_768.0 / f64::from(b)).round() as i16;
    }
    component
}

/// The root of the mean squared relative deviation of ten features.
fn rms(x: &[i16; 16], component: &Component) -> f64 {
    let d = component_distance(x, &component.to_words(), true);
    (f64::from(d.distance) / 65_536.0 / 10.0).sqrt()
}

#[test]
fn published_relative_distances_come_out_within_the_rounding() {
    // ten features of the same baseline, in counts
    let baseline = relative(&[4000; 10]);
    let all = |value: i16| std::array::from_fn(|i| if i < 10 { value } else { 0 });
    let mut doubled = all(4000);
    doubled[0] = 8000;
    // z is rounded to 1/256, so the root of the mean to less than that
    for (x, golden) in [(all(4200), 0.05), (all(4400), 0.1), (doubled, 0.316_227_766_016_838)] {
        assert!((rms(&x, &baseline) - golden).abs() < 1.0 / 256.0, "{golden}");
    }
}

#[test]
fn of_equal_components_the_first_is_taken() {
    let component = relative(&[4000; 10]);
    let setup = Setup {
        diagonal: false,
        baselines: vec![Baseline { first: 0, components: 3, curve: 0 }],
        components: vec![component.clone(), component.clone(), component],
        curves: vec![Curve::through(&vec![0; distance::BUCKETS + 1])],
    };
    let words = setup.to_words();
    let output =
        Batch::new(&KERNEL, &words, &[7; 9].map(|w| if w == 7 { 0 } else { w })).unwrap().reference();
    assert_eq!(output[0] >> 16 & 15, 0);
}

#[test]
fn tables_without_a_meaning_are_refused() {
    let setup = (KERNEL.samples)().remove(0).params;
    assert!(KERNEL.check_params(&setup).is_ok());
    for (word, value, message) in [
        (4, 5, "first is 5"),
        (4, 1 | 1 << 24, "first is 2"),
        (5, 1, "curve is 1"),
        (4 + 6 + 76, 32, "shifts is 32"),
        (4 + 6 + 2 * 97, 0x0001_FFFF, "curves is 65536"),
        (0, 2, "parameter word 0"),
    ] {
        let mut broken = setup.clone();
        broken[word] = value;
        let error = KERNEL.check_params(&broken).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
    assert!(KERNEL.check_params(&setup[..setup.len() - 1]).is_err());
}

#[test]
fn a_quarter_million_generated_records_fill_every_bin() {
    let mut coverage = Coverage::new(&KERNEL);
    for block in generate::blocks(&KERNEL, generate::DEFAULT_SEED, 250_000) {
        coverage.add(&block.batch(), &block.batch().reference());
    }
    assert_eq!(coverage.gaps(250), []);
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 4);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
