//! The basis of a translation: for each message, the reference text that its translation was made from, as a Fluent file of
//! its own that a person can read.
//!
//! An entry is a message with the texts, and a comment that says the rest, a `key: value` a line:
//!
//! ```ftl
//! # state: draft
//! # translation: value 1f0c…, title 77aa…
//! # speaker: Shigeru Tanaka, Japan
//! # note: a remark or a query
//! # allow: doubled-word .title it is said twice on purpose
//! idea-010 = We must rely on Social Economy…
//!     .title = The SSE is the only possible path
//! ```

use std::collections::HashMap;
use std::fmt;

use super::Parsed;
use super::allowance::Allowance;
use crate::ftl::read::{Entry, Kind, Pattern};
use crate::ftl::write;
use crate::text::steps::step;

/// How far a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum State {
    /// There is none, or none that was accepted.
    #[default]
    Missing,
    /// Made, and not yet read by anybody else.
    Draft,
    /// Made by a translator.
    Translated,
    /// Read by a second person.
    Reviewed,
}

impl State {
    /// Every state, the lowest first.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Draft, Self::Translated, Self::Reviewed];

    /// The name in files and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// One part of a message: its value, under the empty name, or an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasisPart {
    /// The attribute's name; empty for the value.
    pub name: String,
    /// The reference's pattern, in its canonical form.
    pub text: String,
    /// The fingerprint of the translation that was accepted; none while there is none.
    pub translation: Option<String>,
}

/// What is recorded of one message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BasisEntry {
    /// The message's id.
    pub id: String,
    /// How far its translation has come.
    pub state: State,
    /// Who speaks, as the reference's comment said.
    pub speaker: Option<String>,
    /// Remarks and queries.
    pub notes: Vec<String>,
    /// Findings that are right as they are here.
    pub allowances: Vec<Allowance>,
    /// Why a translation that was not touched is still right.
    pub still_correct: Option<String>,
    /// Further lines that a person wrote.
    pub other: Vec<String>,
    /// Comments that a person put by themselves before the entry.
    pub before: Vec<String>,
    /// The texts.
    pub parts: Vec<BasisPart>,
}

impl BasisEntry {
    /// The part of that name.
    pub fn part(&self, name: &str) -> Option<&BasisPart> {
        self.parts.iter().find(|part| {
            step(1);
            part.name == name
        })
    }

    /// The parts by their names, for who looks for several.
    pub fn by_name(&self) -> HashMap<&str, &BasisPart> {
        // The first of a name counts.
        self.parts.iter().rev().map(|part| (part.name.as_str(), part)).collect()
    }

    /// Records parts, each in the place of what was known of it.
    pub fn record(&mut self, parts: impl IntoIterator<Item = BasisPart>) {
        let mut places: HashMap<String, usize> = HashMap::new();
        for (index, part) in self.parts.iter().enumerate() {
            places.entry(part.name.clone()).or_insert(index);
        }
        for part in parts {
            step(1);
            match places.get(&part.name) {
                Some(&index) => self.parts[index] = part,
                None => {
                    places.insert(part.name.clone(), self.parts.len());
                    self.parts.push(part);
                }
            }
        }
    }

    /// Whether more is recorded than remarks: a translation was accepted, or the text was put in to be translated.
    pub fn is_tracked(&self) -> bool {
        self.state != State::Missing
            || self.parts.iter().any(|part| part.translation.is_some())
            || self.other.iter().any(|line| line.starts_with(OFFERED))
    }
}

/// The basis of one resource in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basis {
    /// The entries in the order of the reference.
    pub entries: Vec<BasisEntry>,
    /// Comments after the last entry.
    pub after: Vec<String>,
    by_id: HashMap<String, usize>,
}

impl Basis {
    /// A basis with these entries.
    pub fn new(entries: Vec<BasisEntry>) -> Self {
        let by_id = entries.iter().enumerate().map(|(index, entry)| (entry.id.clone(), index)).collect();
        Self { entries, after: Vec::new(), by_id }
    }

    /// The basis with other entries, and all else as it is.
    #[must_use]
    pub fn with_entries(&self, entries: Vec<BasisEntry>) -> Self {
        Self { after: self.after.clone(), ..Self::new(entries) }
    }

    /// Reads a basis.
    pub fn read(parsed: &Parsed) -> Self {
        let mut entries = Vec::new();
        let mut comments = Vec::new();
        for entry in &parsed.resource.entries {
            match (&entry.kind, &entry.comment) {
                (Kind::Message, _) => {
                    entries.push(BasisEntry { before: std::mem::take(&mut comments), ..read_entry(entry) });
                }
                (Kind::Comment, Some(comment)) if !comment.text.starts_with(HEAD) => {
                    comments.push(write::comment(comment.level, &comment.text));
                }
                _ => {}
            }
        }
        Self { after: comments, ..Self::new(entries) }
    }

    /// What is recorded of a message.
    pub fn find(&self, id: &str) -> Option<&BasisEntry> {
        self.by_id.get(id).map(|&index| &self.entries[index])
    }

    /// The same, to be changed.
    pub fn find_mut(&mut self, id: &str) -> Option<&mut BasisEntry> {
        self.by_id.get(id).map(|&index| &mut self.entries[index])
    }

    /// The same; a new one, at the end, where nothing is recorded yet.
    pub fn find_or_add(&mut self, id: &str) -> &mut BasisEntry {
        let index = *self.by_id.entry(id.to_owned()).or_insert_with(|| {
            self.entries.push(BasisEntry { id: id.to_owned(), ..BasisEntry::default() });
            self.entries.len() - 1
        });
        &mut self.entries[index]
    }

    /// Writes the basis; `of` is the translation's file.
    pub fn write(&self, of: &str) -> String {
        let mut text = write::comment(3, &format!("{HEAD}{of} were made from. Written by gsef-i18n."));
        let entries = self
            .entries
            .iter()
            .flat_map(|entry| entry.before.iter().cloned().chain(std::iter::once_with(|| write_entry(entry))));
        for block in entries.chain(self.after.iter().cloned()) {
            text.push('\n');
            text.push_str(&block);
        }
        text
    }
}

/// The fingerprint of a translated part: over the parsed pattern, so that a tool's reformatting changes nothing (XXH3, 64 bits).
pub fn fingerprint(pattern: &Pattern) -> String {
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(pattern.canonical.as_bytes()))
}

/// What opens the line of a basis entry that tells the fingerprint of a prepared block. Part of the file format.
pub const OFFERED: &str = "offered: ";
/// How the comment at the head of a basis begins.
const HEAD: &str = "What the translations in ";
/// A name for the value where the empty name cannot stand.
const VALUE: &str = "value";

fn read_entry(message: &Entry) -> BasisEntry {
    let mut entry = BasisEntry { id: message.id.clone(), ..BasisEntry::default() };
    let mut fingerprints: HashMap<&str, &str> = HashMap::new();
    let comment = message.comment.as_ref().map_or("", |comment| comment.text.as_str());
    for line in comment.lines() {
        match line.split_once(": ") {
            Some(("state", name)) if State::from_name(name.trim()).is_some() => {
                entry.state = State::from_name(name.trim()).unwrap_or_default();
            }
            Some(("translation", list)) => {
                fingerprints.extend(list.split(',').filter_map(|pair| pair.trim().split_once(' ')));
            }
            Some(("speaker", speaker)) => entry.speaker = Some(speaker.to_owned()),
            Some(("note", note)) => entry.notes.push(note.to_owned()),
            Some((Allowance::KEY, line)) => entry.allowances.push(Allowance::read(line)),
            Some(("still-correct", reason)) => entry.still_correct = Some(reason.to_owned()),
            _ => entry.other.push(line.to_owned()),
        }
    }
    let part = |name: &str, pattern: &Pattern| BasisPart {
        name: name.to_owned(),
        text: pattern.canonical.clone(),
        translation: fingerprints.get(if name.is_empty() { VALUE } else { name }).map(|mark| (*mark).to_owned()),
    };
    entry.parts.extend(message.value.iter().map(|value| part("", value)));
    entry.parts.extend(message.attributes.iter().map(|attribute| part(&attribute.name, &attribute.value)));
    entry
}

fn write_entry(entry: &BasisEntry) -> String {
    let mut comment = vec![format!("state: {}", entry.state)];
    let fingerprints: Vec<String> = entry
        .parts
        .iter()
        .filter_map(|part| {
            let name = if part.name.is_empty() { VALUE } else { &part.name };
            part.translation.as_ref().map(|mark| format!("{name} {mark}"))
        })
        .collect();
    if !fingerprints.is_empty() {
        comment.push(format!("translation: {}", fingerprints.join(", ")));
    }
    comment.extend(entry.speaker.iter().map(|speaker| format!("speaker: {speaker}")));
    comment.extend(entry.still_correct.iter().map(|reason| format!("still-correct: {reason}")));
    comment.extend(entry.notes.iter().map(|note| format!("note: {note}")));
    comment.extend(entry.allowances.iter().map(|allowance| format!("{}: {allowance}", Allowance::KEY)));
    comment.extend(entry.other.iter().cloned());
    let value = entry.part("").map(|part| part.text.as_str());
    let attributes: Vec<(&str, &str)> = entry
        .parts
        .iter()
        .filter(|part| !part.name.is_empty())
        .map(|part| (part.name.as_str(), part.text.as_str()))
        .collect();
    write::message(&entry.id, value, &attributes, &comment.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceFile;

    #[test]
    fn what_is_written_is_read_back() {
        let part = |name: &str, text: &str, mark: Option<&str>| BasisPart {
            name: name.to_owned(),
            text: text.to_owned(),
            translation: mark.map(str::to_owned),
        };
        let entries = vec![
            BasisEntry {
                id: "a".to_owned(),
                state: State::Reviewed,
                speaker: Some("Ana Ruiz, Chile. A woman.".to_owned()),
                notes: vec!["Which: one or two?".to_owned()],
                allowances: vec![Allowance::read("quotes it is said so"), Allowance::read("numbers .title a pun")],
                still_correct: Some("only a comma".to_owned()),
                other: vec!["by hand".to_owned()],
                before: vec!["# on its own\n".to_owned()],
                parts: vec![part("", "Text: { $x }", Some("0123456789abcdef")), part("title", "Title", None)],
            },
            BasisEntry {
                id: "b".to_owned(),
                parts: vec![part("title", "Only a title", None)],
                ..BasisEntry::default()
            },
        ];
        let basis = Basis { after: vec!["## at the end\n".to_owned()], ..Basis::new(entries) };
        let text = basis.write("locales/fr/x.ftl");
        let parsed = Parsed::new(SourceFile::new("basis.ftl", text.clone()));
        assert!(parsed.resource.problems.is_empty(), "{text}");
        assert_eq!(Basis::read(&parsed), basis);
    }
}
