//! `l10n.toml`: Mozilla's project configuration, with tables of our own that other tools leave alone.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::paths::PathPattern;
use crate::diagnostic::{Code, Diagnostic, Refusal};
use crate::text::SourceFile;

/// The configuration.
#[derive(Debug)]
pub struct Config {
    /// The locales that are translated to, in the order of the file.
    pub locales: Vec<LanguageIdentifier>,
    /// Where references and translations are.
    pub paths: Vec<Paths>,
    /// The publication, if the reference is made from one.
    pub publication: Option<PublicationConfig>,
    /// The folder of the translations' bases, relative to the project.
    pub basis: String,
    /// What the checks are told.
    pub checks: ChecksConfig,
}

/// A pair of path patterns.
#[derive(Debug)]
pub struct Paths {
    /// The reference.
    pub reference: PathPattern,
    /// The translations.
    pub l10n: PathPattern,
}

/// Where the publication is described.
#[derive(Debug)]
pub struct PublicationConfig {
    /// The profile, relative to the project.
    pub profile: String,
    /// The language of the source.
    pub language: LanguageIdentifier,
}

/// The table `[checks]`.
#[derive(Debug, Default)]
pub struct ChecksConfig {
    /// Locales in which a missing message is an error.
    pub complete: Vec<LanguageIdentifier>,
}

// Unknown keys are other tools' affair, except in our own tables.
#[derive(Deserialize)]
struct RawConfig {
    #[serde(default = "here")]
    basepath: String,
    locales: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    #[serde(default)]
    paths: Vec<RawPaths>,
    publication: Option<RawPublication>,
    #[serde(default)]
    sync: RawSync,
    #[serde(default)]
    checks: RawChecks,
}

fn here() -> String {
    ".".to_owned()
}

#[derive(Deserialize)]
struct RawPaths {
    reference: Spanned<String>,
    l10n: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPublication {
    profile: Spanned<String>,
    language: Spanned<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSync {
    basis: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChecks {
    #[serde(default)]
    complete: Vec<Spanned<String>>,
}

/// Reads a configuration.
///
/// # Errors
///
/// Findings of code `configuration` at the places that are wrong.
pub fn read(file: &SourceFile) -> Result<Config, Refusal> {
    let raw: RawConfig = toml::from_str(file.text()).map_err(|error| {
        let place = error.span().unwrap_or(0..0);
        Diagnostic::new(Code::Configuration).arg("reason", error.message()).at(file.locate(place))
    })?;
    let mut findings = Vec::new();
    let mut fault = |says, name: &str, value: String, span: std::ops::Range<usize>| {
        let name = if name == "locale" { "locale" } else { "value" };
        findings.push(Diagnostic::new(Code::Configuration).says(says).arg(name, value).at(file.locate(span)));
    };
    let mut language = |value: &Spanned<String>| {
        let parsed = value.get_ref().parse::<LanguageIdentifier>();
        if parsed.is_err() {
            fault("locale", "locale", value.get_ref().clone(), value.span());
        }
        parsed.ok()
    };
    let locales: Vec<_> = raw.locales.get_ref().iter().filter_map(&mut language).collect();
    let complete: Vec<_> = raw.checks.complete.iter().filter_map(|value| Some((value, language(value)?))).collect();
    let publication = raw.publication.and_then(|publication| {
        let language = language(&publication.language)?;
        Some((publication.profile, language))
    });
    for (value, language) in &complete {
        if !locales.contains(language) {
            fault("not-a-locale", "locale", language.to_string(), value.span());
        }
    }
    let env = |name: &str| match name {
        "l10n_base" => Some(String::new()),
        name => raw.env.get(name).cloned(),
    };
    let base = raw.basepath.trim_start_matches("./").trim_matches('/');
    let base = if matches!(base, "" | ".") { String::new() } else { format!("{base}/") };
    let mut paths = Vec::new();
    for raw_paths in &raw.paths {
        let mut parse = |value: &Spanned<String>| match PathPattern::parse(value.get_ref(), env) {
            Ok(pattern) => Some(pattern.below(&base)),
            Err(name) => {
                fault("variable", "value", name, value.span());
                None
            }
        };
        let (Some(reference), Some(l10n)) = (parse(&raw_paths.reference), parse(&raw_paths.l10n)) else { continue };
        if !l10n.has_locale() {
            fault("without-locale", "value", raw_paths.l10n.get_ref().clone(), raw_paths.l10n.span());
        } else if l10n.wildcards() != reference.wildcards() {
            fault("wildcards", "value", raw_paths.l10n.get_ref().clone(), raw_paths.l10n.span());
        } else {
            paths.push(Paths { reference, l10n });
        }
    }
    if raw.paths.is_empty() {
        fault("no-paths", "value", String::new(), 0..0);
    }
    let mut inside = |value: &Spanned<String>| {
        let path = value.get_ref();
        if path.starts_with('/') || path.contains('\\') || path.split('/').any(|part| part == "..") {
            fault("outside", "value", path.clone(), value.span());
            return None;
        }
        Some(format!("{base}{}", path.trim_start_matches("./").trim_end_matches('/')))
    };
    let publication =
        publication.and_then(|(profile, language)| Some(PublicationConfig { profile: inside(&profile)?, language }));
    let basis = match &raw.sync.basis {
        Some(folder) => inside(folder),
        None => Some(format!("{base}sources/basis")),
    }
    .unwrap_or_default();
    if findings.is_empty() {
        let complete = complete.into_iter().map(|(_, language)| language).collect();
        Ok(Config { locales, paths, publication, basis, checks: ChecksConfig { complete } })
    } else {
        Err(Refusal(findings))
    }
}
