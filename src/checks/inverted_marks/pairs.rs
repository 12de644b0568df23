//! Which of ¿ ¡ ? ! belong together, and which have no partner.

use std::ops::Range;

use crate::text::around::{after, before, is_blank, is_in_name, is_sign, run_after, run_before};
use crate::text::prose::Prose;

/// What is wrong with marks, at their bytes in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nothing opens what these close.
    NoOpening(Range<usize>),
    /// Nothing closes what these open.
    NoClosing(Range<usize>),
    /// More marks close than have opened.
    Unequal { open: Range<usize>, close: Range<usize> },
    /// A question is opened as an exclamation or the other way round, and the reference has only what closes it.
    Other { open: Range<usize>, close: Range<usize> },
    /// Blanks stand between a mark and its words.
    Blank { mark: Range<usize>, blanks: Range<usize> },
}

/// What is wrong in a text, in order. `references`: what it translates.
pub(super) fn faults(prose: &Prose, references: &[&str]) -> Vec<Fault> {
    let text = prose.text();
    if !text.contains(['¿', '¡', '?', '!']) {
        return Vec::new();
    }
    let opaque = prose.opaque();
    let mut faults = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut done = 0;
    while let Some(offset) = text[done..].find(['¿', '¡', '?', '!']) {
        let start = done + offset;
        let opens = text[start..].starts_with(['¿', '¡']);
        let run = run_after(text, start, |c| if opens { matches!(c, '¿' | '¡') } else { matches!(c, '?' | '!') });
        done = run.end;
        if opaque.contains(start) || is_mentioned(text, &run) || is_sign(text, &run, references) {
            continue;
        }
        if opens {
            let blanks = run_after(text, run.end, is_blank);
            if !blanks.is_empty() && after(text, blanks.end).is_some_and(|c| !matches!(c, '\n' | '?' | '!')) {
                faults.push(Fault::Blank { mark: run.clone(), blanks });
            }
            open.extend(text[run.clone()].char_indices().map(|(at, _)| start + at));
        } else if !is_no_mark(text, &run, open.is_empty()) && !is_in_name(text, run.clone(), references) {
            let blanks = run_before(text, start, is_blank);
            if !blanks.is_empty() && before(text, blanks.start).is_some_and(|c| !matches!(c, '\n' | '¿' | '¡')) {
                faults.push(Fault::Blank { mark: run.clone(), blanks });
            }
            close(text, run, &mut open, &mut faults, references);
        }
    }
    let mut left = open.into_iter().map(|at| at..at + '¿'.len_utf8());
    if let Some(mut run) = left.next() {
        for next in left {
            if next.start == run.end {
                run.end = next.end;
            } else {
                faults.push(Fault::NoClosing(std::mem::replace(&mut run, next)));
            }
        }
        faults.push(Fault::NoClosing(run));
    }
    faults
}

/// Closes what is open with a run of ? and !.
fn close(text: &str, run: Range<usize>, open: &mut Vec<usize>, faults: &mut Vec<Fault>, references: &[&str]) {
    let count = run.len();
    let Some(last) = open.last().copied() else {
        faults.push(Fault::NoOpening(run));
        return;
    };
    let at = |start: usize| start..start + '¿'.len_utf8();
    if count > 1 {
        let popped = open.split_off(open.len().saturating_sub(count));
        if let ([first, ..], true) = (popped.as_slice(), popped.len() < count) {
            faults.push(Fault::Unequal { open: *first..at(last).end, close: run });
        }
        return;
    }
    let same = |start: &usize| text[*start..].starts_with('¿') == text[run.start..].starts_with('?');
    if same(&last) {
        open.pop();
    } else if let Some(index) = open.iter().rposition(same) {
        faults.extend(open.drain(index..).skip(1).map(|start| Fault::NoClosing(at(start))));
    } else if ends_sentence(&text[last..run.start]) {
        faults.push(Fault::NoOpening(run));
    } else {
        // A question that is an exclamation may be opened as one and closed as the other.
        open.pop();
        if is_only(&text[run.clone()], references) {
            faults.push(Fault::Other { open: at(last), close: run });
        }
    }
}

/// Whether the reference has this mark and not the other: it asks and does not exclaim, or exclaims and does not ask.
fn is_only(mark: &str, references: &[&str]) -> bool {
    let other = if mark == "?" { "!" } else { "?" };
    let has = |mark: &str| references.iter().any(|reference| reference.contains(mark));
    has(mark) && !has(other)
}

/// Whether a sentence ends within a text.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.contains("\n\n")
        || text.match_indices(['.', '…']).any(|(at, stop)| {
            let rest = text[at + stop.len()..].trim_start_matches(['”', '»', '’', ')', '*', '_']);
            rest.starts_with(char::is_whitespace)
                && rest
                    .trim_start()
                    .trim_start_matches(['“', '«', '‘', '(', '¿', '¡', '*', '_'])
                    .starts_with(char::is_uppercase)
        })
}

/// Whether marks are spoken of, or stand alone as a remark: (?), «¿».
fn is_mentioned(text: &str, run: &Range<usize>) -> bool {
    let left = before(text, run.start).is_some_and(|c| matches!(c, '(' | '[' | '«' | '“' | '‘'));
    left && after(text, run.end).is_some_and(|c| matches!(c, ')' | ']' | '»' | '”' | '’'))
}

/// Whether ? or ! ends no words: an image of Markdown, an operator, a factorial, a part of a word.
fn is_no_mark(text: &str, run: &Range<usize>, none_open: bool) -> bool {
    let left = before(text, run.start);
    let right = after(text, run.end);
    let begins =
        left.is_none_or(char::is_whitespace) && right.is_some_and(|c| c.is_alphanumeric() || matches!(c, '=' | '['));
    let in_brackets = left.is_some_and(|c| matches!(c, '(' | '[' | '{'));
    let in_word = left.is_some_and(char::is_alphanumeric) && right.is_some_and(char::is_alphanumeric);
    let factorial = left.is_some_and(|c| c.is_ascii_digit())
        && text[run.end..].trim_start().starts_with(['=', '+', '*', '×', '/', '÷']);
    begins || in_brackets || right == Some('[') || none_open && (in_word || factorial)
}
