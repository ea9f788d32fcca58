//! Chains in which everything has at most one parent: categories, units of a company, accounts, supersession.
//!
//! Decides whether a chain ends: it may not come back to itself nor be longer than [`limits::CHAIN`].

use alloc::format;
use alloc::vec::Vec;

use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::limits;

/// Why a chain has no end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The start is part of a circle.
    Cycle,
    /// The start only leads into a circle, whose members report it.
    LeadsIntoCycle,
    /// More than [`limits::CHAIN`] steps.
    TooLong,
}

impl Broken {
    /// Reports it, once per member of a circle and not again for what hangs on the circle.
    pub(crate) fn report(self, start: impl core::fmt::Display, at: &mut Cursor) {
        match self {
            Self::Cycle => at.fault(Code::ReferenceCycle, format!("{start} comes back to itself.")),
            Self::LeadsIntoCycle => {}
            Self::TooLong => at.push(
                Error::new(Code::TooMany)
                    .detail(format!("The chain above {start} is longer than {}.", limits::CHAIN))
                    .with("limit", limits::CHAIN),
            ),
        }
    }
}

/// The start and everything above it, nearest first.
pub(crate) fn climb<T: Clone + PartialEq>(
    start: T,
    parent: impl Fn(&T) -> Option<T>,
) -> Result<Vec<T>, Broken> {
    let mut chain = alloc::vec![start];
    while let Some(next) = chain.last().and_then(&parent) {
        match chain.iter().position(|seen| *seen == next) {
            Some(0) => return Err(Broken::Cycle),
            Some(_) => return Err(Broken::LeadsIntoCycle),
            None if chain.len() > limits::CHAIN => return Err(Broken::TooLong),
            None => chain.push(next),
        }
    }
    Ok(chain)
}
