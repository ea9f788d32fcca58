//! Which taxes a line or a charge bears: the rates of the table or of the request, less what a certificate or reverse charge
//! relieves the buyer of.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::rc::Rc;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::request::{Certificate, Request, RequestTax, at_line};
use super::super::result::{Fact, Need};
use super::super::rules::{TaxKind, TaxSource};
use super::super::work::{Cart, WorkCharge, WorkLine};
use super::table::{Table, Wanted, check_rate};
use crate::condition::IdFact;
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::{ChargeId, LineId, TaxId};
use crate::money::exact;
use crate::time::{Validity, Zone};

/// The tax category of what names none.
const STANDARD: &str = "standard";

/// The taxes of a line or charge, in the order in which they compound.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Profile<'a> {
    pub(super) shares: Vec<Share<'a>>,
    /// All taxes together, in percent of the net amount.
    pub(super) percent: Decimal,
    /// What a price that holds tax holds, in percent of the net amount: more than `percent` where the buyer is relieved.
    pub(super) held: Decimal,
}

/// One tax of a line or charge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Share<'a> {
    pub(super) tax: &'a TaxId,
    pub(super) kind: TaxKind,
    /// Percent of its base; zero where the kind yields no tax.
    pub(super) rate: Decimal,
    /// Its base is the net amount and the taxes before it.
    pub(super) compound: bool,
    /// Percent of the net amount.
    pub(super) percent: Decimal,
}

impl Profile<'_> {
    /// Whether the buyer is relieved of a tax that would be due.
    pub(super) fn relieved(&self) -> bool {
        self.held != self.percent
    }
}

/// The taxes of one request, found once per category.
#[derive(Debug)]
pub(super) struct Profiles<'a> {
    table: &'a Table,
    request: &'a Request,
    relief: Relief<'a>,
    known: BTreeMap<String, Option<Rc<Profile<'a>>>>,
    /// The taxes of an outside service.
    by_line: BTreeMap<&'a LineId, Vec<&'a RequestTax>>,
    by_charge: BTreeMap<&'a ChargeId, Vec<&'a RequestTax>>,
}

impl<'a> Profiles<'a> {
    pub(super) fn open(cart: &Cart<'a>, table: &'a Table) -> Result<Self> {
        Ok(Self {
            table,
            request: cart.request,
            relief: Relief::of(cart.request, &cart.book.zone)?,
            known: BTreeMap::new(),
            by_line: BTreeMap::new(),
            by_charge: BTreeMap::new(),
        })
    }

    /// Checks what an outside service gave and sorts it by line and charge.
    pub(super) fn take_given(&mut self, cart: &Cart<'a>) -> Result<()> {
        if self.table.source() == TaxSource::Request {
            check_taxes(cart)?;
            for tax in &self.request.taxes {
                if let Some(line) = &tax.line {
                    self.by_line.entry(line).or_default().push(tax);
                }
                if let Some(charge) = &tax.charge {
                    self.by_charge.entry(charge).or_default().push(tax);
                }
            }
        }
        Ok(())
    }

    /// The taxes of one line, without looking at those of the others.
    pub(super) fn of_one_line(mut self, line: &WorkLine<'_>) -> Result<Rc<Profile<'a>>> {
        if self.table.source() == TaxSource::Request {
            let given = self.request.taxes.iter().filter(|tax| tax.line.as_ref() == Some(&line.id));
            return self.given(given.collect(), line.id.as_str(), &mut Vec::new());
        }
        self.of_line(line, &mut Vec::new())
    }

    pub(super) fn of_line(&mut self, line: &WorkLine<'_>, needs: &mut Vec<Need>) -> Result<Rc<Profile<'a>>> {
        if self.table.source() == TaxSource::Request {
            let given = self.by_line.get(&line.id).cloned().unwrap_or_default();
            return self.given(given, line.id.as_str(), needs);
        }
        let category = line.item.tax_category.map_or(STANDARD, |category| category.as_str());
        self.of_category(category)?.ok_or_else(|| at_line(self.missing(category), line.index, ""))
    }

    pub(super) fn of_charge(
        &mut self,
        charge: &WorkCharge,
        needs: &mut Vec<Need>,
    ) -> Result<Rc<Profile<'a>>> {
        if self.table.source() == TaxSource::Request {
            let given = self.by_charge.get(&charge.id).cloned().unwrap_or_default();
            return self.given(given, charge.id.as_str(), needs);
        }
        let category = charge.tax_category.as_ref().map_or(STANDARD, |category| category.as_str());
        self.of_category(category)?.ok_or_else(|| {
            let error = self.missing(category).with("charge", &charge.id);
            match self.request.charges.iter().position(|given| given.id == charge.id) {
                Some(index) => error.at(format!("/charges/{index}")),
                // A charge of the rulebook has no place in the request.
                None => error,
            }
        })
    }

    /// The taxes of the table for one category; `None` when no rate covers it.
    fn of_category(&mut self, category: &str) -> Result<Option<Rc<Profile<'a>>>> {
        if let Some(known) = self.known.get(category) {
            return Ok(known.clone());
        }
        let wanted = Wanted {
            region: self.request.tax_region(),
            seller: self.request.seller.as_ref(),
            at: self.request.as_of,
        };
        let mut rates: Vec<(&'a TaxId, _)> = self.table.rates(category, wanted).collect();
        // Taxes compound on those before them: by order, simple ones first, then by name.
        rates.sort_by_key(|(tax, rate)| (rate.order, rate.compound, *tax));
        let profile = if rates.is_empty() {
            None
        } else {
            let due = rates.iter().map(|(tax, rate)| Due {
                tax,
                kind: rate.kind,
                rate: rate.percent,
                compound: rate.compound,
            });
            Some(Rc::new(self.relief.profile(due)?))
        };
        self.known.insert(category.into(), profile.clone());
        Ok(profile)
    }

    /// The taxes that an outside service gave; without them it has to be asked, and there is no tax yet.
    fn given(
        &self,
        mut given: Vec<&'a RequestTax>,
        key: &str,
        needs: &mut Vec<Need>,
    ) -> Result<Rc<Profile<'a>>> {
        if given.is_empty() {
            let need =
                Need { fact: Fact::Tax, key: key.to_string(), unit: None, quantity: None, fallback: None };
            needs.push(need);
            return Ok(Rc::default());
        }
        given.sort_by_key(|given| &given.tax);
        let due = given.into_iter().map(|given| Due {
            tax: &given.tax,
            kind: given.kind,
            rate: given.rate,
            compound: false,
        });
        self.relief.profile(due).map(Rc::new)
    }

    fn missing(&self, category: &str) -> Error {
        let region = self.request.tax_region().map_or("no region", |region| region.as_str());
        let detail = format!(
            "No tax rate covers category {category:?} in {region} at {}.",
            self.request.as_of.to_rfc3339()
        );
        Error::new(Code::TaxRateMissing).detail(detail).with("category", category).with("region", region)
    }
}

/// A tax that is due unless the buyer is relieved of it.
struct Due<'a> {
    tax: &'a TaxId,
    kind: TaxKind,
    rate: Decimal,
    compound: bool,
}

/// What relieves the buyer of taxes that would be due at a rate above zero or of kind standard.
#[derive(Debug)]
struct Relief<'a> {
    /// In force, and of this region.
    certificates: Vec<&'a Certificate>,
    reverse_charge: bool,
}

impl<'a> Relief<'a> {
    fn of(request: &'a Request, zone: &Zone) -> Result<Self> {
        let mut certificates = Vec::new();
        for (index, certificate) in request.certificates.iter().enumerate() {
            let window = certificate.valid.as_ref().unwrap_or(&Validity::ALWAYS).resolve(zone);
            let window =
                window.map_err(|error| error.within("valid").within(index).within("certificates"))?;
            let region = request.tax_region();
            let covers = certificate.regions.is_empty()
                || region.is_some_and(|found| {
                    let mut regions = certificate.regions.iter();
                    regions.any(|asked| IdFact::Region.matches(asked.as_str(), found.as_str()))
                });
            if covers && window.contains(request.as_of) {
                certificates.push(certificate);
            }
        }
        Ok(Self { certificates, reverse_charge: request.reverse_charge })
    }

    /// The kind that takes the place of standard. What is exempt is so whoever would account for the tax.
    fn kind(&self, tax: &TaxId) -> Option<TaxKind> {
        let covers =
            |certificate: &&Certificate| certificate.taxes.is_empty() || certificate.taxes.contains(tax);
        if self.certificates.iter().any(covers) {
            Some(TaxKind::Exempt)
        } else {
            self.reverse_charge.then_some(TaxKind::ReverseCharge)
        }
    }

    fn profile(&self, due: impl Iterator<Item = Due<'a>>) -> Result<Profile<'a>> {
        let mut profile = Profile::default();
        for due in due {
            let relief = if due.kind == TaxKind::Standard { self.kind(due.tax) } else { None };
            let rate = if relief.is_some() { Decimal::ZERO } else { due.rate };
            let percent = of_net(rate, due.compound, profile.percent)?;
            profile.held = exact::add(profile.held, of_net(due.rate, due.compound, profile.held)?)?;
            profile.percent = exact::add(profile.percent, percent)?;
            profile.shares.push(Share {
                tax: due.tax,
                kind: relief.unwrap_or(due.kind),
                rate,
                compound: due.compound,
                percent,
            });
        }
        Ok(profile)
    }
}

/// A rate in percent of the net amount, when `before` percent of taxes come before it.
fn of_net(rate: Decimal, compound: bool, before: Decimal) -> Result<Decimal> {
    if !compound {
        return Ok(rate);
    }
    let base = exact::add(Decimal::ONE_HUNDRED, before)?;
    Ok(exact::percent_of(rate, base)?.normalize())
}

/// The taxes of an outside service name lines and charges that exist, each tax once, at rates within range.
fn check_taxes(cart: &Cart<'_>) -> Result<()> {
    let lines: BTreeSet<&LineId> = cart.lines.iter().map(|line| &line.id).collect();
    let charges: BTreeSet<&ChargeId> = cart
        .request
        .charges
        .iter()
        .map(|charge| &charge.id)
        .chain(cart.book.charges.iter().map(|charge| &charge.id))
        .collect();
    let mut seen = BTreeSet::new();
    let mut at = Cursor::default();
    at.step("taxes", |at| {
        for (index, tax) in cart.request.taxes.iter().enumerate() {
            at.step(index, |at| {
                check_rate(tax.rate, tax.kind, at);
                let unknown = |what: &str, id: &str| {
                    Error::new(Code::UnknownReference)
                        .detail(format!("There is no {what} {id:?}."))
                        .with("id", id)
                };
                if let Some(line) = tax.line.as_ref().filter(|line| !lines.contains(line)) {
                    at.step("line", |at| at.push(unknown("line", line.as_str())));
                }
                if let Some(charge) = tax.charge.as_ref().filter(|charge| !charges.contains(charge)) {
                    at.step("charge", |at| at.push(unknown("charge", charge.as_str())));
                }
                if !seen.insert((&tax.line, &tax.charge, &tax.tax)) {
                    at.step("tax", |at| at.push(Error::new(Code::DuplicateId).with("id", &tax.tax)));
                }
            });
        }
    });
    at.finish(Some(())).map_err(Error::from)
}
