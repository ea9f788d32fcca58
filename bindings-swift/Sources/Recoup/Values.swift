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
        // What Foundation has room for; the core itself refuses what has more than 28.
        guard let digits = Digits(text), digits.significant <= 38 else { throw Self.unreadable(text, at: place) }
        if digits.significant <= Digits.counted, Self.fractions.contains(digits.places) {
            self.init(count: digits.isNegative ? -digits.count : digits.count, decimals: digits.places)
        } else {
            guard let value = Decimal(string: text, locale: Self.plain) else { throw Self.unreadable(text, at: place) }
            self = value
            try keepPlaces(digits.places, of: text, at: place)
        }
    }

    private static func unreadable(_ text: String, at place: Place) -> RecoupError {
        RecoupError(.invalidDecimal, path: place.pointer, context: ["value": text])
    }

    /// Foundation takes zeros at the end away. A document that was read and is written again is the same one to the last byte (its digest
    /// says so), hence they are put back.
    private mutating func keepPlaces(_ places: Int, of text: String, at place: Place) throws {
        guard exponent > -places else { return }
        // Foundation's exponents are small.
        guard places <= 38, let value = normalized(with: Decimal(sign: .plus, exponent: -places, significand: 1)) else {
            throw Self.unreadable(text, at: place)
        }
        self = value
    }

    /// Two decimals that are normalized have the exponent of the finer one.
    private func normalized(with finer: Decimal) -> Decimal? {
        var (value, finer) = (self, finer)
        return NSDecimalNormalize(&value, &finer, .plain) == .noError ? value : nil
    }

    public func json() throws -> JSON { .text(try digits()) }

    /// The digits as documents have them: without an exponent, with a point for the fraction whatever the user's language is, and with the
    /// zeros at the end that the engine gave, which `description` leaves out where the number is zero.
    /// - Throws: ``RecoupError`` `invalidDecimal` for what is not a number.
    public func digits() throws -> String {
        guard isFinite else { throw RecoupError(.invalidDecimal, context: ["value": "NaN"]) }
        // Foundation writes the places of every number but those of zero.
        if isZero { return exponent < 0 ? "0." + String(repeating: "0", count: -exponent) : "0" }
        return shortDigits() ?? allDigits()
    }

    private func allDigits() -> String {
        var value = self
        return NSDecimalString(&value, Self.plain)
    }

    /// The digits of a number that fits into a word: Foundation's own writer takes microseconds.
    private func shortDigits() -> String? {
        guard let whole = shortSignificand(), (-28...28).contains(exponent) else { return nil }
        let (sign, digits) = (isSignMinus ? "-" : "", String(whole))
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let filled = String(repeating: "0", count: Swift.max(0, 1 - exponent - digits.utf8.count)) + digits
        let point = filled.utf8.index(filled.endIndex, offsetBy: exponent)
        return "\(sign)\(filled[..<point]).\(filled[point...])"
    }

    private func shortSignificand() -> UInt64? {
        let significand = magnitude.significand
        let whole = NSDecimalNumber(decimal: significand).uint64Value
        return Decimal(whole) == significand ? whole : nil
    }

    /// A point for the fraction, whatever the user's language is.
    private static let plain = Locale(identifier: "en_US_POSIX")
}

/// Decimals as counts of a fraction, the form in which hot calls hand them over: 12.50 is 1250 with two decimals.
extension Decimal {
    /// The decimals that the core has room for.
    static let fractions = 0...28

    /// With the zeros at its end. Foundation's own initializers would take microseconds to parse and to write them.
    init(count: Int64, decimals: Int) {
        guard count != 0 else {
            self = Self.zeros[decimals]
            return
        }
        self.init(sign: count < 0 ? .minus : .plus, exponent: -decimals, significand: Decimal(count.magnitude))
        // Foundation has taken zeros at the end away, and a word of digits always has room for them.
        if exponent > -decimals { self = normalized(with: Self.units[decimals]) ?? self }
    }

    /// The number as a count, where the count fits into a word.
    func counted() -> (count: Int64, decimals: UInt32)? {
        guard isFinite, (-28...18).contains(exponent), var count = shortSignificand().flatMap(Int64.init(exactly:)) else { return nil }
        // Foundation writes 1200 as 12 hundreds.
        for _ in 0..<Swift.max(0, exponent) {
            let (tenfold, isTooMuch) = count.multipliedReportingOverflow(by: 10)
            if isTooMuch { return nil }
            count = tenfold
        }
        return (isSignMinus ? -count : count, UInt32(Swift.max(0, -exponent)))
    }

    /// 1, 0.1, 0.01 and so on.
    private static let units = fractions.map { Decimal(sign: .plus, exponent: -$0, significand: 1) }
    /// 0, 0.0, 0.00 and so on: half of the totals of a usual cart.
    private static let zeros = units.map { Decimal.zero.normalized(with: $0) ?? 0 }
}

/// A sign, digits, and among them a point at the most, read in one go: a quarter of a result's reading is that of decimals.
private struct Digits {
    /// As many digits as surely fit into a word.
    static let counted = 18

    /// The digits without their point, while they fit.
    private(set) var count: Int64 = 0
    /// How many there are without the zeros in front.
    private(set) var significant = 0
    /// How many there are behind the point.
    private(set) var places = 0
    private(set) var isNegative = false

    init?(_ text: String) {
        var text = text
        guard text.withUTF8({ read($0) }) else { return nil }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var (ofPart, hasPoint) = (0, false)
        for place in bytes.indices {
            switch bytes[place] {
            case let digit where UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit:
                ofPart += 1
                if hasPoint { places += 1 }
                if significant > 0 || digit != UInt8(ascii: "0") { significant += 1 }
                if significant <= Self.counted { count = count * 10 + Int64(digit - UInt8(ascii: "0")) }
            case UInt8(ascii: "-") where place == 0: isNegative = true
            case UInt8(ascii: ".") where ofPart > 0 && !hasPoint: (ofPart, hasPoint) = (0, true)
            default: return false
            }
        }
        return ofPart > 0
    }
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
