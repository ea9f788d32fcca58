"""What a type checker must refuse: each line marked with `error` has one, no other line has any. It is never run."""

import datetime
from decimal import Decimal

import recoup
from recoup import types

now = datetime.datetime.now(datetime.timezone.utc)
engine = recoup.Engine.compile({"rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC"})
recoup.Engine.compile({"rulebook": "1", "id": "shop", "curency": "USD", "time_zone": "UTC"})  # error
engine.price(currency="USD", as_of=now, lines=[("VALVE-2", 60)])
engine.price(currency="USD", as_of=now, lines=[("VALVE-2", 1.5)])  # error
engine.price(currency="USD", lines=[("VALVE-2", 60)])  # error
engine.price(currency="USD", as_of=now, explain="fulll")  # error
engine.price({"currency": "USD", "as_of": now, "lines": [{"sku": "A", "quantity": Decimal(1)}]})
engine.price({"currency": "USD", "as_of": now, "lines": [{"sku": "A", "qty": Decimal(1)}]})  # error
priced = engine.price('{"currency": "USD"}')
amount: Decimal = priced.total.amount
number: float = priced.lines[0].net  # error
maybe: Decimal = priced.lines[0].unit_price  # error
priced.lines[0].net = Decimal(0)  # error
account = recoup.Account.new("acme")
outcome = engine.step(account, {"command": "cart.create", "id": "in-1", "cart": "c-1", "new": {"currency": "USD"}}, now)
engine.step(account, {"command": "cart.creat", "id": "in-1", "cart": "c-1", "new": {"currency": "USD"}}, now)  # error
engine.step("acme", "{}", now)  # error
for event in outcome.events:
    if isinstance(event, types.AccountOpenedEvent):
        seq: int = event.seq
recoup.money.round("1.25", "half_even", "0.1")
recoup.money.round("1.25", "half_evn", "0.1")  # error
recoup.money.round(1.25, "half_even", "0.1")  # error
code: str = recoup.Code.UNKNOWN_CURRENCY
