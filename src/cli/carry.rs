//! `carry`: a message of the reference has got another id, or another resource; its translations and bases follow.

use clap::ArgMatches;

use super::prepare::{Work, save, settle};
use super::project::Access;
use super::{CLEAN, Failure, Session, project};
use crate::ftl::edit::{self, Edit, apply};
use crate::ftl::read::{Entry, ReferenceKind};
use crate::resource::Parsed;
use crate::resource::basis::{Basis, BasisEntry, OFFERED, State};
use crate::sync::prepare::place;
use crate::sync::refresh;
use crate::text::SourceFile;
use crate::workspace::Change;

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::Write)?;
    let id = |name: &str| given.get_one::<String>(name).map_or("", String::as_str);
    let (old, new) = (id("old"), id("new"));
    let references = project::references(&project)?;
    let holder = |id: &str| references.iter().find(|(_, parsed)| parsed.find(id).is_some()).map(|(name, _)| name);
    let Some(target) = holder(new) else {
        return Err(Failure::Usage("carry-not-in-reference", vec![("id", new.into())]));
    };
    if old != new && holder(old).is_some() {
        return Err(Failure::Usage("carry-still-in-reference", vec![("id", old.into())]));
    }
    let mut refused = Vec::new();
    let mut changes = Vec::new();
    let mut carried = Vec::new();
    for locale in project::translated(&project) {
        let mut works = Vec::new();
        let mut faults = Vec::new();
        for files in project.resources()? {
            works.extend(Work::load(&project, &files, &locale, &mut faults)?);
        }
        if let Some(taken) = works.iter().find(|work| has(work, new) && (old != new || work.name == *target)) {
            if old == new {
                continue;
            }
            let args = vec![("id", new.into()), ("file", taken.path.to_string().into())];
            return Err(Failure::Usage("carry-taken", args));
        }
        let Some(moved) = carry(&works, target, old, new) else { continue };
        refused.extend(faults);
        changes.extend(moved);
        carried.push(locale);
    }
    settle(refused)?;
    if carried.is_empty() {
        return Err(Failure::Usage("carry-nothing", vec![("id", old.into())]));
    }
    save(session, &project, changes)?;
    session.say(
        "carry-done",
        &[
            ("old", old.into()),
            ("new", new.into()),
            ("count", carried.len().into()),
            ("locales", carried.join(", ").into()),
        ],
    );
    Ok(CLEAN)
}

fn has(work: &Work, id: &str) -> bool {
    work.translation.as_ref().is_some_and(|translation| translation.find(id).is_some())
}

/// What changes in one locale: bases first, then translations. Nothing if neither knows the message.
fn carry(works: &[Work], target: &str, old: &str, new: &str) -> Option<Vec<Change>> {
    let to = works.iter().position(|work| work.name == target)?;
    let mut from_first: Vec<usize> = (0..works.len()).collect();
    from_first.sort_by_key(|&index| index != to);
    let from = from_first.iter().copied().find(|&index| has(&works[index], old));
    let known = |index: usize| works[index].basis.find(old).is_some();
    let mut basis_from = from.into_iter().chain(from_first);
    let basis_from = basis_from.find(|&index| known(index) && (old != new || index != to));
    let mut texts: Vec<String> = works.iter().map(|work| work.text().to_owned()).collect();
    if let Some(from) = from {
        rename(works, from, &mut texts, old, new);
        if from != to {
            relocate(works, from, to, &mut texts, new);
        }
    } else {
        basis_from?;
    }
    let mut changes = Vec::new();
    if let Some(from) = basis_from {
        for (index, basis) in rebase(works, from, to, old, new) {
            changes.push(Change::new(works[index].basis_path.clone(), basis.write(&works[index].path)));
        }
    }
    let differs = |(work, text): &(&Work, String)| work.text() != text;
    let translations = works.iter().zip(texts).filter(differs);
    changes.extend(translations.map(|(work, text)| Change::new(work.path.clone(), text)));
    Some(changes)
}

/// Renames the message where it stands, and wherever it is referred to.
fn rename(works: &[Work], from: usize, texts: &mut [String], old: &str, new: &str) {
    for (index, work) in works.iter().enumerate().filter(|_| old != new) {
        let Some(translation) = &work.translation else { continue };
        let mut edits: Vec<Edit> = Vec::new();
        if index == from {
            edits.extend(translation.find(old).map(|entry| edit::rename(entry, new)));
        }
        let patterns = translation
            .resource
            .entries
            .iter()
            .flat_map(|entry| entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.value)));
        let uses = patterns.flat_map(|pattern| &pattern.references);
        let uses = uses.filter(|used| used.kind == ReferenceKind::Message && used.id == old);
        edits.extend(uses.map(|used| {
            let span = used.span.start..used.span.start + old.len();
            Edit { span, replacement: new.to_owned() }
        }));
        texts[index] = apply(&texts[index], edits);
    }
}

/// Moves the message, with its comment, to where `prepare` would offer it.
fn relocate(works: &[Work], from: usize, to: usize, texts: &mut [String], id: &str) {
    let parse = |text: &str| Parsed::new(SourceFile::new("", text));
    let (source, destination) = (parse(&texts[from]), parse(&texts[to]));
    let (Some(entry), Some(reference)) = (source.find(id), &works[to].reference) else { return };
    let paragraph = paragraph(&texts[from], entry);
    let left = apply(&texts[from], edit::remove(&texts[from], &[edit::whole(entry)]));
    let at = place(&destination, reference, id);
    let ending = edit::line_ending(&texts[to]);
    texts[to] = apply(&texts[to], vec![edit::insert(&texts[to], ending, at, None, &[paragraph])]);
    texts[from] = left;
}

/// An entry with its comment; lines end in `\n`.
fn paragraph(text: &str, entry: &Entry) -> String {
    text[edit::whole(entry)].replace("\r\n", "\n")
}

/// The bases that change.
fn rebase(works: &[Work], from: usize, to: usize, old: &str, new: &str) -> Vec<(usize, Basis)> {
    let Some(entry) = works[from].basis.find(old) else { return Vec::new() };
    let mut entry = BasisEntry { id: new.to_owned(), ..entry.clone() };
    // Its block, if it has one, is one of the old id.
    entry.other.retain(|line| !line.starts_with(OFFERED));
    let mut target = works[to].basis.entries.clone();
    if let Some(known) = target.iter().find(|known| known.id == new && known.id != old) {
        let notes = known.notes.iter().filter(|note| !entry.notes.contains(note)).cloned();
        let notes: Vec<String> = entry.notes.iter().cloned().chain(notes).collect();
        let allowances = known.allowances.iter().filter(|known| !entry.allowances.iter().any(|has| has.same(known)));
        let allowances: Vec<_> = entry.allowances.iter().chain(allowances).cloned().collect();
        // What was only offered is worth less than what is offered now.
        if entry.state == State::Missing && entry.parts.iter().all(|part| part.translation.is_none()) {
            entry = known.clone();
        }
        entry.notes = notes;
        entry.allowances = allowances;
    }
    target.retain(|known| known.id != new);
    if from == to {
        for known in target.iter_mut().filter(|known| known.id == old) {
            *known = entry.clone();
        }
    }
    if target.iter().all(|known| known.id != new) {
        target.push(entry);
    }
    let target = works[to].basis.with_entries(target);
    let target = works[to].reference.as_ref().map_or(target.clone(), |reference| refresh(&target, reference));
    let mut changed = vec![(to, target)];
    if from != to {
        let mut source = works[from].basis.entries.clone();
        source.retain(|known| known.id != old);
        changed.push((from, works[from].basis.with_entries(source)));
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(name: &str, reference: &str, translation: &str, basis: &str) -> Work {
        let parsed = |text: &str| Parsed::new(SourceFile::new(name, text));
        Work {
            name: name.to_owned(),
            path: format!("fr/{name}").into(),
            basis_path: format!("basis/{name}").into(),
            reference: Some(parsed(reference)),
            translation: (!translation.is_empty()).then(|| parsed(translation)),
            basis: Basis::read(&parsed(basis)),
        }
    }

    #[track_caller]
    fn check(works: &[Work], target: &str, old: &str, new: &str, expected: &[(&str, &str)]) {
        let changes = carry(works, target, old, new).unwrap_or_default();
        // The head of a basis is not what this is about.
        let body = |text: &str| match text.strip_prefix("### What the").and_then(|text| text.split_once("\n\n")) {
            Some((_, body)) => body.to_owned(),
            None => text.to_owned(),
        };
        let found: Vec<_> =
            changes.iter().map(|change| (&*change.path, body(change.text.as_deref().unwrap_or_default()))).collect();
        let expected: Vec<_> = expected.iter().map(|(path, text)| (*path, (*text).to_owned())).collect();
        assert_eq!(found, expected);
    }

    const A: &str = "# state: reviewed\n# translation: value 00\na = A\n";
    const OLD: &str = "# state: draft\n# translation: value 11\n# note: why?\nold = O\n";

    #[test]
    fn within_a_resource_the_id_alone_changes() {
        let basis = format!("{A}\n{OLD}");
        check(
            &[work("x", "new = O\na = A\n", "a = { old.t } { $old }{ old }\r\n# c\r\nold   =  O\r\n", &basis)],
            "x",
            "old",
            "new",
            &[
                ("basis/x", &format!("{}\n{A}", OLD.replace("old = ", "new = "))),
                ("fr/x", "a = { new.t } { $old }{ new }\r\n# c\r\nnew   =  O\r\n"),
            ],
        );
    }

    #[test]
    fn to_another_resource_it_moves_to_its_place() {
        let works = || {
            [
                work("x", "a = A\n", "a = A\n\n# c\nold = O\n  o\n", &format!("{A}\n{OLD}")),
                work("y", "b = B\nnew = O\nc = C\n", "b = B\r\nc = C\r\n", "# state: missing\nnew = O\n"),
            ]
        };
        let missing = |text: &str| format!("# state: missing\n{text}");
        let moved = OLD.replace("old = ", "new = ");
        let basis = format!("{}\n{moved}\n{}", missing("b = B\n"), missing("c = C\n"));
        check(
            &works(),
            "y",
            "old",
            "new",
            &[
                ("basis/y", &basis),
                ("basis/x", A),
                ("fr/x", "a = A\n"),
                ("fr/y", "b = B\r\n\r\n# c\r\nnew = O\r\n  o\r\n\r\nc = C\r\n"),
            ],
        );
        let basis = basis.replace("new", "old");
        let mut works = works();
        works[1] = work("y", "b = B\nold = O\nc = C\n", "", "");
        check(
            &works,
            "y",
            "old",
            "old",
            &[("basis/y", &basis), ("basis/x", A), ("fr/x", "a = A\n"), ("fr/y", "# c\nold = O\n  o\n")],
        );
    }

    #[test]
    fn what_is_nowhere_is_not_carried() {
        assert!(carry(&[work("x", "new = O\n", "a = A\n", A)], "x", "old", "new").is_none());
    }

    #[test]
    fn notes_follow_without_a_translation() {
        let old = "# state: missing\n# note: why?\nold = O\n";
        let new = "# state: missing\nnew = N\n";
        check(
            &[work("x", "new = N\n", "", &format!("{old}\n{new}"))],
            "x",
            "old",
            "new",
            &[("basis/x", "# state: missing\n# note: why?\nnew = N\n")],
        );
    }
}
