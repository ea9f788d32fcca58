import Recoup
import XCTest

/// Random questions: what Rust made of them stands in the file that `cargo xtask differential` writes, and must come out here too, through
/// the records with types and back.
final class DifferentialTests: XCTestCase {
    func testCartsHaveThePricesThatRustGivesThem() throws {
        let asked = try Project.json("target/differential.json")
        let engine = try engine(of: asked["shop"])
        let answers = try (asked["requests"]?.items ?? []).map { request in
            try answer { try engine.price(json: request.encoded()).encoded() }
        }
        XCTAssertGreaterThan(answers.count, 100)
        XCTAssertEqual(try digest(answers), asked["expected"]?["requests"]?.string)
    }

    func testAccountsTakeTheStepsThatTheyTakeInRust() throws {
        let asked = try Project.json("target/differential.json")
        let engine = try engine(of: asked["rulebook"])
        var told: [String] = []
        for story in asked["stories"]?.items ?? [] {
            let account = try Account("acme")
            for step in story.items {
                let now = try Instant(XCTUnwrap(step["now"]))
                told.append(try answer { try engine.step(account, json: XCTUnwrap(step["input"]).encoded(), now: now).encoded() })
            }
            told.append(try account.digest())
        }
        XCTAssertGreaterThan(told.count, 100)
        XCTAssertEqual(try digest(told), asked["expected"]?["stories"]?.string)
    }

    private func engine(of rulebook: JSON?) throws -> Engine {
        try Engine.compile(Rulebook.parse(json: XCTUnwrap(rulebook).encoded()))
    }

    /// The digest of an answer, or what was refused.
    private func answer(_ ask: () throws -> String) throws -> String {
        do {
            return try Documents.digest(ask())
        } catch let error as RecoupError {
            return error.faults.map { "\($0.code.word) \($0.path)" }.joined(separator: "\n")
        }
    }

    private func digest(_ answers: [String]) throws -> String {
        try Documents.digest(answers.encoded())
    }
}
