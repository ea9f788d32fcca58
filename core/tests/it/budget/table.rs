//! The life of a hold, cell by cell.

use recoup::Code;
use recoup::budget::{HoldMove, HoldState, TABLE};

use super::world::{World, operation, tree};

fn in_state(state: HoldState) -> World {
    let mut world = tree("{}");
    let mut commands = vec![
        r#"{"command":"hold","operation":"h","currency":"USD","parts":[{"contact":"kim","amount":"10"}]}"#,
    ];
    let part = r#"{"command":"commit","hold":"h","operation":"1","rest":"keep","parts":[{"contact":"kim","amount":"4"}]}"#;
    match state {
        HoldState::Held => {}
        HoldState::Partly => commands.push(part),
        HoldState::Committed => commands.push(r#"{"command":"commit","hold":"h","operation":"1"}"#),
        HoldState::Ended => commands.push(r#"{"command":"release","hold":"h","operation":"1"}"#),
    }
    for command in &commands {
        drop(world.run(command).unwrap());
    }
    world
}

/// What each command does in each state with all of it, then with a part of 3; `-` is refused as too much.
const CELLS: [(HoldState, HoldMove, &str, &str); 16] = [
    (HoldState::Held, HoldMove::Adjust, "held", "held"),
    (HoldState::Held, HoldMove::Commit, "committed", "partly"),
    (HoldState::Held, HoldMove::Release, "ended", "held"),
    (HoldState::Held, HoldMove::GiveBack, "wrong_state", "wrong_state"),
    (HoldState::Partly, HoldMove::Adjust, "committed", "partly"),
    (HoldState::Partly, HoldMove::Commit, "committed", "partly"),
    (HoldState::Partly, HoldMove::Release, "committed", "partly"),
    (HoldState::Partly, HoldMove::GiveBack, "held", "partly"),
    (HoldState::Committed, HoldMove::Adjust, "committed", "partly"),
    (HoldState::Committed, HoldMove::Commit, "wrong_state", "wrong_state"),
    (HoldState::Committed, HoldMove::Release, "wrong_state", "wrong_state"),
    (HoldState::Committed, HoldMove::GiveBack, "ended", "committed"),
    (HoldState::Ended, HoldMove::Adjust, "closed", "closed"),
    (HoldState::Ended, HoldMove::Commit, "closed", "closed"),
    (HoldState::Ended, HoldMove::Release, "closed", "closed"),
    (HoldState::Ended, HoldMove::GiveBack, "closed", "closed"),
];

#[test]
fn every_cell() {
    assert_eq!(CELLS.len(), TABLE.states.len() * TABLE.commands.len());
    for (state, command, all, some) in CELLS {
        for (parts, expected) in [("", all), (r#","parts":[{"contact":"kim","amount":"3"}]"#, some)] {
            let mut world = in_state(state);
            assert_eq!(world.budgets.hold(&operation("h")).unwrap().state, state);
            let keep = if command == HoldMove::Commit { r#","rest":"keep""# } else { "" };
            let json = format!(r#"{{"command":"{command}","hold":"h","operation":"2"{keep}{parts}}}"#);
            let found = match world.run(&json) {
                Ok(_) => {
                    let after = world.budgets.hold(&operation("h")).unwrap().state;
                    assert!(TABLE.allows(state, command).unwrap().contains(&after), "{json}");
                    after.as_str()
                }
                Err(error) => error.code.as_str(),
            };
            assert_eq!(found, expected, "{state} {json}");
        }
    }
}

#[test]
fn the_table_in_the_documentation_is_the_table() {
    let page = include_str!("../../../src/budget/mod.rs");
    for row in TABLE.to_markdown().lines() {
        assert!(page.contains(&format!("//! {row}")), "{row}");
    }
    assert_eq!(TABLE.allows(HoldState::Ended, HoldMove::Adjust).unwrap_err().code, Code::Closed);
}
