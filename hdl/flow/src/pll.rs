//! How a family's PLL makes the clocks of the core and of the link.
//!
//! The dividers are computed here, within bounds like those of the tools `ecppll` and `icepll`; a test holds the results
//! against those tools. What was read of data sheets, `data/limits.toml` says.

use crate::FlowError;
use crate::part::Family;

/// The clocks of a board as its PLL makes them.
#[derive(Clone, Debug, PartialEq)]
pub struct Clocks {
    /// The core's, in Hz. At most what was asked for.
    pub core_hz: u64,
    /// The link's, in Hz.
    pub link_hz: u64,
    dividers: Dividers,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Dividers {
    Ecp5 { reference: u64, feedback: u64, core: u64, link: Option<u64> },
    Ice40 { reference: u64, feedback: u64, power: u32, filter: u32 },
}

const MHZ: u64 = 1_000_000;

/// A frequency in whole Hz.
pub(crate) fn hz(mhz: f64) -> u64 {
    (mhz * 1e6).round() as u64
}

/// A frequency in MHz.
pub(crate) fn mhz(hz: u64) -> f64 {
    hz as f64 / 1e6
}

impl Clocks {
    /// The fastest core clock that is not faster than asked for; the link's is exact, or the oscillator.
    ///
    /// # Errors
    /// [`FlowError::Pll`] when no setting comes within a tenth below what was asked for, or none gives the link's clock.
    ///
    /// # Examples
    /// ```
    /// use accel_flow::{part::Family, pll::Clocks};
    /// let clocks = Clocks::find(Family::Ecp5, 25.0, 200.0, Some(50.0))?;
    /// assert_eq!((clocks.core_hz, clocks.link_hz), (200_000_000, 50_000_000));
    /// # Ok::<(), accel_flow::FlowError>(())
    /// ```
    pub fn find(family: Family, oscillator: f64, core: f64, link: Option<f64>) -> Result<Self, FlowError> {
        let refused = |asked: f64, problem: String| FlowError::Pll {
            family: family.name(),
            asked,
            oscillator,
            problem,
        };
        let (input, wanted) = (hz(oscillator), hz(core));
        let found = match family {
            Family::Ecp5 => ecp5(input, wanted, link.map(hz)),
            Family::Ice40 => match link {
                Some(link) if hz(link) != input => {
                    return Err(refused(
                        link,
                        "it has one output, the core's; leave link_mhz out".to_owned(),
                    ));
                }
                _ => ice40(input, wanted),
            },
        };
        match found {
            Some(clocks) if clocks.core_hz * 10 >= wanted * 9 => Ok(clocks),
            Some(clocks) => {
                Err(refused(core, format!("the nearest below is {:.3} MHz", mhz(clocks.core_hz))))
            }
            None => Err(refused(
                core,
                match link {
                    Some(link) => format!("with {link} MHz for the link beside it"),
                    None => "no setting of its dividers keeps within its bounds".to_owned(),
                },
            )),
        }
    }

    /// The module `pll`: ports `oscillator`, `core`, `link` and `locked`.
    pub fn verilog(&self, oscillator: f64) -> String {
        let (core, link) = (mhz(self.core_hz), mhz(self.link_hz));
        let head = format!(
            "// {oscillator} MHz in; {core} MHz for the core, {link} MHz for the link.\n\
             module pll(input wire oscillator, output wire core, output wire link, output wire locked);\n"
        );
        let body = match self.dividers {
            Dividers::Ecp5 { reference, feedback, core: divider, link: second } => {
                let (enabled, second_divider) = match second {
                    Some(divider) => ("ENABLED", divider),
                    None => ("DISABLED", 1),
                };
                let direct = if second.is_none() { "    assign link = oscillator;\n" } else { "" };
                let port = if second.is_some() { "link" } else { "" };
                format!(
                    "{direct}    (* FREQUENCY_PIN_CLKI=\"{oscillator}\" *) (* FREQUENCY_PIN_CLKOP=\"{core}\" *)\n    \
                     (* FREQUENCY_PIN_CLKOS=\"{link}\" *) (* ICP_CURRENT=\"12\" *) (* LPF_RESISTOR=\"8\" *)\n    \
                     (* MFG_ENABLE_FILTEROPAMP=\"1\" *) (* MFG_GMCREF_SEL=\"2\" *)\n    \
                     EHXPLLL #(\n        \
                     .PLLRST_ENA(\"DISABLED\"), .INTFB_WAKE(\"DISABLED\"), .STDBY_ENABLE(\"DISABLED\"),\n        \
                     .DPHASE_SOURCE(\"DISABLED\"), .FEEDBK_PATH(\"CLKOP\"),\n        \
                     .OUTDIVIDER_MUXA(\"DIVA\"), .OUTDIVIDER_MUXB(\"DIVB\"),\n        \
                     .OUTDIVIDER_MUXC(\"DIVC\"), .OUTDIVIDER_MUXD(\"DIVD\"),\n        \
                     .CLKI_DIV({reference}), .CLKFB_DIV({feedback}),\n        \
                     .CLKOP_ENABLE(\"ENABLED\"), .CLKOP_DIV({divider}), .CLKOP_CPHASE({cphase}), .CLKOP_FPHASE(0),\n        \
                     .CLKOS_ENABLE(\"{enabled}\"), .CLKOS_DIV({second_divider}), .CLKOS_CPHASE({second_cphase}), .CLKOS_FPHASE(0)\n    \
                     ) pll_i (\n        \
                     .CLKI(oscillator), .CLKFB(core), .CLKOP(core), .CLKOS({port}), .LOCK(locked),\n        \
                     .RST(1'b0), .STDBY(1'b0), .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b1),\n        \
                     .PHASESTEP(1'b1), .PHASELOADREG(1'b1), .PLLWAKESYNC(1'b0), .ENCLKOP(1'b0)\n    );\n",
                    cphase = divider - 1,
                    second_cphase = second_divider - 1,
                )
            }
            Dividers::Ice40 { reference, feedback, power, filter } => format!(
                "    assign link = oscillator;\n    SB_PLL40_CORE #(\n        \
                 .FEEDBACK_PATH(\"SIMPLE\"), .DIVR(4'd{}), .DIVF(7'd{}), .DIVQ(3'd{power}), .FILTER_RANGE(3'd{filter})\n    \
                 ) pll_i (\n        \
                 .REFERENCECLK(oscillator), .PLLOUTGLOBAL(core), .LOCK(locked), .RESETB(1'b1), .BYPASS(1'b0)\n    );\n",
                reference - 1,
                feedback - 1,
            ),
        };
        format!("{head}{body}endmodule\n")
    }
}

/// How good dividers are: the fastest core, then the fastest detector, then the middle of the oscillator's range.
type Rank = (u64, u64, std::cmp::Reverse<u64>);

/// ECP5: the detector compares input / reference with core / feedback; the oscillator runs at core × divider.
fn ecp5(input: u64, wanted: u64, link: Option<u64>) -> Option<Clocks> {
    let mut best: Option<(Rank, Clocks)> = None;
    for reference in 1..128 + 1 {
        // The detector takes 10 to 400 MHz.
        if !(10 * MHZ * reference..400 * MHZ * reference + 1).contains(&input) {
            continue;
        }
        for feedback in 1..80 + 1 {
            // input * feedback is exact in Hz; the core's clock is told rounded down.
            let core_hz = input * feedback / reference;
            if core_hz > wanted || !(3_125_000..400 * MHZ + 1).contains(&core_hz) {
                continue;
            }
            for core in 1..128 + 1 {
                let inner = input * feedback * core / reference;
                if !(400 * MHZ..800 * MHZ + 1).contains(&inner) {
                    continue;
                }
                let second = match link {
                    Some(link) if link == input => None,
                    Some(link) => {
                        let divider = input * feedback * core / (reference * link).max(1);
                        if divider == 0
                            || divider > 128
                            || divider * reference * link != input * feedback * core
                        {
                            continue;
                        }
                        Some(divider)
                    }
                    None => None,
                };
                let rank = (core_hz, input / reference, std::cmp::Reverse(inner.abs_diff(600 * MHZ)));
                if best.as_ref().is_none_or(|(known, _)| rank > *known) {
                    let link_hz = link.unwrap_or(input);
                    let dividers = Dividers::Ecp5 { reference, feedback, core, link: second };
                    best = Some((rank, Clocks { core_hz, link_hz, dividers }));
                }
            }
        }
    }
    best.map(|(_, clocks)| clocks)
}

/// iCE40: output = input × feedback / reference / 2^power, the oscillator before the last division.
fn ice40(input: u64, wanted: u64) -> Option<Clocks> {
    let mut best: Option<((u64, u64), Clocks)> = None;
    for reference in 1..16 + 1 {
        let detector = input / reference;
        if !(10 * MHZ..133 * MHZ + 1).contains(&detector) {
            continue;
        }
        for feedback in 1..128 + 1 {
            let inner = input * feedback / reference;
            if !(533 * MHZ..1066 * MHZ + 1).contains(&inner) {
                continue;
            }
            for power in 1..6 + 1 {
                let core_hz = (input * feedback / reference) >> power;
                if core_hz > wanted || !(16 * MHZ..275 * MHZ + 1).contains(&core_hz) {
                    continue;
                }
                // FILTER_RANGE by the detector's clock, in MHz.
                let filter = [17, 26, 44, 66, 101]
                    .iter()
                    .fold(1, |range, &limit| range + u32::from(detector >= limit * MHZ));
                let rank = (core_hz, detector);
                if best.as_ref().is_none_or(|(known, _)| rank > *known) {
                    let dividers = Dividers::Ice40 { reference, feedback, power, filter };
                    best = Some((rank, Clocks { core_hz, link_hz: input, dividers }));
                }
            }
        }
    }
    best.map(|(_, clocks)| clocks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_never_faster_than_asked_for_and_within_the_bounds() {
        let mut found = 0;
        for oscillator in [12.0, 25.0, 48.0, 100.0] {
            for core in (16..276).step_by(7) {
                for family in [Family::Ecp5, Family::Ice40] {
                    let Ok(clocks) = Clocks::find(family, oscillator, f64::from(core), None) else {
                        continue;
                    };
                    assert!(clocks.core_hz <= u64::from(core as u32) * MHZ, "{clocks:?}");
                    found += 1;
                }
            }
        }
        assert!(found > 200, "{found}");
    }

    /// The numbers of `words` in what a tool prints.
    fn numbers(said: &str, words: &[&str]) -> Vec<u64> {
        let number = |word: &&str| {
            let (_, rest) = said.split_once(word).unwrap_or_else(|| panic!("no '{word}' in {said}"));
            let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
            digits.parse().unwrap()
        };
        words.iter().map(number).collect()
    }

    fn said(tool: &str, arguments: &[&str]) -> Option<String> {
        let Ok(tool) = crate::Tools::here().find(tool) else {
            assert!(
                !std::env::var("ACCEL_REQUIRE").is_ok_and(|v| v == "all"),
                "ACCEL_REQUIRE=all, but no {tool}"
            );
            eprintln!("SKIPPED: no {tool}");
            return None;
        };
        let output = std::process::Command::new(tool.path).args(arguments).output().unwrap();
        assert!(output.status.success());
        Some(String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    }

    #[test]
    fn the_dividers_are_those_of_the_families_own_tools() {
        for (oscillator, core) in [(12, 60), (12, 75), (48, 100), (100, 50), (25, 200)] {
            let arguments = ["-i", &oscillator.to_string(), "-o", &core.to_string()];
            let Some(said) = said("icepll", &arguments) else { return };
            let Dividers::Ice40 { reference, feedback, power, filter } =
                Clocks::find(Family::Ice40, f64::from(oscillator), f64::from(core), None).unwrap().dividers
            else {
                unreachable!("asked for an iCE40")
            };
            let theirs = numbers(&said, &["DIVR:", "DIVF:", "DIVQ:", "FILTER_RANGE:"]);
            // Several settings may give the same frequency: the ratio and the filter of the same detector count.
            let ratio = |r: u64, f: u64, p: u64| (f * 1_000_000) / (r << p);
            assert_eq!(
                ratio(reference, feedback, u64::from(power)),
                ratio(theirs[0] + 1, theirs[1] + 1, theirs[2]),
                "{oscillator} to {core}: {said}"
            );
            if reference == theirs[0] + 1 {
                assert_eq!(u64::from(filter), theirs[3], "{said}");
            }
        }
        for (oscillator, core, link) in
            [(25, 100, 50), (25, 200, 50), (25, 125, 25), (48, 96, 48), (100, 200, 50)]
        {
            let texts = [oscillator, core, link].map(|mhz: u32| mhz.to_string());
            let Some(said) = said("ecppll", &["-i", &texts[0], "-o", &texts[1], "--clkout1", &texts[2]])
            else {
                return;
            };
            let clocks =
                Clocks::find(Family::Ecp5, f64::from(oscillator), f64::from(core), Some(f64::from(link)));
            let Dividers::Ecp5 { reference, feedback, core: divider, link: second } =
                clocks.unwrap().dividers
            else {
                unreachable!("asked for an ECP5")
            };
            let theirs = numbers(
                &said,
                &[
                    "Refclk divisor:",
                    "Feedback divisor:",
                    "clkout0 divisor:",
                    "clkout1 divisor:",
                    "VCO frequency:",
                ],
            );
            assert_eq!(feedback * theirs[0], theirs[1] * reference, "{oscillator} to {core}: {said}");
            // Their oscillator and ours may differ; the second output has the same ratio to the first.
            if let Some(second) = second {
                assert_eq!(second * theirs[2], theirs[3] * divider, "{said}");
            }
        }
    }

    #[test]
    fn what_no_pll_makes_is_refused_with_the_reason() {
        let said = |family, oscillator, core, link| {
            Clocks::find(family, oscillator, core, link).unwrap_err().to_string()
        };
        assert!(said(Family::Ecp5, 25.0, 500.0, None).contains("ecp5's PLL makes no 500 MHz of 25 MHz"));
        assert!(said(Family::Ecp5, 25.0, 100.0, Some(47.0)).contains("47 MHz for the link"));
        assert!(said(Family::Ice40, 12.0, 60.0, Some(48.0)).contains("one output"));
        assert!(said(Family::Ice40, 12.0, 600.0, None).contains("the nearest below is 270"));
        assert!(said(Family::Ice40, 8.0, 60.0, None).contains("no setting"));
    }
}
