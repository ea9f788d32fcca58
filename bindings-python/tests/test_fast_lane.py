"""The fast lane says what the general lane says: for every request of the vectors, and for what only Python can write."""

from __future__ import annotations

import collections
import datetime
import json
import random
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest
import recoup
import runner
from recoup._call import answer
from runner.given import Given
from runner.asking import Refused, instant, text_of
from shop import NOW, engine, priced


def requests() -> list[tuple[Given, Any]]:
    found = []
    for vector in runner.vectors():
        when, given = vector.document["when"], vector.document.get("given", {})
        if isinstance(when.get("price"), dict):
            found.append((Given(given), when["price"]))
    return found


def in_python(value: Any, name: str = "") -> Any:
    """The same request as a Python program writes it: decimals, datetimes, short lines."""
    if isinstance(value, list):
        return [in_python(one, "line" if name == "lines" else "") for one in value]
    if isinstance(value, dict):
        if name == "line" and value.keys() == {"sku", "quantity"}:
            return (in_python(value["sku"]), in_python(value["quantity"], "quantity"))
        return {key: in_python(one, key) for key, one in value.items()}
    if name in ("quantity", "unit_price", "amount") and isinstance(value, str) and re.fullmatch(r"-?\d{1,20}(\.\d{1,8})?", value):
        return Decimal(value)
    if name in ("as_of", "requested") and isinstance(value, str):
        try:
            at = datetime.datetime.fromisoformat(value)
        except ValueError:
            return value
        return at if at.utcoffset() is not None and instant(at) == value else value
    return value


def outcome(call: Any) -> Any:
    try:
        return call()
    except recoup.RecoupError as error:
        return [fault._asdict() for fault in error.faults]


def test_both_lanes_agree_on_every_request_of_the_vectors() -> None:
    compared = 0
    for given, fields in requests():
        try:
            priced_by, request = given.engine, given.request(fields)
        except Refused:
            continue
        general = outcome(lambda: answer("engine.price", (priced_by._handle,), text_of(request)))
        python = in_python(request, "request")
        by_name = outcome(lambda: priced_by.price(**python).to_dict())
        assert by_name == general, fields
        assert outcome(lambda: priced_by.price(python).to_dict()) == general, fields
        compared += 1
    assert compared > 250


def test_the_cart_agrees_with_a_price_after_every_edit() -> None:
    shop = engine()
    request: dict[str, Any] = {"account": "acme", "currency": "USD", "as_of": NOW, "lines": [("VALVE-2", 3), ("BOLT-M8", 1)]}
    cart = shop.prepare(**request)
    for quantity in (1, 49, 50, Decimal("1000"), 7):
        cart.set_quantity(1, quantity)
        now = shop.price({**request, "lines": [("VALVE-2", 3), ("BOLT-M8", quantity)]})
        assert cart.totals() == now.totals
        assert cart.price() == now
        assert (cart.line(1).net, cart.line(1).rule) == (now.lines[1].net, now.lines[1].rule)
        assert cart.line(1) == recoup.types.LineSummary._of(answer("cart.line", (cart._handle,), 1))
        assert cart.totals() == recoup.types.Totals._of(answer("cart.totals", (cart._handle,)))
    cart.add_line(("VALVE-2", 50))
    cart.add_line({"sku": "BOLT-M8", "quantity": 10, "id": "bolts"})
    assert [line.sku for line in cart.lines()] == ["VALVE-2", "BOLT-M8", "VALVE-2", "BOLT-M8"]
    removed = cart.remove_line(0)
    assert (removed.sku, removed.quantity) == ("VALVE-2", Decimal(3))
    assert len(cart.price().lines) == 3


def test_other_lines_take_the_place_of_those_that_were() -> None:
    shop = engine()
    request: dict[str, Any] = {"account": "acme", "currency": "USD", "as_of": NOW}
    cart = shop.prepare(**request)
    assert cart.totals().gross == Decimal("0.00")
    unusual: list[Any] = [{"sku": "BOLT-M8", "quantity": "400"}, {"id": "a", "sku": "VALVE-2", "quantity": Decimal("3.0")}]
    for lines in (
        [("VALVE-2", 60), ("BOLT-M8", 400)],
        [("BOLT-M8", 7)],
        (("VALVE-2", 1), {"sku": "BOLT-M8", "quantity": 1}, ("VALVE-2", Decimal(49))),
        [{"quantity": 9, "sku": "VALVE-2"}, {"sku": "BOLT-M8", "quantity": 5, "unit": "ea"}],
        [("VALVE-2", 60, "ea"), ("VALVE-2", 60)],
        unusual,
        [("VALVE-2", 5)],
        [],
        [("VALVE-2", 2)],
    ):
        given = list(lines)
        # Once to be resolved, once as what is known.
        for again in (given, given, tuple(given)):
            cart.set_lines(again)
            now = shop.price(**request, lines=given)
            assert cart.totals() == now.totals
            assert cart.totals() == recoup.types.Totals._of(answer("cart.totals", (cart._handle,)))
            assert cart.price() == now
            assert len(cart.lines()) == len(given)
            if given:
                assert cart.line(0).gross == now.lines[0].gross


@pytest.mark.parametrize(
    ("lines", "code", "path"),
    [
        (None, "wrong_type", "/lines"),
        ("VALVE-2", "wrong_type", "/lines"),
        ({"sku": "VALVE-2", "quantity": 1}, "wrong_type", "/lines"),
        ([("VALVE-2", 1), ("VALVE-2", 0)], "invalid_quantity", "/lines/1/quantity"),
        ([("VALVE-2", 1), ("VALVE-2", 1.5)], "invalid_decimal", "/lines/1/quantity"),
        ([("VALVE-2", 1), ("VALVE-2", True)], "wrong_type", "/lines/1/quantity"),
        ([("VALVE-2", 1), ("VALVE-2", Decimal("0.5"))], "quantity_too_precise", "/lines/1/quantity"),
        ([("VALVE-2", 1), ("VALVE-2", 10**30)], "invalid_decimal", "/lines/1/quantity"),
        ([("VALVE-2", 1), ("GHOST", 1)], "unknown_sku", "/lines/1/sku"),
        ([("VALVE-2", 1), (7, 1)], "wrong_type", "/lines/1/sku"),
        ([("VALVE-2", 1), ("\ud800", 1)], "invalid_utf8", "/lines/1/sku"),
        ([("VALVE-2", 1), {"sku": "VALVE-2", "quantity": 1, "colour": "red"}], "unknown_field", "/lines/1/colour"),
        ([{"id": "a", "sku": "VALVE-2", "quantity": 1}] * 2, "duplicate_id", "/lines/1/id"),
        ([("VALVE-2", 1)] * 100_001, "too_many", "/lines"),
    ],
)
def test_refused_lines_change_nothing(lines: Any, code: str, path: str) -> None:
    cart = engine().prepare(currency="USD", as_of=NOW)
    for known in (False, True):
        with pytest.raises(recoup.RecoupError) as refused:
            cart.set_lines(lines)
        assert (refused.value.code, refused.value.path) == (code, path)
        assert [line.quantity for line in cart.lines()] == ([3] if known else [])
        cart.set_lines([("VALVE-2", 3)])
    assert cart.totals().subtotal == Decimal("252.00")


def test_what_raises_while_lines_are_read_changes_nothing() -> None:
    cart = engine().prepare(currency="USD", as_of=NOW, lines=[("VALVE-2", 3)])
    before = cart.totals()

    def lines() -> Any:
        yield ("VALVE-2", 1)
        raise OSError("the connection is gone")

    with pytest.raises(OSError, match="gone"):
        cart.set_lines(lines())
    assert cart.totals() == before


@pytest.mark.parametrize(
    ("index", "quantity", "code", "path"),
    [
        (9, 1, "invalid_request", "/lines/9"),
        (-1, 1, "out_of_range", "/index"),
        (True, 1, "wrong_type", "/index"),
        ("0", 1, "wrong_type", "/index"),
        (10**30, 1, "out_of_range", "/index"),
        (0, 1.5, "invalid_decimal", "/quantity"),
        (0, None, "wrong_type", "/quantity"),
        (0, True, "wrong_type", "/quantity"),
        (0, Decimal("NaN"), "invalid_decimal", "/quantity"),
        (0, Decimal("0.0000001"), "quantity_too_precise", None),
    ],
)
def test_a_refused_edit_changes_nothing(index: Any, quantity: Any, code: str, path: str | None) -> None:
    cart = engine().prepare(currency="USD", as_of=NOW, lines=[("VALVE-2", 3)])
    before = cart.totals()
    with pytest.raises(recoup.RecoupError) as refused:
        cart.set_quantity(index, quantity)
    assert refused.value.code == code
    assert path is None or refused.value.path == path
    assert cart.totals() == before


def test_none_is_a_field_left_out_when_given_by_name() -> None:
    assert priced(channel=None, contact=None) == priced()
    with pytest.raises(recoup.RecoupError) as refused:
        engine().price({"currency": "USD", "as_of": NOW, "channel": None})
    assert (refused.value.code, refused.value.path) == ("wrong_type", "/channel")


def test_lines_may_be_any_iterable() -> None:
    expected = priced()
    lines = [("VALVE-2", 60), ("BOLT-M8", 400)]
    assert priced(lines=tuple(lines)) == expected
    assert priced(lines=iter(lines)) == expected
    assert priced(lines=(line for line in lines)) == expected
    assert priced(lines={"VALVE-2": 60, "BOLT-M8": 400}.items()) == expected
    assert priced(lines=[("VALVE-2", 60, "ea"), {"sku": "BOLT-M8", "quantity": "400"}]) == expected


def test_zones_do_not_matter_to_an_instant() -> None:
    import zoneinfo

    here = NOW.astimezone(zoneinfo.ZoneInfo("America/New_York"))
    assert priced(as_of=here, explain="full") == priced(explain="full")
    assert priced(as_of="2026-11-22T04:00:00-05:00") == priced()


def test_the_request_or_its_fields_but_not_both() -> None:
    with pytest.raises(TypeError, match="not both"):
        engine().price({"currency": "USD", "as_of": NOW}, currency="USD")  # type: ignore[call-overload]


def test_many_are_what_each_is_alone() -> None:
    shop = engine()
    good: dict[str, Any] = {"account": "acme", "currency": "USD", "as_of": NOW, "lines": [("VALVE-2", 60), ("BOLT-M8", 400)]}
    spelt = {"currency": "USD", "as_of": "2026-11-22T09:00:00Z", "lines": [{"sku": "VALVE-2", "quantity": "1"}]}
    requests: list[Any] = [
        good,
        {**good, "currency": "USX"},
        spelt,
        json.dumps(spelt),
        recoup.types.Request._of(spelt),
        {**good, "lines": [("VALVE-2", 1.5)]},
        {**good, "lines": [("NO-SUCH", 1)]},
        "{",
        7,
        *({**good, "lines": [("BOLT-M8", count)]} for count in range(1, 300)),
    ]
    alone = [outcome(lambda request=request: shop.price(request).to_dict()) for request in requests]  # type: ignore[misc]
    for given in (requests, tuple(requests)):
        answers = shop.price_many(given)
        many = [one.to_dict() if isinstance(one, recoup.Priced) else [fault.to_dict() for fault in one.errors] for one in answers]
        expected = [one if isinstance(one, dict) else [{**fault, "number": fault["number"]} for fault in one] for one in alone]
        assert many == expected
    refused = [at for at, one in enumerate(shop.price_many(requests)) if isinstance(one, recoup.types.Refusal)]
    assert refused == [1, 5, 6, 7, 8]
    assert shop.price_many([]) == ()
    first = shop.price_many([good])[0]
    assert isinstance(first, recoup.Priced) and str(first.total) == "3,884.00 USD" and first.lines[0].why()


def test_many_that_are_no_list() -> None:
    for junk in (None, 7, "[]", {"currency": "USD"}, object()):
        with pytest.raises(recoup.RecoupError):
            engine().price_many(junk)  # type: ignore[arg-type]

    class Raises(Mapping[str, Any]):
        def __getitem__(self, name: str) -> Any:
            raise ZeroDivisionError

        def __iter__(self) -> Any:
            raise ZeroDivisionError

        def __len__(self) -> int:
            return 1

    with pytest.raises(ZeroDivisionError):
        engine().price_many([Raises()])  # type: ignore[list-item]


def test_the_bucket_of_a_unit_is_the_same_in_both_ways() -> None:
    shares = set()
    for version in ("1", "2"):
        for seed in ("", "seed", "größe", "\0", '"\\\n', "💶"):
            for unit in range(500):
                value = f"{seed}{unit}{'x' * (unit % 7)}"
                found = recoup.experiments.bucket(seed, value, version)
                general = answer("experiments.bucket", (), seed, value, version)
                assert found.to_json() == json.dumps(general, separators=(",", ":"), default=str)
                assert (found.part, found.of, found.share) == (general["part"], general["of"], Decimal(general["share"]))
                shares.add(len(found["share"]))
    assert len(shares) >= 4, "shares of every length"
    assert recoup.experiments.bucket("seed", "a", recoup.types.HashVersion("2")).share == Decimal("0.0505")


def test_an_odd_bucket_goes_the_general_way() -> None:
    long = "é" * 5000
    assert recoup.experiments.bucket(long, long, "2").to_dict() == answer("experiments.bucket", (), long, long, "2")
    bucket: Any = recoup.experiments.bucket
    for given, path in [
        (("\ud800", "a", "2"), "/seed"),
        (("a", "a\udfff", "2"), "/value"),
        ((1, "a", "2"), "/seed"),
        (("a", 1, "2"), "/value"),
        (("a", "a", "3"), "/version"),
        (("a", "a", 2), "/version"),
    ]:
        with pytest.raises(recoup.RecoupError) as refused:
            bucket(*given)
        assert refused.value.path == path, given


def both_ways(seed: Any, values: Any, version: Any) -> Any:
    """What comes of buckets: the document or the faults, the same in both ways."""

    def faults_or(call: Any) -> Any:
        found = outcome(call)
        return [(fault["code"], fault["path"]) for fault in found] if isinstance(found, list) else found

    lane: Any = recoup.experiments.buckets
    found = faults_or(lambda: lane(seed, values, version).to_dict())
    assert found == faults_or(lambda: answer("experiments.buckets", (), seed, values, version)), (seed, values, version)
    return found


def test_the_buckets_of_many_units_are_the_same_in_both_ways() -> None:
    pieces = ["", "a", "user-", "7", "größe", "東京", "💶", '"', "\\", "\n", "\x01", "\x1f", "\x7f", "\u2028", "\ufeff", "\0", "x" * 40]
    draw = random.Random(7)
    units = 0
    for turn in range(600):
        seed, *values = ("".join(draw.choices(pieces, k=draw.randrange(5))) for _ in range(draw.randrange(1, 30)))
        version = "12"[turn % 2]
        both_ways(seed, values, version)
        found = recoup.experiments.buckets(seed, tuple(values), version)
        alone = [recoup.experiments.bucket(seed, value, version) for value in values]
        assert [(part, found.of) for part in found.parts] == [(one.part, one.of) for one in alone]
        units += len(values)
    assert units > 5000
    found = recoup.experiments.buckets("seed", ["a", "b"], recoup.types.HashVersion("2"))
    assert (found.of, found.parts) == (10_000, (505, 2696))
    assert found.to_json() == '{"of":10000,"parts":[505,2696]}'
    assert recoup.experiments.buckets("seed", [], "1").to_dict() == {"of": 1000, "parts": []}


def test_odd_buckets_go_the_general_way() -> None:
    class Text(str):
        def __str__(self) -> str:
            return "something else"

    class Items(list[Any]):
        def __iter__(self) -> Any:
            return iter(["something", "else"])

    class Lazy(Sequence[str]):
        def __len__(self) -> int:
            return 2

        def __getitem__(self, index: Any) -> Any:
            return ["a", "b"][index]

    expected = {"of": 10_000, "parts": [505, 2696]}
    for values in (["a", "b"], ("a", "b"), [Text("a"), Text("b")], Items(["a", "b"]), Lazy(), collections.deque(["a", "b"])):
        assert both_ways("seed", values, "2") == expected, values
    long = "é" * 5000
    assert both_ways(long, [long, "a"], "2")["of"] == 10_000
    itself: list[Any] = ["a"]
    itself.append(itself)
    for values, faults in [
        (["a", 7, "b"], [("wrong_type", "/values/1")]),
        ([None, "b", {}, "d", ["e"]], [("wrong_type", f"/values/{place}") for place in (0, 2, 4)]),
        (["a", True], [("wrong_type", "/values/1")]),
        (["a", b"b"], [("wrong_type", "/values/1")]),
        (["a", 1.5], [("invalid_decimal", "/values/1")]),
        (["a", "\ud800"], [("invalid_utf8", "/values/1")]),
        (["a\ud83d", "\udcb6b"], [("invalid_utf8", "/values/0")]),
        ("acme", [("wrong_type", "/values")]),
        (b"acme", [("wrong_type", "/values")]),
        ({"a": "b"}, [("wrong_type", "/values")]),
        ({"a"}, [("wrong_type", "/values")]),
        ((value for value in "ab"), [("wrong_type", "/values")]),
        (None, [("missing_field", "")]),
        (itself, [("document_too_deep", "")]),
    ]:
        assert both_ways("seed", values, "2") == faults, values
    assert both_ways("\ud800", ["a"], "2") == [("invalid_utf8", "/seed")]
    assert both_ways(7, ["a", 7], "2") == [("wrong_type", "/seed")]
    assert both_ways("seed", ["a"], "3") == [("invalid_choice", "/version")]
    assert both_ways("seed", ["a"], 2) == [("wrong_type", "/version")]

    class Raises(Lazy):
        def __getitem__(self, index: Any) -> Any:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        recoup.experiments.buckets("seed", Raises(), "2")


def test_a_million_buckets_and_no_more() -> None:
    many = [f"account-{number}" for number in range(1_000_000)]
    found = recoup.experiments.buckets("q3", many, "2")
    assert len(found.parts) == len(many)
    for number in range(0, len(many), 9973):
        assert found.parts[number] == recoup.experiments.bucket("q3", many[number], "2").part
    # Two arms of the same size, as far as chance allows: ten times its deviation.
    assert abs(sum(part < 5000 for part in found.parts) - 500_000) < 5000
    mebibyte = "x" * (1 << 20)
    for values, code in [([*many, "one more"], "too_many"), ([mebibyte] * 64, "document_too_large")]:
        with pytest.raises(recoup.RecoupError) as refused:
            recoup.experiments.buckets("q3", values, "2")
        assert refused.value.code == code
