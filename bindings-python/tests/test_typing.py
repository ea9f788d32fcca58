"""The types hold for those who use them: what is right passes, what is wrong is told."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

WRONG = Path(__file__).parent / "typing/wrong.py"


def test_a_type_checker_finds_what_is_wrong_and_nothing_else(tmp_path: Path) -> None:
    text = WRONG.read_text(encoding="utf-8")
    expected = {number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# error")}
    assert len(expected) > 10
    arguments = ["--strict", "--no-error-summary", "--hide-error-context", "--config-file=", f"--cache-dir={tmp_path}", str(WRONG)]
    checked = subprocess.run([sys.executable, "-m", "mypy", *arguments], capture_output=True, text=True, check=False)
    assert checked.stderr == ""
    found = {int(line) for line in re.findall(r"wrong\.py:(\d+): error", checked.stdout)}
    assert found == expected, checked.stdout
