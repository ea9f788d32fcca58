//! Amounts as counts of one fraction, the form in which the hot calls of a binding hand them over: 12.50 is 1250 with two decimals. That is
//! exact in every language, and none needs its parser of decimals for it.

use recoup::pricing::Totals;
use rust_decimal::Decimal;

/// A decimal without its point; `None` beyond 64 bits, and for zero with a sign, whose text is not that of a count.
#[must_use]
pub fn count(amount: Decimal) -> Option<i64> {
    let signed_zero = amount.is_sign_negative() && amount.is_zero();
    i64::try_from(amount.mantissa()).ok().filter(|_| !signed_zero)
}

/// Decimals and counts of amounts; `None` where they are not counts of one fraction.
#[must_use]
pub fn counts<const N: usize>(amounts: [Decimal; N]) -> Option<(u32, [i64; N])> {
    let decimals = amounts.first()?.scale();
    let mut counts = [0; N];
    for (amount, place) in amounts.iter().zip(&mut counts) {
        *place = count(*amount).filter(|_| amount.scale() == decimals)?;
    }
    Some((decimals, counts))
}

/// The totals in the order of their fields.
#[must_use]
pub const fn in_order(totals: &Totals) -> [Decimal; 9] {
    [
        totals.subtotal,
        totals.discount,
        totals.charges,
        totals.net,
        totals.tax,
        totals.gross,
        totals.rounding,
        totals.due_now,
        totals.due_later,
    ]
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::counts;

    #[test]
    fn amounts_of_one_fraction_are_counts() {
        for count in [0, 1, -1250, i64::MAX, i64::MIN] {
            assert_eq!(counts([Decimal::new(count, 2), Decimal::new(7, 2)]), Some((2, [count, 7])));
        }
    }

    #[test]
    fn other_amounts_are_none() {
        let minus_zero = -Decimal::new(0, 2);
        let beyond = Decimal::new(i64::MAX, 2) + Decimal::new(1, 2);
        for amount in [minus_zero, beyond, -beyond - Decimal::new(1, 2), Decimal::new(5, 1), Decimal::ZERO] {
            assert_eq!(counts([amount, Decimal::new(7, 2)]), None, "{amount}");
            assert_eq!(counts([Decimal::new(7, 2), amount]), None, "{amount}");
        }
        assert_eq!(counts([]), None);
    }
}
