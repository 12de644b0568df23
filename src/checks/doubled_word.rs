//! `doubled-word`: the same word is written twice in a row.

use std::collections::HashSet;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;
use crate::text::words::runs;

/// Doublings that a language's grammar or usage makes.
const ENGLISH: &[&str] = &["that", "had", "her", "do", "in", "is", "can", "will", "was"];
/// *No no*, *muy muy*, and *luego luego*, which is “at once” in Mexico.
const SPANISH: &[&str] = &["no", "sí", "muy", "ya", "casi", "así", "luego", "ahorita", "rápido", "bien"];
/// *Nous nous voyons*, *en en parlant*, *faire faire*.
const FRENCH: &[&str] = &["nous", "vous", "en", "faire", "non", "oui", "si", "très", "vite", "bien"];
/// Sounds, in any language.
const SOUNDS: &[&str] = &["bla", "ha", "ja", "je", "hi", "hé", "ho", "tic", "toc", "cha", "bye", "knock"];
/// Names that are doubled.
const NAMES: &[&str] =
    &["bora", "duran", "sing", "walla", "pago", "wagga", "baden", "yo", "can", "aye", "chow", "cous"];

/// Languages that double words to mean *very*, *all* or *each*.
const DOUBLING: &[&str] = &[
    "az", "bn", "fa", "gu", "haw", "hi", "ht", "hy", "id", "ja", "jv", "ka", "kk", "km", "ko", "ku", "ky", "lo", "mi",
    "mn", "mr", "ms", "ne", "pa", "sw", "ta", "te", "th", "tl", "tr", "ug", "ur", "uz", "vi", "zh",
];

/// Signs that compare or calculate.
const MATHEMATICAL: &[char] = &['<', '>', '=', '≤', '≥', '≠', '≈', '+', '−', '×', '÷'];

/// A word and its copy behind it.
struct Doubled {
    word: String,
    first: Range<usize>,
    second: Range<usize>,
    /// How often it stands there in a row, up to here.
    times: usize,
}

/// Words with their places. An elided word keeps its apostrophe, so that *l’ l’* is found and *l’autre l’a* is not.
fn words(text: &str) -> Vec<Range<usize>> {
    let with_apostrophe = |range: Range<usize>| {
        let apostrophe = text[range.end..].chars().next().filter(|next| matches!(next, '\'' | '’'));
        range.start..range.end + apostrophe.map_or(0, char::len_utf8)
    };
    runs(text, char::is_alphanumeric).map(with_apostrophe).collect()
}

fn doubled(prose: &Prose) -> Vec<Doubled> {
    // Addresses and markup are no words; they part what is on their sides.
    let text = prose.plain();
    let words = words(&text);
    let mut found: Vec<Doubled> = Vec::new();
    for pair in words.windows(2) {
        let [first, second] = pair else { continue };
        let (Some(one), Some(between), Some(other)) =
            (text.get(first.clone()), text.get(first.end..second.start), text.get(second.clone()))
        else {
            continue;
        };
        let apart = between.is_empty() && !one.ends_with(['\'', '’']) || !between.chars().all(char::is_whitespace);
        let same = one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase));
        // Spaces in the place of an address are no gap between words.
        if apart || between.len() > 4 || !same || !other.contains(char::is_alphabetic) {
            continue;
        }
        let word = other.to_lowercase();
        if is_variable(&text, one, first.start, second.end) {
            continue;
        }
        let times = found.last().filter(|last| last.second == *first).map_or(2, |last| last.times + 1);
        found.push(Doubled { word, first: first.clone(), second: second.clone(), times });
    }
    found
}

/// Whether one of two letters between these bytes is a number's name, and not a word: *x < 3 y y > 4*.
fn is_variable(text: &str, letter: &str, start: usize, end: usize) -> bool {
    let sign_beside =
        || text[..start].trim_end().ends_with(MATHEMATICAL) || text[end..].trim_start().starts_with(MATHEMATICAL);
    letter.chars().count() == 1 && sign_beside()
}

fn usual(word: &str, language: &str) -> bool {
    match language {
        "en" => ENGLISH.contains(&word),
        "es" => SPANISH.contains(&word),
        "fr" => FRENCH.contains(&word),
        // Of other languages the grammar is not known: short words are left alone (*die die*, *se se*).
        _ => word.chars().count() < 5,
    }
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let language = part.rules.locale.language.as_str();
    if DOUBLING.contains(&language) {
        return;
    }
    let of_reference: Vec<String> = part
        .reference_prose()
        .iter()
        .flat_map(doubled)
        .map(|doubled| doubled.word)
        .filter(|word| !usual(word, part.rules.reference.language.as_str()))
        .collect();
    for prose in part.prose() {
        for (index, doubled) in doubled(prose).into_iter().enumerate() {
            let sound = SOUNDS.contains(&doubled.word.as_str()) || NAMES.contains(&doubled.word.as_str());
            // “very very” is *muy muy*: the reference doubles a word at the same place.
            let as_reference = of_reference.len() > index || of_reference.contains(&doubled.word);
            if sound || as_reference || usual(&doubled.word, language) && doubled.times == 2 {
                continue;
            }
            let text = prose.text();
            let (Some(one), Some(other)) = (text.get(doubled.first.clone()), text.get(doubled.second.clone())) else {
                continue;
            };
            // Without a reference, two capitals within a sentence may be a name; a change of case a name after a word
            // (*l’Est est*).
            let capital = |word: &str| word.starts_with(char::is_uppercase);
            let name = capital(one) && capital(other) && !within_capitals(text) && part.reference.is_none();
            // What a command's manual gives names in capitals, as the reference does: `-e FILE  FILE exists`.
            let placeholder = |word: &str| within_capitals(word) && !within_capitals(text);
            if placeholder(one) && placeholder(other) && repeats_a_placeholder(part) {
                continue;
            }
            if name || !capital(one) && capital(other) || capital(one) && !capital(other) && doubled.first.start > 0 {
                continue;
            }
            let range = doubled.first.start..doubled.second.end;
            let edit = prose.edit(doubled.first.end..doubled.second.end, "");
            findings.push(part.finding(Code::DoubledWord, prose.span(range)).arg("word", other).offer(edit));
        }
    }
}

/// Whether the reference has a word in capitals twice.
fn repeats_a_placeholder(part: &Part<'_>) -> bool {
    part.reference_prose().iter().any(|prose| {
        let text = prose.text();
        let mut seen = HashSet::new();
        let capitals = words(text).into_iter().map(|range| &text[range]).filter(|word| within_capitals(word));
        capitals.filter(|word| word.contains(char::is_alphabetic)).any(|word| !seen.insert(word))
    })
}

/// A text all in capitals.
fn within_capitals(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_word_too_many() {
        for (locale, translation, expected) in [
            ("es", "la certeza de de un futuro", "de de→de"),
            ("es", "De de un futuro", "De de→De"),
            ("fr", "les les uns", "les les→les"),
            ("fr", "dans\u{a0}dans le", "dans\u{a0}dans→dans"),
            ("fr", "à l’ l’économie", "l’ l’→l’"),
            ("es", "que que no", "que que→que"),
            ("es", "el GSEF2021 GSEF2021 fue", "GSEF2021 GSEF2021→GSEF2021"),
            ("es", "la Ciudad Ciudad de México", "Ciudad Ciudad→Ciudad"),
            ("es", "pan y y agua", "y y→y"),
            ("es", "con x < 3 y y agua", "y y→y"),
            ("es", "2 + dos dos", "dos dos→dos"),
            ("de", "eine eine solidarische solidarische Welt", "solidarische solidarische→solidarische"),
        ] {
            check_text(check, locale, "x", translation, &[expected]);
        }
    }

    #[test]
    fn doublings_of_the_language() {
        for (locale, reference, translation) in [
            ("fr", "x", "nous nous voyons, vous vous voyez, en en parlant, il faut faire faire"),
            ("es", "x", "no no, muy muy, luego luego"),
            ("es", "very very far", "lejos lejos"),
            ("es", "Bora Bora, Alpha Alpha", "Bora Bora, Alpha Alpha"),
            ("fr", "x", "l’Est est là, l’un l’autre, 2 2, de, de, sous-sous"),
            ("fr", "x", "l’économie **sociale** sociale"),
            ("es", "-e FILE\u{20}\u{20}FILE exists", "-e ARCHIVO ARCHIVO existe"),
            ("es", "x", "con x < 3 y y > 4, o y = 3 y y = 4, y 3 < y y x > 4"),
            ("tr", "x", "yavaş yavaş"),
            ("de", "x", "die die sind"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
