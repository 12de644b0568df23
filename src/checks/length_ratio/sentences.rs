//! A text as words and sentences, as an alignment needs them.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::cognates::is_long;
use crate::text::inflection::fold;
use crate::text::prose::HOLE;
use crate::text::words::runs;

/// What has fewer letters is no sentence: *D. R. 2021* and *Part 1.*
const FEWEST_LETTERS: usize = 10;

/// For how many letters a placeable stands: a name, or a number.
const LETTERS_OF_A_HOLE: usize = 6;

/// What comes behind a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Another word.
    Word,
    /// A mark within a sentence.
    Mark,
    /// The end of a sentence, or of an abbreviation.
    End,
}

/// A word, or a placeable.
#[derive(Debug)]
pub(super) struct Word {
    /// Its bytes.
    pub(super) at: Range<usize>,
    pub(super) letters: usize,
    pub(super) then: Then,
}

impl Word {
    fn new(text: &str, at: Range<usize>) -> Self {
        let word = &text[at.clone()];
        let letters = |c: char| if c == HOLE { LETTERS_OF_A_HOLE } else { usize::from(c.is_alphanumeric()) };
        Self { at, letters: word.chars().map(letters).sum(), then: Then::Word }
    }
}

/// Elided articles are words: *l’accès* is two.
fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == HOLE || !c.is_ascii() && is_combining_mark(c)
}

/// A text in words.
#[derive(Debug)]
pub(super) struct Sentences<'t> {
    text: &'t str,
    function_words: &'t [&'t str],
    pub(super) words: Vec<Word>,
    /// The words of each sentence. A sentence ends where the next one begins.
    pub(super) all: Vec<Range<usize>>,
}

impl<'t> Sentences<'t> {
    /// Cuts a text into words and sentences. Words of its language that only bind others have no cognates.
    pub(super) fn of(text: &'t str, function_words: &'t [&'t str]) -> Self {
        let mut words: Vec<Word> = runs(text, is_of_a_word).map(|at| Word::new(text, at)).collect();
        for at in 0..words.len() {
            words[at].then = match words.get(at + 1) {
                Some(next) => between(&text[words[at].at.end..next.at.start], &text[next.at.clone()]),
                None => Then::End,
            };
        }
        let mut all: Vec<Range<usize>> = Vec::new();
        let (mut start, mut letters) = (0, 0);
        for (at, word) in words.iter().enumerate() {
            letters += word.letters;
            if word.then == Then::End && letters >= FEWEST_LETTERS {
                all.push(start..at + 1);
                (start, letters) = (at + 1, 0);
            }
        }
        match all.last_mut() {
            Some(last) if letters < FEWEST_LETTERS => last.end = words.len(),
            _ => all.push(start..words.len()),
        }
        Self { text, function_words, words, all }
    }

    /// The letters of a stretch of words.
    pub(super) fn letters(&self, words: &Range<usize>) -> usize {
        self.words[words.clone()].iter().map(|word| word.letters).sum()
    }

    /// A word in lower case and without accents, if a cognate would show where it is translated.
    pub(super) fn anchor(&self, word: &Word) -> Option<String> {
        let folded = || fold(&self.text[word.at.clone()]);
        is_long(word.letters).then(folded).filter(|folded| !self.function_words.contains(&folded.as_str()))
    }

    /// The bytes of the words on both sides of a place between two words.
    pub(super) fn around(&self, words_before: usize) -> Range<usize> {
        let first = words_before.saturating_sub(1);
        self.bytes(&(first..(words_before + 1).min(self.words.len())))
    }

    /// The bytes of a stretch of words.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].at.start..self.words[words.end - 1].at.end
    }
}

/// What the text between two words says. A space that was forgotten behind a full stop is no reason to see no end: behind it
/// is a capital, or a letter of a script without capitals.
fn between(gap: &str, next: &str) -> Then {
    // Most gaps are no more than that.
    if gap == " " {
        return Then::Word;
    }
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '…' | '。' | '？' | '！' | '؟' | '।');
    let closes = |c: char| matches!(c, '"' | '”' | '’' | '»' | ')' | '*' | '_' | ']' | '\u{A0}' | '\u{202F}');
    let behind = gap.rfind(ends).map(|at| gap[at..].trim_start_matches(ends).trim_start_matches(closes));
    let begins = |c: char| c.is_alphabetic() && !c.is_lowercase();
    if behind.is_some_and(|rest| rest.starts_with(char::is_whitespace) || rest.is_empty() && next.starts_with(begins)) {
        Then::End
    } else if gap.contains(ends) || gap.contains([',', ';', ':', '–', '—', '(', ')', '\n']) || gap.contains(" - ") {
        Then::Mark
    } else {
        Then::Word
    }
}

#[cfg(test)]
mod tests {
    use super::Sentences;

    #[track_caller]
    fn cut(text: &str, expected: &[&str]) {
        let sentences = Sentences::of(text, &[]);
        let found: Vec<&str> = sentences.all.iter().map(|words| &text[sentences.bytes(words)]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_text_is_cut_into_sentences() {
        cut(
            "We must act (all of us). Who, if not we? « Nobody else » …  13.6 % of all of them",
            &["We must act (all of us", "Who, if not we", "Nobody else", "13.6 % of all of them"],
        );
        cut("Part 1. We begin", &["Part 1. We begin"]);
        cut("We begin now. The end", &["We begin now. The end"]);
        cut("Hello \u{FFFC}!", &["Hello \u{FFFC}"]);
        cut("The space is missing.Here. See nohup.out", &["The space is missing", "Here. See nohup.out"]);
    }
}
