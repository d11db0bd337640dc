//! Baselines of behaviour: training, calibration, merging, files.
