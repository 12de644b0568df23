//! A sentence, or several, written twice in a row.

use std::ops::Range;

use super::{same, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::HOLE;

/// How many words it has at least.
const WORDS: usize = 3;

/// How many are looked at together, at most; what ends in “Ph. D.” counts as several.
const TOGETHER: usize = 4;

/// Marks that end a sentence.
const ENDS: &[char] = &['.', '!', '?', '…'];

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    // Without a reference nobody can say that it is no slogan that is called out twice.
    if part.reference.is_none() {
        return;
    }
    for prose in part.prose() {
        for [first, second] in twice(prose.text()) {
            if part.reference_prose().iter().any(|reference| !twice(reference.text()).is_empty()) {
                return;
            }
            let edit = prose.edit(first.end..second.end, "");
            let sentence = prose.text()[second.clone()].to_owned();
            let finding = part.finding(Code::DoubledWord, prose.span(first.start..second.end)).says("sentence");
            findings.push(finding.arg("word", sentence).offer(edit));
        }
    }
}

/// Sentences that stand twice in a row, with their marks: each by itself, or several together.
fn twice(text: &str) -> Vec<[Range<usize>; 2]> {
    let sentences = sentences(text);
    let whole = |some: &[Range<usize>]| some[0].start..some[some.len() - 1].end;
    let mut found: Vec<[Range<usize>; 2]> = Vec::new();
    for count in 1..=TOGETHER.min(sentences.len() / 2) {
        for pair in sentences.windows(2 * count) {
            let (one, other) = (whole(&pair[..count]), whole(&pair[count..]));
            let apart = found.iter().all(|[first, second]| other.end <= first.start || second.end <= one.start);
            if apart && alike(&text[one.clone()], &text[other.clone()]) {
                found.push([one, other]);
            }
        }
    }
    found
}

/// The sentences of a text, with their marks and without the spaces around them.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices(ENDS) {
        let end = at + mark.len();
        if text[end..].starts_with(char::is_whitespace) || end == text.len() {
            found.push(start..end);
            start = end;
        }
    }
    found.push(start..text.len());
    let trimmed = |range: Range<usize>| {
        let sentence = text[range.clone()].trim_start();
        let start = range.end - sentence.len();
        start..start + sentence.trim_end().len()
    };
    found.into_iter().map(trimmed).filter(|range| !range.is_empty()).collect()
}

/// Whether two sentences are the same but for case and the mark at the end. Of a placeable nobody knows what it says.
fn alike(one: &str, other: &str) -> bool {
    let [one, other] =
        [one, other].map(|sentence| sentence.trim_end_matches(|c: char| ENDS.contains(&c) || c.is_whitespace()));
    let is_word = |word: &Range<usize>| one[word.clone()].contains(char::is_alphabetic);
    same(one, other) && !one.contains(HOLE) && words(one).into_iter().filter(is_word).count() >= WORDS
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_sentence_too_many() {
        for (locale, reference, translation, expected) in [
            ("fr", "No one read it.", "Personne ne l’a lue. Personne ne l’a lue.", "Personne ne l’a lue."),
            ("es", "Come with us, please.", "Sí. Vengan con nosotros. vengan con nosotros", "Vengan con nosotros."),
            ("fr", "Ana Ríos, Ph.D.", "Ana Ríos, Ph. D. Ana Ríos, Ph. D.", "Ana Ríos, Ph. D."),
            ("es", "We go. We stay.", "Nos vamos. Aquí quedan. Nos vamos. Aquí quedan.", "Nos vamos. Aquí quedan."),
            ("fr", "Who are you?", "Qui êtes-vous\u{202f}? Qui êtes-vous\u{202f}?", "Qui êtes-vous\u{202f}?"),
        ] {
            let doubled = translation.strip_prefix("Sí. ").unwrap_or(translation);
            check_text(check, locale, reference, translation, &[&format!("{doubled}→{expected}")]);
        }
    }

    #[test]
    fn sentences_that_come_again() {
        for (reference, translation) in [
            ("Yes we can. Yes we can.", "Sí se puede. Sí se puede."),
            ("Yes, yes.", "Claro. Claro."),
            ("Can it be? It can be.", "¿Puede ser así? Puede ser así."),
            ("Who comes? Who comes with us?", "¿Quién viene ahora? ¿Quién viene con nosotros?"),
            ("There is { $a } here. And { $b }.", "Aquí sí hay { $a }. Aquí sí hay { $b }."),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
    }
}
