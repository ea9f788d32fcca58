import Foundation

/// A moment, as exact as the text that it was written as. Foundation's `Date` is a binary fraction of seconds and has no room for
/// nanoseconds; ``date`` gives one for a screen.
public struct Instant: Document, ExpressibleByStringLiteral, CustomStringConvertible {
    /// RFC 3339, such as `2026-11-22T09:00:00Z`.
    public let text: String

    /// An instant by its text. The core checks it where it is used, with `invalidTime` for a text that is none.
    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }

    /// A date, to the microsecond.
    public init(_ date: Date) {
        let micros = (date.timeIntervalSince1970 * 1_000_000).rounded()
        // The years 0 to 9999, for which RFC 3339 has digits; whatever else a date holds is no time, and the core says so.
        guard (-62_167_219_200e6..<253_402_300_800e6).contains(micros), let whole = Int64(exactly: micros) else {
            text = "not a date"
            return
        }
        let (seconds, rest) = whole.flooringDivision(by: 1_000_000)
        let (days, second) = seconds.flooringDivision(by: 86_400)
        let day = LocalDate(daysSince1970: days)
        let clock = String(format: "%02d:%02d:%02d", Int(second / 3600), Int(second / 60 % 60), Int(second % 60))
        let fraction = rest == 0 ? "" : "." + String(format: "%06d", Int(rest))
        text = "\(day.text)T\(clock)\(fraction)Z"
    }

    /// The present moment.
    public static var now: Instant { Instant(Date()) }

    /// The moment as a `Date`, rounded to what that can hold; `nil` for a text that is no instant.
    public var date: Date? {
        guard let match = text.wholeMatch(of: Self.form), let days = LocalDate(String(match.1)).daysSince1970,
            let hours = Double(match.2), let minutes = Double(match.3), let seconds = Double(match.4)
        else { return nil }
        var time = hours * 3600 + minutes * 60 + seconds
        if let sign = match.6, let ahead = match.7.flatMap({ Double($0) }), let past = match.8.flatMap({ Double($0) }) {
            let offset = ahead * 3600 + past * 60
            time += sign == "-" ? offset : -offset
        }
        return Date(timeIntervalSince1970: Double(days) * 86_400 + time)
    }

    // A regex is not Sendable, and this one is made once and only read.
    nonisolated(unsafe) private static let form =
        /([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2}(\.[0-9]{1,9})?)(?:Z|([+-])([0-9]{2}):([0-9]{2}))/

    public init(reading json: JSON, at place: Place) throws {
        text = try String(reading: json, at: place)
    }

    public func json() throws -> JSON { .text(text) }
    public var description: String { text }
}

/// A day of the calendar, such as `2026-11-22`.
public struct LocalDate: Document, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }

    public init(reading json: JSON, at place: Place) throws {
        text = try String(reading: json, at: place)
    }

    public func json() throws -> JSON { .text(text) }
    public var description: String { text }

    /// Civil from days: H. Hinnant, chrono-Compatible Low-Level Date Algorithms.
    init(daysSince1970 days: Int64) {
        let (era, dayOfEra) = (days + 719_468).flooringDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        text = String(format: "%04d-%02d-%02d", Int(year), Int(month), Int(day))
    }

    /// Days from civil, of the same source.
    var daysSince1970: Int64? {
        let parts = text.split(separator: "-").compactMap { Int64($0) }
        guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
        let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
        let (era, yearOfEra) = year.flooringDivision(by: 400)
        let shifted = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9
        let dayOfYear = (153 * shifted + 2) / 5 + parts[2] - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

/// A time of day, such as `09:00`.
public struct LocalTime: Document, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }

    public init(reading json: JSON, at place: Place) throws {
        text = try String(reading: json, at: place)
    }

    public func json() throws -> JSON { .text(text) }
    public var description: String { text }
}

extension Int64 {
    func flooringDivision(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
