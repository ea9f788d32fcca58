//! Ladders: what a quantity costs by its quantity breaks. A ladder cuts a quantity into slices, each with its own unit price;
//! who picks the ladder, and how the amount is rounded, is decided elsewhere. Modes and bounds follow `pricing.md`: a
//! rung is reached `from` a quantity or strictly `above` one, never both, so there are no gaps and no overlaps.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::rules::{BelowFirst, Mode};
use crate::error::Result;
use crate::money::exact;

/// Where a rung begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// At this quantity.
    From(Decimal),
    /// Just over this quantity.
    Above(Decimal),
}

impl Bound {
    pub(crate) fn reached_by(self, quantity: Decimal) -> bool {
        match self {
            Self::From(least) => quantity >= least,
            Self::Above(bound) => quantity > bound,
        }
    }

    /// Bounds in rising order: `from 5` comes before `above 5`.
    pub(crate) const fn key(self) -> (Decimal, bool) {
        match self {
            Self::From(bound) => (bound, false),
            Self::Above(bound) => (bound, true),
        }
    }

    /// Where the slice below this rung ends, in graduated modes.
    fn lower_edge(self, step: Decimal) -> Result<Decimal> {
        Ok(match self {
            Self::From(least) => exact::sub(least, step)?.max(Decimal::ZERO),
            Self::Above(bound) => bound,
        })
    }

    pub(crate) fn scaled(self, factor: Decimal) -> Result<Self> {
        Ok(match self {
            Self::From(bound) => Self::From(exact::mul(bound, factor)?),
            Self::Above(bound) => Self::Above(exact::mul(bound, factor)?),
        })
    }
}

/// A rung: what a unit costs once it is reached, and what is charged once on entering it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rung {
    pub(crate) bound: Bound,
    pub(crate) unit: Option<Decimal>,
    pub(crate) flat: Decimal,
}

/// The quantity breaks of one price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ladder {
    pub(crate) mode: Mode,
    /// What counts below the first rung, if `below` says so.
    pub(crate) base: Option<Decimal>,
    pub(crate) below: BelowFirst,
    /// Rising strictly.
    pub(crate) rungs: Vec<Rung>,
    /// Prices are for this many units; 1 unless a division would not have been exact.
    pub(crate) per: Decimal,
    /// The block of mode `package`.
    pub(crate) package: Decimal,
}

/// A part of a quantity at one unit price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slice {
    /// Units (blocks in mode `package`).
    pub(crate) quantity: Decimal,
    /// Price of one.
    pub(crate) unit: Decimal,
    /// Charged once.
    pub(crate) flat: Decimal,
    /// The rung, counted from 0; `None` below the first.
    pub(crate) rung: Option<usize>,
}

/// Which part of which quantity is priced.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    /// What came before: other lines of the scope, the period.
    pub(crate) offset: Decimal,
    /// What is priced.
    pub(crate) quantity: Decimal,
    /// The whole quantity of the scope, which picks the rung in mode `volume`.
    pub(crate) pool: Decimal,
    /// One step of the product's quantity.
    pub(crate) step: Decimal,
}

impl Ladder {
    /// A single price.
    pub(crate) fn fixed(unit: Decimal) -> Self {
        Self {
            mode: Mode::Volume,
            base: Some(unit),
            below: BelowFirst::Base,
            rungs: Vec::new(),
            per: Decimal::ONE,
            package: Decimal::ONE,
        }
    }

    /// The rung that a quantity reaches.
    pub(crate) fn reached(&self, quantity: Decimal) -> Option<usize> {
        self.rungs.iter().rposition(|rung| rung.bound.reached_by(quantity))
    }

    /// The unit price below the first rung.
    fn below_first(&self) -> Option<Decimal> {
        match self.below {
            // Nothing is below the first tier of a row that has none.
            _ if self.rungs.is_empty() => self.base,
            BelowFirst::Base => self.base,
            BelowFirst::NoPrice => None,
            BelowFirst::FirstTier => self.rungs.first().and_then(|rung| rung.unit),
        }
    }

    /// The price of the first unit: the top of this ladder.
    pub(crate) fn first_unit(&self) -> Option<Decimal> {
        self.base.or_else(|| self.rungs.first().and_then(|rung| rung.unit))
    }

    /// Cuts a quantity into slices; `None` where it has no price.
    pub(crate) fn slices(&self, measure: Measure) -> Result<Option<Vec<Slice>>> {
        match self.mode {
            Mode::Volume => Ok(self.volume(measure).map(|slice| Vec::from([slice]))),
            Mode::Graduated | Mode::GraduatedPercent => self.graduated(measure),
            Mode::Package => self.package(measure),
        }
    }

    fn volume(&self, measure: Measure) -> Option<Slice> {
        let rung = self.reached(measure.pool);
        let (unit, flat) = match rung.and_then(|index| self.rungs.get(index)) {
            Some(rung) => (rung.unit.unwrap_or_default(), rung.flat),
            None => (self.below_first()?, self.below_first_flat()),
        };
        // With a scope wider than the line, the flat amount is charged once: to what comes first.
        let flat = if measure.offset.is_zero() { flat } else { Decimal::ZERO };
        Some(Slice { quantity: measure.quantity, unit, flat, rung })
    }

    fn below_first_flat(&self) -> Decimal {
        match (self.below, self.rungs.first()) {
            (BelowFirst::FirstTier, Some(rung)) => rung.flat,
            _ => Decimal::ZERO,
        }
    }

    fn graduated(&self, measure: Measure) -> Result<Option<Vec<Slice>>> {
        let end = exact::add(measure.offset, measure.quantity)?;
        let mut slices = Vec::new();
        // What lies below the first rung.
        let first_edge = match self.rungs.first() {
            Some(rung) => rung.bound.lower_edge(measure.step)?,
            None => end,
        };
        if first_edge > measure.offset || self.rungs.is_empty() {
            let quantity = exact::sub(first_edge.min(end), measure.offset)?;
            if quantity > Decimal::ZERO || self.rungs.is_empty() {
                let Some(unit) = self.below_first() else { return Ok(None) };
                slices.push(Slice { quantity, unit, flat: Decimal::ZERO, rung: None });
            }
        }
        for (index, rung) in self.rungs.iter().enumerate() {
            let lower = rung.bound.lower_edge(measure.step)?;
            let upper = match self.rungs.get(index.saturating_add(1)) {
                Some(next) => next.bound.lower_edge(measure.step)?.min(end),
                None => end,
            };
            // The first rung of a fresh quantity is entered even by nothing.
            let fresh = lower.is_zero() && measure.offset.is_zero();
            let entered = fresh || (end > lower && measure.offset <= lower);
            let quantity = exact::sub(upper, lower.max(measure.offset))?.max(Decimal::ZERO);
            if entered || quantity > Decimal::ZERO {
                let flat = if entered { rung.flat } else { Decimal::ZERO };
                slices.push(Slice { quantity, unit: rung.unit.unwrap_or_default(), flat, rung: Some(index) });
            }
        }
        Ok(Some(slices))
    }

    fn package(&self, measure: Measure) -> Result<Option<Vec<Slice>>> {
        let rung = self.reached(measure.pool);
        let Some(unit) = rung
            .and_then(|index| self.rungs.get(index))
            .and_then(|rung| rung.unit)
            .or_else(|| self.below_first())
        else {
            return Ok(None);
        };
        let up_to = |quantity: Decimal| {
            crate::money::Rounding { mode: crate::money::RoundingMode::Ceiling, increment: Decimal::ONE }
                .quotient(quantity, self.package)
        };
        let blocks =
            exact::sub(up_to(exact::add(measure.offset, measure.quantity)?)?, up_to(measure.offset)?)?;
        Ok(Some(Vec::from([Slice { quantity: blocks, unit, flat: Decimal::ZERO, rung }])))
    }

    /// The same breaks with every price changed by a percentage.
    pub(crate) fn adjusted(&self, percent: Decimal) -> Result<Self> {
        let factor = exact::add(Decimal::ONE, exact::percent_of(Decimal::ONE, percent)?)?;
        self.map(|price| exact::mul(price, factor))
    }

    /// The same breaks with every price changed by a function.
    pub(crate) fn map(&self, change: impl Fn(Decimal) -> Result<Decimal>) -> Result<Self> {
        let mut ladder = self.clone();
        ladder.base = self.base.map(&change).transpose()?;
        for rung in &mut ladder.rungs {
            rung.unit = rung.unit.map(&change).transpose()?;
            rung.flat = change(rung.flat)?;
        }
        Ok(ladder)
    }
}
