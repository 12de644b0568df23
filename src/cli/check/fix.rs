//! `check --fix`: does what findings say is safe, in translations only, byte by byte.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::checks::reference_stale::unified;
use crate::cli::{Failure, Session};
use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{self, Kind, Pattern, Reference, ReferenceKind, Select};
use crate::resource::Parsed;
use crate::sync::follow;
use crate::text::SourceFile;
use crate::text::edit::{Edit, apply};
use crate::text::steps::step;
use crate::text::visible::visible_lines;
use crate::workspace::{Change, Project};

/// A fix can make room for another; after so many rounds they undo each other.
const ROUNDS: usize = 10;

/// Where texts are fixed: findings as the texts stand, and the texts.
trait Desk {
    /// What is found now.
    fn find(&mut self) -> Result<Vec<Diagnostic>, Failure>;
    /// The text of a file that may be fixed.
    fn text(&self, path: &str) -> Option<String>;
    /// Puts another text in its place.
    fn put(&mut self, path: &str, text: String);
}

/// What was done.
#[derive(Debug, Default, PartialEq, Eq)]
struct Fixed {
    /// The files that changed, with their texts before.
    before: BTreeMap<String, String>,
    /// How many fixes there were of each code.
    codes: BTreeMap<Code, usize>,
    /// Fixes that were not done, by file: with them the file would not read as the same messages.
    refused: BTreeMap<String, BTreeSet<Code>>,
    /// Fixes still came after the last round.
    restless: bool,
}

/// Fixes until no safe fix is left.
fn to_the_end(desk: &mut impl Desk) -> Result<Fixed, Failure> {
    let mut fixed = Fixed::default();
    for round in 0..=ROUNDS {
        let mut by_file: BTreeMap<String, Vec<(Code, Vec<Edit>)>> = BTreeMap::new();
        for finding in desk.find()? {
            let safe = finding.fix.filter(|fix| fix.safe);
            if let (Some(fix), Some(place)) = (safe, &finding.primary) {
                by_file.entry(place.file.to_string()).or_default().push((finding.code, fix.edits));
            }
        }
        let mut changed = false;
        for (path, fixes) in by_file {
            let Some(text) = desk.text(&path) else { continue };
            let done = once(&text, &fixes);
            if !done.refused.is_empty() {
                fixed.refused.entry(path.clone()).or_default().extend(done.refused);
            }
            if done.text == text {
                continue;
            }
            changed = true;
            if round == ROUNDS {
                fixed.restless = true;
                continue;
            }
            for code in done.codes {
                *fixed.codes.entry(code).or_default() += 1;
            }
            desk.put(&path, done.text);
            fixed.before.entry(path).or_insert(text);
        }
        if !changed {
            break;
        }
    }
    fixed.before.retain(|path, before| desk.text(path).as_ref() != Some(before));
    Ok(fixed)
}

/// One round of one file.
struct Once {
    text: String,
    codes: Vec<Code>,
    refused: BTreeSet<Code>,
}

/// How often a file is read again in a round to tell which fixes spoil it.
const READINGS: usize = 256;

/// Does those fixes that do not touch each other; of two that do, the first. The others have their turn in the next round.
fn once(text: &str, fixes: &[(Code, Vec<Edit>)]) -> Once {
    let shape = shape(text);
    let mut trial = Trial { text, shape: &shape, left: READINGS };
    let mut open: Vec<&(Code, Vec<Edit>)> = fixes.iter().collect();
    let mut refused = BTreeSet::new();
    loop {
        let chosen = apart(text, &open);
        let done: Vec<_> = chosen.iter().map(|&index| open[index]).collect();
        if let Some(text) = trial.with(&done) {
            return Once { text, codes: done.iter().map(|fix| fix.0).collect(), refused };
        }
        if trial.left == 0 {
            refused.extend(open.drain(..).map(|fix| fix.0));
            continue;
        }
        // What one fix spoils is not to keep the others from being done.
        let spoiling: HashSet<usize> = trial.spoiling(&open, &chosen).into_iter().collect();
        refused.extend(spoiling.iter().map(|&index| open[index].0));
        let mut index = 0..;
        open.retain(|_| index.next().is_some_and(|index| !spoiling.contains(&index)));
    }
}

/// A file that fixes are tried on.
struct Trial<'a> {
    text: &'a str,
    shape: &'a Shape,
    /// How often it may still be read.
    left: usize,
}

impl Trial<'_> {
    /// The text with these fixes, if it reads as before.
    fn with(&mut self, fixes: &[&(Code, Vec<Edit>)]) -> Option<String> {
        if fixes.is_empty() {
            return Some(self.text.to_owned());
        }
        self.left = self.left.checked_sub(1)?;
        step(self.text.len());
        let new = apply(self.text, fixes.iter().flat_map(|fix| &fix.1).cloned().collect());
        self.shape.kept_by(&new).then_some(new)
    }

    /// Which of the chosen fixes, that spoil the file together, spoil it: half of them and half of these, and so on. All, where
    /// none does alone or it would take too long to find out.
    fn spoiling(&mut self, open: &[&(Code, Vec<Edit>)], chosen: &[usize]) -> Vec<usize> {
        if chosen.len() < 2 {
            return chosen.to_vec();
        }
        let mut found = Vec::new();
        for half in chosen.chunks(chosen.len().div_ceil(2)) {
            let fixes: Vec<_> = half.iter().map(|&index| open[index]).collect();
            if self.with(&fixes).is_none() {
                found.extend(self.spoiling(open, half));
            }
        }
        if found.is_empty() { chosen.to_vec() } else { found }
    }
}

/// Which fixes can be done together.
fn apart(text: &str, fixes: &[&(Code, Vec<Edit>)]) -> Vec<usize> {
    let mut chosen = Vec::new();
    // The edits of the chosen ones are apart, so the last that starts before another ends is the one that may touch it.
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (index, (_, edits)) in fixes.iter().enumerate() {
        let beside = |edit: &Edit| {
            step(1);
            taken.range(..=(edit.span.end, usize::MAX)).next_back().is_none_or(|(_, end)| *end < edit.span.start)
        };
        let mut spans: Vec<_> = edits.iter().map(|edit| edit.span.clone()).collect();
        spans.sort_by_key(|span| (span.start, span.end));
        let sound = spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
        if edits.iter().all(beside) && sound && spans.iter().all(|span| text.get(span.clone()).is_some()) {
            chosen.push(index);
            taken.extend(spans.into_iter().map(|span| (span.start, span.end)));
        }
    }
    chosen
}

/// What a file is to the program, without its words: fixes must leave it as it is.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    entries: Vec<EntryShape>,
    problems: usize,
}

#[derive(Debug, PartialEq, Eq)]
struct EntryShape {
    kind: Kind,
    id: String,
    comment: Option<u8>,
    /// By attribute; the value under the empty name.
    parts: Vec<(String, PartShape)>,
}

#[derive(Debug, PartialEq, Eq)]
struct PartShape {
    references: Vec<(ReferenceKind, String, Option<String>)>,
    /// The selectors, and the keys of their variants with the default one marked.
    selects: Vec<(String, Vec<(String, bool)>)>,
}

impl Shape {
    fn kept_by(&self, text: &str) -> bool {
        let new = shape(text);
        new.entries == self.entries && new.problems <= self.problems
    }
}

fn shape(text: &str) -> Shape {
    let resource = read::read(text);
    let entries = resource.entries.into_iter().map(|entry| {
        let value = entry.value.into_iter().map(|pattern| (String::new(), part_shape(pattern)));
        let attributes = entry.attributes.into_iter().map(|found| (found.name, part_shape(found.value)));
        EntryShape {
            kind: entry.kind,
            id: entry.id,
            comment: entry.comment.map(|comment| comment.level),
            parts: value.chain(attributes).collect(),
        }
    });
    Shape { entries: entries.collect(), problems: resource.problems.len() }
}

fn part_shape(pattern: Pattern) -> PartShape {
    let name = |reference: Reference| (reference.kind, reference.id, reference.attribute);
    let choice = |select: Select| {
        let variants = select.variants.into_iter().map(|variant| (variant.key, variant.default));
        (select.selector, variants.collect())
    };
    PartShape {
        references: pattern.references.into_iter().map(name).collect(),
        selects: pattern.selects.into_iter().map(choice).collect(),
    }
}

/// A translation that may be fixed.
struct Translation {
    locale: String,
    /// The resource's name.
    name: String,
}

struct ProjectDesk<'a, Find> {
    project: &'a mut Project,
    find: Find,
    translations: BTreeMap<String, Translation>,
}

impl<Find: Fn(&Project) -> Result<Vec<Diagnostic>, Failure>> Desk for ProjectDesk<'_, Find> {
    fn find(&mut self) -> Result<Vec<Diagnostic>, Failure> {
        (self.find)(self.project)
    }

    fn text(&self, path: &str) -> Option<String> {
        self.translations.get(path)?;
        self.project.read(path).ok().map(|file| file.text().to_owned())
    }

    fn put(&mut self, path: &str, text: String) {
        self.project.lay(path, text);
    }
}

/// What fixes made of a project, before any of it is written.
pub(super) struct Mended {
    fixed: Fixed,
    /// The files that are to be written, each basis before its translation.
    pub(super) changes: Vec<Change>,
}

/// Fixes the translations of a project into these locales. What is found is told by `find`. The files stay as they are, and the
/// project reads as it would be.
pub(super) fn run(
    project: &mut Project,
    locales: &[String],
    find: impl Fn(&Project) -> Result<Vec<Diagnostic>, Failure>,
) -> Result<Mended, Failure> {
    let translations = translations(project, locales)?;
    let mut desk = ProjectDesk { project, find, translations };
    let fixed = to_the_end(&mut desk)?;
    let ProjectDesk { project, translations, .. } = desk;
    let mut changes = Vec::new();
    for (path, before) in &fixed.before {
        let after = project.read(path)?;
        if let Some(Translation { locale, name }) = translations.get(path) {
            let mut basis = project.basis(locale, name)?;
            let parsed = |text: &str| Parsed::new(SourceFile::new(path.as_str(), text));
            if follow(&mut basis, &parsed(before), &parsed(after.text())) {
                let (path, text) = (project.basis_path(locale, name), basis.write(path));
                changes.push(Change::new(path.clone(), &text));
                project.lay(&*path, text);
            }
        }
        changes.push(Change::new(path.as_str(), after.text()));
    }
    Ok(Mended { fixed, changes })
}

/// Where the difference that fixes would make is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Diff {
    /// Among the results.
    Out,
    /// Beside the results, which a machine reads.
    Err,
}

impl Mended {
    /// Shows the difference that the fixes would make.
    pub(super) fn show(&self, session: &mut Session<'_>, project: &Project, diff: Diff) -> Result<(), Failure> {
        for (path, before) in &self.fixed.before {
            let text = unified(path, before, project.read(path)?.text());
            let text = visible_lines(&text);
            match diff {
                Diff::Out => session.print(&text)?,
                Diff::Err => drop(session.err.write_all(text.as_bytes())),
            }
        }
        Ok(())
    }

    /// Says what was done, or with `dry` what would be.
    pub(super) fn report(&self, session: &mut Session<'_>, dry: bool) {
        report(session, &self.fixed, dry);
    }
}

/// The translations by path. A reference is none of them, and neither is one whose basis cannot follow.
fn translations(project: &Project, locales: &[String]) -> Result<BTreeMap<String, Translation>, Failure> {
    let resources = project.resources()?;
    let mut found = BTreeMap::new();
    for files in &resources {
        for (locale, path) in files.translations.iter().filter(|(locale, _)| locales.contains(locale)) {
            if project.basis(locale, &files.name).is_ok() {
                found.insert(path.to_string(), Translation { locale: locale.clone(), name: files.name.clone() });
            }
        }
    }
    for files in &resources {
        found.remove(&*files.reference);
    }
    Ok(found)
}

fn report(session: &mut Session<'_>, fixed: &Fixed, dry: bool) {
    let count: usize = fixed.codes.values().sum();
    let key = match (count, dry) {
        (0, _) => "fix-none",
        (_, true) => "fix-dry",
        (_, false) => "fix-done",
    };
    session.say(key, &[("count", count.into()), ("files", fixed.before.len().into())]);
    for (code, count) in &fixed.codes {
        session.say("fix-code", &[("code", code.as_str().into()), ("count", (*count).into())]);
    }
    for (path, codes) in &fixed.refused {
        let codes: Vec<&str> = codes.iter().map(|code| code.as_str()).collect();
        session.say("fix-refused", &[("file", path.as_str().into()), ("codes", codes.join(", ").into())]);
    }
    if fixed.restless {
        session.say("fix-restless", &[]);
    }
}

#[cfg(test)]
mod tests;
