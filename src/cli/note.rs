//! `note`: a query or a remark on a message, kept beside its basis.

use clap::ArgMatches;

use super::{CLEAN, Failure, Session, project, tracking};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(matches)?;
    let locales = project::locales(given, &project::translated(&project))?;
    let id = given.get_one::<String>("id").map_or("", String::as_str);
    let text =
        given.get_one::<String>("text").map_or("", String::as_str).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = false;
    for mut tracked in tracking::load(&project, &locales, &tracking::meanings(&project)?)? {
        let Some(entry) = tracked.basis.find_mut(id) else { continue };
        found = true;
        if given.get_flag("remove") {
            let before = entry.notes.len();
            entry.notes.retain(|note| !(text.is_empty() || *note == text));
            session.say("note-removed", &[("count", (before - entry.notes.len()).into()), ("id", id.into())]);
        } else if text.is_empty() {
            for note in &entry.notes {
                let line = format!("{} {id}: {note}\n", tracked.locale);
                session.print(&line)?;
            }
            continue;
        } else {
            if !entry.notes.contains(&text) {
                entry.notes.push(text.clone());
            }
            session.say("note-kept", &[("id", id.into()), ("locale", tracked.locale.as_str().into())]);
        }
        let path = project.basis_path(&tracked.locale, &tracked.files.name);
        project.save(&path, tracked.basis.write(&tracked.path).as_bytes())?;
    }
    if found { Ok(CLEAN) } else { Err(Failure::Usage("no-such-message", vec![("id", id.into())])) }
}
