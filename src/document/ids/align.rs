//! Which message of the reference a unit continues: equal text first (of the same person, if it is somebody's), then similar
//! text, then the printed number or the person.

use std::collections::{HashMap, VecDeque};

use super::Known;
use crate::document::{Role, Unit};
use crate::text::words::Bag;

/// Texts are taken for versions of one text when they have this much in common (Dice, over words).
const ALIKE: f64 = 0.5;
/// One text is taken for a piece of another when this share of its words is in the other.
const CONTAINED: f64 = 0.8;
/// A text with fewer words than this is not taken for a piece of another: its words would be found anywhere.
const PIECE: usize = 4;

/// For each unit of a series, the number of the known message that it continues.
pub(super) fn align(units: &[&Unit], known: &[&Known]) -> Vec<Option<usize>> {
    let mut alignment = Alignment { of_unit: vec![None; units.len()], of_known: vec![None; known.len()] };
    let unit_texts: Vec<String> = units
        .iter()
        .map(|unit| unit.parts().map(|(_, part)| part.text.as_str()).collect::<Vec<_>>().join("\n"))
        .collect();
    let known_texts: Vec<String> = known.iter().map(|known| whole(known)).collect();
    alignment.equal(&unit_texts, &known_texts, |unit, index| {
        units[unit].context.person.as_ref().is_some_and(|name| known[index].is_of(name))
    });
    alignment.equal(&unit_texts, &known_texts, |_, _| true);
    // An equal value under another title, or an equal title over another text, is met here as similar text.
    alignment.similar(&unit_texts, &known_texts);
    alignment.numbers(units, known);
    alignment.people(units, known);
    alignment.of_unit
}

fn whole(known: &Known) -> String {
    let value = Some(known.value.as_str()).filter(|text| !text.is_empty());
    value.into_iter().chain(known.attributes.iter().map(String::as_str)).collect::<Vec<_>>().join("\n")
}

struct Alignment {
    of_unit: Vec<Option<usize>>,
    of_known: Vec<Option<usize>>,
}

impl Alignment {
    fn pair(&mut self, unit: usize, known: usize) {
        self.of_unit[unit] = Some(known);
        self.of_known[known] = Some(unit);
    }

    fn open_units(&self) -> Vec<usize> {
        (0..self.of_unit.len()).filter(|&unit| self.of_unit[unit].is_none()).collect()
    }

    fn open_known(&self) -> Vec<usize> {
        (0..self.of_known.len()).filter(|&known| self.of_known[known].is_none()).collect()
    }

    /// The same text, the first with the first where several have it and may be each other's.
    fn equal(&mut self, units: &[String], known: &[String], may: impl Fn(usize, usize) -> bool) {
        let mut by_text: HashMap<&str, VecDeque<usize>> = HashMap::new();
        for index in self.open_known() {
            by_text.entry(&known[index]).or_default().push_back(index);
        }
        for unit in self.open_units() {
            let Some(same) = by_text.get_mut(units[unit].as_str()) else { continue };
            if let Some(index) = same.iter().position(|&index| may(unit, index)).and_then(|at| same.remove(at)) {
                self.pair(unit, index);
            }
        }
    }

    /// Similar text, the most similar first. Where one text was split, the longer piece continues it; where several were
    /// merged, the result continues the first.
    fn similar(&mut self, units: &[String], known: &[String]) {
        let (open_units, open_known) = (self.open_units(), self.open_known());
        let unit_bags: HashMap<usize, Bag> = open_units.iter().map(|&unit| (unit, Bag::new(&units[unit]))).collect();
        let known_bags: HashMap<usize, Bag> =
            open_known.iter().map(|&index| (index, Bag::new(&known[index]))).collect();
        let is_piece = |piece: &Bag, of: &Bag| piece.len() >= PIECE && piece.contained_in(of) >= CONTAINED;
        for &unit in &open_units {
            let whole = &unit_bags[&unit];
            let pieces: Vec<usize> = open_known
                .iter()
                .copied()
                .filter(|&index| self.of_known[index].is_none() && is_piece(&known_bags[&index], whole))
                .collect();
            // Each stands there beside the other: words that both have must be there twice.
            let beside = |one: usize, other: usize| {
                let both = Bag::new(&format!("{}\n{}", known[one], known[other]));
                let own = both.common(whole) - known_bags[&other].common(whole);
                own as f64 >= CONTAINED * known_bags[&one].len() as f64
            };
            let merged = |one: usize, other: usize| one != other && beside(one, other) && beside(other, one);
            if let Some(&first) = pieces.iter().find(|&&one| pieces.iter().any(|&other| merged(one, other))) {
                self.pair(unit, first);
            }
        }
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for unit in self.open_units() {
            for index in self.open_known() {
                let (one, other) = (&unit_bags[&unit], &known_bags[&index]);
                let likeness = one.likeness(other);
                if likeness >= ALIKE || is_piece(one, other) || is_piece(other, one) {
                    pairs.push((likeness, unit, index));
                }
            }
        }
        pairs.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
        for (_, unit, index) in pairs {
            if self.of_unit[unit].is_none() && self.of_known[index].is_none() {
                self.pair(unit, index);
            }
        }
    }

    /// The same printed number, for what was written anew.
    fn numbers(&mut self, units: &[&Unit], known: &[&Known]) {
        for unit in self.open_units() {
            let Some(number) = units[unit].context.number.as_ref() else { continue };
            let same = self.open_known().into_iter().find(|&index| known[index].number.as_ref() == Some(number));
            if let Some(index) = same {
                self.pair(unit, index);
            }
        }
    }

    /// The same person, for posts that were written anew. A person may well say something new beside what was said.
    fn people(&mut self, units: &[&Unit], known: &[&Known]) {
        for unit in self.open_units() {
            let context = &units[unit].context;
            let Some(name) = context.person.as_ref().filter(|_| context.role != Role::Idea) else { continue };
            if let Some(same) = self.open_known().into_iter().find(|&index| known[index].is_of(name)) {
                self.pair(unit, same);
            }
        }
    }
}
