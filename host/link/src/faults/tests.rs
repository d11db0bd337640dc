#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;

/// What comes of so many bytes, one a microsecond.
fn through(spec: &str, seed: u64, bytes: usize) -> (Vec<u8>, Counts) {
    let mut faults = Faults::new(spec.parse().unwrap(), seed);
    let mut out = Vec::new();
    for at in 0..bytes {
        let now = Duration::from_micros(at as u64);
        faults.push(Way::ToBoard, now, &[0]);
        faults.pop(Way::ToBoard, now, &mut out);
    }
    faults.pop(Way::ToBoard, Duration::MAX, &mut out);
    (out, faults.counts())
}

#[test]
fn a_line_without_faults_changes_nothing() {
    let (out, counts) = through("flip=0", 1, 10_000);
    assert_eq!((out, counts), (vec![0; 10_000], Counts { bytes: 10_000, ..Counts::default() }));
}

#[test]
fn faults_come_at_their_rates_and_the_same_seed_gives_the_same() {
    const BYTES: usize = 1_000_000;
    for (spec, expected, counted) in [
        ("flip=1e-4", 800.0, (|c| c.flipped) as fn(Counts) -> u64),
        ("drop=1e-3", 1000.0, |c| c.dropped),
        ("double=1e-3", 1000.0, |c| c.doubled),
        ("delay=1e-4:1ms", 100.0, |c| c.delayed),
    ] {
        let (out, counts) = through(spec, 7, BYTES);
        let found = counted(counts) as f64;
        assert!((found - expected).abs() < 5.0 * expected.sqrt(), "{spec}: {found}");
        let flipped: u64 = out.iter().map(|byte| u64::from(byte.count_ones())).sum();
        assert_eq!(flipped, counts.flipped, "{spec}");
        assert_eq!(out.len() as u64, BYTES as u64 - counts.dropped + counts.doubled, "{spec}");
        assert_eq!(through(spec, 7, BYTES), (out.clone(), counts), "{spec}");
        assert_ne!(through(spec, 8, BYTES).1, counts, "{spec}");
    }
}

#[test]
fn what_is_delayed_keeps_its_order_and_comes_when_it_is_due() {
    let mut faults = Faults::new("delay=0.5:10ms".parse().unwrap(), 3);
    let mut out = Vec::new();
    faults.push(Way::ToHost, Duration::ZERO, &[1, 2, 3, 4, 5, 6]);
    assert!(faults.counts().delayed > 0);
    let mut now = Duration::ZERO;
    while out.len() < 6 {
        let due = faults.due().unwrap();
        assert!(due >= now);
        now = due;
        let before = out.len();
        faults.pop(Way::ToHost, now, &mut out);
        assert!(out.len() > before);
    }
    assert_eq!(out, [1, 2, 3, 4, 5, 6]);
    assert_eq!(now, Duration::from_millis(10) * faults.counts().delayed as u32);
}

#[test]
fn a_cut_line_loses_all_bytes_of_its_time_and_garbage_comes_first() {
    let (out, counts) = through("cut=1000:2s", 1, 3000);
    assert_eq!((out.len(), counts.cuts, counts.cut), (1000, 1, 2000));
    let (out, counts) = through("cut=1000:1s,garbage=50", 1, 2_000_000);
    assert_eq!((counts.cuts, counts.garbage), (2, 100));
    assert_eq!(out.len() as u64, 50 + 2_000_000 - counts.cut);
    assert!(out[..50].iter().any(|byte| *byte != 0) && out[50..].iter().all(|byte| *byte == 0));
}

#[test]
fn a_specification_that_means_nothing_is_refused_with_those_that_do() {
    for wrong in
        ["", "flip", "flip=1", "flip=-0.1", "flip=x", "cut=5", "cut=5:3", "delay=1s", "noise=1", "flip=0,"]
    {
        let error = wrong.parse::<Spec>().unwrap_err().to_string();
        assert!(error.contains("garbage=BYTES"), "{error}");
    }
    assert_eq!(Spec::default().to_string(), "none");
}
