//! `prepare`: puts what is missing into the translators' files, with the reference's text beside it.

use std::collections::HashSet;

use clap::ArgMatches;

use super::project::Access;
use super::{CLEAN, Failure, Session, project};
use crate::checks;
use crate::diagnostic::{Code, Diagnostic, Refusal, Severity, once_each};
use crate::resource::Parsed;
use crate::resource::basis::Basis;
use crate::sync::prepare::{Wanted, prepare, unfinished};
use crate::text::visible::visible;
use crate::ui::Ui;
use crate::workspace::scope::Scope;
use crate::workspace::{Change, Project, ProjectPath, ResourceFiles};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::Write)?;
    let locales = project::locales(given, &project::translated(&project))?;
    let resources = chosen(&project, given)?;
    let scope = Scope::new(&project.config);
    let mut changes = Vec::new();
    let mut refused = Vec::new();
    let mut reports = Vec::new();
    for locale in &locales {
        let ui = Ui::in_files(&locale.parse().map_or_else(|_| Vec::new(), |language| vec![language]));
        let head = |id: &str| ui.text("prepare-head", &[("id", id.into())]);
        let mut report = Report::default();
        for files in &resources {
            let Some(work) = Work::load(&project, files, locale, &mut refused)? else { continue };
            let Some(reference) = &work.reference else { continue };
            // A file that may be missing is not begun.
            if work.translation.is_none() && scope.ignores(locale, &work.path, None) {
                continue;
            }
            let may_lack = |id: &str| scope.ignores(locale, &work.path, Some(id));
            let wanted = Wanted { head: &head, may_lack: &may_lack };
            let prepared = prepare(work.translation.as_ref(), reference, &work.basis, &wanted);
            report.offered += prepared.offered.len();
            report.removed += prepared.removed.len();
            report.touched.extend(prepared.touched);
            changes.push(Change::new(work.basis_path, prepared.basis.write(&work.path)));
            changes.push(Change::new(work.path, prepared.text));
        }
        reports.push((locale.as_str(), report));
    }
    settle(refused)?;
    save(session, &project, changes)?;
    for (locale, report) in reports {
        let args = [("lang", locale.into()), ("offered", report.offered.into()), ("removed", report.removed.into())];
        let same = report.offered == 0 && report.removed == 0;
        session.say(if same { "prepare-current" } else { "prepare-done" }, &args);
        if !report.touched.is_empty() {
            let ids = report.touched.join(", ");
            let count = report.touched.len();
            session.say("prepare-touched", &[("lang", locale.into()), ("count", count.into()), ("ids", ids.into())]);
        }
    }
    Ok(CLEAN)
}

#[derive(Default)]
struct Report {
    offered: usize,
    removed: usize,
    touched: Vec<String>,
}

/// The resources that were named, by their names or files; all where none is.
pub(super) fn chosen(project: &Project, given: &ArgMatches) -> Result<Vec<ResourceFiles>, Failure> {
    let all = project.resources()?;
    let asked: Vec<&String> = given.get_many::<String>("resource").into_iter().flatten().collect();
    let named = |files: &ResourceFiles| -> Vec<String> {
        let name = [files.name.clone(), format!("{}.ftl", files.name), files.reference.to_string()];
        name.into_iter().chain(files.translations.values().map(ToString::to_string)).collect()
    };
    let known: HashSet<String> = all.iter().flat_map(named).collect();
    if let Some(unknown) = asked.iter().find(|name| !known.contains(name.as_str())) {
        let available = all.iter().map(|files| files.name.as_str()).collect::<Vec<_>>().join(", ");
        let args = vec![("resource", unknown.as_str().into()), ("available", available.into())];
        return Err(Failure::Usage("no-such-resource", args));
    }
    let asked: HashSet<String> = asked.into_iter().cloned().collect();
    let is_asked = |files: &ResourceFiles| asked.is_empty() || named(files).iter().any(|name| asked.contains(name));
    Ok(all.into_iter().filter(is_asked).collect())
}

/// One resource in one locale, whose files can be edited.
pub(super) struct Work {
    /// The resource's name.
    pub(super) name: String,
    /// The translation's file, whether it exists or not.
    pub(super) path: ProjectPath,
    /// The basis's file, whether it exists or not.
    pub(super) basis_path: ProjectPath,
    /// The reference.
    pub(super) reference: Option<Parsed>,
    /// The translation.
    pub(super) translation: Option<Parsed>,
    /// The basis.
    pub(super) basis: Basis,
}

impl Work {
    /// Reads the files. What keeps them from being edited is added to `refused`.
    pub(super) fn load(
        project: &Project,
        files: &ResourceFiles,
        locale: &str,
        refused: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Failure> {
        let Some(path) = files.translations.get(locale).filter(|path| **path != files.reference) else {
            return Ok(None);
        };
        let reference = project.resource(&files.reference)?;
        let translation = project.resource(path)?;
        let basis = project.basis(locale, &files.name).unwrap_or_else(|Refusal(findings)| {
            refused.extend(findings);
            Basis::default()
        });
        refused.extend(reference.iter().flat_map(faults));
        refused.extend(translation.iter().flat_map(faults).map(|finding| finding.locale(locale)));
        let basis_path = project.basis_path(locale, &files.name);
        Ok(Some(Self { name: files.name.clone(), path: path.clone(), basis_path, reference, translation, basis }))
    }

    /// The text of the translation; empty if it isn't there.
    pub(super) fn text(&self) -> &str {
        self.translation.as_ref().map_or("", |translation| translation.file.text())
    }
}

/// What keeps a file from being edited: what cannot be read could be anything, and edits beside it could hurt it.
fn faults(parsed: &Parsed) -> Vec<Diagnostic> {
    let mut found = checks::file(parsed);
    found.retain(|finding| finding.code == Code::Syntax && finding.severity == Severity::Error);
    for unfinished in unfinished(parsed) {
        let known = found.len();
        // A block that waits for the rest of its translation, and no more than that.
        found.retain(|finding| {
            finding
                .primary
                .as_ref()
                .is_none_or(|at| at.span.start < unfinished.span.start || at.span.start > unfinished.span.end)
        });
        if found.len() < known {
            let finding = Diagnostic::new(Code::PreparedUnfinished).arg("id", unfinished.id.as_str());
            found.push(finding.message(unfinished.id).at(parsed.locate(&unfinished.span)));
        }
    }
    found
}

/// Refuses if there is a reason to.
pub(super) fn settle(refused: Vec<Diagnostic>) -> Result<(), Failure> {
    // A reference is read once for each locale.
    let refused = once_each(refused);
    if refused.is_empty() { Ok(()) } else { Err(Refusal(refused).into()) }
}

/// Writes what differs, in this order, and prints its names. No file is made for an empty text.
pub(super) fn save(session: &mut Session<'_>, project: &Project, mut changes: Vec<Change>) -> Result<(), Failure> {
    let mut same = Vec::new();
    for Change { path, text } in &changes {
        let text = text.as_deref().unwrap_or_default();
        same.push(if project.exists(path) { project.read(path)?.text() == text } else { text.is_empty() });
    }
    let mut same = same.into_iter();
    changes.retain(|_| !same.next().unwrap_or_default());
    session.save(project, &changes)?;
    for Change { path, .. } in &changes {
        session.print(&format!("{}\n", visible(path)))?;
    }
    Ok(())
}
