import Foundation
import Recoup

/// The state of one account over a history of inputs. Beside what a vector expects, every run is held to what must always be so.
final class History {
    private static let noise = [
        "account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued",
    ]

    private var engine: Engine
    private let account: Account
    private var log: [JSON] = []
    private var now = "2026-06-15T12:00:00Z"
    private var count = 0
    private var last: JSON?

    /// What is given.
    init(begun given: Given) throws {
        engine = try given.engine()
        account = try make("account.new", ["id": "acme"])
        if let company = given.company {
            try must([
                "id": "profile", "command": "account.sync_profile", "version": 1,
                "company": company.setting("account", "acme"),
            ])
        }
        for step in given.history { try must(step) }
    }

    static func steps(_ given: Given, _ input: JSON) throws -> JSON {
        let (history, outcomes) = try run(given, input)
        try history.check()
        let answer: JSON = ["outcomes": .list(outcomes), "last": outcomes.last ?? .null, "state": try history.state()]
        return outcomes.last?["errors"].map { answer.setting("errors", $0) } ?? answer
    }

    static func cart(_ given: Given, _ input: JSON, _ view: String) throws -> JSON {
        let (history, _) = try run(given, input)
        return try history.view(view, ["cart": input["cart"], "as_of": .text(history.now)])
    }

    private static func run(_ given: Given, _ input: JSON) throws -> (History, [JSON]) {
        let history = try History(begun: given)
        guard let steps = input["steps"]?.items else { throw NotRunnable("the operation needs steps") }
        return (history, try steps.map(history.step))
    }

    private func must(_ step: JSON) throws {
        if let errors = try self.step(step)["errors"] { throw NotRunnable("a step that is given failed: \(step): \(errors)") }
    }

    func step(_ step: JSON) throws -> JSON {
        if let now = step["now"]?.string { self.now = now }
        var fields = step.without("now")
        if let rulebook = fields["rulebook"] {
            engine = try Given(["rulebook": rulebook]).engine()
            return ["rulebook": "changed"]
        }
        if let damage = fields["restore"] { return try shown { try self.restoreDamaged(damage) } }
        if let hole = fields["rebuild"] {
            let log = self.log.filter { $0["seq"] != hole["without"] }
            return try shown { ["rebuilt": try self.seq(of: self.rebuilt(log))] }
        }
        if let view = fields["view"] { return try shown { ["view": try self.asked(view)] } }
        if fields["tick"] != nil { return try tick() }
        count += 1
        if fields["id"] == nil { fields = fields.setting("id", .text("in-\(count)")) }
        let before = try account.snapshot()
        let outcome = try take(fields)
        if outcome["errors"] != nil {
            last = nil
            if try account.snapshot() != before { throw NotRunnable("an error changed the account") }
        } else {
            last = fields
        }
        return outcome
    }

    /// When the account wants to be stepped again.
    func nextWakeup() throws -> String? {
        try account.nextWakeup()?.text
    }

    /// Time alone, at an instant.
    func tick(at: String) throws -> JSON {
        let now = Nanos(self.now) < Nanos(at) ? at : self.now
        self.now = at
        last = nil
        defer { self.now = now }
        return try tick()
    }

    private func tick() throws -> JSON {
        try took { try ask("engine.tick", on: [self.engine, self.account], ["now": .text(self.now)]) }
    }

    private func take(_ input: JSON) throws -> JSON {
        try took { try ask("engine.step", on: [self.engine, self.account], ["input": input, "now": .text(self.now)]) }
    }

    private func took(_ step: () throws -> JSON) throws -> JSON {
        let outcome = try shown(step)
        guard outcome["errors"] == nil else { return outcome }
        let events = outcome["events"]?.items ?? []
        log += events
        return outcome.setting("facts", .list(events.filter { !Self.noise.contains($0["event"]?.string ?? "") }))
    }

    private func restoreDamaged(_ damage: JSON) throws -> JSON {
        var snapshot = try account.snapshot()
        if let what = damage["replace"]?[0]?.string, let with = damage["replace"]?[1]?.string {
            guard let range = snapshot.range(of: what) else { throw NotRunnable("the snapshot has no \(what)") }
            snapshot.replaceSubrange(range, with: with)
        }
        if case .number(let keep)? = damage["keep"] { snapshot = String(decoding: snapshot.utf8.prefix(Int(keep) ?? 0), as: UTF8.self) }
        return ["restored": try seq(of: restored(snapshot))]
    }

    private func restored(_ snapshot: String) throws -> Account {
        try make("account.restore", ["snapshot": .text(snapshot)])
    }

    private func rebuilt(_ log: [JSON]) throws -> Account {
        try make("account.rebuild", ["events": .list(log)])
    }

    private func seq(of account: Account) throws -> JSON {
        .text(String(try account.seq()))
    }

    private func asked(_ view: JSON) throws -> JSON {
        if let quote = view["quote_drift"] { return try self.view("engine.quote_drift", ["quote": quote, "as_of": .text(now)]) }
        if let quote = view["quote_for_buyer"] { return try self.view("engine.quote_for_buyer", ["quote": quote, "now": .text(now)]) }
        if let quote = view["quote_target"] {
            return try self.view("engine.quote_target", [
                "quote": quote, "total": view["total"], "as_of": .text(now), "role": view["role"],
            ])
        }
        guard let contact = view["unsent"] else { throw NotRunnable("there is no such view: \(view)") }
        return try ask("account.unsent", on: [account], ["contact": contact == "" ? nil : contact])
    }

    private func view(_ name: String, _ arguments: [String: JSON?]) throws -> JSON {
        try ask(name, on: [engine, account], arguments)
    }

    /// What must be so whatever the vector is about.
    func check() throws {
        let snapshot = try account.snapshot()
        if !log.isEmpty, try rebuilt(log).snapshot() != snapshot { throw NotRunnable("the events alone give another state") }
        if try restored(snapshot).snapshot() != snapshot { throw NotRunnable("a snapshot restores to another state") }
        if let input = last {
            last = nil
            let again = try take(input)
            let repeated =
                again["errors"]?[0].map { $0["code"] == "input_too_old" }
                ?? (again["duplicate_of"] != nil && (again["events"]?.items ?? []).isEmpty)
            if try !repeated || account.snapshot() != snapshot { throw NotRunnable("a repeated input did something") }
        }
        now = try nextWakeup().map { Nanos($0).before.text } ?? now
        let outcome = try tick()
        if try !(outcome["events"]?.items ?? []).isEmpty || outcome["errors"] != nil || account.snapshot() != snapshot {
            throw NotRunnable("a tick before the wakeup did something")
        }
    }

    /// The state by kind and id, so that a vector can name the one thing that it is about.
    func state() throws -> JSON {
        let snapshot = try JSON(parsing: account.snapshot())
        let state = (snapshot["state"] ?? [:]).setting("profile", snapshot["profile"] ?? .null)
        return .object(state.members.map { .init($0.name, keyed($0.value)) })
    }

    private func keyed(_ value: JSON) -> JSON {
        guard case .list(let items) = value, !items.isEmpty else { return value.kind == .list ? [:] : value }
        let members = items.compactMap { item in
            ["id", "key", "contact"].compactMap { item[$0]?.string }.first.map { JSON.Member($0, item) }
        }
        return members.count == items.count ? .object(members) : value
    }
}

/// An instant of a vector in nanoseconds.
struct Nanos: Comparable {
    let seconds: Int
    let nanos: Int

    init(_ text: String) {
        let whole = text.split(separator: ".", maxSplits: 1)
        let fraction = whole.count > 1 ? whole[1].prefix(while: \.isNumber) : ""
        let plain = whole.count > 1 ? whole[0] + String(whole[1].drop(while: \.isNumber)) : text
        seconds = Int(Instant(plain).date!.timeIntervalSince1970)
        nanos = Int(fraction.padding(toLength: 9, withPad: "0", startingAt: 0))!
    }

    private init(seconds: Int, nanos: Int) {
        self.seconds = seconds
        self.nanos = nanos
    }

    /// One nanosecond earlier.
    var before: Nanos {
        nanos > 0 ? Nanos(seconds: seconds, nanos: nanos - 1) : Nanos(seconds: seconds - 1, nanos: 999_999_999)
    }

    var text: String {
        let whole = Instant(Date(timeIntervalSince1970: Double(seconds))).text.dropLast()
        return nanos == 0 ? "\(whole)Z" : "\(whole).\(String(format: "%09d", nanos))Z"
    }

    static func < (one: Nanos, other: Nanos) -> Bool {
        (one.seconds, one.nanos) < (other.seconds, other.nanos)
    }
}
