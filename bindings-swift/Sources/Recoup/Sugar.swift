import Foundation

extension Money {
    /// The amount as people in a place write it, such as `$3,840.00`.
    public func formatted(locale: Locale = .current) -> String {
        amount.formatted(.currency(code: currency).locale(locale))
    }
}

extension Priced {
    /// What is to be paid.
    public var total: Money { Money(amount: totals.gross, currency: currency) }
}

extension Cart {
    /// Adds a line at the end.
    /// - Throws: ``RecoupError`` with every fault.
    public func add(_ sku: String, quantity: Decimal) throws {
        try addLine(Line(sku: sku, quantity: quantity))
    }
}

extension ContactIdOrActor: ExpressibleByStringLiteral {
    /// A contact by id.
    public init(stringLiteral id: String) { self = .contactId(id) }
}
