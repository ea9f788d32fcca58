//! Every cell of the table, as its documentation has it.

use recoup::approval::{ApprovalStatus, ApprovalWord, TABLE};

/// A row per state, a column per command: where it may lead, or the code.
const CELLS: &[(&str, [&str; 10])] = &[
    // approve, reject, return, recall, reassign, due, recheck, reopen, lapse, cancel
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
            "open approved",
            "lapsed",
            "cancelled",
        ],
    ),
    ("rejected", ["closed"; 10]),
    ("returned", ["closed"; 10]),
    ("recalled", ["closed"; 10]),
    ("lapsed", ["closed"; 10]),
    ("cancelled", ["closed"; 10]),
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
