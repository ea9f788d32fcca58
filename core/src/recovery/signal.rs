//! Signals: what any system saw happen, with when it happened.
//!
//! A signal is an input: its id (the source's name and id) makes it count once, its `at` decides the order. It is about a
//! journey, about a person, or about both. Signals never fail for being late: what is older than what is known is counted as
//! evidence and changes no state.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::reason::{ReasonCode, is_own};
use super::subject::{JourneyRef, Purpose, Stage};
use crate::document::{Cursor, Decode, Encode, Tree, nearest, record, tagged};
use crate::error::{Code, Error, Result};
use crate::id::{CategoryId, ContactId, EffectKey, Name, OrderId, OrgUnitId, SellerId, Sku, UnitId};
use crate::limits;
use crate::money::Money;
use crate::time::Span;

/// A signal. In JSON one flat object: `{ "command": "signal.freight_shown", "about": { "cart": "c-9" }, "contact": "kim", .. }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// The thing that it is about, where it is about one.
    pub about: Option<JourneyRef>,
    /// The person whom it is about, where one is known.
    pub contact: Option<ContactId>,
    /// The unit of the company that buys.
    pub unit: Option<OrgUnitId>,
    /// The selling entity.
    pub seller: Option<SellerId>,
    /// What was seen.
    pub what: What,
}

const ENVELOPE: &[&str] = &["about", "contact", "unit", "seller"];

impl Encode for Signal {
    fn encode(&self) -> Tree {
        let Tree::Object(mut fields) = self.what.encode() else { return Tree::Null };
        fields.extend(self.about.as_ref().map(|about| ("about".into(), about.encode())));
        fields.extend(self.contact.as_ref().map(|contact| ("contact".into(), contact.encode())));
        fields.extend(self.unit.as_ref().map(|unit| ("unit".into(), unit.encode())));
        fields.extend(self.seller.as_ref().map(|seller| ("seller".into(), seller.encode())));
        Tree::Object(fields)
    }
}

impl Decode for Signal {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut object = at.object(tree)?;
        let about = object.optional("about", at);
        let contact = object.optional("contact", at);
        let unit = object.optional("unit", at);
        let seller = object.optional("seller", at);
        let own = at.fields(tree)?.iter().filter(|(name, _)| !ENVELOPE.contains(&name.as_str()));
        let what = What::decode(&Tree::Object(own.cloned().collect()), at)?;
        Some(Self { about, contact, unit, seller, what })
    }
}

#[cfg(feature = "schema")]
impl crate::document::Variants for Signal {
    fn variants(definitions: &mut crate::document::Definitions) -> Vec<crate::document::Variant> {
        use crate::document::{Describe as _, optional};
        let about = "The thing that it is about, where it is about one.";
        let contact = "The person whom it is about, where one is known.";
        let envelope = [
            optional("about", about, JourneyRef::describe(definitions)),
            optional("contact", contact, ContactId::describe(definitions)),
            optional("unit", "The unit of the company that buys.", OrgUnitId::describe(definitions)),
            optional("seller", "The selling entity.", SellerId::describe(definitions)),
        ];
        crate::document::within_envelope(&envelope, What::variants(definitions))
    }
}

record! {
    /// A line of a cart that another system owns.
    pub struct SignalLine {
        /// What is ordered.
        required sku: Sku,
        /// How much, above zero.
        required quantity: Decimal,
        /// Its unit.
        optional unit: UnitId,
        /// Per unit, as the other system shows it.
        optional price: Decimal,
        /// Its category.
        optional category: CategoryId,
    }
}

tagged! {
    /// What was seen. The words are those of the reason table's evidence.
    pub enum What by "command" {
        /// A cart of another system, as it is now. An older version than the one known, or one without lines, changes nothing.
        CartUpdated "cart_updated" {
            /// The version at the source; the time of the event decides where there is none.
            optional version: u64,
            /// Its lines.
            list lines: SignalLine,
            /// What it is worth.
            optional value: Money,
        },
        /// The buyer is at another stage.
        StageEntered "stage_entered" {
            /// The stage.
            required stage: Stage,
        },
        /// A step of the checkout was entered.
        StepEntered "step_entered" {
            /// The step.
            required step: Name,
        },
        /// A step of the checkout was left without finishing it.
        StepLeft "step_left" {
            /// The step.
            required step: Name,
        },
        /// A product or page was looked at.
        Viewed "viewed" {
            /// The product.
            optional sku: Sku,
            /// Its category.
            optional category: CategoryId,
            /// The page, such as `spec_sheet` or `terms`.
            optional page: Name,
        },
        /// Products were put beside each other.
        Compared "compared" {
            /// The products.
            list skus: Sku,
        },
        /// Something was searched for.
        Searched "searched" {
            /// How many results there were.
            required results: u32,
        },
        /// A visit began, or went on.
        Visited "visited" {
            /// Where the visitor came from.
            optional referrer: Name,
            /// How long the visitor has been there.
            optional on_site: Span,
        },
        /// A product had no price for this buyer.
        PriceUnavailable "price_unavailable" {
            /// The product.
            optional sku: Sku,
        },
        /// The price shown was not the one agreed.
        PriceDisputed "price_disputed" {
            /// The product.
            optional sku: Sku,
        },
        /// A quote or cart was saved as a document.
        Exported "exported" {
            /// What it was, such as `pdf`.
            optional format: Name,
        },
        /// What freight costs was shown.
        FreightShown "freight_shown" {
            /// What it costs.
            required amount: Money,
        },
        /// The total with everything was shown.
        TotalShown "total_shown" {
            /// What it comes to.
            required amount: Money,
        },
        /// A form was refused.
        ValidationFailed "validation_failed" {
            /// The field.
            required field: Name,
            /// The code of the other system.
            optional code: Name,
        },
        /// How long a page took.
        PageTimed "page_timed" {
            /// How long.
            required took: Span,
        },
        /// A program failed in front of the buyer.
        ClientError "client_error" {
            /// Its code.
            optional code: Name,
        },
        /// A payment was declined.
        PaymentDeclined "payment_declined" {
            /// The code of the provider.
            optional code: Name,
        },
        /// The way of payment that was asked for is not offered.
        MethodMissing "method_missing" {
            /// The method.
            optional method: Name,
        },
        /// Less is in stock than was asked for.
        StockShort "stock_short" {
            /// The product.
            required sku: Sku,
            /// How much there is.
            optional available: Decimal,
        },
        /// When goods would come was shown.
        LeadTimeShown "lead_time_shown" {
            /// The product.
            optional sku: Sku,
            /// In days.
            required days: u32,
        },
        /// Credit stopped the buyer.
        CreditHeld "credit_held" {
            /// What is over the limit.
            optional amount: Money,
        },
        /// Credit lets the buyer go on.
        CreditReleased "credit_released" {},
        /// An approval of another system waits.
        ApprovalRequested "approval_requested" {
            /// Who decides.
            list approvers: ContactId,
            /// What it is about.
            optional value: Money,
            /// The cart that it is about.
            optional cart: Name,
        },
        /// An approval of another system was decided.
        ApprovalDecided "approval_decided" {
            /// Whether it was approved.
            required approved: bool,
        },
        /// A quote was asked for.
        QuoteRequested "quote_requested" {},
        /// A quote of another system was offered, or offered again.
        QuoteOffered "quote_offered" {
            /// Its revision.
            optional revision: u64,
            /// Until when it holds.
            optional valid_until: DateTime<Utc>,
            /// What it comes to.
            optional value: Money,
            /// The cart that it was made of.
            optional cart: Name,
        },
        /// The buyer looked at a quote.
        QuoteViewed "quote_viewed" {},
        /// A quote of another system ended without an order.
        QuoteEnded "quote_ended" {
            /// Why, such as `declined`.
            optional why: Name,
        },
        /// A configuration was begun, or changed.
        Configured "configured" {
            /// The product.
            required sku: Sku,
            /// Whether it can be ordered as it is.
            default complete: bool = false,
        },
        /// Goods will be due to be ordered again.
        ReorderExpected "reorder_expected" {
            /// When.
            required due: DateTime<Utc>,
            /// What.
            list lines: SignalLine,
            /// What it is worth.
            optional value: Money,
        },
        /// A contract of another system ends.
        ContractEnding "contract_ending" {
            /// When.
            required ends: DateTime<Utc>,
            /// What was bought under it.
            optional value: Money,
        },
        /// Somebody of the company ordered, anywhere.
        Ordered "ordered" {
            /// The order.
            required order: OrderId,
            /// The cart that it came from, where it came from one.
            optional cart: Name,
            /// The quote that it came from.
            optional quote: Name,
            /// What was ordered.
            list lines: SignalLine,
            /// What it came to.
            optional value: Money,
        },
        /// A person has the ball: an open task or call.
        TaskOpened "task_opened" {
            /// The task at its source.
            required task: Name,
            /// Whose it is.
            optional owner: Name,
            /// When it is to be done.
            optional due: DateTime<Utc>,
        },
        /// A person gives the ball back.
        TaskClosed "task_closed" {
            /// The task at its source.
            required task: Name,
            /// What came of it, such as `no_answer` or `handled`.
            optional outcome: Name,
        },
        /// Somebody talked to the buyer.
        CallLogged "call_logged" {
            /// What came of it, such as `no_answer` or `reached`.
            optional outcome: Name,
            /// Whose call it was.
            optional owner: Name,
        },
        /// A reason that a person or a model names.
        Reported "reported" {
            /// The reason: a code of the table or one of the rulebook.
            required reason: ReasonCode,
            /// How much it weighs, up to 10,000; 100 when absent.
            optional weight: u32,
        },
        /// A signal of the host's own: the rulebook says what it is evidence for.
        Custom "custom" {
            /// Its name, `x.*`.
            required name: Name,
            /// An amount that goes with it.
            optional amount: Money,
        },
        /// What a model of the host says.
        Scored "scored" {
            /// The score.
            required score: Name,
            /// Its value.
            required value: Decimal,
            /// The version of the model.
            required version: Name,
        },
        /// Whether a person may be written to.
        ConsentChanged "consent_changed" {
            /// The channel.
            required channel: Name,
            /// The address, by its id; all addresses of the channel when absent.
            optional address: Name,
            /// The purpose; all when absent.
            optional purpose: Purpose,
            /// Whether it is given.
            required granted: bool,
            /// The domain of the address, for caps.
            optional domain: Name,
        },
        /// A law or a list forbids writing to a person, or does no more.
        SuppressionChanged "suppression_changed" {
            /// The channel; all when absent.
            optional channel: Name,
            /// The address; all when absent.
            optional address: Name,
            /// Whether it is forbidden.
            required suppressed: bool,
        },
        /// Feedback on a message: opened.
        Opened "opened" {
            /// The effect that sent it.
            required key: EffectKey,
        },
        /// Feedback on a message: a link was followed.
        Clicked "clicked" {
            /// The effect that sent it.
            required key: EffectKey,
        },
        /// The recipient wrote back, to a message or by itself.
        Replied "replied" {
            /// The effect that sent it.
            optional key: EffectKey,
        },
        /// The recipient wants no more of this.
        Unsubscribed "unsubscribed" {
            /// The effect that sent it.
            optional key: EffectKey,
            /// The channel, where no message is named.
            optional channel: Name,
            /// The address; all of the channel when absent.
            optional address: Name,
        },
        /// The recipient complained.
        Complained "complained" {
            /// The effect that sent it.
            optional key: EffectKey,
            /// The channel, where no message is named.
            optional channel: Name,
            /// The address; all of the channel when absent.
            optional address: Name,
        },
        /// A message that was delivered came back later.
        Bounced "bounced" {
            /// The effect that sent it.
            required key: EffectKey,
            /// Whether the address is dead.
            required hard: bool,
        },
        /// Another tool wrote to a person: it counts towards caps.
        SentElsewhere "sent_elsewhere" {
            /// The channel.
            required channel: Name,
            /// The purpose.
            required purpose: Purpose,
            /// Tags that caps may count.
            list tags: Name,
            /// How long it blocks later marketing to the contact, as stored by the tool.
            optional window: Span,
        },
        /// How much is in stock.
        StockKnown "stock_known" {
            /// The product.
            required sku: Sku,
            /// How much there is.
            required available: Decimal,
            /// Until when this counts.
            optional valid_until: DateTime<Utc>,
        },
        /// A conversation with a person of the seller goes on, or has ended.
        NegotiationChanged "negotiation_changed" {
            /// Whether it is live.
            required live: bool,
        },
    }
}

impl Signal {
    /// A signal about a thing.
    #[must_use]
    pub const fn about(about: JourneyRef, what: What) -> Self {
        Self { about: Some(about), contact: None, unit: None, seller: None, what }
    }

    /// Says whom it is about.
    #[must_use]
    pub fn by(mut self, contact: ContactId) -> Self {
        self.contact = Some(contact);
        self
    }

    /// What is wrong with a signal in itself.
    ///
    /// # Errors
    /// [`Code::InvalidQuantity`] for a line of nothing or less, [`Code::NegativePrice`], [`Code::OutOfRange`] for amounts,
    /// stock and weights below zero or beyond their limit, [`Code::TooMany`] lines, [`Code::UnknownSignal`] for a name of the
    /// host's own that does not begin with `x.`.
    pub fn check(&self) -> Result<()> {
        self.what.check()
    }
}

/// The words of signals, and names of the host's own: what rulebooks may name as a kind of signal.
///
/// # Errors
/// [`Code::UnknownSignal`], with the nearest word.
pub(super) fn known_kind(name: &str) -> Result<()> {
    if is_own(name) || (What::WORDS.contains(&name) && name != "custom") {
        return Ok(());
    }
    let near = nearest(name, What::WORDS.iter().copied());
    let detail = match near {
        Some(near) => alloc::format!("No signal is called {name:?}; did you mean {near:?}?"),
        None => alloc::format!("No signal is called {name:?}; those of the host's own begin with \"x.\"."),
    };
    Err(Error::new(Code::UnknownSignal).detail(detail).with("signal", name).with_list("nearest", near))
}

impl SignalLine {
    fn check(&self) -> Result<()> {
        if self.quantity <= Decimal::ZERO || self.quantity > Decimal::from(limits::QUANTITY) {
            return Err(Error::new(Code::InvalidQuantity).at("/quantity").with("quantity", self.quantity));
        }
        if self.price.is_some_and(|price| price.is_sign_negative() && !price.is_zero()) {
            return Err(Error::new(Code::NegativePrice).at("/price"));
        }
        Ok(())
    }
}

impl What {
    fn check(&self) -> Result<()> {
        match self {
            Self::CartUpdated { lines, .. }
            | Self::Ordered { lines, .. }
            | Self::ReorderExpected { lines, .. } => {
                if lines.len() > limits::LINES {
                    return Err(Error::new(Code::TooMany).at("/lines").with("limit", limits::LINES));
                }
                for (place, line) in lines.iter().enumerate() {
                    line.check().map_err(|error| error.within(place).within("lines"))?;
                }
            }
            Self::Custom { name, .. } if !is_own(name.as_str()) => {
                let detail = "The name of a signal of the host's own begins with \"x.\".";
                return Err(Error::new(Code::UnknownSignal).detail(detail).at("/name").with("signal", name));
            }
            Self::Reported { weight: Some(weight), .. } if i64::from(*weight) > limits::WEIGHT => {
                return Err(Error::new(Code::OutOfRange).at("/weight").with("limit", limits::WEIGHT));
            }
            Self::StockShort { available: Some(available), .. } | Self::StockKnown { available, .. }
                if available.is_sign_negative() && !available.is_zero() =>
            {
                return Err(Error::new(Code::OutOfRange).at("/available").detail("Stock is zero or more."));
            }
            _ => {}
        }
        let (field, amount) = match self {
            Self::FreightShown { amount } | Self::TotalShown { amount } => ("/amount", Some(amount)),
            Self::CreditHeld { amount } | Self::Custom { amount, .. } => ("/amount", amount.as_ref()),
            Self::CartUpdated { value, .. }
            | Self::ApprovalRequested { value, .. }
            | Self::QuoteOffered { value, .. }
            | Self::ReorderExpected { value, .. }
            | Self::ContractEnding { value, .. }
            | Self::Ordered { value, .. } => ("/value", value.as_ref()),
            _ => return Ok(()),
        };
        let beyond = |money: &Money| {
            (money.amount.is_sign_negative() && !money.amount.is_zero())
                || money.amount > Decimal::from(limits::AMOUNT)
        };
        if amount.is_some_and(beyond) {
            return Err(Error::new(Code::OutOfRange)
                .at(field)
                .detail("The amount is below zero or beyond the limit."));
        }
        Ok(())
    }

    /// The products that it names.
    #[must_use]
    pub fn skus(&self) -> Vec<&Sku> {
        match self {
            Self::CartUpdated { lines, .. }
            | Self::Ordered { lines, .. }
            | Self::ReorderExpected { lines, .. } => lines.iter().map(|line| &line.sku).collect(),
            Self::Compared { skus } => skus.iter().collect(),
            Self::Viewed { sku, .. }
            | Self::PriceUnavailable { sku }
            | Self::PriceDisputed { sku }
            | Self::LeadTimeShown { sku, .. } => sku.iter().collect(),
            Self::StockShort { sku, .. } | Self::Configured { sku, .. } | Self::StockKnown { sku, .. } => {
                [sku].into()
            }
            _ => Vec::new(),
        }
    }
}
