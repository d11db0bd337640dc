//! Numbers for names.

use std::collections::HashMap;
use std::sync::Arc;

/// Names, numbered from 0 in the order in which they were first seen.
#[derive(Clone, Debug, Default)]
pub struct Names {
    names: Vec<Arc<str>>,
    numbers: HashMap<Arc<str>, u32>,
}

impl Names {
    /// No names.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of this name, a new one if it is seen for the first time.
    ///
    /// # Panics
    /// When there are 2^32 names: memory ends long before.
    pub fn number(&mut self, name: &str) -> u32 {
        if let Some(&number) = self.numbers.get(name) {
            return number;
        }
        let number = u32::try_from(self.names.len()).expect("fewer than 2^32 names fit into memory");
        let name: Arc<str> = name.into();
        self.names.push(Arc::clone(&name));
        self.numbers.insert(name, number);
        number
    }

    /// The number of this name, if it has been seen.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    /// The name of this number.
    ///
    /// # Panics
    /// When there is no such number.
    pub fn name(&self, number: u32) -> &str {
        &self.names[number as usize]
    }

    /// All names by their numbers.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(|n| &**n)
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}
