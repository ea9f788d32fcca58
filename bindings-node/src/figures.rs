//! What a cart and its lines come to, by the lane: figures as numbers that JavaScript holds exactly, texts as numbers of words that it has been told.
//!
//! A line whose figures do not fit, or that has something unusual to it, is left out: the general way tells of it.

use napi_derive::napi;
use recoup::document::Tree;
use recoup::pricing::{LineRule, LineSummary, Prepared};
use recoup_surface::counts::{count, counts, in_order};
use rust_decimal::Decimal;

use crate::lane;

/// The greatest integer up to which JavaScript holds all.
const MOST: u64 = (1 << 53) - 1;

/// Figures of one line, in this order: the decimals of its amounts plus one, or zero where it is left out; the count and the decimals of its
/// unit price; the words of its status, its source and its rule; subtotal, discount, total, net, tax, gross; the word and the amount of each
/// of two promotions, the word zero where there is none.
const WIDTH: usize = 16;

/// Words beyond which all are forgotten.
const WORDS: usize = 256;

/// Numbers of JavaScript, for the addon to write: the memory is a typed array of the JavaScript layer, which nobody else has.
pub(crate) type Figures<'a> = &'a mut [f64];

/// What lines say in words, such as `list:base`: told once, and named by their places from 1.
#[derive(Debug, Default)]
pub(crate) struct Words {
    told: Vec<String>,
    /// The place of the term of a contract that was asked for last: mostly the next one is the same, or the one after it.
    term: usize,
}

/// Writes the totals in the order of their fields in a result as counts of one fraction, and answers the decimals of that fraction; nothing
/// where JavaScript does not hold such counts, or there are no totals.
#[napi]
pub fn lane_totals(lane: u32, figures: Figures<'_>) -> Option<u32> {
    lane::with(lane, |cart, _| totals(cart, figures))
}

/// Writes what the lines come to from a position on, as many as `figures` has room for. Where there are words that JavaScript does not know
/// yet, the answer is a JSON array of them, after the place of the first.
#[napi]
pub fn lane_figures(lane: u32, first: u32, figures: Figures<'_>) -> Option<String> {
    figures.fill(0.0);
    lane::with(lane, |cart, kept| kept.words.of_lines(cart, first as usize, figures))
}

/// The totals, written so.
pub(crate) fn totals(cart: &mut Prepared, figures: &mut [f64]) -> Option<u32> {
    write(in_order(&cart.totals().ok()?), figures)
}

/// Writes amounts as counts of one fraction, and answers its decimals; `None` where they are none, or JavaScript does not hold one.
fn write<const N: usize>(amounts: [Decimal; N], figures: &mut [f64]) -> Option<u32> {
    let (decimals, counts) = counts(amounts)?;
    for (count, figure) in counts.into_iter().zip(figures) {
        *figure = number(count)?;
    }
    Some(decimals)
}

/// A count, where JavaScript holds it.
fn number(count: i64) -> Option<f64> {
    if count.unsigned_abs() > MOST {
        return None;
    }
    if let Ok(small) = i32::try_from(count) {
        return Some(f64::from(small));
    }
    let (high, low) = (i32::try_from(count >> 32).ok()?, u32::try_from(count & i64::from(u32::MAX)).ok()?);
    Some(f64::from(high) * 4_294_967_296.0 + f64::from(low))
}

impl Words {
    fn of_lines(&mut self, cart: &mut Prepared, first: usize, figures: &mut [f64]) -> Option<String> {
        if self.told.len() > WORDS {
            *self = Self::default();
        }
        let before = self.told.len();
        for (index, record) in (first..cart.lines().len()).zip(figures.chunks_exact_mut(WIDTH)) {
            if let Some(figures) = cart.line(index).ok().and_then(|line| self.of_line(&line)) {
                record.copy_from_slice(&figures);
            }
        }
        let new = self.told.get(before..).filter(|new| !new.is_empty())?;
        let new = new.iter().map(|word| Tree::Text(word.clone()));
        let place = Tree::Number((before + 1).to_string());
        Some(Tree::List(std::iter::once(place).chain(new).collect()).to_string())
    }

    fn of_line(&mut self, line: &LineSummary<'_>) -> Option<[f64; WIDTH]> {
        let price = line.unit_price()?.normalize();
        let mut amounts = [0.0; 6];
        let shown = [line.subtotal(), line.discount(), line.total(), line.net(), line.tax(), line.gross()];
        let decimals = write(shown, &mut amounts)?;
        let mut promotions = [[0.0; 2]; 2];
        let mut places = promotions.iter_mut();
        for (promotion, amount) in line.promotions() {
            let place = places.next()?;
            *place = [
                self.word(promotion.as_str())?,
                count(amount).filter(|_| amount.scale() == decimals).and_then(number)?,
            ];
        }
        let [subtotal, discount, total, net, tax, gross] = amounts;
        let [[one, first], [two, second]] = promotions;
        Some([
            f64::from(decimals + 1),
            number(count(price)?)?,
            f64::from(price.scale()),
            self.word(line.status().as_str())?,
            self.word(line.source()?.as_str())?,
            self.rule(line.rule()?)?,
            subtotal,
            discount,
            total,
            net,
            tax,
            gross,
            one,
            first,
            two,
            second,
        ])
    }

    /// The place of a word.
    fn word(&mut self, word: &str) -> Option<f64> {
        let found = self.told.iter().position(|told| told == word);
        place(found.unwrap_or_else(|| self.tell(word.into())))
    }

    /// The place of the text of a rule. There are few price lists and many terms.
    fn rule(&mut self, rule: LineRule<'_>) -> Option<f64> {
        let is_term = matches!(rule, LineRule::Term(..));
        let (before, after) = self.told.split_at(if is_term { self.term.min(self.told.len()) } else { 0 });
        let says = |told: &String| is_text(told, rule);
        let found = after.iter().position(says).map(|index| index + before.len());
        let found = found.or_else(|| before.iter().position(says));
        let found = found.unwrap_or_else(|| self.tell(rule.to_string()));
        if is_term {
            self.term = found;
        }
        place(found)
    }

    fn tell(&mut self, word: String) -> usize {
        self.told.push(word);
        self.told.len() - 1
    }
}

fn place(index: usize) -> Option<f64> {
    u32::try_from(index + 1).ok().map(f64::from)
}

/// Whether a text is that of a rule; nothing is written for it.
fn is_text(text: &str, rule: LineRule<'_>) -> bool {
    match rule {
        LineRule::List(list) => text.strip_prefix("list:") == Some(list.as_str()),
        LineRule::Term(contract, term) => {
            let rest = text.strip_prefix("contract:").and_then(|rest| rest.strip_prefix(contract.as_str()));
            rest.and_then(|rest| rest.strip_prefix('/')) == Some(term.as_str())
        }
        LineRule::Own(name) => text == name.as_str(),
        LineRule::Text(rule) => text == rule,
        _ => false,
    }
}
