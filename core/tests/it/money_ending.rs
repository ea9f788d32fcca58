//! Price endings: published cases, the boundaries, and that applying one twice changes nothing more.

use std::sync::LazyLock;

use proptest::prelude::*;
use recoup::Code;
use recoup::document::{Encode, read};
use recoup::id::Name;
use recoup::money::{EndingPattern, EndingPreference, PriceEnding, apply_endings};
use rust_decimal::Decimal;

fn ending(pattern: &str, prefer: EndingPreference) -> PriceEnding {
    PriceEnding {
        id: Name::new("test").unwrap(),
        pattern: EndingPattern::new(pattern).unwrap(),
        prefer,
        max_decrease: None,
        max_increase: None,
        from: None,
        until: None,
    }
}

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn check(ending: &PriceEnding, cases: &[(&str, &str)]) {
    for (price, expected) in cases {
        assert_eq!(ending.apply(dec(price)).unwrap(), dec(expected), "{price} with {ending:?}");
    }
}

#[test]
fn dynamics_smart_rounding() {
    for prefer in EndingPreference::ALL {
        if *prefer == EndingPreference::Up {
            continue;
        }
        let mut smart = ending("x9.95", *prefer);
        smart.max_decrease = Some(dec("3"));
        (smart.from, smart.until) = (Some(dec("0")), Some(dec("1000")));
        check(&smart, &[("12.50", "9.95"), ("13.50", "19.95"), ("12.95", "9.95"), ("12.96", "19.95")]);
        check(&smart, &[("9.95", "9.95"), ("999.99", "999.95"), ("1000", "1000"), ("1009", "1009")]);
    }
}

#[test]
fn vtex_endings() {
    check(
        &ending("x.x9", EndingPreference::Up),
        &[("59.56", "59.59"), ("59.59", "59.59"), ("59.591", "59.69")],
    );
    check(
        &ending("x.90", EndingPreference::Up),
        &[("59.56", "59.90"), ("59.90", "59.90"), ("59.91", "60.90")],
    );
    check(&ending("x.x9", EndingPreference::Nearest), &[("59.56", "59.59")]);
    check(&ending("x.90", EndingPreference::Nearest), &[("59.56", "59.90")]);
}

#[test]
fn boundaries() {
    // A tie goes down: 14.95 is 5 away from both.
    check(
        &ending("x9.95", EndingPreference::Nearest),
        &[("14.95", "9.95"), ("14.96", "19.95"), ("14.94", "9.95")],
    );
    // Never to zero or below.
    check(
        &ending("x9.95", EndingPreference::Down),
        &[("9.94", "9.95"), ("0.01", "9.95"), ("0", "0"), ("-5", "-5")],
    );
    check(&ending("x0.00", EndingPreference::Down), &[("9.99", "10"), ("19.99", "10")]);
    // Exactly at a limit counts; beyond both limits the price stays.
    let mut limited = ending("x9.95", EndingPreference::Down);
    (limited.max_decrease, limited.max_increase) = (Some(dec("1")), Some(dec("2")));
    check(&limited, &[("10.95", "9.95"), ("10.96", "10.96"), ("17.95", "19.95"), ("17.94", "17.94")]);
    limited.prefer = EndingPreference::Up;
    check(&limited, &[("17.95", "19.95"), ("17.94", "17.94"), ("10.95", "9.95"), ("10.96", "10.96")]);
    // Whole currencies and sub-cent prices.
    check(&ending("x80", EndingPreference::Nearest), &[("1234", "1280"), ("1229", "1180"), ("1230", "1180")]);
    check(&ending("x.99", EndingPreference::Nearest), &[("12.4951", "12.99"), ("12.4899", "11.99")]);
}

#[test]
fn bands() {
    let set: Vec<PriceEnding> = read(
        br#"[
            { "id": "small", "pattern": "x.x9", "until": "10" },
            { "id": "great", "pattern": "x9.95", "from": "10" }
        ]"#,
    )
    .unwrap();
    let applied = |price: &str| {
        apply_endings(&set, dec(price)).unwrap().map(|(ended, by)| (ended.to_string(), by.id.to_string()))
    };
    assert_eq!(applied("4.52"), Some(("4.49".into(), "small".into())));
    assert_eq!(applied("4.49"), None);
    // 9.95 would be the nearer one, but it belongs to the other band.
    assert_eq!(applied("10.00"), Some(("19.95".into(), "great".into())));
    assert_eq!(applied("9.98"), Some(("9.99".into(), "small".into())));
    assert_eq!(apply_endings(&[], dec("5")).unwrap(), None);
}

#[test]
fn patterns_that_are_none() {
    for text in
        ["", "x", "9.95", "x.x", "x9.", ".95", "x9x", "x.9x", "x9.9.5", "y9", "x-9", "x9,95", "x.99999999999"]
    {
        assert_eq!(EndingPattern::new(text).unwrap_err().code, Code::InvalidEnding, "{text:?}");
    }
    let faults = read::<PriceEnding>(
        br#"{ "id": "a", "pattern": "x9", "max_decrease": "-1", "from": "5", "until": "5", "odd": 1 }"#,
    )
    .unwrap_err();
    let found: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    assert_eq!(
        found,
        [(Code::UnknownField, "/odd"), (Code::OutOfRange, "/max_decrease"), (Code::OutOfRange, "/until")]
    );
}

#[test]
fn an_ending_is_written_as_it_was_read() {
    let text = r#"{"id":"smart","pattern":"x9.95","prefer":"down","max_decrease":"3","until":"1000"}"#;
    let ending: PriceEnding = read(text.as_bytes()).unwrap();
    assert_eq!(ending.encode().to_string(), text);
}

const PATTERNS: &[&str] = &["x9.95", "x.99", "x.x9", "x90", "x0.00", "xx99.00", "x.x95", "x5"];

/// Every price of each pattern up to 300, found by trying all multiples of half a cent.
static MATCHES: LazyLock<Vec<Vec<Decimal>>> = LazyLock::new(|| {
    let prices = |pattern: &&str| {
        (1..=60_000)
            .map(|half_cents| Decimal::new(half_cents * 5, 3))
            .filter(|to| matches(*to, pattern))
            .collect()
    };
    PATTERNS.iter().map(prices).collect()
});

fn any_ending() -> impl Strategy<Value = PriceEnding> {
    let limit = || proptest::option::of((0_i64..2_000).prop_map(|cents| Decimal::new(cents, 2)));
    let pattern = proptest::sample::select(PATTERNS);
    let band = (proptest::option::of(0_i64..50_000), proptest::option::of(50_001_i64..100_000));
    (pattern, proptest::sample::select(EndingPreference::ALL), limit(), limit(), band).prop_map(
        |(pattern, prefer, max_decrease, max_increase, (from, until))| PriceEnding {
            max_decrease,
            max_increase,
            from: from.map(|cents| Decimal::new(cents, 2)),
            until: until.map(|cents| Decimal::new(cents, 2)),
            ..ending(pattern, prefer)
        },
    )
}

/// Whether a price ends as the pattern says, by comparing the digits as text.
fn matches(price: Decimal, pattern: &str) -> bool {
    let decimals = pattern.split_once('.').map_or(0, |(_, rest)| rest.len());
    let fixed: String = pattern.chars().filter(|char| *char != 'x' && *char != '.').collect();
    if price.normalize().scale() as usize > decimals {
        return false;
    }
    let text = format!("{price:040.decimals$}").replace('.', "");
    text.ends_with(&fixed)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn applying_twice_changes_nothing_more(endings in proptest::collection::vec(any_ending(), 1..5), mills in 0_i64..1_000_000) {
        let price = Decimal::new(mills, 3);
        let once = apply_endings(&endings, price).unwrap().map_or(price, |(ended, _)| ended);
        prop_assert_eq!(apply_endings(&endings, once).unwrap(), None);
        let alone = endings[0].apply(price).unwrap();
        prop_assert_eq!(endings[0].apply(alone).unwrap(), alone);
    }

    /// Against a search of all prices.
    #[test]
    fn the_chosen_price_is_the_one_a_search_finds(ending in any_ending(), mills in 1_i64..200_000) {
        let price = Decimal::new(mills, 3);
        let pattern = ending.pattern.as_str();
        let result = ending.apply(price).unwrap();
        if !ending.covers(price) || matches(price, pattern) {
            prop_assert_eq!(result, price);
            return Ok(());
        }
        let place = PATTERNS.iter().position(|known| *known == pattern).unwrap();
        let candidates = || MATCHES[place].iter().copied();
        let allowed = |moved: Decimal, limit: Option<Decimal>| limit.is_none_or(|limit| moved <= limit);
        let down = candidates().filter(|to| *to < price).max().filter(|to| allowed(price - to, ending.max_decrease) && ending.covers(*to));
        let nearest_down = candidates().filter(|to| *to < price).max();
        let nearest_up = candidates().find(|to| *to > price);
        let up = nearest_up.filter(|to| allowed(to - price, ending.max_increase) && ending.covers(*to));
        let expected = match ending.prefer {
            EndingPreference::Down => down.or(up),
            EndingPreference::Up => up.or(down),
            EndingPreference::Nearest => {
                // Below the least price of the pattern there is only the way up.
                let up_is_nearer = nearest_down.is_none_or(|down| nearest_up.unwrap() - price < price - down);
                if up_is_nearer { up.or(down) } else { down.or(up) }
            }
        };
        prop_assert_eq!(result, expected.unwrap_or(price));
    }
}
