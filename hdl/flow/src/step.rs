//! One run of one tool: its log kept, its time limited, its exit status and its words checked.

use crate::FlowError;
use crate::tools::Tool;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How a step is to run and to end.
pub(crate) struct Step<'a> {
    /// What messages call it.
    pub name: &'a str,
    /// The tool.
    pub tool: &'a Tool,
    /// The folder in which it runs. The pinned tools see nothing outside it: file names are relative to it.
    pub folder: &'a Path,
    /// Where its words go.
    pub log: &'a Path,
    /// A log that it writes itself, in its folder: what the pinned yosys says after ABC comes nowhere else.
    pub own_log: Option<&'a str>,
    /// How long it may take.
    pub limit: Duration,
    /// What it says when it succeeds; nothing for tools that say nothing.
    pub success: Option<&'a str>,
}

/// What a tool that ended left behind.
pub(crate) struct Ended {
    /// Everything it said.
    pub said: String,
    /// Why it is no success, if it is none.
    pub failed: Option<String>,
}

impl Step<'_> {
    /// Runs the tool and gives all that it said, whether or not it succeeded.
    ///
    /// # Errors
    /// [`FlowError`]: the tool can't be started, took too long, or its log can't be written.
    pub fn end(&self, arguments: &[String]) -> Result<Ended, FlowError> {
        let log = File::create(self.log).map_err(FlowError::writing(self.log))?;
        let errors = log.try_clone().map_err(FlowError::writing(self.log))?;
        let mut child = Command::new(&self.tool.path)
            .args(arguments)
            .current_dir(self.folder)
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .map_err(|e| FlowError::ToolAbsent { name: format!("{} ({e})", self.tool.path.display()) })?;
        let started = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().map_err(FlowError::reading(&self.tool.path))? {
                break status;
            }
            if started.elapsed() > self.limit {
                // It may have ended by itself in the meantime, which is as good.
                let _ = child.kill();
                child.wait().map_err(FlowError::reading(&self.tool.path))?;
                return Err(FlowError::TimedOut {
                    step: self.name.to_owned(),
                    limit: self.limit,
                    log: self.log.to_owned(),
                });
            }
            sleep(Duration::from_millis(50));
        };
        let said = std::fs::read(self.log).map_err(FlowError::reading(self.log))?;
        let mut said = String::from_utf8_lossy(&said).into_owned();
        if let Some(own) = self.own_log {
            // A tool that fails early has none.
            if let Ok(text) = std::fs::read(self.folder.join(own)) {
                said = format!("{}\n{said}", String::from_utf8_lossy(&text));
                std::fs::write(self.log, &said).map_err(FlowError::writing(self.log))?;
            }
        }
        let missing = self.success.filter(|text| !said.contains(text));
        let failed = if !status.success() {
            Some(status.to_string())
        } else {
            missing.map(|text| format!("it did not say '{text}'"))
        };
        Ok(Ended { said, failed })
    }

    /// Runs the tool and gives what it said.
    ///
    /// # Errors
    /// As [`Step::end`], and [`FlowError::Tool`] when it did not succeed.
    pub fn run(&self, arguments: &[String]) -> Result<String, FlowError> {
        let ended = self.end(arguments)?;
        match ended.failed {
            None => Ok(ended.said),
            Some(why) => Err(self.failure(why, &ended.said)),
        }
    }

    /// The error of a tool that did not succeed.
    pub fn failure(&self, why: String, said: &str) -> FlowError {
        let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
        let said =
            lines().find(|line| line.contains("ERROR")).or_else(|| lines().next_back()).unwrap_or("nothing");
        FlowError::Tool { step: self.name.to_owned(), why, said: said.to_owned(), log: self.log.to_owned() }
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn run(script: &str, success: Option<&str>, limit: Duration) -> String {
        let folder = tempfile::tempdir().unwrap();
        let tool = Tool { path: PathBuf::from("/bin/sh"), version: String::new() };
        let log = folder.path().join("step.log");
        let step = Step {
            name: "step",
            tool: &tool,
            folder: folder.path(),
            log: &log,
            own_log: None,
            limit,
            success,
        };
        step.run(&["-c".to_owned(), script.to_owned()]).unwrap_or_else(|e| e.to_string())
    }

    #[test]
    fn neither_the_status_nor_the_words_alone_are_a_success() {
        let long = Duration::from_secs(60);
        assert_eq!(run("echo well; echo done", Some("done"), long), "well\ndone\n");
        let said = run("echo done; exit 3", Some("done"), long);
        assert!(said.contains("step failed (exit status: 3): done"), "{said}");
        let said = run("echo well", Some("done"), long);
        assert!(said.contains("step failed (it did not say 'done'): well"), "{said}");
        let said = run("echo ERROR: no; echo more; exit 1", None, long);
        assert!(said.contains("ERROR: no"), "{said}");
    }

    #[test]
    fn a_tool_that_does_not_end_is_stopped() {
        let started = Instant::now();
        let said = run("exec sleep 30", None, Duration::from_millis(100));
        assert!(said.contains("step was stopped after 0 s"), "{said}");
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}
