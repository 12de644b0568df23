//! Puts what is missing into a translation, with the reference's text beside it, and takes away what is done. Pure.
//!
//! For a message that is missing there is a block, a comment on its own. A translator writes behind the equals signs and
//! takes the fence, `# ~ `, off those lines:
//!
//! ```ftl
//! # ~ a: to translate. …
//! # ~ | # Who speaks, and what the reference's comment says besides.
//! # ~ | a = The reference's text
//! # ~ |     .title = Its title
//! # ~ a =
//! # ~     .title =
//! ```
//!
//! What is above the message then is taken away by the next run. Where a message lacks attributes only, the block stands
//! right under it and the lines to write on come first, since Fluent has no comments within a message.
//!
//! Nothing that somebody wrote is ever changed. A block is the program's own as long as nothing stands behind its equals
//! signs and the quoted lines are those that were written: their fingerprint is kept in the basis, in a line `offered: …`.

mod block;
mod place;
#[cfg(test)]
mod tests;
mod unfinished;

use std::collections::{BTreeMap, HashSet};

use block::{Block, Segment, mark, positions, quoted_in, segments};
use place::Anchors;
use unfinished::among;

use super::refresh;
use crate::ftl::edit::{self, Edit, line_end};
use crate::ftl::read::{Entry, Pattern};
use crate::resource::Parsed;
use crate::resource::basis::{Basis, BasisEntry, BasisPart, OFFERED, State};
use crate::resource::reference::speaker;
use crate::text::{SourceFile, Span};

pub use place::place;
pub use unfinished::{Unfinished, unfinished};

/// A translation with its blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The translation's text.
    pub text: String,
    /// The basis, with what is offered now.
    pub basis: Basis,
    /// What was written, or refreshed.
    pub offered: Vec<Offered>,
    /// The messages of the blocks that were taken away.
    pub removed: Vec<String>,
    /// The messages of the blocks that somebody has changed: they were left alone.
    pub touched: Vec<String>,
}

/// A message whose text stands in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its id.
    pub id: String,
    /// The parts that are missing (the value under the empty name), with the reference's canonical patterns.
    pub parts: Vec<(String, String)>,
}

/// What is wanted of the blocks.
pub struct Wanted<'a> {
    /// What to do with the block of an id, in one line.
    pub head: &'a dyn Fn(&str) -> String,
    /// Whether a message may be missing: then there is no block for it.
    pub may_lack: &'a dyn Fn(&str) -> bool,
}

/// Brings the blocks of a translation up to date.
pub fn prepare(translation: Option<&Parsed>, reference: &Parsed, basis: &Basis, wanted: &Wanted<'_>) -> Prepared {
    let empty = Parsed::new(SourceFile::new("", ""));
    let translation = translation.unwrap_or(&empty);
    let mut run = Run { reference, wanted, known: basis, basis: refresh(basis, reference), offered: Vec::new() };
    let (text, removed, touched) = run.tidy(translation);
    let tidied = Parsed::new(SourceFile::new(translation.file.path().clone(), text));
    let segments = segments(&tidied);
    let text = run.offer(&tidied, &segments);
    let fenced = segments.iter().filter_map(|segment| segment.id.as_deref());
    let there: HashSet<&str> = fenced.chain(run.offered.iter().map(|offered| offered.id.as_str())).collect();
    for entry in &mut run.basis.entries {
        if !there.contains(entry.id.as_str()) {
            entry.other.retain(|line| !line.starts_with(OFFERED));
        }
    }
    Prepared { text, basis: run.basis, offered: run.offered, removed, touched }
}

struct Run<'a> {
    reference: &'a Parsed,
    wanted: &'a Wanted<'a>,
    /// The basis as it was: it tells what the blocks of messages that are gone were.
    known: &'a Basis,
    basis: Basis,
    offered: Vec<Offered>,
}

/// What a translation lacks of a message.
enum Lack<'a> {
    Nothing,
    All(&'a Entry),
    Attributes(&'a Entry, Vec<&'a str>),
}

impl<'a> Run<'a> {
    fn lack(&self, translation: &Parsed, id: &str) -> Lack<'a> {
        let Some(message) = self.reference.find(id) else { return Lack::Nothing };
        let Some(translated) = translation.find(id) else {
            return if (self.wanted.may_lack)(id) { Lack::Nothing } else { Lack::All(message) };
        };
        let mut names: Vec<&str> = Vec::new();
        let lacks = |name: &&str| translated.part(Some(name)).is_none();
        names.extend(message.attributes.once_each().map(|attribute| attribute.name.as_str()).filter(lacks));
        // A value that is missing has its place within the message: no line under it could become that value.
        if names.is_empty() { Lack::Nothing } else { Lack::Attributes(message, names) }
    }

    fn block(&self, message: &Entry, attributes: Option<&[&str]>) -> Block {
        Block::new(self.reference, message, attributes, &(self.wanted.head)(&message.id))
    }

    /// Takes away the blocks that are done with and refreshes those whose reference has changed.
    fn tidy(&mut self, translation: &Parsed) -> (String, Vec<String>, Vec<String>) {
        let text = translation.file.text();
        let ending = edit::line_ending(text);
        let segments = segments(translation);
        let held: HashSet<String> = among(translation, &segments).into_iter().map(|unfinished| unfinished.id).collect();
        let at = positions(translation);
        let (mut gone, mut edits): (Vec<Span>, Vec<Edit>) = (Vec::new(), Vec::new());
        let (mut removed, mut touched) = (Vec::new(), Vec::new());
        let mut kept: HashSet<&str> = HashSet::new();
        for segment in &segments {
            let Some(id) = segment.id.as_deref().filter(|id| !held.contains(*id)) else { continue };
            let lack = self.lack(translation, id);
            if !self.own(segment, id, &lack) {
                if !matches!(lack, Lack::Nothing) {
                    touched.push(id.to_owned());
                }
                continue;
            }
            let in_place = segment.alone && segment.under.is_some() && segment.under == at.get(id).copied();
            let wanted = match &lack {
                Lack::All(message) if segment.alone => Some((*message, self.block(message, None), None)),
                Lack::Attributes(message, names) if in_place => {
                    Some((*message, self.block(message, Some(names)), Some(names)))
                }
                _ => None,
            };
            match wanted.filter(|_| kept.insert(id)) {
                None => {
                    gone.push(segment.span.clone());
                    removed.push(id.to_owned());
                }
                Some((_, block, _)) if block.is(segment) => {}
                Some((message, block, names)) => {
                    let replacement = block.text().replace('\n', ending);
                    edits.push(Edit { span: segment.span.clone(), replacement });
                    self.record(message, names.map(Vec::as_slice), &block);
                }
            }
        }
        edits.extend(edit::remove(text, &gone));
        removed.dedup();
        // What is offered again right after is not gone.
        removed.retain(|id| matches!(self.lack(translation, id), Lack::Nothing));
        let mut all_touched: Vec<String> = held.into_iter().collect();
        all_touched.sort();
        all_touched.extend(touched);
        (edit::apply(text, edits), removed, all_touched)
    }

    /// Whether all of these lines are the program's.
    fn own(&self, segment: &Segment, id: &str, lack: &Lack<'_>) -> bool {
        if segment.written().is_some() {
            return false;
        }
        let recorded = self.known.find(id);
        if recorded.and_then(offered_mark).is_some_and(|offered| offered == mark(&segment.quoted)) {
            return true;
        }
        let mut known: HashSet<String> = recorded.map(quoted_in).unwrap_or_default().into_iter().collect();
        if let Some(message) = self.reference.find(id) {
            known.extend(self.block(message, None).quoted);
            if let Lack::Attributes(_, names) = lack {
                known.extend(self.block(message, Some(names)).quoted);
            }
        }
        segment.quoted.iter().all(|line| known.contains(line))
    }

    /// Puts in a block for everything that is missing and has none.
    fn offer(&mut self, translation: &Parsed, segments: &[Segment]) -> String {
        let text = translation.file.text();
        let held: HashSet<String> = among(translation, segments).into_iter().map(|unfinished| unfinished.id).collect();
        let mut anchors = Anchors::new(translation, segments);
        let mut places: BTreeMap<usize, (Option<String>, Vec<String>)> = BTreeMap::new();
        let mut seen = HashSet::new();
        for message in self.reference.resource.messages().filter(|message| seen.insert(message.id.as_str())) {
            let id = message.id.as_str();
            let fenced = anchors.has_lines_to_write_on(id) || held.contains(id);
            match self.lack(translation, id) {
                Lack::All(message) if !fenced && !anchors.by_id.contains_key(id) => {
                    let block = self.block(message, None);
                    places.entry(anchors.at).or_default().1.push(block.text());
                    self.record(message, None, &block);
                }
                Lack::Attributes(message, names) if !fenced => {
                    let block = self.block(message, Some(&names));
                    let end = anchors.positions.get(id).map(|&index| translation.resource.entries[index].span.end);
                    places.entry(line_end(text, end.unwrap_or(anchors.at))).or_default().0 = Some(block.text());
                    self.record(message, Some(&names), &block);
                }
                _ => {}
            }
            anchors.pass(id);
        }
        let ending = edit::line_ending(text);
        let insert = |(at, (attached, blocks)): (usize, (Option<String>, Vec<String>))| {
            edit::insert(text, ending, at, attached.as_deref(), &blocks)
        };
        edit::apply(text, places.into_iter().map(insert).collect())
    }

    /// Records in the basis what a block offers.
    fn record(&mut self, message: &Entry, attributes: Option<&[&str]>, block: &Block) {
        let value = message.value.iter().map(|value| ("", value)).filter(|_| attributes.is_none());
        let others = message.attributes.once_each().map(|attribute| (attribute.name.as_str(), &attribute.value));
        let names: Option<HashSet<&str>> = attributes.map(|names| names.iter().copied().collect());
        let others = others.filter(|(name, _)| names.as_ref().is_none_or(|names| names.contains(name)));
        let owned = |(name, pattern): (&str, &Pattern)| (name.to_owned(), pattern.canonical.clone());
        let parts: Vec<(String, String)> = value.chain(others).map(owned).collect();
        if let Some(entry) = self.basis.find_mut(&message.id) {
            let offered = |(name, text): &(String, String)| BasisPart {
                name: name.clone(),
                text: text.clone(),
                translation: None,
            };
            entry.record(parts.iter().map(offered));
            if attributes.is_none() {
                let offered: HashSet<&String> = parts.iter().map(|(name, _)| name).collect();
                entry.parts.retain(|part| offered.contains(&part.name));
                entry.state = State::Missing;
                entry.speaker = speaker(message);
                entry.still_correct = None;
            }
            entry.other.retain(|line| !line.starts_with(OFFERED));
            entry.other.push(format!("{OFFERED}{}", mark(&block.quoted)));
        }
        self.offered.push(Offered { id: message.id.clone(), parts });
    }
}

fn offered_mark(entry: &BasisEntry) -> Option<&str> {
    entry.other.iter().find_map(|line| line.strip_prefix(OFFERED))
}
