//! Blocks as files: Verilog, test bench, vectors, FuseSoC core.

use crate::Block;
use crate::descriptor_validation::Crc32Lo;
use rust_hdl::prelude::{Block as Circuit, ModuleDefines, check_all};

/// The modules of a circuit; the outermost bears this name.
fn modules(name: &str, circuit: &mut dyn Circuit) -> String {
    circuit.connect_all();
    check_all(circuit).expect("every signal of a block is driven once and read after it is driven");
    let mut modules = ModuleDefines::default();
    circuit.accept(name, &mut modules);
    // RustHDL leaves blanks at line ends and empty lines at the start.
    modules
        .defines()
        .lines()
        .map(str::trim_end)
        .skip_while(|l| l.is_empty())
        .map(|l| format!("{l}\n"))
        .collect()
}

/// The Verilog of a block under a comment that says what it is.
pub(crate) fn verilog(block: &Block, stages: usize, mut circuit: impl Circuit) -> String {
    let (kernel, latency) = (block.kernel, (block.latency)(stages));
    format!(
        "// {name}, version {version}, specification {digest}: {stages} stages, latency {latency} cycles\n\
         // Emitted by RustHDL; edit the block, not this file.\n\n{modules}",
        name = kernel.name,
        version = kernel.version,
        digest = kernel.digest().short(),
        modules = modules(kernel.name, &mut circuit),
    )
}

/// The Verilog of CRC32LO alone, as the proof takes it: `data` of 192 bits, of which the upper 16 do not
/// matter, and `crc` of 16 bits, without registers.
pub fn crc32lo_verilog() -> String {
    modules("crc32lo", &mut Crc32Lo::default())
}

/// The files of a block, name and text.
pub fn emit(block: &Block, stages: usize) -> Vec<(String, String)> {
    vec![(format!("{}.v", block.kernel.name), (block.verilog)(stages))]
}
