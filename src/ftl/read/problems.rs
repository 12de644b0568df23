//! What to say about what could not be read, and about what stands there twice.

use std::collections::HashMap;

use fluent_syntax::parser;

use super::super::scan::Scan;
use super::{Entry, Kind, Problem, Reason};
use crate::text::Span;

/// What to say about a piece of junk; nothing if the scan or a conflict accounts for it.
pub(super) fn of_junk(text: &str, raw: Span, error: &parser::ParserError, scan: &Scan) -> Option<Problem> {
    let closed = scan.closed.binary_search_by_key(&raw.start, |entry| entry.start).is_ok();
    if closed || touches(&scan.conflicts, &raw) {
        return None;
    }
    // What nothing closes is looked for until the next entry begins; it is missed where its own entry ends.
    let end = raw.start + text[raw.clone()].trim_end().len();
    let span = snap(text, (error.pos.start + scan.mark).min(end)..(error.pos.end + scan.mark).min(end));
    if let Some(indent) = tab_indent(text, raw).filter(|indent| indent.end <= span.end + 1) {
        return Some(Problem { span: indent, reason: Reason::TabIndent });
    }
    // An error over a whole entry would be shown as all its lines.
    let line_end = text[span.clone()].find(['\r', '\n']).map_or(span.end, |offset| span.start + offset);
    Some(Problem { span: span.start..line_end, reason: Reason::Parser(error.kind.clone()) })
}

/// The first indentation with a tab, up to that tab.
fn tab_indent(text: &str, within: Span) -> Option<Span> {
    let mut start = within.start;
    text[within].split_inclusive('\n').find_map(|line| {
        let at = start;
        start += line.len();
        let blanks = line.len() - line.trim_start_matches(' ').len();
        line[blanks..].starts_with('\t').then_some(at..at + blanks + 1)
    })
}

/// The parser counts bytes, and past the end.
fn snap(text: &str, span: Span) -> Span {
    let (mut start, mut end) = (span.start.min(text.len()), span.end.min(text.len()));
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end.max(start)
}

/// Whether a span overlaps one of these, which are in order and apart.
pub(in crate::ftl) fn touches(spans: &[Span], span: &Span) -> bool {
    spans.get(spans.partition_point(|other| other.end <= span.start)).is_some_and(|other| other.start < span.end)
}

/// Ids and attributes that stand there twice, but for the two sides of a conflict.
pub(super) fn duplicates(entries: &[Entry], conflicts: &[Span]) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut ids = HashMap::new();
    for entry in entries.iter().filter(|entry| matches!(entry.kind, Kind::Message | Kind::Term)) {
        if touches(conflicts, &entry.span) {
            continue;
        }
        let first = ids.entry((entry.kind, entry.id.as_str())).or_insert(&entry.id_span);
        if *first != &entry.id_span {
            let reason = Reason::DuplicateId { first: first.clone() };
            found.push(Problem { span: entry.id_span.clone(), reason });
        }
        let mut names = HashMap::new();
        for attribute in &entry.attributes {
            let first = names.entry(attribute.name.as_str()).or_insert(&attribute.name_span);
            if *first != &attribute.name_span {
                let reason = Reason::DuplicateAttribute { first: first.clone() };
                found.push(Problem { span: attribute.name_span.clone(), reason });
            }
        }
    }
    found
}
