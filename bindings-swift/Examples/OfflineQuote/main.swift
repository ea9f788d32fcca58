// A quote without a network, on the command line.
//
//   OfflineQuote bundle RULEBOOK ACCOUNT FROM UNTIL            the office cuts out what the device takes along (standard output)
//   OfflineQuote quote BUNDLE ACCOUNT ID TIME SKU=QUANTITY..   the device prices and promises (standard output)
//   OfflineQuote sync RULEBOOK COMPANY QUOTE TIME              the office takes the quote in: honoured, or what has changed
//   OfflineQuote                                               all three with a shop of its own, before and after a price change
import Foundation
import Recoup

func bundle(rulebook: String, account: String, from: String, until: String) throws -> String {
    let engine = try Engine.compile(Rulebook.parse(json: rulebook))
    return try engine.bundle(Wanted(accounts: [account], from: Instant(from), until: Instant(until)))
}

func quote(bundle: String, account: String, id: String, at: String, lines: [String]) throws -> OfflineQuote {
    let device = try Engine.openBundle(json: bundle)
    let lines = try lines.map { line in
        let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Usage() }
        return Line(sku: parts[0], quantity: try Decimal(exactly: parts[1]))
    }
    return try device.quoteOffline(Request(asOf: Instant(at), account: account, currency: "USD", lines: lines), id: id)
}

func show(_ quote: OfflineQuote) throws {
    for line in quote.prices.lines {
        print("  \(line.sku) \(line.quantity) at \(try line.unitPrice?.digits() ?? "-") = \(try line.total.digits())")
    }
    print("  promised \(try quote.prices.totals.gross.digits()) \(quote.prices.currency) as \(quote.id)")
}

/// What the office answers. A quote always comes in; whether it goes out as it was promised is for the rulebook to say.
func sync(rulebook: String, company: CompanyRecord, quote: OfflineQuote, at: String) throws {
    let engine = try Engine.compile(Rulebook.parse(json: rulebook))
    let account = try Account(quote.account)
    let profile = Input(id: "in-1", command: .accountSyncProfile(.init(version: 1, company: company)))
    _ = try engine.step(account, profile, now: Instant(at))
    let rita = Actor(seller: "rita", sellerRoles: ["rep"])
    let input = Input(id: "in-2", actor: .actor(rita), command: .quoteBringIn(.init(quote: quote.id, offline: quote)))
    let outcome = try engine.step(account, input, now: Instant(at))
    guard case .broughtIn(let answer)? = outcome.answer else { return }
    let report = answer.outcome
    print("  \(report.honoured ? "honoured" : "not honoured"): \(try report.apart.digits()) apart from \(try report.promised.digits())")
    for line in report.lines {
        let causes = line.causes.map(\.word).joined(separator: ", ")
        print("  line \(line.line): promised \(try line.quoted?.digits() ?? "-"), today \(try line.today?.digits() ?? "no price") (\(causes))")
    }
    print("  the quote is \(try account.quote(quote.id)?.state.word ?? "not there")")
}

func demo() throws {
    func shop(valve: String, honour: String) -> String {
        """
        { "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "America/Chicago", "contract_prices": "prevail",
          "combine": { "strategy": "best_for_buyer" }, "quotes": { "offline": \(honour) },
          "price_lists": [ { "id": "base", "prices": [ { "sku": "VALVE-2", "price": "\(valve)" }, { "sku": "GASKET-4", "price": "3.10" } ] } ],
          "contracts": [ { "id": "acme-26", "account": "acme", "terms": [ { "id": "gaskets", "sku": "GASKET-4", "price": "2.75" } ] } ] }
        """
    }
    let company = try CompanyRecord(parsing: #"{ "account": "acme", "units": [ { "id": "hq" } ] }"#)
    let strict = #"{ "honour": "nearly", "percent": "2" }"#
    let generous = #"{ "honour": "nearly", "percent": "5" }"#

    print("In the office: what the device takes along")
    let taken = try bundle(rulebook: shop(valve: "71.00", honour: strict), account: "acme", from: "2026-06-15T00:00:00Z", until: "2026-06-22T00:00:00Z")
    print("  \(try JSON(parsing: taken)["wanted"]!)")
    print("At the customer's, without a network")
    let promised = try quote(
        bundle: taken, account: "acme", id: "tablet-7/1", at: "2026-06-16T15:30:00Z", lines: ["VALVE-2=12", "GASKET-4=100"])
    try show(promised)
    print("Back in the office, where nothing has changed")
    try sync(rulebook: shop(valve: "71.00", honour: strict), company: company, quote: promised, at: "2026-06-16T18:00:00Z")
    print("Where the valve costs more now, and 2 percent are let pass")
    try sync(rulebook: shop(valve: "75.00", honour: strict), company: company, quote: promised, at: "2026-06-16T18:00:00Z")
    print("And where 5 percent are")
    try sync(rulebook: shop(valve: "75.00", honour: generous), company: company, quote: promised, at: "2026-06-16T18:00:00Z")
    print("After the bundle's time")
    do {
        _ = try quote(bundle: taken, account: "acme", id: "tablet-7/2", at: "2026-06-22T00:00:00Z", lines: ["VALVE-2=1"])
    } catch let error as RecoupError {
        print("  refused \(error.code.word) \(error.path)")
    }
}

struct Usage: Error {}

func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch (arguments.first, arguments.count) {
    case (nil, _): try demo()
    case ("bundle", 5):
        print(try bundle(rulebook: text(arguments[1]), account: arguments[2], from: arguments[3], until: arguments[4]))
    case ("quote", 6...):
        let lines = Array(arguments[5...])
        print(try quote(bundle: text(arguments[1]), account: arguments[2], id: arguments[3], at: arguments[4], lines: lines).encoded())
    case ("sync", 5):
        let quote = try OfflineQuote(parsing: text(arguments[3]))
        try sync(rulebook: text(arguments[1]), company: CompanyRecord(parsing: text(arguments[2])), quote: quote, at: arguments[4])
    default: throw Usage()
    }
} catch let error as RecoupError {
    for fault in error.faults { FileHandle.standardError.write(Data("\(fault.code.word) \(fault.path): \(fault.detail)\n".utf8)) }
    exit(1)
} catch is Usage {
    FileHandle.standardError.write(Data("see the head of this file for how to call it\n".utf8))
    exit(2)
}
