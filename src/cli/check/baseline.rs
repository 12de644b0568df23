//! `--baseline FILE` and `--update-baseline`: what is known is not reported.

use clap::ArgMatches;

use super::project;
use crate::cli::{Failure, Session};
use crate::diagnostic::baseline::{Baseline, Comparison, Entry, Fault};
use crate::diagnostic::{Diagnostic, Refusal};
use crate::workspace::{GivenFile, Project};

/// The baseline that was asked for, as it was before the check.
pub(super) struct Known<'a> {
    /// Its path as it was given.
    name: &'a str,
    file: GivenFile,
    /// What it has; none if there is no file yet.
    old: Option<Baseline>,
    /// It is to be written anew.
    update: bool,
}

/// Findings beside the baseline, and the baseline as it is to be.
pub(super) struct Compared {
    pub(super) comparison: Comparison,
    pub(super) update: Option<Update>,
}

/// A baseline that is to be written.
pub(super) struct Update {
    /// What is to be written; none if the file is so already.
    pub(super) text: Option<String>,
    pub(super) file: GivenFile,
    name: String,
    count: usize,
    kept: usize,
}

/// Reads the baseline, where one was asked for. It comes before all else: where there is a fault in it, nothing is to be done.
pub(super) fn open<'a>(project: &Project, given: &'a ArgMatches) -> Result<Option<Known<'a>>, Failure> {
    let Some(file) = given.get_one::<String>("baseline") else { return Ok(None) };
    let update = given.get_flag("update-baseline");
    let (place, old) = read(project, file)?;
    if old.is_none() && !update {
        let args = vec![("file", file.as_str().into()), ("place", project.place(file).into())];
        return Err(Failure::Usage("baseline-absent", args));
    }
    Ok(Some(Known { name: file, file: place, old, update }))
}

impl Known<'_> {
    /// Takes out of the findings what the baseline knows, or will know where it is to be written anew. `locales` are those that
    /// were checked.
    pub(super) fn compare(
        self,
        session: &mut Session<'_>,
        project: &Project,
        given: &ArgMatches,
        findings: Vec<Diagnostic>,
        locales: &[String],
    ) -> Result<Compared, Failure> {
        // What this run was not asked to look for is neither gone nor to be dropped.
        let elsewhere: Vec<String> =
            project::translated(project).into_iter().filter(|locale| !locales.contains(locale)).collect();
        let looked = |entry: &Entry| !elsewhere.contains(&entry.locale) && is_asked(given, &entry.code);
        let old = self.old.clone().unwrap_or_default();
        if !self.update {
            return Ok(Compared { comparison: old.compare(findings, looked), update: None });
        }
        let hiding: Vec<Diagnostic> = findings.iter().filter(|finding| finding.stops_checks()).cloned().collect();
        if !hiding.is_empty() {
            session.say("baseline-not-written", &[("file", self.name.into())]);
            return Err(Refusal(hiding).into());
        }
        let found = Baseline::of(&findings);
        let found_count = found.count();
        let new = found.with(old, |entry| !looked(entry));
        let same = self.old.as_ref() == Some(&new);
        let update = Update {
            text: (!same).then(|| new.write()),
            file: self.file,
            name: self.name.to_owned(),
            count: new.count(),
            kept: new.count() - found_count,
        };
        Ok(Compared { comparison: new.compare(findings, looked), update: Some(update) })
    }
}

impl Update {
    /// Says what was written.
    pub(super) fn report(&self, session: &mut Session<'_>) {
        let args = [("file", self.name.as_str().into()), ("count", self.count.into()), ("kept", self.kept.into())];
        session.say("baseline-written", &args);
    }
}

fn is_asked(given: &ArgMatches, code: &str) -> bool {
    let named = |name| given.get_many::<String>(name).map(|mut codes| codes.any(|named| named == code));
    named("select").unwrap_or(true) && !named("ignore").unwrap_or(false)
}

/// Where the baseline is, and what it has if there is a file.
fn read(project: &Project, path: &str) -> Result<(GivenFile, Option<Baseline>), Failure> {
    let (place_of, file) = project.given(path)?;
    let Some(file) = file else { return Ok((place_of, None)) };
    let place = |at: usize| {
        let place = file.position(at);
        format!("{path}:{}:{}", place.line, place.column).into()
    };
    let baseline = Baseline::read(file.text()).map_err(|fault| match fault {
        Fault::Version(version) => {
            Failure::Usage("baseline-version", vec![("file", path.into()), ("version", version.to_string().into())])
        }
        Fault::Conflict(at) => Failure::Usage("baseline-conflict", vec![("place", place(at))]),
        Fault::Shape(reason, span) => {
            Failure::Usage("baseline-broken", vec![("place", place(span.start)), ("reason", reason.into())])
        }
    })?;
    Ok((place_of, Some(baseline)))
}
