//! Configured lines that break a constraint: they stay in the cart, marked, with what one change would mend.

use alloc::vec::Vec;

use super::line::CartLine;
use super::state::Cart;
use crate::catalog::{Catalogue, Fix, Violation};

/// A line whose configuration is invalid.
#[derive(Debug, Clone, PartialEq)]
pub struct MisconfiguredLine<'a> {
    /// The line.
    pub line: &'a CartLine,
    /// What is wrong: never empty.
    pub violations: Vec<Violation>,
    /// Valid configurations that change one choice, at most [`limits::FIXES`](crate::limits::FIXES).
    pub fixes: Vec<Fix>,
}

impl Cart {
    /// The lines whose configuration breaks a constraint of today's catalogue, in the order in which they were added.
    #[must_use]
    pub fn misconfigured<'a>(&'a self, catalogue: &Catalogue) -> Vec<MisconfiguredLine<'a>> {
        let check = |line: &'a CartLine| {
            let product = catalogue.get(&line.key.sku)?;
            let configurator = product.configurator()?;
            let choices = line.key.configuration.clone().unwrap_or_default();
            let violations = configurator.check(&choices);
            let fixes = configurator.fixes(&choices);
            (!violations.is_empty()).then_some(MisconfiguredLine { line, violations, fixes })
        };
        self.lines().into_iter().filter_map(check).collect()
    }
}
