//! Every way that small accounts can go, and what must be so in each state that can be reached.
//!
//! A breadth-first search takes every action in every state: edits, submissions, decisions, delegations, orders, answers that
//! come twice or too late, and time. States that differ only in what counts up are one. The rules are written here once more,
//! naively, and without the code under test.

mod explore;
mod model;
mod world;

use explore::{Reached, explore};
use world::World;

fn check(world: &World) {
    let Reached { states, transitions, refused, ends, seconds } = explore(world);
    println!(
        "{}: {states} states, {transitions} transitions, {refused} refusals, {ends} states with every cart at its end, {seconds:.1} s",
        world.name
    );
    // A search that goes nowhere proves nothing.
    assert!(states >= world.at_least, "{}: only {states} states were reached", world.name);
}

/// One cart; a quorum of two; the requester holds the approvers' role too and can be given the rights of others.
#[test]
fn quorum_and_delegates() {
    check(&world::quorum());
}

/// One cart; two stages with different people, tolerance, amendments, an approval that lapses.
#[test]
fn stages_and_amendments() {
    check(&world::stages());
}

/// One cart; those who approved it amend it themselves.
#[test]
fn amended_by_an_approver() {
    check(&world::amended_by_approver());
}

/// One cart, a quorum of two, and a delegate without a right of their own.
#[test]
fn two_people_in_one_right() {
    check(&world::one_right());
}

/// One cart and a budget; answers of the other system in every order, twice and too late.
#[test]
fn answers_in_every_order() {
    check(&world::answers());
}

/// Two carts and a budget that covers one of them.
#[test]
fn carts_that_share_a_budget() {
    check(&world::shared_budget());
}

/// The same with a budget that may be exceeded with approval, and holds that are released when an order is refused.
#[test]
fn budget_that_approval_exceeds() {
    check(&world::soft_budget());
}
