//! The same operations in any order, in any batches, any number of times: one cart.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recoup::cart::{Cart, LineEdit, LineKey, Operation, OperationOutcome};
use recoup::document::Encode as _;
use recoup::id::Sku;
use recoup::party::Actor;
use rust_decimal::Decimal;

use super::support::{
    apply, as_actor, at, buyer, dec, horizon, new_cart, operation, products, quantity, rep,
};

/// Everything of a cart but the counters and the clock of arrival.
fn essence(cart: &Cart) -> Cart {
    let mut cart = cart.clone();
    cart.version = 0;
    cart.changed = at(0);
    for line in &mut cart.all_lines {
        std::sync::Arc::make_mut(line).version = 0;
    }
    cart
}

fn arrive(cart: &mut Cart, batch: &[Operation]) {
    let decided =
        as_actor(&Actor::host(), 1000, |deed| products(|shop| cart.edit(deed, batch, horizon(), shop)));
    apply(cart, &decided.unwrap().events, 1000);
}

fn after(batches: &[&[Operation]]) -> Cart {
    let mut cart = new_cart(Some("ann"));
    for batch in batches {
        arrive(&mut cart, batch);
    }
    essence(&cart)
}

fn permutations<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for place in 0..items.len() {
        let mut rest = items.to_vec();
        let first = rest.remove(place);
        for mut tail in permutations(&rest) {
            tail.insert(0, first.clone());
            all.push(tail);
        }
    }
    all
}

fn add(quantity: &str) -> LineEdit {
    LineEdit::Add { quantity: dec(quantity), facts: None, as_entered: None }
}

fn note(text: &str) -> LineEdit {
    LineEdit::SetNote { note: Some(text.into()) }
}

#[test]
fn all_permutations_of_small_batches() {
    let (ann, bob, rae) = (Some(buyer("ann")), Some(buyer("bob")), Some(rep("rae")));
    let set = |quantity: &str| LineEdit::SetQuantity { quantity: dec(quantity) };
    let batches = [
        // Two people add, one sets, one removes, one adds again: the later addition revives the line, the note is gone.
        vec![
            operation("1", ann.clone(), 10, "A", add("2")),
            operation("2", bob.clone(), 20, "A", note("urgent")),
            operation("3", bob.clone(), 30, "A", set("7")),
            operation("4", rae.clone(), 40, "A", LineEdit::Remove {}),
            operation("5", ann.clone(), 50, "A", add("4")),
        ],
        // The same instant: the actor decides, then the operation.
        vec![
            operation("1", ann.clone(), 10, "A", set("1")),
            operation("2", bob.clone(), 10, "A", set("2")),
            operation("3", bob.clone(), 10, "A", set("3")),
            operation("4", ann.clone(), 10, "A", add("10")),
            operation("5", rae.clone(), 10, "A", add("20")),
        ],
        // Two lines, a removal that is later overwritten by a set, what was written between.
        vec![
            operation("1", ann.clone(), 10, "A", note("first")),
            operation("2", rae.clone(), 20, "A", LineEdit::Remove {}),
            operation("3", bob.clone(), 30, "A", set("5")),
            operation("4", bob, 15, "B", add("-1")),
            operation("5", ann, 25, "B", add("3")),
        ],
    ];
    let expected = [(Some("4"), None), (Some("23"), None), (Some("5"), Some("2"))];
    for (batch, (a, b)) in batches.iter().zip(expected) {
        let one = after(&[batch]);
        assert_eq!(quantity(&one, "A"), a.map(dec));
        assert_eq!(quantity(&one, "B"), b.map(dec));
        assert!(one.all_lines.iter().all(|line| line.note.is_none()), "removals take notes with them");
        let mut seen = 0;
        for order in permutations(batch) {
            assert_eq!(after(&[&order]), one);
            let single: Vec<&[Operation]> = order.chunks(1).collect();
            assert_eq!(after(&single), one);
            // Every operation twice, the second time after everything else.
            let twice: Vec<&[Operation]> = order.chunks(2).chain(order.chunks(3)).collect();
            assert_eq!(after(&twice), one);
            seen += 1;
        }
        assert_eq!(seen, 120);
    }
}

fn edits() -> impl Strategy<Value = LineEdit> {
    prop_oneof![
        4 => (-3_i64..6).prop_filter("an addition adds", |n| *n != 0).prop_map(|n| add(&n.to_string())),
        2 => (1_i64..9).prop_map(|n| LineEdit::SetQuantity { quantity: Decimal::from(n) }),
        1 => Just(LineEdit::Remove {}),
        1 => "[a-c]".prop_map(|text| note(&text)),
        1 => prop::option::of(0_i64..5).prop_map(|day| LineEdit::SetRequested { requested: day.map(at) }),
    ]
}

fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let one = (0_usize..3, 0_i64..8, prop::sample::select(vec!["A", "B"]), edits());
    prop::collection::vec(one, 1..14).prop_map(|drawn| {
        let people = [buyer("ann"), buyer("bob"), rep("rae")];
        let numbered = drawn.into_iter().enumerate();
        numbered
            .map(|(number, (who, second, sku, edit))| {
                operation(&format!("op-{number}"), Some(people[who].clone()), second, sku, edit)
            })
            .collect()
    })
}

/// What the operations come to when they are simply done one after the other, in the order of their stamps.
fn replayed(operations: &[Operation]) -> BTreeMap<String, (Option<Decimal>, Option<String>)> {
    let mut sorted = operations.to_vec();
    sorted.sort_by_key(|one| (one.at, one.actor.as_ref().unwrap().label(), one.op.clone()));
    let mut lines: BTreeMap<String, (Option<Decimal>, Option<String>)> = BTreeMap::new();
    for one in sorted {
        let line = lines.entry(one.key.sku.to_string()).or_default();
        match one.edit {
            LineEdit::Add { quantity, .. } => line.0 = Some(line.0.unwrap_or_default() + quantity),
            LineEdit::SetQuantity { quantity } => line.0 = Some(quantity),
            LineEdit::Remove {} => *line = (None, None),
            LineEdit::SetNote { note } => line.1 = note,
            _ => {}
        }
    }
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_order_any_batches_any_duplicates(
        (sorted, shuffled) in operations().prop_flat_map(|all| {
            let doubled: Vec<_> = all.iter().chain(&all).cloned().collect();
            (Just(all), Just(doubled).prop_shuffle())
        }),
        size in 1_usize..6,
    ) {
        let one = after(&[&sorted]);
        let batches: Vec<&[Operation]> = shuffled.chunks(size).collect();
        prop_assert_eq!(&after(&batches), &one);
        for (sku, (quantity, note)) in replayed(&sorted) {
            let id = LineKey::sku(Sku::new(&sku).unwrap()).line();
            let line = one.all_lines.iter().find(|line| line.id == id).unwrap();
            prop_assert_eq!(line.quantity, quantity.filter(|quantity| *quantity > Decimal::ZERO));
            prop_assert_eq!(&line.note, &note);
        }
        // What a snapshot writes is what it reads.
        let text = one.encode().to_string();
        prop_assert_eq!(&recoup::document::read::<Cart>(text.as_bytes()).unwrap(), &one);
    }

    /// Folding what is old changes no quantity, whenever it happens.
    #[test]
    fn folding_changes_no_quantity(all in operations(), fold_at in 0_i64..9) {
        let mut sorted = all.clone();
        sorted.sort_by_key(|one| one.at);
        let (old, new): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|one| one.at < at(fold_at));
        let mut folded = new_cart(Some("ann"));
        arrive(&mut folded, &old);
        apply(&mut folded, &[recoup::cart::CartEvent::Folded { horizon: at(fold_at) }], 1000);
        let kept: Vec<_> = folded.all_lines.iter().map(|line| (line.id.clone(), line.adds.len())).collect();
        prop_assert!(kept.iter().all(|(_, adds)| *adds == 0));
        let before: Vec<_> = folded.lines().iter().map(|line| (line.id.clone(), line.quantity)).collect();
        let whole = after(&[&old]);
        let without: Vec<_> = whole.lines().iter().map(|line| (line.id.clone(), line.quantity)).collect();
        prop_assert_eq!(before.len(), without.len());
        prop_assert!(before.iter().all(|line| without.contains(line)));
        // A sum below zero is forgotten with its line, so only lines that are there can be compared further.
        let gone = |sku: &str| quantity(&folded, sku).is_none();
        let later: Vec<_> = new.into_iter().filter(|one| !gone(one.key.sku.as_str())).collect();
        arrive(&mut folded, &later);
        let straight = after(&[&old, &later]);
        for line in straight.lines() {
            prop_assert_eq!(folded.line(&line.id).and_then(|line| line.quantity), line.quantity);
        }
    }
}

#[test]
fn what_a_batch_cannot_bring_is_said() {
    let ann = buyer("ann");
    let mut cart = new_cart(Some("ann"));
    let batch = [
        operation("old", None, -4000, "A", add("1")),
        operation("early", None, 2000, "A", add("1")),
        operation("forged", Some(buyer("bob")), 10, "A", add("1")),
        operation("zero", None, 10, "A", add("0")),
        operation("good", None, 10, "A", add("2")),
        operation("good", None, 10, "A", add("2")),
    ];
    let decided =
        as_actor(&ann, 1000, |deed| products(|shop| cart.edit(deed, &batch, horizon(), shop))).unwrap();
    let told: Vec<_> = decided
        .answer
        .iter()
        .map(|answer| (answer.outcome, answer.code.as_ref().map(|code| code.as_str().to_owned())))
        .collect();
    let refused = |code: &str| (OperationOutcome::Refused, Some(code.to_owned()));
    assert_eq!(
        told,
        [
            refused("input_too_old"),
            refused("operation_in_future"),
            refused("not_permitted"),
            refused("invalid_quantity"),
            (OperationOutcome::Applied, None),
            (OperationOutcome::Unchanged, None),
        ]
    );
    assert_eq!(decided.events.len(), 1);
    apply(&mut cart, &decided.events, 1000);
    assert_eq!(quantity(&cart, "A"), Some(dec("2")));
}
