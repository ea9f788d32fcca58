//! What the engine of a device may be asked.

use chrono::{DateTime, Utc};

use super::bundle::Wanted;
use crate::digest::Digest;
use crate::error::{Code, Error, Result};
use crate::pricing::Request;
use crate::time::instant_to_text;

/// The bundle that an engine was opened from.
#[derive(Debug)]
pub(crate) struct Lease {
    pub(super) book: Digest,
    pub(super) wanted: Wanted,
}

impl Lease {
    /// Whether the bundle was made for this question.
    pub(crate) fn permits(&self, request: &Request) -> Result<()> {
        self.holds(request.as_of)?;
        match &request.account {
            Some(account) if !self.wanted.accounts.contains(account) => {
                Err(Error::new(Code::NotInBundle).at("/account").with("account", account))
            }
            _ => Ok(()),
        }
    }

    fn holds(&self, as_of: DateTime<Utc>) -> Result<()> {
        let Wanted { from, until, .. } = self.wanted;
        if as_of < from || as_of >= until {
            return Err(Error::new(Code::BundleExpired)
                .at("/as_of")
                .with("from", instant_to_text(from))
                .with("until", instant_to_text(until)));
        }
        Ok(())
    }
}
