//! `accel kernels`: what each kernel means and where its twins lie.

use crate::failure::{Failure, Outcome};
use crate::{output, text};
use accel_cpu::Implementation;
use accel_kernels::{Field, Kernel};
use clap::Args;
use serde_json::json;

/// List the kernels, or print the specification of one.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  accel kernels\n  accel kernels descriptor_validation\n  accel kernels -o json"
)]
pub struct Kernels {
    /// The kernel whose specification is printed; all are listed without it.
    name: Option<String>,
    /// How to print.
    #[arg(short, long, value_enum, default_value_t = crate::args::Format::Text, value_name = "FORMAT")]
    output: crate::args::Format,
}

impl Kernels {
    /// Runs the command.
    pub fn run(&self) -> Outcome {
        let chosen: Vec<&Kernel> = match &self.name {
            Some(name) => vec![accel_kernels::find(name).map_err(|e| Failure::Usage(e.to_string()))?],
            None => accel_kernels::kernels().to_vec(),
        };
        match self.output {
            crate::args::Format::Json => {
                let list: Vec<_> = chosen.iter().map(|k| describe(k)).collect();
                output::print_json(&list)
            }
            crate::args::Format::Text if self.name.is_none() => output::print(&listing(&chosen)),
            crate::args::Format::Text => output::print(&page(chosen[0])),
        }
    }
}

fn listing(kernels: &[&Kernel]) -> String {
    let mut table =
        text::table(&["KERNEL", "VERSION>", "SHAPE", "WORDS IN>", "OUT>", "SPECIFICATION", "WHAT IT DOES"]);
    for k in kernels {
        table.add_row([
            k.name.to_owned(),
            k.version.to_string(),
            k.shape.name().to_owned(),
            k.input_words.to_string(),
            k.output_words.to_string(),
            k.digest().short(),
            k.summary.to_owned(),
        ]);
    }
    text::lines(&table)
}

/// Where the parts of a kernel lie in the source tree, and what each is.
fn twins(kernel: &Kernel) -> Vec<(&'static str, String)> {
    let name = kernel.name;
    let fast = match accel_cpu::find(name) {
        Some(twin) => {
            let level = |i: &Implementation| format!("{}: {}", i.level, i.method);
            let levels: Vec<String> = twin.implementations.iter().map(level).collect();
            format!("host/cpu/src/{name}.rs ({})", levels.join("; "))
        }
        None => "none: the cpu device runs the reference".to_owned(),
    };
    vec![
        ("specification", format!("host/kernels/src/{name}/specification.md")),
        ("reference", format!("host/kernels/src/{name}.rs")),
        ("vectors", format!("host/kernels/vectors/{name}.hex")),
        ("CPU", fast),
        ("WGSL", format!("shaders/wgsl/{name}.wgsl")),
        ("RustHDL", format!("hdl/src/{name}.rs")),
        ("Verilog", format!("hdl/verilog/{name}.v")),
    ]
}

fn page(kernel: &Kernel) -> String {
    let mut text = kernel.specification.to_owned();
    text += "\n## Where it lies\n\n";
    for (what, path) in twins(kernel) {
        text += &format!("- {what}: {path}\n");
    }
    text += &format!("\nDigest of the specification: {}\n", kernel.digest());
    text
}

fn describe(kernel: &Kernel) -> serde_json::Value {
    let fields = |fields: &[Field]| -> Vec<_> {
        let field = |f: &Field| {
            json!({
                "name": f.name, "low_bit": f.low, "bits": f.bits, "format": format!("{:?}", f.format),
                "unit": f.unit, "doc": f.doc,
            })
        };
        fields.iter().map(field).collect()
    };
    json!({
        "name": kernel.name,
        "version": kernel.version,
        "shape": kernel.shape.name(),
        "whole": kernel.is_whole(),
        "order": kernel.order,
        "summary": kernel.summary,
        "digest": kernel.digest().to_string(),
        "params": { "words": kernel.param_words, "fields": fields(kernel.params) },
        "input": { "words": kernel.input_words, "fields": fields(kernel.input) },
        "output": { "words": kernel.output_words, "fields": fields(kernel.output) },
        "twins": twins(kernel).into_iter().collect::<std::collections::BTreeMap<_, _>>(),
    })
}
