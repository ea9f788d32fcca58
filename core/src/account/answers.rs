//! What becomes of effects.

use super::effect::EffectResult;
use super::event::AccountEvent;
use super::turn::Turn;
use crate::error::Result;
use crate::id::EffectKey;
use crate::party::{Deed, Permission};

impl Turn<'_> {
    /// Takes the host's answer to an effect. An answer to a key that is not open is counted: hosts repeat themselves.
    pub(super) fn effect_result(
        &mut self,
        key: &EffectKey,
        result: &EffectResult,
        deed: Deed<'_>,
    ) -> Result<()> {
        deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        if !self.account.effects.contains(key) {
            return self.emit(AccountEvent::AnswerUnmatched { key: key.clone() });
        }
        if *result != (EffectResult::Unknown {}) {
            self.emit(AccountEvent::EffectAnswered { key: key.clone(), result: result.clone() })?;
        }
        Ok(())
    }

    /// What a change of people means for what is open.
    pub(super) fn people_changed(&mut self) -> Result<()> {
        Ok(())
    }
}
