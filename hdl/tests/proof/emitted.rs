//! Emitted Verilog as proofs take it.

use accel_hdl::Block;

/// The Verilog of a kernel's block as it is committed.
pub fn verilog(kernel: &str) -> String {
    let block = block(kernel);
    (block.verilog)(block.default_stages)
}

/// The block of a kernel.
pub fn block(kernel: &str) -> &'static Block {
    accel_hdl::find(kernel).expect("the kernel has a block")
}

/// Where the output FIFO lies in a block: in a shell, or in the block itself.
pub fn outlet(kernel: &str, verilog: &str) -> &'static str {
    let shell = format!("module {kernel}$shell$outlet(");
    if verilog.contains(&shell) { "shell.outlet" } else { "outlet" }
}

/// The width of a signal at this path in a block, as its module declares it.
pub fn width(kernel: &str, verilog: &str, path: &str) -> usize {
    let (scope, signal) = path
        .rsplit_once('.')
        .map_or((String::new(), path), |(scope, signal)| (format!("${}", scope.replace('.', "$")), signal));
    let header = format!("module {kernel}{scope}(");
    let start = verilog.find(&header).unwrap_or_else(|| panic!("no {header}"));
    let end = start + verilog[start..].find("endmodule").expect("a module ends");
    let declares = |line: &&str| {
        let mut words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
        words.any(|word| word == "reg" || word == "wire") && words.any(|word| word == signal)
    };
    let line =
        verilog[start..end].lines().find(declares).unwrap_or_else(|| panic!("no {signal} in {header}"));
    let range = line.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
    range.map_or(1, |(range, _)| {
        let (high, low) = range.split_once(':').expect("a range");
        let number = |text: &str| text.trim().parse::<usize>().expect("a number");
        number(high) - number(low) + 1
    })
}

/// The highest, a middle and the lowest bit of a beat: the bits that are followed.
pub fn followed(bits: usize) -> [usize; 3] {
    [bits - 1, bits / 2, 0]
}

/// These bits of a signal in one vector.
pub fn pick(signal: &str, bits: &[usize]) -> String {
    let bits: Vec<String> = bits.iter().map(|bit| format!("{signal}[{bit}]")).collect();
    format!("{{{}}}", bits.join(", "))
}

/// The text with one place changed.
pub fn mutant(verilog: &str, module: &str, from: &str, to: &str) -> String {
    let start = verilog.find(&format!("module {module}(")).unwrap_or_else(|| panic!("no module {module}"));
    let end = start + verilog[start..].find("endmodule").expect("a module ends");
    assert_eq!(verilog[start..end].matches(from).count(), 1, "'{from}' occurs exactly once in {module}");
    format!("{}{}{}", &verilog[..start], verilog[start..end].replacen(from, to, 1), &verilog[end..])
}

/// The blocks whose proofs the normal tests run, and where everything is to be proved, all of them. `ACCEL_PROOF_OF` names
/// one alone.
pub fn proved_here(kernel: &str) -> bool {
    match std::env::var("ACCEL_PROOF_OF") {
        Ok(only) => only == kernel,
        Err(_) => full() || QUICK.contains(&kernel),
    }
}

/// Blocks that yosys reads and proves in seconds.
const QUICK: [&str; 2] = ["zone_update", "descriptor_validation"];

/// The first two of these faults; all of them where everything is to be proved.
pub fn few<T>(faults: &[T]) -> &[T] {
    if full() { faults } else { &faults[..2] }
}

/// Whether everything is to be proved, not only what is cheap.
fn full() -> bool {
    std::env::var("ACCEL_FULL").is_ok_and(|value| value == "1")
}
