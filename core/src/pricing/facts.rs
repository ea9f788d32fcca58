//! What conditions may ask of a cart while it is being priced: the buyer's facts, the cart's sums and one line's facts.
//!
//! A view is taken at one point of the pipeline and answers from what the steps before it have settled, so that the order of
//! the lines decides nothing. Amounts are running totals; taxes come last, so an amount with tax on top is not known here.

use rust_decimal::Decimal;

use super::result::LineStatus;
use super::select;
use super::tax;
use super::work::{Cart, RuleRef, WorkLine};
use crate::catalog::{AttributeValue as Authored, Attributes, Units};
use crate::condition::{
    AmountFact, AttributeValue, Basis, Facts, FlagFact, IdFact, Known, Moment, NumberFact, Quotient, Unknown,
};
use crate::error::Result;
use crate::id::UnitId;
use crate::money::{Money, exact};

/// The cart as a whole: facts of the buyer and of the cart.
#[derive(Debug)]
pub(crate) struct CartView<'a> {
    cart: &'a Cart<'a>,
    lines: usize,
    skus: usize,
    quantity: Known<Decimal>,
}

/// One line of a cart: facts of the line, of the cart and of the buyer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LineView<'a> {
    cart: &'a CartView<'a>,
    line: &'a WorkLine<'a>,
}

impl<'a> CartView<'a> {
    /// The cart as it is now. Counts and sums are taken once, since every line may ask for them.
    pub(crate) fn new(cart: &'a Cart<'a>) -> Self {
        let quantities = cart.priced().map(|line| line.base_quantity);
        // Canonical order is by SKU first, so that a new one shows.
        let in_order = cart.canonical.iter().filter_map(|index| cart.lines.get(*index));
        let skus = in_order.filter(|line| line.status == LineStatus::Priced).map(|line| line.item.sku);
        let (skus, _) = skus.fold((0_usize, None), |(count, last), sku| {
            (count.saturating_add(usize::from(last != Some(sku))), Some(sku))
        });
        Self { cart, lines: cart.priced().count(), skus, quantity: known(exact::sum(quantities)) }
    }

    /// One of its lines.
    pub(crate) const fn line(&'a self, line: &'a WorkLine<'a>) -> LineView<'a> {
        LineView { cart: self, line }
    }

    /// Adds up what is known of every priced line.
    fn sum(&self, of: impl Fn(&WorkLine<'_>) -> Known<Decimal>) -> Known<Decimal> {
        self.cart.priced().try_fold(Decimal::ZERO, |sum, line| known(exact::add(sum, of(line)?)))
    }

    fn money(&self, amount: Decimal) -> Money {
        Money { amount, currency: self.cart.currency }
    }
}

impl Facts for CartView<'_> {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        let request = self.cart.request;
        match fact {
            IdFact::Account => request.accounts().for_each(|id| visit(id.as_str())),
            IdFact::OrgUnit => request.org_units().for_each(|id| visit(id.as_str())),
            IdFact::Contact => request.contact.iter().for_each(|id| visit(id.as_str())),
            IdFact::Group => request.groups.iter().for_each(|id| visit(id.as_str())),
            IdFact::Segment => request.segments.iter().for_each(|id| visit(id.as_str())),
            IdFact::Channel => request.channel.iter().for_each(|id| visit(id.as_str())),
            IdFact::Region => request.region.iter().for_each(|id| visit(id.as_str())),
            IdFact::Seller => request.seller.iter().for_each(|id| visit(id.as_str())),
            IdFact::Role => request.role.iter().for_each(|id| visit(id.as_str())),
            IdFact::JourneyStage => request.journey_stage.iter().for_each(|id| visit(id.as_str())),
            IdFact::Code => request.codes.iter().for_each(|id| visit(id.as_str())),
            IdFact::CartCategory => {
                let categories = self.cart.priced().flat_map(|line| line.item.categories.iter());
                categories.for_each(|id| visit(id.as_str()));
            }
            IdFact::Sku
            | IdFact::Product
            | IdFact::Category
            | IdFact::ProductGroup
            | IdFact::TaxCategory
            | IdFact::CostCentre
            | IdFact::Supplier
            // What only recovery knows.
            | IdFact::JourneyKind
            | IdFact::Reason
            | IdFact::Signal
            | IdFact::Referrer
            | IdFact::ContractStatus
            | IdFact::Owner => return Err(Unknown::NotKnownHere),
        }
        Ok(())
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        match fact {
            FlagFact::FirstOrder => Ok(self.cart.request.first_order),
            FlagFact::ContractPrice
            | FlagFact::OffContract
            | FlagFact::Configured
            | FlagFact::OverBuyerLimit
            | FlagFact::BudgetExceeded
            | FlagFact::NewShipTo
            | FlagFact::BelowFloor
            | FlagFact::Returning => Err(Unknown::NotKnownHere),
        }
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        match fact {
            NumberFact::Quantity
            | NumberFact::Visits
            | NumberFact::MinutesOnSite
            | NumberFact::Orders
            | NumberFact::DaysSinceOrder
            | NumberFact::Generation => Err(Unknown::NotKnownHere),
            NumberFact::CartQuantity => self.quantity.map(Quotient::from),
            NumberFact::Lines => Ok(Decimal::from(self.lines).into()),
            NumberFact::Skus => Ok(Decimal::from(self.skus).into()),
            NumberFact::Weight => {
                weight_in(self.sum(|line| known(weight(line))?.ok_or(Unknown::NotKnownHere))?, unit)
            }
            NumberFact::Discount => {
                let list = self.sum(list_amount)?;
                let total = self.sum(|line| Ok(line.total))?;
                Quotient::percent(known(exact::sub(list, total))?, list)
            }
            NumberFact::Margin => {
                let net = self.sum(|line| net(self.cart, line))?;
                let cost = self.sum(|line| cost(self.cart, line))?;
                Quotient::percent(known(exact::sub(net, cost))?, net)
            }
        }
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        match fact {
            // Charges are worked out from these facts, so they are not among them.
            AmountFact::Amount
            | AmountFact::Charges
            | AmountFact::OrderTotal
            | AmountFact::Value
            | AmountFact::LifetimeValue => Err(Unknown::NotKnownHere),
            AmountFact::Total => self.sum(|line| amount(self.cart, line, basis)).map(|sum| self.money(sum)),
        }
    }

    fn moment(&self) -> Known<Moment> {
        let instant = self.cart.request.as_of;
        let local = self.cart.book.zone.local(instant).map_err(|_| Unknown::OutOfRange)?;
        Ok(Moment { instant, local })
    }
}

impl Facts for LineView<'_> {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        let item = &self.line.item;
        match fact {
            IdFact::Sku => visit(item.sku.as_str()),
            IdFact::Product => item.product.iter().for_each(|id| visit(id.as_str())),
            IdFact::Category => item.categories.iter().for_each(|id| visit(id.as_str())),
            IdFact::ProductGroup => item.groups.iter().for_each(|id| visit(id.as_str())),
            IdFact::TaxCategory => visit(item.tax_category.map_or("standard", |category| category.as_str())),
            buyer_or_cart => return self.cart.ids(buyer_or_cart, visit),
        }
        Ok(())
    }

    /// Attributes have no unit of their own: a condition that names one can't be decided.
    fn attribute(
        &self,
        name: &str,
        _: Option<&UnitId>,
        visit: &mut dyn FnMut(AttributeValue<'_>),
    ) -> Known<()> {
        visit_attribute(self.line.item.attributes, name, visit)
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        match fact {
            FlagFact::ContractPrice => {
                Ok(self.line.parts.iter().any(|part| matches!(part.rule, RuleRef::Term { .. })))
            }
            FlagFact::OffContract => Ok(off_contract(self.cart.cart, self.line)),
            other => self.cart.flag(other),
        }
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        let (cart, line) = (self.cart.cart, self.line);
        match fact {
            NumberFact::Quantity => quantity_in(line, unit),
            NumberFact::Discount => {
                let list = list_amount(line)?;
                Quotient::percent(known(exact::sub(list, line.total))?, list)
            }
            NumberFact::Margin => {
                let net = net(cart, line)?;
                Quotient::percent(known(exact::sub(net, cost(cart, line)?))?, net)
            }
            other => self.cart.number(other, unit),
        }
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        match fact {
            AmountFact::Amount => {
                amount(self.cart.cart, self.line, basis).map(|amount| self.cart.money(amount))
            }
            other => self.cart.amount(other, basis),
        }
    }

    fn moment(&self) -> Known<Moment> {
        self.cart.moment()
    }
}

/// Visits the value of an attribute. Nothing is known about a product that is in no catalogue and comes without facts.
pub(super) fn visit_attribute(
    attributes: Option<&Attributes>,
    name: &str,
    visit: &mut dyn FnMut(AttributeValue<'_>),
) -> Known<()> {
    match attributes.ok_or(Unknown::NotKnownHere)?.get(name) {
        None => {}
        Some(Authored::Text(word)) => visit(AttributeValue::Word(word)),
        Some(Authored::Number(number)) => visit(AttributeValue::Number((*number).into(), None)),
        Some(Authored::Flag(true)) => visit(AttributeValue::Word("true")),
        Some(Authored::Flag(false)) => visit(AttributeValue::Word("false")),
    }
    Ok(())
}

/// Arithmetic that does not fit leaves a condition undecided; it is no fault of the request.
fn known<T>(result: Result<T>) -> Known<T> {
    result.map_err(|_| Unknown::OutOfRange)
}

/// The running amount of a line on a basis.
fn amount(cart: &Cart<'_>, line: &WorkLine<'_>, basis: Basis) -> Known<Decimal> {
    let untaxed = cart.book.taxes.is_none();
    match basis {
        Basis::Goods if untaxed || !cart.policy.inclusive => Ok(line.subtotal),
        Basis::Goods => without_tax(cart, line, line.subtotal),
        Basis::Net => net(cart, line),
        Basis::Gross if untaxed || cart.policy.inclusive => Ok(line.total),
        Basis::Gross => Err(Unknown::NotKnownHere),
    }
}

fn net(cart: &Cart<'_>, line: &WorkLine<'_>) -> Known<Decimal> {
    if cart.policy.inclusive { without_tax(cart, line, line.total) } else { Ok(line.total) }
}

/// A price without the tax that it holds.
fn without_tax(cart: &Cart<'_>, line: &WorkLine<'_>, amount: Decimal) -> Known<Decimal> {
    let rate = tax::rate_of(cart, line).map_err(|_| Unknown::NotKnownHere)?;
    let whole = known(exact::add(Decimal::ONE_HUNDRED, rate))?;
    known(cart.plan.tax_line.proportion(amount, Decimal::ONE_HUNDRED, whole))
}

fn list_amount(line: &WorkLine<'_>) -> Known<Decimal> {
    let price = line.list_price.ok_or(Unknown::NotKnownHere)?;
    known(exact::mul(price, line.line.quantity))
}

fn cost(cart: &Cart<'_>, line: &WorkLine<'_>) -> Known<Decimal> {
    let unit = known(select::base_cost(cart, line))?.ok_or(Unknown::NotKnownHere)?;
    known(exact::mul(unit, line.base_quantity))
}

/// The quantity of a line; in the product's base unit where none is named.
fn quantity_in(line: &WorkLine<'_>, unit: Option<&UnitId>) -> Known<Quotient> {
    let Some(unit) = unit else { return Ok(line.base_quantity.into()) };
    converted(line.line.quantity, &line.unit, unit, &line.item.units)
}

/// A quantity in another unit of its product.
pub(super) fn converted(quantity: Decimal, from: &UnitId, to: &UnitId, units: &Units) -> Known<Quotient> {
    let ratio = units.ratio(from, to).map_err(|_| Unknown::UnitDiffers)?;
    let part = |number: i128| Decimal::try_from_i128_with_scale(number, 0).map_err(|_| Unknown::OutOfRange);
    let quantity = known(exact::mul(quantity, part(ratio.numerator())?))?;
    Quotient::new(quantity, part(ratio.denominator())?)
}

/// Kilograms; `None` where the product's weight is not known.
pub(crate) fn weight(line: &WorkLine<'_>) -> Result<Option<Decimal>> {
    line.item.weight.map(|weight| exact::mul(weight, line.base_quantity)).transpose()
}

/// Units of mass and the kilograms of one: the metric ones, and the pound and ounce of the 1959 agreement.
const MASSES: &[(&str, Decimal)] = &[
    ("kg", Decimal::ONE),
    ("g", Decimal::from_parts(1, 0, 0, false, 3)),
    ("t", Decimal::ONE_THOUSAND),
    ("lb", Decimal::from_parts(45_359_237, 0, 0, false, 8)),
    ("oz", Decimal::from_parts(2_579_719_349, 6, 0, false, 12)),
];

pub(super) fn weight_in(kilograms: Decimal, unit: Option<&UnitId>) -> Known<Quotient> {
    let unit = unit.ok_or(Unknown::UnitDiffers)?;
    let mass = MASSES.iter().find(|(name, _)| *name == unit.as_str()).ok_or(Unknown::UnitDiffers)?;
    Quotient::new(kilograms, mass.1)
}

/// Whether the account has a contract in force, but none with a term for this product.
fn off_contract(cart: &Cart<'_>, line: &WorkLine<'_>) -> bool {
    let mut in_force = cart
        .request
        .accounts()
        .filter_map(|account| cart.book.by_account.get(account))
        .flatten()
        .filter_map(|index| cart.book.contracts.get(*index))
        .filter(|contract| select::contract_stands(cart, contract).is_none())
        .peekable();
    in_force.peek().is_some()
        && !in_force.any(|contract| contract.terms.iter().any(|term| select::covers(&term.covers, line)))
}
