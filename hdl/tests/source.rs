//! Gates on the source: what RustHDL accepts and emits as Verilog of another meaning, and no tool notices.

use accel_hdl::descriptor_validation::DescriptorValidation;
use rust_hdl::prelude::{Block as _, check_all};
use std::path::{Path, PathBuf};

/// The Rust files of this crate's `src`.
fn sources() -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of src") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// The text without comments.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The bodies of the functions under `#[hdl_gen]`.
fn kernels(code: &str) -> Vec<&str> {
    let body = |text: &&str| {
        let mut depth = 0;
        text.find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == '}' && depth == 0
        })
    };
    code.split("#[hdl_gen]").skip(1).map(|text| &text[..body(&text).expect("braces match")]).collect()
}

/// The first fault of a source text, if any.
fn fault(text: &str) -> Option<String> {
    let code = code(text);
    let find = |what: &str, why: &str| code.contains(what).then(|| format!("`{what}`: {why}"));
    find("..=", "emitted without its last step")
        .or_else(|| find("signed_bit_cast", "overflows the stack for the most negative value"))
        .or_else(|| find("fn bits", "calls of it are emitted as the identity"))
        .or_else(|| find("fn Bits", "calls of it are emitted as the identity"))
        .or_else(|| find("fn bit_cast", "calls of it are emitted as the identity"))
        .or_else(|| {
            let guard = |line: &&str| line.find(" if ").is_some_and(|at| line[at..].contains("=>"));
            code.lines()
                .find(guard)
                .map(|line| format!("`{}`: guards of match arms are dropped", line.trim()))
        })
        .or_else(|| {
            // A block reads its own inputs; an input of a block inside, just driven, still has its old value.
            let inner = |(at, _): &(usize, &str)| !code[..*at].ends_with("self");
            let (at, _) = code.match_indices(".d.val()").find(inner)?;
            Some(format!("`{}`: read of an input that was just driven", &code[at.saturating_sub(20)..at + 8]))
        })
        .or_else(|| kernels(&code).into_iter().find_map(two_operators))
}

/// The first expression of a kernel with two operators beside each other: parentheses are all that keeps the
/// precedence of Rust, and a second operator sees a width that is not the type's.
fn two_operators(kernel: &str) -> Option<String> {
    const OPERATORS: [&str; 15] =
        ["+", "-", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||"];
    for statement in kernel.split([';', '{', '}']) {
        let mut counts = vec![0];
        for token in statement.split_whitespace() {
            // An operator stands between blanks: rustfmt sees to it.
            if OPERATORS.contains(&token) {
                *counts.last_mut()? += 1;
                if counts.last() > Some(&1) {
                    return Some(format!("`{}`: two operators beside each other", statement.trim()));
                }
            }
            for c in token.chars() {
                match c {
                    '(' | '[' => counts.push(0),
                    ')' | ']' => drop(counts.pop()),
                    _ => {}
                }
            }
        }
    }
    None
}

#[test]
fn no_source_has_a_construct_whose_verilog_means_something_else() {
    let mut seen = 0;
    for path in sources() {
        let text = std::fs::read_to_string(&path).unwrap();
        seen += kernels(&code(&text)).len();
        assert_eq!(fault(&text), None, "{}", path.display());
    }
    assert!(seen >= 10, "{seen} kernels seen");
}

#[test]
fn each_gate_closes() {
    let kernel = |body: &str| format!("#[hdl_gen]\nfn update(&mut self) {{\n{body}\n}}\n");
    for faulty in [
        "for i in 0..=7 {}".to_owned(),
        "signed_bit_cast::<17, 16>(x)".to_owned(),
        "fn bits_of(x: u8) {}".to_owned(),
        "match x { 0 if c => {} }".to_owned(),
        "self.y.next = self.register.d.val();".to_owned(),
        kernel("self.y.next = self.a.val() & self.b.val() == self.c.val();"),
        kernel("if self.a.val() + self.one.val() > self.b.val() {}"),
    ] {
        assert!(fault(&faulty).is_some(), "{faulty}");
    }
    let sound = kernel("self.y.next = self.a[2 * i + 1].val() && (!self.b.val());");
    assert_eq!(fault(&sound), None);
}

#[test]
fn check_all_passes_for_every_number_of_stages() {
    for stages in 1..10 {
        let mut block = DescriptorValidation::new(stages);
        block.connect_all();
        assert!(check_all(&block).is_ok(), "{stages} stages");
    }
}
