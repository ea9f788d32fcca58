// The tour: the same prices and the same purchase in every language, printed the same way (see examples/src/bin/tour.rs).
// `swift run Tour <folder of the scenarios>`
import Foundation
import Recoup

let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "examples/scenarios")

func scenario(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
}

// Facts of every step that say nothing about the purchase.
let noise: Set = ["account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued"]

extension JSON {
    var items: [JSON] {
        if case .list(let items) = self { items } else { [] }
    }

    /// A text or number as it is written.
    var shown: String {
        switch self {
        case .text(let text), .number(let text): text
        default: description
        }
    }
}

func prices() throws {
    print("== Prices")
    let engine = try Engine.compile(Rulebook.parse(json: scenario("distributor/rulebook.json")))
    for question in try JSON(parsing: scenario("distributor/requests.json")).items {
        print(question["title"]!.shown)
        try unlessRefused { try show(engine.price(Request(question["request"]!))) }
    }
}

func show(_ priced: Priced) throws {
    for line in priced.lines {
        let why = line.rule ?? line.reasons.map(\.code.word).joined(separator: " ")
        print("  \(line.sku) \(line.quantity) \(line.unit) at \(try line.unitPrice?.digits() ?? "-") = \(try line.total.digits()) \(why)")
    }
    for issue in priced.issues { print("  issue \(issue.code.word) \(issue.path)") }
    print("  total \(try priced.totals.gross.digits()) \(priced.currency)")
}

/// The purchase so far.
final class Story {
    let account: Account
    let engine: Engine
    let company: JSON
    /// What later steps refer to: the approval asked for last, the order placed last and the key of its effect.
    var known: [String: JSON] = [:]
    var log: [Event] = []
    var now: Instant = "2026-01-01T00:00:00Z"

    init() throws {
        account = try Account("acme")
        engine = try Engine.compile(Rulebook.parse(json: scenario("purchase/rulebook.json")))
        company = try JSON(parsing: scenario("purchase/company.json"))
    }

    func step(_ step: JSON, _ index: Int) throws {
        if let now = step["now"]?.string { self.now = Instant(now) }
        let at = now.text.prefix(16)
        if step["tick"] != nil {
            print("\(at) time passes")
            return try unlessRefused { try show(engine.tick(account, now: now)) }
        }
        let actor = step["actor"]?["seller"] ?? step["actor"]?["contact"] ?? step["actor"] ?? "host"
        print("\(at) \(actor.shown) \(step["command"]!.shown)")
        let input = try filled(step, id: "in-\(index)")
        try unlessRefused { try show(engine.step(account, Input(input), now: now)) }
    }

    /// The input of a step, with what only the run knows put in.
    func filled(_ step: JSON, id: String) throws -> JSON {
        guard case .object(let members) = step else { return step }
        let fields = try members.filter { !["say", "now", "expect"].contains($0.name) }.map { member in
            let value: JSON? =
                switch member.value.string {
                case "company.json": company
                case "@version": try account.cart(step["cart"]!.shown).map { .number(String($0.version ?? 0)) }
                case "@revision": try account.quote(step["quote"]!.shown).map { .number(String($0.revision)) }
                case "@approval": known["approval"]
                case "@order": known["order"]
                case "@place": known["place"]
                default: nil
                }
            return JSON.Member(member.name, value ?? member.value)
        }
        return .object(fields + [JSON.Member("id", .text(id))])
    }

    /// The facts of a step, then what the host is to do.
    func show(_ outcome: Outcome) throws {
        for event in outcome.events {
            let json = try event.json()
            if let approval = json["approval"] { known["approval"] = approval }
            let word = json["event"]!.shown
            if !noise.contains(word) { print("  + \(word)") }
        }
        for effect in outcome.effects {
            let what = try effect.do.json()
            if case .placeOrder = effect.do { (known["place"], known["order"]) = (.text(effect.key), what["order"]) }
            print("  > \(what["effect"]!.shown) \(effect.key)")
        }
        log += outcome.events
    }
}

func unlessRefused(_ run: () throws -> Void) throws {
    do {
        try run()
    } catch let error as RecoupError {
        print("  refused \(error.code.word) \(error.path)")
    }
}

try prices()
print("== A purchase")
let story = try Story()
for (index, step) in try JSON(parsing: scenario("purchase/story.json")).items.enumerated() { try story.step(step, index) }
print("== State")
print("\(story.log.count) facts, number \(try story.account.seq())")
let rebuilt = try Account.rebuild(story.log).snapshot() == story.account.snapshot()
print("rebuilt from facts: \(rebuilt ? "equal" : "DIFFERENT")")
print(try story.account.digest())
