import Recoup
import XCTest

/// Every vector and divergence of the project, through the methods that programs call.
final class VectorTests: XCTestCase {
    func testEveryVectorAsManyAsTheIndexSays() throws {
        let index = try Project.json("conformance/index.json")
        let vectors = try run(index)
        let divergences = try run(index["divergences"] ?? [:])
        print("recoup: Swift ran \(vectors.count) vectors and \(divergences.count) divergences")
        XCTAssertGreaterThan(vectors.count, 500)
        let seen = Set(vectors.flatMap(\.codes))
        let missing = ErrorCode.known.map(\.word).filter { !seen.contains($0) }
        XCTAssertEqual(missing, [], "error codes that no vector came to")
    }

    private func run(_ part: JSON) throws -> [Vector] {
        var ran: [Vector] = []
        for file in part["files"]?.items ?? [] {
            let vectors = try Vector.read("conformance/\(file["file"]?.string ?? "")")
            XCTAssertEqual(.number(String(vectors.count)), file["vectors"], "\(file)")
            for vector in vectors {
                let failures = vector.failures()
                XCTAssertEqual(failures, [], vector.name)
                if failures.isEmpty { ran.append(vector) }
            }
        }
        XCTAssertEqual(.number(String(ran.count)), part["total"], "as many as the index says")
        return ran
    }
}
