//! The pipeline: from a request to a priced cart, one step after the other. Each step lives in its own file; the order of
//! the steps is decided here and nowhere else.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::ToString as _;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::{Book, Scope};
use super::facts::CartView;
use super::reason::Reason;
use super::request::{Explain, Line, Request, at_line};
use super::result::{LineStatus, Totals};
use super::subject::SubjectFacts;
use super::work::{Cart, Item, Part, Policy, Pool, Pools, RuleRef, WorkLine};
use super::{charge, explain, floor, hint, order_rule, promotion, quantity, select, tax, total};
use crate::catalog::{Catalogue, Units};
use crate::condition::{Condition, Explanation as Answered};
use crate::error::{Code, Error, Result};
use crate::id::{CategoryId, Name, Sku, UnitId};
use crate::limits;
use crate::money::{ResolvedPlan, Rounding, RoundingMode, exact};
use crate::pricing::Priced;

/// What a rulebook decides and a comparison may replace.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    pub(crate) plan: ResolvedPlan,
    pub(crate) policy: Policy,
}

impl Terms {
    /// What the book itself says.
    pub(crate) fn of(book: &Book, request: &Request) -> Result<Self> {
        Ok(Self { plan: book.plan.for_currency(request.currency)?, policy: tax::policy(book) })
    }
}

/// Prices a cart.
pub(crate) fn price(book: &Book, catalogue: &Catalogue, request: &Request, terms: Terms) -> Result<Priced> {
    price_and(book, catalogue, request, terms, |_, _| ()).map(|(priced, ())| priced)
}

/// Prices a cart and keeps the facts of it that rules after pricing ask for.
pub(crate) fn price_with_facts(
    book: &Book,
    catalogue: &Catalogue,
    request: &Request,
    terms: Terms,
) -> Result<(Priced, SubjectFacts)> {
    price_and(book, catalogue, request, terms, SubjectFacts::of)
}

fn price_and<T>(
    book: &Book,
    catalogue: &Catalogue,
    request: &Request,
    terms: Terms,
    look: impl FnOnce(&Cart<'_>, &Totals) -> T,
) -> Result<(Priced, T)> {
    let mut cart = open(book, catalogue, request, terms)?;
    price_lines(&mut cart)?;
    promotion::apply(&mut cart)?;
    floor::apply(&mut cart)?;
    charge::apply(&mut cart)?;
    promotion::apply_shipping(&mut cart)?;
    charge::settle(&mut cart)?;
    tax::apply(&mut cart)?;
    let totals = total::of(&mut cart)?;
    quantity::check(&mut cart)?;
    order_rule::check(&mut cart)?;
    if request.hints {
        hint::add(&mut cart, &totals)?;
    }
    let explanation = explain::of(&cart)?;
    let seen = look(&cart, &totals);
    Ok((total::result(cart, totals, explanation)?, seen))
}

/// Prices lines and charges that were agreed on: only taxes come on top. No promotion, no charge of the rulebook and no rule of
/// quantities says anything about them; floors do where `floors` says so.
pub(crate) fn price_agreed(
    book: &Book,
    catalogue: &Catalogue,
    request: &Request,
    terms: Terms,
    floors: bool,
) -> Result<(Priced, SubjectFacts)> {
    let mut cart = open(book, catalogue, request, terms)?;
    price_lines(&mut cart)?;
    if floors {
        floor::apply(&mut cart)?;
    }
    charge::apply_given(&mut cart)?;
    charge::settle(&mut cart)?;
    tax::apply(&mut cart)?;
    let totals = total::of(&mut cart)?;
    let explanation = explain::of(&cart)?;
    let seen = SubjectFacts::of(&cart, &totals);
    Ok((total::result(cart, totals, explanation)?, seen))
}

/// Asks a condition about a cart after its promotions, or about one of its lines.
pub(crate) fn ask(
    book: &Book,
    catalogue: &Catalogue,
    request: &Request,
    condition: &Condition,
    line: Option<usize>,
) -> Result<Answered> {
    let mut cart = open(book, catalogue, request, Terms::of(book, request)?)?;
    price_lines(&mut cart)?;
    promotion::apply(&mut cart)?;
    let view = CartView::new(&cart);
    let Some(index) = line else { return Ok(condition.explain(&view)) };
    match cart.lines.get(index) {
        Some(line) => Ok(condition.explain(&view.line(line))),
        None => Err(Error::new(Code::InvalidRequest).at("/lines").detail("The request has no such line.")),
    }
}

/// Resolves the lines of a request; what can't be resolved is an error at its place.
pub(crate) fn open<'a>(
    book: &'a Book,
    catalogue: &'a Catalogue,
    request: &'a Request,
    terms: Terms,
) -> Result<Cart<'a>> {
    check_request(request)?;
    let mut lines = Vec::with_capacity(request.lines.len());
    for (index, line) in request.lines.iter().enumerate() {
        lines.push(open_line(book, catalogue, request, index, line)?);
    }
    let mut cart = Cart {
        book,
        catalogue,
        request,
        currency: request.currency,
        plan: terms.plan,
        policy: terms.policy,
        canonical: canonical(&lines),
        lines,
        charges: Vec::new(),
        gifts: Vec::new(),
        taxes: Vec::new(),
        issues: Vec::new(),
        hints: Vec::new(),
        needs: Vec::new(),
        approvals: Vec::new(),
        refused: Vec::new(),
        promotions_ended: false,
        rounding: Decimal::ZERO,
    };
    pool(&mut cart)?;
    Ok(cart)
}

/// Checks what concerns no line by itself.
pub(crate) fn check_request(request: &Request) -> Result<()> {
    if request.lines.len() > limits::LINES {
        return Err(Error::new(Code::TooMany).at("/lines").with("limit", limits::LINES));
    }
    if request.charges.len() > limits::CHARGES {
        return Err(Error::new(Code::TooMany).at("/charges").with("limit", limits::CHARGES));
    }
    // Positions are ids too, so they count as soon as any line has an id of its own.
    if request.lines.iter().any(|line| line.id.is_some()) {
        let mut seen = BTreeSet::new();
        for index in 0..request.lines.len() {
            let id = request.line_id(index);
            if !seen.insert(id.clone()) {
                return Err(at_line(Error::new(Code::DuplicateId).with("id", id), index, "id"));
            }
        }
    }
    for (index, consumed) in request.consumed.iter().flat_map(|consumed| &consumed.contracts).enumerate() {
        if consumed.quantity < Decimal::ZERO || consumed.amount < Decimal::ZERO {
            let error = Error::new(Code::InvalidRequest).detail("What was consumed is never below zero.");
            return Err(error.at(alloc::format!("/consumed/contracts/{index}")));
        }
    }
    Ok(())
}

/// Resolves one line.
pub(crate) fn open_line<'a>(
    book: &'a Book,
    catalogue: &'a Catalogue,
    request: &'a Request,
    index: usize,
    line: &'a Line,
) -> Result<WorkLine<'a>> {
    if let Some(currency) = line.currency
        && currency != request.currency
    {
        let detail = alloc::format!("The line is in {currency}, the request in {}.", request.currency);
        return Err(at_line(Error::new(Code::CurrencyMismatch).detail(detail), index, "currency"));
    }
    let item = item(book, catalogue, index, line)?;
    let unit = line.unit.clone().unwrap_or_else(|| item.units.base().clone());
    let base_quantity = base_quantity(&item, line, &unit, index)?;
    if let Some(price) = &line.price
        && price.unit_price.or(price.total).is_some_and(|price| price < Decimal::ZERO)
    {
        return Err(at_line(Error::new(Code::NegativePrice), index, "price"));
    }
    if let Some(named) = &line.contract {
        named_contract(book, request, named, index)?;
    }
    Ok(WorkLine {
        index,
        id: request.line_id(index),
        line,
        item,
        unit,
        base_quantity,
        pools: Pools::default(),
        status: LineStatus::Priced,
        list_price: None,
        unit_price: None,
        parts: Vec::new(),
        candidates: Vec::new(),
        subtotal: Decimal::ZERO,
        open: Decimal::ZERO,
        discounts: Vec::new(),
        total: Decimal::ZERO,
        floor: None,
        taxes: Vec::new(),
        net: Decimal::ZERO,
        tax: Decimal::ZERO,
        gross: Decimal::ZERO,
        reasons: Vec::new(),
    })
}

/// What is known about a product: the catalogue's facts, replaced by those on the line.
fn item<'a>(book: &'a Book, catalogue: &'a Catalogue, index: usize, line: &'a Line) -> Result<Item<'a>> {
    let product = catalogue.get(&line.sku);
    let facts = line.facts.as_ref();
    if product.is_none() && facts.is_none() && line.price.is_none() && !book.knows(&line.sku) {
        let detail = alloc::format!("{:?} is in no catalogue and in no price row.", line.sku.as_str());
        return Err(at_line(
            Error::new(Code::UnknownSku).detail(detail).with("sku", &line.sku),
            index,
            "sku",
        ));
    }
    let units = match (facts.and_then(|facts| facts.unit.as_ref()), product) {
        (Some(unit), _) => Cow::Owned(Units::only(unit.clone())),
        (None, Some(product)) => Cow::Borrowed(product.units()),
        (None, None) => {
            Cow::Owned(Units::only(book.only_unit(&line.sku).cloned().unwrap_or_else(UnitId::each)))
        }
    };
    let record = product.map(|product| product.record());
    let parent = facts
        .and_then(|facts| facts.product.as_ref())
        .or_else(|| record.and_then(|record| record.product.as_ref()));
    let own: Vec<&'a CategoryId> = match facts {
        Some(facts) if !facts.categories.is_empty() => facts.categories.iter().collect(),
        _ => product.map(|product| product.categories().collect()).unwrap_or_default(),
    };
    let mut categories: Vec<&'a CategoryId> = Vec::new();
    for category in own.iter().flat_map(|category| catalogue.lineage(category)) {
        if !categories.contains(&category) {
            categories.push(category);
        }
    }
    Ok(Item {
        sku: &line.sku,
        product: parent,
        groups: catalogue.groups_by_facts(&line.sku, parent, own.iter().copied()),
        categories,
        attributes: facts
            .and_then(|facts| facts.attributes.as_ref())
            .or_else(|| record.map(|record| &record.attributes)),
        units,
        step: facts
            .and_then(|facts| facts.step)
            .or_else(|| product.map(|product| product.step()))
            .unwrap_or(Decimal::ONE),
        tax_category: facts
            .and_then(|facts| facts.tax_category.as_ref())
            .or_else(|| record.and_then(|record| record.tax_category.as_ref())),
        weight: facts.and_then(|facts| facts.weight).or_else(|| record.and_then(|record| record.weight)),
    })
}

/// The quantity in base units, checked against zero, the limit and the product's step.
fn base_quantity(item: &Item<'_>, line: &Line, unit: &UnitId, index: usize) -> Result<Decimal> {
    if line.quantity <= Decimal::ZERO {
        return Err(at_line(
            Error::new(Code::InvalidQuantity).with("quantity", line.quantity),
            index,
            "quantity",
        ));
    }
    if line.quantity > Decimal::from(limits::QUANTITY) {
        return Err(at_line(
            Error::new(Code::QuantityOutOfRange).with("limit", limits::QUANTITY),
            index,
            "quantity",
        ));
    }
    let too_precise = |nearest: &[Decimal]| {
        let detail = alloc::format!(
            "{} is finer than the step of {} {}.",
            line.quantity,
            item.step,
            item.units.base()
        );
        at_line(
            Error::new(Code::QuantityTooPrecise).detail(detail).with_list("nearest", nearest),
            index,
            "quantity",
        )
    };
    if line.quantity.normalize().scale() > limits::QUANTITY_SCALE {
        return Err(too_precise(&[]));
    }
    let base = item.units.to_base(line.quantity, unit).map_err(|error| at_line(error, index, "unit"))?;
    if base > Decimal::from(limits::QUANTITY) {
        return Err(at_line(
            Error::new(Code::QuantityOutOfRange).with("limit", limits::QUANTITY),
            index,
            "quantity",
        ));
    }
    let step = |mode| Rounding { mode, increment: item.step }.round(base);
    let below = step(RoundingMode::Floor)?;
    if below == base {
        return Ok(base);
    }
    let above = step(RoundingMode::Ceiling)?;
    let near = [below, above].into_iter().filter(|near| *near > Decimal::ZERO);
    let nearest: Vec<Decimal> = near
        .filter_map(|near| item.units.convert(near, item.units.base(), unit).ok())
        .map(|near| near.normalize())
        .collect();
    Err(too_precise(&nearest))
}

fn named_contract(book: &Book, request: &Request, named: &crate::id::ContractId, index: usize) -> Result<()> {
    let Some(contract) = book.contracts.iter().find(|contract| contract.id == *named) else {
        return Err(at_line(Error::new(Code::UnknownContract).with("contract", named), index, "contract"));
    };
    if contract.window.contains(request.as_of) {
        return Ok(());
    }
    let detail = alloc::format!("Contract {named} is not in force at {}.", request.as_of.to_rfc3339());
    Err(at_line(Error::new(Code::ContractEnded).detail(detail).with("contract", named), index, "contract"))
}

fn canonical(lines: &[WorkLine<'_>]) -> Vec<usize> {
    let mut order: Vec<&WorkLine<'_>> = lines.iter().collect();
    order.sort_by(|a, b| {
        let key = |line: &WorkLine<'_>| (line.line.quantity.normalize(), line.base_quantity.normalize());
        a.item
            .sku
            .cmp(b.item.sku)
            .then_with(|| a.unit.cmp(&b.unit))
            .then_with(|| key(a).cmp(&key(b)))
            .then_with(|| a.id.cmp(&b.id))
            .then_with(|| a.index.cmp(&b.index))
    });
    order.iter().map(|line| line.index).collect()
}

/// Works out the quantities that lines share, in one pass over the canonical order.
fn pool(cart: &mut Cart<'_>) -> Result<()> {
    let mut running: BTreeMap<(Scope, Option<Sku>, Option<crate::id::ProductId>), Decimal> = BTreeMap::new();
    let keys = |line: &WorkLine<'_>| {
        let mut keys =
            Vec::from([(Scope::Sku, Some(line.item.sku.clone()), None), (Scope::Cart, None, None)]);
        keys.push(match line.item.product {
            Some(product) => (Scope::Product, None, Some(product.clone())),
            // A product without a parent is its only variant.
            None => (Scope::Product, Some(line.item.sku.clone()), None),
        });
        keys.extend(line.item.groups.iter().map(|group| (Scope::Group((*group).clone()), None, None)));
        keys
    };
    let needed = cart.book.pooled;
    for &index in &cart.canonical {
        let Some(line) = cart.lines.get_mut(index) else { continue };
        line.pools.line = Pool { before: Decimal::ZERO, whole: line.base_quantity };
        let consumed = cart.request.consumed.iter().flat_map(|consumed| &consumed.periods);
        let consumed = consumed.filter(|period| period.sku == *line.item.sku).map(|period| period.quantity);
        let before = exact::sum(consumed)?;
        line.pools.period = Pool { before, whole: exact::add(before, line.base_quantity)? };
        // A line that brings its own price draws on nothing and fills nothing.
        if !needed || own_price_holds(line.line, cart.request) {
            continue;
        }
        for key in keys(line) {
            let so_far = running.entry(key.clone()).or_default();
            line.pools.shared.insert(key.0, Pool { before: *so_far, whole: Decimal::ZERO });
            *so_far = exact::add(*so_far, line.base_quantity)?;
        }
    }
    if needed {
        for line in &mut cart.lines {
            for key in keys(line) {
                let whole = running.get(&key).copied().unwrap_or_default();
                if let Some(pool) = line.pools.shared.get_mut(&key.0) {
                    pool.whole = whole;
                }
            }
        }
    }
    Ok(())
}

/// What was used of a contract's term.
#[derive(Debug, Clone, Copy, Default)]
struct Used {
    quantity: Decimal,
    amount: Decimal,
}

/// Chooses the price of every line.
pub(crate) fn price_lines(cart: &mut Cart<'_>) -> Result<()> {
    let mut used = consumed(cart);
    // Lines draw on allowances in canonical order.
    for index in cart.canonical.clone() {
        let Some(mut line) = cart.lines.get(index).map(Snapshot::of) else { continue };
        let mut needs = core::mem::take(&mut cart.needs);
        let priced = price_line(cart, index, &mut line, &mut used, &mut needs);
        cart.needs = needs;
        priced.map_err(|error| if error.path.is_empty() { at_line(error, index, "") } else { error })?;
        if let Some(work) = cart.lines.get_mut(index) {
            line.store(work).map_err(|error| at_line(error, index, ""))?;
        }
    }
    Ok(())
}

fn consumed(cart: &Cart<'_>) -> BTreeMap<(usize, usize), Used> {
    let mut used: BTreeMap<(usize, usize), Used> = BTreeMap::new();
    for consumed in cart.request.consumed.iter().flat_map(|consumed| &consumed.contracts) {
        let Some(contract) = cart.book.contracts.iter().position(|contract| contract.id == consumed.contract)
        else {
            continue;
        };
        let terms = cart.book.contracts.get(contract).map_or(&[][..], |contract| &contract.terms);
        let Some(term) = terms.iter().position(|term| term.id == consumed.term) else { continue };
        used.insert((contract, term), Used { quantity: consumed.quantity, amount: consumed.amount });
    }
    used
}

/// What pricing finds out about a line.
struct Snapshot {
    parts: Vec<Part>,
    candidates: Vec<super::work::Considered>,
    list_price: Option<Decimal>,
    unpriced: bool,
}

impl Snapshot {
    const fn of(_: &WorkLine<'_>) -> Self {
        Self { parts: Vec::new(), candidates: Vec::new(), list_price: None, unpriced: false }
    }

    fn store(self, line: &mut WorkLine<'_>) -> Result<()> {
        line.candidates = self.candidates;
        line.list_price = self.list_price;
        if self.unpriced {
            line.status = LineStatus::Unpriced;
            line.reasons = reasons(line);
            return Ok(());
        }
        line.subtotal = exact::sum(self.parts.iter().map(|part| part.amount))?;
        if line.subtotal >= Decimal::from(limits::AMOUNT) {
            return Err(Error::new(Code::AmountOutOfRange).with("limit", limits::AMOUNT));
        }
        line.open = exact::sum(self.parts.iter().filter(|part| !part.protected).map(|part| part.amount))?;
        line.total = line.subtotal;
        line.unit_price = match self.parts.as_slice() {
            [part] => part.unit_price,
            _ => None,
        };
        line.parts = self.parts;
        Ok(())
    }
}

fn reasons(line: &WorkLine<'_>) -> Vec<(Reason, alloc::string::String)> {
    let mut reasons: Vec<(Reason, alloc::string::String)> = Vec::new();
    for candidate in &line.candidates {
        if let Some(reason) = candidate.lost
            && !reasons.iter().any(|(known, _)| *known == reason)
        {
            reasons.push((reason, reason.sentence().to_string()));
        }
    }
    if reasons.is_empty() {
        reasons.push((Reason::NoCandidate, Reason::NoCandidate.sentence().to_string()));
    }
    reasons
}

fn price_line(
    cart: &Cart<'_>,
    index: usize,
    out: &mut Snapshot,
    used: &mut BTreeMap<(usize, usize), Used>,
    needs: &mut Vec<super::result::Need>,
) -> Result<()> {
    let Some(line) = cart.lines.get(index) else { return Ok(()) };
    if let Some(reference) = cart.book.reference {
        out.list_price = select::reference_price(cart, line, reference)?;
    }
    if let Some(part) = own_price(cart, line)? {
        out.list_price = out.list_price.or(part.unit_price);
        out.parts.push(part);
        return Ok(());
    }
    let mut found = select::candidates(cart, line, needs)?;
    let mut rest = line.line.quantity;
    let mut taken = Decimal::ZERO;
    while rest > Decimal::ZERO {
        let Some((winner, quantity, cost)) = next_part(cart, line, &mut found, rest, taken, used)? else {
            // What was priced so far ran out, and nothing else has a price for the rest.
            for part in &mut out.candidates {
                part.lost = Some(Reason::AllowanceUsed);
            }
            out.unpriced = true;
            break;
        };
        let Some(candidate) = found.get_mut(winner) else { break };
        let amount = cost.amount(cart)?;
        out.list_price = out.list_price.or_else(|| candidate.first_unit());
        out.candidates.push(super::work::Considered {
            rule: candidate.rule.clone(),
            unit_price: cost.unit_price,
            amount: Some(amount),
            lost: None,
        });
        if let RuleRef::Term { contract, term } = candidate.rule {
            let used = used.entry((contract, term)).or_default();
            used.quantity = exact::add(used.quantity, exact::mul(quantity, candidate.offer.factor)?)?;
            used.amount = exact::add(used.amount, amount)?;
        }
        let ending = cost
            .unit_price
            .zip(cost.before_ending)
            .map(|(after, before)| exact::sub(after, before))
            .transpose()?;
        out.parts.push(Part {
            quantity,
            unit_price: cost.unit_price,
            first_unit: candidate.first_unit(),
            ending: ending.filter(|change| !change.is_zero()),
            amount,
            rule: candidate.rule.clone(),
            slices: cost.slices,
            protected: candidate.term.is_some_and(|(contract, _)| contract.protected),
        });
        rest = exact::sub(rest, quantity)?;
        taken = exact::add(taken, quantity)?;
        if rest > Decimal::ZERO {
            // The rest falls through to the next source.
            candidate.lost = Some(Reason::AllowanceUsed);
            select::reopen(cart, line, &mut found);
        }
    }
    // What the others would have cost is only told, so it is worked out only where it is, and nothing fails for it.
    let told = cart.request.explain == Explain::Full;
    for candidate in &found {
        if let Some(reason) = candidate.lost
            && !out.candidates.iter().any(|won| won.rule == candidate.rule)
        {
            let cost = if told { candidate.would_cost(cart, line).ok().flatten() } else { None };
            out.candidates.push(super::work::Considered {
                rule: candidate.rule.clone(),
                unit_price: cost.as_ref().and_then(|cost| cost.unit_price),
                amount: cost.as_ref().and_then(|cost| cost.amount(cart).ok()),
                lost: Some(reason),
            });
        }
    }
    Ok(())
}

/// The next winner, and how much of the rest it may price.
fn next_part(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    found: &mut [select::Candidate<'_>],
    rest: Decimal,
    taken: Decimal,
    used: &BTreeMap<(usize, usize), Used>,
) -> Result<Option<(usize, Decimal, select::Cost)>> {
    // Each turn either finds a part or rules out one candidate.
    for _ in 0..=found.len() {
        let Some((winner, cost)) = select::choose(cart, line, found, rest, taken)? else { return Ok(None) };
        let Some(candidate) = found.get_mut(winner) else { return Ok(None) };
        let RuleRef::Term { contract, term } = candidate.rule else { return Ok(Some((winner, rest, cost))) };
        let used = used.get(&(contract, term)).copied().unwrap_or_default();
        let quantity = allowed(cart, line, candidate, &cost, used)?.map_or(rest, |allowed| allowed.min(rest));
        if quantity == rest {
            return Ok(Some((winner, rest, cost)));
        }
        if quantity > Decimal::ZERO
            && let Some(cost) = candidate.cost(cart, line, quantity, taken)?
        {
            return Ok(Some((winner, quantity, cost)));
        }
        candidate.lost = Some(Reason::AllowanceUsed);
        select::reopen(cart, line, found);
    }
    Ok(None)
}

/// How many units of the line a term's allowance still covers; `None` without an allowance.
fn allowed(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    candidate: &select::Candidate<'_>,
    cost: &select::Cost,
    used: Used,
) -> Result<Option<Decimal>> {
    let Some(allowance) = candidate.term.and_then(|(_, term)| term.allowance.as_ref()) else {
        return Ok(None);
    };
    let step = if line.unit == *line.item.units.base() { line.item.step } else { Decimal::ONE };
    let whole_steps = Rounding { mode: RoundingMode::ToZero, increment: step };
    if let Some(quantity) = allowance.quantity {
        let left = exact::sub(quantity, used.quantity)?.max(Decimal::ZERO);
        return whole_steps.quotient(left, candidate.offer.factor).map(Some);
    }
    let Some(amount) = allowance.amount else { return Ok(None) };
    let left = exact::sub(amount, used.amount)?.max(Decimal::ZERO);
    if cost.amount(cart)? <= left {
        return Ok(None);
    }
    match cost.unit_price {
        Some(unit) if unit > Decimal::ZERO => whole_steps.quotient(left, unit).map(Some),
        _ => Ok(Some(Decimal::ZERO)),
    }
}

/// Whether a line brings a price that still holds.
fn own_price_holds(line: &Line, request: &Request) -> bool {
    let holds = |until: chrono::DateTime<chrono::Utc>| request.as_of < until;
    line.price.as_ref().is_some_and(|price| price.valid_until.is_none_or(holds))
}

/// The price that a line brings with it, if it still holds.
fn own_price(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Part>> {
    let Some(price) = &line.line.price else { return Ok(None) };
    if !own_price_holds(line.line, cart.request) {
        return Ok(None);
    }
    let amount = match (price.unit_price, price.total) {
        (Some(unit), _) => cart.plan.line_total.round(exact::mul(unit, line.line.quantity)?)?,
        (None, total) => cart.plan.line_total.round(total.unwrap_or_default())?,
    };
    Ok(Some(Part {
        quantity: line.line.quantity,
        unit_price: price.unit_price,
        first_unit: price.unit_price,
        ending: None,
        amount,
        rule: RuleRef::Line { source: price.source, reference: price.reference.clone() },
        slices: Vec::new(),
        protected: !price.promotions,
    }))
}

impl Cart<'_> {
    /// The rounding of a unit price; most plans keep it exact.
    pub(crate) fn unit_rounding(&self, price: Decimal) -> Result<Decimal> {
        self.plan.unit_price.as_ref().map_or(Ok(price), |rounding| rounding.round(price))
    }

    /// How a unit price that is not exact is shown.
    pub(crate) fn unit_display(&self) -> Rounding {
        self.plan
            .unit_price
            .clone()
            .unwrap_or_else(|| Rounding::digits(RoundingMode::HalfEven, limits::PRICE_SCALE))
    }

    /// A unit price with its ending: the first ending of that id whose band holds it.
    pub(crate) fn ending(&self, id: &Name, price: Decimal) -> Result<Decimal> {
        let endings = self.book.endings.get(id).map_or(&[][..], Vec::as_slice);
        Ok(crate::money::apply_endings(endings, price)?.map_or(price, |(price, _)| price))
    }
}
