//! Price endings: moving a computed price to the nearest one that ends as the seller likes, such as 9.95.
//!
//! Decides the new price from the old one and the limits; when in the waterfall it happens is the pricer's business. The
//! rules follow the smart rounding of Dynamics 365 and the endings of VTEX; what those leave open is settled here: a limit
//! that is reached exactly still counts, a tie goes down (in the buyer's favour), a price never falls to zero, and never
//! leaves its band, so that applying an ending twice changes nothing more.

use alloc::format;
use alloc::string::String;

use rust_decimal::Decimal;

use super::exact;
use super::{Rounding, RoundingMode};
use crate::document::{Cursor, Decode, Encode, Tree, choice, record};
use crate::error::{Code, Error, Result};
use crate::id::Name;

choice! {
    /// Which of the two nearest prices of the pattern is tried first.
    pub enum EndingPreference {
        /// The nearer one; at a tie the lower.
        Nearest "nearest",
        /// The lower one.
        Down "down",
        /// The higher one.
        Up "up",
    }
}

record! {
    /// A price ending, for the prices of one band.
    #[derive(Eq)]
    pub struct PriceEnding check {
        /// The id, for explanations.
        required id: Name,
        /// How a price ends: `x9.95` stands for 9.95, 19.95, 29.95 and so on.
        required pattern: EndingPattern,
        /// Which neighbour is tried first; the other one is taken when the first is beyond its limit.
        default prefer: EndingPreference = EndingPreference::Nearest,
        /// The price may fall by this much at most; exactly this much is still allowed.
        optional max_decrease: Decimal,
        /// The price may rise by this much at most; exactly this much is still allowed.
        optional max_increase: Decimal,
        /// The band begins at this price.
        optional from: Decimal,
        /// The band ends below this price.
        optional until: Decimal,
    }
}

impl PriceEnding {
    fn check(&self, at: &mut Cursor) {
        for (name, limit) in [("max_decrease", self.max_decrease), ("max_increase", self.max_increase)] {
            if limit.is_some_and(|limit| limit < Decimal::ZERO) {
                at.step(name, |at| at.fault(Code::OutOfRange, "A limit of a price ending is zero or more."));
            }
        }
        if let (Some(from), Some(until)) = (self.from, self.until)
            && from >= until
        {
            at.step("until", |at| at.fault(Code::OutOfRange, "The band is empty: until must be above from."));
        }
    }

    /// Whether the price is in this ending's band.
    #[must_use]
    pub fn covers(&self, price: Decimal) -> bool {
        self.from.is_none_or(|from| price >= from) && self.until.is_none_or(|until| price < until)
    }

    /// The price with this ending; the same price if it ends right already, is zero or below, is outside the band, or
    /// neither neighbour is within its limit and the band.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`], [`Code::PrecisionLoss`] for prices beyond exact arithmetic.
    ///
    /// ```
    /// use recoup::money::PriceEnding;
    /// let ending = r#"{ "id": "smart", "pattern": "x9.95", "max_decrease": "3", "from": 0, "until": 1000 }"#;
    /// let ending: PriceEnding = recoup::document::read(ending.as_bytes()).unwrap();
    /// assert_eq!(ending.apply("12.50".parse().unwrap()).unwrap().to_string(), "9.95");
    /// assert_eq!(ending.apply("13.50".parse().unwrap()).unwrap().to_string(), "19.95");
    /// ```
    pub fn apply(&self, price: Decimal) -> Result<Decimal> {
        self.within(price, |candidate| self.covers(candidate))
    }

    /// The ending among the candidates that `stays` accepts.
    fn within(&self, price: Decimal, stays: impl Fn(Decimal) -> bool) -> Result<Decimal> {
        if price <= Decimal::ZERO || !stays(price) {
            return Ok(price);
        }
        let (below, above) = self.pattern.neighbours(price)?;
        if below == price {
            return Ok(price);
        }
        let (down, up) = (exact::sub(price, below)?, exact::sub(above, price)?);
        let allowed = |moved: Decimal, limit: Option<Decimal>| limit.is_none_or(|limit| moved <= limit);
        let below =
            Some(below).filter(|&to| to > Decimal::ZERO && allowed(down, self.max_decrease) && stays(to));
        let above = Some(above).filter(|&to| allowed(up, self.max_increase) && stays(to));
        let down_first = match self.prefer {
            EndingPreference::Down => true,
            EndingPreference::Up => false,
            EndingPreference::Nearest => down <= up,
        };
        let chosen = if down_first { below.or(above) } else { above.or(below) };
        Ok(chosen.unwrap_or(price))
    }
}

/// Applies the first ending whose band holds the price. The result is the new price and the ending that made it, or `None`
/// when the price stays. A candidate that another ending of the set would move on is not taken.
///
/// # Errors
/// As [`PriceEnding::apply`].
pub fn apply_endings(endings: &[PriceEnding], price: Decimal) -> Result<Option<(Decimal, &PriceEnding)>> {
    let first = |price: Decimal| endings.iter().position(|ending| ending.covers(price));
    let place = first(price);
    let Some(ending) = place.and_then(|place| endings.get(place)) else { return Ok(None) };
    let ended = ending.within(price, |candidate| first(candidate) == place)?;
    Ok((ended != price).then_some((ended, ending)))
}

/// The pattern of a price ending: `x` for digits that are free, then the digits that are fixed, such as `x9.95`, `x.90`,
/// `x.x9` or `x90`. How many `x` stand in front of the point does not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingPattern {
    text: String,
    /// Prices of the pattern are this far apart.
    period: Decimal,
    /// The fixed digits.
    residue: Decimal,
}

impl EndingPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`Code::InvalidEnding`].
    pub fn new(text: &str) -> Result<Self> {
        let parsed = parse(text).map(|(period, residue)| Self { text: text.into(), period, residue });
        parsed.ok_or_else(|| {
            Error::new(Code::InvalidEnding).detail(format!(
                "{text:?} is not a price ending: x for free digits, then fixed digits, such as \"x9.95\"."
            ))
        })
    }

    /// The pattern as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The greatest price of the pattern at or below, the least at or above.
    fn neighbours(&self, price: Decimal) -> Result<(Decimal, Decimal)> {
        let offset = exact::sub(price, self.residue)?;
        let to = |mode| Rounding { mode, increment: self.period }.round(offset);
        Ok((
            exact::add(to(RoundingMode::Floor)?, self.residue)?,
            exact::add(to(RoundingMode::Ceiling)?, self.residue)?,
        ))
    }
}

/// Period and residue.
fn parse(text: &str) -> Option<(Decimal, Decimal)> {
    let free = text.find(|char: char| char != 'x' && char != '.')?;
    let (head, fixed) = text.split_at_checked(free)?;
    let decimals = match text.split_once('.') {
        Some((whole, rest)) if !whole.is_empty() && !rest.is_empty() && !rest.contains('.') => rest.len(),
        Some(_) => return None,
        None => 0,
    };
    let mut digits = String::from(fixed);
    digits.retain(|char| char != '.');
    let plain = head.starts_with('x') && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || digits.is_empty() || digits.len() > 15 || decimals > 10 {
        return None;
    }
    let scale = u32::try_from(decimals).ok()?;
    let period = exact::pow10(u32::try_from(digits.len()).ok()?)?;
    let residue = digits.parse().ok()?;
    let decimal = |mantissa| Decimal::try_from_i128_with_scale(mantissa, scale).ok();
    Some((decimal(period)?, decimal(residue)?))
}

impl Decode for EndingPattern {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        Self::new(text).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for EndingPattern {
    fn encode(&self) -> Tree {
        Tree::Text(self.text.clone())
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for EndingPattern {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_text(r"^x+([0-9]+(\.[0-9]+)?|\.x*[0-9]+)$")
    }
}
