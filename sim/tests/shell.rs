//! The shell, verilated: commands in, responses out, for every kernel.

mod common;
#[path = "common/shell.rs"]
#[allow(dead_code, reason = "other tests use other parts")]
mod shell;

use accel_hdl::shell::{Configuration, Placed};
use accel_hdl::{Block, blocks, find};
use accel_kernels::{Batch, vectors};
use accel_link::registers as map;
use shell::{ADDRESS, BUSY, Board, COMMAND, EXECUTE, LAST, LENGTH, OK, PARAMETERS, PING, READ, STALLED, WRITE};

/// Four lanes of descriptor validation, with a short patience and a small memory.
fn four_lanes() -> Configuration {
    let block = find("descriptor_validation").unwrap();
    let limits = Configuration { payload_words: 128, stall_limit: 1024, memory_pairs: 32, ..Configuration::of(&[]) };
    Configuration { kernels: vec![Placed { block, stages: block.default_stages, lanes: 4 }], ..limits }
}

/// Frozen vectors and generated records of a kernel through the shell.
fn compare(board: &mut Board, block: &'static Block, seed: u64, records: usize) -> usize {
    let kernel = block.kernel;
    let mut compared = 0;
    for (number, group) in vectors::parse(kernel, kernel.vectors).unwrap().iter().enumerate() {
        let batch = group.batch(kernel).unwrap();
        assert_eq!(board.run(&batch), group.output, "{}, group {number} of the frozen vectors", kernel.name);
        compared += batch.records();
    }
    let params = (kernel.generate_params)(seed, 0);
    let mut input = vec![0; records * kernel.input_words];
    (kernel.generate_records)(&params, seed, 0, &mut input);
    let batch = Batch::new(kernel, &params, &input).unwrap();
    if block.supports(&params).is_ok() && (block.fits)(&batch).is_ok() {
        assert_eq!(board.run(&batch), batch.reference(), "{}, seed {seed}", kernel.name);
        compared += records;
    }
    compared
}

#[test]
fn every_kernel_computes_its_reference_behind_select() {
    if !common::verilator("every_kernel_computes_its_reference_behind_select") {
        return;
    }
    let all: Vec<_> = blocks().iter().collect();
    let mut board = Board::new(Configuration::of(&all), 5);
    assert_eq!(board.read(0, 64), board.configuration.identity());
    board.pace = (7, 7);
    for block in blocks() {
        assert!(compare(&mut board, block, 9, 60) > 0, "{}", block.kernel.name);
    }
}

#[test]
fn what_is_no_command_is_answered_and_changes_nothing() {
    if !common::verilator("what_is_no_command_is_answered_and_changes_nothing") {
        return;
    }
    let mut board = Board::new(four_lanes(), 2);
    assert_eq!(board.send(&[PING, 1, 2, 3]), (OK, vec![1, 2, 3]));
    assert_eq!(board.send(&[PING]), (OK, vec![]));
    assert_eq!(board.raw(&[3]), [COMMAND]);
    assert_eq!(board.raw(&[3, 4]), [COMMAND]);
    for payload in [&[4][..], &[255, 1, 2], &[0x20]] {
        assert_eq!(board.send(payload), (COMMAND, vec![]));
    }
    for payload in [&[READ | 1 << 8][..], &[WRITE], &[READ | 128 << 8, 0], &[READ | 0xFF_FFFF << 8, 0]] {
        assert_eq!(board.send(payload), (LENGTH, vec![]), "{payload:x?}");
    }
    assert_eq!(board.send(&[READ, 0]), (OK, vec![]));
    for (address, words) in [(84, 1), (83, 2), (100, 1), (0x100, 1), (PARAMETERS, 1), (2 << 28, 1), (1 << 24, 1)] {
        assert_eq!(board.send(&[READ | words << 8, address]), (ADDRESS, vec![]), "{address:#x}");
    }
    for address in [0, 15, 63, 66, 70, 71, 83, 84, 0x141, 2 << 28, PARAMETERS | 1 << 24] {
        assert_eq!(board.write(address, &[1]), ADDRESS, "{address:#x}");
    }
    assert_eq!(board.write(map::SELECT, &[1]), ADDRESS, "there is no kernel 1");
    assert_eq!(board.read(map::STORED, 1), [0]);
    assert_eq!(board.read(map::LINK_ERRORS, 2), [7, 9]);
}

#[test]
fn a_batch_refuses_other_parameters_and_a_stuck_design_is_given_up_in_time() {
    if !common::verilator("a_batch_refuses_other_parameters_and_a_stuck_design_is_given_up_in_time") {
        return;
    }
    let mut board = Board::new(four_lanes(), 3);
    let block = board.configuration.kernels[0].block;
    let kernel = block.kernel;
    let group = &vectors::parse(kernel, kernel.vectors).unwrap()[0];
    let batch = group.batch(kernel).unwrap();
    let pairs = board.prepare(&batch);
    let record = &group.input[..kernel.input_words];
    // No record yet: nothing comes.
    let start = board.cycles;
    assert_eq!(board.send(&[EXECUTE | 1 << 16]), (STALLED, vec![]));
    let waited = board.cycles - start;
    assert!((1024..1124).contains(&waited), "{waited} cycles of a limit of 1024");
    // Words that are no record; until a flush no others are taken.
    assert_eq!(board.send(&[&[EXECUTE | 1 << 16], &record[..5]].concat()), (LENGTH, vec![]));
    assert_eq!(board.send(&[&[EXECUTE | 1 << 16], record].concat()), (LENGTH, vec![]));
    board.control(map::control::FLUSH);
    // More than fits into a response.
    assert_eq!(board.send(&[&[EXECUTE | 128 << 16], record].concat()), (LENGTH, vec![]));
    assert_eq!(board.read(map::STATUS, 1), [0], "no batch was opened");
    assert_eq!(board.send(&[&[EXECUTE | 1 << 16], record].concat()), (OK, vec![group.output[0]]));
    assert_eq!(board.read(map::STATUS, 1), [1]);
    for (address, word) in [
        (map::SELECT, 0),
        (PARAMETERS, 1),
        (map::CONTROL, map::control::LOAD),
        (map::CONTROL, map::control::CLEAR),
        (map::CONTROL, map::control::FLUSH | map::control::LOAD),
    ] {
        assert_eq!(board.write(address, &[word]), BUSY, "{address:#x} {word}");
    }
    let count = pairs.len() as u32;
    assert_eq!(board.read(map::STORED, 4), [count, count, shell::crc(&pairs), 1]);
    assert_eq!(board.send(&[&[EXECUTE | LAST | 1 << 16], record].concat()), (OK, vec![group.output[0]]));
    board.control(map::control::FLUSH);
    assert_eq!(board.read(map::STATUS, 1), [0]);
}

#[test]
fn counters_are_exact_and_cycles_are_never_skipped() {
    if !common::verilator("counters_are_exact_and_cycles_are_never_skipped") {
        return;
    }
    let mut board = Board::new(four_lanes(), 4);
    let block = board.configuration.kernels[0].block;
    let kernel = block.kernel;
    let group = &vectors::parse(kernel, kernel.vectors).unwrap()[0];
    board.prepare(&group.batch(kernel).unwrap());
    // The same reading takes the same time, whatever stands between: so differences are the cycles between.
    let mut last = None;
    for wait in [0, 1, 2, 1000, 65_536, 70_000, 140_000] {
        for _ in 0..wait {
            board.cycle(None, true);
        }
        let start = board.cycles;
        let cycles = board.long(map::CYCLES);
        if let Some((at, before)) = last {
            assert_eq!(cycles - before, start - at, "after {wait} cycles");
        }
        last = Some((start, cycles));
    }
    // The upper word belongs to the lower that was read before it.
    let low = board.read(map::CYCLES, 1)[0];
    let high = board.read(map::CYCLES + 1, 1)[0];
    assert_eq!((low >> 17, high), (2, 0), "{low}");
}

#[test]
fn more_pairs_than_there_is_room_for_are_reported() {
    if !common::verilator("more_pairs_than_there_is_room_for_are_reported") {
        return;
    }
    let mut board = Board::new(four_lanes(), 6);
    assert_eq!(board.write(PARAMETERS, &[5; 32]), OK);
    assert_eq!((board.read(map::STATUS, 1)[0], board.read(map::STORED, 1)[0]), (0, 32));
    assert_eq!(board.write(PARAMETERS, &[5; 3]), OK);
    assert_eq!((board.read(map::STATUS, 1)[0], board.read(map::STORED, 1)[0]), (4, 32));
    board.control(map::control::CLEAR);
    assert_eq!((board.read(map::STATUS, 1)[0], board.read(map::STORED, 1)[0]), (0, 0));
}

#[test]
fn four_lanes_give_the_verdicts_in_the_order_of_the_records() {
    if !common::verilator("four_lanes_give_the_verdicts_in_the_order_of_the_records") {
        return;
    }
    let configuration = four_lanes();
    let block = configuration.kernels[0].block;
    let mut board = Board::new(configuration, 7);
    assert_eq!(board.read(0, 64), board.configuration.identity());
    for (seed, pace) in [(1, (8, 8)), (2, (3, 8)), (3, (8, 2))] {
        board.pace = pace;
        assert!(compare(&mut board, block, seed, 150) > 150);
    }
}

/// The shell with a part of one instance replaced, which has to be there.
fn faulty(configuration: &Configuration, instance: &str, sound: &str, fault: &str) -> Board {
    let text = shell::text(configuration);
    let (before, after) = text.split_once(instance).expect("the instance is there");
    assert!(after.contains(sound), "the fault's place, {sound}, is gone");
    let text = [before, instance, &after.replacen(sound, fault, 1)].concat();
    Board::of_verilog(configuration.clone(), &text, 8)
}

#[test]
fn pairs_that_change_on_their_way_are_found_before_a_record_is_sent() {
    if !common::verilator("pairs_that_change_on_their_way_are_found_before_a_record_is_sent") {
        return;
    }
    let configuration = four_lanes();
    let kernel = configuration.kernels[0].block.kernel;
    let group = &vectors::parse(kernel, kernel.vectors).unwrap()[0];
    let batch = group.batch(kernel).unwrap();
    let report = |instance: &str, sound: &str, fault: &str| {
        let mut board = faulty(&configuration, instance, sound, fault);
        let pairs = board.prepare(&batch);
        let loaded = board.read(map::LOADED, 3);
        (loaded[0] == pairs.len() as u32, loaded[1] == shell::crc(&pairs), loaded[2])
    };
    let data = ".s_data(k0_param)";
    // A bit of every word, on its way to all lanes.
    let relay = report(" relay_0 (", ".s_data(load_param)", ".s_data(load_param ^ 32'h400)");
    assert_eq!(relay, (true, false, 1));
    // The same on its way to lane 2 alone.
    let lane = report(" pairs_0_2 (", data, ".s_data(k0_param ^ 32'h400)");
    assert_eq!(lane, (true, true, 0));
}
