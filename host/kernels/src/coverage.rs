//! Coverage of a workload: how often each value of interest of each field occurred.
//!
//! The bins follow from the kernel's fields alone: both values of a flag, every name of an enumeration, zero,
//! something between and the largest value of a saturating number; and of each parameter how many values it
//! took. An empty bin means that the workload proves less than it seems to.

use crate::batch::Batch;
use crate::kernel::{Field, Format, Kernel, Shape};
use std::collections::HashSet;

/// One value of interest and how often it occurred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bin {
    /// `field=value`.
    pub name: String,
    /// How often it occurred.
    pub count: u64,
}

/// The counts of a workload.
#[derive(Clone, Debug)]
pub struct Coverage {
    kernel: &'static Kernel,
    outputs: Vec<Vec<u64>>,
    params: Vec<HashSet<u32>>,
    records: u64,
}

/// The bins of an output field: names, and the bin of a value.
fn bin_names(field: &Field) -> Vec<String> {
    match field.format {
        Format::Flag => vec!["0".into(), "1".into()],
        Format::Enum(names) => names.iter().map(|n| (*n).to_owned()).collect(),
        Format::Saturating => vec!["0".into(), "between".into(), "saturated".into()],
        _ => Vec::new(),
    }
}

fn bin_of(field: &Field, value: u32) -> usize {
    match field.format {
        Format::Saturating => usize::from(value > 0) + usize::from(value == field.max()),
        _ => value as usize,
    }
}

impl Coverage {
    /// Counts of nothing yet.
    pub fn new(kernel: &'static Kernel) -> Self {
        Self {
            kernel,
            outputs: kernel.output.iter().map(|f| vec![0; bin_names(f).len()]).collect(),
            params: vec![HashSet::new(); kernel.params.len()],
            records: 0,
        }
    }

    /// Adds a batch and its outputs.
    pub fn add(&mut self, batch: &Batch<'_>, output: &[u32]) {
        for (field, seen) in self.kernel.params.iter().zip(&mut self.params) {
            seen.insert(field.get(batch.params()));
        }
        // behind the outputs of a scan lies its state
        let outputs = match self.kernel.shape {
            Shape::Map | Shape::Fold => output,
            Shape::Scan => &output[..batch.records() * self.kernel.output_words],
        };
        for words in outputs.chunks_exact(self.kernel.output_words) {
            for (field, bins) in self.kernel.output.iter().zip(&mut self.outputs) {
                if !bins.is_empty() {
                    bins[bin_of(field, field.get(words))] += 1;
                }
            }
        }
        self.records += batch.records() as u64;
    }

    /// The number of records counted.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// The bins of all output fields.
    pub fn output_bins(&self) -> Vec<Bin> {
        let bins = self.kernel.output.iter().zip(&self.outputs).flat_map(|(field, counts)| {
            let names = bin_names(field);
            counts.iter().zip(names).map(|(&count, n)| Bin { name: format!("{}={n}", field.name), count })
        });
        bins.collect()
    }

    /// Each parameter field and the number of values that it took.
    pub fn param_values(&self) -> Vec<Bin> {
        let bins = self.kernel.params.iter().zip(&self.params);
        bins.map(|(field, seen)| Bin { name: field.name.to_owned(), count: seen.len() as u64 }).collect()
    }

    /// What was not reached: bins below `least`, and parameters that never changed; the sizes of tables may stay.
    pub fn gaps(&self, least: u64) -> Vec<Bin> {
        let mut gaps: Vec<Bin> = self.output_bins().into_iter().filter(|b| b.count < least).collect();
        let is_size = |name: &str| self.kernel.tables.iter().any(|t| t.entries.name == name);
        gaps.extend(self.param_values().into_iter().filter(|b| b.count < 2 && !is_size(&b.name)));
        gaps
    }
}
