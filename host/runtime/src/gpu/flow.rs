//! Batches on their way through a GPU, chunk by chunk: as many chunks at a time as there are slots, be they of one batch
//! or of two.
//!
//! The device does what it is told in order, so the constants of a batch may give way to those of the next as soon as its
//! last chunk is on its way.

use super::device::{GpuDevice, SLOTS, dispatch};
use super::fault::Fault;
use super::plan::{Chunk, Plan, Sizes, longest, run_limit};
use super::poison::{PoisonTile, unwritten};
use super::slot::{Job, Landed, Slot};
use crate::device::{Finished, Pipelined, Ran};
use crate::work::Work;
use accel_kernels::{Batch, Kernel};
use accel_shaders::Shader;
use std::collections::VecDeque;
use std::time::Duration;

/// Batches that are taken before the first of them is finished: one is computed, the other brought to the device.
const BATCHES: usize = 2;

/// A batch while it is on its way.
#[derive(Debug)]
pub(super) struct Flow {
    number: u64,
    shader: &'static Shader,
    plan: Plan,
    /// It goes in the way of a batch of so many records.
    records: usize,
    /// The numbers of its constants and of its pipeline, as long as it is the one that these were prepared for.
    constants: usize,
    pipeline: usize,
    /// The most bytes of a buffer of a chunk, and the most records.
    bytes: u64,
    most: usize,
    /// Whether the device takes the time.
    timed: bool,
    /// The last chunk that was started.
    last: Option<Chunk>,
    /// The chunks that were started and have not landed.
    flying: VecDeque<Chunk>,
    ran: Ran,
}

/// A batch that was submitted.
#[derive(Debug)]
pub(super) struct Pending {
    work: Work,
    output: Vec<u32>,
    /// `None` as long as nothing was done for it.
    flow: Option<Flow>,
    /// It could not be sent on its way while another was before it. Whether that was its own fault shows once it is the
    /// first.
    held: bool,
}

impl GpuDevice {
    /// Runs a batch in the way of one of so many records.
    pub(super) fn run_as(
        &mut self,
        batch: &Batch<'_>,
        records: usize,
        output: &mut [u32],
    ) -> Result<Ran, Fault> {
        let mut flow = self.begin(batch, records, output)?;
        loop {
            self.send(&mut flow, batch, output)?;
            if flow.flying.is_empty() {
                return Ok(flow.ran);
            }
            self.land_next(&mut flow, batch, output, None)?;
        }
    }

    fn begin(&mut self, batch: &Batch<'_>, records: usize, output: &mut [u32]) -> Result<Flow, Fault> {
        let kernel = batch.kernel();
        let shader = accel_shaders::find(kernel.name).expect("only supported kernels are run");
        self.context.check()?;
        if self.started == self.landed {
            // One batch after the other always goes through the same slot, so that it creates nothing.
            (self.started, self.landed) = (0, 0);
        }
        self.prepared = 0; // should this fail, it has changed what another batch was prepared with
        let (constants, pipeline) = self.prepare_kernel(shader, batch, records)?;
        self.flows += 1;
        self.prepared = self.flows;
        let bytes = self.largest_buffer();
        let most = longest(kernel, bytes)?;
        let step = self.pace.step(kernel.name, &self.options).min(most);
        let plan = Plan::new(batch, run_limit(shader, kernel, step, most))?;
        plan.prepare(batch.params(), output);
        let timed = batch.records() >= self.options.timed_records;
        let known = self.context.tick.filter(|_| timed).map(|_| Duration::ZERO);
        let staged = known.filter(|_| self.context.stamps);
        Ok(Flow {
            number: self.flows,
            shader,
            plan,
            records,
            constants,
            pipeline,
            bytes,
            most,
            timed,
            last: None,
            flying: VecDeque::with_capacity(SLOTS),
            ran: Ran { cycles: None, on_device: known, upload: staged, readback: staged },
        })
    }

    /// Sends chunks on their way as long as there are slots; whether all have been sent.
    fn send(&mut self, flow: &mut Flow, batch: &Batch<'_>, output: &[u32]) -> Result<bool, Fault> {
        while !flow.plan.is_whole(flow.last.as_ref()) {
            if self.started - self.landed == SLOTS {
                return Ok(false);
            }
            let kernel = flow.plan.kernel();
            let records = self.pace.step(kernel.name, &self.options).min(flow.most);
            let fits = |records, runs| 4 * Sizes::of(kernel, records, runs).largest() as u64 <= flow.bytes;
            let chunk = flow.plan.next(flow.last.as_ref(), records, fits).expect("it is not whole yet");
            // The state of a chunk that goes on has to land first.
            if chunk.continues && !flow.flying.is_empty() {
                return Ok(false);
            }
            self.start(flow, batch, &chunk, self.started % SLOTS, output)?;
            self.started += 1;
            flow.last = Some(chunk.clone());
            flow.flying.push_back(chunk);
        }
        Ok(true)
    }

    /// Sends a chunk on its way, in this slot.
    fn start(
        &mut self,
        flow: &mut Flow,
        batch: &Batch<'_>,
        chunk: &Chunk,
        slot: usize,
        output: &[u32],
    ) -> Result<(), Fault> {
        if self.prepared != flow.number {
            self.prepared = 0;
            (flow.constants, flow.pipeline) = self.prepare_kernel(flow.shader, batch, flow.records)?;
            self.prepared = flow.number;
        }
        let sizes = flow.plan.sizes(chunk);
        if self.slots[slot].as_ref().is_none_or(|slot| !slot.fits(sizes)) {
            self.slots[slot] = None; // its memory is free before the new one needs it
            let sizes = sizes.rounded_up((flow.bytes / 4) as usize); // no more than what was a usize
            self.slots[slot] = Some(Slot::new(&self.context, sizes)?);
        }
        flow.plan.runs(chunk, flow.plan.states(output), &mut self.run_entries);
        let pipeline = &self.pipelines[flow.pipeline];
        let (head, groups) = dispatch(&self.context, &self.options, pipeline, &flow.plan, chunk)?;
        let job = Job {
            pipeline,
            constants: &self.constants[flow.constants],
            poison: &self.poison,
            plan: &flow.plan,
            chunk,
            input: batch.input(),
            runs: &self.run_entries,
            head,
            groups,
            timed: flow.timed,
        };
        self.slots[slot].as_mut().expect("made above").start(&self.context, &job)
    }

    /// Takes the output of the chunk that was started first; `false` where it is not done within this time. Words that
    /// hold poison may be outputs that happen to equal it, so the chunk is run again under another pattern: what differs
    /// then was not written in both.
    fn land_next(
        &mut self,
        flow: &mut Flow,
        batch: &Batch<'_>,
        output: &mut [u32],
        patience: Option<Duration>,
    ) -> Result<bool, Fault> {
        let at = self.landed % SLOTS;
        if let Some(patience) = patience {
            let slot = self.slots[at].as_mut().expect("a chunk was started in it");
            if !slot.is_done(&self.context, patience, self.options.deadline)? {
                return Ok(false);
            }
        }
        let chunk = flow.flying.pop_front().expect("a chunk of this batch was started first");
        let mut words = std::mem::take(&mut self.landing);
        words.resize(flow.plan.sizes(&chunk).output, 0);
        let first = self.land(flow, &chunk, at, &mut words)?;
        let doubtful = first.poison.positions(&words);
        if !doubtful.is_empty() {
            self.poison = PoisonTile::new(&self.context)?;
            self.start(flow, batch, &chunk, at, output)?;
            let mut again = vec![0; words.len()];
            self.land(flow, &chunk, at, &mut again)?;
            unwritten(&doubtful, &words, &again)?;
        }
        flow.plan.land(&chunk, &words, output);
        self.landing = words;
        self.landed += 1;
        Ok(true)
    }

    /// Waits for a slot and takes note of its times.
    fn land(
        &mut self,
        flow: &mut Flow,
        chunk: &Chunk,
        slot: usize,
        words: &mut [u32],
    ) -> Result<Landed, Fault> {
        let slot = self.slots[slot].as_mut().expect("a chunk was started in it");
        let landed = slot.finish(&self.context, self.options.deadline, words)?;
        let time = landed.ran.on_device.unwrap_or(landed.whole);
        self.pace.note(flow.plan.kernel().name, chunk.records.len(), time, &self.options);
        let sum = |sum: &mut Option<_>, part: Option<_>| *sum = sum.zip(part).map(|(sum, part)| sum + part);
        sum(&mut flow.ran.on_device, landed.ran.on_device);
        sum(&mut flow.ran.upload, landed.ran.upload);
        sum(&mut flow.ran.readback, landed.ran.readback);
        Ok(landed)
    }

    /// Sends what was submitted on its way, in order, and waits for the first of it; what the device tells once that is
    /// done.
    fn advance(&mut self, queue: &mut VecDeque<Pending>, patience: Duration) -> Result<Option<Ran>, Fault> {
        loop {
            for (place, pending) in queue.iter_mut().enumerate() {
                match self.send_pending(place, pending) {
                    Ok(true) => {}
                    Ok(false) => break,
                    Err(fault) if place == 0 || fault.is_final() => return Err(fault),
                    Err(_) => {
                        pending.held = true;
                        self.slots[self.started % SLOTS] = None; // whatever state it is in
                        break;
                    }
                }
            }
            let Some(Pending { work, output, flow: Some(flow), .. }) = queue.front_mut() else {
                return Ok(None);
            };
            if flow.flying.is_empty() {
                return Ok(Some(flow.ran));
            }
            if !self.land_next(flow, &work.batch(), output, Some(patience))? {
                return Ok(None);
            }
        }
    }

    /// Sends a batch at this place of the queue on its way; whether all of it is.
    fn send_pending(&mut self, place: usize, pending: &mut Pending) -> Result<bool, Fault> {
        if pending.held && place > 0 {
            return Ok(false);
        }
        let batch = pending.work.batch();
        let flow = match &mut pending.flow {
            Some(flow) => flow,
            flow => flow.insert(self.begin(&batch, batch.records(), &mut pending.output)?),
        };
        self.send(flow, &batch, &pending.output)
    }
}

impl Pipelined for GpuDevice {
    fn submit(&mut self, work: Work, output: Vec<u32>) {
        if let Err(error) = self.make_ready(work.kernel()) {
            log::debug!("{error}"); // the batch meets the same fault, and tells it
        }
        self.queue.push_back(Pending { work, output, flow: None, held: false });
    }

    fn has_room(&self) -> bool {
        self.queue.len() < BATCHES
    }

    fn finish(&mut self, patience: Duration) -> Option<Finished> {
        let mut queue = std::mem::take(&mut self.queue);
        let kernel: &'static Kernel = queue.front()?.work.kernel();
        let result = match self.attempt(kernel.name, |device| device.advance(&mut queue, patience)) {
            Ok(Some(ran)) => Ok(ran),
            Ok(None) => {
                self.queue = queue;
                return None;
            }
            Err(error) => {
                // Nothing of the others is on its way any more: they begin anew.
                for pending in &mut queue {
                    (pending.flow, pending.held) = (None, false);
                }
                Err(error)
            }
        };
        let first = queue.pop_front();
        self.queue = queue;
        first.map(|Pending { work, output, .. }| Finished { work, output, result })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::{Device as _, RunError};
    use crate::gpu::GpuOptions;
    use crate::gpu::device::tests::opened;
    use accel_kernels::anomaly_score::{Baseline, Component, Curve, Setup};
    use accel_kernels::fixed;

    const SOON: Duration = Duration::from_secs(60);

    fn work(kernel: &'static Kernel, block: u64, records: usize) -> Work {
        let params = (kernel.generate_params)(3, block);
        let mut input = vec![0; records * kernel.input_words];
        (kernel.generate_records)(&params, 3, block << 20, &mut input);
        Work::new(kernel, params.into(), input).unwrap()
    }

    fn submit(gpu: &mut GpuDevice, work: &Work) {
        gpu.submit(work.clone(), vec![0x5EED_5EED; work.batch().output_len()]);
    }

    fn finish(gpu: &mut GpuDevice) -> Finished {
        gpu.finish(SOON).expect("a batch was submitted")
    }

    fn assert_right(finished: &Finished, work: &Work, name: &str) {
        assert!(finished.result.is_ok(), "{:?}", finished.result);
        let kernel = work.kernel().name;
        assert!(finished.output == work.batch().reference(), "{kernel} on {name}");
    }

    #[test]
    fn batches_of_any_kernels_tables_and_lengths_come_back_right_and_in_order() {
        for mut gpu in opened(GpuOptions { chunk_records: 1000, ..GpuOptions::default() }) {
            let works: Vec<Work> = (0..40)
                .map(|number: usize| {
                    let kernel = accel_kernels::kernels()[(number / 2) % accel_kernels::kernels().len()];
                    work(kernel, number as u64 / 3, [0, 1, 700, 2500, 4000][number % 5])
                })
                .collect();
            let (mut sent, mut done) = (0, 0);
            while done < works.len() {
                while sent < works.len() && gpu.has_room() {
                    submit(&mut gpu, &works[sent]);
                    sent += 1;
                }
                assert_eq!(sent - done, BATCHES.min(works.len() - done));
                assert_right(&finish(&mut gpu), &works[done], &gpu.name);
                done += 1;
            }
            assert!(gpu.finish(SOON).is_none(), "nothing is left");
        }
    }

    #[test]
    fn the_second_batch_is_on_the_device_before_the_first_is_done() {
        for mut gpu in opened(GpuOptions::default()) {
            for kernel in accel_kernels::kernels() {
                let works = [work(kernel, 1, 3000), work(kernel, 2, 3000)];
                works.iter().for_each(|work| submit(&mut gpu, work));
                let early = gpu.finish(Duration::ZERO);
                // Whether the first is done or not, all that are left have a chunk on the device.
                assert_eq!(gpu.queue.len(), if early.is_some() { 1 } else { 2 });
                let flying = |pending: &Pending| pending.flow.as_ref().is_some_and(|f| !f.flying.is_empty());
                assert!(gpu.queue.iter().all(flying), "{} on {}", kernel.name, gpu.name);
                assert_eq!(gpu.started - gpu.landed, gpu.queue.len());
                assert_right(&early.unwrap_or_else(|| finish(&mut gpu)), &works[0], &gpu.name);
                assert_right(&finish(&mut gpu), &works[1], &gpu.name);
            }
        }
    }

    #[test]
    fn a_fault_in_the_second_batch_is_its_own_and_one_in_the_first_leaves_the_second_right() {
        // Record 12 of a batch is left out, so a batch of 12 records is a good one.
        let skip = |source: &str| {
            source.replace("record < dispatch.records", "record < dispatch.records && record != 12u")
        };
        let kernel = accel_kernels::find("descriptor_validation").unwrap();
        for mut gpu in opened(GpuOptions { edit: Some(skip), ..GpuOptions::default() }) {
            let (good, bad) = (work(kernel, 1, 12), work(kernel, 2, 13));
            let is_fault = |finished: &Finished| matches!(&finished.result, Err(RunError::Failed { reason, .. }) if reason.contains("never written"));
            for order in [[&good, &bad, &good], [&bad, &good, &bad], [&bad, &bad, &good]] {
                let mut rest = order.iter();
                for work in order {
                    while gpu.has_room()
                        && let Some(next) = rest.next()
                    {
                        submit(&mut gpu, next);
                    }
                    let finished = finish(&mut gpu);
                    match work.records() {
                        12 => assert_right(&finished, &good, &gpu.name),
                        _ => assert!(is_fault(&finished), "{:?}", finished.result),
                    }
                }
            }
        }
    }

    #[test]
    fn a_second_batch_that_exceeds_a_limit_fails_alone() {
        let kernel = accel_kernels::find("anomaly_score").unwrap();
        let good = work(kernel, 1, 100);
        // A table of 11 MB where all buffers together may have 8.
        let component = |constant| Component {
            means: [0; 16],
            rows: [0; 136],
            shifts: [0; 16],
            biases: [0; 16],
            constant,
        };
        let setup = Setup {
            diagonal: false,
            baselines: vec![Baseline { first: 0, components: 1, curve: 0 }],
            components: (0..30_000).map(component).collect(),
            curves: vec![Curve::through(&vec![7; fixed::distance::BUCKETS + 1])],
        };
        let large = Work::new(kernel, setup.to_words().into(), vec![0; 100 * kernel.input_words]).unwrap();
        for mut gpu in opened(GpuOptions { memory_bytes: 8 << 20, ..GpuOptions::default() }) {
            submit(&mut gpu, &good);
            submit(&mut gpu, &large);
            assert_right(&finish(&mut gpu), &good, &gpu.name);
            submit(&mut gpu, &good);
            let finished = finish(&mut gpu);
            assert!(matches!(finished.result, Err(RunError::Limit { .. })), "{:?}", finished.result);
            assert_right(&finish(&mut gpu), &good, &gpu.name);
        }
    }

    #[test]
    fn outputs_that_happen_to_equal_the_poison_are_accepted_with_another_batch_behind() {
        let echo = |source: &str| match source.contains("the fields of descriptor_validation,") {
            true => source.replace(
                "            map_record(record);",
                "            store_0(record, input_record(record, 0u));",
            ),
            false => source.to_owned(),
        };
        let kernel = accel_kernels::find("descriptor_validation").unwrap();
        for mut gpu in opened(GpuOptions { edit: Some(echo), ..GpuOptions::default() }) {
            let mut works = Vec::new();
            for block in 1..3 {
                let params = (kernel.generate_params)(3, block);
                let mut input = vec![0; 250 * kernel.input_words];
                input[42 * kernel.input_words] = gpu.poison.pattern.word(42);
                works.push(Work::new(kernel, params.into(), input).unwrap());
            }
            works.iter().for_each(|work| submit(&mut gpu, work));
            for work in &works {
                let finished = finish(&mut gpu);
                assert!(finished.result.is_ok(), "{:?}", finished.result);
                assert_eq!(finished.output[42], work.batch().input()[42 * kernel.input_words]);
                assert_eq!(finished.output.iter().filter(|word| **word != 0).count(), 1);
            }
        }
    }

    #[test]
    fn a_lost_device_fails_every_batch_and_other_verbs_wait_for_those_submitted() {
        let kernel = accel_kernels::kernels()[0];
        for mut gpu in opened(GpuOptions::default()) {
            let work = work(kernel, 1, 100);
            submit(&mut gpu, &work);
            submit(&mut gpu, &work);
            let error = gpu.run(&work.batch(), &mut vec![0; work.batch().output_len()]).unwrap_err();
            assert!(
                matches!(&error, RunError::Failed { reason, .. } if reason.contains("on their way")),
                "{error}"
            );
            assert_right(&finish(&mut gpu), &work, &gpu.name);
            gpu.context.device.destroy();
            submit(&mut gpu, &work);
            for _ in 0..2 {
                let finished = finish(&mut gpu);
                assert!(matches!(finished.result, Err(RunError::Lost { .. })), "{:?}", finished.result);
            }
            assert!(gpu.finish(SOON).is_none());
        }
    }
}
