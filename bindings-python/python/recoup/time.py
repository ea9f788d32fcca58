"""Business calendars, waits in local time, and local times as instants.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from recoup import _record as _r
from recoup import types as _t
from recoup._call import answer

if TYPE_CHECKING:
    from recoup import inputs as _i

__all__ = [
    "add_business_days",
    "add_business_time",
    "after",
    "before",
    "business_days_before",
    "business_time_between",
    "days_after",
    "days_before",
    "instant",
    "is_business_day",
    "is_open",
    "local",
    "next_closed",
    "next_inside",
    "next_local_time",
    "next_open",
    "next_outside",
]


def add_business_time(calendar: _i.CalendarRulesDict, at: _i.InstantLike, span: str, *, time_zone: str | None = None) -> datetime.datetime:
    """An instant later by so much open time. A sum that would end at closing time ends at the next opening.
    `no_open_time`.

    calendar: The business calendar.
    at: What it is counted from.
    span: How long, such as PT8H.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.add_business_time", (), calendar, at, span, time_zone))


def add_business_days(calendar: _i.CalendarRulesDict, at: _i.InstantLike, days: int, *, time_zone: str | None = None) -> datetime.datetime:
    """The same local time so many business days later. A day on which the calendar opens at all is a business day.

    calendar: The business calendar.
    at: What it is counted from.
    days: How many days.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.add_business_days", (), calendar, at, days, time_zone))


def business_days_before(calendar: _i.CalendarRulesDict, at: _i.InstantLike, days: int, *, time_zone: str | None = None) -> datetime.datetime:
    """The same local time so many business days earlier.

    calendar: The business calendar.
    at: What it is counted from.
    days: How many days.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.business_days_before", (), calendar, at, days, time_zone))


def next_open(calendar: _i.CalendarRulesDict, at: _i.InstantLike, *, time_zone: str | None = None, inside: str | None = None, inside_zone: str | None = None, outside: str | None = None, outside_zone: str | None = None) -> datetime.datetime:
    """The first instant from here on at which the calendar is open and, where they are given, it is inside the one
    window and outside the other.

    calendar: The business calendar.
    at: What it is counted from.
    time_zone: The zone, such as Europe/Berlin; UTC.
    inside: A window of local time that it has to be in.
    inside_zone: The zone of that window; UTC.
    outside: A window of local time that it must not be in, such as quiet hours.
    outside_zone: The zone of that window; UTC.
    """
    return _r.instant(answer("time.next_open", (), calendar, at, time_zone, inside, inside_zone, outside, outside_zone))


def next_closed(calendar: _i.CalendarRulesDict, at: _i.InstantLike, *, time_zone: str | None = None) -> datetime.datetime:
    """The first instant from here on at which the calendar is closed.

    calendar: The business calendar.
    at: What it is counted from.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.next_closed", (), calendar, at, time_zone))


def is_open(calendar: _i.CalendarRulesDict, at: _i.InstantLike, *, time_zone: str | None = None) -> bool:
    """Whether the calendar is open.

    calendar: The business calendar.
    at: What it is counted from.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.truth(answer("time.is_open", (), calendar, at, time_zone))


def is_business_day(calendar: _i.CalendarRulesDict, date: _i.DateLike, *, time_zone: str | None = None) -> bool:
    """Whether the calendar opens at all on a date.

    calendar: The business calendar.
    date: The date.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.truth(answer("time.is_business_day", (), calendar, date, time_zone))


def business_time_between(calendar: _i.CalendarRulesDict, at: _i.InstantLike, until: _i.InstantLike, *, time_zone: str | None = None) -> str:
    """How long the calendar is open between two instants.

    calendar: The business calendar.
    at: What it is counted from.
    until: The end, outside.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.text(answer("time.business_time_between", (), calendar, at, until, time_zone))


def after(at: _i.InstantLike, span: str) -> datetime.datetime:
    """An instant later by elapsed time. `invalid_duration`.

    at: What it is counted from.
    span: How long, such as PT36H.
    """
    return _r.instant(answer("time.after", (), at, span))


def before(at: _i.InstantLike, span: str) -> datetime.datetime:
    """An instant earlier by elapsed time.

    at: What it is counted from.
    span: How long, such as PT36H.
    """
    return _r.instant(answer("time.before", (), at, span))


def days_after(at: _i.InstantLike, days: int, *, time: _i.TimeLike | None = None, time_zone: str | None = None) -> datetime.datetime:
    """The same local time, or the local time named, so many calendar days later.

    at: What it is counted from.
    days: How many days.
    time: The local time on that day.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.days_after", (), at, days, time, time_zone))


def days_before(at: _i.InstantLike, days: int, *, time: _i.TimeLike | None = None, time_zone: str | None = None) -> datetime.datetime:
    """The same local time, or the local time named, so many calendar days earlier.

    at: What it is counted from.
    days: How many days.
    time: The local time on that day.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.days_before", (), at, days, time, time_zone))


def next_local_time(at: _i.InstantLike, time: _i.TimeLike, *, on: str | None = None, time_zone: str | None = None, same_day: _i.SameDayWord | _t.SameDay | None = None) -> datetime.datetime:
    """The next instant at which local clocks show a time.

    at: What it is counted from.
    time: The local time.
    on: The days that count, such as `Mon-Fri`; all.
    time_zone: The zone, such as Europe/Berlin; UTC.
    same_day: Whether the day that it is counted from counts; allow.
    """
    return _r.instant(answer("time.next_local_time", (), at, time, on, time_zone, same_day))


def next_inside(window: str, at: _i.InstantLike, *, time_zone: str | None = None) -> datetime.datetime:
    """The first instant from here on that is inside a window of local time.

    window: The window of local time, such as `Fri,Sat 08:00-10:00`.
    at: What it is counted from.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.next_inside", (), window, at, time_zone))


def next_outside(window: str, at: _i.InstantLike, *, time_zone: str | None = None) -> datetime.datetime:
    """The first instant from here on that is outside a window of local time.

    window: The window of local time, such as `Fri,Sat 08:00-10:00`.
    at: What it is counted from.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.next_outside", (), window, at, time_zone))


def instant(local: str, *, time_zone: str | None = None) -> datetime.datetime:
    """The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show twice it
    is the first.

    local: The local time, such as 2026-07-02T16:30, seconds if there are any.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.instant(answer("time.instant", (), local, time_zone))


def local(at: _i.InstantLike, *, time_zone: str | None = None) -> str:
    """What the clocks of a zone show at an instant: date and time without an offset.

    at: What it is counted from.
    time_zone: The zone, such as Europe/Berlin; UTC.
    """
    return _r.text(answer("time.local", (), at, time_zone))
