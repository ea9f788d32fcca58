//! What the example programs share: reading logs of events, adding up what a replay did, and writing that down as text, JSON and
//! a page.

#![forbid(unsafe_code)]

pub mod log;
pub mod report;
pub mod summary;
