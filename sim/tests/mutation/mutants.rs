//! A block's emitted Verilog with faults that yosys put into it, chosen by a register.

use accel_hdl::Block;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// The seed of the choice of mutants.
const SEED: u32 = 6;

/// The address at which a number is written that chooses the mutant; no block has a region so high.
pub const CHOICE: u32 = 0xFF_FFFF;

/// What both yosys runs do first: the block without its hierarchy and without what nobody uses.
const PREPARE: &str = "\
read_verilog block.v
hierarchy -check -top {block}
setattr -unset init w:i w:n
proc
flatten
opt -full
wreduce
opt -full
memory_collect
opt_clean
";

/// The mutants of a block.
pub struct Mutants {
    /// The model: the block's pins, and the mutant that was chosen at [`CHOICE`] behind them, 0 for none.
    pub verilog: String,
    /// What each mutant is, in yosys's words; the first is chosen by 1.
    pub list: Vec<String>,
    /// `right.il`, the block without a mutant.
    pub folder: TempDir,
    /// The kernel's name.
    pub kernel: &'static str,
}

impl Mutants {
    /// So many mutants of a block as it is committed.
    pub fn of(block: &Block, count: usize) -> Self {
        let kernel = block.kernel.name;
        let emitted = (block.verilog)(block.default_stages);
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("block.v"), &emitted).expect("a file");
        // Memories themselves are left alone: yosys can't write one whose clock or reset is a mutant.
        let script = format!(
            "{}write_rtlil right.il\nselect -set logic c:* t:$mem* %d\n\
             mutate -list {count} -seed {SEED} -ctrl mutant 8 1 -o list.ys @logic\n\
             script list.ys\nrename {kernel} {kernel}_mutants\nopt_clean\nwrite_verilog -noattr mutants.v\n",
            PREPARE.replace("{block}", kernel)
        );
        run(&script, folder.path());
        let read = |name| std::fs::read_to_string(folder.path().join(name)).expect("yosys wrote it");
        let list: Vec<String> = read("list.ys").lines().map(str::to_owned).collect();
        assert_eq!(list.len(), count, "yosys found another number of mutants");
        let verilog = wrapper(kernel, &emitted) + &read("mutants.v");
        Self { verilog, list, folder, kernel }
    }
}

/// Whether yosys is here.
pub fn yosys() -> std::io::Result<()> {
    Command::new("yosys").arg("-V").output().map(drop)
}

/// Runs a script and returns what yosys printed.
///
/// # Panics
/// When yosys did not come to its end.
pub fn run(script: &str, folder: &Path) -> String {
    std::fs::write(folder.join("script.ys"), script).expect("a file");
    let output = Command::new("yosys").arg("script.ys").current_dir(folder).output().expect("yosys starts");
    let print = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let end: Vec<&str> = print.lines().rev().take(20).collect();
    assert!(
        output.status.success() && print.contains("End of script."),
        "yosys stopped; its last lines, the last one first: {end:#?}"
    );
    print.into_owned()
}

/// The declaration of a port in the emitted module: its range.
fn range(emitted: &str, port: &str) -> String {
    let line = emitted.lines().find(|line| line.trim_end().ends_with(&format!(" {port};"))).expect("a port");
    let range = line.find('[').map(|at| &line[at..=line.find(']').expect("a range ends")]);
    range.unwrap_or_default().to_owned()
}

/// A module with a block's name and pins around `NAME_mutants`, which has an input `mutant` beside them.
pub fn wrapper(kernel: &str, emitted: &str) -> String {
    let (input, output) = (range(emitted, "s_data"), range(emitted, "m_data"));
    format!(
        "module {kernel}(input clock, input flush, input s_valid, input {input} s_data, input s_last,
            output s_ready, input m_ready, output m_valid, output {output} m_data,
            input p_write, input [23:0] p_addr, input [31:0] p_data);
        reg [7:0] mutant = 0;
        wire chosen = p_write && p_addr == 24'd{CHOICE};
        always @(posedge clock) if (chosen) mutant <= p_data[7:0];
        {kernel}_mutants block(.clock(clock), .flush(flush), .s_valid(s_valid), .s_data(s_data), .s_last(s_last),
            .s_ready(s_ready), .m_ready(m_ready), .m_valid(m_valid), .m_data(m_data),
            .p_write(p_write && !chosen), .p_addr(p_addr), .p_data(p_data), .mutant(mutant));
        endmodule\n"
    )
}
