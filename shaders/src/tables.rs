//! The bindings of tables: a table that exceeds one binding lies in several, behind one accessor.

use accel_kernels::{Kernel, Shape, Table};

/// A table of a shader, and in how many bindings it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The name of the table.
    pub table: &'static str,
    /// Its bindings, at least 1.
    pub parts: u32,
}

/// The tables that a shader of this kernel binds: all but the state of a scan, which comes with the runs.
pub fn bound_tables(kernel: &Kernel) -> &'static [Table] {
    match kernel.shape {
        Shape::Scan => &kernel.tables[1..],
        Shape::Map | Shape::Fold => kernel.tables,
    }
}

/// The words of a part are a power of two, so that the part of a word is found by a shift.
///
/// `<table>(at)` for each table: its word of that number. The parts are bound from number `first` on; each but the
/// last of a table holds 2^`part_bits` words.
pub fn accessors(tables: &[Parts], first: u32, part_bits: u32) -> String {
    let mut text = String::from("\n// Generated: the tables.\n");
    let mut binding = first;
    for &Parts { table, parts } in tables {
        for part in 0..parts {
            text +=
                &format!("@group(0) @binding({binding}) var<storage, read> {table}_{part}: array<u32>;\n");
            binding += 1;
        }
        text += &format!("fn {table}(at: u32) -> u32 {{\n");
        if parts > 1 {
            let mask = (1u64 << part_bits) - 1;
            text += &format!("    let place = at & {mask:#x}u;\n    switch at >> {part_bits}u {{\n");
            for part in 0..parts - 1 {
                text += &format!("        case {part}u: {{ return {table}_{part}[place]; }}\n");
            }
            text += &format!("        default: {{ return {table}_{}[place]; }}\n    }}\n}}\n", parts - 1);
        } else {
            text += &format!("    return {table}_0[at];\n}}\n");
        }
    }
    text
}
