//! The lane of a cart that is given other lines: a line that the cart has had before goes in as a number and a quantity.
//!
//! The numbers are places in [`Slots`]. JavaScript keeps the way from a product to its number, which it learns from the lines that the core
//! has, and never from what a caller says they are.

use std::collections::HashSet;

use napi_derive::napi;
use recoup::document::Tree;
use recoup::id::{Sku, UnitId};
use recoup::pricing::{KnownLine, Prepared};
use rust_decimal::Decimal;

use crate::figures::{Figures, totals};
use crate::lane::{self, Kept};

/// As many as a cart may have lines.
const MOST: usize = recoup::limits::LINES;

/// The lines that a cart has had, by number.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    lines: Vec<KnownLine>,
    /// What they are, so that none gets a second number.
    names: HashSet<Name>,
}

/// What, and in which unit.
type Name = (Sku, Option<UnitId>);

/// Replaces all lines of a cart by lines with numbers: `lines` has the number and the quantity of one after the other, `count` times. Where the
/// totals cost no more than a sum, they are written as [`totals`] does; the answer is their decimals, -1 where they are not written. It is
/// nothing where the lines were not replaced: then nothing has changed, and the general way says what is wrong.
#[napi]
pub fn lane_set_known(lane: u32, lines: &[u32], count: u32, figures: Figures<'_>) -> Option<i32> {
    lane::with(lane, |cart, Kept { slots, .. }| {
        let mut known = Vec::with_capacity(lines.len().min(count as usize));
        for pair in lines.chunks_exact(2).take(count as usize) {
            let [slot, quantity] = pair else { return None };
            known.push((slots.lines.get(*slot as usize)?, Decimal::from(*quantity)));
        }
        cart.set_known(&known).ok()?;
        let decimals = if cart.obstacle().is_none() { totals(cart, figures) } else { None };
        Some(decimals.and_then(|decimals| i32::try_from(decimals).ok()).unwrap_or(-1))
    })
}

/// Gives numbers to the lines of a cart that have none yet. The answer is a JSON array: the number of the first of them, zero where all that
/// went before are forgotten, and for each its SKU and, where it says one, its unit.
#[napi]
pub fn lane_learn(lane: u32) -> Option<String> {
    lane::with(lane, |cart, kept| Some(kept.slots.learn(cart).to_string()))
}

impl Slots {
    fn learn(&mut self, cart: &Prepared) -> Tree {
        if self.lines.len() + cart.lines().len() > MOST {
            *self = Self::default();
        }
        let mut learnt = vec![Tree::Number(self.lines.len().to_string())];
        for known in (0..cart.lines().len()).filter_map(|index| cart.known(index)) {
            let Some((sku, unit)) = known.plain() else { continue };
            if self.names.insert((sku.clone(), unit.cloned())) {
                let words = [Some(sku.as_str()), unit.map(UnitId::as_str)];
                learnt.push(Tree::List(
                    words.into_iter().flatten().map(|word| Tree::Text(word.into())).collect(),
                ));
                self.lines.push(known);
            }
        }
        Tree::List(learnt)
    }
}
