//! What an account has bought: each order once, in whatever order they are told.

use proptest::prelude::*;
use recoup::document::{Encode as _, read_tree};
use recoup::id::OrderId;
use recoup::money::Currency;
use recoup::recovery::{Purchase, Purchases};

use super::support::{at, usd};

fn bought(order: &str, when: &str, amount: &str) -> Purchase {
    Purchase { order: OrderId::new(order).unwrap(), at: at(when), value: Some(usd(amount)), cancelled: false }
}

#[test]
fn each_order_counts_once_and_a_cancelled_one_no_more() {
    let mut purchases = Purchases::default();
    purchases.apply(&bought("o-1", "10:00", "100.00"));
    purchases.apply(&bought("o-2", "12:00", "50.00"));
    assert!(!purchases.changes(&bought("o-1", "10:00", "100.00")));
    purchases.apply(&bought("o-1", "10:00", "100.00"));
    let dollars = Currency::new("USD").unwrap();
    assert_eq!((purchases.orders, purchases.lifetime(dollars)), (2, usd("150.00")));
    assert_eq!((purchases.first, purchases.last), (Some(at("10:00")), Some(at("12:00"))));
    let corrected = bought("o-2", "12:00", "60.00");
    purchases.apply(&corrected);
    assert_eq!((purchases.orders, purchases.lifetime(dollars)), (2, usd("160.00")));
    purchases.apply(&Purchase { cancelled: true, ..corrected.clone() });
    assert_eq!((purchases.orders, purchases.lifetime(dollars)), (1, usd("100.00")));
    // What was never known needs no cancelling; another currency is a sum of its own.
    assert!(!purchases.changes(&Purchase { cancelled: true, ..bought("o-9", "12:00", "1.00") }));
    let mut euros = bought("o-3", "13:00", "7.00");
    euros.value.as_mut().unwrap().currency = Currency::new("EUR").unwrap();
    purchases.apply(&euros);
    assert_eq!(purchases.lifetime.len(), 2);
    assert_eq!(read_tree::<Purchases>(&purchases.encode()).unwrap(), purchases);
}

proptest! {
    /// The same orders in any order of arrival come to the same.
    #[test]
    fn arrival_does_not_matter(amounts in prop::collection::vec(0_u32..100_000, 1..20), seed in any::<prop::sample::Index>()) {
        let mut orders: Vec<Purchase> = amounts.iter().enumerate().map(|(place, cents)| {
            bought(&format!("o-{place}"), &format!("{:02}:00", place % 24), &format!("{}.{:02}", cents / 100, cents % 100))
        }).collect();
        let fold = |orders: &[Purchase]| {
            let mut purchases = Purchases::default();
            for order in orders {
                purchases.apply(order);
            }
            purchases
        };
        let straight = fold(&orders);
        let turn = seed.index(orders.len());
        orders.rotate_left(turn);
        orders.reverse();
        prop_assert_eq!(fold(&orders), straight);
    }
}
