//! `check`: every check on the source, the reference and the translations.

use clap::ArgMatches;
use rayon::prelude::*;

use super::{CLEAN, FAILED, FINDINGS, Failure, Session, extract, project, tracking};
use crate::checks;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::render::{self, json};
use crate::resource::Pair;
use crate::resource::index::Index;
use crate::resource::meaning::Meanings;
use crate::resource::rules::Rules;
use crate::sync;
use crate::workspace::{Project, ResourceFiles};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(matches)?;
    let available: Vec<String> = project.config.locales.iter().map(ToString::to_string).collect();
    let locales = project::locales(given, &available)?;
    let (mut findings, meanings) = source(&project)?;
    let codes = |name| -> Vec<Code> {
        given.get_many::<String>(name).into_iter().flatten().filter_map(|code| Code::from_name(code)).collect()
    };
    let (select, ignore) = (codes("select"), codes("ignore"));
    let wanted = |code: Code| (select.is_empty() || select.contains(&code)) && !ignore.contains(&code);
    let mut rules = project.rules(&locales)?;
    // Dictionaries take longer to load than all else together: only for who asks.
    if wanted(Code::Spelling) {
        findings.extend(project.load_dictionaries(&mut rules)?);
    }
    findings.extend(resource_findings(&project, &rules, &meanings));
    // The source's check and a resource's may both need one file.
    let mut unreadable: Vec<Diagnostic> = Vec::new();
    findings.retain(|finding| {
        let again = unreadable.contains(finding);
        if finding.code == Code::Unreadable && !again {
            unreadable.push(finding.clone());
        }
        !again
    });
    findings.retain(|finding| wanted(finding.code));
    checks::suggest(&mut findings, &rules);
    let gate_source = given.get_one::<String>("gate").is_some_and(|gate| gate == "source");
    for finding in &mut findings {
        if gate_source && matches!(finding.code, Code::Drifted | Code::NoBasis) && finding.severity == Severity::Error {
            finding.severity = Severity::Warning;
        }
        if !gate_source
            && matches!(finding.code, Code::MissingMessage | Code::MissingPart)
            && let Some(locale) = &finding.locale
            && project.config.checks.complete.iter().any(|complete| complete.to_string() == *locale)
        {
            finding.severity = Severity::Error;
        }
    }
    if given.get_one::<String>("format").is_some_and(|format| format == "json") {
        session.print(&json::render(&findings, &session.ui))?;
    } else {
        // What was asked for by its code is shown whole.
        let (shown, remarks) = if select.is_empty() {
            render::text::brief(&findings, &session.ui)
        } else {
            (findings.clone(), String::new())
        };
        session.show(&shown)?;
        session.print(&remarks)?;
        let summary = render::text::summary(&findings, &session.ui);
        session.print(&format!("{summary}\n"))?;
    }
    if !unreadable.is_empty() {
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

/// What is wrong with the reference and the translations, one resource after another, in parallel.
fn resource_findings(project: &Project, rules: &[Rules], meanings: &Meanings) -> Vec<Diagnostic> {
    let resources = project.resources();
    let checked: Vec<(Vec<Diagnostic>, Vec<Index>)> =
        resources.par_iter().map(|files| check_resource(project, files, rules, meanings)).collect();
    let locales = rules.iter().map(|rules| rules.locale.to_string());
    let mut indexes: Vec<Index> = std::iter::once(String::new()).chain(locales).map(Index::new).collect();
    let mut findings = Vec::new();
    for (found, parts) in checked {
        findings.extend(found);
        for (index, part) in indexes.iter_mut().zip(parts) {
            index.merge(part);
        }
    }
    findings.extend(indexes.iter().flat_map(checks::index));
    findings
}

/// One resource: its reference (first among the indexes) and its translations. They are let go when it is done.
fn check_resource(
    project: &Project,
    files: &ResourceFiles,
    rules: &[Rules],
    meanings: &Meanings,
) -> (Vec<Diagnostic>, Vec<Index>) {
    let mut findings = Vec::new();
    let mut indexes = Vec::new();
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
        if let Some(rules) = rules.first() {
            index.add_terms(reference, rules);
        }
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
        let Some(reference) = reference.as_ref().filter(|_| project.tracks(&locale)) else { continue };
        match project.basis(&locale, &files.name) {
            Ok(basis) => {
                let statuses = sync::compare(reference, translation.as_ref(), &basis, meanings);
                findings.extend(checks::statuses(&pair, &statuses));
            }
            Err(refusal) => findings.extend(refusal.0),
        }
    }
    (findings, indexes)
}
