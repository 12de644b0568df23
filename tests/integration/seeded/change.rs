//! Changes of an edition: what is altered, in which places, and which findings fall on them.

use std::ops::RangeInclusive;

use gsef_i18n::text::Span;

use super::editions::{Files, Finding, paths, resources, text};
use super::units::{Message, Text, messages, texts};

/// How something is altered in a locale; none where it has no place for the change.
pub(super) type Alter<T> = fn(&str, &mut T) -> Option<()>;

/// Which bytes of a file are replaced by which.
pub(super) type AlterFile = fn(&str) -> Option<(Span, &'static [u8])>;

#[derive(Clone, Copy)]
pub(super) enum Change {
    /// In a text: a value or an attribute, in both languages.
    Text(Alter<Text>),
    /// In a message: its lines in the reference, in the translation and in the basis.
    Message(Alter<Message>),
    /// In a file of the translation.
    File(AlterFile),
}

/// Bytes of a file that are replaced.
struct Edit {
    path: String,
    span: Span,
    bytes: Vec<u8>,
    /// The message that they stand in.
    whole: Span,
}

impl Edit {
    /// The edit that makes one text of another; none if they are the same.
    fn of(path: &str, (before, after): (&String, &String), span: &Span, whole: &Span) -> Option<Self> {
        let bytes = after.clone().into_bytes();
        (before != after).then(|| Self { path: path.to_owned(), span: span.clone(), bytes, whole: whole.clone() })
    }
}

/// A place that can be altered.
pub(super) struct Place {
    /// The message; of a change of a whole file, its path.
    pub(super) name: String,
    /// The words of a translation that were changed, and what became of them.
    wrote: String,
    edits: Vec<Edit>,
}

/// A place that was altered: where it stands now.
pub(super) struct Altered {
    pub(super) name: String,
    pub(super) wrote: String,
    lines: Vec<(String, RangeInclusive<usize>)>,
}

impl Altered {
    /// Whether a finding falls on it: it is about the message, or shows a line that was written. What is found in a file that
    /// was altered as a whole falls on that file.
    pub(super) fn has(&self, finding: &Finding) -> bool {
        let written = |(file, line): (&str, usize)| {
            file == self.name || self.lines.iter().any(|(path, lines)| path == file && lines.contains(&line))
        };
        finding.message() == self.name || finding.places().any(written)
    }
}

impl Change {
    /// Every place that it has in an edition, in the order of the files.
    pub(super) fn places(&self, locale: &str, files: &Files) -> Vec<Place> {
        match self {
            Self::Text(alter) => {
                let altered = |(before, paths): (Text, [String; 3])| {
                    let mut after = before.clone();
                    alter(locale, &mut after)?;
                    let sides = [(&before.reference, &after.reference), (&before.translation, &after.translation)];
                    let edit =
                        |side: usize| Edit::of(&paths[side], sides[side], &before.spans[side], &before.messages[side]);
                    let edits: Vec<Edit> = (0..2).filter_map(edit).collect();
                    let wrote = words_changed(&before.translation, &after.translation);
                    (!edits.is_empty()).then_some(Place { name: before.message, wrote, edits })
                };
                texts(locale, files).into_iter().filter_map(altered).collect()
            }
            Self::Message(alter) => {
                let altered = |(before, paths): (Message, [String; 3])| {
                    let mut after = before.clone();
                    alter(locale, &mut after)?;
                    let sides = [
                        (&before.reference, &after.reference),
                        (&before.translation, &after.translation),
                        (&before.basis, &after.basis),
                    ];
                    let edit =
                        |side: usize| Edit::of(&paths[side], sides[side], &before.spans[side], &before.spans[side]);
                    let edits = (0..3).filter_map(edit).collect();
                    Some(Place { name: before.id, wrote: String::new(), edits })
                };
                messages(locale, files).into_iter().filter_map(altered).collect()
            }
            // Of two files one stays as it is, so that what is found in it would show.
            Self::File(alter) => {
                let all = resources(files).step_by(2).map(|resource| paths(locale, resource));
                let altered = all.filter_map(|[_, path, _]| {
                    let (span, bytes) = alter(text(files, &path))?;
                    let edit = Edit { path: path.clone(), whole: span.clone(), span, bytes: bytes.to_vec() };
                    Some(Place { name: path, wrote: String::new(), edits: vec![edit] })
                });
                altered.collect()
            }
        }
    }
}

/// “before → after”, of the words that differ.
fn words_changed(before: &str, after: &str) -> String {
    let (one, other): (Vec<&str>, Vec<&str>) = (before.split(' ').collect(), after.split(' ').collect());
    let same = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let behind =
        one[same..].iter().rev().zip(other[same..].iter().rev()).take_while(|(one, other)| one == other).count();
    let changed = |words: &[&str]| words[same..words.len() - behind].join(" ");
    format!("{} → {}", changed(&one), changed(&other))
}

/// Alters an edition in these places.
pub(super) fn alter(files: &mut Files, places: &[&Place]) -> Vec<Altered> {
    let unaltered =
        |place: &&Place| Altered { name: place.name.clone(), wrote: place.wrote.clone(), lines: Vec::new() };
    let mut altered: Vec<Altered> = places.iter().map(unaltered).collect();
    let edits = places.iter().enumerate().flat_map(|(index, place)| place.edits.iter().map(move |edit| (index, edit)));
    let mut edits: Vec<(usize, &Edit)> = edits.collect();
    edits.sort_by_key(|(_, edit)| (&edit.path, edit.span.start));
    for edits in edits.chunk_by(|(_, one), (_, next)| one.path == next.path) {
        let path = &edits[0].1.path;
        let before = std::mem::take(files.get_mut(path).expect("the file"));
        let (mut after, mut done) = (Vec::new(), 0);
        let line = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        for (index, edit) in edits {
            after.extend(&before[done..edit.span.start]);
            let above = line(&before[edit.whole.start..edit.span.start]) - 1;
            let below = line(&before[edit.span.end..edit.whole.end]) - 1;
            let first = line(&after) - above;
            after.extend(&edit.bytes);
            done = edit.span.end;
            // Where the whole was taken out, the line is that of what comes next.
            if !(edit.bytes.is_empty() && edit.whole == edit.span) {
                altered[*index].lines.push((path.clone(), first..=line(&after) + below));
            }
        }
        after.extend(&before[done..]);
        files.insert(path.clone(), after);
    }
    altered
}
