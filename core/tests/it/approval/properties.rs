//! Over random people, delegations and votes: nobody approves their own, a quorum is of different people and rights, and
//! tolerances add up.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use recoup::approval::Delegation;

use super::support::*;

/// People p0 to p7; the first four hold the role.
fn people() -> String {
    let contacts: Vec<_> = (0..8)
        .map(|n| {
            let roles = if n < 4 { r#""judge""# } else { "" };
            format!(r#"{{"id":"p{n}","memberships":[{{"unit":"plant","roles":[{roles}]}}]}}"#)
        })
        .collect();
    COMPANY.replace(r#"{"id":"olga"}"#, &format!(r#"{{"id":"olga"}},{}"#, contacts.join(",")))
}

fn edges() -> impl Strategy<Value = Vec<(usize, usize)>> {
    // From the lower to the higher or the other way round, so that there is no ring.
    (vec((0..8_usize, 0..8_usize), 0..14), any::<bool>()).prop_map(|(pairs, down)| {
        let sorted = pairs.into_iter().filter(|(a, b)| a != b).map(|(a, b)| (a.min(b), a.max(b)));
        sorted.map(|(a, b)| if down { (b, a) } else { (a, b) }).collect()
    })
}

/// The rights that a person has by the rule as it reads: one's own, or of a holder from whom a chain of at most four
/// delegations leads here without passing anybody who asks.
fn rights(person: usize, edges: &[(usize, usize)], asks: &BTreeSet<usize>) -> BTreeSet<usize> {
    fn walk(here: usize, to: usize, left: usize, edges: &[(usize, usize)], asks: &BTreeSet<usize>) -> bool {
        !asks.contains(&here)
            && (here == to
                || (left > 0 && edges.iter().any(|(a, b)| *a == here && walk(*b, to, left - 1, edges, asks))))
    }
    (0..4).filter(|holder| walk(*holder, person, 4, edges, asks)).collect()
}

/// The most votes that can be given a right of their own, by trying everything.
fn most(votes: &[BTreeSet<usize>], used: &BTreeSet<usize>) -> usize {
    let Some((first, rest)) = votes.split_first() else { return 0 };
    let with = first.difference(used).map(|right| {
        let mut used = used.clone();
        used.insert(*right);
        1 + most(rest, &used)
    });
    with.max().unwrap_or(0).max(most(rest, used))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn votes_count_as_the_rule_reads(
        edges in edges(), asks in vec(0..8_usize, 1..3), order in vec(0..8_usize, 1..12), need in 1..4_u32,
    ) {
        let asks: BTreeSet<usize> = asks.into_iter().collect();
        let rule = format!(r#"[{{"id":"p","stages":[[{{"by":[{{"role":"judge"}}],"quorum":{{"need":{need}}}}}]]}}]"#);
        let mut world = World::new(&rule).company(&people());
        world.delegations = edges.iter().enumerate().map(|(n, (from, to))| {
            parse::<Delegation>(&format!(r#"{{"id":"d{n}","from":"p{from}","to":"p{to}"}}"#))
        }).collect();
        let mut cart = Cart::of(usd("100.00"));
        cart.requesters = asks.iter().map(|n| person(&format!("p{n}"))).collect();
        let holders = (0..4).filter(|holder| !asks.contains(holder)).count();
        if holders < need as usize {
            prop_assert_eq!(world.plan(&cart).unwrap_err().code.as_str(), "approval_impossible");
            return Ok(());
        }
        let mut world = world.begin(&cart);
        let mut voted: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for voter in order {
            if world.status() != "open" {
                break;
            }
            let found = world.approve(&format!("p{voter}"));
            let rights = rights(voter, &edges, &asks);
            if asks.contains(&voter) {
                prop_assert_eq!(code(found), "self_approval");
            } else if let Entry::Vacant(first) = voted.entry(voter) {
                if rights.is_empty() {
                    prop_assert_eq!(code(found), "not_an_approver");
                } else {
                    found.unwrap();
                    first.insert(rights);
                }
            } else {
                prop_assert_eq!(code(found), "already_decided");
            }
            let votes: Vec<_> = voted.values().cloned().collect();
            let done = most(&votes, &BTreeSet::new()) >= need as usize;
            prop_assert_eq!(world.status() == "approved", done);
        }
    }

    #[test]
    fn edits_add_up(edits in vec(1..2000_i64, 1..12)) {
        let rule = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}]}]],"tolerance":{"amount_percent":"5"}}]"#;
        let cents = |cents: i64| Cart::of(usd(&format!("{}.{:02}", cents / 100, cents % 100)));
        let (mut approved, mut now) = (100_000_i64, 100_000_i64);
        let mut world = World::new(rule).begin(&cents(now));
        world.approve("fay").unwrap();
        for edit in edits {
            now += edit;
            let words = world.reopen("bo", &cents(now)).unwrap();
            if now * 100 <= approved * 105 {
                prop_assert_eq!(words, ["amended"]);
            } else {
                prop_assert_eq!(words, ["reopened", "stage_opened"]);
                world.approve("fay").unwrap();
                approved = now;
            }
        }
    }
}
