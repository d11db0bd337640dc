// One invocation decides an item.
const PARTS: u32 = 1u;

// All votes of an item are one run, in the order of their voters.
const RUN_RECORDS: u32 = 0xffffffffu;

// The bit of a voter in the mask's word i, 0 or 1.
fn voter_bit(voter: u32, i: u32) -> u32 {
    return select(0u, 1u << (voter & 31u), (voter >> 5u) == i);
}

// The votes of the voter whose first is at `start`: where they end, and whether they are for different words.
struct Group {
    end: u32,
    equivocates: bool,
}

fn group_of(start: u32, end: u32) -> Group {
    let voter = input_voter(start);
    let word = input_word(start);
    var group = Group(start + 1u, false);
    while group.end < end && input_voter(group.end) == voter {
        group.equivocates = group.equivocates || input_word(group.end) != word;
        group.end += 1u;
    }
    return group;
}

fn fold_run(run: u32, part: u32) {
    let start = run_start(run);
    let end = run_end(run);
    // at most 64 * 65535 < 2^22
    var registered = 0u;
    for (var voter = 0u; voter < param_voters_entries(); voter++) {
        registered += voters_weight(voter);
    }

    // Who has voted, who equivocates, the weight of all others, and the lowest word of these.
    var voted = vec2(0u);
    var equivocators = vec2(0u);
    var left = 0u;
    var word = 0xffffffffu;
    for (var at = start; at < end;) {
        let group = group_of(at, end);
        let voter = input_voter(at);
        let bit = vec2(voter_bit(voter, 0u), voter_bit(voter, 1u));
        voted |= bit;
        if group.equivocates {
            equivocators |= bit;
        } else {
            left += voters_weight(voter);
            word = min(word, input_word(at));
        }
        at = group.end;
    }

    // Word by word in rising order, as long as what is left may still win or tie.
    var winner = 0u;
    var weight = 0u;
    var tied = false;
    while left > 0u && left >= weight {
        var sum = 0u;
        var next = 0xffffffffu;
        for (var at = start; at < end;) {
            let group = group_of(at, end);
            let own = input_word(at);
            if !group.equivocates && own >= word {
                if own == word {
                    sum += voters_weight(input_voter(at));
                } else {
                    next = min(next, own);
                }
            }
            at = group.end;
        }
        tied = (tied && sum <= weight) || (sum > 0u && sum == weight);
        if sum > weight {
            winner = word;
            weight = sum;
        }
        left -= sum;
        word = next;
    }

    var dissenters = vec2(0u);
    if weight > 0u {
        for (var at = start; at < end;) {
            let group = group_of(at, end);
            if !group.equivocates && input_word(at) != winner {
                let voter = input_voter(at);
                dissenters |= vec2(voter_bit(voter, 0u), voter_bit(voter, 1u));
            }
            at = group.end;
        }
    }

    // below 2^22 * 2^10, cannot overflow
    let has = weight * param_denominator();
    let needed = registered * param_numerator();
    let reached = select(has >= needed, has > needed, param_strict() == 1u);
    store_0(run, output_winner(winner));
    store_1(
        run,
        output_weight(weight) | output_agreed(weight > 0u && reached) | output_tied(tied),
    );
    store_voted(run, 0u, voted.x);
    store_voted(run, 1u, voted.y);
    store_dissenters(run, 0u, dissenters.x);
    store_dissenters(run, 1u, dissenters.y);
    store_equivocators(run, 0u, equivocators.x);
    store_equivocators(run, 1u, equivocators.y);
}
