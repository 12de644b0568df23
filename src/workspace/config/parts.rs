//! What the configuration files of a project bring: paths and filters.

use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::files::Files;
use super::patterns::Patterns;
use super::{Faults, Filters, Named, Paths, RawConfig, filters};

/// The paths and filters of a project.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) paths: Vec<Paths>,
    pub(super) excludes: Vec<Paths>,
    pub(super) filters: Vec<Filters>,
}

impl Parts {
    /// Reads them from the project's own file, `raw`, and those that it names.
    pub(super) fn read(raw: &RawConfig, files: &Files, faults: &mut Faults<'_>, base: &str) -> Self {
        let mut parts = Self::default();
        parts.add(raw, faults, base);
        let mut excluded = Self::default();
        for (side, children) in [(&mut parts, &files.included), (&mut excluded, &files.excluded)] {
            for child in children {
                let mut own = Faults { file: &child.file, findings: Vec::new() };
                side.add(&child.raw, &mut own, &child.base);
                faults.findings.append(&mut own.findings);
            }
        }
        if parts.paths.is_empty() && faults.findings.is_empty() {
            faults.add("no-paths", "", 0..0);
        }
        parts.excludes = excluded.paths;
        parts
    }

    /// Adds the paths and filters of one file. As in compare-locales, its paths are for its own locales, where it names them.
    fn add(&mut self, raw: &RawConfig, faults: &mut Faults<'_>, base: &str) {
        let within = raw.locales.as_ref().map(|names| languages(names, faults));
        let patterns = Patterns { env: &raw.env, base };
        let first = self.paths.len();
        for raw in &raw.paths {
            let mut read = |value: &Spanned<String>| patterns.read(value.get_ref(), value.span(), faults);
            let (Some(reference), Some(l10n)) = (read(&raw.reference), read(&raw.l10n)) else { continue };
            let named = raw.locales.as_ref().map(|names| languages(names, faults));
            let locales = match (named, &within) {
                (Some(named), Some(within)) => Some(named.into_iter().filter(|name| within.contains(name)).collect()),
                (named, within) => named.or_else(|| within.clone()),
            };
            if !l10n.has_locale() {
                faults.add("without-locale", raw.l10n.get_ref(), raw.l10n.span());
            } else if l10n.wildcards() != reference.wildcards() {
                faults.add("wildcards", raw.l10n.get_ref(), raw.l10n.span());
            } else {
                let named = Named {
                    path: raw.reference.get_ref().as_str().into(),
                    place: faults.file.locate(raw.reference.span()),
                };
                self.paths.push(Paths { reference, named, l10n, locales });
            }
        }
        let filters = filters::read(&raw.filters, faults, &patterns);
        if !filters.is_empty() {
            self.filters.push(Filters { paths: first..self.paths.len(), filters });
        }
    }
}

fn languages(names: &[Spanned<String>], faults: &mut Faults<'_>) -> Vec<LanguageIdentifier> {
    names.iter().filter_map(|name| faults.language(name)).collect()
}
