//! What becomes of effects: the host's answers, and what they mean for what they were about.

use super::effect::{EffectKind, EffectResult};
use super::event::AccountEvent;
use super::turn::Turn;
use crate::error::Result;
use crate::id::EffectKey;
use crate::party::{Deed, Permission};
use crate::recovery::OutreachEvent;

impl Turn<'_> {
    /// Takes the host's answer to an effect. An answer to a key that is not open is counted: hosts repeat themselves. An
    /// effect whose outcome nobody knows stays open.
    pub(super) fn effect_result(
        &mut self,
        key: &EffectKey,
        result: &EffectResult,
        deed: Deed<'_>,
    ) -> Result<()> {
        deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        let Some(effect) = self.account.effects.share(key) else {
            // A message that was taken may still come back, or reach its recipient.
            if let Some(sent) = self.account.head.outreach.message(key).cloned() {
                return self.message_answered(&sent, result);
            }
            return self.emit(AccountEvent::AnswerUnmatched { key: key.clone() });
        };
        // What nobody knows yet, or is tried again, stays open.
        if !matches!(result, EffectResult::Unknown {} | EffectResult::Later { .. }) {
            self.emit(AccountEvent::EffectAnswered { key: key.clone(), result: result.clone() })?;
        }
        match &effect.kind {
            EffectKind::PlaceOrder { order, cart: Some(cart), .. } => {
                self.cart_answered(cart, key, order, result, deed)
            }
            EffectKind::PlaceOrder { order, quote: Some(quote), prices, .. } => {
                self.quote_answered(quote, key, order, prices, result, deed)
            }
            EffectKind::Send { message } => self.message_answered(&message.sent, result),
            // An offer that could not be put in force was never made.
            EffectKind::Offer { .. }
                if matches!(result, EffectResult::Refused { .. } | EffectResult::Failed { .. }) =>
            {
                self.emit(OutreachEvent::Returned { key: key.clone() })
            }
            _ => Ok(()),
        }
    }
}
