//! Numbers in words: *twenty-one*, *dos mil veintiuno*, *quatre-vingt-dix-sept*.

use std::borrow::Cow;
use std::ops::Range;

use unic_langid::LanguageIdentifier;

use super::lexicon::{self, Lexicon, Word};
use super::{Mention, Value, Written};
use crate::text::words::{lower, runs};

/// Letters in a row.
struct Token<'t> {
    range: Range<usize>,
    word: Cow<'t, str>,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    runs(text, char::is_alphabetic).map(|range| Token { word: lower(&text[range.clone()]), range }).collect()
}

/// A number that is being read.
#[derive(Default)]
struct Sum {
    total: u128,
    current: u128,
    last_scale: Option<u128>,
}

impl Sum {
    fn value(&self) -> u128 {
        self.total + self.current
    }

    /// Adds a number below a hundred (or Spanish hundreds), if it can follow what is there.
    fn add(&mut self, number: u128, lexicon: &Lexicon) -> bool {
        let tail = self.current % 100;
        let fits = if number >= 100 {
            self.current == 0
        } else {
            tail == 0
                || tail >= 20 && tail.is_multiple_of(10) && (1..10).contains(&number)
                || lexicon.french && matches!(tail, 60 | 80) && (10..=19).contains(&number)
                || lexicon.french && matches!(tail, 10 | 70 | 90) && (7..10).contains(&number)
        };
        if fits {
            self.current += number;
        } else if lexicon.french && tail == 4 && number == 20 {
            self.current += 76;
        } else {
            return false;
        }
        true
    }

    fn scale(&mut self, factor: u128) -> bool {
        let larger = self.last_scale.is_some_and(|last| factor >= last);
        // “dos mil millones”: the thousand multiplies the million.
        let base = if larger { std::mem::take(&mut self.total) } else { 0 } + std::mem::take(&mut self.current);
        self.last_scale = Some(factor);
        match base.max(1).checked_mul(factor).and_then(|product| product.checked_add(self.total)) {
            Some(total) => {
                self.total = total;
                true
            }
            None => false,
        }
    }
}

pub(super) fn mentions(text: &str, language: &LanguageIdentifier) -> Vec<Mention> {
    let Some(lexicon) = lexicon::of(language) else { return Vec::new() };
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match read(text, &tokens[at..], lexicon) {
            Some((mention, used)) => {
                found.push(mention);
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether two words may belong to one number: one space or a hyphen is between them.
fn joined(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let (Some(before), Some(after)) = (tokens.get(at), tokens.get(at + 1)) else { return false };
    let between = text.get(before.range.end..after.range.start).unwrap_or_default();
    matches!(between, " " | "\u{A0}" | "\u{202F}" | "-" | "‑")
}

/// The number that starts with the first of these words, and how many words it takes.
fn read(text: &str, tokens: &[Token<'_>], lexicon: &Lexicon) -> Option<(Mention, usize)> {
    let mut sum = Sum::default();
    let mut used = 0;
    let mut loose = true;
    let mut tens = false;
    loop {
        // “and” belongs to a number only between its parts.
        let and = used > 0
            && joined(text, tokens, used - 1)
            && tokens.get(used).is_some_and(|token| token.word == lexicon.and)
            && sum.value() >= 20;
        let next = used + usize::from(and);
        if next > 0 && !joined(text, tokens, next - 1) {
            break;
        }
        let Some(token) = tokens.get(next) else { break };
        let Some(word) = lexicon.find(&token.word) else { break };
        let ended = match word {
            Word::Alone(readings) => {
                if used > 0 {
                    break;
                }
                let values = readings.iter().map(|number| Value::whole(*number));
                let mut values: Vec<Value> = values.collect();
                if readings.first() == Some(&2) && readings.len() == 2 {
                    values.extend([Value::Fraction(1, 2), Value::amount(5, 1)]);
                }
                return Some((Mention::new(token.range.clone(), Written::Perhaps, values), 1));
            }
            // “five hundred and six”, but not “twenty and six”, “five and six”.
            Word::Add(_) | Word::Hundred | Word::Scale(_) if tens => Some(false),
            Word::Add(number) if and && !and_fits(&sum, number, lexicon) => break,
            Word::Add(number) => (!sum.add(number, lexicon)).then_some(false),
            // “vigésimo primero”: the tens of a Spanish ordinal are a word of their own.
            Word::Ordinal(number) if tens && number < 10 => {
                sum.current += number;
                Some(true)
            }
            Word::Ordinal(number) => {
                tens = lexicon.and == "y" && number % 10 == 0 && used == 0;
                let added = sum.add(number, lexicon);
                if tens { None } else { Some(added) }
            }
            Word::Hundred => {
                let fits = !and && (sum.current < 100);
                if fits {
                    sum.current = sum.current.max(1) * 100;
                }
                (!fits).then_some(false)
            }
            Word::Scale(factor) => (and || !sum.scale(factor)).then_some(false),
        };
        if ended == Some(false) {
            break;
        }
        loose &= lexicon.is_loose(&token.word);
        used = next + 1;
        if ended == Some(true) {
            break;
        }
    }
    if used == 0 {
        return None;
    }
    let range = tokens[0].range.start..tokens[used - 1].range.end;
    let written = if loose && used == 1 { Written::Perhaps } else { Written::Words };
    Some((Mention::new(range, written, vec![Value::whole(sum.value())]), used))
}

fn and_fits(sum: &Sum, number: u128, lexicon: &Lexicon) -> bool {
    let tail = sum.current % 100;
    match lexicon.and {
        "and" => tail == 0,
        "y" => tail >= 30 && tail.is_multiple_of(10) && number < 10,
        _ => tail >= 20 && (number == 1 || number == 11),
    }
}
