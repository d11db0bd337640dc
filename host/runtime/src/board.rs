//! `fpga:serial:PATH[@BAUD]`, `fpga:tcp:HOST:PORT`, `fpga:xdma:H2C,C2H`: boards at the end of a link (see `accel_link`).
//!
//! Nothing is known of a board until it is opened: what it holds it says itself, also whether it is hardware. All devices of
//! a name in this process share one session, since a board knows only one.

mod device;
mod name;
mod pipes;
mod serial;
mod tcp;

pub use device::BoardDevice;
pub use name::DEFAULT_BAUD;

use crate::device::{Device, Kind, Listing, OpenError, Pattern, Provider};
use accel_link::{Driver, LinkError, Patience, Settings, Transport};
use device::Station;
use name::Target;
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// The boards that names lead to.
#[derive(Default)]
pub struct BoardProvider {
    patience: Patience,
    /// Those open in this process, by their names.
    open: Mutex<HashMap<String, Opened>>,
}

struct Opened {
    station: Weak<Mutex<Station>>,
    kind: Kind,
    description: String,
}

/// The lock, also after a panic of another thread: what it protects is valid at all times.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl BoardProvider {
    /// Boards that are waited for as long as this.
    pub fn with_patience(patience: Patience) -> Self {
        Self { patience, ..Self::default() }
    }

    fn station(&self, name: &str, target: &Target) -> Result<Arc<Mutex<Station>>, OpenError> {
        let mut open = lock(&self.open);
        let known = open.get(name).and_then(|opened| opened.station.upgrade());
        if let Some(station) = known.filter(|station| !lock(station).is_lost()) {
            return Ok(station);
        }
        let absent = |error: io::Error| OpenError::Absent {
            device: name.to_owned(),
            reason: format!("{error}; {}", target.advice(&error)),
        };
        let transport = target.connect().map_err(absent)?;
        let patience = target.patience(self.patience);
        let driver = open_driver(name, transport, Settings { patience, seed: None })?;
        let station = Arc::new(Mutex::new(Station::new(driver)));
        let (kind, description) = {
            let station = lock(&station);
            (station.kind(), station.description())
        };
        open.insert(name.to_owned(), Opened { station: Arc::downgrade(&station), kind, description });
        Ok(station)
    }
}

/// Begins the session.
fn open_driver(
    name: &str,
    transport: Box<dyn Transport>,
    settings: Settings,
) -> Result<Driver<Box<dyn Transport>>, OpenError> {
    let device = name.to_owned();
    Driver::open(transport, accel_kernels::kernels(), settings).map_err(|error| match error {
        LinkError::Silent { .. } => {
            OpenError::Absent { device, reason: format!("{error}; is there a board, and is it free?") }
        }
        other => OpenError::Failed { device, reason: other.to_string() },
    })
}

/// Whether this is the name of a board.
pub fn is_board(name: &str) -> bool {
    Target::parse(name).is_some()
}

impl Provider for BoardProvider {
    /// The boards that were opened in this process: no other can be told from what lies at the end of a line.
    fn probe(&self) -> Vec<Listing> {
        let open = lock(&self.open);
        let mut listings: Vec<Listing> = open
            .iter()
            .map(|(name, opened)| Listing {
                name: name.clone(),
                kind: opened.kind,
                description: opened.description.clone(),
                limits: Vec::new(),
                absent: None,
            })
            .collect();
        listings.sort_by(|a, b| a.name.cmp(&b.name));
        listings
    }

    fn patterns(&self) -> Vec<Pattern> {
        let pattern = |form, description: String| Pattern { form, description };
        vec![
            pattern("fpga:serial:PATH[@BAUD]", serial::describe()),
            pattern("fpga:tcp:HOST:PORT", "a board, or `accel board serve`, behind a TCP port".to_owned()),
            pattern(
                "fpga:xdma:H2C,C2H",
                "a board behind two character devices, to it and from it".to_owned(),
            ),
        ]
    }

    fn owns(&self, name: &str) -> bool {
        is_board(name)
    }

    fn canonical(&self, name: &str) -> String {
        Target::parse(name).map_or_else(|| name.to_owned(), |target| target.to_string())
    }

    fn open(&self, name: &str) -> Option<Result<Box<dyn Device>, OpenError>> {
        let target = Target::parse(name)?;
        let name = target.to_string();
        let device = self.station(&name, &target).map(|station| BoardDevice::new(name, station));
        Some(device.map(|device| Box::new(device) as Box<dyn Device>))
    }
}
