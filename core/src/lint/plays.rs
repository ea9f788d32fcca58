//! Plays of recovery: what the lints of plays look at, and those about plays against each other and against roles.
//!
//! They look at plays that are entered or may still have runs, as they were compiled; what does not compile is passed over.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::shelves::Shelves;
use super::{Budget, LintCode, Report, offers, play_paths, play_sends};
use crate::condition::{Condition, FlawKind};
use crate::id::{Name, PlayId};
use crate::recovery::{
    Action, CompiledPlay, EnterOn, Entry, JourneyKind, Plays, RecipientFrom, RecoveryRules, SendStep, usual,
};
use crate::rulebook::Rulebook;

pub(super) fn check(shelves: &Shelves<'_>, report: &mut Report) {
    let rulebook = shelves.rulebook;
    let absent = RecoveryRules::default();
    let plays = Plays::as_written(rulebook);
    let stage = Stage { rulebook, recovery: rulebook.recovery.as_ref().unwrap_or(&absent), plays: &plays };
    play_paths::check(&stage, report);
    play_sends::check(&stage, report);
    double_sends(&stage, report);
    offers::check(shelves, &stage, report);
    roles(&stage, report);
}

/// The plays of a rulebook in its order, with the rules beside them.
pub(super) struct Stage<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) recovery: &'a RecoveryRules,
    pub(super) plays: &'a [CompiledPlay],
}

pub(super) fn step_path(play: usize, step: usize) -> String {
    format!("/plays/{play}/steps/{step}")
}

impl<'a> Stage<'a> {
    /// The plays that are entered: of each the newest version that is not retired.
    fn entered(&self) -> Vec<(usize, &'a CompiledPlay)> {
        let newest = |id: &PlayId| {
            let versions = self.plays.iter().filter(|play| play.id() == id && !play.rule().retired);
            versions.map(CompiledPlay::version).max()
        };
        let all = self.plays.iter().enumerate();
        all.filter(|(_, play)| !play.rule().retired && newest(play.id()) == Some(play.version())).collect()
    }
}

/// Plays that the same thing can enter at once, without a lane between them, and that write to the same person on the same channel.
fn double_sends(stage: &Stage<'_>, report: &mut Report) {
    let entered = stage.entered();
    let mut budget = Budget::of(LintCode::DoubleSend);
    for (place, (index, play)) in entered.iter().enumerate() {
        let mut earlier = entered.iter().take(place).map(|(_, other)| other);
        let twice = earlier.find_map(|other| {
            (budget.take() && !share_a_lane(play, other) && may_enter_both(play, other))
                .then(|| common_channel(play, other))
                .flatten()
                .map(|channel| (other, channel))
        });
        // One finding for a play is enough to look at it.
        if let Some((other, channel)) = twice {
            let sentence = format!(
                "Plays {} and {} can both be entered by the same {} and both write on {channel}. Put them into one lane, or tell \
                 their entries apart.",
                other.id(),
                play.id(),
                play.rule().subject
            );
            report.warn(LintCode::DoubleSend, format!("/plays/{index}"), sentence);
        }
    }
    budget.close(report);
}

fn share_a_lane(one: &CompiledPlay, other: &CompiledPlay) -> bool {
    one.rule().lane.is_some() && one.rule().lane == other.rule().lane
}

/// Whether one thing can enter both for one cause. Segments may be had together, only one reason is the heaviest.
fn may_enter_both(one: &CompiledPlay, other: &CompiledPlay) -> bool {
    let (a, b) = (&one.rule().enter, &other.rule().enter);
    one.rule().subject == other.rule().subject
        && a.on == b.on
        && (a.on != EnterOn::Signal || a.signals.iter().any(|signal| b.signals.contains(signal)))
        && (a.on != EnterOn::Ended || a.ends.iter().any(|end| b.ends.contains(end)))
        && meet(&a.stages, &b.stages)
        && meet(&a.reasons, &b.reasons)
        && !exclude_each_other(a, b)
}

fn meet<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|entry| other.contains(entry))
}

fn exclude_each_other(one: &Entry, other: &Entry) -> bool {
    let (Some(one), Some(other)) = (&one.when, &other.when) else { return false };
    let both = Condition::All([(**one).clone(), (**other).clone()].into());
    both.flaws().iter().any(|flaw| flaw.kind == FlawKind::NeverHolds)
}

/// A channel on which both write to somebody who may be the same.
fn common_channel<'a>(one: &'a CompiledPlay, other: &CompiledPlay) -> Option<&'a Name> {
    let alike = |send: &SendStep, again: &SendStep| {
        // Nobody named is the buyer.
        send.channel == again.channel && (roles_of(send).iter().any(|role| roles_of(again).contains(role)))
    };
    let again: Vec<&SendStep> = sends(other).collect();
    sends(one).find(|send| again.iter().any(|other| alike(send, other))).map(|send| &send.channel)
}

fn sends(play: &CompiledPlay) -> impl Iterator<Item = &SendStep> {
    play.steps().iter().filter_map(|step| step.rule().send.as_ref())
}

fn roles_of(send: &SendStep) -> Vec<&str> {
    if send.to.is_empty() { [BUYER].into() } else { send.to.iter().map(Name::as_str).collect() }
}

const BUYER: &str = "buyer";

/// Roles for which nobody can be found. Messages go to people of the buyer, so that a role which means the seller's alone gets none.
fn roles(stage: &Stage<'_>, report: &mut Report) {
    for (index, play) in stage.plays.iter().enumerate() {
        for (place, step) in play.steps().iter().enumerate() {
            let path = step_path(index, place);
            match step.action() {
                Action::Send(send) => {
                    for (entry, role) in send.to.iter().enumerate() {
                        held(stage, play, role, true, format!("{path}/send/to/{entry}"), report);
                    }
                }
                Action::Task(task) => held(stage, play, &task.to, false, format!("{path}/task/to"), report),
                Action::Quote(quote) => {
                    if let Some(to) = &quote.to {
                        held(stage, play, to, false, format!("{path}/quote/to"), report);
                    }
                }
                _ => {}
            }
        }
    }
}

fn held(
    stage: &Stage<'_>,
    play: &CompiledPlay,
    role: &Name,
    written_to: bool,
    path: String,
    report: &mut Report,
) {
    let named = stage.recovery.recipients.iter().find(|recipient| recipient.role == *role);
    let usual = usual(role.as_str());
    let sources = named.map_or(&usual[..], |recipient| &recipient.from[..]);
    if named.is_none() && usual.is_empty() {
        // A role that nothing says anything about does not compile.
        return;
    }
    let roles = &stage.rulebook.roles;
    let exists = |source: &crate::recovery::RecipientSource| match source.from {
        RecipientFrom::Buyer => true,
        // Only approvals wait for somebody else than the buyer.
        RecipientFrom::Approver => play.rule().subject == JourneyKind::Approval,
        RecipientFrom::Role => {
            roles.is_empty()
                || source.role.as_ref().is_some_and(|role| roles.iter().any(|rule| rule.id == *role))
        }
        RecipientFrom::ContactOwner
        | RecipientFrom::AccountOwner
        | RecipientFrom::ParentOwner
        | RecipientFrom::Territory
        | RecipientFrom::Team => !written_to,
    };
    if sources.iter().any(exists) {
        return;
    }
    let why = if sources.is_empty() {
        "its rule names no place to look"
    } else if written_to && sources.iter().all(|source| is_seller(source.from)) {
        "it means people of the seller, and messages go to the buyer's; give them a task"
    } else if sources.iter().any(|source| source.from == RecipientFrom::Approver) {
        "only approvals wait for an approver"
    } else {
        "the rulebook has no such role"
    };
    report.warn(LintCode::UnheldRole, path, format!("Nobody is found for the role {role}: {why}."));
}

const fn is_seller(from: RecipientFrom) -> bool {
    !matches!(from, RecipientFrom::Buyer | RecipientFrom::Approver | RecipientFrom::Role)
}
