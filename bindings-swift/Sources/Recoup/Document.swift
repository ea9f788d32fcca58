import Foundation

/// A value that documents hold: every struct and enum of the surface, and texts, numbers and lists.
public protocol Document: Hashable, Sendable {
    /// Reads it; faults are at their places below `place`.
    init(reading json: JSON, at place: Place) throws

    /// Writes it.
    /// - Throws: ``RecoupError`` for a value that no document can hold, such as a decimal that is not a number.
    func json() throws -> JSON
}

extension Document {
    /// Reads it from JSON.
    public init(_ json: JSON) throws {
        try self.init(reading: json, at: Place())
    }

    /// Reads it from the text of a document.
    public init(parsing text: String) throws {
        try self.init(JSON(parsing: text))
    }

    /// The text of the document.
    public func encoded() throws -> String {
        try json().encoded()
    }
}

/// A choice of words.
public protocol Choice: Document, CustomStringConvertible {
    init(word: String)
    /// The word as it stands in documents.
    var word: String { get }
}

extension Choice {
    public init(reading json: JSON, at place: Place) throws {
        self.init(word: try String(reading: json, at: place))
    }

    public func json() throws -> JSON { .text(word) }
    public var description: String { word }
}

/// Where in a document something stands.
public struct Place: Hashable, Sendable {
    /// A JSON pointer.
    public let pointer: String

    /// The root.
    public init() { pointer = "" }

    private init(pointer: String) { self.pointer = pointer }

    /// A field below.
    public func field(_ name: String) -> Place {
        var step = name
        if step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) {
            step = step.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
        }
        return Place(pointer: "\(pointer)/\(step)")
    }

    /// An element of a list.
    public func index(_ index: Int) -> Place {
        Place(pointer: "\(pointer)/\(index)")
    }

    func wrongType(_ json: JSON) -> RecoupError {
        RecoupError(.wrongType, path: pointer, context: ["found": json.kind.rawValue])
    }
}

/// The fields of an object that is being read.
struct Fields {
    private let members: [JSON.Member]
    private let place: Place
    private var taken = 0
    private var isTaken: [Bool]

    init(_ json: JSON, at place: Place) throws {
        guard case .object(let members) = json else { throw place.wrongType(json) }
        self.members = members
        self.place = place
        isTaken = Array(repeating: false, count: members.count)
    }

    private mutating func take(_ name: String) -> JSON? {
        // Documents are written in the order in which they are read, so the next field is nearly always the one.
        var found: Int?
        if taken < members.count, !isTaken[taken], members[taken].name == name {
            found = taken
        } else {
            found = members.indices.first { !isTaken[$0] && members[$0].name == name }
        }
        guard let found else { return nil }
        isTaken[found] = true
        taken = found + 1
        let value = members[found].value
        return value == .null ? nil : value
    }

    mutating func optional<Value: Document>(_ name: String) throws -> Value? {
        try take(name).map { try Value(reading: $0, at: place.field(name)) }
    }

    mutating func required<Value: Document>(_ name: String) throws -> Value {
        guard let value = try optional(name) as Value? else {
            throw RecoupError(.missingField, path: place.pointer, context: ["field": name])
        }
        return value
    }

    mutating func list<Value: Document & ExpressibleByArrayLiteral>(_ name: String) throws -> Value {
        try optional(name) ?? []
    }

    mutating func map<Value: Document>(_ name: String) throws -> [String: Value] {
        try optional(name) ?? [:]
    }

    /// The object without what was taken.
    func rest() -> JSON {
        .object(members.indices.filter { !isTaken[$0] }.map { members[$0] })
    }

    /// Whatever was not taken.
    func others<Value: Document>() throws -> [String: Value] {
        var others: [String: Value] = [:]
        for (index, member) in members.enumerated() where !isTaken[index] {
            others[member.name] = try Value(reading: member.value, at: place.field(member.name))
        }
        return others
    }

    /// A field that nobody took is one that nobody knows.
    func finish() throws {
        guard let index = isTaken.firstIndex(of: false) else { return }
        throw RecoupError(
            .unknownField, path: place.field(members[index].name).pointer,
            context: ["field": members[index].name])
    }
}

/// The fields of an object that is being written.
struct Members {
    private var members: [JSON.Member] = []

    var json: JSON { .object(members) }

    mutating func put(_ name: String, _ value: some Document) throws {
        members.append(JSON.Member(name, try Recoup.within(name) { try value.json() }))
    }

    mutating func putOptional(_ name: String, _ value: (some Document)?) throws {
        if let value { try put(name, value) }
    }

    mutating func putUnlessEmpty(_ name: String, _ value: some Document & Collection) throws {
        if !value.isEmpty { try put(name, value) }
    }

    /// The fields of something that stands in the same object.
    mutating func putFields(of body: some Document) throws {
        if case .object(let own) = try body.json() { members += own }
    }

    mutating func putAll(_ others: [String: some Document]) throws {
        for (name, value) in others.sorted(by: { $0.key < $1.key }) { try put(name, value) }
    }
}

/// Faults below a name.
func within<Value>(_ name: String, _ value: () throws -> Value) throws -> Value {
    do {
        return try value()
    } catch let error as RecoupError {
        throw error.within(name)
    }
}

extension JSON {
    /// The word that tells the variants of a union apart, and the object without it.
    func told(apart tag: String, at place: Place) throws -> (String, JSON) {
        guard case .object(var members) = self else { throw place.wrongType(self) }
        guard let index = members.firstIndex(where: { $0.name == tag }) else {
            throw RecoupError(.missingField, path: place.pointer, context: ["field": tag])
        }
        let word = try String(reading: members.remove(at: index).value, at: place.field(tag))
        return (word, .object(members))
    }

    func tagged(_ tag: String, _ word: String) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object([Member(tag, .text(word))] + members)
    }

    /// The one field of an object that has one.
    func onlyField(at place: Place) throws -> (String, JSON) {
        guard case .object(let members) = self else { throw place.wrongType(self) }
        guard members.count == 1 else { throw RecoupError(.conflictingFields, path: place.pointer) }
        return (members[0].name, members[0].value)
    }
}
