/// Why the engine refused: the first fault, and all of them.
///
/// ```swift
/// do {
///     _ = try engine.price(request)
/// } catch let error as RecoupError where error.code == .quantityNotMultiple {
///     offer(error.nearest)
/// }
/// ```
public struct RecoupError: Error, Hashable, Sendable {
    /// Every fault in the order of the document; never empty.
    public let faults: [Fault]

    /// One fault.
    public struct Fault: Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        public let code: Code
        /// Where: a JSON pointer into what was given.
        public let path: String
        /// What is wrong and how to mend it, in a sentence for people.
        public let detail: String
        /// Facts for programs, by name.
        public let context: [String: JSON]

        public var description: String {
            path.isEmpty ? "\(code.word): \(detail)" : "\(code.word) at \(path): \(detail)"
        }
    }

    /// The code of the first fault.
    public var code: Code { first.code }
    /// The place of the first fault.
    public var path: String { first.path }
    /// The sentence of the first fault.
    public var detail: String { first.detail }
    /// The facts of the first fault.
    public var context: [String: JSON] { first.context }

    /// The nearest values that would be accepted, where there are some: the quantities around one that is no multiple of the pack.
    public var nearest: [String] {
        guard case .list(let items) = context["nearest"] else { return context["nearest"]?.string.map { [$0] } ?? [] }
        return items.compactMap(\.string)
    }

    private var first: Fault { faults[0] }

    /// An error that is found before the core is asked.
    init(_ code: Code, path: String = "", detail: String? = nil, context: [String: JSON] = [:]) {
        faults = [Fault(code: code, path: path, detail: detail ?? code.summary, context: context)]
    }

    /// Reads what the core wrote.
    init(faults text: String) {
        var faults: [Fault] = []
        if case .list(let items)? = try? JSON(parsing: text) {
            faults = items.map { item in
                var context: [String: JSON] = [:]
                if case .object(let members)? = item["context"] {
                    for member in members { context[member.name] = member.value }
                }
                return Fault(
                    code: Code(word: item["code"]?.string ?? "unreadable"), path: item["path"]?.string ?? "",
                    detail: item["detail"]?.string ?? text, context: context)
            }
        }
        self.faults = faults.isEmpty ? [Fault(code: .unknown("unreadable"), path: "", detail: text, context: [:])] : faults
    }

    /// The error with its faults below a parameter.
    func within(_ name: String) -> RecoupError {
        let prefix = Place().field(name).pointer
        return RecoupError(all: faults.map {
            Fault(code: $0.code, path: prefix + $0.path, detail: $0.detail, context: $0.context)
        })
    }

    private init(all faults: [Fault]) { self.faults = faults }
}

extension RecoupError: CustomStringConvertible {
    public var description: String {
        faults.map(\.description).joined(separator: "\n")
    }
}
