"""What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any

from .asking import NotRunnable, ask, make, text_of

AS_OF = "2026-06-15T12:00:00Z"

FIELDS = {"rulebook", "document", "products", "preset", "rows", "csv", "company", "history"}


class Given:
    """`given` of a vector."""

    def __init__(self, given: dict[str, Any]) -> None:
        if not given.keys() <= FIELDS:
            raise NotRunnable(f"given.{given.keys() - FIELDS} is not known")
        if "document" in given and len(given) > 1:
            raise NotRunnable("given.document stands alone")
        self.given = given

    @cached_property
    def rulebook(self) -> Any:
        own = self.given["document"] if "document" in self.given else self._completed()
        preset = self._preset()
        if preset is None:
            return make("rulebook.parse", document=own)
        named = [{"name": "preset", "document": preset}, {"name": "rulebook", "document": text_of(own)}]
        return make("rulebook.compose", documents=named)

    @cached_property
    def engine(self) -> Any:
        bulk: dict[str, Any] = {}
        if "rows" in self.given:
            bulk["prices"] = self.given["rows"]
        if "csv" in self.given:
            bulk["prices_csv"] = [self.given["csv"]]
        return make("engine.compile", (self.rulebook,), **bulk)

    def request(self, fields: Any) -> Any:
        """A request with the time and the currency of the rulebook put in front where they were left out."""
        if isinstance(fields, str):
            return fields
        if not isinstance(fields, dict):
            raise NotRunnable("a request is an object")
        book = self.given.get("rulebook", self.given.get("document"))
        currency = book.get("currency", "USD") if isinstance(book, dict) else "USD"
        return {"as_of": AS_OF, "currency": currency, **fields}

    def _preset(self) -> Any:
        return ask("rulebook.preset", name=self.given["preset"]) if "preset" in self.given else None

    def _completed(self) -> dict[str, Any]:
        document: dict[str, Any] = {
            "rulebook": "1",
            "id": "vector",
            "currency": "USD",
            "time_zone": "UTC",
            "contract_prices": "prevail",
            "combine": {"strategy": "best_for_buyer"},
        }
        # What the preset decides is not filled in.
        preset = self._preset()
        if preset is not None:
            for name in json.loads(preset):
                document.pop(name, None)
        document.update(self.given.get("rulebook", {}))
        if "products" in self.given:
            document["products"] = [*document.get("products", []), *self.given["products"]]
        return document
