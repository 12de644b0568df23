//! Words, as Unicode segments text (UAX #29), and how much two texts have in common.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The words of a text in order, in lower case: what is between them (spaces, punctuation, marks) is left out.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.unicode_words().map(str::to_lowercase)
}

/// Which of these names somebody may have meant who wrote another; none if no name is like it.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let names: Vec<&str> = names.into_iter().collect();
    similar::get_close_matches(written, &names, 1, 0.6).first().copied()
}

/// The name that somebody mistyped; none if it may as well be another word.
pub fn misspelt<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let names: Vec<&str> = names.into_iter().collect();
    similar::get_close_matches(written, &names, 1, 0.8).first().copied()
}

/// A word in lower case.
pub fn lower(word: &str) -> Cow<'_, str> {
    // Most words are.
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// A word with a capital.
pub fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The longest stretches of characters of a kind, in order.
pub fn runs(text: &str, is: impl Fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(&is)?;
        let end = text[start..].find(|c| !is(c)).map_or(text.len(), |length| start + length);
        from = end;
        Some(start..end)
    })
}

/// The words of one text, counted, to compare it with many others.
#[derive(Debug, Clone, Default)]
pub struct Bag {
    counts: HashMap<String, usize>,
    total: usize,
}

impl Bag {
    /// Counts the words of `text`.
    pub fn new(text: &str) -> Self {
        let mut bag = Self::default();
        for word in words(text) {
            *bag.counts.entry(word).or_default() += 1;
            bag.total += 1;
        }
        bag
    }

    /// How many words the text has.
    pub fn len(&self) -> usize {
        self.total
    }

    /// Whether the text has no word at all.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// How many words both texts have, each counted as often as both have it.
    pub fn common(&self, other: &Self) -> usize {
        self.counts.iter().map(|(word, &count)| count.min(other.counts.get(word).copied().unwrap_or(0))).sum()
    }

    /// Likeness from 0 (no word in common) to 1 (the same words): twice the common words over all words (Dice).
    pub fn likeness(&self, other: &Self) -> f64 {
        match self.total + other.total {
            0 => 1.0,
            all => 2.0 * self.common(other) as f64 / all as f64,
        }
    }

    /// The share of this text's words, from 0 to 1, that the other text has as well.
    pub fn contained_in(&self, other: &Self) -> f64 {
        if self.total == 0 { 0.0 } else { self.common(other) as f64 / self.total as f64 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_unicode() {
        let found: Vec<_> = words("“L’économie”, 8,500 — sí.").collect();
        assert_eq!(found, ["l’économie", "8,500", "sí"]);
    }

    #[test]
    fn a_slip_of_the_pen_is_near() {
        let names = ["apostrophe", "double-space", "edge-space"];
        assert_eq!(nearest("apostrofe", names), Some("apostrophe"));
        assert_eq!(nearest("doublespace", names), Some("double-space"));
        assert_eq!(nearest("xyz", names), None);
    }

    #[test]
    fn runs_are_as_long_as_they_can_be() {
        let found = |text: &str| runs(text, char::is_alphabetic).collect::<Vec<_>>();
        assert_eq!(found("é, ab1c"), [0..2, 4..6, 7..8]);
        assert_eq!(found("12"), [0..0; 0]);
    }

    #[test]
    fn likeness_is_between_nothing_and_all() {
        let one = Bag::new("the people at the center");
        assert!((one.likeness(&Bag::new("The people, at the center!")) - 1.0).abs() < 1e-9);
        assert!(one.likeness(&Bag::new("nothing else")) < 1e-9);
        assert!((Bag::new("the center").contained_in(&one) - 1.0).abs() < 1e-9);
    }
}
