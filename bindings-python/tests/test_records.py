"""What the engine answers: typed, unchangeable, comparable, picklable, and readable at a prompt."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest
import recoup
from recoup import types
from shop import NOW, RULEBOOK, engine, priced


def outcome() -> types.Outcome:
    account = recoup.Account.new("acme")
    step = {"id": "in-1", "command": "cart.create", "cart": "c-1", "new": {"currency": "USD"}}
    return engine().step(account, json.dumps(step), NOW)


def test_numbers_are_decimals_and_words_are_enums() -> None:
    result = priced()
    line = result.lines[0]
    assert result.total == recoup.Money(Decimal("3884.00"), "USD")
    assert str(result.total) == "3,884.00 USD"
    assert (line.unit_price, line.net) == (Decimal("64"), Decimal("3840.00"))
    assert line.status is types.LineStatus.PRICED and line.status == "priced"
    assert line.source is types.Source.CONTRACT
    assert line.rule == "contract:acme-2026/valves"
    assert result.lines[1].discounts[0].promotion == "bolts"
    assert result.lines[1].discounts[0].amount == Decimal("6.00")
    assert result.totals.gross == sum(one.gross for one in result.lines)


def test_a_line_says_why_even_if_nobody_asked_before() -> None:
    line = priced().lines[0]
    why = line.why()
    assert [step.step for step in why.waterfall][-1] == "gross"
    assert "contract:acme-2026/valves" in str(why) and "won" in str(why)
    assert "<table>" in why._repr_html_()
    assert why.waterfall[-1].amount == line.gross
    cart = engine().prepare(account="acme", currency="USD", as_of=NOW, lines=[("VALVE-2", 60)])
    assert str(cart.price().lines[0].why()) == str(why)
    buyer = priced(audience="buyer", explain="full").lines[0].why()
    assert {candidate.rule for candidate in buyer.candidates} <= {candidate.rule for candidate in why.candidates}


def test_records_do_not_change() -> None:
    line = priced().lines[0]
    with pytest.raises(AttributeError, match="PricedLine.net can't be changed"):
        line.net = Decimal(0)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        line.nett = Decimal(0)  # type: ignore[attr-defined]
    assert line.net == Decimal("3840.00")
    result = priced()
    result.to_dict()["lines"].clear()
    assert len(result.lines) == 2 and len(result.to_dict()["lines"]) == 2


def test_equal_documents_are_equal_records() -> None:
    assert priced() == priced() and hash(priced()) == hash(priced())
    assert priced() != priced(lines=[("VALVE-2", 61)])
    assert priced() != {"currency": "USD"}
    assert len({priced().lines[0], priced().lines[0], priced().lines[1]}) == 2


@pytest.mark.parametrize("get", [priced, lambda: priced().lines[0], lambda: priced().totals, outcome, lambda: outcome().events[0]])
def test_records_survive_pickle_and_copy(get: Any) -> None:
    record = get()
    for again in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert type(again) is type(record)
        assert again == record and again.to_json() == record.to_json() and repr(again) == repr(record)


def test_a_pickled_price_keeps_its_numbers() -> None:
    result = priced(explain="full")
    again = pickle.loads(pickle.dumps(result))
    assert again.total == result.total and again.totals.net == result.totals.net
    assert [line.net for line in again.lines] == [line.net for line in result.lines]
    assert str(again.lines[0].why()) == str(result.lines[0].why())
    with pytest.raises(ValueError, match="explain='full'"):
        pickle.loads(pickle.dumps(priced())).lines[0].why()


def test_money_is_a_document_and_a_tuple() -> None:
    money = recoup.Money(Decimal("1234567.50"), "EUR")
    assert str(money) == "1,234,567.50 EUR"
    assert pickle.loads(pickle.dumps(money)) == money
    assert money.to_dict() == {"amount": "1234567.50", "currency": "EUR"}
    amount, currency = money
    assert (amount, currency) == (Decimal("1234567.50"), "EUR")


def test_events_are_told_apart_by_class() -> None:
    result = outcome()
    assert result.events
    for event in result.events:
        assert type(event) is not types.Event and isinstance(event, types.Event)
    match result.events[0]:
        case types.AccountOpenedEvent(at=at, seq=seq):
            assert at == NOW and seq == 1
        case other:
            pytest.fail(f"{other!r}")


def test_what_a_newer_engine_says_is_kept() -> None:
    event = types.Event._of({"event": "account.blessed", "seq": 7, "at": "2026-11-22T09:00:00Z", "by": "kim"})
    assert type(event) is types.Event
    assert (event.event, event["by"]) == ("account.blessed", "kim") and "by" in event
    line = types.PricedLine._of({"status": "pending", "id": "1"})
    assert line.status == "pending" and not isinstance(line.status, types.LineStatus)


def test_instants_are_aware() -> None:
    account = recoup.Account.new("acme")
    assert account.clock() is None
    engine().tick(account, NOW)
    later = recoup.time.after(NOW, "PT36H")
    assert later == NOW + datetime.timedelta(hours=36) and later.utcoffset() == datetime.timedelta(0)


def test_they_are_readable_at_a_prompt() -> None:
    result = priced(hints=True)
    assert repr(result).startswith("Priced(total='3,884.00 USD', lines=2")
    assert repr(result.lines[0]).startswith("PricedLine(id='1', sku='VALVE-2', quantity=Decimal('60')")
    assert repr(engine()) == "<recoup.Engine>"
    page = result._repr_html_()
    assert "3,884.00 USD" in page and "VALVE-2" in page and page.count("<tr>") == 3
    book = {**RULEBOOK, "price_lists": [{"id": "<b>", "prices": [{"sku": "<script>", "price": "1"}]}]}
    hostile = recoup.Engine.compile(book).price(currency="USD", as_of=NOW, lines=[("<script>", 1)])
    for shown in (hostile, hostile.lines[0], hostile.lines[0].why()):
        assert "&lt;" in shown._repr_html_() and "<script>" not in shown._repr_html_() and "<b>" not in shown._repr_html_()[20:]


def test_a_record_goes_back_in_as_it_came_out() -> None:
    cart = engine().prepare(account="acme", currency="USD", as_of=NOW, lines=[("VALVE-2", 60)])
    request = cart.request()
    assert engine().price(request) == cart.price()
    rate = {"from": "EUR", "to": "USD", "rate": Decimal("1.1")}
    assert recoup.money.exchange("1", "EUR", rate) == recoup.Money(Decimal("1.10"), "USD")


def test_tables_are_rows() -> None:
    class Polars:
        def to_dicts(self) -> list[dict[str, Any]]:
            return [{"list": "base", "sku": "A", "price": Decimal("1.50"), "unit": None}]

    class Arrow:
        def to_pylist(self) -> list[dict[str, Any]]:
            return [{"sku": "A", "name": "An A", "brand": None}]

    book = {**{"rulebook": "1", "id": "b", "currency": "USD", "time_zone": "UTC"}, "price_lists": [{"id": "base"}]}
    shop = recoup.Engine.compile(book, prices=Polars())
    assert shop.price(currency="USD", as_of=NOW, lines=[("A", 2)]).total.amount == Decimal("3.00")
    assert shop.stats().rows == 1
    with pytest.raises(recoup.RulebookError) as refused:
        recoup.Engine.compile(book, prices=[{"list": "base", "sku": "A", "price": 1.5}])
    assert (refused.value.code, refused.value.path) == ("invalid_decimal", "/prices/0/price")


def test_a_rulebook_comes_from_anywhere(tmp_path: Any) -> None:
    text = json.dumps(RULEBOOK)
    path = tmp_path / "rulebook.json"
    path.write_text(text)
    digests = {
        recoup.Engine.compile(one).rulebook_digest()
        for one in (RULEBOOK, text, text.encode(), path, recoup.Rulebook.parse(RULEBOOK))
    }
    assert len(digests) == 1
