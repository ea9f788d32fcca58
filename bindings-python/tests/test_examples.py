"""The examples in Python, run as their readers run them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(script: str, *arguments: str, **environment: str) -> str:
    """What a script prints; its failure is the test's."""
    # Warnings are errors here too.
    command = [sys.executable, "-W", "error", str(EXAMPLES / "python" / script), *arguments]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment or None, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    return ran.stdout


def test_the_tour_prints_what_it_prints_in_every_language() -> None:
    assert run("tour.py") == (EXAMPLES / "expected/tour.txt").read_text(encoding="utf-8")
