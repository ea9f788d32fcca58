//! The tables of facts that a condition may ask for: word, scope, how it reads in a sentence, how it is compared.
//!
//! A new fact is a new row here, and the compiler then names every provider that must answer it. Words never change.

use super::Basis;

/// What a condition is about, from narrow to wide: each scope knows the facts of those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The buyer and the circumstances: who, where, when, through which channel. Nothing of the cart.
    Buyer,
    /// A cart, quote or order as a whole.
    Cart,
    /// One line of it.
    Line,
}

impl Scope {
    /// The word used in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Cart => "cart",
            Self::Line => "line",
        }
    }

    /// The facts that may be asked for here, in the documented order.
    pub fn facts(self) -> impl Iterator<Item = Fact> {
        Fact::all().filter(move |fact| fact.scope() <= self)
    }
}

/// How ids are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// The same text.
    Equal,
    /// The same text, or the leading parts up to a `-`: `US` matches `US-WA`.
    Leading,
}

/// How a number is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A count without a unit.
    Count,
    /// A quantity: in the unit named, or in the base unit of the product when none is.
    Quantity,
    /// A physical measure: the unit must be named.
    Physical,
    /// A percentage: 18 means 18 %.
    Percent,
}

macro_rules! facts {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(#[$extra_meta:meta])*
            $vis:vis fn $extra:ident() -> $extra_ty:ty;
            $(#[doc = $doc:literal] $variant:ident $word:literal $scope:ident $phrase:literal $value:expr,)*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name { $(#[doc = $doc] $variant,)* }

        impl $name {
            /// Every fact of this kind, in the documented order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The key in documents.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The widest subject that is needed to know it.
            #[must_use]
            pub const fn scope(self) -> Scope {
                match self { $(Self::$variant => Scope::$scope,)* }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Self::$variant => $doc,)* }.trim()
            }

            pub(super) const fn phrase(self) -> &'static str {
                match self { $(Self::$variant => $phrase,)* }
            }

            $(#[$extra_meta])*
            #[must_use]
            $vis const fn $extra(self) -> $extra_ty {
                match self { $(Self::$variant => $value,)* }
            }
        }
    )*};
}

facts! {
    /// Facts that are ids; a subject may have several.
    pub enum IdFact {
        /// How its ids are compared.
        pub(super) fn compared() -> Match;

        /// The SKU of the line.
        Sku "sku" Line "SKU" Match::Equal,
        /// The product, parent of the variants.
        Product "product" Line "product" Match::Equal,
        /// A category of the product, or one that contains it.
        Category "category" Line "category" Match::Equal,
        /// A named set of products that the line is in.
        ProductGroup "product_group" Line "product group" Match::Equal,
        /// The tax category of the line.
        TaxCategory "tax_category" Line "tax category" Match::Equal,
        /// The customer account.
        Account "account" Buyer "account" Match::Equal,
        /// The unit of the company tree, or one above it.
        OrgUnit "org_unit" Buyer "org unit" Match::Equal,
        /// The person who buys.
        Contact "contact" Buyer "contact" Match::Equal,
        /// A group of the account, unit or contact.
        Group "group" Buyer "group" Match::Equal,
        /// A segment that the buyer is in.
        Segment "segment" Buyer "segment" Match::Equal,
        /// The sales channel.
        Channel "channel" Buyer "channel" Match::Equal,
        /// The region: a country takes in its subdivisions, so "US" matches "US-WA".
        Region "region" Buyer "region" Match::Leading,
        /// The selling entity.
        Seller "seller" Buyer "seller" Match::Equal,
        /// A role of the contact in the unit.
        Role "role" Buyer "role" Match::Equal,
        /// Where the buyer is on the way to an order, such as "checkout".
        JourneyStage "journey_stage" Buyer "journey stage" Match::Equal,
        /// A promotion code that was entered.
        Code "code" Cart "code" Match::Equal,
        /// A cost centre that the line or cart is booked to.
        CostCentre "cost_centre" Cart "cost centre" Match::Equal,
        /// A supplier of the line or cart.
        Supplier "supplier" Cart "supplier" Match::Equal,
        /// A category of a line of the cart, or one that contains it.
        CartCategory "cart_category" Cart "category of the cart" Match::Equal,
        /// What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit".
        JourneyKind "journey_kind" Cart "journey kind" Match::Equal,
        /// The heaviest reason why it stalled.
        Reason "reason" Cart "reason" Match::Equal,
        /// A kind of signal that was seen of it.
        Signal "signal" Cart "signal" Match::Equal,
        /// Where a visitor came from.
        Referrer "referrer" Cart "referrer" Match::Equal,
        /// How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended".
        ContractStatus "contract_status" Cart "contract status" Match::Equal,
        /// Who of the seller looks after the buyer.
        Owner "owner" Cart "owner" Match::Equal,
    }

    /// Facts that are so or are not.
    pub enum FlagFact {
        /// How its opposite reads.
        pub(super) fn negated() -> &'static str;

        /// The account has no earlier order.
        FirstOrder "first_order" Buyer "this is the first order" "this is not the first order",
        /// The line is priced by a contract.
        ContractPrice "contract_price" Line "the price is from a contract" "the price is not from a contract",
        /// The product is in no contract of the account although it has one.
        OffContract "off_contract" Line "the line is off contract" "the line is not off contract",
        /// The line carries a configuration.
        Configured "configured" Line "the line is configured" "the line is not configured",
        /// The order is over what its buyer may order without approval.
        OverBuyerLimit "over_buyer_limit" Cart "the order is over the buyer's limit" "the order is within the buyer's limit",
        /// A budget of the order does not cover it.
        BudgetExceeded "budget_exceeded" Cart "a budget is exceeded" "no budget is exceeded",
        /// The order goes to a place where the account never ordered to.
        NewShipTo "new_ship_to" Cart "the ship-to is new" "the ship-to is not new",
        /// The line, or a line of the cart, is below a floor that lets it stand if somebody approves.
        BelowFloor "below_floor" Cart "a price is below its floor" "no price is below its floor",
        /// Somebody came back: it stalled before, or was visited more than once.
        Returning "returning" Cart "the buyer came back" "the buyer is here for the first time",
    }

    /// Facts that are numbers.
    pub enum NumberFact {
        /// How it is measured.
        pub fn measure() -> Measure;

        /// The quantity of the line, in the unit named or else in the base unit of the product.
        Quantity "quantity" Line "quantity" Measure::Quantity,
        /// The sum of the quantities of all lines, each in the base unit of its product.
        CartQuantity "cart_quantity" Cart "quantity of the cart" Measure::Count,
        /// The number of lines.
        Lines "lines" Cart "number of lines" Measure::Count,
        /// The number of different SKUs.
        Skus "skus" Cart "number of SKUs" Measure::Count,
        /// The weight of the cart, in the unit named.
        Weight "weight" Cart "weight" Measure::Physical,
        /// How far below its list price the line or cart is, as a percentage of the list price.
        Discount "discount" Cart "discount" Measure::Percent,
        /// The margin of the line or cart over cost, as a percentage of the net price.
        Margin "margin" Cart "margin" Measure::Percent,
        /// How often the shop was visited, as signals told it.
        Visits "visits" Cart "number of visits" Measure::Count,
        /// How long the longest visit was, in whole minutes.
        MinutesOnSite "minutes_on_site" Cart "minutes on site" Measure::Count,
        /// How many orders the account has placed.
        Orders "orders" Cart "number of orders" Measure::Count,
        /// Whole days since the account's last order; there is no such number before the first.
        DaysSinceOrder "days_since_order" Cart "days since the last order" Measure::Count,
        /// How often it came back after it stalled.
        Generation "generation" Cart "generation" Measure::Count,
    }

    /// Facts that are amounts of money.
    pub enum AmountFact {
        /// What it includes where a condition does not say so.
        pub fn default_basis() -> Basis;

        /// The amount of the line.
        Amount "amount" Line "amount" Basis::Net,
        /// The total of the cart.
        Total "total" Cart "total" Basis::Net,
        /// The charges of the cart, such as freight.
        Charges "charges" Cart "charges" Basis::Net,
        /// The total of the cart with its charges.
        OrderTotal "order_total" Cart "order total" Basis::Net,
        /// What the thing that stalled is worth, net.
        Value "value" Cart "value" Basis::Net,
        /// What the account has bought so far, net.
        LifetimeValue "lifetime_value" Cart "lifetime value" Basis::Net,
    }
}

impl IdFact {
    /// Whether an id that was `found` is meant by the id that was `asked` for.
    #[must_use]
    pub fn matches(self, asked: &str, found: &str) -> bool {
        match self.compared() {
            Match::Equal => found == asked,
            Match::Leading => {
                let rest = found.strip_prefix(asked);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            }
        }
    }
}

/// Any fact. The order is the order of fields in documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fact {
    /// An id.
    Id(IdFact),
    /// An attribute of the product.
    Attribute,
    /// A score of the host's own model.
    Score,
    /// A flag.
    Flag(FlagFact),
    /// A number.
    Number(NumberFact),
    /// An amount of money.
    Amount(AmountFact),
    /// The date and time.
    Date,
    /// The day of the week.
    Weekday,
}

impl Fact {
    /// Every fact, in the documented order.
    pub fn all() -> impl Iterator<Item = Self> {
        let ids = IdFact::ALL.iter().copied().map(Self::Id);
        let flags = FlagFact::ALL.iter().copied().map(Self::Flag);
        let numbers = NumberFact::ALL.iter().copied().map(Self::Number);
        let amounts = AmountFact::ALL.iter().copied().map(Self::Amount);
        ids.chain([Self::Attribute, Self::Score])
            .chain(flags)
            .chain(numbers)
            .chain(amounts)
            .chain([Self::Date, Self::Weekday])
    }

    /// The key in documents.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Id(fact) => fact.as_str(),
            Self::Attribute => "attribute",
            Self::Score => "score",
            Self::Flag(fact) => fact.as_str(),
            Self::Number(fact) => fact.as_str(),
            Self::Amount(fact) => fact.as_str(),
            Self::Date => "date",
            Self::Weekday => "weekday",
        }
    }

    /// The widest subject that is needed to know it.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Self::Id(fact) => fact.scope(),
            Self::Attribute => Scope::Line,
            Self::Score => Scope::Cart,
            Self::Flag(fact) => fact.scope(),
            Self::Number(fact) => fact.scope(),
            Self::Amount(fact) => fact.scope(),
            Self::Date | Self::Weekday => Scope::Buyer,
        }
    }

    /// What it means, in one sentence.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Id(fact) => fact.about(),
            Self::Attribute => "An attribute of the product, by name.",
            Self::Score => "What a model of the host says of what stalled, by the name of the score.",
            Self::Flag(fact) => fact.about(),
            Self::Number(fact) => fact.about(),
            Self::Amount(fact) => fact.about(),
            Self::Date => "The moment: from is included, until is not. A date begins at local midnight.",
            Self::Weekday => "The local day of the week.",
        }
    }
}

impl core::fmt::Display for Fact {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}
