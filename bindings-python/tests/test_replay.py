"""Logs as tables: what steps and ticks by hand give, account by account; and rows that are none."""

from __future__ import annotations

import datetime
import json
import random
from pathlib import Path
from typing import Any

import polars
import pyarrow as pa
import pytest
import recoup
from recoup._call import answer

SCENARIO = Path(__file__).parents[2] / "examples/scenarios/recovery"
ENGINE = recoup.Engine.compile(SCENARIO / "rulebook.json")
UNTIL = "2027-02-01T00:00:00Z"
SCHEMA = pa.schema([("account", pa.string()), ("now", pa.timestamp("us", "UTC")), ("input", pa.string())])
COLUMNS = [
    "row", "account", "at", "input", "accepted", "events", "effects", "next_wakeup", "duplicate_of", "error_code", "error_path",
    "error_detail",
]  # fmt: skip


def story() -> list[dict[str, Any]]:
    """The inputs of the scenario, in time's order, its accounts mixed as they came. Some refer to what only its own run knows, and are refused."""
    found = []
    now = ""
    for company in json.loads((SCENARIO / "companies.json").read_text()):
        sync = {"id": "sync", "command": "account.sync_profile", "version": 1, "company": company}
        found.append({"account": company["account"], "now": instant("2026-11-23T07:00:00"), "input": json.dumps(sync)})
    for index, step in enumerate(json.loads((SCENARIO / "story.json").read_text())):
        now = step.get("now", now)
        if "command" in step:
            given = {name: value for name, value in step.items() if name not in ("say", "expect", "now", "account")}
            found.append({"account": step["account"], "now": instant(now), "input": json.dumps({"id": f"in-{index}", **given})})
    return sorted(found, key=lambda row: row["now"])


def instant(local: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(local).replace(tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))


def table(rows: list[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist(rows, schema=SCHEMA)


def replayed(log: Any, **more: Any) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = pa.table(recoup.replay(ENGINE, log, **more)).to_pylist()
    return steps


def by_hand(rows: list[dict[str, Any]], until: str) -> list[dict[str, Any]]:
    """The same with steps and ticks: what is due strictly before an input happens first."""
    found: list[dict[str, Any]] = []
    for name in dict.fromkeys(row["account"] for row in rows):
        account = recoup.Account.new(name)

        def tick(end: datetime.datetime, inclusive: bool = False) -> None:
            while (due := account.next_wakeup()) is not None and (due < end or (inclusive and due == end)):
                found.append(shown(name, None, due, None, answer("engine.tick", (ENGINE._handle, account._handle), due)))

        for index, row in enumerate(rows):
            if row["account"] != name:
                continue
            tick(row["now"])
            at = json.loads(row["input"])["id"]
            try:
                outcome = answer("engine.step", (ENGINE._handle, account._handle), row["input"], row["now"])
                found.append(shown(name, index, row["now"], at, outcome))
            except recoup.RecoupError as error:
                found.append(
                    {
                        "row": index,
                        "account": name,
                        "at": row["now"],
                        "accepted": False,
                        "error_code": error.code,
                        "error_path": error.path,
                        "error_detail": error.detail,
                    }
                )
        tick(datetime.datetime.fromisoformat(until), inclusive=True)
    return found


def shown(account: str, row: int | None, at: datetime.datetime, given: str | None, outcome: Any) -> dict[str, Any]:
    wakeup = outcome.get("next_wakeup")
    return {
        "row": row, "account": account, "at": at, "input": given, "accepted": True,
        "events": outcome.get("events", []), "effects": outcome.get("effects", []),
        "next_wakeup": None if wakeup is None else datetime.datetime.fromisoformat(wakeup),
        "duplicate_of": outcome.get("duplicate_of"), "error_code": None,
    }  # fmt: skip


def documents(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The steps with their events and effects as documents."""
    lists = ("events", "effects")
    read = [{name: step[name] and [json.loads(one) for one in step[name]] for name in lists} for step in steps]
    return [{**step, **more} for step, more in zip(steps, read, strict=True)]


def same(found: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    found = documents(found)
    assert len(found) == len(expected)
    for step, wanted in zip(found, expected, strict=True):
        assert {name: step[name] for name in wanted} == wanted


def test_a_log_is_what_steps_and_ticks_by_hand_are() -> None:
    rows = story()
    expected = by_hand(rows, UNTIL)
    assert sum(step["row"] is None for step in expected) > 10
    assert sum(not step["accepted"] for step in expected) > 0
    assert sum(len(step.get("effects", [])) for step in expected) > 5
    found = replayed(table(rows), until=UNTIL)
    same(found, expected)
    assert sorted(step["row"] for step in found if step["row"] is not None) == list(range(len(rows)))
    assert pa.schema(recoup.replay(ENGINE, table(rows))).names == COLUMNS


def test_it_is_what_the_general_replay_says() -> None:
    # It reads its whole log first: what can't be read is for tables only.
    rows = [row for row in story() if '"@' not in row["input"]]
    log = [{**row, "input": json.loads(row["input"])} for row in rows]
    general = answer("engine.replay", (ENGINE._handle,), log, None, UNTIL)
    found = documents(replayed(table(rows), until=UNTIL))
    for account in {row["account"] for row in rows}:
        mine = [step for step in found if step["account"] == account]
        theirs = [step for step in general if step["account"] == account]
        assert [step["at"] for step in mine] == [datetime.datetime.fromisoformat(step["at"]) for step in theirs]
        assert [step["row"] is not None for step in mine] == [step["is_input"] for step in theirs]
        assert [step["events"] or [] for step in mine] == [step.get("outcome", {}).get("events", []) for step in theirs]
        assert [step["error_code"] for step in mine] == [
            step["errors"][0]["code"] if "errors" in step else None for step in theirs
        ]


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_neither_threads_nor_other_accounts_between_change_anything(threads: int) -> None:
    rows = story()
    once = replayed(table(rows), until=UNTIL, threads=threads)
    # The accounts one after the other, in chunks, as text, as polars keeps it.
    grouped = sorted(rows, key=lambda row: row["account"])
    texts = [{**row, "now": row["now"].isoformat()} for row in grouped]
    for log in (
        table(grouped),
        pa.Table.from_batches(table(grouped).to_batches(max_chunksize=3)),
        pa.Table.from_pylist(texts),
        polars.from_arrow(table(grouped)),
    ):
        again = replayed(log, until=UNTIL, threads=threads)
        for account in {row["account"] for row in rows}:
            strip = [[{**step, "row": None} for step in steps if step["account"] == account] for steps in (once, again)]
            assert strip[0] == strip[1]


def test_many_accounts_keep_their_order() -> None:
    """Two inputs of one account that only go one way round, hundreds of times, shuffled with each other."""
    chance = random.Random(5)
    rows: list[dict[str, Any]] = []
    waiting = {f"a-{index}": 0 for index in range(300)}
    while waiting:
        account = chance.choice(list(waiting))
        turn = waiting[account]
        given: dict[str, Any] = {"id": f"in-{turn}", "command": "cart.create", "cart": "c-1", "new": {"currency": "USD"}}
        if turn:
            given = {"id": f"in-{turn}", "command": "cart.add", "cart": "c-1", "line": {"sku": "HOSE", "quantity": turn}}
        rows.append({"account": account, "now": instant("2026-11-23T09:00:00"), "input": json.dumps(given)})
        waiting[account] += 1
        if waiting[account] == 3:
            del waiting[account]
    found = [step for step in replayed(table(rows)) if step["row"] is not None]
    assert len(found) == 900 and all(step["accepted"] for step in found)
    assert [step["account"] for step in found[::3]] == list(dict.fromkeys(row["account"] for row in rows))
    assert [step["input"] for step in found] == ["in-0", "in-1", "in-2"] * 300
    for account in ("a-0", "a-299"):
        added = [json.loads(event) for step in found if step["account"] == account for event in step["events"]]
        assert [event["seq"] for event in added] == list(range(1, len(added) + 1))


GOOD = {
    "account": "acme",
    "now": "2026-11-23T14:00:00Z",
    "input": '{"id": "in-1", "command": "cart.create", "cart": "c-1", "new": {"currency": "USD"}}',
}


@pytest.mark.parametrize(
    ("row", "code", "path"),
    [
        ({"account": None}, "missing_field", ""),
        ({"account": ""}, "invalid_id", "/account"),
        ({"now": None}, "missing_field", ""),
        ({"now": "2026-11-23T14:00:00"}, "invalid_time", "/now"),
        ({"now": "1066-11-23T14:00:00Z"}, "time_out_of_range", "/now"),
        ({"input": None}, "missing_field", ""),
        ({"input": "{"}, "invalid_json", None),
        ({"input": ""}, "invalid_json", None),
        ({"input": '{"id": "in-2", "command": "cart.fly", "cart": "c-1"}'}, None, None),
        ({"input": '{"id": "in-2", "command": "cart.add", "cart": "c-1"}'}, None, None),
        ({"input": '{"id": "in-2", "command": "cart.delete", "cart": "c-404"}'}, None, None),
        (
            {"input": '{"id": "in-1", "command": "cart.create", "cart": "c-2", "new": {"currency": "USD"}}'},
            "input_conflict",
            None,
        ),
        ({"input": "[" * 100}, None, None),
    ],
)
def test_a_bad_row_is_a_row_and_the_account_goes_on(row: dict[str, Any], code: str | None, path: str | None) -> None:
    after = {**GOOD, "input": '{"id": "in-3", "command": "cart.add", "cart": "c-1", "line": {"sku": "HOSE", "quantity": 2}}'}
    schema = pa.schema([(name, pa.string()) for name in GOOD])
    found = replayed(pa.Table.from_pylist([GOOD, {**GOOD, **row}, after, {**GOOD, "account": "zenith"}], schema=schema))
    found = sorted((step for step in found if step["row"] is not None), key=lambda step: step["row"])
    assert [step["accepted"] for step in found] == [True, False, True, True]
    bad = found[1]
    assert bad["events"] is bad["effects"] is bad["next_wakeup"] is None
    assert bad["error_code"] is not None and bad["error_detail"]
    if code is None:
        # As a step says it.
        account = recoup.Account.new("acme")
        ENGINE.step(account, GOOD["input"], GOOD["now"])
        with pytest.raises(recoup.RecoupError) as refused:
            ENGINE.step(account, row["input"], GOOD["now"])
        assert (bad["error_code"], bad["error_path"], bad["error_detail"]) == (
            refused.value.code,
            refused.value.path,
            refused.value.detail,
        )
    else:
        assert bad["error_code"] == code
        assert path is None or bad["error_path"] == path


def test_the_same_input_again_does_nothing() -> None:
    found = replayed(pa.Table.from_pylist([GOOD, GOOD]))
    assert [(step["accepted"], step["duplicate_of"] is None) for step in found[:2]] == [(True, True), (True, False)]
    assert found[1]["events"] == []


def test_engines_hold_from_their_instants() -> None:
    other = recoup.Engine.compile({"rulebook": "1", "id": "other", "currency": "EUR", "time_zone": "UTC"})
    log = pa.Table.from_pylist([GOOD, {**GOOD, "account": "zenith", "now": "2026-12-24T14:00:00Z"}])

    def digests(engines: Any) -> set[str]:
        events = [json.loads(event) for step in pa.table(recoup.replay(engines, log)).to_pylist() for event in step["events"]]
        return {event["to"] for event in events if event["event"] == "account.rulebook_changed"}

    first, second = digests(ENGINE), digests(other)
    assert len(first) == len(second) == 1 and first != second
    dated = [("2026-12-01T00:00:00Z", other), (datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc), ENGINE)]
    assert digests(dated) == first | second
    for engines, code in (([], "missing_field"), ([("soon", ENGINE)], "invalid_time")):
        with pytest.raises(recoup.RecoupError) as refused:
            recoup.replay(engines, log)
        assert (refused.value.code, refused.value.path) == (code, "/engine")
    with pytest.raises(TypeError):
        recoup.replay(recoup.Rulebook.parse({"rulebook": "1", "id": "x", "currency": "EUR", "time_zone": "UTC"}), log)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("columns", "faults"),
    [
        ({"account": ["a"], "input": ["{}"]}, [("missing_field", "")]),
        (
            {"account": [1], "now": [1.5], "input": [True]},
            [("wrong_type", "/account"), ("wrong_type", "/now"), ("wrong_type", "/input")],
        ),
        ({**{name: [value] for name, value in GOOD.items()}, "inputs": ["{}"]}, [("unknown_field", "/inputs")]),
        ({"account": ["a"], "now": [datetime.datetime(2026, 1, 1)], "input": ["{}"]}, [("invalid_time", "/now")]),
    ],
)
def test_a_table_that_is_no_log(columns: dict[str, Any], faults: list[tuple[str, str]]) -> None:
    for log in (pa.table(columns), pa.table(columns).slice(0, 0)):
        with pytest.raises(recoup.RecoupError) as refused:
            recoup.replay(ENGINE, log)
        assert [(fault.code, fault.path) for fault in refused.value.faults] == faults


def test_an_empty_log_and_what_is_none() -> None:
    empty = recoup.replay(ENGINE, SCHEMA.empty_table())
    assert (len(empty), empty.column_names) == (0, COLUMNS)
    with pytest.raises(recoup.RecoupError) as refused:
        recoup.replay(ENGINE, [GOOD])
    assert refused.value.code == "wrong_type"


def test_progress_counts_accounts_and_may_end_it() -> None:
    told: list[tuple[int, int]] = []
    replayed(table(story()), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    with pytest.raises(ZeroDivisionError):
        recoup.replay(ENGINE, table(story()), progress=lambda done, total: done // 0)
