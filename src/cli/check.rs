//! `check`: every check on the source, the reference and the translations.

mod asked;
mod fix;

use std::collections::HashSet;

use clap::ArgMatches;
use rayon::prelude::*;

use super::{CLEAN, FAILED, FINDINGS, Failure, Session, extract, project, tracking};
use crate::checks;
use crate::diagnostic::{Diagnostic, Severity};
use crate::render::{self, json};
use crate::resource::Pair;
use crate::resource::allowance::Granted;
use crate::resource::index::Index;
use crate::resource::meaning::Meanings;
use crate::resource::rules::Rules;
use crate::sync;
use crate::workspace::scope::Absent;
use crate::workspace::{Project, ResourceFiles};

use crate::resource::basis::Basis;
use asked::{Asked, Found};
use fix::Diff;

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let mut project = project::open(matches)?;
    let available: Vec<String> = project.config.locales.iter().map(ToString::to_string).collect();
    let locales = project::locales(given, &available)?;
    let asked = Asked::new(given, &project, project.rules(&locales)?, source(&project)?);
    let as_text = given.get_one::<String>("format").is_none_or(|format| format == "text");
    if given.get_flag("fix") {
        let dry = given.get_flag("dry-run").then_some(if as_text { Diff::Out } else { Diff::Err });
        fix::run(session, &mut project, &locales, dry, |project| asked.find(project).findings)?;
    }
    let Found { findings, allowed, unreadable } = asked.find(&project);
    if as_text {
        // What was asked for by its code is shown whole.
        let (shown, remarks) = if asked.select.is_empty() {
            render::text::brief(&findings, &session.ui)
        } else {
            (findings.clone(), String::new())
        };
        session.show(&shown)?;
        session.print(&remarks)?;
        let summary = render::text::summary(&findings, allowed, &session.ui);
        session.print(&format!("{summary}\n"))?;
    } else {
        session.print(&json::render(&findings, &session.ui))?;
    }
    if unreadable {
        return Ok(FAILED);
    }
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { FINDINGS } else { CLEAN })
}

/// What is wrong with the source and whether the reference is what it makes; and the older wordings that mean the same.
fn source(project: &Project) -> Result<(Vec<Diagnostic>, Meanings), Failure> {
    let Some(publication) = project.publication()? else { return Ok((Vec::new(), Meanings::default())) };
    let reading = publication.read();
    if project::sound(&reading).is_err() {
        return Ok((reading.findings, Meanings::default()));
    }
    let mut findings = reading.findings.clone();
    match extract::make(project, &publication, &reading.document) {
        Ok(extraction) => {
            findings.extend(extract::stale(project, &extraction)?);
            Ok((findings, tracking::meanings_of(&publication, &reading, &extraction)))
        }
        // `check` goes on to the resources, where the same fault may show more.
        Err(Failure::Refused(refusal)) => {
            findings.extend(refusal.0);
            Ok((findings, Meanings::default()))
        }
        Err(other) => Err(other),
    }
}

/// What is found in resources, before anybody is asked how bad it is.
struct InResources {
    findings: Vec<Diagnostic>,
    granted: Vec<Granted>,
    absent: Absent,
}

/// What is wrong with the reference and the translations, one resource after another, in parallel.
fn in_resources(project: &Project, rules: &[Rules], meanings: &Meanings) -> InResources {
    let resources = project.resources();
    let names = || rules.iter().map(|rules| rules.locale.to_string());
    let tracked: HashSet<String> = names().filter(|locale| project.tracks(locale)).collect();
    let checked: Vec<(Vec<Diagnostic>, Vec<Index>, Vec<Granted>)> =
        resources.par_iter().map(|files| check_resource(project, files, rules, meanings, &tracked)).collect();
    let mut indexes: Vec<Index> = std::iter::once(String::new()).chain(names()).map(Index::new).collect();
    let (mut findings, mut granted) = (Vec::new(), Vec::new());
    for (found, parts, allowances) in checked {
        findings.extend(found);
        granted.extend(allowances);
        for (index, part) in indexes.iter_mut().zip(parts) {
            index.merge(part);
        }
    }
    findings.extend(indexes.iter().flat_map(checks::index));
    InResources { findings, granted, absent: absent(project, &resources) }
}

fn absent(project: &Project, resources: &[ResourceFiles]) -> Absent {
    let mut absent = Absent::default();
    for files in resources {
        let reference = project.exists(&files.reference);
        for path in files.translations.values() {
            if !project.exists(path) {
                absent.translations.insert(path.clone());
            } else if !reference {
                absent.references.insert(path.clone());
            }
        }
    }
    absent
}

/// One resource: its reference (first among the indexes) and its translations. They are let go when it is done.
fn check_resource(
    project: &Project,
    files: &ResourceFiles,
    rules: &[Rules],
    meanings: &Meanings,
    tracked: &HashSet<String>,
) -> (Vec<Diagnostic>, Vec<Index>, Vec<Granted>) {
    let mut findings = Vec::new();
    let mut indexes = Vec::new();
    let mut granted = Vec::new();
    // None where it cannot be read: then nothing is said of what it lacks.
    let mut load = |path: &str| project.resource(path).map_err(|finding| findings.push(finding)).ok();
    let reference = load(&files.reference);
    let translations: Vec<_> = rules
        .iter()
        .filter_map(|rules| {
            let locale = rules.locale.to_string();
            files.translations.get(&locale).map(|path| (rules, locale, path, load(path)))
        })
        .collect();
    let mut index = Index::new("");
    if let Some(Some(reference)) = &reference {
        findings.extend(checks::file(reference));
        findings.extend(checks::language(reference, &project.config.checks.language));
        index.add(reference);
    }
    indexes.push(index);
    for (rules, locale, path, translation) in translations {
        let mut index = Index::new(locale.as_str());
        if let Some(Some(translation)) = &translation {
            let found = checks::file(translation).into_iter().chain(checks::language(translation, &rules.locale));
            findings.extend(found.map(|finding| finding.locale(locale.as_str())));
            index.add(translation);
        }
        indexes.push(index);
        let (Some(reference), Some(translation)) = (&reference, &translation) else { continue };
        let pair = Pair { locale: &locale, path, reference: reference.as_ref(), translation: translation.as_ref() };
        findings.extend(checks::pair(&pair));
        findings.extend(checks::parts(&pair, rules));
        let basis = match project.basis_file(&locale, &files.name) {
            Ok(basis) => basis,
            Err(refusal) => {
                findings.extend(refusal.0);
                continue;
            }
        };
        granted.extend(basis.iter().flat_map(|basis| Granted::all(basis, &locale, path, translation.as_ref())));
        let Some(reference) = reference.as_ref().filter(|_| tracked.contains(&locale)) else { continue };
        let basis = basis.as_ref().map(Basis::read).unwrap_or_default();
        let statuses = sync::compare(reference, translation.as_ref(), &basis, meanings);
        findings.extend(checks::statuses(&pair, &statuses));
    }
    (findings, indexes, granted)
}
