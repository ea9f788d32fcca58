internal import RecoupNative

/// A call of the native library: every printed method ends here.
struct Call {
    private let name: String
    private let handles: [NativeHandle]
    private let arguments: [String?]

    init(_ name: String, _ handles: [NativeHandle], _ arguments: [String?]) {
        self.name = name
        self.handles = handles
        self.arguments = arguments
    }

    func answer() throws -> NativeAnswer {
        try translated { try RecoupNative.call(name: name, handles: handles, arguments: arguments) }
    }

    func text() throws -> String {
        guard case .text(let text) = try answer() else { throw unexpected("a text") }
        return text
    }

    func native() throws -> NativeHandle {
        guard case .handle(let handle) = try answer() else { throw unexpected("a handle") }
        return handle
    }

    func handle<Class: Handle>() throws -> Class {
        Class(native: try native())
    }

    @_semantics("optimize.sil.specialize.generic.never")
    func value<Value: Document>() throws -> Value {
        try read(text()) { try Value($0) }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    func optional<Value: Document>() throws -> Value? {
        try read(text()) { $0 == .null ? nil : try Value($0) }
    }

    /// An answer that can't be read is this package's own fault, and must not look like a refusal of the core.
    private func read<Value>(_ text: String, _ value: (JSON) throws -> Value) throws -> Value {
        do {
            return try value(JSON(parsing: text))
        } catch {
            throw RecoupError(.unknown("unreadable_answer"), detail: "\(name): \(error)")
        }
    }

    func nothing() throws {
        _ = try answer()
    }

    private func unexpected(_ what: String) -> RecoupError {
        RecoupError(.invalidRequest, detail: "\(name) did not answer with \(what).")
    }
}

/// An argument as the core takes it; what can't be written is at fault below its name.
@_semantics("optimize.sil.specialize.generic.never")
func argument(_ value: some Document, _ name: String) throws -> String {
    try within(name) { try value.encoded() }
}

@_semantics("optimize.sil.specialize.generic.never")
func optionalArgument(_ value: (some Document)?, _ name: String) throws -> String? {
    try value.map { try argument($0, name) }
}

/// What the native layer throws, as the error of this package.
func translated<Answer>(_ call: () throws -> Answer) throws -> Answer {
    do {
        return try call()
    } catch NativeError.Refused(let faults) {
        throw RecoupError(faults: faults)
    } catch let error as RecoupError {
        throw error
    } catch {
        throw RecoupError(.unknown("internal"), detail: String(describing: error))
    }
}
