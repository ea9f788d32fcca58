//! Ready-made plays: documents to be composed with one's own rulebook, or to be copied and changed.
//!
//! Each holds its plays and no more. What they refer to (the channels `email` and `sms`, the calendar `office`, the roles `finance`,
//! `pricing` and `credit`) stands in [`READY_GROUND`], or in the rulebook. From which value on a stalled cart is worth a task is not
//! said for anybody: [`ready`]'s `stalled_cart` asks for the segment `large_cart`, which the rulebook defines.
//!
//! ```
//! use recoup::Rulebook;
//! use recoup::recovery::{READY_GROUND, ready};
//! let own = r#"{ "rulebook": "1", "id": "shop", "currency": "EUR", "time_zone": "Europe/Berlin", "recovery": { "segments": [
//!     { "id": "large_cart", "when": { "total": { "over": 10000, "currency": "EUR" } } } ] } }"#;
//! let stalled = ready().iter().find(|play| play.id == "stalled_cart").unwrap();
//! let rulebook = Rulebook::compose(&[("own", own), ("ground", READY_GROUND), (stalled.id, stalled.json)]).unwrap();
//! assert_eq!(rulebook.plays[0].steps.len(), 3);
//! ```

/// A document with plays for one situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadyPlay {
    /// Its name.
    pub id: &'static str,
    /// The situation, for people.
    pub title: &'static str,
    /// The document: a partial rulebook for [`crate::Rulebook::compose`].
    pub json: &'static str,
}

/// The ready-made plays.
#[must_use]
pub const fn ready() -> &'static [ReadyPlay] {
    READY
}

/// What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels, calendar and roles yet.
pub const READY_GROUND: &str = include_str!("ready/ground.json");

macro_rules! documents {
    ($($id:literal $title:literal)*) => {
        const READY: &[ReadyPlay] =
            &[$(ReadyPlay { id: $id, title: $title, json: include_str!(concat!("ready/", $id, ".json")) },)*];
    };
}

documents! {
    "stalled_cart" "A cart stalls: e-mail, SMS, sales task."
    "approval_stalled" "An approval waits: its approvers are reminded, then somebody calls."
    "quote_expiring" "A quote expires: reminders, then a task to quote again."
    "price_missing" "A price is missing: it is mended, and the buyer told."
    "payment_declined" "A payment is declined: other ways to pay."
    "credit_hold" "Credit is on hold: credit team, customer's finance, sales rep."
    "reorder_due" "Goods are due to be ordered again."
    "contract_expiring" "A contract ends."
}
