//! The named calendars of a rulebook.

use alloc::collections::BTreeMap;
use alloc::format;

use super::{Calendar, CalendarRules, Zone};
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error};
use crate::id::CalendarId;

/// Compiled calendars by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendars(BTreeMap<CalendarId, Calendar>);

impl Calendars {
    /// Compiles calendars; the zone is that of calendars without their own.
    ///
    /// # Errors
    /// Every fault at once, at `/n`: [`Code::DuplicateId`] and those of [`CalendarRules::compile`].
    pub fn compile(rules: &[CalendarRules], zone: &Zone) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let calendars = Self::compile_at(rules, zone, &mut at);
        at.finish(Some(calendars))
    }

    /// Compiles the calendars of a larger document; what comes back is whole only without faults.
    pub(crate) fn compile_at(rules: &[CalendarRules], zone: &Zone, at: &mut Cursor) -> Self {
        let mut calendars = BTreeMap::new();
        for (index, rule) in rules.iter().enumerate() {
            let Some(calendar) = at.step(index, |at| rule.compile(zone).map_err(|error| at.push(error)).ok())
            else {
                continue;
            };
            if calendars.insert(rule.id.clone(), calendar).is_some() {
                let detail = format!("There is a calendar {} already.", rule.id);
                let fault = |at: &mut Cursor| at.push(Error::new(Code::DuplicateId).detail(detail));
                at.step(index, |at| at.step("id", fault));
            }
        }
        Self(calendars)
    }

    /// The calendar with this id.
    #[must_use]
    pub fn get(&self, id: &CalendarId) -> Option<&Calendar> {
        self.0.get(id)
    }
}
