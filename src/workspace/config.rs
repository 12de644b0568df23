//! `l10n.toml`: Mozilla's project configuration, with tables of our own that other tools leave alone.

mod checks;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

pub use checks::ChecksConfig;

use super::paths::PathPattern;
use crate::diagnostic::{Code, Diagnostic, Refusal};
use crate::text::{SourceFile, Span};

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
    checks: checks::Raw,
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
    let mut faults = Faults { file, findings: Vec::new() };
    let locales: Vec<_> = raw.locales.get_ref().iter().filter_map(|value| faults.language(value)).collect();
    let publication = raw.publication.and_then(|publication| {
        let language = faults.language(&publication.language)?;
        Some((publication.profile, language))
    });
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
                faults.add("variable", name, value.span());
                None
            }
        };
        let (Some(reference), Some(l10n)) = (parse(&raw_paths.reference), parse(&raw_paths.l10n)) else { continue };
        if !l10n.has_locale() {
            faults.add("without-locale", raw_paths.l10n.get_ref(), raw_paths.l10n.span());
        } else if l10n.wildcards() != reference.wildcards() {
            faults.add("wildcards", raw_paths.l10n.get_ref(), raw_paths.l10n.span());
        } else {
            paths.push(Paths { reference, l10n });
        }
    }
    if raw.paths.is_empty() {
        faults.add("no-paths", "", 0..0);
    }
    let publication = publication
        .and_then(|(profile, language)| Some(PublicationConfig { profile: faults.inside(&base, &profile)?, language }));
    let basis = match &raw.sync.basis {
        Some(folder) => faults.inside(&base, folder),
        None => Some(format!("{base}sources/basis")),
    }
    .unwrap_or_default();
    let language = publication.as_ref().map(|publication| publication.language.clone());
    let checks = checks::read(&raw.checks, &mut faults, &base, &locales, language);
    if faults.findings.is_empty() {
        Ok(Config { locales, paths, publication, basis, checks })
    } else {
        Err(Refusal(faults.findings))
    }
}

/// What is wrong with a configuration, as it is read.
struct Faults<'a> {
    file: &'a SourceFile,
    findings: Vec<Diagnostic>,
}

impl Faults<'_> {
    /// A fault in a value.
    fn add(&mut self, says: &'static str, value: impl Into<String>, span: Span) {
        self.add_as(says, "value", value, span);
    }

    /// A fault in a language.
    fn add_locale(&mut self, says: &'static str, value: impl Into<String>, span: Span) {
        self.add_as(says, "locale", value, span);
    }

    fn add_as(&mut self, says: &'static str, name: &'static str, value: impl Into<String>, span: Span) {
        let finding = Diagnostic::new(Code::Configuration).says(says).arg(name, value.into());
        self.findings.push(finding.at(self.file.locate(span)));
    }

    /// Reads a language.
    fn language(&mut self, value: &Spanned<String>) -> Option<LanguageIdentifier> {
        let parsed = value.get_ref().parse::<LanguageIdentifier>();
        if parsed.is_err() {
            self.add_locale("locale", value.get_ref(), value.span());
        }
        parsed.ok()
    }

    /// Reads a language that must be among the locales.
    fn locale(&mut self, value: &Spanned<String>, locales: &[LanguageIdentifier]) -> Option<LanguageIdentifier> {
        let language = self.language(value)?;
        if !locales.contains(&language) {
            self.add_locale("not-a-locale", value.get_ref(), value.span());
        }
        Some(language)
    }

    /// Reads a path below the project's folder; gives it with the base path.
    fn inside(&mut self, base: &str, value: &Spanned<String>) -> Option<String> {
        let path = value.get_ref();
        if path.starts_with('/') || path.contains('\\') || path.split('/').any(|part| part == "..") {
            self.add("outside", path, value.span());
            return None;
        }
        Some(format!("{base}{}", path.trim_start_matches("./").trim_end_matches('/')))
    }
}
