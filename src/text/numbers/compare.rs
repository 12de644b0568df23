//! Which numbers of a text have no counterpart in another.

use super::{Mention, Value, Written};

/// A number without counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The reference's number is missing.
    Missing(Mention),
    /// The reference has the number more often: the translation may say it once for all.
    Fewer(Mention),
    /// The translation's number is not in the reference.
    Extra(Mention),
    /// In the place of the reference's number the translation has another.
    Other {
        /// The number of the reference.
        reference: Mention,
        /// The number of the translation.
        translation: Mention,
    },
}

/// Which texts may hold numbers in words that are not seen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unseen {
    pub(super) reference: bool,
    pub(super) translation: bool,
}

/// Holds the numbers of a translation against those of its reference.
///
/// Digits of either text must have a counterpart in the other, in digits, words or Roman numerals; so must numerals of the
/// reference. A translation may repeat a number where its reference has a pronoun, and a name where the reference has it; the
/// other way round it is worth a look. Numbers in words are only compared where both texts have one that is left over. `words` says for reference and translation whether
/// numbers in words are known in their languages.
pub fn compare(reference: &[Mention], translation: &[Mention], words: (bool, bool)) -> Vec<Difference> {
    let unseen = Unseen { reference: !words.0, translation: !words.1 };
    let reference = fallen_apart(reference, translation);
    let translation = fallen_apart(translation, &reference);
    let mut matched = Matched::new(&reference, &translation);
    matched.pair(|one, other| both_digits(one, other) && same_label(one, other));
    matched.pair(both_digits);
    matched.pair(|one, other| (is_digits(one) || is_digits(other)) && one.label.is_none() && other.label.is_none());
    matched.pair(|one, other| !is_digits(one) && !is_digits(other));
    let mut missing = matched.left_of_reference(unseen.translation);
    let mut extra = matched.left_of_translation(unseen.reference);
    if same_digits_in_all(&missing, &extra) {
        return Vec::new();
    }
    // What takes the place of a missing number may be written in words, or the other way round.
    if missing.len() > extra.len() {
        extra.extend(matched.sure_words(true).into_iter().take(missing.len() - extra.len()));
    } else if extra.len() > missing.len() {
        missing.extend(matched.sure_words(false).into_iter().take(extra.len() - missing.len()));
    } else if missing.is_empty() {
        let (left, right) = (matched.sure_words(false), matched.sure_words(true));
        let count = left.len().min(right.len());
        missing.extend(left.into_iter().take(count));
        extra.extend(right.into_iter().take(count));
    }
    let fewer = matched.said_once_less();
    let pairs = missing.len().min(extra.len());
    let mut differences = Vec::new();
    for (reference, translation) in missing.drain(..pairs).zip(extra.drain(..pairs)) {
        differences.push(Difference::Other { reference, translation });
    }
    differences.extend(missing.into_iter().map(Difference::Missing));
    differences.extend(fewer.into_iter().map(Difference::Fewer));
    differences.extend(extra.into_iter().map(Difference::Extra));
    differences
}

fn is_digits(mention: &Mention) -> bool {
    mention.written == Written::Digits
}

fn both_digits(one: &Mention, other: &Mention) -> bool {
    is_digits(one) && is_digits(other) && labels_agree(one, other)
}

fn same_label(one: &Mention, other: &Mention) -> bool {
    one.label == other.label
}

/// COVID-19 and covid-19 are one name, EXPO2021 and SUMMIT2021 are not; before lower-case letters (mid-2021, m2) anything goes.
fn labels_agree(one: &Mention, other: &Mention) -> bool {
    same_label(one, other) || !(one.named && other.named)
}

/// Whether two mentions have a value in common. “5 to 10 million” is “5 million to 10 million”: where the one has *million*
/// behind it, the other need not.
fn share(one: &Mention, other: &Mention) -> bool {
    let common = |values: &[Value], others: &[Value]| values.iter().any(|value| others.contains(value));
    let bare = |scaled: &Mention, plain: &Mention| {
        plain.bare.is_none() && scaled.bare.as_ref().is_some_and(|value| plain.readings.contains(value))
    };
    common(&one.readings, &other.readings) || bare(one, other) || bare(other, one)
}

/// The mentions, with those in pieces that the other text does not have as a whole.
fn fallen_apart(mentions: &[Mention], others: &[Mention]) -> Vec<Mention> {
    let has = |mention: &Mention| others.iter().any(|other| share(mention, other));
    let mut out = Vec::new();
    for mention in mentions {
        let apart = !mention.pieces.is_empty() && !has(mention);
        if apart && (mention.pieces.iter().all(has) || matches!(mention.readings.first(), Some(Value::Fraction(..)))) {
            out.extend(mention.pieces.iter().cloned());
        } else {
            out.push(mention.clone());
        }
    }
    out
}

/// A telephone number may be grouped anew: what is left in both texts is the same digits.
fn same_digits_in_all(missing: &[Mention], extra: &[Mention]) -> bool {
    let digits = |mentions: &[Mention]| -> Option<String> {
        mentions
            .iter()
            .map(|mention| match mention.readings.first()? {
                Value::Digits(digits) => Some(digits.clone()),
                value => Some(value.as_whole()?.to_string()),
            })
            .collect()
    };
    match (digits(missing), digits(extra)) {
        (Some(one), Some(other)) => one.len() >= 7 && one == other,
        _ => false,
    }
}

/// Whether a number is said in two words at most: forty, four thousand, a hundred million.
fn is_round(mut number: u128) -> bool {
    while number > 99 && number.is_multiple_of(10) {
        number /= 10;
    }
    number.is_multiple_of(10) || number < 10
}

struct Matched<'a> {
    reference: &'a [Mention],
    translation: &'a [Mention],
    of_reference: Vec<bool>,
    of_translation: Vec<bool>,
}

impl<'a> Matched<'a> {
    fn new(reference: &'a [Mention], translation: &'a [Mention]) -> Self {
        let (of_reference, of_translation) = (vec![false; reference.len()], vec![false; translation.len()]);
        Self { reference, translation, of_reference, of_translation }
    }

    /// Pairs what is still free, has a value in common and may be paired.
    fn pair(&mut self, may: impl Fn(&Mention, &Mention) -> bool) {
        for (at, one) in self.reference.iter().enumerate() {
            if self.of_reference[at] {
                continue;
            }
            let free = self
                .translation
                .iter()
                .enumerate()
                .find(|(to, other)| !self.of_translation[*to] && may(one, other) && share(one, other));
            if let Some((to, _)) = free {
                self.of_reference[at] = true;
                self.of_translation[to] = true;
            }
        }
    }

    fn left_of_reference(&self, words_unseen: bool) -> Vec<Mention> {
        left(self.reference, &self.of_reference, self.translation, words_unseen, true)
    }

    fn left_of_translation(&self, words_unseen: bool) -> Vec<Mention> {
        left(self.translation, &self.of_translation, self.reference, words_unseen, false)
    }

    /// Digits of the reference that have a counterpart, which another number has as well. Names are not counted: a pronoun may
    /// stand for EXPO2021.
    fn said_once_less(&self) -> Vec<Mention> {
        let free = self
            .reference
            .iter()
            .zip(&self.of_reference)
            .filter(|(mention, matched)| !**matched && is_digits(mention) && mention.label.is_none());
        let there = |mention: &Mention| {
            self.translation.iter().any(|other| !other.named && is_digits(other) && share(mention, other))
        };
        free.map(|(mention, _)| mention).filter(|mention| there(mention)).cloned().collect()
    }

    /// Numbers in words or Roman numerals, from three on, that are left over and mean nothing else; of the translation or of the reference.
    fn sure_words(&self, of_translation: bool) -> Vec<Mention> {
        let (mentions, matched, others) = if of_translation {
            (self.translation, &self.of_translation, self.reference)
        } else {
            (self.reference, &self.of_reference, self.translation)
        };
        let sure = |mention: &Mention| {
            matches!(mention.written, Written::Words | Written::Roman)
                && mention.readings.first().and_then(Value::as_whole).is_some_and(|number| number > 2)
                && !others.iter().any(|other| share(mention, other))
        };
        mentions
            .iter()
            .zip(matched)
            .filter(|(mention, matched)| !**matched && sure(mention))
            .map(|(m, _)| m.clone())
            .collect()
    }
}

/// What of a text must have a counterpart and has none.
fn left(
    mentions: &[Mention],
    matched: &[bool],
    others: &[Mention],
    words_unseen: bool,
    numerals: bool,
) -> Vec<Mention> {
    let asked = |mention: &Mention| match mention.written {
        Written::Digits => true,
        Written::Roman => numerals,
        Written::Words | Written::Perhaps => false,
    };
    let again = |mention: &Mention| {
        let alike = |other: &Mention| same_label(mention, other) || !mention.named && !other.named;
        others.iter().any(|other| alike(other) && share(mention, other))
    };
    let may_be_words = |mention: &Mention| {
        mention.label.is_none()
            && mention.readings.iter().enumerate().any(|(at, value)| match value {
                Value::Amount { mantissa, decimals: 0 } => *mantissa <= 20 || is_round(*mantissa),
                // Any number below 24 may be an hour.
                Value::Fraction(..) | Value::Time(_) => at == 0,
                _ => false,
            })
    };
    let mentions = mentions.iter().zip(matched).filter(|(mention, matched)| !**matched && asked(mention));
    let left = mentions.map(|(mention, _)| mention).filter(|mention| !again(mention));
    left.filter(|mention| !(words_unseen && may_be_words(mention))).cloned().collect()
}
