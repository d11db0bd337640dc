//! Beats of up to `N` outputs from the `N` lanes of a map, in the order of the records.
//!
//! ```text
//! tag_valid, tag_count ──►[ counts ]────────────────────────────┐
//! lane_valid$0, lane_data$0 ──►[queue 0]──┐                     │
//! lane_valid$1, lane_data$1 ──►[queue 1]──┼─► all have given ─►[output]──► m_valid, m_count, m_data$0 …
//! lane_ready$i ◄──[register]◄── room in queue i                    ◄── m_ready
//! ```
//!
//! # Ports
//!
//! `N` lanes, 1 to 16; beats of a lane of `B` words. Element `i` of an array of ports is called `name$i` in the Verilog.
//!
//! | port | direction | bits | |
//! |---|---|---|---|
//! | `clock`, `flush` | in | 1 | as in [`crate::stream`]; the same `flush` in the same cycle goes to distributor, lanes and collector |
//! | `tag_valid`, `tag_count` | in | 1, 5 | from the distributor |
//! | `lane_valid$0` … `lane_valid$(N-1)` | in | 1 | from `m_valid` of the lanes |
//! | `lane_data$0` … | in | 32 B | from `m_data` of the lanes |
//! | `lane_ready$0` … | out | 1 | to `m_ready` of the lanes; from a register |
//! | `m_valid` | out | 1 | a beat is offered |
//! | `m_ready` | in | 1 | it is taken |
//! | `m_count` | out | 5 | how many outputs it has: as many as the distributor's beat had records |
//! | `m_data$0` … | out | 32 B | the outputs, in the order of the records; those from `m_count` on are arbitrary |
//!
//! **Order.** Beat by beat and slot by slot as they came in.
//!
//! **Throughput.** One beat a cycle, so `N` outputs a cycle, while `m_ready` is high.
//!
//! **When stalled.** A queue holds 16 outputs, and the lanes hold theirs. No path leads from `m_ready` to a lane without a
//! register.
