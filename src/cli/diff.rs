//! `diff`: the drift itself, word by word, beside the translation that depends on it.

use std::collections::BTreeSet;

use clap::ArgMatches;

use super::project::Access;
use super::tracking::{self, Tracked};
use super::{CLEAN, Failure, Session, project};
use crate::resource::attribute_of;
use crate::sync::words::{diff, marked};
use crate::sync::{Drift, MessageStatus, PartStatus, Standing};
use crate::text::visible::visible_lines;

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::Read)?;
    let locales = project::locales(given, &project::translated(&project))?;
    let asked: BTreeSet<String> = given.get_many::<String>("id").into_iter().flatten().cloned().collect();
    let tracked = tracking::load(&project, &locales, &tracking::meanings(&project)?)?;
    let mut unknown = asked.clone();
    for status in tracked.iter().flat_map(|tracked| &tracked.statuses).filter(|_| !asked.is_empty()) {
        unknown.remove(&status.id);
        for part in &status.parts {
            unknown.remove(&part.full_id(&status.id));
        }
    }
    if let Some(unknown) = unknown.first() {
        return Err(Failure::Usage("no-such-message", vec![("id", unknown.as_str().into())]));
    }
    let mut shown = 0;
    for tracked in &tracked {
        for status in &tracked.statuses {
            for part in &status.parts {
                let Standing::Drifted(drift) = &part.standing else { continue };
                let id = part.full_id(&status.id);
                let named = asked.contains(&status.id) || asked.contains(&id);
                if named || (asked.is_empty() && drift.kind.matters()) {
                    let text = one(session, tracked, status, part, drift);
                    session.print(&text)?;
                    shown += 1;
                }
            }
        }
    }
    if shown == 0 {
        session.say("diff-none", &[]);
    }
    Ok(CLEAN)
}

fn one(session: &Session<'_>, tracked: &Tracked, status: &MessageStatus, part: &PartStatus, drift: &Drift) -> String {
    let name = attribute_of(&part.name);
    let translation = tracked
        .translation
        .as_ref()
        .and_then(|translation| translation.find(&status.id)?.part(name))
        .map_or("", |pattern| pattern.canonical.as_str());
    let ui = &session.ui;
    let edited = ui.text(if part.edited { "diff-edited" } else { "diff-untouched" }, &[]);
    let kind = ui.text(&format!("kind-{}", drift.kind.as_str()), &[]);
    let shown = |(change, text): (_, String)| (change, visible_lines(&text).into_owned());
    let runs: Vec<_> = diff(&drift.from, &drift.to).into_iter().map(shown).collect();
    let words = marked(&runs, session.colour.out);
    let indent = |text: &str| text.replace('\n', "\n    ");
    format!(
        "{} {} ({kind}, {edited})\n    {}\n  → {}\n\n",
        tracked.locale,
        part.full_id(&status.id),
        indent(&words),
        indent(&visible_lines(translation))
    )
}
