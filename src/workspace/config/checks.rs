//! The table `[checks]`: what the checks are told.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::patterns::Patterns;
use super::rules::{self, Rule};
use super::{Faults, Named};
use crate::text::typography::Profile;

/// The table `[checks]`. Paths are relative to the project.
#[derive(Debug)]
pub struct ChecksConfig {
    /// Locales in which a missing message is an error.
    pub complete: Vec<LanguageIdentifier>,
    /// The language of the reference.
    pub language: LanguageIdentifier,
    /// The norm of a locale, where it is not the usual one.
    pub typography: BTreeMap<String, &'static Profile>,
    /// The table of agreed terms.
    pub glossary: Option<Named>,
    /// The list of names and words that stay as they are.
    pub names: Option<Named>,
    /// The list of words that are right although no dictionary has them.
    pub words: Option<Named>,
    /// The Hunspell dictionary of a locale: its path without `.aff` and `.dic`.
    pub spelling: BTreeMap<String, Named>,
    /// How bad findings are; the last rule that matches counts.
    pub rules: Vec<Rule>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    #[serde(default)]
    complete: Vec<Spanned<String>>,
    language: Option<Spanned<String>>,
    #[serde(default)]
    typography: BTreeMap<Spanned<String>, Spanned<String>>,
    glossary: Option<Spanned<String>>,
    names: Option<Spanned<String>>,
    words: Option<Spanned<String>>,
    #[serde(default)]
    spelling: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    rules: Vec<rules::Raw>,
}

/// Reads the table. `language` is the publication's.
pub(super) fn read(
    raw: &Raw,
    faults: &mut Faults<'_>,
    patterns: &Patterns<'_>,
    locales: &[LanguageIdentifier],
    language: Option<LanguageIdentifier>,
) -> ChecksConfig {
    let base = patterns.base;
    let given = raw.language.as_ref().and_then(|value| faults.language(value));
    let mut typography = BTreeMap::new();
    for (locale, name) in &raw.typography {
        let Some(locale) = faults.locale(locale, locales) else { continue };
        match Profile::named(name.get_ref()) {
            Some(profile) => drop(typography.insert(locale.to_string(), profile)),
            None => faults.add_norm(name),
        }
    }
    let mut spelling = BTreeMap::new();
    for (locale, path) in &raw.spelling {
        let (Some(locale), Some(path)) = (faults.locale(locale, locales), faults.named(base, path)) else { continue };
        spelling.insert(locale.to_string(), path);
    }
    let language = given.or(language).or_else(|| "en".parse().ok()).unwrap_or_default();
    let with_reference: Vec<LanguageIdentifier> = locales.iter().cloned().chain([language.clone()]).collect();
    ChecksConfig {
        rules: rules::read(&raw.rules, faults, &with_reference, patterns),
        complete: raw.complete.iter().filter_map(|value| faults.locale(value, locales)).collect(),
        language,
        typography,
        glossary: raw.glossary.as_ref().and_then(|path| faults.named(base, path)),
        names: raw.names.as_ref().and_then(|path| faults.named(base, path)),
        words: raw.words.as_ref().and_then(|path| faults.named(base, path)),
        spelling,
    }
}
