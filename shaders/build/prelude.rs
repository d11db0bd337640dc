//! What a shader knows of its kernel's fields, generated so that no name, position or number is typed twice.

use accel_kernels::{Field, Format, Kernel};

/// WGSL constants and accessors:
/// - `PARAM_WORDS`, `INPUT_WORDS`, `OUTPUT_WORDS`, and `<BLOCK>_<FIELD>_<NAME>` for each name of an enumeration;
/// - `param_<field>()` and `input_<field>(record)`, the value of a field of at most 32 bits, and
///   `param_<field>_<i>()` and `input_<field>_<i>(record)`, word `i` of a wider one;
/// - `output_<field>(value)`, the value at its place in its word; a flag takes a `bool`;
/// - `store_<i>(record, word)`, which writes output word `i`.
pub fn prelude(kernel: &Kernel) -> String {
    let mut text = format!("// Generated: the fields of {}, version {}.\n", kernel.name, kernel.version);
    for (block, words, fields) in [
        ("param", kernel.param_words, kernel.params),
        ("input", kernel.input_words, kernel.input),
        ("output", kernel.output_words, kernel.output),
    ] {
        text += &format!("const {}_WORDS: u32 = {words}u;\n", block.to_uppercase());
        for field in fields {
            if let Format::Enum(names) = field.format {
                for (number, name) in names.iter().enumerate() {
                    let name = format!("{block}_{}_{name}", field.name).to_uppercase();
                    text += &format!("const {name}: u32 = {number}u;\n");
                }
            }
            text += &match block {
                "param" => reader("param", "", "params[", field),
                "input" => reader("input", "record: u32", "inputs[record * INPUT_WORDS + ", field),
                _ => writer(field),
            };
        }
    }
    for word in 0..kernel.output_words {
        text += &format!(
            "fn store_{word}(record: u32, word: u32) {{ outputs[record * OUTPUT_WORDS + {word}u] = word; }}\n"
        );
    }
    text
}

fn reader(block: &str, argument: &str, array: &str, field: &Field) -> String {
    let name = field.name;
    if field.bits > 32 {
        let word = |i: usize| {
            let at = field.word() + i;
            format!("fn {block}_{name}_{i}({argument}) -> u32 {{ return {array}{at}u]; }}\n")
        };
        return (0..field.bits.div_ceil(32) as usize).map(word).collect();
    }
    let mut value = format!("{array}{}u]", field.word());
    if field.shift() > 0 {
        value = format!("({value} >> {}u)", field.shift());
    }
    if field.shift() + field.bits < 32 {
        value = format!("{value} & {:#x}u", field.max());
    }
    format!("fn {block}_{name}({argument}) -> u32 {{ return {value}; }}\n")
}

fn writer(field: &Field) -> String {
    let (name, shift) = (field.name, field.shift());
    match field.format {
        Format::Flag => {
            format!(
                "fn output_{name}(value: bool) -> u32 {{ return select(0u, {:#x}u, value); }}\n",
                1u32 << shift
            )
        }
        _ if field.bits > 32 => String::new(), // written whole, with store_<i>
        _ => {
            let mask = field.max();
            format!("fn output_{name}(value: u32) -> u32 {{ return (value & {mask:#x}u) << {shift}u; }}\n")
        }
    }
}
