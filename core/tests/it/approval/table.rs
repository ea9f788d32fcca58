//! Every cell of the table, as its documentation has it.

use recoup::approval::{ApprovalStatus, ApprovalWord, TABLE};

/// A row per state, a column per command: where it may lead, or the code.
const CELLS: &[(&str, [&str; 12])] = &[
    // approve, reject, return, recall, reassign, due, recheck, restart, observe, reopen, lapse, cancel
    (
        "open",
        [
            "open approved",
            "open rejected returned",
            "returned",
            "recalled",
            "open",
            "open approved rejected",
            "open",
            "open approved rejected",
            "open approved rejected returned",
            "wrong_state",
            "lapsed",
            "cancelled",
        ],
    ),
    (
        "approved",
        [
            "wrong_state",
            "wrong_state",
            "wrong_state",
            "recalled",
            "wrong_state",
            "wrong_state",
            "wrong_state",
            "wrong_state",
            "wrong_state",
            "open approved",
            "lapsed",
            "cancelled",
        ],
    ),
    ("rejected", ["closed"; 12]),
    ("returned", ["closed"; 12]),
    ("recalled", ["closed"; 12]),
    ("lapsed", ["closed"; 12]),
    ("cancelled", ["closed"; 12]),
];

#[test]
fn every_cell_is_what_it_says() {
    assert_eq!(CELLS.len(), ApprovalStatus::ALL.len());
    for state in ApprovalStatus::ALL {
        let (_, row) = CELLS.iter().find(|(name, _)| *name == state.as_str()).unwrap();
        for (command, cell) in ApprovalWord::ALL.iter().zip(row) {
            let found = match TABLE.allows(*state, *command) {
                Ok(to) => to.iter().map(|state| state.as_str()).collect::<Vec<_>>().join(" "),
                Err(error) => error.code.as_str().to_owned(),
            };
            assert_eq!(found, *cell, "{state} {command}");
        }
    }
}
