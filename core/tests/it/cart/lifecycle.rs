//! The way to an order: freezing, approval, placing, what brings a cart back, who is locked out.

use recoup::Code;
use recoup::cart::{
    Access, Authority, Cart, CartEvent, CartRules, CartState, CartVerb, Covered, LineEdit, LockScope, Reason,
};
use recoup::document::Encode as _;
use recoup::id::{ApprovalId, EffectKey, Name, OrderId};
use recoup::party::Actor;
use recoup::time::Span;

use super::support::{
    add, apply, as_actor, at, buyer, dec, edit_line, horizon, new_cart, price, products, quantity, rep,
};

fn rules() -> CartRules {
    let hours = |hours: u32| Some(Span::minutes(hours * 60).unwrap());
    CartRules { expire_after: hours(48), approval_holds: hours(24), ..CartRules::default() }
}

fn filled() -> Cart {
    let mut cart = new_cart(Some("ann"));
    add(&mut cart, &buyer("ann"), 1, "A", "2");
    add(&mut cart, &buyer("ann"), 2, "B", "3");
    cart
}

fn submitted(approval: Option<&str>) -> Cart {
    let mut cart = filled();
    let (snapshot, approval) = (price(&cart), approval.map(|id| ApprovalId::new(id).unwrap()));
    let facets = cart.facets(&snapshot);
    let events = as_actor(&buyer("ann"), 10, |deed| {
        cart.submit(deed, Some(cart.version), snapshot, facets, approval, &rules())
    });
    apply(&mut cart, &events.unwrap(), 10);
    cart
}

fn key(text: &str) -> EffectKey {
    EffectKey::new(text).unwrap()
}

#[test]
fn a_soft_freeze_thaws_by_an_edit_and_a_hard_one_refuses_it() {
    let (mut cart, ann) = (filled(), buyer("ann"));
    let snapshot = price(&cart);
    let events = as_actor(&ann, 10, |deed| cart.freeze(deed, None, false, snapshot.clone())).unwrap();
    apply(&mut cart, &events, 10);
    assert_eq!((cart.state, cart.frozen.is_some()), (CartState::FrozenSoft, true));
    edit_line(&mut cart, &ann, 11, "A", 1, &LineEdit::SetQuantity { quantity: dec("5") }).unwrap();
    assert_eq!((cart.state, cart.frozen.is_some()), (CartState::Active, false));

    let events = as_actor(&ann, 12, |deed| cart.freeze(deed, None, true, snapshot)).unwrap();
    apply(&mut cart, &events, 12);
    let refused = edit_line(&mut cart, &ann, 13, "A", 2, &LineEdit::Remove {}).unwrap_err();
    assert_eq!(refused.code, Code::CartFrozen);
    let events = as_actor(&ann, 14, |deed| cart.thaw(deed, None)).unwrap();
    apply(&mut cart, &events, 14);
    edit_line(&mut cart, &ann, 15, "A", 2, &LineEdit::Remove {}).unwrap();
    assert_eq!(quantity(&cart, "A"), None);
}

#[test]
fn approval_return_and_lapse() {
    let approval = ApprovalId::new("ap-1").unwrap();
    let mut cart = submitted(Some("ap-1"));
    assert_eq!(cart.state, CartState::PendingApproval);
    let refused = edit_line(&mut cart, &buyer("ann"), 11, "A", 1, &LineEdit::Remove {}).unwrap_err();
    assert_eq!(refused.code, Code::AwaitingApproval);
    let other = cart.approve(&ApprovalId::new("ap-0").unwrap(), at(12), &rules()).unwrap_err();
    assert_eq!(other.code, Code::OtherAttempt);

    let mut returned = cart.clone();
    let why = Reason { code: None, text: Some("Too many valves.".into()), line: None };
    let events = returned.give_back(&approval, vec![why.clone()]).unwrap();
    apply(&mut returned, &events, 12);
    assert_eq!((returned.state, returned.reasons.as_slice()), (CartState::Active, [why].as_slice()));
    assert!(returned.frozen.is_none() && returned.content.is_none());

    let events = cart.approve(&approval, at(20), &rules()).unwrap();
    apply(&mut cart, &events, 20);
    let until = at(20 + 24 * 3600);
    assert_eq!((cart.state, cart.due()), (CartState::Approved, Some(until)));
    assert!(cart.on_due(at(24 * 3600)).is_empty(), "not before its time");
    let events = cart.on_due(until);
    apply(&mut cart, &events, 24 * 3600 + 20);
    assert_eq!(
        (cart.state, cart.frozen.is_some(), cart.approval.is_some()),
        (CartState::Active, false, false)
    );
}

#[test]
fn an_approved_cart_changes_by_amend_only() {
    let ann = buyer("ann");
    let mut cart = submitted(None);
    assert_eq!((cart.state, cart.approved_until), (CartState::Approved, Some(at(10 + 24 * 3600))));
    let refused = edit_line(&mut cart, &ann, 11, "A", 1, &LineEdit::Remove {}).unwrap_err();
    assert_eq!(refused.code, Code::CartApproved);
    let id = cart.lines()[0].id.clone();
    let edit = LineEdit::SetQuantity { quantity: dec("4") };
    let before = cart.content.clone().unwrap();
    let events =
        as_actor(&ann, 12, |deed| products(|shop| cart.amend_line(deed, &id, 1, &edit, horizon(), shop)));
    apply(&mut cart, &events.unwrap(), 12);
    let snapshot = price(&cart);
    let facets = cart.facets(&snapshot);
    assert_ne!(facets.amount, before.amount);
    assert_ne!(facets.quantity, before.quantity);
    assert_eq!((facets.ship_to, facets.supplier), (before.ship_to, before.supplier));
    let reopen = as_actor(&ann, 12, |deed| {
        cart.amend(deed, snapshot.clone(), facets.clone(), Some(ApprovalId::new("ap-2").unwrap()))
    });
    let mut reopened = cart.clone();
    apply(&mut reopened, &reopen.unwrap(), 12);
    assert_eq!(reopened.state, CartState::PendingApproval);
    let stay = as_actor(&ann, 12, |deed| cart.amend(deed, snapshot, facets, None)).unwrap();
    apply(&mut cart, &stay, 12);
    assert_eq!((cart.state, cart.approved_until), (CartState::Approved, Some(at(10 + 24 * 3600))));
}

#[test]
fn placing_waits_for_its_own_answer() {
    let ann = buyer("ann");
    let mut cart = submitted(None);
    let events = as_actor(&ann, 20, |deed| cart.place(deed, None, key("k1"), None)).unwrap();
    apply(&mut cart, &events, 20);
    assert_eq!(cart.state, CartState::Placing);
    let twice = as_actor(&ann, 21, |deed| cart.place(deed, None, key("k2"), None)).unwrap_err();
    assert_eq!(twice.code, Code::WrongState);
    let events = cart.unknown(&key("k1")).unwrap();
    apply(&mut cart, &events, 22);
    assert_eq!((cart.state, cart.due()), (CartState::Placing, None));
    let wrong = cart.placed(Some(&key("k0")), OrderId::new("o-1").unwrap()).unwrap_err();
    assert_eq!(wrong.code, Code::OtherAttempt);

    let why = Reason { code: Some(Name::new("credit_hold").unwrap()), text: None, line: None };
    let events = cart.refused(&key("k1"), why).unwrap();
    apply(&mut cart, &events, 23);
    assert_eq!((cart.state, cart.frozen.is_some()), (CartState::Approved, true), "back to where it was");
    let late = cart.placed(Some(&key("k1")), OrderId::new("o-1").unwrap()).unwrap_err();
    assert_eq!(late.code, Code::WrongState, "an answer to an attempt that ended");

    let events = as_actor(&ann, 24, |deed| cart.place(deed, None, key("k3"), None)).unwrap();
    apply(&mut cart, &events, 24);
    let events = cart.placed(Some(&key("k3")), OrderId::new("o-1").unwrap()).unwrap();
    apply(&mut cart, &events, 25);
    assert_eq!(cart.state, CartState::Ordered);
    let closed = as_actor(&ann, 26, |deed| cart.cancel(deed, None)).unwrap_err();
    assert_eq!(closed.code, Code::Closed);
}

#[test]
fn a_cart_that_keeps_no_prices_is_placed_with_those_given() {
    let ann = buyer("ann");
    let mut cart = filled();
    let nothing = as_actor(&ann, 20, |deed| cart.place(deed, None, key("k1"), None)).unwrap_err();
    assert_eq!(nothing.code, Code::NothingFrozen);
    let empty = new_cart(Some("ann"));
    let empty =
        as_actor(&ann, 20, |deed| empty.place(deed, None, key("k1"), Some(price(&cart)))).unwrap_err();
    assert_eq!(empty.code, Code::EmptyCart);
    let stale = as_actor(&ann, 20, |deed| cart.place(deed, Some(1), key("k1"), None)).unwrap_err();
    assert_eq!(stale.code, Code::StaleVersion);
    let snapshot = price(&cart);
    let events = as_actor(&ann, 20, |deed| cart.place(deed, None, key("k1"), Some(snapshot))).unwrap();
    apply(&mut cart, &events, 20);
    let why = Reason { code: None, text: None, line: None };
    let events = cart.refused(&key("k1"), why).unwrap();
    apply(&mut cart, &events, 21);
    assert_eq!((cart.state, cart.frozen.is_some()), (CartState::Active, false));
}

#[test]
fn a_remainder_lives_on_above_the_residual() {
    // 2 of A at 10 and 3 of B at 3.33; the order covers A and one B: 6.66 are left.
    for (residual, state) in [("6.65", CartState::Active), ("6.66", CartState::Ordered)] {
        let mut cart = submitted(None);
        let snapshot = price(&cart);
        let events = as_actor(&buyer("ann"), 20, |deed| cart.place(deed, None, key("k1"), None)).unwrap();
        apply(&mut cart, &events, 20);
        let activity = cart.activity;
        let covered = |sku: &str, quantity: &str| Covered {
            line: recoup::id::LineId::new(sku).unwrap(),
            quantity: dec(quantity),
        };
        let covered = [covered("A", "2"), covered("B", "1")];
        let rules = CartRules { residual: dec(residual), ..rules() };
        let order = OrderId::new("o-1").unwrap();
        let events = as_actor(&Actor::host(), 30, |deed| {
            products(|shop| {
                let k = key("k1");
                cart.placed_in_part(deed, Some(&k), order, &covered, &snapshot, &rules, horizon(), shop)
            })
        });
        apply(&mut cart, &events.unwrap(), 30);
        assert_eq!(cart.state, state);
        if state == CartState::Active {
            assert_eq!((quantity(&cart, "A"), quantity(&cart, "B")), (None, Some(dec("2"))));
            assert_eq!((cart.generation, cart.activity), (1, activity));
        }
    }
}

#[test]
fn a_lock_blocks_others_within_its_scope_until_it_is_over() {
    let (ann, rae) = (buyer("ann"), rep("rae"));
    let mut cart = filled();
    let events = as_actor(&rae, 10, |deed| cart.lock(deed, at(20), LockScope::Prices)).unwrap();
    apply(&mut cart, &events, 10);
    let dearer = LineEdit::SetContract { contract: None };
    assert_eq!(edit_line(&mut cart, &ann, 11, "A", 1, &dearer).unwrap_err().code, Code::Locked);
    edit_line(&mut cart, &ann, 11, "A", 1, &LineEdit::SetQuantity { quantity: dec("3") }).unwrap();
    let taken = as_actor(&ann, 12, |deed| cart.lock(deed, at(30), LockScope::All)).unwrap_err();
    assert_eq!(taken.code, Code::Locked);
    let events = as_actor(&rae, 12, |deed| cart.lock(deed, at(20), LockScope::All)).unwrap();
    apply(&mut cart, &events, 12);
    assert_eq!(edit_line(&mut cart, &ann, 19, "A", 2, &LineEdit::Remove {}).unwrap_err().code, Code::Locked);
    edit_line(&mut cart, &ann, 20, "A", 2, &LineEdit::Remove {}).unwrap();
    let own = as_actor(&ann, 21, |deed| cart.unlock(deed, false)).unwrap();
    assert_eq!(own, [CartEvent::Unlocked {}], "a lock that is over is nobody's");
}

#[test]
fn expiry_and_whose_activity_counts() {
    let mut cart = filled();
    assert_eq!(cart.activity, Some(at(2)));
    add(&mut cart, &rep("rae"), 50, "C", "1");
    assert_eq!(cart.activity, Some(at(2)), "what a rep edits is not buyer activity");
    let events = as_actor(&buyer("ann"), 60, |deed| cart.extend(deed, &rules())).unwrap();
    apply(&mut cart, &events, 60);
    let end = at(60 + 48 * 3600);
    assert_eq!(cart.due(), Some(end));
    let events = cart.on_due(end);
    apply(&mut cart, &events, 60 + 48 * 3600);
    assert_eq!((cart.state, cart.due()), (CartState::Expired, None));
    let mut guest = new_cart(None);
    add(&mut guest, &Actor::host(), 5, "A", "1");
    assert_eq!(guest.activity, Some(at(5)), "a guest has no contact");
}

#[test]
fn another_system_decides() {
    let ours = filled();
    let refused = ours.observed(7, Box::new(filled())).unwrap_err();
    assert_eq!(refused.code, Code::WrongState);
    let mut cart = Cart { authority: Authority::External, ..new_cart(Some("ann")) };
    let edit = as_actor(&buyer("ann"), 9, |deed| cart.cancel(deed, None)).unwrap_err();
    assert_eq!(edit.code, Code::ExternalAuthority);
    let events = cart.observed(7, Box::new(filled())).unwrap();
    apply(&mut cart, &events, 10);
    assert_eq!((quantity(&cart, "A"), cart.source_version), (Some(dec("2")), Some(7)));
    assert!(cart.observed(7, Box::new(filled())).unwrap().is_empty());
    assert_eq!(cart.observed(6, Box::new(filled())).unwrap_err().code, Code::OlderObservation);
    assert_eq!(cart.due(), None);
}

#[test]
fn sharing_grants_what_it_says() {
    let record = recoup::document::read(
        br#"{ "account": "acme", "units": [ { "id": "hq" }, { "id": "west", "parent": "hq" } ], "contacts": [
            { "id": "ann", "memberships": [ { "unit": "west", "roles": ["buyer"] } ] },
            { "id": "bob", "memberships": [ { "unit": "hq", "roles": ["buyer"] } ] },
            { "id": "cy", "memberships": [ { "unit": "west", "roles": ["clerk"] } ] } ] }"#,
    );
    let company = recoup::party::Company::compile(record.unwrap()).unwrap();
    let may =
        |cart: &Cart, who: &str, verb| cart.permit(verb, &buyer(who), &company, &[]).map_err(|e| e.code);
    let mut list = new_cart(Some("ann"));
    list.kind = recoup::cart::CartKind::Requisition;
    list.unit = Some(recoup::id::OrgUnitId::new("west").unwrap());
    assert_eq!(may(&list, "ann", CartVerb::Share), Ok(()));
    assert_eq!(may(&list, "cy", CartVerb::See), Err(Code::NotPermitted));
    let members =
        recoup::document::read::<Vec<recoup::cart::Member>>(br#"[ { "role": "clerk", "access": "edit" } ]"#);
    let events =
        as_actor(&buyer("ann"), 3, |deed| list.share(deed, None, Some(Access::View), &members.unwrap()));
    apply(&mut list, &events.unwrap(), 3);
    assert_eq!(may(&list, "cy", CartVerb::Edit), Ok(()));
    assert_eq!(may(&list, "cy", CartVerb::Share), Err(Code::NotPermitted));
    assert_eq!(may(&list, "bob", CartVerb::See), Ok(()), "a role above the unit holds below it");
    assert_eq!(may(&list, "bob", CartVerb::Edit), Err(Code::NotPermitted));
    assert_eq!(may(&list, "eve", CartVerb::See), Err(Code::UnknownContact));
    let list_is_no_cart = as_actor(&buyer("ann"), 4, |deed| list.freeze(deed, None, false, price(&list)));
    assert_eq!(list_is_no_cart.unwrap_err().code, Code::NotACart);
}

/// Every event of a long life is written and read back, and folds to the same cart.
#[test]
fn events_survive_their_documents() {
    let cart = submitted(Some("ap-1"));
    let text = cart.encode().to_string();
    assert_eq!(recoup::document::read::<Cart>(text.as_bytes()).unwrap(), cart);
    let events = cart.approve(&ApprovalId::new("ap-1").unwrap(), at(20), &rules()).unwrap();
    for event in events {
        let text = event.encode().to_string();
        assert_eq!(recoup::document::read::<CartEvent>(text.as_bytes()).unwrap(), event);
    }
}
