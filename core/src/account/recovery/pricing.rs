//! What the things of an account cost, as recovery asks: always at today's prices, or those of the offer that holds.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::account::holding::Spending;
use crate::account::submission::PricedCart;
use crate::account::turn::Turn;
use crate::approval::over_order_limit;
use crate::cart::Cart;
use crate::condition::{AmountFact, Basis, Facts as _, FlagFact};
use crate::error::Result;
use crate::id::{CartId, InputId, LineId, Name, QuoteId};
use crate::money::{Money, Rounding, RoundingMode, exact};
use crate::party::{Actor, Deed};
use crate::pricing::{LinePrice, LineSource, PriceSnapshot, Priced, Request, SubjectFacts};
use crate::recovery::{Journey, JourneyKind, JourneyLine, JourneyRef, MessageHint, OfferLine, Standing};

/// A thing with its prices and the facts that conditions ask for.
pub(super) struct Pricing {
    pub(super) snapshot: PriceSnapshot,
    pub(super) facts: SubjectFacts,
    pub(super) hints: Vec<MessageHint>,
    /// How it stands, by its prices.
    pub(super) standing: Vec<Standing>,
}

impl Turn<'_> {
    /// What a thing costs now; nothing where that is not known, such as for a product that the catalogue lacks.
    pub(super) fn priced(&self, journey: &Journey) -> Option<Pricing> {
        self.try_priced(journey).ok().flatten()
    }

    fn try_priced(&self, journey: &Journey) -> Result<Option<Pricing>> {
        let own = self.own(journey);
        if journey.lines.is_empty()
            && let Some(Own::Cart(cart)) = &own
            && let Some(cart) = self.account.carts.get(cart)
        {
            let mut priced = self.price_cart_with_hints(cart)?;
            self.add_limits(cart, &mut priced)?;
            return Ok(Some(Pricing::of(&priced.priced, priced.snapshot, priced.facts)));
        }
        if journey.lines.is_empty()
            && let Some(Own::Quote(quote)) = &own
            && let Some(quote) = self.account.quotes.get(quote)
        {
            let request = self.account.quote_request(quote, quote.request_lines(), self.now)?;
            let (priced, facts) = self.engine.price_agreed(&request, false)?;
            let snapshot = match &quote.priced {
                Some(offered) => (**offered).clone(),
                None => self.snapshot_of(&priced),
            };
            return Ok(Some(Pricing::of(&priced, snapshot, facts)));
        }
        if journey.lines.is_empty() {
            return Ok(None);
        }
        let (priced, facts) = self.engine.price_with_facts(&self.request_of(journey)?)?;
        let snapshot = self.snapshot_of(&priced);
        Ok(Some(Pricing::of(&priced, snapshot, facts)))
    }

    /// What the buyer may order alone, and what budgets cover.
    fn add_limits(&self, cart: &Cart, priced: &mut PricedCart) -> Result<()> {
        let gross = Money { amount: priced.snapshot.totals.gross.get(), currency: priced.snapshot.currency };
        if let Some(buyer) = &cart.owner {
            priced.facts.set_flag(FlagFact::OverBuyerLimit, over_order_limit(self.company(), buyer, gross));
        }
        let (input, actor) = (InputId::new("recovery")?, Actor::host());
        let deed = Deed { input: &input, actor: &actor, at: self.now, now: self.now };
        let over = self.lacks(&Spending::of_cart(cart, &priced.snapshot)?, deed);
        // A budget that refuses outright does not cover it either.
        priced.facts.set_flag(FlagFact::BudgetExceeded, Ok(over.unwrap_or(true)));
        Ok(())
    }

    fn snapshot_of(&self, priced: &Priced) -> PriceSnapshot {
        PriceSnapshot::of(priced, self.now, self.engine.rulebook_digest())
    }

    /// What a thing of another system asks of pricing.
    fn request_of(&self, journey: &Journey) -> Result<Request> {
        let currency = journey.value.map_or(self.engine.conduct().currency, |value| value.currency);
        let mut request = Request { hints: true, ..Request::new(currency.code(), self.now)? };
        request.org_unit.clone_from(&journey.unit);
        request.contact = journey.contact.clone().filter(|contact| self.company().contact(contact).is_ok());
        request.seller.clone_from(&journey.seller);
        for line in &journey.lines {
            request = request.line(line.sku.as_str(), line.quantity)?;
        }
        for (position, line) in (1_usize..).zip(&mut request.lines) {
            line.id = Some(LineId::from_position(position));
        }
        self.account.complete(&mut request, None)?;
        Ok(request)
    }

    /// What each line comes to, and the least that floors let it come to. Those that let a price stand if somebody approves count too:
    /// nobody is asked about an offer of a play.
    pub(super) fn least(&self, journey: &Journey, priced: &Pricing) -> Result<Vec<OfferLine>> {
        let mut request = match self.own(journey) {
            Some(Own::Cart(cart)) if journey.lines.is_empty() => {
                let cart = self.account.carts.get(&cart);
                self.cart_request(cart.ok_or(crate::error::Code::UnknownSubject)?, self.now)?
            }
            Some(Own::Quote(quote)) if journey.lines.is_empty() => {
                let quote = self.account.quotes.get(&quote).ok_or(crate::error::Code::UnknownSubject)?;
                self.account.quote_request(quote, quote.request_lines(), self.now)?
            }
            _ => self.request_of(journey)?,
        };
        for line in &mut request.lines {
            let source = LineSource::External;
            let (total, promotions) = (Some(Decimal::ZERO), false);
            line.price = Some(LinePrice {
                source,
                unit_price: None,
                total,
                reference: None,
                promotions,
                valid_until: None,
            });
        }
        let floors = self.engine.floors_of(request, true)?;
        let lines = priced.snapshot.lines.iter().map(|line| OfferLine {
            total: line.total.get(),
            least: floors.iter().find(|floor| floor.line == line.id).map(|floor| floor.least.get()),
        });
        Ok(lines.collect())
    }

    /// What is in a thing: what its journey says, or the account's own cart or quote.
    pub(super) fn lines_of(&self, journey: &Journey) -> Vec<JourneyLine> {
        if !journey.lines.is_empty() {
            return journey.lines.clone();
        }
        let line = |sku: &crate::id::Sku, quantity| JourneyLine {
            sku: sku.clone(),
            quantity,
            price: None,
            category: None,
        };
        match self.own(journey) {
            Some(Own::Cart(cart)) => {
                let cart = self.account.carts.get(&cart);
                let lines = cart.map(Cart::lines).unwrap_or_default();
                lines.into_iter().map(|one| line(&one.key.sku, one.quantity.unwrap_or_default())).collect()
            }
            Some(Own::Quote(quote)) => {
                let lines = self.account.quotes.get(&quote).into_iter().flat_map(|quote| &quote.lines);
                lines.map(|one| line(&one.sku, one.quantity)).collect()
            }
            None => Vec::new(),
        }
    }

    /// Where the goods go.
    pub(super) fn ship_to(&self, journey: &Journey) -> Option<Name> {
        match self.own(journey)? {
            Own::Cart(cart) => self.account.carts.get(&cart)?.head.ship_to.clone(),
            Own::Quote(quote) => self.account.quotes.get(&quote)?.ship_to.clone(),
        }
    }

    /// The cart or quote of the account that a thing is, or is about.
    pub(super) fn own(&self, journey: &Journey) -> Option<Own> {
        let linked =
            (journey.about.kind == JourneyKind::Approval).then_some(journey.linked.as_ref()).flatten();
        own_of(linked.unwrap_or(&journey.about)).filter(|own| match own {
            Own::Cart(cart) => self.account.carts.contains(cart),
            Own::Quote(quote) => self.account.quotes.contains(quote),
        })
    }
}

/// A cart or quote of the account.
pub(super) enum Own {
    Cart(CartId),
    Quote(QuoteId),
}

fn own_of(about: &JourneyRef) -> Option<Own> {
    match about.kind {
        JourneyKind::Cart => CartId::new(about.as_str()).ok().map(Own::Cart),
        JourneyKind::Quote => QuoteId::new(about.as_str()).ok().map(Own::Quote),
        _ => None,
    }
}

impl Pricing {
    fn of(priced: &Priced, snapshot: PriceSnapshot, facts: SubjectFacts) -> Self {
        let hints = priced.hints.iter().map(MessageHint::of).collect();
        Self { snapshot, facts, hints, standing: Standing::of(priced) }
    }

    /// What it is worth: net, without charges that the buyer did not choose.
    pub(super) fn value(&self) -> Money {
        let goods = self.facts.amount(AmountFact::Total, Basis::Net);
        goods.unwrap_or(Money { amount: self.snapshot.totals.net.get(), currency: self.snapshot.currency })
    }

    /// What the buyer saves against list prices, of the lines that have one.
    pub(super) fn savings(&self) -> Result<Option<crate::money::Amount>> {
        let currency = self.snapshot.currency;
        let cents = Rounding::digits(RoundingMode::HalfEven, currency.exponent());
        let mut saved = Decimal::ZERO;
        for line in &self.snapshot.lines {
            let Some(list_price) = line.list_price else { continue };
            let listed = cents.product(list_price, line.quantity)?;
            saved = exact::add(saved, exact::sub(listed, line.total.get())?)?;
        }
        Ok((saved > Decimal::ZERO).then(|| crate::money::Amount::settled(saved, currency)))
    }
}
