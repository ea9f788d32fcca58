import Recoup

/// What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has.
struct Given {
    static let asOf: JSON = "2026-06-15T12:00:00Z"
    private static let fields = ["rulebook", "document", "products", "preset", "rows", "csv", "company", "history"]

    private let json: JSON

    init(_ json: JSON) throws {
        try json.only(Self.fields)
        if json["document"] != nil, json.members.count > 1 { throw NotRunnable("given.document stands alone") }
        self.json = json
    }

    var company: JSON? { json["company"] }
    var history: [JSON] { json["history"]?.items ?? [] }
    var isEmpty: Bool { json.members.isEmpty }

    func rulebook() throws -> Rulebook {
        let own = try json["document"] ?? completed()
        guard let preset = try preset() else { return try make("rulebook.parse", ["document": own]) }
        return try make("rulebook.compose", ["documents": [
            ["name": "preset", "document": .text(preset)],
            ["name": "rulebook", "document": .text(own.encoded())],
        ]])
    }

    func engine() throws -> Engine {
        try make("engine.compile", on: [rulebook()], [
            "prices": json["rows"], "prices_csv": json["csv"].map { [$0] },
        ])
    }

    private func preset() throws -> String? {
        guard let name = json["preset"] else { return nil }
        return try ask("rulebook.preset", ["name": name]).string
    }

    /// A request with the time and the currency of the rulebook put in front where they were left out. A string is the request's text.
    func request(_ input: JSON) throws -> JSON {
        if input.string != nil { return input }
        guard input.isObject else { throw NotRunnable("a request is an object") }
        let book = json["rulebook"] ?? json["document"]
        var request: JSON = ["as_of": Self.asOf, "currency": book?["currency"] ?? "USD"]
        for member in input.members { request = request.setting(member.name, member.value) }
        return request
    }

    private func completed() throws -> JSON {
        var document: JSON = [
            "rulebook": "1", "id": "vector", "currency": "USD", "time_zone": "UTC", "contract_prices": "prevail",
            "combine": ["strategy": "best_for_buyer"],
        ]
        // What the preset decides is not filled in.
        if let preset = try preset() {
            let decided = try JSON(parsing: preset)
            document = .object(document.members.filter { decided[$0.name] == nil })
        }
        for member in json["rulebook"]?.members ?? [] { document = document.setting(member.name, member.value) }
        if let products = json["products"] {
            document = document.setting("products", .list((document["products"]?.items ?? []) + products.items))
        }
        return document
    }
}
