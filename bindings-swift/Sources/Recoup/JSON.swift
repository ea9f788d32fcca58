/// Any JSON value: what a document holds where the surface names no type, and documents on their way.
///
/// Numbers keep their text, so that no digit is lost. Objects keep the order in which they were written.
public enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case text(String)
    case list([JSON])
    case object([Member])

    /// A field of an object.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// What a value is.
    public enum Kind: String, Sendable {
        case null, bool, number, text, list, object
    }

    public var kind: Kind {
        switch self {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .text: .text
        case .list: .list
        case .object: .object
        }
    }

    /// The field of an object; the first where it stands twice.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The element of a list.
    public subscript(index: Int) -> JSON? {
        guard case .list(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }

    /// The text of a string.
    public var string: String? {
        if case .text(let text) = self { text } else { nil }
    }

    func isOne(of kinds: [Kind]) -> Bool {
        kinds.contains(kind)
    }

    /// What documents that are equal have in common, however they are written.
    func hashWords(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let word), .text(let word): hasher.combine(word.withoutZerosAtTheEnd)
        case .list(let items):
            // One element may stand without brackets.
            for item in items { item.hashWords(into: &hasher) }
        case .object(let members):
            hasher.combine(members.count)
            for member in members {
                hasher.combine(member.name)
                member.value.hashWords(into: &hasher)
            }
        }
    }
}

extension String {
    /// A decimal without the zeros that make no difference to it.
    fileprivate var withoutZerosAtTheEnd: Substring {
        guard utf8.contains(UInt8(ascii: ".")), let last = utf8.lastIndex(where: { $0 != UInt8(ascii: "0") }) else { return self[...] }
        return self[last] == "." ? self[..<last] : self[...last]
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
    public init(nilLiteral: ()) { self = .null }
}

extension JSON: CustomStringConvertible {
    /// Compact JSON; what nests absurdly deep is cut.
    public var description: String {
        var writer = JSONWriter(cuts: true)
        try? writer.write(self, depth: 0)
        return writer.text
    }

    /// Compact JSON.
    /// - Throws: ``RecoupError`` `documentTooDeep`.
    public func encoded() throws -> String {
        var writer = JSONWriter(cuts: false)
        try writer.write(self, depth: 0)
        return writer.text
    }
}

/// Writes JSON.
struct JSONWriter {
    /// Deeper than any document of the core, and far from the end of a thread's stack.
    static let deepest = 256

    /// Whether what is deeper is cut, and not refused.
    let cuts: Bool
    private(set) var text = ""

    init(cuts: Bool) {
        self.cuts = cuts
    }

    mutating func write(_ json: JSON, depth: Int) throws {
        guard depth <= Self.deepest else {
            if cuts {
                text += "..."
                return
            }
            throw RecoupError(.documentTooDeep, context: ["limit": String(Self.deepest)])
        }
        switch json {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let digits): text += digits
        case .text(let value): quote(value)
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                try write(item, depth: depth + 1)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                quote(member.name)
                text += ":"
                try write(member.value, depth: depth + 1)
            }
            text += "}"
        }
    }

    private mutating func quote(_ value: String) {
        text += "\""
        var plain = value.utf8.startIndex
        var index = plain
        while index < value.utf8.endIndex {
            let byte = value.utf8[index]
            let next = value.utf8.index(after: index)
            if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                text += value[plain..<index]
                text += Self.escape(byte)
                plain = next
            }
            index = next
        }
        text += value[plain...]
        text += "\""
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
