//! What a rulebook says about other systems: records, fields, words and ids of the vendor's side.
//!
//! Nothing of a vendor's side is fixed in code: a record of the rulebook takes the place of the default of the same name, whole.
//! The defaults are the vendors' own field names and values, see [`Exchange`](super::Exchange).

use alloc::string::String;

use rust_decimal::Decimal;

use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::id::Name;
use crate::recovery::Stage;

choice! {
    /// What a field of a CRM record is filled from. A field whose source has nothing to say is left out.
    pub enum FieldSource {
        /// The account's id.
        Account "account",
        /// The company's name, where the [directory](super::Directory) has it.
        AccountName "account_name",
        /// The unit that buys.
        Unit "unit",
        /// The buyer's id.
        Contact "contact",
        /// The buyer's name, where the directory has it.
        ContactName "contact_name",
        /// The buyer's name up to its last blank; the whole name without one.
        ContactFirstName "contact_first_name",
        /// The buyer's name after its last blank.
        ContactLastName "contact_last_name",
        /// The buyer's first e-mail address, where the directory has it.
        Email "email",
        /// The buyer's first phone number, where the directory has it.
        Phone "phone",
        /// What it is about, with its kind: `cart:c-9`.
        Journey "journey",
        /// The kind of what it is about: `cart`.
        JourneyKind "journey_kind",
        /// The id of what it is about: `c-9`.
        JourneyId "journey_id",
        /// The id with its generation: `c-9:2`.
        Key "key",
        /// A name for people: `Cart c-9`.
        Name "name",
        /// A line for people: `Recover cart c-9: quote needed`.
        Subject "subject",
        /// The whole context, for people.
        Description "description",
        /// What it is worth, net.
        Amount "amount",
        /// The currency of the amount.
        Currency "currency",
        /// What is expected to be recovered.
        Expected "expected",
        /// The vendor's word for the stage.
        Stage "stage",
        /// The vendor's pipeline.
        Pipeline "pipeline",
        /// The code of the heaviest reason.
        Reason "reason",
        /// The codes of all reasons, `;` between them.
        Reasons "reasons",
        /// The segments, `;` between them.
        Segments "segments",
        /// The vendor's word for the priority.
        Priority "priority",
        /// The vendor's id of the person or team that it goes to, or that looks after it.
        Owner "owner",
        /// The person or team itself.
        Rep "rep",
        /// When it is to be done; now where nothing is said.
        Due "due",
        /// The date of that, in the rulebook's zone.
        DueDate "due_date",
        /// The date when offer or contract end, else so many days from now as the rules say, in the rulebook's zone.
        CloseDate "close_date",
        /// When offer or contract end.
        Ends "ends",
        /// When it was abandoned.
        Abandoned "abandoned",
        /// The play.
        Play "play",
        /// The run.
        Run "run",
        /// The step.
        Step "step",
        /// The key of the effect.
        Effect "effect",
        /// The topic of a task.
        Topic "topic",
    }
}

record! {
    /// How effects are written for other systems.
    #[derive(Default)]
    pub struct ExchangeRules {
        /// For Salesforce.
        optional salesforce: SalesforceRules,
        /// For HubSpot.
        optional hubspot: HubSpotRules,
    }

    /// How effects are written for Salesforce.
    pub struct SalesforceRules check {
        /// The version of the interface.
        default api_version: String = String::from(SalesforceRules::API_VERSION),
        /// Whether one failure takes everything of its request back. Effects that had nothing to do with it come back as `later`.
        default all_or_none: bool = false,
        /// The records; those not named are the defaults.
        list records: SalesforceRecord,
        /// The picklist's words for stages; those not named are the defaults.
        list stages: StageWord,
        /// Salesforce's ids of people and teams.
        list owners: OwnerId,
        /// In how many days something closes that has no end of its own.
        default close_in_days: u32 = 30,
    }

    /// A kind of record of Salesforce.
    pub struct SalesforceRecord {
        /// What steps of plays call it; tasks are the record `task`. Letters, digits and `_`.
        required record: Name,
        /// The object at Salesforce.
        required object: String,
        /// How it is found again. Without one every effect makes a new record.
        optional external_id: ExternalId,
        /// Its fields.
        list fields: FieldRule,
    }

    /// The field with the id by which a record is found again.
    #[derive(Eq)]
    pub struct ExternalId {
        /// The vendor's field.
        required field: String,
        /// What is in it.
        required value: FieldSource,
    }

    /// A field of a record: exactly one of `value`, `constant`, `number`, `flag` and `reference`.
    #[derive(Eq)]
    pub struct FieldRule {
        /// The vendor's field.
        required field: String,
        /// What it is filled from.
        optional value: FieldSource,
        /// A text that never changes.
        optional constant: String,
        /// A number that never changes.
        optional number: Decimal,
        /// Yes or no, never changing.
        optional flag: bool,
        /// The id of another record of Salesforce, which is put in the same request before it.
        optional reference: Name,
        /// The most characters, as UTF-16 counts them; more are cut. 255 for a subject, 120 for a name, 32,000 for a description
        /// unless said; nothing else is cut.
        optional max: u32,
    }

    /// The vendor's word for a stage.
    #[derive(Eq)]
    pub struct StageWord {
        /// The stage.
        required stage: Stage,
        /// The word.
        required word: String,
    }

    /// The vendor's id of a person or team of the seller.
    #[derive(Eq)]
    pub struct OwnerId {
        /// The person or team.
        required rep: Name,
        /// The id.
        required id: String,
    }

    /// How effects are written for HubSpot.
    pub struct HubSpotRules {
        /// The records; those not named are the defaults.
        list records: HubSpotRecord,
        /// The internal ids of stages; those not named are the defaults.
        list stages: StageWord,
        /// The internal id of the pipeline.
        default pipeline: String = String::from(HubSpotRules::PIPELINE),
        /// HubSpot's ids of owners.
        list owners: OwnerId,
        /// In how many days something closes that has no end of its own.
        default close_in_days: u32 = 30,
    }

    /// A kind of record of HubSpot.
    pub struct HubSpotRecord {
        /// What steps of plays call it; tasks are the record `task`.
        required record: Name,
        /// The object at HubSpot, such as `deals`.
        required object: String,
        /// The property with unique values by which it is found again. Without one every effect makes a new record.
        optional id_property: ExternalId,
        /// Its properties.
        list properties: FieldRule,
        /// What it is tied to when it is made; only for records without `id_property`, as a batch of upserts takes none.
        list associations: Association,
    }

    /// A tie to another record, where the directory has HubSpot's id of that.
    #[derive(Eq)]
    pub struct Association {
        /// The kind of record.
        required record: Name,
        /// Whose type of association it is.
        default category: String = String::from("HUBSPOT_DEFINED"),
        /// The type.
        required type_id: u32,
    }
}

impl SalesforceRules {
    /// The version of the interface unless the rulebook says another.
    pub(super) const API_VERSION: &'static str = "68.0";

    fn check(&self, at: &mut Cursor) {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !self.api_version.split_once('.').is_some_and(|(major, minor)| digits(major) && digits(minor)) {
            let fault = |at: &mut Cursor| at.fault(Code::UnsupportedVersion, "Write such as \"68.0\".");
            at.step("api_version", fault);
        }
    }
}

impl Default for SalesforceRules {
    fn default() -> Self {
        let none = (alloc::vec![], alloc::vec![], alloc::vec![]);
        let (records, stages, owners) = none;
        let api_version = Self::API_VERSION.into();
        Self { api_version, all_or_none: false, records, stages, owners, close_in_days: 30 }
    }
}

impl HubSpotRules {
    /// The pipeline that every portal has.
    pub(super) const PIPELINE: &'static str = "default";
}

impl Default for HubSpotRules {
    fn default() -> Self {
        let none = (alloc::vec![], alloc::vec![], alloc::vec![]);
        let (records, stages, owners) = none;
        Self { records, stages, owners, pipeline: Self::PIPELINE.into(), close_in_days: 30 }
    }
}
