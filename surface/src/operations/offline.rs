//! `engine`: what a device takes along, and the quotes it makes without a connection.

use chrono::{DateTime, Utc};
use recoup::id::{Name, QuoteId};
use recoup::offline::{Bundle, Wanted};
use recoup::quote::OfflineQuote;
use recoup::{Engine, Request};

use super::{given, text};
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, document, optional, required, value};

const CLASS: Class = Class::Of(Kind::Engine);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "bundle",
        about: "Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to another, without costs and \
                without what belongs to other customers. Name the parents of an account too.",
        on: &[Kind::Engine],
        takes: &[document::<Wanted>("wanted", "For whom, of what, from when until when.")],
        gives: Gives::Text,
        run: |call| text(call.engine(0)?.bundle(call.document("wanted")?)?.to_json()),
    },
    Operation {
        class: CLASS,
        name: "open_bundle",
        about: "An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses anything else: \
                `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was written.",
        on: &[],
        takes: &[document::<Bundle>("bundle", "What `bundle` gave.")],
        gives: Gives::Handle(Kind::Engine),
        run: |call| Ok(Answer::Handle(Engine::open_bundle(call.document_text("bundle")?)?.into())),
    },
    Operation {
        class: CLASS,
        name: "quote_offline",
        about: "A quote at the prices of a bundle, with an id that the device chose. It comes in with the command `quote.bring_in`. \
                `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without a price.",
        on: &[Kind::Engine],
        takes: &[
            document::<Request>("request", "The cart; it names its account."),
            required::<QuoteId>("id", "The id of the quote, unique for the account."),
            optional::<Name>("ship_to", "Where the goods go: a ship-to of the company."),
            optional::<DateTime<Utc>>("valid_until", "When the promise ends; by the rulebook when left out."),
        ],
        gives: value::<OfflineQuote>(),
        run: |call| {
            let (request, id): (Request, QuoteId) = (call.document("request")?, call.required("id")?);
            let (ship_to, until) = (call.optional("ship_to")?, call.optional("valid_until")?);
            given(&call.engine(0)?.quote_offline(id, &request, ship_to, until)?)
        },
    },
];
