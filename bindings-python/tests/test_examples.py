"""The examples in Python, run as their readers run them."""

from __future__ import annotations

import datetime
import runpy
import struct
import subprocess
import sys
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_tour_prints_what_it_prints_in_every_language() -> None:
    command = [sys.executable, "-W", "error", str(EXAMPLES / "python/tour.py")]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == (EXAMPLES / "expected/tour.txt").read_text(encoding="utf-8")


def test_the_wholesaler_says_what_plain_arithmetic_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.delenv("RECOUP_DATA", raising=False)
    monkeypatch.setattr(sys, "argv", ["wholesaler.py", "--out", str(tmp_path)])
    made = runpy.run_path(str(EXAMPLES / "python/wholesaler.py"))
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("No data: give --data FOLDER or set RECOUP_DATA.")
    book = {row["sku"]: row for row in made["book"].to_dicts()}
    lines = made["everything"].to_dicts()
    assert len(lines) > 2000

    # Two tiers, whole pieces and prices in pence: no rounding anywhere.
    def price(line: dict[str, Any]) -> Decimal:
        row = book[line["sku"]]
        return Decimal(row["break"] if line["quantity"] >= row["from"] else row["list"])

    agreeing = sum(line["charged"] == price(line) for line in lines)
    invoiced = sum(line["charged"] * line["quantity"] for line in lines)
    by_the_book = sum(price(line) * line["quantity"] for line in lines)
    assert printed[2] == f"{agreeing:,} of {len(lines):,} lines were charged what the book says ({agreeing / len(lines):.1%})"
    assert printed[3] == f"invoiced {invoiced:,.2f} GBP, by the book {by_the_book:,.2f} GBP"

    # A silence is a gap of more than sixty days between two orders, or from the last to the end.
    orders: dict[str, set[datetime.datetime]] = {}
    for line in lines:
        orders.setdefault(line["account"], set()).add(line["as_of"])
    end, sixty = datetime.datetime(2011, 9, 1, tzinfo=datetime.timezone.utc), datetime.timedelta(days=60)
    gaps = [
        (after - before > sixty, after != end) for days in orders.values() for before, after in pairwise([*sorted(days), end])
    ]
    quiet, returned = sum(long for long, _ in gaps), sum(long and back for long, back in gaps)
    assert quiet > returned > 10
    assert printed[5] == f"{quiet:,} times a customer went quiet for 60 days; {returned:,} times they came back"

    names = ["agreement.png", "ladder.png", "breaks.png", "quiet.png"]
    assert printed[6:] == [f"drew {name}" for name in names]
    for name in names:
        picture = (tmp_path / name).read_bytes()
        assert picture.startswith(b"\x89PNG\r\n\x1a\n")
        # Width and height of the header, and more in it than an empty canvas.
        assert struct.unpack(">II", picture[16:24]) == (960, 540)
        assert len(picture) > 10_000


def test_the_wholesaler_says_what_is_missing(tmp_path: Path) -> None:
    command = [sys.executable, str(EXAMPLES / "python/wholesaler.py"), "--data", str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 1
    assert ran.stderr.strip().endswith("has no folder online_retail.")
