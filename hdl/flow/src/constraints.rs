//! Pins and clocks of a board, as the routers read them.

use crate::Board;
use crate::part::Family;

/// The ports of a board's top module, their pins, and which of them are inputs.
fn ports(board: &Board) -> Vec<(String, &str, bool)> {
    let fixed = [
        ("oscillator".to_owned(), board.oscillator.pin.as_str(), true),
        ("uart_rx".to_owned(), board.uart.rx.as_str(), true),
        ("uart_tx".to_owned(), board.uart.tx.as_str(), false),
    ];
    let leds = board.leds.pins.iter().enumerate();
    // A vector of one bit is still a vector.
    fixed.into_iter().chain(leds.map(|(i, pin)| (format!("leds[{i}]"), pin.as_str(), false))).collect()
}

/// The text: LPF for ECP5, PCF for iCE40.
pub(crate) fn text(board: &Board) -> String {
    let mut text = format!("# {}: {}\n", board.name, board.sources.join(", "));
    let mhz = board.oscillator.mhz;
    match board.part().family {
        Family::Ecp5 => {
            for (port, pin, input) in ports(board) {
                // A line that nobody drives is idle.
                let pull = if input && port != "oscillator" { " PULLMODE=UP" } else { " PULLMODE=NONE" };
                let kind =
                    board.io_type.as_deref().map_or_else(String::new, |kind| format!(" IO_TYPE={kind}"));
                text +=
                    &format!("LOCATE COMP \"{port}\" SITE \"{pin}\";\nIOBUF PORT \"{port}\"{pull}{kind};\n");
            }
            text += &format!("FREQUENCY PORT \"oscillator\" {mhz} MHZ;\n");
        }
        Family::Ice40 => {
            for (port, pin, _) in ports(board) {
                text += &format!("set_io {port} {pin}\n");
            }
            text += &format!("set_frequency oscillator {mhz}\n");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pin_of_a_board_is_in_its_constraints_once() {
        for name in Board::names() {
            let board = Board::find(name).unwrap();
            let text = text(&board);
            let mut pins = 0;
            for (port, pin, _) in ports(&board) {
                let line = match board.part().family {
                    Family::Ecp5 => format!("LOCATE COMP \"{port}\" SITE \"{pin}\";\n"),
                    Family::Ice40 => format!("set_io {port} {pin}\n"),
                };
                assert_eq!(text.matches(&line).count(), 1, "{name}: {line}");
                pins += 1;
            }
            assert_eq!(pins, 3 + board.leds.pins.len(), "{name}");
        }
    }
}
