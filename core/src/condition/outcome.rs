//! Holds, fails or unknown, and how the three combine.

use core::fmt;

use crate::document::choice;

choice! {
    /// Why it can't be said whether a condition holds.
    #[non_exhaustive]
    pub enum Unknown {
        /// Nobody here knows the fact.
        NotKnownHere "not_known_here",
        /// The amount is of another currency.
        CurrencyDiffers "currency_differs",
        /// The measure is in a unit that does not convert.
        UnitDiffers "unit_differs",
        /// A word where a number is asked for, or the other way round.
        KindDiffers "kind_differs",
        /// The number does not exist, such as the margin of something free.
        Undefined "undefined",
        /// The numbers are too large to be compared exactly.
        OutOfRange "out_of_range",
    }
}

impl Unknown {
    /// The reason in words.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NotKnownHere => "not known here",
            Self::CurrencyDiffers => "the currency differs",
            Self::UnitDiffers => "the unit does not convert",
            Self::KindDiffers => "a word can't be compared with a number",
            Self::Undefined => "there is no such number",
            Self::OutOfRange => "the number is out of range",
        }
    }
}

/// What came out of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is true.
    Holds,
    /// It is false.
    Fails,
    /// It can't be said, and why. A rule whose condition is unknown does not apply, but says so.
    Unknown(Unknown),
}

impl Outcome {
    /// Whether it is known to hold.
    #[must_use]
    pub const fn holds(self) -> bool {
        matches!(self, Self::Holds)
    }

    /// Both: fails if one fails, else unknown if one is unknown. Of two reasons the first stays.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fails, _) | (_, Self::Fails) => Self::Fails,
            (Self::Unknown(why), _) | (_, Self::Unknown(why)) => Self::Unknown(why),
            (Self::Holds, Self::Holds) => Self::Holds,
        }
    }

    /// Either: holds if one holds, else unknown if one is unknown. Of two reasons the first stays.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Holds, _) | (_, Self::Holds) => Self::Holds,
            (Self::Unknown(why), _) | (_, Self::Unknown(why)) => Self::Unknown(why),
            (Self::Fails, Self::Fails) => Self::Fails,
        }
    }

    /// All of them; stops at the first that fails. Nothing at all holds.
    #[must_use]
    pub fn all(outcomes: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::Holds;
        for outcome in outcomes {
            match outcome {
                Self::Fails => return Self::Fails,
                Self::Holds => {}
                Self::Unknown(_) => all = all.and(outcome),
            }
        }
        all
    }

    /// Any of them; stops at the first that holds. Nothing at all fails.
    #[must_use]
    pub fn any(outcomes: impl IntoIterator<Item = Self>) -> Self {
        let mut any = Self::Fails;
        for outcome in outcomes {
            match outcome {
                Self::Holds => return Self::Holds,
                Self::Fails => {}
                Self::Unknown(_) => any = any.or(outcome),
            }
        }
        any
    }
}

impl core::ops::Not for Outcome {
    type Output = Self;

    /// Unknown stays unknown.
    fn not(self) -> Self {
        match self {
            Self::Holds => Self::Fails,
            Self::Fails => Self::Holds,
            unknown @ Self::Unknown(_) => unknown,
        }
    }
}

impl From<bool> for Outcome {
    fn from(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }
}

impl From<Result<bool, Unknown>> for Outcome {
    fn from(known: Result<bool, Unknown>) -> Self {
        known.map_or_else(Self::Unknown, Self::from)
    }
}

/// `holds`, `fails` or `is unknown: ` with the reason.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Holds => f.write_str("holds"),
            Self::Fails => f.write_str("fails"),
            Self::Unknown(why) => write!(f, "is unknown: {}", why.sentence()),
        }
    }
}
