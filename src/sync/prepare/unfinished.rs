//! Blocks that cannot be read yet.

use std::collections::{HashMap, HashSet};

use super::block::{Segment, junk_id, segments};
use crate::ftl::edit::{line_end, line_start};
use crate::ftl::read::Kind;
use crate::resource::Parsed;
use crate::text::Span;
use crate::text::steps::step;

/// A block that is only half turned into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The message; empty if nothing tells.
    pub id: String,
    /// What keeps it from being read.
    pub span: Span,
}

/// The blocks that a translator has begun on and that cannot be read yet: written within the fence, with the fence off in part, or
/// with it off and nothing written.
pub fn unfinished(translation: &Parsed) -> Vec<Unfinished> {
    among(translation, &segments(translation))
}

pub(super) fn among(translation: &Parsed, segments: &[Segment]) -> Vec<Unfinished> {
    let text = translation.file.text();
    let entries = &translation.resource.entries;
    let mut found: Vec<Unfinished> = Vec::new();
    let (mut by_end, mut by_start, mut turned) = (HashMap::new(), HashMap::new(), HashSet::new());
    for segment in segments {
        step(1);
        by_end.insert(line_end(text, segment.span.end), segment);
        if !segment.head && !segment.parts.is_empty() {
            by_start.entry(line_start(text, segment.span.start)).or_insert(segment);
        }
        turned.extend(segment.id.as_ref().map(|id| (segment.entry, id)));
    }
    // What cannot be read comes first: it stands for the rest of its block.
    for (index, junk) in entries.iter().enumerate().filter(|(_, entry)| entry.kind == Kind::Junk) {
        let start = line_start(text, junk.span.start);
        let above = by_end.get(&start).copied();
        let below = by_start.get(&line_end(text, junk.span.end)).copied();
        let previous = index
            .checked_sub(1)
            .map(|previous| &entries[previous])
            .filter(|previous| previous.kind == Kind::Message && turned.contains(&(index - 1, &previous.id)));
        let content = &text[junk.span.clone()];
        if above.is_none() && below.is_none() && previous.is_none() && !content.starts_with("~ ") {
            continue;
        }
        let neighbour = above.or(below).and_then(|segment| segment.id.clone());
        let id = junk_id(content).map(str::to_owned).or(previous.map(|entry| entry.id.clone())).or(neighbour);
        found.push(Unfinished { id: id.unwrap_or_default(), span: junk.span.clone() });
    }
    for segment in segments {
        let id = segment.id.clone().unwrap_or_default();
        if let Some(span) = segment.written() {
            found.push(Unfinished { id, span: span.clone() });
        } else if !segment.head && !segment.whole() && segment.quoted.is_empty() {
            // Lines for attributes whose message has been turned already.
            let translated = translation.find(&id);
            let lacks = |name: &str| translated.is_none_or(|entry| entry.part(Some(name)).is_none());
            let open = segment.parts.iter().find(|part| lacks(&part.name));
            found.extend(open.map(|part| Unfinished { id, span: part.span.clone() }));
        }
    }
    let mut seen = HashSet::new();
    found.retain(|unfinished| unfinished.id.is_empty() || seen.insert(unfinished.id.clone()));
    found.sort_by_key(|unfinished| unfinished.span.start);
    found
}
