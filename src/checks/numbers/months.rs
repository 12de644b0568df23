//! Months: a date with another month is another day.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::words::{lower, runs};

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(names) = names(part.rules.reference.language.as_str()).zip(names(part.rules.locale.language.as_str()))
    else {
        return;
    };
    let ([translation], [reference]) = (part.prose(), part.reference_prose()) else { return };
    let wanted = months(reference.text(), names.0);
    if wanted.is_empty() {
        return;
    }
    let found = months(translation.text(), names.1);
    let times = |months: &[(usize, Range<usize>)], month: usize| months.iter().filter(|(is, _)| *is == month).count();
    // “October 4 to October 8” is *del 4 al 8 de octubre*: once is as good as twice, unless there is another month.
    let mut lost = wanted.iter().filter(|(month, _)| times(&found, *month) < times(&wanted, *month));
    let mut other = found.iter().filter(|(month, _)| times(&wanted, *month) == 0);
    let (Some((month, name)), Some((_, range))) = (lost.next(), other.next()) else { return };
    let finding = part.finding(Code::Numbers, translation.span(range.clone()));
    let finding =
        finding.arg("number", &reference.text()[name.clone()]).arg("found", &translation.text()[range.clone()]);
    let sure = lost.all(|(next, _)| next == month);
    let edit = sure.then(|| translation.edit(range.clone(), names.1[*month])).flatten();
    findings.push(finding.offer(edit));
}

fn names(language: &str) -> Option<[&'static str; 12]> {
    match language {
        "en" => Some(ENGLISH),
        "es" => Some(SPANISH),
        "fr" => Some(FRENCH),
        _ => None,
    }
}

/// The months of a text. English *May* and *March*, and French *mars*, are other words as well: they are months beside a number,
/// or behind *in*.
fn months(text: &str, names: [&str; 12]) -> Vec<(usize, Range<usize>)> {
    let words: Vec<Range<usize>> = runs(text, char::is_alphanumeric).collect();
    let is_number = |at: Option<usize>| {
        at.and_then(|at| words.get(at)).is_some_and(|word| text[word.clone()].starts_with(|c: char| c.is_ascii_digit()))
    };
    let is_in = |at: Option<usize>| {
        let word = at.and_then(|at| words.get(at)).map(|word| text[word.clone()].to_lowercase());
        word.is_some_and(|word| word == "in" || word == "en")
    };
    let is_sure = |at: usize, name: &str| {
        let before = at.checked_sub(1);
        !matches!(name, "May" | "March" | "mars") || is_number(before) || is_in(before) || is_number(Some(at + 1))
    };
    let month = |(at, word): (usize, &Range<usize>)| {
        let written = &text[word.clone()];
        // English months have a capital: *may* is no month.
        let lowered = lower(written);
        let is_name = |name: &&str| *name == written || name.starts_with(char::is_lowercase) && *name == lowered;
        let month = names.iter().position(is_name)?;
        is_sure(at, names[month]).then(|| (month, word.clone()))
    };
    words.iter().enumerate().filter_map(month).collect()
}
