//! Words for numbers in the languages that are known.

use std::collections::HashMap;
use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

use crate::text::months::Months;

mod english;
mod french;
mod spanish;

/// What a word contributes to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Below a hundred, or Spanish hundreds: it is added.
    Add(u128),
    /// It is added and ends the number: an ordinal.
    Ordinal(u128),
    /// *hundred*, *cent*: it multiplies what is before it.
    Hundred,
    /// *thousand*, *million*: it multiplies all that is before it.
    Scale(u128),
    /// A word that stands for a number by itself, with what else it may stand for: *half*, *dozen*, *October*.
    Alone(&'static [u128]),
}

/// The words of one language, in lower case, as its file lists them.
#[derive(Debug)]
struct List {
    words: &'static [(&'static str, Word)],
    /// Each stands for its number by itself.
    months: &'static Months,
    /// Words that are used for other things as well: they never stand for a number by themselves.
    loose: &'static [&'static str],
    /// What joins tens and units, or hundreds and the rest.
    and: &'static str,
    /// Units follow sixty and eighty up to nineteen, and *quatre-vingt* is eighty.
    french: bool,
}

/// The words of one language, to be looked up.
#[derive(Debug)]
pub(super) struct Lexicon {
    words: HashMap<&'static str, Word>,
    loose: &'static [&'static str],
    pub(super) and: &'static str,
    pub(super) french: bool,
}

/// The numbers of the months.
static NUMBERS: [u128; 12] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

impl From<&List> for Lexicon {
    fn from(list: &List) -> Self {
        let months =
            list.months.iter().zip(&NUMBERS).map(|(month, number)| (*month, Word::Alone(std::slice::from_ref(number))));
        let words = list.words.iter().copied().chain(months).collect();
        Self { words, loose: list.loose, and: list.and, french: list.french }
    }
}

static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::from(&english::ENGLISH));
static FRENCH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::from(&french::FRENCH));
static SPANISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::from(&spanish::SPANISH));

impl Lexicon {
    /// What a word, in lower case, contributes.
    pub(super) fn find(&self, word: &str) -> Option<Word> {
        self.words.get(word).copied()
    }

    /// The factor of *thousand* or *million*.
    pub(super) fn scale(&self, word: &str) -> Option<u128> {
        match self.find(word)? {
            Word::Scale(factor) => Some(factor),
            Word::Hundred => Some(100),
            _ => None,
        }
    }

    /// Whether a word may well mean something else.
    pub(super) fn is_loose(&self, word: &str) -> bool {
        self.loose.contains(&word)
    }
}

/// The words of a language.
pub(super) fn of(language: &LanguageIdentifier) -> Option<&'static Lexicon> {
    match super::code(language) {
        "en" => Some(&ENGLISH),
        "es" => Some(&SPANISH),
        "fr" => Some(&FRENCH),
        _ => None,
    }
}

const THOUSAND: u128 = 1_000;
const MILLION: u128 = 1_000_000;
/// A thousand millions: English *billion*, French *milliard*.
const MILLIARD: u128 = 1_000_000_000;
/// A million millions: Spanish *billón*, French *billion*, English *trillion*.
const LONG_BILLION: u128 = 1_000_000_000_000;

/// Half is also 50 %, a quarter 25 %.
const HALF: &[u128] = &[2, 50];
const QUARTER: &[u128] = &[4, 25];
