//! Segments and conditions over a journey, the features of a host's model, contracts.

use recoup::condition::{CartCondition, FlagFact, Moment, Outcome, Unknown};
use recoup::document::Encode as _;
use recoup::id::{OrderId, OrgUnitId, SegmentId, SellerId};
use recoup::pricing::SubjectFacts;
use recoup::recovery::{ContractStatus, Detection, Purchase, Score, Standing, features};
use recoup::{Code, Engine, Request, Rulebook};

use super::support::{FOUR_HOURS, Watched, at, cart_of, company, parse, usd};

/// Kim's cart of the plant, with some behaviour, after two orders.
fn kim() -> Watched {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &format!(r#""contact":"kim","unit":"plant",{}"#, cart_of(&["A", "B"])));
    cart.signal("10:01", r#""command":"visited","referrer":"newsletter","on_site":"PT12M""#);
    cart.signal("10:02", r#""command":"visited","referrer":"google""#);
    cart.signal("10:03", r#""command":"price_disputed","sku":"A""#);
    for (order, when, amount) in
        [("o-1", "2026-08-01T00:00:00Z", "700.00"), ("o-2", "2026-11-20T10:00:00Z", "50.00")]
    {
        let value = Some(usd(amount));
        let order = OrderId::new(order).unwrap();
        cart.purchases.apply(&Purchase { order, at: at(when), value, cancelled: false });
    }
    cart
}

fn asked(watched: &Watched, condition: &str) -> Outcome {
    let condition: CartCondition = parse(condition);
    condition.evaluate(&watched.facts(at("11:00")))
}

#[test]
fn conditions_read_the_journey_the_company_and_the_purchases() {
    let mut cart = kim();
    for holds in [
        r#"{"account":"acme","org_unit":"hq","contact":"kim","role":"buyer","seller":"us"}"#,
        r#"{"group":["industry.food"]}"#,
        r#"{"group":["large"]}"#,
        r#"{"group":["vip"]}"#,
        r#"{"journey_stage":"cart","journey_kind":"cart"}"#,
        r#"{"signal":"price_disputed","referrer":"google"}"#,
        r#"{"returning":true,"first_order":false}"#,
        r#"{"visits":{"is":2},"minutes_on_site":{"is":12},"orders":{"is":2},"days_since_order":{"is":3},"generation":{"is":0}}"#,
        r#"{"lines":{"is":2},"skus":{"is":2},"cart_quantity":{"is":2}}"#,
        r#"{"value":{"is":"100.00","currency":"USD"},"lifetime_value":{"is":"750.00","currency":"USD"}}"#,
        r#"{"total":{"is":"100.00","currency":"USD"}}"#,
        r#"{"not":{"reason":"price.not_contract"}}"#,
        r#"{"weekday":"Mon"}"#,
    ] {
        assert_eq!(asked(&cart, holds), Outcome::Holds, "{holds}");
    }
    for unknown in [
        r#"{"contract_status":"active"}"#,
        r#"{"margin":{"over":10}}"#,
        r#"{"channel":"web"}"#,
        r#"{"value":{"over":"1","currency":"USD","basis":"gross"}}"#,
    ] {
        assert_eq!(asked(&cart, unknown), Outcome::Unknown(Unknown::NotKnownHere), "{unknown}");
    }
    let euros = r#"{"lifetime_value":{"over":"1","currency":"EUR"}}"#;
    assert_eq!(asked(&cart, euros), Outcome::Unknown(Unknown::CurrencyDiffers));
    cart.run_until(at("14:10"));
    assert_eq!(asked(&cart, r#"{"reason":"price.not_contract"}"#), Outcome::Holds);
    cart.purchases = recoup::recovery::Purchases::default();
    assert_eq!(asked(&cart, r#"{"days_since_order":{"over":1}}"#), Outcome::Unknown(Unknown::Undefined));
    assert_eq!(asked(&cart, r#"{"first_order":true,"orders":{"is":0}}"#), Outcome::Holds);
}

#[test]
fn a_score_of_the_journey_comes_before_that_of_the_account() {
    let cart = kim();
    let score = |journey: Option<&str>, name: &str, value: &str| -> Score {
        let journey = journey.map_or(String::new(), |id| format!(r#""journey":{{"cart":"{id}"}},"#));
        parse(&format!(
            r#"{{"score":"{name}",{journey}"value":"{value}","version":"m1","at":"2026-11-23T10:00:00Z"}}"#
        ))
    };
    let scores = [
        score(None, "propensity", "0.2"),
        score(Some("c-8"), "propensity", "0.9"),
        score(Some("c-9"), "propensity", "0.7"),
        score(None, "churn", "0.1"),
    ];
    let mut facts = cart.facts(at("11:00"));
    facts.scores = &scores;
    let asked = |condition: &str| parse::<CartCondition>(condition).evaluate(&facts);
    assert_eq!(asked(r#"{"score":{"name":"propensity","at_least":"0.7"}}"#), Outcome::Holds);
    assert_eq!(asked(r#"{"score":{"name":"propensity","over":"0.7"}}"#), Outcome::Fails);
    assert_eq!(asked(r#"{"score":{"name":"churn","is":"0.1"}}"#), Outcome::Holds);
    let unknown = asked(r#"{"score":{"name":"value","over":0}}"#);
    assert_eq!(unknown, Outcome::Unknown(Unknown::NotKnownHere));
    let condition: CartCondition = parse(r#"{"score":{"name":"propensity","at_least":"0.70","under":1}}"#);
    assert_eq!(condition.to_string(), "score propensity is at least 0.7 and under 1");
    assert_eq!(
        condition.encode().to_json(),
        r#"{"score":{"name":"propensity","at_least":"0.7","under":"1"}}"#
    );
    let none = condition.into_inner().facts_used();
    assert_eq!(none.iter().map(|fact| fact.as_str()).collect::<Vec<_>>(), ["score"]);
}

#[test]
fn segments_may_ask_for_reasons_and_for_those_before_them() {
    let rules = r#"{"idle":[{"after":"PT4H"}],"segments":[
        {"id":"priced_wrong","when":{"reason":"price.not_contract"}},
        {"id":"urgent","when":{"segment":"priced_wrong","visits":{"at_least":2}}},
        {"id":"never","when":{"segment":"later"}},
        {"id":"later","when":{"lines":{"at_least":1}}},
        {"id":"unknown","when":{"margin":{"over":1}}}]}"#;
    let mut cart = kim();
    cart.detection = super::support::detection(rules);
    cart.run_until(at("14:10"));
    let segments: Vec<&str> = cart.journey().segments.iter().map(SegmentId::as_str).collect();
    assert_eq!(segments, ["priced_wrong", "urgent", "later"]);
}

#[test]
fn states_of_company_and_cart_are_reasons() {
    let mut left = Watched::new(FOUR_HOURS);
    left.signal("10:00", &format!(r#""contact":"gone",{}"#, cart_of(&["A"])));
    left.run_until(at("14:00"));
    assert_eq!(left.reasons(), ["buyer.left"]);

    let cart = kim();
    let moment = Moment { instant: at("11:00"), local: at("11:00").naive_utc() };
    let mut priced = SubjectFacts::new(recoup::money::Currency::new("USD").unwrap(), moment);
    priced.set_flag(FlagFact::BudgetExceeded, Ok(true));
    priced.set_flag(FlagFact::OverBuyerLimit, Ok(true));
    let mut facts = cart.facts(at("11:00"));
    facts.cart = Some(&priced);
    facts.standing = &[Standing::QuantityRule];
    let found: Vec<String> =
        cart.detection.reasons(&facts).into_iter().map(|reason| reason.code.to_string()).collect();
    assert_eq!(found, ["budget.exceeded", "price.not_contract", "moq_pack", "approval.limit"]);
}

const SHOP: &str = r#"{"rulebook":"1","id":"r","currency":"USD","time_zone":"UTC",
    "price_lists":[{"id":"base","prices":[{"sku":"A","price":"5"},{"sku":"B","price":"7"}]},
      {"id":"members","for":{"groups":["member"]},"prices":[{"sku":"C","price":"1"}]}],
    "combine":{"strategy":"first_by_priority","ladder":"whole"},
    "contract_prices":"prevail",
    "contracts":[{"id":"k","account":"acme","org_unit":"plant","valid":{"from":"2026-01-01","until":"2027-01-01"},"terms":[{"sku":"B","price":"6"}]}],
    "quantity_rules":[{"id":"q","sku":"B","minimum":10}],
    "order_rules":[{"id":"o","minimum":"1000.00","of":"amount"}],
    "categories":[{"id":"metal"},{"id":"bolts","parent":"metal"}],
    "products":[{"sku":"A","categories":["bolts"]},{"sku":"B"},{"sku":"C"}]}"#;

#[test]
fn a_priced_cart_says_how_it_stands() {
    let rulebook = Rulebook::parse(SHOP).unwrap_or_else(|faults| panic!("{faults}"));
    let engine = Engine::compile(SHOP).unwrap();
    let mut request = Request::new("USD", at("11:00")).unwrap();
    request.account = Some("acme".parse().unwrap());
    request.org_unit = Some("plant".parse().unwrap());
    let request = ["A", "B", "C"].iter().fold(request, |request, sku| request.line(sku, 1).unwrap());
    let (priced, facts) = engine.price_with_facts(&request).unwrap();
    assert!(priced.issues.iter().any(|issue| issue.0.code == Code::OrderBelowMinimum));
    assert_eq!(Standing::of(&priced), [Standing::Unpriced, Standing::QuantityRule, Standing::BelowMinimum]);
    let cart = kim();
    let mut known = cart.facts(at("11:00"));
    known.cart = Some(&facts);
    let standing = Standing::of(&priced);
    known.standing = &standing;
    let found: Vec<String> =
        cart.detection.reasons(&known).into_iter().map(|reason| reason.code.to_string()).collect();
    // The disputed price (80) and a line off contract (55) say the same.
    assert_eq!(found, ["price.not_contract", "price.unavailable", "moq_pack", "order.minimum"]);
    let metal: CartCondition = parse(r#"{"cart_category":"metal"}"#);
    assert_eq!(metal.evaluate(&known), Outcome::Holds, "with the categories above");
    assert_eq!(metal.evaluate(&facts), Outcome::Holds);

    let detection = Detection::compile(&rulebook).unwrap();
    let status = |unit: Option<&str>, seller: Option<&str>, when: &str| {
        let unit = unit.map(|unit| OrgUnitId::new(unit).unwrap());
        let seller = seller.map(|seller| SellerId::new(seller).unwrap());
        detection.contract_status(&company(), unit.as_ref(), seller.as_ref(), at(when))
    };
    assert_eq!(status(Some("plant"), Some("us"), "11:00"), ContractStatus::Active);
    assert_eq!(status(Some("plant"), None, "2025-12-31T23:59:59Z"), ContractStatus::Future);
    assert_eq!(status(Some("plant"), None, "2027-01-01T00:00:00Z"), ContractStatus::Ended);
    assert_eq!(status(Some("hq"), None, "11:00"), ContractStatus::None);
}

#[test]
fn features_name_nobody() {
    let mut cart = kim();
    cart.run_until(at("14:10"));
    let mut facts = cart.facts(at("14:30"));
    facts.contract = Some(ContractStatus::Active);
    assert_eq!(
        features(&facts).to_json(),
        concat!(
            r#"{"kind":"cart","stage":"cart","as_of":"2026-11-23T14:30:00Z","age_minutes":270,"idle_minutes":267,"#,
            r#""value":{"amount":"100.00","currency":"USD"},"lines":2,"visits":2,"minutes_on_site":"12","#,
            r#""signals":[{"signal":"cart_updated","count":1},{"signal":"price_disputed","count":1},"#,
            r#"{"signal":"visited","detail":"google","count":1},{"signal":"visited","detail":"newsletter","count":1}],"#,
            r#""reason":"price.not_contract","reason_weight":80,"groups":["industry.food","large","vip"],"#,
            r#""orders":2,"days_since_order":3,"lifetime_value":[{"amount":"750.00","currency":"USD"}],"contract_status":"active"}"#
        )
    );
}
