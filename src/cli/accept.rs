//! `accept`: records the reference as the basis of translations. The translations' own files are never touched.

use std::collections::{BTreeSet, HashSet};

use clap::ArgMatches;

use super::project::Access;
use super::tracking::{self, Tracked};
use super::{CLEAN, FINDINGS, Failure, Session, project};
use crate::resource::basis::State;
use crate::sync::{Acceptance, Accepted, Refused, accept};
use crate::text::visible::visible;
use crate::workspace::{Change, Project};

/// How many characters of a recorded text are shown.
const SHOWN: usize = 70;

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::unless(given.get_flag("dry-run")))?;
    let locales = project::locales(given, &project::translated(&project))?;
    let names: HashSet<String> = given.get_many::<String>("id").into_iter().flatten().cloned().collect();
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
            session.print(&format!("{locale} {}: {sentence}\n", visible(&refused.id)))?;
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
            let (id, text) = (visible(&accepted.id), visible(&text));
            session.print(&format!("{locale} {id} ({}): {text}{more}\n", accepted.state))?;
        }
    }
    session.say(if dry { "accept-dry" } else { "accept-done" }, &[("count", count.into())]);
    Ok(CLEAN)
}

fn check_names(tracked: &[Tracked], names: &HashSet<String>) -> Result<(), Failure> {
    let mut unknown: BTreeSet<&String> = names.iter().collect();
    for tracked in tracked.iter().filter(|_| !names.is_empty()) {
        unknown.remove(&tracked.files.name);
        for status in &tracked.statuses {
            unknown.remove(&status.id);
            for part in &status.parts {
                unknown.remove(&part.full_id(&status.id));
            }
        }
    }
    match unknown.first() {
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
    let accepted = accepted.iter().flat_map(|(_, done)| done);
    let touched: HashSet<&str> = accepted.filter_map(|accepted| accepted.id.split('.').next()).collect();
    let mut changes = Vec::new();
    for tracked in tracked {
        if tracked.statuses.iter().any(|status| touched.contains(status.id.as_str())) {
            let path = project.basis_path(&tracked.locale, &tracked.files.name);
            let text = tracked.basis.write(&tracked.path);
            if !project.exists(&path) || project.read(&path)?.text() != text {
                changes.push(Change::new(path, text));
            }
        }
    }
    session.save(project, &changes)
}
