//! What follows from the parameters: where the message ends, and what stands behind it.

use accel_kernels::merkle_hash::{Kind, ONE_BLOCK_BYTES, RECORD_BYTES};
use rust_hdl::prelude::*;

/// The padding of messages of one length.
///
/// ```text
/// node, leaf_bytes ──►[ bytes of the message ]──► its last word: number, bytes kept, 80; length in bits; two blocks
/// ```
///
/// No register; at rest between batches.
#[derive(LogicBlock)]
pub(super) struct Padding {
    pub node: Signal<In, Bit>,
    pub leaf_bytes: Signal<In, Bits<7>>,
    /// The byte before the message, as a word.
    pub prefix: Signal<Out, Bits<32>>,
    /// The number of the word in which the message ends, and 80 follows.
    pub last: Signal<Out, Bits<5>>,
    /// The bytes of that word that belong to the message.
    pub margin: Signal<Out, Bits<32>>,
    /// The byte 80 in that word.
    pub mark: Signal<Out, Bits<32>>,
    /// The message and its padding are two blocks.
    pub two: Signal<Out, Bit>,
    /// The length of the message in bits, in the last word of the first block: zero if there are two.
    pub first_bits: Signal<Out, Bits<32>>,
    /// The same in that of the second.
    pub second_bits: Signal<Out, Bits<32>>,
    bytes: Signal<Local, Bits<7>>,
    more: Signal<Local, Bits<7>>,
    over: Signal<Local, Bit>,
    wide: Signal<Local, Bits<32>>,
    bits: Signal<Local, Bits<32>>,
    kept: Signal<Local, Bits<2>>,
    zero: Constant<Bits<32>>,
    leaf_prefix: Constant<Bits<32>>,
    node_prefix: Constant<Bits<32>>,
    one: Constant<Bits<7>>,
    record: Constant<Bits<7>>,
    /// The longest message that is one block.
    one_block: Constant<Bits<7>>,
    counts: [Constant<Bits<2>>; 4],
    margins: [Constant<Bits<32>>; 4],
    marks: [Constant<Bits<32>>; 4],
}

impl Padding {
    pub fn new() -> Self {
        let words = |words: [LiteralType; 4]| words.map(|word| Constant::new(word.into()));
        Self {
            node: Signal::default(),
            leaf_bytes: Signal::default(),
            prefix: Signal::default(),
            last: Signal::default(),
            margin: Signal::default(),
            mark: Signal::default(),
            two: Signal::default(),
            first_bits: Signal::default(),
            second_bits: Signal::default(),
            bytes: Signal::default(),
            more: Signal::default(),
            over: Signal::default(),
            wide: Signal::default(),
            bits: Signal::default(),
            kept: Signal::default(),
            zero: Constant::new(0.into()),
            leaf_prefix: Constant::new((Kind::Leaf as LiteralType).into()),
            node_prefix: Constant::new((Kind::Node as LiteralType).into()),
            one: Constant::new(1.into()),
            record: Constant::new((RECORD_BYTES as LiteralType).into()),
            one_block: Constant::new((LiteralType::from(ONE_BLOCK_BYTES) + 1).into()),
            counts: [0, 1, 2, 3].map(|count: LiteralType| Constant::new(count.into())),
            margins: words([0, 0xFF00_0000, 0xFFFF_0000, 0xFFFF_FF00]),
            marks: words([0x8000_0000, 0x80_0000, 0x8000, 0x80]),
        }
    }
}

crate::lazy::inputs!(Padding: node, leaf_bytes);

impl Logic for Padding {
    #[hdl_gen]
    fn update(&mut self) {
        self.bytes.next = self.leaf_bytes.val();
        if self.node.val() {
            self.bytes.next = self.record.val();
        }
        self.more.next = self.bytes.val() + self.one.val();
        self.kept.next = self.more.val().get_bits::<2>(0);
        self.last.next = self.more.val().get_bits::<5>(2);
        self.margin.next = self.zero.val();
        self.mark.next = self.zero.val();
        for i in 0..4 {
            if self.kept.val() == self.counts[i].val() {
                self.margin.next = self.margins[i].val();
                self.mark.next = self.marks[i].val();
            }
        }
        self.over.next = self.more.val() > self.one_block.val();
        self.wide.next = bit_cast::<32, 7>(self.more.val());
        self.bits.next = self.wide.val() << 3;
        self.first_bits.next = self.bits.val();
        self.second_bits.next = self.bits.val();
        if self.over.val() {
            self.first_bits.next = self.zero.val();
        }
        self.two.next = self.over.val();
        self.prefix.next = self.leaf_prefix.val();
        if self.node.val() {
            self.prefix.next = self.node_prefix.val();
        }
    }
}
