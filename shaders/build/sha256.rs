//! The compression function of SHA-256: its constants are the contract's, and none is looked up at run time.
//!
//! A loop runs four times over sixteen rounds. All 64 in a row are no faster, and some drivers take seconds to compile them.

use accel_kernels::merkle_hash::{ROUND, START};
use std::fmt::Write as _;

/// Constants as the elements of an array.
fn array(words: &[u32]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("{word:#010x}u")).collect();
    format!("array<u32, {}>({})", words.len(), words.join(", "))
}

/// The rotations by these counts of a variable, exclusive-or; the last count is a shift where it says so.
fn mixed(x: &str, rotations: &[u32], shift: Option<u32>) -> String {
    let rotated = rotations.iter().map(|r| format!("(({x} >> {r}u) | ({x} << {}u))", 32 - r));
    let shifted = shift.map(|s| format!("({x} >> {s}u)"));
    rotated.chain(shifted).collect::<Vec<_>>().join(" ^ ")
}

/// `sha256_start()` and `sha256_compress(state, block)`: the state after a block of big-endian words.
///
/// The eight variables of the state take turns instead of being moved, and so do the last sixteen words of the message.
pub fn piece() -> String {
    let mut text = format!(
        "// Generated: SHA-256.\n\
         fn sha256_start() -> array<u32, 8> {{ return {}; }}\n\
         fn sha256_compress(state: array<u32, 8>, block: array<u32, 16>) -> array<u32, 8> {{\n",
        array(&START)
    );
    for i in 0..8 {
        let _ = writeln!(text, "    var s{i} = state[{i}];");
    }
    for i in 0..16 {
        let _ = writeln!(text, "    var w{i} = block[{i}];");
    }
    let _ = writeln!(text, "    for (var turn = 0u; turn < {}u; turn++) {{", ROUND.len() / 16);
    for j in 0..16 {
        let _ = writeln!(text, "        var k{j} = 0u;");
    }
    text += "        switch turn {\n";
    for (turn, constants) in ROUND.chunks_exact(16).enumerate() {
        let label = if turn == 0 { "default:".to_owned() } else { format!("case {turn}u:") };
        let set = constants.iter().enumerate().map(|(j, constant)| format!(" k{j} = {constant:#010x}u;"));
        let _ = writeln!(text, "            {label} {{{} }}", set.collect::<String>());
    }
    text += "        }\n        if turn > 0u {\n";
    for j in 0..16 {
        let word = |offset: usize| format!("w{}", (j + offset) % 16);
        let s0 = mixed(&word(1), &[7, 18], Some(3));
        let s1 = mixed(&word(14), &[17, 19], Some(10));
        let _ = writeln!(text, "            {} += {} + ({s0}) + ({s1});", word(0), word(9));
    }
    text += "        }\n";
    for j in 0..16 {
        let [a, b, c, d, e, f, g, h] = std::array::from_fn(|i| format!("s{}", (i + 16 - j) % 8));
        let (s0, s1) = (mixed(&a, &[2, 13, 22], None), mixed(&e, &[6, 11, 25], None));
        let choice = format!("({g} ^ ({e} & ({f} ^ {g})))");
        let majority = format!("(({a} & {b}) | ({c} & ({a} | {b})))");
        let _ = writeln!(text, "        {h} += ({s1}) + {choice} + w{j} + k{j};");
        let _ = writeln!(text, "        {d} += {h};\n        {h} += ({s0}) + {majority};");
    }
    text += "    }\n";
    let sums: Vec<String> = (0..8).map(|i| format!("state[{i}] + s{i}")).collect();
    text + &format!("    return array<u32, 8>({});\n}}\n", sums.join(", "))
}
