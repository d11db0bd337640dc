//! What `accel hdl emit` writes, in the hands of the tool that hardware engineers build with.

use accel_tests::{not_run, succeeds};
use std::process::Command;

#[test]
fn fusesoc_lints_and_simulates_every_emitted_core() {
    if Command::new("fusesoc").arg("--version").output().is_err() {
        return not_run("fusesoc on the emitted cores: fusesoc is not on the PATH (tests/tools/python.sh)");
    }
    let folder = tempfile::tempdir().unwrap();
    let written = succeeds(folder.path(), &["hdl", "emit", "."]);
    let mut simulated = 0;
    for kernel in accel_kernels::kernels() {
        if accel_hdl::find(kernel.name).is_none() {
            continue;
        }
        assert!(written.contains(&format!("{}.core", kernel.name)), "{written}");
        for (target, told) in [("lint", ""), ("sim", "PASS")] {
            let name = format!("accel:kernels:{}", kernel.name);
            let run = Command::new("fusesoc")
                .args(["--cores-root", ".", "run", "--target", target, &name])
                .current_dir(folder.path())
                .output()
                .unwrap();
            let text =
                String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
            assert!(run.status.success(), "{name} {target}: {text}");
            assert!(text.contains(told), "{name} {target}: {text}");
        }
        simulated += 1;
    }
    assert!(simulated > 0);
}
