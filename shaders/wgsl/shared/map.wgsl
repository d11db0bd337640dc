
// The shape of a map: map_record(record) for each record, RECORDS of them by an invocation. Those of neighbours lie side
// by side.
struct Dispatch {
    // Records of this dispatch.
    records: u32,
    // Invocations in a row of the grid.
    stride: u32,
    // Of no use to a map.
    runs: u32,
    // Invocations of all rows.
    step: u32,
}
@group(0) @binding(0) var<uniform> dispatch: Dispatch;
@group(0) @binding(1) var<storage, read> params: array<u32, PARAM_WORDS>;
@group(0) @binding(2) var<storage, read> inputs: array<u32>;
@group(0) @binding(3) var<storage, read_write> outputs: array<u32>;

override WORKGROUP: u32 = 64u;
override RECORDS: u32 = 1u;

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    let first = id.x + id.y * dispatch.stride;
    var i = 0u;
    // GPUs in software run what a loop tested at its beginning holds once more, for nobody: this one is tested at its end.
    loop {
        let record = first + i * dispatch.step;
        if record < dispatch.records {
            map_record(record);
        }
        continuing {
            i += 1u;
            break if i >= RECORDS;
        }
    }
}

