// use: bytes, crc32lo

const MAGIC: u32 = 0x54435002u;
const VERSION: u32 = 2u;

// The sum of the weights of the set flags: 32 of 16 bits, so it fits 21.
fn weigh(flags: u32) -> u32 {
    return select(0u, param_weight_0(), (flags & 0x1u) != 0u) +
        select(0u, param_weight_1(), (flags & 0x2u) != 0u) +
        select(0u, param_weight_2(), (flags & 0x4u) != 0u) +
        select(0u, param_weight_3(), (flags & 0x8u) != 0u) +
        select(0u, param_weight_4(), (flags & 0x10u) != 0u) +
        select(0u, param_weight_5(), (flags & 0x20u) != 0u) +
        select(0u, param_weight_6(), (flags & 0x40u) != 0u) +
        select(0u, param_weight_7(), (flags & 0x80u) != 0u) +
        select(0u, param_weight_8(), (flags & 0x100u) != 0u) +
        select(0u, param_weight_9(), (flags & 0x200u) != 0u) +
        select(0u, param_weight_10(), (flags & 0x400u) != 0u) +
        select(0u, param_weight_11(), (flags & 0x800u) != 0u) +
        select(0u, param_weight_12(), (flags & 0x1000u) != 0u) +
        select(0u, param_weight_13(), (flags & 0x2000u) != 0u) +
        select(0u, param_weight_14(), (flags & 0x4000u) != 0u) +
        select(0u, param_weight_15(), (flags & 0x8000u) != 0u) +
        select(0u, param_weight_16(), (flags & 0x10000u) != 0u) +
        select(0u, param_weight_17(), (flags & 0x20000u) != 0u) +
        select(0u, param_weight_18(), (flags & 0x40000u) != 0u) +
        select(0u, param_weight_19(), (flags & 0x80000u) != 0u) +
        select(0u, param_weight_20(), (flags & 0x100000u) != 0u) +
        select(0u, param_weight_21(), (flags & 0x200000u) != 0u) +
        select(0u, param_weight_22(), (flags & 0x400000u) != 0u) +
        select(0u, param_weight_23(), (flags & 0x800000u) != 0u) +
        select(0u, param_weight_24(), (flags & 0x1000000u) != 0u) +
        select(0u, param_weight_25(), (flags & 0x2000000u) != 0u) +
        select(0u, param_weight_26(), (flags & 0x4000000u) != 0u) +
        select(0u, param_weight_27(), (flags & 0x8000000u) != 0u) +
        select(0u, param_weight_28(), (flags & 0x10000000u) != 0u) +
        select(0u, param_weight_29(), (flags & 0x20000000u) != 0u) +
        select(0u, param_weight_30(), (flags & 0x40000000u) != 0u) +
        select(0u, param_weight_31(), (flags & 0x80000000u) != 0u);
}

fn decision_of_class(risk_class: u32) -> u32 {
    var decision = param_decision_safe();
    decision = select(decision, param_decision_low(), risk_class == OUTPUT_RISK_CLASS_LOW);
    decision = select(decision, param_decision_medium(), risk_class == OUTPUT_RISK_CLASS_MEDIUM);
    decision = select(decision, param_decision_high(), risk_class == OUTPUT_RISK_CLASS_HIGH);
    return select(decision, param_decision_critical(), risk_class == OUTPUT_RISK_CLASS_CRITICAL);
}

fn map_record(record: u32) {
    let w0 = input_record(record, 0u);
    let w1 = input_record(record, 1u);
    let w2 = input_record(record, 2u);
    let w3 = input_record(record, 3u);
    let w4 = input_record(record, 4u);
    let w5 = input_record(record, 5u);
    let b1 = big_endian(w1);
    let b2 = big_endian(w2);
    let b3 = big_endian(w3);
    let b4 = big_endian(w4);
    let b5 = big_endian(w5);

    // Layout A; what the others have elsewhere is replaced below.
    let form = param_layout();
    var flags = (b2 << 16u) | (b3 >> 16u);
    var time = b3 & 0xffffu;
    var memory = b4 >> 16u;
    var output_size = b4 & 0xffffu;
    if form == PARAM_LAYOUT_B {
        time = (b3 << 16u) | (b4 >> 16u);
        memory = b4 & 0xffffu;
        output_size = b5 >> 16u;
    } else if form == PARAM_LAYOUT_S {
        flags = b2;
        time = b3;
    }

    var checksum_differs: bool;
    if param_checksum() == PARAM_CHECKSUM_CRC32LO {
        checksum_differs = crc32lo_differs(w0, w1, w2, w3, w4, w5);
    } else {
        // 11 bytes in either half, then 22: below 65536
        let sums = byte_sums(w0) + byte_sums(w1) + byte_sums(w2) + byte_sums(w3) + byte_sums(w4)
            + byte_sums(w5 & 0xffffu);
        checksum_differs = (sums & 0xffffu) + (sums >> 16u) != (b5 & 0xffffu);
    }
    let magic_differs = big_endian(w0) != MAGIC;
    let version_differs = form != PARAM_LAYOUT_S && (b1 >> 16u) != VERSION;
    let denied = (flags & param_flags_denied()) != 0u;
    let approval = (flags & param_flags_approval()) != 0u;
    let over_time = time > param_limit_time();
    let over_memory = memory > param_limit_memory();
    let over_output = output_size > param_limit_output();

    let risk_bits = flags & 0x1fu;
    let risk_class = 31u - countLeadingZeros(risk_bits | 1u);
    var decision = decision_of_class(risk_class);
    decision = max(decision, select(0u, OUTPUT_DECISION_CAUTION, over_time || over_memory || over_output));
    decision = max(decision, select(0u, OUTPUT_DECISION_REQUIRE_APPROVAL, approval));
    let reject = magic_differs || version_differs || checksum_differs || denied;
    decision = max(decision, select(0u, OUTPUT_DECISION_REJECT, reject));

    store_0(
        record,
        output_risk_score(min(weigh(flags), 0xffffu)) | output_decision(decision) | output_risk_class(risk_class)
            | output_error_magic(magic_differs) | output_error_version(version_differs)
            | output_error_checksum(checksum_differs)
            | output_no_risk_bit(risk_bits == 0u) | output_several_risk_bits(countOneBits(risk_bits) > 1u)
            | output_reserved_bits((flags & param_flags_reserved()) != 0u)
            | output_denied_flag(denied) | output_approval_flag(approval)
            | output_over_time(over_time) | output_over_memory(over_memory) | output_over_output(over_output),
    );
}
