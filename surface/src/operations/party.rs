//! `party`: the tree of a customer company, before it becomes an account's profile.

use recoup::document::{Encode, Faults, Tree};
use recoup::id::{ContactId, OrgUnitId};
use recoup::party::{Company, CompanyRecord};

use super::tree;
use crate::argument::Arguments;
use crate::operation::{Answer, Class, Operation, document, optional, value};
use crate::shape::Untyped;

const CLASS: Class = Class::Module("party");

pub(super) const OPERATIONS: &[Operation] = &[Operation {
    class: CLASS,
    name: "check_company",
    about: "Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit itself first; with a contact \
            too, the contact's `roles` there. Every fault of the company at once; `unknown_org_unit`, `unknown_contact`.",
    on: &[],
    takes: &[
        document::<CompanyRecord>("company", "The company."),
        optional::<OrgUnitId>("unit", "A unit of it."),
        optional::<ContactId>("contact", "A contact, whose roles in the unit are meant."),
    ],
    gives: value::<Untyped>(),
    run: check,
}];

fn check(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let company = Company::compile(call.document::<CompanyRecord>("company")?)?;
    let mut fields = vec![("account".into(), company.account().encode())];
    if let Some(unit) = call.optional::<OrgUnitId>("unit")? {
        let lineage = company.lineage(&unit)?;
        fields.push(("lineage".into(), Tree::List(lineage.iter().map(Encode::encode).collect())));
        if let Some(contact) = call.optional::<ContactId>("contact")? {
            let roles = company.roles(&contact, &unit)?;
            fields.push(("roles".into(), Tree::List(roles.into_iter().map(Encode::encode).collect())));
        }
    }
    Ok(tree(Tree::Object(fields)))
}
