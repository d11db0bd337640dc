use super::*;
use crate::coverage::Coverage;
use crate::{generate, vectors};

fn of(layout: Layout, checksum: Checksum) -> Params {
    Params { layout, checksum, ..Params::default() }
}

fn errors(params: &Params, digits: &str) -> Vec<&'static str> {
    verdict(params, &samples::parse(digits)).errors().map(Flaw::name).collect()
}

#[test]
fn checksums_have_their_published_check_values() {
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    assert_eq!(checksum(Checksum::Crc32Lo, b"123456789"), 0x3926);
    assert_eq!(checksum(Checksum::Sum16, b"123456789"), 0x01DD);
}

#[test]
fn every_published_record_gets_its_verdict() {
    let a = of(Layout::A, Checksum::Crc32Lo);
    let groups = [
        (a, &samples::A_CRC[..6]),
        (of(Layout::B, Checksum::Crc32Lo), samples::B_CRC),
        (of(Layout::B, Checksum::Sum16), samples::B_SUM),
        (of(Layout::S, Checksum::Crc32Lo), samples::S_CRC),
    ];
    let mut tried = 0;
    for (params, records) in groups {
        for (name, digits) in records {
            assert!(errors(&params, digits).is_empty(), "{name}");
            tried += 1;
        }
    }
    assert_eq!(tried, 12);
    for ((name, digits), error) in samples::A_CRC[6..].iter().zip(["checksum", "checksum", "magic"]) {
        assert_eq!(errors(&a, digits), [error], "{name}");
    }

    let rm = verdict(&a, &samples::parse(samples::A_CRC[0].1));
    assert_eq!((rm.decision(), rm.risk_class()), (Decision::Reject, RiskClass::Critical));
    assert_eq!(rm.risk_score(), 6400 + 800 + 1600 + 200 + 800);
    let cat = verdict(&a, &samples::parse(samples::A_CRC[3].1));
    assert_eq!((cat.decision(), cat.risk_class()), (Decision::Approved, RiskClass::Low));
    let cp = verdict(&a, &samples::parse(samples::A_CRC[2].1));
    assert_eq!((cp.decision(), cp.risk_class()), (Decision::Caution, RiskClass::Medium));
}

#[test]
fn an_error_leaves_the_other_fields_as_they_are() {
    let params = Params::default();
    let good = verdict(&params, &samples::parse(samples::A_CRC[3].1));
    let mut bytes = samples::parse(samples::A_CRC[3].1);
    bytes[23] ^= 1;
    let bad = verdict(&params, &bytes);
    assert!(!bad.is_valid());
    assert_eq!(bad.decision(), Decision::Reject);
    assert_eq!((bad.risk_score(), bad.risk_class()), (good.risk_score(), good.risk_class()));
    assert!(bad.findings().eq(good.findings()));
}

#[test]
fn every_single_flipped_bit_is_an_error_under_crc32lo() {
    let params = Params::default();
    let mut flips = 0;
    for (name, digits) in &samples::A_CRC[..6] {
        for bit in 0..192 {
            let mut bytes = samples::parse(digits);
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(verdict(&params, &bytes).has(Flaw::Checksum), "{name}, bit {bit}");
            flips += 1;
        }
    }
    assert_eq!(flips, 6 * 192);
}

#[test]
fn the_strictest_decision_applies() {
    let bytes = samples::parse(samples::A_CRC[3].1); // cat: LOW_RISK, 500 ms, 50 MB, 26 KB
    let base = Params::default();
    for (params, expected) in [
        (base, Decision::Approved),
        (Params { limit_time: 500, limit_memory: 50, limit_output: 26, ..base }, Decision::Approved),
        (Params { limit_time: 499, ..base }, Decision::Caution),
        (Params { limit_memory: 49, ..base }, Decision::Caution),
        (Params { limit_output: 25, ..base }, Decision::Caution),
        (Params { limit_time: 499, flags_approval: 2, ..base }, Decision::RequireApproval),
        (Params { flags_denied: 2, flags_approval: 2, ..base }, Decision::Reject),
        (Params { flags_denied: !2, flags_approval: !2, ..base }, Decision::Approved),
    ] {
        assert_eq!(verdict(&params, &bytes).decision(), expected, "{params:?}");
    }
}

#[test]
fn params_survive_their_words_and_stray_bits_are_refused() {
    for block in 0..100 {
        let words = (KERNEL.generate_params)(5, block);
        let params = Params::from_words(&words).unwrap();
        assert_eq!(params.to_words().to_vec(), words);
    }
    let mut words = (KERNEL.default_params)();
    words[0] |= 3;
    let error = Params::from_words(&words).unwrap_err();
    assert_eq!(error.to_string(), "descriptor_validation: parameter layout is 3, the largest value is 2");
    words[0] = 1 << 20;
    assert!(Params::from_words(&words).is_err());
    assert!(Params::from_words(&words[..21]).is_err());
}

#[test]
fn names_are_read_in_any_case() {
    assert_eq!("crc32".parse(), Ok(Checksum::Crc32Lo));
    assert_eq!("KB".parse(), Ok(FlagMap::Kb));
    let error = "c".parse::<Layout>().unwrap_err();
    assert_eq!(error.to_string(), "unknown layout 'c': expected one of A, B, S");
}

#[test]
fn a_million_generated_records_fill_every_bin() {
    let mut coverage = Coverage::new(&KERNEL);
    for block in generate::blocks(&KERNEL, generate::DEFAULT_SEED, 1_000_000) {
        coverage.add(&block.batch(), &block.batch().reference());
    }
    assert_eq!(coverage.records(), 1_000_000);
    assert_eq!(coverage.gaps(1_000), []);
}

#[test]
fn frozen_vectors_hold() {
    let groups = vectors::parse(&KERNEL, KERNEL.vectors).unwrap();
    assert!(groups.len() >= 8);
    for group in groups {
        assert_eq!(group.batch(&KERNEL).unwrap().reference(), group.output);
    }
}
