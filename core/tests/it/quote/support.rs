//! A desk at which quotes are negotiated: it decides, folds the events, and writes and reads everything as JSON on the way.

use chrono::{DateTime, Utc};
use recoup::document::{Decode, Encode, Tree, read, read_tree};
use recoup::id::{ContactId, InputId, LineId, QuoteId, RoleId, SellerUserId, Sku, UnitId};
use recoup::money::{Amount, Currency, ResolvedPlan, RoundingPlan};
use recoup::party::{Actor, Deed};
use recoup::pricing::{Line, LineStatus, PriceSnapshot, SnapshotLine, SnapshotTotals, Source};
use recoup::quote::{LineLeast, Quote, QuoteCommand, QuoteEvent, QuoteFacts, QuoteRules, numbered};
use recoup::time::{Zone, instant_from_text};
use recoup::{Code, Error};
use rust_decimal::Decimal;

pub(crate) fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(crate) fn eur() -> Currency {
    Currency::new("EUR").unwrap()
}

pub(crate) fn amount(text: &str) -> Amount {
    Amount::new(dec(text), eur()).unwrap()
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    instant_from_text(text).unwrap()
}

pub(crate) fn line_id(text: &str) -> LineId {
    LineId::new(text).unwrap()
}

pub(crate) fn buyer() -> Actor {
    Actor::contact(ContactId::new("bea").unwrap())
}

pub(crate) fn seller(user: &str, role: &str) -> Actor {
    Actor::seller(SellerUserId::new(user).unwrap(), [RoleId::new(role).unwrap()])
}

pub(crate) fn rep() -> Actor {
    seller("rita", "rep")
}

pub(crate) fn boss() -> Actor {
    seller("bob", "boss")
}

/// Unit prices without a quote, by SKU: list price and price.
pub(crate) type Prices = Vec<(&'static str, &'static str, &'static str)>;

pub(crate) struct Desk {
    pub(crate) quote: Option<Quote>,
    pub(crate) rules: QuoteRules,
    pub(crate) prices: Prices,
    pub(crate) floors: Vec<LineLeast>,
    pub(crate) now: DateTime<Utc>,
    pub(crate) log: Vec<(QuoteEvent, DateTime<Utc>)>,
}

pub(crate) fn plan() -> ResolvedPlan {
    RoundingPlan::default().for_currency(eur()).unwrap()
}

impl Desk {
    pub(crate) fn new(rules: &str, prices: &[(&'static str, &'static str, &'static str)]) -> Self {
        Self {
            quote: None,
            rules: read(rules.as_bytes()).unwrap(),
            prices: prices.to_vec(),
            floors: Vec::new(),
            now: at("2026-03-02T09:00:00Z"),
            log: Vec::new(),
        }
    }

    pub(crate) fn quote(&self) -> &Quote {
        self.quote.as_ref().unwrap()
    }

    /// What lines cost without a quote: the price by SKU, or the fixed total that they bring.
    pub(crate) fn price(&self, lines: &[Line]) -> PriceSnapshot {
        snapshot(lines, &self.prices, self.now)
    }

    /// Decides without doing. `@R` in the command is the revision that stands.
    pub(crate) fn decide(&self, actor: &Actor, command: &str) -> Result<Vec<QuoteEvent>, Error> {
        let revision = self.quote.as_ref().map_or(0, |quote| quote.revision).to_string();
        let command: QuoteCommand = read(command.replace("@R", &revision).as_bytes()).unwrap();
        assert_eq!(same(&command), command);
        let input = InputId::new("i-1").unwrap();
        let deed = Deed { input: &input, actor, at: self.now, now: self.now };
        let (plan, zone) = (plan(), Zone::named("Europe/Berlin").unwrap());
        let today = match (&self.quote, &command) {
            (None, QuoteCommand::Create { lines, .. }) => {
                self.price(&numbered(&[], lines).unwrap_or_default())
            }
            (Some(quote), QuoteCommand::Edit { lines, .. }) => {
                self.price(&numbered(&quote.lines, lines).unwrap_or_default())
            }
            (Some(quote), _) => self.price(&quote.today_lines()),
            _ => panic!("there is no quote"),
        };
        let priced = self.quote.as_ref().map(|quote| self.price(&quote.request_lines()));
        let facts = QuoteFacts {
            rules: &self.rules,
            plan: &plan,
            zone: &zone,
            today: Some(&today),
            priced: priced.as_ref(),
            floors: &self.floors,
        };
        match &self.quote {
            Some(quote) => quote.decide(&command, &deed, &facts),
            None => Quote::create(&command, &deed, &facts),
        }
    }

    /// Decides and does.
    pub(crate) fn act(&mut self, actor: &Actor, command: &str) -> Result<Vec<&'static str>, Error> {
        let events = self.decide(actor, command)?;
        let words = events.iter().map(QuoteEvent::word).collect();
        for event in events {
            self.fold(event);
        }
        Ok(words)
    }

    pub(crate) fn must(&mut self, actor: &Actor, command: &str) {
        if let Err(error) = self.act(actor, command) {
            panic!("{command}: {error}");
        }
    }

    pub(crate) fn refused(&self, actor: &Actor, command: &str) -> Code {
        self.decide(actor, command).expect_err(command).code
    }

    pub(crate) fn fold(&mut self, event: QuoteEvent) {
        let event = same(&event);
        match (&mut self.quote, &event) {
            (None, QuoteEvent::Created { start }) => {
                self.quote = Some(Quote::from_created(QuoteId::new("q-1").unwrap(), start, self.now));
            }
            (Some(quote), event) => quote.apply(event, self.now),
            _ => panic!("the first event is no creation"),
        }
        self.log.push((event, self.now));
        assert_eq!(&same(self.quote()), self.quote(), "written and read again");
    }

    /// Runs the deadlines up to an instant, each at its own.
    pub(crate) fn tick(&mut self, now: &str) {
        let now = at(now);
        while let Some(due) = self.quote().due().filter(|due| *due <= now) {
            self.now = self.now.max(due);
            let events = self.quote().on_due(due);
            assert!(!events.is_empty(), "a deadline does something");
            for event in events {
                self.fold(event);
            }
        }
        self.now = now;
    }

    pub(crate) fn quoted(&self, line: &str) -> String {
        self.quote().line(&line_id(line)).unwrap().quoted.unwrap().to_string()
    }

    /// The quote folded again from its events.
    pub(crate) fn rebuilt(&self) -> Quote {
        let mut quote = None;
        for (event, at) in &self.log {
            match (&mut quote, event) {
                (None, QuoteEvent::Created { start }) => {
                    quote = Some(Quote::from_created(QuoteId::new("q-1").unwrap(), start, *at));
                }
                (Some(quote), event) => Quote::apply(quote, event, *at),
                _ => panic!("the first event is no creation"),
            }
        }
        quote.unwrap()
    }
}

/// The value, written as JSON and read again.
pub(crate) fn same<T: Encode + Decode>(value: &T) -> T {
    read_tree(&Tree::parse(value.encode().to_string().as_bytes()).unwrap()).unwrap()
}

/// Prices without taxes or promotions: a fixed total as it is, else price times quantity. A SKU without a price has none.
pub(crate) fn snapshot(lines: &[Line], prices: &Prices, as_of: DateTime<Utc>) -> PriceSnapshot {
    let nothing = Amount::ZERO;
    let lines: Vec<SnapshotLine> = lines.iter().map(|line| snapshot_line(line, prices)).collect();
    let total = lines.iter().map(|line| line.total.get()).sum();
    let total = Amount::new(total, eur()).unwrap();
    PriceSnapshot {
        as_of,
        rulebook: recoup::digest::digest_of(&String::from("none")),
        currency: eur(),
        lines,
        charges: Vec::new(),
        taxes: Vec::new(),
        totals: SnapshotTotals {
            subtotal: total,
            discount: nothing,
            charges: nothing,
            net: total,
            tax: nothing,
            gross: total,
            rounding: nothing,
            due_now: total,
            due_later: nothing,
        },
        concessions: Vec::new(),
        promotions: Vec::new(),
    }
}

fn snapshot_line(line: &Line, prices: &Prices) -> SnapshotLine {
    let fixed = line.price.as_ref().and_then(|price| price.total);
    let known = prices.iter().find(|price| price.0 == line.sku.as_str());
    let unit_price = known.map(|price| dec(price.2));
    let total = fixed.or_else(|| unit_price.map(|price| price * line.quantity));
    let settled = Amount::new(total.unwrap_or_default(), eur()).unwrap();
    SnapshotLine {
        id: line.id.clone().unwrap(),
        sku: Sku::new(line.sku.as_str()).unwrap(),
        quantity: line.quantity,
        unit: line.unit.clone().unwrap_or_else(UnitId::each),
        status: if total.is_some() { LineStatus::Priced } else { LineStatus::Unpriced },
        list_price: known.map(|price| dec(price.1)),
        unit_price: if fixed.is_some() { None } else { unit_price },
        source: total.map(|_| if fixed.is_some() { Source::Quote } else { Source::Catalog }),
        rule: total.map(|_| String::from("list:std")),
        parts: Vec::new(),
        uses: Vec::new(),
        subtotal: settled,
        discounts: Vec::new(),
        total: settled,
        net: settled,
        tax: Amount::ZERO,
        gross: settled,
    }
}
