//! The kernels as WGSL compute shaders.
