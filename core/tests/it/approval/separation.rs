//! Nobody approves their own: not through a shared role, not for somebody else, not through a delegate.

use super::support::*;

const SHARED: &str = r#"[{"id":"p","stages":[[{"by":[{"role":"approver","in":"unit"}]}]]}]"#;

#[test]
fn a_creator_does_not_approve_through_a_shared_role() {
    let mut world = World::new(SHARED).begin(&Cart::of(usd("100.00")));
    assert_eq!(world.waiting(), ["p/1/1: abe ada"]);
    assert_eq!(code(world.approve("bo")), "self_approval");
    assert_eq!(world.approve("ada").unwrap(), ["voted", "step_approved", "approved"]);
}

#[test]
fn both_identities_of_an_on_behalf_of_count() {
    let mut cart = Cart::of(usd("100.00"));
    cart.requesters = vec![person("ada"), person("bo")];
    let mut world = World::new(SHARED).begin(&cart);
    assert_eq!(code(world.approve("ada")), "self_approval");
    assert_eq!(code(world.approve("bo")), "self_approval");
    assert_eq!(code(world.approve("seller:rep/abe")), "not_permitted");
    assert_eq!(code(world.approve("host")), "not_permitted");
    assert!(world.approve("abe").is_ok());
}

#[test]
fn not_through_a_delegate_either() {
    // The requester's right is none, so it can't be delegated; and what is delegated to the requester goes no further.
    let cart = Cart::of(usd("100.00"));
    let mut world = World::new(SHARED)
        .delegation("bo", "dan")
        .delegation("ada", "bo")
        .delegation("bo", "eve")
        .begin(&cart);
    assert_eq!(world.waiting(), ["p/1/1: abe ada"]);
    for (who, expected) in [("dan", "not_an_approver"), ("eve", "not_an_approver"), ("bo", "self_approval")] {
        assert_eq!(code(world.approve(who)), expected, "{who}");
    }
}

#[test]
fn a_policy_may_say_otherwise() {
    let own = SHARED.replace(r#""id":"p""#, r#""id":"p","separation":false"#);
    let mut world = World::new(&own).begin(&Cart::of(usd("100.00")));
    assert_eq!(world.approve("bo").unwrap(), ["voted", "step_approved", "approved"]);
}

#[test]
fn a_requester_does_not_choose_the_judge() {
    let mut world = World::new(SHARED).begin(&Cart::of(usd("100.00")));
    let reassign = r#"{"command":"reassign","revision":REV,"step":"p/1/1","to":"dan"}"#;
    assert_eq!(code(world.decide("bo", reassign)), "self_approval");
    assert_eq!(code(world.decide("eve", reassign)), "not_an_approver");
    let to_requester = reassign.replace("dan", "bo");
    assert_eq!(code(world.decide("ada", &to_requester)), "approval_impossible");
    assert_eq!(world.decide("ada", reassign).unwrap(), ["reassigned"]);
    assert_eq!(world.waiting(), ["p/1/1: dan"]);
    assert_eq!(code(world.approve("ada")), "not_an_approver");
    assert!(world.approve("dan").is_ok());
}

#[test]
fn a_seller_approves_by_role_and_not_what_a_seller_asked() {
    let rule = r#"[{"id":"q","subject":"quote","stages":[[{"by":[{"seller_role":"desk"}]}]]}]"#;
    let mut cart = Cart::of(usd("100.00"));
    cart.subject = parse(r#"{"kind":"quote","id":"q-1"}"#);
    cart.requesters = vec![person("seller:rep")];
    let mut world = World::new(rule).begin(&cart);
    assert_eq!(code(world.approve("seller:rep")), "self_approval");
    assert_eq!(code(world.approve("fay")), "not_an_approver");
    assert_eq!(world.approve("seller:lee").unwrap(), ["voted", "step_approved", "approved"]);
}
