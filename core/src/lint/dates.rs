//! What is over, as far as that can be told without a clock: compared with everything else that has a date.

use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::shelves::window;
use super::{LintCode, Report};
use crate::rulebook::Rulebook;
use crate::time::{Validity, Window};

/// A contract that ended before any other list, row, promotion, rate or contract with a date begins. Contracts that all
/// ended long ago say nothing about each other, so one that goes on is needed.
pub(super) fn check(rulebook: &Rulebook, report: &mut Report) {
    let dated = |valid: Option<&Validity>| {
        Some(window(valid, &rulebook.time_zone)).filter(|window| *window != Window::ALWAYS)
    };
    let lists = rulebook.price_lists.iter();
    let rows = lists.clone().flat_map(|list| &list.prices).map(|row| row.valid.as_ref());
    let rates = rulebook.taxes.iter().flat_map(|taxes| &taxes.rates).map(|rate| rate.valid.as_ref());
    let promotions = rulebook.promotions.iter().map(|promotion| promotion.valid.as_ref());
    let others = lists.map(|list| list.valid.as_ref()).chain(rows).chain(rates).chain(promotions);
    let others: Vec<Window> = others.filter_map(dated).collect();
    let contracts: Vec<Option<Window>> =
        rulebook.contracts.iter().map(|contract| dated(contract.valid.as_ref())).collect();

    // The two earliest beginnings suffice: one of them is not the contract's own. What has no beginning comes first.
    let mut begins: Vec<Option<DateTime<Utc>>> =
        others.iter().chain(contracts.iter().flatten()).map(Window::from).collect();
    begins.sort_unstable();
    for (index, own) in contracts.iter().enumerate() {
        let Some((own, until)) = own.and_then(|own| Some((own, own.until()?))) else { continue };
        let rest_begins = if begins.first() == Some(&own.from()) { begins.get(1) } else { begins.first() };
        if let Some(Some(rest_begins)) = rest_begins
            && *rest_begins >= until
            && let Some(contract) = rulebook.contracts.get(index)
        {
            let sentence = format!(
                "Contract {} ended before anything else with a date begins; renew it or remove it.",
                contract.id
            );
            report.warn(LintCode::EndedContract, format!("/contracts/{index}/valid/until"), sentence);
        }
    }
}
