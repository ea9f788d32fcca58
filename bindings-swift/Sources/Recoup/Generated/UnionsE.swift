// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// The kinds of effects.
public indirect enum EffectKind: Document {
    /// Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`.
    case placeOrder(PlaceOrder)
    /// Give the cart to the procurement system that the buyer came from.
    case transferCart(TransferCart)
    /// Ask people to decide a step of an approval.
    case askApproval(AskApproval)
    /// Tell people that something happened.
    case tell(Tell)
    /// Send a message, and answer what became of it.
    case send(Send)
    /// Give somebody of the seller a task.
    case task(Task)
    /// Put somebody into an audience, or take them out.
    case audience(Audience)
    /// Put or change a record of a CRM.
    case upsert(Upsert)
    /// Call a hook.
    case webhook(Webhook)
    /// Put an offer in force.
    case offer(Offer)
    /// Make a quote of a cart that another system owns.
    case makeQuote(MakeQuote)
    /// Keep the price of a cart that another system owns.
    case holdPrice(HoldPrice)
    /// Erase a person everywhere outside the account too.
    case erasePerson(ErasePerson)
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "effect", at: place)
        switch word {
        case "place_order": self = .placeOrder(try PlaceOrder(reading: rest, at: place))
        case "transfer_cart": self = .transferCart(try TransferCart(reading: rest, at: place))
        case "ask_approval": self = .askApproval(try AskApproval(reading: rest, at: place))
        case "tell": self = .tell(try Tell(reading: rest, at: place))
        case "send": self = .send(try Send(reading: rest, at: place))
        case "task": self = .task(try Task(reading: rest, at: place))
        case "audience": self = .audience(try Audience(reading: rest, at: place))
        case "upsert": self = .upsert(try Upsert(reading: rest, at: place))
        case "webhook": self = .webhook(try Webhook(reading: rest, at: place))
        case "offer": self = .offer(try Offer(reading: rest, at: place))
        case "make_quote": self = .makeQuote(try MakeQuote(reading: rest, at: place))
        case "hold_price": self = .holdPrice(try HoldPrice(reading: rest, at: place))
        case "erase_person": self = .erasePerson(try ErasePerson(reading: rest, at: place))
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .placeOrder(let value): try value.json().tagged("effect", "place_order")
        case .transferCart(let value): try value.json().tagged("effect", "transfer_cart")
        case .askApproval(let value): try value.json().tagged("effect", "ask_approval")
        case .tell(let value): try value.json().tagged("effect", "tell")
        case .send(let value): try value.json().tagged("effect", "send")
        case .task(let value): try value.json().tagged("effect", "task")
        case .audience(let value): try value.json().tagged("effect", "audience")
        case .upsert(let value): try value.json().tagged("effect", "upsert")
        case .webhook(let value): try value.json().tagged("effect", "webhook")
        case .offer(let value): try value.json().tagged("effect", "offer")
        case .makeQuote(let value): try value.json().tagged("effect", "make_quote")
        case .holdPrice(let value): try value.json().tagged("effect", "hold_price")
        case .erasePerson(let value): try value.json().tagged("effect", "erase_person")
        case .unknown(_, let json): json
        }
    }

    /// Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`.
    public struct PlaceOrder: Document {
        /// The order that it becomes.
        public var order: String
        /// The cart that it is placed from.
        public var cart: String?
        /// The quote that it is placed from.
        public var quote: String?
        /// What was agreed: the order is never priced again.
        public var prices: PriceSnapshot {
            get { pricesHeld[0] }
            set { pricesHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var pricesHeld: [PriceSnapshot]
        /// The buyer's purchase order number.
        public var poNumber: String?

        public init(
            order: String,
            cart: String? = nil,
            quote: String? = nil,
            prices: PriceSnapshot,
            poNumber: String? = nil
        ) {
            self.order = order
            self.cart = cart
            self.quote = quote
            self.pricesHeld = [prices]
            self.poNumber = poNumber
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            cart = _fields.optional("cart")
            quote = _fields.optional("quote")
            pricesHeld = [try _fields.required("prices") as PriceSnapshot]
            poNumber = _fields.optional("po_number")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putOptional("cart", cart)
            _fields.putOptional("quote", quote)
            _fields.put("prices", prices)
            _fields.putOptional("po_number", poNumber)
            return try _fields.json()
        }
    }

    /// Give the cart to the procurement system that the buyer came from.
    public struct TransferCart: Document {
        /// The cart.
        public var cart: String
        /// What it holds.
        public var prices: PriceSnapshot {
            get { pricesHeld[0] }
            set { pricesHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var pricesHeld: [PriceSnapshot]

        public init(cart: String, prices: PriceSnapshot) {
            self.cart = cart
            self.pricesHeld = [prices]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            pricesHeld = [try _fields.required("prices") as PriceSnapshot]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("prices", prices)
            return try _fields.json()
        }
    }

    /// Ask people to decide a step of an approval.
    public struct AskApproval: Document {
        /// The approval.
        public var approval: String
        /// The step.
        public var step: String
        /// The revision that is asked about: the answer names it.
        public var revision: Int
        /// Who may decide it. Nobody where another system decides: it is told everything, and its answer is an
        /// observation.
        public var to: [ApprovalPerson]
        /// What links may be signed for. Opening a link decides nothing: the command that follows carries the
        /// claim.
        public var claims: [Claim]
        /// For another system that decides: what is asked, and by whom.
        public var `case`: ApprovalCase? {
            get { caseHeld.first }
            set { caseHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var caseHeld: [ApprovalCase]
        /// For another system that decides about a cart: what it holds and costs.
        public var prices: PriceSnapshot? {
            get { pricesHeld.first }
            set { pricesHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var pricesHeld: [PriceSnapshot]

        public init(
            approval: String,
            step: String,
            revision: Int,
            to: [ApprovalPerson] = [],
            claims: [Claim] = [],
            `case`: ApprovalCase? = nil,
            prices: PriceSnapshot? = nil
        ) {
            self.approval = approval
            self.step = step
            self.revision = revision
            self.to = to
            self.claims = claims
            self.caseHeld = `case`.map { [$0] } ?? []
            self.pricesHeld = prices.map { [$0] } ?? []
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            revision = try _fields.required("revision")
            to = _fields.list("to")
            claims = _fields.list("claims")
            caseHeld = (_fields.optional("case") as ApprovalCase?).map { [$0] } ?? []
            pricesHeld = (_fields.optional("prices") as PriceSnapshot?).map { [$0] } ?? []
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("to", to)
            _fields.putUnlessEmpty("claims", claims)
            _fields.putOptional("case", `case`)
            _fields.putOptional("prices", prices)
            return try _fields.json()
        }
    }

    /// Tell people that something happened.
    public struct Tell: Document {
        /// What happened, such as `approval_blocked` or `quote_offered`.
        public var topic: String
        /// Who is told.
        public var to: [ApprovalPerson]
        /// The cart that it is about.
        public var cart: String?
        /// The quote that it is about.
        public var quote: String?
        /// The approval that it is about.
        public var approval: String?
        /// The order that it is about.
        public var order: String?

        public init(
            topic: String,
            to: [ApprovalPerson] = [],
            cart: String? = nil,
            quote: String? = nil,
            approval: String? = nil,
            order: String? = nil
        ) {
            self.topic = topic
            self.to = to
            self.cart = cart
            self.quote = quote
            self.approval = approval
            self.order = order
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            topic = try _fields.required("topic")
            to = _fields.list("to")
            cart = _fields.optional("cart")
            quote = _fields.optional("quote")
            approval = _fields.optional("approval")
            order = _fields.optional("order")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("topic", topic)
            _fields.putUnlessEmpty("to", to)
            _fields.putOptional("cart", cart)
            _fields.putOptional("quote", quote)
            _fields.putOptional("approval", approval)
            _fields.putOptional("order", order)
            return try _fields.json()
        }
    }

    /// Send a message, and answer what became of it.
    public struct Send: Document {
        /// The message.
        public var message: RecoveryMessage {
            get { messageHeld[0] }
            set { messageHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var messageHeld: [RecoveryMessage]

        public init(message: RecoveryMessage) {
            self.messageHeld = [message]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            messageHeld = [try _fields.required("message") as RecoveryMessage]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("message", message)
            return try _fields.json()
        }
    }

    /// Give somebody of the seller a task.
    public struct Task: Document {
        /// The task.
        public var task: TaskCard {
            get { taskHeld[0] }
            set { taskHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var taskHeld: [TaskCard]

        public init(task: TaskCard) {
            self.taskHeld = [task]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            taskHeld = [try _fields.required("task") as TaskCard]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("task", task)
            return try _fields.json()
        }
    }

    /// Put somebody into an audience, or take them out.
    public struct Audience: Document {
        /// The change.
        public var audience: AudienceCard {
            get { audienceHeld[0] }
            set { audienceHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var audienceHeld: [AudienceCard]

        public init(audience: AudienceCard) {
            self.audienceHeld = [audience]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            audienceHeld = [try _fields.required("audience") as AudienceCard]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("audience", audience)
            return try _fields.json()
        }
    }

    /// Put or change a record of a CRM.
    public struct Upsert: Document {
        /// The record.
        public var record: CrmCard {
            get { recordHeld[0] }
            set { recordHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var recordHeld: [CrmCard]

        public init(record: CrmCard) {
            self.recordHeld = [record]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            recordHeld = [try _fields.required("record") as CrmCard]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("record", record)
            return try _fields.json()
        }
    }

    /// Call a hook.
    public struct Webhook: Document {
        /// The call.
        public var call: HookCard {
            get { callHeld[0] }
            set { callHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var callHeld: [HookCard]

        public init(call: HookCard) {
            self.callHeld = [call]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            callHeld = [try _fields.required("call") as HookCard]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("call", call)
            return try _fields.json()
        }
    }

    /// Put an offer in force.
    public struct Offer: Document {
        /// The offer.
        public var offer: OfferCard {
            get { offerHeld[0] }
            set { offerHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var offerHeld: [OfferCard]

        public init(offer: OfferCard) {
            self.offerHeld = [offer]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            offerHeld = [try _fields.required("offer") as OfferCard]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("offer", offer)
            return try _fields.json()
        }
    }

    /// Make a quote of a cart that another system owns.
    public struct MakeQuote: Document {
        /// Where it comes from.
        public var origin: Origin
        /// The role that works on it.
        public var to: String?

        public init(origin: Origin, to: String? = nil) {
            self.origin = origin
            self.to = to
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            origin = try _fields.required("origin")
            to = _fields.optional("to")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("origin", origin)
            _fields.putOptional("to", to)
            return try _fields.json()
        }
    }

    /// Keep the price of a cart that another system owns.
    public struct HoldPrice: Document {
        /// Where it comes from.
        public var origin: Origin
        /// Until when.
        public var until: Instant

        public init(origin: Origin, until: Instant) {
            self.origin = origin
            self.until = until
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            origin = try _fields.required("origin")
            until = try _fields.required("until")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("origin", origin)
            _fields.put("until", until)
            return try _fields.json()
        }
    }

    /// Erase a person everywhere outside the account too.
    public struct ErasePerson: Document {
        /// The person.
        public var contact: String

        public init(contact: String) {
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contact = try _fields.required("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }
}

/// What became of an effect.
public indirect enum EffectResult: Document {
    /// It was taken.
    case accepted(Accepted)
    /// It reached its recipient.
    case delivered
    /// The other system said no; trying again as it is will not help.
    case refused(Refused)
    /// It did not work; the host does not try again.
    case failed(Failed)
    /// The address failed for now.
    case softBounce
    /// The address does not exist.
    case hardBounce
    /// The recipient complained.
    case complaint
    /// The recipient wants no more of this.
    case unsubscribed
    /// The other system has too much to do: it is to be tried again later, under the same key.
    case later(Later)
    /// The host can't tell yet; the answer will follow.
    case unknown_
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "result", at: place)
        switch word {
        case "accepted": self = .accepted(try Accepted(reading: rest, at: place))
        case "delivered":
            try Fields(rest, at: place).finish()
            self = .delivered
        case "refused": self = .refused(try Refused(reading: rest, at: place))
        case "failed": self = .failed(try Failed(reading: rest, at: place))
        case "soft_bounce":
            try Fields(rest, at: place).finish()
            self = .softBounce
        case "hard_bounce":
            try Fields(rest, at: place).finish()
            self = .hardBounce
        case "complaint":
            try Fields(rest, at: place).finish()
            self = .complaint
        case "unsubscribed":
            try Fields(rest, at: place).finish()
            self = .unsubscribed
        case "later": self = .later(try Later(reading: rest, at: place))
        case "unknown":
            try Fields(rest, at: place).finish()
            self = .unknown_
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .accepted(let value): try value.json().tagged("result", "accepted")
        case .delivered: JSON.object([]).tagged("result", "delivered")
        case .refused(let value): try value.json().tagged("result", "refused")
        case .failed(let value): try value.json().tagged("result", "failed")
        case .softBounce: JSON.object([]).tagged("result", "soft_bounce")
        case .hardBounce: JSON.object([]).tagged("result", "hard_bounce")
        case .complaint: JSON.object([]).tagged("result", "complaint")
        case .unsubscribed: JSON.object([]).tagged("result", "unsubscribed")
        case .later(let value): try value.json().tagged("result", "later")
        case .unknown_: JSON.object([]).tagged("result", "unknown")
        case .unknown(_, let json): json
        }
    }

    /// It was taken.
    public struct Accepted: Document {
        /// The other system's own number.
        public var reference: String?
        /// Of an order: what it covers, where that is not all.
        public var covered: [Covered]

        public init(reference: String? = nil, covered: [Covered] = []) {
            self.reference = reference
            self.covered = covered
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            reference = _fields.optional("reference")
            covered = _fields.list("covered")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("reference", reference)
            _fields.putUnlessEmpty("covered", covered)
            return try _fields.json()
        }
    }

    /// The other system said no; trying again as it is will not help.
    public struct Refused: Document {
        /// The other system's code.
        public var code: String?
        /// What it said.
        public var reason: String?

        public init(code: String? = nil, reason: String? = nil) {
            self.code = code
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            code = _fields.optional("code")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("code", code)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// It did not work; the host does not try again.
    public struct Failed: Document {
        /// What went wrong.
        public var reason: String?

        public init(reason: String? = nil) {
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// The other system has too much to do: it is to be tried again later, under the same key.
    public struct Later: Document {
        /// How much later.
        public var after: String?

        public init(after: String? = nil) {
            self.after = after
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            after = _fields.optional("after")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("after", after)
            return try _fields.json()
        }
    }
}

/// What an event is.
public indirect enum EventFact: Document {
    /// The account came into being.
    case accountOpened(AccountOpened)
    /// An input was accepted.
    case accountInputAccepted(AccountInputAccepted)
    /// The rulebook is another one than before.
    case accountRulebookChanged(AccountRulebookChanged)
    /// The company was put in place of the one known.
    case accountProfileSynced(AccountProfileSynced)
    /// A contact was put or changed.
    case accountContactSynced(AccountContactSynced)
    /// A contact is gone.
    case accountContactRemoved(AccountContactRemoved)
    /// The host's count of what was used of contracts and promotions.
    case accountConsumptionSynced(AccountConsumptionSynced)
    /// A right to approve was handed on.
    case accountDelegated(AccountDelegated)
    /// A delegation is in force from now on.
    case accountDelegationBegan(AccountDelegationBegan)
    /// A delegation is over, or was revoked.
    case accountDelegationEnded(AccountDelegationEnded)
    /// What a subject spends counts in the rolling sums of policies, in place of what it counted before.
    case accountSpendLogged(AccountSpendLogged)
    /// A subject counts in no rolling sum any more.
    case accountSpendRemoved(AccountSpendRemoved)
    /// Goods have been sent to these places before, from now on.
    case accountPlacesKnown(AccountPlacesKnown)
    /// Something has ended and will leave the state.
    case accountClosing(AccountClosing)
    /// Something that had ended is open again.
    case accountReopened(AccountReopened)
    /// What an order uses of contracts and promotions, in place of what was counted for it before.
    case accountOrderCounted(AccountOrderCounted)
    /// The account bought something: how recently, how often and for how much it does.
    case accountBought(AccountBought)
    /// Another system answered what pricing asked for.
    case accountAnswered(AccountAnswered)
    /// What is known of a person changed; what it is, is stored apart.
    case accountPersonChanged(AccountPersonChanged)
    /// What was known of a person was erased.
    case accountPersonForgotten(AccountPersonForgotten)
    /// An effect was given to the host.
    case accountEffectIssued(AccountEffectIssued)
    /// The host said what became of an effect.
    case accountEffectAnswered(AccountEffectAnswered)
    /// An answer came to an effect that is not open: counted, and nothing else.
    case accountAnswerUnmatched(AccountAnswerUnmatched)
    /// An effect is stale: nobody has to do it any more.
    case accountEffectLapsed(AccountEffectLapsed)
    /// Something that had ended left the state.
    case accountDropped(AccountDropped)
    /// A budget was made or changed.
    case budgetBudgetSet(BudgetBudgetSet)
    /// A budget was removed.
    case budgetBudgetRemoved(BudgetBudgetRemoved)
    /// The system that keeps a budget said something new.
    case budgetBudgetObserved(BudgetBudgetObserved)
    /// A period began to be used.
    case budgetPeriodOpened(BudgetPeriodOpened)
    /// A period was closed: nothing refers to it any more, and nothing can be held in it again.
    case budgetPeriodClosed(BudgetPeriodClosed)
    /// Budgets that can be exceeded with approval lack the amount. Nothing was held.
    case budgetExceeded(BudgetExceeded)
    /// Amounts were held.
    case budgetHeld(BudgetHeld)
    /// Other amounts are held.
    case budgetAdjusted(BudgetAdjusted)
    /// What was held is spent.
    case budgetCommitted(BudgetCommitted)
    /// What was held is free.
    case budgetReleased(BudgetReleased)
    /// What was spent is free.
    case budgetGivenBack(BudgetGivenBack)
    /// A hold and its operations are no longer remembered; what it committed stays in the sums.
    case budgetForgotten(BudgetForgotten)
    /// The books said something new.
    case creditSynced(CreditSynced)
    /// Credit that may be exceeded with approval is lacking. Nothing was held.
    case creditExceeded(CreditExceeded)
    /// An amount was held.
    case creditHeld(CreditHeld)
    /// A use went from one stage to another, or its amounts changed.
    case creditMoved(CreditMoved)
    /// A use is no longer remembered.
    case creditForgotten(CreditForgotten)
    /// A consent was given or taken back.
    case outreachConsented(OutreachConsented)
    /// Somebody is not written to from now on.
    case outreachBlocked(OutreachBlocked)
    /// Somebody may be written to again.
    case outreachUnblocked(OutreachUnblocked)
    /// A message is given to the host, or another tool sent one: it counts towards caps from now on.
    case outreachReserved(OutreachReserved)
    /// A message was not sent after all: it counts no more.
    case outreachReturned(OutreachReturned)
    /// A message reached its recipient, was opened, or a link in it was followed.
    case outreachTouched(OutreachTouched)
    /// A person has the ball.
    case outreachBallTaken(OutreachBallTaken)
    /// A person gives the ball back, or took over for good.
    case outreachBallReturned(OutreachBallReturned)
    /// Somebody wrote back.
    case outreachReplied(OutreachReplied)
    /// An arm of an experiment was given.
    case outreachAssigned(OutreachAssigned)
    /// An arm made a difference for the first time.
    case outreachExposed(OutreachExposed)
    /// Something was offered.
    case outreachOffered(OutreachOffered)
    /// A model of the host said something.
    case outreachScored(OutreachScored)
    /// What is known of stock.
    case outreachStockKnown(OutreachStockKnown)
    /// What nothing needs any more was forgotten: messages and stock from before that time.
    case outreachForgotten(OutreachForgotten)
    /// Everything about a person was forgotten.
    case outreachPersonForgotten(OutreachPersonForgotten)
    /// The cart is there.
    case cartCreated(CartCreated)
    /// Something was written on a line.
    case cartLineEdited(CartLineEdited)
    /// Additions before the horizon were folded, and lines that were gone before it forgotten.
    case cartFolded(CartFolded)
    /// What is said about the cart as a whole was replaced.
    case cartHeadChanged(CartHeadChanged)
    /// It is for something else now.
    case cartKindChanged(CartKindChanged)
    /// Who may use it was said anew.
    case cartShared(CartShared)
    /// It has an owner now.
    case cartClaimed(CartClaimed)
    /// Its end was put off.
    case cartExtended(CartExtended)
    /// Somebody holds it.
    case cartLocked(CartLocked)
    /// Nobody holds it any more.
    case cartUnlocked(CartUnlocked)
    /// Its prices are kept.
    case cartFrozen(CartFrozen)
    /// Its prices are no longer kept.
    case cartThawed(CartThawed)
    /// The buyer was shown what it costs.
    case cartSeen(CartSeen)
    /// It was submitted.
    case cartSubmitted(CartSubmitted)
    /// It was approved.
    case cartApproved(CartApproved)
    /// It was rejected or returned for changes.
    case cartReturned(CartReturned)
    /// It was taken back from approval.
    case cartRecalled(CartRecalled)
    /// What was approved was changed.
    case cartAmended(CartAmended)
    /// The approval is too old.
    case cartApprovalLapsed(CartApprovalLapsed)
    /// An order is being placed.
    case cartPlacing(CartPlacing)
    /// Nobody knows whether the order was taken.
    case cartPlacingUnknown(CartPlacingUnknown)
    /// It was ordered.
    case cartPlaced(CartPlaced)
    /// The order was refused.
    case cartRefused(CartRefused)
    /// A remainder lives on.
    case cartGenerationStarted(CartGenerationStarted)
    /// Its lines went into another cart.
    case cartMerged(CartMerged)
    /// It went to a procurement system.
    case cartTransferred(CartTransferred)
    /// Nobody came back.
    case cartExpired(CartExpired)
    /// Somebody threw it away.
    case cartDeleted(CartDeleted)
    /// What another system says that it is.
    case cartObserved(CartObserved)
    /// It began.
    case quoteCreated(QuoteCreated)
    /// Lines changed.
    case quoteEdited(QuoteEdited)
    /// An offer was asked for.
    case quoteRequested(QuoteRequested)
    /// A seller took it on.
    case quoteClaimed(QuoteClaimed)
    /// It went back to the queue.
    case quoteUnclaimed(QuoteUnclaimed)
    /// Prices of lines were set.
    case quotePriced(QuotePriced)
    /// The quote's discount was set.
    case quoteDiscounted(QuoteDiscounted)
    /// Charges were set.
    case quoteCharged(QuoteCharged)
    /// Line totals were set to a target.
    case quoteTargeted(QuoteTargeted)
    /// The offer waits for a colleague of its seller.
    case quoteSentForApproval(QuoteSentForApproval)
    /// The colleague sent it back.
    case quoteInternallyRefused(QuoteInternallyRefused)
    /// The offer was made.
    case quoteOffered(QuoteOffered)
    /// The end of the offer is near.
    case quoteReminded(QuoteReminded)
    /// The offer ended undecided.
    case quoteExpired(QuoteExpired)
    /// The term of a blanket order ended.
    case quoteTermEnded(QuoteTermEnded)
    /// The buyer accepted.
    case quoteAccepted(QuoteAccepted)
    /// The buyer asked for another offer.
    case quoteCountered(QuoteCountered)
    /// The buyer said no.
    case quoteDeclined(QuoteDeclined)
    /// The seller took the offer back.
    case quoteWithdrawn(QuoteWithdrawn)
    /// The seller makes no offer.
    case quoteRejected(QuoteRejected)
    /// It was given up.
    case quoteCancelled(QuoteCancelled)
    /// It is worked on again.
    case quoteRequoted(QuoteRequoted)
    /// A part is being ordered.
    case quotePlacing(QuotePlacing)
    /// The part is ordered.
    case quotePlaced(QuotePlaced)
    /// The order was refused; the part is as it was.
    case quoteRefused(QuoteRefused)
    /// A message was added.
    case quoteMessaged(QuoteMessaged)
    /// Another system said what its quote is now.
    case quoteObserved(QuoteObserved)
    /// It was asked for.
    case approvalRequested(ApprovalRequested)
    /// The steps of a stage opened.
    case approvalStageOpened(ApprovalStageOpened)
    /// A person decided a step.
    case approvalVoted(ApprovalVoted)
    /// A step is approved.
    case approvalStepApproved(ApprovalStepApproved)
    /// A step is rejected.
    case approvalStepRejected(ApprovalStepRejected)
    /// More people may decide a step.
    case approvalEscalated(ApprovalEscalated)
    /// A step went to somebody else.
    case approvalReassigned(ApprovalReassigned)
    /// Other people may decide.
    case approvalPeopleChanged(ApprovalPeopleChanged)
    /// It can't be finished as things are.
    case approvalBlocked(ApprovalBlocked)
    /// It can be finished again.
    case approvalUnblocked(ApprovalUnblocked)
    /// Every step is approved.
    case approvalApproved(ApprovalApproved)
    /// It was refused.
    case approvalRejected(ApprovalRejected)
    /// It was given back to be changed.
    case approvalReturned(ApprovalReturned)
    /// Those who asked took it back.
    case approvalRecalled(ApprovalRecalled)
    /// The approved subject changed within what was approved.
    case approvalAmended(ApprovalAmended)
    /// The approved subject changed beyond what was approved.
    case approvalReopened(ApprovalReopened)
    /// A new rulebook asks for other steps.
    case approvalRestarted(ApprovalRestarted)
    /// The system that decides about it said where it stands.
    case approvalObserved(ApprovalObserved)
    /// Its subject expired, or was ordered with it: it counts no more.
    case approvalLapsed(ApprovalLapsed)
    /// Its subject is gone.
    case approvalCancelled(ApprovalCancelled)
    /// The order is there.
    case orderPlaced(OrderPlaced)
    /// It got a number.
    case orderNumbered(OrderNumbered)
    /// Its lines or prices changed.
    case orderChanged(OrderChanged)
    /// Lines were cancelled.
    case orderCancelled(OrderCancelled)
    /// Goods left.
    case orderShipped(OrderShipped)
    /// Goods are waited for.
    case orderBackordered(OrderBackordered)
    /// An invoice was written, or a credit note.
    case orderInvoiced(OrderInvoiced)
    /// Goods came back.
    case orderReturned(OrderReturned)
    /// What another system says that it is.
    case orderObserved(OrderObserved)
    /// It was first seen.
    case journeyOpened(JourneyOpened)
    /// Something was seen; the new state of that kind of evidence.
    case journeyNoticed(JourneyNoticed)
    /// Activity: stage and idleness follow from it.
    case journeyActive(JourneyActive)
    /// Somebody came back after it was abandoned: a new generation.
    case journeyResumed(JourneyResumed)
    /// What is in it, whose it is or who must act changed.
    case journeyChanged(JourneyChanged)
    /// It is found idle later than was thought, or not at all, since another rule fits it.
    case journeyWaits(JourneyWaits)
    /// Nobody came back in time.
    case journeyAbandoned(JourneyAbandoned)
    /// It is over.
    case journeyEnded(JourneyEnded)
    /// It began.
    case runEntered(RunEntered)
    /// It waits for a step.
    case runWaiting(RunWaiting)
    /// The gates were asked.
    case runGated(RunGated)
    /// A step is behind it.
    case runTaken(RunTaken)
    /// It ends at its next step.
    case runLeaving(RunLeaving)
    /// It ended.
    case runEnded(RunEnded)
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "event", at: place)
        switch word {
        case "account.opened": self = .accountOpened(try AccountOpened(reading: rest, at: place))
        case "account.input_accepted": self = .accountInputAccepted(try AccountInputAccepted(reading: rest, at: place))
        case "account.rulebook_changed": self = .accountRulebookChanged(try AccountRulebookChanged(reading: rest, at: place))
        case "account.profile_synced": self = .accountProfileSynced(try AccountProfileSynced(reading: rest, at: place))
        case "account.contact_synced": self = .accountContactSynced(try AccountContactSynced(reading: rest, at: place))
        case "account.contact_removed": self = .accountContactRemoved(try AccountContactRemoved(reading: rest, at: place))
        case "account.consumption_synced": self = .accountConsumptionSynced(try AccountConsumptionSynced(reading: rest, at: place))
        case "account.delegated": self = .accountDelegated(try AccountDelegated(reading: rest, at: place))
        case "account.delegation_began": self = .accountDelegationBegan(try AccountDelegationBegan(reading: rest, at: place))
        case "account.delegation_ended": self = .accountDelegationEnded(try AccountDelegationEnded(reading: rest, at: place))
        case "account.spend_logged": self = .accountSpendLogged(try AccountSpendLogged(reading: rest, at: place))
        case "account.spend_removed": self = .accountSpendRemoved(try AccountSpendRemoved(reading: rest, at: place))
        case "account.places_known": self = .accountPlacesKnown(try AccountPlacesKnown(reading: rest, at: place))
        case "account.closing": self = .accountClosing(try AccountClosing(reading: rest, at: place))
        case "account.reopened": self = .accountReopened(try AccountReopened(reading: rest, at: place))
        case "account.order_counted": self = .accountOrderCounted(try AccountOrderCounted(reading: rest, at: place))
        case "account.bought": self = .accountBought(try AccountBought(reading: rest, at: place))
        case "account.answered": self = .accountAnswered(try AccountAnswered(reading: rest, at: place))
        case "account.person_changed": self = .accountPersonChanged(try AccountPersonChanged(reading: rest, at: place))
        case "account.person_forgotten": self = .accountPersonForgotten(try AccountPersonForgotten(reading: rest, at: place))
        case "account.effect_issued": self = .accountEffectIssued(try AccountEffectIssued(reading: rest, at: place))
        case "account.effect_answered": self = .accountEffectAnswered(try AccountEffectAnswered(reading: rest, at: place))
        case "account.answer_unmatched": self = .accountAnswerUnmatched(try AccountAnswerUnmatched(reading: rest, at: place))
        case "account.effect_lapsed": self = .accountEffectLapsed(try AccountEffectLapsed(reading: rest, at: place))
        case "account.dropped": self = .accountDropped(try AccountDropped(reading: rest, at: place))
        case "budget.budget_set": self = .budgetBudgetSet(try BudgetBudgetSet(reading: rest, at: place))
        case "budget.budget_removed": self = .budgetBudgetRemoved(try BudgetBudgetRemoved(reading: rest, at: place))
        case "budget.budget_observed": self = .budgetBudgetObserved(try BudgetBudgetObserved(reading: rest, at: place))
        case "budget.period_opened": self = .budgetPeriodOpened(try BudgetPeriodOpened(reading: rest, at: place))
        case "budget.period_closed": self = .budgetPeriodClosed(try BudgetPeriodClosed(reading: rest, at: place))
        case "budget.exceeded": self = .budgetExceeded(try BudgetExceeded(reading: rest, at: place))
        case "budget.held": self = .budgetHeld(try BudgetHeld(reading: rest, at: place))
        case "budget.adjusted": self = .budgetAdjusted(try BudgetAdjusted(reading: rest, at: place))
        case "budget.committed": self = .budgetCommitted(try BudgetCommitted(reading: rest, at: place))
        case "budget.released": self = .budgetReleased(try BudgetReleased(reading: rest, at: place))
        case "budget.given_back": self = .budgetGivenBack(try BudgetGivenBack(reading: rest, at: place))
        case "budget.forgotten": self = .budgetForgotten(try BudgetForgotten(reading: rest, at: place))
        case "credit.synced": self = .creditSynced(try CreditSynced(reading: rest, at: place))
        case "credit.exceeded": self = .creditExceeded(try CreditExceeded(reading: rest, at: place))
        case "credit.held": self = .creditHeld(try CreditHeld(reading: rest, at: place))
        case "credit.moved": self = .creditMoved(try CreditMoved(reading: rest, at: place))
        case "credit.forgotten": self = .creditForgotten(try CreditForgotten(reading: rest, at: place))
        case "outreach.consented": self = .outreachConsented(try OutreachConsented(reading: rest, at: place))
        case "outreach.blocked": self = .outreachBlocked(try OutreachBlocked(reading: rest, at: place))
        case "outreach.unblocked": self = .outreachUnblocked(try OutreachUnblocked(reading: rest, at: place))
        case "outreach.reserved": self = .outreachReserved(try OutreachReserved(reading: rest, at: place))
        case "outreach.returned": self = .outreachReturned(try OutreachReturned(reading: rest, at: place))
        case "outreach.touched": self = .outreachTouched(try OutreachTouched(reading: rest, at: place))
        case "outreach.ball_taken": self = .outreachBallTaken(try OutreachBallTaken(reading: rest, at: place))
        case "outreach.ball_returned": self = .outreachBallReturned(try OutreachBallReturned(reading: rest, at: place))
        case "outreach.replied": self = .outreachReplied(try OutreachReplied(reading: rest, at: place))
        case "outreach.assigned": self = .outreachAssigned(try OutreachAssigned(reading: rest, at: place))
        case "outreach.exposed": self = .outreachExposed(try OutreachExposed(reading: rest, at: place))
        case "outreach.offered": self = .outreachOffered(try OutreachOffered(reading: rest, at: place))
        case "outreach.scored": self = .outreachScored(try OutreachScored(reading: rest, at: place))
        case "outreach.stock_known": self = .outreachStockKnown(try OutreachStockKnown(reading: rest, at: place))
        case "outreach.forgotten": self = .outreachForgotten(try OutreachForgotten(reading: rest, at: place))
        case "outreach.person_forgotten": self = .outreachPersonForgotten(try OutreachPersonForgotten(reading: rest, at: place))
        case "cart.created": self = .cartCreated(try CartCreated(reading: rest, at: place))
        case "cart.line_edited": self = .cartLineEdited(try CartLineEdited(reading: rest, at: place))
        case "cart.folded": self = .cartFolded(try CartFolded(reading: rest, at: place))
        case "cart.head_changed": self = .cartHeadChanged(try CartHeadChanged(reading: rest, at: place))
        case "cart.kind_changed": self = .cartKindChanged(try CartKindChanged(reading: rest, at: place))
        case "cart.shared": self = .cartShared(try CartShared(reading: rest, at: place))
        case "cart.claimed": self = .cartClaimed(try CartClaimed(reading: rest, at: place))
        case "cart.extended": self = .cartExtended(try CartExtended(reading: rest, at: place))
        case "cart.locked": self = .cartLocked(try CartLocked(reading: rest, at: place))
        case "cart.unlocked": self = .cartUnlocked(try CartUnlocked(reading: rest, at: place))
        case "cart.frozen": self = .cartFrozen(try CartFrozen(reading: rest, at: place))
        case "cart.thawed": self = .cartThawed(try CartThawed(reading: rest, at: place))
        case "cart.seen": self = .cartSeen(try CartSeen(reading: rest, at: place))
        case "cart.submitted": self = .cartSubmitted(try CartSubmitted(reading: rest, at: place))
        case "cart.approved": self = .cartApproved(try CartApproved(reading: rest, at: place))
        case "cart.returned": self = .cartReturned(try CartReturned(reading: rest, at: place))
        case "cart.recalled": self = .cartRecalled(try CartRecalled(reading: rest, at: place))
        case "cart.amended": self = .cartAmended(try CartAmended(reading: rest, at: place))
        case "cart.approval_lapsed": self = .cartApprovalLapsed(try CartApprovalLapsed(reading: rest, at: place))
        case "cart.placing": self = .cartPlacing(try CartPlacing(reading: rest, at: place))
        case "cart.placing_unknown": self = .cartPlacingUnknown(try CartPlacingUnknown(reading: rest, at: place))
        case "cart.placed": self = .cartPlaced(try CartPlaced(reading: rest, at: place))
        case "cart.refused": self = .cartRefused(try CartRefused(reading: rest, at: place))
        case "cart.generation_started": self = .cartGenerationStarted(try CartGenerationStarted(reading: rest, at: place))
        case "cart.merged": self = .cartMerged(try CartMerged(reading: rest, at: place))
        case "cart.transferred": self = .cartTransferred(try CartTransferred(reading: rest, at: place))
        case "cart.expired": self = .cartExpired(try CartExpired(reading: rest, at: place))
        case "cart.deleted": self = .cartDeleted(try CartDeleted(reading: rest, at: place))
        case "cart.observed": self = .cartObserved(try CartObserved(reading: rest, at: place))
        case "quote.created": self = .quoteCreated(try QuoteCreated(reading: rest, at: place))
        case "quote.edited": self = .quoteEdited(try QuoteEdited(reading: rest, at: place))
        case "quote.requested": self = .quoteRequested(try QuoteRequested(reading: rest, at: place))
        case "quote.claimed": self = .quoteClaimed(try QuoteClaimed(reading: rest, at: place))
        case "quote.unclaimed": self = .quoteUnclaimed(try QuoteUnclaimed(reading: rest, at: place))
        case "quote.priced": self = .quotePriced(try QuotePriced(reading: rest, at: place))
        case "quote.discounted": self = .quoteDiscounted(try QuoteDiscounted(reading: rest, at: place))
        case "quote.charged": self = .quoteCharged(try QuoteCharged(reading: rest, at: place))
        case "quote.targeted": self = .quoteTargeted(try QuoteTargeted(reading: rest, at: place))
        case "quote.sent_for_approval": self = .quoteSentForApproval(try QuoteSentForApproval(reading: rest, at: place))
        case "quote.internally_refused": self = .quoteInternallyRefused(try QuoteInternallyRefused(reading: rest, at: place))
        case "quote.offered": self = .quoteOffered(try QuoteOffered(reading: rest, at: place))
        case "quote.reminded": self = .quoteReminded(try QuoteReminded(reading: rest, at: place))
        case "quote.expired": self = .quoteExpired(try QuoteExpired(reading: rest, at: place))
        case "quote.term_ended": self = .quoteTermEnded(try QuoteTermEnded(reading: rest, at: place))
        case "quote.accepted": self = .quoteAccepted(try QuoteAccepted(reading: rest, at: place))
        case "quote.countered": self = .quoteCountered(try QuoteCountered(reading: rest, at: place))
        case "quote.declined": self = .quoteDeclined(try QuoteDeclined(reading: rest, at: place))
        case "quote.withdrawn": self = .quoteWithdrawn(try QuoteWithdrawn(reading: rest, at: place))
        case "quote.rejected": self = .quoteRejected(try QuoteRejected(reading: rest, at: place))
        case "quote.cancelled": self = .quoteCancelled(try QuoteCancelled(reading: rest, at: place))
        case "quote.requoted": self = .quoteRequoted(try QuoteRequoted(reading: rest, at: place))
        case "quote.placing": self = .quotePlacing(try QuotePlacing(reading: rest, at: place))
        case "quote.placed": self = .quotePlaced(try QuotePlaced(reading: rest, at: place))
        case "quote.refused": self = .quoteRefused(try QuoteRefused(reading: rest, at: place))
        case "quote.messaged": self = .quoteMessaged(try QuoteMessaged(reading: rest, at: place))
        case "quote.observed": self = .quoteObserved(try QuoteObserved(reading: rest, at: place))
        case "approval.requested": self = .approvalRequested(try ApprovalRequested(reading: rest, at: place))
        case "approval.stage_opened": self = .approvalStageOpened(try ApprovalStageOpened(reading: rest, at: place))
        case "approval.voted": self = .approvalVoted(try ApprovalVoted(reading: rest, at: place))
        case "approval.step_approved": self = .approvalStepApproved(try ApprovalStepApproved(reading: rest, at: place))
        case "approval.step_rejected": self = .approvalStepRejected(try ApprovalStepRejected(reading: rest, at: place))
        case "approval.escalated": self = .approvalEscalated(try ApprovalEscalated(reading: rest, at: place))
        case "approval.reassigned": self = .approvalReassigned(try ApprovalReassigned(reading: rest, at: place))
        case "approval.people_changed": self = .approvalPeopleChanged(try ApprovalPeopleChanged(reading: rest, at: place))
        case "approval.blocked": self = .approvalBlocked(try ApprovalBlocked(reading: rest, at: place))
        case "approval.unblocked": self = .approvalUnblocked(try ApprovalUnblocked(reading: rest, at: place))
        case "approval.approved": self = .approvalApproved(try ApprovalApproved(reading: rest, at: place))
        case "approval.rejected": self = .approvalRejected(try ApprovalRejected(reading: rest, at: place))
        case "approval.returned": self = .approvalReturned(try ApprovalReturned(reading: rest, at: place))
        case "approval.recalled": self = .approvalRecalled(try ApprovalRecalled(reading: rest, at: place))
        case "approval.amended": self = .approvalAmended(try ApprovalAmended(reading: rest, at: place))
        case "approval.reopened": self = .approvalReopened(try ApprovalReopened(reading: rest, at: place))
        case "approval.restarted": self = .approvalRestarted(try ApprovalRestarted(reading: rest, at: place))
        case "approval.observed": self = .approvalObserved(try ApprovalObserved(reading: rest, at: place))
        case "approval.lapsed": self = .approvalLapsed(try ApprovalLapsed(reading: rest, at: place))
        case "approval.cancelled": self = .approvalCancelled(try ApprovalCancelled(reading: rest, at: place))
        case "order.placed": self = .orderPlaced(try OrderPlaced(reading: rest, at: place))
        case "order.numbered": self = .orderNumbered(try OrderNumbered(reading: rest, at: place))
        case "order.changed": self = .orderChanged(try OrderChanged(reading: rest, at: place))
        case "order.cancelled": self = .orderCancelled(try OrderCancelled(reading: rest, at: place))
        case "order.shipped": self = .orderShipped(try OrderShipped(reading: rest, at: place))
        case "order.backordered": self = .orderBackordered(try OrderBackordered(reading: rest, at: place))
        case "order.invoiced": self = .orderInvoiced(try OrderInvoiced(reading: rest, at: place))
        case "order.returned": self = .orderReturned(try OrderReturned(reading: rest, at: place))
        case "order.observed": self = .orderObserved(try OrderObserved(reading: rest, at: place))
        case "journey.opened": self = .journeyOpened(try JourneyOpened(reading: rest, at: place))
        case "journey.noticed": self = .journeyNoticed(try JourneyNoticed(reading: rest, at: place))
        case "journey.active": self = .journeyActive(try JourneyActive(reading: rest, at: place))
        case "journey.resumed": self = .journeyResumed(try JourneyResumed(reading: rest, at: place))
        case "journey.changed": self = .journeyChanged(try JourneyChanged(reading: rest, at: place))
        case "journey.waits": self = .journeyWaits(try JourneyWaits(reading: rest, at: place))
        case "journey.abandoned": self = .journeyAbandoned(try JourneyAbandoned(reading: rest, at: place))
        case "journey.ended": self = .journeyEnded(try JourneyEnded(reading: rest, at: place))
        case "run.entered": self = .runEntered(try RunEntered(reading: rest, at: place))
        case "run.waiting": self = .runWaiting(try RunWaiting(reading: rest, at: place))
        case "run.gated": self = .runGated(try RunGated(reading: rest, at: place))
        case "run.taken": self = .runTaken(try RunTaken(reading: rest, at: place))
        case "run.leaving": self = .runLeaving(try RunLeaving(reading: rest, at: place))
        case "run.ended": self = .runEnded(try RunEnded(reading: rest, at: place))
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .accountOpened(let value): try value.json().tagged("event", "account.opened")
        case .accountInputAccepted(let value): try value.json().tagged("event", "account.input_accepted")
        case .accountRulebookChanged(let value): try value.json().tagged("event", "account.rulebook_changed")
        case .accountProfileSynced(let value): try value.json().tagged("event", "account.profile_synced")
        case .accountContactSynced(let value): try value.json().tagged("event", "account.contact_synced")
        case .accountContactRemoved(let value): try value.json().tagged("event", "account.contact_removed")
        case .accountConsumptionSynced(let value): try value.json().tagged("event", "account.consumption_synced")
        case .accountDelegated(let value): try value.json().tagged("event", "account.delegated")
        case .accountDelegationBegan(let value): try value.json().tagged("event", "account.delegation_began")
        case .accountDelegationEnded(let value): try value.json().tagged("event", "account.delegation_ended")
        case .accountSpendLogged(let value): try value.json().tagged("event", "account.spend_logged")
        case .accountSpendRemoved(let value): try value.json().tagged("event", "account.spend_removed")
        case .accountPlacesKnown(let value): try value.json().tagged("event", "account.places_known")
        case .accountClosing(let value): try value.json().tagged("event", "account.closing")
        case .accountReopened(let value): try value.json().tagged("event", "account.reopened")
        case .accountOrderCounted(let value): try value.json().tagged("event", "account.order_counted")
        case .accountBought(let value): try value.json().tagged("event", "account.bought")
        case .accountAnswered(let value): try value.json().tagged("event", "account.answered")
        case .accountPersonChanged(let value): try value.json().tagged("event", "account.person_changed")
        case .accountPersonForgotten(let value): try value.json().tagged("event", "account.person_forgotten")
        case .accountEffectIssued(let value): try value.json().tagged("event", "account.effect_issued")
        case .accountEffectAnswered(let value): try value.json().tagged("event", "account.effect_answered")
        case .accountAnswerUnmatched(let value): try value.json().tagged("event", "account.answer_unmatched")
        case .accountEffectLapsed(let value): try value.json().tagged("event", "account.effect_lapsed")
        case .accountDropped(let value): try value.json().tagged("event", "account.dropped")
        case .budgetBudgetSet(let value): try value.json().tagged("event", "budget.budget_set")
        case .budgetBudgetRemoved(let value): try value.json().tagged("event", "budget.budget_removed")
        case .budgetBudgetObserved(let value): try value.json().tagged("event", "budget.budget_observed")
        case .budgetPeriodOpened(let value): try value.json().tagged("event", "budget.period_opened")
        case .budgetPeriodClosed(let value): try value.json().tagged("event", "budget.period_closed")
        case .budgetExceeded(let value): try value.json().tagged("event", "budget.exceeded")
        case .budgetHeld(let value): try value.json().tagged("event", "budget.held")
        case .budgetAdjusted(let value): try value.json().tagged("event", "budget.adjusted")
        case .budgetCommitted(let value): try value.json().tagged("event", "budget.committed")
        case .budgetReleased(let value): try value.json().tagged("event", "budget.released")
        case .budgetGivenBack(let value): try value.json().tagged("event", "budget.given_back")
        case .budgetForgotten(let value): try value.json().tagged("event", "budget.forgotten")
        case .creditSynced(let value): try value.json().tagged("event", "credit.synced")
        case .creditExceeded(let value): try value.json().tagged("event", "credit.exceeded")
        case .creditHeld(let value): try value.json().tagged("event", "credit.held")
        case .creditMoved(let value): try value.json().tagged("event", "credit.moved")
        case .creditForgotten(let value): try value.json().tagged("event", "credit.forgotten")
        case .outreachConsented(let value): try value.json().tagged("event", "outreach.consented")
        case .outreachBlocked(let value): try value.json().tagged("event", "outreach.blocked")
        case .outreachUnblocked(let value): try value.json().tagged("event", "outreach.unblocked")
        case .outreachReserved(let value): try value.json().tagged("event", "outreach.reserved")
        case .outreachReturned(let value): try value.json().tagged("event", "outreach.returned")
        case .outreachTouched(let value): try value.json().tagged("event", "outreach.touched")
        case .outreachBallTaken(let value): try value.json().tagged("event", "outreach.ball_taken")
        case .outreachBallReturned(let value): try value.json().tagged("event", "outreach.ball_returned")
        case .outreachReplied(let value): try value.json().tagged("event", "outreach.replied")
        case .outreachAssigned(let value): try value.json().tagged("event", "outreach.assigned")
        case .outreachExposed(let value): try value.json().tagged("event", "outreach.exposed")
        case .outreachOffered(let value): try value.json().tagged("event", "outreach.offered")
        case .outreachScored(let value): try value.json().tagged("event", "outreach.scored")
        case .outreachStockKnown(let value): try value.json().tagged("event", "outreach.stock_known")
        case .outreachForgotten(let value): try value.json().tagged("event", "outreach.forgotten")
        case .outreachPersonForgotten(let value): try value.json().tagged("event", "outreach.person_forgotten")
        case .cartCreated(let value): try value.json().tagged("event", "cart.created")
        case .cartLineEdited(let value): try value.json().tagged("event", "cart.line_edited")
        case .cartFolded(let value): try value.json().tagged("event", "cart.folded")
        case .cartHeadChanged(let value): try value.json().tagged("event", "cart.head_changed")
        case .cartKindChanged(let value): try value.json().tagged("event", "cart.kind_changed")
        case .cartShared(let value): try value.json().tagged("event", "cart.shared")
        case .cartClaimed(let value): try value.json().tagged("event", "cart.claimed")
        case .cartExtended(let value): try value.json().tagged("event", "cart.extended")
        case .cartLocked(let value): try value.json().tagged("event", "cart.locked")
        case .cartUnlocked(let value): try value.json().tagged("event", "cart.unlocked")
        case .cartFrozen(let value): try value.json().tagged("event", "cart.frozen")
        case .cartThawed(let value): try value.json().tagged("event", "cart.thawed")
        case .cartSeen(let value): try value.json().tagged("event", "cart.seen")
        case .cartSubmitted(let value): try value.json().tagged("event", "cart.submitted")
        case .cartApproved(let value): try value.json().tagged("event", "cart.approved")
        case .cartReturned(let value): try value.json().tagged("event", "cart.returned")
        case .cartRecalled(let value): try value.json().tagged("event", "cart.recalled")
        case .cartAmended(let value): try value.json().tagged("event", "cart.amended")
        case .cartApprovalLapsed(let value): try value.json().tagged("event", "cart.approval_lapsed")
        case .cartPlacing(let value): try value.json().tagged("event", "cart.placing")
        case .cartPlacingUnknown(let value): try value.json().tagged("event", "cart.placing_unknown")
        case .cartPlaced(let value): try value.json().tagged("event", "cart.placed")
        case .cartRefused(let value): try value.json().tagged("event", "cart.refused")
        case .cartGenerationStarted(let value): try value.json().tagged("event", "cart.generation_started")
        case .cartMerged(let value): try value.json().tagged("event", "cart.merged")
        case .cartTransferred(let value): try value.json().tagged("event", "cart.transferred")
        case .cartExpired(let value): try value.json().tagged("event", "cart.expired")
        case .cartDeleted(let value): try value.json().tagged("event", "cart.deleted")
        case .cartObserved(let value): try value.json().tagged("event", "cart.observed")
        case .quoteCreated(let value): try value.json().tagged("event", "quote.created")
        case .quoteEdited(let value): try value.json().tagged("event", "quote.edited")
        case .quoteRequested(let value): try value.json().tagged("event", "quote.requested")
        case .quoteClaimed(let value): try value.json().tagged("event", "quote.claimed")
        case .quoteUnclaimed(let value): try value.json().tagged("event", "quote.unclaimed")
        case .quotePriced(let value): try value.json().tagged("event", "quote.priced")
        case .quoteDiscounted(let value): try value.json().tagged("event", "quote.discounted")
        case .quoteCharged(let value): try value.json().tagged("event", "quote.charged")
        case .quoteTargeted(let value): try value.json().tagged("event", "quote.targeted")
        case .quoteSentForApproval(let value): try value.json().tagged("event", "quote.sent_for_approval")
        case .quoteInternallyRefused(let value): try value.json().tagged("event", "quote.internally_refused")
        case .quoteOffered(let value): try value.json().tagged("event", "quote.offered")
        case .quoteReminded(let value): try value.json().tagged("event", "quote.reminded")
        case .quoteExpired(let value): try value.json().tagged("event", "quote.expired")
        case .quoteTermEnded(let value): try value.json().tagged("event", "quote.term_ended")
        case .quoteAccepted(let value): try value.json().tagged("event", "quote.accepted")
        case .quoteCountered(let value): try value.json().tagged("event", "quote.countered")
        case .quoteDeclined(let value): try value.json().tagged("event", "quote.declined")
        case .quoteWithdrawn(let value): try value.json().tagged("event", "quote.withdrawn")
        case .quoteRejected(let value): try value.json().tagged("event", "quote.rejected")
        case .quoteCancelled(let value): try value.json().tagged("event", "quote.cancelled")
        case .quoteRequoted(let value): try value.json().tagged("event", "quote.requoted")
        case .quotePlacing(let value): try value.json().tagged("event", "quote.placing")
        case .quotePlaced(let value): try value.json().tagged("event", "quote.placed")
        case .quoteRefused(let value): try value.json().tagged("event", "quote.refused")
        case .quoteMessaged(let value): try value.json().tagged("event", "quote.messaged")
        case .quoteObserved(let value): try value.json().tagged("event", "quote.observed")
        case .approvalRequested(let value): try value.json().tagged("event", "approval.requested")
        case .approvalStageOpened(let value): try value.json().tagged("event", "approval.stage_opened")
        case .approvalVoted(let value): try value.json().tagged("event", "approval.voted")
        case .approvalStepApproved(let value): try value.json().tagged("event", "approval.step_approved")
        case .approvalStepRejected(let value): try value.json().tagged("event", "approval.step_rejected")
        case .approvalEscalated(let value): try value.json().tagged("event", "approval.escalated")
        case .approvalReassigned(let value): try value.json().tagged("event", "approval.reassigned")
        case .approvalPeopleChanged(let value): try value.json().tagged("event", "approval.people_changed")
        case .approvalBlocked(let value): try value.json().tagged("event", "approval.blocked")
        case .approvalUnblocked(let value): try value.json().tagged("event", "approval.unblocked")
        case .approvalApproved(let value): try value.json().tagged("event", "approval.approved")
        case .approvalRejected(let value): try value.json().tagged("event", "approval.rejected")
        case .approvalReturned(let value): try value.json().tagged("event", "approval.returned")
        case .approvalRecalled(let value): try value.json().tagged("event", "approval.recalled")
        case .approvalAmended(let value): try value.json().tagged("event", "approval.amended")
        case .approvalReopened(let value): try value.json().tagged("event", "approval.reopened")
        case .approvalRestarted(let value): try value.json().tagged("event", "approval.restarted")
        case .approvalObserved(let value): try value.json().tagged("event", "approval.observed")
        case .approvalLapsed(let value): try value.json().tagged("event", "approval.lapsed")
        case .approvalCancelled(let value): try value.json().tagged("event", "approval.cancelled")
        case .orderPlaced(let value): try value.json().tagged("event", "order.placed")
        case .orderNumbered(let value): try value.json().tagged("event", "order.numbered")
        case .orderChanged(let value): try value.json().tagged("event", "order.changed")
        case .orderCancelled(let value): try value.json().tagged("event", "order.cancelled")
        case .orderShipped(let value): try value.json().tagged("event", "order.shipped")
        case .orderBackordered(let value): try value.json().tagged("event", "order.backordered")
        case .orderInvoiced(let value): try value.json().tagged("event", "order.invoiced")
        case .orderReturned(let value): try value.json().tagged("event", "order.returned")
        case .orderObserved(let value): try value.json().tagged("event", "order.observed")
        case .journeyOpened(let value): try value.json().tagged("event", "journey.opened")
        case .journeyNoticed(let value): try value.json().tagged("event", "journey.noticed")
        case .journeyActive(let value): try value.json().tagged("event", "journey.active")
        case .journeyResumed(let value): try value.json().tagged("event", "journey.resumed")
        case .journeyChanged(let value): try value.json().tagged("event", "journey.changed")
        case .journeyWaits(let value): try value.json().tagged("event", "journey.waits")
        case .journeyAbandoned(let value): try value.json().tagged("event", "journey.abandoned")
        case .journeyEnded(let value): try value.json().tagged("event", "journey.ended")
        case .runEntered(let value): try value.json().tagged("event", "run.entered")
        case .runWaiting(let value): try value.json().tagged("event", "run.waiting")
        case .runGated(let value): try value.json().tagged("event", "run.gated")
        case .runTaken(let value): try value.json().tagged("event", "run.taken")
        case .runLeaving(let value): try value.json().tagged("event", "run.leaving")
        case .runEnded(let value): try value.json().tagged("event", "run.ended")
        case .unknown(_, let json): json
        }
    }

    /// The account came into being.
    public struct AccountOpened: Document {
        /// The account.
        public var account: String

        public init(account: String) {
            self.account = account
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            account = try _fields.required("account")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("account", account)
            return try _fields.json()
        }
    }

    /// An input was accepted.
    public struct AccountInputAccepted: Document {
        /// Its id.
        public var input: String
        /// The digest of its body.
        public var digest: String
        /// How many of the oldest remembered inputs were forgotten for it.
        public var forgot: Int?

        public init(input: String, digest: String, forgot: Int? = nil) {
            self.input = input
            self.digest = digest
            self.forgot = forgot
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            input = try _fields.required("input")
            digest = try _fields.required("digest")
            forgot = _fields.optional("forgot")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("input", input)
            _fields.put("digest", digest)
            _fields.putOptional("forgot", forgot)
            return try _fields.json()
        }
    }

    /// The rulebook is another one than before.
    public struct AccountRulebookChanged: Document {
        /// The one before.
        public var from: String?
        /// The one that holds now.
        public var to: String

        public init(from: String? = nil, to: String) {
            self.from = from
            self.to = to
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            from = _fields.optional("from")
            to = try _fields.required("to")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("from", from)
            _fields.put("to", to)
            return try _fields.json()
        }
    }

    /// The company was put in place of the one known.
    public struct AccountProfileSynced: Document {
        /// The version at the source.
        public var version: Int
        /// The company.
        public var company: CompanyRecord {
            get { companyHeld[0] }
            set { companyHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var companyHeld: [CompanyRecord]

        public init(version: Int, company: CompanyRecord) {
            self.version = version
            self.companyHeld = [company]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            companyHeld = [try _fields.required("company") as CompanyRecord]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.put("company", company)
            return try _fields.json()
        }
    }

    /// A contact was put or changed.
    public struct AccountContactSynced: Document {
        /// The version at the source.
        public var version: Int
        /// The contact.
        public var contact: ContactRecord {
            get { contactHeld[0] }
            set { contactHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var contactHeld: [ContactRecord]

        public init(version: Int, contact: ContactRecord) {
            self.version = version
            self.contactHeld = [contact]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            contactHeld = [try _fields.required("contact") as ContactRecord]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// A contact is gone.
    public struct AccountContactRemoved: Document {
        /// The version at the source.
        public var version: Int
        /// The contact.
        public var contact: String

        public init(version: Int, contact: String) {
            self.version = version
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            contact = try _fields.required("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// The host's count of what was used of contracts and promotions.
    public struct AccountConsumptionSynced: Document {
        /// The version of the count.
        public var version: Int
        /// What was used.
        public var consumed: Consumed?
        /// Orders that the count holds.
        public var includes: [String]

        public init(version: Int, consumed: Consumed? = nil, includes: [String] = []) {
            self.version = version
            self.consumed = consumed
            self.includes = includes
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            consumed = _fields.optional("consumed")
            includes = _fields.list("includes")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.putOptional("consumed", consumed)
            _fields.putUnlessEmpty("includes", includes)
            return try _fields.json()
        }
    }

    /// A right to approve was handed on.
    public struct AccountDelegated: Document {
        /// The delegation.
        public var delegation: Delegation

        public init(delegation: Delegation) {
            self.delegation = delegation
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            delegation = try _fields.required("delegation")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("delegation", delegation)
            return try _fields.json()
        }
    }

    /// A delegation is in force from now on.
    public struct AccountDelegationBegan: Document {
        /// The delegation.
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            id = try _fields.required("id")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("id", id)
            return try _fields.json()
        }
    }

    /// A delegation is over, or was revoked.
    public struct AccountDelegationEnded: Document {
        /// The delegation.
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            id = try _fields.required("id")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("id", id)
            return try _fields.json()
        }
    }

    /// What a subject spends counts in the rolling sums of policies, in place of what it counted before.
    public struct AccountSpendLogged: Document {
        /// The subject.
        public var subject: SubjectRef
        /// By cost centre and supplier.
        public var entries: [SpendEntry]

        public init(subject: SubjectRef, entries: [SpendEntry] = []) {
            self.subject = subject
            self.entries = entries
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            subject = try _fields.required("subject")
            entries = _fields.list("entries")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("subject", subject)
            _fields.putUnlessEmpty("entries", entries)
            return try _fields.json()
        }
    }

    /// A subject counts in no rolling sum any more.
    public struct AccountSpendRemoved: Document {
        /// The subject.
        public var subject: SubjectRef

        public init(subject: SubjectRef) {
            self.subject = subject
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            subject = try _fields.required("subject")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("subject", subject)
            return try _fields.json()
        }
    }

    /// Goods have been sent to these places before, from now on.
    public struct AccountPlacesKnown: Document {
        /// The places.
        public var places: [String]

        public init(places: [String] = []) {
            self.places = places
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            places = _fields.list("places")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putUnlessEmpty("places", places)
            return try _fields.json()
        }
    }

    /// Something has ended and will leave the state.
    public struct AccountClosing: Document {
        /// What, and when.
        public var closing: Closing

        public init(closing: Closing) {
            self.closing = closing
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            closing = try _fields.required("closing")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("closing", closing)
            return try _fields.json()
        }
    }

    /// Something that had ended is open again.
    public struct AccountReopened: Document {
        /// What it is.
        public var subject: Subject

        public init(subject: Subject) {
            self.subject = subject
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            subject = try _fields.required("subject")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("subject", subject)
            return try _fields.json()
        }
    }

    /// What an order uses of contracts and promotions, in place of what was counted for it before.
    public struct AccountOrderCounted: Document {
        /// What it uses; nothing once everything was given back.
        public var uses: OrderUse

        public init(uses: OrderUse) {
            self.uses = uses
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            uses = try _fields.required("uses")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("uses", uses)
            return try _fields.json()
        }
    }

    /// The account bought something: how recently, how often and for how much it does.
    public struct AccountBought: Document {
        /// The order.
        public var purchase: Purchase

        public init(purchase: Purchase) {
            self.purchase = purchase
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            purchase = try _fields.required("purchase")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("purchase", purchase)
            return try _fields.json()
        }
    }

    /// Another system answered what pricing asked for.
    public struct AccountAnswered: Document {
        /// The answers.
        public var answers: Answers?

        public init(answers: Answers? = nil) {
            self.answers = answers
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            answers = _fields.optional("answers")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("answers", answers)
            return try _fields.json()
        }
    }

    /// What is known of a person changed; what it is, is stored apart.
    public struct AccountPersonChanged: Document {
        /// The person.
        public var contact: String
        /// The version at the source.
        public var version: Int

        public init(contact: String, version: Int) {
            self.contact = contact
            self.version = version
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contact = try _fields.required("contact")
            version = try _fields.required("version")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("contact", contact)
            _fields.put("version", version)
            return try _fields.json()
        }
    }

    /// What was known of a person was erased.
    public struct AccountPersonForgotten: Document {
        /// The person.
        public var contact: String

        public init(contact: String) {
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contact = try _fields.required("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// An effect was given to the host.
    public struct AccountEffectIssued: Document {
        /// The effect.
        public var effect: Effect

        public init(effect: Effect) {
            self.effect = effect
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            effect = try _fields.required("effect")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("effect", effect)
            return try _fields.json()
        }
    }

    /// The host said what became of an effect.
    public struct AccountEffectAnswered: Document {
        /// The effect.
        public var key: String
        /// What became of it.
        public var result: EffectResult

        public init(key: String, result: EffectResult) {
            self.key = key
            self.result = result
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            key = try _fields.required("key")
            result = try _fields.required("result")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("key", key)
            _fields.put("result", result)
            return try _fields.json()
        }
    }

    /// An answer came to an effect that is not open: counted, and nothing else.
    public struct AccountAnswerUnmatched: Document {
        /// The key that was answered.
        public var key: String

        public init(key: String) {
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            key = try _fields.required("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("key", key)
            return try _fields.json()
        }
    }

    /// An effect is stale: nobody has to do it any more.
    public struct AccountEffectLapsed: Document {
        /// The effect.
        public var key: String

        public init(key: String) {
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            key = try _fields.required("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("key", key)
            return try _fields.json()
        }
    }

    /// Something that had ended left the state.
    public struct AccountDropped: Document {
        /// What it was.
        public var subject: Subject

        public init(subject: Subject) {
            self.subject = subject
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            subject = try _fields.required("subject")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("subject", subject)
            return try _fields.json()
        }
    }

    /// A budget was made or changed.
    public struct BudgetBudgetSet: Document {
        /// The budget, its overdraft settled.
        public var budget: BudgetRecord {
            get { budgetHeld[0] }
            set { budgetHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var budgetHeld: [BudgetRecord]
        /// The open periods that have the new limit: those that were not over.
        public var periods: [String]

        public init(budget: BudgetRecord, periods: [String] = []) {
            self.budgetHeld = [budget]
            self.periods = periods
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budgetHeld = [try _fields.required("budget") as BudgetRecord]
            periods = _fields.list("periods")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.putUnlessEmpty("periods", periods)
            return try _fields.json()
        }
    }

    /// A budget was removed.
    public struct BudgetBudgetRemoved: Document {
        /// The budget.
        public var budget: String

        public init(budget: String) {
            self.budget = budget
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budget = try _fields.required("budget")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            return try _fields.json()
        }
    }

    /// The system that keeps a budget said something new.
    public struct BudgetBudgetObserved: Document {
        /// The budget.
        public var budget: String
        /// The other system's version.
        public var sourceVersion: Int
        /// The period.
        public var period: String
        /// What is spent.
        public var committed: Decimal
        /// What is held.
        public var held: Decimal
        /// What may be spent.
        public var limit: Decimal?
        /// Holds made here that these sums have.
        public var includes: [String]

        public init(
            budget: String,
            sourceVersion: Int,
            period: String,
            committed: Decimal,
            held: Decimal,
            limit: Decimal? = nil,
            includes: [String] = []
        ) {
            self.budget = budget
            self.sourceVersion = sourceVersion
            self.period = period
            self.committed = committed
            self.held = held
            self.limit = limit
            self.includes = includes
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budget = try _fields.required("budget")
            sourceVersion = try _fields.required("source_version")
            period = try _fields.required("period")
            committed = try _fields.required("committed")
            held = try _fields.required("held")
            limit = _fields.optional("limit")
            includes = _fields.list("includes")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.put("source_version", sourceVersion)
            _fields.put("period", period)
            _fields.put("committed", committed)
            _fields.put("held", held)
            _fields.putOptional("limit", limit)
            _fields.putUnlessEmpty("includes", includes)
            return try _fields.json()
        }
    }

    /// A period began to be used.
    public struct BudgetPeriodOpened: Document {
        /// The budget.
        public var budget: String
        /// The period.
        public var period: String
        /// The first instant.
        public var from: Instant?
        /// The first instant after.
        public var until: Instant?
        /// What may be spent.
        public var limit: Decimal
        /// What was moved here from the period before.
        public var carried: Decimal?
        /// The period that it came from.
        public var carriedFrom: String?
        /// From when on it can be closed.
        public var closeAt: Instant?

        public init(
            budget: String,
            period: String,
            from: Instant? = nil,
            until: Instant? = nil,
            limit: Decimal,
            carried: Decimal? = nil,
            carriedFrom: String? = nil,
            closeAt: Instant? = nil
        ) {
            self.budget = budget
            self.period = period
            self.from = from
            self.until = until
            self.limit = limit
            self.carried = carried
            self.carriedFrom = carriedFrom
            self.closeAt = closeAt
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budget = try _fields.required("budget")
            period = try _fields.required("period")
            from = _fields.optional("from")
            until = _fields.optional("until")
            limit = try _fields.required("limit")
            carried = _fields.optional("carried")
            carriedFrom = _fields.optional("carried_from")
            closeAt = _fields.optional("close_at")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.put("period", period)
            _fields.putOptional("from", from)
            _fields.putOptional("until", until)
            _fields.put("limit", limit)
            _fields.putOptional("carried", carried)
            _fields.putOptional("carried_from", carriedFrom)
            _fields.putOptional("close_at", closeAt)
            return try _fields.json()
        }
    }

    /// A period was closed: nothing refers to it any more, and nothing can be held in it again.
    public struct BudgetPeriodClosed: Document {
        /// The budget.
        public var budget: String
        /// The period.
        public var period: String
        /// What was spent in it.
        public var committed: Decimal

        public init(budget: String, period: String, committed: Decimal) {
            self.budget = budget
            self.period = period
            self.committed = committed
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budget = try _fields.required("budget")
            period = try _fields.required("period")
            committed = try _fields.required("committed")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.put("period", period)
            _fields.put("committed", committed)
            return try _fields.json()
        }
    }

    /// Budgets that can be exceeded with approval lack the amount. Nothing was held.
    public struct BudgetExceeded: Document {
        /// The operation that asked.
        public var operation: String
        /// What it is for.
        public var subject: String?
        /// The budgets that lack something.
        public var shortfalls: [Shortfall]

        public init(operation: String, subject: String? = nil, shortfalls: [Shortfall] = []) {
            self.operation = operation
            self.subject = subject
            self.shortfalls = shortfalls
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            operation = try _fields.required("operation")
            subject = _fields.optional("subject")
            shortfalls = _fields.list("shortfalls")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("operation", operation)
            _fields.putOptional("subject", subject)
            _fields.putUnlessEmpty("shortfalls", shortfalls)
            return try _fields.json()
        }
    }

    /// Amounts were held.
    public struct BudgetHeld: Document {
        /// The hold.
        public var hold: Hold {
            get { holdHeld[0] }
            set { holdHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var holdHeld: [Hold]

        public init(hold: Hold) {
            self.holdHeld = [hold]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            holdHeld = [try _fields.required("hold") as Hold]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            return try _fields.json()
        }
    }

    /// Other amounts are held.
    public struct BudgetAdjusted: Document {
        /// The hold.
        public var hold: String
        /// The operation.
        public var operation: BudgetMark
        /// How it stands now.
        public var after: BudgetStanding

        public init(hold: String, operation: BudgetMark, after: BudgetStanding) {
            self.hold = hold
            self.operation = operation
            self.after = after
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            after = try _fields.required("after")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.put("after", after)
            return try _fields.json()
        }
    }

    /// What was held is spent.
    public struct BudgetCommitted: Document {
        /// The hold.
        public var hold: String
        /// The operation.
        public var operation: BudgetMark
        /// How it stands now.
        public var after: BudgetStanding

        public init(hold: String, operation: BudgetMark, after: BudgetStanding) {
            self.hold = hold
            self.operation = operation
            self.after = after
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            after = try _fields.required("after")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.put("after", after)
            return try _fields.json()
        }
    }

    /// What was held is free.
    public struct BudgetReleased: Document {
        /// The hold.
        public var hold: String
        /// The operation; none when its time was over.
        public var operation: BudgetMark?
        /// How it stands now.
        public var after: BudgetStanding

        public init(hold: String, operation: BudgetMark? = nil, after: BudgetStanding) {
            self.hold = hold
            self.operation = operation
            self.after = after
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = _fields.optional("operation")
            after = try _fields.required("after")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.putOptional("operation", operation)
            _fields.put("after", after)
            return try _fields.json()
        }
    }

    /// What was spent is free.
    public struct BudgetGivenBack: Document {
        /// The hold.
        public var hold: String
        /// The operation.
        public var operation: BudgetMark
        /// How it stands now.
        public var after: BudgetStanding

        public init(hold: String, operation: BudgetMark, after: BudgetStanding) {
            self.hold = hold
            self.operation = operation
            self.after = after
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            after = try _fields.required("after")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.put("after", after)
            return try _fields.json()
        }
    }

    /// A hold and its operations are no longer remembered; what it committed stays in the sums.
    public struct BudgetForgotten: Document {
        /// The hold.
        public var hold: String

        public init(hold: String) {
            self.hold = hold
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            return try _fields.json()
        }
    }

    /// The books said something new.
    public struct CreditSynced: Document {
        /// What they said.
        public var facts: CreditSync {
            get { factsHeld[0] }
            set { factsHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var factsHeld: [CreditSync]
        /// The uses of which the balance has more now.
        public var uses: [CreditSettled]

        public init(facts: CreditSync, uses: [CreditSettled] = []) {
            self.factsHeld = [facts]
            self.uses = uses
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            factsHeld = [try _fields.required("facts") as CreditSync]
            uses = _fields.list("uses")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("facts", facts)
            _fields.putUnlessEmpty("uses", uses)
            return try _fields.json()
        }
    }

    /// Credit that may be exceeded with approval is lacking. Nothing was held.
    public struct CreditExceeded: Document {
        /// The operation that asked.
        public var operation: String
        /// What it is for.
        public var subject: String?
        /// The accounts that lack something.
        public var shortfalls: [CreditShortfall]

        public init(operation: String, subject: String? = nil, shortfalls: [CreditShortfall] = []) {
            self.operation = operation
            self.subject = subject
            self.shortfalls = shortfalls
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            operation = try _fields.required("operation")
            subject = _fields.optional("subject")
            shortfalls = _fields.list("shortfalls")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("operation", operation)
            _fields.putOptional("subject", subject)
            _fields.putUnlessEmpty("shortfalls", shortfalls)
            return try _fields.json()
        }
    }

    /// An amount was held.
    public struct CreditHeld: Document {
        /// The use.
        public var use: CreditUse {
            get { useHeld[0] }
            set { useHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var useHeld: [CreditUse]

        public init(use: CreditUse) {
            self.useHeld = [use]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            useHeld = [try _fields.required("use") as CreditUse]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("use", use)
            return try _fields.json()
        }
    }

    /// A use went from one stage to another, or its amounts changed.
    public struct CreditMoved: Document {
        /// The use.
        public var hold: String
        /// What was done: the word of the command, or `expire`.
        public var what: String
        /// The operation; none when its time was over.
        public var operation: BudgetMark?
        /// How it stands now.
        public var after: CreditStanding {
            get { afterHeld[0] }
            set { afterHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var afterHeld: [CreditStanding]

        public init(hold: String, what: String, operation: BudgetMark? = nil, after: CreditStanding) {
            self.hold = hold
            self.what = what
            self.operation = operation
            self.afterHeld = [after]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            what = try _fields.required("what")
            operation = _fields.optional("operation")
            afterHeld = [try _fields.required("after") as CreditStanding]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("what", what)
            _fields.putOptional("operation", operation)
            _fields.put("after", after)
            return try _fields.json()
        }
    }

    /// A use is no longer remembered.
    public struct CreditForgotten: Document {
        /// The use.
        public var hold: String

        public init(hold: String) {
            self.hold = hold
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            return try _fields.json()
        }
    }

    /// A consent was given or taken back.
    public struct OutreachConsented: Document {
        /// The consent.
        public var consent: Consent {
            get { consentHeld[0] }
            set { consentHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var consentHeld: [Consent]

        public init(consent: Consent) {
            self.consentHeld = [consent]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            consentHeld = [try _fields.required("consent") as Consent]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("consent", consent)
            return try _fields.json()
        }
    }

    /// Somebody is not written to from now on.
    public struct OutreachBlocked: Document {
        /// Where, and why.
        public var block: Block

        public init(block: Block) {
            self.block = block
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            block = try _fields.required("block")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("block", block)
            return try _fields.json()
        }
    }

    /// Somebody may be written to again.
    public struct OutreachUnblocked: Document {
        /// The person.
        public var contact: String
        /// The channel.
        public var channel: String?
        /// The address.
        public var address: String?
        /// What no longer blocks.
        public var why: BlockReason
        /// Since when.
        public var when: Instant

        public init(
            contact: String,
            channel: String? = nil,
            address: String? = nil,
            why: BlockReason,
            when: Instant
        ) {
            self.contact = contact
            self.channel = channel
            self.address = address
            self.why = why
            self.when = when
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contact = try _fields.required("contact")
            channel = _fields.optional("channel")
            address = _fields.optional("address")
            why = try _fields.required("why")
            when = try _fields.required("when")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("contact", contact)
            _fields.putOptional("channel", channel)
            _fields.putOptional("address", address)
            _fields.put("why", why)
            _fields.put("when", when)
            return try _fields.json()
        }
    }

    /// A message is given to the host, or another tool sent one: it counts towards caps from now on.
    public struct OutreachReserved: Document {
        /// The message.
        public var sent: Sent {
            get { sentHeld[0] }
            set { sentHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var sentHeld: [Sent]

        public init(sent: Sent) {
            self.sentHeld = [sent]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            sentHeld = [try _fields.required("sent") as Sent]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("sent", sent)
            return try _fields.json()
        }
    }

    /// A message was not sent after all: it counts no more.
    public struct OutreachReturned: Document {
        /// The effect.
        public var key: String

        public init(key: String) {
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            key = try _fields.required("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("key", key)
            return try _fields.json()
        }
    }

    /// A message reached its recipient, was opened, or a link in it was followed.
    public struct OutreachTouched: Document {
        /// The effect.
        public var key: String
        /// What happened.
        public var touch: Touch
        /// When it happened first.
        public var when: Instant

        public init(key: String, touch: Touch, when: Instant) {
            self.key = key
            self.touch = touch
            self.when = when
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            key = try _fields.required("key")
            touch = try _fields.required("touch")
            when = try _fields.required("when")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("key", key)
            _fields.put("touch", touch)
            _fields.put("when", when)
            return try _fields.json()
        }
    }

    /// A person has the ball.
    public struct OutreachBallTaken: Document {
        /// Who, and why.
        public var ball: Ball {
            get { ballHeld[0] }
            set { ballHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var ballHeld: [Ball]

        public init(ball: Ball) {
            self.ballHeld = [ball]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            ballHeld = [try _fields.required("ball") as Ball]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("ball", ball)
            return try _fields.json()
        }
    }

    /// A person gives the ball back, or took over for good.
    public struct OutreachBallReturned: Document {
        /// The task, call or thing as it was closed; with `back` the flow goes on then, without it the person
        /// took over.
        public var ball: Ball {
            get { ballHeld[0] }
            set { ballHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var ballHeld: [Ball]

        public init(ball: Ball) {
            self.ballHeld = [ball]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            ballHeld = [try _fields.required("ball") as Ball]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("ball", ball)
            return try _fields.json()
        }
    }

    /// Somebody wrote back.
    public struct OutreachReplied: Document {
        /// When.
        public var when: Instant
        /// Who.
        public var contact: String?

        public init(when: Instant, contact: String? = nil) {
            self.when = when
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            when = try _fields.required("when")
            contact = _fields.optional("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("when", when)
            _fields.putOptional("contact", contact)
            return try _fields.json()
        }
    }

    /// An arm of an experiment was given.
    public struct OutreachAssigned: Document {
        /// Which, to whom, how likely.
        public var assignment: Assignment {
            get { assignmentHeld[0] }
            set { assignmentHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var assignmentHeld: [Assignment]

        public init(assignment: Assignment) {
            self.assignmentHeld = [assignment]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            assignmentHeld = [try _fields.required("assignment") as Assignment]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("assignment", assignment)
            return try _fields.json()
        }
    }

    /// An arm made a difference for the first time.
    public struct OutreachExposed: Document {
        /// The experiment.
        public var experiment: String
        /// What was assigned.
        public var unit: String
        /// The arm; none where it is held out.
        public var arm: String?

        public init(experiment: String, unit: String, arm: String? = nil) {
            self.experiment = experiment
            self.unit = unit
            self.arm = arm
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            experiment = try _fields.required("experiment")
            unit = try _fields.required("unit")
            arm = _fields.optional("arm")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("experiment", experiment)
            _fields.put("unit", unit)
            _fields.putOptional("arm", arm)
            return try _fields.json()
        }
    }

    /// Something was offered.
    public struct OutreachOffered: Document {
        /// What.
        public var offer: OfferGiven {
            get { offerHeld[0] }
            set { offerHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var offerHeld: [OfferGiven]

        public init(offer: OfferGiven) {
            self.offerHeld = [offer]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            offerHeld = [try _fields.required("offer") as OfferGiven]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("offer", offer)
            return try _fields.json()
        }
    }

    /// A model of the host said something.
    public struct OutreachScored: Document {
        /// What.
        public var score: Score

        public init(score: Score) {
            self.score = score
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            score = try _fields.required("score")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("score", score)
            return try _fields.json()
        }
    }

    /// What is known of stock.
    public struct OutreachStockKnown: Document {
        /// How much there is.
        public var stock: StockFact

        public init(stock: StockFact) {
            self.stock = stock
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            stock = try _fields.required("stock")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("stock", stock)
            return try _fields.json()
        }
    }

    /// What nothing needs any more was forgotten: messages and stock from before that time.
    public struct OutreachForgotten: Document {
        /// That time.
        public var before: Instant

        public init(before: Instant) {
            self.before = before
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            before = try _fields.required("before")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("before", before)
            return try _fields.json()
        }
    }

    /// Everything about a person was forgotten.
    public struct OutreachPersonForgotten: Document {
        /// The person.
        public var contact: String

        public init(contact: String) {
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contact = try _fields.required("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// The cart is there.
    public struct CartCreated: Document {
        /// What it is about.
        public var cart: String
        /// What it is for.
        public var kind: CartKind?
        /// Who decides about it.
        public var authority: Authority?
        /// The unit that buys.
        public var unit: String?
        /// Whose it is; a guest's when absent.
        public var owner: String?
        /// The currency.
        public var currency: String
        /// What is said about it as a whole.
        public var head: CartHead? {
            get { headHeld.first }
            set { headHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var headHeld: [CartHead]
        /// When it ends unless somebody comes back.
        public var expires: Instant?
        /// Whether a buyer did it.
        public var buyer: Bool?

        public init(
            cart: String,
            kind: CartKind? = nil,
            authority: Authority? = nil,
            unit: String? = nil,
            owner: String? = nil,
            currency: String,
            head: CartHead? = nil,
            expires: Instant? = nil,
            buyer: Bool? = nil
        ) {
            self.cart = cart
            self.kind = kind
            self.authority = authority
            self.unit = unit
            self.owner = owner
            self.currency = currency
            self.headHeld = head.map { [$0] } ?? []
            self.expires = expires
            self.buyer = buyer
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            kind = _fields.optional("kind")
            authority = _fields.optional("authority")
            unit = _fields.optional("unit")
            owner = _fields.optional("owner")
            currency = try _fields.required("currency")
            headHeld = (_fields.optional("head") as CartHead?).map { [$0] } ?? []
            expires = _fields.optional("expires")
            buyer = _fields.optional("buyer")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("kind", kind)
            _fields.putOptional("authority", authority)
            _fields.putOptional("unit", unit)
            _fields.putOptional("owner", owner)
            _fields.put("currency", currency)
            _fields.putOptional("head", head)
            _fields.putOptional("expires", expires)
            _fields.putOptional("buyer", buyer)
            return try _fields.json()
        }
    }

    /// Something was written on a line.
    public struct CartLineEdited: Document {
        /// What it is about.
        public var cart: String
        /// The line.
        public var line: String
        /// Its key.
        public var key: LineKey
        /// When, by whom, by which operation.
        public var stamp: Stamp
        /// What was written.
        public var edit: LineEdit
        /// Whether a buyer did it.
        public var buyer: Bool?
        /// Whether the configuration of the line breaks a constraint.
        public var misconfigured: Bool?
        /// The quantity of the line afterwards; none when it is gone.
        public var quantity: Decimal?

        public init(
            cart: String,
            line: String,
            key: LineKey,
            stamp: Stamp,
            edit: LineEdit,
            buyer: Bool? = nil,
            misconfigured: Bool? = nil,
            quantity: Decimal? = nil
        ) {
            self.cart = cart
            self.line = line
            self.key = key
            self.stamp = stamp
            self.edit = edit
            self.buyer = buyer
            self.misconfigured = misconfigured
            self.quantity = quantity
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            line = try _fields.required("line")
            key = try _fields.required("key")
            stamp = try _fields.required("stamp")
            edit = try _fields.required("edit")
            buyer = _fields.optional("buyer")
            misconfigured = _fields.optional("misconfigured")
            quantity = _fields.optional("quantity")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("line", line)
            _fields.put("key", key)
            _fields.put("stamp", stamp)
            _fields.put("edit", edit)
            _fields.putOptional("buyer", buyer)
            _fields.putOptional("misconfigured", misconfigured)
            _fields.putOptional("quantity", quantity)
            return try _fields.json()
        }
    }

    /// Additions before the horizon were folded, and lines that were gone before it forgotten.
    public struct CartFolded: Document {
        /// What it is about.
        public var cart: String
        /// Operations before this are too old from now on.
        public var horizon: Instant

        public init(cart: String, horizon: Instant) {
            self.cart = cart
            self.horizon = horizon
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            horizon = try _fields.required("horizon")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("horizon", horizon)
            return try _fields.json()
        }
    }

    /// What is said about the cart as a whole was replaced.
    public struct CartHeadChanged: Document {
        /// What it is about.
        public var cart: String
        /// What is said now.
        public var head: CartHead {
            get { headHeld[0] }
            set { headHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var headHeld: [CartHead]
        /// Whether a buyer did it.
        public var buyer: Bool?

        public init(cart: String, head: CartHead, buyer: Bool? = nil) {
            self.cart = cart
            self.headHeld = [head]
            self.buyer = buyer
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            headHeld = [try _fields.required("head") as CartHead]
            buyer = _fields.optional("buyer")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("head", head)
            _fields.putOptional("buyer", buyer)
            return try _fields.json()
        }
    }

    /// It is for something else now.
    public struct CartKindChanged: Document {
        /// What it is about.
        public var cart: String
        /// What it is for.
        public var kind: CartKind

        public init(cart: String, kind: CartKind) {
            self.cart = cart
            self.kind = kind
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            kind = try _fields.required("kind")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("kind", kind)
            return try _fields.json()
        }
    }

    /// Who may use it was said anew.
    public struct CartShared: Document {
        /// What it is about.
        public var cart: String
        /// What everybody of the unit may do.
        public var shared: Access?
        /// Who else may use it.
        public var members: [Member]

        public init(cart: String, shared: Access? = nil, members: [Member] = []) {
            self.cart = cart
            self.shared = shared
            self.members = members
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            shared = _fields.optional("shared")
            members = _fields.list("members")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("shared", shared)
            _fields.putUnlessEmpty("members", members)
            return try _fields.json()
        }
    }

    /// It has an owner now.
    public struct CartClaimed: Document {
        /// What it is about.
        public var cart: String
        /// Whose it is.
        public var owner: String
        /// The unit that buys.
        public var unit: String?

        public init(cart: String, owner: String, unit: String? = nil) {
            self.cart = cart
            self.owner = owner
            self.unit = unit
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            owner = try _fields.required("owner")
            unit = _fields.optional("unit")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("owner", owner)
            _fields.putOptional("unit", unit)
            return try _fields.json()
        }
    }

    /// Its end was put off.
    public struct CartExtended: Document {
        /// What it is about.
        public var cart: String
        /// When it ends; never when absent.
        public var expires: Instant?

        public init(cart: String, expires: Instant? = nil) {
            self.cart = cart
            self.expires = expires
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            expires = _fields.optional("expires")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("expires", expires)
            return try _fields.json()
        }
    }

    /// Somebody holds it.
    public struct CartLocked: Document {
        /// What it is about.
        public var cart: String
        /// The lock.
        public var lock: CartLock

        public init(cart: String, lock: CartLock) {
            self.cart = cart
            self.lock = lock
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            lock = try _fields.required("lock")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("lock", lock)
            return try _fields.json()
        }
    }

    /// Nobody holds it any more.
    public struct CartUnlocked: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// Its prices are kept.
    public struct CartFrozen: Document {
        /// What it is about.
        public var cart: String
        /// Whether edits are refused.
        public var hard: Bool?
        /// The prices.
        public var snapshot: PriceSnapshot {
            get { snapshotHeld[0] }
            set { snapshotHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var snapshotHeld: [PriceSnapshot]

        public init(cart: String, hard: Bool? = nil, snapshot: PriceSnapshot) {
            self.cart = cart
            self.hard = hard
            self.snapshotHeld = [snapshot]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            hard = _fields.optional("hard")
            snapshotHeld = [try _fields.required("snapshot") as PriceSnapshot]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("hard", hard)
            _fields.put("snapshot", snapshot)
            return try _fields.json()
        }
    }

    /// Its prices are no longer kept.
    public struct CartThawed: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// The buyer was shown what it costs.
    public struct CartSeen: Document {
        /// What it is about.
        public var cart: String
        /// What was shown.
        public var snapshot: PriceSnapshot {
            get { snapshotHeld[0] }
            set { snapshotHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var snapshotHeld: [PriceSnapshot]
        /// Whether a buyer did it.
        public var buyer: Bool?

        public init(cart: String, snapshot: PriceSnapshot, buyer: Bool? = nil) {
            self.cart = cart
            self.snapshotHeld = [snapshot]
            self.buyer = buyer
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            snapshotHeld = [try _fields.required("snapshot") as PriceSnapshot]
            buyer = _fields.optional("buyer")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("snapshot", snapshot)
            _fields.putOptional("buyer", buyer)
            return try _fields.json()
        }
    }

    /// It was submitted.
    public struct CartSubmitted: Document {
        /// What it is about.
        public var cart: String
        /// The approval it waits for; none when it needs no approval and is approved by that.
        public var approval: String?
        /// The prices it was submitted with.
        public var snapshot: PriceSnapshot {
            get { snapshotHeld[0] }
            set { snapshotHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var snapshotHeld: [PriceSnapshot]
        /// The digests of what was submitted.
        public var facets: Facets
        /// When an approval that was not needed lapses.
        public var until: Instant?
        /// Whether a buyer did it.
        public var buyer: Bool?

        public init(
            cart: String,
            approval: String? = nil,
            snapshot: PriceSnapshot,
            facets: Facets,
            until: Instant? = nil,
            buyer: Bool? = nil
        ) {
            self.cart = cart
            self.approval = approval
            self.snapshotHeld = [snapshot]
            self.facets = facets
            self.until = until
            self.buyer = buyer
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            approval = _fields.optional("approval")
            snapshotHeld = [try _fields.required("snapshot") as PriceSnapshot]
            facets = try _fields.required("facets")
            until = _fields.optional("until")
            buyer = _fields.optional("buyer")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("approval", approval)
            _fields.put("snapshot", snapshot)
            _fields.put("facets", facets)
            _fields.putOptional("until", until)
            _fields.putOptional("buyer", buyer)
            return try _fields.json()
        }
    }

    /// It was approved.
    public struct CartApproved: Document {
        /// What it is about.
        public var cart: String
        /// When that lapses; never when absent.
        public var until: Instant?

        public init(cart: String, until: Instant? = nil) {
            self.cart = cart
            self.until = until
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            until = _fields.optional("until")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("until", until)
            return try _fields.json()
        }
    }

    /// It was rejected or returned for changes.
    public struct CartReturned: Document {
        /// What it is about.
        public var cart: String
        /// Why.
        public var reasons: [CartReason]

        public init(cart: String, reasons: [CartReason] = []) {
            self.cart = cart
            self.reasons = reasons
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            reasons = _fields.list("reasons")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putUnlessEmpty("reasons", reasons)
            return try _fields.json()
        }
    }

    /// It was taken back from approval.
    public struct CartRecalled: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// What was approved was changed.
    public struct CartAmended: Document {
        /// What it is about.
        public var cart: String
        /// The prices now.
        public var snapshot: PriceSnapshot {
            get { snapshotHeld[0] }
            set { snapshotHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var snapshotHeld: [PriceSnapshot]
        /// The digests now.
        public var facets: Facets
        /// The approval it waits for again; none when it stays approved.
        public var approval: String?
        /// Whether a buyer did it.
        public var buyer: Bool?

        public init(
            cart: String,
            snapshot: PriceSnapshot,
            facets: Facets,
            approval: String? = nil,
            buyer: Bool? = nil
        ) {
            self.cart = cart
            self.snapshotHeld = [snapshot]
            self.facets = facets
            self.approval = approval
            self.buyer = buyer
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            snapshotHeld = [try _fields.required("snapshot") as PriceSnapshot]
            facets = try _fields.required("facets")
            approval = _fields.optional("approval")
            buyer = _fields.optional("buyer")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("snapshot", snapshot)
            _fields.put("facets", facets)
            _fields.putOptional("approval", approval)
            _fields.putOptional("buyer", buyer)
            return try _fields.json()
        }
    }

    /// The approval is too old.
    public struct CartApprovalLapsed: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// An order is being placed.
    public struct CartPlacing: Document {
        /// What it is about.
        public var cart: String
        /// The key of the effect that places it.
        public var key: String
        /// The prices, where none were kept.
        public var snapshot: PriceSnapshot? {
            get { snapshotHeld.first }
            set { snapshotHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var snapshotHeld: [PriceSnapshot]
        /// Whether a buyer did it.
        public var buyer: Bool?

        public init(cart: String, key: String, snapshot: PriceSnapshot? = nil, buyer: Bool? = nil) {
            self.cart = cart
            self.key = key
            self.snapshotHeld = snapshot.map { [$0] } ?? []
            self.buyer = buyer
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            key = try _fields.required("key")
            snapshotHeld = (_fields.optional("snapshot") as PriceSnapshot?).map { [$0] } ?? []
            buyer = _fields.optional("buyer")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("key", key)
            _fields.putOptional("snapshot", snapshot)
            _fields.putOptional("buyer", buyer)
            return try _fields.json()
        }
    }

    /// Nobody knows whether the order was taken.
    public struct CartPlacingUnknown: Document {
        /// What it is about.
        public var cart: String
        /// The key of the effect.
        public var key: String

        public init(cart: String, key: String) {
            self.cart = cart
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            key = try _fields.required("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("key", key)
            return try _fields.json()
        }
    }

    /// It was ordered.
    public struct CartPlaced: Document {
        /// What it is about.
        public var cart: String
        /// The order.
        public var order: String

        public init(cart: String, order: String) {
            self.cart = cart
            self.order = order
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            order = try _fields.required("order")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("order", order)
            return try _fields.json()
        }
    }

    /// The order was refused.
    public struct CartRefused: Document {
        /// What it is about.
        public var cart: String
        /// Why.
        public var reason: CartReason

        public init(cart: String, reason: CartReason) {
            self.cart = cart
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            reason = try _fields.required("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("reason", reason)
            return try _fields.json()
        }
    }

    /// A remainder lives on.
    public struct CartGenerationStarted: Document {
        /// What it is about.
        public var cart: String
        /// The generation, from 1.
        public var generation: Int
        /// The order that covered the rest.
        public var order: String
        /// When it ends unless somebody comes back.
        public var expires: Instant?

        public init(cart: String, generation: Int, order: String, expires: Instant? = nil) {
            self.cart = cart
            self.generation = generation
            self.order = order
            self.expires = expires
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            generation = try _fields.required("generation")
            order = try _fields.required("order")
            expires = _fields.optional("expires")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("generation", generation)
            _fields.put("order", order)
            _fields.putOptional("expires", expires)
            return try _fields.json()
        }
    }

    /// Its lines went into another cart.
    public struct CartMerged: Document {
        /// What it is about.
        public var cart: String
        /// The other cart.
        public var into: String

        public init(cart: String, into: String) {
            self.cart = cart
            self.into = into
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            into = try _fields.required("into")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("into", into)
            return try _fields.json()
        }
    }

    /// It went to a procurement system.
    public struct CartTransferred: Document {
        /// What it is about.
        public var cart: String
        /// The prices it went with.
        public var snapshot: PriceSnapshot {
            get { snapshotHeld[0] }
            set { snapshotHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var snapshotHeld: [PriceSnapshot]
        /// When it ends without a purchase order.
        public var expires: Instant?

        public init(cart: String, snapshot: PriceSnapshot, expires: Instant? = nil) {
            self.cart = cart
            self.snapshotHeld = [snapshot]
            self.expires = expires
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            snapshotHeld = [try _fields.required("snapshot") as PriceSnapshot]
            expires = _fields.optional("expires")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("snapshot", snapshot)
            _fields.putOptional("expires", expires)
            return try _fields.json()
        }
    }

    /// Nobody came back.
    public struct CartExpired: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// Somebody threw it away.
    public struct CartDeleted: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// What another system says that it is.
    public struct CartObserved: Document {
        /// What it is about.
        public var cart: String
        /// The other system's version.
        public var sourceVersion: Int
        /// The whole cart.
        public var whole: CartRecord {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [CartRecord]

        public init(cart: String, sourceVersion: Int, whole: CartRecord) {
            self.cart = cart
            self.sourceVersion = sourceVersion
            self.wholeHeld = [whole]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            sourceVersion = try _fields.required("source_version")
            wholeHeld = [try _fields.required("whole") as CartRecord]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("source_version", sourceVersion)
            _fields.put("whole", whole)
            return try _fields.json()
        }
    }

    /// It began.
    public struct QuoteCreated: Document {
        /// What it is about.
        public var quote: String
        /// How.
        public var start: QuoteStart {
            get { startHeld[0] }
            set { startHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var startHeld: [QuoteStart]

        public init(quote: String, start: QuoteStart) {
            self.quote = quote
            self.startHeld = [start]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            startHeld = [try _fields.required("start") as QuoteStart]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("start", start)
            return try _fields.json()
        }
    }

    /// Lines changed.
    public struct QuoteEdited: Document {
        /// What it is about.
        public var quote: String
        /// Lines as they are now.
        public var set: [QuoteLine]
        /// Lines taken out.
        public var removed: [String]
        /// Where the goods go now.
        public var shipTo: String?
        /// The buyer's purchase order number now.
        public var po: String?

        public init(
            quote: String,
            set: [QuoteLine] = [],
            removed: [String] = [],
            shipTo: String? = nil,
            po: String? = nil
        ) {
            self.quote = quote
            self.set = set
            self.removed = removed
            self.shipTo = shipTo
            self.po = po
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            set = _fields.list("set")
            removed = _fields.list("removed")
            shipTo = _fields.optional("ship_to")
            po = _fields.optional("po")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putUnlessEmpty("set", set)
            _fields.putUnlessEmpty("removed", removed)
            _fields.putOptional("ship_to", shipTo)
            _fields.putOptional("po", po)
            return try _fields.json()
        }
    }

    /// An offer was asked for.
    public struct QuoteRequested: Document {
        /// What it is about.
        public var quote: String
        /// Lines whose price was looked at again.
        public var set: [QuoteLine]

        public init(quote: String, set: [QuoteLine] = []) {
            self.quote = quote
            self.set = set
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            set = _fields.list("set")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putUnlessEmpty("set", set)
            return try _fields.json()
        }
    }

    /// A seller took it on.
    public struct QuoteClaimed: Document {
        /// What it is about.
        public var quote: String
        /// Who; absent when the host did.
        public var seller: String?

        public init(quote: String, seller: String? = nil) {
            self.quote = quote
            self.seller = seller
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            seller = _fields.optional("seller")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("seller", seller)
            return try _fields.json()
        }
    }

    /// It went back to the queue.
    public struct QuoteUnclaimed: Document {
        /// What it is about.
        public var quote: String

        public init(quote: String) {
            self.quote = quote
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            return try _fields.json()
        }
    }

    /// Prices of lines were set.
    public struct QuotePriced: Document {
        /// What it is about.
        public var quote: String
        /// Lines as they are now.
        public var set: [QuoteLine]

        public init(quote: String, set: [QuoteLine] = []) {
            self.quote = quote
            self.set = set
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            set = _fields.list("set")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putUnlessEmpty("set", set)
            return try _fields.json()
        }
    }

    /// The quote's discount was set.
    public struct QuoteDiscounted: Document {
        /// What it is about.
        public var quote: String
        /// The discount; none when it was taken away.
        public var discount: QuoteDiscount?
        /// Lines as they are now.
        public var set: [QuoteLine]

        public init(quote: String, discount: QuoteDiscount? = nil, set: [QuoteLine] = []) {
            self.quote = quote
            self.discount = discount
            self.set = set
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            discount = _fields.optional("discount")
            set = _fields.list("set")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("discount", discount)
            _fields.putUnlessEmpty("set", set)
            return try _fields.json()
        }
    }

    /// Charges were set.
    public struct QuoteCharged: Document {
        /// What it is about.
        public var quote: String
        /// All of them.
        public var charges: [QuoteCharge]

        public init(quote: String, charges: [QuoteCharge] = []) {
            self.quote = quote
            self.charges = charges
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            charges = _fields.list("charges")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putUnlessEmpty("charges", charges)
            return try _fields.json()
        }
    }

    /// Line totals were set to a target.
    public struct QuoteTargeted: Document {
        /// What it is about.
        public var quote: String
        /// The total.
        public var total: Decimal
        /// Lines as they are now.
        public var set: [QuoteLine]

        public init(quote: String, total: Decimal, set: [QuoteLine] = []) {
            self.quote = quote
            self.total = total
            self.set = set
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            total = try _fields.required("total")
            set = _fields.list("set")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("total", total)
            _fields.putUnlessEmpty("set", set)
            return try _fields.json()
        }
    }

    /// The offer waits for a colleague of its seller.
    public struct QuoteSentForApproval: Document {
        /// What it is about.
        public var quote: String
        /// The offer.
        public var offer: OfferMade
        /// Why.
        public var beyond: [Why]

        public init(quote: String, offer: OfferMade, beyond: [Why] = []) {
            self.quote = quote
            self.offer = offer
            self.beyond = beyond
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            offer = try _fields.required("offer")
            beyond = _fields.list("beyond")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("offer", offer)
            _fields.putUnlessEmpty("beyond", beyond)
            return try _fields.json()
        }
    }

    /// The colleague sent it back.
    public struct QuoteInternallyRefused: Document {
        /// What it is about.
        public var quote: String
        /// Who.
        public var by: String
        /// The id of a note.
        public var note: String?

        public init(quote: String, by: String, note: String? = nil) {
            self.quote = quote
            self.by = by
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            by = try _fields.required("by")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("by", by)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// The offer was made.
    public struct QuoteOffered: Document {
        /// What it is about.
        public var quote: String
        /// The offer.
        public var offer: OfferMade
        /// Who let it pass, where that was needed.
        public var approvedBy: String?
        /// Who made it.
        public var by: String
        /// When it ends (exclusive).
        public var validUntil: Instant?
        /// When the buyer is to be reminded.
        public var remindAt: Instant?
        /// Lines that are not optional and charges, before tax where prices are without it.
        public var total: Decimal

        public init(
            quote: String,
            offer: OfferMade,
            approvedBy: String? = nil,
            by: String,
            validUntil: Instant? = nil,
            remindAt: Instant? = nil,
            total: Decimal
        ) {
            self.quote = quote
            self.offer = offer
            self.approvedBy = approvedBy
            self.by = by
            self.validUntil = validUntil
            self.remindAt = remindAt
            self.total = total
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            offer = try _fields.required("offer")
            approvedBy = _fields.optional("approved_by")
            by = try _fields.required("by")
            validUntil = _fields.optional("valid_until")
            remindAt = _fields.optional("remind_at")
            total = try _fields.required("total")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("offer", offer)
            _fields.putOptional("approved_by", approvedBy)
            _fields.put("by", by)
            _fields.putOptional("valid_until", validUntil)
            _fields.putOptional("remind_at", remindAt)
            _fields.put("total", total)
            return try _fields.json()
        }
    }

    /// The end of the offer is near.
    public struct QuoteReminded: Document {
        /// What it is about.
        public var quote: String

        public init(quote: String) {
            self.quote = quote
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            return try _fields.json()
        }
    }

    /// The offer ended undecided.
    public struct QuoteExpired: Document {
        /// What it is about.
        public var quote: String

        public init(quote: String) {
            self.quote = quote
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            return try _fields.json()
        }
    }

    /// The term of a blanket order ended.
    public struct QuoteTermEnded: Document {
        /// What it is about.
        public var quote: String
        /// What it is now: ordered, or expired if nothing ever was.
        public var state: QuoteState

        public init(quote: String, state: QuoteState) {
            self.quote = quote
            self.state = state
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            state = try _fields.required("state")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("state", state)
            return try _fields.json()
        }
    }

    /// The buyer accepted.
    public struct QuoteAccepted: Document {
        /// What it is about.
        public var quote: String
        /// Who.
        public var by: String
        /// What.
        public var lines: [AcceptedLine]
        /// The buyer's purchase order number.
        public var po: String?
        /// Lines and charges.
        public var total: Decimal

        public init(quote: String, by: String, lines: [AcceptedLine] = [], po: String? = nil, total: Decimal) {
            self.quote = quote
            self.by = by
            self.lines = lines
            self.po = po
            self.total = total
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            by = try _fields.required("by")
            lines = _fields.list("lines")
            po = _fields.optional("po")
            total = try _fields.required("total")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("by", by)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("po", po)
            _fields.put("total", total)
            return try _fields.json()
        }
    }

    /// The buyer asked for another offer.
    public struct QuoteCountered: Document {
        /// What it is about.
        public var quote: String
        /// What for.
        public var counter: Counter
        /// Wishes.
        public var wishes: [WishedLine]

        public init(quote: String, counter: Counter, wishes: [WishedLine] = []) {
            self.quote = quote
            self.counter = counter
            self.wishes = wishes
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            counter = try _fields.required("counter")
            wishes = _fields.list("wishes")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("counter", counter)
            _fields.putUnlessEmpty("wishes", wishes)
            return try _fields.json()
        }
    }

    /// The buyer said no.
    public struct QuoteDeclined: Document {
        /// What it is about.
        public var quote: String
        /// Why.
        public var reason: String?

        public init(quote: String, reason: String? = nil) {
            self.quote = quote
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// The seller took the offer back.
    public struct QuoteWithdrawn: Document {
        /// What it is about.
        public var quote: String
        /// Why.
        public var reason: String?

        public init(quote: String, reason: String? = nil) {
            self.quote = quote
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// The seller makes no offer.
    public struct QuoteRejected: Document {
        /// What it is about.
        public var quote: String
        /// Why.
        public var reason: String?

        public init(quote: String, reason: String? = nil) {
            self.quote = quote
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// It was given up.
    public struct QuoteCancelled: Document {
        /// What it is about.
        public var quote: String
        /// Why.
        public var reason: String?
        /// Whether a part was ordered before: then it ends as ordered.
        public var ordered: Bool?

        public init(quote: String, reason: String? = nil, ordered: Bool? = nil) {
            self.quote = quote
            self.reason = reason
            self.ordered = ordered
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            reason = _fields.optional("reason")
            ordered = _fields.optional("ordered")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("reason", reason)
            _fields.putOptional("ordered", ordered)
            return try _fields.json()
        }
    }

    /// It is worked on again.
    public struct QuoteRequoted: Document {
        /// What it is about.
        public var quote: String
        /// Who works on it now.
        public var seller: String?
        /// The quote's discount now: none where today's prices leave less than it takes.
        public var discount: QuoteDiscount?
        /// Lines at today's prices.
        public var set: [QuoteLine]

        public init(
            quote: String,
            seller: String? = nil,
            discount: QuoteDiscount? = nil,
            set: [QuoteLine] = []
        ) {
            self.quote = quote
            self.seller = seller
            self.discount = discount
            self.set = set
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            seller = _fields.optional("seller")
            discount = _fields.optional("discount")
            set = _fields.list("set")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("seller", seller)
            _fields.putOptional("discount", discount)
            _fields.putUnlessEmpty("set", set)
            return try _fields.json()
        }
    }

    /// A part is being ordered.
    public struct QuotePlacing: Document {
        /// What it is about.
        public var quote: String
        /// The part.
        public var release: Release

        public init(quote: String, release: Release) {
            self.quote = quote
            self.release = release
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            release = try _fields.required("release")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("release", release)
            return try _fields.json()
        }
    }

    /// The part is ordered.
    public struct QuotePlaced: Document {
        /// What it is about.
        public var quote: String
        /// The release.
        public var release: Int
        /// The order.
        public var order: String
        /// Whether that was all that the quote was good for.
        public var complete: Bool?

        public init(quote: String, release: Int, order: String, complete: Bool? = nil) {
            self.quote = quote
            self.release = release
            self.order = order
            self.complete = complete
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            release = try _fields.required("release")
            order = try _fields.required("order")
            complete = _fields.optional("complete")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("release", release)
            _fields.put("order", order)
            _fields.putOptional("complete", complete)
            return try _fields.json()
        }
    }

    /// The order was refused; the part is as it was.
    public struct QuoteRefused: Document {
        /// What it is about.
        public var quote: String
        /// The release.
        public var release: Int
        /// Why.
        public var reason: String?

        public init(quote: String, release: Int, reason: String? = nil) {
            self.quote = quote
            self.release = release
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            release = try _fields.required("release")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("release", release)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// A message was added.
    public struct QuoteMessaged: Document {
        /// What it is about.
        public var quote: String
        /// The id of its text.
        public var text: String
        /// Who.
        public var by: String
        /// Whether it is among the seller's people.
        public var `internal`: Bool?

        public init(quote: String, text: String, by: String, `internal`: Bool? = nil) {
            self.quote = quote
            self.text = text
            self.by = by
            self.`internal` = `internal`
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            text = try _fields.required("text")
            by = try _fields.required("by")
            `internal` = _fields.optional("internal")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("text", text)
            _fields.put("by", by)
            _fields.putOptional("internal", `internal`)
            return try _fields.json()
        }
    }

    /// Another system said what its quote is now.
    public struct QuoteObserved: Document {
        /// What it is about.
        public var quote: String
        /// The whole quote.
        public var whole: QuoteObservation {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [QuoteObservation]

        public init(quote: String, whole: QuoteObservation) {
            self.quote = quote
            self.wholeHeld = [whole]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            wholeHeld = [try _fields.required("whole") as QuoteObservation]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("whole", whole)
            return try _fields.json()
        }
    }

    /// It was asked for.
    public struct ApprovalRequested: Document {
        /// What it is about.
        public var approval: String
        /// What and who.
        public var `case`: ApprovalCase {
            get { caseHeld[0] }
            set { caseHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var caseHeld: [ApprovalCase]
        /// The merged plan.
        public var steps: [PlanStep]

        public init(approval: String, `case`: ApprovalCase, steps: [PlanStep] = []) {
            self.approval = approval
            self.caseHeld = [`case`]
            self.steps = steps
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            caseHeld = [try _fields.required("case") as ApprovalCase]
            steps = _fields.list("steps")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("case", `case`)
            _fields.putUnlessEmpty("steps", steps)
            return try _fields.json()
        }
    }

    /// The steps of a stage opened.
    public struct ApprovalStageOpened: Document {
        /// What it is about.
        public var approval: String
        /// The stage.
        public var stage: Int
        /// Its steps that were not approved before.
        public var steps: [OpenedStep]

        public init(approval: String, stage: Int, steps: [OpenedStep] = []) {
            self.approval = approval
            self.stage = stage
            self.steps = steps
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            stage = try _fields.required("stage")
            steps = _fields.list("steps")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("stage", stage)
            _fields.putUnlessEmpty("steps", steps)
            return try _fields.json()
        }
    }

    /// A person decided a step.
    public struct ApprovalVoted: Document {
        /// What it is about.
        public var approval: String
        /// The step.
        public var step: String
        /// Who.
        public var by: ApprovalPerson
        /// In whose right.
        public var powers: [ApprovalPerson]
        /// What.
        public var verdict: Verdict
        /// The id of what was said, a text that the host keeps.
        public var note: String?

        public init(
            approval: String,
            step: String,
            by: ApprovalPerson,
            powers: [ApprovalPerson] = [],
            verdict: Verdict,
            note: String? = nil
        ) {
            self.approval = approval
            self.step = step
            self.by = by
            self.powers = powers
            self.verdict = verdict
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            by = try _fields.required("by")
            powers = _fields.list("powers")
            verdict = try _fields.required("verdict")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.put("by", by)
            _fields.putUnlessEmpty("powers", powers)
            _fields.put("verdict", verdict)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// A step is approved.
    public struct ApprovalStepApproved: Document {
        /// What it is about.
        public var approval: String
        /// The step.
        public var step: String
        /// Whether nobody decided in time and the policy did.
        public var byItself: Bool?

        public init(approval: String, step: String, byItself: Bool? = nil) {
            self.approval = approval
            self.step = step
            self.byItself = byItself
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            byItself = _fields.optional("by_itself")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.putOptional("by_itself", byItself)
            return try _fields.json()
        }
    }

    /// A step is rejected.
    public struct ApprovalStepRejected: Document {
        /// What it is about.
        public var approval: String
        /// The step.
        public var step: String
        /// Whether nobody decided in time and the policy did.
        public var byItself: Bool?

        public init(approval: String, step: String, byItself: Bool? = nil) {
            self.approval = approval
            self.step = step
            self.byItself = byItself
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            byItself = _fields.optional("by_itself")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.putOptional("by_itself", byItself)
            return try _fields.json()
        }
    }

    /// More people may decide a step.
    public struct ApprovalEscalated: Document {
        /// What it is about.
        public var approval: String
        /// The step.
        public var step: String
        /// Who may decide it now.
        public var eligible: [Eligible]
        /// How many they are.
        public var people: Int

        public init(approval: String, step: String, eligible: [Eligible] = [], people: Int) {
            self.approval = approval
            self.step = step
            self.eligible = eligible
            self.people = people
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            eligible = _fields.list("eligible")
            people = try _fields.required("people")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.putUnlessEmpty("eligible", eligible)
            _fields.put("people", people)
            return try _fields.json()
        }
    }

    /// A step went to somebody else.
    public struct ApprovalReassigned: Document {
        /// What it is about.
        public var approval: String
        /// The step.
        public var step: String
        /// Who decides instead.
        public var to: [Approver]
        /// Who may decide it now.
        public var eligible: [Eligible]
        /// How many they are.
        public var people: Int

        public init(
            approval: String,
            step: String,
            to: [Approver] = [],
            eligible: [Eligible] = [],
            people: Int
        ) {
            self.approval = approval
            self.step = step
            self.to = to
            self.eligible = eligible
            self.people = people
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            to = _fields.list("to")
            eligible = _fields.list("eligible")
            people = try _fields.required("people")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.putUnlessEmpty("to", to)
            _fields.putUnlessEmpty("eligible", eligible)
            _fields.put("people", people)
            return try _fields.json()
        }
    }

    /// Other people may decide.
    public struct ApprovalPeopleChanged: Document {
        /// What it is about.
        public var approval: String
        /// The steps that changed.
        public var steps: [StepPeople]

        public init(approval: String, steps: [StepPeople] = []) {
            self.approval = approval
            self.steps = steps
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            steps = _fields.list("steps")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.putUnlessEmpty("steps", steps)
            return try _fields.json()
        }
    }

    /// It can't be finished as things are.
    public struct ApprovalBlocked: Document {
        /// What it is about.
        public var approval: String
        /// The step.
        public var step: String
        /// The reason, as a sentence.
        public var why: String

        public init(approval: String, step: String, why: String) {
            self.approval = approval
            self.step = step
            self.why = why
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            why = try _fields.required("why")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.put("why", why)
            return try _fields.json()
        }
    }

    /// It can be finished again.
    public struct ApprovalUnblocked: Document {
        /// What it is about.
        public var approval: String

        public init(approval: String) {
            self.approval = approval
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            return try _fields.json()
        }
    }

    /// Every step is approved.
    public struct ApprovalApproved: Document {
        /// What it is about.
        public var approval: String

        public init(approval: String) {
            self.approval = approval
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            return try _fields.json()
        }
    }

    /// It was refused.
    public struct ApprovalRejected: Document {
        /// What it is about.
        public var approval: String
        /// The step that ended it.
        public var step: String
        /// The id of what was said, a text that the host keeps.
        public var note: String?

        public init(approval: String, step: String, note: String? = nil) {
            self.approval = approval
            self.step = step
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            step = try _fields.required("step")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("step", step)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// It was given back to be changed.
    public struct ApprovalReturned: Document {
        /// What it is about.
        public var approval: String
        /// By whom; nobody who is known here where another system decided.
        public var by: ApprovalPerson?
        /// The id of what was said, a text that the host keeps.
        public var note: String?

        public init(approval: String, by: ApprovalPerson? = nil, note: String? = nil) {
            self.approval = approval
            self.by = by
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            by = _fields.optional("by")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.putOptional("by", by)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// Those who asked took it back.
    public struct ApprovalRecalled: Document {
        /// What it is about.
        public var approval: String

        public init(approval: String) {
            self.approval = approval
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            return try _fields.json()
        }
    }

    /// The approved subject changed within what was approved.
    public struct ApprovalAmended: Document {
        /// What it is about.
        public var approval: String
        /// What it is now.
        public var `case`: ApprovalCase {
            get { caseHeld[0] }
            set { caseHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var caseHeld: [ApprovalCase]
        /// The plan for it, all approved.
        public var steps: [PlanStep]

        public init(approval: String, `case`: ApprovalCase, steps: [PlanStep] = []) {
            self.approval = approval
            self.caseHeld = [`case`]
            self.steps = steps
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            caseHeld = [try _fields.required("case") as ApprovalCase]
            steps = _fields.list("steps")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("case", `case`)
            _fields.putUnlessEmpty("steps", steps)
            return try _fields.json()
        }
    }

    /// The approved subject changed beyond what was approved.
    public struct ApprovalReopened: Document {
        /// What it is about.
        public var approval: String
        /// What it is now.
        public var `case`: ApprovalCase {
            get { caseHeld[0] }
            set { caseHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var caseHeld: [ApprovalCase]
        /// The plan for it, with the steps that stay approved.
        public var steps: [PlanStep]

        public init(approval: String, `case`: ApprovalCase, steps: [PlanStep] = []) {
            self.approval = approval
            self.caseHeld = [`case`]
            self.steps = steps
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            caseHeld = [try _fields.required("case") as ApprovalCase]
            steps = _fields.list("steps")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("case", `case`)
            _fields.putUnlessEmpty("steps", steps)
            return try _fields.json()
        }
    }

    /// A new rulebook asks for other steps.
    public struct ApprovalRestarted: Document {
        /// What it is about.
        public var approval: String
        /// What it is, and who decides about it now.
        public var `case`: ApprovalCase {
            get { caseHeld[0] }
            set { caseHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var caseHeld: [ApprovalCase]
        /// The new plan, with the decisions that still fit.
        public var steps: [PlanStep]

        public init(approval: String, `case`: ApprovalCase, steps: [PlanStep] = []) {
            self.approval = approval
            self.caseHeld = [`case`]
            self.steps = steps
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            caseHeld = [try _fields.required("case") as ApprovalCase]
            steps = _fields.list("steps")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("case", `case`)
            _fields.putUnlessEmpty("steps", steps)
            return try _fields.json()
        }
    }

    /// The system that decides about it said where it stands.
    public struct ApprovalObserved: Document {
        /// What it is about.
        public var approval: String
        /// That system's version.
        public var sourceVersion: Int

        public init(approval: String, sourceVersion: Int) {
            self.approval = approval
            self.sourceVersion = sourceVersion
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            sourceVersion = try _fields.required("source_version")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("source_version", sourceVersion)
            return try _fields.json()
        }
    }

    /// Its subject expired, or was ordered with it: it counts no more.
    public struct ApprovalLapsed: Document {
        /// What it is about.
        public var approval: String

        public init(approval: String) {
            self.approval = approval
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            return try _fields.json()
        }
    }

    /// Its subject is gone.
    public struct ApprovalCancelled: Document {
        /// What it is about.
        public var approval: String

        public init(approval: String) {
            self.approval = approval
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            return try _fields.json()
        }
    }

    /// The order is there.
    public struct OrderPlaced: Document {
        /// What it is about.
        public var order: String
        /// The whole order.
        public var whole: Order {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [Order]

        public init(order: String, whole: Order) {
            self.order = order
            self.wholeHeld = [whole]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            wholeHeld = [try _fields.required("whole") as Order]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.put("whole", whole)
            return try _fields.json()
        }
    }

    /// It got a number.
    public struct OrderNumbered: Document {
        /// What it is about.
        public var order: String
        /// The number that people know; as before when absent.
        public var number: String?
        /// Numbers of other systems, each in place of the one that the system had.
        public var external: [ExternalNumber]

        public init(order: String, number: String? = nil, external: [ExternalNumber] = []) {
            self.order = order
            self.number = number
            self.external = external
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            number = _fields.optional("number")
            external = _fields.list("external")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putOptional("number", number)
            _fields.putUnlessEmpty("external", external)
            return try _fields.json()
        }
    }

    /// Its lines or prices changed.
    public struct OrderChanged: Document {
        /// What it is about.
        public var order: String
        /// The prices now.
        public var prices: PriceSnapshot {
            get { pricesHeld[0] }
            set { pricesHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var pricesHeld: [PriceSnapshot]
        /// All lines as they are now.
        public var lines: [OrderLine]
        /// What that gives back.
        public var giveBack: GiveBack
        /// Where the order stands.
        public var state: OrderState

        public init(
            order: String,
            prices: PriceSnapshot,
            lines: [OrderLine] = [],
            giveBack: GiveBack,
            state: OrderState
        ) {
            self.order = order
            self.pricesHeld = [prices]
            self.lines = lines
            self.giveBack = giveBack
            self.state = state
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            pricesHeld = [try _fields.required("prices") as PriceSnapshot]
            lines = _fields.list("lines")
            giveBack = try _fields.required("give_back")
            state = try _fields.required("state")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.put("prices", prices)
            _fields.putUnlessEmpty("lines", lines)
            _fields.put("give_back", giveBack)
            _fields.put("state", state)
            return try _fields.json()
        }
    }

    /// Lines were cancelled.
    public struct OrderCancelled: Document {
        /// What it is about.
        public var order: String
        /// How much of each.
        public var lines: [LineQuantity]
        /// What that gives back.
        public var giveBack: GiveBack
        /// Where the order stands.
        public var state: OrderState

        public init(order: String, lines: [LineQuantity] = [], giveBack: GiveBack, state: OrderState) {
            self.order = order
            self.lines = lines
            self.giveBack = giveBack
            self.state = state
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            giveBack = try _fields.required("give_back")
            state = try _fields.required("state")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            _fields.put("give_back", giveBack)
            _fields.put("state", state)
            return try _fields.json()
        }
    }

    /// Goods left.
    public struct OrderShipped: Document {
        /// What it is about.
        public var order: String
        /// How much of each line.
        public var lines: [LineQuantity]
        /// Where the order stands.
        public var state: OrderState

        public init(order: String, lines: [LineQuantity] = [], state: OrderState) {
            self.order = order
            self.lines = lines
            self.state = state
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            state = try _fields.required("state")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            _fields.put("state", state)
            return try _fields.json()
        }
    }

    /// Goods are waited for.
    public struct OrderBackordered: Document {
        /// What it is about.
        public var order: String
        /// How much of each line is waited for now.
        public var lines: [LineQuantity]

        public init(order: String, lines: [LineQuantity] = []) {
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// An invoice was written, or a credit note.
    public struct OrderInvoiced: Document {
        /// What it is about.
        public var order: String
        /// How much of each line; below zero for a credit note.
        public var lines: [LineQuantity]

        public init(order: String, lines: [LineQuantity] = []) {
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Goods came back.
    public struct OrderReturned: Document {
        /// What it is about.
        public var order: String
        /// How much of each line.
        public var lines: [LineQuantity]
        /// What that gives back.
        public var giveBack: GiveBack

        public init(order: String, lines: [LineQuantity] = [], giveBack: GiveBack) {
            self.order = order
            self.lines = lines
            self.giveBack = giveBack
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            giveBack = try _fields.required("give_back")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            _fields.put("give_back", giveBack)
            return try _fields.json()
        }
    }

    /// What another system says that it is.
    public struct OrderObserved: Document {
        /// What it is about.
        public var order: String
        /// The other system's version.
        public var sourceVersion: Int
        /// The whole order.
        public var whole: Order {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [Order]
        /// What lies between the order before and now.
        public var giveBack: GiveBack

        public init(order: String, sourceVersion: Int, whole: Order, giveBack: GiveBack) {
            self.order = order
            self.sourceVersion = sourceVersion
            self.wholeHeld = [whole]
            self.giveBack = giveBack
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            sourceVersion = try _fields.required("source_version")
            wholeHeld = [try _fields.required("whole") as Order]
            giveBack = try _fields.required("give_back")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.put("source_version", sourceVersion)
            _fields.put("whole", whole)
            _fields.put("give_back", giveBack)
            return try _fields.json()
        }
    }

    /// It was first seen.
    public struct JourneyOpened: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// How it begins.
        public var start: JourneyStart {
            get { startHeld[0] }
            set { startHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var startHeld: [JourneyStart]

        public init(journey: JourneyRef, start: JourneyStart) {
            self.journey = journey
            self.startHeld = [start]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            startHeld = [try _fields.required("start") as JourneyStart]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.put("start", start)
            return try _fields.json()
        }
    }

    /// Something was seen; the new state of that kind of evidence.
    public struct JourneyNoticed: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// What is known of it now.
        public var evidence: Evidence {
            get { evidenceHeld[0] }
            set { evidenceHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var evidenceHeld: [Evidence]

        public init(journey: JourneyRef, evidence: Evidence) {
            self.journey = journey
            self.evidenceHeld = [evidence]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            evidenceHeld = [try _fields.required("evidence") as Evidence]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.put("evidence", evidence)
            return try _fields.json()
        }
    }

    /// Activity: stage and idleness follow from it.
    public struct JourneyActive: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// What it was; nothing when only the first sight of the journey moved.
        public var mark: JourneyMark?
        /// The last activity that counts.
        public var activity: Instant
        /// The stage that it is at now.
        public var stage: BuyingStage
        /// When it is found idle.
        public var idleAt: Instant?

        public init(
            journey: JourneyRef,
            mark: JourneyMark? = nil,
            activity: Instant,
            stage: BuyingStage,
            idleAt: Instant? = nil
        ) {
            self.journey = journey
            self.mark = mark
            self.activity = activity
            self.stage = stage
            self.idleAt = idleAt
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            mark = _fields.optional("mark")
            activity = try _fields.required("activity")
            stage = try _fields.required("stage")
            idleAt = _fields.optional("idle_at")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.putOptional("mark", mark)
            _fields.put("activity", activity)
            _fields.put("stage", stage)
            _fields.putOptional("idle_at", idleAt)
            return try _fields.json()
        }
    }

    /// Somebody came back after it was abandoned: a new generation.
    public struct JourneyResumed: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// Its number.
        public var generation: Int
        /// What brought it back.
        public var mark: JourneyMark
        /// When somebody came back.
        public var activity: Instant
        /// The stage that it is at now.
        public var stage: BuyingStage
        /// When it is found idle.
        public var idleAt: Instant?

        public init(
            journey: JourneyRef,
            generation: Int,
            mark: JourneyMark,
            activity: Instant,
            stage: BuyingStage,
            idleAt: Instant? = nil
        ) {
            self.journey = journey
            self.generation = generation
            self.mark = mark
            self.activity = activity
            self.stage = stage
            self.idleAt = idleAt
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            generation = try _fields.required("generation")
            mark = try _fields.required("mark")
            activity = try _fields.required("activity")
            stage = try _fields.required("stage")
            idleAt = _fields.optional("idle_at")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.put("generation", generation)
            _fields.put("mark", mark)
            _fields.put("activity", activity)
            _fields.put("stage", stage)
            _fields.putOptional("idle_at", idleAt)
            return try _fields.json()
        }
    }

    /// What is in it, whose it is or who must act changed.
    public struct JourneyChanged: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// What is known now.
        public var content: JourneyContent {
            get { contentHeld[0] }
            set { contentHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var contentHeld: [JourneyContent]

        public init(journey: JourneyRef, content: JourneyContent) {
            self.journey = journey
            self.contentHeld = [content]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            contentHeld = [try _fields.required("content") as JourneyContent]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.put("content", content)
            return try _fields.json()
        }
    }

    /// It is found idle later than was thought, or not at all, since another rule fits it.
    public struct JourneyWaits: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// When it is found idle.
        public var idleAt: Instant?

        public init(journey: JourneyRef, idleAt: Instant? = nil) {
            self.journey = journey
            self.idleAt = idleAt
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            idleAt = _fields.optional("idle_at")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.putOptional("idle_at", idleAt)
            return try _fields.json()
        }
    }

    /// Nobody came back in time.
    public struct JourneyAbandoned: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// The generation.
        public var generation: Int
        /// The stage where it stalled.
        public var stage: BuyingStage
        /// What it is worth.
        public var value: Money?
        /// Why, the heaviest reason first; `unknown` alone where none reaches the threshold.
        public var reasons: [RankedReason]
        /// The segments that it is in.
        public var segments: [String]

        public init(
            journey: JourneyRef,
            generation: Int,
            stage: BuyingStage,
            value: Money? = nil,
            reasons: [RankedReason] = [],
            segments: [String] = []
        ) {
            self.journey = journey
            self.generation = generation
            self.stage = stage
            self.value = value
            self.reasons = reasons
            self.segments = segments
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            generation = try _fields.required("generation")
            stage = try _fields.required("stage")
            value = _fields.optional("value")
            reasons = _fields.list("reasons")
            segments = _fields.list("segments")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.put("generation", generation)
            _fields.put("stage", stage)
            _fields.putOptional("value", value)
            _fields.putUnlessEmpty("reasons", reasons)
            _fields.putUnlessEmpty("segments", segments)
            return try _fields.json()
        }
    }

    /// It is over.
    public struct JourneyEnded: Document {
        /// What it is about.
        public var journey: JourneyRef
        /// How.
        public var end: JourneyEnd
        /// When it came to it.
        public var ended: Instant
        /// The order that ended it.
        public var order: String?

        public init(journey: JourneyRef, end: JourneyEnd, ended: Instant, order: String? = nil) {
            self.journey = journey
            self.end = end
            self.ended = ended
            self.order = order
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            journey = try _fields.required("journey")
            end = try _fields.required("end")
            ended = try _fields.required("ended")
            order = _fields.optional("order")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("journey", journey)
            _fields.put("end", end)
            _fields.put("ended", ended)
            _fields.putOptional("order", order)
            return try _fields.json()
        }
    }

    /// It began.
    public struct RunEntered: Document {
        /// What it is about.
        public var run: String
        /// How.
        public var start: RunStart {
            get { startHeld[0] }
            set { startHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var startHeld: [RunStart]

        public init(run: String, start: RunStart) {
            self.run = run
            self.startHeld = [start]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            run = try _fields.required("run")
            startHeld = [try _fields.required("start") as RunStart]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("run", run)
            _fields.put("start", start)
            return try _fields.json()
        }
    }

    /// It waits for a step.
    public struct RunWaiting: Document {
        /// What it is about.
        public var run: String
        /// For which, until when.
        public var wait: RunWait {
            get { waitHeld[0] }
            set { waitHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var waitHeld: [RunWait]

        public init(run: String, wait: RunWait) {
            self.run = run
            self.waitHeld = [wait]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            run = try _fields.required("run")
            waitHeld = [try _fields.required("wait") as RunWait]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("run", run)
            _fields.put("wait", wait)
            return try _fields.json()
        }
    }

    /// The gates were asked.
    public struct RunGated: Document {
        /// What it is about.
        public var run: String
        /// The step.
        public var step: String
        /// Who would get it.
        public var contact: String?
        /// What each said that was asked, in order.
        public var verdicts: [GateVerdict]

        public init(run: String, step: String, contact: String? = nil, verdicts: [GateVerdict] = []) {
            self.run = run
            self.step = step
            self.contact = contact
            self.verdicts = verdicts
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            run = try _fields.required("run")
            step = try _fields.required("step")
            contact = _fields.optional("contact")
            verdicts = _fields.list("verdicts")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("run", run)
            _fields.put("step", step)
            _fields.putOptional("contact", contact)
            _fields.putUnlessEmpty("verdicts", verdicts)
            return try _fields.json()
        }
    }

    /// A step is behind it.
    public struct RunTaken: Document {
        /// What it is about.
        public var run: String
        /// Which, and what became of it.
        public var taken: StepTaken {
            get { takenHeld[0] }
            set { takenHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var takenHeld: [StepTaken]
        /// When it was due by the plan.
        public var due: Instant

        public init(run: String, taken: StepTaken, due: Instant) {
            self.run = run
            self.takenHeld = [taken]
            self.due = due
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            run = try _fields.required("run")
            takenHeld = [try _fields.required("taken") as StepTaken]
            due = try _fields.required("due")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("run", run)
            _fields.put("taken", taken)
            _fields.put("due", due)
            return try _fields.json()
        }
    }

    /// It ends at its next step.
    public struct RunLeaving: Document {
        /// What it is about.
        public var run: String
        /// How.
        public var end: RunEnd

        public init(run: String, end: RunEnd) {
            self.run = run
            self.end = end
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            run = try _fields.required("run")
            end = try _fields.required("end")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("run", run)
            _fields.put("end", end)
            return try _fields.json()
        }
    }

    /// It ended.
    public struct RunEnded: Document {
        /// What it is about.
        public var run: String
        /// How.
        public var end: RunEnd

        public init(run: String, end: RunEnd) {
            self.run = run
            self.end = end
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            run = try _fields.required("run")
            end = try _fields.required("end")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("run", run)
            _fields.put("end", end)
            return try _fields.json()
        }
    }
}

/// An expression over prices: an operator and what it works on.
public indirect enum Expression: Document {
    case list(String)
    case cost(Bool)
    case number(Decimal)
    case sum([Expression])
    case product([Expression])
    case difference([Expression])
    case min([Expression])
    case max([Expression])
    /// One that this version does not know: its field, and what stands there.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (field, value) = try json.onlyField(at: place)
        switch field {
        case "list": self = .list(try String(reading: value, at: place.field("list")))
        case "cost": self = .cost(try Bool(reading: value, at: place.field("cost")))
        case "number": self = .number(try Decimal(reading: value, at: place.field("number")))
        case "sum": self = .sum(try [Expression](reading: value, at: place.field("sum")))
        case "product": self = .product(try [Expression](reading: value, at: place.field("product")))
        case "difference": self = .difference(try [Expression](reading: value, at: place.field("difference")))
        case "min": self = .min(try [Expression](reading: value, at: place.field("min")))
        case "max": self = .max(try [Expression](reading: value, at: place.field("max")))
        default: self = .unknown(field, value)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .list(let value): .object([.init("list", try value.json())])
        case .cost(let value): .object([.init("cost", try value.json())])
        case .number(let value): .object([.init("number", try value.json())])
        case .sum(let value): .object([.init("sum", try value.json())])
        case .product(let value): .object([.init("product", try value.json())])
        case .difference(let value): .object([.init("difference", try value.json())])
        case .min(let value): .object([.init("min", try value.json())])
        case .max(let value): .object([.init("max", try value.json())])
        case .unknown(let field, let value): .object([.init(field, value)])
        }
    }
}
