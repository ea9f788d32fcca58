//! Several companies and who is above whom among them.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::company::Company;
use super::rules::CompanyRecord;
use crate::document::{Cursor, Faults};
use crate::error::Code;
use crate::id::AccountId;
use crate::lineage;

/// Companies by account, with the accounts above each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Companies(BTreeMap<AccountId, Entry>);

#[derive(Debug, Clone, PartialEq)]
struct Entry {
    company: Arc<Company>,
    /// The account and those above it, nearest first.
    lineage: Box<[AccountId]>,
}

impl Companies {
    /// Compiles companies. A parent need not be among them: it may be kept elsewhere.
    ///
    /// # Errors
    /// Every fault at once, at `/n` and the pointers of the record: those of [`Company::compile`], and
    /// [`Code::DuplicateId`], [`Code::ReferenceCycle`], [`Code::TooMany`] between companies.
    pub fn compile(records: Vec<CompanyRecord>) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let mut companies = BTreeMap::new();
        let mut order = Vec::with_capacity(records.len());
        for (index, record) in records.into_iter().enumerate() {
            let company = Arc::new(at.step(index, |at| Company::compile_at(record, at)));
            order.push(company.account().clone());
            if companies.insert(company.account().clone(), company).is_some() {
                let fault = |at: &mut Cursor| {
                    at.fault(Code::DuplicateId, "There is a company of this account already.");
                };
                at.step(index, |at| at.step("account", fault));
            }
        }
        let parent = |account: &AccountId| companies.get(account)?.record().parent.clone();
        let mut compiled = BTreeMap::new();
        for (index, account) in order.into_iter().enumerate() {
            let lineage = lineage::climb(account.clone(), parent);
            let report = |broken: lineage::Broken, at: &mut Cursor| {
                at.step(index, |at| {
                    at.step("parent", |at| broken.report(format!("The account {account}"), at));
                });
            };
            let lineage = lineage.map_err(|broken| report(broken, &mut at)).unwrap_or_default();
            if let Some(company) = companies.get(&account) {
                compiled.insert(account, Entry { company: Arc::clone(company), lineage: lineage.into() });
            }
        }
        at.finish(Some(Self(compiled)))
    }

    /// The company of an account.
    #[must_use]
    pub fn get(&self, account: &AccountId) -> Option<&Arc<Company>> {
        self.0.get(account).map(|entry| &entry.company)
    }

    /// An account and those above it, nearest first; an account that is not known stands alone.
    #[must_use]
    pub fn lineage<'a>(&'a self, account: &'a AccountId) -> &'a [AccountId] {
        self.0.get(account).map_or(core::slice::from_ref(account), |entry| &*entry.lineage)
    }

    /// All companies, by account.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Company>> {
        self.0.values().map(|entry| &entry.company)
    }
}
