//! Edits of a Fluent file by its bytes: what is not edited stays as it is, byte for byte.
//!
//! The helpers see to it that an edit changes what it is about and nothing else: a comment never comes to stand on
//! another message than before, and inserted lines end as the file's lines do.

use std::cell::LazyCell;

use super::read::{Entry, Kind, Resource};
use crate::text::Span;
pub use crate::text::edit::{Edit, apply};
use crate::text::steps::step;

#[cfg(test)]
mod tests;

/// How most of the text's lines end: `\r\n` or `\n`.
pub fn line_ending(text: &str) -> &'static str {
    step(text.len());
    let windows = text.matches("\r\n").count();
    if windows * 2 > text.matches('\n').count() { "\r\n" } else { "\n" }
}

/// Where the line of a place ends, after its line end.
pub fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |offset| at + offset + 1)
}

/// Where the line of a place starts; a byte order mark is on no line.
pub fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(mark(text).min(at), |newline| newline + 1)
}

/// Where the first message can stand: after the comments that open the file (`###`, or `#` on its own), as far as they
/// are `head`.
pub fn body_start(text: &str, resource: &Resource, head: impl Fn(&Entry) -> bool) -> usize {
    let opens = |entry: &&Entry| {
        let level = entry.comment.as_ref().map_or(0, |comment| comment.level);
        entry.kind == Kind::Comment && level != 2 && head(entry)
    };
    let last = resource.entries.iter().take_while(opens).last();
    last.map_or(mark(text), |entry| line_end(text, entry.span.end))
}

/// The bytes of an entry with its comment.
pub fn whole(entry: &Entry) -> Span {
    entry.comment.as_ref().map_or(entry.span.start, |comment| comment.span.start)..entry.span.end
}

/// Takes out the lines that these spans stand on (in order, and apart). Where a paragraph goes, one of the blank lines
/// beside it goes with it.
pub fn remove(text: &str, spans: &[Span]) -> Vec<Edit> {
    let mut groups: Vec<Span> = Vec::new();
    for span in spans {
        let lines = line_start(text, span.start)..line_end(text, span.end);
        match groups.last_mut() {
            // What stands between two that go is blank: then all of it is one paragraph.
            Some(last) if lines.start <= last.end || text[last.end..lines.start].trim().is_empty() => {
                last.end = last.end.max(lines.end);
            }
            _ => groups.push(lines),
        }
    }
    let ending = LazyCell::new(|| line_ending(text));
    let edit = |lines: Span| {
        let replacement = if joins_comments(text, &lines) { *ending } else { "" };
        Edit { span: with_blank(text, lines), replacement: replacement.to_owned() }
    };
    groups.into_iter().map(edit).collect()
}

/// These lines and one blank line beside them, if without it two paragraphs would not become one.
fn with_blank(text: &str, lines: Span) -> Span {
    let opens = lines.start <= mark(text);
    let before = if opens { lines.start } else { line_start(text, lines.start - 1) };
    if !text[before..lines.start].trim().is_empty() {
        return lines;
    }
    if lines.end == text.len() {
        return before..lines.end;
    }
    let after = line_end(text, lines.end);
    if text[lines.end..after].trim().is_empty() { lines.start..after } else { lines }
}

/// Whether two comments would become one without these lines, which are no part of either.
fn joins_comments(text: &str, lines: &Span) -> bool {
    let before = line_start(text, lines.start.saturating_sub(1).max(mark(text)));
    let is_comment = |line: &str| line.starts_with('#');
    lines.start > before
        && is_comment(&text[before..lines.start])
        && is_comment(&text[lines.end..])
        && text[lines.clone()].lines().any(|line| !line.trim().is_empty() && !is_comment(line))
}

/// Gives a message another id.
pub fn rename(entry: &Entry, id: &str) -> Edit {
    Edit { span: entry.id_span.clone(), replacement: id.to_owned() }
}

/// Puts paragraphs where a line starts or the text ends, with a blank line around each. `attached` stands right under
/// the line before. Lines within them end in `\n`, the last of each in nothing; they get `ending`, as the file's lines have it.
pub fn insert(text: &str, ending: &str, at: usize, attached: Option<&str>, paragraphs: &[String]) -> Edit {
    let mut inserted = String::new();
    let before = text[..at].strip_suffix('\n').unwrap_or(&text[..at]);
    if at > mark(text) && !text[..at].ends_with('\n') {
        inserted.push('\n');
    }
    let mut blank = before[line_start(before, before.len())..].trim().is_empty();
    if let Some(lines) = attached {
        inserted.extend([lines, "\n"]);
        blank = false;
    }
    for paragraph in paragraphs {
        if !blank {
            inserted.push('\n');
        }
        inserted.extend([paragraph, "\n"]);
        blank = false;
    }
    if at < text.len() && !blank && !text[at..line_end(text, at)].trim().is_empty() {
        inserted.push('\n');
    }
    let replacement = if ending == "\n" { inserted } else { inserted.replace('\n', ending) };
    Edit { span: at..at, replacement }
}

/// The bytes of a byte order mark.
fn mark(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
}
