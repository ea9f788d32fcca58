"""Callers that mean no good: every one gets an error of the package or of its own making, and the process goes on."""

from __future__ import annotations

import collections
import datetime
import gc
import json
import math
import resource
import threading
import types
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
import recoup
from recoup import _native
from shop import NOW, RULEBOOK, engine, priced


def refused(**fields: Any) -> recoup.Fault:
    with pytest.raises(recoup.RecoupError) as error:
        priced(**fields)
    return error.value.faults[0]


class Boom(Exception):
    """What a hostile object throws."""


class ThrowingMapping(Mapping[str, Any]):
    def __getitem__(self, key: str) -> Any:
        raise Boom

    def __iter__(self) -> Iterator[str]:
        return iter(["sku"])

    def __len__(self) -> int:
        return 1


class ThrowingIterable:
    def __iter__(self) -> Iterator[Any]:
        yield ("VALVE-2", 1)
        raise Boom


class ThrowingIndex:
    def __index__(self) -> int:
        raise Boom


class ThrowingAttributes:
    def __getattr__(self, name: str) -> Any:
        raise Boom


class ThrowingRepr(float):
    def __repr__(self) -> str:
        raise Boom


class ThrowingZone(datetime.tzinfo):
    def utcoffset(self, at: datetime.datetime | None) -> datetime.timedelta:
        raise Boom


class LyingDecimal(Decimal):
    def __str__(self) -> str:
        return "1"

    def __format__(self, spec: str) -> str:
        return "1"


class LyingInt(int):
    def __repr__(self) -> str:
        return "1"

    __str__ = __repr__


class Endless(collections.abc.Sequence):  # type: ignore[type-arg]
    def __getitem__(self, index: Any) -> Any:
        return "x" * 1_000_000

    def __len__(self) -> int:
        return 2**62


class NumpyLike:
    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("quantity", "code"),
    [
        (1.5, "invalid_decimal"),
        (60.0, "invalid_decimal"),
        (math.nan, "invalid_decimal"),
        (math.inf, "invalid_decimal"),
        (-math.inf, "invalid_decimal"),
        (Decimal("NaN"), "invalid_decimal"),
        (Decimal("sNaN"), "invalid_decimal"),
        (Decimal("-Infinity"), "invalid_decimal"),
        (Decimal("1e999999"), "invalid_decimal"),
        (Decimal("1e-999999"), "invalid_decimal"),
        (Decimal("0." + "1" * 40), "invalid_decimal"),
        (Decimal("1" * 60), "invalid_decimal"),
        (10**28, "quantity_out_of_range"),
        (10**400, "invalid_decimal"),
        (10**5000, "out_of_range"),
        (-1, "invalid_quantity"),
        (0, "invalid_quantity"),
        (True, "wrong_type"),
        (None, "wrong_type"),
        ("", "invalid_decimal"),
        ("1e3", "invalid_decimal"),
        ("\u0661\u0662", "invalid_decimal"),
        ("1_000", "invalid_decimal"),
        (b"60", "wrong_type"),
        ([], "wrong_type"),
        ({}, "wrong_type"),
        ({1, 2}, "wrong_type"),
        (1j, "wrong_type"),
        (Fraction(1, 3), "wrong_type"),
        (object(), "wrong_type"),
        (print, "wrong_type"),
        (ThrowingRepr(1.5), "invalid_decimal"),
        (LyingDecimal("1e999999"), "invalid_decimal"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else repr(value),
)
def test_a_quantity_is_exact_or_refused(quantity: Any, code: str) -> None:
    fault = refused(lines=[("VALVE-2", quantity)])
    assert fault.code == code
    assert fault.path == "/lines/0/quantity"


@pytest.mark.parametrize(
    "quantity",
    [60, "60", Decimal(60), Decimal("6E+1"), Decimal("60.0"), Decimal("60.000000000000000000000000"), NumpyLike(60), LyingInt(60), LyingDecimal("60")],
    ids=lambda value: type(value).__name__ + repr(value)[:20],
)
def test_a_quantity_is_what_it_is_whatever_it_says(quantity: Any) -> None:
    assert priced(lines=[("VALVE-2", quantity)]).total.amount == Decimal("3840.00")


@pytest.mark.parametrize(
    ("as_of", "code"),
    [
        (datetime.datetime(2026, 1, 1), "invalid_time"),
        (datetime.datetime.max.replace(tzinfo=datetime.timezone.utc), "time_out_of_range"),
        (datetime.datetime.min.replace(tzinfo=datetime.timezone.utc), "time_out_of_range"),
        (datetime.datetime.min.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=14))), "time_out_of_range"),
        (datetime.datetime.max.replace(tzinfo=datetime.timezone(-datetime.timedelta(hours=12))), "time_out_of_range"),
        (datetime.date(2026, 1, 1), "invalid_time"),
        (datetime.time(9, 0), "invalid_time"),
        (1767225600, "wrong_type"),
        (1767225600.0, "invalid_decimal"),
        ("yesterday", "invalid_time"),
        ("2026-01-01T00:00:00", "invalid_time"),
        (b"2026-01-01T00:00:00Z", "wrong_type"),
        ([], "wrong_type"),
    ],
)
def test_an_instant_has_a_zone_and_a_year(as_of: Any, code: str) -> None:
    fault = refused(as_of=as_of)
    assert (fault.code, fault.path) == (code, "/as_of")


def test_an_offset_of_seconds_is_still_the_same_instant() -> None:
    odd = datetime.timezone(datetime.timedelta(hours=1, seconds=17))
    assert priced(as_of=NOW.astimezone(odd)) == priced()
    assert recoup.time.after(NOW.astimezone(odd), "PT1H") == NOW + datetime.timedelta(hours=1)


@pytest.mark.parametrize("text", ["\ud800", "VALVE\udfff", "\udcff"])
def test_half_a_character_is_no_text(text: str) -> None:
    assert refused(account=text).code == "invalid_utf8"
    assert refused(lines=[(text, 1)]).code == "invalid_utf8"
    assert refused(**{text: 1}).code == "invalid_utf8"
    for call in (lambda: recoup.Rulebook.parse(text), lambda: recoup.Account.restore(text), lambda: recoup.money.currency(text)):
        with pytest.raises(recoup.RecoupError) as error:
            call()
        assert error.value.code == "invalid_utf8"


@pytest.mark.parametrize("data", [b"\xff", b'{"id":"\xc3"}', b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"])
def test_bytes_that_are_no_utf8_are_refused(data: bytes) -> None:
    with pytest.raises(recoup.RulebookError) as error:
        recoup.Rulebook.parse(data)
    assert error.value.code == "invalid_utf8"
    with pytest.raises(recoup.RecoupError) as refused:
        engine().price(data)
    assert refused.value.code == "invalid_utf8"


@pytest.mark.parametrize("kind", [ThrowingMapping, ThrowingIndex, ThrowingAttributes, ThrowingZone])
def test_what_a_callers_own_object_throws_comes_through(kind: Any) -> None:
    fault = datetime.datetime(2026, 1, 1, tzinfo=kind()) if kind is ThrowingZone else kind()
    with pytest.raises(Boom):
        priced(as_of=fault)
    with pytest.raises(Boom):
        engine().price({"currency": "USD", "as_of": fault})
    with pytest.raises(Boom):
        priced(lines=ThrowingIterable())
    assert priced().total.amount == Decimal("3884.00")


@pytest.mark.parametrize("lines", [5, "VALVE-2", b"x", {"VALVE-2": 1}, [None], [5], ["VALVE-2"], [("VALVE-2",)], [("A", 1, "ea", 4)], [[]], [{}], [{"sku": "A"}], [{1: 2}], [[("A", 1)]], NOW])
def test_lines_are_lines(lines: Any) -> None:
    assert refused(lines=lines).code in ("wrong_type", "missing_field", "unknown_field")


@pytest.mark.parametrize("request_", [5, 1.5, True, [], [1], "", "{", "null", "[]", b"", (), NOW, Colour.RED, Decimal(1), {1: 2}, {"a": {2: 3}}, {None: 1}])
def test_a_request_is_a_request(request_: Any) -> None:
    with pytest.raises(recoup.RecoupError) as error:
        engine().price(request_)
    assert error.value.code in ("wrong_type", "invalid_json", "missing_field", "invalid_decimal", "unknown_field")
    with pytest.raises(recoup.RecoupError):
        recoup.Rulebook.parse(request_)


def test_keys_are_strings_and_never_made_ones() -> None:
    for key in (1, None, True, 1.5, b"currency", ("a",)):
        with pytest.raises(recoup.RecoupError) as error:
            _native.encode({"fine": [{key: 1}]})
        assert (error.value.code, error.value.path) == ("wrong_type", "/fine/0")


def test_a_value_that_holds_itself_ends() -> None:
    for value in ({}, []):
        loop: Any = value
        loop.append(loop) if isinstance(loop, list) else loop.update(me=loop)
        with pytest.raises(recoup.RecoupError) as error:
            _native.encode(loop)
        assert error.value.code == "document_too_deep"
    deep: Any = {}
    for _ in range(100_000):
        deep = {"not": deep}
    with pytest.raises(recoup.RecoupError) as error:
        engine().explain_condition(deep, {"currency": "USD", "as_of": NOW})
    assert error.value.code == "document_too_deep"
    # Python frees it by recursion; take it apart first.
    while deep:
        deep = deep.pop("not")
    with pytest.raises(recoup.RecoupError) as error:
        recoup.Rulebook.parse("[" * 1_000_000)
    assert error.value.code == "document_too_deep"


def test_a_value_without_end_ends() -> None:
    with pytest.raises(recoup.RecoupError) as error:
        _native.encode(Endless())
    assert error.value.code == "document_too_large"
    with pytest.raises(recoup.RecoupError) as error:
        recoup.Rulebook.parse(" " * (64 * 1024 * 1024 + 1))
    assert error.value.code == "document_too_large"

    def forever() -> Iterator[tuple[str, int]]:
        while True:
            yield ("VALVE-2", 1)

    assert refused(lines=forever()).code == "too_many"


def test_a_hundred_thousand_lines_are_priced_and_one_more_is_not() -> None:
    lines = [("BOLT-M8", 8)] * 100_000
    result = priced(lines=lines)
    assert len(result.lines) == 100_000
    assert result.totals.subtotal == Decimal(100_000)
    fault = refused(lines=lines + [("BOLT-M8", 8)])
    assert fault.code == "too_many"


class Growing(datetime.tzinfo):
    """A time zone that adds to a dict whenever it is asked."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields

    def utcoffset(self, at: datetime.datetime | None) -> datetime.timedelta:
        self.fields.update((f"more-{len(self.fields)}-{number}", number) for number in range(50))
        return datetime.timedelta(0)


def test_a_dict_that_changes_while_it_is_written_is_written_as_it_stood() -> None:
    fields: dict[str, Any] = {"first": 1}
    fields["at"] = datetime.datetime(2026, 11, 22, tzinfo=Growing(fields))
    fields["last"] = [fields["at"]]
    written = json.loads(_native.encode(fields))
    assert written == {"first": 1, "at": "2026-11-22T00:00:00+00:00", "last": ["2026-11-22T00:00:00+00:00"]}
    assert len(fields) > 50


def test_encoding_is_what_json_says() -> None:
    value = {"a": [1, -(10**30), "\"\\\n\t\x00é😀", None, True, False, {}, []], "": {"b": ""}, "c": (1, 2)}
    assert json.loads(_native.encode(value)) == json.loads(json.dumps(value))
    mapping = types.MappingProxyType({"a": collections.deque([1]), "b": collections.OrderedDict(x=1), "c": collections.UserDict(y=2)})
    assert json.loads(_native.encode(mapping)) == {"a": [1], "b": {"x": 1}, "c": {"y": 2}}
    exact = [Decimal("1.10"), Decimal("-0.00"), Decimal("1E+3"), Decimal("1E-7")]
    assert json.loads(_native.encode(exact)) == ["1.10", "-0.00", "1000", "0.0000001"]
    times = [NOW, datetime.date(2026, 1, 2), datetime.time(9, 30)]
    assert json.loads(_native.encode(times)) == ["2026-11-22T09:00:00+00:00", "2026-01-02", "09:30"]


def test_the_native_half_is_not_a_back_door() -> None:
    handle = engine()._handle
    for name, handles, arguments in [
        ("engine.price", (), ()),
        ("engine.price", (handle, handle), ()),
        ("engine.price", (handle,), ({},) * 50),
        ("no.such", (), ()),
        ("account.snapshot", (handle,), ()),
    ]:
        with pytest.raises(recoup.RecoupError):
            _native.call(name, handles, arguments)
    with pytest.raises(TypeError):
        _native.call("engine.price", ("engine",), ({},))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        _native.Handle()
    with pytest.raises(recoup.RecoupError):
        recoup.Account.new("acme")._handle.price(currency="USD")


def test_threads_share_an_engine_and_an_account() -> None:
    shop, account = engine(), recoup.Account.new("acme")
    totals: list[Decimal] = []
    errors: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for turn in range(30):
                totals.append(shop.price(account="acme", currency="USD", as_of=NOW, lines=[("VALVE-2", 60)]).total.amount)
                step = {"command": "cart.create", "cart": f"c-{thread}-{turn}", "new": {"currency": "USD"}, "id": f"in-{thread}-{turn}"}
                shop.step(account, json.dumps(step), NOW)
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert totals == [Decimal("3840.00")] * 240
    assert len(account.carts()) == 240


def test_other_threads_run_while_a_large_cart_is_priced() -> None:
    lines = [("BOLT-M8", 8)] * 100_000
    ticks: list[int] = []
    done = threading.Event()

    def tick() -> None:
        while not done.wait(0.001):
            ticks.append(1)

    thread = threading.Thread(target=tick)
    thread.start()
    priced(lines=lines)
    during = len(ticks)
    done.set()
    thread.join()
    assert during > 3


def test_memory_does_not_grow_with_use() -> None:
    shop = engine()
    cart = shop.prepare(account="acme", currency="USD", as_of=NOW, lines=[("VALVE-2", 1)])

    def use(times: int) -> None:
        for turn in range(times):
            result = shop.price(account="acme", currency="USD", as_of=NOW, lines=[("VALVE-2", 60)] * 20, explain="full")
            assert result.lines[-1].net and result.to_dict() and result.totals.net and result.lines[0].why()
            cart.set_quantity(0, turn + 1)
            cart.set_lines([("VALVE-2", turn + 1, "ea"), ("BOLT-M8", 1)])
            assert cart.totals().net and cart.line(0).rule
            with pytest.raises(recoup.RecoupError):
                shop.price(currency="USD", as_of=NOW, lines=[("VALVE-2", -1)] * 20)
            recoup.Account.restore(recoup.Account.new("acme").snapshot())

    def peak() -> int:
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    use(100)
    before = peak()
    use(400)
    # In kilobytes. A leak of one priced cart per turn would be more than twice this.
    assert peak() - before < 4_000


def test_an_engine_dies_with_its_last_user() -> None:
    result = priced()
    cart = engine().prepare(currency="USD", as_of=NOW, lines=[("VALVE-2", 1)])
    gc.collect()
    assert result.lines[0].why() and cart.totals().net == Decimal("84.00")


def test_books_are_refused_with_their_own_error() -> None:
    for book in (5, None, [], "x", b"\xff", {"rulebook": 1}, {**RULEBOOK, "currency": 1.5}, RULEBOOK | {"price_lists": [NOW]}):
        with pytest.raises(recoup.RulebookError):
            recoup.Engine.compile(book)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        from pathlib import Path

        recoup.Engine.compile(Path("no-such-rulebook.json"))
