//! A stream as requests of one record each, which the runtime's coalescer runs together.
//!
//! One thread hands each record in when it arrives, another waits for the outputs in their order: both are part of what
//! a caller pays, so they are part of the latency.

use crate::stream::{POOL, PROBE_BYTES, Part, Served, Server};
use crate::workload::Workload;
use accel_kernels::Kernel;
use accel_runtime::{
    CoalesceError, CoalesceSettings, Coalescer, Options, Registry, Request, RunError, Setup,
};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// Requests a second where the search begins.
const BEGIN: f64 = 200_000.0;

/// A coalescer of one device.
pub struct Coalesced {
    coalescer: Coalescer,
    device: String,
    kernel: &'static Kernel,
}

impl Coalesced {
    /// Opens the device for requests under this setup.
    ///
    /// # Errors
    /// [`RunError`] in the coalescer's words.
    pub fn start(registry: &Arc<Registry>, device: &str, setup: &Setup) -> Result<Self, RunError> {
        let request = Request { devices: vec![device.to_owned()], ..Request::default() };
        let (registry, settings) = (Arc::clone(registry), CoalesceSettings::default());
        let kernel = setup.kernel();
        let coalescer =
            Coalescer::start(registry, request, Options::default(), None, setup.clone(), settings)
                .map_err(|e| failed(device, kernel, &e))?;
        Ok(Self { coalescer, device: device.to_owned(), kernel })
    }
}

fn failed(device: &str, kernel: &Kernel, error: &CoalesceError) -> RunError {
    RunError::Failed { device: device.to_owned(), kernel: kernel.name, reason: error.to_string() }
}

impl Server for Coalesced {
    fn capacity(&mut self, _: &Workload) -> Result<f64, RunError> {
        Ok(BEGIN)
    }

    fn serve(&mut self, workload: &Workload, arrivals: &[u64], limit: Duration) -> Result<Served, RunError> {
        let words = self.kernel.input_words;
        // Their parts and outputs fit in the memory of a probe.
        let most = PROBE_BYTES / (size_of::<Part>() + 4 * self.kernel.output_words);
        let (arrivals, limit) = (&arrivals[..arrivals.len().min(most)], limit.as_nanos() as u64);
        let pool = workload.records().min(POOL as usize);
        let (sender, tickets) = channel();
        let start = Instant::now();
        let now = || start.elapsed().as_nanos() as u64; // centuries fit
        let outcome = thread::scope(|scope| {
            let collector = scope.spawn(move || {
                let mut parts = Vec::with_capacity(arrivals.len());
                for (number, ticket) in tickets.into_iter().enumerate() {
                    let ticket: accel_runtime::coalesce::Ticket = ticket;
                    let output = ticket.wait()?;
                    parts.push(Part { first: number % pool, records: 1, output, end: now() });
                }
                Ok::<_, CoalesceError>(parts)
            });
            for (number, &at) in arrivals.iter().enumerate() {
                if at >= limit || now() >= limit {
                    break;
                }
                while now() < at {
                    std::hint::spin_loop();
                }
                let first = number % pool * words;
                let ticket = self.coalescer.submit(workload.input()[first..first + words].to_vec())?;
                if sender.send(ticket).is_err() {
                    break; // the collector has met an error, and tells it
                }
            }
            drop(sender);
            let end = now();
            let parts = collector.join().expect("the collector does not panic")?;
            Ok(Served { parts, end })
        });
        outcome.map_err(|e: CoalesceError| failed(&self.device, self.kernel, &e))
    }

    fn tells_batches(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stream::{Search, search};
    use accel_runtime::Settings;

    const SEARCH: Search = Search {
        rate: Some(20_000.0),
        bound: Duration::from_millis(5),
        limit: Duration::from_millis(50),
        within: None,
        seed: 3,
    };

    #[test]
    fn requests_come_back_to_their_records_and_wrong_ones_are_found() {
        let registry = Arc::new(Registry::standard(Settings { threads: 1 }));
        let workload = Workload::new(accel_kernels::kernels()[0], 1, 500).unwrap();
        let start = |device: &str| Coalesced::start(&registry, device, workload.setup()).unwrap();
        let times: Vec<u64> = (0..1000).map(|number| number * 20_000).collect();
        let served = start("cpu").serve(&workload, &times, Duration::from_secs(60)).unwrap();
        assert_eq!(served.parts.len(), 1000);
        let words = workload.kernel().output_words;
        for (number, part) in served.parts.iter().enumerate() {
            assert_eq!((part.first, part.records), (number % 500, 1));
            assert_eq!(part.output, workload.expected()[part.first * words..][..words]);
            assert!(part.end > times[number]);
        }
        let found = search(&mut start("cpu"), &workload, &SEARCH).unwrap();
        assert_eq!((found.difference, found.rate, found.batches), (None, 20_000.0, None));
        let found = search(&mut start("fault:bit:cpu"), &workload, &SEARCH).unwrap();
        assert!(found.difference.is_some());
    }

    #[test]
    fn outputs_of_a_fold_belong_to_no_request() {
        let registry = Arc::new(Registry::standard(Settings { threads: 1 }));
        let kernel = accel_kernels::find("moment_aggregation").unwrap();
        let workload = Workload::new(kernel, 1, 10).unwrap();
        assert!(Coalesced::start(&registry, "cpu", workload.setup()).is_err());
    }
}
