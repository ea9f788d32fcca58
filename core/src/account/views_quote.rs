//! What screens ask about a quote: how far prices have drifted, what the buyer sees, which line totals come to a target. Asking
//! changes nothing.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::state::Account;
use super::subject::Subject;
use crate::engine::Engine;
use crate::error::{Code, ContextValue, Error, Result};
use crate::id::{LineId, QuoteId, RoleId};
use crate::limits;
use crate::money::{Amount, exact};
use crate::pricing::{Line, LineStatus, PriceSnapshot, Priced, Request};
use crate::quote::{BuyerQuote, LineDrift, LineLeast, Quote, Solution};

impl Engine {
    /// Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`], and those of [`Engine::price`].
    pub fn quote_drift(
        &self,
        account: &Account,
        quote: &QuoteId,
        as_of: DateTime<Utc>,
    ) -> Result<Vec<LineDrift>> {
        let quote = found(account, quote)?;
        let priced = self.price(&account.quote_request(quote, quote.today_lines(), as_of)?)?;
        quote.drift(&PriceSnapshot::of(&priced, as_of, self.rulebook_digest()))
    }

    /// A quote as its buyer sees it at an instant: without floors, internal messages, and prices that were not offered yet.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`].
    pub fn quote_for_buyer(
        &self,
        account: &Account,
        quote: &QuoteId,
        now: DateTime<Utc>,
    ) -> Result<BuyerQuote> {
        found(account, quote).map(|quote| quote.for_buyer(now))
    }

    /// What the command `quote.target` would do, whether it can be reached or not: the totals of the lines that are not
    /// optional, in their order. `role` is that of the seller who asks, for floors that bind roles.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`], [`Code::NoPrice`] for a line without a price, [`Code::NegativePrice`],
    /// [`Code::PrecisionLoss`], and those of [`Engine::price`].
    pub fn quote_target(
        &self,
        account: &Account,
        quote: &QuoteId,
        total: Amount,
        role: Option<&RoleId>,
        as_of: DateTime<Utc>,
    ) -> Result<Solution> {
        let quote = found(account, quote)?;
        let total = Amount::new(total.get(), quote.currency).map_err(|error| error.at("/total"))?;
        quote.solve(total, &self.quote_floors(account, quote, role, as_of)?)
    }

    /// What is quoted with its taxes, and with the floors that it breaks.
    pub(super) fn price_quote(
        &self,
        account: &Account,
        quote: &Quote,
        role: Option<&RoleId>,
        as_of: DateTime<Utc>,
    ) -> Result<PriceSnapshot> {
        let mut request = account.quote_request(quote, quote.request_lines(), as_of)?;
        request.charges = quote.request_charges();
        request.seller_role = role.cloned();
        let (priced, _) = self.price_agreed(&request, true)?;
        Ok(PriceSnapshot::of(&priced, as_of, self.rulebook_digest()))
    }

    /// The least totals that floors leave to the lines that are not optional: those that block or raise a price. What a
    /// floor lets stand with approval is no least total.
    ///
    /// A floor only shows itself where it is broken, so the lines are priced at nothing, then at what was found, until none
    /// is broken any more.
    pub(super) fn quote_floors(
        &self,
        account: &Account,
        quote: &Quote,
        role: Option<&RoleId>,
        as_of: DateTime<Utc>,
    ) -> Result<Vec<LineLeast>> {
        let mut request = account.quote_request(quote, quote.request_lines(), as_of)?;
        request.seller_role = role.cloned();
        self.floors_of(request, false)
    }

    /// The least totals that floors leave to the lines of a request whose prices are agreed on; `strictly` counts those too that let a
    /// price stand if somebody approves.
    pub(super) fn floors_of(&self, mut request: Request, strictly: bool) -> Result<Vec<LineLeast>> {
        let mut floors: Vec<LineLeast> = Vec::new();
        for _ in 0..limits::FLOOR_LOOKS {
            for line in &mut request.lines {
                let known = floors.iter().find(|floor| Some(&floor.line) == line.id.as_ref());
                if let Some(price) = &mut line.price {
                    price.total = Some(known.map(|floor| floor.least.get()).unwrap_or_default());
                }
            }
            let (priced, _) = self.price_agreed(&request, true)?;
            let mut raised = false;
            for (line, least) in raises(&priced, strictly)? {
                match floors.iter_mut().find(|floor| floor.line == line) {
                    Some(known) if known.least >= least => {}
                    Some(known) => (known.least, raised) = (least, true),
                    None => {
                        floors.push(LineLeast { line, least });
                        raised = true;
                    }
                }
            }
            if !raised {
                break;
            }
        }
        Ok(floors)
    }
}

impl Account {
    /// What a quote asks of pricing.
    pub(super) fn quote_request(
        &self,
        quote: &Quote,
        lines: Vec<Line>,
        as_of: DateTime<Utc>,
    ) -> Result<Request> {
        let mut request = Request::new(quote.currency.code(), as_of)?;
        request.org_unit.clone_from(&quote.unit);
        request.contact.clone_from(&quote.contact);
        request.seller.clone_from(&quote.seller);
        request.lines = lines;
        self.complete(&mut request, quote.ship_to.as_ref())?;
        Ok(request)
    }
}

fn found<'a>(account: &'a Account, quote: &QuoteId) -> Result<&'a Quote> {
    account.quote(quote).ok_or_else(|| Subject::Quote(quote.clone()).unknown())
}

/// The lines whose price a floor blocked or raised, with the least total; strictly also those that it lets stand if somebody approves.
fn raises(priced: &Priced, strictly: bool) -> Result<Vec<(LineId, Amount)>> {
    let mut found = Vec::new();
    for (index, line) in priced.lines.iter().enumerate() {
        let concession = priced.approvals.iter().find(|approval| approval.line == line.id);
        let least = match (line.status, concession) {
            (LineStatus::Blocked, _) => least_of(priced, index)?,
            (_, Some(concession)) if strictly => exact::add(line.total, concession.concession)?,
            _ if line.floor.is_some() => line.total,
            _ => continue,
        };
        found.push((line.id.clone(), Amount::new(least, priced.currency)?));
    }
    Ok(found)
}

/// The least total that the issue of a blocked line names.
fn least_of(priced: &Priced, index: usize) -> Result<rust_decimal::Decimal> {
    let path = alloc::format!("/lines/{index}");
    let issue = priced.issues.iter().find(|issue| issue.0.path == path && issue.0.code == Code::BelowFloor);
    let context = issue.into_iter().flat_map(|issue| &issue.0.context);
    let least = context.filter(|(name, _)| *name == "least").find_map(|(_, value)| match value {
        ContextValue::Text(text) => crate::document::decimal_from_text(text).ok(),
        ContextValue::List(_) => None,
    });
    least.ok_or_else(|| Error::new(Code::BelowFloor).at(path))
}
