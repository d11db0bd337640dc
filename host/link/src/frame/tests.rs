#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use proptest::prelude::*;

const LIMIT: usize = 20;

fn decode(bytes: &[u8]) -> (Vec<Frame>, u64) {
    let (mut decoder, mut frames) = (Decoder::new(LIMIT), Vec::new());
    decoder.extend(bytes, &mut frames);
    (frames, decoder.errors())
}

fn frame() -> impl Strategy<Value = Frame> {
    // Words that need escapes are as likely as others.
    let word = prop_oneof![any::<u32>(), Just(0x7E7E_7E7E), Just(0x7D5E_7D7E)];
    (any::<u8>(), any::<u8>(), any::<u16>(), prop::collection::vec(word, 0..=LIMIT))
        .prop_map(|(kind, sequence, session, payload)| Frame { kind, sequence, session, payload })
}

#[test]
fn a_frame_has_the_bytes_that_the_definition_gives() {
    let frame = Frame { kind: kind::REQUEST, sequence: 0x7E, session: 0x7D01, payload: vec![0x0403_0201] };
    let crc = crc32fast::hash(&[2, 0x7E, 1, 0x7D, 1, 2, 3, 4]).to_le_bytes();
    assert!(!crc.contains(&FLAG) && !crc.contains(&ESCAPE), "no escapes in this one");
    let mut expected = vec![0x7E, 2, 0x7D, 0x5E, 1, 0x7D, 0x5D, 1, 2, 3, 4];
    expected.extend(crc);
    expected.push(0x7E);
    assert_eq!(frame.to_bytes(), expected);
    // CRC-32/ISO-HDLC of its published check string.
    assert_eq!(crc32fast::hash(b"123456789"), 0xCBF4_3926);
}

#[test]
fn bodies_that_are_none_are_dropped_and_counted_and_empty_ones_are_no_error() {
    assert_eq!(decode(&[FLAG; 5]), (Vec::new(), 0));
    let good = Frame { kind: 1, sequence: 2, session: 3, payload: vec![4; LIMIT] };
    let bytes = good.to_bytes();
    assert_eq!(decode(&bytes), (vec![good.clone()], 0));
    let long = Frame { payload: vec![4; LIMIT + 1], ..good.clone() }.to_bytes();
    let endless = [vec![FLAG], vec![0x55; 100_000], vec![FLAG]].concat();
    let lone_escape = [&bytes[..bytes.len() - 1], &[ESCAPE, FLAG]].concat();
    let short = vec![FLAG, 1, 2, 3, 0, 0, 0, 0, FLAG];
    let checksum_of_nothing = vec![FLAG, 0, 0, 0, 0, FLAG];
    for wrong in [&long, &endless, &lone_escape, &short, &checksum_of_nothing, &vec![FLAG, ESCAPE, FLAG]] {
        let (frames, errors) = decode(&[wrong.clone(), bytes.clone()].concat());
        assert_eq!((frames, errors), (vec![good.clone()], 1), "{} bytes", wrong.len());
    }
    let mut ragged = vec![1, 2, 3, 0, 9];
    ragged.extend(crc32fast::hash(&[1, 2, 3, 0, 9]).to_le_bytes());
    assert_eq!(decode(&[vec![FLAG], ragged, vec![FLAG]].concat()).1, 1, "its checksum is right");
}

#[test]
fn every_single_flipped_bit_is_noticed() {
    let frame = Frame { kind: 2, sequence: 9, session: 77, payload: vec![0x7E00_00FF, 5] };
    let bytes = frame.to_bytes();
    let mut flipped = 0;
    for at in 1..bytes.len() - 1 {
        for bit in 0..8 {
            let mut wrong = bytes.clone();
            wrong[at] ^= 1 << bit;
            assert!(!decode(&wrong).0.contains(&frame), "byte {at}, bit {bit}");
            assert!(decode(&wrong).0.is_empty(), "byte {at}, bit {bit}: a frame that nobody sent");
            flipped += 1;
        }
    }
    assert_eq!(flipped, 8 * (bytes.len() - 2));
}

proptest! {
    #[test]
    fn what_is_encoded_comes_out_again(frames in prop::collection::vec(frame(), 0..6)) {
        let mut bytes = Vec::new();
        frames.iter().for_each(|frame| frame.encode(&mut bytes));
        prop_assert_eq!(decode(&bytes), (frames, 0));
    }

    #[test]
    fn after_any_garbage_the_frame_behind_the_next_flag_is_found(
        garbage in prop::collection::vec(any::<u8>(), 0..300),
        frame in frame(),
    ) {
        let (mut decoder, mut before) = (Decoder::new(LIMIT), Vec::new());
        decoder.extend(&garbage, &mut before);
        let mut frames = Vec::new();
        // The flag that begins the frame ends what the garbage left.
        decoder.extend(&frame.to_bytes(), &mut frames);
        prop_assert_eq!(frames.last(), Some(&frame));
    }
}
