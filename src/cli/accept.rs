//! `accept`: records the reference as the basis of translations. The translations' own files are never touched.

use clap::ArgMatches;

use super::project::Access;
use super::tracking::{self, Tracked};
use super::{CLEAN, FINDINGS, Failure, Session, project};
use crate::resource::basis::State;
use crate::sync::{Acceptance, Accepted, Refused, accept};
use crate::workspace::{Change, Project};

/// How many characters of a recorded text are shown.
const SHOWN: usize = 70;

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::unless(given.get_flag("dry-run")))?;
    let locales = project::locales(given, &project::translated(&project))?;
    let names: Vec<String> = given.get_many::<String>("id").into_iter().flatten().cloned().collect();
    let reason = given.get_one::<String>("reason").map(|reason| reason.trim().replace('\n', " "));
    let still_correct = given.get_flag("still-correct");
    match (&reason, still_correct) {
        (Some(reason), true) if reason.is_empty() => return Err(Failure::Usage("accept-no-reason", Vec::new())),
        (None, true) | (Some(_), false) => return Err(Failure::Usage("accept-no-reason", Vec::new())),
        _ => {}
    }
    let flags = ["all", "new", "edited"].map(|name| given.get_flag(name));
    if names.is_empty() && flags == [false; 3] {
        return Err(Failure::Usage("accept-what", Vec::new()));
    }
    let mut tracked = tracking::load(&project, &locales, &tracking::meanings(&project)?)?;
    check_names(&tracked, &names)?;
    let mut accepted: Vec<(String, Vec<Accepted>)> = Vec::new();
    let mut refused: Vec<(String, Refused)> = Vec::new();
    for tracked in &mut tracked {
        let wanted = Acceptance {
            all: flags[0] || names.contains(&tracked.files.name),
            new: flags[1],
            edited: flags[2],
            ids: names.clone(),
            state: given.get_one::<String>("state").and_then(|name| State::from_name(name)),
            still_correct: reason.clone(),
        };
        let Some(translation) = &tracked.translation else {
            let asked = tracked.statuses.iter().filter(|status| names.contains(&status.id));
            refused.extend(
                asked.map(|status| {
                    (tracked.locale.clone(), Refused { id: status.id.clone(), reason: "accept-missing" })
                }),
            );
            continue;
        };
        match accept(&mut tracked.basis, &tracked.statuses, &tracked.reference, translation, &wanted) {
            Ok(done) => accepted.push((tracked.locale.clone(), done)),
            Err(reasons) => refused.extend(reasons.into_iter().map(|refused| (tracked.locale.clone(), refused))),
        }
    }
    if !refused.is_empty() {
        for (locale, refused) in &refused {
            let sentence = session.ui.text(refused.reason, &[("id", refused.id.as_str().into())]);
            session.print(&format!("{locale} {}: {sentence}\n", refused.id))?;
        }
        session.say("accept-refused", &[("count", refused.len().into())]);
        return Ok(FINDINGS);
    }
    let dry = given.get_flag("dry-run");
    if !dry {
        save(session, &project, &tracked, &accepted)?;
    }
    let mut count = 0;
    for (locale, done) in &accepted {
        for accepted in done {
            count += 1;
            let text: String = accepted.text.chars().take(SHOWN).collect();
            let more = if accepted.text.chars().count() > SHOWN { "…" } else { "" };
            let text = text.replace('\n', " ");
            session.print(&format!("{locale} {} ({}): {text}{more}\n", accepted.id, accepted.state))?;
        }
    }
    session.say(if dry { "accept-dry" } else { "accept-done" }, &[("count", count.into())]);
    Ok(CLEAN)
}

fn check_names(tracked: &[Tracked], names: &[String]) -> Result<(), Failure> {
    let known = |name: &&String| {
        tracked.iter().any(|tracked| {
            tracked.files.name == **name
                || tracked.statuses.iter().any(|status| {
                    status.id == **name || status.parts.iter().any(|part| part.full_id(&status.id) == **name)
                })
        })
    };
    match names.iter().find(|name| !known(name)) {
        Some(unknown) => Err(Failure::Usage("no-such-message", vec![("id", unknown.as_str().into())])),
        None => Ok(()),
    }
}

fn save(
    session: &mut Session<'_>,
    project: &Project,
    tracked: &[Tracked],
    accepted: &[(String, Vec<Accepted>)],
) -> Result<(), Failure> {
    let touched: Vec<&Accepted> = accepted.iter().flat_map(|(_, done)| done).collect();
    let mut changes = Vec::new();
    for tracked in tracked {
        let any = tracked
            .statuses
            .iter()
            .any(|status| touched.iter().any(|accepted| accepted.id.split('.').next() == Some(status.id.as_str())));
        if any {
            let path = project.basis_path(&tracked.locale, &tracked.files.name);
            let text = tracked.basis.write(&tracked.path);
            if !project.exists(&path) || project.read(&path)?.text() != text {
                changes.push(Change::new(path, text));
            }
        }
    }
    session.save(project, &changes)
}
