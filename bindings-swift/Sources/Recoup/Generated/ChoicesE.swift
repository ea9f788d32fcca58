// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Which of the two nearest prices of the pattern is tried first.
public enum EndingPreference: Choice {
    /// The nearer one; at a tie the lower.
    case nearest
    /// The lower one.
    case down
    /// The higher one.
    case up
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EndingPreference] = ["nearest", "down", "up"].map(EndingPreference.init(word:))

    public init(word: String) {
        switch word {
        case "nearest": self = .nearest
        case "down": self = .down
        case "up": self = .up
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .nearest: "nearest"
        case .down: "down"
        case .up: "up"
        case .unknown(let word): word
        }
    }
}

/// What makes a subject enter.
public enum EnterOn: Choice {
    /// It was found idle.
    case abandoned
    /// It was first seen, or offered again.
    case opened
    /// It reached one of the stages of the entry.
    case stageEntered
    /// One of the signals of the entry.
    case signal
    /// It came to one of the ends of the entry. What follows is about something that is over, such as an offer
    /// that expired.
    case ended
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EnterOn] = ["abandoned", "opened", "stage_entered", "signal", "ended"].map(EnterOn.init(word:))

    public init(word: String) {
        switch word {
        case "abandoned": self = .abandoned
        case "opened": self = .opened
        case "stage_entered": self = .stageEntered
        case "signal": self = .signal
        case "ended": self = .ended
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .abandoned: "abandoned"
        case .opened: "opened"
        case .stageEntered: "stage_entered"
        case .signal: "signal"
        case .ended: "ended"
        case .unknown(let word): word
        }
    }
}

/// What counts as the same for re-entry.
public enum EntryKey: Choice {
    /// The same thing.
    case subject
    /// The same contact.
    case contact
    /// The account.
    case account
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EntryKey] = ["subject", "contact", "account"].map(EntryKey.init(word:))

    public init(word: String) {
        switch word {
        case "subject": self = .subject
        case "contact": self = .contact
        case "account": self = .account
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .subject: "subject"
        case .contact: "contact"
        case .account: "account"
        case .unknown(let word): word
        }
    }
}

/// What became of a row.
public enum EntryOutcome: Choice {
    /// It names one product.
    case added
    /// It names several; with one of their SKUs and the kind "sku" it names one.
    case ambiguous
    /// It names nothing that is known.
    case unknown_
    /// It names a product, which can't be ordered like this.
    case refused
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EntryOutcome] = ["added", "ambiguous", "unknown", "refused"].map(EntryOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "added": self = .added
        case "ambiguous": self = .ambiguous
        case "unknown": self = .unknown_
        case "refused": self = .refused
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .added: "added"
        case .ambiguous: "ambiguous"
        case .unknown_: "unknown"
        case .refused: "refused"
        case .unknown(let word): word
        }
    }
}

/// What is wrong, as a stable word.
public enum ErrorCode: Choice {
    /// The bytes are not UTF-8.
    case invalidUtf8
    /// The text is not JSON.
    case invalidJson
    /// The document is larger than the limit.
    case documentTooLarge
    /// The document nests deeper than the limit.
    case documentTooDeep
    /// A field stands twice in one object.
    case duplicateField
    /// The field is not known here.
    case unknownField
    /// A required field is missing.
    case missingField
    /// The value has the wrong JSON type.
    case wrongType
    /// Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits.
    case invalidDecimal
    /// The word is not one of those allowed here.
    case invalidChoice
    /// An id is empty, too long or has control characters.
    case invalidId
    /// Two things of one kind have the same id.
    case duplicateId
    /// The id named here is not defined.
    case unknownReference
    /// Fields that exclude each other stand together, or none of them is there.
    case conflictingFields
    /// The version of the document is not supported.
    case unsupportedVersion
    /// A collection is longer than its limit.
    case tooMany
    /// Definitions refer to each other in a circle.
    case referenceCycle
    /// Two documents define the same thing.
    case composeConflict
    /// A row of the bulk data can't be read.
    case invalidCsv
    /// The number is outside the range allowed here.
    case outOfRange
    /// Not an ISO 4217 currency code.
    case unknownCurrency
    /// Two currencies meet where one is needed.
    case currencyMismatch
    /// The amount is beyond the range of exact arithmetic.
    case amountOutOfRange
    /// The amount has more digits than can be kept exactly.
    case precisionLoss
    /// Division by zero.
    case divisionByZero
    /// A rounding increment must be above zero.
    case invalidIncrement
    /// The amount can't be allocated over these weights.
    case allocationImpossible
    /// Not a price ending.
    case invalidEnding
    /// Not an IANA time zone.
    case unknownTimeZone
    /// Not an instant, date or time of day.
    case invalidTime
    /// Not a duration.
    case invalidDuration
    /// The window ends before or when it begins.
    case emptyWindow
    /// The calendar has no open time within the horizon.
    case noOpenTime
    /// The instant is outside the supported years.
    case timeOutOfRange
    /// Not a pattern of opening hours.
    case invalidWeekPattern
    /// The condition asks about a fact that is not known here.
    case unknownFact
    /// An amount in a condition has no currency.
    case missingCurrency
    /// A measured quantity in a condition has no unit.
    case missingUnit
    /// A condition says nothing.
    case emptyCondition
    /// The SKU is in no catalogue and in no price row.
    case unknownSku
    /// The unit of measure is not defined for this product.
    case unknownUnit
    /// The number that was entered names several products.
    case ambiguousItem
    /// The configuration breaks a constraint of the product.
    case invalidConfiguration
    /// A conversion needs whole numbers above zero.
    case invalidConversion
    /// The unit is not part of the company tree.
    case unknownOrgUnit
    /// The contact is not known to the company.
    case unknownContact
    /// Two rows of one list price the same SKU, unit and quantity at the same time.
    case priceRowTie
    /// The tiers do not rise strictly.
    case invertedTiers
    /// A tier has both bounds, or none.
    case mixedTierBounds
    /// Two promotions or groups have the same order.
    case promotionTie
    /// Two terms of one contract cover the same thing at the same priority.
    case contractTermTie
    /// The percentage is outside the range allowed here.
    case invalidPercent
    /// The tier has no price, or one that its mode can't use.
    case invalidTier
    /// The price formula can't be read.
    case invalidFormula
    /// A price can't be below zero.
    case negativePrice
    /// A choice that has no safe default is missing.
    case missingPolicy
    /// Two rates of one tax hold for the same region, category and seller at the same time.
    case taxRateTie
    /// The quantity is zero, negative or not a number.
    case invalidQuantity
    /// The quantity has more decimals than the product allows.
    case quantityTooPrecise
    /// The quantity is beyond the limit.
    case quantityOutOfRange
    /// The contract that the line names is not in force at that time.
    case contractEnded
    /// No tax rate covers this category and region at that time.
    case taxRateMissing
    /// There is no price for this line.
    case noPrice
    /// The quantity is below the minimum.
    case quantityBelowMinimum
    /// The quantity is above the maximum.
    case quantityAboveMaximum
    /// The quantity is not a multiple of the pack.
    case quantityNotMultiple
    /// The order is below the minimum.
    case orderBelowMinimum
    /// The order is above the maximum.
    case orderAboveMaximum
    /// The price is below the floor.
    case belowFloor
    /// The code belongs to no promotion.
    case unknownPromotionCode
    /// The product is not in the buyer's catalogue.
    case notInAssortment
    /// The request contradicts itself.
    case invalidRequest
    /// The contract that is named does not exist.
    case unknownContract
    /// No cart, quote, order, approval, budget or list has this id.
    case unknownSubject
    /// Somebody changed it since the version that the command names.
    case staleVersion
    /// The command does not fit the state.
    case wrongState
    /// It has come to its end and changes no more.
    case closed
    /// The roles of the actor do not allow this.
    case notPermitted
    /// Somebody else holds the lock.
    case locked
    /// Another system decides about it; only observations change it.
    case externalAuthority
    /// The id was used for another input.
    case inputConflict
    /// The input is older than what the account remembers.
    case inputTooOld
    /// The input, snapshot or event belongs to another account.
    case wrongAccount
    /// The snapshot is not what was written: its digest differs.
    case damagedSnapshot
    /// The event does not follow the ones before.
    case eventGap
    /// Facts of other systems are missing.
    case needsAnswers
    /// The rules ask for approval before an order is placed.
    case approvalRequired
    /// The cart is frozen: its lines and prices stand still.
    case cartFrozen
    /// The cart waits for approval and can't be edited.
    case awaitingApproval
    /// An approved cart changes by amend only.
    case cartApproved
    /// A list or template can't be frozen, submitted, placed or transferred.
    case notACart
    /// The quantities of the schedule do not sum to the quantity of the line.
    case scheduleMismatch
    /// The shares of the coding are not above zero or do not sum to 100 percent.
    case codingMismatch
    /// The cart has no lines.
    case emptyCart
    /// The cart or order has no such line.
    case unknownLine
    /// The answer belongs to another attempt to place.
    case otherAttempt
    /// The operation happened after the clock of the account.
    case operationInFuture
    /// A note or title is longer than the limit.
    case textTooLong
    /// No prices are kept, to place the cart with or to compare with.
    case nothingFrozen
    /// A newer version of the other system is known.
    case olderObservation
    /// More would be shipped, cancelled, invoiced or returned than there is.
    case orderQuantity
    /// The offer has ended.
    case quoteExpired
    /// Floors and locks do not allow the target total.
    case targetUnreachable
    /// More is asked for than the quote offers or has left.
    case beyondQuote
    /// The release goes beyond the ceiling of the blanket order.
    case ceilingExceeded
    /// The quote is accepted as a whole or not at all.
    case partialAcceptance
    /// The offer or its term would be over before it begins.
    case validityOver
    /// The approval could never be finished.
    case approvalImpossible
    /// No open step of the approval waits for this person.
    case notAnApprover
    /// Nobody approves what they asked for.
    case selfApproval
    /// The person has decided already.
    case alreadyDecided
    /// Delegations come back to where they began.
    case delegationCycle
    /// The link is over, was used, or is about other content.
    case invalidClaim
    /// The step does not exist or is not open.
    case stepNotOpen
    /// A budget lacks the amount, so nothing was held on any.
    case budgetExceeded
    /// The budget can't change or go like this while it is used.
    case budgetInUse
    /// The budget has no open period at that time.
    case periodClosed
    /// More is committed, released or given back than there is.
    case holdExceeded
    /// No rate is in force between the two currencies.
    case noRate
    /// The credit left does not cover the amount.
    case creditExceeded
    /// The seller has stopped the customer's credit.
    case creditOnHold
    /// The reason is neither in the table nor one of the rulebook's own.
    case unknownReason
    /// No signal has this name, and it is not one of the host's own.
    case unknownSignal
    /// The play leaves open what systems handle differently.
    case missingChoice
    /// The event is of a type that is not read here.
    case unknownEventType
    /// The data of the event is no JSON.
    case unsupportedContent
    /// The bundle holds no prices for that time.
    case bundleExpired
    /// The bundle was not made for this account.
    case notInBundle
    /// The engine was not opened from a bundle.
    case notABundle
    /// The bundle is not what was written: its digest differs.
    case damagedBundle
    /// An account comes again after its group in the log has ended.
    case replayOrder
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ErrorCode] = ["invalid_utf8", "invalid_json", "document_too_large", "document_too_deep", "duplicate_field", "unknown_field", "missing_field", "wrong_type", "invalid_decimal", "invalid_choice", "invalid_id", "duplicate_id", "unknown_reference", "conflicting_fields", "unsupported_version", "too_many", "reference_cycle", "compose_conflict", "invalid_csv", "out_of_range", "unknown_currency", "currency_mismatch", "amount_out_of_range", "precision_loss", "division_by_zero", "invalid_increment", "allocation_impossible", "invalid_ending", "unknown_time_zone", "invalid_time", "invalid_duration", "empty_window", "no_open_time", "time_out_of_range", "invalid_week_pattern", "unknown_fact", "missing_currency", "missing_unit", "empty_condition", "unknown_sku", "unknown_unit", "ambiguous_item", "invalid_configuration", "invalid_conversion", "unknown_org_unit", "unknown_contact", "price_row_tie", "inverted_tiers", "mixed_tier_bounds", "promotion_tie", "contract_term_tie", "invalid_percent", "invalid_tier", "invalid_formula", "negative_price", "missing_policy", "tax_rate_tie", "invalid_quantity", "quantity_too_precise", "quantity_out_of_range", "contract_ended", "tax_rate_missing", "no_price", "quantity_below_minimum", "quantity_above_maximum", "quantity_not_multiple", "order_below_minimum", "order_above_maximum", "below_floor", "unknown_promotion_code", "not_in_assortment", "invalid_request", "unknown_contract", "unknown_subject", "stale_version", "wrong_state", "closed", "not_permitted", "locked", "external_authority", "input_conflict", "input_too_old", "wrong_account", "damaged_snapshot", "event_gap", "needs_answers", "approval_required", "cart_frozen", "awaiting_approval", "cart_approved", "not_a_cart", "schedule_mismatch", "coding_mismatch", "empty_cart", "unknown_line", "other_attempt", "operation_in_future", "text_too_long", "nothing_frozen", "older_observation", "order_quantity", "quote_expired", "target_unreachable", "beyond_quote", "ceiling_exceeded", "partial_acceptance", "validity_over", "approval_impossible", "not_an_approver", "self_approval", "already_decided", "delegation_cycle", "invalid_claim", "step_not_open", "budget_exceeded", "budget_in_use", "period_closed", "hold_exceeded", "no_rate", "credit_exceeded", "credit_on_hold", "unknown_reason", "unknown_signal", "missing_choice", "unknown_event_type", "unsupported_content", "bundle_expired", "not_in_bundle", "not_a_bundle", "damaged_bundle", "replay_order"].map(ErrorCode.init(word:))

    public init(word: String) {
        switch word {
        case "invalid_utf8": self = .invalidUtf8
        case "invalid_json": self = .invalidJson
        case "document_too_large": self = .documentTooLarge
        case "document_too_deep": self = .documentTooDeep
        case "duplicate_field": self = .duplicateField
        case "unknown_field": self = .unknownField
        case "missing_field": self = .missingField
        case "wrong_type": self = .wrongType
        case "invalid_decimal": self = .invalidDecimal
        case "invalid_choice": self = .invalidChoice
        case "invalid_id": self = .invalidId
        case "duplicate_id": self = .duplicateId
        case "unknown_reference": self = .unknownReference
        case "conflicting_fields": self = .conflictingFields
        case "unsupported_version": self = .unsupportedVersion
        case "too_many": self = .tooMany
        case "reference_cycle": self = .referenceCycle
        case "compose_conflict": self = .composeConflict
        case "invalid_csv": self = .invalidCsv
        case "out_of_range": self = .outOfRange
        case "unknown_currency": self = .unknownCurrency
        case "currency_mismatch": self = .currencyMismatch
        case "amount_out_of_range": self = .amountOutOfRange
        case "precision_loss": self = .precisionLoss
        case "division_by_zero": self = .divisionByZero
        case "invalid_increment": self = .invalidIncrement
        case "allocation_impossible": self = .allocationImpossible
        case "invalid_ending": self = .invalidEnding
        case "unknown_time_zone": self = .unknownTimeZone
        case "invalid_time": self = .invalidTime
        case "invalid_duration": self = .invalidDuration
        case "empty_window": self = .emptyWindow
        case "no_open_time": self = .noOpenTime
        case "time_out_of_range": self = .timeOutOfRange
        case "invalid_week_pattern": self = .invalidWeekPattern
        case "unknown_fact": self = .unknownFact
        case "missing_currency": self = .missingCurrency
        case "missing_unit": self = .missingUnit
        case "empty_condition": self = .emptyCondition
        case "unknown_sku": self = .unknownSku
        case "unknown_unit": self = .unknownUnit
        case "ambiguous_item": self = .ambiguousItem
        case "invalid_configuration": self = .invalidConfiguration
        case "invalid_conversion": self = .invalidConversion
        case "unknown_org_unit": self = .unknownOrgUnit
        case "unknown_contact": self = .unknownContact
        case "price_row_tie": self = .priceRowTie
        case "inverted_tiers": self = .invertedTiers
        case "mixed_tier_bounds": self = .mixedTierBounds
        case "promotion_tie": self = .promotionTie
        case "contract_term_tie": self = .contractTermTie
        case "invalid_percent": self = .invalidPercent
        case "invalid_tier": self = .invalidTier
        case "invalid_formula": self = .invalidFormula
        case "negative_price": self = .negativePrice
        case "missing_policy": self = .missingPolicy
        case "tax_rate_tie": self = .taxRateTie
        case "invalid_quantity": self = .invalidQuantity
        case "quantity_too_precise": self = .quantityTooPrecise
        case "quantity_out_of_range": self = .quantityOutOfRange
        case "contract_ended": self = .contractEnded
        case "tax_rate_missing": self = .taxRateMissing
        case "no_price": self = .noPrice
        case "quantity_below_minimum": self = .quantityBelowMinimum
        case "quantity_above_maximum": self = .quantityAboveMaximum
        case "quantity_not_multiple": self = .quantityNotMultiple
        case "order_below_minimum": self = .orderBelowMinimum
        case "order_above_maximum": self = .orderAboveMaximum
        case "below_floor": self = .belowFloor
        case "unknown_promotion_code": self = .unknownPromotionCode
        case "not_in_assortment": self = .notInAssortment
        case "invalid_request": self = .invalidRequest
        case "unknown_contract": self = .unknownContract
        case "unknown_subject": self = .unknownSubject
        case "stale_version": self = .staleVersion
        case "wrong_state": self = .wrongState
        case "closed": self = .closed
        case "not_permitted": self = .notPermitted
        case "locked": self = .locked
        case "external_authority": self = .externalAuthority
        case "input_conflict": self = .inputConflict
        case "input_too_old": self = .inputTooOld
        case "wrong_account": self = .wrongAccount
        case "damaged_snapshot": self = .damagedSnapshot
        case "event_gap": self = .eventGap
        case "needs_answers": self = .needsAnswers
        case "approval_required": self = .approvalRequired
        case "cart_frozen": self = .cartFrozen
        case "awaiting_approval": self = .awaitingApproval
        case "cart_approved": self = .cartApproved
        case "not_a_cart": self = .notACart
        case "schedule_mismatch": self = .scheduleMismatch
        case "coding_mismatch": self = .codingMismatch
        case "empty_cart": self = .emptyCart
        case "unknown_line": self = .unknownLine
        case "other_attempt": self = .otherAttempt
        case "operation_in_future": self = .operationInFuture
        case "text_too_long": self = .textTooLong
        case "nothing_frozen": self = .nothingFrozen
        case "older_observation": self = .olderObservation
        case "order_quantity": self = .orderQuantity
        case "quote_expired": self = .quoteExpired
        case "target_unreachable": self = .targetUnreachable
        case "beyond_quote": self = .beyondQuote
        case "ceiling_exceeded": self = .ceilingExceeded
        case "partial_acceptance": self = .partialAcceptance
        case "validity_over": self = .validityOver
        case "approval_impossible": self = .approvalImpossible
        case "not_an_approver": self = .notAnApprover
        case "self_approval": self = .selfApproval
        case "already_decided": self = .alreadyDecided
        case "delegation_cycle": self = .delegationCycle
        case "invalid_claim": self = .invalidClaim
        case "step_not_open": self = .stepNotOpen
        case "budget_exceeded": self = .budgetExceeded
        case "budget_in_use": self = .budgetInUse
        case "period_closed": self = .periodClosed
        case "hold_exceeded": self = .holdExceeded
        case "no_rate": self = .noRate
        case "credit_exceeded": self = .creditExceeded
        case "credit_on_hold": self = .creditOnHold
        case "unknown_reason": self = .unknownReason
        case "unknown_signal": self = .unknownSignal
        case "missing_choice": self = .missingChoice
        case "unknown_event_type": self = .unknownEventType
        case "unsupported_content": self = .unsupportedContent
        case "bundle_expired": self = .bundleExpired
        case "not_in_bundle": self = .notInBundle
        case "not_a_bundle": self = .notABundle
        case "damaged_bundle": self = .damagedBundle
        case "replay_order": self = .replayOrder
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .invalidUtf8: "invalid_utf8"
        case .invalidJson: "invalid_json"
        case .documentTooLarge: "document_too_large"
        case .documentTooDeep: "document_too_deep"
        case .duplicateField: "duplicate_field"
        case .unknownField: "unknown_field"
        case .missingField: "missing_field"
        case .wrongType: "wrong_type"
        case .invalidDecimal: "invalid_decimal"
        case .invalidChoice: "invalid_choice"
        case .invalidId: "invalid_id"
        case .duplicateId: "duplicate_id"
        case .unknownReference: "unknown_reference"
        case .conflictingFields: "conflicting_fields"
        case .unsupportedVersion: "unsupported_version"
        case .tooMany: "too_many"
        case .referenceCycle: "reference_cycle"
        case .composeConflict: "compose_conflict"
        case .invalidCsv: "invalid_csv"
        case .outOfRange: "out_of_range"
        case .unknownCurrency: "unknown_currency"
        case .currencyMismatch: "currency_mismatch"
        case .amountOutOfRange: "amount_out_of_range"
        case .precisionLoss: "precision_loss"
        case .divisionByZero: "division_by_zero"
        case .invalidIncrement: "invalid_increment"
        case .allocationImpossible: "allocation_impossible"
        case .invalidEnding: "invalid_ending"
        case .unknownTimeZone: "unknown_time_zone"
        case .invalidTime: "invalid_time"
        case .invalidDuration: "invalid_duration"
        case .emptyWindow: "empty_window"
        case .noOpenTime: "no_open_time"
        case .timeOutOfRange: "time_out_of_range"
        case .invalidWeekPattern: "invalid_week_pattern"
        case .unknownFact: "unknown_fact"
        case .missingCurrency: "missing_currency"
        case .missingUnit: "missing_unit"
        case .emptyCondition: "empty_condition"
        case .unknownSku: "unknown_sku"
        case .unknownUnit: "unknown_unit"
        case .ambiguousItem: "ambiguous_item"
        case .invalidConfiguration: "invalid_configuration"
        case .invalidConversion: "invalid_conversion"
        case .unknownOrgUnit: "unknown_org_unit"
        case .unknownContact: "unknown_contact"
        case .priceRowTie: "price_row_tie"
        case .invertedTiers: "inverted_tiers"
        case .mixedTierBounds: "mixed_tier_bounds"
        case .promotionTie: "promotion_tie"
        case .contractTermTie: "contract_term_tie"
        case .invalidPercent: "invalid_percent"
        case .invalidTier: "invalid_tier"
        case .invalidFormula: "invalid_formula"
        case .negativePrice: "negative_price"
        case .missingPolicy: "missing_policy"
        case .taxRateTie: "tax_rate_tie"
        case .invalidQuantity: "invalid_quantity"
        case .quantityTooPrecise: "quantity_too_precise"
        case .quantityOutOfRange: "quantity_out_of_range"
        case .contractEnded: "contract_ended"
        case .taxRateMissing: "tax_rate_missing"
        case .noPrice: "no_price"
        case .quantityBelowMinimum: "quantity_below_minimum"
        case .quantityAboveMaximum: "quantity_above_maximum"
        case .quantityNotMultiple: "quantity_not_multiple"
        case .orderBelowMinimum: "order_below_minimum"
        case .orderAboveMaximum: "order_above_maximum"
        case .belowFloor: "below_floor"
        case .unknownPromotionCode: "unknown_promotion_code"
        case .notInAssortment: "not_in_assortment"
        case .invalidRequest: "invalid_request"
        case .unknownContract: "unknown_contract"
        case .unknownSubject: "unknown_subject"
        case .staleVersion: "stale_version"
        case .wrongState: "wrong_state"
        case .closed: "closed"
        case .notPermitted: "not_permitted"
        case .locked: "locked"
        case .externalAuthority: "external_authority"
        case .inputConflict: "input_conflict"
        case .inputTooOld: "input_too_old"
        case .wrongAccount: "wrong_account"
        case .damagedSnapshot: "damaged_snapshot"
        case .eventGap: "event_gap"
        case .needsAnswers: "needs_answers"
        case .approvalRequired: "approval_required"
        case .cartFrozen: "cart_frozen"
        case .awaitingApproval: "awaiting_approval"
        case .cartApproved: "cart_approved"
        case .notACart: "not_a_cart"
        case .scheduleMismatch: "schedule_mismatch"
        case .codingMismatch: "coding_mismatch"
        case .emptyCart: "empty_cart"
        case .unknownLine: "unknown_line"
        case .otherAttempt: "other_attempt"
        case .operationInFuture: "operation_in_future"
        case .textTooLong: "text_too_long"
        case .nothingFrozen: "nothing_frozen"
        case .olderObservation: "older_observation"
        case .orderQuantity: "order_quantity"
        case .quoteExpired: "quote_expired"
        case .targetUnreachable: "target_unreachable"
        case .beyondQuote: "beyond_quote"
        case .ceilingExceeded: "ceiling_exceeded"
        case .partialAcceptance: "partial_acceptance"
        case .validityOver: "validity_over"
        case .approvalImpossible: "approval_impossible"
        case .notAnApprover: "not_an_approver"
        case .selfApproval: "self_approval"
        case .alreadyDecided: "already_decided"
        case .delegationCycle: "delegation_cycle"
        case .invalidClaim: "invalid_claim"
        case .stepNotOpen: "step_not_open"
        case .budgetExceeded: "budget_exceeded"
        case .budgetInUse: "budget_in_use"
        case .periodClosed: "period_closed"
        case .holdExceeded: "hold_exceeded"
        case .noRate: "no_rate"
        case .creditExceeded: "credit_exceeded"
        case .creditOnHold: "credit_on_hold"
        case .unknownReason: "unknown_reason"
        case .unknownSignal: "unknown_signal"
        case .missingChoice: "missing_choice"
        case .unknownEventType: "unknown_event_type"
        case .unsupportedContent: "unsupported_content"
        case .bundleExpired: "bundle_expired"
        case .notInBundle: "not_in_bundle"
        case .notABundle: "not_a_bundle"
        case .damagedBundle: "damaged_bundle"
        case .replayOrder: "replay_order"
        case .unknown(let word): word
        }
    }
}

/// What ends a run.
public enum ExitOn: Choice {
    /// The thing was ordered.
    case ordered
    /// The same was ordered elsewhere.
    case convertedElsewhere
    /// The thing came to any end.
    case ended
    /// Activity that counts at its stage.
    case activity
    /// Somebody came back after it was abandoned.
    case resumed
    /// It is at another stage.
    case stageChanged
    /// The recipient wrote back.
    case replied
    /// The recipient followed a link.
    case clicked
    /// One of the signals of the exit.
    case signal
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ExitOn] = ["ordered", "converted_elsewhere", "ended", "activity", "resumed", "stage_changed", "replied", "clicked", "signal"].map(ExitOn.init(word:))

    public init(word: String) {
        switch word {
        case "ordered": self = .ordered
        case "converted_elsewhere": self = .convertedElsewhere
        case "ended": self = .ended
        case "activity": self = .activity
        case "resumed": self = .resumed
        case "stage_changed": self = .stageChanged
        case "replied": self = .replied
        case "clicked": self = .clicked
        case "signal": self = .signal
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .ordered: "ordered"
        case .convertedElsewhere: "converted_elsewhere"
        case .ended: "ended"
        case .activity: "activity"
        case .resumed: "resumed"
        case .stageChanged: "stage_changed"
        case .replied: "replied"
        case .clicked: "clicked"
        case .signal: "signal"
        case .unknown(let word): word
        }
    }
}

/// When an exit counts.
public enum ExitTiming: Choice {
    /// At once.
    case immediate
    /// When the next step is due.
    case nextStep
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ExitTiming] = ["immediate", "next_step"].map(ExitTiming.init(word:))

    public init(word: String) {
        switch word {
        case "immediate": self = .immediate
        case "next_step": self = .nextStep
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .immediate: "immediate"
        case .nextStep: "next_step"
        case .unknown(let word): word
        }
    }
}

/// What is given an arm.
public enum ExperimentUnit: Choice {
    /// The account, so that colleagues see the same.
    case account
    /// The contact.
    case contact
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ExperimentUnit] = ["account", "contact"].map(ExperimentUnit.init(word:))

    public init(word: String) {
        switch word {
        case "account": self = .account
        case "contact": self = .contact
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .account: "account"
        case .contact: "contact"
        case .unknown(let word): word
        }
    }
}

/// How much is explained.
public enum Explain: Choice {
    /// Nothing: the hot path.
    case none_
    /// The waterfall of each line.
    case summary
    /// Also every candidate with why it lost, and the arithmetic.
    case full
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Explain] = ["none", "summary", "full"].map(Explain.init(word:))

    public init(word: String) {
        switch word {
        case "none": self = .none_
        case "summary": self = .summary
        case "full": self = .full
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .none_: "none"
        case .summary: "summary"
        case .full: "full"
        case .unknown(let word): word
        }
    }
}
