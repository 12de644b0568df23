//! One part of a translation beside the part of the reference that it translates: what checks of prose look at.

use std::borrow::Cow;

use super::rules::Rules;
use super::{Parsed, attribute_of, reference};
use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Entry, Kind, Pattern};
use crate::text::Span;
use crate::text::prose::Prose;

/// A value or an attribute of a translated message, or the value of a term.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The translated message or term.
    pub entry: &'a Entry,
    /// The attribute; none for the value.
    pub attribute: Option<&'a str>,
    /// The translation.
    pub translation: &'a Pattern,
    /// The same part of the reference, if it has it.
    pub reference: Option<&'a Pattern>,
    /// The reference's message or term, if there is one: its comment tells the context.
    pub reference_entry: Option<&'a Entry>,
    /// The translation's file.
    pub file: &'a Parsed,
    /// The reference's file.
    pub reference_file: Option<&'a Parsed>,
    /// What is asked of translations into this locale.
    pub rules: &'a Rules,
}

impl<'a> Part<'a> {
    /// Every part of a translation, in the order of its file.
    pub fn all(file: &'a Parsed, reference: Option<&'a Parsed>, rules: &'a Rules) -> Vec<Self> {
        let mut parts = Vec::new();
        let reference_file = reference;
        for entry in &file.resource.entries {
            let reference_entry = reference.and_then(|reference| match entry.kind {
                Kind::Message => reference.find(&entry.id),
                Kind::Term => reference.term(&entry.id),
                Kind::Comment | Kind::Junk => None,
            });
            let value = entry.value.iter().map(|pattern| ("", pattern));
            // Attributes of terms are private to a language: they translate nothing.
            let public = entry.attributes.iter().filter(|_| entry.kind == Kind::Message);
            for (name, translation) in value.chain(public.map(|found| (found.name.as_str(), &found.value))) {
                let attribute = attribute_of(name);
                let reference = reference_entry.and_then(|entry| entry.part(attribute));
                parts.push(Part {
                    entry,
                    attribute,
                    translation,
                    reference,
                    reference_entry,
                    file,
                    reference_file,
                    rules,
                });
            }
        }
        parts
    }

    /// The part's name for people: `id`, `id.attribute`, `-term`.
    pub fn id(&self) -> String {
        self.entry.name(self.attribute)
    }

    /// Whether it is printed within quotation marks that it does not have itself.
    pub fn is_quotation(&self) -> bool {
        matches!(self.attribute, None | Some("pull-quote")) && self.reference_entry.is_some_and(reference::is_quotation)
    }

    /// The value of the message that stands so many messages behind this one in the translation's file, and what it translates:
    /// -1 is the one before.
    pub fn beside(&self, steps: isize) -> [Option<&'a str>; 2] {
        let message = self.file.beside(self.entry, steps);
        let original = message.and_then(|message| self.reference_file?.find(&message.id));
        [message, original].map(|message| message?.value.as_ref()?.prose.first().map(Prose::text))
    }

    /// The translation's running text and that of its variants.
    pub fn prose(&self) -> &'a [Prose] {
        &self.translation.prose
    }

    /// The reference's running text and that of its variants; empty without a reference.
    pub fn reference_prose(&self) -> &'a [Prose] {
        self.reference.map_or(&[], |pattern| &pattern.prose)
    }

    /// The same as plain texts.
    pub fn reference_texts(&self) -> Vec<&'a str> {
        self.reference_prose().iter().map(Prose::text).collect()
    }

    /// What the translation can read as, each beside what the reference says: with the variant of the same key, else with the
    /// general variants. What stands around variants is read with each of them.
    pub fn aligned(&self) -> Vec<(Cow<'a, Prose>, Cow<'a, Prose>)> {
        let originals = self.reference.map(Pattern::keyed_readings).unwrap_or_default();
        let Some((_, general)) = originals.first() else { return Vec::new() };
        let aligned = |(key, reading): (Option<&str>, _)| {
            let same = originals.iter().find(|(other, _)| key.is_some() && *other == key);
            (reading, same.map_or(general, |(_, original)| original).clone())
        };
        self.translation.keyed_readings().into_iter().map(aligned).collect()
    }

    /// A finding about these bytes of the translation's file.
    pub fn finding(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code).message(self.id()).at(self.file.locate(&span))
    }

    /// A finding about the whole part.
    pub fn finding_on_all(&self, code: Code) -> Diagnostic {
        self.finding(code, self.translation.span.clone())
    }
}
