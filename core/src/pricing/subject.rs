//! The facts of a priced cart, on their own: what rules after pricing, above all approval policies, ask for.
//!
//! They are taken when everything is settled, so that amounts with tax, charges and floors are known. What pricing can't
//! know (budgets, cost centres, whether a ship-to is new) is unknown until the caller says it.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::facts::{CartView, converted, visit_attribute, weight_in};
use super::result::{LineStatus, Totals};
use super::work::{Cart, WorkLine};
use crate::catalog::{Attributes, Units};
use crate::condition::{
    AmountFact, AttributeValue, Basis, Condition, Explanation, Facts, FlagFact, IdFact, Known, Moment,
    NumberFact, Outcome, Quotient, Scope, Unknown,
};
use crate::id::{LineId, UnitId};
use crate::money::{Currency, Money, exact};

/// The facts of a cart, quote or order. As [`Facts`] it answers for the whole; [`SubjectFacts::lines`] answer for each line.
///
/// A host that has a subject of its own, such as a purchase requisition, says what it knows of it and asks
/// [`Engine::matching_policies`](crate::Engine::matching_policies):
///
/// ```
/// use recoup::Engine;
/// use recoup::approval::rules::SubjectKind;
/// use recoup::condition::{AmountFact, Basis, FlagFact, Unknown};
/// use recoup::money::{Currency, Money};
/// use recoup::pricing::SubjectFacts;
///
/// let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC", "approvals": [
///   { "id": "large", "when": { "total": { "over": "5000.00", "currency": "USD" } }, "stages": [ [ { "by": [ { "role": "boss" } ] } ] ] },
///   { "id": "new", "when": { "new_ship_to": true }, "stages": [ [ { "by": [ { "role": "boss" } ] } ] ] } ] }"#)?;
/// let total = Money { amount: "27345.00".parse().unwrap(), currency: Currency::new("USD")? };
/// let mut facts = SubjectFacts::bare(total.currency);
/// facts.set_amount(AmountFact::Total, Basis::Net, Ok(total));
/// let found: Vec<_> = engine.matching_policies(&facts, SubjectKind::Cart).collect();
/// assert_eq!((found[0].policy.as_str(), found[0].unknown), ("large", None));
/// // Nobody said whether the ship-to is new: what can't be known counts as holding.
/// assert_eq!((found[1].policy.as_str(), found[1].unknown), ("new", Some(Unknown::NotKnownHere)));
/// facts.set_flag(FlagFact::NewShipTo, Ok(false));
/// assert_eq!(engine.matching_policies(&facts, SubjectKind::Cart).count(), 1);
/// # Ok::<(), recoup::document::Faults>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct SubjectFacts {
    currency: Currency,
    moment: Known<Moment>,
    whole: Answers,
    lines: Known<Vec<LineAnswers>>,
}

/// The facts of one line, and of the whole that it is part of.
#[derive(Debug, Clone, Copy)]
pub struct LineSubject<'a> {
    subject: &'a SubjectFacts,
    line: &'a LineAnswers,
}

/// Answers by fact; what is not here is not known.
#[derive(Debug, Clone, Default, PartialEq)]
struct Answers {
    ids: Vec<(IdFact, Vec<Arc<str>>)>,
    flags: Vec<(FlagFact, Known<bool>)>,
    numbers: Vec<(NumberFact, Known<Quotient>)>,
    amounts: Vec<(AmountFact, Basis, Known<Money>)>,
}

#[derive(Debug, Clone, PartialEq)]
struct LineAnswers {
    id: LineId,
    answers: Answers,
    attributes: Option<Attributes>,
    /// As ordered, for a condition in another unit.
    quantity: Decimal,
    unit: UnitId,
    units: Units,
}

impl SubjectFacts {
    /// A subject of which nothing is known but its currency and its moment. Its lines are not known either: what a policy
    /// asks of any line is unknown, which is not the same as a cart without such a line.
    #[must_use]
    pub fn new(currency: Currency, moment: Moment) -> Self {
        Self { moment: Ok(moment), ..Self::bare(currency) }
    }

    /// A subject of which nothing is known but its currency, not even a moment.
    #[must_use]
    pub fn bare(currency: Currency) -> Self {
        Self {
            currency,
            moment: Err(Unknown::NotKnownHere),
            whole: Answers::default(),
            lines: Err(Unknown::NotKnownHere),
        }
    }

    /// What a finished cart says.
    pub(crate) fn of(cart: &Cart<'_>, totals: &Totals) -> Self {
        let view = CartView::new(cart);
        let mut whole = Answers::asked(&view, Scope::Cart);
        whole.put_flag(FlagFact::BelowFloor, Ok(!cart.approvals.is_empty()));
        let money = |amount: Decimal| Money { amount, currency: cart.currency };
        let line_sum = |of: fn(&WorkLine<'_>) -> Decimal| {
            exact::sum(cart.priced().map(of)).map_err(|_| Unknown::OutOfRange)
        };
        let charge_sum = |of: fn(&super::work::WorkCharge) -> Decimal| {
            exact::sum(cart.charges.iter().map(of)).map_err(|_| Unknown::OutOfRange)
        };
        // Charges before promotions are in the basis of the prices.
        let untaxed = cart.book.taxes.is_none() || !cart.policy.inclusive;
        let goods_charges =
            if untaxed { charge_sum(|charge| charge.subtotal) } else { Err(Unknown::NotKnownHere) };
        let goods = view.amount(AmountFact::Total, Basis::Goods);
        let goods_order = goods.and_then(|goods| {
            exact::add(goods.amount, goods_charges?).map_err(|_| Unknown::OutOfRange).map(money)
        });
        for (fact, basis, amount) in [
            (AmountFact::Total, Basis::Goods, goods),
            (AmountFact::Total, Basis::Net, line_sum(|line| line.net).map(money)),
            (AmountFact::Total, Basis::Gross, line_sum(|line| line.gross).map(money)),
            (AmountFact::Charges, Basis::Goods, goods_charges.map(money)),
            (AmountFact::Charges, Basis::Net, charge_sum(|charge| charge.net).map(money)),
            (AmountFact::Charges, Basis::Gross, charge_sum(|charge| charge.gross).map(money)),
            (AmountFact::OrderTotal, Basis::Goods, goods_order),
            (AmountFact::OrderTotal, Basis::Net, Ok(money(totals.net))),
            (AmountFact::OrderTotal, Basis::Gross, Ok(money(totals.gross))),
        ] {
            whole.put_amount(fact, basis, amount);
        }
        let priced = cart.lines.iter().filter(|line| line.status == LineStatus::Priced);
        let lines = priced.map(|line| LineAnswers::of(cart, &view, line)).collect();
        Self { currency: cart.currency, moment: view.moment(), whole, lines: Ok(lines) }
    }

    /// The currency of the subject.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// Says for which moment conditions are asked, or why nobody knows. [`Policies::moment`](crate::approval::Policies::moment)
    /// has the clock of a rulebook.
    pub fn set_moment(&mut self, moment: Known<Moment>) {
        self.moment = moment;
    }

    /// Says whether something is so, or why nobody knows.
    pub fn set_flag(&mut self, fact: FlagFact, is: Known<bool>) {
        self.whole.put_flag(fact, is);
    }

    /// Says all ids of a fact of the whole.
    pub fn set_ids<'a>(&mut self, fact: IdFact, ids: impl IntoIterator<Item = &'a str>) {
        self.whole.put_ids(fact, ids);
    }

    /// Says an amount of the whole.
    pub fn set_amount(&mut self, fact: AmountFact, basis: Basis, amount: Known<Money>) {
        self.whole.put_amount(fact, basis, amount);
    }

    /// Says a number of the whole; a weight in kilograms.
    pub fn set_number(&mut self, fact: NumberFact, number: Known<Quotient>) {
        self.whole.put_number(fact, number);
    }

    /// Says all ids of a fact of one line, such as its supplier; nothing happens where there is no such line.
    pub fn set_line_ids<'a>(&mut self, line: &LineId, fact: IdFact, ids: impl IntoIterator<Item = &'a str>) {
        if let Some(line) = self.line_mut(line) {
            line.answers.put_ids(fact, ids);
        }
    }

    /// Says whether something is so of one line, such as that it is configured; nothing happens where there is no such line.
    pub fn set_line_flag(&mut self, line: &LineId, fact: FlagFact, is: Known<bool>) {
        if let Some(line) = self.line_mut(line) {
            line.answers.put_flag(fact, is);
        }
    }

    /// A number that is a decimal; a weight in kilograms.
    pub(super) fn stated_number(&self, fact: NumberFact) -> Option<Decimal> {
        self.whole.number(fact)?.ok()?.whole().ok()
    }

    fn line_mut(&mut self, line: &LineId) -> Option<&mut LineAnswers> {
        self.lines.as_mut().ok()?.iter_mut().find(|known| known.id == *line)
    }

    /// The priced lines, in the order of the cart; none where they are not known.
    pub fn lines(&self) -> impl Iterator<Item = LineSubject<'_>> {
        self.known_lines().iter().map(|line| LineSubject { subject: self, line })
    }

    /// Whether a condition holds for at least one line: unknown where the lines are not known.
    #[must_use]
    pub fn any_line(&self, condition: &Condition) -> Outcome {
        match &self.lines {
            Ok(_) => Outcome::any(self.lines().map(|line| condition.evaluate(&line))),
            Err(why) => Outcome::Unknown(*why),
        }
    }

    /// Why a condition holds for each line or does not; where the lines are not known, that alone.
    pub(crate) fn explain_lines(&self, condition: &Condition) -> Vec<Explanation> {
        match &self.lines {
            Ok(_) => self.lines().map(|line| condition.explain(&line)).collect(),
            Err(why) => Vec::from([condition.unknown(*why)]),
        }
    }

    fn known_lines(&self) -> &[LineAnswers] {
        self.lines.as_deref().unwrap_or_default()
    }
}

impl LineSubject<'_> {
    /// The line.
    #[must_use]
    pub const fn id(&self) -> &LineId {
        &self.line.id
    }
}

impl LineAnswers {
    fn of<'a>(cart: &Cart<'a>, view: &'a CartView<'a>, line: &'a WorkLine<'a>) -> Self {
        let mut answers = Answers::asked(&view.line(line), Scope::Line);
        let below = cart.approvals.iter().any(|approval| approval.line == line.id);
        answers.put_flag(FlagFact::BelowFloor, Ok(below));
        let money = |amount: Decimal| Ok(Money { amount, currency: cart.currency });
        answers.put_amount(AmountFact::Amount, Basis::Net, money(line.net));
        answers.put_amount(AmountFact::Amount, Basis::Gross, money(line.gross));
        Self {
            id: line.id.clone(),
            answers,
            attributes: line.item.attributes.cloned(),
            quantity: line.line.quantity,
            unit: line.unit.clone(),
            units: line.item.units.clone().into_owned(),
        }
    }
}

/// Facts of the whole that a line answers for itself.
fn is_of_line(fact: NumberFact) -> bool {
    matches!(fact, NumberFact::Quantity | NumberFact::Discount | NumberFact::Margin)
}

impl Answers {
    /// What a view of the pipeline knows: everything for a cart, what is the line's own for a line.
    fn asked(view: &impl Facts, scope: Scope) -> Self {
        let mut answers = Self::default();
        // The categories of the cart are those that its lines have anyway.
        let kept = |fact: &IdFact| scope == Scope::Cart || fact.scope() == scope;
        for fact in IdFact::ALL.iter().filter(|fact| kept(fact) && **fact != IdFact::CartCategory) {
            let mut ids = Vec::new();
            if view.ids(*fact, &mut |id| ids.push(Arc::from(id))).is_ok() {
                answers.ids.push((*fact, ids));
            }
        }
        for fact in FlagFact::ALL.iter().filter(|fact| scope == Scope::Cart || fact.scope() == scope) {
            if let Ok(is) = view.flag(*fact) {
                answers.flags.push((*fact, Ok(is)));
            }
        }
        for fact in NumberFact::ALL.iter().filter(|fact| scope == Scope::Cart || is_of_line(**fact)) {
            // Weight is kept in kilograms and converted when it is asked for.
            let kilograms = UnitId::new("kg").ok();
            let unit = if *fact == NumberFact::Weight { kilograms.as_ref() } else { None };
            answers.numbers.push((*fact, view.number(*fact, unit)));
        }
        if scope == Scope::Line {
            let goods = view.amount(AmountFact::Amount, Basis::Goods);
            answers.amounts.push((AmountFact::Amount, Basis::Goods, goods));
        }
        answers
    }

    fn put_ids<'a>(&mut self, fact: IdFact, ids: impl IntoIterator<Item = &'a str>) {
        self.ids.retain(|(known, _)| *known != fact);
        self.ids.push((fact, ids.into_iter().map(Arc::from).collect()));
    }

    fn put_flag(&mut self, fact: FlagFact, is: Known<bool>) {
        self.flags.retain(|(known, _)| *known != fact);
        self.flags.push((fact, is));
    }

    fn put_number(&mut self, fact: NumberFact, number: Known<Quotient>) {
        self.numbers.retain(|(known, _)| *known != fact);
        self.numbers.push((fact, number));
    }

    fn put_amount(&mut self, fact: AmountFact, basis: Basis, amount: Known<Money>) {
        self.amounts.retain(|(known, on, _)| (*known, *on) != (fact, basis));
        self.amounts.push((fact, basis, amount));
    }

    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Option<()> {
        let (_, ids) = self.ids.iter().find(|(known, _)| *known == fact)?;
        for id in ids {
            visit(id);
        }
        Some(())
    }

    fn flag(&self, fact: FlagFact) -> Option<Known<bool>> {
        self.flags.iter().find(|(known, _)| *known == fact).map(|(_, is)| *is)
    }

    fn number(&self, fact: NumberFact) -> Option<Known<Quotient>> {
        self.numbers.iter().find(|(known, _)| *known == fact).map(|(_, number)| *number)
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Option<Known<Money>> {
        let here = |answer: &&(AmountFact, Basis, Known<Money>)| (answer.0, answer.1) == (fact, basis);
        self.amounts.iter().find(here).map(|(_, _, amount)| *amount)
    }
}

impl Facts for SubjectFacts {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        if fact == IdFact::CartCategory && !self.known_lines().is_empty() {
            self.known_lines().iter().filter_map(|line| line.answers.ids(IdFact::Category, visit)).count();
            return Ok(());
        }
        self.whole.ids(fact, visit).ok_or(Unknown::NotKnownHere)
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        self.whole.flag(fact).unwrap_or(Err(Unknown::NotKnownHere))
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        let number = self.whole.number(fact).unwrap_or(Err(Unknown::NotKnownHere))?;
        if fact == NumberFact::Weight {
            number.whole().and_then(|kg| weight_in(kg, unit))
        } else {
            Ok(number)
        }
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        self.whole.amount(fact, basis).unwrap_or(Err(Unknown::NotKnownHere))
    }

    fn moment(&self) -> Known<Moment> {
        self.moment
    }
}

impl Facts for LineSubject<'_> {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        self.line.answers.ids(fact, visit).map_or_else(|| self.subject.ids(fact, visit), Ok)
    }

    fn attribute(
        &self,
        name: &str,
        _: Option<&UnitId>,
        visit: &mut dyn FnMut(AttributeValue<'_>),
    ) -> Known<()> {
        visit_attribute(self.line.attributes.as_ref(), name, visit)
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        self.line.answers.flag(fact).unwrap_or_else(|| self.subject.flag(fact))
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        match (fact, unit) {
            (NumberFact::Quantity, Some(unit)) => {
                converted(self.line.quantity, &self.line.unit, unit, &self.line.units)
            }
            _ => self.line.answers.number(fact).unwrap_or_else(|| self.subject.number(fact, unit)),
        }
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        self.line.answers.amount(fact, basis).unwrap_or_else(|| self.subject.amount(fact, basis))
    }

    fn moment(&self) -> Known<Moment> {
        self.subject.moment()
    }
}
