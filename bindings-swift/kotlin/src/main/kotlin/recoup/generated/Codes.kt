// Printed from the surface by `cargo xtask gen`; do not edit.

package recoup

/** What is wrong, by its stable word. The table is append-only; a word that this version does not know is a code as well. */
@JvmInline
value class ErrorCode(val word: String) {
    override fun toString(): String = word

    /** What it means, in one sentence. */
    val summary: String get() = TABLE[word]?.second ?: word

    /** Its number in the table; 0 for one that this version does not know. */
    val number: Int get() = TABLE[word]?.first ?: 0

    companion object {
        /** 100: The bytes are not UTF-8. Send the document as UTF-8. */
        val INVALID_UTF8 = ErrorCode("invalid_utf8")
        /** 101: The text is not JSON. Mend the syntax at the place named. */
        val INVALID_JSON = ErrorCode("invalid_json")
        /** 102: The document is larger than the limit. Split it, or load bulk data as rows. */
        val DOCUMENT_TOO_LARGE = ErrorCode("document_too_large")
        /** 103: The document nests deeper than the limit. Flatten the nested conditions or values. */
        val DOCUMENT_TOO_DEEP = ErrorCode("document_too_deep")
        /** 104: A field stands twice in one object. Keep one of the two. */
        val DUPLICATE_FIELD = ErrorCode("duplicate_field")
        /** 105: The field is not known here. Remove it or mend its name. */
        val UNKNOWN_FIELD = ErrorCode("unknown_field")
        /** 106: A required field is missing. Add the field. */
        val MISSING_FIELD = ErrorCode("missing_field")
        /** 107: The value has the wrong JSON type. Use the type named. */
        val WRONG_TYPE = ErrorCode("wrong_type")
        /**
         * 108: Not a decimal: digits with at most one point, as a string or an integer literal, within 28
         * digits. Write the amount as a string such as "12.50".
         */
        val INVALID_DECIMAL = ErrorCode("invalid_decimal")
        /** 109: The word is not one of those allowed here. Use one of the words named. */
        val INVALID_CHOICE = ErrorCode("invalid_choice")
        /** 110: An id is empty, too long or has control characters. Use 1 to 128 printable characters. */
        val INVALID_ID = ErrorCode("invalid_id")
        /** 111: Two things of one kind have the same id. Rename one of them. */
        val DUPLICATE_ID = ErrorCode("duplicate_id")
        /** 112: The id named here is not defined. Define it or mend the name. */
        val UNKNOWN_REFERENCE = ErrorCode("unknown_reference")
        /**
         * 113: Fields that exclude each other stand together, or none of them is there. Give exactly one of the
         * fields named.
         */
        val CONFLICTING_FIELDS = ErrorCode("conflicting_fields")
        /** 114: The version of the document is not supported. Use a version that this release reads. */
        val UNSUPPORTED_VERSION = ErrorCode("unsupported_version")
        /** 115: A collection is longer than its limit. Split the input. */
        val TOO_MANY = ErrorCode("too_many")
        /** 116: Definitions refer to each other in a circle. Break the circle at the place named. */
        val REFERENCE_CYCLE = ErrorCode("reference_cycle")
        /** 117: Two documents define the same thing. Define it in one of them. */
        val COMPOSE_CONFLICT = ErrorCode("compose_conflict")
        /** 118: A row of the bulk data can't be read. Mend the row named. */
        val INVALID_CSV = ErrorCode("invalid_csv")
        /** 119: The number is outside the range allowed here. Use a number within the range named. */
        val OUT_OF_RANGE = ErrorCode("out_of_range")
        /** 200: Not an ISO 4217 currency code. Use a three-letter code such as "EUR". */
        val UNKNOWN_CURRENCY = ErrorCode("unknown_currency")
        /** 201: Two currencies meet where one is needed. Convert one of the amounts, or price them apart. */
        val CURRENCY_MISMATCH = ErrorCode("currency_mismatch")
        /** 202: The amount is beyond the range of exact arithmetic. Amounts stay below 10^15 major units. */
        val AMOUNT_OUT_OF_RANGE = ErrorCode("amount_out_of_range")
        /** 203: The amount has more digits than can be kept exactly. Round it first, at a named rounding point. */
        val PRECISION_LOSS = ErrorCode("precision_loss")
        /** 204: Division by zero. Give a divisor other than zero. */
        val DIVISION_BY_ZERO = ErrorCode("division_by_zero")
        /** 205: A rounding increment must be above zero. Use an increment such as "0.01". */
        val INVALID_INCREMENT = ErrorCode("invalid_increment")
        /** 206: The amount can't be allocated over these weights. Give at least one weight and none below zero. */
        val ALLOCATION_IMPOSSIBLE = ErrorCode("allocation_impossible")
        /** 207: Not a price ending. Write x for free digits, then the fixed digits, such as "x9.95". */
        val INVALID_ENDING = ErrorCode("invalid_ending")
        /** 300: Not an IANA time zone. Use a name such as "Europe/Berlin". */
        val UNKNOWN_TIME_ZONE = ErrorCode("unknown_time_zone")
        /** 301: Not an instant, date or time of day. Write 2026-11-22T09:00:00Z, 2026-11-22 or 09:00. */
        val INVALID_TIME = ErrorCode("invalid_time")
        /** 302: Not a duration. Write an ISO 8601 duration such as "PT36H". */
        val INVALID_DURATION = ErrorCode("invalid_duration")
        /** 303: The window ends before or when it begins. Mend from and until; until is exclusive. */
        val EMPTY_WINDOW = ErrorCode("empty_window")
        /** 304: The calendar has no open time within the horizon. Open at least one interval in the week. */
        val NO_OPEN_TIME = ErrorCode("no_open_time")
        /** 305: The instant is outside the supported years. Use years 1900 to 9998. */
        val TIME_OUT_OF_RANGE = ErrorCode("time_out_of_range")
        /** 306: Not a pattern of opening hours. Write such as "Mon-Fri 09:00-17:00; Sat 10:00-13:00". */
        val INVALID_WEEK_PATTERN = ErrorCode("invalid_week_pattern")
        /** 400: The condition asks about a fact that is not known here. Use one of the facts named. */
        val UNKNOWN_FACT = ErrorCode("unknown_fact")
        /** 401: An amount in a condition has no currency. Name the currency, and the basis if there are several. */
        val MISSING_CURRENCY = ErrorCode("missing_currency")
        /** 402: A measured quantity in a condition has no unit. Name the unit of measure. */
        val MISSING_UNIT = ErrorCode("missing_unit")
        /** 403: A condition says nothing. Remove it or add a comparison. */
        val EMPTY_CONDITION = ErrorCode("empty_condition")
        /** 500: The SKU is in no catalogue and in no price row. Add it, or put the product's facts on the line. */
        val UNKNOWN_SKU = ErrorCode("unknown_sku")
        /** 501: The unit of measure is not defined for this product. Use one of the product's units. */
        val UNKNOWN_UNIT = ErrorCode("unknown_unit")
        /** 503: The number that was entered names several products. Choose one of the SKUs named. */
        val AMBIGUOUS_ITEM = ErrorCode("ambiguous_item")
        /** 504: The configuration breaks a constraint of the product. Change one of the choices named. */
        val INVALID_CONFIGURATION = ErrorCode("invalid_configuration")
        /** 505: A conversion needs whole numbers above zero. Write such as { "unit": "case", "holds": 12 }. */
        val INVALID_CONVERSION = ErrorCode("invalid_conversion")
        /** 506: The unit is not part of the company tree. Use a unit of the tree. */
        val UNKNOWN_ORG_UNIT = ErrorCode("unknown_org_unit")
        /** 507: The contact is not known to the company. Add the contact first. */
        val UNKNOWN_CONTACT = ErrorCode("unknown_contact")
        /**
         * 600: Two rows of one list price the same SKU, unit and quantity at the same time. Remove one, or tell
         * them apart by validity or eligibility.
         */
        val PRICE_ROW_TIE = ErrorCode("price_row_tie")
        /** 601: The tiers do not rise strictly. Order the tiers by quantity, each above the one before. */
        val INVERTED_TIERS = ErrorCode("inverted_tiers")
        /** 602: A tier has both bounds, or none. Give either from or above on each tier. */
        val MIXED_TIER_BOUNDS = ErrorCode("mixed_tier_bounds")
        /** 603: Two promotions or groups have the same order. Give each its own order. */
        val PROMOTION_TIE = ErrorCode("promotion_tie")
        /**
         * 604: Two terms of one contract cover the same thing at the same priority. Give one of them a higher
         * priority.
         */
        val CONTRACT_TERM_TIE = ErrorCode("contract_term_tie")
        /** 605: The percentage is outside the range allowed here. Use a percentage within the range named. */
        val INVALID_PERCENT = ErrorCode("invalid_percent")
        /** 606: The tier has no price, or one that its mode can't use. Give the tier what its mode needs. */
        val INVALID_TIER = ErrorCode("invalid_tier")
        /** 607: The price formula can't be read. Use prices by list id, numbers, + - * / and parentheses. */
        val INVALID_FORMULA = ErrorCode("invalid_formula")
        /** 608: A price can't be below zero. Use zero or more. */
        val NEGATIVE_PRICE = ErrorCode("negative_price")
        /** 609: A choice that has no safe default is missing. Say which of the named behaviours is meant. */
        val MISSING_POLICY = ErrorCode("missing_policy")
        /**
         * 610: Two rates of one tax hold for the same region, category and seller at the same time. Remove one,
         * or tell them apart by validity.
         */
        val TAX_RATE_TIE = ErrorCode("tax_rate_tie")
        /** 700: The quantity is zero, negative or not a number. Order a quantity above zero. */
        val INVALID_QUANTITY = ErrorCode("invalid_quantity")
        /** 701: The quantity has more decimals than the product allows. Use one of the nearest quantities named. */
        val QUANTITY_TOO_PRECISE = ErrorCode("quantity_too_precise")
        /** 702: The quantity is beyond the limit. Split the order. */
        val QUANTITY_OUT_OF_RANGE = ErrorCode("quantity_out_of_range")
        /**
         * 703: The contract that the line names is not in force at that time. Renew the contract or remove the
         * reference.
         */
        val CONTRACT_ENDED = ErrorCode("contract_ended")
        /**
         * 704: No tax rate covers this category and region at that time. Add a rate, or send the tax with the
         * request.
         */
        val TAX_RATE_MISSING = ErrorCode("tax_rate_missing")
        /** 705: There is no price for this line. See the reasons of the candidates. */
        val NO_PRICE = ErrorCode("no_price")
        /** 706: The quantity is below the minimum. Order at least the minimum. */
        val QUANTITY_BELOW_MINIMUM = ErrorCode("quantity_below_minimum")
        /** 707: The quantity is above the maximum. Order at most the maximum. */
        val QUANTITY_ABOVE_MAXIMUM = ErrorCode("quantity_above_maximum")
        /** 708: The quantity is not a multiple of the pack. Use one of the nearest quantities named. */
        val QUANTITY_NOT_MULTIPLE = ErrorCode("quantity_not_multiple")
        /** 709: The order is below the minimum. Add the shortfall. */
        val ORDER_BELOW_MINIMUM = ErrorCode("order_below_minimum")
        /** 710: The order is above the maximum. Split the order. */
        val ORDER_ABOVE_MAXIMUM = ErrorCode("order_above_maximum")
        /** 711: The price is below the floor. Raise the price or ask for approval. */
        val BELOW_FLOOR = ErrorCode("below_floor")
        /** 712: The code belongs to no promotion. Remove the code. */
        val UNKNOWN_PROMOTION_CODE = ErrorCode("unknown_promotion_code")
        /** 713: The product is not in the buyer's catalogue. Add it to an assortment of the buyer. */
        val NOT_IN_ASSORTMENT = ErrorCode("not_in_assortment")
        /** 714: The request contradicts itself. Mend the part named. */
        val INVALID_REQUEST = ErrorCode("invalid_request")
        /** 715: The contract that is named does not exist. Mend the contract's id. */
        val UNKNOWN_CONTRACT = ErrorCode("unknown_contract")
        /** 800: No cart, quote, order, approval, budget or list has this id. Mend the id, or create it first. */
        val UNKNOWN_SUBJECT = ErrorCode("unknown_subject")
        /**
         * 801: Somebody changed it since the version that the command names. Read it again and repeat the
         * command on what is there now.
         */
        val STALE_VERSION = ErrorCode("stale_version")
        /**
         * 802: The command does not fit the state. Use one of the commands named, or wait for the state to
         * change.
         */
        val WRONG_STATE = ErrorCode("wrong_state")
        /** 803: It has come to its end and changes no more. Start a new one. */
        val CLOSED = ErrorCode("closed")
        /** 804: The roles of the actor do not allow this. Ask somebody whose role allows it. */
        val NOT_PERMITTED = ErrorCode("not_permitted")
        /** 805: Somebody else holds the lock. Wait until the lock ends, or ask its holder. */
        val LOCKED = ErrorCode("locked")
        /** 806: Another system decides about it; only observations change it. Send an observation of that system. */
        val EXTERNAL_AUTHORITY = ErrorCode("external_authority")
        /** 807: The id was used for another input. Give each input its own id. */
        val INPUT_CONFLICT = ErrorCode("input_conflict")
        /** 808: The input is older than what the account remembers. Drop it, or look at what has become of it. */
        val INPUT_TOO_OLD = ErrorCode("input_too_old")
        /** 809: The input, snapshot or event belongs to another account. Use the state of the account named. */
        val WRONG_ACCOUNT = ErrorCode("wrong_account")
        /**
         * 810: The snapshot is not what was written: its digest differs. Restore an older snapshot, or rebuild
         * from events.
         */
        val DAMAGED_SNAPSHOT = ErrorCode("damaged_snapshot")
        /** 811: The event does not follow the ones before. Apply every event once, in the order of their numbers. */
        val EVENT_GAP = ErrorCode("event_gap")
        /** 812: Facts of other systems are missing. Answer the needs named, then repeat the command. */
        val NEEDS_ANSWERS = ErrorCode("needs_answers")
        /** 813: The rules ask for approval before an order is placed. Submit it first. */
        val APPROVAL_REQUIRED = ErrorCode("approval_required")
        /** 820: The cart is frozen: its lines and prices stand still. Thaw it first. */
        val CART_FROZEN = ErrorCode("cart_frozen")
        /** 821: The cart waits for approval and can't be edited. Recall it first. */
        val AWAITING_APPROVAL = ErrorCode("awaiting_approval")
        /** 822: An approved cart changes by amend only. Amend it, or recall it and edit. */
        val CART_APPROVED = ErrorCode("cart_approved")
        /** 823: A list or template can't be frozen, submitted, placed or transferred. Copy its lines into a cart. */
        val NOT_A_CART = ErrorCode("not_a_cart")
        /**
         * 824: The quantities of the schedule do not sum to the quantity of the line. Mend the schedule or the
         * quantity.
         */
        val SCHEDULE_MISMATCH = ErrorCode("schedule_mismatch")
        /** 825: The shares of the coding are not above zero or do not sum to 100 percent. Mend the shares. */
        val CODING_MISMATCH = ErrorCode("coding_mismatch")
        /** 826: The cart has no lines. Add a line first. */
        val EMPTY_CART = ErrorCode("empty_cart")
        /** 827: The cart or order has no such line. Use the id of a line that is there. */
        val UNKNOWN_LINE = ErrorCode("unknown_line")
        /** 828: The answer belongs to another attempt to place. Answer the attempt named, or drop the answer. */
        val OTHER_ATTEMPT = ErrorCode("other_attempt")
        /**
         * 829: The operation happened after the clock of the account. Send it again when its time has come, or
         * mend the device's clock.
         */
        val OPERATION_IN_FUTURE = ErrorCode("operation_in_future")
        /** 830: A note or title is longer than the limit. Shorten it. */
        val TEXT_TOO_LONG = ErrorCode("text_too_long")
        /**
         * 831: No prices are kept, to place the cart with or to compare with. Price the cart, and freeze it or
         * note that the buyer saw it, first.
         */
        val NOTHING_FROZEN = ErrorCode("nothing_frozen")
        /** 832: A newer version of the other system is known. Drop the observation. */
        val OLDER_OBSERVATION = ErrorCode("older_observation")
        /**
         * 840: More would be shipped, cancelled, invoiced or returned than there is. Use the quantities that are
         * left.
         */
        val ORDER_QUANTITY = ErrorCode("order_quantity")
        /** 850: The offer has ended. Ask for a new one: an expired quote can only be quoted again. */
        val QUOTE_EXPIRED = ErrorCode("quote_expired")
        /** 851: Floors and locks do not allow the target total. Use the nearest total named, or unlock lines. */
        val TARGET_UNREACHABLE = ErrorCode("target_unreachable")
        /** 852: More is asked for than the quote offers or has left. Take at most what is named. */
        val BEYOND_QUOTE = ErrorCode("beyond_quote")
        /** 853: The release goes beyond the ceiling of the blanket order. Order less, or agree on a new quote. */
        val CEILING_EXCEEDED = ErrorCode("ceiling_exceeded")
        /**
         * 854: The quote is accepted as a whole or not at all. Accept every line in full, or make a counter
         * offer.
         */
        val PARTIAL_ACCEPTANCE = ErrorCode("partial_acceptance")
        /** 855: The offer or its term would be over before it begins. Use an end after now. */
        val VALIDITY_OVER = ErrorCode("validity_over")
        /**
         * 870: The approval could never be finished. Name approvers who can decide the step, or change the
         * policy.
         */
        val APPROVAL_IMPOSSIBLE = ErrorCode("approval_impossible")
        /**
         * 871: No open step of the approval waits for this person. Ask one of the people named, or reassign the
         * step.
         */
        val NOT_AN_APPROVER = ErrorCode("not_an_approver")
        /** 872: Nobody approves what they asked for. Ask somebody who took no part in the request. */
        val SELF_APPROVAL = ErrorCode("self_approval")
        /** 873: The person has decided already. Wait for the others. */
        val ALREADY_DECIDED = ErrorCode("already_decided")
        /** 874: Delegations come back to where they began. Revoke one of the delegations named. */
        val DELEGATION_CYCLE = ErrorCode("delegation_cycle")
        /** 875: The link is over, was used, or is about other content. Open the approval and decide there. */
        val INVALID_CLAIM = ErrorCode("invalid_claim")
        /** 876: The step does not exist or is not open. Use one of the open steps named. */
        val STEP_NOT_OPEN = ErrorCode("step_not_open")
        /**
         * 890: A budget lacks the amount, so nothing was held on any. Lower the amount, raise the limit or book
         * it elsewhere.
         */
        val BUDGET_EXCEEDED = ErrorCode("budget_exceeded")
        /**
         * 891: The budget can't change or go like this while it is used. Make another budget, or say what is
         * meant.
         */
        val BUDGET_IN_USE = ErrorCode("budget_in_use")
        /** 892: The budget has no open period at that time. Use a date in an open period. */
        val PERIOD_CLOSED = ErrorCode("period_closed")
        /** 893: More is committed, released or given back than there is. Name at most what is there. */
        val HOLD_EXCEEDED = ErrorCode("hold_exceeded")
        /** 894: No rate is in force between the two currencies. Add a rate to the rulebook's budgets. */
        val NO_RATE = ErrorCode("no_rate")
        /** 895: The credit left does not cover the amount. Lower the amount, or ask for more credit. */
        val CREDIT_EXCEEDED = ErrorCode("credit_exceeded")
        /** 896: The seller has stopped the customer's credit. Settle what is overdue, or pay in advance. */
        val CREDIT_ON_HOLD = ErrorCode("credit_on_hold")
        /**
         * 900: The reason is neither in the table nor one of the rulebook's own. Use one of the nearest codes
         * named, or add it to the rulebook's reasons as x.*.
         */
        val UNKNOWN_REASON = ErrorCode("unknown_reason")
        /**
         * 901: No signal has this name, and it is not one of the host's own. Use one of the words named, or
         * begin the name with x.
         */
        val UNKNOWN_SIGNAL = ErrorCode("unknown_signal")
        /**
         * 920: The play leaves open what systems handle differently. Say it in the step, in the play or by a
         * preset.
         */
        val MISSING_CHOICE = ErrorCode("missing_choice")
        /**
         * 970: The event is of a type that is not read here. Send a type that is documented, or keep the event
         * away from the engine.
         */
        val UNKNOWN_EVENT_TYPE = ErrorCode("unknown_event_type")
        /** 971: The data of the event is no JSON. Send the data as JSON, in the field data. */
        val UNSUPPORTED_CONTENT = ErrorCode("unsupported_content")
        /**
         * 990: An account comes again after its group in the log has ended. Order the log by account, or replay
         * it by time.
         */
        val REPLAY_ORDER = ErrorCode("replay_order")

        /** The codes that this version knows. */
        val known: List<ErrorCode> = listOf(
            INVALID_UTF8,
            INVALID_JSON,
            DOCUMENT_TOO_LARGE,
            DOCUMENT_TOO_DEEP,
            DUPLICATE_FIELD,
            UNKNOWN_FIELD,
            MISSING_FIELD,
            WRONG_TYPE,
            INVALID_DECIMAL,
            INVALID_CHOICE,
            INVALID_ID,
            DUPLICATE_ID,
            UNKNOWN_REFERENCE,
            CONFLICTING_FIELDS,
            UNSUPPORTED_VERSION,
            TOO_MANY,
            REFERENCE_CYCLE,
            COMPOSE_CONFLICT,
            INVALID_CSV,
            OUT_OF_RANGE,
            UNKNOWN_CURRENCY,
            CURRENCY_MISMATCH,
            AMOUNT_OUT_OF_RANGE,
            PRECISION_LOSS,
            DIVISION_BY_ZERO,
            INVALID_INCREMENT,
            ALLOCATION_IMPOSSIBLE,
            INVALID_ENDING,
            UNKNOWN_TIME_ZONE,
            INVALID_TIME,
            INVALID_DURATION,
            EMPTY_WINDOW,
            NO_OPEN_TIME,
            TIME_OUT_OF_RANGE,
            INVALID_WEEK_PATTERN,
            UNKNOWN_FACT,
            MISSING_CURRENCY,
            MISSING_UNIT,
            EMPTY_CONDITION,
            UNKNOWN_SKU,
            UNKNOWN_UNIT,
            AMBIGUOUS_ITEM,
            INVALID_CONFIGURATION,
            INVALID_CONVERSION,
            UNKNOWN_ORG_UNIT,
            UNKNOWN_CONTACT,
            PRICE_ROW_TIE,
            INVERTED_TIERS,
            MIXED_TIER_BOUNDS,
            PROMOTION_TIE,
            CONTRACT_TERM_TIE,
            INVALID_PERCENT,
            INVALID_TIER,
            INVALID_FORMULA,
            NEGATIVE_PRICE,
            MISSING_POLICY,
            TAX_RATE_TIE,
            INVALID_QUANTITY,
            QUANTITY_TOO_PRECISE,
            QUANTITY_OUT_OF_RANGE,
            CONTRACT_ENDED,
            TAX_RATE_MISSING,
            NO_PRICE,
            QUANTITY_BELOW_MINIMUM,
            QUANTITY_ABOVE_MAXIMUM,
            QUANTITY_NOT_MULTIPLE,
            ORDER_BELOW_MINIMUM,
            ORDER_ABOVE_MAXIMUM,
            BELOW_FLOOR,
            UNKNOWN_PROMOTION_CODE,
            NOT_IN_ASSORTMENT,
            INVALID_REQUEST,
            UNKNOWN_CONTRACT,
            UNKNOWN_SUBJECT,
            STALE_VERSION,
            WRONG_STATE,
            CLOSED,
            NOT_PERMITTED,
            LOCKED,
            EXTERNAL_AUTHORITY,
            INPUT_CONFLICT,
            INPUT_TOO_OLD,
            WRONG_ACCOUNT,
            DAMAGED_SNAPSHOT,
            EVENT_GAP,
            NEEDS_ANSWERS,
            APPROVAL_REQUIRED,
            CART_FROZEN,
            AWAITING_APPROVAL,
            CART_APPROVED,
            NOT_A_CART,
            SCHEDULE_MISMATCH,
            CODING_MISMATCH,
            EMPTY_CART,
            UNKNOWN_LINE,
            OTHER_ATTEMPT,
            OPERATION_IN_FUTURE,
            TEXT_TOO_LONG,
            NOTHING_FROZEN,
            OLDER_OBSERVATION,
            ORDER_QUANTITY,
            QUOTE_EXPIRED,
            TARGET_UNREACHABLE,
            BEYOND_QUOTE,
            CEILING_EXCEEDED,
            PARTIAL_ACCEPTANCE,
            VALIDITY_OVER,
            APPROVAL_IMPOSSIBLE,
            NOT_AN_APPROVER,
            SELF_APPROVAL,
            ALREADY_DECIDED,
            DELEGATION_CYCLE,
            INVALID_CLAIM,
            STEP_NOT_OPEN,
            BUDGET_EXCEEDED,
            BUDGET_IN_USE,
            PERIOD_CLOSED,
            HOLD_EXCEEDED,
            NO_RATE,
            CREDIT_EXCEEDED,
            CREDIT_ON_HOLD,
            UNKNOWN_REASON,
            UNKNOWN_SIGNAL,
            MISSING_CHOICE,
            UNKNOWN_EVENT_TYPE,
            UNSUPPORTED_CONTENT,
            REPLAY_ORDER,
        )

        private val TABLE = mapOf(
            "invalid_utf8" to (100 to "The bytes are not UTF-8."),
            "invalid_json" to (101 to "The text is not JSON."),
            "document_too_large" to (102 to "The document is larger than the limit."),
            "document_too_deep" to (103 to "The document nests deeper than the limit."),
            "duplicate_field" to (104 to "A field stands twice in one object."),
            "unknown_field" to (105 to "The field is not known here."),
            "missing_field" to (106 to "A required field is missing."),
            "wrong_type" to (107 to "The value has the wrong JSON type."),
            "invalid_decimal" to (108 to "Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits."),
            "invalid_choice" to (109 to "The word is not one of those allowed here."),
            "invalid_id" to (110 to "An id is empty, too long or has control characters."),
            "duplicate_id" to (111 to "Two things of one kind have the same id."),
            "unknown_reference" to (112 to "The id named here is not defined."),
            "conflicting_fields" to (113 to "Fields that exclude each other stand together, or none of them is there."),
            "unsupported_version" to (114 to "The version of the document is not supported."),
            "too_many" to (115 to "A collection is longer than its limit."),
            "reference_cycle" to (116 to "Definitions refer to each other in a circle."),
            "compose_conflict" to (117 to "Two documents define the same thing."),
            "invalid_csv" to (118 to "A row of the bulk data can't be read."),
            "out_of_range" to (119 to "The number is outside the range allowed here."),
            "unknown_currency" to (200 to "Not an ISO 4217 currency code."),
            "currency_mismatch" to (201 to "Two currencies meet where one is needed."),
            "amount_out_of_range" to (202 to "The amount is beyond the range of exact arithmetic."),
            "precision_loss" to (203 to "The amount has more digits than can be kept exactly."),
            "division_by_zero" to (204 to "Division by zero."),
            "invalid_increment" to (205 to "A rounding increment must be above zero."),
            "allocation_impossible" to (206 to "The amount can't be allocated over these weights."),
            "invalid_ending" to (207 to "Not a price ending."),
            "unknown_time_zone" to (300 to "Not an IANA time zone."),
            "invalid_time" to (301 to "Not an instant, date or time of day."),
            "invalid_duration" to (302 to "Not a duration."),
            "empty_window" to (303 to "The window ends before or when it begins."),
            "no_open_time" to (304 to "The calendar has no open time within the horizon."),
            "time_out_of_range" to (305 to "The instant is outside the supported years."),
            "invalid_week_pattern" to (306 to "Not a pattern of opening hours."),
            "unknown_fact" to (400 to "The condition asks about a fact that is not known here."),
            "missing_currency" to (401 to "An amount in a condition has no currency."),
            "missing_unit" to (402 to "A measured quantity in a condition has no unit."),
            "empty_condition" to (403 to "A condition says nothing."),
            "unknown_sku" to (500 to "The SKU is in no catalogue and in no price row."),
            "unknown_unit" to (501 to "The unit of measure is not defined for this product."),
            "ambiguous_item" to (503 to "The number that was entered names several products."),
            "invalid_configuration" to (504 to "The configuration breaks a constraint of the product."),
            "invalid_conversion" to (505 to "A conversion needs whole numbers above zero."),
            "unknown_org_unit" to (506 to "The unit is not part of the company tree."),
            "unknown_contact" to (507 to "The contact is not known to the company."),
            "price_row_tie" to (600 to "Two rows of one list price the same SKU, unit and quantity at the same time."),
            "inverted_tiers" to (601 to "The tiers do not rise strictly."),
            "mixed_tier_bounds" to (602 to "A tier has both bounds, or none."),
            "promotion_tie" to (603 to "Two promotions or groups have the same order."),
            "contract_term_tie" to (604 to "Two terms of one contract cover the same thing at the same priority."),
            "invalid_percent" to (605 to "The percentage is outside the range allowed here."),
            "invalid_tier" to (606 to "The tier has no price, or one that its mode can't use."),
            "invalid_formula" to (607 to "The price formula can't be read."),
            "negative_price" to (608 to "A price can't be below zero."),
            "missing_policy" to (609 to "A choice that has no safe default is missing."),
            "tax_rate_tie" to (610 to "Two rates of one tax hold for the same region, category and seller at the same time."),
            "invalid_quantity" to (700 to "The quantity is zero, negative or not a number."),
            "quantity_too_precise" to (701 to "The quantity has more decimals than the product allows."),
            "quantity_out_of_range" to (702 to "The quantity is beyond the limit."),
            "contract_ended" to (703 to "The contract that the line names is not in force at that time."),
            "tax_rate_missing" to (704 to "No tax rate covers this category and region at that time."),
            "no_price" to (705 to "There is no price for this line."),
            "quantity_below_minimum" to (706 to "The quantity is below the minimum."),
            "quantity_above_maximum" to (707 to "The quantity is above the maximum."),
            "quantity_not_multiple" to (708 to "The quantity is not a multiple of the pack."),
            "order_below_minimum" to (709 to "The order is below the minimum."),
            "order_above_maximum" to (710 to "The order is above the maximum."),
            "below_floor" to (711 to "The price is below the floor."),
            "unknown_promotion_code" to (712 to "The code belongs to no promotion."),
            "not_in_assortment" to (713 to "The product is not in the buyer's catalogue."),
            "invalid_request" to (714 to "The request contradicts itself."),
            "unknown_contract" to (715 to "The contract that is named does not exist."),
            "unknown_subject" to (800 to "No cart, quote, order, approval, budget or list has this id."),
            "stale_version" to (801 to "Somebody changed it since the version that the command names."),
            "wrong_state" to (802 to "The command does not fit the state."),
            "closed" to (803 to "It has come to its end and changes no more."),
            "not_permitted" to (804 to "The roles of the actor do not allow this."),
            "locked" to (805 to "Somebody else holds the lock."),
            "external_authority" to (806 to "Another system decides about it; only observations change it."),
            "input_conflict" to (807 to "The id was used for another input."),
            "input_too_old" to (808 to "The input is older than what the account remembers."),
            "wrong_account" to (809 to "The input, snapshot or event belongs to another account."),
            "damaged_snapshot" to (810 to "The snapshot is not what was written: its digest differs."),
            "event_gap" to (811 to "The event does not follow the ones before."),
            "needs_answers" to (812 to "Facts of other systems are missing."),
            "approval_required" to (813 to "The rules ask for approval before an order is placed."),
            "cart_frozen" to (820 to "The cart is frozen: its lines and prices stand still."),
            "awaiting_approval" to (821 to "The cart waits for approval and can't be edited."),
            "cart_approved" to (822 to "An approved cart changes by amend only."),
            "not_a_cart" to (823 to "A list or template can't be frozen, submitted, placed or transferred."),
            "schedule_mismatch" to (824 to "The quantities of the schedule do not sum to the quantity of the line."),
            "coding_mismatch" to (825 to "The shares of the coding are not above zero or do not sum to 100 percent."),
            "empty_cart" to (826 to "The cart has no lines."),
            "unknown_line" to (827 to "The cart or order has no such line."),
            "other_attempt" to (828 to "The answer belongs to another attempt to place."),
            "operation_in_future" to (829 to "The operation happened after the clock of the account."),
            "text_too_long" to (830 to "A note or title is longer than the limit."),
            "nothing_frozen" to (831 to "No prices are kept, to place the cart with or to compare with."),
            "older_observation" to (832 to "A newer version of the other system is known."),
            "order_quantity" to (840 to "More would be shipped, cancelled, invoiced or returned than there is."),
            "quote_expired" to (850 to "The offer has ended."),
            "target_unreachable" to (851 to "Floors and locks do not allow the target total."),
            "beyond_quote" to (852 to "More is asked for than the quote offers or has left."),
            "ceiling_exceeded" to (853 to "The release goes beyond the ceiling of the blanket order."),
            "partial_acceptance" to (854 to "The quote is accepted as a whole or not at all."),
            "validity_over" to (855 to "The offer or its term would be over before it begins."),
            "approval_impossible" to (870 to "The approval could never be finished."),
            "not_an_approver" to (871 to "No open step of the approval waits for this person."),
            "self_approval" to (872 to "Nobody approves what they asked for."),
            "already_decided" to (873 to "The person has decided already."),
            "delegation_cycle" to (874 to "Delegations come back to where they began."),
            "invalid_claim" to (875 to "The link is over, was used, or is about other content."),
            "step_not_open" to (876 to "The step does not exist or is not open."),
            "budget_exceeded" to (890 to "A budget lacks the amount, so nothing was held on any."),
            "budget_in_use" to (891 to "The budget can't change or go like this while it is used."),
            "period_closed" to (892 to "The budget has no open period at that time."),
            "hold_exceeded" to (893 to "More is committed, released or given back than there is."),
            "no_rate" to (894 to "No rate is in force between the two currencies."),
            "credit_exceeded" to (895 to "The credit left does not cover the amount."),
            "credit_on_hold" to (896 to "The seller has stopped the customer's credit."),
            "unknown_reason" to (900 to "The reason is neither in the table nor one of the rulebook's own."),
            "unknown_signal" to (901 to "No signal has this name, and it is not one of the host's own."),
            "missing_choice" to (920 to "The play leaves open what systems handle differently."),
            "unknown_event_type" to (970 to "The event is of a type that is not read here."),
            "unsupported_content" to (971 to "The data of the event is no JSON."),
            "replay_order" to (990 to "An account comes again after its group in the log has ended."),
        )
    }
}
