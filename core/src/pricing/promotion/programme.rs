//! All promotions of a rulebook in their total order: per stage, the ungrouped promotions and the groups share one order of
//! numbers, the members of a group have their own. Two equal numbers would leave the order to chance, so they are an error.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::compile::{Compiler, not_negative, unknown};
use super::super::rules::{self, Basis, Eligibility, Pick, PromotionPer, Stage};
use super::action::{self, Action, Reach};
use crate::condition::{Condition, Scope};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{Name, PromotionGroupId, PromotionId};
use crate::time::Window;

/// All promotions of a rulebook in their total order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Programme {
    promotions: Vec<Promotion>,
    line: Vec<Slot>,
    order: Vec<Slot>,
    shipping: Vec<Slot>,
    codes: BTreeSet<Name>,
}

/// A promotion.
#[derive(Debug, Clone)]
pub(super) struct Promotion {
    pub(super) id: PromotionId,
    pub(super) stage: Stage,
    pub(super) stop_after: bool,
    pub(super) basis: Basis,
    pub(super) per: PromotionPer,
    pub(super) window: Window,
    pub(super) eligible: Option<Eligibility>,
    /// It needs one of these, if there are any.
    pub(super) codes: Vec<Name>,
    pub(super) when: Option<Condition>,
    pub(super) on: Option<Condition>,
    pub(super) action: Action,
    pub(super) reach: Reach,
    pub(super) limits: Limits,
    /// It names amounts, so it means carts in the rulebook's currency only.
    pub(super) in_book_currency: bool,
}

/// How much of a promotion there is.
#[derive(Debug, Clone, Default)]
pub(super) struct Limits {
    pub(super) per_order: Option<u32>,
    pub(super) per_account: Option<u64>,
    pub(super) budget: Option<Decimal>,
}

/// A place in the order of a stage: a group, or a promotion in no group, which is a stack of one.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub(super) pick: Pick,
    /// Positions of its promotions, in their order.
    pub(super) members: Vec<usize>,
}

impl Programme {
    /// Compiles the promotions of a rulebook; faults go to `at`, which stands at the root.
    pub(crate) fn compile(compiler: &Compiler<'_>, at: &mut Cursor) -> Self {
        let rulebook = compiler.rulebook;
        let promotions = at.step("promotions", |at| {
            Compiler::unique(rulebook.promotions.iter().map(|promotion| &promotion.id), at);
            let all = rulebook.promotions.iter().enumerate();
            all.filter_map(|(index, promotion)| at.step(index, |at| compile_one(compiler, promotion, at)))
                .collect()
        });
        at.step("promotion_groups", |at| {
            Compiler::unique(rulebook.promotion_groups.iter().map(|group| &group.id), at);
        });
        report_ties(&rulebook.promotions, &rulebook.promotion_groups, at);
        let slots = |stage| slots(&rulebook.promotions, &rulebook.promotion_groups, stage);
        Self {
            promotions,
            line: slots(Stage::Line),
            order: slots(Stage::Order),
            shipping: slots(Stage::Shipping),
            codes: rulebook.promotions.iter().flat_map(|promotion| &promotion.codes).cloned().collect(),
        }
    }

    /// The places of a stage in their order.
    pub(super) fn slots(&self, stage: Stage) -> &[Slot] {
        match stage {
            Stage::Line => &self.line,
            Stage::Order => &self.order,
            Stage::Shipping => &self.shipping,
        }
    }

    pub(super) fn get(&self, index: usize) -> Option<&Promotion> {
        self.promotions.get(index)
    }

    pub(super) fn len(&self) -> usize {
        self.promotions.len()
    }

    /// Whether any promotion has this code.
    pub(super) fn knows_code(&self, code: &Name) -> bool {
        self.codes.contains(code)
    }
}

impl Promotion {
    /// Whether it takes all freight off.
    pub(super) fn frees_freight(&self) -> bool {
        matches!(self.action, Action::Freight(percent) if percent >= Decimal::ONE_HUNDRED)
    }
}

fn compile_one(compiler: &Compiler<'_>, promotion: &rules::Promotion, at: &mut Cursor) -> Option<Promotion> {
    if let Some(group) = &promotion.group
        && !compiler.rulebook.promotion_groups.iter().any(|known| known.id == *group)
    {
        at.step("group", |at| at.push(unknown("promotion group", group.as_str())));
    }
    let scope = if promotion.stage == Stage::Line { Scope::Line } else { Scope::Cart };
    if promotion.stage == Stage::Shipping && promotion.on.is_some() {
        at.step("on", |at| {
            at.fault(Code::ConflictingFields, "A shipping promotion picks no lines; use \"when\".");
        });
    }
    let limits = promotion.limits.as_ref();
    at.step("limits", |at| not_negative(limits.and_then(|limits| limits.budget), "budget", at));
    let when = Compiler::condition(promotion.when.as_ref(), "when", scope, at);
    let on = Compiler::condition(promotion.on.as_ref(), "on", Scope::Line, at);
    let window = compiler.window(promotion.valid.as_ref(), at);
    let action = at.step("then", |at| action::compile(compiler, promotion, at))?;
    let reach = action.reach(promotion.stage);
    if promotion.per == PromotionPer::Unit && matches!(reach, Reach::Order | Reach::Charges) {
        at.step("per", |at| {
            at.fault(Code::ConflictingFields, "What is taken off an order or a charge has no units.");
        });
    }
    let budget = limits.and_then(|limits| limits.budget);
    Some(Promotion {
        id: promotion.id.clone(),
        stage: promotion.stage,
        stop_after: promotion.stop_after,
        basis: promotion.basis,
        per: promotion.per,
        window,
        eligible: promotion.eligible.clone(),
        codes: promotion.codes.clone(),
        when,
        on,
        in_book_currency: budget.is_some() || action.names_amounts(),
        action,
        reach,
        limits: Limits {
            per_order: limits.and_then(|limits| limits.per_order),
            per_account: limits.and_then(|limits| limits.per_account),
            budget,
        },
    })
}

fn report_ties(promotions: &[rules::Promotion], groups: &[rules::PromotionGroup], at: &mut Cursor) {
    // Who has a number first: by stage, then by group or outside of groups.
    let mut taken: BTreeMap<(&str, Option<&PromotionGroupId>, i32), &str> = BTreeMap::new();
    at.step("promotions", |at| {
        for (index, promotion) in promotions.iter().enumerate() {
            let place = (promotion.stage.as_str(), promotion.group.as_ref(), promotion.order);
            match taken.get(&place) {
                Some(other) => at.step(index, |at| at.push(tie(promotion.order, other))),
                None => {
                    taken.insert(place, promotion.id.as_str());
                }
            }
        }
    });
    at.step("promotion_groups", |at| {
        for (index, group) in groups.iter().enumerate() {
            let mut tied = None;
            for stage in stages_of(group, promotions) {
                let place = (stage.as_str(), None, group.order);
                match taken.get(&place) {
                    Some(other) => tied = tied.or(Some(*other)),
                    None => {
                        taken.insert(place, group.id.as_str());
                    }
                }
            }
            if let Some(other) = tied {
                at.step(index, |at| at.push(tie(group.order, other)));
            }
        }
    });
}

fn tie(order: i32, other: &str) -> Error {
    Error::new(Code::PromotionTie)
        .detail(format!("The order {order} is taken by {other:?} already; give each its own."))
        .with("other", other)
        .with("order", order)
}

/// The stages in which a group has members; all of them while it has none.
fn stages_of(group: &rules::PromotionGroup, promotions: &[rules::Promotion]) -> Vec<Stage> {
    let of_group = |promotion: &&rules::Promotion| promotion.group.as_ref() == Some(&group.id);
    let members: Vec<Stage> = promotions.iter().filter(of_group).map(|promotion| promotion.stage).collect();
    let all = [Stage::Line, Stage::Order, Stage::Shipping].into_iter();
    all.filter(|stage| members.is_empty() || members.contains(stage)).collect()
}

fn slots(promotions: &[rules::Promotion], groups: &[rules::PromotionGroup], stage: Stage) -> Vec<Slot> {
    let of_stage = || promotions.iter().enumerate().filter(|(_, promotion)| promotion.stage == stage);
    let alone = of_stage()
        .filter(|(_, promotion)| promotion.group.is_none())
        .map(|(index, promotion)| (promotion.order, Slot { pick: Pick::Stack, members: Vec::from([index]) }));
    let grouped = groups.iter().filter_map(|group| {
        let mut members: Vec<(i32, usize)> = of_stage()
            .filter(|(_, promotion)| promotion.group.as_ref() == Some(&group.id))
            .map(|(index, promotion)| (promotion.order, index))
            .collect();
        members.sort_unstable();
        let members: Vec<usize> = members.into_iter().map(|(_, index)| index).collect();
        (!members.is_empty()).then_some((group.order, Slot { pick: group.pick, members }))
    });
    let mut slots: Vec<(i32, Slot)> = alone.chain(grouped).collect();
    slots.sort_by_key(|(order, _)| *order);
    slots.into_iter().map(|(_, slot)| slot).collect()
}
