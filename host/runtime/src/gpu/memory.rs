//! The memory that a device has given: counted, and bounded by a budget.

use super::fault::Fault;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use wgpu::Buffer;

/// What the buffers of a device hold in all, and the most that they may.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    held: Arc<AtomicU64>,
    limit: u64,
}

impl Budget {
    /// Nothing held yet, and at most so many bytes from now on.
    pub(super) fn new(limit: u64) -> Self {
        Self { held: Arc::default(), limit }
    }

    /// Bytes held.
    pub(super) fn held(&self) -> u64 {
        self.held.load(Ordering::Relaxed)
    }

    /// Bytes that may still be taken.
    pub(super) fn left(&self) -> u64 {
        self.limit.saturating_sub(self.held())
    }

    /// Refuses more bytes than are left.
    pub(super) fn check(&self, asked: u64) -> Result<(), Fault> {
        if asked <= self.left() {
            return Ok(());
        }
        Err(Fault::Memory { value: self.held().saturating_add(asked), limit: self.limit })
    }

    /// Counts a buffer until it is dropped.
    pub(super) fn count(&self, buffer: Buffer) -> Memory {
        self.held.fetch_add(buffer.size(), Ordering::Relaxed);
        Memory { buffer, budget: self.clone() }
    }
}

/// A buffer that counts against the budget.
#[derive(Debug)]
pub(super) struct Memory {
    buffer: Buffer,
    budget: Budget,
}

impl Deref for Memory {
    type Target = Buffer;

    fn deref(&self) -> &Buffer {
        &self.buffer
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.budget.held.fetch_sub(self.buffer.size(), Ordering::Relaxed);
    }
}
