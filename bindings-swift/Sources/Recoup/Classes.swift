internal import RecoupNative

/// What the business decides: a rulebook that was read, from one document or several.
public final class Rulebook: Held, Sendable {
    let native: NativeHandle
    required init(native: NativeHandle) { self.native = native }
}

/// A compiled rulebook with its catalogue and prices. Immutable: any number of threads may use one.
public final class Engine: Held, Sendable {
    let native: NativeHandle
    required init(native: NativeHandle) { self.native = native }
}

/// The state of one customer company. Threads may share it; two that change it wait for each other.
public final class Account: Held, Sendable {
    let native: NativeHandle
    required init(native: NativeHandle) { self.native = native }
}

/// A cart that is edited and priced again at every keystroke.
public final class Cart: Held, Sendable {
    let native: NativeHandle
    required init(native: NativeHandle) { self.native = native }
}
