//! Numbers in running text, as the languages write them: what a digit, a Roman numeral or a word can stand for, and which
//! numbers of one text have no counterpart in another.
//!
//! Digits are read by the conventions of their language (13.6 and 13,6, 8,500 and 8 500), with every reading that is
//! possible there. Words only ever support digits of the other text: “one” may be an article, *once* an adverb, *neuf* new.

use std::ops::Range;

use unic_langid::LanguageIdentifier;

mod clock;
mod compare;
mod digits;
mod groups;
mod lexicon;
mod roman;
mod words;

pub use compare::{Difference, compare};

/// What a mention of a number can stand for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// `mantissa` divided by ten to the power of `decimals`; without zeros at the end of the decimals.
    Amount {
        /// All digits.
        mantissa: u128,
        /// How many of them are decimals.
        decimals: u32,
    },
    /// A numerator and a denominator.
    Fraction(u128, u128),
    /// Minutes since midnight.
    Time(u128),
    /// Digits that are too many to compute with, or that begin with a zero that counts.
    Digits(String),
}

impl Value {
    /// A whole number.
    pub fn whole(number: u128) -> Self {
        Self::Amount { mantissa: number, decimals: 0 }
    }

    fn amount(mut mantissa: u128, mut decimals: u32) -> Self {
        while decimals > 0 && mantissa.is_multiple_of(10) {
            mantissa /= 10;
            decimals -= 1;
        }
        Self::Amount { mantissa, decimals }
    }

    /// The value times a whole number.
    fn times(&self, factor: u128) -> Option<Self> {
        match self {
            Self::Amount { mantissa, decimals } => Some(Self::amount(mantissa.checked_mul(factor)?, *decimals)),
            _ => None,
        }
    }

    /// The value in digits, with a decimal point.
    pub fn to_text(&self) -> String {
        match self {
            Self::Amount { mantissa, decimals: 0 } => mantissa.to_string(),
            Self::Amount { mantissa, decimals } => {
                let places = *decimals as usize;
                let digits = format!("{mantissa:0>width$}", width = places + 1);
                let (whole, rest) = digits.split_at(digits.len() - places);
                format!("{whole}.{rest}")
            }
            Self::Fraction(numerator, denominator) => format!("{numerator}/{denominator}"),
            Self::Time(minutes) => format!("{}:{:02}", minutes / 60, minutes % 60),
            Self::Digits(digits) => digits.clone(),
        }
    }

    fn as_whole(&self) -> Option<u128> {
        match self {
            Self::Amount { mantissa, decimals: 0 } => Some(*mantissa),
            _ => None,
        }
    }
}

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// In digits: it must have a counterpart.
    Digits,
    /// In Roman numerals that can be nothing else.
    Roman,
    /// In words that mean this number and are not used otherwise.
    Words,
    /// In a way that may mean something else: an article, a letter, a month, a word of two meanings.
    Perhaps,
}

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Its bytes, with the letters that belong to it (`5th`, `EXPO2021`).
    pub range: Range<usize>,
    /// The bytes of its digits.
    pub core: Range<usize>,
    /// What it can stand for, the likeliest first.
    pub readings: Vec<Value>,
    /// How it is written.
    pub written: Written,
    /// The letters before its digits, in lower case: `expo` in EXPO2021, `covid` in COVID-19.
    pub label: Option<String>,
    /// The label is a name of its own (two capitals or more).
    pub named: bool,
    /// Of a number with *million* behind it: what it is without. “5 to 10 million”.
    pub bare: Option<Value>,
    /// What it falls apart into if the other text does not have it as a whole: `8 500`, `2/3`.
    pub pieces: Vec<Mention>,
}

impl Mention {
    fn new(range: Range<usize>, written: Written, readings: Vec<Value>) -> Self {
        Self {
            core: range.clone(),
            range,
            readings,
            written,
            label: None,
            named: false,
            bare: None,
            pieces: Vec::new(),
        }
    }
}

/// The numbers of a text without addresses and markup ([`Prose::plain`](super::prose::Prose::plain)), in order.
pub fn mentions(text: &str, language: &LanguageIdentifier) -> Vec<Mention> {
    let mut found = digits::mentions(text, language);
    let taken: Vec<Range<usize>> = found.iter().map(|mention| mention.range.clone()).collect();
    let free = |mention: &Mention| {
        taken.iter().all(|range| mention.range.end <= range.start || range.end <= mention.range.start)
    };
    found.extend(words::mentions(text, language).into_iter().filter(free));
    found.extend(roman::mentions(text).into_iter().filter(free));
    found.sort_by_key(|mention| mention.range.start);
    clock::read(text, code(language), &mut found);
    found
}

/// Whether numbers in words are known in a language; elsewhere small numbers may stand there unseen.
pub fn knows_words(language: &LanguageIdentifier) -> bool {
    lexicon::of(language).is_some()
}

/// The code of a language, which decides how its digits are read.
fn code(language: &LanguageIdentifier) -> &str {
    language.language.as_str()
}

#[cfg(test)]
mod tests;
