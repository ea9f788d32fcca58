//! What must be so after every step of every history.

use chrono::TimeDelta;
use proptest::prelude::*;
use recoup::account::{Account, Event, Fact, Outcome};
use recoup::budget::{BudgetEvent, Budgets};
use recoup::cart::CartState;
use recoup::{Code, Error};
use rust_decimal::Decimal;

use super::inputs::{LIMIT, Try, World, lives, tries};

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn histories_hold_what_they_promise(tries in tries(60)) {
        let mut world = World::new();
        let mut log = first_events();
        for what in &tries {
            let before = world.account.clone();
            let Some(input) = world.input(what) else { continue };
            early_tick_changes_nothing(&mut world)?;
            let decided = world.engine.decide(&world.account, &input, world.now);
            prop_assert_eq!(&world.account, &before);
            let outcome = world.step(&input);
            prop_assert_eq!(&outcome, &decided);
            match outcome {
                Ok(outcome) => {
                    follows(&before, &world.account, &outcome)?;
                    repeated_is_a_duplicate(&mut world, &input, &outcome)?;
                    log.extend(outcome.events);
                }
                Err(error) => refused(&before, &world.account, &error, what)?,
            }
            ledger(&world.account, &log)?;
        }
        prop_assert_eq!(Account::rebuild(&log).unwrap().snapshot(), world.account.snapshot());
    }

    /// A state that was saved and loaded goes on exactly as the one that was not.
    #[test]
    fn a_restored_account_goes_on_alike(tries in tries(40), saved in 0_usize..40) {
        let mut world = World::new();
        let mut other: Option<Account> = None;
        for (number, what) in tries.iter().enumerate() {
            let Some(input) = world.input(what) else { continue };
            let outcome = world.step(&input);
            if let Some(restored) = &mut other {
                prop_assert_eq!(&world.engine.step(restored, &input, world.now), &outcome);
                prop_assert_eq!(&*restored, &world.account);
            }
            if number >= saved && other.is_none() {
                other = Some(Account::restore(world.account.snapshot()).unwrap());
            }
        }
    }

    /// Each step looks at what it names, see [`World::noted`].
    #[test]
    fn ids_that_are_used_again_get_new_keys_and_orders(tries in lives()) {
        let mut world = World::new();
        for what in &tries {
            let Some(input) = world.input(what) else { continue };
            let _refused_or_not = world.step(&input);
        }
    }

    /// Ticks in between, however many, give the state that a late step gives.
    #[test]
    fn ticks_in_between_never_matter(tries in tries(30), minutes in 1_i64..400) {
        let (mut seldom, mut often) = (World::new(), World::new());
        for what in &tries {
            let before = often.now;
            let (Some(one), Some(two)) = (seldom.input(what), often.input(what)) else { continue };
            let mut at = before;
            while at < often.now {
                let outcome = often.engine.tick(&mut often.account, at).unwrap();
                often.noted(&outcome);
                at += TimeDelta::minutes(minutes);
            }
            let first = seldom.step(&one).map(|outcome| outcome.next_wakeup);
            let second = often.step(&two).map(|outcome| outcome.next_wakeup);
            if first.is_err() {
                // A refusal takes back what was due in its step; a tick makes up for it.
                let (a, b) = (seldom.now, often.now);
                seldom.engine.tick(&mut seldom.account, a).unwrap();
                often.engine.tick(&mut often.account, b).unwrap();
            }
            prop_assert_eq!(first.map_err(|error| error.code), second.map_err(|error| error.code));
            prop_assert_eq!(seldom.account.snapshot(), often.account.snapshot());
        }
    }
}

/// The events of the master data that a world begins with.
fn first_events() -> Vec<Event> {
    let engine = super::inputs::engine();
    let mut account = Account::new(recoup::id::AccountId::new("acme").unwrap());
    let inputs = super::inputs::beginning();
    let steps = inputs.iter().flat_map(|json| {
        engine.step(&mut account, &super::inputs::parse(json), super::inputs::start()).unwrap().events
    });
    steps.collect()
}

fn follows(before: &Account, after: &Account, outcome: &Outcome) -> Result<(), TestCaseError> {
    prop_assert!(before.clock() <= after.clock());
    if outcome.duplicate_of.is_some() {
        prop_assert_eq!(before, after);
        prop_assert!(outcome.events.is_empty() && outcome.effects.is_empty());
        return Ok(());
    }
    let mut folded = before.clone();
    folded.apply(&outcome.events).unwrap();
    prop_assert_eq!(&folded, after);
    let mut seq = before.seq();
    let mut at = before.clock();
    for event in &outcome.events {
        prop_assert_eq!(event.seq, seq + 1);
        prop_assert!(at <= Some(event.at));
        (seq, at) = (event.seq, Some(event.at));
        prop_assert_eq!(&Event::parse(event.to_json()).unwrap(), event);
    }
    prop_assert_eq!(outcome.next_wakeup, after.next_wakeup());
    Ok(())
}

fn refused(before: &Account, after: &Account, error: &Error, what: &Try) -> Result<(), TestCaseError> {
    prop_assert_eq!(before, after);
    prop_assert_eq!(before.snapshot(), after.snapshot());
    prop_assert_eq!(before.next_wakeup(), after.next_wakeup());
    // Nothing that is refused here points to a fault of the engine's own.
    prop_assert!(!matches!(error.code, Code::EventGap | Code::WrongAccount), "{:?}: {}", what, error);
    Ok(())
}

fn repeated_is_a_duplicate(
    world: &mut World,
    input: &recoup::account::Input,
    outcome: &Outcome,
) -> Result<(), TestCaseError> {
    let before = world.account.clone();
    let again = world.engine.step(&mut world.account, input, world.now);
    prop_assert_eq!(&before, &world.account);
    match again {
        Ok(again) => prop_assert!(again.duplicate_of.is_some() && again.events.is_empty()),
        Err(error) => prop_assert_eq!(error.code, Code::InputTooOld, "{:?}", outcome.duplicate_of),
    }
    Ok(())
}

fn early_tick_changes_nothing(world: &mut World) -> Result<(), TestCaseError> {
    let before = world.account.clone();
    let clock = before.clock();
    if before.next_wakeup() <= clock {
        // Only a cart that came back from a refused order after its approval, or its own time, was over waits to be told so.
        let over = |cart: &recoup::cart::Cart| match cart.state {
            CartState::Approved => cart.approved_until <= clock,
            CartState::Active => cart.expires.is_some() && cart.expires <= clock,
            _ => false,
        };
        prop_assert!(before.next_wakeup().is_none() || before.carts().any(over));
        return Ok(());
    }
    let early = before.next_wakeup().map_or(world.now, |due| due - TimeDelta::nanoseconds(1));
    let outcome = world.engine.tick(&mut world.account, early).unwrap();
    prop_assert!(outcome.events.is_empty());
    prop_assert_eq!(&before, &world.account);
    Ok(())
}

/// The budget's sums, and each hold, worked out from the events alone.
fn ledger(account: &Account, log: &[Event]) -> Result<(), TestCaseError> {
    let mut holds: Vec<(String, Decimal, Decimal)> = Vec::new();
    for event in log {
        let Fact::Budget(fact) = &event.fact else { continue };
        let (id, parts) = match fact {
            BudgetEvent::Held { hold } => (hold.id.as_str(), &hold.parts),
            BudgetEvent::Adjusted { hold, after, .. }
            | BudgetEvent::Committed { hold, after, .. }
            | BudgetEvent::Released { hold, after, .. }
            | BudgetEvent::GivenBack { hold, after, .. } => (hold.as_str(), &after.parts),
            _ => continue,
        };
        let held: Decimal = parts.iter().map(|part| part.held.get()).sum();
        let committed: Decimal = parts.iter().map(|part| part.committed.get()).sum();
        match holds.iter_mut().find(|(known, ..)| known == id) {
            Some(known) => (known.1, known.2) = (held, committed),
            None => holds.push((id.to_owned(), held, committed)),
        }
    }
    let (held, committed) =
        holds.iter().fold((Decimal::ZERO, Decimal::ZERO), |sum, hold| (sum.0 + hold.1, sum.1 + hold.2));
    let periods = account.budgets().budgets.iter().flat_map(|budget| &budget.periods);
    let sums = periods.fold((Decimal::ZERO, Decimal::ZERO), |sum, period| {
        (sum.0 + period.held.get(), sum.1 + period.committed.get())
    });
    prop_assert_eq!((held, committed), sums);
    prop_assert!(held + committed <= Decimal::from(LIMIT), "{} held and {} spent", held, committed);
    every_hold_ends(account, account.budgets())
}

/// What nobody waits for holds nothing.
fn every_hold_ends(account: &Account, budgets: &Budgets) -> Result<(), TestCaseError> {
    for hold in budgets.holds.iter().filter(|hold| hold.held().unwrap() > Decimal::ZERO) {
        let subject = hold.subject.as_ref().map(recoup::id::Name::as_str).unwrap_or_default();
        let cart = account.carts().find(|cart| subject == format!("cart:{}", cart.id));
        let state = cart.map(|cart| cart.state);
        let waits =
            matches!(state, Some(CartState::PendingApproval | CartState::Approved | CartState::Placing));
        prop_assert!(waits, "{} holds {} for a cart that is {:?}", hold.id, hold.held().unwrap(), state);
    }
    Ok(())
}
