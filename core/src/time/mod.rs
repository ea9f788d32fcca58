//! Time: zones, instants and dates in documents, windows, business calendars and waits.
//!
//! It decides which instant a local time means, when a window or a calendar is open and where a wait ends. It decides
//! nothing about what happens then, and it has no clock: every function takes the instant to start from. The rules come
//! from the recovery design: local times that do not exist go later, local times that occur twice take the first, windows
//! are half open, and a "day" is always either a calendar day or a business day, never 24 hours in disguise.
//!
//! One rule covers the edges of every window and calendar: an edge is a local time, and the zone turns it into an
//! instant. So on the night when clocks go back a window opens once and closes once, however often its hours are shown.

mod calendar;
mod calendars;
mod day_window;
mod duration;
mod instant;
mod openings;
mod schedule;
mod validity;
mod waits;
mod week;
mod zone;

pub use calendar::{Calendar, CalendarRules, HalfDay};
pub use calendars::Calendars;
pub use day_window::DayWindow;
pub use duration::Span;
pub use instant::{date_from_text, instant_from_text, instant_to_text, time_from_text};
pub use openings::Opening;
pub use schedule::Schedule;
pub use validity::{Validity, When, Window};
pub use waits::{SameDay, calendar_days, calendar_days_before, next_local_time};
pub use week::{Days, Hours, HoursList, Week};
pub use zone::Zone;
