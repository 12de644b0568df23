//! Titles: which languages write them as sentences, and when one is written in capitals all the same.

mod lists;

use std::ops::Range;

use unic_langid::LanguageIdentifier;

use self::lists::{ALSO_COMMON, ARTICLES, BETWEEN, INSTITUTIONS, VERBS};
use super::function_words::function_words;
use super::prose::HOLE;
use super::words::runs;

/// Languages that write titles as sentences: a capital on the first word and on proper names only.
const AS_SENTENCES: &[&str] = &["es", "fr", "it", "pt", "ca", "gl"];

/// What opens a part of a text that begins with a capital.
const OPENING: &[char] = &['—', '–', ':', '.', '?', '!', '¿', '¡', '«', '“', '‘', '"', '(', '/', '|'];

/// Whether a language has capitals on first words and proper names only, in titles as well.
pub fn writes_as_sentences(language: &LanguageIdentifier) -> bool {
    AS_SENTENCES.contains(&language.language.as_str())
}

/// Whether names of institutions are made of a word, in lower case.
pub fn is_institution(word: &str) -> bool {
    INSTITUTIONS.contains(&word)
}

/// The words of a text that have a capital and open nothing.
pub fn capitals(text: &str) -> Vec<Range<usize>> {
    let mut end = None;
    let mut found = Vec::new();
    for word in runs(text, |c| c.is_alphanumeric() || c == HOLE) {
        let opens = end.is_none_or(|end: usize| text[end..word.start].contains(OPENING));
        if !opens && text[word.clone()].starts_with(char::is_uppercase) {
            found.push(word.clone());
        }
        end = Some(word.end);
    }
    found
}

/// A word of a title.
struct Word<'t> {
    text: &'t str,
    lower: String,
    /// It opens the title, or a part of it that has a capital of its own.
    opens: bool,
    is_first: bool,
    is_capital: bool,
    /// It means something, and is no acronym.
    is_significant: bool,
}

impl Word<'_> {
    fn is_institution(&self) -> bool {
        is_institution(&self.lower)
    }

    fn is_acronym(&self) -> bool {
        self.text.chars().nth(1).is_some() && self.text.chars().all(|c| c.is_uppercase() || c.is_numeric())
    }
}

/// The words of a title in order.
fn words<'t>(text: &'t str, function_words: &[&str]) -> Vec<Word<'t>> {
    let (mut words, mut end) = (Vec::new(), 0);
    for range in runs(text, char::is_alphanumeric) {
        let word = &text[range.clone()];
        let lower = word.to_lowercase();
        let is_word = word.chars().skip(1).any(char::is_lowercase) && word.chars().all(char::is_alphabetic);
        words.push(Word {
            text: word,
            opens: words.is_empty() || text[end..range.start].contains(OPENING),
            is_first: words.is_empty(),
            is_capital: word.starts_with(char::is_uppercase),
            is_significant: is_word && word.chars().count() > 3 && !function_words.contains(&lower.as_str()),
            lower,
        });
        end = range.end;
    }
    words
}

/// How many capitals a name may have in another language for an acronym: *Naciones Unidas*, “UN”.
const WORDS_OF_AN_ACRONYM: usize = 3;

/// Whether every significant word of a title has a capital, where neither the reference nor a name is a reason for it.
/// `is_common` tells whether the publication has a word in lower case elsewhere.
pub fn is_in_title_case(
    text: &str,
    original: &str,
    language: &LanguageIdentifier,
    reference: &LanguageIdentifier,
    is_common: impl Fn(&str) -> bool,
) -> bool {
    if !writes_as_sentences(language) {
        return false;
    }
    if text.trim_end().ends_with(['.', ';', '!', '…', ',']) || !text.chars().any(char::is_lowercase) {
        return false;
    }
    let (all, original) = (words(text, function_words(language)), words(original, function_words(reference)));
    let title = Title { all: &all, original: &original };
    let own: Vec<&Word<'_>> = all.iter().filter(|word| title.is_own(word)).collect();
    // What opens the title has a capital anyway.
    own.iter().any(|word| !word.is_first)
        && own.iter().all(|word| word.is_capital)
        && (title.has_more_than_names(&is_common)
            || own.len() > 1 && (title.is_no_name(&is_common) || title.is_of_common_words(text, &is_common)))
}

/// The words of a title beside those of its reference.
struct Title<'t> {
    all: &'t [Word<'t>],
    original: &'t [Word<'t>],
}

impl Title<'_> {
    fn is_of_reference(&self, word: &Word<'_>) -> bool {
        self.original.iter().any(|other| other.text == word.text)
    }

    /// Whether a word is the translation's own, and may be asked why it has a capital.
    fn is_own(&self, word: &Word<'_>) -> bool {
        word.is_significant && (word.is_first || !word.opens) && !self.is_of_reference(word)
    }

    /// Whether a title has more capitals than the names of a reference that is written as a sentence are a reason for.
    fn has_more_than_names(&self, is_common: impl Fn(&str) -> bool) -> bool {
        if !self.original.iter().any(|word| word.is_significant && !word.is_capital) {
            return false;
        }
        let acronyms = |words: &[Word<'_>]| words.iter().filter(|word| word.is_acronym()).count();
        let spelt_out = acronyms(self.original).saturating_sub(acronyms(self.all)) * WORDS_OF_AN_ACRONYM;
        let is_kept = |word: &Word<'_>| self.all.iter().any(|other| other.text == word.text);
        // Inside a title in lower case a short word has a capital only within a name: “the About Us page”.
        let is_name = |word: &&Word<'_>| {
            word.is_capital && (word.is_significant || !word.is_first && !word.is_acronym()) && !is_kept(word)
        };
        let names = self.original.iter().filter(is_name);
        let names_inside = names.clone().filter(|word| !word.is_first).count() + spelt_out;
        // The first word may be a name, as in “Brussels mayors”.
        let may_be_names = (names.count() + spelt_out).max(1);
        // The name of an institution has capitals even where the reference has none: *Ministerio de Hacienda*.
        let is_institution = |word: &Word<'_>| word.is_institution() && !ALSO_COMMON.contains(&word.lower.as_str());
        let until = self.all.iter().position(is_institution).unwrap_or(self.all.len());
        let capitals = || self.all[..until].iter().filter(|word| !word.is_first && self.is_own(word));
        capitals().count() > may_be_names || names_inside == 0 && capitals().any(|word| is_common(&word.lower))
    }

    /// Whether a title has a capital that no name has: on what stands between its words, or on one of many.
    fn is_no_name(&self, is_common: impl Fn(&str) -> bool) -> bool {
        let is_between = |word: &Word<'_>| BETWEEN.contains(&word.lower.as_str()) && !self.is_of_reference(word);
        let is_one_of_many = |pair: &[Word<'_>]| {
            let [article, word] = pair else { return false };
            ARTICLES.contains(&article.lower.as_str())
                && self.is_own(word)
                && !word.is_institution()
                && is_common(&word.lower)
        };
        let has_between = self.all.iter().any(|word| word.is_capital && !word.opens && is_between(word));
        has_between && self.all.iter().any(|word| self.is_own(word) && !word.is_first && !is_between(word))
            || self.all.windows(2).any(is_one_of_many)
    }

    /// Whether so many words of a title are common that it is no name, as it may be under a title in capitals.
    fn is_of_common_words(&self, text: &str, is_common: impl Fn(&str) -> bool) -> bool {
        // The name of an institution begins with what it is.
        let institution = self.all.iter().position(Word::is_institution);
        let before = &self.all[..institution.unwrap_or(self.all.len())];
        let own: Vec<&Word<'_>> = before.iter().filter(|word| self.is_own(word)).collect();
        let common = own.iter().filter(|word| !word.is_first && is_common(&word.lower)).count();
        // *Est* is also where the sun rises.
        let is_sentence = self.all.iter().any(|word| VERBS.contains(&word.lower.as_str()) && word.text != "Est");
        // No name lists or explains.
        let lists = text.contains([',', ':']);
        let enough = if is_sentence {
            1
        } else if lists {
            2
        } else {
            3
        };
        common >= enough || institution.is_none() && lists && own.len() > 3
    }
}
