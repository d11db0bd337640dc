//! What a shader knows of its kernel's fields, generated so that no name, position or number is typed twice.

use accel_kernels::{Field, Format, Kernel, Shape};

/// WGSL constants and accessors:
/// - `PARAM_WORDS`, `INPUT_WORDS`, `OUTPUT_WORDS`, and `<BLOCK>_<FIELD>_<NAME>` for each name of an enumeration;
/// - `param_<field>()`, `input_<field>(record)` and `<table>_<field>(entry)`, the value of a field; where it is wider
///   than 32 bits, a last argument `i` asks for its word `i`;
/// - `output_<field>(value)`, the value at its place in its word; a flag takes a `bool`;
/// - `store_<field>(record, i, word)`, which writes word `i` of a field wider than 32 bits, and `store_<i>(record,
///   word)`, which writes output word `i` where it belongs to none;
/// - of folds and scans `run_start(run)` and `run_end(run)`, the records of a run;
/// - of scans `before_<field>(run)` of the state before the run, `after_<field>(value)` and `store_after_<i>(run,
///   word)` of the state after it.
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
                "param" => reader("param", "", ("params[", "]"), field),
                "input" => reader("input", "record: u32", ("inputs[record * INPUT_WORDS + ", "]"), field),
                _ => writer("output", field) + &store_wide(field),
            };
        }
    }
    let wide = |word| {
        let holds = |f: &&Field| (f.word()..f.word() + f.bits.div_ceil(32) as usize).contains(&word);
        kernel.output.iter().find(holds).is_some_and(|f| f.bits > 32)
    };
    for word in (0..kernel.output_words).filter(|&word| !wide(word)) {
        text += &format!(
            "fn store_{word}(record: u32, word: u32) {{ outputs[record * OUTPUT_WORDS + {word}u] = word; }}\n"
        );
    }
    for table in super::tables::bound_tables(kernel) {
        let (name, words) = (table.name, table.words);
        let at = format!("{name}(entry * {words}u + ");
        text.extend(table.fields.iter().map(|field| reader(name, "entry: u32", (&at, ")"), field)));
    }
    let state = kernel.tables.first().filter(|_| kernel.shape == Shape::Scan);
    if kernel.shape != Shape::Map {
        let words = state.map_or(0, |state| state.words);
        text += &format!(
            "const STATE_WORDS: u32 = {words}u;\nconst RUN_WORDS: u32 = {}u;\n\
             fn run_start(run: u32) -> u32 {{ return runs[run * RUN_WORDS]; }}\n\
             fn run_end(run: u32) -> u32 {{ return runs[(run + 1u) * RUN_WORDS]; }}\n",
            1 + words
        );
    }
    if let Some(state) = state {
        for field in state.fields {
            text += &reader("before", "run: u32", ("runs[run * RUN_WORDS + 1u + ", "]"), field);
            text += &writer("after", field);
        }
        for word in 0..state.words {
            text += &format!(
                "fn store_after_{word}(run: u32, word: u32) {{ \
                 outputs[dispatch.records * OUTPUT_WORDS + run * STATE_WORDS + {word}u] = word; }}\n"
            );
        }
    }
    text
}

/// A function that reads a field, whose word `i` is `array.0 i array.1`.
fn reader(block: &str, argument: &str, array: (&str, &str), field: &Field) -> String {
    let (name, word, (open, close)) = (field.name, field.word(), array);
    if field.bits > 32 {
        let separator = if argument.is_empty() { "" } else { ", " };
        return format!(
            "fn {block}_{name}({argument}{separator}i: u32) -> u32 {{ return {open}{word}u + i{close}; }}\n"
        );
    }
    let mut value = format!("{open}{word}u{close}");
    if field.shift() > 0 {
        value = format!("({value} >> {}u)", field.shift());
    }
    if field.shift() + field.bits < 32 {
        value = format!("{value} & {:#x}u", field.max());
    }
    format!("fn {block}_{name}({argument}) -> u32 {{ return {value}; }}\n")
}

fn store_wide(field: &Field) -> String {
    if field.bits <= 32 {
        return String::new();
    }
    format!(
        "fn store_{}(record: u32, i: u32, word: u32) {{ outputs[record * OUTPUT_WORDS + {}u + i] = word; }}\n",
        field.name,
        field.word()
    )
}

fn writer(block: &str, field: &Field) -> String {
    let (name, shift) = (field.name, field.shift());
    match field.format {
        Format::Flag => {
            format!(
                "fn {block}_{name}(value: bool) -> u32 {{ return select(0u, {:#x}u, value); }}\n",
                1u32 << shift
            )
        }
        _ if field.bits > 32 => String::new(), // written word by word
        _ => {
            let mask = field.max();
            format!("fn {block}_{name}(value: u32) -> u32 {{ return (value & {mask:#x}u) << {shift}u; }}\n")
        }
    }
}
