//! Ids: readable, allocated once, never reused, never renumbered.
//!
//! When the source changes, its units are aligned with what the reference has (`align`): what aligns keeps its id; what is
//! new gets the next free number.

mod align;

use std::collections::{BTreeSet, HashSet};

use super::{Document, Name, Unit, UnitRef};

/// A message of the reference as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// The text of its value; empty if it has none.
    pub value: String,
    /// The texts of its attributes.
    pub attributes: Vec<String>,
    /// The number that its comment gives, as printed.
    pub number: Option<String>,
    /// What its comment says of whose words or post it is: the name, and what is known of the person.
    pub person: Option<String>,
}

impl Known {
    /// Whether it is about the person of that name.
    fn is_of(&self, name: &str) -> bool {
        let after = self.person.as_ref().and_then(|person| person.strip_prefix(name));
        after.is_some_and(|after| after.is_empty() || after.starts_with([',', '.']))
    }
}

/// The ids of a document's units.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ids {
    ids: Vec<String>,
}

impl Ids {
    /// The id of a unit.
    pub fn of(&self, unit: UnitRef) -> &str {
        &self.ids[unit.0]
    }

    /// The ids in the order of the units.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }
}

/// Gives each unit its id. `known` is the reference in its order; `taken` are all ids that were ever used (in the reference,
/// any translation, any basis, or retired).
pub fn allocate(document: &Document, known: &[Known], taken: &HashSet<String>) -> Ids {
    let mut ids: Vec<Option<String>> = document.units.iter().map(fixed_id).collect();
    let mut free = FreeNumbers { taken, given: HashSet::new(), fresh: known.is_empty() && taken.is_empty() };
    let prefixes: BTreeSet<&str> = document.units.iter().filter_map(|unit| prefix_of(unit)).collect();
    for prefix in prefixes {
        let units: Vec<usize> =
            (0..document.units.len()).filter(|&index| prefix_of(&document.units[index]) == Some(prefix)).collect();
        // Of two messages with one id, which a merge can leave, the first has it.
        let mut seen = HashSet::new();
        let series: Vec<&Known> = known
            .iter()
            .filter(|known| number_in(&known.id, prefix).is_some() && seen.insert(known.id.as_str()))
            .collect();
        let texts: Vec<&Unit> = units.iter().map(|&index| &document.units[index]).collect();
        for (&index, aligned) in units.iter().zip(align::align(&texts, &series)) {
            ids[index] = aligned.map(|known| series[known].id.clone());
        }
        for index in units {
            if ids[index].is_none() {
                ids[index] = Some(free.next(&document.units[index], prefix));
            }
        }
    }
    Ids { ids: ids.into_iter().map(Option::unwrap_or_default).collect() }
}

fn fixed_id(unit: &Unit) -> Option<String> {
    match &unit.name {
        Name::Fixed(id) => Some(id.clone()),
        Name::Series { .. } => None,
    }
}

fn prefix_of(unit: &Unit) -> Option<&str> {
    match &unit.name {
        Name::Series { prefix, .. } => Some(prefix),
        Name::Fixed(_) => None,
    }
}

/// The number of an id in a series; none if the id is not of the series.
fn number_in(id: &str, prefix: &str) -> Option<usize> {
    let digits = id.strip_prefix(prefix)?.strip_prefix('-')?;
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok())?
}

struct FreeNumbers<'a> {
    taken: &'a HashSet<String>,
    given: HashSet<String>,
    /// Whether the reference is made for the first time: ids then follow the printed numbers.
    fresh: bool,
}

impl FreeNumbers<'_> {
    fn next(&mut self, unit: &Unit, prefix: &str) -> String {
        let width = match &unit.name {
            Name::Series { width, .. } => *width,
            Name::Fixed(_) => 1,
        };
        let id = |number: usize| format!("{prefix}-{number:0width$}");
        let printed = unit.context.ordinal.filter(|_| self.fresh);
        let wanted = printed.filter(|&number| !self.given.contains(&id(number)));
        // After the highest ever used, never in a gap: a gap is an id that something once had.
        let number = wanted.unwrap_or_else(|| {
            let used = self.taken.iter().chain(&self.given).filter_map(|id| number_in(id, prefix)).max();
            // Behind the highest number that there is, the lowest that is free.
            used.unwrap_or(0).checked_add(1).unwrap_or_else(|| {
                let is_used =
                    |number| self.taken.iter().chain(&self.given).any(|id| number_in(id, prefix) == Some(number));
                (1..).find(|&number| !is_used(number)).unwrap_or_default()
            })
        });
        let id = id(number);
        self.given.insert(id.clone());
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Context, Part, Role, Text};

    fn split(text: &str) -> (Option<&str>, &str) {
        text.split_once(" | ").map_or((None, text), |(title, value)| (Some(title), value))
    }

    fn unit(number: usize, text: &str) -> Unit {
        let part = |text: &str| Part { text: Text::Plain(text.to_owned()), span: 0..0 };
        let (title, value) = split(text);
        Unit {
            name: Name::Series { prefix: "idea".to_owned(), width: 3 },
            resource: "ideas".to_owned(),
            value: Some(part(value)),
            attributes: title.map(|title| ("title".to_owned(), part(title))).into_iter().collect(),
            context: Context {
                number: Some(number.to_string()),
                ordinal: Some(number),
                ..Context::new(Role::Idea, None)
            },
        }
    }

    fn known(id: &str, text: &str) -> Known {
        let (title, value) = split(text);
        let number = number_in(id, "idea").map(|number| number.to_string());
        let attributes = title.map(str::to_owned).into_iter().collect();
        Known { id: id.to_owned(), value: value.to_owned(), attributes, number, person: None }
    }

    #[track_caller]
    fn check(before: &[(&str, &str)], also_taken: &[&str], after: &[&str], expected: &[&str]) {
        let reference: Vec<Known> = before.iter().map(|(id, text)| known(id, text)).collect();
        let taken =
            before.iter().map(|(id, _)| (*id).to_owned()).chain(also_taken.iter().map(|id| (*id).to_owned())).collect();
        let units = after.iter().enumerate().map(|(at, text)| unit(at + 1, text)).collect();
        let document = Document { units, ..Document::default() };
        let ids = allocate(&document, &reference, &taken);
        assert_eq!(ids.iter().collect::<Vec<_>>(), expected);
    }

    const A: &str = "Care | Care systems must adapt to the needs of people and not the other way around";
    const B: &str = "Energy | Cooperatives put the energy transition into the hands of the many";
    const C: &str = "Money | We must understand that money is no centre of development or measure";

    #[test]
    fn the_first_time_ids_follow_the_printed_numbers() {
        check(&[], &[], &[A, B, C], &["idea-001", "idea-002", "idea-003"]);
    }

    #[test]
    fn what_moves_keeps_its_id() {
        let before = [("idea-001", A), ("idea-002", B), ("idea-003", C)];
        check(&before, &[], &[C, A, B], &["idea-003", "idea-001", "idea-002"]);
    }

    #[test]
    fn what_is_inserted_gets_a_number_never_used() {
        check(&[("idea-001", A), ("idea-002", B)], &["idea-007"], &[A, C, B], &["idea-001", "idea-008", "idea-002"]);
    }

    #[test]
    fn what_is_corrected_or_retitled_keeps_its_id() {
        let corrected = "Caring | Care systems must adapt to the needs of all people, not the other way round";
        check(&[("idea-001", A), ("idea-002", B)], &[], &[B, corrected], &["idea-002", "idea-001"]);
    }

    #[test]
    fn what_is_written_anew_keeps_the_printed_number() {
        check(&[("idea-001", A), ("idea-002", B)], &[], &[A, "New | Nothing alike"], &["idea-001", "idea-002"]);
    }

    #[test]
    fn the_longer_piece_of_a_split_keeps_the_id() {
        let short = "Care systems must adapt";
        let long = "to the needs of people and not the other way around in any place";
        check(&[("idea-005", A)], &[], &[short, long], &["idea-006", "idea-005"]);
        check(&[("idea-005", A)], &[], &[long, short], &["idea-005", "idea-006"]);
    }

    #[test]
    fn a_merged_text_continues_the_first() {
        let first = "Care systems must adapt to people";
        let merged = format!("{first} {B}");
        check(&[("idea-001", first), ("idea-002", B)], &[], &[&merged], &["idea-001"]);
    }

    /// The posts of people: equal ones are told apart by who holds them, and new words for a post by who held it.
    #[test]
    fn posts_stay_with_their_people() {
        let reference: Vec<Known> = [("post-01", "Mayor", "Ana"), ("post-02", "Mayor", "Eva Ruiz, Mexico. A woman.")]
            .map(|(id, value, person)| Known { person: Some(person.to_owned()), ..known(id, value) })
            .to_vec();
        let taken = reference.iter().map(|known| known.id.clone()).collect();
        let given = |people: &[(&str, &str)]| -> Vec<String> {
            let units = people.iter().map(|(name, post)| Unit {
                name: Name::Series { prefix: "post".to_owned(), width: 2 },
                context: Context { person: Some((*name).to_owned()), ..Context::new(Role::Post, None) },
                ..unit(1, post)
            });
            let document = Document { units: units.collect(), ..Document::default() };
            allocate(&document, &reference, &taken).iter().map(str::to_owned).collect()
        };
        assert_eq!(given(&[("Eva Ruiz", "Mayor"), ("Ana", "Mayor")]), ["post-02", "post-01"]);
        assert_eq!(
            given(&[("Ida", "Mayor"), ("Ana", "Mayor"), ("Eva Ruiz", "Mayor")]),
            ["post-03", "post-01", "post-02"]
        );
        assert_eq!(given(&[("Ana", "Mayor"), ("Eva Ruiz", "Senator")]), ["post-01", "post-02"]);
        assert_eq!(given(&[("Eva", "Senator"), ("Ida", "Clerk")]), ["post-03", "post-04"]);
        // The post goes on with who holds it now.
        assert_eq!(given(&[("Ida", "Mayor")]), ["post-01"]);
    }

    #[test]
    fn equal_texts_keep_their_order() {
        check(&[("idea-001", "Same"), ("idea-002", "Same")], &[], &["Same", "Same"], &["idea-001", "idea-002"]);
    }
}
