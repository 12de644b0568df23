//! Where in a translation a message of the reference belongs.

use std::collections::{HashMap, HashSet};

use super::block::{Segment, positions, segments};
use crate::ftl::edit::{self, line_end, line_start};
use crate::ftl::read::{Entry, Kind};
use crate::resource::Parsed;

/// Where a message of the reference belongs in a translation that has it not: behind its nearest predecessor that is there,
/// or behind what opens the file.
pub fn place(translation: &Parsed, reference: &Parsed, id: &str) -> usize {
    let segments = segments(translation);
    let mut anchors = Anchors::new(translation, &segments);
    for message in reference.resource.messages().take_while(|message| message.id != id) {
        anchors.pass(&message.id);
    }
    anchors.at
}

/// Walks the reference's messages and knows where the one after them belongs.
pub(super) struct Anchors<'a> {
    translation: &'a Parsed,
    pub(super) positions: HashMap<&'a str, usize>,
    pub(super) by_id: HashMap<&'a str, Vec<&'a Segment>>,
    /// The entries with fenced lines.
    fenced: HashSet<usize>,
    pub(super) at: usize,
}

impl<'a> Anchors<'a> {
    pub(super) fn new(translation: &'a Parsed, segments: &'a [Segment]) -> Self {
        let mut by_id: HashMap<&str, Vec<&Segment>> = HashMap::new();
        for segment in segments {
            if let Some(id) = &segment.id {
                by_id.entry(id).or_default().push(segment);
            }
        }
        let fenced: HashSet<usize> = segments.iter().map(|segment| segment.entry).collect();
        let starts: HashSet<usize> =
            fenced.iter().map(|&entry| translation.resource.entries[entry].span.start).collect();
        let head = |entry: &Entry| !starts.contains(&entry.span.start);
        let at = edit::body_start(translation.file.text(), &translation.resource, head);
        Self { translation, positions: positions(translation), by_id, fenced, at }
    }

    /// Where an entry ends, with what stands right under it and belongs to it: a block for its attributes, or what could
    /// not be read.
    fn end_of(&self, mut entry: usize) -> usize {
        let (text, entries) = (self.translation.file.text(), &self.translation.resource.entries);
        let mut end = line_end(text, entries[entry].span.end);
        while let Some(next) = entries.get(entry + 1) {
            let belongs = next.kind == Kind::Junk || next.kind == Kind::Comment && self.fenced.contains(&(entry + 1));
            if !belongs || line_start(text, next.span.start) != end {
                break;
            }
            entry += 1;
            end = line_end(text, next.span.end);
        }
        end
    }

    pub(super) fn has_lines_to_write_on(&self, id: &str) -> bool {
        self.by_id.get(id).is_some_and(|segments| segments.iter().any(|segment| !segment.parts.is_empty()))
    }

    pub(super) fn pass(&mut self, id: &str) {
        let fenced = || self.by_id.get(id)?.iter().find(|segment| segment.alone).map(|segment| segment.entry);
        if let Some(entry) = self.positions.get(id).copied().or_else(fenced) {
            self.at = self.end_of(entry);
        }
    }
}
