"""What the engine takes: dicts with typed fields. Import it under `TYPE_CHECKING` or not at all; a plain dict literal is enough.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypeAlias, TypedDict

from recoup import types as _t

DecimalLike: TypeAlias = Decimal | int | str
"""A decimal: exact, so no float."""

InstantLike: TypeAlias = datetime.datetime | str
"""An instant: an aware datetime, or RFC 3339 text."""

DateLike: TypeAlias = datetime.date | str
"""A date, or its text such as 2026-11-22."""

TimeLike: TypeAlias = datetime.time | str
"""A time of day, or its text such as 09:00."""


class AcceptedLineDict(TypedDict, total=False):
    """How much of a line was accepted."""

    line: Required[str]
    """The line."""

    quantity: Required[DecimalLike]
    """How much."""

    total: Required[DecimalLike]
    """Its total."""

AccessWord: TypeAlias = Literal[
    "view",
    "edit",
    "owner"
]


class AccountRulesDict(TypedDict, total=False):
    """Rules for accounts as a whole."""

    remember_inputs: str
    """How long an input's id is remembered; an input that happened longer ago is refused."""

    remember_at_most: int
    """How many inputs are remembered at most."""

    keep_closed: str
    """How long after its end a cart, quote or approval stays in the state."""

    keep_orders: str
    """The same for an order that was shipped or cancelled: so long it can be returned."""

    links_hold: str
    """How long a link to an approval counts."""

    on_change: OnChangeWord | _t.OnChange
    """What a new rulebook does to open approvals."""


class AccountStateDict(TypedDict, total=False):
    """The state of an account without the company."""

    account: Required[str]
    """The account."""

    seq: Required[int]
    """The number of the last event."""

    clock: InstantLike
    """The time up to which it was stepped."""

    rulebook: str
    """The rulebook that it was stepped with last."""

    unmatched_answers: int
    """How many answers came to effects that were not open."""

    forgotten: InstantLike
    """Inputs that happened at or before this instant may have been forgotten."""

    usage: UsageDict
    """What was used of contracts and promotions."""

    answers: KeptAnswersDict
    """Answers of other systems that still hold."""

    inputs: Sequence[SeenInputDict]
    """The inputs that were accepted within the horizon."""

    carts: Sequence[CartRecordDict | _t.CartRecord]
    """Carts, lists and templates."""

    quotes: Sequence[QuoteDict | _t.Quote]
    """Quotes."""

    approvals: Sequence[ApprovalDict | _t.Approval]
    """Approvals."""

    orders: Sequence[OrderDict | _t.Order]
    """Orders."""

    closing: Sequence[ClosingDict | _t.Closing]
    """What has ended and will leave the state."""

    delegations: Sequence[DelegationDict | _t.Delegation]
    """Rights to approve that were handed on."""

    spend: Sequence[SpendEntryDict | _t.SpendEntry]
    """What counts in the rolling sums of policies, oldest first."""

    places: Sequence[str]
    """Where goods have been sent before."""

    credits: CreditsDict | _t.Credits
    """Credit."""

    budgets: BudgetsDict | _t.Budgets
    """Budgets."""

    effects: Sequence[EffectDict | _t.Effect]
    """Effects that wait for their answer."""

    journeys: Sequence[JourneyDict | _t.Journey]
    """Things that can stall."""

    runs: Sequence[RunDict | _t.Run]
    """Runs of recovery plays."""

    purchases: PurchasesDict
    """How recently, how often and for how much the account bought."""

    outreach: OutreachDict | _t.Outreach
    """Who was written to, and what came of it."""


class ActionDict(TypedDict, total=False):
    """What a promotion does; exactly one."""

    percent_off: DecimalLike
    """Percent off."""

    amount_off: AmountOffDict
    """Amount off."""

    fixed_price: DecimalLike
    """A unit price, where it is lower."""

    adjust: AdjustByDict
    """A signed change."""

    buy_get: BuyGetDict
    """Buy some, get some."""

    cheapest_free: CheapestFreeDict
    """Of every so many units the cheapest is free."""

    gift: GiftDict
    """A line added at no charge."""

    thresholds: ThresholdsDict
    """The reached threshold applies."""

    shipping_percent_off: DecimalLike
    """Percent off freight."""

    free_shipping: bool
    """No freight."""


class ActorDict(TypedDict, total=False):
    """Who acts: a contact of the account or an employee of the seller. Neither is the host itself."""

    contact: str
    """A person of the account."""

    seller: str
    """An employee of the seller."""

    seller_roles: Sequence[str]
    """The roles of that employee, as the host knows them."""

    on_behalf_of: str
    """The contact that the employee, or a colleague, acts for."""

    via: ViaWord | _t.Via
    """How the command came in."""


class AddressDict(TypedDict, total=False):
    """Where a person can be reached."""

    id: Required[str]
    """Names the address in events and consents, unique for the person."""

    kind: Required[AddressKindWord | _t.AddressKind]
    """Its kind."""

    value: Required[str]
    """The address itself."""

AddressKindWord: TypeAlias = Literal[
    "email",
    "phone",
    "push"
]


class AdjustDict(TypedDict, total=False):
    """A derived list: another list's prices changed by a percentage."""

    list: Required[str]
    """The list it derives from."""

    percent: Required[DecimalLike]
    """The change; negative lowers."""


class AdjustByDict(TypedDict, total=False):
    """A signed change by percent or by amount, exactly one."""

    percent: DecimalLike
    """Percent; negative lowers."""

    amount: DecimalLike
    """Amount; negative lowers."""

AliasKindWord: TypeAlias = Literal[
    "customer",
    "gtin",
    "manufacturer"
]


class AliasRecordDict(TypedDict, total=False):
    """Another number of a product."""

    number: Required[str]
    """The number as it is printed or sent."""

    kind: Required[AliasKindWord | _t.AliasKind]
    """Whose number it is."""

    account: str
    """The customer whose own number it is; only for the kind "customer"."""


class AllocateDict(TypedDict, total=False):
    """How an amount is allocated to lines."""

    by: AllocateByWord | _t.AllocateBy
    """What it goes by."""

    policy: AllocationPolicyWord | _t.AllocationPolicy
    """Who gets the odd cents; the rounding plan's policy when left out."""

AllocateByWord: TypeAlias = Literal[
    "amount",
    "quantity",
    "weight"
]

AllocationPolicyWord: TypeAlias = Literal[
    "largest_remainder",
    "largest_weight",
    "even",
    "first",
    "last",
    "nearest_first"
]


class AllocationRuleDict(TypedDict, total=False):
    """How amounts are split."""

    policy: AllocationPolicyWord | _t.AllocationPolicy
    """Who gets the odd cents."""

    increment: DecimalLike
    """Parts are multiples of this; one minor unit of the currency if left out."""


class AllowanceDict(TypedDict, total=False):
    """How much may be bought at a term's price: a quantity or an amount, exactly one."""

    quantity: DecimalLike
    """Units of the term."""

    amount: DecimalLike
    """Amount in the contract's currency, before promotions."""


class AlternativeDict(TypedDict, total=False):
    """What could be ordered instead of a line."""

    instead_of: Required[str]
    """The product that it stands for."""

    sku: Required[str]
    """The product."""

    kind: Required[AlternativeKindWord | _t.AlternativeKind]
    """Why it is named."""

    unit_price: DecimalLike
    """Per unit now."""

AlternativeKindWord: TypeAlias = Literal[
    "configuration",
    "in_stock",
    "cheaper"
]


class AmountByBasisDict(TypedDict, total=False):
    """An amount by what it includes."""

    goods: DecimalLike
    """Before promotions and before tax."""

    net: DecimalLike
    """After promotions, before tax."""

    gross: DecimalLike
    """After promotions, with tax."""


class AmountOffDict(TypedDict, total=False):
    """An amount off."""

    amount: Required[DecimalLike]
    """The amount in the cart's currency, which must be the rulebook's."""

    per: AmountOffPerWord | _t.AmountOffPer
    """What it is taken off; when left out, each line at the line stage and the order at the order stage."""

AmountOffPerWord: TypeAlias = Literal[
    "line",
    "unit",
    "order"
]


AmountTestDict = TypedDict(
    "AmountTestDict",
    {
        "at_least": "DecimalLike",
        "over": "DecimalLike",
        "at_most": "DecimalLike",
        "under": "DecimalLike",
        "is": "DecimalLike",
        "currency": "Required[str]",
        "basis": "ConditionBasisWord | _t.ConditionBasis",
    },
    total=False,
)
"""What an amount has to be."""

AnchorWord: TypeAlias = Literal[
    "activity",
    "abandoned",
    "entered",
    "previous_due",
    "previous_done"
]


class AnswersDict(TypedDict, total=False):
    """Answers to `needs`."""

    prices: Sequence[PriceAnswerDict | _t.PriceAnswer]
    """Prices."""

    charges: Sequence[ChargeAnswerDict | _t.ChargeAnswer]
    """Charges."""


class ApprovalDict(TypedDict, total=False):
    """An approval."""

    id: Required[str]
    """The approval."""

    case: Required[ApprovalCaseDict | _t.ApprovalCase]
    """What it is about and who asks."""

    steps: Sequence[PlanStepDict | _t.PlanStep]
    """The steps, by stage."""

    status: Required[ApprovalStatusWord | _t.ApprovalStatus]
    """Where it stands."""

    blocked: BlockedDict | _t.Blocked
    """Why it can't be finished as things are."""

    revision: Required[int]
    """How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of people
    name the revision that they saw; votes of others do not make it stale.
    """

    source_version: int
    """The version of the system that decides about it, as last observed; 0 before."""

    version: Required[int]
    """One more with each event."""

    created: Required[InstantLike]
    """When it was made."""

    updated: Required[InstantLike]
    """When it last changed."""


class ApprovalCaseDict(TypedDict, total=False):
    """What is to be approved, and who asks for it."""

    subject: Required[SubjectRefDict | _t.SubjectRef]
    """The subject."""

    requesters: Sequence[ApprovalPersonDict | _t.ApprovalPerson]
    """Everybody who asks: who acts, who is acted for, and who changed what was asked."""

    buyer: str
    """The buyer, whose manager and limits count."""

    unit: str
    """The unit that buys."""

    cost_centres: Sequence[str]
    """The cost centres that it is booked to."""

    content: Required[FingerprintDict | _t.Fingerprint]
    """What is in it."""

    authority: AuthorityWord | _t.Authority
    """Who decides: the people of the steps, or another system."""


class ApprovalPersonDict(TypedDict, total=False):
    """A person: exactly one of the fields."""

    contact: str
    """A contact of the account."""

    seller: str
    """An employee of the seller."""


ApprovalPolicyDict = TypedDict(
    "ApprovalPolicyDict",
    {
        "id": "Required[str]",
        "authority": "AuthorityWord | _t.Authority",
        "subject": "SubjectKindWord | _t.SubjectKind",
        "for": "EligibilityDict",
        "when": "CartConditionDict",
        "any_line": "ConditionDict",
        "spend": "SpendRuleDict",
        "stages": "Sequence[Sequence[ApprovalStepDict | _t.ApprovalStep]]",
        "tolerance": "ToleranceDict | _t.Tolerance",
        "watches": "Sequence[FacetWord | _t.Facet]",
        "separation": "bool",
    },
    total=False,
)
"""Who must approve what."""

ApprovalStatusWord: TypeAlias = Literal[
    "open",
    "approved",
    "rejected",
    "returned",
    "recalled",
    "lapsed",
    "cancelled"
]


class ApprovalStepDict(TypedDict, total=False):
    """A step of a policy."""

    by: Sequence[ApproverDict | _t.Approver]
    """Who may decide: any of these. Nobody in the step of a plan that another system decides."""

    quorum: QuorumDict | _t.Quorum
    """How many must approve; one when left out."""

    distinct: bool
    """Whether people who decide other steps of this or an earlier stage do not count."""

    on_reject: OnRejectWord | _t.OnReject
    """What a rejection does."""

    own_limit: bool
    """Whether an approver whose own limit is below the amount passes it up the tree."""

    escalate: EscalationDict | _t.Escalation
    """Who may decide too after a while."""

    auto: AutoDecisionDict | _t.AutoDecision
    """What is decided by itself after a while."""


ApproverDict = TypedDict(
    "ApproverDict",
    {
        "role": "str",
        "in": "ReachWord | _t.Reach",
        "contact": "str",
        "manager_of": "ManagerOfWord | _t.ManagerOf",
        "owner_of": "OwnerOfWord | _t.OwnerOf",
        "seller_role": "str",
    },
    total=False,
)
"""Who may decide; exactly one of the fields, `in` only beside `role`."""


class ArbitrationRuleDict(TypedDict, total=False):
    """One conversation per company."""

    quiet_others: Required[str]
    """After a message to one contact, other contacts of the account get none about anything for this long."""

    primary: str
    """Who is written to where several could be; the contact of the journey when absent."""

    purposes: Sequence[PurposeWord | _t.Purpose]
    """The purposes that it holds for; marketing alone when empty."""

    after_reply: Required[str]
    """One reply holds all marketing to the account back for this long."""


class ArmDict(TypedDict, total=False):
    """An arm of an experiment."""

    experiment: Required[str]
    """The experiment."""

    arm: Required[str]
    """The arm."""


class AskDict(TypedDict, total=False):
    """What only the host can find out."""

    fallback: DecimalLike
    """What counts until, or unless, the host answers."""


class AssignmentDict(TypedDict, total=False):
    """An arm of an experiment that an account, or another unit, was given."""

    experiment: Required[str]
    """The experiment."""

    unit: Required[str]
    """What was assigned: the account or contact."""

    arm: str
    """The arm; none where it is held out."""

    eligible: Sequence[str]
    """The arms that could have been given."""

    probability: Required[DecimalLike]
    """With which probability this arm was given, 0 to 1."""

    at: Required[InstantLike]
    """When it was given."""

    exposed: InstantLike
    """When it first made a difference."""


class AssociationDict(TypedDict, total=False):
    """A tie to another record, where the directory has HubSpot's id of that."""

    record: Required[str]
    """The kind of record."""

    category: str
    """Whose type of association it is."""

    type_id: Required[int]
    """The type."""


AssortmentDict = TypedDict(
    "AssortmentDict",
    {
        "id": "Required[str]",
        "for": "EligibilityDict",
        "include": "TargetDict",
        "exclude": "TargetDict",
    },
    total=False,
)
"""What a buyer may see."""


AttributeTestDict = TypedDict(
    "AttributeTestDict",
    {
        "name": "Required[str]",
        "is": "str | Sequence[str]",
        "at_least": "DecimalLike",
        "over": "DecimalLike",
        "at_most": "DecimalLike",
        "under": "DecimalLike",
        "unit": "str",
    },
    total=False,
)
"""What an attribute has to be."""

AudienceWord: TypeAlias = Literal[
    "internal",
    "seller",
    "buyer"
]


class AudienceCardDict(TypedDict, total=False):
    """A change of an audience."""

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    audience: Required[str]
    """The audience at the host."""

    change: Required[AudienceChangeWord | _t.AudienceChange]
    """Whether somebody is put in or taken out."""

    channel: Required[str]
    """The channel."""

    contact: Required[str]
    """Who."""

AudienceChangeWord: TypeAlias = Literal[
    "add",
    "remove"
]


class AudienceStepDict(TypedDict, total=False):
    """An audience."""

    id: Required[str]
    """The audience at the host."""

    change: Required[AudienceChangeWord | _t.AudienceChange]
    """Whether somebody is put in or taken out."""

    channel: Required[str]
    """The channel whose consent counts, such as `display` or `social`."""

AuthorityWord: TypeAlias = Literal[
    "engine",
    "external"
]


class AutoDecisionDict(TypedDict, total=False):
    """What is decided by itself when nobody decided in time."""

    after: Required[DelayDict | _t.Delay]
    """How long after the step opened."""

    decision: Required[VerdictWord | _t.Verdict]
    """The decision."""


class BallDict(TypedDict, total=False):
    """A person of the seller who has the ball."""

    id: Required[str]
    """The task, call or thing that is negotiated."""

    kind: Required[BallKindWord | _t.BallKind]
    """Why."""

    journey: JourneyRefDict | _t.JourneyRef
    """The thing that it is about; everything of the account when absent."""

    contact: str
    """The contact that it is about; everybody when absent."""

    at: Required[InstantLike]
    """Since when."""

    due: InstantLike
    """When it is to be done."""

    closed: InstantLike
    """When it was closed last; later than `at` it is closed now."""

    outcome: str
    """What came of it."""

    back: InstantLike
    """From when on the flow goes on, once it was handed back. Closed without this, the person took over."""

BallKindWord: TypeAlias = Literal[
    "task",
    "call",
    "negotiation"
]


class BallRuleDict(TypedDict, total=False):
    """When a person has the ball."""

    calendar: Required[str]
    """The calendar of the times below."""

    task_days: Required[int]
    """An open task younger than this many business days holds messages back until its due time."""

    hand_back: Required[str]
    """How much business time after a task was closed without an answer the flow goes on."""

    hands_back: Sequence[str]
    """The outcomes of tasks and calls that hand back; the others end the runs about the same thing."""

BeforeFieldWord: TypeAlias = Literal[
    "ends",
    "due"
]


class BeforeWaitDict(TypedDict, total=False):
    """So long before an instant of the thing: exactly one amount."""

    field: Required[BeforeFieldWord | _t.BeforeField]
    """The instant."""

    elapsed: str
    """Elapsed time."""

    calendar_days: int
    """Days of the calendar."""

    zone: str
    """The zone of `calendar_days`."""

    business_days: int
    """Business days."""

    calendar: str
    """The calendar of `business_days`."""

BelowFirstWord: TypeAlias = Literal[
    "base",
    "no_price",
    "first_tier"
]

BeyondWord: TypeAlias = Literal[
    "line_discount",
    "quote_discount",
    "floor",
    "unmeasured"
]


class BlanketDict(TypedDict, total=False):
    """The bounds of a blanket order."""

    ceiling: Required[DecimalLike]
    """What all its releases may come to, lines and charges together."""

    until: Required[InstantLike]
    """When its term ends (exclusive)."""


class BlockDict(TypedDict, total=False):
    """Where a person is not written to."""

    contact: Required[str]
    """The person."""

    channel: str
    """The channel; all when absent."""

    address: str
    """The address; all when absent."""

    why: Required[BlockReasonWord | _t.BlockReason]
    """Why."""

    at: Required[InstantLike]
    """Since when."""

    until: InstantLike
    """Until when; for ever when absent."""

BlockReasonWord: TypeAlias = Literal[
    "suppressed",
    "hard_bounce",
    "soft_bounce",
    "complaint",
    "unsubscribed"
]


class BlockedDict(TypedDict, total=False):
    """Why an approval can't be finished."""

    step: Required[str]
    """The step."""

    why: Required[str]
    """The reason, as a sentence."""


class BoundsRecordDict(TypedDict, total=False):
    """Bounds of an option that is a number; an option without a choice is not bound."""

    option: Required[str]
    """The option."""

    min: DecimalLike
    """The least number allowed."""

    max: DecimalLike
    """The greatest number allowed."""


class BranchDict(TypedDict, total=False):
    """Goes on where the first case fits."""

    cases: Sequence[BranchCaseDict]
    """The cases."""

    otherwise: str
    """Where it goes on when none fits; the next step when absent."""


class BranchCaseDict(TypedDict, total=False):
    """A case of a branch."""

    when: Required[CartConditionDict]
    """What must be so."""

    to: Required[str]
    """Where it goes on then."""

BreachWord: TypeAlias = Literal[
    "block",
    "clamp",
    "require_approval"
]


class BudgetMarkDict(TypedDict, total=False):
    """An operation that was done."""

    id: Required[str]
    """Its id, unique on its hold."""

    content: Required[str]
    """Names its content."""


class OnceBudgetPeriodDict(TypedDict, total=False):
    """Never: one amount for all of a window. Nothing can be booked outside of it."""

    kind: Required[Literal["once"]]

    valid: ValidityDict | _t.Validity
    """The window; always when absent."""

    time_zone: Required[str]
    """The zone of plain dates."""


class EveryBudgetPeriodDict(TypedDict, total=False):
    """In each week, month, quarter or year of a zone."""

    kind: Required[Literal["every"]]

    each: Required[CycleWord | _t.Cycle]
    """How long a period is."""

    time_zone: Required[str]
    """The zone whose midnight ends a period."""

    week_start: WeekStartWord | _t.WeekStart
    """The day on which weeks begin."""

    first_month: int
    """The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April."""

    first_day: int
    """The day, 1 to 28, on which months, quarters and years begin."""

BudgetPeriodDict: TypeAlias = (
    OnceBudgetPeriodDict
    | EveryBudgetPeriodDict
)


class BudgetRecordDict(TypedDict, total=False):
    """A budget: how much may be spent, on what, in which time."""

    id: Required[str]
    """The budget, unique in the account."""

    parent: str
    """The budget that everything booked here is booked against as well."""

    covers: Required[CoversDict | _t.Covers]
    """What is booked here. Several budgets may cover one thing; each is booked."""

    currency: Required[str]
    """The currency of its amounts."""

    period: Required[BudgetPeriodDict | _t.BudgetPeriod]
    """When the limit is there anew."""

    limit: Required[DecimalLike]
    """What may be spent in one period, zero or more."""

    overdraft: OverdraftDict | _t.Overdraft
    """How far it may go below zero; as the rulebook says when absent."""

    on_exceeded: OnExceededWord | _t.OnExceeded
    """What happens when it lacks the amount."""

    rollover: bool
    """Whether what is left of a period is moved to the next."""

    authority: AuthorityWord | _t.Authority
    """Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and spent here
    counts on top until it says that it has it.
    """


class BudgetRulesDict(TypedDict, total=False):
    """What a rulebook says about all budgets and about credit."""

    rates: Sequence[PinnedRateDict]
    """Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned by the
    hold that uses it.
    """

    on_refused: OnRefusedWord | _t.OnRefused
    """What becomes of a hold when the order is refused."""

    overdraft: OverdraftDict | _t.Overdraft
    """The overdraft of budgets that name none; none when absent."""

    hold_for: str
    """How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent."""

    keep: str
    """How long what was committed can be given back, and how long operations are remembered, counted from the last
    operation; 90 days of 24 hours when absent.
    """

    credit_on_exceeded: OnExceededWord | _t.OnExceeded
    """What happens when credit is lacking."""


class BudgetStandingDict(TypedDict, total=False):
    """How a hold stands after an operation."""

    state: Required[HoldStateWord | _t.HoldState]
    """Where it stands."""

    parts: Sequence[PartDict | _t.Part]
    """The amounts by coding."""

    shares: Sequence[ShareDict | _t.Share]
    """The amounts by budget."""

    forget_at: InstantLike
    """When it is forgotten; absent while something is held."""


class BudgetStateDict(TypedDict, total=False):
    """A budget and its periods."""

    record: Required[BudgetRecordDict | _t.BudgetRecord]
    """What was set."""

    version: Required[int]
    """How often it was set."""

    source_version: int
    """The other system's version, of an external budget."""

    closed_until: InstantLike
    """Nothing can be held in periods that begin before this."""

    periods: Sequence[PeriodStateDict | _t.PeriodState]
    """The periods that are open, the earliest first."""


class BudgetsDict(TypedDict, total=False):
    """All budgets of an account."""

    version: int
    """How many events were applied."""

    budgets: Sequence[BudgetStateDict | _t.BudgetState]
    """The budgets, by id."""

    holds: Sequence[HoldDict | _t.Hold]
    """The holds, by the operation that made them."""


class BundleDict(TypedDict, total=False):
    """A slice of rulebook, catalogue and prices."""

    bundle: Required[BundleVersionWord | _t.BundleVersion]
    """The version of the format."""

    wanted: Required[WantedDict]
    """What it was made for."""

    source: Required[str]
    """The rulebook that it was cut from."""

    book: Required[str]
    """Names exactly this slice: quotes made with it name it too."""

    rulebook: Required[RulebookDocumentDict]
    """The slice: rules, products and prices as one rulebook."""

    left_out: Sequence[LeftOutDict]
    """What the device has to do without."""

BundlePricingWord: TypeAlias = Literal[
    "own",
    "components"
]


class BundleRecordDict(TypedDict, total=False):
    """What a bundle is made of."""

    components: Sequence[ComponentRecordDict | _t.ComponentRecord]
    """The components of one base unit of the bundle."""

    priced: Required[BundlePricingWord | _t.BundlePricing]
    """Where the price of the bundle comes from."""

    percent_off: DecimalLike
    """Percent off the sum of the components' prices, 0 to 100; only with "components"."""

BundleVersionWord: TypeAlias = Literal[
    "1"
]


class BusinessWaitDict(TypedDict, total=False):
    """Business time: exactly one of `time` and `days`."""

    time: str
    """Open time."""

    days: int
    """Business days."""

    calendar: Required[str]
    """The calendar."""


class BuyGetDict(TypedDict, total=False):
    """Buy some, get some: the dearest units are bought, the cheapest are discounted, each unit counts once."""

    buy: Required[int]
    """Units to buy."""

    get: Required[int]
    """Units discounted."""

    percent_off: DecimalLike
    """By how much."""

    buy_on: ConditionDict
    """Lines that count as bought; those of the promotion when left out."""

    get_on: ConditionDict
    """Lines that are discounted; those of the promotion when left out."""

    repeat: int
    """How often at the most."""

BuyingStageWord: TypeAlias = Literal[
    "browse",
    "cart",
    "configure",
    "quote",
    "checkout",
    "payment",
    "approval"
]


class CalendarDaysWaitDict(TypedDict, total=False):
    """Days of the calendar."""

    days: Required[int]
    """How many."""

    at: TimeLike
    """The local time then; that of the anchor when absent."""

    zone: Required[str]
    """Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name."""


class CalendarRulesDict(TypedDict, total=False):
    """A business calendar as a document says it."""

    id: Required[str]
    """The calendar's id."""

    time_zone: str
    """The zone of its hours; the rulebook's zone when left out."""

    open: Required[str]
    """The opening hours of every week, such as `Mon-Fri 09:00-17:00; Sat 10:00-13:00`."""

    holidays: Sequence[DateLike]
    """Dates on which it is closed."""

    half_days: Sequence[HalfDayDict]
    """Dates with hours of their own."""


class CapDict(TypedDict, total=False):
    """A cap on messages."""

    id: Required[str]
    """Its id."""

    per: Required[CapPerWord | _t.CapPer]
    """Whose messages it counts."""

    at_most: Required[int]
    """So many at most."""

    within: str
    """Within this time, rolling. Exactly one of this, `local_days` and `smart`."""

    local_days: int
    """Within this many days of the recipient's local calendar."""

    smart: str
    """No second one within this time after an earlier one; the time is stored with the earlier one."""

    channels: Sequence[str]
    """The channels; all when empty."""

    purposes: Sequence[PurposeWord | _t.Purpose]
    """The purposes; all when empty."""

    tags: Sequence[str]
    """The tags of which one must fit, as they were when sent; all when empty."""

CapPerWord: TypeAlias = Literal[
    "contact",
    "account",
    "domain"
]


CartConditionDict = TypedDict(
    "CartConditionDict",
    {
        "all": "Sequence[CartConditionDict]",
        "any": "Sequence[CartConditionDict]",
        "not": "CartConditionDict",
        "account": "str | Sequence[str]",
        "org_unit": "str | Sequence[str]",
        "contact": "str | Sequence[str]",
        "group": "str | Sequence[str]",
        "segment": "str | Sequence[str]",
        "channel": "str | Sequence[str]",
        "region": "str | Sequence[str]",
        "seller": "str | Sequence[str]",
        "role": "str | Sequence[str]",
        "journey_stage": "str | Sequence[str]",
        "code": "str | Sequence[str]",
        "cost_centre": "str | Sequence[str]",
        "supplier": "str | Sequence[str]",
        "cart_category": "str | Sequence[str]",
        "journey_kind": "str | Sequence[str]",
        "reason": "str | Sequence[str]",
        "signal": "str | Sequence[str]",
        "referrer": "str | Sequence[str]",
        "contract_status": "str | Sequence[str]",
        "owner": "str | Sequence[str]",
        "score": "ScoreTestDict",
        "first_order": "bool",
        "over_buyer_limit": "bool",
        "budget_exceeded": "bool",
        "new_ship_to": "bool",
        "below_floor": "bool",
        "returning": "bool",
        "cart_quantity": "NumberTestDict",
        "lines": "NumberTestDict",
        "skus": "NumberTestDict",
        "weight": "MeasureTestDict",
        "discount": "NumberTestDict",
        "margin": "NumberTestDict",
        "visits": "NumberTestDict",
        "minutes_on_site": "NumberTestDict",
        "orders": "NumberTestDict",
        "days_since_order": "NumberTestDict",
        "generation": "NumberTestDict",
        "total": "AmountTestDict",
        "charges": "AmountTestDict",
        "order_total": "AmountTestDict",
        "value": "AmountTestDict",
        "lifetime_value": "AmountTestDict",
        "date": "ConditionPeriodDict",
        "weekday": "WeekdayWord | _t.Weekday | Sequence[WeekdayWord | _t.Weekday]",
    },
    total=False,
)
"""A condition: several fields mean all of them."""


class CartHeadDict(TypedDict, total=False):
    """What editors say about a cart as a whole."""

    title: str
    """The title."""

    seller: str
    """The selling entity."""

    channel: str
    """The sales channel."""

    ship_to: str
    """Where the goods go: a place of the company."""

    ship_from: str
    """Where they come from."""

    warehouse: str
    """The warehouse whose costs count."""

    po_number: str
    """The buyer's purchase order number."""

    codes: Sequence[str]
    """Promotion codes."""

CartKindWord: TypeAlias = Literal[
    "cart",
    "saved",
    "requisition",
    "wish_list",
    "template"
]


class CartLineDict(TypedDict, total=False):
    """A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of them."""

    id: Required[str]
    """The line, derived from its key."""

    key: Required[LineKeyDict | _t.LineKey]
    """What makes it a line of its own."""

    misconfigured: bool
    """Whether the configuration breaks a constraint of the product."""

    quantity: DecimalLike
    """How much is ordered: the register and the additions after it. None when the line is gone."""

    set: QuantitySetDict | _t.QuantitySet
    """The register: what the quantity was last set to."""

    adds: Sequence[QuantityAddDict | _t.QuantityAdd]
    """The additions after the register, by stamp."""

    cleared: StampDict | _t.Stamp
    """The greatest stamp of a removal; what was written before it counts no more."""

    price: LinePriceDict | _t.LinePrice
    """A price that survives recalculation."""

    contract: str
    """The contract it must be priced by."""

    requested: InstantLike
    """When it is wanted."""

    facts: LineFactsDict | _t.LineFacts
    """Facts about the product, for hosts that keep their own catalogue."""

    schedule: Sequence[DeliveryDict | _t.Delivery]
    """When and where which part of the quantity is wanted."""

    coding: Sequence[CodingDict | _t.Coding]
    """Who bears which share of the amount."""

    note: str
    """A note."""

    as_entered: str
    """What the buyer typed."""

    stamps: LineStampsDict | _t.LineStamps
    """The stamps of these registers."""

    added: Required[StampDict | _t.Stamp]
    """The first write: who added the line, and when."""

    changed: Required[StampDict | _t.Stamp]
    """The last write: who changed it last, and when."""

    version: Required[int]
    """Grows with every event that changes the line."""


class CartLockDict(TypedDict, total=False):
    """A lock."""

    by: Required[str]
    """Who holds it: the label of the actor."""

    until: Required[InstantLike]
    """Until when; it is over then."""

    scope: LockScopeWord | _t.LockScope
    """What it blocks for others."""


class CartReasonDict(TypedDict, total=False):
    """Why something was returned or refused."""

    code: str
    """A code, of this crate or of another system."""

    text: str
    """A sentence of the system that refused, or the id of a note that the host keeps."""

    line: str
    """The line that is meant."""


class CartRecordDict(TypedDict, total=False):
    """A cart, list or template."""

    id: Required[str]
    """The cart."""

    kind: CartKindWord | _t.CartKind
    """What it is for."""

    state: CartStateWord | _t.CartState
    """Where it stands."""

    authority: AuthorityWord | _t.Authority
    """Who decides about it."""

    source_version: int
    """The other system's version, where that decides."""

    unit: str
    """The unit that buys."""

    owner: str
    """Whose it is; a guest's when absent."""

    currency: Required[str]
    """The currency that it is priced in."""

    head: CartHeadDict | _t.CartHead
    """What its editors say about it as a whole."""

    shared: AccessWord | _t.Access
    """Whether everybody of the unit may use it, and how."""

    members: Sequence[MemberDict | _t.Member]
    """Who else may use it."""

    lines: Sequence[CartLineDict | _t.CartLine]
    """Every line that is remembered, by id, with those that were removed. `lines` are those that are there."""

    folded: InstantLike
    """Operations before this are too old: additions were folded up to here."""

    generation: int
    """How often it began anew: a remainder of a partial order lives on."""

    version: int
    """Grows with every event."""

    frozen: PriceSnapshotDict | _t.PriceSnapshot
    """The prices that it was frozen, submitted or placed with."""

    approval: str
    """The approval that it waits for or that approved it."""

    content: FacetsDict | _t.Facets
    """The digests of what was submitted."""

    approved_until: InstantLike
    """When the approval lapses."""

    reasons: Sequence[CartReasonDict | _t.CartReason]
    """Why it was returned or refused last."""

    lock: CartLockDict | _t.CartLock
    """Who blocks changes of others."""

    placing: str
    """The attempt to place that is under way."""

    resume: CartStateWord | _t.CartState
    """The state before placing."""

    order: str
    """The order that it became."""

    merged_into: str
    """The cart that its lines went into."""

    seen: PriceSnapshotDict | _t.PriceSnapshot
    """What the buyer was shown last."""

    expires: InstantLike
    """When it ends unless somebody comes back."""

    created: Required[InstantLike]
    """When it was created."""

    changed: Required[InstantLike]
    """When it changed last, by whomever."""

    activity: InstantLike
    """When a buyer last did something with it. What the seller's people do does not count."""


class CartRulesDict(TypedDict, total=False):
    """Rules of carts."""

    expire_after: str
    """How long a cart lives without an edit; forever when absent."""

    expire_guest_after: str
    """How long a guest's cart lives without an edit; as other carts when absent."""

    expire_transferred_after: str
    """How long a cart that went to a procurement system waits for its purchase order; forever when absent."""

    approval_holds: str
    """How long an approval holds; forever when absent."""

    operations_within: str
    """How old an operation may be that was made offline; a week when absent."""

    residual: DecimalLike
    """The remainder of a partial order, in the currency of the cart without tax, up to which nothing lives on; 0 when
    absent.
    """

    merge: MergeModeWord | _t.MergeMode
    """How the cart of a guest joins that of a contact when the command does not say."""

CartStateWord: TypeAlias = Literal[
    "active",
    "frozen_soft",
    "frozen_hard",
    "pending_approval",
    "approved",
    "placing",
    "ordered",
    "merged",
    "transferred",
    "expired",
    "deleted"
]


class CategoryRecordDict(TypedDict, total=False):
    """A category of products."""

    id: Required[str]
    """The category, unique."""

    parent: str
    """The category above it."""

    name: str
    """The name for people."""


class CertificateDict(TypedDict, total=False):
    """A certificate that exempts the buyer."""

    id: Required[str]
    """Its id."""

    taxes: Sequence[str]
    """The taxes it covers; all when empty."""

    regions: Sequence[str]
    """The regions it covers; all when empty."""

    valid: ValidityDict | _t.Validity
    """When it holds."""


class CertificateRecordDict(TypedDict, total=False):
    """A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by omission."""

    id: Required[str]
    """The certificate, unique in the company."""

    taxes: Sequence[str]
    """The taxes."""

    regions: Sequence[str]
    """The regions where it counts; a country covers its subdivisions."""

    valid: ValidityDict | _t.Validity
    """When it is in force; always when absent."""


class ChannelRuleDict(TypedDict, total=False):
    """A way to reach somebody. Channels are data: a host may add its own."""

    id: Required[str]
    """The channel, such as `email`, `sms`, `push`, `in_app`."""

    regulated: bool
    """Whether it is closed where nobody knows the recipient's own zone: that of the person, of the ship-to or of the
    account. The seller's zone is no knowledge of the recipient's; channels that are not regulated fall back to it.
    """

    addressed: bool
    """Whether it needs an address; when absent every channel but `in_app` does."""

    soft_bounce: str
    """How long an address that failed for now is left alone; a day when absent."""

    consent: Sequence[ConsentRuleDict]
    """What consent each purpose needs: every purpose that plays use must be here."""

    quiet: Sequence[str]
    """When nothing is sent, in the recipient's zone; transactional messages too."""

    open: Sequence[str]
    """When something may be sent, in the recipient's zone; always when empty."""

    calendar: str
    """The business calendar that must be open too."""

    rate: MessageRateDict
    """How many messages of the account leave on it within how long."""


ChargeDict = TypedDict(
    "ChargeDict",
    {
        "id": "Required[str]",
        "kind": "Required[ChargeKindWord | _t.ChargeKind]",
        "when": "ConditionDict",
        "for": "EligibilityDict",
        "amount": "DecimalLike",
        "percent": "DecimalLike",
        "tiers": "Sequence[ChargeTierDict]",
        "per_weight": "DecimalLike",
        "ask": "AskDict",
        "tax_category": "str",
        "allocate": "AllocateDict",
    },
    total=False,
)
"""A charge, with exactly one of `amount`, `percent`, `tiers`, `per_weight` and `ask`."""


class ChargeAnswerDict(TypedDict, total=False):
    """A charge that was asked for."""

    id: Required[str]
    """The charge."""

    amount: Required[DecimalLike]
    """The amount."""

    valid_until: InstantLike
    """When it ends."""

ChargeKindWord: TypeAlias = Literal[
    "freight",
    "handling",
    "small_order",
    "surcharge",
    "deposit",
    "other"
]


ChargeTierDict = TypedDict(
    "ChargeTierDict",
    {
        "from": "Required[DecimalLike]",
        "amount": "Required[DecimalLike]",
    },
    total=False,
)
"""A step of a charge."""


class CheapestFreeDict(TypedDict, total=False):
    """Of every so many units the cheapest is free."""

    of: Required[int]
    """How many units make a set."""

    repeat: int
    """How often at the most."""


class ChoicesDict(TypedDict, total=False):
    """What must be said, per step, per play or by a preset."""

    past: PastWord | _t.Past
    """What happens when a wait is over before it begins."""

    late: str
    """How late a step may be done after downtime; later it is dropped as stale."""

    on_blocked: HeldDict
    """What happens when a window, a rate or a person holds a step back."""

    on_cap: HeldDict
    """What happens when a cap holds a step back."""

    values: ValuesDict
    """What is read live and what was kept."""


class ClaimDict(TypedDict, total=False):
    """What a link allows: one person to decide one step of what the person was shown."""

    subject: Required[SubjectRefDict | _t.SubjectRef]
    """The subject."""

    approval: Required[str]
    """The approval."""

    step: Required[str]
    """The step."""

    person: Required[ApprovalPersonDict | _t.ApprovalPerson]
    """The person."""

    action: Required[VerdictWord | _t.Verdict]
    """The decision that the link is for."""

    content: Required[str]
    """The hash of the content that the person was shown."""

    revision: Required[int]
    """The revision of the approval."""

    expires: Required[InstantLike]
    """When it is over; not included."""

    single_use: bool
    """Whether it works once: a decision of the person uses it up."""


class ClosingDict(TypedDict, total=False):
    """Something that has ended, and when it leaves."""

    subject: Required[SubjectDict | _t.Subject]
    """What has ended."""

    leaves: Required[InstantLike]
    """When it leaves the state."""


class CodedDict(TypedDict, total=False):
    """An amount with what decides which budgets it is booked against."""

    unit: str
    """The unit that buys; its budgets and those of the units above it are booked."""

    contact: str
    """The person who buys."""

    cost_centre: str
    """The cost centre."""

    amount: Required[DecimalLike]
    """The amount, zero or more, in the currency of the hold."""


class CodingDict(TypedDict, total=False):
    """A share of a line's amount."""

    cost_centre: Required[str]
    """The cost centre that bears it."""

    gl: str
    """The account of the general ledger."""

    project: str
    """The project."""

    share: Required[DecimalLike]
    """Percent; the shares of a line sum to 100."""


class CombineDict(TypedDict, total=False):
    """How the candidates of several lists become one price."""

    strategy: Required[StrategyWord | _t.Strategy]
    """The strategy."""

    ladder: LadderMergeWord | _t.LadderMerge
    """For `lowest`: whether tiers of different lists may mix."""

    specificity: Sequence[SpecificityWord | _t.Specificity] | str
    """For `most_specific`: the order of dimensions, or `count`."""


class CommitmentDict(TypedDict, total=False):
    """What the buyer promised to spend over the contract's life."""

    amount: Required[DecimalLike]
    """The promised amount."""

    shortfall_percent: DecimalLike
    """Percent of the shortfall that is charged at the end."""

    rebates: Sequence[RebateDict]
    """What is given back, by amount bought; the reached one counts for the whole amount."""


class CompanyRecordDict(TypedDict, total=False):
    """A customer company: one account."""

    account: Required[str]
    """The account."""

    parent: str
    """The account above it, such as a holding whose contracts it may use."""

    name: str
    """The name for people."""

    groups: Sequence[str]
    """Groups of the whole company."""

    units: Sequence[OrgUnitRecordDict | _t.OrgUnitRecord]
    """Its divisions, branches and locations."""

    contacts: Sequence[ContactRecordDict | _t.ContactRecord]
    """Its people."""

    certificates: Sequence[CertificateRecordDict | _t.CertificateRecord]
    """Certificates that exempt it from taxes."""

    terms: TermsRecordDict | _t.TermsRecord
    """The terms of payment of units without their own."""

    territories: Sequence[TerritoryRecordDict | _t.TerritoryRecord]
    """Who of the seller's people looks after which part of it."""

    cost_centres: Sequence[CostCentreRecordDict | _t.CostCentreRecord]
    """Where its spending is booked."""

    time_zone: str
    """The zone in which it works, where neither the person nor the ship-to has one."""

    owner: str
    """The person or team of the seller who looks after it."""

    parent_owner: str
    """The person or team of the seller who looks after the account above it."""


class ComponentRecordDict(TypedDict, total=False):
    """A component of a bundle."""

    sku: Required[str]
    """The component, which may be a bundle itself."""

    quantity: Required[DecimalLike]
    """How many of its base units, above zero."""


class CompositeEffectDict(TypedDict, total=False):
    """An effect with its sub-requests."""

    key: Required[str]
    """The effect."""

    references: Required[Sequence[str]]
    """The references of its sub-requests: those it needs in their order, then its own."""


class CompositeRequestDict(TypedDict, total=False):
    """A composite request: to be sent as POST to its path. A host that waits long for the answer may store it."""

    path: Required[str]
    """Where it is sent."""

    body: Required[str]
    """What is sent, as it is."""

    effects: Sequence[CompositeEffectDict | _t.CompositeEffect]
    """Its effects, in order."""


class ConcessionDict(TypedDict, total=False):
    """A line below a floor."""

    floor: Required[str]
    """The floor."""

    line: Required[str]
    """The line."""

    amount: Required[DecimalLike]
    """What is conceded: the least total less the line's."""

ConcessionKindWord: TypeAlias = Literal[
    "price",
    "freight",
    "terms"
]


ConditionDict = TypedDict(
    "ConditionDict",
    {
        "all": "Sequence[ConditionDict]",
        "any": "Sequence[ConditionDict]",
        "not": "ConditionDict",
        "sku": "str | Sequence[str]",
        "product": "str | Sequence[str]",
        "category": "str | Sequence[str]",
        "product_group": "str | Sequence[str]",
        "tax_category": "str | Sequence[str]",
        "account": "str | Sequence[str]",
        "org_unit": "str | Sequence[str]",
        "contact": "str | Sequence[str]",
        "group": "str | Sequence[str]",
        "segment": "str | Sequence[str]",
        "channel": "str | Sequence[str]",
        "region": "str | Sequence[str]",
        "seller": "str | Sequence[str]",
        "role": "str | Sequence[str]",
        "journey_stage": "str | Sequence[str]",
        "code": "str | Sequence[str]",
        "cost_centre": "str | Sequence[str]",
        "supplier": "str | Sequence[str]",
        "cart_category": "str | Sequence[str]",
        "journey_kind": "str | Sequence[str]",
        "reason": "str | Sequence[str]",
        "signal": "str | Sequence[str]",
        "referrer": "str | Sequence[str]",
        "contract_status": "str | Sequence[str]",
        "owner": "str | Sequence[str]",
        "attribute": "AttributeTestDict",
        "score": "ScoreTestDict",
        "first_order": "bool",
        "contract_price": "bool",
        "off_contract": "bool",
        "configured": "bool",
        "over_buyer_limit": "bool",
        "budget_exceeded": "bool",
        "new_ship_to": "bool",
        "below_floor": "bool",
        "returning": "bool",
        "quantity": "QuantityTestDict",
        "cart_quantity": "NumberTestDict",
        "lines": "NumberTestDict",
        "skus": "NumberTestDict",
        "weight": "MeasureTestDict",
        "discount": "NumberTestDict",
        "margin": "NumberTestDict",
        "visits": "NumberTestDict",
        "minutes_on_site": "NumberTestDict",
        "orders": "NumberTestDict",
        "days_since_order": "NumberTestDict",
        "generation": "NumberTestDict",
        "amount": "AmountTestDict",
        "total": "AmountTestDict",
        "charges": "AmountTestDict",
        "order_total": "AmountTestDict",
        "value": "AmountTestDict",
        "lifetime_value": "AmountTestDict",
        "date": "ConditionPeriodDict",
        "weekday": "WeekdayWord | _t.Weekday | Sequence[WeekdayWord | _t.Weekday]",
    },
    total=False,
)
"""A condition: several fields mean all of them."""

ConditionBasisWord: TypeAlias = Literal[
    "goods",
    "net",
    "gross"
]


ConditionPeriodDict = TypedDict(
    "ConditionPeriodDict",
    {
        "from": "str",
        "until": "str",
    },
    total=False,
)
"""A half-open period: `from` is within, `until` is not."""


class ConsentDict(TypedDict, total=False):
    """What a person agreed to."""

    contact: Required[str]
    """The person."""

    channel: Required[str]
    """The channel."""

    address: str
    """The address, by its id; all of the channel when absent."""

    purpose: PurposeWord | _t.Purpose
    """The purpose; all when absent."""

    granted: Required[bool]
    """Whether it is given."""

    at: Required[InstantLike]
    """When it was given or taken back."""

    domain: str
    """The domain of the address."""

ConsentBasisWord: TypeAlias = Literal[
    "opt_in",
    "opt_out",
    "none"
]


class ConsentRuleDict(TypedDict, total=False):
    """What consent a purpose needs."""

    purpose: Required[PurposeWord | _t.Purpose]
    """The purpose."""

    basis: Required[ConsentBasisWord | _t.ConsentBasis]
    """The consent."""


class ConstraintRecordDict(TypedDict, total=False):
    """Which choices go together."""

    when: Sequence[PickRecordDict | _t.PickRecord]
    """Applies when all of these choices are made; always when absent."""

    requires: Sequence[PickRecordDict | _t.PickRecord]
    """Choices that must be made."""

    excludes: Sequence[PickRecordDict | _t.PickRecord]
    """Choices that must not be made."""

    range: BoundsRecordDict | _t.BoundsRecord
    """Narrower bounds of a number."""


class ConsumedDict(TypedDict, total=False):
    """What was used before this request."""

    contracts: Sequence[ConsumedTermDict | _t.ConsumedTerm]
    """Of contract terms."""

    promotions: Sequence[ConsumedPromotionDict | _t.ConsumedPromotion]
    """Of promotions."""

    periods: Sequence[ConsumedPeriodDict | _t.ConsumedPeriod]
    """Of contract periods, per SKU in base units."""


class ConsumedPeriodDict(TypedDict, total=False):
    """What was bought in the period."""

    sku: Required[str]
    """The SKU."""

    quantity: Required[DecimalLike]
    """Base units."""


class ConsumedPromotionDict(TypedDict, total=False):
    """What was used of a promotion."""

    promotion: Required[str]
    """The promotion."""

    account_uses: int
    """Orders of this account that used it."""

    amount: DecimalLike
    """The discount it gave to everybody."""

    version: str
    """The version of the host's count."""


class ConsumedTermDict(TypedDict, total=False):
    """What was used of a term."""

    contract: Required[str]
    """The contract."""

    term: Required[str]
    """The term."""

    quantity: DecimalLike
    """Units of the term."""

    amount: DecimalLike
    """Amount before promotions."""

    version: str
    """The version of the host's count."""


class ContactRecordDict(TypedDict, total=False):
    """A person of the company."""

    id: Required[str]
    """The person, unique in the company."""

    memberships: Sequence[MembershipRecordDict | _t.MembershipRecord]
    """Which roles the person has where."""

    groups: Sequence[str]
    """Groups of the person."""

    manager: str
    """The person's manager."""

    order_limit: MoneyDict | _t.Money
    """What the person may order without approval."""

    approval_limit: MoneyDict | _t.Money
    """What the person may approve; any amount when absent."""

    inactive: bool
    """Whether the person has left or is suspended: holds no role and decides nothing."""

    time_zone: str
    """The zone in which the person is written to."""

    locale: str
    """The language and region in which the person is written to, a BCP 47 tag such as `de-AT`."""

    owner: str
    """The person or team of the seller who looks after this person."""


class ContactVersionDict(TypedDict, total=False):
    """The version of a contact at its source."""

    contact: Required[str]
    """The contact."""

    version: Required[int]
    """Its version."""


class ContentLineDict(TypedDict, total=False):
    """What is ordered of one thing."""

    sku: Required[str]
    """The SKU."""

    unit: Required[str]
    """The unit."""

    configuration: str
    """Its configuration."""

    quantity: Required[DecimalLike]
    """How much."""


class ContentRuleDict(TypedDict, total=False):
    """Something to show."""

    id: Required[str]
    """Its id at the host."""

    kind: Required[str]
    """Its kind, such as `case_study`, `white_paper`, `spec_sheet`."""

    reasons: Sequence[KnownReasonWord | _t.KnownReason | str]
    """The reasons that it answers; all when empty."""

    categories: Sequence[str]
    """The categories that it is about; all when empty."""


class ContextDict(TypedDict, total=False):
    """What is known about the thing, as of now."""

    account: Required[str]
    """The account."""

    unit: str
    """The unit that buys."""

    buyer: str
    """Who buys."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """Where it stalled."""

    abandoned: InstantLike
    """When it was abandoned."""

    reasons: Sequence[RankedReasonDict | _t.RankedReason]
    """Why, the heaviest reason first."""

    segments: Sequence[str]
    """The segments."""

    currency: str
    """The currency of every amount."""

    lines: Sequence[MessageLineDict | _t.MessageLine]
    """Its lines, priced now."""

    totals: SnapshotTotalsDict | _t.SnapshotTotals
    """Its totals, priced now."""

    value: MoneyDict | _t.Money
    """What it is worth, net, where it has no lines of its own."""

    savings: DecimalLike
    """What the buyer saves against list prices."""

    hints: Sequence[MessageHintDict | _t.MessageHint]
    """What would make it better: the next tier, a shortfall."""

    ends: InstantLike
    """Until when offer or contract hold."""

    link: QuoteLinkDict | _t.QuoteLink
    """The quote that a link may be made for."""

    related: Sequence[RelatedDict | _t.Related]
    """Products that go with it."""

    alternatives: Sequence[AlternativeDict | _t.Alternative]
    """What could be ordered instead."""

    content: Sequence[MessageContentDict | _t.MessageContent]
    """What to show."""

    rep: str
    """The person or team of the seller who looks after it."""

    offer: MessageOfferDict | _t.MessageOffer
    """What is offered."""

    not_offered: NotOfferedDict | _t.NotOffered
    """What the step names and does not offer, and why."""


class ContractDict(TypedDict, total=False):
    """Negotiated prices of one account, or of a unit and its subtree."""

    id: Required[str]
    """Its id."""

    account: Required[str]
    """Whose it is; the account's descendants share it."""

    org_unit: str
    """Only this unit and its subtree."""

    seller: str
    """Only from this selling entity."""

    currency: str
    """Its currency; the rulebook's when left out."""

    priority: int
    """The greater priority comes first."""

    valid: ValidityDict | _t.Validity
    """When it is in force."""

    protected: bool
    """Promotions do not apply to its prices."""

    contract_only: bool
    """Its buyers see no other price."""

    terms: Required[Sequence[TermDict]]
    """What was agreed."""

    commitment: CommitmentDict
    """What the buyer promised to spend."""

ContractPricesWord: TypeAlias = Literal[
    "prevail",
    "compete"
]


class CostDict(TypedDict, total=False):
    """What a SKU costs the seller."""

    sku: Required[str]
    """The SKU."""

    unit: str
    """The unit; the product's base unit when left out."""

    cost: Required[DecimalLike]
    """Cost per unit."""

    currency: str
    """Its currency; the rulebook's when left out."""

    warehouse: str
    """Only from this warehouse."""

    supplier: str
    """The supplier's agreement it comes from."""

    account: str
    """Only for this account (a supplier's special agreement)."""

    valid: ValidityDict | _t.Validity
    """When it holds."""


class CostCentreRecordDict(TypedDict, total=False):
    """A cost centre."""

    id: Required[str]
    """The cost centre, unique in the company."""

    owner: str
    """Who answers for it."""

    unit: str
    """The unit that it belongs to."""


class CostPlusDict(TypedDict, total=False):
    """A price over cost: by percent or by amount, exactly one."""

    percent: DecimalLike
    """Percent over cost."""

    amount: DecimalLike
    """Amount over cost, per unit."""


class CountedDict(TypedDict, total=False):
    """A piece of evidence with what it weighs."""

    signal: Required[str]
    """The kind of signal."""

    weight: Required[int]
    """What it weighs here."""


class CounterDict(TypedDict, total=False):
    """What the buyer asked for."""

    at: Required[InstantLike]
    """When."""

    by: Required[str]
    """Who."""

    target: DecimalLike
    """The total of the lines that are not optional."""

    note: str
    """The id of a note."""


class CoveredDict(TypedDict, total=False):
    """How much of a line an order covers."""

    line: Required[str]
    """The line."""

    quantity: Required[DecimalLike]
    """How much, in the unit of the line."""


class UnitCoversDict(TypedDict, total=False):
    """What is bought for a unit or anything below it."""

    what: Required[Literal["unit"]]

    id: Required[str]
    """The unit."""


class ContactCoversDict(TypedDict, total=False):
    """What a person buys."""

    what: Required[Literal["contact"]]

    id: Required[str]
    """The person."""


class CostCentreCoversDict(TypedDict, total=False):
    """What is coded to a cost centre."""

    what: Required[Literal["cost_centre"]]

    id: Required[str]
    """The cost centre."""


class EverythingCoversDict(TypedDict, total=False):
    """Everything that the account buys."""

    what: Required[Literal["everything"]]

CoversDict: TypeAlias = (
    UnitCoversDict
    | ContactCoversDict
    | CostCentreCoversDict
    | EverythingCoversDict
)


class CreditAccountDict(TypedDict, total=False):
    """A credit account."""

    seller: str
    """The selling entity; any when absent."""

    unit: str
    """The unit with everything below it; the whole company when absent."""

    currency: Required[str]
    """The currency of its amounts."""

    limit: DecimalLike
    """The limit; none when absent."""

    balance: DecimalLike
    """What is owed by the books; below zero for a credit balance."""

    on_hold: bool
    """Whether the seller has stopped it."""

    source_version: Required[int]
    """The version of the books."""

    own: DecimalLike
    """What counts here and is not in the balance."""


class CreditInvoiceDict(TypedDict, total=False):
    """An invoice."""

    at: Required[InstantLike]
    """When it was booked."""

    amount: Required[DecimalLike]
    """Its amount."""


class CreditKeyDict(TypedDict, total=False):
    """Names a credit account."""

    seller: str
    """The selling entity; any when absent."""

    unit: str
    """The unit with everything below it; the whole company when absent."""


class CreditSettledDict(TypedDict, total=False):
    """What a sync changed about a use."""

    hold: Required[str]
    """The use."""

    shares: Sequence[CreditShareDict | _t.CreditShare]
    """What counts in which account."""

    forget_at: InstantLike
    """When it is forgotten."""


class CreditShareDict(TypedDict, total=False):
    """What a use counts for in one account."""

    account: Required[CreditKeyDict | _t.CreditKey]
    """The account."""

    pinned: PinnedDict | _t.Pinned
    """The rate, where the currencies differ."""

    included: DecimalLike
    """What the balance has of it already, in the currency of the use."""

    counts: DecimalLike
    """What counts besides the balance, in the currency of the account."""

    over: DecimalLike
    """How much of it went beyond the limit because somebody approved that."""


class CreditShortfallDict(TypedDict, total=False):
    """What a credit account lacks."""

    account: Required[CreditKeyDict | _t.CreditKey]
    """The account."""

    currency: Required[str]
    """The currency of the amounts."""

    exposure: Required[DecimalLike]
    """What the seller carries now."""

    available: Required[DecimalLike]
    """What is left."""

    needed: Required[DecimalLike]
    """What is asked for."""

    missing: Required[DecimalLike]
    """What is missing."""


class CreditStagesDict(TypedDict, total=False):
    """Amounts by stage."""

    held: DecimalLike
    """What may still become an order."""

    ordered: DecimalLike
    """What is ordered and not shipped."""

    shipped: DecimalLike
    """What is shipped and not invoiced."""

    invoices: Sequence[CreditInvoiceDict | _t.CreditInvoice]
    """What is invoiced, in the order of coming."""


class CreditStandingDict(TypedDict, total=False):
    """How a use stands."""

    order: str
    """The order, once there is one."""

    stages: Required[CreditStagesDict | _t.CreditStages]
    """Amounts by stage."""

    shares: Sequence[CreditShareDict | _t.CreditShare]
    """What counts in which account."""

    forget_at: InstantLike
    """When it is forgotten."""


class CreditSyncDict(TypedDict, total=False):
    """What the books say about a credit account, whole."""

    seller: str
    """The selling entity; any when absent."""

    unit: str
    """The unit with everything below it; the whole company when absent."""

    version: Required[int]
    """The version of the books, growing."""

    currency: Required[str]
    """The currency of limit and balance."""

    limit: DecimalLike
    """The limit; none when absent."""

    balance: DecimalLike
    """What is owed; below zero for a credit balance."""

    on_hold: bool
    """Whether the seller has stopped the credit."""

    includes_until: InstantLike
    """The balance has every invoice booked at or before this instant."""

    includes: Sequence[IncludedDict | _t.Included]
    """Orders that the balance has, whole or in part, whatever stage they are in."""


class CreditUseDict(TypedDict, total=False):
    """An order, or what may become one, in all its stages."""

    id: Required[str]
    """The operation that held."""

    content: Required[str]
    """Names its content."""

    subject: str
    """The cart, quote or order that it is for."""

    order: str
    """The order, once there is one."""

    currency: Required[str]
    """The currency of the stages."""

    until: InstantLike
    """When what is still held is released by itself."""

    stages: Required[CreditStagesDict | _t.CreditStages]
    """How much is in which stage."""

    shares: Sequence[CreditShareDict | _t.CreditShare]
    """How much counts in which account."""

    operations: Sequence[BudgetMarkDict | _t.BudgetMark]
    """The operations on it."""

    forget_at: InstantLike
    """When it is forgotten: some time after all of it is in the balances."""


class CreditsDict(TypedDict, total=False):
    """The credit of an account."""

    version: int
    """How many events were applied."""

    accounts: Sequence[CreditAccountDict | _t.CreditAccount]
    """The credit accounts, by seller and unit."""

    uses: Sequence[CreditUseDict | _t.CreditUse]
    """What counts, by the operation that held."""


class CrmCardDict(TypedDict, total=False):
    """A record of a CRM to be put or changed."""

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    system: Required[str]
    """The system."""

    record: Required[str]
    """The kind of record."""

    context: Required[ContextDict | _t.Context]
    """The whole context."""


class CrmStepDict(TypedDict, total=False):
    """A record of the CRM."""

    system: Required[str]
    """The system, such as `salesforce` or `hubspot`."""

    record: Required[str]
    """The kind of record, such as `opportunity`."""

CycleWord: TypeAlias = Literal[
    "week",
    "month",
    "quarter",
    "year"
]


class DeferralDict(TypedDict, total=False):
    """How long a step may be held back."""

    max_age: Required[str]
    """Counted from when it was due."""


class DelayDict(TypedDict, total=False):
    """A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`."""

    elapsed: str
    """Time that passes by day and night."""

    business_time: str
    """Open time of the calendar."""

    business_days: int
    """Business days of the calendar."""

    calendar: str
    """The calendar."""


DelegationDict = TypedDict(
    "DelegationDict",
    {
        "id": "Required[str]",
        "from": "Required[str]",
        "to": "Required[str]",
        "starts": "InstantLike",
        "until": "InstantLike",
        "policies": "Sequence[str]",
    },
    total=False,
)
"""A right to approve that is handed on."""


DelegationRequestDict = TypedDict(
    "DelegationRequestDict",
    {
        "from": "Required[str]",
        "to": "Required[str]",
        "starts": "InstantLike",
        "until": "InstantLike",
        "policies": "Sequence[str]",
    },
    total=False,
)
"""A delegation that is asked for."""


class DeliveryDict(TypedDict, total=False):
    """A part of a line's quantity."""

    quantity: Required[DecimalLike]
    """How much, in the unit of the line."""

    requested: InstantLike
    """When it is wanted; the line's date when absent."""

    ship_to: str
    """Where it goes; the cart's place when absent."""

    ship_from: str
    """Where it comes from; the cart's place when absent."""


DepositDict = TypedDict(
    "DepositDict",
    {
        "id": "Required[str]",
        "percent": "Required[DecimalLike]",
        "for": "EligibilityDict",
    },
    total=False,
)
"""What part of an order is due now."""


class DirectoryDict(TypedDict, total=False):
    """What the host knows beside the effects, as a document."""

    companies: Sequence[KnownCompanyDict]
    """Names of companies."""

    people: Sequence[KnownPersonDict]
    """People."""

    records: Sequence[KnownRecordDict]
    """Ids that HubSpot gave records."""

DiscountBasisWord: TypeAlias = Literal[
    "price",
    "net",
    "gross"
]

DiscountFromWord: TypeAlias = Literal[
    "today",
    "list"
]

DocumentKindWord: TypeAlias = Literal[
    "tree",
    "rulebook",
    "request",
    "input",
    "event",
    "rounding"
]


class EarlyPaymentDict(TypedDict, total=False):
    """A discount for early payment."""

    last_day: Required[DateLike]
    """The last day on which it counts."""

    amount: Required[DecimalLike]
    """What is taken off."""


class EffectDict(TypedDict, total=False):
    """Something to be done now."""

    key: Required[str]
    """What the host uses as idempotency key."""

    not_after: InstantLike
    """From here on it is stale and must not be done any more."""

    supersedes: str
    """An earlier effect that this one takes the place of."""

    do: Required[EffectKindDict | _t.EffectKind]
    """What is to be done."""


class PlaceOrderEffectKindDict(TypedDict, total=False):
    """Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`."""

    effect: Required[Literal["place_order"]]

    order: Required[str]
    """The order that it becomes."""

    cart: str
    """The cart that it is placed from."""

    quote: str
    """The quote that it is placed from."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """What was agreed: the order is never priced again."""

    po_number: str
    """The buyer's purchase order number."""


class TransferCartEffectKindDict(TypedDict, total=False):
    """Give the cart to the procurement system that the buyer came from."""

    effect: Required[Literal["transfer_cart"]]

    cart: Required[str]
    """The cart."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """What it holds."""


class AskApprovalEffectKindDict(TypedDict, total=False):
    """Ask people to decide a step of an approval."""

    effect: Required[Literal["ask_approval"]]

    approval: Required[str]
    """The approval."""

    step: Required[str]
    """The step."""

    revision: Required[int]
    """The revision that is asked about: the answer names it."""

    to: Sequence[ApprovalPersonDict | _t.ApprovalPerson]
    """Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation."""

    claims: Sequence[ClaimDict | _t.Claim]
    """What links may be signed for. Opening a link decides nothing: the command that follows carries the claim."""

    case: ApprovalCaseDict | _t.ApprovalCase
    """For another system that decides: what is asked, and by whom."""

    prices: PriceSnapshotDict | _t.PriceSnapshot
    """For another system that decides about a cart: what it holds and costs."""


class TellEffectKindDict(TypedDict, total=False):
    """Tell people that something happened."""

    effect: Required[Literal["tell"]]

    topic: Required[str]
    """What happened, such as `approval_blocked` or `quote_offered`."""

    to: Sequence[ApprovalPersonDict | _t.ApprovalPerson]
    """Who is told."""

    cart: str
    """The cart that it is about."""

    quote: str
    """The quote that it is about."""

    approval: str
    """The approval that it is about."""

    order: str
    """The order that it is about."""


class SendEffectKindDict(TypedDict, total=False):
    """Send a message, and answer what became of it."""

    effect: Required[Literal["send"]]

    message: Required[RecoveryMessageDict | _t.RecoveryMessage]
    """The message."""


class TaskEffectKindDict(TypedDict, total=False):
    """Give somebody of the seller a task."""

    effect: Required[Literal["task"]]

    task: Required[TaskCardDict | _t.TaskCard]
    """The task."""


class AudienceEffectKindDict(TypedDict, total=False):
    """Put somebody into an audience, or take them out."""

    effect: Required[Literal["audience"]]

    audience: Required[AudienceCardDict | _t.AudienceCard]
    """The change."""


class UpsertEffectKindDict(TypedDict, total=False):
    """Put or change a record of a CRM."""

    effect: Required[Literal["upsert"]]

    record: Required[CrmCardDict | _t.CrmCard]
    """The record."""


class WebhookEffectKindDict(TypedDict, total=False):
    """Call a hook."""

    effect: Required[Literal["webhook"]]

    call: Required[HookCardDict | _t.HookCard]
    """The call."""


class OfferEffectKindDict(TypedDict, total=False):
    """Put an offer in force."""

    effect: Required[Literal["offer"]]

    offer: Required[OfferCardDict | _t.OfferCard]
    """The offer."""


class MakeQuoteEffectKindDict(TypedDict, total=False):
    """Make a quote of a cart that another system owns."""

    effect: Required[Literal["make_quote"]]

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    to: str
    """The role that works on it."""


class HoldPriceEffectKindDict(TypedDict, total=False):
    """Keep the price of a cart that another system owns."""

    effect: Required[Literal["hold_price"]]

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    until: Required[InstantLike]
    """Until when."""


class ErasePersonEffectKindDict(TypedDict, total=False):
    """Erase a person everywhere outside the account too."""

    effect: Required[Literal["erase_person"]]

    contact: Required[str]
    """The person."""

EffectKindDict: TypeAlias = (
    PlaceOrderEffectKindDict
    | TransferCartEffectKindDict
    | AskApprovalEffectKindDict
    | TellEffectKindDict
    | SendEffectKindDict
    | TaskEffectKindDict
    | AudienceEffectKindDict
    | UpsertEffectKindDict
    | WebhookEffectKindDict
    | OfferEffectKindDict
    | MakeQuoteEffectKindDict
    | HoldPriceEffectKindDict
    | ErasePersonEffectKindDict
)


class AcceptedEffectResultDict(TypedDict, total=False):
    """It was taken."""

    result: Required[Literal["accepted"]]

    reference: str
    """The other system's own number."""

    covered: Sequence[CoveredDict | _t.Covered]
    """Of an order: what it covers, where that is not all."""


class DeliveredEffectResultDict(TypedDict, total=False):
    """It reached its recipient."""

    result: Required[Literal["delivered"]]


class RefusedEffectResultDict(TypedDict, total=False):
    """The other system said no; trying again as it is will not help."""

    result: Required[Literal["refused"]]

    code: str
    """The other system's code."""

    reason: str
    """What it said."""


class FailedEffectResultDict(TypedDict, total=False):
    """It did not work; the host does not try again."""

    result: Required[Literal["failed"]]

    reason: str
    """What went wrong."""


class SoftBounceEffectResultDict(TypedDict, total=False):
    """The address failed for now."""

    result: Required[Literal["soft_bounce"]]


class HardBounceEffectResultDict(TypedDict, total=False):
    """The address does not exist."""

    result: Required[Literal["hard_bounce"]]


class ComplaintEffectResultDict(TypedDict, total=False):
    """The recipient complained."""

    result: Required[Literal["complaint"]]


class UnsubscribedEffectResultDict(TypedDict, total=False):
    """The recipient wants no more of this."""

    result: Required[Literal["unsubscribed"]]


class LaterEffectResultDict(TypedDict, total=False):
    """The other system has too much to do: it is to be tried again later, under the same key."""

    result: Required[Literal["later"]]

    after: str
    """How much later."""


class UnknownEffectResultDict(TypedDict, total=False):
    """The host can't tell yet; the answer will follow."""

    result: Required[Literal["unknown"]]

EffectResultDict: TypeAlias = (
    AcceptedEffectResultDict
    | DeliveredEffectResultDict
    | RefusedEffectResultDict
    | FailedEffectResultDict
    | SoftBounceEffectResultDict
    | HardBounceEffectResultDict
    | ComplaintEffectResultDict
    | UnsubscribedEffectResultDict
    | LaterEffectResultDict
    | UnknownEffectResultDict
)


class EligibilityDict(TypedDict, total=False):
    """Who something is for. Every dimension named must match; any id of it suffices."""

    accounts: Sequence[str]
    """Accounts; their descendants match too."""

    org_units: Sequence[str]
    """Units of the company tree; their subtrees match too."""

    contacts: Sequence[str]
    """People."""

    groups: Sequence[str]
    """Groups of accounts or contacts."""

    segments: Sequence[str]
    """Segments."""

    channels: Sequence[str]
    """Sales channels."""

    regions: Sequence[str]
    """Regions and everything below them."""

    sellers: Sequence[str]
    """Selling entities."""


class EligibleDict(TypedDict, total=False):
    """Somebody who may decide a step."""

    person: Required[ApprovalPersonDict | _t.ApprovalPerson]
    """The person."""

    powers: Sequence[ApprovalPersonDict | _t.ApprovalPerson]
    """Whose right it is: the person's own, or of those who delegated it."""

EndingPreferenceWord: TypeAlias = Literal[
    "nearest",
    "down",
    "up"
]

EnterOnWord: TypeAlias = Literal[
    "abandoned",
    "opened",
    "stage_entered",
    "signal",
    "ended"
]


class EnteredRowDict(TypedDict, total=False):
    """A row as it was entered."""

    number: Required[str]
    """The number, with any white space around it."""

    quantity: Required[DecimalLike]
    """The quantity."""

    unit: str
    """Its unit of measure; the product's base unit when absent."""

    kind: NumberKindWord | _t.NumberKind
    """What kind of number it is, if that is known; all kinds are tried when absent."""


class EntryDict(TypedDict, total=False):
    """Who enters."""

    on: Required[EnterOnWord | _t.EnterOn]
    """On what."""

    signals: Sequence[str]
    """The signals, for `signal`."""

    ends: Sequence[JourneyEndWord | _t.JourneyEnd]
    """The ends, for `ended`."""

    stages: Sequence[BuyingStageWord | _t.BuyingStage]
    """The stages; all when empty."""

    reasons: Sequence[KnownReasonWord | _t.KnownReason | str]
    """The reasons, one of which must be the heaviest; all when empty."""

    segments: Sequence[str]
    """The segments, one of which must fit; all when empty."""

    when: CartConditionDict
    """What must be so."""

EntryKeyWord: TypeAlias = Literal[
    "subject",
    "contact",
    "account"
]


class EntryMarkDict(TypedDict, total=False):
    """When a play was last entered."""

    play: Required[str]
    """The play."""

    key: Required[str]
    """What counts as the same."""

    at: Required[InstantLike]
    """When."""


class EscalationDict(TypedDict, total=False):
    """Who may decide too when nobody decided in time."""

    after: Required[DelayDict | _t.Delay]
    """How long after the step opened."""

    to: Sequence[ApproverDict | _t.Approver]
    """Any of these, besides those named before."""


class AccountOpenedEventDict(TypedDict, total=False):
    """The account came into being."""

    event: Required[Literal["account.opened"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    account: Required[str]
    """The account."""


class AccountInputAcceptedEventDict(TypedDict, total=False):
    """An input was accepted."""

    event: Required[Literal["account.input_accepted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    input: Required[str]
    """Its id."""

    digest: Required[str]
    """The digest of its body."""

    forgot: int
    """How many of the oldest remembered inputs were forgotten for it."""


AccountRulebookChangedEventDict = TypedDict(
    "AccountRulebookChangedEventDict",
    {
        "event": "Required[Literal['account.rulebook_changed']]",
        "seq": "Required[int]",
        "at": "Required[InstantLike]",
        "from": "str",
        "to": "Required[str]",
    },
    total=False,
)
"""The rulebook is another one than before."""


class AccountProfileSyncedEventDict(TypedDict, total=False):
    """The company was put in place of the one known."""

    event: Required[Literal["account.profile_synced"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    version: Required[int]
    """The version at the source."""

    company: Required[CompanyRecordDict | _t.CompanyRecord]
    """The company."""


class AccountContactSyncedEventDict(TypedDict, total=False):
    """A contact was put or changed."""

    event: Required[Literal["account.contact_synced"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    version: Required[int]
    """The version at the source."""

    contact: Required[ContactRecordDict | _t.ContactRecord]
    """The contact."""


class AccountContactRemovedEventDict(TypedDict, total=False):
    """A contact is gone."""

    event: Required[Literal["account.contact_removed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    version: Required[int]
    """The version at the source."""

    contact: Required[str]
    """The contact."""


class AccountConsumptionSyncedEventDict(TypedDict, total=False):
    """The host's count of what was used of contracts and promotions."""

    event: Required[Literal["account.consumption_synced"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    version: Required[int]
    """The version of the count."""

    consumed: ConsumedDict | _t.Consumed
    """What was used."""

    includes: Sequence[str]
    """Orders that the count holds."""


class AccountDelegatedEventDict(TypedDict, total=False):
    """A right to approve was handed on."""

    event: Required[Literal["account.delegated"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    delegation: Required[DelegationDict | _t.Delegation]
    """The delegation."""


class AccountDelegationBeganEventDict(TypedDict, total=False):
    """A delegation is in force from now on."""

    event: Required[Literal["account.delegation_began"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    id: Required[str]
    """The delegation."""


class AccountDelegationEndedEventDict(TypedDict, total=False):
    """A delegation is over, or was revoked."""

    event: Required[Literal["account.delegation_ended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    id: Required[str]
    """The delegation."""


class AccountSpendLoggedEventDict(TypedDict, total=False):
    """What a subject spends counts in the rolling sums of policies, in place of what it counted before."""

    event: Required[Literal["account.spend_logged"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    subject: Required[SubjectRefDict | _t.SubjectRef]
    """The subject."""

    entries: Sequence[SpendEntryDict | _t.SpendEntry]
    """By cost centre and supplier."""


class AccountSpendRemovedEventDict(TypedDict, total=False):
    """A subject counts in no rolling sum any more."""

    event: Required[Literal["account.spend_removed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    subject: Required[SubjectRefDict | _t.SubjectRef]
    """The subject."""


class AccountPlacesKnownEventDict(TypedDict, total=False):
    """Goods have been sent to these places before, from now on."""

    event: Required[Literal["account.places_known"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    places: Sequence[str]
    """The places."""


class AccountClosingEventDict(TypedDict, total=False):
    """Something has ended and will leave the state."""

    event: Required[Literal["account.closing"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    closing: Required[ClosingDict | _t.Closing]
    """What, and when."""


class AccountReopenedEventDict(TypedDict, total=False):
    """Something that had ended is open again."""

    event: Required[Literal["account.reopened"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    subject: Required[SubjectDict | _t.Subject]
    """What it is."""


class AccountOrderCountedEventDict(TypedDict, total=False):
    """What an order uses of contracts and promotions, in place of what was counted for it before."""

    event: Required[Literal["account.order_counted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    uses: Required[OrderUseDict | _t.OrderUse]
    """What it uses; nothing once everything was given back."""


class AccountBoughtEventDict(TypedDict, total=False):
    """The account bought something: how recently, how often and for how much it does."""

    event: Required[Literal["account.bought"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    purchase: Required[PurchaseDict | _t.Purchase]
    """The order."""


class AccountAnsweredEventDict(TypedDict, total=False):
    """Another system answered what pricing asked for."""

    event: Required[Literal["account.answered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    answers: AnswersDict | _t.Answers
    """The answers."""


class AccountPersonChangedEventDict(TypedDict, total=False):
    """What is known of a person changed; what it is, is stored apart."""

    event: Required[Literal["account.person_changed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    contact: Required[str]
    """The person."""

    version: Required[int]
    """The version at the source."""


class AccountPersonForgottenEventDict(TypedDict, total=False):
    """What was known of a person was erased."""

    event: Required[Literal["account.person_forgotten"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    contact: Required[str]
    """The person."""


class AccountEffectIssuedEventDict(TypedDict, total=False):
    """An effect was given to the host."""

    event: Required[Literal["account.effect_issued"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    effect: Required[EffectDict | _t.Effect]
    """The effect."""


class AccountEffectAnsweredEventDict(TypedDict, total=False):
    """The host said what became of an effect."""

    event: Required[Literal["account.effect_answered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    key: Required[str]
    """The effect."""

    result: Required[EffectResultDict | _t.EffectResult]
    """What became of it."""


class AccountAnswerUnmatchedEventDict(TypedDict, total=False):
    """An answer came to an effect that is not open: counted, and nothing else."""

    event: Required[Literal["account.answer_unmatched"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    key: Required[str]
    """The key that was answered."""


class AccountEffectLapsedEventDict(TypedDict, total=False):
    """An effect is stale: nobody has to do it any more."""

    event: Required[Literal["account.effect_lapsed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    key: Required[str]
    """The effect."""


class AccountDroppedEventDict(TypedDict, total=False):
    """Something that had ended left the state."""

    event: Required[Literal["account.dropped"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    subject: Required[SubjectDict | _t.Subject]
    """What it was."""


class BudgetBudgetSetEventDict(TypedDict, total=False):
    """A budget was made or changed."""

    event: Required[Literal["budget.budget_set"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    budget: Required[BudgetRecordDict | _t.BudgetRecord]
    """The budget, its overdraft settled."""

    periods: Sequence[str]
    """The open periods that have the new limit: those that were not over."""


class BudgetBudgetRemovedEventDict(TypedDict, total=False):
    """A budget was removed."""

    event: Required[Literal["budget.budget_removed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    budget: Required[str]
    """The budget."""


class BudgetBudgetObservedEventDict(TypedDict, total=False):
    """The system that keeps a budget said something new."""

    event: Required[Literal["budget.budget_observed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    budget: Required[str]
    """The budget."""

    source_version: Required[int]
    """The other system's version."""

    period: Required[str]
    """The period."""

    committed: Required[DecimalLike]
    """What is spent."""

    held: Required[DecimalLike]
    """What is held."""

    limit: DecimalLike
    """What may be spent."""

    includes: Sequence[str]
    """Holds made here that these sums have."""


BudgetPeriodOpenedEventDict = TypedDict(
    "BudgetPeriodOpenedEventDict",
    {
        "event": "Required[Literal['budget.period_opened']]",
        "seq": "Required[int]",
        "at": "Required[InstantLike]",
        "budget": "Required[str]",
        "period": "Required[str]",
        "from": "InstantLike",
        "until": "InstantLike",
        "limit": "Required[DecimalLike]",
        "carried": "DecimalLike",
        "carried_from": "str",
        "close_at": "InstantLike",
    },
    total=False,
)
"""A period began to be used."""


class BudgetPeriodClosedEventDict(TypedDict, total=False):
    """A period was closed: nothing refers to it any more, and nothing can be held in it again."""

    event: Required[Literal["budget.period_closed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    budget: Required[str]
    """The budget."""

    period: Required[str]
    """The period."""

    committed: Required[DecimalLike]
    """What was spent in it."""


class BudgetExceededEventDict(TypedDict, total=False):
    """Budgets that can be exceeded with approval lack the amount. Nothing was held."""

    event: Required[Literal["budget.exceeded"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    operation: Required[str]
    """The operation that asked."""

    subject: str
    """What it is for."""

    shortfalls: Sequence[ShortfallDict | _t.Shortfall]
    """The budgets that lack something."""


class BudgetHeldEventDict(TypedDict, total=False):
    """Amounts were held."""

    event: Required[Literal["budget.held"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[HoldDict | _t.Hold]
    """The hold."""


class BudgetAdjustedEventDict(TypedDict, total=False):
    """Other amounts are held."""

    event: Required[Literal["budget.adjusted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The hold."""

    operation: Required[BudgetMarkDict | _t.BudgetMark]
    """The operation."""

    after: Required[BudgetStandingDict | _t.BudgetStanding]
    """How it stands now."""


class BudgetCommittedEventDict(TypedDict, total=False):
    """What was held is spent."""

    event: Required[Literal["budget.committed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The hold."""

    operation: Required[BudgetMarkDict | _t.BudgetMark]
    """The operation."""

    after: Required[BudgetStandingDict | _t.BudgetStanding]
    """How it stands now."""


class BudgetReleasedEventDict(TypedDict, total=False):
    """What was held is free."""

    event: Required[Literal["budget.released"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The hold."""

    operation: BudgetMarkDict | _t.BudgetMark
    """The operation; none when its time was over."""

    after: Required[BudgetStandingDict | _t.BudgetStanding]
    """How it stands now."""


class BudgetGivenBackEventDict(TypedDict, total=False):
    """What was spent is free."""

    event: Required[Literal["budget.given_back"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The hold."""

    operation: Required[BudgetMarkDict | _t.BudgetMark]
    """The operation."""

    after: Required[BudgetStandingDict | _t.BudgetStanding]
    """How it stands now."""


class BudgetForgottenEventDict(TypedDict, total=False):
    """A hold and its operations are no longer remembered; what it committed stays in the sums."""

    event: Required[Literal["budget.forgotten"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The hold."""


class CreditSyncedEventDict(TypedDict, total=False):
    """The books said something new."""

    event: Required[Literal["credit.synced"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    facts: Required[CreditSyncDict | _t.CreditSync]
    """What they said."""

    uses: Sequence[CreditSettledDict | _t.CreditSettled]
    """The uses of which the balance has more now."""


class CreditExceededEventDict(TypedDict, total=False):
    """Credit that may be exceeded with approval is lacking. Nothing was held."""

    event: Required[Literal["credit.exceeded"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    operation: Required[str]
    """The operation that asked."""

    subject: str
    """What it is for."""

    shortfalls: Sequence[CreditShortfallDict | _t.CreditShortfall]
    """The accounts that lack something."""


class CreditHeldEventDict(TypedDict, total=False):
    """An amount was held."""

    event: Required[Literal["credit.held"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    use: Required[CreditUseDict | _t.CreditUse]
    """The use."""


class CreditMovedEventDict(TypedDict, total=False):
    """A use went from one stage to another, or its amounts changed."""

    event: Required[Literal["credit.moved"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The use."""

    what: Required[str]
    """What was done: the word of the command, or `expire`."""

    operation: BudgetMarkDict | _t.BudgetMark
    """The operation; none when its time was over."""

    after: Required[CreditStandingDict | _t.CreditStanding]
    """How it stands now."""


class CreditForgottenEventDict(TypedDict, total=False):
    """A use is no longer remembered."""

    event: Required[Literal["credit.forgotten"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    hold: Required[str]
    """The use."""


class OutreachConsentedEventDict(TypedDict, total=False):
    """A consent was given or taken back."""

    event: Required[Literal["outreach.consented"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    consent: Required[ConsentDict | _t.Consent]
    """The consent."""


class OutreachBlockedEventDict(TypedDict, total=False):
    """Somebody is not written to from now on."""

    event: Required[Literal["outreach.blocked"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    block: Required[BlockDict | _t.Block]
    """Where, and why."""


class OutreachUnblockedEventDict(TypedDict, total=False):
    """Somebody may be written to again."""

    event: Required[Literal["outreach.unblocked"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    contact: Required[str]
    """The person."""

    channel: str
    """The channel."""

    address: str
    """The address."""

    why: Required[BlockReasonWord | _t.BlockReason]
    """What no longer blocks."""

    when: Required[InstantLike]
    """Since when."""


class OutreachReservedEventDict(TypedDict, total=False):
    """A message is given to the host, or another tool sent one: it counts towards caps from now on."""

    event: Required[Literal["outreach.reserved"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    sent: Required[SentDict | _t.Sent]
    """The message."""


class OutreachReturnedEventDict(TypedDict, total=False):
    """A message was not sent after all: it counts no more."""

    event: Required[Literal["outreach.returned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    key: Required[str]
    """The effect."""


class OutreachTouchedEventDict(TypedDict, total=False):
    """A message reached its recipient, was opened, or a link in it was followed."""

    event: Required[Literal["outreach.touched"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    key: Required[str]
    """The effect."""

    touch: Required[TouchWord | _t.Touch]
    """What happened."""

    when: Required[InstantLike]
    """When it happened first."""


class OutreachBallTakenEventDict(TypedDict, total=False):
    """A person has the ball."""

    event: Required[Literal["outreach.ball_taken"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    ball: Required[BallDict | _t.Ball]
    """Who, and why."""


class OutreachBallReturnedEventDict(TypedDict, total=False):
    """A person gives the ball back, or took over for good."""

    event: Required[Literal["outreach.ball_returned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    ball: Required[BallDict | _t.Ball]
    """The task, call or thing as it was closed; with `back` the flow goes on then, without it the person took over."""


class OutreachRepliedEventDict(TypedDict, total=False):
    """Somebody wrote back."""

    event: Required[Literal["outreach.replied"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    when: Required[InstantLike]
    """When."""

    contact: str
    """Who."""


class OutreachAssignedEventDict(TypedDict, total=False):
    """An arm of an experiment was given."""

    event: Required[Literal["outreach.assigned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    assignment: Required[AssignmentDict | _t.Assignment]
    """Which, to whom, how likely."""


class OutreachExposedEventDict(TypedDict, total=False):
    """An arm made a difference for the first time."""

    event: Required[Literal["outreach.exposed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    experiment: Required[str]
    """The experiment."""

    unit: Required[str]
    """What was assigned."""

    arm: str
    """The arm; none where it is held out."""


class OutreachOfferedEventDict(TypedDict, total=False):
    """Something was offered."""

    event: Required[Literal["outreach.offered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    offer: Required[OfferGivenDict | _t.OfferGiven]
    """What."""


class OutreachScoredEventDict(TypedDict, total=False):
    """A model of the host said something."""

    event: Required[Literal["outreach.scored"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    score: Required[ScoreDict | _t.Score]
    """What."""


class OutreachStockKnownEventDict(TypedDict, total=False):
    """What is known of stock."""

    event: Required[Literal["outreach.stock_known"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    stock: Required[StockFactDict | _t.StockFact]
    """How much there is."""


class OutreachForgottenEventDict(TypedDict, total=False):
    """What nothing needs any more was forgotten: messages and stock from before that time."""

    event: Required[Literal["outreach.forgotten"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    before: Required[InstantLike]
    """That time."""


class OutreachPersonForgottenEventDict(TypedDict, total=False):
    """Everything about a person was forgotten."""

    event: Required[Literal["outreach.person_forgotten"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    contact: Required[str]
    """The person."""


class CartCreatedEventDict(TypedDict, total=False):
    """The cart is there."""

    event: Required[Literal["cart.created"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    kind: CartKindWord | _t.CartKind
    """What it is for."""

    authority: AuthorityWord | _t.Authority
    """Who decides about it."""

    unit: str
    """The unit that buys."""

    owner: str
    """Whose it is; a guest's when absent."""

    currency: Required[str]
    """The currency."""

    head: CartHeadDict | _t.CartHead
    """What is said about it as a whole."""

    expires: InstantLike
    """When it ends unless somebody comes back."""

    buyer: bool
    """Whether a buyer did it."""


class CartLineEditedEventDict(TypedDict, total=False):
    """Something was written on a line."""

    event: Required[Literal["cart.line_edited"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    line: Required[str]
    """The line."""

    key: Required[LineKeyDict | _t.LineKey]
    """Its key."""

    stamp: Required[StampDict | _t.Stamp]
    """When, by whom, by which operation."""

    edit: Required[LineEditDict | _t.LineEdit]
    """What was written."""

    buyer: bool
    """Whether a buyer did it."""

    misconfigured: bool
    """Whether the configuration of the line breaks a constraint."""

    quantity: DecimalLike
    """The quantity of the line afterwards; none when it is gone."""


class CartFoldedEventDict(TypedDict, total=False):
    """Additions before the horizon were folded, and lines that were gone before it forgotten."""

    event: Required[Literal["cart.folded"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    horizon: Required[InstantLike]
    """Operations before this are too old from now on."""


class CartHeadChangedEventDict(TypedDict, total=False):
    """What is said about the cart as a whole was replaced."""

    event: Required[Literal["cart.head_changed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    head: Required[CartHeadDict | _t.CartHead]
    """What is said now."""

    buyer: bool
    """Whether a buyer did it."""


class CartKindChangedEventDict(TypedDict, total=False):
    """It is for something else now."""

    event: Required[Literal["cart.kind_changed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    kind: Required[CartKindWord | _t.CartKind]
    """What it is for."""


class CartSharedEventDict(TypedDict, total=False):
    """Who may use it was said anew."""

    event: Required[Literal["cart.shared"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    shared: AccessWord | _t.Access
    """What everybody of the unit may do."""

    members: Sequence[MemberDict | _t.Member]
    """Who else may use it."""


class CartClaimedEventDict(TypedDict, total=False):
    """It has an owner now."""

    event: Required[Literal["cart.claimed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    owner: Required[str]
    """Whose it is."""

    unit: str
    """The unit that buys."""


class CartExtendedEventDict(TypedDict, total=False):
    """Its end was put off."""

    event: Required[Literal["cart.extended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    expires: InstantLike
    """When it ends; never when absent."""


class CartLockedEventDict(TypedDict, total=False):
    """Somebody holds it."""

    event: Required[Literal["cart.locked"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    lock: Required[CartLockDict | _t.CartLock]
    """The lock."""


class CartUnlockedEventDict(TypedDict, total=False):
    """Nobody holds it any more."""

    event: Required[Literal["cart.unlocked"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""


class CartFrozenEventDict(TypedDict, total=False):
    """Its prices are kept."""

    event: Required[Literal["cart.frozen"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    hard: bool
    """Whether edits are refused."""

    snapshot: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices."""


class CartThawedEventDict(TypedDict, total=False):
    """Its prices are no longer kept."""

    event: Required[Literal["cart.thawed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""


class CartSeenEventDict(TypedDict, total=False):
    """The buyer was shown what it costs."""

    event: Required[Literal["cart.seen"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    snapshot: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """What was shown."""

    buyer: bool
    """Whether a buyer did it."""


class CartSubmittedEventDict(TypedDict, total=False):
    """It was submitted."""

    event: Required[Literal["cart.submitted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    approval: str
    """The approval it waits for; none when it needs no approval and is approved by that."""

    snapshot: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices it was submitted with."""

    facets: Required[FacetsDict | _t.Facets]
    """The digests of what was submitted."""

    until: InstantLike
    """When an approval that was not needed lapses."""

    buyer: bool
    """Whether a buyer did it."""


class CartApprovedEventDict(TypedDict, total=False):
    """It was approved."""

    event: Required[Literal["cart.approved"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    until: InstantLike
    """When that lapses; never when absent."""


class CartReturnedEventDict(TypedDict, total=False):
    """It was rejected or returned for changes."""

    event: Required[Literal["cart.returned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    reasons: Sequence[CartReasonDict | _t.CartReason]
    """Why."""


class CartRecalledEventDict(TypedDict, total=False):
    """It was taken back from approval."""

    event: Required[Literal["cart.recalled"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""


class CartAmendedEventDict(TypedDict, total=False):
    """What was approved was changed."""

    event: Required[Literal["cart.amended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    snapshot: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices now."""

    facets: Required[FacetsDict | _t.Facets]
    """The digests now."""

    approval: str
    """The approval it waits for again; none when it stays approved."""

    buyer: bool
    """Whether a buyer did it."""


class CartApprovalLapsedEventDict(TypedDict, total=False):
    """The approval is too old."""

    event: Required[Literal["cart.approval_lapsed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""


class CartPlacingEventDict(TypedDict, total=False):
    """An order is being placed."""

    event: Required[Literal["cart.placing"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    key: Required[str]
    """The key of the effect that places it."""

    snapshot: PriceSnapshotDict | _t.PriceSnapshot
    """The prices, where none were kept."""

    buyer: bool
    """Whether a buyer did it."""


class CartPlacingUnknownEventDict(TypedDict, total=False):
    """Nobody knows whether the order was taken."""

    event: Required[Literal["cart.placing_unknown"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    key: Required[str]
    """The key of the effect."""


class CartPlacedEventDict(TypedDict, total=False):
    """It was ordered."""

    event: Required[Literal["cart.placed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    order: Required[str]
    """The order."""


class CartRefusedEventDict(TypedDict, total=False):
    """The order was refused."""

    event: Required[Literal["cart.refused"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    reason: Required[CartReasonDict | _t.CartReason]
    """Why."""


class CartGenerationStartedEventDict(TypedDict, total=False):
    """A remainder lives on."""

    event: Required[Literal["cart.generation_started"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    generation: Required[int]
    """The generation, from 1."""

    order: Required[str]
    """The order that covered the rest."""

    expires: InstantLike
    """When it ends unless somebody comes back."""


class CartMergedEventDict(TypedDict, total=False):
    """Its lines went into another cart."""

    event: Required[Literal["cart.merged"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    into: Required[str]
    """The other cart."""


class CartTransferredEventDict(TypedDict, total=False):
    """It went to a procurement system."""

    event: Required[Literal["cart.transferred"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    snapshot: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices it went with."""

    expires: InstantLike
    """When it ends without a purchase order."""


class CartExpiredEventDict(TypedDict, total=False):
    """Nobody came back."""

    event: Required[Literal["cart.expired"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""


class CartDeletedEventDict(TypedDict, total=False):
    """Somebody threw it away."""

    event: Required[Literal["cart.deleted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""


class CartObservedEventDict(TypedDict, total=False):
    """What another system says that it is."""

    event: Required[Literal["cart.observed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    cart: Required[str]
    """What it is about."""

    source_version: Required[int]
    """The other system's version."""

    whole: Required[CartRecordDict | _t.CartRecord]
    """The whole cart."""


class QuoteCreatedEventDict(TypedDict, total=False):
    """It began."""

    event: Required[Literal["quote.created"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    start: Required[QuoteStartDict | _t.QuoteStart]
    """How."""


class QuoteEditedEventDict(TypedDict, total=False):
    """Lines changed."""

    event: Required[Literal["quote.edited"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    set: Sequence[QuoteLineDict | _t.QuoteLine]
    """Lines as they are now."""

    removed: Sequence[str]
    """Lines taken out."""

    ship_to: str
    """Where the goods go now."""

    po: str
    """The buyer's purchase order number now."""


class QuoteRequestedEventDict(TypedDict, total=False):
    """An offer was asked for."""

    event: Required[Literal["quote.requested"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    set: Sequence[QuoteLineDict | _t.QuoteLine]
    """Lines whose price was looked at again."""


class QuoteClaimedEventDict(TypedDict, total=False):
    """A seller took it on."""

    event: Required[Literal["quote.claimed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    seller: str
    """Who; absent when the host did."""


class QuoteUnclaimedEventDict(TypedDict, total=False):
    """It went back to the queue."""

    event: Required[Literal["quote.unclaimed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""


class QuotePricedEventDict(TypedDict, total=False):
    """Prices of lines were set."""

    event: Required[Literal["quote.priced"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    set: Sequence[QuoteLineDict | _t.QuoteLine]
    """Lines as they are now."""


class QuoteDiscountedEventDict(TypedDict, total=False):
    """The quote's discount was set."""

    event: Required[Literal["quote.discounted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    discount: QuoteDiscountDict | _t.QuoteDiscount
    """The discount; none when it was taken away."""

    set: Sequence[QuoteLineDict | _t.QuoteLine]
    """Lines as they are now."""


class QuoteChargedEventDict(TypedDict, total=False):
    """Charges were set."""

    event: Required[Literal["quote.charged"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    charges: Sequence[QuoteChargeDict | _t.QuoteCharge]
    """All of them."""


class QuoteTargetedEventDict(TypedDict, total=False):
    """Line totals were set to a target."""

    event: Required[Literal["quote.targeted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    total: Required[DecimalLike]
    """The total."""

    set: Sequence[QuoteLineDict | _t.QuoteLine]
    """Lines as they are now."""


class QuoteSentForApprovalEventDict(TypedDict, total=False):
    """The offer waits for a colleague of its seller."""

    event: Required[Literal["quote.sent_for_approval"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    offer: Required[OfferMadeDict | _t.OfferMade]
    """The offer."""

    beyond: Sequence[WhyDict | _t.Why]
    """Why."""


class QuoteInternallyRefusedEventDict(TypedDict, total=False):
    """The colleague sent it back."""

    event: Required[Literal["quote.internally_refused"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    by: Required[str]
    """Who."""

    note: str
    """The id of a note."""


class QuoteOfferedEventDict(TypedDict, total=False):
    """The offer was made."""

    event: Required[Literal["quote.offered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    offer: Required[OfferMadeDict | _t.OfferMade]
    """The offer."""

    approved_by: str
    """Who let it pass, where that was needed."""

    by: Required[str]
    """Who made it."""

    valid_until: InstantLike
    """When it ends (exclusive)."""

    remind_at: InstantLike
    """When the buyer is to be reminded."""

    total: Required[DecimalLike]
    """Lines that are not optional and charges, before tax where prices are without it."""


class QuoteRemindedEventDict(TypedDict, total=False):
    """The end of the offer is near."""

    event: Required[Literal["quote.reminded"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""


class QuoteExpiredEventDict(TypedDict, total=False):
    """The offer ended undecided."""

    event: Required[Literal["quote.expired"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""


class QuoteTermEndedEventDict(TypedDict, total=False):
    """The term of a blanket order ended."""

    event: Required[Literal["quote.term_ended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    state: Required[QuoteStateWord | _t.QuoteState]
    """What it is now: ordered, or expired if nothing ever was."""


class QuoteAcceptedEventDict(TypedDict, total=False):
    """The buyer accepted."""

    event: Required[Literal["quote.accepted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    by: Required[str]
    """Who."""

    lines: Sequence[AcceptedLineDict | _t.AcceptedLine]
    """What."""

    po: str
    """The buyer's purchase order number."""

    total: Required[DecimalLike]
    """Lines and charges."""


class QuoteCounteredEventDict(TypedDict, total=False):
    """The buyer asked for another offer."""

    event: Required[Literal["quote.countered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    counter: Required[CounterDict | _t.Counter]
    """What for."""

    wishes: Sequence[WishedLineDict | _t.WishedLine]
    """Wishes."""


class QuoteDeclinedEventDict(TypedDict, total=False):
    """The buyer said no."""

    event: Required[Literal["quote.declined"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    reason: str
    """Why."""


class QuoteWithdrawnEventDict(TypedDict, total=False):
    """The seller took the offer back."""

    event: Required[Literal["quote.withdrawn"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    reason: str
    """Why."""


class QuoteRejectedEventDict(TypedDict, total=False):
    """The seller makes no offer."""

    event: Required[Literal["quote.rejected"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    reason: str
    """Why."""


class QuoteCancelledEventDict(TypedDict, total=False):
    """It was given up."""

    event: Required[Literal["quote.cancelled"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    reason: str
    """Why."""

    ordered: bool
    """Whether a part was ordered before: then it ends as ordered."""


class QuoteRequotedEventDict(TypedDict, total=False):
    """It is worked on again."""

    event: Required[Literal["quote.requoted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    seller: str
    """Who works on it now."""

    discount: QuoteDiscountDict | _t.QuoteDiscount
    """The quote's discount now: none where today's prices leave less than it takes."""

    set: Sequence[QuoteLineDict | _t.QuoteLine]
    """Lines at today's prices."""


class QuotePlacingEventDict(TypedDict, total=False):
    """A part is being ordered."""

    event: Required[Literal["quote.placing"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    release: Required[ReleaseDict | _t.Release]
    """The part."""


class QuotePlacedEventDict(TypedDict, total=False):
    """The part is ordered."""

    event: Required[Literal["quote.placed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    release: Required[int]
    """The release."""

    order: Required[str]
    """The order."""

    complete: bool
    """Whether that was all that the quote was good for."""


class QuoteRefusedEventDict(TypedDict, total=False):
    """The order was refused; the part is as it was."""

    event: Required[Literal["quote.refused"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    release: Required[int]
    """The release."""

    reason: str
    """Why."""


class QuoteMessagedEventDict(TypedDict, total=False):
    """A message was added."""

    event: Required[Literal["quote.messaged"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    text: Required[str]
    """The id of its text."""

    by: Required[str]
    """Who."""

    internal: bool
    """Whether it is among the seller's people."""


class QuoteObservedEventDict(TypedDict, total=False):
    """Another system said what its quote is now."""

    event: Required[Literal["quote.observed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    quote: Required[str]
    """What it is about."""

    whole: Required[QuoteObservationDict | _t.QuoteObservation]
    """The whole quote."""


class ApprovalRequestedEventDict(TypedDict, total=False):
    """It was asked for."""

    event: Required[Literal["approval.requested"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    case: Required[ApprovalCaseDict | _t.ApprovalCase]
    """What and who."""

    steps: Sequence[PlanStepDict | _t.PlanStep]
    """The merged plan."""


class ApprovalStageOpenedEventDict(TypedDict, total=False):
    """The steps of a stage opened."""

    event: Required[Literal["approval.stage_opened"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    stage: Required[int]
    """The stage."""

    steps: Sequence[OpenedStepDict | _t.OpenedStep]
    """Its steps that were not approved before."""


class ApprovalVotedEventDict(TypedDict, total=False):
    """A person decided a step."""

    event: Required[Literal["approval.voted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    by: Required[ApprovalPersonDict | _t.ApprovalPerson]
    """Who."""

    powers: Sequence[ApprovalPersonDict | _t.ApprovalPerson]
    """In whose right."""

    verdict: Required[VerdictWord | _t.Verdict]
    """What."""

    note: str
    """The id of what was said, a text that the host keeps."""


class ApprovalStepApprovedEventDict(TypedDict, total=False):
    """A step is approved."""

    event: Required[Literal["approval.step_approved"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    by_itself: bool
    """Whether nobody decided in time and the policy did."""


class ApprovalStepRejectedEventDict(TypedDict, total=False):
    """A step is rejected."""

    event: Required[Literal["approval.step_rejected"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    by_itself: bool
    """Whether nobody decided in time and the policy did."""


class ApprovalEscalatedEventDict(TypedDict, total=False):
    """More people may decide a step."""

    event: Required[Literal["approval.escalated"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    eligible: Sequence[EligibleDict | _t.Eligible]
    """Who may decide it now."""

    people: Required[int]
    """How many they are."""


class ApprovalReassignedEventDict(TypedDict, total=False):
    """A step went to somebody else."""

    event: Required[Literal["approval.reassigned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    to: Sequence[ApproverDict | _t.Approver]
    """Who decides instead."""

    eligible: Sequence[EligibleDict | _t.Eligible]
    """Who may decide it now."""

    people: Required[int]
    """How many they are."""


class ApprovalPeopleChangedEventDict(TypedDict, total=False):
    """Other people may decide."""

    event: Required[Literal["approval.people_changed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    steps: Sequence[StepPeopleDict | _t.StepPeople]
    """The steps that changed."""


class ApprovalBlockedEventDict(TypedDict, total=False):
    """It can't be finished as things are."""

    event: Required[Literal["approval.blocked"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    why: Required[str]
    """The reason, as a sentence."""


class ApprovalUnblockedEventDict(TypedDict, total=False):
    """It can be finished again."""

    event: Required[Literal["approval.unblocked"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""


class ApprovalApprovedEventDict(TypedDict, total=False):
    """Every step is approved."""

    event: Required[Literal["approval.approved"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""


class ApprovalRejectedEventDict(TypedDict, total=False):
    """It was refused."""

    event: Required[Literal["approval.rejected"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    step: Required[str]
    """The step that ended it."""

    note: str
    """The id of what was said, a text that the host keeps."""


class ApprovalReturnedEventDict(TypedDict, total=False):
    """It was given back to be changed."""

    event: Required[Literal["approval.returned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    by: ApprovalPersonDict | _t.ApprovalPerson
    """By whom; nobody who is known here where another system decided."""

    note: str
    """The id of what was said, a text that the host keeps."""


class ApprovalRecalledEventDict(TypedDict, total=False):
    """Those who asked took it back."""

    event: Required[Literal["approval.recalled"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""


class ApprovalAmendedEventDict(TypedDict, total=False):
    """The approved subject changed within what was approved."""

    event: Required[Literal["approval.amended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    case: Required[ApprovalCaseDict | _t.ApprovalCase]
    """What it is now."""

    steps: Sequence[PlanStepDict | _t.PlanStep]
    """The plan for it, all approved."""


class ApprovalReopenedEventDict(TypedDict, total=False):
    """The approved subject changed beyond what was approved."""

    event: Required[Literal["approval.reopened"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    case: Required[ApprovalCaseDict | _t.ApprovalCase]
    """What it is now."""

    steps: Sequence[PlanStepDict | _t.PlanStep]
    """The plan for it, with the steps that stay approved."""


class ApprovalRestartedEventDict(TypedDict, total=False):
    """A new rulebook asks for other steps."""

    event: Required[Literal["approval.restarted"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    case: Required[ApprovalCaseDict | _t.ApprovalCase]
    """What it is, and who decides about it now."""

    steps: Sequence[PlanStepDict | _t.PlanStep]
    """The new plan, with the decisions that still fit."""


class ApprovalObservedEventDict(TypedDict, total=False):
    """The system that decides about it said where it stands."""

    event: Required[Literal["approval.observed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""

    source_version: Required[int]
    """That system's version."""


class ApprovalLapsedEventDict(TypedDict, total=False):
    """Its subject expired, or was ordered with it: it counts no more."""

    event: Required[Literal["approval.lapsed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""


class ApprovalCancelledEventDict(TypedDict, total=False):
    """Its subject is gone."""

    event: Required[Literal["approval.cancelled"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    approval: Required[str]
    """What it is about."""


class OrderPlacedEventDict(TypedDict, total=False):
    """The order is there."""

    event: Required[Literal["order.placed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    whole: Required[OrderDict | _t.Order]
    """The whole order."""


class OrderNumberedEventDict(TypedDict, total=False):
    """It got a number."""

    event: Required[Literal["order.numbered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    number: str
    """The number that people know; as before when absent."""

    external: Sequence[ExternalNumberDict | _t.ExternalNumber]
    """Numbers of other systems, each in place of the one that the system had."""


class OrderChangedEventDict(TypedDict, total=False):
    """Its lines or prices changed."""

    event: Required[Literal["order.changed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices now."""

    lines: Sequence[OrderLineDict | _t.OrderLine]
    """All lines as they are now."""

    give_back: Required[GiveBackDict | _t.GiveBack]
    """What that gives back."""

    state: Required[OrderStateWord | _t.OrderState]
    """Where the order stands."""


class OrderCancelledEventDict(TypedDict, total=False):
    """Lines were cancelled."""

    event: Required[Literal["order.cancelled"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of each."""

    give_back: Required[GiveBackDict | _t.GiveBack]
    """What that gives back."""

    state: Required[OrderStateWord | _t.OrderState]
    """Where the order stands."""


class OrderShippedEventDict(TypedDict, total=False):
    """Goods left."""

    event: Required[Literal["order.shipped"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of each line."""

    state: Required[OrderStateWord | _t.OrderState]
    """Where the order stands."""


class OrderBackorderedEventDict(TypedDict, total=False):
    """Goods are waited for."""

    event: Required[Literal["order.backordered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of each line is waited for now."""


class OrderInvoicedEventDict(TypedDict, total=False):
    """An invoice was written, or a credit note."""

    event: Required[Literal["order.invoiced"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of each line; below zero for a credit note."""


class OrderReturnedEventDict(TypedDict, total=False):
    """Goods came back."""

    event: Required[Literal["order.returned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of each line."""

    give_back: Required[GiveBackDict | _t.GiveBack]
    """What that gives back."""


class OrderObservedEventDict(TypedDict, total=False):
    """What another system says that it is."""

    event: Required[Literal["order.observed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    order: Required[str]
    """What it is about."""

    source_version: Required[int]
    """The other system's version."""

    whole: Required[OrderDict | _t.Order]
    """The whole order."""

    give_back: Required[GiveBackDict | _t.GiveBack]
    """What lies between the order before and now."""


class JourneyOpenedEventDict(TypedDict, total=False):
    """It was first seen."""

    event: Required[Literal["journey.opened"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    start: Required[JourneyStartDict | _t.JourneyStart]
    """How it begins."""


class JourneyNoticedEventDict(TypedDict, total=False):
    """Something was seen; the new state of that kind of evidence."""

    event: Required[Literal["journey.noticed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    evidence: Required[EvidenceDict | _t.Evidence]
    """What is known of it now."""


class JourneyActiveEventDict(TypedDict, total=False):
    """Activity: stage and idleness follow from it."""

    event: Required[Literal["journey.active"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    mark: JourneyMarkDict | _t.JourneyMark
    """What it was; nothing when only the first sight of the journey moved."""

    activity: Required[InstantLike]
    """The last activity that counts."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """The stage that it is at now."""

    idle_at: InstantLike
    """When it is found idle."""


class JourneyResumedEventDict(TypedDict, total=False):
    """Somebody came back after it was abandoned: a new generation."""

    event: Required[Literal["journey.resumed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    generation: Required[int]
    """Its number."""

    mark: Required[JourneyMarkDict | _t.JourneyMark]
    """What brought it back."""

    activity: Required[InstantLike]
    """When somebody came back."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """The stage that it is at now."""

    idle_at: InstantLike
    """When it is found idle."""


class JourneyChangedEventDict(TypedDict, total=False):
    """What is in it, whose it is or who must act changed."""

    event: Required[Literal["journey.changed"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    content: Required[JourneyContentDict | _t.JourneyContent]
    """What is known now."""


class JourneyWaitsEventDict(TypedDict, total=False):
    """It is found idle later than was thought, or not at all, since another rule fits it."""

    event: Required[Literal["journey.waits"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    idle_at: InstantLike
    """When it is found idle."""


class JourneyAbandonedEventDict(TypedDict, total=False):
    """Nobody came back in time."""

    event: Required[Literal["journey.abandoned"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    generation: Required[int]
    """The generation."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """The stage where it stalled."""

    value: MoneyDict | _t.Money
    """What it is worth."""

    reasons: Sequence[RankedReasonDict | _t.RankedReason]
    """Why, the heaviest reason first; `unknown` alone where none reaches the threshold."""

    segments: Sequence[str]
    """The segments that it is in."""


class JourneyEndedEventDict(TypedDict, total=False):
    """It is over."""

    event: Required[Literal["journey.ended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it is about."""

    end: Required[JourneyEndWord | _t.JourneyEnd]
    """How."""

    ended: Required[InstantLike]
    """When it came to it."""

    order: str
    """The order that ended it."""


class RunEnteredEventDict(TypedDict, total=False):
    """It began."""

    event: Required[Literal["run.entered"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    run: Required[str]
    """What it is about."""

    start: Required[RunStartDict | _t.RunStart]
    """How."""


class RunWaitingEventDict(TypedDict, total=False):
    """It waits for a step."""

    event: Required[Literal["run.waiting"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    run: Required[str]
    """What it is about."""

    wait: Required[RunWaitDict | _t.RunWait]
    """For which, until when."""


class RunGatedEventDict(TypedDict, total=False):
    """The gates were asked."""

    event: Required[Literal["run.gated"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    run: Required[str]
    """What it is about."""

    step: Required[str]
    """The step."""

    contact: str
    """Who would get it."""

    verdicts: Sequence[GateVerdictDict | _t.GateVerdict]
    """What each said that was asked, in order."""


class RunTakenEventDict(TypedDict, total=False):
    """A step is behind it."""

    event: Required[Literal["run.taken"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    run: Required[str]
    """What it is about."""

    taken: Required[StepTakenDict | _t.StepTaken]
    """Which, and what became of it."""

    due: Required[InstantLike]
    """When it was due by the plan."""


class RunLeavingEventDict(TypedDict, total=False):
    """It ends at its next step."""

    event: Required[Literal["run.leaving"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    run: Required[str]
    """What it is about."""

    end: Required[RunEndWord | _t.RunEnd]
    """How."""


class RunEndedEventDict(TypedDict, total=False):
    """It ended."""

    event: Required[Literal["run.ended"]]

    seq: Required[int]
    """Its number: 1 for the first, without gaps."""

    at: Required[InstantLike]
    """When it took effect, by the account's clock."""

    run: Required[str]
    """What it is about."""

    end: Required[RunEndWord | _t.RunEnd]
    """How."""

EventDict: TypeAlias = (
    AccountOpenedEventDict
    | AccountInputAcceptedEventDict
    | AccountRulebookChangedEventDict
    | AccountProfileSyncedEventDict
    | AccountContactSyncedEventDict
    | AccountContactRemovedEventDict
    | AccountConsumptionSyncedEventDict
    | AccountDelegatedEventDict
    | AccountDelegationBeganEventDict
    | AccountDelegationEndedEventDict
    | AccountSpendLoggedEventDict
    | AccountSpendRemovedEventDict
    | AccountPlacesKnownEventDict
    | AccountClosingEventDict
    | AccountReopenedEventDict
    | AccountOrderCountedEventDict
    | AccountBoughtEventDict
    | AccountAnsweredEventDict
    | AccountPersonChangedEventDict
    | AccountPersonForgottenEventDict
    | AccountEffectIssuedEventDict
    | AccountEffectAnsweredEventDict
    | AccountAnswerUnmatchedEventDict
    | AccountEffectLapsedEventDict
    | AccountDroppedEventDict
    | BudgetBudgetSetEventDict
    | BudgetBudgetRemovedEventDict
    | BudgetBudgetObservedEventDict
    | BudgetPeriodOpenedEventDict
    | BudgetPeriodClosedEventDict
    | BudgetExceededEventDict
    | BudgetHeldEventDict
    | BudgetAdjustedEventDict
    | BudgetCommittedEventDict
    | BudgetReleasedEventDict
    | BudgetGivenBackEventDict
    | BudgetForgottenEventDict
    | CreditSyncedEventDict
    | CreditExceededEventDict
    | CreditHeldEventDict
    | CreditMovedEventDict
    | CreditForgottenEventDict
    | OutreachConsentedEventDict
    | OutreachBlockedEventDict
    | OutreachUnblockedEventDict
    | OutreachReservedEventDict
    | OutreachReturnedEventDict
    | OutreachTouchedEventDict
    | OutreachBallTakenEventDict
    | OutreachBallReturnedEventDict
    | OutreachRepliedEventDict
    | OutreachAssignedEventDict
    | OutreachExposedEventDict
    | OutreachOfferedEventDict
    | OutreachScoredEventDict
    | OutreachStockKnownEventDict
    | OutreachForgottenEventDict
    | OutreachPersonForgottenEventDict
    | CartCreatedEventDict
    | CartLineEditedEventDict
    | CartFoldedEventDict
    | CartHeadChangedEventDict
    | CartKindChangedEventDict
    | CartSharedEventDict
    | CartClaimedEventDict
    | CartExtendedEventDict
    | CartLockedEventDict
    | CartUnlockedEventDict
    | CartFrozenEventDict
    | CartThawedEventDict
    | CartSeenEventDict
    | CartSubmittedEventDict
    | CartApprovedEventDict
    | CartReturnedEventDict
    | CartRecalledEventDict
    | CartAmendedEventDict
    | CartApprovalLapsedEventDict
    | CartPlacingEventDict
    | CartPlacingUnknownEventDict
    | CartPlacedEventDict
    | CartRefusedEventDict
    | CartGenerationStartedEventDict
    | CartMergedEventDict
    | CartTransferredEventDict
    | CartExpiredEventDict
    | CartDeletedEventDict
    | CartObservedEventDict
    | QuoteCreatedEventDict
    | QuoteEditedEventDict
    | QuoteRequestedEventDict
    | QuoteClaimedEventDict
    | QuoteUnclaimedEventDict
    | QuotePricedEventDict
    | QuoteDiscountedEventDict
    | QuoteChargedEventDict
    | QuoteTargetedEventDict
    | QuoteSentForApprovalEventDict
    | QuoteInternallyRefusedEventDict
    | QuoteOfferedEventDict
    | QuoteRemindedEventDict
    | QuoteExpiredEventDict
    | QuoteTermEndedEventDict
    | QuoteAcceptedEventDict
    | QuoteCounteredEventDict
    | QuoteDeclinedEventDict
    | QuoteWithdrawnEventDict
    | QuoteRejectedEventDict
    | QuoteCancelledEventDict
    | QuoteRequotedEventDict
    | QuotePlacingEventDict
    | QuotePlacedEventDict
    | QuoteRefusedEventDict
    | QuoteMessagedEventDict
    | QuoteObservedEventDict
    | ApprovalRequestedEventDict
    | ApprovalStageOpenedEventDict
    | ApprovalVotedEventDict
    | ApprovalStepApprovedEventDict
    | ApprovalStepRejectedEventDict
    | ApprovalEscalatedEventDict
    | ApprovalReassignedEventDict
    | ApprovalPeopleChangedEventDict
    | ApprovalBlockedEventDict
    | ApprovalUnblockedEventDict
    | ApprovalApprovedEventDict
    | ApprovalRejectedEventDict
    | ApprovalReturnedEventDict
    | ApprovalRecalledEventDict
    | ApprovalAmendedEventDict
    | ApprovalReopenedEventDict
    | ApprovalRestartedEventDict
    | ApprovalObservedEventDict
    | ApprovalLapsedEventDict
    | ApprovalCancelledEventDict
    | OrderPlacedEventDict
    | OrderNumberedEventDict
    | OrderChangedEventDict
    | OrderCancelledEventDict
    | OrderShippedEventDict
    | OrderBackorderedEventDict
    | OrderInvoicedEventDict
    | OrderReturnedEventDict
    | OrderObservedEventDict
    | JourneyOpenedEventDict
    | JourneyNoticedEventDict
    | JourneyActiveEventDict
    | JourneyResumedEventDict
    | JourneyChangedEventDict
    | JourneyWaitsEventDict
    | JourneyAbandonedEventDict
    | JourneyEndedEventDict
    | RunEnteredEventDict
    | RunWaitingEventDict
    | RunGatedEventDict
    | RunTakenEventDict
    | RunLeavingEventDict
    | RunEndedEventDict
)


class EventWaitDict(TypedDict, total=False):
    """Until something is seen."""

    signals: Sequence[str]
    """Any of these signals about the thing."""

    timeout: Required[str]
    """How long it waits for them."""

    otherwise: str
    """Where it goes on when the time is over; to the step itself when absent."""


class EvidenceDict(TypedDict, total=False):
    """How often a kind of signal was seen, and what it said. Signals with different details are different kinds."""

    signal: Required[str]
    """The kind: the word of the signal, or the name of one of the host's own."""

    detail: str
    """The detail: a field, page, code, step or outcome."""

    count: Required[int]
    """How often."""

    first: Required[InstantLike]
    """When first."""

    last: Required[InstantLike]
    """When last."""

    number: DecimalLike
    """The greatest number that it said: days, milliseconds, results, minutes."""

    amount: MoneyDict | _t.Money
    """The amount said last."""

    skus: Sequence[str]
    """The products named, at most a few, by SKU."""


class EvidenceRuleDict(TypedDict, total=False):
    """What a signal weighs."""

    signal: Required[str]
    """The signal's word, `x.*`, or a standing, `state.*`."""

    reason: Required[KnownReasonWord | _t.KnownReason | str]
    """The reason."""

    weight: Required[int]
    """How much it speaks for the reason; below zero it speaks against it."""

    at_least: int
    """It counts only when seen at least this often."""

    detail: str
    """It counts only with this detail (a field, page, code or step)."""

    over: DecimalLike
    """It counts only when its number (results, minutes, milliseconds, pieces, days) is above this."""

    over_percent: DecimalLike
    """It counts only when its amount is above this share of the value, in percent."""


ExchangeRateDict = TypedDict(
    "ExchangeRateDict",
    {
        "from": "Required[str]",
        "to": "Required[str]",
        "rate": "Required[DecimalLike]",
        "per": "DecimalLike",
    },
    total=False,
)
"""A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever inverted."""


class ExchangeRulesDict(TypedDict, total=False):
    """How effects are written for other systems."""

    salesforce: SalesforceRulesDict
    """For Salesforce."""

    hubspot: HubSpotRulesDict
    """For HubSpot."""


class ExitDict(TypedDict, total=False):
    """What ends a run."""

    on: Sequence[ExitOnWord | _t.ExitOn]
    """Any of these."""

    signals: Sequence[str]
    """The signals, for `signal`."""

    timing: ExitTimingWord | _t.ExitTiming
    """When it counts; the preset's when absent."""

ExitOnWord: TypeAlias = Literal[
    "ordered",
    "converted_elsewhere",
    "ended",
    "activity",
    "resumed",
    "stage_changed",
    "replied",
    "clicked",
    "signal"
]

ExitTimingWord: TypeAlias = Literal[
    "immediate",
    "next_step"
]


class ExperimentDict(TypedDict, total=False):
    """An experiment."""

    id: Required[str]
    """Its id."""

    unit: ExperimentUnitWord | _t.ExperimentUnit
    """What is given an arm."""

    seed: str
    """What is hashed with the unit; the id when absent."""

    hash: HashVersionWord | _t.HashVersion
    """How it is hashed."""

    coverage_percent: DecimalLike
    """The share of units that takes part at all, 0 to 100 percent; all when absent. Raising it takes nobody's arm away."""

    holdout_percent: DecimalLike
    """The share of units that is held out, 0 to 100 percent: no arm, and nothing is sent to them. Which units these are
    has nothing to do with their arms: the holdout hashes by version 2 under the seed followed by `/holdout`.
    """

    variants: Sequence[VariantDict]
    """The arms."""

ExperimentUnitWord: TypeAlias = Literal[
    "account",
    "contact"
]

ExplainWord: TypeAlias = Literal[
    "none",
    "summary",
    "full"
]


class ExpressionDict(TypedDict, total=False):
    """An expression over prices: an operator and what it works on."""

    list: str

    cost: bool

    number: DecimalLike

    sum: Sequence[ExpressionDict]

    product: Sequence[ExpressionDict]

    difference: Sequence[ExpressionDict]

    min: Sequence[ExpressionDict]

    max: Sequence[ExpressionDict]


class ExternalIdDict(TypedDict, total=False):
    """The field with the id by which a record is found again."""

    field: Required[str]
    """The vendor's field."""

    value: Required[FieldSourceWord | _t.FieldSource]
    """What is in it."""


class ExternalNumberDict(TypedDict, total=False):
    """The number of an order in another system."""

    system: Required[str]
    """The system."""

    number: Required[str]
    """The number there."""

FacetWord: TypeAlias = Literal[
    "amount",
    "quantity",
    "ship_to",
    "cost_centre",
    "supplier"
]


class FacetsDict(TypedDict, total=False):
    """A digest for each side of a cart that somebody approves."""

    amount: Required[str]
    """What it costs."""

    quantity: Required[str]
    """What is ordered, and how much."""

    ship_to: Required[str]
    """Where it goes."""

    cost_centre: Required[str]
    """Who bears it."""

    supplier: Required[str]
    """From whom."""


class FieldRuleDict(TypedDict, total=False):
    """A field of a record: exactly one of `value`, `constant`, `number`, `flag` and `reference`."""

    field: Required[str]
    """The vendor's field."""

    value: FieldSourceWord | _t.FieldSource
    """What it is filled from."""

    constant: str
    """A text that never changes."""

    number: DecimalLike
    """A number that never changes."""

    flag: bool
    """Yes or no, never changing."""

    reference: str
    """The id of another record of Salesforce, which is put in the same request before it."""

    max: int
    """The most characters, as UTF-16 counts them; more are cut. 255 for a subject, 120 for a name, 32,000 for a
    description unless said; nothing else is cut.
    """

FieldSourceWord: TypeAlias = Literal[
    "account",
    "account_name",
    "unit",
    "contact",
    "contact_name",
    "contact_first_name",
    "contact_last_name",
    "email",
    "phone",
    "journey",
    "journey_kind",
    "journey_id",
    "key",
    "name",
    "subject",
    "description",
    "amount",
    "currency",
    "expected",
    "stage",
    "pipeline",
    "reason",
    "reasons",
    "segments",
    "priority",
    "owner",
    "rep",
    "due",
    "due_date",
    "close_date",
    "ends",
    "abandoned",
    "play",
    "run",
    "step",
    "effect",
    "topic"
]


class FingerprintDict(TypedDict, total=False):
    """A content by the hashes of its facets, as an approval keeps it."""

    amount: Required[MoneyDict | _t.Money]
    """The amount."""

    quantity: Required[str]
    """The hash of the lines."""

    lines: Sequence[ContentLineDict | _t.ContentLine]
    """The lines themselves, where a tolerance reads them."""

    ship_to: Required[str]
    """The hash of the ship-tos."""

    cost_centre: Required[str]
    """The hash of the cost centres."""

    supplier: Required[str]
    """The hash of the suppliers."""


class FloorDict(TypedDict, total=False):
    """The least price of a line, with exactly one of `margin`, `amount` and `contract`."""

    id: Required[str]
    """Its id."""

    margin: DecimalLike
    """Least margin, percent of the price."""

    amount: DecimalLike
    """Least unit price."""

    contract: bool
    """The floor of the contract's term."""

    on_breach: Required[BreachWord | _t.Breach]
    """What happens below it."""

    on: ConditionDict
    """Which lines it is about."""

    for_roles: Sequence[str]
    """Which of the seller's roles it binds; all when empty."""


class FormulaDict(TypedDict, total=False):
    """A formula over named prices."""

    value: Required[ExpressionDict]
    """The value."""

    round: RoundingDict | _t.Rounding
    """The declared precision of the result; exact when left out."""


class FreshDict(TypedDict, total=False):
    """How fresh facts of a message must be."""

    stock: str
    """Stock of every product in it."""

    wait: Required[str]
    """How long an answer is waited for."""

    send_anyway: bool
    """Whether it is sent without an answer; else it is dropped."""

GateWord: TypeAlias = Literal[
    "suppression",
    "consent",
    "address",
    "run",
    "preconditions",
    "ball",
    "holdout",
    "arbitration",
    "caps",
    "window",
    "rate"
]

GateOutcomeWord: TypeAlias = Literal[
    "pass",
    "defer",
    "drop",
    "reroute"
]


class GateVerdictDict(TypedDict, total=False):
    """What a gate said, and why."""

    gate: Required[GateWord | _t.Gate]
    """The gate."""

    outcome: Required[GateOutcomeWord | _t.GateOutcome]
    """What it says."""

    reason: str
    """Why, a word such as `no_consent` or the id of a cap."""

    until: InstantLike
    """Until when it holds the step back."""

    held_by: str
    """What held the step back for longer than it may be held, where the reason is `too_old`."""


class GiftDict(TypedDict, total=False):
    """A line added at no charge."""

    sku: Required[str]
    """The SKU."""

    quantity: Required[DecimalLike]
    """How many of its base unit."""


class GiveBackDict(TypedDict, total=False):
    """What is given back. Amounts below zero are taken in addition: an order can grow."""

    lines: Sequence[GiveBackLineDict | _t.GiveBackLine]
    """By line."""

    charges_net: DecimalLike
    """Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole, or its
    prices changed.
    """

    charges_gross: DecimalLike
    """The same with tax."""

    net: DecimalLike
    """The sum without tax."""

    gross: DecimalLike
    """The sum with tax."""


class GiveBackLineDict(TypedDict, total=False):
    """What is given back of a line."""

    line: Required[str]
    """The line."""

    sku: Required[str]
    """What was ordered."""

    quantity: Required[DecimalLike]
    """How much is no longer ordered, in the unit of the line."""

    net: Required[DecimalLike]
    """Without tax."""

    gross: Required[DecimalLike]
    """With tax."""


class GoalDict(TypedDict, total=False):
    """What a play is for."""

    on: Sequence[ExitOnWord | _t.ExitOn]
    """Any of these."""

    signals: Sequence[str]
    """The signals, for `signal`."""


class HalfDayDict(TypedDict, total=False):
    """A date on which a calendar has other hours than on the same day of other weeks."""

    date: Required[DateLike]
    """The date."""

    open: Required[str]
    """Its hours, such as `09:00-13:00`."""

HashVersionWord: TypeAlias = Literal[
    "1",
    "2"
]


class HeldDict(TypedDict, total=False):
    """What happens to a step that is held back: exactly one."""

    defer: DeferralDict
    """It is tried again when what holds it back lets go, unless it is older then than this."""

    drop: bool
    """It is dropped; the run goes on with the next step."""

    end: bool
    """The run ends."""


class HintFactDict(TypedDict, total=False):
    """A fact of a hint."""

    name: Required[str]
    """Its name."""

    value: Required[str]
    """Its value."""

HintKindWord: TypeAlias = Literal[
    "next_tier",
    "buy_more_pay_less",
    "order_minimum",
    "free_shipping",
    "approval_limit",
    "nearest_quantity"
]


class HoldDict(TypedDict, total=False):
    """What an operation holds, has committed, or both."""

    id: Required[str]
    """The operation that held."""

    content: Required[str]
    """Names its content: the same id with another content is an error."""

    subject: str
    """The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end."""

    at: Required[InstantLike]
    """The instant that chose the periods. It never moves, so a hold that outlives a period stays in it."""

    currency: Required[str]
    """The currency of the parts."""

    until: InstantLike
    """When what is still held is released by itself."""

    state: Required[HoldStateWord | _t.HoldState]
    """Where it stands."""

    parts: Sequence[PartDict | _t.Part]
    """The amounts by coding."""

    shares: Sequence[ShareDict | _t.Share]
    """The same amounts by budget, in the budgets' currencies, ordered by budget."""

    operations: Sequence[BudgetMarkDict | _t.BudgetMark]
    """The operations on it."""

    forget_at: InstantLike
    """When it is forgotten; absent while something is held."""


HoldPriceStepDict = TypedDict(
    "HoldPriceStepDict",
    {
        "for": "Required[str]",
    },
    total=False,
)
"""The price is kept."""

HoldStateWord: TypeAlias = Literal[
    "held",
    "partly",
    "committed",
    "ended"
]


class HoldoutRuleDict(TypedDict, total=False):
    """The share of accounts that is never written to."""

    experiment: Required[str]
    """The experiment that holds out: its holdout percent and seed count."""

    purposes: Sequence[PurposeWord | _t.Purpose]
    """The purposes that are held out; marketing alone when empty."""

HonourWord: TypeAlias = Literal[
    "unchanged",
    "nearly",
    "always"
]


class HookCardDict(TypedDict, total=False):
    """A call of the host."""

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    hook: Required[str]
    """The hook."""

    context: Required[ContextDict | _t.Context]
    """The whole context."""


class HubSpotRecordDict(TypedDict, total=False):
    """A kind of record of HubSpot."""

    record: Required[str]
    """What steps of plays call it; tasks are the record `task`."""

    object: Required[str]
    """The object at HubSpot, such as `deals`."""

    id_property: ExternalIdDict
    """The property with unique values by which it is found again. Without one every effect makes a new record."""

    properties: Sequence[FieldRuleDict]
    """Its properties."""

    associations: Sequence[AssociationDict]
    """What it is tied to when it is made; only for records without `id_property`, as a batch of upserts takes none."""


class HubSpotRequestDict(TypedDict, total=False):
    """A batch: to be sent as POST to its path. A host that waits long for the answer may store it."""

    path: Required[str]
    """Where it is sent."""

    body: Required[str]
    """What is sent, as it is."""

    keys: Required[Sequence[Sequence[str]]]
    """The effects that each input is for, in the order of the inputs: several only where they say exactly the same."""


class HubSpotRulesDict(TypedDict, total=False):
    """How effects are written for HubSpot."""

    records: Sequence[HubSpotRecordDict]
    """The records; those not named are the defaults."""

    stages: Sequence[StageWordDict]
    """The internal ids of stages; those not named are the defaults."""

    pipeline: str
    """The internal id of the pipeline."""

    owners: Sequence[OwnerIdDict]
    """HubSpot's ids of owners."""

    close_in_days: int
    """In how many days something closes that has no end of its own."""


class IdleRuleDict(TypedDict, total=False):
    """When something counts as idle."""

    kinds: Sequence[JourneyKindWord | _t.JourneyKind]
    """The kinds; all when empty."""

    stages: Sequence[BuyingStageWord | _t.BuyingStage]
    """The stages; all when empty."""

    segments: Sequence[str]
    """The segments of this rulebook, one of which must fit; all when empty."""

    after: str
    """After how much elapsed time. Exactly one of this and `business`."""

    business: str
    """After how much business time."""

    calendar: str
    """The calendar of `business`."""

    qualifying: Sequence[str]
    """The signals that count as activity at these stages, beside those that are a sign of the stage itself; all that
    count by themselves when empty. The first rule about kind and stage says it, whatever its segments.
    """


class IncludedDict(TypedDict, total=False):
    """An order that a balance has."""

    order: Required[str]
    """The order."""

    amount: DecimalLike
    """How much of it, counted from its beginning and not since the last sync; all of it when absent."""


class AccountSyncProfileInputDict(TypedDict, total=False):
    """Puts the company as the host's master data knows it in place of what is known. An older version changes nothing."""

    command: Required[Literal["account.sync_profile"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    version: Required[int]
    """The version at the source, rising."""

    company: Required[CompanyRecordDict | _t.CompanyRecord]
    """The company."""


class AccountSyncContactInputDict(TypedDict, total=False):
    """Puts or changes one contact."""

    command: Required[Literal["account.sync_contact"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    version: Required[int]
    """The version at the source, rising."""

    contact: Required[ContactRecordDict | _t.ContactRecord]
    """The contact."""


class AccountRemoveContactInputDict(TypedDict, total=False):
    """Removes a contact."""

    command: Required[Literal["account.remove_contact"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    version: Required[int]
    """The version at the source, rising."""

    contact: Required[str]
    """The contact."""


class AccountSyncConsumptionInputDict(TypedDict, total=False):
    """Puts the host's count of what was used of contracts and promotions. An older version changes nothing."""

    command: Required[Literal["account.sync_consumption"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    version: Required[int]
    """The version of the count, rising."""

    consumed: ConsumedDict | _t.Consumed
    """What was used."""

    includes: Sequence[str]
    """Orders placed here that the count holds already: they are not counted twice."""


class AccountAnswerInputDict(TypedDict, total=False):
    """Answers what pricing asked for."""

    command: Required[Literal["account.answer"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    answers: AnswersDict | _t.Answers
    """The answers."""


class AccountSyncPersonInputDict(TypedDict, total=False):
    """Puts what is known of a person: name, addresses."""

    command: Required[Literal["account.sync_person"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    person: Required[PersonDict | _t.Person]
    """The person."""


class AccountForgetInputDict(TypedDict, total=False):
    """Erases what is known of a person. Decisions that were made stay as they are: they know ids only."""

    command: Required[Literal["account.forget"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    contact: Required[str]
    """The person."""


class AccountDelegateInputDict(TypedDict, total=False):
    """Hands one's right to approve on."""

    command: Required[Literal["account.delegate"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    delegation: Required[str]
    """The id of the delegation."""

    request: Required[DelegationRequestDict | _t.DelegationRequest]
    """From whom to whom, and when."""


class AccountRevokeInputDict(TypedDict, total=False):
    """Ends a delegation."""

    command: Required[Literal["account.revoke"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    delegation: Required[str]
    """The delegation."""


class AccountEffectResultInputDict(TypedDict, total=False):
    """Says what became of an effect."""

    command: Required[Literal["account.effect_result"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    key: Required[str]
    """The effect."""

    result: Required[EffectResultDict | _t.EffectResult]
    """What became of it."""


class BudgetSetInputDict(TypedDict, total=False):
    """Makes or changes a budget."""

    command: Required[Literal["budget.set"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    budget: Required[BudgetRecordDict | _t.BudgetRecord]
    """The budget."""

    version: int
    """How often it was set when it was read; not checked when absent."""

    below_used: bool
    """Whether the limit may fall below what is spent or held already."""


class BudgetRemoveInputDict(TypedDict, total=False):
    """Removes a budget that nothing refers to."""

    command: Required[Literal["budget.remove"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    budget: Required[str]
    """The budget."""

    version: int
    """How often it was set when it was read; not checked when absent."""


class BudgetObserveInputDict(TypedDict, total=False):
    """What the system that keeps an external budget says: it replaces what that said before. One that is not newer than
    what is known is ignored.
    """

    command: Required[Literal["budget.observe"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    budget: Required[str]
    """The budget."""

    source_version: Required[int]
    """The other system's version, rising."""

    booked_at: InstantLike
    """The instant that chooses the period; when it happened, when absent."""

    committed: Required[DecimalLike]
    """What is spent in that period."""

    held: Required[DecimalLike]
    """What is held."""

    limit: DecimalLike
    """What may be spent, from now on; as before when absent."""

    includes: Sequence[str]
    """Holds made here that these sums have: they count there from now on, and no more on top."""


class BudgetHoldInputDict(TypedDict, total=False):
    """Holds amounts on every budget that covers them, or on none."""

    command: Required[Literal["budget.hold"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    operation: Required[str]
    """The id of the hold."""

    subject: str
    """The cart, quote or order that it is for."""

    booked_at: InstantLike
    """The instant that chooses the periods; when it happened, when absent."""

    currency: Required[str]
    """The currency of the amounts."""

    parts: Sequence[CodedDict | _t.Coded]
    """The amounts by coding."""

    until: InstantLike
    """When what is still held is released by itself."""

    approved_over: bool
    """Whether somebody approved to go beyond budgets that can be exceeded with approval."""


class BudgetAdjustInputDict(TypedDict, total=False):
    """Holds these amounts instead of those that are held now. What is committed stays."""

    command: Required[Literal["budget.adjust"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The hold."""

    operation: Required[str]
    """The id of this operation, unique on its hold."""

    parts: Sequence[CodedDict | _t.Coded]
    """The amounts by coding; codings that are not named are held no longer."""

    approved_over: bool
    """Whether somebody approved to go beyond budgets that can be exceeded with approval."""


class BudgetCommitInputDict(TypedDict, total=False):
    """Turns what is held into what is spent."""

    command: Required[Literal["budget.commit"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The hold."""

    operation: Required[str]
    """The id of this operation, unique on its hold."""

    parts: Sequence[CodedDict | _t.Coded]
    """The amounts by coding; everything that is held when absent."""

    rest: RestWord | _t.Rest
    """What becomes of the rest."""


class BudgetReleaseInputDict(TypedDict, total=False):
    """Holds these amounts no longer."""

    command: Required[Literal["budget.release"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The hold."""

    operation: Required[str]
    """The id of this operation, unique on its hold."""

    parts: Sequence[CodedDict | _t.Coded]
    """The amounts by coding; everything that is held when absent."""


class BudgetGiveBackInputDict(TypedDict, total=False):
    """Undoes what was committed: a cancellation or a return."""

    command: Required[Literal["budget.give_back"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The hold."""

    operation: Required[str]
    """The id of this operation, unique on its hold."""

    parts: Sequence[CodedDict | _t.Coded]
    """The amounts by coding; everything that is committed when absent."""


class CreditSyncInputDict(TypedDict, total=False):
    """What the books say now. One that is not newer than what is known is ignored."""

    command: Required[Literal["credit.sync"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    facts: Required[CreditSyncDict | _t.CreditSync]
    """The facts."""


class CreditHoldInputDict(TypedDict, total=False):
    """Holds an amount in every account that fits, or in none."""

    command: Required[Literal["credit.hold"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    operation: Required[str]
    """The id of the use."""

    subject: str
    """The cart, quote or order that it is for."""

    seller: str
    """The selling entity."""

    unit: str
    """The unit that buys."""

    amount: Required[MoneyDict | _t.Money]
    """The amount."""

    until: InstantLike
    """When what is still held is released by itself."""

    approved_over: bool
    """Whether somebody approved to go beyond the limit, where the rules let that be approved."""


class CreditAdjustInputDict(TypedDict, total=False):
    """Holds this amount instead."""

    command: Required[Literal["credit.adjust"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The use."""

    operation: Required[str]
    """The id of this operation, unique on its use."""

    amount: Required[DecimalLike]
    """What is held from now on."""

    approved_over: bool
    """Whether somebody approved to go beyond the limit."""


class CreditCommitInputDict(TypedDict, total=False):
    """What is held is ordered."""

    command: Required[Literal["credit.commit"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The use."""

    operation: Required[str]
    """The id of this operation, unique on its use."""

    order: Required[str]
    """The order."""

    amount: DecimalLike
    """How much; all that is held when absent."""

    rest: RestWord | _t.Rest
    """What becomes of the rest."""


class CreditReleaseInputDict(TypedDict, total=False):
    """What is held is held no longer."""

    command: Required[Literal["credit.release"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The use."""

    operation: Required[str]
    """The id of this operation, unique on its use."""

    amount: DecimalLike
    """How much; all that is held when absent."""


class CreditShipInputDict(TypedDict, total=False):
    """What is ordered is shipped."""

    command: Required[Literal["credit.ship"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The use."""

    operation: Required[str]
    """The id of this operation, unique on its use."""

    amount: DecimalLike
    """How much; all that is ordered when absent."""


class CreditInvoiceInputDict(TypedDict, total=False):
    """What is shipped, or else ordered, is invoiced."""

    command: Required[Literal["credit.invoice"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The use."""

    operation: Required[str]
    """The id of this operation, unique on its use."""

    amount: DecimalLike
    """How much; all that is shipped or ordered when absent."""

    booked_at: InstantLike
    """When the invoice was booked; when it happened, when absent."""


class CreditCancelInputDict(TypedDict, total=False):
    """What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes back by
    a credit note, in the balance.
    """

    command: Required[Literal["credit.cancel"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    hold: Required[str]
    """The use."""

    operation: Required[str]
    """The id of this operation, unique on its use."""

    amount: DecimalLike
    """How much; all that is ordered or shipped when absent."""


class SignalCartUpdatedInputDict(TypedDict, total=False):
    """A cart of another system, as it is now. An older version than the one known, or one without lines, changes
    nothing.
    """

    command: Required[Literal["signal.cart_updated"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    version: int
    """The version at the source; the time of the event decides where there is none."""

    lines: Sequence[SignalLineDict | _t.SignalLine]
    """Its lines."""

    value: MoneyDict | _t.Money
    """What it is worth."""


class SignalStageEnteredInputDict(TypedDict, total=False):
    """The buyer is at another stage."""

    command: Required[Literal["signal.stage_entered"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """The stage."""


class SignalStepEnteredInputDict(TypedDict, total=False):
    """A step of the checkout was entered."""

    command: Required[Literal["signal.step_entered"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    step: Required[str]
    """The step."""


class SignalStepLeftInputDict(TypedDict, total=False):
    """A step of the checkout was left without finishing it."""

    command: Required[Literal["signal.step_left"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    step: Required[str]
    """The step."""


class SignalViewedInputDict(TypedDict, total=False):
    """A product or page was looked at."""

    command: Required[Literal["signal.viewed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: str
    """The product."""

    category: str
    """Its category."""

    page: str
    """The page, such as `spec_sheet` or `terms`."""


class SignalComparedInputDict(TypedDict, total=False):
    """Products were put beside each other."""

    command: Required[Literal["signal.compared"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    skus: Sequence[str]
    """The products."""


class SignalSearchedInputDict(TypedDict, total=False):
    """Something was searched for."""

    command: Required[Literal["signal.searched"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    results: Required[int]
    """How many results there were."""


class SignalVisitedInputDict(TypedDict, total=False):
    """A visit began, or went on."""

    command: Required[Literal["signal.visited"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    referrer: str
    """Where the visitor came from."""

    on_site: str
    """How long the visitor has been there."""


class SignalPriceUnavailableInputDict(TypedDict, total=False):
    """A product had no price for this buyer."""

    command: Required[Literal["signal.price_unavailable"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: str
    """The product."""


class SignalPriceDisputedInputDict(TypedDict, total=False):
    """The price shown was not the one agreed."""

    command: Required[Literal["signal.price_disputed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: str
    """The product."""


class SignalExportedInputDict(TypedDict, total=False):
    """A quote or cart was saved as a document."""

    command: Required[Literal["signal.exported"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    format: str
    """What it was, such as `pdf`."""


class SignalFreightShownInputDict(TypedDict, total=False):
    """What freight costs was shown."""

    command: Required[Literal["signal.freight_shown"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    amount: Required[MoneyDict | _t.Money]
    """What it costs."""


class SignalTotalShownInputDict(TypedDict, total=False):
    """The total with everything was shown."""

    command: Required[Literal["signal.total_shown"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    amount: Required[MoneyDict | _t.Money]
    """What it comes to."""


class SignalValidationFailedInputDict(TypedDict, total=False):
    """A form was refused."""

    command: Required[Literal["signal.validation_failed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    field: Required[str]
    """The field."""

    code: str
    """The code of the other system."""


class SignalPageTimedInputDict(TypedDict, total=False):
    """How long a page took."""

    command: Required[Literal["signal.page_timed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    took: Required[str]
    """How long."""


class SignalClientErrorInputDict(TypedDict, total=False):
    """A program failed in front of the buyer."""

    command: Required[Literal["signal.client_error"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    code: str
    """Its code."""


class SignalPaymentDeclinedInputDict(TypedDict, total=False):
    """A payment was declined."""

    command: Required[Literal["signal.payment_declined"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    code: str
    """The code of the provider."""


class SignalMethodMissingInputDict(TypedDict, total=False):
    """The way of payment that was asked for is not offered."""

    command: Required[Literal["signal.method_missing"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    method: str
    """The method."""


class SignalStockShortInputDict(TypedDict, total=False):
    """Less is in stock than was asked for."""

    command: Required[Literal["signal.stock_short"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: Required[str]
    """The product."""

    available: DecimalLike
    """How much there is."""


class SignalLeadTimeShownInputDict(TypedDict, total=False):
    """When goods would come was shown."""

    command: Required[Literal["signal.lead_time_shown"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: str
    """The product."""

    days: Required[int]
    """In days."""


class SignalCreditHeldInputDict(TypedDict, total=False):
    """Credit stopped the buyer."""

    command: Required[Literal["signal.credit_held"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    amount: MoneyDict | _t.Money
    """What is over the limit."""


class SignalCreditReleasedInputDict(TypedDict, total=False):
    """Credit lets the buyer go on."""

    command: Required[Literal["signal.credit_released"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""


class SignalApprovalRequestedInputDict(TypedDict, total=False):
    """An approval of another system waits."""

    command: Required[Literal["signal.approval_requested"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    approvers: Sequence[str]
    """Who decides."""

    value: MoneyDict | _t.Money
    """What it is about."""

    cart: str
    """The cart that it is about."""


class SignalApprovalDecidedInputDict(TypedDict, total=False):
    """An approval of another system was decided."""

    command: Required[Literal["signal.approval_decided"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    approved: Required[bool]
    """Whether it was approved."""


class SignalQuoteRequestedInputDict(TypedDict, total=False):
    """A quote was asked for."""

    command: Required[Literal["signal.quote_requested"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""


class SignalQuoteOfferedInputDict(TypedDict, total=False):
    """A quote of another system was offered, or offered again."""

    command: Required[Literal["signal.quote_offered"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    revision: int
    """Its revision."""

    valid_until: InstantLike
    """Until when it holds."""

    value: MoneyDict | _t.Money
    """What it comes to."""

    cart: str
    """The cart that it was made of."""


class SignalQuoteViewedInputDict(TypedDict, total=False):
    """The buyer looked at a quote."""

    command: Required[Literal["signal.quote_viewed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""


class SignalQuoteEndedInputDict(TypedDict, total=False):
    """A quote of another system ended without an order."""

    command: Required[Literal["signal.quote_ended"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    why: str
    """Why, such as `declined`."""


class SignalConfiguredInputDict(TypedDict, total=False):
    """A configuration was begun, or changed."""

    command: Required[Literal["signal.configured"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: Required[str]
    """The product."""

    complete: bool
    """Whether it can be ordered as it is."""


class SignalReorderExpectedInputDict(TypedDict, total=False):
    """Goods will be due to be ordered again."""

    command: Required[Literal["signal.reorder_expected"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    due: Required[InstantLike]
    """When."""

    lines: Sequence[SignalLineDict | _t.SignalLine]
    """What."""

    value: MoneyDict | _t.Money
    """What it is worth."""


class SignalContractEndingInputDict(TypedDict, total=False):
    """A contract of another system ends."""

    command: Required[Literal["signal.contract_ending"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    ends: Required[InstantLike]
    """When."""

    value: MoneyDict | _t.Money
    """What was bought under it."""


class SignalOrderedInputDict(TypedDict, total=False):
    """Somebody of the company ordered, anywhere."""

    command: Required[Literal["signal.ordered"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    order: Required[str]
    """The order."""

    cart: str
    """The cart that it came from, where it came from one."""

    quote: str
    """The quote that it came from."""

    lines: Sequence[SignalLineDict | _t.SignalLine]
    """What was ordered."""

    value: MoneyDict | _t.Money
    """What it came to."""


class SignalTaskOpenedInputDict(TypedDict, total=False):
    """A person has the ball: an open task or call."""

    command: Required[Literal["signal.task_opened"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    task: Required[str]
    """The task at its source."""

    owner: str
    """Whose it is."""

    due: InstantLike
    """When it is to be done."""


class SignalTaskClosedInputDict(TypedDict, total=False):
    """A person gives the ball back."""

    command: Required[Literal["signal.task_closed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    task: Required[str]
    """The task at its source."""

    outcome: str
    """What came of it, such as `no_answer` or `handled`."""


class SignalCallLoggedInputDict(TypedDict, total=False):
    """Somebody talked to the buyer."""

    command: Required[Literal["signal.call_logged"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    outcome: str
    """What came of it, such as `no_answer` or `reached`."""

    owner: str
    """Whose call it was."""


class SignalReportedInputDict(TypedDict, total=False):
    """A reason that a person or a model names."""

    command: Required[Literal["signal.reported"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    reason: Required[KnownReasonWord | _t.KnownReason | str]
    """The reason: a code of the table or one of the rulebook."""

    weight: int
    """How much it weighs, up to 10,000; 100 when absent."""


class SignalCustomInputDict(TypedDict, total=False):
    """A signal of the host's own: the rulebook says what it is evidence for."""

    command: Required[Literal["signal.custom"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    name: Required[str]
    """Its name, `x.*`."""

    amount: MoneyDict | _t.Money
    """An amount that goes with it."""


class SignalScoredInputDict(TypedDict, total=False):
    """What a model of the host says."""

    command: Required[Literal["signal.scored"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    score: Required[str]
    """The score."""

    value: Required[DecimalLike]
    """Its value."""

    version: Required[str]
    """The version of the model."""


class SignalConsentChangedInputDict(TypedDict, total=False):
    """Whether a person may be written to."""

    command: Required[Literal["signal.consent_changed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    channel: Required[str]
    """The channel."""

    address: str
    """The address, by its id; all addresses of the channel when absent."""

    purpose: PurposeWord | _t.Purpose
    """The purpose; all when absent."""

    granted: Required[bool]
    """Whether it is given."""

    domain: str
    """The domain of the address, for caps."""


class SignalSuppressionChangedInputDict(TypedDict, total=False):
    """A law or a list forbids writing to a person, or does no more."""

    command: Required[Literal["signal.suppression_changed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    channel: str
    """The channel; all when absent."""

    address: str
    """The address; all when absent."""

    suppressed: Required[bool]
    """Whether it is forbidden."""


class SignalOpenedInputDict(TypedDict, total=False):
    """Feedback on a message: opened."""

    command: Required[Literal["signal.opened"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    key: Required[str]
    """The effect that sent it."""


class SignalClickedInputDict(TypedDict, total=False):
    """Feedback on a message: a link was followed."""

    command: Required[Literal["signal.clicked"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    key: Required[str]
    """The effect that sent it."""


class SignalRepliedInputDict(TypedDict, total=False):
    """The recipient wrote back, to a message or by itself."""

    command: Required[Literal["signal.replied"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    key: str
    """The effect that sent it."""


class SignalUnsubscribedInputDict(TypedDict, total=False):
    """The recipient wants no more of this."""

    command: Required[Literal["signal.unsubscribed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    key: str
    """The effect that sent it."""

    channel: str
    """The channel, where no message is named."""

    address: str
    """The address; all of the channel when absent."""


class SignalComplainedInputDict(TypedDict, total=False):
    """The recipient complained."""

    command: Required[Literal["signal.complained"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    key: str
    """The effect that sent it."""

    channel: str
    """The channel, where no message is named."""

    address: str
    """The address; all of the channel when absent."""


class SignalBouncedInputDict(TypedDict, total=False):
    """A message that was delivered came back later."""

    command: Required[Literal["signal.bounced"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    key: Required[str]
    """The effect that sent it."""

    hard: Required[bool]
    """Whether the address is dead."""


class SignalSentElsewhereInputDict(TypedDict, total=False):
    """Another tool wrote to a person: it counts towards caps."""

    command: Required[Literal["signal.sent_elsewhere"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    channel: Required[str]
    """The channel."""

    purpose: Required[PurposeWord | _t.Purpose]
    """The purpose."""

    tags: Sequence[str]
    """Tags that caps may count."""

    window: str
    """How long it blocks later marketing to the contact, as stored by the tool."""


class SignalStockKnownInputDict(TypedDict, total=False):
    """How much is in stock."""

    command: Required[Literal["signal.stock_known"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    sku: Required[str]
    """The product."""

    available: Required[DecimalLike]
    """How much there is."""

    valid_until: InstantLike
    """Until when this counts."""


class SignalNegotiationChangedInputDict(TypedDict, total=False):
    """A conversation with a person of the seller goes on, or has ended."""

    command: Required[Literal["signal.negotiation_changed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    about: JourneyRefDict | _t.JourneyRef
    """The thing that it is about, where it is about one."""

    contact: str
    """The person whom it is about, where one is known."""

    unit: str
    """The unit of the company that buys."""

    seller: str
    """The selling entity."""

    live: Required[bool]
    """Whether it is live."""


class CartCreateInputDict(TypedDict, total=False):
    """Make it."""

    command: Required[Literal["cart.create"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    new: Required[NewCartDict | _t.NewCart]
    """What it is to be."""

    lines: Sequence[NewLineDict | _t.NewLine]
    """What is in it from the start."""


class CartAddInputDict(TypedDict, total=False):
    """Add to a line, or add a line."""

    command: Required[Literal["cart.add"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    line: Required[NewLineDict | _t.NewLine]
    """The line."""

    seen: int
    """The version of the line that was seen."""


class CartEditLineInputDict(TypedDict, total=False):
    """Write one thing on a line that is there."""

    command: Required[Literal["cart.edit_line"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    line: Required[str]
    """The line."""

    seen: Required[int]
    """Its version that was seen."""

    edit: Required[LineEditDict | _t.LineEdit]
    """What is written."""


class CartConfigureInputDict(TypedDict, total=False):
    """Change the choices of a configured line."""

    command: Required[Literal["cart.configure"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    line: Required[str]
    """The line."""

    seen: Required[int]
    """Its version that was seen."""

    configuration: Required[Mapping[str, Any]]
    """All its choices."""


class CartEditInputDict(TypedDict, total=False):
    """Take in edits that were made elsewhere."""

    command: Required[Literal["cart.edit"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    operations: Sequence[OperationDict | _t.Operation]
    """The edits."""


class CartAddLinesInputDict(TypedDict, total=False):
    """Add rows that somebody entered."""

    command: Required[Literal["cart.add_lines"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    rows: Sequence[EnteredRowDict | _t.EnteredRow]
    """The rows."""


class CartReorderInputDict(TypedDict, total=False):
    """Add the lines of an order again."""

    command: Required[Literal["cart.reorder"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    order: Required[str]
    """The order."""

    lines: Sequence[str]
    """Which lines; all when absent."""


CartCopyLinesInputDict = TypedDict(
    "CartCopyLinesInputDict",
    {
        "command": "Required[Literal['cart.copy_lines']]",
        "id": "Required[str]",
        "at": "InstantLike",
        "actor": "str | ActorDict | _t.Actor",
        "cart": "Required[str]",
        "from": "Required[str]",
        "lines": "Sequence[str]",
    },
    total=False,
)
"""Add the lines of another cart or list; there they stay."""


CartMoveLinesInputDict = TypedDict(
    "CartMoveLinesInputDict",
    {
        "command": "Required[Literal['cart.move_lines']]",
        "id": "Required[str]",
        "at": "InstantLike",
        "actor": "str | ActorDict | _t.Actor",
        "cart": "Required[str]",
        "from": "Required[str]",
        "lines": "Sequence[str]",
    },
    total=False,
)
"""Add the lines of another cart or list; there they go."""


class CartDescribeInputDict(TypedDict, total=False):
    """Say what the cart is as a whole."""

    command: Required[Literal["cart.describe"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    head: Required[CartHeadDict | _t.CartHead]
    """Everything that is said."""

    seen: int
    """The version of the cart that was seen."""


class CartAddCodeInputDict(TypedDict, total=False):
    """Add a promotion code."""

    command: Required[Literal["cart.add_code"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    code: Required[str]
    """The code."""


class CartRemoveCodeInputDict(TypedDict, total=False):
    """Take a promotion code away."""

    command: Required[Literal["cart.remove_code"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    code: Required[str]
    """The code."""


class CartKeepAsInputDict(TypedDict, total=False):
    """Put it aside, take it up again, or make it another kind of list."""

    command: Required[Literal["cart.keep_as"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    kind: Required[CartKindWord | _t.CartKind]
    """What it is to be."""


class CartShareInputDict(TypedDict, total=False):
    """Say who may use it."""

    command: Required[Literal["cart.share"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    shared: AccessWord | _t.Access
    """What everybody of the unit may do."""

    members: Sequence[MemberDict | _t.Member]
    """Who else may use it."""

    seen: int
    """The version of the cart that was seen."""


class CartLockInputDict(TypedDict, total=False):
    """Lock it for others."""

    command: Required[Literal["cart.lock"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    until: Required[InstantLike]
    """Until when."""

    scope: LockScopeWord | _t.LockScope
    """What is locked."""


class CartUnlockInputDict(TypedDict, total=False):
    """Give up the lock, or take away somebody else's."""

    command: Required[Literal["cart.unlock"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    force: bool
    """Whether it may be somebody else's."""


class CartClaimInputDict(TypedDict, total=False):
    """Give a guest's cart an owner."""

    command: Required[Literal["cart.claim"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    owner: str
    """Whose it is; the actor's when absent."""

    unit: str
    """The unit that buys."""


class CartMergeInputDict(TypedDict, total=False):
    """Put its lines into another cart."""

    command: Required[Literal["cart.merge"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    into: Required[str]
    """The other cart, which stays."""

    mode: MergeModeWord | _t.MergeMode
    """How; as the rules say when absent."""


class CartFreezeInputDict(TypedDict, total=False):
    """Keep its prices."""

    command: Required[Literal["cart.freeze"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    hard: bool
    """Whether edits are refused."""

    seen: int
    """The version of the cart that was seen."""


class CartThawInputDict(TypedDict, total=False):
    """Give up kept prices."""

    command: Required[Literal["cart.thaw"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: int
    """The version of the cart that was seen."""


class CartRepriceInputDict(TypedDict, total=False):
    """Price it anew."""

    command: Required[Literal["cart.reprice"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""


class CartSeeInputDict(TypedDict, total=False):
    """Note that the buyer was shown its prices."""

    command: Required[Literal["cart.see"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""


class CartSubmitInputDict(TypedDict, total=False):
    """Ask for approval."""

    command: Required[Literal["cart.submit"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: int
    """The version of the cart that was seen."""


class CartRecallInputDict(TypedDict, total=False):
    """Take it back from approval."""

    command: Required[Literal["cart.recall"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: int
    """The version of the cart that was seen."""


class CartAmendInputDict(TypedDict, total=False):
    """Change what was approved."""

    command: Required[Literal["cart.amend"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: Required[int]
    """The version of the cart that was seen."""

    operations: Sequence[OperationDict | _t.Operation]
    """The edits, as operations of the moment."""

    head: CartHeadDict | _t.CartHead
    """What the cart is as a whole; unchanged when absent."""


class CartPlaceInputDict(TypedDict, total=False):
    """Place an order."""

    command: Required[Literal["cart.place"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: int
    """The version of the cart that was seen."""


class CartTransferInputDict(TypedDict, total=False):
    """Hand it to a procurement system."""

    command: Required[Literal["cart.transfer"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: int
    """The version of the cart that was seen."""


class CartCancelInputDict(TypedDict, total=False):
    """Throw it away."""

    command: Required[Literal["cart.cancel"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    seen: int
    """The version of the cart that was seen."""


class CartObserveInputDict(TypedDict, total=False):
    """Say what it is in the system that decides about it."""

    command: Required[Literal["cart.observe"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    cart: Required[str]
    """What it is about."""

    source_version: Required[int]
    """That system's version."""

    whole: Required[CartRecordDict | _t.CartRecord]
    """The whole cart."""


class QuoteCreateInputDict(TypedDict, total=False):
    """Make one. By a buyer it is a draft, or requested at once; by a seller it is in review."""

    command: Required[Literal["quote.create"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    unit: str
    """The unit of the company that buys."""

    contact: str
    """The buyer, where a seller or the host makes it."""

    seller: str
    """The selling entity."""

    currency: Required[str]
    """The currency."""

    cart: str
    """The cart that it is made of."""

    ship_to: str
    """Where the goods go."""

    po: str
    """The buyer's purchase order number."""

    lines: Sequence[WantedLineDict | _t.WantedLine]
    """The lines."""

    request: bool
    """Whether it is requested at once."""


class QuoteEditInputDict(TypedDict, total=False):
    """Change lines of a draft (the buyer) or of a quote in review (the seller)."""

    command: Required[Literal["quote.edit"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    lines: Sequence[WantedLineDict | _t.WantedLine]
    """Lines to add or to put in place of those with the same id."""

    remove: Sequence[str]
    """Lines to take out."""

    ship_to: str
    """Where the goods go."""

    po: str
    """The buyer's purchase order number."""


class QuoteRequestInputDict(TypedDict, total=False):
    """Ask for an offer."""

    command: Required[Literal["quote.request"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""


class QuoteClaimInputDict(TypedDict, total=False):
    """Take it on, or take it over from a colleague."""

    command: Required[Literal["quote.claim"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""


class QuoteUnclaimInputDict(TypedDict, total=False):
    """Give it back to the queue."""

    command: Required[Literal["quote.unclaim"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""


class QuotePriceInputDict(TypedDict, total=False):
    """Set prices, locks, extras and least totals of lines."""

    command: Required[Literal["quote.price"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    lines: Sequence[LineTermsDict | _t.LineTerms]
    """What changes."""


class QuoteDiscountInputDict(TypedDict, total=False):
    """Set the discount over what the lines leave; without one, take it away."""

    command: Required[Literal["quote.discount"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    discount: QuoteDiscountDict | _t.QuoteDiscount
    """The discount."""


class QuoteChargesInputDict(TypedDict, total=False):
    """Set all charges."""

    command: Required[Literal["quote.charges"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    charges: Sequence[QuoteChargeDict | _t.QuoteCharge]
    """The charges."""


class QuoteTargetInputDict(TypedDict, total=False):
    """Set line totals so that the lines that are not optional come to a total; the quote's discount goes into them."""

    command: Required[Literal["quote.target"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    total: Required[DecimalLike]
    """The total wanted, without charges."""


class QuoteOfferInputDict(TypedDict, total=False):
    """Make the offer."""

    command: Required[Literal["quote.offer"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    valid_until: InstantLike
    """When it ends; by the rulebook when left out."""

    payment: str
    """Terms of payment, by their id."""

    single_use: bool
    """Whether its first order uses it up."""

    partial: bool
    """Whether less than everything may be accepted."""

    blanket: BlanketDict | _t.Blanket
    """Makes it a blanket order."""

    note: str
    """The id of a note."""


class QuoteApproveInternalInputDict(TypedDict, total=False):
    """Let a discount pass that is beyond a colleague's authority."""

    command: Required[Literal["quote.approve_internal"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""


class QuoteRefuseInternalInputDict(TypedDict, total=False):
    """Send it back to review; the seller who offered may do it too."""

    command: Required[Literal["quote.refuse_internal"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    note: str
    """The id of a note."""


class QuoteAcceptInputDict(TypedDict, total=False):
    """Accept everything that is not optional, or the lines named."""

    command: Required[Literal["quote.accept"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    lines: Sequence[TakeDict | _t.Take]
    """The lines; all that are not optional when left out."""

    po: str
    """The buyer's purchase order number."""


class QuoteCounterInputDict(TypedDict, total=False):
    """Ask for another offer."""

    command: Required[Literal["quote.counter"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    target: DecimalLike
    """The total wanted, without charges and optional lines."""

    lines: Sequence[LineWishDict | _t.LineWish]
    """Wishes."""

    note: str
    """The id of a note."""


class QuoteDeclineInputDict(TypedDict, total=False):
    """Say no to the offer."""

    command: Required[Literal["quote.decline"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    reason: str
    """Why, as a word of the host."""


class QuoteWithdrawInputDict(TypedDict, total=False):
    """Take the offer back."""

    command: Required[Literal["quote.withdraw"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    reason: str
    """Why, as a word of the host."""


class QuoteRejectInputDict(TypedDict, total=False):
    """Make no offer."""

    command: Required[Literal["quote.reject"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    reason: str
    """Why, as a word of the host."""


class QuoteCancelInputDict(TypedDict, total=False):
    """Give it up; of an accepted one, what is not ordered yet."""

    command: Required[Literal["quote.cancel"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    reason: str
    """Why, as a word of the host."""


class QuoteRequoteInputDict(TypedDict, total=False):
    """Work on an expired one again, at today's prices where the seller set none."""

    command: Required[Literal["quote.requote"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""


class QuotePlaceInputDict(TypedDict, total=False):
    """Order what is left, or the quantities named."""

    command: Required[Literal["quote.place"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    lines: Sequence[TakeDict | _t.Take]
    """The lines; all that is left when left out. A blanket order always names them."""


class QuotePlacedInputDict(TypedDict, total=False):
    """The order was taken."""

    command: Required[Literal["quote.placed"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    release: Required[int]
    """The release."""

    order: Required[str]
    """The order."""


class QuoteRefusedInputDict(TypedDict, total=False):
    """The order was refused."""

    command: Required[Literal["quote.refused"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    release: Required[int]
    """The release."""

    reason: str
    """Why, as a word of the host."""


class QuoteMessageInputDict(TypedDict, total=False):
    """Add a message."""

    command: Required[Literal["quote.message"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision seen."""

    text: Required[str]
    """The id of its text."""

    internal: bool
    """Whether it is among the seller's people."""


class QuoteBringInInputDict(TypedDict, total=False):
    """Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its own
    prices where the rulebook honours them, and else waits for the seller, with what has changed.
    """

    command: Required[Literal["quote.bring_in"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    offline: Required[OfflineQuoteDict | _t.OfflineQuote]
    """What the device made."""


class QuoteObserveInputDict(TypedDict, total=False):
    """What another system says about its quote."""

    command: Required[Literal["quote.observe"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    quote: Required[str]
    """What it is about."""

    whole: Required[QuoteObservationDict | _t.QuoteObservation]
    """The whole quote."""


class ApprovalApproveInputDict(TypedDict, total=False):
    """Approves every open step that waits for the person, or only those named."""

    command: Required[Literal["approval.approve"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    approval: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision."""

    steps: Sequence[str]
    """Only these steps."""

    note: str
    """The id of what is said, a text that the host keeps."""

    claim: ClaimDict | _t.Claim
    """What the link allowed that the decision came through. The step is then that of the claim."""


class ApprovalRejectInputDict(TypedDict, total=False):
    """Rejects every open step that waits for the person, or only those named."""

    command: Required[Literal["approval.reject"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    approval: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision."""

    steps: Sequence[str]
    """Only these steps."""

    note: str
    """The id of what is said, a text that the host keeps."""

    claim: ClaimDict | _t.Claim
    """What the link allowed that the decision came through. The step is then that of the claim."""


class ApprovalReturnInputDict(TypedDict, total=False):
    """Gives the subject back to be changed."""

    command: Required[Literal["approval.return"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    approval: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision."""

    note: str
    """The id of what is said, a text that the host keeps."""


class ApprovalRecallInputDict(TypedDict, total=False):
    """Takes the request back."""

    command: Required[Literal["approval.recall"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    approval: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision."""


class ApprovalReassignInputDict(TypedDict, total=False):
    """Gives an open step to somebody else: by one who may decide it, or by whoever manages the account."""

    command: Required[Literal["approval.reassign"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    approval: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision."""

    step: Required[str]
    """The step."""

    to: Required[str]
    """The person who decides instead."""


class ApprovalObserveInputDict(TypedDict, total=False):
    """Says where it stands in the system that decides about it."""

    command: Required[Literal["approval.observe"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    approval: Required[str]
    """What it is about."""

    revision: Required[int]
    """The revision that the system was asked about."""

    source_version: Required[int]
    """That system's version, rising; one that is not above the last changes nothing."""

    status: Required[ObservedStatusWord | _t.ObservedStatus]
    """What it says."""

    note: str
    """The id of what was said there, a text that the host keeps."""


class OrderCreateInputDict(TypedDict, total=False):
    """An order of another system."""

    command: Required[Literal["order.create"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    new: Required[NewOrderDict | _t.NewOrder]
    """The order."""


class OrderNumberInputDict(TypedDict, total=False):
    """It got a number."""

    command: Required[Literal["order.number"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    number: str
    """The number that people know."""

    external: Sequence[ExternalNumberDict | _t.ExternalNumber]
    """Numbers of other systems."""


class OrderChangeInputDict(TypedDict, total=False):
    """It was changed in the system that carries it out."""

    command: Required[Literal["order.change"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices now, with every line that is ordered."""

    seen: int
    """The version that was seen."""


class OrderCancelInputDict(TypedDict, total=False):
    """Cancel it, or lines of it."""

    command: Required[Literal["order.cancel"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of which line; all that is not shipped when absent."""

    seen: int
    """The version that was seen."""


class OrderShipInputDict(TypedDict, total=False):
    """Goods left."""

    command: Required[Literal["order.ship"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of which line."""


class OrderBackorderInputDict(TypedDict, total=False):
    """Goods are waited for."""

    command: Required[Literal["order.backorder"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of each line is waited for now; zero ends it."""


class OrderInvoiceInputDict(TypedDict, total=False):
    """An invoice was written; below zero a credit note."""

    command: Required[Literal["order.invoice"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of which line."""


class OrderReturnInputDict(TypedDict, total=False):
    """Goods came back."""

    command: Required[Literal["order.return"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    lines: Sequence[LineQuantityDict | _t.LineQuantity]
    """How much of which line."""


class OrderObserveInputDict(TypedDict, total=False):
    """Say what it is in the system that decides about it."""

    command: Required[Literal["order.observe"]]

    id: Required[str]
    """Its id, unique among the inputs of the account. The same input may come again, the same id for another may not."""

    at: InstantLike
    """When it happened; the moment of the step when absent. Hosts that repeat inputs should give it."""

    actor: str | ActorDict | _t.Actor
    """Who acts: a contact by id, or anybody; the host itself when absent."""

    order: Required[str]
    """What it is about."""

    source_version: Required[int]
    """That system's version."""

    whole: Required[OrderDict | _t.Order]
    """The whole order."""

InputDict: TypeAlias = (
    AccountSyncProfileInputDict
    | AccountSyncContactInputDict
    | AccountRemoveContactInputDict
    | AccountSyncConsumptionInputDict
    | AccountAnswerInputDict
    | AccountSyncPersonInputDict
    | AccountForgetInputDict
    | AccountDelegateInputDict
    | AccountRevokeInputDict
    | AccountEffectResultInputDict
    | BudgetSetInputDict
    | BudgetRemoveInputDict
    | BudgetObserveInputDict
    | BudgetHoldInputDict
    | BudgetAdjustInputDict
    | BudgetCommitInputDict
    | BudgetReleaseInputDict
    | BudgetGiveBackInputDict
    | CreditSyncInputDict
    | CreditHoldInputDict
    | CreditAdjustInputDict
    | CreditCommitInputDict
    | CreditReleaseInputDict
    | CreditShipInputDict
    | CreditInvoiceInputDict
    | CreditCancelInputDict
    | SignalCartUpdatedInputDict
    | SignalStageEnteredInputDict
    | SignalStepEnteredInputDict
    | SignalStepLeftInputDict
    | SignalViewedInputDict
    | SignalComparedInputDict
    | SignalSearchedInputDict
    | SignalVisitedInputDict
    | SignalPriceUnavailableInputDict
    | SignalPriceDisputedInputDict
    | SignalExportedInputDict
    | SignalFreightShownInputDict
    | SignalTotalShownInputDict
    | SignalValidationFailedInputDict
    | SignalPageTimedInputDict
    | SignalClientErrorInputDict
    | SignalPaymentDeclinedInputDict
    | SignalMethodMissingInputDict
    | SignalStockShortInputDict
    | SignalLeadTimeShownInputDict
    | SignalCreditHeldInputDict
    | SignalCreditReleasedInputDict
    | SignalApprovalRequestedInputDict
    | SignalApprovalDecidedInputDict
    | SignalQuoteRequestedInputDict
    | SignalQuoteOfferedInputDict
    | SignalQuoteViewedInputDict
    | SignalQuoteEndedInputDict
    | SignalConfiguredInputDict
    | SignalReorderExpectedInputDict
    | SignalContractEndingInputDict
    | SignalOrderedInputDict
    | SignalTaskOpenedInputDict
    | SignalTaskClosedInputDict
    | SignalCallLoggedInputDict
    | SignalReportedInputDict
    | SignalCustomInputDict
    | SignalScoredInputDict
    | SignalConsentChangedInputDict
    | SignalSuppressionChangedInputDict
    | SignalOpenedInputDict
    | SignalClickedInputDict
    | SignalRepliedInputDict
    | SignalUnsubscribedInputDict
    | SignalComplainedInputDict
    | SignalBouncedInputDict
    | SignalSentElsewhereInputDict
    | SignalStockKnownInputDict
    | SignalNegotiationChangedInputDict
    | CartCreateInputDict
    | CartAddInputDict
    | CartEditLineInputDict
    | CartConfigureInputDict
    | CartEditInputDict
    | CartAddLinesInputDict
    | CartReorderInputDict
    | CartCopyLinesInputDict
    | CartMoveLinesInputDict
    | CartDescribeInputDict
    | CartAddCodeInputDict
    | CartRemoveCodeInputDict
    | CartKeepAsInputDict
    | CartShareInputDict
    | CartLockInputDict
    | CartUnlockInputDict
    | CartClaimInputDict
    | CartMergeInputDict
    | CartFreezeInputDict
    | CartThawInputDict
    | CartRepriceInputDict
    | CartSeeInputDict
    | CartSubmitInputDict
    | CartRecallInputDict
    | CartAmendInputDict
    | CartPlaceInputDict
    | CartTransferInputDict
    | CartCancelInputDict
    | CartObserveInputDict
    | QuoteCreateInputDict
    | QuoteEditInputDict
    | QuoteRequestInputDict
    | QuoteClaimInputDict
    | QuoteUnclaimInputDict
    | QuotePriceInputDict
    | QuoteDiscountInputDict
    | QuoteChargesInputDict
    | QuoteTargetInputDict
    | QuoteOfferInputDict
    | QuoteApproveInternalInputDict
    | QuoteRefuseInternalInputDict
    | QuoteAcceptInputDict
    | QuoteCounterInputDict
    | QuoteDeclineInputDict
    | QuoteWithdrawInputDict
    | QuoteRejectInputDict
    | QuoteCancelInputDict
    | QuoteRequoteInputDict
    | QuotePlaceInputDict
    | QuotePlacedInputDict
    | QuoteRefusedInputDict
    | QuoteMessageInputDict
    | QuoteBringInInputDict
    | QuoteObserveInputDict
    | ApprovalApproveInputDict
    | ApprovalRejectInputDict
    | ApprovalReturnInputDict
    | ApprovalRecallInputDict
    | ApprovalReassignInputDict
    | ApprovalObserveInputDict
    | OrderCreateInputDict
    | OrderNumberInputDict
    | OrderChangeInputDict
    | OrderCancelInputDict
    | OrderShipInputDict
    | OrderBackorderInputDict
    | OrderInvoiceInputDict
    | OrderReturnInputDict
    | OrderObserveInputDict
)


class InstalmentDict(TypedDict, total=False):
    """A payment of a schedule."""

    kind: Required[InstalmentKindWord | _t.InstalmentKind]
    """What it is."""

    due: Required[DateLike]
    """The last day on which it is paid in time."""

    amount: Required[DecimalLike]
    """The amount, in the currency of the total."""

    discount: EarlyPaymentDict | _t.EarlyPayment
    """What early payment takes off."""

InstalmentKindWord: TypeAlias = Literal[
    "deposit",
    "balance"
]


class JourneyDict(TypedDict, total=False):
    """A thing that can stall."""

    about: Required[JourneyRefDict | _t.JourneyRef]
    """The thing."""

    generation: int
    """Counts every resumption after it was abandoned: messages of an older generation are void."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """Where on the way to an order it is."""

    status: Required[JourneyStatusWord | _t.JourneyStatus]
    """Where it stands."""

    end: JourneyEndWord | _t.JourneyEnd
    """How it ended."""

    contact: str
    """Who buys; of an approval, who asked."""

    waits_for: Sequence[str]
    """Who must act where that is not the buyer: approvers."""

    unit: str
    """The unit that buys."""

    seller: str
    """The selling entity."""

    opened: Required[InstantLike]
    """When it was first seen: the earliest that any signal told of."""

    resumed: InstantLike
    """When this generation began, after the first: evidence from before it counts for no reason."""

    activity: Required[InstantLike]
    """The last activity that counts at its stage."""

    marks: Sequence[JourneyMarkDict | _t.JourneyMark]
    """What stage and activity follow from: the latest of each kind."""

    abandoned: InstantLike
    """When it was abandoned last, in this generation."""

    ended: InstantLike
    """When it came to its end."""

    idle_at: InstantLike
    """When it is found idle unless something happens."""

    version: int
    """The version at its source."""

    updated: InstantLike
    """When what is in it was told last."""

    named: InstantLike
    """When contact, unit and seller were told."""

    owned: bool
    """Whether those who told what is in it named them; they count before anybody who merely did something with it."""

    lines: Sequence[JourneyLineDict | _t.JourneyLine]
    """What is in it, where no cart or quote of the account says it."""

    value: MoneyDict | _t.Money
    """What it is worth, net."""

    ends: InstantLike
    """Until when it holds: an offer, a contract; when goods are due."""

    linked: JourneyRefDict | _t.JourneyRef
    """The thing that it came from or went into."""

    evidence: Sequence[EvidenceDict | _t.Evidence]
    """What was seen, by kind."""

    reasons: Sequence[RankedReasonDict | _t.RankedReason]
    """Why it was abandoned, the heaviest reason first."""

    segments: Sequence[str]
    """The segments that it was in then."""


class JourneyContentDict(TypedDict, total=False):
    """What is in a thing and whose it is, as known together."""

    contact: str
    """Who buys."""

    waits_for: Sequence[str]
    """Who must act."""

    unit: str
    """The unit that buys."""

    seller: str
    """The selling entity."""

    named: InstantLike
    """When these were told."""

    owned: bool
    """Whether those who told what is in it named them."""

    version: int
    """The version at its source."""

    updated: InstantLike
    """When what is in it was told."""

    lines: Sequence[JourneyLineDict | _t.JourneyLine]
    """What is in it."""

    value: MoneyDict | _t.Money
    """What it is worth."""

    ends: InstantLike
    """Until when it holds."""

    linked: JourneyRefDict | _t.JourneyRef
    """The thing that it came from or went into."""

JourneyEndWord: TypeAlias = Literal[
    "ordered",
    "converted_elsewhere",
    "handed_on",
    "decided",
    "given_up",
    "expired",
    "released"
]

JourneyKindWord: TypeAlias = Literal[
    "cart",
    "quote",
    "approval",
    "credit",
    "configuration",
    "reorder",
    "contract",
    "visit"
]


class JourneyLineDict(TypedDict, total=False):
    """A line of a thing that another system owns."""

    sku: Required[str]
    """What is ordered."""

    quantity: Required[DecimalLike]
    """How much."""

    price: DecimalLike
    """Per unit, as last shown."""

    category: str
    """Its category."""


class JourneyMarkDict(TypedDict, total=False):
    """The latest activity of one kind."""

    signal: str
    """The kind of signal; it counts at every stage when absent."""

    stage: BuyingStageWord | _t.BuyingStage
    """The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity there."""

    at: Required[InstantLike]
    """When."""

    set: bool
    """The journey is at this stage from then on, even where it was further on before."""


class JourneyRefDict(TypedDict, total=False):
    """The thing that a journey is about."""

    cart: str

    quote: str

    approval: str

    credit: str

    configuration: str

    reorder: str

    contract: str

    visit: str


class JourneyStartDict(TypedDict, total=False):
    """How a journey begins."""

    seen: Required[InstantLike]
    """When it was first seen."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """Its stage."""

    activity: Required[InstantLike]
    """The first activity."""

    mark: JourneyMarkDict | _t.JourneyMark
    """What the activity was."""

    idle_at: InstantLike
    """When it is found idle."""

    content: Required[JourneyContentDict | _t.JourneyContent]
    """What is in it."""

JourneyStatusWord: TypeAlias = Literal[
    "active",
    "abandoned",
    "ended"
]


class KeptAnswersDict(TypedDict, total=False):
    """Answers as they are kept: one per SKU and unit, one per charge."""

    prices: Sequence[PriceAnswerDict | _t.PriceAnswer]
    """Prices."""

    charges: Sequence[ChargeAnswerDict | _t.ChargeAnswer]
    """Charges."""


class KnownCompanyDict(TypedDict, total=False):
    """The name of an account's company."""

    account: Required[str]
    """The account."""

    name: Required[str]
    """The name."""


class KnownPersonDict(TypedDict, total=False):
    """A person of an account."""

    account: Required[str]
    """The account."""

    person: Required[PersonDict | _t.Person]
    """The person."""

KnownReasonWord: TypeAlias = Literal[
    "intent.list_building",
    "intent.compare",
    "intent.timing",
    "cost.shipping",
    "cost.total_late",
    "price.unavailable",
    "price.not_contract",
    "price.too_high",
    "quote.needed",
    "quote.expired",
    "quote.stalled",
    "approval.pending",
    "approval.limit",
    "approval.rejected",
    "pay.method",
    "pay.credit_hold",
    "pay.declined",
    "po.number",
    "checkout.complex",
    "checkout.account",
    "tech.error",
    "tech.performance",
    "stock.out",
    "stock.partial",
    "lead_time",
    "moq_pack",
    "config.invalid",
    "spec.doubt",
    "compliance",
    "terms",
    "trust.vendor",
    "contract.catalogue",
    "buyer.handoff",
    "buyer.left",
    "tax.exemption",
    "budget.exceeded",
    "order.minimum",
    "unknown"
]


class KnownRecordDict(TypedDict, total=False):
    """The id that HubSpot gave a record, as an earlier answer said it."""

    record: Required[str]
    """The kind of record, such as `deal`."""

    key: Required[str]
    """The value by which it is found again, such as `c-9:2`."""

    id: Required[str]
    """The id."""

LadderMergeWord: TypeAlias = Literal[
    "whole",
    "per_slot"
]


class LeftOutDict(TypedDict, total=False):
    """One thing that the device has to do without."""

    kind: Required[LeftOutKindWord | _t.LeftOutKind]
    """What."""

    id: Required[str]
    """Which."""

LeftOutKindWord: TypeAlias = Literal[
    "floor",
    "cost_price",
    "unknown_sku"
]


class LineDict(TypedDict, total=False):
    """A line of a cart."""

    id: str
    """Its id; its position, counted from 1, when left out."""

    sku: Required[str]
    """What is ordered."""

    quantity: Required[DecimalLike]
    """How much, in `unit`."""

    unit: str
    """The unit; the product's base unit when left out."""

    requested: InstantLike
    """When it is wanted; the request's date when left out."""

    contract: str
    """The contract it must be priced by."""

    price: LinePriceDict | _t.LinePrice
    """A price that survives recalculation."""

    facts: LineFactsDict | _t.LineFacts
    """Facts about the product, for hosts that keep their own catalogue."""

    currency: str
    """The currency the buyer saw; it must be the request's."""

    as_entered: str
    """What the buyer typed."""


class AddLineEditDict(TypedDict, total=False):
    """So many more; below zero takes away."""

    what: Required[Literal["add"]]

    quantity: Required[DecimalLike]
    """How much, in the unit of the line."""

    facts: LineFactsDict | _t.LineFacts
    """Facts about the product."""

    as_entered: str
    """What the buyer typed."""


class SetQuantityLineEditDict(TypedDict, total=False):
    """So many, whatever there was."""

    what: Required[Literal["set_quantity"]]

    quantity: Required[DecimalLike]
    """How much, above zero."""


class RemoveLineEditDict(TypedDict, total=False):
    """The line goes, with everything on it."""

    what: Required[Literal["remove"]]


class SetPriceLineEditDict(TypedDict, total=False):
    """A price that survives recalculation; none gives it up."""

    what: Required[Literal["set_price"]]

    price: LinePriceDict | _t.LinePrice
    """The price."""


class SetContractLineEditDict(TypedDict, total=False):
    """The contract it must be priced by; none leaves the choice to pricing."""

    what: Required[Literal["set_contract"]]

    contract: str
    """The contract."""


class SetRequestedLineEditDict(TypedDict, total=False):
    """When it is wanted."""

    what: Required[Literal["set_requested"]]

    requested: InstantLike
    """The date."""


class SetFactsLineEditDict(TypedDict, total=False):
    """Facts about the product."""

    what: Required[Literal["set_facts"]]

    facts: LineFactsDict | _t.LineFacts
    """The facts."""


class SetScheduleLineEditDict(TypedDict, total=False):
    """When and where which part is wanted."""

    what: Required[Literal["set_schedule"]]

    schedule: Sequence[DeliveryDict | _t.Delivery]
    """The parts."""


class SetCodingLineEditDict(TypedDict, total=False):
    """Who bears which share."""

    what: Required[Literal["set_coding"]]

    coding: Sequence[CodingDict | _t.Coding]
    """The shares."""


class SetNoteLineEditDict(TypedDict, total=False):
    """A note."""

    what: Required[Literal["set_note"]]

    note: str
    """The note."""

LineEditDict: TypeAlias = (
    AddLineEditDict
    | SetQuantityLineEditDict
    | RemoveLineEditDict
    | SetPriceLineEditDict
    | SetContractLineEditDict
    | SetRequestedLineEditDict
    | SetFactsLineEditDict
    | SetScheduleLineEditDict
    | SetCodingLineEditDict
    | SetNoteLineEditDict
)


class LineFactsDict(TypedDict, total=False):
    """Facts about a product on its line; they take the place of the catalogue's."""

    product: str
    """The parent across variants."""

    categories: Sequence[str]
    """Its categories."""

    attributes: Mapping[str, Any]
    """Its attributes."""

    unit: str
    """Its base unit."""

    step: DecimalLike
    """Its quantity precision."""

    tax_category: str
    """Its tax category."""

    weight: DecimalLike
    """Kilograms per base unit."""

    cost: DecimalLike
    """Cost per base unit."""


class LineKeyDict(TypedDict, total=False):
    """What makes a line a line of its own."""

    sku: Required[str]
    """What is ordered."""

    unit: str
    """The unit of the quantity; the product's base unit when absent."""

    configuration: Mapping[str, Any]
    """The choices of a configured product."""

    custom_key: str
    """What else sets it apart, such as an engraving or a job number."""


class LinePriceDict(TypedDict, total=False):
    """A price that comes with a line, with exactly one of `unit_price` and `total`."""

    source: Required[LineSourceWord | _t.LineSource]
    """Where it is from."""

    unit_price: DecimalLike
    """Per unit of the line."""

    total: DecimalLike
    """For the line."""

    reference: str
    """The quote, or the system's own number."""

    promotions: bool
    """Whether promotions apply on top."""

    valid_until: InstantLike
    """When it ends."""


class LineQuantityDict(TypedDict, total=False):
    """So much of a line."""

    line: Required[str]
    """The line."""

    quantity: Required[DecimalLike]
    """How much, in the unit of the line."""

LineSourceWord: TypeAlias = Literal[
    "manual",
    "quote",
    "external"
]


class LineStampsDict(TypedDict, total=False):
    """When each register of a line was written."""

    price: StampDict | _t.Stamp
    """The price."""

    contract: StampDict | _t.Stamp
    """The contract."""

    requested: StampDict | _t.Stamp
    """The date."""

    facts: StampDict | _t.Stamp
    """The facts."""

    schedule: StampDict | _t.Stamp
    """The schedule."""

    coding: StampDict | _t.Stamp
    """The coding."""

    note: StampDict | _t.Stamp
    """The note."""

    as_entered: StampDict | _t.Stamp
    """What the buyer typed."""

LineStatusWord: TypeAlias = Literal[
    "priced",
    "unpriced",
    "blocked"
]


class LineTermsDict(TypedDict, total=False):
    """What a seller changes on a line; what is left out stays."""

    line: Required[str]
    """The line."""

    set: SetPriceDict | _t.SetPrice
    """Its price."""

    locked: bool
    """Whether the quote's discount and the solver leave it alone."""

    optional: bool
    """Whether it is an extra."""

    least: DecimalLike
    """The least total the seller goes to."""

    note: str
    """The id of a note."""


class LineWishDict(TypedDict, total=False):
    """What a buyer wishes of a line; nothing that is left out."""

    line: Required[str]
    """The line."""

    quantity: DecimalLike
    """How much."""

    unit_price: DecimalLike
    """Per unit."""

    total: DecimalLike
    """For the line."""

    note: str
    """The id of a note."""


class LocalWaitDict(TypedDict, total=False):
    """The next time that clocks show."""

    time: Required[TimeLike]
    """The time."""

    days: str
    """On these days; any when absent."""

    zone: Required[str]
    """Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name."""

    same_day: Required[SameDayWord | _t.SameDay]
    """Whether it may be on the day of the anchor."""

LockScopeWord: TypeAlias = Literal[
    "all",
    "prices",
    "lines"
]

LogOrderWord: TypeAlias = Literal[
    "by_time",
    "by_account"
]


class LoggedInputDict(TypedDict, total=False):
    """An input as it stands in a log."""

    account: Required[str]
    """Whose it is."""

    now: Required[InstantLike]
    """When it was stepped."""

    input: Required[InputDict | _t.Input]
    """The input."""

ManagerOfWord: TypeAlias = Literal[
    "requester",
    "previous"
]


MeasureTestDict = TypedDict(
    "MeasureTestDict",
    {
        "at_least": "DecimalLike",
        "over": "DecimalLike",
        "at_most": "DecimalLike",
        "under": "DecimalLike",
        "is": "DecimalLike",
        "unit": "Required[str]",
    },
    total=False,
)
"""What a number has to be."""


class MemberDict(TypedDict, total=False):
    """Somebody who may use a cart or list: a person, or everybody with a role."""

    contact: str
    """The person."""

    role: str
    """The role, anywhere in the company."""

    access: Required[AccessWord | _t.Access]
    """What they may do."""


class MembershipRecordDict(TypedDict, total=False):
    """Roles in a unit and everything below it."""

    unit: Required[str]
    """The unit."""

    roles: Sequence[str]
    """The roles."""

MergeModeWord: TypeAlias = Literal[
    "sum",
    "max",
    "replace_guest",
    "replace_user",
    "keep_both"
]


class MessageContentDict(TypedDict, total=False):
    """Something to show."""

    id: Required[str]
    """Its id at the host."""

    kind: Required[str]
    """Its kind."""


class MessageHintDict(TypedDict, total=False):
    """What the buyer might do better."""

    kind: Required[HintKindWord | _t.HintKind]
    """The kind."""

    line: str
    """The line, if it is about one."""

    facts: Sequence[HintFactDict | _t.HintFact]
    """Facts by name: quantities and amounts as text."""


class MessageLineDict(TypedDict, total=False):
    """A line, priced now."""

    id: str
    """The line, of a cart or quote of the account."""

    sku: Required[str]
    """What is ordered."""

    quantity: Required[DecimalLike]
    """How much."""

    unit: str
    """Its unit."""

    list_price: DecimalLike
    """Per unit, before any contract, list or promotion made it cheaper."""

    unit_price: DecimalLike
    """Per unit now; none where it has no price, or several."""

    net: DecimalLike
    """What it comes to, net."""


class MessageOfferDict(TypedDict, total=False):
    """Something that is offered, with what it concedes."""

    offer: Required[str]
    """The offer of the rulebook."""

    kind: Required[ConcessionKindWord | _t.ConcessionKind]
    """What it concedes."""

    percent: DecimalLike
    """Percent off."""

    amount: MoneyDict | _t.Money
    """What it comes to, where that is known."""

    days: int
    """Days added to the terms of payment."""

    because: Required[KnownReasonWord | _t.KnownReason | str]
    """The reason that permits it."""

    until: Required[InstantLike]
    """Until when it holds."""


class MessageRateDict(TypedDict, total=False):
    """A rate."""

    at_most: Required[int]
    """So many."""

    within: Required[str]
    """Within this time."""

ModeWord: TypeAlias = Literal[
    "volume",
    "graduated",
    "package",
    "graduated_percent"
]


class MoneyDict(TypedDict, total=False):
    """An amount in a currency."""

    amount: Required[DecimalLike]
    """Major units, with no more decimals than the currency has."""

    currency: Required[str]
    """The currency."""

MultipleFromWord: TypeAlias = Literal[
    "minimum",
    "zero"
]


class NamedDocumentDict(TypedDict, total=False):
    """One of the documents that a rulebook is composed of."""

    name: Required[str]
    """What faults call it."""

    document: Required[str]
    """Its text."""


class NewCartDict(TypedDict, total=False):
    """What a new cart is to be."""

    kind: CartKindWord | _t.CartKind
    """What it is for."""

    authority: AuthorityWord | _t.Authority
    """Who decides about it."""

    unit: str
    """The unit that buys."""

    owner: str
    """Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody."""

    currency: Required[str]
    """The currency."""

    head: CartHeadDict | _t.CartHead
    """What is said about it as a whole."""


class NewLineDict(TypedDict, total=False):
    """A line to put into a cart."""

    sku: Required[str]
    """What is ordered."""

    unit: str
    """The unit; the product's base unit when absent."""

    configuration: Mapping[str, Any]
    """The choices of a configured product."""

    custom_key: str
    """What else sets the line apart."""

    quantity: Required[DecimalLike]
    """How much, above zero."""

    price: LinePriceDict | _t.LinePrice
    """A price that survives recalculation."""

    contract: str
    """The contract it must be priced by."""

    requested: InstantLike
    """When it is wanted."""

    facts: LineFactsDict | _t.LineFacts
    """Facts about the product."""

    schedule: Sequence[DeliveryDict | _t.Delivery]
    """When and where which part is wanted."""

    coding: Sequence[CodingDict | _t.Coding]
    """Who bears which share."""

    note: str
    """A note."""

    as_entered: str
    """What the buyer typed."""


class NewOrderDict(TypedDict, total=False):
    """What a new order is."""

    origin: Required[OrderOriginDict | _t.OrderOrigin]
    """Where it is from."""

    authority: AuthorityWord | _t.Authority
    """Who decides about it."""

    number: str
    """The number that people know."""

    external: Sequence[ExternalNumberDict | _t.ExternalNumber]
    """The numbers of other systems."""

    unit: str
    """The unit that bought."""

    contact: str
    """The person who bought."""

    seller: str
    """The selling entity."""

    po_number: str
    """The buyer's purchase order number."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices that it was placed with."""

    terms: Sequence[InstalmentDict | _t.Instalment]
    """What is due when."""


class NotOfferedDict(TypedDict, total=False):
    """An offer that is not made."""

    offer: Required[str]
    """The offer of the rulebook."""

    because: Required[str]
    """Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`."""

NumberKindWord: TypeAlias = Literal[
    "sku",
    "customer",
    "gtin",
    "manufacturer"
]


NumberTestDict = TypedDict(
    "NumberTestDict",
    {
        "at_least": "DecimalLike",
        "over": "DecimalLike",
        "at_most": "DecimalLike",
        "under": "DecimalLike",
        "is": "DecimalLike",
    },
    total=False,
)
"""What a number has to be."""


class ObservedLineDict(TypedDict, total=False):
    """A line as another system says."""

    id: Required[str]
    """Its id."""

    sku: Required[str]
    """What is quoted."""

    quantity: Required[DecimalLike]
    """How much."""

    unit: str
    """The unit of the quantity; single pieces when left out."""

    total: DecimalLike
    """What is quoted for it."""

    optional: bool
    """Whether it is an extra."""

    accepted: DecimalLike
    """How much of it was accepted."""

    released: DecimalLike
    """How much of it is ordered."""

ObservedStatusWord: TypeAlias = Literal[
    "open",
    "approved",
    "rejected",
    "returned"
]


class OffListDict(TypedDict, total=False):
    """A percentage off another list's price at the quantity."""

    list: Required[str]
    """The list."""

    percent: Required[DecimalLike]
    """How much off."""


class OfferCardDict(TypedDict, total=False):
    """An offer to be put in force."""

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    offer: Required[MessageOfferDict | _t.MessageOffer]
    """What is offered."""

    contact: str
    """To whom."""


class OfferGivenDict(TypedDict, total=False):
    """Something that was offered."""

    offer: Required[str]
    """The offer."""

    kind: Required[ConcessionKindWord | _t.ConcessionKind]
    """What it concedes."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """What it was about."""

    key: str
    """The effect that made it."""

    at: Required[InstantLike]
    """When."""

    amount: MoneyDict | _t.Money
    """What it is worth."""

    until: Required[InstantLike]
    """Until when it holds."""


class OfferMadeDict(TypedDict, total=False):
    """An offer as it goes out."""

    priced: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """Taxes and totals, without optional lines."""

    terms: Required[OfferTermsDict | _t.OfferTerms]
    """What it says beside prices."""


class OfferRuleDict(TypedDict, total=False):
    """Something that may be offered."""

    id: Required[str]
    """Its id."""

    kind: Required[ConcessionKindWord | _t.ConcessionKind]
    """What it concedes."""

    percent: DecimalLike
    """Percent off: of the goods for `price`, of the freight for `freight`."""

    amount: MoneyDict | _t.Money
    """An amount off."""

    days: int
    """Days added to the terms of payment."""

    once_per: Required[str]
    """Once per account within this time."""

    reasons: Sequence[KnownReasonWord | _t.KnownReason | str]
    """Only for these reasons; all that permit the kind when empty."""

    valid_for: Required[str]
    """How long it holds."""


class OfferStepDict(TypedDict, total=False):
    """An offer."""

    offer: Required[str]
    """The offer of the rulebook."""


class OfferTermsDict(TypedDict, total=False):
    """What an offer says beside prices."""

    valid_until: InstantLike
    """When it ends, where the seller said so."""

    payment: str
    """Terms of payment, by their id."""

    single_use: bool
    """Whether its first order uses it up."""

    partial: bool
    """Whether less than everything may be accepted."""

    blanket: BlanketDict | _t.Blanket
    """A blanket order: quantities are open, an amount and a term bound it."""

    offered_by: str
    """The employee who offered."""

    note: str
    """The id of a note."""


class OfflineQuoteDict(TypedDict, total=False):
    """A quote that a seller made on a device, at the prices of a bundle."""

    id: Required[str]
    """Its id, chosen by the device."""

    book: Required[str]
    """The bundle's book."""

    account: Required[str]
    """The account it was made for."""

    unit: str
    """The unit of the company that buys."""

    contact: str
    """The buyer."""

    seller: str
    """The selling entity."""

    ship_to: str
    """Where the goods go."""

    made_at: Required[InstantLike]
    """When it was made, by the clock of the device."""

    valid_until: InstantLike
    """When the promise ends; by the rulebook when left out."""

    charges: Sequence[QuoteChargeDict | _t.QuoteCharge]
    """Charges such as freight, in the basis of the prices."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """What was promised."""


class OfflineRulesDict(TypedDict, total=False):
    """What becomes of a quote that was made on a device, when it comes in."""

    honour: HonourWord | _t.Honour
    """When it goes out at its own prices."""

    percent: DecimalLike
    """How far today's prices may be from its own in all, in percent of its own: with `nearly`."""

    within: str
    """How long after it was made it may come in; for as long as it is valid when left out."""

OnChangeWord: TypeAlias = Literal[
    "keep",
    "restart"
]

OnExceededWord: TypeAlias = Literal[
    "block",
    "approve"
]

OnRefusedWord: TypeAlias = Literal[
    "keep",
    "release"
]

OnRejectWord: TypeAlias = Literal[
    "veto",
    "majority",
    "return"
]


class OpenedStepDict(TypedDict, total=False):
    """A step that opened."""

    step: Required[str]
    """The step."""

    eligible: Sequence[EligibleDict | _t.Eligible]
    """The people, as far as the limit goes."""

    people: Required[int]
    """How many they are."""

    escalate_at: InstantLike
    """When it is escalated."""

    auto_at: InstantLike
    """When it decides itself."""


class OperationDict(TypedDict, total=False):
    """An edit that was made elsewhere, with its own id and time."""

    op: Required[str]
    """Its id, unique in the cart."""

    at: Required[InstantLike]
    """When it happened."""

    actor: ActorDict | _t.Actor
    """Who did it; the sender of the batch when absent. Only the host may send what others did."""

    key: Required[LineKeyDict | _t.LineKey]
    """The line, by its key."""

    edit: Required[LineEditDict | _t.LineEdit]
    """What is written."""


class OptionRecordDict(TypedDict, total=False):
    """Something to choose: either one of a list of values or a number of a range."""

    id: Required[str]
    """The option, unique in the product."""

    needed: bool
    """Whether a choice must be made; true when absent."""

    values: Sequence[ValueRecordDict | _t.ValueRecord]
    """The values to choose from."""

    range: RangeRecordDict | _t.RangeRecord
    """The numbers to choose from."""


class OrderDict(TypedDict, total=False):
    """An order."""

    id: Required[str]
    """The order."""

    state: OrderStateWord | _t.OrderState
    """Where it stands."""

    authority: AuthorityWord | _t.Authority
    """Who decides about it."""

    source_version: int
    """The other system's version, where that decides."""

    number: str
    """The number that people know."""

    external: Sequence[ExternalNumberDict | _t.ExternalNumber]
    """The numbers of other systems."""

    origin: Required[OrderOriginDict | _t.OrderOrigin]
    """Where it is from."""

    unit: str
    """The unit that bought."""

    contact: str
    """The person who bought."""

    seller: str
    """The selling entity."""

    po_number: str
    """The buyer's purchase order number."""

    currency: Required[str]
    """The currency of every amount."""

    prices: Required[PriceSnapshotDict | _t.PriceSnapshot]
    """The prices that it was placed with."""

    terms: Sequence[InstalmentDict | _t.Instalment]
    """What is due when."""

    lines: Sequence[OrderLineDict | _t.OrderLine]
    """The lines."""

    version: int
    """Grows with every event."""

    placed: Required[InstantLike]
    """When it was placed."""

    changed: Required[InstantLike]
    """When it changed last."""


class OrderLineDict(TypedDict, total=False):
    """A line of an order. Quantities are in its unit."""

    id: Required[str]
    """The line, as in the cart or quote."""

    key: Required[LineKeyDict | _t.LineKey]
    """What was ordered, with unit, configuration and custom key."""

    unit: Required[str]
    """The unit of the quantities."""

    ordered: Required[DecimalLike]
    """How much was ordered."""

    net: Required[DecimalLike]
    """What all that was ordered costs without tax."""

    gross: Required[DecimalLike]
    """With tax."""

    coding: Sequence[CodingDict | _t.Coding]
    """Who bears it: what is cancelled or comes back is given back to the same."""

    cancelled: DecimalLike
    """How much was cancelled."""

    shipped: DecimalLike
    """How much was shipped."""

    backordered: DecimalLike
    """How much waits for goods."""

    invoiced: DecimalLike
    """How much was invoiced."""

    returned: DecimalLike
    """How much of what was shipped came back."""


class OrderOriginDict(TypedDict, total=False):
    """Where an order is from."""

    kind: Required[OriginKindWord | _t.OriginKind]
    """The kind of thing."""

    id: str
    """Its id."""

    generation: int
    """The generation of the cart, or the release of the quote."""


OrderRuleDict = TypedDict(
    "OrderRuleDict",
    {
        "id": "Required[str]",
        "minimum": "DecimalLike",
        "maximum": "DecimalLike",
        "of": "Required[OrderRuleOfWord | _t.OrderRuleOf]",
        "basis": "ConditionBasisWord | _t.ConditionBasis",
        "currency": "str",
        "for": "EligibilityDict",
    },
    total=False,
)
"""Minimum and maximum of an order."""

OrderRuleOfWord: TypeAlias = Literal[
    "amount",
    "quantity",
    "weight"
]

OrderStateWord: TypeAlias = Literal[
    "open",
    "completed",
    "cancelled"
]


class OrderUseDict(TypedDict, total=False):
    """What an order used."""

    order: Required[str]
    """The order."""

    contracts: Sequence[ConsumedTermDict | _t.ConsumedTerm]
    """What it used of contract terms."""

    promotions: Sequence[ConsumedPromotionDict | _t.ConsumedPromotion]
    """What it used of promotions."""


class OrderedDict(TypedDict, total=False):
    """A release that became an order."""

    number: Required[int]
    """The release."""

    order: Required[str]
    """The order."""

    total: Required[DecimalLike]
    """Lines and charges."""


class OrgUnitRecordDict(TypedDict, total=False):
    """A division, branch or location."""

    id: Required[str]
    """The unit, unique in the company."""

    parent: str
    """The unit above it."""

    name: str
    """The name for people."""

    groups: Sequence[str]
    """Groups of the unit and everything below it."""

    ship_tos: Sequence[ShipToRecordDict | _t.ShipToRecord]
    """Where goods can be sent."""

    seller: str
    """The selling entity that it buys from; that of the unit above when absent."""

    terms: TermsRecordDict | _t.TermsRecord
    """Its terms of payment; those of the unit above when absent."""


class OriginDict(TypedDict, total=False):
    """Where in which play an effect comes from."""

    run: Required[str]
    """The run."""

    play: Required[str]
    """The play."""

    version: Required[int]
    """Its version."""

    step: Required[str]
    """The step."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """The thing that it is about."""

    generation: int
    """Its generation."""

OriginKindWord: TypeAlias = Literal[
    "cart",
    "quote",
    "punchout",
    "erp"
]


class OutreachDict(TypedDict, total=False):
    """What an account keeps about writing to its people."""

    consents: Sequence[ConsentDict | _t.Consent]
    """What people agreed to, the latest of each."""

    blocks: Sequence[BlockDict | _t.Block]
    """Who is not written to, and where."""

    sent: Sequence[SentDict | _t.Sent]
    """What was sent, by when, as long as caps and conversations need it."""

    balls: Sequence[BallDict | _t.Ball]
    """Who has the ball."""

    replied: InstantLike
    """When somebody of the account wrote back last."""

    assignments: Sequence[AssignmentDict | _t.Assignment]
    """Arms of experiments: once given they stay."""

    offers: Sequence[OfferGivenDict | _t.OfferGiven]
    """What was offered."""

    scores: Sequence[ScoreDict | _t.Score]
    """What models of the host say."""

    stock: Sequence[StockFactDict | _t.StockFact]
    """What is known of stock."""

    entered: Sequence[EntryMarkDict | _t.EntryMark]
    """When each play was last entered by each key."""


class NoneOverdraftDict(TypedDict, total=False):
    """Not at all."""

    kind: Required[Literal["none"]]


class AmountOverdraftDict(TypedDict, total=False):
    """By an amount, in the budget's currency."""

    kind: Required[Literal["amount"]]

    amount: Required[DecimalLike]
    """The amount, zero or more."""


class UnlimitedOverdraftDict(TypedDict, total=False):
    """As far as it takes: the budget only watches."""

    kind: Required[Literal["unlimited"]]

OverdraftDict: TypeAlias = (
    NoneOverdraftDict
    | AmountOverdraftDict
    | UnlimitedOverdraftDict
)


class OwnerIdDict(TypedDict, total=False):
    """The vendor's id of a person or team of the seller."""

    rep: Required[str]
    """The person or team."""

    id: Required[str]
    """The id."""

OwnerOfWord: TypeAlias = Literal[
    "cost_centre"
]


class PartDict(TypedDict, total=False):
    """One coding of a hold, with its amounts in the currency of the hold."""

    unit: str
    """The unit that buys."""

    contact: str
    """The person who buys."""

    cost_centre: str
    """The cost centre."""

    budgets: Sequence[str]
    """The budgets that it is booked against."""

    held: DecimalLike
    """What is held."""

    committed: DecimalLike
    """What is committed."""

PastWord: TypeAlias = Literal[
    "now",
    "skip",
    "end"
]


class PeopleRecordDict(TypedDict, total=False):
    """The people of an account as they are stored."""

    people: Sequence[PersonDict | _t.Person]
    """The people, by contact."""


PeriodStateDict = TypedDict(
    "PeriodStateDict",
    {
        "key": "Required[str]",
        "from": "InstantLike",
        "until": "InstantLike",
        "limit": "Required[DecimalLike]",
        "carried": "DecimalLike",
        "passed_on": "DecimalLike",
        "held": "DecimalLike",
        "committed": "DecimalLike",
        "held_elsewhere": "DecimalLike",
        "committed_elsewhere": "DecimalLike",
        "holds": "int",
        "close_at": "InstantLike",
    },
    total=False,
)
"""A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system spent and
holds.
"""

PermissionWord: TypeAlias = Literal[
    "edit",
    "submit",
    "order",
    "quote",
    "approve",
    "delegate",
    "lists",
    "budget",
    "sell",
    "manage"
]


class PersonDict(TypedDict, total=False):
    """What is known of a person."""

    contact: Required[str]
    """The person."""

    version: Required[int]
    """The version at the source; an older one is ignored."""

    name: str
    """The name for people."""

    locale: str
    """The language and region that messages are written in, a BCP 47 tag."""

    time_zone: str
    """The zone where the person is."""

    addresses: Sequence[AddressDict | _t.Address]
    """Where the person can be reached."""

PickWord: TypeAlias = Literal[
    "stack",
    "best",
    "first",
    "exclusive"
]


class PickRecordDict(TypedDict, total=False):
    """A choice: the option has one of the values, or any value when none is named."""

    option: Required[str]
    """The option."""

    values: Sequence[str]
    """The values; any when absent."""


class PinnedDict(TypedDict, total=False):
    """The rate that a hold uses from beginning to end, with its rounding."""

    rate: Required[ExchangeRateDict | _t.ExchangeRate]
    """The rate."""

    rounding: Required[RoundingDict | _t.Rounding]
    """The rounding of the converted amount, at the exponent of the currency it becomes."""

    version: str
    """The name of this state of the rate."""


class PinnedRateDict(TypedDict, total=False):
    """A rate with its name and the time in which new holds use it."""

    rate: Required[ExchangeRateDict | _t.ExchangeRate]
    """The rate."""

    version: str
    """The name of this state of the rate, such as the day of the list that it is from."""

    valid: ValidityDict | _t.Validity
    """When it is in force; always when absent. Plain dates are of the rulebook's zone."""


class PlanStepDict(TypedDict, total=False):
    """A step of a plan."""

    id: Required[str]
    """The step: policy, stage and place."""

    stage: Required[int]
    """Its stage, from 1."""

    rule: Required[ApprovalStepDict | _t.ApprovalStep]
    """The rule."""

    separation: bool
    """Whether those who ask may not decide it."""

    reasons: Sequence[StepReasonDict | _t.StepReason]
    """The policies that ask for it, and why."""

    status: StepStatusWord | _t.StepStatus
    """Where it stands."""

    eligible: Sequence[EligibleDict | _t.Eligible]
    """Who may decide it, as far as the limit goes."""

    people: int
    """How many may decide it."""

    votes: Sequence[VoteDict | _t.Vote]
    """What was decided."""

    escalate_at: InstantLike
    """When it is escalated."""

    auto_at: InstantLike
    """When it decides itself."""

    reassigned: Sequence[ApproverDict | _t.Approver]
    """Who decides instead of those of the rule."""

    escalated: bool
    """Whether those of the escalation may decide too."""

    approved: FingerprintDict | _t.Fingerprint
    """What was approved: what tolerances count from."""


class PlayDict(TypedDict, total=False):
    """A play."""

    id: Required[str]
    """Its id."""

    version: Required[int]
    """Its version: runs keep to the one that they began with."""

    retired: bool
    """Whether nothing enters any more; it stays while runs of it live."""

    title: str
    """What it is, for people."""

    subject: Required[JourneyKindWord | _t.JourneyKind]
    """What it is about."""

    enter: Required[EntryDict]
    """Who enters."""

    re_entry: ReEntryWord | _t.ReEntry
    """What happens when the same key would enter again."""

    entry_key: EntryKeyWord | _t.EntryKey
    """What counts as the same."""

    cooldown: str
    """How long nobody enters again, for `cooldown`."""

    exit: ExitDict
    """What ends a run."""

    goal: GoalDict
    """What it is for: reached, the run ends as a success."""

    lane: str
    """Plays of one lane exclude each other for a contact: the higher priority goes first."""

    priority: int
    """Its priority in its lane."""

    preset: str
    """The preset that says what the play does not."""

    choices: ChoicesDict
    """What is said for all steps that do not say it themselves."""

    steps: Sequence[PlayStepDict]
    """Its steps, in order."""


class PlayPresetDict(TypedDict, total=False):
    """A named set of choices."""

    id: Required[str]
    """Its name."""

    exit_timing: Required[ExitTimingWord | _t.ExitTiming]
    """When exits count."""

    re_entry: Required[ReEntryWord | _t.ReEntry]
    """What happens when the same key would enter again."""

    entry_key: Required[EntryKeyWord | _t.EntryKey]
    """What counts as the same."""

    choices: Required[ChoicesDict]
    """The choices of its steps."""


class PlayStepDict(TypedDict, total=False):
    """A step. It does exactly one thing, or only waits."""

    id: Required[str]
    """Its id, unique in the play; keys of effects are made of it."""

    wait: WaitDict
    """When it is due."""

    when: CartConditionDict
    """What must be so when it is due; else it is left out."""

    send: SendStepDict
    """Writes to somebody."""

    audience: AudienceStepDict
    """Puts somebody into an audience of display or social advertising, or takes them out."""

    task: TaskStepDict
    """Gives somebody of the seller a task."""

    crm: CrmStepDict
    """Writes to the CRM."""

    webhook: WebhookStepDict
    """Calls the host."""

    quote: QuoteStepDict
    """Makes a quote of the cart."""

    hold_price: HoldPriceStepDict
    """Keeps the price of the cart for a while."""

    offer: OfferStepDict
    """Offers something."""

    branch: BranchDict
    """Goes on elsewhere."""

    split: SplitDict
    """Goes on elsewhere by an experiment."""

    end: bool
    """Ends the run."""

    next: str
    """Where it goes on; the next step when absent."""

    choices: ChoicesDict
    """What is said for this step."""


class PointRuleDict(TypedDict, total=False):
    """The rounding of one point."""

    mode: Required[RoundingModeWord | _t.RoundingMode]
    """How ties and remainders are treated."""

    increment: DecimalLike
    """The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out."""


class PolicyChangeDict(TypedDict, total=False):
    """What a comparison changes; what is left out stays as the rulebook has it."""

    name: Required[str]
    """Names the policy in the result."""

    rounding: RoundingPresetWord | _t.RoundingPreset | RoundingRulesDict
    """The rounding plan."""

    tax_level: TaxLevelWord | _t.TaxLevel
    """What tax is rounded for."""


class PriceAnswerDict(TypedDict, total=False):
    """A price that was asked for."""

    sku: Required[str]
    """The SKU."""

    unit: str
    """The unit; the product's base unit when left out."""

    unit_price: Required[DecimalLike]
    """Per unit."""

    valid_until: InstantLike
    """When it ends; an answer that has ended is asked for again."""

    version: str
    """The other system's version."""

PriceDateWord: TypeAlias = Literal[
    "order",
    "requested"
]


PriceEndingDict = TypedDict(
    "PriceEndingDict",
    {
        "id": "Required[str]",
        "pattern": "Required[str]",
        "prefer": "EndingPreferenceWord | _t.EndingPreference",
        "max_decrease": "DecimalLike",
        "max_increase": "DecimalLike",
        "from": "DecimalLike",
        "until": "DecimalLike",
    },
    total=False,
)
"""A price ending, for the prices of one band."""


class PriceKeyDict(TypedDict, total=False):
    """A list and a SKU whose prices in it are meant."""

    list: Required[str]
    """The price list."""

    sku: Required[str]
    """The SKU."""


PriceListDict = TypedDict(
    "PriceListDict",
    {
        "id": "Required[str]",
        "currency": "str",
        "priority": "int",
        "for": "EligibilityDict",
        "valid": "ValidityDict | _t.Validity",
        "merge": "bool",
        "price_date": "PriceDateWord | _t.PriceDate",
        "adjust": "AdjustDict",
        "ending": "str",
        "prices": "Sequence[RowDict]",
    },
    total=False,
)
"""A price list."""


PriceRecordDict = TypedDict(
    "PriceRecordDict",
    {
        "list": "Required[str]",
        "sku": "Required[str]",
        "unit": "str",
        "from": "DecimalLike",
        "price": "Required[DecimalLike]",
        "currency": "str",
        "valid_from": "str",
        "valid_until": "str",
    },
    total=False,
)
"""A price row as a document: the fields of `PriceRow`."""


class PriceSnapshotDict(TypedDict, total=False):
    """A priced cart as it was at an instant."""

    as_of: Required[InstantLike]
    """The instant that it was priced for."""

    rulebook: Required[str]
    """The rulebook that priced it."""

    currency: Required[str]
    """The currency of every amount."""

    lines: Sequence[SnapshotLineDict | _t.SnapshotLine]
    """The lines, in the order of the cart."""

    charges: Sequence[SnapshotChargeDict | _t.SnapshotCharge]
    """Charges such as freight."""

    taxes: Sequence[SnapshotTaxDict | _t.SnapshotTax]
    """Taxes by tax and rate."""

    totals: Required[SnapshotTotalsDict | _t.SnapshotTotals]
    """The totals."""

    concessions: Sequence[ConcessionDict | _t.Concession]
    """Concessions below a floor that somebody has to approve."""

    promotions: Sequence[ConsumedPromotionDict | _t.ConsumedPromotion]
    """What it uses of promotions once it is ordered."""


class ProductGroupRecordDict(TypedDict, total=False):
    """A named set of products: those listed, the variants of those listed, and those in the subtree of a category."""

    id: Required[str]
    """The group, unique."""

    skus: Sequence[str]
    """SKUs of the group."""

    products: Sequence[str]
    """Products whose variants all belong to the group."""

    categories: Sequence[str]
    """Categories whose subtrees belong to the group."""


class ProductRecordDict(TypedDict, total=False):
    """A product: one SKU."""

    sku: Required[str]
    """The stock keeping unit, unique in the catalogue."""

    product: str
    """The product whose variant this SKU is. Tiers can count across variants."""

    name: str
    """The name for people."""

    category: str
    """The category."""

    categories: Sequence[str]
    """Further categories."""

    attributes: Mapping[str, Any]
    """Attributes by name, such as { "colour": "red", "ip67": true }."""

    unit: str
    """The base unit, in which stock and steps are counted; "ea" when absent."""

    units: Sequence[UnitRecordDict | _t.UnitRecord]
    """Further units and what they hold."""

    step: DecimalLike
    """The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre."""

    tax_category: str
    """The tax category."""

    weight: DecimalLike
    """Kilograms of one base unit."""

    aliases: Sequence[AliasRecordDict | _t.AliasRecord]
    """Other numbers under which the product is known."""

    supersedes: SupersedesRecordDict | _t.SupersedesRecord
    """The SKU that this product replaces."""

    substitutes: Sequence[SubstituteRecordDict | _t.SubstituteRecord]
    """Products that can stand in for this one."""

    options: Sequence[OptionRecordDict | _t.OptionRecord]
    """What a buyer chooses when the product is configured."""

    constraints: Sequence[ConstraintRecordDict | _t.ConstraintRecord]
    """Which choices go together."""

    bundle: BundleRecordDict | _t.BundleRecord
    """The components, if the product is a bundle."""


class ProfileRecordDict(TypedDict, total=False):
    """The profile as it is kept."""

    version: int
    """The version at the source."""

    company: Required[CompanyRecordDict | _t.CompanyRecord]
    """The company."""

    contacts: Sequence[ContactVersionDict]
    """The versions of contacts that came by themselves since."""


PromotionDict = TypedDict(
    "PromotionDict",
    {
        "id": "Required[str]",
        "order": "Required[int]",
        "stage": "PromotionStageWord | _t.PromotionStage",
        "group": "str",
        "stop_after": "bool",
        "basis": "PromotionBasisWord | _t.PromotionBasis",
        "per": "PromotionPerWord | _t.PromotionPer",
        "valid": "ValidityDict | _t.Validity",
        "for": "EligibilityDict",
        "codes": "Sequence[str]",
        "when": "ConditionDict",
        "on": "ConditionDict",
        "then": "Required[ActionDict]",
        "limits": "PromotionLimitsDict",
    },
    total=False,
)
"""A promotion."""

PromotionBasisWord: TypeAlias = Literal[
    "running",
    "initial"
]


class PromotionGroupDict(TypedDict, total=False):
    """A group of promotions."""

    id: Required[str]
    """Its id."""

    order: Required[int]
    """Its place among promotions and groups."""

    pick: Required[PickWord | _t.Pick]
    """How its members go together."""


class PromotionLimitsDict(TypedDict, total=False):
    """How much of a promotion there is."""

    per_order: int
    """Times in one order: lines it applies to, or sets of a buy-get."""

    per_account: int
    """Orders of one account; what was used comes with the request."""

    budget: DecimalLike
    """Total discount; what was spent comes with the request."""

PromotionPerWord: TypeAlias = Literal[
    "line",
    "unit"
]

PromotionStageWord: TypeAlias = Literal[
    "line",
    "order",
    "shipping"
]


class PurchaseDict(TypedDict, total=False):
    """An order that counts as bought. Told again, as by a cancellation, it replaces what was told before."""

    order: Required[str]
    """The order."""

    at: Required[InstantLike]
    """When it was placed."""

    value: MoneyDict | _t.Money
    """What it came to, net."""

    cancelled: bool
    """Whether it was cancelled as a whole: it counts no more."""


class PurchasesDict(TypedDict, total=False):
    """What an account has bought so far, from whatever system orders came."""

    orders: int
    """How many orders."""

    first: InstantLike
    """When the first was placed."""

    last: InstantLike
    """When the last was placed."""

    lifetime: Sequence[MoneyDict | _t.Money]
    """What all orders came to, net, by currency."""

    recent: Sequence[PurchaseDict | _t.Purchase]
    """The latest orders, so that each counts once, by instant and id."""

PurposeWord: TypeAlias = Literal[
    "transactional",
    "service",
    "marketing"
]


class QuantityAddDict(TypedDict, total=False):
    """An addition to a quantity; below zero where something was taken away."""

    stamp: Required[StampDict | _t.Stamp]
    """When it was written."""

    quantity: Required[DecimalLike]
    """How much."""

QuantityOverWord: TypeAlias = Literal[
    "line",
    "sku",
    "product",
    "group",
    "cart",
    "period"
]


QuantityRuleDict = TypedDict(
    "QuantityRuleDict",
    {
        "id": "str",
        "sku": "str",
        "product": "str",
        "product_group": "str",
        "category": "str",
        "all": "bool",
        "minimum": "DecimalLike",
        "maximum": "DecimalLike",
        "multiple": "DecimalLike",
        "multiple_from": "MultipleFromWord | _t.MultipleFrom",
        "unit": "str",
        "over": "RuleOverWord | _t.RuleOver",
        "for": "EligibilityDict",
    },
    total=False,
)
"""Minimum, maximum and multiple of what it covers, exactly one of the scopes."""


class QuantitySetDict(TypedDict, total=False):
    """The register of a quantity."""

    stamp: Required[StampDict | _t.Stamp]
    """When it was written."""

    quantity: DecimalLike
    """The value; none is a removal."""


QuantityTestDict = TypedDict(
    "QuantityTestDict",
    {
        "at_least": "DecimalLike",
        "over": "DecimalLike",
        "at_most": "DecimalLike",
        "under": "DecimalLike",
        "is": "DecimalLike",
        "unit": "str",
    },
    total=False,
)
"""What a number has to be."""


class QuorumDict(TypedDict, total=False):
    """How many must approve."""

    need: Required[int]
    """So many different people."""

    of: int
    """Of at least so many who may decide; a plan with fewer is impossible."""


class QuoteDict(TypedDict, total=False):
    """A negotiated quote."""

    id: Required[str]
    """Its id."""

    authority: QuoteAuthorityWord | _t.QuoteAuthority
    """Who decides about it."""

    source_version: int
    """The other system's version, of an external quote."""

    version: Required[int]
    """Counts every event."""

    revision: Required[int]
    """Counts the changes of what is quoted and of what is left of it: commands name the one they saw."""

    state: Required[QuoteStateWord | _t.QuoteState]
    """Where it is; see `state_at`."""

    unit: str
    """The unit of the company that buys."""

    contact: str
    """The person who asked."""

    seller_user: str
    """The employee of the seller who works on it."""

    seller: str
    """The selling entity."""

    currency: Required[str]
    """The currency of every amount."""

    cart: str
    """The cart that it was made of."""

    ship_to: str
    """Where the goods go."""

    po: str
    """The buyer's purchase order number."""

    lines: Sequence[QuoteLineDict | _t.QuoteLine]
    """The lines, in the order they were added."""

    discount: QuoteDiscountDict | _t.QuoteDiscount
    """The discount over what the lines leave."""

    charges: Sequence[QuoteChargeDict | _t.QuoteCharge]
    """Charges such as freight."""

    priced: PriceSnapshotDict | _t.PriceSnapshot
    """Taxes and totals of the last offer, without optional lines."""

    terms: OfferTermsDict | _t.OfferTerms
    """What the last offer says beside prices."""

    valid_until: InstantLike
    """When the offer ends (exclusive)."""

    remind_at: InstantLike
    """When the buyer is to be reminded of it."""

    shown: bool
    """Whether the buyer has been shown the prices that stand here now."""

    beyond: Sequence[WhyDict | _t.Why]
    """Why a colleague has to decide. Not for buyers."""

    counter: CounterDict | _t.Counter
    """What the buyer asked for last."""

    messages: Sequence[QuoteMessageDict | _t.QuoteMessage]
    """Messages, by the ids of their texts."""

    history: Sequence[RevisionDict | _t.Revision]
    """The rounds of the negotiation."""

    tried: int
    """Counts the releases that were ever tried, so that each has a number of its own."""

    placing: ReleaseDict | _t.Release
    """The release that is being ordered."""

    releases: Sequence[OrderedDict | _t.Ordered]
    """What was ordered."""

    created_at: Required[InstantLike]
    """When it was made."""

    changed_at: Required[InstantLike]
    """When it last changed."""

QuoteAuthorityWord: TypeAlias = Literal[
    "engine",
    "external"
]


class QuoteChargeDict(TypedDict, total=False):
    """A charge."""

    id: Required[str]
    """Its id."""

    kind: Required[ChargeKindWord | _t.ChargeKind]
    """What it is for."""

    amount: Required[DecimalLike]
    """The amount."""

    tax_category: str
    """Its tax category."""

    released: DecimalLike
    """How much of it is ordered."""


class QuoteDiscountDict(TypedDict, total=False):
    """A discount over what the lines leave: exactly one of the two."""

    percent: DecimalLike
    """Percent; optional lines get it too."""

    amount: DecimalLike
    """An amount, over the lines that are not optional."""


class QuoteLineDict(TypedDict, total=False):
    """A line of a quote."""

    id: Required[str]
    """Its id."""

    sku: Required[str]
    """What is quoted."""

    quantity: Required[DecimalLike]
    """How much."""

    unit: Required[str]
    """The unit of the quantity."""

    base: SnapshotLineDict | _t.SnapshotLine
    """The buyer's price without a quote, when it was last looked at."""

    set: SetPriceDict | _t.SetPrice
    """What the seller set; the price without a quote where nothing is set."""

    total: DecimalLike
    """Its total before the quote's discount; absent while it has no price."""

    quoted: DecimalLike
    """Its total after the quote's discount."""

    locked: bool
    """Whether the quote's discount and the solver leave it alone."""

    optional: bool
    """Whether it is an extra that the buyer may take, outside of the totals."""

    least: DecimalLike
    """The least total that the seller goes to. Not for buyers."""

    wish: WishDict | _t.Wish
    """What the buyer wishes."""

    accepted: DecimalLike
    """How much of it the buyer accepted."""

    accepted_total: DecimalLike
    """The total of what was accepted."""

    released: DecimalLike
    """How much of that is ordered."""

    released_total: DecimalLike
    """The total of what is ordered."""

    note: str
    """The id of a note."""


class QuoteLinkDict(TypedDict, total=False):
    """What a link to a quote may be signed for: the host signs, opening it decides nothing."""

    quote: Required[str]
    """The quote."""

    revision: Required[int]
    """Its revision."""

    valid_until: InstantLike
    """Until when the offer holds."""

    contact: Required[str]
    """Who may use it."""


class QuoteMessageDict(TypedDict, total=False):
    """A message, by the id of its text."""

    id: Required[str]
    """The text."""

    at: Required[InstantLike]
    """When."""

    by: Required[str]
    """Who."""

    internal: bool
    """Whether it is among the seller's people."""


class QuoteObservationDict(TypedDict, total=False):
    """What another system says about its quote: all of it, at a version of that system."""

    source_version: Required[int]
    """The other system's version; older ones are ignored."""

    state: Required[QuoteStateWord | _t.QuoteState]
    """Where the quote is."""

    unit: str
    """The unit of the company that buys."""

    contact: str
    """The buyer."""

    seller_user: str
    """The employee of the seller."""

    seller: str
    """The selling entity."""

    currency: Required[str]
    """The currency."""

    cart: str
    """The cart that it was made of."""

    ship_to: str
    """Where the goods go."""

    po: str
    """The buyer's purchase order number."""

    lines: Sequence[ObservedLineDict | _t.ObservedLine]
    """The lines."""

    charges: Sequence[QuoteChargeDict | _t.QuoteCharge]
    """The charges."""

    valid_until: InstantLike
    """When the offer ends."""

    releases: Sequence[OrderedDict | _t.Ordered]
    """What was ordered."""


class QuoteRulesDict(TypedDict, total=False):
    """What a rulebook says about quotes."""

    valid_for: ValidForDict
    """How long an offer holds when its seller does not say; for ever without it."""

    authority: Sequence[SellerAuthorityDict]
    """How deep a discount a role may give on its own. Without entries there is no limit; as soon as there is one, a role
    that has none may give no discount.
    """

    discount_from: DiscountFromWord | _t.DiscountFrom
    """What a discount is measured from."""

    single_use: bool
    """Whether an offer is used up by its first order, unless its seller says otherwise."""

    partial: bool
    """Whether a buyer may accept less than was offered, unless the seller says otherwise."""

    remind: str
    """How long before its end the buyer is reminded of an open offer."""

    offline: OfflineRulesDict
    """What becomes of quotes that were made on a device; without it they are honoured while nothing has changed."""


class QuoteStartDict(TypedDict, total=False):
    """How a quote begins."""

    authority: QuoteAuthorityWord | _t.QuoteAuthority
    """Who decides about it."""

    state: Required[QuoteStateWord | _t.QuoteState]
    """Where it begins."""

    unit: str
    """The unit of the company that buys."""

    contact: str
    """The person who asked."""

    seller_user: str
    """The employee of the seller who works on it."""

    seller: str
    """The selling entity."""

    currency: Required[str]
    """The currency of every amount."""

    cart: str
    """The cart that it was made of."""

    ship_to: str
    """Where the goods go."""

    po: str
    """The buyer's purchase order number."""

    lines: Sequence[QuoteLineDict | _t.QuoteLine]
    """The lines."""

QuoteStateWord: TypeAlias = Literal[
    "draft",
    "requested",
    "in_review",
    "internal_approval",
    "offered",
    "expired",
    "accepted",
    "placing",
    "ordered",
    "declined",
    "withdrawn",
    "rejected",
    "cancelled"
]


class QuoteStepDict(TypedDict, total=False):
    """A quote of the cart."""

    to: str
    """The role that works on it."""


class RangeRecordDict(TypedDict, total=False):
    """The numbers from `min` to `max`, both allowed, in steps counted from `min`."""

    min: Required[DecimalLike]
    """The least number."""

    max: Required[DecimalLike]
    """The greatest number."""

    step: DecimalLike
    """The step, above zero; "1" when absent."""


RankedReasonDict = TypedDict(
    "RankedReasonDict",
    {
        "code": "Required[KnownReasonWord | _t.KnownReason | str]",
        "weight": "Required[int]",
        "for": "Sequence[CountedDict | _t.Counted]",
        "against": "Sequence[CountedDict | _t.Counted]",
    },
    total=False,
)
"""A reason with its weight and what speaks for and against it."""

ReEntryWord: TypeAlias = Literal[
    "never",
    "once_at_a_time",
    "concurrent",
    "restart",
    "cooldown"
]

ReachWord: TypeAlias = Literal[
    "unit",
    "above",
    "company"
]

ReadingWord: TypeAlias = Literal[
    "live",
    "snapshot"
]


class ReasonRuleDict(TypedDict, total=False):
    """A reason of the rulebook, or what one of the table permits here."""

    code: Required[KnownReasonWord | _t.KnownReason | str]
    """The code."""

    title: str
    """What it means, for people."""

    permits: Sequence[ConcessionKindWord | _t.ConcessionKind]
    """The kinds of concessions that it permits."""


RebateDict = TypedDict(
    "RebateDict",
    {
        "from": "Required[DecimalLike]",
        "percent": "Required[DecimalLike]",
    },
    total=False,
)
"""A step of a rebate."""

RecipientFromWord: TypeAlias = Literal[
    "buyer",
    "approver",
    "role",
    "contact_owner",
    "account_owner",
    "parent_owner",
    "territory",
    "team"
]


RecipientRuleDict = TypedDict(
    "RecipientRuleDict",
    {
        "role": "Required[str]",
        "from": "Sequence[RecipientSourceDict]",
    },
    total=False,
)
"""Whom a role means: the first source that has somebody counts."""


RecipientSourceDict = TypedDict(
    "RecipientSourceDict",
    {
        "from": "Required[RecipientFromWord | _t.RecipientFrom]",
        "role": "str",
        "team": "str",
    },
    total=False,
)
"""Where somebody is looked up."""


class RecoveryMessageDict(TypedDict, total=False):
    """A message to be sent now."""

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    sent: Required[SentDict | _t.Sent]
    """What is sent to whom, as it counts towards caps."""

    template: Required[str]
    """The template at the host."""

    locale: str
    """The language and region that it is written in, a BCP 47 tag."""

    arms: Sequence[ArmDict | _t.Arm]
    """The arms of experiments that the host writes by."""

    context: Required[ContextDict | _t.Context]
    """Everything that it may say."""


class RecoveryRulesDict(TypedDict, total=False):
    """What a rulebook says about recovery."""

    idle: Sequence[IdleRuleDict]
    """When something counts as idle. Nothing does without a rule that fits; the first that fits counts."""

    evidence: Sequence[EvidenceRuleDict]
    """What signals weigh for and against reasons, beside the table's own weights; an entry for the same pair replaces
    it.
    """

    threshold: int
    """A reason must weigh at least this much to be named; 50 when absent."""

    reasons: Sequence[ReasonRuleDict]
    """Reasons of the rulebook, and what reasons permit where that is not what the table says."""

    segments: Sequence[SegmentRuleDict]
    """Segments that are computed; those of the host come as groups."""

    channels: Sequence[ChannelRuleDict]
    """Channels. A play may only send on one of these."""

    caps: Sequence[CapDict]
    """How often somebody is written to."""

    recipients: Sequence[RecipientRuleDict]
    """Whom a play's roles mean."""

    offers: Sequence[OfferRuleDict]
    """What may be offered."""

    content: Sequence[ContentRuleDict]
    """What can be shown to whom."""

    arbitration: ArbitrationRuleDict
    """One conversation per company."""

    ball: BallRuleDict
    """When a person has the ball."""

    holdout: HoldoutRuleDict
    """The share of accounts that is never written to, to be compared with."""

    overlap_percent: DecimalLike
    """How much of the same goods must be ordered elsewhere for a thing to count as converted elsewhere, in percent of
    its lines; 100 when absent.
    """

    keep: str
    """How long ended journeys, runs and sends are kept, beyond what caps need; 90 days when absent."""


class RelatedDict(TypedDict, total=False):
    """A product that goes with those in the cart."""

    sku: Required[str]
    """The product."""

    together: Required[int]
    """In how many orders both were."""


RelatedRowDict = TypedDict(
    "RelatedRowDict",
    {
        "sku": "Required[str]",
        "with": "Required[str]",
        "together": "Required[int]",
    },
    total=False,
)
"""In how many orders two products were together."""


class ReleaseDict(TypedDict, total=False):
    """A part of a quote that is ordered."""

    number: Required[int]
    """Counts the releases of the quote from 1, those that were refused too."""

    at: Required[InstantLike]
    """When."""

    by: Required[str]
    """Who."""

    lines: Sequence[ReleaseLineDict | _t.ReleaseLine]
    """The lines."""

    charges: Sequence[ReleaseChargeDict | _t.ReleaseCharge]
    """Its part of the charges."""

    total: Required[DecimalLike]
    """Lines and charges."""


class ReleaseChargeDict(TypedDict, total=False):
    """A part of a charge."""

    id: Required[str]
    """The charge."""

    kind: Required[ChargeKindWord | _t.ChargeKind]
    """What it is for."""

    amount: Required[DecimalLike]
    """The part."""

    tax_category: str
    """Its tax category."""


class ReleaseLineDict(TypedDict, total=False):
    """A line of a release."""

    line: Required[str]
    """The line of the quote."""

    sku: Required[str]
    """What is ordered."""

    quantity: Required[DecimalLike]
    """How much."""

    unit: Required[str]
    """The unit of the quantity."""

    total: Required[DecimalLike]
    """Its part of the total that was accepted."""


class RepeatWaitDict(TypedDict, total=False):
    """Again and again."""

    first: WaitDict
    """The first time; one `every` after the anchor of the wait when absent."""

    every: Required[WaitDict]
    """From each time to the next, counted from when the one before was due by the plan: it has no anchor of its own."""

    at_most: Required[int]
    """So often at most."""

    until: Sequence[str]
    """Until one of these signals about the thing."""


class RequestDict(TypedDict, total=False):
    """A cart to be priced."""

    as_of: Required[InstantLike]
    """The instant that validity is read at."""

    requested: InstantLike
    """When the goods are wanted."""

    account: str
    """The buying account."""

    parents: Sequence[str]
    """Its ancestors, nearest first."""

    org_unit: str
    """The unit of the company tree that buys."""

    org_parents: Sequence[str]
    """Its ancestors, nearest first."""

    contact: str
    """The person who buys."""

    groups: Sequence[str]
    """Groups of the account, the unit and the person."""

    segments: Sequence[str]
    """Segments."""

    channel: str
    """The sales channel."""

    region: str
    """The buyer's region."""

    seller: str
    """The selling entity."""

    seller_role: str
    """The role of the seller's employee who works on it."""

    role: str
    """The role of the buyer."""

    currency: Required[str]
    """The currency it is priced in."""

    ship_to: str
    """Where the goods go: the region that taxes are looked up for. The buyer's region when left out."""

    ship_from: str
    """Where they come from."""

    warehouse: str
    """The warehouse whose costs count."""

    codes: Sequence[str]
    """Promotion codes."""

    first_order: bool
    """Whether it is the account's first order."""

    journey_stage: str
    """Where in the journey the cart is."""

    lines: Iterable[LineDict | tuple[str, DecimalLike] | tuple[str, DecimalLike, str]]
    """The lines."""

    charges: Sequence[RequestChargeDict | _t.RequestCharge]
    """Charges that the host found out."""

    taxes: Sequence[RequestTaxDict | _t.RequestTax]
    """Taxes of an outside service, with `source: request`."""

    certificates: Sequence[CertificateDict | _t.Certificate]
    """Exemption certificates."""

    reverse_charge: bool
    """The buyer accounts for the tax."""

    consumed: ConsumedDict | _t.Consumed
    """What was used of contracts, promotions and periods."""

    answers: AnswersDict | _t.Answers
    """Answers to `needs`."""

    approval_limit: DecimalLike
    """What the buyer may order without approval."""

    explain: ExplainWord | _t.Explain
    """How much is explained."""

    audience: AudienceWord | _t.Audience
    """Who reads it."""

    hints: bool
    """Whether hints are worked out."""


class RequestChargeDict(TypedDict, total=False):
    """A charge that the host found out."""

    id: Required[str]
    """Its id."""

    kind: Required[ChargeKindWord | _t.ChargeKind]
    """What it is for."""

    amount: Required[DecimalLike]
    """The amount, in the basis of the prices."""

    tax_category: str
    """Its tax category; `standard` when left out."""


class RequestTaxDict(TypedDict, total=False):
    """A tax of an outside service for one line or one charge."""

    line: str
    """The line."""

    charge: str
    """The charge."""

    tax: Required[str]
    """The tax by name."""

    rate: Required[DecimalLike]
    """Percent."""

    kind: TaxKindWord | _t.TaxKind
    """What it means."""

RestWord: TypeAlias = Literal[
    "keep",
    "release"
]


class RevisionDict(TypedDict, total=False):
    """A round of the negotiation."""

    revision: Required[int]
    """The revision after it."""

    round: Required[RoundWord | _t.Round]
    """What it was."""

    by: Required[str]
    """Who."""

    at: Required[InstantLike]
    """When."""

    total: DecimalLike
    """The total of the lines and charges then; of a counter its target."""


class RoleRuleDict(TypedDict, total=False):
    """What a role may do. Where a rulebook has no such rules, contacts may do all that buyers do and the seller's people
    all that sellers do.
    """

    id: Required[str]
    """The role."""

    may: Sequence[PermissionWord | _t.Permission]
    """What it may do."""

RoundWord: TypeAlias = Literal[
    "offered",
    "countered",
    "accepted"
]


class RoundingDict(TypedDict, total=False):
    """A rounding: to a multiple of the increment, in a mode."""

    mode: Required[RoundingModeWord | _t.RoundingMode]
    """How ties and remainders are treated."""

    increment: Required[DecimalLike]
    """The value is rounded to a multiple of this, such as 0.01 or 0.05."""

RoundingModeWord: TypeAlias = Literal[
    "half_even",
    "half_odd",
    "half_away_from_zero",
    "half_to_zero",
    "half_ceiling",
    "half_floor",
    "away_from_zero",
    "to_zero",
    "ceiling",
    "floor"
]

RoundingPresetWord: TypeAlias = Literal[
    "commercetools",
    "oro",
    "magento",
    "medusa",
    "vendure",
    "en16931"
]


class RoundingRulesDict(TypedDict, total=False):
    """Roundings for single points; what is left out comes from the preset, else from the default."""

    preset: RoundingPresetWord | _t.RoundingPreset
    """The preset that these rules change."""

    source: str
    """Where the rules come from, for the reader."""

    unit_price: str | PointRuleDict
    """A unit price, whenever one is computed."""

    each_adjustment: PointRuleDict
    """The amount of each discount, surcharge or other adjustment."""

    line_total: PointRuleDict
    """Unit price times quantity."""

    tax_unit: PointRuleDict
    """The tax of one unit, where tax is computed per unit."""

    tax_line: PointRuleDict
    """The tax of a line."""

    tax_group: PointRuleDict
    """The tax of a group of lines with one category and rate."""

    document: PointRuleDict
    """The document's totals, and its tax where that is computed once per document."""

    allocation: AllocationRuleDict
    """How amounts are split over lines and parties."""

    fx: PointRuleDict
    """Amounts converted from another currency."""


RowDict = TypedDict(
    "RowDict",
    {
        "sku": "Required[str]",
        "unit": "str",
        "per": "DecimalLike",
        "price": "DecimalLike",
        "tiers": "Sequence[TierDict]",
        "mode": "ModeWord | _t.Mode",
        "quantity_over": "QuantityOverWord | _t.QuantityOver",
        "over_group": "str",
        "package": "DecimalLike",
        "off_list": "OffListDict",
        "cost_plus": "CostPlusDict",
        "formula": "FormulaDict",
        "ask": "AskDict",
        "valid": "ValidityDict | _t.Validity",
        "for": "EligibilityDict",
        "below_first": "BelowFirstWord | _t.BelowFirst",
        "ending": "str",
    },
    total=False,
)
"""A price of one SKU in one unit."""

RuleOverWord: TypeAlias = Literal[
    "line",
    "sku",
    "product",
    "group"
]


class RulebookDocumentDict(TypedDict, total=False):
    """Everything the business decides."""

    rulebook: Required[VersionWord | _t.Version]
    """The version of the format."""

    id: Required[str]
    """Names the document."""

    title: str
    """What it is, for people."""

    currency: Required[str]
    """The default currency of lists, contracts and amounts."""

    time_zone: Required[str]
    """The zone of plain dates."""

    rounding: RoundingPresetWord | _t.RoundingPreset | RoundingRulesDict
    """Where and how amounts are rounded."""

    reference_list: str
    """The list that the waterfall starts from."""

    price_lists: Sequence[PriceListDict]
    """Price lists."""

    combine: CombineDict
    """How lists are combined; needed as soon as there are two."""

    contract_prices: ContractPricesWord | _t.ContractPrices
    """Whether contract prices prevail; needed as soon as there is a contract."""

    contracts: Sequence[ContractDict]
    """Negotiated prices."""

    below_first: BelowFirstWord | _t.BelowFirst
    """What a quantity under the first tier costs."""

    promotions: Sequence[PromotionDict]
    """Promotions."""

    promotion_groups: Sequence[PromotionGroupDict]
    """Groups of promotions."""

    discount_basis: DiscountBasisWord | _t.DiscountBasis
    """What `amount_off` means."""

    taxes: TaxesDict
    """Taxes; without them nothing is taxed."""

    charges: Sequence[ChargeDict]
    """Charges."""

    endings: Sequence[PriceEndingDict]
    """Price endings, named by lists, rows and terms. The first whose band holds the price applies where they share an
    id.
    """

    floors: Sequence[FloorDict]
    """Least prices."""

    costs: Sequence[CostDict]
    """What things cost the seller."""

    quantity_rules: Sequence[QuantityRuleDict]
    """Minimum, maximum and multiple per line."""

    order_rules: Sequence[OrderRuleDict]
    """Minimum and maximum of an order."""

    assortments: Sequence[AssortmentDict]
    """What a buyer may see."""

    deposits: Sequence[DepositDict]
    """What is due now."""

    products: Sequence[ProductRecordDict | _t.ProductRecord]
    """A small catalogue; bulk data comes as rows."""

    categories: Sequence[CategoryRecordDict]
    """Categories."""

    product_groups: Sequence[ProductGroupRecordDict]
    """Named sets of products."""

    calendars: Sequence[CalendarRulesDict]
    """Opening hours."""

    roles: Sequence[RoleRuleDict]
    """What roles may do."""

    accounts: AccountRulesDict
    """Accounts as a whole."""

    carts: CartRulesDict
    """Carts."""

    quotes: QuoteRulesDict
    """How quotes are offered."""

    budgets: BudgetRulesDict
    """Rates and habits of budgets and credit. Budgets themselves belong to accounts."""

    approvals: Sequence[ApprovalPolicyDict]
    """Who must approve what."""

    recovery: RecoveryRulesDict
    """When something counts as stalled and why; channels, consents, caps, recipients, offers."""

    play_presets: Sequence[PlayPresetDict]
    """Named sets of choices that plays pick."""

    plays: Sequence[PlayDict]
    """What is done about what stalled."""

    experiments: Sequence[ExperimentDict]
    """Experiments."""

    exchange: ExchangeRulesDict
    """How effects are written for other systems."""


class RunDict(TypedDict, total=False):
    """A run."""

    id: Required[str]
    """Its id, unique in the life of the account."""

    start: Required[RunStartDict | _t.RunStart]
    """How it began."""

    entered: Required[InstantLike]
    """When it began."""

    wait: RunWaitDict | _t.RunWait
    """The step that it waits for."""

    previous_due: InstantLike
    """When the step before was due."""

    previous_done: InstantLike
    """When the step before was done."""

    leaving: RunEndWord | _t.RunEnd
    """An exit that counts at the next step."""

    taken: Sequence[StepTakenDict | _t.StepTaken]
    """What became of its steps."""

    ended: InstantLike
    """When it ended."""

    end: RunEndWord | _t.RunEnd
    """How it ended."""

RunEndWord: TypeAlias = Literal[
    "completed",
    "goal",
    "ordered",
    "converted_elsewhere",
    "resumed",
    "subject_ended",
    "exit",
    "restarted",
    "preempted",
    "play_removed",
    "held_back",
    "taken_over",
    "past",
    "too_long"
]


class RunStartDict(TypedDict, total=False):
    """How a run begins."""

    play: Required[str]
    """The play."""

    version: Required[int]
    """Its version."""

    journey: Required[JourneyRefDict | _t.JourneyRef]
    """The thing."""

    generation: int
    """The generation of the thing."""

    key: Required[str]
    """What counts as the same for re-entry."""

    contact: str
    """Who buys."""

    activity: Required[InstantLike]
    """The last activity before."""

    abandoned: InstantLike
    """When it was found idle."""

    waits_for: Sequence[str]
    """Who must act, where a step writes to who it was then."""

    lines: Sequence[JourneyLineDict | _t.JourneyLine]
    """Its lines then, where a step reads them so."""

    reasons: Sequence[RankedReasonDict | _t.RankedReason]
    """Its reasons then, where a step reads them so."""

    segments: Sequence[str]
    """Its segments then, where a step reads the reason so."""


class RunWaitDict(TypedDict, total=False):
    """What a run waits for."""

    step: Required[str]
    """The step."""

    due: Required[InstantLike]
    """When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here."""

    planned: InstantLike
    """When it was due by the plan, where that is another instant: its wait was over before it began, or it has none and
    is due with the step before it. What is counted from `previous_due` is counted from here.
    """

    at: Required[InstantLike]
    """When it is looked at again: how late it is done is counted from here."""

    attempt: int
    """How often it was tried."""

    visit: int
    """How often the run had this step behind it before. With the attempt it tells the effects of one step apart."""

    repeats: int
    """How often a repeated step was due before in this repetition."""

    signals: Sequence[str]
    """The signals that it waits for."""

    otherwise: str
    """The time is over without the signal: where it goes on."""

    held: GateVerdictDict | _t.GateVerdict
    """The gate that holds it back."""

    asked: Sequence[str]
    """It waits for an answer about these products until `at`."""


class SalesforceRecordDict(TypedDict, total=False):
    """A kind of record of Salesforce."""

    record: Required[str]
    """What steps of plays call it; tasks are the record `task`. Letters, digits and `_`."""

    object: Required[str]
    """The object at Salesforce."""

    external_id: ExternalIdDict
    """How it is found again. Without one every effect makes a new record."""

    fields: Sequence[FieldRuleDict]
    """Its fields."""


class SalesforceRulesDict(TypedDict, total=False):
    """How effects are written for Salesforce."""

    api_version: str
    """The version of the interface."""

    all_or_none: bool
    """Whether one failure takes everything of its request back. Effects that had nothing to do with it come back as
    `later`.
    """

    records: Sequence[SalesforceRecordDict]
    """The records; those not named are the defaults."""

    stages: Sequence[StageWordDict]
    """The picklist's words for stages; those not named are the defaults."""

    owners: Sequence[OwnerIdDict]
    """Salesforce's ids of people and teams."""

    close_in_days: int
    """In how many days something closes that has no end of its own."""

SameDayWord: TypeAlias = Literal[
    "allow",
    "skip"
]


class ScoreDict(TypedDict, total=False):
    """What a model of the host says."""

    score: Required[str]
    """Its name."""

    journey: JourneyRefDict | _t.JourneyRef
    """The thing; the account when absent."""

    value: Required[DecimalLike]
    """Its value."""

    version: Required[str]
    """The version of the model."""

    at: Required[InstantLike]
    """When."""


ScoreTestDict = TypedDict(
    "ScoreTestDict",
    {
        "name": "Required[str]",
        "at_least": "DecimalLike",
        "over": "DecimalLike",
        "at_most": "DecimalLike",
        "under": "DecimalLike",
        "is": "DecimalLike",
    },
    total=False,
)
"""What a score has to be."""


class SeenInputDict(TypedDict, total=False):
    """An input that was accepted."""

    id: Required[str]
    """Its id."""

    digest: Required[str]
    """The digest of its body."""

    seq: Required[int]
    """The number of the event that accepted it."""

    at: Required[InstantLike]
    """When it came in, by the account's clock."""


class SegmentRuleDict(TypedDict, total=False):
    """A segment."""

    id: Required[str]
    """Its id."""

    when: Required[CartConditionDict]
    """Who is in it."""


class SellerAuthorityDict(TypedDict, total=False):
    """What a role of the seller may give without asking."""

    role: Required[str]
    """The role."""

    discount_percent: Required[DecimalLike]
    """The greatest discount on the quote as a whole, in percent."""

    line_percent: DecimalLike
    """The greatest discount on any one line, in percent; that of the quote when left out."""

    concessions: bool
    """Whether the role may go below floors."""


class SendStepDict(TypedDict, total=False):
    """A message."""

    channel: Required[str]
    """The channel."""

    purpose: Required[PurposeWord | _t.Purpose]
    """What it is for."""

    template: Required[str]
    """The template at the host."""

    to: Sequence[str]
    """The roles that it goes to: the first that can be reached. The buyer when empty."""

    tags: Sequence[str]
    """Tags that caps count."""

    content: Sequence[str]
    """The kinds of content to show, such as `case_study`."""

    related: int
    """How many related products it names."""

    alternatives: bool
    """Whether it names alternatives that are valid, in stock or cheaper."""

    offer: str
    """What it offers."""

    experiment: str
    """The experiment whose arm the host writes by: subject line, call to action."""

    fresh: FreshDict
    """How fresh what it says must be."""


class SentDict(TypedDict, total=False):
    """A message that was sent, or is being sent: it counts from when it was given to the host."""

    key: str
    """The effect, of the engine's own."""

    at: Required[InstantLike]
    """When."""

    contact: str
    """To whom."""

    channel: Required[str]
    """The channel."""

    address: str
    """The address."""

    domain: str
    """Its domain."""

    purpose: Required[PurposeWord | _t.Purpose]
    """What for."""

    tags: Sequence[str]
    """Its tags, as they were."""

    journey: JourneyRefDict | _t.JourneyRef
    """What it was about."""

    run: str
    """The run."""

    step: str
    """The step."""

    blocks_until: InstantLike
    """Until when it blocks another under any smart cap, as the other tool that sent it said then."""

    windows: Sequence[SmartWindowDict | _t.SmartWindow]
    """Until when it blocks another, by smart cap, as the caps were when it was sent."""

    delivered: InstantLike
    """When it reached its recipient."""

    opened: InstantLike
    """When it was opened first."""

    clicked: InstantLike
    """When a link in it was followed first."""


class SetPriceDict(TypedDict, total=False):
    """What the seller set: exactly one of the three."""

    unit_price: DecimalLike
    """Per unit of the line."""

    discount_percent: DecimalLike
    """Percent off the price without a quote."""

    total: DecimalLike
    """For the line."""


class ShareDict(TypedDict, total=False):
    """What a hold takes of one budget, in the budget's currency."""

    budget: Required[str]
    """The budget."""

    period: Required[str]
    """The period."""

    pinned: PinnedDict | _t.Pinned
    """The rate, where the currencies differ."""

    held: DecimalLike
    """What is held."""

    committed: DecimalLike
    """What is committed."""

    over: DecimalLike
    """How much of it went beyond the limit because somebody approved that."""

    elsewhere: bool
    """Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here."""


class ShipToRecordDict(TypedDict, total=False):
    """A place where goods can be sent."""

    id: Required[str]
    """The place, unique in the company."""

    region: Required[str]
    """Its region, for taxes and eligibility."""

    time_zone: str
    """Its zone."""


class ShortfallDict(TypedDict, total=False):
    """What a budget lacks."""

    budget: Required[str]
    """The budget."""

    period: Required[str]
    """The period."""

    currency: Required[str]
    """The currency of the amounts."""

    available: Required[DecimalLike]
    """What is there: limit less what is committed and held, without overdraft."""

    needed: Required[DecimalLike]
    """What is asked for."""

    missing: Required[DecimalLike]
    """What is missing, overdraft counted."""


class SignalLineDict(TypedDict, total=False):
    """A line of a cart that another system owns."""

    sku: Required[str]
    """What is ordered."""

    quantity: Required[DecimalLike]
    """How much, above zero."""

    unit: str
    """Its unit."""

    price: DecimalLike
    """Per unit, as the other system shows it."""

    category: str
    """Its category."""


class SmartWindowDict(TypedDict, total=False):
    """Until when a message blocks another under one cap."""

    cap: Required[str]
    """The cap."""

    until: Required[InstantLike]
    """Until when."""


class SnapshotDict(TypedDict, total=False):
    """The state of an account, with a digest that shows damage."""

    snapshot: Required[str]
    """The version of the format."""

    digest: Required[str]
    """Names exactly this state."""

    state: Required[AccountStateDict]
    """Everything but the profile."""

    profile: Required[ProfileRecordDict]
    """The company."""


class SnapshotChargeDict(TypedDict, total=False):
    """A charge."""

    id: Required[str]
    """Its id."""

    kind: Required[ChargeKindWord | _t.ChargeKind]
    """What it is for."""

    net: Required[DecimalLike]
    """Without tax."""

    tax: Required[DecimalLike]
    """Tax."""

    gross: Required[DecimalLike]
    """With tax."""


class SnapshotDiscountDict(TypedDict, total=False):
    """What one promotion took."""

    promotion: Required[str]
    """The promotion."""

    amount: Required[DecimalLike]
    """The amount; negative where it raises the price."""


class SnapshotLineDict(TypedDict, total=False):
    """A priced line."""

    id: Required[str]
    """The line."""

    sku: Required[str]
    """What is ordered."""

    quantity: Required[DecimalLike]
    """How much."""

    unit: Required[str]
    """The unit of the quantity."""

    status: LineStatusWord | _t.LineStatus
    """Whether it has a price."""

    list_price: DecimalLike
    """The top of the waterfall, per unit."""

    unit_price: DecimalLike
    """Per unit; absent where slices differ."""

    source: SourceWord | _t.Source
    """Where the price is from."""

    rule: str
    """The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference."""

    parts: Sequence[SnapshotPartDict | _t.SnapshotPart]
    """The parts of a line that an allowance splits; none where there is one part."""

    subtotal: Required[DecimalLike]
    """Before promotions."""

    discounts: Sequence[SnapshotDiscountDict | _t.SnapshotDiscount]
    """What each promotion took."""

    total: Required[DecimalLike]
    """After promotions, in the basis of the prices."""

    net: Required[DecimalLike]
    """Without tax."""

    tax: Required[DecimalLike]
    """Tax."""

    gross: Required[DecimalLike]
    """With tax."""

    uses: Sequence[ConsumedTermDict | _t.ConsumedTerm]
    """What it uses of contracts once it is ordered."""


class SnapshotPartDict(TypedDict, total=False):
    """A part of a line at one source."""

    quantity: Required[DecimalLike]
    """How much, in the unit of the line."""

    unit_price: DecimalLike
    """Per unit; absent where slices differ."""

    amount: Required[DecimalLike]
    """Its amount before promotions."""

    rule: str
    """The rule."""


class SnapshotTaxDict(TypedDict, total=False):
    """The sum of one tax at one rate."""

    tax: Required[str]
    """The tax by name."""

    rate: Required[DecimalLike]
    """Percent."""

    base: Required[DecimalLike]
    """What is taxed."""

    amount: Required[DecimalLike]
    """The tax."""


class SnapshotTotalsDict(TypedDict, total=False):
    """The totals: `net + tax + rounding = gross`."""

    subtotal: Required[DecimalLike]
    """Lines before promotions."""

    discount: Required[DecimalLike]
    """What promotions took."""

    charges: Required[DecimalLike]
    """Charges."""

    net: Required[DecimalLike]
    """Lines and charges without tax."""

    tax: Required[DecimalLike]
    """Tax."""

    gross: Required[DecimalLike]
    """What is to be paid."""

    rounding: Required[DecimalLike]
    """What the rounding of the document added."""

    due_now: Required[DecimalLike]
    """What is due now."""

    due_later: Required[DecimalLike]
    """What is due later."""

SourceWord: TypeAlias = Literal[
    "catalog",
    "contract",
    "quote",
    "manual",
    "external",
    "mixed"
]

SpecificityWord: TypeAlias = Literal[
    "contact",
    "account",
    "org_unit",
    "group",
    "segment",
    "channel",
    "region",
    "seller"
]


class SpendEntryDict(TypedDict, total=False):
    """A part of what a subject spends: one for each cost centre and supplier that it has."""

    subject: Required[SubjectRefDict | _t.SubjectRef]
    """The subject."""

    at: Required[InstantLike]
    """When."""

    requester: str
    """The buyer."""

    unit: str
    """The unit that bought."""

    cost_centre: str
    """Where it is booked."""

    supplier: str
    """Who it is bought from."""

    currency: Required[str]
    """The currency."""

    net: Required[DecimalLike]
    """Without tax."""

    gross: Required[DecimalLike]
    """With tax."""

SpendPerWord: TypeAlias = Literal[
    "requester",
    "cost_centre",
    "supplier",
    "unit"
]

SpendPeriodWord: TypeAlias = Literal[
    "day",
    "month",
    "year"
]


class SpendRuleDict(TypedDict, total=False):
    """A sum of spending over time, this one included: orders split to stay under a limit show up in it. What is booked
    to no cost centre, or bought from no known supplier, is in no sum of those.
    """

    per: Required[SpendPerWord | _t.SpendPer]
    """Whose."""

    within: Required[SpendWindowDict]
    """Over which time."""

    over: Required[MoneyDict | _t.Money]
    """The greatest sum that needs no approval by this policy."""

    basis: ConditionBasisWord | _t.ConditionBasis
    """What the amounts include: `net` or `gross`."""


class SpendWindowDict(TypedDict, total=False):
    """A time that ends now; exactly one of the fields."""

    days: int
    """So many calendar days back, in the rulebook's zone."""

    period: SpendPeriodWord | _t.SpendPeriod
    """The running period of the calendar."""


class SplitDict(TypedDict, total=False):
    """Goes on by the arm of an experiment."""

    experiment: Required[str]
    """The experiment."""

    arms: Sequence[SplitArmDict]
    """Where each arm goes on; arms that are not here go on with the next step."""


class SplitArmDict(TypedDict, total=False):
    """Where an arm goes on."""

    arm: Required[str]
    """The arm."""

    to: Required[str]
    """The step."""


class StageWordDict(TypedDict, total=False):
    """The vendor's word for a stage."""

    stage: Required[BuyingStageWord | _t.BuyingStage]
    """The stage."""

    word: Required[str]
    """The word."""


class StampDict(TypedDict, total=False):
    """When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the
    time, then the actor, then the operation.
    """

    at: Required[InstantLike]
    """When it happened."""

    by: Required[str]
    """Who did it: the label of the actor."""

    op: Required[str]
    """The operation."""


class StatedFactsDict(TypedDict, total=False):
    """What a host states of a subject of its own: what is left out is not known, a list without ids says that there are
    none.
    """

    currency: Required[str]
    """The currency of every amount."""

    as_of: InstantLike
    """When it is asked; without it no day is known."""

    account: str | Sequence[str]
    """The customer account."""

    org_unit: str | Sequence[str]
    """The unit of the company tree, or one above it."""

    contact: str | Sequence[str]
    """The person who buys."""

    group: str | Sequence[str]
    """A group of the account, unit or contact."""

    segment: str | Sequence[str]
    """A segment that the buyer is in."""

    channel: str | Sequence[str]
    """The sales channel."""

    region: str | Sequence[str]
    """The region: a country takes in its subdivisions, so "US" matches "US-WA"."""

    seller: str | Sequence[str]
    """The selling entity."""

    role: str | Sequence[str]
    """A role of the contact in the unit."""

    journey_stage: str | Sequence[str]
    """Where the buyer is on the way to an order, such as "checkout"."""

    code: str | Sequence[str]
    """A promotion code that was entered."""

    cost_centre: str | Sequence[str]
    """A cost centre that the line or cart is booked to."""

    supplier: str | Sequence[str]
    """A supplier of the line or cart."""

    cart_category: str | Sequence[str]
    """A category of a line of the cart, or one that contains it."""

    journey_kind: str | Sequence[str]
    """What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit"."""

    reason: str | Sequence[str]
    """The heaviest reason why it stalled."""

    signal: str | Sequence[str]
    """A kind of signal that was seen of it."""

    referrer: str | Sequence[str]
    """Where a visitor came from."""

    contract_status: str | Sequence[str]
    """How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended"."""

    owner: str | Sequence[str]
    """Who of the seller looks after the buyer."""

    first_order: bool
    """The account has no earlier order."""

    over_buyer_limit: bool
    """The order is over what its buyer may order without approval."""

    budget_exceeded: bool
    """A budget of the order does not cover it."""

    new_ship_to: bool
    """The order goes to a place where the account never ordered to."""

    below_floor: bool
    """The line, or a line of the cart, is below a floor that lets it stand if somebody approves."""

    returning: bool
    """Somebody came back: it stalled before, or was visited more than once."""

    cart_quantity: DecimalLike
    """The sum of the quantities of all lines, each in the base unit of its product."""

    lines: DecimalLike
    """The number of lines."""

    skus: DecimalLike
    """The number of different SKUs."""

    weight: DecimalLike
    """The weight of the cart, in kilograms."""

    discount: DecimalLike
    """How far below its list price the line or cart is, as a percentage of the list price."""

    margin: DecimalLike
    """The margin of the line or cart over cost, as a percentage of the net price."""

    visits: DecimalLike
    """How often the shop was visited, as signals told it."""

    minutes_on_site: DecimalLike
    """How long the longest visit was, in whole minutes."""

    orders: DecimalLike
    """How many orders the account has placed."""

    days_since_order: DecimalLike
    """Whole days since the account's last order; there is no such number before the first."""

    generation: DecimalLike
    """How often it came back after it stalled."""

    total: DecimalLike | AmountByBasisDict
    """The total of the cart."""

    charges: DecimalLike | AmountByBasisDict
    """The charges of the cart, such as freight."""

    order_total: DecimalLike | AmountByBasisDict
    """The total of the cart with its charges."""

    value: DecimalLike | AmountByBasisDict
    """What the thing that stalled is worth, net."""

    lifetime_value: DecimalLike | AmountByBasisDict
    """What the account has bought so far, net."""

StepOutcomeWord: TypeAlias = Literal[
    "done",
    "skipped",
    "dropped",
    "stale",
    "past",
    "no_instant",
    "too_old",
    "timed_out",
    "stopped"
]


class StepPeopleDict(TypedDict, total=False):
    """Who may decide a step."""

    step: Required[str]
    """The step."""

    eligible: Sequence[EligibleDict | _t.Eligible]
    """The people, as far as the limit goes."""

    people: Required[int]
    """How many they are."""


class StepReasonDict(TypedDict, total=False):
    """Why a step is there."""

    policy: Required[str]
    """The policy."""

    because: Required[str]
    """What it asks for, as a sentence."""

    unknown: UnknownWord | _t.Unknown
    """Why it could not be decided, where the policy counts because of that."""

    tolerance: ToleranceDict | _t.Tolerance
    """How far the subject may change."""

    watches: Sequence[FacetWord | _t.Facet]
    """The facets whose change asks again; all when empty."""

StepStatusWord: TypeAlias = Literal[
    "waiting",
    "open",
    "approved",
    "rejected"
]


class StepTakenDict(TypedDict, total=False):
    """What became of a step."""

    step: Required[str]
    """The step."""

    at: Required[InstantLike]
    """When."""

    outcome: Required[StepOutcomeWord | _t.StepOutcome]
    """What became of it."""

    key: str
    """The effect that it made."""

    contact: str
    """Who would have got it."""

    held: GateVerdictDict | _t.GateVerdict
    """The gate that stopped it."""


class StockFactDict(TypedDict, total=False):
    """What is known of stock."""

    sku: Required[str]
    """The product."""

    available: Required[DecimalLike]
    """How much there is."""

    at: Required[InstantLike]
    """As of when."""

    until: InstantLike
    """Until when it counts."""

StrategyWord: TypeAlias = Literal[
    "lowest",
    "first_by_priority",
    "merge_by_priority",
    "most_specific",
    "best_for_buyer"
]


class SubjectDict(TypedDict, total=False):
    """A subject of an account."""

    account: bool
    """The account itself."""

    cart: str
    """A cart, saved cart, list or template."""

    quote: str
    """A quote."""

    approval: str
    """An approval."""

    order: str
    """An order."""

    budget: str
    """A budget."""

    contact: str
    """A person."""

    effect: str
    """An effect that waits for its answer."""

    journey: JourneyRefDict | _t.JourneyRef
    """A thing that can stall."""

    run: str
    """A run of a recovery play."""

SubjectKindWord: TypeAlias = Literal[
    "cart",
    "quote"
]


class SubjectRefDict(TypedDict, total=False):
    """What an approval is about."""

    kind: Required[SubjectKindWord | _t.SubjectKind]
    """What it is."""

    id: Required[str]
    """Its id."""


class SubstituteRecordDict(TypedDict, total=False):
    """A product that can stand in for another."""

    sku: Required[str]
    """The product that stands in."""

    ratio: DecimalLike
    """How many of its base units stand in for one base unit; "1" when absent."""


SupersedesRecordDict = TypedDict(
    "SupersedesRecordDict",
    {
        "sku": "Required[str]",
        "from": "DateLike",
    },
    total=False,
)
"""A product takes the place of another."""


class TakeDict(TypedDict, total=False):
    """How much of a line is accepted or ordered."""

    line: Required[str]
    """The line."""

    quantity: DecimalLike
    """How much; all of it when left out."""


class TargetDict(TypedDict, total=False):
    """A set of products, by any of these."""

    skus: Sequence[str]
    """SKUs."""

    products: Sequence[str]
    """Products with their variants."""

    categories: Sequence[str]
    """Categories with their subtrees."""

    product_groups: Sequence[str]
    """Named sets."""


class TaskCardDict(TypedDict, total=False):
    """A task for somebody of the seller."""

    origin: Required[OriginDict | _t.Origin]
    """Where it comes from."""

    to: Required[str]
    """The person or team."""

    topic: Required[str]
    """What it is about: the reason, or what the step says."""

    priority: Required[TaskPriorityWord | _t.TaskPriority]
    """How urgent it is."""

    expected: MoneyDict | _t.Money
    """What is expected to be recovered."""

    due: InstantLike
    """When it is to be done."""

    sent: Sequence[SentDict | _t.Sent]
    """What happened before: the messages of the run."""

    context: Required[ContextDict | _t.Context]
    """The whole context."""

TaskPriorityWord: TypeAlias = Literal[
    "high",
    "normal",
    "low"
]


class TaskStepDict(TypedDict, total=False):
    """A task."""

    to: Required[str]
    """The role that it goes to."""

    calendar: str
    """The calendar on which it is opened and due."""

    due_in: str
    """How much business time there is for it."""

    priority: TaskPriorityWord | _t.TaskPriority
    """How urgent it is; high from this expected value on when absent it is normal."""

    topic: str
    """What it is about, such as `re-quote`."""

    expected_percent: DecimalLike
    """Percent of the value that is expected to be recovered; the host's score when it names one."""

    score: str
    """The score that the expected value is taken of."""

TaxKindWord: TypeAlias = Literal[
    "standard",
    "zero",
    "exempt",
    "reverse_charge"
]

TaxLevelWord: TypeAlias = Literal[
    "unit",
    "line",
    "group",
    "document"
]

TaxPricesWord: TypeAlias = Literal[
    "exclusive",
    "inclusive"
]


class TaxRateDict(TypedDict, total=False):
    """A rate of one tax."""

    tax: Required[str]
    """The tax by name."""

    rate: Required[DecimalLike]
    """Percent."""

    region: str
    """The region and everything below it; everywhere when left out."""

    category: str
    """The tax category; any when left out."""

    kind: TaxKindWord | _t.TaxKind
    """What the rate means."""

    compound: bool
    """On top of the taxes before it, by `order`."""

    order: int
    """Its place among the taxes of a line."""

    valid: ValidityDict | _t.Validity
    """When it holds."""

    seller: str
    """Only for this selling entity."""

TaxSourceWord: TypeAlias = Literal[
    "table",
    "request"
]


class TaxesDict(TypedDict, total=False):
    """How a rulebook taxes."""

    prices: TaxPricesWord | _t.TaxPrices
    """Whether prices hold tax."""

    level: TaxLevelWord | _t.TaxLevel
    """What tax is rounded for."""

    source: TaxSourceWord | _t.TaxSource
    """Where rates come from."""

    rates: Sequence[TaxRateDict]
    """The table."""


class TermDict(TypedDict, total=False):
    """One agreed price."""

    id: str
    """Its id; its position when left out."""

    sku: str
    """The SKU it prices."""

    product: str
    """The product whose variants it prices."""

    category: str
    """The category it prices, with its subtree."""

    all: bool
    """It prices everything."""

    priority: int
    """The greater priority comes first, after the contract's."""

    unit: str
    """The unit priced; the product's base unit when left out."""

    per: DecimalLike
    """The price is for this many units."""

    price: DecimalLike
    """The unit price; with `tiers` the base price."""

    tiers: Sequence[TierDict]
    """Quantity breaks."""

    mode: ModeWord | _t.Mode
    """How tiers are read."""

    quantity_over: QuantityOverWord | _t.QuantityOver
    """The quantity that picks the tier."""

    over_group: str
    """The product group of `quantity_over: group`."""

    package: DecimalLike
    """Units in a block of mode `package`."""

    off_list: OffListDict
    """A percentage off a list."""

    cost_plus: CostPlusDict
    """A margin over cost."""

    formula: FormulaDict
    """A formula over named prices."""

    ask: AskDict
    """The host must be asked."""

    below_first: BelowFirstWord | _t.BelowFirst
    """What a quantity under the first tier costs."""

    ending: str
    """The ending given to its unit prices."""

    allowance: AllowanceDict
    """How much of it there is over the contract's life."""

    floor: DecimalLike
    """The least unit price that anything may bring it to."""


class TermsRecordDict(TypedDict, total=False):
    """Terms of payment."""

    net_days: int
    """Days until payment is due."""

    end_of_month: bool
    """Whether the days count from the end of the month of the invoice."""

    discount_percent: DecimalLike
    """Percent off for early payment, above 0 to 100; together with `discount_days`."""

    discount_days: int
    """Days within which early payment counts."""

    deposit_percent: DecimalLike
    """Percent to be paid with the order, 0 to 100."""


class TerritoryRecordDict(TypedDict, total=False):
    """A part of the company that one of the seller's people looks after."""

    id: Required[str]
    """The territory, unique in the company."""

    owner: Required[str]
    """The person or team of the seller."""

    units: Sequence[str]
    """Units with everything below them; all when absent."""

    regions: Sequence[str]
    """Regions of the ship-to; all when absent. A country covers its subdivisions."""

    seller: str
    """The selling entity; any when absent."""


ThresholdDict = TypedDict(
    "ThresholdDict",
    {
        "from": "Required[DecimalLike]",
        "percent_off": "DecimalLike",
        "amount_off": "DecimalLike",
    },
    total=False,
)
"""A threshold with exactly one of a percentage and an amount."""

ThresholdOverWord: TypeAlias = Literal[
    "amount",
    "quantity"
]


class ThresholdsDict(TypedDict, total=False):
    """The reached threshold applies."""

    over: Required[ThresholdOverWord | _t.ThresholdOver]
    """What is measured."""

    tiers: Required[Sequence[ThresholdDict]]
    """The thresholds in rising order."""


TierDict = TypedDict(
    "TierDict",
    {
        "from": "DecimalLike",
        "above": "DecimalLike",
        "price": "DecimalLike",
        "flat": "DecimalLike",
        "percent_off": "DecimalLike",
        "amount_off": "DecimalLike",
        "percent": "DecimalLike",
    },
    total=False,
)
"""A rung of a ladder."""


class ToleranceDict(TypedDict, total=False):
    """How far an approved subject may change. It counts from what was approved, so many small changes add up. A lower
    amount or quantity is always within; where both are given the amount must be within both of them.
    """

    amount_percent: DecimalLike
    """The amount may rise by this percentage."""

    amount: MoneyDict | _t.Money
    """The amount may rise by this much."""

    quantity_percent: DecimalLike
    """Each line's quantity may rise by this percentage; new lines never are within."""

    ship_to: bool
    """It may go elsewhere."""

    cost_centre: bool
    """It may be booked elsewhere."""

    supplier: bool
    """It may be bought from others."""

TouchWord: TypeAlias = Literal[
    "delivered",
    "opened",
    "clicked"
]


class UnitRecordDict(TypedDict, total=False):
    """A unit of measure of one product: `per` of it hold `holds` of another unit."""

    unit: Required[str]
    """The unit that is defined."""

    holds: Required[DecimalLike]
    """How many of the other unit: a decimal above zero."""

    per: DecimalLike
    """How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per "3"."""

    of: str
    """The other unit; the base unit when absent."""

UnknownWord: TypeAlias = Literal[
    "not_known_here",
    "currency_differs",
    "unit_differs",
    "kind_differs",
    "undefined",
    "out_of_range"
]


class UsageDict(TypedDict, total=False):
    """What was used, as it is kept."""

    version: int
    """The version of the host's count."""

    counted: ConsumedDict | _t.Consumed
    """The host's count."""

    orders: Sequence[OrderUseDict | _t.OrderUse]
    """Orders that the host's count does not hold yet, by order."""


class ValidForDict(TypedDict, total=False):
    """How long an offer holds, counted from when it is made: exactly one of the two."""

    days: int
    """Calendar days in the rulebook's zone: until the same local time that many days later."""

    span: str
    """Elapsed time."""


ValidityDict = TypedDict(
    "ValidityDict",
    {
        "from": "str",
        "until": "str",
    },
    total=False,
)
"""When something is in force: `from` is the first moment, `until` the first moment after. Either may be left out."""


class ValueRecordDict(TypedDict, total=False):
    """A value of an option."""

    value: Required[str]
    """The value, unique in the option."""

    surcharge: DecimalLike
    """What is added to the unit price, in the currency of the price; may be below zero."""


class ValuesDict(TypedDict, total=False):
    """What is read live and what was kept when the run began. Prices and until when they hold are always read live."""

    lines: Required[ReadingWord | _t.Reading]
    """The lines."""

    recipient: Required[ReadingWord | _t.Reading]
    """Who is written to."""

    reason: Required[ReadingWord | _t.Reading]
    """The reason and the segments."""


class VariantDict(TypedDict, total=False):
    """An arm."""

    id: Required[str]
    """Its id."""

    weight: DecimalLike
    """Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100. Equal
    weights when absent everywhere.
    """

VerdictWord: TypeAlias = Literal[
    "approve",
    "reject"
]

VersionWord: TypeAlias = Literal[
    "1"
]

ViaWord: TypeAlias = Literal[
    "session",
    "link",
    "punchout",
    "import"
]


class VoteDict(TypedDict, total=False):
    """A decision of a person."""

    by: Required[ApprovalPersonDict | _t.ApprovalPerson]
    """Who decided."""

    powers: Sequence[ApprovalPersonDict | _t.ApprovalPerson]
    """In whose right: one of these counts, so that one right never counts twice."""

    at: Required[InstantLike]
    """When."""

    verdict: Required[VerdictWord | _t.Verdict]
    """What."""

    note: str
    """The id of what was said, a text that the host keeps."""


class WaitDict(TypedDict, total=False):
    """When a step is due: exactly one kind, and what it is counted from."""

    elapsed: str
    """Elapsed time."""

    calendar_days: CalendarDaysWaitDict
    """Days of the calendar."""

    business_time: BusinessWaitDict
    """Business time."""

    until: InstantLike
    """An instant."""

    until_local: LocalWaitDict
    """The next time that clocks show."""

    before: BeforeWaitDict
    """So long before an instant of the thing."""

    until_event: EventWaitDict
    """Until something is seen, or a while is over."""

    repeat: RepeatWaitDict
    """Again and again."""

    since: AnchorWord | _t.Anchor
    """What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`."""


WantedDict = TypedDict(
    "WantedDict",
    {
        "accounts": "Sequence[str]",
        "skus": "Sequence[str]",
        "from": "Required[InstantLike]",
        "until": "Required[InstantLike]",
    },
    total=False,
)
"""What is taken along."""


class WantedLineDict(TypedDict, total=False):
    """A line that is asked for."""

    id: str
    """The line; the next free number when left out."""

    sku: Required[str]
    """What is wanted."""

    quantity: Required[DecimalLike]
    """How much."""

    unit: str
    """The unit; that of today's price when left out, else single pieces."""

    optional: bool
    """Whether it is an extra that the buyer may take, outside of the totals."""

    note: str
    """The id of a note."""


class WebhookStepDict(TypedDict, total=False):
    """A call of the host."""

    hook: Required[str]
    """The hook at the host."""

WeekStartWord: TypeAlias = Literal[
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun"
]

WeekdayWord: TypeAlias = Literal[
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun"
]


class WhyDict(TypedDict, total=False):
    """Why a colleague has to decide."""

    beyond: Required[BeyondWord | _t.Beyond]
    """What goes too far."""

    line: str
    """The line, where it is one."""

    allowed: DecimalLike
    """What the seller's roles allow, in percent."""

    amount: DecimalLike
    """By how much the total is below what the discount is measured from, or below the floor."""


class WishDict(TypedDict, total=False):
    """A buyer's wish for a line."""

    quantity: DecimalLike
    """How much."""

    unit_price: DecimalLike
    """Per unit."""

    total: DecimalLike
    """For the line."""

    note: str
    """The id of a note."""


class WishedLineDict(TypedDict, total=False):
    """What a buyer wishes of a line."""

    line: Required[str]
    """The line."""

    wish: Required[WishDict | _t.Wish]
    """The wish."""
