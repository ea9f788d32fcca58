"""The tour: the same prices and the same purchase in every language, printed the same way (see examples/src/bin/tour.rs)."""

import json
from pathlib import Path

import recoup

SCENARIOS = Path(__file__).resolve().parent.parent / "scenarios"

# Facts of every step that say nothing about the purchase.
NOISE = {"account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued"}


def scenario(path: str) -> str:
    return (SCENARIOS / path).read_text(encoding="utf-8")


def prices() -> None:
    print("== Prices")
    engine = recoup.Engine.compile(scenario("distributor/rulebook.json"))
    for case in json.loads(scenario("distributor/requests.json")):
        print(case["title"])
        try:
            show_priced(engine.price(case["request"]).to_dict())
        except recoup.RecoupError as error:
            print(f"  refused {error.code} {error.path}")


def show_priced(priced: dict) -> None:
    for line in priced.get("lines", []):
        why = line.get("rule") or " ".join(reason["code"] for reason in line.get("reasons", []))
        price = line.get("unit_price", "-")
        print(f"  {line['sku']} {line['quantity']} {line['unit']} at {price} = {line['total']} {why}")
    for issue in priced.get("issues", []):
        print(f"  issue {issue['code']} {issue['path']}")
    print(f"  total {priced['totals']['gross']} {priced['currency']}")


class Story:
    """The purchase so far."""

    def __init__(self) -> None:
        self.engine = recoup.Engine.compile(scenario("purchase/rulebook.json"))
        self.company = json.loads(scenario("purchase/company.json"))
        self.account = recoup.Account.new("acme")
        # What later steps refer to: the approval asked for last, the order placed last and the key of its effect.
        self.known: dict[str, str] = {}
        self.log: list = []
        self.now = ""

    def step(self, step: dict, index: int) -> None:
        step = {name: value for name, value in step.items() if name not in ("say", "expect")}
        self.now = step.pop("now", self.now)
        at = self.now[:16]
        try:
            if "tick" in step:
                print(f"{at} time passes")
                self.show(self.engine.tick(self.account, self.now))
                return
            actor = step.get("actor", "host")
            who = actor if isinstance(actor, str) else actor.get("seller") or actor["contact"]
            print(f"{at} {who} {step['command']}")
            self.show(self.engine.step(self.account, {**self.fill(step), "id": f"in-{index}"}, self.now))
        except recoup.RecoupError as error:
            print(f"  refused {error.code} {error.path}")

    def fill(self, step: dict) -> dict:
        """Puts in what only the run knows."""
        found = {
            "company.json": lambda: self.company,
            "@version": lambda: self.account.cart(step["cart"]).version,
            "@revision": lambda: self.account.quote(step["quote"]).revision,
            "@approval": lambda: self.known["approval"],
            "@order": lambda: self.known["order"],
            "@place": lambda: self.known["place"],
        }
        return {
            name: found[value]() if isinstance(value, str) and value in found else value
            for name, value in step.items()
        }

    def show(self, outcome: recoup.types.Outcome) -> None:
        """The facts of a step, then what the host is to do."""
        told = outcome.to_dict()
        for event in told.get("events", []):
            if "approval" in event:
                self.known["approval"] = event["approval"]
            if event["event"] not in NOISE:
                print(f"  + {event['event']}")
        for effect in told.get("effects", []):
            what = effect["do"]
            if what["effect"] == "place_order":
                self.known.update(place=effect["key"], order=what["order"])
            print(f"  > {what['effect']} {effect['key']}")
        self.log.extend(told.get("events", []))


prices()
print("== A purchase")
story = Story()
for index, step in enumerate(json.loads(scenario("purchase/story.json"))):
    story.step(step, index)
print("== State")
print(f"{len(story.log)} facts, number {story.account.seq()}")
rebuilt = recoup.Account.rebuild(story.log).snapshot() == story.account.snapshot()
print(f"rebuilt from facts: {'equal' if rebuilt else 'DIFFERENT'}")
print(story.account.digest())
