import Recoup

/// Timelines of recovery: inputs with their times, the clock let run in between, and what the account did when, a row for each thing.
enum Timeline {
    private static let usual = ["do", "left_out", "deferred", "run_ended"]

    static func run(_ given: Given, _ input: JSON) throws -> JSON {
        let history = try History(begun: given)
        var rows: [JSON] = []
        var errors: JSON?
        for step in input["steps"]?.items ?? [] {
            if let now = step["now"]?.string, step["asleep"] == nil {
                while let due = try history.nextWakeup(), Nanos(due) < Nanos(now) {
                    rows += Timeline.rows(of: try history.tick(at: due))
                }
            }
            let outcome = try history.step(step.without("asleep"))
            errors = outcome["errors"]
            rows += Timeline.rows(of: outcome)
            if let view = outcome["view"] { rows.append(["view": view]) }
        }
        if let until = input["until"]?.string {
            while let due = try history.nextWakeup(), !(Nanos(until) < Nanos(due)) {
                rows += Timeline.rows(of: try history.tick(at: due))
            }
        }
        try history.check()
        let show = input["show"]?.items.compactMap(\.string) ?? usual
        rows = rows.filter { row in show.contains { row[$0] != nil } }
        let answer: JSON = ["rows": .list(rows), "state": try history.state()]
        return errors.map { answer.setting("errors", $0) } ?? answer
    }

    /// What an outcome did.
    private static func rows(of outcome: JSON) -> [JSON] {
        var rows = (outcome["events"]?.items ?? []).compactMap(row)
        for need in outcome["needs"]?.items ?? [] {
            rows.append([
                "needs": need["fact"] ?? .null, "skus": need["skus"] ?? .null, "deadline": need["deadline"] ?? .null,
            ])
        }
        if let errors = outcome["errors"] { rows.append(["error": errors[0]?["code"] ?? .null]) }
        return rows
    }

    private static func row(of event: JSON) -> JSON? {
        func at(_ path: String...) -> JSON? {
            path.reduce(event as JSON?) { json, step in Int(step).flatMap { json?[$0] } ?? json?[step] }
        }
        let made: JSON?
        switch event["event"]?.string ?? "" {
        case "journey.opened": made = row("opened", thing(event), [("stage", at("start", "stage"))])
        case "journey.active": made = row("active", thing(event), [("stage", at("stage"))])
        case "journey.resumed": made = row("resumed", thing(event), [("generation", at("generation"))])
        case "journey.abandoned":
            made = row("abandoned", thing(event), [
                ("stage", at("stage")), ("reason", at("reasons", "0", "code")), ("generation", at("generation")),
                ("value", at("value")), ("segments", at("segments")),
            ])
        case "journey.ended": made = row("ended", thing(event), [("end", at("end"))])
        case "run.entered":
            made = row("entered", at("start", "play"), [("run", at("run")), ("generation", at("start", "generation"))])
        case "run.ended": made = row("run_ended", at("run"), [("end", at("end"))])
        case "run.taken":
            guard at("taken", "outcome") != "done" else { return nil }
            made = row("left_out", at("taken", "step"), [
                ("outcome", at("taken", "outcome")), ("gate", at("taken", "held", "gate")), ("reason", at("taken", "held", "reason")),
            ])
        case "run.waiting":
            guard at("wait", "held")?.isObject == true else { return nil }
            made = row("deferred", at("wait", "step"), [
                ("until", at("wait", "at")), ("gate", at("wait", "held", "gate")), ("reason", at("wait", "held", "reason")),
            ])
        case "account.effect_issued": made = effect(event["effect"] ?? [:])
        case "outreach.assigned":
            made = row("assigned", at("assignment", "experiment"), [
                ("arm", at("assignment", "arm")), ("probability", at("assignment", "probability")),
                ("eligible", at("assignment", "eligible")),
            ])
        case "outreach.exposed": made = row("exposed", at("experiment"), [("arm", at("arm"))])
        default: return nil
        }
        return made?.setting("at", event["at"] ?? .null)
    }

    /// An effect: its word, the step, to whom and how.
    private static func effect(_ effect: JSON) -> JSON {
        let kind = effect["do"] ?? [:]
        let body = ["message", "task", "audience", "record", "call", "offer"].compactMap { kind[$0] }.first ?? kind
        let made = row("do", kind["effect"], [
            ("key", effect["key"]), ("not_after", effect["not_after"]), ("step", body["origin"]?["step"]),
            ("play", body["origin"]?["play"]), ("channel", body["sent"]?["channel"]), ("contact", body["sent"]?["contact"]),
            ("template", body["template"]), ("to", body["to"]), ("topic", body["topic"]), ("priority", body["priority"]),
            ("expected", body["expected"]), ("due", body["due"]), ("arms", body["arms"]), ("context", body["context"]),
        ])
        let skus = (body["context"]?["lines"]?.items ?? []).map { $0["sku"] ?? .null }
        return skus.isEmpty ? made : made.setting("skus", .list(skus))
    }

    private static func row(_ what: String, _ of: JSON?, _ more: [(String, JSON?)]) -> JSON {
        let fields = [(what, Optional(of ?? .null))] + more
        return .object(fields.compactMap { name, value in value.map { JSON.Member(name, $0) } })
    }

    /// A thing as `cart:c-1`.
    private static func thing(_ event: JSON) -> JSON {
        (event["journey"]?.members.first).map { .text("\($0.name):\($0.value.string ?? "")") } ?? .null
    }
}
