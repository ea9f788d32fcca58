//! Conditions that can't hold or say the same twice, wherever a condition stands.

use alloc::format;
use alloc::string::String;

use super::{LintCode, Report};
use crate::condition::{Condition, FlawKind};
use crate::rulebook::Rulebook;

pub(super) fn check(rulebook: &Rulebook, report: &mut Report) {
    for (index, promotion) in rulebook.promotions.iter().enumerate() {
        let path = format!("/promotions/{index}");
        flaws(promotion.when.as_ref(), || format!("{path}/when"), report);
        flaws(promotion.on.as_ref(), || format!("{path}/on"), report);
        if let Some(buy_get) = &promotion.then.buy_get {
            flaws(buy_get.buy_on.as_ref(), || format!("{path}/then/buy_get/buy_on"), report);
            flaws(buy_get.get_on.as_ref(), || format!("{path}/then/buy_get/get_on"), report);
        }
    }
    for (index, charge) in rulebook.charges.iter().enumerate() {
        flaws(charge.when.as_ref(), || format!("/charges/{index}/when"), report);
    }
    for (index, floor) in rulebook.floors.iter().enumerate() {
        flaws(floor.on.as_ref(), || format!("/floors/{index}/on"), report);
    }
    for (index, segment) in rulebook.recovery.iter().flat_map(|rules| &rules.segments).enumerate() {
        flaws(Some(&segment.when), || format!("/recovery/segments/{index}/when"), report);
    }
    for (index, play) in rulebook.plays.iter().enumerate() {
        flaws(play.enter.when.as_deref(), || format!("/plays/{index}/enter/when"), report);
        for (place, step) in play.steps.iter().enumerate() {
            let path = format!("/plays/{index}/steps/{place}");
            flaws(step.when.as_deref(), || format!("{path}/when"), report);
            for (case, when) in step.branch.iter().flat_map(|branch| &branch.cases).enumerate() {
                flaws(Some(&when.when), || format!("{path}/branch/cases/{case}/when"), report);
            }
        }
    }
}

fn flaws(condition: Option<&Condition>, path: impl Fn() -> String, report: &mut Report) {
    for flaw in condition.map(Condition::flaws).unwrap_or_default() {
        let code = match flaw.kind {
            FlawKind::NeverHolds => LintCode::NeverHolds,
            FlawKind::RepeatedValue | FlawKind::RepeatedPart => LintCode::RepeatedCondition,
        };
        report.warn(code, path(), flaw.says);
    }
}
