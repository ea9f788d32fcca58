import Foundation
import XCTest

@testable import Recoup

/// What a caller should not do, and may: each gives a typed error, and no crash, hang or silent rounding.
final class HostileTests: XCTestCase {
    private func refused(_ what: String, _ code: ErrorCode, path: String? = nil, _ call: () throws -> Any) {
        do {
            XCTFail("\(what): \(try call())")
        } catch let error as RecoupError {
            XCTAssertEqual(error.code, code, "\(what): \(error)")
            if let path { XCTAssertEqual(error.path, path, "\(what): \(error)") }
            XCTAssertFalse(error.detail.isEmpty, what)
        } catch {
            XCTFail("\(what): \(error)")
        }
    }

    func testTextsThatAreNoDecimals() throws {
        for text in ["", " ", "1e5", "NaN", "inf", "0x10", "1.2.3", "1,5", ".5", "5.", "+1", "--1", "１２", "1\u{0}"] {
            refused("\(text)", .invalidDecimal) { try Decimal(exactly: text) }
        }
        let fits = String(repeating: "9", count: 38)
        XCTAssertEqual(try Decimal(exactly: fits).description, fits)
        refused("39 digits", .invalidDecimal) { try Decimal(exactly: fits + "9") }
        refused("a million digits", .invalidDecimal) { try Decimal(exactly: String(repeating: "7", count: 1_000_000)) }
        XCTAssertEqual(try Decimal(exactly: "0.10") * 3, try Decimal(exactly: "0.3"))
    }

    func testDecimalsThatTheCoreHasNoRoomFor() throws {
        let engine = try Fixture.engine()
        for quantity in [Decimal.nan, Decimal.greatestFiniteMagnitude, Decimal.leastFiniteMagnitude, Decimal.leastNonzeroMagnitude] {
            let request = Request(asOf: Fixture.asOf, currency: "USD", lines: [Line(sku: "VALVE-2", quantity: quantity)])
            XCTAssertThrowsError(try engine.price(request), "\(quantity)") {
                XCTAssertTrue([.invalidDecimal, .invalidQuantity].contains(($0 as? RecoupError)?.code), "\($0)")
            }
        }
        refused("a mode that nobody knows", .invalidChoice, path: "/mode") {
            try Money.round(1, mode: .unknown("sideways"), increment: 1)
        }
        refused("an increment of zero", .invalidIncrement) { try Money.round(1, mode: .floor, increment: 0) }
    }

    /// Foundation alone would forget them, and a document that is read and written again would be another.
    func testZerosAtTheEndAreKept() throws {
        let texts = ["3840.00", "0.00", "-12.50", "100", "1.10", "0.0010", "0", "1234567890123456789012345.670", "7.9228162514264337593543950335"]
        for text in texts { XCTAssertEqual(try Decimal(exactly: text).json(), .text(text)) }
        XCTAssertEqual(try Decimal(exactly: "3840.00"), 3840)
        XCTAssertEqual(try Decimal(exactly: "0.00"), 0)
        XCTAssertEqual(Set([try Decimal(exactly: "1.50"), try Decimal(exactly: "1.5")]).count, 1)
        refused("more places than there is room for", .invalidDecimal, path: "") {
            try Decimal(exactly: "0." + String(repeating: "0", count: 300))
        }
    }

    func testTimesThatAreNone() throws {
        let engine = try Fixture.engine()
        let account = try Account("acme")
        let dates: [Date] = [
            Date(timeIntervalSince1970: 253_402_300_800), Date(timeIntervalSince1970: -62_167_219_201), Date(timeIntervalSince1970: .infinity), Date(timeIntervalSince1970: -.infinity),
            Date(timeIntervalSince1970: .nan), Date(timeIntervalSince1970: 1e300),
        ]
        for instant in dates.map(Instant.init) + ["", "yesterday", "2026-02-30T00:00:00Z", "2026-06-15T12:00:00"] {
            XCTAssertThrowsError(try engine.tick(account, now: instant), instant.text) {
                let code = ($0 as? RecoupError)?.code
                XCTAssertTrue(code == .invalidTime || code == .timeOutOfRange, "\($0)")
                XCTAssertEqual(($0 as? RecoupError)?.path, "/now")
            }
        }
    }

    func testInstantsAreExact() throws {
        XCTAssertEqual(Instant(Date(timeIntervalSince1970: 0)).text, "1970-01-01T00:00:00Z")
        XCTAssertEqual(Instant(Date(timeIntervalSince1970: 1_780_000_000.25)).text, "2026-05-28T20:26:40.250000Z")
        XCTAssertEqual(Instant(Date(timeIntervalSince1970: -1)).text, "1969-12-31T23:59:59Z")
        let ends = ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
        for text in ["2026-06-15T12:00:00Z", "1970-01-01T00:00:00Z", "1903-02-28T23:59:59Z", "2000-02-29T00:00:00Z"] + ends {
            XCTAssertEqual(Instant(try XCTUnwrap(Instant(text).date)).text, text)
        }
        XCTAssertEqual(Instant("2026-06-15T14:00:00+02:00").date, Instant("2026-06-15T12:00:00Z").date)
        XCTAssertNil(Instant("soon").date)
        let engine = try Fixture.engine()
        let account = try Account("acme")
        let command = #"{ "id": "in-1", "command": "cart.create", "cart": "c-1", "new": { "currency": "USD" } }"#
        _ = try engine.step(account, json: command, now: "2026-06-15T12:00:00.123456789Z")
        XCTAssertEqual(try account.clock()?.text, "2026-06-15T12:00:00.123456789Z")
    }

    func testDeepAndLongValues() throws {
        let engine = try Fixture.engine()
        for (depth, code) in [(49, ErrorCode.documentTooDeep), (100_000, .documentTooDeep)] {
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            refused("text \(depth) deep", code) { try engine.price(json: text) }
        }
        refused("JSON 100,000 deep", .documentTooDeep) { try JSON(parsing: String(repeating: "[", count: 100_000)) }
        var json: JSON = []
        for _ in 0..<300 { json = [json] }
        refused("a value 300 deep", .documentTooDeep) { try json.encoded() }
        var condition = Condition(firstOrder: true)
        for _ in 0..<200 { condition = Condition(not: condition) }
        let request = Request(asOf: Fixture.asOf, currency: "USD")
        refused("a condition 200 deep", .documentTooDeep) { try engine.explainCondition(condition, request) }
        for id in ["", " ", String(repeating: "x", count: 129), String(repeating: "x", count: 10_000_000), "a\u{0}b", "a\nb"] {
            refused("an id of \(id.utf8.count) bytes", .invalidId, path: "/id") { try Account(id) }
        }
        let lines = (0...100_000).map { Line(id: "l-\($0)", sku: "VALVE-2", quantity: 1) }
        refused("100,001 lines", .tooMany) { try engine.price(Request(asOf: Fixture.asOf, currency: "USD", lines: lines)) }
    }

    func testTextsThatAreNoDocuments() throws {
        for text in ["", " ", "{", "nul", "{\"a\":}", "[1,]", "\"\\ud800\"", "\"\u{1}\"", "01", "1.", "\u{FEFF}{}"] {
            refused("the engine: \(text)", .invalidJson) { try Rulebook.parse(json: text) }
            refused("the reader: \(text)", .invalidJson) { try JSON(parsing: text) }
        }
        refused("bytes", .invalidUtf8) { try String(recoupBytes: Data([0x7B, 0xFF, 0x7D])) }
        XCTAssertEqual(try JSON(parsing: "\"\\ud83d\\ude00\\u00e9\\/\\n\"").string, "😀é/\n")
        let odd = "\u{0}\u{1F}\"\\/\u{7F}é😀\u{2028}"
        XCTAssertEqual(try JSON(parsing: JSON.text(odd).encoded()).string, odd)
    }

    func testDamagedSnapshots() throws {
        let golden = try Project.text("conformance/golden/account-1.json").trimmingCharacters(in: .newlines)
        for length in stride(from: 0, to: golden.utf8.count, by: golden.utf8.count / 53) {
            XCTAssertThrowsError(try Account.restore(String(decoding: golden.utf8.prefix(length), as: UTF8.self)))
        }
        refused("a digit changed", .damagedSnapshot) {
            try Account.restore(golden.replacingOccurrences(of: "\"seq\":151", with: "\"seq\":152"))
        }
    }

    func testCallsThatNoMethodMakes() throws {
        let (engine, account) = (try Fixture.engine(), try Account("acme"))
        refused("no operation", .invalidRequest) { try Surface.call("engine.guess", on: [engine]) }
        refused("no handle", .invalidRequest) { try Surface.call("engine.price", [ "{}" ]) }
        refused("the wrong handle", .invalidRequest) { try Surface.call("engine.price", on: [account], ["{}"]) }
        refused("too many arguments", .invalidRequest) { try Surface.call("account.new", ["\"a\"", "\"b\""]) }
        refused("an argument is missing", .missingField) { try Surface.call("account.new") }
        refused("an argument is no JSON", .invalidJson, path: "/id") { try Surface.call("account.new", ["nobody"]) }
    }

    func testCartsAtTheirEdges() throws {
        let cart = try Fixture.engine().prepare(
            Request(asOf: Fixture.asOf, currency: "USD", lines: [Line(sku: "VALVE-2", quantity: 60)]))
        for index in [-1, 1, Int(UInt32.max), Int.max, Int.min] {
            XCTAssertThrowsError(try cart.setQuantity(index, quantity: 1), "\(index)") { XCTAssertTrue($0 is RecoupError) }
        }
        refused("no number", .invalidDecimal, path: "/quantity") { try cart.setQuantity(0, quantity: .nan) }
        refused("too precise", .quantityTooPrecise) { try cart.setQuantity(0, quantity: Decimal(exactly: "1.5")) }
        let before = try cart.totals()
        XCTAssertEqual(before.gross, 3840)
        XCTAssertEqual(before, try cart.price().totals, "the short way and the long way agree")
    }

    func testThreadsShareOneAccount() throws {
        let (engine, account) = (try Fixture.engine(), try Account("acme"))
        let failures = Failures()
        DispatchQueue.concurrentPerform(iterations: 200) { index in
            do {
                let command = "{ \"id\": \"in-\(index)\", \"command\": \"cart.create\", \"cart\": \"c-\(index)\", \"new\": { \"currency\": \"USD\" } }"
                _ = try engine.step(account, json: command, now: Fixture.asOf)
                _ = try account.snapshot()
            } catch {
                failures.add("\(index): \(error)")
            }
        }
        XCTAssertEqual(failures.all, [])
        XCTAssertEqual(try account.carts().count, 200)
        XCTAssertEqual(try Account.restore(account.snapshot()).snapshot(), try account.snapshot())
    }

    /// Handles, documents and errors are let go of.
    func testMemoryIsGivenBack() throws {
        func round() throws {
            let engine = try Fixture.engine()
            let request = Request(asOf: Fixture.asOf, currency: "USD", lines: [Line(sku: "VALVE-2", quantity: 60)])
            for _ in 0..<20 {
                _ = try engine.price(request)
                _ = try engine.prepare(request).totals()
                _ = try? engine.price(json: "{")
            }
            let account = try Account("acme")
            _ = try engine.tick(account, now: Fixture.asOf)
            _ = try Account.restore(account.snapshot())
        }
        for _ in 0..<20 { try round() }
        let before = try resident()
        for _ in 0..<200 { try round() }
        let grown = try resident() - before
        print("recoup: 4,000 prices later the process has \(grown) KiB more")
        XCTAssertLessThan(grown, 16 * 1024)
    }

    private func resident() throws -> Int {
        #if os(Linux)
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try XCTUnwrap(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
            return try XCTUnwrap(Int(line.filter(\.isNumber)))
        #else
            throw XCTSkip("the memory of a process is read where it is a file")
        #endif
    }
}

/// What went wrong on any thread.
private final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [String] = []

    func add(_ failure: String) {
        lock.withLock { found.append(failure) }
    }

    var all: [String] { lock.withLock { found } }
}
