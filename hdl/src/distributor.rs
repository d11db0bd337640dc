//! Beats of up to `N` records to the `N` lanes of a map.
//!
//! ```text
//! s_valid ─────►┐                ┌─►[queue 0]──► lane_valid$0, lane_data$0      ◄── lane_ready$0
//! s_count       ├─►[register]────┼─►[queue 1]──► lane_valid$1, lane_data$1      ◄── lane_ready$1
//! s_data$0 …  ─►┘       │        └─► …
//! s_ready ◄──[register]◄── all queues have room
//!                       └──► tag_valid, tag_count                  to the collector, one a beat
//! ```
//!
//! # Ports
//!
//! `N` lanes, 1 to 16; records of `W` words. Element `i` of an array of ports is called `name$i` in the Verilog.
//!
//! | port | direction | bits | |
//! |---|---|---|---|
//! | `clock`, `flush` | in | 1 | as in [`crate::stream`]; the same `flush` in the same cycle goes to distributor, lanes and collector |
//! | `s_valid` | in | 1 | a beat is offered |
//! | `s_ready` | out | 1 | it is taken; from a register, does not wait for `s_valid` |
//! | `s_count` | in | 5 | how many of its slots hold records: 1 to `N`, the first ones |
//! | `s_data$0` … `s_data$(N-1)` | in | 32 W | the slots |
//! | `lane_valid$0` … | out | 1 | to `s_valid` of the lanes |
//! | `lane_data$0` … | out | 32 W | to `s_data` of the lanes |
//! | `lane_ready$0` … | in | 1 | from `s_ready` of the lanes |
//! | `tag_valid` | out | 1 | to the collector: a beat was taken |
//! | `tag_count` | out | 5 | to the collector: its count |
//!
//! **Order.** Slot `i` goes to lane `i`, so record `k` of a stream of full beats goes to lane `k mod N`: round robin.
//! A beat may have fewer records anywhere in a stream. What stands in its other slots goes through their lanes all
//! the same, and the collector drops what comes out; so every lane gets as many records as beats were taken, and
//! the collector needs nothing but the counts.
//!
//! **Throughput.** One beat a cycle, so `N` records a cycle, while every lane takes a record a cycle. A stream of one
//! record a cycle in all has to be gathered into beats in front of `s_data`; whoever does it decides when a beat that
//! is not full has to leave.
//!
//! **When stalled.** A queue holds 16 records; `s_ready` falls while one of them may not have room. No path leads
//! from one `ready` to another without a register.
//!
//! **Latency.** 3 cycles from the one that takes a beat to the one that offers its records to idle lanes.
//!
//! **Which blocks.** Maps: a fold or a scan gives other than one beat of output a record, and has one lane, which is
//! wired without distributor and collector.
