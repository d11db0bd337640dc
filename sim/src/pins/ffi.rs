//! The one file with foreign calls of named ports: a shared object that `shim.cpp` beside it was compiled into.
#![allow(unsafe_code, reason = "calls into the C++ that verilator wrote")]

use super::{Direction, Port};
use libloading::{Library, Symbol};
use std::ffi::{CStr, c_char, c_void};
use std::path::Path;
use std::ptr::NonNull;

type Create = unsafe extern "C" fn() -> *mut c_void;
type Destroy = unsafe extern "C" fn(*mut c_void);
type PortAt = unsafe extern "C" fn(u32, *mut u32, *mut u32) -> *const c_char;
type Set = unsafe extern "C" fn(*mut c_void, u32, *const u32);
type Get = unsafe extern "C" fn(*const c_void, u32, *mut u32);
type Eval = unsafe extern "C" fn(*mut c_void) -> u32;

/// A verilated module and the code behind it.
pub(super) struct Instance {
    sim: NonNull<c_void>,
    pub(super) ports: Vec<Port>,
    set: Set,
    get: Get,
    eval: Eval,
    destroy: Destroy,
    // last: dropped after `drop` called into it
    _library: Library,
}

// SAFETY: the C++ object holds no thread-bound state, and `&mut self` keeps two threads from using it at once.
unsafe impl Send for Instance {}

impl Instance {
    /// An instance from a shared object.
    pub(super) fn load(path: &Path) -> Result<Self, String> {
        let text = |e: libloading::Error| e.to_string();
        // SAFETY: the file is one that this crate compiled (the cache checks its digest), and the only
        // initialisers in it are those of verilator's library.
        let library = unsafe { Library::new(path) }.map_err(text)?;
        // SAFETY: the types are those of the definitions in shim.cpp, with which this crate compiled the file;
        // the pointers stay valid as long as the library, which is kept beside them.
        let (create, destroy, port_at, set, get, eval) = unsafe {
            let create: Symbol<'_, Create> = library.get(b"accel_create").map_err(text)?;
            let destroy: Symbol<'_, Destroy> = library.get(b"accel_destroy").map_err(text)?;
            let port_at: Symbol<'_, PortAt> = library.get(b"accel_port").map_err(text)?;
            let set: Symbol<'_, Set> = library.get(b"accel_set").map_err(text)?;
            let get: Symbol<'_, Get> = library.get(b"accel_get").map_err(text)?;
            let eval: Symbol<'_, Eval> = library.get(b"accel_eval").map_err(text)?;
            (*create, *destroy, *port_at, *set, *get, *eval)
        };
        let mut ports = Vec::new();
        loop {
            let (mut bits, mut input) = (0, 0);
            // SAFETY: both places are writable; behind the last port it returns null.
            let name = unsafe { port_at(ports.len() as u32, &raw mut bits, &raw mut input) };
            if name.is_null() {
                break;
            }
            // SAFETY: a text in the library's constants that ends with a zero byte; it is copied here.
            let name = unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned();
            let direction = if input != 0 { Direction::Input } else { Direction::Output };
            ports.push(Port { name, bits, direction });
        }
        // SAFETY: no arguments; it returns an object of its own or null.
        let sim = NonNull::new(unsafe { create() }).ok_or("no memory for the model")?;
        Ok(Self { sim, ports, set, get, eval, destroy, _library: library })
    }

    /// Sets an input.
    pub(super) fn set(&mut self, port: usize, words: &[u32]) {
        assert_eq!(words.len(), self.ports[port].words(), "words of {}", self.ports[port].name);
        // SAFETY: `sim` is live, the port is one of its list, and as many words are there as it reads.
        unsafe { (self.set)(self.sim.as_ptr(), port as u32, words.as_ptr()) }
    }

    /// Reads a port.
    pub(super) fn get(&self, port: usize, words: &mut [u32]) {
        assert_eq!(words.len(), self.ports[port].words(), "words of {}", self.ports[port].name);
        // SAFETY: `sim` is live, the port is one of its list, and there is room for the words that it writes.
        unsafe { (self.get)(self.sim.as_ptr(), port as u32, words.as_mut_ptr()) }
    }

    /// Lets the logic settle; false when it does not.
    pub(super) fn eval(&mut self) -> bool {
        // SAFETY: `sim` is live.
        unsafe { (self.eval)(self.sim.as_ptr()) != 0 }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // SAFETY: `sim` came from `create` of the same library and is used no more.
        unsafe { (self.destroy)(self.sim.as_ptr()) }
    }
}
