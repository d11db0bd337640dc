//! Mutants that no bench can tell from the block, because nothing can.

use crate::mutants::{Mutants, run};

/// What yosys prints when every register and output of the two is proved equal.
const PROVED: &str = "Equivalence successfully proven!";

/// Whether yosys proves that this mutant is the block: every wire of the same name has the same value in every cycle,
/// if it had in the cycles before. Bits that nobody uses go first.
pub fn proved(mutants: &Mutants, number: u32) -> bool {
    let line = &mutants.list[number as usize - 1];
    let at = line.find("-mode").expect("a mutation has a mode");
    let kernel = mutants.kernel;
    let script = format!(
        "read_rtlil right.il
setattr -unset init w:*
simplemap
opt_clean -purge
rename {kernel} right
design -stash right
read_rtlil right.il
mutate {}
setattr -unset init w:*
simplemap
opt_clean -purge
rename {kernel} wrong
design -stash wrong
design -copy-from right right
design -copy-from wrong wrong
equiv_make right wrong equiv
hierarchy -top equiv
opt_clean
equiv_struct -icells
equiv_simple -seq 2
equiv_induct -seq 3
equiv_struct -icells
equiv_simple -seq 2
equiv_status
",
        &line[at..]
    );
    run(&script, mutants.folder.path()).contains(PROVED)
}
