//! What is looked at before the parser sees a text: the constructs that it cannot survive, and conflict marks.
//!
//! `fluent-syntax` 0.12 recurses once per nested brace or parenthesis, compares each named argument with all others,
//! and slices through a character after a bad `\u`. The resolver of `fluent-bundle` 0.16 panics on numbers that its
//! plural rules cannot hold. An entry with any of these is closed off: [`without`] blanks it.

use std::borrow::Cow;

use super::read::{Problem, Reason};
use crate::text::Span;

mod guard;

/// What the scan of a text found.
pub(super) struct Scan {
    /// One problem per closed entry and per conflict.
    pub(super) problems: Vec<Problem>,
    /// Entries that the parser must not see, from their first byte to the next entry or comment.
    pub(super) closed: Vec<Span>,
    /// Regions between conflict marks, marks included.
    pub(super) conflicts: Vec<Span>,
    /// The bytes of a byte order mark at the start: 0 or 3.
    pub(super) mark: usize,
}

/// Looks through a text once, in time linear in its length.
pub(super) fn scan(text: &str) -> Scan {
    let mark = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let conflicts = conflicts(text, mark);
    let mut problems: Vec<Problem> =
        conflicts.iter().map(|span| Problem { span: span.clone(), reason: Reason::ConflictMark }).collect();
    if mark > 0 {
        problems.push(Problem { span: 0..mark, reason: Reason::ByteOrderMark });
    }
    let mut closed = Vec::new();
    for entry in entries(text, mark) {
        if let Some(problem) = guard::check(text, entry.clone()) {
            problems.push(problem);
            closed.push(entry);
        }
    }
    Scan { problems, closed, conflicts, mark }
}

/// The text for the parser, byte for byte as long as the given one (but for a last line end): closed entries become
/// their first character and blanks, which the parser calls junk.
///
/// A missing last line end is added, since the parser drops a bare `#` there.
pub(super) fn without<'t>(text: &'t str, closed: &[Span]) -> Cow<'t, str> {
    if closed.is_empty() && text.ends_with('\n') {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 1);
    let mut done = 0;
    for span in closed {
        safe.push_str(&text[done..span.start]);
        for (at, character) in text[span.clone()].char_indices() {
            match character {
                '\n' => safe.push('\n'),
                first if at == 0 => safe.push(first),
                other => safe.extend(std::iter::repeat_n(' ', other.len_utf8())),
            }
        }
        done = span.end;
    }
    safe.push_str(&text[done..]);
    if !safe.ends_with('\n') {
        safe.push('\n');
    }
    Cow::Owned(safe)
}

/// The lines from `from` on, each with its offset and its line end.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    text[from..].split_inclusive('\n').scan(from, |next, line| {
        let start = *next;
        *next += line.len();
        Some((start, line))
    })
}

/// The entries with an id: from each line that opens one to the next such line or comment.
///
/// Neither `id =` nor a `#` at the start of a line can stand inside a valid entry, so what the parser makes of one of
/// these pieces does not depend on the others.
fn entries(text: &str, from: usize) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut open = None;
    for (start, line) in lines(text, from) {
        let opens = opens_entry(line);
        if opens || line.starts_with('#') {
            found.extend(open.take().map(|entry| entry..start));
        }
        if opens {
            open = Some(start);
        }
    }
    found.extend(open.map(|entry| entry..text.len()));
    found
}

fn opens_entry(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    let rest = id.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

/// The regions of unresolved merges: a run of marks ends with `>>>>>>>`, or before the next `<<<<<<<`. What is left of
/// a half resolved one counts as well.
fn conflicts(text: &str, from: usize) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut open: Option<Span> = None;
    for (start, line) in lines(text, from) {
        let content = line.trim_end_matches(['\r', '\n']);
        let Some(mark) = conflict_mark(content) else { continue };
        if mark == '<' {
            found.extend(open.take());
        }
        let region = open.get_or_insert(start..start);
        region.end = start + content.len();
        if mark == '>' {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found
}

/// The character that a conflict mark repeats; git writes seven of them, then a blank and a label, or nothing.
fn conflict_mark(line: &str) -> Option<char> {
    let mark = line.chars().next().filter(|first| "<=>|".contains(*first))?;
    let rest = line.trim_start_matches(mark);
    (line.len() - rest.len() == 7 && (rest.is_empty() || rest.starts_with(' '))).then_some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_cut_at_ids_and_comments() {
        let text = "# c\na = 1\n  .b = {\nx\n-t= 2\n#\nb  = 3";
        let cut: Vec<_> = entries(text, 0).into_iter().map(|span| &text[span]).collect();
        assert_eq!(cut, ["a = 1\n  .b = {\nx\n", "-t= 2\n", "b  = 3"]);
    }

    #[test]
    fn one_region_per_conflict() {
        let text = "<<<<<<< HEAD\na = 1\n||||||| base\na = 0\n=======\na = 2\n>>>>>>> other\r\nb = ======= \n=======\n";
        let found: Vec<_> = conflicts(text, 0).into_iter().map(|span| text[span].len()).collect();
        assert_eq!(found, [65, 7]);
        assert!(conflicts("========\n <<<<<<< a\n<<<<<<<x\n", 0).is_empty());
    }

    #[test]
    fn a_closed_entry_keeps_every_offset() {
        let text = "a = é\n  .x = 1\nb = 2";
        let closed = entries(text, 0).remove(0);
        assert_eq!(without(text, std::slice::from_ref(&closed)), "a     \n        \nb = 2\n");
    }
}
