// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// The gates, in the order in which they are asked.
public enum Gate: Choice {
    /// No law or list forbids it.
    case suppression
    /// The recipient agreed to the channel and purpose, as of now.
    case consent
    /// The address is known and works.
    case address
    /// The run still holds: generation, exits, goal.
    case run
    /// What the step asks for still holds.
    case preconditions
    /// No person has the ball.
    case ball
    /// The account is not held out.
    case holdout
    /// No other conversation with the company goes on.
    case arbitration
    /// No cap is reached.
    case caps
    /// The window is open.
    case window
    /// The rate leaves room.
    case rate
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Gate] = ["suppression", "consent", "address", "run", "preconditions", "ball", "holdout", "arbitration", "caps", "window", "rate"].map(Gate.init(word:))

    public init(word: String) {
        switch word {
        case "suppression": self = .suppression
        case "consent": self = .consent
        case "address": self = .address
        case "run": self = .run
        case "preconditions": self = .preconditions
        case "ball": self = .ball
        case "holdout": self = .holdout
        case "arbitration": self = .arbitration
        case "caps": self = .caps
        case "window": self = .window
        case "rate": self = .rate
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .suppression: "suppression"
        case .consent: "consent"
        case .address: "address"
        case .run: "run"
        case .preconditions: "preconditions"
        case .ball: "ball"
        case .holdout: "holdout"
        case .arbitration: "arbitration"
        case .caps: "caps"
        case .window: "window"
        case .rate: "rate"
        case .unknown(let word): word
        }
    }
}

/// What a gate says.
public enum GateOutcome: Choice {
    /// Go on.
    case pass
    /// Not now.
    case `defer`
    /// Not at all.
    case drop
    /// Somebody else.
    case reroute
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [GateOutcome] = ["pass", "defer", "drop", "reroute"].map(GateOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "pass": self = .pass
        case "defer": self = .`defer`
        case "drop": self = .drop
        case "reroute": self = .reroute
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .pass: "pass"
        case .`defer`: "defer"
        case .drop: "drop"
        case .reroute: "reroute"
        case .unknown(let word): word
        }
    }
}
