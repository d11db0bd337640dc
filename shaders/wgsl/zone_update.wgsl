const LARGEST_COUNT: u32 = 255u;
const LARGEST_EVIDENCE: u32 = 0x7fffffffu;

struct State {
    zone: u32,
    hits: u32,
    quiet: u32,
    evidence: i32,
}

// The bucket of a tail probability, 1 to 65536.
fn tail_bucket(tail: u32) -> u32 {
    let octave = 31u - countLeadingZeros(tail | 64u); // 6 to 16
    let coarse = 64u + (octave - 6u) * 32u + ((tail >> ((octave - 5u) & 31u)) & 31u);
    return select(coarse, tail, tail < 64u);
}

// The evidence for a zone, 1 to 3.
fn evidence_for(zone: u32) -> i32 {
    let upper = select(param_quarantine_at(), param_isolate_at(), zone == OUTPUT_ZONE_ISOLATED);
    return bitcast<i32>(select(upper, param_monitor_at(), zone == OUTPUT_ZONE_MONITORED));
}

// Whether twice the evidence is below that of the zone.
fn falls(evidence: i32, zone: u32) -> bool {
    // evidence that is not negative is below 2^31, so twice that is below 2^32
    return evidence < 0 || (bitcast<u32>(evidence) << 1u) < bitcast<u32>(evidence_for(zone));
}

// The sum of the old evidence, where positive, and a gain, stopped at the largest i32.
fn added(evidence: i32, gain: i32) -> i32 {
    let old = max(0, evidence);
    // two positive numbers below 2^31, the sum below 2^32; a negative gain can't lead below -2^31
    let sum = min(bitcast<u32>(old) + bitcast<u32>(gain), LARGEST_EVIDENCE);
    return select(bitcast<i32>(sum), old + gain, gain < 0);
}

fn instant(before: State, score: u32) -> State {
    var state = before;
    if score > param_quarantine_above() {
        state.quiet = 0u;
        if state.zone < OUTPUT_ZONE_QUARANTINED {
            state.zone = OUTPUT_ZONE_QUARANTINED;
            state.hits = 0u;
        } else if state.zone == OUTPUT_ZONE_QUARANTINED {
            state.hits = min(state.hits + 1u, LARGEST_COUNT);
            if state.hits >= param_repeats() {
                state.zone = OUTPUT_ZONE_ISOLATED;
                state.hits = 0u;
            }
        }
    } else if score > param_monitor_above() {
        state.quiet = 0u;
        state.zone = max(state.zone, OUTPUT_ZONE_MONITORED);
    } else if score < param_recover_below() {
        state.quiet = min(state.quiet + 1u, LARGEST_COUNT);
        if state.quiet >= param_calm() {
            state.zone = max(state.zone, 1u) - 1u;
            state.quiet = 0u;
            state.hits = 0u;
        }
    } else {
        state.quiet = 0u;
    }
    return state;
}

fn scan_run(run: u32) {
    var state =
        State(before_zone(run), before_hits(run), before_quiet(run), bitcast<i32>(before_evidence(run)));
    let cap = bitcast<i32>(param_cap());
    let end = run_end(run);
    var record = run_start(run);
    // No run is empty, and a loop that ends at its end costs a GPU in software one turn less.
    loop {
        let score = input_score(record);
        let zone = state.zone;
        var capped = false;
        if param_instant() == 1u {
            state = instant(state, score);
        } else {
            let sum = added(state.evidence, bitcast<i32>(gains_gain(tail_bucket(65536u - score))));
            capped = sum > cap;
            state.evidence = min(sum, cap);
            var reached = OUTPUT_ZONE_TRUSTED;
            // the evidences do not fall from one zone to the next
            reached = select(reached, OUTPUT_ZONE_MONITORED, state.evidence >= evidence_for(OUTPUT_ZONE_MONITORED));
            reached = select(reached, OUTPUT_ZONE_QUARANTINED, state.evidence >= evidence_for(OUTPUT_ZONE_QUARANTINED));
            reached = select(reached, OUTPUT_ZONE_ISOLATED, state.evidence >= evidence_for(OUTPUT_ZONE_ISOLATED));
            if reached > state.zone {
                state.zone = reached;
            } else {
                var down = 0u;
                loop {
                    if state.zone > OUTPUT_ZONE_TRUSTED && falls(state.evidence, state.zone) {
                        state.zone -= 1u;
                    }
                    continuing {
                        down += 1u;
                        break if down == 3u;
                    }
                }
            }
        }
        store_0(
            record,
            output_zone(state.zone) | output_raised(state.zone > zone) | output_lowered(state.zone < zone)
                | output_capped(capped),
        );
        continuing {
            record += 1u;
            break if record >= end;
        }
    }
    store_after_0(run, after_zone(state.zone) | after_hits(state.hits) | after_quiet(state.quiet));
    store_after_1(run, after_evidence(bitcast<u32>(state.evidence)));
}
