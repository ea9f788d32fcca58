//! Being killed: the process aborts at its n-th chance, without unwinding, as after a power cut.

use std::cell::Cell;

/// When to abort.
pub(crate) struct Crash(Cell<Option<u32>>);

impl Crash {
    pub(crate) const fn never() -> Self {
        Self(Cell::new(None))
    }

    /// At the n-th chance, counted from 1.
    pub(crate) const fn after(chances: u32) -> Self {
        Self(Cell::new(Some(chances)))
    }

    /// A chance. They stand between any two things that a crash could tear apart.
    pub(crate) fn chance(&self) {
        match self.0.get() {
            Some(0 | 1) => std::process::abort(),
            Some(left) => self.0.set(Some(left - 1)),
            None => {}
        }
    }
}
