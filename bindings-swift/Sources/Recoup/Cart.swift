import Foundation
internal import RecoupNative

/// What is too hot for documents: a quantity in, totals out, at every keystroke. What has no short form goes the way of every other call.
enum Fast {
    static func setQuantity(_ cart: Cart, _ index: Int, _ quantity: Decimal) throws {
        guard let place = UInt32(exactly: index), let (count, decimals) = quantity.counted() else {
            let arguments = [try argument(index, "index"), try argument(quantity, "quantity")]
            return try Call("cart.set_quantity", [cart.native], arguments).nothing()
        }
        try translated { try cart.native.setQuantity(index: place, count: count, decimals: decimals) }
    }

    static func totals(_ cart: Cart) throws -> Totals {
        guard let totals = try translated({ try cart.native.totals() }) else {
            return try Call("cart.totals", [cart.native], []).value()
        }
        func amount(_ count: Int64) -> Decimal { Decimal(count: count, decimals: Int(totals.decimals)) }
        return Totals(
            subtotal: amount(totals.subtotal), discount: amount(totals.discount), charges: amount(totals.charges),
            net: amount(totals.net), tax: amount(totals.tax), gross: amount(totals.gross), rounding: amount(totals.rounding),
            dueNow: amount(totals.dueNow), dueLater: amount(totals.dueLater))
    }
}
