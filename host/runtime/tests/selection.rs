//! Which device runs, as a table.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use accel_runtime::{Fallback, Kind, OpenError, Request, SelectError, Selection};
use common::{Fake, kernel, registry};

/// All devices of a rich machine.
fn rich() -> Vec<Fake> {
    vec![
        Fake::of_kind("soft", Kind::SoftwareGpu),
        Fake::of_kind("shared", Kind::IntegratedGpu),
        Fake::of_kind("big", Kind::DiscreteGpu),
        Fake::of_kind("big2", Kind::DiscreteGpu),
        Fake::of_kind("simulator", Kind::Simulator),
    ]
}

fn without_big() -> Vec<Fake> {
    let mut fakes = rich();
    fakes.retain(|f| !f.name.starts_with("big"));
    fakes.push(Fake::absent("gone", Kind::DiscreteGpu));
    fakes
}

/// The devices that would run, in order, and those passed over once all are used up.
fn order(fakes: &[Fake], devices: &[&str], fallback: Fallback) -> (Vec<String>, Vec<String>) {
    let registry = registry(fakes);
    let request = Request { devices: devices.iter().map(|&d| d.to_owned()).collect(), fallback };
    let mut selection = Selection::new(&registry, kernel(), &request).unwrap();
    let mut names = Vec::new();
    while let Ok(device) = selection.next_device() {
        names.push(device.name().to_owned());
    }
    let error = selection.next_device().err().unwrap();
    assert_eq!(error.passed_over, selection.passed_over());
    (names, error.passed_over.into_iter().map(|p| p.device).collect())
}

/// A claim, the machine, the list, the fallback; the devices that would run and those passed over.
type Case = (&'static str, Vec<Fake>, Names, Fallback, Names, Names);
type Names = &'static [&'static str];

#[test]
fn the_table_of_choices() {
    use Fallback::{Allow, Deny};
    let cases: &[Case] = &[
        ("no list: discrete GPUs, then cpu", rich(), &[], Deny, &["big", "big2", "cpu"], &["shared", "soft"]),
        ("no list, but allow", without_big(), &[], Allow, &["cpu", "shared"], &["gone", "soft"]),
        ("no list, only slow ones", without_big(), &[], Deny, &["cpu"], &["gone", "shared", "soft"]),
        ("nothing but the processor", vec![], &[], Deny, &["cpu"], &[]),
        (
            "a list is the permission, in its order",
            rich(),
            &["soft", "cpu", "big"],
            Deny,
            &["soft", "cpu", "big"],
            &[],
        ),
        ("deny goes nowhere else", without_big(), &["gone"], Deny, &[], &["gone"]),
        (
            "an absent one is passed over",
            without_big(),
            &["gone", "simulator"],
            Deny,
            &["simulator"],
            &["gone"],
        ),
        ("allow adds hardware", without_big(), &["gone"], Allow, &["cpu", "shared"], &["soft", "gone"]),
        (
            "allow keeps the list first",
            rich(),
            &["soft"],
            Allow,
            &["soft", "big", "big2", "cpu", "shared"],
            &[],
        ),
        ("named twice is used once", rich(), &["cpu", "cpu"], Deny, &["cpu"], &[]),
        ("the reference only when named", rich(), &["cpu:reference"], Deny, &["cpu:reference"], &[]),
        ("a wrong twin only when named", vec![], &["fault:lost"], Deny, &["fault:lost"], &[]),
    ];
    for (claim, fakes, devices, fallback, expected, passed_over) in cases {
        let (names, passed) = order(fakes, devices, *fallback);
        assert_eq!((names, passed), (owned(expected), owned(passed_over)), "{claim}");
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&n| n.to_owned()).collect()
}

#[test]
fn an_unknown_name_anywhere_in_the_list_is_refused_before_anything_opens() {
    let registry = registry(&[]);
    let request = Request { devices: owned(&["cpu", "cpuu"]), fallback: Fallback::Allow };
    let error = Selection::new(&registry, kernel(), &request).unwrap_err();
    assert!(
        matches!(&error, SelectError::Unknown(OpenError::Unknown { name, .. }) if name == "cpuu"),
        "{error}"
    );
}

#[test]
fn the_error_names_every_device_and_its_reason() {
    let registry = registry(&without_big());
    let request = Request { devices: owned(&["gone"]), fallback: Fallback::Deny };
    let mut selection = Selection::new(&registry, kernel(), &request).unwrap();
    let error = selection.next_device().err().unwrap().to_string();
    assert_eq!(
        error,
        format!("no permitted device is left to run {}: gone: absent: no such hardware", kernel().name)
    );
}
