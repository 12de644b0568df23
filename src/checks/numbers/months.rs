//! Months: a date with another month is another day.

use std::ops::Range;

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::months::{Months, months};
use crate::text::words::{capitalized, lower, runs};

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (from, to) = (&part.rules.reference, &part.rules.locale);
    let Some((of_reference, of_locale)) = months(from).zip(months(to)) else { return };
    let ([translation], [reference]) = (part.prose(), part.reference_prose()) else { return };
    let wanted = find(reference.text(), of_reference, has_capitals(from));
    if wanted.is_empty() {
        return;
    }
    let found = find(translation.text(), of_locale, has_capitals(to));
    let times = |months: &[(usize, Range<usize>)], month: usize| months.iter().filter(|(is, _)| *is == month).count();
    // “October 4 to October 8” is *del 4 al 8 de octubre*: once is as good as twice, unless both texts have as many months.
    // What is a date in figures, such as 9/30, may be another month.
    let as_many = found.len() == wanted.len() && !reference.text().contains('/');
    let is_lost = |month: usize| {
        let left = times(&found, month);
        left == 0 || as_many && left < times(&wanted, month)
    };
    let mut lost = wanted.iter().filter(|(month, _)| is_lost(*month));
    let mut other = found.iter().filter(|(month, _)| times(&wanted, *month) == 0);
    let (Some((month, name)), Some((_, range))) = (lost.next(), other.next()) else { return };
    let finding = part.finding(Code::Numbers, translation.span(range.clone()));
    let finding =
        finding.arg("number", &reference.text()[name.clone()]).arg("found", &translation.text()[range.clone()]);
    let sure = lost.all(|(next, _)| next == month);
    let wanted = of_locale[*month];
    let wanted = if has_capitals(to) { capitalized(wanted) } else { wanted.to_owned() };
    let edit = sure.then(|| translation.edit(range.clone(), wanted)).flatten();
    findings.push(finding.offer(edit));
}

/// The months of a text. English *May* and *March*, and French *mars*, are other words as well: they are months beside a number,
/// or behind *in*.
fn find(text: &str, names: &Months, has_capitals: bool) -> Vec<(usize, Range<usize>)> {
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
        !matches!(name, "may" | "march" | "mars") || is_number(before) || is_in(before) || is_number(Some(at + 1))
    };
    let month = |(at, word): (usize, &Range<usize>)| {
        let written = &text[word.clone()];
        let lowered = lower(written);
        // “Sept. 30”
        let short =
            matches!(lowered.chars().count(), 3 | 4) && (is_number(at.checked_sub(1)) || is_number(Some(at + 1)));
        let month = names.iter().position(|name| *name == lowered || short && name.starts_with(&*lowered))?;
        let is_name = !has_capitals || written.starts_with(char::is_uppercase);
        (is_name && is_sure(at, names[month])).then(|| (month, word.clone()))
    };
    words.iter().enumerate().filter_map(month).collect()
}

/// English months have a capital: *may* is no month.
fn has_capitals(language: &LanguageIdentifier) -> bool {
    language.language.as_str() == "en"
}
