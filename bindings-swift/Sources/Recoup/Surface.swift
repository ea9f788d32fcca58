internal import RecoupNative

/// Operations by their name, on documents as JSON: for tools, and for programs that hand a document on without looking into it. Whoever
/// looks into one calls the methods of the classes, which have types.
public enum Surface {
    /// What an operation answers.
    public enum Answer: Sendable {
        /// JSON, or a document as it is; empty for an operation that answers nothing.
        case text(String)
        case handle(Handle)
    }

    /// Runs an operation such as `engine.price` on handles, the receiver first, with a JSON text for each parameter in the order of the
    /// surface; `nil` for one that is left out.
    /// - Throws: ``RecoupError`` with every fault.
    public static func call(_ name: String, on handles: [Handle] = [], _ arguments: [String?] = []) throws -> Answer {
        switch try Call(name, handles.map(\.native), arguments).answer() {
        case .text(let text): return .text(text)
        case .handle(let native):
            switch native.kind() {
            case "rulebook": return .handle(Rulebook(native: native))
            case "engine": return .handle(Engine(native: native))
            case "account": return .handle(Account(native: native))
            default: return .handle(Cart(native: native))
            }
        }
    }

    /// The version of the native library.
    public static var version: String { RecoupNative.version() }
}
