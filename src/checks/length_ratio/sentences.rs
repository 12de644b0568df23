//! A text as words and sentences, as an alignment needs them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::inflection::fold;
use crate::text::prose::HOLE;

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
    /// In lower case and without accents.
    pub(super) folded: String,
    pub(super) letters: usize,
    pub(super) then: Then,
}

/// A text in words.
#[derive(Debug)]
pub(super) struct Sentences {
    pub(super) words: Vec<Word>,
    /// The words of each sentence. A sentence ends where the next one begins.
    pub(super) all: Vec<Range<usize>>,
}

impl Sentences {
    /// Cuts a text into words and sentences.
    pub(super) fn of(text: &str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        for (start, token) in text.split_word_bound_indices() {
            let letters = if token.starts_with(HOLE) {
                LETTERS_OF_A_HOLE
            } else {
                token.chars().filter(|character| character.is_alphanumeric()).count()
            };
            if letters > 0 {
                words.push(Word { at: start..start + token.len(), folded: fold(token), letters, then: Then::Word });
            }
        }
        for at in 0..words.len() {
            let next = words.get(at + 1).map_or(text.len(), |next| next.at.start);
            words[at].then = between(&text[words[at].at.end..next]);
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
        Self { words, all }
    }

    /// The letters of a stretch of words.
    pub(super) fn letters(&self, words: &Range<usize>) -> usize {
        self.words[words.clone()].iter().map(|word| word.letters).sum()
    }

    /// The bytes of a stretch of words.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].at.start..self.words[words.end - 1].at.end
    }
}

/// What the text between two words says.
fn between(gap: &str) -> Then {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '…' | '。' | '？' | '！' | '؟' | '।');
    let closes = |c: char| matches!(c, '"' | '”' | '’' | '»' | ')' | '*' | '_' | ']' | '\u{A0}' | '\u{202F}');
    let behind = gap.rfind(ends).map(|at| gap[at..].trim_start_matches(ends).trim_start_matches(closes));
    if behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(char::is_whitespace)) {
        Then::End
    } else if gap.contains([',', ';', ':', '–', '—', '(', ')', '…', '\n']) || gap.contains(" - ") {
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
        let sentences = Sentences::of(text);
        let found: Vec<&str> = sentences.all.iter().map(|words| &text[sentences.bytes(words)]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_text_is_cut_into_sentences() {
        cut(
            "We must act (all of us). Who, if not we? « Nobody else » …  13.6 % of them",
            &["We must act (all of us", "Who, if not we", "Nobody else", "13.6 % of them"],
        );
        cut("Part 1. We begin", &["Part 1. We begin"]);
        cut("We begin now. The end", &["We begin now. The end"]);
        cut("Hello \u{FFFC}!", &["Hello \u{FFFC}"]);
    }
}
