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

    /// What is wrong with the first fault, by its stable word.
    public var code: ErrorCode { faults[0].code }
    /// Where the first fault is: a JSON pointer into what was given.
    public var path: String { faults[0].path }
    /// What is wrong and how to mend it, in a sentence for people.
    public var detail: String { faults[0].detail }
    /// The facts of the first fault for programs, by name.
    public var context: [String: OneOrMore<String>] { faults[0].context }

    /// The nearest values that would be accepted, where there are some: the quantities around one that is no multiple of the pack.
    public var nearest: [String] { context["nearest"]?.elements ?? [] }

    init(all faults: [Fault]) { self.faults = faults }

    /// An error that is found before the core is asked.
    init(_ code: ErrorCode, path: String = "", detail: String? = nil, context: [String: String] = [:]) {
        let context = context.mapValues { OneOrMore(bare: $0) }
        faults = [Fault(code: code, number: code.number, path: path, detail: detail ?? code.summary, context: context)]
    }

    /// Reads what the core wrote.
    init(faults text: String) {
        let unreadable = Fault(code: .unknown("unreadable"), number: 0, path: "", detail: text, context: [:])
        faults = (try? [Fault](parsing: text)) ?? [unreadable]
    }

    /// The error with its faults below a parameter.
    func within(_ name: String) -> RecoupError {
        let prefix = Place().field(name).pointer
        return RecoupError(all: faults.map { fault in
            var fault = fault
            fault.path = prefix + fault.path
            return fault
        })
    }
}

extension RecoupError: CustomStringConvertible {
    /// A line for each fault.
    public var description: String {
        let lines = faults.map { $0.path.isEmpty ? "\($0.code): \($0.detail)" : "\($0.code) at \($0.path): \($0.detail)" }
        return lines.joined(separator: "\n")
    }
}
