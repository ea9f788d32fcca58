//! Who bears what: the amounts of a priced cart split over cost centres, to the last cent.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::line::Coding;
use super::state::Cart;
use crate::document::record;
use crate::error::Result;
use crate::id::LineId;
use crate::money::{AllocationPolicy, Amount, Currency, allocate, exact};
use crate::pricing::PriceSnapshot;

record! {
    /// A share of a line or of the charges.
    pub struct CodedAmount {
        /// The line; none for charges.
        optional line: LineId,
        /// Who bears it; nobody in particular when absent.
        optional coding: Coding,
        /// Without tax.
        required net: Amount,
        /// With tax.
        required gross: Amount,
    }
}

impl Cart {
    /// The amounts of each line by coding, in the order of the snapshot, then the charges, which no coding bears. Net amounts
    /// sum to the net of the totals, gross amounts to their gross less what the rounding of the document added. The odd cents
    /// of a line go to those who lost most by cutting.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`](crate::Code::AmountOutOfRange).
    pub fn coded_amounts(&self, snapshot: &PriceSnapshot) -> Result<Vec<CodedAmount>> {
        let mut coded = Vec::with_capacity(snapshot.lines.len());
        for line in &snapshot.lines {
            let coding = self.line(&line.id).map(|line| line.coding.as_slice()).unwrap_or_default();
            if coding.is_empty() {
                let (net, gross) = (line.net, line.gross);
                coded.push(CodedAmount { line: Some(line.id.clone()), coding: None, net, gross });
                continue;
            }
            let shares: Vec<Decimal> = coding.iter().map(|coding| coding.share).collect();
            let net = split(line.net, &shares, snapshot.currency)?;
            let gross = split(line.gross, &shares, snapshot.currency)?;
            for ((coding, net), gross) in coding.iter().zip(net).zip(gross) {
                let coding = Some(coding.clone());
                coded.push(CodedAmount { line: Some(line.id.clone()), coding, net, gross });
            }
        }
        if !snapshot.charges.is_empty() {
            let net = exact::sum(snapshot.charges.iter().map(|charge| charge.net.get()))?;
            let gross = exact::sum(snapshot.charges.iter().map(|charge| charge.gross.get()))?;
            let (net, gross) = (Amount::new(net, snapshot.currency)?, Amount::new(gross, snapshot.currency)?);
            coded.push(CodedAmount { line: None, coding: None, net, gross });
        }
        Ok(coded)
    }
}

fn split(amount: Amount, shares: &[Decimal], currency: Currency) -> Result<Vec<Amount>> {
    let digits = currency.exponent();
    let cent = Decimal::try_from_i128_with_scale(1, digits).unwrap_or(Decimal::ONE);
    let parts = allocate(amount.get(), shares, AllocationPolicy::LargestRemainder, cent)?.parts;
    parts.into_iter().map(|part| Amount::new(part, currency)).collect()
}
