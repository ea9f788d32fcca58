//! Floors, costs, assortments and deposits.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::book::{Assortment, Cost, Deposit, Floor, FloorRule};
use super::{Compiler, not_negative, percent_within};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::Sku;

impl Compiler<'_> {
    pub(super) fn floors(&self, at: &mut Cursor) -> Vec<Floor> {
        Self::unique(self.rulebook.floors.iter().map(|floor| &floor.id), at);
        let mut floors = Vec::new();
        for (index, floor) in self.rulebook.floors.iter().enumerate() {
            at.step(index, |at| {
                let contract = floor.contract.filter(|contract| *contract).map(|_| FloorRule::Contract);
                let given =
                    [floor.margin.map(FloorRule::Margin), floor.amount.map(FloorRule::Amount), contract];
                let mut given = given.into_iter().flatten();
                let (Some(least), None) = (given.next(), given.next()) else {
                    at.fault(
                        Code::ConflictingFields,
                        "Give exactly one of \"margin\", \"amount\" and \"contract\": true.",
                    );
                    return;
                };
                not_negative(floor.amount, "amount", at);
                if let FloorRule::Margin(margin) = least
                    && (margin >= Decimal::ONE_HUNDRED || margin < Decimal::ZERO)
                {
                    at.step("margin", |at| {
                        at.push(
                            Error::new(Code::InvalidPercent)
                                .detail("A margin is at least 0 and below 100 percent of the price."),
                        );
                    });
                }
                floors.push(Floor {
                    id: floor.id.clone(),
                    least,
                    on_breach: floor.on_breach,
                    on: Self::condition(floor.on.as_ref(), "on", crate::condition::Scope::Line, at),
                    for_roles: floor.for_roles.clone(),
                });
            });
        }
        floors
    }

    pub(super) fn costs(&self, at: &mut Cursor) -> BTreeMap<Sku, Vec<Cost>> {
        let mut costs: BTreeMap<_, Vec<Cost>> = BTreeMap::new();
        for (index, cost) in self.rulebook.costs.iter().enumerate() {
            at.step(index, |at| {
                not_negative(Some(cost.cost), "cost", at);
                costs.entry(cost.sku.clone()).or_default().push(Cost {
                    unit: cost.unit.clone(),
                    amount: cost.cost,
                    currency: cost.currency.unwrap_or(self.rulebook.currency),
                    warehouse: cost.warehouse.clone(),
                    account: cost.account.clone(),
                    window: self.window(cost.valid.as_ref(), at),
                });
            });
        }
        costs
    }

    pub(super) fn assortments(&self, at: &mut Cursor) -> Vec<Assortment> {
        Self::unique(self.rulebook.assortments.iter().map(|assortment| &assortment.id), at);
        let assortments = self.rulebook.assortments.iter().map(|assortment| Assortment {
            eligible: assortment.eligible.clone(),
            include: assortment.include.clone(),
            exclude: assortment.exclude.clone(),
        });
        assortments.collect()
    }

    pub(super) fn deposits(&self, at: &mut Cursor) -> Vec<Deposit> {
        Self::unique(self.rulebook.deposits.iter().map(|deposit| &deposit.id), at);
        let mut deposits = Vec::new();
        for (index, deposit) in self.rulebook.deposits.iter().enumerate() {
            at.step(index, |at| percent_within(deposit.percent, 0, 100, "percent", at));
            deposits.push(Deposit { percent: deposit.percent, eligible: deposit.eligible.clone() });
        }
        deposits
    }
}
