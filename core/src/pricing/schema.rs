//! The JSON Schema of results, beside the functions that write them: `to_tree` of each type. What a test writes is held against it.

use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::commitment::CommitmentStatus;
use super::compare::{Comparison, Difference};
use super::explain::{Arithmetic, CandidateExplanation, Explanation, LineExplanation, Step, StepKind};
use super::ladder_cost::LadderCost;
use super::offers::{Offer, OfferRung};
use super::prepared::LineSummary;
use super::reason::Reason;
use super::request::Consumed;
use super::result::{
    Approval, Fact, GiftLine, Hint, HintKind, Issue, LineDiscount, LineStatus, Need, Priced, PricedCharge,
    PricedLine, PricedPart, Source, TaxAmount, Totals,
};
use super::rows::BookStats;
use super::rules::{AllocateBy, Breach, ChargeKind, TaxKind};
use crate::document::{
    Definitions, Describe, Tree, describe_any, describe_open_object, described, optional, required,
};
use crate::error::Code;
use crate::id::{ChargeId, LineId, Name, PromotionId, Sku, TaxId, UnitId};
use crate::money::{AllocationPolicy, Currency, UnitSplit};

// What is a pair in the results, and an object where it is written.
struct ReasonGiven;
struct FloorBreach;
struct PromotionDiscount;
struct ChargeAllocation;
struct RefusedPromotion;
struct PolicyResult;

described! {
    /// A priced cart.
    Priced {
        /// The currency of every amount.
        required currency: Currency,
        /// The lines, in the order of the request.
        list lines: PricedLine,
        /// Charges such as freight.
        list charges: PricedCharge,
        /// The totals.
        required totals: Totals,
        /// The tax summary, by tax, kind and rate.
        list taxes: TaxAmount,
        /// Lines that promotions add at no charge.
        list gifts: GiftLine,
        /// What stands against submitting the cart.
        list issues: Issue,
        /// What the buyer might do better.
        list hints: Hint,
        /// What the host has to find out.
        list needs: Need,
        /// Concessions that somebody has to approve; not for buyers.
        list approvals: Approval,
        /// Why, at the level asked.
        optional explanation: Explanation,
        /// What it uses of contracts and promotions: to be added to `consumed` once it is ordered.
        optional uses: Consumed,
    }

    /// A line with its price.
    PricedLine {
        /// Its id.
        required id: LineId,
        /// What is ordered.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit of the quantity.
        required unit: UnitId,
        /// Whether it has a price.
        required status: LineStatus,
        /// The top of the waterfall, per unit.
        optional list_price: Decimal,
        /// Per unit; absent where slices differ.
        optional unit_price: Decimal,
        /// Where the price is from.
        optional source: Source,
        /// The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
        optional rule: String,
        /// The parts of a line that an allowance splits; one part otherwise.
        list parts: PricedPart,
        /// Before promotions.
        required subtotal: Decimal,
        /// What promotions took.
        list discounts: LineDiscount,
        /// Their sum.
        required discount: Decimal,
        /// After promotions, in the basis of the prices.
        required total: Decimal,
        /// Without tax.
        required net: Decimal,
        /// Tax.
        required tax: Decimal,
        /// With tax.
        required gross: Decimal,
        /// Why there is no price.
        list reasons: ReasonGiven,
        /// What a floor did; not for buyers.
        optional floor: FloorBreach,
    }

    /// Why there is no price.
    ReasonGiven {
        /// The reason.
        required code: Reason,
        /// The reason as a sentence.
        required detail: String,
    }

    /// What a floor did to a line.
    FloorBreach {
        /// The floor.
        required floor: Name,
        /// What it does.
        required on_breach: Breach,
    }

    /// A part of a line at one source.
    PricedPart {
        /// How much, in the unit of the line.
        required quantity: Decimal,
        /// Per unit; absent where slices differ.
        optional unit_price: Decimal,
        /// Its amount before promotions.
        required amount: Decimal,
        /// Where it is from.
        required source: Source,
        /// The rule.
        optional rule: String,
    }

    /// What one promotion took from a line.
    LineDiscount {
        /// The promotion.
        required promotion: PromotionId,
        /// The amount; negative where it raises the price.
        required amount: Decimal,
        /// The amount per unit, so that a refund of some units is exact.
        list splits: UnitSplit,
    }

    /// A charge with its tax.
    PricedCharge {
        /// Its id.
        required id: ChargeId,
        /// What it is for.
        required kind: ChargeKind,
        /// Before shipping promotions.
        required subtotal: Decimal,
        /// What they took.
        list discounts: PromotionDiscount,
        /// After them, in the basis of the prices.
        required total: Decimal,
        /// Without tax.
        required net: Decimal,
        /// Tax.
        required tax: Decimal,
        /// With tax.
        required gross: Decimal,
        /// Its allocation to lines.
        optional allocation: ChargeAllocation,
    }

    /// What one promotion took.
    PromotionDiscount {
        /// The promotion.
        required promotion: PromotionId,
        /// The amount.
        required amount: Decimal,
    }

    /// How a charge was allocated to lines.
    ChargeAllocation {
        /// What it went by.
        required by: AllocateBy,
        /// Who got odd cents.
        required policy: AllocationPolicy,
        /// The amounts by line, in the order of the lines.
        list parts: Decimal,
    }

    /// The totals of a cart. Always `subtotal - discount = sum of line totals` and `net + tax + rounding = gross`.
    Totals {
        /// Lines before promotions, in the basis of the prices.
        required subtotal: Decimal,
        /// What promotions took from lines, less what floors gave back.
        required discount: Decimal,
        /// Charges after shipping promotions, in the basis of the prices.
        required charges: Decimal,
        /// Lines and charges without tax.
        required net: Decimal,
        /// Tax.
        required tax: Decimal,
        /// What is to be paid.
        required gross: Decimal,
        /// What the rounding of the document added.
        required rounding: Decimal,
        /// What is due now.
        required due_now: Decimal,
        /// What is due later.
        required due_later: Decimal,
    }

    /// The sum of one tax.
    TaxAmount {
        /// The tax by name.
        required tax: TaxId,
        /// What the rate means.
        required kind: TaxKind,
        /// Percent.
        required rate: Decimal,
        /// What is taxed.
        required base: Decimal,
        /// The tax.
        required amount: Decimal,
    }

    /// A line that a promotion adds at no charge.
    GiftLine {
        /// The promotion.
        required promotion: PromotionId,
        /// The SKU.
        required sku: Sku,
        /// How many base units.
        required quantity: Decimal,
    }

    /// What the host has to find out for a price.
    Need "PriceNeed" {
        /// The kind of fact.
        required fact: Fact,
        /// What it is about: a SKU, a charge, a line.
        required key: String,
        /// The unit, for prices.
        optional unit: UnitId,
        /// The quantity, for prices.
        optional quantity: Decimal,
        /// What was taken until the answer is there.
        optional fallback: Decimal,
    }

    /// A concession that somebody has to approve.
    Approval "FloorApproval" {
        /// The floor that is broken.
        required floor: Name,
        /// The line.
        required line: LineId,
        /// The line's total after promotions.
        required total: Decimal,
        /// The least total.
        required least: Decimal,
        /// The difference: what is conceded.
        required concession: Decimal,
    }

    /// Why every line costs what it costs.
    Explanation "PriceExplanation" {
        /// One per line, in the order of the request.
        list lines: LineExplanation,
        /// Promotions that applied to nothing, or not to a line, with why; only at the full level.
        list refused: RefusedPromotion,
    }

    /// A promotion that did not apply.
    RefusedPromotion {
        /// The promotion.
        required promotion: PromotionId,
        /// The line, if it is about one.
        optional line: LineId,
        /// Why.
        required reason: Reason,
    }

    /// Why a line costs what it costs.
    LineExplanation {
        /// The line.
        required line: LineId,
        /// From the list price to the gross amount.
        list waterfall: Step,
        /// Everything that was considered, the winner first; only at the full level.
        list candidates: CandidateExplanation,
        /// How the price of each part was multiplied out; only at the full level.
        list arithmetic: Arithmetic,
    }

    /// A step of the waterfall: what it changed, and the running amount after it.
    Step "WaterfallStep" {
        /// What happened.
        required step: StepKind,
        /// The rule that did it.
        optional rule: String,
        /// The change.
        required change: Decimal,
        /// The amount after it.
        required amount: Decimal,
    }

    /// A price that was considered. It won, or it lost.
    CandidateExplanation "Candidate" {
        /// The rule.
        optional rule: String,
        /// What it would have cost per unit.
        optional unit_price: Decimal,
        /// What it would have cost for the line; for a part that won, for the part.
        optional amount: Decimal,
        /// Why it lost.
        optional lost: Reason,
        /// That it won.
        optional won: bool,
    }

    /// A product of the arithmetic: `quantity` times `unit_price` plus `flat`. A ladder that is graduated has several.
    Arithmetic {
        /// The rule.
        optional rule: String,
        /// The tier, counted from 1; absent below the first.
        optional tier: Decimal,
        /// Units of the row; blocks in mode `package`.
        required quantity: Decimal,
        /// The price of one, or of `per` units where the row says so.
        required unit_price: Decimal,
        /// What is charged once.
        required flat: Decimal,
    }

    /// What a SKU costs one buyer by quantity, in its base unit and before promotions.
    Offer {
        /// The SKU.
        required sku: Sku,
        /// Its base unit, in which quantities are counted.
        required unit: UnitId,
        /// In rising order; empty where there is no price.
        list rungs: OfferRung,
        /// Why there is no price.
        list reasons: ReasonGiven,
    }

    /// A price break: with the price of one, or the amount of exactly so many where parts of the quantity have different prices.
    OfferRung {
        /// The least quantity.
        required from: Decimal,
        /// Per unit; absent where parts of the quantity have different prices, as in graduated tiers.
        optional unit_price: Decimal,
        /// What exactly `from` units cost, where there is no price of one.
        optional amount: Decimal,
        /// Where the price is from.
        required source: Source,
        /// The rule: `list:<id>` or `contract:<id>/<term>`.
        optional rule: String,
    }

    /// A cart under several policies.
    Comparison {
        /// The result under each policy, in the order asked.
        required results: Vec<PolicyResult>,
        /// Every figure that is not the same under all of them.
        required differences: Vec<Difference>,
    }

    /// A cart under one policy.
    PolicyResult {
        /// The policy.
        required name: Name,
        /// The cart.
        required result: Priced,
    }

    /// What a line of a prepared cart comes to.
    LineSummary<'_> {
        /// Whether it has a price.
        required status: LineStatus,
        /// Per unit; absent where it has no price, or slices differ.
        optional unit_price: Decimal,
        /// Where the price is from.
        optional source: Source,
        /// The rule that gave the price: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
        optional rule: String,
        /// Before promotions.
        required subtotal: Decimal,
        /// What each promotion took, in the order in which they applied.
        list promotions: PromotionDiscount,
        /// Their sum.
        required discount: Decimal,
        /// After promotions.
        required total: Decimal,
        /// Without tax.
        required net: Decimal,
        /// Tax.
        required tax: Decimal,
        /// With tax.
        required gross: Decimal,
    }

    /// What a quantity costs, and how far up the ladder it reaches.
    LadderCost {
        /// The amount, rounded as the total of a line in the rulebook's currency.
        required total: Decimal,
        /// The rung reached, counted from 1; absent below the first.
        optional rung: u32,
    }

    /// The size of a price book.
    BookStats {
        /// SKUs that have a row.
        required skus: u64,
        /// Prices, each of one SKU in one list, unit and validity.
        required rows: u64,
        /// Prices at a quantity: every quantity break of every row, at least one per row.
        required rungs: u64,
        /// Bytes of memory that the rows and their index take.
        required bytes: u64,
    }

    /// A figure that differs.
    Difference {
        /// Where it is in the result, as a JSON pointer.
        required path: String,
        /// Its value under each policy; null where it is absent.
        required values: Vec<Option<String>>,
    }

    /// How a buyer stands to a commitment.
    CommitmentStatus {
        /// The contract's currency, of every amount.
        required currency: Currency,
        /// What is missing from the promised amount; zero once it is bought.
        required shortfall: Decimal,
        /// What is charged for the shortfall: the contract's percentage of it.
        required charge: Decimal,
        /// What is given back: the percentage of the greatest step that is reached, of the whole amount bought.
        required rebate: Decimal,
    }
}

impl Describe for Issue {
    fn describe(definitions: &mut Definitions) -> Tree {
        definitions.refer("Issue", module_path!(), |definitions| {
            let fields = [
                required("code", "What it is.", Code::describe(definitions)),
                required(
                    "path",
                    "Where it is in the request, as a JSON pointer.",
                    String::describe(definitions),
                ),
                required(
                    "detail",
                    "What is wrong and how to mend it, for a person.",
                    String::describe(definitions),
                ),
            ];
            let about =
                "What stands against submitting the cart. Its facts stand beside the fields, by name.";
            let facts = describe_any([String::describe(definitions), Vec::<String>::describe(definitions)]);
            describe_open_object(about, fields, facts)
        })
    }
}

impl Describe for Hint {
    fn describe(definitions: &mut Definitions) -> Tree {
        definitions.refer("Hint", module_path!(), |definitions| {
            let fields = [
                required("kind", "What it is about.", HintKind::describe(definitions)),
                optional("line", "The line, if it is about one.", LineId::describe(definitions)),
            ];
            let about = "What the buyer might do better. Its facts stand beside the fields, by name: quantities and amounts.";
            describe_open_object(about, fields, String::describe(definitions))
        })
    }
}
