import Foundation
internal import RecoupNative

extension JSON: Document {
    public init(reading json: JSON, at place: Place) { self = json }
    public func json() throws -> JSON { self }
}

extension String: Document {
    public init(reading json: JSON, at place: Place) throws {
        guard case .text(let text) = json else { throw place.wrongType(json) }
        self = text
    }

    public func json() throws -> JSON { .text(self) }
}

extension Bool: Document {
    public init(reading json: JSON, at place: Place) throws {
        guard case .bool(let value) = json else { throw place.wrongType(json) }
        self = value
    }

    public func json() throws -> JSON { .bool(self) }
}

extension Int: Document {
    public init(reading json: JSON, at place: Place) throws {
        guard case .number(let digits) = json else { throw place.wrongType(json) }
        guard let value = Int(digits) else {
            throw RecoupError(.outOfRange, path: place.pointer, context: ["value": digits])
        }
        self = value
    }

    public func json() throws -> JSON { .number(String(self)) }
}

extension Decimal: Document {
    /// Reads a decimal exactly or not at all, and keeps the zeros at its end: 3840.00 is written as 3840.00.
    ///
    /// `Decimal(string:)` takes what it can of a text and drops digits that it has no room for; a float literal goes through binary
    /// fractions. This does neither.
    /// - Throws: ``RecoupError`` `invalidDecimal`.
    public init(exactly text: String) throws {
        try self.init(text, at: Place())
    }

    public init(reading json: JSON, at place: Place) throws {
        switch json {
        case .text(let text): try self.init(text, at: place)
        case .number(let digits): try self.init(digits, at: place)
        default: throw place.wrongType(json)
        }
    }

    private init(_ text: String, at place: Place) throws {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        // What Foundation has room for; the core itself refuses what has more than 28.
        guard Self.isPlain(text), digits.count <= 38, let value = Decimal(string: text, locale: Self.plain) else {
            throw RecoupError(.invalidDecimal, path: place.pointer, context: ["value": text])
        }
        self = value
        try keepPlaces(of: text, at: place)
    }

    /// A sign, digits, and among them a point at the most. A regular expression would take longer than everything else that is done here.
    private static func isPlain(_ text: String) -> Bool {
        var (digits, hasPoint) = (0, false)
        for (place, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "-") where place == 0: continue
            case UInt8(ascii: ".") where digits > 0 && !hasPoint: (digits, hasPoint) = (0, true)
            default: return false
            }
        }
        return digits > 0
    }

    /// Foundation takes zeros at the end away. A document that was read and is written again is the same one to the last byte (its digest
    /// says so), hence they are put back: two decimals that are normalized have the exponent of the finer one.
    private mutating func keepPlaces(of text: String, at place: Place) throws {
        let places = text.firstIndex(of: ".").map { text.utf8.distance(from: $0, to: text.endIndex) - 1 } ?? 0
        guard exponent > -places else { return }
        // Foundation's exponents are small.
        guard places <= 38 else { throw RecoupError(.invalidDecimal, path: place.pointer, context: ["value": text]) }
        var finest = Decimal(sign: .plus, exponent: -places, significand: 1)
        guard NSDecimalNormalize(&self, &finest, .plain) == .noError else {
            throw RecoupError(.invalidDecimal, path: place.pointer, context: ["value": text])
        }
    }

    public func json() throws -> JSON { .text(try digits()) }

    /// The digits as documents have them: without an exponent, with a point for the fraction whatever the user's language is, and with the
    /// zeros at the end that the engine gave, which `description` leaves out where the number is zero.
    /// - Throws: ``RecoupError`` `invalidDecimal` for what is not a number.
    public func digits() throws -> String {
        guard isFinite else { throw RecoupError(.invalidDecimal, context: ["value": "NaN"]) }
        // Foundation writes the places of every number but those of zero.
        if isZero { return exponent < 0 ? "0." + String(repeating: "0", count: -exponent) : "0" }
        var value = self
        return NSDecimalString(&value, Self.plain)
    }

    /// A point for the fraction, whatever the user's language is.
    private static let plain = Locale(identifier: "en_US_POSIX")
}

extension Array: Document where Element: Document {
    @_semantics("optimize.sil.specialize.generic.never")
    public init(reading json: JSON, at place: Place) throws {
        guard case .list(let items) = json else { throw place.wrongType(json) }
        self = []
        reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            append(try Element(reading: item, at: place.index(index)))
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    public func json() throws -> JSON {
        .list(try enumerated().map { index, element in try within(String(index)) { try element.json() } })
    }
}

extension Dictionary: Document where Key == String, Value: Document {
    @_semantics("optimize.sil.specialize.generic.never")
    public init(reading json: JSON, at place: Place) throws {
        guard case .object(let members) = json else { throw place.wrongType(json) }
        self = [:]
        for member in members {
            self[member.name] = try Value(reading: member.value, at: place.field(member.name))
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    public func json() throws -> JSON {
        .object(try sorted { $0.key < $1.key }.map { name, value in JSON.Member(name, try within(name) { try value.json() }) })
    }
}

/// A list of which one element may stand without its brackets. It is written as it was read.
public struct OneOrMore<Element: Document>: Document, RandomAccessCollection, ExpressibleByArrayLiteral {
    public var elements: [Element] { didSet { isBare = false } }
    private var isBare = false

    public init(_ elements: [Element]) { self.elements = elements }
    public init(arrayLiteral elements: Element...) { self.elements = elements }
    /// One that stands without brackets.
    init(bare element: Element) { (elements, isBare) = ([element], true) }
    public var startIndex: Int { elements.startIndex }
    public var endIndex: Int { elements.endIndex }
    public subscript(index: Int) -> Element { elements[index] }

    @_semantics("optimize.sil.specialize.generic.never")
    public init(reading json: JSON, at place: Place) throws {
        if case .list = json {
            self.init(try [Element](reading: json, at: place))
        } else {
            self.init(bare: try Element(reading: json, at: place))
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    public func json() throws -> JSON {
        isBare ? try elements[0].json() : try elements.json()
    }

    /// As lists are: how it is written makes no difference.
    public static func == (one: Self, other: Self) -> Bool { one.elements == other.elements }
    public func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}

extension String {
    /// The text of a file or a message. `String(decoding:as:)` would put replacement characters where the bytes are no UTF-8.
    /// - Throws: ``RecoupError`` `invalidUtf8`.
    public init(recoupBytes data: Data) throws {
        self = try translated { try textOf(bytes: data) }
    }
}
