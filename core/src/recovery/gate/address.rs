//! Where a person is reached: addresses are known by their ids from the consents, and some of them do not work.

use alloc::vec::Vec;

use super::attempt::Asking;
use super::permission::Question;
use super::{GateReason, Say};
use crate::error::Result;
use crate::id::{ContactId, Name};
use crate::recovery::outreach::Outreach;
use crate::recovery::rules::ChannelRule;

/// The person is still there, an address is known where the channel needs one, it exists, and it did not fail lately.
#[expect(clippy::unnecessary_wraps, reason = "gates share one signature")]
pub(super) fn address(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    let here =
        attempt.contact.is_none_or(|id| attempt.company.contact(id).is_ok_and(|known| !known.inactive));
    if !here {
        return Ok(Say::Reroute(None, GateReason::Left.name()));
    }
    let needed = asking.channel.is_some_and(ChannelRule::needs_address);
    let works = asking.keep(|place| {
        let dead = Question::of(attempt, place).is_some_and(|asked| asked.dead());
        !dead && (place.address.is_some() || !needed)
    });
    if !works {
        return Ok(Say::Reroute(None, GateReason::NoAddress.name()));
    }
    let resting = |place: &_| Question::of(attempt, place).and_then(|asked| asked.resting());
    if asking.keep(|place| resting(place).is_none()) {
        return Ok(Say::Pass);
    }
    let first = asking.places.iter().filter_map(resting).min();
    Ok(first.map_or(Say::Pass, |until| Say::Blocked(until, GateReason::SoftBounce.name())))
}

impl ChannelRule {
    /// Messages in the shop itself need no address; every other channel does, unless it says so.
    fn needs_address(&self) -> bool {
        self.addressed.unwrap_or(self.id.as_str() != "in_app")
    }
}

impl Outreach {
    /// The addresses of a person on a channel with their domains, each once: the one whose consent was given or changed last first, then by id.
    pub(crate) fn addresses(&self, contact: &ContactId, channel: &Name) -> Vec<(&Name, Option<&Name>)> {
        let own = self.consents.iter();
        let own = own.filter(|consent| consent.contact == *contact && consent.channel == *channel);
        let mut named: Vec<_> =
            own.filter_map(|consent| Some((consent.address.as_ref()?, consent))).collect();
        named.sort_by(|(a, left), (b, right)| {
            (right.granted, right.at).cmp(&(left.granted, left.at)).then_with(|| a.cmp(b))
        });
        let mut addresses: Vec<(&Name, Option<&Name>)> = Vec::new();
        for (address, consent) in named {
            match addresses.iter_mut().find(|(known, _)| *known == address) {
                Some((_, domain)) => *domain = domain.or(consent.domain.as_ref()),
                None => addresses.push((address, consent.domain.as_ref())),
            }
        }
        addresses
    }
}
