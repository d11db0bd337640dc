//! Boards as devices, over every transport, in good times and bad.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_kernels::{Kernel, Shape, generate};
use accel_link::board::{Activity, Board};
use accel_link::faults::{Cut, Faulty, Spec};
use accel_link::frame::{Decoder, Frame};
use accel_link::reference::{Reference, identity};
use accel_link::serve::{Served, Server};
use accel_link::{Identity, Loopback, Patience, Request, Settings, command, registers};
use accel_runtime::board::{BoardDevice, BoardProvider};
use accel_runtime::cpu::CpuProvider;
use accel_runtime::{
    Class, Device, Dispatcher, Kind, OpenError, Options, Provider, Registry, RunError, Selection, Session,
    Work, Worker,
};
use common::{kernel, records, reference, request, work, work_of};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Boards that are gone are given up soon: within two seconds.
const PATIENCE: Patience = Patience {
    first: Duration::from_millis(100),
    shortest: Duration::from_millis(50),
    longest: Duration::from_millis(250),
    attempts: 8,
};

fn board() -> Reference {
    Reference::new(identity(accel_kernels::kernels()))
}

/// A server in a thread of its own, which ends with this.
struct Running {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<Result<Served, String>>>,
}

impl Running {
    /// Serves this board at the lines that `listen` opens; what it gives.
    fn start<T>(mut board: impl Board + 'static, listen: impl FnOnce(&Server) -> T) -> (Self, T) {
        let stop = Arc::new(AtomicBool::new(false));
        let server = Server::new(Arc::clone(&stop));
        let lines = listen(&server);
        let thread = thread::spawn(move || server.run(&mut board));
        (Self { stop, thread: Some(thread) }, lines)
    }

    fn end(&mut self) -> Served {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn tcp(board: impl Board + 'static) -> (Running, String) {
    let (running, address) = Running::start(board, |server| server.any_tcp().unwrap());
    (running, format!("fpga:tcp:{address}"))
}

fn registry() -> Registry {
    Registry::empty()
        .with(CpuProvider::new(accel_runtime::Settings { threads: 1 }))
        .with(BoardProvider::with_patience(PATIENCE))
}

/// Every kernel on the board of this name.
fn all_kernels(name: &str) {
    let registry = registry();
    let mut device = registry.open(name).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(
        (device.name(), device.kind(), device.kind().class()),
        (name, Kind::Simulator, Class::Simulated)
    );
    let listed = registry.probe().into_iter().find(|listing| listing.name == name).unwrap();
    assert!(listed.description.contains("a virtual board"), "{}", listed.description);
    for kernel in accel_kernels::kernels() {
        device.supports(kernel).unwrap();
        for count in [1, 100, 0, 3] {
            let work = work_of(kernel, count);
            let mut output = vec![0x5555_5555; work.batch().output_len()];
            device.run(&work.batch(), &mut output).unwrap_or_else(|e| panic!("{e}"));
            assert!(output == work.batch().reference(), "{name}, {} {count} records", kernel.name);
        }
    }
}

#[test]
fn a_board_behind_a_tcp_port_runs_every_kernel() {
    let (mut running, name) = tcp(board());
    all_kernels(&name);
    let served = running.end();
    assert!(served.clients == 1 && served.bytes_in > 0 && served.bytes_out > 0, "{served:?}");
}

#[cfg(unix)]
#[test]
fn a_board_behind_a_terminal_runs_every_kernel_for_one_client_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("board");
    let (mut running, link) = Running::start(board(), |server| server.pty(&path).unwrap());
    let name = format!("fpga:serial:{}", path.display());
    all_kernels(&name);
    all_kernels(&format!("{name}@2000000"));
    assert!(running.end().clients >= 1);
    drop(link);
    assert!(std::fs::symlink_metadata(&path).is_err(), "the link goes away");
}

#[cfg(unix)]
#[test]
fn a_board_behind_two_fifos_runs_every_kernel() {
    let folder = tempfile::tempdir().unwrap();
    let [up, down] = ["h2c", "c2h"].map(|name| folder.path().join(name));
    for path in [&up, &down] {
        let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
        assert!(made.success());
    }
    let (from, to) = (up.clone(), down.clone());
    // Each side waits for the other to open.
    let serving = thread::spawn(move || {
        let from_host = std::fs::File::open(from).unwrap();
        let to_host = std::fs::OpenOptions::new().write(true).open(to).unwrap();
        Running::start(board(), |server| server.pipes(from_host, to_host).unwrap()).0
    });
    all_kernels(&format!("fpga:xdma:{},{}", up.display(), down.display()));
    drop(serving.join().unwrap());
}

#[test]
fn all_devices_of_a_name_share_one_session() {
    let (mut running, name) = tcp(board());
    let registry = registry();
    let mut session = Session::new(&registry, request(&[&name]), Options::default());
    for &kernel in accel_kernels::kernels() {
        let work = work_of(kernel, 5);
        let batch = work.batch();
        let output = session.run(kernel, batch.params().into(), batch.input().to_vec()).unwrap();
        assert!(output == batch.reference(), "{}", kernel.name);
    }
    drop(session);
    assert_eq!(running.end().clients, 1);
}

#[test]
fn a_second_client_is_turned_away_and_told() {
    let (_running, name) = tcp(board());
    let (first, second) = (registry(), registry());
    let mut device = first.open(&name).unwrap();
    let error = second.open(&name).err().unwrap().to_string();
    assert!(error.contains(&name) && error.contains("closed the connection"), "{error}");
    let work = work(10);
    device.run(&work.batch(), &mut [0; 10]).unwrap();
}

#[test]
fn lines_that_lead_nowhere_are_absent_with_the_reason() {
    let registry = registry();
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (name, part) in [
        (format!("fpga:tcp:{free}"), "board serve"),
        ("fpga:tcp:no.such.host.invalid:7".to_owned(), "board serve"),
        ("fpga:serial:/dev/there-is-none".to_owned(), "plugged in"),
        ("fpga:xdma:/dev/none-h2c,/dev/none-c2h".to_owned(), "driver"),
    ] {
        registry.check_name(&name).unwrap();
        let error = registry.open(&name).err().unwrap();
        assert!(matches!(error, OpenError::Absent { .. }), "{error}");
        assert!(error.to_string().contains(&name) && error.to_string().contains(part), "{error}");
    }
    for wrong in ["fpga:tcp:x", "fpga:serial:", "fpga:usb:0"] {
        let error = registry.check_name(wrong).unwrap_err().to_string();
        assert!(error.contains("fpga:serial:PATH[@BAUD]"), "{error}");
    }
}

/// Something that takes bytes and says nothing.
struct Mute;

impl Board for Mute {
    fn exchange(&mut self, _: &[u8], _: &mut Vec<u8>) -> Result<Activity, String> {
        Ok(Activity::Idle)
    }
}

#[test]
fn what_never_answers_is_absent_within_the_bound() {
    let (_running, name) = tcp(Mute);
    let started = Instant::now();
    let error = registry().open(&name).err().unwrap();
    assert!(
        matches!(&error, OpenError::Absent { reason, .. } if reason.contains("nothing ever came")),
        "{error}"
    );
    assert!(started.elapsed() < PATIENCE.bound() + Duration::from_secs(3), "{:?}", started.elapsed());
}

/// A board whose answers or requests somebody changes; checksums are right.
struct Changed<F> {
    board: Reference,
    up: Decoder,
    down: Decoder,
    change: F,
}

impl<F: FnMut(&mut Frame) + Send> Board for Changed<F> {
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
        let (mut frames, mut own, mut answers) = (Vec::new(), Vec::new(), Vec::new());
        self.up.extend(bytes, &mut frames);
        for mut frame in frames {
            (self.change)(&mut frame);
            self.board.exchange(&frame.to_bytes(), &mut own)?;
        }
        self.down.extend(&own, &mut answers);
        for mut frame in answers {
            (self.change)(&mut frame);
            frame.encode(answer);
        }
        Ok(Activity::Idle)
    }
}

fn changed(change: impl FnMut(&mut Frame) + Send + 'static) -> impl Board + 'static {
    Changed { board: board(), up: Decoder::new(256), down: Decoder::new(256), change }
}

#[test]
fn a_board_of_another_specification_does_not_open_and_both_values_are_told() {
    let (_running, name) = tcp(changed(|frame| {
        if frame.kind == accel_link::frame::kind::IDENTITY {
            frame.payload[registers::KERNEL as usize] ^= 1;
        }
    }));
    let error = registry().open(&name).err().unwrap();
    assert!(matches!(error, OpenError::Failed { .. }), "{error}");
    let right = accel_kernels::kernels()[0].digest().short();
    assert!(error.to_string().contains(&right) && error.to_string().contains("its kernel 0 has"), "{error}");
}

#[test]
fn parameters_that_arrive_wrong_fail_the_batch_and_the_next_device_runs_it() {
    let (_running, name) = tcp(changed(|frame| {
        if let Ok(Request::Write { address, mut words }) = Request::of_payload(&frame.payload)
            && frame.kind == accel_link::frame::kind::REQUEST
            && address & command::PARAMETERS != 0
        {
            words[0] ^= 1;
            frame.payload = Request::Write { address, words }.payload();
        }
    }));
    let registry = registry();
    let error = registry.open(&name).unwrap().run(&work(10).batch(), &mut [0; 10]).unwrap_err();
    assert!(matches!(&error, RunError::Failed { reason, .. } if reason.contains("the CRC")), "{error}");
    falls_back(&registry, &name, "the CRC");
}

/// The batch runs on `cpu`, and the board is quarantined with this reason.
fn falls_back(registry: &Registry, name: &str, reason: &str) {
    let selection = Selection::new(registry, kernel(), &request(&[name, "cpu"])).unwrap();
    let mut dispatcher = Dispatcher::new(selection, Options::default()).unwrap();
    let work = work(1000);
    let output = dispatcher.run(&work, 0, Vec::new()).unwrap();
    assert!(output.words == reference(work.batch().input()));
    let events: Vec<String> =
        dispatcher.events().iter().map(|e| format!("{} {}", e.device, e.reason)).collect();
    assert!(events.len() == 1 && events[0].contains(name) && events[0].contains(reason), "{events:?}");
}

/// A board that says nothing any more after so many bytes.
struct Dies {
    board: Reference,
    left: usize,
}

impl Board for Dies {
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
        self.left = self.left.saturating_sub(bytes.len());
        if self.left == 0 {
            return Ok(Activity::Idle);
        }
        self.board.exchange(bytes, answer)
    }
}

#[test]
fn a_board_that_dies_half_way_is_lost_within_the_bound_and_the_batch_completes_elsewhere() {
    let (_running, name) = tcp(Dies { board: board(), left: 12_000 });
    let registry = registry();
    let started = Instant::now();
    falls_back(&registry, &name, "no answer to EXECUTE in 8 attempts");
    assert!(started.elapsed() < PATIENCE.bound() + Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn a_connection_that_ends_half_way_is_a_lost_board_at_once() {
    // The server's process would close it: here the far end of a plain connection does.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let name = format!("fpga:tcp:{}", listener.local_addr().unwrap());
    let far = thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let (mut stream, _) = listener.accept().unwrap();
        let (mut board, mut buffer, mut came) = (board(), vec![0; 4096], 0);
        while came < 12_000 {
            let count = stream.read(&mut buffer).unwrap();
            came += count;
            let mut answer = Vec::new();
            board.exchange(&buffer[..count], &mut answer).unwrap();
            stream.write_all(&answer).unwrap();
        }
    });
    let registry = registry();
    let started = Instant::now();
    let selection = Selection::new(&registry, kernel(), &request(&[&name, "cpu"])).unwrap();
    let mut dispatcher = Dispatcher::new(selection, Options::default()).unwrap();
    let work = work(2000);
    assert!(dispatcher.run(&work, 0, Vec::new()).unwrap().words == reference(work.batch().input()));
    assert!(dispatcher.events()[0].reason.to_string().contains("is lost"), "{:?}", dispatcher.events());
    assert!(started.elapsed() < Duration::from_secs(5));
    far.join().unwrap();
}

#[test]
fn more_segments_states_or_parameters_than_a_board_holds_are_computed_in_parts_or_refused() {
    let over = |memory_pairs| {
        let identity = Identity { memory_pairs, ..identity(accel_kernels::kernels()) };
        let transport = Box::new(Loopback::new(Reference::new(identity)));
        BoardDevice::over("board", transport, Settings::default()).unwrap()
    };
    let mut folds = 0;
    for &kernel in accel_kernels::kernels().iter().filter(|k| k.shape == Shape::Fold) {
        let mut params = (kernel.default_params)();
        kernel.param("segments").unwrap().set(&mut params, 1000);
        let mut input = vec![0; 50 * kernel.input_words];
        (kernel.generate_records)(&params, 11, 0, &mut input);
        let work = Work::new(kernel, params.into(), input).unwrap();
        let mut output = vec![0x5555_5555; work.batch().output_len()];
        over(1 << 16).run(&work.batch(), &mut output).unwrap_or_else(|e| panic!("{e}"));
        assert!(output == work.batch().reference(), "{} in parts", kernel.name);
        folds += 1;
    }
    assert!(folds > 0);
    let error = over(2).run(&work(10).batch(), &mut [0; 10]).unwrap_err();
    assert!(matches!(error, RunError::Limit { limit: 2, .. }), "{error}");
    let scan = accel_kernels::kernels().iter().find(|k| k.shape == Shape::Scan).unwrap();
    let block = generate::block(scan, 1, 1, 2 * scan.block_records);
    let batch = block.batch().slice(0, 200);
    let mut output = vec![0x5555_5555; batch.output_len()];
    let states = batch.output_len() - 200 * scan.output_words;
    over(batch.params().len() as u32 - states as u32 / 2).run(&batch, &mut output).unwrap();
    assert!(output == batch.reference(), "states in parts");
}

/// The faults of the specification of the link.
const FAULTS: [&str; 7] = [
    "flip=1e-5",
    "drop=1e-5",
    "double=1e-5",
    "delay=1e-4:20ms",
    "cut=200000:3s",
    "garbage=5000",
    "flip=1e-5,drop=1e-5,double=1e-5,delay=1e-4:20ms,cut=500000:2s,garbage=5000",
];

/// A family of one board behind a bad line on which time passes at once.
struct Bad {
    spec: Spec,
    seed: u64,
}

impl Provider for Bad {
    fn probe(&self) -> Vec<accel_runtime::Listing> {
        Vec::new()
    }

    fn owns(&self, name: &str) -> bool {
        name == "bad"
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        let line = Box::new(Faulty::new(Loopback::new(board()), self.spec, self.seed));
        let settings = Settings { seed: Some(self.seed), ..Settings::default() };
        (name == "bad")
            .then(|| BoardDevice::over(name, line, settings).map(|d| Box::new(d) as Box<dyn Device>))
    }
}

/// So many records of a kernel on a board behind a bad line, `cpu` standing by: every word right. How many batches the board
/// did itself.
fn dispatched(spec: Spec, seed: u64, kernel: &'static Kernel, total: u64) -> u64 {
    let registry = Registry::empty()
        .with(CpuProvider::new(accel_runtime::Settings { threads: 1 }))
        .with(Bad { spec, seed });
    let selection = Selection::new(&registry, kernel, &request(&["bad", "cpu"])).unwrap();
    let mut dispatcher = Dispatcher::new(selection, Options::default()).unwrap();
    let mut done = 0;
    for block in generate::blocks(kernel, seed, total) {
        let work = Work::of_batch(&block.batch());
        let output = dispatcher.run(&work, block.first, Vec::new()).unwrap();
        assert!(output.words == block.batch().reference(), "{spec}, seed {seed}, {}", kernel.name);
        done += block.batch().records() as u64;
    }
    assert_eq!(done, total, "every record is answered once");
    dispatcher.usage().iter().filter(|usage| usage.device == "bad").map(|usage| usage.records).sum()
}

#[test]
fn over_bad_lines_every_record_is_answered_once_and_right() {
    let records = if std::env::var_os("ACCEL_FULL").is_some() { 100_000 } else { 20_000 };
    for (seed, fault) in (1..).zip(FAULTS) {
        let on_board = dispatched(fault.parse().unwrap(), seed, kernel(), records);
        assert_eq!(on_board, records, "{fault}: such a line is survived");
    }
    if std::env::var_os("ACCEL_FULL").is_some() {
        for &kernel in accel_kernels::kernels() {
            for (seed, fault) in (11..).zip(FAULTS) {
                dispatched(fault.parse().unwrap(), seed, kernel, records.min(4 * kernel.block_records));
            }
        }
    }
}

#[test]
fn over_a_line_that_stays_cut_the_batches_complete_elsewhere() {
    let cut = Some(Cut { every: 300_000, time: Duration::from_secs(1 << 30) });
    let on_board = dispatched(Spec { cut, ..Spec::default() }, 3, kernel(), 40_000);
    assert!(on_board < 40_000, "the line was cut");
}

#[test]
fn a_worker_gets_the_words_of_a_board_and_no_cycles_where_it_has_no_clock() {
    let (_running, name) = tcp(board());
    let mut worker = Worker::start(registry().open(&name).unwrap()).unwrap();
    let input = records(500);
    let done = worker.run(&work(500), Vec::new(), None).unwrap();
    assert!(done.output == reference(&input) && done.ran.cycles.is_none());
}
