use super::*;
use proptest::prelude::*;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn parse(digits: &str) -> Record {
    std::array::from_fn(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap())
}

const A: Form = Form { layout: Layout::A, checksum: Checksum::Crc32Lo };
const B: Form = Form { layout: Layout::B, checksum: Checksum::Crc32Lo };
const B_SUM: Form = Form { layout: Layout::B, checksum: Checksum::Sum16 };
const S: Form = Form { layout: Layout::S, checksum: Checksum::Crc32Lo };

/// Form, command, flags, time, memory, output, bytes: the published records that are valid.
type Published = (Form, &'static str, u32, u32, u32, u32, &'static str);
const PUBLISHED: [Published; 12] = [
    (A, "rm", 0x6d0, 10000, 1000, 50, "544350020002d67f249b000006d0271003e800320002ef04"),
    (A, "dd", 0x6d0, 10000, 1000, 62, "5443500200021aabac6d000006d0271003e8003e0002d8d6"),
    (A, "cp", 0x244, 2000, 200, 118, "5443500200029c95319b0000024407d000c8007600020fbe"),
    (A, "cat", 2, 500, 50, 26, "544350020002d077f2440000000201f40032001a00032048"),
    (A, "git", 0x244, 2000, 200, 3474, "544350020002ba9f11ec0000024407d000c80d920003f202"),
    (A, "git add", 0x244, 2000, 200, 48828, "54435002000273e58b950000024407d000c8bebc00077196"),
    (B, "rm", 0x6d0, 100, 10, 1, "544350020002d67f249b000006d000000064000a0001d22a"),
    (B, "ls", 1, 500, 50, 10, "54435002000244ba5ca600000001000001f40032000a8d64"),
    (B, "curl", 1, 100, 10, 1, "544350020002f6e57c9d0000000100000064000a000194fe"),
    (B_SUM, "rm", 0x1704, 100, 10, 1, "544350020002d67f249b0000170400000064000a00010389"),
    (B_SUM, "sudo", 0x1404, 100, 10, 1, "544350020002d338b3f00000140400000064000a00010420"),
    (S, "rm", 0x6d0, 10000, 1000, 50, "54435002d67f249b000006d00000271003e800320002e824"),
];

#[test]
fn every_published_record_comes_out_of_its_fields() {
    for (form, command, flags, time, memory, output, digits) in PUBLISHED {
        let fields = Fields { flags, time, memory, output, ..Fields::of_command(command) };
        assert_eq!(hex(&encode(form, &fields, Overflow::Refuse).unwrap()), digits, "{command}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_refused_or_saturates() {
    let large = Fields { time: 70_000, ..Fields::of_command("dd") };
    let error = encode(A, &large, Overflow::Refuse).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the execution time is 70000 ms, layout A holds at most 65535: \
         choose a smaller value or saturate, or use layout B or S"
    );
    let saturated = encode(A, &large, Overflow::Saturate).unwrap();
    assert_eq!(decode(Layout::A, &saturated).time, 65_535);
    assert_eq!(decode(Layout::B, &encode(B, &large, Overflow::Refuse).unwrap()).time, 70_000);

    let mut refused = 0;
    for form in [A, B, S] {
        for fields in [
            Fields { memory: 65_536, ..Fields::default() },
            Fields { output: 65_536, ..Fields::default() },
            Fields { command_length: 65_536, ..Fields::default() },
        ] {
            let has_no_place = form.layout == Layout::B && fields.command_length > 0;
            assert_eq!(encode(form, &fields, Overflow::Refuse).is_ok(), has_no_place);
            refused += usize::from(!has_no_place);
        }
    }
    assert_eq!(refused, 8);
}

#[test]
fn a_record_with_errors_is_resealed_only_by_force() {
    let wrong = parse("544350020002d67f249b0000022f138801f40032000296f8");
    let to_sum = Form { checksum: Checksum::Sum16, ..A };
    let error = reseal(&wrong, A, to_sum, Resealing::default()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not a valid record of layout A with CRC32LO: wrong checksum; name its true layout and checksum, or force it"
    );
    let forced = Resealing { force: true, ..Resealing::default() };
    let repaired = reseal(&wrong, A, A, forced).unwrap();
    assert_eq!(repaired[..22], wrong[..22]);
    assert_eq!(repaired[22..], [0xfd, 0x61], "the checksum that the publication should have had");
}

#[test]
fn what_the_target_cannot_hold_is_named() {
    let rm = parse(PUBLISHED[0].6);
    let error = reseal(&rm, A, B, Resealing::default()).unwrap_err();
    assert_eq!(error, ResealError::CommandLength { value: 2 });
    let dropping = Resealing { drop_command_length: true, ..Resealing::default() };
    assert_eq!(decode(Layout::B, &reseal(&rm, A, B, dropping).unwrap()).time, 10_000);

    let slow = encode(B, &Fields { time: 65_536, ..Fields::default() }, Overflow::Refuse).unwrap();
    let error = reseal(&slow, B, A, Resealing::default()).unwrap_err();
    assert_eq!(
        error,
        ResealError::Value { field: "execution time", value: 65_536, limit: 65_535, layout: Layout::A }
    );
}

fn forms() -> impl Strategy<Value = Form> {
    let layouts = prop::sample::select(Layout::ALL.to_vec());
    let checksums = prop::sample::select(Checksum::ALL.to_vec());
    (layouts, checksums).prop_map(|(layout, checksum)| Form { layout, checksum })
}

proptest! {
    #[test]
    fn resealing_there_and_back_gives_the_same_bytes(
        from in forms(), to in forms(), values in any::<[u16; 6]>(), time in any::<u32>(), long in any::<bool>()
    ) {
        let fields = Fields {
            command_hash: u32::from(values[0]) << 16 | u32::from(values[1]),
            flags: u32::from(values[2]) * 65_537,
            time: if long { time } else { u32::from(values[3]) },
            memory: u32::from(values[4]),
            output: u32::from(values[5]),
            command_length: if long { 0 } else { u32::from(values[3]) },
        };
        let bytes = encode(from, &fields, Overflow::Saturate).unwrap();
        let held = decode(from.layout, &bytes);
        match reseal(&bytes, from, to, Resealing::default()) {
            Ok(there) => {
                prop_assert_eq!(decode(to.layout, &there), held);
                prop_assert_eq!(reseal(&there, to, from, Resealing::default()), Ok(bytes));
            }
            Err(ResealError::CommandLength { value }) => {
                prop_assert!(to.layout == Layout::B && value == held.command_length && value > 0);
            }
            Err(error) => {
                let expected = ResealError::Value {
                    field: "execution time", value: held.time, limit: 65_535, layout: Layout::A,
                };
                prop_assert_eq!(&error, &expected);
                prop_assert!(to.layout == Layout::A && held.time > 65_535);
            }
        }
    }

    #[test]
    fn a_record_is_what_the_kernel_calls_valid(form in forms(), command in ".*", flags in any::<u32>()) {
        let fields = Fields { flags, ..Fields::of_command(&command) };
        let bytes = encode(form, &fields, Overflow::Saturate).unwrap();
        let params = Params { layout: form.layout, checksum: form.checksum, ..Params::default() };
        prop_assert!(verdict(&params, &bytes).is_valid());
        prop_assert_eq!(decode(form.layout, &bytes).flags, flags);
    }
}
