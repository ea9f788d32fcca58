// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// The day on which weeks begin.
public enum WeekStart: Choice {
    /// Monday, as in ISO 8601.
    case mon
    /// Tuesday.
    case tue
    /// Wednesday.
    case wed
    /// Thursday.
    case thu
    /// Friday.
    case fri
    /// Saturday.
    case sat
    /// Sunday.
    case sun
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [WeekStart] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(WeekStart.init(word:))

    public init(word: String) {
        switch word {
        case "Mon": self = .mon
        case "Tue": self = .tue
        case "Wed": self = .wed
        case "Thu": self = .thu
        case "Fri": self = .fri
        case "Sat": self = .sat
        case "Sun": self = .sun
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .mon: "Mon"
        case .tue: "Tue"
        case .wed: "Wed"
        case .thu: "Thu"
        case .fri: "Fri"
        case .sat: "Sat"
        case .sun: "Sun"
        case .unknown(let word): word
        }
    }
}

/// A day of the week.
public enum Weekday: Choice {
    /// Monday
    case mon
    /// Tuesday
    case tue
    /// Wednesday
    case wed
    /// Thursday
    case thu
    /// Friday
    case fri
    /// Saturday
    case sat
    /// Sunday
    case sun
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Weekday] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(Weekday.init(word:))

    public init(word: String) {
        switch word {
        case "Mon": self = .mon
        case "Tue": self = .tue
        case "Wed": self = .wed
        case "Thu": self = .thu
        case "Fri": self = .fri
        case "Sat": self = .sat
        case "Sun": self = .sun
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .mon: "Mon"
        case .tue: "Tue"
        case .wed: "Wed"
        case .thu: "Thu"
        case .fri: "Fri"
        case .sat: "Sat"
        case .sun: "Sun"
        case .unknown(let word): word
        }
    }
}
