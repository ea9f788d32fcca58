//! Random rulebooks and carts over small alphabets, so that rules meet.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

/// What the rulebooks of one property hold. Where the format's page leaves a combination open (slots of unlike modes,
/// slices of a part that an allowance splits off), no profile has it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile {
    pub(crate) strategies: &'static [&'static str],
    pub(crate) below_first: &'static [&'static str],
    /// Rows without a price for the quantities under their first tier.
    pub(crate) gaps: bool,
    /// All modes, flat amounts and scopes; otherwise volume tiers of each line.
    pub(crate) modes: bool,
    pub(crate) contracts: bool,
    pub(crate) allowances: bool,
}

pub(crate) fn products() -> Value {
    json!([
        { "sku": "A", "product": "P", "category": "c1", "units": [ { "unit": "case", "holds": "12" } ] },
        { "sku": "B", "product": "P", "category": "c1", "units": [ { "unit": "case", "holds": "12" } ] },
        { "sku": "C", "category": "c2", "step": "0.5" },
        { "sku": "D", "category": "c2" },
        { "sku": "E" }
    ])
}

pub(crate) fn rulebook(profile: Profile) -> impl Strategy<Value = Value> {
    (
        price_lists(profile),
        select(profile.strategies),
        any::<bool>(),
        prop_oneof![
            2 => Just(Value::Null),
            1 => Just(json!("count")),
            1 => Just(json!(["segment", "group", "account", "region", "seller", "channel", "org_unit", "contact"])),
        ],
        contracts(profile),
        if profile.allowances { Just("prevail").boxed() } else { select(vec!["prevail", "compete"]).boxed() },
        select(profile.below_first),
    )
        .prop_map(|(lists, strategy, whole, specificity, mut contracts, mut against, below_first)| {
            let mut combine = json!({ "strategy": strategy });
            if strategy == "lowest" {
                combine["ladder"] = json!(if whole { "whole" } else { "per_slot" });
            }
            if strategy == "most_specific" && !specificity.is_null() {
                combine["specificity"] = specificity;
            }
            if strategy != "best_for_buyer" {
                against = "prevail";
            }
            if against == "compete" {
                // Whether every term competes, or only the first of them, the format does not say.
                contracts.truncate(1);
                for one in &mut contracts {
                    one["terms"].as_array_mut().expect("terms").truncate(1);
                }
            }
            json!({
                "rulebook": "1", "id": "naive", "currency": "USD", "time_zone": "UTC",
                "price_lists": lists, "combine": combine, "contracts": contracts, "contract_prices": against,
                "below_first": below_first, "products": products(),
                "categories": [ { "id": "c1" }, { "id": "c2" } ],
            })
        })
}

fn price_lists(profile: Profile) -> impl Strategy<Value = Vec<Value>> {
    let derived = |id, other| list(profile, id, "USD", Some(other));
    (
        list(profile, "l0", "USD", None),
        derived("l1", "l0"),
        derived("l2", "l1"),
        list(profile, "j", "JPY", None),
    )
        .prop_map(|(a, b, c, d)| vec![a, b, c, d])
}

fn list(
    profile: Profile,
    id: &'static str,
    currency: &'static str,
    other: Option<&'static str>,
) -> impl Strategy<Value = Value> {
    let adjust = other.map_or(Just(None).boxed(), |other| {
        let percent = select(vec!["-50", "-10", "-2.5", "5"]);
        prop::option::weighted(0.4, percent.prop_map(move |it| json!({ "list": other, "percent": it })))
            .boxed()
    });
    (
        prop::collection::vec(rows(profile, other), 0..5).prop_map(move |mut rows| {
            if !profile.gaps {
                rows.iter_mut().for_each(price_every_quantity);
            }
            rows
        }),
        0..3_i32,
        prop::option::weighted(0.4, list_eligibility()),
        prop::option::weighted(0.3, validity()),
        prop::bool::weighted(0.8),
        select(vec!["order", "order", "requested"]),
        adjust,
    )
        .prop_map(move |(rows, priority, eligible, valid, merge, price_date, adjust)| {
            let mut one = json!({ "id": id, "currency": currency, "priority": priority, "merge": merge,
                                  "price_date": price_date, "prices": without_ties(rows) });
            put(&mut one, "for", eligible);
            put(&mut one, "valid", valid);
            put(&mut one, "adjust", adjust);
            one
        })
}

/// At most one row of each SKU and unit with as many dimensions and bounds.
fn without_ties(rows: Vec<Value>) -> Vec<Value> {
    let mut seen: Vec<String> = Vec::new();
    let rank = |row: &Value| {
        let bounds = row["valid"].as_object().map_or(0, Map::len);
        format!("{} {} {} {bounds}", row["sku"], row["unit"], row["for"].as_object().map_or(0, Map::len))
    };
    let mut kept = Vec::new();
    for row in rows {
        if !seen.contains(&rank(&row)) {
            seen.push(rank(&row));
            kept.push(row);
        }
    }
    kept
}

fn rows(profile: Profile, other: Option<&'static str>) -> impl Strategy<Value = Value> {
    (
        select(vec![("A", None), ("A", Some("case")), ("B", None), ("C", None), ("D", None), ("E", None)]),
        price_fields(profile, other),
        prop::option::weighted(0.3, validity()),
        prop::option::weighted(0.3, row_eligibility()),
    )
        .prop_map(move |((sku, unit), fields, valid, eligible)| {
            let mut row = fields;
            row["sku"] = json!(sku);
            let slices = row["mode"].as_str().is_some_and(|mode| mode.starts_with("graduated"));
            // A step of the product is no whole number of cases, so slices are of the base unit.
            put(&mut row, "unit", unit.filter(|_| !slices && !profile.modes).map(|unit| json!(unit)));
            put(&mut row, "valid", valid);
            put(&mut row, "for", eligible);
            row
        })
}

/// What a row and a contract's term have in common.
fn price_fields(profile: Profile, other: Option<&'static str>) -> BoxedStrategy<Value> {
    let below = prop::option::weighted(0.2, select(vec!["base", "no_price"]));
    let flat_price = (price(), select(vec![None, Some(10), Some(100)])).prop_map(|(price, per)| {
        let mut row = json!({ "price": price });
        put(&mut row, "per", per.map(|per| json!(per)));
        row
    });
    let volume =
        (prop::option::of(price()), tiers(profile.modes, false), below).prop_map(|(base, tiers, below)| {
            let mut row = json!({ "tiers": tiers });
            put(&mut row, "price", base.map(|base| json!(base)));
            put(&mut row, "below_first", below.map(|below| json!(below)));
            row
        });
    let off_base = (1_000..2_000_u32, thresholds(), select(vec!["percent_off", "amount_off"])).prop_map(
        |(base, bounds, field)| {
            let tiers: Vec<Value> = bounds
                .into_iter()
                .zip(1..)
                .map(|(mut tier, step)| {
                    tier[field] = json!((step * 3).to_string());
                    tier
                })
                .collect();
            let tiers: Vec<Value> = tiers.into_iter().take(1 + base as usize % 2).collect();
            json!({ "price": cents(base), "tiers": tiers })
        },
    );
    let off_list = other.map(|other| {
        select(vec!["10", "33.3"])
            .prop_map(move |percent| json!({ "off_list": { "list": other, "percent": percent } }))
            .boxed()
    });
    let plain = prop_oneof![3 => flat_price, 4 => volume, 2 => off_base];
    let plain = match off_list {
        Some(off_list) => prop_oneof![5 => plain, 1 => off_list].boxed(),
        None => plain.boxed(),
    };
    if !profile.modes {
        return plain;
    }
    let graduated = (tiers(true, true), select(vec!["line", "sku", "product", "cart", "period"]))
        .prop_map(|(tiers, over)| json!({ "mode": "graduated", "tiers": tiers, "quantity_over": over }));
    let with_base = (price(), tiers(true, false)).prop_map(
        |(base, tiers)| json!({ "mode": "graduated", "price": base, "tiers": tiers, "below_first": "base" }),
    );
    let package = (price(), select(vec![2, 5, 12]), select(vec!["line", "sku", "cart"])).prop_map(
        |(price, package, over)| json!({ "mode": "package", "price": price, "package": package, "quantity_over": over }),
    );
    let package_tiers = (tiers(false, true), select(vec![2, 5, 12]))
        .prop_map(|(tiers, package)| json!({ "mode": "package", "tiers": tiers, "package": package }));
    let of_amount = (thresholds(), prop::collection::vec(1..20_u32, 3), prop::option::of(price())).prop_map(
        |(bounds, percents, flat)| {
            let tiers: Vec<Value> = std::iter::once(json!({ "above": 0 }))
                .chain(bounds)
                .zip(percents)
                .map(|(mut tier, percent)| {
                    tier["percent"] = json!(percent.to_string());
                    put(&mut tier, "flat", flat.clone().map(|flat| json!(flat)));
                    tier
                })
                .collect();
            json!({ "mode": "graduated_percent", "tiers": tiers })
        },
    );
    let pooled = (tiers(true, false), price(), select(vec!["sku", "product", "cart", "period"])).prop_map(
        |(mut tiers, base, over)| {
            if over == "period" {
                // Whether an earlier order was charged the flat amount is not known.
                for tier in &mut tiers {
                    tier["flat"] = json!("0");
                }
            }
            json!({ "price": base, "tiers": tiers, "quantity_over": over })
        },
    );
    prop_oneof![
        3 => plain, 2 => graduated, 1 => with_base, 1 => package, 1 => package_tiers, 1 => of_amount, 2 => pooled
    ]
    .boxed()
}

/// Rungs with prices, in part with flat amounts; from the very first unit on where asked.
fn tiers(flats: bool, from_first: bool) -> impl Strategy<Value = Vec<Value>> {
    (thresholds(), prop::collection::vec((price(), prop::option::weighted(0.3, price())), 6)).prop_map(
        move |(bounds, prices)| {
            let first = from_first.then(|| json!({ "above": 0 }));
            // From one on is the same as above zero for most products.
            let bounds = bounds.into_iter().filter(|tier| !(from_first && tier["from"] == 1));
            first
                .into_iter()
                .chain(bounds)
                .zip(prices)
                .map(|(mut tier, (price, flat))| {
                    tier["price"] = json!(price);
                    put(&mut tier, "flat", flat.filter(|_| flats).map(|flat| json!(flat)));
                    tier
                })
                .collect()
        },
    )
}

fn thresholds() -> impl Strategy<Value = Vec<Value>> {
    (subsequence(vec![1, 2, 5, 10, 12], 1..=3), prop::collection::vec(prop::bool::weighted(0.2), 3)).prop_map(
        |(bounds, above)| {
            let tier =
                |(bound, above)| if above { json!({ "above": bound }) } else { json!({ "from": bound }) };
            bounds.into_iter().zip(above).map(tier).collect()
        },
    )
}

fn price() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (1..40_u32).prop_map(|quarters| cents(quarters * 25)),
        2 => (0..2_000_u32).prop_map(cents),
        1 => (1..100_000_u32).prop_map(|it| format!("{}.{:04}", it / 10_000, it % 10_000)),
    ]
}

fn cents(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn list_eligibility() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "accounts": ["a1"] }),
        json!({ "accounts": ["a0", "zz"] }),
        json!({ "accounts": ["zz"] }),
        json!({ "groups": ["g1"] }),
        json!({ "groups": ["gx", "g1"], "accounts": ["a1"] }),
        json!({ "channels": ["web"] }),
        json!({ "channels": ["phone"] }),
    ])
}

fn row_eligibility() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "segments": ["s1"] }),
        json!({ "segments": ["sx"] }),
        json!({ "regions": ["US"] }),
        json!({ "regions": ["US-CA"] }),
        json!({ "regions": ["US-WA"], "segments": ["s1"] }),
    ])
}

fn validity() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "from": "2026-01-01", "until": "2027-01-01" }),
        json!({ "from": "2026-01-01" }),
        json!({ "from": "2026-06-15T12:00:00Z" }),
        json!({ "from": "2026-06-15T12:00:01Z" }),
        json!({ "until": "2026-06-15T12:00:00Z" }),
        json!({ "until": "2026-07-01" }),
        json!({ "from": "2026-12-01", "until": "2026-12-02" }),
    ])
}

fn contracts(profile: Profile) -> BoxedStrategy<Vec<Value>> {
    if !profile.contracts {
        return Just(Vec::new()).boxed();
    }
    let contract = move |id: &'static str| {
        (
            select(vec!["a1", "a0", "a1", "zz"]),
            0..2_i32,
            prop::option::weighted(0.3, validity()),
            prop::bool::weighted(0.1),
            prop::collection::vec(term(profile), 1..4),
            select(vec!["USD", "USD", "USD", "JPY"]),
        )
            .prop_map(move |(account, priority, valid, only, terms, currency)| {
                let mut terms = terms;
                if currency == "JPY" {
                    // A price in yen can't derive from a list in dollars.
                    terms.retain(|term| term["off_list"].is_null());
                }
                let mut one = json!({ "id": id, "account": account, "priority": priority, "currency": currency,
                                      "contract_only": only, "terms": distinct(terms) });
                put(&mut one, "valid", valid);
                one
            })
    };
    (prop::option::of(contract("k0")), prop::option::of(contract("k1")))
        .prop_map(|(a, b)| a.into_iter().chain(b).collect())
        .boxed()
}

/// One term for each target.
fn distinct(terms: Vec<Value>) -> Vec<Value> {
    let target = |term: &Value| {
        let names = ["sku", "product", "category", "all"];
        names.iter().map(|name| term[*name].to_string()).collect::<Vec<_>>()
    };
    let mut kept: Vec<Value> = Vec::new();
    for mut term in terms {
        if !kept.iter().any(|other| target(other) == target(&term)) {
            term["id"] = json!(format!("t{}", kept.len()));
            kept.push(term);
        }
    }
    kept
}

/// Leaves no quantity under a first tier without a price.
fn price_every_quantity(row: &mut Value) {
    if let Some(fields) = row.as_object_mut().filter(|fields| fields.contains_key("tiers")) {
        fields.entry("price").or_insert(json!("9.99"));
        fields.remove("below_first");
    }
}

fn term(profile: Profile) -> impl Strategy<Value = Value> {
    (
        select(vec![
            ("sku", "A"),
            ("sku", "C"),
            ("sku", "D"),
            ("product", "P"),
            ("category", "c1"),
            ("all", ""),
        ]),
        price_fields(profile, Some("l0")),
        0..2_i32,
        prop::option::of(select(vec!["5", "8", "20"])),
    )
        .prop_map(move |((target, id), fields, priority, allowance)| {
            let mut term = fields;
            term[target] = if target == "all" { json!(true) } else { json!(id) };
            term["priority"] = json!(priority);
            price_every_quantity(&mut term);
            let allowance = allowance.filter(|_| profile.allowances);
            put(&mut term, "allowance", allowance.map(|quantity| json!({ "quantity": quantity })));
            term
        })
}

pub(crate) fn request(profile: Profile) -> impl Strategy<Value = Value> {
    (
        prop::collection::vec(line(profile), 1..5),
        select(vec!["USD", "USD", "USD", "USD", "USD", "JPY"]),
        prop::option::weighted(0.8, Just("a1")),
        prop::bool::weighted(0.7),
        prop::option::weighted(0.2, Just("2026-12-01T10:00:00Z")),
        prop::option::of(0..8_u32),
        prop::collection::vec((select(vec!["k0", "k1"]), select(vec!["t0", "t1"]), 0..9_u32), 0..2),
    )
        .prop_map(|(lines, currency, account, buyer, requested, period, used)| {
            let ids = ["d", "a", "c", "b", "e"];
            let lines: Vec<Value> = lines
                .into_iter()
                .zip(ids)
                .map(|(mut line, id)| {
                    line["id"] = json!(id);
                    line
                })
                .collect();
            let mut request = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": currency, "lines": lines });
            put(&mut request, "requested", requested.map(|at| json!(at)));
            if let Some(account) = account {
                request["account"] = json!(account);
                request["parents"] = json!(["a0"]);
            }
            if buyer {
                request["groups"] = json!(["g1"]);
                request["segments"] = json!(["s1"]);
                request["channel"] = json!("web");
                request["region"] = json!("US-WA");
            }
            let contracts: Vec<Value> = used
                .into_iter()
                .map(|(contract, term, quantity)| json!({ "contract": contract, "term": term, "quantity": quantity }))
                .collect();
            let periods: Vec<Value> =
                period.into_iter().map(|quantity| json!({ "sku": "A", "quantity": quantity })).collect();
            request["consumed"] = json!({ "contracts": contracts, "periods": periods });
            request
        })
}

fn line(profile: Profile) -> impl Strategy<Value = Value> {
    let sku = select(vec!["A", "A", "B", "C", "D", "E"]);
    (sku, 1..=30_u32, prop::bool::weighted(0.3), prop::bool::weighted(0.4)).prop_map(
        move |(sku, quantity, case, half)| {
            let mut line = json!({ "sku": sku, "quantity": quantity });
            if case && matches!(sku, "A" | "B") && !profile.modes && !profile.allowances {
                line["unit"] = json!("case");
            }
            if half && sku == "C" {
                line["quantity"] = json!(format!("{quantity}.5"));
            }
            line
        },
    )
}

fn put(object: &mut Value, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        object[name] = value;
    }
}

/// Promotions, taxes and a charge.
pub(crate) fn on_top() -> impl Strategy<Value = Value> {
    (promotions(), prop::option::weighted(0.8, taxes()), prop::option::of(charge())).prop_map(
        |(mut extras, taxes, charge)| {
            put(&mut extras, "taxes", taxes);
            put(&mut extras, "charges", charge.map(|charge| json!([charge])));
            extras
        },
    )
}

pub(crate) fn put_on_top(book: &mut Value, extras: Value) {
    let (Value::Object(book), Value::Object(extras)) = (book, extras) else { panic!("not objects") };
    book.extend(extras);
}

/// Up to three promotions on lines, alone or in a group, and one on the order.
fn promotions() -> impl Strategy<Value = Value> {
    let line = |id: &'static str, order: i32| {
        let action = prop_oneof![
            3 => select(vec!["10", "33", "2.5", "100"]).prop_map(|it| json!({ "percent_off": it })),
            1 => select(vec!["1.00", "0.33", "40.00"]).prop_map(|it| json!({ "amount_off": { "amount": it } })),
            1 => select(vec!["1.00", "0.25"])
                .prop_map(|it| json!({ "amount_off": { "amount": it, "per": "unit" } })),
            1 => select(vec!["0.99", "5"]).prop_map(|it| json!({ "fixed_price": it })),
        ];
        let on = select(vec![
            Value::Null,
            json!({ "sku": "A" }),
            json!({ "category": "c1" }),
            json!({ "quantity": { "at_least": 10 } }),
        ]);
        (action, on, select(vec!["running", "initial"]), any::<bool>(), prop::bool::weighted(0.2)).prop_map(
            move |(then, on, basis, grouped, stop)| {
                let mut one =
                    json!({ "id": id, "order": order, "basis": basis, "then": then, "stop_after": stop });
                put(&mut one, "when", Some(on).filter(|on| !on.is_null()));
                put(&mut one, "group", grouped.then(|| json!("g")));
                one
            },
        )
    };
    let order = select(vec!["5", "12.5", "30"])
        .prop_map(|it| json!({ "id": "po", "stage": "order", "order": 9, "then": { "percent_off": it } }));
    (
        (prop::option::of(line("p1", 1)), prop::option::of(line("p2", 2)), prop::option::of(line("p3", 3))),
        prop::option::weighted(0.4, order),
        select(vec!["stack", "best", "first"]),
    )
        .prop_map(|((a, b, c), order, pick)| {
            let promotions: Vec<Value> = [a, b, c, order].into_iter().flatten().collect();
            let mut extras = json!({ "promotions": promotions });
            extras["promotion_groups"] = json!([ { "id": "g", "order": 5, "pick": pick } ]);
            extras
        })
}

fn taxes() -> impl Strategy<Value = Value> {
    (select(vec!["exclusive", "inclusive"]), select(vec!["line", "group"]), select(vec!["19", "7.7", "8.875"]))
        .prop_map(|(prices, level, rate)| {
            json!({ "prices": prices, "level": level, "rates": [ { "tax": "vat", "rate": rate } ] })
        })
}

fn charge() -> impl Strategy<Value = Value> {
    select(vec!["4.90", "10.00", "0.01"]).prop_map(
        |amount| json!({ "id": "freight", "kind": "freight", "amount": amount, "allocate": { "by": "amount" } }),
    )
}
