internal import RecoupNative

/// Something that a program holds on to in the native library. Threads may share it.
public class Handle: @unchecked Sendable {
    // Unchecked because it can be inherited from; what it holds never changes, and is itself safe to share.
    let native: NativeHandle

    required init(native: NativeHandle) { self.native = native }
}

/// What the business decides: a rulebook that was read, from one document or several.
public final class Rulebook: Handle, @unchecked Sendable {}

/// A compiled rulebook with its catalogue and prices. Immutable: any number of threads may use one.
public final class Engine: Handle, @unchecked Sendable {}

/// The state of one customer company. Threads may share it; two that change it wait for each other.
public final class Account: Handle, @unchecked Sendable {}

/// A cart that is edited and priced again at every keystroke.
public final class Cart: Handle, @unchecked Sendable {}
