import Foundation
import XCTest

@testable import Recoup

/// Documents as members of sets and keys of dictionaries: what is equal hashes alike, however it was written.
final class DocumentTests: XCTestCase {
    private func assertOne<Value: Document>(_ texts: String..., as type: Value.Type) throws {
        let values = try texts.map { try Value(parsing: $0) }
        for value in values {
            XCTAssertEqual(value, values[0], "\(texts)")
            XCTAssertEqual(value.hashValue, values[0].hashValue, "\(texts)")
            XCTAssertTrue(Set([values[0]]).contains(value), "\(texts)")
            XCTAssertEqual([values[0]: "found"][value], "found", "\(texts)")
        }
    }

    private func assertDifferent<Value: Document>(_ texts: String..., as type: Value.Type) throws {
        let values = try texts.map { try Value(parsing: $0) }
        XCTAssertEqual(Set(values).count, values.count, "\(texts)")
        for (place, value) in values.enumerated() {
            XCTAssertEqual(values.firstIndex(of: value), place, "\(texts)")
        }
    }

    func testZerosAtTheEndMakeNoDifference() throws {
        try assertOne(
            #"{"amount":"3840.00","currency":"USD"}"#, #"{"amount":"3840","currency":"USD"}"#, #"{"amount":3840,"currency":"USD"}"#,
            #"{"currency":"USD","amount":"3840.0"}"#, as: Money.self)
        try assertOne(
            #"{"amount":"0","currency":"USD"}"#, #"{"amount":"0.00","currency":"USD"}"#, #"{"amount":"-0.0","currency":"USD"}"#, as: Money.self)
        try assertDifferent(
            #"{"amount":"3840","currency":"USD"}"#, #"{"amount":"384","currency":"USD"}"#, #"{"amount":"38400","currency":"USD"}"#,
            #"{"amount":"-3840","currency":"USD"}"#, #"{"amount":"3840","currency":"EUR"}"#, #"{"amount":"0","currency":"USD"}"#,
            as: Money.self)
    }

    func testBracketsAroundOneElementMakeNoDifference() throws {
        try assertOne(#"{"account":"acme"}"#, #"{"account":["acme"]}"#, as: CartCondition.self)
        try assertOne(
            #"{"account":"acme","not":{"group":["g"]}}"#, #"{"not":{"group":"g"},"account":["acme"]}"#, as: CartCondition.self)
        try assertDifferent(
            #"{"account":"acme"}"#, #"{"account":["acme","acme"]}"#, #"{"account":["other"]}"#, #"{"contact":"acme"}"#, #"{}"#,
            #"{"not":{"account":"acme"}}"#, as: CartCondition.self)
    }

    func testFieldsThatAreLeftOutAreEmpty() throws {
        try assertOne(#"{"sku":"A","quantity":"2"}"#, #"{"quantity":2.00,"sku":"A","id":null,"facts":null}"#, as: Line.self)
        try assertDifferent(
            #"{"sku":"A","quantity":"2"}"#, #"{"sku":"A","quantity":"2","id":"2"}"#, #"{"sku":"A","quantity":"2","unit":"2"}"#, as: Line.self)
    }

    /// Whoever puts a known word into `unknown` has what documents hold of the case; only `switch` tells the two apart.
    func testChoicesAreTheirWords() {
        XCTAssertEqual(Access.unknown("view"), .view)
        XCTAssertEqual(Set([Access.unknown("view"), .view, .unknown("tomorrow")]), [.view, .unknown("tomorrow")])
        XCTAssertNotEqual(Access.unknown("View"), .view)
        if case .unknown = Access(word: "view") { XCTFail("a word that is known") }
    }
}
