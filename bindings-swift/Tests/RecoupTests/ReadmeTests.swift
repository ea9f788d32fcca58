import Foundation
import Recoup
import XCTest

/// What README.md shows, compiled and run.
final class ReadmeTests: XCTestCase {
    func testPricing() throws {
        let document = Fixture.rulebook

        let rulebook = try Rulebook.parse(json: document)
        let engine = try Engine.compile(rulebook)

        let priced = try engine.price(
            Request(
                asOf: "2026-06-15T12:00:00Z", account: "acme", currency: "USD",
                lines: [Line(sku: "VALVE-2", quantity: 60), Line(sku: "BOLT-M8", quantity: 400)]))
        let label = priced.total.formatted()

        XCTAssertEqual(priced.total, Money(amount: 3890, currency: "USD"))
        XCTAssertTrue(label.contains("890"), label)
        XCTAssertEqual(priced.total.formatted(locale: Locale(identifier: "en_US")), "$3,890.00")
        XCTAssertEqual(priced.lines.map(\.unitPrice), [64, try Decimal(exactly: "0.125")])
    }

    func testCarts() throws {
        let engine = try Fixture.engine()
        var offered: [String] = []
        func offer(_ quantities: [String]) { offered = quantities }

        let cart = try engine.prepare(Request(asOf: .now, currency: "USD", lines: [Line(sku: "VALVE-2", quantity: 1)]))
        try cart.setQuantity(0, quantity: 60)
        let due = try cart.totals().gross

        XCTAssertEqual(due, 3840)
        try cart.add("BOLT-M8", quantity: 48)
        XCTAssertEqual(try cart.totals().gross, 3846)

        do {
            try cart.setQuantity(0, quantity: Decimal(exactly: "1.5"))
        } catch let error as RecoupError where error.code == .quantityTooPrecise {
            offer(error.nearest)
        }

        XCTAssertEqual(offered, ["1", "2"])
    }

    func testAccounts() throws {
        let engine = try Fixture.engine()
        var outbox: [Effect] = []

        let account = try Account("acme")
        let input = Input(id: "in-1", command: .cartCreate(.init(cart: "c-9", new: NewCart(currency: "USD"))))
        let outcome = try engine.step(account, input, now: "2026-06-15T12:00:00Z")
        for effect in outcome.effects { outbox.append(effect) }
        let stored = try account.snapshot()

        XCTAssertEqual(outbox, outcome.effects)
        XCTAssertTrue(outcome.events.contains { if case .cartCreated(let made) = $0.fact { made.cart == "c-9" } else { false } })
        XCTAssertEqual(try Account.restore(stored).cart("c-9")?.currency, "USD")
    }

    /// Every line of every block stands in this file, in its order.
    func testTheReadmeShowsWhatIsRunHere() throws {
        func lines(_ text: some StringProtocol) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        let here = lines(try Project.text("bindings-swift/Tests/RecoupTests/ReadmeTests.swift")).joined(separator: "\n")
        let blocks = try Project.text("bindings-swift/README.md").components(separatedBy: "```swift\n").dropFirst()
        XCTAssertEqual(blocks.count, 4)
        for block in blocks {
            let shown = lines(block.components(separatedBy: "```")[0])
            var rest = here[...]
            for line in shown {
                guard let found = rest.range(of: line) else {
                    XCTFail("README.md shows what is not run: \(line)")
                    break
                }
                rest = rest[found.upperBound...]
            }
        }
    }
}
