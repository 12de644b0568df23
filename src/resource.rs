//! One resource in one locale: its reference and its translation, parsed. Pure: an editor can lay a buffer over a file.

pub mod agreement;
pub mod allowance;
pub mod basis;
pub mod extract;
pub mod glossary;
pub mod index;
pub mod meaning;
pub mod part;
pub mod reference;
pub mod rules;

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::ftl::read::{self, Entry, Kind, ReferenceKind, Resource};
use crate::text::prose::Prose;
use crate::text::words::runs;
use crate::text::{Location, SourceFile, Span};

/// A file of Fluent with its text.
#[derive(Debug)]
pub struct Parsed {
    /// The file.
    pub file: SourceFile,
    /// What is in it.
    pub resource: Resource,
    by_id: HashMap<String, usize>,
    terms: HashMap<String, usize>,
    /// Which entries are messages.
    messages: Vec<usize>,
    names: OnceLock<HashMap<(usize, ReferenceKind), HashSet<String>>>,
    counts: OnceLock<HashMap<String, usize>>,
}

impl Parsed {
    /// Parses a file.
    pub fn new(file: SourceFile) -> Self {
        let resource = read::read(file.text());
        let (mut by_id, mut terms, mut messages) = (HashMap::new(), HashMap::new(), Vec::new());
        for (index, entry) in resource.entries.iter().enumerate() {
            match entry.kind {
                Kind::Message => {
                    messages.push(index);
                    by_id.entry(entry.id.clone()).or_insert(index);
                }
                Kind::Term => {
                    terms.entry(entry.id.clone()).or_insert(index);
                }
                Kind::Comment | Kind::Junk => {}
            }
        }
        Self { file, resource, by_id, terms, messages, names: OnceLock::new(), counts: OnceLock::new() }
    }

    /// The message of that id; the first where there are several.
    pub fn find(&self, id: &str) -> Option<&Entry> {
        self.by_id.get(id).map(|&index| &self.resource.entries[index])
    }

    /// The term of that id (without the dash); the first where there are several.
    pub fn term(&self, id: &str) -> Option<&Entry> {
        self.terms.get(id).map(|&index| &self.resource.entries[index])
    }

    /// The message that stands so many messages behind an entry of this file: -1 is the one before.
    pub fn beside(&self, entry: &Entry, steps: isize) -> Option<&Entry> {
        let start = |index: &usize| self.resource.entries[*index].span.start;
        let at = self.messages.binary_search_by_key(&entry.span.start, start).ok()?.checked_add_signed(steps)?;
        self.messages.get(at).map(|&index| &self.resource.entries[index])
    }

    /// Whether an entry of this file uses a name in any of its parts. A variable may be told of in its comment as well.
    pub fn uses(&self, entry: &Entry, kind: ReferenceKind, id: &str) -> bool {
        let names = self.names.get_or_init(|| {
            let mut names: HashMap<(usize, ReferenceKind), HashSet<String>> = HashMap::new();
            for entry in &self.resource.entries {
                let mut add = |kind, name: &str| {
                    names.entry((entry.span.start, kind)).or_default().insert(name.to_owned());
                };
                for used in entry.parts().flat_map(|(_, pattern)| &pattern.references) {
                    add(used.kind, &used.id);
                }
                for told in entry.comment.iter().flat_map(|comment| comment.text.split('$').skip(1)) {
                    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                    add(ReferenceKind::Variable, &told[..told.find(|c| !name(c)).unwrap_or(told.len())]);
                }
            }
            names
        });
        names.get(&(entry.span.start, kind)).is_some_and(|names| names.contains(id))
    }

    /// The entry, its comment included, that a byte of the file is in.
    pub fn entry_at(&self, offset: usize) -> Option<&Entry> {
        let start = |entry: &Entry| entry.comment.as_ref().map_or(entry.span.start, |comment| comment.span.start);
        let after = self.resource.entries.partition_point(|entry| start(entry) <= offset);
        self.resource.entries[..after].last().filter(|entry| offset < entry.span.end)
    }

    /// The running text of the file: of all values and attributes, with that of their variants.
    pub fn prose(&self) -> impl Iterator<Item = &Prose> {
        self.resource.entries.iter().flat_map(Entry::parts).flat_map(|(_, pattern)| &pattern.prose)
    }

    /// How often a word stands in the running text of the file, written so. The words are counted once.
    pub fn times(&self, word: &str) -> usize {
        let counts = self.counts.get_or_init(|| {
            let mut counts = HashMap::new();
            for prose in self.prose() {
                let text = prose.plain();
                for word in runs(&text, char::is_alphanumeric) {
                    *counts.entry(text[word].to_owned()).or_default() += 1;
                }
            }
            counts
        });
        counts.get(word).copied().unwrap_or_default()
    }

    /// Whether letters in capitals stand for what is to be put in their place, as in a command's manual: the file has them as a
    /// word in lower case as well, or in the signs of a synopsis (`[FILE]`, `--size=SIZE`, `-C DIR`, `NAME...`).
    pub fn has_placeholder(&self, letters: &str) -> bool {
        let is_option = |word: &str| word.trim_start_matches(['`', '(', '[']).starts_with('-') && word.len() > 1;
        let word = letters.to_lowercase();
        let in_signs = |text: &str| {
            text.match_indices(letters).any(|(at, _)| {
                let (before, after) = (&text[..at], &text[at + letters.len()..]);
                let option = || before.ends_with(' ') && before.split_whitespace().next_back().is_some_and(is_option);
                (before.ends_with(['[', '=', '<']) || option()) && !after.starts_with(char::is_alphanumeric)
                    || after.starts_with("...") && !before.ends_with(char::is_alphanumeric)
            })
        };
        let says = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|other| other == word) || in_signs(text);
        word.chars().count() > 2 && self.prose().any(|prose| says(prose.text()))
    }

    /// A place in the file.
    pub fn locate(&self, span: &Span) -> Location {
        self.file.locate(span.clone())
    }
}

/// The attribute that the name of a part stands for: the value's name is empty, and it is no attribute.
pub fn attribute_of(part: &str) -> Option<&str> {
    Some(part).filter(|name| !name.is_empty())
}

/// A resource as a check sees it. At least one of the two is there.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The translation's locale.
    pub locale: &'a str,
    /// The translation's file, whether it exists or not.
    pub path: &'a str,
    /// The reference.
    pub reference: Option<&'a Parsed>,
    /// The translation.
    pub translation: Option<&'a Parsed>,
}
