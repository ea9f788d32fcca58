use recoup::Code;
use recoup::cart::{CartState, CartVerb, TABLE};

/// The life of a cart once more, by hand: per state what is allowed and where it leads. Everything else is refused, with
/// `!` by a code of its own.
const LIFE: &[(&str, &str)] = &[
    (
        "active",
        "edit>active reprice>active freeze>frozen_soft freeze_hard>frozen_hard submit>pending_approval|approved \
         place>placing merge>merged transfer>transferred expire>expired cancel>deleted lock>active share>active see>active",
    ),
    (
        "frozen_soft",
        "edit>active reprice>active freeze>frozen_soft freeze_hard>frozen_hard thaw>active \
         submit>pending_approval|approved place>placing expire>expired cancel>deleted lock>frozen_soft share>frozen_soft \
         see>frozen_soft",
    ),
    (
        "frozen_hard",
        "thaw>active submit>pending_approval|approved place>placing expire>expired cancel>deleted lock>frozen_hard \
         share>frozen_hard see>frozen_hard edit!cart_frozen reprice!cart_frozen freeze!cart_frozen freeze_hard!cart_frozen",
    ),
    (
        "pending_approval",
        "approve>approved return>active recall>active lock>pending_approval share>pending_approval see>pending_approval \
         edit!awaiting_approval reprice!awaiting_approval place!awaiting_approval",
    ),
    (
        "approved",
        "recall>active amend>approved|pending_approval lapse>active place>placing cancel>deleted lock>approved \
         share>approved see>approved edit!cart_approved reprice!cart_approved",
    ),
    ("placing", "placed>ordered|active refused>active|frozen_soft|frozen_hard|approved unknown>placing"),
    ("ordered", "*"),
    ("merged", "*"),
    ("transferred", "placed>ordered|active expire>expired cancel>deleted"),
    ("expired", "*"),
    ("deleted", "*"),
];

#[test]
fn every_cell_of_the_cart() {
    assert_eq!(LIFE.len(), CartState::ALL.len());
    let mut cells = 0;
    for ((name, row), state) in LIFE.iter().zip(CartState::ALL) {
        assert_eq!(*name, state.as_str());
        assert_eq!(TABLE.is_end(*state), *row == "*");
        for verb in CartVerb::ALL {
            let cell = row.split_whitespace().find(|cell| {
                let word = cell.split(['>', '!']).next().unwrap();
                word == verb.as_str()
            });
            let found = TABLE.allows(*state, *verb);
            match cell {
                Some(cell) if cell.contains('>') => {
                    let to: Vec<_> = found.unwrap().iter().map(|state| state.as_str()).collect();
                    assert_eq!(cell.split_once('>').unwrap().1, to.join("|"), "{state} {verb}");
                }
                Some(cell) => {
                    assert_eq!(
                        found.unwrap_err().code.as_str(),
                        cell.split_once('!').unwrap().1,
                        "{state} {verb}"
                    );
                }
                None if *row == "*" => assert_eq!(found.unwrap_err().code, Code::Closed, "{state} {verb}"),
                None => assert_eq!(found.unwrap_err().code, Code::WrongState, "{state} {verb}"),
            }
            cells += 1;
        }
    }
    assert_eq!(cells, 11 * 22);
}

/// Whatever happens, an open cart can still come to an end.
#[test]
fn every_state_reaches_an_end() {
    let mut good: Vec<CartState> = TABLE.ends.to_vec();
    loop {
        let more: Vec<CartState> = TABLE
            .moves
            .iter()
            .filter(|(from, _, to)| !good.contains(from) && to.iter().any(|to| good.contains(to)))
            .map(|(from, ..)| *from)
            .collect();
        if more.is_empty() {
            break;
        }
        good.extend(more);
    }
    assert!(CartState::ALL.iter().all(|state| good.contains(state)));
}
