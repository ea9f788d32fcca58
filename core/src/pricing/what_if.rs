//! What a line would cost at another quantity: the line is priced anew by the very steps that price a cart, so that a hint
//! or an offer never says what an order would not cost. Prices are those before promotions.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::Book;
use super::request::{Line, Request};
use super::run::{self, Terms};
use super::work::{Cart, WorkLine};
use crate::catalog::Catalogue;
use crate::error::{Code, Error, Result};
use crate::limits;

/// Prices lines of a request at quantities that it does not have.
#[derive(Debug)]
pub(crate) struct WhatIf<'a> {
    book: &'a Book,
    catalogue: &'a Catalogue,
    terms: Terms,
    /// The buyer and the circumstances, without lines.
    context: Request,
}

impl<'a> WhatIf<'a> {
    pub(crate) fn new(book: &'a Book, catalogue: &'a Catalogue, request: &Request, terms: Terms) -> Self {
        let mut context = request.clone();
        context.lines = Vec::new();
        // The taxes of an outside service are for the lines it saw.
        context.taxes = Vec::new();
        context.charges = Vec::new();
        Self { book, catalogue, terms, context }
    }

    /// For the lines of a cart.
    pub(crate) fn of(cart: &Cart<'a>) -> Self {
        let terms = Terms { plan: cart.plan.clone(), policy: cart.policy };
        Self::new(cart.book, cart.catalogue, cart.request, terms)
    }

    /// Prices a line by itself and looks at it.
    pub(crate) fn alone<T>(
        &mut self,
        line: Line,
        look: impl FnOnce(&Cart<'_>, &WorkLine<'_>) -> Result<T>,
    ) -> Result<T> {
        self.context.lines.clear();
        self.context.lines.push(line);
        self.price(0, look)
    }

    /// Prices a line of a cart at another quantity, where it stands; `None` where that is too much work for a hint.
    pub(crate) fn within<T>(
        &mut self,
        cart: &Cart<'_>,
        index: usize,
        quantity: Decimal,
        look: impl FnOnce(&Cart<'_>, &WorkLine<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let Some(line) = cart.request.lines.get(index) else { return Ok(None) };
        let changed = Line { quantity, ..line.clone() };
        if !shares(cart) {
            return self.alone(changed, look).map(Some);
        }
        if cart.request.lines.len() > limits::HINT_LINES {
            return Ok(None);
        }
        self.context.lines.clone_from(&cart.request.lines);
        if let Some(line) = self.context.lines.get_mut(index) {
            *line = changed;
        }
        self.price(index, look).map(Some)
    }

    fn price<T>(&self, index: usize, look: impl FnOnce(&Cart<'_>, &WorkLine<'_>) -> Result<T>) -> Result<T> {
        let mut cart = run::open(self.book, self.catalogue, &self.context, self.terms.clone())?;
        run::price_lines(&mut cart)?;
        let line = cart.lines.get(index).ok_or_else(|| Error::new(Code::InvalidRequest))?;
        look(&cart, line)
    }
}

/// Whether the price of a line may depend on other lines: on their quantities, or on what they leave of an allowance.
pub(crate) fn shares(cart: &Cart<'_>) -> bool {
    let allowance = |index: &usize| {
        let contract = cart.book.contracts.get(*index);
        contract.is_some_and(|contract| contract.terms.iter().any(|term| term.allowance.is_some()))
    };
    let contracts = cart.request.accounts().filter_map(|account| cart.book.by_account.get(account));
    cart.request.lines.len() > 1 && (cart.book.pooled || contracts.flatten().any(allowance))
}
