// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A reason of the table.
public enum KnownReason: Choice {
    /// The buyer collects a list and does not mean to order yet.
    case intentListBuilding
    /// The buyer compares products or sellers.
    case intentCompare
    /// The buyer means to order later.
    case intentTiming
    /// Freight costs too much.
    case costShipping
    /// The total came late and was more than expected.
    case costTotalLate
    /// A product has no price for this buyer.
    case priceUnavailable
    /// The price shown is not the one agreed.
    case priceNotContract
    /// The price is too high.
    case priceTooHigh
    /// The buyer needs a quote.
    case quoteNeeded
    /// The offer ended before it was ordered.
    case quoteExpired
    /// The offer waits for the buyer.
    case quoteStalled
    /// An approver has not decided.
    case approvalPending
    /// The order is over what the buyer may order without approval.
    case approvalLimit
    /// An approver said no.
    case approvalRejected
    /// The way of payment that the buyer needs is not offered.
    case payMethod
    /// Credit stops the buyer.
    case payCreditHold
    /// The payment was declined.
    case payDeclined
    /// The number of the purchase order is missing or was refused.
    case poNumber
    /// The checkout asks for too much.
    case checkoutComplex
    /// The checkout asks for an account or a login.
    case checkoutAccount
    /// A program failed in front of the buyer.
    case techError
    /// Pages were slow.
    case techPerformance
    /// A product is out of stock.
    case stockOut
    /// Less is in stock than the buyer needs.
    case stockPartial
    /// Goods would come too late.
    case leadTime
    /// The quantity does not fit the minimum or the pack.
    case moqPack
    /// The configuration is incomplete or can't be ordered.
    case configInvalid
    /// The buyer is not sure that the product fits.
    case specDoubt
    /// Certificates or rules have to be cleared.
    case compliance
    /// The terms of payment or contract do not suit.
    case terms
    /// The buyer is not sure of the seller.
    case trustVendor
    /// What the buyer looks for is not in the agreed catalogue.
    case contractCatalogue
    /// Somebody else took it over.
    case buyerHandoff
    /// The buyer is no longer there.
    case buyerLeft
    /// An exemption from tax has to be cleared.
    case taxExemption
    /// A budget does not cover it.
    case budgetExceeded
    /// The order is below the minimum.
    case orderMinimum
    /// Nothing that was seen says why.
    case unknown_
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [KnownReason] = ["intent.list_building", "intent.compare", "intent.timing", "cost.shipping", "cost.total_late", "price.unavailable", "price.not_contract", "price.too_high", "quote.needed", "quote.expired", "quote.stalled", "approval.pending", "approval.limit", "approval.rejected", "pay.method", "pay.credit_hold", "pay.declined", "po.number", "checkout.complex", "checkout.account", "tech.error", "tech.performance", "stock.out", "stock.partial", "lead_time", "moq_pack", "config.invalid", "spec.doubt", "compliance", "terms", "trust.vendor", "contract.catalogue", "buyer.handoff", "buyer.left", "tax.exemption", "budget.exceeded", "order.minimum", "unknown"].map(KnownReason.init(word:))

    public init(word: String) {
        switch word {
        case "intent.list_building": self = .intentListBuilding
        case "intent.compare": self = .intentCompare
        case "intent.timing": self = .intentTiming
        case "cost.shipping": self = .costShipping
        case "cost.total_late": self = .costTotalLate
        case "price.unavailable": self = .priceUnavailable
        case "price.not_contract": self = .priceNotContract
        case "price.too_high": self = .priceTooHigh
        case "quote.needed": self = .quoteNeeded
        case "quote.expired": self = .quoteExpired
        case "quote.stalled": self = .quoteStalled
        case "approval.pending": self = .approvalPending
        case "approval.limit": self = .approvalLimit
        case "approval.rejected": self = .approvalRejected
        case "pay.method": self = .payMethod
        case "pay.credit_hold": self = .payCreditHold
        case "pay.declined": self = .payDeclined
        case "po.number": self = .poNumber
        case "checkout.complex": self = .checkoutComplex
        case "checkout.account": self = .checkoutAccount
        case "tech.error": self = .techError
        case "tech.performance": self = .techPerformance
        case "stock.out": self = .stockOut
        case "stock.partial": self = .stockPartial
        case "lead_time": self = .leadTime
        case "moq_pack": self = .moqPack
        case "config.invalid": self = .configInvalid
        case "spec.doubt": self = .specDoubt
        case "compliance": self = .compliance
        case "terms": self = .terms
        case "trust.vendor": self = .trustVendor
        case "contract.catalogue": self = .contractCatalogue
        case "buyer.handoff": self = .buyerHandoff
        case "buyer.left": self = .buyerLeft
        case "tax.exemption": self = .taxExemption
        case "budget.exceeded": self = .budgetExceeded
        case "order.minimum": self = .orderMinimum
        case "unknown": self = .unknown_
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .intentListBuilding: "intent.list_building"
        case .intentCompare: "intent.compare"
        case .intentTiming: "intent.timing"
        case .costShipping: "cost.shipping"
        case .costTotalLate: "cost.total_late"
        case .priceUnavailable: "price.unavailable"
        case .priceNotContract: "price.not_contract"
        case .priceTooHigh: "price.too_high"
        case .quoteNeeded: "quote.needed"
        case .quoteExpired: "quote.expired"
        case .quoteStalled: "quote.stalled"
        case .approvalPending: "approval.pending"
        case .approvalLimit: "approval.limit"
        case .approvalRejected: "approval.rejected"
        case .payMethod: "pay.method"
        case .payCreditHold: "pay.credit_hold"
        case .payDeclined: "pay.declined"
        case .poNumber: "po.number"
        case .checkoutComplex: "checkout.complex"
        case .checkoutAccount: "checkout.account"
        case .techError: "tech.error"
        case .techPerformance: "tech.performance"
        case .stockOut: "stock.out"
        case .stockPartial: "stock.partial"
        case .leadTime: "lead_time"
        case .moqPack: "moq_pack"
        case .configInvalid: "config.invalid"
        case .specDoubt: "spec.doubt"
        case .compliance: "compliance"
        case .terms: "terms"
        case .trustVendor: "trust.vendor"
        case .contractCatalogue: "contract.catalogue"
        case .buyerHandoff: "buyer.handoff"
        case .buyerLeft: "buyer.left"
        case .taxExemption: "tax.exemption"
        case .budgetExceeded: "budget.exceeded"
        case .orderMinimum: "order.minimum"
        case .unknown_: "unknown"
        case .unknown(let word): word
        }
    }
}
