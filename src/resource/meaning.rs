//! Older wordings of the reference that mean the same: what a text was before an erratum that keeps the meaning.

use std::collections::HashMap;

use crate::document::ids::Ids;
use crate::document::{Document, Text, UnitRef};
use crate::ftl::write;
use crate::source::{Corrected, Errata};
use crate::text::Span;

/// For each part, the wordings that mean the same as its text today.
#[derive(Debug, Clone, Default)]
pub struct Meanings {
    alike: HashMap<(String, String), Vec<String>>,
}

/// With more errata in one text than this, only all and each alone are taken back, not every choice among them.
const MOST: usize = 6;

impl Meanings {
    /// Takes back the errata that keep the meaning, in every combination, within each text of the document.
    pub fn new(document: &Document, ids: &Ids, corrected: &Corrected, errata: &Errata) -> Self {
        let mut alike = HashMap::new();
        // Where what such errata put in stands by itself.
        let text = corrected.text();
        let mut caught_up: Vec<(Span, usize)> = Vec::new();
        for (number, erratum) in errata.errata.iter().enumerate() {
            let replace = erratum.replace.as_deref().unwrap_or_default();
            if erratum.keeps_meaning() && !replace.is_empty() && !corrected.has_applied(number) {
                caught_up.extend(text.match_indices(replace).map(|(at, _)| (at..at + replace.len(), number)));
            }
        }
        for (index, unit) in document.units.iter().enumerate() {
            for (name, part) in unit.parts() {
                let Text::Plain(text) = &part.text else { continue };
                // An erratum that the source has caught up with is no longer laid over it, and still tells what was printed.
                let caught_up = caught_up
                    .iter()
                    .filter(|(put, _)| put.start < part.span.end && part.span.start < put.end)
                    .map(|&(_, erratum)| erratum);
                let corrections: Vec<(&str, &str)> = corrected
                    .errata_in(&part.span)
                    .chain(caught_up)
                    .filter_map(|erratum| errata.errata.get(erratum))
                    .filter(|erratum| erratum.keeps_meaning())
                    .filter_map(|erratum| core(erratum.find.get_ref(), erratum.replace.as_deref()?, text))
                    .collect();
                let older = older(text, &corrections);
                if !older.is_empty() {
                    let key = (ids.of(UnitRef(index)).to_owned(), name.to_owned());
                    alike.insert(key, older);
                }
            }
        }
        Self { alike }
    }

    /// The wordings that mean the same as a part's text, as patterns.
    pub fn of(&self, id: &str, part: &str) -> &[String] {
        self.alike.get(&(id.to_owned(), part.to_owned())).map_or(&[], Vec::as_slice)
    }
}

/// The smallest piece of a correction that still tells its place in `text`: what its context and its replacement share is taken
/// off from both ends, word by word, until the replacement stands in the text once. (The context may reach beyond the text, into a
/// title or an attribution.)
fn core<'a>(find: &'a str, replace: &'a str, text: &str) -> Option<(&'a str, &'a str)> {
    let (mut find, mut replace) = (find, replace);
    loop {
        // A piece without a letter would be found anywhere.
        if replace.contains(char::is_alphanumeric) && text.matches(replace).count() == 1 {
            return Some((find, replace));
        }
        let first = |text: &str| text.chars().next();
        let last = |text: &str| text.chars().next_back();
        let shared_start = first(find).filter(|c| Some(*c) == first(replace)).map(char::len_utf8);
        let shared_end = last(find).filter(|c| Some(*c) == last(replace)).map(char::len_utf8);
        // A shorter piece is tried from the end that the text does not have.
        let start_is_there = replace.get(..replace.len().min(6)).is_some_and(|start| text.contains(start));
        match (shared_start, shared_end) {
            (Some(length), _) if !start_is_there => {
                find = &find[length..];
                replace = &replace[length..];
            }
            (_, Some(length)) => {
                find = &find[..find.len() - length];
                replace = &replace[..replace.len() - length];
            }
            (Some(length), None) => {
                find = &find[length..];
                replace = &replace[length..];
            }
            (None, None) => return None,
        }
    }
}

fn older(text: &str, corrections: &[(&str, &str)]) -> Vec<String> {
    let take_back = |chosen: &dyn Fn(usize) -> bool| {
        let mut text = text.to_owned();
        for (index, (find, replace)) in corrections.iter().enumerate() {
            if chosen(index) {
                text = text.replacen(replace, find, 1);
            }
        }
        write::pattern(&text)
    };
    let count = corrections.len();
    if count > MOST {
        return std::iter::once(take_back(&|_| true))
            .chain((0..count).map(|only| take_back(&|index| index == only)))
            .collect();
    }
    (1..1_usize << count).map(|choice| take_back(&|index| choice & (1 << index) != 0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_is_cut_to_what_stands_in_the_text() {
        for (find, replace, text, expected) in [
            (
                "the consevation of",
                "the conservation of",
                "about the conservation of it",
                Some(("the consevation of", "the conservation of")),
            ),
            ("change” Isabel", "change”. Isabel", "the subject of change", None),
            ("22. development.. “Local", "22. development. “Local", "Local governments", None),
            ("1. Ttile of. The", "1. Title of. The", "Title of", Some(("Ttile of", "Title of"))),
        ] {
            let found = core(find, replace, text);
            let shown = found.map(|(find, replace)| (find.trim(), replace.trim()));
            assert_eq!(shown, expected, "{find}");
        }
    }

    #[test]
    fn corrections_are_taken_back_in_every_combination() {
        let older = older("one two three", &[("won", "one"), ("tow", "two")]);
        assert_eq!(older, ["won two three", "one tow three", "won tow three"]);
    }
}
