//! What a customer company is written as: its tree of units, its contacts, what they may, and on which terms
//! it buys.

use alloc::string::String;

use rust_decimal::Decimal;

use crate::document::{Cursor, record};
use crate::error::{Code, Error};
use crate::id::{
    AccountId, ContactId, CostCentreId, GroupId, Name, OrgUnitId, RegionId, RoleId, SellerId, TaxId,
};
use crate::money::Money;
use crate::time::{Validity, Zone};

record! {
    /// A customer company: one account.
    pub struct CompanyRecord {
        /// The account.
        required account: AccountId,
        /// The account above it, such as a holding whose contracts it may use.
        optional parent: AccountId,
        /// The name for people.
        optional name: String,
        /// Groups of the whole company.
        list groups: GroupId,
        /// Its divisions, branches and locations.
        list units: OrgUnitRecord,
        /// Its people.
        list contacts: ContactRecord,
        /// Certificates that exempt it from taxes.
        list certificates: CertificateRecord,
        /// The terms of payment of units without their own.
        optional terms: TermsRecord,
        /// Who of the seller's people looks after which part of it.
        list territories: TerritoryRecord,
        /// Where its spending is booked.
        list cost_centres: CostCentreRecord,
        /// The zone in which it works, where neither the person nor the ship-to has one.
        optional time_zone: Zone,
        /// The person or team of the seller who looks after it.
        optional owner: Name,
        /// The person or team of the seller who looks after the account above it.
        optional parent_owner: Name,
    }

    /// A cost centre.
    pub struct CostCentreRecord {
        /// The cost centre, unique in the company.
        required id: CostCentreId,
        /// Who answers for it.
        optional owner: ContactId,
        /// The unit that it belongs to.
        optional unit: OrgUnitId,
    }

    /// A division, branch or location.
    pub struct OrgUnitRecord {
        /// The unit, unique in the company.
        required id: OrgUnitId,
        /// The unit above it.
        optional parent: OrgUnitId,
        /// The name for people.
        optional name: String,
        /// Groups of the unit and everything below it.
        list groups: GroupId,
        /// Where goods can be sent.
        list ship_tos: ShipToRecord,
        /// The selling entity that it buys from; that of the unit above when absent.
        optional seller: SellerId,
        /// Its terms of payment; those of the unit above when absent.
        optional terms: TermsRecord,
    }

    /// A place where goods can be sent.
    pub struct ShipToRecord {
        /// The place, unique in the company.
        required id: Name,
        /// Its region, for taxes and eligibility.
        required region: RegionId,
        /// Its zone.
        optional time_zone: Zone,
    }

    /// A person of the company.
    pub struct ContactRecord {
        /// The person, unique in the company.
        required id: ContactId,
        /// Which roles the person has where.
        list memberships: MembershipRecord,
        /// Groups of the person.
        list groups: GroupId,
        /// The person's manager.
        optional manager: ContactId,
        /// What the person may order without approval.
        optional order_limit: Money,
        /// What the person may approve; any amount when absent.
        optional approval_limit: Money,
        /// Whether the person has left or is suspended: holds no role and decides nothing.
        default inactive: bool = false,
        /// The zone in which the person is written to.
        optional time_zone: Zone,
        /// The language and region in which the person is written to, a BCP 47 tag such as `de-AT`.
        optional locale: String,
        /// The person or team of the seller who looks after this person.
        optional owner: Name,
    }

    /// Roles in a unit and everything below it.
    pub struct MembershipRecord {
        /// The unit.
        required unit: OrgUnitId,
        /// The roles.
        list roles: RoleId,
    }

    /// A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by
    /// omission.
    pub struct CertificateRecord check {
        /// The certificate, unique in the company.
        required id: Name,
        /// The taxes.
        list taxes: TaxId,
        /// The regions where it counts; a country covers its subdivisions.
        list regions: RegionId,
        /// When it is in force; always when absent.
        default valid: Validity = Validity::ALWAYS,
    }

    /// Terms of payment.
    #[derive(Default)]
    pub struct TermsRecord check {
        /// Days until payment is due.
        optional net_days: u32,
        /// Whether the days count from the end of the month of the invoice.
        default end_of_month: bool = false,
        /// Percent off for early payment, above 0 to 100; together with `discount_days`.
        optional discount_percent: Decimal,
        /// Days within which early payment counts.
        optional discount_days: u32,
        /// Percent to be paid with the order, 0 to 100.
        optional deposit_percent: Decimal,
    }

    /// A part of the company that one of the seller's people looks after.
    pub struct TerritoryRecord {
        /// The territory, unique in the company.
        required id: Name,
        /// The person or team of the seller.
        required owner: Name,
        /// Units with everything below them; all when absent.
        list units: OrgUnitId,
        /// Regions of the ship-to; all when absent. A country covers its subdivisions.
        list regions: RegionId,
        /// The selling entity; any when absent.
        optional seller: SellerId,
    }
}

impl CertificateRecord {
    fn check(&self, at: &mut Cursor) {
        for (field, empty) in [("taxes", self.taxes.is_empty()), ("regions", self.regions.is_empty())] {
            if empty {
                let detail = "A certificate names its taxes and its regions.";
                at.push(Error::new(Code::MissingField).detail(detail).with("field", field));
            }
        }
    }
}

impl TermsRecord {
    fn check(&self, at: &mut Cursor) {
        let percents =
            [("discount_percent", self.discount_percent), ("deposit_percent", self.deposit_percent)];
        for (field, percent) in percents {
            if percent.is_some_and(|percent| percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED) {
                at.step(field, |at| {
                    at.fault(Code::InvalidPercent, "A percentage from 0 to 100 is needed here.");
                });
            }
        }
        if self.discount_percent.is_some() != self.discount_days.is_some() {
            at.push(
                Error::new(Code::ConflictingFields)
                    .detail("A discount for early payment needs both the percentage and the days.")
                    .with_list("fields", ["discount_percent", "discount_days"]),
            );
        }
        if let (Some(discount), Some(net)) = (self.discount_days, self.net_days)
            && discount > net
        {
            at.step("discount_days", |at| {
                at.fault(Code::OutOfRange, "Payment can't be early after it was due.");
            });
        }
    }
}
