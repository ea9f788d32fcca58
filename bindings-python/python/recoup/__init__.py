"""recoup: an engine for B2B commerce. Exact prices, contracts, promotions, taxes, approvals and recovery, explained.

>>> import recoup
>>> engine = recoup.Engine.compile({
...     "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
...     "price_lists": [{"id": "base", "prices": [{"sku": "VALVE-2", "price": "64.00"}]}],
... })
>>> priced = engine.price(currency="USD", as_of="2026-11-22T09:00:00Z", lines=[("VALVE-2", 60)])
>>> print(priced.total)
3,840.00 USD
"""

from recoup import documents, errors, exchange, experiments, money, party, time, types
from recoup._classes import Account, Cart, Engine, Rulebook
from recoup._errors import Fault, RecoupError, RulebookError
from recoup._money import Money
from recoup._native import Table
from recoup._priced import LineSummary, Priced, PricedLine, Totals, Why
from recoup._record import Record
from recoup._replay import replay
from recoup.types import ErrorCode as Code

__all__ = [
    "Account",
    "Cart",
    "Code",
    "Engine",
    "Fault",
    "LineSummary",
    "Money",
    "Priced",
    "PricedLine",
    "RecoupError",
    "Record",
    "Rulebook",
    "RulebookError",
    "Table",
    "Totals",
    "Why",
    "documents",
    "errors",
    "exchange",
    "experiments",
    "money",
    "party",
    "replay",
    "time",
    "types",
]

__version__ = "0.1.0"
