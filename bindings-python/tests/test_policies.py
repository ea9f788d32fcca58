"""Policies asked about bare facts: the lane of dicts says what the general lane says, also for what only Python can write."""

from __future__ import annotations

import datetime
import json
import random
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
import recoup
import runner
from recoup._call import answer
from runner.asking import Refused
from runner.given import Given
from shop import NOW, RULEBOOK

STAGES = [[{"by": [{"role": "approver"}]}]]


def policies(*conditions: dict[str, Any], **more: Any) -> recoup.Engine:
    approvals = [{"id": f"p{place}", "when": when, "stages": STAGES} for place, when in enumerate(conditions)]
    return recoup.Engine.compile({**RULEBOOK, "time_zone": "Europe/Berlin", "approvals": approvals, **more})


def shop() -> recoup.Engine:
    over = {"over": "100.00", "currency": "USD"}
    return policies(
        {"region": "US"},
        {"not": {"group": ["gold", "silver"]}},
        {"total": over},
        {"total": {**over, "basis": "gross"}},
        {"order_total": over, "new_ship_to": True},
        {"discount": {"at_least": "12.5"}},
        {"lines": {"over": 3}},
        {"weekday": "Mon"},
        {"date": {"until": "2027-01-01"}},
        {"weight": {"over": 1, "unit": "t"}},
    )


def outcome(call: Callable[[], Any]) -> Any:
    try:
        return [one.to_dict() for one in call()]
    except recoup.RecoupError as error:
        return [fault._asdict() for fault in error.faults]
    except (TypeError, ValueError, ZeroDivisionError) as error:
        return type(error), str(error)


def both(engine: recoup.Engine, facts: Any, subject: Any = None) -> Any:
    """What the package says, which is what the general lane says."""
    given: Any = facts
    found = outcome(lambda: engine.matching_policies(given, subject=subject))

    def general() -> Any:
        documents = answer("engine.matching_policies", (engine._handle,), facts, subject)
        return [recoup.types.MatchingPolicy._of(one) for one in documents]

    assert found == outcome(general), facts
    # Once more, with what the first time left behind.
    assert found == outcome(lambda: engine.matching_policies(given, subject=subject)), facts
    return found


def test_both_lanes_agree_on_the_vectors() -> None:
    compared = 0
    for vector in runner.vectors():
        asked = vector.document["when"].get("matching_policies")
        if asked is not None:
            try:
                engine = Given(vector.document.get("given", {})).engine
            except Refused:
                continue
            both(engine, asked["facts"], asked.get("subject"))
            compared += 1
    assert compared >= 30


PLAIN: list[Any] = [None, True, False, 0, 7, -3, 101, "100.01", Decimal("100.010"), Decimal("-0.0"), "EU", "US-WA", "gold", ["gold"], [], ()]

ODD: list[Any] = [
    "",
    " gold",
    "x" * 129,
    "\ud800",
    "1e3",
    "12.50",
    1.5,
    float("nan"),
    2**70,
    Decimal("1E+3"),
    Decimal("NaN"),
    Decimal("0." + "1" * 30),
    b"gold",
    {},
    {"net": 5},
    {"net": Decimal("100.01"), "gross": None},
    {"gross": "119.00", "tax": 1},
    {"net": 1.5},
    {1: 2},
    {"gold"},
    ["gold", None],
    ["gold", ["silver"]],
    [f"g{n}" for n in range(100)],
    ("gold", "silver"),
    NOW,
    datetime.datetime(2026, 11, 23),
    datetime.date(2026, 11, 23),
    "2026-11-22T23:30:00Z",
    datetime.datetime(9999, 12, 31, tzinfo=datetime.timezone.utc),
    object(),
    recoup.Money(Decimal("1.00"), "USD"),
]

WORDS = ["as_of", "currency", "region", "group", "role", "new_ship_to", "discount", "lines", "weight", "total", "order_total"]

ODD_WORDS: list[Any] = ["sku", "score", "date", "quantity", "reqion", "", "\ud800", 7, None, ("total",)]


def test_both_lanes_agree_on_anything() -> None:
    engine = shop()
    dice = random.Random(20)
    answered = refused = 0
    for turn in range(4_000):
        facts: dict[Any, Any] = {"currency": "USD", "as_of": dice.choice([NOW, NOW, None])}
        for word in dice.sample(WORDS, dice.randrange(len(WORDS))):
            odd = dice.random() < 0.08
            facts[word] = dice.choice(ODD if odd else PLAIN)
        if dice.random() < 0.05:
            facts[dice.choice(ODD_WORDS)] = dice.choice(PLAIN)
        found = both(engine, facts, dice.choice([None, None, "cart", "quote", "order", 7]) if turn % 10 == 0 else None)
        if isinstance(found, list) and all("policy" in one for one in found):
            answered += 1
        else:
            refused += 1
    assert answered > 200 and refused > 200


@pytest.mark.parametrize("value", [*PLAIN, *ODD], ids=repr)
@pytest.mark.parametrize("word", WORDS)
def test_every_word_with_every_value(word: str, value: Any) -> None:
    both(shop(), {"currency": "USD", word: value})


@pytest.mark.parametrize(
    "facts",
    [
        {},
        None,
        "",
        "{}",
        '{"currency":"USD","region":"US"}',
        b'{"currency":"USD","region":"US"}',
        [("currency", "USD")],
        OrderedDict(currency="USD", region="US"),
        MappingProxyType({"currency": "USD", "region": "US"}),
        {"currency": None},
        {"currency": "usd"},
        {"region": "US"},
    ],
    ids=repr,
)
def test_facts_that_are_no_plain_dict(facts: Any) -> None:
    both(shop(), facts)


class Changing(datetime.tzinfo):
    """A time zone that changes the facts while they are read."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts

    def utcoffset(self, at: datetime.datetime | None) -> datetime.timedelta:
        self.facts.update((f"more{len(self.facts)}_{n}", 1) for n in range(50))
        return datetime.timedelta(0)

    def dst(self, at: datetime.datetime | None) -> datetime.timedelta:
        return datetime.timedelta(0)


def test_facts_that_change_while_they_are_read_are_refused_or_answered() -> None:
    facts: dict[str, Any] = {"region": "US", "currency": "USD"}
    facts["as_of"] = datetime.datetime(2026, 11, 22, tzinfo=Changing(facts))
    given: Any = facts
    # The interpreter's own words for a dict that grew, or the engine's for words that it does not know.
    with pytest.raises((recoup.RecoupError, RuntimeError)):
        shop().matching_policies(given)


def test_records_are_of_the_class_and_can_be_shared() -> None:
    engine = shop()
    first = engine.matching_policies({"currency": "USD", "region": "US"})
    again = engine.matching_policies({"currency": "USD", "region": "US"})
    assert first == again and isinstance(first[0], recoup.types.MatchingPolicy)
    assert (first[0].policy, first[0].unknown) == ("p0", None)
    assert (first[1].policy, first[1].unknown) == ("p1", recoup.types.Unknown.NOT_KNOWN_HERE)
    document = first[1].to_dict()
    document["policy"] = "changed"
    assert again[1].policy == "p1"
    # Another engine has answers of its own.
    assert policies({"region": "EU"}).matching_policies({"currency": "USD", "region": "US"}) == ()
    with pytest.raises(recoup.RecoupError):
        recoup.Rulebook.parse(RULEBOOK)._handle.matching_policies({"currency": "USD"}, None)


def test_many_threads_ask_one_engine() -> None:
    engine = shop()
    expected = engine.matching_policies({"currency": "USD", "region": "US", "total": 101})
    fresh = shop()
    found: list[bool] = []

    def ask() -> None:
        for _ in range(500):
            found.append(fresh.matching_policies({"currency": "USD", "region": "US", "total": 101}) == expected)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 2_000 and all(found)


def test_the_lane_takes_what_is_usual() -> None:
    """Nothing goes the general way that the lane is there for."""
    lane = shop()._handle.matching_policies
    usual: list[Mapping[str, Any]] = [
        {"currency": "USD"},
        {"currency": "USD", "as_of": NOW, "region": "US", "group": ["gold"], "new_ship_to": True, "discount": Decimal("12.5"), "total": 101},
        {"currency": "USD", "total": {"net": Decimal("1.00"), "gross": 2}, "role": ("buyer",), "lines": None},
    ]
    for facts in usual:
        assert lane(facts, None) is not None and lane(facts, "quote") is not None
        assert json.loads(json.dumps([one.to_dict() for one in lane(facts, None) or ()]))
    assert lane({"currency": "USD", "sku": "BOLT"}, None) is None
