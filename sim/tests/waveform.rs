//! A waveform tells the whole run: the outputs can be read back from it.

mod common;

use accel_kernels::Shape;
use accel_kernels::generate::{DEFAULT_SEED, blocks};
use accel_sim::{Backend, DriveError, Options, SimError, open};
use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use vcd::{Command, IdCode, TimescaleUnit, Value};

/// The words that go out on `m_*` in a waveform: those at each rising edge with `m_valid`, `m_ready` and no
/// `flush`, as they were before the edge.
fn outputs(path: &Path) -> Vec<u32> {
    let mut parser = vcd::Parser::new(BufReader::new(File::open(path).expect("the waveform is there")));
    let header = parser.parse_header().expect("its header is well-formed");
    assert_eq!(header.timescale, Some((1, TimescaleUnit::NS)));
    let mut codes = HashMap::new();
    names(&header.items, &mut codes);
    let mut now: HashMap<IdCode, Vec<Value>> = HashMap::new();
    let mut before = now.clone();
    let mut words = Vec::new();
    let high = |values: &HashMap<IdCode, Vec<Value>>, name: &str| {
        values.get(&codes[name]).is_some_and(|v| v[0] == Value::V1)
    };
    let (mut edges, mut beats) = (0, 0);
    for command in parser {
        match command.expect("its body is well-formed") {
            Command::Timestamp(_) => before.clone_from(&now),
            Command::ChangeScalar(code, value) => {
                now.insert(code, vec![value]);
                if code == codes["clock"] && high(&now, "clock") && !high(&before, "clock") {
                    edges += 1;
                    let moves =
                        high(&before, "m_valid") && high(&before, "m_ready") && !high(&before, "flush");
                    if moves {
                        beats += 1;
                        let bits = &before[&codes["m_data"]];
                        let low_first: Vec<Value> = bits.iter().rev().copied().collect();
                        words.extend(low_first.chunks(32).map(|word| {
                            let bit = |(i, &v): (usize, &Value)| u32::from(v == Value::V1) << i;
                            word.iter().enumerate().map(bit).sum::<u32>()
                        }));
                    }
                }
            }
            Command::ChangeVector(code, value) => drop(now.insert(code, value.iter().collect())),
            _ => {}
        }
    }
    assert!(edges > beats, "{edges} rising edges, {beats} beats");
    words
}

/// The identifier of each name, the outermost scope's where several bear it.
fn names(items: &[vcd::ScopeItem], codes: &mut HashMap<String, IdCode>) {
    let mut inner = Vec::new();
    for item in items {
        match item {
            vcd::ScopeItem::Var(var) => drop(codes.entry(var.reference.clone()).or_insert(var.code)),
            vcd::ScopeItem::Scope(scope) => inner.push(scope),
            _ => {}
        }
    }
    inner.iter().for_each(|scope| names(&scope.items, codes));
}

#[test]
fn the_outputs_of_a_run_can_be_read_from_its_waveform() {
    let directory = tempfile::tempdir().unwrap();
    let test = "the_outputs_of_a_run_can_be_read_from_its_waveform, verilated";
    let verilated = common::verilator(test).then_some(Backend::Verilated);
    for backend in [Backend::RustHdl].into_iter().chain(verilated) {
        for block in accel_hdl::blocks() {
            let path = directory.path().join(format!("{}-{backend:?}.vcd", block.kernel.name));
            let mut simulator = open(backend, block.kernel, None).unwrap();
            let generated = blocks(block.kernel, DEFAULT_SEED, 300).next().unwrap();
            let whole = generated.batch();
            // A waveform of RustHDL's simulator is slow: fewer records where each takes long.
            let cycles = (block.cycles_per_record)(whole.params()) as usize;
            let batch = whole.slice(0, (1200 / cycles).clamp(20, 300));
            let mut output = vec![0; batch.output_len()];
            // After a flush a fold or a scan gives its outputs once more.
            let flushes = block.kernel.shape == Shape::Map;
            let options = Options { stalls: Some(1), flushes, vcd: Some(path.clone()), ..Options::default() };
            simulator.run(&batch, &mut output, &options).unwrap();
            assert_eq!(output, batch.reference());
            assert_eq!(outputs(&path), output, "{backend:?}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                let plain = directory.path().join("plain");
                File::create(&plain).unwrap();
                let mode = |path: &Path| path.metadata().unwrap().permissions().mode();
                assert_eq!(mode(&path), mode(&plain), "it can be read by whom any file can");
            }
        }
    }
    let named = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let left: Vec<String> =
        std::fs::read_dir(&directory).unwrap().map(named).filter(|n| n.starts_with('.')).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_run_that_fails_leaves_its_waveform() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("hang.vcd");
    for block in accel_hdl::blocks() {
        let mut simulator = open(Backend::RustHdl, block.kernel, None).unwrap();
        let generated = blocks(block.kernel, DEFAULT_SEED, 1).next().unwrap();
        // less patience than the latency
        let options = Options { vcd: Some(path.clone()), idle_limit: 2, ..Options::default() };
        let failed =
            simulator.run(&generated.batch(), &mut vec![0; generated.batch().output_len()], &options);
        let hang =
            |e: &SimError| matches!(e, SimError::Drive { source: DriveError::Hang { idle: 2, .. }, .. });
        assert!(hang(&failed.unwrap_err()));
        assert!(outputs(&path).is_empty());
        std::fs::remove_file(&path).unwrap();
    }
}

#[test]
fn a_waveform_that_cannot_be_written_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let block = &accel_hdl::blocks()[0];
    let mut simulator = open(Backend::RustHdl, block.kernel, None).unwrap();
    let generated = blocks(block.kernel, DEFAULT_SEED, 1).next().unwrap();
    for path in [directory.path().to_owned(), directory.path().join("absent/wave.vcd")] {
        let options = Options { vcd: Some(path.clone()), ..Options::default() };
        let failed =
            simulator.run(&generated.batch(), &mut vec![0; generated.batch().output_len()], &options);
        let failed = failed.unwrap_err();
        assert!(matches!(&failed, SimError::Vcd { path: named, .. } if *named == path), "{failed}");
    }
}
