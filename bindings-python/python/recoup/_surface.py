"""The methods of `Rulebook`, `Engine`, `Account` and `Cart`.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self, cast

from recoup import _record as _r
from recoup import types as _t
from recoup._call import Holder, answer, call, held, text, wrap

if TYPE_CHECKING:
    from recoup import inputs as _i
    from recoup._classes import Account, Engine, Rulebook


class RulebookSurface(Holder, kind="rulebook"):
    __slots__ = ()

    @classmethod
    def parse(cls, document: _i.RulebookDocumentDict | str | bytes) -> Self:
        """Reads a rulebook, with every fault of the document at once.

        document: The rulebook.
        """
        return cls._of(call("rulebook.parse", (), document))

    @classmethod
    def compose(cls, documents: Sequence[_i.NamedDocumentDict]) -> Self:
        """Makes one rulebook of several documents: lists are joined in their order, objects merged, and what stands
        twice must be the same (`compose_conflict`). The context of a fault names its `document`, and its path is a
        place there.

        documents: The documents as texts, each with the name that faults call it by.
        """
        return cls._of(call("rulebook.compose", (), documents))

    @classmethod
    def presets(cls) -> tuple[str, ...]:
        """The names of the presets: policies of known systems as partial rulebooks."""
        return _r.many(_r.text, answer("rulebook.presets", ()))

    @classmethod
    def preset(cls, name: str) -> str:
        """The document of a preset, to be composed with one's own.

        name: One of `presets`.
        """
        return text("rulebook.preset", (), name)

    @classmethod
    def ready_plays(cls) -> tuple[_t.ReadyPlay, ...]:
        """Ready-made recovery plays: documents to be composed with one's own, or to be copied and changed."""
        return _r.many(lambda v: _t.ReadyPlay._of(v), answer("rulebook.ready_plays", ()))

    @classmethod
    def ready_ground(cls) -> str:
        """What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels, calendar and
        roles yet.
        """
        return text("rulebook.ready_ground", ())

    @classmethod
    def schema(cls) -> str:
        """The JSON Schema of a rulebook."""
        return text("rulebook.schema", ())

    @classmethod
    def request_schema(cls) -> str:
        """The JSON Schema of a request, the question of every price."""
        return text("rulebook.request_schema", ())

    def id(self) -> str:
        """The id that the document gives itself."""
        return _r.text(answer("rulebook.id", (self._handle,)))

    def currency(self) -> str:
        """The default currency of lists, contracts and amounts."""
        return _r.text(answer("rulebook.currency", (self._handle,)))

    def digest(self) -> str:
        """Names exactly these rules: the SHA-256 of the canonical form. What was only written differently has the same
        digest.
        """
        return _r.text(answer("rulebook.digest", (self._handle,)))

    def to_json(self) -> str:
        """The rulebook in its canonical form."""
        return text("rulebook.to_json", (self._handle,))

    def lint(self) -> tuple[_t.LintWarning, ...]:
        """What the rulebook may say, and hardly means: warnings with their places, by code and then in the order of the
        document.
        """
        return _r.many(lambda v: _t.LintWarning._of(v), answer("rulebook.lint", (self._handle,)))

    def diff(self, rulebook: Rulebook) -> tuple[_t.RulebookChange, ...]:
        """What makes the other rulebook another than this one, in words and with places in the canonical forms. Empty
        exactly when the digests are equal.
        """
        return _r.many(lambda v: _t.RulebookChange._of(v), answer("rulebook.diff", (self._handle, held(rulebook))))

    def ladder(self, row: _i.RowDict, quantity: _i.DecimalLike, *, consumed: _i.DecimalLike | None = None, step: _i.DecimalLike | None = None) -> _t.LadderCost:
        """What a quantity costs by the price breaks of one row, without a cart: `total`, rounded as a line of the
        rulebook's currency, and the `rung` that is reached, counted from 1. A quantity of zero costs what entering
        the first rung costs.

        row: A row of a price list.
        quantity: How much, in the row's unit; zero or more.
        consumed: How much of the row's period was bought before; 0.
        step: The step of the product, in which slices are counted; 1.
        """
        return _t.LadderCost._of(answer("rulebook.ladder", (self._handle,), row, quantity, consumed, step))


class EngineSurface(Holder, kind="engine"):
    __slots__ = ()

    def with_prices(self, *, upsert: Sequence[_i.PriceRecordDict] | None = None, remove: Sequence[_i.PriceKeyDict] | None = None) -> Engine:
        """An engine with some prices put, replaced or removed; this one goes on as it was, and the two share what did
        not change. What is removed goes first, prices of the rulebook too. Faults are at `/upsert/n/field` and
        `/remove/n`.

        upsert: Rows that are new, or replace the one of the same list, SKU, unit, quantity and validity.
        remove: Lists and SKUs whose prices all go.
        """
        return cast("Engine", wrap(call("engine.with_prices", (self._handle,), upsert, remove)))

    def with_products(self, *, products: Sequence[_i.ProductRecordDict | _t.ProductRecord] | None = None, remove: Sequence[str] | None = None, categories: Sequence[_i.CategoryRecordDict] | None = None, product_groups: Sequence[_i.ProductGroupRecordDict] | None = None) -> Engine:
        """An engine with some products put, replaced or removed; this one goes on as it was.

        products: Products that are new, or replace the one with the same SKU as a whole.
        remove: SKUs that go.
        categories: The new category tree, in place of the old one.
        product_groups: The new product groups, in place of the old ones.
        """
        return cast("Engine", wrap(call("engine.with_products", (self._handle,), products, remove, categories, product_groups)))

    def with_related(self, rows: Sequence[_i.RelatedRowDict | _t.RelatedRow]) -> Engine:
        """An engine that knows which products go together, in place of what it knew; this one goes on as it was.

        rows: In how many orders two products were together.
        """
        return cast("Engine", wrap(call("engine.with_related", (self._handle,), rows)))

    @classmethod
    def count_related(cls, orders: Sequence[Sequence[str]]) -> tuple[_t.RelatedRow, ...]:
        """Counts how often products were ordered together: the rows for `with_related`. A product that stands twice in
        an order counts once; a very large order says nothing about what goes with what and is left out.

        orders: The SKUs of each order.
        """
        return _r.many(lambda v: _t.RelatedRow._of(v), answer("engine.count_related", (), orders))

    def related_to(self, skus: Sequence[str], at_most: int) -> tuple[_t.Related, ...]:
        """The products that go with these, the most often ordered together first, without these themselves.

        skus: What is in the cart.
        at_most: How many at the most.
        """
        return _r.many(lambda v: _t.Related._of(v), answer("engine.related_to", (self._handle,), skus, at_most))

    def rulebook_digest(self) -> str:
        """The digest of the rulebook that it was compiled from. Every decision is kept with it."""
        return _r.text(answer("engine.rulebook_digest", (self._handle,)))

    def stats(self) -> _t.BookStats:
        """The size of the price book: SKUs, rows, prices at a quantity (rungs), bytes of memory."""
        return _t.BookStats._of(answer("engine.stats", (self._handle,)))

    def price_many(self, requests: Sequence[_i.RequestDict | _t.Request]) -> tuple[_t.Priced | _t.Refusal, ...]:
        """Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that
        request. `too_many` beyond the limit of one batch.

        requests: The requests; one may also be given as its text.
        """
        return _r.many(lambda v: _r.unless(_t.Refusal._of, lambda v: _t.Priced._of(v), v), answer("engine.price_many", (self._handle,), requests))

    def offers(self, context: _i.RequestDict | _t.Request | str | bytes, skus: Sequence[str]) -> tuple[_t.Offer | _t.Refusal, ...]:
        """What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself: one
        that is not known yields its `errors` in its place.

        context: Who asks, where and when: a request whose lines do not matter.
        skus: The SKUs.
        """
        return _r.many(lambda v: _r.unless(_t.Refusal._of, lambda v: _t.Offer._of(v), v), answer("engine.offers", (self._handle,), context, skus))

    def compare(self, request: _i.RequestDict | _t.Request | str | bytes, policies: Sequence[_i.PolicyChangeDict]) -> _t.Comparison:
        """Prices a cart under several rounding and tax policies and names every figure that differs.

        request: The cart.
        policies: The policies; what one leaves out stays as the rulebook has it.
        """
        return _t.Comparison._of(answer("engine.compare", (self._handle,), request, policies))

    def explain_condition(self, condition: _i.ConditionDict, request: _i.RequestDict | _t.Request | str | bytes, *, line: int | None = None) -> _t.ConditionExplanation:
        """Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence, the
        outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.

        condition: The condition, as in a rulebook.
        request: The cart.
        line: The place of the line, from 0; without it the whole cart is asked.
        """
        return _t.ConditionExplanation._of(answer("engine.explain_condition", (self._handle,), condition, request, line))

    def explain_policy(self, policy: str, request: _i.RequestDict | _t.Request | str | bytes) -> tuple[_t.ConditionExplanation, ...]:
        """What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions, and,
        where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may show
        margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown here.
        `unknown_reference`.

        policy: The policy.
        request: The cart.
        """
        return _r.many(lambda v: _t.ConditionExplanation._of(v), answer("engine.explain_policy", (self._handle,), policy, request))

    def matching_policies(self, facts: _i.StatedFactsDict | str | bytes, *, subject: _i.SubjectKindWord | _t.SubjectKind | None = None) -> tuple[_t.MatchingPolicy, ...]:
        """Which approval policies want an approval of a subject of the host's own, such as a purchase requisition, of
        which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`, those
        that can't be decided: what can't be known counts as holding. What is left out of the facts is not known, nor
        is what a policy asks of lines or of spending before.

        facts: The facts, in the words of conditions.
        subject: What it is; `cart`.
        """
        return _r.many(lambda v: _t.MatchingPolicy._of(v), answer("engine.matching_policies", (self._handle,), facts, subject))

    def commitment(self, contract: str, bought: _i.DecimalLike) -> _t.CommitmentStatus:
        """How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for it,
        and what is given back. `unknown_contract`.

        contract: The contract.
        bought: What was bought, in the contract's currency.
        """
        return _t.CommitmentStatus._of(answer("engine.commitment", (self._handle,), contract, bought))

    def request_digest(self, request: _i.RequestDict | _t.Request | str | bytes) -> str:
        """Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.

        request: The question.
        """
        return _r.text(answer("engine.request_digest", (self._handle,), request))

    def product(self, sku: str) -> _t.ProductRecord | None:
        """The product of a SKU, or nothing.

        sku: The SKU.
        """
        return _r.maybe(lambda v: _t.ProductRecord._of(v), answer("engine.product", (self._handle,), sku))

    def find_item(self, number: str, *, account: str | None = None) -> _t.ProductRecord:
        """The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number.
        `unknown_sku`, or `ambiguous_item` where it names several.

        number: The number as it was typed or scanned.
        account: Whose own numbers count.
        """
        return _t.ProductRecord._of(answer("engine.find_item", (self._handle,), number, account))

    def add_lines(self, rows: Sequence[_i.EnteredRowDict | _t.EnteredRow], day: _i.DateLike, *, account: str | None = None) -> tuple[_t.EnteredLine, ...]:
        """Reads rows that somebody entered (an order pad, pasted rows, a file) and answers for each, in their order: the
        line that it would be, or why it is none. It changes no cart; `cart.add_lines` is the command that does.
        `too_many` above 100,000 rows.

        rows: The rows.
        day: The day: what superseded a product by then is named in its place.
        account: Whose own numbers count.
        """
        return _r.many(lambda v: _t.EnteredLine._of(v), answer("engine.add_lines", (self._handle,), rows, day, account))

    def current_product(self, sku: str, day: _i.DateLike) -> _t.ProductRecord:
        """The product that is sold in place of a SKU on a day: itself, or what superseded it, or what superseded that.
        `unknown_sku`.

        sku: The SKU; it need not be sold any more.
        day: The day.
        """
        return _t.ProductRecord._of(answer("engine.current_product", (self._handle,), sku, day))

    def variants(self, product: str) -> tuple[_t.ProductRecord, ...]:
        """The variants of a product.

        product: The product.
        """
        return _r.many(lambda v: _t.ProductRecord._of(v), answer("engine.variants", (self._handle,), product))

    def bundle_parts(self, sku: str, quantity: _i.DecimalLike) -> tuple[_t.BundlePart, ...]:
        """The products that a quantity of a SKU consists of, one entry for each; a product that is no bundle consists of
        itself.

        sku: The SKU.
        quantity: How much, in its base unit.
        """
        return _r.many(lambda v: _t.BundlePart._of(v), answer("engine.bundle_parts", (self._handle,), sku, quantity))

    def convert(self, sku: str, quantity: _i.DecimalLike, from_unit: str, to_unit: str) -> Decimal:
        """A quantity of a product in another of its units, exactly or not at all (`precision_loss`).

        sku: The product.
        quantity: How much.
        from_unit: The unit that it is in.
        to_unit: The unit wanted.
        """
        return _r.decimal(answer("engine.convert", (self._handle,), sku, quantity, from_unit, to_unit))

    def configure(self, sku: str, choices: Mapping[str, Any]) -> _t.CheckedConfiguration:
        """What is wrong with a configuration, and which single changes would mend it.

        sku: The product.
        choices: The choice of each option.
        """
        return _t.CheckedConfiguration._of(answer("engine.configure", (self._handle,), sku, choices))

    def require_configuration(self, sku: str, choices: Mapping[str, Any]) -> None:
        """Refuses a configuration that breaks a constraint of the product: `invalid_configuration`.

        sku: The product.
        choices: The choice of each option.
        """
        call("engine.require_configuration", (self._handle,), sku, choices)

    def give(self, experiment: str, unit: str) -> _t.GivenArm:
        """What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and the
        share of units that get the same. The same unit always gets the same.

        experiment: The experiment.
        unit: The id of the account or contact, as the experiment says.
        """
        return _t.GivenArm._of(answer("engine.give", (self._handle,), experiment, unit))

    def step(self, account: Account, input: _i.InputDict | _t.Input | str | bytes, now: _i.InstantLike) -> _t.Outcome:
        """Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`) and
        when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction, with `seq`
        as compare-and-swap. After an error the account is as it was and the input is not remembered:
        `input_conflict`, `input_too_old`, and whatever the command is refused for.

        input: A command of a person, a signal, or the result of an effect.
        now: The time; the account's clock never goes back, an earlier one is read as it.
        """
        return _t.Outcome._of(answer("engine.step", (self._handle, held(account)), input, now))

    def decide(self, account: Account, input: _i.InputDict | _t.Input | str | bytes, now: _i.InstantLike) -> _t.Outcome:
        """What a step would do, with the account left as it is. It costs a copy of the account.

        input: The input.
        now: The time; the account's clock never goes back, an earlier one is read as it.
        """
        return _t.Outcome._of(answer("engine.decide", (self._handle, held(account)), input, now))

    def tick(self, account: Account, now: _i.InstantLike) -> _t.Outcome:
        """Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte.

        now: The time; the account's clock never goes back, an earlier one is read as it.
        """
        return _t.Outcome._of(answer("engine.tick", (self._handle, held(account)), now))

    def replay(self, log: Sequence[_i.LoggedInputDict], *, order: _i.LogOrderWord | _t.LogOrder | None = None, until: _i.InstantLike | None = None) -> tuple[_t.ReplayedStep, ...]:
        """Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing has
        happened to. The answer has a step for each input and each wakeup, with its `outcome` or its `errors`; an
        input that is refused changes nothing and the replay goes on.

        log: The inputs, each with its account and the time at which it was stepped.
        order: How the log is ordered; by time.
        until: Until when time goes on after the last input, that instant included.
        """
        return _r.many(lambda v: _t.ReplayedStep._of(v), answer("engine.replay", (self._handle,), log, order, until))

    def price_cart(self, account: Account, cart: str, as_of: _i.InstantLike) -> _t.Priced:
        """What a cart costs at an instant, with hints.

        cart: The cart, saved cart, list or template.
        as_of: The time whose prices are meant.
        """
        return _t.Priced._of(answer("engine.price_cart", (self._handle, held(account)), cart, as_of))

    def cart_drift(self, account: Account, cart: str, as_of: _i.InstantLike) -> _t.Drift:
        """What changed between the prices that the buyer was shown last and those of an instant, line by line with the
        causes. `nothing_frozen` for a cart that nobody saw.

        cart: The cart, saved cart, list or template.
        as_of: The time whose prices are meant.
        """
        return _t.Drift._of(answer("engine.cart_drift", (self._handle, held(account)), cart, as_of))

    def cart_fixes(self, account: Account, cart: str, as_of: _i.InstantLike) -> tuple[_t.MendableLine, ...]:
        """The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that
        would mend it and what the line would cost with them.

        cart: The cart, saved cart, list or template.
        as_of: The time whose prices are meant.
        """
        return _r.many(lambda v: _t.MendableLine._of(v), answer("engine.cart_fixes", (self._handle, held(account)), cart, as_of))

    def quote_drift(self, account: Account, quote: str, as_of: _i.InstantLike) -> tuple[_t.QuoteLineDrift, ...]:
        """Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.

        quote: The quote.
        as_of: The time whose prices are meant.
        """
        return _r.many(lambda v: _t.QuoteLineDrift._of(v), answer("engine.quote_drift", (self._handle, held(account)), quote, as_of))

    def quote_for_buyer(self, account: Account, quote: str, now: _i.InstantLike) -> _t.BuyerQuote:
        """A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet.

        quote: The quote.
        now: The time.
        """
        return _t.BuyerQuote._of(answer("engine.quote_for_buyer", (self._handle, held(account)), quote, now))

    def quote_target(self, account: Account, quote: str, total: _i.DecimalLike, as_of: _i.InstantLike, *, role: str | None = None) -> _t.Solution:
        """What the command `quote.target` would do: the line totals that come to a total, whether it can be reached or
        not.

        quote: The quote.
        total: The total wanted, in the quote's currency.
        as_of: The time whose prices are meant.
        role: The role of the seller who asks, for floors that bind roles.
        """
        return _t.Solution._of(answer("engine.quote_target", (self._handle, held(account)), quote, total, as_of, role))

    def approval_standing(self, account: Account, approval: str, now: _i.InstantLike) -> _t.ApprovalStanding:
        """Where an approval stands: who can act now, what is missing, why each step is there.

        approval: The approval.
        now: The time.
        """
        return _t.ApprovalStanding._of(answer("engine.approval_standing", (self._handle, held(account)), approval, now))

    def my_approvals(self, account: Account, contact: str, now: _i.InstantLike) -> tuple[_t.ApprovalStanding, ...]:
        """The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in
        force.

        contact: The contact.
        now: The time.
        """
        return _r.many(lambda v: _t.ApprovalStanding._of(v), answer("engine.my_approvals", (self._handle, held(account)), contact, now))

    def salesforce(self, effects: Sequence[_i.EffectDict | _t.Effect], now: _i.InstantLike, *, directory: _i.DirectoryDict | None = None) -> _t.SalesforceRequests:
        """Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep each
        request until it is answered, for `salesforce_results`; `refused` are the effects that no request can be made
        for.

        effects: The effects; those that are no business of the system are passed over.
        now: When they are written.
        directory: Names, addresses and ids that effects do not carry on purpose.
        """
        return _t.SalesforceRequests._of(answer("engine.salesforce", (self._handle,), effects, now, directory))

    def hubspot(self, effects: Sequence[_i.EffectDict | _t.Effect], now: _i.InstantLike, *, directory: _i.DirectoryDict | None = None) -> _t.HubSpotRequests:
        """Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request until
        it is answered, for `hubspot_results`; `refused` are the effects that no request can be made for.

        effects: The effects; those that are no business of the system are passed over.
        now: When they are written.
        directory: Names, addresses and ids that effects do not carry on purpose.
        """
        return _t.HubSpotRequests._of(answer("engine.hubspot", (self._handle,), effects, now, directory))

    def bundle(self, wanted: _i.WantedDict | str | bytes) -> str:
        """Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to another,
        without costs and without what belongs to other customers. Name the parents of an account too.

        wanted: For whom, of what, from when until when.
        """
        return text("engine.bundle", (self._handle,), wanted)

    @classmethod
    def open_bundle(cls, bundle: _i.BundleDict | str | bytes) -> Self:
        """An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses anything
        else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was written.

        bundle: What `bundle` gave.
        """
        return cls._of(call("engine.open_bundle", (), bundle))

    def quote_offline(self, request: _i.RequestDict | _t.Request | str | bytes, id: str, *, ship_to: str | None = None, valid_until: _i.InstantLike | None = None) -> _t.OfflineQuote:
        """A quote at the prices of a bundle, with an id that the device chose. It comes in with the command
        `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without a
        price.

        request: The cart; it names its account.
        id: The id of the quote, unique for the account.
        ship_to: Where the goods go: a ship-to of the company.
        valid_until: When the promise ends; by the rulebook when left out.
        """
        return _t.OfflineQuote._of(answer("engine.quote_offline", (self._handle,), request, id, ship_to, valid_until))


class AccountSurface(Holder, kind="account"):
    __slots__ = ()

    @classmethod
    def new(cls, id: str) -> Self:
        """An account that nothing has happened to yet.

        id: The id of the company.
        """
        return cls._of(call("account.new", (), id))

    @classmethod
    def restore(cls, snapshot: _i.SnapshotDict | str | bytes) -> Self:
        """Reads a snapshot. `damaged_snapshot` where it is not what was written, `unsupported_version` where a newer
        release wrote it.

        snapshot: What `snapshot` gave.
        """
        return cls._of(call("account.restore", (), snapshot))

    @classmethod
    def rebuild(cls, events: Sequence[_i.EventDict | _t.Event] | str | bytes) -> Self:
        """Folds the log of an account into its state, without an engine: the live state byte for byte, without names and
        addresses of people. `event_gap` where an event does not follow the one before.

        events: All events so far, in order.
        """
        return cls._of(call("account.rebuild", (), events))

    def apply(self, events: Sequence[_i.EventDict | _t.Event] | str | bytes) -> None:
        """Folds further events in that were decided elsewhere. After an error the account is as it was.

        events: The events that follow, in order.
        """
        call("account.apply", (self._handle,), events)

    def snapshot(self) -> str:
        """The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids of
        people and not their names.
        """
        return text("account.snapshot", (self._handle,))

    def digest(self) -> str:
        """Names exactly this state."""
        return _r.text(answer("account.digest", (self._handle,)))

    def id(self) -> str:
        """The id of the company."""
        return _r.text(answer("account.id", (self._handle,)))

    def seq(self) -> int:
        """The number of the last event. It grows with each change: compare it and swap when you store the account."""
        return _r.whole(answer("account.seq", (self._handle,)))

    def clock(self) -> datetime.datetime | None:
        """The latest instant at which something took effect; nothing for a new account."""
        return _r.maybe(_r.instant, answer("account.clock", (self._handle,)))

    def next_wakeup(self) -> datetime.datetime | None:
        """When the next deadline is due; nothing where none is."""
        return _r.maybe(_r.instant, answer("account.next_wakeup", (self._handle,)))

    def open_effects(self) -> tuple[_t.Effect, ...]:
        """The effects that have no answer yet, by key: what a host that crashed has to look at."""
        return _r.many(lambda v: _t.Effect._of(v), answer("account.open_effects", (self._handle,)))

    def unmatched_answers(self) -> int:
        """How many answers came to effects that were not open."""
        return _r.whole(answer("account.unmatched_answers", (self._handle,)))

    def unsent(self, *, contact: str | None = None) -> tuple[_t.Unsent, ...]:
        """Why people were not written to: the messages of recovery plays that did not go out, by run and step, each with
        a sentence.

        contact: Whose; everybody's where none is named.
        """
        return _r.many(lambda v: _t.Unsent._of(v), answer("account.unsent", (self._handle,), contact))

    def company(self) -> _t.CompanyRecord:
        """The company: units, contacts, roles."""
        return _t.CompanyRecord._of(answer("account.company", (self._handle,)))

    def people(self) -> str:
        """Names and addresses, as a document that is stored apart from the snapshot and can be erased."""
        return text("account.people", (self._handle,))

    def restore_people(self, people: _i.PeopleRecordDict | str | bytes) -> None:
        """Puts the people that were stored apart back in.

        people: What `people` gave.
        """
        call("account.restore_people", (self._handle,), people)

    def delegations(self) -> tuple[_t.Delegation, ...]:
        """The delegations that are in force or will be."""
        return _r.many(lambda v: _t.Delegation._of(v), answer("account.delegations", (self._handle,)))

    def budgets(self) -> _t.Budgets:
        """Budgets and their holds."""
        return _t.Budgets._of(answer("account.budgets", (self._handle,)))

    def credits(self) -> _t.Credits:
        """What the books say about credit, and what counts against it since."""
        return _t.Credits._of(answer("account.credits", (self._handle,)))

    def outreach(self) -> _t.Outreach:
        """What is kept about writing to the people of the account: consents, suppressions, what was sent."""
        return _t.Outreach._of(answer("account.outreach", (self._handle,)))

    def cart(self, id: str) -> _t.CartRecord | None:
        """A cart, list or template, or nothing where there is none by this id.

        id: The cart.
        """
        return _r.maybe(lambda v: _t.CartRecord._of(v), answer("account.cart", (self._handle,), id))

    def carts(self) -> tuple[_t.CartRecord, ...]:
        """Every cart, list and template that is open or ended a short while ago, by id."""
        return _r.many(lambda v: _t.CartRecord._of(v), answer("account.carts", (self._handle,)))

    def quote(self, id: str) -> _t.Quote | None:
        """A quote, or nothing where there is none by this id.

        id: The quote.
        """
        return _r.maybe(lambda v: _t.Quote._of(v), answer("account.quote", (self._handle,), id))

    def quotes(self) -> tuple[_t.Quote, ...]:
        """Every quote that is open or ended a short while ago, by id."""
        return _r.many(lambda v: _t.Quote._of(v), answer("account.quotes", (self._handle,)))

    def approval(self, id: str) -> _t.Approval | None:
        """An approval, or nothing where there is none by this id.

        id: The approval.
        """
        return _r.maybe(lambda v: _t.Approval._of(v), answer("account.approval", (self._handle,), id))

    def approvals(self) -> tuple[_t.Approval, ...]:
        """Every approval that is open or was decided a short while ago, by id."""
        return _r.many(lambda v: _t.Approval._of(v), answer("account.approvals", (self._handle,)))

    def order(self, id: str) -> _t.Order | None:
        """An order, or nothing where there is none by this id.

        id: The order.
        """
        return _r.maybe(lambda v: _t.Order._of(v), answer("account.order", (self._handle,), id))

    def orders(self) -> tuple[_t.Order, ...]:
        """Every order that is open or was completed a while ago, by id."""
        return _r.many(lambda v: _t.Order._of(v), answer("account.orders", (self._handle,)))

    def journey(self, id: _i.JourneyRefDict | _t.JourneyRef) -> _t.Journey | None:
        """A thing that can stall, or nothing where there is none by this id.

        id: The thing, such as { "cart": "c-9" }.
        """
        return _r.maybe(lambda v: _t.Journey._of(v), answer("account.journey", (self._handle,), id))

    def journeys(self) -> tuple[_t.Journey, ...]:
        """Everything that can stall, and what ended a while ago, by kind and id."""
        return _r.many(lambda v: _t.Journey._of(v), answer("account.journeys", (self._handle,)))

    def run(self, id: str) -> _t.Run | None:
        """A run of a recovery play, or nothing where there is none by this id.

        id: The run.
        """
        return _r.maybe(lambda v: _t.Run._of(v), answer("account.run", (self._handle,), id))

    def runs(self) -> tuple[_t.Run, ...]:
        """The runs of recovery plays that live or ended a while ago, by id."""
        return _r.many(lambda v: _t.Run._of(v), answer("account.runs", (self._handle,)))


class CartSurface(Holder, kind="cart"):
    __slots__ = ()

    def remove_line(self, index: int) -> _t.Line:
        """Removes a line and answers it; those after it move up.

        index: The place of the line, from 0.
        """
        return _t.Line._of(answer("cart.remove_line", (self._handle,), index))

    def set_lines(self, lines: Sequence[_i.LineDict | _t.Line]) -> None:
        """Replaces all lines: another cart of the same buyer at the same instant. A product that this cart has had
        before is resolved already. What is refused changes nothing.

        lines: The lines.
        """
        call("cart.set_lines", (self._handle,), lines)

    def lines(self) -> tuple[_t.Line, ...]:
        """The lines as they stand."""
        return _r.many(lambda v: _t.Line._of(v), answer("cart.lines", (self._handle,)))

    def request(self) -> _t.Request:
        """The request as it stands."""
        return _t.Request._of(answer("cart.request", (self._handle,)))

    def obstacle(self) -> _t.Obstacle | str | None:
        """Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways give
        the same result.
        """
        return _r.maybe(lambda v: _r.word(_t.Obstacle, v), answer("cart.obstacle", (self._handle,)))
