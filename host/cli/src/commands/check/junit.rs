//! The result of a check as JUnit XML, for CI systems.

use super::report::{Report, TestResult};
use crate::failure::{Failure, Outcome};
use quick_junit::{NonSuccessKind, Report as Xml, TestCase, TestCaseStatus, TestSuite};
use std::time::Duration;

/// The report as a document of JUnit XML.
pub fn render(report: &Report<'_>) -> Outcome<String> {
    let mut suite = TestSuite::new("accel check");
    for test in report.tests() {
        let status = match test.result {
            TestResult::Passed => TestCaseStatus::success(),
            TestResult::NotRun(reason) => {
                let mut status = TestCaseStatus::skipped();
                status.set_message(reason);
                status
            }
            TestResult::Failed(reason, command) => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_message(reason).set_description(format!("again: {command}"));
                status
            }
        };
        let mut case = TestCase::new(test.name, status);
        case.set_classname(test.device).set_time(Duration::from_secs_f64(test.seconds));
        suite.add_test_case(case);
    }
    for (device, reason) in &report.absent {
        let mut status = TestCaseStatus::skipped();
        status.set_message(reason.clone());
        let mut case = TestCase::new("device", status);
        case.set_classname(device.clone());
        suite.add_test_case(case);
    }
    let mut xml = Xml::new("accel");
    xml.set_time(report.elapsed).add_test_suite(suite);
    xml.to_string().map_err(|e| Failure::Check(format!("can't write JUnit XML: {e}")))
}
