//! The table of error codes: number, Rust name, wire name, what it means, how to mend it.
//!
//! Append only. A number is never reused; a wire name never changes. `ERRORS.md` is printed from this table and every
//! code has a vector in `conformance/`.

use core::fmt;

macro_rules! codes {
    ($($number:literal $name:ident $wire:literal $summary:literal $mend:literal)*) => {
        /// A stable error code. See `ERRORS.md` for the whole table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $summary] #[doc = ""] #[doc = $mend] $name,)*
        }

        impl Code {
            /// Every code, by number.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The number; never reused.
            #[must_use]
            pub const fn number(self) -> u16 {
                match self { $(Self::$name => $number,)* }
            }

            /// The wire name, the same in every language.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $wire,)* }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { $(Self::$name => $summary,)* }
            }

            /// How to mend it, in one sentence.
            #[must_use]
            pub const fn mend(self) -> &'static str {
                match self { $(Self::$name => $mend,)* }
            }

            /// What it means and how to mend it.
            pub(super) const fn sentences(self) -> &'static str {
                match self { $(Self::$name => concat!($summary, " ", $mend),)* }
            }
        }
    };
}

codes! {
    // 100: documents
    100 InvalidUtf8 "invalid_utf8" "The bytes are not UTF-8." "Send the document as UTF-8."
    101 InvalidJson "invalid_json" "The text is not JSON." "Mend the syntax at the place named."
    102 DocumentTooLarge "document_too_large" "The document is larger than the limit." "Split it, or load bulk data as rows."
    103 DocumentTooDeep "document_too_deep" "The document nests deeper than the limit." "Flatten the nested conditions or values."
    104 DuplicateField "duplicate_field" "A field stands twice in one object." "Keep one of the two."
    105 UnknownField "unknown_field" "The field is not known here." "Remove it or mend its name."
    106 MissingField "missing_field" "A required field is missing." "Add the field."
    107 WrongType "wrong_type" "The value has the wrong JSON type." "Use the type named."
    108 InvalidDecimal "invalid_decimal" "Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits." "Write the amount as a string such as \"12.50\"."
    109 InvalidChoice "invalid_choice" "The word is not one of those allowed here." "Use one of the words named."
    110 InvalidId "invalid_id" "An id is empty, too long or has control characters." "Use 1 to 128 printable characters."
    111 DuplicateId "duplicate_id" "Two things of one kind have the same id." "Rename one of them."
    112 UnknownReference "unknown_reference" "The id named here is not defined." "Define it or mend the name."
    113 ConflictingFields "conflicting_fields" "Fields that exclude each other stand together, or none of them is there." "Give exactly one of the fields named."
    114 UnsupportedVersion "unsupported_version" "The version of the document is not supported." "Use a version that this release reads."
    115 TooMany "too_many" "A collection is longer than its limit." "Split the input."
    116 ReferenceCycle "reference_cycle" "Definitions refer to each other in a circle." "Break the circle at the place named."
    117 ComposeConflict "compose_conflict" "Two documents define the same thing." "Define it in one of them."
    118 InvalidCsv "invalid_csv" "A row of the bulk data can't be read." "Mend the row named."
    119 OutOfRange "out_of_range" "The number is outside the range allowed here." "Use a number within the range named."

    // 200: money
    200 UnknownCurrency "unknown_currency" "Not an ISO 4217 currency code." "Use a three-letter code such as \"EUR\"."
    201 CurrencyMismatch "currency_mismatch" "Two currencies meet where one is needed." "Convert one of the amounts, or price them apart."
    202 AmountOutOfRange "amount_out_of_range" "The amount is beyond the range of exact arithmetic." "Amounts stay below 10^15 major units."
    203 PrecisionLoss "precision_loss" "The amount has more digits than can be kept exactly." "Round it first, at a named rounding point."
    204 DivisionByZero "division_by_zero" "Division by zero." "Give a divisor other than zero."
    205 InvalidIncrement "invalid_increment" "A rounding increment must be above zero." "Use an increment such as \"0.01\"."
    206 AllocationImpossible "allocation_impossible" "The amount can't be allocated over these weights." "Give at least one weight and none below zero."
    207 InvalidEnding "invalid_ending" "Not a price ending." "Write x for free digits, then the fixed digits, such as \"x9.95\"."

    // 300: time
    300 UnknownTimeZone "unknown_time_zone" "Not an IANA time zone." "Use a name such as \"Europe/Berlin\"."
    301 InvalidTime "invalid_time" "Not an instant, date or time of day." "Write 2026-11-22T09:00:00Z, 2026-11-22 or 09:00."
    302 InvalidDuration "invalid_duration" "Not a duration." "Write an ISO 8601 duration such as \"PT36H\"."
    303 EmptyWindow "empty_window" "The window ends before or when it begins." "Mend from and until; until is exclusive."
    304 NoOpenTime "no_open_time" "The calendar has no open time within the horizon." "Open at least one interval in the week."
    305 TimeOutOfRange "time_out_of_range" "The instant is outside the supported years." "Use years 1900 to 9998."
    306 InvalidWeekPattern "invalid_week_pattern" "Not a pattern of opening hours." "Write such as \"Mon-Fri 09:00-17:00; Sat 10:00-13:00\"."

    // 400: conditions
    400 UnknownFact "unknown_fact" "The condition asks about a fact that is not known here." "Use one of the facts named."
    401 MissingCurrency "missing_currency" "An amount in a condition has no currency." "Name the currency, and the basis if there are several."
    402 MissingUnit "missing_unit" "A measured quantity in a condition has no unit." "Name the unit of measure."
    403 EmptyCondition "empty_condition" "A condition says nothing." "Remove it or add a comparison."

    // 500: catalogue and party
    500 UnknownSku "unknown_sku" "The SKU is in no catalogue and in no price row." "Add it, or put the product's facts on the line."
    501 UnknownUnit "unknown_unit" "The unit of measure is not defined for this product." "Use one of the product's units."
    503 AmbiguousItem "ambiguous_item" "The number that was entered names several products." "Choose one of the SKUs named."
    504 InvalidConfiguration "invalid_configuration" "The configuration breaks a constraint of the product." "Change one of the choices named."
    505 InvalidConversion "invalid_conversion" "A conversion needs whole numbers above zero." "Write such as { \"unit\": \"case\", \"holds\": 12 }."
    506 UnknownOrgUnit "unknown_org_unit" "The unit is not part of the company tree." "Use a unit of the tree."
    507 UnknownContact "unknown_contact" "The contact is not known to the company." "Add the contact first."

    // 600: price rules
    600 PriceRowTie "price_row_tie" "Two rows of one list price the same SKU, unit and quantity at the same time." "Remove one, or tell them apart by validity or eligibility."
    601 InvertedTiers "inverted_tiers" "The tiers do not rise strictly." "Order the tiers by quantity, each above the one before."
    602 MixedTierBounds "mixed_tier_bounds" "A tier has both bounds, or none." "Give either from or above on each tier."
    603 PromotionTie "promotion_tie" "Two promotions or groups have the same order." "Give each its own order."
    604 ContractTermTie "contract_term_tie" "Two terms of one contract cover the same thing at the same priority." "Give one of them a higher priority."
    605 InvalidPercent "invalid_percent" "The percentage is outside the range allowed here." "Use a percentage within the range named."
    606 InvalidTier "invalid_tier" "The tier has no price, or one that its mode can't use." "Give the tier what its mode needs."
    607 InvalidFormula "invalid_formula" "The price formula can't be read." "Use prices by list id, numbers, + - * / and parentheses."
    608 NegativePrice "negative_price" "A price can't be below zero." "Use zero or more."
    609 MissingPolicy "missing_policy" "A choice that has no safe default is missing." "Say which of the named behaviours is meant."
    610 TaxRateTie "tax_rate_tie" "Two rates of one tax hold for the same region, category and seller at the same time." "Remove one, or tell them apart by validity."

    // 700: pricing
    700 InvalidQuantity "invalid_quantity" "The quantity is zero, negative or not a number." "Order a quantity above zero."
    701 QuantityTooPrecise "quantity_too_precise" "The quantity has more decimals than the product allows." "Use one of the nearest quantities named."
    702 QuantityOutOfRange "quantity_out_of_range" "The quantity is beyond the limit." "Split the order."
    703 ContractEnded "contract_ended" "The contract that the line names is not in force at that time." "Renew the contract or remove the reference."
    704 TaxRateMissing "tax_rate_missing" "No tax rate covers this category and region at that time." "Add a rate, or send the tax with the request."
    705 NoPrice "no_price" "There is no price for this line." "See the reasons of the candidates."
    706 QuantityBelowMinimum "quantity_below_minimum" "The quantity is below the minimum." "Order at least the minimum."
    707 QuantityAboveMaximum "quantity_above_maximum" "The quantity is above the maximum." "Order at most the maximum."
    708 QuantityNotMultiple "quantity_not_multiple" "The quantity is not a multiple of the pack." "Use one of the nearest quantities named."
    709 OrderBelowMinimum "order_below_minimum" "The order is below the minimum." "Add the shortfall."
    710 OrderAboveMaximum "order_above_maximum" "The order is above the maximum." "Split the order."
    711 BelowFloor "below_floor" "The price is below the floor." "Raise the price or ask for approval."
    712 UnknownPromotionCode "unknown_promotion_code" "The code belongs to no promotion." "Remove the code."
    713 NotInAssortment "not_in_assortment" "The product is not in the buyer's catalogue." "Add it to an assortment of the buyer."
    714 InvalidRequest "invalid_request" "The request contradicts itself." "Mend the part named."
    715 UnknownContract "unknown_contract" "The contract that is named does not exist." "Mend the contract's id."

    // 800: accounts and their steps
    800 UnknownSubject "unknown_subject" "No cart, quote, order, approval, budget or list has this id." "Mend the id, or create it first."
    801 StaleVersion "stale_version" "Somebody changed it since the version that the command names." "Read it again and repeat the command on what is there now."
    802 WrongState "wrong_state" "The command does not fit the state." "Use one of the commands named, or wait for the state to change."
    803 Closed "closed" "It has come to its end and changes no more." "Start a new one."
    804 NotPermitted "not_permitted" "The roles of the actor do not allow this." "Ask somebody whose role allows it."
    805 Locked "locked" "Somebody else holds the lock." "Wait until the lock ends, or ask its holder."
    806 ExternalAuthority "external_authority" "Another system decides about it; only observations change it." "Send an observation of that system."
    807 InputConflict "input_conflict" "The id was used for another input." "Give each input its own id."
    808 InputTooOld "input_too_old" "The input is older than what the account remembers." "Drop it, or look at what has become of it."
    809 WrongAccount "wrong_account" "The input, snapshot or event belongs to another account." "Use the state of the account named."
    810 DamagedSnapshot "damaged_snapshot" "The snapshot is not what was written: its digest differs." "Restore an older snapshot, or rebuild from events."
    811 EventGap "event_gap" "The event does not follow the ones before." "Apply every event once, in the order of their numbers."
    812 NeedsAnswers "needs_answers" "Facts of other systems are missing." "Answer the needs named, then repeat the command."
    813 ApprovalRequired "approval_required" "The rules ask for approval before an order is placed." "Submit it first."

    // 820: carts
    820 CartFrozen "cart_frozen" "The cart is frozen: its lines and prices stand still." "Thaw it first."
    821 AwaitingApproval "awaiting_approval" "The cart waits for approval and can't be edited." "Recall it first."
    822 CartApproved "cart_approved" "An approved cart changes by amend only." "Amend it, or recall it and edit."
    823 NotACart "not_a_cart" "A list or template can't be frozen, submitted, placed or transferred." "Copy its lines into a cart."
    824 ScheduleMismatch "schedule_mismatch" "The quantities of the schedule do not sum to the quantity of the line." "Mend the schedule or the quantity."
    825 CodingMismatch "coding_mismatch" "The shares of the coding are not above zero or do not sum to 100 percent." "Mend the shares."
    826 EmptyCart "empty_cart" "The cart has no lines." "Add a line first."
    827 UnknownLine "unknown_line" "The cart or order has no such line." "Use the id of a line that is there."
    828 OtherAttempt "other_attempt" "The answer belongs to another attempt to place." "Answer the attempt named, or drop the answer."
    829 OperationInFuture "operation_in_future" "The operation happened after the clock of the account." "Send it again when its time has come, or mend the device's clock."
    830 TextTooLong "text_too_long" "A note or title is longer than the limit." "Shorten it."
    831 NothingFrozen "nothing_frozen" "No prices are kept, to place the cart with or to compare with." "Price the cart, and freeze it or note that the buyer saw it, first."
    832 OlderObservation "older_observation" "A newer version of the other system is known." "Drop the observation."

    // 840: orders
    840 OrderQuantity "order_quantity" "More would be shipped, cancelled, invoiced or returned than there is." "Use the quantities that are left."

    // 850: quotes
    850 QuoteExpired "quote_expired" "The offer has ended." "Ask for a new one: an expired quote can only be quoted again."
    851 TargetUnreachable "target_unreachable" "Floors and locks do not allow the target total." "Use the nearest total named, or unlock lines."
    852 BeyondQuote "beyond_quote" "More is asked for than the quote offers or has left." "Take at most what is named."
    853 CeilingExceeded "ceiling_exceeded" "The release goes beyond the ceiling of the blanket order." "Order less, or agree on a new quote."
    854 PartialAcceptance "partial_acceptance" "The quote is accepted as a whole or not at all." "Accept every line in full, or make a counter offer."
    855 ValidityOver "validity_over" "The offer or its term would be over before it begins." "Use an end after now."

    // 870: approvals
    870 ApprovalImpossible "approval_impossible" "The approval could never be finished." "Name approvers who can decide the step, or change the policy."
    871 NotAnApprover "not_an_approver" "No open step of the approval waits for this person." "Ask one of the people named, or reassign the step."
    872 SelfApproval "self_approval" "Nobody approves what they asked for." "Ask somebody who took no part in the request."
    873 AlreadyDecided "already_decided" "The person has decided already." "Wait for the others."
    874 DelegationCycle "delegation_cycle" "Delegations come back to where they began." "Revoke one of the delegations named."
    875 InvalidClaim "invalid_claim" "The link is over, was used, or is about other content." "Open the approval and decide there."
    876 StepNotOpen "step_not_open" "The step does not exist or is not open." "Use one of the open steps named."

    // 890: budgets and credit
    890 BudgetExceeded "budget_exceeded" "A budget lacks the amount, so nothing was held on any." "Lower the amount, raise the limit or book it elsewhere."
    891 BudgetInUse "budget_in_use" "The budget can't change or go like this while it is used." "Make another budget, or say what is meant."
    892 PeriodClosed "period_closed" "The budget has no open period at that time." "Use a date in an open period."
    893 HoldExceeded "hold_exceeded" "More is committed, released or given back than there is." "Name at most what is there."
    894 NoRate "no_rate" "No rate is in force between the two currencies." "Add a rate to the rulebook's budgets."
    895 CreditExceeded "credit_exceeded" "The credit left does not cover the amount." "Lower the amount, or ask for more credit."
    896 CreditOnHold "credit_on_hold" "The seller has stopped the customer's credit." "Settle what is overdue, or pay in advance."

    // 900: recovery: what stalls, and why
    900 UnknownReason "unknown_reason" "The reason is neither in the table nor one of the rulebook's own." "Use one of the nearest codes named, or add it to the rulebook's reasons as x.*."
    901 UnknownSignal "unknown_signal" "No signal has this name, and it is not one of the host's own." "Use one of the words named, or begin the name with x."

    // 920: plays of recovery
    920 MissingChoice "missing_choice" "The play leaves open what systems handle differently." "Say it in the step, in the play or by a preset."

    // 970: experiments and exchange
    970 UnknownEventType "unknown_event_type" "The event is of a type that is not read here." "Send a type that is documented, or keep the event away from the engine."
    971 UnsupportedContent "unsupported_content" "The data of the event is no JSON." "Send the data as JSON, in the field data."

    // 990: replay
    990 ReplayOrder "replay_order" "An account comes again after its group in the log has ended." "Order the log by account, or replay it by time."
}

impl Code {
    /// The code with this wire name.
    #[must_use]
    pub fn from_wire(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Code {
    fn describe(definitions: &mut crate::document::Definitions) -> crate::document::Tree {
        definitions.refer("ErrorCode", module_path!(), |_| {
            let all: alloc::vec::Vec<_> =
                Self::ALL.iter().map(|code| (code.as_str(), code.summary())).collect();
            crate::document::describe_words("What is wrong, as a stable word.", &all)
        })
    }
}
