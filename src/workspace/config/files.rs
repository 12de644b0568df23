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
        let mut files = Self::default();
        let mut paths = BTreeSet::new();
        gather(&raw.includes, raw, faults, base, load, &mut paths, &mut files.included);
        for child in &raw.excludes {
            // As in compare-locales, what is included is not excluded; but what is excluded may include such a file.
            let excluded = loaded(child, raw, faults, base, load).filter(|(path, _)| !paths.contains(path));
            if let Some((path, file)) = excluded {
                add(path, file, faults, load, &mut BTreeSet::new(), &mut files.excluded);
            }
        }
        files
    }
}

/// Adds the files that a file includes, each once.
fn gather(
    children: &[RawChild],
    raw: &RawConfig,
    faults: &mut Faults<'_>,
    base: &str,
    load: Load<'_>,
    paths: &mut BTreeSet<String>,
    found: &mut Vec<Child>,
) {
    for child in children {
        if let Some((path, file)) = loaded(child, raw, faults, base, load) {
            add(path, file, faults, load, paths, found);
        }
    }
}

/// Adds a file and those that it includes.
fn add(
    path: String,
    file: SourceFile,
    faults: &mut Faults<'_>,
    load: Load<'_>,
    paths: &mut BTreeSet<String>,
    found: &mut Vec<Child>,
) {
    if paths.contains(&path) {
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
    paths.insert(path);
    let mut inner = Vec::new();
    gather(&raw.includes, &raw, &mut own, &base, load, paths, &mut inner);
    faults.findings.append(&mut own.findings);
    found.push(Child { file, raw, base });
    found.append(&mut inner);
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
