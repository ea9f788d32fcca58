//! What a message, a task or a record carries: everything that is known of the thing, at today's prices.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::pricing::{Own, Pricing};
use super::steps::Due;
use crate::account::turn::Turn;
use crate::catalog::Product;
use crate::condition::{AmountFact, Basis, Facts as _};
use crate::error::Result;
use crate::id::{CategoryId, ContactId, Name, Sku};
use crate::pricing::{Request, SnapshotLine};
use crate::quote::QuoteState;
use crate::recovery::{
    Alternative, AlternativeKind, Context, Journey, JourneyLine, MessageLine, NotOffered, Offer, OfferBase,
    QuoteLink, ReasonCode, Recipient, content, offer,
};

impl Turn<'_> {
    /// Everything that is known of a thing.
    pub(super) fn context(
        &self,
        journey: &Journey,
        due: Option<&Due<'_>>,
        contact: Option<&ContactId>,
    ) -> Result<Context> {
        let priced = self.priced(journey);
        let step = due.map(|due| due.step.rule());
        let send = step.and_then(|step| step.send.as_ref());
        let held = self.lines_of(journey);
        let skus: Vec<Sku> = held.iter().map(|line| line.sku.clone()).collect();
        let lines = match &priced {
            Some(priced) => priced.snapshot.lines.iter().map(message_line).collect(),
            None => held.iter().map(shown_line).collect(),
        };
        let kinds = send.map(|send| send.content.as_slice()).unwrap_or_default();
        let rules = self.engine.conduct().recovery();
        let reasons: Vec<ReasonCode> = journey.reasons.iter().map(|reason| reason.code.clone()).collect();
        let named = send.and_then(|send| send.offer.as_ref());
        let named = named.or(step.and_then(|step| step.offer.as_ref()).map(|step| &step.offer));
        let (offered, not_offered) = match named.map(|id| (id, self.offered(id, journey, priced.as_ref()))) {
            Some((_, Ok(offer))) => (Some(offer), None),
            Some((id, Err(because))) => (None, Some(NotOffered { offer: id.clone(), because })),
            None => (None, None),
        };
        Ok(Context {
            account: self.account.id().clone(),
            unit: journey.unit.clone(),
            buyer: journey.contact.clone(),
            stage: journey.stage,
            abandoned: journey.abandoned,
            reasons: journey.reasons.clone(),
            segments: journey.segments.clone(),
            currency: priced.as_ref().map(|priced| priced.snapshot.currency),
            lines,
            totals: priced.as_ref().map(|priced| priced.snapshot.totals.clone()),
            value: priced.as_ref().map(Pricing::value).or(journey.value),
            savings: priced.as_ref().map(Pricing::savings).transpose()?.flatten(),
            hints: priced.map(|priced| priced.hints).unwrap_or_default(),
            ends: journey.ends,
            link: self.link(journey, contact),
            related: match send {
                Some(send) => self.engine.related_to(&skus, send.related),
                None => Vec::new(),
            },
            alternatives: match send {
                Some(send) if send.alternatives => self.alternatives(journey, &held),
                _ => Vec::new(),
            },
            content: content(rules, kinds, &reasons, &self.categories(&skus)),
            rep: self.rep(journey),
            offer: offered,
            not_offered,
        })
    }

    /// The offer of a rule, or the word for why it is not made.
    fn offered(
        &self,
        id: &Name,
        journey: &Journey,
        priced: Option<&Pricing>,
    ) -> core::result::Result<Offer, Name> {
        let rules = self.engine.conduct().recovery();
        let outreach = &self.account.head.outreach;
        let lines = priced.and_then(|priced| self.least(journey, priced).ok());
        let asked = priced.zip(lines.as_deref()).map(|(priced, lines)| OfferBase {
            currency: priced.snapshot.currency,
            lines,
            freight: priced.facts.amount(AmountFact::Charges, Basis::Net).ok().map(|charges| charges.amount),
        });
        offer(rules, id, journey, outreach, asked, self.now)
    }

    /// A link for the buyer to an offer that holds.
    fn link(&self, journey: &Journey, contact: Option<&ContactId>) -> Option<QuoteLink> {
        let Some(Own::Quote(quote)) = self.own(journey) else { return None };
        let quote = self.account.quotes.get(&quote)?;
        let holds =
            quote.state == QuoteState::Offered && quote.valid_until.is_none_or(|until| self.now < until);
        holds.then_some(QuoteLink {
            quote: quote.id.clone(),
            revision: quote.revision,
            valid_until: quote.valid_until,
            contact: contact?.clone(),
        })
    }

    /// The person or team of the seller who looks after it.
    pub(super) fn rep(&self, journey: &Journey) -> Option<Name> {
        let role = Name::new("sales_rep").ok()?;
        let found = self.recipients(&[role], journey);
        found.iter().find(|one| matches!(one, Recipient::Seller(_))).map(Recipient::name)
    }

    fn categories(&self, skus: &[Sku]) -> Vec<CategoryId> {
        let catalogue = self.engine.catalogue();
        let products = skus.iter().filter_map(|sku| catalogue.get(sku));
        let named = products.flat_map(|product| product.record().categories.iter());
        let mut all: Vec<CategoryId> =
            named.flat_map(|category| catalogue.lineage(category)).cloned().collect();
        all.sort();
        all.dedup();
        all
    }

    /// What could be ordered instead: what stands in for a product or is another variant of it, where that is in stock and the
    /// product is not, or where it costs less.
    fn alternatives(&self, journey: &Journey, lines: &[JourneyLine]) -> Vec<Alternative> {
        let mut found = Vec::new();
        for line in lines {
            let price = self.unit_price(journey, &line.sku, line.quantity);
            for product in self.instead_of(&line.sku) {
                let other = self.unit_price(journey, &product.record().sku, line.quantity);
                let kind = if self.is_short(line) && self.is_there(&product.record().sku, line.quantity) {
                    AlternativeKind::InStock
                } else if other.zip(price).is_some_and(|(other, price)| other < price) {
                    AlternativeKind::Cheaper
                } else {
                    continue;
                };
                found.push(Alternative {
                    instead_of: line.sku.clone(),
                    sku: product.record().sku.clone(),
                    kind,
                    unit_price: other,
                });
            }
        }
        found
    }

    fn instead_of(&self, sku: &Sku) -> Vec<&Product> {
        let catalogue = self.engine.catalogue();
        let Some(product) = catalogue.get(sku) else { return Vec::new() };
        let variants = product.record().product.iter().flat_map(|parent| catalogue.variants(parent));
        let all = catalogue.substitutes(product).map(|(other, _)| other).chain(variants);
        let mut others: Vec<&Product> = Vec::new();
        for other in all {
            if other.record().sku != *sku
                && !others.iter().any(|known| known.record().sku == other.record().sku)
            {
                others.push(other);
            }
        }
        others
    }

    /// Whether less is known to be in stock than the line asks for.
    fn is_short(&self, line: &JourneyLine) -> bool {
        self.stock_of(&line.sku).is_some_and(|available| available < line.quantity)
    }

    /// Whether enough is known to be in stock.
    fn is_there(&self, sku: &Sku, quantity: Decimal) -> bool {
        self.stock_of(sku).is_some_and(|available| available >= quantity)
    }

    /// What is known to be in stock, as long as it counts.
    pub(super) fn stock_of(&self, sku: &Sku) -> Option<Decimal> {
        let stock = self.account.head.outreach.stock.iter().find(|fact| fact.sku == *sku)?;
        stock.until.is_none_or(|until| self.now < until).then_some(stock.available)
    }

    fn unit_price(&self, journey: &Journey, sku: &Sku, quantity: Decimal) -> Option<Decimal> {
        let currency = journey.value.map_or(self.engine.conduct().currency, |value| value.currency);
        let mut request = Request::new(currency.code(), self.now).ok()?;
        request.org_unit.clone_from(&journey.unit);
        request.contact.clone_from(&journey.contact);
        request = request.line(sku.as_str(), quantity).ok()?;
        self.account.complete(&mut request, None).ok()?;
        let priced = self.engine.price(&request).ok()?;
        priced.lines.first().and_then(|line| line.unit_price)
    }
}

fn message_line(line: &SnapshotLine) -> MessageLine {
    MessageLine {
        id: Some(line.id.clone()),
        sku: line.sku.clone(),
        quantity: line.quantity,
        unit: Some(line.unit.clone()),
        list_price: line.list_price,
        unit_price: line.unit_price,
        net: Some(line.net),
    }
}

/// A line that can't be priced: as the other system shows it.
fn shown_line(line: &JourneyLine) -> MessageLine {
    MessageLine {
        id: None,
        sku: line.sku.clone(),
        quantity: line.quantity,
        unit: None,
        list_price: None,
        unit_price: line.price,
        net: None,
    }
}
