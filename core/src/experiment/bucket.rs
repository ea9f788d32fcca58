//! Buckets: a number from 0 up to 1 that a unit has in an experiment, as GrowthBook's `hash` gives it.
//!
//! The hash is FNV-1a with 32 bits over the UTF-8 bytes. GrowthBook writes the result as a fraction; here it is the exact number
//! of thousandths or ten-thousandths. Text beyond ASCII has another bucket in SDKs that hash UTF-16 units.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::rules::HashVersion;
use crate::document::{Encode, Tree};

/// Where a unit falls: `part` of `of` equal parts, `part` below `of`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bucket {
    part: u32,
    of: u32,
}

impl Bucket {
    /// The number of the part, from 0.
    #[must_use]
    pub const fn part(self) -> u32 {
        self.part
    }

    /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }

    /// The part as GrowthBook writes it, such as 0.0505.
    #[must_use]
    pub fn share(self) -> Decimal {
        let digits = if self.of == 1_000 { 3 } else { 4 };
        Decimal::new(i64::from(self.part), digits).normalize()
    }
}

/// Where several values fall: one of `of` equal parts for each, in the order of the values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Buckets {
    of: u32,
    parts: Vec<u32>,
}

impl Buckets {
    /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
    #[must_use]
    pub const fn of(&self) -> u32 {
        self.of
    }

    /// The number of the part of each value, from 0.
    #[must_use]
    pub fn parts(&self) -> &[u32] {
        &self.parts
    }
}

impl HashVersion {
    /// How many buckets it tells apart.
    #[must_use]
    pub const fn buckets(self) -> u32 {
        match self {
            Self::One => 1_000,
            Self::Two => 10_000,
        }
    }
}

/// The bucket of a value under a seed.
///
/// Version 1 hashes the value followed by the seed and keeps thousandths; version 2 hashes the seed followed by the value, then
/// the decimal digits of that, and keeps ten-thousandths.
///
/// ```
/// use recoup::experiment::{HashVersion, bucket};
/// assert_eq!(bucket("", "a", HashVersion::One).part(), 220);
/// assert_eq!(bucket("seed", "a", HashVersion::Two).share().to_string(), "0.0505");
/// ```
#[must_use]
pub fn bucket(seed: &str, value: &str, version: HashVersion) -> Bucket {
    Bucket { part: Seeded::new(seed, version).part(value), of: version.buckets() }
}

/// The bucket of each of several values under one seed, as [`bucket`] finds it.
///
/// ```
/// use recoup::experiment::{HashVersion, buckets};
/// assert_eq!(buckets("seed", ["a", "b"], HashVersion::Two).parts(), [505, 2696]);
/// ```
#[must_use]
pub fn buckets<'v>(seed: &str, values: impl IntoIterator<Item = &'v str>, version: HashVersion) -> Buckets {
    let seeded = Seeded::new(seed, version);
    Buckets { of: version.buckets(), parts: values.into_iter().map(|value| seeded.part(value)).collect() }
}

/// A seed, of which all is done that is the same for every value.
enum Seeded<'s> {
    /// Version 1 hashes the seed last.
    One { seed: &'s str },
    /// Version 2 hashes it first.
    Two { hash: u32 },
}

impl<'s> Seeded<'s> {
    fn new(seed: &'s str, version: HashVersion) -> Self {
        match version {
            HashVersion::One => Self::One { seed },
            HashVersion::Two => Self::Two { hash: fnv1a(BASIS, seed) },
        }
    }

    fn part(&self, value: &str) -> u32 {
        let (hash, of) = match self {
            Self::One { seed } => (fnv1a(fnv1a(BASIS, value), seed), HashVersion::One.buckets()),
            Self::Two { hash } => {
                let mut room = [0_u8; 10];
                let digits = decimal_digits(fnv1a(*hash, value), &mut room);
                (fnv1a(BASIS, digits), HashVersion::Two.buckets())
            }
        };
        hash.checked_rem(of).unwrap_or_default()
    }
}

/// The hash of no text.
const BASIS: u32 = 0x811c_9dc5;

/// FNV-1a with 32 bits of a text whose beginning has this hash.
fn fnv1a(begun: u32, text: &str) -> u32 {
    const PRIME: u32 = 0x0100_0193;
    text.bytes().fold(begun, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

/// The digits of a number, without an allocation: this runs for every unit of every experiment.
fn decimal_digits(mut number: u32, room: &mut [u8; 10]) -> &str {
    let mut first = room.len();
    for (place, digit) in room.iter_mut().enumerate().rev() {
        let ones = number.checked_rem(10).and_then(|ones| u8::try_from(ones).ok()).unwrap_or_default();
        *digit = b'0'.saturating_add(ones);
        first = place;
        number = number.checked_div(10).unwrap_or_default();
        if number == 0 {
            break;
        }
    }
    room.get(first..).and_then(|digits| core::str::from_utf8(digits).ok()).unwrap_or_default()
}

impl Encode for Bucket {
    fn encode(&self) -> Tree {
        let field = |name: &str, value: Tree| (name.into(), value);
        Tree::Object(Vec::from([
            field("part", self.part.encode()),
            field("of", self.of.encode()),
            field("share", self.share().encode()),
        ]))
    }
}

impl Encode for Buckets {
    fn encode(&self) -> Tree {
        Tree::Object(Vec::from([("of".into(), self.of.encode()), ("parts".into(), self.parts.encode())]))
    }
}

#[cfg(feature = "schema")]
crate::document::described! {
    /// Where a unit falls: `part` of `of` equal parts, `part` below `of`.
    Bucket {
        /// The number of the part, from 0.
        required part: u32,
        /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
        required of: u32,
        /// The part as GrowthBook writes it, such as 0.0505.
        required share: Decimal,
    }

    /// Where several values fall: one of `of` equal parts for each.
    Buckets {
        /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
        required of: u32,
        /// The number of the part of each value, from 0, in the order of the values.
        required parts: Vec<u32>,
    }
}
