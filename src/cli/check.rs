//! `check`: every check on the source, the reference and the translations.

mod asked;
mod baseline;
mod echoes;
mod fix;
mod report;
mod resources;

use clap::ArgMatches;

use super::project::Access;
use super::{CLEAN, FAILED, FINDINGS, Failure, Session, extract, progress, project, tracking};
use crate::diagnostic::baseline::Comparison;
use crate::diagnostic::{Diagnostic, Severity};
use crate::render::Report;
use crate::resource::meaning::Meanings;
use crate::workspace::{Change, Project};
use asked::{Asked, Found};
use baseline::{Compared, Update};
use fix::{Diff, Mended};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let mut project = project::open(session, matches, access(given))?;
    let available: Vec<String> = project.config.locales.iter().map(ToString::to_string).collect();
    let locales = project::locales(given, &available)?;
    let known = baseline::open(&project, given)?;
    let asked = Asked::new(given, &project, project.rules(&locales)?, source(&project)?)?;
    let (mended, found) = progress::watch(session, |counter| {
        let find = |project: &Project| Ok(asked.find(project, counter)?.findings);
        let mended = given.get_flag("fix").then(|| fix::run(&mut project, &locales, find)).transpose()?;
        Ok::<_, Failure>((mended, asked.find(&project, counter)?))
    })?;
    let Found { mut findings, allowed, unreadable } = found;
    asked.suggest(&mut findings);
    let Compared { comparison, update } = match known {
        Some(known) => known.compare(session, &project, given, findings, &locales)?,
        None => Compared { comparison: Comparison { new: findings, known: 0, gone: 0 }, update: None },
    };
    settle(session, &project, given, mended, update)?;
    let findings = comparison.new;
    let report = Report {
        allowed,
        known: comparison.known,
        gone: comparison.gone,
        prefix: &project.within_repository(),
        ..Report::new(&findings)
    };
    report::print(session, &report, given)?;
    if unreadable {
        return Ok(FAILED);
    }
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { FINDINGS } else { CLEAN })
}

/// Whether the command writes.
fn access(given: &ArgMatches) -> Access {
    let writes = given.get_flag("fix") || given.get_flag("update-baseline");
    Access::unless(!writes || given.get_flag("dry-run"))
}

/// Writes what was mended and the baseline, all or nothing, and says so; with `--dry-run`, shows it.
fn settle(
    session: &mut Session<'_>,
    project: &Project,
    given: &ArgMatches,
    mended: Option<Mended>,
    update: Option<Update>,
) -> Result<(), Failure> {
    let dry = given.get_flag("dry-run");
    if !dry {
        let fixed = mended.iter().flat_map(|mended| mended.changes.iter().cloned());
        let changes: Vec<Change> = fixed.collect();
        let given = update.iter().find_map(|update| Some((&update.file, update.text.as_deref()?)));
        session.save_with(project, changes, given)?;
    }
    if let Some(mended) = mended {
        if dry {
            let as_text = given.get_one::<String>("format").is_none_or(|format| format == "text");
            mended.show(session, project, if as_text { Diff::Out } else { Diff::Err })?;
        }
        mended.report(session, dry);
    }
    if let Some(update) = update.filter(|_| !dry) {
        update.report(session);
    }
    Ok(())
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
