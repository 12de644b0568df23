//! The tables `[[checks.rules]]`: how bad findings of a code are, for a locale, a file, a message.

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::keys::{KeyPattern, OneOrMany};
use super::patterns::Patterns;
use super::{Faults, PathPattern};
use crate::diagnostic::{Code, Severity};

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// The findings that it is about.
    pub codes: Vec<Code>,
    /// The locales that it is about (that of the reference as well); all where none is named.
    pub locales: Option<Vec<String>>,
    /// The files that it is about; all where none is named.
    pub paths: Option<Vec<PathPattern>>,
    /// The messages that it is about; all where none is named.
    pub keys: Option<Vec<KeyPattern>>,
    /// How bad they are; none where they are not reported.
    pub severity: Option<Severity>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    code: Spanned<OneOrMany>,
    locale: Option<Spanned<OneOrMany>>,
    path: Option<Spanned<OneOrMany>>,
    key: Option<Spanned<OneOrMany>>,
    severity: Spanned<String>,
}

/// Reads the rules. `locales` are those of the project, with that of the reference.
pub(super) fn read(
    raw: &[Raw],
    faults: &mut Faults<'_>,
    locales: &[LanguageIdentifier],
    patterns: &Patterns<'_>,
) -> Vec<Rule> {
    let mut rules = Vec::new();
    for raw in raw {
        let mut codes = Vec::new();
        for name in raw.code.get_ref().values() {
            match Code::from_name(name) {
                Some(code) if code.must_be_mended() => faults.add("code-fixed", name, raw.code.span()),
                Some(code) => codes.push(code),
                None => faults.add_code(name, raw.code.span()),
            }
        }
        let named = raw.locale.as_ref().map(|given| {
            let names = given.get_ref().values().iter();
            names
                .filter_map(|name| faults.locale_named(name, given.span(), locales))
                .map(|name| name.to_string())
                .collect()
        });
        let paths = raw.path.as_ref().map(|given| patterns.all(given, faults));
        let keys = KeyPattern::read(raw.key.as_ref(), KeyPattern::rule, faults);
        let severity = match raw.severity.get_ref().as_str() {
            "off" => None,
            "info" => Some(Severity::Info),
            "warning" => Some(Severity::Warning),
            "error" => Some(Severity::Error),
            other => {
                faults.add("severity", other, raw.severity.span());
                continue;
            }
        };
        rules.push(Rule { codes, locales: named, paths, keys, severity });
    }
    rules
}
