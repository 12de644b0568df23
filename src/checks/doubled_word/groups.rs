//! A group of words that is written twice in a row.

use std::ops::Range;

use super::{Between, Cut, NAMES, SOUNDS, is_name, same, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::function_words::function_words;

/// How many words a group has.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=5;
/// How many letters it has at least; where the grammar is not known, so many: *die in die in*.
const LETTERS: usize = 4;
const LETTERS_OF_OTHERS: usize = 8;

/// Relatives that meet: *por lo que lo que importa*, *de ce que ce que*.
const RELATIVES: &[[&str; 2]] = &[["lo", "que"], ["ce", "que"], ["ce", "qui"]];

/// A group of words and its copy behind it.
struct Twice {
    first: Range<usize>,
    second: Range<usize>,
    superfluous: Range<usize>,
}

pub(super) fn check(part: &Part<'_>, texts: &[Cut<'_>], findings: &mut Vec<Diagnostic>) {
    let mut found = texts.iter().map(|cut| (cut.prose, twice(cut))).filter(|(_, all)| !all.is_empty()).peekable();
    if found.peek().is_none() {
        return;
    }
    let of_reference =
        part.reference_prose().iter().map(|prose| twice(&Cut::of(prose)).len()).max().unwrap_or_default();
    for (prose, all) in found {
        for twice in all.into_iter().skip(of_reference) {
            let text = prose.text();
            let [one, other] = [&twice.first, &twice.second].map(|range| &text[range.clone()]);
            if is_name(part, prose, [one, other], twice.first.start) || is_usual(part, other) {
                continue;
            }
            let edit = prose.edit(twice.superfluous.clone(), "");
            let finding = part.finding(Code::DoubledWord, prose.span(twice.first.start..twice.second.end));
            findings.push(finding.arg("word", other).offer(edit));
        }
    }
}

/// Sounds, names and relatives; in other languages a few short words; in English any function words: *what it is it is*.
fn is_usual(part: &Part<'_>, group: &str) -> bool {
    let group: Vec<String> = words(group).into_iter().map(|range| group[range].to_lowercase()).collect();
    let of = |known: &[&str]| group.iter().all(|word| known.contains(&word.as_str()));
    let relatives = RELATIVES.iter().any(|relatives| group.iter().eq(relatives.iter()));
    let letters: usize = group.iter().map(|word| word.chars().count()).sum();
    let foreign = !matches!(part.rules.locale.language.as_str(), "en" | "es" | "fr") && letters < LETTERS_OF_OTHERS;
    let english = part.rules.locale.language.as_str() == "en" && of(function_words(&part.rules.locale));
    of(SOUNDS) || of(NAMES) || relatives || foreign || english
}

fn twice(Cut { text, words, .. }: &Cut<'_>) -> Vec<Twice> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match LENGTHS.into_iter().find_map(|length| twice_at(text, words, at, length)) {
            Some((twice, length)) => {
                found.push(twice);
                at += 2 * length;
            }
            None => at += 1,
        }
    }
    found
}

/// A group of so many words that stands twice from a word on.
fn twice_at(text: &str, words: &[Range<usize>], at: usize, length: usize) -> Option<(Twice, usize)> {
    let (one, other) = (words.get(at..at + length)?, words.get(at + length..at + 2 * length)?);
    let word = |index: usize| words.get(index).map(|range| &text[range.clone()]);
    let alike = |one: &Range<usize>, other: &Range<usize>| same(&text[one.clone()], &text[other.clone()]);
    if !one.iter().zip(other).all(|(one, other)| alike(one, other)) || one.iter().all(|word| alike(word, &one[0])) {
        return None;
    }
    // A word, another, the word again: *paso a paso a paso*.
    let swings = length == 2
        && (word(at + 4).zip(word(at)).is_some_and(|(next, first)| same(next, first))
            || at.checked_sub(1).and_then(word).zip(word(at + 1)).is_some_and(|(last, second)| same(last, second)));
    let letters: usize = one.iter().map(|word| text[word.clone()].chars().filter(|c| c.is_alphabetic()).count()).sum();
    if swings || letters < LETTERS || !(holds_together(text, one) && holds_together(text, other)) {
        return None;
    }
    let first = one.first()?.start..one.last()?.end;
    let second = other.first()?.start..other.last()?.end;
    // A part of a longer word is no word: *est-ce que ce que*.
    let is_part = text[..first.start].ends_with(['-', '‑']) || text[second.end..].starts_with(['-', '‑']);
    let between = Between::of(text, first.end..second.start).filter(|_| !is_part)?;
    let superfluous = between.superfluous(&first, &second);
    Some((Twice { first, second, superfluous }, length))
}

/// Whether nothing but spaces, hyphens and marks of emphasis parts the words of a group.
fn holds_together(text: &str, group: &[Range<usize>]) -> bool {
    group.windows(2).all(|pair| {
        let gap = pair[0].end..pair[1].start;
        let between = &text[gap.clone()];
        matches!(between, "-" | "‑") || between.is_empty() || Between::of(text, gap).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn words_too_many() {
        for (locale, translation, expected) in [
            ("es", "Este es un borrador es un borrador.", "es un borrador es un borrador→es un borrador"),
            ("es", "actores de la ESS de la ESS", "de la ESS de la ESS→de la ESS"),
            ("fr", "l’organisation l’organisation agit", "l’organisation l’organisation→l’organisation"),
            ("es", "Por una economía por una economía", "Por una economía por una economía→Por una economía"),
            ("es", "luchar por una por una", "por una por una→por una"),
            ("fr", "la co-création co-création", "co-création co-création→co-création"),
            ("es", "lo dice **la ley la ley** de hoy", "la ley la ley→la ley"),
            ("es", "con la ley **la ley** de hoy", "la ley **la ley→**la ley"),
            ("de", "eine neue Welt eine neue Welt", "eine neue Welt eine neue Welt→eine neue Welt"),
        ] {
            check_text(check, locale, "x", translation, &[expected]);
        }
    }

    #[test]
    fn words_that_come_again() {
        for (locale, reference, translation) in [
            ("es", "x", "paso a paso, poco a poco, año tras año, paso a paso a paso"),
            ("fr", "x", "tête à tête, de plus en plus, est-ce que ce que nous disons, de ce que ce que"),
            ("es", "x", "la ESS, la ESS, la ESS; la ley. La ley"),
            ("es", "x", "tic tac tic tac, bla bla bla bla"),
            ("es", "x", "10 20 10 20, 55 12 55 12"),
            ("es", "x", "por lo que lo que importa, la casa La casa"),
            ("es", "in New York New York", "en Nueva York Nueva York"),
            ("de", "x", "die in die in"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
