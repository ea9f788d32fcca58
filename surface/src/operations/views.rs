//! `engine` with an account: what screens ask. Views change nothing and can be asked at any instant.

use chrono::{DateTime, Utc};
use recoup::Priced;
use recoup::account::MendableLine;
use recoup::approval::Standing;
use recoup::cart::Drift;
use recoup::id::{ApprovalId, CartId, ContactId, QuoteId, RoleId};
use recoup::money::Amount;
use recoup::quote::{BuyerQuote, LineDrift, Solution};

use super::{given, listed, text};
use crate::handle::Kind;
use crate::operation::{Class, Operation, Param, optional, required, value};

const CLASS: Class = Class::Of(Kind::Engine);
const ON: &[Kind] = &[Kind::Engine, Kind::Account];

const CART: Param = required::<CartId>("cart", "The cart, saved cart, list or template.");
const QUOTE: Param = required::<QuoteId>("quote", "The quote.");
const AS_OF: Param = required::<DateTime<Utc>>("as_of", "The time whose prices are meant.");
const NOW: Param = required::<DateTime<Utc>>("now", "The time.");

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "price_cart",
        about: "What a cart costs at an instant, with hints.",
        on: ON,
        takes: &[CART, AS_OF],
        gives: value::<Priced>(),
        run: |call| {
            let cart: CartId = call.required("cart")?;
            let as_of = call.required("as_of")?;
            text(call.engine(0)?.price_cart(&*call.account(1)?, &cart, as_of)?.to_json())
        },
    },
    Operation {
        class: CLASS,
        name: "cart_drift",
        about: "What changed between the prices that the buyer was shown last and those of an instant, line by line with the causes. \
                `nothing_frozen` for a cart that nobody saw.",
        on: ON,
        takes: &[CART, AS_OF],
        gives: value::<Drift>(),
        run: |call| {
            let cart: CartId = call.required("cart")?;
            let as_of = call.required("as_of")?;
            given(&call.engine(0)?.cart_drift(&*call.account(1)?, &cart, as_of)?)
        },
    },
    Operation {
        class: CLASS,
        name: "cart_fixes",
        about: "The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that would mend it and \
                what the line would cost with them.",
        on: ON,
        takes: &[CART, AS_OF],
        gives: value::<Vec<MendableLine>>(),
        run: |call| {
            let cart: CartId = call.required("cart")?;
            let as_of = call.required("as_of")?;
            listed(&call.engine(0)?.cart_fixes(&*call.account(1)?, &cart, as_of)?)
        },
    },
    Operation {
        class: CLASS,
        name: "quote_drift",
        about: "Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.",
        on: ON,
        takes: &[QUOTE, AS_OF],
        gives: value::<Vec<LineDrift>>(),
        run: |call| {
            let quote: QuoteId = call.required("quote")?;
            let as_of = call.required("as_of")?;
            listed(&call.engine(0)?.quote_drift(&*call.account(1)?, &quote, as_of)?)
        },
    },
    Operation {
        class: CLASS,
        name: "quote_for_buyer",
        about: "A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet.",
        on: ON,
        takes: &[QUOTE, NOW],
        gives: value::<BuyerQuote>(),
        run: |call| {
            let quote: QuoteId = call.required("quote")?;
            let now = call.required("now")?;
            given(&call.engine(0)?.quote_for_buyer(&*call.account(1)?, &quote, now)?)
        },
    },
    Operation {
        class: CLASS,
        name: "quote_target",
        about: "What the command `quote.target` would do: the line totals that come to a total, whether it can be reached or not.",
        on: ON,
        takes: &[
            QUOTE,
            required::<Amount>("total", "The total wanted, in the quote's currency."),
            AS_OF,
            optional::<RoleId>("role", "The role of the seller who asks, for floors that bind roles."),
        ],
        gives: value::<Solution>(),
        run: |call| {
            let (quote, total): (QuoteId, Amount) = (call.required("quote")?, call.required("total")?);
            let (as_of, role): (_, Option<RoleId>) = (call.required("as_of")?, call.optional("role")?);
            let account = call.account(1)?;
            given(&call.engine(0)?.quote_target(&account, &quote, total, role.as_ref(), as_of)?)
        },
    },
    Operation {
        class: CLASS,
        name: "approval_standing",
        about: "Where an approval stands: who can act now, what is missing, why each step is there.",
        on: ON,
        takes: &[required::<ApprovalId>("approval", "The approval."), NOW],
        gives: value::<Standing>(),
        run: |call| {
            let approval: ApprovalId = call.required("approval")?;
            let now = call.required("now")?;
            given(&call.engine(0)?.approval_standing(&*call.account(1)?, &approval, now)?)
        },
    },
    Operation {
        class: CLASS,
        name: "my_approvals",
        about: "The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in force.",
        on: ON,
        takes: &[required::<ContactId>("contact", "The contact."), NOW],
        gives: value::<Vec<Standing>>(),
        run: |call| {
            let contact: ContactId = call.required("contact")?;
            let now = call.required("now")?;
            listed(&call.engine(0)?.my_approvals(&*call.account(1)?, &contact, now)?)
        },
    },
];
