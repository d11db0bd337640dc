use super::*;
use accel_kernels::descriptor_validation::Decision;
use proptest::prelude::*;

fn parse(text: &str) -> Result<Policy, ConfigError> {
    Policy::from_toml(text, "p.toml", &Overrides::default())
}

#[test]
fn the_example_says_what_holds_without_a_file() {
    let example = parse(&Policy::example()).unwrap();
    assert_eq!(example, Policy::default());
    assert_eq!(example.params, Params::default());
    assert_eq!(parse("").unwrap(), Policy::default());
    let without_comments: Vec<_> = Policy::example().lines().map(str::to_owned).collect();
    for key in KEYS.iter().chain(&LIMITS).chain(&DECISIONS) {
        let shown = |line: &String| line.starts_with(&format!("{key} = ")) || *line == format!("[{key}]");
        assert!(without_comments.iter().any(shown), "{key}");
    }
}

#[test]
fn every_key_reaches_the_parameters() {
    let text = r#"
        layout = "b"
        checksum = "sum16"
        flag_map = "kb"
        deny = ["destructive", 13]
        approve = ["SUDO"]
        limits = { time_ms = 1, memory_mb = 2, output_kb = 0x3 }
        decisions = { safe = "CAUTION", critical = "require_approval" }
        [weights]
        NETWORK = 7
        31 = 65535
    "#;
    let Policy { flag_map, params } = parse(text).unwrap();
    let mut expected = Params::for_map(FlagMap::Kb);
    expected.layout = Layout::B;
    expected.checksum = Checksum::Sum16;
    expected.flags_denied = 1 << 11 | 1 << 13;
    expected.flags_approval = 1 << 10;
    (expected.limit_time, expected.limit_memory, expected.limit_output) = (1, 2, 3);
    expected.decisions[0] = Decision::Caution;
    expected.decisions[4] = Decision::RequireApproval;
    expected.weights[9] = 7;
    expected.weights[31] = 65535;
    assert_eq!((flag_map, params), (FlagMap::Kb, expected));
}

#[test]
fn the_command_line_goes_before_the_file_and_names_its_flags() {
    let text = "layout = 'S'\nflag_map = 'canonical'\ndeny = ['SUDO']\n";
    assert!(parse(text).is_err());
    let overrides = Overrides { layout: Some(Layout::B), checksum: None, flag_map: Some(FlagMap::Kb) };
    let policy = Policy::from_toml(text, "p.toml", &overrides).unwrap();
    assert_eq!(policy.params.layout, Layout::B);
    assert_eq!(policy.params.flags_denied, 1 << 10);
    assert_eq!(policy.params.flags_reserved, FlagMap::Kb.reserved());
    assert_eq!(policy.params.weights, FlagMap::Kb.default_weights());
    assert_eq!(Policy::new(&overrides).params.layout, Layout::B);
}

#[test]
fn each_fault_has_its_line_and_its_remedy() {
    let cases = [
        ("lmits = {}", "unknown key 'lmits' (did you mean 'limits'?): the keys here are layout, checksum"),
        ("[limits]\ntime = 3", "unknown key 'time' (did you mean 'time_ms'?): the keys here are time_ms"),
        ("[decisions]\nhihg = 'CAUTION'", "did you mean 'high'?"),
        (
            "[decisions]\nhigh = 'REJCT'",
            "unknown decision 'REJCT' (did you mean 'REJECT'?): expected one of APPROVED",
        ),
        ("deny = [\n'DESTRUCTVE']", "unknown flag 'DESTRUCTVE' (did you mean 'DESTRUCTIVE'?)"),
        ("\ndeny = 'DESTRUCTIVE'", "'deny' is of the kind string, expected array"),
        ("deny = [\n1.5]", "'deny' is of the kind float, expected array of names or numbers"),
        ("deny = [\n-1]", "unknown flag '-1'"),
        ("[weights]\nNETWORK_ACESS = 1", "did you mean 'NETWORK_ACCESS'?"),
        ("[weights]\nSAFE = 65536", "'SAFE' is 65536, expected a number from 0 to 65535"),
        ("[weights]\nSAFE = -1", "'SAFE' is -1, expected a number"),
        ("[weights]\nSAFE = 'heavy'", "'SAFE' is of the kind string, expected integer"),
        ("weights.SAFE = 1\nweights.0 = 1", "the weight of flag SAFE is given twice"),
        ("[limits]\ntime_ms = 4294967296", "expected a number from 0 to 4294967295"),
        ("\nlayout = 'D'", "unknown layout 'D': expected one of A, B, S"),
        ("\nlayout = 1", "'layout' is of the kind integer, expected string"),
        ("\nlimits = 1", "'limits' is of the kind integer, expected table"),
        ("\nlayout = ", "not valid TOML"),
        // Found by fuzzing: a name may hold the end of a line.
        ("\nlayout = \"a\\n\\u001bb\"", "unknown layout 'a\\n\\u{1b}b'"),
        ("layout = 'A'\nlayout = 'A'", "not valid TOML: duplicate key"),
    ];
    for (text, expected) in cases {
        let error = parse(text).unwrap_err().to_string();
        assert!(!error.contains('\n'), "{error}");
        let line = if text.starts_with("lmits") { 1 } else { 2 };
        // Of two spellings of one flag either may be the second.
        let place = error.starts_with(&format!("p.toml:{line}: ")) || expected.contains("given twice");
        assert!(place && error.contains(expected), "{error}\n  instead of\n{expected}");
    }
}

#[test]
fn the_digest_tells_policies_apart() {
    let strict = parse("deny = ['DESTRUCTIVE']").unwrap();
    assert_ne!(strict.digest(), Policy::default().digest());
    assert_eq!(strict.digest(), parse("deny = [7] # the same").unwrap().digest());
}

proptest! {
    #[test]
    fn a_policy_in_force_reads_back_as_itself(
        seed in any::<u64>(), block in any::<u64>(), kb in any::<bool>()
    ) {
        let flag_map = if kb { FlagMap::Kb } else { FlagMap::Canonical };
        let words = (accel_kernels::descriptor_validation::KERNEL.generate_params)(seed, block);
        let mut params = Params::from_words(&words).unwrap();
        params.flags_reserved = flag_map.reserved();
        let policy = Policy { flag_map, params };
        // A flag that the file does not name keeps its default, which is 0 for all flags without a name.
        prop_assert_eq!(parse(&policy.to_toml()), Ok(policy));
    }

    #[test]
    fn text_never_panics(text in "[\\[\\]a-z_=0-9'\",.\n {}-]{0,120}") {
        let _ = parse(&text);
    }
}
