//! Every kernel has a shader that every back end takes, and a broken shader fails the build by name.

#[path = "../build/compose.rs"]
mod compose;

use accel_shaders::{Integers, Parts, Shader};
use naga::back::{hlsl, msl, pipeline_constants, spv};
use naga::valid::{Capabilities, ValidationFlags, Validator};
use naga::{Module, ShaderStage, valid::ModuleInfo};
use std::fs;
use std::path::Path;

fn shared(piece: &str) -> Option<String> {
    fs::read_to_string(Path::new("wgsl/shared").join(format!("{piece}.wgsl"))).ok()
}

#[test]
fn every_kernel_has_a_shader_and_every_shader_a_kernel() {
    for kernel in accel_kernels::kernels() {
        assert!(accel_shaders::find(kernel.name).is_some(), "no wgsl/{}.wgsl", kernel.name);
    }
    assert_eq!(accel_shaders::shaders().len(), accel_kernels::kernels().len());
    assert!(accel_shaders::find("nobody").is_none());
}

#[test]
fn the_registry_holds_what_the_folder_composes() {
    let composed = compose::folder(Path::new("wgsl")).unwrap();
    assert_eq!(composed.len(), accel_shaders::shaders().len());
    for (composed, shader) in composed.iter().zip(accel_shaders::shaders()) {
        assert_eq!(composed.kernel.name, shader.kernel);
        let stated = composed.stated;
        let registered = (shader.workgroup, shader.parts, shader.run_records);
        assert_eq!((stated.workgroup, stated.parts, stated.run_records), registered);
        assert!(whole(shader, Integers::Int32, 1).starts_with(&composed.source));
        assert_eq!(shader.has_int64(), composed.int64.is_some());
        let int64 = composed.int64.as_ref().unwrap_or(&composed.source);
        assert!(whole(shader, Integers::Int64, 1).starts_with(int64));
        let list = |name: &str, access: &dyn std::fmt::Debug| format!("{name} {access:?}");
        let reflected: Vec<_> = composed.bindings.iter().map(|b| list(&b.name, &b.access)).collect();
        let registered: Vec<_> = shader.bindings.iter().map(|b| list(b.name, &b.access)).collect();
        assert_eq!(reflected, registered);
    }
}

/// The text of a shader whose tables lie in so many bindings each.
fn whole(shader: &Shader, integers: Integers, parts: u32) -> String {
    let kernel = accel_kernels::find(shader.kernel).expect("the registry names kernels");
    let of = |table: &accel_kernels::Table| Parts { table: table.name, parts };
    shader.source(integers, &accel_shaders::bound_tables(kernel).iter().map(of).collect::<Vec<_>>(), 25)
}

/// Every text of every shader.
fn texts() -> impl Iterator<Item = (&'static Shader, Integers)> {
    let of = |integers| accel_shaders::shaders().iter().map(move |shader| (shader, integers));
    of(Integers::Int32).chain(of(Integers::Int64).filter(|(shader, _)| shader.has_int64()))
}

/// What a device needs at least for these integers.
fn capabilities(integers: Integers) -> Capabilities {
    match integers {
        Integers::Int32 => Capabilities::empty(),
        Integers::Int64 => Capabilities::SHADER_INT64,
    }
}

#[test]
fn only_a_device_with_64_bit_integers_takes_the_texts_with_them() {
    let mut twins = 0;
    for (shader, integers) in texts().filter(|&(_, integers)| integers == Integers::Int64) {
        let module = naga::front::wgsl::parse_str(&whole(shader, integers, 1)).unwrap();
        let valid =
            |capabilities| Validator::new(ValidationFlags::all(), capabilities).validate(&module).is_ok();
        assert!(valid(Capabilities::SHADER_INT64), "{}", shader.kernel);
        assert!(!valid(Capabilities::empty()), "{} has no use for them", shader.kernel);
        twins += 1;
    }
    assert!(twins > 0 && accel_shaders::find("moment_aggregation").unwrap().has_int64());
}

/// The module with its workgroup size fixed, as back ends want it.
fn specialised(source: &str, integers: Integers, workgroup: u32) -> (Module, ModuleInfo) {
    let module = naga::front::wgsl::parse_str(source).expect("the build parsed it");
    let info = Validator::new(ValidationFlags::all(), capabilities(integers))
        .validate(&module)
        .expect("the build validated it");
    let mut constants = naga::back::PipelineConstants::default();
    constants.insert(accel_shaders::WORKGROUP.into(), f64::from(workgroup));
    let entry = Some((ShaderStage::Compute, accel_shaders::ENTRY_POINT));
    let (module, info) = pipeline_constants::process_overrides(&module, &info, entry, &constants)
        .expect("the override has a value");
    (module.into_owned(), info.into_owned())
}

#[test]
fn vulkan_metal_and_direct3d_take_every_shader() {
    let mut tried = 0;
    let each = |parts| texts().map(move |(shader, integers)| (shader, integers, parts));
    for (shader, integers, parts) in each(1).chain(each(3)) {
        let (module, info) = specialised(&whole(shader, integers, parts), integers, shader.workgroup);
        let entry_point = accel_shaders::ENTRY_POINT.to_owned();
        let entry = spv::PipelineOptions { shader_stage: ShaderStage::Compute, entry_point };
        let words = spv::write_vec(&module, &info, &spv::Options::default(), Some(&entry)).unwrap();
        assert_eq!(words[0], 0x0723_0203, "{}", shader.kernel);

        let options = msl::Options { fake_missing_bindings: true, ..Default::default() };
        let (text, _) =
            msl::write_string(&module, &info, &options, &msl::PipelineOptions::default()).unwrap();
        assert!(text.contains("kernel void main_"), "{}", shader.kernel);

        let options = hlsl::Options { fake_missing_bindings: true, ..Default::default() };
        let mut text = String::new();
        hlsl::Writer::new(&mut text, &options, &hlsl::PipelineOptions::default())
            .write(&module, &info, None)
            .unwrap();
        assert!(text.contains(&format!("numthreads({}, 1, 1)", shader.workgroup)), "{}", shader.kernel);
        tried += 1;
    }
    assert_eq!(tried, 2 * texts().count());
    assert!(texts().count() > accel_kernels::kernels().len());
}

#[test]
fn a_table_in_several_bindings_is_reached_through_one_accessor() {
    let shader = accel_shaders::find("zone_update").unwrap();
    let one = shader.source(Integers::Int32, &[Parts { table: "gains", parts: 1 }], 25);
    assert!(one.contains("@binding(5) var<storage, read> gains_0") && one.contains("return gains_0[at];"));
    let two = shader.source(Integers::Int32, &[Parts { table: "gains", parts: 2 }], 25);
    for line in [
        "@group(0) @binding(6) var<storage, read> gains_1: array<u32>;",
        "let place = at & 0x1ffffffu;",
        "switch at >> 25u {",
        "case 0u: { return gains_0[place]; }",
        "default: { return gains_1[place]; }",
    ] {
        assert!(two.contains(line), "{line}");
    }
}

/// The message with which a body fails, as the text of a kernel that exists.
fn refusal(text: &str) -> String {
    compose::compose("descriptor_validation", text, &shared).expect_err("a broken shader").to_string()
}

#[test]
fn the_smallest_map_is_accepted() {
    let text = "fn map_record(record: u32) { store_0(record, input_record(record, 0u) >> (record & 31u)); }";
    let composed = compose::compose("descriptor_validation", text, &shared).unwrap();
    assert_eq!(composed.bindings.len(), 4);
}

#[test]
fn the_smallest_fold_and_the_smallest_scan_are_accepted() {
    let constants = "const PARTS: u32 = 3u; const RUN_RECORDS: u32 = 7u;";
    let fold = "fn fold_run(run: u32, part: u32) { store_sums(run, part, run_end(run) - run_start(run)); }";
    let composed = compose::compose("moment_aggregation", &(constants.to_owned() + fold), &shared).unwrap();
    assert_eq!((composed.stated.parts, composed.stated.run_records), (3, 7));
    let scan = "fn scan_run(run: u32) { store_after_1(run, before_evidence(run) + gains_gain(1u)); }";
    let composed = compose::compose("zone_update", scan, &shared).unwrap();
    assert_eq!(composed.bindings.last().unwrap().name, "runs");
    let error = compose::compose("moment_aggregation", fold, &|piece| {
        Some(shared(piece)?.replace("PARTS", "2u")) // the shape's own use of it would not parse
    });
    let error = error.unwrap_err().to_string();
    assert!(error.contains("a fold has positive constants PARTS and RUN_RECORDS, found None"), "{error}");
}

#[test]
fn a_broken_shader_is_named_with_its_fault() {
    let cases = [
        ("// use: nothing\n", "uses 'nothing', but there is no wgsl/shared/nothing.wgsl"),
        ("fn map_record(record: u32) { store_0(record, 1) }", "does not parse"),
        ("fn map_record(record: u32) { store_0(record, 1i); }", "is not valid without extensions"),
        (
            "fn map_record(record: u32) { store_0(record, u32(u64(record) * 3lu)); }",
            "is not valid without extensions",
        ),
        (
            "fn map_record(record: u32) { store_0(record, 1u << record); }",
            "a shift count is a literal below the bits",
        ),
        (
            "const TABLE = array<u32, 2>(3u, 5u);\nfn map_record(record: u32) { store_0(record, TABLE[record & 1u]); }",
            "an array of constants is not indexed",
        ),
        (
            "@group(0) @binding(4) var<storage> more: array<u32>;\nfn map_record(record: u32) { store_0(record, more[0]); }",
            "group 0 binds dispatch",
        ),
        (
            "fn map_record(record: u32) {}\n@compute @workgroup_size(1) fn second() {}",
            "the one entry point is a compute shader main with @workgroup_size(WORKGROUP), found 2 entry points",
        ),
    ];
    for (text, fault) in cases {
        let message = refusal(text);
        assert!(message.starts_with("wgsl/descriptor_validation.wgsl: "), "{message}");
        assert!(message.contains(fault), "{message}");
    }
}

#[test]
fn a_piece_with_a_twin_gives_a_second_text_which_keeps_the_rules_of_64_bit_integers() {
    let twin = |text: &'static str| {
        let pieces = move |piece: &str| match piece {
            "more" => Some("fn more(x: u32) -> u32 { return x; }".to_owned()),
            "more.int64" => Some(text.to_owned()),
            _ => shared(piece),
        };
        let map = "// use: more\nfn map_record(record: u32) { store_0(record, more(record)); }";
        compose::compose("descriptor_validation", map, &pieces)
    };
    let composed = twin("fn more(x: u32) -> u32 { return u32((u64(x) << 33u) >> 33u); }").unwrap();
    let int64 = composed.int64.unwrap();
    assert!(int64.contains("u64(x)") && !composed.source.contains("u64(x)"));
    for (text, fault) in [
        ("fn more(x: u32) -> u32 { return u32(u64(x) << 64u); }", "Shift amount exceeds"),
        ("fn more(x: u32) -> u32 { return u32(u64(x) << (x & 64u)); }", "a shift count is a literal below"),
        (
            "fn more(x: u32) -> u32 { return u32(countTrailingZeros(u64(x))); }",
            "counted and moved in their halves",
        ),
        ("fn more(x: u32) -> u32 { return u32(countOneBits(u64(x))); }", "counted and moved in their halves"),
        ("fn more(x: u32) -> u32 { return x + 1i; }", "is not valid"),
    ] {
        let error = twin(text).unwrap_err().to_string();
        assert!(error.contains(fault), "{text}: {error}");
    }
    let fold = "// use: more\nconst PARTS: u32 = 1u; 
        fn fold_run(run: u32, part: u32) { store_sums(run, part, run_end(run) - run_start(run)); }";
    let pieces = |piece: &str| match piece {
        "more" => Some("const RUN_RECORDS: u32 = 7u;".to_owned()),
        "more.int64" => Some("const RUN_RECORDS: u32 = 8u;".to_owned()),
        _ => shared(piece),
    };
    let error = compose::compose("moment_aggregation", fold, &pieces).unwrap_err().to_string();
    assert!(error.contains("run_records: 8") && error.contains("run_records: 7"), "{error}");
}

#[test]
fn a_shader_without_a_kernel_is_refused() {
    let message = compose::compose("descriptor_validating", "", &shared).unwrap_err().to_string();
    assert!(message.contains("wgsl/descriptor_validating.wgsl: unknown kernel"), "{message}");
}

#[test]
fn a_fixed_workgroup_size_and_a_writable_input_are_refused() {
    let map = shared("map").unwrap();
    let text = "fn map_record(record: u32) { store_0(record, 1u); }";
    for (from, to, fault) in [
        ("@workgroup_size(WORKGROUP)", "@workgroup_size(64)", "found main with [64, 1, 1]"),
        ("read> inputs", "read_write> inputs", "group 0 binds dispatch"),
        ("@binding(1)", "@binding(9)", "group 0 binds dispatch"),
    ] {
        let edited = map.replace(from, to);
        assert_ne!(edited, map);
        let error = compose::compose("descriptor_validation", text, &|_| Some(edited.clone())).unwrap_err();
        assert!(error.to_string().contains(fault), "{error}");
    }
}
