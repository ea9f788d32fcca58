//! Quotes: prices that a buyer and a seller negotiate, line by line, until one of them ends it or the quote is ordered.
//!
//! It decides the life of a quote, its sums, who may give which discount, what is accepted and what is left of it. It does
//! not price: what a line costs without a quote, and the taxes on what is quoted, come in as frozen prices, and ordering a
//! quote splits the amounts that were accepted. Carts and orders are made of it by the floor above. The rules come from
//! [`QuoteRules`] of the rulebook.

mod accept;
mod apply;
mod arithmetic;
mod authority;
mod command;
mod decide;
mod drift;
mod due;
mod event;
mod observe;
mod offer;
mod offline;
mod release;
mod request;
mod review;
mod rules;
mod solver;
mod state;
mod table;
mod view;

pub use arithmetic::Grain;
pub use command::{LineTerms, LineWish, QuoteCommand, Take, WantedLine};
pub use decide::{LineLeast, QuoteFacts};
pub use drift::{DriftCause, LineDrift};
pub use event::{AcceptedLine, OfferMade, QuoteEvent, QuoteStart, WishedLine};
pub use observe::{ObservedLine, QuoteObservation};
pub use offline::{BroughtIn, OfflineQuote};
pub use request::numbered;
pub use rules::{DiscountFrom, Honour, OfflineRules, QuoteRules, SellerAuthority, ValidFor};
pub use solver::{Solution, SolverLine, solve_target};
pub use state::{
    Beyond, Blanket, Counter, Message, OfferTerms, Ordered, Quote, QuoteAuthority, QuoteCharge,
    QuoteDiscount, QuoteLine, QuoteState, Release, ReleaseCharge, ReleaseLine, Revision, Round, SetPrice,
    Why, Wish,
};
pub use table::{QuoteVerb, TABLE};
pub use view::{BuyerLine, BuyerQuote};
