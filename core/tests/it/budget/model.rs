//! The ledger against a model in whole cents that knows no shares and no running sums: it keeps, per hold, what each
//! coding holds and has committed, and adds everything up anew at every question.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recoup::Code;
use recoup::budget::{BudgetCommand, Coded, HoldState, Rest};
use recoup::document::Encode as _;
use recoup::id::{BudgetId, OperationId};
use recoup::money::Currency;
use rust_decimal::Decimal;

use super::world::{World, at, coded, operation, parse};

/// A coding: an index into [`CODINGS`].
const CODINGS: [(Option<&str>, Option<&str>, Option<&str>); 5] = [
    (Some("east-1"), Some("kim"), None),
    (Some("east"), None, None),
    (Some("west"), Some("kim"), None),
    (Some("west"), None, Some("cc")),
    (None, None, None),
];
/// Budget, limit and overdraft in cents, what it covers, whether it may be exceeded with approval, whether it is in euros
/// and whether its periods are months. The parents: person, dept, company.
const BUDGETS: [(&str, i64, i64, [bool; 5], bool, bool, bool); 4] = [
    ("company", 10_000, 0, [true; 5], false, false, false),
    ("dept", 5_000, 0, [true, true, true, false, false], false, false, true),
    ("person", 2_000, 500, [true, false, true, false, false], false, false, false),
    ("project", 1_500, 0, [false, false, false, true, false], true, true, true),
];

fn world() -> World {
    let mut world = World::new(r#"{"rates":[{"rate":{"from":"USD","to":"EUR","rate":"0.875"}}]}"#);
    let parents = [None, Some("company"), Some("dept"), None];
    let covers = [
        r#"{"what":"everything"}"#,
        r#"{"what":"unit","id":"east"}"#,
        r#"{"what":"contact","id":"kim"}"#,
        r#"{"what":"cost_centre","id":"cc"}"#,
    ];
    for (((id, limit, overdraft, _, approve, euros, months), parent), covers) in
        BUDGETS.into_iter().zip(parents).zip(covers)
    {
        let parent = parent.map_or(String::new(), |parent| format!(r#""parent":"{parent}","#));
        world.set(&format!(
            r#"{{"id":"{id}",{parent}"covers":{covers},"currency":"{}","limit":"{}",
            "overdraft":{{"kind":"amount","amount":"{}"}},"on_exceeded":"{}",
            "period":{{"kind":"every","each":"{}","time_zone":"UTC"}}}}"#,
            if euros { "EUR" } else { "USD" },
            Decimal::new(limit, 2),
            Decimal::new(overdraft, 2),
            if approve { "approve" } else { "block" },
            if months { "month" } else { "year" },
        ));
    }
    world
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Held {
    content: String,
    february: bool,
    /// Held and committed cents per coding.
    cents: [(i64, i64); 5],
    state: Option<HoldState>,
    done: BTreeMap<String, String>,
    /// What was approved beyond, per budget.
    over: [i64; 4],
}

#[derive(Debug, Clone, Default)]
struct Model(BTreeMap<String, Held>);

#[derive(Debug, PartialEq)]
enum Answer {
    Done,
    Nothing,
    Exceeded,
    Refused(Code),
}

impl Held {
    /// Held and committed of a budget.
    fn of(&self, budget: usize) -> (i64, i64) {
        let (.., covers, _, euros, _) = BUDGETS[budget];
        let covered = || self.cents.iter().zip(covers).filter(|(_, covers)| *covers).map(|(cents, _)| *cents);
        let (held, committed) = covered().fold((0, 0), |sum, cents| (sum.0 + cents.0, sum.1 + cents.1));
        // 0.875 is 7/8; halves go up.
        let convert = |cents: i64| if euros { (cents * 7 + 4) / 8 } else { cents };
        (convert(held + committed) - convert(committed), convert(committed))
    }
}

impl Model {
    fn sums(&self, budget: usize, february: bool) -> (i64, i64) {
        let (.., months) = BUDGETS[budget];
        let holds = self.0.values().filter(|hold| !months || hold.february == february);
        holds.map(|hold| hold.of(budget)).fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1))
    }

    fn over(&self, budget: usize, february: bool) -> i64 {
        let (.., months) = BUDGETS[budget];
        self.0
            .values()
            .filter(|hold| !months || hold.february == february)
            .map(|hold| hold.over[budget])
            .sum()
    }

    /// Puts a hold in the place of what was there if every budget affords it.
    fn afford(&mut self, id: &str, mut after: Held, approved: bool) -> Answer {
        let before = self.0.get(id).cloned().unwrap_or_default();
        let (mut blocked, mut exceeded) = (false, false);
        for (budget, (_, limit, overdraft, _, approve, ..)) in BUDGETS.into_iter().enumerate() {
            let total = |hold: &Held| hold.of(budget).0 + hold.of(budget).1;
            let needed = total(&after) - total(&before);
            let (held, committed) = self.sums(budget, after.february);
            let room = limit + overdraft - held - committed;
            after.over[budget] = after.over[budget].min(total(&after));
            if needed > 0 && needed > room {
                match (approve, approved) {
                    (false, _) => blocked = true,
                    (true, false) => exceeded = true,
                    (true, true) => after.over[budget] += needed - room.max(0),
                }
            }
        }
        match (blocked, exceeded) {
            (true, _) => Answer::Refused(Code::BudgetExceeded),
            (_, true) => Answer::Exceeded,
            _ => {
                self.0.insert(id.into(), after);
                Answer::Done
            }
        }
    }

    fn run(&mut self, ask: &Ask) -> Answer {
        let content = ask.command().encode().to_string();
        let (id, operation) = (ask.hold.to_string(), format!("op{}", ask.operation));
        if ask.what == 0 {
            return match self.0.get(&id) {
                Some(known) if known.content == content => Answer::Nothing,
                Some(_) => Answer::Refused(Code::InputConflict),
                None => {
                    let mut fresh = Held { content, february: ask.february, ..Held::default() };
                    fresh.state = Some(HoldState::Held);
                    ask.parts.iter().for_each(|(coding, cents)| fresh.cents[*coding].0 += cents);
                    self.afford(&id, fresh, ask.approved)
                }
            };
        }
        let Some(known) = self.0.get(&id) else { return Answer::Refused(Code::UnknownSubject) };
        match known.done.get(&operation) {
            Some(done) if *done == content => return Answer::Nothing,
            Some(_) => return Answer::Refused(Code::InputConflict),
            None => {}
        }
        let mut after = known.clone();
        let state = known.state.unwrap();
        if state == HoldState::Ended {
            return Answer::Refused(Code::Closed);
        }
        let wrong = match ask.what {
            2 | 3 => state == HoldState::Committed,
            4 => state == HoldState::Held,
            _ => false,
        };
        if wrong {
            return Answer::Refused(Code::WrongState);
        }
        let every: Vec<(usize, i64)> = match (ask.what, ask.parts.is_empty()) {
            (4, true) => (0..5).map(|coding| (coding, after.cents[coding].1)).collect(),
            (2 | 3, true) => (0..5).map(|coding| (coding, after.cents[coding].0)).collect(),
            _ => ask.parts.clone(),
        };
        if ask.what == 1 {
            for cents in &mut after.cents {
                cents.0 = 0;
            }
        }
        for (coding, cents) in every {
            let pot = &mut after.cents[coding];
            let from = if ask.what == 4 { pot.1 } else { pot.0 };
            if ask.what != 1 && from < cents {
                return Answer::Refused(Code::HoldExceeded);
            }
            match ask.what {
                1 => pot.0 += cents,
                2 => *pot = (pot.0 - cents, pot.1 + cents),
                3 => pot.0 -= cents,
                _ => pot.1 -= cents,
            }
        }
        if ask.what == 2 && !ask.keep {
            for cents in &mut after.cents {
                cents.0 = 0;
            }
        }
        let held = after.cents.iter().any(|cents| cents.0 > 0);
        let committed = after.cents.iter().any(|cents| cents.1 > 0);
        after.state = Some(match (ask.what, state) {
            (1, HoldState::Held) => HoldState::Held,
            (1 | 2, _) if held => HoldState::Partly,
            (3, state) if held => state,
            (1 | 2, _) | (3, HoldState::Partly) => HoldState::Committed,
            (3, _) => HoldState::Ended,
            (_, state) if committed => state,
            (_, HoldState::Partly) => HoldState::Held,
            _ => HoldState::Ended,
        });
        after.done.insert(operation, content);
        self.afford(&id, after, ask.approved)
    }
}

#[derive(Debug, Clone)]
struct Ask {
    what: u8,
    hold: u8,
    operation: u8,
    parts: Vec<(usize, i64)>,
    february: bool,
    approved: bool,
    keep: bool,
}

impl Ask {
    fn command(&self) -> BudgetCommand {
        let hold: OperationId = operation(&self.hold.to_string());
        let operation = operation(&format!("op{}", self.operation));
        let parts: Vec<Coded> = self
            .parts
            .iter()
            .map(|(coding, cents)| {
                let (unit, contact, cost_centre) = CODINGS[*coding];
                coded(unit, contact, cost_centre, &Decimal::new(*cents, 2).to_string())
            })
            .collect();
        let approved_over = self.approved;
        match self.what {
            0 => BudgetCommand::Hold {
                operation: hold,
                subject: None,
                at: Some(at(if self.february { "2026-02-03T00:00:00Z" } else { "2026-01-03T00:00:00Z" })),
                currency: Currency::new("USD").unwrap(),
                parts,
                until: None,
                approved_over,
            },
            1 => BudgetCommand::Adjust { hold, operation, parts, approved_over },
            2 => {
                let rest = if self.keep { Rest::Keep } else { Rest::Release };
                BudgetCommand::Commit { hold, operation, parts, rest }
            }
            3 => BudgetCommand::Release { hold, operation, parts },
            _ => BudgetCommand::GiveBack { hold, operation, parts },
        }
    }
}

fn ask() -> impl Strategy<Value = Ask> {
    let cents = prop_oneof![0_i64..50, 0_i64..1_500];
    let parts = proptest::collection::vec((0..5_usize, cents), 0..4);
    (0..5_u8, 0..5_u8, 0..6_u8, parts, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(what, hold, operation, parts, february, approved, keep)| Ask {
            what,
            hold,
            operation,
            parts,
            february,
            approved,
            keep,
        },
    )
}

fn cents(amount: Decimal) -> i64 {
    (amount * Decimal::ONE_HUNDRED).try_into().unwrap()
}

/// Every sum of the engine is the model's, and no budget is below what it may be.
fn compare(world: &World, model: &Model) -> Result<(), TestCaseError> {
    for (budget, (id, limit, overdraft, .., months)) in BUDGETS.into_iter().enumerate() {
        let state = world.budgets.budget(&BudgetId::new(id).unwrap()).unwrap();
        for february in [false, true] {
            let key = if months && february { "2026-02-01" } else { "2026-01-01" };
            let (held, committed) = model.sums(budget, february);
            let Some(period) = state.periods.iter().find(|period| period.key.as_str() == key) else {
                prop_assert_eq!((held, committed), (0, 0));
                continue;
            };
            prop_assert_eq!(
                (cents(period.held.get()), cents(period.committed.get())),
                (held, committed),
                "{} {}",
                id,
                key
            );
            let available = cents(period.available().unwrap());
            prop_assert_eq!(available, limit - held - committed);
            prop_assert!(available + overdraft + model.over(budget, february) >= 0, "{} {}", id, key);
        }
    }
    prop_assert_eq!(world.budgets.holds.len(), model.0.len());
    for hold in &world.budgets.holds {
        prop_assert_eq!(Some(hold.state), model.0[hold.id.as_str()].state);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_ledger_is_the_model(asks in proptest::collection::vec((ask(), any::<bool>()), 1..40)) {
        let (mut world, mut model) = (world(), Model::default());
        for (ask, twice) in &asks {
            for _ in 0..=u8::from(*twice) {
                let before = world.budgets.clone();
                let expected = model.run(ask);
                let found = match world.done(&ask.command()) {
                    Ok(words) if words.is_empty() => Answer::Nothing,
                    Ok(words) if words == ["exceeded"] => Answer::Exceeded,
                    Ok(_) => Answer::Done,
                    Err(error) => Answer::Refused(error.code),
                };
                prop_assert_eq!(&found, &expected, "{:?}", ask);
                if matches!(found, Answer::Refused(_) | Answer::Nothing) {
                    prop_assert_eq!(&world.budgets, &before);
                }
                compare(&world, &model)?;
            }
        }
        // State is what its events make of nothing, and what its document says.
        let mut rebuilt = recoup::budget::Budgets::default();
        for event in &world.log {
            rebuilt.apply(event, world.now);
        }
        prop_assert_eq!(rebuilt.encode().to_string(), world.budgets.encode().to_string());
        prop_assert_eq!(&parse::<recoup::budget::Budgets>(&rebuilt.encode().to_string()), &world.budgets);
    }

    #[test]
    fn every_hold_ends_and_leaves_only_what_was_committed(asks in proptest::collection::vec(ask(), 1..30)) {
        let mut world = world();
        for ask in &asks {
            let _ = world.done(&ask.command());
        }
        let open: Vec<OperationId> = world.budgets.holds.iter()
            .filter(|hold| matches!(hold.state, HoldState::Held | HoldState::Partly))
            .map(|hold| hold.id.clone()).collect();
        for hold in open {
            world.done(&BudgetCommand::Release { hold, operation: operation("end"), parts: vec![] }).unwrap();
        }
        for hold in &world.budgets.holds {
            prop_assert!(matches!(hold.state, HoldState::Committed | HoldState::Ended));
        }
        for period in world.budgets.budgets.iter().flat_map(|budget| &budget.periods) {
            prop_assert!(period.held.get().is_zero());
        }
        // Time takes away every hold and every period that is over.
        world.tick("2028-01-01T00:00:00Z");
        prop_assert!(world.budgets.holds.is_empty());
        prop_assert!(world.budgets.budgets.iter().all(|budget| budget.periods.is_empty()));
        prop_assert_eq!(world.budgets.due(), None);
    }
}
