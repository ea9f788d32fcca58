//! The drift report: each cause on its own.

use recoup::id::PromotionId;
use recoup::pricing::{LineStatus, SnapshotDiscount};
use recoup::quote::DriftCause;

use super::support::{Desk, amount, dec, rep};

#[test]
fn each_line_says_what_changed_and_why() {
    let skus = ["same", "gone", "rule", "price", "tier", "promo", "list"];
    let prices: Vec<_> = skus.iter().map(|sku| (*sku, "12", "10")).collect();
    let mut desk = Desk::new("{}", &prices);
    let lines: Vec<_> =
        skus.iter().chain(&["new"]).map(|sku| format!(r#"{{"sku":"{sku}","quantity":"2"}}"#)).collect();
    desk.must(&rep(), &format!(r#"{{"command":"create","currency":"EUR","lines":[{}]}}"#, lines.join(",")));
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"4","set":{"total":"15"}},{"line":"8","set":{"total":"7"}}]}"#,
    );
    desk.prices.push(("new", "12", "10"));
    let mut today = desk.price(&desk.quote().today_lines());
    today.lines[1].status = LineStatus::Unpriced;
    today.lines[2].rule = Some("contract:k/1".into());
    today.lines[2].total = amount("18");
    today.lines[3].unit_price = Some(dec("11"));
    today.lines[3].total = amount("22");
    today.lines[4].quantity = dec("3");
    today.lines[5].discounts =
        vec![SnapshotDiscount { promotion: PromotionId::new("p").unwrap(), amount: amount("1") }];
    today.lines[6].list_price = Some(dec("13"));

    let report = desk.quote().drift(&today).unwrap();
    let causes: Vec<_> = report.iter().map(|line| line.causes.clone()).collect();
    assert_eq!(
        causes,
        [
            vec![],
            vec![DriftCause::NoLongerPriced],
            vec![DriftCause::Rule],
            vec![DriftCause::Price],
            vec![DriftCause::Tier],
            vec![DriftCause::Promotion],
            vec![DriftCause::ListPrice],
            vec![DriftCause::NewlyPriced],
        ]
    );
    assert_eq!((report[1].then, report[1].today, report[1].saves), (Some(amount("20")), None, None));
    // Quoted at 15 when it cost 20; today it costs 22.
    assert_eq!(report[3].saves, Some(amount("7")));
    assert_eq!(
        (report[7].quoted, report[7].then, report[7].today),
        (Some(amount("7")), None, Some(amount("20")))
    );
    assert_eq!(report[0].saves, Some(amount("0")));
}
