//! `l10n.toml`: Mozilla's project configuration, with tables of our own that other tools leave alone.

mod checks;
mod faults;
mod files;
mod filters;
mod keys;
mod parts;
mod patterns;
mod rules;
mod similar;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

pub use checks::ChecksConfig;
pub use filters::{Action, Filter};
pub use keys::KeyPattern;
pub use rules::Rule;

use faults::Faults;
use files::Files;
use parts::Parts;
use patterns::Patterns;

use super::inside::ProjectPath;
use super::paths::PathPattern;
use crate::diagnostic::{Code, Diagnostic, Refusal, once_each};
use crate::text::{Location, SourceFile};

/// The configuration.
#[derive(Debug)]
pub struct Config {
    /// The locales that are translated to, in the order of the file.
    pub locales: Vec<LanguageIdentifier>,
    /// Where references and translations are.
    pub paths: Vec<Paths>,
    /// Files that match these are not the project's.
    pub excludes: Vec<Paths>,
    /// What may be missing.
    pub filters: Vec<Filters>,
    /// The publication, if the reference is made from one.
    pub publication: Option<PublicationConfig>,
    /// The folder of the translations' bases, relative to the project.
    pub basis: String,
    /// What the checks are told.
    pub checks: ChecksConfig,
    /// What may be mistyped.
    pub warnings: Vec<Diagnostic>,
}

/// A path that the configuration names.
#[derive(Debug, Clone)]
pub struct Named {
    /// The path, relative to the project; a pattern as it is written.
    pub path: ProjectPath,
    /// The place that names it.
    pub place: Location,
}

/// A pair of path patterns.
#[derive(Debug)]
pub struct Paths {
    /// The reference.
    pub reference: PathPattern,
    /// The reference as it is written.
    pub named: Named,
    /// The translations.
    pub l10n: PathPattern,
    /// The locales that have these files; all where none is named.
    pub locales: Option<Vec<LanguageIdentifier>>,
}

impl Paths {
    /// Whether a locale has these files.
    pub fn has(&self, locale: &str) -> bool {
        self.locales.as_ref().is_none_or(|locales| locales.iter().any(|has| *has == locale))
    }
}

/// The filters of one configuration file. They are about its own paths.
#[derive(Debug)]
pub struct Filters {
    /// Which of the project's paths are that file's.
    pub paths: std::ops::Range<usize>,
    /// The filters; the last one that matches counts.
    pub filters: Vec<Filter>,
}

/// Where the publication is described.
#[derive(Debug)]
pub struct PublicationConfig {
    /// The profile.
    pub profile: Named,
    /// The language of the source.
    pub language: LanguageIdentifier,
}

// Unknown keys are other tools' affair, except in our own tables.
#[derive(Deserialize)]
struct RawConfig {
    basepath: Option<Spanned<String>>,
    locales: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    #[serde(default)]
    paths: Vec<RawPaths>,
    #[serde(default)]
    filters: Vec<filters::Raw>,
    #[serde(default)]
    includes: Vec<files::RawChild>,
    #[serde(default)]
    excludes: Vec<files::RawChild>,
    publication: Option<Spanned<RawPublication>>,
    sync: Option<Spanned<RawSync>>,
    checks: Option<Spanned<checks::Raw>>,
}

#[derive(Deserialize)]
struct RawPaths {
    reference: Spanned<String>,
    l10n: Spanned<String>,
    locales: Option<Vec<Spanned<String>>>,
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

/// Reads a configuration. `load` reads the files that it includes or excludes.
///
/// # Errors
///
/// Findings of code `configuration` at the places that are wrong, and what `load` says.
pub fn read(file: &SourceFile, load: &dyn Fn(&str) -> Result<SourceFile, Diagnostic>) -> Result<Config, Refusal> {
    let raw = parse(file)?;
    let mut faults = Faults { file, findings: Vec::new() };
    let base = faults.base("", raw.basepath.as_ref());
    let files = Files::read(&raw, &mut faults, &base, load);
    let locales = locales(&raw, &files, &mut faults);
    let publication = raw.publication.as_ref().map(Spanned::get_ref).and_then(|publication| {
        let language = faults.language(&publication.language)?;
        let profile = faults.named(&base, &publication.profile)?;
        Some(PublicationConfig { profile, language })
    });
    let Parts { paths, excludes, filters, .. } = Parts::read(&raw, &files, &mut faults, &base);
    without_paths(&raw, &files, &mut faults, &locales, &paths);
    let sync = raw.sync.map(Spanned::into_inner).unwrap_or_default();
    let basis = match &sync.basis {
        Some(folder) => faults.inside(&base, folder),
        None => Some(format!("{base}sources/basis")),
    }
    .unwrap_or_default();
    let language = publication.as_ref().map(|publication| publication.language.clone());
    let patterns = Patterns { env: &raw.env, base: &base };
    let checks = raw.checks.map(Spanned::into_inner).unwrap_or_default();
    let checks = checks::read(&checks, &mut faults, &patterns, &locales, language);
    let included = files.included.iter().map(|child| &child.file);
    let warnings: Vec<Diagnostic> = std::iter::once(file).chain(included).flat_map(similar::warnings).collect();
    if faults.findings.is_empty() {
        Ok(Config { locales, paths, excludes, filters, publication, basis, checks, warnings })
    } else {
        // What is wrong with a locale shows wherever it is read.
        Err(Refusal(once_each(faults.findings.into_iter().chain(warnings))))
    }
}

fn parse(file: &SourceFile) -> Result<RawConfig, Diagnostic> {
    toml::from_str(file.text()).map_err(|error| {
        let place = error.span().unwrap_or(0..0);
        Diagnostic::new(Code::Configuration).arg("reason", error.message()).at(file.locate(place))
    })
}

/// The locales that the project's own file and those that it includes name: each file for itself as a whole, else those that
/// its paths name.
fn locales(raw: &RawConfig, files: &Files, faults: &mut Faults<'_>) -> Vec<LanguageIdentifier> {
    let mut locales = Vec::new();
    named_locales(raw, faults, &mut locales);
    for child in &files.included {
        let mut own = Faults { file: &child.file, findings: Vec::new() };
        named_locales(&child.raw, &mut own, &mut locales);
        faults.findings.append(&mut own.findings);
    }
    if locales.is_empty() && raw.locales.is_none() && faults.findings.is_empty() {
        faults.add("no-locales", "", 0..0);
    }
    locales
}

fn named_locales(raw: &RawConfig, faults: &mut Faults<'_>, locales: &mut Vec<LanguageIdentifier>) {
    let of_paths = || raw.paths.iter().flat_map(|paths| paths.locales.iter().flatten()).collect();
    let named: Vec<&Spanned<String>> = raw.locales.as_ref().map_or_else(of_paths, |locales| locales.iter().collect());
    for name in named {
        if let Some(locale) = faults.language(name).filter(|locale| !locales.contains(locale)) {
            locales.push(locale);
        }
    }
}

/// Locales that no path is for: nothing of them would be checked, and nobody would be told. As in compare-locales, the locales
/// of a path count only where they are those of its file.
fn without_paths(
    raw: &RawConfig,
    files: &Files,
    faults: &mut Faults<'_>,
    locales: &[LanguageIdentifier],
    paths: &[Paths],
) {
    if !faults.findings.is_empty() {
        return;
    }
    let named = |raw: &RawConfig, locale: &LanguageIdentifier| {
        let mut names = raw.locales.iter().flatten();
        names.find(|name| name.get_ref().parse().ok().as_ref() == Some(locale)).map(Spanned::span)
    };
    for locale in locales.iter().filter(|locale| !paths.iter().any(|paths| paths.has(&locale.to_string()))) {
        if let Some(place) = named(raw, locale) {
            faults.add_locale("locale-without-paths", locale.to_string(), place);
            continue;
        }
        for child in &files.included {
            let Some(place) = named(&child.raw, locale) else { continue };
            let mut own = Faults { file: &child.file, findings: Vec::new() };
            own.add_locale("locale-without-paths", locale.to_string(), place);
            faults.findings.append(&mut own.findings);
        }
    }
}
