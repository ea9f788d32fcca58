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

extension Document {
    /// By its words and the structure around them. What is equal is written alike but for the zeros at the end of a decimal and the brackets
    /// around one element, so numbers and brackets are left out. One for all types: one printed for each was a third of a release build.
    public func hash(into hasher: inout Hasher) {
        (try? json())?.hashWords(into: &hasher)
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

    /// By the word, which is all that a document holds: `.unknown("view")`, which nothing that reads makes, equals `.view`. A `switch` tells
    /// the two apart, so make a choice of a word with `init(word:)`.
    public static func == (one: Self, other: Self) -> Bool { one.word == other.word }
}

/// Where in a document something stands. The way is kept, and the pointer written where somebody looks, which is where there is a fault.
public struct Place: Hashable, Sendable {
    private indirect enum Way: Hashable, Sendable {
        case root
        case below(Way, String)
    }

    private let way: Way

    /// The root.
    public init() { way = .root }

    private init(_ way: Way) { self.way = way }

    /// A JSON pointer.
    public var pointer: String {
        var steps: [String] = []
        var rest = way
        while case .below(let above, let step) = rest {
            steps.append("/" + step.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1"))
            rest = above
        }
        return steps.reversed().joined()
    }

    /// A field below.
    public func field(_ name: String) -> Place {
        Place(.below(way, name))
    }

    /// An element of a list.
    public func index(_ index: Int) -> Place {
        Place(.below(way, String(index)))
    }

    func wrongType(_ json: JSON) -> RecoupError {
        RecoupError(.wrongType, path: pointer, context: ["found": json.kind.rawValue])
    }
}

/// The fields of an object that is being read.
///
/// The first fault is kept and thrown where the record needs a value to go on, at the latest by `finish`: a way out of a record's
/// initializer at every field would be most of its machine code.
///
/// Hundreds of records use what is generic here, in `Members` and in the conformances of lists and maps. The optimizer would copy it for
/// each of them, which took a release build longer than anything else; `@_semantics` is how the standard library, too, keeps it from that.
struct Fields {
    private let members: [JSON.Member]
    private let place: Place
    private var taken = 0
    private var isTaken: [Bool]
    private var fault: (any Error)?

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
        // `nil` in an expression with JSON would be the JSON of that name.
        if case .null = members[found].value { return Optional.none }
        return members[found].value
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func optional<Value: Document>(_ name: String) -> Value? {
        guard fault == nil, let value = take(name) else { return nil }
        do {
            return try Value(reading: value, at: place.field(name))
        } catch {
            fault = error
            return nil
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func required<Value: Document>(_ name: String) throws -> Value {
        if let value = optional(name) as Value? { return value }
        throw fault ?? RecoupError(.missingField, path: place.pointer, context: ["field": name])
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func list<Value: Document & ExpressibleByArrayLiteral>(_ name: String) -> Value {
        optional(name) ?? []
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func map<Value: Document>(_ name: String) -> [String: Value] {
        optional(name) ?? [:]
    }

    /// The object without what was taken.
    func rest() throws -> JSON {
        if let fault { throw fault }
        return .object(members.indices.filter { !isTaken[$0] }.map { members[$0] })
    }

    /// Whatever was not taken.
    @_semantics("optimize.sil.specialize.generic.never")
    func others<Value: Document>() throws -> [String: Value] {
        if let fault { throw fault }
        var others: [String: Value] = [:]
        for (index, member) in members.enumerated() where !isTaken[index] {
            others[member.name] = try Value(reading: member.value, at: place.field(member.name))
        }
        return others
    }

    /// A field that nobody took is one that nobody knows.
    func finish() throws {
        if let fault { throw fault }
        guard let index = isTaken.firstIndex(of: false) else { return }
        throw RecoupError(
            .unknownField, path: place.field(members[index].name).pointer,
            context: ["field": members[index].name])
    }
}

/// The fields of an object that is being written. The first fault is kept for the end, as `Fields` does it.
struct Members {
    private var members: [JSON.Member] = []
    private var fault: (any Error)?

    func json() throws -> JSON {
        if let fault { throw fault }
        return .object(members)
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func put(_ name: String, _ value: some Document) {
        guard fault == nil else { return }
        do {
            members.append(JSON.Member(name, try Recoup.within(name) { try value.json() }))
        } catch {
            fault = error
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func putOptional(_ name: String, _ value: (some Document)?) {
        if let value { put(name, value) }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func putUnlessEmpty(_ name: String, _ value: some Document & Collection) {
        if !value.isEmpty { put(name, value) }
    }

    /// The fields of something that stands in the same object.
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func putFields(of body: some Document) {
        guard fault == nil else { return }
        do {
            if case .object(let own) = try body.json() { members += own }
        } catch {
            fault = error
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func putAll(_ others: [String: some Document]) {
        for (name, value) in others.sorted(by: { $0.key < $1.key }) { put(name, value) }
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
