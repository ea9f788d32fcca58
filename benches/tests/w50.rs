//! The benches measure the right thing: engine, handle and both loops give the totals and rows that were published with W50.

use recoup::pricing::Explain;
use recoup_benches::loops::{Bare, Decimals};
use recoup_benches::w50::{self, Cents, W50};
use rust_decimal::Decimal;

#[test]
fn everybody_finds_the_published_totals() {
    let Some(published) = W50::published() else {
        println!("skipped: ../shared/bench/w50.json is absent");
        return;
    };
    let expected = published.expected();
    assert_eq!(Bare::new(&published).totals(), Some(expected));
    assert_eq!(Decimals::new(&published).totals(), Some(expected));
    let (engine, request) = (published.engine(50), published.request(50, Explain::None));
    let priced = engine.price(&request).unwrap();
    assert_eq!(Cents::of(&priced.totals), expected);
    let mut cart = engine.prepare(request).unwrap();
    assert_eq!(cart.obstacle(), None);
    let quantities: Vec<Decimal> = published.items().iter().map(|item| item.quantity.into()).collect();
    let totals = w50::reprice_with_summary(&mut cart, &quantities);
    assert_eq!(Cents::of(&totals), expected);
    for (index, row) in published.rows().iter().enumerate() {
        let line = cart.line(index).unwrap();
        let found = [line.unit_price().unwrap(), line.subtotal(), line.discount(), line.tax()];
        assert_eq!(found, row.map(|cents| Decimal::new(cents, 2)), "line {index}");
        let general = &priced.lines[index];
        let found = [general.unit_price.unwrap(), general.subtotal, general.discount, general.tax];
        assert_eq!(found, row.map(|cents| Decimal::new(cents, 2)), "line {index}");
    }
}
