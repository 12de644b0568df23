//! The files that a configuration is made of: those that the project's own one includes and excludes.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::patterns::{Patterns, resolve};
use super::{Faults, RawConfig, parse};
use crate::diagnostic::Diagnostic;
use crate::text::SourceFile;

/// A table `[[includes]]` or `[[excludes]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChild {
    pub(super) path: Spanned<String>,
}

/// Reads a file of the project.
pub(super) type Load<'a> = &'a dyn Fn(&str) -> Result<SourceFile, Diagnostic>;

/// A configuration file that another one names.
pub(super) struct Child {
    pub(super) file: SourceFile,
    pub(super) raw: RawConfig,
    /// The folder that its paths start from, as in [`Faults::base`].
    pub(super) base: String,
}

/// The files beside the project's own one.
#[derive(Default)]
pub(super) struct Files {
    /// What is included, and what that includes.
    pub(super) included: Vec<Child>,
    /// The same of what is excluded.
    pub(super) excluded: Vec<Child>,
}

impl Files {
    /// Reads what the project's own file names.
    pub(super) fn read(raw: &RawConfig, faults: &mut Faults<'_>, base: &str, load: Load<'_>) -> Self {
        let own = Parent { raw, base };
        let mut included = Reading::new(load);
        included.all(&own, faults);
        let mut excluded = Vec::new();
        for child in &raw.excludes {
            // As in compare-locales, what is included is not excluded; but what is excluded may include such a file.
            let named = own.named(child, faults, load).filter(|(path, _)| !included.paths.contains(path));
            if let Some((path, file)) = named {
                let mut reading = Reading::new(load);
                reading.add(path, file, faults);
                excluded.append(&mut reading.found);
            }
        }
        Self { included: included.found, excluded }
    }
}

/// A file that names others.
struct Parent<'a> {
    raw: &'a RawConfig,
    base: &'a str,
}

impl Parent<'_> {
    /// The file that a table names, and its path in the project.
    fn named(&self, child: &RawChild, faults: &mut Faults<'_>, load: Load<'_>) -> Option<(String, SourceFile)> {
        let (named, place) = (child.path.get_ref(), child.path.span());
        let pattern = Patterns { env: &self.raw.env, base: "" }.read(named, place.clone(), faults)?;
        let is_one = pattern.wildcards() == 0 && !pattern.has_locale();
        let Some(path) = is_one.then(|| resolve(self.base, &pattern.fixed_part(None))).flatten() else {
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
}

/// Reads files and those that they include, each once.
struct Reading<'a> {
    load: Load<'a>,
    paths: BTreeSet<String>,
    found: Vec<Child>,
}

impl<'a> Reading<'a> {
    fn new(load: Load<'a>) -> Self {
        Self { load, paths: BTreeSet::new(), found: Vec::new() }
    }

    /// Adds the files that a file includes.
    fn all(&mut self, parent: &Parent<'_>, faults: &mut Faults<'_>) {
        for child in &parent.raw.includes {
            if let Some((path, file)) = parent.named(child, faults, self.load) {
                self.add(path, file, faults);
            }
        }
    }

    /// Adds a file and those that it includes.
    fn add(&mut self, path: String, file: SourceFile, faults: &mut Faults<'_>) {
        if self.paths.contains(&path) {
            return;
        }
        let raw = match parse(&file) {
            Ok(raw) => raw,
            Err(finding) => return faults.findings.push(finding),
        };
        let mut own = Faults { file: &file, findings: Vec::new() };
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
        self.paths.insert(path);
        // A file stands before those that it includes.
        let at = self.found.len();
        self.all(&Parent { raw: &raw, base: &base }, &mut own);
        faults.findings.append(&mut own.findings);
        self.found.insert(at, Child { file, raw, base });
    }
}
