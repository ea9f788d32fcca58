//! Who answers a condition's questions.

use super::{AmountFact, Basis, FlagFact, IdFact, Moment, NumberFact, Quotient, Unknown};
use crate::id::UnitId;
use crate::money::Money;

/// A fact, or why it is not known.
pub type Known<T> = Result<T, Unknown>;

/// A value of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttributeValue<'a> {
    /// A word; `true` and `false` are words too.
    Word(&'a str),
    /// A number and its unit.
    Number(Quotient, Option<&'a UnitId>),
}

/// Supplies the facts of one subject: a buyer, a cart or a line.
///
/// A provider implements what it knows; everything else is [`Unknown::NotKnownHere`]. Nothing here needs an allocation, and
/// the trait can be used as `&dyn Facts`. Asking twice must give the same answer.
pub trait Facts {
    /// Visits every id of the fact. No visit means that there is none, so that `not { "group": .. }` holds for a buyer
    /// without groups. Categories are visited with all their ancestors, units of a company likewise.
    #[expect(unused_variables, reason = "the default knows nothing; the names document the arguments")]
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        Err(Unknown::NotKnownHere)
    }

    /// Visits every value of an attribute; no visit means that the product does not have it. `unit` is the unit of the
    /// condition: a provider that can convert to it exactly does so, others give the unit they have.
    #[expect(unused_variables, reason = "the default knows nothing; the names document the arguments")]
    fn attribute(
        &self,
        name: &str,
        unit: Option<&UnitId>,
        visit: &mut dyn FnMut(AttributeValue<'_>),
    ) -> Known<()> {
        Err(Unknown::NotKnownHere)
    }

    /// What a model of the host says, by the name of the score.
    #[expect(unused_variables, reason = "the default knows nothing; the names document the arguments")]
    fn score(&self, name: &str) -> Known<Quotient> {
        Err(Unknown::NotKnownHere)
    }

    /// Whether it is so.
    #[expect(unused_variables, reason = "the default knows nothing; the names document the arguments")]
    fn flag(&self, fact: FlagFact) -> Known<bool> {
        Err(Unknown::NotKnownHere)
    }

    /// The number, converted to `unit` exactly or else [`Unknown::UnitDiffers`]. Without a unit a quantity is in the base
    /// unit of the product: a case of 12 counts as 12. Percentages are answered as the quotient itself, not rounded.
    #[expect(unused_variables, reason = "the default knows nothing; the names document the arguments")]
    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        Err(Unknown::NotKnownHere)
    }

    /// The amount on that basis, in the currency it is in.
    #[expect(unused_variables, reason = "the default knows nothing; the names document the arguments")]
    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        Err(Unknown::NotKnownHere)
    }

    /// The moment for which the condition is asked: `as_of`, with the local date of the rulebook's time zone.
    fn moment(&self) -> Known<Moment> {
        Err(Unknown::NotKnownHere)
    }
}
