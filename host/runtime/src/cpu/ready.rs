//! Parameters and tables made ready once, for as long as batches come with the same ones.

use accel_cpu::{Implementation, Prepared};
use accel_kernels::Batch;
use self_cell::self_cell;

type Made<'a> = Box<dyn Prepared + 'a>;

self_cell!(
    /// Parameter words and what was made of them.
    struct Cell {
        owner: Vec<u32>,
        #[covariant]
        dependent: Made,
    }
);

/// What the last batch was computed with.
pub(super) struct Ready {
    kernel: &'static str,
    /// The records that it was made for: the more, the more is made ready.
    records: usize,
    cell: Cell,
}

impl Ready {
    /// What this batch needs, made anew unless the last one needed the same.
    pub(super) fn of<'a>(
        last: &'a mut Option<Self>,
        implementation: Implementation,
        batch: &Batch<'_>,
    ) -> &'a dyn Prepared {
        let fits = last.as_ref().is_some_and(|ready| {
            ready.kernel == batch.kernel().name
                && ready.records >= batch.records()
                && ready.cell.borrow_owner() == batch.params()
        });
        let kept = if fits { last.take() } else { None };
        let ready = kept.unwrap_or_else(|| {
            // Small batches that grow would be made ready for again and again.
            let records = batch.records().next_power_of_two();
            let params = batch.params().to_vec();
            let cell = Cell::new(params, |params| implementation.prepare(params, records));
            Self { kernel: batch.kernel().name, records, cell }
        });
        last.insert(ready).cell.borrow_dependent().as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accel_cpu::Level;
    use accel_kernels::generate;

    #[test]
    fn batches_in_any_order_are_computed_with_their_own_parameters() {
        let mut last = None;
        let mut runs = 0;
        for turn in 0..3 {
            for &kernel in accel_kernels::kernels() {
                let implementation = accel_cpu::implementation(kernel, Level::best());
                for block in generate::blocks(kernel, 9, 3 * kernel.block_records) {
                    let whole = block.batch();
                    for records in [1, 2, 2, whole.records().min(1000 * turn), 0] {
                        let batch = whole.slice(0, records);
                        let mut output = vec![0x5555_5555; batch.output_len()];
                        Ready::of(&mut last, implementation, &batch).run(batch.input(), &mut output);
                        assert!(output == batch.reference(), "{} {records}", kernel.name);
                        runs += 1;
                    }
                }
            }
        }
        assert_eq!(runs, 3 * 3 * 5 * accel_kernels::kernels().len());
    }

    #[test]
    fn the_same_parameters_are_made_ready_once() {
        let kernel = accel_kernels::kernels()[0];
        let implementation = accel_cpu::implementation(kernel, Level::best());
        let block = generate::block(kernel, 1, 0, 1000);
        let mut last = None;
        let mut place = |records: usize| {
            let batch = block.batch().slice(0, records);
            std::ptr::from_ref(Ready::of(&mut last, implementation, &batch)).cast::<u8>()
        };
        let first = place(1000);
        assert_eq!([place(1000), place(3), place(1000)], [first; 3]);
    }
}
