"""Tables of lines: what `price` says of every cart, row by row, whatever way the table keeps its columns; and what is wrong with a table."""

from __future__ import annotations

import datetime
import json
import random
import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import duckdb
import pandas
import polars
import pyarrow as pa
import pyarrow.compute as pc
import pytest
import recoup
from shop import NOW, RULEBOOK, engine

SHOP = recoup.Engine.compile(
    {
        **RULEBOOK,
        "quantity_rules": [{"sku": "BOLT-M8", "minimum": 200, "multiple": 50}],
        "taxes": {"rates": [{"tax": "sales", "rate": "8.25"}]},
    },
    products=[{"sku": "VALVE-2"}, {"sku": "BOLT-M8", "step": "0.000001"}, {"sku": "GHOST"}],
)
SKUS = ["VALVE-2", "BOLT-M8"]
NUMBERS = ("list_price", "unit_price", "subtotal", "discount", "total", "net", "tax", "gross")
WORDS = ("status", "source", "rule")
ANSWER = [
    "status", "list_price", "unit_price", "source", "rule", "subtotal", "discount", "total", "net", "tax", "gross", "cart_gross",
    "reasons", "issues", "error_code", "error_path", "error_detail",
]  # fmt: skip


def rows(count: int, seed: int = 7, *, bad: bool = True) -> list[dict[str, Any]]:
    """Lines of carts of one to six, mixed with each other; some carts can't be priced."""
    chance = random.Random(seed)
    found: list[dict[str, Any]] = []
    cart = 0
    while len(found) < count:
        cart += 1
        account = chance.choice(["acme", "zenith", None])
        for _ in range(chance.randint(1, 6)):
            wrong = bad and chance.random() < 0.05
            quantity = Decimal(chance.randint(1, 9000)) / (10 if wrong else 1)
            unit = chance.choice([None, None, "ea", "box" if wrong else "ea"])
            sku = chance.choice([*SKUS, "NO-SUCH"] if wrong else [*SKUS, *SKUS, "GHOST"] if bad else SKUS)
            found.append({"cart": f"c-{cart}", "account": account, "sku": sku, "quantity": quantity, "unit": unit})
        if bad and chance.random() < 0.05:
            found[-1]["quantity"] = chance.choice([Decimal("0"), Decimal("-1"), Decimal("0.12345678"), None])
    chance.shuffle(found)
    return found[:count]


SCHEMA = pa.schema(
    [
        ("cart", pa.string()),
        ("account", pa.string()),
        ("sku", pa.string()),
        ("quantity", pa.decimal128(20, 8)),
        ("unit", pa.string()),
    ]
)


def table(lines: list[dict[str, Any]], schema: pa.Schema = SCHEMA) -> pa.Table:
    return pa.Table.from_pylist(lines, schema=schema)


def priced(lines: Any, **more: Any) -> list[dict[str, Any]]:
    answer = SHOP.price_table(lines, **{"currency": "USD", "as_of": NOW, **more})
    found: list[dict[str, Any]] = pa.table(answer).to_pylist()
    assert len(found) == len(answer)
    return found


def one_by_one(lines: list[dict[str, Any]], key: Callable[[int, dict[str, Any]], Any], **common: Any) -> list[dict[str, Any]]:
    """The same by `price`, a cart at a time."""
    carts: dict[Any, list[int]] = {}
    for index, line in enumerate(lines):
        carts.setdefault(key(index, line), []).append(index)
    found: list[dict[str, Any]] = [{} for _ in lines]
    for places in carts.values():
        request: dict[str, Any] = {"currency": "USD", "as_of": NOW, **common, "lines": []}
        for place in places:
            line = {name: value for name, value in lines[place].items() if value is not None and name != "cart"}
            if "account" in line:
                request["account"] = line.pop("account")
            request["lines"].append(line)
        try:
            cart = SHOP.price(request)
        except recoup.RecoupError as error:
            for place in places:
                found[place] = {"error": (error.code, error.path, error.detail)}
            continue
        document = cart.to_dict()
        for at, place in enumerate(places):
            line = cart.lines[at]
            here = [one for one in document.get("issues", []) if at_line(one["path"]) == at]
            found[place] = {
                **{name: getattr(line, name) for name in NUMBERS},
                **{name: None if getattr(line, name) is None else str(getattr(line, name)) for name in WORDS},
                "cart_gross": cart.totals.gross,
                "reasons": document["lines"][at].get("reasons", []),
                "issues": [{name: one[name] for name in ("code", "path", "detail")} for one in here],
            }
    return found


def at_line(path: str) -> int:
    steps = path.split("/")
    return int(steps[2]) if steps[1:2] == ["lines"] else 0


def check(found: list[dict[str, Any]], expected: list[dict[str, Any]]) -> int:
    """Row by row; how many were refused."""
    assert len(found) == len(expected)
    refused = 0
    for row, wanted in zip(found, expected, strict=True):
        if "error" in wanted:
            refused += 1
            assert (row["error_code"], row["error_path"], row["error_detail"]) == wanted["error"]
            assert all(row[name] is None for name in ANSWER if not name.startswith("error"))
        else:
            assert row["error_code"] is row["error_path"] is row["error_detail"] is None
            assert {name: row[name] for name in wanted} == wanted
    return refused


def by_cart(_: int, line: dict[str, Any]) -> Any:
    return line["cart"]


def test_every_row_is_what_price_says_of_its_cart() -> None:
    lines = rows(2000)
    found = priced(table(lines))
    refused = check(found, one_by_one(lines, by_cart))
    assert 100 < refused < 1000
    assert sum(row["status"] == "unpriced" for row in found) > 100
    assert sum(bool(row["reasons"]) for row in found) > 100
    assert sum(bool(row["issues"]) for row in found) > 100
    assert sum(row["tax"] or 0 for row in found) > 0
    assert [{name: row[name] for name in SCHEMA.names} for row in found] == table(lines).to_pylist()


def test_the_columns_of_the_answer_are_those_given_then_the_engines() -> None:
    answer = engine().price_table(table(rows(3)), currency="USD", as_of=NOW)
    assert answer.column_names == [*SCHEMA.names, *ANSWER]
    schema = pa.schema(answer)
    assert schema.names == answer.column_names
    assert schema.field("unit_price").type == pa.decimal128(38, 12)
    assert schema.field("gross").type == pa.decimal128(38, 4)
    assert repr(answer).startswith("<recoup.Table of 3 rows: cart, account, sku")


def test_without_a_cart_every_row_is_one() -> None:
    lines = rows(300)
    schema = pa.schema([field for field in SCHEMA if field.name != "cart"])
    check(priced(table(lines, schema)), one_by_one(lines, lambda index, _: index))


@pytest.mark.parametrize("threads", [1, 2, 7, 256])
def test_threads_change_nothing(threads: int) -> None:
    lines = table(rows(1500))
    assert priced(lines, threads=threads) == priced(lines)


# The same table as others keep it.


def encoded(given: pa.Table, *names: str) -> pa.Table:
    for name in names:
        index = given.schema.get_field_index(name)
        given = given.set_column(index, name, given.column(name).combine_chunks().dictionary_encode())
    return given


def cast(given: pa.Table, **kinds: pa.DataType) -> pa.Table:
    return given.cast(pa.schema([pa.field(field.name, kinds.get(field.name, field.type)) for field in given.schema]))


def chunked(given: pa.Table, size: int) -> pa.Table:
    return pa.Table.from_batches(given.to_batches(max_chunksize=size))


LAYOUTS: dict[str, Callable[[pa.Table], Any]] = {
    "chunks of one": lambda given: chunked(given, 1),
    "chunks": lambda given: chunked(given, 37),
    "an empty chunk": lambda given: pa.Table.from_batches([given.to_batches()[0].slice(0, 0), *given.to_batches()]),
    "a record batch": lambda given: given.combine_chunks().to_batches()[0],
    "a reader": lambda given: pa.RecordBatchReader.from_batches(given.schema, given.to_batches(max_chunksize=100)),
    "large text": lambda given: cast(given, sku=pa.large_string(), cart=pa.large_string(), unit=pa.large_string()),
    "text views": lambda given: cast(given, sku=pa.string_view(), account=pa.string_view()),
    "dictionaries": lambda given: encoded(given, "sku", "account", "unit", "cart"),
    "dictionaries in chunks": lambda given: chunked(encoded(given, "sku", "unit"), 101),
    "narrow dictionaries": lambda given: cast(given, sku=pa.dictionary(pa.uint8(), pa.large_string())),
    "wide decimals": lambda given: cast(given, quantity=pa.decimal256(60, 20)),
    "narrow decimals": lambda given: cast(given, quantity=pa.decimal64(18, 8)),
    "text decimals": lambda given: given.set_column(
        3, "quantity", pa.array([None if q is None else f"{q.normalize():f}" for q in given.column("quantity").to_pylist()])
    ),
    "polars": lambda given: polars.from_arrow(given),
    "polars, categorical": lambda given: polars.from_arrow(given).with_columns(polars.col("sku").cast(polars.Categorical)),  # type: ignore[union-attr]
    "polars, in chunks": lambda given: polars.concat(
        [polars.from_arrow(given.slice(0, 10)), polars.from_arrow(given.slice(10))], rechunk=False
    ),  # type: ignore[type-var]
    "pandas": lambda given: given.to_pandas(types_mapper=pandas.ArrowDtype),
    "duckdb": lambda given: duckdb.connect().from_arrow(given),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_way_a_table_is_kept_changes_nothing(name: str) -> None:
    given = table(rows(400, seed=len(name)))
    answers = [{column: row[column] for column in ANSWER} for row in priced(LAYOUTS[name](given))]
    assert answers == [{column: row[column] for column in ANSWER} for row in priced(given)]


def test_a_slice_is_its_own_table() -> None:
    lines = rows(500)
    for start, length in ((1, 1), (3, 400), (499, 1), (500, 0)):
        for given in (table(lines), encoded(table(lines), "sku", "cart"), cast(table(lines), sku=pa.string_view())):
            check(priced(given.slice(start, length)), one_by_one(lines[start : start + length], by_cart))


def test_what_comes_back_is_read_by_everybody() -> None:
    lines = rows(50, bad=False)
    answer = engine().price_table(table(lines), currency="USD", as_of=NOW)
    total = sum(row["gross"] for row in pa.table(answer).to_pylist())
    assert total > 0
    assert polars.DataFrame(answer)["gross"].sum() == total
    assert sum(pandas.DataFrame.from_arrow(answer)["gross"]) == total
    assert duckdb.sql("select sum(gross) from answer").fetchall() == [(total,)]
    # Twice: a table is no stream that ends.
    assert pa.table(answer) == pa.table(answer)


def test_an_empty_table_gives_an_empty_one() -> None:
    for given in (SCHEMA.empty_table(), pa.Table.from_batches([], schema=SCHEMA), polars.from_arrow(SCHEMA.empty_table())):
        answer = engine().price_table(given, currency="USD", as_of=NOW)
        assert (len(answer), answer.column_names) == (0, [*SCHEMA.names, *ANSWER])
        assert pa.table(answer).num_rows == 0


def test_a_column_of_nulls_is_a_field_left_out() -> None:
    lines = [{"sku": "VALVE-2", "quantity": 60}]
    with_nulls = pa.table({"sku": ["VALVE-2"], "quantity": [60], "account": pa.nulls(1), "unit": pa.nulls(1, pa.string())})
    assert (
        [row["total"] for row in priced(with_nulls)] == [row["total"] for row in priced(pa.Table.from_pylist(lines))] == [71 * 60]
    )


@pytest.mark.parametrize(
    "kind", [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64()]
)
def test_integers_are_quantities_and_keys(kind: pa.DataType) -> None:
    given = pa.table(
        {"cart": pa.array([1, 2, 1, None], kind), "sku": ["VALVE-2"] * 4, "quantity": pa.array([60, 1, None, 5], kind)}
    )
    found = priced(given)
    assert [row["error_code"] for row in found] == ["missing_field", None, "missing_field", "missing_field"]
    assert [row["error_path"] for row in found] == ["/lines/1", None, "/lines/1", ""]
    assert found[1]["total"] == 84


def test_what_a_cart_is_may_be_columns() -> None:
    instant = datetime.datetime(2026, 11, 22, 9, tzinfo=datetime.timezone(datetime.timedelta(hours=5)))
    columns: dict[str, Any] = {
        "sku": ["VALVE-2"],
        "quantity": [60],
        "account": ["acme"],
        "currency": ["USD"],
        "contact": ["kim"],
        "region": ["US-TX"],
    }
    for as_of in (
        pa.array([instant], pa.timestamp("s", "UTC")),
        pa.array([instant], pa.timestamp("ms", "America/New_York")),
        pa.array([instant], pa.timestamp("us", "+05:00")),
        pa.array([instant], pa.timestamp("ns", "UTC")),
        pa.array(["2026-11-22T09:00:00+05:00"]),
    ):
        given = pa.table({**columns, "as_of": as_of, "requested": as_of, "id": ["first"], "contract": ["acme-2026"]})
        row = pa.table(engine().price_table(given, segments=["trade"])).to_pylist()[0]
        assert (row["unit_price"], row["rule"], row["error_code"]) == (64, "contract:acme-2026/valves", None)


# What is wrong.


def refused(lines: Any, /, **fields: Any) -> list[tuple[str, str]]:
    with pytest.raises(recoup.RecoupError) as error:
        SHOP.price_table(lines, **{"currency": "USD", "as_of": NOW, **fields})
    return [(fault.code, fault.path) for fault in error.value.faults]


GOOD: dict[str, Any] = {"sku": ["VALVE-2"], "quantity": [60]}


@pytest.mark.parametrize(
    ("columns", "faults"),
    [
        ({"sku": ["A"]}, [("missing_field", "")]),
        ({"quantity": [1]}, [("missing_field", "")]),
        ({}, [("missing_field", ""), ("missing_field", "")]),
        ({**GOOD, "acount": ["acme"]}, [("unknown_field", "/acount")]),
        ({**GOOD, "a/b": ["acme"]}, [("unknown_field", "/a~1b")]),
        ({**GOOD, "quantity": [1.0]}, [("invalid_decimal", "/quantity")]),
        ({**GOOD, "quantity": pa.array([1.0], pa.float32())}, [("invalid_decimal", "/quantity")]),
        ({**GOOD, "quantity": [True]}, [("wrong_type", "/quantity")]),
        ({**GOOD, "quantity": [b"1"]}, [("wrong_type", "/quantity")]),
        ({**GOOD, "quantity": [[1]]}, [("wrong_type", "/quantity")]),
        ({**GOOD, "sku": [1], "quantity": [1.5]}, [("wrong_type", "/sku"), ("invalid_decimal", "/quantity")]),
        ({**GOOD, "unit": [{"unit": "ea"}]}, [("wrong_type", "/unit")]),
        ({**GOOD, "cart": [1.5]}, [("wrong_type", "/cart")]),
        ({**GOOD, "requested": [datetime.datetime(2026, 1, 1)]}, [("invalid_time", "/requested")]),
        ({**GOOD, "requested": [datetime.date(2026, 1, 1)]}, [("invalid_time", "/requested")]),
        ({**GOOD, "requested": [1]}, [("wrong_type", "/requested")]),
        ({**GOOD, "currency": ["USD"]}, [("conflicting_fields", "/currency")]),
        ({**GOOD, "as_of": ["2026-11-22T09:00:00Z"]}, [("conflicting_fields", "/as_of")]),
    ],
)
def test_a_table_that_can_not_be_meant_is_refused_with_every_fault(
    columns: dict[str, Any], faults: list[tuple[str, str]]
) -> None:
    assert refused(pa.table(columns)) == faults
    assert refused(pa.table(columns).slice(0, 0)) == faults


def test_fields_of_all_carts_are_checked_as_a_request_is() -> None:
    given = pa.table(GOOD)
    assert refused(given, currency="USX") == [("unknown_currency", "/currency")]
    assert refused(given, as_of=NOW.replace(tzinfo=None))[0][1] == "/as_of"
    assert refused(given, chanel="web") == [("unknown_field", "/chanel")]
    with pytest.raises(TypeError, match="lines"):
        engine().price_table(given, lines=[], currency="USD", as_of=NOW)
    with pytest.raises(recoup.RecoupError) as error:
        engine().price_table(given)
    assert {(fault.code, fault.context["field"]) for fault in error.value.faults} == {
        ("missing_field", "currency"),
        ("missing_field", "as_of"),
    }


def test_two_columns_of_one_name() -> None:
    given = pa.table([["VALVE-2"], [1], [2]], names=["sku", "quantity", "quantity"])
    assert refused(given) == [("duplicate_field", "/quantity")]


@pytest.mark.parametrize(
    ("row", "code", "path"),
    [
        ({"sku": None}, "missing_field", "/lines/0"),
        ({"sku": ""}, "invalid_id", "/lines/0/sku"),
        ({"sku": "x" * 200}, "invalid_id", "/lines/0/sku"),
        ({"sku": "a\nb"}, "invalid_id", "/lines/0/sku"),
        ({"quantity": None}, "missing_field", "/lines/0"),
        ({"quantity": "1e3"}, "invalid_decimal", "/lines/0/quantity"),
        ({"quantity": "NaN"}, "invalid_decimal", "/lines/0/quantity"),
        ({"quantity": "0"}, "invalid_quantity", "/lines/0/quantity"),
        ({"quantity": "-3"}, "invalid_quantity", "/lines/0/quantity"),
        ({"quantity": "9" * 30}, "invalid_decimal", "/lines/0/quantity"),
        ({"unit": "box"}, None, None),
        ({"unit": " "}, "invalid_id", "/lines/0/unit"),
        ({"account": " acme"}, "invalid_id", "/account"),
        ({"currency": "USX"}, "unknown_currency", "/currency"),
        ({"currency": None}, "missing_field", ""),
        ({"as_of": None}, "missing_field", ""),
        ({"as_of": "2026-11-22T09:00:00"}, "invalid_time", "/as_of"),
        ({"as_of": "1066-10-14T09:00:00Z"}, "time_out_of_range", "/as_of"),
        ({"requested": "soon"}, "invalid_time", "/lines/0/requested"),
        ({"contract": "none-such"}, "unknown_contract", "/lines/0/contract"),
        ({"cart": None}, "missing_field", ""),
    ],
)
def test_a_bad_row_is_an_error_of_its_cart_alone(row: dict[str, Any], code: str | None, path: str | None) -> None:
    good = {"sku": "VALVE-2", "quantity": "60", "currency": "USD", "as_of": "2026-11-22T09:00:00Z"}
    names = ("cart", "sku", "quantity", "unit", "account", "currency", "as_of", "requested", "contract")
    schema = pa.schema([(name, pa.string()) for name in names])
    lines = [{**good, "cart": "a"}, {**good, "cart": "b", **row}, {**good, "cart": "c"}]
    found = pa.table(engine().price_table(pa.Table.from_pylist(lines, schema=schema))).to_pylist()
    assert [found[0]["gross"], found[2]["gross"]] == [Decimal(4260), Decimal(4260)]
    if code is not None:
        assert (found[1]["error_code"], found[1]["error_path"]) == (code, path)
        assert found[1]["error_detail"]
    else:
        assert found[1]["status"] == "unpriced" or found[1]["error_code"] is not None


def test_rows_of_one_cart_that_differ_in_what_it_is() -> None:
    given = pa.table({"cart": ["a", "a", "b"], "sku": ["VALVE-2"] * 3, "quantity": [1, 2, 3], "account": ["acme", None, None]})
    found = priced(given)
    assert [(row["error_code"], row["error_path"]) for row in found] == [("conflicting_fields", "/account")] * 2 + [(None, None)]


def test_decimals_cross_digit_for_digit() -> None:
    for kind, text in (
        (pa.decimal128(38, 28), "60"),
        (pa.decimal128(38, 6), "999999999999.999999"),
        (pa.decimal256(76, 50), "0.000001"),
        (pa.decimal128(5, -2), "100"),
    ):
        given = pa.table({"sku": ["BOLT-M8"], "quantity": pa.array([Decimal(text)], kind)})
        alone = SHOP.price(currency="USD", as_of=NOW, lines=[("BOLT-M8", text)])
        assert [(row["total"], row["gross"]) for row in priced(given)] == [(alone.lines[0].total, alone.lines[0].gross)]
    for kind, text in ((pa.decimal128(38, 35), "1." + "1" * 35), (pa.decimal256(76, 0), "9" * 60)):
        given = pa.table({"sku": ["BOLT-M8"], "quantity": pa.array([Decimal(text)], kind)})
        assert [row["error_code"] for row in priced(given)] == ["invalid_decimal"]


# Who calls.


class Hostile:
    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer


def test_what_is_no_table() -> None:
    array = pa.array([1, 2])
    for junk in (
        None,
        1,
        "sku,quantity",
        [{"sku": "A"}],
        {"sku": ["A"]},
        object(),
        Hostile(None),
        Hostile(7),
        Hostile("arrow_array_stream"),
    ):
        assert refused(junk) == [("wrong_type", "")]
    # Capsules of something else, of a stream that was read before, and of a stream of no rows and columns.
    assert refused(Hostile(array.__arrow_c_array__()[1])) == [("wrong_type", "")]
    used = pa.table(GOOD).__arrow_c_stream__()
    assert pa.table(Hostile(used)).num_rows == 1
    assert refused(Hostile(used)) == [("wrong_type", "")]
    assert refused(Hostile(pa.chunked_array([array]).__arrow_c_stream__())) == [("wrong_type", "")]


def test_an_exception_of_the_table_comes_through() -> None:
    with pytest.raises(ZeroDivisionError, match="mine"):
        engine().price_table(Hostile(ZeroDivisionError("mine")), currency="USD", as_of=NOW)

    class Property:
        @property
        def __arrow_c_stream__(self) -> Any:
            raise LookupError("mine too")

    with pytest.raises(LookupError, match="mine too"):
        engine().price_table(Property(), currency="USD", as_of=NOW)


def test_a_table_that_breaks_off() -> None:
    def batches() -> Any:
        yield pa.record_batch(GOOD)
        raise OSError("the file ends here")

    schema = pa.record_batch(GOOD).schema
    with pytest.raises(recoup.RecoupError, match="the file ends here"):
        engine().price_table(pa.RecordBatchReader.from_batches(schema, batches()), currency="USD", as_of=NOW)


def test_text_that_is_none_and_offsets_that_lead_nowhere() -> None:
    quantity = pa.array([1, 2])
    for values, offsets in ((b"\xff\xfeAB", [0, 2, 4]), (b"ABCD", [0, 3, 1]), ("é".encode() * 2, [0, 1, 4])):
        buffers = [None, pa.array(offsets, pa.int32()).buffers()[1], pa.py_buffer(values)]
        sku = pa.Array.from_buffers(pa.string(), 2, buffers)
        assert refused(pa.table({"sku": sku, "quantity": quantity})) == [("wrong_type", "")]
    wild = pa.DictionaryArray.from_arrays(pa.array([0, 7]), pa.array(["VALVE-2"]), safe=False)
    assert refused(pa.table({"sku": wild, "quantity": quantity})) == [("wrong_type", "")]


@pytest.mark.parametrize(
    ("threads", "code"),
    [
        (0, "out_of_range"),
        (-1, "out_of_range"),
        (257, "out_of_range"),
        (True, "wrong_type"),
        (1.0, "invalid_decimal"),
        ("2", "wrong_type"),
    ],
)
def test_threads_are_a_number(threads: Any, code: str) -> None:
    assert refused(pa.table(GOOD), threads=threads) == [(code, "/threads")]


def test_progress_is_told_and_comes_to_its_end() -> None:
    told: list[tuple[int, int]] = []
    priced(table(rows(3000)), progress=lambda done, total: told.append((done, total)))
    carts = len({row["cart"] for row in rows(3000)})
    assert told[-1] == (carts, carts)
    assert [done for done, _ in told] == sorted({done for done, _ in told}) and len(told) > 5
    assert {total for _, total in told} == {carts}


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError("enough"), SystemExit(3)])
def test_an_exception_of_the_progress_ends_the_work(error: BaseException) -> None:
    told = []

    def progress(done: int, total: int) -> None:
        told.append(done)
        raise error

    given = polars.DataFrame({"sku": ["VALVE-2"] * 100_000, "quantity": range(1, 100_001)})
    with pytest.raises(type(error)) as raised:
        engine().price_table(given, currency="USD", as_of=NOW, progress=progress)
    assert raised.value is error
    assert len(told) == 1


def test_a_hundred_thousand_rows() -> None:
    count = 100_000
    given = polars.DataFrame(
        {"cart": range(count), "sku": ["BOLT-M8", "VALVE-2"] * (count // 2), "quantity": range(1, count + 1)}
    )
    answer = pa.table(engine().price_table(given, account="acme", currency="USD", as_of=NOW))
    assert answer.num_rows == count
    assert answer.column("cart").to_pylist() == list(range(count))
    # Bolts are 12 % off 0.125, valves 64.00 by contract.
    cent = Decimal("0.01")
    bolts = [(Decimal("0.125") * n).quantize(cent, "ROUND_HALF_UP") for n in range(1, count, 2)]
    assert pc.sum(answer.column("subtotal")).as_py() == sum(bolts) + sum(64 * n for n in range(2, count + 1, 2))
    assert pc.count(answer.column("error_code")).as_py() == 0


def test_the_interpreter_is_free_meanwhile() -> None:
    given = polars.DataFrame({"sku": ["VALVE-2"] * 100_000, "quantity": range(1, 100_001)})
    ticks, over = [0], threading.Event()

    def count() -> None:
        while not over.wait(0.001):
            ticks[0] += 1

    beside = threading.Thread(target=count)
    beside.start()
    engine().price_table(given, currency="USD", as_of=NOW)
    over.set()
    beside.join()
    assert ticks[0] > 5


def test_answers_are_documents_elsewhere_too() -> None:
    """The reasons and issues of a row are those of the document."""
    found = priced(pa.table({"sku": ["GHOST"], "quantity": [1]}))[0]
    document = json.loads(SHOP.price(currency="USD", as_of=NOW, lines=[("GHOST", 1)]).to_json())
    assert found["reasons"] == document["lines"][0]["reasons"] != []
