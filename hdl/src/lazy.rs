//! Blocks that simulate only when one of their inputs changes.
//!
//! RustHDL computes every block anew in every pass until nothing changes. [`Lazy`] leaves a block out of a pass
//! in which it would come to the same result: nothing in it changed in the last pass, and no input is about to
//! change. Names, ports and Verilog are those of the block itself.

use rust_hdl::prelude::*;
use std::ops::{Deref, DerefMut};

/// Passes within a block before the others get their turn: far more than one without a loop needs.
const PASSES: usize = 100;

/// The inputs of a block. [`inputs!`](crate::inputs) implements it.
pub(crate) trait Inputs: Block {
    /// Their names, as declared.
    const NAMES: &'static [&'static str];
    /// Whether one of them is about to change.
    fn pending(&self) -> bool;
    /// Lets the changes happen.
    fn latch(&mut self);
}

/// Implements [`Inputs`] for a block with these inputs.
macro_rules! inputs {
    (for [$($generics:tt)*] $block:ty: $($input:ident),+) => {
        impl<$($generics)*> $crate::lazy::Inputs for $block {
            const NAMES: &'static [&'static str] = &[$(stringify!($input)),+];
            fn pending(&self) -> bool {
                $(self.$input.next != self.$input.val())||+
            }
            fn latch(&mut self) {
                $(rust_hdl::prelude::Block::update_all(&mut self.$input);)+
            }
        }
    };
    ($block:ty: $($input:ident),+) => {
        $crate::lazy::inputs!(for [] $block: $($input),+);
    };
}
pub(crate) use inputs;

/// The names of a block's own inputs, and how many blocks there are with it.
#[derive(Default)]
struct InputNames {
    depth: usize,
    scopes: usize,
    names: Vec<String>,
}

impl Probe for InputNames {
    fn visit_start_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth += 1;
        self.scopes += 1;
    }

    fn visit_start_namespace(&mut self, _name: &str, _node: &dyn Block) {}

    fn visit_atom(&mut self, name: &str, signal: &dyn Atom) {
        if self.depth == 1 && signal.kind() == AtomKind::InputParameter {
            self.names.push(name.to_owned());
        }
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {}

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth -= 1;
    }
}

/// A block that sleeps while its inputs rest.
#[derive(Clone, Debug)]
pub(crate) struct Lazy<B> {
    block: B,
    /// It ran and came to rest; false at power-up.
    rests: bool,
    /// It ran in the last pass.
    changed: bool,
    /// Logic without blocks inside and without a clock: once is enough.
    leaf: bool,
}

impl<B: Inputs> Lazy<B> {
    /// The block.
    ///
    /// # Panics
    /// When [`Inputs`] does not name all inputs: the block would miss their changes.
    pub fn new(block: B) -> Self {
        let mut found = InputNames::default();
        block.accept("block", &mut found);
        assert_eq!(found.names, B::NAMES, "inputs! names other inputs than the block has");
        let leaf = found.scopes == 1 && !B::NAMES.contains(&"clock");
        Self { block, rests: false, changed: false, leaf }
    }
}

impl<B> Deref for Lazy<B> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.block
    }
}

impl<B> DerefMut for Lazy<B> {
    fn deref_mut(&mut self) -> &mut B {
        &mut self.block
    }
}

impl<B: Inputs> Logic for Lazy<B> {
    fn update(&mut self) {}
}

impl<B: Inputs> Block for Lazy<B> {
    fn connect_all(&mut self) {
        self.block.connect_all();
    }

    fn update_all(&mut self) {
        if self.rests && !self.block.pending() {
            self.changed = false;
            return;
        }
        if self.leaf {
            self.block.latch();
            self.block.update_all();
            self.rests = true;
        } else {
            for _ in 0..PASSES {
                self.block.update_all();
                self.rests = !self.block.has_changed();
                if self.rests {
                    break;
                }
            }
        }
        self.changed = true;
    }

    fn has_changed(&self) -> bool {
        self.changed
    }

    fn accept(&self, name: &str, probe: &mut dyn Probe) {
        self.block.accept(name, probe);
    }
}
