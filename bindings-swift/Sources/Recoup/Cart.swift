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
        let text = try translated { try cart.native.totals() }
        guard !text.isEmpty else { return try Call("cart.totals", [cart.native], []).value() }
        let counts = Self.counts(text)
        func amount(_ place: Int) -> Decimal { Decimal(count: counts[place], decimals: Int(counts[0])) }
        return Totals(
            subtotal: amount(1), discount: amount(2), charges: amount(3), net: amount(4), tax: amount(5), gross: amount(6),
            rounding: amount(7), dueNow: amount(8), dueLater: amount(9))
    }

    /// Whole numbers that the native library wrote, each with a space after it.
    private static func counts(_ text: String) -> [Int64] {
        var (text, counts) = (text, [Int64]())
        counts.reserveCapacity(10)
        text.withUTF8 { bytes in
            // Below zero, where there is one more of them.
            var (count, isNegative) = (Int64(0), false)
            for byte in bytes {
                switch byte {
                case UInt8(ascii: " "):
                    counts.append(isNegative ? count : -count)
                    (count, isNegative) = (0, false)
                case UInt8(ascii: "-"): isNegative = true
                default: count = count * 10 - Int64(byte - UInt8(ascii: "0"))
                }
            }
        }
        return counts
    }
}
