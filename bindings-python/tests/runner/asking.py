"""Asks the public API as a program would, by the names that the surface has for its operations."""

from __future__ import annotations

import datetime
import json
import keyword
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import recoup
from recoup import Record

SURFACE = json.loads((Path(__file__).resolve().parents[3] / "conformance/surface.json").read_text(encoding="utf-8"))
OPERATIONS = {operation["name"]: operation for operation in SURFACE["operations"]}
CLASSES = {"rulebook": recoup.Rulebook, "engine": recoup.Engine, "account": recoup.Account, "cart": recoup.Cart}


class NotRunnable(Exception):
    """The vector asks for something that this runner can't do: it fails whatever it expects."""


class Refused(Exception):
    """What the API refused, as an answer."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(answer)
        self.answer = answer

    def moved(self, before: str, after: str) -> Refused:
        """The same with its places as the vector speaks of them."""
        for error in self.answer["errors"]:
            path = error["path"]
            if path == before or path.startswith(f"{before}/"):
                error["path"] = after + path[len(before) :]
        return self


def make(name: str, on: tuple[Any, ...] = (), /, **arguments: Any) -> Any:
    """What an operation gives, as the API gives it."""
    operation = OPERATIONS[name]
    known = {param["name"] for param in operation["takes"]}
    if not arguments.keys() <= known:
        raise NotRunnable(f"{name} takes no {arguments.keys() - known}")
    place, method = name.split(".")
    method += "_" if keyword.iskeyword(method) else ""
    if operation["method"]:
        call, on = getattr(on[0], method), on[1:]
    else:
        call = getattr(CLASSES.get(place) or getattr(recoup, place), method)
    positional = [arguments.get(param["name"]) for param in operation["takes"] if param["need"] != "optional"]
    optional = {
        param["name"]: arguments[param["name"]]
        for param in operation["takes"]
        if param["need"] == "optional" and param["name"] in arguments
    }
    try:
        return call(*on, *positional, **optional)
    except recoup.RecoupError as error:
        raise Refused({"errors": [fault._asdict() for fault in error.faults]}) from None


def ask(name: str, on: tuple[Any, ...] = (), /, **arguments: Any) -> Any:
    """What an operation gives, as JSON."""
    return as_json(make(name, on, **arguments))


def as_json(answer: Any) -> Any:
    """An answer as the document that it stands for."""
    if isinstance(answer, Record) or isinstance(answer, recoup.Money):
        return answer.to_dict()
    if isinstance(answer, Decimal):
        return f"{answer:f}"
    if isinstance(answer, StrEnum):
        return answer.value
    if isinstance(answer, datetime.datetime):
        return instant(answer)
    if isinstance(answer, (tuple, list)):
        return [as_json(one) for one in answer]
    if answer is None or isinstance(answer, (str, int, bool, dict)):
        return answer
    raise NotRunnable(f"an answer of type {type(answer).__name__}")


def instant(at: datetime.datetime) -> str:
    """An instant as the engine writes it: in UTC, with as many groups of three digits as it needs."""
    text = at.astimezone(datetime.timezone.utc).isoformat().removesuffix("+00:00")
    return f"{text.removesuffix('000') if '.' in text else text}Z"


def only(given: Any, fields: set[str]) -> None:
    """Refuses a field that is not one of these: a misspelt one would turn a case into one that proves nothing."""
    if not isinstance(given, dict):
        raise NotRunnable("the input is an object")
    if not given.keys() <= fields:
        raise NotRunnable(f"the fields {given.keys() - fields} are not known here")


def text_of(value: Any) -> str:
    """JSON as text, without a blank that nobody wrote."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
