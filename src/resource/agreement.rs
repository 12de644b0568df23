//! Texts of one locale that are translated several ways, and translations that stand for several texts.
//!
//! A first look keeps two hashes and a place for each text that counts (24 bytes): a million messages need little memory.
//! What has met another like it is looked at a second time, in its files.

use std::collections::HashMap;

use xxhash_rust::xxh3::xxh3_64;

use super::Pair;
use super::part::Part;
use super::rules::Rules;
use crate::ftl::read::Pattern;
use crate::text::Location;
use crate::text::words::{lower, runs, words};

/// Texts of fewer words are translated by what is around them: "Open", "Director General".
const FEWEST_WORDS: usize = 3;

/// Where a text is: the number of its resource, and its own among the parts of the translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The resource.
    pub resource: u32,
    /// The part, in the order of [`Part::all`].
    pub part: u32,
}

/// What is kept of a text.
#[derive(Debug, Clone, Copy)]
struct Seen {
    reference: u64,
    translation: u64,
    place: Place,
}

/// The first look at the texts of one locale.
#[derive(Debug, Default)]
pub struct Agreement {
    seen: Vec<Seen>,
}

/// A text looked at a second time.
#[derive(Debug, Clone)]
pub struct Member {
    /// The part: `id`, `id.attribute`.
    pub id: String,
    /// What the reference says.
    pub reference: String,
    /// What the translation says.
    pub translation: String,
    /// Where the translation is.
    pub location: Location,
}

/// What met others like it; each group is in the order of the resources.
#[derive(Debug, Default)]
pub struct Groups<T> {
    /// One reference, several translations.
    pub same_reference: Vec<Vec<T>>,
    /// One translation, several references.
    pub same_translation: Vec<Vec<T>>,
}

impl Agreement {
    /// Looks at the parts of a resource.
    pub fn add(&mut self, resource: u32, pair: &Pair<'_>, rules: &Rules) {
        let Some(translation) = pair.translation else { return };
        for (part, number) in Part::all(translation, pair.reference, rules).iter().zip(0..) {
            let Some(reference) = part.reference else { continue };
            if let (Some(one), Some(other)) = (key(reference), key(part.translation)) {
                let place = Place { resource, part: number };
                self.seen.push(Seen { reference: one, translation: other, place });
            }
        }
    }

    /// Adds what another has seen.
    pub fn merge(&mut self, mut other: Self) {
        self.seen.append(&mut other.seen);
    }

    /// What has to be looked at a second time.
    pub fn groups(mut self) -> Groups<Place> {
        Groups {
            same_reference: groups(&mut self.seen, |seen| seen.reference, |seen| seen.translation),
            same_translation: groups(&mut self.seen, |seen| seen.translation, |seen| seen.reference),
        }
    }
}

/// The places of what is one by `same`, if it is several by `other`.
fn groups(seen: &mut [Seen], same: fn(&Seen) -> u64, other: fn(&Seen) -> u64) -> Vec<Vec<Place>> {
    seen.sort_unstable_by_key(|seen| (same(seen), seen.place));
    let mut found: Vec<Vec<Place>> = seen
        .chunk_by(|one, next| same(one) == same(next))
        .filter(|group| group.iter().any(|seen| other(seen) != other(&group[0])))
        .map(|group| group.iter().map(|seen| seen.place).collect())
        .collect();
    found.sort_unstable();
    found
}

/// The hash of a text without case, marks and blanks; none for one that is too short, or that chooses between variants.
fn key(pattern: &Pattern) -> Option<u64> {
    let text = pattern.prose.first()?.text();
    if !pattern.selects.is_empty() || words(text).take(FEWEST_WORDS).count() < FEWEST_WORDS {
        return None;
    }
    Some(xxh3_64(folded(&pattern.canonical).as_bytes()))
}

/// A text without case, marks and blanks.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in runs(text, char::is_alphanumeric) {
        folded.push_str(&lower(&text[word]));
        folded.push(' ');
    }
    folded
}

impl Groups<Place> {
    /// The resources that have to be looked at again, in order.
    pub fn resources(&self) -> Vec<u32> {
        let places = self.same_reference.iter().chain(&self.same_translation).flatten();
        let mut found: Vec<u32> = places.map(|place| place.resource).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The texts of these places in a resource.
    pub fn look(&self, resource: u32, pair: &Pair<'_>, rules: &Rules, members: &mut HashMap<Place, Member>) {
        let Some(translation) = pair.translation else { return };
        let parts = Part::all(translation, pair.reference, rules);
        for place in self.same_reference.iter().chain(&self.same_translation).flatten() {
            let part = parts.get(place.part as usize).filter(|_| place.resource == resource);
            let Some((part, reference)) = part.and_then(|part| Some((part, part.reference?))) else { continue };
            members.entry(*place).or_insert_with(|| Member {
                id: part.id(),
                reference: reference.canonical.clone(),
                translation: part.translation.canonical.clone(),
                location: part.file.locate(&part.translation.span),
            });
        }
    }

    /// The groups with their texts.
    pub fn with(&self, members: &HashMap<Place, Member>) -> Groups<Member> {
        let fill = |groups: &[Vec<Place>]| {
            groups.iter().map(|group| group.iter().filter_map(|place| members.get(place)).cloned().collect()).collect()
        };
        Groups { same_reference: fill(&self.same_reference), same_translation: fill(&self.same_translation) }
    }
}
