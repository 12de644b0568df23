//! `number-style`: ordinals, decimals and thousands are written as the language writes them, and touch no word.
//!
//! Which number it is, is the matter of `numbers`; the blanks between thousands are that of `french-spacing`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;

/// What is written otherwise, and how it should be.
struct Found {
    says: &'static str,
    range: Range<usize>,
    wanted: String,
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let typography = part.rules.typography;
    if typography.asks_nothing() {
        return;
    }
    for prose in part.prose() {
        let text = prose.text();
        if !text.contains(|c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X')) {
            continue;
        }
        let found = match (part.rules.locale.language.as_str(), &typography.spacing) {
            ("fr", Some(spacing)) => {
                french(text, spacing.thousands.first().copied().unwrap_or("\u{202F}"), &part.reference_texts())
            }
            ("es", _) => spanish(text),
            _ => Vec::new(),
        };
        let language = part.rules.locale.language.as_str();
        let glued =
            if matches!(language, "es" | "fr") { glued(text, language, &part.reference_texts()) } else { Vec::new() };
        for Found { says, range, wanted } in found.into_iter().chain(glued) {
            let written = &text[range.clone()];
            // What the reference has letter by letter may be an address or a version.
            let named = |reference: &Prose| reference.text().contains(written);
            if prose.opaque().contains(range.start) || says == "thousands" && part.reference_prose().iter().any(named) {
                continue;
            }
            let finding = part.finding(Code::NumberStyle, prose.span(range.clone())).says(says);
            let finding = finding.arg("found", written).arg("wanted", wanted.as_str());
            findings.push(finding.offer(prose.edit(range, wanted)));
        }
    }
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern that the tests compile")
}

/// *5e*, *1re*; *13,6 %*; *1 000 000*. A point within digits may be that of a version or a section: it is a decimal point where
/// a unit follows.
fn french(text: &str, thousands: &str, references: &[&str]) -> Vec<Found> {
    static ORDINAL: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\b(?:([0-9]+)(i?[èe]me|i?[èe]re)|([IVX]+)(i?[èe]me))(s?)\b"));
    static DECIMAL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[^\w.,:/-])([0-9]+(\.)[0-9]{1,2})[ \x{A0}\x{202F}]?(?:[%‰€$£]|(?:pour cent|millions?|milliards?|euros?|dollars?|km|kg|ha|m²)\b)",
        )
    });
    static THOUSANDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[^\w.,:/-])([0-9]{1,3}(?:\.[0-9]{3})+)\b"));
    let mut found = Vec::new();
    for ordinal in ORDINAL.captures_iter(text) {
        let part = |one, other| ordinal.get(one).or_else(|| ordinal.get(other)).map_or("", |part| part.as_str());
        let ending = if part(2, 4).contains('m') { "e" } else { "re" };
        found.extend(wanted("", &ordinal, 0, format!("{}{ending}{}", part(1, 3), part(5, 5))));
    }
    for decimal in DECIMAL.captures_iter(text) {
        found.extend(wanted("decimal", &decimal, 1, decimal[1].replace('.', ",")));
    }
    // 8.500 may be a version, unless the reference has 8,500.
    let of_reference = |number: &str| references.iter().any(|text| text.contains(&number.replace('.', ",")));
    let sure = |number: &str| number.matches('.').count() > 1 || of_reference(number);
    for number in THOUSANDS.captures_iter(text).filter(|number| sure(&number[1]) && !followed(text, number)) {
        found.extend(wanted("thousands", &number, 1, number[1].replace('.', thousands)));
    }
    found
}

/// *5.ª*, *1.er*: with a point between the digits and the raised letters.
fn spanish(text: &str) -> Vec<Found> {
    static ORDINAL: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\b([0-9]+)(ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|er)(s?)\b"));
    let mut found = Vec::new();
    for ordinal in ORDINAL.captures_iter(text) {
        let letters = match &ordinal[2] {
            "er" => "er",
            feminine if feminine.ends_with('a') => "ª",
            _ => "º",
        };
        found.extend(wanted("", &ordinal, 0, format!("{}.{letters}{}", &ordinal[1], &ordinal[3])));
    }
    found
}

/// *23 octubre*, not *23octubre*, unless the reference has it so. Ordinals are another matter.
fn glued(text: &str, language: &str, references: &[&str]) -> Vec<Found> {
    static GLUED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[\s(])(([0-9]+(?:[.,][0-9]+)?)(\p{Ll}{4,}))(?:$|[\s.,;:)])"));
    static ENDING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^i?[èée]me?s?$|^i?[èée]re?s?$|^n?d[eoa]s?$|^er[oa]s$"));
    let blank = if language == "fr" { '\u{A0}' } else { ' ' };
    let found = GLUED.captures_iter(text).filter(|found| {
        !ENDING.is_match(&found[3]) && !references.iter().any(|reference| reference.contains(&found[1]))
    });
    found.filter_map(|found| wanted("glued", &found, 1, format!("{}{blank}{}", &found[2], &found[3]))).collect()
}

fn wanted(says: &'static str, captures: &Captures<'_>, group: usize, wanted: String) -> Option<Found> {
    Some(Found { says, range: captures.get(group)?.range(), wanted })
}

/// Whether more of an address or a version follows: 192.168.100.100.5, 1.000.000/2.
fn followed(text: &str, number: &Captures<'_>) -> bool {
    let end = number.get(1).map_or(text.len(), |number| number.end());
    let mut rest = text[end..].chars();
    matches!((rest.next(), rest.next()), (Some('.' | ',' | ':' | '/'), Some(next)) if next.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn french_numbers() {
        check_text(check, "fr", "the 5th", "la 5ème, les 2èmes, la 1ère", &["5ème→5e", "2èmes→2es", "1ère→1re"]);
        check_text(check, "fr", "the 21st century", "le XXIème siècle", &["XXIème→XXIe"]);
        check_text(check, "fr", "13.6 per cent", "13.6 pour cent, 2.5 millions", &["13.6→13,6", "2.5→2,5"]);
        check_text(check, "fr", "1,000,000 €", "1.000.000 €", &["1.000.000→1\u{202F}000\u{202F}000"]);
        check_text(check, "fr", "8,500 people", "8.500 personnes", &["8.500→8\u{202F}500"]);
        check_text(check, "fr", "version 8.500", "version 8.500", &[]);
        check_text(check, "fr", "8.5 metres", "8.500 mètres", &[]);
        check_text(check, "fr-CA", "1,000,000 €", "1.000.000 €", &["1.000.000→1\u{A0}000\u{A0}000"]);
    }

    #[test]
    fn spanish_numbers() {
        check_text(check, "es", "the 5th, the 1st", "la 5ta, el 1er foro, el 2do", &["5ta→5.ª", "1er→1.er", "2do→2.º"]);
    }

    #[test]
    fn a_number_does_not_touch_the_next_word() {
        check_text(check, "fr", "On 23 October", "Le 23octobre", &["23octobre→23\u{A0}octobre"]);
        check_text(check, "es", "On 23 October", "El 23octubre", &["23octubre→23 octubre"]);
        check_text(check, "es", "4channel and 3dmodels", "4channel y 10mb", &[]);
        check_text(check, "fr", "The 3rd", "La 3ième et la 3ieme", &["3ième→3e", "3ieme→3e"]);
    }

    #[test]
    fn right_numbers_are_left() {
        check_text(check, "fr", "a", "la 5e, le 1er, la 1re, 13,6\u{A0}%, 1\u{202F}000\u{202F}000, la 2de", &[]);
        check_text(check, "fr", "version 2.0, section 3.6", "version 2.0, section 3.6, Web 2.0, v1.2.3", &[]);
        check_text(check, "fr", "192.168.100.100", "192.168.100.100", &[]);
        check_text(check, "es", "a", "la 5.ª, el 1.er, 5 no, 13.6 %, 1.000.000, A4, 3D, 10 m", &[]);
        check_text(check, "de", "a", "5ème, 1.000.000", &[]);
    }
}
