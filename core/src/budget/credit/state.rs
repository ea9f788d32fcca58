//! What is kept of credit: the accounts as they were last synced, and what counts in them.

use core::fmt;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use crate::budget::rules::Pinned;
use crate::budget::state::Mark;
use crate::digest::Digest;
use crate::document::{Cursor, record};
use crate::error::{Code, Result};
use crate::id::{Name, OperationId, OrderId, OrgUnitId, SellerId};
use crate::money::{Amount, Currency, exact};

record! {
    /// The credit of an account.
    #[derive(Default)]
    pub struct Credits check {
        /// How many events were applied.
        default version: u64 = 0,
        /// The credit accounts, by seller and unit.
        list accounts: CreditAccount,
        /// What counts, by the operation that held.
        list uses: CreditUse,
    }

    /// Names a credit account.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct CreditKey {
        /// The selling entity; any when absent.
        optional seller: SellerId,
        /// The unit with everything below it; the whole company when absent.
        optional unit: OrgUnitId,
    }

    /// A credit account.
    pub struct CreditAccount {
        /// The selling entity; any when absent.
        optional seller: SellerId,
        /// The unit with everything below it; the whole company when absent.
        optional unit: OrgUnitId,
        /// The currency of its amounts.
        required currency: Currency,
        /// The limit; none when absent.
        optional limit: Amount,
        /// What is owed by the books; below zero for a credit balance.
        default balance: Amount = Amount::ZERO,
        /// Whether the seller has stopped it.
        default on_hold: bool = false,
        /// The version of the books.
        required source_version: u64,
        /// What counts here and is not in the balance.
        default own: Amount = Amount::ZERO,
    }

    /// An order, or what may become one, in all its stages.
    pub struct CreditUse {
        /// The operation that held.
        required id: OperationId,
        /// Names its content.
        required content: Digest,
        /// The cart, quote or order that it is for.
        optional subject: Name,
        /// The order, once there is one.
        optional order: OrderId,
        /// The currency of the stages.
        required currency: Currency,
        /// When what is still held is released by itself.
        optional until: DateTime<Utc>,
        /// How much is in which stage.
        required stages: CreditStages,
        /// How much counts in which account.
        list shares: CreditShare,
        /// The operations on it.
        list operations: Mark,
        /// When it is forgotten: some time after all of it is in the balances.
        optional forget_at: DateTime<Utc>,
    }

    /// Amounts by stage.
    #[derive(Default)]
    pub struct CreditStages {
        /// What may still become an order.
        default held: Amount = Amount::ZERO,
        /// What is ordered and not shipped.
        default ordered: Amount = Amount::ZERO,
        /// What is shipped and not invoiced.
        default shipped: Amount = Amount::ZERO,
        /// What is invoiced, in the order of coming.
        list invoices: CreditInvoice,
    }

    /// An invoice.
    #[derive(Eq)]
    pub struct CreditInvoice {
        /// When it was booked.
        required at: DateTime<Utc>,
        /// Its amount.
        required amount: Amount,
    }

    /// What a use counts for in one account.
    pub struct CreditShare {
        /// The account.
        required account: CreditKey,
        /// The rate, where the currencies differ.
        optional pinned: Pinned,
        /// What the balance has of it already, in the currency of the use.
        default included: Amount = Amount::ZERO,
        /// What counts besides the balance, in the currency of the account.
        default counts: Amount = Amount::ZERO,
        /// How much of it went beyond the limit because somebody approved that.
        default over: Amount = Amount::ZERO,
    }
}

impl Credits {
    /// A credit account.
    #[must_use]
    pub fn account(&self, key: &CreditKey) -> Option<&CreditAccount> {
        self.accounts.get(self.account_place(key).ok()?)
    }

    /// A use by the operation that held.
    #[must_use]
    pub fn find(&self, id: &OperationId) -> Option<&CreditUse> {
        self.uses.get(self.use_place(id).ok()?)
    }

    /// The uses of a cart, quote or order.
    pub fn uses_of<'a>(&'a self, subject: &'a Name) -> impl Iterator<Item = &'a CreditUse> {
        self.uses.iter().filter(move |usage| usage.subject.as_ref() == Some(subject))
    }

    pub(super) fn account_place(&self, key: &CreditKey) -> Result<usize, usize> {
        self.accounts.binary_search_by(|account| account.key().cmp(key))
    }

    pub(super) fn use_place(&self, id: &OperationId) -> Result<usize, usize> {
        self.uses.binary_search_by(|usage| usage.id.cmp(id))
    }

    fn check(&self, at: &mut Cursor) {
        let accounts = self.accounts.is_sorted_by(|a, b| a.key() < b.key());
        let uses = self.uses.is_sorted_by(|a, b| a.id < b.id);
        for (field, sorted) in [("accounts", accounts), ("uses", uses)] {
            if !sorted {
                at.step(field, |at| at.fault(Code::DuplicateId, "The list is not ordered by id, each once."));
            }
        }
    }
}

impl CreditAccount {
    /// Its name.
    #[must_use]
    pub fn key(&self) -> CreditKey {
        CreditKey { seller: self.seller.clone(), unit: self.unit.clone() }
    }

    /// What the seller carries: the balance and what is not in it yet.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn exposure(&self) -> Result<Decimal> {
        exact::add(self.balance.get(), self.own.get())
    }

    /// What is left of the limit, below zero where more is owed; `None` without a limit.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn available(&self) -> Result<Option<Decimal>> {
        self.limit.map(|limit| exact::sub(limit.get(), self.exposure()?)).transpose()
    }
}

impl CreditStages {
    /// What is invoiced.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn invoiced(&self) -> Result<Decimal> {
        exact::sum(self.invoices.iter().map(|invoice| invoice.amount.get()))
    }

    /// What is ordered, in whichever stage.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn committed(&self) -> Result<Decimal> {
        exact::sum([self.ordered.get(), self.shipped.get(), self.invoiced()?])
    }

    /// Everything.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn total(&self) -> Result<Decimal> {
        exact::add(self.held.get(), self.committed()?)
    }
}

impl CreditUse {
    /// Makes the shares fit the stages: what counts is the conversion of what no balance has.
    pub(super) fn revalue(&mut self) -> Result<()> {
        let (total, committed) = (self.stages.total()?, self.stages.committed()?);
        for share in &mut self.shares {
            // What was cancelled is not in a balance for long; what is held never is.
            let included = share.included.get().min(committed);
            let left = exact::sub(total, included)?;
            let (counts, currency) = match &share.pinned {
                Some(pinned) => (pinned.convert(left)?, pinned.rate.to),
                None => (left, self.currency),
            };
            share.included = Amount::new(included, self.currency)?;
            share.counts = Amount::new(counts, currency)?;
            share.over = Amount::new(share.over.get().min(counts), currency)?;
        }
        Ok(())
    }

    /// Whether nothing of it counts any more and nothing can follow.
    pub(super) fn is_settled(&self) -> bool {
        let open = [self.stages.held, self.stages.ordered, self.stages.shipped];
        open.iter().all(|stage| *stage == Amount::ZERO)
            && self.shares.iter().all(|share| share.counts == Amount::ZERO)
    }
}

/// `north/east`, `*` where it is for any.
impl fmt::Display for CreditKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seller = self.seller.as_ref().map_or("*", SellerId::as_str);
        let unit = self.unit.as_ref().map_or("*", OrgUnitId::as_str);
        write!(f, "{seller}/{unit}")
    }
}
