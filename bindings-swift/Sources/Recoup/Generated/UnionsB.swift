// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// When the limit is there anew.
public indirect enum BudgetPeriod: Document {
    /// Never: one amount for all of a window. Nothing can be booked outside of it.
    case once(Once)
    /// In each week, month, quarter or year of a zone.
    case every(Every)
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "kind", at: place)
        switch word {
        case "once": self = .once(try Once(reading: rest, at: place))
        case "every": self = .every(try Every(reading: rest, at: place))
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .once(let value): try value.json().tagged("kind", "once")
        case .every(let value): try value.json().tagged("kind", "every")
        case .unknown(_, let json): json
        }
    }

    /// Never: one amount for all of a window. Nothing can be booked outside of it.
    public struct Once: Document {
        /// The window; always when absent.
        public var valid: Validity?
        /// The zone of plain dates.
        public var timeZone: String

        public init(valid: Validity? = nil, timeZone: String) {
            self.valid = valid
            self.timeZone = timeZone
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            valid = _fields.optional("valid")
            timeZone = try _fields.required("time_zone")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("valid", valid)
            _fields.put("time_zone", timeZone)
            return try _fields.json()
        }
    }

    /// In each week, month, quarter or year of a zone.
    public struct Every: Document {
        /// How long a period is.
        public var each: Cycle
        /// The zone whose midnight ends a period.
        public var timeZone: String
        /// The day on which weeks begin.
        public var weekStart: WeekStart?
        /// The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April.
        public var firstMonth: Int?
        /// The day, 1 to 28, on which months, quarters and years begin.
        public var firstDay: Int?

        public init(
            each: Cycle,
            timeZone: String,
            weekStart: WeekStart? = nil,
            firstMonth: Int? = nil,
            firstDay: Int? = nil
        ) {
            self.each = each
            self.timeZone = timeZone
            self.weekStart = weekStart
            self.firstMonth = firstMonth
            self.firstDay = firstDay
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            each = try _fields.required("each")
            timeZone = try _fields.required("time_zone")
            weekStart = _fields.optional("week_start")
            firstMonth = _fields.optional("first_month")
            firstDay = _fields.optional("first_day")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("each", each)
            _fields.put("time_zone", timeZone)
            _fields.putOptional("week_start", weekStart)
            _fields.putOptional("first_month", firstMonth)
            _fields.putOptional("first_day", firstDay)
            return try _fields.json()
        }
    }
}
