const PARTS: u32 = 1u;

// So few that one request with very many candidates keeps many invocations busy.
const RUN_RECORDS: u32 = 256u;

// A candidate's rank: the score, then what is left of its number, then what is left of what else is known of it.
struct Rank {
    score: u32,
    number: u32,
    about: u32,
}

// What ranks lowest: no candidate.
const NONE: Rank = Rank(0u, 0u, 0u);

fn is_higher(a: Rank, b: Rank) -> bool {
    let about = a.about > b.about;
    let number = a.number > b.number || (a.number == b.number && about);
    return a.score > b.score || (a.score == b.score && number);
}

fn fold_run(run: u32, part: u32) {
    let start = run_start(run);
    let end = run_end(run);
    var best = NONE;
    var second = NONE;
    for (var record = start; record < end; record++) {
        let rank = Rank(input_score(record), ~input_candidate(record), 0xffffu - input_about(record));
        if is_higher(rank, best) {
            second = best;
            best = rank;
        } else if is_higher(rank, second) {
            second = rank;
        }
    }
    // a run has at least one record
    let has_second = end - start > 1u;
    store_0(run, output_score(best.score) | output_about(~best.about));
    store_1(run, ~best.number);
    store_2(
        run,
        select(0u, output_second_score(second.score) | output_second_about(~second.about), has_second),
    );
    store_3(run, select(0u, ~second.number, has_second));
    store_4(run, end - start);
}
