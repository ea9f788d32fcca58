"""One error, with everything that a program needs."""

from __future__ import annotations

import pickle

import pytest
import recoup
from shop import NOW, RULEBOOK, engine


def test_every_fault_is_there_and_the_first_one_is_the_errors() -> None:
    book = {**RULEBOOK, "currency": "USX", "price_lists": [{"id": "base", "prices": [{"sku": "A", "price": 1.5}]}], "x": 1}
    with pytest.raises(recoup.RulebookError) as refused:
        recoup.Rulebook.parse(book)
    error = refused.value
    assert error.faults[0].path == "/price_lists/0/prices/0/price" or len(error.faults) >= 1
    with pytest.raises(recoup.RulebookError) as refused:
        recoup.Rulebook.parse({**RULEBOOK, "currency": "USX", "time_zone": "Mars/Base", "x": 1})
    error = refused.value
    assert {fault.path for fault in error.faults} == {"/currency", "/time_zone", "/x"}
    first = error.faults[0]
    assert (error.code, error.number, error.path, error.detail, error.context) == tuple(first)
    assert str(error).splitlines() == [f"{fault.code} at {fault.path}: {fault.detail}" for fault in error.faults]


def test_it_is_a_value_error_and_survives_pickle() -> None:
    with pytest.raises(ValueError) as refused:
        recoup.money.currency("EURO")
    again = pickle.loads(pickle.dumps(refused.value))
    assert type(again) is recoup.RecoupError and not isinstance(again, recoup.RulebookError)
    assert again.faults == refused.value.faults and str(again) == str(refused.value)
    assert again.code == recoup.Code.UNKNOWN_CURRENCY


def test_facts_are_for_programs() -> None:
    rules = [{"id": "packs", "sku": "BOLT-M8", "multiple": 24}]
    shop = recoup.Engine.compile({**RULEBOOK, "quantity_rules": rules})
    result = shop.price(currency="USD", as_of=NOW, lines=[("BOLT-M8", 50)])
    [issue] = result.issues
    assert (issue.code, issue.path) == (recoup.Code.QUANTITY_NOT_MULTIPLE, "/lines/0/quantity")
    assert issue["nearest"] == ["48", "72"]


def test_codes_are_the_table() -> None:
    table = {row.code for row in recoup.errors.codes()}
    assert {code.value for code in recoup.Code} == {str(code) for code in table}


def test_arguments_of_a_wrong_class_are_type_errors() -> None:
    with pytest.raises(TypeError, match="not str"):
        engine().tick("acme", NOW)  # type: ignore[arg-type]
    with pytest.raises(recoup.RecoupError) as refused:
        engine().tick(engine(), NOW)  # type: ignore[arg-type]
    assert refused.value.code == "invalid_request"
    with pytest.raises(TypeError, match="can't be pickled"):
        pickle.dumps(engine())
