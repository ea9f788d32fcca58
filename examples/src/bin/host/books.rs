//! The books at the end: whether host and systems agree on what was bought.

use std::fmt;

use recoup::Account;

use crate::Ran;
use crate::store::Store;
use crate::systems::Systems;

/// What was found when everything was done.
pub(crate) struct Books {
    accounts: usize,
    facts: usize,
    /// Orders by id, with cart and total, as the accounts have them.
    orders: Vec<(String, String, String)>,
    effects: u32,
    refused: u32,
    letters: u32,
    wrong: Vec<String>,
}

impl Books {
    pub(crate) fn of(store: &Store, systems: &Systems) -> Ran<Self> {
        let (effects, refused) = store.counts()?;
        let mut books = Self {
            accounts: 0,
            facts: 0,
            orders: Vec::new(),
            effects,
            refused,
            letters: systems.letters()?,
            wrong: Vec::new(),
        };
        for account in store.accounts()? {
            let events = store.events(account.id())?;
            books.accounts += 1;
            books.facts += events.len();
            if Account::rebuild(&events)?.snapshot() != account.snapshot() {
                books.wrong.push(format!("the facts of {} give another state", account.id()));
            }
            if account.open_effects().next().is_some() {
                books.wrong.push(format!("{} waits for an answer that nobody will give", account.id()));
            }
            for order in account.orders() {
                let total = order.prices.totals.gross.to_string();
                books.orders.push((
                    order.id.to_string(),
                    order.origin.id.as_ref().map(ToString::to_string).unwrap_or_default(),
                    total,
                ));
            }
        }
        books.orders.sort();
        let placed = systems.orders()?;
        let theirs: Vec<(&String, &String)> = placed.iter().map(|(id, total, _)| (id, total)).collect();
        let ours: Vec<(&String, &String)> = books.orders.iter().map(|(id, _, total)| (id, total)).collect();
        if theirs != ours {
            books.wrong.push(format!("the ERP has {theirs:?}, the accounts have {ours:?}"));
        }
        for (id, total, paid) in &placed {
            if paid.as_ref() != Some(total) {
                books.wrong.push(format!("order {id} of {total} was paid with {paid:?}"));
            }
        }
        if systems.payments()? as usize != placed.len() {
            books.wrong.push("a payment was taken for nothing".into());
        }
        Ok(books)
    }

    /// Whether everything agrees.
    pub(crate) const fn is_right(&self) -> bool {
        self.wrong.is_empty()
    }
}

impl fmt::Display for Books {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { accounts, facts, effects, refused, letters, .. } = self;
        writeln!(f, "{accounts} accounts, {effects} effects, {refused} inputs refused, {letters} letters")?;
        writeln!(f, "{facts} facts")?;
        let mut carts: Vec<(&str, &str)> =
            self.orders.iter().map(|(_, cart, total)| (cart.as_str(), total.as_str())).collect();
        carts.sort_unstable();
        for (cart, total) in carts {
            writeln!(f, "order of {cart} {total}")?;
        }
        for wrong in &self.wrong {
            writeln!(f, "WRONG: {wrong}")?;
        }
        Ok(())
    }
}
