//! What the rules ask for, written once more: who asked, who approved what in whose right, what was ordered, what must be held.
//!
//! The model follows the same inputs beside the account. It reads from the account only what is said about carts and about
//! the delegations that are there; who had to approve, and whether they were others than those who asked, it works out itself.

use std::collections::{BTreeMap, BTreeSet};

use recoup::account::{Account, AccountEvent, EffectKind, Event, Fact, Outcome};
use recoup::cart::CartState;
use recoup::order::OrderEvent;
use rust_decimal::Decimal;

use super::world::{Asks, BUYER, FREE, LIMIT, MANAGER, PRICE, What, World, now};

/// What the model knows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Model {
    pub(crate) carts: BTreeMap<String, Known>,
    /// Attempts that were answered, with their carts.
    pub(crate) answered: Vec<(String, String)>,
    /// Every attempt that the host was ever given.
    given: BTreeSet<String>,
    /// Orders by cart and generation.
    orders: BTreeMap<(String, u32), u32>,
    /// What all orders come to.
    ordered: u32,
}

/// What the model knows of a cart.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// Everybody who asked for what is being approved, or changed it since.
    pub(crate) asked_by: BTreeSet<String>,
    /// Who approved how many, in whose right it may have been.
    pub(crate) votes: Vec<Vote>,
    /// What stays held after a refusal, until the cart is submitted again.
    pub(crate) kept: u32,
}

/// An approval by a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Vote {
    by: String,
    rights: BTreeSet<String>,
    quantity: u32,
}

/// What must never be.
#[derive(Debug, Clone)]
pub(crate) struct Broken {
    pub(crate) invariant: &'static str,
    pub(crate) how: String,
}

fn broken<T>(invariant: &'static str, how: impl Into<String>) -> Result<T, Broken> {
    Err(Broken { invariant, how: how.into() })
}

pub(crate) const NEEDS_APPROVAL: &str = "no order without the approvals that its rules ask for";
pub(crate) const OWN_APPROVAL: &str = "nobody approves their own";
pub(crate) const BELOW_ZERO: &str = "no budget goes below zero";
pub(crate) const LEDGER: &str = "a budget holds what open carts cost and has spent what orders cost";
pub(crate) const TWICE: &str = "nothing is placed twice";
pub(crate) const REACHES_END: &str = "every cart can still reach a final state";
pub(crate) const TIME_GOES_ON: &str = "time can always go on";
pub(crate) const SAME_STATE: &str = "the events give the same state, and a refusal leaves it";

impl Model {
    /// The model after an input, or an error for what must not have happened.
    pub(crate) fn after(
        &self,
        world: &World,
        before: &Account,
        after: &Account,
        what: &What,
        outcome: &Outcome,
    ) -> Result<Self, Broken> {
        let mut next = self.clone();
        match what {
            What::Submit { cart, by } => {
                let known = next.carts.entry(cart.clone()).or_default();
                *known = Known {
                    asked_by: by.iter().cloned().chain([BUYER.to_owned()]).collect(),
                    ..Known::default()
                };
            }
            What::Amend { cart, by } => {
                // What needed no approval nobody asked for: the amendment is what is asked, by whoever amends.
                let known = next.carts.entry(cart.clone()).or_default();
                if before.carts().any(|known| known.id.as_str() == cart && known.approval.is_none()) {
                    known.asked_by = BTreeSet::from([BUYER.to_owned()]);
                }
                known.asked_by.extend(by.iter().cloned());
            }
            What::Approve { cart, by } => next.approve(world, before, cart, by)?,
            What::Answer { key, open, accepts } => {
                next.answer(key, *open, *accepts, before, after, outcome)?;
            }
            What::Other => {}
        }
        next.place(world, after, outcome)?;
        // Back at the buyer, or at its end, nothing of an approval counts any more.
        for cart in after.carts().filter(|cart| !is_under_way(cart.state)) {
            let known = next.carts.entry(cart.id.as_str().to_owned()).or_default();
            known.asked_by.clear();
            known.votes.clear();
        }
        next.holds(world, after)?;
        Ok(next)
    }

    fn approve(&mut self, world: &World, before: &Account, cart: &str, by: &[String]) -> Result<(), Broken> {
        let known = self.carts.entry(cart.to_owned()).or_default();
        if let [who, whom, ..] = by {
            return broken(OWN_APPROVAL, format!("{who} decided on behalf of {whom}"));
        }
        let who = &by[0];
        if known.asked_by.contains(who) {
            return broken(OWN_APPROVAL, format!("{who} approved {cart}, which {who} asked for"));
        }
        let rights = rights(world, before, who, &known.asked_by);
        if rights.is_empty() {
            let how = format!("{who} approved {cart} without a right that others than those who asked gave");
            return broken(OWN_APPROVAL, how);
        }
        let quantity = quantity(before, cart);
        known.votes.push(Vote { by: who.clone(), rights, quantity });
        Ok(())
    }

    fn answer(
        &mut self,
        key: &str,
        open: bool,
        accepts: bool,
        before: &Account,
        after: &Account,
        outcome: &Outcome,
    ) -> Result<(), Broken> {
        let orders: Vec<_> = outcome
            .events
            .iter()
            .filter_map(|event| match &event.fact {
                Fact::Order { order, what } if matches!(**what, OrderEvent::Placed { .. }) => Some(order),
                _ => None,
            })
            .collect();
        if orders.len() != usize::from(open && accepts) {
            return broken(TWICE, format!("{} orders came of an answer to {key}", orders.len()));
        }
        for order in orders {
            let order = after.order(order).expect("an order that was just made");
            let cart = order.origin.id.as_ref().expect("an order from a cart").as_str().to_owned();
            let count = self.orders.entry((cart.clone(), order.origin.generation)).or_default();
            *count += 1;
            if *count > 1 {
                let generation = order.origin.generation;
                return broken(TWICE, format!("generation {generation} of {cart} was ordered {count} times"));
            }
            self.ordered += units(order.prices.totals.net.get());
        }
        let cart =
            before.carts().find(|cart| cart.placing.as_ref().is_some_and(|placing| placing.as_str() == key));
        if let Some(cart) = cart.filter(|_| open) {
            let id = cart.id.as_str().to_owned();
            let now = after.cart(&cart.id).expect("carts stay for days");
            if now.state == CartState::Placing {
                return Ok(());
            }
            self.answered.push((key.to_owned(), id.clone()));
            if now.state == CartState::Active && !accepts {
                self.carts.entry(id).or_default().kept = held(after, cart.id.as_str());
            }
        } else if !open && changed_anything(outcome) {
            return broken(TWICE, format!("a late answer to {key} changed something"));
        }
        Ok(())
    }

    /// What is given to the other system was approved, once for each attempt.
    fn place(&mut self, world: &World, after: &Account, outcome: &Outcome) -> Result<(), Broken> {
        for effect in &outcome.effects {
            let EffectKind::PlaceOrder { cart: Some(cart), prices, .. } = &effect.kind else { continue };
            if !self.given.insert(effect.key.as_str().to_owned()) {
                return broken(TWICE, format!("the attempt {} was given twice", effect.key));
            }
            let cart = cart.as_str();
            let quantity: u32 = prices.lines.iter().map(|line| units(line.quantity)).sum();
            let gross = units(prices.totals.gross.get());
            if gross != quantity * PRICE {
                return broken(NEEDS_APPROVAL, format!("{cart} is ordered for {gross} and holds {quantity}"));
            }
            if quantity != self::quantity(after, cart) {
                return broken(
                    NEEDS_APPROVAL,
                    format!("{cart} is ordered with {quantity} and holds something else"),
                );
            }
            let known = self.carts.entry(cart.to_owned()).or_default();
            if gross > FREE && !known.suffices(world, quantity) {
                let how = format!("{cart} is ordered with {quantity} after only {:?}", known.votes);
                return broken(NEEDS_APPROVAL, how);
            }
        }
        for cart in after.carts() {
            let open = after.open_effects().filter(|effect| {
                matches!(&effect.kind, EffectKind::PlaceOrder { cart: Some(of), .. } if *of == cart.id)
            });
            let keys: Vec<_> = open.map(|effect| &effect.key).collect();
            let awaited: Vec<_> = cart.placing.iter().collect();
            if keys != awaited || (cart.state == CartState::Placing) == awaited.is_empty() {
                return broken(
                    TWICE,
                    format!("{} waits for {awaited:?}, and the host for {keys:?}", cart.id),
                );
            }
        }
        Ok(())
    }

    /// What the budget holds and has spent is what carts and orders come to.
    fn holds(&mut self, world: &World, after: &Account) -> Result<(), Broken> {
        let Some(budget) = after.budgets().budgets.first() else { return Ok(()) };
        let periods = &budget.periods;
        let sum = |of: fn(&recoup::budget::PeriodState) -> Decimal| units(periods.iter().map(of).sum());
        let (all_held, spent) = (sum(|period| period.held.get()), sum(|period| period.committed.get()));
        if spent != self.ordered {
            return broken(LEDGER, format!("{spent} are spent, orders come to {}", self.ordered));
        }
        let mut expected = 0;
        for cart in after.carts() {
            let id = cart.id.as_str();
            let (cost, held) = (quantity(after, id) * PRICE, held(after, id));
            let known = self.carts.entry(id.to_owned()).or_default();
            let fits = match cart.state {
                CartState::PendingApproval if world.soft => held == 0 || held == cost,
                CartState::PendingApproval | CartState::Placing => held == cost,
                // A refusal may have released it; the next attempt holds anew.
                CartState::Approved => {
                    held == cost || (held == 0 && (world.soft || !cart.reasons.is_empty()))
                }
                CartState::Active => held == known.kept,
                _ => held == 0,
            };
            if !fits {
                return broken(LEDGER, format!("{id} is {:?}, costs {cost} and holds {held}", cart.state));
            }
            if cart.state != CartState::Active {
                known.kept = 0;
            }
            expected += held;
        }
        if expected != all_held {
            return broken(LEDGER, format!("{all_held} are held, carts hold {expected}"));
        }
        let over = (spent + all_held).saturating_sub(LIMIT);
        if over > 0 && !(world.soft && self.may_exceed(after)) {
            return broken(BELOW_ZERO, format!("{all_held} held and {spent} spent of {LIMIT}"));
        }
        Ok(())
    }

    /// Whether somebody who may let a budget be exceeded did so, for what is under way or was ordered.
    fn may_exceed(&self, after: &Account) -> bool {
        let by_pat = |known: &Known| known.votes.iter().any(|vote| vote.by == "pat");
        let under_way = self.carts.values().any(by_pat);
        // What was ordered with that approval stays beyond the limit.
        let ordered =
            after.orders().any(|order| {
                after.approvals().any(|approval| {
                    order.origin.id.as_ref() == Some(&approval.case.subject.id)
                        && approval.steps.iter().flat_map(|step| &step.votes).any(|vote| {
                            vote.by.contact.as_ref().is_some_and(|contact| contact.as_str() == "pat")
                        })
                })
            });
        under_way || ordered
    }

    /// What tells states of the model apart, by cart. What only adds up along the way is left out: attempts that were given.
    pub(crate) fn key(&self, cart: &str) -> String {
        let answered = self.answered.iter().any(|(_, of)| of == cart);
        match self.carts.get(cart) {
            Some(known) => {
                let mut votes = known.votes.clone();
                votes.sort();
                format!("{:?} {votes:?} {} {answered}", known.asked_by, known.kept)
            }
            None => format!("- {answered}"),
        }
    }
}

impl Known {
    /// Whether the right people approved as much, within the tolerance.
    fn suffices(&self, world: &World, quantity: u32) -> bool {
        let counts = |vote: &&Vote| {
            !self.asked_by.contains(&vote.by)
                && !vote.rights.is_subset(&self.asked_by)
                && quantity * 100 <= vote.quantity * (100 + world.tolerance)
        };
        let votes: Vec<&Vote> = self.votes.iter().filter(counts).collect();
        match world.asks {
            Asks::Quorum(need) => distinct(&votes, &mut BTreeSet::new(), &mut BTreeSet::new()) >= need,
            Asks::Stages => votes.iter().any(|first| {
                first.rights.contains(MANAGER)
                    && votes.iter().any(|second| {
                        second.by != first.by
                            && second.rights.iter().any(|right| world.approvers.contains(&right.as_str()))
                    })
            }),
        }
    }
}

/// The most votes of different people in different rights: every way is tried.
fn distinct<'v>(votes: &[&'v Vote], people: &mut BTreeSet<&'v str>, used: &mut BTreeSet<&'v str>) -> usize {
    let Some((vote, rest)) = votes.split_first() else { return people.len() };
    let mut best = distinct(rest, people, used);
    if people.insert(&vote.by) {
        for right in &vote.rights {
            if used.insert(right) {
                best = best.max(distinct(rest, people, used));
                used.remove(right.as_str());
            }
        }
        people.remove(vote.by.as_str());
    }
    best
}

/// In whose right a person may approve: the own one, and those of people who handed theirs on, step by step, none of them
/// among those who asked.
fn rights(world: &World, account: &Account, who: &str, asked_by: &BTreeSet<String>) -> BTreeSet<String> {
    let holds = |person: &str| {
        let named = world.approvers.contains(&person) || (world.asks == Asks::Stages && person == MANAGER);
        named && !asked_by.contains(person)
    };
    let now = now(account);
    let mut reached = BTreeSet::from([who.to_owned()]);
    loop {
        let more: Vec<String> = account
            .delegations()
            .iter()
            .filter(|given| {
                given.starts.is_none_or(|starts| starts <= now) && given.until.is_none_or(|until| now < until)
            })
            .filter(|given| reached.contains(given.to.as_str()) && !asked_by.contains(given.from.as_str()))
            .map(|given| given.from.as_str().to_owned())
            .filter(|from| !reached.contains(from))
            .collect();
        if more.is_empty() {
            break;
        }
        reached.extend(more);
    }
    reached.into_iter().filter(|person| holds(person)).collect()
}

const fn is_under_way(state: CartState) -> bool {
    matches!(state, CartState::PendingApproval | CartState::Approved | CartState::Placing)
}

/// How many are in a cart.
fn quantity(account: &Account, cart: &str) -> u32 {
    let cart = account.carts().find(|known| known.id.as_str() == cart).expect("carts stay for days");
    cart.lines().iter().filter_map(|line| line.quantity).map(units).sum()
}

fn held(account: &Account, cart: &str) -> u32 {
    let subject = format!("cart:{cart}");
    let holds = account.budgets().holds.iter();
    let of_cart = holds.filter(|hold| hold.subject.as_ref().is_some_and(|known| known.as_str() == subject));
    units(of_cart.map(|hold| hold.held().unwrap()).sum())
}

/// Everything in these worlds comes in whole numbers.
fn units(amount: Decimal) -> u32 {
    let whole = amount.normalize();
    assert!(whole.scale() == 0 && !whole.is_sign_negative(), "{amount} is no whole amount");
    whole.to_string().parse().unwrap()
}

/// Whether an input did more than being noted. Deadlines that the same step met come before it and are no part of it.
fn changed_anything(outcome: &Outcome) -> bool {
    let noted = |event: &Event| matches!(&event.fact, Fact::Account(AccountEvent::InputAccepted { .. }));
    // That something ended is noted when a step ends, also what a deadline ended.
    let counted = |event: &Event| {
        matches!(
            &event.fact,
            Fact::Account(AccountEvent::AnswerUnmatched { .. } | AccountEvent::Closing { .. })
        )
    };
    outcome.events.iter().skip_while(|event| !noted(event)).skip(1).any(|event| !counted(event))
}
