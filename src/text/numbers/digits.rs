//! Numbers in digits: amounts, times, fractions, ranges, decades, and names that end in digits.

use std::ops::Range;

use unic_langid::LanguageIdentifier;

use super::groups::{self, Reading, Run, is_group_space};
use super::{Mention, Value, Written, code, lexicon};

mod suffix;
mod time;

use suffix::and_a_half;

/// The first of the ten digits of scripts whose digits are read as numbers (Unicode `Nd`).
const ZEROS: &[char] = &['0', '٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '೦', '๐', '０'];

/// What a digit stands for, and whether it is raised or lowered (m², CO₂).
fn digit(character: char) -> Option<(char, bool)> {
    if character.is_ascii() {
        return character.is_ascii_digit().then_some((character, false));
    }
    let small = match character {
        '⁰' | '₀' => '0',
        '¹' | '₁' => '1',
        '²' | '₂' => '2',
        '³' | '₃' => '3',
        '⁴' | '₄' => '4',
        '⁵' | '₅' => '5',
        '⁶' | '₆' => '6',
        '⁷' | '₇' => '7',
        '⁸' | '₈' => '8',
        '⁹' | '₉' => '9',
        _ => {
            let value =
                ZEROS.iter().find_map(|zero| (character as u32).checked_sub(*zero as u32).filter(|at| *at < 10));
            return value.and_then(|value| char::from_digit(value, 10)).map(|digit| (digit, false));
        }
    };
    Some((small, true))
}

/// A fraction of one character.
fn vulgar(character: char) -> Option<(u128, u128)> {
    Some(match character {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅛' => (1, 8),
        _ => return None,
    })
}

/// A letter that makes one word with the digits beside it. Scripts without capitals write particles and units there, and often
/// no spaces: ב-17:30, 17時30分, و5.
fn joins(character: char) -> bool {
    character.is_uppercase() || character.is_lowercase()
}

/// The text as characters with their places, and a position in it.
struct Scanner<'a> {
    characters: Vec<(usize, char)>,
    text: &'a str,
    language: &'a str,
    lexicon: Option<&'static lexicon::Lexicon>,
}

pub(super) fn mentions(text: &str, language: &LanguageIdentifier) -> Vec<Mention> {
    // Most texts have none.
    if !text.contains(|c| digit(c).is_some() || vulgar(c).is_some()) {
        return Vec::new();
    }
    let scanner = Scanner {
        characters: text.char_indices().collect(),
        text,
        language: code(language),
        lexicon: lexicon::of(language),
    };
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < scanner.characters.len() {
        if let Some((numerator, denominator)) = scanner.at(at).and_then(vulgar) {
            found.push(fraction(scanner.byte(at)..scanner.byte(at + 1), numerator, denominator));
            at += 1;
        } else if scanner.at(at).and_then(digit).is_some() {
            let first = found.len();
            at = scanner.number(at, &mut found);
            if let Some((before, after)) = found.split_at_mut_checked(first)
                && let (Some(before), Some(after)) = (before.last(), after.first_mut())
            {
                scanner.complete_range(before, after);
            }
        } else {
            at += 1;
        }
    }
    found
}

fn fraction(range: Range<usize>, numerator: u128, denominator: u128) -> Mention {
    let mut readings = vec![Value::Fraction(numerator, denominator)];
    readings
        .extend((numerator * 100).is_multiple_of(denominator).then(|| Value::amount(numerator * 100 / denominator, 2)));
    let mut mention = Mention::new(range.clone(), Written::Digits, readings);
    let piece = |value| Mention::new(range.clone(), Written::Digits, vec![Value::whole(value)]);
    // “1/3” may be *un tercio* or *el tercio*: the one is not asked for.
    mention.pieces = if numerator == 1 { vec![piece(denominator)] } else { vec![piece(numerator), piece(denominator)] };
    mention
}

impl Scanner<'_> {
    fn at(&self, at: usize) -> Option<char> {
        self.characters.get(at).map(|(_, character)| *character)
    }

    fn byte(&self, at: usize) -> usize {
        self.characters.get(at).map_or(self.text.len(), |(byte, _)| *byte)
    }

    /// Digits in a row from here, of one size.
    fn run(&self, from: usize) -> (String, usize) {
        let mut digits = String::new();
        let mut at = from;
        let small = self.at(from).and_then(digit).is_some_and(|(_, small)| small);
        while let Some((value, _)) = self.at(at).and_then(digit).filter(|(_, is_small)| *is_small == small) {
            digits.push(value);
            at += 1;
        }
        (digits, at)
    }

    /// Reads the number that starts here. Gives the place behind it.
    fn number(&self, from: usize, found: &mut Vec<Mention>) -> usize {
        let (label, start) = self.label(from, found.last());
        let (digits, mut at) = self.run(from);
        if label.is_none()
            && let Some((mention, end)) = self.time(from, &digits, at).or_else(|| self.fraction(from, &digits, at))
        {
            found.push(mention);
            return end;
        }
        let mut runs = vec![Run { separator: None, digits }];
        let mut ends = vec![at];
        while let Some(separator) =
            self.at(at).filter(|c| matches!(c, '.' | ',' | '\'' | '’' | '٫' | '٬') || is_group_space(*c))
        {
            let (digits, end) = self.run(at + 1);
            let apart = is_group_space(separator) || matches!(separator, '\'' | '’');
            if digits.is_empty() || apart && !self.continues_group(&runs, &digits) {
                break;
            }
            runs.push(Run { separator: Some(separator), digits });
            at = end;
            ends.push(end);
        }
        let mut each = Vec::new();
        let mut run_start = from;
        for (run, end) in runs.iter().zip(&ends) {
            let range = self.byte(run_start)..self.byte(*end);
            each.push(Mention::new(range, Written::Digits, vec![groups::whole(&run.digits)]));
            run_start = end + 1;
        }
        let (readings, pieces) = match groups::read(&runs, self.language) {
            Reading::Number(mut readings) => {
                readings.extend(self.perhaps_times(&runs));
                (readings, Vec::new())
            }
            Reading::Loose(readings) => (readings, each),
            Reading::Each => {
                found.append(&mut each);
                return at;
            }
        };
        let core = self.byte(from)..self.byte(at);
        // “24/7” is around the clock, in whatever words.
        if self.text[core.start..].starts_with("24/7") {
            let (day, week) = (core.start..core.start + 2, core.start + 3..core.start + 4);
            found.push(Mention::new(day, Written::Perhaps, readings));
            found.push(Mention::new(week, Written::Perhaps, vec![Value::whole(7)]));
            return from + 4;
        }
        let pieces = if pieces.is_empty() { and_a_half(&core, &readings, 1) } else { pieces };
        let mut mention = Mention { core: core.clone(), pieces, ..Mention::new(core, Written::Digits, readings) };
        mention.named = label.as_ref().is_some_and(|label| label.chars().filter(|c| c.is_uppercase()).count() > 1);
        mention.label = label.map(|label| label.to_lowercase());
        let end = self.suffix(at, &mut mention);
        mention.range = self.byte(start)..self.byte(end);
        found.push(mention);
        end
    }

    /// Whether three digits behind a space belong to the number before it.
    fn continues_group(&self, runs: &[Run], digits: &str) -> bool {
        let first_fits = runs.first().is_some_and(|run| (1..=3).contains(&run.digits.len()));
        let rest_fits = runs.iter().skip(1).all(|run| run.digits.len() == 3 && run.separator != Some('.'));
        first_fits && rest_fits && digits.len() == 3
    }

    /// The letters before a number, written together with it or by a hyphen, and where they start.
    fn label(&self, from: usize, before: Option<&Mention>) -> (Option<String>, usize) {
        let hyphen = |at: usize| matches!(self.at(at), Some('-' | '‑'));
        let end = if from > 0 && hyphen(from - 1) { from - 1 } else { from };
        let mut start = end;
        while start > 0 && self.at(start - 1).is_some_and(joins) {
            start -= 1;
        }
        if start == end || before.is_some_and(|before| before.range.end > self.byte(start)) {
            return (None, from);
        }
        (Some(self.text[self.byte(start)..self.byte(end)].to_owned()), start)
    }

    /// “1/2”, unless it is part of a date.
    fn fraction(&self, from: usize, digits: &str, at: usize) -> Option<(Mention, usize)> {
        let slash = |at: usize| matches!(self.at(at), Some('/' | '⁄'));
        if !slash(at) || from > 0 && slash(from - 1) {
            return None;
        }
        let (below, end) = self.run(at + 1);
        let (numerator, denominator): (u128, u128) = (digits.parse().ok()?, below.parse().ok()?);
        (!slash(end) && 0 < numerator && numerator < denominator && denominator <= 100)
            .then(|| (fraction(self.byte(from)..self.byte(end), numerator, denominator), end))
    }

    /// “2019-21”: the second number is 2021 as well.
    fn complete_range(&self, before: &Mention, after: &mut Mention) {
        let between = self.text.get(before.range.end..after.core.start).unwrap_or_default();
        let (first, second) = (before.core.clone(), after.core.clone());
        if matches!(between, "-" | "–" | "/" | "‑") && first.len() == 4 && second.len() == 2 {
            let full = format!("{}{}", &self.text[first.start..first.start + 2], &self.text[second]);
            if let Ok(number) = full.parse() {
                after.readings.push(Value::whole(number));
            }
        }
    }
}
