//! What the host is to do, in a line each.

use recoup::account::{Effect, EffectKind};
use recoup::id::Name;
use recoup::recovery::{Context, JourneyKind, Message, OfferBase, OfferLine, TaskCard, offer};

use super::{Told, Week, thing};

impl Week {
    /// What the host is to do.
    pub(super) fn to_do(&self, id: &str, effect: &Effect) -> Told<Option<String>> {
        Ok(Some(match &effect.kind {
            EffectKind::Send { message } => self.message(id, message)?,
            EffectKind::Task { task } => self.task(task)?,
            EffectKind::Webhook { call } => {
                format!("call {} for {}, {}", call.hook, thing(&call.origin.journey), goods(&call.context))
            }
            EffectKind::MakeQuote { origin, to } => {
                let to = to.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("make a quote of {} ({to})", thing(&origin.journey))
            }
            _ => return Ok(None),
        }))
    }

    fn message(&self, id: &str, message: &Message) -> Told<String> {
        let Message { sent, template, context, .. } = message;
        let to = sent.contact.as_ref().map(ToString::to_string).unwrap_or_default();
        let goods = goods(context);
        let goods = if goods.is_empty() { goods } else { format!(": {goods}") };
        let mut parts = vec![format!("{} to {to}, {template}{goods}", sent.channel)];
        for other in &context.alternatives {
            let price = other.unit_price.map(|price| format!(" at {price:.2}")).unwrap_or_default();
            parts.push(format!("{} instead of {}: {}{price}", other.sku, other.instead_of, other.kind));
        }
        if let Some(link) = &context.link {
            let until = link.valid_until.map(|until| self.clock(until)).transpose()?.unwrap_or_default();
            parts.push(format!("link to {} until {until}", link.quote));
        }
        if let Some(offer) = &context.offer {
            let amount = offer.amount.map(|amount| format!(" of {amount}")).unwrap_or_default();
            parts.push(format!("offers {}{amount} until {}", offer.offer, self.clock(offer.until)?));
        } else if let Some((offer, why)) = self.refused(id, message) {
            parts.push(format!("without {offer}: {why}"));
        }
        Ok(parts.join("; "))
    }

    /// The offer that the step names and the message lacks, with the word for why. The message does not carry the word, so
    /// the same question is asked of the engine's rule again.
    fn refused(&self, id: &str, message: &Message) -> Option<(Name, Name)> {
        let origin = &message.origin;
        let play = self.rulebook.plays.iter().find(|play| play.id == origin.play)?;
        let step = play.steps.iter().find(|step| step.id == origin.step)?;
        let named = step.send.as_ref()?.offer.as_ref()?;
        let rules = self.rulebook.recovery.as_ref()?;
        let account = self.accounts.get(id)?;
        let journey = account.journey(&origin.journey)?;
        let context = &message.context;
        let lines: Vec<OfferLine> = (context.lines.iter())
            .filter_map(|line| Some(OfferLine { total: line.net?.get(), least: None }))
            .collect();
        let priced = OfferBase { currency: context.currency?, lines: &lines, freight: None };
        let asked = offer(rules, named, journey, account.outreach(), Some(priced), self.now);
        // Without floors the rule would have let it pass: a floor is what stopped it.
        let why = asked.err().or_else(|| Name::new("below_floor").ok())?;
        Some((named.clone(), why))
    }

    fn task(&self, task: &TaskCard) -> Told<String> {
        let due = task.due.map(|due| self.clock(due)).transpose()?;
        let due = due.map(|due| format!(", due {due}")).unwrap_or_default();
        let expected = task.expected.map(|worth| format!(", {worth} expected")).unwrap_or_default();
        let link = match (task.origin.journey.kind, &task.context.link) {
            (JourneyKind::Quote, None) => ", without a link",
            (JourneyKind::Quote, Some(_)) => ", with a link",
            _ => "",
        };
        let about = thing(&task.origin.journey);
        Ok(format!("task for {}: {} of {about}, {}{expected}{due}{link}", task.to, task.topic, task.priority))
    }
}

/// The lines of a message and what they come to.
fn goods(context: &Context) -> String {
    let lines = context.lines.iter().map(|line| {
        let each = line.unit_price.map(|price| format!(" at {price:.2}"));
        let price = each.or_else(|| line.net.map(|net| format!(" for {net}"))).unwrap_or_default();
        format!("{} {}{price}", line.quantity.normalize(), line.sku)
    });
    let mut parts: Vec<String> = lines.collect();
    if parts.is_empty() {
        parts.extend(context.value.map(|value| value.to_string()));
    }
    if let (Some(saved), Some(currency)) = (context.savings, context.currency) {
        parts.push(format!("{saved} {currency} below list"));
    }
    parts.join(", ")
}
