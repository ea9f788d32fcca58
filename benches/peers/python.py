"""W50 and A20 from Python, by recoup and by others: `RECOUP_DATA=FOLDER python python.py` in an environment with requirements.txt and a wheel of recoup
that was built with `maturin build --profile bench`.

Everybody's totals, rows and matches are compared with the published ones before anything is timed. `python python.py W50` or `A20` is one of
the two.
"""

import datetime
import gc
import json
import os
import statistics
import sys
import time
from decimal import ROUND_HALF_UP, Decimal
from importlib.metadata import version
from pathlib import Path

FOLDER = Path(os.environ.get("RECOUP_DATA", ""), "bench")
if "RECOUP_DATA" not in os.environ or not all((FOLDER / name).exists() for name in ("w50.json", "a20.json")):
    sys.exit("skipped: RECOUP_DATA names no folder with bench/w50.json and bench/a20.json.")
PUBLISHED = json.loads((FOLDER / "w50.json").read_text())
RULES = json.loads((FOLDER / "a20.json").read_text())
TIERS, TABLE, CONTRACT = PUBLISHED["tiers"], PUBLISHED["table"], PUBLISHED["contract"]["C1"]
CART = [(line["sku"], line["group"], line["qty"]) for line in PUBLISHED["cart"]["lines"]]
CENT = Decimal("0.01")


def money(cents):
    return f"{cents // 100}.{cents % 100:02}"


def rungs(group):
    """`(from, cents)` for this buyer: the contract's where it has the group."""
    own = CONTRACT.get(str(group))
    return [tuple(rung) for rung in own] if own else list(zip(TIERS, TABLE[group]))


def rung(ladder, quantity):
    found = ladder[0][1]
    for start, price in ladder:
        if quantity < start:
            break
        found = price
    return found


def promoted(group, quantity):
    return group in (2, 3) and quantity >= 25


def integers():
    ladders = [rungs(group) for group in range(5)]

    def work():
        subtotal = discounts = taxes = 0
        rows = []
        for _, group, quantity in CART:
            unit = rung(ladders[group], quantity)
            amount = unit * quantity
            discount = (amount * 10 + 50) // 100 if promoted(group, quantity) else 0
            tax = ((amount - discount) * 825 + 5000) // 10000
            subtotal += amount
            discounts += discount
            taxes += tax
            rows.append([unit, amount, discount, tax])
        return subtotal, discounts, taxes, subtotal - discounts + taxes, rows

    return work


def of_amounts(make, times, rounded, zero):
    """The same with a type of amounts: how one is made of a decimal, multiplied and rounded."""
    ladders = [[(start, make(Decimal(money(cents)))) for start, cents in rungs(group)] for group in range(5)]
    tenth, rate = Decimal("0.10"), Decimal("0.0825")

    def work():
        subtotal = discounts = taxes = zero
        rows = []
        for _, group, quantity in CART:
            unit = rung(ladders[group], quantity)
            amount = times(unit, quantity)
            discount = rounded(times(amount, tenth)) if promoted(group, quantity) else zero
            tax = rounded(times(amount - discount, rate))
            subtotal = subtotal + amount
            discounts = discounts + discount
            taxes = taxes + tax
            rows.append([unit, amount, discount, tax])
        return subtotal, discounts, taxes, subtotal - discounts + taxes, rows

    return work


def in_cents(read):
    def convert(found):
        *totals, rows = found
        return [int(read(total) * 100) for total in totals], [[int(read(value) * 100) for value in row] for row in rows]

    return convert


def decimals():
    return of_amounts(lambda price: price, lambda one, other: one * other, lambda value: value.quantize(CENT, ROUND_HALF_UP), Decimal(0))


def prices_money():
    from prices import Money

    return of_amounts(
        lambda price: Money(price, "USD"),
        lambda one, other: one * other,
        lambda value: value.quantize(CENT, ROUND_HALF_UP),
        Money(Decimal(0), "USD"),
    )


def moneyed():
    from moneyed import USD, Money

    return of_amounts(
        lambda price: Money(price, USD),
        lambda one, other: one * other,
        lambda value: Money(value.amount.quantize(CENT, ROUND_HALF_UP), USD),
        Money(0, USD),
    )


def datalogic():
    """JSON Logic over floats: one rule that maps the lines three times and adds them up."""
    from datalogic_py import Engine

    def var(name):
        return {"var": name}

    unit = 0
    for group in range(5):
        ladder = 0
        for start, cents in rungs(group):
            ladder = {"if": [{">=": [var("qty"), start]}, cents, ladder]} if ladder else cents
        unit = {"if": [{"==": [var("group"), group]}, ladder, unit]}
    line = {"unit": unit, "qty": var("qty"), "group": var("group")}
    amount = {"unit": var("unit"), "amount": {"*": [var("unit"), var("qty")]}, "qty": var("qty"), "group": var("group")}
    applies = {"and": [{"in": [var("group"), [2, 3]]}, {">=": [var("qty"), 25]}]}
    discount = {"if": [applies, {"floor": {"/": [{"+": [{"*": [var("amount"), 10]}, 50]}, 100]}}, 0]}
    discounted = {"unit": var("unit"), "amount": var("amount"), "discount": discount}
    tax = {"floor": {"/": [{"+": [{"*": [{"-": [var("amount"), var("discount")]}, 825]}, 5000]}, 10000]}}
    taxed = {"unit": var("unit"), "amount": var("amount"), "discount": var("discount"), "tax": tax}
    lines = var("lines")
    for step in (line, amount, discounted, taxed):
        lines = {"map": [lines, step]}
    rule = Engine(templating=True).compile(lines)
    data = {"lines": [{"group": group, "qty": quantity} for _, group, quantity in CART]}

    def work():
        rows = rule.evaluate(data)
        # The totals here: a rule for them would map all lines again.
        subtotal, discounts, taxes = (sum(row[name] for row in rows) for name in ("amount", "discount", "tax"))
        return subtotal, discounts, taxes, subtotal - discounts + taxes, rows

    def read(found):
        *totals, rows = found
        return totals, [[row["unit"], row["amount"], row["discount"], row["tax"]] for row in rows]

    return work, read


def zen_engine():
    """The decision of node.mjs, through the Python package."""
    import zen

    ladders = [(group, *pair) for group in range(5) for pair in zip(rungs(group), [*rungs(group)[1:], None])]
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": "g", "name": "group", "field": "group"}, {"id": "q", "name": "quantity", "field": "qty"}],
        "outputs": [{"id": "u", "name": "unit", "field": "unit"}],
        "rules": [
            {"_id": f"r{index}", "g": str(group), "q": f"[{start}..{after[0]})" if after else f">= {start}", "u": str(cents)}
            for index, (group, (start, cents), after) in enumerate(ladders)
        ],
    }
    amounts = {
        "amount": "unit * qty",
        "discount": "(group == 2 or group == 3) and qty >= 25 ? floor(($.amount * 10 + 50) / 100) : 0",
        "tax": "floor((($.amount - $.discount) * 825 + 5000) / 10000)",
    }
    totals = {
        "subtotal": "sum(map(lines, #.amount))",
        "discount": "sum(map(lines, #.discount))",
        "tax": "sum(map(lines, #.tax))",
        "total": "$.subtotal - $.discount + $.tax",
    }

    def expressions(of):
        return {"expressions": [{"id": key, "key": key, "value": value} for key, value in of.items()]}

    loop = {"executionMode": "loop", "inputField": "lines", "outputPath": "lines", "passThrough": True}
    nodes = [
        ("in", "inputNode", None),
        ("price", "decisionTableNode", {**table, **loop}),
        ("amounts", "expressionNode", {**expressions(amounts), **loop}),
        ("totals", "expressionNode", {**expressions(totals), "executionMode": "single", "passThrough": True}),
        ("out", "outputNode", None),
    ]
    graph = {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}, **({"content": content} if content else {})}
            for name, kind, content in nodes
        ],
        "edges": [
            {"id": f"{one[0]}-{other[0]}", "type": "edge", "sourceId": one[0], "targetId": other[0]}
            for one, other in zip(nodes, nodes[1:])
        ],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))
    data = {"lines": [{"group": group, "qty": quantity} for _, group, quantity in CART]}

    def read(found):
        rows = [[line["unit"], line["amount"], line["discount"], line["tax"]] for line in found["lines"]]
        return [found[name] for name in totals], rows

    return lambda: decision.evaluate(data)["result"], read


def recoup_cases():
    try:
        import recoup
    except ImportError:
        print("recoup is not installed in this environment: the others alone.")
        return []

    engine = recoup.Engine.compile(
        {
            "rulebook": "1",
            "id": "w50",
            "currency": "USD",
            "time_zone": "UTC",
            "contract_prices": "prevail",
            "price_lists": [
                {
                    "id": "base",
                    "prices": [
                        {"sku": sku, "tiers": [{"from": start, "price": money(cents)} for start, cents in zip(TIERS, TABLE[group])]}
                        for sku, group, _ in CART
                    ],
                }
            ],
            "contracts": [
                {
                    "id": "C1",
                    "account": "acme",
                    "terms": [
                        {
                            "id": f"g{group}",
                            "category": f"g{group}",
                            "tiers": [{"from": start, "price": money(cents)} for start, cents in rungs(group)],
                        }
                        for group in CONTRACT
                    ],
                }
            ],
            "promotions": [
                {"id": "volume", "order": 1, "then": {"percent_off": "10"}, "when": {"category": ["g2", "g3"], "quantity": {"at_least": 25}}}
            ],
            "taxes": {"rates": [{"tax": "sales", "rate": "8.25"}]},
            "categories": [{"id": f"g{group}"} for group in range(5)],
            "products": [{"sku": sku, "unit": "each", "categories": [f"g{group}"]} for sku, group, _ in CART],
        }
    )
    request = {
        "account": "acme",
        "currency": "USD",
        "as_of": datetime.datetime(2026, 6, 15, 12, tzinfo=datetime.UTC),
        "lines": [(sku, quantity) for sku, _, quantity in CART],
    }
    held = engine.prepare(**request)
    quantities = [quantity for _, _, quantity in CART]

    def every():
        for index, quantity in enumerate(quantities):
            held.set_quantity(index, quantity)
        return held.totals()

    lines = [{"sku": sku, "quantity": quantity} for sku, _, quantity in CART]

    def other():
        held.set_lines(lines)
        return held.totals()

    def one():
        held.set_quantity(7, quantities[7])
        return held.totals()

    def read_totals(totals):
        found = [totals.subtotal, totals.discount, totals.tax, totals.gross]
        return [int(amount * 100) for amount in found], PUBLISHED["rows"]

    def read_all(priced):
        rows = [[line.unit_price, line.subtotal, line.discount, line.tax] for line in priced.lines]
        return read_totals(priced.totals)[0], [[int(value * 100) for value in row] for row in rows]

    compare("recoup: held cart", held.price(), read_all)
    return [
        ("recoup: engine.price, result unread", lambda: engine.price(**request), read_all, 20),
        ("recoup: held cart, 50 lines as dicts, totals", other, read_totals, 200),
        ("recoup: held cart, every quantity set, totals", every, read_totals, 200),
        ("recoup: held cart, one quantity set, totals", one, read_totals, 2000),
    ]


def compare(name, found, read):
    totals, rows = read(found)
    expected = [PUBLISHED["expected"][total] for total in ("subtotal", "discount", "tax", "total")]
    if list(totals) != expected or rows != PUBLISHED["rows"]:
        raise SystemExit(f"{name} finds something else: {totals}")


def as_found(found):
    *totals, rows = found
    return totals, rows


# A20: which of twenty rules of three conditions match a document of fourteen fields. A match is named by the rule's place.
FACT = RULES["fact"]
MATCHES = 4
NAMES = [f"p{place}" for place in range(len(RULES["rules"]))]


def a20_by_hand():
    rules = [(name, *(bound for _, _, bound in rule)) for name, rule in zip(NAMES, RULES["rules"])]

    def work():
        total, discount, region = FACT["total"], FACT["discount_pct"], FACT["region"]
        return [name for name, over, deep, where in rules if total > over and discount > deep and region == where]

    return work


def a20_datalogic():
    """An array of twenty rules, each true or false."""
    from datalogic_py import Engine

    def test(field, operator, bound):
        return {operator: [{"var": field}, bound]}

    rule = Engine(templating=True).compile([{"and": [test(*one) for one in rule]} for rule in RULES["rules"]])
    return lambda: rule.evaluate(FACT), lambda found: [name for name, holds in zip(NAMES, found) if holds]


def a20_zen():
    """A decision table that collects every row that matches."""
    import zen

    fields = ["total", "discount_pct", "region"]
    cell = {">": lambda bound: f"> {bound}", "==": json.dumps}
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": field, "name": field, "field": field} for field in fields],
        "outputs": [{"id": "p", "name": "policy", "field": "policy"}],
        "rules": [
            {"_id": name, "p": json.dumps(name), **{field: cell[operator](bound) for field, operator, bound in rule}}
            for name, rule in zip(NAMES, RULES["rules"])
        ],
    }
    nodes = [("in", "inputNode", None), ("rules", "decisionTableNode", table), ("out", "outputNode", None)]
    graph = {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}, **({"content": content} if content else {})}
            for name, kind, content in nodes
        ],
        "edges": [
            {"id": f"{one[0]}-{other[0]}", "type": "edge", "sourceId": one[0], "targetId": other[0]}
            for one, other in zip(nodes, nodes[1:])
        ],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))
    return lambda: decision.evaluate(FACT)["result"], lambda found: [row["policy"] for row in found]


def a20_cedar():
    """Twenty policies that permit, parsed once: those that match are the reasons of the decision."""
    from cedarpy import Entities, PolicySet, is_authorized

    policies = "\n".join(
        "permit(principal, action, resource) when { "
        + " && ".join(f"context.{field} {operator} {json.dumps(bound)}" for field, operator, bound in rule)
        + " };"
        for rule in RULES["rules"]
    )
    policies, entities = PolicySet.from_str(policies), Entities.from_json_str("[]")
    request = {"principal": 'User::"bo"', "action": 'Action::"submit"', "resource": 'Order::"1"', "context": FACT}
    # The parser names policies by their place.
    return (
        lambda: is_authorized(request, policies, entities).diagnostics.reasons,
        lambda found: [NAMES[int(reason.removeprefix("policy"))] for reason in found],
    )


def a20_recoup():
    try:
        import recoup
    except ImportError:
        return []

    def policy(name, rule):
        (_, _, over), (_, _, deep), (_, _, region) = rule
        when = {"total": {"over": money(over), "currency": "USD"}, "discount": {"over": deep}, "region": region}
        return {"id": name, "when": when, "stages": [[{"by": [{"role": "approver"}]}]]}

    engine = recoup.Engine.compile(
        {
            "rulebook": "1",
            "id": "a20",
            "currency": "USD",
            "time_zone": "UTC",
            "approvals": [policy(name, rule) for name, rule in zip(NAMES, RULES["rules"])],
        }
    )
    facts = {
        "currency": "USD",
        "total": Decimal(money(FACT["total"])),
        "discount": FACT["discount_pct"],
        "region": FACT["region"],
    }
    # The others that our language has a word for.
    more = {**facts, "role": FACT["buyer_role"], "new_ship_to": FACT["new_ship_to"], "cart_category": FACT["category"]}
    text = json.dumps({**facts, "total": money(FACT["total"])})

    def read(found):
        assert all(one.unknown is None for one in found)
        return [one.policy for one in found]

    return [
        ("recoup: dict of what is asked", lambda: engine.matching_policies(facts), read, 2000),
        ("recoup: the same, every answer read", lambda: [one.policy for one in engine.matching_policies(facts)], list, 2000),
        ("recoup: dict of seven fields", lambda: engine.matching_policies(more), read, 2000),
        ("recoup: as JSON text", lambda: engine.matching_policies(text), read, 500),
    ]


def a20():
    by_hand = a20_by_hand()
    expected = by_hand()
    if len(expected) != MATCHES:
        raise SystemExit(f"the published matches are {MATCHES}, not {len(expected)}")
    cases = [
        ("integers, by hand", by_hand, list, 5000),
        (f"datalogic-py {version('datalogic-py')}", *a20_datalogic(), 1000),
        (f"zen-engine {version('zen-engine')}, decision table", *a20_zen(), 100),
        (f"cedarpy {version('cedarpy')}, policies parsed once", *a20_cedar(), 100),
        *a20_recoup(),
    ]
    for name, work, read, _ in cases:
        found = read(work())
        if sorted(found) != sorted(expected):
            raise SystemExit(f"{name} finds something else: {found}")
    print_times("A20", cases, "recoup: dict", "datalogic-py")


def arms():
    """The arms of two of a thousand users, by GrowthBook's second hash."""
    from growthbook import Experiment, GrowthBook

    users = [f"user-{number}" for number in range(1000)]
    experiment = Experiment(key="test", variations=[0, 1], seed="test", hashVersion=2)
    book = GrowthBook(attributes={})

    def theirs():
        found = []
        for user in users:
            book.set_attributes({"id": user})
            found.append(book.run(experiment).variationId)
        return found

    cases = [(f"growthbook {version('growthbook')}: run", theirs, list, 2), *arms_recoup(users)]
    expected = theirs()
    for name, work, read, _ in cases:
        if read(work()) != expected:
            raise SystemExit(f"{name} finds other arms.")
    print_times("The arms of a thousand users", cases, "recoup: experiments.buckets", "growthbook")


def arms_recoup(users):
    try:
        from recoup import experiments
    except ImportError:
        return []

    def each():
        return [0 if found.part * 2 < found.of else 1 for found in (experiments.bucket("test", user, "2") for user in users)]

    def batch():
        found = experiments.buckets("test", users, "2")
        return [0 if part * 2 < found.of else 1 for part in found.parts]

    return [("recoup: experiments.bucket", each, list, 10), ("recoup: experiments.buckets, all at once", batch, list, 50)]


def w50():
    cases = [
        ("integers, by hand", integers(), as_found, 200),
        ("decimal, by hand", decimals(), in_cents(lambda value: value), 100),
        (f"prices {version('prices')}, by hand", prices_money(), in_cents(lambda value: value.amount), 20),
        (f"py-moneyed {version('py-moneyed')}, by hand", moneyed(), in_cents(lambda value: value.amount), 20),
        (f"datalogic-py {version('datalogic-py')} (floats)", *datalogic(), 100),
        (f"zen-engine {version('zen-engine')}, loop mode", *zen_engine(), 10),
        *recoup_cases(),
    ]
    for name, work, read, _ in cases:
        compare(name, work(), read)
    print_times("W50", cases, "recoup: engine.price", "decimal, by hand")


def print_times(workload, cases, ours, otherwise):
    """Medians, and how many times one of ours they are; without recoup, one of the others."""
    taken = {name: [] for name, *_ in cases}
    for turn in range(-1, 15):
        for name, work, _, times in cases:
            gc.collect()
            begun = time.process_time()
            for _ in range(times):
                work()
            if turn >= 0:
                taken[name].append((time.process_time() - begun) * 1e6 / times)
    medians = {name: statistics.median(all_rounds) for name, all_rounds in taken.items()}
    base, value = next(one for start in (ours, otherwise) for one in medians.items() if one[0].startswith(start))
    python = ".".join(map(str, sys.version_info[:3]))
    print(f"{workload} from Python {python}: microseconds of processor time, median of 15 interleaved rounds,")
    print(f"and how many times that of {base!r} it is")
    for name, median in medians.items():
        print(f"  {name:<52} {median:10.2f} us  {median / value:8.3f}")


def main():
    workloads = {"W50": w50, "A20": a20, "arms": arms}
    for name in sys.argv[1:] or workloads:
        workloads[name]()


if __name__ == "__main__":
    main()
