//! `extract`: source + errata + profile → reference.

use std::collections::{BTreeMap, HashMap, HashSet};

use clap::ArgMatches;

use super::project::Access;
use super::{CLEAN, FINDINGS, Failure, Session, project};
use crate::checks::reference_stale;
use crate::diagnostic::{Code, Diagnostic, Refusal};
use crate::document::Document;
use crate::resource::Parsed;
use crate::resource::extract::{Extraction, extract};
use crate::sync;
use crate::text::SourceFile;
use crate::text::visible::visible;
use crate::ui::Ui;
use crate::workspace::{Change, Project, ProjectPath, Publication};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::unless(given.get_flag("check")))?;
    let publication = project::publication(&project, "extract")?;
    let reading = publication.read();
    if let Err(errors) = project::sound(&reading) {
        session.show(&errors)?;
        session.say("extract-unsound", &[("count", errors.len().into())]);
        return Ok(FINDINGS);
    }
    let extraction = make(&project, &publication, &reading.document)?;
    let mut stale = stale(&project, &extraction)?;
    let bases = bases(&project, &extraction)?;
    for (path, text) in &bases {
        let current = if project.exists(path) { Some(project.read(path)?) } else { None };
        stale.extend(reference_stale::check(path, current.as_ref(), Some(text)));
    }
    if given.get_flag("check") {
        session.show(&stale)?;
        session
            .say(if stale.is_empty() { "extract-current" } else { "extract-stale" }, &[("count", stale.len().into())]);
        return Ok(if stale.is_empty() { CLEAN } else { FINDINGS });
    }
    let mut changes = Vec::new();
    let named = extraction.resources.iter().filter_map(|(name, text)| Some((project.reference_path(name)?, text)));
    let made: HashMap<ProjectPath, &String> = named.collect();
    for path in stale.iter().filter_map(path_of) {
        let text = made.get(path).copied().or_else(|| bases.get(path));
        changes.push(Change { path: path.into(), text: text.cloned() });
    }
    session.save(&project, &changes)?;
    for Change { path, .. } in &changes {
        session.print(&format!("{}\n", visible(path)))?;
    }
    let messages = extraction.ids.iter().count();
    let args = [("files", stale.len().into()), ("messages", messages.into())];
    session.say(if stale.is_empty() { "extract-current" } else { "extract-done" }, &args);
    Ok(CLEAN)
}

fn path_of(finding: &Diagnostic) -> Option<&str> {
    finding.args.iter().find_map(|(name, value)| match value {
        crate::ui::Arg::Text(path) if *name == "file" => Some(path.as_str()),
        _ => None,
    })
}

/// Makes the reference in memory.
///
/// The ids that are taken stand in the reference. Where it is lost, or two versions of it wait to be merged, while there are
/// translations, new ids could be other messages' ids: then nothing is made.
pub(super) fn make(project: &Project, publication: &Publication, document: &Document) -> Result<Extraction, Failure> {
    let mut lost = Vec::new();
    let mut used = HashSet::new();
    let wanted: HashSet<&str> = document.units.iter().map(|unit| unit.resource.as_str()).collect();
    for files in project.resources()? {
        let mut translated = false;
        for path in files.translations.values() {
            if let Some(translation) = project.resource(path)? {
                translated = true;
                used.extend(translation.resource.messages().map(|message| message.id.clone()));
            }
        }
        for locale in project::translated(project) {
            // What cannot be read of a broken basis is no matter here: `extract` writes nothing before it is whole.
            if let Some(basis) = project.resource(&project.basis_path(&locale, &files.name))? {
                used.extend(basis.resource.messages().map(|message| message.id.clone()));
            }
        }
        match project.resource(&files.reference)? {
            None if translated && wanted.contains(files.name.as_str()) => {
                lost.push(Diagnostic::new(Code::ReferenceLost).arg("file", files.reference.to_string()));
            }
            Some(reference) => {
                if let Some(marks) = reference.resource.has_conflict_marks() {
                    let finding = Diagnostic::new(Code::ReferenceLost).says("conflict");
                    lost.push(finding.arg("file", files.reference.to_string()).at(reference.locate(&marks)));
                }
            }
            None => {}
        }
    }
    if !lost.is_empty() {
        return Err(Refusal(lost).into());
    }
    // Comments for translators are in the language of the source.
    let ui = Ui::in_files(std::slice::from_ref(&publication.language));
    let references = project::references(project)?;
    let source = publication.source.path();
    Ok(extract(document, references, &used, &publication.notes, source, &ui))
}

/// The bases that have to change so that each message of the new reference has an entry.
fn bases(project: &Project, extraction: &Extraction) -> Result<BTreeMap<ProjectPath, String>, Failure> {
    let mut changed = BTreeMap::new();
    for (name, text) in &extraction.resources {
        let Some(reference_path) = project.reference_path(name) else { continue };
        let reference = Parsed::new(SourceFile::new(&*reference_path, text.as_str()));
        for locale in project::translated(project) {
            let path = project.basis_path(&locale, name);
            let basis = project.basis(&locale, name)?;
            let refreshed = sync::refresh(&basis, &reference);
            if refreshed != basis {
                let of = project.translation_path(&locale, name).unwrap_or_default();
                changed.insert(path, refreshed.write(&of));
            }
        }
    }
    Ok(changed)
}

/// What differs between the reference on disk and the one that was made.
pub(super) fn stale(project: &Project, extraction: &Extraction) -> Result<Vec<Diagnostic>, Failure> {
    let mut wanted: BTreeMap<ProjectPath, Option<&str>> = BTreeMap::new();
    for files in project.resources()?.into_iter().filter(|files| project.exists(&files.reference)) {
        wanted.insert(files.reference, None);
    }
    for (name, text) in &extraction.resources {
        if let Some(path) = project.reference_path(name) {
            wanted.insert(path, Some(text));
        }
    }
    let mut findings = Vec::new();
    for (path, text) in wanted {
        let current = if project.exists(&path) { Some(project.read(&path)?) } else { None };
        findings.extend(reference_stale::check(&path, current.as_ref(), text));
    }
    Ok(findings)
}
