"""Every vector and divergence of the project, through the public API: one test each, and as many as the index says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
import recoup
import runner
from runner.asking import SURFACE


@pytest.mark.parametrize("name", [vector.name for vector in runner.vectors()])
def test_vector(name: str) -> None:
    report = runner.report()
    assert name in report.passed, "\n".join(report.failed.get(name, ["it did not run"]))


def test_as_many_ran_as_the_index_says() -> None:
    index = json.loads((runner.ROOT / "index.json").read_text(encoding="utf-8"))
    listed = {file["file"]: file["vectors"] for part in (index, index["divergences"]) for file in part["files"]}
    found = Counter(vector.file for vector in runner.vectors())
    assert dict(found) == listed
    assert len(runner.report().passed) == index["total"] + index["divergences"]["total"]


def test_names_are_unique() -> None:
    names = Counter(vector.name for vector in runner.vectors())
    assert [name for name, count in names.items() if count > 1] == []


def test_every_error_code_was_seen() -> None:
    codes = {row["code"] for row in SURFACE["error_codes"]}
    assert len(codes) > 100
    assert codes - runner.report().codes == set()


@pytest.mark.parametrize("path", sorted((runner.ROOT / "golden").glob("account-*.json")), ids=lambda path: path.name)
def test_a_golden_snapshot_is_written_back_byte_for_byte(path: Path) -> None:
    kept = path.read_bytes()
    assert recoup.Account.restore(kept).snapshot().encode() == kept.rstrip(b"\n")


def test_a_wrong_expectation_fails_with_its_place() -> None:
    when = {"round": {"value": "0.125", "mode": "half_even", "increment": "0.01"}}
    right = {"name": "x", "when": when, "then": {"value": "0.12"}}
    assert runner.failures(right) == []
    wrong = {"name": "x", "when": when, "then": {"value": "0.13"}}
    assert runner.failures(wrong) == ['/value: expected "0.13", found "0.12"']
    no_error = {"name": "x", "when": {"currency": {"code": "EUR"}}, "then": {"errors": [{"code": "unknown_currency"}]}}
    assert len(runner.failures(no_error)) == 1


@pytest.mark.parametrize(
    "vector",
    [
        {"name": "x", "when": {"guess": {}}, "then": {"a": None}},
        {"name": "x", "when": {"currency": {"code": "EUR", "digits": 2}}, "then": {"a": None}},
        {"name": "x", "given": {"rulebok": {}}, "when": {"load": {}}, "then": {"a": None}},
        {"name": "x", "given": {"rulebook": {}}, "when": {"currency": {"code": "EUR"}}, "then": {"a": None}},
        {"name": "x", "when": {"currency": {"code": "EUR"}}, "then": {}},
    ],
)
def test_a_vector_that_proves_nothing_fails(vector: dict[str, object]) -> None:
    assert len(runner.failures(vector)) == 1
