import Recoup

/// Compares what a vector expects with what came: an object names a part, an array has the same length, null means absent.
/// Decimals compare as text: 1.10 is not 1.1.
func differences(_ expected: JSON, _ found: JSON?, at place: String = "") -> [String] {
    switch (expected, found) {
    case (.null, nil), (.null, .null?): return []
    case (.object(let fields), .object?):
        return fields.flatMap { differences($0.value, found?[$0.name], at: "\(place)/\($0.name)") }
    case (.list(let items), .list(let answer)?):
        let length = items.count == answer.count ? [] : ["\(place): expected \(items.count) elements, found \(found!)"]
        return length + zip(items, answer).enumerated().flatMap { differences($1.0, $1.1, at: "\(place)/\($0)") }
    case (_, let found?) where expected == found: return []
    case (.number(let digits), .text(let text)?) where digits == text: return []
    default:
        return ["\(place): expected \(expected), found \(found.map { String($0.description.prefix(400)) } ?? "nothing")"]
    }
}
