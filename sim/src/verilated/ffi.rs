//! The one file with foreign calls: a shared object that `shim.cpp` was compiled into.
#![allow(unsafe_code, reason = "calls into the C++ that verilator wrote")]

use libloading::{Library, Symbol};
use std::ffi::{CString, c_char, c_void};
use std::path::Path;
use std::ptr::NonNull;

type Create = unsafe extern "C" fn() -> *mut c_void;
type Destroy = unsafe extern "C" fn(*mut c_void);
type Cycle = unsafe extern "C" fn(*mut c_void, u32, *const u32, u32, u32, *mut u32) -> u32;
type Trace = unsafe extern "C" fn(*mut c_void, *const c_char) -> u32;
type TraceEnd = unsafe extern "C" fn(*mut c_void) -> u32;

/// A verilated block and the code behind it.
pub(super) struct Instance {
    sim: NonNull<c_void>,
    create: Create,
    cycle: Cycle,
    trace: Option<(Trace, TraceEnd)>,
    destroy: Destroy,
    /// What `s_data` is while nobody drives it.
    undriven: Vec<u32>,
    beat_words: usize,
    // last: dropped after `drop` called into it
    _library: Library,
}

// SAFETY: the C++ object holds no thread-bound state, and `&mut self` keeps two threads from using it at once.
unsafe impl Send for Instance {}

impl Instance {
    /// An instance from a shared object of these widths; `trace` says whether it was built to trace.
    pub(super) fn load(
        path: &Path,
        input_words: usize,
        beat_words: usize,
        trace: bool,
    ) -> Result<Self, String> {
        let text = |e: libloading::Error| e.to_string();
        // SAFETY: the file is one that this crate compiled (the cache checks its digest), and the only
        // initialisers in it are those of verilator's library.
        let library = unsafe { Library::new(path) }.map_err(text)?;
        // SAFETY: the types are those of the definitions in shim.cpp, with which this crate compiled the file;
        // the pointers stay valid as long as the library, which is kept beside them.
        let (create, destroy, cycle, trace) = unsafe {
            let create: Symbol<'_, Create> = library.get(b"accel_create").map_err(text)?;
            let destroy: Symbol<'_, Destroy> = library.get(b"accel_destroy").map_err(text)?;
            let cycle: Symbol<'_, Cycle> = library.get(b"accel_cycle").map_err(text)?;
            let trace = if trace {
                let begin: Symbol<'_, Trace> = library.get(b"accel_trace").map_err(text)?;
                let end: Symbol<'_, TraceEnd> = library.get(b"accel_trace_end").map_err(text)?;
                Some((*begin, *end))
            } else {
                None
            };
            (*create, *destroy, *cycle, trace)
        };
        // SAFETY: no arguments; it returns an object of its own or null.
        let sim = NonNull::new(unsafe { create() }).ok_or("no memory for the model")?;
        let undriven = vec![0; input_words];
        Ok(Self { sim, create, cycle, trace, destroy, undriven, beat_words, _library: library })
    }

    /// Puts a block at power-up in the place of the one that ran; false when there is no memory for it.
    pub(super) fn restart(&mut self) -> bool {
        // SAFETY: no arguments; it returns an object of its own or null.
        let Some(fresh) = NonNull::new(unsafe { (self.create)() }) else {
            return false;
        };
        let old = std::mem::replace(&mut self.sim, fresh);
        // SAFETY: `old` came from `create` of the same library and is used no more.
        unsafe { (self.destroy)(old.as_ptr()) };
        true
    }

    /// One clock cycle; the bits of `control` and of the answer are those of shim.cpp. An empty `s_data` is
    /// undriven.
    pub(super) fn cycle(
        &mut self,
        control: u32,
        s_data: &[u32],
        param: (u32, u32),
        m_data: &mut [u32],
    ) -> u32 {
        let s_data = if s_data.is_empty() { &self.undriven } else { s_data };
        assert_eq!((s_data.len(), m_data.len()), (self.undriven.len(), self.beat_words));
        // SAFETY: `sim` is live; the shim reads and writes exactly these lengths: it asserts at compile time
        // that they are those of the ports, the line above that they are those of the slices.
        unsafe {
            (self.cycle)(self.sim.as_ptr(), control, s_data.as_ptr(), param.0, param.1, m_data.as_mut_ptr())
        }
    }

    /// Starts a waveform; false when the file can't be written or the object was not built to trace.
    pub(super) fn trace(&mut self, path: &Path) -> bool {
        let path = path.to_str().and_then(|p| CString::new(p).ok());
        let (Some((begin, _)), Some(path)) = (self.trace, path) else {
            return false;
        };
        // SAFETY: `sim` is live and the text ends with a zero byte; the callee copies it.
        unsafe { begin(self.sim.as_ptr(), path.as_ptr()) != 0 }
    }

    /// Completes the waveform; false when some of it could not be written.
    pub(super) fn trace_end(&mut self) -> bool {
        // SAFETY: `sim` is live; without a waveform the callee does nothing.
        self.trace.is_some_and(|(_, end)| unsafe { end(self.sim.as_ptr()) != 0 })
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // SAFETY: `sim` came from `create` of the same library and is used no more.
        unsafe { (self.destroy)(self.sim.as_ptr()) }
    }
}
