import Recoup
import XCTest

/// Random questions: what Rust made of them stands in the file that `cargo xtask differential` writes, and must come out here too, through
/// the records with types and back.
final class DifferentialTests: XCTestCase {
    func testCartsHaveThePricesThatRustGivesThem() throws {
        let asked = try Project.json("target/differential.json")
        let engine = try engine(of: asked["shop"])
        let answers = try (asked["requests"]?.items ?? []).map { request in
            try answer { try engine.price(json: request.encoded()).json() }
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
                told.append(try answer { try engine.step(account, json: XCTUnwrap(step["input"]).encoded(), now: now).json() })
            }
            told.append(try account.digest())
        }
        XCTAssertGreaterThan(told.count, 100)
        XCTAssertEqual(try digest(told), asked["expected"]?["stories"]?.string)
    }

    private func engine(of rulebook: JSON?) throws -> Engine {
        try Engine.compile(Rulebook.parse(json: XCTUnwrap(rulebook).encoded()))
    }

    /// The fields of every object by name.
    private func sorted(_ json: JSON) -> JSON {
        switch json {
        case .list(let items): .list(items.map(sorted))
        case .object(let members): .object(members.sorted { $0.name < $1.name }.map { JSON.Member($0.name, sorted($0.value)) })
        default: json
        }
    }

    /// The digest of an answer, or what was refused.
    private func answer(_ ask: () throws -> JSON) throws -> String {
        do {
            return try Documents.digest(sorted(ask()).encoded())
        } catch let error as RecoupError {
            return error.faults.map { "\($0.code.word) \($0.path)" }.joined(separator: "\n")
        }
    }

    private func digest(_ answers: [String]) throws -> String {
        try Documents.digest(answers.encoded())
    }
}
