//! The agreed terms of a project in one locale: which entries a text of the reference uses, and which forms a translation may take.

mod table;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use unic_langid::LanguageIdentifier;

use super::Parsed;
use super::part::Part;
use super::rules::Rules;
use crate::diagnostic::{Diagnostic, Refusal, Severity};
use crate::text::inflection::Language;
use crate::text::phrase::Phrase;
use crate::text::tokens::{Token, tokens};
use crate::text::{Location, SourceFile};

/// The glossary as one locale needs it.
#[derive(Debug)]
pub struct Glossary {
    /// The entries, in the order of the table.
    pub entries: Vec<Entry>,
    /// The language of the reference.
    reference: Language,
    /// The language of the translation.
    locale: Language,
    /// Where the first word of a term of the reference leads: to an entry and one of its forms.
    by_word: HashMap<String, Vec<(usize, usize)>>,
    /// What stands for an acronym of the reference.
    counterparts: HashMap<String, Vec<String>>,
}

/// One agreed term.
#[derive(Debug)]
pub struct Entry {
    /// Its row in the table.
    pub place: Location,
    /// What an unused term is worth: an error, or an information where it is only an advice.
    pub severity: Severity,
    /// Why it was agreed; may be empty.
    pub note: String,
    /// The messages that it holds for, `*` standing for any characters; all where there is none.
    scope: Vec<String>,
    /// The forms of the reference.
    pub reference: Vec<Phrase>,
    /// The forms of the translation, the preferred one first. Without any, nothing is asked.
    pub accepted: Vec<Phrase>,
    /// The forms that were rejected.
    pub rejected: Vec<Phrase>,
}

/// A place of the reference that uses an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The entry.
    pub entry: usize,
    /// The bytes of the text.
    pub span: Range<usize>,
    tokens: Range<usize>,
}

impl Glossary {
    /// Reads a table of comma-separated values with a column for the reference's language and one for the locale's.
    ///
    /// # Errors
    ///
    /// Findings of code `glossary` on rows that cannot be used.
    pub fn read(
        file: &SourceFile,
        reference: &LanguageIdentifier,
        locale: &LanguageIdentifier,
    ) -> Result<Self, Refusal> {
        let mut entries = table::read(file, reference, locale).map_err(Refusal)?;
        expand_acronyms(&mut entries, Language::of(locale));
        let mut by_word: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            for (form, phrase) in entry.reference.iter().enumerate() {
                by_word.entry(phrase.first_key().to_owned()).or_default().push((index, form));
            }
        }
        let counterparts = counterparts(&entries);
        Ok(Self { entries, reference: Language::of(reference), locale: Language::of(locale), by_word, counterparts })
    }

    /// The acronyms that accepted forms have where a form of the reference has this one, wherever that may be said.
    pub fn counterparts(&self, acronym: &str) -> &[String] {
        self.counterparts.get(acronym).map_or(&[], Vec::as_slice)
    }

    /// The words of a translation.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        tokens(text, self.locale)
    }

    /// The places where a text of the reference uses an entry, in the order of the text. A term inside a longer one is no
    /// use of its own. `id` is the message's, or `id.attribute`.
    pub fn uses(&self, text: &str, id: &str) -> Vec<Use> {
        self.divided(text, id).0
    }

    /// The terms inside those longer ones.
    pub fn inner(&self, text: &str, id: &str) -> Vec<Use> {
        self.divided(text, id).1
    }

    /// The terms that stand in no longer one, and those that do.
    fn divided(&self, text: &str, id: &str) -> (Vec<Use>, Vec<Use>) {
        let all = self.matches(&tokens(text, self.reference), id);
        let longer = |one: &Use| {
            all.iter().any(|other| {
                other.tokens.start <= one.tokens.start
                    && one.tokens.end <= other.tokens.end
                    && other.tokens.len() > one.tokens.len()
            })
        };
        all.iter().cloned().partition(|one| !longer(one))
    }

    /// Whether a text of the reference has words of an entry's forms outside of these.
    pub fn has_other_words(&self, entry: &Entry, text: &str) -> bool {
        let tokens = tokens(text, self.reference);
        let places: Vec<Range<usize>> = entry.reference.iter().flat_map(|phrase| phrase.places(&tokens)).collect();
        let other = |at: &usize| !places.iter().any(|place| place.contains(at));
        (0..tokens.len()).filter(other).any(|at| entry.reference.iter().any(|phrase| phrase.has_word(&tokens[at])))
    }

    fn matches(&self, tokens: &[Token], id: &str) -> Vec<Use> {
        let mut found: Vec<Use> = Vec::new();
        for at in 0..tokens.len() {
            for &(entry, form) in self.by_word.get(&tokens[at].key).into_iter().flatten() {
                let phrase = &self.entries[entry].reference[form];
                if phrase.stands_at(tokens, at) && self.entries[entry].holds_for(id) {
                    let tokens_used = at..at + phrase.len();
                    let span = tokens[at].span.start..tokens[tokens_used.end - 1].span.end;
                    let this = Use { entry, span, tokens: tokens_used };
                    if !found.contains(&this) {
                        found.push(this);
                    }
                }
            }
        }
        found
    }

    /// The entries that stand anywhere in a resource of the reference, be it inside longer ones.
    pub fn entries_in(&self, parsed: &Parsed, rules: &Rules) -> HashSet<usize> {
        let parts = Part::all(parsed, None, rules);
        let texts = parts.iter().flat_map(|part| part.prose().iter().map(move |prose| (part.id(), prose.plain())));
        texts
            .flat_map(|(id, text)| self.matches(&tokens(&text, self.reference), &id))
            .map(|found| found.entry)
            .collect()
    }
}

/// What is not wrong in the first line of a glossary, but may be mistyped or forgotten: findings of code `glossary`. `locales` are
/// all that the project has, of which some were `asked` for.
pub fn warnings(
    file: &SourceFile,
    reference: &LanguageIdentifier,
    locales: &[LanguageIdentifier],
    asked: impl Fn(&LanguageIdentifier) -> bool,
) -> Vec<Diagnostic> {
    table::warnings(file, reference, locales, asked)
}

impl Entry {
    /// Whether it holds for a message, or an attribute `id.attribute`.
    pub fn holds_for(&self, id: &str) -> bool {
        self.scope.is_empty() || self.scope.iter().any(|pattern| fits(pattern, id))
    }
}

/// Whether a pattern with `*` is that of an id.
fn fits(pattern: &str, id: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == id,
        Some((start, rest)) => id
            .strip_prefix(start)
            .is_some_and(|id| id.char_indices().map(|(at, _)| at).chain([id.len()]).any(|at| fits(rest, &id[at..]))),
    }
}

/// Which acronyms stand for which: those of forms with one acronym. Of several in a form nobody can say which is which.
fn counterparts(entries: &[Entry]) -> HashMap<String, Vec<String>> {
    let only = |phrase: &Phrase| {
        let mut acronyms = phrase.acronyms();
        acronyms.next().filter(|_| acronyms.next().is_none()).map(str::to_owned)
    };
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for entry in entries {
        for acronym in entry.reference.iter().filter_map(only) {
            let singular = acronym.strip_suffix('s').unwrap_or(&acronym).to_owned();
            let forms = found.entry(singular).or_default();
            for form in entry.accepted.iter().filter_map(only) {
                if !forms.contains(&form) {
                    forms.push(form);
                }
            }
        }
    }
    found
}

/// Where a form has the acronym of another entry in it, that entry's full forms do as well: *actores de la ESS*, *actores de la
/// economía social y solidaria*.
fn expand_acronyms(entries: &mut [Entry], locale: Language) {
    let mut full: HashMap<String, Vec<String>> = HashMap::new();
    for entry in entries.iter() {
        let (short, long): (Vec<_>, Vec<_>) = entry.accepted.iter().partition(|phrase| phrase.is_acronym());
        for acronym in short {
            full.entry(acronym.text.clone()).or_default().extend(long.iter().map(|phrase| phrase.text.clone()));
        }
    }
    for entry in entries {
        let mut expanded = Vec::new();
        for phrase in entry.accepted.iter().filter(|phrase| !phrase.is_acronym()) {
            for acronym in phrase.acronyms() {
                let forms = full.get(acronym).into_iter().flatten();
                expanded.extend(forms.filter_map(|form| Phrase::new(&phrase.text.replace(acronym, form), locale)));
            }
        }
        entry.accepted.extend(expanded);
    }
}
