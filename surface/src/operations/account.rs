//! `account`: the state of one customer company.

use chrono::{DateTime, Utc};
use recoup::Account;
use recoup::account::{Effect, Event, People, PeopleRecord, Unsent};
use recoup::approval::{Approval, Delegation};
use recoup::budget::Budgets;
use recoup::budget::credit::Credits;
use recoup::cart::Cart;
use recoup::digest::Digest;
use recoup::id::{AccountId, ApprovalId, CartId, ContactId, OrderId, QuoteId, RunId};
use recoup::order::Order;
use recoup::party::CompanyRecord;
use recoup::quote::Quote;
use recoup::recovery::{Journey, JourneyRef, Outreach, Run};

use super::{given, given_or_null, listed, text};
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, document, optional, required, value, value_or_null};

const CLASS: Class = Class::Of(Kind::Account);
const ON: &[Kind] = &[Kind::Account];

/// A row for a list of things by id and one for a thing by its id.
macro_rules! shelves {
    ($($one:literal $several:ident $get:ident $id:ty => $ty:ty, $about:literal, $all:literal;)*) => {
        &[$(
            Operation {
                class: CLASS,
                name: stringify!($get),
                about: concat!($about, ", or nothing where there is none by this id."),
                on: ON,
                takes: &[required::<$id>("id", $one)],
                gives: value_or_null::<$ty>(),
                run: |call| {
                    let id: $id = call.required("id")?;
                    given_or_null(call.account(0)?.$get(&id))
                },
            },
            Operation {
                class: CLASS,
                name: stringify!($several),
                about: $all,
                on: ON,
                takes: &[],
                gives: value::<Vec<$ty>>(),
                run: |call| listed(call.account(0)?.$several()),
            },
        )*]
    };
}

pub(super) const SHELVES: &[Operation] = shelves! {
    "The cart." carts cart CartId => Cart, "A cart, list or template", "Every cart, list and template that is open or ended a short while ago, by id.";
    "The quote." quotes quote QuoteId => Quote, "A quote", "Every quote that is open or ended a short while ago, by id.";
    "The approval." approvals approval ApprovalId => Approval, "An approval", "Every approval that is open or was decided a short while ago, by id.";
    "The order." orders order OrderId => Order, "An order", "Every order that is open or was completed a while ago, by id.";
    "The thing, such as { \"cart\": \"c-9\" }." journeys journey JourneyRef => Journey, "A thing that can stall", "Everything that can stall, and what ended a while ago, by kind and id.";
    "The run." runs run RunId => Run, "A run of a recovery play", "The runs of recovery plays that live or ended a while ago, by id.";
};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "new",
        about: "An account that nothing has happened to yet.",
        on: &[],
        takes: &[required::<AccountId>("id", "The id of the company.")],
        gives: Gives::Handle(Kind::Account),
        run: |call| Ok(Answer::Handle(Account::new(call.required("id")?).into())),
    },
    Operation {
        class: CLASS,
        name: "restore",
        about: "Reads a snapshot. `damaged_snapshot` where it is not what was written, `unsupported_version` where a newer release wrote it.",
        on: &[],
        takes: &[document::<Account>("snapshot", "What `snapshot` gave.")],
        gives: Gives::Handle(Kind::Account),
        run: |call| Ok(Answer::Handle(Account::restore(call.document_text("snapshot")?)?.into())),
    },
    Operation {
        class: CLASS,
        name: "rebuild",
        about: "Folds the log of an account into its state, without an engine: the live state byte for byte, without names and addresses of \
                people. `event_gap` where an event does not follow the one before.",
        on: &[],
        takes: &[document::<Vec<Event>>("events", "All events so far, in order.")],
        gives: Gives::Handle(Kind::Account),
        run: |call| {
            let events: Vec<Event> = call.document("events")?;
            Ok(Answer::Handle(Account::rebuild(&events)?.into()))
        },
    },
    Operation {
        class: CLASS,
        name: "apply",
        about: "Folds further events in that were decided elsewhere. After an error the account is as it was.",
        on: ON,
        takes: &[document::<Vec<Event>>("events", "The events that follow, in order.")],
        gives: Gives::Nothing,
        run: |call| {
            let events: Vec<Event> = call.document("events")?;
            call.account(0)?.apply(&events)?;
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "snapshot",
        about: "The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids of people and not \
                their names.",
        on: ON,
        takes: &[],
        gives: Gives::Text,
        run: |call| text(call.account(0)?.snapshot()),
    },
    Operation {
        class: CLASS,
        name: "digest",
        about: "Names exactly this state.",
        on: ON,
        takes: &[],
        gives: value::<Digest>(),
        run: |call| given(&call.account(0)?.digest()),
    },
    Operation {
        class: CLASS,
        name: "id",
        about: "The id of the company.",
        on: ON,
        takes: &[],
        gives: value::<AccountId>(),
        run: |call| given(call.account(0)?.id()),
    },
    Operation {
        class: CLASS,
        name: "seq",
        about: "The number of the last event. It grows with each change: compare it and swap when you store the account.",
        on: ON,
        takes: &[],
        gives: value::<u64>(),
        run: |call| given(&call.account(0)?.seq()),
    },
    Operation {
        class: CLASS,
        name: "clock",
        about: "The latest instant at which something took effect; nothing for a new account.",
        on: ON,
        takes: &[],
        gives: value_or_null::<DateTime<Utc>>(),
        run: |call| given_or_null(call.account(0)?.clock().as_ref()),
    },
    Operation {
        class: CLASS,
        name: "next_wakeup",
        about: "When the next deadline is due; nothing where none is.",
        on: ON,
        takes: &[],
        gives: value_or_null::<DateTime<Utc>>(),
        run: |call| given_or_null(call.account(0)?.next_wakeup().as_ref()),
    },
    Operation {
        class: CLASS,
        name: "open_effects",
        about: "The effects that have no answer yet, by key: what a host that crashed has to look at.",
        on: ON,
        takes: &[],
        gives: value::<Vec<Effect>>(),
        run: |call| listed(call.account(0)?.open_effects()),
    },
    Operation {
        class: CLASS,
        name: "unmatched_answers",
        about: "How many answers came to effects that were not open.",
        on: ON,
        takes: &[],
        gives: value::<u64>(),
        run: |call| given(&call.account(0)?.unmatched_answers()),
    },
    Operation {
        class: CLASS,
        name: "unsent",
        about: "Why people were not written to: the messages of recovery plays that did not go out, by run and step, each with a sentence.",
        on: ON,
        takes: &[optional::<ContactId>("contact", "Whose; everybody's where none is named.")],
        gives: value::<Vec<Unsent>>(),
        run: |call| {
            let contact: Option<ContactId> = call.optional("contact")?;
            listed(&call.account(0)?.unsent(contact.as_ref()))
        },
    },
    Operation {
        class: CLASS,
        name: "company",
        about: "The company: units, contacts, roles.",
        on: ON,
        takes: &[],
        gives: value::<CompanyRecord>(),
        run: |call| given(call.account(0)?.company().record()),
    },
    Operation {
        class: CLASS,
        name: "people",
        about: "Names and addresses, as a document that is stored apart from the snapshot and can be erased.",
        on: ON,
        takes: &[],
        gives: Gives::Text,
        run: |call| text(call.account(0)?.people().to_json()),
    },
    Operation {
        class: CLASS,
        name: "restore_people",
        about: "Puts the people that were stored apart back in.",
        on: ON,
        takes: &[document::<PeopleRecord>("people", "What `people` gave.")],
        gives: Gives::Nothing,
        run: |call| {
            let people = People::parse(call.document_text("people")?)?;
            call.account(0)?.restore_people(people);
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "delegations",
        about: "The delegations that are in force or will be.",
        on: ON,
        takes: &[],
        gives: value::<Vec<Delegation>>(),
        run: |call| listed(call.account(0)?.delegations()),
    },
    Operation {
        class: CLASS,
        name: "budgets",
        about: "Budgets and their holds.",
        on: ON,
        takes: &[],
        gives: value::<Budgets>(),
        run: |call| given(call.account(0)?.budgets()),
    },
    Operation {
        class: CLASS,
        name: "credits",
        about: "What the books say about credit, and what counts against it since.",
        on: ON,
        takes: &[],
        gives: value::<Credits>(),
        run: |call| given(call.account(0)?.credits()),
    },
    Operation {
        class: CLASS,
        name: "outreach",
        about: "What is kept about writing to the people of the account: consents, suppressions, what was sent.",
        on: ON,
        takes: &[],
        gives: value::<Outreach>(),
        run: |call| given(call.account(0)?.outreach()),
    },
];
