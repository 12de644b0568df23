//! Formatting.
//!
//! The resolver of `fluent-bundle` 0.16 keeps messages, terms and functions in one map, panics when an error passes
//! through a selector that is a literal, allocates as many digits as `NUMBER` is asked for, and recurses without
//! bound. So it is given our own writing of each pattern (`Dialect::Resolver`), our own `NUMBER`, and only what
//! `depth` has found to fit on a stack.

use std::collections::{HashMap, HashSet};
use std::fmt;

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind as Named;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::convert::{Dialect, LITERAL_FUNCTION, MESSAGE_PREFIX, TERM_PREFIX};
use super::read::{self, Kind, Pattern, Reason, ReferenceKind};
use super::write;

mod depth;
#[cfg(test)]
mod tests;

/// How many digits `NUMBER` can be asked for; as many as a number can have.
const DIGITS: f64 = 15.0;

/// The messages of one language, to be formatted. Without isolation marks.
pub struct Bundle {
    resolver: fluent_bundle::concurrent::FluentBundle<FluentResource>,
    entries: Entries,
}

/// Messages and terms by their id with its prefix.
type Entries = HashMap<String, Vec<Part>>;

/// A value or an attribute.
struct Part {
    attribute: Option<String>,
    /// What the pattern says, if that needs no resolver: its limit of 100 placeables is not for texts.
    plain: Option<String>,
    nesting: usize,
    /// The messages and terms referred to: prefixed id and attribute.
    references: Vec<(String, Option<String>)>,
}

impl Bundle {
    /// An empty bundle; the language gives the plural rules.
    pub fn new(language: &LanguageIdentifier) -> Self {
        let mut resolver = fluent_bundle::concurrent::FluentBundle::new_concurrent(vec![language.clone()]);
        resolver.set_use_isolating(false);
        // These can only fail if there already is a function or message of that name.
        let _ = resolver.add_function("NUMBER", number);
        let _ = resolver.add_function(LITERAL_FUNCTION, |positional, _| first(positional));
        Self { resolver, entries: Entries::new() }
    }

    /// Adds the messages and terms of a file. Entries with problems are left out; of an id that stands there twice the
    /// first counts, but what is added later replaces what was there before.
    pub fn add(&mut self, text: &str) {
        let resource = read::read_as(text, Dialect::Resolver);
        // An entry that was read has no other problems than these.
        let conflicts: Vec<_> = resource
            .problems
            .iter()
            .filter(|problem| problem.reason == Reason::ConflictMark)
            .map(|problem| problem.span.clone())
            .collect();
        let mut added = HashSet::new();
        let mut source = String::new();
        for entry in resource.messages().chain(resource.terms()) {
            let key = key(entry.kind == Kind::Term, &entry.id);
            if read::touches(&conflicts, &entry.span) || !added.insert(key.clone()) {
                continue;
            }
            let attributes: Vec<_> =
                entry.attributes.iter().map(|found| (found.name.as_str(), found.value.canonical.as_str())).collect();
            let value = entry.value.as_ref().map(|value| value.canonical.as_str());
            if entry.kind == Kind::Term {
                source.push('-');
            }
            source.push_str(&write::message(&key, value, &attributes, ""));
            let value = entry.value.iter().map(|value| part(None, value));
            let attributes = entry.attributes.iter().map(|found| part(Some(&found.name), &found.value));
            self.entries.insert(key, value.chain(attributes).collect());
        }
        // What has been read without problems has none when it is written again; tested.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
        self.resolver.add_resource_overriding(resource);
    }

    /// Whether there is such a message, and in it a value or that attribute.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        find(&self.entries, &key(false, id), attribute).is_some()
    }

    /// The parts of other messages that a part prints within itself, through as many references as there are: their ids and
    /// attributes, in no order.
    pub fn printed_within(&self, id: &str, attribute: Option<&str>) -> Vec<(&str, Option<&str>)> {
        let references = |key: &str, attribute: Option<&str>| {
            find(&self.entries, key, attribute).into_iter().flat_map(|part| &part.references)
        };
        let mut open: Vec<_> = references(&key(false, id), attribute).collect();
        let mut seen = HashSet::new();
        while let Some(reference) = open.pop() {
            if seen.insert(reference) {
                open.extend(references(&reference.0, reference.1.as_deref()));
            }
        }
        let messages = seen.into_iter().filter_map(|(key, attribute)| {
            let id = key.strip_prefix(MESSAGE_PREFIX)?;
            Some((id, attribute.as_deref()))
        });
        messages.collect()
    }

    /// Formats a message's value or attribute; `None` if there is none. An argument that is a number in its usual
    /// writing (`7`, `1.50`, not `007`) can be counted with.
    ///
    /// # Errors
    ///
    /// What the resolver says (in English): references to what is not there or in circles, too many placeables.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, &str)],
    ) -> Result<Option<String>, Vec<String>> {
        let key = key(false, id);
        let Some(part) = find(&self.entries, &key, attribute) else { return Ok(None) };
        if let Some(plain) = &part.plain {
            return Ok(Some(plain.clone()));
        }
        depth::check(&self.entries, part).map_err(|error| vec![error.to_string()])?;
        let Some(message) = self.resolver.get_message(&key) else { return Ok(None) };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let Some(pattern) = pattern else { return Ok(None) };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, argument(value))).collect();
        let mut errors = Vec::new();
        let text = self.resolver.format_pattern(pattern, Some(&args), &mut errors);
        if errors.is_empty() { Ok(Some(text.into_owned())) } else { Err(errors.into_iter().map(words).collect()) }
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("entries", &self.entries.len()).finish_non_exhaustive()
    }
}

fn key(term: bool, id: &str) -> String {
    [if term { TERM_PREFIX } else { MESSAGE_PREFIX }, id].concat()
}

fn find<'e>(entries: &'e Entries, key: &str, attribute: Option<&str>) -> Option<&'e Part> {
    entries.get(key)?.iter().find(|part| part.attribute.as_deref() == attribute)
}

fn part(attribute: Option<&str>, pattern: &Pattern) -> Part {
    let references = pattern.references.iter().filter_map(|reference| match reference.kind {
        ReferenceKind::Message => Some((key(false, &reference.id), reference.attribute.clone())),
        ReferenceKind::Term => Some((key(true, &reference.id), reference.attribute.clone())),
        ReferenceKind::Variable | ReferenceKind::Function => None,
    });
    Part {
        attribute: attribute.map(str::to_owned),
        plain: pattern.plain.clone(),
        nesting: pattern.nesting,
        references: references.collect(),
    }
}

/// Numbers become numbers only if they are printed as they were given.
fn argument(value: &str) -> FluentValue<'_> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let decimal = digits.len() <= 15 && digits.starts_with(|c: char| c.is_ascii_digit());
    match value.parse::<FluentNumber>() {
        Ok(number) if decimal && number.as_string() == value => FluentValue::Number(number),
        _ => value.into(),
    }
}

fn first<'v>(positional: &[FluentValue<'v>]) -> FluentValue<'v> {
    positional.first().cloned().unwrap_or(FluentValue::Error)
}

/// `NUMBER`, with as many digits as can be computed with. What is no number stays as it is.
fn number<'v>(positional: &[FluentValue<'v>], named: &FluentArgs<'_>) -> FluentValue<'v> {
    let mut value = first(positional);
    if let FluentValue::Number(number) = &mut value {
        let bounded = named.iter().map(|(name, option)| {
            let option = match option {
                FluentValue::Number(count) => FluentValue::from(count.value.clamp(0.0, DIGITS)),
                other => other.clone(),
            };
            (name, option)
        });
        number.options.merge(&bounded.collect());
    }
    value
}

/// An error in the resolver's words, with the author's ids.
fn words(error: FluentError) -> String {
    let own = |id: String, prefix: &str| id.strip_prefix(prefix).map(str::to_owned).unwrap_or(id);
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    let error = match error {
        ResolverError::Reference(Named::Message { id, attribute }) => {
            ResolverError::Reference(Named::Message { id: own(id, MESSAGE_PREFIX), attribute })
        }
        ResolverError::Reference(Named::Term { id, attribute }) => {
            ResolverError::Reference(Named::Term { id: own(id, TERM_PREFIX), attribute })
        }
        ResolverError::NoValue(id) => ResolverError::NoValue(own(id, MESSAGE_PREFIX)),
        other => other,
    };
    error.to_string()
}
