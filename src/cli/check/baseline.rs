//! `--baseline FILE` and `--update-baseline`: what is known is not reported.

use clap::ArgMatches;

use super::project;
use crate::cli::{Failure, Session};
use crate::diagnostic::baseline::{Baseline, Comparison, Entry, Fault};
use crate::diagnostic::{Diagnostic, Refusal};
use crate::workspace::Project;

/// Takes out of the findings what the baseline knows, after writing it anew if that is asked for. `locales` are those
/// that were checked.
pub(super) fn compare(
    session: &mut Session<'_>,
    project: &Project,
    given: &ArgMatches,
    findings: Vec<Diagnostic>,
    locales: &[String],
) -> Result<Comparison, Failure> {
    let Some(file) = given.get_one::<String>("baseline") else {
        return Ok(Comparison { new: findings, known: 0, gone: 0 });
    };
    let update = given.get_flag("update-baseline");
    let old = match read(project, file)? {
        Some(old) => old,
        None if update => Baseline::default(),
        None => return Err(Failure::Usage("baseline-absent", vec![("file", file.as_str().into())])),
    };
    // What this run was not asked to look for is neither gone nor to be dropped.
    let elsewhere: Vec<String> =
        project::translated(project).into_iter().filter(|locale| !locales.contains(locale)).collect();
    let looked = |entry: &Entry| !elsewhere.contains(&entry.locale) && is_asked(given, &entry.code);
    if !update {
        return Ok(old.compare(findings, looked));
    }
    let hiding: Vec<Diagnostic> = findings.iter().filter(|finding| !finding.code.can_be_known()).cloned().collect();
    if !hiding.is_empty() {
        session.say("baseline-not-written", &[("file", file.as_str().into())]);
        return Err(Refusal(hiding).into());
    }
    let new = Baseline::of(&findings).with(old.clone(), |entry| !looked(entry));
    let text = new.write();
    if new != old || !project.exists(file) {
        project.save(file, text.as_bytes())?;
    }
    let comparison = new.compare(findings, looked);
    let args = [("file", file.as_str().into()), ("count", comparison.known.into())];
    session.say("baseline-written", &args);
    Ok(comparison)
}

fn is_asked(given: &ArgMatches, code: &str) -> bool {
    let named = |name| given.get_many::<String>(name).map(|mut codes| codes.any(|named| named == code));
    named("select").unwrap_or(true) && !named("ignore").unwrap_or(false)
}

/// The baseline, if there is a file.
fn read(project: &Project, path: &str) -> Result<Option<Baseline>, Failure> {
    if !project.exists(path) {
        return Ok(None);
    }
    let file = project.read(path)?;
    Baseline::read(file.text()).map(Some).map_err(|fault| match fault {
        Fault::Version(version) => {
            Failure::Usage("baseline-version", vec![("file", path.into()), ("version", version.to_string().into())])
        }
        Fault::Shape(reason, span) => {
            let place = file.position(span.start);
            let place = format!("{path}:{}:{}", place.line, place.column);
            Failure::Usage("baseline-broken", vec![("place", place.into()), ("reason", reason.into())])
        }
    })
}
