"""Envelopes in and out, and what CRM systems answered. Nothing here sends or receives.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from recoup import _record as _r
from recoup import types as _t
from recoup._call import answer, text

if TYPE_CHECKING:
    from recoup import inputs as _i

__all__ = [
    "effect_envelope",
    "event_envelope",
    "hubspot_results",
    "read_batch",
    "read_event",
    "read_line",
    "salesforce_results",
]


def read_event(event: Any | str | bytes) -> _t.Incoming:
    """Reads a CloudEvents 1.0 envelope: the account and the input that it brings. Every fault at once, with its place in
    the event: `unknown_event_type`, `unsupported_version`, `unsupported_content`, and what the input may have wrong
    below `/data`.

    event: The event.
    """
    return _t.Incoming._of(answer("exchange.read_event", (), event))


def read_line(line: str | bytes) -> _t.Incoming | None:
    """Reads one line of a file with an event on each; nothing for a blank line.

    line: The line, as it is.
    """
    return _r.maybe(lambda v: _t.Incoming._of(v), answer("exchange.read_line", (), line))


def read_batch(events: Sequence[Any] | str | bytes) -> tuple[_t.Incoming, ...]:
    """Reads a batch of events. One fault and nothing of the batch is taken.

    events: The batch: an array of events.
    """
    return _r.many(lambda v: _t.Incoming._of(v), answer("exchange.read_batch", (), events))


def event_envelope(source: str, account: str, event: _i.EventDict | _t.Event) -> str:
    """An event of an account as a CloudEvents 1.0 envelope, to be sent.

    source: Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.
    account: The account.
    event: The event, as the step gave it.
    """
    return text("exchange.event_envelope", (), source, account, event)


def effect_envelope(source: str, account: str, effect: _i.EffectDict | _t.Effect, now: _i.InstantLike) -> str:
    """An effect of an account as a CloudEvents 1.0 envelope, to be sent.

    source: Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.
    account: The account.
    effect: The effect, as the step gave it.
    now: When it was emitted.
    """
    return text("exchange.effect_envelope", (), source, account, effect, now)


def salesforce_results(request: _i.CompositeRequestDict | _t.CompositeRequest, status: int, body: str, *, retry_after: str | None = None) -> tuple[_t.EffectAnswer, ...]:
    """What became of every effect of a request that `salesforce` gave, by what Salesforce answered.

    request: The request that was sent.
    status: The HTTP status.
    body: The body of the answer; empty where there is none.
    retry_after: What the header Retry-After says, such as PT30S.
    """
    return _r.many(lambda v: _t.EffectAnswer._of(v), answer("exchange.salesforce_results", (), request, status, body, retry_after))


def hubspot_results(request: _i.HubSpotRequestDict | _t.HubSpotRequest, status: int, body: str, *, retry_after: str | None = None) -> tuple[_t.EffectAnswer, ...]:
    """What became of every effect of a request that `hubspot` gave, by what HubSpot answered.

    request: The batch that was sent.
    status: The HTTP status.
    body: The body of the answer; empty where there is none.
    retry_after: What the header Retry-After says, such as PT30S.
    """
    return _r.many(lambda v: _t.EffectAnswer._of(v), answer("exchange.hubspot_results", (), request, status, body, retry_after))
