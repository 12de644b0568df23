//! What most commands start with: the project, its publication, and the locales that were asked for.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{Failure, Session};
use crate::diagnostic::{Diagnostic, Refusal, Severity};
use crate::resource::Parsed;
use crate::source::Reading;
use crate::workspace::{Project, Publication, Recovered};

/// The folder to start from.
pub(super) fn start(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<String>("directory").map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// What a command is about to do with the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// It only looks: it writes nothing and takes no lock.
    Read,
    /// It writes.
    Write,
}

impl Access {
    /// Writing, unless it is only to be looked.
    pub(super) fn unless(only_looks: bool) -> Self {
        if only_looks { Self::Read } else { Self::Write }
    }
}

/// The project around the folder to start from. What an interrupted command left half written is brought to its end by a command
/// that writes; one that only looks would say what is not so.
pub(super) fn open(session: &mut Session<'_>, matches: &ArgMatches, access: Access) -> Result<Project, Failure> {
    let start = start(matches);
    if !Path::is_dir(&start) {
        return Err(Failure::Usage("no-such-folder", vec![("folder", start.display().to_string().into())]));
    }
    let project = Project::find(&start, &session.disk, &session.command)?;
    if access == Access::Read {
        return match project.interrupted() {
            Some(command) => Err(Failure::Usage("interrupted", vec![("command", command.into())])),
            None => Ok(project),
        };
    }
    let Some(Recovered { command, completed, left }) = project.recover()? else { return Ok(project) };
    let again = command == session.command;
    session.say(if completed { "interrupted-completed" } else { "interrupted-undone" }, &[("command", command.into())]);
    for file in left {
        session.say("interrupted-left", &[("file", file.into())]);
    }
    // What it was to do is done. A check has its findings to tell all the same.
    if completed && again && matches.subcommand_name() != Some("check") {
        return Err(Failure::Completed);
    }
    // What was read of the configuration may be older.
    Ok(Project::find(&start, &session.disk, &session.command)?)
}

/// The publication, for a command that cannot do without one.
pub(super) fn publication(project: &Project, command: &'static str) -> Result<Publication, Failure> {
    project.publication()?.ok_or_else(|| Failure::Usage("no-publication", vec![("command", command.into())]))
}

/// The locales that are translated to.
pub(super) fn translated(project: &Project) -> Vec<String> {
    project.config.locales.iter().map(ToString::to_string).collect()
}

/// The locales of `--lang`; all of `available` where none or `all` is given.
pub(super) fn locales(matches: &ArgMatches, available: &[String]) -> Result<Vec<String>, Failure> {
    let Some(asked) = matches.get_many::<String>("lang") else { return Ok(available.to_vec()) };
    let mut found = Vec::new();
    for locale in asked {
        if locale == "all" {
            return Ok(available.to_vec());
        }
        if !available.contains(locale) {
            let args = vec![("locale", locale.as_str().into()), ("available", available.join(", ").into())];
            return Err(Failure::Usage("no-such-locale", args));
        }
        if !found.contains(locale) {
            found.push(locale.clone());
        }
    }
    Ok(found)
}

/// The reference's resources by name, as they are on disk.
pub(super) fn references(project: &Project) -> Result<Vec<(String, Parsed)>, Failure> {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    for files in project.resources()? {
        match project.resource(&files.reference) {
            Ok(Some(parsed)) => found.push((files.name, parsed)),
            Ok(None) => {}
            Err(finding) => refused.push(finding),
        }
    }
    if refused.is_empty() { Ok(found) } else { Err(Refusal(refused).into()) }
}

/// Refuses to go on from a source that cannot be read as its profile says: what would come out is not the publication.
pub(super) fn sound(reading: &Reading) -> Result<(), Vec<Diagnostic>> {
    let errors: Vec<Diagnostic> =
        reading.findings.iter().filter(|finding| finding.severity == Severity::Error).cloned().collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
