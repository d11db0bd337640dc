//! The kernels as WGSL compute shaders.
//!
//! A shader is `wgsl/<kernel>.wgsl`, picked up by itself. Its first line may ask for pieces (`// use: bytes`) of
//! `wgsl/shared/` or generated ones; the build puts a prelude with the kernel's fields and the piece of its shape
//! before it, and fails unless the whole is valid WGSL without any extension and binds what its shape demands.
//!
//! A *map* binds in group 0: 0 `dispatch` (uniform: the number of records, then the invocations in a row of
//! the grid), 1 `params`, 2 `inputs`, 3 `outputs` (storage: the words of [`accel_kernels::Batch`]). Invocation
//! `x + y * stride` writes all output words of the record of that number. The entry point is [`ENTRY_POINT`], the
//! workgroup is [`WORKGROUP`] × 1 × 1.

/// The entry point of every shader.
pub const ENTRY_POINT: &str = "main";

/// The overridable constant of every shader that is its workgroup size.
pub const WORKGROUP: &str = "WORKGROUP";

/// How a shader reaches a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// A uniform buffer.
    Uniform,
    /// A storage buffer that is only read.
    Read,
    /// A storage buffer that is written.
    ReadWrite,
}

/// A buffer that a shader binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Its name in the shader.
    pub name: &'static str,
    /// How the shader reaches it.
    pub access: Access,
}

/// The GPU twin of a kernel.
#[derive(Debug)]
pub struct Shader {
    /// The name of the kernel that it computes.
    pub kernel: &'static str,
    /// The whole WGSL text.
    pub source: &'static str,
    /// The workgroup size when nobody asks for another.
    pub workgroup: u32,
    /// The buffers of bind group 0; the place in the list is the number of the binding.
    pub bindings: &'static [Binding],
}

/// Every shader, by name of its kernel.
pub fn shaders() -> &'static [Shader] {
    static SHADERS: &[Shader] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));
    SHADERS
}

/// The shader of the kernel of this name, if there is one.
pub fn find(kernel: &str) -> Option<&'static Shader> {
    shaders().iter().find(|shader| shader.kernel == kernel)
}
