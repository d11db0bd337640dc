//! The checks that every shader passes before the crate builds.

use super::{Error, Integers};
use accel_kernels::{Kernel, Shape};
use naga::valid::{Capabilities, FunctionInfo, ValidationFlags, Validator};
use naga::{
    AddressSpace, BinaryOperator, Expression, Function, Handle, Literal, MathFunction, Module, StorageAccess,
    TypeInner,
};

/// How a shader reaches a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Uniform,
    Read,
    ReadWrite,
}

/// A buffer of group 0; its number is its place in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    pub name: String,
    pub access: Access,
}

/// The bindings of every shader, but for the tables; a map has no runs.
const BINDINGS: [(&str, Access); 5] = [
    ("dispatch", Access::Uniform),
    ("params", Access::Read),
    ("inputs", Access::Read),
    ("outputs", Access::ReadWrite),
    ("runs", Access::Read),
];

/// The bindings of a shader of this shape, but for the tables.
pub fn fixed(shape: Shape) -> Vec<Binding> {
    let count = if shape == Shape::Map { 4 } else { 5 };
    BINDINGS[..count].iter().map(|&(name, access)| Binding { name: name.to_owned(), access }).collect()
}

/// What a shader says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// The default workgroup size.
    pub workgroup: u32,
    /// Invocations for a record or a run.
    pub parts: u32,
    /// The most records of a run.
    pub run_records: u32,
}

/// The name of the override of the workgroup size.
const WORKGROUP: &str = "WORKGROUP";

/// What this shader says of itself; its tables are bound as given, and it uses no integers beyond these.
pub fn check(
    of: &'static Kernel,
    source: &str,
    tables: &[String],
    integers: Integers,
) -> Result<Stated, Error> {
    let kernel = of.name;
    let path = format!("{kernel}.wgsl");
    let module = naga::front::wgsl::parse_str(source)
        .map_err(|e| Error::Parse { kernel, report: e.emit_to_string_with_path(source, &path) })?;
    // No capability at all is what the weakest device has: no 64-bit integers, no subgroups.
    let capabilities = match integers {
        Integers::Int32 => Capabilities::empty(),
        Integers::Int64 => Capabilities::SHADER_INT64,
    };
    let info = Validator::new(ValidationFlags::all(), capabilities)
        .validate(&module)
        .map_err(|e| Error::Invalid { kernel, report: e.emit_to_string_with_path(source, &path) })?;

    for (handle, function) in module.functions.iter() {
        straight(kernel, &module, function, &info[handle])?;
    }
    for (index, entry) in module.entry_points.iter().enumerate() {
        straight(kernel, &module, &entry.function, info.get_entry_point(index))?;
    }
    bindings(of, &module, tables)?;
    let (mut parts, mut run_records) = (1, u32::MAX);
    if of.shape == Shape::Fold {
        parts = constant(kernel, &module, "PARTS")?;
        run_records = constant(kernel, &module, "RUN_RECORDS")?;
    }
    Ok(Stated { workgroup: workgroup(kernel, &module)?, parts, run_records })
}

/// A positive constant of the module.
fn constant(kernel: &'static str, module: &Module, name: &str) -> Result<u32, Error> {
    let found = module.constants.iter().find(|(_, constant)| constant.name.as_deref() == Some(name));
    let value = found.map(|(_, constant)| &module.global_expressions[constant.init]);
    match value {
        Some(&Expression::Literal(Literal::U32(value @ 1..))) => Ok(value),
        other => {
            let rule = "a fold has positive constants PARTS and RUN_RECORDS";
            Err(Error::Rule { kernel, rule, found: format!("{other:?} as {name}") })
        }
    }
}

/// Refuses what devices disagree about: shift counts that may reach the width of what is shifted (undefined in SPIR-V,
/// whatever WGSL says), counts of bits of 64-bit integers (naga writes wrong code for them without a word), and arrays of
/// values indexed at run time (copied whole at each use).
fn straight(
    kernel: &'static str,
    module: &Module,
    code: &Function,
    info: &FunctionInfo,
) -> Result<(), Error> {
    let bits = |handle: Handle<Expression>| {
        let scalar = info[handle].ty.inner_with(&module.types).scalar();
        scalar.map_or(32, |scalar| 8 * u32::from(scalar.width))
    };
    let below = |handle, limit| match code.expressions[handle] {
        Expression::Literal(Literal::U32(count)) => count < limit,
        _ => false,
    };
    for (_, expression) in code.expressions.iter() {
        let found = || format!("{expression:?} in {}", code.name.as_deref().unwrap_or("main"));
        match *expression {
            Expression::Binary {
                op: BinaryOperator::ShiftLeft | BinaryOperator::ShiftRight,
                left,
                right,
            } => {
                let limit = bits(left);
                let safe = match code.expressions[right] {
                    Expression::Splat { value, .. } => below(value, limit),
                    Expression::Binary { op: BinaryOperator::And, right: mask, .. } => below(mask, limit),
                    _ => below(right, limit),
                };
                if !safe {
                    let rule = "a shift count is a literal below the bits of what is shifted, or masked by one on its right";
                    return Err(Error::Rule { kernel, rule, found: found() });
                }
            }
            Expression::Math {
                fun:
                    MathFunction::CountLeadingZeros
                    | MathFunction::CountTrailingZeros
                    | MathFunction::CountOneBits
                    | MathFunction::ReverseBits
                    | MathFunction::ExtractBits
                    | MathFunction::InsertBits
                    | MathFunction::FirstLeadingBit
                    | MathFunction::FirstTrailingBit,
                arg,
                ..
            } if bits(arg) > 32 => {
                let rule = "bits of 64-bit integers are counted and moved in their halves";
                return Err(Error::Rule { kernel, rule, found: found() });
            }
            Expression::Access { base, .. } => {
                if let TypeInner::Array { .. } = info[base].ty.inner_with(&module.types) {
                    let rule = "an array of constants is not indexed at run time";
                    return Err(Error::Rule { kernel, rule, found: found() });
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn workgroup(kernel: &'static str, module: &Module) -> Result<u32, Error> {
    let rule = "the one entry point is a compute shader main with @workgroup_size(WORKGROUP)";
    let error = |found: String| Error::Rule { kernel, rule, found };
    let [entry] = &module.entry_points[..] else {
        return Err(error(format!("{} entry points", module.entry_points.len())));
    };
    let Some([Some(size), None, None]) = entry.workgroup_size_overrides else {
        return Err(error(format!("{} with {:?}", entry.name, entry.workgroup_size)));
    };
    let Expression::Override(size) = module.global_expressions[size] else {
        return Err(error("a workgroup size that is not an override".to_owned()));
    };
    let size = &module.overrides[size];
    let default = size.init.map(|init| &module.global_expressions[init]);
    match (entry.name.as_str(), entry.stage, size.name.as_deref(), default) {
        (
            "main",
            naga::ShaderStage::Compute,
            Some(WORKGROUP),
            Some(&Expression::Literal(Literal::U32(size @ 1..=256))),
        ) => Ok(size),
        other => Err(error(format!("{other:?}"))),
    }
}

fn bindings(kernel: &'static Kernel, module: &Module, tables: &[String]) -> Result<(), Error> {
    let mut found = Vec::new();
    for (_, variable) in module.global_variables.iter() {
        let Some(at) = variable.binding else { continue };
        let access = match variable.space {
            AddressSpace::Uniform => Some(Access::Uniform),
            AddressSpace::Storage { access } if access == StorageAccess::LOAD => Some(Access::Read),
            AddressSpace::Storage { .. } => Some(Access::ReadWrite),
            _ => None,
        };
        found.push((at.group, at.binding, variable.name.clone().unwrap_or_default(), access));
    }
    found.sort_by_key(|&(group, binding, ..)| (group, binding));
    let tables = tables.iter().map(|name| Binding { name: name.clone(), access: Access::Read });
    let all = fixed(kernel.shape).into_iter().chain(tables);
    let expected: Vec<_> = (0..).zip(all).map(|(i, b)| (0, i, b.name, Some(b.access))).collect();
    if found != expected {
        let rule = "group 0 binds dispatch (uniform), params, inputs (read), outputs (read_write), of folds and scans \
                    runs (read), then the tables (read)";
        return Err(Error::Rule { kernel: kernel.name, rule, found: format!("{found:?}") });
    }
    Ok(())
}
