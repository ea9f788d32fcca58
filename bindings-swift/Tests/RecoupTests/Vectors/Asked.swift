import Foundation

@testable import Recoup

/// What the runner itself can't do with a vector: no answer at all, whatever the vector expects.
struct NotRunnable: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// The answer of an operation that was called by its name.
enum Asked {
    case nothing
    case text(String)
    case value(JSON)
    case handle(Handle)
}

/// Arguments by name, as a vector gives them.
struct Arguments {
    /// Not an error of the engine: a method with types can't even be called with this value.
    struct NoSuchValue: Error {}

    let values: [String: JSON]

    /// A document that is given as its text.
    func text(_ name: String) -> String? { values[name]?.string }

    /// A document without a type of its own.
    func document(_ name: String) throws -> String {
        guard let value = values[name], value != .null else { throw NoSuchValue() }
        return try value.string ?? value.encoded()
    }

    func required<Value: Document>(_ name: String) throws -> Value {
        guard let value: Value = try optional(name) else { throw NoSuchValue() }
        return value
    }

    func optional<Value: Document>(_ name: String) throws -> Value? {
        guard let json = values[name], json != .null else { return nil }
        do {
            return try Value(json)
        } catch is RecoupError {
            throw NoSuchValue()
        }
    }
}

func cast<Class: Handle>(_ handles: [Handle], _ place: Int) throws -> Class {
    guard handles.indices.contains(place), let handle = handles[place] as? Class else {
        throw NotRunnable("handle \(place) is no \(Class.self)")
    }
    return handle
}

/// Calls an operation by name: through the method with types, and where the vector's values have no such type, through the door that takes
/// any JSON. What is refused is thrown as `RecoupError`.
func asked(_ name: String, on handles: [Handle] = [], _ arguments: [String: JSON?] = [:]) throws -> Asked {
    let arguments = Arguments(values: arguments.compactMapValues { $0 })
    guard let parameters = Asked.parameters(name) else { throw NotRunnable("there is no operation \(name)") }
    for given in arguments.values.keys where !parameters.contains(where: { $0.name == given }) {
        throw NotRunnable("\(name) takes no \(given)")
    }
    do {
        return try Asked.ask(name, on: handles, arguments)
    } catch is Arguments.NoSuchValue {
        let texts = try parameters.map { parameter -> String? in
            guard let value = arguments.values[parameter.name] else { return nil }
            return if parameter.isDocument, let text = value.string { text } else { try value.encoded() }
        }
        let answer = try Surface.call(name, on: handles, texts)
        // Of many requests each is answered by itself, also one that no type holds.
        guard name == "engine.price_many", case .text(let text) = answer else {
            throw NotRunnable("\(name): the engine takes what has no type here")
        }
        return .value(try JSON(parsing: text))
    }
}

/// The answer as a value: null for nothing.
func ask(_ name: String, on handles: [Handle] = [], _ arguments: [String: JSON?] = [:]) throws -> JSON {
    switch try asked(name, on: handles, arguments) {
    case .nothing: .null
    case .text(let text): .text(text)
    case .value(let value): value
    case .handle: throw NotRunnable("\(name) answers with a handle")
    }
}

func make<Class: Handle>(_ name: String, on handles: [Handle] = [], _ arguments: [String: JSON?] = [:]) throws -> Class {
    guard case .handle(let handle) = try asked(name, on: handles, arguments), let made = handle as? Class else {
        throw NotRunnable("\(name) makes no \(Class.self)")
    }
    return made
}

extension RecoupError {
    /// As an answer of a vector.
    var answer: JSON {
        let errors = faults.map { (try? $0.json()) ?? .null }
        return ["errors": .list(errors)]
    }

    /// The same refusal with its places as the vector speaks of them: `from` at the beginning of a place becomes `to`.
    func moved(_ from: String, to: String) -> RecoupError {
        RecoupError(all: faults.map { fault in
            var fault = fault
            let rest = fault.path.dropFirst(from.count)
            if fault.path.hasPrefix(from), rest.isEmpty || rest.hasPrefix("/") { fault.path = to + rest }
            return fault
        })
    }
}

/// What is refused is shown.
func shown(_ answer: () throws -> JSON) throws -> JSON {
    do {
        return try answer()
    } catch let error as RecoupError {
        return error.answer
    }
}

extension JSON {
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    var items: [JSON] {
        if case .list(let items) = self { items } else { [] }
    }

    var isObject: Bool { kind == .object }

    func setting(_ name: String, _ value: JSON) -> JSON {
        var members = members
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = value
        } else {
            members.append(Member(name, value))
        }
        return .object(members)
    }

    func without(_ names: String...) -> JSON {
        .object(members.filter { !names.contains($0.name) })
    }

    /// Refuses a field that is not one of these: a misspelt one would turn a case into one that proves nothing.
    func only(_ fields: [String]) throws {
        guard isObject else { throw NotRunnable("the input is an object") }
        if let unknown = members.first(where: { !fields.contains($0.name) }) {
            throw NotRunnable("the field \(unknown.name) is not known here")
        }
    }
}
