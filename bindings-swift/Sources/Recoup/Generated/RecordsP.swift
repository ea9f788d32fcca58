// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// One coding of a hold, with its amounts in the currency of the hold.
public struct Part: Document {
    /// The unit that buys.
    public var unit: String?
    /// The person who buys.
    public var contact: String?
    /// The cost centre.
    public var costCentre: String?
    /// The budgets that it is booked against.
    public var budgets: [String]
    /// What is held.
    public var held: Decimal?
    /// What is committed.
    public var committed: Decimal?

    public init(
        unit: String? = nil,
        contact: String? = nil,
        costCentre: String? = nil,
        budgets: [String] = [],
        held: Decimal? = nil,
        committed: Decimal? = nil
    ) {
        self.unit = unit
        self.contact = contact
        self.costCentre = costCentre
        self.budgets = budgets
        self.held = held
        self.committed = committed
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        costCentre = _fields.optional("cost_centre")
        budgets = _fields.list("budgets")
        held = _fields.optional("held")
        committed = _fields.optional("committed")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("cost_centre", costCentre)
        _fields.putUnlessEmpty("budgets", budgets)
        _fields.putOptional("held", held)
        _fields.putOptional("committed", committed)
        return try _fields.json()
    }
}

/// The people of an account as they are stored.
public struct PeopleRecord: Document {
    /// The people, by contact.
    public var people: [Person]

    public init(people: [Person] = []) {
        self.people = people
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        people = _fields.list("people")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("people", people)
        return try _fields.json()
    }
}

/// A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system
/// spent and holds.
public struct PeriodState: Document {
    /// Its first day, or `once`.
    public var key: String
    /// The first instant.
    public var from: Instant?
    /// The first instant after.
    public var until: Instant?
    /// What may be spent.
    public var limit: Decimal
    /// What was left of the period before.
    public var carried: Decimal?
    /// What was left when the next period began and moved there; absent until then.
    public var passedOn: Decimal?
    /// What orders may still take.
    public var held: Decimal?
    /// What orders have taken.
    public var committed: Decimal?
    /// What another system says is held, of an external budget.
    public var heldElsewhere: Decimal?
    /// What it says is spent.
    public var committedElsewhere: Decimal?
    /// How many holds still refer to it.
    public var holds: Int?
    /// From when on it can be closed; never when absent.
    public var closeAt: Instant?

    public init(
        key: String,
        from: Instant? = nil,
        until: Instant? = nil,
        limit: Decimal,
        carried: Decimal? = nil,
        passedOn: Decimal? = nil,
        held: Decimal? = nil,
        committed: Decimal? = nil,
        heldElsewhere: Decimal? = nil,
        committedElsewhere: Decimal? = nil,
        holds: Int? = nil,
        closeAt: Instant? = nil
    ) {
        self.key = key
        self.from = from
        self.until = until
        self.limit = limit
        self.carried = carried
        self.passedOn = passedOn
        self.held = held
        self.committed = committed
        self.heldElsewhere = heldElsewhere
        self.committedElsewhere = committedElsewhere
        self.holds = holds
        self.closeAt = closeAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        key = try _fields.required("key")
        from = _fields.optional("from")
        until = _fields.optional("until")
        limit = try _fields.required("limit")
        carried = _fields.optional("carried")
        passedOn = _fields.optional("passed_on")
        held = _fields.optional("held")
        committed = _fields.optional("committed")
        heldElsewhere = _fields.optional("held_elsewhere")
        committedElsewhere = _fields.optional("committed_elsewhere")
        holds = _fields.optional("holds")
        closeAt = _fields.optional("close_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("key", key)
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        _fields.put("limit", limit)
        _fields.putOptional("carried", carried)
        _fields.putOptional("passed_on", passedOn)
        _fields.putOptional("held", held)
        _fields.putOptional("committed", committed)
        _fields.putOptional("held_elsewhere", heldElsewhere)
        _fields.putOptional("committed_elsewhere", committedElsewhere)
        _fields.putOptional("holds", holds)
        _fields.putOptional("close_at", closeAt)
        return try _fields.json()
    }
}

/// What is known of a person.
public struct Person: Document {
    /// The person.
    public var contact: String
    /// The version at the source; an older one is ignored.
    public var version: Int
    /// The name for people.
    public var name: String?
    /// The language and region that messages are written in, a BCP 47 tag.
    public var locale: String?
    /// The zone where the person is.
    public var timeZone: String?
    /// Where the person can be reached.
    public var addresses: [Address]

    public init(
        contact: String,
        version: Int,
        name: String? = nil,
        locale: String? = nil,
        timeZone: String? = nil,
        addresses: [Address] = []
    ) {
        self.contact = contact
        self.version = version
        self.name = name
        self.locale = locale
        self.timeZone = timeZone
        self.addresses = addresses
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = try _fields.required("contact")
        version = try _fields.required("version")
        name = _fields.optional("name")
        locale = _fields.optional("locale")
        timeZone = _fields.optional("time_zone")
        addresses = _fields.list("addresses")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contact", contact)
        _fields.put("version", version)
        _fields.putOptional("name", name)
        _fields.putOptional("locale", locale)
        _fields.putOptional("time_zone", timeZone)
        _fields.putUnlessEmpty("addresses", addresses)
        return try _fields.json()
    }
}

/// A choice: the option has one of the values, or any value when none is named.
public struct PickRecord: Document {
    /// The option.
    public var option: String
    /// The values; any when absent.
    public var values: [String]

    public init(option: String, values: [String] = []) {
        self.option = option
        self.values = values
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        values = _fields.list("values")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putUnlessEmpty("values", values)
        return try _fields.json()
    }
}

/// The rate that a hold uses from beginning to end, with its rounding.
public struct Pinned: Document {
    /// The rate.
    public var rate: ExchangeRate
    /// The rounding of the converted amount, at the exponent of the currency it becomes.
    public var rounding: Rounding
    /// The name of this state of the rate.
    public var version: String?

    public init(rate: ExchangeRate, rounding: Rounding, version: String? = nil) {
        self.rate = rate
        self.rounding = rounding
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rate = try _fields.required("rate")
        rounding = try _fields.required("rounding")
        version = _fields.optional("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("rate", rate)
        _fields.put("rounding", rounding)
        _fields.putOptional("version", version)
        return try _fields.json()
    }
}

/// A rate with its name and the time in which new holds use it.
public struct PinnedRate: Document {
    /// The rate.
    public var rate: ExchangeRate
    /// The name of this state of the rate, such as the day of the list that it is from.
    public var version: String?
    /// When it is in force; always when absent. Plain dates are of the rulebook's zone.
    public var valid: Validity?

    public init(rate: ExchangeRate, version: String? = nil, valid: Validity? = nil) {
        self.rate = rate
        self.version = version
        self.valid = valid
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rate = try _fields.required("rate")
        version = _fields.optional("version")
        valid = _fields.optional("valid")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("rate", rate)
        _fields.putOptional("version", version)
        _fields.putOptional("valid", valid)
        return try _fields.json()
    }
}

/// A step of a plan.
public struct PlanStep: Document {
    /// The step: policy, stage and place.
    public var id: String
    /// Its stage, from 1.
    public var stage: Int
    /// The rule.
    public var rule: ApprovalStep {
        get { ruleHeld[0] }
        set { ruleHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var ruleHeld: [ApprovalStep]
    /// Whether those who ask may not decide it.
    public var separation: Bool?
    /// The policies that ask for it, and why.
    public var reasons: [StepReason]
    /// Where it stands.
    public var status: StepStatus?
    /// Who may decide it, as far as the limit goes.
    public var eligible: [Eligible]
    /// How many may decide it.
    public var people: Int?
    /// What was decided.
    public var votes: [Vote]
    /// When it is escalated.
    public var escalateAt: Instant?
    /// When it decides itself.
    public var autoAt: Instant?
    /// Who decides instead of those of the rule.
    public var reassigned: [Approver]
    /// Whether those of the escalation may decide too.
    public var escalated: Bool?
    /// What was approved: what tolerances count from.
    public var approved: Fingerprint? {
        get { approvedHeld.first }
        set { approvedHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var approvedHeld: [Fingerprint]

    public init(
        id: String,
        stage: Int,
        rule: ApprovalStep,
        separation: Bool? = nil,
        reasons: [StepReason] = [],
        status: StepStatus? = nil,
        eligible: [Eligible] = [],
        people: Int? = nil,
        votes: [Vote] = [],
        escalateAt: Instant? = nil,
        autoAt: Instant? = nil,
        reassigned: [Approver] = [],
        escalated: Bool? = nil,
        approved: Fingerprint? = nil
    ) {
        self.id = id
        self.stage = stage
        self.ruleHeld = [rule]
        self.separation = separation
        self.reasons = reasons
        self.status = status
        self.eligible = eligible
        self.people = people
        self.votes = votes
        self.escalateAt = escalateAt
        self.autoAt = autoAt
        self.reassigned = reassigned
        self.escalated = escalated
        self.approvedHeld = approved.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        stage = try _fields.required("stage")
        ruleHeld = [try _fields.required("rule") as ApprovalStep]
        separation = _fields.optional("separation")
        reasons = _fields.list("reasons")
        status = _fields.optional("status")
        eligible = _fields.list("eligible")
        people = _fields.optional("people")
        votes = _fields.list("votes")
        escalateAt = _fields.optional("escalate_at")
        autoAt = _fields.optional("auto_at")
        reassigned = _fields.list("reassigned")
        escalated = _fields.optional("escalated")
        approvedHeld = (_fields.optional("approved") as Fingerprint?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("stage", stage)
        _fields.put("rule", rule)
        _fields.putOptional("separation", separation)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putOptional("status", status)
        _fields.putUnlessEmpty("eligible", eligible)
        _fields.putOptional("people", people)
        _fields.putUnlessEmpty("votes", votes)
        _fields.putOptional("escalate_at", escalateAt)
        _fields.putOptional("auto_at", autoAt)
        _fields.putUnlessEmpty("reassigned", reassigned)
        _fields.putOptional("escalated", escalated)
        _fields.putOptional("approved", approved)
        return try _fields.json()
    }
}

/// A play.
public struct Play: Document {
    /// Its id.
    public var id: String
    /// Its version: runs keep to the one that they began with.
    public var version: Int
    /// Whether nothing enters any more; it stays while runs of it live.
    public var retired: Bool?
    /// What it is, for people.
    public var title: String?
    /// What it is about.
    public var subject: JourneyKind
    /// Who enters.
    public var enter: Entry {
        get { enterHeld[0] }
        set { enterHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var enterHeld: [Entry]
    /// What happens when the same key would enter again.
    public var reEntry: ReEntry?
    /// What counts as the same.
    public var entryKey: EntryKey?
    /// How long nobody enters again, for `cooldown`.
    public var cooldown: String?
    /// What ends a run.
    public var exit: Exit?
    /// What it is for: reached, the run ends as a success.
    public var goal: Goal?
    /// Plays of one lane exclude each other for a contact: the higher priority goes first.
    public var lane: String?
    /// Its priority in its lane.
    public var priority: Int?
    /// The preset that says what the play does not.
    public var preset: String?
    /// What is said for all steps that do not say it themselves.
    public var choices: Choices? {
        get { choicesHeld.first }
        set { choicesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var choicesHeld: [Choices]
    /// Its steps, in order.
    public var steps: [PlayStep]

    public init(
        id: String,
        version: Int,
        retired: Bool? = nil,
        title: String? = nil,
        subject: JourneyKind,
        enter: Entry,
        reEntry: ReEntry? = nil,
        entryKey: EntryKey? = nil,
        cooldown: String? = nil,
        exit: Exit? = nil,
        goal: Goal? = nil,
        lane: String? = nil,
        priority: Int? = nil,
        preset: String? = nil,
        choices: Choices? = nil,
        steps: [PlayStep] = []
    ) {
        self.id = id
        self.version = version
        self.retired = retired
        self.title = title
        self.subject = subject
        self.enterHeld = [enter]
        self.reEntry = reEntry
        self.entryKey = entryKey
        self.cooldown = cooldown
        self.exit = exit
        self.goal = goal
        self.lane = lane
        self.priority = priority
        self.preset = preset
        self.choicesHeld = choices.map { [$0] } ?? []
        self.steps = steps
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        version = try _fields.required("version")
        retired = _fields.optional("retired")
        title = _fields.optional("title")
        subject = try _fields.required("subject")
        enterHeld = [try _fields.required("enter") as Entry]
        reEntry = _fields.optional("re_entry")
        entryKey = _fields.optional("entry_key")
        cooldown = _fields.optional("cooldown")
        exit = _fields.optional("exit")
        goal = _fields.optional("goal")
        lane = _fields.optional("lane")
        priority = _fields.optional("priority")
        preset = _fields.optional("preset")
        choicesHeld = (_fields.optional("choices") as Choices?).map { [$0] } ?? []
        steps = _fields.list("steps")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("version", version)
        _fields.putOptional("retired", retired)
        _fields.putOptional("title", title)
        _fields.put("subject", subject)
        _fields.put("enter", enter)
        _fields.putOptional("re_entry", reEntry)
        _fields.putOptional("entry_key", entryKey)
        _fields.putOptional("cooldown", cooldown)
        _fields.putOptional("exit", exit)
        _fields.putOptional("goal", goal)
        _fields.putOptional("lane", lane)
        _fields.putOptional("priority", priority)
        _fields.putOptional("preset", preset)
        _fields.putOptional("choices", choices)
        _fields.putUnlessEmpty("steps", steps)
        return try _fields.json()
    }
}

/// A named set of choices.
public struct PlayPreset: Document {
    /// Its name.
    public var id: String
    /// When exits count.
    public var exitTiming: ExitTiming
    /// What happens when the same key would enter again.
    public var reEntry: ReEntry
    /// What counts as the same.
    public var entryKey: EntryKey
    /// The choices of its steps.
    public var choices: Choices {
        get { choicesHeld[0] }
        set { choicesHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var choicesHeld: [Choices]

    public init(
        id: String,
        exitTiming: ExitTiming,
        reEntry: ReEntry,
        entryKey: EntryKey,
        choices: Choices
    ) {
        self.id = id
        self.exitTiming = exitTiming
        self.reEntry = reEntry
        self.entryKey = entryKey
        self.choicesHeld = [choices]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        exitTiming = try _fields.required("exit_timing")
        reEntry = try _fields.required("re_entry")
        entryKey = try _fields.required("entry_key")
        choicesHeld = [try _fields.required("choices") as Choices]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("exit_timing", exitTiming)
        _fields.put("re_entry", reEntry)
        _fields.put("entry_key", entryKey)
        _fields.put("choices", choices)
        return try _fields.json()
    }
}

/// A step. It does exactly one thing, or only waits.
public struct PlayStep: Document {
    /// Its id, unique in the play; keys of effects are made of it.
    public var id: String
    /// When it is due.
    public var wait: Wait? {
        get { waitHeld.first }
        set { waitHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var waitHeld: [Wait]
    /// What must be so when it is due; else it is left out.
    public var when: CartCondition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]
    /// Writes to somebody.
    public var send: SendStep? {
        get { sendHeld.first }
        set { sendHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var sendHeld: [SendStep]
    /// Puts somebody into an audience of display or social advertising, or takes them out.
    public var audience: AudienceStep?
    /// Gives somebody of the seller a task.
    public var task: TaskStep? {
        get { taskHeld.first }
        set { taskHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var taskHeld: [TaskStep]
    /// Writes to the CRM.
    public var crm: CrmStep?
    /// Calls the host.
    public var webhook: WebhookStep?
    /// Makes a quote of the cart.
    public var quote: QuoteStep?
    /// Keeps the price of the cart for a while.
    public var holdPrice: HoldPriceStep?
    /// Offers something.
    public var offer: OfferStep?
    /// Goes on elsewhere.
    public var branch: Branch?
    /// Goes on elsewhere by an experiment.
    public var split: Split?
    /// Ends the run.
    public var end: Bool?
    /// Where it goes on; the next step when absent.
    public var next: String?
    /// What is said for this step.
    public var choices: Choices? {
        get { choicesHeld.first }
        set { choicesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var choicesHeld: [Choices]

    public init(
        id: String,
        wait: Wait? = nil,
        when: CartCondition? = nil,
        send: SendStep? = nil,
        audience: AudienceStep? = nil,
        task: TaskStep? = nil,
        crm: CrmStep? = nil,
        webhook: WebhookStep? = nil,
        quote: QuoteStep? = nil,
        holdPrice: HoldPriceStep? = nil,
        offer: OfferStep? = nil,
        branch: Branch? = nil,
        split: Split? = nil,
        end: Bool? = nil,
        next: String? = nil,
        choices: Choices? = nil
    ) {
        self.id = id
        self.waitHeld = wait.map { [$0] } ?? []
        self.whenHeld = when.map { [$0] } ?? []
        self.sendHeld = send.map { [$0] } ?? []
        self.audience = audience
        self.taskHeld = task.map { [$0] } ?? []
        self.crm = crm
        self.webhook = webhook
        self.quote = quote
        self.holdPrice = holdPrice
        self.offer = offer
        self.branch = branch
        self.split = split
        self.end = end
        self.next = next
        self.choicesHeld = choices.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        waitHeld = (_fields.optional("wait") as Wait?).map { [$0] } ?? []
        whenHeld = (_fields.optional("when") as CartCondition?).map { [$0] } ?? []
        sendHeld = (_fields.optional("send") as SendStep?).map { [$0] } ?? []
        audience = _fields.optional("audience")
        taskHeld = (_fields.optional("task") as TaskStep?).map { [$0] } ?? []
        crm = _fields.optional("crm")
        webhook = _fields.optional("webhook")
        quote = _fields.optional("quote")
        holdPrice = _fields.optional("hold_price")
        offer = _fields.optional("offer")
        branch = _fields.optional("branch")
        split = _fields.optional("split")
        end = _fields.optional("end")
        next = _fields.optional("next")
        choicesHeld = (_fields.optional("choices") as Choices?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("wait", wait)
        _fields.putOptional("when", when)
        _fields.putOptional("send", send)
        _fields.putOptional("audience", audience)
        _fields.putOptional("task", task)
        _fields.putOptional("crm", crm)
        _fields.putOptional("webhook", webhook)
        _fields.putOptional("quote", quote)
        _fields.putOptional("hold_price", holdPrice)
        _fields.putOptional("offer", offer)
        _fields.putOptional("branch", branch)
        _fields.putOptional("split", split)
        _fields.putOptional("end", end)
        _fields.putOptional("next", next)
        _fields.putOptional("choices", choices)
        return try _fields.json()
    }
}

/// The rounding of one point.
public struct PointRule: Document {
    /// How ties and remainders are treated.
    public var mode: RoundingMode
    /// The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out.
    public var increment: Decimal?

    public init(mode: RoundingMode, increment: Decimal? = nil) {
        self.mode = mode
        self.increment = increment
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        mode = try _fields.required("mode")
        increment = _fields.optional("increment")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("mode", mode)
        _fields.putOptional("increment", increment)
        return try _fields.json()
    }
}

/// What a comparison changes; what is left out stays as the rulebook has it.
public struct PolicyChange: Document {
    /// Names the policy in the result.
    public var name: String
    /// The rounding plan.
    public var rounding: RoundingPresetOrRoundingRules?
    /// What tax is rounded for.
    public var taxLevel: TaxLevel?

    public init(name: String, rounding: RoundingPresetOrRoundingRules? = nil, taxLevel: TaxLevel? = nil) {
        self.name = name
        self.rounding = rounding
        self.taxLevel = taxLevel
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        rounding = _fields.optional("rounding")
        taxLevel = _fields.optional("tax_level")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.putOptional("rounding", rounding)
        _fields.putOptional("tax_level", taxLevel)
        return try _fields.json()
    }
}

/// A cart under one policy.
public struct PolicyResult: Document {
    /// The policy.
    public var name: String
    /// The cart.
    public var result: Priced {
        get { resultHeld[0] }
        set { resultHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var resultHeld: [Priced]

    public init(name: String, result: Priced) {
        self.name = name
        self.resultHeld = [result]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        resultHeld = [try _fields.required("result") as Priced]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.put("result", result)
        return try _fields.json()
    }
}

/// A price that was asked for.
public struct PriceAnswer: Document {
    /// The SKU.
    public var sku: String
    /// The unit; the product's base unit when left out.
    public var unit: String?
    /// Per unit.
    public var unitPrice: Decimal
    /// When it ends; an answer that has ended is asked for again.
    public var validUntil: Instant?
    /// The other system's version.
    public var version: String?

    public init(
        sku: String,
        unit: String? = nil,
        unitPrice: Decimal,
        validUntil: Instant? = nil,
        version: String? = nil
    ) {
        self.sku = sku
        self.unit = unit
        self.unitPrice = unitPrice
        self.validUntil = validUntil
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        unitPrice = try _fields.required("unit_price")
        validUntil = _fields.optional("valid_until")
        version = _fields.optional("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.put("unit_price", unitPrice)
        _fields.putOptional("valid_until", validUntil)
        _fields.putOptional("version", version)
        return try _fields.json()
    }
}

/// A price ending, for the prices of one band.
public struct PriceEnding: Document {
    /// The id, for explanations.
    public var id: String
    /// How a price ends: `x9.95` stands for 9.95, 19.95, 29.95 and so on.
    public var pattern: String
    /// Which neighbour is tried first; the other one is taken when the first is beyond its limit.
    public var prefer: EndingPreference?
    /// The price may fall by this much at most; exactly this much is still allowed.
    public var maxDecrease: Decimal?
    /// The price may rise by this much at most; exactly this much is still allowed.
    public var maxIncrease: Decimal?
    /// The band begins at this price.
    public var from: Decimal?
    /// The band ends below this price.
    public var until: Decimal?

    public init(
        id: String,
        pattern: String,
        prefer: EndingPreference? = nil,
        maxDecrease: Decimal? = nil,
        maxIncrease: Decimal? = nil,
        from: Decimal? = nil,
        until: Decimal? = nil
    ) {
        self.id = id
        self.pattern = pattern
        self.prefer = prefer
        self.maxDecrease = maxDecrease
        self.maxIncrease = maxIncrease
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        pattern = try _fields.required("pattern")
        prefer = _fields.optional("prefer")
        maxDecrease = _fields.optional("max_decrease")
        maxIncrease = _fields.optional("max_increase")
        from = _fields.optional("from")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("pattern", pattern)
        _fields.putOptional("prefer", prefer)
        _fields.putOptional("max_decrease", maxDecrease)
        _fields.putOptional("max_increase", maxIncrease)
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// Why every line costs what it costs.
public struct PriceExplanation: Document {
    /// One per line, in the order of the request.
    public var lines: [LineExplanation]
    /// Promotions that applied to nothing, or not to a line, with why; only at the full level.
    public var refused: [RefusedPromotion]

    public init(lines: [LineExplanation] = [], refused: [RefusedPromotion] = []) {
        self.lines = lines
        self.refused = refused
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = _fields.list("lines")
        refused = _fields.list("refused")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("refused", refused)
        return try _fields.json()
    }
}

/// A list and a SKU whose prices in it are meant.
public struct PriceKey: Document {
    /// The price list.
    public var list: String
    /// The SKU.
    public var sku: String

    public init(list: String, sku: String) {
        self.list = list
        self.sku = sku
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        list = try _fields.required("list")
        sku = try _fields.required("sku")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("list", list)
        _fields.put("sku", sku)
        return try _fields.json()
    }
}

/// A price list.
public struct PriceList: Document {
    /// Its id.
    public var id: String
    /// Its currency; the rulebook's when left out.
    public var currency: String?
    /// The greater priority comes first.
    public var priority: Int?
    /// Who may see it; everybody when left out.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// When it holds.
    public var valid: Validity?
    /// Whether it takes part in a merge by priority after others have contributed.
    public var merge: Bool?
    /// Which date its validity is read at.
    public var priceDate: PriceDate?
    /// Prices for what has no row here.
    public var adjust: Adjust?
    /// The ending given to its unit prices.
    public var ending: String?
    /// Explicit prices.
    public var prices: [Row]

    public init(
        id: String,
        currency: String? = nil,
        priority: Int? = nil,
        `for`: Eligibility? = nil,
        valid: Validity? = nil,
        merge: Bool? = nil,
        priceDate: PriceDate? = nil,
        adjust: Adjust? = nil,
        ending: String? = nil,
        prices: [Row] = []
    ) {
        self.id = id
        self.currency = currency
        self.priority = priority
        self.forHeld = `for`.map { [$0] } ?? []
        self.valid = valid
        self.merge = merge
        self.priceDate = priceDate
        self.adjust = adjust
        self.ending = ending
        self.prices = prices
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        currency = _fields.optional("currency")
        priority = _fields.optional("priority")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        valid = _fields.optional("valid")
        merge = _fields.optional("merge")
        priceDate = _fields.optional("price_date")
        adjust = _fields.optional("adjust")
        ending = _fields.optional("ending")
        prices = _fields.list("prices")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("currency", currency)
        _fields.putOptional("priority", priority)
        _fields.putOptional("for", `for`)
        _fields.putOptional("valid", valid)
        _fields.putOptional("merge", merge)
        _fields.putOptional("price_date", priceDate)
        _fields.putOptional("adjust", adjust)
        _fields.putOptional("ending", ending)
        _fields.putUnlessEmpty("prices", prices)
        return try _fields.json()
    }
}

/// What the host has to find out for a price.
public struct PriceNeed: Document {
    /// The kind of fact.
    public var fact: NeededFact
    /// What it is about: a SKU, a charge, a line.
    public var key: String
    /// The unit, for prices.
    public var unit: String?
    /// The quantity, for prices.
    public var quantity: Decimal?
    /// What was taken until the answer is there.
    public var fallback: Decimal?

    public init(
        fact: NeededFact,
        key: String,
        unit: String? = nil,
        quantity: Decimal? = nil,
        fallback: Decimal? = nil
    ) {
        self.fact = fact
        self.key = key
        self.unit = unit
        self.quantity = quantity
        self.fallback = fallback
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        fact = try _fields.required("fact")
        key = try _fields.required("key")
        unit = _fields.optional("unit")
        quantity = _fields.optional("quantity")
        fallback = _fields.optional("fallback")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("fact", fact)
        _fields.put("key", key)
        _fields.putOptional("unit", unit)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("fallback", fallback)
        return try _fields.json()
    }
}

/// A price row as a document: the fields of `PriceRow`.
public struct PriceRecord: Document {
    /// The price list.
    public var list: String
    /// The SKU.
    public var sku: String
    /// The unit priced; the product's base unit when left out.
    public var unit: String?
    /// The least quantity that gets the price; zero for the base price.
    public var from: Decimal?
    /// The price of one unit.
    public var price: Decimal
    /// The currency, to be checked against the list's.
    public var currency: String?
    /// The first moment at which the price holds: a date (local midnight in the rulebook's zone) or an instant.
    public var validFrom: String?
    /// The first moment at which it no longer does.
    public var validUntil: String?

    public init(
        list: String,
        sku: String,
        unit: String? = nil,
        from: Decimal? = nil,
        price: Decimal,
        currency: String? = nil,
        validFrom: String? = nil,
        validUntil: String? = nil
    ) {
        self.list = list
        self.sku = sku
        self.unit = unit
        self.from = from
        self.price = price
        self.currency = currency
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        list = try _fields.required("list")
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        from = _fields.optional("from")
        price = try _fields.required("price")
        currency = _fields.optional("currency")
        validFrom = _fields.optional("valid_from")
        validUntil = _fields.optional("valid_until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("list", list)
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.putOptional("from", from)
        _fields.put("price", price)
        _fields.putOptional("currency", currency)
        _fields.putOptional("valid_from", validFrom)
        _fields.putOptional("valid_until", validUntil)
        return try _fields.json()
    }
}

/// A priced cart as it was at an instant.
public struct PriceSnapshot: Document {
    /// The instant that it was priced for.
    public var asOf: Instant
    /// The rulebook that priced it.
    public var rulebook: String
    /// The currency of every amount.
    public var currency: String
    /// The lines, in the order of the cart.
    public var lines: [SnapshotLine]
    /// Charges such as freight.
    public var charges: [SnapshotCharge]
    /// Taxes by tax and rate.
    public var taxes: [SnapshotTax]
    /// The totals.
    public var totals: SnapshotTotals {
        get { totalsHeld[0] }
        set { totalsHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [SnapshotTotals]
    /// Concessions below a floor that somebody has to approve.
    public var concessions: [Concession]
    /// What it uses of promotions once it is ordered.
    public var promotions: [ConsumedPromotion]

    public init(
        asOf: Instant,
        rulebook: String,
        currency: String,
        lines: [SnapshotLine] = [],
        charges: [SnapshotCharge] = [],
        taxes: [SnapshotTax] = [],
        totals: SnapshotTotals,
        concessions: [Concession] = [],
        promotions: [ConsumedPromotion] = []
    ) {
        self.asOf = asOf
        self.rulebook = rulebook
        self.currency = currency
        self.lines = lines
        self.charges = charges
        self.taxes = taxes
        self.totalsHeld = [totals]
        self.concessions = concessions
        self.promotions = promotions
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        asOf = try _fields.required("as_of")
        rulebook = try _fields.required("rulebook")
        currency = try _fields.required("currency")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        taxes = _fields.list("taxes")
        totalsHeld = [try _fields.required("totals") as SnapshotTotals]
        concessions = _fields.list("concessions")
        promotions = _fields.list("promotions")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("as_of", asOf)
        _fields.put("rulebook", rulebook)
        _fields.put("currency", currency)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.put("totals", totals)
        _fields.putUnlessEmpty("concessions", concessions)
        _fields.putUnlessEmpty("promotions", promotions)
        return try _fields.json()
    }
}

/// A priced cart.
public struct Priced: Document {
    /// The currency of every amount.
    public var currency: String
    /// The lines, in the order of the request.
    public var lines: [PricedLine]
    /// Charges such as freight.
    public var charges: [PricedCharge]
    /// The totals.
    public var totals: Totals {
        get { totalsHeld[0] }
        set { totalsHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [Totals]
    /// The tax summary, by tax, kind and rate.
    public var taxes: [TaxAmount]
    /// Lines that promotions add at no charge.
    public var gifts: [GiftLine]
    /// What stands against submitting the cart.
    public var issues: [Issue]
    /// What the buyer might do better.
    public var hints: [Hint]
    /// What the host has to find out.
    public var needs: [PriceNeed]
    /// Concessions that somebody has to approve; not for buyers.
    public var approvals: [FloorApproval]
    /// Why, at the level asked.
    public var explanation: PriceExplanation?
    /// What it uses of contracts and promotions: to be added to `consumed` once it is ordered.
    public var uses: Consumed?

    public init(
        currency: String,
        lines: [PricedLine] = [],
        charges: [PricedCharge] = [],
        totals: Totals,
        taxes: [TaxAmount] = [],
        gifts: [GiftLine] = [],
        issues: [Issue] = [],
        hints: [Hint] = [],
        needs: [PriceNeed] = [],
        approvals: [FloorApproval] = [],
        explanation: PriceExplanation? = nil,
        uses: Consumed? = nil
    ) {
        self.currency = currency
        self.lines = lines
        self.charges = charges
        self.totalsHeld = [totals]
        self.taxes = taxes
        self.gifts = gifts
        self.issues = issues
        self.hints = hints
        self.needs = needs
        self.approvals = approvals
        self.explanation = explanation
        self.uses = uses
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        currency = try _fields.required("currency")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        totalsHeld = [try _fields.required("totals") as Totals]
        taxes = _fields.list("taxes")
        gifts = _fields.list("gifts")
        issues = _fields.list("issues")
        hints = _fields.list("hints")
        needs = _fields.list("needs")
        approvals = _fields.list("approvals")
        explanation = _fields.optional("explanation")
        uses = _fields.optional("uses")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("currency", currency)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.put("totals", totals)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putUnlessEmpty("gifts", gifts)
        _fields.putUnlessEmpty("issues", issues)
        _fields.putUnlessEmpty("hints", hints)
        _fields.putUnlessEmpty("needs", needs)
        _fields.putUnlessEmpty("approvals", approvals)
        _fields.putOptional("explanation", explanation)
        _fields.putOptional("uses", uses)
        return try _fields.json()
    }
}

/// A charge with its tax.
public struct PricedCharge: Document {
    /// Its id.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// Before shipping promotions.
    public var subtotal: Decimal
    /// What they took.
    public var discounts: [PromotionDiscount]
    /// After them, in the basis of the prices.
    public var total: Decimal
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal
    /// Its allocation to lines.
    public var allocation: ChargeAllocation?

    public init(
        id: String,
        kind: ChargeKind,
        subtotal: Decimal,
        discounts: [PromotionDiscount] = [],
        total: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal,
        allocation: ChargeAllocation? = nil
    ) {
        self.id = id
        self.kind = kind
        self.subtotal = subtotal
        self.discounts = discounts
        self.total = total
        self.net = net
        self.tax = tax
        self.gross = gross
        self.allocation = allocation
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        subtotal = try _fields.required("subtotal")
        discounts = _fields.list("discounts")
        total = try _fields.required("total")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        allocation = _fields.optional("allocation")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("subtotal", subtotal)
        _fields.putUnlessEmpty("discounts", discounts)
        _fields.put("total", total)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        _fields.putOptional("allocation", allocation)
        return try _fields.json()
    }
}

/// A valid configuration that changes one choice, and what the line would cost with it.
public struct PricedFix: Document {
    /// The option to change.
    public var option: String
    /// The choice to make instead; none to take it back.
    public var value: String?
    /// All choices then.
    public var configuration: [String: JSON]
    /// The price of the line per unit; absent where slices differ or there is no price.
    public var unitPrice: Decimal?
    /// The line after promotions; absent where there is no price.
    public var total: Decimal?
    /// What the choices add to the unit price by the catalogue, in the currency of the price. Price rules know
    /// nothing of choices, so that it is no part of `unit_price` and `total`.
    public var surcharge: Decimal?

    public init(
        option: String,
        value: String? = nil,
        configuration: [String: JSON],
        unitPrice: Decimal? = nil,
        total: Decimal? = nil,
        surcharge: Decimal? = nil
    ) {
        self.option = option
        self.value = value
        self.configuration = configuration
        self.unitPrice = unitPrice
        self.total = total
        self.surcharge = surcharge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        value = _fields.optional("value")
        configuration = try _fields.required("configuration")
        unitPrice = _fields.optional("unit_price")
        total = _fields.optional("total")
        surcharge = _fields.optional("surcharge")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putOptional("value", value)
        _fields.put("configuration", configuration)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("total", total)
        _fields.putOptional("surcharge", surcharge)
        return try _fields.json()
    }
}

/// A line with its price.
public struct PricedLine: Document {
    /// Its id.
    public var id: String
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// Whether it has a price.
    public var status: LineStatus
    /// The top of the waterfall, per unit.
    public var listPrice: Decimal?
    /// Per unit; absent where slices differ.
    public var unitPrice: Decimal?
    /// Where the price is from.
    public var source: Source?
    /// The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
    public var rule: String?
    /// The parts of a line that an allowance splits; one part otherwise.
    public var parts: [PricedPart]
    /// Before promotions.
    public var subtotal: Decimal
    /// What promotions took.
    public var discounts: [LineDiscount]
    /// Their sum.
    public var discount: Decimal
    /// After promotions, in the basis of the prices.
    public var total: Decimal
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal
    /// Why there is no price.
    public var reasons: [ReasonGiven]
    /// What a floor did; not for buyers.
    public var floor: FloorBreach?

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String,
        status: LineStatus,
        listPrice: Decimal? = nil,
        unitPrice: Decimal? = nil,
        source: Source? = nil,
        rule: String? = nil,
        parts: [PricedPart] = [],
        subtotal: Decimal,
        discounts: [LineDiscount] = [],
        discount: Decimal,
        total: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal,
        reasons: [ReasonGiven] = [],
        floor: FloorBreach? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.status = status
        self.listPrice = listPrice
        self.unitPrice = unitPrice
        self.source = source
        self.rule = rule
        self.parts = parts
        self.subtotal = subtotal
        self.discounts = discounts
        self.discount = discount
        self.total = total
        self.net = net
        self.tax = tax
        self.gross = gross
        self.reasons = reasons
        self.floor = floor
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        status = try _fields.required("status")
        listPrice = _fields.optional("list_price")
        unitPrice = _fields.optional("unit_price")
        source = _fields.optional("source")
        rule = _fields.optional("rule")
        parts = _fields.list("parts")
        subtotal = try _fields.required("subtotal")
        discounts = _fields.list("discounts")
        discount = try _fields.required("discount")
        total = try _fields.required("total")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        reasons = _fields.list("reasons")
        floor = _fields.optional("floor")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.put("status", status)
        _fields.putOptional("list_price", listPrice)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("source", source)
        _fields.putOptional("rule", rule)
        _fields.putUnlessEmpty("parts", parts)
        _fields.put("subtotal", subtotal)
        _fields.putUnlessEmpty("discounts", discounts)
        _fields.put("discount", discount)
        _fields.put("total", total)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putOptional("floor", floor)
        return try _fields.json()
    }
}

/// A part of a line at one source.
public struct PricedPart: Document {
    /// How much, in the unit of the line.
    public var quantity: Decimal
    /// Per unit; absent where slices differ.
    public var unitPrice: Decimal?
    /// Its amount before promotions.
    public var amount: Decimal
    /// Where it is from.
    public var source: Source
    /// The rule.
    public var rule: String?

    public init(
        quantity: Decimal,
        unitPrice: Decimal? = nil,
        amount: Decimal,
        source: Source,
        rule: String? = nil
    ) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.source = source
        self.rule = rule
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        unitPrice = _fields.optional("unit_price")
        amount = try _fields.required("amount")
        source = try _fields.required("source")
        rule = _fields.optional("rule")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.put("amount", amount)
        _fields.put("source", source)
        _fields.putOptional("rule", rule)
        return try _fields.json()
    }
}

/// A named set of products: those listed, the variants of those listed, and those in the subtree of a category.
public struct ProductGroupRecord: Document {
    /// The group, unique.
    public var id: String
    /// SKUs of the group.
    public var skus: [String]
    /// Products whose variants all belong to the group.
    public var products: [String]
    /// Categories whose subtrees belong to the group.
    public var categories: [String]

    public init(id: String, skus: [String] = [], products: [String] = [], categories: [String] = []) {
        self.id = id
        self.skus = skus
        self.products = products
        self.categories = categories
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        skus = _fields.list("skus")
        products = _fields.list("products")
        categories = _fields.list("categories")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putUnlessEmpty("skus", skus)
        _fields.putUnlessEmpty("products", products)
        _fields.putUnlessEmpty("categories", categories)
        return try _fields.json()
    }
}

/// A product: one SKU.
public struct ProductRecord: Document {
    /// The stock keeping unit, unique in the catalogue.
    public var sku: String
    /// The product whose variant this SKU is. Tiers can count across variants.
    public var product: String?
    /// The name for people.
    public var name: String?
    /// The category.
    public var category: String?
    /// Further categories.
    public var categories: [String]
    /// Attributes by name, such as { "colour": "red", "ip67": true }.
    public var attributes: [String: JSON]
    /// The base unit, in which stock and steps are counted; "ea" when absent.
    public var unit: String?
    /// Further units and what they hold.
    public var units: [UnitRecord]
    /// The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre.
    public var step: Decimal?
    /// The tax category.
    public var taxCategory: String?
    /// Kilograms of one base unit.
    public var weight: Decimal?
    /// Other numbers under which the product is known.
    public var aliases: [AliasRecord]
    /// The SKU that this product replaces.
    public var supersedes: SupersedesRecord?
    /// Products that can stand in for this one.
    public var substitutes: [SubstituteRecord]
    /// What a buyer chooses when the product is configured.
    public var options: [OptionRecord]
    /// Which choices go together.
    public var constraints: [ConstraintRecord]
    /// The components, if the product is a bundle.
    public var bundle: BundleRecord?

    public init(
        sku: String,
        product: String? = nil,
        name: String? = nil,
        category: String? = nil,
        categories: [String] = [],
        attributes: [String: JSON] = [:],
        unit: String? = nil,
        units: [UnitRecord] = [],
        step: Decimal? = nil,
        taxCategory: String? = nil,
        weight: Decimal? = nil,
        aliases: [AliasRecord] = [],
        supersedes: SupersedesRecord? = nil,
        substitutes: [SubstituteRecord] = [],
        options: [OptionRecord] = [],
        constraints: [ConstraintRecord] = [],
        bundle: BundleRecord? = nil
    ) {
        self.sku = sku
        self.product = product
        self.name = name
        self.category = category
        self.categories = categories
        self.attributes = attributes
        self.unit = unit
        self.units = units
        self.step = step
        self.taxCategory = taxCategory
        self.weight = weight
        self.aliases = aliases
        self.supersedes = supersedes
        self.substitutes = substitutes
        self.options = options
        self.constraints = constraints
        self.bundle = bundle
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        product = _fields.optional("product")
        name = _fields.optional("name")
        category = _fields.optional("category")
        categories = _fields.list("categories")
        attributes = _fields.map("attributes")
        unit = _fields.optional("unit")
        units = _fields.list("units")
        step = _fields.optional("step")
        taxCategory = _fields.optional("tax_category")
        weight = _fields.optional("weight")
        aliases = _fields.list("aliases")
        supersedes = _fields.optional("supersedes")
        substitutes = _fields.list("substitutes")
        options = _fields.list("options")
        constraints = _fields.list("constraints")
        bundle = _fields.optional("bundle")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("product", product)
        _fields.putOptional("name", name)
        _fields.putOptional("category", category)
        _fields.putUnlessEmpty("categories", categories)
        _fields.putUnlessEmpty("attributes", attributes)
        _fields.putOptional("unit", unit)
        _fields.putUnlessEmpty("units", units)
        _fields.putOptional("step", step)
        _fields.putOptional("tax_category", taxCategory)
        _fields.putOptional("weight", weight)
        _fields.putUnlessEmpty("aliases", aliases)
        _fields.putOptional("supersedes", supersedes)
        _fields.putUnlessEmpty("substitutes", substitutes)
        _fields.putUnlessEmpty("options", options)
        _fields.putUnlessEmpty("constraints", constraints)
        _fields.putOptional("bundle", bundle)
        return try _fields.json()
    }
}

/// The profile as it is kept.
public struct ProfileRecord: Document {
    /// The version at the source.
    public var version: Int?
    /// The company.
    public var company: CompanyRecord {
        get { companyHeld[0] }
        set { companyHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var companyHeld: [CompanyRecord]
    /// The versions of contacts that came by themselves since.
    public var contacts: [ContactVersion]

    public init(version: Int? = nil, company: CompanyRecord, contacts: [ContactVersion] = []) {
        self.version = version
        self.companyHeld = [company]
        self.contacts = contacts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        companyHeld = [try _fields.required("company") as CompanyRecord]
        contacts = _fields.list("contacts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.put("company", company)
        _fields.putUnlessEmpty("contacts", contacts)
        return try _fields.json()
    }
}

/// A promotion.
public struct Promotion: Document {
    /// Its id.
    public var id: String
    /// Its place among promotions and groups, or among the members of its group.
    public var order: Int
    /// When it applies.
    public var stage: PromotionStage?
    /// The group it belongs to.
    public var group: String?
    /// Ends what follows.
    public var stopAfter: Bool?
    /// What a percentage is of.
    public var basis: PromotionBasis?
    /// Where a line discount is rounded.
    public var per: PromotionPer?
    /// When it holds.
    public var valid: Validity?
    /// Who it is for.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// It applies only with one of these codes.
    public var codes: [String]
    /// When it applies: asked of each line at the line stage, of the cart otherwise.
    public var when: Condition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [Condition]
    /// Which lines it applies to.
    public var on: Condition? {
        get { onHeld.first }
        set { onHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var onHeld: [Condition]
    /// What it does.
    public var then: Action {
        get { thenHeld[0] }
        set { thenHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var thenHeld: [Action]
    /// How much of it there is.
    public var limits: PromotionLimits?

    public init(
        id: String,
        order: Int,
        stage: PromotionStage? = nil,
        group: String? = nil,
        stopAfter: Bool? = nil,
        basis: PromotionBasis? = nil,
        per: PromotionPer? = nil,
        valid: Validity? = nil,
        `for`: Eligibility? = nil,
        codes: [String] = [],
        when: Condition? = nil,
        on: Condition? = nil,
        then: Action,
        limits: PromotionLimits? = nil
    ) {
        self.id = id
        self.order = order
        self.stage = stage
        self.group = group
        self.stopAfter = stopAfter
        self.basis = basis
        self.per = per
        self.valid = valid
        self.forHeld = `for`.map { [$0] } ?? []
        self.codes = codes
        self.whenHeld = when.map { [$0] } ?? []
        self.onHeld = on.map { [$0] } ?? []
        self.thenHeld = [then]
        self.limits = limits
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        order = try _fields.required("order")
        stage = _fields.optional("stage")
        group = _fields.optional("group")
        stopAfter = _fields.optional("stop_after")
        basis = _fields.optional("basis")
        per = _fields.optional("per")
        valid = _fields.optional("valid")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        codes = _fields.list("codes")
        whenHeld = (_fields.optional("when") as Condition?).map { [$0] } ?? []
        onHeld = (_fields.optional("on") as Condition?).map { [$0] } ?? []
        thenHeld = [try _fields.required("then") as Action]
        limits = _fields.optional("limits")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("order", order)
        _fields.putOptional("stage", stage)
        _fields.putOptional("group", group)
        _fields.putOptional("stop_after", stopAfter)
        _fields.putOptional("basis", basis)
        _fields.putOptional("per", per)
        _fields.putOptional("valid", valid)
        _fields.putOptional("for", `for`)
        _fields.putUnlessEmpty("codes", codes)
        _fields.putOptional("when", when)
        _fields.putOptional("on", on)
        _fields.put("then", then)
        _fields.putOptional("limits", limits)
        return try _fields.json()
    }
}

/// What one promotion took.
public struct PromotionDiscount: Document {
    /// The promotion.
    public var promotion: String
    /// The amount.
    public var amount: Decimal

    public init(promotion: String, amount: Decimal) {
        self.promotion = promotion
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A group of promotions.
public struct PromotionGroup: Document {
    /// Its id.
    public var id: String
    /// Its place among promotions and groups.
    public var order: Int
    /// How its members go together.
    public var pick: Pick

    public init(id: String, order: Int, pick: Pick) {
        self.id = id
        self.order = order
        self.pick = pick
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        order = try _fields.required("order")
        pick = try _fields.required("pick")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("order", order)
        _fields.put("pick", pick)
        return try _fields.json()
    }
}

/// How much of a promotion there is.
public struct PromotionLimits: Document {
    /// Times in one order: lines it applies to, or sets of a buy-get.
    public var perOrder: Int?
    /// Orders of one account; what was used comes with the request.
    public var perAccount: Int?
    /// Total discount; what was spent comes with the request.
    public var budget: Decimal?

    public init(perOrder: Int? = nil, perAccount: Int? = nil, budget: Decimal? = nil) {
        self.perOrder = perOrder
        self.perAccount = perAccount
        self.budget = budget
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        perOrder = _fields.optional("per_order")
        perAccount = _fields.optional("per_account")
        budget = _fields.optional("budget")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("per_order", perOrder)
        _fields.putOptional("per_account", perAccount)
        _fields.putOptional("budget", budget)
        return try _fields.json()
    }
}

/// An order that counts as bought. Told again, as by a cancellation, it replaces what was told before.
public struct Purchase: Document {
    /// The order.
    public var order: String
    /// When it was placed.
    public var at: Instant
    /// What it came to, net.
    public var value: Money?
    /// Whether it was cancelled as a whole: it counts no more.
    public var cancelled: Bool?

    public init(order: String, at: Instant, value: Money? = nil, cancelled: Bool? = nil) {
        self.order = order
        self.at = at
        self.value = value
        self.cancelled = cancelled
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        order = try _fields.required("order")
        at = try _fields.required("at")
        value = _fields.optional("value")
        cancelled = _fields.optional("cancelled")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("order", order)
        _fields.put("at", at)
        _fields.putOptional("value", value)
        _fields.putOptional("cancelled", cancelled)
        return try _fields.json()
    }
}

/// What an account has bought so far, from whatever system orders came.
public struct Purchases: Document {
    /// How many orders.
    public var orders: Int?
    /// When the first was placed.
    public var first: Instant?
    /// When the last was placed.
    public var last: Instant?
    /// What all orders came to, net, by currency.
    public var lifetime: [Money]
    /// The latest orders, so that each counts once, by instant and id.
    public var recent: [Purchase]

    public init(
        orders: Int? = nil,
        first: Instant? = nil,
        last: Instant? = nil,
        lifetime: [Money] = [],
        recent: [Purchase] = []
    ) {
        self.orders = orders
        self.first = first
        self.last = last
        self.lifetime = lifetime
        self.recent = recent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        orders = _fields.optional("orders")
        first = _fields.optional("first")
        last = _fields.optional("last")
        lifetime = _fields.list("lifetime")
        recent = _fields.list("recent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("orders", orders)
        _fields.putOptional("first", first)
        _fields.putOptional("last", last)
        _fields.putUnlessEmpty("lifetime", lifetime)
        _fields.putUnlessEmpty("recent", recent)
        return try _fields.json()
    }
}
