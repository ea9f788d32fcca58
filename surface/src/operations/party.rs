//! `party`: the tree of a customer company, before it becomes an account's profile.

use recoup::document::{Definitions, Describe as _, Encode, Faults, Tree};
use recoup::id::{AccountId, ContactId, OrgUnitId, RoleId};
use recoup::party::{Company, CompanyRecord};

use super::tree;
use crate::argument::Arguments;
use crate::operation::{Answer, Class, Gives, Operation, document, optional};
use crate::shape::record;

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
    gives: Gives::Value(checked),
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

fn checked(definitions: &mut Definitions) -> Tree {
    record(
        definitions,
        "CheckedCompany",
        "What was asked of a company.",
        &[
            ("account", "Its account.", true, AccountId::describe),
            (
                "lineage",
                "The unit and those above it, the unit itself first.",
                false,
                Vec::<OrgUnitId>::describe,
            ),
            ("roles", "The contact's roles in the unit.", false, Vec::<RoleId>::describe),
        ],
    )
}
