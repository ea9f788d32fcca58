// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A date on which a calendar has other hours than on the same day of other weeks.
public struct HalfDay: Document {
    /// The date.
    public var date: LocalDate
    /// Its hours, such as `09:00-13:00`.
    public var open: String

    public init(date: LocalDate, open: String) {
        self.date = date
        self.open = open
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        date = try _fields.required("date")
        open = try _fields.required("open")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("date", date)
        _fields.put("open", open)
        return try _fields.json()
    }
}

/// What happens to a step that is held back: exactly one.
public struct Held: Document {
    /// It is tried again when what holds it back lets go, unless it is older then than this.
    public var `defer`: Deferral?
    /// It is dropped; the run goes on with the next step.
    public var drop: Bool?
    /// The run ends.
    public var end: Bool?

    public init(`defer`: Deferral? = nil, drop: Bool? = nil, end: Bool? = nil) {
        self.`defer` = `defer`
        self.drop = drop
        self.end = end
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        `defer` = _fields.optional("defer")
        drop = _fields.optional("drop")
        end = _fields.optional("end")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("defer", `defer`)
        _fields.putOptional("drop", drop)
        _fields.putOptional("end", end)
        return try _fields.json()
    }
}

/// What the buyer might do better. Its facts stand beside the fields, by name: quantities and amounts.
public struct Hint: Document {
    /// What it is about.
    public var kind: HintKind
    /// The line, if it is about one.
    public var line: String?
    /// Further fields, by name.
    public var others: [String: String]

    public init(kind: HintKind, line: String? = nil, others: [String: String] = [:]) {
        self.kind = kind
        self.line = line
        self.others = others
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        line = _fields.optional("line")
        others = try _fields.others()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.putOptional("line", line)
        _fields.putAll(others)
        return try _fields.json()
    }
}

/// A fact of a hint.
public struct HintFact: Document {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        value = try _fields.required("value")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.put("value", value)
        return try _fields.json()
    }
}

/// What an operation holds, has committed, or both.
public struct Hold: Document {
    /// The operation that held.
    public var id: String
    /// Names its content: the same id with another content is an error.
    public var content: String
    /// The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end.
    public var subject: String?
    /// The instant that chose the periods. It never moves, so a hold that outlives a period stays in it.
    public var at: Instant
    /// The currency of the parts.
    public var currency: String
    /// When what is still held is released by itself.
    public var until: Instant?
    /// Where it stands.
    public var state: HoldState
    /// The amounts by coding.
    public var parts: [Part]
    /// The same amounts by budget, in the budgets' currencies, ordered by budget.
    public var shares: [Share]
    /// The operations on it.
    public var operations: [BudgetMark]
    /// When it is forgotten; absent while something is held.
    public var forgetAt: Instant?

    public init(
        id: String,
        content: String,
        subject: String? = nil,
        at: Instant,
        currency: String,
        until: Instant? = nil,
        state: HoldState,
        parts: [Part] = [],
        shares: [Share] = [],
        operations: [BudgetMark] = [],
        forgetAt: Instant? = nil
    ) {
        self.id = id
        self.content = content
        self.subject = subject
        self.at = at
        self.currency = currency
        self.until = until
        self.state = state
        self.parts = parts
        self.shares = shares
        self.operations = operations
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        content = try _fields.required("content")
        subject = _fields.optional("subject")
        at = try _fields.required("at")
        currency = try _fields.required("currency")
        until = _fields.optional("until")
        state = try _fields.required("state")
        parts = _fields.list("parts")
        shares = _fields.list("shares")
        operations = _fields.list("operations")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("content", content)
        _fields.putOptional("subject", subject)
        _fields.put("at", at)
        _fields.put("currency", currency)
        _fields.putOptional("until", until)
        _fields.put("state", state)
        _fields.putUnlessEmpty("parts", parts)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putUnlessEmpty("operations", operations)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// The price is kept.
public struct HoldPriceStep: Document {
    /// For how long.
    public var `for`: String

    public init(`for`: String) {
        self.`for` = `for`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        `for` = try _fields.required("for")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("for", `for`)
        return try _fields.json()
    }
}

/// The share of accounts that is never written to.
public struct HoldoutRule: Document {
    /// The experiment that holds out: its holdout percent and seed count.
    public var experiment: String
    /// The purposes that are held out; marketing alone when empty.
    public var purposes: [Purpose]

    public init(experiment: String, purposes: [Purpose] = []) {
        self.experiment = experiment
        self.purposes = purposes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        experiment = try _fields.required("experiment")
        purposes = _fields.list("purposes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("experiment", experiment)
        _fields.putUnlessEmpty("purposes", purposes)
        return try _fields.json()
    }
}

/// A call of the host.
public struct HookCard: Document {
    /// Where it comes from.
    public var origin: Origin
    /// The hook.
    public var hook: String
    /// The whole context.
    public var context: Context {
        get { contextHeld[0] }
        set { contextHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contextHeld: [Context]

    public init(origin: Origin, hook: String, context: Context) {
        self.origin = origin
        self.hook = hook
        self.contextHeld = [context]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        hook = try _fields.required("hook")
        contextHeld = [try _fields.required("context") as Context]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("hook", hook)
        _fields.put("context", context)
        return try _fields.json()
    }
}

/// A kind of record of HubSpot.
public struct HubSpotRecord: Document {
    /// What steps of plays call it; tasks are the record `task`.
    public var record: String
    /// The object at HubSpot, such as `deals`.
    public var object: String
    /// The property with unique values by which it is found again. Without one every effect makes a new record.
    public var idProperty: ExternalId?
    /// Its properties.
    public var properties: [FieldRule]
    /// What it is tied to when it is made; only for records without `id_property`, as a batch of upserts takes
    /// none.
    public var associations: [Association]

    public init(
        record: String,
        object: String,
        idProperty: ExternalId? = nil,
        properties: [FieldRule] = [],
        associations: [Association] = []
    ) {
        self.record = record
        self.object = object
        self.idProperty = idProperty
        self.properties = properties
        self.associations = associations
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        record = try _fields.required("record")
        object = try _fields.required("object")
        idProperty = _fields.optional("id_property")
        properties = _fields.list("properties")
        associations = _fields.list("associations")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("object", object)
        _fields.putOptional("id_property", idProperty)
        _fields.putUnlessEmpty("properties", properties)
        _fields.putUnlessEmpty("associations", associations)
        return try _fields.json()
    }
}

/// A batch: to be sent as POST to its path. A host that waits long for the answer may store it.
public struct HubSpotRequest: Document {
    /// Where it is sent.
    public var path: String
    /// What is sent, as it is.
    public var body: String
    /// The effects that each input is for, in the order of the inputs: several only where they say exactly the
    /// same.
    public var keys: [[String]]

    public init(path: String, body: String, keys: [[String]]) {
        self.path = path
        self.body = body
        self.keys = keys
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        path = try _fields.required("path")
        body = try _fields.required("body")
        keys = try _fields.required("keys")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("path", path)
        _fields.put("body", body)
        _fields.put("keys", keys)
        return try _fields.json()
    }
}

/// Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once.
public struct HubSpotRequests: Document {
    /// The requests, to be sent in this order.
    public var requests: [HubSpotRequest]
    /// Effects that no request can be made for, and why.
    public var refused: [EffectAnswer]

    public init(requests: [HubSpotRequest], refused: [EffectAnswer]) {
        self.requests = requests
        self.refused = refused
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        requests = try _fields.required("requests")
        refused = try _fields.required("refused")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("requests", requests)
        _fields.put("refused", refused)
        return try _fields.json()
    }
}

/// How effects are written for HubSpot.
public struct HubSpotRules: Document {
    /// The records; those not named are the defaults.
    public var records: [HubSpotRecord]
    /// The internal ids of stages; those not named are the defaults.
    public var stages: [StageWord]
    /// The internal id of the pipeline.
    public var pipeline: String?
    /// HubSpot's ids of owners.
    public var owners: [OwnerId]
    /// In how many days something closes that has no end of its own.
    public var closeInDays: Int?

    public init(
        records: [HubSpotRecord] = [],
        stages: [StageWord] = [],
        pipeline: String? = nil,
        owners: [OwnerId] = [],
        closeInDays: Int? = nil
    ) {
        self.records = records
        self.stages = stages
        self.pipeline = pipeline
        self.owners = owners
        self.closeInDays = closeInDays
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        records = _fields.list("records")
        stages = _fields.list("stages")
        pipeline = _fields.optional("pipeline")
        owners = _fields.list("owners")
        closeInDays = _fields.optional("close_in_days")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("records", records)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putOptional("pipeline", pipeline)
        _fields.putUnlessEmpty("owners", owners)
        _fields.putOptional("close_in_days", closeInDays)
        return try _fields.json()
    }
}
