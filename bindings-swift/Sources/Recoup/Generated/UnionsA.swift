// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What a command with several pieces came to.
public indirect enum Answer: Document {
    /// Of each row, or line, that was to be added.
    case rows(Rows)
    /// Of each operation of a batch.
    case operations(Operations)
    /// Of a quote that was made on a device.
    case broughtIn(BroughtIn)
    /// Of a merge.
    case merge(Merge)
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "about", at: place)
        switch word {
        case "rows": self = .rows(try Rows(reading: rest, at: place))
        case "operations": self = .operations(try Operations(reading: rest, at: place))
        case "brought_in": self = .broughtIn(try BroughtIn(reading: rest, at: place))
        case "merge": self = .merge(try Merge(reading: rest, at: place))
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .rows(let value): try value.json().tagged("about", "rows")
        case .operations(let value): try value.json().tagged("about", "operations")
        case .broughtIn(let value): try value.json().tagged("about", "brought_in")
        case .merge(let value): try value.json().tagged("about", "merge")
        case .unknown(_, let json): json
        }
    }

    /// Of each row, or line, that was to be added.
    public struct Rows: Document {
        /// In the order of the rows.
        public var rows: [RowAnswer]

        public init(rows: [RowAnswer] = []) {
            self.rows = rows
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            rows = _fields.list("rows")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putUnlessEmpty("rows", rows)
            return try _fields.json()
        }
    }

    /// Of each operation of a batch.
    public struct Operations: Document {
        /// In the order of the operations.
        public var operations: [OperationAnswer]

        public init(operations: [OperationAnswer] = []) {
            self.operations = operations
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            operations = _fields.list("operations")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putUnlessEmpty("operations", operations)
            return try _fields.json()
        }
    }

    /// Of a quote that was made on a device.
    public struct BroughtIn: Document {
        /// Whether it was honoured, and how far prices have drifted.
        public var outcome: Recoup.BroughtIn

        public init(outcome: Recoup.BroughtIn) {
            self.outcome = outcome
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            outcome = try _fields.required("outcome")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("outcome", outcome)
            return try _fields.json()
        }
    }

    /// Of a merge.
    public struct Merge: Document {
        /// What became of each line.
        public var report: MergeReport

        public init(report: MergeReport) {
            self.report = report
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            report = try _fields.required("report")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("report", report)
            return try _fields.json()
        }
    }
}
