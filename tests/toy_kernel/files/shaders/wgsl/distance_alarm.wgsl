fn map_record(record: u32) {
    let earlier = input_earlier(record);
    let later = input_later(record);
    let rises = later > earlier;
    let falls = later < earlier;
    let counted = rises || (falls && param_mode() == PARAM_MODE_BOTH);
    let distance = min(select(0u, max(earlier, later) - min(earlier, later), counted), 0xffffu);
    var direction = OUTPUT_DIRECTION_EQUAL;
    direction = select(direction, OUTPUT_DIRECTION_RISE, rises);
    direction = select(direction, OUTPUT_DIRECTION_FALL, falls);
    store_0(
        record,
        output_distance(distance) | output_direction(direction) | output_alarm(distance > param_threshold()),
    );
}
