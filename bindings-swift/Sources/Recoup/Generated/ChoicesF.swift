// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A facet of a subject: what an approval may be about.
public enum Facet: Choice {
    /// What it costs.
    case amount
    /// What is ordered and how much of it.
    case quantity
    /// Where it goes.
    case shipTo
    /// What it is booked to.
    case costCentre
    /// Who it is bought from.
    case supplier
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Facet] = ["amount", "quantity", "ship_to", "cost_centre", "supplier"].map(Facet.init(word:))

    public init(word: String) {
        switch word {
        case "amount": self = .amount
        case "quantity": self = .quantity
        case "ship_to": self = .shipTo
        case "cost_centre": self = .costCentre
        case "supplier": self = .supplier
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .amount: "amount"
        case .quantity: "quantity"
        case .shipTo: "ship_to"
        case .costCentre: "cost_centre"
        case .supplier: "supplier"
        case .unknown(let word): word
        }
    }
}

/// What a field of a CRM record is filled from. A field whose source has nothing to say is left out.
public enum FieldSource: Choice {
    /// The account's id.
    case account
    /// The company's name, where the [directory](super::Directory) has it.
    case accountName
    /// The unit that buys.
    case unit
    /// The buyer's id.
    case contact
    /// The buyer's name, where the directory has it.
    case contactName
    /// The buyer's name up to its last blank; the whole name without one.
    case contactFirstName
    /// The buyer's name after its last blank.
    case contactLastName
    /// The buyer's first e-mail address, where the directory has it.
    case email
    /// The buyer's first phone number, where the directory has it.
    case phone
    /// What it is about, with its kind: `cart:c-9`.
    case journey
    /// The kind of what it is about: `cart`.
    case journeyKind
    /// The id of what it is about: `c-9`.
    case journeyId
    /// The id with its generation: `c-9:2`.
    case key
    /// A name for people: `Cart c-9`.
    case name
    /// A line for people: `Recover cart c-9: quote needed`.
    case subject
    /// The whole context, for people.
    case description
    /// What it is worth, net.
    case amount
    /// The currency of the amount.
    case currency
    /// What is expected to be recovered.
    case expected
    /// The vendor's word for the stage.
    case stage
    /// The vendor's pipeline.
    case pipeline
    /// The code of the heaviest reason.
    case reason
    /// The codes of all reasons, `;` between them.
    case reasons
    /// The segments, `;` between them.
    case segments
    /// The vendor's word for the priority.
    case priority
    /// The vendor's id of the person or team that it goes to, or that looks after it.
    case owner
    /// The person or team itself.
    case rep
    /// When it is to be done; now where nothing is said.
    case due
    /// The date of that, in the rulebook's zone.
    case dueDate
    /// The date when offer or contract end, else so many days from now as the rules say, in the rulebook's zone.
    case closeDate
    /// When offer or contract end.
    case ends
    /// When it was abandoned.
    case abandoned
    /// The play.
    case play
    /// The run.
    case run
    /// The step.
    case step
    /// The key of the effect.
    case effect
    /// The topic of a task.
    case topic
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [FieldSource] = ["account", "account_name", "unit", "contact", "contact_name", "contact_first_name", "contact_last_name", "email", "phone", "journey", "journey_kind", "journey_id", "key", "name", "subject", "description", "amount", "currency", "expected", "stage", "pipeline", "reason", "reasons", "segments", "priority", "owner", "rep", "due", "due_date", "close_date", "ends", "abandoned", "play", "run", "step", "effect", "topic"].map(FieldSource.init(word:))

    public init(word: String) {
        switch word {
        case "account": self = .account
        case "account_name": self = .accountName
        case "unit": self = .unit
        case "contact": self = .contact
        case "contact_name": self = .contactName
        case "contact_first_name": self = .contactFirstName
        case "contact_last_name": self = .contactLastName
        case "email": self = .email
        case "phone": self = .phone
        case "journey": self = .journey
        case "journey_kind": self = .journeyKind
        case "journey_id": self = .journeyId
        case "key": self = .key
        case "name": self = .name
        case "subject": self = .subject
        case "description": self = .description
        case "amount": self = .amount
        case "currency": self = .currency
        case "expected": self = .expected
        case "stage": self = .stage
        case "pipeline": self = .pipeline
        case "reason": self = .reason
        case "reasons": self = .reasons
        case "segments": self = .segments
        case "priority": self = .priority
        case "owner": self = .owner
        case "rep": self = .rep
        case "due": self = .due
        case "due_date": self = .dueDate
        case "close_date": self = .closeDate
        case "ends": self = .ends
        case "abandoned": self = .abandoned
        case "play": self = .play
        case "run": self = .run
        case "step": self = .step
        case "effect": self = .effect
        case "topic": self = .topic
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .account: "account"
        case .accountName: "account_name"
        case .unit: "unit"
        case .contact: "contact"
        case .contactName: "contact_name"
        case .contactFirstName: "contact_first_name"
        case .contactLastName: "contact_last_name"
        case .email: "email"
        case .phone: "phone"
        case .journey: "journey"
        case .journeyKind: "journey_kind"
        case .journeyId: "journey_id"
        case .key: "key"
        case .name: "name"
        case .subject: "subject"
        case .description: "description"
        case .amount: "amount"
        case .currency: "currency"
        case .expected: "expected"
        case .stage: "stage"
        case .pipeline: "pipeline"
        case .reason: "reason"
        case .reasons: "reasons"
        case .segments: "segments"
        case .priority: "priority"
        case .owner: "owner"
        case .rep: "rep"
        case .due: "due"
        case .dueDate: "due_date"
        case .closeDate: "close_date"
        case .ends: "ends"
        case .abandoned: "abandoned"
        case .play: "play"
        case .run: "run"
        case .step: "step"
        case .effect: "effect"
        case .topic: "topic"
        case .unknown(let word): word
        }
    }
}
