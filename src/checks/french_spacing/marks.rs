//! Marks beside which a wrong blank stands, or none.

use std::ops::Range;

use crate::text::around::{
    after, before, before_emphasis, is_blank, is_emphasis, is_in_name, is_sign, run_after, run_before,
};
use crate::text::opaque::Opaque;
use crate::text::prose::HOLE;
use crate::text::typography::{Gap, Spacing};

/// A mark with a wrong blank beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Misplaced {
    /// The mark.
    pub(super) mark: Range<usize>,
    /// The blanks; empty where some are missing.
    pub(super) gap: Range<usize>,
    /// What belongs there.
    pub(super) wanted: &'static str,
    /// What stands beside it is known.
    pub(super) certain: bool,
}

/// What stands before a mark and its blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// Nothing, or what a mark cannot follow: then it is none of a sentence.
    Nothing,
    /// Other marks. Together they may stand without a blank.
    Marks,
    /// A word, or what closes.
    Word,
    /// A placeable, whose words are not known.
    Hole,
}

/// The marks of a text with wrong blanks, in order. `references`: what it translates.
pub(super) fn find(text: &str, opaque: &Opaque, spacing: &Spacing, references: &[&str]) -> Vec<Misplaced> {
    let marks = text.char_indices().filter(|(at, _)| !opaque.contains(*at));
    let misplaced = marks.filter_map(|(at, mark)| {
        let end = at + mark.len_utf8();
        let next = after(text, end);
        match mark {
            '«' => after_guillemet(text, at, spacing.guillemets),
            '»' => before_mark(text, at, end, spacing.guillemets),
            '%' => before_percent(text, at, spacing.percent),
            ':' if ends_words(mark, next) => before_mark(text, at, end, spacing.colon),
            '!' | '?' if is_sign(text, &run_after(text, at, |c| matches!(c, '!' | '?')), references) => None,
            ';' | '!' | '?' if ends_words(mark, next) && !is_in_name(text, at..end, references) => {
                before_mark(text, at, end, spacing.high)
            }
            ':' if is_shifted(text, at, next) => doubtful(before_mark(text, at, end, spacing.colon)),
            ';' if is_shifted(text, at, next) => doubtful(before_mark(text, at, end, spacing.high)),
            _ => None,
        }
    });
    misplaced.collect()
}

/// Whether such a mark, with this behind it, ends words: a blank, the end, what closes, other marks. Otherwise it is part of
/// something else: a time, a ratio, an image of Markdown, an operator.
fn ends_words(mark: char, next: Option<char>) -> bool {
    next.is_none_or(|next| match next {
        '»' | '”' | '’' | '"' | '\'' | '*' | '_' | '~' | '<' | '—' | '–' | '.' | ',' | '…' | '›' | '«' | '“' | '‘' => {
            true
        }
        // Notes: mot ?¹
        '¹' | '²' | '³' | '⁴'..='⁹' => true,
        ')' | ']' | '}' | '|' => matches!(mark, '!' | '?' | ';'),
        '!' | '?' => matches!(mark, '!' | '?'),
        ';' | ':' => matches!(mark, '!' | '?'),
        next => next.is_whitespace(),
    })
}

/// Whether the blank behind a mark has slipped before it: mot ;autre
fn is_shifted(text: &str, at: usize, next: Option<char>) -> bool {
    let blanks = run_before(text, at, is_blank);
    let after_word = before(text, blanks.start).is_some_and(char::is_alphabetic);
    !blanks.is_empty() && after_word && next.is_some_and(char::is_alphabetic)
}

/// Somebody must look at the fix: what the mark belongs to is not certain.
fn doubtful(misplaced: Option<Misplaced>) -> Option<Misplaced> {
    misplaced.map(|misplaced| Misplaced { certain: false, ..misplaced })
}

fn before_mark(text: &str, at: usize, end: usize, accepted: Gap) -> Option<Misplaced> {
    let mark = &text[at..end];
    let mut gap = run_before(text, at, char::is_whitespace);
    if gap.is_empty() {
        let emphasis = run_before(text, at, is_emphasis);
        if !emphasis.is_empty() {
            let inner = run_before(text, emphasis.start, char::is_whitespace);
            gap = if inner.is_empty() { at..at } else { inner };
        }
    }
    let blanks = &text[gap.clone()];
    if accepted.contains(&blanks) {
        return None;
    }
    let left = left_of(text, if gap.is_empty() { at } else { gap.start });
    // Markdown begins lines with a colon; a blank line parts paragraphs.
    let line_start = blanks.contains('\n') && (mark == ":" || blanks.matches('\n').count() > 1);
    let judged = match left {
        Left::Nothing => false,
        // « Quoi… ? », but « Quoi…? » is as good, and so is « ? ! ».
        Left::Marks => !blanks.is_empty() && before(text, gap.start) == Some('…') || mark == "»",
        Left::Word | Left::Hole => true,
    };
    let wanted = accepted.first().copied()?;
    (judged && !line_start).then(|| Misplaced { mark: at..end, gap, wanted, certain: left != Left::Hole })
}

fn left_of(text: &str, at: usize) -> Left {
    let emphasis = run_before(text, at, is_emphasis);
    match before(text, emphasis.start) {
        None | Some('\n') => Left::Nothing,
        Some(HOLE) => Left::Hole,
        // Emphasis that opens, or the bullet of a list.
        Some(blank) if blank.is_whitespace() => Left::Nothing,
        Some(
            '(' | '[' | '{' | '«' | '“' | '‘' | '‹' | '/' | '\\' | '-' | '–' | '—' | '&' | '=' | '#' | '@' | '<' | '¿'
            | '¡' | '|' | '+',
        ) => Left::Nothing,
        Some('!' | '?' | '…' | ':' | ';' | ',') => Left::Marks,
        Some('.') if text[..emphasis.start].ends_with("..") => Left::Marks,
        Some(_) => Left::Word,
    }
}

fn after_guillemet(text: &str, at: usize, accepted: Gap) -> Option<Misplaced> {
    let end = at + '«'.len_utf8();
    let gap = run_after(text, end, char::is_whitespace);
    let next = after(text, gap.end)?;
    let blanks = &text[gap.clone()];
    // Before what closes it opens nothing.
    if accepted.contains(&blanks) || matches!(next, '»' | '”' | '’' | ')' | ']' | '}') {
        return None;
    }
    let wanted = accepted.first().copied()?;
    Some(Misplaced { mark: at..end, gap, wanted, certain: next != HOLE })
}

fn before_percent(text: &str, at: usize, accepted: Gap) -> Option<Misplaced> {
    let end = at + 1;
    let gap = run_before(text, at, is_blank);
    let is_amount = before_emphasis(text, gap.start).is_some_and(|c| c.is_ascii_digit());
    let joined = after(text, end).is_some_and(|c| c.is_alphanumeric() || matches!(c, '%' | '}' | '{'));
    let blanks = &text[gap.clone()];
    if !is_amount || joined || accepted.contains(&blanks) {
        return None;
    }
    let wanted = accepted.first().copied()?;
    Some(Misplaced { mark: at..end, gap, wanted, certain: true })
}
