//! Sentences that are left out.

use std::ops::Range;

use super::Fault;
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("length-ratio", "the first sentence left out", |_, text| leave_out(text, 2, |_| 0)),
    Fault::text("length-ratio", "a sentence of the middle left out", |_, text| leave_out(text, 3, |count| count / 2))
        .with(a_third_sentence),
    Fault::text("length-ratio", "the last sentence left out", |_, text| leave_out(text, 2, |count| count - 1)),
    Fault::text("length-ratio", "the end cut off behind an article or a preposition", |_, text| {
        let end = [" la ", " los ", " las ", " le ", " les ", " de "].iter().filter_map(|word| {
            let at = text.translation.rfind(word).filter(|at| *at > 30)?;
            Some(at + word.len() - 1)
        });
        let end = end.max().filter(|_| text.reference.ends_with('.') && text.translation.ends_with('.'))?;
        text.translation.replace_range(end.., ".");
        Some(())
    }),
];

/// Texts of two sentences get a third one.
fn a_third_sentence(locale: &str, text: &mut Text) -> Option<()> {
    let [reference, translation] = [&text.reference, &text.translation].map(|text| sentences(text).len());
    if [reference, translation] != [2, 2] || !text.reference.ends_with('.') || !text.translation.ends_with('.') {
        return None;
    }
    text.reference += " In this way all of us can go further.";
    text.translation += match locale {
        "es" => " Así podemos llegar más lejos en conjunto.",
        _ => " Ainsi, nous pouvons toutes et tous aller plus loin.",
    };
    Some(())
}

/// Leaves out a sentence of a text of as many or more. The source must have as many, or one could be missing without anything
/// being lost. What ends in a semicolon is an item of a list, of which the next item depends.
fn leave_out(text: &mut Text, fewest: usize, which: fn(usize) -> usize) -> Option<()> {
    let found = sentences(&text.translation);
    if found.len() < fewest || sentences(&text.reference).len() < fewest || text.translation.ends_with([';', ':']) {
        return None;
    }
    text.translation.replace_range(found[which(found.len())].clone(), "");
    text.translation.truncate(text.translation.trim_end().len());
    Some(())
}

/// The sentences of a text, each with the space behind it: they begin with a capital, and have three words or more.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let ends = text.match_indices(['.', '?', '!', '…']).map(|(at, mark)| at + mark.len());
    let starts = ends.filter(|at| {
        let next = text[*at..].strip_prefix(' ').map(|rest| rest.trim_start_matches(['¿', '¡', '“', '«', '\u{a0}']));
        next.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    });
    let mut bounds: Vec<usize> = starts.map(|at| at + 1).collect();
    bounds.push(text.len());
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for end in bounds {
        // “D. R. 2021” is no sentence, nor is “Plenary 1.”
        if text[start..end].split_whitespace().count() >= 3 {
            found.push(start..end);
            start = end;
        }
    }
    found
}
