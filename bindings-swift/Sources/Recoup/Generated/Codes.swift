// Printed from the surface by `cargo xtask gen`; do not edit.

extension ErrorCode {
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
        case .bundleExpired: 980
        case .notInBundle: 981
        case .notABundle: 982
        case .damagedBundle: 983
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
        case .bundleExpired: "The bundle holds no prices for that time."
        case .notInBundle: "The bundle was not made for this account."
        case .notABundle: "The engine was not opened from a bundle."
        case .damagedBundle: "The bundle is not what was written: its digest differs."
        case .replayOrder: "An account comes again after its group in the log has ended."
        case .unknown(let word): word
        }
    }
}
