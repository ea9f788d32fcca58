//! Merges and drifts, each worked by hand.

use recoup::Code;
use recoup::cart::{
    Cart, CartKind, CartState, DriftCause, DriftTotal, Fit, LineEdit, Merge, MergeMode, MergeOutcome, drift,
};
use recoup::id::{CartId, ContactId};

use super::support::{
    add, apply, as_actor, buyer, dec, edit_line, horizon, new_cart, price, price_with, products, quantity,
};

/// The user has 2 A and 3 B, the guest 5 A and 1 C.
fn carts() -> (Cart, Cart) {
    let ann = buyer("ann");
    let mut user = new_cart(Some("ann"));
    add(&mut user, &ann, 1, "A", "2");
    add(&mut user, &ann, 2, "B", "3");
    let mut guest = Cart { id: CartId::new("g-1").unwrap(), ..new_cart(None) };
    add(&mut guest, &ann, 3, "A", "5");
    add(&mut guest, &ann, 4, "C", "1");
    (user, guest)
}

fn merged(mode: MergeMode, fits: &[Fit]) -> (Cart, Cart, Merge) {
    let (mut user, mut guest) = carts();
    let merge = as_actor(&buyer("ann"), 10, |deed| {
        products(|shop| user.merge(&guest, mode, deed, horizon(), shop, &|_| fits.to_vec()))
    })
    .unwrap();
    apply(&mut user, &merge.into, 10);
    apply(&mut guest, &merge.from, 10);
    (user, guest, merge)
}

#[test]
fn every_mode() {
    use MergeOutcome::{Dropped, Greater, Kept, Moved, Summed};
    let cases = [
        (MergeMode::Sum, [Some("7"), Some("3"), Some("1")], vec![Summed, Kept, Moved]),
        (MergeMode::Max, [Some("5"), Some("3"), Some("1")], vec![Greater, Kept, Moved]),
        (MergeMode::ReplaceGuest, [Some("2"), Some("3"), None], vec![Kept, Kept, Dropped]),
        (MergeMode::ReplaceUser, [Some("5"), None, Some("1")], vec![Moved, Dropped, Moved]),
        (MergeMode::KeepBoth, [Some("2"), Some("3"), None], vec![]),
    ];
    for (mode, quantities, outcomes) in cases {
        let (user, guest, merge) = merged(mode, &[]);
        let found = ["A", "B", "C"].map(|sku| quantity(&user, sku));
        assert_eq!(found, quantities.map(|quantity| quantity.map(dec)), "{mode}");
        let told: Vec<_> = merge.report.lines.iter().map(|line| line.outcome).collect();
        assert_eq!(told, outcomes, "{mode}");
        if mode == MergeMode::KeepBoth {
            assert_eq!((guest.state, guest.kind), (CartState::Active, CartKind::Saved));
            assert_eq!(guest.owner, Some(ContactId::new("ann").unwrap()));
        } else {
            assert_eq!((guest.state, guest.merged_into), (CartState::Merged, Some(user.id.clone())));
        }
    }
}

#[test]
fn quantity_rules_run_on_the_merged_cart() {
    let fits =
        [Fit::Clamped(dec("6"), Code::QuantityAboveMaximum), Fit::Fits, Fit::Refused(Code::NotInAssortment)];
    let (user, _, merge) = merged(MergeMode::Sum, &fits);
    assert_eq!(quantity(&user, "A"), Some(dec("6")));
    assert_eq!(quantity(&user, "C"), None);
    let told: Vec<_> = (merge.report.lines.iter())
        .map(|line| (line.wanted, line.quantity, line.code.as_ref().map(recoup::id::Name::as_str)))
        .collect();
    assert_eq!(
        told,
        [
            (Some(dec("7")), Some(dec("6")), Some("quantity_above_maximum")),
            (Some(dec("3")), Some(dec("3")), None),
            (Some(dec("1")), None, Some("not_in_assortment")),
        ]
    );
}

#[test]
fn what_can_not_be_merged() {
    let (user, guest) = carts();
    let merge = |into: &Cart, from: &Cart| {
        as_actor(&buyer("ann"), 10, |deed| {
            products(|shop| into.merge(from, MergeMode::Sum, deed, horizon(), shop, &|_| Vec::new()))
        })
        .map(|_| ())
        .map_err(|error| error.code)
    };
    assert_eq!(merge(&user, &user), Err(Code::ConflictingFields));
    let euros = Cart { currency: recoup::money::Currency::new("EUR").unwrap(), ..guest.clone() };
    assert_eq!(merge(&user, &euros), Err(Code::CurrencyMismatch));
    let gone = Cart { state: CartState::Merged, ..guest };
    assert_eq!(merge(&user, &gone), Err(Code::Closed));
}

#[test]
fn a_claim_gives_a_guest_cart_an_owner_once() {
    let (_, mut guest) = carts();
    let (ann, bob) = (ContactId::new("ann").unwrap(), ContactId::new("bob").unwrap());
    let events = as_actor(&buyer("ann"), 9, |deed| guest.claim(deed, &ann, None)).unwrap();
    apply(&mut guest, &events, 9);
    let again = as_actor(&buyer("ann"), 9, |deed| guest.claim(deed, &ann, None)).unwrap();
    assert!(again.is_empty());
    let taken = as_actor(&buyer("bob"), 9, |deed| guest.claim(deed, &bob, None)).unwrap_err();
    assert_eq!(taken.code, Code::NotPermitted);
}

#[test]
fn a_drift_says_what_and_why() {
    let ann = buyer("ann");
    let (mut cart, _) = carts();
    let seen = price(&cart);
    assert!(drift(&seen, &price(&cart)).is_none());

    // The same rule, another price: 2 * 10 becomes 2 * 11.
    let dearer = drift(&seen, &price_with(&cart, "11"));
    assert_eq!(dearer.lines.len(), 1);
    assert_eq!(dearer.lines[0].causes, [DriftCause::Price]);
    let subtotal = dearer.totals.iter().find(|total| total.total == DriftTotal::Subtotal).unwrap();
    assert_eq!((subtotal.before.to_string(), subtotal.now.to_string()), ("29.99".into(), "31.99".into()));

    // 12 of A are another tier, B is gone, Q is new and has no price; a price that a person set is another rule.
    edit_line(&mut cart, &ann, 20, "A", 1, &LineEdit::SetQuantity { quantity: dec("12") }).unwrap();
    edit_line(&mut cart, &ann, 21, "B", 1, &LineEdit::Remove {}).unwrap();
    add(&mut cart, &ann, 22, "C", "1");
    let now = drift(&seen, &price(&cart));
    let told: Vec<_> = now.lines.iter().map(|line| (line.line.as_str(), line.causes.clone())).collect();
    assert_eq!(
        told,
        [
            ("A", vec![DriftCause::Quantity, DriftCause::Tier]),
            ("C", vec![DriftCause::New]),
            ("B", vec![DriftCause::Gone]),
        ]
    );
    let set = recoup::document::read(br#"{ "source": "manual", "unit_price": "8" }"#).unwrap();
    let before = price(&cart);
    edit_line(&mut cart, &ann, 23, "A", 2, &LineEdit::SetPrice { price: Some(set) }).unwrap();
    assert_eq!(
        drift(&before, &price(&cart)).lines[0].causes,
        [DriftCause::Rule],
        "another rule at the same price"
    );
}
