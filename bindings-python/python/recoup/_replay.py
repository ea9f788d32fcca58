"""Logs that are run again as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from recoup import _native
from recoup._call import held
from recoup._classes import Engine

if TYPE_CHECKING:
    from recoup import inputs as _i

__all__ = ["replay"]


def replay(
    engine: Engine | Sequence[tuple[_i.InstantLike, Engine]],
    log: Any,
    *,
    until: _i.InstantLike | None = None,
    progress: Callable[[int, int], object] | None = None,
    threads: int | None = None,
) -> _native.Table:
    """Runs a log of inputs again, with what was due in between at its own instant: Arrow in, Arrow out, accounts on all cores.

    engine: the engine, or several with the instant from which each holds.
    log: any table that has ``__arrow_c_stream__``, one row for each input, with the columns ``account`` (text), ``now`` (when it was
    stepped: a timestamp with a time zone, or RFC 3339 text) and ``input`` (its JSON text, as `Engine.step` takes it). The rows of one
    account are taken in their order, one at a time, from an account that nothing has happened to; other accounts may stand between them.
    until: how long time goes on after the last input of each account, that instant included.
    progress: called with the accounts done and all accounts as the work goes on; an exception that it raises ends the work.
    threads: how many at most; as many as the machine has when left out. The interpreter is free meanwhile.

    The answer has a row for each step, account after account: for each input, and for each time at which something was due by itself.
    ``row`` (the row of the log, counted from 0; null where time alone did it), ``account``, ``at``, ``input`` (its id), ``accepted``,
    ``events`` and ``effects`` (lists of JSON texts, as `Outcome` has them), ``next_wakeup``, ``duplicate_of``, ``error_code``,
    ``error_path`` and ``error_detail``. An input that can't be read or is refused changes nothing, has its error as `Engine.step` would
    raise it, and the replay goes on. A fault of the table itself is raised, with the column as its path.
    """
    engines = [(None, engine)] if isinstance(engine, Engine) else list(engine)
    return _native.replay_table([(since, held(one)) for since, one in engines], log, until, progress, threads)
