//! Facts that a host states of a subject of its own, as a document: the words of conditions with what is so in place of what must be.
//!
//! There is no second list of words: the fields are the rows of the tables of [`Fact`] whose scope is a buyer or a cart as a
//! whole. What is left out, or null, is not known; a list without ids says that there are none.

use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::subject::SubjectFacts;
#[cfg(feature = "schema")]
use crate::condition::NumberFact;
use crate::condition::{AmountFact, Basis, Fact, Facts as _, IdFact, Scope, one_or_many};
use crate::document::{Cursor, Decode, Encode, Tree, missing_field};
#[cfg(feature = "schema")]
use crate::document::{Definitions, Describe, describe_any, describe_object, optional, required};
use crate::error::{Code, Error};
use crate::id::Name;
use crate::money::{Currency, Money, settled};

/// What a host states of a subject: `{ "currency": "USD", "region": "EU", "new_ship_to": true, "discount": "12", "total": "27345.00" }`.
///
/// Ids are a word or a list of words, flags true or false, numbers decimals (a percentage as such, a weight in kilograms), amounts a
/// decimal on the basis that conditions take by themselves, or one for each basis: `{ "net": "100.00", "gross": "119.00" }`.
/// [`Engine::facts`](crate::Engine::facts) puts the moment on the clock of the rulebook.
#[derive(Debug, Clone, PartialEq)]
pub struct StatedFacts {
    pub(crate) as_of: Option<DateTime<Utc>>,
    /// Without a moment.
    pub(crate) facts: SubjectFacts,
}

impl StatedFacts {
    /// The facts that can be stated, in the documented order.
    pub fn words() -> impl Iterator<Item = Fact> {
        Fact::all().filter(|fact| is_stated(*fact))
    }
}

const fn is_stated(fact: Fact) -> bool {
    let whole = !matches!(fact.scope(), Scope::Line);
    whole && matches!(fact, Fact::Id(_) | Fact::Flag(_) | Fact::Number(_) | Fact::Amount(_))
}

impl Decode for StatedFacts {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut object = at.object(tree)?;
        let code = object.given("currency");
        if code.is_none() {
            at.push(missing_field("currency"));
        }
        let currency = code.and_then(|code| at.step("currency", |at| Currency::decode(code, at)));
        let as_of = object.given("as_of").and_then(|as_of| at.step("as_of", |at| Decode::decode(as_of, at)));
        // What is wrong with the facts is found without a currency too.
        let mut facts = currency.map(SubjectFacts::bare);
        for fact in Self::words() {
            if let Some(value) = object.given(fact.as_str()) {
                at.step(fact.as_str(), |at| state(fact, value, facts.as_mut(), at));
            }
        }
        for fact in Fact::all().filter(|fact| !is_stated(*fact)) {
            if object.given(fact.as_str()).is_some() {
                at.step(fact.as_str(), |at| at.push(not_stated(fact)));
            }
        }
        object.finish(at);
        facts.map(|facts| Self { as_of, facts })
    }
}

/// Reads a fact.
fn state(fact: Fact, tree: &Tree, facts: Option<&mut SubjectFacts>, at: &mut Cursor) {
    match fact {
        Fact::Id(fact) => {
            let ids: Option<Vec<Name>> = one_or_many(tree, "an id or an array of ids", at);
            if let (Some(facts), Some(ids)) = (facts, ids) {
                facts.set_ids(fact, ids.iter().map(Name::as_str));
            }
        }
        Fact::Flag(fact) => {
            if let (Some(facts), Some(is)) = (facts, at.bool(tree)) {
                facts.set_flag(fact, Ok(is));
            }
        }
        Fact::Number(fact) => {
            if let (Some(facts), Some(number)) = (facts, Decimal::decode(tree, at)) {
                facts.set_number(fact, Ok(number.into()));
            }
        }
        Fact::Amount(fact) => {
            let amounts = amounts(fact, tree, at);
            if let Some(facts) = facts {
                for (basis, amount) in amounts {
                    let amount = Money { amount, currency: facts.currency() };
                    facts.set_amount(fact, basis, Ok(amount));
                }
            }
        }
        Fact::Attribute | Fact::Score | Fact::Date | Fact::Weekday => {}
    }
}

/// An amount, or one for each basis.
fn amounts(fact: AmountFact, tree: &Tree, at: &mut Cursor) -> Vec<(Basis, Decimal)> {
    if !matches!(tree, Tree::Object(_)) {
        return Decimal::decode(tree, at).map(|amount| (fact.default_basis(), amount)).into_iter().collect();
    }
    let Some(mut object) = at.object(tree) else { return Vec::new() };
    let mut amounts = Vec::new();
    for basis in Basis::ALL {
        if let Some(amount) = object.given(basis.as_str()) {
            let amount = at.step(basis, |at| Decimal::decode(amount, at));
            amounts.extend(amount.map(|amount| (*basis, amount)));
        }
    }
    object.finish(at);
    amounts
}

/// The fault of a fact that conditions know and nobody can state here.
fn not_stated(fact: Fact) -> Error {
    let word = fact.as_str();
    let detail = match fact {
        Fact::Date | Fact::Weekday => format!("\"{word}\" follows from the moment: give it as \"as_of\"."),
        Fact::Score => format!("\"{word}\" is known of what stalled and not of a subject of an approval."),
        _ => format!("\"{word}\" is a fact of a line; these are the facts of the whole."),
    };
    let allowed = StatedFacts::words().map(Fact::as_str);
    Error::new(Code::UnknownFact).detail(detail).with("fact", word).with_list("allowed", allowed)
}

/// As it was stated, but for the order of the fields, what is null, and an id or amount that could stand alone.
impl Encode for StatedFacts {
    fn encode(&self) -> Tree {
        let currency = self.facts.currency();
        let mut fields = Vec::from([("currency".into(), currency.encode())]);
        fields.extend(self.as_of.iter().map(|as_of| ("as_of".into(), as_of.encode())));
        for fact in Self::words() {
            let value = match fact {
                Fact::Id(fact) => self.ids(fact),
                Fact::Flag(fact) => self.facts.flag(fact).ok().map(|is| is.encode()),
                // Whatever was stated is whole: a decimal.
                Fact::Number(fact) => self.facts.stated_number(fact).map(|number| number.encode()),
                Fact::Amount(fact) => self.amounts(fact, currency),
                Fact::Attribute | Fact::Score | Fact::Date | Fact::Weekday => None,
            };
            fields.extend(value.map(|value| (fact.as_str().into(), value)));
        }
        Tree::Object(fields)
    }
}

impl StatedFacts {
    fn ids(&self, fact: IdFact) -> Option<Tree> {
        let mut ids = Vec::new();
        self.facts.ids(fact, &mut |id| ids.push(Tree::Text(id.into()))).ok()?;
        match <[Tree; 1]>::try_from(ids) {
            Ok([one]) => Some(one),
            Err(ids) => Some(Tree::List(ids)),
        }
    }

    fn amounts(&self, fact: AmountFact, currency: Currency) -> Option<Tree> {
        let known =
            Basis::ALL.iter().filter_map(|basis| Some((*basis, self.facts.amount(fact, *basis).ok()?)));
        let known: Vec<_> = known.collect();
        // The digits as they are: the decimal's own encoder would strip the zeros of an amount.
        let text = |found: Money| Tree::Text(settled(found.amount, currency.exponent()).to_string());
        match known.as_slice() {
            [] => None,
            [(basis, found)] if *basis == fact.default_basis() => Some(text(*found)),
            several => {
                let field = |(basis, found): &(Basis, Money)| (basis.as_str().into(), text(*found));
                Some(Tree::Object(several.iter().map(field).collect()))
            }
        }
    }
}

#[cfg(feature = "schema")]
impl Describe for StatedFacts {
    fn describe(definitions: &mut Definitions) -> Tree {
        definitions.refer("StatedFacts", module_path!(), |definitions| {
            let mut fields = Vec::from([
                required("currency", "The currency of every amount.", Currency::describe(definitions)),
                optional(
                    "as_of",
                    "When it is asked; without it no day is known.",
                    DateTime::<Utc>::describe(definitions),
                ),
            ]);
            fields.extend(Self::words().map(|fact| {
                let (about, tree) = match fact {
                    Fact::Id(_) => (fact.about(), describe_ids(definitions)),
                    Fact::Flag(_) => (fact.about(), bool::describe(definitions)),
                    Fact::Number(NumberFact::Weight) => {
                        ("The weight of the cart, in kilograms.", Decimal::describe(definitions))
                    }
                    Fact::Amount(_) => (fact.about(), describe_amount(definitions)),
                    _ => (fact.about(), Decimal::describe(definitions)),
                };
                optional(fact.as_str(), about, tree)
            }));
            describe_object(
                "What a host states of a subject of its own: what is left out is not known, a list without ids says that there \
                 are none.",
                fields,
            )
        })
    }
}

/// A name of its own, because here an empty list is not the same as none.
#[cfg(feature = "schema")]
fn describe_ids(definitions: &mut Definitions) -> Tree {
    definitions.refer("StatedIds", module_path!(), |definitions| {
        describe_any([Name::describe(definitions), Vec::<Name>::describe(definitions)])
    })
}

#[cfg(feature = "schema")]
fn describe_amount(definitions: &mut Definitions) -> Tree {
    definitions.refer("StatedAmount", module_path!(), |definitions| {
        let by_basis = definitions.refer("AmountByBasis", module_path!(), |definitions| {
            let about = [
                "Before promotions and before tax.",
                "After promotions, before tax.",
                "After promotions, with tax.",
            ];
            let fields = Basis::ALL.iter().zip(about);
            let fields =
                fields.map(|(basis, about)| optional(basis.as_str(), about, Decimal::describe(definitions)));
            describe_object("An amount by what it includes.", fields.collect::<Vec<_>>())
        });
        describe_any([Decimal::describe(definitions), by_basis])
    })
}
