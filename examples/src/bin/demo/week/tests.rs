//! The facts of the week that follow from its rulebook by hand: instants, amounts, words.

use super::*;

/// Everything that happened: day, time, account, and what, each on one line.
fn happened() -> Vec<String> {
    let (mut day, mut head) = (String::new(), String::new());
    let mut found: Vec<String> = Vec::new();
    for (_, line) in lines().unwrap() {
        if let Some(more) = line.strip_prefix(&" ".repeat(18)) {
            let last = found.last_mut().unwrap();
            last.push(' ');
            last.push_str(more);
        } else if let Some(text) = line.strip_prefix(&" ".repeat(14)) {
            found.push(format!("{day} {head} {text}"));
        } else if line.ends_with("day") || line.contains("day, ") && line.ends_with("November") {
            day = line[..3].to_owned();
        } else if line.as_bytes().get(2) == Some(&b':') {
            head = line[..13].split_whitespace().collect::<Vec<_>>().join(" ");
            found.push(format!("{day} {head} {}", &line[14..]));
        } else {
            found.push(line);
        }
    }
    found
}

/// Each line in this order, whatever stands between.
fn expect(wanted: &[&str]) {
    let happened = happened();
    let mut rest = happened.iter();
    for line in wanted {
        let found = rest.any(|known| known == line);
        assert!(found, "missing, or not in this order: {line}\n\n{}", happened.join("\n"));
    }
}

#[test]
fn no_line_is_too_wide() {
    for (_, line) in lines().unwrap() {
        assert!(line.chars().count() <= WIDTH, "{line}");
    }
}

/// An hour after 09:12; the contract's 2,150.00, so 4 x 350.00 below the list of 2,500.00; half an hour later the mail.
#[test]
fn a_missing_contract_price_is_mended_and_not_discounted() {
    expect(&[
        "Mon 10:12 acme cart c-1 stalled at cart, 8,600.00 USD: price.not_contract 80 (for: price_disputed 80)",
        "Mon 10:12 acme to do: call mend-price for cart c-1, 4 PUMP at 2150.00, 1400.00 USD below list",
        "Mon 10:42 acme to do: email to kim, your-price: 4 PUMP at 2150.00, 1400.00 USD below list; \
         without five-off: reason_forbids",
        "Mon 11:30 acme cart c-1 is over: ordered by SO-501",
    ]);
}

/// Asked for on Monday 15:00: two open hours then, six from Tuesday 09:00. The second nudge would be on Wednesday 15:00.
#[test]
fn the_approver_is_nudged_and_the_buyer_is_left_alone() {
    expect(&[
        "Tue 15:00 acme approval ap-2 stalled at approval, 3,200.00 USD: approval.pending 160 \
         (for: state.approval_waits 90, approval_requested 70)",
        "Tue 15:00 acme to do: email to lee, decide: 3,200.00 USD",
        "Wed 11:00 acme approval ap-2 is over: decided",
        "Wed 11:20 acme cart c-2 is over: ordered by SO-503",
    ]);
    let all = happened();
    assert_eq!(all.iter().filter(|line| line.contains("to lee, decide")).count(), 1);
    assert!(!all.iter().any(|line| line.contains("to pat,")));
}

/// Seven days before Friday 15:00 are past on Monday; two business days before it is Tuesday 15:00, for Thursday is closed.
/// Of sixteen open hours after Friday 15:00 two are on Friday, eight on Monday, six on Tuesday.
#[test]
fn a_quote_is_made_reminded_of_and_made_anew() {
    expect(&[
        "Mon 12:06 birch cart c-3 stalled at quote, 3,360.00 USD: quote.needed 135 \
         (for: quote_requested 80, exported 55)",
        "Mon 12:06 birch to do: make a quote of cart c-3 (sales_rep)",
        "Mon 13:00 birch quote q-3: week is left out: past",
        "Tue 15:00 birch to do: email to mo, quote_last_days: 40 VALVE-2 for 3360.00; \
         link to q-3 until Fri 27 Nov 15:00",
        "Fri 15:00 birch quote q-3 is over: expired",
        "Fri 15:00 birch to do: task for rosa: re-quote of quote q-3, normal, due Tue 1 Dec 15:00, without a link",
    ]);
}

/// Freight of 96.00 is over 10 % of 840.00 and of 672.00. 70 + 55 - 30 = 95. Half of it is 48.00, for 72 hours, once in 30
/// days.
#[test]
fn freight_is_halved_once() {
    expect(&[
        "Mon 15:07 birch cart c-4 stalled at checkout, 840.00 USD: cost.shipping 95 \
         (for: freight_shown 70, step_left 55; against: step_entered -30)",
        "Mon 16:07 birch to do: email to ana, freight: 10 VALVE-2 at 84.00; \
         offers freight-half of 48.00 USD until Thu 26 Nov 16:07",
        "Wed 18:05 birch to do: email to ana, freight: 8 VALVE-2 at 84.00; without freight-half: offered_before",
    ]);
}

/// A margin of 15 % on a cost of 34.00 is a price of 40.00: not a cent can come off.
#[test]
fn no_offer_goes_below_a_floor() {
    expect(&[
        "The lint of the rulebook: 5 percent off takes HOSE, which costs 40.00 at the most, below its floor: \
         offer five-off is never made for a cart that holds it. Offer less, or lower the floor.",
        "Wed 10:42 birch cart c-11 stalled at cart, 800.00 USD: price.too_high 60 (for: validation_failed 60)",
        "Wed 11:12 birch to do: email to mo, your-price: 20 HOSE at 40.00; without five-off: below_floor",
    ]);
}

/// Declined at 21:30, a quarter of an hour idle, and half an hour later within the quiet hours from 21:00 to 08:00.
#[test]
fn a_text_waits_for_the_morning() {
    expect(&[
        "Tue 21:45 dune cart c-5 stalled at payment, 2,500.00 USD: pay.declined 90 (for: payment_declined 90)",
        "Tue 22:00 dune to do: email to eve, other-ways-to-pay: 1 PUMP at 2500.00",
        "Tue 22:15 dune cart c-5: text to eve: 9 gates pass; window: not before Wed 25 Nov 08:00, \
         these are quiet hours at the recipient's.",
        "Wed 08:00 dune to do: sms to eve, other-ways-to-pay: 1 PUMP at 2500.00",
    ]);
}

#[test]
fn an_alternative_in_stock_is_named() {
    expect(&[
        "Tue 14:02 dune cart c-6 stalled at cart, 840.00 USD: stock.partial 70 (for: stock_short 70)",
        "Tue 14:32 dune asks for stock of VALVE-2, until Tue 24 Nov 14:42, else drop",
        "Tue 14:35 dune to do: email to bob, in-stock: 10 VALVE-2 at 84.00; \
         VALVE-2S instead of VALVE-2: in_stock at 86.50",
    ]);
}

/// Two newsletters fill the cap until seven days after the first. 48 hours after Tuesday 10:00 it is a holiday, and 20 % of
/// 6,450.00 are 1,290.00.
#[test]
fn kim_is_not_written_to_and_rita_gets_a_task() {
    expect(&[
        "Tue 11:00 acme cart c-7 stalled at cart, 6,450.00 USD: unknown 0 (nothing seen)",
        "Thu 10:00 acme cart c-7: rep is held back until Fri 27 Nov 09:00",
        "Fri 09:00 acme to do: task for rita: unknown of cart c-7, high, 1,290.00 USD expected, due Fri 27 Nov 13:00",
        "Why was kim not written to?",
        "Tue 24 Nov 11:00  cart c-7: mail was left out. caps: not at all, cap two-a-week is full; \
         possible from Tue 1 Dec 09:00.",
        "Wed 25 Nov 10:00  cart c-7: text was left out. consent: not at all, the consent that the channel needs for \
         this purpose is not given.",
    ]);
}

#[test]
fn a_person_a_colleague_and_the_holdout_stop_messages() {
    expect(&[
        "Wed 11:00 dune cart c-8: mail to bob: 5 gates pass; ball: not before Wed 25 Nov 16:00, \
         somebody of the seller has an open task about it.",
        "Wed 14:30 cedar cart c-12: mail to ivy: 6 gates pass; holdout: not at all, the account is held out, \
         to be compared with.",
        "Wed 14:45 dune cart c-9 is over: converted_elsewhere by ERP-88",
        "Wed 14:45 dune cart c-9: play stalled-cart ends: converted_elsewhere",
        "Wed 15:30 dune cart c-8: play stalled-cart ends: taken_over",
    ]);
    let all = happened();
    assert!(
        !all.iter().any(|line| line.contains("to do: email to ivy") || line.contains("to do: sms to ivy"))
    );
}

#[test]
fn what_was_told_can_be_rebuilt() {
    assert!(happened().last().unwrap().ends_with("folded again they give the same accounts."));
}

#[test]
fn the_lint_finds_the_offer_below_the_floor_and_nothing_else() {
    let warnings = recoup::lint::check(&rulebook().unwrap());
    let found: Vec<&str> = warnings.iter().map(|warning| warning.path.as_str()).collect();
    assert_eq!(found, ["/recovery/offers/1"]);
}
