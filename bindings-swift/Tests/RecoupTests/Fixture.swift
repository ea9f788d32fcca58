import Recoup

/// A small rulebook that the tests price with.
enum Fixture {
    static let rulebook = """
        { "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "America/New_York", "contract_prices": "prevail",
          "combine": { "strategy": "best_for_buyer" },
          "quantity_rules": [ { "sku": "BOLT-M8", "minimum": 48, "multiple": 24 } ],
          "price_lists": [ { "id": "base", "prices": [
            { "sku": "VALVE-2", "tiers": [ { "from": 1, "price": "71.00" }, { "from": 50, "price": "64.00" } ] },
            { "sku": "BOLT-M8", "tiers": [ { "from": 1, "price": "0.125" } ] } ] } ] }
        """

    static func engine() throws -> Engine {
        try Engine.compile(Rulebook.parse(json: rulebook))
    }

    static let asOf: Instant = "2026-06-15T12:00:00Z"
}
