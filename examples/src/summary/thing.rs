//! One thing that can stall, as far as the summary has to know it.

use chrono::{DateTime, Utc};
use recoup::id::{OrderId, SegmentId, Sku};
use recoup::money::Money;
use recoup::recovery::{JourneyEnd, JourneyEvent, JourneyLine, JourneyRef, Stage};
use rust_decimal::Decimal;

use super::{Became, Group, Seen};

/// So much of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Goods {
    pub(super) sku: Sku,
    pub(super) quantity: Decimal,
    /// Per unit, where the thing says it.
    pub(super) price: Option<Decimal>,
}

impl From<&JourneyLine> for Goods {
    fn from(line: &JourneyLine) -> Self {
        Self { sku: line.sku.clone(), quantity: line.quantity, price: line.price }
    }
}

/// The last time that it was abandoned.
#[derive(Debug, Clone)]
pub(super) struct Stall {
    pub(super) at: DateTime<Utc>,
    pub(super) stage: Stage,
    pub(super) reason: String,
    pub(super) segments: Vec<SegmentId>,
    pub(super) value: Option<Money>,
    pub(super) goods: Vec<Goods>,
    /// Whether an order of the account had some of the goods within the window.
    pub(super) later: bool,
    /// What that came to.
    pub(super) bought: Decimal,
}

/// A thing that can stall.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) about: JourneyRef,
    furthest: bool,
    lines: Vec<Goods>,
    times: u64,
    resumed: u64,
    /// Whether it is abandoned now.
    idle: bool,
    pub(super) stall: Option<Stall>,
    end: Option<(JourneyEnd, Option<OrderId>)>,
}

impl Thing {
    pub(super) fn new(about: JourneyRef) -> Self {
        Self {
            about,
            furthest: false,
            lines: Vec::new(),
            times: 0,
            resumed: 0,
            idle: false,
            stall: None,
            end: None,
        }
    }

    /// Takes a fact in. `held` is what is in it where a cart or quote of the account says that.
    pub(super) fn take(&mut self, event: &JourneyEvent, at: DateTime<Utc>, held: &[Goods]) {
        match event {
            JourneyEvent::Opened { start } => {
                self.at_stage(start.stage);
                self.lines = start.content.lines.iter().map(Goods::from).collect();
            }
            JourneyEvent::Active { stage, .. } => self.at_stage(*stage),
            JourneyEvent::Resumed { stage, .. } => {
                self.at_stage(*stage);
                self.resumed += 1;
                self.idle = false;
                self.end = None;
            }
            JourneyEvent::Changed { content } => self.lines = content.lines.iter().map(Goods::from).collect(),
            JourneyEvent::Abandoned { stage, value, reasons, segments, .. } => {
                self.at_stage(*stage);
                self.times += 1;
                self.idle = true;
                let reason = reasons.first().map_or("unknown", |reason| reason.code.as_str());
                self.stall = Some(Stall {
                    at,
                    stage: *stage,
                    reason: reason.to_owned(),
                    segments: segments.clone(),
                    value: *value,
                    goods: if self.lines.is_empty() { held.to_vec() } else { self.lines.clone() },
                    later: false,
                    bought: Decimal::ZERO,
                });
            }
            JourneyEvent::Ended { end, order, .. } => self.end = Some((*end, order.clone())),
            _ => {}
        }
    }

    /// It begins at a stage.
    pub(super) fn begin(&mut self, stage: Stage) {
        self.at_stage(stage);
    }

    /// Whether it came to its end.
    pub(super) const fn has_ended(&self) -> bool {
        self.end.is_some()
    }

    fn at_stage(&mut self, stage: Stage) {
        self.furthest |= matches!(stage, Stage::Checkout | Stage::Payment | Stage::Approval);
    }

    /// Whether this order ended it.
    pub(super) fn ended_by(&self, order: &OrderId) -> bool {
        matches!(&self.end, Some((JourneyEnd::Ordered | JourneyEnd::ConvertedElsewhere, Some(by))) if by == order)
    }

    /// Whether it was abandoned at least once, and whether it was ordered, here or elsewhere.
    pub(super) const fn fate(&self) -> (bool, bool) {
        let ordered = matches!(self.end, Some((JourneyEnd::Ordered | JourneyEnd::ConvertedElsewhere, _)));
        (self.times > 0, ordered)
    }

    /// Whether it was abandoned and nothing better became of it.
    pub(super) fn may_be_lost(&self) -> bool {
        match &self.end {
            None => self.idle,
            Some((JourneyEnd::GivenUp | JourneyEnd::Expired, _)) => self.stall.is_some(),
            Some(_) => false,
        }
    }

    fn became(&self, stall: &Stall) -> Became {
        match &self.end {
            _ if self.may_be_lost() => {
                if stall.later {
                    Became::LaterBought
                } else {
                    Became::Lost
                }
            }
            None => Became::OpenAgain,
            Some((JourneyEnd::Ordered, _)) => Became::Ordered,
            Some((JourneyEnd::ConvertedElsewhere, _)) => Became::Elsewhere,
            Some(_) => Became::HandedOn,
        }
    }

    /// Counts it among its kind.
    pub(super) fn count(&self, seen: &mut Seen) {
        let one = u64::from;
        seen.all += 1;
        seen.checkout += one(self.furthest);
        seen.abandoned += one(self.times > 0);
        seen.times += self.times;
        seen.resumed += one(self.resumed > 0);
        match &self.end {
            Some((JourneyEnd::Ordered, _)) => seen.ordered += 1,
            Some((JourneyEnd::ConvertedElsewhere, _)) => seen.elsewhere += 1,
            Some(_) => seen.ended += 1,
            None => seen.going_on += one(!self.idle),
        }
    }

    /// Counts it among those that were abandoned for the same reason.
    pub(super) fn group(&self, stall: &Stall) -> Group {
        let became = self.became(stall);
        let mut group = Group::default();
        group.became.insert(became, 1);
        let Some(value) = stall.value else {
            group.without_value = 1;
            return group;
        };
        group.value.add(value);
        if matches!(became, Became::LaterBought | Became::Lost) {
            group.lost.add(Money { amount: value.amount - stall.bought, ..value });
            if became == Became::LaterBought {
                group.bought.add(Money { amount: stall.bought, ..value });
            }
        }
        group
    }
}
