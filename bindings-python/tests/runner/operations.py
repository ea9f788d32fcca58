"""Carries out the operation that a vector names: one call as `conformance/operations.json` says, or one of the functions here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .asking import NotRunnable, Refused, ask, make, only, text_of
from .given import Given
from .history import History, timeline

TABLE = json.loads((Path(__file__).resolve().parents[3] / "conformance/operations.json").read_text(encoding="utf-8"))
ROWS = TABLE["operations"]
CRM_NOW = TABLE["defaults"]["crm_now"]
WITHOUT_GIVEN = {"compose", "read", "ending", "calendar", "wait", "cloudevent", "envelope"}

Fields = dict[str, Any]


def run(name: str, given: Fields, fields: Any) -> Any:
    """The answer of an operation."""
    row = ROWS.get(name)
    if row is None:
        raise NotRunnable(f"the operation {name!r} is not known")
    uses_given = name not in WITHOUT_GIVEN if "special" in row else bool(row["on"])
    if given and not uses_given:
        raise NotRunnable(f"`{name}` does not use given")
    if "special" not in row:
        return one_call(row, Given(given), fields)
    if row["fields"] != "*":
        only(fields, set(row["fields"]))
    return SPECIAL[name](Given(given), fields)


def one_call(row: Fields, given: Given, fields: Any) -> Any:
    sources = {param: source.removeprefix("request:") for param, source in row["arguments"].items()}
    if "*" not in sources.values():
        only(fields, set(sources.values()))
    on = tuple(given.engine if kind == "engine" else given.rulebook for kind in row["on"])
    arguments = {}
    for param, source in row["arguments"].items():
        if source == "request:*":
            arguments[param] = given.request(fields)
        elif source.startswith("request:"):
            arguments[param] = given.request(fields.get(sources[param], {}))
        elif source in fields:
            arguments[param] = fields[source]
    try:
        answer = ask(row["call"], on, **arguments)
    except Refused as refused:
        for param, source in sources.items():
            refused.moved(f"/{param}", f"/{source}")
        raise
    return {row["as"]: answer} if "as" in row else answer


def some(fields: Fields, *names: str) -> Fields:
    """The fields that are there."""
    return {name: fields[name] for name in names if name in fields}


def load(given: Given, _: Fields) -> Any:
    rulebook = given.rulebook
    assert given.engine
    return {name: ask(f"rulebook.{name}", (rulebook,)) for name in ("id", "currency", "digest")}


def compose(_: Given, fields: Fields) -> Any:
    documents = []
    for one in fields.get("documents", []):
        only(one, {"name", "document"})
        document = one["document"]
        documents.append({**one, "document": text_of(document) if isinstance(document, dict) else document})
    composed = make("rulebook.compose", documents=documents)
    make("engine.compile", (composed,))
    return {"id": ask("rulebook.id", (composed,))}


def diff(given: Given, fields: Fields) -> Any:
    return {"changes": ask("rulebook.diff", (given.rulebook, Given({"rulebook": fields["to"]}).rulebook))}


def read(_: Given, fields: Fields) -> Any:
    if "json" in fields:
        document: Any = text_of(fields["json"])
    elif "hex" in fields:
        document = bytes.fromhex(fields["hex"])
    elif "repeat" in fields:
        document = fields["repeat"]["text"] * fields["repeat"]["times"]
    else:
        document = fields["text"]
    return {"canonical": ask("documents.canonical", document=document, kind=fields["as"])}


def prepared(given: Given, fields: Fields) -> Any:
    cart = make("engine.prepare", (given.engine,), request=given.request(fields.get("request", {})))
    answers = []
    for call in fields.get("calls", []):
        [(name, arguments)] = call.items()
        try:
            answers.append(ask(f"cart.{name}", (cart,), **arguments))
        except Refused as refused:
            answers.append(refused.answer)
    return {"answers": answers}


def price_many(given: Given, fields: Fields) -> Any:
    requests = [given.request(request) for request in fields["requests"]]
    return {"results": ask("engine.price_many", (given.engine,), requests=requests)}


def offers(given: Given, fields: Fields) -> Any:
    context = {name: value for name, value in fields.items() if name != "skus"}
    arguments = {"context": given.request(context), "skus": fields.get("skus")}
    return {"offers": ask("engine.offers", (given.engine,), **arguments)}


def condition(given: Given, fields: Fields) -> Any:
    line = {"line": fields["line"] - 1} if "line" in fields else {}
    request = given.request(fields.get("request", {}))
    explained = ask("engine.explain_condition", (given.engine,), condition=fields["condition"], request=request, **line)
    return {"sentence": explained["says"], "outcome": explained["outcome"], "why": explained.get("reason")}


def ladder(given: Given, fields: Fields) -> Any:
    row = {"sku": "SKU", **fields.get("row", {})}
    return ask("rulebook.ladder", (given.rulebook,), row=row, **some(fields, "quantity", "consumed", "step"))


def configure(given: Given, fields: Fields) -> Any:
    arguments = some(fields, "sku", "choices")
    if fields.get("require") is True:
        make("engine.require_configuration", (given.engine,), **arguments)
    return ask("engine.configure", (given.engine,), **arguments)


def ending(_: Given, fields: Fields) -> Any:
    if ("ending" in fields) == ("endings" in fields):
        raise NotRunnable("give exactly one of `ending` and `endings`")
    endings = [fields["ending"]] if "ending" in fields else fields["endings"]
    endings = [{"id": "vector", **one} for one in endings]
    try:
        ended = ask("money.end_price", price=fields.get("price"), endings=endings)
    except Refused as refused:
        raise refused.moved("/endings/0", "/ending") if "ending" in fields else refused
    if "currency" not in fields:
        return {"price": ended}
    shown = ask("money.format", amount=ended, currency=fields["currency"])
    return {"price": shown.split(" ")[0].replace(",", "")}


def question(fields: Fields, *possible: str) -> str:
    asked = [name for name in possible if name in fields]
    if len(asked) != 1:
        raise NotRunnable(f"give exactly one of {possible}")
    return asked[0]


def local_or_instant(fields: Fields, zone: Any) -> Any:
    if not re.fullmatch(r"[^T]*T.{0,5}", fields["from"]):
        return fields["from"]
    zones = {} if zone is None else {"time_zone": zone}
    try:
        return ask("time.instant", local=fields["from"], **zones)
    except Refused as refused:
        raise refused.moved("/local", "/from")


def calendar(_: Given, fields: Fields) -> Any:
    calendar = {"id": "vector", **fields.get("calendar", {})}
    zone = calendar.get("time_zone", fields.get("time_zone"))
    arguments = {"calendar": calendar, "at": local_or_instant(fields, zone), **some(fields, "time_zone")}
    asked = question(fields, "add_business_time", "add_business_days", "business_days_before", "next_open", "next_closed")
    if asked == "add_business_time":
        arguments["span"] = fields[asked]
    elif asked.endswith(("days", "before")):
        arguments["days"] = fields[asked]
    elif asked == "next_open":
        for name in ("inside", "outside"):
            if name in fields:
                only(fields[name], {"window", "time_zone"})
                arguments[name] = fields[name].get("window")
                if "time_zone" in fields[name]:
                    arguments[f"{name}_zone"] = fields[name]["time_zone"]
    try:
        return {"instant": ask(f"time.{asked}", **arguments)}
    except Refused as refused:
        raise refused.moved("/at", "/from")


def wait(_: Given, fields: Fields) -> Any:
    zone = some(fields, "time_zone")
    at = local_or_instant(fields, fields.get("time_zone"))
    asked = question(fields, "after", "days", "days_before", "next", "inside", "outside")
    value = fields[asked]
    time = {"time": fields["at"]} if "at" in fields else {}
    function, param, more = {
        "after": ("after", "span", {}),
        "days": ("days_after", "days", {**time, **zone}),
        "days_before": ("days_before", "days", {**time, **zone}),
        "next": ("next_local_time", "time", {**some(fields, "on", "same_day"), **zone}),
        "inside": ("next_inside", "window", zone),
        "outside": ("next_outside", "window", zone),
    }[asked]
    try:
        return {"instant": ask(f"time.{function}", **{param: value, "at": at}, **more)}
    except Refused as refused:
        raise refused.moved(f"/{param}", f"/{asked}").moved("/at", "/from")


def cloudevent(_: Given, fields: Fields) -> Any:
    if "batch" in fields:
        return {"inputs": ask("exchange.read_batch", events=fields["batch"])}
    if "line" in fields:
        incoming = ask("exchange.read_line", line=fields["line"])
        return {"blank": True} if incoming is None else incoming
    return ask("exchange.read_event", event=fields.get("event"))


def envelope(_: Given, fields: Fields) -> Any:
    arguments = {"source": fields.get("source"), "account": TABLE["defaults"]["account"]}
    if "event" in fields:
        written = ask("exchange.event_envelope", event=fields["event"], **arguments)
    else:
        effect, now = fields.get("effect"), fields.get("now", CRM_NOW)
        written = ask("exchange.effect_envelope", effect=effect, now=now, **arguments)
    return {"envelope": fractions_as_text(written)}


def fractions_as_text(text: str) -> Any:
    return json.loads(text, parse_float=str)


def crm(system: str, keys: Callable[[Fields], list[Any]]) -> Callable[[Given, Fields], Any]:
    def map_and_read(given: Given, fields: Fields) -> Any:
        now = fields.get("now", CRM_NOW)
        arguments = {"effects": fields.get("effects"), "now": now, **some(fields, "directory")}
        mapped = ask(f"engine.{system}", (given.engine,), **arguments)
        requests = mapped.get("requests", [])
        shown = [
            {"path": one.get("path"), "body": fractions_as_text(one["body"]), "json": one["body"], "keys": keys(one)}
            for one in requests
        ]
        answer = {"requests": shown, "refused": mapped.get("refused")}
        if "answers" in fields:
            if len(fields["answers"]) != len(requests):
                raise NotRunnable(f"there are {len(requests)} requests to answer")
            answer["results"] = [
                result for one, reply in zip(requests, fields["answers"]) for result in read_reply(system, one, reply)
            ]
        return answer

    return map_and_read


def read_reply(system: str, request: Fields, reply: Fields) -> Any:
    only(reply, {"status", "retry_after", "body"})
    body = reply.get("body", "")
    arguments = {
        "request": request,
        "status": reply.get("status", 200),
        "body": body if isinstance(body, str) else text_of(body),
        **some(reply, "retry_after"),
    }
    return ask(f"exchange.{system}_results", **arguments)


def device(given: Given, fields: Fields) -> Any:
    bundle = make("engine.bundle", (given.engine,), wanted=fields.get("wanted"))
    if "damage" in fields:
        what, put = fields["damage"]
        if what not in bundle:
            raise NotRunnable(f"the bundle has no {what!r}")
        bundle = bundle.replace(what, put, 1)
    opened = given.engine if "whole" in fields else make("engine.open_bundle", bundle=bundle)
    if "price" in fields:
        return ask("engine.price", (opened,), request=given.request(fields["price"]))
    if "quote" not in fields:
        return {"bundle": json.loads(bundle)}
    quote = fields["quote"]
    request = given.request(quote.get("request", {}))
    return ask("engine.quote_offline", (opened,), request=request, **some(quote, "id", "ship_to", "valid_until"))


def account(given: Given, fields: Fields) -> Any:
    history = History(given)
    outcomes = history.run(fields["steps"])
    history.check()
    last = outcomes[-1] if outcomes else None
    answer = {"outcomes": outcomes, "last": last, "state": history.state()}
    if last is not None and "errors" in last:
        answer["errors"] = last["errors"]
    return answer


def cart_drift(given: Given, fields: Fields) -> Any:
    history = History(given)
    history.run(fields["steps"])
    return ask("engine.cart_drift", (history.engine, history.account), cart=fields["cart"], as_of=history.now)


def cart_fixes(given: Given, fields: Fields) -> Any:
    history = History(given)
    history.run(fields["steps"])
    lines = ask("engine.cart_fixes", (history.engine, history.account), cart=fields["cart"], as_of=history.now)
    return {"lines": lines}


def replay(given: Given, fields: Fields) -> Any:
    apart = ("account", "now")
    log = [
        {**some(entry, *apart), "input": {name: value for name, value in entry.items() if name not in apart}}
        for entry in fields["log"]
    ]
    steps = ask("engine.replay", (given.engine,), log=log, **some(fields, "order", "until"))
    answer: Fields = {"steps": []}
    for step in steps:
        row = {"account": step["account"], "at": step["at"], "input": step["is_input"]}
        if "outcome" in step:
            row["events"] = [event["event"] for event in step["outcome"].get("events", [])]
        else:
            answer.setdefault("errors", step["errors"])
        answer["steps"].append(row)
    return answer


SPECIAL: dict[str, Callable[[Given, Fields], Any]] = {
    "load": load,
    "compose": compose,
    "diff": diff,
    "read": read,
    "prepared": prepared,
    "price_many": price_many,
    "offers": offers,
    "condition": condition,
    "ladder": ladder,
    "configure": configure,
    "ending": ending,
    "calendar": calendar,
    "wait": wait,
    "cloudevent": cloudevent,
    "envelope": envelope,
    "salesforce": crm("salesforce", lambda request: [effect["key"] for effect in request.get("effects", [])]),
    "hubspot": crm("hubspot", lambda request: [key for keys in request.get("keys", []) for key in keys]),
    "device": device,
    "account": account,
    "timeline": lambda given, fields: timeline(given, fields["steps"], fields.get("until"), fields.get("show")),
    "cart_drift": cart_drift,
    "cart_fixes": cart_fixes,
    "replay": replay,
}
