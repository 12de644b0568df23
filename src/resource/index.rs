//! What crosses the resources of one locale: which messages and terms there are, and which refer to which.

use std::collections::HashSet;
use std::sync::Arc;

use super::Parsed;
use super::glossary::Glossary;
use super::rules::Rules;
use crate::ftl::read::{Kind, ReferenceKind};
use crate::text::Location;

/// One message or term that refers to another. Names are `id`, `id.attribute`, `-term`.
#[derive(Debug, Clone)]
pub struct Link {
    /// Who refers: the message or term (all its parts count as one).
    pub from: String,
    /// To what.
    pub to: String,
    /// Where.
    pub place: Location,
}

/// The index of one locale. It keeps names and links only, so that the resources themselves can be let go.
#[derive(Debug)]
pub struct Index {
    locale: String,
    names: HashSet<String>,
    links: Vec<Link>,
    terms: Option<(Arc<Glossary>, HashSet<usize>)>,
}

impl Index {
    /// An empty index.
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into(), names: HashSet::new(), links: Vec::new(), terms: None }
    }

    /// Adds what another index of the same locale has.
    pub fn merge(&mut self, other: Self) {
        self.names.extend(other.names);
        self.links.extend(other.links);
        match (&mut self.terms, other.terms) {
            (Some((_, used)), Some((_, more))) => used.extend(more),
            (terms @ None, more) => *terms = more,
            (Some(_), None) => {}
        }
    }

    /// Adds a resource.
    pub fn add(&mut self, parsed: &Parsed) {
        for entry in &parsed.resource.entries {
            let name = match entry.kind {
                Kind::Message => entry.id.clone(),
                Kind::Term => format!("-{}", entry.id),
                Kind::Comment | Kind::Junk => continue,
            };
            let patterns = entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.value));
            for reference in patterns.flat_map(|pattern| &pattern.references) {
                let to = match reference.kind {
                    ReferenceKind::Message => reference.id.clone(),
                    ReferenceKind::Term => format!("-{}", reference.id),
                    ReferenceKind::Variable | ReferenceKind::Function => continue,
                };
                let to = match &reference.attribute {
                    Some(attribute) => format!("{to}.{attribute}"),
                    None => to,
                };
                self.links.push(Link { from: name.clone(), to, place: parsed.locate(&reference.span) });
            }
            self.names.extend(entry.attributes.iter().map(|attribute| format!("{name}.{}", attribute.name)));
            self.names.insert(name);
        }
    }

    /// Adds which terms a resource of the reference uses.
    pub fn add_terms(&mut self, parsed: &Parsed, rules: &Rules) {
        let Some(glossary) = &rules.glossary else { return };
        let (_, used) = self.terms.get_or_insert_with(|| (Arc::clone(glossary), HashSet::new()));
        used.extend(glossary.entries_in(parsed, rules));
    }

    /// The agreed terms, and the numbers of those that were used; none if there is no glossary.
    pub fn terms(&self) -> Option<(&Glossary, &HashSet<usize>)> {
        self.terms.as_ref().map(|(glossary, used)| (&**glossary, used))
    }

    /// The locale.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// Whether there is a message, a term or an attribute of that name.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The ids of messages.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The links in the order in which they were added.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.links.iter()
    }
}
