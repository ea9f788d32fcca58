import Foundation
import Recoup

/// Carries out what a vector says in `when`: one call as `conformance/operations.json` has it, or one of the functions here.
enum Runner {
    private static let table = try! Project.json("conformance/operations.json")["operations"]!
    private static let crmNow: JSON = "2026-07-04T19:00:00Z"

    static func run(_ vector: Vector) throws -> JSON {
        guard let row = table[vector.operation] else { throw NotRunnable("\(vector.operation) is not known") }
        let given = try Given(vector.given)
        let input = vector.input
        guard row["special"] != nil else { return try plain(row, given, input) }
        if let fields = row["fields"], fields.string != "*" { try input.only(fields.items.compactMap(\.string)) }
        switch vector.operation {
        case "prepared": return try prepared(given, input)
        case "price_many":
            let requests = try (input["requests"]?.items ?? []).map(given.request)
            return ["results": try ask("engine.price_many", on: [given.engine()], ["requests": .list(requests)])]
        case "offers":
            let context = try given.request(input.without("skus"))
            return ["offers": try ask("engine.offers", on: [given.engine()], ["context": context, "skus": input["skus"]])]
        case "condition": return try condition(given, input)
        case "load":
            let rulebook = try given.rulebook()
            _ = try given.engine()
            return [
                "id": try ask("rulebook.id", on: [rulebook]), "currency": try ask("rulebook.currency", on: [rulebook]),
                "digest": try ask("rulebook.digest", on: [rulebook]),
            ]
        case "compose": return try compose(input)
        case "diff":
            let other = try Given(["rulebook": input["to"] ?? .null]).rulebook()
            return ["changes": try ask("rulebook.diff", on: [given.rulebook(), other])]
        case "ladder":
            var row = input["row"] ?? [:]
            if row["sku"] == nil { row = row.setting("sku", "SKU") }
            return try ask("rulebook.ladder", on: [given.rulebook()], [
                "row": row, "quantity": input["quantity"], "consumed": input["consumed"], "step": input["step"],
            ])
        case "configure":
            let (engine, choice) = (try given.engine(), ["sku": input["sku"], "choices": input["choices"]])
            if input["require"] == true { _ = try ask("engine.require_configuration", on: [engine], choice) }
            return try ask("engine.configure", on: [engine], choice)
        case "device": return try device(given, input)
        case "ending": return try ending(input)
        case "calendar": return try Times.calendar(input)
        case "wait": return try Times.wait(input)
        case "cloudevent":
            if let batch = input["batch"] { return ["inputs": try ask("exchange.read_batch", ["events": batch])] }
            guard let line = input["line"] else { return try ask("exchange.read_event", ["event": input["event"]]) }
            let read = try ask("exchange.read_line", ["line": line])
            return read == .null ? ["blank": true] : read
        case "envelope": return try envelope(input)
        case "salesforce":
            return try crm(given, input, "engine.salesforce", "exchange.salesforce_results") {
                ($0["effects"]?.items ?? []).map { $0["key"] ?? .null }
            }
        case "hubspot":
            return try crm(given, input, "engine.hubspot", "exchange.hubspot_results") {
                ($0["keys"]?.items ?? []).flatMap(\.items)
            }
        case "read": return ["canonical": try ask("documents.canonical", ["document": .text(document(input)), "kind": input["as"]])]
        case "account": return try History.steps(given, input)
        case "timeline": return try Timeline.run(given, input)
        case "cart_drift": return try History.cart(given, input, "engine.cart_drift")
        case "cart_fixes": return ["lines": try History.cart(given, input, "engine.cart_fixes")]
        case "replay": return try replay(given, input)
        default: throw NotRunnable("\(vector.operation) is not known to this runner")
        }
    }

    private static func plain(_ row: JSON, _ given: Given, _ input: JSON) throws -> JSON {
        let arguments = (row["arguments"]?.members ?? []).map { ($0.name, $0.value.string ?? "") }
        let fields = arguments.map { $0.1.replacingOccurrences(of: "request:", with: "") }
        if !fields.contains("*") { try input.only(fields) }
        let handles = try (row["on"]?.items ?? []).map { $0 == "engine" ? try given.engine() as Handle : try given.rulebook() }
        var values: [String: JSON?] = [:]
        for (parameter, source) in arguments {
            switch source {
            case "request:*": values[parameter] = try given.request(input)
            case let source where source.hasPrefix("request:"):
                values[parameter] = try given.request(input[String(source.dropFirst(8))] ?? [:])
            default: values[parameter] = input[source]
            }
        }
        do {
            let answer = try ask(row["call"]?.string ?? "", on: handles, values)
            return if let field = row["as"]?.string { .object([.init(field, answer)]) } else { answer }
        } catch let error as RecoupError {
            throw arguments.filter { $0.0 != $0.1 }.reduce(error) { $0.moved("/\($1.0)", to: "/\($1.1)") }
        }
    }

    /// A bundle is made, opened, and asked.
    private static func device(_ given: Given, _ input: JSON) throws -> JSON {
        let engine = try given.engine()
        var bundle = try ask("engine.bundle", on: [engine], ["wanted": input["wanted"]]).string ?? ""
        if let what = input["damage"]?[0]?.string, let with = input["damage"]?[1]?.string {
            guard let range = bundle.range(of: what) else { throw NotRunnable("the bundle has no \(what)") }
            bundle.replaceSubrange(range, with: with)
        }
        let opened: Engine = input["whole"] == true ? engine : try make("engine.open_bundle", ["bundle": .text(bundle)])
        if let request = input["price"] { return try ask("engine.price", on: [opened], ["request": given.request(request)]) }
        guard let quote = input["quote"] else { return ["bundle": try JSON(parsing: bundle)] }
        return try ask("engine.quote_offline", on: [opened], [
            "request": given.request(quote["request"] ?? [:]), "id": quote["id"], "ship_to": quote["ship_to"],
            "valid_until": quote["valid_until"],
        ])
    }

    /// A cart, and what it answers to each call; a refused one leaves it as it was.
    private static func prepared(_ given: Given, _ input: JSON) throws -> JSON {
        let cart: Cart = try make("engine.prepare", on: [given.engine()], ["request": given.request(input["request"] ?? [:])])
        let answers = try (input["calls"]?.items ?? []).map { call -> JSON in
            guard let asked = call.members.first, call.members.count == 1 else { throw NotRunnable("a call has one field") }
            let arguments = asked.value.members.reduce(into: [String: JSON?]()) { $0[$1.name] = .some($1.value) }
            return try shown { try ask("cart.\(asked.name)", on: [cart], arguments) }
        }
        return ["answers": .list(answers)]
    }

    private static func condition(_ given: Given, _ input: JSON) throws -> JSON {
        var line: JSON?
        if case .number(let digits)? = input["line"], let place = Int(digits) { line = .number(String(place - 1)) }
        let explained = try ask("engine.explain_condition", on: [given.engine()], [
            "condition": input["condition"], "request": given.request(input["request"] ?? [:]), "line": line,
        ])
        return ["sentence": explained["says"] ?? .null, "outcome": explained["outcome"] ?? .null, "why": explained["reason"] ?? .null]
    }

    private static func compose(_ input: JSON) throws -> JSON {
        let documents = try (input["documents"]?.items ?? []).map { document -> JSON in
            try document.only(["name", "document"])
            guard let inner = document["document"], inner.isObject else { return document }
            return document.setting("document", .text(try inner.encoded()))
        }
        let composed: Rulebook = try make("rulebook.compose", ["documents": .list(documents)])
        let _: Engine = try make("engine.compile", on: [composed])
        return ["id": try ask("rulebook.id", on: [composed])]
    }

    private static func ending(_ input: JSON) throws -> JSON {
        let given = input["ending"].map { [$0] } ?? input["endings"]?.items ?? []
        let endings = given.map { $0.isObject && $0["id"] == nil ? $0.setting("id", "vector") : $0 }
        let ended: JSON
        do {
            ended = try ask("money.end_price", ["price": input["price"], "endings": .list(endings)])
        } catch let error as RecoupError {
            throw error.moved("/endings/0", to: "/ending")
        }
        guard let currency = input["currency"] else { return ["price": ended] }
        let formatted = try ask("money.format", ["amount": ended, "currency": currency]).string ?? ""
        let amount = formatted.split(separator: " ").first ?? ""
        return ["price": .text(amount.replacingOccurrences(of: ",", with: ""))]
    }

    private static func envelope(_ input: JSON) throws -> JSON {
        let written =
            if let event = input["event"] {
                try ask("exchange.event_envelope", ["source": input["source"], "account": "acme", "event": event])
            } else {
                try ask("exchange.effect_envelope", [
                    "source": input["source"], "account": "acme", "effect": input["effect"], "now": input["now"] ?? crmNow,
                ])
            }
        return ["envelope": fractionsAsText(try JSON(parsing: written.string ?? ""))]
    }

    private static func crm(
        _ given: Given, _ input: JSON, _ map: String, _ read: String, keys: (JSON) -> [JSON]
    ) throws -> JSON {
        let now = input["now"] ?? crmNow
        let mapped = try ask(map, on: [given.engine()], [
            "effects": input["effects"], "now": now, "directory": input["directory"],
        ])
        let requests = mapped["requests"]?.items ?? []
        let shown = try requests.map { request -> JSON in
            let body = request["body"]?.string ?? ""
            return [
                "path": request["path"] ?? .null, "body": fractionsAsText(try JSON(parsing: body)), "json": .text(body),
                "keys": .list(keys(request)),
            ]
        }
        var answer: JSON = ["requests": .list(shown), "refused": mapped["refused"] ?? []]
        guard let replies = input["answers"]?.items else { return answer }
        guard replies.count == requests.count else { throw NotRunnable("there are \(requests.count) requests to answer") }
        var results: [JSON] = []
        for (request, reply) in zip(requests, replies) {
            try reply.only(["status", "retry_after", "body"])
            let body = try reply["body"].map { try $0.string ?? $0.encoded() } ?? ""
            results += try ask(read, [
                "request": request, "status": reply["status"] ?? 200, "body": .text(body), "retry_after": reply["retry_after"],
            ]).items
        }
        answer = answer.setting("results", .list(results))
        return answer
    }

    private static func replay(_ given: Given, _ input: JSON) throws -> JSON {
        let log = (input["log"]?.items ?? []).map { entry -> JSON in
            ["account": entry["account"] ?? .null, "now": entry["now"] ?? .null, "input": entry.without("account", "now")]
        }
        let steps = try ask("engine.replay", on: [given.engine()], [
            "log": .list(log), "order": input["order"], "until": input["until"],
        ])
        var errors: JSON?
        let rows = steps.items.map { step -> JSON in
            var row: JSON = ["account": step["account"] ?? .null, "at": step["at"] ?? .null, "input": step["is_input"] ?? .null]
            if let outcome = step["outcome"] {
                row = row.setting("events", .list((outcome["events"]?.items ?? []).map { $0["event"] ?? .null }))
            } else if errors == nil {
                errors = step["errors"]
            }
            return row
        }
        let answer: JSON = ["steps": .list(rows)]
        return errors.map { answer.setting("errors", $0) } ?? answer
    }

    /// The text of a document, given as JSON, as text, in hexadecimal, or as a text repeated so many times.
    private static func document(_ input: JSON) throws -> String {
        if let json = input["json"] { return try json.encoded() }
        if let hex = input["hex"]?.string {
            let digits = hex.compactMap(\.hexDigitValue)
            let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
            return try String(recoupBytes: Data(bytes))
        }
        if let text = input["repeat"]?["text"]?.string, case .number(let times)? = input["repeat"]?["times"] {
            return String(repeating: text, count: Int(times) ?? 0)
        }
        return input["text"]?.string ?? ""
    }

    private static func fractionsAsText(_ json: JSON) -> JSON {
        switch json {
        case .number(let digits) where digits.contains("."): .text(digits)
        case .list(let items): .list(items.map(fractionsAsText))
        case .object(let members): .object(members.map { .init($0.name, fractionsAsText($0.value)) })
        default: json
        }
    }
}

/// Calendars and waits in local time.
enum Times {
    static func calendar(_ input: JSON) throws -> JSON {
        var calendar = input["calendar"] ?? [:]
        if calendar.isObject, calendar["id"] == nil { calendar = calendar.setting("id", "vector") }
        let at = try instant(input, zone: calendar["time_zone"] ?? input["time_zone"])
        var arguments: [String: JSON?] = ["calendar": calendar, "at": at, "time_zone": input["time_zone"]]
        let asked = try question(
            input, ["add_business_time", "add_business_days", "business_days_before", "next_open", "next_closed"])
        switch asked {
        case "add_business_time": arguments["span"] = input[asked]
        case "add_business_days", "business_days_before": arguments["days"] = input[asked]
        case "next_open":
            for name in ["inside", "outside"] {
                guard let given = input[name] else { continue }
                try given.only(["window", "time_zone"])
                arguments[name] = given["window"]
                arguments["\(name)_zone"] = given["time_zone"]
            }
        default: break
        }
        return try answer(asked, moved: nil, arguments)
    }

    static func wait(_ input: JSON) throws -> JSON {
        let zone = input["time_zone"]
        let at = try instant(input, zone: zone)
        let asked = try question(input, ["after", "days", "days_before", "next", "inside", "outside"])
        let (function, first): (String, String) =
            switch asked {
            case "after": ("after", "span")
            case "days": ("days_after", "days")
            case "days_before": ("days_before", "days")
            case "next": ("next_local_time", "time")
            case "inside": ("next_inside", "window")
            default: ("next_outside", "window")
            }
        var arguments: [String: JSON?] = [first: input[asked], "at": at]
        if asked != "after" { arguments["time_zone"] = zone }
        if asked.hasPrefix("days") { arguments["time"] = input["at"] }
        if asked == "next" {
            arguments["on"] = input["on"]
            arguments["same_day"] = input["same_day"]
        }
        return try answer(function, moved: (first, asked), arguments)
    }

    private static func answer(_ function: String, moved: (String, String)?, _ arguments: [String: JSON?]) throws -> JSON {
        do {
            return ["instant": try ask("time.\(function)", arguments)]
        } catch let error as RecoupError {
            let error = moved.map { error.moved("/\($0.0)", to: "/\($0.1)") } ?? error
            throw error.moved("/at", to: "/from")
        }
    }

    private static func question(_ input: JSON, _ possible: [String]) throws -> String {
        let asked = possible.filter { input[$0] != nil }
        guard asked.count == 1 else { throw NotRunnable("give exactly one of \(possible)") }
        return asked[0]
    }

    /// `from`: an instant, or a local time in the zone.
    private static func instant(_ input: JSON, zone: JSON?) throws -> JSON {
        guard let from = input["from"]?.string else { throw NotRunnable("the operation needs from") }
        let parts = from.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count <= 5 else { return .text(from) }
        do {
            return try ask("time.instant", ["local": .text(from), "time_zone": zone])
        } catch let error as RecoupError {
            throw error.moved("/local", to: "/from")
        }
    }
}
