//! Fast CPU implementations of the kernels.
