//! A digest for each side of a cart that somebody approves: what changed since the approval is told by comparing them.

use alloc::collections::BTreeSet;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::state::{Cart, Facets};
use crate::digest::{Digest, digest_of};
use crate::document::{Encode, Tree};
use crate::pricing::PriceSnapshot;

impl Cart {
    /// The digests of the cart at these prices.
    ///
    /// - amount: currency, net, tax and gross of the whole;
    /// - quantity: every line with its quantity, by line;
    /// - ship-to: the set of places where goods go;
    /// - cost centre: the coding of each line that has one, by line;
    /// - supplier: the selling entity and the set of places where goods come from.
    ///
    /// A line more for the same place leaves the ship-to as it was; a line more on a cost centre is a change for who answers
    /// for that.
    #[must_use]
    pub fn facets(&self, snapshot: &PriceSnapshot) -> Facets {
        let totals = &snapshot.totals;
        let amounts = [totals.net, totals.tax, totals.gross].map(|amount| amount.encode());
        let lines = || self.all_lines.iter().filter(|line| line.is_there());
        let quantities = lines()
            .map(|line| Tree::List([line.id.encode(), line.quantity.unwrap_or_default().encode()].into()));
        let codings = lines().filter(|line| !line.coding.is_empty());
        let codings = codings.map(|line| Tree::List([line.id.encode(), line.coding.encode()].into()));
        let places = lines().flat_map(|line| match line.schedule.as_slice() {
            [] => Vec::from([self.head.ship_to.as_ref()]),
            parts => parts.iter().map(|part| part.ship_to.as_ref().or(self.head.ship_to.as_ref())).collect(),
        });
        let origins = lines().flat_map(|line| match line.schedule.as_slice() {
            [] => Vec::from([self.head.ship_from.as_ref()]),
            parts => {
                parts.iter().map(|part| part.ship_from.as_ref().or(self.head.ship_from.as_ref())).collect()
            }
        });
        let seller = Tree::Text(self.head.seller.as_ref().map(ToString::to_string).unwrap_or_default());
        Facets {
            amount: digest(core::iter::once(snapshot.currency.encode()).chain(amounts)),
            quantity: digest(quantities),
            ship_to: digest(distinct(places)),
            cost_centre: digest(codings),
            supplier: digest(core::iter::once(seller).chain(distinct(origins))),
        }
    }
}

fn distinct<'a>(names: impl Iterator<Item = Option<&'a crate::id::Name>>) -> impl Iterator<Item = Tree> {
    let names: BTreeSet<_> = names.flatten().collect();
    names.into_iter().map(Encode::encode).collect::<Vec<_>>().into_iter()
}

/// What is digested: a list in its canonical form.
struct Listed(Vec<Tree>);

impl Encode for Listed {
    fn encode(&self) -> Tree {
        Tree::List(self.0.clone())
    }
}

fn digest(items: impl Iterator<Item = Tree>) -> Digest {
    digest_of(&Listed(items.collect()))
}
