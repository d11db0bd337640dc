//! Vendor part numbers, and what the tools call the part.

use crate::FlowError;
use std::fmt;

/// A family of parts with open tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Lattice ECP5: yosys, nextpnr-ecp5, ecppack.
    Ecp5,
    /// Lattice iCE40: yosys, nextpnr-ice40, icepack.
    Ice40,
}

impl Family {
    /// The name in file names and data.
    pub fn name(self) -> &'static str {
        match self {
            Family::Ecp5 => "ecp5",
            Family::Ice40 => "ice40",
        }
    }
}

/// A part: which die in which package, how fast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The vendor's number, as given.
    pub number: String,
    /// The family.
    pub family: Family,
    /// The die as nextpnr's option: `85k`, `um5g-45k`, `hx8k`.
    pub device: String,
    /// The package as nextpnr calls it: `CABGA381`, `ct256`.
    pub package: String,
    /// The speed grade, where the family has several.
    pub grade: Option<u8>,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number)
    }
}

/// Lattice's codes of packages, and nextpnr's names.
const ECP5_PACKAGES: [(&str, &str); 6] = [
    ("BG256", "CABGA256"),
    ("BG381", "CABGA381"),
    ("BG554", "CABGA554"),
    ("BG756", "CABGA756"),
    ("MG285", "CSFBGA285"),
    ("TG144", "TQFP144"),
];

/// Dies of iCE40 that nextpnr knows and that have a PLL.
const ICE40_DEVICES: [&str; 6] = ["lp1k", "lp4k", "lp8k", "hx1k", "hx4k", "hx8k"];

impl Part {
    /// The part of this vendor's number, such as `LFE5U-85F-6BG381C` or `iCE40HX8K-CT256`.
    ///
    /// # Errors
    /// [`FlowError::Part`] that says what is wrong with the number.
    ///
    /// # Examples
    /// ```
    /// let part = accel_flow::part::Part::parse("LFE5U-85F-6BG381C")?;
    /// assert_eq!((part.device.as_str(), part.package.as_str(), part.grade), ("85k", "CABGA381", Some(6)));
    /// # Ok::<(), accel_flow::FlowError>(())
    /// ```
    pub fn parse(number: &str) -> Result<Self, FlowError> {
        let upper = number.to_uppercase();
        let parsed = if let Some(rest) = upper.strip_prefix("LFE5U") {
            ecp5(rest)
        } else if let Some(rest) = upper.strip_prefix("ICE40") {
            ice40(rest)
        } else {
            Err("neither an ECP5 (LFE5U-85F-6BG381C) nor an iCE40 (iCE40HX8K-CT256)".to_owned())
        };
        parsed
            .map(|(family, device, package, grade)| Part {
                number: number.to_owned(),
                family,
                device,
                package,
                grade,
            })
            .map_err(|problem| FlowError::Part { part: number.to_owned(), problem })
    }

    /// nextpnr's options for this part.
    pub(crate) fn options(&self) -> Vec<String> {
        let mut options = vec![format!("--{}", self.device), "--package".to_owned(), self.package.clone()];
        if let Some(grade) = self.grade {
            options.extend(["--speed".to_owned(), grade.to_string()]);
        }
        options
    }
}

type Parsed = Result<(Family, String, String, Option<u8>), String>;

/// What follows `LFE5U`: `-85F-6BG381C`, `M-25F-8MG285C`, `M5G-45F-8BG554I`.
fn ecp5(rest: &str) -> Parsed {
    let mut fields = rest.split('-');
    let (kind, size, tail) = match (fields.next(), fields.next(), fields.next(), fields.next()) {
        (Some(kind), Some(size), Some(tail), None) => (kind, size, tail),
        _ => return Err("expected three fields, as in LFE5U-85F-6BG381C".to_owned()),
    };
    let kind = match kind {
        "" => "",
        "M" => "um-",
        "M5G" => "um5g-",
        other => return Err(format!("no family 'LFE5U{other}', expected LFE5U, LFE5UM or LFE5UM5G")),
    };
    let size = match size {
        "12F" if kind.is_empty() => "12k",
        "25F" => "25k",
        "45F" => "45k",
        "85F" => "85k",
        other => return Err(format!("no size '{other}', expected 12F (LFE5U alone), 25F, 45F or 85F")),
    };
    let grade = match tail.as_bytes().first() {
        Some(b'8') => 8,
        Some(&digit @ (b'6' | b'7')) if kind != "um5g-" => digit - b'0',
        _ => return Err(format!("no speed grade in '{tail}', expected 6, 7 or 8, of LFE5UM5G 8")),
    };
    let package = &tail[1..];
    let package = package.strip_suffix(['C', 'I']).unwrap_or(package);
    let Some((_, package)) = ECP5_PACKAGES.iter().find(|(code, _)| *code == package) else {
        let known = ECP5_PACKAGES.map(|(code, _)| code);
        return Err(format!(
            "no package '{package}'{}, expected one of {}",
            crate::meant(package, known),
            known.join(", ")
        ));
    };
    Ok((Family::Ecp5, format!("{kind}{size}"), (*package).to_owned(), Some(grade)))
}

/// What follows `ICE40`: `HX8K-CT256`.
fn ice40(rest: &str) -> Parsed {
    let Some((device, package)) = rest.split_once('-') else {
        return Err("expected a die and a package, as in iCE40HX8K-CT256".to_owned());
    };
    let device = device.to_lowercase();
    if !ICE40_DEVICES.contains(&device.as_str()) {
        return Err(format!(
            "no die '{device}'{}, expected one of {}",
            crate::meant(&device, ICE40_DEVICES),
            ICE40_DEVICES.join(", ")
        ));
    }
    let package = package.to_lowercase();
    // Which packages a die comes in is nextpnr's to know; here only that it is one.
    if !package.chars().all(|c| c.is_ascii_alphanumeric()) || !package.ends_with(|c: char| c.is_ascii_digit())
    {
        return Err(format!("no package '{package}', expected one such as ct256, cb132 or tq144"));
    }
    Ok((Family::Ice40, device, package, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(number: &str) -> String {
        match Part::parse(number) {
            Ok(part) => part.options().join(" "),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn part_numbers_become_the_options_of_the_router() {
        assert_eq!(of("LFE5U-85F-6BG381C"), "--85k --package CABGA381 --speed 6");
        assert_eq!(of("LFE5U-12F-8BG256I"), "--12k --package CABGA256 --speed 8");
        assert_eq!(of("LFE5UM5G-45F-8BG554I"), "--um5g-45k --package CABGA554 --speed 8");
        assert_eq!(of("lfe5um-25f-7mg285c"), "--um-25k --package CSFBGA285 --speed 7");
        assert_eq!(of("iCE40HX8K-CT256"), "--hx8k --package ct256");
    }

    #[test]
    fn wrong_part_numbers_are_told_what_is_wrong() {
        for (number, words) in [
            ("XC7A35T", "neither an ECP5"),
            ("LFE5U-85F", "three fields"),
            ("LFE5UX-85F-6BG381C", "LFE5UX"),
            ("LFE5U-84F-6BG381C", "no size '84F'"),
            ("LFE5UM-12F-6BG381C", "no size '12F'"),
            ("LFE5U-85F-5BG381C", "no speed grade"),
            ("LFE5UM5G-85F-6BG381C", "no speed grade"),
            ("LFE5U-85F-", "no speed grade"),
            ("LFE5U-85F-6BG382C", "did you mean 'BG381'?"),
            ("iCE40HX8K", "a die and a package"),
            ("iCE40HX9K-CT256", "did you mean 'hx"),
            ("iCE40HX8K-", "no package"),
        ] {
            let said = of(number);
            assert!(said.contains(words), "{number}: {said}");
        }
    }
}
