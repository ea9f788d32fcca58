//! Making, changing and removing budgets. A change never makes a sum wrong that is there: currency and periods stay while
//! something is booked, and a limit falls below what is used only where the command says so.

use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::BudgetFacts;
use super::event::BudgetEvent;
use super::rules::{BudgetRecord, Covers, Overdraft};
use super::state::{BudgetState, Budgets, PeriodState};
use crate::cart::Authority;
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::{BudgetId, Name, OrgUnitId};
use crate::limits;
use crate::lineage::{self, Broken};
use crate::money::{Amount, exact};
use crate::party::{Company, Deed, Permission};

impl Budgets {
    pub(super) fn decide_set(
        &self,
        record: &BudgetRecord,
        version: Option<u64>,
        below_used: bool,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let known = self.find_budget(&record.id);
        known
            .into_iter()
            .map(|known| &known.record)
            .chain([record])
            .try_for_each(|one| is_the_hosts(one, deed))?;
        permit(record, deed, facts)?;
        fresh(known, version)?;
        let mut at = Cursor::default();
        record.check(&mut at);
        at.finish(Some(())).map_err(|faults| faults.first().within("budget"))?;
        if known.is_none() && self.budgets.len() >= limits::BUDGETS {
            return Err(Error::new(Code::TooMany).with("limit", limits::BUDGETS));
        }
        self.refers(record, facts.company).map_err(|error| error.within("budget"))?;
        let overdraft = record.overdraft.clone().or_else(|| facts.rules.overdraft.clone());
        if let Some(Overdraft::Amount { amount }) = &overdraft {
            Amount::new(amount.get(), record.currency)
                .map_err(|error| error.at("/budget/overdraft/amount"))?;
        }
        let budget = BudgetRecord { overdraft, ..record.clone() };
        let mut periods = Vec::new();
        if let Some(known) = known {
            self.may_change(known, &budget)?;
            let open = |period: &&PeriodState| period.until.is_none_or(|until| until > deed.now);
            periods = known.periods.iter().filter(open).map(|period| period.key.clone()).collect();
            if !below_used {
                stays_within(known, &budget, &periods)?;
            }
        }
        Ok(alloc::vec![BudgetEvent::BudgetSet { budget, periods }])
    }

    pub(super) fn decide_remove(
        &self,
        id: &BudgetId,
        version: Option<u64>,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let known = self.budget(id).map_err(|error| error.at("/budget"))?;
        is_the_hosts(&known.record, deed)?;
        permit(&known.record, deed, facts)?;
        fresh(Some(known), version)?;
        let below = self.budgets.iter().find(|other| other.record.parent.as_ref() == Some(id));
        if let Some(below) = below {
            let detail = format!("It is the parent of {}; set that first.", below.record.id);
            return Err(in_use(id).detail(detail));
        }
        if self.is_booked(id) {
            return Err(in_use(id).detail("Holds refer to it; remove it when they are forgotten."));
        }
        Ok(alloc::vec![BudgetEvent::BudgetRemoved { budget: id.clone() }])
    }

    fn is_booked(&self, id: &BudgetId) -> bool {
        self.holds.iter().any(|hold| hold.shares.iter().any(|share| share.budget == *id))
    }

    /// What a budget names is there, and every chain of parents ends.
    fn refers(&self, record: &BudgetRecord, company: &Company) -> Result<()> {
        let unknown = |detail: alloc::string::String| Error::new(Code::UnknownReference).detail(detail);
        match &record.covers {
            Covers::Unit { id } => {
                company.unit(id).map_err(|error| error.at("/covers/id"))?;
            }
            Covers::Contact { id } => {
                company.contact(id).map_err(|error| error.at("/covers/id"))?;
            }
            Covers::CostCentre { id } => {
                let centres = &company.record().cost_centres;
                if !centres.is_empty() && !centres.iter().any(|centre| centre.id == *id) {
                    return Err(unknown(format!("There is no cost centre {id}.")).at("/covers/id"));
                }
            }
            Covers::Everything {} => {}
        }
        if let Some(parent) = record.parent.as_ref().filter(|parent| self.find_budget(parent).is_none()) {
            return Err(unknown(format!("There is no budget {parent}.")).at("/parent"));
        }
        let parent = |id: &BudgetId| {
            if *id == record.id { record.parent.clone() } else { self.find_budget(id)?.record.parent.clone() }
        };
        for start in self.budgets.iter().map(|budget| &budget.record.id).chain([&record.id]) {
            lineage::climb(start.clone(), parent).map_err(|broken| {
                let code = if broken == Broken::TooLong { Code::TooMany } else { Code::ReferenceCycle };
                Error::new(code).at("/parent")
            })?;
        }
        Ok(())
    }

    /// Currency and periods are what the sums are made of.
    fn may_change(&self, known: &BudgetState, budget: &BudgetRecord) -> Result<()> {
        let same = known.record.currency == budget.currency && known.record.period == budget.period;
        let used = |period: &PeriodState| {
            period.held > Amount::ZERO || period.committed > Amount::ZERO || period.holds > 0
        };
        if same || !(known.periods.iter().any(used) || self.is_booked(&budget.id)) {
            return Ok(());
        }
        let detail =
            "Its currency and its periods can't change while something is booked; make another budget.";
        Err(in_use(&budget.id).detail(detail))
    }
}

/// Refuses what would leave a period with less than is used: the limit of those named, the overdraft of all.
fn stays_within(known: &BudgetState, budget: &BudgetRecord, limited: &[Name]) -> Result<()> {
    let after = BudgetState { record: budget.clone(), ..known.clone() };
    let (Some(new), old) = (after.overdraft(), known.overdraft()) else { return Ok(()) };
    for period in &known.periods {
        let limit = if limited.contains(&period.key) { budget.limit } else { period.limit };
        let room = exact::add(PeriodState { limit, ..period.clone() }.available()?, new)?;
        let before = old.map(|old| exact::add(period.available()?, old)).transpose()?;
        if room < Decimal::ZERO && before.is_none_or(|before| room < before) {
            let used = exact::add(period.held.get(), period.committed.get())?;
            return Err(in_use(&budget.id)
                .detail("More is used than it would allow; say \"below_used\" if that is meant.")
                .with("period", &period.key)
                .with("used", Amount::settled(used, budget.currency)));
        }
    }
    Ok(())
}

/// People change no budget that another system keeps.
fn is_the_hosts(record: &BudgetRecord, deed: &Deed<'_>) -> Result<()> {
    if record.authority == Authority::External && !deed.actor.is_host() {
        return Err(Error::new(Code::ExternalAuthority).with("budget", &record.id));
    }
    Ok(())
}

fn permit(record: &BudgetRecord, deed: &Deed<'_>, facts: &BudgetFacts<'_>) -> Result<()> {
    let unit: Option<&OrgUnitId> = match &record.covers {
        Covers::Unit { id } => Some(id),
        _ => None,
    };
    deed.actor.permit(Permission::Budget, unit, facts.company, facts.roles)
}

fn fresh(known: Option<&BudgetState>, version: Option<u64>) -> Result<()> {
    let there = known.map_or(0, |known| known.version);
    match version {
        Some(seen) if seen != there => {
            Err(Error::new(Code::StaleVersion).with("seen", seen).with("version", there).at("/version"))
        }
        _ => Ok(()),
    }
}

fn in_use(id: &BudgetId) -> Error {
    Error::new(Code::BudgetInUse).with("budget", id)
}
