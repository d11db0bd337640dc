//! Where the tools are, and which.

use crate::FlowError;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders in which tools are looked for, in order.
#[derive(Clone, Debug)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

/// One tool.
#[derive(Clone, Debug)]
pub(crate) struct Tool {
    /// The program.
    pub path: PathBuf,
    /// What it says its version is.
    pub version: String,
}

impl Tools {
    /// The tools of this process: `ACCEL_HDL_TOOLS`, then the project's pinned environment, then `PATH`.
    pub fn here() -> Self {
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        let mut folders: Vec<PathBuf> = Vec::new();
        if let Some(list) = std::env::var_os("ACCEL_HDL_TOOLS") {
            folders.extend(std::env::split_paths(&list));
        }
        // From the folder in which the program was called, and from those around it.
        if let Ok(here) = std::env::current_dir() {
            folders.extend(here.ancestors().map(|at| at.join(&target).join("tools/python/bin")));
        }
        if let Some(path) = std::env::var_os("PATH") {
            folders.extend(std::env::split_paths(&path));
        }
        Tools { folders }
    }

    /// Tools in these folders alone.
    pub fn at(folders: impl IntoIterator<Item = PathBuf>) -> Self {
        Tools { folders: folders.into_iter().collect() }
    }

    /// Whether this tool is here.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    /// The tool of this name, as `yowasp-NAME` (the pinned packages call it so) or as `NAME`.
    ///
    /// # Errors
    /// [`FlowError::ToolAbsent`]; what can't be started is absent.
    pub(crate) fn find(&self, name: &str) -> Result<Tool, FlowError> {
        let absent = || FlowError::ToolAbsent { name: name.to_owned() };
        let path = self
            .folders
            .iter()
            .flat_map(|folder| [format!("yowasp-{name}"), name.to_owned()].map(|file| folder.join(file)))
            .find(|path| runs(path))
            .ok_or_else(absent)?;
        let flag = if name == "yosys" { "-V" } else { "--version" };
        let output = Command::new(&path).arg(flag).output().map_err(|_| absent())?;
        // yosys answers on standard output, nextpnr on the other, icepack knows no such flag.
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        Ok(Tool { path, version: version(&text) })
    }
}

/// What is in a tool's answer: the words after `Version` in brackets, after `Yosys`, or nothing.
fn version(text: &str) -> String {
    let after = |mark: &str, end: char| {
        text.split_once(mark)
            .and_then(|(_, rest)| rest.split_once(end))
            .map(|(word, _)| word.trim().to_owned())
    };
    after("(Version ", ')')
        .map(|word| word.trim_start_matches("nextpnr-").to_owned())
        .or_else(|| after("Version ", '\n'))
        .or_else(|| after("Yosys ", '('))
        .unwrap_or_default()
}

fn runs(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
    }
    #[cfg(not(unix))]
    {
        path.is_file()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_the_tools_say() {
        assert_eq!(version("Yosys 0.70 (git sha1 abc, clang++ 20)\n"), "0.70");
        assert_eq!(
            version("\"nextpnr-ecp5\" -- Next Generation Place and Route (Version nextpnr-0.11.1)\n"),
            "0.11.1"
        );
        assert_eq!(version("Project Trellis ecppack Version 1.4-2\nmore"), "1.4-2");
        assert_eq!(version("usage: icepack"), "");
    }

    #[test]
    fn an_absent_tool_is_named_with_the_way_to_get_it() {
        let folder = tempfile::tempdir().unwrap();
        let error = Tools::at([folder.path().to_owned()]).find("nextpnr-ecp5").unwrap_err();
        assert!(error.to_string().starts_with("no nextpnr-ecp5 on PATH"), "{error}");
        assert!(error.to_string().contains("tests/tools/python.sh"), "{error}");
    }
}
