//! Signals: what any system saw happen.

use super::turn::Turn;
use crate::error::Result;
use crate::party::{Deed, Permission};
use crate::recovery::Signal;

impl Turn<'_> {
    /// Takes a signal in.
    pub(super) fn signal(&mut self, signal: &Signal, deed: Deed<'_>) -> Result<()> {
        deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        let _ = signal;
        Ok(())
    }
}
