//! A number that is written twice in a row, and once in the reference.

use std::ops::Range;

use super::Cut;
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;

pub(super) fn check(part: &Part<'_>, texts: &[Cut<'_>], findings: &mut Vec<Diagnostic>) {
    for Cut { prose, text, words } in texts {
        for pair in words.windows(2) {
            let [first, second] = pair else { continue };
            let number = &text[second.clone()];
            if text[first.clone()] != *number || !is_number_alone(text, first, second) || !is_once(part, number) {
                continue;
            }
            let edit = prose.edit(first.end..second.end, "");
            let finding = part.finding(Code::DoubledWord, prose.span(first.start..second.end));
            findings.push(finding.arg("word", number).offer(edit));
        }
    }
}

/// Whether digits and their copy are numbers of their own: no groups or decimals of a longer one.
fn is_number_alone(text: &str, first: &Range<usize>, second: &Range<usize>) -> bool {
    let digits = text[second.clone()].bytes().all(|byte| byte.is_ascii_digit());
    let gap = &text[first.end..second.start];
    let of_number =
        |c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | '/' | '-' | '‑' | '–' | '−' | '\'' | '’');
    let goes_on = |rest: &str| rest.trim_start_matches(of_number).starts_with(|c: char| c.is_ascii_digit());
    let began = |rest: &str| rest.trim_end_matches(of_number).ends_with(|c: char| c.is_ascii_digit());
    let space = !gap.is_empty() && gap.len() <= 4 && gap.chars().all(char::is_whitespace);
    // *2 2-h talks*
    let bound = text[second.end..].starts_with(['-', '‑']);
    digits && space && !bound && !began(&text[..first.start]) && !goes_on(&text[second.end..])
}

/// Whether the reference has a number, and nowhere twice.
fn is_once(part: &Part<'_>, number: &str) -> bool {
    let count =
        |Cut { text, words, .. }: Cut<'_>| words.iter().filter(|range| text[(*range).clone()] == *number).count();
    part.reference_prose().iter().map(Cut::of).map(count).max() == Some(1)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_number_too_many() {
        check_text(check, "es", "in Dakar in 2023", "en Dakar en 2023 2023", &["2023 2023→2023"]);
        check_text(check, "fr", "the 5 ideas", "les 5 5 idées", &["5 5→5"]);
    }

    #[test]
    fn numbers_that_meet() {
        for (reference, translation) in [
            ("in row 2 2 chairs", "en la fila 2 2 sillas"),
            ("1,000,000 people", "1 000 000 de personas"),
            ("3.100 100", "3,100 100"),
            ("in two 2-hour talks", "en 2 2-h"),
            ("call 55 1234", "llame al 55 55 1234"),
            ("x", "2 2"),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
    }
}
