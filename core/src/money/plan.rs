//! The rounding plan: which rounding applies at each named point of a price's way.
//!
//! Says how each point rounds, not which points a document passes through: whether tax is taken per unit, per line or per
//! group is the tax policy's business. A point that is not authored comes from the preset, else from the default: half
//! away from zero at the currency's exponent, unit prices kept exact, allocation by largest remainder. Presets are
//! documents in `core/presets/rounding`, each with the source of its rules.

use alloc::boxed::Box;
use alloc::string::String;

use rust_decimal::Decimal;

use super::rounding::check_increment;
use super::{AllocationPolicy, Currency, Rounding, RoundingMode, exact};
use crate::document::{self, Cursor, Decode, Encode, Tree, choice, record};
use crate::error::{Code, Error, Result};

/// A rounding plan as authored: the name of a preset, or rules that may build on one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoundingPlan {
    /// A preset as it is, authored as its name.
    Preset(RoundingPreset),
    /// Rules for single points, authored as an object.
    Rules(Box<RoundingRules>),
}

record! {
    /// Roundings for single points; what is left out comes from the preset, else from the default.
    #[derive(Eq, Default)]
    pub struct RoundingRules {
        /// The preset that these rules change.
        optional preset: RoundingPreset,
        /// Where the rules come from, for the reader.
        optional source: String,
        /// A unit price, whenever one is computed.
        optional unit_price: UnitPriceRule,
        /// The amount of each discount, surcharge or other adjustment.
        optional each_adjustment: PointRule,
        /// Unit price times quantity.
        optional line_total: PointRule,
        /// The tax of one unit, where tax is computed per unit.
        optional tax_unit: PointRule,
        /// The tax of a line.
        optional tax_line: PointRule,
        /// The tax of a group of lines with one category and rate.
        optional tax_group: PointRule,
        /// The document's totals, and its tax where that is computed once per document.
        optional document: PointRule,
        /// How amounts are split over lines and parties.
        optional allocation: AllocationRule,
        /// Amounts converted from another currency.
        optional fx: PointRule,
    }

    /// The rounding of one point.
    #[derive(Eq)]
    pub struct PointRule check {
        /// How ties and remainders are treated.
        required mode: RoundingMode,
        /// The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out.
        optional increment: Decimal,
    }

    /// How amounts are split.
    #[derive(Eq)]
    pub struct AllocationRule check {
        /// Who gets the odd cents.
        default policy: AllocationPolicy = AllocationPolicy::LargestRemainder,
        /// Parts are multiples of this; one minor unit of the currency if left out.
        optional increment: Decimal,
    }
}

/// The rounding of unit prices, or `"none"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnitPriceRule {
    /// Unit prices keep all their digits, authored as `"none"`.
    Exact,
    /// Unit prices are rounded.
    Rounded(PointRule),
}

choice! {
    /// Rounding plans of known systems and standards, so far as they are documented.
    pub enum RoundingPreset {
        /// commercetools: half even.
        Commercetools "commercetools",
        /// Oro Commerce: half away from zero.
        Oro "oro",
        /// Magento 2 and Adobe Commerce: half away from zero.
        Magento "magento",
        /// Medusa 2: sub-cent amounts are kept.
        Medusa "medusa",
        /// Vendure: half towards plus infinity, per unit.
        Vendure "vendure",
        /// The European standard for electronic invoices.
        En16931 "en16931",
    }
}

/// A plan with every point settled for one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedPlan {
    /// The currency.
    pub currency: Currency,
    /// A unit price, whenever one is computed; `None` keeps all its digits.
    pub unit_price: Option<Rounding>,
    /// The amount of each adjustment.
    pub each_adjustment: Rounding,
    /// Unit price times quantity.
    pub line_total: Rounding,
    /// The tax of one unit.
    pub tax_unit: Rounding,
    /// The tax of a line.
    pub tax_line: Rounding,
    /// The tax of a group of lines.
    pub tax_group: Rounding,
    /// The document's totals and tax.
    pub document: Rounding,
    /// Who gets the odd cents of a split.
    pub allocation: AllocationPolicy,
    /// Parts of a split are multiples of this.
    pub allocation_increment: Decimal,
    /// Amounts converted into this currency.
    pub fx: Rounding,
}

impl RoundingPlan {
    /// The plan for one currency, every point settled.
    ///
    /// # Errors
    /// [`Code::InvalidJson`] if a preset can't be read, which a test rules out for those that are built in.
    ///
    /// ```
    /// use recoup::money::{Currency, RoundingMode, RoundingPlan};
    /// let plan: RoundingPlan = recoup::document::read(br#""commercetools""#).unwrap();
    /// let plan = plan.for_currency(Currency::new("JPY").unwrap()).unwrap();
    /// assert_eq!(plan.tax_line.mode, RoundingMode::HalfEven);
    /// assert_eq!(plan.tax_line.increment.to_string(), "1");
    /// ```
    pub fn for_currency(&self, currency: Currency) -> Result<ResolvedPlan> {
        match self {
            Self::Preset(preset) => Ok(resolve(&preset.rules()?, &RoundingRules::default(), currency)),
            Self::Rules(own) => {
                let base = own.preset.map(RoundingPreset::rules).transpose()?.unwrap_or_default();
                Ok(resolve(own, &base, currency))
            }
        }
    }
}

fn resolve(own: &RoundingRules, base: &RoundingRules, currency: Currency) -> ResolvedPlan {
    let minor = Rounding::digits(RoundingMode::HalfAwayFromZero, currency.exponent());
    let settled =
        |rule: &PointRule| Rounding { mode: rule.mode, increment: rule.increment.unwrap_or(minor.increment) };
    let point = |own: &Option<PointRule>, base: &Option<PointRule>| {
        own.as_ref().or(base.as_ref()).map_or_else(|| minor.clone(), settled)
    };
    let unit_price = match own.unit_price.as_ref().or(base.unit_price.as_ref()) {
        None | Some(UnitPriceRule::Exact) => None,
        Some(UnitPriceRule::Rounded(rule)) => Some(settled(rule)),
    };
    let allocation = own.allocation.as_ref().or(base.allocation.as_ref());
    ResolvedPlan {
        currency,
        unit_price,
        each_adjustment: point(&own.each_adjustment, &base.each_adjustment),
        line_total: point(&own.line_total, &base.line_total),
        tax_unit: point(&own.tax_unit, &base.tax_unit),
        tax_line: point(&own.tax_line, &base.tax_line),
        tax_group: point(&own.tax_group, &base.tax_group),
        document: point(&own.document, &base.document),
        allocation: allocation.map_or(AllocationPolicy::LargestRemainder, |rule| rule.policy),
        allocation_increment: allocation.and_then(|rule| rule.increment).unwrap_or(minor.increment),
        fx: point(&own.fx, &base.fx),
    }
}

impl ResolvedPlan {
    /// What the parts of this amount are multiples of: the plan's increment for allocations, or the amount's own last digit
    /// where the plan keeps more digits than that.
    pub(crate) fn grain(&self, amount: Decimal) -> Decimal {
        if exact::steps(amount, self.allocation_increment).is_ok() {
            return self.allocation_increment;
        }
        Rounding::digits(RoundingMode::HalfEven, amount.normalize().scale()).increment
    }
}

impl RoundingPreset {
    /// The preset's document.
    #[must_use]
    pub const fn json(self) -> &'static str {
        match self {
            Self::Commercetools => include_str!("../../presets/rounding/commercetools.json"),
            Self::Oro => include_str!("../../presets/rounding/oro.json"),
            Self::Magento => include_str!("../../presets/rounding/magento.json"),
            Self::Medusa => include_str!("../../presets/rounding/medusa.json"),
            Self::Vendure => include_str!("../../presets/rounding/vendure.json"),
            Self::En16931 => include_str!("../../presets/rounding/en16931.json"),
        }
    }

    fn rules(self) -> Result<RoundingRules> {
        Ok(document::read(self.json().as_bytes())?)
    }
}

impl PointRule {
    fn check(&self, at: &mut Cursor) {
        if let Some(increment) = self.increment {
            check_increment(increment, at);
        }
    }
}

impl AllocationRule {
    fn check(&self, at: &mut Cursor) {
        if let Some(increment) = self.increment {
            check_increment(increment, at);
        }
    }
}

impl Default for RoundingPlan {
    fn default() -> Self {
        Self::Rules(Box::default())
    }
}

impl Decode for RoundingPlan {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        match tree {
            Tree::Text(_) => RoundingPreset::decode(tree, at).map(Self::Preset),
            _ => RoundingRules::decode(tree, at).map(|rules| Self::Rules(Box::new(rules))),
        }
    }
}

impl Encode for RoundingPlan {
    fn encode(&self) -> Tree {
        match self {
            Self::Preset(preset) => preset.encode(),
            Self::Rules(rules) => rules.encode(),
        }
    }
}

impl Decode for UnitPriceRule {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        match tree {
            Tree::Text(word) if word == "none" => Some(Self::Exact),
            Tree::Text(_) => {
                let error = Error::new(Code::InvalidChoice).with_list("allowed", ["none"]);
                at.push(error.detail("Write \"none\", or an object with a mode."));
                None
            }
            _ => PointRule::decode(tree, at).map(Self::Rounded),
        }
    }
}

impl Encode for UnitPriceRule {
    fn encode(&self) -> Tree {
        match self {
            Self::Exact => Tree::Text("none".into()),
            Self::Rounded(rule) => rule.encode(),
        }
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{PointRule, RoundingPlan, RoundingPreset, RoundingRules, Tree, UnitPriceRule};
    use crate::document::{Definitions, Describe, describe_any, describe_choice};

    impl Describe for RoundingPlan {
        fn describe(definitions: &mut Definitions) -> Tree {
            describe_any([RoundingPreset::describe(definitions), RoundingRules::describe(definitions)])
        }
    }

    impl Describe for UnitPriceRule {
        fn describe(definitions: &mut Definitions) -> Tree {
            describe_any([describe_choice(&["none"]), PointRule::describe(definitions)])
        }
    }
}
