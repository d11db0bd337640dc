//! Moments of the same rows have one digest, whatever their order, their split, the devices, and the tree of merges.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use accel_kernels::digest::of_words;
use accel_kernels::generate::Random;
use accel_kernels::moment_aggregation::{KERNEL, RECORD_WORDS};
use accel_runtime::{Registry, Settings, Work, Worker};
use std::io::Write as _;

/// Random orders, each with a split, devices and a tree of merges of its own.
const ORDERS: u32 = 1000;

const RECORDS: usize = 320;
const SEGMENTS: u32 = 3;

/// The devices that a part may run on. RustHDL's simulator runs the block that verilator does, too slowly for this.
const DEVICES: [&str; 5] = ["cpu", "cpu:reference", "gpu:0", "gpu:1", "fpga:verilator"];

/// The devices of those that are here, running.
fn workers() -> Vec<(&'static str, Worker)> {
    let registry = Registry::standard(Settings { threads: 1 });
    let open = |name| match registry.open(name) {
        Ok(device) => Some((name, Worker::start(device).unwrap())),
        Err(absent) => {
            let required = std::env::var("ACCEL_REQUIRE").is_ok_and(|v| v == "all");
            assert!(!required, "required and not run: {name}: {absent}");
            writeln!(std::io::stderr(), "not run: {name}: {absent}").expect("standard error is open"); // past the capture
            None
        }
    };
    DEVICES.into_iter().filter_map(open).collect()
}

/// Records of three segments, with the extremes of the generator and some of their own.
fn records() -> Vec<u32> {
    let mut input = vec![0; RECORDS * RECORD_WORDS];
    (KERNEL.generate_records)(&[SEGMENTS], 5, 0, &mut input);
    for (record, half) in input.chunks_exact_mut(RECORD_WORDS).zip([0x8000_u32, 0x7FFF]) {
        record[..8].fill(half << 16 | half);
    }
    input
}

fn below(random: &mut Random, limit: usize) -> usize {
    random.below(limit as u32) as usize // small numbers
}

#[test]
fn a_thousand_orders_splits_and_device_mixes_give_one_digest() {
    let mut workers = workers();
    let input = records();
    let whole = Work::new(&KERNEL, [SEGMENTS].into(), input.clone()).unwrap();
    let expected = of_words(&whole.batch().reference());
    let merge = KERNEL.merge.unwrap();
    let mut order: Vec<&[u32]> = input.chunks_exact(RECORD_WORDS).collect();
    let mut random = Random::new(1, 9);
    let (mut parts_of, mut mixed) = (vec![0u32; workers.len()], 0);
    for number in 0..ORDERS {
        for i in (1..order.len()).rev() {
            order.swap(i, below(&mut random, i + 1));
        }
        // a split at up to seven places, where parts may be empty
        let mut places = vec![0, RECORDS];
        places.extend((0..below(&mut random, 8)).map(|_| below(&mut random, RECORDS + 1)));
        places.sort_unstable();
        let mut used = vec![false; workers.len()];
        let mut sums = Vec::new();
        for ends in places.windows(2) {
            let which = below(&mut random, workers.len());
            used[which] = true;
            parts_of[which] += 1;
            let work = Work::new(&KERNEL, [SEGMENTS].into(), order[ends[0]..ends[1]].concat()).unwrap();
            sums.push(workers[which].1.run(&work, Vec::new(), None).unwrap().output);
        }
        mixed += u32::from(used.iter().filter(|u| **u).count() > 1);
        while sums.len() > 1 {
            let one = sums.swap_remove(below(&mut random, sums.len()));
            let other = below(&mut random, sums.len());
            merge(&mut sums[other], &one);
        }
        let used = || workers.iter().zip(&used).filter(|(_, u)| **u).map(|(w, _)| w.0).collect::<Vec<_>>();
        assert_eq!(of_words(&sums[0]), expected, "order {number}, split at {places:?}, on {:?}", used());
    }
    assert!(mixed > ORDERS / 2, "{mixed} orders on more than one device");
    for ((name, _), parts) in workers.iter().zip(parts_of) {
        assert!(parts > ORDERS / 2, "{name} had {parts} parts");
    }
}
