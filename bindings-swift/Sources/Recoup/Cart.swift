import Foundation
internal import RecoupNative

/// What is too hot for documents: a quantity in, totals out, at every keystroke.
enum Fast {
    static func setQuantity(_ cart: Cart, _ index: Int, _ quantity: Decimal) throws {
        guard let place = UInt32(exactly: index) else {
            throw RecoupError(.outOfRange, path: "/index", context: ["value": String(index)])
        }
        let digits = try within("quantity") { try quantity.digits() }
        try translated { try cart.native.setQuantity(index: place, quantity: digits) }
    }

    static func totals(_ cart: Cart) throws -> Totals {
        let totals = try translated { try cart.native.totals() }
        return Totals(
            subtotal: try Decimal(exactly: totals.subtotal), discount: try Decimal(exactly: totals.discount),
            charges: try Decimal(exactly: totals.charges), net: try Decimal(exactly: totals.net),
            tax: try Decimal(exactly: totals.tax), gross: try Decimal(exactly: totals.gross),
            rounding: try Decimal(exactly: totals.rounding), dueNow: try Decimal(exactly: totals.dueNow),
            dueLater: try Decimal(exactly: totals.dueLater))
    }
}
