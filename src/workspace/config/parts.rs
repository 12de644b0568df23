//! What stands in a configuration file and in those that it includes: paths and filters.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::patterns::{Patterns, resolve};
use super::{Faults, Filters, Paths, RawConfig, filters, parse};
use crate::diagnostic::Diagnostic;
use crate::text::SourceFile;

/// A table `[[includes]]` or `[[excludes]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChild {
    path: Spanned<String>,
}

/// Reads a file of the project.
type Load<'a> = &'a dyn Fn(&str) -> Result<SourceFile, Diagnostic>;

/// The paths and filters of a project.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) paths: Vec<Paths>,
    pub(super) excludes: Vec<Paths>,
    pub(super) filters: Vec<Filters>,
    /// The files that were included. As in compare-locales, what is included is not excluded.
    included: BTreeSet<String>,
}

impl Parts {
    /// Reads the project's own file, `raw`, and those that it names.
    pub(super) fn read(
        raw: &RawConfig,
        faults: &mut Faults<'_>,
        base: &str,
        locales: &[LanguageIdentifier],
        load: Load<'_>,
    ) -> Self {
        let mut parts = Self::default();
        parts.add(raw, faults, base, None, locales);
        for child in &raw.includes {
            parts.include(child, raw, faults, base, locales, load);
        }
        if parts.paths.is_empty() && faults.findings.is_empty() {
            faults.add("no-paths", "", 0..0);
        }
        for child in &raw.excludes {
            let Some((path, file)) = loaded(child, raw, faults, base, load) else { continue };
            if parts.included.contains(&path) {
                continue;
            }
            let mut excluded = Self::default();
            excluded.child(&path, &file, faults, locales, load);
            parts.excludes.append(&mut excluded.paths);
        }
        parts
    }

    /// Adds the paths and filters of one file, whose locales are `within`.
    fn add(
        &mut self,
        raw: &RawConfig,
        faults: &mut Faults<'_>,
        base: &str,
        within: Option<&[LanguageIdentifier]>,
        locales: &[LanguageIdentifier],
    ) {
        let patterns = Patterns { env: &raw.env, base };
        let first = self.paths.len();
        for raw in &raw.paths {
            let mut read = |value: &Spanned<String>| patterns.read(value.get_ref(), value.span(), faults);
            let (Some(reference), Some(l10n)) = (read(&raw.reference), read(&raw.l10n)) else { continue };
            let named = raw.locales.as_ref().map(|names| -> Vec<LanguageIdentifier> {
                names.iter().filter_map(|name| faults.locale(name, locales)).collect()
            });
            let locales = match (named, within) {
                (Some(named), Some(within)) => Some(named.into_iter().filter(|name| within.contains(name)).collect()),
                (named, within) => named.or(within.map(<[_]>::to_vec)),
            };
            if !l10n.has_locale() {
                faults.add("without-locale", raw.l10n.get_ref(), raw.l10n.span());
            } else if l10n.wildcards() != reference.wildcards() {
                faults.add("wildcards", raw.l10n.get_ref(), raw.l10n.span());
            } else {
                self.paths.push(Paths { reference, l10n, locales });
            }
        }
        let filters = filters::read(&raw.filters, faults, &patterns);
        if !filters.is_empty() {
            self.filters.push(Filters { paths: first..self.paths.len(), filters });
        }
    }

    fn include(
        &mut self,
        child: &RawChild,
        raw: &RawConfig,
        faults: &mut Faults<'_>,
        base: &str,
        locales: &[LanguageIdentifier],
        load: Load<'_>,
    ) {
        if let Some((path, file)) = loaded(child, raw, faults, base, load)
            && self.included.insert(path.clone())
        {
            self.child(&path, &file, faults, locales, load);
        }
    }

    /// Adds what stands in a file that is included or excluded.
    fn child(
        &mut self,
        path: &str,
        file: &SourceFile,
        faults: &mut Faults<'_>,
        locales: &[LanguageIdentifier],
        load: Load<'_>,
    ) {
        let raw = match parse(file) {
            Ok(raw) => raw,
            Err(finding) => return faults.findings.push(finding),
        };
        let mut own = Faults { file, findings: Vec::new() };
        for (name, place) in [
            ("publication", raw.publication.as_ref().map(Spanned::span)),
            ("sync", raw.sync.as_ref().map(Spanned::span)),
            ("checks", raw.checks.as_ref().map(Spanned::span)),
            // compare-locales refuses these.
            ("excludes", raw.excludes.first().map(|child| child.path.span())),
        ] {
            if let Some(place) = place {
                own.add("not-in-included", name, place);
            }
        }
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let base = own.base(folder, raw.basepath.as_ref());
        let within: Option<Vec<LanguageIdentifier>> =
            raw.locales.as_ref().map(|names| names.iter().filter_map(|name| own.locale(name, locales)).collect());
        self.add(&raw, &mut own, &base, within.as_deref(), locales);
        for child in &raw.includes {
            self.include(child, &raw, &mut own, &base, locales, load);
        }
        faults.findings.append(&mut own.findings);
    }
}

/// The file that a table names, and its path in the project.
fn loaded(
    child: &RawChild,
    raw: &RawConfig,
    faults: &mut Faults<'_>,
    base: &str,
    load: Load<'_>,
) -> Option<(String, SourceFile)> {
    let (named, place) = (child.path.get_ref(), child.path.span());
    let pattern = Patterns { env: &raw.env, base: "" }.read(named, place.clone(), faults)?;
    let path =
        if pattern.wildcards() == 0 && !pattern.has_locale() { resolve(base, &pattern.fixed_part(None)) } else { None };
    let Some(path) = path else {
        faults.add("outside", named, place);
        return None;
    };
    match load(&path) {
        Ok(file) => Some((path, file)),
        Err(finding) if finding.primary.is_none() => {
            faults.findings.push(finding.at(faults.file.locate(place)));
            None
        }
        Err(finding) => {
            faults.findings.push(finding);
            None
        }
    }
}
