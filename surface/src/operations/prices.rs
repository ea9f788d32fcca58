//! `engine`: prices, offers, and why.

use recoup::approval::MatchingPolicy;
use recoup::approval::rules::SubjectKind;
use recoup::condition::{Condition, Explanation};
use recoup::digest::Digest;
use recoup::document::{Faults, Tree};
use recoup::error::{Code, Error};
use recoup::id::{ContractId, PolicyId, Sku};
use recoup::limits;
use recoup::pricing::{CommitmentStatus, Comparison, Offer, PolicyChange, StatedFacts};
use recoup::{Priced, Request};
use rust_decimal::Decimal;

use super::{given, text, tree};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, document, optional, required, value};
use crate::shape::list_or_refusals;

const CLASS: Class = Class::Of(Kind::Engine);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "price",
        about: "Prices a cart. A line that merely has no price is no error: it says why.",
        on: &[Kind::Engine],
        takes: &[document::<Request>("request", "Who buys what, where and when.")],
        gives: value::<Priced>(),
        run: |call| text(call.engine(0)?.price(&call.document("request")?)?.to_json()),
    },
    Operation {
        class: CLASS,
        name: "price_many",
        about: "Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that request. \
                `too_many` beyond the limit of one batch.",
        on: &[Kind::Engine],
        takes: &[required::<Vec<Request>>("requests", "The requests; one may also be given as its text.")],
        gives: Gives::Value(list_or_refusals::<Priced>),
        run: price_many,
    },
    Operation {
        class: CLASS,
        name: "offers",
        about: "What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself: one that is not \
                known yields its `errors` in its place.",
        on: &[Kind::Engine],
        takes: &[
            document::<Request>("context", "Who asks, where and when: a request whose lines do not matter."),
            required::<Vec<Sku>>("skus", "The SKUs."),
        ],
        gives: Gives::Value(list_or_refusals::<Offer>),
        run: |call| {
            let (context, skus): (Request, Vec<Sku>) = (call.document("context")?, call.required("skus")?);
            let offers = call.engine(0)?.offers(&context, &skus)?.into_iter();
            Ok(tree(Tree::List(offers.map(|offer| or_errors(offer.map(|offer| offer.to_tree()))).collect())))
        },
    },
    Operation {
        class: CLASS,
        name: "compare",
        about: "Prices a cart under several rounding and tax policies and names every figure that differs.",
        on: &[Kind::Engine],
        takes: &[
            document::<Request>("request", "The cart."),
            required::<Vec<PolicyChange>>(
                "policies",
                "The policies; what one leaves out stays as the rulebook has it.",
            ),
        ],
        gives: value::<Comparison>(),
        run: |call| {
            let policies: Vec<PolicyChange> = call.required("policies")?;
            Ok(tree(call.engine(0)?.compare(&call.document("request")?, &policies)?.to_tree()))
        },
    },
    Operation {
        class: CLASS,
        name: "explain_condition",
        about: "Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence, the outcome \
                (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.",
        on: &[Kind::Engine],
        takes: &[
            required::<Condition>("condition", "The condition, as in a rulebook."),
            document::<Request>("request", "The cart."),
            optional::<u32>("line", "The place of the line, from 0; without it the whole cart is asked."),
        ],
        gives: value::<Explanation>(),
        run: |call| {
            let condition: Condition = call.required("condition")?;
            let line: Option<u32> = call.optional("line")?;
            let line = line.and_then(|line| usize::try_from(line).ok());
            given(&call.engine(0)?.explain_condition(&condition, &call.document("request")?, line)?)
        },
    },
    Operation {
        class: CLASS,
        name: "explain_policy",
        about: "What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions, and, where it asks \
                for any line, of that condition for each line. Empty where it asks for nothing. It may show margins: not for buyers. What \
                an account knows and a request does not, such as a budget, is unknown here. `unknown_reference`.",
        on: &[Kind::Engine],
        takes: &[required::<PolicyId>("policy", "The policy."), document::<Request>("request", "The cart.")],
        gives: value::<Vec<Explanation>>(),
        run: |call| {
            let policy: PolicyId = call.required("policy")?;
            let engine = call.engine(0)?;
            let (_, facts) = engine.price_with_facts(&call.document("request")?)?;
            let found = engine.policies().explain(&policy, &facts).ok_or_else(|| {
                let detail = format!("There is no approval policy {policy}.");
                Error::new(Code::UnknownReference).detail(detail).at("/policy")
            })?;
            given(&found)
        },
    },
    Operation {
        class: CLASS,
        name: "matching_policies",
        about: "Which approval policies want an approval of a subject of the host's own, such as a purchase requisition, of which only facts \
                are known: in the order of the rulebook those that hold and, with why as `unknown`, those that can't be decided: what can't \
                be known counts as holding. What is left out of the facts is not known, nor is what a policy asks of lines or of spending \
                before.",
        on: &[Kind::Engine],
        takes: &[
            document::<StatedFacts>("facts", "The facts, in the words of conditions."),
            optional::<SubjectKind>("subject", "What it is; `cart`."),
        ],
        gives: value::<Vec<MatchingPolicy>>(),
        run: |call| {
            let engine = call.engine(0)?;
            let kind = call.optional_or("subject", SubjectKind::Cart)?;
            let facts = engine.facts(call.document("facts")?)?;
            given(&engine.matching_policies(&facts, kind).collect::<Vec<_>>())
        },
    },
    Operation {
        class: CLASS,
        name: "commitment",
        about: "How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for it, and what is \
                given back. `unknown_contract`.",
        on: &[Kind::Engine],
        takes: &[
            required::<ContractId>("contract", "The contract."),
            required::<Decimal>("bought", "What was bought, in the contract's currency."),
        ],
        gives: value::<CommitmentStatus>(),
        run: |call| {
            let contract: ContractId = call.required("contract")?;
            given(&call.engine(0)?.commitment(&contract, call.required("bought")?)?)
        },
    },
    Operation {
        class: CLASS,
        name: "request_digest",
        about: "Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.",
        on: &[Kind::Engine],
        takes: &[document::<Request>("request", "The question.")],
        gives: value::<Digest>(),
        run: |call| given(&call.engine(0)?.digest_of(&call.document("request")?)),
    },
    Operation {
        class: CLASS,
        name: "prepare",
        about: "Resolves a cart once, to be edited and priced again at every keystroke.",
        on: &[Kind::Engine],
        takes: &[document::<Request>("request", "The cart as it begins.")],
        gives: Gives::Handle(Kind::Cart),
        run: |call| Ok(Answer::Handle(call.engine(0)?.prepare(call.document("request")?)?.into())),
    },
];

fn price_many(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let engine = call.engine(0)?;
    let requests = call.elements("requests")?;
    if requests.len() > limits::BATCH {
        return Err(Error::new(Code::TooMany).at("/requests").with("limit", limits::BATCH).into());
    }
    let price = |request: &Tree| -> Result<String, Faults> {
        let request = match request {
            Tree::Text(text) => Request::parse(text)?,
            other => recoup::document::read_tree(other)?,
        };
        Ok(engine.price(&request)?.to_json())
    };
    let mut answer = String::from("[");
    for (place, request) in requests.iter().enumerate() {
        if place > 0 {
            answer.push(',');
        }
        answer += &price(request).unwrap_or_else(|faults| crate::faults_as_tree(&faults).to_json());
    }
    answer.push(']');
    text(answer)
}

/// A value, or its errors in its place.
fn or_errors<E: Into<Faults>>(value: Result<Tree, E>) -> Tree {
    value.unwrap_or_else(|faults| crate::faults_as_tree(&faults.into()))
}
