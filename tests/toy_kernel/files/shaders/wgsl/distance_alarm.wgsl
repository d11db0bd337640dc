fn map_record(record: u32) {
    let before = input_before(record);
    let after = input_after(record);
    let rises = after > before;
    let falls = after < before;
    let counted = rises || (falls && param_mode() == PARAM_MODE_BOTH);
    let distance = min(select(0u, max(before, after) - min(before, after), counted), 0xffffu);
    var direction = OUTPUT_DIRECTION_EQUAL;
    direction = select(direction, OUTPUT_DIRECTION_RISE, rises);
    direction = select(direction, OUTPUT_DIRECTION_FALL, falls);
    store_0(
        record,
        output_distance(distance) | output_direction(direction) | output_alarm(distance > param_threshold()),
    );
}
