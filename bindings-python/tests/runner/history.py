"""Accounts: a history of inputs, stepped one after the other, and what must always be so whatever a vector is about."""

from __future__ import annotations

import datetime
import json
from typing import Any

from .asking import NotRunnable, Refused, as_json, ask, instant, make
from .given import Given

BEGINS = "2026-06-15T12:00:00Z"
ACCOUNT = "acme"
NOISE = {"account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued"}
SHOWN = ["do", "left_out", "deferred", "run_ended"]


class History:
    """A history while it runs."""

    def __init__(self, given: Given) -> None:
        self.engine = given.engine
        self.account = make("account.new", id=ACCOUNT)
        self.log: list[dict[str, Any]] = []
        self.now = _instant(BEGINS)
        self.count = 0
        self.last: dict[str, Any] | None = None
        company = given.given.get("company")
        if company is not None:
            profile = {"id": "profile", "command": "account.sync_profile", "version": 1}
            self._must({**profile, "company": {**company, "account": ACCOUNT}})
        for step in given.given.get("history", []):
            self._must(step)

    def run(self, steps: list[Any]) -> list[Any]:
        """Each step with its outcome."""
        return [self.step(step) for step in steps]

    def _must(self, step: dict[str, Any]) -> None:
        outcome = self.step(step)
        if "errors" in outcome:
            raise NotRunnable(f"a step that is given failed: {step}: {outcome['errors']}")

    def step(self, step: dict[str, Any]) -> dict[str, Any]:
        step = dict(step)
        if "now" in step:
            self.now = _instant(step.pop("now"))
        if "rulebook" in step:
            self.engine = Given({"rulebook": step["rulebook"]}).engine
            return {"rulebook": "changed"}
        for field, do in (("restore", self._restore), ("rebuild", self._rebuild), ("view", self._view)):
            if field in step:
                return _shown(lambda: do(step[field]))
        if "tick" in step:
            return self.tick()
        self.count += 1
        step.setdefault("id", f"in-{self.count}")
        before = self.snapshot()
        outcome = self._take(step)
        refused = "errors" in outcome
        if refused and self.snapshot() != before:
            raise NotRunnable("an error changed the account")
        self.last = None if refused else step
        return outcome

    def next_wakeup(self) -> datetime.datetime | None:
        wakeup: datetime.datetime | None = make("account.next_wakeup", (self.account,))
        return wakeup

    def tick_at(self, at: datetime.datetime) -> dict[str, Any]:
        """Time alone, at an instant."""
        now, self.now, self.last = max(self.now, at), at, None
        outcome = self.tick()
        self.now = now
        return outcome

    def tick(self) -> dict[str, Any]:
        return self._took(lambda: ask("engine.tick", (self.engine, self.account), now=self.now))

    def _take(self, step: dict[str, Any]) -> dict[str, Any]:
        return self._took(lambda: ask("engine.step", (self.engine, self.account), input=step, now=self.now))

    def _took(self, call: Any) -> dict[str, Any]:
        outcome = _shown(call)
        if "errors" not in outcome:
            events = outcome.get("events", [])
            outcome["facts"] = [event for event in events if event["event"] not in NOISE]
            self.log += events
        return outcome

    def _restore(self, damage: dict[str, Any]) -> dict[str, Any]:
        snapshot = self.snapshot()
        if "replace" in damage:
            what, put = damage["replace"]
            if what not in snapshot:
                raise NotRunnable(f"the snapshot has no {what!r}")
            snapshot = snapshot.replace(what, put, 1)
        if "keep" in damage:
            snapshot = snapshot.encode()[: damage["keep"]].decode()
        return {"restored": str(make("account.restore", snapshot=snapshot).seq())}

    def _rebuild(self, hole: dict[str, Any]) -> dict[str, Any]:
        log = [event for event in self.log if event["seq"] != hole["without"]]
        return {"rebuilt": str(make("account.rebuild", events=log).seq())}

    def _view(self, view: dict[str, Any]) -> dict[str, Any]:
        on = (self.engine, self.account)
        if "quote_drift" in view:
            answer = ask("engine.quote_drift", on, quote=view["quote_drift"], as_of=self.now)
        elif "quote_for_buyer" in view:
            answer = ask("engine.quote_for_buyer", on, quote=view["quote_for_buyer"], now=self.now)
        elif "quote_target" in view:
            role = {"role": view["role"]} if "role" in view else {}
            quote, total = view["quote_target"], view.get("total")
            answer = ask("engine.quote_target", on, quote=quote, total=total, as_of=self.now, **role)
        elif "unsent" in view:
            contact = {"contact": view["unsent"]} if view["unsent"] else {}
            answer = ask("account.unsent", (self.account,), **contact)
        else:
            raise NotRunnable(f"there is no such view: {view}")
        return {"view": answer}

    def snapshot(self) -> str:
        snapshot: str = make("account.snapshot", (self.account,))
        return snapshot

    def check(self) -> None:
        """What must be so whatever the vector is about."""
        snapshot = self.snapshot()
        if self.log and make("account.rebuild", events=self.log).snapshot() != snapshot:
            raise NotRunnable("the events alone give another state")
        if make("account.restore", snapshot=snapshot).snapshot() != snapshot:
            raise NotRunnable("a snapshot restores to another state")
        if self.last is not None:
            again = self._take(self.last)
            if "errors" in again:
                repeat = again["errors"][0]["code"] == "input_too_old"
            else:
                repeat = "duplicate_of" in again and "events" not in again
            if not repeat or self.snapshot() != snapshot:
                raise NotRunnable("a repeated input did something")
        due = self.next_wakeup()
        self.now = self.now if due is None else due - datetime.timedelta.resolution
        outcome = self.tick()
        if "events" in outcome or "errors" in outcome or self.snapshot() != snapshot:
            raise NotRunnable("a tick before the wakeup did something")

    def state(self) -> dict[str, Any]:
        """The state by kind and id, so that a vector can name the one thing that it is about."""
        snapshot = json.loads(self.snapshot())
        state = {**snapshot["state"], "profile": snapshot["profile"]}
        return {name: _keyed(value) for name, value in state.items()}


def timeline(given: Given, steps: list[Any], until: str | None, show: list[str] | None) -> dict[str, Any]:
    """What an account did when: the clock runs in between."""
    history = History(given)
    rows: list[dict[str, Any]] = []
    errors = None
    for step in steps:
        step = dict(step)
        asleep = step.pop("asleep", None) is not None
        if "now" in step and not asleep:
            now = _instant(step["now"])
            while (due := history.next_wakeup()) is not None and due < now:
                rows += _rows(history.tick_at(due))
        outcome = history.step(step)
        errors = outcome.get("errors")
        rows += _rows(outcome)
        if "view" in outcome:
            rows.append({"view": outcome["view"]})
    if until is not None:
        while (due := history.next_wakeup()) is not None and due <= _instant(until):
            rows += _rows(history.tick_at(due))
    history.check()
    rows = [row for row in rows if row.keys() & set(SHOWN if show is None else show)]
    return {"rows": rows, "state": history.state(), "errors": errors}


def _rows(outcome: dict[str, Any]) -> list[dict[str, Any]]:
    rows = [row for event in outcome.get("events", []) if (row := _row(event)) is not None]
    for need in outcome.get("needs", []):
        rows.append({"needs": need["fact"], "skus": need.get("skus"), "deadline": need.get("deadline")})
    if "errors" in outcome:
        rows.append({"error": outcome["errors"][0]["code"]})
    return rows


def _row(event: dict[str, Any]) -> dict[str, Any] | None:
    def at(path: str) -> Any:
        return _at(event, path)

    def thing() -> str:
        [(kind, id)] = event["journey"].items()
        return f"{kind}:{id}"

    match event["event"]:
        case "journey.opened":
            row = {"opened": thing(), "stage": at("start.stage")}
        case "journey.active":
            row = {"active": thing(), "stage": at("stage")}
        case "journey.resumed":
            row = {"resumed": thing(), "generation": at("generation")}
        case "journey.abandoned":
            reason = (event.get("reasons") or [{}])[0].get("code")
            row = {"abandoned": thing(), "reason": reason}
            row |= {name: at(name) for name in ("stage", "generation", "value", "segments")}
        case "journey.ended":
            row = {"ended": thing(), "end": at("end")}
        case "run.entered":
            row = {"entered": at("start.play"), "run": at("run"), "generation": at("start.generation")}
        case "run.ended":
            row = {"run_ended": at("run"), "end": at("end")}
        case "run.taken" if at("taken.outcome") != "done":
            row = {"left_out": at("taken.step"), "outcome": at("taken.outcome")}
            row |= {"gate": at("taken.held.gate"), "reason": at("taken.held.reason")}
        case "run.waiting" if isinstance(at("wait.held"), dict):
            row = {"deferred": at("wait.step"), "until": at("wait.at")}
            row |= {"gate": at("wait.held.gate"), "reason": at("wait.held.reason")}
        case "account.effect_issued":
            row = _effect(event["effect"])
        case "outreach.assigned":
            row = {"assigned": at("assignment.experiment")}
            row |= {name: at(f"assignment.{name}") for name in ("arm", "probability", "eligible")}
        case "outreach.exposed":
            row = {"exposed": at("experiment"), "arm": at("arm")}
        case _:
            return None
    first, *_ = row
    return {name: value for name, value in row.items() if name == first or value is not None} | {"at": at("at")}


def _effect(effect: dict[str, Any]) -> dict[str, Any]:
    do = effect["do"]
    bodies = (do[name] for name in ("message", "task", "audience", "record", "call", "offer") if name in do)
    body: dict[str, Any] = next(bodies, do)
    row = {"do": do.get("effect"), "key": effect.get("key"), "not_after": effect.get("not_after")}
    row |= {name: _at(body, f"origin.{name}") for name in ("step", "play")}
    row |= {name: _at(body, f"sent.{name}") for name in ("channel", "contact")}
    row |= {name: body.get(name) for name in ("template", "to", "topic", "priority", "expected", "due", "arms", "context")}
    lines = _at(body, "context.lines")
    if isinstance(lines, list) and lines:
        row["skus"] = [line["sku"] for line in lines]
    return row


def _at(value: Any, path: str) -> Any:
    """A field of a field; nothing where one of them is not there."""
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _keyed(value: Any) -> Any:
    """A list of things that have ids, by id."""
    if not isinstance(value, list):
        return value
    keys = []
    for item in value:
        names = [name for name in ("id", "key", "contact") if isinstance(item, dict) and isinstance(item.get(name), str)]
        if not names:
            return value
        keys.append(item[names[0]])
    return dict(zip(keys, value))


def _shown(call: Any) -> dict[str, Any]:
    """What was refused is shown, and the history goes on."""
    try:
        answer: dict[str, Any] = as_json(call())
        return answer
    except Refused as refused:
        return refused.answer


def _instant(text: str) -> datetime.datetime:
    at = datetime.datetime.fromisoformat(text)
    if instant(at) != text and at.utcoffset() == datetime.timedelta(0):
        raise NotRunnable(f"{text} is finer than a datetime")
    return at
