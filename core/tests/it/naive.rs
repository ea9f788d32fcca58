//! Schoolbook arithmetic on strings of digits: slow, and independent of everything in the crate.

use std::cmp::Ordering;

/// A whole number, sign and decimal digits, the least first, without zeros at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Whole {
    pub(crate) negative: bool,
    pub(crate) digits: Vec<u8>,
}

impl Whole {
    pub(crate) fn parse(text: &str) -> Self {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        Self { negative, digits: digits.bytes().rev().map(|byte| byte - b'0').collect() }.trimmed()
    }

    pub(crate) fn power_of_ten(exponent: usize) -> Self {
        let mut digits = vec![0; exponent];
        digits.push(1);
        Self { negative: false, digits }
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    fn trimmed(mut self) -> Self {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            self.negative = false;
        }
        self
    }

    pub(crate) fn times(&self, other: &Self) -> Self {
        let mut out = vec![0_u32; self.digits.len() + other.digits.len() + 1];
        for (i, a) in self.digits.iter().enumerate() {
            for (j, b) in other.digits.iter().enumerate() {
                out[i + j] += u32::from(*a) * u32::from(*b);
            }
        }
        let mut carry = 0;
        let digits = out
            .into_iter()
            .map(|cell| {
                let value = cell + carry;
                carry = value / 10;
                (value % 10) as u8
            })
            .collect();
        assert_eq!(carry, 0);
        Self { negative: self.negative != other.negative, digits }.trimmed()
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        if self.negative != other.negative {
            let (digits, swapped) = match size(&self.digits, &other.digits) {
                Ordering::Less => (difference(&other.digits, &self.digits), true),
                _ => (difference(&self.digits, &other.digits), false),
            };
            return Self { negative: self.negative != swapped, digits }.trimmed();
        }
        let mut digits = Vec::new();
        let mut carry = 0;
        for place in 0..=self.digits.len().max(other.digits.len()) {
            let digit = |digits: &[u8]| digits.get(place).copied().unwrap_or(0);
            let sum = digit(&self.digits) + digit(&other.digits) + carry;
            digits.push(sum % 10);
            carry = sum / 10;
        }
        Self { negative: self.negative, digits }.trimmed()
    }

    /// Quotient (cut off) and remainder of the magnitudes, by long division.
    pub(crate) fn divide(&self, by: &Self) -> (Vec<u8>, Vec<u8>) {
        let mut quotient = Vec::new();
        let mut rest: Vec<u8> = Vec::new();
        for digit in self.digits.iter().rev() {
            rest.insert(0, *digit);
            while rest.last() == Some(&0) {
                rest.pop();
            }
            let mut count = 0;
            while size(&rest, &by.digits) != Ordering::Less {
                rest = difference(&rest, &by.digits);
                count += 1;
            }
            quotient.insert(0, count);
        }
        (Self { negative: false, digits: quotient }.trimmed().digits, rest)
    }
}

pub(crate) fn size(a: &[u8], b: &[u8]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

fn difference(a: &[u8], b: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut borrow = 0;
    for (place, digit) in a.iter().enumerate() {
        let less = b.get(place).copied().unwrap_or(0) + borrow;
        borrow = u8::from(*digit < less);
        out.push(digit + 10 * borrow - less);
    }
    Whole { negative: false, digits: out }.trimmed().digits
}

/// `mantissa / 10^scale` with no zeros at the end of the mantissa.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fixed {
    pub(crate) mantissa: Whole,
    pub(crate) scale: usize,
}

impl Fixed {
    pub(crate) fn of(value: rust_decimal::Decimal) -> Self {
        Self { mantissa: Whole::parse(&value.mantissa().to_string()), scale: value.scale() as usize }
            .stripped()
    }

    pub(crate) fn stripped(mut self) -> Self {
        while self.scale > 0 && self.mantissa.digits.first().is_none_or(|digit| *digit == 0) {
            if !self.mantissa.is_zero() {
                self.mantissa.digits.remove(0);
            }
            self.scale -= 1;
        }
        self
    }

    pub(crate) fn at(&self, scale: usize) -> Whole {
        self.mantissa.times(&Whole::power_of_ten(scale - self.scale))
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        let scale = self.scale.max(other.scale);
        Self { mantissa: self.at(scale).plus(&other.at(scale)), scale }.stripped()
    }

    pub(crate) fn times(&self, other: &Self) -> Self {
        Self { mantissa: self.mantissa.times(&other.mantissa), scale: self.scale + other.scale }.stripped()
    }

    /// Whether a decimal of 96 bits and at most 28 places can hold it.
    pub(crate) fn fits(&self) -> bool {
        let limit = Whole::parse(&(1_u128 << 96).to_string());
        self.scale <= 28 && size(&self.mantissa.digits, &limit.digits) == Ordering::Less
    }
}
