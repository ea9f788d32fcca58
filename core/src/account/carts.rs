//! Carts within a step: which decision of a cart answers which command, and what it means for the rest of the account.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::outcome::Answer;
use super::subject::Subject;
use super::turn::Turn;
use crate::cart::{
    Cart, CartCommand, CartEvent, CartVerb, Fit, LineEdit, LineKey, MergeMode, NewCart, NewLine, Products,
};
use crate::error::{Code, Error, Result};
use crate::id::{CartId, ContactId, LineId, OrderId, OrgUnitId};
use crate::limits;
use crate::party::{Actor, Deed, Permission};
use crate::pricing::Line;

impl Turn<'_> {
    /// Carries out a command about a cart.
    pub(super) fn cart_command(&mut self, id: &CartId, command: &CartCommand, deed: Deed<'_>) -> Result<()> {
        match command {
            CartCommand::Create { new, lines } => return self.create_cart(id, new, lines, deed),
            CartCommand::Observe { source_version, whole } => {
                return self.observe_cart(id, *source_version, whole, deed);
            }
            _ => {}
        }
        let cart = self.cart(id)?;
        if let Some(verb) = command.verb() {
            cart.permit(verb, deed.actor, self.company(), self.roles())?;
        }
        self.may_set_prices(command, cart.unit.as_ref(), deed.actor)?;
        match command {
            CartCommand::Submit { seen } => self.submit_cart(&cart, *seen, deed),
            CartCommand::Recall { seen } => self.recall_cart(&cart, *seen, deed),
            CartCommand::Amend { seen, operations, head } => {
                self.amend_cart(&cart, *seen, operations, head.as_ref(), deed)
            }
            CartCommand::Place { seen } => self.place_cart(&cart, *seen, deed),
            CartCommand::Transfer { seen } => self.transfer_cart(&cart, *seen, deed),
            CartCommand::Cancel { seen } => {
                self.cart_events(id, cart.cancel(&deed, *seen)?)?;
                self.release_cart(&cart, deed)
            }
            CartCommand::Freeze { hard, seen } => {
                let prices = self.price_cart(&cart)?.orderable()?;
                self.cart_events(id, cart.freeze(&deed, *seen, *hard, prices)?)
            }
            CartCommand::See {} => {
                let prices = self.price_cart(&cart)?.snapshot;
                self.cart_events(id, cart.see(&deed, prices)?)
            }
            CartCommand::Merge { into, mode } => self.merge_carts(&cart, into, *mode, deed),
            CartCommand::CopyLines { from, lines } => self.take_lines(&cart, from, lines, false, deed),
            CartCommand::MoveLines { from, lines } => self.take_lines(&cart, from, lines, true, deed),
            CartCommand::Reorder { order, lines } => self.reorder(&cart, order, lines, deed),
            other => self.edit_cart(&cart, other, deed),
        }
    }

    /// Commands that concern the one cart alone.
    fn edit_cart(&mut self, cart: &Arc<Cart>, command: &CartCommand, deed: Deed<'_>) -> Result<()> {
        let horizon = self.operations_horizon()?;
        let mut answer = None;
        let events = self.with_products(|products| {
            Ok(match command {
                CartCommand::Add { line, seen } => {
                    let added = cart.add(&deed, line, *seen, horizon, products);
                    added.map_err(|error| of_piece(error, "line"))?
                }
                CartCommand::EditLine { line, seen, edit } => {
                    let edited = cart.edit_line(&deed, line, *seen, edit, horizon, products);
                    edited.map_err(|error| of_piece(error, "edit"))?
                }
                CartCommand::Configure { line, seen, configuration } => {
                    cart.configure(&deed, line, *seen, configuration, horizon, products)?
                }
                CartCommand::Edit { operations } => {
                    let decided = cart.edit(&deed, operations, horizon, products)?;
                    answer = Some(Answer::Operations { operations: decided.answer });
                    decided.events
                }
                CartCommand::AddLines { rows } => {
                    let decided = cart.add_rows(&deed, rows, horizon, products)?;
                    answer = Some(Answer::Rows { rows: decided.answer });
                    decided.events
                }
                CartCommand::Describe { head, seen } => cart.describe(&deed, *seen, head)?,
                CartCommand::AddCode { code } => cart.add_code(&deed, code)?,
                CartCommand::RemoveCode { code } => cart.remove_code(&deed, code)?,
                CartCommand::KeepAs { kind } => cart.keep_as(&deed, *kind)?,
                CartCommand::Share { shared, members, seen } => cart.share(&deed, *seen, *shared, members)?,
                CartCommand::Lock { until, scope } => cart.lock(&deed, *until, *scope)?,
                CartCommand::Unlock { force } => {
                    if *force {
                        let unit = cart.unit.as_ref();
                        deed.actor.permit(Permission::Manage, unit, self.company(), self.roles())?;
                    }
                    cart.unlock(&deed, *force)?
                }
                CartCommand::Claim { owner, unit } => {
                    let owner = self.claimant(owner.as_ref(), unit.as_ref(), deed.actor)?;
                    cart.claim(&deed, owner, unit.as_ref())?
                }
                CartCommand::Thaw { seen } => cart.thaw(&deed, *seen)?,
                CartCommand::Reprice {} => cart.reprice(&deed)?,
                _ => Vec::new(),
            })
        })?;
        self.answer = answer;
        // Who claims a guest's cart works with it from then on: it ends when carts of its kind do.
        let lively = command.verb() == Some(CartVerb::Edit) || matches!(command, CartCommand::Claim { .. });
        let lively = lively && !events.is_empty();
        self.cart_events(&cart.id, events)?;
        if lively { self.keep_alive(&cart.id, deed) } else { Ok(()) }
    }

    /// Prices are set by the seller's people and the host, never by who pays them.
    fn may_set_prices(&self, command: &CartCommand, unit: Option<&OrgUnitId>, actor: &Actor) -> Result<()> {
        let sets = |edit: &LineEdit| matches!(edit, LineEdit::SetPrice { price: Some(_) });
        let place = match command {
            CartCommand::Add { line, .. } => line.price.as_ref().map(|_| "/line/price".into()),
            CartCommand::EditLine { edit, .. } if sets(edit) => Some("/edit/price".into()),
            CartCommand::Edit { operations } | CartCommand::Amend { operations, .. } => {
                let place = operations.iter().position(|operation| sets(&operation.edit));
                place.map(|place| format!("/operations/{place}/edit/price"))
            }
            _ => None,
        };
        self.sells(place, unit, actor)
    }

    /// Refuses a price at this place to whoever does not sell.
    fn sells(&self, place: Option<String>, unit: Option<&OrgUnitId>, actor: &Actor) -> Result<()> {
        let Some(place) = place else { return Ok(()) };
        let sells = actor.permit(Permission::Sell, unit, self.company(), self.roles());
        sells.map_err(|error| error.at(place))
    }

    /// Whose a guest's cart becomes. People claim for themselves, and for those whom they act for.
    fn claimant<'c>(
        &self,
        owner: Option<&'c ContactId>,
        unit: Option<&OrgUnitId>,
        actor: &'c Actor,
    ) -> Result<&'c ContactId> {
        let owner = owner.or(actor.buyer());
        let owner = owner.ok_or_else(|| Error::new(Code::MissingField).at("/owner"))?;
        let own = actor.contact.is_none() || actor.identities().any(|contact| contact == owner);
        if !own {
            let detail = "People claim carts for themselves.";
            return Err(Error::new(Code::NotPermitted).detail(detail).at("/owner"));
        }
        self.known_buyer(unit, Some(owner), "/owner")?;
        Ok(owner)
    }

    fn create_cart(&mut self, id: &CartId, cart: &NewCart, lines: &[NewLine], deed: Deed<'_>) -> Result<()> {
        let permission = if cart.kind.is_cart() { Permission::Edit } else { Permission::Lists };
        let unit = cart.unit.as_ref();
        deed.actor.permit(permission, unit, self.company(), self.roles())?;
        let priced = lines.iter().position(|line| line.price.is_some());
        self.sells(priced.map(|place| format!("/lines/{place}/price")), unit, deed.actor)?;
        if self.account.carts.contains(id) {
            return Err(Error::new(Code::DuplicateId).at("/cart").with("cart", id));
        }
        if self.account.carts.len() >= limits::CARTS {
            return Err(Error::new(Code::TooMany).at("/cart").with("limit", limits::CARTS));
        }
        self.known_buyer(unit, cart.owner.as_ref(), "/owner").map_err(|error| error.within("new"))?;
        let created = cart.create(&deed, &self.engine.conduct().carts);
        let created = created.map_err(|error| of_piece(error, "new"))?;
        self.cart_events(id, [created].into())?;
        if lines.is_empty() {
            return Ok(());
        }
        let horizon = self.operations_horizon()?;
        let cart = self.cart(id)?;
        let decided = self.with_products(|products| cart.add_all(&deed, lines, horizon, products))?;
        self.answer = Some(Answer::Rows { rows: decided.answer });
        self.cart_events(id, decided.events)
    }

    /// A unit and a person that are said to buy exist; errors at `/unit` and at the field of the person.
    pub(super) fn known_buyer(
        &self,
        unit: Option<&OrgUnitId>,
        contact: Option<&ContactId>,
        field: &str,
    ) -> Result<()> {
        if let Some(unit) = unit {
            self.company().unit(unit).map_err(|error| error.at("/unit"))?;
        }
        let known = contact.map(|contact| self.company().contact(contact));
        known.map_or(Ok(()), |known| known.map(drop).map_err(|error| error.at(field)))
    }

    fn observe_cart(&mut self, id: &CartId, version: u64, cart: &Cart, deed: Deed<'_>) -> Result<()> {
        deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        if cart.all_lines.len() > limits::LINES {
            return Err(Error::new(Code::TooMany).at("/whole/lines").with("limit", limits::LINES));
        }
        if !self.account.carts.contains(id) {
            if self.account.carts.len() >= limits::CARTS {
                return Err(Error::new(Code::TooMany).at("/cart").with("limit", limits::CARTS));
            }
            let (kind, authority) = (cart.kind, crate::cart::Authority::External);
            let begun = NewCart {
                kind,
                authority,
                unit: cart.unit.clone(),
                owner: cart.owner.clone(),
                currency: cart.currency,
                head: cart.head.clone(),
            };
            let created = begun.create(&deed, &self.engine.conduct().carts)?;
            self.cart_events(id, [created].into())?;
        }
        let events = self.cart(id)?.observed(version, Box::new(cart.clone()))?;
        self.cart_events(id, events)
    }

    fn merge_carts(
        &mut self,
        from: &Arc<Cart>,
        into: &CartId,
        mode: Option<MergeMode>,
        deed: Deed<'_>,
    ) -> Result<()> {
        let target = self.other_cart(into, "/into")?;
        target.permit(CartVerb::Edit, deed.actor, self.company(), self.roles())?;
        let horizon = self.operations_horizon()?;
        let mode = mode.unwrap_or(self.engine.conduct().carts.merge);
        let merge = self.with_products(|products| {
            let fitting = |lines: &[(LineKey, Decimal)]| self.fit(&target, lines);
            target.merge(from, mode, &deed, horizon, products, &fitting)
        })?;
        self.answer = Some(Answer::Merge { report: merge.report });
        self.cart_events(into, merge.into)?;
        self.cart_events(&from.id, merge.from)?;
        // A guest's cart that was put aside ends no more; one that was merged has ended.
        self.keep_alive(&from.id, deed)?;
        self.keep_alive(into, deed)
    }

    /// What the quantity rules say to the lines of a merged cart.
    fn fit(&self, cart: &Cart, lines: &[(LineKey, Decimal)]) -> Vec<Fit> {
        let asked = self.cart_request(cart, self.now).map(|request| crate::pricing::Request {
            lines: lines
                .iter()
                .map(|(key, quantity)| Line {
                    id: Some(key.line()),
                    unit: key.unit.clone(),
                    ..Line::new(key.sku.clone(), *quantity)
                })
                .collect(),
            hints: true,
            ..request
        });
        let priced = asked.and_then(|request| self.engine.price(&request));
        let Ok(priced) = priced else { return lines.iter().map(|_| Fit::Fits).collect() };
        let fit = |index: usize| {
            let here = alloc::format!("/lines/{index}");
            let issue = priced.issues.iter().map(|issue| &issue.0).find(|error| {
                error.path == here || error.path.strip_prefix(&here).is_some_and(|rest| rest.starts_with('/'))
            });
            issue.map_or(Fit::Fits, |error| match nearest(error) {
                Some(quantity) => Fit::Clamped(quantity, error.code),
                None => Fit::Refused(error.code),
            })
        };
        (0..lines.len()).map(fit).collect()
    }

    /// Copies lines of another cart or list, or moves them.
    fn take_lines(
        &mut self,
        cart: &Arc<Cart>,
        from: &CartId,
        lines: &[LineId],
        moves: bool,
        deed: Deed<'_>,
    ) -> Result<()> {
        let source = self.other_cart(from, "/from")?;
        if cart.id == source.id {
            let detail = "The lines are in this cart already.";
            return Err(Error::new(Code::ConflictingFields).detail(detail).at("/from"));
        }
        let verb = if moves { CartVerb::Edit } else { CartVerb::See };
        source.permit(verb, deed.actor, self.company(), self.roles())?;
        let horizon = self.operations_horizon()?;
        let copies = source.copies(lines, moves)?;
        let decided = self.with_products(|products| cart.add_all(&deed, &copies, horizon, products))?;
        let taken = if moves {
            self.with_products(|products| source.take_out(&deed, lines, &decided.answer, horizon, products))?
        } else {
            Vec::new()
        };
        self.answer = Some(Answer::Rows { rows: decided.answer });
        self.cart_events(&cart.id, decided.events)?;
        self.cart_events(from, taken)?;
        self.keep_alive(&cart.id, deed)
    }

    /// Adds the lines of an order again, at the prices of today.
    fn reorder(&mut self, cart: &Arc<Cart>, order: &OrderId, lines: &[LineId], deed: Deed<'_>) -> Result<()> {
        let order =
            self.account.orders.share(order).ok_or_else(|| Subject::Order(order.clone()).unknown())?;
        self.may_see_order(&order, deed.actor)?;
        let again = order.reorder(lines)?;
        let horizon = self.operations_horizon()?;
        let decided = self.with_products(|products| cart.add_all(&deed, &again, horizon, products))?;
        self.answer = Some(Answer::Rows { rows: decided.answer });
        self.cart_events(&cart.id, decided.events)?;
        self.keep_alive(&cart.id, deed)
    }

    /// What happens to a cart by itself.
    pub(super) fn cart_due(&mut self, id: &CartId, due: DateTime<Utc>) -> Result<()> {
        let Some(cart) = self.account.carts.share(id) else { return Ok(()) };
        let events = cart.on_due(due);
        let ended = !events.is_empty();
        self.cart_events(id, events)?;
        if ended { self.release_overdue(&cart) } else { Ok(()) }
    }

    pub(super) fn cart(&self, id: &CartId) -> Result<Arc<Cart>> {
        self.account.carts.share(id).ok_or_else(|| Subject::Cart(id.clone()).unknown())
    }

    fn other_cart(&self, id: &CartId, field: &str) -> Result<Arc<Cart>> {
        self.cart(id).map_err(|error| error.at(field))
    }

    pub(super) fn cart_events(&mut self, id: &CartId, events: Vec<CartEvent>) -> Result<()> {
        events.into_iter().try_for_each(|event| self.emit((id.clone(), event)))
    }

    /// Puts off the end of a cart that somebody works with.
    fn keep_alive(&mut self, id: &CartId, deed: Deed<'_>) -> Result<()> {
        let events = self.cart(id)?.extend(&deed, &self.engine.conduct().carts)?;
        self.cart_events(id, events)
    }

    /// Operations before this instant are too old to be taken in.
    pub(super) fn operations_horizon(&self) -> Result<DateTime<Utc>> {
        self.engine.conduct().carts.operations_within().before(self.now)
    }

    /// The products as the account sees them today.
    pub(super) fn with_products<T>(&self, decide: impl FnOnce(&Products<'_>) -> Result<T>) -> Result<T> {
        let conduct = self.engine.conduct();
        let sold = |sku: &crate::id::Sku| self.engine.sells(sku);
        decide(&Products {
            catalogue: self.engine.catalogue(),
            sold: &sold,
            account: Some(self.account.id()),
            day: conduct.zone.local_date(self.now)?,
        })
    }
}

/// An error about a piece of a command, at the field that holds the piece. Paths that name a field of the command itself stay.
fn of_piece(error: Error, field: &'static str) -> Error {
    if matches!(error.path.as_str(), "" | "/line") { error } else { error.within(field) }
}

/// The nearest quantity that the rule allows.
fn nearest(error: &Error) -> Option<Decimal> {
    let (_, value) = error.context.iter().find(|(name, _)| *name == "nearest")?;
    let text = match value {
        crate::error::ContextValue::Text(text) => text.as_str(),
        crate::error::ContextValue::List(list) => list.first()?.as_str(),
    };
    crate::document::decimal_from_text(text).ok()
}
