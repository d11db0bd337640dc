
// The shape of a fold: records in runs of one segment each, PARTS invocations a run, fold_run(run, part) for each.
// Together they write all output words of the run; the host merges the runs of a segment.
struct Dispatch {
    // Records of this dispatch.
    records: u32,
    // Invocations in a row of the grid.
    stride: u32,
    // Runs of this dispatch.
    runs: u32,
}
@group(0) @binding(0) var<uniform> dispatch: Dispatch;
@group(0) @binding(1) var<storage, read> params: array<u32, PARAM_WORDS>;
@group(0) @binding(2) var<storage, read> inputs: array<u32>;
@group(0) @binding(3) var<storage, read_write> outputs: array<u32>;
@group(0) @binding(4) var<storage, read> runs: array<u32>;

override WORKGROUP: u32 = 64u;

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    let invocation = id.x + id.y * dispatch.stride;
    if invocation < dispatch.runs * PARTS {
        fold_run(invocation / PARTS, invocation % PARTS);
    }
}

