"""Random questions: what Rust made of them stands in the file that `cargo xtask differential` writes, and must come out here too."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import recoup

FILE = os.environ.get("RECOUP_DIFFERENTIAL") or Path(__file__).resolve().parents[2] / "target/differential.json"


@pytest.fixture(scope="module")
def asked() -> Any:
    return json.loads(Path(FILE).read_text(encoding="utf-8"))


def digest(document: Any) -> str:
    return recoup.documents.digest(json.dumps(document, ensure_ascii=False, sort_keys=True))


def answer(ask: Callable[[], Any]) -> str:
    """The digest of an answer, or what was refused."""
    try:
        return digest(json.loads(ask().to_json()))
    except recoup.RecoupError as error:
        return "\n".join(f"{fault.code} {fault.path}" for fault in error.faults)


def test_carts_have_the_prices_that_rust_gives_them(asked: Any) -> None:
    engine = recoup.Engine.compile(asked["shop"])
    answers = [answer(lambda request=request: engine.price(request)) for request in asked["requests"]]
    assert digest(answers) == asked["expected"]["requests"]


def test_accounts_take_the_steps_that_they_take_in_rust(asked: Any) -> None:
    engine = recoup.Engine.compile(asked["rulebook"])
    told = []
    for story in asked["stories"]:
        account = recoup.Account.new("acme")
        told += [answer(lambda step=step: engine.step(account, step["input"], step["now"])) for step in story]
        told.append(account.digest())
    assert digest(told) == asked["expected"]["stories"]
