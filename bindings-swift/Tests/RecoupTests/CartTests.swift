import Foundation
import XCTest

@testable import Recoup

/// The short way of a held cart's hot calls, against the way of every other call.
final class CartTests: XCTestCase {
    private func cart(_ currency: String, price: String) throws -> Cart {
        let rulebook = """
            { "rulebook": "1", "id": "shop", "currency": "\(currency)", "time_zone": "UTC",
              "price_lists": [ { "id": "base", "prices": [ { "sku": "SHIP", "price": "\(price)" }, { "sku": "NUT", "price": "0.5" } ] } ] }
            """
        let request = Request(asOf: Fixture.asOf, currency: currency, lines: [Line(sku: "SHIP", quantity: 1)])
        return try Engine.compile(Rulebook.parse(json: rulebook)).prepare(request)
    }

    func testQuantitiesOfBothWaysAreTakenAndRefusedAlike() throws {
        let cart = try cart("USD", price: "2.50")
        let texts = [
            "1", "60", "2.00", "1200", "1000000000000", "1000000000001", "999999999999999999", "9223372036854775807", "9223372036854775808",
            "100000000000000000000", "1234567890123456789012345678", "123456789012345678901234567890", "0", "0.00", "-0", "-0.00", "-3",
            "-1.50", "1.5", "0.0000000001", "0.0000000000000000000000000001", "0.00000000000000000000000000001", "1.00000000000000000000",
        ]
        var (taken, refused) = (0, 0)
        for text in texts {
            let quantity = try Decimal(exactly: text)
            let short = try shown {
                try cart.setQuantity(0, quantity: quantity)
                return try cart.lines().json()
            }
            try cart.setQuantity(0, quantity: 7)
            let long = try shown {
                _ = try Surface.call("cart.set_quantity", on: [cart], ["0", "\"\(text)\""])
                return try cart.lines().json()
            }
            XCTAssertEqual(short, long, text)
            if short["errors"] == nil { taken += 1 } else { refused += 1 }
        }
        XCTAssertGreaterThan(taken, 4)
        XCTAssertGreaterThan(refused, 9)
    }

    func testTotalsThatAreNoWordsAreExact() throws {
        let cart = try cart("CLF", price: "999999999999999")
        XCTAssertEqual(try cart.native.totals(), "", "the count of a word ends at 922337203685477.5807")
        let totals = try cart.totals()
        XCTAssertEqual(try totals.gross.digits(), "999999999999999.0000")
        XCTAssertEqual(try totals.json(), try cart.price().totals.json())

        try cart.setLines([Line(sku: "NUT", quantity: 3)])
        XCTAssertNotEqual(try cart.native.totals(), "")
        XCTAssertEqual(try cart.totals().gross.digits(), "1.5000")
        XCTAssertEqual(try cart.totals().json(), try cart.price().totals.json())
    }

    func testCountsAreTheDecimalsThatTheirTextsAre() throws {
        for decimals in Decimal.fractions {
            for count in [0, 1, -1, 10, -1250, 384_000, 1_000_000_000_000_000_000, .max, .min] as [Int64] {
                let digits = String(count.magnitude)
                var text = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
                if decimals > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals)) }
                if count < 0 { text = "-" + text }
                let value = Decimal(count: count, decimals: decimals)
                XCTAssertEqual(try value.digits(), text)
                XCTAssertEqual(value, try Decimal(exactly: text), text)
                guard count != .min else { continue }
                let counted = try XCTUnwrap(value.counted(), text)
                XCTAssertEqual(counted.count, count, text)
                XCTAssertEqual(counted.decimals, UInt32(decimals), text)
            }
        }
        let minusZero = try Decimal(exactly: "-0.00")
        XCTAssertEqual(try minusZero.digits(), "0.00")
        XCTAssertFalse(minusZero.isSignMinus)
    }

    func testWhatIsNoCount() throws {
        let none = [
            Decimal.nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude, try Decimal(exactly: "9223372036854775808"),
            try Decimal(exactly: "10000000000000000000"), try Decimal(exactly: "0.00000000000000000000000000001"),
        ]
        for value in none { XCTAssertTrue(value.counted() == nil, "\(value)") }
    }
}
