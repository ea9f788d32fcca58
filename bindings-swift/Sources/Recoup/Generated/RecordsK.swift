// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Answers as they are kept: one per SKU and unit, one per charge.
public struct KeptAnswers: Document {
    /// Prices.
    public var prices: [PriceAnswer]
    /// Charges.
    public var charges: [ChargeAnswer]

    public init(prices: [PriceAnswer] = [], charges: [ChargeAnswer] = []) {
        self.prices = prices
        self.charges = charges
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        prices = _fields.list("prices")
        charges = _fields.list("charges")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("prices", prices)
        _fields.putUnlessEmpty("charges", charges)
        return try _fields.json()
    }
}

/// The name of an account's company.
public struct KnownCompany: Document {
    /// The account.
    public var account: String
    /// The name.
    public var name: String

    public init(account: String, name: String) {
        self.account = account
        self.name = name
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        name = try _fields.required("name")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("name", name)
        return try _fields.json()
    }
}

/// A person of an account.
public struct KnownPerson: Document {
    /// The account.
    public var account: String
    /// The person.
    public var person: Person

    public init(account: String, person: Person) {
        self.account = account
        self.person = person
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        person = try _fields.required("person")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("person", person)
        return try _fields.json()
    }
}

/// The id that HubSpot gave a record, as an earlier answer said it.
public struct KnownRecord: Document {
    /// The kind of record, such as `deal`.
    public var record: String
    /// The value by which it is found again, such as `c-9:2`.
    public var key: String
    /// The id.
    public var id: String

    public init(record: String, key: String, id: String) {
        self.record = record
        self.key = key
        self.id = id
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        record = try _fields.required("record")
        key = try _fields.required("key")
        id = try _fields.required("id")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("key", key)
        _fields.put("id", id)
        return try _fields.json()
    }
}
