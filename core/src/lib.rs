//! recoup: an embeddable engine for B2B commerce. One pure, deterministic core that prices carts and says why.
//!
//! It has no clock, no randomness, no files and no network: the host passes the time and the facts in. The same rulebook,
//! request and time give the same bytes in every language and on every platform.
//!
//! # A first price
//!
//! ```
//! use chrono::{TimeZone, Utc};
//! use recoup::{Engine, Request};
//!
//! let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
//!     "price_lists": [ { "id": "base", "prices": [
//!         { "sku": "VALVE-2", "tiers": [ { "from": 1, "price": "84.00" }, { "from": 10, "price": "79.50" } ] } ] } ] }"#)?;
//! let as_of = Utc.with_ymd_and_hms(2026, 11, 22, 15, 0, 0).unwrap();
//! let priced = engine.price(&Request::new("USD", as_of)?.line("VALVE-2", 12)?)?;
//! assert_eq!(priced.total().to_string(), "954.00 USD");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The rulebook
//!
//! A [`Rulebook`] is everything the business decides, as one JSON document. [`Rulebook::parse`] reports every fault at once,
//! each an [`Error`] with a stable [`Code`], a JSON pointer and a sentence that says how to mend it. Decimals are strings or
//! integer literals; unknown fields are errors, and the message names the field that was probably meant:
//!
//! ```
//! use recoup::{Code, Rulebook};
//!
//! let json = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
//!     "price_lists": [ { "id": "base", "prices": [ { "sku": "A", "price": 1.5 }, { "sku": "B", "prise": "2" } ] } ] }"#;
//! let faults = Rulebook::parse(json).unwrap_err();
//! let found: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
//! assert_eq!(found, [
//!     (Code::InvalidDecimal, "/price_lists/0/prices/0/price"),
//!     (Code::UnknownField, "/price_lists/0/prices/1/prise"),
//! ]);
//! assert!(faults.list()[1].detail.contains("\"price\""));
//! ```
//!
//! [`Engine::compile`] turns a rulebook into an [`Engine`]: immutable, `Send + Sync`, cheap to clone and share.
//!
//! # The request
//!
//! A [`Request`] says who buys what, where and when, in one currency. Lines keep their place: the result has them in the same
//! order. A line without a price does not stop the others; it says why it has none.
//!
//! ```
//! use chrono::{TimeZone, Utc};
//! use recoup::pricing::{LineStatus, Reason};
//! use recoup::{Engine, Request};
//!
//! let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
//!     "price_lists": [ { "id": "members", "for": { "groups": ["member"] }, "prices": [ { "sku": "A", "price": "5" } ] } ] }"#)?;
//! let as_of = Utc.with_ymd_and_hms(2026, 11, 22, 15, 0, 0).unwrap();
//! let priced = engine.price(&Request::new("USD", as_of)?.line("A", 1)?)?;
//! assert_eq!(priced.lines[0].status, LineStatus::Unpriced);
//! assert_eq!(priced.lines[0].reasons[0].0, Reason::NotEligible);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What the request got wrong is an error with its place:
//!
//! ```
//! # use chrono::{TimeZone, Utc};
//! # use recoup::{Code, Engine, Request};
//! # let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
//! #     "price_lists": [ { "id": "base", "prices": [ { "sku": "A", "price": "5" } ] } ] }"#)?;
//! # let as_of = Utc.with_ymd_and_hms(2026, 11, 22, 15, 0, 0).unwrap();
//! let error = engine.price(&Request::new("USD", as_of)?.line("A", 1)?.line("Z", 1)?).unwrap_err();
//! assert_eq!((error.code, error.path.as_str()), (Code::UnknownSku, "/lines/1/sku"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Where to read on
//!
//! | module | what it is about |
//! |---|---|
//! | [`pricing`] | requests, results, explanations; [`pricing::rules`] are the authored documents |
//! | [`account`] | the state of a customer company and the one function that changes it |
//! | [`money`] | currencies, named roundings, exact arithmetic, allocation, price endings |
//! | [`time`] | zones, validity windows, business calendars, waits |
//! | [`condition`] | the one small typed language of conditions |
//! | [`catalog`] | products, units of measure, numbers, configurations, bundles |
//! | [`budget`] | budgets, credit, terms of payment |
//! | [`party`] | company trees, units, contacts and roles |
//! | [`approval`] | policies, plans, quorum, delegation, escalation, approval anew after changes |
//! | [`recovery`] | what stalls and why, plays, gates, messages |
//! | [`experiment`] | arms, holdouts |
//! | [`offline`] | bundles for devices, and the quotes made with them |
//! | [`replay`] | a log of inputs run again |
//! | [`exchange`] | CloudEvents, Salesforce and HubSpot, in and out |
//! | [`document`] | how authored documents are read, written and described |
//! | [`error`] | the one error type and its table of codes |
//!
//! The format of rulebooks, requests and results is documented in `conformance/README.md`, next to the vectors that prove it.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod account;
pub mod approval;
pub mod budget;
mod builder;
pub mod cart;
pub mod catalog;
pub mod condition;
mod csv;
pub mod digest;
pub mod document;
mod engine;
pub mod error;
pub mod exchange;
pub mod experiment;
pub mod id;
pub mod limits;
mod lineage;
pub mod lint;
pub mod money;
pub mod offline;
pub mod order;
pub mod party;
pub mod pricing;
pub mod quote;
pub mod recovery;
pub mod replay;
pub mod rulebook;
pub mod states;
pub mod time;

/// The README and DESIGN pages, compiled as tests.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../README.md")]
    struct Readme;
    #[doc = include_str!("../../DESIGN.md")]
    struct Design;
    #[doc = include_str!("../../COMPARE.md")]
    struct Compare;
}

pub use account::{Account, Event, Input, Outcome};
pub use builder::{EngineBuilder, PriceCsv};
pub use engine::Engine;
pub use error::{Code, Error, Result};
pub use pricing::{Priced, Request};
pub use rulebook::Rulebook;
