//! Blanks beside brackets: one outside, none inside.

use std::ops::Range;

use crate::text::around::{after, before, is_blank, is_word, run_after, run_before, word_before};
use crate::text::opaque::Opaque;

/// What is wrong beside a bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// “Solidaria(ESS)”
    Before,
    /// “(ESS)en”
    Behind,
    /// “( ESS”, “ESS )”
    Inside,
}

/// A bracket with what is wrong there.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) fault: Fault,
    /// The bracket, with the blanks inside it.
    pub(super) range: Range<usize>,
    pub(super) bracket: char,
}

/// What is wrong beside the brackets of a text, in order.
pub(super) fn find(text: &str, opaque: &Opaque) -> Vec<Found> {
    let mut found = Vec::new();
    let round = text.match_indices(['(', ')']).filter(|(at, _)| !opaque.contains(*at));
    for (at, bracket) in round {
        let opens = bracket == "(";
        let inside = if opens { blanks_behind(text, at + 1) } else { blanks_before(text, at) };
        let bracket = if opens { '(' } else { ')' };
        let mut push = |fault, range| found.push(Found { fault, range, bracket });
        if let Some(blanks) = inside {
            push(Fault::Inside, blanks.start.min(at)..blanks.end.max(at + 1));
        } else if opens && is_glued_to_word(text, at) {
            push(Fault::Before, at..at + 1);
        } else if !opens && is_glued_to_next(text, at) {
            push(Fault::Behind, at..at + 1);
        }
    }
    found
}

/// The blanks between an opening bracket and its words; a box to tick is no bracket of a sentence.
fn blanks_behind(text: &str, at: usize) -> Option<Range<usize>> {
    let blanks = run_after(text, at, is_blank);
    let word = run_after(text, blanks.end, is_word);
    let boxed = matches!(&text[word.clone()], "x" | "X") && text[word.end..].trim_start().starts_with(')');
    (!blanks.is_empty() && !word.is_empty() && !boxed).then_some(blanks)
}

/// The blanks between words and a closing bracket.
fn blanks_before(text: &str, at: usize) -> Option<Range<usize>> {
    let blanks = run_before(text, at, is_blank);
    let word = run_before(text, blanks.start, is_word);
    let boxed = matches!(&text[word.clone()], "x" | "X") && text[..word.start].trim_end().ends_with('(');
    let marked = before(text, blanks.start).is_some_and(|c| is_word(c) || matches!(c, '.' | '»' | '”'));
    // In « 8 ) » a digit may be a face.
    let face = &text[word] == "8";
    (!blanks.is_empty() && marked && !boxed && !face).then_some(blanks)
}

fn is_glued_to_word(text: &str, at: usize) -> bool {
    let word = word_before(text, at);
    let apart = before(text, at - word.len()).is_none_or(|c| c.is_whitespace() || matches!(c, '’' | '«' | '“' | '-'));
    let length = text[at..].find(')').unwrap_or(text.len() - at);
    let in_capitals = !word.contains(char::is_lowercase);
    word.chars().count() > 2 && apart && is_aside(&text[at + 1..at + length], in_capitals)
}

fn is_glued_to_next(text: &str, at: usize) -> bool {
    let Some(open) = text[..at].rfind('(') else { return false };
    let next = run_after(text, at + 1, char::is_alphabetic);
    let word = &text[next.clone()];
    let apart = after(text, next.end).is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '’'));
    let begins = before(text, open).is_none_or(char::is_whitespace);
    // (ONG)s, (económica)mente
    let suffix = matches!(word, "s" | "es" | "mente" | "ment");
    let whole = word.chars().nth(1).is_some() || matches!(word, "y" | "e" | "o" | "u" | "a" | "à" | "l" | "d");
    begins && apart && whole && !suffix && is_aside(&text[open + 1..at], false)
}

/// Whether words in brackets stand for themselves. What may be put on a word does not: alumno(s), autor(as), (re)construir,
/// f(x).
fn is_aside(words: &str, beside_capitals: bool) -> bool {
    let words = words.trim();
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let acronym = words.chars().filter(|c| c.is_uppercase()).nth(1).is_some() && !beside_capitals;
    let year = words.len() == 4 && words.bytes().all(|byte| byte.is_ascii_digit());
    let several = words.contains(' ') && letters > 3 && !words.contains(['/', '=', '_']);
    let long = letters > 6 && !beside_capitals && words.starts_with(char::is_uppercase);
    acronym || year || several || long
}
