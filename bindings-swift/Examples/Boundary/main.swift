// What the way from Swift into the engine and back costs, against the same Rust calls in the same run.
//
//   cargo build --profile bench -p recoup-swift --features bench
//   swift run -c release -Xlinker -L<folder of that library> Boundary
//
// The workload is made here: 1,000 SKUs with three price breaks each, a promotion and a tax.
import Foundation
import Recoup

typealias RustLoop = @convention(c) (UnsafePointer<UInt8>, Int, UnsafePointer<UInt8>, Int, UInt32, UInt32) -> Double

guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "recoup_bench") else {
    print("The native library was built without its feature `bench`: there is nothing to compare with.")
    exit(0)
}
let rustLoop = unsafeBitCast(symbol, to: RustLoop.self)

func sku(_ index: Int) -> String { "SKU-\(index % 1000)" }

let products = (0..<1000).map { #"{"sku":"\#(sku($0))","categories":["\#($0 % 3 == 0 ? "promoted" : "plain")"]}"# }
let prices = (0..<1000).map { index in
    let tiers = [1, 10, 50].enumerated().map { #"{"from":\#($1),"price":"\#(index + 10 - $0).25"}"# }
    return #"{"sku":"\#(sku(index))","tiers":[\#(tiers.joined(separator: ","))]}"#
}
let rulebook = """
    {"rulebook":"1","id":"boundary","currency":"USD","time_zone":"UTC","categories":[{"id":"plain"},{"id":"promoted"}],
     "products":[\(products.joined(separator: ","))],"price_lists":[{"id":"base","prices":[\(prices.joined(separator: ","))]}],
     "promotions":[{"id":"volume","order":1,"then":{"percent_off":"10"},"when":{"category":["promoted"],"quantity":{"at_least":25}}}],
     "taxes":{"rates":[{"tax":"sales","rate":"8.25"}]}}
    """

func request(_ lines: Int) -> Request {
    let lines = (0..<lines).map { Line(sku: sku($0 * 7), quantity: Decimal($0 % 90 + 1)) }
    return Request(asOf: "2026-06-15T12:00:00Z", account: "acme", currency: "USD", lines: lines)
}

/// Microseconds of one call.
func swift(_ times: Int, _ work: (Int) throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let taken = try clock.measure { for time in 0..<times { try work(time) } }
    let (seconds, attoseconds) = taken.components
    return (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(times)
}

func rust(_ what: UInt32, _ request: String, _ times: Int) -> Double {
    let (book, asked) = (Array(rulebook.utf8), Array(request.utf8))
    return rustLoop(book, book.count, asked, asked.count, what, UInt32(times)) / 1000
}

/// What five rounds took. Where something else runs on the machine, the least of them says more than the one in the middle.
struct Rounds {
    private let sorted: [Double]

    /// One round after the other of all, so that the machine's moods meet all alike.
    static func of(_ measured: [() throws -> Double]) throws -> [Rounds] {
        var rounds = measured.map { _ in [Double]() }
        for _ in 0..<5 {
            for (place, measure) in measured.enumerated() { rounds[place].append(try measure()) }
        }
        return rounds.map { Rounds(sorted: $0.sorted()) }
    }

    var shown: String { String(format: "%.2f us (least %.2f)", sorted[2], sorted[0]) }

    func times(_ other: Rounds) -> String { String(format: "%.1f x (%.1f)", sorted[2] / other.sorted[2], sorted[0] / other.sorted[0]) }

    func more(than other: Rounds) -> String { String(format: "+ %.2f us (%.2f)", sorted[2] - other.sorted[2], sorted[0] - other.sorted[0]) }
}

let engine = try Engine.compile(Rulebook.parse(json: rulebook))
let cart = try engine.prepare(request(50))
let fifty = try request(50).encoded()
let held = try Rounds.of([
    { rust(0, fifty, 20_000) },
    { try swift(20_000) { time in
        try cart.setQuantity(time % 50, quantity: Decimal(time % 90 + 1))
        _ = try cart.totals()
    } },
])
print("one quantity of 50 lines, and the totals: Rust \(held[0].shown), Swift \(held[1].shown), \(held[1].more(than: held[0]))")

for lines in [1, 50, 1000] {
    let (asked, times) = (request(lines), max(4000 / (lines + 3), 10))
    let text = try asked.encoded()
    let found = try Rounds.of([
        { rust(1, text, times) },
        { try swift(times) { _ in _ = try engine.price(asked) } },
        { try swift(times) { _ in _ = try engine.price(json: text) } },
    ])
    print("a cart of \(lines) lines, whole: Rust \(found[0].shown)")
    print("  structs in and out: \(found[1].shown), \(found[1].times(found[0]))")
    print("  text in, structs out: \(found[2].shown), \(found[2].times(found[0]))")
}
