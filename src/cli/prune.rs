//! `prune`: takes obsolete messages and attributes out of translations and their bases.

use std::collections::HashSet;

use clap::ArgMatches;

use super::prepare::{Work, chosen, settle};
use super::project::Access;
use super::{CLEAN, Failure, Session, project};
use crate::ftl::edit;
use crate::resource::attribute_of;
use crate::resource::basis::Basis;
use crate::sync::refresh;
use crate::text::visible::visible;
use crate::workspace::scope::Scope;
use crate::workspace::{Change, Project};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::unless(given.get_flag("dry-run")))?;
    let locales = project::locales(given, &project::translated(&project))?;
    let resources = chosen(&project, given)?;
    let named = given.get_many::<String>("resource").is_some();
    let dry = given.get_flag("dry-run");
    let scope = Scope::new(&project.config);
    let everywhere: HashSet<String> = project::references(&project)?
        .iter()
        .flat_map(|(_, reference)| reference.resource.messages().map(|message| message.id.clone()))
        .collect();
    let mut refused = Vec::new();
    let mut pruned = Vec::new();
    for locale in &locales {
        for files in &resources {
            let Some(work) = Work::load(&project, files, locale, &mut refused)? else { continue };
            // A reference that is not there may be one that was lost.
            if work.reference.is_none() && !named {
                session
                    .say("prune-no-reference", &[("file", work.path.to_string().into()), ("name", work.name.into())]);
                continue;
            }
            // Where the whole file is obsolete, it was named: then nothing of it is to stay.
            let may_stay = |id: &str| work.reference.is_some() && scope.ignores(locale, &work.path, Some(id));
            let done = prune(&work, &everywhere, &may_stay);
            pruned.push((work, done));
        }
    }
    settle(refused)?;
    if !dry {
        let mut changes = Vec::new();
        for (work, done) in &pruned {
            changes.extend(changed(&project, work, done)?);
        }
        session.save(&project, &changes)?;
    }
    let (mut count, mut files) = (0, 0);
    for (work, done) in &pruned {
        for id in &done.removed {
            session.print(&format!("{}: {id}\n", visible(&work.path)))?;
        }
        if !done.moved.is_empty() {
            let ids = done.moved.join(", ");
            session.say("prune-moved", &[("file", work.path.to_string().into()), ("ids", ids.into())]);
        }
        count += done.removed.len();
        files += usize::from(!done.removed.is_empty());
    }
    let key = match (count, dry) {
        (0, _) => "prune-none",
        (_, true) => "prune-dry",
        (_, false) => "prune-done",
    };
    session.say(key, &[("count", count.into()), ("files", files.into())]);
    Ok(CLEAN)
}

/// What is to be written and removed. The translation comes first: as long as it stands, its basis does.
fn changed(project: &Project, work: &Work, done: &Pruned) -> Result<Vec<Change>, Failure> {
    let mut changes = Vec::new();
    for (path, text) in [(&work.path, &done.text), (&work.basis_path, &done.basis.write(&work.path))] {
        if !project.exists(path) {
            continue;
        }
        let emptied = text.trim().is_empty() || (*path == work.basis_path && done.basis.entries.is_empty());
        if emptied && work.reference.is_none() {
            changes.push(Change::removal(path.clone()));
        } else if project.read(path)?.text() != text {
            changes.push(Change::new(path.clone(), text));
        }
    }
    Ok(changes)
}

/// A translation without what is obsolete.
struct Pruned {
    text: String,
    basis: Basis,
    /// The full ids of what was taken out.
    removed: Vec<String>,
    /// What is obsolete here because its message belongs to another resource now: a translation that is worth carrying.
    moved: Vec<String>,
}

/// Takes out what is obsolete, but for messages of which `may_stay` is true. The messages of all references are `everywhere`.
fn prune(work: &Work, everywhere: &HashSet<String>, may_stay: &dyn Fn(&str) -> bool) -> Pruned {
    let (translation, reference) = (work.translation.as_ref(), work.reference.as_ref());
    let mut removed = Vec::new();
    let mut moved = Vec::new();
    let mut gone = Vec::new();
    for entry in translation.into_iter().flat_map(|translation| translation.resource.messages()) {
        let Some(message) = reference.and_then(|reference| reference.find(&entry.id)) else {
            if everywhere.contains(&entry.id) {
                moved.push(entry.id.clone());
            } else if !may_stay(&entry.id) {
                removed.push(entry.id.clone());
                gone.push(edit::whole(entry));
            }
            continue;
        };
        let obsolete = entry.attributes.iter().filter(|attribute| message.part(Some(&attribute.name)).is_none());
        let obsolete: Vec<_> = obsolete.collect();
        removed.extend(obsolete.iter().map(|attribute| format!("{}.{}", entry.id, attribute.name)));
        if entry.value.is_none() && !obsolete.is_empty() && obsolete.len() == entry.attributes.len() {
            // Without any part it would be no message.
            gone.push(edit::whole(entry));
        } else {
            gone.extend(obsolete.iter().map(|attribute| attribute.span.clone()));
        }
    }
    let text = translation.map_or("", |translation| translation.file.text());
    let text = edit::apply(text, edit::remove(text, &gone));
    let stays: HashSet<&String> = moved.iter().collect();
    let mut entries = work.basis.entries.clone();
    entries.retain_mut(|entry| match reference.and_then(|reference| reference.find(&entry.id)) {
        None => stays.contains(&entry.id) || may_stay(&entry.id),
        Some(message) => {
            entry.parts.retain(|part| message.part(attribute_of(&part.name)).is_some());
            entry.allowances.retain(|allowance| {
                allowance.attribute.as_ref().is_none_or(|attribute| message.part(Some(attribute)).is_some())
            });
            true
        }
    });
    let basis = work.basis.with_entries(entries);
    // A basis that was not there is not made here.
    let basis = match reference {
        Some(reference) if !basis.entries.is_empty() => refresh(&basis, reference),
        _ => basis,
    };
    Pruned { text, basis, removed, moved }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::Parsed;
    use crate::text::SourceFile;

    #[track_caller]
    fn check(translation: &str, reference: &str, everywhere: &[&str], left: &str, removed: &[&str]) -> Pruned {
        let parsed = |text: &str| Parsed::new(SourceFile::new("a.ftl", text));
        let everywhere = everywhere.iter().map(|id| (*id).to_owned()).collect();
        let work = Work {
            name: "a".to_owned(),
            path: "fr/a.ftl".into(),
            basis_path: "sources/basis/fr/a.ftl".into(),
            reference: Some(parsed(reference)),
            translation: Some(parsed(translation)),
            basis: Basis::read(&parsed(translation)),
        };
        let pruned = prune(&work, &everywhere, &|id| id == "may-stay");
        assert_eq!(
            (pruned.text.as_str(), &pruned.removed[..]),
            (left, &removed.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()[..])
        );
        assert_eq!(parsed(&pruned.text).resource.problems, []);
        pruned
    }

    #[test]
    fn what_is_obsolete_goes_and_the_rest_stays_byte_for_byte() {
        check(
            "### T\r\n\r\n# about\r\nold = O\r\n\r\na   = A\r\n  \r\n-term = T\r\n",
            "a = A\n",
            &[],
            "### T\r\n\r\na   = A\r\n  \r\n-term = T\r\n",
            &["old"],
        );
        check(
            "a = A\n    .x = X\n    .t =\n      T\n  .y = Y\nold = O",
            "a = A\n    .t = T\n",
            &[],
            "a = A\n    .t =\n      T\n",
            &["a.x", "a.y", "old"],
        );
        check("a =\n    .x = X\n\nb = B\n", "a = A\nb = B\n", &[], "b = B\n", &["a.x"]);
    }

    #[test]
    fn the_basis_goes_with_it() {
        let pruned = check(
            "a = A\n    .x = X\nold = O\nb = B\n",
            "a = A\nb = B\n",
            &["a", "b"],
            "a = A\nb = B\n",
            &["a.x", "old"],
        );
        let ids: Vec<_> = pruned.basis.entries.iter().map(|entry| (entry.id.as_str(), entry.parts.len())).collect();
        assert_eq!(ids, [("a", 1), ("b", 1)]);
    }

    #[test]
    fn what_may_stay_stays() {
        check(
            "a = A\nmay-stay = M\n    .x = X\nold = O\n",
            "a = A\n",
            &[],
            "a = A\nmay-stay = M\n    .x = X\n",
            &["old"],
        );
    }

    #[test]
    fn what_belongs_elsewhere_now_is_kept() {
        let pruned = check("a = A\nmoved = M\n", "a = A\n", &["a", "moved"], "a = A\nmoved = M\n", &[]);
        assert_eq!(pruned.moved, ["moved"]);
    }
}
