//! `note`: a query or a remark on a message, kept beside its basis.

use clap::ArgMatches;

use super::project::Access;
use super::{CLEAN, Failure, Session, project, tracking};
use crate::text::visible::visible;
use crate::workspace::Change;

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(
        session,
        matches,
        Access::unless(given.get_one::<String>("text").is_none() && !given.get_flag("remove")),
    )?;
    let locales = project::locales(given, &project::translated(&project))?;
    let id = given.get_one::<String>("id").map_or("", String::as_str);
    let text =
        given.get_one::<String>("text").map_or("", String::as_str).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = false;
    let (mut changes, mut said) = (Vec::new(), Vec::new());
    for mut tracked in tracking::load(&project, &locales, &tracking::meanings(&project)?)? {
        let Some(entry) = tracked.basis.find_mut(id) else { continue };
        found = true;
        if given.get_flag("remove") {
            let before = entry.notes.len();
            entry.notes.retain(|note| !(text.is_empty() || *note == text));
            let count = before - entry.notes.len();
            if count == 0 {
                continue;
            }
            said.push(("note-removed", vec![("count", count.into()), ("id", id.into())]));
        } else if text.is_empty() {
            for note in &entry.notes {
                let line = format!("{} {id}: {}\n", tracked.locale, visible(note));
                session.print(&line)?;
            }
            continue;
        } else {
            if !entry.notes.contains(&text) {
                entry.notes.push(text.clone());
            }
            said.push(("note-kept", vec![("id", id.into()), ("locale", tracked.locale.as_str().into())]));
        }
        let path = project.basis_path(&tracked.locale, &tracked.files.name);
        changes.push(Change::new(path, tracked.basis.write(&tracked.path)));
    }
    if !found {
        return Err(Failure::Usage("no-such-message", vec![("id", id.into())]));
    }
    if given.get_flag("remove") && changes.is_empty() {
        let key = if text.is_empty() { "note-none" } else { "note-none-such" };
        return Err(Failure::Usage(key, vec![("id", id.into())]));
    }
    session.save(&project, &changes)?;
    for (key, args) in said {
        session.say(key, &args);
    }
    Ok(CLEAN)
}
