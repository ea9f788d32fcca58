"""Says how many vectors ran, beside the tests that hold them."""

from __future__ import annotations

from typing import Any


def pytest_terminal_summary(terminalreporter: Any) -> None:
    import runner

    if runner.report.cache_info().currsize:
        report = runner.report()
        terminalreporter.write_line(f"vectors: {len(report.passed)} passed, {len(report.failed)} failed")
