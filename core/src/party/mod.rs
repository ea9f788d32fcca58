//! Who buys: the company tree of a customer, its units, contacts, roles, groups, terms and certificates.
//!
//! Decides what a place in the tree hands down and who holds a role for a unit. Decides nothing about what a
//! role may do; approvals and carts do. The shape is that of B2B accounts with nested business units
//! (commercetools, Salesforce, Dynamics 365): a role given on a unit holds in its whole subtree.

mod actor;
mod check;
mod companies;
mod company;
mod rules;

pub use actor::{Actor, Deed, Permission, RoleRule, Via};
pub use companies::Companies;
pub use company::{Company, Holder};
pub use rules::{
    CertificateRecord, CompanyRecord, ContactRecord, CostCentreRecord, MembershipRecord, OrgUnitRecord,
    ShipToRecord, TermsRecord, TerritoryRecord,
};
