//! Progress on standard error, on terminals only.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar that counts records, or none for a quiet run; it hides itself where standard error is no terminal.
pub fn records(total: Option<u64>, quiet: bool) -> ProgressBar {
    let bar = match total {
        Some(total) => ProgressBar::new(total),
        None => ProgressBar::no_length(),
    };
    if quiet {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let template = match total {
        Some(_) => "{bar:40} {human_pos}/{human_len} records, {per_sec}, {eta} left {msg}",
        None => "{spinner} {human_pos} records, {per_sec} {msg}",
    };
    bar.with_style(ProgressStyle::with_template(template).expect("the template is well-formed"))
}

/// A bar that counts steps and says what is done now; hidden like the other.
pub fn steps(quiet: bool) -> ProgressBar {
    let bar = ProgressBar::new(0);
    if quiet {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let template = "{bar:40} {pos}/{len} {elapsed} {msg}";
    bar.with_style(ProgressStyle::with_template(template).expect("the template is well-formed"))
}
