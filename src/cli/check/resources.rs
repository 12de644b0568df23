//! The checks of resources: one after another, in parallel, and what crosses them at the end.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::echoes;
use crate::checks;
use crate::cli::progress::Counter;
use crate::diagnostic::{Diagnostic, Refusal};
use crate::resource::Pair;
use crate::resource::agreement::Agreement;
use crate::resource::allowance::Granted;
use crate::resource::basis::Basis;
use crate::resource::index::Index;
use crate::resource::meaning::Meanings;
use crate::resource::rules::Rules;
use crate::sync;
use crate::workspace::scope::Absent;
use crate::workspace::{Project, ResourceFiles};

/// What is found in resources, before anybody is asked how bad it is.
pub(super) struct InResources {
    pub(super) findings: Vec<Diagnostic>,
    pub(super) granted: Vec<Granted>,
    pub(super) absent: Absent,
}

/// What is wrong with the reference and the translations.
pub(super) fn check(
    project: &Project,
    rules: &[Rules],
    meanings: &Meanings,
    counter: &Counter,
) -> Result<InResources, Refusal> {
    let resources = project.resources()?;
    let files = |files: &ResourceFiles| 1 + files.translations.len();
    counter.start(resources.iter().map(files).sum());
    let names = || rules.iter().map(|rules| rules.locale.to_string());
    let mut tracked = HashSet::new();
    for locale in names() {
        if project.tracks(&locale)? {
            tracked.insert(locale);
        }
    }
    let task = Task { project, rules, meanings, tracked };
    let resource = |(number, resource): (usize, &ResourceFiles)| {
        let checked = task.resource(number, resource);
        counter.add(files(resource));
        checked
    };
    let checked: Vec<Checked> = resources.par_iter().enumerate().map(resource).collect();
    let mut indexes: Vec<Index> = std::iter::once(String::new()).chain(names()).map(Index::new).collect();
    let mut agreements: Vec<Agreement> = rules.iter().map(|_| Agreement::default()).collect();
    let (mut findings, mut granted) = (Vec::new(), Vec::new());
    for checked in checked {
        findings.extend(checked.findings);
        granted.extend(checked.granted);
        for (index, part) in indexes.iter_mut().zip(checked.indexes) {
            index.merge(part);
        }
        for (agreement, part) in agreements.iter_mut().zip(checked.agreements) {
            agreement.merge(part);
        }
    }
    findings.extend(indexes.iter().flat_map(checks::index));
    for (rules, agreement) in rules.iter().zip(agreements) {
        findings.extend(disagreements(project, &resources, rules, agreement));
    }
    Ok(InResources { findings: echoes::removed(findings), granted, absent: absent(project, &resources) })
}

/// Which files are not there.
fn absent(project: &Project, resources: &[ResourceFiles]) -> Absent {
    let mut absent = Absent::default();
    for files in resources {
        let reference = project.exists(&files.reference);
        for path in files.translations.values() {
            if !project.exists(path) {
                absent.translations.insert(path.to_string());
            } else if !reference {
                absent.references.insert(path.to_string());
            }
        }
    }
    absent
}

/// The second look at the texts of a locale that met others like them.
fn disagreements(
    project: &Project,
    resources: &[ResourceFiles],
    rules: &Rules,
    agreement: Agreement,
) -> Vec<Diagnostic> {
    let locale = rules.locale.to_string();
    let (groups, mut members) = (agreement.groups(), HashMap::new());
    for number in groups.resources() {
        let Some(files) = resources.get(number as usize) else { continue };
        let Some(path) = files.translations.get(&locale) else { continue };
        let load = |path: &str| project.resource(path).ok().flatten();
        let (reference, translation) = (load(&files.reference), load(path));
        let pair = Pair { locale: &locale, path, reference: reference.as_ref(), translation: translation.as_ref() };
        groups.look(number, &pair, rules, &mut members);
    }
    checks::agreement(&locale, &groups.with(&members))
}

/// What all resources are checked with.
struct Task<'a> {
    project: &'a Project,
    rules: &'a [Rules],
    meanings: &'a Meanings,
    /// The locales whose drift is watched.
    tracked: HashSet<String>,
}

/// What is kept of a resource.
#[derive(Default)]
struct Checked {
    findings: Vec<Diagnostic>,
    /// The reference's, then one for each locale.
    indexes: Vec<Index>,
    /// One for each locale.
    agreements: Vec<Agreement>,
    granted: Vec<Granted>,
}

impl Task<'_> {
    /// One resource: its reference and its translations. They are let go when it is done.
    fn resource(&self, number: usize, files: &ResourceFiles) -> Checked {
        let mut checked = Checked::default();
        // None where it cannot be read: then nothing is said of what it lacks.
        let mut load = |path: &str| self.project.resource(path).map_err(|finding| checked.findings.push(finding)).ok();
        let reference = load(&files.reference);
        let translations: Vec<_> = self
            .rules
            .iter()
            .map(|rules| {
                let locale = rules.locale.to_string();
                let path = files.translations.get(&locale);
                (rules, locale, path.map(|path| (path, load(path))))
            })
            .collect();
        let mut index = Index::new("");
        if let Some(Some(reference)) = &reference {
            checked.findings.extend(checks::file(reference));
            checked.findings.extend(checks::reference(reference));
            checked.findings.extend(checks::language(reference, &self.project.config.checks.language));
            index.add(reference);
            if let Some(rules) = self.rules.first() {
                index.add_terms(reference, rules);
            }
        }
        checked.indexes.push(index);
        for (rules, locale, loaded) in translations {
            let (mut index, mut agreement) = (Index::new(locale.as_str()), Agreement::default());
            if let Some((path, Some(translation))) = &loaded {
                if let Some(translation) = translation {
                    let found = checks::file(translation).into_iter();
                    let found = found.chain(checks::language(translation, &rules.locale));
                    checked.findings.extend(found.map(|finding| finding.locale(locale.as_str())));
                    index.add(translation);
                }
                if let Some(reference) = &reference {
                    let (reference, translation) = (reference.as_ref(), translation.as_ref());
                    let pair = Pair { locale: &locale, path, reference, translation };
                    agreement.add(u32::try_from(number).unwrap_or(u32::MAX), &pair, rules);
                    self.pair(files, &pair, rules, &mut checked);
                }
            }
            checked.indexes.push(index);
            checked.agreements.push(agreement);
        }
        checked
    }

    /// A translation beside its reference, and what it was made from.
    fn pair(&self, files: &ResourceFiles, pair: &Pair<'_>, rules: &Rules, checked: &mut Checked) {
        checked.findings.extend(checks::pair(pair));
        checked.findings.extend(checks::parts(pair, rules));
        let basis = match self.project.basis_file(pair.locale, &files.name) {
            Ok(basis) => basis,
            Err(refusal) => return checked.findings.extend(refusal.0),
        };
        let granted = basis.iter().flat_map(|basis| Granted::all(basis, pair.locale, pair.path, pair.translation));
        checked.granted.extend(granted);
        let Some(reference) = pair.reference.filter(|_| self.tracked.contains(pair.locale)) else { return };
        let basis = basis.as_ref().map(Basis::read).unwrap_or_default();
        let statuses = sync::compare(reference, pair.translation, &basis, self.meanings);
        checked.findings.extend(checks::statuses(pair, &statuses));
    }
}
