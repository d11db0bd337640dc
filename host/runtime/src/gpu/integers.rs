//! Which integers shaders compute with: 64-bit ones where the device has them, unless they were measured to be slower or
//! somebody demands others.

use super::GpuOptions;
use super::context::Context;
use super::tuning::Tuning;
use accel_shaders::{Integers, Shader};
use std::env;

/// The variable that forces the integers of all GPUs.
pub const VARIABLE: &str = "ACCEL_GPU";

/// What it takes.
const NAMES: [(&str, Integers); 2] = [("int32", Integers::Int32), ("int64", Integers::Int64)];

/// Why the integers of a GPU can't be chosen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IntegersError {
    /// The variable holds no such name.
    #[error("{VARIABLE} is '{0}': it takes int32 or int64")]
    Unknown(String),
    /// The device has none of 64 bits.
    #[error("64-bit integers are demanded ({VARIABLE}=int64), and the device has none")]
    Absent,
}

/// What the variable demands.
pub(super) fn demanded() -> Result<Option<Integers>, IntegersError> {
    parse(env::var_os(VARIABLE).map(|text| text.to_string_lossy().into_owned()))
}

fn parse(text: Option<String>) -> Result<Option<Integers>, IntegersError> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    match NAMES.into_iter().find(|(name, _)| *name == text) {
        Some((_, integers)) => Ok(Some(integers)),
        None => Err(IntegersError::Unknown(text)),
    }
}

/// The options with what the variable demands, where they demand nothing themselves.
pub(super) fn with_demand(options: GpuOptions) -> Result<GpuOptions, IntegersError> {
    let integers = match options.integers {
        None => demanded()?,
        integers => integers,
    };
    Ok(GpuOptions { integers, ..options })
}

/// Refuses a demand that a device can't meet.
pub(super) fn check(options: &GpuOptions, has_int64: bool) -> Result<(), IntegersError> {
    if options.integers == Some(Integers::Int64) && !has_int64 { Err(IntegersError::Absent) } else { Ok(()) }
}

/// What a shader computes with on a device, when this is chosen where there is a choice.
pub(super) fn possible(chosen: Integers, shader: &Shader, has_int64: bool) -> Integers {
    if has_int64 && shader.has_int64() { chosen } else { Integers::Int32 }
}

/// The integers that are worth a try for a shader.
pub(super) fn candidates(shader: &Shader, context: &Context, options: &GpuOptions) -> Vec<Integers> {
    let mut found: Vec<Integers> = Vec::new();
    for chosen in options.integers.map_or_else(|| vec![Integers::Int32, Integers::Int64], |one| vec![one]) {
        let possible = possible(chosen, shader, context.int64);
        if !found.contains(&possible) {
            found.push(possible);
        }
    }
    found
}

/// For each kernel whose shader knows both: its name, and which it computes with and why, for people.
pub(super) fn shown(
    options: &GpuOptions,
    tunings: &[(String, Tuning)],
    default: impl Fn(&Shader) -> Tuning,
    has_int64: bool,
) -> Vec<(&'static str, String)> {
    let one = |shader: &'static Shader| {
        let measured = tunings.iter().find(|(kernel, _)| kernel == shader.kernel);
        let (chosen, why) = match (options.integers, measured) {
            _ if !has_int64 => (Integers::Int32, "the device has no others"),
            (Some(demanded), _) => (demanded, "demanded"),
            (None, Some((_, tuning))) => (tuning.integers, "measured to be faster"),
            (None, None) => (default(shader).integers, "by default"),
        };
        let bits = match possible(chosen, shader, has_int64) {
            Integers::Int32 => 32,
            Integers::Int64 => 64,
        };
        (shader.kernel, format!("in {bits}-bit integers ({why})"))
    };
    accel_shaders::shaders().iter().filter(|shader| shader.has_int64()).map(one).collect()
}

/// The name that the variable and the file of tunings have for these.
pub(super) fn name(integers: Integers) -> &'static str {
    NAMES.into_iter().find(|(_, known)| *known == integers).map_or("", |(name, _)| name)
}

/// The integers of this name.
pub(super) fn named(name: &str) -> Option<Integers> {
    NAMES.into_iter().find(|(known, _)| *known == name).map(|(_, integers)| integers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Kind;

    #[test]
    fn the_variable_takes_two_names_and_nothing_else() {
        let parse = |text: &str| parse(Some(text.to_owned()));
        assert_eq!(super::parse(None), Ok(None));
        assert_eq!(parse(""), Ok(None));
        assert_eq!(parse("int32"), Ok(Some(Integers::Int32)));
        assert_eq!(parse("int64"), Ok(Some(Integers::Int64)));
        for other in ["64", "INT64", "int16"] {
            let error = parse(other).unwrap_err().to_string();
            assert_eq!(error, format!("ACCEL_GPU is '{other}': it takes int32 or int64"));
        }
        for integers in [Integers::Int32, Integers::Int64] {
            assert_eq!(named(name(integers)), Some(integers));
        }
    }

    #[test]
    fn a_demand_goes_before_a_measurement_and_nothing_goes_beyond_the_device() {
        let shader = accel_shaders::shaders().iter().find(|shader| shader.has_int64()).unwrap();
        let tuning = |integers| Tuning { workgroup: 64, records: 1, integers };
        let measured = [(shader.kernel.to_owned(), tuning(Integers::Int32))];
        let shown = |demand, tunings: &[(String, Tuning)], has_int64| {
            let options = GpuOptions { integers: demand, ..GpuOptions::default() };
            let default = |shader: &Shader| Tuning::default(Kind::DiscreteGpu, shader);
            let all = super::shown(&options, tunings, default, has_int64);
            all.into_iter().find(|(kernel, _)| *kernel == shader.kernel).unwrap().1
        };
        assert_eq!(shown(None, &[], true), "in 64-bit integers (by default)");
        assert_eq!(shown(None, &measured, true), "in 32-bit integers (measured to be faster)");
        assert_eq!(shown(Some(Integers::Int64), &measured, true), "in 64-bit integers (demanded)");
        assert_eq!(shown(Some(Integers::Int32), &[], true), "in 32-bit integers (demanded)");
        assert_eq!(shown(None, &[], false), "in 32-bit integers (the device has no others)");
        for chosen in [Integers::Int32, Integers::Int64] {
            assert_eq!(possible(chosen, shader, false), Integers::Int32);
            assert_eq!(possible(chosen, shader, true), chosen);
        }
        let demand = GpuOptions { integers: Some(Integers::Int64), ..GpuOptions::default() };
        assert_eq!(check(&demand, true), Ok(()));
        assert!(check(&demand, false).unwrap_err().to_string().contains("the device has none"));
    }
}
