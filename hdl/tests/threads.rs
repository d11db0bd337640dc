//! Why the blocks are driven directly and not by RustHDL's own `Simulation`, which hands the circuit from
//! thread to thread at every event.

use accel_hdl::descriptor_validation::DescriptorValidation;
use accel_hdl::lanes::Lanes;
use accel_hdl::model::{Drive, writes};
use accel_kernels::{Kernel, descriptor_validation::KERNEL, generate};
use rust_hdl::prelude::*;
use std::time::{Duration, Instant};

const STAGES: usize = 9;
const RECORDS: usize = 2_000;

/// Cycles after which a block has made its tables of the parameters that were written.
const SETTLED: usize = 1_000;

/// The parameters and records that both ways stream.
fn stimuli(kernel: &'static Kernel) -> (Vec<u32>, Vec<u32>, Vec<u32>) {
    let part = generate::blocks(kernel, 1, RECORDS as u64).next().expect("there are records");
    let batch = part.batch();
    (batch.params().to_vec(), batch.input().to_vec(), batch.reference())
}

/// Streams the records without stalls, directly; the outputs and the time for each record.
fn directly(params: &[u32], input: &[u32]) -> (Vec<u32>, Duration) {
    let block = accel_hdl::find(KERNEL.name).expect("the kernel has a block");
    let mut model = (block.simulate)(STAGES);
    let mut word = [0];
    let idle = Drive { flush: false, s_valid: false, s_data: &[], s_last: false, m_ready: true, param: None };
    model.cycle(&Drive { flush: true, ..idle }, &mut word);
    for param in writes(&KERNEL, params) {
        model.cycle(&Drive { param: Some(param), ..idle }, &mut word);
    }
    // The block makes its tables of what was written.
    let waited = (0..SETTLED).take_while(|_| !model.cycle(&idle, &mut word).s_ready).count();
    assert!(waited < SETTLED, "never ready");
    let start = Instant::now();
    let mut out = Vec::new();
    let mut records = input.chunks_exact(KERNEL.input_words);
    let mut cycles = 0;
    while out.len() < RECORDS {
        let record = records.next();
        let drive = Drive { s_valid: record.is_some(), s_data: record.unwrap_or_default(), ..idle };
        if model.cycle(&drive, &mut word).m_valid {
            out.push(word[0]);
        }
        cycles += 1;
    }
    (out, start.elapsed() / cycles)
}

/// The same by the threads of `Simulation`.
fn by_threads(params: Vec<u32>, input: Vec<u32>) -> (Vec<u32>, Duration) {
    type Top = DescriptorValidation;
    let (result, results) = std::sync::mpsc::channel();
    let mut simulation = Simulation::new();
    simulation.add_clock(5, |top: &mut Box<Top>| top.clock.next = !top.clock.val());
    simulation.add_testbench(move |mut end: Sim<Top>| {
        let mut top = end.init()?;
        wait_clock_true!(end, clock, top);
        top.flush.next = true;
        wait_clock_cycle!(end, clock, top);
        top.flush.next = false;
        top.p_write.next = true;
        for (number, &value) in params.iter().enumerate() {
            top.p_addr.next = (number as u64).into();
            top.p_data.next = u64::from(value).into();
            wait_clock_cycle!(end, clock, top);
        }
        top.p_write.next = false;
        top.m_ready.next = true;
        for _ in 0..SETTLED {
            wait_clock_cycle!(end, clock, top);
        }
        let start = Instant::now();
        let mut out = Vec::new();
        let mut cycles = 0;
        let mut records = input.chunks_exact(KERNEL.input_words);
        while out.len() < RECORDS {
            let record = records.next();
            top.s_valid.next = record.is_some();
            if let Some(record) = record {
                top.s_data.next = Lanes(record.try_into().expect("a record has six words"));
            }
            wait_clock_cycle!(end, clock, top);
            if top.m_valid.val() {
                out.push(top.m_data.val().0[0]);
            }
            cycles += 1;
        }
        result.send((out, start.elapsed() / cycles)).expect("the test waits for the result");
        end.done(top)
    });
    let mut top = DescriptorValidation::new(STAGES);
    top.connect_all();
    simulation.run(Box::new(top), 1 << 40).expect("the simulation ends");
    results.recv().expect("the test bench sends its result")
}

#[test]
fn direct_driving_is_at_least_five_times_as_fast_as_the_threads_of_simulation() {
    let (params, input, expected) = stimuli(&KERNEL);
    let (threaded, slow) = by_threads(params.clone(), input.clone());
    let (direct, fast) = directly(&params, &input);
    assert!(threaded == expected && direct == expected, "both ways give the outputs of the reference");
    let rate = |cycle: Duration| 1.0 / cycle.as_secs_f64();
    let ratio = slow.as_secs_f64() / fast.as_secs_f64();
    println!("directly {:.0} cycles/s, by threads {:.0} cycles/s, {ratio:.1} times", rate(fast), rate(slow));
    assert!(ratio >= 5.0, "direct driving is {ratio:.1} times as fast, at least 5 is expected");
}
