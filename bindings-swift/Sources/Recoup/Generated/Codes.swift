// Printed from the surface by `cargo xtask gen`; do not edit.

extension RecoupError {
    /// What is wrong, by its stable word. The table is append-only.
    public enum Code: Hashable, Sendable {
        /// 100: The bytes are not UTF-8. Send the document as UTF-8.
        case invalidUtf8
        /// 101: The text is not JSON. Mend the syntax at the place named.
        case invalidJson
        /// 102: The document is larger than the limit. Split it, or load bulk data as rows.
        case documentTooLarge
        /// 103: The document nests deeper than the limit. Flatten the nested conditions or values.
        case documentTooDeep
        /// 104: A field stands twice in one object. Keep one of the two.
        case duplicateField
        /// 105: The field is not known here. Remove it or mend its name.
        case unknownField
        /// 106: A required field is missing. Add the field.
        case missingField
        /// 107: The value has the wrong JSON type. Use the type named.
        case wrongType
        /// 108: Not a decimal: digits with at most one point, as a string or an integer literal, within 28
        /// digits. Write the amount as a string such as "12.50".
        case invalidDecimal
        /// 109: The word is not one of those allowed here. Use one of the words named.
        case invalidChoice
        /// 110: An id is empty, too long or has control characters. Use 1 to 128 printable characters.
        case invalidId
        /// 111: Two things of one kind have the same id. Rename one of them.
        case duplicateId
        /// 112: The id named here is not defined. Define it or mend the name.
        case unknownReference
        /// 113: Fields that exclude each other stand together, or none of them is there. Give exactly one of the
        /// fields named.
        case conflictingFields
        /// 114: The version of the document is not supported. Use a version that this release reads.
        case unsupportedVersion
        /// 115: A collection is longer than its limit. Split the input.
        case tooMany
        /// 116: Definitions refer to each other in a circle. Break the circle at the place named.
        case referenceCycle
        /// 117: Two documents define the same thing. Define it in one of them.
        case composeConflict
        /// 118: A row of the bulk data can't be read. Mend the row named.
        case invalidCsv
        /// 119: The number is outside the range allowed here. Use a number within the range named.
        case outOfRange
        /// 200: Not an ISO 4217 currency code. Use a three-letter code such as "EUR".
        case unknownCurrency
        /// 201: Two currencies meet where one is needed. Convert one of the amounts, or price them apart.
        case currencyMismatch
        /// 202: The amount is beyond the range of exact arithmetic. Amounts stay below 10^15 major units.
        case amountOutOfRange
        /// 203: The amount has more digits than can be kept exactly. Round it first, at a named rounding point.
        case precisionLoss
        /// 204: Division by zero. Give a divisor other than zero.
        case divisionByZero
        /// 205: A rounding increment must be above zero. Use an increment such as "0.01".
        case invalidIncrement
        /// 206: The amount can't be allocated over these weights. Give at least one weight and none below zero.
        case allocationImpossible
        /// 207: Not a price ending. Write x for free digits, then the fixed digits, such as "x9.95".
        case invalidEnding
        /// 300: Not an IANA time zone. Use a name such as "Europe/Berlin".
        case unknownTimeZone
        /// 301: Not an instant, date or time of day. Write 2026-11-22T09:00:00Z, 2026-11-22 or 09:00.
        case invalidTime
        /// 302: Not a duration. Write an ISO 8601 duration such as "PT36H".
        case invalidDuration
        /// 303: The window ends before or when it begins. Mend from and until; until is exclusive.
        case emptyWindow
        /// 304: The calendar has no open time within the horizon. Open at least one interval in the week.
        case noOpenTime
        /// 305: The instant is outside the supported years. Use years 1900 to 9998.
        case timeOutOfRange
        /// 306: Not a pattern of opening hours. Write such as "Mon-Fri 09:00-17:00; Sat 10:00-13:00".
        case invalidWeekPattern
        /// 400: The condition asks about a fact that is not known here. Use one of the facts named.
        case unknownFact
        /// 401: An amount in a condition has no currency. Name the currency, and the basis if there are several.
        case missingCurrency
        /// 402: A measured quantity in a condition has no unit. Name the unit of measure.
        case missingUnit
        /// 403: A condition says nothing. Remove it or add a comparison.
        case emptyCondition
        /// 500: The SKU is in no catalogue and in no price row. Add it, or put the product's facts on the line.
        case unknownSku
        /// 501: The unit of measure is not defined for this product. Use one of the product's units.
        case unknownUnit
        /// 503: The number that was entered names several products. Choose one of the SKUs named.
        case ambiguousItem
        /// 504: The configuration breaks a constraint of the product. Change one of the choices named.
        case invalidConfiguration
        /// 505: A conversion needs whole numbers above zero. Write such as { "unit": "case", "holds": 12 }.
        case invalidConversion
        /// 506: The unit is not part of the company tree. Use a unit of the tree.
        case unknownOrgUnit
        /// 507: The contact is not known to the company. Add the contact first.
        case unknownContact
        /// 600: Two rows of one list price the same SKU, unit and quantity at the same time. Remove one, or tell
        /// them apart by validity or eligibility.
        case priceRowTie
        /// 601: The tiers do not rise strictly. Order the tiers by quantity, each above the one before.
        case invertedTiers
        /// 602: A tier has both bounds, or none. Give either from or above on each tier.
        case mixedTierBounds
        /// 603: Two promotions or groups have the same order. Give each its own order.
        case promotionTie
        /// 604: Two terms of one contract cover the same thing at the same priority. Give one of them a higher
        /// priority.
        case contractTermTie
        /// 605: The percentage is outside the range allowed here. Use a percentage within the range named.
        case invalidPercent
        /// 606: The tier has no price, or one that its mode can't use. Give the tier what its mode needs.
        case invalidTier
        /// 607: The price formula can't be read. Use prices by list id, numbers, + - * / and parentheses.
        case invalidFormula
        /// 608: A price can't be below zero. Use zero or more.
        case negativePrice
        /// 609: A choice that has no safe default is missing. Say which of the named behaviours is meant.
        case missingPolicy
        /// 610: Two rates of one tax hold for the same region, category and seller at the same time. Remove one,
        /// or tell them apart by validity.
        case taxRateTie
        /// 700: The quantity is zero, negative or not a number. Order a quantity above zero.
        case invalidQuantity
        /// 701: The quantity has more decimals than the product allows. Use one of the nearest quantities named.
        case quantityTooPrecise
        /// 702: The quantity is beyond the limit. Split the order.
        case quantityOutOfRange
        /// 703: The contract that the line names is not in force at that time. Renew the contract or remove the
        /// reference.
        case contractEnded
        /// 704: No tax rate covers this category and region at that time. Add a rate, or send the tax with the
        /// request.
        case taxRateMissing
        /// 705: There is no price for this line. See the reasons of the candidates.
        case noPrice
        /// 706: The quantity is below the minimum. Order at least the minimum.
        case quantityBelowMinimum
        /// 707: The quantity is above the maximum. Order at most the maximum.
        case quantityAboveMaximum
        /// 708: The quantity is not a multiple of the pack. Use one of the nearest quantities named.
        case quantityNotMultiple
        /// 709: The order is below the minimum. Add the shortfall.
        case orderBelowMinimum
        /// 710: The order is above the maximum. Split the order.
        case orderAboveMaximum
        /// 711: The price is below the floor. Raise the price or ask for approval.
        case belowFloor
        /// 712: The code belongs to no promotion. Remove the code.
        case unknownPromotionCode
        /// 713: The product is not in the buyer's catalogue. Add it to an assortment of the buyer.
        case notInAssortment
        /// 714: The request contradicts itself. Mend the part named.
        case invalidRequest
        /// 715: The contract that is named does not exist. Mend the contract's id.
        case unknownContract
        /// 800: No cart, quote, order, approval, budget or list has this id. Mend the id, or create it first.
        case unknownSubject
        /// 801: Somebody changed it since the version that the command names. Read it again and repeat the
        /// command on what is there now.
        case staleVersion
        /// 802: The command does not fit the state. Use one of the commands named, or wait for the state to
        /// change.
        case wrongState
        /// 803: It has come to its end and changes no more. Start a new one.
        case closed
        /// 804: The roles of the actor do not allow this. Ask somebody whose role allows it.
        case notPermitted
        /// 805: Somebody else holds the lock. Wait until the lock ends, or ask its holder.
        case locked
        /// 806: Another system decides about it; only observations change it. Send an observation of that system.
        case externalAuthority
        /// 807: The id was used for another input. Give each input its own id.
        case inputConflict
        /// 808: The input is older than what the account remembers. Drop it, or look at what has become of it.
        case inputTooOld
        /// 809: The input, snapshot or event belongs to another account. Use the state of the account named.
        case wrongAccount
        /// 810: The snapshot is not what was written: its digest differs. Restore an older snapshot, or rebuild
        /// from events.
        case damagedSnapshot
        /// 811: The event does not follow the ones before. Apply every event once, in the order of their numbers.
        case eventGap
        /// 812: Facts of other systems are missing. Answer the needs named, then repeat the command.
        case needsAnswers
        /// 813: The rules ask for approval before an order is placed. Submit it first.
        case approvalRequired
        /// 820: The cart is frozen: its lines and prices stand still. Thaw it first.
        case cartFrozen
        /// 821: The cart waits for approval and can't be edited. Recall it first.
        case awaitingApproval
        /// 822: An approved cart changes by amend only. Amend it, or recall it and edit.
        case cartApproved
        /// 823: A list or template can't be frozen, submitted, placed or transferred. Copy its lines into a cart.
        case notACart
        /// 824: The quantities of the schedule do not sum to the quantity of the line. Mend the schedule or the
        /// quantity.
        case scheduleMismatch
        /// 825: The shares of the coding are not above zero or do not sum to 100 percent. Mend the shares.
        case codingMismatch
        /// 826: The cart has no lines. Add a line first.
        case emptyCart
        /// 827: The cart or order has no such line. Use the id of a line that is there.
        case unknownLine
        /// 828: The answer belongs to another attempt to place. Answer the attempt named, or drop the answer.
        case otherAttempt
        /// 829: The operation happened after the clock of the account. Send it again when its time has come, or
        /// mend the device's clock.
        case operationInFuture
        /// 830: A note or title is longer than the limit. Shorten it.
        case textTooLong
        /// 831: No prices are kept, to place the cart with or to compare with. Price the cart, and freeze it or
        /// note that the buyer saw it, first.
        case nothingFrozen
        /// 832: A newer version of the other system is known. Drop the observation.
        case olderObservation
        /// 840: More would be shipped, cancelled, invoiced or returned than there is. Use the quantities that are
        /// left.
        case orderQuantity
        /// 850: The offer has ended. Ask for a new one: an expired quote can only be quoted again.
        case quoteExpired
        /// 851: Floors and locks do not allow the target total. Use the nearest total named, or unlock lines.
        case targetUnreachable
        /// 852: More is asked for than the quote offers or has left. Take at most what is named.
        case beyondQuote
        /// 853: The release goes beyond the ceiling of the blanket order. Order less, or agree on a new quote.
        case ceilingExceeded
        /// 854: The quote is accepted as a whole or not at all. Accept every line in full, or make a counter
        /// offer.
        case partialAcceptance
        /// 855: The offer or its term would be over before it begins. Use an end after now.
        case validityOver
        /// 870: The approval could never be finished. Name approvers who can decide the step, or change the
        /// policy.
        case approvalImpossible
        /// 871: No open step of the approval waits for this person. Ask one of the people named, or reassign the
        /// step.
        case notAnApprover
        /// 872: Nobody approves what they asked for. Ask somebody who took no part in the request.
        case selfApproval
        /// 873: The person has decided already. Wait for the others.
        case alreadyDecided
        /// 874: Delegations come back to where they began. Revoke one of the delegations named.
        case delegationCycle
        /// 875: The link is over, was used, or is about other content. Open the approval and decide there.
        case invalidClaim
        /// 876: The step does not exist or is not open. Use one of the open steps named.
        case stepNotOpen
        /// 890: A budget lacks the amount, so nothing was held on any. Lower the amount, raise the limit or book
        /// it elsewhere.
        case budgetExceeded
        /// 891: The budget can't change or go like this while it is used. Make another budget, or say what is
        /// meant.
        case budgetInUse
        /// 892: The budget has no open period at that time. Use a date in an open period.
        case periodClosed
        /// 893: More is committed, released or given back than there is. Name at most what is there.
        case holdExceeded
        /// 894: No rate is in force between the two currencies. Add a rate to the rulebook's budgets.
        case noRate
        /// 895: The credit left does not cover the amount. Lower the amount, or ask for more credit.
        case creditExceeded
        /// 896: The seller has stopped the customer's credit. Settle what is overdue, or pay in advance.
        case creditOnHold
        /// 900: The reason is neither in the table nor one of the rulebook's own. Use one of the nearest codes
        /// named, or add it to the rulebook's reasons as x.*.
        case unknownReason
        /// 901: No signal has this name, and it is not one of the host's own. Use one of the words named, or
        /// begin the name with x.
        case unknownSignal
        /// 920: The play leaves open what systems handle differently. Say it in the step, in the play or by a
        /// preset.
        case missingChoice
        /// 970: The event is of a type that is not read here. Send a type that is documented, or keep the event
        /// away from the engine.
        case unknownEventType
        /// 971: The data of the event is no JSON. Send the data as JSON, in the field data.
        case unsupportedContent
        /// 990: An account comes again after its group in the log has ended. Order the log by account, or replay
        /// it by time.
        case replayOrder
        /// A code that this version does not know.
        case unknown(String)

        public static let known: [Code] = [
            .invalidUtf8,
            .invalidJson,
            .documentTooLarge,
            .documentTooDeep,
            .duplicateField,
            .unknownField,
            .missingField,
            .wrongType,
            .invalidDecimal,
            .invalidChoice,
            .invalidId,
            .duplicateId,
            .unknownReference,
            .conflictingFields,
            .unsupportedVersion,
            .tooMany,
            .referenceCycle,
            .composeConflict,
            .invalidCsv,
            .outOfRange,
            .unknownCurrency,
            .currencyMismatch,
            .amountOutOfRange,
            .precisionLoss,
            .divisionByZero,
            .invalidIncrement,
            .allocationImpossible,
            .invalidEnding,
            .unknownTimeZone,
            .invalidTime,
            .invalidDuration,
            .emptyWindow,
            .noOpenTime,
            .timeOutOfRange,
            .invalidWeekPattern,
            .unknownFact,
            .missingCurrency,
            .missingUnit,
            .emptyCondition,
            .unknownSku,
            .unknownUnit,
            .ambiguousItem,
            .invalidConfiguration,
            .invalidConversion,
            .unknownOrgUnit,
            .unknownContact,
            .priceRowTie,
            .invertedTiers,
            .mixedTierBounds,
            .promotionTie,
            .contractTermTie,
            .invalidPercent,
            .invalidTier,
            .invalidFormula,
            .negativePrice,
            .missingPolicy,
            .taxRateTie,
            .invalidQuantity,
            .quantityTooPrecise,
            .quantityOutOfRange,
            .contractEnded,
            .taxRateMissing,
            .noPrice,
            .quantityBelowMinimum,
            .quantityAboveMaximum,
            .quantityNotMultiple,
            .orderBelowMinimum,
            .orderAboveMaximum,
            .belowFloor,
            .unknownPromotionCode,
            .notInAssortment,
            .invalidRequest,
            .unknownContract,
            .unknownSubject,
            .staleVersion,
            .wrongState,
            .closed,
            .notPermitted,
            .locked,
            .externalAuthority,
            .inputConflict,
            .inputTooOld,
            .wrongAccount,
            .damagedSnapshot,
            .eventGap,
            .needsAnswers,
            .approvalRequired,
            .cartFrozen,
            .awaitingApproval,
            .cartApproved,
            .notACart,
            .scheduleMismatch,
            .codingMismatch,
            .emptyCart,
            .unknownLine,
            .otherAttempt,
            .operationInFuture,
            .textTooLong,
            .nothingFrozen,
            .olderObservation,
            .orderQuantity,
            .quoteExpired,
            .targetUnreachable,
            .beyondQuote,
            .ceilingExceeded,
            .partialAcceptance,
            .validityOver,
            .approvalImpossible,
            .notAnApprover,
            .selfApproval,
            .alreadyDecided,
            .delegationCycle,
            .invalidClaim,
            .stepNotOpen,
            .budgetExceeded,
            .budgetInUse,
            .periodClosed,
            .holdExceeded,
            .noRate,
            .creditExceeded,
            .creditOnHold,
            .unknownReason,
            .unknownSignal,
            .missingChoice,
            .unknownEventType,
            .unsupportedContent,
            .replayOrder,
        ]

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
            case .replayOrder: "replay_order"
            case .unknown(let word): word
            }
        }

        /// Its number in the table; 0 for one that this version does not know.
        public var number: Int {
            switch self {
            case .invalidUtf8: 100
            case .invalidJson: 101
            case .documentTooLarge: 102
            case .documentTooDeep: 103
            case .duplicateField: 104
            case .unknownField: 105
            case .missingField: 106
            case .wrongType: 107
            case .invalidDecimal: 108
            case .invalidChoice: 109
            case .invalidId: 110
            case .duplicateId: 111
            case .unknownReference: 112
            case .conflictingFields: 113
            case .unsupportedVersion: 114
            case .tooMany: 115
            case .referenceCycle: 116
            case .composeConflict: 117
            case .invalidCsv: 118
            case .outOfRange: 119
            case .unknownCurrency: 200
            case .currencyMismatch: 201
            case .amountOutOfRange: 202
            case .precisionLoss: 203
            case .divisionByZero: 204
            case .invalidIncrement: 205
            case .allocationImpossible: 206
            case .invalidEnding: 207
            case .unknownTimeZone: 300
            case .invalidTime: 301
            case .invalidDuration: 302
            case .emptyWindow: 303
            case .noOpenTime: 304
            case .timeOutOfRange: 305
            case .invalidWeekPattern: 306
            case .unknownFact: 400
            case .missingCurrency: 401
            case .missingUnit: 402
            case .emptyCondition: 403
            case .unknownSku: 500
            case .unknownUnit: 501
            case .ambiguousItem: 503
            case .invalidConfiguration: 504
            case .invalidConversion: 505
            case .unknownOrgUnit: 506
            case .unknownContact: 507
            case .priceRowTie: 600
            case .invertedTiers: 601
            case .mixedTierBounds: 602
            case .promotionTie: 603
            case .contractTermTie: 604
            case .invalidPercent: 605
            case .invalidTier: 606
            case .invalidFormula: 607
            case .negativePrice: 608
            case .missingPolicy: 609
            case .taxRateTie: 610
            case .invalidQuantity: 700
            case .quantityTooPrecise: 701
            case .quantityOutOfRange: 702
            case .contractEnded: 703
            case .taxRateMissing: 704
            case .noPrice: 705
            case .quantityBelowMinimum: 706
            case .quantityAboveMaximum: 707
            case .quantityNotMultiple: 708
            case .orderBelowMinimum: 709
            case .orderAboveMaximum: 710
            case .belowFloor: 711
            case .unknownPromotionCode: 712
            case .notInAssortment: 713
            case .invalidRequest: 714
            case .unknownContract: 715
            case .unknownSubject: 800
            case .staleVersion: 801
            case .wrongState: 802
            case .closed: 803
            case .notPermitted: 804
            case .locked: 805
            case .externalAuthority: 806
            case .inputConflict: 807
            case .inputTooOld: 808
            case .wrongAccount: 809
            case .damagedSnapshot: 810
            case .eventGap: 811
            case .needsAnswers: 812
            case .approvalRequired: 813
            case .cartFrozen: 820
            case .awaitingApproval: 821
            case .cartApproved: 822
            case .notACart: 823
            case .scheduleMismatch: 824
            case .codingMismatch: 825
            case .emptyCart: 826
            case .unknownLine: 827
            case .otherAttempt: 828
            case .operationInFuture: 829
            case .textTooLong: 830
            case .nothingFrozen: 831
            case .olderObservation: 832
            case .orderQuantity: 840
            case .quoteExpired: 850
            case .targetUnreachable: 851
            case .beyondQuote: 852
            case .ceilingExceeded: 853
            case .partialAcceptance: 854
            case .validityOver: 855
            case .approvalImpossible: 870
            case .notAnApprover: 871
            case .selfApproval: 872
            case .alreadyDecided: 873
            case .delegationCycle: 874
            case .invalidClaim: 875
            case .stepNotOpen: 876
            case .budgetExceeded: 890
            case .budgetInUse: 891
            case .periodClosed: 892
            case .holdExceeded: 893
            case .noRate: 894
            case .creditExceeded: 895
            case .creditOnHold: 896
            case .unknownReason: 900
            case .unknownSignal: 901
            case .missingChoice: 920
            case .unknownEventType: 970
            case .unsupportedContent: 971
            case .replayOrder: 990
            case .unknown: 0
            }
        }

        /// What it means, in one sentence.
        public var summary: String {
            switch self {
            case .invalidUtf8: "The bytes are not UTF-8."
            case .invalidJson: "The text is not JSON."
            case .documentTooLarge: "The document is larger than the limit."
            case .documentTooDeep: "The document nests deeper than the limit."
            case .duplicateField: "A field stands twice in one object."
            case .unknownField: "The field is not known here."
            case .missingField: "A required field is missing."
            case .wrongType: "The value has the wrong JSON type."
            case .invalidDecimal: "Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits."
            case .invalidChoice: "The word is not one of those allowed here."
            case .invalidId: "An id is empty, too long or has control characters."
            case .duplicateId: "Two things of one kind have the same id."
            case .unknownReference: "The id named here is not defined."
            case .conflictingFields: "Fields that exclude each other stand together, or none of them is there."
            case .unsupportedVersion: "The version of the document is not supported."
            case .tooMany: "A collection is longer than its limit."
            case .referenceCycle: "Definitions refer to each other in a circle."
            case .composeConflict: "Two documents define the same thing."
            case .invalidCsv: "A row of the bulk data can't be read."
            case .outOfRange: "The number is outside the range allowed here."
            case .unknownCurrency: "Not an ISO 4217 currency code."
            case .currencyMismatch: "Two currencies meet where one is needed."
            case .amountOutOfRange: "The amount is beyond the range of exact arithmetic."
            case .precisionLoss: "The amount has more digits than can be kept exactly."
            case .divisionByZero: "Division by zero."
            case .invalidIncrement: "A rounding increment must be above zero."
            case .allocationImpossible: "The amount can't be allocated over these weights."
            case .invalidEnding: "Not a price ending."
            case .unknownTimeZone: "Not an IANA time zone."
            case .invalidTime: "Not an instant, date or time of day."
            case .invalidDuration: "Not a duration."
            case .emptyWindow: "The window ends before or when it begins."
            case .noOpenTime: "The calendar has no open time within the horizon."
            case .timeOutOfRange: "The instant is outside the supported years."
            case .invalidWeekPattern: "Not a pattern of opening hours."
            case .unknownFact: "The condition asks about a fact that is not known here."
            case .missingCurrency: "An amount in a condition has no currency."
            case .missingUnit: "A measured quantity in a condition has no unit."
            case .emptyCondition: "A condition says nothing."
            case .unknownSku: "The SKU is in no catalogue and in no price row."
            case .unknownUnit: "The unit of measure is not defined for this product."
            case .ambiguousItem: "The number that was entered names several products."
            case .invalidConfiguration: "The configuration breaks a constraint of the product."
            case .invalidConversion: "A conversion needs whole numbers above zero."
            case .unknownOrgUnit: "The unit is not part of the company tree."
            case .unknownContact: "The contact is not known to the company."
            case .priceRowTie: "Two rows of one list price the same SKU, unit and quantity at the same time."
            case .invertedTiers: "The tiers do not rise strictly."
            case .mixedTierBounds: "A tier has both bounds, or none."
            case .promotionTie: "Two promotions or groups have the same order."
            case .contractTermTie: "Two terms of one contract cover the same thing at the same priority."
            case .invalidPercent: "The percentage is outside the range allowed here."
            case .invalidTier: "The tier has no price, or one that its mode can't use."
            case .invalidFormula: "The price formula can't be read."
            case .negativePrice: "A price can't be below zero."
            case .missingPolicy: "A choice that has no safe default is missing."
            case .taxRateTie: "Two rates of one tax hold for the same region, category and seller at the same time."
            case .invalidQuantity: "The quantity is zero, negative or not a number."
            case .quantityTooPrecise: "The quantity has more decimals than the product allows."
            case .quantityOutOfRange: "The quantity is beyond the limit."
            case .contractEnded: "The contract that the line names is not in force at that time."
            case .taxRateMissing: "No tax rate covers this category and region at that time."
            case .noPrice: "There is no price for this line."
            case .quantityBelowMinimum: "The quantity is below the minimum."
            case .quantityAboveMaximum: "The quantity is above the maximum."
            case .quantityNotMultiple: "The quantity is not a multiple of the pack."
            case .orderBelowMinimum: "The order is below the minimum."
            case .orderAboveMaximum: "The order is above the maximum."
            case .belowFloor: "The price is below the floor."
            case .unknownPromotionCode: "The code belongs to no promotion."
            case .notInAssortment: "The product is not in the buyer's catalogue."
            case .invalidRequest: "The request contradicts itself."
            case .unknownContract: "The contract that is named does not exist."
            case .unknownSubject: "No cart, quote, order, approval, budget or list has this id."
            case .staleVersion: "Somebody changed it since the version that the command names."
            case .wrongState: "The command does not fit the state."
            case .closed: "It has come to its end and changes no more."
            case .notPermitted: "The roles of the actor do not allow this."
            case .locked: "Somebody else holds the lock."
            case .externalAuthority: "Another system decides about it; only observations change it."
            case .inputConflict: "The id was used for another input."
            case .inputTooOld: "The input is older than what the account remembers."
            case .wrongAccount: "The input, snapshot or event belongs to another account."
            case .damagedSnapshot: "The snapshot is not what was written: its digest differs."
            case .eventGap: "The event does not follow the ones before."
            case .needsAnswers: "Facts of other systems are missing."
            case .approvalRequired: "The rules ask for approval before an order is placed."
            case .cartFrozen: "The cart is frozen: its lines and prices stand still."
            case .awaitingApproval: "The cart waits for approval and can't be edited."
            case .cartApproved: "An approved cart changes by amend only."
            case .notACart: "A list or template can't be frozen, submitted, placed or transferred."
            case .scheduleMismatch: "The quantities of the schedule do not sum to the quantity of the line."
            case .codingMismatch: "The shares of the coding are not above zero or do not sum to 100 percent."
            case .emptyCart: "The cart has no lines."
            case .unknownLine: "The cart or order has no such line."
            case .otherAttempt: "The answer belongs to another attempt to place."
            case .operationInFuture: "The operation happened after the clock of the account."
            case .textTooLong: "A note or title is longer than the limit."
            case .nothingFrozen: "No prices are kept, to place the cart with or to compare with."
            case .olderObservation: "A newer version of the other system is known."
            case .orderQuantity: "More would be shipped, cancelled, invoiced or returned than there is."
            case .quoteExpired: "The offer has ended."
            case .targetUnreachable: "Floors and locks do not allow the target total."
            case .beyondQuote: "More is asked for than the quote offers or has left."
            case .ceilingExceeded: "The release goes beyond the ceiling of the blanket order."
            case .partialAcceptance: "The quote is accepted as a whole or not at all."
            case .validityOver: "The offer or its term would be over before it begins."
            case .approvalImpossible: "The approval could never be finished."
            case .notAnApprover: "No open step of the approval waits for this person."
            case .selfApproval: "Nobody approves what they asked for."
            case .alreadyDecided: "The person has decided already."
            case .delegationCycle: "Delegations come back to where they began."
            case .invalidClaim: "The link is over, was used, or is about other content."
            case .stepNotOpen: "The step does not exist or is not open."
            case .budgetExceeded: "A budget lacks the amount, so nothing was held on any."
            case .budgetInUse: "The budget can't change or go like this while it is used."
            case .periodClosed: "The budget has no open period at that time."
            case .holdExceeded: "More is committed, released or given back than there is."
            case .noRate: "No rate is in force between the two currencies."
            case .creditExceeded: "The credit left does not cover the amount."
            case .creditOnHold: "The seller has stopped the customer's credit."
            case .unknownReason: "The reason is neither in the table nor one of the rulebook's own."
            case .unknownSignal: "No signal has this name, and it is not one of the host's own."
            case .missingChoice: "The play leaves open what systems handle differently."
            case .unknownEventType: "The event is of a type that is not read here."
            case .unsupportedContent: "The data of the event is no JSON."
            case .replayOrder: "An account comes again after its group in the log has ended."
            case .unknown(let word): word
            }
        }
    }
}
