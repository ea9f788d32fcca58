"""What the boundary costs: the package against the same work in Rust, in one process and one run.

One command, from anywhere: `python3 bindings-python/bench/boundary.py`. It builds the package as it is shipped (profile `dist`) with the Rust side
of the comparison (feature `bench`) into an environment of its own under target/python/bench, which takes minutes the first time, and measures in
it. Every round runs every case once, so that a slow moment of the machine hits all of them; a figure is the median of the rounds, a ratio the
median of the rounds' ratios. `--rounds N` (default 15) and `--carts N` (default 100,000) say how much.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import itertools
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MADE = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "python" / "bench"

NOW = datetime.datetime(2026, 11, 22, 9, 0, tzinfo=datetime.timezone.utc)
SKUS = [f"SKU-{number}" for number in range(200)]
RULEBOOK: dict[str, Any] = {
    "rulebook": "1",
    "id": "bench",
    "currency": "USD",
    "time_zone": "UTC",
    "contract_prices": "prevail",
    "combine": {"strategy": "lowest"},
    "price_lists": [
        {
            "id": "base",
            "prices": [
                {
                    "sku": sku,
                    "tiers": [{"from": 1 + step * 10, "price": f"{90 - step * 4 + number % 7}.25"} for step in range(10)],
                }
                for number, sku in enumerate(SKUS)
            ],
        }
    ],
    "contracts": [
        {
            "id": "acme",
            "account": "acme",
            "terms": [{"id": f"t-{number}", "sku": sku, "price": "41.50"} for number, sku in enumerate(SKUS[::20])],
        }
    ],
    "promotions": [{"id": "ten", "order": 1, "on": {"sku": SKUS[3]}, "then": {"percent_off": "10"}}],
    "taxes": {"rates": [{"tax": "sales", "rate": "8.25"}]},
}


def fields(count: int) -> dict[str, Any]:
    """A request of so many lines, as a program has it."""
    lines = [{"sku": SKUS[index % len(SKUS)], "quantity": 1 + index * 7 % 90} for index in range(count)]
    return {"account": "acme", "currency": "USD", "as_of": NOW, "lines": lines}


def text(request: dict[str, Any]) -> str:
    lines = [{**line, "quantity": str(line["quantity"])} for line in request["lines"]]
    return json.dumps({**request, "as_of": "2026-11-22T09:00:00Z", "lines": lines})


def timed(work: Callable[[], Any], rounds: int) -> float:
    """Nanoseconds of one call."""
    begun = time.perf_counter_ns()
    for _ in range(rounds):
        work()
    return (time.perf_counter_ns() - begun) / rounds


class Case:
    """Something measured, and what it is measured against."""

    def __init__(self, name: str, work: Callable[[], float], against: str | None = None) -> None:
        self.name, self.work, self.against = name, work, against
        self.took: list[float] = []


def cases(carts: int) -> list[Case]:
    import polars
    import recoup
    from recoup import _native

    engine = recoup.Engine.compile(RULEBOOK)
    handle = engine._handle
    native: Any = _native
    found: list[Case] = []

    for count, rounds in ((1, 5000), (50, 500), (1000, 25)):
        request = fields(count)
        as_text, cart = text(request), engine.prepare(request)
        lines = f"{count:,} lines" if count > 1 else "1 line"

        def edit(cart: recoup.Cart = cart, turn: itertools.count[int] = itertools.count()) -> None:
            cart.set_quantity(0, 1 + next(turn) % 90)
            cart.totals()

        def other(cart: recoup.Cart = cart, lines: Any = request["lines"]) -> None:
            cart.set_lines(lines)
            cart.totals()

        def price(request: Any = request) -> None:
            engine.price(request).totals.gross

        def read_and_write(as_text: str = as_text) -> None:
            engine.price(as_text).to_json()

        for what, rust, rust_rounds, python, python_rounds in (
            ("edit and totals, handle", native.native_edit, 5000, edit, 5000),
            ("all lines anew, totals, handle", native.native_lines, rounds * 10, other, rounds * 10),
            ("price, objects", native.native_price, rounds, price, rounds),
            ("price, JSON text to text", native.native_text, rounds, read_and_write, rounds),
        ):
            name = f"{lines}: {what}"
            found += [
                Case(f"{name}, Rust", lambda r=rust, a=as_text, n=rust_rounds: r(handle, a, n)),
                Case(name, lambda w=python, n=python_rounds: timed(w, n), f"{name}, Rust"),
            ]

    # Carts of three lines.
    requests = [
        {
            **fields(0),
            "lines": [{"sku": SKUS[(cart + line * 31) % len(SKUS)], "quantity": 1 + (cart + line) % 90} for line in range(3)],
        }
        for cart in range(carts)
    ]
    texts = [text(request) for request in requests]
    rows = [(index, line["sku"], line["quantity"]) for index, request in enumerate(requests) for line in request["lines"]]
    table = polars.DataFrame(rows, schema=["cart", "sku", "quantity"], orient="row")
    common: dict[str, Any] = {"account": "acme", "currency": "USD", "as_of": NOW}
    cores = os.cpu_count() or 1
    batch = f"{carts:,} carts"
    found += [
        Case(f"{batch}, Rust price_many", lambda: native.native_batch(handle, texts, None)),
        Case(
            f"{batch}, price_table, 1 thread",
            lambda: timed(lambda: engine.price_table(table, threads=1, **common), 1),
            f"{batch}, Rust price_many",
        ),
        Case(f"{batch}, Rust, {cores} threads", lambda: native.native_batch(handle, texts, cores)),
        Case(
            f"{batch}, price_table, {cores} threads",
            lambda: timed(lambda: engine.price_table(table, **common), 1),
            f"{batch}, Rust, {cores} threads",
        ),
        Case(
            f"{batch}, price_many, {cores} threads",
            lambda: timed(lambda: engine.price_many(requests), 1),
            f"{batch}, Rust, {cores} threads",
        ),
    ]
    return found


def measure(rounds: int, carts: int) -> None:
    import polars
    import recoup

    found = cases(carts)
    gc.disable()
    # The first round warms up.
    for turn in range(rounds + 1):
        for case in found:
            took = case.work()
            if turn:
                case.took.append(took)
        gc.collect()
    by_name = {case.name: case for case in found}
    versions = f"recoup {recoup.__version__} (dist), Python {platform.python_version()}, polars {polars.__version__}"
    print(f"{versions}, {os.cpu_count()} cores, {rounds} rounds")
    print(f"{'':<48}{'us':>12}{'ratio':>9}{'adds us':>10}")
    for case in found:
        line = f"{case.name:<48}{statistics.median(case.took) / 1000:>12,.2f}"
        if case.against is not None:
            pairs = list(zip(case.took, by_name[case.against].took, strict=True))
            ratio = statistics.median(mine / theirs for mine, theirs in pairs)
            adds = statistics.median(mine - theirs for mine, theirs in pairs)
            line += f"{ratio:>9.2f}{adds / 1000:>10,.2f}"
        print(line)


def prepare() -> Path:
    """The environment with the package in it."""
    python = MADE / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(MADE)], check=True)
        names = ("maturin==", "polars==")
        wanted = (ROOT / "bindings-python/tests/requirements.txt").read_text().split()
        wanted = [one for one in wanted if one.startswith(names)]
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *wanted], check=True)
    wheels = MADE / "wheels"
    build = [str(python.parent / "maturin"), "build", "--quiet", "--profile", "dist", "--features", "arrow,bench"]
    subprocess.run([*build, "--manifest-path", str(ROOT / "bindings-python/Cargo.toml"), "--out", str(wheels)], check=True)
    newest = max(wheels.glob("*.whl"), key=lambda wheel: wheel.stat().st_mtime)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", str(newest)], check=True)
    return python


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--carts", type=int, default=100_000)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        measure(options.rounds, options.carts)
    else:
        given = ["--here", f"--rounds={options.rounds}", f"--carts={options.carts}"]
        raise SystemExit(subprocess.run([str(prepare()), str(Path(__file__).resolve()), *given], check=False).returncode)
