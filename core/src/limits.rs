//! Every limit on what input can grow, in one place. Going over one is an error with a code, never a slow death.

/// Bytes of one authored document (bulk data comes as rows and is not counted here).
pub const DOCUMENT_BYTES: usize = 64 * 1024 * 1024;
/// Nesting of one authored document.
pub const DOCUMENT_DEPTH: usize = 48;
/// Faults reported at once; the count goes on, the list does not.
pub const FAULTS: usize = 1_000;
/// Bytes of an id.
pub const ID_BYTES: usize = 128;
/// Entries of one list of an authored document.
pub const LIST: usize = 1_000_000;
/// Lines of one cart.
pub const LINES: usize = 100_000;
/// Charges of one cart.
pub const CHARGES: usize = 1_000;
/// Price rows of one engine.
pub const PRICE_ROWS: usize = 50_000_000;
/// Rungs of one ladder.
pub const TIERS: usize = 1_000;
/// Requests of one call to `price_many`.
pub const BATCH: usize = 10_000_000;
/// The greatest quantity of a line.
pub const QUANTITY: i64 = 1_000_000_000_000;
/// Decimals of a quantity.
pub const QUANTITY_SCALE: u32 = 6;
/// Settlement amounts stay below this many major units.
pub const AMOUNT: i64 = 1_000_000_000_000_000;
/// Decimals of a unit price, rate or factor.
pub const PRICE_SCALE: u32 = 10;
/// Parties of one allocation.
pub const PARTIES: usize = 1_000_000;
/// Depth of a chain of parents (company tree, categories, price lists derived from each other, supersession).
pub const CHAIN: usize = 32;
/// Steps of the search through a calendar before it is said to have no open time.
pub const CALENDAR_DAYS: usize = 3_660;
/// Nodes of one condition: combinators and comparisons together.
pub const CONDITION_NODES: usize = 1_000;
/// Years (in UTC) of every instant: local times and sums a few days beyond them still fit the zone database.
pub const YEARS: core::ops::RangeInclusive<i32> = 1900..=9998;
/// Hours of the longest elapsed duration, a little more than a century.
pub const SPAN_HOURS: i64 = 1_000_000;
/// Bytes, and cells, of one row of a CSV file.
pub const CSV_ROW: usize = 1 << 20;
/// Products of one catalogue.
pub const PRODUCTS: usize = 10_000_000;
/// Fixes offered for one invalid configuration.
pub const FIXES: usize = 20;
/// Entries of one list of a product (units, aliases, components, options, values, constraints).
pub const PRODUCT_LIST: usize = 1_000;
/// Candidates tried in search of a fix for one invalid configuration.
pub const FIX_TRIES: usize = 10_000;
/// Lines of the greatest cart whose lines share quantities or allowances and still get hints about their price breaks: each
/// such hint prices the whole cart anew.
pub const HINT_LINES: usize = 100;
/// Price breaks above its quantity that are looked at for the hints of one line.
pub const HINT_BREAKS: usize = 12;
/// Documents composed into one rulebook.
pub const DOCUMENTS: usize = 1_000;
/// Comparisons of one lint that compares things with each other; beyond it the lint says that it is incomplete.
pub const LINT_PAIRS: usize = 2_000_000;
/// Inputs that one account remembers.
pub const REMEMBERED_INPUTS: usize = 100_000;
/// Deadlines that run in one step; the others run in the next, which is due at once.
pub const DEADLINES: usize = 100_000;
/// Additions to one cart line that are kept apart until the horizon folds them.
pub const LINE_ADDS: usize = 1_000;
/// Additions to one cart line, and lines that are gone, from which on a fold is worth an event.
pub const FOLD: usize = 32;
/// Operations of one batch of cart edits.
pub const OPERATIONS: usize = 10_000;
/// Entries of the schedule, and of the coding, of one line.
pub const LINE_PARTS: usize = 1_000;
/// Promotion codes of one cart.
pub const CODES: usize = 100;
/// Members of one shared cart or list.
pub const MEMBERS: usize = 1_000;
/// Bytes of a note, a title or what somebody typed.
pub const NOTE_BYTES: usize = 4_000;
/// Lines of one quote.
pub const QUOTE_LINES: usize = 5_000;
/// Rounds of one negotiation: offers, counter offers and the acceptance.
pub const QUOTE_ROUNDS: usize = 200;
/// Messages of one quote.
pub const QUOTE_MESSAGES: usize = 1_000;
/// Orders made of one quote.
pub const QUOTE_RELEASES: usize = 1_000;
/// Budgets of one account.
pub const BUDGETS: usize = 10_000;
/// Holds of one account that are not yet forgotten, on budgets, and as many on credit.
pub const HOLDS: usize = 100_000;
/// Codings of one hold.
pub const HOLD_PARTS: usize = 10_000;
/// Operations on one hold.
pub const HOLD_OPERATIONS: usize = 1_000;
/// Periods that a budget which rolls over opens at once: a century of months.
pub const BUDGET_PERIODS: usize = 1_200;
/// Credit accounts of one account.
pub const CREDITS: usize = 1_000;
/// Stages of one approval policy, and steps of one approval plan.
pub const APPROVAL_STEPS: usize = 100;
/// People of an approval step that its state names; more may decide all the same.
pub const APPROVERS_NAMED: usize = 100;
/// Delegations one after the other that still hand on the right to approve.
pub const DELEGATION_CHAIN: usize = 4;
/// Delegations of one account.
pub const DELEGATIONS: usize = 10_000;
/// Entries of the log of spending of one account.
pub const SPEND_ENTRIES: usize = 100_000;
/// Tries to find a way in which an approval plan with distinct people can still be finished; beyond it the plan stands.
pub const APPROVAL_SEARCH: usize = 20_000;
/// Carts, lists and templates of one account.
pub const CARTS: usize = 100_000;
/// Orders of one account that are open, or ended a while ago.
pub const ORDERS: usize = 1_000_000;
/// Times that floors are looked for behind floors of one quote.
pub const FLOOR_LOOKS: usize = 8;
/// Answers of other systems, prices and charges, that one account keeps.
pub const ANSWERS: usize = 100_000;
/// Quotes of one account.
pub const QUOTES: usize = 100_000;
/// Consents, blocks, messages, tasks, scores and facts of stock that one account keeps, of each.
pub const OUTREACH: usize = 100_000;
/// Companions of one product that the table of related products keeps.
pub const RELATED: usize = 50;
/// Different products of an order beyond which it says nothing about what goes with what.
pub const RELATED_ORDER: usize = 200;
/// Plays of one rulebook, all versions together.
pub const PLAYS: usize = 10_000;
/// Steps of one play.
pub const PLAY_STEPS: usize = 500;
/// Times that one wait repeats.
pub const REPEATS: u32 = 1_000;
/// Steps that one run may have behind it; a play that goes in circles ends there.
pub const RUN_STEPS: usize = 2_000;
/// Arms of one experiment.
pub const ARMS: usize = 1_000;
/// Characters, as UTF-16 counts them, of what is written into one field of a CRM.
pub const CRM_TEXT: usize = 32_000;
/// Kinds of evidence of one thing that can stall.
pub const EVIDENCE: usize = 64;
/// Details of one kind of signal that are kept apart as evidence.
pub const EVIDENCE_DETAILS: usize = 8;
/// Products named by one kind of evidence.
pub const EVIDENCE_SKUS: usize = 8;
/// The greatest weight of evidence, for or against a reason.
pub const WEIGHT: i64 = 10_000;
/// Orders that an account remembers to count each of them once.
pub const PURCHASES: usize = 200;
