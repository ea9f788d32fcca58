//! Lints: what a rulebook may say, and hardly means.
//!
//! A lint never changes a price and never refuses a rulebook; it points at a place and says in a sentence what looks wrong
//! there. It knows the rulebook alone: no clock, no requests, no rows that are loaded in bulk. What two buyers have in common
//! is guessed with care: a buyer is one account, one person, in one channel, and may be in any groups and segments.

mod buyers;
mod conditions;
mod dates;
mod lists;
mod offers;
mod play_paths;
mod play_sends;
mod plays;
mod promotions;
mod rows;
mod shelves;
mod tiers;

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::document::{choice, record};
use crate::limits;
use crate::money::Currency;
use crate::rulebook::Rulebook;
use shelves::Shelves;

choice! {
    /// What looks wrong.
    #[non_exhaustive]
    pub enum LintCode {
        /// Two lists of the same priority price the same thing for the same buyer: the id decides.
        PriorityTie "priority_tie",
        /// Two rows of one list fit the same buyer equally well: their order decides.
        RowTie "row_tie",
        /// More costs more: a tier is dearer than the one before it.
        InvertedTiers "inverted_tiers",
        /// A tier changes nothing.
        RepeatedTier "repeated_tier",
        /// A tier begins above the greatest quantity that may be ordered.
        UnreachableTier "unreachable_tier",
        /// A list can never give a price.
        DeadList "dead_list",
        /// A row is never in force while its list is.
        DeadRow "dead_row",
        /// Two rows of one SKU are in force at the same time for a while, and neither is an exception from the other.
        OverlappingWindows "overlapping_windows",
        /// A price is below what the product costs.
        BelowCost "below_cost",
        /// A SKU has a price in one currency and none in another that the same buyers are offered.
        CurrencyHole "currency_hole",
        /// A promotion lowers prices of a list that is a discount already.
        DoubleDiscount "double_discount",
        /// Two promotions can both lower the same line, and no group says how they go together.
        StackedPromotions "stacked_promotions",
        /// A condition can never hold.
        NeverHolds "never_holds",
        /// A condition says the same twice.
        RepeatedCondition "repeated_condition",
        /// A contract ended before anything else in the rulebook begins.
        EndedContract "ended_contract",
        /// A lint stopped at its limit of comparisons; there may be more to find.
        Incomplete "incomplete",
        /// No way leads to a step of a play.
        UnreachableStep "unreachable_step",
        /// A play goes in circles in which nothing waits.
        CycleWithoutWait "cycle_without_wait",
        /// A step comes when the quote is over.
        WaitPastExpiry "wait_past_expiry",
        /// A cap holds back what the play itself sends.
        ImpossibleCap "impossible_cap",
        /// A channel is never open.
        NeverOpen "never_open",
        /// Two plays can write to the same person about the same thing.
        DoubleSend "double_send",
        /// An exit or a goal can't come while the run lives.
        MissedExit "missed_exit",
        /// An offer takes a price below its floor.
        OfferBelowFloor "offer_below_floor",
        /// No reason with which a play is entered permits what it offers.
        UnpermittedOffer "unpermitted_offer",
        /// Nobody can be found for a role.
        UnheldRole "unheld_role",
    }
}

record! {
    /// Something that looks wrong.
    #[derive(Eq)]
    pub struct Warning "LintWarning" {
        /// What it is.
        required code: LintCode,
        /// A JSON pointer into the rulebook.
        required path: String,
        /// What is meant and how to mend it, for a person.
        required sentence: String,
    }
}

impl core::fmt::Display for Warning {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} at {}: {}", self.code, self.path, self.sentence)
    }
}

/// What looks wrong in a rulebook, in the order of the [codes](LintCode), then of the document.
///
/// A rulebook that does not compile may be checked too; what it refers to and does not define is passed over.
///
/// ```
/// let rulebook = recoup::Rulebook::parse(r#"{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC",
///     "price_lists": [ { "id": "base", "prices": [ { "sku": "VALVE", "tiers": [
///         { "from": 1, "price": "84.00" }, { "from": 10, "price": "79.50" }, { "from": 50, "price": "81.00" } ] } ] } ] }"#)?;
/// let warnings = recoup::lint::check(&rulebook);
/// assert_eq!(warnings[0].to_string(), "inverted_tiers at /price_lists/0/prices/0/tiers/2: VALVE costs 81.00 from 50 and \
///     79.50 before; a buyer who takes more pays more for each.");
/// # Ok::<(), recoup::document::Faults>(())
/// ```
#[must_use]
pub fn check(rulebook: &Rulebook) -> Vec<Warning> {
    let shelves = Shelves::of(rulebook);
    let mut report = Report::default();
    lists::check(&shelves, &mut report);
    rows::check(&shelves, &mut report);
    tiers::check(&shelves, &mut report);
    promotions::check(&shelves, &mut report);
    conditions::check(rulebook, &mut report);
    dates::check(rulebook, &mut report);
    plays::check(&shelves, &mut report);
    // Within a code the order of the checks is that of the document.
    report.warnings.sort_by_key(|warning| warning.code);
    report.warnings
}

#[derive(Debug, Default)]
struct Report {
    warnings: Vec<Warning>,
}

impl Report {
    fn warn(&mut self, code: LintCode, path: impl Into<String>, sentence: impl Into<String>) {
        self.warnings.push(Warning { code, path: path.into(), sentence: sentence.into() });
    }
}

/// How much a lint may still compare.
#[derive(Debug)]
struct Budget {
    what: LintCode,
    left: usize,
}

impl Budget {
    const fn of(what: LintCode) -> Self {
        Self { what, left: limits::LINT_PAIRS }
    }

    /// Takes one comparison, if there is one left.
    fn take(&mut self) -> bool {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }

    /// Says so when the lint had to stop.
    fn close(self, report: &mut Report) {
        if self.left == 0 {
            let sentence =
                format!("The search for {} stopped after {} comparisons.", self.what, limits::LINT_PAIRS);
            report.warn(LintCode::Incomplete, "", sentence);
        }
    }
}

/// An amount with at least the decimals of its currency.
fn money(amount: Decimal, currency: Currency) -> String {
    let mut amount = amount.normalize();
    if amount.scale() < currency.exponent() {
        amount.rescale(currency.exponent());
    }
    amount.to_string()
}
