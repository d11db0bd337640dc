//! The verilated model: every width, speed, and a cache that survives kills and damage.

mod common;

use accel_kernels::{Batch, Kernel};
use accel_sim::drive::{Options, drive};
use accel_sim::verilated::Verilated;

static NARROW: Kernel = common::toy::<1, 2>();
static WIDE: Kernel = common::toy::<2, 3>();

fn open(kernel: &Kernel) -> Verilated {
    let (input, output) = (kernel.input_words, kernel.output_words);
    Verilated::open(kernel.name, &common::toy_verilog(kernel), input, output, false).unwrap()
}

#[test]
fn ports_of_every_width_carry_their_words() {
    if !common::verilator("ports_of_every_width_carry_their_words") {
        return;
    }
    for kernel in [&NARROW, &WIDE] {
        let input: Vec<u32> =
            (0..kernel.input_words as u32 * 1000).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
        let batch = Batch::new(kernel, &[0xA5A5_0FF0], &input).unwrap();
        let mut output = vec![0; batch.output_len()];
        let mut model = open(kernel);
        let run = drive(&mut model, &batch, &mut output, &Options::default()).unwrap();
        assert_eq!(output, batch.reference());
        assert_eq!((run.records, run.accepted, run.cycles), (1000, 1000, 1001));
        assert_eq!(run.first_output_latency, Some(1));
        let random = Options { stalls: Some(5), flushes: true, ..Options::default() };
        let run = drive(&mut model, &batch, &mut output, &random).unwrap();
        assert_eq!(output, batch.reference());
        assert!(
            run.flushes > 0 && run.gaps > 100 && run.stalled_in > 100 && run.stalled_out > 100,
            "{run:?}"
        );
    }
}

#[test]
fn speed() {
    let n = 2_000_000;
    let input: Vec<u32> = (0..WIDE.input_words as u32 * n).map(|i| i.wrapping_mul(0x9E37_79B9)).collect();
    let batch = Batch::new(&WIDE, &[0xA5A5_0FF0], &input).unwrap();
    let mut output = vec![0; batch.output_len()];
    let mut model = open(&WIDE);
    for o in [Options::default(), Options { stalls: Some(3), ..Options::default() }] {
        let t = std::time::Instant::now();
        let run = drive(&mut model, &batch, &mut output, &o).unwrap();
        let t = t.elapsed().as_secs_f64();
        println!("{} cyc/s {run:?}", run.cycles as f64 / t);
    }
}
