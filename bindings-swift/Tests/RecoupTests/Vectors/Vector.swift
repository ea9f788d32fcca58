import Foundation
import Recoup

/// The files of the project, which the tests run on.
enum Project {
    static let root: URL = {
        if let path = ProcessInfo.processInfo.environment["RECOUP_PROJECT"] { return URL(fileURLWithPath: path) }
        return (0..<5).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    }()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func json(_ path: String) throws -> JSON {
        try JSON(parsing: text(path))
    }
}

/// One case of `conformance/`.
struct Vector {
    private static let fields = ["name", "source", "preset", "note", "given", "when", "then", "published", "reason"]

    let name: String
    let given: JSON
    let operation: String
    let input: JSON
    let then: JSON
    /// What the source answers, where the engine answers otherwise on purpose.
    let published: JSON?

    init(_ json: JSON) throws {
        try json.only(Self.fields)
        guard let name = json["name"]?.string, let when = json["when"]?.members, when.count == 1,
            let then = json["then"], !then.members.isEmpty
        else { throw NotRunnable("a vector has a name, one operation and an expectation: \(json)") }
        self.name = name
        given = json["given"] ?? [:]
        operation = when[0].name
        input = when[0].value
        self.then = then
        published = json["published"]
    }

    static func read(_ file: String) throws -> [Vector] {
        let json = try Project.json(file)
        return try (json.isObject ? [json] : json.items).map(Vector.init)
    }

    /// What came instead of what was expected.
    func failures() -> [String] {
        do {
            let found = try shown { try Runner.run(self) }
            if let published, differences(published, found).isEmpty { return ["\(name): this is no divergence"] }
            return differences(then, found).map { "\(name): \($0)" }
        } catch {
            return ["\(name): \(error)"]
        }
    }

    /// Every error code that is expected.
    var codes: [String] { Self.codes(then) }

    private static func codes(_ json: JSON) -> [String] {
        json.items.flatMap(codes) + json.members.flatMap { $0.name == "code" ? [$0.value.string ?? ""] : codes($0.value) }
    }
}
