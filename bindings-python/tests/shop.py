"""A small shop that the tests price in."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import recoup

NOW = datetime.datetime(2026, 11, 22, 9, 0, tzinfo=datetime.timezone.utc)

RULEBOOK: dict[str, Any] = {
    "rulebook": "1",
    "id": "shop",
    "currency": "USD",
    "time_zone": "UTC",
    "contract_prices": "prevail",
    "combine": {"strategy": "lowest"},
    "price_lists": [
        {
            "id": "base",
            "prices": [
                {"sku": "VALVE-2", "tiers": [{"from": 1, "price": "84.00"}, {"from": 50, "price": "71.00"}]},
                {"sku": "BOLT-M8", "price": "0.125"},
            ],
        }
    ],
    "contracts": [
        {"id": "acme-2026", "account": "acme", "terms": [{"id": "valves", "sku": "VALVE-2", "price": "64.00"}]}
    ],
    "promotions": [{"id": "bolts", "order": 1, "on": {"sku": "BOLT-M8"}, "then": {"percent_off": "12"}}],
}


def engine() -> recoup.Engine:
    return recoup.Engine.compile(RULEBOOK)


def priced(**fields: Any) -> recoup.Priced:
    request: dict[str, Any] = {"account": "acme", "currency": "USD", "as_of": NOW}
    request["lines"] = [("VALVE-2", 60), ("BOLT-M8", Decimal(400))]
    return engine().price(**{**request, **fields})
