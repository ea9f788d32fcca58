//! What a program holds on to.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use recoup::document::Faults;
use recoup::pricing::Prepared;
use recoup::rulebook::Composition;
use recoup::{Account, Engine, Rulebook};

/// The kinds of handles; each is a class in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A parsed rulebook.
    Rulebook,
    /// A compiled rulebook with its catalogue and prices: immutable.
    Engine,
    /// The state of one customer company.
    Account,
    /// A cart that is edited and priced again.
    Cart,
}

impl Kind {
    /// Every kind, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Rulebook, Self::Engine, Self::Account, Self::Cart];

    /// What it is, for the documentation of every language.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::Rulebook => {
                "What a business decides, as a document that was read: prices, promotions, taxes, approvals, plays."
            }
            Self::Engine => {
                "A compiled rulebook with its catalogue and prices. It never changes, and threads may share it."
            }
            Self::Account => {
                "The state of one customer company: its carts, quotes, approvals, orders and budgets. It changes by steps only."
            }
            Self::Cart => {
                "A cart that is edited and priced again at every keystroke. Its lines are counted from 0."
            }
        }
    }

    /// The name in operations: `engine` of `engine.price`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rulebook => "rulebook",
            Self::Engine => "engine",
            Self::Account => "account",
            Self::Cart => "cart",
        }
    }
}

/// A rulebook, and where it is from.
#[derive(Debug)]
pub enum Source {
    /// One document.
    Parsed(Rulebook),
    /// Several; faults name theirs.
    Composed(Composition),
}

impl Source {
    /// The rulebook.
    #[must_use]
    pub const fn rulebook(&self) -> &Rulebook {
        match self {
            Self::Parsed(rulebook) => rulebook,
            Self::Composed(composition) => composition.rulebook(),
        }
    }

    /// The faults of the whole, each at its place in the document that it is from.
    #[must_use]
    pub fn locate(&self, faults: Faults) -> Faults {
        match self {
            Self::Parsed(_) => faults,
            Self::Composed(composition) => composition.locate(faults),
        }
    }
}

/// Something that a program holds on to. A clone is the same thing: an account changed through one is changed in the other. Threads may share
/// it; two that change one account wait for each other.
#[derive(Debug, Clone)]
pub enum Handle {
    /// A rulebook.
    Rulebook(Arc<Source>),
    /// An engine.
    Engine(Engine),
    /// An account.
    Account(Arc<Mutex<Account>>),
    /// A prepared cart.
    Cart(Arc<Mutex<Prepared>>),
}

impl Handle {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Rulebook(_) => Kind::Rulebook,
            Self::Engine(_) => Kind::Engine,
            Self::Account(_) => Kind::Account,
            Self::Cart(_) => Kind::Cart,
        }
    }

    /// The engine, if it is one.
    #[must_use]
    pub const fn engine(&self) -> Option<&Engine> {
        if let Self::Engine(engine) = self { Some(engine) } else { None }
    }

    /// The rulebook, if it is one.
    #[must_use]
    pub fn rulebook(&self) -> Option<&Source> {
        if let Self::Rulebook(rulebook) = self { Some(rulebook) } else { None }
    }

    /// The account, if it is one, for this thread alone until the guard is dropped.
    #[must_use]
    pub fn account(&self) -> Option<MutexGuard<'_, Account>> {
        if let Self::Account(account) = self { Some(lock(account)) } else { None }
    }

    /// The cart, if it is one, for this thread alone until the guard is dropped.
    #[must_use]
    pub fn cart(&self) -> Option<MutexGuard<'_, Prepared>> {
        if let Self::Cart(cart) = self { Some(lock(cart)) } else { None }
    }
}

impl From<Source> for Handle {
    fn from(source: Source) -> Self {
        Self::Rulebook(Arc::new(source))
    }
}

impl From<Account> for Handle {
    fn from(account: Account) -> Self {
        Self::Account(Arc::new(Mutex::new(account)))
    }
}

impl From<Engine> for Handle {
    fn from(engine: Engine) -> Self {
        Self::Engine(engine)
    }
}

impl From<Prepared> for Handle {
    fn from(cart: Prepared) -> Self {
        Self::Cart(Arc::new(Mutex::new(cart)))
    }
}

/// The core does not panic, and an error leaves what it works on as it was: a poisoned lock guards nothing broken.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
