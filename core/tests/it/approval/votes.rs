//! Quorum, rejection, stages, deadlines.

use recoup::document::{Encode, read_tree};

use super::support::*;

const TWO_OF_THREE: &str =
    r#"[{"id":"f","stages":[[{"by":[{"role":"finance","in":"company"}],"quorum":{"need":2,"of":3}}]]}]"#;

#[test]
fn a_quorum_counts_people_and_rights_once() {
    let cart = Cart::of(usd("100.00"));
    let mut world = World::new(TWO_OF_THREE).delegation("fay", "dan").delegation("fin", "dan").begin(&cart);
    assert_eq!(world.approve("fay").unwrap(), ["voted"]);
    assert_eq!(code(world.approve("fay")), "already_decided");
    // The delegate has the rights of fay, which is used, and of fin.
    assert_eq!(world.approve("dan").unwrap(), ["voted", "step_approved", "approved"]);

    let mut world = World::new(TWO_OF_THREE).delegation("fay", "dan").delegation("dan", "eve").begin(&cart);
    assert_eq!(world.approve("eve").unwrap(), ["voted"]);
    // Both have nothing but the right of fay, so together with eve nobody makes a second one.
    assert_eq!(world.approve("dan").unwrap(), ["voted"]);
    assert_eq!(world.approve("fay").unwrap(), ["voted"]);
    assert_eq!(world.approve("flo").unwrap(), ["voted", "step_approved", "approved"]);
}

#[test]
fn the_order_of_votes_does_not_matter() {
    let cart = Cart::of(usd("100.00"));
    let mut world = World::new(TWO_OF_THREE).delegation("fay", "dan").delegation("fin", "dan").begin(&cart);
    assert_eq!(world.approve("dan").unwrap(), ["voted"]);
    // Whichever right dan was counted for at first, fin's own makes two.
    assert_eq!(world.approve("fin").unwrap(), ["voted", "step_approved", "approved"]);
}

#[test]
fn what_a_rejection_does() {
    let cart = Cart::of(usd("100.00"));
    let with = |rule: &str| TWO_OF_THREE.replace(r#""quorum""#, &format!(r#""on_reject":"{rule}","quorum""#));
    let mut world = World::new(TWO_OF_THREE).begin(&cart);
    assert_eq!(world.reject("fay").unwrap(), ["voted", "step_rejected", "rejected"]);
    assert_eq!(code(world.approve("fin")), "closed");

    let mut world = World::new(&with("majority")).begin(&cart);
    assert_eq!(world.reject("fay").unwrap(), ["voted"]);
    assert_eq!(world.approve("fin").unwrap(), ["voted"]);
    assert_eq!(world.reject("flo").unwrap(), ["voted", "step_rejected", "rejected"]);

    let mut world = World::new(&with("return")).begin(&cart);
    assert_eq!(world.reject("fay").unwrap(), ["voted", "returned"]);
    assert_eq!(world.status(), "returned");
    let mut world = World::new(TWO_OF_THREE).begin(&cart);
    let give_back = r#"{"command":"return","revision":REV,"note":"n-1"}"#;
    assert_eq!(code(world.decide("ada", give_back)), "not_an_approver");
    assert_eq!(world.decide("fay", give_back).unwrap(), ["returned"]);
}

#[test]
fn those_who_asked_take_it_back() {
    let cart = Cart::of(usd("100.00"));
    let recall = r#"{"command":"recall","revision":REV}"#;
    let mut world = World::new(TWO_OF_THREE).begin(&cart);
    assert_eq!(code(world.decide("fay", recall)), "not_permitted");
    assert_eq!(world.decide("bo", recall).unwrap(), ["recalled"]);
    assert_eq!(world.status(), "recalled");
}

#[test]
fn expiry_never_overwrites_an_end() {
    let mut world = World::new(TWO_OF_THREE).begin(&Cart::of(usd("100.00")));
    world.reject("fay").unwrap();
    assert_eq!(world.state().lapse().unwrap_err().code.as_str(), "closed");
    assert_eq!(world.state().cancel().unwrap_err().code.as_str(), "closed");
    assert!(world.state().due().is_none());
    assert_eq!(world.recheck(), [""; 0]);
    assert_eq!(world.status(), "rejected");
}

#[test]
fn a_stale_revision_is_refused_and_votes_make_none_stale() {
    let mut world = World::new(TWO_OF_THREE).begin(&Cart::of(usd("100.00")));
    world.approve("fay").unwrap();
    assert_eq!(code(world.decide("fin", r#"{"command":"approve","revision":2}"#)), "stale_version");
    assert!(world.decide("fin", r#"{"command":"approve","revision":1}"#).is_ok());
}

#[test]
fn stages_open_one_after_the_other() {
    let rule = r#"[{"id":"p","stages":[
        [{"by":[{"manager_of":"requester"}]},{"by":[{"owner_of":"cost_centre"}]}],
        [{"by":[{"manager_of":"previous"}]}],
        [{"by":[{"contact":"fay"}]}] ]}]"#;
    let company = COMPANY.replace(r#"{"id":"olga"}"#, r#"{"id":"olga","manager":"zoe"}"#);
    let mut world = World::new(rule).company(&company).begin(&Cart::of(usd("100.00")));
    assert_eq!(world.waiting(), ["p/1/1: mia", "p/1/2: olga"]);
    assert_eq!(code(world.approve("zoe")), "not_an_approver");
    assert_eq!(
        code(world.decide("mia", r#"{"command":"approve","revision":REV,"steps":["p/3/1"]}"#)),
        "step_not_open"
    );
    world.approve("mia").unwrap();
    assert_eq!(world.approve("olga").unwrap(), ["voted", "step_approved", "stage_opened"]);
    assert_eq!(world.waiting(), ["p/2/1: zoe"]);
    world.approve("zoe").unwrap();
    assert_eq!(world.waiting(), ["p/3/1: fay"]);
    assert_eq!(world.approve("fay").unwrap(), ["voted", "step_approved", "approved"]);
}

#[test]
fn one_decision_counts_in_every_step_that_waits_for_the_person() {
    let rule = r#"[{"id":"a","stages":[[{"by":[{"contact":"fay"}]}]]},
                   {"id":"b","stages":[[{"by":[{"role":"finance","in":"company"}]}]]},
                   {"id":"c","stages":[[{"by":[{"contact":"fay"}]}]]}]"#;
    let mut world = World::new(rule).begin(&Cart::of(usd("100.00")));
    // The same step of two policies is one step with both reasons.
    let steps = &world.state().steps;
    assert_eq!(steps.len(), 2);
    let reasons: Vec<_> = steps[0].reasons.iter().map(|reason| reason.policy.as_str()).collect();
    assert_eq!(reasons, ["a", "c"]);
    assert_eq!(
        world.approve("fay").unwrap(),
        ["voted", "voted", "step_approved", "step_approved", "approved"]
    );
}

#[test]
fn distinct_people_are_shared_out_so_that_the_plan_can_finish() {
    // fay may decide both, dan only the first: fay's one decision has to go to the second.
    let rule = r#"[{"id":"p","stages":[[{"by":[{"contact":"dan"},{"contact":"fay"}],"distinct":true},
                                        {"by":[{"contact":"fay"}],"distinct":true}]]}]"#;
    let mut world = World::new(rule).begin(&Cart::of(usd("100.00")));
    assert_eq!(world.approve("fay").unwrap(), ["voted", "step_approved"]);
    assert_eq!(world.waiting(), ["p/1/1: dan"]);
    assert_eq!(code(world.approve("fay")), "not_an_approver");
    assert_eq!(world.approve("dan").unwrap(), ["voted", "step_approved", "approved"]);

    let alone = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}]}],[{"by":[{"contact":"fay"}],"distinct":true}]]}]"#;
    let error = World::new(alone).plan(&Cart::of(usd("100.00"))).unwrap_err();
    assert_eq!(
        (error.code.as_str(), context(&error, "step")),
        ("approval_impossible", r#"Text("p/2/1")"#.into())
    );
}

#[test]
fn deadlines_run_in_business_time() {
    let rule = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}],
        "escalate":{"after":{"business_days":2,"calendar":"us"},"to":[{"role":"boss"}]},
        "auto":{"after":{"business_time":"PT24H","calendar":"us"},"decision":"reject"}}]]}]"#;
    // Monday 10:00. Two business days later is Wednesday 10:00. 24 hours of eight a day: 7 on Monday, 8 on Tuesday, 8 on
    // Wednesday, Thursday is a holiday, 1 on Friday.
    let mut world = World::new(rule).begin(&Cart::of(usd("100.00")));
    assert_eq!(world.state().due(), Some(at("2026-11-25T10:00:00Z")));
    assert_eq!(world.wait_until("2026-11-25T09:59:59Z"), [""; 0]);
    assert_eq!(world.wait_until("2026-11-25T10:00:00Z"), ["escalated"]);
    assert_eq!(world.waiting(), ["p/1/1: fay zoe"]);
    assert_eq!(world.state().due(), Some(at("2026-11-27T10:00:00Z")));
    assert_eq!(world.wait_until("2026-11-27T10:00:00Z"), ["step_rejected", "rejected"]);

    let mut world = World::new(rule).begin(&Cart::of(usd("100.00")));
    world.wait_until("2026-11-26T00:00:00Z");
    assert_eq!(world.approve("zoe").unwrap(), ["voted", "step_approved", "approved"]);

    let yes = rule.replace(r#""decision":"reject""#, r#""decision":"approve""#);
    let mut world = World::new(&yes).begin(&Cart::of(usd("100.00")));
    assert_eq!(world.wait_until("2026-12-01T00:00:00Z"), ["escalated", "step_approved", "approved"]);
    assert!(world.state().steps[0].votes.is_empty());
}

#[test]
fn state_events_and_standing_are_documents() {
    let mut world = World::new(TWO_OF_THREE).begin(&Cart::of(usd("100.00")));
    world.approve("fay").unwrap();
    let state = world.state().clone();
    assert_eq!(read_tree::<recoup::approval::Approval>(&state.encode()).unwrap(), state);
    let standing = state.standing(&world.circle());
    let step = &standing.steps[0];
    assert_eq!((step.need, step.approvals, step.missing), (2, 1, 1));
    assert_eq!(step.reasons[0].because, "always");
    assert_eq!(world.waiting(), ["f/1/1: fin flo"]);
    let event = world.log.last().unwrap().1.encode().to_string();
    assert_eq!(
        event,
        r#"{"event":"voted","step":"f/1/1","by":{"contact":"fay"},"powers":[{"contact":"fay"}],"verdict":"approve"}"#
    );
}
