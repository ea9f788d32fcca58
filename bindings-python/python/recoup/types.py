"""What the engine answers: words, records, and unions with one class per variant.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from recoup import _record as _r
from recoup._money import Money

__all__ = [
    "AcceptedEffectResult",
    "AcceptedLine",
    "Access",
    "AccountAnswerInput",
    "AccountAnswerUnmatchedEvent",
    "AccountAnsweredEvent",
    "AccountBoughtEvent",
    "AccountClosingEvent",
    "AccountConsumptionSyncedEvent",
    "AccountContactRemovedEvent",
    "AccountContactSyncedEvent",
    "AccountDelegateInput",
    "AccountDelegatedEvent",
    "AccountDelegationBeganEvent",
    "AccountDelegationEndedEvent",
    "AccountDroppedEvent",
    "AccountEffectAnsweredEvent",
    "AccountEffectIssuedEvent",
    "AccountEffectLapsedEvent",
    "AccountEffectResultInput",
    "AccountForgetInput",
    "AccountInputAcceptedEvent",
    "AccountOpenedEvent",
    "AccountOrderCountedEvent",
    "AccountPersonChangedEvent",
    "AccountPersonForgottenEvent",
    "AccountPlacesKnownEvent",
    "AccountProfileSyncedEvent",
    "AccountRemoveContactInput",
    "AccountReopenedEvent",
    "AccountRevokeInput",
    "AccountRulebookChangedEvent",
    "AccountSpendLoggedEvent",
    "AccountSpendRemovedEvent",
    "AccountSyncConsumptionInput",
    "AccountSyncContactInput",
    "AccountSyncPersonInput",
    "AccountSyncProfileInput",
    "Actor",
    "AddLineEdit",
    "Address",
    "AddressKind",
    "AliasKind",
    "AliasRecord",
    "AllocateBy",
    "AllocationPolicy",
    "Alternative",
    "AlternativeKind",
    "AmountOffPer",
    "AmountOverdraft",
    "Anchor",
    "Answer",
    "Answers",
    "Approval",
    "ApprovalAmendedEvent",
    "ApprovalApproveInput",
    "ApprovalApprovedEvent",
    "ApprovalBlockedEvent",
    "ApprovalCancelledEvent",
    "ApprovalCase",
    "ApprovalEscalatedEvent",
    "ApprovalLapsedEvent",
    "ApprovalObserveInput",
    "ApprovalObservedEvent",
    "ApprovalPeopleChangedEvent",
    "ApprovalPerson",
    "ApprovalReassignInput",
    "ApprovalReassignedEvent",
    "ApprovalRecallInput",
    "ApprovalRecalledEvent",
    "ApprovalRejectInput",
    "ApprovalRejectedEvent",
    "ApprovalReopenedEvent",
    "ApprovalRequestedEvent",
    "ApprovalRestartedEvent",
    "ApprovalReturnInput",
    "ApprovalReturnedEvent",
    "ApprovalStageOpenedEvent",
    "ApprovalStanding",
    "ApprovalStatus",
    "ApprovalStep",
    "ApprovalStepApprovedEvent",
    "ApprovalStepRejectedEvent",
    "ApprovalUnblockedEvent",
    "ApprovalVotedEvent",
    "Approver",
    "Arithmetic",
    "Arm",
    "AskApprovalEffectKind",
    "Assignment",
    "Audience",
    "AudienceCard",
    "AudienceChange",
    "AudienceEffectKind",
    "Authority",
    "AutoDecision",
    "Ball",
    "BallKind",
    "BeforeField",
    "BelowFirst",
    "Beyond",
    "Blanket",
    "Block",
    "BlockReason",
    "Blocked",
    "BookStats",
    "BoundsRecord",
    "Breach",
    "BrokenChoice",
    "BroughtIn",
    "BroughtInAnswer",
    "Bucket",
    "Buckets",
    "BudgetAdjustInput",
    "BudgetAdjustedEvent",
    "BudgetBudgetObservedEvent",
    "BudgetBudgetRemovedEvent",
    "BudgetBudgetSetEvent",
    "BudgetCommitInput",
    "BudgetCommittedEvent",
    "BudgetExceededEvent",
    "BudgetForgottenEvent",
    "BudgetGiveBackInput",
    "BudgetGivenBackEvent",
    "BudgetHeldEvent",
    "BudgetHoldInput",
    "BudgetMark",
    "BudgetObserveInput",
    "BudgetPeriod",
    "BudgetPeriodClosedEvent",
    "BudgetPeriodOpenedEvent",
    "BudgetRecord",
    "BudgetReleaseInput",
    "BudgetReleasedEvent",
    "BudgetRemoveInput",
    "BudgetSetInput",
    "BudgetStanding",
    "BudgetState",
    "Budgets",
    "BundlePart",
    "BundlePricing",
    "BundleRecord",
    "BundleVersion",
    "BuyerLine",
    "BuyerQuote",
    "BuyingStage",
    "Candidate",
    "CapPer",
    "CartAddCodeInput",
    "CartAddInput",
    "CartAddLinesInput",
    "CartAmendInput",
    "CartAmendedEvent",
    "CartApprovalLapsedEvent",
    "CartApprovedEvent",
    "CartCancelInput",
    "CartClaimInput",
    "CartClaimedEvent",
    "CartConfigureInput",
    "CartCopyLinesInput",
    "CartCreateInput",
    "CartCreatedEvent",
    "CartDeletedEvent",
    "CartDescribeInput",
    "CartDriftCause",
    "CartEditInput",
    "CartEditLineInput",
    "CartExpiredEvent",
    "CartExtendedEvent",
    "CartFoldedEvent",
    "CartFreezeInput",
    "CartFrozenEvent",
    "CartGenerationStartedEvent",
    "CartHead",
    "CartHeadChangedEvent",
    "CartKeepAsInput",
    "CartKind",
    "CartKindChangedEvent",
    "CartLine",
    "CartLineDrift",
    "CartLineEditedEvent",
    "CartLock",
    "CartLockInput",
    "CartLockedEvent",
    "CartMergeInput",
    "CartMergedEvent",
    "CartMoveLinesInput",
    "CartObserveInput",
    "CartObservedEvent",
    "CartPlaceInput",
    "CartPlacedEvent",
    "CartPlacingEvent",
    "CartPlacingUnknownEvent",
    "CartReason",
    "CartRecallInput",
    "CartRecalledEvent",
    "CartRecord",
    "CartRefusedEvent",
    "CartRemoveCodeInput",
    "CartReorderInput",
    "CartRepriceInput",
    "CartReturnedEvent",
    "CartSeeInput",
    "CartSeenEvent",
    "CartShareInput",
    "CartSharedEvent",
    "CartState",
    "CartSubmitInput",
    "CartSubmittedEvent",
    "CartThawInput",
    "CartThawedEvent",
    "CartTransferInput",
    "CartTransferredEvent",
    "CartUnlockInput",
    "CartUnlockedEvent",
    "Certificate",
    "CertificateRecord",
    "ChangeKind",
    "ChargeAllocation",
    "ChargeAnswer",
    "ChargeKind",
    "CheckedCompany",
    "CheckedConfiguration",
    "Claim",
    "Closing",
    "Coded",
    "Coding",
    "CommitmentStatus",
    "CompanyRecord",
    "Comparison",
    "ComplaintEffectResult",
    "ComponentRecord",
    "CompositeEffect",
    "CompositeRequest",
    "Concession",
    "ConcessionKind",
    "ConditionBasis",
    "ConditionExplanation",
    "ConditionOutcome",
    "ConfigurationFix",
    "Consent",
    "ConsentBasis",
    "ConstraintRecord",
    "Consumed",
    "ConsumedPeriod",
    "ConsumedPromotion",
    "ConsumedTerm",
    "ContactCovers",
    "ContactRecord",
    "ContentLine",
    "Context",
    "ContractPrices",
    "CostCentreCovers",
    "CostCentreRecord",
    "Counted",
    "Counter",
    "Covered",
    "Covers",
    "CreditAccount",
    "CreditAdjustInput",
    "CreditCancelInput",
    "CreditCommitInput",
    "CreditExceededEvent",
    "CreditForgottenEvent",
    "CreditHeldEvent",
    "CreditHoldInput",
    "CreditInvoice",
    "CreditInvoiceInput",
    "CreditKey",
    "CreditMovedEvent",
    "CreditReleaseInput",
    "CreditSettled",
    "CreditShare",
    "CreditShipInput",
    "CreditShortfall",
    "CreditStages",
    "CreditStanding",
    "CreditSync",
    "CreditSyncInput",
    "CreditSyncedEvent",
    "CreditUse",
    "Credits",
    "CrmCard",
    "CurrencyInfo",
    "Cycle",
    "Delay",
    "Delegation",
    "DelegationRequest",
    "DeliveredEffectResult",
    "Delivery",
    "Difference",
    "DiscountBasis",
    "DiscountFrom",
    "DocumentKind",
    "Drift",
    "DriftPrice",
    "DriftTotal",
    "EarlyPayment",
    "Effect",
    "EffectAnswer",
    "EffectKind",
    "EffectResult",
    "Eligible",
    "EndingPreference",
    "EnterOn",
    "EnteredLine",
    "EnteredRow",
    "EntryKey",
    "EntryMark",
    "EntryOutcome",
    "ErasePersonEffectKind",
    "ErrorCode",
    "ErrorCodeInfo",
    "Escalation",
    "Event",
    "EveryBudgetPeriod",
    "EverythingCovers",
    "Evidence",
    "ExchangeRate",
    "ExitOn",
    "ExitTiming",
    "ExperimentUnit",
    "Explain",
    "ExternalNumber",
    "Facet",
    "Facets",
    "FailedEffectResult",
    "Fault",
    "FieldSource",
    "Fingerprint",
    "FloorApproval",
    "FloorBreach",
    "Gate",
    "GateOutcome",
    "GateVerdict",
    "GiftLine",
    "GiveBack",
    "GiveBackLine",
    "GivenArm",
    "HardBounceEffectResult",
    "HashVersion",
    "HeldBack",
    "Hint",
    "HintFact",
    "HintKind",
    "Hold",
    "HoldPriceEffectKind",
    "HoldState",
    "Honour",
    "HookCard",
    "HubSpotRequest",
    "HubSpotRequests",
    "Included",
    "Incoming",
    "Input",
    "Instalment",
    "InstalmentKind",
    "Issue",
    "Journey",
    "JourneyAbandonedEvent",
    "JourneyActiveEvent",
    "JourneyChangedEvent",
    "JourneyContent",
    "JourneyEnd",
    "JourneyEndedEvent",
    "JourneyKind",
    "JourneyLine",
    "JourneyMark",
    "JourneyNoticedEvent",
    "JourneyOpenedEvent",
    "JourneyRef",
    "JourneyResumedEvent",
    "JourneyStart",
    "JourneyStatus",
    "JourneyWaitsEvent",
    "KnownReason",
    "LadderCost",
    "LadderMerge",
    "LaterEffectResult",
    "LeftOutKind",
    "Line",
    "LineDiscount",
    "LineEdit",
    "LineExplanation",
    "LineFacts",
    "LineKey",
    "LinePrice",
    "LineQuantity",
    "LineSource",
    "LineStamps",
    "LineStatus",
    "LineSummary",
    "LineTerms",
    "LineWish",
    "LintCode",
    "LintWarning",
    "LockScope",
    "LogOrder",
    "MakeQuoteEffectKind",
    "ManagerOf",
    "MatchingPolicy",
    "Member",
    "MembershipRecord",
    "MendableLine",
    "MergeAnswer",
    "MergeMode",
    "MergeOutcome",
    "MergeReport",
    "MergedLine",
    "MessageContent",
    "MessageHint",
    "MessageLine",
    "MessageOffer",
    "Mode",
    "Money",
    "MultipleFrom",
    "Need",
    "NeededFact",
    "NewCart",
    "NewLine",
    "NewOrder",
    "NoneOverdraft",
    "NotOffered",
    "NumberKind",
    "ObservedLine",
    "ObservedStatus",
    "Obstacle",
    "Offer",
    "OfferCard",
    "OfferEffectKind",
    "OfferGiven",
    "OfferMade",
    "OfferRung",
    "OfferTerms",
    "OfflineQuote",
    "OnChange",
    "OnExceeded",
    "OnRefused",
    "OnReject",
    "OnceBudgetPeriod",
    "OpenedStep",
    "Operation",
    "OperationAnswer",
    "OperationOutcome",
    "OperationsAnswer",
    "OptionRecord",
    "Order",
    "OrderBackorderInput",
    "OrderBackorderedEvent",
    "OrderCancelInput",
    "OrderCancelledEvent",
    "OrderChangeInput",
    "OrderChangedEvent",
    "OrderCreateInput",
    "OrderInvoiceInput",
    "OrderInvoicedEvent",
    "OrderLine",
    "OrderNumberInput",
    "OrderNumberedEvent",
    "OrderObserveInput",
    "OrderObservedEvent",
    "OrderOrigin",
    "OrderPlacedEvent",
    "OrderReturnInput",
    "OrderReturnedEvent",
    "OrderRuleOf",
    "OrderShipInput",
    "OrderShippedEvent",
    "OrderState",
    "OrderUse",
    "Ordered",
    "OrgUnitRecord",
    "Origin",
    "OriginKind",
    "Outcome",
    "Outreach",
    "OutreachAssignedEvent",
    "OutreachBallReturnedEvent",
    "OutreachBallTakenEvent",
    "OutreachBlockedEvent",
    "OutreachConsentedEvent",
    "OutreachExposedEvent",
    "OutreachForgottenEvent",
    "OutreachOfferedEvent",
    "OutreachPersonForgottenEvent",
    "OutreachRepliedEvent",
    "OutreachReservedEvent",
    "OutreachReturnedEvent",
    "OutreachScoredEvent",
    "OutreachStockKnownEvent",
    "OutreachTouchedEvent",
    "OutreachUnblockedEvent",
    "Overdraft",
    "OwnerOf",
    "Part",
    "Past",
    "PeriodState",
    "Permission",
    "Person",
    "Pick",
    "PickRecord",
    "Pinned",
    "PlaceOrderEffectKind",
    "PlanStep",
    "PolicyResult",
    "PriceAnswer",
    "PriceDate",
    "PriceExplanation",
    "PriceNeed",
    "PriceReason",
    "PriceSnapshot",
    "Priced",
    "PricedCharge",
    "PricedFix",
    "PricedLine",
    "PricedPart",
    "ProductRecord",
    "PromotionBasis",
    "PromotionDiscount",
    "PromotionPer",
    "PromotionStage",
    "Purchase",
    "Purpose",
    "QuantityAdd",
    "QuantityOver",
    "QuantitySet",
    "Quorum",
    "Quote",
    "QuoteAcceptInput",
    "QuoteAcceptedEvent",
    "QuoteApproveInternalInput",
    "QuoteAuthority",
    "QuoteBringInInput",
    "QuoteCancelInput",
    "QuoteCancelledEvent",
    "QuoteCharge",
    "QuoteChargedEvent",
    "QuoteChargesInput",
    "QuoteClaimInput",
    "QuoteClaimedEvent",
    "QuoteCounterInput",
    "QuoteCounteredEvent",
    "QuoteCreateInput",
    "QuoteCreatedEvent",
    "QuoteDeclineInput",
    "QuoteDeclinedEvent",
    "QuoteDiscount",
    "QuoteDiscountInput",
    "QuoteDiscountedEvent",
    "QuoteDriftCause",
    "QuoteEditInput",
    "QuoteEditedEvent",
    "QuoteExpiredEvent",
    "QuoteInternallyRefusedEvent",
    "QuoteLine",
    "QuoteLineDrift",
    "QuoteLink",
    "QuoteMessage",
    "QuoteMessageInput",
    "QuoteMessagedEvent",
    "QuoteObservation",
    "QuoteObserveInput",
    "QuoteObservedEvent",
    "QuoteOfferInput",
    "QuoteOfferedEvent",
    "QuotePlaceInput",
    "QuotePlacedEvent",
    "QuotePlacedInput",
    "QuotePlacingEvent",
    "QuotePriceInput",
    "QuotePricedEvent",
    "QuoteRefuseInternalInput",
    "QuoteRefusedEvent",
    "QuoteRefusedInput",
    "QuoteRejectInput",
    "QuoteRejectedEvent",
    "QuoteRemindedEvent",
    "QuoteRequestInput",
    "QuoteRequestedEvent",
    "QuoteRequoteInput",
    "QuoteRequotedEvent",
    "QuoteSentForApprovalEvent",
    "QuoteStart",
    "QuoteState",
    "QuoteTargetInput",
    "QuoteTargetedEvent",
    "QuoteTermEndedEvent",
    "QuoteUnclaimInput",
    "QuoteUnclaimedEvent",
    "QuoteWithdrawInput",
    "QuoteWithdrawnEvent",
    "RangeRecord",
    "RankedReason",
    "ReEntry",
    "Reach",
    "Reading",
    "ReadyPlay",
    "ReasonGiven",
    "RecipientFrom",
    "RecoveryMessage",
    "Refusal",
    "RefusedEffectResult",
    "RefusedPromotion",
    "Related",
    "RelatedRow",
    "Release",
    "ReleaseCharge",
    "ReleaseLine",
    "RemoveLineEdit",
    "ReplayedStep",
    "Request",
    "RequestCharge",
    "RequestTax",
    "Rest",
    "Revision",
    "Round",
    "Rounding",
    "RoundingMode",
    "RoundingPreset",
    "RowAnswer",
    "RowOutcome",
    "RowsAnswer",
    "RuleOver",
    "RulebookChange",
    "Run",
    "RunEnd",
    "RunEndedEvent",
    "RunEnteredEvent",
    "RunGatedEvent",
    "RunLeavingEvent",
    "RunStart",
    "RunTakenEvent",
    "RunWait",
    "RunWaitingEvent",
    "SalesforceRequests",
    "SameDay",
    "Score",
    "SendEffectKind",
    "Sent",
    "SetCodingLineEdit",
    "SetContractLineEdit",
    "SetFactsLineEdit",
    "SetNoteLineEdit",
    "SetPrice",
    "SetPriceLineEdit",
    "SetQuantityLineEdit",
    "SetRequestedLineEdit",
    "SetScheduleLineEdit",
    "Share",
    "ShipToRecord",
    "Shortfall",
    "SignalApprovalDecidedInput",
    "SignalApprovalRequestedInput",
    "SignalBouncedInput",
    "SignalCallLoggedInput",
    "SignalCartUpdatedInput",
    "SignalClickedInput",
    "SignalClientErrorInput",
    "SignalComparedInput",
    "SignalComplainedInput",
    "SignalConfiguredInput",
    "SignalConsentChangedInput",
    "SignalContractEndingInput",
    "SignalCreditHeldInput",
    "SignalCreditReleasedInput",
    "SignalCustomInput",
    "SignalExportedInput",
    "SignalFreightShownInput",
    "SignalLeadTimeShownInput",
    "SignalLine",
    "SignalMethodMissingInput",
    "SignalNegotiationChangedInput",
    "SignalOpenedInput",
    "SignalOrderedInput",
    "SignalPageTimedInput",
    "SignalPaymentDeclinedInput",
    "SignalPriceDisputedInput",
    "SignalPriceUnavailableInput",
    "SignalQuoteEndedInput",
    "SignalQuoteOfferedInput",
    "SignalQuoteRequestedInput",
    "SignalQuoteViewedInput",
    "SignalReorderExpectedInput",
    "SignalRepliedInput",
    "SignalReportedInput",
    "SignalScoredInput",
    "SignalSearchedInput",
    "SignalSentElsewhereInput",
    "SignalStageEnteredInput",
    "SignalStepEnteredInput",
    "SignalStepLeftInput",
    "SignalStockKnownInput",
    "SignalStockShortInput",
    "SignalSuppressionChangedInput",
    "SignalTaskClosedInput",
    "SignalTaskOpenedInput",
    "SignalTotalShownInput",
    "SignalUnsubscribedInput",
    "SignalValidationFailedInput",
    "SignalViewedInput",
    "SignalVisitedInput",
    "SmartWindow",
    "SnapshotCharge",
    "SnapshotDiscount",
    "SnapshotLine",
    "SnapshotPart",
    "SnapshotTax",
    "SnapshotTotals",
    "SoftBounceEffectResult",
    "Solution",
    "Source",
    "Specificity",
    "SpendEntry",
    "SpendPer",
    "SpendPeriod",
    "Stamp",
    "StepKind",
    "StepOutcome",
    "StepPeople",
    "StepReason",
    "StepStanding",
    "StepStatus",
    "StepTaken",
    "StockFact",
    "Strategy",
    "Subject",
    "SubjectKind",
    "SubjectRef",
    "SubstituteRecord",
    "SupersedesRecord",
    "Take",
    "TaskCard",
    "TaskEffectKind",
    "TaskPriority",
    "TaxAmount",
    "TaxKind",
    "TaxLevel",
    "TaxPrices",
    "TaxSource",
    "TellEffectKind",
    "TermsRecord",
    "TerritoryRecord",
    "ThresholdOver",
    "Tolerance",
    "TotalDrift",
    "Totals",
    "Touch",
    "TransferCartEffectKind",
    "UnitCovers",
    "UnitRecord",
    "UnitSplit",
    "Unknown",
    "UnknownEffectResult",
    "UnlimitedOverdraft",
    "Unsent",
    "UnsubscribedEffectResult",
    "UpsertEffectKind",
    "Validity",
    "ValueRecord",
    "Verdict",
    "Version",
    "Via",
    "Violation",
    "ViolationKind",
    "Vote",
    "WantedLine",
    "WaterfallStep",
    "WebhookEffectKind",
    "WeekStart",
    "Weekday",
    "Why",
    "Wish",
    "WishedLine",
]


class Access(StrEnum):
    """What a member of a shared cart or list may do."""

    VIEW = "view"
    """Look at it and copy from it."""

    EDIT = "edit"
    """Change its lines."""

    OWNER = "owner"
    """Everything, sharing it among that."""


class AddressKind(StrEnum):
    """The kind of an address."""

    EMAIL = "email"
    """An e-mail address."""

    PHONE = "phone"
    """A number for calls and text messages."""

    PUSH = "push"
    """A device or browser that takes push messages."""


class AliasKind(StrEnum):
    """Whose number an alias is."""

    CUSTOMER = "customer"
    """The customer's own part number."""

    GTIN = "gtin"
    """A GS1 Global Trade Item Number of 8, 12, 13 or 14 digits."""

    MANUFACTURER = "manufacturer"
    """The manufacturer's part number."""


class AllocateBy(StrEnum):
    """What an allocation to lines goes by."""

    AMOUNT = "amount"
    """The line's total."""

    QUANTITY = "quantity"
    """Its quantity in base units."""

    WEIGHT = "weight"
    """Its weight."""


class AllocationPolicy(StrEnum):
    """Who gets the increments that are left once every party has its exact share cut off to a multiple of the increment.
    Each of them goes to a different party, and never to one of weight zero.
    """

    LARGEST_REMAINDER = "largest_remainder"
    """The parties that lost most by the cutting; at a tie the earlier one. Vendure's rule."""

    LARGEST_WEIGHT = "largest_weight"
    """The parties of the greatest weight; at a tie the earlier one. The rule of dinero.js."""

    EVEN = "even"
    """Weights do not count: equal shares for all parties, those of weight zero too, what is left to the first ones."""

    FIRST = "first"
    """The first parties."""

    LAST = "last"
    """The last parties."""

    NEAREST_FIRST = "nearest_first"
    """Shares are rounded half to zero, not cut off; what is then missing or too much is settled with the first parties.
    Sylius's rule.
    """


class AlternativeKind(StrEnum):
    """Why an alternative is named."""

    CONFIGURATION = "configuration"
    """It can be ordered as it is configured."""

    IN_STOCK = "in_stock"
    """It is in stock."""

    CHEAPER = "cheaper"
    """It costs less."""


class AmountOffPer(StrEnum):
    """What an `amount_off` is taken off."""

    LINE = "line"
    """Each line."""

    UNIT = "unit"
    """Each unit."""

    ORDER = "order"
    """The order, allocated to its lines."""


class Anchor(StrEnum):
    """What a wait is counted from."""

    ACTIVITY = "activity"
    """The last activity before the entry."""

    ABANDONED = "abandoned"
    """When it was found idle."""

    ENTERED = "entered"
    """When the run began."""

    PREVIOUS_DUE = "previous_due"
    """When the step before was due by the plan, however long it was held back; the beginning of the run for the first
    step.
    """

    PREVIOUS_DONE = "previous_done"
    """When the step before was done or left out; the beginning of the run for the first step."""


class ApprovalStatus(StrEnum):
    """Where an approval stands."""

    OPEN = "open"
    """It waits for people."""

    APPROVED = "approved"
    """Every step is approved."""

    REJECTED = "rejected"
    """It was refused."""

    RETURNED = "returned"
    """It was given back to be changed."""

    RECALLED = "recalled"
    """Those who asked took it back."""

    LAPSED = "lapsed"
    """Its subject expired."""

    CANCELLED = "cancelled"
    """Its subject is gone."""


class Audience(StrEnum):
    """Who reads the result."""

    INTERNAL = "internal"
    """Nothing is held back."""

    SELLER = "seller"
    """A person who sells: no costs."""

    BUYER = "buyer"
    """A person who buys: no costs, floors or other customers' prices."""


class AudienceChange(StrEnum):
    """Whether somebody is put in or taken out."""

    ADD = "add"
    """Put in."""

    REMOVE = "remove"
    """Taken out."""


class Authority(StrEnum):
    """Who decides about a subject."""

    ENGINE = "engine"
    """The engine."""

    EXTERNAL = "external"
    """Another system: only its observations change it, and they are not questioned."""


class BallKind(StrEnum):
    """Why a person has the ball."""

    TASK = "task"
    """An open task."""

    CALL = "call"
    """A call."""

    NEGOTIATION = "negotiation"
    """A live negotiation."""


class BeforeField(StrEnum):
    """The instant of a thing that a wait counts back from."""

    ENDS = "ends"
    """When the offer or contract ends."""

    DUE = "due"
    """When goods are due to be ordered again."""


class BelowFirst(StrEnum):
    """What a quantity under the first tier costs."""

    BASE = "base"
    """The row's base price; no price without one."""

    NO_PRICE = "no_price"
    """No price."""

    FIRST_TIER = "first_tier"
    """The first tier's price."""


class Beyond(StrEnum):
    """What goes beyond a seller's authority."""

    LINE_DISCOUNT = "line_discount"
    """The discount on a line."""

    QUOTE_DISCOUNT = "quote_discount"
    """The discount on the quote as a whole."""

    FLOOR = "floor"
    """A price below a floor."""

    UNMEASURED = "unmeasured"
    """A line has no price that a discount could be measured from."""


class BlockReason(StrEnum):
    """Why an address, or a person, is not written to."""

    SUPPRESSED = "suppressed"
    """A law or a list forbids it."""

    HARD_BOUNCE = "hard_bounce"
    """The address does not exist."""

    SOFT_BOUNCE = "soft_bounce"
    """The address failed lately."""

    COMPLAINT = "complaint"
    """The person complained."""

    UNSUBSCRIBED = "unsubscribed"
    """The person wants no more."""


class Breach(StrEnum):
    """What happens when a price is below its floor."""

    BLOCK = "block"
    """The line is blocked."""

    CLAMP = "clamp"
    """The price is raised to the floor."""

    REQUIRE_APPROVAL = "require_approval"
    """The price stands if somebody approves the concession."""


class BundlePricing(StrEnum):
    """Where the price of a bundle comes from."""

    OWN = "own"
    """The bundle has prices of its own."""

    COMPONENTS = "components"
    """The prices of its components are added up."""


class BundleVersion(StrEnum):
    """The version of the format."""

    _1 = "1"
    """The first."""


class BuyingStage(StrEnum):
    """Where a buyer is on the way to an order, from the first look to the approval."""

    BROWSE = "browse"
    """Looks around."""

    CART = "cart"
    """Fills a cart."""

    CONFIGURE = "configure"
    """Configures a product."""

    QUOTE = "quote"
    """Negotiates a quote."""

    CHECKOUT = "checkout"
    """Has begun to check out."""

    PAYMENT = "payment"
    """Is about to pay."""

    APPROVAL = "approval"
    """Waits for an approval."""


class CapPer(StrEnum):
    """Whose messages a cap counts."""

    CONTACT = "contact"
    """Those to the contact."""

    ACCOUNT = "account"
    """Those to anybody of the account."""

    DOMAIN = "domain"
    """Those to addresses of one domain."""


class CartDriftCause(StrEnum):
    """Why a line costs something else."""

    NEW = "new"
    """The line is new."""

    GONE = "gone"
    """The line is gone."""

    UNPRICED = "unpriced"
    """It has no price any more, or a floor blocks it."""

    PRICED = "priced"
    """It has a price now."""

    QUANTITY = "quantity"
    """Its quantity changed."""

    RULE = "rule"
    """Another rule sets the price."""

    PRICE = "price"
    """The same rule sets another price for the same quantity."""

    TIER = "tier"
    """The same rule sets another price for another quantity: another tier."""

    PROMOTION = "promotion"
    """Promotions took something else."""

    TAX = "tax"
    """The tax is another."""

    LIST_PRICE = "list_price"
    """The price is the same; only the list price it is compared with moved."""


class CartKind(StrEnum):
    """What a cart is for."""

    CART = "cart"
    """To be ordered."""

    SAVED = "saved"
    """A cart that was put aside."""

    REQUISITION = "requisition"
    """A list from which a company orders again and again."""

    WISH_LIST = "wish_list"
    """A list of wishes."""

    TEMPLATE = "template"
    """A pattern for carts."""


class CartState(StrEnum):
    """Where a cart stands."""

    ACTIVE = "active"
    """It can be edited."""

    FROZEN_SOFT = "frozen_soft"
    """Its prices are kept until somebody edits or reprices it."""

    FROZEN_HARD = "frozen_hard"
    """Its prices are kept and edits are refused until it is thawed."""

    PENDING_APPROVAL = "pending_approval"
    """It waits for approval."""

    APPROVED = "approved"
    """It was approved, or needs no approval."""

    PLACING = "placing"
    """An order is being placed and has not been answered."""

    ORDERED = "ordered"
    """It was ordered."""

    MERGED = "merged"
    """Its lines went into another cart."""

    TRANSFERRED = "transferred"
    """It went to a procurement system, whose purchase order is awaited."""

    EXPIRED = "expired"
    """Nobody came back to it."""

    DELETED = "deleted"
    """Somebody threw it away."""


class ChangeKind(StrEnum):
    """What happened to the thing a change is about."""

    ADDED = "added"
    """It is new."""

    REMOVED = "removed"
    """It is gone."""

    CHANGED = "changed"
    """It is another now."""

    MOVED = "moved"
    """The same things stand in another order."""


class ChargeKind(StrEnum):
    """What a charge is for."""

    FREIGHT = "freight"
    """Freight; shipping promotions lower it."""

    HANDLING = "handling"
    """Handling."""

    SMALL_ORDER = "small_order"
    """A fee on small orders."""

    SURCHARGE = "surcharge"
    """A surcharge."""

    DEPOSIT = "deposit"
    """A returnable deposit."""

    OTHER = "other"
    """Anything else."""


class ConcessionKind(StrEnum):
    """A kind of concession. A reason permits some kinds, most reasons none."""

    PRICE = "price"
    """A lower price."""

    FREIGHT = "freight"
    """Cheaper freight."""

    TERMS = "terms"
    """Longer terms of payment."""


class ConditionBasis(StrEnum):
    """What an amount includes."""

    GOODS = "goods"
    """Before promotions and before tax."""

    NET = "net"
    """After promotions, before tax."""

    GROSS = "gross"
    """After promotions, with tax."""


class ConditionOutcome(StrEnum):
    """What came of a condition."""

    HOLDS = "holds"
    """It holds."""

    FAILS = "fails"
    """It fails."""

    UNKNOWN = "unknown"
    """What it asks for is not known, or can't be compared."""


class ConsentBasis(StrEnum):
    """What consent a channel needs for a purpose."""

    OPT_IN = "opt_in"
    """The recipient has said yes."""

    OPT_OUT = "opt_out"
    """The recipient has not said no."""

    NONE = "none"
    """None: it is part of what the recipient asked for."""


class ContractPrices(StrEnum):
    """Whether a contract price beats list prices or competes with them."""

    PREVAIL = "prevail"
    """A contract price wins over any list price."""

    COMPETE = "compete"
    """It is one candidate among others."""


class Cycle(StrEnum):
    """How long a period of a budget is."""

    WEEK = "week"
    """Seven days."""

    MONTH = "month"
    """A month."""

    QUARTER = "quarter"
    """Three months."""

    YEAR = "year"
    """Twelve months."""


class DiscountBasis(StrEnum):
    """What `amount_off` means."""

    PRICE = "price"
    """In the basis of the prices: with tax where prices are inclusive."""

    NET = "net"
    """Net of tax."""

    GROSS = "gross"
    """With tax."""


class DiscountFrom(StrEnum):
    """What the depth of a discount is measured from."""

    TODAY = "today"
    """The buyer's own price today, after contracts and promotions."""

    LIST = "list"
    """The list price; today's price for a line that has none."""


class DocumentKind(StrEnum):
    """What a document is read as."""

    TREE = "tree"
    """Any JSON, as it stands."""

    RULEBOOK = "rulebook"
    """A rulebook."""

    REQUEST = "request"
    """A request."""

    INPUT = "input"
    """An input of an account."""

    EVENT = "event"
    """An event of an account."""

    ROUNDING = "rounding"
    """A rounding mode with its increment."""


class DriftTotal(StrEnum):
    """A total that changed."""

    SUBTOTAL = "subtotal"
    """Lines before promotions."""

    DISCOUNT = "discount"
    """What promotions took."""

    CHARGES = "charges"
    """Charges."""

    NET = "net"
    """Without tax."""

    TAX = "tax"
    """Tax."""

    GROSS = "gross"
    """What is to be paid."""


class EndingPreference(StrEnum):
    """Which of the two nearest prices of the pattern is tried first."""

    NEAREST = "nearest"
    """The nearer one; at a tie the lower."""

    DOWN = "down"
    """The lower one."""

    UP = "up"
    """The higher one."""


class EnterOn(StrEnum):
    """What makes a subject enter."""

    ABANDONED = "abandoned"
    """It was found idle."""

    OPENED = "opened"
    """It was first seen, or offered again."""

    STAGE_ENTERED = "stage_entered"
    """It reached one of the stages of the entry."""

    SIGNAL = "signal"
    """One of the signals of the entry."""

    ENDED = "ended"
    """It came to one of the ends of the entry. What follows is about something that is over, such as an offer that
    expired.
    """


class EntryKey(StrEnum):
    """What counts as the same for re-entry."""

    SUBJECT = "subject"
    """The same thing."""

    CONTACT = "contact"
    """The same contact."""

    ACCOUNT = "account"
    """The account."""


class EntryOutcome(StrEnum):
    """What became of a row."""

    ADDED = "added"
    """It names one product."""

    AMBIGUOUS = "ambiguous"
    """It names several; with one of their SKUs and the kind "sku" it names one."""

    UNKNOWN = "unknown"
    """It names nothing that is known."""

    REFUSED = "refused"
    """It names a product, which can't be ordered like this."""


class ErrorCode(StrEnum):
    """What is wrong, as a stable word."""

    INVALID_UTF8 = "invalid_utf8"
    """The bytes are not UTF-8."""

    INVALID_JSON = "invalid_json"
    """The text is not JSON."""

    DOCUMENT_TOO_LARGE = "document_too_large"
    """The document is larger than the limit."""

    DOCUMENT_TOO_DEEP = "document_too_deep"
    """The document nests deeper than the limit."""

    DUPLICATE_FIELD = "duplicate_field"
    """A field stands twice in one object."""

    UNKNOWN_FIELD = "unknown_field"
    """The field is not known here."""

    MISSING_FIELD = "missing_field"
    """A required field is missing."""

    WRONG_TYPE = "wrong_type"
    """The value has the wrong JSON type."""

    INVALID_DECIMAL = "invalid_decimal"
    """Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits."""

    INVALID_CHOICE = "invalid_choice"
    """The word is not one of those allowed here."""

    INVALID_ID = "invalid_id"
    """An id is empty, too long or has control characters."""

    DUPLICATE_ID = "duplicate_id"
    """Two things of one kind have the same id."""

    UNKNOWN_REFERENCE = "unknown_reference"
    """The id named here is not defined."""

    CONFLICTING_FIELDS = "conflicting_fields"
    """Fields that exclude each other stand together, or none of them is there."""

    UNSUPPORTED_VERSION = "unsupported_version"
    """The version of the document is not supported."""

    TOO_MANY = "too_many"
    """A collection is longer than its limit."""

    REFERENCE_CYCLE = "reference_cycle"
    """Definitions refer to each other in a circle."""

    COMPOSE_CONFLICT = "compose_conflict"
    """Two documents define the same thing."""

    INVALID_CSV = "invalid_csv"
    """A row of the bulk data can't be read."""

    OUT_OF_RANGE = "out_of_range"
    """The number is outside the range allowed here."""

    UNKNOWN_CURRENCY = "unknown_currency"
    """Not an ISO 4217 currency code."""

    CURRENCY_MISMATCH = "currency_mismatch"
    """Two currencies meet where one is needed."""

    AMOUNT_OUT_OF_RANGE = "amount_out_of_range"
    """The amount is beyond the range of exact arithmetic."""

    PRECISION_LOSS = "precision_loss"
    """The amount has more digits than can be kept exactly."""

    DIVISION_BY_ZERO = "division_by_zero"
    """Division by zero."""

    INVALID_INCREMENT = "invalid_increment"
    """A rounding increment must be above zero."""

    ALLOCATION_IMPOSSIBLE = "allocation_impossible"
    """The amount can't be allocated over these weights."""

    INVALID_ENDING = "invalid_ending"
    """Not a price ending."""

    UNKNOWN_TIME_ZONE = "unknown_time_zone"
    """Not an IANA time zone."""

    INVALID_TIME = "invalid_time"
    """Not an instant, date or time of day."""

    INVALID_DURATION = "invalid_duration"
    """Not a duration."""

    EMPTY_WINDOW = "empty_window"
    """The window ends before or when it begins."""

    NO_OPEN_TIME = "no_open_time"
    """The calendar has no open time within the horizon."""

    TIME_OUT_OF_RANGE = "time_out_of_range"
    """The instant is outside the supported years."""

    INVALID_WEEK_PATTERN = "invalid_week_pattern"
    """Not a pattern of opening hours."""

    UNKNOWN_FACT = "unknown_fact"
    """The condition asks about a fact that is not known here."""

    MISSING_CURRENCY = "missing_currency"
    """An amount in a condition has no currency."""

    MISSING_UNIT = "missing_unit"
    """A measured quantity in a condition has no unit."""

    EMPTY_CONDITION = "empty_condition"
    """A condition says nothing."""

    UNKNOWN_SKU = "unknown_sku"
    """The SKU is in no catalogue and in no price row."""

    UNKNOWN_UNIT = "unknown_unit"
    """The unit of measure is not defined for this product."""

    AMBIGUOUS_ITEM = "ambiguous_item"
    """The number that was entered names several products."""

    INVALID_CONFIGURATION = "invalid_configuration"
    """The configuration breaks a constraint of the product."""

    INVALID_CONVERSION = "invalid_conversion"
    """A conversion needs whole numbers above zero."""

    UNKNOWN_ORG_UNIT = "unknown_org_unit"
    """The unit is not part of the company tree."""

    UNKNOWN_CONTACT = "unknown_contact"
    """The contact is not known to the company."""

    PRICE_ROW_TIE = "price_row_tie"
    """Two rows of one list price the same SKU, unit and quantity at the same time."""

    INVERTED_TIERS = "inverted_tiers"
    """The tiers do not rise strictly."""

    MIXED_TIER_BOUNDS = "mixed_tier_bounds"
    """A tier has both bounds, or none."""

    PROMOTION_TIE = "promotion_tie"
    """Two promotions or groups have the same order."""

    CONTRACT_TERM_TIE = "contract_term_tie"
    """Two terms of one contract cover the same thing at the same priority."""

    INVALID_PERCENT = "invalid_percent"
    """The percentage is outside the range allowed here."""

    INVALID_TIER = "invalid_tier"
    """The tier has no price, or one that its mode can't use."""

    INVALID_FORMULA = "invalid_formula"
    """The price formula can't be read."""

    NEGATIVE_PRICE = "negative_price"
    """A price can't be below zero."""

    MISSING_POLICY = "missing_policy"
    """A choice that has no safe default is missing."""

    TAX_RATE_TIE = "tax_rate_tie"
    """Two rates of one tax hold for the same region, category and seller at the same time."""

    INVALID_QUANTITY = "invalid_quantity"
    """The quantity is zero, negative or not a number."""

    QUANTITY_TOO_PRECISE = "quantity_too_precise"
    """The quantity has more decimals than the product allows."""

    QUANTITY_OUT_OF_RANGE = "quantity_out_of_range"
    """The quantity is beyond the limit."""

    CONTRACT_ENDED = "contract_ended"
    """The contract that the line names is not in force at that time."""

    TAX_RATE_MISSING = "tax_rate_missing"
    """No tax rate covers this category and region at that time."""

    NO_PRICE = "no_price"
    """There is no price for this line."""

    QUANTITY_BELOW_MINIMUM = "quantity_below_minimum"
    """The quantity is below the minimum."""

    QUANTITY_ABOVE_MAXIMUM = "quantity_above_maximum"
    """The quantity is above the maximum."""

    QUANTITY_NOT_MULTIPLE = "quantity_not_multiple"
    """The quantity is not a multiple of the pack."""

    ORDER_BELOW_MINIMUM = "order_below_minimum"
    """The order is below the minimum."""

    ORDER_ABOVE_MAXIMUM = "order_above_maximum"
    """The order is above the maximum."""

    BELOW_FLOOR = "below_floor"
    """The price is below the floor."""

    UNKNOWN_PROMOTION_CODE = "unknown_promotion_code"
    """The code belongs to no promotion."""

    NOT_IN_ASSORTMENT = "not_in_assortment"
    """The product is not in the buyer's catalogue."""

    INVALID_REQUEST = "invalid_request"
    """The request contradicts itself."""

    UNKNOWN_CONTRACT = "unknown_contract"
    """The contract that is named does not exist."""

    UNKNOWN_SUBJECT = "unknown_subject"
    """No cart, quote, order, approval, budget or list has this id."""

    STALE_VERSION = "stale_version"
    """Somebody changed it since the version that the command names."""

    WRONG_STATE = "wrong_state"
    """The command does not fit the state."""

    CLOSED = "closed"
    """It has come to its end and changes no more."""

    NOT_PERMITTED = "not_permitted"
    """The roles of the actor do not allow this."""

    LOCKED = "locked"
    """Somebody else holds the lock."""

    EXTERNAL_AUTHORITY = "external_authority"
    """Another system decides about it; only observations change it."""

    INPUT_CONFLICT = "input_conflict"
    """The id was used for another input."""

    INPUT_TOO_OLD = "input_too_old"
    """The input is older than what the account remembers."""

    WRONG_ACCOUNT = "wrong_account"
    """The input, snapshot or event belongs to another account."""

    DAMAGED_SNAPSHOT = "damaged_snapshot"
    """The snapshot is not what was written: its digest differs."""

    EVENT_GAP = "event_gap"
    """The event does not follow the ones before."""

    NEEDS_ANSWERS = "needs_answers"
    """Facts of other systems are missing."""

    APPROVAL_REQUIRED = "approval_required"
    """The rules ask for approval before an order is placed."""

    CART_FROZEN = "cart_frozen"
    """The cart is frozen: its lines and prices stand still."""

    AWAITING_APPROVAL = "awaiting_approval"
    """The cart waits for approval and can't be edited."""

    CART_APPROVED = "cart_approved"
    """An approved cart changes by amend only."""

    NOT_A_CART = "not_a_cart"
    """A list or template can't be frozen, submitted, placed or transferred."""

    SCHEDULE_MISMATCH = "schedule_mismatch"
    """The quantities of the schedule do not sum to the quantity of the line."""

    CODING_MISMATCH = "coding_mismatch"
    """The shares of the coding are not above zero or do not sum to 100 percent."""

    EMPTY_CART = "empty_cart"
    """The cart has no lines."""

    UNKNOWN_LINE = "unknown_line"
    """The cart or order has no such line."""

    OTHER_ATTEMPT = "other_attempt"
    """The answer belongs to another attempt to place."""

    OPERATION_IN_FUTURE = "operation_in_future"
    """The operation happened after the clock of the account."""

    TEXT_TOO_LONG = "text_too_long"
    """A note or title is longer than the limit."""

    NOTHING_FROZEN = "nothing_frozen"
    """No prices are kept, to place the cart with or to compare with."""

    OLDER_OBSERVATION = "older_observation"
    """A newer version of the other system is known."""

    ORDER_QUANTITY = "order_quantity"
    """More would be shipped, cancelled, invoiced or returned than there is."""

    QUOTE_EXPIRED = "quote_expired"
    """The offer has ended."""

    TARGET_UNREACHABLE = "target_unreachable"
    """Floors and locks do not allow the target total."""

    BEYOND_QUOTE = "beyond_quote"
    """More is asked for than the quote offers or has left."""

    CEILING_EXCEEDED = "ceiling_exceeded"
    """The release goes beyond the ceiling of the blanket order."""

    PARTIAL_ACCEPTANCE = "partial_acceptance"
    """The quote is accepted as a whole or not at all."""

    VALIDITY_OVER = "validity_over"
    """The offer or its term would be over before it begins."""

    APPROVAL_IMPOSSIBLE = "approval_impossible"
    """The approval could never be finished."""

    NOT_AN_APPROVER = "not_an_approver"
    """No open step of the approval waits for this person."""

    SELF_APPROVAL = "self_approval"
    """Nobody approves what they asked for."""

    ALREADY_DECIDED = "already_decided"
    """The person has decided already."""

    DELEGATION_CYCLE = "delegation_cycle"
    """Delegations come back to where they began."""

    INVALID_CLAIM = "invalid_claim"
    """The link is over, was used, or is about other content."""

    STEP_NOT_OPEN = "step_not_open"
    """The step does not exist or is not open."""

    BUDGET_EXCEEDED = "budget_exceeded"
    """A budget lacks the amount, so nothing was held on any."""

    BUDGET_IN_USE = "budget_in_use"
    """The budget can't change or go like this while it is used."""

    PERIOD_CLOSED = "period_closed"
    """The budget has no open period at that time."""

    HOLD_EXCEEDED = "hold_exceeded"
    """More is committed, released or given back than there is."""

    NO_RATE = "no_rate"
    """No rate is in force between the two currencies."""

    CREDIT_EXCEEDED = "credit_exceeded"
    """The credit left does not cover the amount."""

    CREDIT_ON_HOLD = "credit_on_hold"
    """The seller has stopped the customer's credit."""

    UNKNOWN_REASON = "unknown_reason"
    """The reason is neither in the table nor one of the rulebook's own."""

    UNKNOWN_SIGNAL = "unknown_signal"
    """No signal has this name, and it is not one of the host's own."""

    MISSING_CHOICE = "missing_choice"
    """The play leaves open what systems handle differently."""

    UNKNOWN_EVENT_TYPE = "unknown_event_type"
    """The event is of a type that is not read here."""

    UNSUPPORTED_CONTENT = "unsupported_content"
    """The data of the event is no JSON."""

    BUNDLE_EXPIRED = "bundle_expired"
    """The bundle holds no prices for that time."""

    NOT_IN_BUNDLE = "not_in_bundle"
    """The bundle was not made for this account."""

    NOT_A_BUNDLE = "not_a_bundle"
    """The engine was not opened from a bundle."""

    DAMAGED_BUNDLE = "damaged_bundle"
    """The bundle is not what was written: its digest differs."""

    REPLAY_ORDER = "replay_order"
    """An account comes again after its group in the log has ended."""


class ExitOn(StrEnum):
    """What ends a run."""

    ORDERED = "ordered"
    """The thing was ordered."""

    CONVERTED_ELSEWHERE = "converted_elsewhere"
    """The same was ordered elsewhere."""

    ENDED = "ended"
    """The thing came to any end."""

    ACTIVITY = "activity"
    """Activity that counts at its stage."""

    RESUMED = "resumed"
    """Somebody came back after it was abandoned."""

    STAGE_CHANGED = "stage_changed"
    """It is at another stage."""

    REPLIED = "replied"
    """The recipient wrote back."""

    CLICKED = "clicked"
    """The recipient followed a link."""

    SIGNAL = "signal"
    """One of the signals of the exit."""


class ExitTiming(StrEnum):
    """When an exit counts."""

    IMMEDIATE = "immediate"
    """At once."""

    NEXT_STEP = "next_step"
    """When the next step is due."""


class ExperimentUnit(StrEnum):
    """What is given an arm."""

    ACCOUNT = "account"
    """The account, so that colleagues see the same."""

    CONTACT = "contact"
    """The contact."""


class Explain(StrEnum):
    """How much is explained."""

    NONE = "none"
    """Nothing: the hot path."""

    SUMMARY = "summary"
    """The waterfall of each line."""

    FULL = "full"
    """Also every candidate with why it lost, and the arithmetic."""


class Facet(StrEnum):
    """A facet of a subject: what an approval may be about."""

    AMOUNT = "amount"
    """What it costs."""

    QUANTITY = "quantity"
    """What is ordered and how much of it."""

    SHIP_TO = "ship_to"
    """Where it goes."""

    COST_CENTRE = "cost_centre"
    """What it is booked to."""

    SUPPLIER = "supplier"
    """Who it is bought from."""


class FieldSource(StrEnum):
    """What a field of a CRM record is filled from. A field whose source has nothing to say is left out."""

    ACCOUNT = "account"
    """The account's id."""

    ACCOUNT_NAME = "account_name"
    """The company's name, where the [directory](super::Directory) has it."""

    UNIT = "unit"
    """The unit that buys."""

    CONTACT = "contact"
    """The buyer's id."""

    CONTACT_NAME = "contact_name"
    """The buyer's name, where the directory has it."""

    CONTACT_FIRST_NAME = "contact_first_name"
    """The buyer's name up to its last blank; the whole name without one."""

    CONTACT_LAST_NAME = "contact_last_name"
    """The buyer's name after its last blank."""

    EMAIL = "email"
    """The buyer's first e-mail address, where the directory has it."""

    PHONE = "phone"
    """The buyer's first phone number, where the directory has it."""

    JOURNEY = "journey"
    """What it is about, with its kind: `cart:c-9`."""

    JOURNEY_KIND = "journey_kind"
    """The kind of what it is about: `cart`."""

    JOURNEY_ID = "journey_id"
    """The id of what it is about: `c-9`."""

    KEY = "key"
    """The id with its generation: `c-9:2`."""

    NAME = "name"
    """A name for people: `Cart c-9`."""

    SUBJECT = "subject"
    """A line for people: `Recover cart c-9: quote needed`."""

    DESCRIPTION = "description"
    """The whole context, for people."""

    AMOUNT = "amount"
    """What it is worth, net."""

    CURRENCY = "currency"
    """The currency of the amount."""

    EXPECTED = "expected"
    """What is expected to be recovered."""

    STAGE = "stage"
    """The vendor's word for the stage."""

    PIPELINE = "pipeline"
    """The vendor's pipeline."""

    REASON = "reason"
    """The code of the heaviest reason."""

    REASONS = "reasons"
    """The codes of all reasons, `;` between them."""

    SEGMENTS = "segments"
    """The segments, `;` between them."""

    PRIORITY = "priority"
    """The vendor's word for the priority."""

    OWNER = "owner"
    """The vendor's id of the person or team that it goes to, or that looks after it."""

    REP = "rep"
    """The person or team itself."""

    DUE = "due"
    """When it is to be done; now where nothing is said."""

    DUE_DATE = "due_date"
    """The date of that, in the rulebook's zone."""

    CLOSE_DATE = "close_date"
    """The date when offer or contract end, else so many days from now as the rules say, in the rulebook's zone."""

    ENDS = "ends"
    """When offer or contract end."""

    ABANDONED = "abandoned"
    """When it was abandoned."""

    PLAY = "play"
    """The play."""

    RUN = "run"
    """The run."""

    STEP = "step"
    """The step."""

    EFFECT = "effect"
    """The key of the effect."""

    TOPIC = "topic"
    """The topic of a task."""


class Gate(StrEnum):
    """The gates, in the order in which they are asked."""

    SUPPRESSION = "suppression"
    """No law or list forbids it."""

    CONSENT = "consent"
    """The recipient agreed to the channel and purpose, as of now."""

    ADDRESS = "address"
    """The address is known and works."""

    RUN = "run"
    """The run still holds: generation, exits, goal."""

    PRECONDITIONS = "preconditions"
    """What the step asks for still holds."""

    BALL = "ball"
    """No person has the ball."""

    HOLDOUT = "holdout"
    """The account is not held out."""

    ARBITRATION = "arbitration"
    """No other conversation with the company goes on."""

    CAPS = "caps"
    """No cap is reached."""

    WINDOW = "window"
    """The window is open."""

    RATE = "rate"
    """The rate leaves room."""


class GateOutcome(StrEnum):
    """What a gate says."""

    PASS = "pass"
    """Go on."""

    DEFER = "defer"
    """Not now."""

    DROP = "drop"
    """Not at all."""

    REROUTE = "reroute"
    """Somebody else."""


class HashVersion(StrEnum):
    """How a bucket is found: GrowthBook's hash versions."""

    _1 = "1"
    """FNV-1a of the unit and the seed, to a thousandth; it is biased and kept for experiments that began with it."""

    _2 = "2"
    """FNV-1a twice, seed first, to a ten-thousandth."""


class HeldBack(StrEnum):
    """What became of a message that did not go out."""

    HELD = "held"
    """It is held back and will be looked at again."""

    LEFT_OUT = "left_out"
    """It was left out, and its run went on."""

    RUN_ENDED = "run_ended"
    """Its run ended before it."""

    NOT_YET = "not_yet"
    """It is not due yet."""


class HintKind(StrEnum):
    """What a hint is about."""

    NEXT_TIER = "next_tier"
    """The next tier."""

    BUY_MORE_PAY_LESS = "buy_more_pay_less"
    """More units cost less in total."""

    ORDER_MINIMUM = "order_minimum"
    """The order minimum."""

    FREE_SHIPPING = "free_shipping"
    """Free freight."""

    APPROVAL_LIMIT = "approval_limit"
    """The buyer's approval limit."""

    NEAREST_QUANTITY = "nearest_quantity"
    """The nearest valid quantities."""


class HoldState(StrEnum):
    """Where a hold stands."""

    HELD = "held"
    """Nothing is committed."""

    PARTLY = "partly"
    """A part is committed and a part is held."""

    COMMITTED = "committed"
    """Nothing is held any more."""

    ENDED = "ended"
    """Released, or given back altogether."""


class Honour(StrEnum):
    """When a quote that was made on a device is honoured."""

    UNCHANGED = "unchanged"
    """While its lines cost today what it says."""

    NEARLY = "nearly"
    """While they cost nearly that."""

    ALWAYS = "always"
    """Always: the seller trusts the device."""


class InstalmentKind(StrEnum):
    """What a payment is."""

    DEPOSIT = "deposit"
    """Paid with the order."""

    BALANCE = "balance"
    """Paid by the terms."""


class JourneyEnd(StrEnum):
    """How a journey ended."""

    ORDERED = "ordered"
    """It was ordered."""

    CONVERTED_ELSEWHERE = "converted_elsewhere"
    """A colleague, or another system, ordered the same."""

    HANDED_ON = "handed_on"
    """It became another thing: a cart a quote, a quote an order."""

    DECIDED = "decided"
    """It was decided: an approval."""

    GIVEN_UP = "given_up"
    """It was given up, emptied, declined or deleted."""

    EXPIRED = "expired"
    """Its time was over: an offer, a contract."""

    RELEASED = "released"
    """What stopped it was lifted: credit."""


class JourneyKind(StrEnum):
    """What can stall. Plays name it, and its id is that of the thing."""

    CART = "cart"
    """A cart, of the engine or of another system."""

    QUOTE = "quote"
    """A quote that was offered."""

    APPROVAL = "approval"
    """An approval that waits for its approver."""

    CREDIT = "credit"
    """An order that the seller's credit department stopped."""

    CONFIGURATION = "configuration"
    """A configuration that was begun."""

    REORDER = "reorder"
    """Goods that are due to be ordered again."""

    CONTRACT = "contract"
    """A contract that ends."""

    VISIT = "visit"
    """Somebody who looks around without a cart."""


class JourneyStatus(StrEnum):
    """Where a journey is."""

    ACTIVE = "active"
    """It goes on, or waits to be found idle."""

    ABANDONED = "abandoned"
    """Nobody came back in time."""

    ENDED = "ended"
    """It is over."""


class KnownReason(StrEnum):
    """A reason of the table."""

    INTENT_LIST_BUILDING = "intent.list_building"
    """The buyer collects a list and does not mean to order yet."""

    INTENT_COMPARE = "intent.compare"
    """The buyer compares products or sellers."""

    INTENT_TIMING = "intent.timing"
    """The buyer means to order later."""

    COST_SHIPPING = "cost.shipping"
    """Freight costs too much."""

    COST_TOTAL_LATE = "cost.total_late"
    """The total came late and was more than expected."""

    PRICE_UNAVAILABLE = "price.unavailable"
    """A product has no price for this buyer."""

    PRICE_NOT_CONTRACT = "price.not_contract"
    """The price shown is not the one agreed."""

    PRICE_TOO_HIGH = "price.too_high"
    """The price is too high."""

    QUOTE_NEEDED = "quote.needed"
    """The buyer needs a quote."""

    QUOTE_EXPIRED = "quote.expired"
    """The offer ended before it was ordered."""

    QUOTE_STALLED = "quote.stalled"
    """The offer waits for the buyer."""

    APPROVAL_PENDING = "approval.pending"
    """An approver has not decided."""

    APPROVAL_LIMIT = "approval.limit"
    """The order is over what the buyer may order without approval."""

    APPROVAL_REJECTED = "approval.rejected"
    """An approver said no."""

    PAY_METHOD = "pay.method"
    """The way of payment that the buyer needs is not offered."""

    PAY_CREDIT_HOLD = "pay.credit_hold"
    """Credit stops the buyer."""

    PAY_DECLINED = "pay.declined"
    """The payment was declined."""

    PO_NUMBER = "po.number"
    """The number of the purchase order is missing or was refused."""

    CHECKOUT_COMPLEX = "checkout.complex"
    """The checkout asks for too much."""

    CHECKOUT_ACCOUNT = "checkout.account"
    """The checkout asks for an account or a login."""

    TECH_ERROR = "tech.error"
    """A program failed in front of the buyer."""

    TECH_PERFORMANCE = "tech.performance"
    """Pages were slow."""

    STOCK_OUT = "stock.out"
    """A product is out of stock."""

    STOCK_PARTIAL = "stock.partial"
    """Less is in stock than the buyer needs."""

    LEAD_TIME = "lead_time"
    """Goods would come too late."""

    MOQ_PACK = "moq_pack"
    """The quantity does not fit the minimum or the pack."""

    CONFIG_INVALID = "config.invalid"
    """The configuration is incomplete or can't be ordered."""

    SPEC_DOUBT = "spec.doubt"
    """The buyer is not sure that the product fits."""

    COMPLIANCE = "compliance"
    """Certificates or rules have to be cleared."""

    TERMS = "terms"
    """The terms of payment or contract do not suit."""

    TRUST_VENDOR = "trust.vendor"
    """The buyer is not sure of the seller."""

    CONTRACT_CATALOGUE = "contract.catalogue"
    """What the buyer looks for is not in the agreed catalogue."""

    BUYER_HANDOFF = "buyer.handoff"
    """Somebody else took it over."""

    BUYER_LEFT = "buyer.left"
    """The buyer is no longer there."""

    TAX_EXEMPTION = "tax.exemption"
    """An exemption from tax has to be cleared."""

    BUDGET_EXCEEDED = "budget.exceeded"
    """A budget does not cover it."""

    ORDER_MINIMUM = "order.minimum"
    """The order is below the minimum."""

    UNKNOWN = "unknown"
    """Nothing that was seen says why."""


class LadderMerge(StrEnum):
    """Whether tiers of different lists may mix."""

    WHOLE = "whole"
    """A list takes part with its whole ladder."""

    PER_SLOT = "per_slot"
    """Ladders merge slot by slot."""


class LeftOutKind(StrEnum):
    """What a device has to do without."""

    FLOOR = "floor"
    """A floor that asks for a margin: it would need costs. It is looked at when the quote comes in."""

    COST_PRICE = "cost_price"
    """Prices over cost of a SKU."""

    UNKNOWN_SKU = "unknown_sku"
    """A product named with the bundle that is not sold."""


class LineSource(StrEnum):
    """Where a price that comes with the line is from."""

    MANUAL = "manual"
    """A person set it."""

    QUOTE = "quote"
    """A negotiated quote."""

    EXTERNAL = "external"
    """Another system, such as an ERP."""


class LineStatus(StrEnum):
    """Whether a line has a price."""

    PRICED = "priced"
    """It has one."""

    UNPRICED = "unpriced"
    """It has none; the reasons say why. It counts zero."""

    BLOCKED = "blocked"
    """A floor blocks its price. It counts zero."""


class LintCode(StrEnum):
    """What looks wrong."""

    PRIORITY_TIE = "priority_tie"
    """Two lists of the same priority price the same thing for the same buyer: the id decides."""

    ROW_TIE = "row_tie"
    """Two rows of one list fit the same buyer equally well: their order decides."""

    INVERTED_TIERS = "inverted_tiers"
    """More costs more: a tier is dearer than the one before it."""

    REPEATED_TIER = "repeated_tier"
    """A tier changes nothing."""

    UNREACHABLE_TIER = "unreachable_tier"
    """A tier begins above the greatest quantity that may be ordered."""

    DEAD_LIST = "dead_list"
    """A list can never give a price."""

    DEAD_ROW = "dead_row"
    """A row is never in force while its list is."""

    OVERLAPPING_WINDOWS = "overlapping_windows"
    """Two rows of one SKU are in force at the same time for a while, and neither is an exception from the other."""

    BELOW_COST = "below_cost"
    """A price is below what the product costs."""

    CURRENCY_HOLE = "currency_hole"
    """A SKU has a price in one currency and none in another that the same buyers are offered."""

    DOUBLE_DISCOUNT = "double_discount"
    """A promotion lowers prices of a list that is a discount already."""

    STACKED_PROMOTIONS = "stacked_promotions"
    """Two promotions can both lower the same line, and no group says how they go together."""

    NEVER_HOLDS = "never_holds"
    """A condition can never hold."""

    REPEATED_CONDITION = "repeated_condition"
    """A condition says the same twice."""

    ENDED_CONTRACT = "ended_contract"
    """A contract ended before anything else in the rulebook begins."""

    INCOMPLETE = "incomplete"
    """A lint stopped at its limit of comparisons; there may be more to find."""

    UNREACHABLE_STEP = "unreachable_step"
    """No way leads to a step of a play."""

    CYCLE_WITHOUT_WAIT = "cycle_without_wait"
    """A play goes in circles in which nothing waits."""

    WAIT_PAST_EXPIRY = "wait_past_expiry"
    """A step comes when the quote is over."""

    IMPOSSIBLE_CAP = "impossible_cap"
    """A cap holds back what the play itself sends."""

    NEVER_OPEN = "never_open"
    """A channel is never open."""

    DOUBLE_SEND = "double_send"
    """Two plays can write to the same person about the same thing."""

    MISSED_EXIT = "missed_exit"
    """An exit or a goal can't come while the run lives."""

    OFFER_BELOW_FLOOR = "offer_below_floor"
    """An offer takes a price below its floor."""

    UNPERMITTED_OFFER = "unpermitted_offer"
    """No reason with which a play is entered permits what it offers."""

    UNHELD_ROLE = "unheld_role"
    """Nobody can be found for a role."""


class LockScope(StrEnum):
    """What a lock blocks."""

    ALL = "all"
    """Every change."""

    PRICES = "prices"
    """Prices and contracts of lines."""

    LINES = "lines"
    """Everything else on lines."""


class LogOrder(StrEnum):
    """How a log is ordered."""

    BY_TIME = "by_time"
    """By time: every account that was seen is kept until the end."""

    BY_ACCOUNT = "by_account"
    """By account, and by time within one: one account is kept at a time."""


class ManagerOf(StrEnum):
    """Whose manager decides."""

    REQUESTER = "requester"
    """The buyer's: the contact acted for, else the one who acts."""

    PREVIOUS = "previous"
    """Those of the people who approved the stage before."""


class MergeMode(StrEnum):
    """How one cart joins another."""

    SUM = "sum"
    """Quantities of the same line add up."""

    MAX = "max"
    """Of the same line the greater quantity counts."""

    REPLACE_GUEST = "replace_guest"
    """The guest's lines are dropped: the cart that was there stays as it is."""

    REPLACE_USER = "replace_user"
    """The user's lines are dropped: the guest's take their place."""

    KEEP_BOTH = "keep_both"
    """Nothing moves: the guest's cart becomes a saved cart of the same owner."""


class MergeOutcome(StrEnum):
    """What became of a line in a merge."""

    MOVED = "moved"
    """Only the other cart had it: it came along."""

    SUMMED = "summed"
    """Both had it: the quantities were added."""

    GREATER = "greater"
    """Both had it: the greater quantity counts."""

    KEPT = "kept"
    """It stayed as it was."""

    DROPPED = "dropped"
    """It was dropped by the mode."""


class Mode(StrEnum):
    """How tiers are read."""

    VOLUME = "volume"
    """The whole quantity at the reached tier."""

    GRADUATED = "graduated"
    """Each slice at its own tier."""

    PACKAGE = "package"
    """A price for each started block."""

    GRADUATED_PERCENT = "graduated_percent"
    """Each slice of an amount at its percentage, plus a fee per tier entered."""


class MultipleFrom(StrEnum):
    """Where multiples are counted from."""

    MINIMUM = "minimum"
    """The minimum."""

    ZERO = "zero"
    """Zero."""


class NeededFact(StrEnum):
    """What the host has to find out."""

    PRICE = "price"
    """A price."""

    CHARGE = "charge"
    """A charge."""

    TAX = "tax"
    """Taxes of a line or charge."""


class NumberKind(StrEnum):
    """A kind of number under which a product is known."""

    SKU = "sku"
    """The seller's SKU."""

    CUSTOMER = "customer"
    """The customer's own part number."""

    GTIN = "gtin"
    """A GTIN."""

    MANUFACTURER = "manufacturer"
    """The manufacturer's part number."""


class ObservedStatus(StrEnum):
    """Where an approval stands in another system."""

    OPEN = "open"
    """It waits there."""

    APPROVED = "approved"
    """Approved."""

    REJECTED = "rejected"
    """Refused."""

    RETURNED = "returned"
    """Given back to be changed."""


class Obstacle(StrEnum):
    """Why a cart, or a line, goes the general way."""

    CHARGES = "charges"
    """A charge may be added."""

    FLOORS = "floors"
    """A floor may hold a price."""

    PROMOTIONS = "promotions"
    """A promotion looks at more than the line's quantity, or does something else than taking off a percentage."""

    TAXES = "taxes"
    """Taxes are not those of a table, or not rounded line by line."""

    DECIMALS = "decimals"
    """Amounts have more decimals than fit."""

    PRICE = "price"
    """The price is not one unit price that hangs on the line's own quantity."""

    FAULT = "fault"
    """The line can't be priced at all."""

    AMOUNT = "amount"
    """An amount is too great."""


class OnChange(StrEnum):
    """What a new rulebook does to approvals that are open."""

    KEEP = "keep"
    """They go on by the plan that they were made with."""

    RESTART = "restart"
    """A new plan is made by the new policies; decisions that still fit count on."""


class OnExceeded(StrEnum):
    """What happens when a budget lacks the amount."""

    BLOCK = "block"
    """The command is refused."""

    APPROVE = "approve"
    """Somebody may approve it; then the hold says that it goes beyond."""


class OnRefused(StrEnum):
    """What becomes of a hold when the order that it was made for is refused."""

    KEEP = "keep"
    """It stays: the order will be sent again."""

    RELEASE = "release"
    """It is released."""


class OnReject(StrEnum):
    """What a rejection does."""

    VETO = "veto"
    """One ends the approval."""

    MAJORITY = "majority"
    """It ends when more than half of those who may decide have rejected, or the quorum can't be reached any more."""

    RETURN = "return"
    """One gives the subject back to be changed."""


class OperationOutcome(StrEnum):
    """What became of an operation."""

    APPLIED = "applied"
    """It is in the cart."""

    UNCHANGED = "unchanged"
    """It was known, or a later one had taken its place."""

    REFUSED = "refused"
    """It can't be taken in; the others are."""


class OrderRuleOf(StrEnum):
    """What an order rule measures."""

    AMOUNT = "amount"
    """An amount."""

    QUANTITY = "quantity"
    """Base units."""

    WEIGHT = "weight"
    """Kilograms."""


class OrderState(StrEnum):
    """Where an order stands."""

    OPEN = "open"
    """Something is still to come."""

    COMPLETED = "completed"
    """Everything was shipped or cancelled."""

    CANCELLED = "cancelled"
    """Everything was cancelled."""


class OriginKind(StrEnum):
    """Where an order is from."""

    CART = "cart"
    """A cart."""

    QUOTE = "quote"
    """A quote."""

    PUNCHOUT = "punchout"
    """A purchase order of a procurement system."""

    ERP = "erp"
    """Another system."""


class OwnerOf(StrEnum):
    """Whose owner decides."""

    COST_CENTRE = "cost_centre"
    """The cost centres that the subject is booked to."""


class Past(StrEnum):
    """What happens when a wait is over before it begins."""

    NOW = "now"
    """The step is due at once."""

    SKIP = "skip"
    """The step is left out."""

    END = "end"
    """The run ends."""


class Permission(StrEnum):
    """What a role may do."""

    EDIT = "edit"
    """Change carts."""

    SUBMIT = "submit"
    """Submit carts for approval."""

    ORDER = "order"
    """Place orders."""

    QUOTE = "quote"
    """Ask for, counter, accept and decline quotes."""

    APPROVE = "approve"
    """Decide approvals, as far as a step names the person."""

    DELEGATE = "delegate"
    """Delegate one's own approvals."""

    LISTS = "lists"
    """Change lists and templates that are shared."""

    BUDGET = "budget"
    """Set budgets."""

    SELL = "sell"
    """Work on quotes for the seller and set prices."""

    MANAGE = "manage"
    """Everything else that changes the account: locks of others, cancellations, imports."""


class Pick(StrEnum):
    """How the members of a group go together."""

    STACK = "stack"
    """All that apply."""

    BEST = "best"
    """The one with the largest discount."""

    FIRST = "first"
    """The first that applies."""

    EXCLUSIVE = "exclusive"
    """The first that applies, only where nothing has applied, and nothing after it."""


class PriceDate(StrEnum):
    """Which date a list's validity is read at."""

    ORDER = "order"
    """The date of the order, `as_of`."""

    REQUESTED = "requested"
    """The date the goods are requested for."""


class PriceReason(StrEnum):
    """Why a price, a contract's term or a promotion did not apply."""

    OTHER_CURRENCY = "other_currency"
    """It is in another currency."""

    NOT_YET_VALID = "not_yet_valid"
    """It is not yet valid."""

    ENDED = "ended"
    """It is no longer valid."""

    NOT_ELIGIBLE = "not_eligible"
    """It is for other buyers."""

    NOT_IN_ASSORTMENT = "not_in_assortment"
    """The product is not in the buyer's assortment."""

    OTHER_UNIT = "other_unit"
    """It prices another unit."""

    BELOW_FIRST_TIER = "below_first_tier"
    """The quantity is below its first tier."""

    NO_COST = "no_cost"
    """It builds on a cost that is not known."""

    NO_REFERENCE = "no_reference"
    """It builds on a list that has no price for this."""

    PRICE_PENDING = "price_pending"
    """The host has not answered yet."""

    HIGHER_PRICE = "higher_price"
    """Another price is lower."""

    LOWER_PRIORITY = "lower_priority"
    """Another list comes first."""

    LESS_SPECIFIC = "less_specific"
    """Another row is more specific."""

    OTHER_SLOT = "other_slot"
    """Another list has a price for a higher tier that the quantity reaches."""

    MERGE_REFUSED = "merge_refused"
    """A list that refuses merging stands in the way."""

    CONTRACT_PREVAILS = "contract_prevails"
    """A contract price prevails."""

    CONTRACT_ONLY = "contract_only"
    """The buyer sees contract prices only."""

    OTHER_CONTRACT = "other_contract"
    """The line names another contract."""

    ALLOWANCE_USED = "allowance_used"
    """The allowance is used up."""

    LINE_PRICE = "line_price"
    """The line brings its own price."""

    NO_CANDIDATE = "no_candidate"
    """No list or contract has this SKU."""

    CONDITION_FAILS = "condition_fails"
    """Its condition does not hold."""

    CONDITION_UNKNOWN = "condition_unknown"
    """Its condition can't be decided, such as for another currency."""

    CODE_MISSING = "code_missing"
    """It needs a code."""

    LIMIT_REACHED = "limit_reached"
    """Its limit is reached."""

    PROTECTED = "protected"
    """The price is protected."""

    GROUP_DECIDED = "group_decided"
    """Another member of its group applied."""

    STOPPED = "stopped"
    """An earlier promotion ended the row."""

    NOTHING_OFF = "nothing_off"
    """It would take nothing off."""

    BELOW_FLOOR = "below_floor"
    """It is below what may be sold at."""

    NOT_ALONE = "not_alone"
    """It applies alone, and another promotion has applied."""


class PromotionBasis(StrEnum):
    """What a percentage is of."""

    RUNNING = "running"
    """What is left after earlier promotions."""

    INITIAL = "initial"
    """The subtotal before any promotion."""


class PromotionPer(StrEnum):
    """Where a line discount is rounded."""

    LINE = "line"
    """Once for the line."""

    UNIT = "unit"
    """For one unit, then multiplied."""


class PromotionStage(StrEnum):
    """When in the pricing of a cart a promotion applies."""

    LINE = "line"
    """To each line by itself."""

    ORDER = "order"
    """To the order, then allocated to its lines."""

    SHIPPING = "shipping"
    """To freight charges."""


class Purpose(StrEnum):
    """What a message is for: consent, caps and holdouts read it."""

    TRANSACTIONAL = "transactional"
    """It carries out what the recipient asked for: an order, an approval."""

    SERVICE = "service"
    """It helps with something under way that the recipient did not ask to hear of."""

    MARKETING = "marketing"
    """It is to bring business."""


class QuantityOver(StrEnum):
    """The quantity that picks the tier."""

    LINE = "line"
    """This line."""

    SKU = "sku"
    """All lines of the SKU."""

    PRODUCT = "product"
    """All variants of the product."""

    GROUP = "group"
    """A named set of products."""

    CART = "cart"
    """The whole cart."""

    PERIOD = "period"
    """What was consumed in the period, then this line."""


class QuoteAuthority(StrEnum):
    """Who decides about a quote."""

    ENGINE = "engine"
    """The engine decides its transitions."""

    EXTERNAL = "external"
    """Another system owns it; whole observations come in."""


class QuoteDriftCause(StrEnum):
    """Why a line costs something else without a quote than it did."""

    NO_LONGER_PRICED = "no_longer_priced"
    """It has no price any more."""

    NEWLY_PRICED = "newly_priced"
    """It has a price now and had none."""

    RULE = "rule"
    """Another list or contract prices it."""

    LIST_PRICE = "list_price"
    """The list price changed."""

    TIER = "tier"
    """It is priced for another quantity, or allowances split it in another way."""

    PRICE = "price"
    """The rule is the same and its price changed."""

    PROMOTION = "promotion"
    """Promotions take something else."""


class QuoteState(StrEnum):
    """Where a quote is."""

    DRAFT = "draft"
    """A buyer is putting it together."""

    REQUESTED = "requested"
    """It waits for a seller."""

    IN_REVIEW = "in_review"
    """A seller works on it."""

    INTERNAL_APPROVAL = "internal_approval"
    """The discount is beyond the seller's authority; a colleague decides."""

    OFFERED = "offered"
    """The buyer has an offer."""

    EXPIRED = "expired"
    """The offer ended before the buyer decided."""

    ACCEPTED = "accepted"
    """The buyer took it; what is left of it can be ordered."""

    PLACING = "placing"
    """An order of it is on its way."""

    ORDERED = "ordered"
    """Everything that it was good for is ordered."""

    DECLINED = "declined"
    """The buyer said no."""

    WITHDRAWN = "withdrawn"
    """The seller took the offer back."""

    REJECTED = "rejected"
    """The seller did not make an offer."""

    CANCELLED = "cancelled"
    """It was given up."""


class ReEntry(StrEnum):
    """What happens when the same key would enter again."""

    NEVER = "never"
    """It enters once and never again."""

    ONCE_AT_A_TIME = "once_at_a_time"
    """It does not enter while a run of it lives."""

    CONCURRENT = "concurrent"
    """It enters beside the runs that live."""

    RESTART = "restart"
    """The run that lives ends and a new one begins."""

    COOLDOWN = "cooldown"
    """It enters when the last entry is longer ago than `cooldown`, and no run of it lives."""


class Reach(StrEnum):
    """Where a role must be held, seen from the unit that buys."""

    UNIT = "unit"
    """In the unit itself."""

    ABOVE = "above"
    """In the unit or in any unit above it."""

    COMPANY = "company"
    """Anywhere in the company."""


class Reading(StrEnum):
    """Whether a value is read when a step is done or was kept when the run began."""

    LIVE = "live"
    """As it is when the step is done."""

    SNAPSHOT = "snapshot"
    """As it was when the run began."""


class RecipientFrom(StrEnum):
    """Where a role of a recipient is looked up."""

    BUYER = "buyer"
    """Who buys."""

    APPROVER = "approver"
    """Who must decide."""

    ROLE = "role"
    """A contact with a role of the company in the buying unit or above."""

    CONTACT_OWNER = "contact_owner"
    """The contact's owner at the seller."""

    ACCOUNT_OWNER = "account_owner"
    """The account's owner at the seller."""

    PARENT_OWNER = "parent_owner"
    """The owner of the parent's account."""

    TERRITORY = "territory"
    """The owner of the territory."""

    TEAM = "team"
    """A team of the seller that always exists."""


class Rest(StrEnum):
    """What becomes of what is still held once a part was committed."""

    KEEP = "keep"
    """It stays held: more of the order will come."""

    RELEASE = "release"
    """It is released."""


class Round(StrEnum):
    """What a line in the history of revisions was."""

    OFFERED = "offered"
    """The seller offered."""

    COUNTERED = "countered"
    """The buyer countered."""

    ACCEPTED = "accepted"
    """The buyer accepted."""


class RoundingMode(StrEnum):
    """How a value between two multiples of the increment is rounded. Named after what happens, since "half up" and "half
    down" mean different things to different vendors below zero.
    """

    HALF_EVEN = "half_even"
    """Ties to the even multiple ("banker's rounding")."""

    HALF_ODD = "half_odd"
    """Ties to the odd multiple."""

    HALF_AWAY_FROM_ZERO = "half_away_from_zero"
    """Ties away from zero (what most people call half up)."""

    HALF_TO_ZERO = "half_to_zero"
    """Ties to zero."""

    HALF_CEILING = "half_ceiling"
    """Ties towards plus infinity."""

    HALF_FLOOR = "half_floor"
    """Ties towards minus infinity."""

    AWAY_FROM_ZERO = "away_from_zero"
    """Any remainder away from zero."""

    TO_ZERO = "to_zero"
    """Any remainder is cut off."""

    CEILING = "ceiling"
    """Towards plus infinity."""

    FLOOR = "floor"
    """Towards minus infinity."""


class RoundingPreset(StrEnum):
    """Rounding plans of known systems and standards, so far as they are documented."""

    COMMERCETOOLS = "commercetools"
    """commercetools: half even."""

    ORO = "oro"
    """Oro Commerce: half away from zero."""

    MAGENTO = "magento"
    """Magento 2 and Adobe Commerce: half away from zero."""

    MEDUSA = "medusa"
    """Medusa 2: sub-cent amounts are kept."""

    VENDURE = "vendure"
    """Vendure: half towards plus infinity, per unit."""

    EN16931 = "en16931"
    """The European standard for electronic invoices."""


class RowOutcome(StrEnum):
    """What became of a row."""

    ADDED = "added"
    """It is in the cart."""

    AMBIGUOUS = "ambiguous"
    """It names several products."""

    UNKNOWN = "unknown"
    """It names nothing that is sold."""

    REFUSED = "refused"
    """It can't be ordered like this."""


class RuleOver(StrEnum):
    """The quantity a rule is about."""

    LINE = "line"
    """Each line."""

    SKU = "sku"
    """All lines of the SKU."""

    PRODUCT = "product"
    """All variants of the product."""

    GROUP = "group"
    """All lines that the rule covers."""


class RunEnd(StrEnum):
    """How a run ended."""

    COMPLETED = "completed"
    """Its last step was done."""

    GOAL = "goal"
    """What it was for was reached."""

    ORDERED = "ordered"
    """The thing was ordered."""

    CONVERTED_ELSEWHERE = "converted_elsewhere"
    """The same was ordered elsewhere."""

    RESUMED = "resumed"
    """Somebody came back: its messages are void."""

    SUBJECT_ENDED = "subject_ended"
    """The thing came to an end."""

    EXIT = "exit"
    """An exit of the play."""

    RESTARTED = "restarted"
    """The same key entered again."""

    PREEMPTED = "preempted"
    """A play with a higher priority began."""

    PLAY_REMOVED = "play_removed"
    """Its play, or the version of it, is gone."""

    HELD_BACK = "held_back"
    """A step that was held back ended it."""

    TAKEN_OVER = "taken_over"
    """A person took over."""

    PAST = "past"
    """A wait was over before it began, and the play says that it ends then."""

    TOO_LONG = "too_long"
    """It went through more steps than a run may."""


class SameDay(StrEnum):
    """Whether a wait for a local time may end on the day of its anchor."""

    ALLOW = "allow"
    """The same day counts while the time has not passed; exactly at that time the wait is over."""

    SKIP = "skip"
    """The wait ends on a later day, however early it is."""


class Source(StrEnum):
    """Where the price of a line is from."""

    CATALOG = "catalog"
    """A price list."""

    CONTRACT = "contract"
    """A contract."""

    QUOTE = "quote"
    """A quote."""

    MANUAL = "manual"
    """A person set it."""

    EXTERNAL = "external"
    """Another system."""

    MIXED = "mixed"
    """Parts differ."""


class Specificity(StrEnum):
    """A dimension of eligibility."""

    CONTACT = "contact"
    """A person."""

    ACCOUNT = "account"
    """An account."""

    ORG_UNIT = "org_unit"
    """A unit of the company tree."""

    GROUP = "group"
    """A group."""

    SEGMENT = "segment"
    """A segment."""

    CHANNEL = "channel"
    """A sales channel."""

    REGION = "region"
    """A region."""

    SELLER = "seller"
    """A selling entity."""


class SpendPer(StrEnum):
    """Whose spending is added up."""

    REQUESTER = "requester"
    """The buyer's."""

    COST_CENTRE = "cost_centre"
    """Of each cost centre."""

    SUPPLIER = "supplier"
    """Of each supplier."""

    UNIT = "unit"
    """Of the unit that buys."""


class SpendPeriod(StrEnum):
    """A period of the calendar, in the rulebook's zone."""

    DAY = "day"
    """From local midnight."""

    MONTH = "month"
    """From the first of the month."""

    YEAR = "year"
    """From the first of January."""


class StepKind(StrEnum):
    """A step of the waterfall."""

    LIST = "list"
    """The list price times the quantity."""

    SOURCE = "source"
    """From the list price to the first price of the source."""

    TIER = "tier"
    """What quantity breaks change."""

    ENDING = "ending"
    """What the price ending changes."""

    PROMOTION = "promotion"
    """A promotion."""

    FLOOR = "floor"
    """A floor that raised the price."""

    TOTAL = "total"
    """The total in the basis of the prices."""

    TAX = "tax"
    """Tax."""

    GROSS = "gross"
    """With tax."""


class StepOutcome(StrEnum):
    """What became of a step."""

    DONE = "done"
    """It was done."""

    SKIPPED = "skipped"
    """What it asks for did not hold."""

    DROPPED = "dropped"
    """A gate dropped it."""

    STALE = "stale"
    """It was too late for it."""

    PAST = "past"
    """Its wait was over before it began."""

    NO_INSTANT = "no_instant"
    """Its wait had no end: the thing has no such instant."""

    TOO_OLD = "too_old"
    """It was held back for too long."""

    TIMED_OUT = "timed_out"
    """What it waited for did not come in time, and the play goes on elsewhere."""

    STOPPED = "stopped"
    """What ends its repetition was seen."""


class StepStatus(StrEnum):
    """Where a step stands."""

    WAITING = "waiting"
    """A stage before it is not done."""

    OPEN = "open"
    """People may decide it."""

    APPROVED = "approved"
    """It is approved."""

    REJECTED = "rejected"
    """It is rejected."""


class Strategy(StrEnum):
    """How the candidates of several lists become one price."""

    LOWEST = "lowest"
    """The lowest unit price for the slot."""

    FIRST_BY_PRIORITY = "first_by_priority"
    """The first list in priority order that has the product."""

    MERGE_BY_PRIORITY = "merge_by_priority"
    """The first list fills each slot."""

    MOST_SPECIFIC = "most_specific"
    """The most specific row wins, not the cheapest."""

    BEST_FOR_BUYER = "best_for_buyer"
    """The lowest line total wins."""


class SubjectKind(StrEnum):
    """What is approved."""

    CART = "cart"
    """A cart that is submitted."""

    QUOTE = "quote"
    """A release of a quote that the buyer wants to order."""


class TaskPriority(StrEnum):
    """How urgent a task is."""

    HIGH = "high"
    """High."""

    NORMAL = "normal"
    """Normal."""

    LOW = "low"
    """Low."""


class TaxKind(StrEnum):
    """What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice."""

    STANDARD = "standard"
    """Taxed at the rate."""

    ZERO = "zero"
    """Taxable at zero percent."""

    EXEMPT = "exempt"
    """Exempt."""

    REVERSE_CHARGE = "reverse_charge"
    """The buyer accounts for the tax."""


class TaxLevel(StrEnum):
    """What tax is computed and rounded for."""

    UNIT = "unit"
    """One unit, then multiplied."""

    LINE = "line"
    """A line."""

    GROUP = "group"
    """All lines of one tax, kind and rate (EN 16931)."""

    DOCUMENT = "document"
    """The document, all taxes together."""


class TaxPrices(StrEnum):
    """Whether prices hold tax."""

    EXCLUSIVE = "exclusive"
    """Tax comes on top."""

    INCLUSIVE = "inclusive"
    """Prices hold tax."""


class TaxSource(StrEnum):
    """Where rates come from."""

    TABLE = "table"
    """The table here."""

    REQUEST = "request"
    """The request: an outside tax service."""


class ThresholdOver(StrEnum):
    """What thresholds are measured in."""

    AMOUNT = "amount"
    """The amount of the lines before this promotion."""

    QUANTITY = "quantity"
    """Their quantity."""


class Touch(StrEnum):
    """What the recipient of a message did."""

    DELIVERED = "delivered"
    """It reached its recipient."""

    OPENED = "opened"
    """It was opened."""

    CLICKED = "clicked"
    """A link in it was followed."""


class Unknown(StrEnum):
    """Why it can't be said whether a condition holds."""

    NOT_KNOWN_HERE = "not_known_here"
    """Nobody here knows the fact."""

    CURRENCY_DIFFERS = "currency_differs"
    """The amount is of another currency."""

    UNIT_DIFFERS = "unit_differs"
    """The measure is in a unit that does not convert."""

    KIND_DIFFERS = "kind_differs"
    """A word where a number is asked for, or the other way round."""

    UNDEFINED = "undefined"
    """The number does not exist, such as the margin of something free."""

    OUT_OF_RANGE = "out_of_range"
    """The numbers are too large to be compared exactly."""


class Verdict(StrEnum):
    """A decision."""

    APPROVE = "approve"
    """Yes."""

    REJECT = "reject"
    """No."""


class Version(StrEnum):
    """The version of the format."""

    _1 = "1"
    """The first."""


class Via(StrEnum):
    """How a command came in."""

    SESSION = "session"
    """A person who is signed in."""

    LINK = "link"
    """A link that carries a claim."""

    PUNCHOUT = "punchout"
    """A procurement system that was punched out from."""

    IMPORT = "import"
    """A batch of another system."""


class ViolationKind(StrEnum):
    """What is wrong with a choice."""

    UNKNOWN_OPTION = "unknown_option"
    """The product has no such option."""

    MISSING = "missing"
    """No choice was made."""

    UNKNOWN_VALUE = "unknown_value"
    """The value is not among those of the option."""

    OUTSIDE_RANGE = "outside_range"
    """The value is not a number of the option's range or not on its step."""

    REQUIRED = "required"
    """The constraint requires one of these values, or any if there are none."""

    EXCLUDED = "excluded"
    """The constraint excludes the choice."""

    OUTSIDE_BOUNDS = "outside_bounds"
    """The constraint allows only numbers within these bounds."""


class WeekStart(StrEnum):
    """The day on which weeks begin."""

    MON = "Mon"
    """Monday, as in ISO 8601."""

    TUE = "Tue"
    """Tuesday."""

    WED = "Wed"
    """Wednesday."""

    THU = "Thu"
    """Thursday."""

    FRI = "Fri"
    """Friday."""

    SAT = "Sat"
    """Saturday."""

    SUN = "Sun"
    """Sunday."""


class Weekday(StrEnum):
    """A day of the week."""

    MON = "Mon"
    """Monday"""

    TUE = "Tue"
    """Tuesday"""

    WED = "Wed"
    """Wednesday"""

    THU = "Thu"
    """Thursday"""

    FRI = "Fri"
    """Friday"""

    SAT = "Sat"
    """Saturday"""

    SUN = "Sun"
    """Sunday"""


class AcceptedLine(_r.Record):
    """How much of a line was accepted."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its total."""


class Actor(_r.Record):
    """Who acts: a contact of the account or an employee of the seller. Neither is the host itself."""

    __slots__ = ()

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """A person of the account."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """An employee of the seller."""

    seller_roles: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The roles of that employee, as the host knows them."""

    on_behalf_of: _r.Field[str | None] = _r.Field(_r.text)
    """The contact that the employee, or a colleague, acts for."""

    via: _r.Field[Via | str | None] = _r.Field(lambda v: _r.word(Via, v))
    """How the command came in."""


class Address(_r.Record):
    """Where a person can be reached."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Names the address in events and consents, unique for the person."""

    kind: _r.Field[AddressKind | str] = _r.Field(lambda v: _r.word(AddressKind, v))
    """Its kind."""

    value: _r.Field[str] = _r.Field(_r.text)
    """The address itself."""


class AliasRecord(_r.Record):
    """Another number of a product."""

    __slots__ = ()

    number: _r.Field[str] = _r.Field(_r.text)
    """The number as it is printed or sent."""

    kind: _r.Field[AliasKind | str] = _r.Field(lambda v: _r.word(AliasKind, v))
    """Whose number it is."""

    account: _r.Field[str | None] = _r.Field(_r.text)
    """The customer whose own number it is; only for the kind "customer"."""


class Alternative(_r.Record):
    """What could be ordered instead of a line."""

    __slots__ = ()

    instead_of: _r.Field[str] = _r.Field(_r.text)
    """The product that it stands for."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    kind: _r.Field[AlternativeKind | str] = _r.Field(lambda v: _r.word(AlternativeKind, v))
    """Why it is named."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit now."""


class Answer(_r.Union, tag="about"):
    """What a command with several pieces came to."""

    __slots__ = ()

    about: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class RowsAnswer(Answer, word="rows"):
    """Of each row, or line, that was to be added."""

    __slots__ = ()

    rows: _r.Field[tuple[RowAnswer, ...]] = _r.Field(lambda v: _r.many(lambda v: RowAnswer._of(v), v), ())
    """In the order of the rows."""


class OperationsAnswer(Answer, word="operations"):
    """Of each operation of a batch."""

    __slots__ = ()

    operations: _r.Field[tuple[OperationAnswer, ...]] = _r.Field(lambda v: _r.many(lambda v: OperationAnswer._of(v), v), ())
    """In the order of the operations."""


class BroughtInAnswer(Answer, word="brought_in"):
    """Of a quote that was made on a device."""

    __slots__ = ()

    outcome: _r.Field[BroughtIn] = _r.Field(lambda v: BroughtIn._of(v))
    """Whether it was honoured, and how far prices have drifted."""


class MergeAnswer(Answer, word="merge"):
    """Of a merge."""

    __slots__ = ()

    report: _r.Field[MergeReport] = _r.Field(lambda v: MergeReport._of(v))
    """What became of each line."""


class Answers(_r.Record):
    """Answers to `needs`."""

    __slots__ = ()

    prices: _r.Field[tuple[PriceAnswer, ...]] = _r.Field(lambda v: _r.many(lambda v: PriceAnswer._of(v), v), ())
    """Prices."""

    charges: _r.Field[tuple[ChargeAnswer, ...]] = _r.Field(lambda v: _r.many(lambda v: ChargeAnswer._of(v), v), ())
    """Charges."""


class Approval(_r.Record):
    """An approval."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The approval."""

    case: _r.Field[ApprovalCase] = _r.Field(lambda v: ApprovalCase._of(v))
    """What it is about and who asks."""

    steps: _r.Field[tuple[PlanStep, ...]] = _r.Field(lambda v: _r.many(lambda v: PlanStep._of(v), v), ())
    """The steps, by stage."""

    status: _r.Field[ApprovalStatus | str] = _r.Field(lambda v: _r.word(ApprovalStatus, v))
    """Where it stands."""

    blocked: _r.Field[Blocked | None] = _r.Field(lambda v: Blocked._of(v))
    """Why it can't be finished as things are."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of people
    name the revision that they saw; votes of others do not make it stale.
    """

    source_version: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the system that decides about it, as last observed; 0 before."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """One more with each event."""

    created: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was made."""

    updated: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it last changed."""


class ApprovalCase(_r.Record):
    """What is to be approved, and who asks for it."""

    __slots__ = ()

    subject: _r.Field[SubjectRef] = _r.Field(lambda v: SubjectRef._of(v))
    """The subject."""

    requesters: _r.Field[tuple[ApprovalPerson, ...]] = _r.Field(lambda v: _r.many(lambda v: ApprovalPerson._of(v), v), ())
    """Everybody who asks: who acts, who is acted for, and who changed what was asked."""

    buyer: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer, whose manager and limits count."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    cost_centres: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The cost centres that it is booked to."""

    content: _r.Field[Fingerprint] = _r.Field(lambda v: Fingerprint._of(v))
    """What is in it."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who decides: the people of the steps, or another system."""


class ApprovalPerson(_r.Record):
    """A person: exactly one of the fields."""

    __slots__ = ()

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """A contact of the account."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """An employee of the seller."""


class ApprovalStanding(_r.Record):
    """Where an approval stands."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """The approval."""

    status: _r.Field[ApprovalStatus | str] = _r.Field(lambda v: _r.word(ApprovalStatus, v))
    """Its status."""

    blocked: _r.Field[Blocked | None] = _r.Field(lambda v: Blocked._of(v))
    """Why it can't be finished as things are."""

    steps: _r.Field[tuple[StepStanding, ...]] = _r.Field(lambda v: _r.many(lambda v: StepStanding._of(v), v), ())
    """Its steps."""

    due: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When something happens by itself."""


class ApprovalStep(_r.Record):
    """A step of a policy."""

    __slots__ = ()

    by: _r.Field[tuple[Approver, ...]] = _r.Field(lambda v: _r.many(lambda v: Approver._of(v), v), ())
    """Who may decide: any of these. Nobody in the step of a plan that another system decides."""

    quorum: _r.Field[Quorum | None] = _r.Field(lambda v: Quorum._of(v))
    """How many must approve; one when left out."""

    distinct: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether people who decide other steps of this or an earlier stage do not count."""

    on_reject: _r.Field[OnReject | str | None] = _r.Field(lambda v: _r.word(OnReject, v))
    """What a rejection does."""

    own_limit: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether an approver whose own limit is below the amount passes it up the tree."""

    escalate: _r.Field[Escalation | None] = _r.Field(lambda v: Escalation._of(v))
    """Who may decide too after a while."""

    auto: _r.Field[AutoDecision | None] = _r.Field(lambda v: AutoDecision._of(v))
    """What is decided by itself after a while."""


class Approver(_r.Record):
    """Who may decide; exactly one of the fields, `in` only beside `role`."""

    __slots__ = ()

    role: _r.Field[str | None] = _r.Field(_r.text)
    """Contacts with this role."""

    in_: _r.Field[Reach | str | None] = _r.Field(lambda v: _r.word(Reach, v), key="in")
    """Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """This contact."""

    manager_of: _r.Field[ManagerOf | str | None] = _r.Field(lambda v: _r.word(ManagerOf, v))
    """The manager."""

    owner_of: _r.Field[OwnerOf | str | None] = _r.Field(lambda v: _r.word(OwnerOf, v))
    """The owner."""

    seller_role: _r.Field[str | None] = _r.Field(_r.text)
    """Employees of the seller with this role."""


class Arithmetic(_r.Record):
    """A product of the arithmetic: `quantity` times `unit_price` plus `flat`. A ladder that is graduated has several."""

    __slots__ = ()

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule."""

    tier: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The tier, counted from 1; absent below the first."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Units of the row; blocks in mode `package`."""

    unit_price: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The price of one, or of `per` units where the row says so."""

    flat: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is charged once."""


class Arm(_r.Record):
    """An arm of an experiment."""

    __slots__ = ()

    experiment: _r.Field[str] = _r.Field(_r.text)
    """The experiment."""

    arm: _r.Field[str] = _r.Field(_r.text)
    """The arm."""


class Assignment(_r.Record):
    """An arm of an experiment that an account, or another unit, was given."""

    __slots__ = ()

    experiment: _r.Field[str] = _r.Field(_r.text)
    """The experiment."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """What was assigned: the account or contact."""

    arm: _r.Field[str | None] = _r.Field(_r.text)
    """The arm; none where it is held out."""

    eligible: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The arms that could have been given."""

    probability: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With which probability this arm was given, 0 to 1."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was given."""

    exposed: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it first made a difference."""


class AudienceCard(_r.Record):
    """A change of an audience."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    audience: _r.Field[str] = _r.Field(_r.text)
    """The audience at the host."""

    change: _r.Field[AudienceChange | str] = _r.Field(lambda v: _r.word(AudienceChange, v))
    """Whether somebody is put in or taken out."""

    channel: _r.Field[str] = _r.Field(_r.text)
    """The channel."""

    contact: _r.Field[str] = _r.Field(_r.text)
    """Who."""


class AutoDecision(_r.Record):
    """What is decided by itself when nobody decided in time."""

    __slots__ = ()

    after: _r.Field[Delay] = _r.Field(lambda v: Delay._of(v))
    """How long after the step opened."""

    decision: _r.Field[Verdict | str] = _r.Field(lambda v: _r.word(Verdict, v))
    """The decision."""


class Ball(_r.Record):
    """A person of the seller who has the ball."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The task, call or thing that is negotiated."""

    kind: _r.Field[BallKind | str] = _r.Field(lambda v: _r.word(BallKind, v))
    """Why."""

    journey: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about; everything of the account when absent."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The contact that it is about; everybody when absent."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Since when."""

    due: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is to be done."""

    closed: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it was closed last; later than `at` it is closed now."""

    outcome: _r.Field[str | None] = _r.Field(_r.text)
    """What came of it."""

    back: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """From when on the flow goes on, once it was handed back. Closed without this, the person took over."""


class Blanket(_r.Record):
    """The bounds of a blanket order."""

    __slots__ = ()

    ceiling: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What all its releases may come to, lines and charges together."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When its term ends (exclusive)."""


class Block(_r.Record):
    """Where a person is not written to."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The channel; all when absent."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address; all when absent."""

    why: _r.Field[BlockReason | str] = _r.Field(lambda v: _r.word(BlockReason, v))
    """Why."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Since when."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when; for ever when absent."""


class Blocked(_r.Record):
    """Why an approval can't be finished."""

    __slots__ = ()

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    why: _r.Field[str] = _r.Field(_r.text)
    """The reason, as a sentence."""


class BookStats(_r.Record):
    """The size of a price book."""

    __slots__ = ()

    skus: _r.Field[int] = _r.Field(_r.whole)
    """SKUs that have a row."""

    rows: _r.Field[int] = _r.Field(_r.whole)
    """Prices, each of one SKU in one list, unit and validity."""

    rungs: _r.Field[int] = _r.Field(_r.whole)
    """Prices at a quantity: every quantity break of every row, at least one per row."""

    bytes: _r.Field[int] = _r.Field(_r.whole)
    """Bytes of memory that the rows and their index take."""


class BoundsRecord(_r.Record):
    """Bounds of an option that is a number; an option without a choice is not bound."""

    __slots__ = ()

    option: _r.Field[str] = _r.Field(_r.text)
    """The option."""

    min: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The least number allowed."""

    max: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The greatest number allowed."""


class BrokenChoice(_r.Record):
    """What is wrong with a choice."""

    __slots__ = ()

    option: _r.Field[str] = _r.Field(_r.text)
    """The option that would have to change first."""

    sentence: _r.Field[str] = _r.Field(_r.text)
    """What is wrong with it, as a sentence."""

    constraint: _r.Field[int | None] = _r.Field(_r.whole)
    """The place of the constraint in the product's list, from 0, if one is broken."""


class BroughtIn(_r.Record):
    """What became of a quote that was made on a device."""

    __slots__ = ()

    honoured: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it went out at its own prices."""

    promised: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What the buyer was promised, with taxes and charges."""

    apart: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What today's prices are further from, in all lines together, whichever way."""

    lines: _r.Field[tuple[QuoteLineDrift, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLineDrift._of(v), v), ())
    """Each line whose price is another today. What the seller set by hand has not drifted."""


class Bucket(_r.Record):
    """Where a unit falls: `part` of `of` equal parts, `part` below `of`."""

    __slots__ = ()

    part: _r.Field[int] = _r.Field(_r.whole)
    """The number of the part, from 0."""

    of: _r.Field[int] = _r.Field(_r.whole)
    """How many parts there are: 1,000 for hash version 1, 10,000 for version 2."""

    share: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The part as GrowthBook writes it, such as 0.0505."""


class Buckets(_r.Record):
    """Where several values fall: one of `of` equal parts for each."""

    __slots__ = ()

    of: _r.Field[int] = _r.Field(_r.whole)
    """How many parts there are: 1,000 for hash version 1, 10,000 for version 2."""

    parts: _r.Field[tuple[int, ...]] = _r.Field(lambda v: _r.many(_r.whole, v))
    """The number of the part of each value, from 0, in the order of the values."""


class BudgetMark(_r.Record):
    """An operation that was done."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id, unique on its hold."""

    content: _r.Field[str] = _r.Field(_r.text)
    """Names its content."""


class BudgetPeriod(_r.Union, tag="kind"):
    """When the limit is there anew."""

    __slots__ = ()

    kind: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class OnceBudgetPeriod(BudgetPeriod, word="once"):
    """Never: one amount for all of a window. Nothing can be booked outside of it."""

    __slots__ = ()

    valid: _r.Field[Validity | None] = _r.Field(lambda v: Validity._of(v))
    """The window; always when absent."""

    time_zone: _r.Field[str] = _r.Field(_r.text)
    """The zone of plain dates."""


class EveryBudgetPeriod(BudgetPeriod, word="every"):
    """In each week, month, quarter or year of a zone."""

    __slots__ = ()

    each: _r.Field[Cycle | str] = _r.Field(lambda v: _r.word(Cycle, v))
    """How long a period is."""

    time_zone: _r.Field[str] = _r.Field(_r.text)
    """The zone whose midnight ends a period."""

    week_start: _r.Field[WeekStart | str | None] = _r.Field(lambda v: _r.word(WeekStart, v))
    """The day on which weeks begin."""

    first_month: _r.Field[int | None] = _r.Field(_r.whole)
    """The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April."""

    first_day: _r.Field[int | None] = _r.Field(_r.whole)
    """The day, 1 to 28, on which months, quarters and years begin."""


class BudgetRecord(_r.Record):
    """A budget: how much may be spent, on what, in which time."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The budget, unique in the account."""

    parent: _r.Field[str | None] = _r.Field(_r.text)
    """The budget that everything booked here is booked against as well."""

    covers: _r.Field[Covers] = _r.Field(lambda v: Covers._of(v))
    """What is booked here. Several budgets may cover one thing; each is booked."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of its amounts."""

    period: _r.Field[BudgetPeriod] = _r.Field(lambda v: BudgetPeriod._of(v))
    """When the limit is there anew."""

    limit: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What may be spent in one period, zero or more."""

    overdraft: _r.Field[Overdraft | None] = _r.Field(lambda v: Overdraft._of(v))
    """How far it may go below zero; as the rulebook says when absent."""

    on_exceeded: _r.Field[OnExceeded | str | None] = _r.Field(lambda v: _r.word(OnExceeded, v))
    """What happens when it lacks the amount."""

    rollover: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether what is left of a period is moved to the next."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and spent here
    counts on top until it says that it has it.
    """


class BudgetStanding(_r.Record):
    """How a hold stands after an operation."""

    __slots__ = ()

    state: _r.Field[HoldState | str] = _r.Field(lambda v: _r.word(HoldState, v))
    """Where it stands."""

    parts: _r.Field[tuple[Part, ...]] = _r.Field(lambda v: _r.many(lambda v: Part._of(v), v), ())
    """The amounts by coding."""

    shares: _r.Field[tuple[Share, ...]] = _r.Field(lambda v: _r.many(lambda v: Share._of(v), v), ())
    """The amounts by budget."""

    forget_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is forgotten; absent while something is held."""


class BudgetState(_r.Record):
    """A budget and its periods."""

    __slots__ = ()

    record: _r.Field[BudgetRecord] = _r.Field(lambda v: BudgetRecord._of(v))
    """What was set."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """How often it was set."""

    source_version: _r.Field[int | None] = _r.Field(_r.whole)
    """The other system's version, of an external budget."""

    closed_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Nothing can be held in periods that begin before this."""

    periods: _r.Field[tuple[PeriodState, ...]] = _r.Field(lambda v: _r.many(lambda v: PeriodState._of(v), v), ())
    """The periods that are open, the earliest first."""


class Budgets(_r.Record):
    """All budgets of an account."""

    __slots__ = ()

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """How many events were applied."""

    budgets: _r.Field[tuple[BudgetState, ...]] = _r.Field(lambda v: _r.many(lambda v: BudgetState._of(v), v), ())
    """The budgets, by id."""

    holds: _r.Field[tuple[Hold, ...]] = _r.Field(lambda v: _r.many(lambda v: Hold._of(v), v), ())
    """The holds, by the operation that made them."""


class BundlePart(_r.Record):
    """A product that a bundle consists of."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """A product that is no bundle."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How many of its base units, over all the ways in which the bundle contains it."""


class BundleRecord(_r.Record):
    """What a bundle is made of."""

    __slots__ = ()

    components: _r.Field[tuple[ComponentRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: ComponentRecord._of(v), v), ())
    """The components of one base unit of the bundle."""

    priced: _r.Field[BundlePricing | str] = _r.Field(lambda v: _r.word(BundlePricing, v))
    """Where the price of the bundle comes from."""

    percent_off: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Percent off the sum of the components' prices, 0 to 100; only with "components"."""


class BuyerLine(_r.Record):
    """A line as the buyer sees it."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is quoted."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit of the quantity."""

    without_quote: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The buyer's price without a quote."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total before the quote's discount, as offered."""

    quoted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total after it, as offered."""

    optional: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is an extra."""

    wish: _r.Field[Wish | None] = _r.Field(lambda v: Wish._of(v))
    """What was wished."""

    accepted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much was accepted."""

    accepted_total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total of that."""

    remaining: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of that is left to order."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class BuyerQuote(_r.Record):
    """A quote as its buyer sees it."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision that commands name."""

    state: _r.Field[QuoteState | str] = _r.Field(lambda v: _r.word(QuoteState, v))
    """Where it is; what waits for a colleague of the seller is in review."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who asked."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of every amount."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The purchase order number."""

    lines: _r.Field[tuple[BuyerLine, ...]] = _r.Field(lambda v: _r.many(lambda v: BuyerLine._of(v), v), ())
    """The lines."""

    charges: _r.Field[tuple[QuoteCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteCharge._of(v), v), ())
    """The charges that were offered."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Lines that are not optional and charges, as offered."""

    taxes: _r.Field[tuple[SnapshotTax, ...]] = _r.Field(lambda v: _r.many(lambda v: SnapshotTax._of(v), v), ())
    """The taxes on them."""

    totals: _r.Field[SnapshotTotals | None] = _r.Field(lambda v: SnapshotTotals._of(v))
    """The totals with tax."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the offer ends (exclusive)."""

    terms: _r.Field[OfferTerms | None] = _r.Field(lambda v: OfferTerms._of(v))
    """What the offer says beside prices."""

    counter: _r.Field[Counter | None] = _r.Field(lambda v: Counter._of(v))
    """The last counter offer."""

    messages: _r.Field[tuple[QuoteMessage, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteMessage._of(v), v), ())
    """Messages."""

    history: _r.Field[tuple[Revision, ...]] = _r.Field(lambda v: _r.many(lambda v: Revision._of(v), v), ())
    """The rounds."""

    placing: _r.Field[Release | None] = _r.Field(lambda v: Release._of(v))
    """The release on its way."""

    releases: _r.Field[tuple[Ordered, ...]] = _r.Field(lambda v: _r.many(lambda v: Ordered._of(v), v), ())
    """What was ordered."""

    ceiling_left: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the ceiling of a blanket order leaves."""


class Candidate(_r.Record):
    """A price that was considered. It won, or it lost."""

    __slots__ = ()

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What it would have cost per unit."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What it would have cost for the line; for a part that won, for the part."""

    lost: _r.Field[PriceReason | str | None] = _r.Field(lambda v: _r.word(PriceReason, v))
    """Why it lost."""

    won: _r.Field[bool | None] = _r.Field(_r.truth)
    """That it won."""


class CartHead(_r.Record):
    """What editors say about a cart as a whole."""

    __slots__ = ()

    title: _r.Field[str | None] = _r.Field(_r.text)
    """The title."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The sales channel."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go: a place of the company."""

    ship_from: _r.Field[str | None] = _r.Field(_r.text)
    """Where they come from."""

    warehouse: _r.Field[str | None] = _r.Field(_r.text)
    """The warehouse whose costs count."""

    po_number: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    codes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Promotion codes."""


class CartLine(_r.Record):
    """A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of them."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The line, derived from its key."""

    key: _r.Field[LineKey] = _r.Field(lambda v: LineKey._of(v))
    """What makes it a line of its own."""

    misconfigured: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the configuration breaks a constraint of the product."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much is ordered: the register and the additions after it. None when the line is gone."""

    set: _r.Field[QuantitySet | None] = _r.Field(lambda v: QuantitySet._of(v))
    """The register: what the quantity was last set to."""

    adds: _r.Field[tuple[QuantityAdd, ...]] = _r.Field(lambda v: _r.many(lambda v: QuantityAdd._of(v), v), ())
    """The additions after the register, by stamp."""

    cleared: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The greatest stamp of a removal; what was written before it counts no more."""

    price: _r.Field[LinePrice | None] = _r.Field(lambda v: LinePrice._of(v))
    """A price that survives recalculation."""

    contract: _r.Field[str | None] = _r.Field(_r.text)
    """The contract it must be priced by."""

    requested: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is wanted."""

    facts: _r.Field[LineFacts | None] = _r.Field(lambda v: LineFacts._of(v))
    """Facts about the product, for hosts that keep their own catalogue."""

    schedule: _r.Field[tuple[Delivery, ...]] = _r.Field(lambda v: _r.many(lambda v: Delivery._of(v), v), ())
    """When and where which part of the quantity is wanted."""

    coding: _r.Field[tuple[Coding, ...]] = _r.Field(lambda v: _r.many(lambda v: Coding._of(v), v), ())
    """Who bears which share of the amount."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """A note."""

    as_entered: _r.Field[str | None] = _r.Field(_r.text)
    """What the buyer typed."""

    stamps: _r.Field[LineStamps | None] = _r.Field(lambda v: LineStamps._of(v))
    """The stamps of these registers."""

    added: _r.Field[Stamp] = _r.Field(lambda v: Stamp._of(v))
    """The first write: who added the line, and when."""

    changed: _r.Field[Stamp] = _r.Field(lambda v: Stamp._of(v))
    """The last write: who changed it last, and when."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """Grows with every event that changes the line."""


class CartLineDrift(_r.Record):
    """A line that changed."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    causes: _r.Field[tuple[CartDriftCause | str, ...]] = _r.Field(lambda v: _r.many(lambda v: _r.word(CartDriftCause, v), v), ())
    """Why, in the order of the causes."""

    before: _r.Field[DriftPrice | None] = _r.Field(lambda v: DriftPrice._of(v))
    """As it was seen; none for a new line."""

    now: _r.Field[DriftPrice | None] = _r.Field(lambda v: DriftPrice._of(v))
    """As it is now; none for a line that is gone."""


class CartLock(_r.Record):
    """A lock."""

    __slots__ = ()

    by: _r.Field[str] = _r.Field(_r.text)
    """Who holds it: the label of the actor."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when; it is over then."""

    scope: _r.Field[LockScope | str | None] = _r.Field(lambda v: _r.word(LockScope, v))
    """What it blocks for others."""


class CartReason(_r.Record):
    """Why something was returned or refused."""

    __slots__ = ()

    code: _r.Field[str | None] = _r.Field(_r.text)
    """A code, of this crate or of another system."""

    text: _r.Field[str | None] = _r.Field(_r.text)
    """A sentence of the system that refused, or the id of a note that the host keeps."""

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line that is meant."""


class CartRecord(_r.Record):
    """A cart, list or template."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The cart."""

    kind: _r.Field[CartKind | str | None] = _r.Field(lambda v: _r.word(CartKind, v))
    """What it is for."""

    state: _r.Field[CartState | str | None] = _r.Field(lambda v: _r.word(CartState, v))
    """Where it stands."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who decides about it."""

    source_version: _r.Field[int | None] = _r.Field(_r.whole)
    """The other system's version, where that decides."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Whose it is; a guest's when absent."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency that it is priced in."""

    head: _r.Field[CartHead | None] = _r.Field(lambda v: CartHead._of(v))
    """What its editors say about it as a whole."""

    shared: _r.Field[Access | str | None] = _r.Field(lambda v: _r.word(Access, v))
    """Whether everybody of the unit may use it, and how."""

    members: _r.Field[tuple[Member, ...]] = _r.Field(lambda v: _r.many(lambda v: Member._of(v), v), ())
    """Who else may use it."""

    lines: _r.Field[tuple[CartLine, ...]] = _r.Field(lambda v: _r.many(lambda v: CartLine._of(v), v), ())
    """Every line that is remembered, by id, with those that were removed. `lines` are those that are there."""

    folded: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Operations before this are too old: additions were folded up to here."""

    generation: _r.Field[int | None] = _r.Field(_r.whole)
    """How often it began anew: a remainder of a partial order lives on."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """Grows with every event."""

    frozen: _r.Field[PriceSnapshot | None] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices that it was frozen, submitted or placed with."""

    approval: _r.Field[str | None] = _r.Field(_r.text)
    """The approval that it waits for or that approved it."""

    content: _r.Field[Facets | None] = _r.Field(lambda v: Facets._of(v))
    """The digests of what was submitted."""

    approved_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the approval lapses."""

    reasons: _r.Field[tuple[CartReason, ...]] = _r.Field(lambda v: _r.many(lambda v: CartReason._of(v), v), ())
    """Why it was returned or refused last."""

    lock: _r.Field[CartLock | None] = _r.Field(lambda v: CartLock._of(v))
    """Who blocks changes of others."""

    placing: _r.Field[str | None] = _r.Field(_r.text)
    """The attempt to place that is under way."""

    resume: _r.Field[CartState | str | None] = _r.Field(lambda v: _r.word(CartState, v))
    """The state before placing."""

    order: _r.Field[str | None] = _r.Field(_r.text)
    """The order that it became."""

    merged_into: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that its lines went into."""

    seen: _r.Field[PriceSnapshot | None] = _r.Field(lambda v: PriceSnapshot._of(v))
    """What the buyer was shown last."""

    expires: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends unless somebody comes back."""

    created: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was created."""

    changed: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it changed last, by whomever."""

    activity: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When a buyer last did something with it. What the seller's people do does not count."""


class Certificate(_r.Record):
    """A certificate that exempts the buyer."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    taxes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The taxes it covers; all when empty."""

    regions: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The regions it covers; all when empty."""

    valid: _r.Field[Validity | None] = _r.Field(lambda v: Validity._of(v))
    """When it holds."""


class CertificateRecord(_r.Record):
    """A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by omission."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The certificate, unique in the company."""

    taxes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The taxes."""

    regions: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The regions where it counts; a country covers its subdivisions."""

    valid: _r.Field[Validity | None] = _r.Field(lambda v: Validity._of(v))
    """When it is in force; always when absent."""


class ChargeAllocation(_r.Record):
    """How a charge was allocated to lines."""

    __slots__ = ()

    by: _r.Field[AllocateBy | str] = _r.Field(lambda v: _r.word(AllocateBy, v))
    """What it went by."""

    policy: _r.Field[AllocationPolicy | str] = _r.Field(lambda v: _r.word(AllocationPolicy, v))
    """Who got odd cents."""

    parts: _r.Field[tuple[Decimal, ...]] = _r.Field(lambda v: _r.many(_r.decimal, v), ())
    """The amounts by line, in the order of the lines."""


class ChargeAnswer(_r.Record):
    """A charge that was asked for."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The charge."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends."""


class CheckedCompany(_r.Record):
    """What was asked of a company."""

    __slots__ = ()

    account: _r.Field[str] = _r.Field(_r.text)
    """Its account."""

    lineage: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The unit and those above it, the unit itself first."""

    roles: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The contact's roles in the unit."""


class CheckedConfiguration(_r.Record):
    """What is wrong with a configuration: nothing where there are no violations."""

    __slots__ = ()

    violations: _r.Field[tuple[Violation, ...]] = _r.Field(lambda v: _r.many(lambda v: Violation._of(v), v))
    """What is wrong: unknown options first, then options and constraints as authored."""

    fixes: _r.Field[tuple[ConfigurationFix, ...]] = _r.Field(lambda v: _r.many(lambda v: ConfigurationFix._of(v), v))
    """Changes of one choice that make it valid."""


class Claim(_r.Record):
    """What a link allows: one person to decide one step of what the person was shown."""

    __slots__ = ()

    subject: _r.Field[SubjectRef] = _r.Field(lambda v: SubjectRef._of(v))
    """The subject."""

    approval: _r.Field[str] = _r.Field(_r.text)
    """The approval."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    person: _r.Field[ApprovalPerson] = _r.Field(lambda v: ApprovalPerson._of(v))
    """The person."""

    action: _r.Field[Verdict | str] = _r.Field(lambda v: _r.word(Verdict, v))
    """The decision that the link is for."""

    content: _r.Field[str] = _r.Field(_r.text)
    """The hash of the content that the person was shown."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision of the approval."""

    expires: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it is over; not included."""

    single_use: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it works once: a decision of the person uses it up."""


class Closing(_r.Record):
    """Something that has ended, and when it leaves."""

    __slots__ = ()

    subject: _r.Field[Subject] = _r.Field(lambda v: Subject._of(v))
    """What has ended."""

    leaves: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it leaves the state."""


class Coded(_r.Record):
    """An amount with what decides which budgets it is booked against."""

    __slots__ = ()

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys; its budgets and those of the units above it are booked."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who buys."""

    cost_centre: _r.Field[str | None] = _r.Field(_r.text)
    """The cost centre."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount, zero or more, in the currency of the hold."""


class Coding(_r.Record):
    """A share of a line's amount."""

    __slots__ = ()

    cost_centre: _r.Field[str] = _r.Field(_r.text)
    """The cost centre that bears it."""

    gl: _r.Field[str | None] = _r.Field(_r.text)
    """The account of the general ledger."""

    project: _r.Field[str | None] = _r.Field(_r.text)
    """The project."""

    share: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Percent; the shares of a line sum to 100."""


class CommitmentStatus(_r.Record):
    """How a buyer stands to a commitment."""

    __slots__ = ()

    currency: _r.Field[str] = _r.Field(_r.text)
    """The contract's currency, of every amount."""

    shortfall: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is missing from the promised amount; zero once it is bought."""

    charge: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is charged for the shortfall: the contract's percentage of it."""

    rebate: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is given back: the percentage of the greatest step that is reached, of the whole amount bought."""


class CompanyRecord(_r.Record):
    """A customer company: one account."""

    __slots__ = ()

    account: _r.Field[str] = _r.Field(_r.text)
    """The account."""

    parent: _r.Field[str | None] = _r.Field(_r.text)
    """The account above it, such as a holding whose contracts it may use."""

    name: _r.Field[str | None] = _r.Field(_r.text)
    """The name for people."""

    groups: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Groups of the whole company."""

    units: _r.Field[tuple[OrgUnitRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: OrgUnitRecord._of(v), v), ())
    """Its divisions, branches and locations."""

    contacts: _r.Field[tuple[ContactRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: ContactRecord._of(v), v), ())
    """Its people."""

    certificates: _r.Field[tuple[CertificateRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: CertificateRecord._of(v), v), ())
    """Certificates that exempt it from taxes."""

    terms: _r.Field[TermsRecord | None] = _r.Field(lambda v: TermsRecord._of(v))
    """The terms of payment of units without their own."""

    territories: _r.Field[tuple[TerritoryRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: TerritoryRecord._of(v), v), ())
    """Who of the seller's people looks after which part of it."""

    cost_centres: _r.Field[tuple[CostCentreRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: CostCentreRecord._of(v), v), ())
    """Where its spending is booked."""

    time_zone: _r.Field[str | None] = _r.Field(_r.text)
    """The zone in which it works, where neither the person nor the ship-to has one."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """The person or team of the seller who looks after it."""

    parent_owner: _r.Field[str | None] = _r.Field(_r.text)
    """The person or team of the seller who looks after the account above it."""


class Comparison(_r.Record):
    """A cart under several policies."""

    __slots__ = ()

    results: _r.Field[tuple[PolicyResult, ...]] = _r.Field(lambda v: _r.many(lambda v: PolicyResult._of(v), v))
    """The result under each policy, in the order asked."""

    differences: _r.Field[tuple[Difference, ...]] = _r.Field(lambda v: _r.many(lambda v: Difference._of(v), v))
    """Every figure that is not the same under all of them."""


class ComponentRecord(_r.Record):
    """A component of a bundle."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The component, which may be a bundle itself."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How many of its base units, above zero."""


class CompositeEffect(_r.Record):
    """An effect with its sub-requests."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""

    references: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v))
    """The references of its sub-requests: those it needs in their order, then its own."""


class CompositeRequest(_r.Record):
    """A composite request: to be sent as POST to its path. A host that waits long for the answer may store it."""

    __slots__ = ()

    path: _r.Field[str] = _r.Field(_r.text)
    """Where it is sent."""

    body: _r.Field[str] = _r.Field(_r.text)
    """What is sent, as it is."""

    effects: _r.Field[tuple[CompositeEffect, ...]] = _r.Field(lambda v: _r.many(lambda v: CompositeEffect._of(v), v), ())
    """Its effects, in order."""


class Concession(_r.Record):
    """A line below a floor."""

    __slots__ = ()

    floor: _r.Field[str] = _r.Field(_r.text)
    """The floor."""

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is conceded: the least total less the line's."""


class ConditionExplanation(_r.Record):
    """The outcome of a condition and of each of its parts."""

    __slots__ = ()

    says: _r.Field[str] = _r.Field(_r.text)
    """The condition as a sentence."""

    outcome: _r.Field[ConditionOutcome | str] = _r.Field(lambda v: _r.word(ConditionOutcome, v))
    """Its outcome."""

    reason: _r.Field[Unknown | str | None] = _r.Field(lambda v: _r.word(Unknown, v))
    """Why it is unknown."""

    fact: _r.Field[str | None] = _r.Field(_r.text)
    """The fact that was asked for; none for a combination."""

    found: _r.Field[str | None] = _r.Field(_r.text)
    """What was found, as text, where the fact is known."""

    parts: _r.Field[tuple[ConditionExplanation, ...]] = _r.Field(lambda v: _r.many(lambda v: ConditionExplanation._of(v), v), ())
    """The explanations of the parts."""


class ConfigurationFix(_r.Record):
    """A change of one choice that makes a configuration valid."""

    __slots__ = ()

    option: _r.Field[str] = _r.Field(_r.text)
    """The option to change."""

    value: _r.Field[str | None] = _r.Field(_r.text)
    """The choice to make instead; none to take it back."""

    configuration: _r.Field[dict[str, Any]] = _r.Field(lambda v: _r.named(_r.plain, v))
    """The valid configuration that results."""


class Consent(_r.Record):
    """What a person agreed to."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""

    channel: _r.Field[str] = _r.Field(_r.text)
    """The channel."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address, by its id; all of the channel when absent."""

    purpose: _r.Field[Purpose | str | None] = _r.Field(lambda v: _r.word(Purpose, v))
    """The purpose; all when absent."""

    granted: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it is given."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was given or taken back."""

    domain: _r.Field[str | None] = _r.Field(_r.text)
    """The domain of the address."""


class ConstraintRecord(_r.Record):
    """Which choices go together."""

    __slots__ = ()

    when: _r.Field[tuple[PickRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: PickRecord._of(v), v), ())
    """Applies when all of these choices are made; always when absent."""

    requires: _r.Field[tuple[PickRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: PickRecord._of(v), v), ())
    """Choices that must be made."""

    excludes: _r.Field[tuple[PickRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: PickRecord._of(v), v), ())
    """Choices that must not be made."""

    range: _r.Field[BoundsRecord | None] = _r.Field(lambda v: BoundsRecord._of(v))
    """Narrower bounds of a number."""


class Consumed(_r.Record):
    """What was used before this request."""

    __slots__ = ()

    contracts: _r.Field[tuple[ConsumedTerm, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedTerm._of(v), v), ())
    """Of contract terms."""

    promotions: _r.Field[tuple[ConsumedPromotion, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedPromotion._of(v), v), ())
    """Of promotions."""

    periods: _r.Field[tuple[ConsumedPeriod, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedPeriod._of(v), v), ())
    """Of contract periods, per SKU in base units."""


class ConsumedPeriod(_r.Record):
    """What was bought in the period."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The SKU."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Base units."""


class ConsumedPromotion(_r.Record):
    """What was used of a promotion."""

    __slots__ = ()

    promotion: _r.Field[str] = _r.Field(_r.text)
    """The promotion."""

    account_uses: _r.Field[int | None] = _r.Field(_r.whole)
    """Orders of this account that used it."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The discount it gave to everybody."""

    version: _r.Field[str | None] = _r.Field(_r.text)
    """The version of the host's count."""


class ConsumedTerm(_r.Record):
    """What was used of a term."""

    __slots__ = ()

    contract: _r.Field[str] = _r.Field(_r.text)
    """The contract."""

    term: _r.Field[str] = _r.Field(_r.text)
    """The term."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Units of the term."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Amount before promotions."""

    version: _r.Field[str | None] = _r.Field(_r.text)
    """The version of the host's count."""


class ContactRecord(_r.Record):
    """A person of the company."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The person, unique in the company."""

    memberships: _r.Field[tuple[MembershipRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: MembershipRecord._of(v), v), ())
    """Which roles the person has where."""

    groups: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Groups of the person."""

    manager: _r.Field[str | None] = _r.Field(_r.text)
    """The person's manager."""

    order_limit: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What the person may order without approval."""

    approval_limit: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What the person may approve; any amount when absent."""

    inactive: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the person has left or is suspended: holds no role and decides nothing."""

    time_zone: _r.Field[str | None] = _r.Field(_r.text)
    """The zone in which the person is written to."""

    locale: _r.Field[str | None] = _r.Field(_r.text)
    """The language and region in which the person is written to, a BCP 47 tag such as `de-AT`."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """The person or team of the seller who looks after this person."""


class ContentLine(_r.Record):
    """What is ordered of one thing."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The SKU."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit."""

    configuration: _r.Field[str | None] = _r.Field(_r.text)
    """Its configuration."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""


class Context(_r.Record):
    """What is known about the thing, as of now."""

    __slots__ = ()

    account: _r.Field[str] = _r.Field(_r.text)
    """The account."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    buyer: _r.Field[str | None] = _r.Field(_r.text)
    """Who buys."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """Where it stalled."""

    abandoned: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it was abandoned."""

    reasons: _r.Field[tuple[RankedReason, ...]] = _r.Field(lambda v: _r.many(lambda v: RankedReason._of(v), v), ())
    """Why, the heaviest reason first."""

    segments: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The segments."""

    currency: _r.Field[str | None] = _r.Field(_r.text)
    """The currency of every amount."""

    lines: _r.Field[tuple[MessageLine, ...]] = _r.Field(lambda v: _r.many(lambda v: MessageLine._of(v), v), ())
    """Its lines, priced now."""

    totals: _r.Field[SnapshotTotals | None] = _r.Field(lambda v: SnapshotTotals._of(v))
    """Its totals, priced now."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth, net, where it has no lines of its own."""

    savings: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the buyer saves against list prices."""

    hints: _r.Field[tuple[MessageHint, ...]] = _r.Field(lambda v: _r.many(lambda v: MessageHint._of(v), v), ())
    """What would make it better: the next tier, a shortfall."""

    ends: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when offer or contract hold."""

    link: _r.Field[QuoteLink | None] = _r.Field(lambda v: QuoteLink._of(v))
    """The quote that a link may be made for."""

    related: _r.Field[tuple[Related, ...]] = _r.Field(lambda v: _r.many(lambda v: Related._of(v), v), ())
    """Products that go with it."""

    alternatives: _r.Field[tuple[Alternative, ...]] = _r.Field(lambda v: _r.many(lambda v: Alternative._of(v), v), ())
    """What could be ordered instead."""

    content: _r.Field[tuple[MessageContent, ...]] = _r.Field(lambda v: _r.many(lambda v: MessageContent._of(v), v), ())
    """What to show."""

    rep: _r.Field[str | None] = _r.Field(_r.text)
    """The person or team of the seller who looks after it."""

    offer: _r.Field[MessageOffer | None] = _r.Field(lambda v: MessageOffer._of(v))
    """What is offered."""

    not_offered: _r.Field[NotOffered | None] = _r.Field(lambda v: NotOffered._of(v))
    """What the step names and does not offer, and why."""


class CostCentreRecord(_r.Record):
    """A cost centre."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The cost centre, unique in the company."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Who answers for it."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that it belongs to."""


class Counted(_r.Record):
    """A piece of evidence with what it weighs."""

    __slots__ = ()

    signal: _r.Field[str] = _r.Field(_r.text)
    """The kind of signal."""

    weight: _r.Field[int] = _r.Field(_r.whole)
    """What it weighs here."""


class Counter(_r.Record):
    """What the buyer asked for."""

    __slots__ = ()

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    target: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total of the lines that are not optional."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class Covered(_r.Record):
    """How much of a line an order covers."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in the unit of the line."""


class Covers(_r.Union, tag="what"):
    """What is booked against a budget."""

    __slots__ = ()

    what: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class UnitCovers(Covers, word="unit"):
    """What is bought for a unit or anything below it."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The unit."""


class ContactCovers(Covers, word="contact"):
    """What a person buys."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The person."""


class CostCentreCovers(Covers, word="cost_centre"):
    """What is coded to a cost centre."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The cost centre."""


class EverythingCovers(Covers, word="everything"):
    """Everything that the account buys."""

    __slots__ = ()


class CreditAccount(_r.Record):
    """A credit account."""

    __slots__ = ()

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity; any when absent."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit with everything below it; the whole company when absent."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of its amounts."""

    limit: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The limit; none when absent."""

    balance: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is owed by the books; below zero for a credit balance."""

    on_hold: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the seller has stopped it."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """The version of the books."""

    own: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What counts here and is not in the balance."""


class CreditInvoice(_r.Record):
    """An invoice."""

    __slots__ = ()

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was booked."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its amount."""


class CreditKey(_r.Record):
    """Names a credit account."""

    __slots__ = ()

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity; any when absent."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit with everything below it; the whole company when absent."""


class CreditSettled(_r.Record):
    """What a sync changed about a use."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    shares: _r.Field[tuple[CreditShare, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditShare._of(v), v), ())
    """What counts in which account."""

    forget_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is forgotten."""


class CreditShare(_r.Record):
    """What a use counts for in one account."""

    __slots__ = ()

    account: _r.Field[CreditKey] = _r.Field(lambda v: CreditKey._of(v))
    """The account."""

    pinned: _r.Field[Pinned | None] = _r.Field(lambda v: Pinned._of(v))
    """The rate, where the currencies differ."""

    included: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the balance has of it already, in the currency of the use."""

    counts: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What counts besides the balance, in the currency of the account."""

    over: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it went beyond the limit because somebody approved that."""


class CreditShortfall(_r.Record):
    """What a credit account lacks."""

    __slots__ = ()

    account: _r.Field[CreditKey] = _r.Field(lambda v: CreditKey._of(v))
    """The account."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of the amounts."""

    exposure: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What the seller carries now."""

    available: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is left."""

    needed: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is asked for."""

    missing: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is missing."""


class CreditStages(_r.Record):
    """Amounts by stage."""

    __slots__ = ()

    held: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What may still become an order."""

    ordered: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is ordered and not shipped."""

    shipped: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is shipped and not invoiced."""

    invoices: _r.Field[tuple[CreditInvoice, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditInvoice._of(v), v), ())
    """What is invoiced, in the order of coming."""


class CreditStanding(_r.Record):
    """How a use stands."""

    __slots__ = ()

    order: _r.Field[str | None] = _r.Field(_r.text)
    """The order, once there is one."""

    stages: _r.Field[CreditStages] = _r.Field(lambda v: CreditStages._of(v))
    """Amounts by stage."""

    shares: _r.Field[tuple[CreditShare, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditShare._of(v), v), ())
    """What counts in which account."""

    forget_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is forgotten."""


class CreditSync(_r.Record):
    """What the books say about a credit account, whole."""

    __slots__ = ()

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity; any when absent."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit with everything below it; the whole company when absent."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version of the books, growing."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of limit and balance."""

    limit: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The limit; none when absent."""

    balance: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is owed; below zero for a credit balance."""

    on_hold: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the seller has stopped the credit."""

    includes_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """The balance has every invoice booked at or before this instant."""

    includes: _r.Field[tuple[Included, ...]] = _r.Field(lambda v: _r.many(lambda v: Included._of(v), v), ())
    """Orders that the balance has, whole or in part, whatever stage they are in."""


class CreditUse(_r.Record):
    """An order, or what may become one, in all its stages."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The operation that held."""

    content: _r.Field[str] = _r.Field(_r.text)
    """Names its content."""

    subject: _r.Field[str | None] = _r.Field(_r.text)
    """The cart, quote or order that it is for."""

    order: _r.Field[str | None] = _r.Field(_r.text)
    """The order, once there is one."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of the stages."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When what is still held is released by itself."""

    stages: _r.Field[CreditStages] = _r.Field(lambda v: CreditStages._of(v))
    """How much is in which stage."""

    shares: _r.Field[tuple[CreditShare, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditShare._of(v), v), ())
    """How much counts in which account."""

    operations: _r.Field[tuple[BudgetMark, ...]] = _r.Field(lambda v: _r.many(lambda v: BudgetMark._of(v), v), ())
    """The operations on it."""

    forget_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is forgotten: some time after all of it is in the balances."""


class Credits(_r.Record):
    """The credit of an account."""

    __slots__ = ()

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """How many events were applied."""

    accounts: _r.Field[tuple[CreditAccount, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditAccount._of(v), v), ())
    """The credit accounts, by seller and unit."""

    uses: _r.Field[tuple[CreditUse, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditUse._of(v), v), ())
    """What counts, by the operation that held."""


class CrmCard(_r.Record):
    """A record of a CRM to be put or changed."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    system: _r.Field[str] = _r.Field(_r.text)
    """The system."""

    record: _r.Field[str] = _r.Field(_r.text)
    """The kind of record."""

    context: _r.Field[Context] = _r.Field(lambda v: Context._of(v))
    """The whole context."""


class CurrencyInfo(_r.Record):
    """A currency of ISO 4217."""

    __slots__ = ()

    code: _r.Field[str] = _r.Field(_r.text)
    """The three-letter code."""

    number: _r.Field[int] = _r.Field(_r.whole)
    """The number."""

    exponent: _r.Field[int] = _r.Field(_r.whole)
    """Digits after the point of a settlement amount."""

    name: _r.Field[str] = _r.Field(_r.text)
    """The English name."""


class Delay(_r.Record):
    """A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`."""

    __slots__ = ()

    elapsed: _r.Field[str | None] = _r.Field(_r.text)
    """Time that passes by day and night."""

    business_time: _r.Field[str | None] = _r.Field(_r.text)
    """Open time of the calendar."""

    business_days: _r.Field[int | None] = _r.Field(_r.whole)
    """Business days of the calendar."""

    calendar: _r.Field[str | None] = _r.Field(_r.text)
    """The calendar."""


class Delegation(_r.Record):
    """A right to approve that is handed on."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id, unique in the account."""

    from_: _r.Field[str] = _r.Field(_r.text, key="from")
    """Whose right."""

    to: _r.Field[str] = _r.Field(_r.text)
    """Who gets it."""

    starts: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """From when; at once when left out."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when, not included; until it is revoked when left out."""

    policies: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Only for steps of these policies; for all when empty."""


class DelegationRequest(_r.Record):
    """A delegation that is asked for."""

    __slots__ = ()

    from_: _r.Field[str] = _r.Field(_r.text, key="from")
    """Whose right."""

    to: _r.Field[str] = _r.Field(_r.text)
    """Who gets it."""

    starts: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """From when; at once when left out."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when, not included; until it is revoked when left out."""

    policies: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Only for steps of these policies; for all when empty."""


class Delivery(_r.Record):
    """A part of a line's quantity."""

    __slots__ = ()

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in the unit of the line."""

    requested: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is wanted; the line's date when absent."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where it goes; the cart's place when absent."""

    ship_from: _r.Field[str | None] = _r.Field(_r.text)
    """Where it comes from; the cart's place when absent."""


class Difference(_r.Record):
    """A figure that differs."""

    __slots__ = ()

    path: _r.Field[str] = _r.Field(_r.text)
    """Where it is in the result, as a JSON pointer."""

    values: _r.Field[tuple[str | None, ...]] = _r.Field(lambda v: _r.many(lambda v: _r.maybe(_r.text, v), v))
    """Its value under each policy; null where it is absent."""


class Drift(_r.Record):
    """What changed."""

    __slots__ = ()

    lines: _r.Field[tuple[CartLineDrift, ...]] = _r.Field(lambda v: _r.many(lambda v: CartLineDrift._of(v), v), ())
    """The lines that changed, those of now first, then those that are gone."""

    totals: _r.Field[tuple[TotalDrift, ...]] = _r.Field(lambda v: _r.many(lambda v: TotalDrift._of(v), v), ())
    """The totals that changed."""


class DriftPrice(_r.Record):
    """The price of a line."""

    __slots__ = ()

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where slices differ or there is no price."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """After promotions."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""


class EarlyPayment(_r.Record):
    """A discount for early payment."""

    __slots__ = ()

    last_day: _r.Field[datetime.date] = _r.Field(_r.day)
    """The last day on which it counts."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is taken off."""


class Effect(_r.Record):
    """Something to be done now."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """What the host uses as idempotency key."""

    not_after: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """From here on it is stale and must not be done any more."""

    supersedes: _r.Field[str | None] = _r.Field(_r.text)
    """An earlier effect that this one takes the place of."""

    do: _r.Field[EffectKind] = _r.Field(lambda v: EffectKind._of(v))
    """What is to be done."""


class EffectAnswer(_r.Record):
    """What became of an effect."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""

    result: _r.Field[EffectResult] = _r.Field(lambda v: EffectResult._of(v))
    """What became of it."""


class EffectKind(_r.Union, tag="effect"):
    """The kinds of effects."""

    __slots__ = ()

    effect: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class PlaceOrderEffectKind(EffectKind, word="place_order"):
    """Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """The order that it becomes."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it is placed from."""

    quote: _r.Field[str | None] = _r.Field(_r.text)
    """The quote that it is placed from."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """What was agreed: the order is never priced again."""

    po_number: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""


class TransferCartEffectKind(EffectKind, word="transfer_cart"):
    """Give the cart to the procurement system that the buyer came from."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """The cart."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """What it holds."""


class AskApprovalEffectKind(EffectKind, word="ask_approval"):
    """Ask people to decide a step of an approval."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """The approval."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision that is asked about: the answer names it."""

    to: _r.Field[tuple[ApprovalPerson, ...]] = _r.Field(lambda v: _r.many(lambda v: ApprovalPerson._of(v), v), ())
    """Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation."""

    claims: _r.Field[tuple[Claim, ...]] = _r.Field(lambda v: _r.many(lambda v: Claim._of(v), v), ())
    """What links may be signed for. Opening a link decides nothing: the command that follows carries the claim."""

    case: _r.Field[ApprovalCase | None] = _r.Field(lambda v: ApprovalCase._of(v))
    """For another system that decides: what is asked, and by whom."""

    prices: _r.Field[PriceSnapshot | None] = _r.Field(lambda v: PriceSnapshot._of(v))
    """For another system that decides about a cart: what it holds and costs."""


class TellEffectKind(EffectKind, word="tell"):
    """Tell people that something happened."""

    __slots__ = ()

    topic: _r.Field[str] = _r.Field(_r.text)
    """What happened, such as `approval_blocked` or `quote_offered`."""

    to: _r.Field[tuple[ApprovalPerson, ...]] = _r.Field(lambda v: _r.many(lambda v: ApprovalPerson._of(v), v), ())
    """Who is told."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it is about."""

    quote: _r.Field[str | None] = _r.Field(_r.text)
    """The quote that it is about."""

    approval: _r.Field[str | None] = _r.Field(_r.text)
    """The approval that it is about."""

    order: _r.Field[str | None] = _r.Field(_r.text)
    """The order that it is about."""


class SendEffectKind(EffectKind, word="send"):
    """Send a message, and answer what became of it."""

    __slots__ = ()

    message: _r.Field[RecoveryMessage] = _r.Field(lambda v: RecoveryMessage._of(v))
    """The message."""


class TaskEffectKind(EffectKind, word="task"):
    """Give somebody of the seller a task."""

    __slots__ = ()

    task: _r.Field[TaskCard] = _r.Field(lambda v: TaskCard._of(v))
    """The task."""


class AudienceEffectKind(EffectKind, word="audience"):
    """Put somebody into an audience, or take them out."""

    __slots__ = ()

    audience: _r.Field[AudienceCard] = _r.Field(lambda v: AudienceCard._of(v))
    """The change."""


class UpsertEffectKind(EffectKind, word="upsert"):
    """Put or change a record of a CRM."""

    __slots__ = ()

    record: _r.Field[CrmCard] = _r.Field(lambda v: CrmCard._of(v))
    """The record."""


class WebhookEffectKind(EffectKind, word="webhook"):
    """Call a hook."""

    __slots__ = ()

    call: _r.Field[HookCard] = _r.Field(lambda v: HookCard._of(v))
    """The call."""


class OfferEffectKind(EffectKind, word="offer"):
    """Put an offer in force."""

    __slots__ = ()

    offer: _r.Field[OfferCard] = _r.Field(lambda v: OfferCard._of(v))
    """The offer."""


class MakeQuoteEffectKind(EffectKind, word="make_quote"):
    """Make a quote of a cart that another system owns."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    to: _r.Field[str | None] = _r.Field(_r.text)
    """The role that works on it."""


class HoldPriceEffectKind(EffectKind, word="hold_price"):
    """Keep the price of a cart that another system owns."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when."""


class ErasePersonEffectKind(EffectKind, word="erase_person"):
    """Erase a person everywhere outside the account too."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""


class EffectResult(_r.Union, tag="result"):
    """What became of an effect."""

    __slots__ = ()

    result: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class AcceptedEffectResult(EffectResult, word="accepted"):
    """It was taken."""

    __slots__ = ()

    reference: _r.Field[str | None] = _r.Field(_r.text)
    """The other system's own number."""

    covered: _r.Field[tuple[Covered, ...]] = _r.Field(lambda v: _r.many(lambda v: Covered._of(v), v), ())
    """Of an order: what it covers, where that is not all."""


class DeliveredEffectResult(EffectResult, word="delivered"):
    """It reached its recipient."""

    __slots__ = ()


class RefusedEffectResult(EffectResult, word="refused"):
    """The other system said no; trying again as it is will not help."""

    __slots__ = ()

    code: _r.Field[str | None] = _r.Field(_r.text)
    """The other system's code."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """What it said."""


class FailedEffectResult(EffectResult, word="failed"):
    """It did not work; the host does not try again."""

    __slots__ = ()

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """What went wrong."""


class SoftBounceEffectResult(EffectResult, word="soft_bounce"):
    """The address failed for now."""

    __slots__ = ()


class HardBounceEffectResult(EffectResult, word="hard_bounce"):
    """The address does not exist."""

    __slots__ = ()


class ComplaintEffectResult(EffectResult, word="complaint"):
    """The recipient complained."""

    __slots__ = ()


class UnsubscribedEffectResult(EffectResult, word="unsubscribed"):
    """The recipient wants no more of this."""

    __slots__ = ()


class LaterEffectResult(EffectResult, word="later"):
    """The other system has too much to do: it is to be tried again later, under the same key."""

    __slots__ = ()

    after: _r.Field[str | None] = _r.Field(_r.text)
    """How much later."""


class UnknownEffectResult(EffectResult, word="unknown"):
    """The host can't tell yet; the answer will follow."""

    __slots__ = ()


class Eligible(_r.Record):
    """Somebody who may decide a step."""

    __slots__ = ()

    person: _r.Field[ApprovalPerson] = _r.Field(lambda v: ApprovalPerson._of(v))
    """The person."""

    powers: _r.Field[tuple[ApprovalPerson, ...]] = _r.Field(lambda v: _r.many(lambda v: ApprovalPerson._of(v), v), ())
    """Whose right it is: the person's own, or of those who delegated it."""


class EnteredLine(_r.Record):
    """What became of a row."""

    __slots__ = ()

    outcome: _r.Field[EntryOutcome | str] = _r.Field(lambda v: _r.word(EntryOutcome, v))
    """What became of it."""

    as_entered: _r.Field[EnteredRow] = _r.Field(lambda v: EnteredRow._of(v))
    """The row, for the line's `as_entered`."""

    sku: _r.Field[str | None] = _r.Field(_r.text)
    """Where it was added: the product that is sold on that day."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Where it was added: the quantity, as entered."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """Where it was added: its unit, one of the product's."""

    superseded: _r.Field[str | None] = _r.Field(_r.text)
    """Where it was added: the product that was named, where another has taken its place."""

    skus: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Where it is ambiguous: the products, sorted."""

    errors: _r.Field[tuple[Fault, ...]] = _r.Field(lambda v: _r.many(lambda v: Fault._of(v), v), ())
    """Where it was refused: why, at the field of the row."""


class EnteredRow(_r.Record):
    """A row as it was entered."""

    __slots__ = ()

    number: _r.Field[str] = _r.Field(_r.text)
    """The number, with any white space around it."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The quantity."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """Its unit of measure; the product's base unit when absent."""

    kind: _r.Field[NumberKind | str | None] = _r.Field(lambda v: _r.word(NumberKind, v))
    """What kind of number it is, if that is known; all kinds are tried when absent."""


class EntryMark(_r.Record):
    """When a play was last entered."""

    __slots__ = ()

    play: _r.Field[str] = _r.Field(_r.text)
    """The play."""

    key: _r.Field[str] = _r.Field(_r.text)
    """What counts as the same."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""


class ErrorCodeInfo(_r.Record):
    """What the table says of an error code."""

    __slots__ = ()

    code: _r.Field[ErrorCode | str] = _r.Field(lambda v: _r.word(ErrorCode, v))
    """The stable word."""

    number: _r.Field[int] = _r.Field(_r.whole)
    """The stable number; never reused."""

    summary: _r.Field[str] = _r.Field(_r.text)
    """What it means."""

    mend: _r.Field[str] = _r.Field(_r.text)
    """How to mend it."""


class Escalation(_r.Record):
    """Who may decide too when nobody decided in time."""

    __slots__ = ()

    after: _r.Field[Delay] = _r.Field(lambda v: Delay._of(v))
    """How long after the step opened."""

    to: _r.Field[tuple[Approver, ...]] = _r.Field(lambda v: _r.many(lambda v: Approver._of(v), v), ())
    """Any of these, besides those named before."""


class Event(_r.Union, tag="event"):
    """A fact with its place in the account's history."""

    __slots__ = ()

    event: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""

    seq: _r.Field[int] = _r.Field(_r.whole)
    """Its number: 1 for the first, without gaps."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it took effect, by the account's clock."""


class AccountOpenedEvent(Event, word="account.opened"):
    """The account came into being."""

    __slots__ = ()

    account: _r.Field[str] = _r.Field(_r.text)
    """The account."""


class AccountInputAcceptedEvent(Event, word="account.input_accepted"):
    """An input was accepted."""

    __slots__ = ()

    input: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    digest: _r.Field[str] = _r.Field(_r.text)
    """The digest of its body."""

    forgot: _r.Field[int | None] = _r.Field(_r.whole)
    """How many of the oldest remembered inputs were forgotten for it."""


class AccountRulebookChangedEvent(Event, word="account.rulebook_changed"):
    """The rulebook is another one than before."""

    __slots__ = ()

    from_: _r.Field[str | None] = _r.Field(_r.text, key="from")
    """The one before."""

    to: _r.Field[str] = _r.Field(_r.text)
    """The one that holds now."""


class AccountProfileSyncedEvent(Event, word="account.profile_synced"):
    """The company was put in place of the one known."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source."""

    company: _r.Field[CompanyRecord] = _r.Field(lambda v: CompanyRecord._of(v))
    """The company."""


class AccountContactSyncedEvent(Event, word="account.contact_synced"):
    """A contact was put or changed."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source."""

    contact: _r.Field[ContactRecord] = _r.Field(lambda v: ContactRecord._of(v))
    """The contact."""


class AccountContactRemovedEvent(Event, word="account.contact_removed"):
    """A contact is gone."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source."""

    contact: _r.Field[str] = _r.Field(_r.text)
    """The contact."""


class AccountConsumptionSyncedEvent(Event, word="account.consumption_synced"):
    """The host's count of what was used of contracts and promotions."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version of the count."""

    consumed: _r.Field[Consumed | None] = _r.Field(lambda v: Consumed._of(v))
    """What was used."""

    includes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Orders that the count holds."""


class AccountDelegatedEvent(Event, word="account.delegated"):
    """A right to approve was handed on."""

    __slots__ = ()

    delegation: _r.Field[Delegation] = _r.Field(lambda v: Delegation._of(v))
    """The delegation."""


class AccountDelegationBeganEvent(Event, word="account.delegation_began"):
    """A delegation is in force from now on."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The delegation."""


class AccountDelegationEndedEvent(Event, word="account.delegation_ended"):
    """A delegation is over, or was revoked."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The delegation."""


class AccountSpendLoggedEvent(Event, word="account.spend_logged"):
    """What a subject spends counts in the rolling sums of policies, in place of what it counted before."""

    __slots__ = ()

    subject: _r.Field[SubjectRef] = _r.Field(lambda v: SubjectRef._of(v))
    """The subject."""

    entries: _r.Field[tuple[SpendEntry, ...]] = _r.Field(lambda v: _r.many(lambda v: SpendEntry._of(v), v), ())
    """By cost centre and supplier."""


class AccountSpendRemovedEvent(Event, word="account.spend_removed"):
    """A subject counts in no rolling sum any more."""

    __slots__ = ()

    subject: _r.Field[SubjectRef] = _r.Field(lambda v: SubjectRef._of(v))
    """The subject."""


class AccountPlacesKnownEvent(Event, word="account.places_known"):
    """Goods have been sent to these places before, from now on."""

    __slots__ = ()

    places: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The places."""


class AccountClosingEvent(Event, word="account.closing"):
    """Something has ended and will leave the state."""

    __slots__ = ()

    closing: _r.Field[Closing] = _r.Field(lambda v: Closing._of(v))
    """What, and when."""


class AccountReopenedEvent(Event, word="account.reopened"):
    """Something that had ended is open again."""

    __slots__ = ()

    subject: _r.Field[Subject] = _r.Field(lambda v: Subject._of(v))
    """What it is."""


class AccountOrderCountedEvent(Event, word="account.order_counted"):
    """What an order uses of contracts and promotions, in place of what was counted for it before."""

    __slots__ = ()

    uses: _r.Field[OrderUse] = _r.Field(lambda v: OrderUse._of(v))
    """What it uses; nothing once everything was given back."""


class AccountBoughtEvent(Event, word="account.bought"):
    """The account bought something: how recently, how often and for how much it does."""

    __slots__ = ()

    purchase: _r.Field[Purchase] = _r.Field(lambda v: Purchase._of(v))
    """The order."""


class AccountAnsweredEvent(Event, word="account.answered"):
    """Another system answered what pricing asked for."""

    __slots__ = ()

    answers: _r.Field[Answers | None] = _r.Field(lambda v: Answers._of(v))
    """The answers."""


class AccountPersonChangedEvent(Event, word="account.person_changed"):
    """What is known of a person changed; what it is, is stored apart."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source."""


class AccountPersonForgottenEvent(Event, word="account.person_forgotten"):
    """What was known of a person was erased."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""


class AccountEffectIssuedEvent(Event, word="account.effect_issued"):
    """An effect was given to the host."""

    __slots__ = ()

    effect: _r.Field[Effect] = _r.Field(lambda v: Effect._of(v))
    """The effect."""


class AccountEffectAnsweredEvent(Event, word="account.effect_answered"):
    """The host said what became of an effect."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""

    result: _r.Field[EffectResult] = _r.Field(lambda v: EffectResult._of(v))
    """What became of it."""


class AccountAnswerUnmatchedEvent(Event, word="account.answer_unmatched"):
    """An answer came to an effect that is not open: counted, and nothing else."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The key that was answered."""


class AccountEffectLapsedEvent(Event, word="account.effect_lapsed"):
    """An effect is stale: nobody has to do it any more."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""


class AccountDroppedEvent(Event, word="account.dropped"):
    """Something that had ended left the state."""

    __slots__ = ()

    subject: _r.Field[Subject] = _r.Field(lambda v: Subject._of(v))
    """What it was."""


class BudgetBudgetSetEvent(Event, word="budget.budget_set"):
    """A budget was made or changed."""

    __slots__ = ()

    budget: _r.Field[BudgetRecord] = _r.Field(lambda v: BudgetRecord._of(v))
    """The budget, its overdraft settled."""

    periods: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The open periods that have the new limit: those that were not over."""


class BudgetBudgetRemovedEvent(Event, word="budget.budget_removed"):
    """A budget was removed."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""


class BudgetBudgetObservedEvent(Event, word="budget.budget_observed"):
    """The system that keeps a budget said something new."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """The other system's version."""

    period: _r.Field[str] = _r.Field(_r.text)
    """The period."""

    committed: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is spent."""

    held: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is held."""

    limit: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What may be spent."""

    includes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Holds made here that these sums have."""


class BudgetPeriodOpenedEvent(Event, word="budget.period_opened"):
    """A period began to be used."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    period: _r.Field[str] = _r.Field(_r.text)
    """The period."""

    from_: _r.Field[datetime.datetime | None] = _r.Field(_r.instant, key="from")
    """The first instant."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """The first instant after."""

    limit: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What may be spent."""

    carried: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What was moved here from the period before."""

    carried_from: _r.Field[str | None] = _r.Field(_r.text)
    """The period that it came from."""

    close_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """From when on it can be closed."""


class BudgetPeriodClosedEvent(Event, word="budget.period_closed"):
    """A period was closed: nothing refers to it any more, and nothing can be held in it again."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    period: _r.Field[str] = _r.Field(_r.text)
    """The period."""

    committed: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What was spent in it."""


class BudgetExceededEvent(Event, word="budget.exceeded"):
    """Budgets that can be exceeded with approval lack the amount. Nothing was held."""

    __slots__ = ()

    operation: _r.Field[str] = _r.Field(_r.text)
    """The operation that asked."""

    subject: _r.Field[str | None] = _r.Field(_r.text)
    """What it is for."""

    shortfalls: _r.Field[tuple[Shortfall, ...]] = _r.Field(lambda v: _r.many(lambda v: Shortfall._of(v), v), ())
    """The budgets that lack something."""


class BudgetHeldEvent(Event, word="budget.held"):
    """Amounts were held."""

    __slots__ = ()

    hold: _r.Field[Hold] = _r.Field(lambda v: Hold._of(v))
    """The hold."""


class BudgetAdjustedEvent(Event, word="budget.adjusted"):
    """Other amounts are held."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[BudgetMark] = _r.Field(lambda v: BudgetMark._of(v))
    """The operation."""

    after: _r.Field[BudgetStanding] = _r.Field(lambda v: BudgetStanding._of(v))
    """How it stands now."""


class BudgetCommittedEvent(Event, word="budget.committed"):
    """What was held is spent."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[BudgetMark] = _r.Field(lambda v: BudgetMark._of(v))
    """The operation."""

    after: _r.Field[BudgetStanding] = _r.Field(lambda v: BudgetStanding._of(v))
    """How it stands now."""


class BudgetReleasedEvent(Event, word="budget.released"):
    """What was held is free."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[BudgetMark | None] = _r.Field(lambda v: BudgetMark._of(v))
    """The operation; none when its time was over."""

    after: _r.Field[BudgetStanding] = _r.Field(lambda v: BudgetStanding._of(v))
    """How it stands now."""


class BudgetGivenBackEvent(Event, word="budget.given_back"):
    """What was spent is free."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[BudgetMark] = _r.Field(lambda v: BudgetMark._of(v))
    """The operation."""

    after: _r.Field[BudgetStanding] = _r.Field(lambda v: BudgetStanding._of(v))
    """How it stands now."""


class BudgetForgottenEvent(Event, word="budget.forgotten"):
    """A hold and its operations are no longer remembered; what it committed stays in the sums."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""


class CreditSyncedEvent(Event, word="credit.synced"):
    """The books said something new."""

    __slots__ = ()

    facts: _r.Field[CreditSync] = _r.Field(lambda v: CreditSync._of(v))
    """What they said."""

    uses: _r.Field[tuple[CreditSettled, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditSettled._of(v), v), ())
    """The uses of which the balance has more now."""


class CreditExceededEvent(Event, word="credit.exceeded"):
    """Credit that may be exceeded with approval is lacking. Nothing was held."""

    __slots__ = ()

    operation: _r.Field[str] = _r.Field(_r.text)
    """The operation that asked."""

    subject: _r.Field[str | None] = _r.Field(_r.text)
    """What it is for."""

    shortfalls: _r.Field[tuple[CreditShortfall, ...]] = _r.Field(lambda v: _r.many(lambda v: CreditShortfall._of(v), v), ())
    """The accounts that lack something."""


class CreditHeldEvent(Event, word="credit.held"):
    """An amount was held."""

    __slots__ = ()

    use: _r.Field[CreditUse] = _r.Field(lambda v: CreditUse._of(v))
    """The use."""


class CreditMovedEvent(Event, word="credit.moved"):
    """A use went from one stage to another, or its amounts changed."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    what: _r.Field[str] = _r.Field(_r.text)
    """What was done: the word of the command, or `expire`."""

    operation: _r.Field[BudgetMark | None] = _r.Field(lambda v: BudgetMark._of(v))
    """The operation; none when its time was over."""

    after: _r.Field[CreditStanding] = _r.Field(lambda v: CreditStanding._of(v))
    """How it stands now."""


class CreditForgottenEvent(Event, word="credit.forgotten"):
    """A use is no longer remembered."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""


class OutreachConsentedEvent(Event, word="outreach.consented"):
    """A consent was given or taken back."""

    __slots__ = ()

    consent: _r.Field[Consent] = _r.Field(lambda v: Consent._of(v))
    """The consent."""


class OutreachBlockedEvent(Event, word="outreach.blocked"):
    """Somebody is not written to from now on."""

    __slots__ = ()

    block: _r.Field[Block] = _r.Field(lambda v: Block._of(v))
    """Where, and why."""


class OutreachUnblockedEvent(Event, word="outreach.unblocked"):
    """Somebody may be written to again."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The channel."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address."""

    why: _r.Field[BlockReason | str] = _r.Field(lambda v: _r.word(BlockReason, v))
    """What no longer blocks."""

    when: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Since when."""


class OutreachReservedEvent(Event, word="outreach.reserved"):
    """A message is given to the host, or another tool sent one: it counts towards caps from now on."""

    __slots__ = ()

    sent: _r.Field[Sent] = _r.Field(lambda v: Sent._of(v))
    """The message."""


class OutreachReturnedEvent(Event, word="outreach.returned"):
    """A message was not sent after all: it counts no more."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""


class OutreachTouchedEvent(Event, word="outreach.touched"):
    """A message reached its recipient, was opened, or a link in it was followed."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""

    touch: _r.Field[Touch | str] = _r.Field(lambda v: _r.word(Touch, v))
    """What happened."""

    when: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it happened first."""


class OutreachBallTakenEvent(Event, word="outreach.ball_taken"):
    """A person has the ball."""

    __slots__ = ()

    ball: _r.Field[Ball] = _r.Field(lambda v: Ball._of(v))
    """Who, and why."""


class OutreachBallReturnedEvent(Event, word="outreach.ball_returned"):
    """A person gives the ball back, or took over for good."""

    __slots__ = ()

    ball: _r.Field[Ball] = _r.Field(lambda v: Ball._of(v))
    """The task, call or thing as it was closed; with `back` the flow goes on then, without it the person took over."""


class OutreachRepliedEvent(Event, word="outreach.replied"):
    """Somebody wrote back."""

    __slots__ = ()

    when: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who."""


class OutreachAssignedEvent(Event, word="outreach.assigned"):
    """An arm of an experiment was given."""

    __slots__ = ()

    assignment: _r.Field[Assignment] = _r.Field(lambda v: Assignment._of(v))
    """Which, to whom, how likely."""


class OutreachExposedEvent(Event, word="outreach.exposed"):
    """An arm made a difference for the first time."""

    __slots__ = ()

    experiment: _r.Field[str] = _r.Field(_r.text)
    """The experiment."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """What was assigned."""

    arm: _r.Field[str | None] = _r.Field(_r.text)
    """The arm; none where it is held out."""


class OutreachOfferedEvent(Event, word="outreach.offered"):
    """Something was offered."""

    __slots__ = ()

    offer: _r.Field[OfferGiven] = _r.Field(lambda v: OfferGiven._of(v))
    """What."""


class OutreachScoredEvent(Event, word="outreach.scored"):
    """A model of the host said something."""

    __slots__ = ()

    score: _r.Field[Score] = _r.Field(lambda v: Score._of(v))
    """What."""


class OutreachStockKnownEvent(Event, word="outreach.stock_known"):
    """What is known of stock."""

    __slots__ = ()

    stock: _r.Field[StockFact] = _r.Field(lambda v: StockFact._of(v))
    """How much there is."""


class OutreachForgottenEvent(Event, word="outreach.forgotten"):
    """What nothing needs any more was forgotten: messages and stock from before that time."""

    __slots__ = ()

    before: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """That time."""


class OutreachPersonForgottenEvent(Event, word="outreach.person_forgotten"):
    """Everything about a person was forgotten."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""


class CartCreatedEvent(Event, word="cart.created"):
    """The cart is there."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    kind: _r.Field[CartKind | str | None] = _r.Field(lambda v: _r.word(CartKind, v))
    """What it is for."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who decides about it."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Whose it is; a guest's when absent."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency."""

    head: _r.Field[CartHead | None] = _r.Field(lambda v: CartHead._of(v))
    """What is said about it as a whole."""

    expires: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends unless somebody comes back."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""


class CartLineEditedEvent(Event, word="cart.line_edited"):
    """Something was written on a line."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    key: _r.Field[LineKey] = _r.Field(lambda v: LineKey._of(v))
    """Its key."""

    stamp: _r.Field[Stamp] = _r.Field(lambda v: Stamp._of(v))
    """When, by whom, by which operation."""

    edit: _r.Field[LineEdit] = _r.Field(lambda v: LineEdit._of(v))
    """What was written."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""

    misconfigured: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the configuration of the line breaks a constraint."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The quantity of the line afterwards; none when it is gone."""


class CartFoldedEvent(Event, word="cart.folded"):
    """Additions before the horizon were folded, and lines that were gone before it forgotten."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    horizon: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Operations before this are too old from now on."""


class CartHeadChangedEvent(Event, word="cart.head_changed"):
    """What is said about the cart as a whole was replaced."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    head: _r.Field[CartHead] = _r.Field(lambda v: CartHead._of(v))
    """What is said now."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""


class CartKindChangedEvent(Event, word="cart.kind_changed"):
    """It is for something else now."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    kind: _r.Field[CartKind | str] = _r.Field(lambda v: _r.word(CartKind, v))
    """What it is for."""


class CartSharedEvent(Event, word="cart.shared"):
    """Who may use it was said anew."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    shared: _r.Field[Access | str | None] = _r.Field(lambda v: _r.word(Access, v))
    """What everybody of the unit may do."""

    members: _r.Field[tuple[Member, ...]] = _r.Field(lambda v: _r.many(lambda v: Member._of(v), v), ())
    """Who else may use it."""


class CartClaimedEvent(Event, word="cart.claimed"):
    """It has an owner now."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    owner: _r.Field[str] = _r.Field(_r.text)
    """Whose it is."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""


class CartExtendedEvent(Event, word="cart.extended"):
    """Its end was put off."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    expires: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends; never when absent."""


class CartLockedEvent(Event, word="cart.locked"):
    """Somebody holds it."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lock: _r.Field[CartLock] = _r.Field(lambda v: CartLock._of(v))
    """The lock."""


class CartUnlockedEvent(Event, word="cart.unlocked"):
    """Nobody holds it any more."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartFrozenEvent(Event, word="cart.frozen"):
    """Its prices are kept."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    hard: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether edits are refused."""

    snapshot: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices."""


class CartThawedEvent(Event, word="cart.thawed"):
    """Its prices are no longer kept."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartSeenEvent(Event, word="cart.seen"):
    """The buyer was shown what it costs."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    snapshot: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """What was shown."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""


class CartSubmittedEvent(Event, word="cart.submitted"):
    """It was submitted."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    approval: _r.Field[str | None] = _r.Field(_r.text)
    """The approval it waits for; none when it needs no approval and is approved by that."""

    snapshot: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices it was submitted with."""

    facets: _r.Field[Facets] = _r.Field(lambda v: Facets._of(v))
    """The digests of what was submitted."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When an approval that was not needed lapses."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""


class CartApprovedEvent(Event, word="cart.approved"):
    """It was approved."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When that lapses; never when absent."""


class CartReturnedEvent(Event, word="cart.returned"):
    """It was rejected or returned for changes."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    reasons: _r.Field[tuple[CartReason, ...]] = _r.Field(lambda v: _r.many(lambda v: CartReason._of(v), v), ())
    """Why."""


class CartRecalledEvent(Event, word="cart.recalled"):
    """It was taken back from approval."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartAmendedEvent(Event, word="cart.amended"):
    """What was approved was changed."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    snapshot: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices now."""

    facets: _r.Field[Facets] = _r.Field(lambda v: Facets._of(v))
    """The digests now."""

    approval: _r.Field[str | None] = _r.Field(_r.text)
    """The approval it waits for again; none when it stays approved."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""


class CartApprovalLapsedEvent(Event, word="cart.approval_lapsed"):
    """The approval is too old."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartPlacingEvent(Event, word="cart.placing"):
    """An order is being placed."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    key: _r.Field[str] = _r.Field(_r.text)
    """The key of the effect that places it."""

    snapshot: _r.Field[PriceSnapshot | None] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices, where none were kept."""

    buyer: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a buyer did it."""


class CartPlacingUnknownEvent(Event, word="cart.placing_unknown"):
    """Nobody knows whether the order was taken."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    key: _r.Field[str] = _r.Field(_r.text)
    """The key of the effect."""


class CartPlacedEvent(Event, word="cart.placed"):
    """It was ordered."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""


class CartRefusedEvent(Event, word="cart.refused"):
    """The order was refused."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    reason: _r.Field[CartReason] = _r.Field(lambda v: CartReason._of(v))
    """Why."""


class CartGenerationStartedEvent(Event, word="cart.generation_started"):
    """A remainder lives on."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    generation: _r.Field[int] = _r.Field(_r.whole)
    """The generation, from 1."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order that covered the rest."""

    expires: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends unless somebody comes back."""


class CartMergedEvent(Event, word="cart.merged"):
    """Its lines went into another cart."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    into: _r.Field[str] = _r.Field(_r.text)
    """The other cart."""


class CartTransferredEvent(Event, word="cart.transferred"):
    """It went to a procurement system."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    snapshot: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices it went with."""

    expires: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends without a purchase order."""


class CartExpiredEvent(Event, word="cart.expired"):
    """Nobody came back."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartDeletedEvent(Event, word="cart.deleted"):
    """Somebody threw it away."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartObservedEvent(Event, word="cart.observed"):
    """What another system says that it is."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """The other system's version."""

    whole: _r.Field[CartRecord] = _r.Field(lambda v: CartRecord._of(v))
    """The whole cart."""


class QuoteCreatedEvent(Event, word="quote.created"):
    """It began."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    start: _r.Field[QuoteStart] = _r.Field(lambda v: QuoteStart._of(v))
    """How."""


class QuoteEditedEvent(Event, word="quote.edited"):
    """Lines changed."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    set: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """Lines as they are now."""

    removed: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Lines taken out."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go now."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number now."""


class QuoteRequestedEvent(Event, word="quote.requested"):
    """An offer was asked for."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    set: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """Lines whose price was looked at again."""


class QuoteClaimedEvent(Event, word="quote.claimed"):
    """A seller took it on."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """Who; absent when the host did."""


class QuoteUnclaimedEvent(Event, word="quote.unclaimed"):
    """It went back to the queue."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class QuotePricedEvent(Event, word="quote.priced"):
    """Prices of lines were set."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    set: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """Lines as they are now."""


class QuoteDiscountedEvent(Event, word="quote.discounted"):
    """The quote's discount was set."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    discount: _r.Field[QuoteDiscount | None] = _r.Field(lambda v: QuoteDiscount._of(v))
    """The discount; none when it was taken away."""

    set: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """Lines as they are now."""


class QuoteChargedEvent(Event, word="quote.charged"):
    """Charges were set."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    charges: _r.Field[tuple[QuoteCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteCharge._of(v), v), ())
    """All of them."""


class QuoteTargetedEvent(Event, word="quote.targeted"):
    """Line totals were set to a target."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The total."""

    set: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """Lines as they are now."""


class QuoteSentForApprovalEvent(Event, word="quote.sent_for_approval"):
    """The offer waits for a colleague of its seller."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    offer: _r.Field[OfferMade] = _r.Field(lambda v: OfferMade._of(v))
    """The offer."""

    beyond: _r.Field[tuple[Why, ...]] = _r.Field(lambda v: _r.many(lambda v: Why._of(v), v), ())
    """Why."""


class QuoteInternallyRefusedEvent(Event, word="quote.internally_refused"):
    """The colleague sent it back."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class QuoteOfferedEvent(Event, word="quote.offered"):
    """The offer was made."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    offer: _r.Field[OfferMade] = _r.Field(lambda v: OfferMade._of(v))
    """The offer."""

    approved_by: _r.Field[str | None] = _r.Field(_r.text)
    """Who let it pass, where that was needed."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who made it."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends (exclusive)."""

    remind_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the buyer is to be reminded."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines that are not optional and charges, before tax where prices are without it."""


class QuoteRemindedEvent(Event, word="quote.reminded"):
    """The end of the offer is near."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class QuoteExpiredEvent(Event, word="quote.expired"):
    """The offer ended undecided."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class QuoteTermEndedEvent(Event, word="quote.term_ended"):
    """The term of a blanket order ended."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    state: _r.Field[QuoteState | str] = _r.Field(lambda v: _r.word(QuoteState, v))
    """What it is now: ordered, or expired if nothing ever was."""


class QuoteAcceptedEvent(Event, word="quote.accepted"):
    """The buyer accepted."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    lines: _r.Field[tuple[AcceptedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: AcceptedLine._of(v), v), ())
    """What."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines and charges."""


class QuoteCounteredEvent(Event, word="quote.countered"):
    """The buyer asked for another offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    counter: _r.Field[Counter] = _r.Field(lambda v: Counter._of(v))
    """What for."""

    wishes: _r.Field[tuple[WishedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: WishedLine._of(v), v), ())
    """Wishes."""


class QuoteDeclinedEvent(Event, word="quote.declined"):
    """The buyer said no."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why."""


class QuoteWithdrawnEvent(Event, word="quote.withdrawn"):
    """The seller took the offer back."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why."""


class QuoteRejectedEvent(Event, word="quote.rejected"):
    """The seller makes no offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why."""


class QuoteCancelledEvent(Event, word="quote.cancelled"):
    """It was given up."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why."""

    ordered: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a part was ordered before: then it ends as ordered."""


class QuoteRequotedEvent(Event, word="quote.requoted"):
    """It is worked on again."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """Who works on it now."""

    discount: _r.Field[QuoteDiscount | None] = _r.Field(lambda v: QuoteDiscount._of(v))
    """The quote's discount now: none where today's prices leave less than it takes."""

    set: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """Lines at today's prices."""


class QuotePlacingEvent(Event, word="quote.placing"):
    """A part is being ordered."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    release: _r.Field[Release] = _r.Field(lambda v: Release._of(v))
    """The part."""


class QuotePlacedEvent(Event, word="quote.placed"):
    """The part is ordered."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    release: _r.Field[int] = _r.Field(_r.whole)
    """The release."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    complete: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether that was all that the quote was good for."""


class QuoteRefusedEvent(Event, word="quote.refused"):
    """The order was refused; the part is as it was."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    release: _r.Field[int] = _r.Field(_r.whole)
    """The release."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why."""


class QuoteMessagedEvent(Event, word="quote.messaged"):
    """A message was added."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    text: _r.Field[str] = _r.Field(_r.text)
    """The id of its text."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    internal: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is among the seller's people."""


class QuoteObservedEvent(Event, word="quote.observed"):
    """Another system said what its quote is now."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    whole: _r.Field[QuoteObservation] = _r.Field(lambda v: QuoteObservation._of(v))
    """The whole quote."""


class ApprovalRequestedEvent(Event, word="approval.requested"):
    """It was asked for."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    case: _r.Field[ApprovalCase] = _r.Field(lambda v: ApprovalCase._of(v))
    """What and who."""

    steps: _r.Field[tuple[PlanStep, ...]] = _r.Field(lambda v: _r.many(lambda v: PlanStep._of(v), v), ())
    """The merged plan."""


class ApprovalStageOpenedEvent(Event, word="approval.stage_opened"):
    """The steps of a stage opened."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    stage: _r.Field[int] = _r.Field(_r.whole)
    """The stage."""

    steps: _r.Field[tuple[OpenedStep, ...]] = _r.Field(lambda v: _r.many(lambda v: OpenedStep._of(v), v), ())
    """Its steps that were not approved before."""


class ApprovalVotedEvent(Event, word="approval.voted"):
    """A person decided a step."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    by: _r.Field[ApprovalPerson] = _r.Field(lambda v: ApprovalPerson._of(v))
    """Who."""

    powers: _r.Field[tuple[ApprovalPerson, ...]] = _r.Field(lambda v: _r.many(lambda v: ApprovalPerson._of(v), v), ())
    """In whose right."""

    verdict: _r.Field[Verdict | str] = _r.Field(lambda v: _r.word(Verdict, v))
    """What."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what was said, a text that the host keeps."""


class ApprovalStepApprovedEvent(Event, word="approval.step_approved"):
    """A step is approved."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    by_itself: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether nobody decided in time and the policy did."""


class ApprovalStepRejectedEvent(Event, word="approval.step_rejected"):
    """A step is rejected."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    by_itself: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether nobody decided in time and the policy did."""


class ApprovalEscalatedEvent(Event, word="approval.escalated"):
    """More people may decide a step."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    eligible: _r.Field[tuple[Eligible, ...]] = _r.Field(lambda v: _r.many(lambda v: Eligible._of(v), v), ())
    """Who may decide it now."""

    people: _r.Field[int] = _r.Field(_r.whole)
    """How many they are."""


class ApprovalReassignedEvent(Event, word="approval.reassigned"):
    """A step went to somebody else."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    to: _r.Field[tuple[Approver, ...]] = _r.Field(lambda v: _r.many(lambda v: Approver._of(v), v), ())
    """Who decides instead."""

    eligible: _r.Field[tuple[Eligible, ...]] = _r.Field(lambda v: _r.many(lambda v: Eligible._of(v), v), ())
    """Who may decide it now."""

    people: _r.Field[int] = _r.Field(_r.whole)
    """How many they are."""


class ApprovalPeopleChangedEvent(Event, word="approval.people_changed"):
    """Other people may decide."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    steps: _r.Field[tuple[StepPeople, ...]] = _r.Field(lambda v: _r.many(lambda v: StepPeople._of(v), v), ())
    """The steps that changed."""


class ApprovalBlockedEvent(Event, word="approval.blocked"):
    """It can't be finished as things are."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    why: _r.Field[str] = _r.Field(_r.text)
    """The reason, as a sentence."""


class ApprovalUnblockedEvent(Event, word="approval.unblocked"):
    """It can be finished again."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class ApprovalApprovedEvent(Event, word="approval.approved"):
    """Every step is approved."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class ApprovalRejectedEvent(Event, word="approval.rejected"):
    """It was refused."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step that ended it."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what was said, a text that the host keeps."""


class ApprovalReturnedEvent(Event, word="approval.returned"):
    """It was given back to be changed."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    by: _r.Field[ApprovalPerson | None] = _r.Field(lambda v: ApprovalPerson._of(v))
    """By whom; nobody who is known here where another system decided."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what was said, a text that the host keeps."""


class ApprovalRecalledEvent(Event, word="approval.recalled"):
    """Those who asked took it back."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class ApprovalAmendedEvent(Event, word="approval.amended"):
    """The approved subject changed within what was approved."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    case: _r.Field[ApprovalCase] = _r.Field(lambda v: ApprovalCase._of(v))
    """What it is now."""

    steps: _r.Field[tuple[PlanStep, ...]] = _r.Field(lambda v: _r.many(lambda v: PlanStep._of(v), v), ())
    """The plan for it, all approved."""


class ApprovalReopenedEvent(Event, word="approval.reopened"):
    """The approved subject changed beyond what was approved."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    case: _r.Field[ApprovalCase] = _r.Field(lambda v: ApprovalCase._of(v))
    """What it is now."""

    steps: _r.Field[tuple[PlanStep, ...]] = _r.Field(lambda v: _r.many(lambda v: PlanStep._of(v), v), ())
    """The plan for it, with the steps that stay approved."""


class ApprovalRestartedEvent(Event, word="approval.restarted"):
    """A new rulebook asks for other steps."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    case: _r.Field[ApprovalCase] = _r.Field(lambda v: ApprovalCase._of(v))
    """What it is, and who decides about it now."""

    steps: _r.Field[tuple[PlanStep, ...]] = _r.Field(lambda v: _r.many(lambda v: PlanStep._of(v), v), ())
    """The new plan, with the decisions that still fit."""


class ApprovalObservedEvent(Event, word="approval.observed"):
    """The system that decides about it said where it stands."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """That system's version."""


class ApprovalLapsedEvent(Event, word="approval.lapsed"):
    """Its subject expired, or was ordered with it: it counts no more."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class ApprovalCancelledEvent(Event, word="approval.cancelled"):
    """Its subject is gone."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class OrderPlacedEvent(Event, word="order.placed"):
    """The order is there."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    whole: _r.Field[Order] = _r.Field(lambda v: Order._of(v))
    """The whole order."""


class OrderNumberedEvent(Event, word="order.numbered"):
    """It got a number."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    number: _r.Field[str | None] = _r.Field(_r.text)
    """The number that people know; as before when absent."""

    external: _r.Field[tuple[ExternalNumber, ...]] = _r.Field(lambda v: _r.many(lambda v: ExternalNumber._of(v), v), ())
    """Numbers of other systems, each in place of the one that the system had."""


class OrderChangedEvent(Event, word="order.changed"):
    """Its lines or prices changed."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices now."""

    lines: _r.Field[tuple[OrderLine, ...]] = _r.Field(lambda v: _r.many(lambda v: OrderLine._of(v), v), ())
    """All lines as they are now."""

    give_back: _r.Field[GiveBack] = _r.Field(lambda v: GiveBack._of(v))
    """What that gives back."""

    state: _r.Field[OrderState | str] = _r.Field(lambda v: _r.word(OrderState, v))
    """Where the order stands."""


class OrderCancelledEvent(Event, word="order.cancelled"):
    """Lines were cancelled."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of each."""

    give_back: _r.Field[GiveBack] = _r.Field(lambda v: GiveBack._of(v))
    """What that gives back."""

    state: _r.Field[OrderState | str] = _r.Field(lambda v: _r.word(OrderState, v))
    """Where the order stands."""


class OrderShippedEvent(Event, word="order.shipped"):
    """Goods left."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of each line."""

    state: _r.Field[OrderState | str] = _r.Field(lambda v: _r.word(OrderState, v))
    """Where the order stands."""


class OrderBackorderedEvent(Event, word="order.backordered"):
    """Goods are waited for."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of each line is waited for now."""


class OrderInvoicedEvent(Event, word="order.invoiced"):
    """An invoice was written, or a credit note."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of each line; below zero for a credit note."""


class OrderReturnedEvent(Event, word="order.returned"):
    """Goods came back."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of each line."""

    give_back: _r.Field[GiveBack] = _r.Field(lambda v: GiveBack._of(v))
    """What that gives back."""


class OrderObservedEvent(Event, word="order.observed"):
    """What another system says that it is."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """The other system's version."""

    whole: _r.Field[Order] = _r.Field(lambda v: Order._of(v))
    """The whole order."""

    give_back: _r.Field[GiveBack] = _r.Field(lambda v: GiveBack._of(v))
    """What lies between the order before and now."""


class JourneyOpenedEvent(Event, word="journey.opened"):
    """It was first seen."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    start: _r.Field[JourneyStart] = _r.Field(lambda v: JourneyStart._of(v))
    """How it begins."""


class JourneyNoticedEvent(Event, word="journey.noticed"):
    """Something was seen; the new state of that kind of evidence."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    evidence: _r.Field[Evidence] = _r.Field(lambda v: Evidence._of(v))
    """What is known of it now."""


class JourneyActiveEvent(Event, word="journey.active"):
    """Activity: stage and idleness follow from it."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    mark: _r.Field[JourneyMark | None] = _r.Field(lambda v: JourneyMark._of(v))
    """What it was; nothing when only the first sight of the journey moved."""

    activity: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The last activity that counts."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """The stage that it is at now."""

    idle_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is found idle."""


class JourneyResumedEvent(Event, word="journey.resumed"):
    """Somebody came back after it was abandoned: a new generation."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    generation: _r.Field[int] = _r.Field(_r.whole)
    """Its number."""

    mark: _r.Field[JourneyMark] = _r.Field(lambda v: JourneyMark._of(v))
    """What brought it back."""

    activity: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When somebody came back."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """The stage that it is at now."""

    idle_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is found idle."""


class JourneyChangedEvent(Event, word="journey.changed"):
    """What is in it, whose it is or who must act changed."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    content: _r.Field[JourneyContent] = _r.Field(lambda v: JourneyContent._of(v))
    """What is known now."""


class JourneyWaitsEvent(Event, word="journey.waits"):
    """It is found idle later than was thought, or not at all, since another rule fits it."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    idle_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is found idle."""


class JourneyAbandonedEvent(Event, word="journey.abandoned"):
    """Nobody came back in time."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    generation: _r.Field[int] = _r.Field(_r.whole)
    """The generation."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """The stage where it stalled."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth."""

    reasons: _r.Field[tuple[RankedReason, ...]] = _r.Field(lambda v: _r.many(lambda v: RankedReason._of(v), v), ())
    """Why, the heaviest reason first; `unknown` alone where none reaches the threshold."""

    segments: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The segments that it is in."""


class JourneyEndedEvent(Event, word="journey.ended"):
    """It is over."""

    __slots__ = ()

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it is about."""

    end: _r.Field[JourneyEnd | str] = _r.Field(lambda v: _r.word(JourneyEnd, v))
    """How."""

    ended: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it came to it."""

    order: _r.Field[str | None] = _r.Field(_r.text)
    """The order that ended it."""


class RunEnteredEvent(Event, word="run.entered"):
    """It began."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    start: _r.Field[RunStart] = _r.Field(lambda v: RunStart._of(v))
    """How."""


class RunWaitingEvent(Event, word="run.waiting"):
    """It waits for a step."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    wait: _r.Field[RunWait] = _r.Field(lambda v: RunWait._of(v))
    """For which, until when."""


class RunGatedEvent(Event, word="run.gated"):
    """The gates were asked."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who would get it."""

    verdicts: _r.Field[tuple[GateVerdict, ...]] = _r.Field(lambda v: _r.many(lambda v: GateVerdict._of(v), v), ())
    """What each said that was asked, in order."""


class RunTakenEvent(Event, word="run.taken"):
    """A step is behind it."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    taken: _r.Field[StepTaken] = _r.Field(lambda v: StepTaken._of(v))
    """Which, and what became of it."""

    due: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was due by the plan."""


class RunLeavingEvent(Event, word="run.leaving"):
    """It ends at its next step."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    end: _r.Field[RunEnd | str] = _r.Field(lambda v: _r.word(RunEnd, v))
    """How."""


class RunEndedEvent(Event, word="run.ended"):
    """It ended."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    end: _r.Field[RunEnd | str] = _r.Field(lambda v: _r.word(RunEnd, v))
    """How."""


class Evidence(_r.Record):
    """How often a kind of signal was seen, and what it said. Signals with different details are different kinds."""

    __slots__ = ()

    signal: _r.Field[str] = _r.Field(_r.text)
    """The kind: the word of the signal, or the name of one of the host's own."""

    detail: _r.Field[str | None] = _r.Field(_r.text)
    """The detail: a field, page, code, step or outcome."""

    count: _r.Field[int] = _r.Field(_r.whole)
    """How often."""

    first: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When first."""

    last: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When last."""

    number: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The greatest number that it said: days, milliseconds, results, minutes."""

    amount: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """The amount said last."""

    skus: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The products named, at most a few, by SKU."""


class ExchangeRate(_r.Record):
    """A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever inverted."""

    __slots__ = ()

    from_: _r.Field[str] = _r.Field(_r.text, key="from")
    """The currency that is converted."""

    to: _r.Field[str] = _r.Field(_r.text)
    """The currency that comes out."""

    rate: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much of `to` one gets for `per` of `from`, above zero."""

    per: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How many units of `from` the rate is quoted for, above zero; 1 if left out."""


class ExternalNumber(_r.Record):
    """The number of an order in another system."""

    __slots__ = ()

    system: _r.Field[str] = _r.Field(_r.text)
    """The system."""

    number: _r.Field[str] = _r.Field(_r.text)
    """The number there."""


class Facets(_r.Record):
    """A digest for each side of a cart that somebody approves."""

    __slots__ = ()

    amount: _r.Field[str] = _r.Field(_r.text)
    """What it costs."""

    quantity: _r.Field[str] = _r.Field(_r.text)
    """What is ordered, and how much."""

    ship_to: _r.Field[str] = _r.Field(_r.text)
    """Where it goes."""

    cost_centre: _r.Field[str] = _r.Field(_r.text)
    """Who bears it."""

    supplier: _r.Field[str] = _r.Field(_r.text)
    """From whom."""


class Fault(_r.Record):
    """A fault: what the exceptions of each language are made from."""

    __slots__ = ()

    code: _r.Field[ErrorCode | str] = _r.Field(lambda v: _r.word(ErrorCode, v))
    """The stable word."""

    number: _r.Field[int] = _r.Field(_r.whole)
    """The stable number."""

    path: _r.Field[str] = _r.Field(_r.text)
    """Where in the input the fault is: a JSON pointer, empty for the whole."""

    detail: _r.Field[str] = _r.Field(_r.text)
    """What is wrong and how to mend it, for a person."""

    context: _r.Field[dict[str, Any]] = _r.Field(lambda v: _r.named(_r.plain, v))
    """Facts for a program by name, each a text or a list of texts."""


class Fingerprint(_r.Record):
    """A content by the hashes of its facets, as an approval keeps it."""

    __slots__ = ()

    amount: _r.Field[Money] = _r.Field(lambda v: Money._of(v))
    """The amount."""

    quantity: _r.Field[str] = _r.Field(_r.text)
    """The hash of the lines."""

    lines: _r.Field[tuple[ContentLine, ...]] = _r.Field(lambda v: _r.many(lambda v: ContentLine._of(v), v), ())
    """The lines themselves, where a tolerance reads them."""

    ship_to: _r.Field[str] = _r.Field(_r.text)
    """The hash of the ship-tos."""

    cost_centre: _r.Field[str] = _r.Field(_r.text)
    """The hash of the cost centres."""

    supplier: _r.Field[str] = _r.Field(_r.text)
    """The hash of the suppliers."""


class FloorApproval(_r.Record):
    """A concession that somebody has to approve."""

    __slots__ = ()

    floor: _r.Field[str] = _r.Field(_r.text)
    """The floor that is broken."""

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The line's total after promotions."""

    least: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The least total."""

    concession: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The difference: what is conceded."""


class FloorBreach(_r.Record):
    """What a floor did to a line."""

    __slots__ = ()

    floor: _r.Field[str] = _r.Field(_r.text)
    """The floor."""

    on_breach: _r.Field[Breach | str] = _r.Field(lambda v: _r.word(Breach, v))
    """What it does."""


class GateVerdict(_r.Record):
    """What a gate said, and why."""

    __slots__ = ()

    gate: _r.Field[Gate | str] = _r.Field(lambda v: _r.word(Gate, v))
    """The gate."""

    outcome: _r.Field[GateOutcome | str] = _r.Field(lambda v: _r.word(GateOutcome, v))
    """What it says."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why, a word such as `no_consent` or the id of a cap."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when it holds the step back."""

    held_by: _r.Field[str | None] = _r.Field(_r.text)
    """What held the step back for longer than it may be held, where the reason is `too_old`."""


class GiftLine(_r.Record):
    """A line that a promotion adds at no charge."""

    __slots__ = ()

    promotion: _r.Field[str] = _r.Field(_r.text)
    """The promotion."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """The SKU."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How many base units."""


class GiveBack(_r.Record):
    """What is given back. Amounts below zero are taken in addition: an order can grow."""

    __slots__ = ()

    lines: _r.Field[tuple[GiveBackLine, ...]] = _r.Field(lambda v: _r.many(lambda v: GiveBackLine._of(v), v), ())
    """By line."""

    charges_net: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole, or its
    prices changed.
    """

    charges_gross: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The same with tax."""

    net: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The sum without tax."""

    gross: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The sum with tax."""


class GiveBackLine(_r.Record):
    """What is given back of a line."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What was ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much is no longer ordered, in the unit of the line."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""


class GivenArm(_r.Record):
    """What a unit gets of an experiment."""

    __slots__ = ()

    arm: _r.Field[str | None] = _r.Field(_r.text)
    """The arm; none where the unit is held out or takes no part."""

    held_out: _r.Field[bool] = _r.Field(_r.truth)
    """Whether the unit is held out: nothing is sent to it."""

    eligible: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v))
    """The arms that could have been given."""

    probability: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The share of all units that get what this one gets: the same arm, or the holdout, or no part in it. It counts
    buckets, so it is exact, with at most eight decimals, and says what the hash does and not only what the weights
    intend.
    """


class Hint(_r.Record):
    """What the buyer might do better. Its facts stand beside the fields, by name: quantities and amounts."""

    __slots__ = ()

    kind: _r.Field[HintKind | str] = _r.Field(lambda v: _r.word(HintKind, v))
    """What it is about."""

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line, if it is about one."""


class HintFact(_r.Record):
    """A fact of a hint."""

    __slots__ = ()

    name: _r.Field[str] = _r.Field(_r.text)
    """Its name."""

    value: _r.Field[str] = _r.Field(_r.text)
    """Its value."""


class Hold(_r.Record):
    """What an operation holds, has committed, or both."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The operation that held."""

    content: _r.Field[str] = _r.Field(_r.text)
    """Names its content: the same id with another content is an error."""

    subject: _r.Field[str | None] = _r.Field(_r.text)
    """The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The instant that chose the periods. It never moves, so a hold that outlives a period stays in it."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of the parts."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When what is still held is released by itself."""

    state: _r.Field[HoldState | str] = _r.Field(lambda v: _r.word(HoldState, v))
    """Where it stands."""

    parts: _r.Field[tuple[Part, ...]] = _r.Field(lambda v: _r.many(lambda v: Part._of(v), v), ())
    """The amounts by coding."""

    shares: _r.Field[tuple[Share, ...]] = _r.Field(lambda v: _r.many(lambda v: Share._of(v), v), ())
    """The same amounts by budget, in the budgets' currencies, ordered by budget."""

    operations: _r.Field[tuple[BudgetMark, ...]] = _r.Field(lambda v: _r.many(lambda v: BudgetMark._of(v), v), ())
    """The operations on it."""

    forget_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is forgotten; absent while something is held."""


class HookCard(_r.Record):
    """A call of the host."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    hook: _r.Field[str] = _r.Field(_r.text)
    """The hook."""

    context: _r.Field[Context] = _r.Field(lambda v: Context._of(v))
    """The whole context."""


class HubSpotRequest(_r.Record):
    """A batch: to be sent as POST to its path. A host that waits long for the answer may store it."""

    __slots__ = ()

    path: _r.Field[str] = _r.Field(_r.text)
    """Where it is sent."""

    body: _r.Field[str] = _r.Field(_r.text)
    """What is sent, as it is."""

    keys: _r.Field[tuple[tuple[str, ...], ...]] = _r.Field(lambda v: _r.many(lambda v: _r.many(_r.text, v), v))
    """The effects that each input is for, in the order of the inputs: several only where they say exactly the same."""


class HubSpotRequests(_r.Record):
    """Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once."""

    __slots__ = ()

    requests: _r.Field[tuple[HubSpotRequest, ...]] = _r.Field(lambda v: _r.many(lambda v: HubSpotRequest._of(v), v))
    """The requests, to be sent in this order."""

    refused: _r.Field[tuple[EffectAnswer, ...]] = _r.Field(lambda v: _r.many(lambda v: EffectAnswer._of(v), v))
    """Effects that no request can be made for, and why."""


class Included(_r.Record):
    """An order that a balance has."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it, counted from its beginning and not since the last sync; all of it when absent."""


class Incoming(_r.Record):
    """What an event brings: an input, and the account that it is for."""

    __slots__ = ()

    account: _r.Field[str] = _r.Field(_r.text)
    """The account."""

    input: _r.Field[Input] = _r.Field(lambda v: Input._of(v))
    """The input. Its id is made of `source` and `id` of the event, which together name it once."""


class Input(_r.Union, tag="command"):
    """What comes in: an input of an account."""

    __slots__ = ()

    command: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: _r.Field[Any | None] = _r.Field(_r.plain)
    """Who acts: a contact by id, or anybody; the host itself when absent."""


class AccountSyncProfileInput(Input, word="account.sync_profile"):
    """Puts the company as the host's master data knows it in place of what is known. An older version changes nothing."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source, rising."""

    company: _r.Field[CompanyRecord] = _r.Field(lambda v: CompanyRecord._of(v))
    """The company."""


class AccountSyncContactInput(Input, word="account.sync_contact"):
    """Puts or changes one contact."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source, rising."""

    contact: _r.Field[ContactRecord] = _r.Field(lambda v: ContactRecord._of(v))
    """The contact."""


class AccountRemoveContactInput(Input, word="account.remove_contact"):
    """Removes a contact."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source, rising."""

    contact: _r.Field[str] = _r.Field(_r.text)
    """The contact."""


class AccountSyncConsumptionInput(Input, word="account.sync_consumption"):
    """Puts the host's count of what was used of contracts and promotions. An older version changes nothing."""

    __slots__ = ()

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version of the count, rising."""

    consumed: _r.Field[Consumed | None] = _r.Field(lambda v: Consumed._of(v))
    """What was used."""

    includes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Orders placed here that the count holds already: they are not counted twice."""


class AccountAnswerInput(Input, word="account.answer"):
    """Answers what pricing asked for."""

    __slots__ = ()

    answers: _r.Field[Answers | None] = _r.Field(lambda v: Answers._of(v))
    """The answers."""


class AccountSyncPersonInput(Input, word="account.sync_person"):
    """Puts what is known of a person: name, addresses."""

    __slots__ = ()

    person: _r.Field[Person] = _r.Field(lambda v: Person._of(v))
    """The person."""


class AccountForgetInput(Input, word="account.forget"):
    """Erases what is known of a person. Decisions that were made stay as they are: they know ids only."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""


class AccountDelegateInput(Input, word="account.delegate"):
    """Hands one's right to approve on."""

    __slots__ = ()

    delegation: _r.Field[str] = _r.Field(_r.text)
    """The id of the delegation."""

    request: _r.Field[DelegationRequest] = _r.Field(lambda v: DelegationRequest._of(v))
    """From whom to whom, and when."""


class AccountRevokeInput(Input, word="account.revoke"):
    """Ends a delegation."""

    __slots__ = ()

    delegation: _r.Field[str] = _r.Field(_r.text)
    """The delegation."""


class AccountEffectResultInput(Input, word="account.effect_result"):
    """Says what became of an effect."""

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect."""

    result: _r.Field[EffectResult] = _r.Field(lambda v: EffectResult._of(v))
    """What became of it."""


class BudgetSetInput(Input, word="budget.set"):
    """Makes or changes a budget."""

    __slots__ = ()

    budget: _r.Field[BudgetRecord] = _r.Field(lambda v: BudgetRecord._of(v))
    """The budget."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """How often it was set when it was read; not checked when absent."""

    below_used: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the limit may fall below what is spent or held already."""


class BudgetRemoveInput(Input, word="budget.remove"):
    """Removes a budget that nothing refers to."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """How often it was set when it was read; not checked when absent."""


class BudgetObserveInput(Input, word="budget.observe"):
    """What the system that keeps an external budget says: it replaces what that said before. One that is not newer than
    what is known is ignored.
    """

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """The other system's version, rising."""

    booked_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """The instant that chooses the period; when it happened, when absent."""

    committed: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is spent in that period."""

    held: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is held."""

    limit: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What may be spent, from now on; as before when absent."""

    includes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Holds made here that these sums have: they count there from now on, and no more on top."""


class BudgetHoldInput(Input, word="budget.hold"):
    """Holds amounts on every budget that covers them, or on none."""

    __slots__ = ()

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of the hold."""

    subject: _r.Field[str | None] = _r.Field(_r.text)
    """The cart, quote or order that it is for."""

    booked_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """The instant that chooses the periods; when it happened, when absent."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of the amounts."""

    parts: _r.Field[tuple[Coded, ...]] = _r.Field(lambda v: _r.many(lambda v: Coded._of(v), v), ())
    """The amounts by coding."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When what is still held is released by itself."""

    approved_over: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether somebody approved to go beyond budgets that can be exceeded with approval."""


class BudgetAdjustInput(Input, word="budget.adjust"):
    """Holds these amounts instead of those that are held now. What is committed stays."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its hold."""

    parts: _r.Field[tuple[Coded, ...]] = _r.Field(lambda v: _r.many(lambda v: Coded._of(v), v), ())
    """The amounts by coding; codings that are not named are held no longer."""

    approved_over: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether somebody approved to go beyond budgets that can be exceeded with approval."""


class BudgetCommitInput(Input, word="budget.commit"):
    """Turns what is held into what is spent."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its hold."""

    parts: _r.Field[tuple[Coded, ...]] = _r.Field(lambda v: _r.many(lambda v: Coded._of(v), v), ())
    """The amounts by coding; everything that is held when absent."""

    rest: _r.Field[Rest | str | None] = _r.Field(lambda v: _r.word(Rest, v))
    """What becomes of the rest."""


class BudgetReleaseInput(Input, word="budget.release"):
    """Holds these amounts no longer."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its hold."""

    parts: _r.Field[tuple[Coded, ...]] = _r.Field(lambda v: _r.many(lambda v: Coded._of(v), v), ())
    """The amounts by coding; everything that is held when absent."""


class BudgetGiveBackInput(Input, word="budget.give_back"):
    """Undoes what was committed: a cancellation or a return."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The hold."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its hold."""

    parts: _r.Field[tuple[Coded, ...]] = _r.Field(lambda v: _r.many(lambda v: Coded._of(v), v), ())
    """The amounts by coding; everything that is committed when absent."""


class CreditSyncInput(Input, word="credit.sync"):
    """What the books say now. One that is not newer than what is known is ignored."""

    __slots__ = ()

    facts: _r.Field[CreditSync] = _r.Field(lambda v: CreditSync._of(v))
    """The facts."""


class CreditHoldInput(Input, word="credit.hold"):
    """Holds an amount in every account that fits, or in none."""

    __slots__ = ()

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of the use."""

    subject: _r.Field[str | None] = _r.Field(_r.text)
    """The cart, quote or order that it is for."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    amount: _r.Field[Money] = _r.Field(lambda v: Money._of(v))
    """The amount."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When what is still held is released by itself."""

    approved_over: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether somebody approved to go beyond the limit, where the rules let that be approved."""


class CreditAdjustInput(Input, word="credit.adjust"):
    """Holds this amount instead."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its use."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is held from now on."""

    approved_over: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether somebody approved to go beyond the limit."""


class CreditCommitInput(Input, word="credit.commit"):
    """What is held is ordered."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its use."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much; all that is held when absent."""

    rest: _r.Field[Rest | str | None] = _r.Field(lambda v: _r.word(Rest, v))
    """What becomes of the rest."""


class CreditReleaseInput(Input, word="credit.release"):
    """What is held is held no longer."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its use."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much; all that is held when absent."""


class CreditShipInput(Input, word="credit.ship"):
    """What is ordered is shipped."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its use."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much; all that is ordered when absent."""


class CreditInvoiceInput(Input, word="credit.invoice"):
    """What is shipped, or else ordered, is invoiced."""

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its use."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much; all that is shipped or ordered when absent."""

    booked_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the invoice was booked; when it happened, when absent."""


class CreditCancelInput(Input, word="credit.cancel"):
    """What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes back by
    a credit note, in the balance.
    """

    __slots__ = ()

    hold: _r.Field[str] = _r.Field(_r.text)
    """The use."""

    operation: _r.Field[str] = _r.Field(_r.text)
    """The id of this operation, unique on its use."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much; all that is ordered or shipped when absent."""


class SignalCartUpdatedInput(Input, word="signal.cart_updated"):
    """A cart of another system, as it is now. An older version than the one known, or one without lines, changes
    nothing.
    """

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """The version at the source; the time of the event decides where there is none."""

    lines: _r.Field[tuple[SignalLine, ...]] = _r.Field(lambda v: _r.many(lambda v: SignalLine._of(v), v), ())
    """Its lines."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth."""


class SignalStageEnteredInput(Input, word="signal.stage_entered"):
    """The buyer is at another stage."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """The stage."""


class SignalStepEnteredInput(Input, word="signal.step_entered"):
    """A step of the checkout was entered."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""


class SignalStepLeftInput(Input, word="signal.step_left"):
    """A step of the checkout was left without finishing it."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""


class SignalViewedInput(Input, word="signal.viewed"):
    """A product or page was looked at."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str | None] = _r.Field(_r.text)
    """The product."""

    category: _r.Field[str | None] = _r.Field(_r.text)
    """Its category."""

    page: _r.Field[str | None] = _r.Field(_r.text)
    """The page, such as `spec_sheet` or `terms`."""


class SignalComparedInput(Input, word="signal.compared"):
    """Products were put beside each other."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    skus: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The products."""


class SignalSearchedInput(Input, word="signal.searched"):
    """Something was searched for."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    results: _r.Field[int] = _r.Field(_r.whole)
    """How many results there were."""


class SignalVisitedInput(Input, word="signal.visited"):
    """A visit began, or went on."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    referrer: _r.Field[str | None] = _r.Field(_r.text)
    """Where the visitor came from."""

    on_site: _r.Field[str | None] = _r.Field(_r.text)
    """How long the visitor has been there."""


class SignalPriceUnavailableInput(Input, word="signal.price_unavailable"):
    """A product had no price for this buyer."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str | None] = _r.Field(_r.text)
    """The product."""


class SignalPriceDisputedInput(Input, word="signal.price_disputed"):
    """The price shown was not the one agreed."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str | None] = _r.Field(_r.text)
    """The product."""


class SignalExportedInput(Input, word="signal.exported"):
    """A quote or cart was saved as a document."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    format: _r.Field[str | None] = _r.Field(_r.text)
    """What it was, such as `pdf`."""


class SignalFreightShownInput(Input, word="signal.freight_shown"):
    """What freight costs was shown."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    amount: _r.Field[Money] = _r.Field(lambda v: Money._of(v))
    """What it costs."""


class SignalTotalShownInput(Input, word="signal.total_shown"):
    """The total with everything was shown."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    amount: _r.Field[Money] = _r.Field(lambda v: Money._of(v))
    """What it comes to."""


class SignalValidationFailedInput(Input, word="signal.validation_failed"):
    """A form was refused."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    field: _r.Field[str] = _r.Field(_r.text)
    """The field."""

    code: _r.Field[str | None] = _r.Field(_r.text)
    """The code of the other system."""


class SignalPageTimedInput(Input, word="signal.page_timed"):
    """How long a page took."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    took: _r.Field[str] = _r.Field(_r.text)
    """How long."""


class SignalClientErrorInput(Input, word="signal.client_error"):
    """A program failed in front of the buyer."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    code: _r.Field[str | None] = _r.Field(_r.text)
    """Its code."""


class SignalPaymentDeclinedInput(Input, word="signal.payment_declined"):
    """A payment was declined."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    code: _r.Field[str | None] = _r.Field(_r.text)
    """The code of the provider."""


class SignalMethodMissingInput(Input, word="signal.method_missing"):
    """The way of payment that was asked for is not offered."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    method: _r.Field[str | None] = _r.Field(_r.text)
    """The method."""


class SignalStockShortInput(Input, word="signal.stock_short"):
    """Less is in stock than was asked for."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    available: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much there is."""


class SignalLeadTimeShownInput(Input, word="signal.lead_time_shown"):
    """When goods would come was shown."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str | None] = _r.Field(_r.text)
    """The product."""

    days: _r.Field[int] = _r.Field(_r.whole)
    """In days."""


class SignalCreditHeldInput(Input, word="signal.credit_held"):
    """Credit stopped the buyer."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    amount: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What is over the limit."""


class SignalCreditReleasedInput(Input, word="signal.credit_released"):
    """Credit lets the buyer go on."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""


class SignalApprovalRequestedInput(Input, word="signal.approval_requested"):
    """An approval of another system waits."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    approvers: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Who decides."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is about."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it is about."""


class SignalApprovalDecidedInput(Input, word="signal.approval_decided"):
    """An approval of another system was decided."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    approved: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it was approved."""


class SignalQuoteRequestedInput(Input, word="signal.quote_requested"):
    """A quote was asked for."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""


class SignalQuoteOfferedInput(Input, word="signal.quote_offered"):
    """A quote of another system was offered, or offered again."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    revision: _r.Field[int | None] = _r.Field(_r.whole)
    """Its revision."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when it holds."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it comes to."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it was made of."""


class SignalQuoteViewedInput(Input, word="signal.quote_viewed"):
    """The buyer looked at a quote."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""


class SignalQuoteEndedInput(Input, word="signal.quote_ended"):
    """A quote of another system ended without an order."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    why: _r.Field[str | None] = _r.Field(_r.text)
    """Why, such as `declined`."""


class SignalConfiguredInput(Input, word="signal.configured"):
    """A configuration was begun, or changed."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    complete: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it can be ordered as it is."""


class SignalReorderExpectedInput(Input, word="signal.reorder_expected"):
    """Goods will be due to be ordered again."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    due: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    lines: _r.Field[tuple[SignalLine, ...]] = _r.Field(lambda v: _r.many(lambda v: SignalLine._of(v), v), ())
    """What."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth."""


class SignalContractEndingInput(Input, word="signal.contract_ending"):
    """A contract of another system ends."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    ends: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What was bought under it."""


class SignalOrderedInput(Input, word="signal.ordered"):
    """Somebody of the company ordered, anywhere."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it came from, where it came from one."""

    quote: _r.Field[str | None] = _r.Field(_r.text)
    """The quote that it came from."""

    lines: _r.Field[tuple[SignalLine, ...]] = _r.Field(lambda v: _r.many(lambda v: SignalLine._of(v), v), ())
    """What was ordered."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it came to."""


class SignalTaskOpenedInput(Input, word="signal.task_opened"):
    """A person has the ball: an open task or call."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    task: _r.Field[str] = _r.Field(_r.text)
    """The task at its source."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Whose it is."""

    due: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is to be done."""


class SignalTaskClosedInput(Input, word="signal.task_closed"):
    """A person gives the ball back."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    task: _r.Field[str] = _r.Field(_r.text)
    """The task at its source."""

    outcome: _r.Field[str | None] = _r.Field(_r.text)
    """What came of it, such as `no_answer` or `handled`."""


class SignalCallLoggedInput(Input, word="signal.call_logged"):
    """Somebody talked to the buyer."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    outcome: _r.Field[str | None] = _r.Field(_r.text)
    """What came of it, such as `no_answer` or `reached`."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Whose call it was."""


class SignalReportedInput(Input, word="signal.reported"):
    """A reason that a person or a model names."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    reason: _r.Field[Any] = _r.Field(_r.plain)
    """The reason: a code of the table or one of the rulebook."""

    weight: _r.Field[int | None] = _r.Field(_r.whole)
    """How much it weighs, up to 10,000; 100 when absent."""


class SignalCustomInput(Input, word="signal.custom"):
    """A signal of the host's own: the rulebook says what it is evidence for."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    name: _r.Field[str] = _r.Field(_r.text)
    """Its name, `x.*`."""

    amount: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """An amount that goes with it."""


class SignalScoredInput(Input, word="signal.scored"):
    """What a model of the host says."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    score: _r.Field[str] = _r.Field(_r.text)
    """The score."""

    value: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its value."""

    version: _r.Field[str] = _r.Field(_r.text)
    """The version of the model."""


class SignalConsentChangedInput(Input, word="signal.consent_changed"):
    """Whether a person may be written to."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    channel: _r.Field[str] = _r.Field(_r.text)
    """The channel."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address, by its id; all addresses of the channel when absent."""

    purpose: _r.Field[Purpose | str | None] = _r.Field(lambda v: _r.word(Purpose, v))
    """The purpose; all when absent."""

    granted: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it is given."""

    domain: _r.Field[str | None] = _r.Field(_r.text)
    """The domain of the address, for caps."""


class SignalSuppressionChangedInput(Input, word="signal.suppression_changed"):
    """A law or a list forbids writing to a person, or does no more."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The channel; all when absent."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address; all when absent."""

    suppressed: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it is forbidden."""


class SignalOpenedInput(Input, word="signal.opened"):
    """Feedback on a message: opened."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect that sent it."""


class SignalClickedInput(Input, word="signal.clicked"):
    """Feedback on a message: a link was followed."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect that sent it."""


class SignalRepliedInput(Input, word="signal.replied"):
    """The recipient wrote back, to a message or by itself."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    key: _r.Field[str | None] = _r.Field(_r.text)
    """The effect that sent it."""


class SignalUnsubscribedInput(Input, word="signal.unsubscribed"):
    """The recipient wants no more of this."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    key: _r.Field[str | None] = _r.Field(_r.text)
    """The effect that sent it."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The channel, where no message is named."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address; all of the channel when absent."""


class SignalComplainedInput(Input, word="signal.complained"):
    """The recipient complained."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    key: _r.Field[str | None] = _r.Field(_r.text)
    """The effect that sent it."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The channel, where no message is named."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address; all of the channel when absent."""


class SignalBouncedInput(Input, word="signal.bounced"):
    """A message that was delivered came back later."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    key: _r.Field[str] = _r.Field(_r.text)
    """The effect that sent it."""

    hard: _r.Field[bool] = _r.Field(_r.truth)
    """Whether the address is dead."""


class SignalSentElsewhereInput(Input, word="signal.sent_elsewhere"):
    """Another tool wrote to a person: it counts towards caps."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    channel: _r.Field[str] = _r.Field(_r.text)
    """The channel."""

    purpose: _r.Field[Purpose | str] = _r.Field(lambda v: _r.word(Purpose, v))
    """The purpose."""

    tags: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Tags that caps may count."""

    window: _r.Field[str | None] = _r.Field(_r.text)
    """How long it blocks later marketing to the contact, as stored by the tool."""


class SignalStockKnownInput(Input, word="signal.stock_known"):
    """How much is in stock."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    available: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much there is."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when this counts."""


class SignalNegotiationChangedInput(Input, word="signal.negotiation_changed"):
    """A conversation with a person of the seller goes on, or has ended."""

    __slots__ = ()

    about: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about, where it is about one."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person whom it is about, where one is known."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    live: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it is live."""


class CartCreateInput(Input, word="cart.create"):
    """Make it."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    new: _r.Field[NewCart] = _r.Field(lambda v: NewCart._of(v))
    """What it is to be."""

    lines: _r.Field[tuple[NewLine, ...]] = _r.Field(lambda v: _r.many(lambda v: NewLine._of(v), v), ())
    """What is in it from the start."""


class CartAddInput(Input, word="cart.add"):
    """Add to a line, or add a line."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    line: _r.Field[NewLine] = _r.Field(lambda v: NewLine._of(v))
    """The line."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the line that was seen."""


class CartEditLineInput(Input, word="cart.edit_line"):
    """Write one thing on a line that is there."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    seen: _r.Field[int] = _r.Field(_r.whole)
    """Its version that was seen."""

    edit: _r.Field[LineEdit] = _r.Field(lambda v: LineEdit._of(v))
    """What is written."""


class CartConfigureInput(Input, word="cart.configure"):
    """Change the choices of a configured line."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    seen: _r.Field[int] = _r.Field(_r.whole)
    """Its version that was seen."""

    configuration: _r.Field[dict[str, Any]] = _r.Field(lambda v: _r.named(_r.plain, v))
    """All its choices."""


class CartEditInput(Input, word="cart.edit"):
    """Take in edits that were made elsewhere."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    operations: _r.Field[tuple[Operation, ...]] = _r.Field(lambda v: _r.many(lambda v: Operation._of(v), v), ())
    """The edits."""


class CartAddLinesInput(Input, word="cart.add_lines"):
    """Add rows that somebody entered."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    rows: _r.Field[tuple[EnteredRow, ...]] = _r.Field(lambda v: _r.many(lambda v: EnteredRow._of(v), v), ())
    """The rows."""


class CartReorderInput(Input, word="cart.reorder"):
    """Add the lines of an order again."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    lines: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Which lines; all when absent."""


class CartCopyLinesInput(Input, word="cart.copy_lines"):
    """Add the lines of another cart or list; there they stay."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    from_: _r.Field[str] = _r.Field(_r.text, key="from")
    """Where they are."""

    lines: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Which lines; all when absent."""


class CartMoveLinesInput(Input, word="cart.move_lines"):
    """Add the lines of another cart or list; there they go."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    from_: _r.Field[str] = _r.Field(_r.text, key="from")
    """Where they are."""

    lines: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Which lines; all when absent."""


class CartDescribeInput(Input, word="cart.describe"):
    """Say what the cart is as a whole."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    head: _r.Field[CartHead] = _r.Field(lambda v: CartHead._of(v))
    """Everything that is said."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartAddCodeInput(Input, word="cart.add_code"):
    """Add a promotion code."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    code: _r.Field[str] = _r.Field(_r.text)
    """The code."""


class CartRemoveCodeInput(Input, word="cart.remove_code"):
    """Take a promotion code away."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    code: _r.Field[str] = _r.Field(_r.text)
    """The code."""


class CartKeepAsInput(Input, word="cart.keep_as"):
    """Put it aside, take it up again, or make it another kind of list."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    kind: _r.Field[CartKind | str] = _r.Field(lambda v: _r.word(CartKind, v))
    """What it is to be."""


class CartShareInput(Input, word="cart.share"):
    """Say who may use it."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    shared: _r.Field[Access | str | None] = _r.Field(lambda v: _r.word(Access, v))
    """What everybody of the unit may do."""

    members: _r.Field[tuple[Member, ...]] = _r.Field(lambda v: _r.many(lambda v: Member._of(v), v), ())
    """Who else may use it."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartLockInput(Input, word="cart.lock"):
    """Lock it for others."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when."""

    scope: _r.Field[LockScope | str | None] = _r.Field(lambda v: _r.word(LockScope, v))
    """What is locked."""


class CartUnlockInput(Input, word="cart.unlock"):
    """Give up the lock, or take away somebody else's."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    force: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it may be somebody else's."""


class CartClaimInput(Input, word="cart.claim"):
    """Give a guest's cart an owner."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Whose it is; the actor's when absent."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""


class CartMergeInput(Input, word="cart.merge"):
    """Put its lines into another cart."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    into: _r.Field[str] = _r.Field(_r.text)
    """The other cart, which stays."""

    mode: _r.Field[MergeMode | str | None] = _r.Field(lambda v: _r.word(MergeMode, v))
    """How; as the rules say when absent."""


class CartFreezeInput(Input, word="cart.freeze"):
    """Keep its prices."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    hard: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether edits are refused."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartThawInput(Input, word="cart.thaw"):
    """Give up kept prices."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartRepriceInput(Input, word="cart.reprice"):
    """Price it anew."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartSeeInput(Input, word="cart.see"):
    """Note that the buyer was shown its prices."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""


class CartSubmitInput(Input, word="cart.submit"):
    """Ask for approval."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartRecallInput(Input, word="cart.recall"):
    """Take it back from approval."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartAmendInput(Input, word="cart.amend"):
    """Change what was approved."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int] = _r.Field(_r.whole)
    """The version of the cart that was seen."""

    operations: _r.Field[tuple[Operation, ...]] = _r.Field(lambda v: _r.many(lambda v: Operation._of(v), v), ())
    """The edits, as operations of the moment."""

    head: _r.Field[CartHead | None] = _r.Field(lambda v: CartHead._of(v))
    """What the cart is as a whole; unchanged when absent."""


class CartPlaceInput(Input, word="cart.place"):
    """Place an order."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartTransferInput(Input, word="cart.transfer"):
    """Hand it to a procurement system."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartCancelInput(Input, word="cart.cancel"):
    """Throw it away."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version of the cart that was seen."""


class CartObserveInput(Input, word="cart.observe"):
    """Say what it is in the system that decides about it."""

    __slots__ = ()

    cart: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """That system's version."""

    whole: _r.Field[CartRecord] = _r.Field(lambda v: CartRecord._of(v))
    """The whole cart."""


class QuoteCreateInput(Input, word="quote.create"):
    """Make one. By a buyer it is a draft, or requested at once; by a seller it is in review."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer, where a seller or the host makes it."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it is made of."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    lines: _r.Field[tuple[WantedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: WantedLine._of(v), v), ())
    """The lines."""

    request: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is requested at once."""


class QuoteEditInput(Input, word="quote.edit"):
    """Change lines of a draft (the buyer) or of a quote in review (the seller)."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    lines: _r.Field[tuple[WantedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: WantedLine._of(v), v), ())
    """Lines to add or to put in place of those with the same id."""

    remove: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Lines to take out."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""


class QuoteRequestInput(Input, word="quote.request"):
    """Ask for an offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""


class QuoteClaimInput(Input, word="quote.claim"):
    """Take it on, or take it over from a colleague."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""


class QuoteUnclaimInput(Input, word="quote.unclaim"):
    """Give it back to the queue."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""


class QuotePriceInput(Input, word="quote.price"):
    """Set prices, locks, extras and least totals of lines."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    lines: _r.Field[tuple[LineTerms, ...]] = _r.Field(lambda v: _r.many(lambda v: LineTerms._of(v), v), ())
    """What changes."""


class QuoteDiscountInput(Input, word="quote.discount"):
    """Set the discount over what the lines leave; without one, take it away."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    discount: _r.Field[QuoteDiscount | None] = _r.Field(lambda v: QuoteDiscount._of(v))
    """The discount."""


class QuoteChargesInput(Input, word="quote.charges"):
    """Set all charges."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    charges: _r.Field[tuple[QuoteCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteCharge._of(v), v), ())
    """The charges."""


class QuoteTargetInput(Input, word="quote.target"):
    """Set line totals so that the lines that are not optional come to a total; the quote's discount goes into them."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The total wanted, without charges."""


class QuoteOfferInput(Input, word="quote.offer"):
    """Make the offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends; by the rulebook when left out."""

    payment: _r.Field[str | None] = _r.Field(_r.text)
    """Terms of payment, by their id."""

    single_use: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether its first order uses it up."""

    partial: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether less than everything may be accepted."""

    blanket: _r.Field[Blanket | None] = _r.Field(lambda v: Blanket._of(v))
    """Makes it a blanket order."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class QuoteApproveInternalInput(Input, word="quote.approve_internal"):
    """Let a discount pass that is beyond a colleague's authority."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""


class QuoteRefuseInternalInput(Input, word="quote.refuse_internal"):
    """Send it back to review; the seller who offered may do it too."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class QuoteAcceptInput(Input, word="quote.accept"):
    """Accept everything that is not optional, or the lines named."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    lines: _r.Field[tuple[Take, ...]] = _r.Field(lambda v: _r.many(lambda v: Take._of(v), v), ())
    """The lines; all that are not optional when left out."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""


class QuoteCounterInput(Input, word="quote.counter"):
    """Ask for another offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    target: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total wanted, without charges and optional lines."""

    lines: _r.Field[tuple[LineWish, ...]] = _r.Field(lambda v: _r.many(lambda v: LineWish._of(v), v), ())
    """Wishes."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class QuoteDeclineInput(Input, word="quote.decline"):
    """Say no to the offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why, as a word of the host."""


class QuoteWithdrawInput(Input, word="quote.withdraw"):
    """Take the offer back."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why, as a word of the host."""


class QuoteRejectInput(Input, word="quote.reject"):
    """Make no offer."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why, as a word of the host."""


class QuoteCancelInput(Input, word="quote.cancel"):
    """Give it up; of an accepted one, what is not ordered yet."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why, as a word of the host."""


class QuoteRequoteInput(Input, word="quote.requote"):
    """Work on an expired one again, at today's prices where the seller set none."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""


class QuotePlaceInput(Input, word="quote.place"):
    """Order what is left, or the quantities named."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    lines: _r.Field[tuple[Take, ...]] = _r.Field(lambda v: _r.many(lambda v: Take._of(v), v), ())
    """The lines; all that is left when left out. A blanket order always names them."""


class QuotePlacedInput(Input, word="quote.placed"):
    """The order was taken."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    release: _r.Field[int] = _r.Field(_r.whole)
    """The release."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""


class QuoteRefusedInput(Input, word="quote.refused"):
    """The order was refused."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    release: _r.Field[int] = _r.Field(_r.whole)
    """The release."""

    reason: _r.Field[str | None] = _r.Field(_r.text)
    """Why, as a word of the host."""


class QuoteMessageInput(Input, word="quote.message"):
    """Add a message."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision seen."""

    text: _r.Field[str] = _r.Field(_r.text)
    """The id of its text."""

    internal: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is among the seller's people."""


class QuoteBringInInput(Input, word="quote.bring_in"):
    """Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its own
    prices where the rulebook honours them, and else waits for the seller, with what has changed.
    """

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    offline: _r.Field[OfflineQuote] = _r.Field(lambda v: OfflineQuote._of(v))
    """What the device made."""


class QuoteObserveInput(Input, word="quote.observe"):
    """What another system says about its quote."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    whole: _r.Field[QuoteObservation] = _r.Field(lambda v: QuoteObservation._of(v))
    """The whole quote."""


class ApprovalApproveInput(Input, word="approval.approve"):
    """Approves every open step that waits for the person, or only those named."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision."""

    steps: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Only these steps."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what is said, a text that the host keeps."""

    claim: _r.Field[Claim | None] = _r.Field(lambda v: Claim._of(v))
    """What the link allowed that the decision came through. The step is then that of the claim."""


class ApprovalRejectInput(Input, word="approval.reject"):
    """Rejects every open step that waits for the person, or only those named."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision."""

    steps: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Only these steps."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what is said, a text that the host keeps."""

    claim: _r.Field[Claim | None] = _r.Field(lambda v: Claim._of(v))
    """What the link allowed that the decision came through. The step is then that of the claim."""


class ApprovalReturnInput(Input, word="approval.return"):
    """Gives the subject back to be changed."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what is said, a text that the host keeps."""


class ApprovalRecallInput(Input, word="approval.recall"):
    """Takes the request back."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision."""


class ApprovalReassignInput(Input, word="approval.reassign"):
    """Gives an open step to somebody else: by one who may decide it, or by whoever manages the account."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    to: _r.Field[str] = _r.Field(_r.text)
    """The person who decides instead."""


class ApprovalObserveInput(Input, word="approval.observe"):
    """Says where it stands in the system that decides about it."""

    __slots__ = ()

    approval: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision that the system was asked about."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """That system's version, rising; one that is not above the last changes nothing."""

    status: _r.Field[ObservedStatus | str] = _r.Field(lambda v: _r.word(ObservedStatus, v))
    """What it says."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what was said there, a text that the host keeps."""


class OrderCreateInput(Input, word="order.create"):
    """An order of another system."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    new: _r.Field[NewOrder] = _r.Field(lambda v: NewOrder._of(v))
    """The order."""


class OrderNumberInput(Input, word="order.number"):
    """It got a number."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    number: _r.Field[str | None] = _r.Field(_r.text)
    """The number that people know."""

    external: _r.Field[tuple[ExternalNumber, ...]] = _r.Field(lambda v: _r.many(lambda v: ExternalNumber._of(v), v), ())
    """Numbers of other systems."""


class OrderChangeInput(Input, word="order.change"):
    """It was changed in the system that carries it out."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices now, with every line that is ordered."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version that was seen."""


class OrderCancelInput(Input, word="order.cancel"):
    """Cancel it, or lines of it."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of which line; all that is not shipped when absent."""

    seen: _r.Field[int | None] = _r.Field(_r.whole)
    """The version that was seen."""


class OrderShipInput(Input, word="order.ship"):
    """Goods left."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of which line."""


class OrderBackorderInput(Input, word="order.backorder"):
    """Goods are waited for."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of each line is waited for now; zero ends it."""


class OrderInvoiceInput(Input, word="order.invoice"):
    """An invoice was written; below zero a credit note."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of which line."""


class OrderReturnInput(Input, word="order.return"):
    """Goods came back."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    lines: _r.Field[tuple[LineQuantity, ...]] = _r.Field(lambda v: _r.many(lambda v: LineQuantity._of(v), v), ())
    """How much of which line."""


class OrderObserveInput(Input, word="order.observe"):
    """Say what it is in the system that decides about it."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """What it is about."""

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """That system's version."""

    whole: _r.Field[Order] = _r.Field(lambda v: Order._of(v))
    """The whole order."""


class Instalment(_r.Record):
    """A payment of a schedule."""

    __slots__ = ()

    kind: _r.Field[InstalmentKind | str] = _r.Field(lambda v: _r.word(InstalmentKind, v))
    """What it is."""

    due: _r.Field[datetime.date] = _r.Field(_r.day)
    """The last day on which it is paid in time."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount, in the currency of the total."""

    discount: _r.Field[EarlyPayment | None] = _r.Field(lambda v: EarlyPayment._of(v))
    """What early payment takes off."""


class Issue(_r.Record):
    """What stands against submitting the cart. Its facts stand beside the fields, by name."""

    __slots__ = ()

    code: _r.Field[ErrorCode | str] = _r.Field(lambda v: _r.word(ErrorCode, v))
    """What it is."""

    path: _r.Field[str] = _r.Field(_r.text)
    """Where it is in the request, as a JSON pointer."""

    detail: _r.Field[str] = _r.Field(_r.text)
    """What is wrong and how to mend it, for a person."""


class Journey(_r.Record):
    """A thing that can stall."""

    __slots__ = ()

    about: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing."""

    generation: _r.Field[int | None] = _r.Field(_r.whole)
    """Counts every resumption after it was abandoned: messages of an older generation are void."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """Where on the way to an order it is."""

    status: _r.Field[JourneyStatus | str] = _r.Field(lambda v: _r.word(JourneyStatus, v))
    """Where it stands."""

    end: _r.Field[JourneyEnd | str | None] = _r.Field(lambda v: _r.word(JourneyEnd, v))
    """How it ended."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who buys; of an approval, who asked."""

    waits_for: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Who must act where that is not the buyer: approvers."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    opened: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was first seen: the earliest that any signal told of."""

    resumed: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When this generation began, after the first: evidence from before it counts for no reason."""

    activity: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The last activity that counts at its stage."""

    marks: _r.Field[tuple[JourneyMark, ...]] = _r.Field(lambda v: _r.many(lambda v: JourneyMark._of(v), v), ())
    """What stage and activity follow from: the latest of each kind."""

    abandoned: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it was abandoned last, in this generation."""

    ended: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it came to its end."""

    idle_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is found idle unless something happens."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """The version at its source."""

    updated: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When what is in it was told last."""

    named: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When contact, unit and seller were told."""

    owned: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether those who told what is in it named them; they count before anybody who merely did something with it."""

    lines: _r.Field[tuple[JourneyLine, ...]] = _r.Field(lambda v: _r.many(lambda v: JourneyLine._of(v), v), ())
    """What is in it, where no cart or quote of the account says it."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth, net."""

    ends: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when it holds: an offer, a contract; when goods are due."""

    linked: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it came from or went into."""

    evidence: _r.Field[tuple[Evidence, ...]] = _r.Field(lambda v: _r.many(lambda v: Evidence._of(v), v), ())
    """What was seen, by kind."""

    reasons: _r.Field[tuple[RankedReason, ...]] = _r.Field(lambda v: _r.many(lambda v: RankedReason._of(v), v), ())
    """Why it was abandoned, the heaviest reason first."""

    segments: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The segments that it was in then."""


class JourneyContent(_r.Record):
    """What is in a thing and whose it is, as known together."""

    __slots__ = ()

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who buys."""

    waits_for: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Who must act."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    named: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When these were told."""

    owned: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether those who told what is in it named them."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """The version at its source."""

    updated: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When what is in it was told."""

    lines: _r.Field[tuple[JourneyLine, ...]] = _r.Field(lambda v: _r.many(lambda v: JourneyLine._of(v), v), ())
    """What is in it."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth."""

    ends: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when it holds."""

    linked: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it came from or went into."""


class JourneyLine(_r.Record):
    """A line of a thing that another system owns."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit, as last shown."""

    category: _r.Field[str | None] = _r.Field(_r.text)
    """Its category."""


class JourneyMark(_r.Record):
    """The latest activity of one kind."""

    __slots__ = ()

    signal: _r.Field[str | None] = _r.Field(_r.text)
    """The kind of signal; it counts at every stage when absent."""

    stage: _r.Field[BuyingStage | str | None] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity there."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    set: _r.Field[bool | None] = _r.Field(_r.truth)
    """The journey is at this stage from then on, even where it was further on before."""


class JourneyRef(_r.Record):
    """The thing that a journey is about."""

    __slots__ = ()

    cart: _r.Field[str | None] = _r.Field(_r.text)

    quote: _r.Field[str | None] = _r.Field(_r.text)

    approval: _r.Field[str | None] = _r.Field(_r.text)

    credit: _r.Field[str | None] = _r.Field(_r.text)

    configuration: _r.Field[str | None] = _r.Field(_r.text)

    reorder: _r.Field[str | None] = _r.Field(_r.text)

    contract: _r.Field[str | None] = _r.Field(_r.text)

    visit: _r.Field[str | None] = _r.Field(_r.text)


class JourneyStart(_r.Record):
    """How a journey begins."""

    __slots__ = ()

    seen: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was first seen."""

    stage: _r.Field[BuyingStage | str] = _r.Field(lambda v: _r.word(BuyingStage, v))
    """Its stage."""

    activity: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The first activity."""

    mark: _r.Field[JourneyMark | None] = _r.Field(lambda v: JourneyMark._of(v))
    """What the activity was."""

    idle_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is found idle."""

    content: _r.Field[JourneyContent] = _r.Field(lambda v: JourneyContent._of(v))
    """What is in it."""


class LadderCost(_r.Record):
    """What a quantity costs, and how far up the ladder it reaches."""

    __slots__ = ()

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount, rounded as the total of a line in the rulebook's currency."""

    rung: _r.Field[int | None] = _r.Field(_r.whole)
    """The rung reached, counted from 1; absent below the first."""


class Line(_r.Record):
    """A line of a cart."""

    __slots__ = ()

    id: _r.Field[str | None] = _r.Field(_r.text)
    """Its id; its position, counted from 1, when left out."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in `unit`."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit; the product's base unit when left out."""

    requested: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is wanted; the request's date when left out."""

    contract: _r.Field[str | None] = _r.Field(_r.text)
    """The contract it must be priced by."""

    price: _r.Field[LinePrice | None] = _r.Field(lambda v: LinePrice._of(v))
    """A price that survives recalculation."""

    facts: _r.Field[LineFacts | None] = _r.Field(lambda v: LineFacts._of(v))
    """Facts about the product, for hosts that keep their own catalogue."""

    currency: _r.Field[str | None] = _r.Field(_r.text)
    """The currency the buyer saw; it must be the request's."""

    as_entered: _r.Field[str | None] = _r.Field(_r.text)
    """What the buyer typed."""


class LineDiscount(_r.Record):
    """What one promotion took from a line."""

    __slots__ = ()

    promotion: _r.Field[str] = _r.Field(_r.text)
    """The promotion."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount; negative where it raises the price."""

    splits: _r.Field[tuple[UnitSplit, ...]] = _r.Field(lambda v: _r.many(lambda v: UnitSplit._of(v), v), ())
    """The amount per unit, so that a refund of some units is exact."""


class LineEdit(_r.Union, tag="what"):
    """What is written on a line."""

    __slots__ = ()

    what: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class AddLineEdit(LineEdit, word="add"):
    """So many more; below zero takes away."""

    __slots__ = ()

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in the unit of the line."""

    facts: _r.Field[LineFacts | None] = _r.Field(lambda v: LineFacts._of(v))
    """Facts about the product."""

    as_entered: _r.Field[str | None] = _r.Field(_r.text)
    """What the buyer typed."""


class SetQuantityLineEdit(LineEdit, word="set_quantity"):
    """So many, whatever there was."""

    __slots__ = ()

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, above zero."""


class RemoveLineEdit(LineEdit, word="remove"):
    """The line goes, with everything on it."""

    __slots__ = ()


class SetPriceLineEdit(LineEdit, word="set_price"):
    """A price that survives recalculation; none gives it up."""

    __slots__ = ()

    price: _r.Field[LinePrice | None] = _r.Field(lambda v: LinePrice._of(v))
    """The price."""


class SetContractLineEdit(LineEdit, word="set_contract"):
    """The contract it must be priced by; none leaves the choice to pricing."""

    __slots__ = ()

    contract: _r.Field[str | None] = _r.Field(_r.text)
    """The contract."""


class SetRequestedLineEdit(LineEdit, word="set_requested"):
    """When it is wanted."""

    __slots__ = ()

    requested: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """The date."""


class SetFactsLineEdit(LineEdit, word="set_facts"):
    """Facts about the product."""

    __slots__ = ()

    facts: _r.Field[LineFacts | None] = _r.Field(lambda v: LineFacts._of(v))
    """The facts."""


class SetScheduleLineEdit(LineEdit, word="set_schedule"):
    """When and where which part is wanted."""

    __slots__ = ()

    schedule: _r.Field[tuple[Delivery, ...]] = _r.Field(lambda v: _r.many(lambda v: Delivery._of(v), v), ())
    """The parts."""


class SetCodingLineEdit(LineEdit, word="set_coding"):
    """Who bears which share."""

    __slots__ = ()

    coding: _r.Field[tuple[Coding, ...]] = _r.Field(lambda v: _r.many(lambda v: Coding._of(v), v), ())
    """The shares."""


class SetNoteLineEdit(LineEdit, word="set_note"):
    """A note."""

    __slots__ = ()

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The note."""


class LineExplanation(_r.Record):
    """Why a line costs what it costs."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    waterfall: _r.Field[tuple[WaterfallStep, ...]] = _r.Field(lambda v: _r.many(lambda v: WaterfallStep._of(v), v), ())
    """From the list price to the gross amount."""

    candidates: _r.Field[tuple[Candidate, ...]] = _r.Field(lambda v: _r.many(lambda v: Candidate._of(v), v), ())
    """Everything that was considered, the winner first; only at the full level."""

    arithmetic: _r.Field[tuple[Arithmetic, ...]] = _r.Field(lambda v: _r.many(lambda v: Arithmetic._of(v), v), ())
    """How the price of each part was multiplied out; only at the full level."""


class LineFacts(_r.Record):
    """Facts about a product on its line; they take the place of the catalogue's."""

    __slots__ = ()

    product: _r.Field[str | None] = _r.Field(_r.text)
    """The parent across variants."""

    categories: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Its categories."""

    attributes: _r.Field[dict[str, Any] | None] = _r.Field(lambda v: _r.named(_r.plain, v))
    """Its attributes."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """Its base unit."""

    step: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Its quantity precision."""

    tax_category: _r.Field[str | None] = _r.Field(_r.text)
    """Its tax category."""

    weight: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Kilograms per base unit."""

    cost: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Cost per base unit."""


class LineKey(_r.Record):
    """What makes a line a line of its own."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the quantity; the product's base unit when absent."""

    configuration: _r.Field[dict[str, Any] | None] = _r.Field(lambda v: _r.named(_r.plain, v))
    """The choices of a configured product."""

    custom_key: _r.Field[str | None] = _r.Field(_r.text)
    """What else sets it apart, such as an engraving or a job number."""


class LinePrice(_r.Record):
    """A price that comes with a line, with exactly one of `unit_price` and `total`."""

    __slots__ = ()

    source: _r.Field[LineSource | str] = _r.Field(lambda v: _r.word(LineSource, v))
    """Where it is from."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit of the line."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """For the line."""

    reference: _r.Field[str | None] = _r.Field(_r.text)
    """The quote, or the system's own number."""

    promotions: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether promotions apply on top."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends."""


class LineQuantity(_r.Record):
    """So much of a line."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in the unit of the line."""


class LineStamps(_r.Record):
    """When each register of a line was written."""

    __slots__ = ()

    price: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The price."""

    contract: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The contract."""

    requested: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The date."""

    facts: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The facts."""

    schedule: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The schedule."""

    coding: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The coding."""

    note: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """The note."""

    as_entered: _r.Field[Stamp | None] = _r.Field(lambda v: Stamp._of(v))
    """What the buyer typed."""


class LineSummary(_r.Record):
    """What a line of a prepared cart comes to."""

    __slots__ = ()

    status: _r.Field[LineStatus | str] = _r.Field(lambda v: _r.word(LineStatus, v))
    """Whether it has a price."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where it has no price, or slices differ."""

    source: _r.Field[Source | str | None] = _r.Field(lambda v: _r.word(Source, v))
    """Where the price is from."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule that gave the price: `list:<id>`, `contract:<id>/<term>` or the line's own reference."""

    subtotal: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Before promotions."""

    promotions: _r.Field[tuple[PromotionDiscount, ...]] = _r.Field(lambda v: _r.many(lambda v: PromotionDiscount._of(v), v), ())
    """What each promotion took, in the order in which they applied."""

    discount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Their sum."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """After promotions."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""


class LineTerms(_r.Record):
    """What a seller changes on a line; what is left out stays."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    set: _r.Field[SetPrice | None] = _r.Field(lambda v: SetPrice._of(v))
    """Its price."""

    locked: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the quote's discount and the solver leave it alone."""

    optional: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is an extra."""

    least: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The least total the seller goes to."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class LineWish(_r.Record):
    """What a buyer wishes of a line; nothing that is left out."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """For the line."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class LintWarning(_r.Record):
    """Something that looks wrong."""

    __slots__ = ()

    code: _r.Field[LintCode | str] = _r.Field(lambda v: _r.word(LintCode, v))
    """What it is."""

    path: _r.Field[str] = _r.Field(_r.text)
    """A JSON pointer into the rulebook."""

    sentence: _r.Field[str] = _r.Field(_r.text)
    """What is meant and how to mend it, for a person."""


class MatchingPolicy(_r.Record):
    """A policy that wants an approval."""

    __slots__ = ()

    policy: _r.Field[str] = _r.Field(_r.text)
    """The policy."""

    unknown: _r.Field[Unknown | str | None] = _r.Field(lambda v: _r.word(Unknown, v))
    """Why it can't be said whether it holds, which counts as holding; nothing where it holds."""


class Member(_r.Record):
    """Somebody who may use a cart or list: a person, or everybody with a role."""

    __slots__ = ()

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person."""

    role: _r.Field[str | None] = _r.Field(_r.text)
    """The role, anywhere in the company."""

    access: _r.Field[Access | str] = _r.Field(lambda v: _r.word(Access, v))
    """What they may do."""


class MembershipRecord(_r.Record):
    """Roles in a unit and everything below it."""

    __slots__ = ()

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit."""

    roles: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The roles."""


class MendableLine(_r.Record):
    """A line whose configuration breaks a constraint of today's catalogue."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    violations: _r.Field[tuple[BrokenChoice, ...]] = _r.Field(lambda v: _r.many(lambda v: BrokenChoice._of(v), v), ())
    """What is wrong."""

    fixes: _r.Field[tuple[PricedFix, ...]] = _r.Field(lambda v: _r.many(lambda v: PricedFix._of(v), v), ())
    """What one change would mend, at most `FIXES`."""


class MergeReport(_r.Record):
    """What a merge came to."""

    __slots__ = ()

    mode: _r.Field[MergeMode | str] = _r.Field(lambda v: _r.word(MergeMode, v))
    """How the carts were merged."""

    lines: _r.Field[tuple[MergedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: MergedLine._of(v), v), ())
    """The lines that were looked at, by id."""


class MergedLine(_r.Record):
    """What became of a line."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    outcome: _r.Field[MergeOutcome | str] = _r.Field(lambda v: _r.word(MergeOutcome, v))
    """What became of it."""

    wanted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The quantity that the mode asked for; none when the line was dropped."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The quantity afterwards; less or more than wanted where a rule clamped it, none when the line is not there."""

    code: _r.Field[str | None] = _r.Field(_r.text)
    """Why the quantity was clamped or refused."""

    schedule_open: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the schedule does not sum to the quantity any more."""


class MessageContent(_r.Record):
    """Something to show."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id at the host."""

    kind: _r.Field[str] = _r.Field(_r.text)
    """Its kind."""


class MessageHint(_r.Record):
    """What the buyer might do better."""

    __slots__ = ()

    kind: _r.Field[HintKind | str] = _r.Field(lambda v: _r.word(HintKind, v))
    """The kind."""

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line, if it is about one."""

    facts: _r.Field[tuple[HintFact, ...]] = _r.Field(lambda v: _r.many(lambda v: HintFact._of(v), v), ())
    """Facts by name: quantities and amounts as text."""


class MessageLine(_r.Record):
    """A line, priced now."""

    __slots__ = ()

    id: _r.Field[str | None] = _r.Field(_r.text)
    """The line, of a cart or quote of the account."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """Its unit."""

    list_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit, before any contract, list or promotion made it cheaper."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit now; none where it has no price, or several."""

    net: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What it comes to, net."""


class MessageOffer(_r.Record):
    """Something that is offered, with what it concedes."""

    __slots__ = ()

    offer: _r.Field[str] = _r.Field(_r.text)
    """The offer of the rulebook."""

    kind: _r.Field[ConcessionKind | str] = _r.Field(lambda v: _r.word(ConcessionKind, v))
    """What it concedes."""

    percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Percent off."""

    amount: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it comes to, where that is known."""

    days: _r.Field[int | None] = _r.Field(_r.whole)
    """Days added to the terms of payment."""

    because: _r.Field[Any] = _r.Field(_r.plain)
    """The reason that permits it."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when it holds."""


class Need(_r.Record):
    """Something that only another system knows. The answer comes back as a signal, such as `signal.stock_known`."""

    __slots__ = ()

    fact: _r.Field[str] = _r.Field(_r.text)
    """What is asked, such as `stock`."""

    skus: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """About which products."""

    deadline: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when an answer helps."""

    fallback: _r.Field[str] = _r.Field(_r.text)
    """What happens without one: `send` or `drop`."""

    run: _r.Field[str] = _r.Field(_r.text)
    """Who asks."""


class NewCart(_r.Record):
    """What a new cart is to be."""

    __slots__ = ()

    kind: _r.Field[CartKind | str | None] = _r.Field(lambda v: _r.word(CartKind, v))
    """What it is for."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who decides about it."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    owner: _r.Field[str | None] = _r.Field(_r.text)
    """Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency."""

    head: _r.Field[CartHead | None] = _r.Field(lambda v: CartHead._of(v))
    """What is said about it as a whole."""


class NewLine(_r.Record):
    """A line to put into a cart."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit; the product's base unit when absent."""

    configuration: _r.Field[dict[str, Any] | None] = _r.Field(lambda v: _r.named(_r.plain, v))
    """The choices of a configured product."""

    custom_key: _r.Field[str | None] = _r.Field(_r.text)
    """What else sets the line apart."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, above zero."""

    price: _r.Field[LinePrice | None] = _r.Field(lambda v: LinePrice._of(v))
    """A price that survives recalculation."""

    contract: _r.Field[str | None] = _r.Field(_r.text)
    """The contract it must be priced by."""

    requested: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is wanted."""

    facts: _r.Field[LineFacts | None] = _r.Field(lambda v: LineFacts._of(v))
    """Facts about the product."""

    schedule: _r.Field[tuple[Delivery, ...]] = _r.Field(lambda v: _r.many(lambda v: Delivery._of(v), v), ())
    """When and where which part is wanted."""

    coding: _r.Field[tuple[Coding, ...]] = _r.Field(lambda v: _r.many(lambda v: Coding._of(v), v), ())
    """Who bears which share."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """A note."""

    as_entered: _r.Field[str | None] = _r.Field(_r.text)
    """What the buyer typed."""


class NewOrder(_r.Record):
    """What a new order is."""

    __slots__ = ()

    origin: _r.Field[OrderOrigin] = _r.Field(lambda v: OrderOrigin._of(v))
    """Where it is from."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who decides about it."""

    number: _r.Field[str | None] = _r.Field(_r.text)
    """The number that people know."""

    external: _r.Field[tuple[ExternalNumber, ...]] = _r.Field(lambda v: _r.many(lambda v: ExternalNumber._of(v), v), ())
    """The numbers of other systems."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that bought."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who bought."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    po_number: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices that it was placed with."""

    terms: _r.Field[tuple[Instalment, ...]] = _r.Field(lambda v: _r.many(lambda v: Instalment._of(v), v), ())
    """What is due when."""


class NotOffered(_r.Record):
    """An offer that is not made."""

    __slots__ = ()

    offer: _r.Field[str] = _r.Field(_r.text)
    """The offer of the rulebook."""

    because: _r.Field[str] = _r.Field(_r.text)
    """Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`."""


class ObservedLine(_r.Record):
    """A line as another system says."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is quoted."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the quantity; single pieces when left out."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is quoted for it."""

    optional: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is an extra."""

    accepted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it was accepted."""

    released: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it is ordered."""


class Offer(_r.Record):
    """What a SKU costs one buyer by quantity, in its base unit and before promotions."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The SKU."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """Its base unit, in which quantities are counted."""

    rungs: _r.Field[tuple[OfferRung, ...]] = _r.Field(lambda v: _r.many(lambda v: OfferRung._of(v), v), ())
    """In rising order; empty where there is no price."""

    reasons: _r.Field[tuple[ReasonGiven, ...]] = _r.Field(lambda v: _r.many(lambda v: ReasonGiven._of(v), v), ())
    """Why there is no price."""


class OfferCard(_r.Record):
    """An offer to be put in force."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    offer: _r.Field[MessageOffer] = _r.Field(lambda v: MessageOffer._of(v))
    """What is offered."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """To whom."""


class OfferGiven(_r.Record):
    """Something that was offered."""

    __slots__ = ()

    offer: _r.Field[str] = _r.Field(_r.text)
    """The offer."""

    kind: _r.Field[ConcessionKind | str] = _r.Field(lambda v: _r.word(ConcessionKind, v))
    """What it concedes."""

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """What it was about."""

    key: _r.Field[str | None] = _r.Field(_r.text)
    """The effect that made it."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    amount: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it is worth."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when it holds."""


class OfferMade(_r.Record):
    """An offer as it goes out."""

    __slots__ = ()

    priced: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """Taxes and totals, without optional lines."""

    terms: _r.Field[OfferTerms] = _r.Field(lambda v: OfferTerms._of(v))
    """What it says beside prices."""


class OfferRung(_r.Record):
    """A price break: with the price of one, or the amount of exactly so many where parts of the quantity have different
    prices.
    """

    __slots__ = ()

    from_: _r.Field[Decimal] = _r.Field(_r.decimal, key="from")
    """The least quantity."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where parts of the quantity have different prices, as in graduated tiers."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What exactly `from` units cost, where there is no price of one."""

    source: _r.Field[Source | str] = _r.Field(lambda v: _r.word(Source, v))
    """Where the price is from."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule: `list:<id>` or `contract:<id>/<term>`."""


class OfferTerms(_r.Record):
    """What an offer says beside prices."""

    __slots__ = ()

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends, where the seller said so."""

    payment: _r.Field[str | None] = _r.Field(_r.text)
    """Terms of payment, by their id."""

    single_use: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether its first order uses it up."""

    partial: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether less than everything may be accepted."""

    blanket: _r.Field[Blanket | None] = _r.Field(lambda v: Blanket._of(v))
    """A blanket order: quantities are open, an amount and a term bound it."""

    offered_by: _r.Field[str | None] = _r.Field(_r.text)
    """The employee who offered."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class OfflineQuote(_r.Record):
    """A quote that a seller made on a device, at the prices of a bundle."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id, chosen by the device."""

    book: _r.Field[str] = _r.Field(_r.text)
    """The bundle's book."""

    account: _r.Field[str] = _r.Field(_r.text)
    """The account it was made for."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    made_at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was made, by the clock of the device."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the promise ends; by the rulebook when left out."""

    charges: _r.Field[tuple[QuoteCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteCharge._of(v), v), ())
    """Charges such as freight, in the basis of the prices."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """What was promised."""


class OpenedStep(_r.Record):
    """A step that opened."""

    __slots__ = ()

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    eligible: _r.Field[tuple[Eligible, ...]] = _r.Field(lambda v: _r.many(lambda v: Eligible._of(v), v), ())
    """The people, as far as the limit goes."""

    people: _r.Field[int] = _r.Field(_r.whole)
    """How many they are."""

    escalate_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is escalated."""

    auto_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it decides itself."""


class Operation(_r.Record):
    """An edit that was made elsewhere, with its own id and time."""

    __slots__ = ()

    op: _r.Field[str] = _r.Field(_r.text)
    """Its id, unique in the cart."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it happened."""

    actor: _r.Field[Actor | None] = _r.Field(lambda v: Actor._of(v))
    """Who did it; the sender of the batch when absent. Only the host may send what others did."""

    key: _r.Field[LineKey] = _r.Field(lambda v: LineKey._of(v))
    """The line, by its key."""

    edit: _r.Field[LineEdit] = _r.Field(lambda v: LineEdit._of(v))
    """What is written."""


class OperationAnswer(_r.Record):
    """What became of one operation."""

    __slots__ = ()

    op: _r.Field[str] = _r.Field(_r.text)
    """The operation."""

    line: _r.Field[str] = _r.Field(_r.text)
    """Its line."""

    outcome: _r.Field[OperationOutcome | str] = _r.Field(lambda v: _r.word(OperationOutcome, v))
    """What became of it."""

    code: _r.Field[str | None] = _r.Field(_r.text)
    """Why it was refused."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The quantity of the line afterwards; none when it is gone."""

    schedule_open: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the schedule of the line does not sum to its quantity any more."""


class OptionRecord(_r.Record):
    """Something to choose: either one of a list of values or a number of a range."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The option, unique in the product."""

    needed: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether a choice must be made; true when absent."""

    values: _r.Field[tuple[ValueRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: ValueRecord._of(v), v), ())
    """The values to choose from."""

    range: _r.Field[RangeRecord | None] = _r.Field(lambda v: RangeRecord._of(v))
    """The numbers to choose from."""


class Order(_r.Record):
    """An order."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    state: _r.Field[OrderState | str | None] = _r.Field(lambda v: _r.word(OrderState, v))
    """Where it stands."""

    authority: _r.Field[Authority | str | None] = _r.Field(lambda v: _r.word(Authority, v))
    """Who decides about it."""

    source_version: _r.Field[int | None] = _r.Field(_r.whole)
    """The other system's version, where that decides."""

    number: _r.Field[str | None] = _r.Field(_r.text)
    """The number that people know."""

    external: _r.Field[tuple[ExternalNumber, ...]] = _r.Field(lambda v: _r.many(lambda v: ExternalNumber._of(v), v), ())
    """The numbers of other systems."""

    origin: _r.Field[OrderOrigin] = _r.Field(lambda v: OrderOrigin._of(v))
    """Where it is from."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that bought."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who bought."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    po_number: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of every amount."""

    prices: _r.Field[PriceSnapshot] = _r.Field(lambda v: PriceSnapshot._of(v))
    """The prices that it was placed with."""

    terms: _r.Field[tuple[Instalment, ...]] = _r.Field(lambda v: _r.many(lambda v: Instalment._of(v), v), ())
    """What is due when."""

    lines: _r.Field[tuple[OrderLine, ...]] = _r.Field(lambda v: _r.many(lambda v: OrderLine._of(v), v), ())
    """The lines."""

    version: _r.Field[int | None] = _r.Field(_r.whole)
    """Grows with every event."""

    placed: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was placed."""

    changed: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it changed last."""


class OrderLine(_r.Record):
    """A line of an order. Quantities are in its unit."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The line, as in the cart or quote."""

    key: _r.Field[LineKey] = _r.Field(lambda v: LineKey._of(v))
    """What was ordered, with unit, configuration and custom key."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit of the quantities."""

    ordered: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much was ordered."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What all that was ordered costs without tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""

    coding: _r.Field[tuple[Coding, ...]] = _r.Field(lambda v: _r.many(lambda v: Coding._of(v), v), ())
    """Who bears it: what is cancelled or comes back is given back to the same."""

    cancelled: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much was cancelled."""

    shipped: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much was shipped."""

    backordered: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much waits for goods."""

    invoiced: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much was invoiced."""

    returned: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of what was shipped came back."""


class OrderOrigin(_r.Record):
    """Where an order is from."""

    __slots__ = ()

    kind: _r.Field[OriginKind | str] = _r.Field(lambda v: _r.word(OriginKind, v))
    """The kind of thing."""

    id: _r.Field[str | None] = _r.Field(_r.text)
    """Its id."""

    generation: _r.Field[int | None] = _r.Field(_r.whole)
    """The generation of the cart, or the release of the quote."""


class OrderUse(_r.Record):
    """What an order used."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    contracts: _r.Field[tuple[ConsumedTerm, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedTerm._of(v), v), ())
    """What it used of contract terms."""

    promotions: _r.Field[tuple[ConsumedPromotion, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedPromotion._of(v), v), ())
    """What it used of promotions."""


class Ordered(_r.Record):
    """A release that became an order."""

    __slots__ = ()

    number: _r.Field[int] = _r.Field(_r.whole)
    """The release."""

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines and charges."""


class OrgUnitRecord(_r.Record):
    """A division, branch or location."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The unit, unique in the company."""

    parent: _r.Field[str | None] = _r.Field(_r.text)
    """The unit above it."""

    name: _r.Field[str | None] = _r.Field(_r.text)
    """The name for people."""

    groups: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Groups of the unit and everything below it."""

    ship_tos: _r.Field[tuple[ShipToRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: ShipToRecord._of(v), v), ())
    """Where goods can be sent."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity that it buys from; that of the unit above when absent."""

    terms: _r.Field[TermsRecord | None] = _r.Field(lambda v: TermsRecord._of(v))
    """Its terms of payment; those of the unit above when absent."""


class Origin(_r.Record):
    """Where in which play an effect comes from."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """The run."""

    play: _r.Field[str] = _r.Field(_r.text)
    """The play."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """Its version."""

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing that it is about."""

    generation: _r.Field[int | None] = _r.Field(_r.whole)
    """Its generation."""


class Outcome(_r.Record):
    """What a step did."""

    __slots__ = ()

    events: _r.Field[tuple[Event, ...]] = _r.Field(lambda v: _r.many(lambda v: Event._of(v), v), ())
    """The facts, in order: to be appended to the account's log."""

    needs: _r.Field[tuple[Need, ...]] = _r.Field(lambda v: _r.many(lambda v: Need._of(v), v), ())
    """What only other systems know, and this step asks for."""

    effects: _r.Field[tuple[Effect, ...]] = _r.Field(lambda v: _r.many(lambda v: Effect._of(v), v), ())
    """What the host must do now, in order."""

    touched: _r.Field[tuple[Subject, ...]] = _r.Field(lambda v: _r.many(lambda v: Subject._of(v), v), ())
    """What changed: the views of these subjects are to be projected anew."""

    answer: _r.Field[Answer | None] = _r.Field(lambda v: Answer._of(v))
    """What the command came to, piece by piece, where it had pieces."""

    next_wakeup: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the account wants to be stepped again, at the latest."""

    duplicate_of: _r.Field[int | None] = _r.Field(_r.whole)
    """The input was accepted before, by the event with this number: nothing was done."""


class Outreach(_r.Record):
    """What an account keeps about writing to its people."""

    __slots__ = ()

    consents: _r.Field[tuple[Consent, ...]] = _r.Field(lambda v: _r.many(lambda v: Consent._of(v), v), ())
    """What people agreed to, the latest of each."""

    blocks: _r.Field[tuple[Block, ...]] = _r.Field(lambda v: _r.many(lambda v: Block._of(v), v), ())
    """Who is not written to, and where."""

    sent: _r.Field[tuple[Sent, ...]] = _r.Field(lambda v: _r.many(lambda v: Sent._of(v), v), ())
    """What was sent, by when, as long as caps and conversations need it."""

    balls: _r.Field[tuple[Ball, ...]] = _r.Field(lambda v: _r.many(lambda v: Ball._of(v), v), ())
    """Who has the ball."""

    replied: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When somebody of the account wrote back last."""

    assignments: _r.Field[tuple[Assignment, ...]] = _r.Field(lambda v: _r.many(lambda v: Assignment._of(v), v), ())
    """Arms of experiments: once given they stay."""

    offers: _r.Field[tuple[OfferGiven, ...]] = _r.Field(lambda v: _r.many(lambda v: OfferGiven._of(v), v), ())
    """What was offered."""

    scores: _r.Field[tuple[Score, ...]] = _r.Field(lambda v: _r.many(lambda v: Score._of(v), v), ())
    """What models of the host say."""

    stock: _r.Field[tuple[StockFact, ...]] = _r.Field(lambda v: _r.many(lambda v: StockFact._of(v), v), ())
    """What is known of stock."""

    entered: _r.Field[tuple[EntryMark, ...]] = _r.Field(lambda v: _r.many(lambda v: EntryMark._of(v), v), ())
    """When each play was last entered by each key."""


class Overdraft(_r.Union, tag="kind"):
    """How far a budget may go below zero."""

    __slots__ = ()

    kind: _r.Field[str] = _r.Field(_r.text)
    """Which of them it is."""


class NoneOverdraft(Overdraft, word="none"):
    """Not at all."""

    __slots__ = ()


class AmountOverdraft(Overdraft, word="amount"):
    """By an amount, in the budget's currency."""

    __slots__ = ()

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount, zero or more."""


class UnlimitedOverdraft(Overdraft, word="unlimited"):
    """As far as it takes: the budget only watches."""

    __slots__ = ()


class Part(_r.Record):
    """One coding of a hold, with its amounts in the currency of the hold."""

    __slots__ = ()

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who buys."""

    cost_centre: _r.Field[str | None] = _r.Field(_r.text)
    """The cost centre."""

    budgets: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The budgets that it is booked against."""

    held: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is held."""

    committed: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is committed."""


class PeriodState(_r.Record):
    """A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system spent
    and holds.
    """

    __slots__ = ()

    key: _r.Field[str] = _r.Field(_r.text)
    """Its first day, or `once`."""

    from_: _r.Field[datetime.datetime | None] = _r.Field(_r.instant, key="from")
    """The first instant."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """The first instant after."""

    limit: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What may be spent."""

    carried: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What was left of the period before."""

    passed_on: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What was left when the next period began and moved there; absent until then."""

    held: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What orders may still take."""

    committed: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What orders have taken."""

    held_elsewhere: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What another system says is held, of an external budget."""

    committed_elsewhere: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What it says is spent."""

    holds: _r.Field[int | None] = _r.Field(_r.whole)
    """How many holds still refer to it."""

    close_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """From when on it can be closed; never when absent."""


class Person(_r.Record):
    """What is known of a person."""

    __slots__ = ()

    contact: _r.Field[str] = _r.Field(_r.text)
    """The person."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """The version at the source; an older one is ignored."""

    name: _r.Field[str | None] = _r.Field(_r.text)
    """The name for people."""

    locale: _r.Field[str | None] = _r.Field(_r.text)
    """The language and region that messages are written in, a BCP 47 tag."""

    time_zone: _r.Field[str | None] = _r.Field(_r.text)
    """The zone where the person is."""

    addresses: _r.Field[tuple[Address, ...]] = _r.Field(lambda v: _r.many(lambda v: Address._of(v), v), ())
    """Where the person can be reached."""


class PickRecord(_r.Record):
    """A choice: the option has one of the values, or any value when none is named."""

    __slots__ = ()

    option: _r.Field[str] = _r.Field(_r.text)
    """The option."""

    values: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The values; any when absent."""


class Pinned(_r.Record):
    """The rate that a hold uses from beginning to end, with its rounding."""

    __slots__ = ()

    rate: _r.Field[ExchangeRate] = _r.Field(lambda v: ExchangeRate._of(v))
    """The rate."""

    rounding: _r.Field[Rounding] = _r.Field(lambda v: Rounding._of(v))
    """The rounding of the converted amount, at the exponent of the currency it becomes."""

    version: _r.Field[str | None] = _r.Field(_r.text)
    """The name of this state of the rate."""


class PlanStep(_r.Record):
    """A step of a plan."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The step: policy, stage and place."""

    stage: _r.Field[int] = _r.Field(_r.whole)
    """Its stage, from 1."""

    rule: _r.Field[ApprovalStep] = _r.Field(lambda v: ApprovalStep._of(v))
    """The rule."""

    separation: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether those who ask may not decide it."""

    reasons: _r.Field[tuple[StepReason, ...]] = _r.Field(lambda v: _r.many(lambda v: StepReason._of(v), v), ())
    """The policies that ask for it, and why."""

    status: _r.Field[StepStatus | str | None] = _r.Field(lambda v: _r.word(StepStatus, v))
    """Where it stands."""

    eligible: _r.Field[tuple[Eligible, ...]] = _r.Field(lambda v: _r.many(lambda v: Eligible._of(v), v), ())
    """Who may decide it, as far as the limit goes."""

    people: _r.Field[int | None] = _r.Field(_r.whole)
    """How many may decide it."""

    votes: _r.Field[tuple[Vote, ...]] = _r.Field(lambda v: _r.many(lambda v: Vote._of(v), v), ())
    """What was decided."""

    escalate_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is escalated."""

    auto_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it decides itself."""

    reassigned: _r.Field[tuple[Approver, ...]] = _r.Field(lambda v: _r.many(lambda v: Approver._of(v), v), ())
    """Who decides instead of those of the rule."""

    escalated: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether those of the escalation may decide too."""

    approved: _r.Field[Fingerprint | None] = _r.Field(lambda v: Fingerprint._of(v))
    """What was approved: what tolerances count from."""


class PolicyResult(_r.Record):
    """A cart under one policy."""

    __slots__ = ()

    name: _r.Field[str] = _r.Field(_r.text)
    """The policy."""

    result: _r.Field[Priced] = _r.Field(lambda v: Priced._of(v))
    """The cart."""


class PriceAnswer(_r.Record):
    """A price that was asked for."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The SKU."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit; the product's base unit when left out."""

    unit_price: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Per unit."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ends; an answer that has ended is asked for again."""

    version: _r.Field[str | None] = _r.Field(_r.text)
    """The other system's version."""


class PriceExplanation(_r.Record):
    """Why every line costs what it costs."""

    __slots__ = ()

    lines: _r.Field[tuple[LineExplanation, ...]] = _r.Field(lambda v: _r.many(lambda v: LineExplanation._of(v), v), ())
    """One per line, in the order of the request."""

    refused: _r.Field[tuple[RefusedPromotion, ...]] = _r.Field(lambda v: _r.many(lambda v: RefusedPromotion._of(v), v), ())
    """Promotions that applied to nothing, or not to a line, with why; only at the full level."""


class PriceNeed(_r.Record):
    """What the host has to find out for a price."""

    __slots__ = ()

    fact: _r.Field[NeededFact | str] = _r.Field(lambda v: _r.word(NeededFact, v))
    """The kind of fact."""

    key: _r.Field[str] = _r.Field(_r.text)
    """What it is about: a SKU, a charge, a line."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit, for prices."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The quantity, for prices."""

    fallback: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What was taken until the answer is there."""


class PriceSnapshot(_r.Record):
    """A priced cart as it was at an instant."""

    __slots__ = ()

    as_of: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The instant that it was priced for."""

    rulebook: _r.Field[str] = _r.Field(_r.text)
    """The rulebook that priced it."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of every amount."""

    lines: _r.Field[tuple[SnapshotLine, ...]] = _r.Field(lambda v: _r.many(lambda v: SnapshotLine._of(v), v), ())
    """The lines, in the order of the cart."""

    charges: _r.Field[tuple[SnapshotCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: SnapshotCharge._of(v), v), ())
    """Charges such as freight."""

    taxes: _r.Field[tuple[SnapshotTax, ...]] = _r.Field(lambda v: _r.many(lambda v: SnapshotTax._of(v), v), ())
    """Taxes by tax and rate."""

    totals: _r.Field[SnapshotTotals] = _r.Field(lambda v: SnapshotTotals._of(v))
    """The totals."""

    concessions: _r.Field[tuple[Concession, ...]] = _r.Field(lambda v: _r.many(lambda v: Concession._of(v), v), ())
    """Concessions below a floor that somebody has to approve."""

    promotions: _r.Field[tuple[ConsumedPromotion, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedPromotion._of(v), v), ())
    """What it uses of promotions once it is ordered."""


class Priced(_r.Record):
    """A priced cart."""

    __slots__ = ()

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of every amount."""

    lines: _r.Field[tuple[PricedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: PricedLine._of(v), v), ())
    """The lines, in the order of the request."""

    charges: _r.Field[tuple[PricedCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: PricedCharge._of(v), v), ())
    """Charges such as freight."""

    totals: _r.Field[Totals] = _r.Field(lambda v: Totals._of(v))
    """The totals."""

    taxes: _r.Field[tuple[TaxAmount, ...]] = _r.Field(lambda v: _r.many(lambda v: TaxAmount._of(v), v), ())
    """The tax summary, by tax, kind and rate."""

    gifts: _r.Field[tuple[GiftLine, ...]] = _r.Field(lambda v: _r.many(lambda v: GiftLine._of(v), v), ())
    """Lines that promotions add at no charge."""

    issues: _r.Field[tuple[Issue, ...]] = _r.Field(lambda v: _r.many(lambda v: Issue._of(v), v), ())
    """What stands against submitting the cart."""

    hints: _r.Field[tuple[Hint, ...]] = _r.Field(lambda v: _r.many(lambda v: Hint._of(v), v), ())
    """What the buyer might do better."""

    needs: _r.Field[tuple[PriceNeed, ...]] = _r.Field(lambda v: _r.many(lambda v: PriceNeed._of(v), v), ())
    """What the host has to find out."""

    approvals: _r.Field[tuple[FloorApproval, ...]] = _r.Field(lambda v: _r.many(lambda v: FloorApproval._of(v), v), ())
    """Concessions that somebody has to approve; not for buyers."""

    explanation: _r.Field[PriceExplanation | None] = _r.Field(lambda v: PriceExplanation._of(v))
    """Why, at the level asked."""

    uses: _r.Field[Consumed | None] = _r.Field(lambda v: Consumed._of(v))
    """What it uses of contracts and promotions: to be added to `consumed` once it is ordered."""


class PricedCharge(_r.Record):
    """A charge with its tax."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    kind: _r.Field[ChargeKind | str] = _r.Field(lambda v: _r.word(ChargeKind, v))
    """What it is for."""

    subtotal: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Before shipping promotions."""

    discounts: _r.Field[tuple[PromotionDiscount, ...]] = _r.Field(lambda v: _r.many(lambda v: PromotionDiscount._of(v), v), ())
    """What they took."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """After them, in the basis of the prices."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""

    allocation: _r.Field[ChargeAllocation | None] = _r.Field(lambda v: ChargeAllocation._of(v))
    """Its allocation to lines."""


class PricedFix(_r.Record):
    """A valid configuration that changes one choice, and what the line would cost with it."""

    __slots__ = ()

    option: _r.Field[str] = _r.Field(_r.text)
    """The option to change."""

    value: _r.Field[str | None] = _r.Field(_r.text)
    """The choice to make instead; none to take it back."""

    configuration: _r.Field[dict[str, Any]] = _r.Field(lambda v: _r.named(_r.plain, v))
    """All choices then."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The price of the line per unit; absent where slices differ or there is no price."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The line after promotions; absent where there is no price."""

    surcharge: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the choices add to the unit price by the catalogue, in the currency of the price. Price rules know nothing of
    choices, so that it is no part of `unit_price` and `total`.
    """


class PricedLine(_r.Record):
    """A line with its price."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit of the quantity."""

    status: _r.Field[LineStatus | str] = _r.Field(lambda v: _r.word(LineStatus, v))
    """Whether it has a price."""

    list_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The top of the waterfall, per unit."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where slices differ."""

    source: _r.Field[Source | str | None] = _r.Field(lambda v: _r.word(Source, v))
    """Where the price is from."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference."""

    parts: _r.Field[tuple[PricedPart, ...]] = _r.Field(lambda v: _r.many(lambda v: PricedPart._of(v), v), ())
    """The parts of a line that an allowance splits; one part otherwise."""

    subtotal: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Before promotions."""

    discounts: _r.Field[tuple[LineDiscount, ...]] = _r.Field(lambda v: _r.many(lambda v: LineDiscount._of(v), v), ())
    """What promotions took."""

    discount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Their sum."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """After promotions, in the basis of the prices."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""

    reasons: _r.Field[tuple[ReasonGiven, ...]] = _r.Field(lambda v: _r.many(lambda v: ReasonGiven._of(v), v), ())
    """Why there is no price."""

    floor: _r.Field[FloorBreach | None] = _r.Field(lambda v: FloorBreach._of(v))
    """What a floor did; not for buyers."""


class PricedPart(_r.Record):
    """A part of a line at one source."""

    __slots__ = ()

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in the unit of the line."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where slices differ."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its amount before promotions."""

    source: _r.Field[Source | str] = _r.Field(lambda v: _r.word(Source, v))
    """Where it is from."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule."""


class ProductRecord(_r.Record):
    """A product: one SKU."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The stock keeping unit, unique in the catalogue."""

    product: _r.Field[str | None] = _r.Field(_r.text)
    """The product whose variant this SKU is. Tiers can count across variants."""

    name: _r.Field[str | None] = _r.Field(_r.text)
    """The name for people."""

    category: _r.Field[str | None] = _r.Field(_r.text)
    """The category."""

    categories: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Further categories."""

    attributes: _r.Field[dict[str, Any] | None] = _r.Field(lambda v: _r.named(_r.plain, v))
    """Attributes by name, such as { "colour": "red", "ip67": true }."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The base unit, in which stock and steps are counted; "ea" when absent."""

    units: _r.Field[tuple[UnitRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: UnitRecord._of(v), v), ())
    """Further units and what they hold."""

    step: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre."""

    tax_category: _r.Field[str | None] = _r.Field(_r.text)
    """The tax category."""

    weight: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Kilograms of one base unit."""

    aliases: _r.Field[tuple[AliasRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: AliasRecord._of(v), v), ())
    """Other numbers under which the product is known."""

    supersedes: _r.Field[SupersedesRecord | None] = _r.Field(lambda v: SupersedesRecord._of(v))
    """The SKU that this product replaces."""

    substitutes: _r.Field[tuple[SubstituteRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: SubstituteRecord._of(v), v), ())
    """Products that can stand in for this one."""

    options: _r.Field[tuple[OptionRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: OptionRecord._of(v), v), ())
    """What a buyer chooses when the product is configured."""

    constraints: _r.Field[tuple[ConstraintRecord, ...]] = _r.Field(lambda v: _r.many(lambda v: ConstraintRecord._of(v), v), ())
    """Which choices go together."""

    bundle: _r.Field[BundleRecord | None] = _r.Field(lambda v: BundleRecord._of(v))
    """The components, if the product is a bundle."""


class PromotionDiscount(_r.Record):
    """What one promotion took."""

    __slots__ = ()

    promotion: _r.Field[str] = _r.Field(_r.text)
    """The promotion."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount."""


class Purchase(_r.Record):
    """An order that counts as bought. Told again, as by a cancellation, it replaces what was told before."""

    __slots__ = ()

    order: _r.Field[str] = _r.Field(_r.text)
    """The order."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was placed."""

    value: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What it came to, net."""

    cancelled: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it was cancelled as a whole: it counts no more."""


class QuantityAdd(_r.Record):
    """An addition to a quantity; below zero where something was taken away."""

    __slots__ = ()

    stamp: _r.Field[Stamp] = _r.Field(lambda v: Stamp._of(v))
    """When it was written."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""


class QuantitySet(_r.Record):
    """The register of a quantity."""

    __slots__ = ()

    stamp: _r.Field[Stamp] = _r.Field(lambda v: Stamp._of(v))
    """When it was written."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The value; none is a removal."""


class Quorum(_r.Record):
    """How many must approve."""

    __slots__ = ()

    need: _r.Field[int] = _r.Field(_r.whole)
    """So many different people."""

    of: _r.Field[int | None] = _r.Field(_r.whole)
    """Of at least so many who may decide; a plan with fewer is impossible."""


class Quote(_r.Record):
    """A negotiated quote."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    authority: _r.Field[QuoteAuthority | str | None] = _r.Field(lambda v: _r.word(QuoteAuthority, v))
    """Who decides about it."""

    source_version: _r.Field[int | None] = _r.Field(_r.whole)
    """The other system's version, of an external quote."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """Counts every event."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """Counts the changes of what is quoted and of what is left of it: commands name the one they saw."""

    state: _r.Field[QuoteState | str] = _r.Field(lambda v: _r.word(QuoteState, v))
    """Where it is; see `state_at`."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who asked."""

    seller_user: _r.Field[str | None] = _r.Field(_r.text)
    """The employee of the seller who works on it."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of every amount."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it was made of."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    lines: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """The lines, in the order they were added."""

    discount: _r.Field[QuoteDiscount | None] = _r.Field(lambda v: QuoteDiscount._of(v))
    """The discount over what the lines leave."""

    charges: _r.Field[tuple[QuoteCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteCharge._of(v), v), ())
    """Charges such as freight."""

    priced: _r.Field[PriceSnapshot | None] = _r.Field(lambda v: PriceSnapshot._of(v))
    """Taxes and totals of the last offer, without optional lines."""

    terms: _r.Field[OfferTerms | None] = _r.Field(lambda v: OfferTerms._of(v))
    """What the last offer says beside prices."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the offer ends (exclusive)."""

    remind_at: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the buyer is to be reminded of it."""

    shown: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the buyer has been shown the prices that stand here now."""

    beyond: _r.Field[tuple[Why, ...]] = _r.Field(lambda v: _r.many(lambda v: Why._of(v), v), ())
    """Why a colleague has to decide. Not for buyers."""

    counter: _r.Field[Counter | None] = _r.Field(lambda v: Counter._of(v))
    """What the buyer asked for last."""

    messages: _r.Field[tuple[QuoteMessage, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteMessage._of(v), v), ())
    """Messages, by the ids of their texts."""

    history: _r.Field[tuple[Revision, ...]] = _r.Field(lambda v: _r.many(lambda v: Revision._of(v), v), ())
    """The rounds of the negotiation."""

    tried: _r.Field[int | None] = _r.Field(_r.whole)
    """Counts the releases that were ever tried, so that each has a number of its own."""

    placing: _r.Field[Release | None] = _r.Field(lambda v: Release._of(v))
    """The release that is being ordered."""

    releases: _r.Field[tuple[Ordered, ...]] = _r.Field(lambda v: _r.many(lambda v: Ordered._of(v), v), ())
    """What was ordered."""

    created_at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was made."""

    changed_at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it last changed."""


class QuoteCharge(_r.Record):
    """A charge."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    kind: _r.Field[ChargeKind | str] = _r.Field(lambda v: _r.word(ChargeKind, v))
    """What it is for."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount."""

    tax_category: _r.Field[str | None] = _r.Field(_r.text)
    """Its tax category."""

    released: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it is ordered."""


class QuoteDiscount(_r.Record):
    """A discount over what the lines leave: exactly one of the two."""

    __slots__ = ()

    percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Percent; optional lines get it too."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """An amount, over the lines that are not optional."""


class QuoteLine(_r.Record):
    """A line of a quote."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is quoted."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit of the quantity."""

    base: _r.Field[SnapshotLine | None] = _r.Field(lambda v: SnapshotLine._of(v))
    """The buyer's price without a quote, when it was last looked at."""

    set: _r.Field[SetPrice | None] = _r.Field(lambda v: SetPrice._of(v))
    """What the seller set; the price without a quote where nothing is set."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Its total before the quote's discount; absent while it has no price."""

    quoted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Its total after the quote's discount."""

    locked: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the quote's discount and the solver leave it alone."""

    optional: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is an extra that the buyer may take, outside of the totals."""

    least: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The least total that the seller goes to. Not for buyers."""

    wish: _r.Field[Wish | None] = _r.Field(lambda v: Wish._of(v))
    """What the buyer wishes."""

    accepted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it the buyer accepted."""

    accepted_total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total of what was accepted."""

    released: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of that is ordered."""

    released_total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total of what is ordered."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class QuoteLineDrift(_r.Record):
    """How far a line has drifted."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    quoted: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is quoted."""

    then: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What it cost without a quote when the quote was made."""

    today: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What it costs without a quote today."""

    saves: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the quote saves today: today's price less the quoted; negative where the quote is dearer."""

    causes: _r.Field[tuple[QuoteDriftCause | str, ...]] = _r.Field(lambda v: _r.many(lambda v: _r.word(QuoteDriftCause, v), v), ())
    """Why it changed; empty where it did not."""


class QuoteLink(_r.Record):
    """What a link to a quote may be signed for: the host signs, opening it decides nothing."""

    __slots__ = ()

    quote: _r.Field[str] = _r.Field(_r.text)
    """The quote."""

    revision: _r.Field[int] = _r.Field(_r.whole)
    """Its revision."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when the offer holds."""

    contact: _r.Field[str] = _r.Field(_r.text)
    """Who may use it."""


class QuoteMessage(_r.Record):
    """A message, by the id of its text."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The text."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    internal: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is among the seller's people."""


class QuoteObservation(_r.Record):
    """What another system says about its quote: all of it, at a version of that system."""

    __slots__ = ()

    source_version: _r.Field[int] = _r.Field(_r.whole)
    """The other system's version; older ones are ignored."""

    state: _r.Field[QuoteState | str] = _r.Field(lambda v: _r.word(QuoteState, v))
    """Where the quote is."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer."""

    seller_user: _r.Field[str | None] = _r.Field(_r.text)
    """The employee of the seller."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it was made of."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    lines: _r.Field[tuple[ObservedLine, ...]] = _r.Field(lambda v: _r.many(lambda v: ObservedLine._of(v), v), ())
    """The lines."""

    charges: _r.Field[tuple[QuoteCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteCharge._of(v), v), ())
    """The charges."""

    valid_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the offer ends."""

    releases: _r.Field[tuple[Ordered, ...]] = _r.Field(lambda v: _r.many(lambda v: Ordered._of(v), v), ())
    """What was ordered."""


class QuoteStart(_r.Record):
    """How a quote begins."""

    __slots__ = ()

    authority: _r.Field[QuoteAuthority | str | None] = _r.Field(lambda v: _r.word(QuoteAuthority, v))
    """Who decides about it."""

    state: _r.Field[QuoteState | str] = _r.Field(lambda v: _r.word(QuoteState, v))
    """Where it begins."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company that buys."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who asked."""

    seller_user: _r.Field[str | None] = _r.Field(_r.text)
    """The employee of the seller who works on it."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of every amount."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """The cart that it was made of."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go."""

    po: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's purchase order number."""

    lines: _r.Field[tuple[QuoteLine, ...]] = _r.Field(lambda v: _r.many(lambda v: QuoteLine._of(v), v), ())
    """The lines."""


class RangeRecord(_r.Record):
    """The numbers from `min` to `max`, both allowed, in steps counted from `min`."""

    __slots__ = ()

    min: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The least number."""

    max: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The greatest number."""

    step: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The step, above zero; "1" when absent."""


class RankedReason(_r.Record):
    """A reason with its weight and what speaks for and against it."""

    __slots__ = ()

    code: _r.Field[Any] = _r.Field(_r.plain)
    """The reason."""

    weight: _r.Field[int] = _r.Field(_r.whole)
    """The sum of the weights."""

    for_: _r.Field[tuple[Counted, ...]] = _r.Field(lambda v: _r.many(lambda v: Counted._of(v), v), (), key="for")
    """What speaks for it."""

    against: _r.Field[tuple[Counted, ...]] = _r.Field(lambda v: _r.many(lambda v: Counted._of(v), v), ())
    """What speaks against it."""


class ReadyPlay(_r.Record):
    """A document with plays for one situation."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its name."""

    title: _r.Field[str] = _r.Field(_r.text)
    """The situation, for people."""

    document: _r.Field[str] = _r.Field(_r.text)
    """The text of a partial rulebook."""


class ReasonGiven(_r.Record):
    """Why there is no price."""

    __slots__ = ()

    code: _r.Field[PriceReason | str] = _r.Field(lambda v: _r.word(PriceReason, v))
    """The reason."""

    detail: _r.Field[str] = _r.Field(_r.text)
    """The reason as a sentence."""


class RecoveryMessage(_r.Record):
    """A message to be sent now."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    sent: _r.Field[Sent] = _r.Field(lambda v: Sent._of(v))
    """What is sent to whom, as it counts towards caps."""

    template: _r.Field[str] = _r.Field(_r.text)
    """The template at the host."""

    locale: _r.Field[str | None] = _r.Field(_r.text)
    """The language and region that it is written in, a BCP 47 tag."""

    arms: _r.Field[tuple[Arm, ...]] = _r.Field(lambda v: _r.many(lambda v: Arm._of(v), v), ())
    """The arms of experiments that the host writes by."""

    context: _r.Field[Context] = _r.Field(lambda v: Context._of(v))
    """Everything that it may say."""


class Refusal(_r.Record):
    """What stands in the place of an answer that there is not."""

    __slots__ = ()

    errors: _r.Field[tuple[Fault, ...]] = _r.Field(lambda v: _r.many(lambda v: Fault._of(v), v))
    """Every fault, in the order of the document."""


class RefusedPromotion(_r.Record):
    """A promotion that did not apply."""

    __slots__ = ()

    promotion: _r.Field[str] = _r.Field(_r.text)
    """The promotion."""

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line, if it is about one."""

    reason: _r.Field[PriceReason | str] = _r.Field(lambda v: _r.word(PriceReason, v))
    """Why."""


class Related(_r.Record):
    """A product that goes with those in the cart."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    together: _r.Field[int] = _r.Field(_r.whole)
    """In how many orders both were."""


class RelatedRow(_r.Record):
    """In how many orders two products were together."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    with_: _r.Field[str] = _r.Field(_r.text, key="with")
    """The other product."""

    together: _r.Field[int] = _r.Field(_r.whole)
    """In how many orders."""


class Release(_r.Record):
    """A part of a quote that is ordered."""

    __slots__ = ()

    number: _r.Field[int] = _r.Field(_r.whole)
    """Counts the releases of the quote from 1, those that were refused too."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    lines: _r.Field[tuple[ReleaseLine, ...]] = _r.Field(lambda v: _r.many(lambda v: ReleaseLine._of(v), v), ())
    """The lines."""

    charges: _r.Field[tuple[ReleaseCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: ReleaseCharge._of(v), v), ())
    """Its part of the charges."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines and charges."""


class ReleaseCharge(_r.Record):
    """A part of a charge."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The charge."""

    kind: _r.Field[ChargeKind | str] = _r.Field(lambda v: _r.word(ChargeKind, v))
    """What it is for."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The part."""

    tax_category: _r.Field[str | None] = _r.Field(_r.text)
    """Its tax category."""


class ReleaseLine(_r.Record):
    """A line of a release."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line of the quote."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit of the quantity."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its part of the total that was accepted."""


class ReplayedStep(_r.Record):
    """One step of a replay."""

    __slots__ = ()

    account: _r.Field[str] = _r.Field(_r.text)
    """Whose step it was."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it was made."""

    is_input: _r.Field[bool] = _r.Field(_r.truth)
    """Whether it was an input; else time alone."""

    outcome: _r.Field[Outcome | None] = _r.Field(lambda v: Outcome._of(v))
    """What it did."""

    errors: _r.Field[tuple[Fault, ...]] = _r.Field(lambda v: _r.many(lambda v: Fault._of(v), v), ())
    """Why it was refused."""


class Request(_r.Record):
    """A cart to be priced."""

    __slots__ = ()

    as_of: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The instant that validity is read at."""

    requested: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the goods are wanted."""

    account: _r.Field[str | None] = _r.Field(_r.text)
    """The buying account."""

    parents: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Its ancestors, nearest first."""

    org_unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit of the company tree that buys."""

    org_parents: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Its ancestors, nearest first."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """The person who buys."""

    groups: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Groups of the account, the unit and the person."""

    segments: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Segments."""

    channel: _r.Field[str | None] = _r.Field(_r.text)
    """The sales channel."""

    region: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer's region."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity."""

    seller_role: _r.Field[str | None] = _r.Field(_r.text)
    """The role of the seller's employee who works on it."""

    role: _r.Field[str | None] = _r.Field(_r.text)
    """The role of the buyer."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency it is priced in."""

    ship_to: _r.Field[str | None] = _r.Field(_r.text)
    """Where the goods go: the region that taxes are looked up for. The buyer's region when left out."""

    ship_from: _r.Field[str | None] = _r.Field(_r.text)
    """Where they come from."""

    warehouse: _r.Field[str | None] = _r.Field(_r.text)
    """The warehouse whose costs count."""

    codes: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Promotion codes."""

    first_order: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is the account's first order."""

    journey_stage: _r.Field[str | None] = _r.Field(_r.text)
    """Where in the journey the cart is."""

    lines: _r.Field[tuple[Line, ...]] = _r.Field(lambda v: _r.many(lambda v: Line._of(v), v), ())
    """The lines."""

    charges: _r.Field[tuple[RequestCharge, ...]] = _r.Field(lambda v: _r.many(lambda v: RequestCharge._of(v), v), ())
    """Charges that the host found out."""

    taxes: _r.Field[tuple[RequestTax, ...]] = _r.Field(lambda v: _r.many(lambda v: RequestTax._of(v), v), ())
    """Taxes of an outside service, with `source: request`."""

    certificates: _r.Field[tuple[Certificate, ...]] = _r.Field(lambda v: _r.many(lambda v: Certificate._of(v), v), ())
    """Exemption certificates."""

    reverse_charge: _r.Field[bool | None] = _r.Field(_r.truth)
    """The buyer accounts for the tax."""

    consumed: _r.Field[Consumed | None] = _r.Field(lambda v: Consumed._of(v))
    """What was used of contracts, promotions and periods."""

    answers: _r.Field[Answers | None] = _r.Field(lambda v: Answers._of(v))
    """Answers to `needs`."""

    approval_limit: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the buyer may order without approval."""

    explain: _r.Field[Explain | str | None] = _r.Field(lambda v: _r.word(Explain, v))
    """How much is explained."""

    audience: _r.Field[Audience | str | None] = _r.Field(lambda v: _r.word(Audience, v))
    """Who reads it."""

    hints: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether hints are worked out."""


class RequestCharge(_r.Record):
    """A charge that the host found out."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    kind: _r.Field[ChargeKind | str] = _r.Field(lambda v: _r.word(ChargeKind, v))
    """What it is for."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount, in the basis of the prices."""

    tax_category: _r.Field[str | None] = _r.Field(_r.text)
    """Its tax category; `standard` when left out."""


class RequestTax(_r.Record):
    """A tax of an outside service for one line or one charge."""

    __slots__ = ()

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line."""

    charge: _r.Field[str | None] = _r.Field(_r.text)
    """The charge."""

    tax: _r.Field[str] = _r.Field(_r.text)
    """The tax by name."""

    rate: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Percent."""

    kind: _r.Field[TaxKind | str | None] = _r.Field(lambda v: _r.word(TaxKind, v))
    """What it means."""


class Revision(_r.Record):
    """A round of the negotiation."""

    __slots__ = ()

    revision: _r.Field[int] = _r.Field(_r.whole)
    """The revision after it."""

    round: _r.Field[Round | str] = _r.Field(lambda v: _r.word(Round, v))
    """What it was."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The total of the lines and charges then; of a counter its target."""


class Rounding(_r.Record):
    """A rounding: to a multiple of the increment, in a mode."""

    __slots__ = ()

    mode: _r.Field[RoundingMode | str] = _r.Field(lambda v: _r.word(RoundingMode, v))
    """How ties and remainders are treated."""

    increment: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The value is rounded to a multiple of this, such as 0.01 or 0.05."""


class RowAnswer(_r.Record):
    """What became of a row, in the order of the rows."""

    __slots__ = ()

    outcome: _r.Field[RowOutcome | str] = _r.Field(lambda v: _r.word(RowOutcome, v))
    """What became of it."""

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line that it went into."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The quantity of that line afterwards."""

    schedule_open: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the schedule of that line does not sum to its quantity."""

    superseded: _r.Field[str | None] = _r.Field(_r.text)
    """The product that was named, where another has taken its place."""

    skus: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The products that it may mean."""

    code: _r.Field[str | None] = _r.Field(_r.text)
    """Why it was refused."""

    path: _r.Field[str | None] = _r.Field(_r.text)
    """The field of the row that is wrong, as a JSON pointer."""


class RulebookChange(_r.Record):
    """One difference between two rulebooks."""

    __slots__ = ()

    kind: _r.Field[ChangeKind | str] = _r.Field(lambda v: _r.word(ChangeKind, v))
    """What happened."""

    path: _r.Field[str] = _r.Field(_r.text)
    """A JSON pointer into the [canonical form](Rulebook::to_json): of the new rulebook, or of the old one for what was
    removed.
    """

    sentence: _r.Field[str] = _r.Field(_r.text)
    """What changed, for a person: `VALVE-2 from 50: 71.00 -> 69.90 in list base`."""


class Run(_r.Record):
    """A run."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id, unique in the life of the account."""

    start: _r.Field[RunStart] = _r.Field(lambda v: RunStart._of(v))
    """How it began."""

    entered: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it began."""

    wait: _r.Field[RunWait | None] = _r.Field(lambda v: RunWait._of(v))
    """The step that it waits for."""

    previous_due: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the step before was due."""

    previous_done: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When the step before was done."""

    leaving: _r.Field[RunEnd | str | None] = _r.Field(lambda v: _r.word(RunEnd, v))
    """An exit that counts at the next step."""

    taken: _r.Field[tuple[StepTaken, ...]] = _r.Field(lambda v: _r.many(lambda v: StepTaken._of(v), v), ())
    """What became of its steps."""

    ended: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it ended."""

    end: _r.Field[RunEnd | str | None] = _r.Field(lambda v: _r.word(RunEnd, v))
    """How it ended."""


class RunStart(_r.Record):
    """How a run begins."""

    __slots__ = ()

    play: _r.Field[str] = _r.Field(_r.text)
    """The play."""

    version: _r.Field[int] = _r.Field(_r.whole)
    """Its version."""

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing."""

    generation: _r.Field[int | None] = _r.Field(_r.whole)
    """The generation of the thing."""

    key: _r.Field[str] = _r.Field(_r.text)
    """What counts as the same for re-entry."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who buys."""

    activity: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """The last activity before."""

    abandoned: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it was found idle."""

    waits_for: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Who must act, where a step writes to who it was then."""

    lines: _r.Field[tuple[JourneyLine, ...]] = _r.Field(lambda v: _r.many(lambda v: JourneyLine._of(v), v), ())
    """Its lines then, where a step reads them so."""

    reasons: _r.Field[tuple[RankedReason, ...]] = _r.Field(lambda v: _r.many(lambda v: RankedReason._of(v), v), ())
    """Its reasons then, where a step reads them so."""

    segments: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Its segments then, where a step reads the reason so."""


class RunWait(_r.Record):
    """What a run waits for."""

    __slots__ = ()

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    due: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here."""

    planned: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it was due by the plan, where that is another instant: its wait was over before it began, or it has none and
    is due with the step before it. What is counted from `previous_due` is counted from here.
    """

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it is looked at again: how late it is done is counted from here."""

    attempt: _r.Field[int | None] = _r.Field(_r.whole)
    """How often it was tried."""

    visit: _r.Field[int | None] = _r.Field(_r.whole)
    """How often the run had this step behind it before. With the attempt it tells the effects of one step apart."""

    repeats: _r.Field[int | None] = _r.Field(_r.whole)
    """How often a repeated step was due before in this repetition."""

    signals: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The signals that it waits for."""

    otherwise: _r.Field[str | None] = _r.Field(_r.text)
    """The time is over without the signal: where it goes on."""

    held: _r.Field[GateVerdict | None] = _r.Field(lambda v: GateVerdict._of(v))
    """The gate that holds it back."""

    asked: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """It waits for an answer about these products until `at`."""


class SalesforceRequests(_r.Record):
    """Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once."""

    __slots__ = ()

    requests: _r.Field[tuple[CompositeRequest, ...]] = _r.Field(lambda v: _r.many(lambda v: CompositeRequest._of(v), v))
    """The requests, to be sent in this order."""

    refused: _r.Field[tuple[EffectAnswer, ...]] = _r.Field(lambda v: _r.many(lambda v: EffectAnswer._of(v), v))
    """Effects that no request can be made for, and why."""


class Score(_r.Record):
    """What a model of the host says."""

    __slots__ = ()

    score: _r.Field[str] = _r.Field(_r.text)
    """Its name."""

    journey: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing; the account when absent."""

    value: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its value."""

    version: _r.Field[str] = _r.Field(_r.text)
    """The version of the model."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""


class Sent(_r.Record):
    """A message that was sent, or is being sent: it counts from when it was given to the host."""

    __slots__ = ()

    key: _r.Field[str | None] = _r.Field(_r.text)
    """The effect, of the engine's own."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """To whom."""

    channel: _r.Field[str] = _r.Field(_r.text)
    """The channel."""

    address: _r.Field[str | None] = _r.Field(_r.text)
    """The address."""

    domain: _r.Field[str | None] = _r.Field(_r.text)
    """Its domain."""

    purpose: _r.Field[Purpose | str] = _r.Field(lambda v: _r.word(Purpose, v))
    """What for."""

    tags: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Its tags, as they were."""

    journey: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """What it was about."""

    run: _r.Field[str | None] = _r.Field(_r.text)
    """The run."""

    step: _r.Field[str | None] = _r.Field(_r.text)
    """The step."""

    blocks_until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when it blocks another under any smart cap, as the other tool that sent it said then."""

    windows: _r.Field[tuple[SmartWindow, ...]] = _r.Field(lambda v: _r.many(lambda v: SmartWindow._of(v), v), ())
    """Until when it blocks another, by smart cap, as the caps were when it was sent."""

    delivered: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it reached its recipient."""

    opened: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it was opened first."""

    clicked: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When a link in it was followed first."""


class SetPrice(_r.Record):
    """What the seller set: exactly one of the three."""

    __slots__ = ()

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit of the line."""

    discount_percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Percent off the price without a quote."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """For the line."""


class Share(_r.Record):
    """What a hold takes of one budget, in the budget's currency."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    period: _r.Field[str] = _r.Field(_r.text)
    """The period."""

    pinned: _r.Field[Pinned | None] = _r.Field(lambda v: Pinned._of(v))
    """The rate, where the currencies differ."""

    held: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is held."""

    committed: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is committed."""

    over: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much of it went beyond the limit because somebody approved that."""

    elsewhere: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here."""


class ShipToRecord(_r.Record):
    """A place where goods can be sent."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The place, unique in the company."""

    region: _r.Field[str] = _r.Field(_r.text)
    """Its region, for taxes and eligibility."""

    time_zone: _r.Field[str | None] = _r.Field(_r.text)
    """Its zone."""


class Shortfall(_r.Record):
    """What a budget lacks."""

    __slots__ = ()

    budget: _r.Field[str] = _r.Field(_r.text)
    """The budget."""

    period: _r.Field[str] = _r.Field(_r.text)
    """The period."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency of the amounts."""

    available: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is there: limit less what is committed and held, without overdraft."""

    needed: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is asked for."""

    missing: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is missing, overdraft counted."""


class SignalLine(_r.Record):
    """A line of a cart that another system owns."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, above zero."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """Its unit."""

    price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit, as the other system shows it."""

    category: _r.Field[str | None] = _r.Field(_r.text)
    """Its category."""


class SmartWindow(_r.Record):
    """Until when a message blocks another under one cap."""

    __slots__ = ()

    cap: _r.Field[str] = _r.Field(_r.text)
    """The cap."""

    until: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """Until when."""


class SnapshotCharge(_r.Record):
    """A charge."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""

    kind: _r.Field[ChargeKind | str] = _r.Field(lambda v: _r.word(ChargeKind, v))
    """What it is for."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""


class SnapshotDiscount(_r.Record):
    """What one promotion took."""

    __slots__ = ()

    promotion: _r.Field[str] = _r.Field(_r.text)
    """The promotion."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount; negative where it raises the price."""


class SnapshotLine(_r.Record):
    """A priced line."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is ordered."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit of the quantity."""

    status: _r.Field[LineStatus | str | None] = _r.Field(lambda v: _r.word(LineStatus, v))
    """Whether it has a price."""

    list_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The top of the waterfall, per unit."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where slices differ."""

    source: _r.Field[Source | str | None] = _r.Field(lambda v: _r.word(Source, v))
    """Where the price is from."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference."""

    parts: _r.Field[tuple[SnapshotPart, ...]] = _r.Field(lambda v: _r.many(lambda v: SnapshotPart._of(v), v), ())
    """The parts of a line that an allowance splits; none where there is one part."""

    subtotal: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Before promotions."""

    discounts: _r.Field[tuple[SnapshotDiscount, ...]] = _r.Field(lambda v: _r.many(lambda v: SnapshotDiscount._of(v), v), ())
    """What each promotion took."""

    total: _r.Field[Decimal] = _r.Field(_r.decimal)
    """After promotions, in the basis of the prices."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""

    uses: _r.Field[tuple[ConsumedTerm, ...]] = _r.Field(lambda v: _r.many(lambda v: ConsumedTerm._of(v), v), ())
    """What it uses of contracts once it is ordered."""


class SnapshotPart(_r.Record):
    """A part of a line at one source."""

    __slots__ = ()

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much, in the unit of the line."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit; absent where slices differ."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Its amount before promotions."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule."""


class SnapshotTax(_r.Record):
    """The sum of one tax at one rate."""

    __slots__ = ()

    tax: _r.Field[str] = _r.Field(_r.text)
    """The tax by name."""

    rate: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Percent."""

    base: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is taxed."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The tax."""


class SnapshotTotals(_r.Record):
    """The totals: `net + tax + rounding = gross`."""

    __slots__ = ()

    subtotal: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines before promotions."""

    discount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What promotions took."""

    charges: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Charges."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines and charges without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is to be paid."""

    rounding: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What the rounding of the document added."""

    due_now: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is due now."""

    due_later: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is due later."""


class Solution(_r.Record):
    """What the solver found."""

    __slots__ = ()

    totals: _r.Field[tuple[Decimal, ...]] = _r.Field(lambda v: _r.many(_r.decimal, v), ())
    """The total of each line, in the order of the lines."""

    reached: _r.Field[bool] = _r.Field(_r.truth)
    """Whether they come to the target."""

    nearest: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What they come to: the target, or the sum nearest to it."""

    clamped: _r.Field[tuple[int, ...]] = _r.Field(lambda v: _r.many(_r.whole, v), ())
    """The positions of the lines at their least total because their share was below it, from 0."""


class SpendEntry(_r.Record):
    """A part of what a subject spends: one for each cost centre and supplier that it has."""

    __slots__ = ()

    subject: _r.Field[SubjectRef] = _r.Field(lambda v: SubjectRef._of(v))
    """The subject."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    requester: _r.Field[str | None] = _r.Field(_r.text)
    """The buyer."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit that bought."""

    cost_centre: _r.Field[str | None] = _r.Field(_r.text)
    """Where it is booked."""

    supplier: _r.Field[str | None] = _r.Field(_r.text)
    """Who it is bought from."""

    currency: _r.Field[str] = _r.Field(_r.text)
    """The currency."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Without tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """With tax."""


class Stamp(_r.Record):
    """When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the
    time, then the actor, then the operation.
    """

    __slots__ = ()

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When it happened."""

    by: _r.Field[str] = _r.Field(_r.text)
    """Who did it: the label of the actor."""

    op: _r.Field[str] = _r.Field(_r.text)
    """The operation."""


class StepPeople(_r.Record):
    """Who may decide a step."""

    __slots__ = ()

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    eligible: _r.Field[tuple[Eligible, ...]] = _r.Field(lambda v: _r.many(lambda v: Eligible._of(v), v), ())
    """The people, as far as the limit goes."""

    people: _r.Field[int] = _r.Field(_r.whole)
    """How many they are."""


class StepReason(_r.Record):
    """Why a step is there."""

    __slots__ = ()

    policy: _r.Field[str] = _r.Field(_r.text)
    """The policy."""

    because: _r.Field[str] = _r.Field(_r.text)
    """What it asks for, as a sentence."""

    unknown: _r.Field[Unknown | str | None] = _r.Field(lambda v: _r.word(Unknown, v))
    """Why it could not be decided, where the policy counts because of that."""

    tolerance: _r.Field[Tolerance | None] = _r.Field(lambda v: Tolerance._of(v))
    """How far the subject may change."""

    watches: _r.Field[tuple[Facet | str, ...]] = _r.Field(lambda v: _r.many(lambda v: _r.word(Facet, v), v), ())
    """The facets whose change asks again; all when empty."""


class StepStanding(_r.Record):
    """Where a step stands."""

    __slots__ = ()

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    stage: _r.Field[int] = _r.Field(_r.whole)
    """Its stage, from 1."""

    status: _r.Field[StepStatus | str] = _r.Field(lambda v: _r.word(StepStatus, v))
    """Its status."""

    reasons: _r.Field[tuple[StepReason, ...]] = _r.Field(lambda v: _r.many(lambda v: StepReason._of(v), v), ())
    """Why it is there."""

    need: _r.Field[int] = _r.Field(_r.whole)
    """How many must approve."""

    approvals: _r.Field[int] = _r.Field(_r.whole)
    """How many approvals count."""

    missing: _r.Field[int] = _r.Field(_r.whole)
    """How many more are missing."""

    rejections: _r.Field[int | None] = _r.Field(_r.whole)
    """How many rejections count."""

    people: _r.Field[tuple[Eligible, ...]] = _r.Field(lambda v: _r.many(lambda v: Eligible._of(v), v), ())
    """Who can act now, as far as the limit goes: empty unless it is open."""

    seller_roles: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Employees of the seller with these roles can act now."""


class StepTaken(_r.Record):
    """What became of a step."""

    __slots__ = ()

    step: _r.Field[str] = _r.Field(_r.text)
    """The step."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    outcome: _r.Field[StepOutcome | str] = _r.Field(lambda v: _r.word(StepOutcome, v))
    """What became of it."""

    key: _r.Field[str | None] = _r.Field(_r.text)
    """The effect that it made."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Who would have got it."""

    held: _r.Field[GateVerdict | None] = _r.Field(lambda v: GateVerdict._of(v))
    """The gate that stopped it."""


class StockFact(_r.Record):
    """What is known of stock."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product."""

    available: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much there is."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """As of when."""

    until: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """Until when it counts."""


class Subject(_r.Record):
    """A subject of an account."""

    __slots__ = ()

    account: _r.Field[bool | None] = _r.Field(_r.truth)
    """The account itself."""

    cart: _r.Field[str | None] = _r.Field(_r.text)
    """A cart, saved cart, list or template."""

    quote: _r.Field[str | None] = _r.Field(_r.text)
    """A quote."""

    approval: _r.Field[str | None] = _r.Field(_r.text)
    """An approval."""

    order: _r.Field[str | None] = _r.Field(_r.text)
    """An order."""

    budget: _r.Field[str | None] = _r.Field(_r.text)
    """A budget."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """A person."""

    effect: _r.Field[str | None] = _r.Field(_r.text)
    """An effect that waits for its answer."""

    journey: _r.Field[JourneyRef | None] = _r.Field(lambda v: JourneyRef._of(v))
    """A thing that can stall."""

    run: _r.Field[str | None] = _r.Field(_r.text)
    """A run of a recovery play."""


class SubjectRef(_r.Record):
    """What an approval is about."""

    __slots__ = ()

    kind: _r.Field[SubjectKind | str] = _r.Field(lambda v: _r.word(SubjectKind, v))
    """What it is."""

    id: _r.Field[str] = _r.Field(_r.text)
    """Its id."""


class SubstituteRecord(_r.Record):
    """A product that can stand in for another."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The product that stands in."""

    ratio: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How many of its base units stand in for one base unit; "1" when absent."""


class SupersedesRecord(_r.Record):
    """A product takes the place of another."""

    __slots__ = ()

    sku: _r.Field[str] = _r.Field(_r.text)
    """The SKU that is replaced; it need not be in the catalogue any more."""

    from_: _r.Field[datetime.date | None] = _r.Field(_r.day, key="from")
    """The first day on which it is replaced; always when absent."""


class Take(_r.Record):
    """How much of a line is accepted or ordered."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much; all of it when left out."""


class TaskCard(_r.Record):
    """A task for somebody of the seller."""

    __slots__ = ()

    origin: _r.Field[Origin] = _r.Field(lambda v: Origin._of(v))
    """Where it comes from."""

    to: _r.Field[str] = _r.Field(_r.text)
    """The person or team."""

    topic: _r.Field[str] = _r.Field(_r.text)
    """What it is about: the reason, or what the step says."""

    priority: _r.Field[TaskPriority | str] = _r.Field(lambda v: _r.word(TaskPriority, v))
    """How urgent it is."""

    expected: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """What is expected to be recovered."""

    due: _r.Field[datetime.datetime | None] = _r.Field(_r.instant)
    """When it is to be done."""

    sent: _r.Field[tuple[Sent, ...]] = _r.Field(lambda v: _r.many(lambda v: Sent._of(v), v), ())
    """What happened before: the messages of the run."""

    context: _r.Field[Context] = _r.Field(lambda v: Context._of(v))
    """The whole context."""


class TaxAmount(_r.Record):
    """The sum of one tax."""

    __slots__ = ()

    tax: _r.Field[str] = _r.Field(_r.text)
    """The tax by name."""

    kind: _r.Field[TaxKind | str] = _r.Field(lambda v: _r.word(TaxKind, v))
    """What the rate means."""

    rate: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Percent."""

    base: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is taxed."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The tax."""


class TermsRecord(_r.Record):
    """Terms of payment."""

    __slots__ = ()

    net_days: _r.Field[int | None] = _r.Field(_r.whole)
    """Days until payment is due."""

    end_of_month: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether the days count from the end of the month of the invoice."""

    discount_percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Percent off for early payment, above 0 to 100; together with `discount_days`."""

    discount_days: _r.Field[int | None] = _r.Field(_r.whole)
    """Days within which early payment counts."""

    deposit_percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Percent to be paid with the order, 0 to 100."""


class TerritoryRecord(_r.Record):
    """A part of the company that one of the seller's people looks after."""

    __slots__ = ()

    id: _r.Field[str] = _r.Field(_r.text)
    """The territory, unique in the company."""

    owner: _r.Field[str] = _r.Field(_r.text)
    """The person or team of the seller."""

    units: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Units with everything below them; all when absent."""

    regions: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """Regions of the ship-to; all when absent. A country covers its subdivisions."""

    seller: _r.Field[str | None] = _r.Field(_r.text)
    """The selling entity; any when absent."""


class Tolerance(_r.Record):
    """How far an approved subject may change. It counts from what was approved, so many small changes add up. A lower
    amount or quantity is always within; where both are given the amount must be within both of them.
    """

    __slots__ = ()

    amount_percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The amount may rise by this percentage."""

    amount: _r.Field[Money | None] = _r.Field(lambda v: Money._of(v))
    """The amount may rise by this much."""

    quantity_percent: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Each line's quantity may rise by this percentage; new lines never are within."""

    ship_to: _r.Field[bool | None] = _r.Field(_r.truth)
    """It may go elsewhere."""

    cost_centre: _r.Field[bool | None] = _r.Field(_r.truth)
    """It may be booked elsewhere."""

    supplier: _r.Field[bool | None] = _r.Field(_r.truth)
    """It may be bought from others."""


class TotalDrift(_r.Record):
    """A total that changed."""

    __slots__ = ()

    total: _r.Field[DriftTotal | str] = _r.Field(lambda v: _r.word(DriftTotal, v))
    """Which."""

    before: _r.Field[Decimal] = _r.Field(_r.decimal)
    """As it was seen."""

    now: _r.Field[Decimal] = _r.Field(_r.decimal)
    """As it is now."""


class Totals(_r.Record):
    """The totals of a cart. Always `subtotal - discount = sum of line totals` and `net + tax + rounding = gross`."""

    __slots__ = ()

    subtotal: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines before promotions, in the basis of the prices."""

    discount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What promotions took from lines, less what floors gave back."""

    charges: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Charges after shipping promotions, in the basis of the prices."""

    net: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Lines and charges without tax."""

    tax: _r.Field[Decimal] = _r.Field(_r.decimal)
    """Tax."""

    gross: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is to be paid."""

    rounding: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What the rounding of the document added."""

    due_now: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is due now."""

    due_later: _r.Field[Decimal] = _r.Field(_r.decimal)
    """What is due later."""


class UnitRecord(_r.Record):
    """A unit of measure of one product: `per` of it hold `holds` of another unit."""

    __slots__ = ()

    unit: _r.Field[str] = _r.Field(_r.text)
    """The unit that is defined."""

    holds: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How many of the other unit: a decimal above zero."""

    per: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per "3"."""

    of: _r.Field[str | None] = _r.Field(_r.text)
    """The other unit; the base unit when absent."""


class UnitSplit(_r.Record):
    """Units of a line that carry the same amount each."""

    __slots__ = ()

    units: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How many units."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount of each of them."""


class Unsent(_r.Record):
    """A message that did not go out."""

    __slots__ = ()

    run: _r.Field[str] = _r.Field(_r.text)
    """The run."""

    play: _r.Field[str] = _r.Field(_r.text)
    """The play."""

    step: _r.Field[str | None] = _r.Field(_r.text)
    """The step; the one that the run waited for when it ended."""

    journey: _r.Field[JourneyRef] = _r.Field(lambda v: JourneyRef._of(v))
    """The thing."""

    contact: _r.Field[str | None] = _r.Field(_r.text)
    """Whom it would have gone to."""

    what: _r.Field[HeldBack | str] = _r.Field(lambda v: _r.word(HeldBack, v))
    """What became of it."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    verdict: _r.Field[GateVerdict | None] = _r.Field(lambda v: GateVerdict._of(v))
    """The gate that stopped or holds it."""

    outcome: _r.Field[StepOutcome | str | None] = _r.Field(lambda v: _r.word(StepOutcome, v))
    """What became of the step."""

    end: _r.Field[RunEnd | str | None] = _r.Field(lambda v: _r.word(RunEnd, v))
    """How the run ended."""

    sentence: _r.Field[str] = _r.Field(_r.text)
    """All of it in a sentence."""


class Validity(_r.Record):
    """When something is in force: `from` is the first moment, `until` the first moment after. Either may be left out."""

    __slots__ = ()

    from_: _r.Field[str | None] = _r.Field(_r.text, key="from")
    """The first moment in force: a date (local midnight in the document's zone) or an instant."""

    until: _r.Field[str | None] = _r.Field(_r.text)
    """The first moment no longer in force: a date or an instant."""


class ValueRecord(_r.Record):
    """A value of an option."""

    __slots__ = ()

    value: _r.Field[str] = _r.Field(_r.text)
    """The value, unique in the option."""

    surcharge: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What is added to the unit price, in the currency of the price; may be below zero."""


class Violation(_r.Record):
    """Why a choice, or a missing one, makes a configuration invalid."""

    __slots__ = ()

    option: _r.Field[str] = _r.Field(_r.text)
    """The option that would have to change first."""

    kind: _r.Field[ViolationKind | str] = _r.Field(lambda v: _r.word(ViolationKind, v))
    """What is wrong with it."""

    sentence: _r.Field[str] = _r.Field(_r.text)
    """The same as a sentence."""

    constraint: _r.Field[int | None] = _r.Field(_r.whole)
    """The place of the constraint in the product's list, from 0, if one is broken."""

    values: _r.Field[tuple[str, ...]] = _r.Field(lambda v: _r.many(_r.text, v), ())
    """The values of which the constraint requires one."""

    min: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The least number that the constraint allows."""

    max: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """The greatest number that the constraint allows."""


class Vote(_r.Record):
    """A decision of a person."""

    __slots__ = ()

    by: _r.Field[ApprovalPerson] = _r.Field(lambda v: ApprovalPerson._of(v))
    """Who decided."""

    powers: _r.Field[tuple[ApprovalPerson, ...]] = _r.Field(lambda v: _r.many(lambda v: ApprovalPerson._of(v), v), ())
    """In whose right: one of these counts, so that one right never counts twice."""

    at: _r.Field[datetime.datetime] = _r.Field(_r.instant)
    """When."""

    verdict: _r.Field[Verdict | str] = _r.Field(lambda v: _r.word(Verdict, v))
    """What."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of what was said, a text that the host keeps."""


class WantedLine(_r.Record):
    """A line that is asked for."""

    __slots__ = ()

    id: _r.Field[str | None] = _r.Field(_r.text)
    """The line; the next free number when left out."""

    sku: _r.Field[str] = _r.Field(_r.text)
    """What is wanted."""

    quantity: _r.Field[Decimal] = _r.Field(_r.decimal)
    """How much."""

    unit: _r.Field[str | None] = _r.Field(_r.text)
    """The unit; that of today's price when left out, else single pieces."""

    optional: _r.Field[bool | None] = _r.Field(_r.truth)
    """Whether it is an extra that the buyer may take, outside of the totals."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class WaterfallStep(_r.Record):
    """A step of the waterfall: what it changed, and the running amount after it."""

    __slots__ = ()

    step: _r.Field[StepKind | str] = _r.Field(lambda v: _r.word(StepKind, v))
    """What happened."""

    rule: _r.Field[str | None] = _r.Field(_r.text)
    """The rule that did it."""

    change: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The change."""

    amount: _r.Field[Decimal] = _r.Field(_r.decimal)
    """The amount after it."""


class Why(_r.Record):
    """Why a colleague has to decide."""

    __slots__ = ()

    beyond: _r.Field[Beyond | str] = _r.Field(lambda v: _r.word(Beyond, v))
    """What goes too far."""

    line: _r.Field[str | None] = _r.Field(_r.text)
    """The line, where it is one."""

    allowed: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """What the seller's roles allow, in percent."""

    amount: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """By how much the total is below what the discount is measured from, or below the floor."""


class Wish(_r.Record):
    """A buyer's wish for a line."""

    __slots__ = ()

    quantity: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """How much."""

    unit_price: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """Per unit."""

    total: _r.Field[Decimal | None] = _r.Field(_r.decimal)
    """For the line."""

    note: _r.Field[str | None] = _r.Field(_r.text)
    """The id of a note."""


class WishedLine(_r.Record):
    """What a buyer wishes of a line."""

    __slots__ = ()

    line: _r.Field[str] = _r.Field(_r.text)
    """The line."""

    wish: _r.Field[Wish] = _r.Field(lambda v: Wish._of(v))
    """The wish."""
