import Foundation
import XCTest

@testable import Recoup

/// The package against the manifest of the surface, in both directions, and the golden snapshot.
final class SurfaceTests: XCTestCase {
    func testEveryOperationIsHereAndNoOther() throws {
        let manifest = try Project.json("conformance/surface.json")
        let there = (manifest["operations"]?.items ?? []).compactMap { $0["name"]?.string }
        XCTAssertGreaterThan(there.count, 50)
        // `Asked.ask` calls the method of each of these; it would not compile without one.
        XCTAssertEqual(Set(there).symmetricDifference(Asked.operations), [])
    }

    func testTheGoldenSnapshotIsWrittenBackAsItWas() throws {
        let golden = try Project.text("conformance/golden/account-1.json").trimmingCharacters(in: .newlines)
        let account = try Account.restore(golden)
        XCTAssertEqual(Array(try account.snapshot().utf8), Array(golden.utf8))
        XCTAssertEqual(try account.seq(), 151)
    }

    func testEveryCodeIsThatOfTheTable() throws {
        let table = try Errors.codes()
        XCTAssertEqual(table.map(\.code), ErrorCode.known)
        for row in table {
            XCTAssertEqual(row.code.number, row.number)
            XCTAssertEqual(row.code.summary, row.summary)
            if case .unknown = row.code { XCTFail("\(row.code)") }
        }
        XCTAssertEqual(ErrorCode(word: "of_tomorrow"), .unknown("of_tomorrow"))
    }

    func testVersion() {
        XCTAssertEqual(Surface.version, "0.1.0")
    }
}
