//! Lists the boards: every TOML file of `hdl/boards`, so that a further board is one file.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let folder = Path::new(&root).join("../boards");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the boards lie beside this crate")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .map(|path| path.file_stem().and_then(|s| s.to_str()).expect("a name in UTF-8").to_owned())
        .collect();
    names.sort();
    let mut text = String::from(
        "/// The boards that come with this program: name and text.\nconst BOARDS: &[(&str, &str)] = &[\n",
    );
    for name in names {
        let path = folder.join(format!("{name}.toml"));
        println!("cargo::rerun-if-changed={}", path.display());
        let path = fs::canonicalize(path).expect("it was listed");
        writeln!(text, "    ({name:?}, include_str!({path:?})),").expect("a string grows");
    }
    text += "];\n";
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("boards.rs"), text).expect("cargo's folder can be written");
}
