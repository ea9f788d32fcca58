"""Compares what a vector expects with what came: an object names a part, an array has the same length, null means absent."""

from __future__ import annotations

import json
from typing import Any


def differences(expected: Any, found: Any, place: str = "") -> list[str]:
    """A line for every place where `found` is not as `expected`."""
    if expected is None and found is None:
        return []
    if isinstance(expected, dict) and isinstance(found, dict):
        lines = []
        for name, value in expected.items():
            step = name.replace("~", "~0").replace("/", "~1")
            lines += differences(value, found.get(name), f"{place}/{step}")
        return lines
    if isinstance(expected, list) and isinstance(found, list):
        lines = []
        if len(expected) != len(found):
            lines.append(f"{place or '/'}: expected {len(expected)} elements, found {len(found)}: {_short(found)}")
        for index, (one, other) in enumerate(zip(expected, found)):
            lines += differences(one, other, f"{place}/{index}")
        return lines
    if type(expected) is type(found) and expected == found:
        return []
    # A decimal may be written as an integer literal in any document, so in an expectation too.
    if type(expected) is int and isinstance(found, str) and str(expected) == found:
        return []
    return [f"{place or '/'}: expected {_short(expected)}, found {_short(found)}"]


def _short(value: Any) -> str:
    text = "nothing" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 400 else f"{text[:400]}..."
