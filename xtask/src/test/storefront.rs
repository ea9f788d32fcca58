//! The example storefront on the npm package: prices, recovery and approvals through its routes, being killed over and over, the tour, and types.

use super::Tally;
use super::node::{Package, missing};
use crate::Outcome;

pub(super) fn check() -> Outcome<Tally> {
    if let Some(skipped) = missing("storefront") {
        return Ok(skipped);
    }
    let addon = Package::at("bindings-node")?.build()?;
    let examples = Package::at("examples/node")?;
    examples.install()?;
    let mut tally = Package::tests(examples.runner(&addon))?;
    if examples.types()? {
        tally.passed += 1;
    } else {
        tally.failed.push("storefront: types: see above".to_owned());
    }
    Ok(tally)
}
