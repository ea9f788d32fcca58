//! What policies are asked about a cart: its facts, its content, who asks, what was spent before.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::event::AccountEvent;
use super::holding::Spending;
use super::submission::PricedCart;
use super::turn::Turn;
use crate::approval::rules::SubjectKind;
use crate::approval::{
    Asked, Content, ContentLine, CostCentreShare, Person, Plan, SpendEntry, SpendLog, SubjectRef,
    over_order_limit,
};
use crate::budget::Coded;
use crate::cart::Cart;
use crate::condition::{FlagFact, IdFact};
use crate::digest::digest_of;
use crate::error::{Code, Error, Result};
use crate::id::{CartId, ContactId, Name, OrderId, OrgUnitId};
use crate::money::{AllocationPolicy, Amount, Money, Rounding, RoundingMode, allocate, exact};
use crate::party::Deed;
use crate::pricing::{PriceSnapshot, SubjectFacts};

/// What is asked of policies, owned.
pub(super) struct Asking {
    subject: SubjectRef,
    requesters: Vec<Person>,
    buyer: Option<ContactId>,
    unit: Option<OrgUnitId>,
    content: Content,
    facts: SubjectFacts,
    shares: Vec<SpendEntry>,
    pub(super) over: bool,
}

impl Asking {
    pub(super) fn asked<'a>(&'a self, spend: &'a SpendLog) -> Asked<'a> {
        Asked {
            subject: &self.subject,
            requesters: &self.requesters,
            buyer: self.buyer.as_ref(),
            unit: self.unit.as_ref(),
            content: &self.content,
            facts: &self.facts,
            spend,
            shares: &self.shares,
        }
    }
}

impl Turn<'_> {
    /// The plan for a cart, and whether budgets lack something that approval lets pass.
    pub(super) fn cart_plan(&self, cart: &Cart, priced: &PricedCart, deed: Deed<'_>) -> Result<(Plan, bool)> {
        let asking = self.asking(cart, priced, None, deed)?;
        let asked = asking.asked(&self.account.head.spend);
        let plan = self.with_circle(|circle, policies| crate::approval::plan(policies, &asked, circle))?;
        if asking.over && plan.is_empty() {
            let detail = "The budget may be exceeded with approval, but no policy asks anybody.";
            return Err(Error::new(Code::BudgetExceeded).detail(detail));
        }
        Ok((plan, asking.over))
    }

    /// Everything that a policy may ask about a cart.
    ///
    /// `buyer` counts where the cart has no owner; else whoever acts.
    pub(super) fn asking(
        &self,
        cart: &Cart,
        priced: &PricedCart,
        buyer: Option<&ContactId>,
        deed: Deed<'_>,
    ) -> Result<Asking> {
        let snapshot = &priced.snapshot;
        let about = subject(&cart.id)?;
        let mut facts = priced.facts.clone();
        let spending = Spending::of_cart(cart, snapshot)?;
        let over = self.lacks(&spending, deed)?;
        let coded = spending.parts;
        facts.set_flag(FlagFact::BudgetExceeded, Ok(over));
        let gross = Money { amount: snapshot.totals.gross.get(), currency: snapshot.currency };
        let buyer = cart.owner.as_ref().or(buyer).or(deed.actor.buyer());
        if let Some(buyer) = buyer {
            facts.set_flag(FlagFact::OverBuyerLimit, over_order_limit(self.company(), buyer, gross));
        }
        let places = ship_tos(cart);
        let fresh = places.iter().any(|place| !self.account.head.places.contains(place));
        facts.set_flag(FlagFact::NewShipTo, Ok(fresh));
        let centres: BTreeSet<_> = cart
            .lines()
            .into_iter()
            .flat_map(|line| &line.coding)
            .map(|coding| &coding.cost_centre)
            .collect();
        facts.set_ids(IdFact::CostCentre, centres.iter().map(|id| id.as_str()));
        let suppliers = suppliers(cart);
        facts.set_ids(IdFact::Supplier, suppliers.iter().map(Name::as_str));
        if let (Some(buyer), Some(unit)) = (buyer, &cart.unit) {
            let roles = self.company().roles(buyer, unit)?;
            facts.set_ids(IdFact::Role, roles.iter().map(|role| role.as_str()));
        }
        let shares = spend(cart, &coded, &about, snapshot, self.now)?;
        let content = content(cart, snapshot, gross, &places, &suppliers)?;
        let requesters =
            Person::identities(deed.actor).chain(cart.owner.iter().cloned().map(Person::contact));
        let mut distinct: Vec<Person> = requesters.collect();
        distinct.sort();
        distinct.dedup();
        Ok(Asking {
            subject: about,
            requesters: distinct,
            buyer: buyer.cloned(),
            unit: cart.unit.clone(),
            content,
            facts,
            shares,
            over,
        })
    }

    /// Puts down what a cart would spend, for the rolling sums of policies.
    pub(super) fn log_spend(&mut self, cart: &Cart, snapshot: &PriceSnapshot, deed: Deed<'_>) -> Result<()> {
        if !self.engine.conduct().watches_spend {
            return Ok(());
        }
        let about = subject(&cart.id)?;
        let coded = Spending::of_cart(cart, snapshot)?.parts;
        let entries = spend(cart, &coded, &about, snapshot, deed.now)?;
        // Refused here what would not fit, so that folding can't fail.
        let mut log = (*self.account.head.spend).clone();
        log.put(&about, entries.iter().cloned())?;
        self.emit(AccountEvent::SpendLogged { subject: about, entries })
    }

    /// What was ordered is spent by the order from now on. The cart may go on with a remainder, or its id be used again, and
    /// neither takes the place of what was spent before. `part` are the prices of an order that covers a part.
    pub(super) fn spend_ordered(
        &mut self,
        cart: &Cart,
        part: Option<&PriceSnapshot>,
        order: &OrderId,
    ) -> Result<()> {
        let about = subject(&cart.id)?;
        let spent = self.account.head.spend.entries.iter().filter(|entry| entry.subject == about);
        let ordered = SubjectRef { kind: SubjectKind::Cart, id: Name::new(order.as_str())? };
        let mut entries: Vec<SpendEntry> =
            spent.map(|entry| SpendEntry { subject: ordered.clone(), ..entry.clone() }).collect();
        let Some(at) = entries.first().map(|entry| entry.at) else { return Ok(()) };
        if let Some(prices) = part {
            entries = spend(cart, &Spending::of_cart(cart, prices)?.parts, &ordered, prices, at)?;
        }
        self.emit(AccountEvent::SpendRemoved { subject: about })?;
        self.emit(AccountEvent::SpendLogged { subject: ordered, entries })
    }
}

/// A cart as approvals know it.
pub(super) fn subject(cart: &CartId) -> Result<SubjectRef> {
    Ok(SubjectRef { kind: SubjectKind::Cart, id: Name::new(cart.as_str())? })
}

pub(super) fn ship_tos(cart: &Cart) -> Vec<Name> {
    let lines = cart.lines();
    let scheduled = lines.iter().flat_map(|line| &line.schedule).filter_map(|part| part.ship_to.as_ref());
    let places: BTreeSet<&Name> = scheduled.chain(cart.head.ship_to.as_ref()).collect();
    places.into_iter().cloned().collect()
}

fn suppliers(cart: &Cart) -> Vec<Name> {
    cart.head.seller.iter().filter_map(|seller| Name::new(seller.as_str()).ok()).collect()
}

fn content(
    cart: &Cart,
    snapshot: &PriceSnapshot,
    amount: Money,
    ship_tos: &[Name],
    suppliers: &[Name],
) -> Result<Content> {
    let lines = snapshot.lines.iter().map(|line| ContentLine {
        sku: line.sku.clone(),
        unit: line.unit.clone(),
        configuration: cart.line(&line.id).and_then(|line| line.key.configuration.as_ref()).map(digest_of),
        quantity: line.quantity,
    });
    let mut cost_centres: Vec<CostCentreShare> = Vec::new();
    for coded in cart.coded_amounts(snapshot)? {
        let Some(coding) = coded.coding else { continue };
        match cost_centres.iter_mut().find(|share| share.id == coding.cost_centre) {
            Some(share) => share.share = exact::add(share.share, coded.net.get())?,
            None => cost_centres.push(CostCentreShare { id: coding.cost_centre, share: coded.net.get() }),
        }
    }
    // In percent of what is coded, so that a change of the amount alone is no change of who bears it.
    let whole = exact::sum(cost_centres.iter().map(|share| share.share))?;
    let points = Rounding::digits(RoundingMode::HalfEven, 4);
    for share in cost_centres.iter_mut().filter(|_| whole > Decimal::ZERO) {
        share.share = points.proportion(share.share, Decimal::ONE_HUNDRED, whole)?;
    }
    Ok(Content {
        amount,
        lines: lines.collect(),
        ship_tos: ship_tos.to_vec(),
        cost_centres,
        suppliers: suppliers.to_vec(),
    })
}

fn spend(
    cart: &Cart,
    coded: &[Coded],
    subject: &SubjectRef,
    snapshot: &PriceSnapshot,
    at: DateTime<Utc>,
) -> Result<Vec<SpendEntry>> {
    let gross = snapshot.totals.gross.get();
    let weights: Vec<Decimal> = coded.iter().map(|part| part.amount.get()).collect();
    let cent = Decimal::try_from_i128_with_scale(1, snapshot.currency.exponent()).unwrap_or(Decimal::ONE);
    let shares = match allocate(gross, &weights, AllocationPolicy::LargestRemainder, cent) {
        Ok(allocation) => allocation.parts,
        // A cart that costs nothing has nothing to split.
        Err(_) => coded.iter().map(|_| Decimal::ZERO).collect(),
    };
    coded
        .iter()
        .zip(shares)
        .map(|(part, gross)| {
            Ok(SpendEntry {
                subject: subject.clone(),
                at,
                requester: cart.owner.clone(),
                unit: cart.unit.clone(),
                cost_centre: part.cost_centre.clone(),
                supplier: suppliers(cart).into_iter().next(),
                currency: snapshot.currency,
                net: part.amount,
                gross: Amount::new(gross, snapshot.currency)?,
            })
        })
        .collect()
}
