"""Runs the language-neutral vectors of `conformance/` through the public API of the package.

`conformance/README.md`, section "Writing a runner", is what this follows; the Rust runner is right where they differ.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from .asking import NotRunnable, Refused
from .matching import differences
from .operations import run

ROOT = Path(__file__).resolve().parents[3] / "conformance"

FIELDS = {"name", "source", "preset", "note", "given", "when", "then", "published", "reason"}


@dataclass
class Vector:
    """One case, and the file that it is from."""

    file: str
    name: str
    document: dict[str, Any]


@dataclass
class Report:
    """What a run came to: the lines of each vector that failed, by its name."""

    passed: list[str] = field(default_factory=list)
    failed: dict[str, list[str]] = field(default_factory=dict)
    codes: set[str] = field(default_factory=set)


@lru_cache
def vectors() -> tuple[Vector, ...]:
    """Every vector of the project, in the order of the files."""
    found = []
    for folder in ("vectors", "divergences"):
        for path in sorted((ROOT / folder).rglob("*.json")):
            document = json.loads(path.read_text(encoding="utf-8"))
            for one in document if isinstance(document, list) else [document]:
                found.append(Vector(path.relative_to(ROOT).as_posix(), one["name"], one))
    return tuple(found)


@lru_cache
def report() -> Report:
    """The run of every vector, once."""
    report = Report()
    for vector in vectors():
        lines = failures(vector.document)
        if lines:
            report.failed[vector.name] = lines
        else:
            report.passed.append(vector.name)
            report.codes.update(expected_codes(vector.document["then"]))
    return report


def failures(vector: dict[str, Any]) -> list[str]:
    """What is wrong with the answer of one vector; nothing where it passes."""
    unknown = vector.keys() - FIELDS
    if unknown:
        return [f"the fields {unknown} are not known"]
    [(operation, given)] = vector["when"].items()
    if not vector["then"]:
        return ["`then` expects nothing"]
    try:
        answer = run(operation, vector.get("given", {}), given)
    except Refused as refused:
        answer = refused.answer
    except NotRunnable as error:
        return [str(error)]
    except Exception as error:  # A vector must not end the run of the others.
        return [f"{type(error).__name__}: {error}"]
    if "published" in vector and not differences(vector["published"], answer):
        return ["the answer is the published one; this is no divergence"]
    return differences(vector["then"], answer)


def expected_codes(then: Any) -> set[str]:
    """Every value of a field `code` in what a vector expects."""
    if isinstance(then, list):
        return set().union(*map(expected_codes, then)) if then else set()
    if isinstance(then, dict):
        own = {then["code"]} if isinstance(then.get("code"), str) else set()
        return own.union(*map(expected_codes, then.values()))
    return set()
