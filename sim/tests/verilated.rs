//! The verilated model: every width, speed, and a cache that survives kills and damage.

mod common;

use accel_kernels::{Batch, Kernel};
use accel_sim::{BuildError, DriveError, Options, Verilated, drive};

static NARROW: Kernel = common::toy::<1, 2>();
static WIDE: Kernel = common::toy::<2, 3>();

fn open(kernel: &Kernel) -> Verilated {
    let (input, output) = (kernel.input_words, kernel.output_words);
    Verilated::open(kernel.name, &common::toy_verilog(kernel), input, output, false).expect("the toy builds")
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
        let run = drive(&mut model, &batch, kernel.output_words, &mut output, &Options::default()).unwrap();
        assert_eq!(output, batch.reference());
        assert_eq!((run.records, run.accepted, run.cycles), (1000, 1000, 1001));
        assert_eq!(run.first_output_latency, Some(1));
        let random = Options { stalls: Some(5), flushes: true, ..Options::default() };
        let run = drive(&mut model, &batch, kernel.output_words, &mut output, &random).unwrap();
        assert_eq!(output, batch.reference());
        assert!(
            run.flushes > 0 && run.gaps > 100 && run.stalled_in > 100 && run.stalled_out > 100,
            "{run:?}"
        );
    }
}

#[test]
fn logic_that_does_not_settle_is_given_up() {
    if !common::verilator("logic_that_does_not_settle_is_given_up") {
        return;
    }
    let verilog = common::toy_verilog(&NARROW);
    let looped = verilog.replace("assign s_ready = !full | m_ready;", "assign s_ready = s_valid & !s_ready;");
    assert_ne!(verilog, looped);
    let mut model = Verilated::open("toy", &looped, 1, 2, false).unwrap();
    let batch = Batch::new(&NARROW, &[0], &[1]).unwrap();
    let hung = drive(&mut model, &batch, 2, &mut [0, 0], &Options { idle_limit: 9, ..Options::default() });
    assert!(matches!(hung, Err(DriveError::Hang { idle: 9, accepted: 0, .. })), "{hung:?}");
}

#[test]
fn verilog_that_does_not_compile_is_an_error_with_the_tools_words() {
    if !common::verilator("verilog_that_does_not_compile_is_an_error_with_the_tools_words") {
        return;
    }
    let verilog = common::toy_verilog(&NARROW);
    let refused = |verilog: &str, output_words| match Verilated::open("toy", verilog, 1, output_words, false)
    {
        Err(BuildError::Tool { tool, log, .. }) => (tool, log),
        Err(e) => panic!("{e}"),
        Ok(_) => panic!("it compiles"),
    };
    let (tool, log) = refused(&verilog.replace("endmodule", ""), 2);
    assert!(tool == "verilator" && log.contains("syntax error"), "{tool}: {log}");
    let (_, log) = refused(&verilog, 3);
    assert!(log.contains("m_data has the words of a beat"), "{log}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_waveform_on_a_full_disk_is_an_error() {
    if !common::verilator("a_waveform_on_a_full_disk_is_an_error") {
        return;
    }
    let mut model = Verilated::open("toy", &common::toy_verilog(&NARROW), 1, 2, true).unwrap();
    model.trace(std::path::Path::new("/dev/full")).unwrap();
    let batch = Batch::new(&NARROW, &[0], &[1, 2, 3]).unwrap();
    drive(&mut model, &batch, 2, &mut [0; 6], &Options::default()).unwrap();
    assert!(model.trace_end().is_err());
}
