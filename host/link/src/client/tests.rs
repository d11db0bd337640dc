#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::board::{Activity, Board};
use crate::reference::{Reference, identity};
use crate::registers::{CONTROL, KERNELS, LINK_REPEATS, SELECT, STATUS};
use crate::transport::Loopback;

fn kernels() -> &'static [&'static Kernel] {
    accel_kernels::kernels()
}

fn settings() -> Settings {
    Settings { seed: Some(3), ..Settings::default() }
}

/// A board whose frames to the host of these numbers vanish, and those from the host of those.
struct Lossy {
    board: Reference,
    decoder: Decoder,
    came: usize,
    gave: usize,
    lost_up: Vec<usize>,
    lost_down: Vec<usize>,
}

impl Board for Lossy {
    fn exchange(&mut self, bytes: &[u8], answer: &mut Vec<u8>) -> Result<Activity, String> {
        let mut frames = Vec::new();
        self.decoder.extend(bytes, &mut frames);
        for frame in frames {
            self.came += 1;
            if self.lost_up.contains(&self.came) {
                continue;
            }
            let (mut own, mut answers) = (Vec::new(), Vec::new());
            self.board.exchange(&frame.to_bytes(), &mut own)?;
            Decoder::new(256).extend(&own, &mut answers);
            for frame in answers {
                self.gave += 1;
                if !self.lost_down.contains(&self.gave) {
                    frame.encode(answer);
                }
            }
        }
        Ok(Activity::Idle)
    }
}

/// Sixteen pings over such a board, the first frame each way being the handshake.
fn pings(lost_up: &[usize], lost_down: &[usize]) -> (Statistics, u32, Duration) {
    let (lost_up, lost_down) = (lost_up.to_vec(), lost_down.to_vec());
    let (board, decoder) = (Reference::new(identity(kernels())), Decoder::new(256));
    let board = Loopback::new(Lossy { board, decoder, came: 0, gave: 0, lost_up, lost_down });
    let mut client = Client::open(board, kernels(), settings()).unwrap();
    let started = client.transport().now();
    let mut answers: Vec<u32> = Vec::new();
    let mut requests = (0..16).map(|n| Request::Ping(vec![n]));
    client.transact(&mut requests, &mut |words| answers.extend(words)).unwrap();
    assert_eq!(answers, (0..16).collect::<Vec<u32>>(), "in order, each once");
    let time = client.transport().now() - started;
    (client.statistics(), client.transport().board().board.repeats(), time)
}

#[test]
fn a_lost_request_is_told_by_the_board_and_repeated_without_waiting() {
    let (statistics, repeats, time) = pings(&[4], &[]);
    // A window of requests was in flight from the lost one on: all of them go out again.
    assert_eq!((statistics.gaps, repeats, statistics.repeats), (1, 0, 8));
    assert!(time < Duration::from_millis(50), "{time:?}");
}

#[test]
fn a_lost_response_is_asked_for_again_when_a_later_one_comes() {
    let (statistics, repeats, time) = pings(&[], &[4]);
    assert_eq!((statistics.gaps, statistics.repeats, repeats), (0, 1, 1));
    assert!(time < Duration::from_millis(50), "{time:?}");
}

#[test]
fn the_last_response_and_the_last_request_are_repeated_after_their_time() {
    for (up, down) in [(&[17][..], &[][..]), (&[], &[17])] {
        let (statistics, _, time) = pings(up, down);
        assert_eq!(statistics.repeats, 1, "{up:?} {down:?}");
        assert!(time >= Duration::from_millis(50), "{time:?}");
    }
}

#[test]
fn a_lost_gap_and_a_lost_handshake_are_made_up_for() {
    // The first answer to anything after the handshake is the gap of the first request; the second, after that request was
    // repeated in time, is that of the one behind it.
    let (statistics, _, _) = pings(&[2], &[2]);
    assert_eq!((statistics.gaps, statistics.repeats), (1, 9));
    let (statistics, _, _) = pings(&[1, 2, 3], &[1, 2]);
    assert!(statistics.repeats >= 5, "{statistics:?}");
}

#[test]
fn sequences_wrap_and_nothing_changes() {
    let board = Loopback::new(Reference::new(identity(kernels())));
    let mut client = Client::open(board, kernels(), settings()).unwrap();
    for n in 0..1000 {
        assert_eq!(client.ping(&[n, !n]).unwrap(), [n, !n]);
    }
    assert_eq!(client.read(LINK_REPEATS, 1).unwrap(), [0]);
    assert_eq!(client.statistics().repeats, 0);
}

#[test]
fn a_refused_command_is_told_with_its_status_and_the_session_goes_on() {
    let board = Loopback::new(Reference::new(identity(kernels())));
    let mut client = Client::open(board, kernels(), settings()).unwrap();
    for (address, words) in [(0, 1), (STATUS, 1), (SELECT, 99), (0x4000_0000, 1), (200, 1)] {
        let error = client.write(address, &[words]).unwrap_err();
        assert!(matches!(error, LinkError::Status { command: "WRITE", status: Status::Address }), "{error}");
    }
    assert!(client.read(200, 1).unwrap_err().to_string().contains("READ with ADDRESS"));
    let input = vec![0; kernels()[0].input_words + 1];
    assert!(client.execute(&input, false, 0).unwrap_err().to_string().contains("LENGTH"));
    client.execute(&input[1..], false, 0).unwrap();
    for (address, word) in [(SELECT, 0), (CONTROL, 4), (CONTROL, 2), (crate::command::PARAMETERS, 1)] {
        let error = client.write(address, &[word]).unwrap_err();
        assert!(matches!(error, LinkError::Status { status: Status::Busy, .. }), "{error}");
    }
    client.write(CONTROL, &[1]).unwrap();
    client.write(SELECT, &[1]).unwrap();
    assert_eq!(client.read(KERNELS, 1).unwrap(), [kernels().len() as u32]);
}

#[test]
fn a_new_session_gets_nothing_of_the_one_before() {
    let mut board = Reference::new(identity(kernels()));
    let mut say = |frame: Frame| {
        let (mut bytes, mut frames) = (Vec::new(), Vec::new());
        board.exchange(&frame.to_bytes(), &mut bytes).unwrap();
        Decoder::new(256).extend(&bytes, &mut frames);
        frames
    };
    let frame = |kind, sequence, session, payload| Frame { kind, sequence, session, payload };
    assert!(say(frame(kind::REQUEST, 0, 5, vec![0])).is_empty(), "no session is open");
    assert_eq!(say(frame(kind::OPEN, 0, 5, vec![])).len(), 1);
    assert_eq!(say(frame(kind::OPEN, 0, 5, vec![])).len(), 1, "nothing was asked yet");
    assert_eq!(say(frame(kind::REQUEST, 0, 5, vec![0, 7]))[0].payload, [0x100, 7]);
    assert!(say(frame(kind::OPEN, 0, 5, vec![])).is_empty(), "an old one");
    assert_eq!(say(frame(kind::REQUEST, 0, 5, vec![0, 8]))[0].payload, [0x100, 7], "not executed again");
    let gap = say(frame(kind::REQUEST, 3, 5, vec![0]));
    assert_eq!((gap[0].kind, gap[0].sequence), (kind::GAP, 1));
    assert!(say(frame(kind::REQUEST, 4, 5, vec![0])).is_empty(), "it was told");
    assert_eq!(say(frame(kind::REQUEST, 1, 5, vec![]))[0].payload, [1], "no command");
    assert_eq!(say(frame(kind::REQUEST, 4, 5, vec![0]))[0].kind, kind::GAP, "told again after one came");
    assert_eq!(say(frame(kind::OPEN, 0, 6, vec![]))[0].kind, kind::IDENTITY);
    assert!(say(frame(kind::REQUEST, 2, 5, vec![0])).is_empty(), "of a session that is over");
    assert!(say(frame(kind::REQUEST, 255, 6, vec![0])).is_empty(), "one of the last, and nothing is kept");
    assert!(say(frame(0x55, 0, 6, vec![])).is_empty());
    assert_eq!(board.errors(), 1);
}
